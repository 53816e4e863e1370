import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  attraperCourriels,
  courrielsGardes,
  type AttrapeCourriels,
} from '../../src/diffusion/attrape-courriels.js';
import type { Annonce } from '../../src/diffusion/catalogue.js';
import { courrielDe, dateLisible } from '../../src/diffusion/envoi.js';
import { expediteurSmtp } from '../../src/diffusion/expediteur.js';
import { remise, type RegistreEnvois } from '../../src/diffusion/remise.js';
import type { Contact } from '../../src/domaine/organisation/etat.js';
import type { Destinataire } from '../../src/domaine/organisation/niveaux.js';

const ANNONCE: Annonce = {
  id: 'b1f0c1de-0000-4000-8000-000000000001.12',
  dossier: 'b1f0c1de-0000-4000-8000-000000000001',
  version: 12,
  destinataire: 'toucan',
  modele: 'tache-ouverte',
  tache: 'Confirmer le logement proposé',
  reference: 'MAT-001',
  operation: 'NPNRU-MATOURY',
  echeance: '2026-03-13T03:00:00.000Z',
  niveau: 0,
};

let dossier: string;
let attrape: AttrapeCourriels;

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'courriels-'));
  attrape = await attraperCourriels(0, dossier);
});
afterEach(async () => {
  await attrape.fermer();
  await rm(dossier, { recursive: true, force: true });
});

interface Registre extends RegistreEnvois {
  etat: 'a-remettre' | 'remis' | 'abandonne';
  a?: Destinataire | undefined;
}
function registreDe(annonce: Annonce): Registre {
  return {
    etat: 'a-remettre',
    lire(id) {
      return Promise.resolve(id === annonce.id ? { annonce, etat: this.etat } : null);
    },
    marquer(_id, etat, a) {
      this.etat = etat;
      this.a = a;
      return Promise.resolve();
    },
  };
}

const remiseVers = (port: number, registre: RegistreEnvois, courriel?: string) => {
  const expediteur = expediteurSmtp(`smtp://127.0.0.1:${port}`, 'relogement@cacl.example');
  const annuaire = () =>
    Promise.resolve({ nom: 'Toucan Habitat', contacts: [], ...(courriel ? { courriel } : {}) });
  return { ...remise(registre, annuaire, expediteur, 'http://localhost:3000'), expediteur };
};

describe('R8.5 Les bailleurs sont avertis, sans donnée personnelle, une fois par fait', () => {
  it('remet par SMTP un message dont l’identifiant est celui du fait', async () => {
    const { remettre, expediteur } = remiseVers(
      attrape.port,
      registreDe(ANNONCE),
      'relogement@toucan.example',
    );
    expect(await remettre(ANNONCE.id)).toBe('remis');
    expediteur.fermer();
    const [recu] = await attrape.lister(10);
    expect(recu?.messageId).toBe(`<${ANNONCE.id}@relogement.cacl>`);
    expect(recu?.a).toContain('relogement@toucan.example');
    expect(recu?.objet).toBe('Confirmer le logement proposé : dossier MAT-001, avant le 12 mars 2026');
    expect(recu?.corps).toContain('Toucan Habitat');
  });

  it('ne remet pas deux fois le même fait', async () => {
    const { remettre, expediteur } = remiseVers(
      attrape.port,
      registreDe(ANNONCE),
      'relogement@toucan.example',
    );
    await remettre(ANNONCE.id);
    expect(await remettre(ANNONCE.id)).toBe('deja');
    expediteur.fermer();
    expect(await attrape.compter()).toBe(1);
  });

  it('dit la même chose à chaque essai', () => {
    const organisation = { nom: 'Toucan Habitat', courriel: 'relogement@toucan.example' };
    const premier = courrielDe(ANNONCE, organisation, 'http://localhost:3000');
    expect(courrielDe(ANNONCE, organisation, 'http://localhost:3000')).toEqual(premier);
  });

  it('échoue tant que le serveur ne répond pas, sans marquer le message comme remis', async () => {
    const registre = registreDe(ANNONCE);
    const mort = await attraperCourriels(0, dossier);
    await mort.fermer();
    const { remettre, expediteur } = remiseVers(mort.port, registre, 'relogement@toucan.example');
    await expect(remettre(ANNONCE.id)).rejects.toThrow();
    expediteur.fermer();
    expect(registre.etat).toBe('a-remettre');
  });

  it('dit qu’une organisation sans boîte ne peut pas être jointe', async () => {
    const { remettre, expediteur } = remiseVers(attrape.port, registreDe(ANNONCE));
    expect(await remettre(ANNONCE.id)).toBe('sans-adresse');
    expediteur.fermer();
  });

  it('un objet ne peut pas porter de saut de ligne', () => {
    const piege = { ...ANNONCE, reference: 'X\r\nBcc: autre@exemple.fr' };
    const { objet } = courrielDe(piege, { nom: 'T', courriel: 't@t.example' }, 'http://localhost');
    expect(objet).not.toMatch(/[\r\n]/);
  });
});

describe('R7.20 R7.21 Ce qui monte est écrit au niveau atteint, et dit lequel', () => {
  const MONTEE: Annonce = {
    ...ANNONCE,
    ...{ destinataire: 'cacl', modele: 'tache-escaladee', niveau: 2, vers: 'direction' },
    monteeLe: '2026-03-20T11:00:00.000Z',
  };
  const DIRECTION = {
    ...{ fonction: 'Direction de l’habitat', courriel: 'direction@cacl.example' },
    niveau: 'direction' as const,
  };
  async function ecrire(contacts: readonly Contact[]) {
    const registre = registreDe(MONTEE);
    const expediteur = expediteurSmtp(`smtp://127.0.0.1:${attrape.port}`, 'relogement@cacl.example');
    const annuaire = () => Promise.resolve({ nom: 'CACL', courriel: 'pilote@cacl.example', contacts });
    await remise(registre, annuaire, expediteur, 'http://localhost:3000').remettre(MONTEE.id);
    expediteur.fermer();
    const [recu] = await attrape.lister(1);
    return { recu, a: registre.a };
  }

  it('la direction reçoit le sien, qui dit le niveau et depuis quand', async () => {
    const { recu, a } = await ecrire([DIRECTION]);
    expect(recu?.a).toContain('direction@cacl.example');
    expect(recu?.objet).toContain('montée à la direction');
    expect(recu?.corps).toContain('montée à la direction (niveau 2) le 20 mars 2026');
    expect(recu?.corps).not.toContain('Aucune adresse');
    expect(a).toEqual({ nom: 'Direction de l’habitat', courriel: 'direction@cacl.example', repli: false });
  });

  it('sans adresse de la direction, le pilote l’a, et sait qu’il doit la joindre', async () => {
    const { recu, a } = await ecrire([]);
    expect(recu?.a).toContain('pilote@cacl.example');
    expect(recu?.corps).toContain('Aucune adresse de la direction n’est enregistrée');
    expect(a).toMatchObject({ nom: 'CACL', repli: true });
  });
});

describe('Le courrielleur de démonstration', () => {
  it('garde chaque réception dans un fichier, que l’on peut recompter', async () => {
    const { remettre, expediteur } = remiseVers(
      attrape.port,
      registreDe(ANNONCE),
      'relogement@toucan.example',
    );
    await remettre(ANNONCE.id);
    expediteur.fermer();
    expect(await courrielsGardes(dossier)).toHaveLength(1);
    expect((await readdir(dossier)).every((nom) => nom.endsWith('.eml'))).toBe(true);
  });
});

describe('R7.3 Une échéance est dite en date de Cayenne', () => {
  it('l’échéance qui finit le jour à 24 h nomme ce jour', () => {
    expect(dateLisible('2026-03-13T03:00:00.000Z')).toBe('12 mars 2026');
  });
});

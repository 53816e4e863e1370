import { describe, expect, it } from '@jest/globals';
import { actesPossibles } from '../../src/domaine/actes-possibles.js';
import { schemaChamps } from '../../src/domaine/noyau/schema.js';
import { PROCEDURE_ACTEUR, type Acteur } from '../../src/domaine/noyau/acteur.js';
import {
  acte,
  bailleur,
  consentement,
  DOSSIER,
  cloture,
  enquete,
  jusqua,
  lecteur,
  offreVisitee,
  pilote,
  proposition,
  referent,
  type Recit,
} from './soutien/gestes.js';
import { mesure } from './accompagnement/soutien.js';
import { etantDonne } from './soutien/dsl.js';

function vus(acteur: Acteur, ...recits: (Recit | Recit[])[]) {
  const { etat, monde } = etantDonne(...recits);
  const geste = { acteur, agregat: 'dossier' as const, id: DOSSIER, acte: '', corps: {} };
  return actesPossibles('dossier', etat, monde.contexte(geste));
}
const possibles = (...args: Parameters<typeof vus>) =>
  vus(...args).flatMap((a) => (a.possible ? [a.acte] : []));
const schemaDe = (acteur: Acteur, nom: string, ...recits: (Recit | Recit[])[]) =>
  schemaChamps(vus(acteur, ...recits).find((a) => a.acte === nom)?.champs ?? {});

describe('what a person may do now', () => {
  it('R0.6: only the acts of its role, never the procedure’s nor the opening', () => {
    const tous = vus(pilote, jusqua('accompagnement')).map((a) => a.acte);
    expect(tous).toEqual(expect.arrayContaining(['ValiderEnquete', 'CloreDossier']));
    expect(tous).not.toEqual(expect.arrayContaining(['InformerMenage']));
    expect(tous.filter((t) => ['OuvrirDossier', 'OuvrirEtape', 'RappelerTache'].includes(t))).toEqual([]);
    expect(vus(lecteur, jusqua('accompagnement'))).toEqual([]);
    expect(vus(PROCEDURE_ACTEUR, jusqua('accompagnement'))).toEqual([]);
  });

  it('R1.4: says why what is not possible is not', () => {
    const enquete = vus(referent, jusqua('concertation')).find((a) => a.acte === 'RealiserEnquete');
    expect(enquete).toMatchObject({
      possible: false,
      regle: 'R1.4',
      chemin: 'realiser-enquete',
      etape: 'enquete-sociale',
    });
    expect(enquete?.motif).toMatch(/informé/);
  });

  it('R4.4: follows the proposal', () => {
    expect(possibles(bailleur, jusqua('rapprochement'), proposition('l-1'))).toEqual([
      'ConfirmerProposition',
      'DeclinerProposition',
    ]);
    const apresVisite = possibles(referent, jusqua('rapprochement'), offreVisitee('l-1'));
    expect(apresVisite).toEqual(
      expect.arrayContaining(['AccepterProposition', 'RefuserProposition', 'RetirerProposition']),
    );
    expect(apresVisite).not.toContain('ProposerLogement');
  });

  it('R4.5: offers the reasons of the charter, with their titles', () => {
    const schema = schemaDe(referent, 'RefuserProposition', jusqua('rapprochement'), offreVisitee('l-1'));
    expect(schema).toMatchObject({
      properties: { motif: { enum: expect.arrayContaining(['trop-loin', 'indecent']) as never } },
    });
    expect(JSON.stringify(schema)).toContain('Reste à charge trop élevé');
  });

  it('R3.8, R0.5, R6.1: offers open measures, standing facts, contacts left', () => {
    const etape3 = [...jusqua('accompagnement'), consentement, mesure('2.4')];
    expect(schemaDe(referent, 'TerminerMesure', etape3)).toMatchObject({
      properties: { mesure: { enum: ['m1'] } },
    });
    expect(schemaDe(referent, 'AnnulerFait', jusqua('enquete-sociale'))).toMatchObject({
      properties: { fait: { enum: ['menage-informe'] } },
    });
    expect(schemaDe(referent, 'RealiserContact', jusqua('suivi'))).toMatchObject({
      properties: {
        contact: { enum: ['contact-1-mois', 'contact-3-mois', 'contact-6-mois', 'contact-12-mois'] },
      },
    });
    expect(schemaDe(pilote, 'RetournerEtape', [...jusqua('enquete-sociale'), enquete])).toMatchObject({
      properties: { etape: { enum: ['concertation', 'enquete-sociale'] } },
    });
  });

  it('R0.3, R6.35: on a closed dossier, notes, the reopening, and the home that a household gone has left', () => {
    const clos = acte(referent, 'CloreDossier', {
      issue: 'deces',
      restants: 'aucun',
      preuve: 'Acte de décès du 2 mars',
    });
    expect(possibles(referent, jusqua('enquete-sociale'), clos)).toEqual([
      ...['LibererLogementOrigine', 'AjouterNote', 'RouvrirDossier'],
    ]);
    expect(possibles(referent, jusqua('cloture'), cloture())).toEqual(['AjouterNote', 'RouvrirDossier']);
  });
});

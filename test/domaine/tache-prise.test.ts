import { describe, expect, it } from '@jest/globals';
import { processusDe } from './soutien/procedure.js';
import { etantDonne, jours, procedure } from './soutien/dsl.js';
import {
  acte,
  autreBailleur,
  autreReferent,
  bailleur,
  DOSSIER,
  informe,
  jusqua,
  partenaire,
  pilote,
  proposition,
  referent,
  type Recit,
} from './soutien/gestes.js';
import { actesPossibles } from '../../src/domaine/actes-possibles.js';
import { prochainRang } from '../../src/domaine/dossier/prise.js';
import type { Personne } from '../../src/domaine/noyau/acteur.js';

type Suite = ReturnType<typeof etantDonne>;
const id = (suite: Pick<Suite, 'etat'>, code: string): string => {
  const tache = suite.etat.taches.find((t) => t.code === code && t.etat === 'a-faire');
  if (!tache) throw new Error(`Aucune tâche ouverte : ${code}`);
  return `${DOSSIER}.${tache.id.replace('@', '-')}`;
};
const faire =
  (nom: string, qui: Personne, code: string, plus: object = {}, le?: string): Recit =>
  (monde) => {
    const recit = acte(qui, nom, { tache: id(monde.lire('dossier', DOSSIER), code), ...plus }, le);
    return typeof recit === 'function' ? recit(monde) : recit;
  };
const prendre = (qui: Personne, code: string, plus: object = {}, le?: string) =>
  faire('PrendreTache', qui, code, plus, le);
const rendre = (qui: Personne, code: string) => faire('RendreTache', qui, code);
const tache = ({ etat }: Suite, code: string) => etat.taches.findLast((t) => t.code === code);
const INFORMER = 'informer-menage';
const CONFIRMER = 'confirmer-proposition';
const collegue: Personne = { ...bailleur, id: 'bai-collegue' };
const aInformer = [jusqua('concertation'), procedure] as const;
const proposee = [...jusqua('rapprochement'), procedure, proposition('l-1'), procedure] as const;

describe('R7.24 qui une tâche attend dit qu’il s’en charge', () => {
  it('la tâche est prise sous son nom, reste à faire, son échelle ne bouge pas ; d’un ménage sans référent, il le devient (R3.1)', () => {
    const avant = etantDonne(...aInformer);
    const echelle = tache(avant, INFORMER)?.echelle;
    const suite = avant.quand(prendre(referent, INFORMER)).alors('ReferentDesigne', 'TachePrise');
    expect(tache(suite, INFORMER)).toMatchObject({ etat: 'a-faire', prise: { par: referent.id }, echelle });
    expect(suite.etat.referent).toBe(referent.id);
  });

  it('elle se termine par l’acte qu’elle demande, et prend retard comme une autre', () => {
    const suite = etantDonne(...aInformer, prendre(referent, INFORMER), jours(60), procedure);
    expect(tache(suite, INFORMER)).toMatchObject({ enRetard: true, prise: { par: referent.id } });
    suite.quand(informe);
    expect(tache(suite, INFORMER)?.etat).toBe('terminee');
  });

  it('un bailleur ne prend que les tâches de son organisation, sans rien apprendre des autres', () => {
    const suite = etantDonne(...proposee);
    suite.quand(prendre(bailleur, CONFIRMER)).alors('TachePrise');
    const nom = id(etantDonne(...aInformer), INFORMER);
    etantDonne(...proposee)
      .quand(acte(bailleur, 'PrendreTache', { tache: nom }))
      .alorsRefus('R7.24');
    etantDonne(...proposee)
      .quand(acte(bailleur, 'PrendreTache', { tache: 'n-importe-quoi' }))
      .alorsRefus('R7.24');
    etantDonne(...proposee)
      .quand(prendre(autreBailleur, CONFIRMER))
      .alorsRefus('R0.6');
    etantDonne(...aInformer)
      .quand(prendre(partenaire, INFORMER))
      .alorsRefus('R0.6');
  });

  it('un pilote ne prend pas la tâche d’un référent, ni un référent celle du ménage d’un autre', () => {
    etantDonne(...aInformer)
      .quand(prendre(pilote, INFORMER))
      .alorsRefus('R7.24');
    etantDonne(...aInformer, prendre(referent, INFORMER), rendre(referent, INFORMER))
      .quand(prendre(autreReferent, INFORMER))
      .alorsRefus('R3.1');
  });

  it('elle ne se prend pas avant d’attendre, ni une fois finie', () => {
    etantDonne(...jusqua('concertation'), jours(3), informe, procedure)
      .quand(prendre(referent, 'realiser-enquete', {}, '2026-03-02T12:00:00.000Z'))
      .alorsRefus('R7.24');
    const fini = id(etantDonne(...aInformer), INFORMER);
    etantDonne(...aInformer, informe, procedure)
      .quand(acte(referent, 'PrendreTache', { tache: fini }))
      .alorsRefus('R7.24');
  });

  it('la page offre le choix des tâches qui attendent le lecteur, et d’elles seules', () => {
    const { monde, etat } = etantDonne(...proposee);
    const possible = actesPossibles(
      'dossier',
      etat,
      monde.contexte({ acteur: bailleur, agregat: 'dossier', id: DOSSIER, acte: '', corps: {} }),
    ).find((a) => a.acte === 'PrendreTache');
    expect(possible?.champs['tache']).toMatchObject({ genre: 'choix' });
    expect(Object.keys((possible?.champs['tache'] as { options: object }).options)).toEqual([
      id({ etat }, CONFIRMER),
    ]);
  });
});

describe('R7.25 une personne à la fois, et personne ne la garde pour soi', () => {
  it('un collègue ne la prend pas par-dessus, il la rend d’abord, ou le pilote, ou le référent du ménage', () => {
    const prise = [...proposee, prendre(bailleur, CONFIRMER)] as const;
    etantDonne(...prise)
      .quand(prendre(collegue, CONFIRMER))
      .alorsRefus('R7.25');
    const suite = etantDonne(...prise, rendre(collegue, CONFIRMER), prendre(collegue, CONFIRMER));
    expect(tache(suite, CONFIRMER)?.prise?.par).toBe(collegue.id);
    for (const veilleur of [pilote, referent]) {
      suite.quand(rendre(veilleur, CONFIRMER)).alors('TacheRendue');
      expect(tache(suite, CONFIRMER)?.prise).toBeNull();
      suite.quand(prendre(collegue, CONFIRMER)).alors('TachePrise');
    }
  });

  it('prise deux fois par la même personne, ou rendue sans être prise : refusé', () => {
    etantDonne(...aInformer, prendre(referent, INFORMER))
      .quand(prendre(referent, INFORMER))
      .alorsRefus('R7.25');
    etantDonne(...aInformer)
      .quand(rendre(referent, INFORMER))
      .alorsRefus('R7.25');
  });

  it('prise par l’un, un collègue peut tout de même l’accomplir', () => {
    const suite = etantDonne(...proposee, prendre(bailleur, CONFIRMER));
    suite.quand(acte(collegue, 'ConfirmerProposition'));
    expect(tache(suite, CONFIRMER)?.etat).toBe('terminee');
  });
});

describe('R7.26 le jour où l’on y reviendra', () => {
  const LE = '2026-03-12';
  const suivie = [...aInformer, prendre(referent, INFORMER, { suiviLe: LE })] as const;

  it('est le prochain rendez-vous de la procédure quand il vient avant le prochain rang, et se rappelle une fois', () => {
    const avant = etantDonne(...suivie);
    const [vue] = processusDe(avant.monde).taches;
    expect(vue?.prochain).toEqual({ rang: 'suivi', le: `${LE}T11:00:00.000Z` });
    expect(vue?.version).toBe(tache(avant, INFORMER)?.prise?.fait.version);
    const suite = etantDonne(...suivie, jours(11), procedure);
    expect(suite.types().filter((t) => t === 'TacheRappelee')).toHaveLength(1);
    const rappelee = tache(suite, INFORMER);
    expect(rappelee).toMatchObject({ prise: { venu: true, suiviLe: LE }, rappels: 0 });
    expect(rappelee && prochainRang(rappelee)?.rang).toBe('rappel-1');
  });

  it('se change : le nouveau jour remplace l’ancien', () => {
    const suite = etantDonne(...suivie, jours(11), procedure);
    suite.quand(prendre(referent, INFORMER, { suiviLe: '2026-03-16' })).alors('TachePrise');
    expect(tache(suite, INFORMER)?.prise).toMatchObject({ suiviLe: '2026-03-16', venu: false });
  });

  it('n’est ni passé, ni plus loin que la revue d’une suspension', () => {
    for (const suiviLe of ['2026-02-27', '2190-01-01'])
      etantDonne(...aInformer)
        .quand(prendre(referent, INFORMER, { suiviLe }))
        .alorsRefus('R7.26');
  });

  it('ne sonne pas pendant une suspension, et reste le même jour à la reprise', () => {
    const suite = etantDonne(
      ...[...suivie, acte(referent, 'SuspendreHorloge', { motif: 'Hospitalisation' }), jours(20), procedure],
    );
    expect(tache(suite, INFORMER)?.prise?.venu).toBe(false);
    suite.quand(acte(referent, 'ReprendreHorloge'), procedure);
    expect(tache(suite, INFORMER)?.prise).toMatchObject({ suiviLe: LE, venu: true });
  });
});

describe('R7.27 une tâche qui change de mains est à reprendre', () => {
  it('un relais rend ce que l’ancien référent avait pris', () => {
    const suite = etantDonne(...aInformer, prendre(referent, INFORMER)).quand(
      acte(referent, 'TransmettreReferent', {
        a: autreReferent.id,
        motif: 'Départ',
        note: 'À informer',
      }),
    );
    expect(tache(suite, INFORMER)?.prise).toBeNull();
    expect(suite.etat.referent).toBe(autreReferent.id);
  });
});

import type { Monde } from '../workflows/soutien/monde.js';
import { faits } from '../workflows/soutien/faits.js';
import { Pas } from '../workflows/soutien/parcours.js';
import {
  personneNeBouge,
  propositionsParalleles,
  silencePropose,
  suiviPendantUnRetour,
} from '../workflows/soutien/vies.js';

/** Lives of households whose histories are kept in git: what a release must still be able to replay. */
export const SCENARIOS: Readonly<Record<string, (monde: Monde, dossier: string) => Promise<void>>> = {
  async 'vie-entiere'(monde, dossier) {
    const pas = new Pas(monde, dossier);
    await pas.noter((f) => f.ouverture());
    await monde.jours(40);
    await pas.noter((f) => f.information());
    await pas.noter((f) => f.enquete());
    await pas.noter((f) => f.validation());
    await pas.noter((f) => f.diagnostic());
    await pas.noter((f) => f.pieces());
    await monde.jours(50);
    await pas.attribuer();
    await pas.demenager();
    await monde.jours(45);
    await pas.suivre();
    await pas.clore();
  },
  async 'enquete-vieillie'(monde, dossier) {
    const pas = new Pas(monde, dossier);
    await pas.jusquAuRapprochement();
    await monde.jours(390);
    await pas.noter((f) => f.enquete());
    await pas.noter((f) => f.validation());
    await monde.jours(20);
    await pas.attribuer();
    await pas.demenager();
    await pas.suivre();
    await pas.clore();
  },
  async 'retour-5-2'(monde, dossier) {
    const pas = new Pas(monde, dossier);
    await pas.jusquAuRapprochement();
    await pas.attribuer();
    await pas.noter((f) => f.retour('enquete-sociale'));
    await monde.jours(20);
    await pas.noter((f) => f.enquete());
    await pas.noter((f) => f.validation());
    await pas.demenager();
  },
  async 'rouvert-apres-cloture'(monde, dossier) {
    const pas = new Pas(monde, dossier);
    await pas.jusquAuRapprochement();
    await pas.attribuer();
    await pas.demenager();
    await pas.suivre();
    await pas.clore();
    await pas.noter((f) => f.reouverture());
    await pas.noter((f) => f.bilan());
    await pas.clore();
  },
  async 'refus-commission-transitoire'(monde, dossier) {
    const pas = new Pas(monde, dossier);
    await pas.jusquAuRapprochement();
    await pas.refuser('p1');
    await pas.refuser('p2');
    await pas.refuser('p3', true);
    await pas.noter((f) => f.casTranche());
    await pas.attribuer('t1', 'transitoire');
    await pas.demenager(true);
    await monde.jours(380);
    await pas.noter((f) => f.point());
    await pas.attribuer('p5');
  },
  async 'suspension-et-rattrapage'(monde, dossier) {
    const pas = new Pas(monde, dossier);
    await pas.noter((f) => f.ouverture());
    await pas.noter((f) => f.suspension());
    await monde.jours(60);
    await pas.noter((f) => f.reprise());
    const f = faits(await monde.maintenant());
    await monde.noter(dossier, f.information(), f.enquete(), f.validation(), f.diagnostic(), f.pieces());
    await monde.jours(20);
  },
  'propositions-paralleles': propositionsParalleles,
  'silence-propose': silencePropose,
  'suivi-pendant-un-retour': suiviPendantUnRetour,
  'personne-ne-bouge': personneNeBouge,
};

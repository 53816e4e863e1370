import { ajouterJours, dateCayenne, type DateCivile } from '../../../src/domaine/noyau/instants.js';
import { pilote, referent } from '../../domaine/soutien/gestes.js';
import type { Monde } from './monde.js';
import { Pas } from './parcours.js';

/** A civil date so many days from now, on the clock of the server. */
export const dansJours = async (monde: Monde, jours: number): Promise<DateCivile> =>
  ajouterJours(dateCayenne(new Date(await monde.maintenant()).toISOString()), jours);

/** A household under the law of an operation d’aménagement, which lets three proposals be open together (R4.50). */
export async function sousRegime(monde: Monde, dossier: string, departDans = 400): Promise<Pas> {
  const pas = new Pas(monde, dossier);
  await pas.jusquAuRapprochement();
  await monde.agir(dossier, pilote, 'RattacherRegime', {
    regime: 'amenagement',
    acteLe: await dansJours(monde, 0),
    departLe: await dansJours(monde, departDans),
    motif: 'Opération d’aménagement',
  });
  return pas;
}

/** Three proposals open together; the second one goes to its attribution while nobody moves about the others. */
export async function propositionsParalleles(monde: Monde, dossier: string): Promise<void> {
  const pas = await sousRegime(monde, dossier);
  for (const p of ['p1', 'p2', 'p3']) await pas.noter((f) => f.proposition(p));
  await pas.noter((f) => f.confirmation('p2'));
  await pas.noter((f) => f.visite('p2'));
  await monde.jours(40);
  await pas.noter((f) => f.refus('p3'));
  await pas.noter((f) => f.acceptation('p2'));
  await pas.noter((f) => f.fait('PropositionRetiree', { proposition: 'p1' }));
  await pas.noter((f) => f.attribution('p2'));
}

/** Notified, then silent: the delay to answer stops with the clock of the dossier, and nothing happens at its end but reminders. */
export async function silencePropose(monde: Monde, dossier: string, suspendu = 20): Promise<void> {
  const pas = await sousRegime(monde, dossier);
  await pas.noter((f) => f.proposition('p1'));
  await pas.noter((f) => f.confirmation('p1'));
  await pas.noter((f) => f.visite('p1'));
  const notification = {
    mode: 'lettre-recommandee',
    le: await dansJours(monde, 0),
    preuve: 'Avis de réception',
  };
  await monde.agir(dossier, referent, 'NotifierProposition', { proposition: 'p1', ...notification });
  await monde.jours(10);
  await monde.agir(dossier, referent, 'SuspendreHorloge', { motif: 'Hospitalisation' });
  await monde.jours(suspendu);
  await monde.agir(dossier, referent, 'ReprendreHorloge', {});
  await monde.jours(150);
}

/** Rehoused, then sent back to its survey while its follow-up goes on. */
export async function suiviPendantUnRetour(monde: Monde, dossier: string): Promise<void> {
  const pas = new Pas(monde, dossier);
  await pas.jusquAuRapprochement();
  await pas.attribuer();
  await pas.demenager();
  await monde.jours(20);
  await pas.noter((f) => f.retour('enquete-sociale'));
  await monde.jours(60);
  await pas.noter((f) => f.contact('contact-1-mois'));
  await pas.noter((f) => f.enquete());
  await pas.noter((f) => f.validation());
  await monde.jours(30);
}

/** Everything that may run beside the steps is open at once, and nobody moves for three years. */
export async function personneNeBouge(monde: Monde, dossier: string): Promise<void> {
  const pas = await sousRegime(monde, dossier, 300);
  await pas.attribuer('t', 'transitoire');
  await pas.demenager(true);
  for (const p of ['p1', 'p2']) await pas.noter((f) => f.proposition(p));
  await pas.noter((f) => f.confirmation('p2'));
  const fin = await dansJours(monde, 200);
  await pas.noter((f) => f.fait('ConsentementRecueilli', { portee: 'toutes', forme: 'ecrit' }));
  await pas.noter((f) =>
    f.fait('MesureOuverte', { mesure: 'm1', code: '2.1', fin, rapportMensuel: true, visiteAnnuelle: true }),
  );
  await pas.noter((f) => f.fait('BailGlissantPrevu', { bail: 'b1', glissement: fin }));
  await pas.noter((f) => f.fait('AlerteSignalee', { alerte: 'a1' }));
  await monde.jours(1_100);
}

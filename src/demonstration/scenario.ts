import { FairePointMensuel } from '../domaine/dossier/etapes/accompagnement/faire-point-mensuel.js';
import { SuspendreHorloge } from '../domaine/dossier/etapes/vie/suspendre-horloge.js';
import type { NatureLogement } from '../domaine/logement/etat.js';
import { ordre, type Ordre } from './ordres.js';
import { VIE, type Scene } from './vie.js';

/** From the gate on, the référent sees the household every month. */
const PREMIER_POINT = 70;
const ENTRE_POINTS = 28;

function pointsMensuels({ dossier, referent }: Scene, ouvertIlYa: number, dernierJour: number): Ordre[] {
  const ordres: Ordre[] = [];
  for (let jour = PREMIER_POINT; jour <= dernierJour; jour += ENTRE_POINTS) {
    const corps = { compteRendu: 'Point fait avec le ménage ; rien à signaler.' };
    ordres.push(ordre('dossier', dossier, FairePointMensuel, corps, referent, ouvertIlYa - jour));
  }
  return ordres;
}

/** How many acts of the usual life are behind a household that stands in each step. */
const ACTES_FAITS = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14] as const;

interface Situation {
  readonly faits: number;
  /** Days since the last act. */
  readonly attente: number;
  readonly nature: NatureLogement;
  /** Days since the delays were suspended. */
  readonly suspenduIlYa?: number;
}

/** Households of the landlord that visitors stand for, each in a situation worth seeing. */
const PARTICULIERES: Readonly<Record<number, Partial<Situation>>> = {
  6: { attente: 12 },
  12: { faits: VIE.length },
  14: { faits: 0 },
  15: { faits: 7, suspenduIlYa: 2 },
  18: { faits: 13, nature: 'transitoire', attente: 470 },
};

/** One in three has waited too long since its last act. */
const situation = (rang: number): Situation => ({
  faits: ACTES_FAITS[rang % ACTES_FAITS.length] ?? 0,
  attente: rang % 3 === 2 ? 75 : 4,
  nature: 'social',
  ...PARTICULIERES[rang],
});

const suspension = ({ dossier, referent }: Scene, ilYa: number): Ordre =>
  ordre(
    'dossier',
    dossier,
    SuspendreHorloge,
    { motif: 'Hospitalisation, retour prévu dans un mois' },
    referent,
    ilYa,
  );

/** One household as the demonstration shows it. */
export interface Passe {
  /** Of the dwelling offered to it. */
  readonly nature: NatureLogement;
  /** Days since the dossier was opened. */
  readonly ouvertIlYa: number;
  readonly ordres: (scene: Scene) => Ordre[];
}

/** @param rang place in the list: spreads households over the steps */
export function passe(rang: number): Passe {
  const { faits, attente, nature, suspenduIlYa } = situation(rang);
  const dernierJour = VIE[faits - 1]?.jour ?? 0;
  const ouvertIlYa = dernierJour + attente;
  return {
    nature,
    ouvertIlYa,
    ordres: (scene) =>
      [
        ...VIE.slice(0, faits).map(({ jour, acte }) => acte(scene, ouvertIlYa - jour)),
        ...pointsMensuels(scene, ouvertIlYa, nature === 'transitoire' ? ouvertIlYa - 20 : dernierJour),
        ...(suspenduIlYa === undefined ? [] : [suspension(scene, suspenduIlYa)]),
      ].sort((a, b) => b.ilYa - a.ilYa),
  };
}

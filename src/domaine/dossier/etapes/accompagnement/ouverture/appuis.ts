import type { Charte } from '../../../../charte/charte.js';
import type { Fait } from '../../../../noyau/evenement.js';
import { dateCayenne, enFrancais } from '../../../../noyau/instants.js';
import type { EtatDossier } from '../../../etat.js';
import { entreeDe } from '../catalogue.js';
import { PARTIES, type Contrat } from '../contrat/etat.js';
import { DEMARCHES } from '../regularisation/etat.js';
import type { ParcoursSpecifique } from '../parcours/etat.js';
import type { Regularisation } from '../regularisation/etat.js';
import { appuisDeSaFin, desMesures } from './appuis-mesures.js';
import { date, dates, du, numero, type Ouverture } from './ouverture.js';
import { decisionQui, decisionsPrises } from './suites.js';

const nomRegularisation = ({ nature }: Regularisation, charte: Charte | null): string | null =>
  charte && (entreeDe(charte.regularisations.natures, nature)?.libelle ?? nature);

const deRegularisation = (r: Regularisation, charte: Charte | null): Ouverture => ({
  ...{ nature: 'regularisation', objet: r.id, version: r.fait.version },
  nom: nomRegularisation(r, charte),
  appuis: [
    ...(r.recues.length > 0 ? ['les pièces reçues'] : []),
    ...dates(
      'une démarche',
      r.demarches.map(({ fait }) => fait),
    ),
    ...(r.fin ? [date('sa conclusion', r.fin)] : []),
  ],
});

/** Its conclusion, unless the same situation is being regularised anew (R3.180). */
function deConclusion(r: Regularisation, toutes: readonly Regularisation[], nom: string | null): Ouverture[] {
  const suivante = toutes.find(
    (autre) => autre.nature === r.nature && autre.fait.version > (r.fin?.version ?? 0),
  );
  if (!r.fin) return [];
  return [
    {
      ...{ nature: 'conclusion', objet: r.id, version: r.fin.version, nom },
      appuis: suivante ? [date('la régularisation ouverte depuis', suivante.fait)] : [],
    },
  ];
}

/** Which path it is stays with who follows the household (R3.122). */
const deParcours = (p: ParcoursSpecifique): Ouverture => ({
  ...{ nature: 'parcours', objet: p.id, version: p.fait.version },
  nom: `ouvert le ${enFrancais(dateCayenne(p.fait.le))}`,
  appuis: [
    ...dates(
      'une étape franchie',
      p.etapes.map(({ fait }) => fait),
    ),
    ...(p.fin ? [date('sa fin', p.fin)] : []),
  ],
});

const deContrat = (c: Contrat): Ouverture[] =>
  c.signatures.map(({ partie, version }) => ({
    ...{ nature: 'signature', objet: c.id, partie, version },
    nom: PARTIES[partie],
    appuis: [
      ...(c.remplacePar ? ['l’avenant qui a suivi'] : []),
      ...(c.termine ? [date('la fin du contrat', c.termine)] : []),
    ],
  }));

const deDemarches = (r: Regularisation): Ouverture[] =>
  r.demarches.map(({ fait, demarche }) => ({
    ...{ nature: 'demarche', objet: r.id, partie: numero(fait), version: fait.version },
    nom: date(DEMARCHES[demarche as keyof typeof DEMARCHES] ?? demarche, fait),
    appuis: r.fin ? [date('la conclusion', r.fin)] : [],
  }));

function apresOrientation({ accompagnement }: EtatDossier, { version }: Fait): string[] {
  const siens = accompagnement.desaccords.filter(
    (d) => d.objet === 'orientation' && d.fait.version > version,
  );
  return dates(
    'un désaccord sur l’orientation',
    siens.map(({ fait }) => fait),
  );
}

function desOrientations(etat: EtatDossier): Ouverture[] {
  return etat.accompagnement.orientations.map(({ id, fait }) => {
    const decision = decisionQui(etat, fait);
    return {
      ...{ nature: 'orientation', objet: id, version: fait.version, nom: du(fait) },
      appuis: decision ? [date(decision.nom, decision.fait)] : apresOrientation(etat, fait),
    };
  });
}

/** Taken back with the end and the orientation that it brought. */
const desDecisions = (etat: EtatDossier): Ouverture[] =>
  decisionsPrises(etat).map(({ nature, objet, fait, fin, orientation }) => ({
    ...{ nature, objet, version: fait.version, nom: du(fait) },
    appuis: [...appuisDeSaFin(etat, fin), ...(orientation ? apresOrientation(etat, orientation) : [])],
  }));

const desObligations = ({ accompagnement }: EtatDossier): Ouverture[] =>
  accompagnement.obligations.map(({ fait }) => ({
    ...{
      nature: 'obligations',
      objet: numero(fait),
      version: fait.version,
      nom: du(fait),
      appuis: [],
    },
  }));

/**
 * Everything opened, signed, told or decided in the dossier, the oldest first.
 * @param charte to name them; null: by their kind alone
 */
export const ouvertures = (etat: EtatDossier, charte: Charte | null): readonly Ouverture[] => {
  const { regularisations, parcours, contrats } = etat.accompagnement;
  return [
    ...desMesures(etat, charte),
    ...desDecisions(etat),
    ...desOrientations(etat),
    ...desObligations(etat),
    ...regularisations.flatMap(deDemarches),
    ...regularisations.map((r) => deRegularisation(r, charte)),
    ...regularisations.flatMap((r) => deConclusion(r, regularisations, nomRegularisation(r, charte))),
    ...parcours.map(deParcours),
    ...contrats.flatMap(deContrat),
  ].sort((a, b) => a.version - b.version);
};

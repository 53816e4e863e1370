import type { Charte } from '../../../../charte/charte.js';
import { dateCayenne, enFrancais, type Instant } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { direAppuis } from '../../../dire-appuis.js';
import type { EtatDossier } from '../../../etat.js';
import { entreeDe, mesureDuCatalogue } from '../catalogue.js';
import { PARTIES, type Contrat } from '../contrat/etat.js';
import type { Mesure } from '../mesures/etat.js';
import type { ParcoursSpecifique } from '../parcours/etat.js';
import type { Regularisation } from '../regularisation/etat.js';
import { OUVRABLES, type Ouvrable } from './evenements.js';

/** An opening, as people may take it back; `appuis`: what was recorded on the strength of it. */
export interface Ouverture {
  readonly nature: Ouvrable;
  readonly objet: string;
  readonly partie?: string;
  readonly version: number;
  /** null: the kind alone says it. */
  readonly nom: string | null;
  readonly appuis: readonly string[];
}

const date = (nom: string, { le }: { readonly le: Instant }): string =>
  `${nom} (${enFrancais(dateCayenne(le))})`;
const dates = (nom: string, faits: readonly { readonly le: Instant }[]): string[] =>
  faits.map((fait) => date(nom, fait));

function deMesure({ accompagnement }: EtatDossier, m: Mesure, charte: Charte | null): Ouverture {
  const { desaccords, saisines, contrats } = accompagnement;
  return {
    ...{ nature: 'mesure', objet: m.id, version: m.ouverture.version },
    nom: charte && (mesureDuCatalogue(charte, m.code)?.libelle ?? m.code),
    appuis: [
      ...dates(
        'son compte rendu',
        m.rapports.map(({ fait }) => fait),
      ),
      ...dates('sa visite annuelle', m.visites),
      ...(m.renouvellements > 0 ? [date('son renouvellement', m.echeance)] : []),
      ...desaccords.filter((d) => d.mesure === m.id).map(({ fait }) => date('un désaccord', fait)),
      ...saisines.filter((s) => s.mesure === m.id).map(({ fait }) => date('la saisine de l’instance', fait)),
      ...contrats.filter((c) => c.mesures.includes(m.id)).map(({ fait }) => date('le contrat', fait)),
      ...(m.fermeture ? [date('sa fin', m.fermeture)] : []),
    ],
  };
}

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

/**
 * Everything opened or signed in the dossier, the oldest first.
 * @param charte to name them; null: by their kind alone
 */
export const ouvertures = (etat: EtatDossier, charte: Charte | null): readonly Ouverture[] => {
  const { mesures, regularisations, parcours, contrats } = etat.accompagnement;
  return [
    ...mesures.map((m) => deMesure(etat, m, charte)),
    ...regularisations.map((r) => deRegularisation(r, charte)),
    ...regularisations.flatMap((r) => deConclusion(r, regularisations, nomRegularisation(r, charte))),
    ...parcours.map(deParcours),
    ...contrats.flatMap(deContrat),
  ].sort((a, b) => a.version - b.version);
};

/** How the act points at it: `mesure.m1`, `signature.k1.menage`. */
export const cleDe = ({ nature, objet, partie }: Ouverture): string =>
  [nature, objet, ...(partie ? [partie] : [])].join('.');
export const dire = ({ nature, nom }: Ouverture): string =>
  nom === null ? OUVRABLES[nature] : `${OUVRABLES[nature]} : ${nom}`;

/** R3.97: why it is not taken back. */
export function retenue(ouverture: Ouverture): Refus | null {
  const { appuis } = ouverture;
  if (appuis.length === 0) return null;
  return refuser(
    'R3.97',
    `« ${dire(ouverture)} » ne se reprend plus comme une erreur : ${direAppuis(appuis)}. Ce qui a vraiment eu lieu se termine ou se conclut.`,
    'conflit',
    'ouverture',
  );
}

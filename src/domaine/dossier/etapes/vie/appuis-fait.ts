import { ETAPES } from '../../../charte/etapes.js';
import type { Fait } from '../../../noyau/evenement.js';
import { dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { direAppuis } from '../../dire-appuis.js';
import { propositionsOuvertes, type EtatDossier } from '../../etat.js';
import { estFait, NOMS_FAITS, sansFaits, type CleFait } from '../../faits.js';
import { DEFINITIONS } from '../../procedure.js';
import { consentementPour, type Besoin } from '../accompagnement/consentement/etat.js';
import { ouvertes } from '../accompagnement/mesures/etat.js';
import { parcoursEnCours } from '../accompagnement/parcours/etat.js';
import { enCours } from '../accompagnement/regularisation/etat.js';
import { ORDRE, ORDRE_DES_SAISIES } from './ordre-des-faits.js';

/** What was recorded on the strength of a fact. */
interface Appui {
  readonly nom: string;
  readonly le: DateCivile;
}
const appui = (nom: string, { le }: Pick<Fait, 'le'>): Appui => ({ nom, le: dateCayenne(le) });

/** The gates of acts that say no order of dates: what is done only once that fact stands. */
const EXIGENCES = [
  ['enquete-validee', 'pieces'],
  ['enquete-validee', 'porte-levee'],
  ['enquete-validee', 'contrat'],
  ['enquete-validee', 'point-mensuel'],
  ['bail', 'etat-des-lieux-sortie'],
  ['fragilite', 'enquete-suivi'],
  ['fragilite', 'bilan'],
] as const;

/** Facts recorded since, among those. */
const depuis = ({ faits }: EtatDossier, { version }: Fait, cles: readonly string[]): Appui[] =>
  cles.flatMap((cle) => {
    const fait = faits[cle];
    return fait && fait.version > version && estFait(cle) ? [appui(`« ${NOMS_FAITS[cle]} »`, fait)] : [];
  });

const suivants = (cle: CleFait): string[] =>
  [...ORDRE, ...ORDRE_DES_SAISIES, ...EXIGENCES].flatMap(([avant, apres]) => (avant === cle ? [apres] : []));

/** Proposals that wait for somebody, and the dwelling attributed or lived in. */
const propositions = (etat: EtatDossier, { version }: Fait): Appui[] =>
  [...propositionsOuvertes(etat), ...etat.propositions.filter((p) => p.etat === 'attribuee')]
    .filter(({ propose }) => propose.version > version)
    .map(({ rang, etat: ou, propose, fait }) =>
      ou === 'attribuee'
        ? appui('l’attribution d’un logement', fait)
        : appui(`la proposition de logement n° ${rang}`, propose),
    );

/** What later steps have gained, when that fact alone kept its step accomplished. */
function etapesSuivantes(etat: EtatDossier, cle: CleFait, fait: Fait): Appui[] {
  const sans = sansFaits(etat, cle);
  const rang = ETAPES.findIndex(
    (e) =>
      DEFINITIONS[e].defait.some((sien) => sien === cle) &&
      DEFINITIONS[e].accomplie(etat) &&
      !DEFINITIONS[e].accomplie(sans),
  );
  if (rang < 0) return [];
  const plusTard = ETAPES.slice(rang + 1);
  return [
    ...depuis(
      etat,
      fait,
      plusTard.flatMap((e) => DEFINITIONS[e].defait),
    ),
    ...(plusTard.includes('rapprochement') ? propositions(etat, fait) : []),
  ];
}

/** What is open beside the steps, and the agreement that each of them needs. */
const enSonNom = (etat: EtatDossier): (Appui & { readonly fait: Fait; readonly besoin: Besoin })[] => [
  ...ouvertes(etat).map(({ code: mesure, organisation, ouverture: fait }) => ({
    ...{ fait, ...appui('une mesure d’accompagnement', fait) },
    besoin: { portee: 'mesures' as const, mesure, partenaire: organisation ?? undefined },
  })),
  ...enCours(etat).map(({ fait }) => ({
    ...{ fait, ...appui('une régularisation', fait) },
    besoin: { portee: 'administratives' as const },
  })),
  ...parcoursEnCours(etat).map(({ fait }) => ({
    ...{ fait, ...appui('un parcours spécifique', fait) },
    besoin: { portee: 'specifique' as const },
  })),
];

/** What is open on the strength of that agreement, and that no other covers (R3.3). */
function sousAccord(etat: EtatDossier, { version }: Fait): Appui[] {
  const { accompagnement } = etat;
  const consentements = accompagnement.consentements.filter((c) => c.fait.version !== version);
  const reste = { accompagnement: { ...accompagnement, consentements } };
  return enSonNom(etat).filter(
    ({ fait, besoin }) =>
      fait.version > version && consentementPour(etat, besoin) && !consentementPour(reste, besoin),
  );
}

/** What leans on a fact beside the other facts. */
const A_COTE: { readonly [C in CleFait]?: (etat: EtatDossier, fait: Fait) => readonly Appui[] } = {
  'enquete-validee': (etat, { version }) => enSonNom(etat).filter(({ fait }) => fait.version > version),
  consentement: sousAccord,
  contrat: ({ accompagnement }, { version }) =>
    (accompagnement.contrats.find((c) => c.fait.version === version)?.signatures ?? []).map(({ le }) => ({
      nom: 'une signature du contrat',
      le,
    })),
  bail: ({ regimes }) =>
    regimes.flatMap(({ verses }) => verses.map(({ le }) => ({ nom: 'le versement d’une indemnité', le }))),
  'origine-liberee': ({ demenagement: { origine } }, { le }) =>
    origine && origine.suite !== null ? [appui('ce que le bailleur a dit du logement libéré', { le })] : [],
};

const dire = ({ nom, le }: Appui): string => `${nom} (${enFrancais(le)})`;

/** R8.36: why a fact is not taken back: what was recorded on the strength of it, the latest first. */
export function appuisSur(etat: EtatDossier, cle: CleFait, fait: Fait): Refus | null {
  const appuis = [
    ...depuis(etat, fait, suivants(cle)),
    ...etapesSuivantes(etat, cle, fait),
    ...(A_COTE[cle]?.(etat, fait) ?? []),
  ].sort((a, b) => b.le.localeCompare(a.le));
  if (appuis.length === 0) return null;
  const noms = [...new Set(appuis.map(dire))];
  return refuser(
    'R8.36',
    `« ${NOMS_FAITS[cle]} » ne se retire pas : ${direAppuis(noms)}. Retirez d’abord ce qui a été saisi à tort, le plus récent en premier ; pour reprendre l’étape sans rien retirer, revenez-y.`,
    'conflit',
    'fait',
  );
}

import type { Fait } from '../../../noyau/evenement.js';
import type { EtatDossier } from '../../etat.js';
import { apres, type Plancher, type PlanchersDe } from '../../plancher.js';
import { consentementPour, type Besoin } from './consentement/etat.js';
import { contratEnVigueur } from './contrat/etat.js';
import type { FaitsAccompagnement } from './evenements.js';
import { mesureDe } from './mesures/etat.js';

const accord = (etat: EtatDossier, besoin: Besoin): Plancher | null =>
  apres(consentementPour(etat, besoin)?.fait, 'R3.3', 'le consentement du ménage');

/** The day a measure runs from, which may be before it was recorded. */
function mesure(etat: EtatDossier, id: string | undefined): Plancher | null {
  const du = id === undefined ? undefined : mesureDe(etat, id)?.du;
  return du === undefined ? null : { le: du, regle: 'R7.11', nom: 'le début de la mesure' };
}

function renouvellement(etat: EtatDossier, id: string): Plancher | null {
  const dernier = mesureDe(etat, id)?.renouvellements.at(-1);
  return dernier ? apres(dernier.fait, 'R7.11', 'le renouvellement de la mesure') : null;
}

/** What was done under it: it is renewed, or ended, after (R3.137). */
function deroulement({ accompagnement }: EtatDossier, id: string): readonly (Plancher | null)[] {
  const sienne = accompagnement.mesures.find((m) => m.id === id);
  const siens = <T extends { readonly mesure: string | null; readonly fait: Fait }>(liste: readonly T[]) =>
    liste.filter((element) => element.mesure === id).map(({ fait }) => fait);
  return [
    ...(sienne?.rapports ?? []).map(({ fait }) => apres(fait, 'R3.137', 'un compte rendu de la mesure')),
    ...(sienne?.visites ?? []).map((fait) => apres(fait, 'R3.137', 'une visite annuelle de la mesure')),
    ...siens(accompagnement.desaccords).map((fait) => apres(fait, 'R3.137', 'un désaccord sur la mesure')),
    ...siens(accompagnement.saisines).map((fait) => apres(fait, 'R3.137', 'la saisine de l’instance')),
  ];
}

const parId = <T extends { readonly id: string }>(liste: readonly T[], id: string): T | undefined =>
  liste.find((element) => element.id === id);

function parcours({ accompagnement }: EtatDossier, { parcours: id }: { parcours: string }) {
  const depuis = parId(accompagnement.parcours, id)?.depuis;
  return [apres(depuis, 'R7.11', 'le début de l’étape du parcours')];
}

function regularisation(
  { accompagnement }: EtatDossier,
  { regularisation: id }: { regularisation: string },
): readonly (Plancher | null)[] {
  const { fait, derniereRecue, demarches } = parId(accompagnement.regularisations, id) ?? { demarches: [] };
  return [
    apres(fait, 'R7.11', 'le début de la régularisation'),
    apres(derniereRecue, 'R7.11', 'une pièce reçue pour cette régularisation'),
    ...demarches.map((d) => apres(d.fait, 'R7.11', 'une démarche de cette régularisation')),
  ];
}
const debutRegularisation = (etat: EtatDossier, dit: { regularisation: string }) =>
  regularisation(etat, dit).slice(0, 1);

const bail = ({ accompagnement }: EtatDossier, { bail: id }: { bail: string }) => [
  apres(parId(accompagnement.bauxGlissants, id)?.echeance, 'R7.11', 'le début de la sous-location'),
];

const contrat = ({ accompagnement }: EtatDossier, id: string | undefined): Plancher | null =>
  id === undefined
    ? null
    : apres(parId(accompagnement.contrats, id)?.fait, 'R7.11', 'la conclusion du contrat');

/** What the facts of support follow: the agreement of the household, and the start of what they are about (R3.3, R7.11). */
export const PLANCHERS_ACCOMPAGNEMENT: PlanchersDe<FaitsAccompagnement> = {
  PointMensuelFait: ({ etapes, faits }) => [
    apres(
      etapes.find(({ etape }) => etape === 'accompagnement') ?? faits['enquete-validee'],
      'R3.181',
      'le début de l’accompagnement',
    ),
  ],
  ConsentementRetire: ({ accompagnement }, { consentement }) => [
    apres(parId(accompagnement.consentements, consentement)?.fait, 'R7.11', 'cet accord du ménage'),
  ],
  MesureOuverte: (etat, { code, organisation, du }) => {
    const donne = accord(etat, { portee: 'mesures', mesure: code, partenaire: organisation });
    return [donne && du ? { ...donne, date: du } : null, donne];
  },
  MesureRapportee: (etat, dit) => [mesure(etat, dit.mesure)],
  MesureRenouvelee: (etat, dit) => [
    mesure(etat, dit.mesure),
    renouvellement(etat, dit.mesure),
    ...deroulement(etat, dit.mesure),
  ],
  MesureTerminee: (etat, dit) => [
    mesure(etat, dit.mesure),
    renouvellement(etat, dit.mesure),
    ...deroulement(etat, dit.mesure),
  ],
  VisiteAnnuelleFaite: (etat, dit) => [
    mesure(etat, dit.mesure),
    apres(mesureDe(etat, dit.mesure)?.fermeture, 'R7.11', 'le début de la veille'),
  ],
  DesaccordSignale: (etat, dit) => [mesure(etat, dit.mesure)],
  DesaccordArbitre: ({ accompagnement }, { desaccord }) => [
    apres(parId(accompagnement.desaccords, desaccord)?.fait, 'R7.11', 'ce désaccord'),
  ],
  ContratConclu: (etat, { debut }) => {
    const donne = accord(etat, { portee: 'mesures' });
    const precedent = etat.accompagnement.contrats.at(-1);
    return [
      donne && debut ? { ...donne, date: debut } : null,
      donne,
      apres(precedent?.fait, 'R3.185', 'la version précédente du contrat'),
      apres(precedent?.termine, 'R3.185', 'la fin du contrat précédent'),
    ];
  },
  ContratAmende: (etat, { remplace }) => [contrat(etat, remplace)],
  ContratSigne: (etat, { contrat: id, le }) => {
    const conclu = contrat(etat, id);
    return [conclu && { ...conclu, date: le }];
  },
  ContratTermine: (etat) => [contrat(etat, contratEnVigueur(etat)?.id)],
  ParcoursSpecifiqueOuvert: (etat) => [accord(etat, { portee: 'specifique' })],
  ParcoursSpecifiqueAvance: parcours,
  ParcoursSpecifiqueTermine: parcours,
  RegularisationOuverte: (etat) => [accord(etat, { portee: 'administratives' })],
  PieceRegularisationRecue: debutRegularisation,
  DemarcheFaite: debutRegularisation,
  RegularisationConclue: regularisation,
  SecurisationDecidee: ({ accompagnement }, { securisation }) => [
    apres(parId(accompagnement.securisations, securisation)?.fait, 'R7.11', 'la proposition de ces mesures'),
  ],
  BailGlissantRevu: bail,
  GlissementBloque: bail,
  SuiteGlissementDecidee: ({ accompagnement }, { bail: id }) => [
    apres(
      parId(accompagnement.bauxGlissants, id)?.blocages.at(-1)?.fait,
      'R7.11',
      'le blocage du glissement',
    ),
  ],
};

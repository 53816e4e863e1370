import { demandeA, entier, facultatif, liste, objet, reference, texte } from '../../../noyau/champs.js';
import { dateCayenne, type DateCivile } from '../../../noyau/instants.js';
import { estRefus, refuser } from '../../../noyau/refus.js';
import { naissanceFausse, tropJeune } from '../../../noyau/textes.js';
import { estConnu, inconnu } from '../../../referent/connus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_IDENTITE, CHAMPS_SITUATION, CHAMPS_SOUHAITS } from '../../champs-menage.js';
import { attribution, type EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { composer } from '../../../questionnaire/composition.js';
import type { Menage } from '../../menage.js';
import { auFoyer } from './au-foyer.js';
import { entreEux, type Partants } from './partage.js';
import { champMembres, occupantsConnus, quiPart } from './qui-part.js';
import { regimeALOuverture } from '../regimes/regime-operation.js';

const { nombrePersonnes: _, ...SITUATION_PARTANTS } = CHAMPS_SITUATION;

const champs = {
  reference: texte('Référence du nouveau dossier', {
    max: 60,
    forme: { motif: '^\\S(.*\\S)?$', dit: 'ne doit pas commencer ni finir par une espace' },
  }),
  /** Known by the service from the reference; nobody is asked for it. */
  dossier: demandeA([], reference('Nouveau dossier', 'dossier')),
  membres: facultatif(
    liste('Qui part', texte('Personne', { max: 20 }), 29, { aide: 'Nommés par l’enquête sociale', min: 1 }),
  ),
  personnes: facultatif(
    entier('Personnes qui partent', 1, 29, { aide: 'Si l’enquête sociale ne nomme pas les personnes' }),
  ),
  identite: facultatif(
    objet('Identité de la personne de référence', CHAMPS_IDENTITE, {
      aide: 'À défaut, celle qui est nommée par l’enquête',
    }),
  ),
  situation: facultatif(
    objet('Situation de ceux qui partent', SITUATION_PARTANTS, {
      aide: 'Leurs ressources ne comptent plus dans ce dossier',
    }),
  ),
  souhaits: facultatif(objet('Souhaits de ceux qui partent', CHAMPS_SOUHAITS)),
  referent: facultatif(
    reference('Référent du nouveau ménage', 'personne', { aide: 'À défaut, le référent de ce dossier' }),
  ),
  motif: texte('Motif', { aide: 'Décohabitation, séparation, jeune adulte qui s’installe…' }),
};

/** Opens a dossier of their own for those who part: same operation, same home to leave, a journey, a référent and offers of their own (R4.70). */
export const Decohabiter = acteDossier({
  type: 'Decohabiter',
  libelle: 'Décohabiter : ouvrir un dossier pour ceux qui partent',
  roles: ['referent', 'pilote'],
  champs,
  champsPour(etat) {
    const connus = occupantsConnus(etat);
    if (connus.length === 0) return champs;
    const { personnes: _comptees, ...nommes } = champs;
    return { ...nommes, membres: champMembres(connus) };
  },
  lit: ({ dossier = '', referent }, { operation }) => ({
    operation,
    dossier,
    ...(referent === undefined ? {} : { personne: [referent] }),
  }),
  admissible: (etat) =>
    attribution(etat)
      ? refuser(
          'R4.70',
          'Un logement est attribué au ménage : la décohabitation se décide avant l’attribution.',
        )
      : null,
  decider(etat, commande, contexte) {
    const { lus, id, acteur, maintenant } = contexte;
    const { dossier, motif } = commande;
    const { operation } = lus;
    if (dossier === undefined || !operation)
      return refuser('R4.70', 'Le nouveau dossier n’est pas nommé.', 'invalide', 'reference');
    if (lus.dossier)
      return refuser(
        'R0.8',
        'Un dossier de cette référence existe déjà dans l’opération.',
        'conflit',
        'reference',
      );
    const qui = quiPart(etat, commande);
    if (estRefus(qui)) return qui;
    const { identite, partants } = qui;
    const { dateNaissance: naissance } = identite;
    const fausse = naissance && naissanceFausse(naissance, dateCayenne(maintenant));
    if (fausse)
      return refuser('R0.4', `La date de naissance ${fausse}.`, 'invalide', 'identite.dateNaissance');
    const jeune = naissance && tropJeune(naissance, dateCayenne(maintenant));
    if (jeune)
      return refuser('R2.80', `La date de naissance ${jeune}.`, 'invalide', 'identite.dateNaissance');
    if (commande.referent !== undefined && !estConnu(lus, commande.referent, 'referent'))
      return inconnu('referent', 'R3.80');
    const agit = acteur.type === 'personne' && acteur.role === 'referent' ? acteur.id : null;
    const referent = commande.referent ?? etat.referent ?? agit;
    const nouveau = { reference: commande.reference, dossier };
    const foyer = etat.liens.foyer.map((autre) => ({ dossier: autre.dossier, reference: autre.reference }));
    const ouverture: EvenementDossier[] = [
      {
        type: 'DossierOuvert',
        donnees: {
          ...{ reference: commande.reference, operation: etat.operation, programme: etat.programme },
          ...{ commune: etat.commune, charte: etat.charte, dates: etat.dates },
          operationDefinie: operation.defini?.date ?? null,
          ...(etat.immeuble === null ? {} : { immeuble: etat.immeuble }),
        },
        personnel: {
          identite,
          ...situationDe(etat, partants, commande.situation, dateCayenne(maintenant)),
          souhaits: commande.souhaits ?? {},
        },
      },
      {
        type: 'DossierIssuDecohabitation',
        donnees: { dossier: id, reference: etat.reference, foyer },
        personnel: { motif },
      },
      ...protectionReprise(etat),
      ...(referent === null ? [] : [{ type: 'ReferentDesigne' as const, donnees: { referent } }]),
      ...regimeALOuverture({ ...etat, regimes: [], propositions: [] }, operation, etat.immeuble, contexte),
    ];
    return {
      evenements: [{ type: 'MenageDecohabite', donnees: nouveau, personnel: { motif, ...partants } }],
      ailleurs: [
        { agregat: 'dossier', id: dossier, evenements: ouverture },
        ...auFoyer(etat, { type: 'FoyerElargi', donnees: nouveau }),
      ],
    };
  },
});

/** Those who leave as a household: how many, who they are to one another, which bedrooms they need (R4.120). */
function situationDe(
  etat: EtatDossier,
  { personnes, membres = [] }: Partants,
  dite: Menage['situation'] | undefined,
  jour: DateCivile,
): Pick<Menage, 'situation' | 'occupants'> {
  const occupants = entreEux(membres);
  const composition = composer(occupants, jour);
  return {
    situation: {
      ...logementQuitte(etat),
      ...dite,
      nombrePersonnes: personnes,
      ...(composition ? { composition } : {}),
    },
    ...(occupants.length > 0 ? { occupants } : {}),
  };
}

/** Who leaves a protected household is protected as it was (R8.28). */
function protectionReprise({ protection }: EtatDossier): EvenementDossier[] {
  if (!protection) return [];
  const { motif, connaissent, ecartes } = protection;
  return [{ type: 'AccesRestreint', donnees: {}, personnel: { motif: motif ?? '', connaissent, ecartes } }];
}

/** The home that both leave. */
function logementQuitte({ menage }: EtatDossier) {
  const { typologie, surface, position } = menage?.situation ?? {};
  return {
    ...(typologie ? { typologie } : {}),
    ...(surface === undefined ? {} : { surface }),
    ...(position ? { position } : {}),
  };
}

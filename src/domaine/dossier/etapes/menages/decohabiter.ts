import { demandeA, entier, facultatif, objet, reference, texte } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { estConnu, inconnu } from '../../../referent/connus.js';
import { acteDossier } from '../../acte-dossier.js';
import { CHAMPS_IDENTITE, CHAMPS_SITUATION, CHAMPS_SOUHAITS } from '../../champs-menage.js';
import { attribution, type EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { auFoyer } from './au-foyer.js';
import { regimeALOuverture } from '../regimes/regime-operation.js';

const { nombrePersonnes: _, ...SITUATION_PARTANTS } = CHAMPS_SITUATION;

/** Who leaves the home may not be more than who lives there, nor leave it empty (R4.71). */
function resteQuelquun({ menage }: EtatDossier, personnes: number): Refus | null {
  const total = menage?.situation.nombrePersonnes;
  if (total === undefined)
    return refuser(
      'R4.71',
      'Le nombre de personnes du ménage n’est pas connu : faites d’abord l’enquête sociale.',
      'conflit',
      'personnes',
    );
  if (personnes < total) return null;
  const motif = `Le ménage compte ${total} personne(s) : il doit en rester au moins une dans ce dossier.`;
  return refuser('R4.71', motif, 'invalide', 'personnes');
}

/** Opens a dossier of their own for those who part: same operation, same home to leave, a journey, a référent and offers of their own (R4.70). */
export const Decohabiter = acteDossier({
  type: 'Decohabiter',
  libelle: 'Décohabiter : ouvrir un dossier pour ceux qui partent',
  roles: ['referent', 'pilote'],
  champs: {
    reference: texte('Référence du nouveau dossier', {
      max: 60,
      forme: { motif: '^\\S(.*\\S)?$', dit: 'ne doit pas commencer ni finir par une espace' },
    }),
    /** Known by the service from the reference; nobody is asked for it. */
    dossier: demandeA([], reference('Nouveau dossier', 'dossier')),
    identite: objet('Identité de la personne de référence', CHAMPS_IDENTITE),
    personnes: entier('Personnes qui partent', 1, 29),
    situation: facultatif(objet('Situation de ceux qui partent', SITUATION_PARTANTS)),
    souhaits: facultatif(objet('Souhaits de ceux qui partent', CHAMPS_SOUHAITS)),
    referent: facultatif(
      reference('Référent du nouveau ménage', 'personne', { aide: 'À défaut, le référent de ce dossier' }),
    ),
    motif: texte('Motif', { aide: 'Décohabitation, séparation, jeune adulte qui s’installe…' }),
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
    const { dossier, identite, personnes, motif } = commande;
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
    if (identite.dateNaissance && identite.dateNaissance > dateCayenne(maintenant))
      return refuser('R0.4', 'La date de naissance est dans le futur.', 'invalide', 'identite.dateNaissance');
    if (commande.referent !== undefined && !estConnu(lus, commande.referent, 'referent'))
      return inconnu('referent', 'R3.80');
    const refus = resteQuelquun(etat, personnes);
    if (refus) return refus;
    const agit = acteur.type === 'personne' && acteur.role === 'referent' ? acteur.id : null;
    const referent = commande.referent ?? etat.referent ?? agit;
    const nouveau = { reference: commande.reference, dossier };
    const situation = { ...logementQuitte(etat), ...commande.situation, nombrePersonnes: personnes };
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
        personnel: { identite, situation, souhaits: commande.souhaits ?? {} },
      },
      {
        type: 'DossierIssuDecohabitation',
        donnees: { dossier: id, reference: etat.reference, foyer },
        personnel: { motif },
      },
      ...(referent === null ? [] : [{ type: 'ReferentDesigne' as const, donnees: { referent } }]),
      ...regimeALOuverture({ ...etat, regimes: [], propositions: [] }, operation, contexte),
    ];
    return {
      evenements: [{ type: 'MenageDecohabite', donnees: nouveau, personnel: { motif, personnes } }],
      ailleurs: [
        { agregat: 'dossier', id: dossier, evenements: ouverture },
        ...auFoyer(etat, { type: 'FoyerElargi', donnees: nouveau }),
      ],
    };
  },
});

/** The home that both leave. */
function logementQuitte({ menage }: EtatDossier) {
  const { typologie, surface, position } = menage?.situation ?? {};
  return {
    ...(typologie ? { typologie } : {}),
    ...(surface === undefined ? {} : { surface }),
    ...(position ? { position } : {}),
  };
}

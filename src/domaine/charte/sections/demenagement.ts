import { champCode } from '../champs-charte.js';
import { entier, facultatif, liste, montant, objet, ouiNon, texte } from '../../noyau/champs.js';
import { definirSection, type ValeurSection } from './section.js';

const demarche = (code: string, libelle: string, obligatoire: boolean) => ({ code, libelle, obligatoire });

/** « dès l’âge de trois ans et jusqu’à l’âge de seize ans » (code de l’éducation, art. L.131-1, lu le 23/11/2026). */
const AGE_SCOLAIRE = { de: 3, a: 15 };

/** What settling in asks for, what the move may cost, how long a transitional dwelling and a lease last (R4.8, R5.9, R5.10, R5.20, R5.21). */
export const SECTION_DEMENAGEMENT = definirSection({
  titre: 'Entrée dans les lieux et déménagement',
  source:
    'Principe de la prise en charge, forfait ou coûts, et des réunions d’information : CIA de la CACL (003) ; premiers pas dans le logement : référentiel AVDL, brique 2.3 (004) ; âge de l’école : code de l’éducation, art. L.131-1, lu le 23/11/2026 ; durée du bail : trois ans au moins d’un bailleur personne physique, six d’une personne morale (loi n° 89-462 du 6 juillet 1989, art. 10, alinéa 1, lu le 23/11/2026 dans sa version de 1989, à vérifier sur le texte en vigueur) : trois ans sont retenus, le service ne sachant pas à qui est le logement. Montants, liste et durées proposés par l’équipe, à valider par la CACL.',
  champs: {
    demarches: liste(
      'Démarches d’installation',
      objet('Démarche', {
        code: champCode(),
        libelle: texte('Démarche'),
        obligatoire: ouiNon('Attendue de tout ménage'),
        enfants: facultatif(
          objet('Attendue d’un ménage avec un enfant de cet âge', {
            de: entier('De (ans)', 0, 25),
            a: entier('À (ans, compris)', 0, 25),
          }),
        ),
      }),
      40,
    ),
    plafonds: liste(
      'Prise en charge du déménagement',
      objet('Plafond', {
        personnes: entier('À partir de (personnes)', 1, 30),
        montant: montant('Plafond'),
      }),
      20,
      { min: 1 },
    ),
    dureeTransitoireMois: entier('Durée d’un logement transitoire (mois)', 1, 120),
    bail: objet('Bail', {
      effetMois: entier('Prise d’effet, au plus tard après la signature (mois)', 1, 36),
      dureeMois: entier('Bail d’un logement définitif, quand il a une fin : durée au moins (mois)', 36, 240),
      autreTitreMois: entier(
        'Sous-location, bail glissant ou location-accession d’un logement définitif : durée au moins (mois)',
        1,
        240,
      ),
    }),
  },
  defaut: {
    demarches: [
      demarche('electricite', 'Contrat d’électricité', true),
      demarche('eau', 'Contrat d’eau', true),
      demarche('assurance', 'Assurance habitation', true),
      demarche('aide-logement', 'Demande d’aide au logement à la CAF', true),
      demarche('adresse', 'Changement d’adresse (CAF, impôts, employeur, poste)', true),
      { ...demarche('ecole', 'Inscription à l’école', false), enfants: AGE_SCOLAIRE },
      demarche('sante', 'Médecin, PMI, soins', false),
      demarche('internet', 'Téléphone et internet', false),
    ],
    plafonds: [
      { personnes: 1, montant: 1000 },
      { personnes: 3, montant: 1300 },
      { personnes: 5, montant: 1600 },
    ],
    dureeTransitoireMois: 18,
    bail: { effetMois: 6, dureeMois: 36, autreTitreMois: 12 },
  },
  ajoutes: ['bail'],
  coherence: ({ plafonds, demarches }) => [
    ...(plafonds[0]?.personnes === 1
      ? []
      : [{ chemin: 'plafonds[0].personnes', motif: 'doit être 1 : tout ménage a un plafond (R5.10)' }]),
    ...plafonds.flatMap(({ personnes }, rang) =>
      rang > 0 && personnes <= (plafonds[rang - 1]?.personnes ?? 0)
        ? [{ chemin: `plafonds[${rang}].personnes`, motif: 'doit croître d’un plafond à l’autre (R5.10)' }]
        : [],
    ),
    ...demarches.flatMap(({ enfants }, rang) =>
      enfants && enfants.a < enfants.de
        ? [{ chemin: `demarches[${rang}].enfants.a`, motif: 'ne peut pas précéder l’âge de départ (R3.73)' }]
        : [],
    ),
    ...demarches.flatMap(({ code }, rang) =>
      demarches.findIndex((d) => d.code === code) === rang
        ? []
        : [{ chemin: `demarches[${rang}].code`, motif: 'est déjà dans la liste (R5.9)' }],
    ),
  ],
});
export type ReglesDemenagement = ValeurSection<typeof SECTION_DEMENAGEMENT>;

import { champCode, champDelai } from '../champs-charte.js';
import { liste, objet, texte } from '../../noyau/champs.js';
import { definirSection } from './section.js';

const piece = (code: string, libelle: string) => ({ code, libelle });
const mois = (n: number) => ({ duree: `P${n}M`, calendrier: 'civil' }) as const;

/** What is to be regularised for a household, with the pieces expected and the delay (R0.13, R3.28). No number of a title is ever asked for. */
export const REGULARISATIONS = definirSection({
  titre: 'Régularisation des situations administratives et d’occupation',
  source:
    'CIA de la CACL (003) : « un accompagnement des ménages pour la régularisation des situations ». Natures, pièces et délais : équipe, à valider par la CACL.',
  champs: {
    natures: liste(
      'Natures',
      objet('Nature', {
        code: champCode(),
        libelle: texte('Libellé'),
        organisme: texte('Organisme'),
        delai: champDelai('Délai'),
        pieces: liste(
          'Pièces attendues',
          objet('Pièce', { code: champCode(), libelle: texte('Libellé') }),
          30,
        ),
      }),
      40,
      { min: 1 },
    ),
  },
  defaut: {
    natures: [
      {
        code: 'sejour',
        libelle: 'Droit au séjour : demande ou renouvellement du titre',
        organisme: 'Préfecture de Guyane',
        delai: mois(6),
        pieces: [
          piece('recepisse', 'Récépissé ou convocation, sans relever son numéro'),
          piece('etat-civil', 'Actes d’état civil'),
          piece('domicile', 'Justificatif de domicile ou domiciliation'),
        ],
      },
      {
        code: 'occupation',
        libelle: 'Occupation : titre, bail ou attestation d’occupation du logement quitté',
        organisme: 'Propriétaire, commune, État',
        delai: mois(3),
        pieces: [
          piece('preuve-occupation', 'Preuve de l’occupation (factures, attestation de la commune)'),
          piece('identite', 'Pièce d’identité vue'),
        ],
      },
      {
        code: 'numero-unique',
        libelle: 'Demande de logement social enregistrée (numéro unique)',
        organisme: 'ADIL, guichets d’enregistrement',
        delai: mois(1),
        pieces: [
          piece('formulaire', 'Formulaire de demande'),
          piece('identite', 'Pièce d’identité ou titre vu'),
        ],
      },
      {
        code: 'dettes',
        libelle: 'Dettes : apurement ou dossier de surendettement',
        organisme: 'CAF, bailleur, Banque de France',
        delai: mois(3),
        pieces: [
          piece('etat-dettes', 'État des dettes'),
          piece('plan', 'Plan d’apurement ou recevabilité du dossier'),
        ],
      },
      {
        code: 'etat-civil',
        libelle: 'État civil : actes manquants, jugement supplétif',
        organisme: 'Mairie, tribunal judiciaire, consulat',
        delai: mois(6),
        pieces: [piece('acte-naissance', 'Acte de naissance'), piece('livret', 'Livret de famille')],
      },
      {
        code: 'droits-sociaux',
        libelle: 'Droits sociaux et ressources : CAF, sécurité sociale, impôts',
        organisme: 'CAF, CGSS, DRFIP',
        delai: mois(3),
        pieces: [
          piece('attestation-droits', 'Attestation de droits'),
          piece('imposition', 'Avis d’imposition'),
        ],
      },
      {
        code: 'domiciliation',
        libelle: 'Domiciliation administrative',
        organisme: 'CCAS ou association agréée',
        delai: mois(1),
        pieces: [piece('attestation-domicile', 'Attestation d’élection de domicile')],
      },
    ],
  },
});

import { champCode } from '../champs-charte.js';
import { liste, objet, ouiNon, texte } from '../../noyau/champs.js';
import { definirSection, type ValeurSection } from './section.js';

const piece = (code: string, libelle: string, obligatoire: boolean) => ({ code, libelle, obligatoire });

/** The papers of a household's file; those that step 4 does not open without (R3.125). */
export const PIECES = definirSection({
  titre: 'Pièces du dossier du ménage',
  source:
    'Le référentiel (004) demande de « préparer les pièces justificatives » et une « liste des pièces justificatives nécessaires », sans les nommer : proposition de l’équipe, à valider par la CACL.',
  champs: {
    pieces: liste(
      'Pièces',
      objet('Pièce', {
        code: champCode(),
        libelle: texte('Libellé'),
        obligatoire: ouiNon('Obligatoire avant toute proposition de logement'),
      }),
      40,
      { min: 1 },
    ),
  },
  defaut: {
    pieces: [
      piece('identite', 'Pièces d’identité ou titres de séjour', true),
      piece('ressources', 'Justificatifs de ressources', true),
      piece('imposition', 'Avis d’imposition', true),
      piece('composition', 'Livret de famille, actes de naissance', false),
      piece('occupation', 'Bail, titre ou attestation d’hébergement', false),
      piece('demande-logement', 'Attestation de demande de logement social', false),
      piece('assurance', 'Attestation d’assurance', false),
      piece('autre', 'Autre pièce', false),
    ],
  },
});
export type Piece = ValeurSection<typeof PIECES>['pieces'][number];

import { champDelai } from '../champs-charte.js';
import { LIBELLES_ETAPES, type Etape } from '../etapes.js';
import { entier, nombre, objet } from '../../noyau/champs.js';
import { definirSection, type ValeurSection } from './section.js';

const poids = (etape: Etape) => nombre(LIBELLES_ETAPES[etape], 0, 10);

/** What one référent may carry, and what stays open to a former one, how far ahead it invites (R3.50, R3.56, R8.51). */
export const SECTION_REFERENTS = definirSection({
  titre: 'Référents : charge et passation',
  source:
    'Référent unique : charte de relogement (003). Nombre de dossiers, poids des étapes, durée de lecture, horizon d’un rendez-vous et durée d’une absence (trois ans, comme le plus long congé parental : C. trav. L. 1225-48, à vérifier) : proposition de l’équipe, à valider par la CACL.',
  champs: {
    dossiersMax: entier('Dossiers qu’un référent peut porter, à poids 1', 1, 500),
    poids: objet('Poids d’un dossier selon son étape', {
      concertation: poids('concertation'),
      'enquete-sociale': poids('enquete-sociale'),
      accompagnement: poids('accompagnement'),
      rapprochement: poids('rapprochement'),
      demenagement: poids('demenagement'),
      suivi: poids('suivi'),
    }),
    poidsRetard: nombre('Poids ajouté par tâche en retard', 0, 10),
    lectureAncien: champDelai('Lecture gardée par l’ancien référent après une passation'),
    horizonRendezVous: champDelai('Rendez-vous ou visite donné à un ménage : au plus tard dans'),
    absenceDansMois: entier('Absence d’un référent : finie dans tant de mois, au plus', 1, 120),
  },
  defaut: {
    dossiersMax: 40,
    poids: {
      concertation: 0.5,
      'enquete-sociale': 1,
      accompagnement: 1.5,
      rapprochement: 1.5,
      demenagement: 1.5,
      suivi: 0.5,
    } satisfies Record<Etape, number>,
    poidsRetard: 0.25,
    lectureAncien: { duree: 'P30D', calendrier: 'civil' },
    horizonRendezVous: { duree: 'P6M', calendrier: 'civil' },
    absenceDansMois: 36,
  },
  ajoutes: ['horizonRendezVous', 'absenceDansMois'],
});
export type ReglesReferents = ValeurSection<typeof SECTION_REFERENTS>;

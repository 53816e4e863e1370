import type { Contexte } from '../../../contexte.js';
import { jourDuFait, facultatif, reference } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, instantDu, premierRefus } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import type { Issue } from '../../issues.js';
import { renduALaCloture } from '../../rendu.js';
import { foyerLu, occupeEncore, quitterLogement } from '../menages/occupation.js';

const PAS_BAILLEUR = 'Ce n’est pas un bailleur déclaré.';
const ECARTE =
  'Ce bailleur est tenu à l’écart de ce dossier : dites-lui autrement que le logement est libre.';
const ENCORE_LA = 'Un autre ménage l’occupe encore : le bailleur se nomme au départ du dernier.';

/** R4.87: a declared bailleur, which may know the dossier, once nobody lives there any more. */
function bailleurAdmis(
  { protection }: EtatDossier,
  bailleur: string | undefined,
  { lus: { organisation } }: Contexte,
  occupants: readonly string[],
): Refus | null {
  if (bailleur === undefined) return null;
  if (organisation?.type !== 'bailleur') return refuser('R4.87', PAS_BAILLEUR, 'invalide', 'bailleur');
  if (protection?.ecartes.organisations.includes(bailleur))
    return refuser('R8.22', ECARTE, 'conflit', 'bailleur');
  return occupants.length > 0 ? refuser('R4.72', ENCORE_LA, 'conflit', 'bailleur') : null;
}

/** The household is gone, from the home to leave too. */
const PARTIS: readonly (Issue | null)[] = ['parti-de-lui-meme', 'perdu-de-vue', 'deces'];

/** R6.35: of a closed dossier, the home left by a household that is gone is all that is still recorded. */
const partiSansRetour = ({ issue }: EtatDossier): Refus | null =>
  PARTIS.includes(issue) ? null : refuser('R0.3', 'Le dossier est clos : rouvrez-le d’abord.');

/** R6.37: it left that home by the move that the closing gave back, and that a reopening brings back. */
const demenagementRendu = (etat: EtatDossier) => ({
  fait: renduALaCloture(etat)?.faits['demenagement'],
  ...{ regle: 'R6.37', nom: 'le déménagement' },
});

/**
 * The household has left its home: the date the works wait for. With lease and move, completes step 5 (R5.3). Households that
 * parted share that home: it is free once the last of them has left (R4.72, R4.77). An ordinary dwelling goes back to its bailleur,
 * which then owes to say what becomes of it (R4.87). That of a household that is gone is recorded after the closing too (R6.35).
 */
export const LibererLogementOrigine = acteDossier({
  type: 'LibererLogementOrigine',
  libelle: 'Constater la libération du logement d’origine',
  etape: 'demenagement',
  roles: ['referent', 'pilote'],
  memeClos: true,
  champs: {
    le: jourDuFait('Libéré le'),
    bailleur: facultatif(
      reference('Bailleur à qui le logement revient', 'organisation', {
        aide: 'Pour un logement ordinaire, qui peut être reloué : le bailleur aura à le remettre au guichet',
      }),
    ),
  },
  lit: ({ bailleur }, { liens }) => ({
    dossier: liens.foyer.map((l) => l.dossier),
    ...(bailleur === undefined ? {} : { organisation: bailleur }),
  }),
  admissible: (etat) => {
    const { faits, transitoire } = etat;
    if (faits['origine-liberee']) return refuser('R5.3', 'Le logement d’origine est déjà libéré.');
    if (etat.statut === 'clos') return partiSansRetour(etat);
    return faits['demenagement'] || transitoire
      ? null
      : refuser('R5.3', 'Le déménagement précède la libération du logement d’origine.');
  },
  decider(etat, { le, bailleur }, contexte) {
    const foyer = foyerLu(etat, contexte);
    const encoreOccupePar = foyer.filter(occupeEncore).map((d) => d.reference);
    const refus = premierRefus(
      dateAdmise(etat, contexte, le, 'le', demenagementRendu(etat)),
      bailleurAdmis(etat, bailleur, contexte, encoreOccupePar),
    );
    if (refus) return refus;
    const donnees = {
      le,
      ...(encoreOccupePar.length > 0 ? { encoreOccupePar } : {}),
      ...(bailleur === undefined ? {} : { bailleur }),
    };
    return {
      evenements: [{ type: 'LogementOrigineLibere', survenuLe: instantDu(etat, contexte, le), donnees }],
      ailleurs: quitterLogement(foyer, etat),
    };
  },
});

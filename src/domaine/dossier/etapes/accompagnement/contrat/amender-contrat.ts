import type { Contexte } from '../../../../contexte.js';
import { facultatif, note } from '../../../../noyau/champs.js';
import { ajouterMois, dateCayenne, enFrancais, type DateCivile } from '../../../../noyau/instants.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { premierRefus } from '../../../conditions.js';
import { consentementPossible } from '../consentement/etat.js';
import { avecMesuresOuvertes, CHAMPS_LIBRES, DUREE, FINANCEMENT, INTERVENANT, STATUT } from './champs.js';
import { changementsDe } from './changements.js';
import { contratEnVigueur } from './etat.js';
import { accordContrat, asllEnCours, idSuivant, mesuresConnues, partiesDe } from './version.js';

const champs = {
  objet: note('Objet et motif de l’avenant'),
  mois: facultatif({ ...DUREE, titre: 'Nouvelle durée, depuis le début (mois)' }),
  intervenant: facultatif(INTERVENANT),
  statut: facultatif(STATUT),
  financement: facultatif(FINANCEMENT),
  ...CHAMPS_LIBRES,
};

/** R3.187: what shortens a contract leaves it running; to end it at once, it is ended. */
function termeApresAvenant(fin: DateCivile, { survenuLe }: Contexte): Refus | null {
  return fin > dateCayenne(survenuLe)
    ? null
    : refuser(
        'R3.187',
        `Avec cette durée le contrat s’achève le ${enFrancais(fin)}, avant cet avenant : terminez le contrat, ou dites une durée plus longue.`,
        'invalide',
        'mois',
      );
}

/** A new version of the contract in force: what is not said again stays, what changes is told, and it is to be signed again (R3.7, R3.27, R3.134). */
export const AmenderContrat = acteDossier({
  type: 'AmenderContrat',
  libelle: 'Modifier le contrat par avenant',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour: avecMesuresOuvertes(champs),
  admissible: (etat) =>
    premierRefus(
      contratEnVigueur(etat) ? null : refuser('R3.7', 'Aucun contrat personnalisé n’est en vigueur.'),
      consentementPossible(etat, 'mesures'),
    ),
  decider(etat, { objet, mois, statut, financement, mesures, ...textes }, contexte) {
    const actuel = contratEnVigueur(etat);
    if (!actuel) return refuser('R3.7', 'Aucun contrat personnalisé n’est en vigueur.');
    const changements = changementsDe(actuel, { mois, statut, financement, mesures, ...textes });
    const refus = premierRefus(
      changements.length === 0 &&
        refuser(
          'R3.134',
          'Cet avenant ne change rien au contrat : dites ce qui change.',
          'invalide',
          'objet',
        ),
      asllEnCours(etat, actuel.nature, 'objet'),
      mesuresConnues(etat, mesures ?? []),
      accordContrat(etat, mesures ?? actuel.mesures),
      termeApresAvenant(ajouterMois(actuel.debut, mois ?? actuel.mois), contexte),
    );
    if (refus) return refus;
    const { intervenant = actuel.textes?.intervenant ?? '', ...autres } = { ...actuel.textes, ...textes };
    const duree = mois ?? actuel.mois;
    const donnees = {
      nature: actuel.nature,
      mois: duree,
      statut: statut ?? actuel.statut,
      financement: financement ?? actuel.financement,
      contrat: idSuivant(etat),
      remplace: actuel.id,
      debut: actuel.debut,
      fin: ajouterMois(actuel.debut, duree),
      mesures: [...new Set(mesures ?? actuel.mesures)],
      parties: partiesDe(actuel.nature, autres.bailleur),
      changements,
    };
    return { evenements: [{ type: 'ContratAmende', donnees, personnel: { intervenant, ...autres, objet } }] };
  },
});

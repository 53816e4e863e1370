import { choix, date, jourDuFait, facultatif, terme } from '../../../noyau/champs.js';
import type { Contexte } from '../../../contexte.js';
import { ajouterMois, dateCayenne, enFrancais, type DateCivile } from '../../../noyau/instants.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { dateAdmise, exigeEtape, instantDu, premierRefus } from '../../conditions.js';
import { attribution } from '../../etat.js';
import { bailleurDe } from '../rapprochement/proposition-attendue.js';
import { demarchesDues } from './demarches-dues.js';
import { moisTransitoires } from './duree-transitoire.js';
import { NATURES_BAIL } from './etat.js';
import { bailAdmis } from './titre.js';

/** R5.30: a dwelling to come is entered on the day its bailleur said, unless the bailleur itself says that it is earlier. */
function avantDisponibilite(effetLe: DateCivile, { acteur, lus, maintenant }: Contexte): Refus | null {
  const disponibleLe = lus.logement?.disponibleLe;
  const parLui = acteur.type === 'personne' && acteur.role === 'bailleur';
  if (parLui || !disponibleLe || disponibleLe <= dateCayenne(maintenant) || effetLe >= disponibleLe)
    return null;
  return refuser(
    'R5.30',
    `Le bailleur a dit ce logement disponible le ${enFrancais(disponibleLe)} : lui seul constate un bail qui prend effet avant.`,
    'invalide',
    'effetLe',
  );
}

/** The lease is signed, before the move (R5.1). The steps to settle in that the charter asks for are set that day (R5.9). */
export const SignerBail = acteDossier({
  type: 'SignerBail',
  libelle: 'Constater la signature du bail',
  etape: 'demenagement',
  roles: ['bailleur', 'referent'],
  champs: {
    signeLe: jourDuFait('Signé le'),
    nature: facultatif(choix('Nature', NATURES_BAIL)),
    effetLe: facultatif(date('Prend effet le')),
    finLe: facultatif(
      terme('Prend fin le', {
        aide: 'Bail ordinaire : sans date, il se reconduit. Logement transitoire : sans date, la durée admise s’applique',
      }),
    ),
  },
  lit: (_dit, etat) => ({ logement: attribution(etat)?.logement }),
  admissible: (etat, contexte) =>
    exigeEtape(etat, 'rapprochement', 'R5.1', 'Aucun logement n’est encore attribué.') ??
    bailleurDe(etat, contexte) ??
    (etat.faits['bail'] ? refuser('R5.1', 'Le bail est déjà signé.') : null),
  decider(etat, dit, contexte) {
    const { signeLe, effetLe = signeLe } = dit;
    const mois = moisTransitoires(attribution(etat), contexte.charte);
    const refus = premierRefus(
      dateAdmise(etat, contexte, signeLe, 'signeLe'),
      bailAdmis(dit, mois, contexte.charte),
      avantDisponibilite(effetLe, contexte),
    );
    if (refus) return refus;
    const demarches = demarchesDues(etat, contexte.charte, signeLe);
    const terme = mois === null ? {} : { finLe: dit.finLe ?? ajouterMois(effetLe, mois) };
    const donnees = { ...dit, ...terme, demarches };
    return { evenements: [{ type: 'BailSigne', survenuLe: instantDu(etat, contexte, signeLe), donnees }] };
  },
});

import { dateCayenne, plusTard } from '../../../noyau/instants.js';
import type { Contexte } from '../../../contexte.js';
import { datesPour } from '../../../operation/calendrier/lectures.js';
import { acteDossier } from '../../acte-dossier.js';
import { instantDu } from '../../conditions.js';
import type { EtatDossier } from '../../etat.js';
import type { EvenementDossier } from '../../evenements.js';
import { reprogrammee } from '../../horloge.js';
import { tachesNeesDe } from '../../procedure.js';
import { regimesDeplaces } from '../regimes/regime-operation.js';

/** Told as the reason of the date corrected in the dossier; the operation's own reason is in its history. */
const MOTIF = 'Date de définition corrigée dans l’opération';

/** What changed in the definition of the operation since the dossier learnt of it (R1.8): never after its household was informed (R1.19). */
function definition(etat: EtatDossier, contexte: Contexte): EvenementDossier[] {
  const { defini } = contexte.lus.operation ?? {};
  const connue = etat.faits['operation-definie'];
  if (!defini)
    return connue && !etat.faits['menage-informe']
      ? [{ type: 'DefinitionAnnuleeConstatee', donnees: {} }]
      : [];
  const le = plusTard(etat.ouverture.le, instantDu(etat, contexte, defini.date));
  if (!connue)
    return [{ type: 'OperationDefinieConstatee', survenuLe: le, donnees: { definiLe: defini.date } }];
  const informe = etat.faits['menage-informe'];
  if (dateCayenne(connue.le) === dateCayenne(le) || (informe && dateCayenne(informe.le) < dateCayenne(le)))
    return [];
  const taches = tachesNeesDe(etat, connue).map((t) => reprogrammee(etat, t, le, contexte));
  const donnees = { fait: 'operation-definie', versionCorrigee: connue.version, le, taches };
  return [{ type: 'DateCorrigee', donnees, personnel: { motif: MOTIF } }];
}

/** The calendar of the operation moved: the dossier learns the dates it lives by, what became of the definition, and the laws that follow them (R1.7, R1.8, R9.26). */
export const ConstaterCalendrier = acteDossier({
  type: 'ConstaterCalendrier',
  libelle: 'Constater le calendrier de l’opération',
  roles: 'procedure',
  champs: {},
  lit: (_commande, { operation }) => ({ operation }),
  decider(etat, _commande, contexte) {
    const { operation } = contexte.lus;
    if (!operation) return { evenements: [] };
    const dates = datesPour(operation, etat.immeuble);
    const memes =
      dates.phaseOperationnelle === etat.dates.phaseOperationnelle &&
      dates.demolition === etat.dates.demolition;
    const calendrier: EvenementDossier[] = memes ? [] : [{ type: 'CalendrierConstate', donnees: dates }];
    const regimes = regimesDeplaces(etat, dates, contexte);
    return { evenements: [...definition(etat, contexte), ...calendrier, ...regimes] };
  },
});

import { EFFETS_SILENCE } from '../../../../charte/sections/regimes.js';
import { propositionsOuvertes, type EtatDossier } from '../../../etat.js';
import type { Notification } from '../../../proposition.js';
import { silenceDe, silenceSous } from '../../../silence.js';
import type { HorlogeDroit, SilenceMigre, SuiteDroit } from './types.js';

/** The offers notified that the household has not answered. */
const attendues = (etat: EtatDossier): readonly { id: string; rang: number; notification: Notification }[] =>
  propositionsOuvertes(etat).flatMap(({ id, rang, etat: avancement, notification }) =>
    notification && avancement !== 'acceptee' ? [{ id, rang, notification }] : [],
  );

/** Of them, those whose silence would not do under that version what the household was told (R4.195). */
export const silencesMigres = (etat: EtatDossier, { avant, apres }: HorlogeDroit): SilenceMigre[] =>
  attendues(etat).flatMap(({ id, rang, notification }) => {
    const { effet: dit } = silenceDe(etat, notification, avant.charte);
    const { effet: calcule } = silenceSous(etat, apres.charte);
    if (dit === calcule) return [];
    return [{ proposition: id, rang, dit: EFFETS_SILENCE[dit], calcule: EFFETS_SILENCE[calcule] }];
  });

/** What has to be written down for it to stay as told. */
export function silencesGardes(
  etat: EtatDossier,
  { avant, apres }: HorlogeDroit,
): Pick<SuiteDroit, 'silences'> {
  const silences = attendues(etat).flatMap(({ id: proposition, notification }) => {
    const dit = silenceDe(etat, notification, avant.charte);
    const sinon = silenceDe(etat, notification, apres.charte);
    return dit.effet === sinon.effet ? [] : [{ proposition, ...dit }];
  });
  return silences.length > 0 ? { silences } : {};
}

import { finReponse, finReponseDe } from '../../dossier/delai-reponse.js';
import type { Proposition } from '../../dossier/proposition.js';
import { silenceDe, silenceSous } from '../../dossier/silence.js';
import { regimesPrincipaux } from '../../dossier/validite.js';
import { finDe } from '../../noyau/delais.js';
import type { DonneesDe } from '../champs.js';
import type { REPONSE } from '../dictionnaires/reponse.js';
import type { LangueDocument } from '../modele.js';
import { direJour } from './dire.js';
import type { SourceDossier } from './source.js';

/**
 * Until when the household may answer, and what its silence does under its regimes (R4.56, R9.5, R9.25): the end of its
 * delay once the offer is notified, as it stands today, else the one that the letter opens if it is handed over the same day (R4.184); none while the clock
 * is stopped (R4.199).
 */
export function effetDuSilence(
  { etat, charte, calendrier, le }: SourceDossier,
  { notification }: Pick<Proposition, 'notification'>,
  langue: LangueDocument,
): DonneesDe<typeof REPONSE> {
  const { effet } = notification ? silenceDe(etat, notification, charte) : silenceSous(etat, charte);
  const articles = new Set(regimesPrincipaux(etat, charte).map((r) => r.articleReponse));
  const suspendue = etat.statut === 'suspendu';
  const horloge = { charte, calendrier, maintenant: le };
  const avant = notification ? finReponseDe(etat, notification, horloge) : finReponse(etat, le, horloge);
  return {
    'reponse.avant': suspendue ? '' : direJour(finDe(avant), langue),
    suspendue,
    notifiee: notification !== null,
    'reponse.article': [...articles].join(' ; '),
    silenceAcceptation: effet === 'acceptation',
    silenceRefus: effet === 'refus-compte',
    silenceSansEffet: effet === 'refus-sans-compte',
  };
}

import type { Contexte } from '../../../contexte.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { direEuros, enCentimes } from '../../../regles/centimes.js';
import type { EtatDossier } from '../../etat.js';
import { indemnitesDues, type Indemnite } from '../../horloge-legale/indemnites.js';
import { jalonNomme } from '../../horloge-legale/jalons.js';
import { PREUVE_MIN } from './sortie-admise.js';

const reste = ({ montant, verse }: Indemnite): string =>
  montant === null ? '' : ` (reste ${direEuros(enCentimes(montant) - enCentimes(verse))})`;

/** R9.32: a dossier is not closed on a sum that the law gives the household and that nobody would have paid any more; a pilot alone decides otherwise, with a reason. */
export function indemniteAttendue(
  etat: EtatDossier,
  motif: string | undefined,
  { charte, acteur }: Contexte,
): Refus | null {
  const dues = indemnitesDues(etat);
  if (dues.length === 0) return null;
  const noms = dues.map((i) => `« ${jalonNomme(charte, i.code)} »${reste(i)}`).join(', ');
  if (acteur.type !== 'personne' || acteur.role !== 'pilote')
    return refuser(
      'R9.32',
      `Le ménage attend encore : ${noms}. Faites-la verser, ou demandez à un pilote de clore en disant pourquoi.`,
      'conflit',
      'issue',
    );
  return (motif?.trim().length ?? 0) >= PREUVE_MIN
    ? null
    : refuser(
        'R9.32',
        `Le ménage attend encore : ${noms}. Enregistrez son versement, ou dites pourquoi le dossier se clôt sans lui, en ${PREUVE_MIN} caractères au moins.`,
        'conflit',
        'indemnite',
      );
}

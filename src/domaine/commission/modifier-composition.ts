import { A_VENIR, acteSeance } from './acte-commission.js';
import { composition, MEMBRES, organisations } from './composition.js';

/** Says again who sits; those who join a session already convened receive its convocation (R4.40). */
export const ModifierComposition = acteSeance({
  type: 'ModifierComposition',
  libelle: 'Modifier la composition',
  attend: A_VENIR,
  champs: { membres: MEMBRES },
  lit: ({ membres }) => ({ organisation: organisations(membres) }),
  decider(etat, { membres }, { lus }) {
    const refus = composition(membres, lus);
    if (refus) return refus;
    const connus = new Set(etat.membres.map((m) => m.organisation));
    const nouveaux = organisations(membres).filter((o) => !connus.has(o));
    const destinataires = etat.statut === 'convoquee' ? nouveaux : [];
    return { evenements: [{ type: 'CompositionModifiee', donnees: { membres, destinataires } }] };
  },
});

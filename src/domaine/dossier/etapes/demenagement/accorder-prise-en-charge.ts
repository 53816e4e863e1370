import { choix, facultatif, montant, note } from '../../../noyau/champs.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { exigeEtape, premierRefus } from '../../conditions.js';
import { MODES_PRISE_EN_CHARGE, totalFactures } from './etat.js';
import { dansLePlafond, forfaitDu, plafondPrevu } from './plafond.js';

/** The move is paid for, by a flat rate or on invoices, within the ceiling; a pilot may raise it with a reason (003, R5.2, R5.10). */
export const AccorderPriseEnCharge = acteDossier({
  type: 'AccorderPriseEnCharge',
  libelle: 'Accorder la prise en charge du déménagement',
  etape: 'demenagement',
  roles: ['referent', 'pilote'],
  champs: {
    mode: choix('Prise en charge', MODES_PRISE_EN_CHARGE),
    montant: facultatif(montant('Montant du forfait')),
    plafond: facultatif(
      montant('Plafond accordé par dérogation', { aide: 'Pilote seulement, avec un motif' }),
    ),
    motif: facultatif(note('Motif de la dérogation')),
  },
  lit: (_commande, { operation }) => ({ operation }),
  admissible: (etat) =>
    exigeEtape(etat, 'rapprochement', 'R5.2', 'La prise en charge suit l’attribution d’un logement.'),
  decider(etat, { mode, montant: forfait, plafond: deroge, motif }, contexte) {
    const { acteur } = contexte;
    const prevu = plafondPrevu(etat, contexte);
    const derogation = deroge !== undefined && deroge !== prevu;
    const pilote = acteur.type === 'personne' && acteur.role === 'pilote';
    const plafond = deroge ?? prevu;
    const refus = premierRefus(
      derogation && !pilote
        ? refuser('R5.10', 'Une dérogation au plafond est l’acte d’un pilote.', 'interdit', 'plafond')
        : null,
      derogation && !motif
        ? refuser('R5.10', 'Dites pourquoi déroger au plafond.', 'invalide', 'motif')
        : null,
      mode === 'forfait' && forfait === undefined
        ? refuser('R5.2', 'Dites le montant du forfait.', 'invalide', 'montant')
        : null,
      dansLePlafond(
        forfaitDu(etat, mode === 'forfait' ? (forfait ?? 0) : 0),
        plafond,
        'montant',
        totalFactures(etat.demenagement),
      ),
    );
    if (refus) return refus;
    const donnees = { mode, plafond, derogation, ...(mode === 'forfait' ? { montant: forfait } : {}) };
    const personnel = motif ? { motif } : {};
    return { evenements: [{ type: 'PriseEnChargeAccordee', donnees, personnel }] };
  },
});

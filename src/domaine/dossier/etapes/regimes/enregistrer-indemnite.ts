import { choix, jourDuFait, facultatif, montant, note, ouiNon, texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { direEuros, enCentimes } from '../../../regles/centimes.js';
import { acteDossier } from '../../acte-dossier.js';
import { instantDu, premierRefus } from '../../conditions.js';
import { dateApresBail } from '../demenagement/apres-le-bail.js';
import { indemnitesDues, type Indemnite } from '../../horloge-legale/indemnites.js';
import { jalonNomme } from '../../horloge-legale/jalons.js';

const champs = {
  indemnite: texte('Indemnité', { max: 130 }),
  montant: montant('Montant versé'),
  le: jourDuFait('Versé le'),
  preuve: note('Preuve', { aide: 'Reçu signé, virement, chèque remis' }),
  solde: facultatif(ouiNon('Rien de plus n’est dû', { aide: 'Pilote seulement, avec un motif' })),
  motif: facultatif(note('Motif de l’écart')),
};

/** R9.35: more than what is left is a mistake, unless somebody says why. */
function enTrop({ montant: du, verse: dejaVerse }: Indemnite, verse: number): Refus | null {
  const reste = du === null ? null : enCentimes(du) - enCentimes(dejaVerse);
  if (reste === null || enCentimes(verse) <= reste) return null;
  return refuser(
    'R9.35',
    `Il reste ${direEuros(reste)} dus au ménage : un versement de ${direEuros(enCentimes(verse))} demande un motif.`,
    'invalide',
    'motif',
  );
}

/** What the household was paid of an indemnity that the law gives it, with its proof; a pilot alone says that less settles it (R9.29). */
export const EnregistrerIndemnite = acteDossier({
  type: 'EnregistrerIndemnite',
  libelle: 'Enregistrer le versement d’une indemnité',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (etat, { charte }) => {
    const noms = indemnitesDues(etat).map(({ code }) => [code, jalonNomme(charte, code)] as const);
    return { ...champs, indemnite: choix('Indemnité', Object.fromEntries(noms)) };
  },
  admissible: (etat) =>
    indemnitesDues(etat).length > 0 ? null : refuser('R9.29', 'Aucune indemnité n’est à verser au ménage.'),
  decider(etat, { indemnite, montant: verse, le, preuve, solde, motif }, contexte) {
    const { acteur } = contexte;
    const pilote = acteur.type === 'personne' && acteur.role === 'pilote';
    const due = indemnitesDues(etat).find(({ code }) => code === indemnite);
    const refus = premierRefus(
      !due && refuser('R9.29', 'Cette indemnité n’est pas à verser.', 'invalide', 'indemnite'),
      verse <= 0 && refuser('R9.29', 'Dites la somme versée au ménage.', 'invalide', 'montant'),
      solde &&
        !(pilote && motif) &&
        refuser(
          'R9.29',
          'Un pilote seul solde une indemnité pour moins, avec un motif.',
          'interdit',
          'solde',
        ),
      dateApresBail(etat, contexte, le, 'R9.34'),
      due && !motif ? enTrop(due, verse) : null,
    );
    if (refus) return refus;
    const donnees = { indemnite, montant: verse, le, ...(solde ? { solde: true as const } : {}) };
    const personnel = { preuve, ...(motif ? { motif } : {}) };
    return {
      evenements: [{ type: 'IndemniteVersee', survenuLe: instantDu(etat, contexte, le), donnees, personnel }],
    };
  },
});

import { rangDouble } from '../noyau/doubles.js';
import { choix, facultatif, liste, objet, reference, texte } from '../noyau/champs.js';
import { enFrancais, dateCayenne } from '../noyau/instants.js';
import { refuser } from '../noyau/refus.js';
import { acteReferent } from './acte-referent.js';
import type { EtatReferent } from './etat.js';

export const DOSSIERS_PAR_PASSATION = 500;
const ID = texte('Passation', { max: 40 });

/** Decides that several households change hands; each does so by an act of its own, to the end, with its own result (R3.55, R3.60). */
export const DeciderPassation = acteReferent({
  type: 'DeciderPassation',
  libelle: 'Passer le relais de plusieurs dossiers',
  roles: ['pilote'],
  ouvreAuBesoin: true,
  routePropre: true,
  champs: {
    passation: ID,
    annule: facultatif(texte('Passation annulée', { max: 40 })),
    lignes: liste(
      'Dossiers',
      objet('Dossier', {
        dossier: reference('Dossier', 'dossier'),
        de: reference('Référent remplacé', 'personne'),
        a: reference('Nouveau référent', 'personne'),
      }),
      DOSSIERS_PAR_PASSATION,
      { min: 1 },
    ),
  },
  decider(etat, { passation, annule, lignes }, { acteur }) {
    const double = rangDouble(lignes.map(({ dossier }) => dossier));
    if (double >= 0)
      return refuser('R3.55', 'Ce dossier est dit deux fois.', 'invalide', `lignes[${double}].dossier`);
    const annulee = etat.passations.find((p) => p.id === annule);
    if (annule !== undefined && (!annulee || annulee.annulee))
      return refuser('R3.62', 'Cette passation est inconnue, ou déjà annulée.');
    const territoire = acteur.type === 'personne' ? acteur.territoire : '*';
    const donnees = { passation, lignes, territoire };
    return {
      evenements: [
        { type: 'PassationDecidee', donnees: annule === undefined ? donnees : { ...donnees, annule } },
      ],
    };
  },
});

const champs = { passation: ID };

/** Tries again the dossiers that were refused; what is done stays done (R3.61). */
export const RelancerPassation = acteReferent({
  type: 'RelancerPassation',
  libelle: 'Relancer une passation',
  roles: ['pilote'],
  champs,
  champsPour: (etat) => ({ passation: choix('Passation', options(etat)) }),
  admissible: ({ passations }) =>
    passations.length > 0 ? null : refuser('R3.61', 'Aucune passation en nombre n’est à relancer.'),
  decider: ({ passations }, { passation }) =>
    passations.some((p) => p.id === passation)
      ? { evenements: [{ type: 'PassationRelancee', donnees: { passation } }] }
      : refuser('R3.61', 'Cette passation n’existe pas.', 'invalide', 'passation'),
});

const options = ({ passations }: EtatReferent): Record<string, string> =>
  Object.fromEntries(
    passations.map(({ id, fait, nombre }) => [
      id,
      `Du ${enFrancais(dateCayenne(fait.le))} : ${nombre} dossier${nombre > 1 ? 's' : ''}`,
    ]),
  );

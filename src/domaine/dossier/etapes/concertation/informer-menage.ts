import { choix, facultatif, note, ouiNon, texte } from '../../../noyau/champs.js';
import { FORME_LANGUE } from '../../../noyau/textes.js';
import { refuser } from '../../../noyau/refus.js';
import { acteDossier } from '../../acte-dossier.js';
import { langueDite, nomsLangues } from './langues.js';

export const CHAMPS_INFORMATION = {
  moyen: choix('Comment', {
    'visite-domicile': 'Visite à domicile',
    'maison-du-projet': 'À la maison du projet',
    permanence: 'En permanence',
    'porte-a-porte': 'Porte-à-porte',
    'reunion-publique': 'En réunion',
    telephone: 'Par téléphone',
  }),
  par: texte('Informé par', { aide: 'Fonction ou structure de la personne qui a informé' }),
  langue: texte('Langue employée', { max: 60, forme: FORME_LANGUE }),
  interprete: facultatif(ouiNon('Avec un interprète')),
  document: facultatif(texte('Document remis')),
};
const champs = { ...CHAMPS_INFORMATION, note: facultatif(note('Ce qui a été dit')) };

/** The household is informed: by whom, how, in which language, with which document. Completes step 1 (R1.2, R1.16). */
export const InformerMenage = acteDossier({
  type: 'InformerMenage',
  libelle: 'Informer le ménage',
  etape: 'concertation',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    langue: { ...champs.langue, aide: nomsLangues(charte).join(', ') },
  }),
  admissible(etat) {
    if (!etat.faits['operation-definie']) {
      return refuser(
        'R1.1',
        'L’opération n’est pas encore déclarée définie : la concertation ne peut pas commencer.',
      );
    }
    return etat.faits['menage-informe'] ? refuser('R1.2', 'Le ménage est déjà informé.') : null;
  },
  decider(_etat, { moyen, par, langue, interprete, document, note: dit }, { charte }) {
    const donnees = {
      ...{ moyen, par },
      ...(interprete === undefined ? {} : { interprete }),
      ...(document ? { document } : {}),
    };
    const personnel = { langue: langueDite(charte, langue), ...(dit ? { note: dit } : {}) };
    return { evenements: [{ type: 'MenageInforme', donnees, personnel }] };
  },
});

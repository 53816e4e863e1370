import { choix, jourDuFait, facultatif, note, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { dateAdmise, instantDu } from '../../../conditions.js';
import { entreeDe } from '../catalogue.js';
import { FORMES_CONSENTEMENT } from '../consentement/etat.js';
import { aProposer } from './a-proposer.js';

const champs = {
  nature: facultatif(texte('Parcours', { max: 60, aide: 'Inutile quand un seul est à proposer' })),
  le: jourDuFait('Proposé au ménage le'),
  forme: choix('Sa réponse', FORMES_CONSENTEMENT),
  precisions: facultatif(note('Précisions')),
};

/** A path was proposed to the household, which does not want it: that is its right, and it may come back to it (R3.131). */
export const DeclinerParcoursSpecifique = acteDossier({
  type: 'DeclinerParcoursSpecifique',
  libelle: 'Noter que le ménage ne souhaite pas ce parcours',
  etape: 'accompagnement',
  roles: ['referent'],
  champs,
  champsPour(etat, { charte }) {
    const natures = aProposer(etat);
    const { nature: _nature, ...autres } = champs;
    if (natures.length < 2) return autres;
    const nom = (code: string) => entreeDe(charte.parcoursSpecifiques.parcours, code)?.libelle ?? code;
    return { nature: choix('Parcours', Object.fromEntries(natures.map((n) => [n, nom(n)]))), ...autres };
  },
  admissible: (etat) =>
    aProposer(etat).length > 0 ? null : refuser('R3.131', 'Aucun parcours n’est à proposer au ménage.'),
  decider(etat, { nature: dite, le, forme, precisions }, contexte) {
    const natures = aProposer(etat);
    const [seule, ...autres] = natures;
    const nature = dite ?? (autres.length === 0 ? seule : undefined);
    if (nature === undefined || !natures.includes(nature))
      return refuser('R3.131', 'Dites lequel des parcours à proposer.', 'invalide', 'nature');
    const enquete = { fait: etat.enquete.faite, regle: 'R3.131', nom: 'l’enquête sociale' };
    const refus = dateAdmise(etat, contexte, le, 'le', enquete);
    if (refus) return refus;
    return {
      evenements: [
        {
          type: 'ParcoursSpecifiqueDecline',
          survenuLe: instantDu(etat, contexte, le),
          donnees: {},
          personnel: { nature, forme, ...(precisions ? { precisions } : {}) },
        },
      ],
    };
  },
});

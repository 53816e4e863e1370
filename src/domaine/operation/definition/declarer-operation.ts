import { choix, date, facultatif, liste, reference, texte } from '../../noyau/champs.js';
import { dateCayenne } from '../../noyau/instants.js';
import { refuser, type Refus } from '../../noyau/refus.js';
import type { Contexte } from '../../contexte.js';
import { CHOIX_COMMUNES, PROGRAMMES } from '../../territoire.js';
import { CHARTE_DEFAUT } from '../../charte/defaut.js';
import { acteOperation, communesDuRessort } from '../acte-operation.js';
import type { EvenementOperation } from '../evenements.js';
import { projetDefini } from './projet-defini.js';

function charteApplicable({ charte }: Contexte['lus'], version: string): Refus | null {
  if (!charte) return refuser('R7.2', `La charte « ${version} » n’existe pas.`, 'invalide', 'charte');
  return charte.publiee
    ? null
    : refuser('R7.2', `La charte « ${version} » n’est pas publiée.`, 'invalide', 'charte');
}

/** Declares an operation: its programme, its communes, the version of the charter that applies (R0.11). */
export const DeclarerOperation = acteOperation({
  type: 'DeclarerOperation',
  libelle: 'Déclarer une opération',
  roles: ['pilote'],
  cree: true,
  champs: {
    code: texte('Code', {
      max: 60,
      forme: {
        motif: '^[A-Za-z0-9][A-Za-z0-9_.-]*$',
        dit: 'doit être fait de lettres sans accent, de chiffres, de tirets, de points ou de soulignés',
      },
    }),
    programme: choix('Programme', PROGRAMMES),
    nom: texte('Nom'),
    communes: liste('Communes', choix('Commune', CHOIX_COMMUNES), 6, { min: 1 }),
    charte: facultatif(reference('Version de la charte', 'charte')),
    definieLe: facultatif(date('Projet défini le')),
  },
  lit: ({ charte }) => ({ charte: charte ?? CHARTE_DEFAUT.version }),
  decider(_etat, { charte = CHARTE_DEFAUT.version, definieLe, communes: citees, ...dit }, contexte) {
    const communes = [...new Set(citees)];
    const refus = communesDuRessort(communes, contexte) ?? charteApplicable(contexte.lus, charte);
    if (refus) return refus;
    const declaree: EvenementOperation = { type: 'OperationDeclaree', donnees: { ...dit, communes, charte } };
    if (!definieLe) return { evenements: [declaree] };
    if (definieLe > dateCayenne(contexte.maintenant)) {
      return refuser('R0.4', 'Cette date est dans le futur.', 'invalide', 'definieLe');
    }
    return { evenements: [declaree, projetDefini(definieLe, contexte)] };
  },
});

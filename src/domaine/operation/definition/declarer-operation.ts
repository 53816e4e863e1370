import { choix, date, facultatif, liste, reference, texte } from '../../noyau/champs.js';
import { CHOIX_COMMUNES, PROGRAMMES } from '../../territoire.js';
import { acteOperation, communesDuRessort } from '../acte-operation.js';
import type { EvenementOperation } from '../evenements.js';
import { charteApplicable } from './charte-applicable.js';
import { jourDeDefinition, projetDefini } from './projet-defini.js';

/** Declares an operation: its programme, its communes, the version of the charter that applies, by default the one in force (R0.11, R10.3). */
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
    charte: facultatif(
      reference('Version de la charte', 'charte', { aide: 'Sans choix : celle en vigueur ce jour' }),
    ),
    definieLe: facultatif(date('Projet défini le')),
  },
  lit: ({ charte = '' }) => ({ charte }),
  decider(_etat, { charte: choisie, definieLe, communes: citees, ...dit }, contexte) {
    const charte = choisie ?? contexte.charte.version;
    const communes = [...new Set(citees)];
    const refus =
      communesDuRessort(communes, contexte) ?? (choisie ? charteApplicable(contexte, choisie) : null);
    if (refus) return refus;
    const declaree: EvenementOperation = { type: 'OperationDeclaree', donnees: { ...dit, communes, charte } };
    if (!definieLe) return { evenements: [declaree] };
    return (
      jourDeDefinition(definieLe, contexte, 'definieLe') ?? {
        evenements: [declaree, projetDefini(definieLe, contexte)],
      }
    );
  },
});

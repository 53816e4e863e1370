import { DECISIONS, type CodeDecision } from '../../domaine/commission/natures.js';
import { libelleNiveau } from '../../domaine/dossier/libelles-rangs.js';
import type { Montee } from '../../domaine/dossier/taches.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { SchemaJson } from '../../domaine/noyau/schema.js';
import type { EnvoiSuivi } from '../../vues/envois.js';
import { bool, date, entier, instant, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';

type Envois = ReadonlyMap<string, EnvoiSuivi>;

/** Who is told which desk an escalation was written to, and what the commission decided of the household. */
export const litLesSuites = ({ role }: Personne): boolean => role === 'pilote' || role === 'referent';

/** The message that each level owes, by the id of its announcement. */
export const idsMontees = (dossier: string, montees: readonly Montee[]): string[] =>
  montees.map(({ version }) => `${dossier}.${version}`);

/** Each level that a task reached, when, and who was written to (R7.20). */
export const vueMontees = (dossier: string, montees: readonly Montee[], envois: Envois) =>
  montees.map(({ niveau, vers, le, version }) => {
    const envoi = envois.get(`${dossier}.${version}`);
    return {
      ...{ niveau, vers, le, libelle: libelleNiveau(vers) },
      envoi: envoi ? { etat: envoi.etat, a: envoi.remisA, le: envoi.finiLe, repli: envoi.repli } : null,
    };
  });

/** What a commission decided of the household, as people read it. */
export const vueDecision = (decision: CodeDecision | null, seance: string | null) =>
  decision === null || seance === null ? null : { decision: DECISIONS[decision], seance };

/** Of any task: the levels it reached, and what the commission said of it. */
export const SCHEMA_MONTEES: Readonly<Record<string, SchemaJson>> = {
  montees: tableau(
    nomme(
      'Montee',
      objet({
        niveau: entier,
        vers: parmi(['pilote', 'direction', 'commission']),
        libelle: texte,
        le: instant,
        envoi: {
          ...nul(
            objet({
              etat: parmi(['a-remettre', 'remis', 'abandonne']),
              a: nul(texte),
              le: nul(instant),
              repli: bool,
            }),
          ),
          description:
            'Le courriel que ce niveau a valu, par la fonction de qui le reçoit ; `repli` : ce niveau n’a pas d’adresse, le pilote l’a reçu. Aux pilotes et aux référents',
        },
      }),
    ),
  ),
  decisionCommission: {
    ...nul(objet({ decision: texte, seance: date })),
    description: 'Ce qu’une commission a décidé, la tâche étant montée devant elle',
  },
};

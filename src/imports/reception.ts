import type { Response } from 'express';
import { problemeDe, requeteInvalide } from '../api/problemes/probleme.js';
import { cleDe } from '../api/requete/entetes.js';
import { fichierJoint, type Joint } from '../api/requete/fichier-joint.js';
import { ouiNon, parametresDe } from '../api/requete/parametres.js';
import type { Requete } from '../api/requete/requete.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import type { ReponseUneFois } from '../journal/porte.js';
import { FichierRefuse } from './fichier-csv.js';
import type { DemandeImport } from './importateur.js';
import { SuiteImport } from './suite-import.js';

export const FICHIER_CSV = { champ: 'fichier', le: 'le fichier', un: 'un fichier CSV' };

/** What a route of import receives. */
interface Reception {
  readonly acteur: Personne;
  readonly parametres: unknown;
  readonly requete: Requete;
  readonly joints: readonly Joint[] | undefined;
  readonly reponse: Response;
}

/** Answers with the report of the import, or its advance then its report. @throws Probleme */
export async function recevoir(
  { acteur, parametres, requete, joints, reponse }: Reception,
  importer: (demande: DemandeImport) => Promise<ReponseUneFois<object>>,
): Promise<void> {
  const essai = ouiNon(parametresDe(parametres, ['essai']), 'essai') ?? false;
  const cle = essai ? null : cleDe(requete);
  const octets = fichierJoint(requete, joints, FICHIER_CSV);
  const suite = new SuiteImport(requete, reponse);
  const demande = { octets, cle, acteur, correlation: requete.correlation };
  await suite.conclure(() => conclure(() => importer({ ...demande, avancer: (a) => suite.avancer(a) })));
}

/** @throws Probleme */
async function conclure(importer: () => Promise<ReponseUneFois<object>>): Promise<object> {
  const issue = await importer().catch((erreur: unknown) => {
    if (!(erreur instanceof FichierRefuse)) throw erreur;
    throw requeteInvalide(
      erreur.message,
      erreur.colonnes.length > 0 ? erreur.colonnes : [{ champ: FICHIER_CSV.champ, motif: erreur.message }],
    );
  });
  if (!issue.ok) throw problemeDe(issue.refus);
  return issue.reponse;
}

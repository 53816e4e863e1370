import { join, resolve } from 'node:path';
import { RACINE } from '../embarque/racine.js';
import type { Logger } from 'pino';
import { creerApplication } from '../api/application.js';
import { CONTROLEURS_A_COTE } from './controleurs.js';
import { controleurCourriels } from './courriels.controller.js';
import { idDossier, idLogement } from '../api/requete/identifiants.js';
import { avecClient } from '../base/client.js';
import { migrer } from '../base/migrer.js';
import type { Configuration } from '../configuration.js';
import { ACTEURS } from '../demonstration/acteurs.js';
import { chargerDemonstration, demonstrationAttendue } from '../demonstration/charger.js';
import { nomFictif } from '../demonstration/noms.js';
import { attraperCourriels, type AttrapeCourriels } from '../diffusion/attrape-courriels.js';
import { ORGANISATION_PILOTE } from '../domaine/organisation/niveaux.js';
import { attendre } from '../embarque/processus.js';
import { amorcerCharte, amorcerPilote } from '../journal/amorce.js';
import { Coffre } from '../journal/cles.js';
import { compterEvenements } from '../journal/comptes.js';
import { completer } from '../journal/controle/completer.js';
import { Suivi } from '../journal/suivi.js';
import { composerServices } from './services.js';
import type { Socle } from './socle.js';

const RATTRAPAGE_MS = 30_000;
/** Without a fact for this long, the procedure has caught up. */
const CALME_MS = 1_500;

/** Steps and lateness are the procedure's own: whoever opens the demonstration finds them; without Temporal it is opened as it is. */
async function procedureAJour(base: Socle['lecture']): Promise<void> {
  const suivi = new Suivi(base);
  const bientot = new Date(Date.now() + 2 * RATTRAPAGE_MS).toISOString();
  let dernier = -1;
  const calme = async (): Promise<boolean> => {
    const precedent = dernier;
    dernier = await compterEvenements(base);
    return dernier === precedent && (await suivi.retardataires(bientot, '', 1)).length === 0;
  };
  await attendre(calme, RATTRAPAGE_MS, CALME_MS);
}

async function attraper({ attrapeCourriels, donnees }: Configuration): Promise<AttrapeCourriels | null> {
  return attrapeCourriels === null
    ? null
    : attraperCourriels(attrapeCourriels, join(resolve(donnees), 'courriels'));
}

/** Read models younger than the data folder are filled beside the service, which already answers. */
function completerVues({ databaseUrl, cleMaitre }: Configuration, journaux: Logger): Promise<void> {
  return avecClient(databaseUrl, (client) => completer(client, new Coffre(cleMaitre))).then(
    (flux) => {
      if (flux > 0) journaux.info({ flux }, 'vues complétées');
    },
    (erreur: unknown) =>
      journaux.error({ erreur }, 'vues à compléter : npm run vues -- reconstruire --appliquer'),
  );
}

/** The role `api`: migrates, seeds what any base needs, serves; outside production also catches the mails. */
export async function monterApi(configuration: Configuration, poser: () => Promise<Socle>, journaux: Logger) {
  await migrer(configuration.databaseUrl);
  const socle = await poser();
  await amorcerCharte(socle.porte);
  await amorcerPilote(socle.porte, ORGANISATION_PILOTE, configuration.expediteur);
  const { services, fermer } = composerServices(configuration, socle);
  const attrape = await attraper(configuration);
  const controleurs = [...CONTROLEURS_A_COTE, ...(attrape ? [controleurCourriels(attrape)] : [])];
  const application = await creerApplication(services, journaux, controleurs, join(RACINE, 'web', 'dist'));
  await application.nest.listen(configuration.port);
  const vuesCompletees = completerVues(configuration, journaux);
  return {
    /** Loads the demonstration when the base expects it. */
    async demonstration(dire: (texte: string) => void): Promise<void> {
      if (!configuration.demo || !(await demonstrationAttendue(services.vues))) return;
      for (const acteur of ACTEURS) await services.comptes.inscrire(acteur, nomFictif(acteur.id));
      await chargerDemonstration({
        porte: socle.porte,
        informations: socle.informations,
        maintenant: new Date().toISOString(),
        idDossier,
        idLogement,
        dire,
      });
      dire('Démonstration : la procédure la parcourt…');
      await procedureAJour(socle.lecture);
    },
    async fermer() {
      await application.fermer();
      await vuesCompletees;
      await attrape?.fermer();
      await fermer();
    },
  };
}

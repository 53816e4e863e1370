import { activityInfo } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { ETAPES } from '../src/domaine/charte/etapes.js';
import { CODES_TACHES } from '../src/domaine/charte/taches.js';
import { PROCEDURE_ACTEUR } from '../src/domaine/noyau/acteur.js';
import type { DemandeProcedure, Ports } from './ports.js';
import type { ActivitesDossier, OrdreRang, Ouvertures, OuverturesTaches, Suite } from './types.js';

/** Body of a command whose key alone says whether it was done: `<dossier>:<version or fact>:<intent>`. */
export function demande(
  dossier: string,
  origine: string | number,
  intention: string,
  acte: string,
  corps: object,
) {
  const cle = `${dossier}:${origine}:${intention}`;
  const commun = {
    agregat: 'dossier',
    acteur: PROCEDURE_ACTEUR,
    parCleSeule: true,
    sansReveil: true,
  } as const;
  return { ...commun, id: dossier, acte, corps, cle, correlation: cle } satisfies DemandeProcedure;
}

/** Times a command is tried that fails otherwise than by an outage. */
const ESSAIS = 6;

/** An outage is tried again for ever, a fault a few times: the workflow then says so, and waits. */
async function executer(ports: Ports, commande: DemandeProcedure): Promise<Suite> {
  try {
    return await tenter(ports, commande);
  } catch (erreur) {
    if (ports.estPanne(erreur) || activityInfo().attempt < ESSAIS) throw erreur;
    ports.consigner(commande.id, commande.acte, erreur);
    throw ApplicationFailure.nonRetryable('La commande échoue à chaque essai.', 'CommandeEnEchec');
  }
}

/** A refusal is a value, with the state as it is now. */
async function tenter(ports: Ports, commande: DemandeProcedure): Promise<Suite> {
  const resultat = await ports.porte.executer(commande);
  const frais = resultat.ok && !resultat.reponse.rejeu ? resultat.reponse.processus : undefined;
  const etat = frais ?? (await ports.porte.lireProcessus(commande.id));
  if (etat) await ports.accuser(commande.id, etat.version);
  return resultat.ok ? { etat } : { etat, refus: resultat.refus.regle };
}

function ouvertures(ports: Ports): Ouvertures {
  const paires = ETAPES.map((etape) => {
    const activite: Ouvertures['ouvrirEtape.concertation'] = ({ dossier, cause, occurrence }) =>
      executer(
        ports,
        demande(dossier, cause, `ouvrirEtape.${etape}.${occurrence}`, 'OuvrirEtape', { etape, occurrence }),
      );
    return [`ouvrirEtape.${etape}`, activite] as const;
  });
  return Object.fromEntries(paires) as Ouvertures;
}

function ouverturesTaches(ports: Ports): OuverturesTaches {
  const paires = CODES_TACHES.map((code) => {
    const activite: OuverturesTaches['ouvrirTache.informer-menage'] = ({ dossier, cause, objet, des }) => {
      const intention = objet === undefined ? `ouvrirTache.${code}` : `ouvrirTache.${code}.${objet}`;
      const corps = {
        ...{ code, cause },
        ...(objet === undefined ? {} : { objet }),
        ...(des === undefined ? {} : { des }),
      };
      return executer(ports, demande(dossier, cause, intention, 'OuvrirTache', corps));
    };
    return [`ouvrirTache.${code}`, activite] as const;
  });
  return Object.fromEntries(paires) as OuverturesTaches;
}

const rang =
  (ports: Ports, intention: string, acte: string) =>
  ({ dossier, version, tache, rang, le }: OrdreRang) =>
    executer(ports, demande(dossier, version, `${intention}.${tache}.${rang}`, acte, { tache, rang, le }));

/** The local activities of a dossier's workflow. */
export function activitesDossier(ports: Ports): ActivitesDossier {
  return {
    ...ouvertures(ports),
    ...ouverturesTaches(ports),
    rappelerTache: rang(ports, 'rappelerTache', 'RappelerTache'),
    constaterRetard: rang(ports, 'constaterRetard', 'ConstaterRetard'),
    escaladerTache: rang(ports, 'escaladerTache', 'EscaladerTache'),
    saisirCommission: ({ dossier, cause }) =>
      executer(ports, demande(dossier, cause, 'saisirCommission', 'SaisirCommission', {})),
    async lireProcessus(dossier) {
      const etat = await ports.porte.lireProcessus(dossier);
      if (etat) await ports.accuser(dossier, etat.version);
      return { etat };
    },
    accuserReception: ({ dossier, version }) => ports.accuser(dossier, version),
    signalerIncident: (incident) => ports.signalerIncident(incident),
    resoudreIncident: ({ objet, nature }) => ports.resoudreIncident(objet, nature),
  };
}

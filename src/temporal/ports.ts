import type { ConstatApplication, DecisionEnAttente, Ports } from '../../activities/ports.js';
import type { EtatCommission } from '../domaine/commission/etat.js';
import { PROCEDURE_ACTEUR } from '../domaine/noyau/acteur.js';
import type { ReveilLogement } from '../../workflows/contrat.js';
import { echeanceLogement } from '../domaine/logement/echeance.js';
import type { Remise } from '../diffusion/remise.js';
import { estIndisponible } from '../journal/erreurs.js';
import type { Migrations } from '../journal/migrations.js';
import { decideur } from '../domaine/referent/etat.js';
import { arretee, informateur } from '../domaine/operation/concertation/informations.js';
import type { EnNombre, Histoire, Porte } from '../journal/porte.js';
import type { Suivi } from '../journal/suivi.js';
import type { Concernes } from '../vues/concernes.js';
import type { Accuses } from './accuses.js';
import { fauteDe, type Dire } from './reglages.js';

export interface PartiesPorts {
  readonly porte: Porte & Pick<Histoire, 'lireEtat'>;
  readonly suivi: Pick<Suivi, 'ouvrirIncident' | 'cloreIncident'>;
  readonly accuses: Pick<Accuses, 'accuser'>;
  readonly migrations: Pick<Migrations, 'aFaire' | 'noter' | 'terminer'>;
  readonly passations: Pick<EnNombre<never>, 'aFaire' | 'appliquer'>;
  readonly informations: Pick<EnNombre<never>, 'aFaire' | 'appliquer'>;
  /** Référents that this one stands in for now (R3.57). */
  readonly delegations: (referent: string) => Promise<readonly string[]>;
  readonly concernes: Pick<Concernes, 'dossiersDeOperation' | 'logementsDeSuccession'>;
  readonly remise: Remise;
  readonly dire: Dire;
}

/** The next date of a dwelling as it stands. */
export async function lireEcheance(
  porte: Pick<Histoire, 'lireEtat'>,
  logement: string,
): Promise<ReveilLogement | null> {
  const lu = await porte.lireEtat('logement', logement);
  return lu && { version: lu.version, echeance: echeanceLogement(lu.etat) };
}

/** The activities' side of the server. */
export function creerPorts({
  porte,
  suivi,
  accuses,
  concernes,
  remise,
  dire,
  migrations,
  passations,
  informations,
  delegations,
}: PartiesPorts): Ports {
  return {
    estPanne: estIndisponible,
    consigner: (objet, intention, erreur) =>
      dire('error', 'La procédure échoue', { objet, intention, ...fauteDe(erreur) }),
    porte,
    accuser: async (dossier, version) => accuses.accuser(dossier, version),
    signalerIncident: ({ objet, nature, detail }) => suivi.ouvrirIncident(objet, nature, detail),
    resoudreIncident: (objet, nature) => suivi.cloreIncident(objet, nature),
    dossiersDeOperation: (operation, apres, limite) =>
      concernes.dossiersDeOperation(operation, apres, limite),
    logementsDeSuccession: (page) => concernes.logementsDeSuccession(page),
    lireEcheance: (logement) => lireEcheance(porte, logement),
    async dossiersDeMigration(marche, apres, limite) {
      const lue = await porte.lireEtat('charte', marche.charte);
      const decidee = lue?.etat.migrations.find((m) => m.id === marche.migration);
      // Undone half-way: the dossiers not reached yet are left where they are.
      if (!decidee || (decidee.annulee && marche.sens === 'migrer')) return [];
      return migrations.aFaire(marche, decidee.operations, apres, limite);
    },
    noterMigration: (resultat) => migrations.noter(resultat),
    terminerMigration: (marche) => migrations.terminer(marche),
    async dossiersDePassation({ referent, passation, version }, apres, limite) {
      const decidee = await decideeDe(porte, referent, passation);
      // Undone half-way: the households not reached yet stay where they are.
      return decidee.annulee ? [] : [...(await passations.aFaire(passation, version, apres, limite))];
    },
    async passerRelais({ referent, passation, version }, dossier) {
      const acteur = decideur(await decideeDe(porte, referent, passation));
      const ordre = { lot: passation, version, acteur, correlation: `passation-${passation}` };
      const [refus] = await passations.appliquer(ordre, [dossier]);
      return refus?.regle ?? null;
    },
    async dossiersDInformation({ operation, information, version }, apres, limite) {
      const { etat, decidee } = await informationDe(porte, operation, information);
      return arretee(etat, decidee)
        ? []
        : [...(await informations.aFaire(information, version, apres, limite))];
    },
    async informerMenage({ operation, information, version }, dossier) {
      const { decidee } = await informationDe(porte, operation, information);
      const dit = informateur(decidee);
      if (!dit) throw new Error('Information sans auteur.');
      const acteur = dit.role === 'referent' ? { ...dit, delegations: await delegations(dit.id) } : dit;
      const ordre = { lot: information, version, acteur, correlation: `information-${information}` };
      const [refus] = await informations.appliquer(ordre, [dossier]);
      return refus?.regle ?? null;
    },
    async decisionsEnAttente(commission) {
      const lue = await porte.lireEtat('commission', commission);
      return lue ? enAttente(lue.etat) : [];
    },
    constaterApplication: (constat) => constater(porte, constat),
    remettre: (message) => remise.remettre(message),
    abandonner: (message) => remise.abandonner(message),
  };
}

async function decideeDe(porte: PartiesPorts['porte'], referent: string, passation: string) {
  const lu = await porte.lireEtat('referent', referent);
  const decidee = lu?.etat.passations.find((p) => p.id === passation);
  if (!decidee) throw new Error('Passation inconnue.');
  return decidee;
}

async function informationDe(porte: PartiesPorts['porte'], operation: string, information: string) {
  const etat = (await porte.lireEtat('operation', operation))?.etat;
  const decidee = etat?.informations.find((i) => i.id === information);
  if (!etat || !decidee) throw new Error('Information inconnue.');
  return { etat, decidee };
}

function enAttente({ id, nature, le, lignes }: EtatCommission): DecisionEnAttente[] {
  return lignes.flatMap(({ dossier, decision, application, saisine }) => {
    if (!decision || application?.etat !== 'en-attente') return [];
    const { le: _, correction: __, ...dite } = decision;
    const demandee = saisine?.raison === undefined ? {} : { demandee: true };
    return [{ ...dite, ...demandee, dossier, commission: id, nature, seance: le }];
  });
}

/** One fact per outcome: keyed by the decision, its retries and what the dossier answered. @throws Error when the door refuses it */
async function constater(
  porte: PartiesPorts['porte'],
  { commission, dossier, decision, refus }: ConstatApplication,
): Promise<void> {
  const relances =
    (await porte.lireEtat('commission', commission))?.etat.lignes.find((l) => l.dossier === dossier)
      ?.application?.relances ?? 0;
  const cle = `${commission}:${dossier}@${decision}:application.${relances}.${refus?.regle ?? 'faite'}`;
  const resultat = await porte.executer({
    ...{ agregat: 'commission', id: commission, acte: 'ConstaterApplication' },
    ...{ acteur: PROCEDURE_ACTEUR, cle, correlation: cle, parCleSeule: true },
    corps: {
      ...{ dossier, decision, appliquee: refus === undefined },
      ...(refus ? { regle: refus.regle, motif: refus.motif } : {}),
    },
  });
  if (!resultat.ok) throw new Error(`Constat refusé : ${resultat.refus.regle}`);
}

import { Inject, Injectable } from '@nestjs/common';
import type { Charte } from '../../domaine/charte/charte.js';
import { SUITE_PAR } from '../../domaine/commission/natures.js';
import { libelleRaison } from '../../domaine/commission/regles.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { EvenementDossier } from '../../domaine/dossier/evenements.js';
import { libelleTache } from '../../domaine/dossier/libelles-taches.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import type { Inscrit } from '../../domaine/noyau/evenement.js';
import { dateCayenne, enFrancais } from '../../domaine/noyau/instants.js';
import { suivreEnvois, type EnvoiSuivi } from '../../vues/envois.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { Contextes } from '../actes/contexte.js';
import { SERVICES, type Services } from '../ports.js';
import { litLesSuites } from '../taches/montees.js';

type Donnees<T extends EvenementDossier['type']> = Extract<EvenementDossier, { type: T }>['donnees'];

interface Lu {
  readonly charte: Charte;
  readonly logement: (id: string) => string;
  /** The dwelling of a proposal. */
  readonly logementDe: (proposition: string) => string;
  readonly envoi: EnvoiSuivi | undefined;
}

const dits = (...phrases: (string | null | undefined | false)[]): string[] =>
  phrases.filter((p): p is string => typeof p === 'string' && p !== '');

function decision(d: Donnees<'DecisionCommissionAppliquee'>, { charte, logement }: Lu): string[] {
  const { seance, raison, reexamenLe, tenuJusquau, suitePar, montees = [] } = d;
  const retenu =
    d.logement &&
    `${d.decision === 'favorable' ? 'Logement retenu' : 'Logement examiné'} : ${logement(d.logement)}`;
  return dits(
    `Séance du ${enFrancais(seance)}`,
    retenu,
    tenuJusquau && `Gardé pour le ménage jusqu’au ${enFrancais(dateCayenne(tenuJusquau))}`,
    raison && `Raison : ${libelleRaison(charte, raison)}`,
    reexamenLe && `Réexamen le ${enFrancais(reexamenLe)}`,
    ...montees.map((tache) => `Tâche en retard devant elle : ${libelleTache(tache)}`),
    suitePar && `Suite confiée : ${SUITE_PAR[suitePar].toLowerCase()}`,
  );
}

type Rendue = Pick<Donnees<'AttributionDecidee'>, 'proposition' | 'seance' | 'rang' | 'conditionsDu'> & {
  readonly motif?: string;
};
function caleol({ proposition, seance, rang, conditionsDu, motif }: Rendue, lu: Lu): string[] {
  const code = motif && lu.charte.refus.motifs.find((m) => m.code === motif)?.libelle;
  return dits(
    `CALEOL du ${enFrancais(seance)}`,
    `Logement : ${lu.logementDe(proposition)}`,
    rang !== undefined && `Rang ${rang}`,
    code && `Motif : ${code}`,
    conditionsDu && `Conditions d’examen du bailleur applicables depuis le ${enFrancais(conditionsDu)}`,
  );
}

const ENVOIS = {
  'a-remettre': 'Courriel en cours',
  abandonne: 'Personne n’a pu être joint par courriel',
} as const;
function ecrit(envoi: EnvoiSuivi | undefined): string[] {
  if (!envoi) return [];
  if (envoi.etat !== 'remis') return [ENVOIS[envoi.etat]];
  return dits(
    `Écrit à : ${envoi.remisA ?? 'la boîte du pilote'}`,
    envoi.repli && 'Ce niveau n’a pas d’adresse enregistrée : c’est le pilote qui l’a reçu',
  );
}

/** What a fact says besides its sentence, from codes and dates: nothing that people wrote (R4.173, R7.20). */
function detailler({ type, donnees }: Inscrit, lu: Lu): string[] {
  switch (type) {
    case 'DecisionCommissionAppliquee':
      return decision(donnees as Donnees<typeof type>, lu);
    case 'AttributionDecidee':
    case 'CandidatureClassee':
    case 'CandidatureRejetee':
      return caleol(donnees as Rendue, lu);
    case 'PrecisionsCommissionConsignees':
      return [`Séance du ${enFrancais((donnees as Donnees<typeof type>).seance)}`];
    case 'TacheEscaladee':
      return ecrit(lu.envoi);
    default:
      return [];
  }
}

const logementsDe = ({ donnees }: Inscrit, { propositions }: EtatDossier): string[] => {
  const { logement, proposition } = donnees as { logement?: unknown; proposition?: unknown };
  const vise = propositions.find((p) => p.id === proposition)?.logement;
  return [logement, vise].filter((id): id is string => typeof id === 'string');
};

@Injectable()
export class DetailsFaits {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  /** By version of the fact. A bailleur reads those of its own CALEOL; else only who may know the household. */
  async lire(
    etat: EtatDossier,
    faits: readonly Inscrit[],
    acteur: Personne,
    nomme: boolean,
  ): Promise<ReadonlyMap<number, readonly string[]>> {
    if (!nomme && acteur.role !== 'bailleur') return new Map();
    const { vues } = this.services;
    const montees = litLesSuites(acteur) ? faits.filter((e) => e.type === 'TacheEscaladee') : [];
    const [charte, logements, envois] = await Promise.all([
      this.contextes.charte(etat.charte),
      nommerLogements(
        vues,
        faits.flatMap((e) => logementsDe(e, etat)),
      ),
      suivreEnvois(
        vues,
        montees.map((e) => `${etat.id}.${e.version}`),
      ),
    ]);
    const logement = (id: string) => logements.get(id) ?? 'Logement retiré du guichet';
    const logementDe = (proposition: string) =>
      logement(etat.propositions.find((p) => p.id === proposition)?.logement ?? '');
    return new Map(
      faits.map((e) => [
        e.version,
        detailler(e, { charte, logement, logementDe, envoi: envois.get(`${etat.id}.${e.version}`) }),
      ]),
    );
  }
}

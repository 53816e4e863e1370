import { Inject, Injectable } from '@nestjs/common';
import type { CodeTache } from '../../domaine/charte/taches.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import { devoirDe } from '../../domaine/dossier/procedure.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { memeReference, type Porteur } from '../../vues/dossier.js';
import { suivreEnvois, type EnvoiSuivi } from '../../vues/envois.js';
import { libelleRaison } from '../../domaine/commission/regles.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { remplacants } from '../../vues/absence.js';
import { organisationsDe, personnesDe } from './acces-nommes.js';
import { Contextes } from '../actes/contexte.js';
import { Annuaire, type Noms } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { idsMontees } from '../taches/montees.js';

/** Every name that a dossier needs to be read. */
export interface NomsDossier {
  readonly noms: Noms;
  readonly operation: string;
  /** Who stands in for the référent today. */
  readonly remplacant: string | null;
  /** What became of the messages that its escalations were worth. */
  readonly envois: ReadonlyMap<string, EnvoiSuivi>;
  /** Other dossiers of the same reference that the reader may know (R3.150). */
  readonly memeReference: readonly Porteur[];
  logement(id: string): string;
  /** @param code of a reason of the dossier's charter */
  motifRefus(code: string): string;
  /** @param code of a reason of a commission */
  raison(code: string): string;
  /** @param code of a measure of the catalogue of the dossier's charter */
  mesure(code: string): string;
  /** @param code of a step to settle in, of the dossier's charter */
  demarche(code: string): string;
  /** What a task still wants, by the dossier's charter. */
  precision(code: CodeTache): string | null;
}

@Injectable()
export class NomsDossiers {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  async pour(etat: EtatDossier, lecteur: Personne): Promise<NomsDossier> {
    const { histoire, vues } = this.services;
    const { retenueDecision, propositions, taches, referent, anciensReferents, transitoire, accompagnement } =
      etat;
    const examines = etat.decisionsCommission.flatMap((d) => d.logement ?? []);
    const remplacant = (await remplacants(vues, [referent])).get(referent ?? '') ?? null;
    const [noms, operation, logements, charte, envois, memes] = await Promise.all([
      this.annuaire.lire({
        personnes: [
          ...[referent, remplacant, ...anciensReferents, ...personnesDe(etat)],
          ...taches.map((t) => t.prise?.par ?? null),
        ],
        organisations: [
          ...propositions.flatMap((p) => [p.bailleur, ...(p.caleol?.presents ?? [])]),
          ...taches.map((t) => t.pour.organisation ?? null),
          ...organisationsDe(etat),
          ...accompagnement.consentements.map((c) => c.partenaire),
        ],
      }),
      histoire.lireEtat('operation', etat.operation),
      nommerLogements(vues, [
        ...propositions.map((p) => p.logement),
        ...(transitoire ? [transitoire.logement] : []),
        ...(retenueDecision ? [retenueDecision.logement] : []),
        ...examines,
      ]),
      this.contextes.charte(etat.charte),
      suivreEnvois(
        vues,
        taches.flatMap((t) => idsMontees(etat.id, t.montees)),
      ),
      memeReference(vues, etat, lecteur),
    ]);
    return {
      noms,
      remplacant,
      envois,
      memeReference: memes,
      operation: operation?.etat.nom ?? 'Opération non déclarée',
      logement: (id) => logements.get(id) ?? 'Logement retiré du guichet',
      mesure: (code) =>
        charte.catalogue.mesures.find((m) => m.code === code)?.libelle ?? 'Mesure d’accompagnement',
      raison: (code) => libelleRaison(charte, code),
      motifRefus: (code) =>
        charte.motifsRefus[code]?.libelle ??
        charte.refus.motifs.find((m) => m.code === code)?.libelle ??
        'Motif d’une autre version de la charte',
      demarche: (code) =>
        charte.demenagement.demarches.find((d) => d.code === code)?.libelle ??
        'Démarche d’une autre version de la charte',
      precision: (code) => devoirDe(code)?.precision?.(etat, charte) ?? null,
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { ETAPES } from '../../domaine/charte/etapes.js';
import { TransmettreReferent } from '../../domaine/dossier/etapes/vie/transmettre-referent.js';
import type { Refus } from '../../domaine/noyau/refus.js';
import { repartir, type Part } from '../../domaine/regles/charge.js';
import { listerDossiers, type DossierListe } from '../../vues/liste-dossiers.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { filtreDe } from '../dossiers/filtres.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { Referents } from './referents.js';

const PAGE = 100;
/** What a trial says in place of what people will write. */
const MOT = { motif: 'Partage proposé', note: 'Partage proposé' };
const cleDe = ({ dossier, a }: Part): string => `${dossier}|${a}`;

export interface Partage {
  readonly de: string;
  readonly vers: readonly string[];
  /** Among the portfolio; all of it when absent. */
  readonly dossiers?: readonly string[] | undefined;
}

/** Who could take over which dossier: proposed by what each carries, and tried by the handover itself (R3.55, R3.148). */
@Injectable()
export class Partages {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Referents) private readonly referents: Referents,
  ) {}

  /** Lines that nobody may take come with the refusal of the least loaded. */
  async proposer({ de, vers, dossiers }: Partage, acteur: Personne) {
    const [siens, tous, regles, noms] = await Promise.all([
      this.portefeuille(de, acteur),
      this.referents.lister(acteur),
      this.referents.regles(),
      this.annuaire.lire({ personnes: vers }),
    ]);
    const choisis = siens.filter((d) => dossiers === undefined || dossiers.includes(d.id));
    const charges = vers.map((v) => ({ id: v, charge: tous.find((r) => r.id === v)?.charge ?? 0 }));
    const aPartager = choisis.map(({ id, etape }) => ({
      dossier: id,
      etape: ETAPES.find((e) => e === etape) ?? ('concertation' as const),
    }));
    const { parts, refus } = await this.essayer(de, acteur, (exclu) =>
      repartir(aPartager, charges, regles, exclu),
    );
    return choisis.map(({ id, reference, etape }) => {
      const a = parts.get(id) ?? null;
      const refuse = a === null ? [...refus].find(([cle]) => cle.startsWith(`${id}|`))?.[1] : undefined;
      return {
        ...{ dossier: id, reference, etape, a },
        nomA: a === null ? null : noms.personne(a, 'referent'),
        ...{ regle: refuse?.regle ?? null, motif: refuse?.motif ?? null },
      };
    });
  }

  /** Splits again without what the handover refuses, until it refuses nothing: each pair is tried once. */
  private async essayer(
    de: string,
    acteur: Personne,
    partager: (exclu: (part: Part) => boolean) => readonly Part[],
  ) {
    const refus = new Map<string, Refus>();
    const eprouves = new Set<string>();
    for (;;) {
      const parts = partager((part) => refus.has(cleDe(part)));
      const neufs = parts.filter((part) => !eprouves.has(cleDe(part)));
      if (neufs.length === 0) return { parts: new Map(parts.map((p) => [p.dossier, p.a])), refus };
      const resultats = await this.services.porte.eprouver(
        neufs.map(({ dossier, a }) => ({
          ...{ agregat: 'dossier' as const, id: dossier, acte: TransmettreReferent.type },
          ...{ corps: { a, de, ...MOT }, acteur },
        })),
      );
      for (const [i, part] of neufs.entries()) {
        const resultat = resultats[i];
        eprouves.add(cleDe(part));
        if (resultat && !resultat.ok) refus.set(cleDe(part), resultat.refus);
      }
    }
  }

  /** The open dossiers of a référent that the reader may know, all of them. */
  private async portefeuille(referent: string, acteur: Personne): Promise<readonly DossierListe[]> {
    const filtre = { ...filtreDe({}, acteur), referent, ouverts: true, limite: PAGE };
    const tous: DossierListe[] = [];
    for (let curseur: string | undefined; ;) {
      const page = await listerDossiers(this.services.vues, { ...filtre, curseur });
      tous.push(...page.elements);
      if (page.suivant === null) return tous;
      curseur = page.suivant;
    }
  }
}

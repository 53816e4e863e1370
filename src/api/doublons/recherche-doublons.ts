import { Inject, Injectable } from '@nestjs/common';
import type { Doublons } from '../../domaine/charte/sections/doublons.js';
import { comparer } from '../../domaine/doublons/comparer.js';
import { comparable, signatureDe } from '../../domaine/doublons/signature.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { Identite } from '../../domaine/dossier/menage.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import {
  chercherProches,
  lirePaires,
  type DossierProche,
  type LecteurDoublons,
} from '../../vues/doublons.js';
import { Contextes } from '../actes/contexte.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { SERVICES, type Services } from '../ports.js';

/** A dossier that looks like another, and why. */
export interface DoublonTrouve {
  readonly proche: DossierProche;
  readonly points: number;
  readonly raisons: readonly string[];
}
export interface Paire {
  readonly a: DossierProche;
  readonly b: DossierProche;
  readonly points: number;
  readonly raisons: readonly string[];
}

/** A household to look for; `dossier` when it has one already. */
export interface MenageCherche {
  readonly identite: Identite;
  readonly dossier: string | null;
}

const lecteurDe = (acteur: Personne): LecteurDoublons => ({
  regard: acteur,
  menages: menagesVus(acteur) ?? acteur,
});

const parPoints = (x: { readonly points: number }, y: { readonly points: number }) => y.points - x.points;

/** Households opened twice, by the rules of the charter in force (R2.50, R2.51); nobody but a person joins them. */
@Injectable()
export class RechercheDoublons {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  /** How the charter in force weighs what two households have in common. */
  async regle(): Promise<Doublons> {
    return (await this.contextes.enVigueur()).doublons;
  }

  /** For each of these households, the dossiers that look like it, the closest first. */
  async deTous(menages: readonly MenageCherche[], acteur: Personne): Promise<DoublonTrouve[][]> {
    const regle = await this.regle();
    const cherches = menages.map(({ dossier, identite }) => ({ dossier, signature: signatureDe(identite) }));
    const trouves = await chercherProches(this.services.vues, cherches, lecteurDe(acteur));
    return cherches.map(({ signature }, rang) =>
      (trouves.get(rang) ?? [])
        .flatMap((proche) => {
          const ressemblance = comparer(signature, proche.signature, regle);
          return ressemblance ? [{ proche, ...ressemblance }] : [];
        })
        .sort(parPoints),
    );
  }

  /** Dossiers that look like this household, the closest first. @param dossier its own, when it has one */
  async de(identite: Identite, dossier: string | null, acteur: Personne): Promise<DoublonTrouve[]> {
    return (await this.deTous([{ identite, dossier }], acteur))[0] ?? [];
  }

  /** The same, for a dossier; nothing when it may not be compared (R2.58). */
  deDossier(etat: EtatDossier, acteur: Personne): Promise<DoublonTrouve[]> {
    return etat.menage && comparable(etat)
      ? this.de(etat.menage.identite, etat.id, acteur)
      : Promise.resolve([]);
  }

  /** Every pair signalled to this reader, the closest first. */
  async paires(acteur: Personne): Promise<Paire[]> {
    const regle = await this.regle();
    const lues = await lirePaires(this.services.vues, lecteurDe(acteur));
    return lues
      .flatMap(({ a, b }) => {
        const ressemblance = comparer(a.signature, b.signature, regle);
        return ressemblance ? [{ a, b, ...ressemblance }] : [];
      })
      .sort(parPoints);
  }
}

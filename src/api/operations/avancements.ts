import { Inject, Injectable } from '@nestjs/common';
import { LIBELLES_ETAPES } from '../../domaine/charte/etapes.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { avancement } from '../../domaine/operation/avancement/avancement.js';
import { dureesDesPartis, menagesEnChemin } from '../../vues/avancement.js';
import { Contextes } from '../actes/contexte.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { lireCompte, seuilDe } from './lisibilite.js';
import { vueAvancement } from './vue-avancement.js';

const VOIENT_MENAGES: readonly Personne['role'][] = ['pilote', 'referent'];

/** Where an operation stands, as its reader may know it (R1.13, R1.17). */
@Injectable()
export class Avancements {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  /** @throws Probleme 404 */
  async lire(id: string, acteur: Personne) {
    const { etat } = await this.guichet.lire('operation', id);
    const { vues, calendrier } = this.services;
    const [menages, durees, charte] = await Promise.all([
      menagesEnChemin(vues, id, acteur),
      dureesDesPartis(vues),
      this.contextes.charte(etat.charte),
    ]);
    const { petitCompte, margeAlerteJours, minimumDossiersTermines } = charte.concertation;
    const maintenant = new Date().toISOString();
    const lu = avancement(etat, menages, { durees, charte, calendrier, maintenant });
    const noms = await this.annuaire.lire({ personnes: menages.map((m) => m.referent) });
    const lecteur = {
      seuil: seuilDe(acteur.role, petitCompte),
      voitMenages: VOIENT_MENAGES.includes(acteur.role),
      nommer: (referent: string) => noms.personne(referent, 'referent'),
    };
    return {
      ...{ operation: id, seuil: lecteur.seuil, margeAlerteJours },
      durees: durees.map(({ etape, dossiers, mediane }) => {
        const dits = lireCompte(dossiers, lecteur.seuil);
        return {
          ...{ etape, dossiers: dits, libelle: LIBELLES_ETAPES[etape] },
          medianeJours: dits === null ? null : Math.round(mediane * 10) / 10,
          sert: dits === null ? null : dossiers >= minimumDossiersTermines,
        };
      }),
      ...vueAvancement(lu, lecteur),
    };
  }
}

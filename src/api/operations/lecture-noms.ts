import { Inject, Injectable } from '@nestjs/common';
import { lireAuteur } from '../../identite/comptes.js';
import type { EtatOperation } from '../../domaine/operation/etat.js';
import { nommerLogements } from '../../vues/noms-logements.js';
import { Annuaire, type Noms } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';

/** Names that the page of an operation shows: bodies, dwellings, authors. */
export interface NomsOperation extends Pick<Noms, 'organisation' | 'auteur'> {
  logement(id: string): string;
}

@Injectable()
export class LectureNoms {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  async pour(etat: EtatOperation): Promise<NomsOperation> {
    const { actions, conventions, reglages } = etat;
    const associes = [...actions.flatMap((a) => a.associes ?? []), ...reglages.partenaires];
    const parties = conventions.flatMap((c) => c.parties);
    const [noms, logements] = await Promise.all([
      this.annuaire.lire({
        organisations: [...associes, ...parties].map((p) => p.organisation ?? null),
        personnes: actions.map((a) => lireAuteur(a.auteur)?.id ?? null),
      }),
      nommerLogements(
        this.services.vues,
        conventions.flatMap((c) => c.logements.map((l) => l.logement)),
      ),
    ]);
    return {
      organisation: (code) => noms.organisation(code),
      auteur: (auteur) => noms.auteur(auteur),
      logement: (id) => logements.get(id) ?? 'Logement inconnu du guichet unique',
    };
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { nommerMenages } from '../../vues/menage.js';
import type { MesureListe } from '../../vues/mesure.js';
import { Contextes } from '../actes/contexte.js';
import { Annuaire } from '../noms/annuaire.js';
import { SERVICES, type Services } from '../ports.js';
import { dire } from './vue-mesures.js';

/** Measures in the words of their charter, with the names of their operators and households. */
@Injectable()
export class NomsMesures {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  async dire(mesures: readonly MesureListe[]) {
    const versions = [...new Set(mesures.map((m) => m.charte))];
    const [noms, menages, chartes] = await Promise.all([
      this.annuaire.lire({ organisations: mesures.map((m) => m.organisation) }),
      nommerMenages(
        this.services.vues,
        mesures.map((m) => m.dossierId),
      ),
      Promise.all(versions.map(async (v) => [v, await this.contextes.charte(v)] as const)),
    ]);
    const parVersion = new Map(chartes);
    return mesures.map(({ charte: version, referent: _referent, ...m }) => {
      const charte = parVersion.get(version);
      const entree = charte?.catalogue.mesures.find((e) => e.code === m.code);
      const { prescripteurs = [], financeurs = [] } = charte?.accompagnement ?? {};
      return {
        ...m,
        libelle: entree?.libelle ?? `Mesure ${m.code}`,
        nomOperateur: m.organisation === null ? null : noms.organisation(m.organisation),
        menage: menages.get(m.dossierId) ?? null,
        issue: m.issue === null ? null : dire(entree?.issues ?? [], m.issue),
        prescripteur: m.prescripteur === null ? null : dire(prescripteurs, m.prescripteur),
        financeur: m.financeur === null ? null : dire(financeurs, m.financeur),
      };
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { InformerMenage } from '../../domaine/dossier/etapes/concertation/informer-menage.js';
import { auJourDe, survenuDit } from '../../domaine/dossier/survenu.js';
import { juger } from '../../domaine/juger.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { estRefus, type Refus } from '../../domaine/noyau/refus.js';
import { informationVaine } from '../../domaine/operation/concertation/informations.js';
import type { MotInformation } from '../../journal/porte.js';
import { Contextes } from '../actes/contexte.js';
import { SERVICES, type Services } from '../ports.js';

interface Lot {
  readonly lignes: readonly { readonly dossier: string; readonly mot: MotInformation }[];
  readonly references: readonly string[];
  readonly acteur: Personne;
}

/** Would an information of several households inform anybody? Read only, before anything is recorded (R1.36). */
@Injectable()
export class InformationsVaines {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  /** Why it is refused as a whole; null when one household at least may be informed, or when it was decided already. */
  async refusDe(operation: string, information: string, lot: Lot): Promise<Refus | null> {
    const { histoire } = this.services;
    const lue = await histoire.lireEtat('operation', operation);
    if (!lue?.etat.defini || lue.etat.informations.some((i) => i.id === information)) return null;
    const refus = [];
    for (const [rang, ligne] of lot.lignes.entries()) {
      const dit = await this.juger(ligne, lot.acteur);
      if (!dit) return null;
      refus.push({ ...dit, reference: lot.references[rang] ?? '' });
    }
    return informationVaine(refus);
  }

  private async juger({ dossier, mot }: Lot['lignes'][number], acteur: Personne): Promise<Refus | null> {
    const lu = await this.services.histoire.lireEtat('dossier', dossier);
    if (!lu) return null;
    const contexte = await this.contextes.pour(dossier, lu, acteur);
    const { maintenant } = contexte;
    const survenuLe = survenuDit(auJourDe(mot.le, maintenant), lu.etat, maintenant);
    const juge = juger('dossier', InformerMenage, lu.etat, mot.corps, { ...contexte, survenuLe });
    return estRefus(juge) ? juge : null;
  }
}

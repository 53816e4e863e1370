import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { encoreAdmis } from '../../identite/garde.js';
import { SERVICES, type Services } from '../ports.js';
import type { Requete } from '../requete/requete.js';
import { Canaux, type Canal } from './canaux.js';
import type { Regroupeur } from './regroupeur.js';

/** Which changes a stream reads again for; null = anything may have changed. */
type Concerne = (agregat: string | null, ids: readonly string[]) => boolean;

/** Streams that read again at each change that concerns them, until their reader leaves or may no longer listen. */
@Injectable()
export class SuiviFlux {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Canaux) private readonly canaux: Canaux,
  ) {}

  ouvrir(http: Requete, reponse: Response, relecture: Regroupeur, concerne: Concerne): Canal {
    const desabonner = this.services.signaux.abonner(({ agregat, ids }) => {
      if (concerne(agregat, ids)) relecture.demander();
    });
    return this.canaux.ouvrir(
      reponse,
      () => encoreAdmis(this.services, http),
      () => {
        desabonner();
        relecture.fermer();
      },
    );
  }
}

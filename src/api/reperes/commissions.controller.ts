import { Controller, Inject, Param } from '@nestjs/common';
import { TYPES_COMMISSION, type TypeCommission } from '../../domaine/commission/etat.js';
import { listerCommissions } from '../../vues/commission.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { entier, objet, parmi, texte } from '../openapi/schemas.js';
import { uuid, uuidDe } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';

const NATURES = Object.keys(TYPES_COMMISSION) as TypeCommission[];
const FILTRES = { nature: parmi(NATURES) };
const date = { type: 'string', format: 'date' };
const COMMISSION_LISTE = objet({
  id: texte,
  nature: parmi(NATURES),
  le: date,
  inscrits: entier,
  tranches: entier,
  version: entier,
});
const COMMISSION = objet({
  id: texte,
  nature: parmi(NATURES),
  le: date,
  version: entier,
  examens: { type: 'array', items: { type: 'object' } },
});
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'commission',
  rubrique: 'Commissions',
  cle: 'id',
  cible: 'Identifiant de la commission',
  lecteurs: ['pilote', 'referent', 'reservataire'],
  ouvreurs: ['pilote'],
});

@Controller('api/commissions')
export class CommissionsController {
  constructor(@Inject(Guichet) private readonly guichet: Guichet) {}

  @Lister('Lister les commissions', COMMISSION_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, FILTRES, (base, parametres, pagination) =>
      listerCommissions(base, { nature: parmiLes(parametres, 'nature', NATURES), ...pagination }),
    );
  }

  @Ouvrir('Convoquer une commission')
  convoquer(@Envoi() envoi: DemandeActe) {
    const { acteur, ecriture } = envoi;
    return this.guichet.ouvrir('commission', uuidDe('commission', acteur.id, ecriture.cle), envoi);
  }

  @Lire('Lire une commission', COMMISSION)
  async lire(@Lecture() lecture: DemandeLecture, @Param('id') id: string) {
    const lu = await this.guichet.lire('commission', uuid(id));
    return this.guichet.montrer('commission', id, lu, lecture, lu.etat);
  }

  @Agir('Faire un acte de commission')
  agir(@Param('id') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    return this.guichet.agir('commission', uuid(id), acte, envoi);
  }
}

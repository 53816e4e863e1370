import { Controller, Inject, Param } from '@nestjs/common';
import {
  DECISIONS_CAS,
  TYPES_COMMISSION,
  type Examen,
  type TypeCommission,
} from '../../domaine/commission/etat.js';
import { listerCommissions } from '../../vues/commission.js';
import { nommerDossiers, type NomDossier } from '../../vues/noms-dossiers.js';
import { libelleEtape } from '../dossiers/ligne-dossier.js';
import { NOM_MENAGE } from '../dossiers/schemas.js';
import { menagesVus } from '../dossiers/visibilite.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { ACTES, date, entier, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { uuid, uuidDe } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';
import { communesDe } from './communes-visibles.js';

const NATURES = Object.keys(TYPES_COMMISSION) as TypeCommission[];
const FILTRES = { nature: parmi(NATURES) };
const COMMUN = { id: texte, nature: parmi(NATURES), libelleNature: texte, le: date, version: entier };
const COMMISSION_LISTE = nomme('CommissionListe', objet({ ...COMMUN, inscrits: entier, tranches: entier }));
const EXAMEN = objet({
  dossier: texte,
  reference: { ...nul(texte), description: 'Nulle si le dossier n’est pas du ressort de l’appelant' },
  libelleEtape: nul(texte),
  menage: nul(NOM_MENAGE),
  decision: nul(texte),
  libelleDecision: nul(texte),
  motif: nul(texte),
});
const COMMISSION = nomme(
  'Commission',
  objet({ ...COMMUN, membres: tableau(texte), examens: tableau(EXAMEN), ...ACTES }),
);
const montrerExamen = (examen: Examen, nom: NomDossier | undefined) => ({
  ...examen,
  reference: nom?.reference ?? null,
  libelleEtape: nom ? libelleEtape(nom.etape) : null,
  menage: nom?.menage ?? null,
  libelleDecision: examen.decision === null ? null : DECISIONS_CAS[examen.decision],
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
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  @Lister('Lister les commissions', COMMISSION_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, FILTRES, async (base, parametres, pagination) => {
      const nature = parmiLes(parametres, 'nature', NATURES);
      const { elements, suivant } = await listerCommissions(base, { nature, ...pagination });
      return {
        elements: elements.map((c) => ({ ...c, libelleNature: TYPES_COMMISSION[c.nature] })),
        suivant,
      };
    });
  }

  @Ouvrir('Convoquer une commission')
  convoquer(@Envoi() envoi: DemandeActe) {
    const { acteur, ecriture } = envoi;
    return this.guichet.ouvrir('commission', uuidDe('commission', acteur.id, ecriture.cle), envoi);
  }

  @Lire('Lire une commission', COMMISSION)
  async lire(@Lecture() lecture: DemandeLecture, @Param('id') id: string) {
    const lu = await this.guichet.lire('commission', uuid(id));
    const { nature, examens } = lu.etat;
    const noms = await nommerDossiers(this.services.vues, {
      ids: examens.map((e) => e.dossier),
      communes: communesDe(lecture.acteur),
      menages: menagesVus(lecture.acteur),
    });
    return this.guichet.montrer('commission', id, lu, lecture, {
      ...lu.etat,
      libelleNature: TYPES_COMMISSION[nature],
      examens: examens.map((e) => montrerExamen(e, noms.get(e.dossier))),
    });
  }

  @Agir('Faire un acte de commission')
  agir(@Param('id') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    return this.guichet.agir('commission', uuid(id), acte, envoi);
  }
}

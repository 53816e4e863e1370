import { Controller, Inject, Param } from '@nestjs/common';
import { ETAPES } from '../../domaine/charte/etapes.js';
import { lireCommune } from '../../domaine/territoire.js';
import { listerDossiers } from '../../vues/dossier.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { OUI_NON, parmi, texte } from '../openapi/schemas.js';
import { communesDe } from '../reperes/communes-visibles.js';
import { idDossier, uuid } from '../requete/identifiants.js';
import { ouiNon, parmi as parmiLes, refuser, type Parametres } from '../requete/parametres.js';
import { AccesDossiers, ROLES_DOSSIERS } from './acces-dossiers.js';
import { DOSSIER, DOSSIER_LISTE } from './schemas.js';
import { vueDossier } from './vue-dossier.js';

const STATUTS = ['ouvert', 'suspendu', 'clos'] as const;
const FILTRES = {
  operation: texte,
  etape: parmi(ETAPES),
  commune: texte,
  retard: OUI_NON,
  statut: parmi(STATUTS),
  referent: { ...texte, description: '`moi`, ou l’identifiant d’un référent' },
};
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'dossier',
  rubrique: 'Dossiers',
  cle: 'id',
  cible: 'Identifiant du dossier',
  lecteurs: ROLES_DOSSIERS,
  ouvreurs: ['pilote', 'referent'],
});

function commune(parametres: Parametres): string | undefined {
  const texte = parametres['commune'];
  if (texte === undefined) return undefined;
  const lue = lireCommune(texte);
  if (!lue) throw refuser('commune', 'doit être une commune de la CACL');
  return lue;
}

@Controller('api/dossiers')
export class DossiersController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(AccesDossiers) private readonly acces: AccesDossiers,
  ) {}

  @Lister('Lister les dossiers', DOSSIER_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    const { acteur } = demande;
    return this.guichet.lister(demande, FILTRES, (base, parametres, pagination) => {
      const { operation, referent } = parametres;
      return listerDossiers(base, {
        operation,
        etape: parmiLes(parametres, 'etape', ETAPES),
        commune: commune(parametres),
        statut: parmiLes(parametres, 'statut', STATUTS),
        retard: ouiNon(parametres, 'retard'),
        referent: referent === 'moi' ? acteur.id : referent,
        communes: communesDe(acteur),
        organisation: acteur.role === 'bailleur' ? acteur.organisation : undefined,
        ...pagination,
      });
    });
  }

  @Ouvrir('Ouvrir un dossier')
  ouvrir(@Envoi() envoi: DemandeActe) {
    const id = ({ operation, reference }: Readonly<Record<string, unknown>>) =>
      idDossier(String(operation), String(reference));
    return this.guichet.ouvrir('dossier', id, envoi);
  }

  @Lire('Lire un dossier, et ce que l’on peut y faire', DOSSIER)
  async lire(@Lecture() lecture: DemandeLecture, @Param('id') id: string) {
    const lu = await this.acces.voir(id, lecture.acteur);
    const vue = vueDossier(lu.etat, lu.version, lecture.acteur);
    return this.guichet.montrer('dossier', id, lu, lecture, vue);
  }

  @Agir('Faire un acte sur un dossier')
  agir(@Param('id') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    return this.guichet.agir('dossier', uuid(id), acte, envoi);
  }
}

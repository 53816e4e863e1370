import { Controller, Inject, Param } from '@nestjs/common';
import type { EtatLogement } from '../../domaine/logement/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { COMMUNES, TYPOLOGIES, type Typologie } from '../../domaine/territoire.js';
import { listerLogements } from '../../vues/logement.js';
import type { Lu } from '../actes/contexte.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { bool, entier, nul, objet, parmi, texte } from '../openapi/schemas.js';
import { introuvable } from '../problemes/probleme.js';
import { idLogement, uuid } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';
import { communesDe } from './communes-visibles.js';

const STATUTS = ['disponible', 'reserve', 'attribue', 'retire'] as const;
const TAILLES = Object.keys(TYPOLOGIES) as Typologie[];
const FILTRES = {
  bailleur: texte,
  commune: parmi(COMMUNES),
  statut: parmi(STATUTS),
  typologie: parmi(TAILLES),
};
const LOGEMENT = objet({
  id: texte,
  reference: texte,
  bailleur: texte,
  nature: texte,
  commune: parmi(COMMUNES),
  horsQpv: bool,
  typologie: parmi(TAILLES),
  surface: { type: 'number' },
  loyer: { type: 'number' },
  charges: { type: 'number' },
  accessible: bool,
  disponibleLe: { type: 'string', format: 'date' },
  financement: nul(texte),
  adresse: nul(texte),
  statut: parmi(STATUTS),
  version: entier,
});
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'logement',
  rubrique: 'Logements',
  cle: 'id',
  cible: 'Identifiant du logement',
  lecteurs: ['referent', 'pilote', 'bailleur', 'partenaire', 'reservataire'],
  ouvreurs: ['bailleur', 'pilote'],
});

/** The organisation a bailleur is held to; undefined for others. */
const propreA = ({ role, organisation }: Personne) => (role === 'bailleur' ? organisation : undefined);

/** The guichet unique (R4.10). A bailleur sees its own dwellings only; which household holds one is told to référents and pilots. */
@Controller('api/logements')
export class LogementsController {
  constructor(@Inject(Guichet) private readonly guichet: Guichet) {}

  @Lister('Lister les logements du guichet unique', LOGEMENT, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    const propre = propreA(demande.acteur);
    return this.guichet.lister(demande, FILTRES, async (base, parametres, pagination) => {
      const { bailleur = propre } = parametres;
      const filtre = {
        bailleur,
        commune: parmiLes(parametres, 'commune', COMMUNES),
        statut: parmiLes(parametres, 'statut', STATUTS),
        typologie: parmiLes(parametres, 'typologie', TAILLES),
        communes: communesDe(demande.acteur),
      };
      if (propre !== undefined && bailleur !== propre) return { elements: [], suivant: null };
      return listerLogements(base, { ...filtre, ...pagination });
    });
  }

  @Ouvrir('Publier un logement')
  publier(@Envoi() envoi: DemandeActe) {
    const id = ({ bailleur, reference }: Readonly<Record<string, unknown>>) =>
      idLogement(propreA(envoi.acteur) ?? String(bailleur), String(reference));
    return this.guichet.ouvrir('logement', id, envoi);
  }

  @Lire('Lire un logement', LOGEMENT)
  async lire(@Lecture() lecture: DemandeLecture, @Param('id') id: string) {
    const { role } = lecture.acteur;
    const lu = await this.voir(id, lecture.acteur);
    const { dossier, ...logement } = lu.etat;
    return this.guichet.montrer('logement', id, lu, lecture, {
      financement: null,
      adresse: null,
      ...logement,
      ...(role === 'referent' || role === 'pilote' ? { dossier } : {}),
    });
  }

  @Agir('Faire un acte sur un logement')
  async agir(@Param('id') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    await this.voir(id, envoi.acteur);
    return this.guichet.agir('logement', id, acte, envoi);
  }

  /** @throws Probleme 404, also on another bailleur's dwelling (R0.6) */
  private async voir(id: string, { role, organisation }: Personne): Promise<Lu<EtatLogement>> {
    const lu = await this.guichet.lire('logement', uuid(id));
    if (role === 'bailleur' && lu.etat.bailleur !== organisation) throw introuvable();
    return lu;
  }
}

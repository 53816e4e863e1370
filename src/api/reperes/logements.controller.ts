import { Controller, Inject, Param } from '@nestjs/common';
import { NATURES_LOGEMENT, type EtatLogement } from '../../domaine/logement/etat.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { COMMUNES, TYPOLOGIES, type Typologie } from '../../domaine/territoire.js';
import { listerLogements } from '../../vues/logement.js';
import type { Lu } from '../actes/contexte.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { Annuaire, type Noms } from '../noms/annuaire.js';
import {
  ACTES,
  avecFacultatifs,
  bool,
  date,
  entier,
  nombre,
  nomme,
  nul,
  objet,
  parmi,
  texte,
} from '../openapi/schemas.js';
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
const COMMUN = {
  id: texte,
  reference: texte,
  bailleur: texte,
  nomBailleur: texte,
  nature: parmi(Object.keys(NATURES_LOGEMENT)),
  libelleNature: texte,
  commune: parmi(COMMUNES),
  horsQpv: bool,
  typologie: parmi(TAILLES),
  surface: nombre,
  loyer: nombre,
  charges: nombre,
  accessible: bool,
  disponibleLe: date,
  financement: nul(texte),
  adresse: nul(texte),
  statut: parmi(STATUTS),
  version: entier,
};
const LOGEMENT_LISTE = nomme('LogementListe', objet(COMMUN));
const LOGEMENT = nomme(
  'Logement',
  avecFacultatifs(objet({ ...COMMUN, ...ACTES }), {
    dossier: { ...nul(texte), description: 'Dossier qui le tient ; dit aux référents et aux pilotes' },
  }),
);
const noms = ({ bailleur, nature }: Pick<EtatLogement, 'bailleur' | 'nature'>, lus: Noms) => ({
  nomBailleur: lus.organisation(bailleur),
  libelleNature: NATURES_LOGEMENT[nature],
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
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Lister('Lister les logements du guichet unique', LOGEMENT_LISTE, FILTRES)
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
      const { elements, suivant } = await listerLogements(base, { ...filtre, ...pagination });
      const lus = await this.annuaire.lire({ organisations: elements.map((l) => l.bailleur) });
      return { elements: elements.map((l) => ({ ...l, ...noms(l, lus) })), suivant };
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
    const lus = await this.annuaire.lire({ organisations: [logement.bailleur] });
    return this.guichet.montrer('logement', id, lu, lecture, {
      financement: null,
      adresse: null,
      ...logement,
      ...noms(logement, lus),
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

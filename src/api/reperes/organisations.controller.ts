import { Controller, Inject, Param } from '@nestjs/common';
import {
  TYPES_AGREMENT,
  TYPES_ORGANISATION,
  type TypeOrganisation,
} from '../../domaine/organisation/etat.js';
import { NIVEAUX } from '../../domaine/organisation/niveaux.js';
import { listerOrganisations } from '../../vues/organisation.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
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
  tableau,
  texte,
} from '../openapi/schemas.js';
import { Annuaire } from '../noms/annuaire.js';
import { ficheOrganisation } from './fiche-organisation.js';
import { code as codeValide } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';

const TYPES = Object.keys(TYPES_ORGANISATION) as TypeOrganisation[];
const FILTRES = { type: parmi(TYPES) };
const COMMUN = {
  id: texte,
  code: texte,
  nom: texte,
  type: parmi(TYPES),
  libelleType: texte,
  courriel: nul(texte),
  codeSuccesseur: nul(texte),
  version: entier,
};
const AGREMENT = objet({
  ...{ type: parmi(Object.keys(TYPES_AGREMENT)), libelle: texte, numero: texte, autorite: texte },
  ...{ du: date, au: date, retireLe: nul(date), valide: bool },
});
const ENGAGEMENT = avecFacultatifs(
  objet({ rang: entier, quoi: texte, du: date, etat: texte, libelleEtat: texte, constat: nul(texte) }),
  { au: date, nombre: entier },
);
const CONTACT = avecFacultatifs(objet({ fonction: texte }), {
  courriel: texte,
  telephone: texte,
  niveau: {
    ...parmi(Object.keys(NIVEAUX)),
    description: 'Les tâches en retard qui montent à ce niveau y sont écrites (R7.20)',
  },
});
const CONDITIONS = avecFacultatifs(
  objet({ du: date, examen: texte, attribution: texte, pieces: tableau(texte) }),
  { tauxEffortMaximal: nombre, succede: { ...texte, description: 'Organisation qui les avait recueillies' } },
);
const SUCCESSEUR = nul(
  objet({ vers: texte, nom: texte, le: date, nature: texte, libelle: texte, motif: texte }),
);
const ORGANISATION_LISTE = nomme('OrganisationListe', objet(COMMUN));
const ORGANISATION = nomme(
  'Organisation',
  objet({
    ...COMMUN,
    contacts: tableau(CONTACT),
    agrements: tableau(AGREMENT),
    engagements: tableau(ENGAGEMENT),
    conditionsExamen: tableau(CONDITIONS),
    successeur: SUCCESSEUR,
    predecesseurs: tableau(objet({ code: texte, nom: texte })),
    ...ACTES,
  }),
);
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'organisation',
  rubrique: 'Organisations',
  cle: 'code',
  cible: 'Code de l’organisation',
  lecteurs: 'tous',
  ouvreurs: ['pilote', 'administrateur'],
});

@Controller('api/organisations')
export class OrganisationsController {
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Lister('Lister les organisations', ORGANISATION_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, FILTRES, async (base, parametres, pagination) => {
      const type = parmiLes(parametres, 'type', TYPES);
      const { elements, suivant } = await listerOrganisations(base, { type, ...pagination });
      return {
        elements: elements.map((o) => ({ ...o, libelleType: TYPES_ORGANISATION[o.type] })),
        suivant,
      };
    });
  }

  @Ouvrir('Déclarer une organisation')
  declarer(@Envoi() envoi: DemandeActe) {
    return this.guichet.ouvrir('organisation', ({ code }) => String(code), envoi);
  }

  @Lire('Lire une organisation', ORGANISATION)
  async lire(@Lecture() lecture: DemandeLecture, @Param('code') id: string) {
    const lu = await this.guichet.lire('organisation', codeValide(id));
    const { successeur, predecesseurs } = lu.etat;
    const organisations = [...predecesseurs, successeur?.vers ?? null];
    const noms = await this.annuaire.lire({ organisations });
    return this.guichet.montrer('organisation', id, lu, lecture, ficheOrganisation(lu.etat, noms));
  }

  @Agir('Faire un acte sur une organisation')
  agir(@Param('code') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    return this.guichet.agir('organisation', codeValide(id), acte, envoi);
  }
}

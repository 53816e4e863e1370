import { Controller, Inject, Param } from '@nestjs/common';
import { EnregistrerActionConcertation } from '../../domaine/operation/enregistrer-action-concertation.js';
import type { ActionConcertation } from '../../domaine/operation/etat.js';
import { PROGRAMMES, type Programme } from '../../domaine/territoire.js';
import { listerOperations } from '../../vues/operation.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import {
  ACTES,
  avecFacultatifs,
  date,
  entier,
  nomme,
  nul,
  objet,
  parmi,
  tableau,
  texte,
} from '../openapi/schemas.js';
import { code as codeValide } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';
import { communesDe } from './communes-visibles.js';

const NOMS_PROGRAMMES = Object.keys(PROGRAMMES) as Programme[];
const FILTRES = { programme: parmi(NOMS_PROGRAMMES) };
const COMMUN = {
  id: texte,
  code: texte,
  programme: parmi(NOMS_PROGRAMMES),
  nom: texte,
  communes: tableau(texte),
  charte: texte,
  definieLe: nul(date),
  version: entier,
};
const OPERATION_LISTE = nomme('OperationListe', objet({ ...COMMUN, actions: entier }));
const ACTION = avecFacultatifs(
  objet({ nature: texte, libelleNature: texte, le: date, partenaires: tableau(texte) }),
  { lieu: texte, participants: entier, compteRendu: texte },
);
const OPERATION = nomme('Operation', objet({ ...COMMUN, actions: tableau(ACTION), ...ACTES }));
const NATURES: Readonly<Record<string, string>> = EnregistrerActionConcertation.champs.nature.options;
const montrerAction = (action: ActionConcertation) => ({
  ...action,
  libelleNature: NATURES[action.nature] ?? 'Action de concertation',
});
const { Lister, Ouvrir, Lire, Agir } = routesDe({
  agregat: 'operation',
  rubrique: 'Opérations',
  cle: 'code',
  cible: 'Code de l’opération',
  lecteurs: 'tous',
  ouvreurs: ['pilote'],
});

@Controller('api/operations')
export class OperationsController {
  constructor(@Inject(Guichet) private readonly guichet: Guichet) {}

  @Lister('Lister les opérations', OPERATION_LISTE, FILTRES)
  lister(@Liste() demande: DemandeListe) {
    return this.guichet.lister(demande, FILTRES, (base, parametres, pagination) =>
      listerOperations(base, {
        programme: parmiLes(parametres, 'programme', NOMS_PROGRAMMES),
        communes: communesDe(demande.acteur),
        ...pagination,
      }),
    );
  }

  @Ouvrir('Déclarer une opération')
  declarer(@Envoi() envoi: DemandeActe) {
    return this.guichet.ouvrir('operation', ({ code }) => String(code), envoi);
  }

  @Lire('Lire une opération', OPERATION)
  async lire(@Lecture() lecture: DemandeLecture, @Param('code') id: string) {
    const lu = await this.guichet.lire('operation', codeValide(id));
    const { code, programme, nom, communes, charte, defini, actions } = lu.etat;
    return this.guichet.montrer('operation', id, lu, lecture, {
      ...{ id, code, programme, nom, communes, charte, actions: actions.map(montrerAction) },
      definieLe: defini?.date ?? null,
    });
  }

  @Agir('Faire un acte sur une opération')
  agir(@Param('code') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    return this.guichet.agir('operation', codeValide(id), acte, envoi);
  }
}

import { Controller, Inject, Param } from '@nestjs/common';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { PROGRAMMES, type Programme } from '../../domaine/territoire.js';
import { listerOperations } from '../../vues/operation.js';
import { Contextes } from '../actes/contexte.js';
import { Envoi, Lecture, Liste, type DemandeActe } from '../guichet/demandes.js';
import type { DemandeLecture, DemandeListe } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { routesDe } from '../guichet/routes.js';
import { ACTES, date, entier, nomme, nul, objet, parmi, tableau, texte } from '../openapi/schemas.js';
import { communesDe } from '../reperes/communes-visibles.js';
import { code as codeValide } from '../requete/identifiants.js';
import { parmi as parmiLes } from '../requete/parametres.js';
import { Citations } from './citations.js';
import { LectureNoms } from './lecture-noms.js';
import { seuilDe } from './lisibilite.js';
import { recitsLisibles } from './recits.js';
import { SCHEMAS_CALENDRIER, vueCalendrier } from './vue-calendrier.js';
import { SCHEMAS_CONCERTATION, vueConcertation } from './vue-concertation.js';
import { SCHEMAS_CONVENTIONS, vueConventions } from './vue-conventions.js';
import { SCHEMAS_REGLAGES, vueReglages } from './vue-reglages.js';

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
const OPERATION = nomme(
  'Operation',
  objet({
    ...COMMUN,
    ...SCHEMAS_CALENDRIER,
    ...SCHEMAS_CONCERTATION,
    ...SCHEMAS_REGLAGES,
    ...SCHEMAS_CONVENTIONS,
    ...ACTES,
  }),
);
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
  constructor(
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(LectureNoms) private readonly noms: LectureNoms,
    @Inject(Citations) private readonly citations: Citations,
  ) {}

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
    const { etat: entier, version } = await this.guichet.lire('operation', codeValide(id));
    const etat = await this.noms.sansCaches(entier, lecture.acteur);
    const lu = { etat, version };
    const { code, programme, nom, communes, defini } = etat;
    const { acteur } = lecture;
    const [noms, charte, mandats] = await Promise.all([
      this.noms.pour(etat),
      this.contextes.charte(etat.charte),
      this.noms.mandats(etat, acteur),
    ]);
    const { role } = acteur;
    const seuil = seuilDe(role, charte.concertation.petitCompte);
    const recits = recitsLisibles(entier, etat, acteur);
    const aujourdhui = dateCayenne(new Date().toISOString());
    return this.guichet.montrer('operation', id, lu, lecture, {
      ...{ id, code, programme, nom, communes, charte: etat.charte },
      definieLe: defini?.date ?? null,
      ...vueCalendrier(etat),
      ...vueConcertation(etat, noms, { role, recits, seuil, mandats, acteur }),
      ...vueReglages(etat, noms, charte),
      ...vueConventions(etat, noms, aujourdhui),
    });
  }

  @Agir('Faire un acte sur une opération')
  async agir(@Param('code') id: string, @Param('acte') acte: string, @Envoi() envoi: DemandeActe) {
    const operation = codeValide(id);
    await this.citations.verifier(operation, envoi.corps, envoi.acteur);
    return this.guichet.agir('operation', operation, acte, envoi);
  }
}

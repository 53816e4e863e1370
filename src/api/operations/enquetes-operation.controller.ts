import { Controller, Get, Inject, Param } from '@nestjs/common';
import { aRevoir, fraicheurDe } from '../../domaine/dossier/etapes/enquete-sociale/fraicheur.js';
import { Pour } from '../../identite/acces.js';
import { menagesEnChemin } from '../../vues/avancement.js';
import { Contextes } from '../actes/contexte.js';
import { FRAICHEUR } from '../enquetes/schemas.js';
import { vueFraicheur } from '../enquetes/vue-enquete.js';
import { Lecture, type DemandeLecture } from '../guichet/demandes.js';
import { Guichet } from '../guichet/guichet.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { entier, nomme, nul, objet, tableau, texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { code as codeValide } from '../requete/identifiants.js';

const ENQUETES_OPERATION = nomme(
  'EnquetesOperation',
  objet({
    operation: texte,
    menages: { ...entier, description: 'Ménages encore à reloger' },
    aFaire: { ...entier, description: 'Sans enquête réalisée' },
    aRevoir: tableau(
      objet({ dossier: texte, reference: texte, nomReferent: nul(texte), fraicheur: FRAICHEUR }),
    ),
  }),
);

/** The surveys of an operation that its operational phase makes too early, too late or too old. */
@Controller('api/operations')
export class EnquetesOperationController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Guichet) private readonly guichet: Guichet,
    @Inject(Contextes) private readonly contextes: Contextes,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get(':code/enquetes')
  @Pour('pilote', 'referent')
  @Doc({
    resume: 'Lister les enquêtes trop tôt, trop tard ou vieillies pour la phase opérationnelle',
    description:
      'Celles des ménages encore à reloger (R2.32), la fin de validité la plus proche d’abord ; selon la charte que l’opération suit, comme sur la page du ménage (R2.26).',
    rubrique: 'Opérations',
    chemin: { code: 'Code de l’opération' },
    reponse: ENQUETES_OPERATION,
  })
  async enquetes(@Param('code') id: string, @Lecture() { acteur }: DemandeLecture) {
    const { etat } = await this.guichet.lire('operation', codeValide(id));
    const { vues, calendrier } = this.services;
    const [tous, charte] = await Promise.all([
      menagesEnChemin(vues, id, acteur),
      this.contextes.charte(etat.charte),
    ]);
    const regles = { charte, calendrier, maintenant: new Date().toISOString() };
    const menages = tous.filter((m) => m.statut !== 'clos' && m.partiLe === null);
    const lues = menages
      .map((menage) => ({
        menage,
        fraicheur: fraicheurDe({ realiseeLe: menage.enqueteLe, phase: menage.phase }, regles),
      }))
      .filter(({ fraicheur }) => aRevoir(fraicheur));
    const rang = ({ jusquau }: (typeof lues)[number]['fraicheur']) => jusquau ?? '9999';
    lues.sort((a, b) => rang(a.fraicheur).localeCompare(rang(b.fraicheur)));
    const noms = await this.annuaire.lire({ personnes: lues.map(({ menage }) => menage.referent) });
    return {
      operation: id,
      menages: menages.length,
      aFaire: menages.filter((m) => m.enqueteLe === null).length,
      aRevoir: lues.map(({ menage: { id: dossier, reference, referent }, fraicheur }) => ({
        ...{ dossier, reference },
        nomReferent: referent === null ? null : noms.personne(referent, 'referent'),
        fraicheur: vueFraicheur(fraicheur),
      })),
    };
  }
}

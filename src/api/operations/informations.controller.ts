import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import {
  CHAMPS_INFORMATION,
  InformerMenage,
} from '../../domaine/dossier/etapes/concertation/informer-menage.js';
import { date, facultatif, liste, note, objet, texte, type Valeurs } from '../../domaine/noyau/champs.js';
import { dateCayenne, instantCayenne } from '../../domaine/noyau/instants.js';
import { schemaChamps } from '../../domaine/noyau/schema.js';
import { CHAMP_NATURE_OFFERTE, CHAMPS_ACTION } from '../../domaine/operation/concertation/champs.js';
import { EnregistrerActionConcertation } from '../../domaine/operation/concertation/enregistrer-action-concertation.js';
import { Pour } from '../../identite/acces.js';
import { Actes } from '../actes/actes.js';
import { valider } from '../dto/valider.js';
import { Envoi, type DemandeActe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import {
  bool,
  entier,
  nomme,
  nul,
  objet as objetSchema,
  tableau,
  texte as texteSchema,
} from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { adresseDossier } from '../requete/adresses-dossiers.js';
import { code as codeValide } from '../requete/identifiants.js';
import { Citations } from './citations.js';

const { menages: _cites, ...CHAMPS_SANS_MENAGES } = CHAMPS_ACTION;
const MENAGES_MAX = 200;
const MIDI = 12;
const CHAMPS = {
  action: objet('Action', { nature: CHAMP_NATURE_OFFERTE, le: date('Date'), ...CHAMPS_SANS_MENAGES }),
  information: objet('Information donnée', CHAMPS_INFORMATION),
  menages: liste(
    'Ménages informés',
    objet('Ménage', {
      reference: texte('Référence du dossier', { max: 60 }),
      langue: facultatif(texte('Langue, si elle n’est pas celle dite plus haut', { max: 60 })),
      note: facultatif(note('Ce qui a été dit')),
    }),
    MENAGES_MAX,
    { min: 1 },
  ),
};
const RESULTAT = nomme(
  'InformationsFaites',
  objetSchema({
    operation: texteSchema,
    version: entier,
    informes: entier,
    resultats: tableau(
      objetSchema({ reference: texteSchema, fait: bool, regle: nul(texteSchema), motif: nul(texteSchema) }),
    ),
  }),
);
const EXEMPLE = {
  action: { nature: 'porte-a-porte', le: '2026-03-02', lieu: 'Bâtiment A' },
  information: { moyen: 'porte-a-porte', par: 'Médiateur du DSU', langue: 'Créole haïtien' },
  menages: [{ reference: 'LHI-001' }, { reference: 'LHI-002', langue: 'Portugais du Brésil' }],
};
type Corps = Valeurs<typeof CHAMPS>;

/** One action informs several households at once: the action is recorded, then each household, with its own result (R1.15). */
@Controller('api/operations')
export class InformationsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(Citations) private readonly citations: Citations,
  ) {}

  @Post(':code/informations')
  @HttpCode(200)
  @Pour('referent', 'partenaire')
  @Doc({
    resume: 'Informer plusieurs ménages par une même action',
    description:
      'L’action est consignée avec les références des ménages, puis chacun est informé : un résultat par ménage, avec la règle qui refuse. Renvoyer la même demande avec la même clé ne fait rien deux fois.',
    rubrique: 'Opérations',
    chemin: { code: 'Code de l’opération' },
    ecriture: true,
    corps: { ...schemaChamps(CHAMPS), examples: [EXEMPLE] },
    reponse: RESULTAT,
  })
  async informer(@Param('code') id: string, @Envoi() envoi: DemandeActe) {
    const operation = codeValide(id);
    const corps = valider(CHAMPS, envoi.corps) as Corps;
    const references = corps.menages.map((m) => m.reference);
    await this.citations.verifier(operation, { ...corps.action, menages: references }, envoi.acteur);
    const { version } = await this.actes.faire({
      ...{ agregat: 'operation', id: operation, acte: EnregistrerActionConcertation },
      ...{ acteur: envoi.acteur, ecriture: envoi.ecriture, correlation: envoi.correlation },
      corps: { ...corps.action, menages: references },
    });
    const resultats = [];
    for (const menage of corps.menages)
      resultats.push(await this.informerUn(operation, corps, menage, envoi));
    return { operation, version, informes: resultats.filter((r) => r.fait).length, resultats };
  }

  private async informerUn(
    operation: string,
    { action, information }: Corps,
    { reference, ...propre }: Corps['menages'][number],
    { acteur, ecriture, correlation }: DemandeActe,
  ) {
    const passe = action.le < dateCayenne(new Date().toISOString());
    const resultat = await this.services.porte.executer({
      ...{ agregat: 'dossier', acte: InformerMenage.type },
      id: await adresseDossier(this.services.vues, operation, reference, acteur),
      corps: { ...information, ...propre },
      ...{ acteur, correlation, cle: `${ecriture.cle}:${reference}` },
      ...(passe ? { survenuLe: instantCayenne(action.le, MIDI) } : {}),
    });
    return resultat.ok
      ? { reference, fait: true, regle: null, motif: null }
      : { reference, fait: false, regle: resultat.refus.regle, motif: resultat.refus.motif };
  }
}

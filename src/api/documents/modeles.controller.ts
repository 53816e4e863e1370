import { Controller, Get, Inject, Param } from '@nestjs/common';
import { NOMS_MODELES } from '../../domaine/documents/modeles.js';
import { Pour } from '../../identite/acces.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable } from '../problemes/probleme.js';
import { parametresDe, refuser } from '../requete/parametres.js';
import {
  cleModele,
  DEMANDE_MODELE,
  fichierModele,
  formatEssai,
  modeleNomme,
  numeroVersion,
} from './depot.js';
import { envoyer, nomFichier, TEXTE, TYPES_DOCUMENT } from './envoyer.js';
import { direLesFautes } from './erreurs.js';
import { CHEMIN_MODELE, MODELE, MODELES_LISTE, RUBRIQUE_MODELES } from './schemas-modeles.js';
import { FICHIER } from './schemas.js';
import { vueModele, vueModeles } from './vue-modele.js';

/** The models of documents as they stand, read by those who answer for their words. */
@Controller('api/modeles')
export class ModelesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get()
  @Pour('pilote', 'administrateur')
  @Doc({ resume: 'Lister les modèles de documents', rubrique: RUBRIQUE_MODELES, reponse: MODELES_LISTE })
  lister(@Lecture() _demande: DemandeLecture) {
    return { modeles: NOMS_MODELES.map(vueModeles) };
  }

  @Get(':modele')
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Lire un modèle : ses champs, avec un exemple, et ses versions',
    rubrique: RUBRIQUE_MODELES,
    chemin: CHEMIN_MODELE,
    reponse: MODELE,
  })
  async lire(@Param('modele') nom: string, @Lecture() _demande: DemandeLecture) {
    const modele = modeleNomme(nom);
    const versions = await this.services.documents.versions(modele);
    const noms = await this.annuaire.lire({
      personnes: versions.map((v) => v.auteur.split(':').slice(1).join(':')),
    });
    return vueModele(modele, versions, noms);
  }

  @Get(':modele/fichier')
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Télécharger un modèle, pour le modifier',
    description:
      'Le modèle en service ; avec `version`, celui de cette version. Un texte (`genre=texte`) ou un document Word (`genre=word`).',
    rubrique: RUBRIQUE_MODELES,
    chemin: CHEMIN_MODELE,
    requete: DEMANDE_MODELE,
    reponse: FICHIER,
    type: TEXTE.split(';')[0] ?? '',
    aussi: { [TYPES_DOCUMENT.docx]: FICHIER },
  })
  async fichier(@Param('modele') nom: string, @Liste() { http, reponse }: DemandeListe) {
    const parametres = parametresDe(http.query, ['langue', 'genre', 'version']);
    const cle = cleModele(nom, parametres);
    const octets = await direLesFautes(this.services.documents.lire(cle, numeroVersion(parametres)));
    if (!octets) throw introuvable();
    const { type, extension } = fichierModele(cle.genre);
    envoyer(reponse, { octets, type, nom: nomFichier('modele', `${cle.modele}-${cle.langue}`, extension) });
  }

  @Get(':modele/apercu')
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Produire un modèle avec des exemples : celui en service, ou une version passée',
    rubrique: RUBRIQUE_MODELES,
    chemin: CHEMIN_MODELE,
    requete: { ...DEMANDE_MODELE, format: { type: 'string', enum: ['pdf', 'docx'] } },
    reponse: FICHIER,
    type: TYPES_DOCUMENT.pdf,
    aussi: { [TYPES_DOCUMENT.docx]: FICHIER },
  })
  async apercu(@Param('modele') nom: string, @Liste() { http, reponse }: DemandeListe) {
    const { documents } = this.services;
    const parametres = parametresDe(http.query, ['langue', 'genre', 'version', 'format']);
    const cle = cleModele(nom, parametres);
    const format = formatEssai(parametres, cle.genre === 'word' ? 'docx' : 'pdf');
    if (cle.genre === 'word' && format === 'pdf')
      throw refuser('format', 'un modèle Word ne fait que le format Word');
    const version = numeroVersion(parametres);
    const passe = version === undefined ? null : await documents.lire(cle, version);
    if (version !== undefined && !passe) throw introuvable();
    const le = new Date().toISOString();
    const octets = await direLesFautes(documents.essayer(cle, passe, format, le));
    envoyer(reponse, {
      octets,
      type: TYPES_DOCUMENT[format],
      nom: nomFichier(cle.modele, 'EXEMPLE', format),
    });
  }
}

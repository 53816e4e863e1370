import {
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
  UploadedFiles,
  UseInterceptors,
} from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { NOMS_MODELES } from '../../domaine/documents/modeles.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { Lecture, Liste, type DemandeLecture, type DemandeListe } from '../guichet/demandes.js';
import { Annuaire } from '../noms/annuaire.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe, requeteInvalide } from '../problemes/probleme.js';
import { cleDe } from '../requete/entetes.js';
import { fichierEventuel, type Joint } from '../requete/fichier-joint.js';
import { parametresDe } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import {
  cleModele,
  DEMANDE_MODELE,
  fichierModele,
  formatEssai,
  lireDepot,
  modeleNomme,
  numeroVersion,
} from './depot.js';
import { envoyer, nomFichier, TEXTE, TYPES_DOCUMENT } from './envoyer.js';
import { direLesFautes } from './erreurs.js';
import {
  CHAMP_FICHIER,
  CORPS_DEPOT,
  LIMITES_DEPOT,
  MODELE,
  MODELES_LISTE,
  VERSION_POSEE,
} from './schemas-modeles.js';
import { FICHIER } from './schemas.js';
import { vueModele, vueModeles } from './vue-modele.js';

const RUBRIQUE = 'Modèles de documents';
const CHEMIN = { modele: 'Nom du modèle : `contrat`, `pv`…' };
const FICHIER_MODELE = { champ: CHAMP_FICHIER, le: 'le modèle', un: 'un modèle' };
const PERIME = { refus: true, regle: 'R8.11', nature: 'conflit' } as const;

/** The models of documents: read, tried, replaced, brought back, by those who answer for their words. */
@Controller('api/modeles')
export class ModelesController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Annuaire) private readonly annuaire: Annuaire,
  ) {}

  @Get()
  @Pour('pilote', 'administrateur')
  @Doc({ resume: 'Lister les modèles de documents', rubrique: RUBRIQUE, reponse: MODELES_LISTE })
  lister(@Lecture() _demande: DemandeLecture) {
    return { modeles: NOMS_MODELES.map(vueModeles) };
  }

  @Get(':modele')
  @Pour('pilote', 'administrateur')
  @Doc({
    resume: 'Lire un modèle : ses champs, avec un exemple, et ses versions',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
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
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
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
    resume: 'Produire le modèle en service avec des exemples',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    requete: { langue: DEMANDE_MODELE.langue, format: { type: 'string', enum: ['pdf', 'docx'] } },
    reponse: FICHIER,
    type: TYPES_DOCUMENT.pdf,
    aussi: { [TYPES_DOCUMENT.docx]: FICHIER },
  })
  async apercu(@Param('modele') nom: string, @Liste() { http, reponse }: DemandeListe) {
    const parametres = parametresDe(http.query, ['langue', 'format']);
    const format = formatEssai(parametres, 'pdf');
    const cle = cleModele(nom, { ...parametres, genre: 'texte' });
    const le = new Date().toISOString();
    const octets = await direLesFautes(this.services.documents.essayer(cle, null, format, le));
    envoyer(reponse, {
      octets,
      type: TYPES_DOCUMENT[format],
      nom: nomFichier(cle.modele, 'EXEMPLE', format),
    });
  }

  @Post(':modele/apercu')
  @HttpCode(200)
  @Pour('pilote', 'administrateur')
  @UseInterceptors(AnyFilesInterceptor({ limits: LIMITES_DEPOT }))
  @Doc({
    resume: 'Essayer un modèle modifié, sans le mettre en service',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    corps: CORPS_DEPOT,
    corpsType: 'multipart/form-data',
    reponse: FICHIER,
    type: TYPES_DOCUMENT.pdf,
    aussi: { [TYPES_DOCUMENT.docx]: FICHIER },
  })
  async essayer(
    @Param('modele') nom: string,
    @Query() requete: unknown,
    @Req() http: Requete,
    @UploadedFiles() joints: readonly Joint[] | undefined,
    @Res() reponse: Response,
  ) {
    parametresDe(requete, []);
    const { cle, octets } = this.depot(nom, http, joints);
    if (!octets)
      throw requeteInvalide('Joignez le modèle à essayer.', [
        { champ: CHAMP_FICHIER, motif: 'est obligatoire' },
      ]);
    const format = cle.genre === 'word' ? 'docx' : 'pdf';
    const fait = await direLesFautes(
      this.services.documents.essayer(cle, octets, format, new Date().toISOString()),
    );
    envoyer(reponse, {
      octets: fait,
      type: TYPES_DOCUMENT[format],
      nom: nomFichier(cle.modele, 'ESSAI', format),
    });
  }

  @Post(':modele/versions')
  @HttpCode(201)
  @Pour('pilote', 'administrateur')
  @UseInterceptors(AnyFilesInterceptor({ limits: LIMITES_DEPOT }))
  @Doc({
    resume: 'Mettre en service une nouvelle version d’un modèle, ou revenir au modèle livré',
    description:
      'Le fichier est lu et essayé avant d’entrer en service (R8.10) ; sans fichier, retour au modèle livré. `apres` : la version lue ; une autre entrée entre-temps, l’envoi est refusé.',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    statut: 201,
    corps: CORPS_DEPOT,
    corpsType: 'multipart/form-data',
    reponse: VERSION_POSEE,
  })
  async poser(
    @Param('modele') nom: string,
    @Appelant() auteur: Personne,
    @Req() http: Requete,
    @UploadedFiles() joints: readonly Joint[] | undefined,
  ) {
    const cleEnvoi = cleDe(http);
    const { cle, octets, motif, apres } = this.depot(nom, http, joints);
    if (!motif)
      throw requeteInvalide('Dites pourquoi le modèle change.', [
        { champ: 'motif', motif: 'est obligatoire' },
      ]);
    const { documents, porte } = this.services;
    const corps = { ...cle, motif, apres, contenu: octets?.toString('base64') ?? null };
    const issue = await porte.uneFois(
      { acteur: auteur, cle: cleEnvoi, acte: 'RemplacerModele', corps },
      async () => {
        const version = await direLesFautes(
          documents.remplacer({ ...cle, contenu: octets, auteur, motif, apres }),
        );
        if (version !== null) return { version };
        throw problemeDe({
          ...PERIME,
          motif: 'Une autre version est entrée en service entre-temps : relisez le modèle.',
        });
      },
    );
    if (!issue.ok) throw problemeDe(issue.refus);
    return issue.reponse;
  }

  private depot(nom: string, http: Requete, joints: readonly Joint[] | undefined) {
    return { octets: fichierEventuel(http, joints, FICHIER_MODELE), ...lireDepot(nom, http) };
  }
}

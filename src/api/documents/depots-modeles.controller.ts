import {
  Controller,
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
import type { CleModele } from '../../documents/magasin.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Appelant, Pour } from '../../identite/acces.js';
import { Doc } from '../openapi/doc.js';
import { SERVICES, type Services } from '../ports.js';
import { problemeDe, requeteInvalide } from '../problemes/probleme.js';
import { cleDe } from '../requete/entetes.js';
import { fichierEventuel, type Joint } from '../requete/fichier-joint.js';
import { parametresDe, refuser } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';
import { lireDepot } from './depot.js';
import { envoyer, nomFichier, TYPES_DOCUMENT } from './envoyer.js';
import { direLesFautes } from './erreurs.js';
import {
  CHAMP_FICHIER,
  CHEMIN_MODELE,
  CORPS_DEPOT,
  LIMITES_DEPOT,
  RUBRIQUE_MODELES,
  VERSION_POSEE,
} from './schemas-modeles.js';
import { FICHIER } from './schemas.js';

const FICHIER_MODELE = { champ: CHAMP_FICHIER, le: 'le modèle', un: 'un modèle' };
const PERIME = { refus: true, regle: 'R8.11', nature: 'conflit' } as const;

const depot = (nom: string, http: Requete, joints: readonly Joint[] | undefined) => ({
  octets: fichierEventuel(http, joints, FICHIER_MODELE),
  ...lireDepot(nom, http),
});

/** A model that is sent: tried, put in service, or left for the one that the service ships. */
@Controller('api/modeles')
export class DepotsModelesController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post(':modele/apercu')
  @HttpCode(200)
  @Pour('pilote', 'administrateur')
  @UseInterceptors(AnyFilesInterceptor({ limits: LIMITES_DEPOT }))
  @Doc({
    resume: 'Essayer un modèle modifié, sans le mettre en service',
    rubrique: RUBRIQUE_MODELES,
    chemin: CHEMIN_MODELE,
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
    const { cle, octets } = depot(nom, http, joints);
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
      'Le fichier est lu et essayé avant d’entrer en service (R8.10) ; `reprend` remet une version passée, essayée de même ; sans l’un ni l’autre, retour au modèle livré. `apres` : la version lue ; une autre entrée entre-temps, l’envoi est refusé.',
    rubrique: RUBRIQUE_MODELES,
    chemin: CHEMIN_MODELE,
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
    const { cle, octets: joint, motif, apres, reprend } = depot(nom, http, joints);
    if (!motif)
      throw requeteInvalide('Dites pourquoi le modèle change.', [
        { champ: 'motif', motif: 'est obligatoire' },
      ]);
    const { documents, porte } = this.services;
    const octets = reprend === null ? joint : await this.reprise(cle, reprend, joint);
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

  /** The content of a former version, to be put in service again. @throws Probleme 400 */
  private async reprise(cle: CleModele, version: number, joint: Buffer | null): Promise<Buffer> {
    if (joint) throw refuser('reprend', 'choisissez entre un fichier et une version passée');
    const contenu = await this.services.documents.lire(cle, version);
    if (!contenu) throw refuser('reprend', 'cette version n’existe pas, ou est le modèle livré');
    return contenu;
  }
}

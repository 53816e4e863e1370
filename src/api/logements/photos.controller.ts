import { createHash } from 'node:crypto';
import {
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Req,
  Res,
  UploadedFiles,
  UseInterceptors,
} from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { AjouterPhoto, RetirerPhoto } from '../../domaine/logement/photos.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { Appelant, Pour } from '../../identite/acces.js';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { Actes } from '../actes/actes.js';
import { Envoi, type DemandeActe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { ACTE_FAIT, texte } from '../openapi/schemas.js';
import { SERVICES, type Services } from '../ports.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { cleDe, versionAttendue } from '../requete/entetes.js';
import { fichierJoint, limitesUnFichier, type Joint } from '../requete/fichier-joint.js';
import type { Requete } from '../requete/requete.js';
import { AccesLogements } from './acces-logements.js';
import { ImageRefusee, type Image } from './image/format.js';
import { lireImage } from './image/lire-image.js';

const CHAMP = 'photo';
const LIMITES = limitesUnFichier(20_000_000);
const PHOTO = { champ: CHAMP, le: 'la photo', un: 'une photo' };
const UN_JOUR = 'private, max-age=86400, immutable';
const CHEMIN = { id: 'Identifiant du logement', photo: 'Empreinte de la photo' };
const RUBRIQUE = 'Logements';

/** @throws Probleme 422 when the bytes are not a picture that is taken (R4.20) */
function lue(octets: Buffer): Image {
  try {
    return lireImage(octets);
  } catch (erreur) {
    if (erreur instanceof ImageRefusee) throw problemeDe(refuser('R4.20', erreur.message, 'invalide', CHAMP));
    throw erreur;
  }
}

/** The pictures of a dwelling: read from their bytes, kept without the data of the camera, shown to who sees the dwelling. */
@Controller('api/logements/:id/photos')
export class PhotosController {
  constructor(
    @Inject(AccesLogements) private readonly acces: AccesLogements,
    @Inject(Actes) private readonly actes: Actes,
    @Inject(SERVICES) private readonly services: Services,
  ) {}

  @Post()
  @HttpCode(200)
  @Pour('bailleur', 'pilote', 'referent')
  @UseInterceptors(AnyFilesInterceptor({ limits: LIMITES }))
  @Doc({
    resume: AjouterPhoto.libelle,
    description:
      'JPEG, PNG ou WebP, reconnu à ses octets ; lieu, date et appareil en sont retirés. `legende` facultative, sans nom de personne (R4.20).',
    rubrique: RUBRIQUE,
    chemin: { id: CHEMIN.id },
    ecriture: true,
    corps: {
      type: 'object',
      properties: { [CHAMP]: { type: 'string', format: 'binary' }, legende: texte },
      required: [CHAMP],
    },
    corpsType: 'multipart/form-data',
    reponse: ACTE_FAIT,
  })
  async ajouter(
    @Param('id') id: string,
    @Req() requete: Requete,
    @Appelant() acteur: Personne,
    @UploadedFiles() joints: readonly Joint[] | undefined,
  ) {
    await this.acces.voir(id, acteur);
    const ecriture = { cle: cleDe(requete), versionAttendue: versionAttendue(requete) };
    const { type, largeur, hauteur, propre } = lue(fichierJoint(requete, joints, PHOTO));
    const empreinte = createHash('sha256').update(propre).digest('hex');
    const { legende } = (requete.body ?? {}) as { readonly legende?: unknown };
    const corps = {
      ...{ id: empreinte, type, largeur, hauteur, octets: propre.length },
      ...(legende === undefined || legende === '' ? {} : { legende }),
    };
    const { correlation } = requete;
    await this.services.photos.garder(id, empreinte, { type, contenu: propre });
    const envoi = {
      agregat: 'logement',
      id,
      acte: AjouterPhoto,
      corps,
      acteur,
      ecriture,
      correlation,
    } as const;
    return this.actes.faire(envoi).catch((erreur: unknown) => this.oublier(id, empreinte, erreur));
  }

  @Get(':photo')
  @Pour('referent', 'pilote', 'bailleur', 'partenaire', 'reservataire')
  @Doc({
    resume: 'Voir une photo d’un logement',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    type: 'image/jpeg',
    reponse: { type: 'string', format: 'binary' },
  })
  async montrer(
    @Param('id') id: string,
    @Param('photo') photo: string,
    @Appelant() acteur: Personne,
    @Res() reponse: Response,
  ): Promise<void> {
    const { etat } = await this.acces.voir(id, acteur);
    const gardee = etat.photos.some((p) => p.id === photo) && (await this.services.photos.lire(id, photo));
    if (!gardee) throw introuvable();
    reponse.setHeader('content-type', gardee.type);
    reponse.setHeader('content-disposition', 'inline');
    reponse.setHeader('cache-control', UN_JOUR);
    reponse.end(gardee.contenu);
  }

  @Post(':photo/retirer')
  @HttpCode(200)
  @Pour('bailleur', 'pilote', 'referent')
  @Doc({
    resume: RetirerPhoto.libelle,
    description: 'Ses octets sont détruits ; le fait reste dans l’historique (R4.20).',
    rubrique: RUBRIQUE,
    chemin: CHEMIN,
    ecriture: true,
    corps: {
      type: 'object',
      properties: { motif: texte },
      required: ['motif'],
      examples: [{ motif: 'Photo floue, reprise depuis' }],
    },
    reponse: ACTE_FAIT,
  })
  async retirer(@Param('id') id: string, @Param('photo') photo: string, @Envoi() envoi: DemandeActe) {
    await this.acces.voir(id, envoi.acteur);
    const { corps } = envoi;
    const dit = typeof corps === 'object' && corps !== null ? { ...corps, photo } : corps;
    const fait = await this.actes.faire({
      ...envoi,
      agregat: 'logement',
      id,
      acte: RetirerPhoto,
      corps: dit,
    });
    await this.services.photos.detruire(id, photo);
    return fait;
  }

  /** What was refused leaves no bytes behind, unless the dwelling bears that picture. @throws the refusal */
  private async oublier(id: string, photo: string, refus: unknown): Promise<never> {
    const lu = await this.services.histoire.lireEtat('logement', id);
    if (!lu?.etat.photos.some((p) => p.id === photo)) await this.services.photos.detruire(id, photo);
    throw refus;
  }
}

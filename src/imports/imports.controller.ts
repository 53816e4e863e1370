import {
  Controller,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { Doc } from '../api/openapi/doc.js';
import { entier, objet, parmi, tableau, texte } from '../api/openapi/schemas.js';
import { SERVICES, type Services } from '../api/ports.js';
import { Probleme, problemeDe, requeteInvalide } from '../api/problemes/probleme.js';
import { cleDe } from '../api/requete/entetes.js';
import { ouiNon, parametresDe } from '../api/requete/parametres.js';
import type { Requete } from '../api/requete/requete.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import { Appelant, Pour } from '../identite/acces.js';
import { FichierRefuse } from './fichier-csv.js';
import { importerMenages, type RapportImport } from './importateur.js';

const TAILLE_MAX = 20 * 1024 * 1024;
const CHAMP = 'fichier';
const LIMITES = { fileSize: TAILLE_MAX, files: 1, fields: 10, fieldSize: 10_000, headerPairs: 50 };
const REMARQUE = objet({ ligne: entier, champ: texte, motif: texte });
const RAPPORT = objet({
  lignes: entier,
  acceptees: entier,
  refusees: tableau(REMARQUE),
  dejaConnues: entier,
  avertissements: tableau(REMARQUE),
});

@Controller('api/imports')
export class ImportsController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Post('menages')
  @HttpCode(200)
  @Pour('pilote', 'referent')
  @UseInterceptors(FileInterceptor(CHAMP, { limits: LIMITES }))
  @Doc({
    resume: 'Importer des ménages depuis un fichier CSV',
    description:
      'Les bonnes lignes ouvrent un dossier, les mauvaises sont refusées une à une. CSV en UTF-8, « ; » ou « , », une ligne d’en-tête ; `essai=oui` vérifie tout et n’écrit rien (la clé d’idempotence est alors facultative).',
    rubrique: 'Imports',
    requete: { essai: parmi(['oui', 'non']) },
    ecriture: true,
    corps: {
      type: 'object',
      properties: { [CHAMP]: { type: 'string', format: 'binary' } },
      required: [CHAMP],
    },
    corpsType: 'multipart/form-data',
    reponse: RAPPORT,
  })
  async menages(
    @Appelant() acteur: Personne,
    @Query() parametres: unknown,
    @Req() requete: Requete,
    @UploadedFile() fichier: { readonly buffer: Buffer } | undefined,
  ): Promise<RapportImport> {
    const essai = ouiNon(parametresDe(parametres, ['essai']), 'essai') ?? false;
    const cle = essai ? null : cleDe(requete);
    if (!/^multipart\/form-data/i.test(requete.headers['content-type'] ?? '')) {
      throw new Probleme(415, `Envoyez le fichier en « multipart/form-data », champ « ${CHAMP} ».`);
    }
    if (!fichier)
      throw requeteInvalide(`Joignez un fichier CSV dans le champ « ${CHAMP} ».`, [
        { champ: CHAMP, motif: 'est obligatoire' },
      ]);
    const demande = { octets: fichier.buffer, cle, acteur, correlation: requete.correlation };
    const issue = await importerMenages(this.services, demande).catch((erreur: unknown) => {
      if (!(erreur instanceof FichierRefuse)) throw erreur;
      throw requeteInvalide(
        erreur.message,
        erreur.colonnes.length > 0 ? erreur.colonnes : [{ champ: CHAMP, motif: erreur.message }],
      );
    });
    if (!issue.ok) throw problemeDe(issue.refus);
    return issue.reponse;
  }
}

import {
  Controller,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UploadedFiles,
  UseInterceptors,
} from '@nestjs/common';
import { AnyFilesInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { Contextes } from '../api/actes/contexte.js';
import { Doc } from '../api/openapi/doc.js';
import { parmi } from '../api/openapi/schemas.js';
import { SERVICES, type Services } from '../api/ports.js';
import { Probleme, problemeDe, requeteInvalide } from '../api/problemes/probleme.js';
import { cleDe } from '../api/requete/entetes.js';
import { ouiNon, parametresDe } from '../api/requete/parametres.js';
import type { Requete } from '../api/requete/requete.js';
import type { Personne } from '../domaine/noyau/acteur.js';
import { Appelant, Pour } from '../identite/acces.js';
import { FichierRefuse } from './fichier-csv.js';
import type { ReponseUneFois } from '../journal/porte.js';
import { importerMenages, type DemandeImport } from './importateur.js';
import { importerOffres } from './logements/importateur-offres.js';
import { AVANCEMENT, RAPPORT, RAPPORT_LOGEMENTS } from './schemas.js';
import { SuiteImport } from './suite-import.js';

const TAILLE_MAX = 20 * 1024 * 1024;
const CHAMP = 'fichier';
const LIMITES = { fileSize: TAILLE_MAX, files: 1, fields: 10, fieldSize: 10_000, headerPairs: 50 };

interface Joint {
  readonly fieldname: string;
  readonly buffer: Buffer;
}

/** What a route of import receives. */
interface Reception {
  readonly acteur: Personne;
  readonly parametres: unknown;
  readonly requete: Requete;
  readonly joints: readonly Joint[] | undefined;
  readonly reponse: Response;
}

@Controller('api/imports')
export class ImportsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Contextes) private readonly contextes: Contextes,
  ) {}

  @Post('menages')
  @HttpCode(200)
  @Pour('pilote', 'referent')
  @UseInterceptors(AnyFilesInterceptor({ limits: LIMITES }))
  @Doc({
    resume: 'Importer des ménages depuis un fichier CSV',
    description:
      'Les bonnes lignes ouvrent un dossier, les mauvaises sont refusées une à une. CSV en UTF-8, « ; » ou « , », une ligne d’en-tête ; `essai=oui` vérifie tout et n’écrit rien (la clé d’idempotence est alors facultative). Avec `Accept: application/x-ndjson`, une ligne `AvancementImport` par tranche, puis une ligne `{"type":"rapport","rapport":…}`, ou `{"type":"probleme","probleme":…}`.',
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
    aussi: { 'application/x-ndjson': AVANCEMENT },
  })
  async menages(
    @Appelant() acteur: Personne,
    @Query() parametres: unknown,
    @Req() requete: Requete,
    @UploadedFiles() joints: readonly Joint[] | undefined,
    @Res() reponse: Response,
  ): Promise<void> {
    await this.recevoir({ acteur, parametres, requete, joints, reponse }, (demande) =>
      importerMenages(this.services, demande),
    );
  }

  @Post('logements')
  @HttpCode(200)
  @Pour('pilote', 'bailleur')
  @UseInterceptors(AnyFilesInterceptor({ limits: LIMITES }))
  @Doc({
    resume: 'Importer des offres de logements depuis un fichier CSV',
    description:
      'Une ligne inconnue publie un logement, une ligne connue le met à jour, une ligne inchangée ne fait rien ; les mauvaises sont refusées une à une, avec leur règle (R4.21). Mêmes formes que pour les ménages : CSV en UTF-8, « ; » ou « , », `essai=oui`, `Accept: application/x-ndjson`. La colonne `bailleur` (code) est due par un pilote.',
    rubrique: 'Imports',
    requete: { essai: parmi(['oui', 'non']) },
    ecriture: true,
    corps: {
      type: 'object',
      properties: { [CHAMP]: { type: 'string', format: 'binary' } },
      required: [CHAMP],
    },
    corpsType: 'multipart/form-data',
    reponse: RAPPORT_LOGEMENTS,
    aussi: { 'application/x-ndjson': AVANCEMENT },
  })
  async logements(
    @Appelant() acteur: Personne,
    @Query() parametres: unknown,
    @Req() requete: Requete,
    @UploadedFiles() joints: readonly Joint[] | undefined,
    @Res() reponse: Response,
  ): Promise<void> {
    await this.recevoir({ acteur, parametres, requete, joints, reponse }, (demande) =>
      importerOffres({ ...this.services, contextes: this.contextes }, demande),
    );
  }

  private async recevoir(
    { acteur, parametres, requete, joints, reponse }: Reception,
    importer: (demande: DemandeImport) => Promise<ReponseUneFois<object>>,
  ): Promise<void> {
    const essai = ouiNon(parametresDe(parametres, ['essai']), 'essai') ?? false;
    const cle = essai ? null : cleDe(requete);
    if (!/^multipart\/form-data/i.test(requete.headers['content-type'] ?? '')) {
      throw new Probleme(415, `Envoyez le fichier en « multipart/form-data », champ « ${CHAMP} ».`);
    }
    const fichier = joints?.find(({ fieldname }) => fieldname === CHAMP);
    if (!fichier)
      throw requeteInvalide(`Joignez un fichier CSV dans le champ « ${CHAMP} ».`, [
        { champ: CHAMP, motif: 'est obligatoire' },
      ]);
    const suite = new SuiteImport(requete, reponse);
    const demande = { octets: fichier.buffer, cle, acteur, correlation: requete.correlation };
    await suite.conclure(() => conclure(() => importer({ ...demande, avancer: (a) => suite.avancer(a) })));
  }
}

/** @throws Probleme */
async function conclure(importer: () => Promise<ReponseUneFois<object>>): Promise<object> {
  const issue = await importer().catch((erreur: unknown) => {
    if (!(erreur instanceof FichierRefuse)) throw erreur;
    throw requeteInvalide(
      erreur.message,
      erreur.colonnes.length > 0 ? erreur.colonnes : [{ champ: CHAMP, motif: erreur.message }],
    );
  });
  if (!issue.ok) throw problemeDe(issue.refus);
  return issue.reponse;
}

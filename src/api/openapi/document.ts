import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AGREGATS, type NomAgregat } from '../../domaine/agregats.js';
import { cheminDe, type ActeQuelconque } from '../../domaine/noyau/acte.js';
import { ROLES } from '../../domaine/noyau/acteur.js';
import { schemaActe } from '../actes/actes-possibles.js';
import { acteOuverture } from '../actes/ouverture.js';
import { nomCookie } from '../../identite/nom-cookie.js';
import { exempleDe } from './exemples.js';
import { hisser } from './composants.js';
import { entier, objet, tableau, texte } from './schemas.js';
import { VERSION } from './version.js';

type Operation = Record<string, unknown> & {
  responses: Record<string, unknown>;
  parameters?: { name?: string }[];
};
type Chemins = Record<string, Record<string, Operation>>;

const METHODES = ['get', 'post', 'put', 'patch', 'delete'];
const ACTES_DE = 'x-actes-de';
const OUVERTURE_DE = 'x-ouverture-de';
/** Public outside production only. */
const FERMEES_EN_PRODUCTION = ['/metrics', '/api/openapi.json'];
const DEMONSTRATION = ['/api/demo/jeton', '/api/demo/session'];

const PROBLEME = {
  ...objet({ type: texte, title: texte, status: entier, detail: texte, instance: texte }),
  properties: {
    type: { ...texte, description: '`urn:relogement:regle:R4.1` quand une règle de la charte refuse' },
    title: texte,
    status: entier,
    detail: { ...texte, description: 'Une phrase en français' },
    instance: { ...texte, description: 'Numéro de suivi de la requête' },
    regle: texte,
    champ: texte,
    erreurs: tableau(objet({ champ: texte, motif: texte })),
  },
  description: 'Refus ou erreur (RFC 9457)',
};

const ERREURS: Readonly<Record<string, string>> = {
  400: 'Requête mal formée',
  401: 'Sans jeton, ou jeton refusé',
  403: 'Rôle ou droit insuffisant',
  404: 'Inconnu, ou pas de votre ressort',
  409: 'Impossible dans l’état présent',
  410: 'Données du ménage effacées',
  412: 'Version périmée',
  413: 'Contenu trop grand',
  415: 'Format non admis',
  422: 'Valeurs refusées',
  503: 'Momentanément indisponible',
};
const ERREURS_LECTURE = ['400', '401', '403', '404', '503'];
const ERREURS_PUBLIQUES = ['503'];

/** The OpenAPI 3.1 document: one path per act, with its own body; every operation with its problems. */
export function creerDocument(app: INestApplication, production: boolean): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Relogement : la charte de relogement de la CACL')
    .setDescription(
      'Dossiers des ménages à reloger, leurs tâches et leur procédure. Messages en français ; refus avec la règle de la charte.',
    )
    .setVersion(VERSION)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/fr/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .addCookieAuth(nomCookie(production), { type: 'apiKey', description: 'Session d’un navigateur' })
    .build();
  const document = SwaggerModule.createDocument(app, base);
  const chemins = Object.fromEntries(Object.entries(document.paths as Chemins).flatMap(detailler));
  for (const [chemin, operations] of Object.entries(chemins)) completer(chemin, operations, production);
  if (production) for (const chemin of DEMONSTRATION) delete chemins[chemin];
  const schemas: Record<string, object> = { ...document.components?.schemas, Probleme: PROBLEME };
  return { ...document, paths: hisser(chemins, schemas), components: { ...document.components, schemas } };
}

/** Replaces `…/actes/{acte}` by one path per act that a person may do. */
function detailler([chemin, operations]: [string, Record<string, Operation>]): [
  string,
  Record<string, Operation>,
][] {
  const agregat = operations['post']?.[ACTES_DE] as NomAgregat | undefined;
  const modele = operations['post'];
  if (!agregat || !modele) return [[chemin, operations]];
  const actes = Object.values(AGREGATS[agregat].actes).filter(
    (a) => !a.cree && !a.routePropre && a.roles !== 'procedure',
  );
  return actes.map((acte) => [
    chemin.replace('{acte}', cheminDe(acte.type)),
    { post: operationDe(modele, agregat, acte) },
  ]);
}

function operationDe(modele: Operation, agregat: NomAgregat, acte: ActeQuelconque): Operation {
  const { [ACTES_DE]: _, ...reste } = modele;
  const roles = acte.roles === 'procedure' ? [] : acte.roles.map((r) => ROLES[r]);
  return {
    ...reste,
    operationId: `${agregat}-${cheminDe(acte.type)}`,
    summary: acte.libelle,
    description: `Rôles : ${roles.join(', ')}.`,
    parameters: (modele.parameters ?? []).filter((p) => p.name !== 'acte'),
    requestBody: corpsDe(acte),
    responses: { ...modele.responses },
  };
}

const corpsDe = (acte: ActeQuelconque) => ({
  required: true,
  content: { 'application/json': { schema: schemaActe(acte.champs), example: exempleDe(acte.champs) } },
});

function completer(chemin: string, operations: Record<string, Operation>, production: boolean): void {
  for (const methode of METHODES) {
    const operation = operations[methode];
    if (!operation) continue;
    const { [OUVERTURE_DE]: agregat } = operation;
    if (agregat) operation['requestBody'] = corpsDe(acteOuverture(agregat as NomAgregat));
    delete operation[OUVERTURE_DE];
    if (production && FERMEES_EN_PRODUCTION.includes(chemin)) delete operation['security'];
    const publique = Array.isArray(operation['security']) && operation['security'].length === 0;
    if (!publique) operation['security'] = [{ bearer: [] }, { cookie: [] }];
    const lecture = methode === 'get' ? ERREURS_LECTURE : Object.keys(ERREURS);
    for (const statut of publique ? ERREURS_PUBLIQUES : lecture)
      operation.responses[statut] ??= probleme(statut);
  }
}

const probleme = (statut: string) => ({
  description: ERREURS[statut] ?? 'Erreur',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleme' } } },
});

import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { dateCayenne } from '../../domaine/noyau/instants.js';
import { refuser } from '../../domaine/noyau/refus.js';
import { Pour } from '../../identite/acces.js';
import { Liste, type DemandeListe } from '../guichet/demandes.js';
import { Doc } from '../openapi/doc.js';
import { texte } from '../openapi/schemas.js';
import { FICHIER } from '../documents/schemas.js';
import { introuvable, problemeDe } from '../problemes/probleme.js';
import { code } from '../requete/identifiants.js';
import { parametresDe } from '../requete/parametres.js';
import { COLONNES, NOMS_LISTES, type NomListe } from './colonnes.js';
import { Listes } from './listes.js';
import { enCsv } from './table.js';
import { enXlsx } from './xlsx.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const REQUETE = { operation: { ...texte, description: 'Code d’une opération ; toutes sans cela' } };

/** @throws Probleme 404 */
function fichierDe(nom: string): { readonly liste: NomListe; readonly format: keyof typeof TYPES } {
  const [liste, format, ...reste] = nom.split('.');
  const connue = NOMS_LISTES.find((l) => l === liste);
  if (!connue || (format !== 'csv' && format !== 'xlsx') || reste.length > 0) throw introuvable();
  return { liste: connue, format };
}

/** Lists handed over as files (R0.47, R0.48). */
@Controller('api/exports')
export class ExportsController {
  constructor(@Inject(Listes) private readonly listes: Listes) {}

  @Get(':fichier')
  @Pour('pilote', 'lecteur')
  @Doc({
    resume: 'Exporter une liste en CSV ou en XLSX',
    description:
      'Dossiers, propositions et refus, mesures : au pilote, avec les noms de son territoire. Ménages par étape et dernier ménage par démolition : aussi au lecteur, sans petits comptes ni ménage (R0.47). Aucun texte n’y est une formule (R0.48).',
    rubrique: 'Exports',
    chemin: {
      fichier: `Liste et format : ${NOMS_LISTES.map((l) => `\`${l}.csv\``).join(', ')} ou \`.xlsx\``,
    },
    requete: REQUETE,
    reponse: FICHIER,
    type: TYPES.xlsx,
    aussi: { [TYPES.csv]: FICHIER },
  })
  async exporter(@Param('fichier') fichier: string, @Liste() { acteur, http, reponse }: DemandeListe) {
    const { liste, format } = fichierDe(fichier);
    const { operation } = parametresDe(http.query, Object.keys(REQUETE));
    if (!COLONNES[liste].roles.includes(acteur.role))
      throw problemeDe(
        refuser('R0.47', 'Votre rôle lit des comptes, jamais la liste des ménages.', 'interdit'),
      );
    const table = this.listes.table(liste, acteur, operation === undefined ? undefined : code(operation));
    const nom = `${liste}-${dateCayenne(new Date().toISOString())}.${format}`;
    reponse
      .setHeader('content-type', TYPES[format])
      .setHeader('content-disposition', `attachment; filename="${nom}"`)
      .setHeader('cache-control', 'no-store');
    if (format === 'xlsx') reponse.send(await enXlsx(table));
    else await pipeline(Readable.from(enCsv(table)), reponse);
  }
}

import { COLONNES, type Colonne } from '../../src/imports/colonnes.js';
import { lireMenages, type LigneLue } from '../../src/imports/lecture-menages.js';

const JOUR = '2026-11-22';
const BONNE: Readonly<Record<Colonne, string>> = {
  reference: 'MAT-001',
  programme: 'NPNRU',
  operation: 'NPNRU-MATOURY',
  commune: 'Matoury',
  nom: 'Saint-Fleur',
  prenom: 'Guerline',
  date_naissance: '14/03/1961',
  telephone: '06 39 98 10 01',
  langue: 'créole haïtien',
  statut_occupation: 'locataire',
  anciennete_annees: '22',
  nombre_personnes: '2',
  ressources_mensuelles: '1180,50',
  loyer: '412,30',
  charges: '65',
  aides: '238',
  typologie: 'T3',
  surface: '62,5',
  handicap: 'non',
  violences: 'non',
  dalo: 'oui',
  numero_unique: '',
  communes_souhaitees: 'Matoury|Cayenne',
  typologie_souhaitee: 'T2',
  accepte_transitoire: 'non',
  immeuble: '',
  latitude: '',
  longitude: '',
};

export async function lire(contenu: string | Buffer): Promise<LigneLue[]> {
  const lues: LigneLue[] = [];
  for await (const ligne of lireMenages(Buffer.from(contenu), JOUR)) lues.push(ligne);
  return lues;
}
export const entete = (sep = ';') => COLONNES.join(sep);
export const ligne = (plus: Partial<Record<Colonne, string>> = {}, sep = ';') =>
  COLONNES.map((c) => ({ ...BONNE, ...plus })[c]).join(sep);

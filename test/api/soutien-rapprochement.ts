import type { Situation } from '../../src/domaine/dossier/menage.js';
import { menage, OPERATION, type Service } from './soutien.js';
import { ouvrirEtape } from './soutien-taches.js';
import { enqueteComplete } from '../soutien/enquete-complete.js';

/** Its survey says again what the service knows of the household. */
const actes = (
  situation?: Situation,
): readonly (readonly [acteur: 'referent' | 'pilote', acte: string, corps: object])[] => [
  ['referent', 'informer-menage', { moyen: 'permanence', par: 'CCAS', langue: 'français' }],
  [
    'referent',
    'realiser-enquete',
    enqueteComplete({ situation: { ressourcesMensuelles: 1465.5, ...situation } }),
  ],
  ['pilote', 'valider-enquete', {}],
  ['referent', 'recueillir-consentement', { portee: 'toutes', forme: 'ecrit' }],
  ['referent', 'realiser-diagnostic', { orientation: 'avdl', synthese: 'Prêt à être relogé' }],
  ['referent', 'completer-pieces', { pieces: ['identite', 'ressources', 'imposition'] }],
];

/** The procedure opens a step before these. */
const OUVERTURES: readonly string[] = ['informer-menage', 'realiser-enquete', 'recueillir-consentement'];

export interface Jetons {
  readonly pilote: string;
  readonly referent: string;
}

/** An operation and one bailleur, `siguy`. @returns the tokens of those who carry the households, and of the bailleur */
export async function ouvrirGuichet(service: Service): Promise<{ jetons: Jetons; bailleur: string }> {
  const jetons = { pilote: await service.jeton('pilote'), referent: await service.jeton('referent') };
  const bailleur = await service.jeton('bailleur', { organisation: 'siguy' });
  await service.ecrire('/api/operations', OPERATION, jetons.pilote);
  await service.ecrire(
    '/api/organisations',
    { code: 'siguy', nom: 'siguy', type: 'bailleur' },
    jetons.pilote,
  );
  return { jetons, bailleur };
}

/** A household brought to step 4 by its acts. @returns its dossier */
export async function menageEnAttente(
  service: Service,
  jetons: Jetons,
  reference: string,
  plus: { readonly situation?: Situation; readonly [champ: string]: unknown } = {},
): Promise<string> {
  const ouvert = await service.ecrire('/api/dossiers', menage(reference, plus), jetons.pilote);
  const { id } = ouvert.corps;
  for (const [acteur, acte, corps] of actes(plus.situation)) {
    if (OUVERTURES.includes(acte)) await ouvrirEtape(service, id);
    const fait = await service.ecrire(`/api/dossiers/${id}/actes/${acte}`, corps, jetons[acteur]);
    if (fait.statut !== 200) throw new Error(`${acte} : ${fait.texte}`);
  }
  await ouvrirEtape(service, id);
  return id;
}

export const LOGEMENT = {
  nature: 'social',
  commune: 'Matoury',
  horsQpv: true,
  typologie: 'T4',
  surface: 78,
  loyer: 440,
  charges: 60,
  accessible: true,
  disponibleLe: '2026-01-05',
};

/** A dwelling published by its bailleur. @returns its id */
export async function publier(
  service: Service,
  jeton: string,
  reference: string,
  plus: object = {},
): Promise<string> {
  const { statut, corps, texte } = await service.ecrire(
    '/api/logements',
    { ...LOGEMENT, reference, ...plus },
    jeton,
  );
  if (statut !== 201) throw new Error(texte);
  return corps.id;
}

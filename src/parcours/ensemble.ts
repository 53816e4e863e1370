import { ajouterJours, ajouterMois } from '../domaine/noyau/instants.js';
import { randomUUID } from 'node:crypto';
import { charteEnSecondes, PUBLICATION } from './charte-secondes.js';
import type { Client } from './client.js';
import { attendre, aujourdhui, BAILLEUR_DU_RECIT } from './recits/recit.js';

/** What is played once for all the households: the operation, the guichet, the partners, the charter. */
export interface Ensemble {
  readonly pilote: Client;
  readonly bailleur: Client;
  /** Codes of the operations, those of the file. */
  readonly operations: readonly string[];
  readonly lus: Set<string>;
}
interface Cree {
  readonly id: string;
}
const source = 'Parcours de démonstration';
const motif = 'Parcours de démonstration';
/** Pilot, direction, commission. */
const DERNIER_ECHELON = 3;
/** Far enough to leave every household its time, within the bounds of the charter (R2.79). */
const dansAns = (annees: number): string => ajouterMois(aujourdhui(), 12 * annees);

interface Avancement {
  readonly demolitions: readonly { readonly dernier: object | null }[];
}
/** Calendar, maison du projet, actions, settings, conventions, needs. */
async function jouerOperation({ pilote, operations, lus }: Ensemble, logement: string): Promise<void> {
  const [code = ''] = operations;
  const adresse = `/api/operations/${encodeURIComponent(code)}`;
  const acte = (nom: string, corps: object) => pilote.ecrire(`${adresse}/actes/${nom}`, corps);
  await acte('declarer-immeuble', { code: 'BAT-A', libelle: 'Bâtiment A' });
  await acte('planifier-jalon', { nature: 'demolition', le: dansAns(20) });
  await acte('planifier-jalon', { nature: 'demarrage-travaux', immeuble: 'BAT-A', le: dansAns(18) });
  const { calendrier } = await pilote.lire<{ calendrier: readonly Cree[] }>(adresse);
  await acte('deplacer-jalon', { jalon: calendrier[1]?.id, le: dansAns(19), motif });
  await acte('ouvrir-maison-projet', {
    le: aujourdhui(),
    lieu: 'Bourg',
    horaires: 'Mardi et jeudi',
    tenuePar: 'CACL',
  });
  const action = { nature: 'reunion-publique', le: aujourdhui(), participants: 40, themes: ['projet'] };
  await acte('enregistrer-action-concertation', action);
  await acte('regler-regime', { regime: 'charte-seule', debiteur: 'initiateur-public', source });
  await acte('regler-objectif-hors-qpv', { part: 50, source });
  await acte('regler-demenagement', {
    mode: 'plafond',
    montants: [{ typologie: 'T3', montant: 2400 }],
    source,
  });
  await acte('ajouter-partenaire', { qualite: 'association', organisation: 'akatij' });
  const convention = {
    libelle: 'Loyers minorés',
    parties: [{ organisation: BAILLEUR_DU_RECIT }, { nom: 'CACL' }],
  };
  await acte('conclure-convention', {
    ...convention,
    logements: [{ logement, minoration: 40 }],
    du: aujourdhui(),
  });
  const couvert = await pilote.lire<object>(`/api/logements/${logement}/conventions`);
  if (JSON.stringify(couvert).includes('Loyers minorés')) lus.add('convention lue de son logement');
  const { conventions } = await pilote.lire<{ conventions: readonly Cree[] }>(adresse);
  await acte('terminer-convention', { convention: conventions[0]?.id, le: aujourdhui(), motif });
  await pilote.lire(`${adresse}/besoins`);
  lus.add('besoins');
  await acte('adapter-programme', { decideeLe: aujourdhui(), decision: 'Deux T4 de plus', motif });
  await attendre('dernier ménage', async () => {
    const { demolitions } = await pilote.lire<Avancement>(`${adresse}/avancement`);
    return demolitions.some((d) => d.dernier !== null) ? true : null;
  });
  lus.add('dernier ménage');
}

const OFFRES =
  'reference;bailleur;nature;commune;hors_qpv;typologie;surface;loyer;charges;accessible;disponible_le';
/** PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Offers by file, price, photo, choice offered to référents, withdrawal and return. @returns a dwelling that stays published */
async function jouerGuichet({ pilote, bailleur, lus }: Ensemble): Promise<string> {
  const reference = `FIC-${randomUUID().slice(0, 8)}`;
  const ligne = `${reference};${BAILLEUR_DU_RECIT};social;Matoury;oui;T3;64,5;412,30;45;non;${aujourdhui()}`;
  const contenu = new TextEncoder().encode(`${OFFRES}\n${ligne}\n`);
  const lu = await bailleur.televerser<object>('/api/imports/logements', { nom: 'offres.csv', contenu });
  const { elements } = await bailleur.page<Cree & { reference: string }>(
    `/api/logements?recherche=${reference}`,
  );
  const id = elements[0]?.id;
  if (!id) throw new Error(`Import d’offres : ${JSON.stringify(lu)}`);
  lus.add('import d’offres');
  const acte = (nom: string, corps: object) => bailleur.ecrire(`/api/logements/${id}/actes/${nom}`, corps);
  await acte('modifier-loyer', { loyer: 405, charges: 45 });
  const photo = {
    champ: 'photo',
    type: 'image/png',
    nom: 'salon.png',
    contenu: Uint8Array.from(Buffer.from(PIXEL, 'base64')),
  };
  await bailleur.televerser(`/api/logements/${id}/photos`, photo);
  await acte('ouvrir-location-choisie', {
    mode: 'location-choisie',
    jusquau: ajouterJours(aujourdhui(), 20),
  });
  await acte('retirer-logement', { motif });
  await acte('remettre-au-guichet', { disponibleLe: aujourdhui(), motif });
  await pilote.lire(`/api/logements/${id}/historique`);
  return id;
}

/** Agréments, engagements, conditions; a bailleur succeeds another and its dwellings follow. */
async function jouerPartenaires({ pilote, bailleur }: Ensemble): Promise<void> {
  const acte = (code: string, nom: string, corps: object) =>
    pilote.ecrire(`/api/organisations/${code}/actes/${nom}`, corps);
  await acte('akatij', 'enregistrer-agrement', {
    type: 'ingenierie-sociale',
    numero: 'A-1',
    autorite: 'Préfecture',
    du: '2026-01-01',
    au: '2099-12-31',
  });
  await acte('akatij', 'enregistrer-agrement', {
    type: 'intermediation-locative',
    numero: 'A-2',
    autorite: 'Préfecture',
    du: '2026-01-01',
    au: '2099-12-31',
  });
  await acte(BAILLEUR_DU_RECIT, 'prendre-engagement', {
    quoi: 'Vingt logements',
    nombre: 20,
    du: '2026-01-01',
  });
  await acte(BAILLEUR_DU_RECIT, 'constater-engagement', { rang: 1, etat: 'en-cours' });
  await acte(BAILLEUR_DU_RECIT, 'definir-conditions-examen', {
    du: '2026-01-01',
    examen: 'Mensuel',
    attribution: 'Par rang',
    pieces: ['Identité'],
  });
  const code = `ancien-${randomUUID().slice(0, 8)}`;
  await pilote.ecrire('/api/organisations', { code, nom: 'Ancien bailleur (fictif)', type: 'bailleur' });
  const offre = { commune: 'Matoury', horsQpv: true, typologie: 'T2', surface: 45, loyer: 300, charges: 30 };
  const { id } = await pilote.ecrire<Cree>('/api/logements', {
    ...{ reference: code, bailleur: code, nature: 'social', accessible: false, disponibleLe: aujourdhui() },
    ...offre,
  });
  await acte(code, 'acter-succession', {
    vers: BAILLEUR_DU_RECIT,
    nature: 'absorption',
    le: aujourdhui(),
    motif,
  });
  await attendre('succession', async () => {
    const { bailleur: present } = await bailleur
      .lire<{ bailleur: string }>(`/api/logements/${id}`)
      .catch(() => ({ bailleur: '' }));
    return present === BAILLEUR_DU_RECIT ? true : null;
  });
}

/** Nothing more is to come of the delays in seconds: a rung climbed after a migration would keep it from being undone (R10.9). */
async function echellesGravies(pilote: Client, operation: string): Promise<void> {
  const chemin = `/api/taches?operation=${encodeURIComponent(operation)}&etat=a-faire&limite=200`;
  await attendre('échelles gravies', async () => {
    const taches = await pilote.tout<{ niveau: number }>(chemin);
    return taches.length > 0 && taches.every((t) => t.niveau >= DERNIER_ECHELON) ? true : null;
  });
}

/** A draft, tried on the running dossiers, published; the dossiers of an operation go over to it, then come back. */
async function jouerCharte({ pilote, operations, lus }: Ensemble): Promise<void> {
  const version = `parcours-${randomUUID().slice(0, 8)}`;
  const contenu = charteEnSecondes(version);
  const acte = (nom: string, corps: object) => pilote.ecrire(`/api/chartes/${version}/actes/${nom}`, corps);
  await pilote.ecrire('/api/chartes', { contenu: JSON.stringify(contenu) });
  await acte('modifier-charte', {
    contenu: JSON.stringify({ ...contenu, libelle: 'Charte accélérée, revue' }),
  });
  await pilote.ecrire(`/api/chartes/${version}/simulation`, {});
  lus.add('simulation');
  await acte('publier-charte', PUBLICATION);
  await echellesGravies(pilote, operations.at(-1) ?? '');
  await acte('migrer-dossiers', { operations: operations.slice(-1), motif });
  const adresse = `/api/chartes/${version}/migrations`;
  const migration = await attendre('migration décidée', async () => {
    const [premiere] = await pilote.lire<readonly Cree[]>(adresse);
    return premiere?.id ?? null;
  });
  const terminee = (sens: string) =>
    attendre(`migration : ${sens}`, async () => {
      const suivi = await pilote.lire<{ marches?: readonly { sens: string; termineeLe: string | null }[] }>(
        `${adresse}/${migration}`,
      );
      return suivi.marches?.some((m) => m.sens === sens && m.termineeLe !== null) ? true : null;
    });
  await terminee('migrer');
  await acte('annuler-migration', { migration, motif });
  await terminee('retablir');
  const image = await pilote.telecharger(`/api/charte/${version}/processus.bpmn`);
  if (!Buffer.from(image).toString().includes('definitions'))
    throw new Error('Image du processus : ce n’est pas du BPMN');
  lus.add('image du processus');
}

/** All of it, before the households set out. */
export async function jouerEnsemble(ensemble: Ensemble): Promise<void> {
  const logement = await jouerGuichet(ensemble);
  await jouerOperation(ensemble, logement);
  await jouerPartenaires(ensemble);
  await jouerCharte(ensemble);
}

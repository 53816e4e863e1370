import type { PoolClient } from 'pg';
import { propositionsOuvertes, type EtatDossier } from '../domaine/dossier/etat.js';
import { auteurDe } from '../domaine/noyau/acteur.js';
import type { Instant } from '../domaine/noyau/instants.js';
import { refuser, type Refus } from '../domaine/noyau/refus.js';
import { dejaDit, type AEcrire } from './conclusion.js';
import { fluxLu, perime, processusDe, type Outils } from './decision.js';
import { ecrire } from './ecriture.js';
import type { Empreintes } from './empreintes.js';
import type { FluxLu } from './flux.js';
import { replier } from './histoire.js';
import { lire } from './lecture.js';
import type { Demande, DemandeEffacement, Resultat } from './porte.js';
import { prolonger } from './prolonger.js';

const INCONNU = refuser('R0.6', 'Ce dossier n’existe pas, ou n’est pas de votre ressort.', 'absent');
const RESERVE = refuser(
  'R0.1',
  'Un logement est réservé au ménage : retirez la proposition, ou closez le dossier, avant d’effacer.',
);
const DEJA = refuser('R0.9', 'Les données de ce ménage sont déjà effacées.', 'efface');

/**
 * Erases a household in the transaction of the caller: its key destroyed, its state folded again without its personal parts,
 * its clear columns and outbox lines removed, the erasure itself added to the stream (R8.4).
 */
export async function effacer(
  client: PoolClient,
  effacement: DemandeEffacement,
  { outils, empreintes, horloge }: { outils: Outils; empreintes: Empreintes; horloge: Instant },
): Promise<{ resultat: Resultat; ecrits: readonly AEcrire[] }> {
  const { dossier: id, motif, acteur, correlation, cle } = effacement;
  const adresse = { agregat: 'dossier', id } as const;
  const demande: Demande = { ...adresse, acte: 'EffacerMenage', corps: { motif }, acteur, cle, correlation };
  const pli = { demande, cleHash: empreintes.cle(demande), empreinteCorps: empreintes.corps(demande) };
  await client.query(`SELECT 1 FROM journal.flux WHERE agregat = 'dossier' AND id = $1 FOR UPDATE`, [id]);
  const lu = await lire(client, outils.coffre, [adresse], [pli.cleHash]);
  const avant = fluxLu(lu, adresse);
  const dit = dejaDit(pli, lu) ?? empechement(effacement, avant);
  if (dit) return { resultat: dit, ecrits: [] };
  const sansCle: FluxLu = { ...avant, cle: null, etat: await replier(client, adresse, null) };
  const provenance = {
    ...{ cleHash: pli.cleHash, correlation, auteur: auteurDe(acteur) },
    ...{ survenuLe: horloge, enregistreLe: horloge },
  };
  const suite = prolonger(sansCle, [{ type: 'MenageEfface', donnees: { motif } }], provenance, outils.coffre);
  const reponse = {
    version: suite.version,
    evenements: [{ type: 'MenageEfface', version: suite.version }],
    rejeu: false,
  };
  await client.query('DELETE FROM coffre.cle WHERE objet = $1', [id]);
  await client.query('DELETE FROM journal.sortie WHERE objet = $1', [id]);
  await client.query('DELETE FROM enquete.brouillon WHERE dossier = $1', [id]);
  await client.query('DELETE FROM procedure.passation_note WHERE dossier = $1', [id]);
  await client.query('DELETE FROM procedure.information_note WHERE dossier = $1', [id]);
  const aEcrire: AEcrire = {
    ...{ ...pli, reponse, le: horloge },
    flux: [{ ...suite, avant }],
    sorties: await reveil(client, suite, outils),
  };
  await ecrire(client, [aEcrire]);
  return { resultat: { ok: true, reponse }, ecrits: [aEcrire] };
}

function empechement({ versionAttendue }: DemandeEffacement, avant: FluxLu): Resultat | null {
  const { version } = avant;
  const non = (refus: Refus): Resultat => ({ ok: false, refus, version });
  if (version === 0) return non(INCONNU);
  if (versionAttendue !== undefined && versionAttendue !== version) return non(perime(version));
  if (!avant.cle) return non(DEJA);
  return propositionsOuvertes(avant.etat as EtatDossier).length > 0 ? non(RESERVE) : null;
}

/** The workflow is told, for its next command would be refused. */
async function reveil(client: PoolClient, flux: FluxLu, outils: Outils): Promise<AEcrire['sorties']> {
  const { chartes, coffre } = outils;
  const version = (flux.etat as EtatDossier).charte;
  const adresse = { agregat: 'charte', id: version } as const;
  const charte = chartes.de(version, fluxLu(await lire(client, coffre, [adresse], []), adresse));
  const processus = charte && processusDe(flux, charte, outils);
  return processus ? [{ genre: 'reveil', objet: flux.id, contenu: JSON.stringify(processus) }] : [];
}

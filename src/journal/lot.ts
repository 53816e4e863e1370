import type { PoolClient, Pool } from 'pg';
import { setTimeout as attendre } from 'node:timers/promises';
import { emprunter } from '../base/emprunt.js';
import type { Instant } from '../domaine/noyau/instants.js';
import { refuser } from '../domaine/noyau/refus.js';
import { lireApartes, type Apartes } from './apartes.js';
import { conclure, type AEcrire, type Conclusion, type Pli } from './conclusion.js';
import { acteDemande, apartesDe, lecturesDe, type Outils } from './decision.js';
import { ecrire } from './ecriture.js';
import { BaseIndisponible, estRupture, joindre, panneDe } from './erreurs.js';
import type { Issue } from './file.js';
import { etatInitial, type Adresse } from './flux.js';
import { lire } from './lecture.js';
import type { Resultat } from './porte.js';

export interface Moyens {
  readonly reserve: Pool;
  readonly outils: Outils;
  readonly horloge: () => Instant;
  /** Told of what was committed. */
  readonly apres: (ecrits: readonly AEcrire[]) => void;
}

type Issues = readonly Issue<Resultat>[];

const ESSAIS = 10;
const ESSAIS_SANS_ATTENTE = 3;
const PAUSE_MS = 15;
const TOURS_DE_LECTURE = 8;

/**
 * Takes some commands, each on its own stream, to their end: read, decided, written together. When writing fails for one,
 * each half is taken again, so that a command never suffers from its neighbours.
 * @throws BaseIndisponible when PostgreSQL does not answer
 */
export async function menerLot(moyens: Moyens, lot: readonly Pli[], essai = 1): Promise<Issues> {
  try {
    return await tenter(moyens, lot);
  } catch (erreur) {
    const panne = panneDe(erreur);
    if (panne === 'absente' || (panne === 'coupure' && essai > 2))
      throw new BaseIndisponible({ cause: erreur });
    if (panne === 'coupure') return menerLot(moyens, lot, essai + 1);
    if (lot.length > 1) return enDeux(moyens, lot);
    if (panne === 'caractere') return [{ valeur: illisible() }];
    if (panne === 'autre') return [{ erreur }];
    if (essai >= ESSAIS) throw new BaseIndisponible({ cause: erreur });
    if (essai > ESSAIS_SANS_ATTENTE) await attendre(Math.random() * PAUSE_MS * essai);
    return menerLot(moyens, lot, essai + 1);
  }
}

/** Judges each of these commands as it would be now; nothing is written. */
export async function eprouverLot(moyens: Moyens, lot: readonly Pli[]): Promise<Resultat[]> {
  const decides = (client: PoolClient) => decider(client, moyens, lot);
  const { issues } = await joindre(() => emprunter(moyens.reserve, decides, estRupture));
  return issues.map((issue) => {
    if ('erreur' in issue) throw issue.erreur;
    return issue.valeur;
  });
}

async function enDeux(moyens: Moyens, lot: readonly Pli[]): Promise<Issues> {
  const milieu = Math.ceil(lot.length / 2);
  return [...(await menerLot(moyens, lot.slice(0, milieu))), ...(await menerLot(moyens, lot.slice(milieu)))];
}

function illisible(): Resultat {
  const motif = 'Un texte de la demande contient un caractère ou une valeur que la base ne peut pas garder.';
  return { ok: false, refus: refuser('R8.2', motif, 'invalide'), version: 0 };
}

function tenter(moyens: Moyens, lot: readonly Pli[]): Promise<Issues> {
  const suite = async (client: PoolClient): Promise<Issues> => {
    const { issues, aEcrire } = await decider(client, moyens, lot);
    if (aEcrire.length > 0) await ecrire(client, aEcrire);
    if (aEcrire.some(({ flux }) => flux.some((f) => f.agregat === 'charte')))
      moyens.outils.chartes.oublierVigueur();
    moyens.apres(aEcrire);
    return issues;
  };
  return emprunter(moyens.reserve, suite, estRupture);
}

async function decider(
  client: PoolClient,
  moyens: Moyens,
  lot: readonly Pli[],
): Promise<{ issues: Issues; aEcrire: AEcrire[] }> {
  const { outils } = moyens;
  const horloge = moyens.horloge();
  const enVigueur = await outils.chartes.enVigueur(client, horloge);
  const cles = lot.map((p) => p.cleHash);
  const lu = await lire(client, outils.coffre, lot.flatMap(previsibles), cles);
  await lireApartes(client, lot.map(apartesPrevisibles), lu);
  const issues: Issue<Resultat>[] = [];
  const aEcrire: AEcrire[] = [];
  let reste = [...lot.entries()];
  for (let tour = 0; reste.length > 0; tour += 1) {
    const manquants: Adresse[] = [];
    const apartes: Partial<Apartes>[] = [];
    reste = reste.filter(([i, pli]) => {
      const issue = conclureUn(() => conclure(pli, { demande: pli.demande, lu, horloge, enVigueur }, outils));
      if ('manquants' in issue && tour < TOURS_DE_LECTURE) {
        manquants.push(...issue.manquants);
        apartes.push(issue.apartes ?? {});
        return true;
      }
      if ('aEcrire' in issue) aEcrire.push(issue.aEcrire);
      issues[i] = 'issue' in issue ? issue.issue : { erreur: new Error('Lectures sans fin.') };
      return false;
    });
    if (manquants.length > 0) await lire(client, outils.coffre, manquants, [], lu);
    await lireApartes(client, apartes, lu);
  }
  return { issues, aEcrire };
}

type Pas =
  | { issue: Issue<Resultat>; aEcrire: AEcrire }
  | { issue: Issue<Resultat> }
  | ({ manquants: readonly Adresse[] } & Pick<Extract<Conclusion, { genre: 'lire' }>, 'apartes'>);

/** A decider that throws fails its own command only. */
function conclureUn(conclure: () => Conclusion): Pas {
  try {
    const conclusion = conclure();
    switch (conclusion.genre) {
      case 'lire':
        return { ...conclusion, manquants: conclusion.flux };
      case 'repondre':
        return { issue: { valeur: conclusion.resultat } };
      case 'ecrire': {
        const { aEcrire } = conclusion;
        return { issue: { valeur: { ok: true, reponse: aEcrire.reponse } }, aEcrire };
      }
    }
  } catch (erreur) {
    return { issue: { erreur } };
  }
}

/** Streams known to be needed before anything is read. */
function previsibles({ demande }: Pli): Adresse[] {
  const { agregat, id } = demande;
  return [{ agregat, id }, ...lecturesDe(acteDemande(demande), demande, etatInitial(demande))];
}

/** What is known to be needed beside the streams before anything is read. */
const apartesPrevisibles = ({ demande }: Pli) =>
  apartesDe(acteDemande(demande), demande, etatInitial(demande));

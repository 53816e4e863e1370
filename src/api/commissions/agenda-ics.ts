import { TYPES_COMMISSION } from '../../domaine/commission/natures.js';
import type { EtatCommission } from '../../domaine/commission/etat.js';
import { instantCayenne, type Instant } from '../../domaine/noyau/instants.js';

const OCTETS_PAR_LIGNE = 75;

/** RFC 5545, 3.3.11: what would be read as syntax is escaped. */
const echapper = (texte: string): string =>
  texte.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: a line holds 75 octets at most and goes on after a space; no character is cut in two. */
function plier(ligne: string): string {
  const lignes = [''];
  let octets = 0;
  for (const caractere of ligne) {
    const poids = Buffer.byteLength(caractere);
    if (octets + poids > OCTETS_PAR_LIGNE) {
      lignes.push(' ');
      octets = 1;
    }
    lignes[lignes.length - 1] += caractere;
    octets += poids;
  }
  return lignes.join('\r\n');
}

const compact = (instant: Instant): string => `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A session without an hour is the whole day. */
function debut({ le, heure }: EtatCommission): string {
  if (heure === null) return `DTSTART;VALUE=DATE:${le.replaceAll('-', '')}`;
  const [h = 0, minutes = '00'] = [Number(heure.slice(0, 2)), heure.slice(3, 5)];
  return `DTSTART:${compact(instantCayenne(le, h).replace(/:\d{2}:/, `:${minutes}:`))}`;
}

export interface SeanceAgenda {
  readonly etat: EtatCommission;
  readonly version: number;
  /** Name of the bailleur whose CALEOL it is. */
  readonly bailleur: string | null;
  /** When the file is made. */
  readonly le: Instant;
}

/** One session as an iCalendar file (RFC 5545): when, where, how many dossiers; nobody is named (R4.76). */
export function agendaSeance({ etat, version, bailleur, le }: SeanceAgenda): string {
  const nom = TYPES_COMMISSION[etat.nature];
  const lieu = [etat.lieu, etat.visio].filter((l) => l !== null).join(', ');
  const dossiers = etat.lignes.length;
  const proprietes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CACL//Relogement//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${etat.id}@relogement`,
    `DTSTAMP:${compact(le)}`,
    `SEQUENCE:${version}`,
    debut(etat),
    `SUMMARY:${echapper(bailleur === null ? nom : `${nom} de ${bailleur}`)}`,
    ...(lieu === '' ? [] : [`LOCATION:${echapper(lieu)}`]),
    `DESCRIPTION:${echapper(`${dossiers} dossier${dossiers > 1 ? 's' : ''} à l’ordre du jour`)}`,
    `STATUS:${etat.statut === 'annulee' ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:CONFIDENTIAL',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${proprietes.map(plier).join('\r\n')}\r\n`;
}

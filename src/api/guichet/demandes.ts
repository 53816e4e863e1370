import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Response } from 'express';
import type { Personne } from '../../domaine/noyau/acteur.js';
import { appelantDe } from '../../identite/acces.js';
import { corpsDe } from '../requete/corps.js';
import { cleDe, versionAttendue, type Ecriture } from '../requete/entetes.js';
import { parametresDe } from '../requete/parametres.js';
import type { Requete } from '../requete/requete.js';

/** What a person who reads one thing brings. */
export interface DemandeLecture {
  readonly acteur: Personne;
  readonly reponse: Response;
}
/** What a person who asks a list brings. */
export interface DemandeListe extends DemandeLecture {
  readonly http: Requete;
}
/** What a person who acts brings, besides the stream and the act. */
export interface DemandeActe extends DemandeLecture {
  readonly ecriture: Ecriture;
  readonly corps: unknown;
  readonly correlation: string;
}

function lectureDe(contexte: ExecutionContext): DemandeListe {
  const http = contexte.switchToHttp().getRequest<Requete>();
  return { http, acteur: appelantDe(http), reponse: contexte.switchToHttp().getResponse<Response>() };
}

/** Parameter: who asks a list; its query parameters are read by `Guichet.lister`. */
export const Liste = createParamDecorator((_: unknown, contexte: ExecutionContext) => lectureDe(contexte));

/** Parameter: who reads one thing; no query parameter is known there. */
export const Lecture = createParamDecorator((_: unknown, contexte: ExecutionContext): DemandeLecture => {
  const { http, ...lecture } = lectureDe(contexte);
  parametresDe(http.query, []);
  return lecture;
});

/** Parameter: who acts, the headers of a write, its body not yet validated. */
export const Envoi = createParamDecorator((_: unknown, contexte: ExecutionContext): DemandeActe => {
  const { http, ...lecture } = lectureDe(contexte);
  const ecriture = { cle: cleDe(http), versionAttendue: versionAttendue(http) };
  return { ...lecture, ecriture, corps: corpsDe(http), correlation: http.correlation };
});

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { ecrire, type ReponseActe } from '../../api/ecriture.ts';
import { marquerExpiree } from '../../session/session.ts';
import type { Adresse } from '../agregats.ts';
import type { Erreurs } from '../modele/champ.ts';
import { envoiDe, type Envoi } from './brouillon.ts';
import { sansPersonne } from './changements.ts';
import { apresEchec, relire, type Demande, type Etat } from './issues.ts';

const NOUVEL_ESSAI_MS = 10_000;
const SUITES_MAX = 3;

interface Options {
  readonly adresse: Adresse | null;
  readonly envoiGarde: Envoi | null;
  /** The key of a body, kept with the draft before it is sent. */
  readonly garderEnvoi: (envoi: Envoi) => void;
  readonly surErreurs: (erreurs: Erreurs) => void;
  readonly surFait: (reponse: ReponseActe) => void;
}

/** Sends an act: one key for one body, kept until it is done, whatever happens to the network, the session or the version. */
export function useEnvoi(options: Options) {
  const requetes = useQueryClient();
  const [etat, setEtat] = useState<Etat>({ genre: 'saisie' });
  const derniere = useRef<Demande | null>(null);
  const envoi = useRef<Envoi | null>(options.envoiGarde);
  const enCours = useRef(false);
  const actuelles = useRef(options);
  useEffect(() => {
    actuelles.current = options;
  });

  const tenter = useCallback(async (demande: Demande): Promise<Etat> => {
    const { route, corps, version } = demande;
    envoi.current = envoiDe(envoi.current, JSON.stringify({ route, corps }), nouvelleCle);
    actuelles.current.garderEnvoi(envoi.current);
    try {
      const fait = await ecrire(
        { route, corps, ...(version === null ? {} : { version }) },
        envoi.current.cle,
      );
      actuelles.current.surFait(fait as ReponseActe);
      return { genre: 'envoi' };
    } catch (erreur) {
      return apresEchec(erreur, demande, actuelles.current.surErreurs);
    }
  }, []);

  /** Tries, and again by itself when the version was stale by the doing of the procedure alone. */
  const mener = useCallback(
    async (demande: Demande): Promise<Etat> => {
      for (let reste = SUITES_MAX, version = demande.version; ; reste -= 1) {
        const essai = { ...demande, version };
        derniere.current = essai;
        const issue = await tenter(essai);
        const { adresse } = actuelles.current;
        if (issue.genre !== 'perime' || !adresse) return issue;
        const lu = await relire(requetes, adresse, essai);
        if (lu.genre !== 'perime' || reste === 0 || !sansPersonne(adresse, lu.changements)) return lu;
        version = lu.version;
      }
    },
    [requetes, tenter],
  );

  const envoyer = useCallback(
    async (demande: Demande): Promise<void> => {
      if (enCours.current) return;
      enCours.current = true;
      setEtat({ genre: 'envoi' });
      const suivant = await mener(demande);
      if (suivant.genre === 'session') marquerExpiree(requetes);
      enCours.current = false;
      setEtat(suivant);
    },
    [requetes, mener],
  );

  const renvoyer = useCallback(
    async (version?: number): Promise<void> => {
      if (!derniere.current) return;
      await envoyer(version === undefined ? derniere.current : { ...derniere.current, version });
    },
    [envoyer],
  );

  const enAttente = etat.genre === 'attente';
  useEffect(() => {
    if (!enAttente) return undefined;
    const reessayer = (): void => void renvoyer();
    const minuterie = setInterval(reessayer, NOUVEL_ESSAI_MS);
    window.addEventListener('online', reessayer);
    return () => {
      clearInterval(minuterie);
      window.removeEventListener('online', reessayer);
    };
  }, [enAttente, renvoyer]);

  const abandonner = useCallback(() => setEtat({ genre: 'saisie' }), []);
  return { etat, envoyer, renvoyer, abandonner };
}

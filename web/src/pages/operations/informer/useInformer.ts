import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { nouvelleCle } from '../../../api/cle.ts';
import { ecrire, memoireOnglet } from '../../../api/ecriture.ts';
import { ErreurApi } from '../../../api/probleme.ts';
import { Brouillons, envoiDe, type Envoi } from '../../../formulaires/envoi/brouillon.ts';
import { estObjet } from '../../../formulaires/modele/schema.ts';
import { usePersonne } from '../../../session/useSession.ts';
import type { Informations, Menage } from './lectures.ts';
import { corpsDe, manques, saisieInitiale, type Erreurs, type Saisie } from './saisie.ts';

const brouillons = new Brouillons(memoireOnglet());

/** The paths that the API names, under the fields of the page. */
function erreursDe(erreur: unknown): Erreurs {
  if (!(erreur instanceof ErreurApi)) return {};
  return Object.fromEntries(
    erreur.erreurs.map(({ champ, motif }) => [champ.split('.').at(-1) ?? champ, motif]),
  );
}

/** What is typed outlives the page; what is sent keeps its key until it is done, so that nobody is informed twice. */
export function useInformer(operation: string) {
  const { id: personne } = usePersonne();
  const adresse = { personne, agregat: 'operation', id: operation, acte: 'informer' };
  const [garde] = useState(() => brouillons.lire(adresse));
  const [saisie, saisir] = useState<Saisie>(() => ({
    ...saisieInitiale(),
    ...(estObjet(garde?.saisie) ? (garde.saisie as Partial<Saisie>) : {}),
  }));
  /** Informed from here: the list of the service follows when the procedure has moved them on. */
  const [informes, noter] = useState<readonly string[]>([]);
  const [erreurs, signaler] = useState<Erreurs>({});
  const envoi = useRef<Envoi | null>(garde?.envoi ?? null);
  const requetes = useQueryClient();
  const garder = () => brouillons.ecrire(adresse, { saisie, version: null, envoi: envoi.current });
  useEffect(garder);
  const mutation = useMutation({
    mutationFn: async (connus: readonly Menage[]) => {
      const corps = corpsDe(saisie, connus);
      envoi.current = envoiDe(envoi.current, JSON.stringify(corps), nouvelleCle);
      garder();
      const route = `/api/operations/${encodeURIComponent(operation)}/informations`;
      return (await ecrire({ route, corps }, envoi.current.cle)) as Informations;
    },
    onError: (erreur) => signaler(erreursDe(erreur)),
    onSuccess: async ({ resultats }) => {
      envoi.current = null;
      noter((avant) => [
        ...avant,
        ...resultats.flatMap((r) => (r.issue === 'refusee' || r.reference === null ? [] : [r.reference])),
      ]);
      saisir({ ...saisie, menages: {}, participants: '', compteRendu: '' });
      await requetes.invalidateQueries();
    },
  });
  const envoyer = (connus: readonly Menage[]): void => {
    const presents = new Set(connus.map((m) => m.reference));
    const menages = Object.fromEntries(Object.entries(saisie.menages).filter(([r]) => presents.has(r)));
    const manquants = manques({ ...saisie, menages });
    signaler(manquants);
    if (Object.keys(manquants).length === 0) mutation.mutate(connus);
  };
  return { saisie, saisir, erreurs, envoyer, mutation, informes };
}

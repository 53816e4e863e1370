import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { notifierFait } from '../../commun/notifier.ts';
import { poser, type Pose } from './envoi.ts';
import type { Cle } from './lectures.ts';

/** Puts a version in service, once whatever the network does: the same thing sent again keeps its key. */
export function usePose(cle: Cle, surFait: () => void) {
  const requetes = useQueryClient();
  const jeton = useRef({ de: '', valeur: '' });
  return useMutation({
    mutationFn: (pose: Pose) => {
      const { fichier, ...reste } = pose;
      const de = JSON.stringify([cle, reste, fichier?.name, fichier?.lastModified, fichier?.size]);
      if (jeton.current.de !== de) jeton.current = { de, valeur: nouvelleCle() };
      return poser(cle, pose, jeton.current.valeur);
    },
    onSuccess: async () => {
      notifierFait('Le modèle est en service : les prochains documents le suivent.');
      surFait();
      await requetes.invalidateQueries({ queryKey: ['modeles'] });
    },
  });
}

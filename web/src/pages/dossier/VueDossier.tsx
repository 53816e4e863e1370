import { Alert } from '@mantine/core';
import { DonneesDu } from '../../commun/DonneesDu.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import type { Vue } from '../../formulaires/agregats.ts';
import { usePersonne } from '../../session/useSession.ts';
import { Attente } from './Attente.tsx';
import { Direct } from './Direct.tsx';
import type { Dossier } from './dossier.ts';
import { Etapes } from './Etapes.tsx';
import { Liens } from './Liens.tsx';
import { LogementGarde } from './LogementGarde.tsx';
import { Menage } from './Menage.tsx';
import type { Volet } from './recherche.ts';
import { Passation } from './Passation.tsx';
import { Protection } from './Protection.tsx';
import { Suivi } from './Suivi.tsx';
import { Volets } from './Volets.tsx';
import { voletsDe } from './voletsDe.tsx';
import styles from './dossier.module.css';

interface Proprietes {
  readonly dossier: Dossier;
  readonly vue: Vue;
  readonly volet: Volet;
  readonly lecture: {
    readonly dataUpdatedAt: number;
    readonly isError: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
}

/** Above the fold where it stands, what is awaited, from whom and until when; then one side of the dossier at a time, beside the household. */
export function VueDossier({ dossier, vue, volet, lecture }: Proprietes) {
  const { role } = usePersonne();
  const { id, reference, commune, purge, menage } = dossier;
  const nom = nomMenage(menage?.identite ?? null);
  const actes = { adresse: { agregat: 'dossier', id }, possibles: vue.possibles } as const;
  const volets = voletsDe({ dossier, vue, role });
  const ouvert = volets.find((v) => v.cle === volet) ?? volets[0];
  return (
    <>
      <TitrePage
        titre={nom ?? `Dossier ${reference}`}
        onglet={`Dossier ${reference}`}
        chapeau={nom === null ? commune : `Dossier ${reference}, ${commune}`}
      />
      <DonneesDu lecture={lecture} />
      {lecture.isError && <ErreurBloc erreur={lecture.error} reessayer={lecture.refetch} />}
      {purge && (
        <Alert color="gray" mb="sm" title="Données effacées">
          Les données personnelles de ce ménage ont été effacées. Le parcours, anonyme, reste lisible.
        </Alert>
      )}
      <Etapes dossier={dossier} />
      <Attente dossier={dossier} />
      <LogementGarde dossier={dossier} possibles={vue.possibles} />
      <Direct id={id} version={dossier.version} />
      {ouvert && <Volets id={id} volets={volets} ouvert={ouvert.cle} />}
      <div className={styles['colonnes']}>
        <div className={styles['volet']}>{ouvert?.contenu}</div>
        <div className={styles['cote']}>
          {(role === 'referent' || role === 'pilote') && (
            <>
              <Protection dossier={dossier} />
              <Passation dossier={dossier} actes={actes} />
              <Liens dossier={dossier} actes={actes} />
            </>
          )}
          <Menage dossier={dossier} />
          <Suivi dossier={dossier} />
        </div>
      </div>
    </>
  );
}

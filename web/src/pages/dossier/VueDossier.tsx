import { Alert, Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { DonneesDu } from '../../commun/DonneesDu.tsx';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { ActesPossibles } from '../../formulaires/ActesPossibles.tsx';
import type { Vue } from '../../formulaires/agregats.ts';
import { usePersonne } from '../../session/useSession.ts';
import { Attente } from './Attente.tsx';
import { Direct } from './Direct.tsx';
import { pressantes, type Dossier } from './dossier.ts';
import { Documents } from './Documents.tsx';
import { Etapes } from './Etapes.tsx';
import { HorlogeLegale } from './HorlogeLegale.tsx';
import { Historique } from './Historique.tsx';
import { Installation } from './Installation.tsx';
import { Menage } from './Menage.tsx';
import { Offres } from './Offres.tsx';
import { Propositions } from './Propositions.tsx';
import { Suivi } from './Suivi.tsx';
import { Taches } from './Taches.tsx';
import styles from './dossier.module.css';

const PanneauProcessus = lazy(() =>
  import('./processus/PanneauProcessus.tsx').then((m) => ({ default: m.PanneauProcessus })),
);

const PanneauAccompagnement = lazy(() =>
  import('./accompagnement/PanneauAccompagnement.tsx').then((m) => ({ default: m.PanneauAccompagnement })),
);
/** Who knows what goes on with the household. */
const ACCOMPAGNANTS: ReadonlySet<string> = new Set(['referent', 'pilote', 'partenaire']);

interface Proprietes {
  readonly dossier: Dossier;
  readonly vue: Vue;
  readonly lecture: {
    readonly dataUpdatedAt: number;
    readonly isError: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
}

/** Above the fold where it stands, what is awaited, from whom and until when; then what to do, then everything else. */
export function VueDossier({ dossier, vue, lecture }: Proprietes) {
  const { role } = usePersonne();
  const { id, reference, commune, purge, menage } = dossier;
  const nom = nomMenage(menage?.identite ?? null);
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
      <Direct id={id} version={dossier.version} />
      <div className={styles['colonnes']}>
        <div className={styles['haut']}>
          <section aria-label="Ce que vous pouvez faire" className="sans-impression">
            <ActesPossibles
              adresse={{ agregat: 'dossier', id }}
              possibles={vue.possibles}
              empeches={vue.empeches}
              etape={dossier.etape}
              demandes={pressantes(dossier).flatMap((t) => t.actes)}
            />
          </section>
          <Taches dossier={dossier} />
          {offrable(dossier, role) && (
            <Offres dossier={id} proposable={vue.possibles.some((a) => a.acte === 'ProposerLogement')} />
          )}
        </div>
        <div className={styles['cote']}>
          <Menage dossier={dossier} />
          <Propositions dossier={dossier} />
          {(role === 'referent' || role === 'pilote') && <HorlogeLegale id={id} version={dossier.version} />}
          <Suivi dossier={dossier} />
          {menage?.fiche !== undefined && role !== 'partenaire' && (
            <Documents id={id} version={dossier.version} />
          )}
          <Installation dossier={dossier} />
          {role === 'pilote' && (
            <Suspense fallback={null}>
              <PanneauProcessus dossier={id} version={dossier.version} />
            </Suspense>
          )}
          <Button variant="default" className="sans-impression" onClick={() => window.print()}>
            Imprimer le dossier
          </Button>
        </div>
        <div className={styles['bas']}>
          {ACCOMPAGNANTS.has(role) && (
            <Suspense fallback={null}>
              <PanneauAccompagnement
                dossier={dossier}
                actes={{ adresse: { agregat: 'dossier', id }, possibles: vue.possibles }}
              />
            </Suspense>
          )}
          <Historique id={id} />
        </div>
      </div>
    </>
  );
}

/** Dwellings are looked for at step 4, by who carries the household's journey. */
const offrable = ({ etape, statut, purge, menage }: Dossier, role: string): boolean =>
  etape === 'rapprochement' &&
  statut !== 'clos' &&
  !purge &&
  menage !== null &&
  (role === 'referent' || role === 'pilote');

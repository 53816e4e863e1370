import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { ErreurApi } from '../../api/probleme.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurPage } from '../../commun/Erreur.tsx';
import { lectureAgregat, vueDe } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import type { Dossier } from './dossier.ts';
import { voletOuvert } from './recherche.ts';
import { VueDossier } from './VueDossier.tsx';

const page = getRouteApi('/dossiers/$id');

/** The page of one dossier; a bailleur goes to the one where it answers, which knows no household. */
export function Page() {
  const { id } = page.useParams();
  const { role } = usePersonne();
  if (role === 'bailleur') return <Navigate to="/taches/$dossier" params={{ dossier: id }} replace />;
  return <Lecture id={id} />;
}

function Lecture({ id }: { readonly id: string }) {
  const volet = voletOuvert(page.useSearch());
  const lecture = useQuery(lectureAgregat({ agregat: 'dossier', id }));
  const { data, error, refetch } = lecture;
  if (data !== undefined)
    return (
      <VueDossier key={id} dossier={data as Dossier} vue={vueDe(data)} volet={volet} lecture={lecture} />
    );
  if (error === null) return <Chargement texte="Chargement du dossier…" lignes={6} />;
  if (error instanceof ErreurApi && error.statut === 404) return <Introuvable erreur={error} />;
  return <ErreurPage erreur={error} reessayer={refetch} />;
}

function Introuvable({ erreur }: { readonly erreur: ErreurApi }) {
  return (
    <ErreurPage
      titre="Dossier introuvable"
      erreur={new ErreurApi(erreur.statut, 'Ce dossier n’existe pas, ou n’est pas de votre ressort.')}
    >
      <LienBouton page="/dossiers">Chercher un dossier</LienBouton>
    </ErreurPage>
  );
}

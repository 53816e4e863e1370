import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Chargement } from '../../commun/Chargement.tsx';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { Faites } from './Faites.tsx';
import { lectureBrouillon } from './lectures.ts';
import { Remplissage } from './Remplissage.tsx';

const page = getRouteApi('/dossiers/$id/enquete');

/** The social survey of a household: filled in by parts, finished, and those done before. */
export function Page() {
  const { id } = page.useParams();
  const { role } = usePersonne();
  const lecture = useQuery(lectureBrouillon(id));
  return (
    <>
      <TitrePage
        titre="Enquête sociale"
        actions={
          <LienBouton page={`/dossiers/${id}`} discret>
            Revenir au dossier
          </LienBouton>
        }
      />
      {role === 'pilote' && <Faites id={id} />}
      <Lecture lecture={lecture} page attente={<Chargement texte="Ouverture du questionnaire…" lignes={6} />}>
        {(brouillon) => <Remplissage key={brouillon.version} id={id} brouillon={brouillon} />}
      </Lecture>
      {role === 'referent' && <Faites id={id} />}
    </>
  );
}

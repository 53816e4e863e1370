import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { FicheReferent } from './FicheReferent.tsx';
import { lectureReferent } from './lectures.ts';
import { Passations } from './passation/Passations.tsx';

const route = getRouteApi('/referents/$id');

/** One référent, as a pilot or who stands in for it sees it. */
export function Page() {
  const { id } = route.useParams();
  const { role, id: moi } = usePersonne();
  const lecture = useQuery(lectureReferent(id));
  return (
    <Lecture lecture={lecture} page>
      {(fiche) => (
        <>
          <TitrePage
            titre={fiche.nom}
            chapeau="Référent relogement"
            actions={
              role === 'pilote' &&
              fiche.dossiers > 0 && (
                <LienBouton page={`/referents/${encodeURIComponent(id)}/passation`}>
                  Passer le relais de ses dossiers
                </LienBouton>
              )
            }
          />
          <FicheReferent
            fiche={fiche}
            sien={id === moi}
            suite={
              <>
                {role === 'pilote' && <Passations id={id} />}
                <div>
                  <LienBouton page={role === 'pilote' ? '/referents' : '/portefeuille'} discret>
                    {role === 'pilote' ? 'Tous les référents' : 'Mon portefeuille'}
                  </LienBouton>
                </div>
              </>
            }
          />
        </>
      )}
    </Lecture>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { ALire } from './ALire.tsx';
import { FicheReferent } from './FicheReferent.tsx';
import { lectureReferent } from './lectures.ts';

/** What the référent who reads carries. */
export function Page() {
  const { id } = usePersonne();
  const lecture = useQuery(lectureReferent(id));
  return (
    <>
      <TitrePage
        titre="Mon portefeuille"
        chapeau="Vos ménages, par ce qui est dû en premier ; vos absences et qui vous remplacez."
      />
      <Lecture lecture={lecture} page>
        {(fiche) => <FicheReferent fiche={fiche} sien enTete={<ALire id={id} />} />}
      </Lecture>
    </>
  );
}

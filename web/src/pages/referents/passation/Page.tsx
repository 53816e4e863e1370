import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EtatVide } from '../../../commun/EtatVide.tsx';
import { Lecture } from '../../../commun/Lecture.tsx';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { LienBouton } from '../../../formulaires/LienBouton.tsx';
import { lectureReferents } from '../lectures.ts';
import { lectureTousDossiers } from './lectures.ts';
import { Preparer } from './Preparer.tsx';

const route = getRouteApi('/referents/$id/passation');

/** Households of a référent change hands at once: which ones, to whom, with which note. */
export function Page() {
  const { id } = route.useParams();
  const referents = useQuery(lectureReferents);
  const dossiers = useQuery(lectureTousDossiers(id));
  const retour = `/referents/${encodeURIComponent(id)}`;
  return (
    <Lecture lecture={referents} page>
      {({ elements }) => {
        const autres = elements.filter((r) => r.id !== id);
        const nom = elements.find((r) => r.id === id)?.nom ?? 'ce référent';
        return (
          <>
            <TitrePage
              titre={`Passer le relais de ${nom}`}
              chapeau="Chaque dossier change de main par un acte de son propre historique, avec sa note de passation."
            />
            {autres.length === 0 ? (
              <EtatVide
                titre="Personne à qui passer le relais"
                action={<LienBouton page={retour}>Revenir à la fiche</LienBouton>}
              >
                Aucun ménage ne reste sans référent : un autre référent doit d’abord être entré dans le
                service.
              </EtatVide>
            ) : (
              <Lecture lecture={dossiers} page>
                {(siens) =>
                  siens.length === 0 ? (
                    <EtatVide
                      titre="Aucun dossier à transmettre"
                      action={<LienBouton page={retour}>Revenir à la fiche</LienBouton>}
                    />
                  ) : (
                    <Preparer id={id} dossiers={siens} referents={autres} />
                  )
                }
              </Lecture>
            )}
          </>
        );
      }}
    </Lecture>
  );
}

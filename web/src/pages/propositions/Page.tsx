import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { ListePropositions } from '../../commun/ListePropositions.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { usePersonne } from '../../session/useSession.ts';

const route = getRouteApi('/propositions');

const CHAPEAUX: Readonly<Record<string, string>> = {
  bailleur:
    'Les ménages à qui vos logements sont proposés : leur dossier par sa référence, où en est chaque proposition.',
  reservataire: 'Les propositions faites sur votre contingent, par la référence du dossier.',
};

/** The proposals that this person may know. */
export function Page() {
  const { role } = usePersonne();
  const { toutes } = route.useSearch();
  const naviguer = route.useNavigate();
  return (
    <>
      <TitrePage
        titre="Propositions de logement"
        chapeau={CHAPEAUX[role] ?? 'Qui s’est vu proposer quel logement, où en est chaque proposition.'}
      />
      <Checkbox
        mb="md"
        label="Montrer aussi celles qui ont abouti ou pris fin"
        checked={toutes === 'oui'}
        onChange={(e) =>
          void naviguer({
            to: '/propositions',
            search: e.currentTarget.checked ? { toutes: 'oui' } : {},
            replace: true,
          })
        }
      />
      <ListePropositions
        toutes={toutes === 'oui'}
        vide={
          <EtatVide titre="Aucune proposition en cours">
            {role === 'bailleur'
              ? 'Quand un référent propose un de vos logements à un ménage, la proposition apparaît ici et vous recevez une tâche.'
              : 'Un référent propose un logement depuis le dossier de son ménage ; la proposition apparaît ici.'}
          </EtatVide>
        }
      />
    </>
  );
}

import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Lecture } from '../../commun/Lecture.tsx';
import { libelleProgramme } from '../../commun/programmes.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { Actes } from './Actes.tsx';
import { Besoins } from './Besoins.tsx';
import { Calendrier } from './Calendrier.tsx';
import { ComptesOperation } from './ComptesOperation.tsx';
import { Concertation } from './Concertation.tsx';
import { Conventions } from './Conventions.tsx';
import { Enquetes } from './Enquetes.tsx';
import { Fiche } from './Fiche.tsx';
import { Histoire } from './Histoire.tsx';
import { lectureOperation, type Operation } from './lectures.ts';
import { Onglets, type Onglet } from './Onglets.tsx';
import { Reglages } from './Reglages.tsx';
import { Suivi } from './Suivi.tsx';

const route = getRouteApi('/operations/$code');
const COMPTEURS: readonly string[] = ['pilote', 'referent'];
const DEFINITION = ['definir-projet', 'corriger-definition-projet', 'annuler-definition-projet'];

function ongletsDe(operation: Operation, role: string): Onglet[] {
  const { code } = operation;
  const suivi = (
    <Stack gap="xl">
      <Fiche operation={operation} />
      <Actes operation={operation} chemins={DEFINITION} />
      {COMPTEURS.includes(role) && <ComptesOperation code={code} />}
      <Suivi code={code} />
    </Stack>
  );
  return [
    { cle: 'suivi', titre: 'Suivi', contenu: suivi },
    { cle: 'calendrier', titre: 'Calendrier', contenu: <Calendrier operation={operation} /> },
    { cle: 'concertation', titre: 'Concertation', contenu: <Concertation operation={operation} /> },
    ...(COMPTEURS.includes(role)
      ? [{ cle: 'enquetes', titre: 'Enquêtes', contenu: <Enquetes code={code} /> }]
      : []),
    { cle: 'besoins', titre: 'Besoins', contenu: <Besoins operation={operation} /> },
    { cle: 'reglages', titre: 'Réglages', contenu: <Reglages operation={operation} /> },
    { cle: 'conventions', titre: 'Conventions', contenu: <Conventions operation={operation} /> },
    ...(role === 'reservataire'
      ? []
      : [{ cle: 'histoire', titre: 'Histoire', contenu: <Histoire code={code} /> }]),
  ];
}

export function Page() {
  const { code } = route.useParams();
  const { onglet } = route.useSearch();
  const lecture = useQuery(lectureOperation(code));
  const { role } = usePersonne();
  return (
    <Lecture lecture={lecture} page>
      {(operation) => (
        <>
          <TitrePage titre={operation.nom} chapeau={libelleProgramme(operation.programme)} />
          <Onglets code={code} choisi={onglet} onglets={ongletsDe(operation, role)} />
        </>
      )}
    </Lecture>
  );
}

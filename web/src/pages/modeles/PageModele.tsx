import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Lecture } from '../../commun/Lecture.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { Changer } from './Changer.tsx';
import { Champs } from './Champs.tsx';
import { EnService } from './EnService.tsx';
import { lectureModele, type Modele } from './lectures.ts';
import { Versions } from './Versions.tsx';

const route = getRouteApi('/modeles/$nom');

export function Page() {
  const { nom } = route.useParams();
  const { langue: demandee } = route.useSearch();
  return (
    <Lecture lecture={useQuery(lectureModele(nom))} page>
      {(modele) => {
        const langue = modele.langues.find((l) => l.code === demandee)?.code ?? 'fr';
        return (
          <>
            <TitrePage titre={modele.titre} onglet={`Modèle : ${modele.titre}`} chapeau={modele.objet} />
            <Stack gap="xl">
              {modele.langues.length > 1 && <ChoixLangue modele={modele} langue={langue} />}
              <EnService modele={modele} langue={langue} />
              <Changer key={langue} modele={modele} langue={langue} />
              <Versions modele={modele} langue={langue} />
              <Champs modele={modele} />
            </Stack>
          </>
        );
      }}
    </Lecture>
  );
}

function ChoixLangue({ modele, langue }: { readonly modele: Modele; readonly langue: string }) {
  const naviguer = route.useNavigate();
  return (
    <NativeSelect
      label="Langue du modèle"
      maw="26rem"
      data={modele.langues.map(({ code, libelle }) => ({ value: code, label: libelle }))}
      value={langue}
      onChange={(e) => void naviguer({ search: { langue: e.currentTarget.value }, replace: true })}
    />
  );
}

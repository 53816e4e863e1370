import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useMatch, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useFlux } from '../../api/flux.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { ErreurPage } from '../../commun/Erreur.tsx';
import { TitrePage } from '../../commun/TitrePage.tsx';
import {
  adresseApi,
  aSaPage,
  cheminActe,
  cleAgregat,
  lectureAgregat,
  pageChemin,
  vueDe,
  type ActePossible,
  type Adresse,
} from '../../formulaires/agregats.ts';
import { specialDe } from '../../formulaires/registre.ts';
import { lireChemin } from './adresse.ts';
import { ActeImpossible } from './ActeImpossible.tsx';
import { objetDe } from './contexte.ts';
import { FormulaireActe } from './FormulaireActe.tsx';
import { QuestionReponses } from '../../formulaires/QuestionReponses.tsx';

interface Proprietes {
  readonly adresse: Adresse;
  /** Last part of the route of the act: `informer-menage`. */
  readonly acte: string;
}

/** The page of an act, on whatever it is done. */
export function Page() {
  const chemin = useMatch({ strict: false, select: ({ pathname }) => pathname });
  const { adresse, acte } = lireChemin(chemin);
  if (aSaPage(acte)) return <Navigate to={pageChemin(adresse, acte)} replace />;
  return <ActeSur key={chemin} adresse={adresse} acte={acte} />;
}

function ActeSur({ adresse, acte: demande }: Proprietes) {
  const { agregat, id } = adresse;
  const { data, error, refetch } = useQuery(lectureAgregat(adresse));
  const vue = useMemo(() => (data === undefined ? null : vueDe(data)), [data]);
  const [choisi, setChoisi] = useState(demande);
  const depart = useSearch({ strict: false });
  /** The form stays while it is shown, even when the act stops being possible because it has just been done. */
  const [tenu, setTenu] = useState<ActePossible | null>(null);
  useFlux(agregat === 'dossier' ? `${adresseApi(adresse)}/flux` : null, [cleAgregat(adresse)], {
    connue: vue?.version,
  });
  if (vue === null) {
    return error ? (
      <ErreurPage erreur={error} reessayer={refetch} />
    ) : (
      <Chargement texte="Lecture de ce qui est possible…" />
    );
  }
  const acte =
    vue.possibles.find((a) => cheminActe(a) === choisi) ?? (tenu?.route.endsWith(`/${choisi}`) ? tenu : null);
  if (!acte) {
    const empeche = vue.empeches.find((a) => cheminActe(a) === choisi) ?? null;
    return <ActeImpossible adresse={adresse} empeche={empeche} objet={objetDe(adresse, vue)} vue={vue} />;
  }
  const { question } = specialDe(acte.acte);
  return (
    <>
      <TitrePage titre={acte.libelle} chapeau={<Text>{objetDe(adresse, vue)}</Text>} />
      <Stack gap="lg" maw="48rem">
        {question && (
          <QuestionReponses
            question={question}
            possibles={vue.possibles}
            choisi={acte}
            surChoix={setChoisi}
          />
        )}
        <FormulaireActe
          key={`${agregat}/${id}/${acte.acte}`}
          adresse={adresse}
          acte={acte}
          vue={vue}
          depart={depart}
          surEnvoi={() => setTenu(acte)}
        />
      </Stack>
    </>
  );
}

import { Alert, Stack, Text } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { dateHeure } from '../../commun/formats.ts';
import { QuestionnaireDiffere } from '../../commun/questionnaire/QuestionnaireDiffere.tsx';
import { pagesDe, type Reponses } from '../../commun/questionnaire/modele.ts';
import { usePersonne } from '../../session/useSession.ts';
import { Enregistrement } from './Enregistrement.tsx';
import type { Brouillon } from './lectures.ts';
import { Restreint } from './Restreint.tsx';
import { corpsDe, pageDe, titreDe, type Restreint as Sorte } from './saisie.ts';
import { Sommaire } from './Sommaire.tsx';
import { Terminer, type Faute } from './Terminer.tsx';
import { saisieLocale } from './enregistreur.ts';
import { useEnregistreur } from './useEnregistreur.ts';
import styles from './enquete.module.css';

interface Proprietes {
  readonly id: string;
  readonly brouillon: Brouillon;
}

/** What this tab typed and could not save, were it over an older version: what differs is then asked; else what the service kept. */
function departDe(id: string, { modifiable, reponses, restreintes }: Brouillon): Reponses {
  const local = modifiable ? saisieLocale(id) : null;
  const garde = { ...reponses, ...restreintes };
  if (local === null) return garde;
  const { reponses: dites, restreintes: tues } = local.corps as {
    reponses: Reponses;
    restreintes?: Reponses;
  };
  return { ...(tues ? {} : restreintes), ...dites, ...tues };
}

/** The questionnaire with its sections, saved as it is filled in. */
export function Remplissage({ id, brouillon }: Proprietes) {
  const { role } = usePersonne();
  const pages = useMemo(() => pagesDe(brouillon.modele), [brouillon]);
  const [page, allerA] = useState(0);
  const [sorte, changerSorte] = useState<Sorte>(brouillon.restreintes === null ? 'tues' : 'siennes');
  const [depart, changerDepart] = useState(() => departDe(id, brouillon));
  const [fautes, changerFautes] = useState<readonly Faute[]>(brouillon.aCorriger);
  const donnees = useRef<Reponses>(depart);
  const zone = useRef<HTMLDivElement>(null);
  const { enregistreur, etat } = useEnregistreur(id, brouillon);
  const lectureSeule = !brouillon.modifiable || role === 'pilote';
  const remarques = useMemo(
    () => new Map((brouillon.remarques?.parQuestion ?? []).map(({ sur, texte }) => [sur, texte])),
    [brouillon],
  );
  const surSaisie = useCallback(
    (reponses: Reponses): void => {
      donnees.current = reponses;
      enregistreur.saisir(corpsDe(pages, reponses, sorte));
    },
    [pages, sorte, enregistreur],
  );
  const progression = etat.sorte === 'a-jour' && etat.garde ? etat.garde.progression : brouillon.progression;
  const surRestreintes = (lues: Reponses): void => {
    changerDepart({ ...donnees.current, ...lues });
    changerSorte('lues');
  };
  const choisir = (rang: number): void => {
    allerA(rang);
    zone.current?.scrollIntoView({ block: 'start' });
  };
  const courante = pages[page];
  const tue = sorte === 'tues' && courante?.restreint === true;
  return (
    <Stack gap="md">
      {brouillon.empechement !== null && <Alert color="gray">{brouillon.empechement}</Alert>}
      {brouillon.remarques && (
        <Alert color="yellow" title="Enquête renvoyée avec des remarques">
          <Text>{brouillon.remarques.ensemble}</Text>
          <ul className={styles['liste']}>
            {brouillon.remarques.parQuestion.map(({ sur, texte }) => (
              <li key={sur}>
                {pages.find((p) => p.name === sur)?.title ?? titreDe(pages, sur)} : {texte}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {brouillon.par !== null && brouillon.le !== null && (
        <Text size="sm">
          Dernier enregistrement : {brouillon.par}, le {dateHeure(brouillon.le)}.
        </Text>
      )}
      <div className={styles['colonnes']}>
        <Sommaire progression={progression} page={page} surPage={choisir} />
        <Stack gap="sm" ref={zone} className={styles['zone'] ?? ''}>
          {!lectureSeule && <Enregistrement id={id} enregistreur={enregistreur} etat={etat} />}
          {tue ? (
            <Restreint id={id} titre={courante.title} surLecture={surRestreintes} />
          ) : (
            <QuestionnaireDiffere
              modele={brouillon.modele}
              {...{ depart, page, lectureSeule, remarques, fautes, surSaisie }}
              surPage={allerA}
              tues={sorte === 'tues'}
            />
          )}
          {!lectureSeule && (
            <Terminer
              id={id}
              enregistreur={enregistreur}
              titre={(question) => titreDe(pages, question)}
              surFautes={changerFautes}
              surAller={(question) => choisir(Math.max(0, pageDe(pages, question)))}
            />
          )}
        </Stack>
      </div>
    </Stack>
  );
}

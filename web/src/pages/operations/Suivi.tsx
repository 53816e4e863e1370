import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { adresseDossier } from '../../commun/adresses.ts';
import { compte, date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { Calcul } from './Calcul.tsx';
import { lectureAvancement, type Avancement } from './lectures.ts';
import styles from './operations.module.css';
import { TableComptes } from './TableComptes.tsx';

type Demolition = Avancement['demolitions'][number];

/** Where the operation stands: each demolition and its last household, then each building. */
export function Suivi({ code }: { readonly code: string }) {
  const lecture = useQuery(lectureAvancement(code));
  return (
    <Lecture lecture={lecture}>
      {(avancement) => (
        <Stack gap="xl">
          <section aria-labelledby="demolitions">
            <Title order={2} size="h3" id="demolitions" mb="xs">
              Avant chaque démolition
            </Title>
            {avancement.demolitions.length === 0 ? (
              <Text>Aucune démolition au calendrier.</Text>
            ) : (
              <ul className={styles['cartes']}>
                {avancement.demolitions.map((d) => (
                  <UneDemolition key={d.jalon} demolition={d} />
                ))}
              </ul>
            )}
          </section>
          {avancement.immeubles.length > 0 && <Immeubles immeubles={avancement.immeubles} />}
        </Stack>
      )}
    </Lecture>
  );
}

/** Households that left otherwise than rehoused have their columns only where there are some: a small screen has little room. */
function Immeubles({ immeubles }: Pick<Avancement, 'immeubles'>) {
  const montres = (['maintenus', 'sortis'] as const).filter((cle) => immeubles.some((i) => i[cle] !== 0));
  const titres = { maintenus: 'Maintenus', sortis: 'Sortis' };
  return (
    <TableComptes
      legende="Ménages par immeuble"
      colonnes={[
        ...['Immeuble', 'Ménages', 'À reloger', 'Partis'],
        ...montres.map((cle) => titres[cle]),
        'Démolition',
      ]}
      lignes={immeubles.map((i) => ({
        titre: i.libelle,
        valeurs: [
          ...[i.menages, i.aReloger, i.partis],
          ...montres.map((cle) => i[cle]),
          i.demolitionLe === null ? '—' : date(i.demolitionLe),
        ],
      }))}
    />
  );
}

const BASES = {
  mediane: 'd’après la durée médiane des ménages déjà partis',
  charte: 'd’après les délais de la charte',
  mixte: 'd’après les durées médianes des ménages déjà partis et les délais de la charte',
};

function UneDemolition({ demolition: d }: { readonly demolition: Demolition }) {
  return (
    <li className={styles['carte']}>
      <Text fw={600}>
        {d.libelle}, le {date(d.le)}
      </Text>
      {d.aReloger !== null && (
        <Text size="sm">
          {d.aReloger === 0
            ? 'Plus aucun ménage à reloger'
            : compte(d.aReloger, 'ménage à reloger', 'ménages à reloger')}
        </Text>
      )}
      {d.dernier && (
        <Text size="sm">
          Dernier ménage :{' '}
          <Lien vers={adresseDossier(d.dernier.dossier)} inherit>
            {d.dernier.reference}
          </Lien>
          , {d.dernier.libelleEtape}, {d.dernier.nomReferent ?? 'référent à désigner'}
        </Text>
      )}
      {d.projeteLe !== null && d.base !== null && (
        <Text size="sm">
          Fin projetée le {date(d.projeteLe)}, {BASES[d.base]}
        </Text>
      )}
      {d.dernier && <Calcul dernier={d.dernier} />}
      {d.margeJours !== null && (
        <Alert
          mt="xs"
          color={d.alerte ? 'orange' : 'lagune'}
          title={d.alerte ? 'Marge trop courte' : 'Marge suffisante'}
        >
          {d.margeJours < 0
            ? `${compte(-d.margeJours, 'jour')} après la date de démolition`
            : `${compte(d.margeJours, 'jour')} avant la date de démolition`}
        </Alert>
      )}
      <EncoreLa demolition={d} />
    </li>
  );
}

/** Households kept where they live in what is to be pulled down (R1.25). */
function EncoreLa({ demolition: { encoreLa } }: { readonly demolition: Demolition }) {
  if (encoreLa.length === 0) return null;
  const titre = compte(encoreLa.length, 'ménage maintenu sur place', 'ménages maintenus sur place');
  return (
    <Alert mt="xs" color="orange" title={titre}>
      {encoreLa.length === 1 ? 'Il occupe' : 'Ils occupent'} encore ce qui doit être démoli :{' '}
      {encoreLa.map(({ dossier, reference }, rang) => (
        <Fragment key={dossier}>
          {rang > 0 && ', '}
          <Lien vers={adresseDossier(dossier)} inherit>
            {reference}
          </Lien>
        </Fragment>
      ))}
      .
    </Alert>
  );
}

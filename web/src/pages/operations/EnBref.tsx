import { Badge, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { adresseDossier, adresseDossiers } from '../../commun/adresses.ts';
import { Barre } from '../../commun/Barre.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { lectureAvancement, lectureComptes, type Avancement } from './lectures.ts';

/** Steps before the survey of a household is validated. */
const AVANT_ENQUETE: readonly string[] = ['concertation', 'enquete-sociale'];

/** Where an operation stands today, in a few lines: progress, what is late, the next demolition and its last household. */
export function EnBref({ code }: { readonly code: string }) {
  return (
    <Lecture lecture={useQuery(lectureAvancement(code))}>
      {(avancement) =>
        avancement.total.menages === 0 ? (
          <Text size="sm">Aucun ménage pour le moment : importez-les, ou ouvrez un dossier.</Text>
        ) : (
          <>
            <Partis code={code} avancement={avancement} />
            <Retards code={code} avancement={avancement} />
            <Demolition avancement={avancement} />
          </>
        )
      }
    </Lecture>
  );
}

interface Proprietes {
  readonly code: string;
  readonly avancement: Avancement;
}

function Partis({ code, avancement: { total } }: Proprietes) {
  const { menages, partis, aReloger } = total;
  if (menages === null || partis === null) return null;
  const dit = `${compte(partis, 'ménage parti', 'ménages partis')} sur ${menages}`;
  return (
    <>
      <Text size="sm">
        {dit}
        {aReloger !== null && aReloger > 0 && (
          <>
            {', '}
            <Lien vers={adresseDossiers({ operation: code, ouverts: 'oui' })} inherit>
              {aReloger} à reloger
            </Lien>
          </>
        )}
      </Text>
      <Barre libelle="Ménages partis" fait={partis} total={menages} dit={dit} />
    </>
  );
}

function Retards({ code, avancement }: Proprietes) {
  const enRetard = useQuery(lectureComptes(code)).data?.total.enRetard ?? 0;
  const sansEnquete = avancement.etapes
    .filter(({ etape }) => AVANT_ENQUETE.includes(etape))
    .reduce((somme, { menages }) => somme + (menages ?? 0), 0);
  return (
    <Text size="sm">
      {enRetard === 0 ? (
        'Aucun dossier en retard'
      ) : (
        <Lien vers={adresseDossiers({ operation: code, retard: 'oui' })} inherit c="red.9">
          {compte(enRetard, 'dossier en retard', 'dossiers en retard')}
        </Lien>
      )}
      {' ; '}
      {sansEnquete === 0
        ? 'toutes les enquêtes sont validées'
        : `${compte(sansEnquete, 'ménage')} sans enquête validée`}
    </Text>
  );
}

/** The first demolition that still waits for a household; without one, the last household of the operation. */
function Demolition({ avancement: { demolitions, dernier } }: Pick<Proprietes, 'avancement'>) {
  const prochaine = [...demolitions]
    .filter((d) => d.effectifLe === null && d.dernier !== null)
    .sort((a, b) => a.le.localeCompare(b.le))[0];
  const menage = prochaine?.dernier ?? dernier;
  return (
    <>
      {prochaine && (
        <Group gap="xs">
          <Text size="sm">
            {prochaine.libelle}, le {date(prochaine.le)}
          </Text>
          {prochaine.alerte && (
            <Badge color="orange" variant="light">
              Marge trop courte
            </Badge>
          )}
        </Group>
      )}
      {menage && (
        <Text size="sm">
          Dernier ménage :{' '}
          <Lien vers={adresseDossier(menage.dossier)} inherit>
            {menage.reference}
          </Lien>
          , {menage.libelleEtape.toLowerCase()} ; fin projetée le {date(menage.projeteLe)}
        </Text>
      )}
    </>
  );
}

import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { paths } from '../../api/types.d.ts';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { direEchelon } from '../../commun/montees.ts';

export type Organisation =
  paths['/api/organisations/{code}']['get']['responses'][200]['content']['application/json'];
type Conditions = Organisation['conditionsExamen'][number];

/** What is known of an organisation besides its mailbox: desks, approvals, engagements, conditions, whom it followed. */
export function Details({ organisation }: { readonly organisation: Organisation }) {
  return (
    <>
      <Succession organisation={organisation} />
      <Contacts organisation={organisation} />
      <Agrements organisation={organisation} />
      <Engagements organisation={organisation} />
      <ConditionsExamen organisation={organisation} />
    </>
  );
}

interface Proprietes {
  readonly organisation: Organisation;
}

function Partie({ ancre, titre, children }: { ancre: string; titre: string; children: ReactNode }) {
  return (
    <section aria-labelledby={ancre}>
      <Title order={2} size="h3" id={ancre} mb="xs">
        {titre}
      </Title>
      <Cartes libelle={titre}>{children}</Cartes>
    </section>
  );
}

const adresse = (code: string): string => `/organisations/${encodeURIComponent(code)}`;

function Succession({ organisation: { successeur, predecesseurs } }: Proprietes) {
  return (
    <>
      {successeur && (
        <Text>
          {successeur.libelle} le {date(successeur.le)} :{' '}
          <Lien vers={adresse(successeur.vers)}>{successeur.nom}</Lien> lui succède.
        </Text>
      )}
      {predecesseurs.length > 0 && (
        <Text>
          Succède à{' '}
          {predecesseurs.map(({ code, nom }, rang) => (
            <span key={code}>
              {rang > 0 && ', '}
              <Lien vers={adresse(code)}>{nom}</Lien>
            </span>
          ))}
          .
        </Text>
      )}
    </>
  );
}

function Contacts({ organisation: { contacts } }: Proprietes) {
  if (contacts.length === 0) return null;
  return (
    <Partie ancre="contacts" titre="Contacts, par fonction">
      {contacts.map(({ fonction, courriel, telephone, niveau }) => (
        <Carte key={fonction}>
          <Text fw={600}>{fonction}</Text>
          {niveau !== undefined && (
            <Text size="sm">Reçoit les tâches en retard montées {direEchelon(niveau)}</Text>
          )}
          {courriel !== undefined && <a href={`mailto:${courriel}`}>{courriel}</a>}
          {telephone !== undefined && <a href={`tel:${telephone.replaceAll(' ', '')}`}>{telephone}</a>}
        </Carte>
      ))}
    </Partie>
  );
}

/** Kinds that an approval is asked of, unless the charter says otherwise. */
const A_AGREER: readonly string[] = ['partenaire', 'operateur', 'association'];

function Agrements({ organisation: { agrements, type } }: Proprietes) {
  if (agrements.length === 0)
    return A_AGREER.includes(type) ? (
      <Partie ancre="agrements" titre="Agréments">
        <Text size="sm">
          Aucun agrément enregistré : une mesure soumise à agrément (AVDL, GLA, ASLL) ne lui est pas confiée.
        </Text>
      </Partie>
    ) : null;
  return (
    <Partie ancre="agrements" titre="Agréments">
      {agrements.map((a) => (
        <Carte key={`${a.type} ${a.numero}`}>
          <Text fw={600}>{a.libelle}</Text>
          <div>
            <Badge variant="light" color={a.valide ? 'lagune' : 'gray'}>
              {a.valide ? 'Valable' : 'Non valable ce jour'}
            </Badge>
          </div>
          <Text size="sm">
            N° {a.numero}, {a.autorite}, du {date(a.du)} au {date(a.au)}
            {a.retireLe !== null && `, retiré le ${date(a.retireLe)}`}
          </Text>
        </Carte>
      ))}
    </Partie>
  );
}

function Engagements({ organisation: { engagements } }: Proprietes) {
  if (engagements.length === 0) return null;
  return (
    <Partie ancre="engagements" titre="Engagements">
      {engagements.map(({ rang, quoi, nombre, du, au, libelleEtat, constat }) => (
        <Carte key={rang}>
          <Text fw={600}>
            {quoi}
            {nombre !== undefined && ` : ${nombre}`}
          </Text>
          <Group gap="xs">
            <Badge variant="light">{libelleEtat}</Badge>
            <Text size="sm">
              Depuis le {date(du)}
              {au !== undefined && `, jusqu’au ${date(au)}`}
            </Text>
          </Group>
          {constat !== null && <Text size="sm">{constat}</Text>}
        </Carte>
      ))}
    </Partie>
  );
}

/** The last version holds; what it replaced is said below. */
function ConditionsExamen({ organisation: { conditionsExamen } }: Proprietes) {
  const versions = [...conditionsExamen].reverse();
  const [derniere] = versions;
  if (!derniere) return null;
  return (
    <Partie ancre="conditions" titre="Conditions d’examen des candidatures">
      <UneCondition conditions={derniere} />
      {versions.length > 1 && (
        <Carte>
          <Text size="sm">
            {compte(versions.length - 1, 'version précédente', 'versions précédentes')} : depuis le{' '}
            {versions
              .slice(1)
              .map((v) => date(v.du))
              .join(', ')}
          </Text>
        </Carte>
      )}
    </Partie>
  );
}

function UneCondition({ conditions }: { readonly conditions: Conditions }) {
  const { du, examen, attribution, pieces, tauxEffortMaximal } = conditions;
  return (
    <Carte>
      <Text fw={600}>Depuis le {date(du)}</Text>
      <Stack gap={4}>
        <Text size="sm">Examen : {examen}</Text>
        <Text size="sm">Attribution : {attribution}</Text>
        {tauxEffortMaximal !== undefined && (
          <Text size="sm">Taux d’effort au plus : {tauxEffortMaximal} %</Text>
        )}
        {pieces.length > 0 && <Text size="sm">Pièces : {pieces.join(', ')}</Text>}
      </Stack>
    </Carte>
  );
}

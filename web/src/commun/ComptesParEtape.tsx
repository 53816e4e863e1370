import { Table } from '@mantine/core';
import type { components } from '../api/types.d.ts';
import { adresseDossiers, type FiltresDossiers } from './adresses.ts';
import { compte, nombre } from './formats.ts';
import { Lien } from './Lien.tsx';
import styles from './comptes.module.css';

type Tableau = components['schemas']['Tableau'];

interface Proprietes {
  readonly tableau: Tableau;
  /** Filters under which the counts were made: each count opens the same dossiers. */
  readonly filtres: FiltresDossiers;
  readonly legende: string;
}

/** Open dossiers by step, late and escalated: every count is a link to its list. */
export function ComptesParEtape({ tableau, filtres, legende }: Proprietes) {
  const ouverts = { ...filtres, ouverts: 'oui' } as const;
  return (
    <Table
      className={styles['comptes'] ?? ''}
      captionSide="top"
      layout="fixed"
      withTableBorder
      verticalSpacing={0}
    >
      <Table.Caption className={styles['legende'] ?? ''}>{legende}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Étape</Table.Th>
          <Table.Th scope="col">Dossiers</Table.Th>
          <Table.Th scope="col">En retard</Table.Th>
          <Table.Th scope="col">Escaladés</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tableau.etapes.map(({ etape, libelle, ...comptes }) => (
          <Ligne key={etape} titre={libelle} comptes={comptes} filtres={{ ...ouverts, etape }} />
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Ligne titre="Ensemble" comptes={tableau.total} filtres={ouverts} />
      </Table.Tfoot>
    </Table>
  );
}

interface ProprietesLigne {
  readonly titre: string;
  readonly comptes: Tableau['total'];
  readonly filtres: FiltresDossiers;
}

function Ligne({ titre, comptes, filtres }: ProprietesLigne) {
  const { dossiers, enRetard, escalades } = comptes;
  return (
    <Table.Tr>
      <Table.Th scope="row">{titre}</Table.Th>
      <Table.Td>
        <Nombre valeur={dossiers} quoi={`${titre} : ${compte(dossiers, 'dossier')}`} filtres={filtres} />
      </Table.Td>
      <Table.Td>
        <Nombre
          valeur={enRetard}
          quoi={`${titre} : ${compte(enRetard, 'dossier')} en retard`}
          filtres={{ ...filtres, retard: 'oui' }}
          alerte
        />
      </Table.Td>
      <Table.Td>
        <Nombre
          valeur={escalades}
          quoi={`${titre} : ${compte(escalades, 'dossier escaladé', 'dossiers escaladés')}`}
          filtres={{ ...filtres, escalade: 'oui' }}
          alerte
        />
      </Table.Td>
    </Table.Tr>
  );
}

interface ProprietesNombre {
  readonly valeur: number;
  /** What the link opens, for who reads links out of their table. */
  readonly quoi: string;
  readonly filtres: FiltresDossiers;
  readonly alerte?: boolean;
}

function Nombre({ valeur, quoi, filtres, alerte = false }: ProprietesNombre) {
  const appuye = alerte && valeur > 0;
  return (
    <Lien
      vers={adresseDossiers(filtres)}
      className={styles['nombre'] ?? ''}
      aria-label={quoi}
      {...(appuye ? { c: 'red.9', fw: 700 } : { c: 'dark.9' })}
    >
      {nombre(valeur)}
    </Lien>
  );
}

import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte, date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Actes } from './Actes.tsx';
import { lectureBesoins, type Operation } from './lectures.ts';
import styles from './operations.module.css';
import { TableComptes } from './TableComptes.tsx';

/** What the validated surveys ask for, beside the offers of today, and how the programme was fitted to it. */
export function Besoins({ operation }: { readonly operation: Operation }) {
  const lecture = useQuery(lectureBesoins(operation.code));
  return (
    <Stack gap="xl">
      <div>
        <Actes operation={operation} chemins={['adapter-programme', 'retirer-adaptation']} />
        {operation.adaptations.length > 0 && (
          <ul className={styles['actions']}>
            {operation.adaptations.map((a) => (
              <li key={a.id}>
                <Text fw={600}>
                  {a.decision}, le {date(a.decideeLe)}
                </Text>
                <Text size="sm">{a.motif}</Text>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Lecture lecture={lecture}>
        {(b) =>
          b.enquetes === 0 ? (
            <EtatVide titre="Aucune enquête validée pour le moment" niveau={3}>
              Les besoins se comptent d’après les enquêtes validées des ménages encore à reloger.
            </EtatVide>
          ) : (
            <Stack gap="xl">
              <Text>
                {b.enquetes === null
                  ? 'Peu d’enquêtes validées'
                  : compte(b.enquetes, 'enquête validée', 'enquêtes validées')}
                {b.sansEnquete === null ? '' : `, ${compte(b.sansEnquete, 'ménage')} sans enquête validée`}.
              </Text>
              <Compare legende="Besoins et offres par typologie" lignes={b.typologies} />
              <Compare legende="Besoins et offres par commune souhaitée" lignes={b.communes} />
              <Simple legende="Ressources mensuelles" lignes={b.ressources} />
              <Text size="sm">{b.sourceTranches}</Text>
              <Simple legende="Taille du ménage (personnes)" lignes={b.tailles} />
              <Simple legende="Logement accessible" lignes={b.accessible} />
              <Simple legende="Accepte un logement transitoire" lignes={b.transitoire} />
              <Simple legende="Projet de logement" lignes={b.projets} />
              <Simple legende="Occupation du logement d’origine" lignes={b.occupation} />
            </Stack>
          )
        }
      </Lecture>
    </Stack>
  );
}

interface Ligne {
  readonly libelle: string;
  readonly menages: number | null;
}
interface LigneComparee extends Ligne {
  readonly offres: number;
  readonly ecart: number | null;
}

const Compare = ({ legende, lignes }: { legende: string; lignes: readonly LigneComparee[] }) => (
  <TableComptes
    legende={legende}
    colonnes={['Réponse', 'Ménages', 'Offres disponibles', 'Logements qui manquent']}
    lignes={lignes.map((l) => ({ titre: l.libelle, valeurs: [l.menages, l.offres, l.ecart] }))}
  />
);
const Simple = ({ legende, lignes }: { legende: string; lignes: readonly Ligne[] }) => (
  <TableComptes
    legende={legende}
    colonnes={['Réponse', 'Ménages']}
    lignes={lignes.map((l) => ({ titre: l.libelle, valeurs: [l.menages] }))}
  />
);

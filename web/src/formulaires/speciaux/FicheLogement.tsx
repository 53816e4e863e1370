import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { date } from '../../commun/formats.ts';
import { lireReference } from '../references.ts';
import type { Besoins } from '../vue-dossier.ts';
import { comparer, prixLogement, type Comparaison, type Logement } from './logements.ts';
import styles from './speciaux.module.css';

const SIGNES = { oui: '✓', non: '✗', info: '•' } as const;
const MOTS = { oui: 'Convient : ', non: 'Ne convient pas : ', info: '' } as const;
const sens = ({ convient }: Comparaison) => (convient === null ? 'info' : convient ? 'oui' : 'non');

interface Proprietes {
  readonly logement: Logement;
  readonly besoins: Besoins;
}
/** The facts that matter of a dwelling, beside what the household wants. */
export function FicheLogement({ logement, besoins }: Proprietes) {
  const { accessible, horsQpv, disponibleLe, adresse, reference } = logement;
  const nom = useNomBailleur(logement);
  const traits = [
    accessible ? 'accessible' : 'accessibilité non déclarée',
    horsQpv ? 'hors quartier prioritaire' : 'en quartier prioritaire',
    disponibleLe && `disponible le ${date(disponibleLe)}`,
  ];
  return (
    <Stack gap={4}>
      <Text>{prixLogement(logement)}</Text>
      <Text size="sm">{enPhrase(traits.filter(Boolean).join(', '))}</Text>
      <Text size="sm">
        {enPhrase([nom, reference && `référence ${reference}`, adresse].filter(Boolean).join(', '))}
      </Text>
      <ul className={styles['comparaisons']}>
        {comparer(logement, besoins).map((c) => (
          <li key={c.dit} className={styles[sens(c)]}>
            <span aria-hidden="true">{SIGNES[sens(c)]} </span>
            <VisuallyHidden component="span">{MOTS[sens(c)]}</VisuallyHidden>
            {c.dit}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

const enPhrase = (texte: string): string => `${texte.charAt(0).toUpperCase()}${texte.slice(1)}.`;

function useNomBailleur({ bailleur, nomBailleur }: Logement): string {
  const { data } = useQuery({
    queryKey: ['references', 'organisation', bailleur],
    queryFn: ({ signal }) => lireReference('organisation', bailleur, signal),
    enabled: nomBailleur === '' && bailleur !== '',
    staleTime: Infinity,
  });
  return nomBailleur || (data?.libelle ?? '');
}

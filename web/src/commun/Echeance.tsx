import { Badge, Text } from '@mantine/core';
import { date, delai, estPasse } from './formats.ts';

/** « En retard », with the word: never the colour alone. */
export function BadgeRetard({ texte = 'En retard' }: { readonly texte?: string }) {
  return (
    <Badge color="red" variant="light">
      {texte}
    </Badge>
  );
}

interface Proprietes {
  readonly echeance: string | null;
  /** The server's word, when it gave one: a delay may be suspended. */
  readonly enRetard?: boolean;
  readonly taille?: 'sm' | 'md';
}

/** A due date and how far it is: « 12 mars 2026, en retard de 3 jours ». */
export function Echeance({ echeance, enRetard, taille = 'sm' }: Proprietes) {
  if (echeance === null) return <Text size={taille}>Sans échéance</Text>;
  const retard = enRetard ?? estPasse(echeance);
  const dit = delai(echeance);
  return (
    <Text size={taille} component="span">
      <time dateTime={echeance}>{date(echeance)}</time>
      {', '}
      {retard ? (
        <Text span inherit c="red.9" fw={700}>
          {dit.startsWith('en retard') ? dit : 'en retard'}
        </Text>
      ) : (
        dit
      )}
    </Text>
  );
}

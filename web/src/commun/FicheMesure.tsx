import { List, Stack, Text } from '@mantine/core';
import type { Fait } from './Fiche.tsx';
import { cadence, direExigences, type MesureCatalogue } from './mesures.ts';

const Phrases = ({ phrases }: { readonly phrases: readonly string[] }) => (
  <List size="sm" spacing={4}>
    {phrases.map((p) => (
      <List.Item key={p}>{p}</List.Item>
    ))}
  </List>
);

const liste = (terme: string, phrases: readonly string[]): Fait[] =>
  phrases.length === 0 ? [] : [{ terme, valeur: <Phrases phrases={phrases} /> }];

/** One measure as the référentiel writes it: mission, result, tasks, with whom, by what means; and where it comes from. */
export function FicheMesure({ mesure }: { readonly mesure: MesureCatalogue }) {
  const { mission, resultat, rubriques, interlocuteurs, outils, moyens, logements, issues, agrement } =
    mesure;
  const faits: Fait[] = [
    { terme: 'Mission', valeur: <Texte texte={mission} /> },
    { terme: 'Résultat attendu', valeur: <Texte texte={resultat} /> },
    ...(rubriques.length === 0 ? [] : [{ terme: 'Tâches', valeur: <Rubriques mesure={mesure} /> }]),
    ...liste('Interlocuteurs', interlocuteurs),
    ...liste('Outils utilisés', outils),
    ...liste('Moyens mis en œuvre', moyens),
    ...liste('Types de logements concernés', logements),
    { terme: 'Interventions', valeur: cadence(mesure) },
    { terme: 'Se termine par', valeur: issues.map((i) => i.libelle).join(' ; ') },
    ...liste('Exigé', direExigences(mesure)),
    { terme: 'Agrément de l’opérateur', valeur: agrement ? 'Exigé (CCH L. 365-1)' : 'Non demandé' },
  ];
  return (
    <Stack gap="xs">
      {faits.map(({ terme, valeur }) => (
        <div key={terme}>
          <Text size="sm" c="gray.7">
            {terme}
          </Text>
          {typeof valeur === 'string' ? <Text size="sm">{valeur}</Text> : valeur}
        </div>
      ))}
      <Text size="sm" c="gray.7">
        {mesure.source} {mesure.equipe.length > 0 && 'Durée et réglages : équipe, à valider par la CACL.'}
      </Text>
    </Stack>
  );
}

const Texte = ({ texte }: { readonly texte: string }) => (
  <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
    {texte}
  </Text>
);

function Rubriques({ mesure }: { readonly mesure: MesureCatalogue }) {
  return (
    <Stack gap="xs">
      {mesure.rubriques.map(({ rubrique, taches }) => (
        <div key={rubrique}>
          <Text size="sm" fw={600}>
            {rubrique}
          </Text>
          {taches.length > 0 && <Phrases phrases={taches} />}
        </div>
      ))}
    </Stack>
  );
}

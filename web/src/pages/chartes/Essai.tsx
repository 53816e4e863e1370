import { Button, List, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { components } from '../../api/types.d.ts';
import { phraseDe } from '../../api/probleme.ts';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { essai } from './lectures.ts';

type Simulation = components['schemas']['SimulationCharte'];
type Dossier = Simulation['dossiers'][number];

function direTache({
  libelle,
  effet,
  de,
  vers,
  calculee,
  seraitEnRetard,
}: Dossier['taches'][number]): string {
  const retard = seraitEnRetard ? ', serait en retard' : '';
  if (effet === 'gardee') return `${libelle} : gardée au ${date(de)} (${date(calculee)} sinon)${retard}`;
  return `${libelle} : ${date(de)} → ${date(vers)}${retard}`;
}

const lignesDe = ({ obstacles, taches, ouvertures }: Dossier): string[] => [
  ...obstacles.map(({ motif }) => `Ne peut pas migrer : ${motif}`),
  ...taches.map(direTache),
  ...ouvertures.map((libelle) => `S’ouvrirait aussitôt : ${libelle}`),
];

/** Tries the version on the dossiers that run; nothing is stored (R10.4). */
export function Essai({ version }: { readonly version: string }) {
  const { mutate, data, error, isPending } = useMutation({ mutationFn: essai(version) });
  return (
    <section aria-labelledby="essai">
      <Title order={2} size="h3" id="essai" mb="xs">
        Essai sur les dossiers en cours
      </Title>
      <Text mb="sm">Ce que cette version ferait aux dossiers ouverts. Rien n’est enregistré.</Text>
      <Button onClick={() => mutate()} loading={isPending} mb="sm">
        Essayer sur les dossiers
      </Button>
      <div aria-live="polite">
        {error && <Text c="red.8">{phraseDe(error)}</Text>}
        {data && <Resultat simulation={data} />}
      </div>
    </section>
  );
}

function Resultat({ simulation: { totaux, dossiers, tronquee } }: { readonly simulation: Simulation }) {
  return (
    <>
      <List mb="sm">
        <List.Item>{compte(totaux.dossiers, 'dossier essayé', 'dossiers essayés')}</List.Item>
        <List.Item>
          {compte(totaux.empeches, 'dossier ne peut pas migrer', 'dossiers ne peuvent pas migrer')}
        </List.Item>
        <List.Item>
          {compte(totaux.seraientEnRetard, 'tâche serait en retard', 'tâches seraient en retard')}
        </List.Item>
        <List.Item>{compte(totaux.reculees, 'échéance reculée', 'échéances reculées')}</List.Item>
        <List.Item>
          {compte(totaux.gardees, 'échéance déjà communiquée gardée', 'échéances déjà communiquées gardées')}
        </List.Item>
      </List>
      {tronquee && <Text mb="sm">Seuls les {dossiers.length} premiers dossiers touchés sont montrés.</Text>}
      {dossiers.map((dossier) => (
        <div key={dossier.dossier}>
          <Lien vers={`/dossiers/${dossier.dossier}`}>{dossier.reference}</Lien>
          <List size="sm" mb="xs">
            {lignesDe(dossier).map((ligne) => (
              <List.Item key={ligne}>{ligne}</List.Item>
            ))}
          </List>
        </div>
      ))}
    </>
  );
}

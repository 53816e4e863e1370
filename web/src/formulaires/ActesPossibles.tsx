import { Stack, Text, Title } from '@mantine/core';
import { LienBouton } from './LienBouton.tsx';
import { pageActe, type ActeEmpeche, type ActePossible, type Adresse } from './agregats.ts';
import { grouper, separerProchain, titreEtape } from './actes.ts';
import styles from './actes.module.css';

interface Proprietes {
  readonly adresse: Adresse;
  readonly possibles: readonly ActePossible[];
  readonly empeches: readonly ActeEmpeche[];
  /** Step where the dossier stands: its acts come first. */
  readonly etape?: string | null;
  /** What the open tasks ask for (`informer-menage`): the next acts. */
  readonly demandes?: readonly string[];
  readonly niveau?: 2 | 3;
}

/** What this person may do now: the next act first, the others by step, and those that are not possible yet with the reason. */
export function ActesPossibles({
  adresse,
  possibles,
  empeches,
  etape = null,
  demandes = [],
  niveau = 2,
}: Proprietes) {
  const { prochains, autres } = separerProchain(possibles, demandes, etape);
  const sousNiveau = niveau === 2 ? 3 : 4;
  return (
    <Stack gap="md">
      {prochains.length > 0 && (
        <div>
          <Title order={niveau} size="h4" mb="xs">
            Prochain acte
          </Title>
          <div className={styles['boutons']}>
            {prochains.map((a) => (
              <LienBouton key={a.acte} page={pageActe(adresse, a)}>
                {a.libelle}
              </LienBouton>
            ))}
          </div>
        </div>
      )}
      {autres.length > 0 && (
        <details className={styles['repli']} open={prochains.length === 0}>
          <summary>{prochains.length > 0 ? 'Autres actes possibles' : 'Actes possibles'}</summary>
          {grouper(autres, etape).map(([cle, actes]) => (
            <div key={cle} className={styles['groupe']}>
              <Title order={sousNiveau} size="h6">
                {titreEtape(cle, adresse.agregat)}
              </Title>
              <div className={styles['boutons']}>
                {actes.map((a) => (
                  <LienBouton key={a.acte} page={pageActe(adresse, a)} discret>
                    {a.libelle}
                  </LienBouton>
                ))}
              </div>
            </div>
          ))}
        </details>
      )}
      {possibles.length === 0 && <Text>Vous n’avez rien à faire ici pour le moment.</Text>}
      <Empeches empeches={empeches} etape={etape} adresse={adresse} />
    </Stack>
  );
}

function Empeches({ empeches, etape, adresse }: Pick<Proprietes, 'empeches' | 'etape' | 'adresse'>) {
  if (empeches.length === 0) return null;
  return (
    <details className={styles['repli']}>
      <summary>Pas encore possible, et pourquoi ({empeches.length})</summary>
      {grouper(empeches, etape ?? null).map(([cle, actes]) => (
        <ul key={cle} className={styles['empeches']} aria-label={titreEtape(cle, adresse.agregat)}>
          {actes.map((a) => (
            <li key={a.acte}>
              <Text fw={600}>{a.libelle}</Text>
              <Text size="sm">
                {a.motif} <span className={styles['regle']}>(règle {a.regle} de la charte)</span>
              </Text>
            </li>
          ))}
        </ul>
      ))}
    </details>
  );
}

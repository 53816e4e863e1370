import { Paper, Text, Title } from '@mantine/core';
import { adresseDossier } from '../../commun/adresses.ts';
import { BadgeRetard, Echeance } from '../../commun/Echeance.tsx';
import { Lien } from '../../commun/Lien.tsx';
import { marques, titreDossier, type Dossier } from './dossier.ts';
import styles from './dossiers.module.css';

/** The list on a narrow screen. */
export function CartesDossiers({ dossiers }: { readonly dossiers: readonly Dossier[] }) {
  return (
    <ul className={styles['cartes']} aria-label="Dossiers">
      {dossiers.map((dossier) => (
        <Paper key={dossier.id} component="li" withBorder p="sm">
          <Title order={2} size="h5">
            <Lien vers={adresseDossier(dossier.id)} className={styles['titre'] ?? ''}>
              {titreDossier(dossier)}
            </Lien>
          </Title>
          <Text size="sm">
            {[
              ...(dossier.menage === null ? [] : [dossier.reference]),
              dossier.commune,
              dossier.libelleEtape,
            ].join(' · ')}
          </Text>
          {dossier.statut !== 'clos' && <Prochaine dossier={dossier} />}
          <Text size="sm" c="gray.7">
            {[dossier.nomReferent ?? 'Sans référent', ...marques(dossier)].join(' · ')}
          </Text>
        </Paper>
      ))}
    </ul>
  );
}

export function Prochaine({ dossier }: { readonly dossier: Dossier }) {
  const { enRetard, prochaineEcheance } = dossier;
  if (enRetard) return <BadgeRetard />;
  if (prochaineEcheance === null) return <Text size="sm">Rien n’est attendu</Text>;
  return <Echeance echeance={prochaineEcheance} />;
}

import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { vueDe } from '../../formulaires/agregats.ts';
import { Absences, Remplacements } from './Absences.tsx';
import { Charge, ParEtape } from './Charge.tsx';
import type { Fiche } from './lectures.ts';
import { Portefeuille } from './Portefeuille.tsx';

interface Proprietes {
  readonly fiche: Fiche;
  /** Is it the reader's own? */
  readonly sien: boolean;
  /** Above the dossiers. */
  readonly enTete?: ReactNode;
  /** Under them. */
  readonly suite?: ReactNode;
}

/** What a référent carries, its absences, whom it replaces, its households. */
export function FicheReferent({ fiche, sien, enTete, suite }: Proprietes) {
  const { possibles } = vueDe(fiche);
  return (
    <Stack gap="lg">
      <Paper withBorder p="md" maw="40rem">
        <Charge referent={fiche} />
        <ParEtape parEtape={fiche.parEtape} />
      </Paper>
      {enTete}
      <Section
        ancre="dossiers"
        titre={sien ? 'Mes ménages, par ce qui est dû en premier' : 'Dossiers suivis'}
      >
        <Portefeuille
          id={fiche.id}
          vide={
            <EtatVide titre="Aucun dossier ouvert" niveau={3}>
              {sien
                ? 'Un ménage arrive ici quand vous informez le premier ménage sans référent, ou quand un pilote vous le confie.'
                : 'Un dossier se confie depuis la fiche du ménage : « Désigner un référent » ou « Passer le relais ».'}
            </EtatVide>
          }
        />
      </Section>
      <Section ancre="absences" titre={sien ? 'Mes absences' : 'Absences'}>
        <Absences fiche={fiche} possibles={possibles} />
      </Section>
      <Section ancre="remplacements" titre={sien ? 'Qui je remplace' : 'Remplace'}>
        <Remplacements remplace={fiche.remplace} />
      </Section>
      {suite}
    </Stack>
  );
}

interface ProprietesSection {
  readonly titre: string;
  readonly ancre: string;
  readonly children: ReactNode;
}
export function Section({ titre, ancre, children }: ProprietesSection) {
  return (
    <section aria-labelledby={ancre}>
      <Title order={2} size="h4" mb="xs" id={ancre}>
        {titre}
      </Title>
      {children}
    </section>
  );
}

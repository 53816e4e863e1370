import { Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { montant } from '../../commun/formats.ts';
import { ChampDessine } from '../champs/ChampDessine.tsx';
import { texteDe } from '../modele/corps.ts';
import { lireNombre } from '../modele/nombres.ts';
import type { ProprietesSpecial } from '../special.ts';
import { reponduesDans, sectionsDe, valeurA, type Section } from './enquete-sections.ts';
import styles from './speciaux.module.css';

const idSection = (cle: string): string => `section-${cle}`;

/** The household survey by sections, with how far each is filled in. */
export default function Enquete({ champs }: ProprietesSpecial) {
  const sections = useMemo(() => sectionsDe(champs), [champs]);
  const saisie: unknown = useWatch();
  return (
    <Stack gap="xl">
      <nav aria-label="Sections de l’enquête">
        <ul className={styles['sommaire']}>
          {sections.map((section) => (
            <li key={section.cle}>
              <a href={`#${idSection(section.cle)}`} onClick={(e) => aller(e, section.cle)}>
                {section.titre} ({reponduesDans(section, saisie)} sur {section.questions.length})
              </a>
            </li>
          ))}
        </ul>
        <Text size="sm">
          Ce que vous saisissez est gardé dans cet onglet : vous pouvez revenir plus tard avant d’enregistrer.
        </Text>
      </nav>
      {sections.map((section) => (
        <SectionDessinee key={section.cle} section={section} saisie={saisie} />
      ))}
    </Stack>
  );
}

function aller(evenement: React.MouseEvent, cle: string): void {
  evenement.preventDefault();
  const titre = document.getElementById(idSection(cle));
  titre?.scrollIntoView({ block: 'start' });
  titre?.focus({ preventScroll: true });
}

function SectionDessinee({ section, saisie }: { readonly section: Section; readonly saisie: unknown }) {
  const { cle, titre, questions } = section;
  const posees = questions.filter(({ chemin }) => chemin !== 'relais' || valeurA(saisie, 'par') === 'relais');
  return (
    <section aria-labelledby={idSection(cle)}>
      <Title order={2} size="h4" mb="sm" id={idSection(cle)} tabIndex={-1}>
        {titre}
      </Title>
      <Stack gap="lg">
        {posees.map(({ champ, chemin }) => (
          <ChampDessine key={chemin} champ={champ} nom={chemin} chemin={chemin} />
        ))}
        {cle === 'budget' && <ResteAVivre saisie={saisie} />}
      </Stack>
    </section>
  );
}

/** What the household has left each month once housed, as soon as its means are known. */
function ResteAVivre({ saisie }: { readonly saisie: unknown }) {
  const lu = (nom: string): number | null => lireNombre(texteDe(valeurA(saisie, `situation.${nom}`)));
  const ressources = lu('ressourcesMensuelles');
  if (ressources === null) return null;
  const reste = ressources + (lu('aides') ?? 0) - (lu('loyer') ?? 0) - (lu('charges') ?? 0);
  return (
    <Paper withBorder p="sm">
      <Text role="status">Il reste au ménage {montant(reste)} par mois, logement payé.</Text>
    </Paper>
  );
}

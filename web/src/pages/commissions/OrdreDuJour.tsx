import { Text, Title } from '@mantine/core';
import { defaultStringifySearch } from '@tanstack/react-router';
import type { components } from '../../api/types.d.ts';
import { adresseDossier } from '../../commun/adresses.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { pageActe, type ActePossible, type Adresse } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import styles from './commissions.module.css';

type Examen = components['schemas']['Commission']['examens'][number];

interface Proprietes {
  readonly adresse: Adresse;
  readonly examens: readonly Examen[];
  readonly possibles: readonly ActePossible[];
}

/** The households to examine, and what was decided of each. */
export function OrdreDuJour({ adresse, examens, possibles }: Proprietes) {
  const attendus = examens.filter((e) => e.decision === null);
  const rendre = possibles.find((a) => a.acte === 'RendreDecisions');
  return (
    <section aria-labelledby="ordre-du-jour">
      <Title order={2} size="h3" id="ordre-du-jour" mb="xs">
        Ordre du jour et décisions
      </Title>
      {examens.length === 0 ? (
        <EtatVide titre="Aucun dossier à l’ordre du jour" niveau={3}>
          Inscrivez les dossiers à examiner ; leurs décisions se consigneront ici une fois la séance tenue.
        </EtatVide>
      ) : (
        <ol className={styles['examens']}>
          {examens.map((examen) => (
            <UnExamen key={examen.dossier} examen={examen} />
          ))}
        </ol>
      )}
      {rendre && attendus.length > 0 && (
        <LienBouton page={avecDossiers(pageActe(adresse, rendre), attendus)}>
          {`Consigner ${compte(attendus.length, 'décision attendue', 'décisions attendues')}`}
        </LienBouton>
      )}
    </section>
  );
}

/** The form of the decisions, with the dossiers that wait for one already in it. */
const avecDossiers = (page: string, attendus: readonly Examen[]): string =>
  `${page}${defaultStringifySearch({ decisions: attendus.map(({ dossier }) => ({ dossier })) })}`;

function UnExamen({ examen }: { readonly examen: Examen }) {
  const { dossier, reference, libelleEtape, menage, libelleDecision, motif } = examen;
  const nom = nomMenage(menage);
  const detail = [nom === null ? null : reference, libelleEtape].filter((d) => d !== null);
  return (
    <li>
      {reference === null ? (
        <Text fw={600}>Dossier hors de votre ressort</Text>
      ) : (
        <Lien vers={adresseDossier(dossier)} fw={600} className={styles['lien'] ?? ''}>
          {nom ?? `Dossier ${reference}`}
        </Lien>
      )}
      {detail.length > 0 && <Text size="sm">{detail.join(' · ')}</Text>}
      <Text>{libelleDecision === null ? 'Décision attendue' : `Décision : ${libelleDecision}`}</Text>
      {motif !== null && <Text size="sm">Motif : {motif}</Text>}
    </li>
  );
}

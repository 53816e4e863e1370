import { Group, Title } from '@mantine/core';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { compte } from '../../commun/formats.ts';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { versActe } from '../../formulaires/vers-acte.ts';
import { UneLigne } from './UneLigne.tsx';
import type { ProprietesSeance } from './types.ts';
import { useActe } from '../../formulaires/envoi/useActe.ts';
import styles from './commissions.module.css';

/** The same list, one element moved by one place. */
function deplace(dossiers: readonly string[], rang: number, de: -1 | 1): string[] {
  const suite = [...dossiers];
  const [element = ''] = suite.splice(rang, 1);
  suite.splice(rang + de, 0, element);
  return suite;
}

/** The households to examine in their order, what was said and decided of each, and what became of it. */
export function OrdreDuJour({ adresse, commission, possibles }: ProprietesSeance) {
  const { examens, nature } = commission;
  const ordonner = useActe(adresse, possibles, 'OrdonnerOrdreDuJour');
  const relancer = useActe(adresse, possibles, 'RelancerApplication');
  const dossiers = examens.map((e) => e.dossier);
  const attendus = examens.filter((e) => e.decision === null).map(({ dossier }) => ({ dossier }));
  const inscrire = versActe(adresse, possibles, 'InscrireDossier');
  const rendre =
    attendus.length > 0 && versActe(adresse, possibles, 'RendreDecisions', { decisions: attendus });
  const erreur = ordonner.erreur ?? relancer.erreur;
  return (
    <section aria-labelledby="ordre-du-jour">
      <Title order={2} size="h3" id="ordre-du-jour" mb="xs">
        Ordre du jour et décisions
      </Title>
      {erreur && <ErreurBloc erreur={erreur} />}
      {examens.length === 0 ? (
        <EtatVide titre="Aucun dossier à l’ordre du jour" niveau={3}>
          Inscrivez les dossiers à examiner ; leurs décisions se consigneront ici une fois la séance tenue.
        </EtatVide>
      ) : (
        <ol className={styles['examens']}>
          {examens.map((examen, rang) => (
            <UneLigne
              key={examen.dossier}
              adresse={adresse}
              possibles={possibles}
              examen={examen}
              decide={nature !== 'caleol'}
              {...(ordonner.possible
                ? {
                    place: { premiere: rang === 0, derniere: rang === examens.length - 1 },
                    enCours: ordonner.enCours,
                    surDeplacer: (de: -1 | 1) => ordonner.faire({ dossiers: deplace(dossiers, rang, de) }),
                  }
                : {})}
              {...(relancer.possible
                ? {
                    enRelance: relancer.enCours,
                    surRelancer: () => relancer.faire({ dossier: examen.dossier }),
                  }
                : {})}
            />
          ))}
        </ol>
      )}
      <Group>
        {rendre && (
          <LienBouton page={rendre}>
            {`Consigner ${compte(attendus.length, 'décision attendue', 'décisions attendues')}`}
          </LienBouton>
        )}
        {inscrire && (
          <LienBouton page={inscrire} discret={examens.length > 0}>
            Inscrire un dossier
          </LienBouton>
        )}
      </Group>
    </section>
  );
}

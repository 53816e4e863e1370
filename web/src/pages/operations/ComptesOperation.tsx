import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFlux } from '../../api/flux.ts';
import { ComptesParEtape } from '../../commun/ComptesParEtape.tsx';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { Lecture } from '../../commun/Lecture.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { lectureComptes } from './lectures.ts';

/** Its households, step by step. */
export function ComptesOperation({ code }: { readonly code: string }) {
  const lecture = useQuery(lectureComptes(code));
  useFlux('/api/taches/flux', [['tableau']]);
  return (
    <section aria-labelledby="menages">
      <Title order={2} size="h3" id="menages" mb="xs">
        Ménages
      </Title>
      <Lecture lecture={lecture}>
        {(tableau) =>
          tableau.total.dossiers + tableau.clos === 0 ? (
            <EtatVide
              titre="Aucun ménage pour cette opération"
              niveau={3}
              action={<LienBouton page="/imports">Importer des ménages</LienBouton>}
            >
              Un dossier s’ouvre pour chaque ligne d’un fichier, ou un par un.
            </EtatVide>
          ) : (
            <ComptesParEtape
              tableau={tableau}
              filtres={{ operation: code }}
              legende="Dossiers ouverts de l’opération, par étape"
            />
          )
        }
      </Lecture>
    </section>
  );
}

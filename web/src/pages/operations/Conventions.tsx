import { Text, Title } from '@mantine/core';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { date, montant } from '../../commun/formats.ts';
import { Actes } from './Actes.tsx';
import type { Operation } from './lectures.ts';
import styles from './operations.module.css';

const ACTES = ['conclure-convention', 'corriger-convention', 'terminer-convention', 'retirer-convention'];

/** The conventions de loyers minorés of the operation. */
export function Conventions({ operation }: { readonly operation: Operation }) {
  return (
    <section aria-labelledby="conventions">
      <Title order={2} size="h3" id="conventions" mb="xs">
        Conventions de loyers minorés
      </Title>
      <Actes operation={operation} chemins={ACTES} />
      {operation.conventions.length === 0 ? (
        <EtatVide titre="Aucune convention" niveau={3}>
          Une convention dit de combien le loyer de chaque logement est minoré, et sur quelle période.
        </EtatVide>
      ) : (
        <ul className={styles['actions']}>
          {operation.conventions.map((c) => (
            <li key={c.id}>
              <Text fw={600}>{c.libelle}</Text>
              <Text size="sm">
                {c.enVigueur ? 'En vigueur' : 'Pas en vigueur'} · du {date(c.du)}
                {c.au === null ? ', sans terme' : ` au ${date(c.au)}`} · {c.parties.join(', ')}
                {c.motifFin === null ? '' : ` · fin : ${c.motifFin}`}
              </Text>
              <ul>
                {c.logements.map((l) => (
                  <li key={l.logement}>
                    {l.libelle} : {montant(l.minoration)} par mois
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

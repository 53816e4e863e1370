import { VisuallyHidden } from '@mantine/core';
import { montant, nombre } from '../formats.ts';
import styles from './rapprochement.module.css';
import type { Chiffres } from './types.ts';

const somme = (valeur: number | null): string => (valeur === null ? 'Inconnu' : montant(valeur));
const taux = (valeur: number | null): string => (valeur === null ? 'Inconnu' : `${nombre(valeur)} %`);
const surface = (valeur: number | null): string => (valeur === null ? 'Inconnue' : `${nombre(valeur)} m²`);

/** What a household pays today and would pay there. */
export function TableChiffres({ chiffres }: { readonly chiffres: Chiffres }) {
  const { avant, apres } = chiffres;
  const lignes: readonly (readonly [string, string, string])[] = [
    ['Reste à charge', somme(avant.resteACharge), somme(apres.resteACharge)],
    ['Par m²', somme(avant.resteAChargeM2), somme(apres.resteAChargeM2)],
    ['Taux d’effort', taux(avant.tauxEffort), taux(apres.tauxEffort)],
    ['Surface', surface(avant.surface), surface(apres.surface)],
  ];
  return (
    <table className={styles['chiffres']}>
      <VisuallyHidden component="caption">Aujourd’hui et dans ce logement</VisuallyHidden>
      <thead>
        <tr>
          <th scope="col">Par mois</th>
          <th scope="col">Aujourd’hui</th>
          <th scope="col">Ici</th>
        </tr>
      </thead>
      <tbody>
        {lignes.map(([libelle, hier, ici]) => (
          <tr key={libelle}>
            <th scope="row">{libelle}</th>
            <td>{hier}</td>
            <td>{ici}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { components, paths } from '../api/types.d.ts';
import { date, montant, nombre } from './formats.ts';
import type { Fait } from './Fiche.tsx';

type Liste = paths['/api/logements']['get'];
export type FiltresLogements = NonNullable<Liste['parameters']['query']>;
/** A dwelling of the guichet unique, as the API lists it. */
export type Logement = components['schemas']['LogementListe'];
export type StatutLogement = Logement['statut'];

export const STATUTS_LOGEMENT: Readonly<Record<StatutLogement, string>> = {
  disponible: 'Disponible',
  reserve: 'Retenu pour un ménage',
  attribue: 'Attribué',
  retire: 'Retiré du guichet',
  expire: 'Publication échue',
};

/** `T3 de 62 m² à Cayenne`. */
export const titreLogement = ({ typologie, surface, commune }: Logement): string =>
  `${typologie} de ${nombre(surface)} m² à ${commune}`;

export const loyerLogement = ({ loyer, charges }: Logement): string =>
  `${montant(loyer)} de loyer et ${montant(charges)} de charges par mois`;

/** What a dwelling is, under the names that people give it. */
export function faitsLogement(logement: Logement): Fait[] {
  const {
    loyer,
    charges,
    libelleNature,
    horsQpv,
    accessible,
    disponibleLe,
    libelleFinancement,
    adresse,
    reference,
  } = logement;
  return [
    { terme: 'Référence du bailleur', valeur: reference },
    { terme: 'Nature de l’offre', valeur: libelleNature },
    { terme: 'Loyer mensuel', valeur: montant(loyer) },
    { terme: 'Charges mensuelles', valeur: montant(charges) },
    { terme: 'Disponible', valeur: `Le ${date(disponibleLe)}` },
    { terme: 'Quartier', valeur: horsQpv ? 'Hors quartier prioritaire' : 'En quartier prioritaire' },
    { terme: 'Accessibilité', valeur: accessible ? 'Accessible' : 'Non déclaré accessible' },
    { terme: 'Financement', valeur: libelleFinancement ?? 'Non renseigné' },
    { terme: 'Adresse', valeur: adresse ?? 'Non renseignée' },
  ];
}

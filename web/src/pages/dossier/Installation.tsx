import { Text } from '@mantine/core';
import { Fiche, type Fait } from '../../commun/Fiche.tsx';
import { compte, date, montant } from '../../commun/formats.ts';
import type { Dossier } from './dossier.ts';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

type Entree = NonNullable<Dossier['entree']>;
type Suivi = NonNullable<Dossier['suivi']>;

function faitsDe({ finBail, priseEnCharge }: Entree, { fragilite }: Suivi): Fait[] {
  return [
    ...(finBail ? [{ terme: 'Fin du bail', valeur: date(finBail) }] : []),
    ...(priseEnCharge ? [{ terme: 'Prise en charge', valeur: direPriseEnCharge(priseEnCharge) }] : []),
    ...(fragilite
      ? [
          {
            terme: 'Suivi',
            valeur: fragilite.enqueteLe
              ? `${fragilite.libelle}, le ${date(fragilite.enqueteLe)}`
              : fragilite.libelle,
          },
        ]
      : []),
  ];
}

function direPriseEnCharge({ libelleMode, total, plafond, factures }: NonNullable<Entree['priseEnCharge']>) {
  const pieces = factures.length > 0 ? `, ${compte(factures.length, 'facture', 'factures')}` : '';
  return `${libelleMode} : ${montant(total)} sur ${montant(plafond)}${pieces}`;
}

/** Settling in and what follows: steps done and left, what was paid, alerts, a search under way. Nothing of it yet, no panel. */
export function Installation({ dossier: { entree, suivi } }: { readonly dossier: Dossier }) {
  if (!entree || !suivi) return null;
  const faits = faitsDe(entree, suivi);
  const { demarches, demarchesAttendues } = entree;
  const vide = demarches.length + demarchesAttendues.length + suivi.alertes.length === 0;
  if (vide && faits.length === 0 && !suivi.recherche) return null;
  return (
    <Partie titre="Installation et veille" ancre="installation">
      {faits.length > 0 && <Fiche faits={faits} />}
      <Demarches demarches={demarches} attendues={demarchesAttendues} />
      <Alertes alertes={suivi.alertes} />
      {suivi.recherche && <Recherche recherche={suivi.recherche} />}
    </Partie>
  );
}

function Demarches({
  demarches,
  attendues,
}: {
  readonly demarches: Entree['demarches'];
  readonly attendues: Entree['demarchesAttendues'];
}) {
  if (demarches.length + attendues.length === 0) return null;
  return (
    <>
      <Text fw={600} mt="sm">
        Démarches d’installation
      </Text>
      <ul className={styles['liste']}>
        {attendues.map(({ code, libelle }) => (
          <li key={code}>{libelle} : à faire</li>
        ))}
        {demarches.map(({ code, libelle, libelleIssue, le }) => (
          <li key={code}>
            {libelle} : {libelleIssue.toLowerCase()}, le {date(le)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Alertes({ alertes }: { readonly alertes: Suivi['alertes'] }) {
  if (alertes.length === 0) return null;
  return (
    <>
      <Text fw={600} mt="sm">
        Alertes
      </Text>
      <ul className={styles['liste']}>
        {alertes.map(({ id, libelle, le, traitee }) => (
          <li key={id}>
            {libelle}, le {date(le)} : {traitee ? 'traitée' : 'à traiter'}
          </li>
        ))}
      </ul>
    </>
  );
}

function Recherche({
  recherche: { depuis, demarches },
}: {
  readonly recherche: NonNullable<Suivi['recherche']>;
}) {
  return (
    <>
      <Text fw={600} mt="sm">
        Ménage recherché depuis le {date(depuis)}
      </Text>
      {demarches.length === 0 ? (
        <Text>Aucune démarche de recherche n’est encore consignée.</Text>
      ) : (
        <ul className={styles['liste']}>
          {demarches.map(({ moyen, libelle, le }) => (
            <li key={`${moyen}-${le}`}>
              {libelle}, le {date(le)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

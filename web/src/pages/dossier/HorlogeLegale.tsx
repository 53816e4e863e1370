import { Badge, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client, lire } from '../../api/client.ts';
import type { components } from '../../api/types.d.ts';
import { Chargement } from '../../commun/Chargement.tsx';
import { date } from '../../commun/formats.ts';
import { Lecture } from '../../commun/Lecture.tsx';
import { Partie } from './Partie.tsx';
import styles from './dossier.module.css';

type Horloge = components['schemas']['HorlogeLegale'];
type Regime = Horloge['regimes'][number];
type Ligne = components['schemas']['LigneHorloge'];
type Offre = Regime['offres']['propositions'][number];

/** What the law says of the household: which date, which article, which proof. It does nothing by itself. */
export function HorlogeLegale({ id, version }: { readonly id: string; readonly version: number }) {
  const lecture = useQuery({
    queryKey: ['dossiers', id, 'horloge-legale', version],
    queryFn: ({ signal }) =>
      lire(client.GET('/api/dossiers/{id}/horloge-legale', { params: { path: { id } }, signal })),
  });
  return (
    <Partie titre="Horloge légale" ancre="horloge-legale">
      <Lecture lecture={lecture} attente={<Chargement texte="Lecture de l’horloge légale…" />}>
        {(horloge) => (
          <>
            <Text>{direDepart(horloge)}</Text>
            {horloge.regimes.map((regime) => (
              <UnRegime key={regime.code} regime={regime} />
            ))}
          </>
        )}
      </Lecture>
    </Partie>
  );
}

function direDepart({ departAuPlusTot: { le, manque, article } }: Horloge): string {
  if (manque !== null) return `Départ légal au plus tôt : ne peut pas être dit, il manque « ${manque} ».`;
  if (le === null) return 'Aucun texte ne fixe de départ au plus tôt.';
  return `Aucun départ ne peut être imposé avant le ${date(le)}${article === null ? '' : ` (${article})`}.`;
}

function UnRegime({ regime }: { readonly regime: Regime }) {
  const { libelle, article, verifieLe, aVerifier, debiteur, offres, lignes, indemnites, source } = regime;
  return (
    <details className={styles['repli']} open={!regime.eteint}>
      <summary>
        {libelle}
        {regime.complementaire && ', horloge complémentaire'}
        {regime.eteint && ', éteint'}
      </summary>
      <Text size="sm">
        {article} ; {verifieLe === null ? 'texte à vérifier' : `texte vérifié le ${date(verifieLe)}`}.{' '}
        {aVerifier}
      </Text>
      <Text size="sm">Doit le relogement : {debiteur}.</Text>
      <Text size="sm" fw={600}>
        Offres valables refusées : {offres.comptees} sur {offres.dues}
      </Text>
      {offres.aVerifier.length > 0 && (
        <Text size="sm" fw={600}>
          À vérifier par le pilote : {offres.aVerifier.length > 1 ? 'offres' : 'offre'}{' '}
          {offres.aVerifier.join(', ')}. D’ici là, ni sa notification ni son refus ne comptent sous ce régime.
        </Text>
      )}
      {offres.propositions.length > 0 && (
        <ul className={styles['liste']}>
          {offres.propositions.map((offre) => (
            <li key={offre.proposition}>
              <Text size="sm">{direOffre(offre)}</Text>
            </li>
          ))}
        </ul>
      )}
      <ol className={styles['liste']}>
        {lignes.map((ligne) => (
          <UneLigne key={`${ligne.regime}.${ligne.code}`} ligne={ligne} />
        ))}
      </ol>
      {indemnites.map((indemnite) => (
        <Text key={indemnite} size="sm">
          {indemnite}
        </Text>
      ))}
      <Text size="sm" c="gray.7">
        {source}
      </Text>
    </details>
  );
}

function direNotification({ notifieeLe, notificationCompte }: Offre): string {
  if (notifieeLe === null) return ' ; non notifiée';
  return ` ; notifiée le ${date(notifieeLe)}${notificationCompte ? '' : ', sans compter pour les dates de la loi'}`;
}

function direOffre(offre: Offre): string {
  const { rang, valide, corrigee, manquent, inconnus, compte } = offre;
  const verdict = valide === null ? 'à vérifier' : valide ? 'valable' : 'non valable';
  const pourquoi = valide === false ? manquent : valide === null ? [...manquent, ...inconnus] : [];
  const raison = corrigee ? ', dit par le pilote' : pourquoi.length > 0 ? ` (${pourquoi.join(', ')})` : '';
  return `Offre ${rang} : ${verdict}${raison}${direNotification(offre)}${compte ? ' ; son refus compte' : ''}`;
}

function UneLigne({ ligne }: { readonly ligne: Ligne }) {
  const { libelle, article, le, libelleEtat, etat, effet, preuve } = ligne;
  return (
    <li>
      <Text fw={600} size="sm">
        {le === null ? 'Date inconnue' : date(le)} : {libelle}{' '}
        <Badge
          component="span"
          variant={etat === 'atteint' || etat === 'en-retard' ? 'filled' : 'default'}
          {...(etat === 'en-retard' ? { color: 'red.9' } : {})}
        >
          {libelleEtat}
        </Badge>
      </Text>
      <Text size="sm">{article}</Text>
      {effet !== null && <Text size="sm">{effet}</Text>}
      <Text size="sm">
        Preuve : {preuve.attendue}
        {preuve.presente && preuve.le !== null ? `, le ${date(preuve.le)}` : ' (manque au dossier)'}
      </Text>
    </li>
  );
}

import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Fiche } from '../../commun/Fiche.tsx';
import { date, dateHeure } from '../../commun/formats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { versActe } from '../../formulaires/vers-acte.ts';
import type { Commission, ProprietesSeance } from './types.ts';
import styles from './commissions.module.css';

/** How the members were told, with the proof of each sending. */
export function Convocations({ adresse, commission, possibles }: ProprietesSeance) {
  const { convocations } = commission;
  const envoyer = versActe(adresse, possibles, 'EnvoyerConvocation', { moyen: 'courriel' });
  if (convocations.length === 0 && envoyer === null) return null;
  return (
    <section aria-labelledby="convocations">
      <Title order={2} size="h3" id="convocations" mb="xs">
        Convocations
      </Title>
      <Stack gap="sm">
        {convocations.length === 0 && <Text>Les membres ne sont pas encore convoqués.</Text>}
        {convocations.map((c) => (
          <details
            key={`${c.objet}-${c.le}`}
            className={styles['repli'] ?? ''}
            open={convocations.length === 1}
          >
            <summary>
              {c.libelleObjet}, le {date(c.le)}
            </summary>
            {c.envois.length === 0 ? (
              <Text size="sm">{c.libelleMoyen}</Text>
            ) : (
              <ul className={styles['liste']}>
                {c.envois.map((e) => (
                  <li key={e.organisation}>
                    {e.nom} : {e.libelleEtat.toLowerCase()}
                    {e.le !== null && `, ${dateHeure(e.le)}`}
                  </li>
                ))}
              </ul>
            )}
          </details>
        ))}
        {envoyer && (
          <Group>
            <LienBouton page={envoyer} discret={convocations.length > 0}>
              {convocations.length > 0 ? 'Envoyer de nouveau la convocation' : 'Envoyer la convocation'}
            </LienBouton>
          </Group>
        )}
      </Stack>
    </section>
  );
}

/** The minutes and the convocation, as files. */
export function Documents({ adresse, commission, possibles }: ProprietesSeance) {
  const { procesVerbal, statut } = commission;
  const racine = `/api/commissions/${encodeURIComponent(adresse.id)}`;
  const approuver = versActe(adresse, possibles, 'ApprouverProcesVerbal');
  const pieces = [
    ...(statut === 'tenue' ? [['Procès-verbal', 'pv'] as const] : []),
    ...(statut === 'annulee' || commission.membres.length === 0
      ? []
      : [['Convocation', 'convocation'] as const]),
  ];
  if (pieces.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <Title order={2} size="h3" id="documents" mb="xs">
        Documents
      </Title>
      <Stack gap="xs">
        {statut === 'tenue' && (
          <Group gap="xs">
            <Text>Procès-verbal :</Text>
            <Badge variant="light">{procesVerbal.libelleEtat}</Badge>
            {procesVerbal.approuveLe && <Text size="sm">le {date(procesVerbal.approuveLe)}</Text>}
          </Group>
        )}
        <ul className={styles['liste']}>
          {pieces.flatMap(([nom, piece]) =>
            [
              ['PDF', 'pdf'],
              ['Word', 'docx'],
            ].map(([format, extension]) => (
              <li key={`${piece}.${extension}`}>
                <a className={styles['lien'] ?? ''} href={`${racine}/${piece}.${extension}`}>
                  {nom} ({format})
                </a>
              </li>
            )),
          )}
          {statut !== 'annulee' && (
            <li>
              <a className={styles['lien'] ?? ''} href={`${racine}/seance.ics`}>
                Ajouter à mon agenda (iCalendar)
              </a>
            </li>
          )}
        </ul>
        {approuver && (
          <Group>
            <LienBouton page={approuver}>Approuver le procès-verbal</LienBouton>
          </Group>
        )}
      </Stack>
    </section>
  );
}

/** When, where, and what became of it. */
export function Reperes({ commission }: { readonly commission: Commission }) {
  const { libelleStatut, libelleAnnulation, heure, lieu, visio, nomBailleur } = commission;
  const lignes: [string, string | null][] = [
    ['État', libelleAnnulation ? `${libelleStatut} : ${libelleAnnulation}` : libelleStatut],
    ['Heure', heure],
    ['Lieu', lieu],
    ['Visioconférence', visio],
    ['Bailleur', nomBailleur],
  ];
  return <Fiche faits={lignes.flatMap(([terme, valeur]) => (valeur === null ? [] : [{ terme, valeur }]))} />;
}

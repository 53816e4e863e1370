import { Badge, Group, Text } from '@mantine/core';
import { Echeance } from '../../../commun/Echeance.tsx';
import { date } from '../../../commun/formats.ts';
import type { Bail, Consentement, Contrat, Piece, Regularisation } from './lecture.ts';
import styles from '../dossier.module.css';

export function UnConsentement({ consentement }: { readonly consentement: Consentement }) {
  const { libelle, forme, mesure, partenaire, le, retireLe } = consentement;
  return (
    <li>
      <Text fw={600} td={retireLe === null ? undefined : 'line-through'}>
        {libelle}
      </Text>
      <Text size="sm">
        {forme}, le {date(le)}
        {mesure !== null && `, pour : ${mesure}`}
        {partenaire !== null && `, avec : ${partenaire}`}
        {retireLe !== null && `. Retiré le ${date(retireLe)}`}
      </Text>
    </li>
  );
}

export function UnePiece({
  piece: { libelle, obligatoire, libelleEtat, etat, le },
}: {
  readonly piece: Piece;
}) {
  return (
    <li>
      <Text size="sm" fw={etat === 'manquante' ? 600 : undefined}>
        {libelle}
        {obligatoire ? ' (obligatoire)' : ''} : {libelleEtat.toLowerCase()}
        {le !== null && `, le ${date(le)}`}
      </Text>
    </li>
  );
}

export function UnContrat({ contrat }: { readonly contrat: Contrat }) {
  const {
    version,
    nature,
    debut,
    fin,
    statut,
    financement,
    mesures,
    signatures,
    attendues,
    enVigueur,
    fini,
    textes,
  } = contrat;
  return (
    <li>
      <Group gap="xs">
        <Text fw={600}>
          Version {version}, {nature}
        </Text>
        <Badge color={enVigueur ? 'green' : 'gray'} variant="light">
          {enVigueur ? 'En vigueur' : fini === null ? 'Remplacée' : fini.motif}
        </Badge>
      </Group>
      <Text size="sm">
        Du {date(debut)} au {date(fin)}. Statut préconisé : {statut}. Financement : {financement}.
      </Text>
      {mesures.length > 0 && <Text size="sm">Mesures : {mesures.join(' ; ')}</Text>}
      {textes !== null && (
        <Text size="sm" className={styles['texte'] ?? ''}>
          Travailleur social : {textes.intervenant}
          {textes.bailleur !== null && `. Bailleur : ${textes.bailleur}`}
          {textes.logement !== null && `. Logement : ${textes.logement}`}
          {textes.contenu !== null && `\n${textes.contenu}`}
        </Text>
      )}
      {signatures.length > 0 && (
        <Text size="sm">
          Signé :{' '}
          {signatures.map((s) => `${s.partie}, le ${date(s.le)} (${s.support.toLowerCase()})`).join(' ; ')}
        </Text>
      )}
      {enVigueur && attendues.length > 0 && (
        <Text size="sm">Signatures attendues : {attendues.join(', ')}</Text>
      )}
    </li>
  );
}

export function UneRegularisation({ regularisation }: { readonly regularisation: Regularisation }) {
  const { libelle, organisme, avant, pieces, demarches, issue, finLe, precisions } = regularisation;
  const dernier = demarches.at(-1);
  return (
    <li>
      <Text fw={600}>{libelle}</Text>
      <Text size="sm" component="div">
        {organisme}.{' '}
        {issue === null ? (
          <>
            Terme : <Echeance echeance={avant} />
          </>
        ) : (
          `${issue}${finLe === null ? '' : `, le ${date(finLe)}`}`
        )}
      </Text>
      <Text size="sm">
        Pièces : {pieces.map((p) => `${p.libelle} (${p.recue ? 'vue' : 'attendue'})`).join(' ; ')}
      </Text>
      {dernier !== undefined && (
        <Text size="sm">
          Dernière démarche : {dernier.libelle.toLowerCase()}, le {date(dernier.le)}
        </Text>
      )}
      {precisions !== null && (
        <Text size="sm" className={styles['texte'] ?? ''}>
          {precisions}
        </Text>
      )}
    </li>
  );
}

export function UnBail({ bail }: { readonly bail: Bail }) {
  const { libelleEtat, titulaire, glissement, glisseLe, revues, blocages } = bail;
  const revue = revues.at(-1);
  const blocage = blocages.at(-1);
  return (
    <li>
      <Text fw={600}>{libelleEtat}</Text>
      <Text size="sm" component="div">
        {titulaire !== null && `Titulaire du bail principal : ${titulaire}. `}
        {glisseLe === null ? (
          <>
            Glissement prévu : <Echeance echeance={glissement} />
          </>
        ) : (
          `Glissement le ${date(glisseLe)}`
        )}
      </Text>
      {revue !== undefined && (
        <Text size="sm">
          Dernière revue le {date(revue.le)} : {revue.avis.toLowerCase()}
        </Text>
      )}
      {blocage !== undefined && (
        <Text size="sm">
          Bloqué le {date(blocage.le)} : {blocage.motif.toLowerCase()}.{' '}
          {blocage.decision === null
            ? 'Décision de l’instance attendue'
            : `Décision : ${blocage.decision.toLowerCase()}`}
        </Text>
      )}
    </li>
  );
}

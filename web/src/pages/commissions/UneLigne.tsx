import { Badge, Button, Group, Text } from '@mantine/core';
import { adresseDossier } from '../../commun/adresses.ts';
import { compte, date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { nomMenage } from '../../commun/menage.ts';
import type { ActePossible, Adresse } from '../../formulaires/agregats.ts';
import { LienBouton } from '../../formulaires/LienBouton.tsx';
import { usePersonne } from '../../session/useSession.ts';
import { versActe } from '../../formulaires/vers-acte.ts';
import type { Commission } from './types.ts';
import styles from './commissions.module.css';

type Examen = Commission['examens'][number];

interface Proprietes {
  readonly adresse: Adresse;
  readonly possibles: readonly ActePossible[];
  readonly examen: Examen;
  /** The commission decides of it, here. */
  readonly decide: boolean;
  readonly place?: { readonly premiere: boolean; readonly derniere: boolean };
  readonly enCours?: boolean;
  readonly surDeplacer?: (de: -1 | 1) => void;
  readonly enRelance?: boolean;
  readonly surRelancer?: () => void;
}

/** One line of the agenda. */
export function UneLigne(props: Proprietes) {
  const { examen, place, enCours, surDeplacer, decide } = props;
  const { dossier, reference, libelleEtape, menage, logements, avis, points, libelleProposition } = examen;
  const { role } = usePersonne();
  const nom = nomMenage(menage);
  const titre = reference === null ? 'Dossier hors de votre ressort' : (nom ?? `Dossier ${reference}`);
  const detail = [
    nom === null ? null : reference,
    libelleEtape,
    points === null ? null : `cotation : ${compte(points, 'point')}`,
    libelleProposition === null
      ? null
      : `dernière proposition : ${libelleProposition.toLowerCase().replace('caleol', 'CALEOL')}`,
  ].filter((d) => d !== null);
  const ouvre = reference !== null && (role === 'pilote' || role === 'referent');
  return (
    <li>
      {ouvre ? (
        <Lien vers={adresseDossier(dossier)} fw={600} className={styles['lien'] ?? ''}>
          {titre}
        </Lien>
      ) : (
        <Text fw={600}>{titre}</Text>
      )}
      {detail.length > 0 && <Text size="sm">{detail.join(' · ')}</Text>}
      {examen.saisine !== null && <Text size="sm">Saisine : {examen.saisine}</Text>}
      {logements.length > 0 && (
        <Text size="sm">Logement proposé : {logements.map((l) => l.libelle).join(' ; ')}</Text>
      )}
      {avis.length > 0 && (
        <Text size="sm">
          Avis : {avis.map((a) => `${a.nom}, ${a.libelleSens.toLowerCase()}`).join(' ; ')}
        </Text>
      )}
      <Decision examen={examen} decide={decide} />
      {examen.precisions.map((p) => (
        <Text size="sm" key={p}>
          Précisions : {p}
        </Text>
      ))}
      <Application {...props} />
      <Group gap="xs" mt="xs">
        {place && surDeplacer && (
          <>
            <Button
              variant="default"
              disabled={place.premiere || enCours === true}
              onClick={() => surDeplacer(-1)}
              aria-label={`Monter : ${titre}`}
            >
              Monter
            </Button>
            <Button
              variant="default"
              disabled={place.derniere || enCours === true}
              onClick={() => surDeplacer(1)}
              aria-label={`Descendre : ${titre}`}
            >
              Descendre
            </Button>
          </>
        )}
        <Suites {...props} titre={titre} />
      </Group>
    </li>
  );
}

function Decision({ examen, decide }: Pick<Proprietes, 'examen' | 'decide'>) {
  const { libelleDecision, libelleRaison, libelleLogement, reexamenLe, libelleSuitePar, motif, remplacees } =
    examen;
  if (examen.caleol.length > 0)
    return examen.caleol.map((r) => <DecisionCaleol key={r.logement} rendue={r} />);
  if (libelleDecision === null)
    return <Text>{decide ? 'Décision attendue' : 'La CALEOL décide dans le dossier du ménage'}</Text>;
  const suite = [
    libelleLogement,
    libelleRaison ?? motif,
    reexamenLe === null ? null : `réexamen le ${date(reexamenLe)}`,
    libelleSuitePar === null ? null : `suite confiée : ${libelleSuitePar.toLowerCase()}`,
  ].filter((d) => d !== null);
  return (
    <>
      <Text>
        Décision : <strong>{libelleDecision}</strong>
        {suite.length > 0 && ` (${suite.join(' ; ')})`}
      </Text>
      {remplacees.length > 0 && (
        <Text size="sm">Remplace : {remplacees.map((r) => r.libelleDecision).join(' ; ')}</Text>
      )}
    </>
  );
}

/** What the CALEOL decided in the dossier of the household. */
function DecisionCaleol({ rendue }: { readonly rendue: Examen['caleol'][number] }) {
  const { libelleDecision, libelleLogement, rang, libelleMotif, motif, conditions, conditionsDu } = rendue;
  const suite = [
    libelleLogement,
    rang === null ? null : `rang ${rang}`,
    libelleMotif,
    motif,
    conditionsDu === null ? null : `conditions d’examen applicables depuis le ${date(conditionsDu)}`,
    conditions,
  ].filter((d) => d !== null);
  return (
    <Text>
      Décision : <strong>{libelleDecision}</strong> ({suite.join(' ; ')})
    </Text>
  );
}

const COULEURS = {
  appliquee: 'lagune',
  refusee: 'red',
  'en-attente': 'yellow',
  'non-suivie': 'gray',
} as const;

function Application({ examen, surRelancer, enRelance }: Proprietes) {
  const { application } = examen;
  if (!application) return null;
  const relancable = application.etat === 'refusee' || application.etat === 'non-suivie';
  return (
    <Group gap="xs" mt={4}>
      <Badge variant="light" color={COULEURS[application.etat]}>
        {application.libelleEtat}
      </Badge>
      {application.motif !== null && (
        <Text size="sm">
          {application.motif} {application.regle !== null && `(règle ${application.regle} de la charte)`}
        </Text>
      )}
      {relancable && surRelancer && (
        <Button variant="default" loading={enRelance === true} onClick={surRelancer}>
          Relancer l’application
        </Button>
      )}
    </Group>
  );
}

/** What may be done of this line. */
function Suites({ adresse, possibles, examen, titre }: Proprietes & { readonly titre: string }) {
  const { dossier, decision } = examen;
  const actes =
    decision === null
      ? ([
          ['RecueillirAvis', 'Recueillir les avis'],
          ['RetirerDossier', 'Retirer'],
        ] as const)
      : ([['CorrigerDecision', 'Corriger la décision']] as const);
  return actes.map(([nom, libelle]) => {
    const page = versActe(adresse, possibles, nom, { dossier });
    return page === null ? null : (
      <LienBouton key={nom} page={page} discret>
        {libelle}
        <span className={styles['dit']}> : {titre}</span>
      </LienBouton>
    );
  });
}

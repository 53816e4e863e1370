import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { compte } from '../../commun/formats.ts';
import type { OperationModele } from './modele.ts';
import { Fait } from './Fait.tsx';
import { FichierRefuse } from './FichierRefuse.tsx';
import { Progression } from './Progression.tsx';
import { Remarques } from './Remarques.tsx';
import { lignesRefusees, resumer, type Rapport } from './rapport.ts';
import type { EtatEchec, EtatRapport, useImport } from './useImport.ts';

type Importation = ReturnType<typeof useImport>;

interface Proprietes {
  readonly importation: Importation;
  readonly operations: readonly (OperationModele & { readonly nom: string })[];
}

/** From a chosen file to opened dossiers: what is going on, what was found, what to do next. */
export function Deroulement({ importation, operations }: Proprietes) {
  const { etat } = importation;
  return (
    <Stack gap="md">
      <div role="status">
        <EnCours etat={etat} />
      </div>
      {'avancement' in etat && <Progression avancement={etat.avancement} />}
      {etat.genre === 'refuse' && <FichierRefuse nom={etat.nom} erreur={etat.erreur} />}
      {etat.genre === 'echec' && <Echec etat={etat} importation={importation} />}
      {etat.genre === 'verifie' && <Verifie etat={etat} importation={importation} />}
      {etat.genre === 'fait' && (
        <Fait
          fichier={etat.fichier}
          rapport={etat.rapport}
          operations={operations}
          surAutre={importation.recommencer}
        />
      )}
    </Stack>
  );
}

/** Said once: how far it is stands in the bar, for who asks. */
function EnCours({ etat }: Pick<Importation, 'etat'>) {
  switch (etat.genre) {
    case 'verifie':
      return (
        <Text>
          Fichier « {etat.fichier.nom} » vérifié, rien n’est encore écrit. {resumer(etat.rapport, true)}
        </Text>
      );
    case 'verification':
      return <Text>Vérification de « {etat.fichier.nom} »…</Text>;
    case 'envoi':
      return (
        <Text>
          Ouverture de {compte(etat.rapport.acceptees, 'dossier')}… Vous pouvez consulter d’autres pages, mais
          gardez cet onglet ouvert.
        </Text>
      );
    default:
      return null;
  }
}

function Echec({ etat, importation }: { etat: EtatEchec; importation: Importation }) {
  const { fichier, erreur, rapport } = etat;
  const reessayer = () =>
    rapport === null ? importation.verifier(fichier) : importation.importer(fichier, rapport);
  return (
    <Stack gap="xs">
      <ErreurBloc
        titre={rapport === null ? 'La vérification n’a pas abouti' : 'L’import n’a pas abouti'}
        erreur={erreur}
        reessayer={reessayer}
      />
      <Text size="sm">
        Le fichier « {fichier.nom} » est gardé.
        {rapport !== null &&
          ' Réessayer reprend où l’import s’est arrêté : aucun dossier n’est ouvert deux fois.'}
      </Text>
    </Stack>
  );
}

function Verifie({ etat, importation }: { etat: EtatRapport; importation: Importation }) {
  const { fichier, rapport } = etat;
  return (
    <>
      <Suite rapport={rapport} />
      {rapport.acceptees > 0 && (
        <Group>
          <Button onClick={() => void importation.importer(fichier, rapport)}>
            Ouvrir {compte(rapport.acceptees, 'dossier')}
          </Button>
          <Button variant="default" onClick={importation.recommencer}>
            Abandonner ce fichier
          </Button>
        </Group>
      )}
      <Remarques
        titre="Lignes refusées"
        nom="lignes-refusees"
        remarques={rapport.refusees}
        explication="Elles n’ouvriront rien, et n’empêchent pas les autres. Corrigez-les dans votre fichier, puis choisissez-le à nouveau : les ménages déjà connus ne seront pas ouverts deux fois."
      />
      <Remarques
        titre="Avertissements"
        nom="avertissements"
        remarques={rapport.avertissements}
        explication="Rien ne bloque ces lignes, mais ce qu’elles disent surprend. À vérifier."
      />
    </>
  );
}

function Suite({ rapport }: { readonly rapport: Rapport }) {
  if (rapport.acceptees > 0) return null;
  const refus = lignesRefusees(rapport);
  return (
    <Alert color="orange" variant="light" title="Il n’y a aucun dossier à ouvrir">
      {refus > 0
        ? 'Corrigez les lignes ci-dessous dans votre fichier, puis choisissez-le à nouveau.'
        : 'Tous les ménages de ce fichier ont déjà un dossier.'}
    </Alert>
  );
}

import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { compte } from '../../commun/formats.ts';
import type { OperationModele } from './modele.ts';
import { Apercu } from './Apercu.tsx';
import { Correspondance } from './Correspondance.tsx';
import { Fait } from './Fait.tsx';
import { FichierRefuse } from './FichierRefuse.tsx';
import { Progression } from './Progression.tsx';
import { Remarques } from './Remarques.tsx';
import { lignesRefusees, resumer, type Rapport } from './rapport.ts';
import type { Sorte } from './sorte.ts';
import type { EtatEchec, EtatImport, EtatRapport, useImport } from './useImport.ts';

type Importation = ReturnType<typeof useImport>;

interface Proprietes {
  readonly importation: Importation;
  readonly sorte: Sorte;
  readonly operations: readonly (OperationModele & { readonly nom: string })[];
}

interface AvecSorte {
  readonly sorte: Sorte;
}

/** From a chosen file to what it writes: what is going on, what was found, what to do next. */
export function Deroulement({ importation, sorte, operations }: Proprietes) {
  const { etat } = importation;
  return (
    <Stack gap="md">
      <div role="status">
        <EnCours etat={etat} sorte={sorte} />
      </div>
      {'avancement' in etat && <Progression avancement={etat.avancement} />}
      {etat.genre === 'refuse' && (
        <Refuse etat={etat} sorte={sorte} surChoix={(texte) => void importation.reprendre(etat.nom, texte)} />
      )}
      {etat.genre === 'echec' && <Echec etat={etat} importation={importation} sorte={sorte} />}
      {etat.genre === 'verifie' && <Verifie etat={etat} importation={importation} sorte={sorte} />}
      {etat.genre === 'fait' && (
        <Fait
          fichier={etat.fichier}
          sorte={sorte}
          rapport={etat.rapport}
          operations={operations}
          surAutre={importation.recommencer}
        />
      )}
    </Stack>
  );
}

/** Said once: how far it is stands in the bar, for who asks. */
function EnCours({ etat, sorte }: Pick<Importation, 'etat'> & AvecSorte) {
  switch (etat.genre) {
    case 'verifie':
      return (
        <Text>
          Fichier « {etat.fichier.nom} » vérifié, rien n’est encore écrit.{' '}
          {resumer(etat.rapport, true, sorte)}
        </Text>
      );
    case 'verification':
      return <Text>Vérification de « {etat.fichier.nom} »…</Text>;
    case 'envoi':
      return (
        <Text>
          {sorte.enCours} {compte(etat.rapport.acceptees, ...sorte.objet)}… Vous pouvez consulter d’autres
          pages, mais gardez cet onglet ouvert.
        </Text>
      );
    default:
      return null;
  }
}

function Refuse({
  etat: { nom, erreur, lu },
  sorte,
  surChoix,
}: AvecSorte & {
  readonly etat: Extract<EtatImport, { genre: 'refuse' }>;
  readonly surChoix: (texte: string) => void;
}) {
  const colonnes = lu !== null && erreur.erreurs.some((e) => e.champ !== 'fichier');
  return (
    <>
      <FichierRefuse nom={nom} erreur={erreur} />
      {colonnes && <Correspondance key={lu.cle} fichier={lu} sorte={sorte} surChoix={surChoix} />}
    </>
  );
}

function Echec({ etat, importation, sorte }: AvecSorte & { etat: EtatEchec; importation: Importation }) {
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
        {rapport !== null && ` Réessayer reprend où l’import s’est arrêté : ${sorte.deuxFois}.`}
      </Text>
    </Stack>
  );
}

function Verifie({ etat, importation, sorte }: AvecSorte & { etat: EtatRapport; importation: Importation }) {
  const { fichier, rapport } = etat;
  return (
    <>
      <Suite rapport={rapport} sorte={sorte} />
      {rapport.acceptees > 0 && (
        <Group>
          <Button onClick={() => void importation.importer(fichier, rapport)}>
            {sorte.verbe} {compte(rapport.acceptees, ...sorte.objet)}
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
        sorte={sorte}
        explication={`Rien n’en sera repris, et elles n’empêchent pas les autres. Corrigez-les dans votre fichier, puis choisissez-le à nouveau : ${sorte.deuxFois}.`}
      />
      <Remarques
        titre="Avertissements"
        nom="avertissements"
        remarques={rapport.avertissements}
        sorte={sorte}
        explication="Rien ne bloque ces lignes, mais ce qu’elles disent surprend. À vérifier."
      />
      <Apercu fichier={fichier} sorte={sorte} />
    </>
  );
}

function Suite({ rapport, sorte }: AvecSorte & { readonly rapport: Rapport }) {
  if (rapport.acceptees > 0) return null;
  const refus = lignesRefusees(rapport);
  return (
    <Alert color="orange" variant="light" title={sorte.rien}>
      {refus > 0
        ? 'Corrigez les lignes ci-dessous dans votre fichier, puis choisissez-le à nouveau.'
        : sorte.tousConnus}
    </Alert>
  );
}

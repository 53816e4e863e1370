import { Group, Text, Title } from '@mantine/core';
import { defaultStringifySearch } from '@tanstack/react-router';
import { client, lirePage } from '../../api/client.ts';
import { Carte, Cartes } from '../../commun/Cartes.tsx';
import type { DossierProche, PaireDoublons } from '../../commun/doublons.ts';
import { EtatVide } from '../../commun/EtatVide.tsx';
import { date } from '../../commun/formats.ts';
import { Lien } from '../../commun/Lien.tsx';
import { ListePaginee, useListePaginee } from '../../commun/ListePaginee.tsx';
import { nomMenage } from '../../commun/menage.ts';
import { TitrePage } from '../../commun/TitrePage.tsx';
import { LienBouton } from '../../formulaires/LienBouton.tsx';

/** Households that seem to have two dossiers; a person says whether they have. */
export function Page() {
  const liste = useListePaginee<PaireDoublons>(['doublons', 'liste'], (curseur, signal) =>
    lirePage(
      client.GET('/api/doublons', { params: { query: curseur === undefined ? {} : { curseur } }, signal }),
    ),
  );
  return (
    <>
      <TitrePage
        titre="Ménages en double"
        chapeau="Deux dossiers qui se ressemblent. Rien n’est réuni sans vous : gardez l’un, ou dites que ce sont deux ménages."
      />
      <ListePaginee
        liste={liste}
        nom="paire"
        vide={
          <EtatVide titre="Aucun doublon à examiner">
            Les dossiers de toutes les opérations sont comparés : noms, date de naissance, téléphone et numéro
            unique de demande. Un même téléphone ne suffit pas à lui seul.
          </EtatVide>
        }
      >
        {(paires) => (
          <Cartes libelle="Paires de dossiers">
            {paires.map((paire) => (
              <UnePaire key={`${paire.a.id} ${paire.b.id}`} paire={paire} />
            ))}
          </Cartes>
        )}
      </ListePaginee>
    </>
  );
}

const page = (garde: DossierProche, acte: string, autre: DossierProche): string =>
  `/dossiers/${garde.id}/actes/${acte}${defaultStringifySearch({ dossier: autre.id })}`;

function UnePaire({ paire: { a, b, raisons } }: { readonly paire: PaireDoublons }) {
  const ouverts = [a, b].filter((d) => d.statut !== 'clos');
  const autreQue = (d: DossierProche) => (d.id === a.id ? b : a);
  const [premier] = ouverts;
  return (
    <Carte>
      <Title order={2} size="h5">
        {nomMenage(a.menage ?? b.menage) ?? `Dossiers ${a.reference} et ${b.reference}`}
      </Title>
      <Text size="sm" mb="xs">
        Ce qui les rapproche : {raisons.join(', ')}.
      </Text>
      <UnDossier dossier={a} />
      <UnDossier dossier={b} />
      <Group gap="xs" mt="xs">
        {ouverts.map((garde) => (
          <LienBouton key={garde.id} page={page(garde, 'fusionner-dossier', autreQue(garde))} discret>
            Garder {garde.reference}
          </LienBouton>
        ))}
        {premier && (
          <LienBouton page={page(premier, 'ecarter-doublon', autreQue(premier))} discret>
            Pas un doublon
          </LienBouton>
        )}
      </Group>
    </Carte>
  );
}

function UnDossier({ dossier }: { readonly dossier: DossierProche }) {
  const { id, reference, menage, nomOperation, operation, commune, libelleEtape, statut, nomReferent } =
    dossier;
  return (
    <Text size="sm" mb="xs">
      <Lien vers={`/dossiers/${id}`}>Dossier {reference}</Lien>
      {nomMenage(menage) !== null && `, ${nomMenage(menage)}`}
      <br />
      {nomOperation ?? operation}, {commune}
      <br />
      {statut === 'clos' ? 'Clos' : libelleEtape}, ouvert le {date(dossier.ouvertLe)}
      {nomReferent !== null && `, référent : ${nomReferent}`}
    </Text>
  );
}

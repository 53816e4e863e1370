import { Button, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState, type SyntheticEvent } from 'react';
import { nouvelleCle } from '../../../api/cle.ts';
import { ecrire } from '../../../api/ecriture.ts';
import { ErreurBloc } from '../../../commun/Erreur.tsx';
import { compte } from '../../../commun/formats.ts';
import type { Dossier, Referent } from '../lectures.ts';
import { ChoisirDossiers } from './ChoisirDossiers.tsx';
import { ChoisirReferents } from './ChoisirReferents.tsx';
import { proposer, type Suivi } from './lectures.ts';
import { Lignes } from './Lignes.tsx';
import { SansRepreneur } from './SansRepreneur.tsx';

interface Proprietes {
  readonly id: string;
  readonly dossiers: readonly Dossier[];
  /** To whom they may go. */
  readonly referents: readonly Referent[];
}

const absent = (r: Referent): boolean => r.absences.some((a) => a.enCours);
const parCharge = (referents: readonly Referent[]): readonly Referent[] =>
  [...referents].sort((a, b) => Number(absent(a)) - Number(absent(b)) || a.charge - b.charge);

/** Which households, to whom, why and with which note; a split is proposed, and may be changed line by line. */
export function Preparer({ id, dossiers, referents }: Proprietes) {
  const candidats = parCharge(referents);
  const [choisis, setChoisis] = useState<readonly string[]>(dossiers.map((d) => d.id));
  const [vers, setVers] = useState<readonly string[]>(candidats.slice(0, 1).map((r) => r.id));
  const [partage, setPartage] = useState<ReadonlyMap<string, string> | null>(null);
  const [motif, setMotif] = useState('');
  const [note, setNote] = useState('');
  const proposition = useMutation({
    mutationFn: () => proposer(id, vers, choisis),
    onSuccess: ({ elements }) =>
      setPartage(new Map(elements.flatMap(({ dossier, a }) => (a === null ? [] : [[dossier, a]])))),
  });
  const envoi = useEnvoiPassation(id);
  const envoyer = (e: SyntheticEvent): void => {
    e.preventDefault();
    const lignes = [...(partage ?? [])].map(([dossier, a]) => ({ dossier, a }));
    envoi.mutate({ motif, note, lignes });
  };
  const changer = (poser: () => void): void => {
    setPartage(null);
    poser();
  };
  const sansRepreneur = (
    <SansRepreneur
      dossiers={dossiers}
      lignes={proposition.data?.elements.filter((l) => l.a === null) ?? []}
    />
  );
  return (
    <Stack gap="lg" maw="52rem">
      <ChoisirDossiers dossiers={dossiers} choisis={choisis} surChoix={(c) => changer(() => setChoisis(c))} />
      <ChoisirReferents referents={candidats} choisis={vers} surChoix={(c) => changer(() => setVers(c))} />
      {partage === null ? (
        <div>
          <Button
            onClick={() => proposition.mutate()}
            loading={proposition.isPending}
            disabled={choisis.length === 0 || vers.length === 0}
          >
            Voir le partage proposé
          </Button>
          {proposition.isError && <ErreurBloc erreur={proposition.error} />}
        </div>
      ) : partage.size === 0 ? (
        sansRepreneur
      ) : (
        <form onSubmit={envoyer}>
          <Stack gap="md">
            {sansRepreneur}
            <Lignes
              dossiers={dossiers.filter((d) => partage.has(d.id))}
              referents={candidats.filter((r) => vers.includes(r.id))}
              partage={partage}
              surChoix={(dossier, a) => setPartage(new Map([...partage, [dossier, a]]))}
            />
            <Title order={2} size="h4">
              Ce qui est transmis
            </Title>
            <TextInput
              label="Motif"
              description="Pourquoi les dossiers changent de main"
              required
              maxLength={200}
              value={motif}
              onChange={(e) => setMotif(e.currentTarget.value)}
            />
            <Textarea
              label="Note de passation"
              description="Où en sont les ménages, ce qui leur a été dit, ce qui les attend. Scellée avec chaque dossier ; le nouveau référent aura à la lire."
              required
              autosize
              minRows={4}
              maxLength={5000}
              value={note}
              onChange={(e) => setNote(e.currentTarget.value)}
            />
            {envoi.isError && <ErreurBloc titre="Rien n’est perdu : renvoyez" erreur={envoi.error} />}
            <Text size="sm">
              L’ancien référent garde la lecture des dossiers pendant la durée que dit la charte. La passation
              s’annule ensuite, d’un geste.
            </Text>
            <div>
              <Button type="submit" loading={envoi.isPending}>
                Passer le relais de {compte(partage.size, 'dossier')}
              </Button>
            </div>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

/** One key for one body: sent again after a cut, nothing is done twice. */
function useEnvoiPassation(id: string) {
  const dernier = useRef({ corps: '', cle: '' });
  const requetes = useQueryClient();
  const { history } = useRouter();
  const fiche = `/referents/${encodeURIComponent(id)}`;
  return useMutation({
    async mutationFn(corps: object) {
      const texte = JSON.stringify(corps);
      if (dernier.current.corps !== texte) dernier.current = { corps: texte, cle: nouvelleCle() };
      return (await ecrire({ route: `/api${fiche}/passation`, corps }, dernier.current.cle)) as Suivi;
    },
    onSuccess({ passation }) {
      void requetes.invalidateQueries();
      history.replace(`${fiche}/passations/${encodeURIComponent(passation)}`);
    },
  });
}

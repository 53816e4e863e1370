import { Button, FileInput, Group, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { client, lire } from '../../../api/client.ts';
import { Lecture } from '../../../commun/Lecture.tsx';
import { notifierFait } from '../../../commun/notifier.ts';
import { TitrePage } from '../../../commun/TitrePage.tsx';
import { envoyerContenu, lireFichier, type ContenuCharte, type FauteFichier } from '../contenu.ts';
import { FautesFichier } from '../FautesFichier.tsx';
import { lectureEnVigueur } from '../../../commun/version-charte.ts';
import { lectureVersions } from '../lectures.ts';

const route = getRouteApi('/chartes/preparer');
/** What a version says of itself. */
const CHAMPS = ['version', 'libelle', 'enVigueurDu', 'source'] as const;
type Identite = Readonly<Record<(typeof CHAMPS)[number], string>>;
const VIDE: Identite = { version: '', libelle: '', enVigueurDu: '', source: '' };

const texte = (contenu: ContenuCharte, cle: string): string => {
  const lu = contenu[cle];
  return typeof lu === 'string' ? lu : '';
};
const identiteDe = (contenu: ContenuCharte): Identite => ({
  version: texte(contenu, 'version'),
  libelle: texte(contenu, 'libelle'),
  enVigueurDu: texte(contenu, 'enVigueurDu'),
  source: texte(contenu, 'source'),
});

async function contenuDe(version: string): Promise<ContenuCharte> {
  const lue = await lire(client.GET('/api/chartes/{version}', { params: { path: { version } } }));
  return lue.contenu ?? {};
}

/** Prepares a version: from one that exists, or from a file. */
export function Page() {
  const { depuis } = route.useSearch();
  const versions = useQuery(lectureVersions);
  const enVigueur = useQuery(lectureEnVigueur);
  return (
    <>
      <TitrePage
        titre="Préparer une version de la charte"
        chapeau="Elle sera un projet : on la modifie, on l’essaie sur les dossiers, puis on la publie."
      />
      <Lecture lecture={versions}>
        {(lues) => (
          <Lecture lecture={enVigueur}>
            {(present) => (
              <Preparation
                versions={lues.map(({ id, libelle }) => ({ value: id, label: `${id} : ${libelle}` }))}
                depuis={depuis ?? present}
              />
            )}
          </Lecture>
        )}
      </Lecture>
    </>
  );
}

interface Proprietes {
  readonly versions: readonly { readonly value: string; readonly label: string }[];
  readonly depuis: string;
}

function Preparation({ versions, depuis }: Proprietes) {
  const { history } = useRouter();
  const requetes = useQueryClient();
  const [origine, setOrigine] = useState('version');
  const [base, setBase] = useState(depuis);
  const [fichier, setFichier] = useState<File | null>(null);
  const [importe, setImporte] = useState<ContenuCharte | null>(null);
  const [identite, setIdentite] = useState<Identite>(VIDE);
  const [fautes, setFautes] = useState<readonly FauteFichier[]>([]);
  const [occupe, setOccupe] = useState(false);
  const poser = (champ: keyof Identite, valeur: string): void => {
    setIdentite((i) => ({ ...i, [champ]: valeur }));
    setFautes((f) => f.filter((faute) => faute.champ !== champ));
  };
  const choisir = async (choisi: File | null): Promise<void> => {
    setFichier(choisi);
    setImporte(null);
    setFautes([]);
    if (!choisi) return;
    const lu = await lireFichier(choisi);
    if ('fautes' in lu) return setFautes(lu.fautes);
    setImporte(lu.contenu);
    setIdentite(identiteDe(lu.contenu));
  };
  const preparer = async (): Promise<void> => {
    const manquent = manque(identite, origine === 'fichier' && importe === null);
    setFautes(manquent);
    if (manquent.length > 0) return;
    setOccupe(true);
    const contenu = origine === 'fichier' ? (importe ?? {}) : await contenuDe(base);
    const dite = Object.fromEntries(Object.entries(identite).filter(([, v]) => v.trim() !== ''));
    const issue = await envoyerContenu({ ...contenu, ...dite });
    setOccupe(false);
    setFautes(issue);
    if (issue.length > 0) return;
    notifierFait(`Version ${identite.version} préparée`);
    void requetes.invalidateQueries({ queryKey: ['chartes'] });
    history.push(`/chartes/${encodeURIComponent(identite.version)}/parties`);
  };
  const commun = (champ: keyof Identite) => ({
    value: identite[champ],
    error: fautes.find((f) => f.champ === champ)?.phrase,
    onChange: (e: { readonly currentTarget: { readonly value: string } }) =>
      poser(champ, e.currentTarget.value),
  });
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        void preparer();
      }}
    >
      <Stack gap="lg" maw="40rem">
        <Radio.Group label="À partir de" value={origine} onChange={setOrigine}>
          <Group mt="xs">
            <Radio value="version" label="Une version qui existe" />
            <Radio value="fichier" label="Un fichier JSON" />
          </Group>
        </Radio.Group>
        {origine === 'version' ? (
          <NativeSelect
            label="Version de départ"
            description="Elle ne change pas : son contenu est recopié."
            data={[...versions]}
            value={base}
            onChange={(e) => setBase(e.currentTarget.value)}
          />
        ) : (
          <FileInput
            label="Fichier"
            description="Celui qu’une version exporte, modifié ou non."
            placeholder="Choisir un fichier…"
            accept="application/json,.json"
            clearable
            clearButtonProps={{ 'aria-label': 'Retirer le fichier' }}
            value={fichier}
            onChange={(choisi) => void choisir(choisi)}
          />
        )}
        <TextInput
          label="Version"
          description="Son nom, sans espace ni accent : 2027-1"
          {...commun('version')}
        />
        <TextInput
          label="Libellé (facultatif)"
          description="Sans réponse, celui du départ"
          {...commun('libelle')}
        />
        <TextInput label="En vigueur du" type="date" maw="14rem" {...commun('enVigueurDu')} />
        <Textarea
          label="D’où viennent ses délais et ses seuils (facultatif)"
          description="Sans réponse, la source du départ"
          autosize
          minRows={2}
          {...commun('source')}
        />
        <FautesFichier fautes={fautes.filter(({ champ }) => !CHAMPS.some((c) => c === champ))} />
        <Group>
          <Button type="submit" loading={occupe}>
            Préparer cette version
          </Button>
          <Button variant="default" onClick={() => history.push('/chartes')}>
            Revenir sans préparer
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function manque({ version, enVigueurDu }: Identite, sansFichier: boolean): readonly FauteFichier[] {
  return [
    ...(sansFichier ? [{ champ: 'fichier', phrase: 'Choisissez un fichier.' }] : []),
    ...(version.trim() === '' ? [{ champ: 'version', phrase: 'Donnez un nom à cette version.' }] : []),
    ...(enVigueurDu === '' ? [{ champ: 'enVigueurDu', phrase: 'Indiquez une date.' }] : []),
  ];
}

import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { ecrire } from '../../api/ecriture.ts';
import { ErreurBloc } from '../../commun/Erreur.tsx';
import { demandeDe, type Choix, type DocumentPossible } from './documents.ts';

interface Proprietes {
  readonly dossier: string;
  readonly document: DocumentPossible;
  readonly choix: Choix;
  readonly moyens: readonly { readonly code: string; readonly libelle: string }[];
}

/** Records that a document was handed over: the service produces it, keeps its bytes and its model's version. */
export function Remise({ dossier, document, choix, moyens }: Proprietes) {
  const [ouvert, ouvrir] = useState(false);
  const [moyen, choisir] = useState(moyens[0]?.code ?? '');
  const [courriel, ecrireA] = useState('');
  const parCourriel = moyen === 'courriel' && choix.destinataire === 'menage';
  const cle = useRef(nouvelleCle());
  const requetes = useQueryClient();
  const envoi = useMutation({
    mutationFn: () => {
      const adresse = parCourriel ? { courriel: courriel.trim() } : {};
      const route = `/api/dossiers/${dossier}/documents/${document.modele}.pdf/remise`;
      return ecrire({ route, corps: { ...demandeDe(choix), moyen, ...adresse } }, cle.current);
    },
    onSuccess: async () => {
      cle.current = nouvelleCle();
      ouvrir(false);
      await requetes.invalidateQueries();
    },
  });
  return (
    <>
      <Button
        variant="default"
        onClick={() => ouvrir(true)}
        aria-label={`Consigner la remise : ${document.titre}`}
      >
        Consigner la remise
      </Button>
      <Modal opened={ouvert} onClose={() => ouvrir(false)} title={`${document.titre} : consigner la remise`}>
        <NativeSelect
          label="Comment le document est remis"
          data={moyens.map(({ code, libelle }) => ({ value: code, label: libelle }))}
          value={moyen}
          onChange={(e) => {
            cle.current = nouvelleCle();
            choisir(e.currentTarget.value);
          }}
        />
        {parCourriel && (
          <TextInput
            type="email"
            label="Adresse électronique du ménage"
            required
            mt="sm"
            maxLength={254}
            value={courriel}
            onChange={(e) => {
              cle.current = nouvelleCle();
              ecrireA(e.currentTarget.value);
            }}
          />
        )}
        {envoi.isError && <ErreurBloc erreur={envoi.error} />}
        <Group mt="md" justify="flex-end">
          <Button
            disabled={parCourriel && courriel.trim() === ''}
            onClick={() => envoi.mutate()}
            loading={envoi.isPending}
          >
            Consigner
          </Button>
        </Group>
      </Modal>
    </>
  );
}

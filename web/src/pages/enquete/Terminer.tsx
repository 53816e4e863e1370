import { Alert, Anchor, Button, Paper, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { nouvelleCle } from '../../api/cle.ts';
import { ecrire } from '../../api/ecriture.ts';
import { ErreurApi, phraseDe } from '../../api/probleme.ts';
import { notifierFait } from '../../commun/notifier.ts';
import { usePersonne } from '../../session/useSession.ts';
import type { Enregistreur } from './enregistreur.ts';
import styles from './enquete.module.css';

export interface Faute {
  readonly question: string;
  readonly motif: string;
}
interface Proprietes {
  readonly id: string;
  readonly enregistreur: Enregistreur;
  readonly titre: (question: string) => string;
  readonly surFautes: (fautes: readonly Faute[]) => void;
  readonly surAller: (question: string) => void;
}

/** Says who did the survey, and sends it whole; what is missing is listed, each line a way to its question. */
export function Terminer({ id, enregistreur, titre, surFautes, surAller }: Proprietes) {
  const { role } = usePersonne();
  const { history } = useRouter();
  const memoire = useQueryClient();
  const [par, changerPar] = useState(role === 'partenaire' ? 'relais' : 'referent');
  const [relais, changerRelais] = useState('');
  const [erreur, changerErreur] = useState<unknown>(null);
  const [enCours, changerEnCours] = useState(false);
  const cle = useRef(nouvelleCle());

  const terminer = async (): Promise<void> => {
    changerEnCours(true);
    try {
      if (!(await enregistreur.envoyer())) return;
      const corps = {
        par,
        ...(par === 'relais' && relais.trim() !== '' ? { relais } : {}),
        ...(enregistreur.version > 0 ? { brouillon: enregistreur.version } : {}),
      };
      await ecrire({ route: `/api/dossiers/${id}/enquete/terminer`, corps }, cle.current);
      notifierFait('Enquête terminée : elle attend la validation du pilote.');
      await memoire.invalidateQueries();
      if (history.canGoBack()) history.back();
      else history.push(`/dossiers/${id}`);
    } catch (e) {
      cle.current = nouvelleCle();
      changerErreur(e);
      surFautes(fautesDe(e));
    } finally {
      changerEnCours(false);
    }
  };
  const fautes = fautesDe(erreur);
  return (
    <Paper withBorder p="md">
      <Stack gap="sm" align="flex-start">
        {role !== 'partenaire' && (
          <Radio.Group label="Réalisée par" value={par} onChange={changerPar}>
            <Radio value="referent" label="Le référent" mt="xs" />
            <Radio value="relais" label="Un relais local" mt="xs" />
          </Radio.Group>
        )}
        {par === 'relais' && (
          <TextInput
            label="Relais local"
            description="Nom de la structure"
            value={relais}
            onChange={(e) => changerRelais(e.currentTarget.value)}
          />
        )}
        {erreur !== null && (
          <Alert color="red" role="alert" title="L’enquête n’est pas terminée">
            {fautes.length === 0 && <Text>{phraseDe(erreur)}</Text>}
            <ul className={styles['liste']}>
              {fautes.map(({ question, motif }) => (
                <li key={question}>
                  <Anchor component="button" type="button" onClick={() => surAller(question)}>
                    {titre(question)}
                  </Anchor>{' '}
                  : {motif}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <Button onClick={() => void terminer()} loading={enCours}>
          Terminer l’enquête
        </Button>
      </Stack>
    </Paper>
  );
}

const fautesDe = (erreur: unknown): Faute[] =>
  erreur instanceof ErreurApi && erreur.statut === 422
    ? erreur.erreurs.map(({ champ, motif }) => ({ question: champ.replace(/^reponses\./, ''), motif }))
    : [];

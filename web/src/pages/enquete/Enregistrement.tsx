import { Alert, Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { estPassagere, phraseDe } from '../../api/probleme.ts';
import { heure } from '../../commun/formats.ts';
import { lectureBrouillon } from './lectures.ts';
import { estPerime, type Enregistreur, type EtatEnregistrement } from './enregistreur.ts';
import styles from './enquete.module.css';

interface Proprietes {
  readonly id: string;
  readonly enregistreur: Enregistreur;
  readonly etat: EtatEnregistrement;
}
interface Changement {
  readonly question: string;
  readonly libelle: string;
  readonly enregistre: string | null;
  readonly envoye: string | null;
}

/** Is what is typed kept by the service, or still in this tab alone? */
export function Enregistrement({ id, enregistreur, etat }: Proprietes) {
  if (etat.sorte === 'echec' && estPerime(etat.erreur))
    return <Conflit id={id} {...{ enregistreur, etat }} />;
  if (etat.sorte === 'echec')
    return (
      <Alert color="orange" role="status" title="Non enregistré">
        <Text>{phraseDe(etat.erreur)}</Text>
        <Text size="sm">
          Votre saisie est gardée dans cet onglet{estPassagere(etat.erreur) && ' ; elle sera renvoyée seule'}.
        </Text>
        <Button variant="default" mt="xs" onClick={() => void enregistreur.envoyer()}>
          Enregistrer maintenant
        </Button>
      </Alert>
    );
  const dit =
    etat.sorte === 'a-jour'
      ? etat.garde
        ? `Enregistré à ${heure(etat.garde.le)}.`
        : 'Tout est enregistré au fur et à mesure.'
      : 'Non enregistré : enregistrement en cours…';
  return (
    <Text role="status" size="sm">
      {dit}
    </Text>
  );
}

function Conflit({ id, enregistreur: { ecraser, oublier }, etat }: Proprietes) {
  const memoire = useQueryClient();
  if (etat.sorte !== 'echec' || !estPerime(etat.erreur)) return null;
  const { corps = {} } = etat.erreur.precisions;
  const changements = Array.isArray(corps['changements']) ? (corps['changements'] as Changement[]) : [];
  const reprendre = (): void => {
    oublier();
    void memoire.resetQueries({ queryKey: lectureBrouillon(id).queryKey });
  };
  return (
    <Alert color="orange" role="alert" title="L’enquête a été enregistrée par ailleurs">
      <Text>{typeof corps['par'] === 'string' ? `Par ${corps['par']}. ` : ''}Ce qui diffère :</Text>
      <ul className={styles['liste']}>
        {changements.map(({ question, libelle, enregistre, envoye }) => (
          <li key={question}>
            {libelle} : {enregistre ?? 'sans réponse'} (enregistré), {envoye ?? 'sans réponse'} (ici)
          </li>
        ))}
      </ul>
      <Group mt="xs">
        <Button variant="default" onClick={reprendre}>
          Reprendre ce qui est enregistré
        </Button>
        <Button onClick={() => ecraser(Number(corps['version']))}>Garder ma saisie</Button>
      </Group>
    </Alert>
  );
}

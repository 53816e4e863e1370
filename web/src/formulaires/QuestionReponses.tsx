import { Radio } from '@mantine/core';
import { cheminActe, type ActePossible } from './agregats.ts';
import type { Question } from './special.ts';
import styles from './champs/champs.module.css';

interface Proprietes {
  readonly question: Question;
  readonly possibles: readonly ActePossible[];
  /** null: nothing is chosen yet. */
  readonly choisi: ActePossible | null;
  readonly surChoix: (acte: string) => void;
}

/** One question whose answers are different acts. */
export function QuestionReponses({ question, possibles, choisi, surChoix }: Proprietes) {
  const offertes = question.reponses.flatMap(({ acte, libelle }) => {
    const possible = possibles.find((a) => a.acte === acte) ?? (choisi?.acte === acte ? choisi : null);
    return possible ? [{ chemin: cheminActe(possible), libelle }] : [];
  });
  if (offertes.length < 2) return null;
  return (
    <Radio.Group
      label={question.libelle}
      value={choisi === null ? '' : cheminActe(choisi)}
      onChange={surChoix}
    >
      <div className={styles['enPile']}>
        {offertes.map(({ chemin, libelle }) => (
          <Radio key={chemin} className={styles['option']} value={chemin} label={libelle} />
        ))}
      </div>
    </Radio.Group>
  );
}

import { useState, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useErreursSous } from '../contexte.ts';
import { texteDe } from '../modele/corps.ts';
import { estObjet } from '../modele/schema.ts';
import { idChamp } from '../modele/champ.ts';
import styles from './champs.module.css';

const NOMS = ['libelle', 'nom', 'titre', 'quoi', 'rubrique', 'code'] as const;

/** What an entry is called by what is typed in it. */
function nomDe(valeur: unknown): string {
  if (!estObjet(valeur)) return '';
  return NOMS.map((n) => texteDe(valeur[n])).find((t) => t !== '') ?? '';
}

interface Props {
  /** Name of the entry in the form, and its path. */
  readonly nom: string;
  readonly chemin: string;
  readonly titre: string;
  /** Open from the start: it was just added. */
  readonly ouvert: boolean;
  readonly children: ReactNode;
}

/** One entry of a long list: its name alone until one opens it, or a fault is inside. */
export function Replie({ nom, chemin, titre, ouvert, children }: Props) {
  const valeur: unknown = useWatch({ name: nom });
  const fautes = useErreursSous(chemin);
  const [deplie, setDeplie] = useState(ouvert);
  const montre = deplie || fautes > 0;
  const dit = nomDe(valeur);
  return (
    <details
      id={idChamp(chemin)}
      className={styles['replie']}
      open={montre}
      onToggle={(e) => setDeplie(e.currentTarget.open)}
    >
      <summary>
        {titre}
        {dit !== '' && ` : ${dit}`}
      </summary>
      {montre && <div className={styles['deplie']}>{children}</div>}
    </details>
  );
}

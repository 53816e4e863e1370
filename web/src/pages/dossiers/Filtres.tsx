import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { CHOIX_ETAPES, estEtape } from '../../commun/etapes.ts';
import { compte } from '../../commun/formats.ts';
import { CODES_ISSUES, estIssue, ISSUES } from '../../commun/issues.ts';
import { lectureOperations } from '../../commun/operations.ts';
import { estProgramme, PROGRAMMES } from '../../commun/programmes.ts';
import { usePersonne } from '../../session/useSession.ts';
import { communesDe, useReferents } from './choix.ts';
import styles from './dossiers.module.css';
import { nettoyer, type Recherche } from './recherche.ts';
import { CHOIX_STATUTS, statutDe } from './statuts.ts';

interface Proprietes {
  /** As the address tells it. */
  readonly recherche: Recherche;
  /** As it is asked of the API. */
  readonly requete: Recherche;
  readonly surChangement: (recherche: Recherche) => void;
}

const TOUTES = { value: '', label: 'Toutes' };
const TOUS = { value: '', label: 'Tous' };

/** The filters of the list, folded on a phone; they live in the address. */
export function Filtres({ recherche, requete, surChangement }: Proprietes) {
  const { role } = usePersonne();
  const { data: operations = [] } = useQuery({ ...lectureOperations, enabled: role !== 'bailleur' });
  const referents = useReferents(requete.referent);
  const poser = (plus: { readonly [C in keyof Recherche]: Recherche[C] | undefined }): void =>
    surChangement(nettoyer({ ...recherche, ...plus }));
  const { recherche: _, ...poses } = recherche;
  const nombre = Object.keys(poses).length;
  const repli = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (repli.current && window.matchMedia('(min-width: 62em)').matches) repli.current.open = true;
  }, []);
  return (
    <details ref={repli} className={styles['repli']}>
      <summary>Filtres{nombre > 0 && ` (${compte(nombre, 'posé', 'posés')})`}</summary>
      <div className={styles['filtres']}>
        <NativeSelect
          label="Étape"
          data={[TOUTES, ...CHOIX_ETAPES]}
          value={recherche.etape ?? ''}
          onChange={({ currentTarget: { value } }) => poser({ etape: estEtape(value) ? value : undefined })}
        />
        <NativeSelect
          label="Situation"
          data={CHOIX_STATUTS}
          value={statutDe(recherche)}
          onChange={({ currentTarget: { value } }) =>
            poser(CHOIX_STATUTS.find((c) => c.value === value)?.filtre ?? {})
          }
        />
        <NativeSelect
          label="Issue"
          data={[TOUTES, ...CODES_ISSUES.map((value) => ({ value, label: ISSUES[value] }))]}
          value={recherche.issue ?? ''}
          onChange={({ currentTarget: { value } }) => poser({ issue: estIssue(value) ? value : undefined })}
        />
        {role !== 'bailleur' && (
          <NativeSelect
            label="Référent"
            data={referents}
            value={requete.referent ?? 'tous'}
            onChange={({ currentTarget: { value } }) => poser({ referent: value })}
          />
        )}
        <NativeSelect
          label="Commune"
          data={[TOUTES, ...communesDe(operations, recherche.commune)]}
          value={recherche.commune ?? ''}
          onChange={({ currentTarget: { value } }) => poser({ commune: value || undefined })}
        />
        <NativeSelect
          label="Programme"
          data={[TOUS, ...Object.entries(PROGRAMMES).map(([value, label]) => ({ value, label }))]}
          value={recherche.programme ?? ''}
          onChange={({ currentTarget: { value } }) =>
            poser({ programme: estProgramme(value) ? value : undefined })
          }
        />
        {operations.length > 0 && (
          <NativeSelect
            label="Opération"
            data={[TOUTES, ...operations.map(({ code, nom }) => ({ value: code, label: nom }))]}
            value={recherche.operation ?? ''}
            onChange={({ currentTarget: { value } }) => poser({ operation: value || undefined })}
          />
        )}
        <Checkbox
          label="En retard seulement"
          checked={recherche.retard === 'oui'}
          onChange={({ currentTarget: { checked } }) => poser({ retard: checked ? 'oui' : undefined })}
        />
        <Checkbox
          label="Escaladés seulement"
          checked={recherche.escalade === 'oui'}
          onChange={({ currentTarget: { checked } }) => poser({ escalade: checked ? 'oui' : undefined })}
        />
        {nombre > 0 && (
          <Button
            variant="default"
            onClick={() => surChangement(nettoyer({ recherche: recherche.recherche }))}
          >
            Effacer les filtres
          </Button>
        )}
      </div>
    </details>
  );
}

import { Checkbox, NativeSelect, NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { date, jour } from '../../../commun/formats.ts';
import type { Operation } from '../lectures.ts';
import { lectureLangues } from './lectures.ts';
import { ACTIONS, type Erreurs, type NatureAction, type Saisie } from './saisie.ts';

interface Proprietes {
  readonly operation: Operation;
  readonly saisie: Saisie;
  readonly saisir: (saisie: Saisie) => void;
  readonly erreurs: Erreurs;
}

const NATURES = Object.entries(ACTIONS).map(([value, { libelle }]) => ({ value, label: libelle }));
const LANGUES = 'langues-de-la-charte';

/** The action, and how the households were informed in it: by whom, in which language, with which document (R1.16). */
export function ChampsAction({ operation, saisie, saisir, erreurs }: Proprietes) {
  const langues = useQuery(lectureLangues(operation.charte)).data ?? [];
  const texte = (nom: 'lieu' | 'par' | 'langue' | 'document') => ({
    value: saisie[nom],
    error: erreurs[nom],
    onChange: (e: { readonly currentTarget: { readonly value: string } }) =>
      saisir({ ...saisie, [nom]: e.currentTarget.value }),
  });
  return (
    <div>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <NativeSelect
          label="Quelle action"
          data={NATURES}
          value={saisie.nature}
          onChange={(e) => saisir({ ...saisie, nature: e.currentTarget.value as NatureAction })}
        />
        <TextInput
          type="date"
          label="Quel jour"
          description={saisie.le === '' ? undefined : date(saisie.le)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={operation.definieLe ?? undefined}
          max={jour(new Date())}
          value={saisie.le}
          error={erreurs['le']}
          onChange={(e) => saisir({ ...saisie, le: e.currentTarget.value })}
        />
        <TextInput label="Où (facultatif)" maxLength={200} {...texte('lieu')} />
        <NumberInput
          label="Participants en tout (facultatif)"
          description="Avec ceux qui ne sont pas des ménages de l’opération"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={0}
          max={100_000}
          allowDecimal={false}
          hideControls
          value={saisie.participants}
          error={erreurs['participants']}
          onChange={(valeur) => saisir({ ...saisie, participants: String(valeur) })}
        />
        <TextInput
          label="Informés par"
          description="Fonction ou structure de la personne qui a informé"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={200}
          {...texte('par')}
        />
        <TextInput
          label="Langue employée"
          description="Pour un ménage informé dans une autre langue, dites-la à côté de lui"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          list={LANGUES}
          maxLength={60}
          {...texte('langue')}
        />
        <TextInput label="Document remis (facultatif)" maxLength={200} {...texte('document')} />
        <Checkbox
          label="Avec un interprète"
          checked={saisie.interprete}
          onChange={(e) => saisir({ ...saisie, interprete: e.currentTarget.checked })}
        />
      </SimpleGrid>
      <datalist id={LANGUES}>
        {langues.map((langue) => (
          <option key={langue} value={langue} />
        ))}
      </datalist>
      <Textarea
        mt="md"
        label="Ce qui a été dit (facultatif)"
        description="Sans nom de personne : l’opération est lue par beaucoup"
        autosize
        minRows={3}
        maxLength={4000}
        value={saisie.compteRendu}
        error={erreurs['compteRendu']}
        onChange={(e) => saisir({ ...saisie, compteRendu: e.currentTarget.value })}
      />
    </div>
  );
}

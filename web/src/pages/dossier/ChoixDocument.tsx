import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { dateHeure } from '../../commun/formats.ts';
import type { Choix, DocumentPossible, DocumentsDossier } from './documents.ts';

/** A plain appointment with the référent, whatever is proposed. */
const SANS_PROPOSITION = 'aucune';

interface Proprietes {
  readonly document: DocumentPossible;
  readonly propositions: DocumentsDossier['propositions'];
  readonly choix: Choix;
  readonly choisir: (choix: Choix) => void;
}

/** In words, for the order of the numbers of a date depends on the device. */
const direRendezVous = (rendezVous: string): string => dateHeure(`${rendezVous}:00-03:00`);

const options = (noms: readonly { code: string; libelle: string }[]) =>
  noms.map(({ code, libelle }) => ({ value: code, label: libelle }));

/** For whom a document is, and what it is about, when there is a choice. */
export function ChoixDocument({ document, propositions, choix, choisir }: Proprietes) {
  const { titre, destinataires, langues, rendezVous } = document;
  const possible = destinataires.some((d) => d.code === choix.destinataire && d.possible);
  const objets = possible ? objetsDe(document, propositions) : [];
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing={4}>
      {destinataires.length > 1 && (
        <NativeSelect
          label={`Destinataire (${titre})`}
          data={options(destinataires)}
          value={choix.destinataire}
          onChange={(e) => choisir({ ...choix, destinataire: e.currentTarget.value })}
        />
      )}
      {possible && langues.length > 1 && (
        <NativeSelect
          label={`Langue (${titre})`}
          data={options(langues)}
          value={choix.langue}
          onChange={(e) => choisir({ ...choix, langue: e.currentTarget.value })}
        />
      )}
      {objets.length > 1 && (
        <NativeSelect
          label={`À propos de (${titre})`}
          data={options(objets)}
          value={choix.proposition || (objets[0]?.code ?? '')}
          onChange={(e) => choisir({ ...choix, proposition: e.currentTarget.value })}
        />
      )}
      {possible && rendezVous && (
        <TextInput
          type="datetime-local"
          label={`Jour et heure du rendez-vous, s’il est convenu (${titre})`}
          description={choix.rendezVous === '' ? undefined : direRendezVous(choix.rendezVous)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={choix.rendezVous}
          onChange={(e) => choisir({ ...choix, rendezVous: e.currentTarget.value })}
        />
      )}
    </SimpleGrid>
  );
}

/** The proposals under way, the latest first, as the service takes them; and no proposal at all for a convocation. */
function objetsDe({ surProposition, modele }: DocumentPossible, propositions: Proprietes['propositions']) {
  if (!surProposition || propositions.length === 0) return [];
  const offres = [...propositions].reverse().map(({ id, libelle }) => ({ code: id, libelle }));
  const rendezVous = { code: SANS_PROPOSITION, libelle: 'Un rendez-vous avec le référent' };
  return modele === 'convocation' ? [...offres, rendezVous] : offres;
}

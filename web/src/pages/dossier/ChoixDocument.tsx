import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { date, jour } from '../../commun/formats.ts';
import type { Choix, DocumentPossible, DocumentsDossier } from './documents.ts';

/** A plain appointment with the référent, whatever is proposed. */
const SANS_PROPOSITION = 'aucune';

interface Proprietes {
  readonly document: DocumentPossible;
  readonly propositions: DocumentsDossier['propositions'];
  readonly accueil: DocumentsDossier['accueil'];
  readonly choix: Choix;
  readonly choisir: (choix: Choix) => void;
}

const options = (noms: readonly { code: string; libelle: string }[]) =>
  noms.map(({ code, libelle }) => ({ value: code, label: libelle }));

/** For whom a document is, and what it is about, when there is a choice. */
export function ChoixDocument({ document, propositions, accueil, choix, choisir }: Proprietes) {
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
        <>
          <TextInput
            type="date"
            label={`Jour du rendez-vous, s’il est convenu (${titre})`}
            description={choix.jour === '' ? undefined : date(choix.jour)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={jour(new Date())}
            value={choix.jour}
            onChange={(e) => choisir({ ...choix, jour: e.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={`Heure, si elle est convenue (${titre})`}
            disabled={choix.jour === ''}
            value={choix.heure}
            onChange={(e) => choisir({ ...choix, heure: e.currentTarget.value })}
          />
        </>
      )}
      {possible && document.accueil && (
        <>
          <TextInput
            label={`Lieu du rendez-vous (${titre})`}
            description={direLieu(document, propositions, choix, accueil.lieu)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={200}
            value={choix.lieu}
            onChange={(e) => choisir({ ...choix, lieu: e.currentTarget.value })}
          />
          <TextInput
            type="tel"
            label={`Téléphone du service (${titre})`}
            description={accueil.telephone === '' ? undefined : `Par défaut : ${accueil.telephone}`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={30}
            value={choix.telephone}
            onChange={(e) => choisir({ ...choix, telephone: e.currentTarget.value })}
          />
        </>
      )}
    </SimpleGrid>
  );
}

/** What is written when nothing is said; the address of the household is never typed here. */
function direLieu(
  document: DocumentPossible,
  propositions: Proprietes['propositions'],
  choix: Choix,
  connu: string,
): string {
  const visite = objetsDe(document, propositions).length > 0 && choix.proposition !== SANS_PROPOSITION;
  const defaut = visite ? 'le logement à visiter' : connu || 'à convenir avec le référent';
  return `Par défaut : ${defaut}. Chez le ménage : écrivez « domicile », sans l’adresse.`;
}

/** The proposals under way, the latest first, as the service takes them; and no proposal at all for a convocation. */
function objetsDe({ surProposition, modele }: DocumentPossible, propositions: Proprietes['propositions']) {
  if (!surProposition || propositions.length === 0) return [];
  const offres = [...propositions].reverse().map(({ id, libelle }) => ({ code: id, libelle }));
  const rendezVous = { code: SANS_PROPOSITION, libelle: 'Un rendez-vous avec le référent' };
  return modele === 'convocation' ? [...offres, rendezVous] : offres;
}

import type { ActePossible, Vue } from '../../../formulaires/agregats.ts';
import { separerProchain } from '../../../formulaires/actes.ts';
import { estOuverte } from '../../../commun/prise.ts';
import type { Question } from '../../../formulaires/special.ts';
import type { Dossier } from './lectures.ts';

const DISPONIBILITE: Question = {
  libelle: 'Que répondez-vous ?',
  reponses: [
    { acte: 'ConfirmerProposition', libelle: 'Nous confirmons : le logement est libre et peut être visité' },
    { acte: 'DeclinerProposition', libelle: 'Nous déclinons, avec un motif' },
  ],
};
const CALEOL: Question = {
  libelle: 'Qu’a décidé votre CALEOL ?',
  reponses: [
    { acte: 'AttribuerLogement', libelle: 'Elle attribue le logement au ménage' },
    { acte: 'RejeterCandidature', libelle: 'Elle n’attribue pas le logement' },
  ],
};

/** What the open tasks ask now. */
export interface Attendu {
  /** Acts that answer, the usual one first. */
  readonly actes: readonly ActePossible[];
  readonly question: Question;
}

/** The answers that the first open task calls for; null when nothing is asked. */
export function attenduDe({ taches, etape }: Dossier, { possibles }: Vue): Attendu | null {
  const demandes = taches.filter(estOuverte).flatMap((t) => t.actes);
  const { prochains } = separerProchain(possibles, demandes, etape);
  const premier = prochains[0];
  if (premier === undefined) return null;
  const connue = [DISPONIBILITE, CALEOL].find((q) => q.reponses.some((r) => r.acte === premier.acte));
  const question = connue ?? {
    libelle: 'Que répondez-vous ?',
    reponses: prochains.map(({ acte, libelle }) => ({ acte, libelle })),
  };
  const actes = question.reponses.flatMap(({ acte }) => prochains.filter((p) => p.acte === acte));
  return { actes, question };
}

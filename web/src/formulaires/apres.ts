import type { ReponseActe } from '../api/ecriture.ts';
import { pageActe, type Adresse, type Vue } from './agregats.ts';
import { texteDe } from './modele/corps.ts';
import { estObjet } from './modele/schema.ts';

/** How to go back on what was just done. */
export interface Retour {
  readonly libelle: string;
  readonly page: string;
}

/** Acts that undo another one, when the domain has no fact to withdraw. */
const INVERSES: Readonly<Record<string, string>> = {
  ProposerLogement: 'RetirerProposition',
  SuspendreHorloge: 'ReprendreHorloge',
  CloreDossier: 'RouvrirDossier',
  EnregistrerIndemnite: 'AnnulerVersement',
};
const ANNULER = 'AnnulerFait';

/** The fact that these events established: `AnnulerFait` withdraws it. */
function faitEtabli({ corps }: Vue, { evenements }: ReponseActe): string | null {
  const versions = new Set(evenements.map((e) => e.version));
  const faits: unknown[] = Array.isArray(corps['faits']) ? corps['faits'] : [];
  const fait = faits.find(
    (f) => estObjet(f) && typeof f['version'] === 'number' && versions.has(f['version']),
  );
  return estObjet(fait) ? texteDe(fait['cle']) || null : null;
}

/** The undo of an act, when the domain allows it to this person on this aggregate as it now stands. */
export function retourSur(acte: string, adresse: Adresse, vue: Vue, reponse: ReponseActe): Retour | null {
  const permis = (nom: string) => vue.possibles.find((a) => a.acte === nom);
  const inverse = permis(INVERSES[acte] ?? '');
  if (inverse) return { libelle: 'Annuler', page: pageActe(adresse, inverse) };
  const fait = faitEtabli(vue, reponse);
  const annuler = permis(ANNULER);
  if (!fait || !annuler || !proposeFait(annuler.schema, fait)) return null;
  return { libelle: 'Annuler', page: `${pageActe(adresse, annuler)}?fait=${encodeURIComponent(fait)}` };
}

/** Is this fact among those that the form lets withdraw? */
function proposeFait(schema: unknown, fait: string): boolean {
  const proprietes = estObjet(schema) && estObjet(schema['properties']) ? schema['properties'] : {};
  const champ = estObjet(proprietes['fait']) ? proprietes['fait'] : {};
  return Array.isArray(champ['enum']) && champ['enum'].includes(fait);
}

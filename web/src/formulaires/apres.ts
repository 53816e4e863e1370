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
/** Steps of a proposal that an act may have told: `AnnulerReponse` takes the last one back (R4.125). */
const ETAPES: Readonly<Record<string, readonly string[]>> = {
  ConfirmerProposition: ['confirmation'],
  DeclinerProposition: ['declin'],
  RefuserReservation: ['reservataire'],
  NotifierProposition: ['notification'],
  VisiterLogement: ['visite'],
  AccepterProposition: ['accord'],
  RefuserProposition: ['refus'],
  ConstaterSilence: ['silence'],
  AttribuerLogement: ['attribution', 'classement'],
  RejeterCandidature: ['rejet'],
};
const REPRENDRE = 'AnnulerReponse';
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
  const reprendre = permis(REPRENDRE);
  const etape = reprendre && ETAPES[acte]?.find((e) => propose(reprendre.schema, 'etape', e));
  if (reprendre && etape)
    return { libelle: 'Annuler', page: `${pageActe(adresse, reprendre)}?etape=${etape}` };
  const fait = faitEtabli(vue, reponse);
  const annuler = permis(ANNULER);
  if (!fait || !annuler || !propose(annuler.schema, 'fait', fait)) return null;
  return { libelle: 'Annuler', page: `${pageActe(adresse, annuler)}?fait=${encodeURIComponent(fait)}` };
}

/** Is that value among those that this field of the form offers? */
function propose(schema: unknown, nom: string, valeur: string): boolean {
  const proprietes = estObjet(schema) && estObjet(schema['properties']) ? schema['properties'] : {};
  const champ = estObjet(proprietes[nom]) ? proprietes[nom] : {};
  return Array.isArray(champ['enum']) && champ['enum'].includes(valeur);
}

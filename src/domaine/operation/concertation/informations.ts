import { auteurDe, lireAuteur, type Personne } from '../../noyau/acteur.js';
import { choix, liste, objet, reference, texte } from '../../noyau/champs.js';
import { enFrancais } from '../../noyau/instants.js';
import { estRefus, refuser, type Refus } from '../../noyau/refus.js';
import type { Contexte } from '../../contexte.js';
import { acteOperation, communesDuRessort } from '../acte-operation.js';
import type { EtatOperation } from '../etat.js';
import { CHAMP_LE, CHAMP_NATURE_OFFERTE, CHAMPS_ACTION, concertationOuverte } from './champs.js';
import { EnregistrerActionConcertation } from './enregistrer-action-concertation.js';
import { NATURES_ACTION, type InformationEnNombre } from './etat.js';

export const MENAGES_PAR_INFORMATION = 200;
/** Said in a refusal; beyond, they are counted. */
const DITS = 10;

const ID = texte('Information', { max: 60 });
const CHAMPS = { nature: CHAMP_NATURE_OFFERTE, le: CHAMP_LE, ...CHAMPS_ACTION };

/** A household named on two lines of an information: the second one (R1.9). */
export function citeDeuxFois(
  cites: readonly string[],
  champ = (rang: number): string => `menages[${rang}].reference`,
): Refus | null {
  const rang = cites.findIndex((cite, i) => cites.indexOf(cite) < i);
  if (rang < 0) return null;
  const premiere = cites.indexOf(cites[rang] ?? '') + 1;
  return refuser(
    'R1.9',
    `Ce ménage est déjà cité à la ligne ${premiere} : retirez la ligne ${rang + 1}.`,
    'invalide',
    champ(rang),
  );
}

/** Nobody would be informed: the action itself is not recorded (R1.36). */
export function informationVaine(refus: readonly (Refus & { readonly reference: string })[]): Refus {
  const dits = refus.slice(0, DITS).map(({ reference, motif }) => `${reference} : ${motif}`);
  const reste = refus.length > DITS ? ` ; et ${refus.length - DITS} autre(s)` : '';
  return {
    ...refuser(
      'R1.36',
      `Aucun de ces ménages ne peut être informé, rien n’est consigné. ${dits.join(' ; ')}${reste}`,
      'conflit',
      'menages[0].reference',
    ),
    erreurs: refus.map(({ regle, motif }, rang) => ({
      champ: `menages[${rang}].reference`,
      motif: `${motif} (${regle})`,
    })),
  };
}

/** Records an action and decides that it informs households; each is informed by an act of its own, to the end (R1.15, R1.30). */
export const DeciderInformation = acteOperation({
  type: 'DeciderInformation',
  libelle: 'Informer plusieurs ménages par une même action',
  etape: 'concertation',
  roles: ['referent', 'partenaire'],
  routePropre: true,
  champs: {
    information: ID,
    action: objet('Action', CHAMPS),
    dossiers: liste('Dossiers', reference('Dossier', 'dossier'), MENAGES_PAR_INFORMATION, { min: 1 }),
  },
  admissible: concertationOuverte,
  decider(etat, { information, action, dossiers }, contexte) {
    const { acteur, version } = contexte;
    const double = citeDeuxFois(dossiers, (rang) => `dossiers[${rang}]`);
    if (double) return double;
    const consignee = EnregistrerActionConcertation.decider(etat, action, contexte);
    if (estRefus(consignee))
      return consignee.champ === undefined ? consignee : { ...consignee, champ: `action.${consignee.champ}` };
    const personne = acteur.type === 'personne' ? acteur : null;
    const donnees = {
      ...{
        information,
        action: `a${version + 1}`,
        dossiers,
        territoire: personne?.territoire ?? ('*' as const),
      },
      ...(personne?.organisation === undefined ? {} : { organisation: personne.organisation }),
    };
    return { evenements: [...consignee.evenements, { type: 'InformationDecidee', donnees }] };
  },
});

const sienne = ({ auteur }: InformationEnNombre, { acteur }: Contexte): boolean =>
  (acteur.type === 'personne' && acteur.role === 'pilote') || auteur === auteurDe(acteur);
const champs = { information: ID };

/** Tries again the households that were refused; what is done stays done (R1.31). */
export const RelancerInformation = acteOperation({
  type: 'RelancerInformation',
  libelle: 'Relancer une information de plusieurs ménages',
  etape: 'concertation',
  roles: ['pilote', 'referent', 'partenaire'],
  champs,
  champsPour: (etat, contexte) => ({ information: choix('Information', options(etat, contexte)) }),
  admissible: (etat, contexte) =>
    communesDuRessort(etat.communes, contexte) ??
    (etat.informations.some((i) => sienne(i, contexte)) ? null : AUCUNE),
  decider(etat, { information }, contexte) {
    const visee = etat.informations.find((i) => i.id === information);
    if (!visee) return refuser('R1.31', 'Cette information n’existe pas.', 'invalide', 'information');
    if (!sienne(visee, contexte))
      return refuser('R1.31', 'Seuls son auteur et le pilote la relancent.', 'interdit', 'information');
    return arretee(etat, visee)
      ? refuser('R1.31', 'L’action qui informait ces ménages a été retirée.', 'conflit', 'information')
      : { evenements: [{ type: 'InformationRelancee', donnees: { information } }] };
  },
});
const AUCUNE: Refus = refuser('R1.31', 'Aucune information de plusieurs ménages n’est à relancer.');

/** Its action was withdrawn: the households not reached yet are left as they are. */
export const arretee = ({ actions }: EtatOperation, { action }: InformationEnNombre): boolean =>
  actions.some((a) => a.id === action && a.retiree !== null);

const actionDe = ({ actions }: EtatOperation, { action }: InformationEnNombre) =>
  actions.find((a) => a.id === action);
const options = (etat: EtatOperation, contexte: Contexte): Record<string, string> =>
  Object.fromEntries(
    etat.informations
      .filter((i) => sienne(i, contexte) && !arretee(etat, i))
      .map((i) => {
        const action = actionDe(etat, i);
        return [i.id, action ? `${NATURES_ACTION[action.nature]}, ${enFrancais(action.le)}` : i.id];
      }),
  );

/** Who decided it, as the door knows a person; null when it is nobody. */
export function informateur({ auteur, territoire, organisation }: InformationEnNombre): Personne | null {
  const lu = lireAuteur(auteur);
  if (!lu) return null;
  const { role, id } = lu;
  return { type: 'personne', role, id, territoire, ...(organisation === null ? {} : { organisation }) };
}

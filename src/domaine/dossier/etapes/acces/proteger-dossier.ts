import { facultatif, liste, note, reference } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { concernees, type Ecartes } from '../../acces.js';
import { estConnu } from '../../../referent/connus.js';
import { acteDossier } from '../../acte-dossier.js';
import { ETATS_OUVERTS } from '../../proposition.js';
import type { EtatDossier } from '../../etat.js';
import { nomInconnu, nommes } from './nommes-connus.js';
import { remplacantEcarte } from './remplacant-ecarte.js';

const unique = (codes: readonly (string | null)[]): string[] =>
  [...new Set(codes.filter((c) => c !== null))].sort();

/** An organisation that already houses, or is about to house, the household cannot be kept from its own dwelling. */
function logeDeja({ propositions }: EtatDossier, organisations: readonly string[]): string | undefined {
  const tenus = propositions.filter((p) => p.etat === 'attribuee' || ETATS_OUVERTS.includes(p.etat));
  return tenus
    .flatMap((p) => [p.bailleur, p.reservataire ?? p.bailleur])
    .find((code) => organisations.includes(code));
}

/** The référent, and who is named to know, cannot be among those kept out (R8.22). */
function contradiction(etat: EtatDossier, connaissent: readonly string[], ecartes: Ecartes): Refus | null {
  if (etat.referent !== null && ecartes.personnes.includes(etat.referent))
    return refuser(
      'R8.22',
      'Le référent du ménage est parmi les personnes à écarter : passez d’abord le relais.',
      'conflit',
      'personnesEcartees',
    );
  if (connaissent.some((id) => ecartes.personnes.includes(id)))
    return refuser(
      'R8.22',
      'Une même personne ne peut pas connaître le dossier et en être écartée.',
      'invalide',
      'connaissent',
    );
  return logeDeja(etat, ecartes.organisations) === undefined
    ? null
    : refuser(
        'R8.22',
        'Une organisation à écarter tient déjà un logement proposé ou attribué au ménage : retirez d’abord la proposition.',
        'conflit',
        'organisationsEcartees',
      );
}

/**
 * Holds the dossier to those who need to know it: its référent, who stands in for it, the persons named. Said again, it replaces
 * what was said (R3.12, R8.21, R8.22).
 */
export const ProtegerDossier = acteDossier({
  type: 'ProtegerDossier',
  libelle: 'Protéger le dossier (adresse protégée)',
  roles: ['referent', 'pilote'],
  champs: {
    motif: note('Motif', { aide: 'Scellé avec le ménage : lu par ceux qui connaissent le dossier' }),
    connaissent: liste('Personnes qui doivent connaître le dossier', reference('Personne', 'personne'), 20, {
      aide: 'Au moins un pilote nommé ; le référent et son remplaçant le connaissent toujours',
      min: 1,
    }),
    dossiersEcartes: facultatif(
      liste('Dossiers de l’autre adulte', reference('Dossier', 'dossier'), 5, {
        aide: 'Leur référent et leurs bailleurs sont écartés',
      }),
    ),
    personnesEcartees: facultatif(liste('Personnes à écarter', reference('Personne', 'personne'), 20)),
    organisationsEcartees: facultatif(
      liste('Organisations à écarter', reference('Organisation', 'organisation'), 20),
    ),
  },
  lit: (dits, { referent }) => ({
    dossier: dits.dossiersEcartes ?? [],
    ...nommes(dits),
    ...(referent === null ? {} : { referent }),
  }),
  admissible: ({ referent }) =>
    referent === null ? refuser('R8.21', 'Un dossier protégé a un référent : désignez-le d’abord.') : null,
  decider(etat, commande, contexte) {
    const { lus, acteur } = contexte;
    const { motif, dossiersEcartes = [], personnesEcartees = [], organisationsEcartees = [] } = commande;
    const lies = lus.dossiers ?? [];
    if (lies.length < new Set(dossiersEcartes).size || dossiersEcartes.includes(etat.id))
      return refuser('R8.22', 'Un dossier à écarter est inconnu.', 'invalide', 'dossiersEcartes');
    const inconnu = nomInconnu(commande, lus);
    if (inconnu) return inconnu;
    const auteur = acteur.type === 'personne' && acteur.role === 'pilote' ? acteur.id : null;
    const connaissent = unique([...commande.connaissent, auteur]);
    if (auteur === null && !connaissent.some((id) => estConnu(lus, id, 'pilote')))
      return refuser(
        'R8.25',
        'Nommez au moins un pilote connu du service : sans lui, nul ne pourrait reprendre le dossier.',
        'invalide',
        'connaissent',
      );
    const siens = lies.flatMap((d) => [d.referent, ...d.anciensReferents]).filter((r) => r !== etat.referent);
    const ecartes = {
      personnes: unique([...personnesEcartees, ...siens]),
      organisations: unique([...organisationsEcartees, ...lies.flatMap(concernees)]),
      dossiers: unique(dossiersEcartes),
    };
    if (lies.some((d) => d.referent === etat.referent))
      return refuser(
        'R8.22',
        'Les deux adultes ont le même référent : passez d’abord le relais de l’un des dossiers.',
        'conflit',
        'dossiersEcartes',
      );
    return (
      contradiction(etat, connaissent, ecartes) ??
      remplacantEcarte(ecartes.personnes, contexte, 'personnesEcartees') ?? {
        evenements: [{ type: 'AccesRestreint', donnees: {}, personnel: { motif, connaissent, ecartes } }],
      }
    );
  },
});

/** Gives the dossier back to all who may know it otherwise. */
export const LeverProtection = acteDossier({
  type: 'LeverProtection',
  libelle: 'Lever la protection du dossier',
  roles: ['referent', 'pilote'],
  champs: { motif: note('Motif') },
  admissible: ({ protection }) => (protection ? null : refuser('R8.21', 'Ce dossier n’est pas protégé.')),
  decider: (_etat, personnel) => ({ evenements: [{ type: 'AccesRetabli', donnees: {}, personnel }] }),
});

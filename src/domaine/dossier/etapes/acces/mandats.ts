import { choix, reference, texte } from '../../../noyau/champs.js';
import { refuser, type Refus } from '../../../noyau/refus.js';
import { OBJETS_MANDAT } from '../../acces.js';
import { acteDossier } from '../../acte-dossier.js';
import type { EtatDossier } from '../../etat.js';
import { refusDeTransmettre } from '../accompagnement/consentement/etat.js';

const enCours = ({ mandats }: EtatDossier) => mandats.filter((m) => m.fin === null);
const aucun = (etat: EtatDossier): Refus | null =>
  enCours(etat).length > 0 ? null : refuser('R8.20', 'Aucun partenaire n’est mandaté sur ce dossier.');

const SANS_ENQUETE = 'Un bailleur ne lit jamais l’enquête : confiez-la à un relais ou à un opérateur.';

/** Lets an organisation know the household, for what it is asked to do (R8.20), unless the household has said no (R3.143). */
export const MandaterPartenaire = acteDossier({
  type: 'MandaterPartenaire',
  libelle: 'Mandater un partenaire',
  roles: ['referent', 'pilote'],
  champs: {
    organisation: reference('Partenaire', 'organisation'),
    objet: choix('Pour', OBJETS_MANDAT),
  },
  lit: ({ organisation }) => ({ organisation }),
  decider(etat, { organisation, objet }, { lus }) {
    if (!lus.organisation)
      return refuser('R8.20', 'Cette organisation n’est pas déclarée.', 'invalide', 'organisation');
    if (etat.protection?.ecartes.organisations.includes(organisation))
      return refuser(
        'R8.22',
        'La protection du dossier écarte cette organisation.',
        'conflit',
        'organisation',
      );
    if (objet === 'enquete' && lus.organisation.type === 'bailleur')
      return refuser('R8.91', SANS_ENQUETE, 'invalide', 'organisation');
    if (enCours(etat).some((m) => m.organisation === organisation && m.objet === objet))
      return refuser('R8.20', 'Ce partenaire a déjà ce mandat.', 'conflit', 'organisation');
    const refus = refusDeTransmettre(etat, organisation, 'organisation');
    if (refus) return refus;
    const donnees = { mandat: `a${etat.mandats.length + 1}`, organisation, objet };
    return { evenements: [{ type: 'PartenaireMandate', donnees }] };
  },
});

const champs = { mandat: choix('Mandat', {}), motif: texte('Motif') };

/** Ends a mandate: without another one, a measure or a task, the organisation knows the household no more. */
export const TerminerMandat = acteDossier({
  type: 'TerminerMandat',
  libelle: 'Terminer le mandat d’un partenaire',
  roles: ['referent', 'pilote'],
  champs: { ...champs, mandat: texte('Mandat', { max: 20 }) },
  champsPour: (etat) => ({
    ...champs,
    mandat: choix(
      'Mandat',
      Object.fromEntries(enCours(etat).map((m) => [m.id, `${OBJETS_MANDAT[m.objet]} (${m.organisation})`])),
    ),
  }),
  admissible: aucun,
  decider(etat, { mandat, motif }) {
    if (!enCours(etat).some((m) => m.id === mandat))
      return refuser('R8.20', 'Ce mandat n’est pas en cours.', 'invalide', 'mandat');
    return { evenements: [{ type: 'MandatTermine', donnees: { mandat }, personnel: { motif } }] };
  },
});

import type { Contexte } from '../../../../contexte.js';
import { choix, texte } from '../../../../noyau/champs.js';
import { refuser, type Refus } from '../../../../noyau/refus.js';
import type { EtatDossier } from '../../../etat.js';
import { exigeConsentement } from '../consentement/etat.js';
import { entreeDe } from '../catalogue.js';
import { enCours, type Regularisation } from './etat.js';

export const CHAMP_REGULARISATION = texte('Régularisation', { max: 20 });

const natureDe = ({ nature }: Regularisation, { charte }: Contexte) =>
  entreeDe(charte.regularisations.natures, nature);

export const champRegularisationPour = (etat: EtatDossier, contexte: Contexte) =>
  choix(
    'Régularisation',
    Object.fromEntries(enCours(etat).map((r) => [r.id, natureDe(r, contexte)?.libelle ?? r.nature])),
  );

export const nomPiece = (regularisation: Regularisation, code: string, contexte: Contexte): string =>
  natureDe(regularisation, contexte)?.pieces.find((p) => p.code === code)?.libelle ?? code;

export const aucuneRegularisation = (etat: EtatDossier): Refus | null =>
  enCours(etat).length > 0 ? null : refuser('R0.13', 'Aucune régularisation n’est en cours.');

/** R3.3, R3.68: agreed to for administrative steps, with this partner when it is a partner that takes them. */
export const accordDemarches = (etat: EtatDossier, { acteur }: Contexte): Refus | null =>
  exigeConsentement(etat, {
    portee: 'administratives',
    ...(acteur.type === 'personne' && acteur.role === 'partenaire'
      ? { partenaire: acteur.organisation }
      : {}),
  });

export const regularisationVisee = (etat: EtatDossier, id: string): Regularisation | Refus =>
  enCours(etat).find((r) => r.id === id) ??
  refuser('R0.13', 'Cette régularisation n’existe pas, ou est conclue.', 'conflit', 'regularisation');

import { accord, contrat, signature } from '../domaine/accompagnement/soutien.js';
import { jours } from '../domaine/soutien/dsl.js';
import {
  acte,
  informe,
  jusqua,
  logement,
  offreAttribuee,
  pilote,
  referent,
  type Recit,
} from '../domaine/soutien/gestes.js';
import { avenant, etape3, etape4, PREUVE, retourA } from './gestes.js';

const retirer = (fait: string) => acte(referent, 'AnnulerFait', { fait, motif: 'Autre ménage' });

/** What was recorded by mistake beside the steps, and is owed again. */
export const ERREURS: Readonly<Record<string, readonly Recit[]>> = {
  'point mensuel retiré': [
    ...[...etape4, jours(20), acte(referent, 'FairePointMensuel', { compteRendu: 'Vu' })],
    retirer('point-mensuel'),
  ],
  'avenant retiré': [...etape3, accord(), contrat(), avenant, retirer('contrat')],
  'signature reprise': [
    ...[...etape3, accord(), contrat(), signature('menage'), signature('intervenant')],
    acte(referent, 'AnnulerOuverture', { ouverture: 'signature.k1.intervenant', motif: 'Pas signé' }),
  ],
  'conclusion de régularisation reprise': [
    ...[...etape3, accord(), acte(referent, 'OuvrirRegularisation', { nature: 'sejour' })],
    acte(referent, 'ConclureRegularisation', { regularisation: 'r1', issue: 'abandonnee' }),
    acte(referent, 'AnnulerOuverture', { ouverture: 'conclusion.r1', motif: 'Autre ménage' }),
  ],
  'attribution reprise, enquête vieillie': [
    ...[...etape4, jours(400), logement('l-9'), ...offreAttribuee('l-9')],
    acte(pilote, 'AnnulerReponse', { etape: 'attribution', motif: 'Autre ménage' }),
  ],
  'décès d’un homonyme, une alerte ouverte': [
    ...jusqua('suivi'),
    acte(referent, 'SignalerAlerte', { nature: 'voisinage', description: 'Bruit' }),
    acte(pilote, 'CloreDossier', { issue: 'deces', preuve: PREUVE, restants: 'aucun' }),
    acte(pilote, 'RouvrirDossier', { motif: 'Homonyme' }),
  ],
  // The procedure was down: it learns the information and its return together.
  'information aussitôt reprise': [
    ...jusqua('concertation'),
    (monde) => {
      const dite = typeof informe === 'function' ? informe(monde) : informe;
      if (dite) monde.faire(dite);
      const reprise = retourA('concertation');
      return typeof reprise === 'function' ? reprise(monde) : reprise;
    },
  ],
};

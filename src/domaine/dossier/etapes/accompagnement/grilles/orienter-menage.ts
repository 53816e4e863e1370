import { choix, facultatif, liste, note, reference, texte } from '../../../../noyau/champs.js';
import { refuser } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { choixDe, choixMesures, entreeDe, mesureDuCatalogue } from '../catalogue.js';
import { exigeConsentement } from '../consentement/etat.js';
import { orientationVers } from './orientation.js';

const champs = {
  situation: texte('Situation du ménage', { max: 60, aide: 'Situation de la grille d’orientation' }),
  mesures: facultatif(liste('Mesures retenues', texte('Mesure', { max: 60 }), 20)),
  partenaire: facultatif(reference('Vers ce partenaire', 'organisation')),
  precisions: facultatif(note('Précisions')),
};

/** Applies the orientation grid: it proposes, a person retains (R3.10, R3.38). Sharing with a partner needs the household's agreement. */
export const OrienterMenage = acteDossier({
  type: 'OrienterMenage',
  libelle: 'Orienter le ménage',
  etape: 'accompagnement',
  roles: ['referent', 'pilote'],
  champs,
  champsPour: (_etat, { charte }) => ({
    ...champs,
    situation: choix('Situation du ménage', choixDe(charte.orientations.situations)),
    mesures: facultatif(liste('Mesures retenues', choix('Mesure', choixMesures(charte)), 20)),
  }),
  lit: ({ partenaire }) => (partenaire ? { organisation: partenaire } : {}),
  decider(etat, { situation, mesures, partenaire, precisions }, { charte, lus }) {
    const connue = entreeDe(charte.orientations.situations, situation);
    if (!connue)
      return refuser(
        'R3.38',
        'Cette situation n’est pas dans la grille d’orientation.',
        'invalide',
        'situation',
      );
    const retenues = [...new Set(mesures ?? connue.mesures)];
    const inconnue = retenues.find((code) => !mesureDuCatalogue(charte, code));
    if (inconnue !== undefined)
      return refuser('R3.19', `« ${inconnue} » n’est pas au catalogue de la charte.`, 'invalide', 'mesures');
    if (partenaire && !lus.organisation)
      return refuser('R0.6', 'Ce partenaire n’est pas déclaré.', 'invalide', 'partenaire');
    const refus = partenaire ? exigeConsentement(etat, { portee: 'partage', partenaire }) : null;
    return (
      refus ?? {
        evenements: [orientationVers(etat, { situation, mesures: retenues, partenaire, precisions })],
      }
    );
  },
});

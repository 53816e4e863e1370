import { dernierJour } from '../../../logement/conditions.js';
import { choix, date, facultatif, note, ouiNon } from '../../../noyau/champs.js';
import { dateCayenne } from '../../../noyau/instants.js';
import { refuser } from '../../../noyau/refus.js';
import { ISSUES_VISITE } from '../../proposition.js';
import { acteProposition } from './acte-proposition.js';
import { retenueEchue } from './retenue.js';

/** A visit with the household, before its answer: "afin de limiter les refus" (R4.4); one that did not take place is told too (R4.54). What it shows of decency prevails (R4.191). */
export const VisiterLogement = acteProposition({
  type: 'VisiterLogement',
  libelle: 'Constater la visite avec le ménage',
  roles: ['referent'],
  champs: {
    issue: facultatif(choix('Issue de la visite', ISSUES_VISITE)),
    avis: facultatif(
      choix('Impression du ménage', {
        favorable: 'Favorable',
        reserve: 'Réservée',
        defavorable: 'Défavorable',
      }),
    ),
    decent: facultatif(
      ouiNon('Logement décent', {
        aide: 'Ce que la visite a montré l’emporte sur ce que le bailleur en a dit',
      }),
    ),
    reporteeAu: facultatif(date('Reportée au')),
    remarques: facultatif(note('Remarques')),
  },
  attend: ['confirmee', 'visitee'],
  regle: 'R4.4',
  decider(proposition, { issue = 'realisee', avis, decent, reporteeAu, remarques }, contexte) {
    const { id } = proposition;
    const { survenuLe } = contexte;
    const echue = retenueEchue(proposition, contexte);
    if (echue) return echue;
    const personnel = remarques ? { remarques } : {};
    if (issue === 'realisee') {
      if (reporteeAu !== undefined)
        return refuser('R4.54', 'Une visite réalisée ne se reporte pas.', 'invalide', 'reporteeAu');
      if (avis === undefined)
        return refuser('R4.54', 'Dites l’impression du ménage à la visite.', 'invalide', 'avis');
      const donnees = { proposition: id, avis, ...(decent === undefined ? {} : { decent }) };
      return { evenements: [{ type: 'LogementVisite', donnees, personnel }] };
    }
    if (decent !== undefined)
      return refuser(
        'R4.191',
        'Le logement n’a pas été visité : rien ne dit s’il est décent.',
        'invalide',
        'decent',
      );
    if (avis !== undefined)
      return refuser(
        'R4.54',
        'Le ménage n’a pas visité : il n’a pas d’impression à dire.',
        'invalide',
        'avis',
      );
    if (issue === 'reportee' && reporteeAu === undefined)
      return refuser('R4.54', 'Dites à quelle date la visite est reportée.', 'invalide', 'reporteeAu');
    if (reporteeAu !== undefined && reporteeAu < dateCayenne(survenuLe))
      return refuser('R4.54', 'Une visite se reporte à une date à venir.', 'invalide', 'reporteeAu');
    const { tenuJusquau } = proposition;
    if (reporteeAu !== undefined && tenuJusquau !== null && reporteeAu > dateCayenne(tenuJusquau))
      return refuser(
        'R0.86',
        `Le logement n’est retenu pour ce ménage que jusqu’au ${dernierJour(tenuJusquau)} : prolongez d’abord la retenue, ou reportez la visite plus tôt.`,
        'conflit',
        'reporteeAu',
      );
    const donnees = { proposition: id, issue, ...(reporteeAu ? { reporteeAu } : {}) };
    return { evenements: [{ type: 'VisiteManquee', donnees, personnel }] };
  },
});

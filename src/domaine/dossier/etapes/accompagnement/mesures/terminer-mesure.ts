import type { Contexte } from '../../../../contexte.js';
import { choix, facultatif, note, texte } from '../../../../noyau/champs.js';
import { estRefus } from '../../../../noyau/refus.js';
import { acteDossier } from '../../../acte-dossier.js';
import { mesureDuCatalogue } from '../catalogue.js';
import { aucuneMesure, CHAMP_MESURE, champMesurePour, mesureOuverte, mesuresPour } from './champ-mesure.js';
import type { Mesure } from './etat.js';
import { finDite } from './exigences.js';
import { horsCatalogue } from './mesure-arretee.js';

const champs = {
  mesure: CHAMP_MESURE,
  issue: texte('Issue', { max: 60, aide: 'Code d’une issue de cette mesure' }),
  bilan: facultatif(
    note('Évaluation de fin', {
      aide: 'Niveau d’autonomie atteint, acquis, progrès à faire ; exigée là où le catalogue le dit',
    }),
  ),
  orientation: facultatif(
    texte('Vers qui, ou vers quoi', { aide: 'Exigé quand l’issue est une orientation' }),
  ),
};

const issuesDe = ({ code }: Mesure, { charte }: Contexte) => mesureDuCatalogue(charte, code)?.issues ?? [];

/** Ends a measure by an outcome of its own: for a brick, an orientation or a watch (R3.8, R3.25), with its evaluation (R3.65). */
export const TerminerMesure = acteDossier({
  type: 'TerminerMesure',
  libelle: 'Terminer une mesure',
  etape: 'accompagnement',
  roles: ['referent', 'partenaire'],
  champs,
  champsPour(etat, contexte) {
    const mesures = mesuresPour(etat, contexte);
    const issues = mesures.flatMap((m) => issuesDe(m, contexte).map(({ code, libelle }) => [code, libelle]));
    return {
      ...champs,
      mesure: champMesurePour(mesures, contexte),
      issue: choix('Issue', Object.fromEntries(issues)),
    };
  },
  admissible: aucuneMesure,
  decider(etat, { mesure: id, issue, bilan, orientation }, contexte) {
    const mesure = mesureOuverte(etat, id, contexte);
    if (estRefus(mesure)) return mesure;
    const issues = issuesDe(mesure, contexte);
    if (!issues.some((i) => i.code === issue)) return horsCatalogue(issues);
    const entree = mesureDuCatalogue(contexte.charte, mesure.code);
    const refus = entree ? finDite(entree, { issue, bilan, orientation }) : null;
    if (refus) return refus;
    const personnel = { ...(bilan ? { bilan } : {}), ...(orientation ? { orientation } : {}) };
    return { evenements: [{ type: 'MesureTerminee', donnees: { mesure: id, issue }, personnel }] };
  },
});

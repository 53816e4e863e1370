import type { Charte } from '../../charte/charte.js';
import { ETAPES, LIBELLES_ETAPES, type Etape } from '../../charte/etapes.js';
import type { Piste } from '../../charte/taches.js';
import { ISSUES } from '../issues.js';
import { planEtape } from './etape.js';
import { planPiste } from './fil.js';
import { Trace } from './plan.js';
import type { Plan } from './types.js';

const PISTES: Readonly<Record<Exclude<Piste, 'etape'>, string>> = {
  propositions: 'Les propositions de logement, chacune à son rythme',
  accompagnement: 'L’accompagnement, à côté des étapes',
  suivi: 'Le suivi dans le logement, compté depuis le déménagement',
  vie: 'À toute étape',
};
const DERNIERE: Etape = 'suivi';

/** The six steps in order; a step that the facts have already accomplished is passed over. */
function tracerEtapes(trace: Trace, charte: Charte): void {
  for (const [rang, etape] of ETAPES.entries()) {
    const id = trace.noeud({
      genre: 'sous-processus',
      id: `passage.${etape}`,
      nom: `${rang + 1}. ${LIBELLES_ETAPES[etape]}`,
      plan: planEtape(etape, charte),
      bords: [{ id: `retour.${etape}`, nom: 'Retour à une étape' }],
    });
    trace.flux(`reprend.${etape}`, 'reprise', id);
    trace.flux(`recule.${etape}`, `retour.${etape}`, 'reprise');
    const suivante = ETAPES[rang + 1];
    if (!suivante) continue;
    if (suivante === DERNIERE) {
      trace.flux(`avance.${suivante}`, id, `passage.${suivante}`);
      continue;
    }
    const choix = trace.noeud({ genre: 'choix', id: `apres.${etape}`, nom: 'Étape suivante accomplie ?' });
    trace.flux(`accomplit.${etape}`, id, choix);
    trace.flux(`avance.${suivante}`, choix, `passage.${suivante}`, 'non');
    const auDela = ETAPES[rang + 2] === DERNIERE ? `passage.${DERNIERE}` : `apres.${suivante}`;
    trace.flux(`saute.${suivante}`, choix, auDela, 'oui');
  }
}

/** How a journey ends otherwise than with a definitive dwelling: each with its own proof (R0.1). */
function planSortie(): Plan {
  const trace = new Trace();
  trace.noeud({
    genre: 'debut',
    id: 'sortie',
    nom: 'Dossier clos avec sa preuve',
    faits: ['DossierClos', 'DossierFusionne', 'DossierDecohabitationAnnulee'],
  });
  trace.noeud({ genre: 'choix', id: 'issue', nom: 'Jamais sans solution : quelle issue ?' });
  trace.flux('sort', 'sortie', 'issue');
  for (const [issue, nom] of Object.entries(ISSUES)) {
    if (issue === 'reloge-definitivement') continue;
    trace.flux(`issue.${issue}`, 'issue', trace.noeud({ genre: 'terme', id: `terme.${issue}`, nom }));
  }
  return { id: 'sorties', nom: 'Sortie du parcours', ...trace.contenu };
}

/** R0.7: suspended, the ladders stand still; resumed, they move by the time suspended. */
function planSuspension(): Plan {
  return {
    id: 'suspension',
    nom: 'Horloge suspendue : les échelles s’arrêtent',
    noeuds: [
      { genre: 'debut', id: 'suspendue', nom: 'Horloge suspendue', faits: ['HorlogeSuspendue'] },
      { genre: 'attente', id: 'reprend', nom: 'Horloge reprise', faits: ['HorlogeReprise'] },
      { genre: 'fin', id: 'reprises', nom: 'Échéances décalées' },
    ],
    flux: [
      { id: 'arrete', de: 'suspendue', vers: 'reprend' },
      { id: 'decale', de: 'reprend', vers: 'reprises' },
    ],
  };
}

/** R7.26: who takes a task may give the day he looks at it again; its ladder goes on beside. */
function planPrise(): Plan {
  return {
    id: 'prise',
    nom: 'Tâche prise par quelqu’un : son échelle ne s’arrête pas',
    noeuds: [
      { genre: 'debut', id: 'prise', nom: 'Tâche prise', faits: ['TachePrise'] },
      { genre: 'attente', id: 'suivi', nom: 'Jour de suivi donné par qui l’a prise' },
      { genre: 'fin', id: 'suivi.rappele', nom: 'Qui l’a prise est rappelé' },
    ],
    flux: [
      { id: 'suit', de: 'prise', vers: 'suivi' },
      { id: 'rappelle', de: 'suivi', vers: 'suivi.rappele' },
    ],
  };
}

/** The whole procedure of a household under a version of the charter, as the workflow runs it (R0.30). */
export function parcours(charte: Charte): Plan {
  const trace = new Trace();
  trace.noeud({ genre: 'debut', id: 'ouvert', nom: 'Dossier ouvert', faits: ['DossierOuvert'] });
  trace.noeud({ genre: 'ensemble', id: 'ensemble', nom: '' });
  trace.noeud({ genre: 'attente', id: 'definie', nom: 'Opération déclarée définie' });
  trace.flux('ouvre', 'ouvert', 'ensemble');
  trace.flux('attend', 'ensemble', 'definie');
  trace.flux('avance.concertation', 'definie', 'passage.concertation');
  trace.noeud({ genre: 'debut', id: 'rouvert', nom: 'Dossier rouvert', faits: ['DossierRouvert'] });
  trace.noeud({ genre: 'choix', id: 'reprise', nom: 'Étape que les faits appellent' });
  trace.flux('rouvre', 'rouvert', 'reprise');
  tracerEtapes(trace, charte);
  trace.noeud({ genre: 'terme', id: 'terme.reloge-definitivement', nom: ISSUES['reloge-definitivement'] });
  trace.flux('issue.reloge-definitivement', `passage.${DERNIERE}`, 'terme.reloge-definitivement');
  for (const [piste, nom] of Object.entries(PISTES) as [keyof typeof PISTES, string][]) {
    const plan = planPiste(piste, nom, charte);
    trace.noeud({ genre: 'sous-processus', id: `branche.${piste}`, nom, plan });
    trace.flux(`branche.${piste}.court`, 'ensemble', `branche.${piste}`);
  }
  const surFait = (interrompt: boolean, plan: Plan) =>
    trace.noeud({
      genre: 'sous-processus',
      id: `sur.${plan.id}`,
      nom: plan.nom,
      plan,
      surFait: { interrompt },
    });
  surFait(true, planSortie());
  surFait(false, planSuspension());
  surFait(false, planPrise());
  return { id: 'parcours', nom: 'Parcours de relogement d’un ménage', ...trace.contenu };
}

import { BpmnModdle, type Element } from 'bpmn-moddle';
import type { Delai } from '../domaine/noyau/delais.js';
import type { TypeEvenementDossier } from '../domaine/dossier/evenements.js';
import { nomFait } from '../domaine/dossier/graphe/noms.js';
import type {
  Bord,
  Flux,
  Noeud,
  NoeudSimple,
  NoeudSousProcessus,
  NoeudTache,
  Plan,
} from '../domaine/dossier/graphe/types.js';

const ESPACE = 'https://www.cacl-guyane.fr/relogement';

/** Builds the BPMN elements of the graph; one message a fact, shared by every event that waits for it. */
export class Fabrique {
  readonly moddle = new BpmnModdle();
  readonly #messages = new Map<TypeEvenementDossier, Element>();

  creer(type: string, proprietes: object = {}): Element {
    return this.moddle.create(`bpmn:${type}`, proprietes);
  }

  get messages(): readonly Element[] {
    return [...this.#messages.values()];
  }

  #message(fait: TypeEvenementDossier): Element {
    const connu = this.#messages.get(fait);
    if (connu) return connu;
    const message = this.creer('Message', { id: `message.${fait}`, name: nomFait(fait) });
    this.#messages.set(fait, message);
    return message;
  }

  /** What an event waits for: its facts, or the condition that its name says. */
  definitions(id: string, nom: string, faits: readonly TypeEvenementDossier[] = []): Element[] {
    if (faits.length === 0)
      return [
        this.creer('ConditionalEventDefinition', {
          id: `${id}.condition`,
          condition: this.creer('FormalExpression', { body: nom }),
        }),
      ];
    return faits.map((fait) =>
      this.creer('MessageEventDefinition', { id: `${id}.${fait}`, messageRef: this.#message(fait) }),
    );
  }

  /** The end of a delay. */
  minuterie(id: string, { duree }: Delai): Element {
    const timeDuration = this.creer('FormalExpression', { body: duree });
    return this.creer('TimerEventDefinition', { id: `${id}.minuterie`, timeDuration });
  }

  documentation(texte: string): Element[] {
    return [this.creer('Documentation', { text: texte })];
  }
}

const SIMPLES: Readonly<Record<NoeudSimple['genre'], string>> = {
  debut: 'StartEvent',
  attente: 'IntermediateCatchEvent',
  choix: 'ExclusiveGateway',
  selon: 'InclusiveGateway',
  ensemble: 'ParallelGateway',
  premier: 'EventBasedGateway',
  automate: 'ServiceTask',
  fin: 'EndEvent',
  terme: 'EndEvent',
};

function simple(fabrique: Fabrique, { genre, id, nom, faits, delai }: NoeudSimple): Element {
  const name = nom === '' ? {} : { name: nom };
  const attend = genre === 'attente' || (genre === 'debut' && faits !== undefined);
  const definitions = attend
    ? delai
      ? [fabrique.minuterie(id, delai)]
      : fabrique.definitions(id, nom, faits)
    : genre === 'terme'
      ? [fabrique.creer('TerminateEventDefinition', { id: `${id}.terminaison` })]
      : [];
  return fabrique.creer(SIMPLES[genre], {
    id,
    ...name,
    ...(definitions.length > 0 ? { eventDefinitions: definitions } : {}),
  });
}

/** The ladder of a task: on its border a timer each rung, that leaves the task open, and who then learns it (R7.1, R7.4). */
function echelle(fabrique: Fabrique, tache: Element, { code, echeances }: NoeudTache): Element[] {
  return echeances.flatMap(({ rang, nom, delai, vers, constat }) => {
    const id = `rang.${code}.${rang}`;
    const bord = fabrique.creer('BoundaryEvent', {
      id,
      name: nom,
      attachedToRef: tache,
      cancelActivity: false,
      eventDefinitions: [fabrique.minuterie(id, delai)],
      documentation: fabrique.documentation(
        delai.calendrier === 'ouvre' ? 'En jours ouvrés de Guyane.' : 'En jours du calendrier.',
      ),
    });
    const suite = vers
      ? [fabrique.creer('EscalationEventDefinition', { id: `${id}.escalade` })]
      : [fabrique.creer('MessageEventDefinition', { id: `${id}.message` })];
    const fin = fabrique.creer('EndEvent', {
      id: `${id}.fin`,
      name: constat,
      eventDefinitions: suite,
    });
    return [bord, fin, relier(fabrique, { id: `${id}.flux`, de: id, vers: `${id}.fin` }, bord, fin)];
  });
}

function relier(fabrique: Fabrique, { id, nom }: Flux, de: Element, vers: Element): Element {
  const flux = fabrique.creer('SequenceFlow', {
    id: `flux.${id}`,
    ...(nom === undefined ? {} : { name: nom }),
    sourceRef: de,
    targetRef: vers,
  });
  de['outgoing'] = [...((de['outgoing'] as Element[] | undefined) ?? []), flux];
  vers['incoming'] = [...((vers['incoming'] as Element[] | undefined) ?? []), flux];
  return flux;
}

function bordDe(fabrique: Fabrique, hote: Element, { id, nom }: Bord): Element {
  return fabrique.creer('BoundaryEvent', {
    id,
    name: nom,
    attachedToRef: hote,
    cancelActivity: true,
    eventDefinitions: fabrique.definitions(id, nom),
  });
}

function sousProcessus(fabrique: Fabrique, noeud: NoeudSousProcessus): Element[] {
  const { id, nom, plan, surFait, bords = [] } = noeud;
  const flowElements = elementsDe(fabrique, plan);
  const debut = flowElements.find((e) => e.$type === 'bpmn:StartEvent');
  if (surFait && debut) debut['isInterrupting'] = surFait.interrompt;
  const element = fabrique.creer('SubProcess', {
    id,
    name: nom,
    ...(surFait ? { triggeredByEvent: true } : {}),
    flowElements,
  });
  return [element, ...bords.map((bord) => bordDe(fabrique, element, bord))];
}

function elements(fabrique: Fabrique, noeud: Noeud): Element[] {
  if (noeud.genre === 'sous-processus') return sousProcessus(fabrique, noeud);
  if (noeud.genre !== 'tache') return [simple(fabrique, noeud)];
  const { id, nom, dit } = noeud;
  const tache = fabrique.creer('UserTask', { id, name: nom, documentation: fabrique.documentation(dit) });
  return [tache, ...echelle(fabrique, tache, noeud)];
}

export function elementsDe(fabrique: Fabrique, { noeuds, flux }: Plan): Element[] {
  const faits = noeuds.flatMap((noeud) => elements(fabrique, noeud));
  const parId = new Map(faits.map((e) => [String(e['id']), e]));
  const relies = flux.map((f) => {
    const [de, vers] = [parId.get(f.de), parId.get(f.vers)];
    if (!de || !vers) throw new Error(`Le flux « ${f.id} » de l’image du processus ne mène nulle part.`);
    return relier(fabrique, f, de, vers);
  });
  return [...faits, ...relies];
}

/** The model of the process, without its drawing. */
export function modele(fabrique: Fabrique, plan: Plan, version: string, note: string): Element {
  const process = fabrique.creer('Process', {
    id: plan.id,
    name: plan.nom,
    isExecutable: false,
    documentation: fabrique.documentation(note),
    flowElements: elementsDe(fabrique, plan),
  });
  return fabrique.creer('Definitions', {
    id: 'charte',
    name: `Charte de relogement, version ${version}`,
    targetNamespace: ESPACE,
    exporter: 'relogement',
    rootElements: [...fabrique.messages, process],
  });
}

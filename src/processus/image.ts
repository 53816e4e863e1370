import type { Element } from 'bpmn-moddle';
import type { Charte } from '../domaine/charte/charte.js';
import { parcours } from '../domaine/dossier/graphe/parcours.js';
import type { Plan } from '../domaine/dossier/graphe/types.js';
import { Fabrique, modele } from './bpmn.js';
import type { Dessin, Forme, Trait } from './cellules.js';
import { disposer } from './disposition.js';
import { avecElk } from './elk.js';
import type { Boite } from './mesures.js';

/** One drawing of the picture, and what it draws. */
export interface Planche {
  readonly plan: Plan;
  readonly dessin: Dessin;
}

/** The plans drawn apart: the journey, then each sub-process that is folded in it. */
export function planches(plan: Plan): readonly Plan[] {
  const replies = plan.noeuds.flatMap((n) =>
    n.genre === 'sous-processus' && !n.surFait ? planches(n.plan) : [],
  );
  return [plan, ...replies];
}

const NOTE = (charte: Charte) =>
  `Tiré de la procédure que le service exécute, sous la charte « ${charte.libelle} », version ${charte.version}, en vigueur du ${charte.enVigueurDu}. ` +
  `Source des délais : ${charte.source} ` +
  'Jamais sans solution : un parcours ne finit que par un relogement définitif stabilisé ou par une sortie avec sa preuve (R0.1). ' +
  'Les échelles s’arrêtent pendant une suspension (R0.7) ; une tâche que les faits rendent sans objet s’annule.';

const borne = (fabrique: Fabrique, { x, y, largeur, hauteur }: Boite): Element =>
  fabrique.moddle.create('dc:Bounds', { x, y, width: largeur, height: hauteur });

const nommer = (fabrique: Fabrique, etiquette: Boite | undefined): object =>
  etiquette
    ? { label: fabrique.moddle.create('bpmndi:BPMNLabel', { bounds: borne(fabrique, etiquette) }) }
    : {};

type Elements = ReadonlyMap<string, Element>;

function forme(fabrique: Fabrique, elements: Elements, { id, boite, etiquette, depliee }: Forme): Element {
  const element = elements.get(id);
  return fabrique.moddle.create('bpmndi:BPMNShape', {
    id: `${id}.forme`,
    bpmnElement: element,
    bounds: borne(fabrique, boite),
    ...(element?.$type === 'bpmn:SubProcess' ? { isExpanded: depliee === true } : {}),
    ...(element?.$type === 'bpmn:ExclusiveGateway' ? { isMarkerVisible: true } : {}),
    ...nommer(fabrique, etiquette),
  });
}

const trait = (fabrique: Fabrique, elements: Elements, { id, points, etiquette }: Trait): Element =>
  fabrique.moddle.create('bpmndi:BPMNEdge', {
    id: `${id}.trait`,
    bpmnElement: elements.get(id),
    waypoint: points.map(({ x, y }) => fabrique.moddle.create('dc:Point', { x, y })),
    ...nommer(fabrique, etiquette),
  });

/** Every element inside, by its id. */
function parId(element: Element, ids = new Map<string, Element>()): Map<string, Element> {
  ids.set(String(element['id']), element);
  const dedans = element['flowElements'] as readonly Element[] | undefined;
  dedans?.forEach((e) => parId(e, ids));
  return ids;
}

/** The journey a version of the charter describes, placed drawing by drawing. */
export async function planchesDe(charte: Charte): Promise<readonly Planche[]> {
  return avecElk((elk) =>
    Promise.all(
      planches(parcours(charte)).map(async (plan) => ({ plan, dessin: await disposer(elk, plan) })),
    ),
  );
}

/** BPMN 2.0 with its drawing: one diagram for the journey, one for each folded sub-process. */
export async function bpmnDe(charte: Charte, dessinees: readonly Planche[]): Promise<string> {
  const fabrique = new Fabrique();
  const [racine] = dessinees;
  if (!racine) return '';
  const definitions = modele(fabrique, racine.plan, charte.version, NOTE(charte));
  const process = (definitions['rootElements'] as readonly Element[]).at(-1);
  const elements = process ? parId(process) : new Map<string, Element>();
  const porteurs = new Map(sousProcessusDe(racine.plan));
  definitions['diagrams'] = dessinees.map(({ plan, dessin }) =>
    fabrique.moddle.create('bpmndi:BPMNDiagram', {
      id: `${plan.id}.dessin`,
      name: plan.nom,
      plane: fabrique.moddle.create('bpmndi:BPMNPlane', {
        id: `${plan.id}.planche`,
        bpmnElement: elements.get(porteurs.get(plan.id) ?? plan.id),
        planeElement: [
          ...dessin.formes.map((f) => forme(fabrique, elements, f)),
          ...dessin.traits.map((t) => trait(fabrique, elements, t)),
        ],
      }),
    }),
  );
  return (await fabrique.moddle.toXML(definitions, { format: true })).xml;
}

/** The sub-process that holds each plan. */
const sousProcessusDe = (plan: Plan): readonly (readonly [string, string])[] =>
  plan.noeuds.flatMap((n) =>
    n.genre === 'sous-processus' ? [[n.plan.id, n.id] as const, ...sousProcessusDe(n.plan)] : [],
  );

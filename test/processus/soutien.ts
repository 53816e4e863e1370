import { BpmnModdle, type Element } from 'bpmn-moddle';
import type { Charte } from '../../src/domaine/charte/charte.js';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { bpmnDe, planchesDe } from '../../src/processus/image.js';

const liste = (valeur: unknown): readonly Element[] => (valeur as readonly Element[] | undefined) ?? [];
export const idDe = (element: unknown): string => String((element as Element)['id']);

/** Every element of a process, inside its sub-processes too. */
export const elementsDe = (element: Element): readonly Element[] =>
  liste(element['flowElements']).flatMap((e) => [e, ...elementsDe(e)]);

export interface BpmnLu {
  readonly xml: string;
  readonly avertissements: readonly string[];
  readonly elements: readonly Element[];
  readonly dessins: readonly Element[];
}

/** The picture as anybody reads it: from its bytes. */
export async function lireBpmn(xml: string): Promise<BpmnLu> {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  const process = liste(rootElement['rootElements']).find((e) => e.$type === 'bpmn:Process');
  return {
    xml,
    avertissements: warnings.map((w) => w.message),
    elements: process ? elementsDe(process) : [],
    dessins: liste(rootElement['diagrams']).flatMap((d) => liste((d['plane'] as Element)['planeElement'])),
  };
}

export const imageDe = async (charte: Charte = CHARTE_DEFAUT): Promise<BpmnLu> =>
  lireBpmn(await bpmnDe(charte, await planchesDe(charte)));

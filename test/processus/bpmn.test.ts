import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Element } from 'bpmn-moddle';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { CHARTE_DEFAUT } from '../../src/domaine/charte/defaut.js';
import { CODES_TACHES } from '../../src/domaine/charte/taches.js';
import { regle } from '../domaine/soutien/migration.js';
import { idDe, imageDe, type BpmnLu } from './soutien.js';

/** The schemas of the OMG, as bpmn-moddle ships them. */
const XSD = fileURLToPath(import.meta.resolve('bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd'));
/** They come back until the dossier is closed, or what they follow has ended. */
const REVIENNENT = /faire-point-mensuel|rendre-compte-mesure|faire-visite-annuelle|revoir-bail-glissant/;
let image: BpmnLu;

beforeAll(async () => {
  xmlRegisterFsInputProviders();
  image = await imageDe();
});

const deType = (type: string) => image.elements.filter((e) => e.$type === `bpmn:${type}`);
const dessinDe = (element: Element) => image.dessins.find((d) => idDe(d['bpmnElement']) === idDe(element));

describe('l’image du processus', () => {
  test('R0.30 se relit sans avertissement', () => {
    expect(image.avertissements).toEqual([]);
    expect(image.elements.length).toBeGreaterThan(300);
  });

  test('R0.30 suit le schéma BPMN 2.0 de l’OMG', () => {
    using schema = XmlDocument.fromBuffer(readFileSync(XSD), { url: XSD });
    using valideur = XsdValidator.fromDoc(schema);
    using document = XmlDocument.fromString(image.xml);
    expect(() => valideur.validate(document)).not.toThrow();
    using faux = XmlDocument.fromString(
      image.xml.replace('cancelActivity="false"', 'cancelActivity="parfois"'),
    );
    expect(() => valideur.validate(faux)).toThrow();
  });

  test('R0.30 donne une forme à chaque nœud et un tracé à chaque flux', () => {
    const sans = image.elements.filter((element) => {
      const dessin = dessinDe(element);
      if (element.$type === 'bpmn:SequenceFlow') {
        const points = dessin?.['waypoint'] as readonly Element[] | undefined;
        return (points ?? []).length < 2;
      }
      const { width, height, x, y } = (dessin?.['bounds'] ?? {}) as Record<string, number>;
      return !(Number(width) > 0 && Number(height) > 0 && Number(x) >= 0 && Number(y) >= 0);
    });
    expect(sans.map(idDe)).toEqual([]);
  });

  test('R0.30 montre chaque tâche que la charte demande, avec tous les échelons de sa règle (R7.1)', () => {
    const taches = new Set(deType('UserTask').map(idDe));
    const bords = new Set(deType('BoundaryEvent').map(idDe));
    for (const code of CODES_TACHES) {
      const r = CHARTE_DEFAUT.taches[code];
      expect([code, taches.has(`tache.${code}`)]).toEqual([code, r !== undefined]);
      const rangs = [
        ...(r?.rappels ?? []).map((_, i) => `rappel-${i + 1}`),
        ...(r ? ['retard'] : []),
        ...(r?.escalades ?? []).map((_, i) => `escalade-${i + 1}`),
      ];
      expect(rangs.filter((rang) => !bords.has(`rang.${code}.${rang}`))).toEqual([]);
    }
  });

  test('R0.30 change avec la version : ses délais sont ceux de la charte, une tâche qu’elle ne demande pas disparaît', async () => {
    const { 'evaluer-fragilite': _, ...taches } = CHARTE_DEFAUT.taches;
    const autre = await imageDe({
      ...CHARTE_DEFAUT,
      taches: { ...taches, 'informer-menage': regle(4, 9, 11) },
    });
    expect(autre.avertissements).toEqual([]);
    const nomme = (lu: BpmnLu, id: string) => lu.elements.find((e) => idDe(e) === id)?.['name'];
    expect(nomme(autre, 'rang.informer-menage.retard')).toBe('Échéance : 9 jours');
    expect(nomme(image, 'rang.informer-menage.retard')).not.toBe('Échéance : 9 jours');
    expect(nomme(autre, 'tache.evaluer-fragilite')).toBeUndefined();
  });

  test('R0.30 chaque nœud s’atteint depuis un début, et mène à une fin', () => {
    const flux = deType('SequenceFlow').map((f) => [idDe(f['sourceRef']), idDe(f['targetRef'])] as const);
    const noeuds = image.elements.filter((e) => e.$type !== 'bpmn:SequenceFlow');
    const departs = noeuds.filter(
      (e) => ['bpmn:StartEvent', 'bpmn:BoundaryEvent'].includes(e.$type) || e['triggeredByEvent'],
    );
    const atteints = new Set(departs.map(idDe));
    for (const id of atteints) for (const [de, vers] of flux) if (de === id) atteints.add(vers);
    expect(noeuds.map(idDe).filter((id) => !atteints.has(id))).toEqual([]);
    const finissent = new Set(
      noeuds.filter((e) => e.$type === 'bpmn:EndEvent' || e.$type === 'bpmn:SubProcess').map(idDe),
    );
    for (const id of finissent) for (const [de, vers] of flux) if (vers === id) finissent.add(de);
    const sansFin = noeuds.map(idDe).filter((id) => !finissent.has(id));
    expect(sansFin.filter((id) => !REVIENNENT.test(id))).toEqual([]);
  });
});

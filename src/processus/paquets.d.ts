/** The little that is used here of two packages that carry no types. */
declare module 'bpmn-moddle' {
  export interface Element {
    readonly $type: string;
    [propriete: string]: unknown;
  }
  export class BpmnModdle {
    create(type: string, proprietes?: object): Element;
    toXML(element: Element, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{
      readonly rootElement: Element;
      readonly elementsById: Readonly<Record<string, Element>>;
      readonly warnings: readonly { readonly message: string }[];
    }>;
  }
}

declare module 'bpmn-auto-layout' {
  export function layoutProcess(xml: string): Promise<string>;
}

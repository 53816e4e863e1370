/** A model is not one that can be used: every fault, in French, with its line in a text model. */
export class ModeleRefuse extends Error {
  constructor(readonly fautes: readonly string[]) {
    super(fautes.join(' '));
  }
}

/** A document could not be made in the time or memory allowed. */
export class ProductionImpossible extends Error {}

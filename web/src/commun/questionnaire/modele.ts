export type Reponses = Readonly<Record<string, unknown>>;

export interface PageModele {
  readonly name: string;
  readonly title: string;
  readonly restreint?: boolean;
  readonly elements: readonly { readonly name: string; readonly title: string }[];
}

/** The pages of a model that the service has checked. */
export const pagesDe = ({ pages }: Readonly<Record<string, unknown>>): readonly PageModele[] =>
  Array.isArray(pages) ? (pages as PageModele[]) : [];

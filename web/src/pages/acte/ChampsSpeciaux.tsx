import { createElement, Suspense, use, useState, type ComponentType } from 'react';
import { Chargement } from '../../commun/Chargement.tsx';
import type { LireChamps, ProprietesSpecial } from '../../formulaires/special.ts';

interface Proprietes extends ProprietesSpecial {
  readonly lire: LireChamps;
}

/** The fields made by hand of an act. What failed to be read is asked again when the page is tried again. */
export function ChampsSpeciaux({ lire, ...champs }: Proprietes) {
  const [lecture] = useState(lire);
  return (
    <Suspense fallback={<Chargement />}>
      <Lus {...champs} lecture={lecture} />
    </Suspense>
  );
}

function Lus({
  lecture,
  ...champs
}: ProprietesSpecial & { readonly lecture: Promise<ComponentType<ProprietesSpecial>> }) {
  return createElement(use(lecture), champs);
}

import type { DossierLie } from '../../domaine/dossier/etapes/menages/etat.js';
import type { EtatDossier } from '../../domaine/dossier/etat.js';
import type { NomsDossier } from './noms-dossier.js';
import { instant, nomme, nul, objet, tableau, texte } from '../openapi/schemas.js';

const LIE = nomme('DossierLie', objet({ dossier: texte, reference: texte, le: instant }));

/** Dossiers that this one is tied to. */
export const dossiersLies = ({ liens }: EtatDossier): string[] =>
  [
    ...[liens.fusion, liens.origine],
    ...[...liens.absorbes, ...liens.ecartes, ...liens.decohabitations, ...liens.foyer],
  ].flatMap((l) => l?.dossier ?? []);

/** The dossier without its ties to those that the reader must not know (R8.23). */
export function sansLiens(etat: EtatDossier, caches: ReadonlySet<string>): EtatDossier {
  if (caches.size === 0) return etat;
  const { liens } = etat;
  const vu = (l: DossierLie): boolean => !caches.has(l.dossier);
  const references = new Set(
    [...liens.foyer, ...liens.decohabitations].filter((l) => !vu(l)).map((l) => l.reference),
  );
  return {
    ...etat,
    liens: {
      ...liens,
      absorbes: liens.absorbes.filter(vu),
      fusion: liens.fusion && vu(liens.fusion) ? liens.fusion : null,
      ecartes: liens.ecartes.filter(vu),
      origine: liens.origine && vu(liens.origine) ? liens.origine : null,
      decohabitations: liens.decohabitations.filter(vu),
      foyer: liens.foyer.filter(vu),
      encoreOccupePar: liens.encoreOccupePar.filter((r) => !references.has(r)),
    },
  };
}

/** What ties a dossier to others. */
export const LIENS = nomme(
  'LiensDossier',
  objet({
    absorbes: { ...tableau(LIE), description: 'Doublons réunis à ce dossier' },
    absorbePar: { ...nul(LIE), description: 'Le dossier gardé, quand celui-ci est un doublon' },
    ecartes: { ...tableau(LIE), description: 'Dossiers dits d’un autre ménage' },
    origine: { ...nul(LIE), description: 'Le dossier que ce ménage a quitté (décohabitation)' },
    decohabitations: { ...tableau(LIE), description: 'Dossiers de ceux qui sont partis' },
    foyer: { ...tableau(LIE), description: 'Autres ménages du même logement d’origine' },
    memeReference: {
      ...tableau(LIE),
      description: 'Autres dossiers de la même référence que l’appelant peut connaître (R3.150)',
    },
    encoreOccupePar: {
      ...tableau(texte),
      description: 'Références de ceux qui occupaient encore le logement d’origine au départ de ce ménage',
    },
  }),
);

const lie = ({ dossier, reference, fait }: DossierLie) => ({ dossier, reference, le: fait.le });

export const vueLiens = ({ liens }: EtatDossier, { memeReference }: Pick<NomsDossier, 'memeReference'>) => ({
  memeReference,
  absorbes: liens.absorbes.map(lie),
  absorbePar: liens.fusion && lie(liens.fusion),
  ecartes: liens.ecartes.map(lie),
  origine: liens.origine && lie(liens.origine),
  decohabitations: liens.decohabitations.map(lie),
  foyer: liens.foyer.map(lie),
  encoreOccupePar: liens.encoreOccupePar,
});

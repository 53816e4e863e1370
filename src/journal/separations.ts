import type { EtatDossier } from '../domaine/dossier/etat.js';
import { separerDuRemplacant, type Remplacement } from '../domaine/dossier/etapes/acces/remplacement.js';
import { aRelire, separer, type Avis, type Changement } from '../domaine/dossier/etapes/acces/separation.js';
import type { Refus } from '../domaine/noyau/refus.js';
import type { EtatReferent } from '../domaine/referent/etat.js';
import type { Jugement } from './decision.js';
import { nomFlux, type Adresse, type FluxEcrit } from './flux.js';
import type { Lu } from './lecture.js';
import type { Demande } from './porte.js';

type ALire = Extract<Jugement, { genre: 'lire' }>;

const dossier = (id: string): Adresse => ({ agregat: 'dossier', id });
const changementDe = ({ avant, etat }: FluxEcrit): Changement => ({
  avant: avant.etat as EtatDossier,
  apres: etat as EtatDossier,
});

const etatDe = (lu: Lu, id: string): EtatDossier[] => {
  const flux = lu.flux.get(nomFlux(dossier(id)));
  return flux && flux.version > 0 ? [flux.etat as EtatDossier] : [];
};
const aLire = (lu: Lu, ids: readonly string[]): Adresse[] =>
  [...new Set(ids)].map(dossier).filter((a) => !lu.flux.has(nomFlux(a)));

/** The dossiers to read before judging one: those it is kept from, and those kept from it. */
function manquants(changement: Changement, lu: Lu): ALire | null {
  const ids = aRelire(changement);
  const inconnus = ids.filter((id) => !lu.gardes.has(id));
  const autres = ids.length > 0 ? (changement.apres.protection?.ecartes.dossiers ?? []) : [];
  const gardes = ids.flatMap((id) => lu.gardes.get(id) ?? []);
  const flux = aLire(lu, [...autres, ...gardes]);
  return flux.length > 0 || inconnus.length > 0
    ? { genre: 'lire', flux, apartes: { gardes: inconnus } }
    : null;
}

/** Stand-ins that these facts name. */
const remplacements = (ecrits: readonly FluxEcrit[]): Remplacement[] =>
  ecrits
    .filter((e) => e.agregat === 'referent')
    .flatMap(({ id, avant, etat }) => {
      const connues = (avant.etat as EtatReferent).absences.length;
      return (etat as EtatReferent).absences.slice(connues).map(({ delegue }) => ({ de: id, delegue }));
    });

/** Judges who stands in for an absent référent: the protected dossiers of either side, then the other adults' (R8.30, R8.31). */
function jugerRemplacement(
  remplacement: Remplacement,
  acteur: Demande['acteur'],
  lu: Lu,
): readonly Avis[] | Refus | ALire {
  const ids = lu.proteges.get(remplacement.de);
  if (!ids) return { genre: 'lire', flux: [], apartes: { proteges: [remplacement.de] } };
  const gardes = ids.flatMap((id) => etatDe(lu, id));
  const autres = gardes.flatMap((g) => g.protection?.ecartes.dossiers ?? []);
  const flux = aLire(lu, [...ids, ...autres]);
  if (flux.length > 0) return { genre: 'lire', flux };
  const lire = (cherches: readonly string[]) => cherches.flatMap((id) => etatDe(lu, id));
  return separerDuRemplacant(remplacement, gardes, { acteur, lire });
}

/**
 * Judges what a person is about to write on dossiers against the separations they are in, whether or not that person knows them
 * (R8.26). @returns what the protected dossiers are told, a refusal, or what is still to be read
 */
export function separations(
  ecrits: readonly FluxEcrit[],
  { acteur }: Demande,
  lu: Lu,
): readonly Avis[] | Refus | ALire {
  const changements = ecrits.filter((e) => e.agregat === 'dossier').map(changementDe);
  if (acteur.type === 'procedure') return [];
  const lire = (ids: readonly string[]) => ids.flatMap((id) => etatDe(lu, id));
  const gardes = (id: string) => lire(lu.gardes.get(id) ?? []);
  const avis: Avis[] = [];
  for (const changement of changements) {
    const manque = manquants(changement, lu);
    if (manque) return manque;
    const dit = separer(changement, { acteur, gardes, lire });
    if ('refus' in dit) return dit;
    avis.push(...dit);
  }
  for (const remplacement of remplacements(ecrits)) {
    const dit = jugerRemplacement(remplacement, acteur, lu);
    if ('refus' in dit || 'genre' in dit) return dit;
    avis.push(...dit);
  }
  return avis;
}

/** What is written, with what the protected dossiers are told. */
export function avecAvis<S extends Adresse & { readonly evenements: readonly object[] }>(
  suites: readonly S[],
  avis: readonly Avis[],
): (S | (Adresse & Pick<Avis, 'evenements'>))[] {
  const pour = (id: string) => avis.filter((a) => a.dossier === id).flatMap((a) => a.evenements);
  const siens = suites.map((s) =>
    s.agregat === 'dossier' ? { ...s, evenements: [...s.evenements, ...pour(s.id)] } : s,
  );
  const ailleurs = [...new Set(avis.map((a) => a.dossier))].filter(
    (id) => !suites.some((s) => s.agregat === 'dossier' && s.id === id),
  );
  return [...siens, ...ailleurs.map((id) => ({ ...dossier(id), evenements: pour(id) }))];
}

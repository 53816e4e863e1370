import { PROJETS } from '../../dossier/menage.js';
import { COMMUNES, TYPOLOGIES } from '../../territoire.js';
import type { Besoin, Compte, Offres } from './besoin.js';
import { masquer } from './masquer.js';

/** How this reader is answered: every count, or none under the threshold (R1.17). */
export interface Lisibilite {
  readonly seuil: number | null;
}

const INCONNU = 'Non renseigné';
const OUI_NON = { oui: 'Oui', non: 'Non' };
const ouiNon = (valeur: boolean | null) => (valeur === null ? null : valeur ? 'oui' : 'non');

const lisibles = (comptes: readonly number[], { seuil }: Lisibilite): readonly (number | null)[] =>
  seuil === null ? comptes : masquer(comptes, seuil);

/** Counts by category; those of no category come last. */
function repartir(
  besoins: readonly Besoin[],
  categories: Readonly<Record<string, string>>,
  de: (besoin: Besoin) => readonly (string | null)[],
  lisibilite: Lisibilite,
): Compte[] {
  const noms = [...Object.entries(categories), ['inconnu', INCONNU] as const];
  const codes = besoins.map((b) => {
    const dits = de(b).filter((c) => c !== null);
    return dits.length === 0 ? ['inconnu'] : dits;
  });
  const comptes = noms.map(([code]) => codes.filter((dits) => dits.includes(code)).length);
  const lus = lisibles(comptes, lisibilite);
  return noms.map(([code, libelle], rang) => ({ code, libelle, menages: lus[rang] ?? null }));
}

/** Bands between growing bounds: under the first, between two, from the last. */
export function tranches(bornes: readonly number[]): { code: string; libelle: string; sous: number }[] {
  const derniere = bornes.at(-1) ?? 0;
  return [
    ...bornes.map((borne, rang) => {
      const depuis = bornes[rang - 1];
      const libelle = depuis === undefined ? `Moins de ${borne} €` : `De ${depuis} à moins de ${borne} €`;
      return { code: `sous-${borne}`, libelle, sous: borne };
    }),
    { code: `des-${derniere}`, libelle: `${derniere} € et plus`, sous: Infinity },
  ];
}

const TAILLES = ['1', '2', '3', '4', '5', '6 et plus'];
const taille = (personnes: number | null) =>
  personnes === null ? null : (TAILLES[Math.min(personnes, TAILLES.length) - 1] ?? null);

/** Needs beside the offers of today: positive gap = dwellings that are missing. */
function comparer(comptes: readonly Compte[], offresDe: (code: string) => number) {
  return comptes
    .filter((c) => c.code !== 'inconnu')
    .map((c) => {
      const offres = offresDe(c.code);
      return { ...c, offres, ecart: c.menages === null ? null : c.menages - offres };
    });
}

const communesChoisies = Object.fromEntries(COMMUNES.map((c) => [c, c]));
const somme = (offres: readonly Offres[]) => offres.reduce((n, o) => n + o.offres, 0);

/** The needs of an operation, counted from its validated surveys, beside the offers of the guichet unique (R2.6, R1.18). */
export function compterBesoins(
  besoins: readonly Besoin[],
  offres: readonly Offres[],
  bornes: readonly number[],
  lisibilite: Lisibilite,
) {
  const bandes = tranches(bornes);
  const bande = (ressources: number | null) =>
    ressources === null ? null : (bandes.find((t) => ressources < t.sous)?.code ?? null);
  const par = (categories: Readonly<Record<string, string>>, de: (b: Besoin) => readonly (string | null)[]) =>
    repartir(besoins, categories, de, lisibilite);
  const typologies = par(TYPOLOGIES, (b) => [b.typologie]);
  const communes = par(communesChoisies, (b) => b.communes);
  const croise = Object.keys(TYPOLOGIES).flatMap((typologie) => {
    const lignes = par(communesChoisies, (b) => (b.typologie === typologie ? b.communes : ['ailleurs']));
    const offresDe = (commune: string) =>
      somme(offres.filter((o) => o.typologie === typologie && o.commune === commune));
    return comparer(lignes, offresDe).map(({ code: commune, libelle: _, ...l }) => ({
      typologie,
      commune,
      ...l,
    }));
  });
  return {
    typologies: comparer(typologies, (t) => somme(offres.filter((o) => o.typologie === t))),
    communes: comparer(communes, (c) => somme(offres.filter((o) => o.commune === c))),
    croise: croise.filter((l) => l.offres > 0 || l.menages !== 0),
    sansTypologie: typologies.find((c) => c.code === 'inconnu')?.menages ?? null,
    sansCommune: communes.find((c) => c.code === 'inconnu')?.menages ?? null,
    accessible: par(OUI_NON, (b) => [ouiNon(b.accessible)]),
    transitoire: par(OUI_NON, (b) => [ouiNon(b.transitoire)]),
    projets: par(PROJETS, (b) => [b.projet]),
    ressources: par(Object.fromEntries(bandes.map((t) => [t.code, t.libelle])), (b) => [bande(b.ressources)]),
    tailles: par(Object.fromEntries(TAILLES.map((t) => [t, t])), (b) => [taille(b.personnes)]),
    occupation: par({ conforme: 'Surface suffisante', suroccupe: 'Suroccupation' }, (b) => [b.occupation]),
  };
}

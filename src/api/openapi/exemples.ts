import type { Champ, Champs } from '../../domaine/noyau/champs.js';

const UUID = '7f1d0c52-4a8e-5c3b-9d60-2e5b8a41c7f3';
const REFERENCES: Readonly<Record<string, string>> = {
  operation: 'NPNRU-MATOURY',
  organisation: 'toucan-habitat',
  charte: '2026-1',
  personne: 'referent-demo',
};

const PAR_GENRE: { [G in Champ['genre']]: (c: Extract<Champ, { genre: G }>) => unknown } = {
  texte: (c) => c.titre.slice(0, c.max),
  entier: (c) => Math.max(c.min, Math.min(c.max, 3)),
  montant: () => 412.3,
  nombre: (c) => Math.max(c.min, Math.min(c.max, 62.5)),
  'oui-non': () => false,
  date: () => '2026-03-12',
  instant: () => '2026-03-12T08:00:00-03:00',
  choix: (c) => Object.keys(c.options)[0] ?? '',
  reference: (c) => REFERENCES[c.vers] ?? UUID,
  liste: (c) => [exempleChamp(c.de)],
  objet: (c) => exempleDe(c.champs),
};

function exempleChamp(champ: Champ): unknown {
  return (PAR_GENRE[champ.genre] as (c: Champ) => unknown)(champ);
}

/** A body that has the shape asked for, for the documentation: compulsory fields, and the fields of its objects. */
export function exempleDe(champs: Champs): Record<string, unknown> {
  const montres = Object.entries(champs).filter(([, champ]) => !champ.facultatif);
  return Object.fromEntries(montres.map(([nom, champ]) => [nom, exempleChamp(champ)]));
}

import { createHash } from 'node:crypto';

/** Invented people, named as one is in Guyane. */
const CONNUS: Readonly<Record<string, string>> = {
  'referent-demo': 'Maëva Clet',
  'referent-demo-2': 'Joël Sénéchal',
  'pilote-demo': 'Solange Mirval',
  'administrateur-demo': 'Didier Polonnais',
  'partenaire-demo': 'Ketty Anatole',
  'reservataire-demo': 'Rodolphe Jadfard',
  'lecteur-demo': 'Claire Montabo',
  'agent-toucan-habitat': 'Sabrina Leveillé',
  'agent-amazonie-logement': 'Thierry Cassildé',
  'agent-kaw-residences': 'Noémie Bourdon',
};
const PRENOMS = [
  'Aline',
  'Bruno',
  'Cynthia',
  'Davy',
  'Érika',
  'Fabrice',
  'Gisèle',
  'Hugo',
  'Inès',
  'Jocelyn',
];
const NOMS = [
  'Amaranthe',
  'Berthier',
  'Cilano',
  'Dorvil',
  'Élisabeth',
  'Flérin',
  'Gauthérot',
  'Honorat',
  'Lambourg',
  'Maricel',
];

/** The name of a demonstration account, always the same for the same id. */
export function nomFictif(id: string): string {
  const connu = CONNUS[id];
  if (connu !== undefined) return connu;
  const [a = 0, b = 0] = createHash('sha256').update(id).digest();
  return `${PRENOMS[a % PRENOMS.length] ?? ''} ${NOMS[b % NOMS.length] ?? ''}`;
}

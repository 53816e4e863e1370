import type { Commune } from '../domaine/territoire.js';

/** A fictitious household of the demonstration: family name, first name, language, people, monthly means in euros, commune. */
export type MenageFictif = readonly [string, string, string, number, number, Commune];

/** Invented from end to end; names as one hears them in the quarters of the CACL. */
export const MENAGES_FICTIFS: readonly MenageFictif[] = [
  ['Sainte-Rose', 'Marie-Lyne', 'créole guyanais', 3, 1240, 'Cayenne'],
  ['Jean-Baptiste', 'Wilner', 'créole haïtien', 5, 1390, 'Matoury'],
  ['Da Costa', 'Raimunda', 'portugais', 4, 1110, 'Macouria'],
  ['Aboïkoni', 'Félix', 'bushinenge', 6, 980, 'Matoury'],
  ['N’Guessan', 'Élodie', 'français', 2, 1620, 'Rémire-Montjoly'],
  ['D’Alméida', 'Théophile', 'français', 1, 890, 'Cayenne'],
  ['Pereira Nunes', 'Antônia', 'portugais', 7, 1450, 'Cayenne'],
  ['Thérésine', 'Gaston', 'créole guyanais', 2, 1010, 'Roura'],
  ['Ya', 'Pao', 'hmong', 5, 1530, 'Roura'],
  ['Saint-Louis', 'Mirlande', 'créole haïtien', 4, 1080, 'Cayenne'],
  ['Amiemba', 'Sophie', 'bushinenge', 3, 940, 'Macouria'],
  ['Kilinan', 'Aïmata', 'français', 4, 1300, 'Montsinéry-Tonnegrande'],
  ['Rosemond', 'Joseph-Marie', 'créole guyanais', 1, 860, 'Cayenne'],
  ['Ferreira', 'Jucilene', 'portugais', 3, 1180, 'Matoury'],
  ['Loe-Mie', 'Brigitte', 'français', 2, 1710, 'Cayenne'],
  ['Charles', 'Ketsia', 'créole haïtien', 6, 1260, 'Matoury'],
  ['Doekoe', 'Humphrey', 'nengée', 5, 1040, 'Cayenne'],
  ['Prévot', 'Anne-Gaëlle', 'français', 3, 1490, 'Rémire-Montjoly'],
  ['Barbosa', 'Cleiton', 'portugais', 2, 1150, 'Macouria'],
  ['Tiouka', 'Maurice', 'kali’na', 4, 1090, 'Montsinéry-Tonnegrande'],
  ['Étienne', 'Dieudonné', 'créole haïtien', 3, 1200, 'Cayenne'],
  ['Zulémaro', 'Ginette', 'créole guyanais', 1, 920, 'Cayenne'],
  ['Vang', 'Mai', 'hmong', 6, 1380, 'Roura'],
  ['Monteiro', 'Francisca', 'portugais', 5, 1270, 'Matoury'],
];

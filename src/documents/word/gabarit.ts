import type { Bloc, Ligne, Morceau, Rang } from '../texte/blocs.js';
import { echapper } from './xml.js';

const mots = (texte: string, gras: boolean): string =>
  `<w:r>${gras ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${echapper(texte)}</w:t></w:r>`;
const debut = (champ: string, sauf = false): string => `{${sauf ? '^' : '#'}${champ}}`;
const fin = (champ: string): string => `{/${champ}}`;

const ligne = (morceaux: Ligne<Morceau>): string =>
  morceaux
    .map((m) => {
      if (m.genre === 'mots') return mots(m.texte, m.gras);
      if (m.genre === 'balise') return mots(`{${m.champ}}`, m.gras);
      return mots(debut(m.champ, m.sauf), false) + ligne(m.contenu) + mots(fin(m.champ), false);
    })
    .join('');

const paragraphe = (contenu: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${contenu}</w:p>`;

const cellule = (contenu: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraphe(contenu)}</w:tc>`;

function rang({ repete, cellules }: Rang): string {
  const contenus = cellules.map((c, i) =>
    [
      repete && i === 0 ? mots(debut(repete), false) : '',
      ligne(c),
      repete && i === cellules.length - 1 ? mots(fin(repete), false) : '',
    ].join(''),
  );
  return `<w:tr>${contenus.map(cellule).join('')}</w:tr>`;
}

const enGras = (morceaux: Ligne<Morceau>): Ligne<Morceau> =>
  morceaux.map((m) => (m.genre === 'passage' ? { ...m, contenu: enGras(m.contenu) } : { ...m, gras: true }));

const tableau = (entete: readonly Ligne<Morceau>[], rangs: readonly Rang[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Tableau"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(entete.length)}</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>${entete.map((c) => cellule(ligne(enGras(c)))).join('')}</w:tr>${rangs.map(rang).join('')}</w:tbl>${paragraphe('')}`;

const STYLES_TITRE = { 1: 'Titre1', 2: 'Titre2', 3: 'Titre3' } as const;

/** The body of a Word model that says what a text model says, its fields left between braces. */
export const corpsWord = (blocs: readonly Bloc[]): string =>
  blocs
    .map((bloc) => {
      switch (bloc.genre) {
        case 'titre':
          return paragraphe(ligne(bloc.ligne), STYLES_TITRE[bloc.niveau]);
        case 'paragraphe':
          return bloc.ligne.length > 0 ? paragraphe(ligne(bloc.ligne)) : '';
        case 'puces':
          return bloc.lignes.map((l) => paragraphe(ligne(l), 'Puce')).join('');
        case 'droite':
          return bloc.lignes.map((l) => paragraphe(ligne(l), 'Droite')).join('') + paragraphe('');
        case 'tableau':
          return tableau(bloc.entete, bloc.rangs);
        case 'passage':
          return (
            paragraphe(mots(debut(bloc.champ, bloc.sauf), false)) +
            corpsWord(bloc.contenu) +
            paragraphe(mots(fin(bloc.champ), false))
          );
      }
    })
    .join('');

import PizZip from 'pizzip';
import type { Papier } from '../papier.js';
import { echapper } from './xml.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAQUET = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const style = (id: string, nom: string, forme: string, caracteres: string, apres = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nom}"/><w:basedOn w:val="Normal"/>${apres}<w:qFormat/><w:pPr>${forme}</w:pPr><w:rPr>${caracteres}</w:rPr></w:style>`;
const taille = (demiPoints: number) => `<w:b/><w:sz w:val="${demiPoints}"/>`;
const titre = (rang: number, demiPoints: number) =>
  style(
    `Titre${rang}`,
    `heading ${rang}`,
    `<w:keepNext/><w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="${rang - 1}"/>`,
    taille(demiPoints),
    '<w:next w:val="Normal"/>',
  );
const bordure = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((cote) => `<w:${cote} w:val="single" w:sz="4" w:space="0" w:color="777777"/>`)
  .join('');

const styles = (langue: string) =>
  `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="${langue}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${titre(1, 32)}${titre(2, 26)}${titre(3, 23)}${style('Puce', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>', '')}${style('Droite', 'Adresse', '<w:spacing w:after="0"/><w:ind w:left="4820"/>', '')}<w:style w:type="table" w:styleId="Tableau"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${bordure}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const NUMEROTATION = `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const CONTENUS = `${XML}<Types xmlns="${PAQUET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPES}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const RELATIONS = `${XML}<Relationships xmlns="${PAQUET}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PAQUET}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const relations = ['styles', 'numbering', 'header', 'footer']
  .map((nom, i) => {
    const cible = nom === 'header' || nom === 'footer' ? `${nom}1` : nom;
    return `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${nom}" Target="${cible}.xml"/>`;
  })
  .join('');

const entete = ({ sigle, lignes }: Papier) =>
  `${XML}<w:hdr ${W}><w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="4" w:color="000000"/></w:pBdr></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="34"/></w:rPr><w:t xml:space="preserve">${echapper(sigle)}   </w:t></w:r>${lignes.map((l) => `<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">${echapper(l)}  </w:t></w:r>`).join('')}</w:p></w:hdr>`;

const pied = (texte: string) =>
  `${XML}<w:ftr ${W}><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs></w:pPr><w:r><w:rPr><w:sz w:val="17"/></w:rPr><w:t xml:space="preserve">${echapper(texte)}</w:t><w:tab/><w:t xml:space="preserve">Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

export const proprietes = (titre: string, organisme: string, langue: string) =>
  `${XML}<cp:coreProperties xmlns:cp="${PAQUET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${echapper(titre)}</dc:title><dc:creator>${echapper(organisme)}</dc:creator><dc:language>${langue}</dc:language></cp:coreProperties>`;

const PAGE =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1814" w:right="1418" w:bottom="1361" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>';

interface Contenu {
  readonly titre: string;
  readonly langue: string;
  readonly pied: string;
  readonly papier: Papier;
  /** WordprocessingML of the body. */
  readonly corps: string;
}

/** A .docx around a body: letterhead, page number, styles of an accessible document. Dated at the start of time: same content, same bytes. */
export function paquet({ titre: nom, langue, pied: texte, papier, corps }: Contenu): Buffer {
  const zip = new PizZip();
  const date = new Date(0);
  const fichiers: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENUS,
    '_rels/.rels': RELATIONS,
    'docProps/core.xml': proprietes(nom, papier.organisme, langue),
    'word/document.xml': `${XML}<w:document ${W} ${R}><w:body>${corps}${PAGE}</w:body></w:document>`,
    'word/styles.xml': styles(langue),
    'word/numbering.xml': NUMEROTATION,
    'word/header1.xml': entete(papier),
    'word/footer1.xml': pied(texte),
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PAQUET}/relationships">${relations}</Relationships>`,
  };
  for (const [nomFichier, texteFichier] of Object.entries(fichiers))
    zip.file(nomFichier, texteFichier, { date, createFolders: false });
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

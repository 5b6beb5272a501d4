/**
 * The look of all decision templates, in styles only: an office changes a style and every template follows. Sans serif,
 * 11 points, left-aligned, language pl-PL everywhere, spacing by styles and never by empty paragraphs.
 */
const FONT = 'Arial';
const INK = '1F3A5F';
const PROMPT = '5A5A5A';

const paragraphStyle = (id, name, { based = 'Normal', next = id, outline, ppr = '', rpr = '' } = {}) =>
  `<w:style w:type="paragraph" ${id === 'Normal' ? 'w:default="1" ' : ''}${/^(Normal|Heading|Subtitle|Footer)/.test(id) ? '' : 'w:customStyle="1" '}w:styleId="${id}">` +
  `<w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${based}"/>`}<w:next w:val="${next}"/><w:qFormat/>` +
  `<w:pPr>${ppr}${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr><w:rPr>${rpr}</w:rPr></w:style>`;

const characterStyle = (id, name, rpr, custom = true) =>
  `<w:style w:type="character" ${custom ? 'w:customStyle="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:rPr>${rpr}</w:rPr></w:style>`;

const spacing = (before, after, line) =>
  `<w:spacing w:before="${before}" w:after="${after}"${line ? ` w:line="${line}" w:lineRule="auto"` : ''}/>`;
const size = (halfPoints) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const bold = '<w:b/><w:bCs/>';
const colour = (hex) => `<w:color w:val="${hex}"/>`;
const edge = (name, width, hex) => `<w:${name} w:val="single" w:sz="${width}" w:space="0" w:color="${hex}"/>`;

/** Width of the text on the page in twips: A4 less the margins of document.mjs. */
export const TEXT_WIDTH = 9355;

export const stylesXml = (namespaces) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>` +
  `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>${size(22)}` +
  '<w:lang w:val="pl-PL" w:eastAsia="pl-PL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  `<w:pPrDefault><w:pPr>${spacing(0, 100, 257)}</w:pPr></w:pPrDefault></w:docDefaults>` +
  [
    paragraphStyle('Normal', 'Normal', { ppr: '<w:widowControl/>' }),
    paragraphStyle('Organ', 'Organ', {
      next: 'Nadawca',
      ppr: spacing(0, 0),
      rpr: bold + colour(INK) + size(26),
    }),
    paragraphStyle('Nadawca', 'Nadawca', { ppr: spacing(0, 0) }),
    paragraphStyle('NadawcaKoniec', 'Nadawca – ostatni wiersz', {
      based: 'Nadawca',
      next: 'Znak',
      ppr: `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="6" w:color="${INK}"/></w:pBdr>`,
    }),
    paragraphStyle('Znak', 'Znak i data', {
      ppr: `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>${spacing(160, 0)}`,
    }),
    paragraphStyle('Heading1', 'heading 1', {
      next: 'Subtitle',
      outline: 0,
      ppr: `<w:keepNext/><w:keepLines/>${spacing(300, 20)}<w:jc w:val="center"/>`,
      rpr: bold + colour(INK) + size(30),
    }),
    paragraphStyle('Subtitle', 'Subtitle', {
      next: 'Normal',
      ppr: `<w:keepLines/>${spacing(0, 220)}<w:jc w:val="center"/>`,
      rpr: bold,
    }),
    paragraphStyle('Heading2', 'heading 2', {
      next: 'Normal',
      outline: 1,
      ppr: `<w:keepNext/><w:keepLines/>${spacing(280, 100)}<w:jc w:val="center"/>`,
      rpr: bold + colour(INK) + '<w:spacing w:val="20"/>' + size(24),
    }),
    paragraphStyle('Podstawa', 'Podstawa prawna', { next: 'Orzeczenie', ppr: spacing(200, 100) }),
    paragraphStyle('Orzeczenie', 'Orzeczenie', {
      ppr: `<w:keepNext/>${spacing(120, 100)}<w:jc w:val="center"/>`,
      rpr: bold,
    }),
    paragraphStyle('Dane', 'Dane strony', {
      ppr: `<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>${spacing(0, 40)}<w:ind w:left="2268" w:hanging="2268"/>`,
    }),
    paragraphStyle('Punkt', 'Punkt rozstrzygnięcia', { ppr: numbered(1) + spacing(100, 100) }),
    paragraphStyle('PunktPrzedTabela', 'Punkt przed tabelą', { based: 'Punkt', ppr: '<w:keepNext/>' }),
    paragraphStyle('Krok', 'Krok wyliczenia', { ppr: `<w:keepLines/>${numbered(2)}${spacing(0, 60)}` }),
    paragraphStyle('Pouczenie', 'Punkt pouczenia', { ppr: numbered(3) + spacing(0, 60) }),
    paragraphStyle('PouczenieOstatnie', 'Punkt pouczenia – ostatni', {
      based: 'Pouczenie',
      ppr: '<w:keepNext/>',
    }),
    paragraphStyle('Odbiorca', 'Odbiorca', {
      ppr: `<w:keepLines/>${numbered(4)}${spacing(0, 0)}`,
    }),
    paragraphStyle('Tabela', 'Tekst tabeli', { ppr: spacing(20, 20, 240) }),
    paragraphStyle('TabelaKwota', 'Kwota w tabeli', { based: 'Tabela', ppr: '<w:jc w:val="right"/>' }),
    paragraphStyle('Podpis', 'Podpis', {
      ppr: `<w:keepNext/><w:keepLines/>${spacing(0, 0)}<w:ind w:left="3175"/><w:jc w:val="center"/>`,
    }),
    paragraphStyle('PodpisPierwszy', 'Podpis – pierwszy wiersz', {
      based: 'Podpis',
      next: 'Podpis',
      ppr: spacing(360, 600),
    }),
    paragraphStyle('Otrzymuja', 'Otrzymują', {
      based: 'Heading2',
      next: 'Odbiorca',
      ppr: `${spacing(300, 40)}<w:jc w:val="left"/>`,
    }),
    paragraphStyle('Footer', 'footer', {
      ppr: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="808080"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>${spacing(0, 0)}`,
    }),
    characterStyle('PlaceholderText', 'Placeholder Text', colour(PROMPT), false),
    characterStyle('Rozstrzelenie', 'Rozstrzelenie', '<w:spacing w:val="80"/>'),
    characterStyle('Wyroznienie', 'Wyróżnienie', bold),
    tableStyle(),
  ].join('') +
  '</w:styles>';

const numbered = (list) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;

const tableStyle = () =>
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:customStyle="1" w:styleId="Harmonogram"><w:name w:val="Harmonogram"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((name) => edge(name, 4, '8496B0')).join('') +
  '</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E3E9F1"/></w:tcPr></w:tblStylePr></w:style>';

/** Real numbered lists: points of the ruling, steps of the calculation, points of the instruction, recipients. */
export const numberingXml = (namespaces) => {
  const list = (id, mark, style) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>` +
    `<w:pStyle w:val="${style}"/><w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="454"/></w:pPr></w:lvl></w:abstractNum>`;
  const lists = [
    ['%1.', 'Punkt'],
    ['%1)', 'Krok'],
    ['%1.', 'Pouczenie'],
    ['%1.', 'Odbiorca'],
  ];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering ${namespaces}>` +
    lists.map(([mark, style], index) => list(index, mark, style)).join('') +
    lists
      .map((_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`)
      .join('') +
    '</w:numbering>'
  );
};

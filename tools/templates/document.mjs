/**
 * The package around a template's text: styles, lists, settings, footer, title. The same description gives the same
 * bytes: no clock and no chance in it. Called by build.mjs.
 */
import { strToU8, zipSync } from 'fflate';
import { numberingXml, stylesXml } from './styles.mjs';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Parts of Word with their kind; the relationship's type and the content type are of the same name. */
const PARTS = ['styles', 'numbering', 'settings', 'footer'];

/** Margins in twips: 2,5 cm left, 2 cm right, 1,7 cm above, 2,1 cm below. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="964" w:right="1134" w:bottom="1191" w:left="1417" w:header="567" w:footer="510" w:gutter="0"/>';

const SETTINGS =
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="pl-PL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>';

/** @returns bytes of a .docx */
export function documentBytes({ title, body, footer }) {
  const relationships = PARTS.map(
    (part, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`,
  ).join('');
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId${PARTS.indexOf('footer') + 1}"/>${PAGE}</w:sectPr>`;
  const overrides = PARTS.map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${part}+xml"/>`,
  ).join('');
  const parts = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${overrides}` +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>pl-PL</dc:language></cp:coreProperties>`,
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`,
    'word/styles.xml': stylesXml(NAMESPACES),
    'word/numbering.xml': numberingXml(NAMESPACES),
    'word/settings.xml': `${XML}<w:settings ${NAMESPACES}>${SETTINGS}</w:settings>`,
    'word/footer.xml': `${XML}<w:ftr ${NAMESPACES}>${footer}</w:ftr>`,
  };
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(bytes, { level: 9, mtime: new Date(1980, 0, 1) });
}

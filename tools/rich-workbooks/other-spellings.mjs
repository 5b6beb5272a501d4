/** One register in spellings that other programs choose: the strict namespaces, prefixes on every tag, a signature. */
import { DRAWING, HandPackage, HEAD, MAIN, OFFICE } from './hand-package.mjs';
import { registerModel } from './register-model.mjs';

const STRICT = 'http://purl.oclc.org/ooxml';
const SIGNATURE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const MILLISECONDS = 86_400_000;
const EXCEL_DAYS = 25_569;

const charts = [
  {
    kind: 'column',
    title: 'Kwoty',
    alt: 'Wykres kwot trojga dzieci',
    from: { row: 6, column: 0 },
    to: { row: 20, column: 6 },
    categories: {
      sheet: 'Rejestr',
      range: { top: 2, left: 0, bottom: 4, right: 0 },
      values: ['a', 'b', 'c'],
    },
    series: [
      {
        name: 'Kwota',
        cells: { sheet: 'Rejestr', range: { top: 2, left: 4, bottom: 4, right: 4 }, values: [1, 2, 3] },
      },
    ],
  },
];

function withChart() {
  const model = registerModel();
  model.sheets[1].charts = charts;
  return HandPackage.of(model);
}

/** The strict variant of the format, as Excel saves it when asked to, with days as text. */
export function strict() {
  const made = withChart();
  for (const name of made.parts.keys()) {
    if (!/\.(xml|rels)$/.test(name) || name === '[Content_Types].xml') continue;
    const text = made
      .text(name)
      .replaceAll(MAIN, `${STRICT}/spreadsheetml/main`)
      .replaceAll(
        `${OFFICE}/extended-properties`,
        `${STRICT}/officeDocument/relationships/extendedProperties`,
      )
      .replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`)
      .replaceAll(EXTENDED, `${STRICT}/officeDocument/extendedProperties`)
      .replaceAll(DRAWING, `${STRICT}/drawingml`);
    made.parts.set(name, new TextEncoder().encode(text));
  }
  const isoDay = (serial) => new Date((serial - EXCEL_DAYS) * MILLISECONDS).toISOString().slice(0, 23);
  return made
    .edit('xl/workbook.xml', (xml) => xml.replace('<workbook ', '<workbook conformance="strict" '))
    .edit('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /(<c r="D\d+" s="\d+")><v>(\d+)</g,
        (_, tag, serial) => `${tag} t="d"><v>${isoDay(Number(serial))}<`,
      ),
    )
    .bytes();
}

const PREFIXED = /^xl\/(workbook|sharedStrings|styles|worksheets\/sheet\d+|tables\/table\d+)\.xml$/;

/** `x:` on every tag, as programs on the Open XML SDK write. */
export function prefixed() {
  const made = withChart();
  for (const name of made.parts.keys()) {
    if (!PREFIXED.test(name)) continue;
    made.edit(name, (xml) =>
      xml
        .replace(/<(\/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>])/g, '<$1x:$2')
        .replace(` xmlns="${MAIN}"`, ` xmlns:x="${MAIN}"`),
    );
  }
  return made.bytes();
}

const signature = `${HEAD}<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference Type="http://www.w3.org/2000/09/xmldsig#Object" URI="#idPackageObject"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>AAAA</DigestValue></Reference></SignedInfo><SignatureValue>AAAA</SignatureValue></Signature>`;

/** A signed workbook; the signature is a stub that signs nothing. */
export function signed() {
  return withChart()
    .extension('sigs', 'application/vnd.openxmlformats-package.digital-signature-origin')
    .add('_xmlsignatures/origin.sigs', new Uint8Array())
    .add(
      '_xmlsignatures/sig1.xml',
      signature,
      'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
    )
    .relate('', 'rId90', `${SIGNATURE}/origin`, '_xmlsignatures/origin.sigs')
    .relate('_xmlsignatures/origin.sigs', 'rId1', `${SIGNATURE}/signature`, 'sig1.xml')
    .bytes();
}

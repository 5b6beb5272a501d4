/** A conversation in comments as new versions of Excel keep it, with the old notes that go with it for older ones. */
import { HandPackage, HEAD, MAIN, SPREADSHEET } from './hand-package.mjs';
import { registerModel } from './register-model.mjs';

const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSONS = 'http://schemas.microsoft.com/office/2017/10/relationships';
const ID = (number) => `{0000000${number}-1111-4222-8333-444444444444}`;

const notes = [
  { at: 'B3', author: 0, text: 'Zwykła notatka: sprawdzić numer' },
  { at: 'E4', author: 1, text: '[Komentarz wątkowy] Czy kwota jest po waloryzacji? Tak, od marca.' },
];
const comments = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Dział pieczy</author><author>tc=${ID(1)}</author></authors><commentList>${notes
  .map(
    ({ at, author, text }) =>
      `<comment ref="${at}" authorId="${author}"${author === 1 ? ` shapeId="0"` : ''}><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">${text.slice(0, 8)}</t></r><r><t xml:space="preserve">${text.slice(8)}</t></r></text></comment>`,
  )
  .join('')}</commentList></comments>`;

const shape = (index, row, column) =>
  `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>6, 15, 1, 2, 8, 15, 5, 3</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shape(0, 2, 1)}${shape(1, 3, 4)}</xml>`;

const threaded = `${HEAD}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="E4" dT="2026-01-15T10:20:00.00" personId="${ID(7)}" id="${ID(1)}"><text>Czy kwota jest po waloryzacji?</text></threadedComment><threadedComment ref="E4" dT="2026-01-16T08:05:00.00" personId="${ID(8)}" id="${ID(2)}" parentId="${ID(1)}"><text>Tak, od marca.</text></threadedComment></ThreadedComments>`;
const persons = `${HEAD}<personList xmlns="${THREADED}"><person displayName="Zofia Niebyła" id="${ID(7)}" userId="zofia" providerId="None"/><person displayName="Jan Wymyślony" id="${ID(8)}" userId="jan" providerId="None"/></personList>`;

export function threadedComments() {
  const sheet = 'xl/worksheets/sheet1.xml';
  return HandPackage.of(registerModel())
    .extension('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing')
    .add('xl/comments1.xml', comments, `${SPREADSHEET}.comments+xml`)
    .add('xl/drawings/vmlDrawing1.vml', vml)
    .add(
      'xl/threadedComments/threadedComment1.xml',
      threaded,
      'application/vnd.ms-excel.threadedcomments+xml',
    )
    .add('xl/persons/person.xml', persons, 'application/vnd.ms-excel.person+xml')
    .relate(sheet, 'rId90', 'comments', '../comments1.xml')
    .relate(sheet, 'rId91', 'vmlDrawing', '../drawings/vmlDrawing1.vml')
    .relate(sheet, 'rId92', `${PERSONS}/threadedComment`, '../threadedComments/threadedComment1.xml')
    .relate('xl/workbook.xml', 'rId90', `${PERSONS}/person`, 'persons/person.xml')
    .before(sheet, '<tableParts', '<legacyDrawing r:id="rId91"/>')
    .bytes();
}

/** The second readers of Office files tell a good file from a damaged one; else their silence would prove nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describeWithLibreOffice, pdfText, toPdf } from '../support/libreoffice.ts';
import { describeWithValidator, officeErrors } from '../support/validator.ts';

const folder = mkdtempSync(join(tmpdir(), 'teczka-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The smallest document that Word opens, with the given content of its body. */
function documentOf(name: string, body: string): string {
  const file = join(folder, name);
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONSHIP}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  };
  writeFileSync(
    file,
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
  );
  return file;
}
const text = '<w:p><w:r><w:t>Świadczenie na pokrycie kosztów utrzymania dziecka</w:t></w:r></w:p>';

describeWithValidator('the validator', () => {
  test('finds nothing in a good document', () => {
    expect(officeErrors(documentOf('good.docx', text))).toEqual([]);
  });

  test('names the place of a fault', () => {
    expect(officeErrors(documentOf('wrong.docx', `${text}<w:cell/>`))).toEqual([
      expect.stringMatching(/^\/word\/document\.xml \/w:document\[1\]\/w:body\[1\]: .*main:cell/),
    ]);
  });

  test('reports a file that is no package at all', () => {
    const file = join(folder, 'noise.docx');
    writeFileSync(file, 'noise');
    expect(officeErrors(file)).toHaveLength(1);
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('turns a document into a PDF with its text', () => {
    expect(pdfText(toPdf(documentOf('page.docx', text), folder))).toContain('pokrycie kosztów utrzymania');
  });

  test('refuses a file that is no document', () => {
    const file = join(folder, 'broken.docx');
    writeFileSync(file, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    expect(() => toPdf(file, folder)).toThrow('broken.docx');
  });
});

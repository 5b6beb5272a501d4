import {
  parseRelationships,
  relationshipsPart,
  relationshipsXml,
  resolveTarget,
} from '../../../core/opc/relationships.ts';

describe('relationships', () => {
  test('the part that holds them is named after the part they belong to', () => {
    expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
    expect(relationshipsPart('')).toBe('_rels/.rels');
  });

  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/worksheets/sheet1.xml', '..\\drawings\\drawing1.xml', 'xl/drawings/drawing1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['a.xml', '../../../../b.xml', 'b.xml'],
  ])('from %s the target %s means %s', (part, target, meant) => {
    expect(resolveTarget(part, target)).toBe(meant);
  });

  test('what is written is read back', () => {
    const xml = relationshipsXml([
      { type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { type: 'hyperlink', target: 'https://www.gov.pl/?a=1&b=2', external: true },
      { type: 'core-properties', target: '/docProps/core.xml' },
    ]);
    expect(parseRelationships(xml, 'xl/workbook.xml')).toEqual([
      { id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml', external: false },
      { id: 'rId2', type: 'hyperlink', target: 'https://www.gov.pl/?a=1&b=2', external: true },
      { id: 'rId3', type: 'core-properties', target: 'docProps/core.xml', external: false },
    ]);
  });

  test('types of strict workbooks are known by their last word', () => {
    const xml =
      '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="s.xml"/></Relationships>';
    expect(parseRelationships(xml, '')[0]?.type).toBe('worksheet');
  });
});

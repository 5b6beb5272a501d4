/**
 * Styles of a sheet that write/ has written, taken over into the styles of a workbook that has its own: only those that
 * the sheet uses, without their names in the style gallery. Called by add-sheet.ts.
 */
import { stylesXml } from '../write/styles.ts';
import { StyleLists, type StyleList } from './style-lists.ts';
import { attributeOf, withAttribute } from './tag-text.ts';
import { openingTag, withOpeningTag } from './xml-element.ts';
import { XmlReader } from '../../opc/xml-reader.ts';

export class TakenStyles {
  private readonly own = new StyleLists(new TextEncoder().encode(stylesXml()));
  private readonly lists: StyleLists;
  private readonly cells = new Map<number, number>();
  private readonly looks = new Map<number, number>();

  /** @param lists of the workbook */
  constructor(lists: StyleLists) {
    this.lists = lists;
  }

  /** Index in the workbook of a cell style of write/. */
  cell(index: number): number {
    if (index === 0) return 0;
    const known = this.cells.get(index) ?? this.lists.add('cellXfs', this.taken(index));
    this.cells.set(index, known);
    return known;
  }

  /** Index in the workbook of a conditional look of write/. */
  look(index: number): number {
    const known = this.looks.get(index) ?? this.lists.append('dxfs', this.item('dxfs', index));
    this.looks.set(index, known);
    return known;
  }

  private taken(index: number): string {
    const xml = this.item('cellXfs', index);
    const tag = openingTag(xml);
    const id = (name: string) => Number(attributeOf(tag, name) ?? 0);
    const ids = [
      ['numFmtId', this.format(id('numFmtId'))],
      ['fontId', this.lists.add('fonts', this.item('fonts', id('fontId')))],
      ['fillId', id('fillId') === 0 ? 0 : this.lists.add('fills', this.item('fills', id('fillId')))],
      ['borderId', this.lists.add('borders', this.item('borders', id('borderId')))],
      ['xfId', 0],
    ] as const;
    return withOpeningTag(
      xml,
      ids.reduce((text, [name, value]) => withAttribute(text, name, String(value)), tag),
    );
  }

  private format(id: number): number {
    for (const item of this.own.items('numFmts')) {
      const reader = new XmlReader(item);
      reader.next();
      const code = reader.attribute('formatCode');
      if (Number(reader.attribute('numFmtId')) === id && code !== undefined) return this.lists.formatId(code);
    }
    return id;
  }

  /** With the prefix of the workbook's part. */
  private item(list: StyleList, index: number): string {
    return (this.own.item(list, index) ?? '').replace(/<(\/?)/g, `<$1${this.lists.prefix}`);
  }
}

/**
 * The columns that a sheet describes (`cols`): widths and styles of single columns are set, spans of several columns are
 * cut where they have to be, their other marks stay. Called by sheet-view.ts and style-cells.ts.
 */
import { attributeOf, withAttribute } from './tag-text.ts';
import { openingTag, readElement, withOpeningTag } from './xml-element.ts';
import { spliceText } from './splices.ts';

/** Attributes of `col` to set, by name; undefined takes one out. */
export type ColumnMarks = Readonly<Record<string, string | undefined>>;

/** A column that has no description of its own shows at this width, in characters. */
const PLAIN_WIDTH = '9.140625';

interface Span {
  /** Column numbers from 1, both in it. */
  readonly from: number;
  readonly to: number;
  readonly xml: string;
}

/**
 * @param cols the element; undefined where the sheet has none. @param columns indexes from 0, both in it
 * @param marks from what the span is marked with so far
 */
export function withColumns(
  cols: string | undefined,
  prefix: string,
  columns: readonly [from: number, to: number],
  marks: (tag: string) => ColumnMarks,
): string {
  const list = cols ?? `<${prefix}cols></${prefix}cols>`;
  const [first, last] = [columns[0] + 1, columns[1] + 1];
  const spans = readElement(list).children.map(({ xml }) => spanOf(xml));
  const pieces = spans.flatMap((span) => cut(span, first, last));
  const gaps = missing(pieces, first, last).map(({ from, to }): Span => ({
    from,
    to,
    xml: `<${prefix}col min="${from}" max="${to}"/>`,
  }));
  const all = [...pieces, ...gaps].sort((one, other) => one.from - other.from);
  const marked = all.map((span) => (span.from >= first && span.to <= last ? mark(span, marks) : span.xml));
  const { open, close } = readElement(list);
  return spliceText(list, [{ from: open, to: close, text: marked.join('') }]);
}

function spanOf(xml: string): Span {
  const tag = openingTag(xml);
  const from = Number(attributeOf(tag, 'min') ?? 0);
  return { from, to: Number(attributeOf(tag, 'max') ?? from), xml };
}

/** The parts of a span before, within and behind the columns. */
function cut(span: Span, first: number, last: number): Span[] {
  const bounds: readonly (readonly [number, number])[] = [
    [span.from, Math.min(span.to, first - 1)],
    [Math.max(span.from, first), Math.min(span.to, last)],
    [Math.max(span.from, last + 1), span.to],
  ];
  return bounds.flatMap(([from, to]) => {
    if (from > to) return [];
    if (from === span.from && to === span.to) return [span];
    const tag = withAttribute(openingTag(span.xml), 'min', String(from));
    return [{ from, to, xml: withOpeningTag(span.xml, withAttribute(tag, 'max', String(to))) }];
  });
}

/** The columns that no span describes. */
function missing(spans: readonly Span[], first: number, last: number): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  let next = first;
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    if (to < next || from > last) continue;
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (next <= last) gaps.push({ from: next, to: last });
  return gaps;
}

function mark({ xml }: Span, marks: (tag: string) => ColumnMarks): string {
  const before = openingTag(xml);
  const marked = Object.entries(marks(before)).reduce(
    (tag, [name, value]) => withAttribute(tag, name, value),
    before,
  );
  // Without a width Excel would hide the column.
  const wide =
    attributeOf(marked, 'width') === undefined ? withAttribute(marked, 'width', PLAIN_WIDTH) : marked;
  return withOpeningTag(xml, wide);
}

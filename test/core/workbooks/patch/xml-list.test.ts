/** What joins a list and goes again leaves it as it was, however it was written. */
import { withItem, withoutItems } from '../../../../core/workbooks/patch/xml-list.ts';

const isOurs = (item: string) => item.includes('ours');

test.each([
  ['without items', '<list/>', '<list><ours/></list>'],
  ['with a space before its end', '<list count="0" />', '<list count="1" ><ours/></list>'],
  ['with a closing tag at once', '<list count="0"></list>', '<list count="1"><ours/></list >'],
  ['with nothing but a line end', '<list>\n</list>', '<list>\n<ours/></list>'],
  ['with items', '<x:list count="2"><a/><b>1</b></x:list>', '<x:list count="3"><a/><b>1</b><ours/></x:list>'],
  ['with a wrong count', '<list count="7"><a/></list>', '<list count="7"><a/><ours/></list>'],
])('a list %s', (_, before, after) => {
  expect(withItem(before, '<ours/>')).toBe(after);
  expect(withoutItems(after, isOurs)).toBe(before);
});

test('items go from the middle of a list, the others stay', () => {
  const list = '<list count="3"><a/><ours/><b/></list>';
  expect(withoutItems(list, isOurs)).toBe('<list count="2"><a/><b/></list>');
});

test('a list in which none is meant stays the same', () => {
  const list = '<list count="3"><a/></list>';
  expect(withoutItems(list, isOurs)).toBe(list);
});

import { backgroundName } from '../../../../core/registers/sheet-checks/colour-name.ts';

test.each([
  ['FFFF00', 'żółte'],
  ['FFF2CC', 'żółte'],
  ['FFC000', 'żółte'],
  ['F4B084', 'pomarańczowe'],
  ['FF0000', 'czerwone'],
  ['C00000', 'czerwone'],
  ['FFC7CE', 'różowe'],
  ['92D050', 'zielone'],
  ['C6EFCE', 'zielone'],
  ['00B0F0', 'niebieskie'],
  ['DDEBF7', 'niebieskie'],
  ['7030A0', 'fioletowe'],
  ['FF66CC', 'różowe'],
  ['D9D9D9', 'szare'],
  ['000000', 'czarne'],
  ['FFFFFF', undefined],
  ['FCFCFC', undefined],
])('the background %s is called %s', (rgb, name) => {
  expect(backgroundName(rgb)).toBe(name);
});

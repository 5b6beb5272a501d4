import { entriesOf, groupsOf } from '../../../../addin/taskpane/register/entries.ts';
import {
  PAGE,
  revealing,
  shownOf,
  unfoldedFirst,
  withNextPage,
} from '../../../../addin/taskpane/register/unfolding.ts';
import { finding } from './finding.ts';

const many = Array.from({ length: 2000 }, (_, index) =>
  finding({ check: 'RC-B01', severity: 'warning', cell: `C${index + 1}` }),
);
const groups = groupsOf(entriesOf([finding({ cell: 'F6' }), ...many]));
const [ERRORS = '', WARNINGS = ''] = groups.map(({ key }) => key);

test('at first the gravest group is open and a page of each is shown', () => {
  const first = unfoldedFirst(groups);
  expect([...first.open]).toEqual([ERRORS]);
  expect(shownOf(first, WARNINGS)).toBe(PAGE);
});

test('the next page is added to those shown, in that group alone', () => {
  const second = withNextPage(unfoldedFirst(groups), WARNINGS);
  expect([shownOf(second, WARNINGS), shownOf(second, ERRORS)]).toEqual([2 * PAGE, PAGE]);
});

describe('revealing an entry', () => {
  test('opens its group and shows as many pages as it takes', () => {
    const revealed = revealing(unfoldedFirst(groups), groups, 'RC-B01 Dzieci!C120');
    expect(revealed.open).toEqual(new Set([ERRORS, WARNINGS]));
    expect(shownOf(revealed, WARNINGS)).toBe(150);
  });

  test('changes nothing when it is seen already, or is not in the list', () => {
    const first = unfoldedFirst(groups);
    expect(revealing(first, groups, 'RC-A01 Dzieci!F6')).toBe(first);
    expect(revealing(first, groups, 'RC-A01 Dzieci!F7')).toBe(first);
  });

  test('hides no page that the person has asked for', () => {
    const second = withNextPage(unfoldedFirst(groups), WARNINGS);
    expect(shownOf(revealing(second, groups, 'RC-B01 Dzieci!C1'), WARNINGS)).toBe(2 * PAGE);
  });
});

/**
 * Invented cases for `teczka calculate`, as their input: the fee for a care home whose cost changes within the period and
 * which three relatives share, and the fee for care services by the council's table. Called by generate.mjs.
 */
const careHomeFee = {
  from: '2026-02-10',
  to: '2026-06-30',
  decisionDate: '2026-04-30',
  home: 'dps-zacisze',
  resident: { income: '2606.71' },
  relatives: [
    { id: 'corka', relation: 'descendant', household: { kind: 'family', persons: 3, income: '9900.00' } },
    { id: 'syn', relation: 'descendant', household: { kind: 'single', income: '3330.00' } },
    { id: 'wnuczka', relation: 'descendant', household: { kind: 'single', income: '5600.00' } },
  ],
};

const careServicesFee = {
  month: '2026-04',
  household: { kind: 'single', income: '1780.00' },
  resolution: 'uslugi',
  hours: 20,
};

/** Cases by the path of their file, as text of JSON. */
export const CASES = [
  ['sprawy/oplata-dps.json', careHomeFee],
  ['sprawy/uslugi-opiekuncze.json', careServicesFee],
].map(([path, given]) => /** @type {[string, string]} */ ([path, `${JSON.stringify(given, null, 2)}\n`]));

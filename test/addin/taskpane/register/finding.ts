/** A finding for tests of the list; give what matters. */
import type { Finding } from '../../../../core/registers/index.ts';

export function finding(changes: Partial<Finding>): Finding {
  return {
    check: 'RC-A01',
    severity: 'error',
    category: 'identity',
    file: 'Rejestr.xlsx',
    sheet: 'Dzieci',
    cell: 'F6',
    row: 6,
    columns: ['pesel'],
    header: 'PESEL',
    value: null,
    expected: null,
    message: 'Błędna komórka.',
    basis: 'budowa numeru PESEL',
    advice: 'Popraw komórkę.',
    linked: [],
    fix: null,
    ...changes,
  };
}

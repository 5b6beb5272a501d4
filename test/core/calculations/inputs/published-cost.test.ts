/** That no home and no institution costs nothing: a cost left empty as 0 would free everybody of the fee. */
import { countySettlement } from '../../../../core/calculations/county-settlement.ts';
import { dpsFee } from '../../../../core/calculations/dps-fee.ts';
import { gminaShare } from '../../../../core/calculations/gmina-share.ts';
import { parentsFee } from '../../../../core/calculations/parents-fee.ts';
import { refusalOf } from '../../../support/calculation-result.ts';

const costs = [{ amount: 0, publishedOn: '2024-03-10' }];
const dps = { from: '2025-01-01', to: '2025-12-31', resident: { income: 2000 } };
const stay = { form: 'institution', from: '2025-01-01', to: '2025-12-31', costs };

test.each([
  [dpsFee, { ...dps, cost: 0 }, 'cost'],
  [dpsFee, { ...dps, costs }, 'costs.0.amount'],
  [
    parentsFee,
    { decisionDate: '2026-01-15', children: [{ stays: [stay] }] },
    'children.0.stays.0.costs.0.amount',
  ],
  [
    gminaShare,
    { institution: { costs }, months: { from: '2025-01', to: '2025-12' } },
    'institution.costs.0.amount',
  ],
  [
    countySettlement,
    { payer: 'powiat nowodworski', from: '2025-01', children: [{ id: 'ab', institution: { costs } }] },
    'children.0.institution.costs.0.amount',
  ],
])('a cost of nothing is refused: %#', (calculation, input, field) => {
  const { message, place } = refusalOf(calculation, input);
  expect(`${place.field ?? ''} ${message}`).toContain(field);
  expect(message).toContain('większa od zera');
});

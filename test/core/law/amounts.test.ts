import { statutoryLaw } from '../../../core/law/index.ts';
import { day } from '../../../core/values/day.ts';

interface Amount {
  readonly id: string;
  readonly on: string;
  readonly value: string;
  readonly source: string;
}

const AMOUNTS: readonly Amount[] = [
  { id: 'fc_benefit_kin', on: '2012-01-01', value: '660.00', source: 'Dz.U. 2011 nr 149 poz. 887, art. 80' },
  { id: 'fc_benefit_kin', on: '2018-05-31', value: '660.00', source: 'Dz.U. 2011 nr 149 poz. 887, art. 80' },
  { id: 'fc_benefit_kin', on: '2018-06-01', value: '694.00', source: 'M.P. 2018 poz. 326 pkt 1' },
  { id: 'fc_benefit_nonkin', on: '2018-06-01', value: '1052.00', source: 'M.P. 2018 poz. 326 pkt 2' },
  { id: 'fc_addition_disability', on: '2018-06-01', value: '211.00', source: 'M.P. 2018 poz. 326 pkt 3' },
  { id: 'leaver_study', on: '2018-06-01', value: '526.00', source: 'M.P. 2018 poz. 326 pkt 5' },
  { id: 'leaver_independence_over3', on: '2018-06-01', value: '6939.00', source: 'M.P. 2018 poz. 326 pkt 7' },
  { id: 'leaver_setup_disabled', on: '2018-06-01', value: '3154.00', source: 'M.P. 2018 poz. 326 pkt 10' },
  { id: 'fc_benefit_kin', on: '2021-06-01', value: '746.00', source: 'M.P. 2021 poz. 282' },
  { id: 'fc_benefit_kin', on: '2022-06-01', value: '785.00', source: 'M.P. 2022 poz. 292' },
  { id: 'fc_benefit_kin', on: '2024-05-31', value: '899.00', source: 'M.P. 2023 poz. 296' },
  { id: 'fc_benefit_nonkin', on: '2024-05-31', value: '1361.00', source: 'M.P. 2023 poz. 296' },
  { id: 'fc_benefit_kin', on: '2024-06-01', value: '1002.00', source: 'M.P. 2024 poz. 230' },
  { id: 'fc_benefit_nonkin', on: '2026-05-31', value: '1517.00', source: 'M.P. 2024 poz. 230' },
  { id: 'fc_addition_disability', on: '2024-06-01', value: '306.00', source: 'M.P. 2024 poz. 230' },
  {
    id: 'fc_salary_contract',
    on: '2024-06-01',
    value: '4567.40',
    source: 'M.P. 2024 poz. 230 (4100 × 1,114)',
  },
  {
    id: 'uops.kryterium.os_samotnie_gospodarujaca',
    on: '2012-10-01',
    value: '542.00',
    source: 'Dz.U. 2012 poz. 823 § 1 pkt 1 lit. a',
  },
  {
    id: 'uops.kryterium.os_samotnie_gospodarujaca',
    on: '2025-01-01',
    value: '1010.00',
    source: 'Dz.U. 2024 poz. 1044 § 1 pkt 1 lit. a',
  },
  {
    id: 'uops.kryterium.os_w_rodzinie',
    on: '2024-12-31',
    value: '600.00',
    source: 'Dz.U. 2021 poz. 1296 § 1 pkt 1 lit. b',
  },
  {
    id: 'uops.zasilek_staly.max_os_samotnie_gosp',
    on: '2025-06-30',
    value: '1229.00',
    source: 'Dz.U. 2024 poz. 1044 § 1 pkt 2 lit. d',
  },
  {
    id: 'uops.usamodzielnienie.podstawa',
    on: '2018-10-01',
    value: '1763.00',
    source: 'Dz.U. 2018 poz. 1358 § 1 pkt 2 lit. a',
  },
  {
    id: 'uops.dochod_1ha_przeliczeniowego',
    on: '2015-10-01',
    value: '288.00',
    source: 'Dz.U. 2015 poz. 1058 § 1 pkt 3',
  },
];

const NUMBERS = [
  {
    id: 'gmina_share_year_2',
    on: '2024-05-11',
    value: 30,
    source: 'art. 191 ust. 9 pkt 2, Dz.U. 2024 poz. 177',
  },
  { id: 'fc_institution_share', on: '2024-05-11', value: 20, source: 'art. 87 ust. 3, Dz.U. 2024 poz. 177' },
  {
    id: 'uops.dps.mieszkaniec.max_procent_dochodu',
    on: '2024-05-11',
    value: 70,
    source: 'art. 61 ust. 2 pkt 1',
  },
  { id: 'kc.odsetki_opoznienie', on: '2020-06-15', value: 5.6, source: 'ZUS: Wysokość odsetek ustawowych' },
  { id: 'op.odsetki_zwloka', on: '2022-10-01', value: 16.5, source: 'podatkowyreferat.online' },
];

describe('amounts of law', () => {
  test.each(AMOUNTS)('$id on $on is $value zł ($source)', ({ id, on, value }) => {
    const dated = statutoryLaw.moneyOn(id, day(on));
    expect(dated.value).toBe(value);
    expect(dated.amount).toBe(Math.round(Number(value) * 100));
    expect(dated.warnings).toEqual([]);
  });

  test.each(NUMBERS)('$id on $on is $value ($source)', ({ id, on, value }) => {
    expect(statutoryLaw.numberOn(id, day(on)).value).toBe(value);
  });

  test('rates with decimals are exact for arithmetic', () => {
    expect(statutoryLaw.numberOn('kc.odsetki_opoznienie', day('2020-06-15')).exact.toFraction()).toBe('28/5');
  });

  test('the fee table of specialist care has the bands of Dz.U. 2023 poz. 395 without gaps', () => {
    const bands = statutoryLaw.tableOn('uops.suo.tabela_odplatnosci', day('2023-05-01')).value;
    expect(bands.map(({ toPercent }) => toPercent)).toEqual([100, 220, 250, 300, 400, 500, 600, null]);
    expect(bands.map(({ singlePercent }) => singlePercent)).toEqual([0, 1.5, 10, 15, 30, 50, 75, 100]);
    expect(bands.map(({ inFamilyPercent }) => inFamilyPercent)).toEqual([0, 3.5, 15, 25, 45, 65, 85, 100]);
    expect(bands.slice(1).map(({ abovePercent }) => abovePercent)).toEqual(
      bands.slice(0, -1).map(({ toPercent }) => toPercent),
    );
  });
});

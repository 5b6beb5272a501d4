/** Published valorisations: they document the calculation and are tests of it. */
import type { Example } from '../definition.ts';

/** The nine amounts of a notice, in the order of the articles. */
const IDS = [
  'fc_benefit_kin',
  'fc_benefit_nonkin',
  'fc_addition_disability',
  'leaver_study',
  'leaver_independence_2to3',
  'leaver_independence_over3',
  'leaver_independence_1to2',
  'leaver_setup',
  'leaver_setup_disabled',
];

const given = (...previous: readonly string[]) =>
  previous.map((amount, index) => ({ id: IDS[index], previous: amount }));

const published = (...amounts: readonly string[]) =>
  Object.fromEntries(amounts.map((amount, index) => [`amount.${IDS[index]}`, `${amount}.00`]));

const CPI_2012_TO_2024 = {
  '2012': '103,7',
  '2013': '100,9',
  '2014': '100,0',
  '2015': '99,1',
  '2016': '99,4',
  '2017': '102,0',
  '2018': '101,6',
  '2019': '102,3',
  '2020': '103,4',
  '2021': '105,1',
  '2022': '114,4',
  '2023': '111,4',
  '2024': '103,6',
};

export const examples: readonly Example[] = [
  {
    title: 'Waloryzacja od 1 czerwca 2021 r.: wskaźniki za lata 2018–2020',
    source: 'obwieszczenie z 10.03.2021, M.P. 2021 poz. 282',
    input: {
      lastValorisationYear: 2018,
      year: 2021,
      cpi: { '2018': '101,6', '2019': '102,3', '2020': '103,4' },
      amounts: given('694', '1052', '211', '526', '3470', '6939', '1735', '1577', '3154'),
    },
    expected: {
      amounts: published('746', '1131', '227', '566', '3730', '7458', '1865', '1695', '3390'),
      findings: { valorised: true, 'dates.2021': '2021-06-01', index: '107.4706512' },
    },
  },
  {
    title: 'Pierwsza waloryzacja, od 1 czerwca 2018 r.: wskaźniki za lata 2012–2017',
    source: 'obwieszczenie w M.P. 2018 poz. 326',
    input: {
      lastValorisationYear: 2012,
      year: 2018,
      cpi: CPI_2012_TO_2024,
      amounts: given('660', '1000', '200', '500', '3300', '6600', '1650', '1500', '3000'),
    },
    expected: {
      amounts: published('694', '1052', '211', '526', '3470', '6939', '1735', '1577', '3154'),
      findings: { valorised: true, 'dates.2018': '2018-06-01' },
    },
  },
  {
    title: 'Podwyżka od 1 czerwca 2022 r.: 746 zł na 785 zł, 1131 zł na 1189 zł, dodatek o 12 zł do 239 zł',
    source: 'PCPR w Wągrowcu, komunikat o zmianie świadczeń od 1.06.2022; M.P. 2022 poz. 292',
    input: {
      lastValorisationYear: 2021,
      year: 2022,
      cpi: { '2021': '105,1' },
      amounts: given('746', '1131', '227'),
    },
    expected: { amounts: published('785', '1189', '239'), findings: { index: '105.1' } },
  },
  {
    title: 'Kwotę dotychczasową bierze się z danych prawa: 746 zł, a nie 660 zł wydrukowane w ustawie',
    source: 'Legalis, 03.2022: wysokość świadczeń od 1.06.2022',
    disagrees:
      'Serwis podaje „785 zł (było 660 zł)”; 660 zł to kwota z tekstu ustawy, a przed zmianą obowiązywało 746 zł (M.P. 2021 poz. 282).',
    input: {
      lastValorisationYear: 2021,
      year: 2022,
      cpi: { '2021': '105,1' },
      amounts: [{ id: 'fc_benefit_kin' }],
    },
    expected: {
      amounts: published('785'),
      parameters: [{ id: 'fc_valorisation_threshold' }, { id: 'fc_benefit_kin', value: '746.00' }],
    },
  },
  {
    title: 'Waloryzacja od 1 czerwca 2023 r. o 14,4%',
    source: 'powiat lubiński, komunikat o zmianie kwot świadczeń; M.P. 2023 poz. 296',
    input: {
      lastValorisationYear: 2022,
      year: 2023,
      cpi: { '2022': '114,4' },
      amounts: given('785', '1189', '239', '595', '3921', '7839', '1961', '1782', '3563'),
    },
    expected: {
      amounts: published('899', '1361', '274', '681', '4486', '8968', '2244', '2039', '4077'),
    },
  },
  {
    title: 'Waloryzacja od 1 czerwca 2024 r. o 11,4%',
    source: 'PCPR w Wadowicach, wysokość świadczeń; M.P. 2024 poz. 230',
    input: {
      lastValorisationYear: 2023,
      year: 2024,
      cpi: { '2023': '111,4' },
      amounts: given('899', '1361', '274', '681', '4486', '8968', '2244', '2039', '4077'),
    },
    expected: {
      amounts: published('1002', '1517', '306', '759', '4998', '9991', '2500', '2272', '4542'),
    },
  },
  {
    title: 'Kwoty określone w umowach od 1 czerwca 2024 r.: do grosza, bez zaokrąglenia do złotych',
    source: 'Gazeta Prawna z 29.12.2025 i Super Biznes z kwietnia 2024; M.P. 2024 poz. 230',
    disagrees:
      'Dla pogotowia rodzinnego Gazeta Prawna drukuje 5633,58 zł (przestawiona cyfra), a Super Biznes 5663 zł (obcięte grosze); 5084 zł × 1,114 daje 5663,58 zł.',
    input: {
      lastValorisationYear: 2023,
      year: 2024,
      cpi: { '2023': '111,4' },
      amounts: [{ id: 'fc_salary_contract' }, { id: 'fc_salary_contract_emergency', previous: '5084' }],
    },
    expected: {
      amounts: {
        'amount.fc_salary_contract': '4567.40',
        'amount.fc_salary_contract_emergency': '5663.58',
      },
    },
  },
  {
    title: 'Od 1 czerwca 2025 r. kwoty bez zmian: wskaźnik za 2024 r. nie przekroczył 105%',
    source: 'Gazeta Prawna z 29.12.2025 (w 2025 r. kwot nie podwyższono)',
    input: {
      lastValorisationYear: 2024,
      year: 2025,
      cpi: { '2024': '103,6' },
      amounts: given('1002', '1517', '306'),
    },
    expected: { amounts: published('1002', '1517', '306'), findings: { valorised: false } },
  },
  {
    title: 'W których latach następowała waloryzacja: 2018, 2021, 2022, 2023 i 2024',
    source:
      'PCPR w Wągrowcu, 20.05.2021 („pierwsza waloryzacja … 1 czerwca 2018 r.”); Gazeta Prawna z 29.12.2025',
    input: { lastValorisationYear: 2012, cpi: CPI_2012_TO_2024, amounts: given('660', '1000', '200') },
    expected: {
      amounts: published('1002', '1517', '306'),
      findings: {
        valorised: false,
        'dates.2018': '2018-06-01',
        'dates.2021': '2021-06-01',
        'dates.2022': '2022-06-01',
        'dates.2023': '2023-06-01',
        'dates.2024': '2024-06-01',
      },
    },
  },
];

/**
 * A fee table of a council's resolution (uchwała): bands of income, each with the fee of a single person and of a
 * person in a family. Read from office.xlsx by core/office, checked by lint-table.ts, applied by calculations.
 */
import type { Day } from '../../values/day.ts';
import { type Place, TeczkaError } from '../../values/errors.ts';
import type { Fraction } from '../../values/fraction.ts';
import type { Grosze } from '../../values/money.ts';
import { formatDay } from '../format-value.ts';

/** What the resolution regulates; a calculation takes only tables of its own kinds. */
export type CouncilTableKind =
  | 'care-services'
  | 'neighbour-services'
  | 'support-centre'
  | 'senior-plus'
  | 'training-flat'
  | 'supported-flat'
  | 'shelter'
  | 'shelter-with-care'
  | 'short-term-support'
  | 'parents-fee-relief';

/** A band: income above `above` up to and with `upTo`. Amounts of money are exact grosze, per cents are 132.5 for 132,5%. */
export interface CouncilBand {
  /** null: from zero, zero included. */
  readonly above: Fraction | null;
  /** null: no upper edge. */
  readonly upTo: Fraction | null;
  /** The lower edge itself belongs to the band, against the custom: the resolution says "od 600 zł". */
  readonly lowerIncluded?: true;
  /** The upper edge itself does not belong to the band: the resolution says "poniżej 600 zł". */
  readonly upperExcluded?: true;
  /** null: the table has no column for this household. */
  readonly single: Fraction | null;
  readonly family: Fraction | null;
  /** The row in office.xlsx or the path in the input. */
  readonly place: Place;
}

export interface CouncilTable {
  /** The office's own id, the same for every version of a resolution. */
  readonly id: string;
  readonly kind: CouncilTableKind;
  /** As cited: "uchwała nr XLVII/421/2018 Rady Miejskiej w Zmyślinie z 28.09.2018 (Dz. Urz. Woj. … poz. 1234)". */
  readonly resolution: string;
  readonly from: Day;
  /** null: until changed. */
  readonly to: Day | null;
  /** What the edges are: per cent of the income criterion of the household's kind, or grosze of income per person. */
  readonly edges: 'percentOfCriterion' | 'money';
  /** What the columns hold. `percentOfFee` is for relief tables: the part of the fee that is remitted. */
  readonly fee: 'percentOfPrice' | 'percentOfIncome' | 'percentOfFee' | 'money';
  readonly per: 'hour' | 'day' | 'month';
  /** Price of one `per`, in grosze; needed where the fee is a per cent of it. */
  readonly price?: Grosze;
  /** `perUnit`: the fee of one hour or day is rounded to a grosz first; `total`: only the sum of the month. */
  readonly rounding: 'perUnit' | 'total';
  readonly bands: readonly CouncilBand[];
  readonly place: Place;
}

export interface CouncilTables {
  readonly all: readonly CouncilTable[];
  /** The version of a table valid on a day. @throws TeczkaError `council-table-unknown` naming the ids and periods there are */
  on(id: string, day: Day): CouncilTable;
}

/** The tables given must not overlap in days under one id (core/office checks it). */
export function councilTables(all: readonly CouncilTable[]): CouncilTables {
  return {
    all,
    on(id, day) {
      const versions = all.filter((table) => table.id === id);
      const found = versions.find((table) => table.from <= day && (table.to === null || day <= table.to));
      if (found !== undefined) return found;
      throw new TeczkaError('council-table-unknown', unknownText(all, versions, day), {
        field: 'resolution',
      });
    },
  };
}

function unknownText(all: readonly CouncilTable[], versions: readonly CouncilTable[], day: Day): string {
  const add = 'Wpisz uchwałę w pliku office.xlsx, w arkuszach „Uchwały” i „Tabele opłat”.';
  if (versions.length === 0) {
    const ids = [...new Set(all.map((table) => table.id))];
    return `Nie ma uchwały o takim id. ${ids.length === 0 ? 'Urząd nie podał żadnej.' : `Są: ${ids.join(', ')}.`} ${add}`;
  }
  const periods = versions.map(
    ({ from, to }) => `od ${formatDay(from)} ${to === null ? 'bez końca' : `do ${formatDay(to)}`}`,
  );
  return `Uchwała „${versions[0]?.id}” nie ma tabeli na dzień ${formatDay(day)}; znane okresy: ${periods.join('; ')}. ${add}`;
}

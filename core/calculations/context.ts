/**
 * What a calculation may ask of the world: the law, the office's choices, its council tables and costs. Everything it
 * looks up is written down here, so that the result lists the dated values, the settings and the warnings that it
 * rests on without the calculation having to say them twice.
 */
import type {
  CouncilTable,
  CouncilTableKind,
  DatedMoney,
  DatedNumber,
  DatedValue,
  LookUpOptions,
  PublishedCost,
  Rules,
  Segment,
  Setting,
  TableFinding,
  TableTypes,
} from '../law/index.ts';
import { criteriaOf, isDatedNumber, lintTable, normaliseBands, tableRefusal } from '../law/index.ts';
import type { Day } from '../values/day.ts';
import { TeczkaError } from '../values/errors.ts';
import type { Period } from '../values/period.ts';
import type { Derivation } from './derivation/derivation.ts';
import type { UsedSetting, Warning } from './outcome.ts';
import { joinedSegments } from './schedule/joined-segments.ts';

/** A dated value that a result rests on. */
export type UsedParameter = DatedValue;

export class CalculationContext {
  readonly #rules: Rules;
  readonly #used = new Map<string, UsedParameter>();
  readonly #settings = new Map<string, UsedSetting>();
  readonly #tables = new Map<string, CouncilTable>();
  readonly #warnings = new Map<string, Warning>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  /** In the order of use, each once. */
  get used(): readonly UsedParameter[] {
    return [...this.#used.values()];
  }

  /** Open readings that the result rests on, each choice once. */
  get settings(): readonly UsedSetting[] {
    return [...this.#settings.values()];
  }

  /** Council tables that the result rests on, each once. */
  get tables(): readonly CouncilTable[] {
    return [...this.#tables.values()];
  }

  /** Warnings of the law about the values used and of the calculation itself, each once. */
  get warnings(): readonly Warning[] {
    return [...this.#warnings.values()];
  }

  warn(code: string, text: string): void {
    this.#warnings.set(text, { code, text });
  }

  /** A value of any kind valid on a day. @throws TeczkaError `law-unknown-period` */
  valueOn(id: string, on: Day, options?: LookUpOptions): DatedValue {
    return this.#record(this.#rules.law.valueOn(id, on, options));
  }

  /** An amount valid on a day. @throws TeczkaError `law-unknown-period` */
  moneyOn(id: string, on: Day, options?: LookUpOptions): DatedMoney {
    return this.#record(this.#rules.law.moneyOn(id, on, options));
  }

  /** A number that is no money (per cent, days) valid on a day. @throws TeczkaError `law-unknown-period` */
  numberOn(id: string, on: Day, options?: LookUpOptions): DatedNumber {
    return this.#record(this.#rules.law.numberOn(id, on, options));
  }

  /** A table valid on a day. @throws TeczkaError `law-unknown-period` */
  tableOn<Id extends keyof TableTypes>(id: Id, on: Day, options?: LookUpOptions): DatedValue<TableTypes[Id]> {
    return this.#record(this.#rules.law.tableOn(id, on, options));
  }

  /**
   * A rate through a period, cut where it changes (not where only a warning begins), as known on the day of the
   * decision.
   * @throws TeczkaError `law-unknown-period`
   */
  moneySegments(id: string, period: Period, announcedBy: Day): readonly Segment<DatedMoney>[] {
    const segments = this.#rules.law.moneySegments(id, period, { announcedBy });
    for (const segment of segments) this.#record(segment.dated);
    return joinedSegments(segments);
  }

  /** As `moneySegments`, for a number that is no money (interest, per cent). */
  numberSegments(id: string, period: Period, announcedBy: Day): readonly Segment<DatedNumber>[] {
    const segments = this.#rules.law.segments(id, period, { announcedBy }).map((segment) => {
      const { dated } = segment;
      if (!isDatedNumber(dated)) throw new TypeError(`Not a plain number: ${id}`);
      this.#record(dated);
      return { ...segment, dated };
    });
    return joinedSegments(segments);
  }

  /**
   * The office's choice of an open reading, written into the derivation where it is asked first.
   * @throws TeczkaError `setting-open` where there is no default and the office has not chosen
   */
  setting<Choice extends string>(setting: Setting<Choice>, on: Day, derivation: Derivation): Choice {
    const chosen = this.#rules.settings.on(setting, on);
    // An office may change its choice within the period of a case: then each is told where it is first used.
    const key = `${setting.id} ${chosen.choice}`;
    if (!this.#settings.has(key)) derivation.reading(setting, chosen);
    this.#settings.set(key, { setting, ...chosen });
    return chosen.choice;
  }

  /**
   * A fee table of the office by its id, as valid on a day.
   * @throws TeczkaError `council-table-unknown`, `council-table-kind` when the resolution is about something else
   */
  councilTable(id: string, on: Day, kinds: readonly CouncilTableKind[]): CouncilTable {
    return this.#recordTable(this.#rules.tables.on(id, on), kinds, on);
  }

  /**
   * A fee table that the case carries itself, checked as those of the office are on reading.
   * @returns it with its bands joined where the resolution prints a step of 0,01 between them
   * @throws TeczkaError `council-table-kind`, `council-table-invalid` naming the faulty bands
   */
  ownTable(table: CouncilTable, on: Day, kinds: readonly CouncilTableKind[]): CouncilTable {
    const { bands, notes } = normaliseBands(table.edges, table.bands, criteriaOf(this.#rules.law));
    // Every joined edge says the same; one is enough.
    for (const note of notes.slice(0, 1)) this.#warnOfTable(table, note);
    return this.#recordTable({ ...table, bands }, kinds, on);
  }

  /** Published costs of a home of the office's list, in order. @throws TeczkaError `home-unknown` */
  costsOf(home: string): readonly PublishedCost[] {
    return this.#rules.costs.of(home);
  }

  /** A table of the office has no errors left; what is doubtful in it must be known where it is used. */
  #recordTable(table: CouncilTable, kinds: readonly CouncilTableKind[], on: Day): CouncilTable {
    if (!kinds.includes(table.kind)) {
      throw new TeczkaError(
        'council-table-kind',
        `Uchwała (${table.resolution}) dotyczy czego innego niż to wyliczenie. Wskaż właściwą uchwałę.`,
        { field: 'resolution' },
      );
    }
    // Judged as on the day asked for: what a later change of the criterion will make of it is another case.
    const findings = lintTable({ ...table, to: on }, criteriaOf(this.#rules.law));
    const refusal = tableRefusal(table, findings);
    if (refusal !== undefined) throw refusal;
    for (const finding of findings) this.#warnOfTable(table, finding);
    this.#tables.set(`${table.id} ${table.from}`, table);
    return table;
  }

  #warnOfTable({ resolution }: CouncilTable, { message }: TableFinding): void {
    this.warn('council-table', `Tabela opłat (${resolution}): ${message}`);
  }

  #record<Dated extends DatedValue>(dated: Dated): Dated {
    this.#used.set(`${dated.id} ${dated.from}`, dated);
    for (const warning of dated.warnings) this.#warnings.set(warning.text, warning);
    return dated;
  }
}

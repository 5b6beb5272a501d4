/**
 * The staff list of office.xlsx, asked by name, id or team and always for a month: moves, substitutions and vacancies are
 * dated, so that an earlier month keeps the people it had. Used by consolidation to join and place rows of workers.
 */
import type { StaffMember } from '../../office/index.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { workerKey, worksIn } from '../identify/workers.ts';
import { grouped } from './grouped.ts';

export class StaffList {
  readonly #byName: ReadonlyMap<string, readonly StaffMember[]>;
  readonly #byId: ReadonlyMap<string, readonly StaffMember[]>;
  readonly #byTeam: ReadonlyMap<string, readonly StaffMember[]>;

  constructor(staff: readonly StaffMember[]) {
    const people = staff.filter(({ kind }) => kind !== 'vacancy');
    this.#byName = grouped(people, ({ name }) => workerKey(name));
    this.#byId = grouped(people, ({ id }) => id);
    this.#byTeam = grouped(staff, ({ team }) => team);
  }

  /**
   * Id of the person whom a sheet of the team names by name or id. Of namesakes the one who belongs to the team in that
   * month; undefined where there is nobody, or several between whom nothing decides.
   */
  personNamed(name: string, team: string, month: YearMonth): string | undefined {
    const key = workerKey(name);
    if (key === '') return undefined;
    const rows = (this.#byName.get(key) ?? this.#byId.get(name.trim()) ?? []).filter((row) =>
      worksIn(row, month),
    );
    const near = rows.filter((row) => row.team === team);
    const ids = new Set((near.length > 0 ? near : rows).map(({ id }) => id));
    return ids.size === 1 ? [...ids][0] : undefined;
  }

  /** Rows of a person that hold on some day of the month. */
  rowsOf(id: string, month: YearMonth): readonly StaffMember[] {
    return (this.#byId.get(id) ?? []).filter((row) => worksIn(row, month));
  }

  /** Rows of a team, posts that nobody fills too, that hold on some day of the month. */
  inTeam(team: string, month: YearMonth): readonly StaffMember[] {
    return (this.#byTeam.get(team) ?? []).filter((row) => worksIn(row, month));
  }
}

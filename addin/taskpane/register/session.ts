/**
 * The work on one register in an open workbook: check, show a cell, mend, correct the columns, undo; one action at a
 * time. Made by RegisterScreen, which draws its state; knows no React.
 */
import {
  afterKeeping,
  ChangeJournal,
  type JournalEntry,
  type WorkbookHost,
} from '../../../core/host/index.ts';
import { countsInWords } from '../../../core/registers/index.ts';
import { refusalOf } from '../screen-session.ts';
import { afterWriting } from './after-writing.ts';
import type { CheckRequest } from './check-view.ts';
import { difference } from './difference.ts';
import type { Entry } from './entries.ts';
import { FollowedRegister, type Delays } from './followed-register.ts';
import { corrected, type Choices, type SheetCorrections } from './mapping/choices.ts';
import { forgetting, remembering, type Keeping } from './mapping/keeping.ts';
import type { MappingView } from './mapping/mapping-view.ts';
import { askedAgain, withCorrections } from './mapping/request.ts';
import { placeOf } from './places.ts';
import { repairOf } from './repair.ts';
import type { RegisterState } from './state.ts';
import { returnedEntry, titleOf, undoTooLate } from './undone.ts';
import { leftInWords, presentInWords } from './words.ts';

/** Where to show a cell. */
export interface Target {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

export class RegisterSession extends FollowedRegister {
  readonly #journal: ChangeJournal;
  /** What the person had said before the workbook was made to remember it. */
  readonly #correctionsBefore = new Map<JournalEntry, SheetCorrections>();

  constructor(host: WorkbookHost, delays?: Delays) {
    super(host, delays);
    this.#journal = new ChangeJournal(host);
  }

  /** Reads the workbook and checks the register; from then on follows its changes. */
  check(request: CheckRequest): Promise<void> {
    return this.inTurn(() => this.read(askedAgain(request, this.state.mapping && this.state.request)));
  }

  /** Checks with other columns than those that were recognised; writes nothing. */
  correct(choices: Choices): Promise<void> {
    return this.inTurn(() => {
      const { request, mapping } = this.state;
      if (request && mapping) {
        this.set({ request: withCorrections(request, corrected(request.corrections, mapping, choices)) });
        this.judge((_, { counts, rows }) => countsInWords({ ...counts, rows }));
      }
      return Promise.resolve();
    });
  }

  /** Writes into the workbook which columns are which; nothing of it is written before. */
  keepColumns(): Promise<void> {
    return this.#keep(remembering);
  }

  forgetColumns(): Promise<void> {
    return this.#keep(forgetting);
  }

  /** Writes the proved correction of a finding into its cell. Does nothing for an entry that has left the list. */
  mend(entry: Entry): Promise<void> {
    return this.inTurn(async () => {
      const { checked, outdated } = this.state;
      if (!checked?.entries.includes(entry) || !this.view || outdated) return;
      const repair = repairOf(entry.finding, this.view, checked.identity);
      if (!repair) return;
      const { written } = await this.#journal.write(repair.title, [repair.change]);
      this.view = afterWriting(this.view, written, 'after');
      const cells = this.take();
      const { cell } = entry.finding;
      this.judge(
        (before, after) =>
          difference(before, after, new Set([cell, ...cells])) ||
          `Zmieniono ${cell}. ${leftInWords(after.counts)}`,
      );
    });
  }

  /** Takes the newest repair back that can be; the entry that returns with it is then the current one. */
  override undo(): Promise<void> {
    return this.inTurn(async () => {
      const { next } = this.#journal;
      if (!next) return;
      const title = titleOf(next, this.state.checked?.sheet);
      await this.#takeBack(next, title);
      const [place] = next.written;
      const told = [`Cofnięto: ${title}.`];
      const unseen = place && (await refusalOf(() => this.host.select(place)));
      const before = this.state.checked?.entries ?? [];
      if (this.view) {
        this.view = next.settings
          ? afterKeeping(this.view, next.settings.before)
          : afterWriting(this.view, next.written, 'before');
        const corrections = this.#correctionsBefore.get(next);
        const { request } = this.state;
        if (request && corrections) this.set({ request: withCorrections(request, corrections) });
        this.take();
        this.judge(() => '');
      }
      const { checked } = this.state;
      if (checked && place?.sheet === checked.sheet) told.push(presentInWords(checked.counts));
      if (unseen) told.push(unseen.message);
      const returned = checked && returnedEntry(next.written, before, checked.entries);
      if (returned) this.set({ current: returned.key });
      this.say(told.join(' '));
    });
  }

  /** Shows a cell in the sheet. @param key of the entry to which the cell belongs */
  async select(target: Target, key: string): Promise<void> {
    this.set({ current: key, notice: undefined });
    await this.answering(() => this.host.select(placeOf(target)));
  }

  /** Corrections that the workbook remembers are none any more, until that is undone. */
  #keep(what: (mapping: MappingView) => Keeping): Promise<void> {
    return this.inTurn(async () => {
      const { mapping, request, outdated } = this.state;
      if (!mapping || !request || outdated) return;
      const { title, change, told } = what(mapping);
      const entry = await this.#journal.keep(title, change);
      if (request.corrections) this.#correctionsBefore.set(entry, request.corrections);
      if (!this.view) return;
      this.view = afterKeeping(this.view, entry.settings.after);
      this.set({ request: withCorrections(request) });
      this.take();
      this.judge(() => told);
    });
  }

  /** @throws TeczkaError `undo-too-late` where somebody was there since, and what the host refuses for now */
  async #takeBack(entry: JournalEntry, title: string): Promise<void> {
    const refusal = await refusalOf(async () => void (await this.#journal.undo(entry)));
    if (!refusal) return;
    const stale = this.#journal.entries.some((one) => one.written === entry.written && one.stale);
    throw stale ? undoTooLate(title, refusal) : refusal;
  }

  /** What the next undo takes back goes with the list: the sheet on the screen need not be named. */
  protected override completed(state: RegisterState): RegisterState {
    const { next } = this.#journal;
    return { ...state, undoable: next && titleOf(next, state.checked?.sheet) };
  }
}

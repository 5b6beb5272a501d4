/** Word.Range, as far as it is the place of a content control or of the selection. */
import { invalidArgument } from '../host-error.ts';
import { HostObject, type Methods } from '../host-object.ts';
import type { Page, PageControl } from './page.ts';

export class Range extends HostObject {
  readonly className = 'Range';
  readonly #page: Page;
  /** Undefined for the beginning of the document. */
  readonly #control: PageControl | undefined;

  constructor(page: Page, control: PageControl | undefined) {
    super();
    this.#page = page;
    this.#control = control;
  }

  override readonly methods: Methods = {
    compareLocationWith: (other) => {
      if (!(other instanceof Range)) throw invalidArgument();
      const distance = this.#place() - other.#place();
      if (distance === 0) return 'Equal';
      return distance > 0 ? 'After' : 'Before';
    },
  };

  #place(): number {
    return this.#control ? this.#page.controls.indexOf(this.#control) : -1;
  }
}

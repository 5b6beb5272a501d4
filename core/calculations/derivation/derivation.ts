/** Collects the numbered steps of a derivation while a calculation works. */
import { type ChosenReading, type DatedValue, formatValueOf, type Setting } from '../../law/index.ts';
import {
  type Fraction,
  formatFraction,
  fraction,
  type Rounding,
  ROUNDING_NAMES,
  roundToMultiple,
} from '../../values/fraction.ts';
import { formatMoney, type Grosze, roundToGrosze } from '../../values/money.ts';
import { citation } from '../citation.ts';
import type { Step } from '../outcome.ts';
import type { Expression } from './expression.ts';

/** How a measure that is no money is printed. */
export interface MeasureForm {
  /** Decimal places of the printed value; it is rounded from the half up and marked "≈" where that changed something. */
  readonly places: number;
  /** `%` multiplies the printed value by a hundred; other units stand after a no-break space. */
  readonly unit?: string;
}

/** Who chose a reading, as the derivation and the command line tell it. */
export const READING_ORIGINS: Readonly<Record<ChosenReading['origin'], (source: string) => string>> = {
  default: () => 'ustawienie domyślne programu',
  office: (source) => `wybór urzędu: ${source}`,
  given: (source) => source,
};

export class Derivation {
  readonly #steps: Step[] = [];

  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** A sentence without an amount: a fact, a choice of the provision. */
  state(text: string, basis: string): void {
    this.#steps.push({ text, basis });
  }

  /** A sentence that names an amount taken from the law or from the case as it stands. */
  quote(text: string, amount: Grosze, basis: string): void {
    this.#steps.push({ text, amount, basis });
  }

  /**
   * "Kryterium dochodowe … wynosi 1010,00 zł (rozporządzenie …, Dz.U. 2024 poz. 1044)." from a dated value of the law;
   * told once, however many steps rest on it.
   * @param what Polish, the subject of the sentence; left out, the parameter's own name
   */
  dated(dated: DatedValue & { readonly amount?: Grosze }, what: string = dated.name): void {
    const text = `${what} wynosi ${formatValueOf(dated)} (${citation(dated)}).`;
    if (this.#steps.some((step) => step.text === text)) return;
    this.#steps.push({
      text,
      ...(dated.amount === undefined ? {} : { amount: dated.amount }),
      basis: dated.legalBasis,
    });
  }

  /** The choice of an open reading that all that follows rests on. Written by CalculationContext.setting. */
  reading(setting: Setting, { choice, origin, source }: ChosenReading): void {
    const by = READING_ORIGINS[origin](source ?? '');
    this.#steps.push({
      text: `Przepis można rozumieć różnie (${setting.title}). Przyjęto: ${setting.choices[choice]} (${by}).`,
      basis: setting.basis,
    });
  }

  /**
   * A sentence with a formula. The rounding, used once on the exact result, is named in the sentence wherever it
   * changed something.
   * @returns the amount in whole grosze
   */
  compute(text: string, expression: Expression, rounding: Rounding, basis: string): Grosze {
    const amount = roundToGrosze(expression.value, rounding);
    const exact = expression.value.equals(amount);
    this.#steps.push({
      text: exact ? text : `${text} Wynik zaokrąglono do pełnego grosza (${ROUNDING_NAMES[rounding]}).`,
      formula: `${expression.text} = ${formatMoney(amount)}`,
      amount,
      basis,
    });
    return amount;
  }

  /**
   * A sentence with a comparison that decides what follows, printed as it came out: "5 600,00 zł > 3 030,00 zł".
   * @param text the sentence, by how the left side compares with the right one
   * @returns negative, zero or positive, as the left side is less than, equal to or greater than the right one
   */
  compare(text: (order: number) => string, left: Expression, right: Expression, basis: string): number {
    const order = left.value.compare(right.value);
    const sign = order > 0 ? '>' : order < 0 ? '<' : '=';
    this.#steps.push({ text: text(order), formula: `${left.text} ${sign} ${right.text}`, basis });
    return order;
  }

  /**
   * A sentence with a formula whose result is no money (per cent of a criterion, posts, an index).
   * @returns the exact value, not the printed one
   */
  measure(text: string, expression: Expression, form: MeasureForm, basis: string): Fraction {
    const { places, unit } = form;
    const shown = unit === '%' ? expression.value.mul(100) : expression.value;
    const printed = roundToMultiple(shown, fraction(1, 10 ** places), 'halfUp');
    const sign = printed.equals(shown) ? '=' : '≈';
    const after = unit === undefined ? '' : unit === '%' ? '%' : `\u00a0${unit}`;
    this.#steps.push({
      text,
      formula: `${expression.text} ${sign} ${formatFraction(printed)}${after}`,
      basis,
    });
    return expression.value;
  }
}

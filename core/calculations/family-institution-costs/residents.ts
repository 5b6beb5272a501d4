/** How many persons live in the home, where costs are divided by them. */
import { contradiction } from '../inputs/contradiction.ts';
import { incomplete } from '../inputs/incomplete.ts';
import type { Input } from './input.ts';

/** The director lives there too and counts beside the children. */
export const DIRECTOR = 1;

/** @throws TeczkaError `input-incomplete` where the number is missing, `input-contradiction` where it is too small */
export function residentsOf({ residents, children }: Input): number {
  if (residents === undefined) {
    throw incomplete(
      'residents',
      'Koszty lokalu i napraw dzieli się przez liczbę osób zamieszkujących. Podaj tę liczbę.',
    );
  }
  if (residents < children + DIRECTOR) {
    throw contradiction(
      'residents',
      'Dzieci z dyrektorem jest więcej niż osób zamieszkujących. Popraw liczby osób.',
    );
  }
  return residents;
}

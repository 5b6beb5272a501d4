/** What a person has said against recognition, from one check to the next. Called by the session. */
import type { CheckRequest } from '../check-view.ts';
import type { SheetCorrections } from './choices.ts';

/** The check with these corrections instead of others, or with none. */
export function withCorrections({ asOf, sheet }: CheckRequest, corrections?: SheetCorrections): CheckRequest {
  return { asOf, ...(sheet === undefined ? {} : { sheet }), ...(corrections && { corrections }) };
}

/** A check that is asked for again: with the corrections of the one before, as long as it is of their sheet. */
export function askedAgain(request: CheckRequest, before: CheckRequest | undefined): CheckRequest {
  const corrections = before?.corrections;
  const isSame =
    request.sheet === undefined || request.sheet.toLowerCase() === corrections?.sheet.toLowerCase();
  return isSame ? withCorrections(request, corrections) : request;
}

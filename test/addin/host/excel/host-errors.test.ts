/** What Excel refuses becomes a Polish sentence without anything that may stand in a cell. */
import { isBusy, isEditing, isTooLarge, translated } from '../../../../addin/host/excel/host-errors.ts';
import { TeczkaError } from '../../../../core/values/errors.ts';

function refusal(code: string, message = 'Anna Wymyślna, 02270812345'): Error {
  return Object.assign(new Error(message), { code, debugInfo: { errorLocation: 'Range.values' } });
}

test.each([
  ['InvalidOperationInCellEditMode', 'host-busy'],
  ['ItemNotFound', 'sheet-missing'],
  ['AccessDenied', 'sheet-protected'],
  ['ApiNotFound', 'host-too-old'],
  ['RequestPayloadSizeLimitExceeded', 'host-request-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'host-request-too-large'],
  ['GeneralException', 'host-failed'],
  ['InvalidOperation', 'host-failed'],
])('%s is %s, a Polish sentence without Excel’s own text', (code, ours) => {
  const error = translated(refusal(code), { sheet: 'Rejestr' });
  expect(error).toBeInstanceOf(TeczkaError);
  expect(error).toMatchObject({ code: ours, place: { sheet: 'Rejestr' } });
  expect((error as Error).cause).toBeUndefined();
  expect((error as Error).message).toMatch(/^(Excel|Arkusz|Ta wersja|W skoroszycie) .*\.$/);
  expect((error as Error).message).not.toMatch(/Wymyślna|02270812345|ApiNotFound/);
});

test('an operation refused because a cell is being edited is told by its text in older versions', () => {
  const english = 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER.';
  const error = translated(refusal('InvalidOperation', english), {});
  expect(error).toMatchObject({ code: 'host-busy', message: expect.stringContaining('Enter') });
});

test('other operations that Excel refuses for now may have been done in part, whatever their text', () => {
  const other = refusal('InvalidOperation', 'The range cannot be edited.');
  expect(translated(other, {})).toMatchObject({ code: 'host-failed' });
  expect([isBusy(other), isEditing(other)]).toEqual([false, false]);
  const told = refusal('InvalidOperation', 'Excel is in cell-editing mode.');
  expect([isBusy(told), isEditing(told)]).toEqual([true, false]);
  expect(isEditing(refusal('InvalidOperationInCellEditMode'))).toBe(true);
});

test('an unknown code is named, with the member that failed', () => {
  expect(translated(refusal('GeneralException'), {})).toMatchObject({
    message: expect.stringContaining('GeneralException, Range.values'),
  });
});

test('faults of ours and sentences for the person stay as they are', () => {
  const [fault, sentence] = [new RangeError('twice'), new TeczkaError('cell-changed', 'Zmieniono.')];
  expect(translated(fault, {})).toBe(fault);
  expect(translated(sentence, {})).toBe(sentence);
});

test.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])(
  '%s is about size',
  (code) => {
    expect(isTooLarge(refusal(code))).toBe(true);
    expect(isTooLarge(refusal('GeneralException'))).toBe(false);
  },
);

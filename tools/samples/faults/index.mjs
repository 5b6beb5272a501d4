/** Every planted fault, those with the fewest suitable rows first. */
import { NO_PLAUSIBLE_AGE, OTHER_BIRTH_DATE, OTHER_SEX } from './person.mjs';
import { NO_NUMBER, WRONG_CHECKSUM, WRONG_LENGTH } from './pesel.mjs';
import { ONE_NUMBER_TWO_PERSONS, ONE_PERSON_TWO_NUMBERS } from './same-person.mjs';
import { BEFORE_BIRTH, ENDS_BEFORE_START, OVERLAPPING, PAST_18 } from './stays.mjs';

export const FAULTS = [
  ...PAST_18,
  ...NO_PLAUSIBLE_AGE,
  ...NO_NUMBER,
  ...OVERLAPPING,
  ...ONE_PERSON_TWO_NUMBERS,
  ...ONE_NUMBER_TWO_PERSONS,
  ...WRONG_LENGTH,
  ...ENDS_BEFORE_START,
  ...BEFORE_BIRTH,
  ...OTHER_BIRTH_DATE,
  ...OTHER_SEX,
  ...WRONG_CHECKSUM,
];

/** Every check of the register of children, in the order of the catalogue. */
import type { Check } from '../../check/definition.ts';
import { rcA01 } from './rc-a01.ts';
import { rcA02 } from './rc-a02.ts';
import { rcA03 } from './rc-a03.ts';
import { rcA04 } from './rc-a04.ts';
import { rcA05 } from './rc-a05.ts';
import { rcA06 } from './rc-a06.ts';
import { rcA07 } from './rc-a07.ts';
import { rcA08 } from './rc-a08.ts';
import { rcA09 } from './rc-a09.ts';
import { rcA19 } from './rc-a19.ts';
import { rcB01 } from './rc-b01.ts';
import { rcB02 } from './rc-b02.ts';
import { rcB05 } from './rc-b05.ts';
import { rcB13 } from './rc-b13.ts';

export const childrenChecks: readonly Check[] = [
  rcA01,
  rcA02,
  rcA03,
  rcA04,
  rcA05,
  rcA06,
  rcA07,
  rcA08,
  rcA09,
  rcA19,
  rcB01,
  rcB02,
  rcB05,
  rcB13,
];

/**
 * The functions of the namespace TECZKA in Excel: the list of them, under the ids of their JSDoc. Built as
 * functions.js, which Excel for Windows loads into a runtime without a page (no DOM, no modules, no local storage)
 * and other Excels by functions.html. Formulas in workbooks name a function: none is ever renamed or taken away.
 */
import './older-engine.ts';
import { inExcel } from './in-excel.ts';
import { peselPoprawny } from './pesel-poprawny.ts';
import { slownie } from './slownie.ts';

CustomFunctions.associate('PESEL_POPRAWNY', inExcel(peselPoprawny));
CustomFunctions.associate('SLOWNIE', inExcel(slownie));

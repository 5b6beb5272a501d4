/**
 * „Anna Wymyślna, starszy pracownik socjalny”, „mgr Jan Zmyślony – specjalista pracy socjalnej”, „Wymyślna, Anna”: a name
 * cut from the post and other remarks written behind it, so that the staff list knows the person. Called by person.ts.
 */
import { monthsIn } from '../identify/months.ts';

export interface NameAndPost {
  readonly name: string;
  /** Empty where none is written. */
  readonly post: string;
}

/** How the names of posts in offices begin, those of the ordinance on posts of self-government workers first. */
const POST =
  '(?:st\\.|mł\\.|gł\\.|starsz|młodsz|główn|pracowni[kc]|specjalist|aspirant|konsultant|koordynator|asystent|opiekun|kierowni|zastępc|referent|inspektor|psycholog|pedagog|terapeut|praktykant|stażyst|p\\.s\\.)';
const IS_POST = new RegExp(`^${POST}`, 'iu');
/** Without a mark between, only a word in small letters is no part of the name: „Opiekun” is a surname too. */
const POST_AFTER_SPACE = new RegExp(`^(\\S+\\s.*?\\S)\\s+(${POST}.*)$`, 'u');
/** A dash with spaces may stand in a double surname; before a post or a number it does not. */
const AFTER_DASH = new RegExp(`^(.+?)\\s[-–—]\\s*(${POST}.*|.*\\d.*)$`, 'iu');
const FIRST_NAMES = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*\.?)?$/u;

export function nameAndPost(text: string): NameAndPost {
  const [first = '', ...others] = text.split(/[,;|()]/u).map((part) => part.trim());
  const [second = ''] = others;
  const surnameFirst = !/\s/u.test(first) && FIRST_NAMES.test(second) && !saysElse(second);
  const [, beforeDash = first, afterDash = ''] = AFTER_DASH.exec(first) ?? [];
  const [, name = beforeDash, ofName = ''] = POST_AFTER_SPACE.exec(beforeDash) ?? [];
  const rest = [ofName, afterDash, ...others.slice(surnameFirst ? 1 : 0)];
  return {
    name: surnameFirst ? `${first}, ${second}` : name,
    post: rest.find((part) => IS_POST.test(part) || (/^\p{Ll}/u.test(part) && !saysElse(part))) ?? '',
  };
}

/** A month, a number or in whose place somebody works is no post, nor a name. */
const saysElse = (part: string): boolean =>
  IS_POST.test(part) || /\d|^(?:w )?zast|^za /iu.test(part) || monthsIn(part).length > 0;

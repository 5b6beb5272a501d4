/** What `load` asks of an object, in the spellings of office.js, and its answer. Called by protocol.ts. */
import { notImplemented } from './host-error.ts';
import { NULL_OBJECT, type HostObject, type Json } from './host-object.ts';

export interface QueryInfo {
  /** `values`, `format/fill`, `*`; of a collection also `items/name`. Nothing means everything. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Path = readonly string[];
type Listener = (member: string) => void;

/** Requests say `Values` where office.js says `values`; `_KeepReference` is itself. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** @throws HostError NotImplemented for what the model does not declare */
export function answerOf(object: HostObject, info: QueryInfo, onMember: Listener): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) =>
    path.split(/[/.]/).map((part) => memberName(part.trim())),
  );
  return pick(object, paths.length === 0 ? [['*']] : paths, info, onMember);
}

function pick(object: HostObject, paths: readonly Path[], info: QueryInfo, onMember: Listener): Json {
  const answer: Record<string, Json> = object.id === undefined ? {} : { _Id: object.id };
  const below = new Map<string, Path[]>();
  const ofItems: Path[] = [];
  for (const [head = '*', ...rest] of paths) {
    if (head in object.scalars) read(object, head, answer, onMember);
    else if (head in object.children) below.set(head, [...(below.get(head) ?? []), rest]);
    else if (object.items) ofItems.push(head === 'items' ? rest : [head, ...rest]);
    else if (head === '*')
      Object.keys(object.scalars).forEach((name) => read(object, name, answer, onMember));
    else throw notImplemented(`${object.className}.${head}`).at(`${object.className}.${head}`);
  }
  for (const [name, asked] of below) {
    const child = object.children[name]?.();
    const whole = asked.map((path) => (path.length === 0 ? ['*'] : path));
    answer[wireName(name)] =
      child === undefined || child === NULL_OBJECT ? null : pick(child, whole, {}, onMember);
  }
  if (object.items && ofItems.length > 0) {
    const whole = ofItems.map((path) => (path.length === 0 ? ['*'] : path));
    const { Skip = 0, Top = Infinity } = info;
    answer._Items = object
      .items()
      .slice(Skip, Skip + Top)
      .map((item) => pick(item, whole, {}, onMember));
  }
  return answer;
}

function read(object: HostObject, name: string, answer: Record<string, Json>, onMember: Listener): void {
  onMember(`${object.className}.${name}`);
  answer[wireName(name)] = object.scalars[name]?.() ?? null;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

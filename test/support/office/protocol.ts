/**
 * Answers the batches that office.js sends, one for every `context.sync()`, out of the objects of a model; knows
 * neither Excel nor Word. As in Office, the actions of a batch run in order and the first that fails ends it: what the
 * earlier ones did stays done. Called by session.ts.
 */
import { HostError, notImplemented } from './host-error.ts';
import { HostObject, NULL_OBJECT, type Answer, type Argument, type Found, type Json } from './host-object.ts';
import { answerOf, memberName, type QueryInfo } from './query.ts';

/** As office.js numbers them (CommonActionFactory and ObjectPathFactory of @microsoft/office-js 1.1.110). */
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };
const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  } | null;
}

type Target = Found;

/** Office.js lets go of the objects of an `Excel.run` in a batch of its own, after the work is done. */
export function isCleanUp({ Actions }: RequestBody): boolean {
  return Actions.some(isRelease) && Actions.every((action) => isRelease(action) || action.ActionType === 1);
}

function isRelease({ ActionType, Name }: Action): boolean {
  return ActionType === ACTION.method && Name === '_RemoveReference';
}

export class Interpreter {
  readonly #root: HostObject;
  readonly #kept = new Map<string, HostObject>();
  readonly #references = new Map<HostObject, string>();
  #next = 1;

  constructor(root: HostObject) {
    this.#root = root;
  }

  /** @param onMember told of every member before it is used, as `Range.values`; what it throws ends the batch */
  execute(body: RequestBody, onMember: (member: string) => void): ResponseBody {
    const results: { ActionId: number; Value: Json }[] = [];
    const batch = new Batch(body, this.#root, this.#kept, onMember);
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#run(action, batch) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message, status: HttpStatusCode, location: Location = '' } = error;
        return { Results: results, Error: { Code, Message, HttpStatusCode, ActionIndex: index, Location } };
      }
    }
    return { Results: results, Error: null };
  }

  #run(action: Action, batch: Batch): Json {
    if (action.ActionType === ACTION.trace) return null;
    const target = batch.target(action.ObjectPathId);
    if (target === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(target);
      case ACTION.query:
        return answerOf(target, action.QueryInfo ?? {}, batch.onMember);
      case ACTION.setProperty:
        batch.set(target, action);
        return null;
      case ACTION.method:
        return this.#bookkeeping(target, action) ? null : valueOf(batch.call(target, action));
      default:
        throw notImplemented(`action of type ${action.ActionType}`);
    }
  }

  #identity(target: HostObject): Json {
    const reference = this.#references.get(target);
    if (reference !== undefined) return { _ReferenceId: reference };
    return target.id === undefined ? {} : { Id: target.id };
  }

  /** Keeping and releasing objects is the protocol's own affair. */
  #bookkeeping(target: HostObject, { Name, ArgumentInfo }: Action): boolean {
    if (Name === '_KeepReference') {
      const reference = this.#references.get(target) ?? `reference-${this.#next++}`;
      this.#references.set(target, reference);
      this.#kept.set(reference, target);
      return true;
    }
    if (Name !== '_RemoveReference') return false;
    for (const reference of ArgumentInfo?.Arguments ?? []) {
      if (typeof reference !== 'string') continue;
      const released = this.#kept.get(reference);
      if (released) this.#references.delete(released);
      this.#kept.delete(reference);
    }
    return true;
  }
}

/** The object paths of one batch, each walked once. */
class Batch {
  readonly onMember: (member: string) => void;
  readonly #body: RequestBody;
  readonly #root: HostObject;
  readonly #kept: ReadonlyMap<string, HostObject>;
  readonly #targets = new Map<number, Target>();

  constructor(
    body: RequestBody,
    root: HostObject,
    kept: ReadonlyMap<string, HostObject>,
    onMember: (member: string) => void,
  ) {
    this.#body = body;
    this.#root = root;
    this.#kept = kept;
    this.onMember = onMember;
  }

  target(id: number): Target {
    const known = this.#targets.get(id);
    if (known) return known;
    const path = this.#body.ObjectPaths[id];
    if (!path) throw notImplemented(`object path ${id}`);
    const found = this.#walk(path);
    this.#targets.set(id, found);
    return found;
  }

  set(target: HostObject, { Name, ArgumentInfo }: Action): void {
    const [value = null] = ArgumentInfo?.Arguments ?? [];
    this.#use(target, memberName(Name), target.settable, (set) => set(value));
  }

  call(target: HostObject, { Name, ArgumentInfo }: Pick<Action, 'Name' | 'ArgumentInfo'>): Answer | void {
    const given = this.#arguments(ArgumentInfo);
    return this.#use(target, memberName(Name), target.methods, (method) => method(...given));
  }

  #walk(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.#root;
      case PATH.nullObject:
        return NULL_OBJECT;
      case PATH.reference:
        return this.#referenced(path.Name);
      default:
        return this.#below(this.target(path.ParentObjectPathId ?? 0), path);
    }
  }

  #below(parent: Target, path: ObjectPath): Target {
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.property) {
      return this.#use(parent, memberName(path.Name), parent.children, (child) => child());
    }
    const Name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    if (path.ObjectPathType !== PATH.indexer && path.ObjectPathType !== PATH.method)
      throw notImplemented(`object path of type ${path.ObjectPathType}`);
    const found = this.call(parent, { ...path, Name });
    if (found instanceof HostObject || found === NULL_OBJECT) return found;
    throw notImplemented(`object from ${parent.className}.${memberName(Name)}`);
  }

  #referenced(name: string): HostObject {
    const found = this.#kept.get(name);
    if (!found)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return found;
  }

  #arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): Argument[] {
    return Arguments.map((value, index) => {
      const path = ReferencedObjectPathIds[index];
      const target = path ? this.target(path) : undefined;
      if (target === NULL_OBJECT) throw notImplemented('null object as an argument');
      return target ?? value;
    });
  }

  #use<Member, Result>(
    target: HostObject,
    name: string,
    members: Readonly<Record<string, Member>>,
    action: (member: Member) => Result,
  ): Result {
    const location = `${target.className}.${name}`;
    const member = members[name];
    if (member === undefined) throw notImplemented(location).at(location);
    try {
      this.onMember(location);
      return action(member);
    } catch (error) {
      throw error instanceof HostError ? error.at(location) : error;
    }
  }
}

function valueOf(answer: Answer | void): Json {
  if (answer instanceof HostObject) throw notImplemented(`object ${answer.className} as a value`);
  return answer === undefined || answer === NULL_OBJECT ? null : answer;
}

/** Answers a load: the selected properties of an object, of what it navigates to, and of a collection's items. */
import { refuse } from '../host-error';
import type { HostObject } from './host-object';
import { recordUnimplemented } from './unimplemented';
import type { QueryInfo, WireRecord, WireValue } from './wire';

/** Properties arrive as the caller typed them ("values", "format/fill/color"); the wire has them in PascalCase. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function selection(query: QueryInfo): readonly string[] {
  const selected = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  return selected.length === 0 ? ['*'] : selected;
}

function unknown(object: HostObject, name: string): never {
  const what = `${object.typeName}.${name} (load)`;
  recordUnimplemented(what);
  return refuse('ApiNotFound', `The emulator does not implement ${what}.`);
}

function readItems(object: HostObject, query: QueryInfo): WireRecord {
  const names = (query.Select ?? []).map((name) => name.replace(/^items(\/|$)/i, '')).filter((name) => name !== '');
  const inner: QueryInfo = { Select: names.length === 0 ? ['*'] : names };
  const first = query.Skip ?? 0;
  const items = object.items().slice(first, query.Top === undefined ? undefined : first + query.Top);
  return { _Items: items.map((item) => readProperties(item, inner)) };
}

/** Everything that the query asks of the object, nested as the client expects it. */
export function readProperties(object: HostObject, query: QueryInfo): WireRecord {
  if (!object.exists) refuse('ItemNotFound');
  if (object.isCollection) return readItems(object, query);
  const answer: Record<string, WireValue | undefined> = { ...object.identity() };
  const nested = new Map<string, string[]>();
  for (const path of selection(query)) {
    const [head = '', ...rest] = path.split('/');
    if (head === '*' || head === '$all') {
      for (const name of object.propertyNames) answer[name] = object.property(name)?.read() ?? null;
      continue;
    }
    const name = wireName(head);
    const property = object.property(name);
    if (property !== null) answer[name] = property.read();
    else nested.set(name, [...(nested.get(name) ?? []), rest.join('/') || '*']);
  }
  for (const [name, inner] of nested) {
    const child = object.navigate(name);
    if (child === undefined) unknown(object, name);
    answer[name] = child === null ? null : readProperties(child, { Select: inner });
  }
  return answer;
}

import { refuse } from '../host-error';
import { recordUnimplemented } from './unimplemented';
import type { HostObject, RichType } from './rich-type';
import type { WireValue } from './wire';

export type { HostObject } from './rich-type';

/** Binds a type to its thing. What the type does not describe fails as ApiNotFound and is recorded. */
export function bind<T extends object>(type: RichType<T>, target: T): HostObject {
  const missing = (what: string): never => {
    const name = `${type.name}.${what}`;
    recordUnimplemented(name);
    return refuse('ApiNotFound', `The emulator does not implement ${name}.`);
  };
  return {
    typeName: type.name,
    target,
    isReferenced: type.isReferenced ?? false,
    get exists() {
      return type.exists?.(target) ?? true;
    },
    isCollection: type.items !== undefined,
    referenceId: null,
    identity() {
      const record: Record<string, WireValue> = {};
      if (type.identity !== undefined) record[type.identity] = type.properties?.[type.identity]?.read?.(target) ?? null;
      if (this.referenceId !== null) record['_ReferenceId'] = this.referenceId;
      return record;
    },
    propertyNames: Object.entries(type.properties ?? {}).flatMap(([name, property]) => (property.read === undefined ? [] : [name])),
    property(name) {
      const found = type.properties?.[name];
      if (found === undefined) return null;
      return {
        read: () => (found.read === undefined ? missing(name) : found.read(target)),
        write: (value) => {
          if (found.write === undefined) missing(`${name} =`);
          else found.write(target, value);
        },
      };
    },
    navigate: (name) => type.navigation?.[name]?.(target),
    call: (name, args) => (type.objects?.[name] ?? (() => missing(`${name}()`)))(target, args),
    act: (name, args) => (type.actions?.[name] ?? (() => missing(`${name}()`)))(target, args),
    index: (args) => (type.index === undefined ? missing('getItem()') : type.index(target, args)),
    items: () => type.items?.(target) ?? missing('items'),
  };
}

/**
 * Node 20 has no iterator helpers; engine-formula 0.25.1 calls `map.keys().some()` once a defined name or a table is checked.
 * Browsers of the demo have them.
 */
const iteratorPrototype: object = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as object;

if (!('some' in iteratorPrototype)) {
  Object.defineProperty(iteratorPrototype, 'some', {
    configurable: true,
    writable: true,
    value: function some<T>(this: Iterable<T>, test: (item: T) => boolean): boolean {
      for (const item of this) if (test(item)) return true;
      return false;
    },
  });
}

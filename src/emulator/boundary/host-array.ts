/** The array-like objects in which the desktop client receives what its host passes: plain arrays with `toArray()`. */
export type HostArray = readonly unknown[];

export function hostArray(...items: readonly unknown[]): HostArray {
  const array = [...items];
  Object.defineProperty(array, 'toArray', { value: () => array, enumerable: false });
  return array;
}

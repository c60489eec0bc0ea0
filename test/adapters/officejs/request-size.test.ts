import { jsonBytes, packBySize } from '../../../src/adapters/officejs/request-size';

const pack = (sizes: readonly number[]): number[][] => packBySize(sizes, (size) => size, 10);

test.each([
  [[], []],
  [[3, 3, 3], [[3, 3, 3]]],
  [[5, 5, 1], [[5, 5], [1]]],
  [[11, 1], [[11], [1]]],
  [[1, 11], [[1], [11]]],
])('%p is packed as %p', (sizes, packs) => {
  expect(pack(sizes)).toEqual(packs);
});

test('Chinese text counts by its bytes', () => {
  expect(jsonBytes('绩效')).toBe(8);
});

import { readCell, readFormula } from '../../../src/adapters/officejs/read-cell';

test.each([
  ['', 'Empty', null],
  ['', 'String', ''],
  ['#DIV/0!', 'Error', { error: '#DIV/0!' }],
  ['#DIV/0!', 'String', '#DIV/0!'],
  ['007', 'String', '007'],
  [45000, 'Double', 45000],
  [false, 'Boolean', false],
  [{ type: 'Entity' }, 'RichValue', null],
])('%p of type %s is read as %p', (value, type, cell) => {
  expect(readCell(value, type)).toEqual(cell);
});

test.each([
  ['=A1', 5, '=A1'],
  ['=A1', '=A1', null],
  ['文字', '文字', null],
  [5, 5, null],
  ['', '', null],
])('formula %p of a cell with value %p is read as %p', (formula, value, read) => {
  expect(readFormula(formula, value)).toBe(read);
});

/** A rule is code, test and page of one name; one of them alone is a rule that nobody can check or understand. */
import { ALL_CHECKS, LINE_CHECKS, TEXT_CHECKS } from '../../src/core/checks/all-checks';
import { RULE_TITLES } from '../../src/locales/zh-CN/rules';
import { filesBelow, textOf } from './source-files';

const CODE = 'src/core/checks/rules';
const TESTS = 'test/core/checks/rules';
const RULES = [...ALL_CHECKS, ...LINE_CHECKS, ...TEXT_CHECKS];
const ids = RULES.map(({ id }) => id).sort();
const names = (folder: string, ending: string): string[] => filesBelow(folder, ending).map((path) => path.slice(folder.length + 1, -ending.length));

describe('every rule', () => {
  test('is listed once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('has its code, and no code is without a rule', () => {
    expect(names(CODE, '.ts')).toEqual(ids);
  });

  test('has its test, and no test is without a rule', () => {
    expect(names(TESTS, '.test.ts')).toEqual(ids);
  });

  test('has its page, and no page is without a rule', () => {
    expect(names(CODE, '.md')).toEqual(ids);
  });
});

const SECTIONS = ['检查什么', '依据', '怎样判定', '例', '什么时候不用'];

describe.each(RULES)('the page of $id', ({ id, relationNumber }) => {
  const page = (): string => textOf(`${CODE}/${id}.md`);
  /** The rows of the table at the top: a name and what stands beside it. */
  const table = (): Map<string, string> =>
    new Map([...page().matchAll(/^\| *([^|]+?) *\| *([^|]+?) *\|$/gmu)].map((row): [string, string] => [row[1] ?? '', row[2] ?? '']));

  test('begins with a title and a table of the code’s own facts', () => {
    expect(page()).toMatch(/^# \S/u);
    expect(table().get('编号')).toBe(`\`${id}\``);
    expect(table().get('关系')).toMatch(new RegExp(`^${relationNumber}(?!\\d)`, 'u'));
    expect(table().get('结论')).toMatch(/\S/u);
  });

  test('has the same sections as every page', () => {
    expect([...page().matchAll(/^## (.+)$/gmu)].map((heading) => heading[1])).toEqual(SECTIONS);
  });
});

test('the code of a rule says its own name and number', () => {
  for (const { id, relationNumber } of RULES) {
    const code = textOf(`${CODE}/${id}.ts`);
    expect(code).toContain(`id: '${id}'`);
    expect(code).toContain(`relationNumber: ${relationNumber},`);
    expect(code).toMatch(new RegExp(`Relation ${relationNumber}\\b`));
  }
});

test('a rule is called in the sheets as its page is', () => {
  const titles = RULES.map(({ id }): [string, string] => [id, textOf(`${CODE}/${id}.md`).split('\n', 1)[0]?.replace(/^# /u, '') ?? '']);
  expect(RULE_TITLES).toEqual(Object.fromEntries(titles));
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ModuleRoom } from '../../scripts/mutation/module-room';
import { TestCollector } from '../../scripts/mutation/test-collector';

const folder = mkdtempSync(path.join(tmpdir(), 'module-room-'));
const inFolder = (name: string): string => path.join(folder, name);

beforeAll(() => {
  writeFileSync(inFolder('counter.ts'), 'export let runs: number = 0; export const count = (): number => { runs += 1; return runs; };');
  writeFileSync(inFolder('first.test.ts'), "import { count } from './counter'; describe('a', () => { test.each([[1], [2]])('%i', (n) => note(n, count())); });");
  writeFileSync(inFolder('second.test.ts'), "import { count } from './counter'; test('b', () => note(3, count()));");
  writeFileSync(inFolder('lost.ts'), "import './nowhere';");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('modules that stay loaded', () => {
  test('tests of several files share modules until the room is emptied', async () => {
    const noted: unknown[] = [];
    const collector = new TestCollector();
    const room = new ModuleRoom(folder, { ...collector.globals, note: (...values: unknown[]) => noted.push(values) });
    const collected = () => ['first.test.ts', 'second.test.ts'].flatMap((file) => collector.collect(file, () => room.load(inFolder(file))));
    const tests = collected();
    expect(tests.map(({ id, title }) => [id, title])).toEqual([['first.test.ts#0', 'a 1'], ['first.test.ts#1', 'a 2'], ['second.test.ts#0', 'b']]);
    for (const { run } of tests) await run();
    room.empty();
    for (const { run } of collected().slice(2)) await run();
    expect(noted).toEqual([[1, 1], [2, 2], [3, 3], [3, 1]]);
  });

  test('a module that is not there is named', () => {
    expect(() => new ModuleRoom(folder, {}).load(inFolder('lost.ts'))).toThrow('./nowhere');
  });
});

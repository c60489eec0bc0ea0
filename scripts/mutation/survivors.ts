/** Prints the tables of src/core/MUTATION.md from the report of the last `npm run mutate`: `npm run mutate:survivors`. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { survivorKind, type SurvivorKind } from './survivor-kind';

interface Position {
  readonly line: number;
  readonly column: number;
}

/** As far as it is read here: https://github.com/stryker-mutator/mutation-testing-elements. */
interface Report {
  readonly files: Readonly<Record<string, {
    readonly source: string;
    readonly mutants: readonly { readonly mutatorName: string; readonly replacement: string; readonly status: string; readonly location: Readonly<Record<'start' | 'end', Position>> }[];
  }>>;
}

interface Survivor {
  readonly line: number;
  readonly kind: SurvivorKind;
}

interface FileScore {
  /** Below src/core. */
  readonly name: string;
  readonly all: number;
  readonly survivors: readonly Survivor[];
}

const REPORT = 'coverage/mutation.json';
const KINDS: readonly SurvivorKind[] = ['guards', 'empty lists', 'fast paths', 'bounds', 'cases'];
/** The first that fits. */
const PARTS: readonly (readonly [part: string, files: RegExp])[] = [
  ['rules about figures', /^checks\/rules\/(?!text-)/],
  ['rules about sentences', /^checks\/rules\/text-/],
  ['causes and clues', /^checks\/(?:root-cause|clues)\//],
  ['other checks, rates, money', /^/],
];

function scores({ files }: Report): readonly FileScore[] {
  return Object.entries(files).map(([name, { source, mutants }]) => {
    const tree = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true);
    const offset = ({ line, column }: Position): number => tree.getPositionOfLineAndCharacter(line - 1, column - 1);
    const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(({ location: { start, end }, ...mutant }) => ({
      line: start.line,
      kind: survivorKind(tree, { ...mutant, start: offset(start), end: offset(end) }),
    }));
    return { name: name.replace('src/core/', ''), all: mutants.filter(({ status }) => status !== 'Ignored').length, survivors };
  }).sort((left, right) => (left.name < right.name ? -1 : 1));
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...body].join('\n');
}

function partRow(part: string, files: readonly FileScore[]): readonly string[] {
  const all = files.reduce((sum, file) => sum + file.all, 0);
  const killed = all - files.reduce((sum, { survivors }) => sum + survivors.length, 0);
  return [part, killed.toLocaleString('en'), all.toLocaleString('en'), `${((killed / all) * 100).toFixed(1)} %`];
}

function fileRow({ name, all, survivors }: FileScore): readonly string[] {
  const lines = KINDS.map((kind) => [...new Set(survivors.filter((survivor) => survivor.kind === kind).map(({ line }) => line))].sort((left, right) => left - right).join(', '));
  return [name, `${all - survivors.length}/${all}`, ...lines];
}

const files = scores(JSON.parse(readFileSync(REPORT, 'utf8')) as Report);
const partOf = ({ name }: FileScore): string | undefined => PARTS.find(([, pattern]) => pattern.test(name))?.[0];
const parts = PARTS.map(([part]) => [part, files.filter((file) => partOf(file) === part)] as const).filter(([, inPart]) => inPart.length > 0);
console.log(table([['part', 'killed', 'of', 'score'], ...parts.map(([part, inPart]) => partRow(part, inPart)), partRow('all', files).map((cell) => `**${cell}**`)]));
console.log();
console.log(table([['file', 'killed', ...KINDS], ...files.filter(({ all }) => all > 0).map(fileRow)]));

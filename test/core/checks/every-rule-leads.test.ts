/**
 * For every rule about figures: consistent books of the forms in which it applies, and in each a slip of each kind in a cell of which the form knows that
 * the rule's relation ties it. One finding leads, and names the cell.
 */
import fc, { type GeneratorValue } from 'fast-check';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import type { Finding, RuleId } from '../../../src/core/checks/check-result';
import { fullA1, type CellAddress } from '../../../src/core/workbook/cell-address';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import type { CellFault, DrawnForm, Tie } from '../../support/forms/drawn-form';
import { FORMS, FORMS_BY_RULE } from '../../support/forms/forms-by-rule';
import { layoutForm } from '../../support/forms/layout-ties';
import { Draw } from '../../support/layouts/draw';
import { SHAPES } from '../../support/layouts/layouts';
import { FAULTS, valueAt, withValue } from '../../support/planted-fault';

const SEED = Number(process.env['FORM_SEED'] ?? 20_240_229);
/** Books of each form of a rule, before a fault of each kind is planted in them. */
const DRAWN = Number(process.env['FORM_BOOKS'] ?? 6);
const FEWEST_PLANTED = 2_000;

const NUMBER_FAULTS: Readonly<Record<string, CellFault>> = Object.fromEntries(Object.entries(FAULTS).map(([name, fault]) => [name, (value) => (typeof value === 'number' && value !== 0 ? fault(value) : value)]));
const isGrave = ({ verdict }: Finding): boolean => verdict === 'error' || verdict === 'rate';
const names = ({ cells }: Finding, cell: CellAddress): boolean => cells.some((one) => fullA1(one) === fullA1(cell));

/** What is wrong with the findings of a book with one fault in the cell. */
function breaches({ findings, textFindings }: Evaluation, { rule, cells, isHint = false }: Tie, cell: CellAddress): string[] {
  const grave = findings.filter(isGrave);
  const said = (one: Finding): string => `${one.rule} of ${one.scope}`;
  const found = [...textFindings.map((one) => `a sentence is wrong by ${one.rule}`)];
  const tied = new Set(cells.map(fullA1));
  const isTold = findings.some((one) => {
    const compared = [...one.left, ...one.right].map(({ figure }) => fullA1(figure.cell));
    return names(one, cell) && (one.rule === rule || (compared.length === tied.size && compared.every((each) => tied.has(each))));
  });
  if (!isTold) found.push(`the rule says nothing, but ${findings.map(said).join()}`);
  if (isHint) return [...found, ...grave.map((one) => `an error beside the hint: ${said(one)}`)];
  const [leading, ...others] = grave.filter(({ causedBy }) => causedBy === null);
  if (leading === undefined) return [...found, 'no finding leads'];
  found.push(...others.map((one) => `${said(one)} leads beside ${said(leading)}`));
  if (!grave.every(({ causedBy }) => causedBy === null || (causedBy.rule === leading.rule && causedBy.scope === leading.scope))) found.push('a finding follows from something else');
  if (!names(leading, cell)) found.push(`${said(leading)} leads and does not name the cell`);
  return found;
}

const planted = new Map<RuleId, number>();

/** Plants each kind of fault in one of the rule's ties. */
function plantIn(form: DrawnForm, rule: RuleId, draw: Draw): void {
  const ties = form.ties.filter((tie) => tie.rule === rule);
  if (ties.length === 0) return;
  const consistent = evaluateSnapshot(form.book, zhCNLanguage);
  expect([consistent.findings.filter(isGrave).map((one) => `${one.rule} of ${one.scope}`), consistent.textFindings]).toEqual([[], []]);
  const kinds = [...new Set(ties.flatMap(({ faults = NUMBER_FAULTS }) => Object.keys(faults)))];
  for (const kind of kinds) {
    const tie = draw.one(ties.filter(({ faults = NUMBER_FAULTS }) => kind in faults));
    const cell = draw.one(tie.planted ?? tie.cells);
    const old = valueAt(form.book, cell);
    const value = (tie.faults ?? NUMBER_FAULTS)[kind]?.(old) ?? old;
    if (value === old) continue;
    planted.set(rule, (planted.get(rule) ?? 0) + 1);
    const found = breaches(evaluateSnapshot(withValue(form.book, cell, value), zhCNLanguage), tie, cell);
    expect([kind, fullA1(cell), value, ...found]).toEqual([kind, fullA1(cell), value]);
  }
}

function testForms(rule: RuleId, forms: Readonly<Record<string, (generate: GeneratorValue) => DrawnForm>>, drawn: number): void {
  test.each(Object.entries(forms))(`${rule}: %s`, (_, drawForm) => {
    fc.assert(fc.property(fc.gen(), (generate) => { plantIn(drawForm(generate), rule, new Draw(generate)); }), { numRuns: drawn, seed: SEED, endOnFailure: true });
  });
}

describe('one fault in a cell that the rule ties leads to one finding', () => {
  for (const [rule, names] of Object.entries(FORMS_BY_RULE) as [RuleId, (typeof FORMS_BY_RULE)[RuleId]][]) {
    if (names === 'layouts') testForms(rule, Object.fromEntries(Object.entries(SHAPES).map(([shape, drawShape]) => [shape, (generate) => layoutForm(drawShape, generate)])), DRAWN);
    else testForms(rule, Object.fromEntries(names.map((name) => [name, (generate) => FORMS[name]?.(new Draw(generate)) ?? { book: { sheets: [], otherSheetNames: [], isStructureProtected: false, answers: [] }, ties: [] }])), DRAWN);
  }

  test('every rule has its books', () => {
    expect((Object.keys(FORMS_BY_RULE) as RuleId[]).filter((rule) => !planted.has(rule))).toEqual([]);
    expect([...planted.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(FEWEST_PLANTED);
    if (process.env['FORM_COUNTS'] !== undefined) console.log([...planted].map(([rule, count]) => `${rule} ${String(count)}`).join('\n'));
  });
});

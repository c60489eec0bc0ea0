/** The block 核对范围: which rules were applied, how often, and which found nothing to be applied to. */
import type { RuleRun } from '../checks/run-checks';
import { blank, constant, type PlannedRow } from './sheet-plan';
import type { SheetWording } from './sheet-wording';

const COLUMNS = 9;

export function ruleBlock(runs: readonly RuleRun[], wording: SheetWording): PlannedRow[] {
  const words = wording.rules;
  const header = [words.rule, words.compared, words.state];
  return [
    { cells: [], height: 12 },
    { cells: [constant(words.caption, 'caption')], height: 24 },
    { cells: [...header.slice(0, 2).map((text) => constant(text, 'header')), constant(words.state, 'header', { span: COLUMNS - 2 })], height: 24 },
    ...runs.map((run): PlannedRow => ({
      cells: [
        constant(words.title(run.rule), 'label'),
        run.compared === 0 ? blank('text') : constant(String(run.compared), 'text'),
        constant(stateOf(run, wording), 'text', { span: COLUMNS - 2 }),
      ],
      height: 'fit',
    })),
  ];
}

function stateOf({ isOff, compared, passedLines, unlisted }: RuleRun, { rules: words }: SheetWording): string {
  if (isOff) return words.switchedOff;
  if (compared === 0) return words.notApplicable;
  return [...(passedLines > 0 ? [words.passedLines(passedLines)] : []), ...(unlisted > 0 ? [words.unlisted(unlisted)] : [])].join('');
}

/** A short Chinese summary of one book for the terminal. */
import type { Evaluation } from '../app/evaluation';
import type { Finding } from '../core/checks/check-result';
import type { RateRow } from '../core/rates/rate-table';
import { rateText } from '../core/rates/completion-rate';
import { cellsOf, statedIn, type Figure } from '../core/ledger/figure';
import type { Question } from '../core/ledger/question';
import type { MoneyUnit } from '../core/money/money-unit';
import type { Ledger } from '../core/ledger/ledger';
import type { TextFinding } from '../core/text/text-finding';
import { amountText } from '../core/money/amount-text';
import { firstPlaces, type CellAddress } from '../core/workbook/cell-address';
import type { Messages } from '../locales/messages';
import { mappingOf } from './mapping';

export function summary(file: string, evaluation: Evaluation, messages: Messages): string {
  const { ledger, rates } = evaluation;
  const head = ledger === null ? file : `${file}：${ledger.entity ?? ''}${ledger.year === null ? '' : `${ledger.year}年`}`;
  const rows = rates === null ? [] : [rates.total, ...rates.fundSources, ...rates.expenditureCategories];
  const lines = [
    head,
    ...evaluation.problems.map((problem) => `  ！${messages.problem(problem)}`),
    ...evaluation.questions.flatMap((question) => questionLines(question, messages)),
    ...evaluation.notes.map((note) => `  注：${messages.note(note)}`),
    ...rows.map((row) => `  ${messages.subject(row.subject)}：${rowText(row, ledger?.unit ?? 'wanYuan')}`),
  ];
  if (ledger === null || evaluation.status === 'refused') return lines.join('\n');
  const leading = evaluation.findings.filter(({ causedBy }) => causedBy === null);
  const findings = leading.flatMap((finding) => findingLines(finding, evaluation.findings, ledger, messages));
  const all = [...findings, ...evaluation.textFindings.map((finding) => textFindingLine(finding, ledger, messages))];
  return [...lines, ...(all.length === 0 ? ['  核对无误。'] : all)].join('\n');
}

/** The finding, what its cause may be, and how much follows from it. */
function findingLines(finding: Finding, all: readonly Finding[], ledger: Ledger, messages: Messages): string[] {
  const following = all.filter(({ causedBy }) => causedBy?.rule === finding.rule && causedBy.scope === finding.scope).length;
  return [
    `  【${messages.verdict(finding.verdict)}】${messages.finding(finding, ledger)}（${placesOf(finding.cells)}）`,
    ...finding.clues.map((clue) => `      ${messages.clue(clue)}`),
    ...(following === 0 ? [] : [`      ${messages.pane.findings.consequences(following)}`]),
  ];
}

/** The sentence quotes the words with their place. */
function textFindingLine(finding: TextFinding, ledger: Ledger, messages: Messages): string {
  const figures = finding.figures.flatMap(cellsOf);
  return `  【${messages.verdict(finding.verdict)}】${messages.textFinding(finding, ledger)}${figures.length === 0 ? '' : `（${placesOf(figures)}）`}`;
}

/** Nobody goes through more of them; the JSON has all. */
const MOST_CELLS = 8;

function placesOf(cells: readonly CellAddress[]): string {
  const { named, left } = firstPlaces(cells, MOST_CELLS, '、');
  return left > 0 ? `${named}等${String(cells.length)}格` : named;
}

/** The question, and below it every candidate with what `--mapping` takes for it. */
function questionLines(question: Question, messages: Messages): string[] {
  const candidates = question.candidates.map((candidate) => `      ${messages.candidate(candidate)} = ${JSON.stringify(mappingOf(candidate.answers))}`);
  return [`  ？${messages.question(question)}`, ...candidates];
}

function rowText({ budget, executed, rate }: RateRow, unit: MoneyUnit): string {
  const rateWords = rate.kind === 'ratio' ? rateText(rate) : rate.kind === 'noBase' ? '—' : '（未填写，不计算）';
  return `预算 ${amountOf(budget, unit)}，执行 ${amountOf(executed, unit)}，完成率 ${rateWords}`;
}

function amountOf(figure: Figure | null, unit: MoneyUnit): string {
  const value = statedIn(figure, unit);
  return value === null ? '未填写' : amountText(value);
}

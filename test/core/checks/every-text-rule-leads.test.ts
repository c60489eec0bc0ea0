/** For every rule about sentences: a consistent book with its texts, and in each a slip in words that the rule holds to figures or to each other. */
import fc from 'fast-check';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import type { Evaluation } from '../../../src/app/evaluation';
import type { TextFinding, TextRuleId } from '../../../src/core/text/text-finding';
import type { Quote } from '../../../src/core/text/text-place';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import type { DrawForm, DrawnForm, WordTie } from '../../support/forms/drawn-form';
import { drawAllSpentSentences, drawSentences, drawSubjects } from '../../support/forms/sentences';
import { Draw } from '../../support/layouts/draw';

const SEED = Number(process.env['FORM_SEED'] ?? 20_240_229);
const DRAWN = Number(process.env['FORM_BOOKS'] ?? 4) * 3;
const FEWEST_PLANTED = 300;

const FORMS_BY_TEXT_RULE: Readonly<Record<TextRuleId, DrawForm>> = {
  'text-amount': drawSentences,
  'text-sum': drawSentences,
  'text-rate': drawSentences,
  'text-full-execution': drawAllSpentSentences,
  'text-share': drawSentences,
  'text-year-on-year': drawSentences,
  'text-comparison': drawSentences,
  'text-zero-base': drawSentences,
  'text-count': drawSentences,
  'text-grade': drawSentences,
  'text-subject-names': drawSubjects,
  'text-names': drawSentences,
  'text-placeholder': drawSentences,
};

function withWords({ book, report }: DrawnForm, words: string, said: string): Evaluation {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map((value) => (typeof value === 'string' ? value.replace(words, said) : value))) }));
  const changed = report === undefined ? null : { ...report, paragraphs: report.paragraphs.map((paragraph) => paragraph.replace(words, said)) };
  return evaluateSnapshot({ ...book, sheets }, zhCNLanguage, changed);
}

/** What of `said` is not in `words`: without what both begin and end with. */
function changedPart(words: string, said: string): string {
  const least = Math.min(words.length, said.length);
  let start = 0;
  while (start < least && words[start] === said[start]) start += 1;
  let end = 0;
  while (end < least - start && words.at(-1 - end) === said.at(-1 - end)) end += 1;
  return said.slice(start, said.length - end);
}

/** What is wrong with the findings of a book with one slip in a sentence. */
function breaches({ findings, textFindings }: Evaluation, { rule, words }: WordTie, said: string): string[] {
  const part = changedPart(words, said);
  const quotesIt = ({ quotes }: TextFinding): boolean => quotes.some((quote) => quote.words.includes(part) || isIn(quote, said));
  return [
    ...(textFindings.some((one) => one.rule === rule && quotesIt(one)) ? [] : [`the rule does not quote it, but ${textFindings.map(shown).join()}`]),
    ...textFindings.filter((one) => !quotesIt(one)).map((one) => `something else is wrong: ${shown(one)}`),
    ...findings.filter(({ verdict }) => verdict === 'error' || verdict === 'rate').map((one) => `${one.rule} of ${one.scope}`),
  ];
}

const shown = ({ rule, quotes }: TextFinding): string => `${rule} ${quotes.map((quote) => quote.words).join(' / ')}`;

/** Quotes may be cut off, or begin before the words. */
function isIn({ words }: Quote, said: string): boolean {
  return [words.slice(0, FEW_SIGNS), words.slice(-FEW_SIGNS)].some((few) => said.includes(few)) || [said.slice(0, FEW_SIGNS), said.slice(-FEW_SIGNS)].some((few) => words.includes(few));
}

const FEW_SIGNS = 4;

const planted = new Map<TextRuleId, number>();

describe('one slip in a sentence is found and quoted', () => {
  test.each(Object.entries(FORMS_BY_TEXT_RULE) as [TextRuleId, DrawForm][])('%s', (rule, drawForm) => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const draw = new Draw(generate);
        const form = drawForm(draw);
        const consistent = withWords(form, '', '');
        expect([consistent.textFindings.map((one) => [one.rule, one.quotes[0]?.words]), consistent.findings.filter(({ verdict }) => verdict === 'error' || verdict === 'rate')]).toEqual([[], []]);
        const ties = (form.words ?? []).filter((tie) => tie.rule === rule);
        for (const tie of ties) {
          for (const [kind, said] of Object.entries(tie.faults)) {
            if (said === tie.words) continue;
            planted.set(rule, (planted.get(rule) ?? 0) + 1);
            expect([kind, tie.words, said, ...breaches(withWords(form, tie.words, said), tie, said)]).toEqual([kind, tie.words, said]);
          }
        }
      }),
      { numRuns: DRAWN, seed: SEED, endOnFailure: true },
    );
  });

  test('every rule has its books', () => {
    expect(Object.keys(FORMS_BY_TEXT_RULE).filter((rule) => !planted.has(rule as TextRuleId))).toEqual([]);
    expect([...planted.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(FEWEST_PLANTED);
    if (process.env['FORM_COUNTS'] !== undefined) console.log(Object.fromEntries(planted));
  });
});

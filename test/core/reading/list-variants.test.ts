import fc from 'fast-check';
import type { MoneyMeasure, Subject } from '../../../src/core/ledger/dimensions';
import { FUND_SOURCES } from '../../../src/core/ledger/dimensions';
import { statedValue } from '../../../src/core/ledger/figure';
import { figureOf } from '../../../src/core/ledger/ledger';
import { compare } from '../../../src/core/money/decimal';
import { rawText } from '../../../src/core/reading/normal-text';
import { evaluateSnapshot } from '../../../src/app/evaluate-snapshot';
import { zhCNLanguage } from '../../../src/locales/zh-CN';
import { valueAt } from '../../../src/core/workbook/workbook-snapshot';
import { amountsOf, variantBook, variants } from '../../support/list-variants';

/** 50 layouts on every run, the same ones each time. */
const SEEDED = { numRuns: 50, seed: 20221231 };

test('one list in fifty layouts is read to the same figures, each at its cell, without an error', () => {
  fc.assert(
    fc.property(variants, (variant) => {
      const book = variantBook(variant);
      const { ledger, problems, checks } = evaluateSnapshot(book, zhCNLanguage);
      expect(problems).toEqual([]);
      if (ledger === null) throw new Error('nothing was read');
      expect(ledger).toMatchObject({ entity: '某某街道办事处', year: 2023, unit: variant.isYuan ? 'yuan' : 'wanYuan' });

      const amounts = amountsOf(variant);
      const basis = ledger.basis ?? 'annualBudget';
      const says = (subject: Subject, measure: MoneyMeasure, hundredths: number): void => {
        const figure = figureOf(ledger, subject, measure);
        const value = statedValue(figure);
        if (figure === null || value === null) throw new Error(`${JSON.stringify(subject)} ${measure} is not there`);
        expect(compare(value, { unscaled: BigInt(hundredths), scale: 2 })).toBe(0);
        const sheet = book.sheets.find(({ name }) => name === figure.cell.sheet);
        expect(sheet && rawText(valueAt(sheet, figure.cell.row, figure.cell.column))).toBe(figure.raw);
      };
      const saysBoth = (subject: Subject, [budget, executed]: readonly [number, number]): void => {
        says(subject, basis, budget);
        says(subject, 'executed', executed);
      };
      saysBoth({ kind: 'total' }, amounts.total);
      FUND_SOURCES.forEach((source, index) => {
        const both = amounts.sources[index];
        if (both !== undefined) saysBoth({ kind: 'fundSource', source }, both);
      });
      saysBoth({ kind: 'expenditureCategory', category: 'basic' }, amounts.basic);
      saysBoth({ kind: 'expenditureCategory', category: 'project' }, amounts.project);
      const sums = checks.filter(({ relation }) => relation === 'balance');
      expect(sums.length).toBe(6);
      expect(sums.filter(({ verdict }) => verdict === 'error' || verdict === 'notice')).toEqual([]);
    }),
    SEEDED,
  );
});

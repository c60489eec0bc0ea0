/** What a table's title limits its figures to. */
import type { ExpenditureCategory, Measure, Scope, Side } from '../ledger/dimensions';
import { normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

export interface TitleFacts {
  /** The funds that the whole table is about; `null` for all. */
  readonly scope: Scope | null;
  /** The table is about one side alone (收入决算表). */
  readonly side: Side | null;
  /** What amounts are whose headers do not say so. */
  readonly measure: Measure | null;
  /** The table is about 基本支出 or 项目支出 alone. */
  readonly category: ExpenditureCategory | null;
}

/** 调整预算执行情况 is execution, 调整预算 alone the budget after changes. */
const MEASURES = ['executed', 'adjustedBudget', 'originalBudget'] as const;

export function titleFacts(title: string, vocabulary: Vocabulary): TitleFacts {
  const text = normalText(title);
  const scopes = (Object.entries(vocabulary.titleScopes) as [Scope, readonly string[]][])
    .flatMap(([scope, words]) => words.filter((word) => text.includes(word)).map((word) => ({ scope, word })))
    .sort((left, right) => right.word.length - left.word.length);
  const rest = scopes.reduce((left, { word }) => left.replace(word, ''), text);
  const has = (words: readonly string[], where: string): boolean => words.some((word) => where.includes(word));
  const { basic, project } = vocabulary.expenditureCategories;
  const [isBasic, isProject] = [has(basic, text), has(project, text)];
  const { income, expenditure } = vocabulary.sides;
  const sides = [text.includes(income), text.includes(expenditure)] as const;
  return {
    // 一般公共预算财政拨款“三公”经费: three expenses, whatever pays for them.
    scope: scopes.find(({ scope }) => scope === 'threePublicExpenses')?.scope ?? scopes[0]?.scope ?? null,
    side: sides[0] === sides[1] ? null : sides[0] ? 'income' : 'expenditure',
    measure: MEASURES.find((measure) => has(vocabulary.titleMeasures[measure], measure === 'originalBudget' ? rest : text)) ?? null,
    category: isBasic === isProject ? null : isBasic ? 'basic' : 'project',
  };
}

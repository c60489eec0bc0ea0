import { EXPENDITURE_CATEGORIES, FUND_SOURCES, type Flow } from '../ledger/dimensions';
import type { GrandTotal, RowMeaning } from '../ledger/row-meaning';
import { normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

export type ListSection = 'sources' | 'categories' | 'flows' | 'tasks';

export interface RowLabel {
  readonly meaning: RowMeaning;
  /** The label was introduced by "其中:": a part of a row above. */
  readonly isPart: boolean;
  readonly grandTotal: GrandTotal | null;
  /** The section that the label opens where its row has no amounts. */
  readonly opens: ListSection | null;
}

const FLOWS: readonly Flow[] = [
  'openingCarryOver',
  'closingCarryOver',
  'surplusUsed',
  'earmarkedSurplusUsed',
  'surplusAllocated',
  'income',
  'expenditure',
];

const GRAND_TOTALS: readonly GrandTotal[] = ['income', 'expenditure', 'either'];

/** Understands a row label: numbering, "其中:" and a leading heading ("按资金来源:") are set aside, then whole words compared. */
export function readRowLabel(label: string, vocabulary: Vocabulary): RowLabel {
  const text = normalText(label);
  const core = coreWords(text, vocabulary);
  const grandTotal = GRAND_TOTALS.find((candidate) => vocabulary.grandTotals[candidate].includes(core)) ?? null;
  return { meaning: meaningOf(core, vocabulary), isPart: vocabulary.ofWhich.test(text), grandTotal, opens: sectionOf(text, vocabulary) };
}

/** A label in normal form without its numbering, what introduces it and a bracket at its end. */
export function coreWords(text: string, vocabulary: Vocabulary): string {
  const bare = text.replace(vocabulary.leadingHeading, '').replace(vocabulary.ordinal, '').replace(vocabulary.ofWhich, '').replace(vocabulary.ordinal, '');
  return bare.replace(/[:]$/u, '').replace(/\([^()]*\)$/u, '');
}

function sectionOf(text: string, vocabulary: Vocabulary): ListSection | null {
  const has = (words: readonly string[]): boolean => words.some((word) => text.includes(word));
  if (has(vocabulary.sourceHeadings)) return 'sources';
  if (has(vocabulary.categoryHeadings)) return 'categories';
  if (has(vocabulary.taskHeadings)) return 'tasks';
  return has(vocabulary.flowHeadings) ? 'flows' : null;
}

function meaningOf(core: string, vocabulary: Vocabulary): RowMeaning {
  const is = (words: readonly string[]): boolean => words.includes(core);
  const isWithSuffix = (words: readonly string[]): boolean =>
    is(words) || vocabulary.labelSuffixes.some((suffix) => core.endsWith(suffix) && words.includes(core.slice(0, -suffix.length)));

  if (is(vocabulary.totalLabels)) return { kind: 'total' };
  const flow = FLOWS.find((candidate) => is(vocabulary.flows[candidate]));
  if (flow !== undefined) return { kind: 'flow', flow };
  if (isPartOfFlow(core, vocabulary)) return { kind: 'flowPart' };
  const source = FUND_SOURCES.find((candidate) => isWithSuffix(vocabulary.fundSources[candidate]));
  if (source !== undefined) return { kind: 'fundSource', source };
  const category = EXPENDITURE_CATEGORIES.find((candidate) => isWithSuffix(vocabulary.expenditureCategories[candidate]));
  if (category !== undefined) return { kind: 'expenditureCategory', category };
  if (is(vocabulary.extraCategories)) return { kind: 'extraCategory' };
  if (isWithSuffix(vocabulary.entityOwnFunds)) return { kind: 'entityOwnFunds' };
  if (isWithSuffix(vocabulary.fiscalAppropriation)) return { kind: 'fiscalAppropriation' };
  return isWithSuffix(vocabulary.extraSources) ? { kind: 'extraSource' } : { kind: 'unknown' };
}

/** 基本支出结转, or what was carried over of one source: 政府性基金预算财政拨款结转和结余. */
function isPartOfFlow(core: string, { flowParts, carryOverSuffixes, fundSources, fiscalAppropriation }: Vocabulary): boolean {
  if (flowParts.includes(core)) return true;
  const sources = [...Object.values(fundSources).flat(), ...fiscalAppropriation];
  return carryOverSuffixes.some((suffix) => core.endsWith(suffix) && sources.includes(core.slice(0, -suffix.length)));
}

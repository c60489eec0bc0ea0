import { EXPENDITURE_CATEGORIES, FUND_SOURCES, type Flow } from '../ledger/dimensions';
import type { RowMeaning } from '../ledger/row-meaning';
import { normalText } from './normal-text';
import type { Vocabulary } from './vocabulary';

export type ListSection = 'sources' | 'categories' | 'flows' | 'tasks';

export interface RowLabel {
  readonly meaning: RowMeaning;
  /** The label was introduced by "其中:": a part of a row above. */
  readonly isPart: boolean;
  /** The section that the label opens where its row has no amounts. */
  readonly opens: ListSection | null;
}

const FLOWS: readonly Flow[] = [
  'openingCarryOver',
  'closingCarryOver',
  'surplusUsed',
  'surplusAllocated',
  'income',
  'expenditure',
];

/** Understands a row label: numbering, "其中:" and a leading heading ("按资金来源:") are set aside, then whole words compared. */
export function readRowLabel(label: string, vocabulary: Vocabulary): RowLabel {
  const text = normalText(label);
  const core = coreWords(text, vocabulary);
  return { meaning: meaningOf(core, vocabulary), isPart: vocabulary.ofWhich.test(text), opens: sectionOf(text, vocabulary) };
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
  const source = FUND_SOURCES.find((candidate) => isWithSuffix(vocabulary.fundSources[candidate]));
  if (source !== undefined) return { kind: 'fundSource', source };
  const category = EXPENDITURE_CATEGORIES.find((candidate) => isWithSuffix(vocabulary.expenditureCategories[candidate]));
  if (category !== undefined) return { kind: 'expenditureCategory', category };
  if (is(vocabulary.extraCategories)) return { kind: 'extraCategory' };
  if (isWithSuffix(vocabulary.entityOwnFunds)) return { kind: 'entityOwnFunds' };
  if (isWithSuffix(vocabulary.fiscalAppropriation)) return { kind: 'fiscalAppropriation' };
  return isWithSuffix(vocabulary.extraSources) ? { kind: 'extraSource' } : { kind: 'unknown' };
}

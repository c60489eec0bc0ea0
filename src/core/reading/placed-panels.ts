/** The panels of one header row, each within what the title over it says. */
import { withBudgetsTold } from './budget-changes';
import { ofReportingYear } from './column-years';
import { normalText } from './normal-text';
import type { SidePart } from './side-parts';
import { panelsOf, type Panel } from './table-columns';
import type { TableContext } from './table-context';
import { unitLineOver, unitNamedIn, yearIn } from './table-surroundings';
import { titleFacts } from './title-facts';

export interface PlacedPanel {
  readonly panel: Panel;
  readonly context: TableContext;
}

/** Those of a table beside the first one, under a title of its own; none where that is about another year. */
export function panelsBeside({ block, title }: SidePart, context: TableContext, year: number | null): PlacedPanel[] {
  const { texts, vocabulary } = context;
  const text = normalText(title?.text ?? '');
  const ownYear = yearIn(text, vocabulary);
  const isOfOther = vocabulary.previousYear.some((word) => text.includes(word)) || (ownYear !== null && year !== null && ownYear !== year);
  if (isOfOther) return [];
  const facts = titleFacts(text, vocabulary);
  const columns = block.columns.map(({ column }) => column);
  const unitText = unitLineOver(texts.sheet, block.firstRow, Math.min(...columns), Math.max(...columns) + 1, vocabulary);
  const unit = unitText === null ? null : unitNamedIn(unitText.text, vocabulary);
  const own: TableContext = unit === null ? { ...context, facts } : { ...context, facts, unit, unitText };
  const ofYear = ofReportingYear(withBudgetsTold(block, vocabulary), ownYear ?? year, vocabulary);
  return panelsOf(ofYear.block, facts.measure, vocabulary).map((panel) => ({ panel, context: own }));
}

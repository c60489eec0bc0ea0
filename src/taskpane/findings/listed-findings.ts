/** What the list of findings shows, in which order: about figures and about sentences alike. */
import type { Finding, FindingReference, Verdict } from '../../core/checks/check-result';
import { gravityOf } from '../../core/checks/gravity';
import { cellsOfText } from '../../core/text/text-cells';
import type { TextFinding } from '../../core/text/text-finding';
import type { CellAddress } from '../../core/workbook/cell-address';
import { groupedBy } from '../../core/grouping';

/** A finding with those that follow from it; one about a sentence has none. */
export type ListedFinding =
  | { readonly kind: 'figures'; readonly finding: Finding; readonly consequences: readonly Finding[] }
  | { readonly kind: 'text'; readonly finding: TextFinding };

/** By gravity, or by the sheets in which they begin. */
export type ListOrder = 'gravity' | 'place';

/** All of them, or those of one verdict. */
export type ListFilter = 'all' | Verdict;

export interface ListGroup {
  /** `null` for what stands in a report alone. */
  readonly name: { readonly kind: 'verdict'; readonly verdict: Verdict } | { readonly kind: 'sheet'; readonly sheet: string | null };
  readonly items: readonly ListedFinding[];
}

/** What follows from another stands with it. */
export function listedFindings(findings: readonly Finding[], textFindings: readonly TextFinding[]): ListedFinding[] {
  return [...leadingFindings(findings), ...textFindings.map((finding): ListedFinding => ({ kind: 'text', finding }))];
}

/** The verdicts that are there, the gravest first. */
export function verdictsOf(items: readonly ListedFinding[]): Verdict[] {
  return [...new Set(items.map(({ finding }) => finding.verdict))].sort((left, right) => gravityOf(left) - gravityOf(right));
}

/**
 * By verdict, the gravest first, each group in the order in which they are listed; or by sheet in the order in which the sheets first come, each group from the
 * top of the sheet.
 */
export function groupedFindings(items: readonly ListedFinding[], order: ListOrder, filter: ListFilter): ListGroup[] {
  const shown = items.filter(({ finding }) => filter === 'all' || finding.verdict === filter);
  if (order === 'gravity') {
    return verdictsOf(shown).map((verdict) => ({ name: { kind: 'verdict', verdict }, items: shown.filter(({ finding }) => finding.verdict === verdict) }));
  }
  const sheets = [...new Set(shown.map((item) => placeOf(item)?.sheet ?? null))];
  return sheets.map((sheet) => ({ name: { kind: 'sheet', sheet }, items: shown.filter((item) => (placeOf(item)?.sheet ?? null) === sheet).sort(fromTheTop) }));
}

export function cellsOfListed(item: ListedFinding): readonly CellAddress[] {
  return item.kind === 'text' ? cellsOfText(item.finding) : item.finding.cells;
}

export function findingKey({ rule, scope }: FindingReference): string {
  return `${rule}/${scope}`;
}

function leadingFindings(findings: readonly Finding[]): ListedFinding[] {
  const following = groupedBy(findings, ({ causedBy }) => (causedBy === null ? null : findingKey(causedBy)));
  return findings
    .filter(({ causedBy }) => causedBy === null)
    .map((finding) => ({ kind: 'figures', finding, consequences: following.get(findingKey(finding)) ?? [] }));
}

/** The cell most in question. */
function placeOf(item: ListedFinding): CellAddress | null {
  return cellsOfListed(item)[0] ?? null;
}

function fromTheTop(left: ListedFinding, right: ListedFinding): number {
  const [one, other] = [placeOf(left), placeOf(right)];
  return one === null || other === null ? 0 : one.row - other.row || one.column - other.column;
}

/** Forms that are each about one project: several of them, or one beside a table of the department, state projects and no department. */
import type { Figure } from '../ledger/figure';
import type { ReadTable } from './read-table';

export function asProjects<Item extends { readonly table: ReadTable }>(items: readonly Item[]): Item[] {
  const isForm = ({ table }: Item): boolean => table.project !== null;
  const forms = items.filter(isForm);
  const isAlone = forms.length === 1 && forms.length === items.length;
  return isAlone ? [...items] : items.map((item) => (isForm(item) ? { ...item, table: projectOf(item.table) } : item));
}

/** The form's total, as the figures of its project; its parts are the project's own affair. */
function projectOf(table: ReadTable): ReadTable {
  const label = table.project ?? '';
  const figures = table.figures.flatMap((figure): Figure[] =>
    figure.subject.kind === 'total' ? [{ ...figure, subject: { kind: 'project', label } }] : [],
  );
  return { ...table, figures };
}

import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Messages } from '../../locales/messages';
import { useFindingsStyles } from './findings-styles';
import { verdictsOf, type ListedFinding, type ListFilter, type ListOrder } from './listed-findings';

export interface ListControlsProps {
  readonly items: readonly ListedFinding[];
  readonly order: ListOrder;
  readonly filter: ListFilter;
  readonly onOrder: (order: ListOrder) => void;
  readonly onFilter: (filter: ListFilter) => void;
  readonly messages: Messages;
}

const ORDERS: readonly ListOrder[] = ['gravity', 'place'];

/** Which findings are shown and in what order. */
export function ListControls({ items, order, filter, onOrder, onFilter, messages }: ListControlsProps): ReactElement {
  const styles = useFindingsStyles();
  const words = messages.pane.findings;
  const verdicts = verdictsOf(items);
  return (
    <div className={styles.controls}>
      <Select
        size="small"
        aria-label={words.filterName}
        value={filter}
        onChange={(_event, { value }) => {
          onFilter(verdicts.find((verdict) => verdict === value) ?? 'all');
        }}
      >
        <option value="all">{words.allFindings(items.length)}</option>
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {words.group(messages.verdict(verdict), items.filter(({ finding }) => finding.verdict === verdict).length)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={words.orderName}
        value={order}
        onChange={(_event, { value }) => {
          onOrder(ORDERS.find((one) => one === value) ?? 'gravity');
        }}
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {words.orders[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}

import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AnyRuleId } from '../../core/text/text-finding';
import type { CellAddress } from '../../core/workbook/cell-address';
import type { Messages } from '../../locales/messages';
import { RulePageLink } from '../rules/RulePageLink';
import type { PaneStore } from '../store/pane-store';
import { useFindingsStyles } from './findings-styles';

export interface FindingLinksProps {
  readonly rule: AnyRuleId;
  readonly cells: readonly CellAddress[];
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** The rule's page, and the cells on other sheets: Excel selects on one sheet at a time. */
export function FindingLinks({ rule, cells, store, messages, isBusy }: FindingLinksProps): ReactElement {
  const styles = useFindingsStyles();
  const words = messages.pane.findings;
  const others = [...new Set(cells.map(({ sheet }) => sheet))].slice(1);
  return (
    <p className={styles.links}>
      <RulePageLink rule={rule}>{words.rulePage}</RulePageLink>
      {others.map((sheet) => (
        <Link key={sheet} as="button" inline disabledFocusable={isBusy} onClick={() => void store.reveal(cells.filter((cell) => cell.sheet === sheet))}>
          {words.otherSheet(sheet)}
        </Link>
      ))}
    </p>
  );
}

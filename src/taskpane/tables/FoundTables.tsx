import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isSure, type FoundTable } from '../../core/ledger/found-table';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { useTablesStyles } from './tables-styles';

export interface FoundTablesProps {
  readonly tables: readonly FoundTable[];
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** What every table was taken for and how sure that is. Folded: whoever trusts the figures need not read it. */
export function FoundTables({ tables, store, messages, isBusy }: FoundTablesProps): ReactElement {
  const styles = useTablesStyles();
  const words = messages.pane.tables;
  return (
    <details>
      <summary className={styles.summary}>{words.heading(tables.length)}</summary>
      <ul className={styles.list}>
        {tables.map((table, index) => (
          <li key={index}>
            <Button
              appearance="subtle"
              className={styles.table}
              disabledFocusable={isBusy}
              onClick={() => void store.revealRange(table.source.sheet, table.source.range)}
            >
              <span>
                {messages.table(table)}
                <span className={mergeClasses(styles.state, !isSure(table) && styles.notSure)}>{isSure(table) ? words.sure : words.notSure}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

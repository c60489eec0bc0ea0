import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Ledger } from '../../core/ledger/ledger';
import { rateText } from '../../core/rates/completion-rate';
import type { RateTables } from '../../core/rates/rate-table';
import { quotedSheetName, rangeA1 } from '../../core/workbook/cell-address';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { amountText } from './amount-text';
import { useOverviewStyles } from './overview-styles';

export interface OverviewProps {
  readonly ledger: Ledger;
  /** `null` where no completion rate can be made. */
  readonly rates: RateTables | null;
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
}

/** What was found and where, and the three figures that the accountant knows by heart and compares first. */
export function Overview({ ledger, rates, store, messages, isBusy }: OverviewProps): ReactElement {
  const styles = useOverviewStyles();
  const words = messages.pane.overview;
  const stated = ledger.figures.filter(({ reading }) => reading.state === 'stated').length;
  const facts: readonly (readonly [string, string])[] = [
    [words.entity, ledger.entity ?? words.notNamed],
    [words.year, ledger.year === null ? words.notNamed : words.yearText(ledger.year)],
    [words.unit, words.unitText(ledger.unit)],
    [words.figures, words.figuresText(stated, ledger.figures.length - stated)],
  ];
  return (
    <section className={styles.root} aria-labelledby="overview-heading">
      <h2 id="overview-heading" className={styles.heading}>
        {words.heading}
      </h2>
      {rates !== null && <Totals ledger={ledger} rates={rates} messages={messages} />}
      <dl className={styles.facts}>
        <dt className={styles.factName}>{words.table}</dt>
        <dd className={styles.factValue}>
          <Link as="button" inline disabledFocusable={isBusy} onClick={() => void store.reveal(ledger.figures.map(({ cell }) => cell))}>
            {`${quotedSheetName(ledger.table.sheet)}!${rangeA1(ledger.table.range)}`}
          </Link>
        </dd>
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  const styles = useOverviewStyles();
  return (
    <>
      <dt className={styles.factName}>{name}</dt>
      <dd className={styles.factValue}>{value}</dd>
    </>
  );
}

function Totals({ ledger, rates, messages }: Pick<OverviewProps, 'ledger' | 'messages'> & { readonly rates: RateTables }): ReactElement {
  const styles = useOverviewStyles();
  const words = messages.pane.overview;
  const { budget, executed, rate } = rates.total;
  const budgetName = ledger.basis === null ? words.noBudgetColumn : messages.measure(ledger.basis);
  const totals: readonly (readonly [string, string | null])[] = [
    [words.withUnit(budgetName, ledger.unit), amountText(budget, ledger.unit)],
    [words.withUnit(messages.measure('executed'), ledger.unit), amountText(executed, ledger.unit)],
    // "—" is what published tables print for a rate on a budget of 0.
    [words.completionRate, rate.kind === 'ratio' ? rateText(rate) : rate.kind === 'noBase' ? '—' : null],
  ];
  return (
    <dl className={styles.totals}>
      {totals.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.totalName}>{name}</dt>
          <dd className={styles.totalValue}>{value ?? words.notStated}</dd>
        </div>
      ))}
    </dl>
  );
}

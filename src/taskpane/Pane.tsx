import { useRef, type ReactElement } from 'react';
import { unaskedProblems } from '../app/unasked-problems';
import type { Messages } from '../locales/messages';
import { ActionBar } from './actions/ActionBar';
import { LongReading } from './actions/LongReading';
import { Progress } from './actions/Progress';
import { FindingList } from './findings/FindingList';
import { NoticeArea } from './notices/NoticeArea';
import { ProblemList } from './notices/ProblemList';
import { Overview } from './overview/Overview';
import { ReportFile } from './report/ReportFile';
import { KeptAnswers } from './questions/KeptAnswers';
import { QuestionList } from './questions/QuestionList';
import type { PaneServices } from './pane-services';
import { usePaneStyles } from './pane-styles';
import { CheckSettings } from './settings/CheckSettings';
import { isStoppable } from './store/pane-state';
import type { PaneStore } from './store/pane-store';
import { FoundTables } from './tables/FoundTables';
import { useKeptFocus } from './use-kept-focus';
import { usePane } from './use-pane';

export interface PaneProps {
  readonly store: PaneStore;
  readonly services: PaneServices;
  readonly messages: Messages;
}

export function Pane({ store, services, messages }: PaneProps): ReactElement {
  const { stage, progress, evaluation, report, notice, isBusy } = usePane(store);
  const styles = usePaneStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const questionHeading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(evaluation, () => questionHeading.current ?? title.current);
  return (
    <main className={styles.root}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>{messages.pane.title}</h1>
      <ActionBar store={store} wording={messages.pane.actions} isBusy={isBusy} />
      <ReportFile report={report} store={store} wording={messages.pane.reportFile} isBusy={isBusy} />
      <Progress stage={stage} wording={messages.pane} />
      <LongReading isReading={isStoppable(stage)} progress={progress} store={store} wording={messages.pane} />
      <NoticeArea notice={notice} store={store} services={services} messages={messages} />
      <ProblemList
        problems={evaluation === null ? [] : unaskedProblems(evaluation)}
        notes={evaluation?.notes ?? []}
        store={store}
        messages={messages}
        isBusy={isBusy}
      />
      <QuestionList questions={evaluation?.questions ?? []} store={store} messages={messages} isBusy={isBusy} headingRef={questionHeading} />
      {evaluation?.ledger && (
        <Overview ledger={evaluation.ledger} rates={evaluation.rates} store={store} messages={messages} isBusy={isBusy} />
      )}
      {evaluation !== null && evaluation.tables.length > 0 && (
        <FoundTables tables={evaluation.tables} store={store} messages={messages} isBusy={isBusy} />
      )}
      {evaluation?.hasAnswers === true && <KeptAnswers store={store} wording={messages.pane.questions} isBusy={isBusy} />}
      {evaluation?.ledger && (
        <FindingList evaluation={evaluation} ledger={evaluation.ledger} report={report} store={store} messages={messages} isBusy={isBusy} />
      )}
      {evaluation !== null && evaluation.runs.length > 0 && (
        <CheckSettings settings={evaluation.settings} runs={[...evaluation.runs, ...evaluation.textRuns]} store={store} messages={messages} isBusy={isBusy} />
      )}
    </main>
  );
}

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { waitsForAnswer } from '../../app/unasked-problems';
import type { Messages } from '../../locales/messages';
import type { Failure } from '../../ports/failure';
import type { PaneServices } from '../pane-services';
import type { Notice } from '../store/pane-state';
import type { PaneStore } from '../store/pane-store';
import { CopyBox } from './CopyBox';
import { FaultReport } from './FaultReport';
import { NoticeBar } from './NoticeBar';

const useNoticeAreaStyles = makeStyles({
  region: { ':empty': { display: 'none' } },
});

export interface NoticeAreaProps {
  readonly notice: Notice | null;
  readonly store: PaneStore;
  readonly services: PaneServices;
  readonly messages: Messages;
}

/** Two live regions that are always there: what failed interrupts, what went well or was stopped waits its turn. */
export function NoticeArea({ notice, store, services, messages }: NoticeAreaProps): ReactElement {
  const styles = useNoticeAreaStyles();
  const isAlert = notice?.kind === 'fault' || (notice?.kind === 'failure' && !isWish(notice.failure));
  const content = notice === null ? null : noticeContent(notice, store, services, messages);
  return (
    <>
      <div role="alert" className={styles.region}>
        {isAlert && content}
      </div>
      <div role="status" className={styles.region}>
        {!isAlert && content}
      </div>
      {notice?.kind === 'copyByHand' && <CopyBox text={notice.text} label={messages.pane.notices.copyBox} />}
    </>
  );
}

/** What the user asked for is no error, though it ended the run. */
function isWish({ code }: Failure): boolean {
  return code === 'cancelled';
}

function noticeContent(notice: Notice, store: PaneStore, services: PaneServices, messages: Messages): ReactElement {
  const words = messages.pane.notices;
  const bar = (intent: 'success' | 'info' | 'warning' | 'error', sentences: readonly string[]): ReactElement => (
    <NoticeBar
      intent={intent}
      sentences={sentences}
      dismissLabel={messages.pane.actions.dismiss}
      onDismiss={() => {
        store.dismissNotice();
      }}
    />
  );
  switch (notice.kind) {
    case 'generated': {
      const { evaluation, receipt, retired, missing } = notice.generation;
      if (receipt === null) return bar('warning', [waitsForAnswer(evaluation) ? words.answerFirst : words.nothingWritten]);
      return bar('success', [
        words.generated(receipt.sheets),
        ...(missing > 0 ? [words.missing(missing)] : []),
        ...(retired.length > 0 ? [words.retired(retired)] : []),
      ]);
    }
    case 'copied':
      return bar('success', [words.copied]);
    case 'copyByHand':
      return bar('info', [words.copyByHand]);
    case 'nothingToCopy':
      return bar('info', [words.nothingToCopy]);
    case 'failure':
      return bar(isWish(notice.failure) ? 'info' : 'error', [messages.failure(notice.failure)]);
    case 'fault':
      return <FaultReport error={notice.error} services={services} wording={messages.pane} />;
  }
}

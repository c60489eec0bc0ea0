import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import type { ReportText } from '../../core/text/text-place';
import type { ReportFileWording } from '../../locales/pane-wording';
import type { PaneStore } from '../store/pane-store';

const useReportFileStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface ReportFileProps {
  readonly report: ReportText | null;
  readonly store: PaneStore;
  readonly wording: ReportFileWording;
  readonly isBusy: boolean;
}

/** Chooses a report whose sentences are checked too, shows its name, and takes it away again. */
export function ReportFile({ report, store, wording, isBusy }: ReportFileProps): ReactElement {
  const styles = useReportFileStyles();
  const input = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} className={styles.root}>
      <input
        ref={input}
        type="file"
        accept=".docx,.txt"
        hidden
        aria-label={wording.choose}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) void store.chooseReport(file);
          // Without it, choosing the same file again after it was mended would be no change.
          target.value = '';
        }}
      />
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {wording.choose}
      </Button>
      {report !== null && (
        <>
          <span>{wording.chosen(report.name)}</span>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={wording.remove(report.name)}
            disabledFocusable={isBusy}
            onClick={() => {
              // The button goes away with the report; the keyboard stays here.
              root.current?.querySelector('button')?.focus();
              void store.removeReport();
            }}
          />
        </>
      )}
    </div>
  );
}

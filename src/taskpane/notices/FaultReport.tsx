import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneWording } from '../../locales/pane-wording';
import type { PaneServices } from '../pane-services';
import { CopyBox } from './CopyBox';
import { useDiagnosticsCopy } from './use-diagnostics-copy';

export interface FaultReportProps {
  readonly error: unknown;
  readonly services: PaneServices;
  readonly wording: PaneWording;
}

/** An error of ours: what the user can do about it, and what helps whoever must mend it. */
export function FaultReport({ error, services, wording }: FaultReportProps): ReactElement {
  const [copy, copyDiagnostics] = useDiagnosticsCopy(services, error);
  return (
    <>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {wording.notices.fault}
          {copy.state === 'copied' && <p>{wording.notices.diagnosticsCopied}</p>}
          {copy.state === 'byHand' && <p>{wording.notices.copyByHand}</p>}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void copyDiagnostics()}>
            {wording.actions.copyDiagnostics}
          </Button>
          <Button
            size="small"
            onClick={() => {
              window.location.reload();
            }}
          >
            {wording.actions.reopen}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {copy.state === 'byHand' && <CopyBox text={copy.text} label={wording.notices.copyBox} />}
    </>
  );
}

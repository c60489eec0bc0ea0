import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

const useNoticeBarStyles = makeStyles({
  sentence: { margin: 0, padding: `${tokens.spacingVerticalXXS} 0` },
});

export interface NoticeBarProps {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly sentences: readonly string[];
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

export function NoticeBar({ intent, sentences, dismissLabel, onDismiss }: NoticeBarProps): ReactElement {
  const styles = useNoticeBarStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={dismissLabel} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';

const useCopyBoxStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: '100%',
    height: '10em',
    resize: 'vertical',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

export interface CopyBoxProps {
  readonly text: string;
  readonly label: string;
}

/** Shows a text selected and focused, because the user has just asked to copy it and the next key is Ctrl+C. */
export function CopyBox({ text, label }: CopyBoxProps): ReactElement {
  const styles = useCopyBoxStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [text]);
  return <textarea ref={box} className={styles.root} readOnly value={text} aria-label={label} />;
}

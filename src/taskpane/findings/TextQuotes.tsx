import type { ReactElement } from 'react';
import type { Messages } from '../../locales/messages';
import type { Quote } from '../../core/text/text-place';
import { useFindingsStyles } from './findings-styles';

/** The words in question as they stand, each with its place. */
export function TextQuotes({ quotes, messages }: { readonly quotes: readonly Quote[]; readonly messages: Messages }): ReactElement {
  const styles = useFindingsStyles();
  return (
    <>
      {quotes.map(({ place, words }) => (
        <span key={`${messages.textPlace(place)} ${words}`} className={styles.quote}>
          <q className={styles.quoted}>{words}</q> {messages.textPlace(place)}
        </span>
      ))}
    </>
  );
}

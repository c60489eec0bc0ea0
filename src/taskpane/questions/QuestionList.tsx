import type { ReactElement, Ref } from 'react';
import type { Question } from '../../core/ledger/question';
import type { Messages } from '../../locales/messages';
import type { PaneStore } from '../store/pane-store';
import { QuestionCard } from './QuestionCard';
import { useQuestionsStyles } from './questions-styles';

export interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly store: PaneStore;
  readonly messages: Messages;
  readonly isBusy: boolean;
  /** Takes the focus once an answered question is gone. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What only the user can say, a card each. How many there are is announced; the cards are not, since they hold buttons. */
export function QuestionList({ questions, store, messages, isBusy, headingRef }: QuestionListProps): ReactElement {
  const styles = useQuestionsStyles();
  const words = messages.pane.questions;
  const isAsking = questions.length > 0;
  return (
    <div className={isAsking ? styles.root : styles.resting}>
      <div role="status" className={styles.announced}>
        {isAsking && (
          <>
            <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
              {words.heading(questions.length)}
            </h2>
            <p className={styles.hint}>{words.hint}</p>
          </>
        )}
      </div>
      {questions.map((question, index) => (
        // The list is replaced as a whole; a card must not pass for the one that was answered before it.
        <QuestionCard key={`${messages.question(question)}/${index}`} question={question} store={store} messages={messages} isBusy={isBusy} />
      ))}
    </div>
  );
}

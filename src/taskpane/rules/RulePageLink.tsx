import { Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { AnyRuleId } from '../../core/text/text-finding';

export interface RulePageLinkProps {
  readonly rule: AnyRuleId;
  readonly children: ReactNode;
}

/** The rule's page lies beside the pane's own; Excel opens it in the browser, so that the pane stays. */
export function RulePageLink({ rule, children }: RulePageLinkProps): ReactElement {
  return (
    <Link href={`rules/${rule}.html`} target="_blank" rel="noopener noreferrer">
      {children}
    </Link>
  );
}

import {
  CheckmarkCircleFilled,
  DiamondDismissFilled,
  InfoFilled,
  QuestionCircleFilled,
  WarningFilled,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Verdict } from '../../core/checks/check-result';

/** A shape of its own for each weight, so that the verdict is told by more than its colour. */
const ICONS: Readonly<Record<Verdict, FluentIcon>> = {
  error: DiamondDismissFilled,
  rate: DiamondDismissFilled,
  explain: QuestionCircleFilled,
  zeroBase: WarningFilled,
  notice: InfoFilled,
  rounding: InfoFilled,
  exact: CheckmarkCircleFilled,
};

/** The word stands beside it: screen readers skip the picture. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const Icon = ICONS[verdict];
  return <Icon aria-hidden fontSize={16} />;
}

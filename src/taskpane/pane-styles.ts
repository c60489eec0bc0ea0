import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A list without marks, its items below each other. */
export const PLAIN_LIST = {
  listStyleType: 'none',
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalXS,
  margin: 0,
  padding: 0,
} as const;

export const usePaneStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    // Long sheet names and codes must not push the pane wider than it is.
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTablesStyles = makeStyles({
  summary: {
    ...typographyStyles.body1Strong,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  table: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  state: { ...typographyStyles.caption1, whiteSpace: 'nowrap', marginInlineStart: tokens.spacingHorizontalXS },
  /** Told by its words; the colour only makes it easier to find. */
  notSure: { color: tokens.colorStatusWarningForeground3 },
});

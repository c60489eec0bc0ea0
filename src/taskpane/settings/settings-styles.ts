import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PLAIN_LIST } from '../pane-styles';

export const useSettingsStyles = makeStyles({
  summary: {
    ...typographyStyles.body1Strong,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  hint: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  list: { ...PLAIN_LIST, marginTop: tokens.spacingVerticalS },
  setting: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  severity: { flexShrink: 0 },
});

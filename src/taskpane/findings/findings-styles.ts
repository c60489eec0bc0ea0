import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PLAIN_LIST } from '../pane-styles';

export const useFindingsStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  summary: { ...typographyStyles.body1, margin: 0 },
  groupHeading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  list: PLAIN_LIST,
  finding: {
    ...typographyStyles.body1,
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  /** Of a finding that leads to cells. */
  selecting: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '&[aria-disabled=true]': { color: tokens.colorNeutralForeground3, cursor: 'default' },
  },
  clue: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalM },
  consequences: { ...typographyStyles.body1, marginBlockStart: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalM },
  controls: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  links: { ...typographyStyles.caption1, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXXS} 0`, paddingInlineStart: tokens.spacingHorizontalM },
  explanation: { ...typographyStyles.caption1, paddingInlineStart: tokens.spacingHorizontalM },
  explanationText: { width: '100%', margin: `${tokens.spacingVerticalXS} 0` },
  verdict: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalS },
});

/** The weight of a verdict as colour, besides its icon and its word: of the text, and of the bar before it. */
export const useWeightTextStyles = makeStyles({
  grave: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  minor: { color: tokens.colorNeutralForeground2 },
});

export const useWeightBarStyles = makeStyles({
  grave: { borderInlineStartColor: tokens.colorStatusDangerForeground1 },
  open: { borderInlineStartColor: tokens.colorStatusWarningForeground3 },
  minor: { borderInlineStartColor: tokens.colorNeutralForeground2 },
});

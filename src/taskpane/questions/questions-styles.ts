import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PLAIN_LIST } from '../pane-styles';

export const useQuestionsStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  /** Nothing is asked: no room is taken either. */
  resting: { display: 'contents' },
  // The region is always there, so that its changes are announced.
  announced: { ':empty': { display: 'none' } },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    borderInlineStartColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusMedium,
  },
  sentence: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}` },
  candidates: PLAIN_LIST,
  /** More candidates than fit: the rest of the pane stays in reach. */
  manyCandidates: { maxHeight: '240px', overflowY: 'auto' },
  candidate: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  choice: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    // A long title is broken anywhere rather than cut off.
    overflowWrap: 'anywhere',
  },
  showCells: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  kept: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useOverviewStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  totals: {
    // Amounts in 元 are too long for three of them side by side: no number is broken.
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    // Contrast themes drop backgrounds; the border then holds the block together.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  totalName: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  totalValue: { ...typographyStyles.subtitle2, margin: 0, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    ...typographyStyles.body1,
  },
  factName: { color: tokens.colorNeutralForeground2 },
  factValue: { margin: 0 },
});

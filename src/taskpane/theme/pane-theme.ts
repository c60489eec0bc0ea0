/** Fluent's light and dark themes in the green of the icons, with Chinese fonts first in line after Segoe. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

const BRAND: BrandVariants = {
  10: '#031409',
  20: '#0A2415',
  30: '#0B341D',
  40: '#0C4425',
  50: '#0C552D',
  60: '#0D6135',
  70: '#0E6E42',
  80: '#107C41',
  90: '#2B8A55',
  100: '#459868',
  110: '#5DA67C',
  120: '#76B490',
  130: '#8FC2A4',
  140: '#A8D0B9',
  150: '#C2DECE',
  160: '#DCECE3',
};

const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

export const LIGHT_THEME: Theme = { ...createLightTheme(BRAND), fontFamilyBase: FONTS };

// The dark theme's own choices for these stay under 4.5:1 on the grounds that the pane sets them on.
export const DARK_THEME: Theme = {
  ...createDarkTheme(BRAND),
  fontFamilyBase: FONTS,
  colorBrandForeground1: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
  colorStatusDangerForeground1: '#F1A3A6',
  colorStatusWarningForeground3: '#FAA06B',
};

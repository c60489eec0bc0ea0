/** @jest-environment jsdom */
import type { Theme } from '@fluentui/react-components';
import { DARK_THEME, LIGHT_THEME } from '../../src/taskpane/theme/pane-theme';

/** WCAG 2.1 relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const channels = (colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)).match(/../g) ?? [];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = parseInt(channel, 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** Text and the ground it stands on, wherever the pane combines them. */
const PAIRS: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['colorNeutralForeground1', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground1'],
  ['colorNeutralForeground2', 'colorNeutralBackground3'],
  ['colorNeutralForeground1', 'colorNeutralBackground1Hover'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1'],
  ['colorStatusDangerForeground1', 'colorNeutralBackground1'],
  ['colorStatusDangerForeground1', 'colorNeutralBackground1Hover'],
  ['colorStatusWarningForeground3', 'colorNeutralBackground1'],
  ['colorStatusWarningForeground3', 'colorNeutralBackground1Hover'],
];

describe.each([
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
])('%s theme', (_name, theme) => {
  test.each(PAIRS)('%s on %s has 4.5:1', (text, ground) => {
    expect(contrast(String(theme[text]), String(theme[ground]))).toBeGreaterThanOrEqual(4.5);
  });
});

/** @jest-environment jsdom */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { drawRibbon } from '../../src/demo/ribbon/draw-ribbon';
import { manifestRibbon, type RibbonButton } from '../../src/demo/ribbon/manifest-ribbon';
import { BASE, manifestDocument, REPOSITORY } from './manifest-document';

const groups = manifestRibbon(manifestDocument(), BASE);

test('the demo has the buttons of the manifest', () => {
  expect(groups.map(({ label, buttons }) => [label, buttons.map((button) => [button.label, button.action])])).toEqual([
    [
      '绩效自评',
      [
        ['生成评价表', { kind: 'function', name: 'generateSheets' }],
        ['绩效自评', { kind: 'pane' }],
      ],
    ],
  ]);
});

test('their icons are files of this repository', () => {
  for (const icon of groups.flatMap(({ buttons }) => buttons.flatMap(({ icons }) => [...icons.values()]))) {
    expect(existsSync(path.join(REPOSITORY, icon))).toBe(true);
  }
});

test('a click presses the button that it shows', () => {
  const pressed: RibbonButton[] = [];
  drawRibbon(document.body, groups, (button) => pressed.push(button));
  const [generate] = document.querySelectorAll('button');
  generate?.click();
  expect(generate?.textContent).toBe('生成评价表');
  expect(pressed.map(({ label }) => label)).toEqual(['生成评价表']);
});

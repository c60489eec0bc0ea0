/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { associateCommands } from '../../src/commands/associate';
import { PaneStore } from '../../src/taskpane/store/pane-store';
import { fakeServices } from '../taskpane/fake-services';
import { attribute, BASE, elements, manifestDocument, REPOSITORY, texts } from './manifest-document';

const manifest = manifestDocument();
const only = (name: string): Element => {
  const [element] = elements(manifest, name);
  if (element === undefined) throw new Error(`manifest.xml has no ${name}`);
  return element;
};
const resources = only('Resources');
const definitions = [...elements(resources, 'Image'), ...elements(resources, 'Url'), ...elements(resources, 'String')];
const references = elements(manifest, '*').filter((element) => element.hasAttribute('resid'));

/** Where the address of an icon points to in the repository. */
const fileOf = (url: string): string => path.join(REPOSITORY, url.slice(BASE.length));

/** Width and height as the PNG's header states them. */
function pixels(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('resources', () => {
  const ids = definitions.map((definition) => attribute(definition, 'id'));

  test('every resid is defined, every definition is used, none twice', () => {
    const used = new Set(references.map((reference) => attribute(reference, 'resid')));
    expect([...used].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('ids have at most 32 characters', () => {
    const controls = elements(manifest, 'Control').concat(elements(manifest, 'Group')).map((control) => attribute(control, 'id'));
    for (const id of [...ids, ...controls]) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('texts fit, in every language', () => {
    const limits: [Element[], number][] = [
      [elements(only('ShortStrings'), 'String'), 125],
      [elements(only('LongStrings'), 'String'), 250],
      [[only('DisplayName')], 125],
      [elements(manifest, 'Description').filter((description) => description.hasAttribute('DefaultValue')), 250],
    ];
    for (const [localised, limit] of limits) {
      expect(localised).not.toEqual([]);
      for (const text of localised.flatMap(texts)) expect(text.length).toBeLessThanOrEqual(limit);
    }
  });
});

describe('languages', () => {
  const localised = [...elements(resources, 'String'), only('DisplayName'), ...elements(manifest, 'Description').filter((description) => description.hasAttribute('DefaultValue'))];

  test('Chinese is the default and every text has an English override', () => {
    expect(only('DefaultLocale').textContent).toBe('zh-CN');
    for (const element of localised) {
      expect(attribute(element, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
      expect(elements(element, 'Override').map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
      for (const override of elements(element, 'Override')) expect(attribute(override, 'Value')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('no title says "add-in"', () => {
    for (const title of texts(only('DisplayName'))) expect(title).not.toMatch(/add-?in|加载项|插件/i);
  });
});

describe('icons', () => {
  const addresses = new Map(elements(only('Images'), 'Image').map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]));
  const iconLists = elements(manifest, 'Icon');

  test.each(iconLists.map((icon) => [attribute(icon.parentElement ?? icon, 'id'), icon] as const))('%s has each size, and each file has its size', (_owner, icon) => {
    const images = elements(icon, 'Image');
    expect(images.map((image) => Number(attribute(image, 'size')))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const image of images) {
      const size = Number(attribute(image, 'size'));
      expect(pixels(fileOf(addresses.get(attribute(image, 'resid')) ?? ''))).toEqual([size, size]);
    }
  });

  test('there is a list for the group and for each button', () => {
    expect(iconLists).toHaveLength(3);
  });

  test.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s has %d pixels', (name, size) => {
    expect(pixels(fileOf(attribute(only(name), 'DefaultValue')))).toEqual([size, size]);
  });
});

describe('what the manifest promises', () => {
  test('the floor is ExcelApi 1.13 with the shared runtime', () => {
    expect(elements(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['ExcelApi', '1.13'],
      ['SharedRuntime', '1.1'],
    ]);
    expect(attribute(only('Runtime'), 'lifetime')).toBe('long');
    expect(attribute(only('FunctionFile'), 'resid')).toBe(attribute(only('Runtime'), 'resid'));
  });

  test('every function of the ribbon is associated', () => {
    const associated: string[] = [];
    Object.assign(globalThis, { Office: { actions: { associate: (name: string) => associated.push(name) } } });
    associateCommands(new PaneStore(fakeServices()));
    expect(elements(manifest, 'FunctionName').map((name) => name.textContent)).toEqual(associated);
  });

  test('every page that it names has a source', () => {
    for (const url of elements(only('Urls'), 'Url')) {
      expect(existsSync(path.join(REPOSITORY, 'src/taskpane', attribute(url, 'DefaultValue').slice(BASE.length)))).toBe(true);
    }
  });
});

/**
 * The jest environment of every test that meets Excel: jsdom, Microsoft's unmodified office.js loaded through its own CDN
 * script tag (answered from node_modules), and our emulator as its host.
 *
 * The emulator and Univer are required here, outside jest's module registry: inside it lodash-es fails to load, and every
 * test file would load Univer anew. Jest compiles the TypeScript that an environment file requires.
 */
const fs = require('node:fs');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-jsdom');
const { createEmulatedWorkbook, createExcelHost } = require('../../src/emulator/index.ts');

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CLIENT = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const EMPTY_BOOK = { sheets: [{ name: 'Sheet1' }] };

module.exports = class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.hostOptions = config.projectConfig.testEnvironmentOptions.office ?? {};
  }

  async setup() {
    await super.setup();
    this.workbook = createEmulatedWorkbook(EMPTY_BOOK);
    this.host = createExcelHost(this.workbook, this.hostOptions);
    Object.defineProperty(this.global, 'external', { value: this.host.external, configurable: true, writable: true });
    this.global.emulator = this.facade();
    this.serveClientFromDisk();
    const script = this.global.document.createElement('script');
    script.src = `${CDN}office.js`;
    this.global.document.head.appendChild(script);
    while (this.global.Office === undefined) await new Promise((resolve) => { setTimeout(resolve, 1); });
    await this.global.Office.onReady();
    // Off in this version of the client: an API newer than the supported set then throws ApiNotFound.
    this.global.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  }

  async teardown() {
    this.workbook?.dispose();
    await super.teardown();
  }

  /** What tests see; typed in office-environment.d.ts. */
  facade() {
    const environment = this;
    return {
      get host() { return environment.host; },
      get workbook() { return environment.workbook; },
      async reset(seed) {
        await environment.host.idle();
        const before = environment.workbook;
        environment.workbook = createEmulatedWorkbook(seed);
        environment.host.attach(environment.workbook.model);
        before.dispose();
      },
    };
  }

  /** jsdom must not fetch: a script of the CDN is made inert, then its file is run in its place. */
  serveClientFromDisk() {
    const { head } = this.global.document;
    const append = head.appendChild.bind(head);
    head.appendChild = (element) => {
      if (element.tagName !== 'SCRIPT' || !element.src.startsWith(CDN)) return append(element);
      element.setAttribute('type', 'text/x-inert');
      const appended = append(element);
      setTimeout(() => {
        const file = path.join(CLIENT, element.src.slice(CDN.length).toLowerCase());
        if (!fs.existsSync(file)) {
          element.onerror?.(new Error(`No ${file}`));
          return;
        }
        this.dom.window.eval(fs.readFileSync(file, 'utf8'));
        element.onload?.();
      }, 0);
      return appended;
    };
  }
};

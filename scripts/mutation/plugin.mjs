/** The plugin that stryker.config.mjs names. Stryker imports it without a compiler, so tsx is asked for what it consists of. */
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { tsImport } from 'tsx/esm/api';

const { OneProcessRunner } = await tsImport('./one-process-runner.ts', import.meta.url);

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)];

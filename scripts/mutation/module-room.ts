/** The modules of a folder, compiled once and run anew as often as wanted: a mutant of a constant shows only in modules that are run while it is active. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

interface CompiledModule {
  readonly body: (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown, ...globals: unknown[]) => void;
  /** The files behind the relative names that it imports, as far as they were asked for. */
  readonly imports: Map<string, string>;
}

const ENDINGS: readonly string[] = ['.ts', '.tsx', '/index.ts'];

export class ModuleRoom {
  readonly #compiled = new Map<string, CompiledModule>();
  readonly #running = new Map<string, { exports: unknown }>();
  readonly #packages: NodeJS.Require;

  /** `globals` are what the modules see besides the globals of Node. */
  constructor(folder: string, private readonly globals: Readonly<Record<string, unknown>>) {
    this.#packages = createRequire(path.join(folder, 'package.json'));
  }

  /** The exports of a module, which is run where it was not since the room was emptied. */
  load(file: string): unknown {
    const running = this.#running.get(file);
    if (running !== undefined) return running.exports;
    const module = { exports: {} };
    this.#running.set(file, module);
    const { body, imports } = this.#compile(file);
    const require = (name: string): unknown => (name.startsWith('.') ? this.load(importedFile(file, name, imports)) : this.#packages(name));
    body(module, module.exports, require, ...Object.values(this.globals));
    return module.exports;
  }

  empty(): void {
    this.#running.clear();
  }

  #compile(file: string): CompiledModule {
    const known = this.#compiled.get(file);
    if (known !== undefined) return known;
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const body = compileFunction(code, ['module', 'exports', 'require', ...Object.keys(this.globals)], { filename: file }) as CompiledModule['body'];
    const compiled = { body, imports: new Map<string, string>() };
    this.#compiled.set(file, compiled);
    return compiled;
  }
}

function importedFile(importer: string, name: string, imports: Map<string, string>): string {
  const known = imports.get(name);
  if (known !== undefined) return known;
  const stem = path.join(path.dirname(importer), name);
  const file = ENDINGS.map((ending) => stem + ending).find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`${importer} imports ${name}, which is no module`);
  imports.set(name, file);
  return file;
}

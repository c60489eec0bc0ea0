/** What `npm start` runs, on a free port, for the time of a test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const REPOSITORY = path.join(__dirname, '..', '..');

export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startDemo(): Promise<DemoServer> {
  const port = await freePort();
  const webpack = path.join(REPOSITORY, 'node_modules/webpack-cli/bin/cli.js');
  const child = spawn(process.execPath, [webpack, 'serve', '--config', 'webpack.config.js', '--env', 'demo', '--port', String(port), '--watch-options-stdin'], {
    cwd: REPOSITORY,
    // With the option above the server ends when its input does: also where the test run is killed.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const url = `http://localhost:${port}/`;
  try {
    await announced(child, url);
  } catch (error) {
    child.kill();
    throw error;
  }
  return { url, stop: () => stopped(child) };
}

/** Resolves when the page's address has been printed, as a user waits for it. */
function announced(child: ChildProcess, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (printed.includes(url)) resolve();
      if (printed.includes('ERROR in')) reject(new Error(printed));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      reject(new Error(`the demo's server ended:\n${printed}`));
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

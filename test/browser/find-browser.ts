/** A browser on this machine: the environment variable OUTTURN_BROWSER, then an installed Chrome, Edge or Chromium. None is downloaded. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chromium', 'chromium-browser'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

export function findBrowser(): string | null {
  const named = process.env['OUTTURN_BROWSER'];
  if (named !== undefined && named !== '') {
    // A wrong name is a mistake to be told, not a reason to take another browser in silence.
    if (!existsSync(named)) throw new Error(`OUTTURN_BROWSER=${named} does not exist`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const candidates = [
    ...COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...MAC_APPLICATIONS,
    ...programs.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.join(folder, program))),
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser/find-browser';
import { libreOfficeIsThere } from './libreoffice/libre-office';

/**
 * The last words of a test run: what was not checked on this machine, and what would be needed. Jest does not show what a skipped file prints.
 */
export default function announceSkipped(): void {
  const missing = [
    ...(findBrowser() === null ? ['浏览器测试没有运行：没有找到 Chrome、Edge 或 Chromium（可用 OUTTURN_BROWSER 指定） · browser tests NOT RUN'] : []),
    ...(libreOfficeIsThere() ? [] : ['公式没有经 LibreOffice 复算：没有找到 LibreOffice 或 python3-uno · LibreOffice check NOT RUN']),
    ...(spawnSync('xmllint', ['--version']).error === undefined ? [] : ['manifest.xml 没有按架构校验：没有找到 xmllint · schema check NOT RUN']),
  ];
  for (const line of missing) process.stderr.write(`\n!!! ${line} !!!\n`);
}

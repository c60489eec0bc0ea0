import { demoWords } from '../demo-words';

const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
};

/** "收支.xlsx" becomes "收支（已评价）.xlsx". */
export function copyName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? demoWords.copyName(name, '') : demoWords.copyName(name.slice(0, dot), name.slice(dot));
}

/** Gives the file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const type = TYPES[name.slice(name.lastIndexOf('.')).toLowerCase()] ?? 'application/octet-stream';
  // A copy: a Blob takes no memory that may be shared.
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click's own work is done.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

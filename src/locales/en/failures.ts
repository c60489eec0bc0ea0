import type { Failure, ReportRefusal } from '../../ports/failure';

/** What happened, where, and what to do next; said in the pane and on the command line alike. */
export function failureSentence(failure: Failure): string {
  switch (failure.code) {
    case 'workbookStructureProtected':
      return 'The structure of the workbook is protected: no sheet can be added, and nothing was written. Turn off Protect Workbook on the Review tab, then generate again.';
    case 'sheetProtected':
      return `The sheet “${failure.sheet}” is protected and cannot be written. Unprotect it on the Review tab, then generate again.`;
    case 'cellInEditMode':
      return 'A cell is being edited, and Excel takes no other work. Press Enter to finish (or Esc to cancel), then try again.';
    case 'hostBusy':
      return `Excel is busy and did not finish (code ${failure.hostCode}). Close open dialogs; if several workbooks are open, switch to this one, wait a moment and try again.`;
    case 'requestTooLarge':
      return 'The data exceeds what Excel transfers at once, and nothing was done. Copy the table to a new workbook and try again there.';
    case 'cancelled':
      return 'Reading was stopped; the workbook has not been changed. Generate again when you like.';
    case 'compatibilityMode':
      return 'The workbook is open in an old format (.xls, compatibility mode), to which no sheet can be added; nothing was written. Save it as .xlsx and try again.';
    case 'apiMissing':
      return `This version of Excel lacks a feature that is needed (${failure.requirement}). Update to Excel 2021 or Microsoft 365, or use Excel on the web.`;
    case 'sheetGone':
      return `The sheet “${failure.sheet}” was deleted or renamed meanwhile. Choose Check again, then generate again.`;
    case 'explanationPlaceMissing':
      return 'The check sheet has no row for this finding, or its figures have changed: nothing was kept. Generate again, then type the explanation.';
    case 'writeNotConfirmed':
      return `The sheet “${failure.sheet}” does not hold what was written: do not use its figures. Generate again; if this returns, save and reopen the workbook first.`;
    case 'arrayFormulaCell':
      return `${failure.cell} of “${failure.sheet}” belongs to an array formula or a data table and cannot be changed alone; nothing was written. Restore the cell and try again, or change the whole formula in Excel.`;
    case 'tableHeaderCell':
      return `${failure.cell} of “${failure.sheet}” is in the header of a table (Ctrl+T) and cannot be changed; nothing was written. Restore the cell and try again, or change the header in Excel.`;
    case 'hostRefused':
      return `Excel refused this (code ${failure.hostCode}). Try again; if this returns, save and reopen the workbook and give the code to support.`;
    case 'fileNotFound':
      return `The file “${failure.path}” was not found. Check its name and folder.`;
    case 'fileUnreadable':
      return `The file “${failure.path}” cannot be read. Check the permission, close it in other programs and try again.`;
    case 'mappingUnreadable':
      return `The file of --mapping, ${failure.path}, is not the JSON that is wanted: one object of texts, copied from the mapping of candidates. Mend it and try again.`;
    case 'fileUnwritable':
      return `The file “${failure.path}” cannot be written. Check that the folder is writable and the file not open elsewhere, or choose another name.`;
    case 'notOoxml':
      return 'The file is no .xlsx or .xlsm workbook (perhaps .xls, .et or .csv) and was not read. Save it as .xlsx and try again: open it in Excel or WPS and choose File, Save As, type .xlsx.';
    case 'encrypted':
      return 'The file has a password for opening and cannot be read. Open it, remove the password under File, Info, save it and try again.';
    case 'corruptFile':
      return `The file is damaged or incomplete${inPart(failure.part)} and was not read. Open it and save a copy, or get the file again, then try again.`;
    case 'tooLarge':
      return `Unpacked, the file exceeds the safe limit${inPart(failure.part)} and was not read. Keep only the sheets to be evaluated, save it and try again.`;
    case 'reportUnreadable':
      return `The report file “${failure.file}” ${REPORT_REFUSALS[failure.reason]}`;
  }
}

/** Behind the name of the file. */
const REPORT_REFUSALS: Readonly<Record<ReportRefusal, string>> = {
  kind: 'is neither .docx nor .txt (.doc, .wps, .pdf and others cannot be read), and its text was not checked. Open it in Word or WPS, choose File, Save As, type .docx, then choose it again.',
  notDocx: 'is no .docx within (perhaps only its ending was changed), and its text was not checked. Open it in Word or WPS, choose File, Save As, type .docx, then choose it again.',
  encrypted: 'has a password for opening and cannot be read. Its text was not checked. Open it in Word or WPS, remove the password, save it and choose it again.',
  corrupt: 'is damaged or incomplete, and its text was not checked. Open it in Word or WPS and save a copy as .docx, then choose that.',
  tooLarge: 'is too large (over 20 MB, or over the safe limit once unpacked), and its text was not checked. Remove or compress its pictures, save it and choose it again.',
  tooLong: 'has more than 2,000,000 characters, and its text was not checked. Keep the self-evaluation only, save it and choose it again.',
  encoding: 'is in an encoding that cannot be told (UTF-8, GB18030/GBK and UTF-16 with a byte order mark can be read), and its text was not checked. Open it in Notepad and save it as UTF-8, or paste it into Word and save it as .docx, then choose it again.',
  empty: 'holds no text (perhaps pictures or scans only), and nothing was checked. Choose a .docx or .txt with text.',
};

function inPart(part: string | null): string {
  return part === null ? '' : ` (in ${part})`;
}

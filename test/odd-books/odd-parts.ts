import { type BookOptions, bookParts, makeBook, zipParts } from '../adapters/xlsx/make-package';
import { budgetBook, budgetData } from './budget-table';
import type { OddBook } from './odd-book';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = '[Content_Types].xml';
const ROOT = '_rels/.rels';
const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const SHEET = 'xl/worksheets/sheet1.xml';
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

const book = (more: Partial<BookOptions> = {}): Record<string, string> => bookParts({ sheets: { 收支: budgetData() }, ...more });
const without = (name: string, more: Partial<BookOptions> = {}): Uint8Array => zipParts(Object.fromEntries(Object.entries(book(more)).filter(([part]) => part !== name)));
const changed = (name: string, change: (text: string) => string, more: Partial<BookOptions> = {}): Uint8Array => zipParts({ ...book(more), [name]: change(book(more)[name] ?? '') });
const names = (xml: string): Uint8Array => budgetBook({}, { afterSheets: `<definedNames>${xml}</definedNames>` });
const link = (id: string, type: string, target: string, more = ''): string => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"${more}/>`;

/** Parts, how they refer to each other, and what else the workbook part says. */
export const ODD_PARTS: readonly OddBook[] = [
  { name: 'no list of types', make: () => without(TYPES), expected: 'notOoxml' },
  { name: 'no relationships of the package', make: () => without(ROOT), expected: 'corruptFile' },
  { name: 'no workbook', make: () => without(WORKBOOK), expected: 'corruptFile' },
  { name: 'no relationships of the workbook', make: () => without(LINKS), expected: 'corruptFile' },
  { name: 'no sheet', make: () => without(SHEET), expected: 'corruptFile' },
  { name: 'no styles where they are expected', make: () => without('xl/styles.xml', { styles: '' }), expected: 'evaluated' },
  { name: 'no strings where they are expected', make: () => without('xl/sharedStrings.xml', { sharedStrings: '' }), expected: 'evaluated' },
  { name: 'a list of types without the workbook', make: () => changed(TYPES, (text) => text.replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/u, '')), expected: 'notOoxml' },
  { name: 'an empty list of types', make: () => changed(TYPES, () => '<Types/>'), expected: 'notOoxml' },
  { name: 'a workbook outside of the package', make: () => changed(ROOT, (text) => text.replace('Target="xl/workbook.xml"', 'Target="http://a.example/workbook.xml" TargetMode="External"')), expected: 'notOoxml' },
  { name: 'a workbook above the package', make: () => changed(ROOT, (text) => text.replace('xl/workbook.xml', '../../../xl/workbook.xml')), expected: 'evaluated' },
  { name: 'relationships of a package that lead to themselves', make: () => changed(ROOT, (text) => text.replace('xl/workbook.xml', '_rels/.rels')), expected: 'notOoxml' },
  { name: 'a tab without a relationship', make: () => changed(WORKBOOK, (text) => text.replace('r:id="rId1"', 'r:id="rId99"')), expected: 'corruptFile' },
  { name: 'a tab without an id', make: () => changed(WORKBOOK, (text) => text.replace('r:id="rId1"', '')), expected: 'corruptFile' },
  { name: 'a tab without a name', make: () => changed(WORKBOOK, (text) => text.replace('name="收支"', '')), expected: 'corruptFile' },
  { name: 'a tab that is the workbook', make: () => changed(LINKS, (text) => text.replace('worksheets/sheet1.xml', 'workbook.xml')), expected: 'refused' },
  { name: 'a tab outside of the package', make: () => changed(LINKS, (text) => text.replace('/>', ' TargetMode="External"/>')), expected: 'corruptFile' },
  { name: 'a relationship twice', make: () => changed(LINKS, (text) => text.replace(/<Relationship [^>]*>/u, '$&$&')), expected: 'evaluated' },
  { name: 'relationships in a circle', make: () => zipParts({ ...book({ related: { customXml: 'a.xml' } }), 'xl/a.xml': '<a/>', 'xl/_rels/a.xml.rels': `<Relationships>${link('rId1', 'customXml', 'a.xml')}${link('rId2', 'x', 'workbook.xml')}</Relationships>` }), expected: 'evaluated' },
  { name: 'relationships to parts that are not there', make: () => budgetBook({}, { related: { theme: 'theme/theme1.xml', calcChain: 'calcChain.xml', externalLink: 'externalLinks/externalLink1.xml' } }), expected: 'evaluated' },
  { name: 'a relationship without a target', make: () => changed(LINKS, (text) => text.replace('</Relationships>', '<Relationship Id="x" Type="y"/></Relationships>')), expected: 'corruptFile' },
  { name: 'strings that are a sheet', make: () => budgetBook({}, { related: { sharedStrings: 'worksheets/sheet1.xml' } }), expected: 'evaluated' },
  { name: 'damaged styles', make: () => changed('xl/styles.xml', () => '<styleSheet><fonts>', { styles: '' }), expected: 'corruptFile' },
  { name: 'styles of nothing', make: () => changed('xl/styles.xml', () => '<styleSheet/>', { styles: '' }), expected: 'evaluated', writing: 'corruptFile' },
  { name: 'a link to another workbook', make: () => budgetBook({ D4: "<c r=\"D4\"><f>'[1]决算 表'!D4</f><v>99</v></c>" }, { afterSheets: '<externalReferences><externalReference r:id="rId2"/></externalReferences>', related: { externalLink: 'externalLinks/externalLink1.xml' }, parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook/></externalLink>' } }), expected: 'evaluated' },
  { name: 'names that point nowhere', make: () => names('<definedName name="a">#REF!</definedName><definedName name="b">旧表!$A$1</definedName><definedName name="c"/><definedName name="d">[9]甲!A1</definedName>'), expected: 'evaluated' },
  { name: 'a name that belongs to a tab that is not there', make: () => names('<definedName name="_xlnm.Print_Area" localSheetId="99">收支!$A$1</definedName>'), expected: 'evaluated' },
  { name: 'a name without a name', make: () => names('<definedName>收支!$A$1</definedName>'), expected: 'corruptFile' },
  { name: 'names of answers that hold no answer', make: () => names('<definedName name="_outturn_answer_1">收支!$A$1</definedName><definedName name="_outturn_answer_99999999999999999999">"是"</definedName><definedName name="_outturn_answer_0">"否"</definedName>'), expected: 'evaluated' },
  { name: 'a workbook with macros', make: () => budgetBook({}, { workbookType: MACROS, related: { vbaProject: 'vbaProject.bin' }, parts: { 'xl/vbaProject.bin': 'macro' } }), expected: 'evaluated' },
  { name: 'a template', make: () => budgetBook({}, { workbookType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml' }), expected: 'evaluated' },
  { name: 'two million elements in the workbook part', make: () => changed(WORKBOOK, (text) => text.replace('<sheets>', `${'<a/>'.repeat(2_000_001)}<sheets>`)), expected: 'tooLarge' },
  { name: 'a book of the web in place of a part', make: () => makeBook({ sheets: { 收支: budgetData() }, parts: { [LINKS]: '<html/>' } }), expected: 'corruptFile' },
];

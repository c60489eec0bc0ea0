/** A long project list as a department keeps it, in the form in which Excel saves it: shared strings, one style a column, totals that are exact. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const HEADERS = ['序号', '重点工作任务', '项目名称', '资金来源', '支出性质', '年初预算数', '调整预算数', '执行数'];
const TASKS = ['机构运转保障', '城市管理与环境整治', '民生保障与社会救助', '安全生产监管', '基层治理与社区服务', '教育事业发展', '公共卫生服务', '乡村振兴'];
const SOURCES = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', '财政专户管理资金', '其他资金'];
const CATEGORIES = ['基本支出', '项目支出'];
/** So many rows share a project name, as where one project has several sources. */
const ROWS_PER_PROJECT = 4;
const FIRST_DETAIL_ROW = 4;
const LETTERS = 'ABCDEFGH';

/**
 * The bytes of a workbook with `details` rows of eight columns under a title, a line 单位：万元 and a header, and a row 合计 below that is
 * their exact sum. The same count gives the same bytes.
 */
export function detailBook(details: number): Uint8Array {
  const strings = new SharedStrings();
  const sheet = sheetXml(details, strings);
  return zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(relationships([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="项目明细" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships([['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]),
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(strings.toXml()),
  });
}

class SharedStrings {
  readonly #indices = new Map<string, number>();
  #uses = 0;

  public indexOf(text: string): number {
    this.#uses += 1;
    const known = this.#indices.get(text);
    if (known !== undefined) return known;
    this.#indices.set(text, this.#indices.size);
    return this.#indices.size - 1;
  }

  public toXml(): string {
    const items = [...this.#indices.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function sheetXml(details: number, strings: SharedStrings): string {
  const text = (row: number, column: number, content: string, style = 1): string =>
    `<c r="${LETTERS[column] ?? ''}${row}" s="${style}" t="s"><v>${strings.indexOf(content)}</v></c>`;
  const number = (row: number, column: number, hundredths: number): string => `<c r="${LETTERS[column] ?? ''}${row}" s="2"><v>${amountText(hundredths)}</v></c>`;
  const rowXml = (row: number, cells: string): string => `<row r="${row}" spans="1:8" x14ac:dyDescent="0.25">${cells}</row>`;

  const random = numbersFrom(20_240_501);
  const totals = [0, 0, 0];
  const rows = [
    rowXml(1, text(1, 0, '2024年部门预算项目支出明细表', 3)),
    rowXml(2, text(2, 0, '单位名称：示例市示例区示例局（示例数据）') + text(2, 7, '单位：万元')),
    rowXml(3, HEADERS.map((header, column) => text(3, column, header, 3)).join('')),
  ];
  for (let index = 0; index < details; index += 1) {
    const row = FIRST_DETAIL_ROW + index;
    const project = Math.floor(index / ROWS_PER_PROJECT);
    const original = 100 + (random() % 900_000);
    const adjusted = original + (random() % 20_000);
    const amounts = [original, adjusted, adjusted - (random() % Math.floor(adjusted / 8))];
    amounts.forEach((amount, place) => (totals[place] = (totals[place] ?? 0) + amount));
    rows.push(
      rowXml(
        row,
        `<c r="A${row}" s="1"><v>${index + 1}</v></c>` +
          text(row, 1, TASKS[project % TASKS.length] ?? '') +
          text(row, 2, `第${project + 1}号专项工作经费`) +
          text(row, 3, SOURCES[random() % SOURCES.length] ?? '') +
          text(row, 4, CATEGORIES[random() % CATEGORIES.length] ?? '') +
          amounts.map((amount, place) => number(row, 5 + place, amount)).join(''),
      ),
    );
  }
  const last = FIRST_DETAIL_ROW + details;
  rows.push(rowXml(last, text(last, 0, '合计') + totals.map((total, place) => number(last, 5 + place, total)).join('')));
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ` +
    `xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:H${last}"/>` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>' +
    `<sheetData>${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}

/** Hundredths of 万元 as the decimal that Excel writes: no trailing zeros. Summed as whole numbers, so that a total is exact. */
function amountText(hundredths: number): string {
  return String(hundredths / 100);
}

/** Numbers without sign of 24 bits, always the same ones for a seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [['workbook', 'sheet.main'], ['worksheets/sheet1', 'worksheet'], ['styles', 'styles'], ['sharedStrings', 'sharedStrings']]
    .map(([part = '', kind = '']) => `<Override PartName="/xl/${part}.xml" ContentType="${SHEET_TYPE}.${kind}+xml"/>`)
    .join('') +
  '</Types>';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"/>' +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

import type { FoundTable, TableReason } from '../../core/ledger/found-table';
import type { Candidate, Question } from '../../core/ledger/question';
import { fullA1, quotedSheetName, rangeA1 } from '../../core/workbook/cell-address';
import { MEASURE_TERMS } from './terms';

/** What is asked, and why the workbook does not say it itself. */
export function questionSentence({ about, cells, candidates }: Question): string {
  switch (about.kind) {
    case 'table':
      return `有 ${candidates.length} 张表格都可能是要评价的表，而数据不一致。用哪一张？`;
    case 'measure': {
      const isOpen = candidates.some(({ meaning }) => meaning.kind === 'noColumn');
      const reason = isOpen ? `没有认得的“${MEASURE_TERMS[about.measure]}”栏目，暂不能计算完成率` : `有 ${candidates.length} 栏都写着“${MEASURE_TERMS[about.measure]}”，而数据不一致`;
      return `${reason}。哪一栏是“${MEASURE_TERMS[about.measure]}”？`;
    }
    case 'unit':
      return `表格（${cells.map(fullA1).join('、')}）没有注明金额单位，暂按“万元”处理。金额单位是什么？`;
  }
}

export function candidateWords({ meaning }: Candidate): string {
  switch (meaning.kind) {
    case 'table': {
      const { sheet, title } = meaning.table;
      return title === null ? `“${sheet}”` : `“${sheet}”：${title.text.trim()}`;
    }
    case 'column':
      return `“${meaning.header.text.replace(/\s+/gu, '')}”（${fullA1(meaning.header.cell)}）`;
    case 'noColumn':
      return '都不是';
    case 'unit':
      return meaning.unit === 'yuan' ? '元' : '万元';
  }
}

const REASONS: Readonly<Record<TableReason, string>> = {
  only: '工作簿里只有这一张',
  answered: '按您的选择',
  saysMost: '所列项目最全',
  asked: '与另一张数据不一致，待您选择',
  limited: '只反映部分资金或收支一方，用来补充主表未列的数据',
  summed: '下属单位，各单位相加即为部门数据',
  institution: '下属单位，列入分单位完成情况',
  part: '主表的一部分',
  project: '项目自评表',
  agrees: '与主表数据一致，用来补充主表未列的数据',
  complements: '与主表项目相同，补上主表没有的预算数或执行数',
  hidden: '工作表已隐藏',
  otherYear: '不是评价年度的数据',
  otherEntity: '是另一单位的数据',
  contradicts: '与主表数据不一致，没有取数',
  nothingNew: '没有主表以外的数据',
};

const ROLES: Readonly<Record<FoundTable['role'], string>> = { main: '主表', adds: '补充', unused: '未用' };

/** What a table was taken for, where it lies, and why. */
export function tableWords({ source, role, reason }: FoundTable): string {
  return `${ROLES[role]}：${quotedSheetName(source.sheet)}!${rangeA1(source.range)}（${REASONS[reason]}）`;
}

"""The same job as `evaluate BOOK --out COPY` for a plain detail list, written as an accountant's script would be: read, sum, check, write."""

import sys
from decimal import Decimal

import openpyxl

MEASURES = ('年初预算数', '调整预算数', '执行数')
DESCRIBING = ('资金来源', '支出性质', '重点工作任务')


def main(source, target):
    book = openpyxl.load_workbook(source)
    sheet = book['项目明细']
    rows = sheet.iter_rows(values_only=True)
    header = next(row for row in rows if row[0] == '序号')
    column = {name: index for index, name in enumerate(header)}
    sums = {}
    stated = None
    for row in rows:
        if row[column['资金来源']] is None:
            if '合计' in row:
                stated = row
            continue
        for measure in MEASURES:
            amount = Decimal(str(row[column[measure]]))
            for name in ('合计', *(row[column[describing]] for describing in DESCRIBING)):
                sums[name, measure] = sums.get((name, measure), Decimal(0)) + amount
    for measure in MEASURES:
        if stated is not None and Decimal(str(stated[column[measure]])) != sums['合计', measure]:
            print(measure, '不平')
    output = book.create_sheet('绩效评价表')
    output.append(['项目', *MEASURES, '完成率'])
    for name in dict.fromkeys(name for name, _ in sums):
        budget, executed = sums[name, '调整预算数'], sums[name, '执行数']
        output.append([name, *(float(sums[name, measure]) for measure in MEASURES), float(executed / budget) if budget else '—'])
    book.save(target)


main(*sys.argv[1:])

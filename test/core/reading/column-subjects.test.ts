import { subjectKey } from '../../../src/core/ledger/dimensions';
import { readLedger } from '../../../src/core/reading/read-ledger';
import { vocabulary } from '../../../src/locales/zh-CN/vocabulary';
import { bookOf, sheetOf } from '../../support/sheets';

test('a unit in the header of a column is no part of what the column is called', () => {
  const { ledger } = readLedger(
    bookOf(sheetOf('收支', [['某局2023年支出决算表'], ['项目', '合计（万元）', '经营支出（万元）'], ['合计', 9, 3]])),
    vocabulary,
  );
  expect(ledger?.figures.map(({ subject }) => subjectKey(subject))).toContain('extraCategory:经营支出');
});

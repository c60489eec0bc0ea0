import { FailureError } from '../../src/ports/failure';
import { readChosenReport } from '../../src/taskpane/report/chosen-report';

const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

test('reads the text of a file', async () => {
  await expect(readChosenReport(file('报告.txt', '甲\r\n乙'))).resolves.toEqual({ name: '报告.txt', paragraphs: ['甲', '乙'] });
});

test('of a large file only what shows that it is too large', async () => {
  const large = file('报告.txt', new Uint8Array(21 * 1024 * 1024));
  await expect(readChosenReport(large)).rejects.toMatchObject({ failure: { code: 'reportUnreadable', reason: 'tooLarge' } });
});

test('a file that is gone since it was chosen is unreadable', async () => {
  const gone = { name: '报告.txt', slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }) } as unknown as File;
  const failed = readChosenReport(gone);
  await expect(failed).rejects.toBeInstanceOf(FailureError);
  await expect(failed).rejects.toMatchObject({ failure: { code: 'fileUnreadable', path: '报告.txt' } });
});

import { ODD_BOOKS } from './all-odd-books';
import { runOddBook } from './run-odd-book';

describe('an odd workbook ends in a result or in a failure that has a name', () => {
  it.each(ODD_BOOKS.map((book) => [book.name, book] as const))('%s', async (_, { make, expected, writing }) => {
    const outcome = await runOddBook(make());
    expect(outcome).toMatchObject({ result: expected, writing: writing ?? null });
    if (expected === 'evaluated' && writing === undefined) expect(outcome.written).toHaveLength(3);
  }, 60_000);

  it('is one of many, each with its own name', () => {
    expect(ODD_BOOKS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ODD_BOOKS.map(({ name }) => name)).size).toBe(ODD_BOOKS.length);
  });
});

/** How the output for a case matches its expectation; the rule is fixed in README.md beside this file. */
export interface ExpectedFinding {
  readonly about: string;
  readonly verdict: string;
  readonly difference: string | null;
  readonly cells: readonly string[];
  readonly needsText: boolean;
}

type Amounts = Readonly<Record<'budget' | 'executed', string | null>>;

export interface ExpectedCase {
  readonly keyTasks: readonly (Amounts & { readonly name: string; readonly completionRate: string | null })[];
  readonly extraSources: readonly (Amounts & { readonly label: string })[];
  readonly entity: string | null;
  readonly year: number | null;
  readonly unit: string;
  readonly total: Readonly<Record<string, string | null>>;
  readonly otherBudgets: Readonly<Record<string, string | null>>;
  readonly fundSources: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly expenditureCategories: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly carryOver: Readonly<Record<string, string | null>>;
  readonly completionRates: Readonly<Record<string, string | null>>;
  readonly mustFind: readonly ExpectedFinding[];
  readonly mustBeRounding: readonly ExpectedFinding[];
  readonly mayReport: readonly ExpectedFinding[];
  readonly noOtherErrors: boolean;
  readonly refusal: string | null;
}

export interface ReportedFinding {
  readonly verdict: string;
  readonly difference: string | null;
  readonly cells: readonly string[];
}

export interface ReportedCase extends Omit<ExpectedCase, 'keyTasks' | 'mustFind' | 'mustBeRounding' | 'mayReport' | 'noOtherErrors' | 'refusal'> {
  readonly keyTasks: readonly (Amounts & { readonly label: string; readonly completionRate: string | null })[];
  readonly status: string;
  readonly problems: readonly { readonly code: string }[];
  readonly questions: readonly unknown[];
  readonly findings: readonly ReportedFinding[];
}

/** Every way in which the output misses the expectation; empty where it matches. */
export function mismatches(expected: ExpectedCase, reported: ReportedCase): string[] {
  const missed: string[] = [];
  if (expected.refusal !== null) {
    const hasRate = Object.values(reported.completionRates).some((rate) => rate !== null);
    const isRefused = reported.status === 'refused' || (reported.status === 'partial' && !hasRate);
    if (!isRefused || !reported.problems.some(({ code }) => code === expected.refusal?.split(':')[0])) missed.push(`not refused as ${expected.refusal}`);
  }
  if (reported.questions.length > 0) missed.push('a question was asked');
  missed.push(
    ...['entity', 'year', 'unit'].flatMap((key) => sameText(key, expected[key as 'entity'], reported[key as 'entity'])),
    ...sameAmounts('total', expected.total, reported.total),
    ...sameAmounts('otherBudgets', expected.otherBudgets, reported.otherBudgets),
    ...sameAmounts('carryOver', expected.carryOver, reported.carryOver),
    ...sameAmounts('completionRates', expected.completionRates, reported.completionRates),
    ...expected.keyTasks.flatMap(({ name, ...amounts }) => sameAmounts(name, amounts, reported.keyTasks.find(({ label }) => label === name) ?? {})),
    ...expected.extraSources.flatMap(({ label, ...amounts }) => sameAmounts(label, amounts, reported.extraSources.find((one) => one.label === label) ?? {})),
    ...reported.extraSources.filter(({ label }) => !expected.extraSources.some((one) => one.label === label)).map(({ label }) => `extra source ${label} not expected`),
    ...reported.keyTasks.filter(({ label }) => !expected.keyTasks.some(({ name }) => name === label)).map(({ label }) => `key task ${label} not expected`),
    ...Object.entries(expected.fundSources).flatMap(([name, amounts]) => sameAmounts(name, amounts, reported.fundSources[name] ?? {})),
    ...Object.entries(expected.expenditureCategories).flatMap(([name, amounts]) => sameAmounts(name, amounts, reported.expenditureCategories[name] ?? {})),
    ...expected.mustFind.filter((wanted) => !reported.findings.some((found) => answers(wanted, found))).map(({ about }) => `not found: ${about}`),
    ...expected.mustBeRounding
      .filter((wanted) =>
        reported.findings.some(
          (found) => found.verdict !== 'rounding' && isAbout(wanted, found) && sharesGap(wanted, found) && !expected.mustFind.some((other) => answers(other, found)),
        ),
      )
      .map(({ about }) => `not called rounding: ${about}`),
  );
  if (expected.noOtherErrors) {
    const allowed = [...expected.mustFind, ...expected.mayReport];
    const others = reported.findings.filter((found) => found.verdict === 'error' && !allowed.some((wanted) => isAbout(wanted, found)));
    missed.push(...others.map((found) => `another error: ${JSON.stringify(found)}`));
  }
  return missed;
}

function sameText(key: string, expected: unknown, reported: unknown): string[] {
  return expected === reported ? [] : [`${key}: ${String(expected)} expected, ${String(reported)} reported`];
}

function sameAmounts(name: string, expected: Readonly<Record<string, string | null>>, reported: Readonly<Record<string, string | null>>): string[] {
  return Object.entries(expected).flatMap(([key, value]) => {
    const other = reported[key] ?? null;
    const isAmount = value !== null && other !== null && /^-?[\d.]+$/.test(value);
    const same = isAmount ? Number(value) === Number(other) : value === other;
    return same ? [] : [`${name}.${key}: ${String(value)} expected, ${String(other)} reported`];
  });
}

function answers(wanted: ExpectedFinding, found: ReportedFinding): boolean {
  return wanted.verdict === found.verdict && isAbout(wanted, found) && (wanted.difference === null || sharesGap(wanted, found));
}

function isAbout(wanted: ExpectedFinding, found: ReportedFinding): boolean {
  return wanted.cells.some((cell) => found.cells.includes(cell));
}

function sharesGap(wanted: ExpectedFinding, found: ReportedFinding): boolean {
  return found.difference !== null && Math.abs(Number(wanted.difference)) === Math.abs(Number(found.difference));
}

/**
 * Functions that are younger than the file format stand in a file with a prefix, without which Excel shows #NAME? (MS-XLSX 2.2.2,
 * future-function-list). The formula bar shows them plain. LET and LAMBDA are not here: their parameters would need a prefix too.
 */
const PREFIXED = new Set(
  [
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR',
    'CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA',
    'CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND',
    'EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA',
    'GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA',
    'ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST',
    'NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI',
    'POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P',
    'STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE',
    'UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST',
  ].flatMap((line) => line.split(' ')),
);

/** Two that have a second prefix. */
const OF_WORKSHEETS = new Set(['FILTER', 'SORT']);

/** A text, a quoted sheet name, or a function before its parenthesis. */
const FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu;

/** The formula as a file has it. */
export function withFunctionPrefixes(formula: string): string {
  return formula.replace(FUNCTION, (token, name: string | undefined) => {
    const known = name?.toUpperCase() ?? '';
    if (OF_WORKSHEETS.has(known)) return `_xlfn._xlws.${token}`;
    return PREFIXED.has(known) ? `_xlfn.${token}` : token;
  });
}

/** The formula as the formula bar shows it. */
export function withoutFunctionPrefixes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?(?=[A-Z])/giu, (token) => (/^["']/u.test(token) ? token : ''));
}

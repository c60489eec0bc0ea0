// The import law of src/README.md. Each rule says why it is there.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle means two files are one idea, or the wrong one owns it.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'The core runs anywhere and is tested without a host: no package, no Node module, no other room.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    only('ports-know-the-core', 'A port is a contract in terms of the core; it knows no adapter.', '^src/ports/', '^src/(core|ports)/'),
    only('locales-word-facts', 'A locale words what core and ports report; it calls nothing.', '^src/locales/', '^src/(core|ports|locales)/'),
    only('app-uses-ports', 'A use case must run over any adapter and in any language.', '^src/app/', '^src/(core|ports|app)/'),
    only('adapters-stand-alone', 'An adapter that knew another could not be replaced alone; packages of parts are read for all of them in one room.', '^src/adapters/([^/]+)/', '^src/(core|ports)/|^src/adapters/($1|package)/'),
    only('emulator-plays-excel', 'The emulator stands on the other side of the boundary; it must not know what calls it.', '^src/emulator/', '^src/(core|emulator)/'),
    only('pane-and-commands', 'The shipped pane must not carry workbooks as files, the emulator or the demo; a report comes to it as a file.', '^src/(taskpane|commands)/', '^src/(core|ports|app|locales|taskpane|commands|adapters/(officejs|docx|report-file))/'),
    only('cli', 'The command line works on files and knows no Excel.', '^src/cli/', '^src/(core|ports|app|locales|cli|adapters/(xlsx|docx|report-file))/'),
    only('demo', 'The demo shows the pane over the emulator.', '^src/demo/', '^src/(core|ports|app|locales|taskpane|commands|emulator|demo|adapters/(officejs|xlsx|docx|report-file))/'),
    {
      name: 'checks-are-independent',
      comment: 'One check, one verdict: a check that uses another hides which of them found what.',
      severity: 'error',
      from: { path: '^src/core/checks/rules/([^/]+)' },
      to: { path: '^src/core/checks/rules/', pathNot: '^src/core/checks/rules/$1' },
    },
    {
      name: 'office-only-in-its-adapter',
      comment: 'Everything else runs without Office; the wrapper of office-js-helpers is the only door to that package.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/officejs/' },
      to: { path: 'node_modules/@microsoft/' },
    },
    {
      name: 'packages-only-in-their-room',
      comment: 'Zip packages are opened under the bounds that the room sets.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/adapters/(package|docx)/' },
      to: { path: 'node_modules/(fflate|docx)/' },
    },
    {
      name: 'univer-only-in-emulator-and-demo',
      comment: 'The calculation engine is for development; it never ships.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(emulator|demo)/' },
      to: { path: 'node_modules/@univerjs/' },
    },
    { name: 'no-utils', comment: 'A folder of leftovers has no owner.', severity: 'error', from: {}, to: { path: '/(utils?|helpers|common|misc)/', pathNot: 'node_modules' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};

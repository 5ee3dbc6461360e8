/**
 * The only place that says which layer may import which: an arrow goes down only.
 *
 * Each rule names what a layer may import; whatever else it imports is an error with the reason as its comment.
 * Tests beside the code may look further down and sideways (they compare layers), but never up into a user interface.
 */
const LIBRARIES = {
  settings: '^node_modules/valibot/',
  zip: '^node_modules/fflate/',
};

/** A layer, what it may import of ours and of the libraries, and why no more. */
const layer = (name, path, mayImport, reason, libraries = []) => ({
  name,
  comment: reason,
  severity: 'error',
  from: { path, pathNot: '\\.test\\.tsx?$' },
  to: { pathNot: [path, ...mayImport, ...libraries] },
});

const CORE = '^src/core/';
const MODEL = '^src/core/model/';
const TEXT = '^src/core/text/';
const METHODS = '^src/core/methods/';
const RULES = '^src/core/rules/';
const SCORING = '^src/core/scoring/';
const FORMULA = '^src/core/formula/';
const LAYOUT = '^src/core/layout/';
const INPUTS = '^src/core/inputs/';
const SUMMARY = '^src/core/summary/';
const WRITEBACK = '^src/core/writeback/';
const PORT = '^src/host/port\\.ts$';
/** What both hosts draw sheets of ours from. */
const OUR_SHEETS = '^src/host/our(Looks|Cells)[.]ts$';
const SESSION = '^src/session/';

module.exports = {
  forbidden: [
    layer(
      'model-imports-nothing',
      MODEL,
      [],
      'The nouns are what every layer agrees on; a noun that needs a layer belongs to that layer.',
    ),
    layer(
      'text-knows-the-model',
      TEXT,
      [MODEL],
      'Tokens of Chinese text know neither rules nor tables, so both can use them.',
    ),
    layer(
      'methods-know-text',
      METHODS,
      [TEXT, MODEL],
      'A method is one room with reading, applying and saying inside; what it shares with others is vocabulary, not rules.',
    ),
    layer(
      'rules-know-methods',
      RULES,
      [METHODS, TEXT, MODEL],
      'A text becomes a rule without any workbook: the same text reads the same everywhere.',
    ),
    layer(
      'formula-knows-model',
      FORMULA,
      [MODEL],
      'A worksheet formula is worked out from cells alone; what they mean is not its business.',
    ),
    layer(
      'layout-knows-text',
      LAYOUT,
      [TEXT, MODEL],
      'What a column means is told by the sheet alone, never by what scoring would like it to be.',
    ),
    layer(
      'inputs-know-layout',
      INPUTS,
      [LAYOUT, TEXT, MODEL],
      'An input is a cell with a role read as a quantity; which rule asks for it is not its business.',
    ),
    layer(
      'scoring-knows-rules',
      SCORING,
      [RULES, METHODS, TEXT, MODEL],
      'The evaluator works on a rule and named inputs; cells and tables are translated before it.',
    ),
    layer(
      'summary-knows-model',
      SUMMARY,
      [MODEL, LAYOUT, FORMULA],
      'Totals, ranks and briefings are made of finished marks; they never score and never read rule text.',
    ),
    layer(
      'writeback-knows-layout',
      WRITEBACK,
      [LAYOUT, MODEL],
      'A write plan is made of marks and places; what it does not import it cannot change.',
    ),
    layer(
      'core-is-pure',
      CORE,
      [],
      'The engine runs in Node, a worker and the pane alike: no Office, no DOM, no React, no I/O.',
    ),
    layer(
      'port-knows-model',
      PORT,
      [MODEL],
      'The port is the contract between engine and workbook; it must not depend on either side of it.',
    ),
    layer(
      'excel-host-knows-model',
      '^src/host/excel/',
      [PORT, MODEL, OUR_SHEETS, '^node_modules/@microsoft/office-js-helpers/'],
      'A host reads a snapshot and carries out a plan; it must not know what a mark is.',
    ),
    layer(
      'xlsx-host-knows-model',
      '^src/host/xlsx/',
      [PORT, MODEL, OUR_SHEETS],
      'A host reads a snapshot and carries out a plan; it must not know what a mark is.',
      [LIBRARIES.zip, '^(node:)?(zlib|fs|fs/promises|path|stream|buffer)$'],
    ),
    layer(
      'session-knows-core-and-port',
      SESSION,
      [CORE, PORT],
      'A run is the same on any host: a session that named Excel could not be tried on a file.',
      [LIBRARIES.settings],
    ),
    layer(
      'cli-works-on-files',
      '^src/cli/',
      [CORE, PORT, SESSION, '^src/host/xlsx/'],
      'Commands run where there is no Excel and no browser.',
      ['^(node:)?[a-z_/]+$'],
    ),
    layer(
      'commands-know-session',
      '^src/commands/',
      [CORE, PORT, SESSION, '^src/host/excel/'],
      'The ribbon works without the pane, so it must not load React.',
    ),
    layer(
      'pages-import-nothing',
      '^src/pages/',
      [],
      'First paint and the page for older Excel must stand where nothing else of the product runs.',
    ),
    {
      name: 'pane-never-reads-files',
      comment: 'The pane lives in Excel; the file host belongs to commands and workbench.',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^(src/host/xlsx|src/cli|src/commands)/' },
    },
    {
      name: 'src-never-imports-workbench',
      comment: 'The workbench is a development tool around the product; the product must build and run without it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(workbench|bench|test|scripts)/' },
    },
    {
      name: 'no-cycles',
      comment:
        "A cycle means two rooms that cannot be understood apart. A noun and its catalogue may name each other as types: that is gone at run time. Excel's own classes refer to each other (a range has a sheet, a sheet has ranges), and so do their declarations.",
      severity: 'error',
      from: { pathNot: '^workbench/standin/excel/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that resolves to nothing fails at run time only.',
      severity: 'error',
      // Excel's objects hand out each other (a range its sheet, a sheet its ranges); their stand-ins cannot do otherwise.
      from: { pathNot: '^workbench/standin/excel/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'product-uses-declared-libraries',
      comment:
        'The shipped code uses only what package.json lists under dependencies; a development tool may be missing where it is installed.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(dist|coverage|bench/parsers)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

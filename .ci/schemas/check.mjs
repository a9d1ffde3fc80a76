// What a public validator says of the schemas, the shipped files and the corpus of bad files.
// node .ci/schemas/check.mjs [NAME.results.json | NAME.scorecard.json | NAME.explanation.json | NAME.recap.json …]; one line per problem, exit 1 on any. Needs `npm ci` in this folder once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bad = join(root, 'tests/Iki.Core.Tests/Bad');

// Faults that are no matter of structure, by the code of their diagnostic.
const beyondSchema = [
  [/^IKI[123]/, 'formulas'],
  [/^IKI4008$/, 'depth'],
  [/^IKI4012$/, 'a name twice, which a parser drops'],
  [/^IKI4017$/, 'half a surrogate pair'],
  [/^IKI403\d$|^IKI404[689]$|^IKI405[1238]$/, 'members held against each other'],
  [/^IKI4055$|^IKI407[0-3]$/, 'words and scales held against offices, targets and formulas'],
  [/^IKI41(0[0134569]|08|1\d)$/, 'bands, scores and examples held against each other'],
  [/^IKI412[0-6]$|^IKI5244$/, 'levels, cells, weights and grades held against each other'],
  [/^IKI5002$/, 'digits, which a parser rounds'],
  [/^IKI50(28|29|30|31|32)$/, 'how many ways there are to read a number'],
  [/^IKI5250$/, 'words held against the scale of a catalog'],
  [/^IKI50(03|04|05|06|07|08|09|10|11|12|13|14|15|16)$/, 'figures held against a catalog'],
];

// Files whose diagnostic is one of structure and whose fault is all the same not a matter of a pattern.
const calendar = [
  'catalog/date-day-30-of-february', 'catalog/date-29-february-of-2018', 'catalog/date-year-0',
  'catalog/date-of-decree-day-31-of-april', 'catalog/period-year-0', 'data/period-year-0', 'data/figure-with-broken-thousands',
];

const notJson = /^IKI400[3-9]$|^IKI4010$|^IKI402[5-9]$/;
const problems = [];
const counts = { schemas: 0, good: 0, refused: 0, beyond: 0, notJson: 0 };

/** The value of a file, or undefined where it is no JSON: strictly UTF-8, with or without a byte-order mark. */
function parse(path) {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch {
    return undefined;
  }
}

function accept(validate, path) {
  const name = relative(root, resolve(path));
  if (!existsSync(path)) problems.push(`${name}: is missing`);
  else if (validate(parse(path))) counts.good++;
  else problems.push(`${name}: is refused: ${validate.errors.map((e) => `${e.instancePath || '/'} ${e.message}`).join('; ')}`);
}

function compile(name) {
  const schema = JSON.parse(readFileSync(join(root, `docs/schema/${name}.schema.json`), 'utf8'));
  const say = (message) => problems.push(`${name}: ${message}`);
  // Strict in all but strictRequired, which forbids asking for a member in `then` that is declared beside the `if`.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, logger: { log() {}, warn: say, error: say } });
  if (schema.$schema !== 'https://json-schema.org/draft/2020-12/schema') problems.push(`${name}: says it is ${schema.$schema}`);
  if (!ajv.validateSchema(schema)) problems.push(`${name}: is no 2020-12 schema: ${ajv.errorsText()}`);
  counts.schemas++;
  return ajv.compile(schema);
}

function refuse(validate, name, codes) {
  const value = parse(join(bad, `${name}.json`));
  if ((value === undefined) !== codes.some((c) => notJson.test(c) && c !== 'IKI4008')) {
    problems.push(`${name}: the library says ${codes.join(', ')}, and JSON.parse ${value === undefined ? 'fails' : 'reads it'}`);
  } else if (value === undefined) {
    counts.notJson++;
  } else if (calendar.includes(name) || codes.every((c) => beyondSchema.some(([code]) => code.test(c)))) {
    counts.beyond++;
    if (calendar.includes(name) && !validate(value)) problems.push(`${name}: is listed as no matter of a pattern, and the schema refuses it`);
  } else if (validate(value)) {
    problems.push(`${name}: is accepted by the schema; the library says ${codes.join(', ')}`);
  } else {
    counts.refused++;
  }
}

const schemas = Object.fromEntries(['catalog', 'data', 'results', 'regulation', 'scorecard', 'explanation', 'recap'].map((kind) => [kind, compile(kind)]));
for (const { name: seed } of readdirSync(join(root, 'seeds'), { withFileTypes: true }).filter((f) => f.isDirectory())) {
  accept(schemas.catalog, join(root, 'seeds', seed, 'catalog.json'));
  accept(schemas.data, join(root, 'seeds', seed, 'data.json'));
}

accept(schemas.catalog, join(bad, 'catalog-for-data.json'));
const regulations = join(root, 'src/Iki.Core/Scoring/Regulations');
for (const file of readdirSync(regulations)) accept(schemas.regulation, join(regulations, file));
for (const path of process.argv.slice(2)) accept(schemas[path.split('.').at(-2)], path);
for (const name of calendar) if (!existsSync(join(bad, `${name}.json`))) problems.push(`${name}: is listed in check.mjs and missing`);
for (const kind of ['catalog', 'data', 'regulation']) {
  for (const file of readdirSync(join(bad, kind)).filter((f) => f.endsWith('.json')).sort()) {
    const name = `${kind}/${file.slice(0, -'.json'.length)}`;
    const expected = join(bad, `${name}.expected.txt`);
    if (!existsSync(expected)) problems.push(`${name}: has no .expected.txt`);
    else refuse(schemas[kind], name, readFileSync(expected, 'utf8').trimEnd().split('\n').map((line) => line.split(' ', 1)[0]));
  }
}

for (const problem of problems) console.log(problem);
console.log(
  `${counts.schemas} schemas; ${counts.good} good files accepted; of the bad files ${counts.refused} refused, `
  + `${counts.notJson} no JSON, ${counts.beyond} beyond a schema; ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

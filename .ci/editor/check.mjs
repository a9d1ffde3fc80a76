// What an editor offers, shows and underlines in definition files, asked of the language server that VS Code uses.
// node .ci/editor/check.mjs; a line for each failure, then the counts, exit 1 on any. Needs `npm ci` in this folder once.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import languageServer from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = languageServer;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const fileOf = (...parts) => pathToFileURL(join(root, ...parts)).href;
const pageBlocks = (page) => [...readFileSync(join(root, page), 'utf8').matchAll(/```json\n(.*?)\n```/gs)].map((match) => match[1]);

/** A server that sees the files of this clone and nothing else; the schemas of a mapping are given in its place. */
function server(mapping = []) {
  const service = getLanguageService({
    schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  });
  service.configure({
    validate: true,
    schemas: mapping.map(({ fileMatch, url }) => ({ fileMatch, uri: fileOf('docs', 'schema', url.slice('./schema/'.length)) })),
  });
  return service;
}

function open(service, text, uri) {
  const document = TextDocument.create(uri, 'json', 1, text);
  return { service, document, json: service.parseJSONDocument(document), text };
}

const named = server();
const inSeed = (text, name = 'catalog.json') => open(named, text, fileOf('seeds', 'contoh', name));

/** The labels offered where `¦` stands. */
async function offered(text, name) {
  const at = text.indexOf('¦');
  const file = inSeed(text.replace('¦', ''), name);
  const list = await file.service.doComplete(file.document, file.document.positionAt(at), file.json);
  return list.items.map((item) => ({ label: item.label, told: item.documentation?.value ?? item.documentation ?? '' }));
}

const labels = async (text, name) => (await offered(text, name)).map((item) => item.label);

/** What is shown when the pointer rests there, without the marks of Markdown: the member, then each language. */
async function shown(file, at) {
  const hover = await file.service.doHover(file.document, file.document.positionAt(at), file.json);
  const text = [hover?.contents ?? []].flat().map((part) => part.value ?? part).join('\n\n');
  return text.replace(/\\\n/g, '\n').replace(/\\([^\w\s])/g, '$1');
}

/** The lines, counted from 1, of what is underlined, each with its message. */
async function flagged(file) {
  const found = await file.service.doValidation(file.document, file.json);
  return found.map((problem) => ({ line: problem.range.start.line + 1, message: problem.message }));
}

// The catalog of docs/definitions.md, whole.
const example = pageBlocks('docs/definitions.md').find((block) => block.includes('"positions"'));
const inIndicator = (text) => example.replace('"symbol": "kehadiran",', text);
const lineOf = (text, word) => text.slice(0, text.indexOf(word)).split('\n').length;
const isBilingual = (text) => new Set(text.split('\n\n').filter((part) => part.trim())).size === 3;

const checks = {
  'the example of the definitions page is without a fault': async () => assert.deepEqual(await flagged(inSeed(example)), []),

  'the head of a file is offered, and not what is there already': async () => {
    const items = await labels('{\n  "$schema": "../../docs/schema/catalog.schema.json",\n  "id": "x",\n  ¦\n}');
    for (const name of ['formatVersion', 'title', 'office', 'decree', 'inForce', 'offices', 'parameters', 'variables', 'rules', 'positions']) assert.ok(items.includes(name), name);
    for (const name of ['id', 'formula', 'period']) assert.ok(!items.includes(name), name);
  },

  'in an indicator its members are offered': async () => {
    const items = await labels(inIndicator('"symbol": "kehadiran", ¦'));
    for (const name of ['definition', 'frequency', 'notes', 'measures', 'responsible', 'rounding', 'variables']) assert.ok(items.includes(name), name);
    for (const name of ['symbol', 'formula', 'statement', 'label']) assert.ok(!items.includes(name), name);
  },

  'in a variable its members are offered': async () => {
    const items = await labels(example.replace('"label": "pegawai", ', '"label": "pegawai", ¦ '));
    for (const name of ['source', 'items', 'frequency', 'whenMissing', 'max']) assert.ok(items.includes(name), name);
    assert.ok(!items.includes('formula'));
  },

  'the words of a member are offered': async () => {
    const at = (member) => labels(inIndicator(`${member} ¦,`));
    assert.deepEqual((await at('"rounding":')).filter((w) => /^"(half|up|down)/.test(w)).sort(), ['"down"', '"halfAwayFromZero"', '"halfEven"', '"up"']);
    assert.deepEqual((await at('"frequency":')).filter((w) => /^"(year|sem|quar|mon)/.test(w)).sort(), ['"month"', '"quarter"', '"semester"', '"year"']);
  },

  'the kinds of a source are offered': async () => {
    const items = await labels(example.replace('"kind": "register"', '"kind": ¦'));
    for (const word of ['office', 'position', 'register', 'document', 'application', 'survey', 'agency', 'other']) assert.ok(items.includes(`"${word}"`), word);
  },

  'in a data file the members of one are offered': async () => {
    const items = await labels('{ "$schema": "../../docs/schema/data.schema.json", "formatVersion": 1, ¦ }', 'data.json');
    for (const name of ['catalog', 'period', 'office', 'values', 'observations']) assert.ok(items.includes(name), name);
    assert.ok(!items.includes('positions'));
  },

  'what is offered is told in both languages': async () => {
    const polarity = (await offered(inIndicator('"symbol": "kehadiran", ¦').replace('"polarity": "higherIsBetter", ', ''))).find((item) => item.label === 'polarity');
    assert.match(polarity.told, /Which direction is better/);
    assert.match(polarity.told, /Arah yang lebih baik/);
  },

  'a member is shown in English and in Indonesian': async () => {
    const file = inSeed(example);
    for (const [member, english, indonesian] of [
      ['polarity', 'Which direction is better, or closerIsBetter: the target is an ideal value or range; none when left out.', 'Arah yang lebih baik, atau closerIsBetter: targetnya nilai atau rentang ideal; tidak ada bila tidak diisi.'],
      ['decree', 'The decree, as printed.', 'Keputusannya, sebagaimana tercetak.'],
      ['positions', 'The positions, in order.', 'Jabatan-jabatannya, berurutan.'],
      ['office', 'The office whose positions these are.', 'Unit kerja pemilik jabatan-jabatan ini.'],
    ]) {
      const text = await shown(file, example.indexOf(`"${member}"`) + 2);
      assert.ok(text.includes(english) && text.includes(indonesian), `${member}: ${text}`);
    }
  },

  'no member of the example is without a word in both languages': async () => {
    const file = inSeed(example);
    // The names of figures are the writer's own, and no schema knows them.
    const figures = /"values": \{ "pegawai": 24, "hariTidakMasuk": 36 \}/.exec(example);
    const members = [...example.matchAll(/"([^"]+)"\s*:/g)]
      .filter((m) => m.index <= figures.index || m.index >= figures.index + figures[0].length);
    assert.ok(members.length > 100);
    for (const member of members) {
      const text = await shown(file, member.index + 2);
      assert.ok(isBilingual(text), `${member[1]} at ${member.index}: '${text}'`);
    }
  },

  'a misspelled member is flagged where it stands': async () => {
    const text = example.replace('"printedFormula"', '"printedFormulas"');
    const found = await flagged(inSeed(text));
    assert.deepEqual(found.map((f) => f.line), [lineOf(text, '"printedFormulas"')]);
    assert.match(found[0].message, /printedFormulas/);
  },

  'a word that is none of those allowed is flagged where it stands': async () => {
    const text = example.replace('"higherIsBetter"', '"higher"');
    const found = await flagged(inSeed(text));
    assert.deepEqual(found.map((f) => f.line), [lineOf(text, '"higher"')]);
    assert.match(found[0].message, /higherIsBetter/);
  },

  'a text where a number belongs is flagged where it stands': async () => {
    const text = example.replace('"weight": 40', '"weight": "40"');
    assert.deepEqual((await flagged(inSeed(text))).map((f) => f.line), [lineOf(text, '"weight": "40"')]);
  },

  'a missing member is flagged at its object': async () => {
    const text = example.replace('"statement": "Tertib administrasi perkantoran",', '');
    const found = await flagged(inSeed(text));
    assert.equal(found.length, 1);
    assert.match(found[0].message, /statement/);
    assert.equal(found[0].line, text.slice(0, text.indexOf('"indicators"')).split('\n').length - 2);
  },

  'a member given twice is flagged': async () => {
    const text = example.replace('"title": "Sekretaris Kecamatan",', '"title": "Sekretaris Kecamatan",\n      "title": "Sekcam",');
    assert.ok((await flagged(inSeed(text))).some((f) => f.line === lineOf(text, '"title": "Sekcam"') || f.line === lineOf(text, '"title": "Sekretaris Kecamatan"')));
  },

  'a comment and a trailing comma are flagged': async () => {
    const comment = example.replace('"formatVersion": 1,', '"formatVersion": 1, // versi');
    assert.deepEqual((await flagged(inSeed(comment))).map((f) => f.line), [lineOf(comment, '// versi')]);
    const comma = '{\n  "$schema": "../../docs/schema/data.schema.json",\n  "formatVersion": 1, "catalog": "x",\n  "period": "2024",\n}';
    assert.deepEqual((await flagged(inSeed(comma, 'data.json'))).map((f) => f.line), [4]);
  },

  'the page is the same to an editor in both languages': async () => {
    assert.deepEqual(pageBlocks('docs/id/editor.md'), pageBlocks('docs/editor.md'));
    for (const [shownThere] of [...readFileSync(join(root, 'docs/editor.md'), 'utf8').matchAll(/\*Which direction [^*]+\*/g)]) {
      assert.ok(readFileSync(join(root, 'docs/id/editor.md'), 'utf8').includes(shownThere));
      const told = await shown(inSeed(example), example.indexOf('"polarity"') + 2);
      assert.equal(`*${told.split('\n\n').slice(1).join(' ')}*`, shownThere);
    }
  },

  'the mapping of the page serves files that do not name their schema': async () => {
    const mapping = JSON.parse(pageBlocks('docs/editor.md').find((block) => block.includes('json.schemas')))['json.schemas'];
    const service = server(mapping);
    for (const name of ['catalog.json', 'contoh.catalog.json']) {
      const text = '{\n  "formatVersion": 1,\n  "judul": "x"\n}';
      const found = await flagged(open(service, text, `file:///definitions/${name}`));
      assert.ok(found.some((f) => f.line === 3 && /judul/.test(f.message)), name);
    }
    const data = await flagged(open(service, '{\n  "formatVersion": 1,\n  "positions": []\n}', 'file:///definitions/lawang.data.json'));
    assert.ok(data.some((f) => f.line === 3 && /positions/.test(f.message)));
    const other = await flagged(open(service, '{ "judul": "x" }', 'file:///definitions/package.json'));
    assert.deepEqual(other, []);
  },
};

for (const { name: seed } of readdirSync(join(root, 'seeds'), { withFileTypes: true }).filter((f) => f.isDirectory())) {
  for (const name of ['catalog.json', 'data.json']) {
    checks[`seeds/${seed}/${name} names its schema, which is found and has nothing to flag`] = async () => {
      const text = readFileSync(join(root, 'seeds', seed, name), 'utf8');
      const file = open(named, text, fileOf('seeds', seed, name));
      assert.deepEqual(await flagged(file), []);
      assert.ok(isBilingual(await shown(file, text.indexOf('"formatVersion"') + 2)));
    };
  }
}

let passed = 0, failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    passed++;
  } catch (problem) {
    failed++;
    console.log(`${name}: ${problem.message}`);
  }
}

console.log(`Editor help. Failed: ${failed}, Passed: ${passed}`);
process.exitCode = failed > 0 ? 1 : 0;

// What a printer makes of a scorecard: the approved pages, and the reports of the demonstration seed that the tool writes, printed by Chromium
// and read back out of the PDF; and what axe-core finds in them, on light and dark screens.
// node .ci/print/check.mjs FOLDER, in which en.html and id.html are these reports; a line for each failure, then the counts, exit 1 on any. Needs `npm ci` in this folder once.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getDocumentProxy } from 'unpdf';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const chromium = process.env.IKI_CHROMIUM ?? 'chromium';
const reports = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'iki-print-'));

/** The size of each sheet, and what stands on it, without the spaces and in capitals: where a line breaks is the printer's affair. */
async function print(name, html) {
  const [page, paper] = [join(work, `${name}.html`), join(work, `${name}.pdf`)];
  writeFileSync(page, html);
  execFileSync(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${paper}`, pathToFileURL(page).href], { stdio: 'ignore' });
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(paper)));
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, i) => {
    const sheet = await pdf.getPage(i + 1);
    const { items } = await sheet.getTextContent();
    return { size: sheet.view.slice(2), text: folded(items.map((item) => item.str).join('')) };
  }));
}

const folded = (text) => text.replace(/\s+/g, '').toUpperCase();

/** The texts of a part of the page, in order. */
const textsOf = (html) => html.replace(/<(style|title)>.*?<\/\1>/gs, '').split(/<[^>]*>/)
  .map((text) => folded(text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&')))
  .filter((text) => text !== '');

/** The first text that does not stand behind the one before it. */
function firstMissing(texts, paper) {
  let at = 0;
  for (const text of texts) {
    const found = paper.indexOf(text, at);
    if (found < 0) return text;
    at = found + text.length;
  }
  return null;
}

/** What axe finds on a page. The page forbids scripts, so a copy that allows them is looked at. */
function findings(name, html, isDark) {
  const page = join(work, `${name}.axe.html`);
  const look = `axe.run().then((r) => { document.title = 'axe:' + JSON.stringify(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', '))); });`;
  writeFileSync(page, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '').replace('</body>', () => `<script>${axe}</script><script>${look}</script></body>`));
  const seen = execFileSync(chromium, ['--headless', '--no-sandbox', '--disable-gpu', `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`, '--virtual-time-budget=60000', '--dump-dom', pathToFileURL(page).href],
    { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  const told = /<title>axe:(.*?)<\/title>/s.exec(seen);
  assert.ok(told, 'axe said nothing');
  return JSON.parse(told[1].replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&'));
}

const checks = {};
for (const language of ['en', 'id']) {
  const html = readFileSync(join(root, `tests/Iki.Cli.Tests/scorecard.html.${language}.approved.txt`), 'utf8');
  const sheets = await print(language, html);
  const paper = sheets.map((sheet) => sheet.text).join('');
  const indicators = html.split('<li>\n<h3>').slice(1).map((part) => `<h3>${part.split('\n</li>\n')[0]}`);

  checks[`${language}: every sheet is A4, upright`] = () => {
    assert.ok(sheets.length > 1);
    // 210 by 297 mm in points of 1/72 inch.
    for (const { size: [width, height] } of sheets) assert.ok(Math.abs(width - 595.28) < 1 && Math.abs(height - 841.89) < 1, `${width} × ${height}`);
  };
  checks[`${language}: everything that the page says stands on paper, in order, the ways to the scores included`] = () => {
    const texts = textsOf(html);
    assert.ok(texts.length > 100);
    assert.equal(firstMissing(texts, paper), null);
  };
  checks[`${language}: no indicator is parted between sheets`] = () => {
    assert.equal(indicators.length, 7);
    for (const indicator of indicators) {
      const texts = textsOf(indicator);
      assert.ok(sheets.some((sheet) => firstMissing(texts, sheet.text) === null), texts[0]);
    }
  };
  checks[`${language}: no heading of a position is the last on its sheet`] = () => {
    for (const [, title] of html.matchAll(/<h2>(.*?)<\/h2>/g)) assert.ok(!sheets.some((sheet) => sheet.text.endsWith(folded(title))), title);
  };
}

// What the report of the demonstration seed must keep to: six sheets, its mark and its number on each, and no heading without what it heads.
for (const language of ['en', 'id']) {
  const html = readFileSync(join(reports, `${language}.html`), 'utf8');
  const sheets = await print(`report-${language}`, html);
  const sections = html.split('<section>').slice(1);

  checks[`${language}: the report of the demonstration seed has at most six sheets, each with its mark and its number`] = () => {
    assert.ok(sheets.length > 1 && sheets.length <= 6, `${sheets.length} sheets`);
    const mark = folded(language === 'id' ? 'Angka ilustrasi, bukan realisasi' : 'Illustrative figures, not a realization');
    sheets.forEach((sheet, i) => {
      const number = folded(language === 'id' ? `Halaman ${i + 1} dari ${sheets.length}` : `Page ${i + 1} of ${sheets.length}`);
      assert.ok(sheet.text.includes(mark), `the mark on sheet ${i + 1}`);
      assert.ok(sheet.text.includes(number), number);
    });
  };
  checks[`${language}: in the report no indicator is parted, and a heading stands with the first of what it heads`] = () => {
    const indicators = html.split('<li>\n<h3>').slice(1).map((part) => `<h3>${part.split('\n</li>\n')[0]}`);
    assert.equal(indicators.length, 16);
    for (const indicator of indicators) {
      const texts = textsOf(indicator);
      assert.ok(sheets.some((sheet) => firstMissing(texts, sheet.text) === null), texts.slice(0, 2).join(' '));
    }
    for (const section of sections) {
      const head = textsOf(section.includes('</h3>') ? section.split('</h3>')[0] : section.split('</tr>').slice(0, 3).join(''));
      assert.ok(sheets.some((sheet) => firstMissing(head, sheet.text) === null), head[0]);
    }
  };
  for (const isDark of [false, true]) {
    checks[`${language}: axe finds nothing in the report, ${isDark ? 'dark' : 'light'}`] = () => assert.deepEqual(findings(`report-${language}`, html, isDark), []);
  }
}

let passed = 0, failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    check();
    passed++;
  } catch (problem) {
    failed++;
    console.log(`${name}: ${problem.message}`);
  }
}

rmSync(work, { recursive: true });
console.log(`Print. Failed: ${failed}, Passed: ${passed}`);
process.exitCode = failed > 0 ? 1 : 0;

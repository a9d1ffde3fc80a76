// The playground: a formula, its figures, and everything that follows from them.
import { library } from './library.js';
import { FormulaEditor } from './editor.js';
import { FigureTable } from './figures.js';
import { DraftPanel } from './drafts.js';
import { marksOf, showMessages } from './messages.js';
import { packQuestion, unpackQuestion } from './share.js';
import { words, examples, decrees } from './words.js';
import { Sources } from './sources.js';
import { showWorking } from './working.js';
import { showPrinted } from './printed.js';
import './offline.js';

const $ = id => document.getElementById(id);
const remembered = localStorage.getItem('iki-language');
let language = remembered ?? (navigator.language.startsWith('id') ? 'id' : 'en');
let asked = null;
let examined = null;
/** The indicator that is shown, of a catalog; null where the formula is the reader's own. */
let about = null;
let shown = { rounding: undefined, condition: undefined, declared: undefined };

const said = () => words[language];
const editor = new FormulaEditor($('formula'), { onInput: update, candidates: suggest, say: n => said().suggestions(n) });
const figures = new FigureTable($('figures'), () => language, update);
const drafts = new DraftPanel($('drafts'), { ask: () => asked.draft(question()), editor, said, announce });
const sources = new Sources({
  source: $('source'), indicator: $('indicator'), label: $('indicator-label'), file: $('file'), panel: $('catalog'), title: $('catalog-title'),
  problems: $('catalog-problems'), close: $('catalog-close'),
}, { said, language: () => language, examples, decrees, ready: library, open: (key, text, data, file) => asked.openCatalog(key, text, data, file, language), pick: setQuestion, leave });

/** The request to the library: the members of `iki formula --batch`. */
function question(declared = shown.declared) {
  return {
    formula: editor.text,
    ...figures.members(declared),
    ...shown,
    declared,
    ...($('result-unit').value.trim() === '' ? {} : { unit: $('result-unit').value.trim() }),
    ...($('decimals').value === '' ? {} : { decimals: Number($('decimals').value) }),
    ...($('numbers').value === 'auto' ? {} : { numbers: $('numbers').value }),
    language,
  };
}

/** The request for an indicator; its catalog provides the rest. */
function indicatorQuestion(steps = false) {
  return { id: about.id, formula: editor.text, period: $('period').value.trim(), language, steps, ...figures.changes() };
}

/** The outcome of the formula, or of its indicator. */
function examine() {
  const found = asked.examine(question());
  const isPeriod = /^(?!0000)\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$/.test($('period').value.trim());
  $('period').setAttribute('aria-invalid', String(about !== null && !isPeriod));
  if (!about || found.answer.status === 'invalid') return found;
  if (!isPeriod) return { ...found, answer: { status: 'invalidInput' }, shown: said().notAPeriod };
  return { ...found, fixes: [], ...asked.evaluate(about.key, indicatorQuestion()) };
}

/** At every keystroke: the table follows the names, the outcome follows both. What takes longer waits until typing pauses. */
function update() {
  if (!asked) return;
  examined = examine();
  if (figures.follow(examined.tokens ?? [])) examined = examine();
  editor.paint(examined.tokens ?? [], marksOf(examined));
  showMessages($('messages'), examined, editor, said());
  editor.box.setAttribute('aria-invalid', String(examined.answer.status === 'invalid'));
  showOutcome();
  drafts.follow(examined.answer.status !== 'invalid');
  clearTimeout(update.later);
  update.later = setTimeout(describe, 60);
}

function showOutcome() {
  const { answer } = examined;
  const value = $('value');
  value.className = answer.status;
  $('exact').textContent = '';
  if (answer.status === 'computed' && typeof answer.value === 'boolean') value.textContent = answer.value ? said().holds : said().holdsNot;
  else if (answer.status === 'computed') {
    // A number and its unit stay on one line.
    value.textContent = examined.shown.replace(' ', '\u00a0');
    if (examined.result?.legend) value.textContent += ` (${examined.result.legend})`;
    if (!answer.approximate && answer.exact !== examined.value) $('exact').textContent = `${said().exactly} ${answer.exact}`;
  } else value.textContent = answer.status === 'invalid' ? said().mistakes : examined.shown;
}

function describe() {
  figures.draw();
  const described = asked.describe(question());
  const isFormula = described.mathMl !== undefined;
  for (const id of ['typeset-section', 'notations']) $(id).hidden = !isFormula;
  if (isFormula) {
    $('typeset').innerHTML = described.mathMl;
    for (const id of ['canonical', 'decree', 'latex']) $(id).textContent = described[id];
  }
  const ofIndicator = examined.result && asked.evaluate(about.key, indicatorQuestion(true)).steps;
  showWorking($('working-section'), $('working'), about ? ofIndicator : described.steps);
  const count = examined.answer.diagnostics?.length ?? 0;
  announce(`${$('value').textContent}${count > 0 ? `. ${said().messages(count)}` : ''}`);
}

function announce(text) { $('announcement').textContent = text; }

/** Names of the table, functions under both names, and the words of conditions. */
function suggest(typed) {
  const other = language === 'id' ? 'en' : 'id';
  const functions = asked.functions.flatMap(f => [language, other].filter((l, i) => i === 0 || f.en !== f.id).map(l => ({
    name: f[l], kind: 'function', parameters: f[`${language}Parameters`], also: f.en === f.id ? '' : f[l === 'en' ? 'id' : 'en'], documentation: f[`${language}Documentation`],
  })));
  const reserved = (language === 'id' ? ['dan', 'atau', 'bukan', 'benar', 'salah'] : ['and', 'or', 'not', 'true', 'false']).map(name => ({ name, kind: 'keyword' }));
  const all = [...figures.candidates(typed), ...functions, ...reserved];
  const wanted = typed.toLowerCase().replace(/^\[/, '');
  const starts = all.filter(c => c.name.toLowerCase().replace(/^\[/, '').startsWith(wanted));
  const holds = wanted.length < 2 ? [] : all.filter(c => !starts.includes(c) && c.name.toLowerCase().includes(wanted));
  return [...starts, ...holds].slice(0, 8);
}

/** Shows a request on the page, with what its catalog says about it, if it has one. */
function setQuestion(q, indicator = null) {
  about = indicator;
  editor.box.value = q.formula;
  figures.take(q, about?.names);
  shown = { rounding: q.rounding, condition: q.condition, declared: about ? true : q.declared };
  $('result-unit').value = q.unit ?? '';
  $('decimals').value = q.decimals === undefined ? '' : String(q.decimals);
  $('numbers').value = q.numbers ?? 'auto';
  $('period').value = about?.period ?? String(new Date().getFullYear());
  showCatalog();
  editor.close();
  update();
  describe();
}

/** What the catalog says about the indicator, which cannot be changed here. */
function showCatalog() {
  for (const id of ['result-unit', 'decimals']) $(id).disabled = about !== null;
  $('period-label').hidden = about === null;
  $('source-text').hidden = !about?.printed && !about?.note && !about?.sources?.length && !about?.notes?.length;
  showPrinted($('printed'), about?.printed ?? '');
  $('printed-title').hidden = !about?.printed;
  showReading();
  $('reading-title').hidden = $('reading').hidden = !about?.note;
  for (const of of ['sources', 'notes']) {
    $(of).replaceChildren(...(about?.[of] ?? []).map(text => Object.assign(document.createElement('li'), { textContent: text })));
    $(`${of}-title`).hidden = $(of).hidden = !about?.[of]?.length;
  }
}

/** The note on the reading, in the language of the page where the catalog has it. */
function showReading() {
  $('reading').textContent = about?.note?.[language] ?? '';
}

/** Keeps the formula, as the user's own from now on. */
function leave() {
  if (!about) return;
  about = null;
  shown.declared = undefined;
  figures.free();
  showCatalog();
  update();
  describe();
}

function setLanguage(to) {
  language = to;
  document.documentElement.lang = to;
  document.title = said().title;
  for (const element of document.querySelectorAll('[data-t]')) {
    if (element.id === 'value' && asked) continue;
    element.textContent = said()[element.dataset.t];
  }
  for (const button of document.querySelectorAll('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === to));
  $('guide-link').href = to === 'id' ? 'panduan.html' : 'guide.html';
  $('decimals').options[0].textContent = said().anyDecimals;
  $('numbers').options[0].textContent = said().anyNumbers;
  figures.redraw();
  sources.redraw();
  showReading();
  $('status').textContent = '';
  update();
}

async function share() {
  // For an indicator of a decree the link names the decree, which defines its figures.
  const from = about && about.key !== 'own' ? { from: { key: about.key, id: about.id, period: $('period').value.trim() }, formula: editor.text, ...figures.changes() }
    : question(about ? false : shown.declared);
  history.replaceState(null, '', `#${packQuestion(from)}`);
  try {
    await navigator.clipboard.writeText(location.href);
    $('status').textContent = said().linkCopied;
  } catch {
    $('status').textContent = said().linkInAddress;
  }
}

async function copy(button) {
  await navigator.clipboard.writeText($(button.dataset.of).textContent);
  button.textContent = said().copied;
  setTimeout(() => { button.textContent = said().copy; }, 1500);
}

$('decimals').append(...['', ...Array(13).keys()].map(n => new Option(String(n), String(n))));
for (const id of ['result-unit', 'decimals', 'numbers', 'period']) $(id).addEventListener('input', update);
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    localStorage.setItem('iki-language', button.dataset.language);
    setLanguage(button.dataset.language);
  });
}
for (const button of document.querySelectorAll('.copy')) button.addEventListener('click', () => copy(button));
$('share').addEventListener('click', share);
addEventListener('hashchange', async () => {
  const shared = unpackQuestion(location.hash);
  if (shared) await openShared(shared);
});

/** Shows the content of a link on the page: a request, or an indicator of a decree with the typed figures. */
async function openShared({ from, ...shared }) {
  if (from && await sources.choose(from.key, from.id)) {
    editor.box.value = shared.formula;
    figures.change(shared);
    $('period').value = from.period;
    figures.redraw();
    update();
    describe();
    return;
  }
  setQuestion(shared);
  sources.elements.indicator.value = '';
}

setLanguage(language);
try {
  asked = await library;
  const shared = unpackQuestion(location.hash);
  setQuestion(examples[0]);
  if (shared) await openShared(shared);
  else sources.elements.indicator.value = '0';
  // For tests: the library as the page has it.
  window.iki = asked;
  performance.mark('ready');
  document.documentElement.dataset.ready = 'true';
} catch (problem) {
  $('value').textContent = said().failed;
  throw problem;
}

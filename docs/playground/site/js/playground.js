// The playground: a formula, its figures, and everything that follows from them.
import { library } from './library.js';
import { FormulaEditor } from './editor.js';
import { FigureTable } from './figures.js';
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
let shown = { rounding: undefined, condition: undefined, declared: undefined };

const said = () => words[language];
const editor = new FormulaEditor($('formula'), { onInput: update, candidates: suggest, say: n => said().suggestions(n) });
const figures = new FigureTable($('figures'), () => language, update);
const sources = new Sources({
  source: $('source'), indicator: $('indicator'), label: $('indicator-label'), file: $('file'), panel: $('catalog'), title: $('catalog-title'),
  problems: $('catalog-problems'), close: $('catalog-close'),
}, { said, language: () => language, examples, decrees, open: (text, file) => asked.openCatalog(text, file, language), pick: setQuestion });

/** What is asked of the library: the members of `iki formula --batch`. */
function question() {
  return {
    formula: editor.text,
    ...figures.members(shown.declared),
    ...shown,
    ...($('result-unit').value.trim() === '' ? {} : { unit: $('result-unit').value.trim() }),
    ...($('decimals').value === '' ? {} : { decimals: Number($('decimals').value) }),
    ...($('numbers').value === 'auto' ? {} : { numbers: $('numbers').value }),
    language,
  };
}

/** At every keystroke: the table follows the names, the outcome follows both. What takes longer waits until typing pauses. */
function update() {
  if (!asked) return;
  examined = asked.examine(question());
  if (figures.follow(examined.tokens ?? [])) examined = asked.examine(question());
  editor.paint(examined.tokens ?? [], marksOf(examined));
  showMessages($('messages'), examined, editor, said());
  editor.box.setAttribute('aria-invalid', String(examined.answer.status === 'invalid'));
  showOutcome();
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
    if (answer.exact !== examined.value) $('exact').textContent = `${said().exactly} ${answer.exact}`;
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
  showWorking($('working-section'), $('working'), described.steps);
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
  const reserved = (language === 'id' ? ['dan', 'atau', 'bukan', 'benar', 'salah'] : ['and', 'or', 'not', 'true', 'false']).map(name => ({ name, kind: 'word' }));
  const all = [...figures.candidates(typed), ...functions, ...reserved];
  const wanted = typed.toLowerCase().replace(/^\[/, '');
  const starts = all.filter(c => c.name.toLowerCase().replace(/^\[/, '').startsWith(wanted));
  const holds = wanted.length < 2 ? [] : all.filter(c => !starts.includes(c) && c.name.toLowerCase().includes(wanted));
  return [...starts, ...holds].slice(0, 8);
}

/** Puts a question into the page. */
function setQuestion(q, about = {}) {
  editor.box.value = q.formula;
  figures.take(q);
  shown = { rounding: q.rounding, condition: q.condition, declared: q.declared };
  $('result-unit').value = q.unit ?? '';
  $('decimals').value = q.decimals === undefined ? '' : String(q.decimals);
  $('numbers').value = q.numbers ?? 'auto';
  $('source-text').hidden = !about.printed && !about.note;
  showPrinted($('printed'), about.printed ?? '');
  $('reading').textContent = about.note ?? '';
  $('reading-title').hidden = $('reading').hidden = !about.note;
  editor.close();
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
  $('status').textContent = '';
  update();
}

async function share() {
  history.replaceState(null, '', `#${packQuestion(question())}`);
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
for (const id of ['result-unit', 'decimals', 'numbers']) $(id).addEventListener('input', update);
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    localStorage.setItem('iki-language', button.dataset.language);
    setLanguage(button.dataset.language);
  });
}
for (const button of document.querySelectorAll('.copy')) button.addEventListener('click', () => copy(button));
$('share').addEventListener('click', share);
addEventListener('hashchange', () => {
  const shared = unpackQuestion(location.hash);
  if (!shared) return;
  setQuestion(shared);
  sources.elements.indicator.value = '';
});

setLanguage(language);
try {
  asked = await library;
  const shared = unpackQuestion(location.hash);
  setQuestion(shared ?? examples[0]);
  if (!shared) sources.elements.indicator.value = '0';
  // For tests: the library as the page has it.
  window.iki = asked;
  performance.mark('ready');
  document.documentElement.dataset.ready = 'true';
} catch (problem) {
  $('value').textContent = said().failed;
  throw problem;
}

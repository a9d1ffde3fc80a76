// The table of figures: a row for each name of the formula, made as the name is typed. What has been filled in is kept while a
// name comes and goes.
import { readFigures, writeFigures } from './numbers.js';
import { words } from './words.js';

const aggregates = ['sum', 'average', 'last', 'latest', 'first', 'min', 'max'];
const otherTimes = { previous: ['previous', 'sebelumnya'], lastYear: ['lastyear', 'tahunlalu'], yearToDate: ['yeartodate', 'sejakawaltahun'] };
const key = name => name.toLowerCase();

export class FigureTable {
  constructor(table, language, onInput) {
    this.table = table;
    this.language = language;
    this.onInput = onInput;
    this.known = new Map();
    this.names = [];
    this.times = [];
    this.declared = [];
  }

  /** Takes over what a question holds. */
  take(question) {
    this.known.clear();
    for (const [member, of] of [['values', 'value'], ['previous', 'previous'], ['lastYear', 'lastYear'], ['yearToDate', 'yearToDate'], ['units', 'unit'], ['aggregates', 'aggregate'], ['items', 'items']]) {
      for (const [name, what] of Object.entries(question[member] ?? {})) this.of(name)[of] = what;
    }
    this.names = [];
    this.declared = [...this.known.values()].map(r => r.name);
    this.isStale = true;
  }

  of(name) {
    if (!this.known.has(key(name))) this.known.set(key(name), { name });
    return this.known.get(key(name));
  }

  /** The members of a question that this table fills; where only declared names exist, of every name there is. */
  members(isDeclared) {
    const members = { values: {}, previous: {}, lastYear: {}, yearToDate: {}, units: {}, aggregates: {}, items: {} };
    for (const name of isDeclared ? this.declared : this.names) {
      const row = this.of(name);
      if (row.value !== undefined) members.values[name] = row.value;
      for (const time of this.times) if (row[time] !== undefined) members[time][name] = row[time];
      if (row.unit) members.units[name] = row.unit;
      if (row.aggregate && (row.aggregate !== 'sum' || isDeclared)) members.aggregates[name] = row.aggregate;
      if (row.items?.length) members.items[name] = row.items;
    }
    return Object.fromEntries(Object.entries(members).filter(([, m]) => Object.keys(m).length > 0));
  }

  /**
   * Has a row for each name among the tokens, drawn when there is time. Says whether the question is another one now: whether
   * something is known of a name that has come, or the formula looks at another time.
   */
  follow(tokens) {
    const names = [];
    for (const [kind, , , name] of tokens) {
      if (kind === 'name' && !names.some(n => key(n) === key(name))) names.push(name);
    }
    const called = tokens.filter(t => t[0] === 'function').map(t => key(t[3]));
    const times = Object.keys(otherTimes).filter(t => otherTimes[t].some(f => called.includes(f)));
    const same = names.join('\n') === this.names.join('\n') && times.join() === this.times.join();
    if (same) return false;
    const isKnown = name => this.known.has(key(name)) && !this.names.some(n => key(n) === key(name));
    const isOther = times.join() !== this.times.join() || names.some(isKnown);
    this.names = names;
    this.times = times;
    this.isStale = true;
    return isOther;
  }

  /** Draws the rows, if they are others than those drawn. */
  draw() {
    if (this.isStale) this.redraw();
  }

  /** Suggests the names filled in so far, and the items of the one being typed. */
  candidates(typed) {
    const dot = typed.indexOf('.');
    const of = dot > 0 ? this.known.get(key(typed.slice(0, dot))) : null;
    if (of?.items) return of.items.map(i => ({ name: `${written(of.name)}.${written(i)}`, kind: 'name' }));
    return [...this.known.values()]
      .filter(r => key(r.name) !== key(typed) && (r.value !== undefined || r.unit || r.items))
      .map(r => ({ name: written(r.name), kind: 'name', documentation: [writeFigures(r.value, r.items, this.language()), r.unit].filter(Boolean).join(' ') }));
  }

  redraw() {
    this.isStale = false;
    const said = words[this.language()];
    const focus = document.activeElement?.id;
    this.table.hidden = this.names.length === 0;
    document.getElementById('no-figures').hidden = document.getElementById('figures-hint').hidden = false;
    document.getElementById(this.names.length === 0 ? 'figures-hint' : 'no-figures').hidden = true;
    const columns = ['name', 'figure', 'unit', 'total', ...this.times];
    const head = element('tr', { role: 'row' }, columns.map(c => element('th', { role: 'columnheader', scope: 'col', className: c }, [said[c]])));
    const rows = this.names.map((name, i) => this.row(name, i, columns, said));
    this.table.replaceChildren(element('thead', { role: 'rowgroup' }, [head]), element('tbody', { role: 'rowgroup' }, rows));
    this.showTotals();
    if (focus?.startsWith('figure-')) document.getElementById(focus)?.focus();
  }

  row(name, i, columns, said) {
    const row = this.of(name);
    const cell = (column, control) => element('td', { role: 'cell', className: column }, [
      element('span', { className: 'cell-label', 'aria-hidden': 'true' }, [said[column]]), control,
    ]);
    const input = (column, value, onChange) => {
      const box = element('input', {
        id: `figure-${column}-${i}`, value, autocomplete: 'off', autocapitalize: 'off', spellcheck: false, inputMode: column === 'unit' ? 'text' : '',
        'aria-label': `${said[column]}: ${name}`,
      }, []);
      box.addEventListener('input', () => { onChange(box.value); this.showTotals(); this.onInput(); });
      return box;
    };
    const figureBox = (column, of) => input(column, writeFigures(row[of], of === 'value' ? row.items : undefined, this.language()), text => {
      const read = readFigures(text, this.language());
      row[of] = read?.figures;
      if (of === 'value') row.items = read?.items;
    });
    const total = element('select', { id: `figure-total-${i}`, 'aria-label': `${said.total}: ${name}` }, aggregates.map(a => {
      const option = new Option(said[a], a);
      option.selected = (row.aggregate ?? 'sum') === a;
      return option;
    }));
    total.addEventListener('input', () => { row.aggregate = total.value; this.onInput(); });
    const cells = {
      name: () => element('th', { role: 'rowheader', scope: 'row', className: 'name' }, [name]),
      figure: () => cell('figure', figureBox('figure', 'value')),
      unit: () => cell('unit', input('unit', row.unit ?? '', text => { row.unit = text.trim(); })),
      total: () => cell('total', total),
    };
    return element('tr', { role: 'row' }, columns.map(c => cells[c]?.() ?? cell(c, figureBox(c, c))));
  }

  /** How figures become a total is asked only where there are several. */
  showTotals() {
    const isSeries = name => ['value', ...this.times].some(t => Array.isArray(this.of(name)[t]));
    const any = this.names.some(isSeries);
    for (const cell of this.table.querySelectorAll('.total')) cell.hidden = !any;
    this.names.forEach((name, i) => { const total = document.getElementById(`figure-total-${i}`);
      if (total) total.disabled = !isSeries(name);
    });
  }
}

/** A name as a formula has it: in brackets where it needs them. */
function written(name) {
  return /^[\p{L}_][\p{L}\d_]*$/u.test(name) && !/^(and|or|not|true|false|dan|atau|bukan|benar|salah)$/i.test(name) ? name : `[${name}]`;
}

function element(tag, attributes, children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

// The table of figures: a row for each name of the formula, created as the name is typed. A figure is kept while its name
// disappears and comes back.
import { readFigures, writeFigures } from './numbers.js';
import { words } from './words.js';

const aggregates = ['sum', 'average', 'last', 'latest', 'first', 'min', 'max'];
const otherTimes = { previous: ['previous', 'sebelumnya'], lastYear: ['lastyear', 'tahunlalu'], yearToDate: ['yeartodate', 'sejakawaltahun'] };
const taken = ['value', 'previous', 'lastYear'];
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

  /** Takes over the content of a request, and what a catalog declares about its names. */
  take(question, names) {
    this.known.clear();
    this.isCatalog = names !== undefined;
    for (const [name, said] of Object.entries(names ?? {})) {
      Object.assign(this.of(name), { unit: said.unit, aggregate: said.aggregate ?? 'sum', items: said.items && Object.keys(said.items), said });
    }
    for (const [member, of] of [['values', 'value'], ['previous', 'previous'], ['lastYear', 'lastYear'], ['yearToDate', 'yearToDate'], ['units', 'unit'], ['aggregates', 'aggregate'], ['items', 'items']]) {
      for (const [name, what] of Object.entries(question[member] ?? {})) this.of(name)[of] = what;
    }
    for (const [name, source] of Object.entries(question.sources ?? {})) this.of(name).source = source;
    for (const row of this.known.values()) row.taken = Object.fromEntries(taken.map(of => [of, JSON.stringify(row[of])]));
    this.names = [];
    this.declared = [...this.known.values()].map(r => r.name);
    this.isStale = true;
  }

  /** What was typed in place of the figures taken over; null where one was removed. */
  changes() {
    const changes = { values: {}, previous: {}, lastYear: {} };
    for (const row of this.known.values()) {
      if (row.said?.fixed) continue;
      for (const [member, of] of [['values', 'value'], ['previous', 'previous'], ['lastYear', 'lastYear']]) {
        if (JSON.stringify(row[of]) !== row.taken?.[of]) changes[member][row.name] = row[of] ?? null;
      }
    }
    return changes;
  }

  /** Applies such changes. */
  change(changes) {
    for (const [member, of] of [['values', 'value'], ['previous', 'previous'], ['lastYear', 'lastYear']]) {
      for (const [name, figures] of Object.entries(changes[member] ?? {})) this.of(name)[of] = figures ?? undefined;
    }
    this.isStale = true;
  }

  /** Forgets the catalog: every figure and unit can be changed. */
  free() {
    this.isCatalog = false;
    for (const row of this.known.values()) delete row.said;
    this.isStale = true;
  }

  of(name) {
    if (!this.known.has(key(name))) this.known.set(key(name), { name });
    return this.known.get(key(name));
  }

  /** The members of a request that this table fills; with `declared`, for every name. */
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
   * Makes a row for each name among the tokens, drawn when there is time. Returns whether the request has changed: whether
   * something is known about a new name, or the formula uses figures of another time.
   */
  follow(tokens) {
    const names = [];
    for (const [kind, , , name] of tokens) {
      if (kind === 'name' && !names.some(n => key(n) === key(name))) names.push(name);
    }
    const called = tokens.filter(t => t[0] === 'function').map(t => key(t[3]));
    // The year to date of a catalog is computed from its figures by month or quarter.
    const times = Object.keys(otherTimes).filter(t => otherTimes[t].some(f => called.includes(f)) && !(this.isCatalog && t === 'yearToDate'));
    const same = names.join('\n') === this.names.join('\n') && times.join() === this.times.join();
    if (same) return false;
    const isKnown = name => this.known.has(key(name)) && !this.names.some(n => key(n) === key(name));
    const isOther = times.join() !== this.times.join() || names.some(isKnown);
    this.names = names;
    this.times = times;
    this.isStale = true;
    return isOther;
  }

  /** Draws the rows, if they differ from those drawn. */
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
      .map(r => ({ name: written(r.name), kind: 'name', documentation: [r.said?.label, writeFigures(r.value, r.items), r.unit].filter(Boolean).join(' ') }));
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
        'aria-label': `${said[column]}: ${name}`, readOnly: row.said?.fixed === true || (this.isCatalog && column === 'unit'),
      }, []);
      box.addEventListener('input', () => { onChange(box.value); this.showTotals(); this.onInput(); });
      return box;
    };
    const figureBox = (column, of) => input(column, writeFigures(row[of], of === 'value' ? row.items : undefined), text => {
      const read = readFigures(text);
      row[of] = read?.figures;
      if (of === 'value' && !row.said) row.items = read?.items;
      const source = document.getElementById(`figure-source-${i}`);
      if (source) source.textContent = this.sourceOf(row);
    });
    const total = element('select', { id: `figure-total-${i}`, 'aria-label': `${said.total}: ${name}` }, aggregates.map(a => {
      const option = new Option(said[a], a);
      option.selected = (row.aggregate ?? 'sum') === a;
      return option;
    }));
    total.addEventListener('input', () => { row.aggregate = total.value; this.onInput(); });
    const cells = {
      name: () => element('th', { role: 'rowheader', scope: 'row', className: 'name' }, [name, ...this.about(row, i)]),
      figure: () => cell('figure', figureBox('figure', 'value')),
      unit: () => cell('unit', input('unit', row.unit ?? '', text => { row.unit = text.trim(); })),
      total: () => cell('total', total),
    };
    return element('tr', { role: 'row' }, columns.map(c => cells[c]?.() ?? cell(c, figureBox(c, c))));
  }

  /** What the decree calls a name and each of its items, and where its figures come from. */
  about(row, i) {
    if (!row.said) return [];
    const lines = [row.said.label === row.name ? '' : row.said.label, ...Object.entries(row.said.items ?? {}).filter(([k, label]) => k !== label).map(([k, label]) => `${k}: ${label}`)];
    return [
      ...lines.filter(Boolean).map(text => element('small', { className: 'label' }, [text])),
      element('small', { className: 'source', id: `figure-source-${i}` }, [this.sourceOf(row)]),
    ];
  }

  /** The source of the figures: that of the data or, for typed figures, the one the catalog names. */
  sourceOf(row) {
    const isTyped = taken.some(of => JSON.stringify(row[of]) !== row.taken?.[of]);
    return (isTyped ? undefined : row.source) ?? row.said?.source ?? '';
  }

  /** The choice of how figures become a total is shown only if there are several. */
  showTotals() {
    const isSeries = name => ['value', ...this.times].some(t => Array.isArray(this.of(name)[t]));
    const any = this.names.some(isSeries);
    for (const cell of this.table.querySelectorAll('.total')) cell.hidden = !any;
    this.names.forEach((name, i) => { const total = document.getElementById(`figure-total-${i}`);
      if (total) total.disabled = this.isCatalog || !isSeries(name);
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

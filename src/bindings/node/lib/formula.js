import { Answer } from './answer.js';
import { mostFigures, mostOutcomes, outcomeWords } from './desk.js';
import { errorOf } from './errors.js';
import { positionalText, valuesText, writeFigure } from './figures.js';
import { disposal, Kept } from './kept.js';
import { isBeyond, Outcome } from './outcome.js';

/** A formula that is compiled once and evaluated as often as needed. */
export class Formula {
  #kept;
  #text;
  #description;

  constructor(engine, question, text) {
    const reply = engine.compile(question);
    if (reply[0] !== '0') throw errorOf(reply);
    this.#kept = new Kept(engine, 'formula');
    this.#text = text;
    this.#description = JSON.parse(reply.slice(1));
  }

  get text() {
    return this.#text;
  }

  get inputs() {
    return this.#description.inputs;
  }

  get names() {
    return this.#description.names;
  }

  get isCondition() {
    return this.#description.condition;
  }

  get unit() {
    return this.#description.unit;
  }

  get diagnostics() {
    return this.#description.diagnostics ?? [];
  }

  /** Evaluates the formula with values by name: the answer of `iki formula --batch`. */
  evaluate(values = {}) {
    const engine = this.#kept.engine();
    const reply = engine.evaluate(valuesText(values));
    if (reply[0] === '2') throw errorOf(reply);
    return new Answer(reply.slice(1));
  }

  /** Evaluates the formula for one figure of each of `inputs`, in their order: the fast way, for calls in a loop. */
  compute(...figures) {
    const { inputs, unit } = this.#description;
    if (figures.length !== inputs.length) throw new TypeError(`The formula takes ${inputs.length} figures (${inputs.join(', ')}), and ${figures.length} were given.`);
    const engine = this.#kept.engine();
    const { desk } = engine;
    if (figures.length > mostFigures) return this.#computeByDocument(figures);
    for (let i = 0; i < figures.length; i++) {
      if (!writeFigure(desk, i, figures[i])) return this.#computeByDocument(figures);
    }
    if (!engine.compute(1, figures.length)) throw new TypeError('The formula was not computed.');
    const { outcomes } = engine.desk;
    return isBeyond(outcomes[1]) ? this.#computeByDocument(figures) : new Outcome(outcomes, 0, unit);
  }

  /** Evaluates the formula for many rows: a column for each of `inputs`, all of one length. */
  computeMany(columns) {
    const { inputs, unit } = this.#description;
    const given = inputs.map(name => columns[name]);
    const absent = inputs.filter((_, i) => given[i] === undefined);
    if (absent.length > 0) throw new TypeError(`There is no column for ${absent.join(', ')}.`);
    const rows = given.length === 0 ? 0 : given[0].length;
    if (given.some(column => column.length !== rows)) throw new TypeError('The columns differ in length.');
    const outcomes = new Array(rows);
    const engine = this.#kept.engine();
    const most = Math.max(1, Math.min(mostOutcomes, Math.floor(mostFigures / given.length)));
    for (let start = 0; start < rows; start += most) this.#computeRows(engine, given, start, Math.min(most, rows - start), unit, outcomes);
    return outcomes;
  }

  /** Gives back what the library keeps of the formula; false if that was done before. */
  release() {
    return this.#kept.release();
  }

  [disposal]() {
    this.release();
  }

  toString() {
    return this.#text;
  }

  #computeRows(engine, given, start, rows, unit, outcomes) {
    const count = given.length;
    const { desk } = engine;
    const aside = [];
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < count; i++) {
        if (writeFigure(desk, row * count + i, figureOf(given[i], start + row))) continue;
        writeFigure(desk, row * count + i, undefined);
        if (aside.at(-1) !== row) aside.push(row);
      }
    }
    if (count > mostFigures || !engine.compute(rows, count)) throw new TypeError('The formula was not computed.');
    const words = engine.desk.outcomes;
    for (let row = 0; row < rows; row++) {
      if (isBeyond(words[row * outcomeWords + 1])) aside.push(row);
      else outcomes[start + row] = new Outcome(words, row * outcomeWords, unit);
    }
    for (const row of aside) outcomes[start + row] = this.#computeByDocument(given.map(column => figureOf(column, start + row)));
  }

  /** The same by a document, for figures and fractions beyond 64 bits. */
  #computeByDocument(figures) {
    const values = {};
    this.inputs.forEach((name, i) => {
      if (figures[i] === null || figures[i] === undefined) return;
      const [, base, item] = /^([^.]+)\.(.+)$/.exec(name) ?? [];
      if (base === undefined) values[name] = figures[i];
      else (values[base] ??= {})[item] = figures[i];
    });
    return this.evaluate(positionalText(values));
  }
}

/** A figure of a column. Of a column of numbers alone, NaN is a missing figure: such a column can hold nothing else for it. */
function figureOf(column, row) {
  const figure = column[row];
  return figure !== figure && column instanceof Float64Array ? undefined : figure;
}

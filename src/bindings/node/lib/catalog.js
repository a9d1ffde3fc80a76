import { Document, documentText } from './document.js';
import { errorOf } from './errors.js';
import { disposal, Kept } from './kept.js';

/** A catalog that is kept. */
export class Catalog {
  #kept;
  #document;

  constructor(engine, text, options) {
    const reply = engine.loadCatalog(text, JSON.stringify(options));
    if (engine.desk.handles[0] === 0n) throw errorOf(reply);
    this.#kept = new Kept(engine, 'catalog');
    this.#document = Document.of(reply);
  }

  get diagnostics() {
    return this.#document.diagnostics;
  }

  /**
   * Keeps figures: the JSON text of a data file, its bytes, an object, or a table of text ({ text, format: 'csv', file }); also several of them.
   * Figures that are wrong are left out, and told by `diagnostics`; an IkiError is thrown where nothing could be kept.
   */
  loadData(files, options = {}) {
    return new Data(this.#kept, (Array.isArray(files) ? files : [files]).flatMap(partsOf), options);
  }

  /** Gives back what the library keeps of the catalog. Its figures cannot be asked any more. */
  release() {
    return this.#kept.release();
  }

  [disposal]() {
    this.release();
  }
}

/** Figures of a catalog that are kept, and what can be asked of both. */
export class Data {
  #catalog;
  #kept;
  #document;

  constructor(catalog, files, options) {
    const engine = catalog.engine();
    const reply = engine.loadData(files, JSON.stringify(options));
    if (engine.desk.handles[0] === 0n) throw errorOf(reply);
    this.#catalog = catalog;
    this.#kept = new Kept(engine, 'data');
    this.#document = Document.of(reply);
  }

  get diagnostics() {
    return this.#document.diagnostics;
  }

  /** Whether figures were left out that are wrong. */
  get hasErrors() {
    return this.#document.hasErrors;
  }

  /** Every indicator with its status, value and unit: `iki evaluate --format json`. */
  evaluate(options = {}) {
    return Document.of(this.#engine().evaluateCatalog(JSON.stringify(options)));
  }

  /** The working of an indicator: `iki explain --format json`. */
  explain(indicator, options = {}) {
    return Document.of(this.#engine().explain(JSON.stringify({ ...options, indicator })));
  }

  /** The positions with their totals: `iki scorecard --format json`. */
  scorecard(options = {}) {
    return Document.of(this.#engine().scorecard(JSON.stringify(options)));
  }

  release() {
    return this.#kept.release();
  }

  [disposal]() {
    this.release();
  }

  #engine() {
    return this.#catalog.engine(this.#kept);
  }
}

/** A data file as the engines take it: its name, its text, and what it is. */
function partsOf(given) {
  const isNamed = given !== null && typeof given === 'object' && ('text' in given);
  const { file = '', text, format = 'json' } = isNamed ? given : { text: given };
  if (format !== 'json' && format !== 'csv') throw new TypeError(`There is no format '${format}': 'json' or 'csv'.`);
  return [file, documentText(text), format];
}

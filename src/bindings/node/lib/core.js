import { Answer } from './answer.js';
import { Catalog } from './catalog.js';
import { Document, documentText } from './document.js';
import { errorOf } from './errors.js';
import { valuesText } from './figures.js';
import { Formula } from './formula.js';
import { computeOnce } from './once.js';

/** The library, by one of its engines. */
export class Core {
  #engine;

  constructor(engine) {
    this.#engine = engine;
  }

  /** `native` or `wasm`. */
  get engine() {
    return this.#engine.name;
  }

  get version() {
    return this.#engine.version();
  }

  /** Answers a question about a formula, as a line of `iki formula --batch`: an object, or its JSON text. */
  answer(question) {
    return new Answer(textOf(this.#engine.answer(valuesText(question))));
  }

  /** Evaluates a formula once. Further members of the question, such as decimals, may be given as options. */
  evaluate(formula, values = {}, options = {}) {
    return this.answer({ ...options, formula, values });
  }

  /**
   * Computes a text once for a figure of each name, without a document: the fast way for texts that come as they are. What a kept formula's `compute`
   * takes is a figure here; a text that is no formula gives the status `invalid`, of which `evaluate` says more.
   */
  compute(formula, figures = {}) {
    return computeOnce(this.#engine, formula, figures);
  }

  /** Answers many questions, each a line of JSON, with a line each: `iki formula --batch`. */
  batch(questions) {
    return textOf(this.#engine.batch(questions));
  }

  /** Compiles a formula to be kept. Throws an IkiError where the text is no formula. */
  compile(formula, options = {}) {
    return new Formula(this.#engine, JSON.stringify({ ...options, formula }), formula);
  }

  /** Keeps a catalog: its JSON text, the bytes of it, or an object. Throws an IkiError where it has errors. */
  loadCatalog(catalog, options = {}) {
    return new Catalog(this.#engine, documentText(catalog), options);
  }

  /** The diagnostics of a catalog: `iki check --format json`. */
  check(catalog, options = {}) {
    return Document.of(this.#engine.check(documentText(catalog), JSON.stringify(options)));
  }
}

/** The text of a reply; a call that was wrong itself throws. */
function textOf(reply) {
  if (reply[0] === '2') throw errorOf(reply);
  return reply.slice(1);
}

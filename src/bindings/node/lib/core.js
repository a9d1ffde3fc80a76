import { Answer } from './answer.js';
import { errorOf } from './errors.js';
import { valuesText } from './figures.js';
import { Formula } from './formula.js';

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
    return new Answer(document(this.#engine.answer(valuesText(question))));
  }

  /** Evaluates a formula once. Further members of the question, such as decimals, may be given as options. */
  evaluate(formula, values = {}, options = {}) {
    return this.answer({ ...options, formula, values });
  }

  /** Compiles a formula to be kept. Throws an IkiError where the text is no formula. */
  compile(formula, options = {}) {
    return new Formula(this.#engine, JSON.stringify({ ...options, formula }), formula);
  }
}

/** The document of a reply; a call that was wrong itself throws. */
function document(reply) {
  if (reply[0] === '2') throw errorOf(reply.slice(1));
  return reply.slice(1);
}

import { Answer } from './answer.js';
import { mostFigures } from './desk.js';
import { errorOf } from './errors.js';
import { positionalText, writeFigure } from './figures.js';
import { isBeyond, Outcome } from './outcome.js';

/** Computes a text once for figures by name, without a document where the desk can hold them. */
export function computeOnce(engine, formula, figures) {
  const { desk } = engine;
  let text = formula;
  let count = 0;
  for (const name of Object.keys(figures)) {
    const figure = figures[name];
    if (figure === null || figure === undefined) continue;
    if (count === mostFigures || !writeFigure(desk, count++, figure)) return computeByDocument(engine, formula, figures);
    text += `\0${name}`;
  }
  if (!engine.once(text, count)) return computeByDocument(engine, formula, figures);
  const { outcomes } = engine.desk;
  return isBeyond(outcomes[1]) ? computeByDocument(engine, formula, figures) : new OnceOutcome(engine, formula, figures, outcomes);
}

function computeByDocument(engine, formula, figures) {
  const given = Object.fromEntries(Object.entries(figures).filter(([, figure]) => figure !== null && figure !== undefined));
  const reply = engine.answer(`{"formula":${JSON.stringify(formula)},"values":${positionalText(given)}}`);
  if (reply[0] === '2') throw errorOf(reply);
  return new Answer(reply.slice(1));
}

/** The outcome of a text that is not kept: its unit is asked for by a document. */
class OnceOutcome extends Outcome {
  #ask;
  #unit;

  constructor(engine, formula, figures, words) {
    super(words, 0);
    // The figures as they are now: the caller may go on with the same object.
    const given = { ...figures };
    this.#ask = () => computeByDocument(engine, formula, given);
  }

  get unit() {
    if (this.#ask !== undefined) {
      this.#unit = this.#ask().unit;
      this.#ask = undefined;
    }
    return this.#unit;
  }
}

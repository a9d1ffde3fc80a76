import { textOf } from './outcome.js';

// In an answer the value follows the status, as a JSON number that may have more digits than a number of JavaScript. No text inside can read so: its quotation marks are escaped.
const valueIn = /"status":"computed","value":(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)/;

/** An answer of `iki formula --batch`: `text` is the line, byte for byte. */
export class Answer {
  #document;

  constructor(text) {
    this.text = text;
  }

  /** The line as an object. Its numbers are those of JavaScript: `value` and `exact` here are the exact ones. */
  get document() {
    return this.#document ??= JSON.parse(this.text);
  }

  get status() {
    return this.document.status;
  }

  get hasValue() {
    return this.document.value !== undefined;
  }

  get value() {
    const { value } = this.document;
    return typeof value === 'number' ? valueIn.exec(this.text)[1] : value;
  }

  get number() {
    const { value } = this.document;
    return typeof value === 'number' ? value : undefined;
  }

  get exact() {
    return this.document.exact;
  }

  get fraction() {
    const { exact } = this;
    if (exact === undefined || !/^-?\d+(\/\d+)?$/.test(exact)) return undefined;
    const [numerator, denominator = '1'] = exact.split('/');
    return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  }

  get unit() {
    return this.document.unit;
  }

  get missing() {
    return this.document.missing ?? [];
  }

  get diagnostics() {
    return this.document.diagnostics ?? [];
  }

  toString() {
    return textOf(this);
  }
}


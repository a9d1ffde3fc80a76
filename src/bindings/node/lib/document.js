import { errorOf } from './errors.js';
import { valuesText } from './figures.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
// A text of JSON, or a number outside of texts.
const textOrNumber = /("(?:[^"\\]|\\.)*")|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A document of the library: `text` is what `iki --format json` prints, byte for byte. */
export class Document {
  #value;

  constructor(text, hasErrors) {
    this.text = text;
    /** Whether the tool would end with exit code 1. */
    this.hasErrors = hasErrors;
  }

  /** The document of a reply; a call that is wrong itself throws. */
  static of(reply) {
    const text = reply.slice(1);
    if (reply[0] === '2') throw errorOf(reply);
    return new Document(text, reply[0] !== '0');
  }

  /** The document as an object, with the numbers of JavaScript, of which some are near and not exact. */
  get value() {
    return this.#value ??= JSON.parse(this.text);
  }

  get diagnostics() {
    return this.value.diagnostics ?? [];
  }

  /** The same with every number as a string, exactly as it is in the text. */
  exactly() {
    return JSON.parse(this.text.replace(textOrNumber, (match, text) => text === undefined ? `"${match}"` : text));
  }

  toString() {
    return this.text;
  }
}

/** The text of a document that is given as text, as its bytes in UTF-8, or as an object. */
export function documentText(given) {
  if (typeof given === 'string') return given;
  if (given instanceof Uint8Array || given instanceof ArrayBuffer) return strict.decode(given);
  if (given === null || typeof given !== 'object') throw new TypeError('A document is a text, its bytes, or an object.');
  return valuesText(given);
}

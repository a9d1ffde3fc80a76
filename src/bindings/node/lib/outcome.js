// Outcomes as the desk holds them: read when they are asked for, and exactly.

const statuses = ['computed', 'invalidInput', 'missingInput', 'divisionByZero', 'undefined', 'overflow', 'notApplicable'];
const hasValue = 1;
const hasExact = 2;
const isCondition = 4;
const exactBeyond = 8;

/** Whether the desk could not hold the exact value. */
export const isBeyond = parts => (parts & exactBeyond) !== 0;

const wide = (low, high) => BigInt(high) << 32n | BigInt(low >>> 0);

/** The value of a formula, or why there is none. */
export class Outcome {
  #words;
  #unit;
  #fraction;

  constructor(words, at, unit) {
    this.#words = [
      words[at], words[at + 1], words[at + 2], words[at + 3], words[at + 4], words[at + 5], words[at + 6], words[at + 7], words[at + 8], words[at + 9],
    ];
    this.#unit = unit;
  }

  get status() {
    // The text of `compute` of the library may be no formula.
    return statuses[this.#words[0]] ?? 'invalid';
  }

  get hasValue() {
    return (this.#words[1] & (hasValue | isCondition)) !== 0;
  }

  get value() {
    const words = this.#words;
    if ((words[1] & isCondition) !== 0) return words[2] === 1;
    if ((words[1] & hasValue) === 0) return undefined;
    const digits = ((wide(words[8], 0) << 64n) | (wide(words[7], 0) << 32n) | wide(words[6], 0)).toString();
    return decimalText(digits, words[9] & 0xFFFF, words[9] >>> 16 === 1);
  }

  get number() {
    const { value } = this;
    return typeof value === 'string' ? Number(value) : undefined;
  }

  get fraction() {
    const words = this.#words;
    if ((words[1] & hasExact) === 0) return undefined;
    return this.#fraction ??= { numerator: wide(words[2], words[3]), denominator: wide(words[4], words[5]) };
  }

  get exact() {
    const { fraction } = this;
    return fraction && (fraction.denominator === 1n ? `${fraction.numerator}` : `${fraction.numerator}/${fraction.denominator}`);
  }

  get unit() {
    return this.#unit;
  }

  toString() {
    return textOf(this);
  }
}

/** A decimal without needless zeros behind the point. */
function decimalText(digits, scale, isNegative) {
  let text = digits;
  if (scale > 0) {
    text = digits.padStart(scale + 1, '0');
    const end = text.length - scale;
    text = `${text.slice(0, end)}.${text.slice(end)}`.replace(/\.?0+$/, '');
  }
  return isNegative && text !== '0' ? `-${text}` : text;
}

/** How an outcome reads in a line of text. */
export function textOf({ status, value, unit }) {
  if (value === undefined) return status;
  return unit ? `${value} ${unit}` : `${value}`;
}

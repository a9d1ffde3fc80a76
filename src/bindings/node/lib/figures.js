// Figures of JavaScript → coefficient / 10^scale, as the desk holds them. Exactly: a number is the decimal that JavaScript prints of it.

const missing = -1;
const mostScale = 28;
// A decimal of up to 15 digits is the only one of its length that reads as its double.
const mostCertain = 1e15;
const plain = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const json = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const least = -(2n ** 63n);
const most = 2n ** 63n - 1n;

/**
 * Writes a figure at a place of the desk. False where it does not fit there and needs a document.
 * A figure is a number, a bigint, or a string in the form of a JSON number; null and undefined are missing.
 */
export function writeFigure(desk, at, figure) {
  const { coefficients, words } = desk;
  const word = at * 4;
  if (typeof figure === 'number') {
    if ((figure | 0) === figure) {
      words[word] = figure;
      words[word + 1] = figure >> 31;
      words[word + 2] = 0;
      return true;
    }
    return writeNumber(desk, at, figure);
  }
  if (figure === null || figure === undefined) {
    words[word] = words[word + 1] = 0;
    words[word + 2] = missing;
    return true;
  }
  if (typeof figure === 'bigint') {
    if (figure < least || figure > most) return false;
    coefficients[at * 2] = figure;
    words[word + 2] = 0;
    return true;
  }
  return typeof figure === 'string' && writeText(desk, at, figure);
}

function writeNumber(desk, at, number) {
  if (!Number.isFinite(number)) throw new TypeError(`${number} is no figure.`);
  if (Number.isSafeInteger(number)) return writeParts(desk, at, BigInt(number), 0);
  for (let scale = 1, power = 10; scale <= 15; scale++, power *= 10) {
    const coefficient = Math.round(number * power);
    if (Math.abs(coefficient) >= mostCertain) break;
    if (coefficient / power === number) {
      const { words } = desk;
      const high = Math.floor(coefficient / 4294967296);
      words[at * 4] = coefficient - high * 4294967296 | 0;
      words[at * 4 + 1] = high;
      words[at * 4 + 2] = scale;
      return true;
    }
  }
  return writeText(desk, at, String(number));
}

function writeText(desk, at, text) {
  const parts = plain.exec(text);
  if (parts === null || parts[1] === '+' || text.length > 40) return false;
  const [, sign, whole, fraction = '', exponent = '0'] = parts;
  const scale = fraction.length - Number(exponent);
  // What a document would refuse, or read otherwise, is left to it.
  if (whole.length > 1 && whole[0] === '0' || scale < 0 || scale > mostScale) return false;
  const coefficient = BigInt(`${sign}${whole}${fraction}`);
  if (coefficient < least || coefficient > most) return false;
  return writeParts(desk, at, coefficient, scale);
}

function writeParts({ coefficients, words }, at, coefficient, scale) {
  coefficients[at * 2] = coefficient;
  words[at * 4 + 2] = scale;
  return true;
}

/** Values as JSON: bigints as strings, which are read exactly, and numbers as JavaScript prints them. */
export function valuesText(values) {
  if (typeof values === 'string') return values;
  return JSON.stringify(values, (_, value) => {
    if (typeof value === 'bigint') return value.toString();
    if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no figure.`);
    return value;
  });
}

/** Figures of `compute` as JSON: a string in the form of a JSON number is that number here too, however the question writes its own. */
export function positionalText(values) {
  const members = Object.entries(values).map(([name, value]) => {
    const isText = typeof value === 'string';
    const text = isText && json.test(value) ? value : isText ? JSON.stringify(value) : typeof value === 'object' && !Array.isArray(value) ? positionalText(value) : valuesText(value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{${members.join(',')}}`;
}

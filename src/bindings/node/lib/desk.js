// Memory that JavaScript and the library both see: a handle, places for outcomes, places for figures (src/Iki.Wasm/Desk.cs, addon/iki.c).

export const mostOutcomes = 4096;
export const mostFigures = 16384;

const handleBytes = 8;
const outcomeBytes = 40;
const figureBytes = 16;
const figuresAt = handleBytes + mostOutcomes * outcomeBytes;

export const deskBytes = figuresAt + mostFigures * figureBytes;
/** How many 32-bit words an outcome takes, of which the first is its status. */
export const outcomeWords = outcomeBytes / 4;

/** The views on a desk that begins at a place of a buffer. */
export class Desk {
  constructor(buffer, start) {
    this.handle = new BigUint64Array(buffer, start, 1);
    this.outcomes = new Int32Array(buffer, start + handleBytes, mostOutcomes * outcomeWords);
    this.words = new Int32Array(buffer, start + figuresAt, mostFigures * figureBytes / 4);
    this.coefficients = new BigInt64Array(buffer, start + figuresAt, mostFigures * figureBytes / 8);
  }
}

// Memory that JavaScript and the library both see: two handles, places for outcomes, places for figures (src/Iki.Wasm/Desk.cs, addon/iki.c).

export const mostOutcomes = 4096;
export const mostFigures = 16384;

const handleBytes = 16;
const outcomeBytes = 40;
const figureBytes = 16;
const figuresAt = handleBytes + mostOutcomes * outcomeBytes;

export const deskBytes = figuresAt + mostFigures * figureBytes;
/** How many 32-bit words an outcome takes, of which the first is its status. */
export const outcomeWords = outcomeBytes / 4;

/** The views on a desk that begins at a place of a buffer. */
export class Desk {
  constructor(buffer, start) {
    /** What the next call is about, or what the last one keeps; then the figures, where it is about a catalog and its figures. */
    this.handles = new BigUint64Array(buffer, start, 2);
    this.outcomes = new Int32Array(buffer, start + handleBytes, mostOutcomes * outcomeWords);
    this.words = new Int32Array(buffer, start + figuresAt, mostFigures * figureBytes / 4);
    this.coefficients = new BigInt64Array(buffer, start + figuresAt, mostFigures * figureBytes / 8);
  }
}

/** How objects are named that `using` releases, also where the language does not have it yet. */
export const disposal = Symbol.dispose ?? Symbol.for('Symbol.dispose');

// What is no longer used gives back what the library keeps of it.
const forgotten = new FinalizationRegistry(({ engine, handle }) => release(engine, handle));

function release(engine, handle) {
  engine.desk.handles[0] = handle;
  return engine.release();
}

/** What the library keeps for an object: the handle that the last call gave. */
export class Kept {
  #engine;
  #name;

  constructor(engine, name) {
    this.#engine = engine;
    this.#name = name;
    this.handle = engine.desk.handles[0];
    forgotten.register(this, { engine, handle: this.handle }, this);
  }

  /** The engine, with the handle of this as what its next call is about, and that of figures. */
  engine(figures) {
    if (this.handle === 0n || figures?.handle === 0n) throw new TypeError(`The ${this.handle === 0n ? this.#name : figures.#name} was released.`);
    const { handles } = this.#engine.desk;
    handles[0] = this.handle;
    if (figures !== undefined) handles[1] = figures.handle;
    return this.#engine;
  }

  release() {
    if (this.handle === 0n) return false;
    forgotten.unregister(this);
    const { handle } = this;
    this.handle = 0n;
    return release(this.#engine, handle);
  }
}

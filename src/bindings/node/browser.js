import { Core } from './lib/core.js';
import { IkiError } from './lib/errors.js';
import { wasmEngine } from './lib/wasm.js';

export { IkiError };

/** Loads the library. In a browser it is always WebAssembly. */
export async function load({ engine = 'auto' } = {}) {
  if (engine !== 'auto' && engine !== 'wasm') throw new TypeError(`There is no engine '${engine}' in a browser: 'auto' or 'wasm'.`);
  return new Core(await wasmEngine());
}

import { Core } from './lib/core.js';
import { IkiError } from './lib/errors.js';
import { nativeEngine } from './lib/native.js';

export { IkiError };

const engines = ['auto', 'native', 'wasm'];

/** Loads the library: native code where its package is installed, otherwise WebAssembly, unless one is asked for. */
export async function load({ engine = process.env.IKI_ENGINE || 'auto' } = {}) {
  if (!engines.includes(engine)) throw new TypeError(`There is no engine '${engine}': ${engines.map(e => `'${e}'`).join(', ')}.`);
  if (engine !== 'wasm') {
    const native = nativeEngine();
    if (native.engine) return new Core(native.engine);
    if (engine === 'native') throw new Error(`The native engine cannot be loaded: ${native.why}`, { cause: native.cause });
  }
  const { wasmEngine } = await import('./lib/wasm.js');
  return new Core(await wasmEngine());
}

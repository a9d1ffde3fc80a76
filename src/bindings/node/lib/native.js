// The library as native code, by the package for this platform where it is installed.
import { createRequire } from 'node:module';
import { Desk, deskBytes } from './desk.js';

const abi = 1;
let found;

/** The native engine, or why there is none. */
export function nativeEngine() {
  return found ??= find();
}

function find() {
  const name = `@iki/core-${process.platform}-${process.arch}`;
  let addon;
  try {
    addon = createRequire(import.meta.url)(name);
  } catch (cause) {
    return { why: cause.code === 'MODULE_NOT_FOUND' ? `${name} is not installed.` : cause.message, cause };
  }
  if (addon.abi !== abi) return { why: `${name} has ABI ${addon.abi}, and this package needs ${abi}.` };
  return { engine: engineOf(addon) };
}

function engineOf(addon) {
  const desk = new Desk(addon.desk(deskBytes), 0);
  return {
    name: 'native',
    desk,
    version: () => JSON.parse(addon.version().slice(1)).version,
    answer: addon.answer,
    batch: addon.batch,
    compile: addon.compile,
    evaluate: addon.evaluate,
    compute: addon.compute,
    once: addon.once,
    release: addon.release,
    check: addon.check,
    loadCatalog: addon.loadCatalog,
    loadData: addon.loadData,
    evaluateCatalog: addon.evaluateCatalog,
    explain: addon.explain,
    scorecard: addon.scorecard,
  };
}

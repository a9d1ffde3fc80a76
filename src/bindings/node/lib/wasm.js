// The library as WebAssembly, in Node and in browsers. It is started once for each page, process or worker.
import { dotnet } from '../wasm/dotnet.js';
import { Desk } from './desk.js';

let started;

/** Starts the runtime, or gives the one that runs: its functions, and its memory. */
export function runtime() {
  return started ??= start();
}

async function start() {
  const { getAssemblyExports, localHeapViewU8 } = await dotnet.create();
  const { Iki } = await getAssemblyExports('Iki.Wasm.dll');
  const { LibraryFunctions: library, FormulaFunctions: formulas, CatalogFunctions: catalogs } = Iki.Wasm;
  return { library, formulas, catalogs, editor: Iki.Wasm.Editor.EditorFunctions, memory: localHeapViewU8 };
}

/** The engine by WebAssembly. */
export async function wasmEngine() {
  const { library, formulas, catalogs, memory } = await runtime();
  const address = formulas.DeskAddress();
  let desk = new Desk(memory().buffer, address);
  return {
    name: 'wasm',
    /** The desk, also after the memory has grown and what was seen of it has become empty. */
    get desk() {
      return desk.words.length === 0 ? desk = new Desk(memory().buffer, address) : desk;
    },
    version: () => library.Version(),
    answer: question => formulas.Answer(question),
    batch: questions => formulas.Batch(questions),
    compile: question => formulas.Compile(question),
    evaluate: values => formulas.Evaluate(values),
    compute: (rows, count) => formulas.Compute(rows, count),
    once: (text, count) => formulas.Once(text, count),
    release: () => formulas.Release(),
    check: (json, options) => catalogs.Check(json, options),
    loadCatalog: (json, options) => catalogs.Load(json, options),
    loadData: (files, options) => catalogs.LoadData(files, options),
    evaluateCatalog: options => catalogs.Evaluate(options),
    explain: options => catalogs.Explain(options),
    scorecard: options => catalogs.Rate(options),
  };
}

import { runtime } from './lib/wasm.js';

/** Loads what a page needs that edits formulas: the playground is made with it. Always WebAssembly. */
export async function loadEditor() {
  const { editor } = await runtime();
  return {
    answer: question => editor.Answer(JSON.stringify(question)),
    examine: question => JSON.parse(editor.Examine(JSON.stringify(question))),
    describe: question => JSON.parse(editor.Describe(JSON.stringify(question))),
    draft: question => JSON.parse(editor.Draft(JSON.stringify(question))),
    functions: JSON.parse(editor.Functions()),
    openCatalog: (key, text, data, file, language) => JSON.parse(editor.OpenCatalog(key, text, data, file, language)),
    evaluate: (key, question) => JSON.parse(editor.Evaluate(key, JSON.stringify(question))),
  };
}

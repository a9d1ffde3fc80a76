// Starts the library, which is compiled to WebAssembly and runs in this page.
import { dotnet } from '../_framework/dotnet.js';
import assemblies from './assemblies.js';

const asset = name => ({ name, virtualPath: name });

async function start() {
  const runtime = await dotnet.withConfig({
    mainAssemblyName: 'Iki.Playground',
    globalizationMode: 'invariant',
    resources: {
      jsModuleNative: [{ name: 'dotnet.native.js' }],
      jsModuleRuntime: [{ name: 'dotnet.runtime.js' }],
      wasmNative: [{ name: 'dotnet.native.wasm' }],
      coreAssembly: assemblies.core.map(asset),
      assembly: assemblies.assemblies.map(asset),
    },
  }).create();
  const { Library } = (await runtime.getAssemblyExports('Iki.Playground.dll')).Iki.Playground;
  return {
    /** The answer of `iki formula --batch`, as its text. */
    answer: question => Library.Answer(JSON.stringify(question)),
    examine: question => JSON.parse(Library.Examine(JSON.stringify(question))),
    describe: question => JSON.parse(Library.Describe(JSON.stringify(question))),
    /** What `iki formula --printed` makes of a text that is no formula, and the numbers of the drafts to offer. */
    draft: question => JSON.parse(Library.Draft(JSON.stringify(question))),
    functions: JSON.parse(Library.Functions()),
    /** Opens a catalog under a key; with the text of a data file, its figures too. */
    openCatalog: (key, text, data, file, language) => JSON.parse(Library.OpenCatalog(key, text, data, file, language)),
    /** The result of an indicator of an opened catalog, as `iki evaluate` computes it. */
    evaluate: (key, question) => JSON.parse(Library.Evaluate(key, JSON.stringify(question))),
  };
}

export const library = start();

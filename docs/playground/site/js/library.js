// The library, which is compiled to WebAssembly and runs in this page: the package @iki/core, copied beside the page.
import { loadEditor } from '../iki/editor.js';

export const library = loadEditor();

// Draws src/icon.png from src/icon.svg. node .ci/icon/draw.mjs [FILE]; needs `npm ci` in this folder once.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg, initWasm } from '@resvg/resvg-wasm';

const source = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');
await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const drawing = new Resvg(readFileSync(join(source, 'icon.svg'), 'utf8')).render();
writeFileSync(process.argv[2] ?? join(source, 'icon.png'), drawing.asPng());

// Turns of calls of @iki/core in Node, by the engine that is named: a line "NAME COUNT" in, the processor time of the turn in nanoseconds out.
import { pathToFileURL } from 'node:url';
import { serve } from './turns.cjs';

const [folder, engine] = process.argv.slice(2);
const { load } = await import(pathToFileURL(`${folder}/node.js`));
const core = await load({ engine });

const TEXT = '(a - b) / a * 100';
const kept = core.compile(TEXT);

const turns = {
  value(count) {
    for (let i = 0; i < count; i++) kept.compute(80 + (i % 40), i % 7);
  },
  many(count) {
    kept.computeMany({ a: Array.from({ length: count }, (_, i) => 80 + (i % 40)), b: Array.from({ length: count }, (_, i) => i % 7) });
  },
  text(count) {
    for (let i = 0; i < count; i++) core.compute(TEXT, { a: 80 + (i % 40), b: i % 7 });
  },
  fresh(count) {
    for (let i = 0; i < count; i++) core.compute(`(a - b) / a * 100 + ${i}`, { a: 80 + (i % 40), b: i % 7 });
  },
  answer(count) {
    for (let i = 0; i < count; i++) core.evaluate(TEXT, { a: 80 + (i % 40), b: i % 7 }).value;
  },
};

serve(turns);

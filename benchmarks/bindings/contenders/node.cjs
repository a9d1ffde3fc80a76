// Turns of calls in Node: a line "NAME COUNT" in, the processor time of the turn in nanoseconds out.
const { evaluateExpressionSync } = require('@gorules/zen-engine');
const math = require('mathjs');
const { serve } = require('./turns.cjs');

const TEXT = '(a - b) / a * 100';
const compiled = math.compile(TEXT);

const turns = {
  zen(count) {
    for (let i = 0; i < count; i++) evaluateExpressionSync(TEXT, { a: 80 + (i % 40), b: i % 7 });
  },
  zen_fresh(count) {
    for (let i = 0; i < count; i++) evaluateExpressionSync(`(a - b) / a * 100 + ${i}`, { a: 80 + (i % 40), b: i % 7 });
  },
  mathjs_kept(count) {
    for (let i = 0; i < count; i++) compiled.evaluate({ a: 80 + (i % 40), b: i % 7 });
  },
  mathjs_text(count) {
    for (let i = 0; i < count; i++) math.evaluate(TEXT, { a: 80 + (i % 40), b: i % 7 });
  },
};

serve(turns);

// Turns of calls in Node: a line "NAME COUNT" in, the processor time of the turn in nanoseconds out.
const { evaluateExpressionSync } = require('@gorules/zen-engine');
const math = require('mathjs');
const readline = require('node:readline');

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

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const [name, count] = line.split(' ');
  const begin = process.cpuUsage();
  turns[name](Number(count));
  const used = process.cpuUsage(begin);
  console.log(1000 * (used.user + used.system));
});

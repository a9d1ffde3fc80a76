// What ZEN and mathjs answer to the cases of ../cases.json: a JSON object of texts.
const { spawnSync } = require('node:child_process');
const math = require('mathjs');
const cases = require('../cases.json');

function tried(evaluate) {
  try {
    const value = evaluate();
    return typeof value === 'object' && value !== null ? value.toString() : String(value);
  } catch (problem) {
    return problem instanceof Error ? 'Error' : String(problem);
  }
}

// ZEN ends the process where a decimal overflows, so that each of its cases has one of its own.
function zen(number) {
  const ran = spawnSync(process.execPath, [__filename, String(number)], { encoding: 'utf8' });
  return ran.signal ? 'the process is aborted' : JSON.parse(ran.stdout);
}

if (process.argv[2]) {
  const one = cases[process.argv[2]];
  const { evaluateExpressionSync } = require('@gorules/zen-engine');
  console.log(JSON.stringify(tried(() => evaluateExpressionSync(one.zen ?? one.python, one.values ?? {}))));
} else {
  console.log(JSON.stringify({ ZEN: cases.map((_, i) => zen(i)), mathjs: cases.map((c) => tried(() => math.evaluate(c.mathjs ?? c.python, { ...c.values }))) }));
}

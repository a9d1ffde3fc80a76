// Takes turns for the race: a line "NAME COUNT" in, the processor time of the turn in nanoseconds out.
const readline = require('node:readline');

exports.serve = (turns) => {
  readline.createInterface({ input: process.stdin }).on('line', (line) => {
    const [name, count] = line.split(' ');
    const begin = process.cpuUsage();
    turns[name](Number(count));
    const used = process.cpuUsage(begin);
    console.log(1000 * (used.user + used.system));
  });
};

import { parentPort, workerData } from 'node:worker_threads';
import { load } from '@iki/core';

const core = await load({ engine: workerData.engine });
const formula = core.compile('a + b');
let sum = '0';
for (let i = 0; i < 1000; i++) sum = formula.compute(sum, workerData.n + 1).value;
parentPort.postMessage([sum, core.engine]);

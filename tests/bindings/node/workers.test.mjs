import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { names } from './engines.mjs';

for (const engine of names) {
  test(`${engine}: workers use it side by side`, async () => {
    const workers = Array.from({ length: 3 }, (_, n) => new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { engine, n } }));
    const answers = await Promise.all(workers.map(async worker => (await once(worker, 'message'))[0]));
    assert.deepEqual(answers, [['1000', engine], ['2000', engine], ['3000', engine]]);
    await Promise.all(workers.map(worker => worker.terminate()));
  });
}

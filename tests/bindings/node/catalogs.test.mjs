import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { IkiError } from '@iki/core';
import { engines } from './engines.mjs';

const seeds = process.env.IKI_SEEDS;

const catalog = {
  formatVersion: 1, id: 'awan-putih-2025', title: 'Indikator Kinerja Individu', office: { name: 'Kelurahan Awan Putih' },
  variables: { laporan: { label: 'laporan bulanan', unit: 'laporan', integer: true, min: 0 }, rencana: { label: 'laporan yang direncanakan', unit: 'laporan', integer: true, min: 0 } },
  positions: [{ id: 'kasi', title: 'Kepala Seksi', objectives: [{ statement: 'Tertib pelaporan', indicators: [
    { id: 'kasi/laporan', name: 'Persentase laporan', unit: '%', decimals: 2, formula: 'laporan / rencana × 100%', polarity: 'higherIsBetter', targets: [{ period: '2025', value: 80 }] },
  ] }] }],
};
const data = { formatVersion: 1, catalog: 'awan-putih-2025', period: '2025', values: { laporan: 40, rencana: 48 } };

for (const core of engines) {
  const on = `${core.engine}: `;

  test(`${on}a catalog with figures gives results, a working and a scorecard`, () => {
    const figures = core.loadCatalog(catalog).loadData(data);
    const results = figures.evaluate();
    assert.equal(results.hasErrors, false);
    const [result] = results.value.results;
    assert.deepEqual([result.id, result.status, result.value, result.exact, result.unit, result.target], ['kasi/laporan', 'computed', 83.33, '5/6', '%', 80]);
    assert.equal(results.exactly().results[0].value, '83.33');
    assert.equal(figures.explain('kasi/laporan', { language: 'id' }).value.explanations[0].result.id, 'kasi/laporan');
    assert.equal(figures.scorecard({ regulation: 'permenpanrb-8-2021' }).value.positions.length, 1);
    assert.equal(`${results}`, results.text);
  });

  test(`${on}documents are given as text, bytes or objects, and tables as text`, () => {
    const text = JSON.stringify(catalog);
    const wanted = core.loadCatalog(text).loadData(JSON.stringify(data)).evaluate().text;
    assert.equal(core.loadCatalog(new TextEncoder().encode(text)).loadData(new TextEncoder().encode(JSON.stringify(data))).evaluate().text, wanted);
    const table = { text: 'variable,period,office,value\nlaporan,2025,Kelurahan Awan Putih,40\nrencana,2025,Kelurahan Awan Putih,48\n', format: 'csv', file: 'angka.csv' };
    assert.equal(core.loadCatalog(catalog).loadData(table, { period: '2025' }).evaluate().value.results[0].exact, '5/6');
    const half = { ...data, values: { laporan: 40 } };
    const rest = { ...table, text: 'variable,period,office,value\nrencana,2025,Kelurahan Awan Putih,48\n' };
    assert.equal(core.loadCatalog(catalog).loadData([half, rest]).evaluate().value.results[0].exact, '5/6');
    assert.throws(() => core.loadCatalog(new Uint8Array([0x7b, 0xff])), TypeError);
    assert.throws(() => core.loadCatalog(null), TypeError);
  });

  test(`${on}a catalog with errors is refused with all of them`, () => {
    assert.throws(() => core.loadCatalog('{}', { file: 'kosong.json' }), problem => problem instanceof IkiError && problem.diagnostics.length === 5 && problem.diagnostics[0].file === 'kosong.json');
    assert.throws(() => core.loadCatalog('no JSON'), IkiError);
    const check = core.check('{}', { language: 'id' });
    assert.equal(check.hasErrors, true);
    assert.equal(check.diagnostics.length, 5);
    assert.equal(core.check(catalog, { lint: true }).hasErrors, false);
  });

  test(`${on}figures that are wrong are left out and told`, () => {
    const figures = core.loadCatalog(catalog).loadData({ ...data, values: { laporan: -3, rencana: 48, lain: 1 } });
    assert.equal(figures.hasErrors, true);
    assert.deepEqual(figures.diagnostics.map(d => d.code).sort(), ['IKI5004', 'IKI5010']);
    assert.notEqual(figures.evaluate().value.results[0].status, 'computed');
  });

  test(`${on}what a call asks wrongly is told by it`, () => {
    const figures = core.loadCatalog(catalog).loadData(data);
    for (const options of [{ indicators: ['x'] }, { office: 1 }, { nope: 1 }, { period: '2025-99' }, { positions: ['x'] }]) assert.throws(() => figures.evaluate(options), IkiError);
    assert.throws(() => figures.explain('x'), IkiError);
    assert.throws(() => figures.scorecard({ reach: 'baik' }), IkiError);
    assert.throws(() => core.loadCatalog(catalog).loadData({ text: '', format: 'xlsx' }), TypeError);
  });

  test(`${on}what was released is not used`, () => {
    const kept = core.loadCatalog(catalog);
    const figures = kept.loadData(data);
    assert.equal(figures.release(), true);
    assert.equal(figures.release(), false);
    assert.throws(() => figures.evaluate(), /data was released/);
    kept.release();
    assert.throws(() => kept.loadData(data), /catalog was released/);
  });
}

test('the engines give the same bytes for every seed', () => {
  for (const seed of readdirSync(seeds, { withFileTypes: true }).filter(e => e.isDirectory())) {
    const read = name => readFileSync(join(seeds, seed.name, name));
    const answers = engines.map(core => {
      const figures = core.loadCatalog(read('catalog.json')).loadData(read('data.json'));
      const results = figures.evaluate();
      const { id } = results.value.results[0];
      return [results, figures.evaluate({ language: 'id' }), figures.explain(id), figures.scorecard({ regulation: 'permenpanrb-8-2021' }), core.check(read('catalog.json'), { lint: true })].map(d => d.text);
    });
    for (const answer of answers) assert.deepEqual(answer, answers[0], seed.name);
    assert.ok(answers[0][0].length > 1000);
  }
});

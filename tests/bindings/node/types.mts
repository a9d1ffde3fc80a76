// Compiled by tsc --strict, and not run.
import { IkiError, load, type Core, type Diagnostic, type Outcome } from '@iki/core';
import { loadEditor } from '@iki/core/editor';

const core: Core = await load({ engine: 'auto' });
const formula = core.compile('(a - b) / a * 100%', { decimals: 2, units: { a: 'orang' } });
const outcome: Outcome = formula.compute(80, 1n);
const value: string | boolean | undefined = outcome.value;
const numerator: bigint | undefined = outcome.fraction?.numerator;
const rows: Outcome[] = formula.computeMany({ a: Float64Array.of(80), b: [1, '2', null] });
const missing: readonly string[] = formula.evaluate({ a: [1, 2], b: { x: '1' } }).missing;
const figures = core.loadCatalog('{}').loadData([{ text: 'variable,value', format: 'csv' }], { period: '2025' });
const grade: string | undefined = figures.evaluate({ positions: ['kasi'] }).value.results[0]?.grade;
const found: readonly Diagnostic[] = figures.explain('kasi/laporan').diagnostics;
const editor = await loadEditor();
const text: string = editor.answer({ formula: '1' });
// @ts-expect-error There is no such engine.
await load({ engine: 'jit' });
// @ts-expect-error A date is no figure.
formula.compute(new Date());
export { IkiError, value, numerator, rows, missing, grade, found, text };

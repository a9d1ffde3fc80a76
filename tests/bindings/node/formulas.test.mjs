import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { IkiError, load } from '@iki/core';
import { engines, names } from './engines.mjs';

test('the engine that is asked for is the one that answers', () => {
  assert.deepEqual(engines.map(core => core.engine), names);
});

test('without a wish the native engine is taken where it is installed', async () => {
  const wanted = names.includes('native') ? 'native' : 'wasm';
  assert.equal((await load()).engine, wanted);
});

test('an engine that there is not is refused', async () => {
  await assert.rejects(load({ engine: 'jit' }), TypeError);
});

for (const core of engines) {
  const on = `${core.engine}: `;

  test(`${on}a kept formula gives value, exact value and unit`, () => {
    const formula = core.compile('(a - b) / a * 100%', { decimals: 2 });
    assert.deepEqual(formula.inputs, ['a', 'b']);
    for (const outcome of [formula.evaluate({ a: 80, b: 1 }), formula.compute(80, 1), formula.compute(80n, '1'), core.evaluate(formula.text, { a: 80, b: 1 }, { decimals: 2 })]) {
      assert.equal(outcome.status, 'computed');
      assert.equal(outcome.value, '98.75');
      assert.equal(outcome.number, 98.75);
      assert.equal(outcome.exact, '79/80');
      assert.deepEqual(outcome.fraction, { numerator: 79n, denominator: 80n });
      assert.equal(outcome.unit, '%');
      assert.equal(`${outcome}`, '98.75 %');
    }
  });

  test(`${on}an answer is the line of the tool`, () => {
    assert.equal(core.answer('{"formula":"(a - b) / a * 100%","values":{"a":80,"b":1},"decimals":2}').text, '{"status":"computed","value":98.75,"exact":"79/80","unit":"%"}');
    assert.equal(core.answer({ formula: '10 / a', values: { a: 0 } }).text, '{"status":"divisionByZero","at":{"start":5,"length":1},"divisor":"a"}');
    assert.equal(core.batch('{"formula":"1/3*3 = 1"}\n{"formula":"a + 1"}\n'), '{"status":"computed","value":true}\n{"status":"missingInput","missing":["a"]}\n');
  });

  test(`${on}numbers are the decimals that JavaScript prints of them`, () => {
    const sum = core.compile('a + b');
    assert.equal(sum.compute(0.1, 0.2).exact, '3/10');
    assert.equal(sum.compute(1e21, 1).value, '1000000000000000000001');
    assert.equal(sum.compute(1.7976931348623157, 0).value, '1.7976931348623157');
    assert.equal(sum.compute(-0.5, -0).value, '-0.5');
    assert.equal(sum.compute(1e-7, 0).exact, '1/10000000');
    assert.equal(sum.compute(Number.MAX_SAFE_INTEGER, 2).value, '9007199254740993');
    assert.equal(sum.compute(9223372036854775807n, 1n).value, '9223372036854775808');
    assert.equal(sum.compute(-9223372036854775808n, -1n).value, '-9223372036854775809');
    assert.equal(sum.compute('12345678901234567.89', '0.01').value, '12345678901234567.9');
    assert.equal(sum.compute(4294967296, 0.25).value, '4294967296.25');
    assert.equal(sum.compute(-4294967297.5, 0).value, '-4294967297.5');
  });

  test(`${on}figures that go by a document mean what they mean beside it, in every notation`, () => {
    for (const numbers of ['auto', 'id', 'en']) {
      const sum = core.compile('1/a + 1/b + 1/c + 1/d', { numbers });
      assert.equal(sum.compute('99.991', '99.989', '99.971', '99.961').exact, '3997360517970648000/99912025897064911969');
      assert.equal(sum.computeMany({ a: ['99.991'], b: ['99.989'], c: ['99.971'], d: ['99.961'] })[0].exact, '3997360517970648000/99912025897064911969');
      assert.equal(core.compile('a * 2', { numbers }).compute('12345678901234567890.123').value, '24691357802469135780.246');
      assert.equal(core.compile('a.x * 2', { numbers }).compute('12345678901234567890.123').value, '24691357802469135780.246');
    }
    assert.equal(core.compile('a + 1', { numbers: 'id' }).compute('1.234,5').value, '1235.5');
    assert.equal(core.compile('a + b', { numbers: 'id' }).compute(10n ** 27n, -1n).value, '999999999999999999999999999');
  });

  test(`${on}a fraction beyond 64 bits is exact too`, () => {
    const share = core.compile('a / b');
    assert.equal(share.compute(9223372036854775807n, '0.0000001').exact, '92233720368547758070000000');
    assert.equal(share.compute(1, '9223372036854775807.5').exact, '2/18446744073709551615');
  });

  test(`${on}a root is no fraction, and a condition no number`, () => {
    const root = core.compile('Sqrt(a)', { decimals: 4 }).compute(2);
    assert.deepEqual([root.value, root.exact, root.fraction], ['1.4142', undefined, undefined]);
    const condition = core.compile('a >= 90');
    assert.equal(condition.isCondition, true);
    assert.deepEqual([condition.compute('90.5').value, condition.compute('89.5').value, condition.compute(95).number], [true, false, undefined]);
  });

  test(`${on}why there is no value`, () => {
    const share = core.compile('a / b');
    for (const [figures, status] of [[[1, 0], 'divisionByZero'], [[null, 1], 'missingInput'], [[1, undefined], 'missingInput']]) {
      const outcome = share.compute(...figures);
      assert.deepEqual([outcome.status, outcome.hasValue, outcome.value, outcome.number, outcome.exact], [status, false, undefined, undefined, undefined]);
    }
    assert.deepEqual(share.evaluate({ a: 1 }).missing, ['b']);
    assert.equal(share.evaluate({ a: 1, b: 'two' }).status, 'invalidInput');
    assert.equal(share.compute(1, 'two').status, 'invalidInput');
  });

  test(`${on}what is no figure and what is not asked for is refused`, () => {
    const share = core.compile('a / b');
    for (const wrong of [NaN, Infinity, -Infinity]) {
      assert.throws(() => share.compute(1, wrong), TypeError);
      assert.throws(() => share.evaluate({ a: 1, b: wrong }), TypeError);
    }
    assert.throws(() => share.compute(1), /takes 2 figures \(a, b\), and 1 were given/);
    assert.throws(() => share.compute(1, 2, 3), TypeError);
    assert.throws(() => share.computeMany({ a: [1] }), /no column for b/);
    assert.throws(() => share.computeMany({ a: [1], b: [1, 2] }), /differ in length/);
  });

  test(`${on}a text that is no formula tells what and where`, () => {
    assert.throws(() => core.compile('1 +'), problem => {
      assert.ok(problem instanceof IkiError);
      assert.equal(problem.code, 'IKI1020');
      assert.equal(problem.diagnostics[0].severity, 'error');
      assert.equal(JSON.parse(problem.text).status, 'invalid');
      return true;
    });
    assert.throws(() => core.compile(''), IkiError);
    assert.throws(() => core.compile('a', { decimal: 2 }), IkiError);
    assert.equal(core.evaluate('1 +', {}, { language: 'id' }).diagnostics[0].message, "Setelah '+' seharusnya ada bilangan, nama, atau tanda kurung.");
    assert.equal(core.answer('no JSON').status, 'invalid');
    assert.equal(core.answer('').status, 'invalid');
  });

  test(`${on}texts of every kind cross the border`, () => {
    assert.equal(core.answer({ formula: '1', id: 'é😀\u0000"\\' }).document.id, 'é😀\u0000"\\');
    assert.equal(core.answer({ formula: '\ud800' }).status, 'invalid');
    const long = Array.from({ length: 2000 }, (_, i) => `x${i}`);
    assert.equal(core.evaluate('Sum(x)', { x: long.map((_, i) => i) }).value, '1999000');
  });

  test(`${on}items and series`, () => {
    const items = core.compile('dokumen.lkjip + dokumen.lppd');
    assert.equal(items.evaluate({ dokumen: { lkjip: 1, lppd: '2.5' } }).value, '3.5');
    assert.deepEqual(items.inputs, ['dokumen.lkjip', 'dokumen.lppd']);
    assert.equal(items.compute(1, 2.5).value, '3.5');
    assert.equal(items.compute(10n ** 20n, 1).value, '100000000000000000001');
  });

  test(`${on}many rows at once are what each row is`, () => {
    const formula = core.compile('(a - b) / a * 100%', { decimals: 2 });
    const rows = 10_000;
    const a = Float64Array.from({ length: rows }, (_, i) => i % 7 === 0 ? NaN : i % 11 === 0 ? 0 : i / 8);
    const b = Array.from({ length: rows }, (_, i) => i % 5 === 0 ? BigInt(i) * 10n ** 18n : `${i}.5`);
    const outcomes = formula.computeMany({ a, b });
    assert.equal(outcomes.length, rows);
    for (let i = 0; i < rows; i += 97) {
      const alone = formula.compute(Number.isNaN(a[i]) ? null : a[i], b[i]);
      assert.deepEqual([outcomes[i].status, outcomes[i].value, outcomes[i].exact], [alone.status, alone.value, alone.exact], `row ${i}`);
    }
    assert.deepEqual(formula.computeMany({ a: [], b: [] }), []);
  });

  test(`${on}a text computed once is what its document says`, () => {
    let seen = 0;
    for (const { call, question } of JSON.parse(readFileSync(`${process.env.IKI_SEEDS}/../tests/bindings/documents.json`, 'utf8'))) {
      let read;
      try {
        read = call === 'formula' ? JSON.parse(question) : null;
      } catch {
        continue;
      }
      const { formula, values = {}, ...others } = read ?? {};
      // A text in the form of a number is that number to compute, and one that reads in two ways to a question; null is missing to one, and no number to the other.
      const isOther = Object.values(values).some(v => typeof v === 'string' || v === null || v === Infinity || JSON.stringify(v).includes('"'));
      if (typeof formula !== 'string' || Object.keys(others).length > 0 || isOther) continue;
      seen++;
      const [answer, outcome] = [core.evaluate(formula, values), core.compute(formula, values)];
      assert.deepEqual([outcome.status, outcome.exact, outcome.unit], [answer.status, answer.exact, answer.unit], question);
      assert.equal(`${Number(outcome.value)} ${outcome}`, `${Number(answer.value)} ${answer}`, question);
    }
    assert.ok(seen > 50);
  });

  test(`${on}what a text computed once cannot take by the desk goes by a document`, () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`n${i}`, i]));
    assert.equal(core.compute(Object.keys(many).join(' + '), many).value, '4950');
    assert.equal(core.compute(`a${' + 1'.repeat(300)}`, { a: 1 }).value, '301');
    assert.equal(core.compute('Sum(a) + d.x', { a: [1, 2, '3.5'], d: { x: '1.250' } }).value, '7.75');
    assert.equal(core.compute('a + b', { a: '1.250', b: 10n ** 27n }).value, '1000000000000000000000000001');
    assert.equal(core.compute('a + b', { a: 1, b: null }).status, 'missingInput');
    assert.equal(core.compute('1 +').status, 'invalid');
    assert.equal(core.compute('1\u0000').status, 'invalid');
    assert.equal(core.compute('[\ud800]', { '\ud800': 1 }).status, core.evaluate('[\ud800]', { '\ud800': 1 }).status);
    assert.equal(core.compute('a', { a: 1, 'b\u0000c': 2 }).value, '1');
    assert.equal(core.compute('a', { a: 1, A: 2 }).status, 'invalid');
    assert.throws(() => core.compute('a', { a: NaN }), TypeError);
    const figures = { a: 5 };
    const outcome = core.compute('a * 100%', figures);
    figures.a = 'x';
    assert.equal(`${outcome} ${core.compute('2 * 3')}`, '500 % 6');
  });

  test(`${on}formulas are kept and released by the thousand`, () => {
    const kept = Array.from({ length: core.engine === 'native' ? 20_000 : 500 }, (_, i) => core.compile(`a + ${i}`));
    kept.forEach((formula, i) => assert.equal(formula.compute(1).value, `${i + 1}`));
    for (const formula of kept) assert.equal(formula.release(), true);
    assert.equal(kept[0].release(), false);
    assert.throws(() => kept[0].compute(1), /was released/);
    assert.throws(() => kept[0].evaluate({ a: 1 }), /was released/);
    assert.equal(core.compile('a + 1').compute(1).value, '2');
  });
}

test('the engines give the same bytes, also of what is wrong', () => {
  const questions = [
    ['Sum(x) / Count(x)', { x: [1, null, '3'] }], ['a', { a: '1.250' }], ['a b', {}], ['Median(x)', { x: [] }], ['2 ^ 0.5', {}], ['1/7', {}], ['Jika(a > 1, a, b)', { a: 2 }],
    ['a', { a: 10 ** 27 }], ['(((', {}], ['persen(1, 3)', {}], ['Previous(a) + a', { a: 1 }],
  ];
  for (const [formula, values] of questions) {
    for (const language of ['en', 'id']) {
      const texts = engines.map(core => core.evaluate(formula, values, { language }).text);
      for (const text of texts) assert.equal(text, texts[0]);
    }
  }
});

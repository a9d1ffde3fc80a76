// Answers the requests of documents.json. Arguments: the list, the file of answers, the engine. Of each request: a line with its id, the code (0 well, 1
// errors, 2 a wrong call) and the number of bytes, then the bytes and a line feed. Of a wrong call the text is the message of its first diagnostic.
import { readFileSync, writeFileSync } from 'node:fs';
import { IkiError, load } from '@iki/core';

const [list, answers, engine] = process.argv.slice(2);
const core = await load({ engine });

function answer({ call, question, catalog: file, data: figuresFile, indicator, options = {} }) {
  if (call === 'formula') {
    const given = core.answer(question);
    return [given.status === 'computed' ? 0 : 1, given.text];
  }
  if (call === 'check') return written(core.check(readFileSync(file), { ...options, file }));
  const { language = 'en' } = options;
  const catalog = core.loadCatalog(readFileSync(file), { file, language });
  const figures = catalog.loadData({ text: readFileSync(figuresFile), file: figuresFile }, { language });
  return written(call === 'explain' ? figures.explain(indicator, options) : figures[call](options));
}

const written = document => [document.hasErrors ? 1 : 0, document.text];

function refused(problem) {
  if (!(problem instanceof IkiError)) throw problem;
  return problem.isWrongCall ? [2, problem.diagnostics[0].message] : [1, problem.text];
}

const lines = JSON.parse(readFileSync(list, 'utf8')).map(request => {
  let [code, text] = [0, ''];
  try {
    [code, text] = answer(request);
  } catch (problem) {
    [code, text] = refused(problem);
  }
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${request.id} ${code} ${bytes.length}\n`), bytes, Buffer.from('\n')]);
});
writeFileSync(answers, Buffer.concat(lines));

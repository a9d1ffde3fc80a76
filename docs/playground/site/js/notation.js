// The notation of the guide's examples: what is given, in one line, and the outcome.

const aggregates = ['sum', 'average', 'last', 'latest', 'first', 'min', 'max'];
const roundings = { halfawayfromzero: 'halfAwayFromZero', halfeven: 'halfEven', up: 'up', down: 'down' };

/** "pegawai last = [24, 25] orang; result %" → the members of a request. */
export function readGiven(text) {
  const question = { values: {}, previous: {}, units: {}, aggregates: {}, items: {} };
  for (const part of split(text)) apply(question, part);
  return question;
}

function apply(question, part) {
  const space = part.indexOf(' ');
  const word = space < 0 ? part : part.slice(0, space);
  const rest = space < 0 ? '' : part.slice(space + 1);
  if (word === 'declared') question.declared = true;
  else if (word === 'result') question.unit = rest;
  else if (word === 'decimals') question.decimals = Number(rest);
  else if (word === 'rounding') question.rounding = roundings[rest.toLowerCase()];
  else if (word === 'numbers') question.numbers = rest;
  else if (word === 'condition') question.condition = true;
  else if (word === 'previous') {
    const [name, figure] = nameAndFigure(rest);
    question.previous[name] = figure;
  } else declare(question, part);
}

function declare(question, part) {
  const equals = part.indexOf('=');
  const head = (equals < 0 ? part : part.slice(0, equals)).trim();
  const body = equals < 0 ? '' : part.slice(equals + 1).trim();
  const words = head.split(' ');
  const last = words[words.length - 1].toLowerCase();
  const isAggregate = words.length > 1 && aggregates.includes(last);
  const name = isAggregate ? words.slice(0, -1).join(' ') : head;
  let unit = '';
  if (body.startsWith('[')) {
    const close = body.indexOf(']');
    question.values[name] = list(body.slice(1, close));
    unit = body.slice(close + 1).trim();
  } else if (body.startsWith('{')) {
    const close = body.indexOf('}');
    const pairs = list(body.slice(1, close)).map(p => p.split(':').map(s => s.trim()));
    question.values[name] = Object.fromEntries(pairs.filter(p => p[1]));
    question.items[name] = pairs.map(p => p[0]);
    unit = body.slice(close + 1).trim();
  } else if (body !== '') {
    const [, figure, of] = nameAndFigure(part);
    unit = of ?? '';
    if (body !== '?' && !body.startsWith('? ')) question.values[name] = figure;
  }
  if (unit !== '') question.units[name] = unit;
  question.aggregates[name] = isAggregate ? last : 'sum';
}

function nameAndFigure(part) {
  const equals = part.indexOf('=');
  const body = part.slice(equals + 1).trim();
  const space = body.indexOf(' ');
  return space < 0 ? [part.slice(0, equals).trim(), body] : [part.slice(0, equals).trim(), body.slice(0, space), body.slice(space + 1)];
}

const list = text => text.split(/[,;]/).map(t => t.trim()).filter(t => t !== '');

// A semicolon inside braces separates items, not figures.
function split(text) {
  const parts = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}') depth--;
    if (i < text.length && (text[i] !== ';' || depth > 0)) continue;
    const part = text.slice(start, i).trim();
    if (part !== '') parts.push(part);
    start = i + 1;
  }
  return parts;
}

/** An outcome as the guide prints it: 95.83 % = 23/24. */
export function writeOutcome(formula, examined) {
  const { answer } = examined;
  const lines = answer.status === 'invalid' ? [] : [outcomeLine(answer, examined)];
  for (const d of answer.diagnostics ?? []) {
    const place = d.start === undefined ? '' : ` ${d.start}+${d.length} ${formula.slice(d.start, d.start + Math.min(d.length, 40))}`;
    lines.push(`${d.code}${place}`.trimEnd());
  }
  return lines.join('\n');
}

function outcomeLine(answer, examined) {
  switch (answer.status) {
    case 'computed':
      if (typeof answer.value === 'boolean') return String(answer.value);
      if (answer.approximate) return `≈ ${examined.value} ${answer.unit ?? ''}`.trimEnd();
      return `${examined.value} ${answer.unit ?? ''}`.trimEnd() + (answer.exact === examined.value ? '' : ` = ${answer.exact}`);
    case 'missingInput': return `missing ${answer.missing.join(', ')}`;
    case 'divisionByZero': return `division by zero ${answer.at.start} ${answer.divisor}`;
    case 'invalidInput': return `invalid ${answer.input} ${examined.problem}`;
    case 'undefined': return `undefined ${answer.at.start} ${answer.operation}`;
    case 'overflow': return 'overflow';
    default: return 'not applicable';
  }
}

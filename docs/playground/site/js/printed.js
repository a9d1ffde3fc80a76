// A formula as the decree prints it: plain text, or the little LaTeX that a catalog holds for a printed fraction.

const signs = { sum: '∑', times: '×', div: '÷', cdot: '·', leq: '≤', geq: '≥' };

/** Shows the printed formula; parts that are not understood are shown as they are. */
export function showPrinted(element, printed) {
  element.replaceChildren(...printed.split('\n').flatMap((line, i) => {
    const shown = (line.includes('\\') && readMath(line)) || line;
    return i === 0 ? [shown] : [document.createElement('br'), shown];
  }));
}

function readMath(text) {
  const parts = text.match(/\\[a-zA-Z]+|\\.|[{}]|\p{L}[^\\{}]*|[\d.,]+|[^\\{}\s]|\s+/gu) ?? [];
  let at = 0;
  let isUnderstood = true;

  function group() {
    if (parts[at] !== '{') isUnderstood = false;
    at++;
    const row = readRow('}');
    at++;
    return row;
  }

  function words() {
    at++;
    let read = '';
    while (at < parts.length && parts[at] !== '}') read += parts[at++];
    at++;
    return made('mtext', read);
  }

  function readRow(end) {
    const row = made('mrow');
    while (at < parts.length && parts[at] !== end) {
      const part = parts[at++];
      if (part === '\\frac') row.append(made('mfrac', group(), group()));
      else if (part === '\\text') row.append(words());
      else if (part.trim() === '') continue;
      else if (/^\\\W$/.test(part)) row.append(made('mo', part[1]));
      else if (part.startsWith('\\') && signs[part.slice(1)]) row.append(made('mo', signs[part.slice(1)]));
      else if (part.startsWith('\\')) isUnderstood = false;
      else if (/^\p{L}/u.test(part)) row.append(made('mtext', `${row.hasChildNodes() ? ' ' : ''}${part}`.replace(/\s+/g, '\u00a0')));
      else row.append(made(/\d/.test(part) ? 'mn' : 'mo', part));
    }
    return row;
  }

  const math = made('math', readRow());
  return isUnderstood && at >= parts.length ? math : null;
}

function made(name, ...children) {
  const element = document.createElementNS('http://www.w3.org/1998/Math/MathML', name);
  element.append(...children);
  return element;
}

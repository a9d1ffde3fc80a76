// The messages below a formula, with the fixes that each offers.

/** Writes the diagnostics of an answer into a list; a click on a fix puts it into the editor. */
export function showMessages(list, examined, editor, words) {
  const diagnostics = examined.answer.diagnostics ?? [];
  list.replaceChildren(...diagnostics.map((d, i) => {
    const item = document.createElement('li');
    item.className = d.severity;
    const text = document.createElement('span');
    text.textContent = d.message;
    const code = document.createElement('a');
    code.className = 'code';
    code.href = `diagnostics.html#${d.code.toLowerCase()}`;
    code.textContent = d.code;
    item.append(text, ' ', code);
    for (const fix of examined.fixes?.filter(c => c.of === i) ?? []) item.append(' ', fixButton(fix, editor, words));
    return item;
  }));
  list.hidden = diagnostics.length === 0;
}

function fixButton(fix, editor, words) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fix';
  const code = document.createElement('code');
  code.textContent = fix.text === '' ? editor.text.slice(fix.start, fix.start + fix.length) : fix.text;
  button.append(fix.text === '' ? words.remove : fix.length === 0 ? words.insert : words.write, ' ', code);
  button.addEventListener('click', () => editor.replace(fix.start, fix.length, fix.text));
  return button;
}

/** The places to mark in the text; of two nested places only the inner one, which is more specific. */
export function marksOf(examined) {
  const places = (examined.answer.diagnostics ?? []).filter(d => d.start !== undefined);
  const holds = (a, b) => a.length > b.length && a.start <= b.start && b.start + b.length <= a.start + a.length;
  return places.filter(d => !places.some(other => holds(d, other))).map(({ start, length, severity }) => ({ start, length, severity }));
}

// The working step by step, as the library explains it.

/** Writes the steps into a list, each after its sign; without steps the section is hidden. */
export function showWorking(section, list, steps) {
  section.hidden = !steps?.length;
  list.replaceChildren(...(steps ?? []).map((step, i) => {
    const item = document.createElement('li');
    item.className = step.kind;
    const sign = document.createElement('span');
    sign.className = 'sign';
    sign.textContent = i === 0 ? '' : step.sign;
    const code = document.createElement('code');
    code.textContent = step.text;
    item.append(sign, ' ', code);
    return item;
  }));
}

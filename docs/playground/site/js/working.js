// The working step by step, as the library explains it.

/** Writes the steps into a list; without steps the section is not there. */
export function showWorking(section, list, steps) {
  section.hidden = !steps?.length;
  list.replaceChildren(...(steps ?? []).map(step => {
    const item = document.createElement('li');
    const code = document.createElement('code');
    code.textContent = step;
    item.append(code);
    return item;
  }));
}

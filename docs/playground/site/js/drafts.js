// What a text that is no formula may print: drafts by the library, each a click away from the editor.

// Milliseconds: longer than between two keys, and not long after the last.
const pause = 400;

export class DraftPanel {
  /**
   * @param {HTMLElement} panel a section with a heading
   * @param {{ask: () => object, editor: import('./editor.js').FormulaEditor, said: () => object, announce: (text: string) => void}} host
   */
  constructor(panel, host) {
    this.panel = panel;
    this.host = host;
    this.list = document.createElement('ol');
    panel.append(this.list);
    this.shown = '';
  }

  /** Follows the formula: drafts go at once when it has become one, and come only when typing pauses. */
  follow(isFormula) {
    clearTimeout(this.later);
    if (isFormula) this.show({});
    else this.later = setTimeout(() => this.show(this.host.ask()), pause);
  }

  /** Shows the drafts; where they are the same as before, nothing moves. */
  show({ printed, offered = [] }) {
    const said = this.host.said();
    const drafts = offered.map(({ of, text }) => ({ ...printed.drafts[of], text }));
    const content = JSON.stringify([said.didYouMean, drafts]);
    if (content === this.shown) return;
    this.shown = content;
    this.list.replaceChildren(...drafts.map((draft, i) => this.item(draft, i, said)));
    this.panel.hidden = drafts.length === 0;
    if (drafts.length > 0) this.host.announce(`${said.didYouMean} ${said.drafts(drafts.length)}`);
  }

  item(draft, i, said) {
    const use = made('button', { type: 'button', className: 'fix' }, said.use, ' ', made('code', {}, draft.text));
    use.addEventListener('click', () => this.take(draft.text));
    const facts = [`${said.confidence}: ${said.confidences[draft.confidence]}`, ...(draft.unit ? [`${said.unit.toLowerCase()}: ${draft.unit}`] : [])];
    const about = made('p', { id: `draft-${i}`, className: 'hint' }, facts.join(' · '));
    use.setAttribute('aria-describedby', about.id);
    const names = Object.entries(draft.names).flatMap(([name, label]) => [
      made('dt', {}, made('code', {}, name)),
      made('dd', { lang: 'id' }, [label, ...Object.values(draft.items?.[name] ?? {})].join(' · ')),
    ]);
    const questions = draft.questions.map(question => made('li', {}, question));
    return made('li', {}, use, about, made('dl', {}, ...names), ...(questions.length > 0 ? [made('ul', {}, ...questions)] : []));
  }

  /** Puts a draft into the editor as if it had been typed: one undo brings the text back. */
  take(text) {
    const { editor } = this.host;
    editor.replace(0, editor.text.length, text);
    editor.close();
  }
}

/** All that is printed is text, and stays text. */
function made(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

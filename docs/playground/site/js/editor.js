// A box for a formula: a plain text area, which keyboards, screen readers and undo know, over a layer that shows colours and marks.

let count = 0;

export class FormulaEditor {
  /**
   * @param {HTMLTextAreaElement} box
   * @param {{onInput: () => void, candidates?: (prefix: string) => object[], say?: (count: number) => string}} host
   */
  constructor(box, host) {
    this.box = box;
    this.host = host;
    this.tokens = [];
    const frame = document.createElement('div');
    frame.className = 'editor';
    this.paintLayer = document.createElement('div');
    this.paintLayer.className = 'paint';
    this.paintLayer.setAttribute('aria-hidden', 'true');
    box.replaceWith(frame);
    frame.append(this.paintLayer, box);
    box.addEventListener('input', () => { host.onInput(); this.suggest(); });
    if (host.candidates) this.addCompletion(frame);
    this.paint([], []);
  }

  get text() { return this.box.value; }

  /** Replaces a part as if it had been typed, so that it can be undone. */
  replace(start, length, text) {
    this.box.focus();
    this.box.setSelectionRange(start, start + length);
    const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (!done) {
      this.box.setRangeText(text, start, start + length, 'end');
      this.host.onInput();
    }
  }

  /** Shows the tokens in their colours, and carets under the places of the diagnostics. */
  paint(tokens, marks) {
    this.tokens = tokens;
    const text = this.text;
    const edges = new Set([0, text.length]);
    for (const [, start, length] of tokens) edges.add(start).add(start + length);
    for (const m of marks) edges.add(m.start).add(m.start + m.length);
    const cuts = [...edges].filter(e => e <= text.length).sort((a, b) => a - b);
    const layer = document.createDocumentFragment();
    for (let i = 0; i < cuts.length; i++) {
      const at = cuts[i];
      const gap = marks.find(m => m.length === 0 && m.start === at);
      if (gap) layer.append(span('\u00a0', `mark ${gap.severity}`));
      if (i + 1 === cuts.length) break;
      const end = cuts[i + 1];
      const token = tokens.find(t => t[1] <= at && end <= t[1] + t[2]);
      const mark = marks.find(m => m.start <= at && end <= m.start + m.length);
      layer.append(span(text.slice(at, end), `${token ? token[0] : ''} ${mark ? `mark ${mark.severity}` : ''}`.trim()));
    }
    layer.append('\u200b');
    this.paintLayer.replaceChildren(layer);
  }

  addCompletion(frame) {
    this.list = document.createElement('ul');
    this.list.id = `suggestions-${++count}`;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    frame.append(this.list);
    this.box.setAttribute('aria-autocomplete', 'list');
    this.box.setAttribute('aria-controls', this.list.id);
    this.box.addEventListener('keydown', e => this.onKey(e));
    this.box.addEventListener('blur', () => this.close());
    this.box.addEventListener('click', () => this.close());
    this.list.addEventListener('pointerdown', e => {
      e.preventDefault();
      const option = e.target.closest('[role=option]');
      if (option) this.accept([...this.list.children].indexOf(option));
    });
  }

  /** The name or function under the caret, as far as it is typed. */
  wordAtCaret() {
    const at = this.box.selectionStart;
    const token = this.tokens.find(([kind, start, length]) => ['name', 'function', 'keyword'].includes(kind) && start < at && at <= start + length);
    return token ? { start: token[1], length: token[2], typed: this.text.slice(token[1], at) } : null;
  }

  suggest(asked = false) {
    if (!this.list) return;
    const word = this.wordAtCaret() ?? (asked ? { start: this.box.selectionStart, length: 0, typed: '' } : null);
    const found = word ? this.host.candidates(word.typed) : [];
    const isWhole = found.length === 1 && found[0].name.toLowerCase() === word.typed.toLowerCase();
    if (found.length === 0 || (isWhole && !asked)) return this.close();
    this.word = word;
    this.found = found;
    this.list.replaceChildren(...found.map((candidate, i) => {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${i}`;
      option.setAttribute('role', 'option');
      const name = span(candidate.name, candidate.kind);
      option.append(name, span(candidate.parameters ? `(${candidate.parameters})` : '', 'parameters'), span(candidate.also ?? '', 'also'));
      option.append(span(candidate.documentation ?? '', 'documentation'));
      return option;
    }));
    this.list.setAttribute('aria-label', this.host.say(found.length));
    this.list.hidden = false;
    this.place(word.start);
    this.activate(0);
  }

  /** Places the list below the word it completes, within the available width. */
  place(index) {
    const range = document.createRange();
    let left = 0;
    let top = this.paintLayer.offsetHeight;
    let seen = 0;
    const walker = document.createTreeWalker(this.paintLayer, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (seen + node.length > index) {
        range.setStart(node, index - seen);
        range.collapse(true);
        const rect = range.getBoundingClientRect();
        const frame = this.paintLayer.getBoundingClientRect();
        left = rect.left - frame.left;
        top = rect.bottom - frame.top + 8;
        break;
      }
      seen += node.length;
    }
    this.list.style.top = `${top}px`;
    this.list.style.left = `${Math.max(0, Math.min(left, this.paintLayer.clientWidth - this.list.offsetWidth))}px`;
  }

  activate(index) {
    this.active = index;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    this.list.children[index].scrollIntoView({ block: 'nearest' });
    this.box.setAttribute('aria-activedescendant', `${this.list.id}-${index}`);
  }

  accept(index) {
    const candidate = this.found[index];
    const { start, length } = this.word;
    const isFollowed = this.text[start + length] === '(';
    this.close();
    this.replace(start, length, candidate.kind === 'function' && !isFollowed ? `${candidate.name}(` : candidate.name);
    this.close();
  }

  close() {
    if (!this.list || this.list.hidden) return;
    this.list.hidden = true;
    this.box.removeAttribute('aria-activedescendant');
  }

  onKey(event) {
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      this.suggest(true);
      return;
    }
    if (this.list.hidden) return;
    const last = this.found.length - 1;
    if (event.key === 'ArrowDown') this.activate(this.active === last ? 0 : this.active + 1);
    else if (event.key === 'ArrowUp') this.activate(this.active === 0 ? last : this.active - 1);
    else if (event.key === 'Enter') this.accept(this.active);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }
}

function span(text, className) {
  const element = document.createElement('span');
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

// Where a formula can be taken from: the examples, an indicator of one of the decrees, or the user's own catalog file.

export class Sources {
  constructor(elements, host) {
    this.elements = elements;
    this.host = host;
    this.own = null;
    this.loaded = new Map();
    elements.source.addEventListener('input', () => this.list());
    elements.indicator.addEventListener('input', () => this.pick());
    elements.file.addEventListener('change', () => this.read(elements.file.files[0]));
    elements.close.addEventListener('click', () => { elements.panel.hidden = true; elements.file.focus(); });
  }

  redraw() {
    const { source } = this.elements;
    const chosen = source.value || 'examples';
    const options = [['examples', this.host.said().examples], ...this.host.decrees];
    if (this.own) options.push(['own', this.own.title]);
    source.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
    source.value = chosen;
    const index = this.elements.indicator.selectedIndex;
    this.list().then(() => { this.elements.indicator.selectedIndex = Math.max(index, 0); });
    if (!this.elements.panel.hidden) this.show();
  }

  /** Lists the formulas of the chosen source. */
  async list() {
    const { source, indicator } = this.elements;
    const chosen = source.value;
    const said = this.host.said();
    this.elements.label.textContent = chosen === 'examples' ? said.example : said.indicator;
    if (chosen === 'examples') {
      this.rows = this.host.examples.map((example, i) => ({
        name: said.exampleNames[i],
        question: { ...example, formula: example.formula[this.host.language()] ?? example.formula },
      }));
      indicator.replaceChildren(new Option(said.choose, ''), ...this.rows.map((row, i) => new Option(row.name, i)));
      return;
    }
    const catalog = chosen === 'own' ? this.own : await this.load(chosen);
    if (source.value !== chosen) return;
    this.rows = [];
    const groups = catalog.positions.filter(p => p.indicators.length > 0).map(position => {
      const group = document.createElement('optgroup');
      group.label = position.title;
      group.append(...position.indicators.map(row => new Option(row.name, this.rows.push(row) - 1)));
      return group;
    });
    const none = new Option(said.choose, '');
    indicator.replaceChildren(none, ...groups);
  }

  async load(id) {
    if (!this.loaded.has(id)) this.loaded.set(id, this.open(id));
    return this.loaded.get(id);
  }

  async open(id) {
    const [catalog, data] = await Promise.all(['catalog.json', 'data.json'].map(file => fetch(`decrees/${id}/${file}`).then(r => r.text())));
    await this.host.ready;
    return this.host.open(id, catalog, data, 'catalog.json').catalog;
  }

  async pick() {
    const row = this.rows[this.elements.indicator.value];
    if (!row) return this.host.leave();
    const key = this.elements.source.value;
    if (key === 'examples') return this.host.pick(row.question);
    const catalog = key === 'own' ? this.own : await this.load(key);
    this.host.pick(row.question, { ...row, key, period: catalog.period, names: { ...catalog.names, ...row.names } });
  }

  /** Selects an indicator of a decree; returns whether it exists. */
  async choose(key, id) {
    if (!this.host.decrees.some(([decree]) => decree === key)) return false;
    const { source, indicator } = this.elements;
    source.value = key;
    await this.list();
    const index = this.rows.findIndex(row => row.id === id);
    if (index < 0) return false;
    indicator.value = String(index);
    await this.pick();
    return true;
  }

  async read(file) {
    if (!file) return;
    this.opened = { name: file.name, text: await file.text() };
    this.elements.file.value = '';
    this.show();
    if (this.own) {
      this.redraw();
      this.elements.source.value = 'own';
      await this.list();
    }
  }

  /** Shows what the library finds in the opened file. */
  show() {
    const { panel, title, problems } = this.elements;
    const { diagnostics, catalog } = this.host.open('own', this.opened.text, null, this.opened.name);
    const said = this.host.said();
    this.own = catalog ?? null;
    title.textContent = `${this.opened.name} ${diagnostics.length === 0 ? said.catalogSound : said.catalogProblems}`;
    problems.replaceChildren(...diagnostics.map(d => {
      const item = document.createElement('li');
      item.className = d.severity;
      const text = document.createElement('pre');
      text.textContent = d.text;
      item.append(text);
      return item;
    }));
    panel.hidden = false;
  }
}

// Figures as people write them, and as the library reads them.

const thousands = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;

/** A number as typed in a language → as the library reads it. In Indonesian 1.250 is 1250 and 0,5 is a half. */
export function readNumber(text, language) {
  const typed = text.trim();
  if (language !== 'id') return typed;
  if (thousands.test(typed)) return typed.replaceAll('.', '').replace(',', '.');
  return /^-?\d+,\d+$/.test(typed) ? typed.replace(',', '.') : typed;
}

/** A number as the library reads it → as it is written in a language. */
export function writeNumber(text, language) {
  const number = String(text);
  return language === 'id' && /^-?\d+\.\d+$/.test(number) ? number.replace('.', ',') : number;
}

/** What stands in a cell: one figure, a series (4; 5; 3), or items (lkjip: 1; lppd: 0). Nothing: undefined. */
export function readFigures(text, language) {
  const typed = text.trim().replace(/^[[{]\s*/, '').replace(/\s*[\]}]$/, '');
  if (typed === '') return undefined;
  const parts = typed.split(/;|,\s+/).map(p => p.trim()).filter(p => p !== '');
  if (typed.includes(':')) {
    const items = parts.map(p => p.split(/:(.*)/s).map(s => s.trim()));
    return { items: items.map(([key]) => key), figures: Object.fromEntries(items.filter(i => i[1]).map(([key, n]) => [key, readNumber(n, language)])) };
  }
  if (parts.length > 1 || /^\s*[[{]/.test(text)) return { figures: parts.map(p => readNumber(p, language)) };
  return { figures: readNumber(typed, language) };
}

/** The text of a cell for what a question holds under a name. */
export function writeFigures(figures, items, language) {
  if (figures === undefined && !items?.length) return '';
  if (Array.isArray(figures)) return figures.map(f => writeNumber(f, language)).join('; ') + (figures.length === 1 ? ';' : '');
  if (items?.length || (figures !== null && typeof figures === 'object')) {
    const keys = items?.length ? items : Object.keys(figures);
    return keys.map(k => `${k}: ${figures?.[k] === undefined ? '' : writeNumber(figures[k], language)}`.trim()).join('; ');
  }
  return writeNumber(figures, language);
}

// Figures as people write them in a cell. The library reads their numbers: they are passed on as typed.

/** The content of a cell: one figure, a series (4; 5; 3), or items (lkjip: 1; lppd: 0). Nothing: undefined. */
export function readFigures(text) {
  const typed = text.trim().replace(/^[[{]\s*/, '').replace(/\s*[\]}]$/, '');
  if (typed === '') return undefined;
  const parts = typed.split(/;|,\s+/).map(p => p.trim()).filter(p => p !== '');
  if (typed.includes(':')) {
    const items = parts.map(p => p.split(/:(.*)/s).map(s => s.trim()));
    return { items: items.map(([key]) => key), figures: Object.fromEntries(items.filter(i => i[1]).map(([key, n]) => [key, n])) };
  }
  if (parts.length > 1 || /^\s*[[{]/.test(text)) return { figures: parts };
  return { figures: typed };
}

/** The text of a cell for the figures of a name in a request. */
export function writeFigures(figures, items) {
  if (figures === undefined && !items?.length) return '';
  if (Array.isArray(figures)) return figures.join('; ') + (figures.length === 1 ? ';' : '');
  if (items?.length || (figures !== null && typeof figures === 'object')) {
    const keys = items?.length ? items : Object.keys(figures);
    return keys.map(k => `${k}: ${figures?.[k] ?? ''}`.trim()).join('; ');
  }
  return String(figures);
}

// A formula with its figures in the fragment of a URL. The part after # never leaves the browser.

/** A request → text for a URL. */
export function packQuestion(question) {
  const bytes = new TextEncoder().encode(JSON.stringify(question));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The request in a URL, or null where there is none. */
export function unpackQuestion(fragment) {
  const packed = fragment.replace(/^#/, '');
  if (packed === '') return null;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
    const question = JSON.parse(new TextDecoder().decode(bytes));
    return typeof question?.formula === 'string' ? question : null;
  } catch {
    return null;
  }
}

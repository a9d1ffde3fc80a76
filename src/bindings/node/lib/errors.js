/** What a call refuses: text that is no formula, a file with errors, an unknown office. `diagnostics` say what, where, and what to do. */
export class IkiError extends Error {
  constructor(message, { code, diagnostics = [], text } = {}) {
    super(message);
    this.name = 'IkiError';
    /** The code of the first diagnostic that is an error, such as IKI2002. */
    this.code = code;
    this.diagnostics = diagnostics;
    /** The document of the library, byte for byte. */
    this.text = text;
  }
}

/** The error that a document tells. */
export function errorOf(text) {
  const document = JSON.parse(text);
  const diagnostics = document.diagnostics ?? [];
  const first = diagnostics.find(d => d.severity === 'error') ?? diagnostics[0];
  return new IkiError(first?.message ?? document.message ?? text, { code: first?.code, diagnostics, text });
}

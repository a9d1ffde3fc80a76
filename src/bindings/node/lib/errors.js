/** What a call refuses: text that is no formula, a file with errors, an unknown office. `diagnostics` say what, where, and what to do. */
export class IkiError extends Error {
  constructor(message, { code, diagnostics = [], text, isWrongCall = false } = {}) {
    super(message);
    this.name = 'IkiError';
    /** The code of the first diagnostic that is an error, such as IKI2002. */
    this.code = code;
    this.diagnostics = diagnostics;
    /** The document of the library, byte for byte. */
    this.text = text;
    /** Whether the call itself is wrong, such as an option that there is not; the tool ends with exit code 2 then. */
    this.isWrongCall = isWrongCall;
  }
}

/** The error that a reply tells. */
export function errorOf(reply) {
  const text = reply.slice(1);
  const diagnostics = JSON.parse(text).diagnostics ?? [];
  const first = diagnostics.find(d => d.severity === 'error') ?? diagnostics[0];
  return new IkiError(first?.message ?? text, { code: first?.code, diagnostics, text, isWrongCall: reply[0] === '2' });
}

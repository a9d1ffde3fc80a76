import type { Question } from './index.js';

/** What a page needs that edits formulas; questions and answers are objects as JSON has them. */
export interface Editor {
  /** The answer of `iki formula --batch`, as its text. */
  answer(question: Question): string;
  /** The answer with tokens to colour, fixes to offer, and the value as people read it. */
  examine(question: Question): Record<string, unknown>;
  /** The formula in its other notations, and the working step by step. */
  describe(question: Question): Record<string, unknown>;
  /** What `iki formula --printed` makes of a text that is no formula, and the numbers of the drafts to offer. */
  draft(question: Question): Record<string, unknown>;
  /** The functions of the language, for completion. */
  readonly functions: readonly Record<'en' | 'id' | 'enParameters' | 'idParameters' | 'enDocumentation' | 'idDocumentation', unknown>[];
  /** Opens a catalog under a key; with the text of a data file, its figures too. */
  openCatalog(key: string, text: string, data: string | null, file: string, language: 'en' | 'id'): Record<string, unknown>;
  /** The result of an indicator of an opened catalog, as `iki evaluate` computes it. */
  evaluate(key: string, question: Record<string, unknown>): Record<string, unknown>;
}

/** Loads it, always as WebAssembly. */
export function loadEditor(): Promise<Editor>;

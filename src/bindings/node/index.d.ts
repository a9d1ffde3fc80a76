/** How the library runs: compiled for this platform, or as WebAssembly. */
export type EngineName = 'native' | 'wasm';

export interface LoadOptions {
  /** Which engine to use. `auto`, the default: native code in Node where its package is installed, otherwise WebAssembly. In Node, IKI_ENGINE is asked first. */
  engine?: 'auto' | EngineName;
}

/** Loads the library. It is started once, whoever loads it again. */
export function load(options?: LoadOptions): Promise<Core>;

export type Language = 'en' | 'id';

/** How figures that are texts are written. */
export type Numbers = 'auto' | 'id' | 'en';

/** A figure. A number is the decimal that JavaScript prints of it; a string or a bigint holds as many digits as there are. Null and undefined are missing. */
export type Figure = number | bigint | string | null | undefined;

/** Figures by name: one, a series, or one for each item. */
export type Values = Record<string, Figure | readonly Figure[] | Readonly<Record<string, Figure>>>;

export interface FormulaOptions {
  /** Decimals of the value; without it, 28 significant digits. */
  decimals?: number;
  /** Units of names. */
  units?: Record<string, string>;
  /** The unit of the result. */
  unit?: string;
  language?: Language;
  numbers?: Numbers;
  /** How a value is rounded, such as `halfToEven`. */
  rounding?: string;
}

/** A question about a formula: a line of `iki formula --batch`. */
export interface Question extends FormulaOptions {
  formula: string;
  values?: Values;
  /** Values one period before. */
  previous?: Values;
  lastYear?: Values;
  yearToDate?: Values;
  id?: string | number;
}

export type Status = 'computed' | 'missingInput' | 'invalidInput' | 'divisionByZero' | 'undefined' | 'overflow' | 'notApplicable';

export interface Diagnostic {
  /** Such as IKI2002; docs/diagnostics.md explains each. */
  code: string;
  severity: 'error' | 'warning' | 'information';
  message: string;
  file?: string;
  pointer?: string;
  line?: number;
  start?: number;
  length?: number;
}

/** What a call refuses. The diagnostics say what, where, and what to do. */
export class IkiError extends Error {
  readonly name: 'IkiError';
  /** The code of the first diagnostic that is an error. */
  readonly code: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The document of the library, byte for byte. */
  readonly text: string | undefined;
  /** Whether the call itself is wrong, such as an option that there is not. */
  readonly isWrongCall: boolean;
}

/** The value of a formula, or why there is none. */
export interface Outcome {
  /** `invalid` where the text is no formula. */
  readonly status: Status | 'invalid';
  readonly hasValue: boolean;
  /** The value as asked, with all its digits as a string; a boolean of a condition. */
  readonly value: string | boolean | undefined;
  /** The value as the nearest number of JavaScript. */
  readonly number: number | undefined;
  /** The mathematical value, before percent points and rounding: a reduced fraction, `79/80`, or a whole number. Undefined for roots and logarithms. */
  readonly exact: string | undefined;
  readonly fraction: { readonly numerator: bigint; readonly denominator: bigint } | undefined;
  readonly unit: string | undefined;
  /** `98.75 %`, or the status. */
  toString(): string;
}

/** An answer by a document. */
export interface Answer extends Outcome {
  /** The line of `iki formula --batch`, byte for byte. */
  readonly text: string;
  /** The same as an object, with the numbers of JavaScript. */
  readonly document: Record<string, unknown>;
  readonly missing: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A document of the tool. */
export interface Document<T = Record<string, unknown>> {
  /** What `iki … --format json` prints, byte for byte. */
  readonly text: string;
  /** Whether the tool would end with exit code 1. */
  readonly hasErrors: boolean;
  /** The document as an object, with the numbers of JavaScript. */
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  /** The same with every number as a string, as it is written in the text. */
  exactly(): unknown;
  toString(): string;
}

/** A result of a results file. */
export interface Result {
  id: string;
  position: string;
  status: Status;
  value?: number | boolean;
  exact?: string;
  unit: string;
  target?: number | string;
  achievement?: number;
  grade?: string;
  score?: number;
  missing?: string[];
  diagnostics?: Diagnostic[];
  [member: string]: unknown;
}

export interface Results {
  formatVersion: 1;
  catalog: string;
  period: string;
  office?: string;
  results: Result[];
  diagnostics?: Diagnostic[];
  [member: string]: unknown;
}

/** What the library keeps is given back by `release`, or when the object is no longer used. */
export interface Kept {
  /** Gives back what the library keeps; false if that was done before. */
  release(): boolean;
}

/** A column of figures. Of a Float64Array, NaN is a missing figure. */
export type Column = readonly Figure[] | Float64Array;

/** A formula that is compiled once. */
export interface Formula extends Kept {
  readonly text: string;
  /** What `compute` takes, in this order: names, items (`dokumen.lkjip`) and calls (`Previous(a)`). */
  readonly inputs: readonly string[];
  readonly names: readonly string[];
  readonly isCondition: boolean;
  readonly unit: string | undefined;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Evaluates the formula with values by name, series and items too. Figures of other periods (`previous`, `lastYear`, `yearToDate`) are those of its options. */
  evaluate(values?: Values): Answer;
  /** Evaluates the formula for one figure of each of `inputs`: the fast way, for calls in a loop. */
  compute(...figures: Figure[]): Outcome;
  /** Evaluates the formula for many rows: a column for each of `inputs`. */
  computeMany(columns: Readonly<Record<string, Column>>): Outcome[];
}

/** JSON: its text, its bytes in UTF-8, or an object. */
export type Json = string | Uint8Array | ArrayBuffer | object;

/** A data file, or a table of text (CSV and its kin). */
export type DataSource = Json | { text: Json; format?: 'json' | 'csv'; file?: string };

export interface CatalogOptions {
  language?: Language;
  /** The name of the file in diagnostics. */
  file?: string;
}

export interface DataOptions {
  language?: Language;
  numbers?: Numbers;
  /** The period, such as `2025-Q1`; needed where there are only tables. */
  period?: string;
}

export interface AskOptions {
  language?: Language;
  period?: string;
  office?: string;
  yearToDate?: boolean;
  /** The id of a regulation, or a regulation itself. */
  regulation?: string | object;
}

export interface EvaluateOptions extends AskOptions {
  indicators?: readonly string[];
  positions?: readonly string[];
  strict?: boolean;
}

export interface ScorecardOptions extends AskOptions {
  positions?: readonly string[];
  strict?: boolean;
  organization?: string;
  /** The grade to reach, with `by` and `indicator`: computes the figure that is required. */
  reach?: string;
  by?: string;
  indicator?: string;
}

/** A catalog that is kept. */
export interface Catalog extends Kept {
  readonly diagnostics: readonly Diagnostic[];
  /** Keeps figures. Those that are wrong are left out and told by `diagnostics`; an IkiError is thrown where nothing could be kept. */
  loadData(files: DataSource | readonly DataSource[], options?: DataOptions): Data;
}

/** Figures of a catalog. */
export interface Data extends Kept {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether figures were left out that are wrong. */
  readonly hasErrors: boolean;
  /** `iki evaluate --format json`. */
  evaluate(options?: EvaluateOptions): Document<Results>;
  /** `iki explain --format json`. */
  explain(indicator: string, options?: AskOptions): Document;
  /** `iki scorecard --format json`. */
  scorecard(options?: ScorecardOptions): Document;
}

/** The library. */
export interface Core {
  readonly engine: EngineName;
  readonly version: string;
  /** Answers a question about a formula: an object, or its JSON text. */
  answer(question: Question | string): Answer;
  /** Evaluates a formula once. */
  evaluate(formula: string, values?: Values, options?: FormulaOptions): Answer;
  /**
   * Computes a formula once for a figure of each name, as a kept formula's `compute` takes them: faster than `evaluate`, without options, and without saying
   * what is wrong with a text that is no formula (`invalid`).
   */
  compute(formula: string, figures?: Values): Outcome;
  /** Answers questions in lines of JSON with a line each. */
  batch(questions: string): string;
  /** Compiles a formula to be kept. Throws an IkiError where the text is none. */
  compile(formula: string, options?: FormulaOptions): Formula;
  /** Keeps a catalog. Throws an IkiError where it has errors. */
  loadCatalog(catalog: Json, options?: CatalogOptions): Catalog;
  /** The diagnostics of a catalog, its examples run: `iki check --format json`; with `lint` also the rules of quality. */
  check(catalog: Json, options?: CatalogOptions & { lint?: boolean }): Document<{ diagnostics: Diagnostic[] }>;
}

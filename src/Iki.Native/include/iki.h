/* iki.h: the performance indicators of Iki.Core for every language that can call C. docs/native.md says how to use it.
 *
 * Texts are UTF-8 with a length in bytes; no NUL is needed, and one inside a text is not UTF-8's fault but refused where the text is JSON.
 * Every function may be called from any thread at any time, also several with the same handle. Nothing is to be initialised or shut down.
 *
 * Documents (iki_text) are those of the tool `iki --format json`, byte for byte. A function that returns int32_t gives:
 *   IKI_WELL        0  the document answers
 *   IKI_HAS_ERRORS  1  the document answers, and has errors: what the tool ends with exit code 1 for
 *   IKI_WRONG_CALL  2  the call itself is wrong (null, a negative length, an unknown handle, a wrong option); the document says what
 * No function throws, and none ends the process. */
#ifndef IKI_H
#define IKI_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define IKI_ABI_VERSION 1

#define IKI_WELL 0
#define IKI_HAS_ERRORS 1
#define IKI_WRONG_CALL 2

/* Something kept inside the library. 0 is none. A handle that was released is told from one that is in use. */
typedef uint64_t iki_handle;

/* A document. The library makes it, the caller frees it with iki_text_free. There is a NUL after it that length does not count.
 * What it holds before a call is not looked at: free it before it is used again. Where there is no memory for it, data is null
 * and the function returns IKI_WRONG_CALL; nothing is kept of the call. */
typedef struct iki_text {
    char *data;
    int64_t length;
} iki_text;

/* ---- the library ---- */

int32_t iki_abi_version(void); /* IKI_ABI_VERSION of the library, which must be the one of this header */

/* {"version":"0.1.0","abi":1} */
int32_t iki_version(iki_text *answer);

/* Frees a document and empties it; of an empty one, or null, nothing is done. */
void iki_text_free(iki_text *text);

/* Gives up a handle, which needs no memory: IKI_WELL, or IKI_WRONG_CALL where there is none such (0, released, or never given).
 * Calls of other threads that use it end well. */
int32_t iki_release(iki_handle handle);

/* ---- formulas ---- */

/* Answers a question about a formula: a line of `iki formula --batch` and its answer, without a line feed.
 * {"formula":"(a - b) / a * 100%","values":{"a":80,"b":1},"decimals":2} -> {"status":"computed","value":98.75,"exact":"79/80","unit":"%"}
 * IKI_HAS_ERRORS where the status is another than computed. */
int32_t iki_formula_answer(const char *question, int64_t length, iki_text *answer);

/* Keeps a formula: the question is the same. Its values only name what there is; previous, lastYear and yearToDate are kept, for iki_formula_evaluate. Where there is no formula, *formula is 0 and the answer the
 * one of iki_formula_answer. Else the answer, which may be null where it is not wanted, is what iki_formula_describe gives. */
int32_t iki_formula_compile(const char *question, int64_t length, iki_handle *formula, iki_text *answer);

/* {"inputs":["a","b"],"names":["a","b"],"condition":false,"unit":"%"}, with "diagnostics" where there are any.
 * inputs are what iki_formula_compute takes, in that order: names, items (dokumen.lkjip) and calls (Previous(a)). */
int32_t iki_formula_describe(iki_handle formula, iki_text *answer);

/* Answers many questions, each a line (JSON Lines), each answer a line. Empty lines are questions too, and answered as such.
 * IKI_HAS_ERRORS where one of them is not computed. */
int32_t iki_formula_batch(const char *questions, int64_t length, iki_text *answers);

/* Evaluates a kept formula: {"a":80,"b":1} -> the answer of iki_formula_answer. Figures of other periods are those of the question that was compiled. */
int32_t iki_formula_evaluate(iki_handle formula, const char *values, int64_t length, iki_text *answer);

/* ---- the fast door, for calls in a loop: no document, no allocation, no lock ---- */

/* A figure: coefficient / 10^scale. */
typedef struct iki_number {
    int64_t coefficient;
    int32_t scale;    /* 0 ... 28; IKI_MISSING where there is no figure */
    int32_t reserved; /* 0 */
} iki_number;

#define IKI_MISSING (-1)

/* Why there is a value or none. */
#define IKI_COMPUTED 0
#define IKI_INVALID_INPUT 1
#define IKI_MISSING_INPUT 2
#define IKI_DIVISION_BY_ZERO 3
#define IKI_UNDEFINED 4
#define IKI_OVERFLOW 5
#define IKI_NOT_APPLICABLE 6
#define IKI_NOT_CALLED (-1) /* the call itself is wrong */
#define IKI_INVALID (-2)    /* of iki_formula_once: the text is no formula, or the question no question */

/* What an outcome holds. */
#define IKI_HAS_VALUE 1     /* value_low, value_high, value_scale, value_negative */
#define IKI_HAS_EXACT 2     /* numerator, denominator */
#define IKI_IS_CONDITION 4  /* numerator is 1 where it holds, else 0 */
#define IKI_EXACT_BEYOND 8  /* the exact value is a fraction beyond 64 bits: iki_formula_evaluate gives it */
#define IKI_IS_APPROXIMATE 16 /* the exact value is no fraction: a root, a power or a logarithm */

typedef struct iki_outcome {
    int32_t status;
    int32_t parts;
    int64_t numerator; /* the exact value, as a reduced fraction: 98.75 % is 79/80 */
    int64_t denominator;
    uint64_t value_low; /* the value as asked, rounded once: (value_high * 2^64 + value_low) / 10^value_scale, 0 ... 28, in percent points where the unit is % */
    uint32_t value_high;
    uint16_t value_scale;
    uint16_t value_negative; /* 1 where it is below 0 */
} iki_outcome;

/* Evaluates a kept formula for one figure of each of its inputs, in the order that iki_formula_describe gives.
 * IKI_WELL where there is a value or a condition, IKI_HAS_ERRORS where the status says why there is none. Figures beyond 64 bits, series,
 * remarks, and names and places of what is wrong are for iki_formula_evaluate. */
int32_t iki_formula_compute(iki_handle formula, const iki_number *values, int32_t count, iki_outcome *outcome);

/* The same for whole figures alone. */
int32_t iki_formula_compute_whole(iki_handle formula, const int64_t *values, int32_t count, iki_outcome *outcome);

/* The same for figures written one after another, with commas between: "80,1.25,,-3". Nothing between two is a missing figure. A decimal point,
 * at most 18 digits each; no spaces, no exponent. */
int32_t iki_formula_compute_text(iki_handle formula, const char *values, int64_t length, iki_outcome *outcome);

/* A figure by its name. */
typedef struct iki_figure {
    const char *name; /* UTF-8, without brackets */
    int64_t name_length;
    iki_number value;
} iki_figure;

/* Compiles a text, evaluates it once and keeps nothing: status, value and condition are those that iki_formula_answer gives for
 * {"formula":formula,"values":{name:value, ...}}. A figure that is IKI_MISSING is as one that is not given; one that the formula does not name is passed over.
 * IKI_WELL where there is a value or a condition, IKI_HAS_ERRORS where the status says why there is none: IKI_INVALID where iki_formula_answer says
 * what is wrong with the text, and where a name is given twice or is not UTF-8. Series, items, units and decimals are for iki_formula_answer. */
int32_t iki_formula_once(const char *formula, int64_t length, const iki_figure *figures, int32_t count, iki_outcome *outcome);

/* ---- catalogs and figures: options are a JSON object, or nothing (null and 0); docs/native.md has their members ---- */

/* The diagnostics of a catalog, as `iki check --format json`. Options: language, file (its name in diagnostics), lint. */
int32_t iki_check(const char *json, int64_t length, const char *options, int64_t options_length, iki_text *answer);

/* Keeps a catalog. The answer, which may be null where it is not wanted, is its diagnostics. Options: language, file. */
int32_t iki_catalog_load(const char *json, int64_t length, const char *options, int64_t options_length, iki_handle *catalog, iki_text *answer);

/* Keeps figures of a catalog; what is asked of them needs both handles. The answer, which may be null, is the diagnostics. IKI_HAS_ERRORS with a handle that is
 * not 0: what is wrong was left out, and the rest is kept. Options: language, file, format ("json", "csv"), numbers ("auto", "id", "en"), period. */
int32_t iki_data_load(iki_handle catalog, const char *text, int64_t length, const char *options, int64_t options_length, iki_handle *data, iki_text *answer);

#define IKI_SOURCE_JSON 0
#define IKI_SOURCE_TABLE 1 /* CSV and its kin */

/* A data file in memory. */
typedef struct iki_source {
    const char *data;
    int64_t length;
    const char *name; /* its name in diagnostics; null and 0 for none */
    int64_t name_length;
    int32_t kind;     /* IKI_SOURCE_JSON, IKI_SOURCE_TABLE */
    int32_t reserved; /* 0 */
} iki_source;

/* The same of several files, whose figures are put together. Options: language, numbers, period. */
int32_t iki_data_load_several(iki_handle catalog, const iki_source *sources, int32_t count, const char *options, int64_t options_length, iki_handle *data, iki_text *answer);

/* The results file, as `iki evaluate --format json`. Options: language, period, office, yearToDate, regulation (an id, or a regulation itself), indicators,
 * positions, strict. */
int32_t iki_evaluate(iki_handle catalog, iki_handle data, const char *options, int64_t options_length, iki_text *answer);

/* The working of an indicator, as `iki explain --format json`. Options: indicator (always), language, period, office, yearToDate, regulation. */
int32_t iki_explain(iki_handle catalog, iki_handle data, const char *options, int64_t options_length, iki_text *answer);

/* The scorecard, as `iki scorecard --format json`. Options: language, period, office, yearToDate, regulation, positions, strict, organization; or the figure
 * that is required for a grade: reach, by, indicator. */
int32_t iki_scorecard(iki_handle catalog, iki_handle data, const char *options, int64_t options_length, iki_text *answer);

#ifdef __cplusplus
}
#endif

#endif

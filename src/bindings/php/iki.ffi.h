#define FFI_SCOPE "IKI"
#define FFI_LIB "libiki.so"
typedef uint64_t iki_handle;
typedef struct iki_text { char *data; int64_t length; } iki_text;
typedef struct iki_outcome {
    int32_t status;
    int32_t parts;
    int64_t numerator;
    int64_t denominator;
    uint64_t value_low;
    uint32_t value_high;
    uint16_t value_scale;
    uint16_t value_negative;
} iki_outcome;
typedef struct iki_number { int64_t coefficient; int32_t scale; int32_t reserved; } iki_number;
typedef struct iki_figure { const char *name; int64_t name_length; iki_number value; } iki_figure;
int32_t iki_abi_version(void);
int32_t iki_version(iki_text *answer);
void iki_text_free(iki_text *text);
int32_t iki_release(iki_handle handle);
int32_t iki_formula_answer(const char *question, int64_t length, iki_text *answer);
int32_t iki_formula_compile(const char *question, int64_t length, iki_handle *formula, iki_text *answer);
int32_t iki_formula_evaluate(iki_handle formula, const char *values, int64_t length, iki_text *answer);
int32_t iki_formula_compute_text(iki_handle formula, const char *values, int64_t length, iki_outcome *outcome);
int32_t iki_formula_once(const char *formula, int64_t length, const iki_figure *figures, int32_t count, iki_outcome *outcome);
int32_t iki_formula_batch(const char *questions, int64_t length, iki_text *answers);
int32_t iki_check(const char *json, int64_t length, const char *options, int64_t options_length, iki_text *answer);
int32_t iki_catalog_load(const char *json, int64_t length, const char *options, int64_t options_length, iki_handle *catalog, iki_text *answer);
int32_t iki_data_load(iki_handle catalog, const char *text, int64_t length, const char *options, int64_t options_length, iki_handle *data, iki_text *answer);
int32_t iki_evaluate(iki_handle catalog, iki_handle data, const char *options, int64_t options_length, iki_text *answer);
int32_t iki_explain(iki_handle catalog, iki_handle data, const char *options, int64_t options_length, iki_text *answer);
int32_t iki_scorecard(iki_handle catalog, iki_handle data, const char *options, int64_t options_length, iki_text *answer);

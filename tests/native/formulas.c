/* Formulas: documents against literals, and the fast door against the same values. Percentages and fractions are worked out by hand. */
#include "harness.h"

static iki_handle compiled(const char *question) {
    iki_handle formula = 0;
    HOLDS(iki_formula_compile(question, length_of(question), &formula, NULL) == IKI_WELL);
    HOLDS(formula != 0);
    return formula;
}

static int answered(const char *question, iki_text *text) { return iki_formula_answer(question, length_of(question), text); }

static int evaluated(iki_handle formula, const char *values, iki_text *text) { return iki_formula_evaluate(formula, values, length_of(values), text); }

static void library(void) {
    iki_text text;
    HOLDS(iki_abi_version() == IKI_ABI_VERSION);
    GIVES(IKI_WELL, "{\"version\":\"0.1.0\",\"abi\":1}", iki_version(&text), &text);
    HOLDS(text.data == NULL && text.length == 0);
    iki_text_free(&text);
    iki_text_free(NULL);
}

static void questions(void) {
    iki_text text;
    GIVES(IKI_WELL, "{\"status\":\"computed\",\"value\":98.75,\"exact\":\"79/80\",\"unit\":\"%\"}",
        answered("{\"formula\":\"(a - b) / a * 100%\",\"values\":{\"a\":80,\"b\":1},\"decimals\":2}", &text), &text);
    GIVES(IKI_WELL, "{\"id\":7,\"status\":\"computed\",\"value\":true}", answered("{\"formula\":\"1/3*3 = 1\",\"id\":7}", &text), &text);
    GIVES(IKI_HAS_ERRORS, "{\"status\":\"missingInput\",\"missing\":[\"b\"]}", answered("{\"formula\":\"a + b\",\"values\":{\"a\":1}}", &text), &text);
    GIVES(IKI_HAS_ERRORS, "{\"status\":\"divisionByZero\",\"at\":{\"start\":5,\"length\":1},\"divisor\":\"b\"}",
        answered("{\"formula\":\"10 / b\",\"values\":{\"b\":0}}", &text), &text);
    TELLS(IKI_HAS_ERRORS, "{\"status\":\"invalid\",\"diagnostics\":[{\"code\":\"", answered("{\"formula\":\"1 +\"}", &text), &text);
    TELLS(IKI_HAS_ERRORS, "{\"status\":\"invalid\",\"diagnostics\":[{\"code\":\"", answered("", &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"status\":\"invalid\"", answered("{\"formula\":\"1\",\"id\":\"\\\"status\\\":\\\"computed\\\"\",\"decimal\":1}", &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"status\":\"invalid\"", iki_formula_answer("{\"formula\":\"a\xff\"}", 15, &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"status\":\"invalid\"", iki_formula_answer("{\"formula\":\"1\"\0}", 15, &text), &text);
}

static void batches(void) {
    iki_text text;
    const char *lines = "{\"formula\":\"1/4\"}\r\n\n{\"formula\":\"2\",\"id\":\"x\"}";
    TELLS(IKI_HAS_ERRORS, "{\"status\":\"computed\",\"value\":0.25,\"exact\":\"1/4\"}\n{\"status\":\"invalid\"", iki_formula_batch(lines, length_of(lines), &text), &text);
    GIVES(IKI_WELL, "{\"id\":\"x\",\"status\":\"computed\",\"value\":2,\"exact\":\"2\"}\n", iki_formula_batch(lines + 20, length_of(lines) - 20, &text), &text);
    GIVES(IKI_WELL, "", iki_formula_batch(NULL, 0, &text), &text);
}

static void kept(void) {
    iki_text text;
    iki_handle formula = compiled("{\"formula\":\"(a - b) / a * 100%\",\"decimals\":2,\"id\":9}");
    GIVES(IKI_WELL, "{\"inputs\":[\"a\",\"b\"],\"names\":[\"a\",\"b\"],\"condition\":false,\"unit\":\"%\"}", iki_formula_describe(formula, &text), &text);
    GIVES(IKI_WELL, "{\"id\":9,\"status\":\"computed\",\"value\":98.75,\"exact\":\"79/80\",\"unit\":\"%\"}", evaluated(formula, "{\"a\":80,\"b\":1}", &text), &text);
    GIVES(IKI_WELL, "{\"id\":9,\"status\":\"computed\",\"value\":98.75,\"exact\":\"79/80\",\"unit\":\"%\"}", evaluated(formula, " {\"a\":\"80\",\"b\":[0.5,0.5]} ", &text), &text);
    GIVES(IKI_HAS_ERRORS, "{\"id\":9,\"status\":\"missingInput\",\"missing\":[\"a\"]}", evaluated(formula, "{\"b\":1}", &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"pointer\":\"/values\"", evaluated(formula, "[1]", &text), &text);

    /* What would end the values and go on with the question is refused. */
    TELLS(IKI_HAS_ERRORS, "\"code\":\"IKI9207\"", evaluated(formula, "{\"a\":80,\"b\":1},\"decimals\":0", &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"code\":\"IKI9207\"", evaluated(formula, "{\"a\":80", &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"code\":\"IKI9207\"", evaluated(formula, "", &text), &text);
    HOLDS(iki_release(formula) == IKI_WELL);
    HOLDS(iki_release(formula) == IKI_WRONG_CALL);
    TELLS(IKI_WRONG_CALL, "\"code\": \"IKI9203\"", iki_formula_describe(formula, &text), &text);
    TELLS(IKI_WRONG_CALL, "\"code\": \"IKI9203\"", evaluated(formula, "{}", &text), &text);
}

/* Figures of other periods are those of the question; an id comes back with each answer; a mark before values is no part of them. */
static void other_periods(void) {
    iki_text text;
    iki_handle formula = compiled("{\"formula\":\"a - Previous(a)\",\"previous\":{\"a\":1},\"values\":{\"a\":9},\"id\":7}");
    GIVES(IKI_WELL, "{\"id\":7,\"status\":\"computed\",\"value\":2,\"exact\":\"2\"}", evaluated(formula, "{\"a\":3}", &text), &text);
    GIVES(IKI_WELL, "{\"id\":7,\"status\":\"computed\",\"value\":4,\"exact\":\"4\"}", evaluated(formula, "\xef\xbb\xbf{\"a\":5}", &text), &text);
    GIVES(IKI_HAS_ERRORS, "{\"id\":7,\"status\":\"missingInput\",\"missing\":[\"a\"]}", evaluated(formula, "{}", &text), &text);
    TELLS(IKI_HAS_ERRORS, "{\"id\":7,\"status\":\"invalid\",\"diagnostics\":[{\"code\":\"IKI9207\"", evaluated(formula, "{\"a\":", &text), &text);
    iki_release(formula);
    formula = compiled("{\"formula\":\"LastYear(a) + YearToDate(a) + a\",\"lastYear\":{\"a\":10},\"yearToDate\":{\"a\":100},\"id\":\"x\\u00e9\",\"language\":\"id\"}");
    GIVES(IKI_WELL, "{\"id\":\"x\\u00e9\",\"status\":\"computed\",\"value\":111,\"exact\":\"111\"}", evaluated(formula, "{\"a\":1}", &text), &text);
    TELLS(IKI_WRONG_CALL, "Argumen 'values' null", iki_formula_evaluate(formula, NULL, 3, &text), &text);
    iki_release(formula);
}

static void refused(void) {
    iki_text text;
    iki_handle formula = 5;
    const char *question = "{\"formula\":\"1 +\",\"language\":\"id\"}";
    TELLS(IKI_HAS_ERRORS, "{\"status\":\"invalid\",\"diagnostics\":[{\"code\":", iki_formula_compile(question, length_of(question), &formula, &text), &text);
    HOLDS(formula == 0);
    formula = 5;
    HOLDS(iki_formula_compile("{", 1, &formula, NULL) == IKI_HAS_ERRORS);
    HOLDS(formula == 0);
}

static void computed(void) {
    iki_outcome outcome;
    iki_number values[2] = {{80, 0, 0}, {1, 0, 0}};
    int64_t whole[2] = {80, 1};
    iki_handle formula = compiled("{\"formula\":\"(a - b) / a * 100%\",\"decimals\":2}");
    HOLDS(iki_formula_compute(formula, values, 2, &outcome) == IKI_WELL);
    HOLDS(outcome.status == IKI_COMPUTED && outcome.parts == (IKI_HAS_VALUE | IKI_HAS_EXACT) && outcome.numerator == 79 && outcome.denominator == 80);
    HOLDS(outcome.value_low == 9875 && outcome.value_high == 0 && outcome.value_scale == 2 && outcome.value_negative == 0);
    HOLDS(iki_formula_compute_whole(formula, whole, 2, &outcome) == IKI_WELL && outcome.numerator == 79 && outcome.denominator == 80);

    /* (80 - 1.5) / 80 = 157/160, 98.125 %, rounded half away from zero. */
    values[1].coefficient = 15;
    values[1].scale = 1;
    HOLDS(iki_formula_compute(formula, values, 2, &outcome) == IKI_WELL && outcome.numerator == 157 && outcome.denominator == 160 && outcome.value_low == 9813);
    HOLDS(iki_formula_compute_text(formula, "80,1.5", 6, &outcome) == IKI_WELL && outcome.numerator == 157 && outcome.denominator == 160 && outcome.value_low == 9813);

    /* (80 - 90.5) / 80 = -21/160. */
    HOLDS(iki_formula_compute_text(formula, "80,90.50", 8, &outcome) == IKI_WELL && outcome.numerator == -21 && outcome.denominator == 160);
    HOLDS(outcome.value_low == 1313 && outcome.value_scale == 2 && outcome.value_negative == 1);
    values[1].scale = IKI_MISSING;
    HOLDS(iki_formula_compute(formula, values, 2, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_MISSING_INPUT && outcome.parts == 0);
    HOLDS(iki_formula_compute_text(formula, ",1", 2, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_MISSING_INPUT);
    HOLDS(iki_formula_compute_text(formula, "0,1", 3, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_DIVISION_BY_ZERO);
    iki_release(formula);

    formula = compiled("{\"formula\":\"1/3\"}");
    HOLDS(iki_formula_compute(formula, NULL, 0, &outcome) == IKI_WELL && outcome.numerator == 1 && outcome.denominator == 3 && outcome.value_scale == 28);

    /* 3333333333333333333333333333 = 180700362 * 2^64 + 1492662673464448341. */
    HOLDS(outcome.value_high == 180700362 && outcome.value_low == UINT64_C(1492662673464448341));
    HOLDS(iki_formula_compute_text(formula, "", 0, &outcome) == IKI_WELL);
    HOLDS(iki_formula_compute_text(formula, "1", 1, &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
    iki_release(formula);

    formula = compiled("{\"formula\":\"a >= 0.5\"}");
    HOLDS(iki_formula_compute_text(formula, "0.5", 3, &outcome) == IKI_WELL && outcome.parts == IKI_IS_CONDITION && outcome.numerator == 1);
    HOLDS(iki_formula_compute_text(formula, "0.499", 5, &outcome) == IKI_WELL && outcome.parts == IKI_IS_CONDITION && outcome.numerator == 0);
    iki_release(formula);

    /* 10^28 / 7 is a fraction beyond 64 bits; a root is none at all. */
    formula = compiled("{\"formula\":\"a * a / 7\",\"decimals\":0}");
    HOLDS(iki_formula_compute_text(formula, "100000000000000", 15, &outcome) == IKI_WELL && (outcome.parts & IKI_EXACT_BEYOND) != 0);
    iki_release(formula);
    formula = compiled("{\"formula\":\"Sqrt(a)\",\"decimals\":4}");
    HOLDS(iki_formula_compute_text(formula, "2", 1, &outcome) == IKI_WELL && outcome.parts == (IKI_HAS_VALUE | IKI_IS_APPROXIMATE) && outcome.value_low == 14142);
    iki_release(formula);
}

static void wrongly(void) {
    iki_outcome outcome;
    int i;
    iki_number values[2] = {{80, 0, 0}, {1, 0, 0}};
    static const char *texts[] = {"80", "80,1,", "80,1,2", "80 ,1", "+80,1", "80,1.", "80,.5", "80,1e3", "80,-", "80,1234567890123456789", "80,0x1", "80,\xff", "80,1.2.3", "80,--1"};
    iki_handle formula = compiled("{\"formula\":\"a / b\"}");
    for (i = 0; i < (int)(sizeof texts / sizeof *texts); i++) {
        HOLDS(iki_formula_compute_text(formula, texts[i], length_of(texts[i]), &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
    }
    HOLDS(iki_formula_compute(formula, values, 1, &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
    HOLDS(iki_formula_compute(formula, values, -2, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_compute(formula, values, INT32_MIN, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_compute(formula, NULL, 2, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_compute(formula, values, 2, NULL) == IKI_WRONG_CALL);
    HOLDS(iki_formula_compute_whole(formula, NULL, 2, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_compute_text(formula, NULL, 3, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_compute_text(formula, "1,2", -1, &outcome) == IKI_WRONG_CALL);
    for (i = -2; i <= 29; i += 31) {
        values[1].scale = i;
        HOLDS(iki_formula_compute(formula, values, 2, &outcome) == IKI_WRONG_CALL);
    }
    values[0].coefficient = INT64_MIN;
    values[1].coefficient = INT64_MIN;
    values[1].scale = 0;
    HOLDS(iki_formula_compute(formula, values, 2, &outcome) == IKI_WELL && outcome.numerator == 1 && outcome.denominator == 1);
    values[1].scale = 28;
    HOLDS(iki_formula_compute(formula, values, 2, &outcome) != IKI_WRONG_CALL);
    iki_release(formula);
    HOLDS(iki_formula_compute(formula, values, 2, &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
}

static void many_inputs(void) {
    char question[2048] = "{\"formula\":\"x0", figures[512] = "1";
    iki_outcome outcome;
    iki_handle formula;
    int i;
    for (i = 1; i < 100; i++) {
        sprintf(question + strlen(question), " + x%d", i);
        strcat(figures, i % 2 == 0 ? ",1" : ",0.5");
    }
    strcat(question, "\"}");
    formula = compiled(question);

    /* Fifty ones and fifty halves. */
    HOLDS(iki_formula_compute_text(formula, figures, length_of(figures), &outcome) == IKI_WELL && outcome.numerator == 75 && outcome.denominator == 1);
    iki_release(formula);
}

static iki_figure figure(const char *name, int64_t coefficient, int32_t scale) {
    iki_figure made;
    memset(&made, 0, sizeof made);
    made.name = name;
    made.name_length = length_of(name);
    made.value.coefficient = coefficient;
    made.value.scale = scale;
    return made;
}

static int once(const char *formula, const iki_figure *figures, int32_t count, iki_outcome *outcome) { return iki_formula_once(formula, length_of(formula), figures, count, outcome); }

static void computed_once(void) {
    iki_outcome outcome;
    iki_figure figures[3];
    figures[0] = figure("a", 80, 0);
    figures[1] = figure("B", 15, 1);
    figures[2] = figure("c", 9, 0);

    /* (80 - 1.5) / 80 = 157/160 = 98.125 %; names differ in case, and one is not asked for. */
    HOLDS(once("(a - b) / a * 100%", figures, 3, &outcome) == IKI_WELL && outcome.numerator == 157 && outcome.denominator == 160);
    HOLDS(outcome.status == IKI_COMPUTED && outcome.parts == (IKI_HAS_VALUE | IKI_HAS_EXACT) && outcome.value_low == 98125 && outcome.value_scale == 3);
    HOLDS(once("a > b", figures, 2, &outcome) == IKI_WELL && outcome.parts == IKI_IS_CONDITION && outcome.numerator == 1);
    HOLDS(once("1/3*3", NULL, 0, &outcome) == IKI_WELL && outcome.numerator == 1 && outcome.denominator == 1);
    HOLDS(once("Sqrt(a + 1)", figures, 1, &outcome) == IKI_WELL && outcome.parts == (IKI_HAS_VALUE | IKI_HAS_EXACT) && outcome.numerator == 9);
    HOLDS(once("Sqrt(a)", figures, 1, &outcome) == IKI_WELL && outcome.parts == (IKI_HAS_VALUE | IKI_IS_APPROXIMATE));
    HOLDS(once("Sum(a) + Previous(a)", figures, 1, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_MISSING_INPUT);
    HOLDS(once("Sum(a) + Average(a)", figures, 1, &outcome) == IKI_WELL && outcome.numerator == 160);
    HOLDS(once("d.x + 1", figures, 1, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_MISSING_INPUT);
    HOLDS(once("a / (c - 9)", figures, 3, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_DIVISION_BY_ZERO && outcome.parts == 0);
    HOLDS(once("a + d", figures, 3, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_MISSING_INPUT);
    figures[1].value.scale = IKI_MISSING;
    HOLDS(once("a + b", figures, 3, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_MISSING_INPUT);
}

static void once_wrongly(void) {
    iki_outcome outcome;
    iki_figure figures[20];
    char names[20][4];
    int i;
    static const char *texts[] = {"", " ", "a +", "a b", "(((", "NoSuch(a)", "a\xff", "[a\xff]"};
    for (i = 0; i < 20; i++) {
        sprintf(names[i], "n%d", i);
        figures[i] = figure(names[i], i, 0);
    }
    HOLDS(once("n0 + n19", figures, 20, &outcome) == IKI_WELL && outcome.numerator == 19);
    for (i = 0; i < (int)(sizeof texts / sizeof *texts); i++) {
        HOLDS(once(texts[i], figures, 2, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_INVALID && outcome.parts == 0);
    }
    HOLDS(iki_formula_once("1\0", 2, figures, 1, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_INVALID);

    /* A name that is given twice, also in another case, among few and among many; one that is not UTF-8. A figure that is not there has no part in it. */
    figures[19].name = "N0";
    figures[19].name_length = 2;
    HOLDS(once("n1", figures, 20, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_INVALID);
    figures[1] = figures[19];
    HOLDS(once("n0", figures, 2, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_INVALID);
    figures[1].value.scale = IKI_MISSING;
    HOLDS(once("n0", figures, 2, &outcome) == IKI_WELL);
    figures[1] = figure("\xc3", 1, 0);
    HOLDS(once("n0", figures, 2, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_INVALID);

    /* Calls that are wrong themselves. */
    figures[1] = figure("b", 1, 29);
    HOLDS(once("n0", figures, 2, &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
    figures[1] = figure("b", 1, -2);
    HOLDS(once("n0", figures, 2, &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
    figures[1] = figure("b", INT64_MIN, 28);
    HOLDS(once("b", figures, 2, &outcome) == IKI_WELL);
    figures[1].name_length = -1;
    HOLDS(once("n0", figures, 2, &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
    figures[1].name_length = INT64_MAX;
    HOLDS(once("n0", figures, 2, &outcome) == IKI_WRONG_CALL);
    figures[1].name = NULL;
    figures[1].name_length = 1;
    HOLDS(once("n0", figures, 2, &outcome) == IKI_WRONG_CALL);
    figures[1].name_length = 0;
    HOLDS(once("n0", figures, 2, &outcome) == IKI_WELL);
    HOLDS(once("n0", figures, -1, &outcome) == IKI_WRONG_CALL && outcome.status == IKI_NOT_CALLED);
    HOLDS(once("n0", figures, INT32_MIN, &outcome) == IKI_WRONG_CALL);
    HOLDS(once("n0", NULL, 1, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_once(NULL, 1, figures, 1, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_once(NULL, 0, figures, 1, &outcome) == IKI_HAS_ERRORS && outcome.status == IKI_INVALID);
    HOLDS(iki_formula_once("n0", -1, figures, 1, &outcome) == IKI_WRONG_CALL);
    HOLDS(iki_formula_once("n0", INT64_MAX, figures, 1, &outcome) == IKI_WRONG_CALL);
    HOLDS(once("n0", figures, 1, NULL) == IKI_WRONG_CALL);
}

int main(void) {
    library();
    questions();
    batches();
    kept();
    other_periods();
    refused();
    computed();
    wrongly();
    many_inputs();
    computed_once();
    once_wrongly();
    return finish("formulas");
}

/* What a call costs, in time of the processor: printed, not judged. */
#define _POSIX_C_SOURCE 200809L
#include <time.h>
#include "harness.h"

static const char *question = "{\"formula\":\"(a - b) / a * 100%\",\"decimals\":2}";
static const char *whole_question = "{\"formula\":\"(a - b) / a * 100%\",\"values\":{\"a\":80,\"b\":1},\"decimals\":2}";
static iki_handle formula;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void compute(long i) {
    iki_number values[2] = {{80, 0, 0}, {1, 0, 0}};
    iki_outcome outcome;
    values[0].coefficient += i % 7;
    iki_formula_compute(formula, values, 2, &outcome);
}

static void compute_decimals(long i) {
    iki_number values[2] = {{8000, 2, 0}, {15, 1, 0}};
    iki_outcome outcome;
    values[0].coefficient += i % 7;
    iki_formula_compute(formula, values, 2, &outcome);
}

static void compute_text(long i) {
    iki_outcome outcome;
    iki_formula_compute_text(formula, i % 2 == 0 ? "80,1.5" : "81,2.5", 6, &outcome);
}

static void compile(long i) {
    iki_handle fresh;
    (void)i;
    iki_formula_compile(question, length_of(question), &fresh, NULL);
    iki_release(fresh);
}

static void compile_and_compute(long i) {
    iki_handle fresh;
    iki_outcome outcome;
    (void)i;
    iki_formula_compile(question, length_of(question), &fresh, NULL);
    iki_formula_compute_text(fresh, "80,1", 4, &outcome);
    iki_release(fresh);
}

static void once(long i) {
    static const iki_figure figures[2] = {{"a", 1, {80, 0, 0}}, {"b", 1, {1, 0, 0}}};
    iki_outcome outcome;
    (void)i;
    iki_formula_once("(a - b) / a * 100%", 18, figures, 2, &outcome);
}

static void evaluate(long i) {
    iki_text text;
    (void)i;
    iki_formula_evaluate(formula, "{\"a\":80,\"b\":1}", 14, &text);
    iki_text_free(&text);
}

static void answer(long i) {
    iki_text text;
    (void)i;
    iki_formula_answer(whole_question, length_of(whole_question), &text);
    iki_text_free(&text);
}

static void measure(const char *name, void (*call)(long), long calls) {
    double best = 1e18;
    int round;
    for (round = 0; round < 5; round++) {
        double start = now(), took;
        long i;
        for (i = 0; i < calls; i++) call(i);
        took = (now() - start) / (double)calls;
        if (took < best) best = took;
    }
    printf("speed: %-32s %8.0f ns\n", name, best);
}

int main(void) {
    if (iki_formula_compile(question, length_of(question), &formula, NULL) != IKI_WELL) return 1;
    measure("iki_formula_compute", compute, 1000000);
    measure("iki_formula_compute, decimals", compute_decimals, 1000000);
    measure("iki_formula_compute_text", compute_text, 1000000);
    measure("compile and release", compile, 50000);
    measure("compile, compute and release", compile_and_compute, 50000);
    measure("iki_formula_once", once, 50000);
    measure("iki_formula_evaluate", evaluate, 50000);
    measure("iki_formula_answer", answer, 50000);
    iki_release(formula);
    return 0;
}

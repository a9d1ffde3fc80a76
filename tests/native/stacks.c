/* The deepest questions and documents on the small stacks that hosts give their threads. */
#include <pthread.h>
#include "harness.h"

/* The most parentheses that a formula may have one in another. */
enum { LEVELS = 32 };

static char *deepest, *deeper;

/* As deep as a formula may be: LEVELS * 1 + 2*2 - 3^2, for a 1, b 2 and c 3. */
static void make(void) {
    int i;
    deepest = (char *)malloc(4096);
    strcpy(deepest, "{\"formula\":\"");
    for (i = 0; i < LEVELS; i++) strcat(deepest, "(a+");
    strcat(deepest, "b*2-c^2");
    for (i = 0; i < LEVELS; i++) strcat(deepest, ")");
    strcat(deepest, "\",\"values\":{\"a\":1,\"b\":2,\"c\":3}}");
    deeper = (char *)malloc(4096);
    strcpy(deeper, "{\"formula\":\"(");
    strcat(deeper, deepest + 12);
    strcpy(strstr(deeper, ",\"values\"") - 1, ")\"}");
}

static void *work(void *given) {
    iki_text text;
    iki_handle formula = 0, catalog, data;
    iki_outcome outcome;
    static char nested[100000];
    const char *json = (const char *)given;
    const char *figures = "{\"formatVersion\":1,\"catalog\":\"awan-putih-2025\",\"period\":\"2025\",\"values\":{\"pegawai\":24}}";
    const char *options = "{\"indicator\":\"camat/dokumen\"}";
    GIVES(IKI_WELL, "{\"status\":\"computed\",\"value\":27,\"exact\":\"27\"}", iki_formula_answer(deepest, length_of(deepest), &text), &text);
    HOLDS(iki_formula_compile(deepest, length_of(deepest), &formula, NULL) == IKI_WELL);
    HOLDS(iki_formula_compute_text(formula, "1,2,3", 5, &outcome) == IKI_WELL && outcome.numerator == 27 && outcome.denominator == 1);
    GIVES(IKI_WELL, "{\"status\":\"computed\",\"value\":27,\"exact\":\"27\"}", iki_formula_evaluate(formula, "{\"a\":1,\"b\":2,\"c\":3}", 19, &text), &text);
    iki_release(formula);
    TELLS(IKI_HAS_ERRORS, "IKI1003", iki_formula_answer(deeper, length_of(deeper), &text), &text);

    /* Deeper than JSON may be. */
    memset(nested, '[', sizeof nested);
    iki_check(nested, sizeof nested, NULL, 0, &text);
    iki_text_free(&text);
    HOLDS(iki_catalog_load(json, length_of(json), NULL, 0, &catalog, NULL) == IKI_WELL);
    HOLDS(iki_data_load(catalog, figures, length_of(figures), NULL, 0, &data, NULL) != IKI_WRONG_CALL);
    TELLS(IKI_WELL, "\"results\"", iki_evaluate(catalog, data, NULL, 0, &text), &text);
    iki_explain(catalog, data, options, length_of(options), &text);
    iki_text_free(&text);
    iki_scorecard(catalog, data, NULL, 0, &text);
    iki_text_free(&text);
    iki_release(catalog);
    iki_release(data);
    return NULL;
}

int main(int argc, char **argv) {
    int64_t length;
    char *json;
    size_t size;
    if (argc < 3) return 2;
    json = content(argv[1], &length);
    make();
    size = (size_t)strtoul(argv[2], NULL, 10) * 1024;
    {
        pthread_attr_t attributes;
        pthread_t thread;
        pthread_attr_init(&attributes);
        HOLDS(pthread_attr_setstacksize(&attributes, size) == 0);
        HOLDS(pthread_create(&thread, &attributes, work, json) == 0);
        pthread_join(thread, NULL);
        pthread_attr_destroy(&attributes);
    }
    return finish("stacks");
}

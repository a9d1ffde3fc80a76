/* Calls until there is no memory left (DOTNET_GCHeapHardLimit): each ends with a return value, what is kept still answers, and giving it up makes room again. */
#include <pthread.h>
#include "harness.h"

enum { THREADS = 4, MOST = 100000, LONG = 20000, ENOUGH = 12 };

static iki_handle kept[THREADS][MOST];
static long counts[THREADS];
static long refused, told, silent, odd;

static void *fill(void *given) {
    size_t thread = (size_t)given;
    long i, mine = 0;
    char *question = (char *)malloc(LONG + 200), *padding = (char *)malloc(LONG + 1);
    memset(padding, 'x', LONG);
    padding[LONG] = 0;
    for (i = 0; i < MOST && __sync_fetch_and_add(&refused, 0) < ENOUGH; i++) {
        iki_handle formula = 0;
        iki_text text = {NULL, 0};
        int has_answer = (i & 1) != 0;
        int length = sprintf(question, "{\"formula\":\"(a - b) / a * 100 + %ld\",\"decimals\":2,\"id\":\"%s\"%s}", (long)thread * MOST + i, padding, (i & 2) != 0 ? ",\"language\":\"id\"" : "");
        int code = iki_formula_compile(question, length, &formula, has_answer ? &text : NULL);
        if (code == IKI_WELL && formula != 0 && (!has_answer || text.data != NULL)) {
            kept[thread][mine++] = formula;
        } else if (code == IKI_WRONG_CALL && formula == 0) {
            __sync_fetch_and_add(&refused, 1);
            if (has_answer && text.data == NULL) __sync_fetch_and_add(&silent, 1);
            else if (has_answer && (strstr(text.data, "IKI9205") != NULL || strstr(text.data, "IKI9206") != NULL)) __sync_fetch_and_add(&told, 1);
            else if (has_answer) __sync_fetch_and_add(&odd, 1);
        } else {
            __sync_fetch_and_add(&odd, 1);
        }
        iki_text_free(&text);
    }
    counts[thread] = mine;
    free(question);
    free(padding);
    return NULL;
}

/* What other calls give while there is none: any return value, but an end. */
static void *ask(void *given) {
    long i;
    for (i = 0; i < 2; i++) {
        iki_text text;
        iki_outcome outcome;
        iki_handle catalog = 0;
        int64_t whole[2] = {80, 1};
        const char *question = "{\"formula\":\"a / b\",\"values\":{\"a\":1,\"b\":3}}";
        int code = iki_formula_answer(question, length_of(question), &text);
        if (code != IKI_WELL && code != IKI_WRONG_CALL) __sync_fetch_and_add(&odd, 1);
        iki_text_free(&text);
        iki_formula_evaluate(kept[0][0], "{\"a\":80,\"b\":1}", 14, &text);
        iki_text_free(&text);
        iki_formula_describe(kept[0][0], &text);
        iki_text_free(&text);
        iki_version(&text);
        iki_text_free(&text);
        iki_check("{\"formatVersion\":1}", 19, NULL, 0, &text);
        iki_text_free(&text);
        iki_catalog_load("{\"formatVersion\":1}", 19, "{\"language\":\"id\"}", 17, &catalog, NULL);
        iki_formula_compute_whole(kept[0][0], whole, 2, &outcome);
    }
    return given;
}

static void in_threads(void *(*work)(void *)) {
    pthread_t threads[THREADS];
    size_t i;
    for (i = 0; i < THREADS; i++) HOLDS(pthread_create(&threads[i], NULL, work, (void *)i) == 0);
    for (i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
}

int main(void) {
    size_t thread;
    long i, wrong = 0;
    iki_text text;

    /* What the library makes once, at the first call of its kind, is there before memory ends. */
    kept[0][0] = 0;
    ask(NULL);
    in_threads(fill);
    HOLDS(refused > 0);
    HOLDS(counts[0] > 0);
    in_threads(ask);
    for (thread = 0; thread < THREADS; thread++) {
        for (i = 0; i < counts[thread]; i++) {
            if (iki_release(kept[thread][i]) != IKI_WELL) wrong++;
        }
    }
    HOLDS(wrong == 0);
    HOLDS(odd == 0);
    HOLDS(told > 0);

    /* With what was given up, all is as before. */
    GIVES(IKI_WELL, "{\"status\":\"computed\",\"value\":0.5,\"exact\":\"1/2\"}", iki_formula_answer("{\"formula\":\"1/2\"}", 17, &text), &text);
    printf("refused %ld, of those with a document %ld told and %ld had none\n", refused, told, silent);
    return finish("memory");
}

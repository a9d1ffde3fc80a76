/* Random numbers whose seed is printed, and what is tried at the border with them. */
#ifndef RANDOM_H
#define RANDOM_H

#include "harness.h"

typedef struct dice {
    uint64_t state;
} dice;

static inline uint32_t roll(dice *d) {
    /* xorshift64*, Vigna 2016. */
    d->state ^= d->state >> 12;
    d->state ^= d->state << 25;
    d->state ^= d->state >> 27;
    return (uint32_t)((d->state * UINT64_C(2685821657736338717)) >> 32);
}

static inline uint32_t below(dice *d, uint32_t limit) { return roll(d) % limit; }

enum { KEPT = 16 };

typedef struct trial {
    dice dice;
    iki_handle kept[KEPT];
    char room[512];
} trial;

/* What a made-up handle may not hit upon: it would be used like any other. */
static iki_handle guarded;

static inline iki_handle some_handle(trial *t) {
    switch (below(&t->dice, 8)) {
        case 0: return ((uint64_t)roll(&t->dice) << 32) | roll(&t->dice);
        case 1: return t->kept[below(&t->dice, KEPT)] + (UINT64_C(1) << 32);
        case 2: return below(&t->dice, 50);
        default: return t->kept[below(&t->dice, KEPT)];
    }
}

/* A handle: one that was given, perhaps released by now, or a made-up one. */
static inline iki_handle any_handle(trial *t) {
    iki_handle handle = some_handle(t);
    return handle == guarded ? 0 : handle;
}

/* A text: one that can be read, with bytes that are not its own, or no text at all. */
static inline const char *any_text(trial *t, int64_t *length) {
    static const char *texts[] = {
        "{\"formula\":\"(a - b) / a * 100%\",\"values\":{\"a\":80,\"b\":1},\"decimals\":2}", "{\"formula\":\"Sum(a) + Previous(a)\"}", "{\"formula\":\"a ? b : c\"}", "{\"a\":80,\"b\":1}",
        "{\"formatVersion\":1,\"id\":\"k\",\"title\":\"K\",\"office\":{\"name\":\"K\"},\"variables\":{\"a\":{\"label\":\"a\"}},\"positions\":[{\"id\":\"p\",\"title\":\"P\","
        "\"objectives\":[{\"statement\":\"s\",\"indicators\":[{\"id\":\"p/a\",\"name\":\"A\",\"formula\":\"a * 2\"}]}]}]}",
        "{\"formatVersion\":1,\"catalog\":\"k\",\"period\":\"2025\",\"values\":{\"a\":80}}", "{\"language\":\"id\",\"period\":\"2025\"}", "{\"format\":\"csv\",\"period\":\"2025\"}",
        "{\"indicator\":\"p/a\"}", "variable,period,value\na,2025,8\n", "80,1", "80,1.5", ",", "", "{}"};
    const char *text = texts[below(&t->dice, sizeof texts / sizeof *texts)];
    *length = length_of(text);
    switch (below(&t->dice, 12)) {
        case 0: *length = -(int64_t)below(&t->dice, 3) - 1; return text;
        case 1: return NULL;
        case 2: *length = INT64_MAX - below(&t->dice, 2); return text;
        case 3:
        case 4:
            if (*length > 0) {
                memcpy(t->room, text, (size_t)*length);
                t->room[below(&t->dice, (uint32_t)*length)] = (char)roll(&t->dice);
                return t->room;
            }
            return text;
        case 5: if (*length > 0) *length = below(&t->dice, (uint32_t)*length); return text;
        default: return text;
    }
}

static inline int is_document(int code, const iki_text *text) {
    return code >= IKI_WELL && code <= IKI_WRONG_CALL && text->data != NULL && text->length >= 0 && text->data[text->length] == 0;
}

static inline void keep(trial *t, iki_handle handle) {
    uint32_t place = below(&t->dice, KEPT);
    if (handle == 0) return;
    iki_release(t->kept[place]);
    t->kept[place] = handle;
}

/* One random call; whether it ended as a call may. */
static inline int attempt(trial *t) {
    iki_text text, *answer = &text;
    iki_handle handle = 0;
    iki_outcome outcome;
    iki_number numbers[3];
    iki_figure figures[3];
    iki_source sources[2];
    int64_t length, other;
    const char *first = any_text(t, &length);
    char copied[512];
    const char *second;
    int code, i, is_quiet = below(&t->dice, 10) == 0;
    memset(&text, 0, sizeof text);
    if (first == t->room) {
        memcpy(copied, t->room, sizeof copied);
        first = copied;
    }
    second = any_text(t, &other);
    switch (below(&t->dice, 17)) {
        case 0: code = iki_formula_answer(first, length, answer); break;
        case 1: code = iki_formula_batch(first, length, answer); break;
        case 2:
        case 3:
            code = iki_formula_compile(first, length, &handle, is_quiet ? NULL : answer);
            keep(t, handle);
            if (is_quiet) return code >= IKI_WELL && code <= IKI_WRONG_CALL && (handle != 0) == (code == IKI_WELL);
            break;
        case 4: code = iki_formula_describe(any_handle(t), answer); break;
        case 5: code = iki_formula_evaluate(any_handle(t), first, length, answer); break;
        case 6:
        case 7:
            for (i = 0; i < 3; i++) {
                numbers[i].coefficient = (int64_t)(((uint64_t)roll(&t->dice) << 32) | roll(&t->dice)) >> below(&t->dice, 60);
                numbers[i].scale = (int32_t)below(&t->dice, 34) - 3;
                numbers[i].reserved = 0;
            }
            code = iki_formula_compute(any_handle(t), is_quiet ? NULL : numbers, (int32_t)below(&t->dice, 5) - 1, &outcome);
            return code >= IKI_WELL && code <= IKI_WRONG_CALL && (code == IKI_WELL) == (outcome.status == IKI_COMPUTED);
        case 8:
            code = iki_formula_compute_text(any_handle(t), first, length, &outcome);
            return code >= IKI_WELL && code <= IKI_WRONG_CALL && (code == IKI_WELL) == (outcome.status == IKI_COMPUTED);
        case 9:
            code = iki_catalog_load(first, length, second, other, &handle, answer);
            keep(t, handle);
            break;
        case 10:
            code = iki_data_load(any_handle(t), first, length, second, other, &handle, answer);
            keep(t, handle);
            break;
        case 11:
            memset(sources, 0, sizeof sources);
            sources[0].data = first;
            sources[0].length = length;
            sources[1].data = second;
            sources[1].length = other;
            sources[1].kind = (int32_t)below(&t->dice, 3);
            code = iki_data_load_several(any_handle(t), sources, (int32_t)below(&t->dice, 4) - 1 > 2 ? 2 : (int32_t)below(&t->dice, 3), "{\"period\":\"2025\"}", 17, &handle, answer);
            keep(t, handle);
            break;
        case 12: code = iki_evaluate(any_handle(t), any_handle(t), first, length, answer); break;
        case 13: code = iki_explain(any_handle(t), any_handle(t), first, length, answer); break;
        case 14: code = iki_scorecard(any_handle(t), any_handle(t), first, length, answer); break;
        case 15:
            memset(figures, 0, sizeof figures);
            for (i = 0; i < 3; i++) {
                figures[i].name = i == 0 ? "a" : i == 1 ? second : "b";
                figures[i].name_length = i == 1 ? other : 1;
                figures[i].value.coefficient = (int64_t)roll(&t->dice) >> below(&t->dice, 32);
                figures[i].value.scale = (int32_t)below(&t->dice, 34) - 3;
            }
            if (below(&t->dice, 2) == 0) {
                first = below(&t->dice, 2) == 0 ? "(a - b) / a * 100%" : "a > b ? Sqrt(a) : a ^ 2";
                length = length_of(first);
            }
            code = iki_formula_once(first, length, is_quiet ? NULL : figures, (int32_t)below(&t->dice, 5) - 1, &outcome);
            return code >= IKI_WELL && code <= IKI_WRONG_CALL && (code == IKI_WELL) == (outcome.status == IKI_COMPUTED);
        default:
            if (is_quiet) code = iki_check(first, length, second, other, answer);
            else return iki_release(any_handle(t)) <= IKI_WRONG_CALL;
            break;
    }
    i = is_document(code, answer);
    iki_text_free(answer);
    return i;
}

static inline void give_back(trial *t) {
    int i;
    for (i = 0; i < KEPT; i++) iki_release(t->kept[i]);
}

#endif

/* A harness of its own: what holds is counted, and what does not is shown with its place. */
#ifndef HARNESS_H
#define HARNESS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "iki.h"

static int passed, failed;

#define HOLDS(condition) \
    do { \
        if (condition) passed++; \
        else { failed++; printf("%s:%d: [FAIL] %s\n", __FILE__, __LINE__, #condition); } \
    } while (0)

/* A call gave this code and this document, to the byte. */
#define GIVES(code, document, call, text) gives(__FILE__, __LINE__, (code), (document), (call), (text))

/* The same of a document that contains a text. */
#define TELLS(code, part, call, text) tells(__FILE__, __LINE__, (code), (part), (call), (text))

static int is_text(const iki_text *text, const char *expected) {
    return text->data != NULL && text->length == (int64_t)strlen(expected) && memcmp(text->data, expected, (size_t)text->length + 1) == 0;
}

static void settle(int holds, const char *file, int line, int code, const char *expected, int got, iki_text *text) {
    if (holds) passed++;
    else {
        failed++;
        printf("%s:%d: [FAIL] expected %d %s\n  but was %d %s\n", file, line, code, expected, got, text->data == NULL ? "(null)" : text->data);
    }
    iki_text_free(text);
}

static inline void gives(const char *file, int line, int code, const char *expected, int got, iki_text *text) {
    settle(got == code && is_text(text, expected), file, line, code, expected, got, text);
}

static inline void tells(const char *file, int line, int code, const char *part, int got, iki_text *text) {
    settle(got == code && text->data != NULL && strstr(text->data, part) != NULL && text->data[text->length] == 0, file, line, code, part, got, text);
}

static inline int64_t length_of(const char *text) { return (int64_t)strlen(text); }

/* A whole file, with a NUL after it. */
static inline char *content(const char *path, int64_t *length) {
    FILE *file = fopen(path, "rb");
    char *data;
    long size;
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) != 0) {
        fprintf(stderr, "%s cannot be read\n", path);
        exit(2);
    }
    data = (char *)malloc((size_t)size + 1);
    if (data == NULL || fread(data, 1, (size_t)size, file) != (size_t)size) exit(2);
    data[size] = 0;
    *length = size;
    fclose(file);
    return data;
}

static inline int finish(const char *name) {
    /* In words of its own: who counts programs counts their sum once. */
    printf("%s: %d hold, %d do not\n", name, passed, failed);
    return failed == 0 ? 0 : 1;
}

#endif

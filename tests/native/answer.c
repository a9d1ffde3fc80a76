/* Writes the document of one call, for comparing it with what the tool writes: answer FUNCTION OPTIONS CATALOG [DATA]... Data files are named as they are given. */
#include "harness.h"

static iki_text text;

static int written(int code) {
    if (text.data != NULL) fwrite(text.data, 1, (size_t)text.length, stdout);
    iki_text_free(&text);
    return code;
}

static int ends_with(const char *name, const char *end) {
    size_t length = strlen(name);
    return length >= strlen(end) && strcmp(name + length - strlen(end), end) == 0;
}

int main(int argc, char **argv) {
    const char *function, *options;
    char of_load[1024];
    char period[64] = "";
    char *json;
    int64_t length;
    iki_handle catalog, data;
    iki_source sources[16];
    int i, code;
    if (argc < 4 || argc > 19) return 2;
    function = argv[1];
    options = argv[2];
    json = content(argv[3], &length);
    snprintf(of_load, sizeof of_load, "{\"file\":\"%s\"%s}", argv[3], strstr(options, "\"language\":\"id\"") != NULL ? ",\"language\":\"id\"" : "");
    if (strcmp(function, "batch") == 0) return written(iki_formula_batch(json, length, &text));
    if (strcmp(function, "check") == 0) return written(iki_check(json, length, of_load, length_of(of_load), &text));
    code = iki_catalog_load(json, length, of_load, length_of(of_load), &catalog, &text);
    if (catalog == 0) return written(code);
    iki_text_free(&text);
    for (i = 4; i < argc; i++) {
        iki_source *source = &sources[i - 4];
        memset(source, 0, sizeof *source);
        source->data = content(argv[i], &source->length);
        source->name = argv[i];
        source->name_length = length_of(argv[i]);
        source->kind = ends_with(argv[i], ".csv") ? IKI_SOURCE_TABLE : IKI_SOURCE_JSON;
    }
    if (strstr(options, "\"period\":\"") != NULL) snprintf(period, sizeof period, "{\"period\":\"%.*s\"}", (int)strcspn(strstr(options, "\"period\":\"") + 10, "\""), strstr(options, "\"period\":\"") + 10);
    code = iki_data_load_several(catalog, sources, argc - 4, period, length_of(period), &data, &text);
    if (data == 0) return written(code);
    iki_text_free(&text);
    if (strcmp(function, "evaluate") == 0) code = iki_evaluate(catalog, data, options, length_of(options), &text);
    else if (strcmp(function, "explain") == 0) code = iki_explain(catalog, data, options, length_of(options), &text);
    else code = iki_scorecard(catalog, data, options, length_of(options), &text);
    return written(code);
}

/* Catalogs and figures: what is answered, and what is refused. The office and its figures are invented. */
#include "harness.h"

static const char *catalog_json =
    "{\"formatVersion\":1,\"id\":\"sukamaju\",\"title\":\"Contoh\",\"office\":{\"name\":\"Kelurahan Sukamaju\"},"
    "\"variables\":{\"masuk\":{\"label\":\"surat masuk\",\"unit\":\"surat\"},\"selesai\":{\"label\":\"surat selesai\",\"unit\":\"surat\"}},"
    "\"positions\":[{\"id\":\"kasi\",\"title\":\"Kepala Seksi\",\"objectives\":[{\"statement\":\"Surat selesai\",\"indicators\":[{\"id\":\"kasi/selesai\","
    "\"name\":\"Surat selesai\",\"unit\":\"%\",\"decimals\":2,\"formula\":\"selesai / masuk * 100%\"}]}]}]}";

static const char *data_json = "{\"formatVersion\":1,\"catalog\":\"sukamaju\",\"period\":\"2025\",\"values\":{\"masuk\":80,\"selesai\":79}}";

static const char *table = "variable,period,value\nmasuk,2025,80\nselesai,2025,79\n";

static int loaded(const char *json, const char *options, iki_handle *catalog, iki_text *text) {
    return iki_catalog_load(json, length_of(json), options, options == NULL ? 0 : length_of(options), catalog, text);
}

static int filled(iki_handle catalog, const char *source, const char *options, iki_handle *data, iki_text *text) {
    return iki_data_load(catalog, source, length_of(source), options, options == NULL ? 0 : length_of(options), data, text);
}

static int evaluated(iki_handle catalog, iki_handle data, const char *options, iki_text *text) {
    return iki_evaluate(catalog, data, options, options == NULL ? 0 : length_of(options), text);
}

static void answers(void) {
    iki_text text;
    iki_handle catalog, data;
    const char *explain = "{\"indicator\":\"kasi/selesai\",\"language\":\"id\"}";
    GIVES(IKI_WELL, "{\n  \"diagnostics\": []\n}\n", loaded(catalog_json, NULL, &catalog, &text), &text);
    GIVES(IKI_WELL, "{\n  \"diagnostics\": []\n}\n", filled(catalog, data_json, NULL, &data, &text), &text);
    TELLS(IKI_WELL, "\"value\": 98.75", evaluated(catalog, data, NULL, &text), &text);
    TELLS(IKI_WELL, "\"exact\": \"79/80\"", evaluated(catalog, data, "{\"indicators\":[\"kasi/selesai\"],\"positions\":[\"kasi\"],\"strict\":true}", &text), &text);
    TELLS(IKI_WELL, "\"missing\": [", evaluated(catalog, data, "{\"period\":\"2024\"}", &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"missing\": [", evaluated(catalog, data, "{\"period\":\"2024\",\"strict\":true}", &text), &text);
    TELLS(IKI_WELL, "79/80", iki_explain(catalog, data, explain, length_of(explain), &text), &text);
    TELLS(IKI_WELL, "\"positions\": [", iki_scorecard(catalog, data, NULL, 0, &text), &text);
    HOLDS(iki_release(data) == IKI_WELL);
    GIVES(IKI_WELL, "{\n  \"diagnostics\": []\n}\n", iki_check(catalog_json, length_of(catalog_json), NULL, 0, &text), &text);

    /* The same figures as a table, which does not say its period, and of two files. */
    TELLS(IKI_WRONG_CALL, "\"code\": \"IKI9220\"", filled(catalog, table, "{\"format\":\"csv\"}", &data, &text), &text);
    HOLDS(data == 0);
    TELLS(IKI_WELL, "\"diagnostics\"", filled(catalog, table, "{\"format\":\"csv\",\"period\":\"2025\",\"file\":\"a.csv\"}", &data, &text), &text);
    TELLS(IKI_WELL, "\"value\": 98.75", evaluated(catalog, data, NULL, &text), &text);
    HOLDS(iki_release(data) == IKI_WELL);
    iki_release(catalog);
}

static void several(void) {
    iki_text text;
    iki_handle catalog, data;
    iki_source sources[2];
    const char *half = "{\"formatVersion\":1,\"catalog\":\"sukamaju\",\"period\":\"2025\",\"values\":{\"masuk\":80}}";
    const char *rest = "variable;period;value\nselesai;2025;79\n";
    memset(sources, 0, sizeof sources);
    sources[0].data = half;
    sources[0].length = length_of(half);
    sources[1].data = rest;
    sources[1].length = length_of(rest);
    sources[1].name = "rest.csv";
    sources[1].name_length = 8;
    sources[1].kind = IKI_SOURCE_TABLE;
    HOLDS(loaded(catalog_json, NULL, &catalog, NULL) == IKI_WELL);
    TELLS(IKI_WELL, "\"diagnostics\"", iki_data_load_several(catalog, sources, 2, NULL, 0, &data, &text), &text);
    TELLS(IKI_WELL, "\"value\": 98.75", evaluated(catalog, data, NULL, &text), &text);
    iki_release(data);
    TELLS(IKI_WRONG_CALL, "\"IKI9208\"", iki_data_load_several(catalog, NULL, 2, NULL, 0, &data, &text), &text);
    TELLS(IKI_WRONG_CALL, "'sources' null, atau banyaknya 0", iki_data_load_several(catalog, sources, 0, "{\"language\":\"id\"}", 17, &data, &text), &text);
    sources[1].kind = 7;
    TELLS(IKI_WRONG_CALL, "The member 'sources[1].kind'", iki_data_load_several(catalog, sources, 2, NULL, 0, &data, &text), &text);
    TELLS(IKI_WRONG_CALL, "Anggota 'sources[1].kind'", iki_data_load_several(catalog, sources, 2, "{\"language\":\"id\"}", 17, &data, &text), &text);
    sources[1].kind = IKI_SOURCE_TABLE;
    sources[1].name = NULL;
    TELLS(IKI_WRONG_CALL, "'sources[1].name'", iki_data_load_several(catalog, sources, 2, NULL, 0, &data, &text), &text);
    sources[1].name = "rest\xff.cs";
    TELLS(IKI_WRONG_CALL, "'sources[1].name'", iki_data_load_several(catalog, sources, 2, NULL, 0, &data, &text), &text);
    sources[1].name = "rest.csv";
    sources[0].data = NULL;
    TELLS(IKI_WRONG_CALL, "'sources[0].data'", iki_data_load_several(catalog, sources, 2, NULL, 0, &data, &text), &text);
    sources[0].data = half;
    sources[1].length = -1;
    TELLS(IKI_WRONG_CALL, "\"IKI9209\"", iki_data_load_several(catalog, sources, 2, NULL, 0, &data, &text), &text);
    HOLDS(data == 0);
    iki_release(catalog);
}

static void options(void) {
    iki_text text;
    char nested[100];
    int i;
    iki_handle catalog, data;
    HOLDS(loaded(catalog_json, "", &catalog, NULL) == IKI_WELL);
    HOLDS(filled(catalog, data_json, NULL, &data, NULL) == IKI_WELL);
    GIVES(IKI_WRONG_CALL,
        "{\n  \"diagnostics\": [\n    {\n      \"code\": \"IKI9211\",\n      \"severity\": \"error\",\n      \"message\": \"This call has no option 'perod'. Did you mean 'period'? It has: "
        "language, period, office, yearToDate, regulation, indicators, positions, strict.\",\n      \"pointer\": \"/perod\"\n    }\n  ]\n}\n",
        evaluated(catalog, data, "{\"perod\":{\"a\":[1]},\"language\":\"en\"}", &text), &text);
    TELLS(IKI_WRONG_CALL, "tidak mempunyai opsi 'perod'", evaluated(catalog, data, "{\"perod\":[[]],\"language\":\"id\"}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9212", evaluated(catalog, data, "{\"strict\":true,\"strict\":true}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9213", evaluated(catalog, data, "{\"strict\":1}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9213", evaluated(catalog, data, "{\"period\":\"besok\"}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9213", evaluated(catalog, data, "{\"language\":\"fr\"}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9213", evaluated(catalog, data, "{\"indicators\":[[[1]],{}],\"strict\":true}", &text), &text);
    TELLS(IKI_WRONG_CALL, "\"pointer\": \"/indicators/0\"", evaluated(catalog, data, "{\"indicators\":[[[1]],{}],\"strict\":true}", &text), &text);
    TELLS(IKI_WRONG_CALL, "\"pointer\": \"/indicators/1\"", evaluated(catalog, data, "{\"indicators\":[\"x\",5]}", &text), &text);
    TELLS(IKI_WRONG_CALL, "\"pointer\": \"/positions\"", evaluated(catalog, data, "{\"positions\":5}", &text), &text);
    TELLS(IKI_WRONG_CALL, "not UTF-8 from byte 11 on", evaluated(catalog, data, "{\"office\":\"\xff\"}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9213", evaluated(catalog, data, "{\"office\":\"\\ud800\"}", &text), &text);
    for (i = 0, strcpy(nested, "{\"regulation\":"); i < 70; i++) strcat(nested, "[");
    TELLS(IKI_WRONG_CALL, "more than 64 levels", evaluated(catalog, data, nested, &text), &text);
    TELLS(IKI_WELL, "\"value\": 98.75", evaluated(catalog, data, "\xef\xbb\xbf{\"strict\":true}", &text), &text);
    TELLS(IKI_WELL, "\"value\": 98.75", evaluated(catalog, data, "{\"indicators\":[],\"positions\":[]}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9210", evaluated(catalog, data, "[]", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9210", evaluated(catalog, data, "{\"strict\":true", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9210", evaluated(catalog, data, "{} {}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9210", evaluated(catalog, data, "nonsense", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9210", iki_evaluate(catalog, data, "{}\0", 3, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9215", evaluated(catalog, data, "{\"indicators\":[\"kasi/lain\"]}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9216", evaluated(catalog, data, "{\"positions\":[\"camat\"]}", &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9214", iki_explain(catalog, data, NULL, 0, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9215", iki_explain(catalog, data, "{\"indicator\":\"x\"}", 17, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9222", iki_scorecard(catalog, data, "{\"reach\":\"baik\"}", 16, &text), &text);
    TELLS(IKI_HAS_ERRORS, "tidak-ada", evaluated(catalog, data, "{\"regulation\":\"tidak-ada\"}", &text), &text);
    TELLS(IKI_HAS_ERRORS, "\"code\"", evaluated(catalog, data, "{\"regulation\":{\"id\":1}}", &text), &text);
    iki_release(catalog);
    iki_release(data);
}

static void wrongly(void) {
    iki_text text;
    iki_handle catalog, other, data, none = 9;
    TELLS(IKI_HAS_ERRORS, "\"severity\": \"error\"", loaded("{\"formatVersion\":1}", "{\"file\":\"k.json\"}", &none, &text), &text);
    HOLDS(none == 0);
    HOLDS(loaded(catalog_json, NULL, &catalog, NULL) == IKI_WELL && loaded(catalog_json, NULL, &other, NULL) == IKI_WELL);
    HOLDS(filled(catalog, data_json, NULL, &data, NULL) == IKI_WELL);
    TELLS(IKI_WRONG_CALL, "IKI9221", evaluated(other, data, NULL, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9203", evaluated(data, catalog, NULL, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9203", evaluated(0, 0, NULL, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9203", evaluated(UINT64_MAX, data, NULL, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9203", evaluated(catalog + (UINT64_C(1) << 32), data, NULL, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9203", filled(data, data_json, NULL, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9201", iki_catalog_load(NULL, 4, NULL, 0, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9201", iki_catalog_load("{}", -4, NULL, 0, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9201", iki_catalog_load("{}", INT64_MAX, NULL, 0, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9201", iki_catalog_load("{}", 2, NULL, 5, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9202", iki_catalog_load("{}", 2, NULL, 0, NULL, &text), &text);

    /* In the language that is asked for. */
    TELLS(IKI_WRONG_CALL, "Argumen 'json' null", iki_check(NULL, 4, "{\"language\":\"id\"}", 17, &text), &text);
    TELLS(IKI_WRONG_CALL, "Argumen 'json' null", iki_catalog_load(NULL, 4, "{\"language\":\"id\"}", 17, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "Argumen 'catalog' null", iki_catalog_load("{}", 2, "{\"language\":\"id\"}", 17, NULL, &text), &text);
    TELLS(IKI_WRONG_CALL, "Argumen 'text' null", iki_data_load(catalog, NULL, 4, "{\"language\":\"id\"}", 17, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "Pegangan '0' bukan", iki_data_load(0, "{}", 2, "{\"language\":\"id\"}", 17, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "Pegangan '0' bukan", evaluated(catalog, 0, "{\"language\":\"id\"}", &text), &text);
    TELLS(IKI_WRONG_CALL, "Pegangan '0' bukan", iki_data_load_several(0, (const iki_source *)&text, 1, "{\"language\":\"id\"}", 17, &none, &text), &text);
    TELLS(IKI_WRONG_CALL, "IKI9202", iki_data_load(catalog, "{}", 2, NULL, 0, NULL, &text), &text);
    HOLDS(iki_evaluate(catalog, data, NULL, 0, NULL) == IKI_WRONG_CALL);
    HOLDS(iki_check("{}", 2, NULL, 0, NULL) == IKI_WRONG_CALL);
    TELLS(IKI_HAS_ERRORS, "IKI", iki_check("\xff\xfe", 2, NULL, 0, &text), &text);
    TELLS(IKI_HAS_ERRORS, "IKI", iki_check("\0\0\0", 3, NULL, 0, &text), &text);
    TELLS(IKI_HAS_ERRORS, "IKI", filled(catalog, "{\"formatVersion\":1,\"catalog\":\"lain\",\"period\":\"2025\"}", NULL, &none, &text), &text);
    iki_release(none);
    HOLDS(iki_release(catalog) == IKI_WELL && iki_release(other) == IKI_WELL && iki_release(data) == IKI_WELL);
}

static void deep(void) {
    enum { LEVELS = 200000 };
    iki_text text;
    iki_handle none;
    char *nested = (char *)malloc(LEVELS + 64);
    int code;
    memset(nested, '[', LEVELS);
    nested[LEVELS] = 0;
    TELLS(IKI_HAS_ERRORS, "IKI", iki_check(nested, LEVELS, NULL, 0, &text), &text);
    TELLS(IKI_HAS_ERRORS, "invalid", iki_formula_answer(nested, LEVELS, &text), &text);
    code = iki_catalog_load(catalog_json, length_of(catalog_json), nested, LEVELS, &none, &text);
    TELLS(IKI_WRONG_CALL, "IKI9210", code, &text);
    memset(nested, '(', LEVELS);
    memcpy(nested, "{\"formula\":\"", 12);
    memcpy(nested + LEVELS, "1\"}", 4);
    TELLS(IKI_HAS_ERRORS, "invalid", iki_formula_answer(nested, LEVELS + 3, &text), &text);
    free(nested);
}

int main(void) {
    answers();
    several();
    options();
    wrongly();
    deep();
    return finish("catalogs");
}

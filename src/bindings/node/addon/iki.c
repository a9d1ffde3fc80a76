/* libiki for Node, by Node-API. Texts go in and out as strings; the digit before an answer is what the function of iki.h returned. Handles and the
 * figures of the fast door lie on a desk, memory that JavaScript sees too (lib/desk.js). Each environment, a process or a worker, has its own. */
#include <node_api.h>
#include <stdlib.h>
#include <string.h>

#include "iki.h"

#define MOST_OUTCOMES 4096
#define MOST_FIGURES 16384

typedef struct desk {
  iki_handle handle;  /* what the next call is about, or what the last one keeps */
  iki_handle figured; /* the figures, where a call is about a catalog and its figures */
  iki_outcome outcomes[MOST_OUTCOMES];
  iki_number figures[MOST_FIGURES];
} desk;

typedef struct state {
  desk *desk; /* in an ArrayBuffer, which the reference keeps */
  napi_ref buffer;
} state;

#define CHECK(call) do { if ((call) != napi_ok) return fail(env); } while (0)

static napi_value fail(napi_env env) {
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (!pending) napi_throw_error(env, NULL, "The native engine was called in a way that it does not know.");
  return NULL;
}

static desk *desk_of(napi_env env) {
  void *data = NULL;
  return napi_get_instance_data(env, &data) == napi_ok && data != NULL ? ((state *)data)->desk : NULL;
}

/* The text of an argument; freed by the caller. */
static char *text_of(napi_env env, napi_value value, size_t *length) {
  if (napi_get_value_string_utf8(env, value, NULL, 0, length) != napi_ok) return NULL;
  char *text = malloc(*length + 1);
  if (text != NULL && napi_get_value_string_utf8(env, value, text, *length + 1, length) != napi_ok) {
    free(text);
    return NULL;
  }
  return text;
}

/* An answer with the digit before it. Short ones, which most are, need no memory of their own. */
static napi_value reply(napi_env env, int32_t code, iki_text *answer) {
  char small[1024];
  napi_value made = NULL;
  size_t length = answer->data == NULL ? 0 : (size_t)answer->length;
  char *text = length < sizeof small ? small : malloc(length + 1);
  if (text != NULL) {
    text[0] = (char)('0' + code);
    if (length > 0) memcpy(text + 1, answer->data, length);
    if (napi_create_string_utf8(env, text, length + 1, &made) != napi_ok) made = NULL;
    if (text != small) free(text);
  }
  iki_text_free(answer);
  return made != NULL ? made : fail(env);
}

static napi_value version(napi_env env, napi_callback_info info) {
  (void)info;
  iki_text answer;
  int32_t code = iki_version(&answer);
  return reply(env, code, &answer);
}

/* A call with one text or two, and the desk. */
typedef struct call {
  desk *on;
  char *text[2];
  size_t length[2];
} call;

static void end(call *made) {
  free(made->text[0]);
  free(made->text[1]);
}

static bool begin(napi_env env, napi_callback_info info, size_t count, call *made) {
  napi_value arguments[2];
  size_t given = count;
  memset(made, 0, sizeof *made);
  made->on = desk_of(env);
  bool is_well = made->on != NULL && napi_get_cb_info(env, info, &given, arguments, NULL, NULL) == napi_ok;
  for (size_t i = 0; is_well && i < count; i++) {
    is_well = (made->text[i] = text_of(env, arguments[i], &made->length[i])) != NULL;
  }
  if (!is_well) end(made);
  return is_well;
}

/* A function of JavaScript: its texts are read, and the answer of what is called is its reply. */
#define FUNCTION(name, count, called) \
  static napi_value name(napi_env env, napi_callback_info info) { \
    call c; \
    iki_text answer = {0}; \
    if (!begin(env, info, count, &c)) return fail(env); \
    int32_t code = called; \
    end(&c); \
    return reply(env, code, &answer); \
  }

#define TEXT(i) c.text[i], (int64_t)c.length[i]

FUNCTION(answer, 1, iki_formula_answer(TEXT(0), &answer))
FUNCTION(batch, 1, iki_formula_batch(TEXT(0), &answer))
FUNCTION(compile, 1, iki_formula_compile(TEXT(0), &c.on->handle, &answer))
FUNCTION(evaluate, 1, iki_formula_evaluate(c.on->handle, TEXT(0), &answer))
FUNCTION(check, 2, iki_check(TEXT(0), TEXT(1), &answer))
FUNCTION(load_catalog, 2, iki_catalog_load(TEXT(0), TEXT(1), &c.on->handle, &answer))
FUNCTION(evaluate_catalog, 1, iki_evaluate(c.on->handle, c.on->figured, TEXT(0), &answer))
FUNCTION(explain, 1, iki_explain(c.on->handle, c.on->figured, TEXT(0), &answer))
FUNCTION(scorecard, 1, iki_scorecard(c.on->handle, c.on->figured, TEXT(0), &answer))

/* loadData([file, text, format, ...], options): three texts for each data file. */
static napi_value load_data(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  size_t given = 2, options_length = 0;
  uint32_t count = 0;
  iki_text answer = {0};
  int32_t code = IKI_WRONG_CALL;
  desk *on = desk_of(env);
  if (on == NULL) return fail(env);
  CHECK(napi_get_cb_info(env, info, &given, arguments, NULL, NULL));
  CHECK(napi_get_array_length(env, arguments[0], &count));
  char *options = text_of(env, arguments[1], &options_length);
  char **texts = calloc(count + 1, sizeof *texts);
  iki_source *sources = calloc(count / 3 + 1, sizeof *sources);
  bool is_well = options != NULL && texts != NULL && sources != NULL;
  for (uint32_t i = 0; is_well && i < count; i++) {
    napi_value element;
    size_t length = 0;
    iki_source *source = sources + i / 3;
    is_well = napi_get_element(env, arguments[0], i, &element) == napi_ok && (texts[i] = text_of(env, element, &length)) != NULL;
    if (!is_well) break;
    if (i % 3 == 0) {
      source->name = texts[i];
      source->name_length = (int64_t)length;
    } else if (i % 3 == 1) {
      source->data = texts[i];
      source->length = (int64_t)length;
    } else {
      source->kind = strcmp(texts[i], "csv") == 0 ? IKI_SOURCE_TABLE : IKI_SOURCE_JSON;
    }
  }
  if (is_well) {
    iki_handle catalog = on->handle;
    code = iki_data_load_several(catalog, sources, (int32_t)(count / 3), options, (int64_t)options_length, &on->handle, &answer);
  }
  for (uint32_t i = 0; texts != NULL && i < count; i++) free(texts[i]);
  free(texts);
  free(sources);
  free(options);
  return is_well ? reply(env, code, &answer) : fail(env);
}

/* compute(rows, count): figures → outcomes on the desk; false where the call is wrong. */
static napi_value compute(napi_env env, napi_callback_info info) {
  napi_value arguments[2], made;
  size_t given = 2;
  uint32_t rows, count;
  desk *on = desk_of(env);
  if (on == NULL) return fail(env);
  CHECK(napi_get_cb_info(env, info, &given, arguments, NULL, NULL));
  CHECK(napi_get_value_uint32(env, arguments[0], &rows));
  CHECK(napi_get_value_uint32(env, arguments[1], &count));
  bool is_well = rows <= MOST_OUTCOMES && (uint64_t)rows * count <= MOST_FIGURES;
  for (uint32_t row = 0; is_well && row < rows; row++) {
    is_well = iki_formula_compute(on->handle, on->figures + (size_t)row * count, (int32_t)count, on->outcomes + row) != IKI_WRONG_CALL;
  }
  CHECK(napi_get_boolean(env, is_well, &made));
  return made;
}

/* The most bytes of a text with its names, and the most names, that are computed once without a document. */
#define MOST_ONCE 1024
#define MOST_NAMES 32

/* once(text, count): a text with the names of its figures behind it, a NUL before each → an outcome on the desk; false where it is for a document: of a text
 * that is long, has other NULs, or half of a surrogate pair, which becomes U+FFFD here. */
static napi_value once(napi_env env, napi_callback_info info) {
  napi_value arguments[2], made;
  size_t given = 2, length = 0;
  uint32_t count, found = 0;
  char text[MOST_ONCE];
  iki_figure figures[MOST_NAMES];
  desk *on = desk_of(env);
  if (on == NULL) return fail(env);
  CHECK(napi_get_cb_info(env, info, &given, arguments, NULL, NULL));
  CHECK(napi_get_value_string_utf8(env, arguments[0], text, sizeof text, &length));
  CHECK(napi_get_value_uint32(env, arguments[1], &count));

  /* Of a text that was cut the last character may be missing, of up to four bytes. */
  bool is_well = count <= MOST_NAMES && length < sizeof text - 4;
  for (size_t i = 0; is_well && i < length; i++) {
    if (text[i] == '\0') {
      is_well = found < count;
      if (is_well) figures[found++].name = text + i + 1;
    } else if ((unsigned char)text[i] == 0xEF && i + 2 < length && (unsigned char)text[i + 1] == 0xBF && (unsigned char)text[i + 2] == 0xBD) {
      is_well = false;
    }
  }
  is_well = is_well && found == count;
  for (uint32_t i = 0; is_well && i < count; i++) {
    const char *past = i + 1 < count ? figures[i + 1].name - 1 : text + length;
    figures[i].name_length = past - figures[i].name;
    figures[i].value = on->figures[i];
  }
  if (is_well) {
    int64_t of_formula = count == 0 ? (int64_t)length : figures[0].name - 1 - text;
    is_well = iki_formula_once(text, of_formula, figures, (int32_t)count, on->outcomes) != IKI_WRONG_CALL;
  }
  CHECK(napi_get_boolean(env, is_well, &made));
  return made;
}

static napi_value release(napi_env env, napi_callback_info info) {
  napi_value made;
  desk *on = desk_of(env);
  (void)info;
  if (on == NULL) return fail(env);
  CHECK(napi_get_boolean(env, iki_release(on->handle) == IKI_WELL, &made));
  return made;
}

static void forget(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  free(data);
}

/* desk(bytes): the memory, as an ArrayBuffer; null where the two sides do not agree on its size. */
static napi_value give_desk(napi_env env, napi_callback_info info) {
  napi_value arguments[1], made;
  size_t given = 1;
  uint32_t bytes;
  void *data = NULL;
  CHECK(napi_get_cb_info(env, info, &given, arguments, NULL, NULL));
  CHECK(napi_get_value_uint32(env, arguments[0], &bytes));
  if (bytes != sizeof(desk)) return fail(env);
  CHECK(napi_get_instance_data(env, &data));
  state *own = data;
  if (own == NULL) {
    own = calloc(1, sizeof *own);
    if (own == NULL) return fail(env);
    CHECK(napi_set_instance_data(env, own, forget, NULL));
  }
  if (own->desk == NULL) {
    void *memory = NULL;
    CHECK(napi_create_arraybuffer(env, sizeof(desk), &memory, &made));
    CHECK(napi_create_reference(env, made, 1, &own->buffer));
    memset(memory, 0, sizeof(desk));
    own->desk = memory;
    return made;
  }
  CHECK(napi_get_reference_value(env, own->buffer, &made));
  return made;
}

NAPI_MODULE_INIT() {
  static const struct { const char *name; napi_callback call; } functions[] = {
    { "version", version }, { "answer", answer }, { "batch", batch }, { "compile", compile }, { "evaluate", evaluate }, { "compute", compute }, { "once", once },
    { "release", release }, { "check", check }, { "loadCatalog", load_catalog }, { "loadData", load_data },
    { "evaluateCatalog", evaluate_catalog }, { "explain", explain }, { "scorecard", scorecard }, { "desk", give_desk },
  };
  napi_value abi;
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    napi_value made;
    CHECK(napi_create_function(env, functions[i].name, NAPI_AUTO_LENGTH, functions[i].call, NULL, &made));
    CHECK(napi_set_named_property(env, exports, functions[i].name, made));
  }
  CHECK(napi_create_int32(env, iki_abi_version(), &abi));
  CHECK(napi_set_named_property(env, exports, "abi", abi));
  return exports;
}

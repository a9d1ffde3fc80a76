/* The fast door without ctypes: whole numbers in, a Decimal out. Compiled into the wheel by build-wheel; without it the package does the same
 * by ctypes. One function is made for each formula, with what it needs bound to it: (state, the formula, how a Decimal is made). */
#define Py_LIMITED_API 0x030A0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    int32_t status;
    int32_t parts;
    int64_t numerator;
    int64_t denominator;
    uint64_t value_low;
    uint32_t value_high;
    uint16_t value_scale;
    uint16_t value_negative;
} outcome;

typedef int32_t (*compute)(uint64_t formula, const int64_t *values, int32_t count, outcome *result);

enum { MOST = 32, HAS_VALUE = 1 };

typedef struct {
    compute run;
    uint64_t formula;
    int32_t count;
} state;

/* All that is no whole number of 64 bits, a value beyond them, or no value goes by the other way. */
static PyObject *otherwise(PyObject *bound, PyObject *const *figures, Py_ssize_t count) {
    PyObject *method = PyObject_GetAttrString(PyTuple_GetItem(bound, 1), "_value");
    if (method == NULL) return NULL;
    PyObject *arguments = PyTuple_New(count);
    if (arguments == NULL) {
        Py_DECREF(method);
        return NULL;
    }

    for (Py_ssize_t i = 0; i < count; i++) {
        Py_INCREF(figures[i]);
        PyTuple_SetItem(arguments, i, figures[i]);
    }

    PyObject *answer = PyObject_CallObject(method, arguments);
    Py_DECREF(arguments);
    Py_DECREF(method);
    return answer;
}

/* The value of an outcome as a Decimal, by its digits: fewer than 30, with a point and a sign. */
static PyObject *number_of(const outcome *given, PyObject *decimal) {
    static const uint64_t half = UINT64_C(1000000000000000000);
    const unsigned __int128 whole = (unsigned __int128)given->value_high << 64 | given->value_low;
    uint64_t low = given->value_high ? (uint64_t)(whole % half) : given->value_low % half, high = given->value_high ? (uint64_t)(whole / half) : given->value_low / half;
    char text[40], *const end = text + sizeof text, *at = end;
    int is_negative = given->value_negative && whole != 0;
    for (int place = 0; place <= given->value_scale || low || high; place++, low /= 10) {
        if (place == 18) {
            low = high;
            high = 0;
        }

        if (place > 0 && place == given->value_scale) *--at = '.';
        *--at = (char)('0' + low % 10);
    }

    if (is_negative) *--at = '-';
    PyObject *digits = PyUnicode_FromStringAndSize(at, end - at);
    PyObject *number = digits ? PyObject_CallFunctionObjArgs(decimal, digits, NULL) : NULL;
    Py_XDECREF(digits);
    return number;
}

static PyObject *value(PyObject *bound, PyObject *const *figures, Py_ssize_t count) {
    const state *of = (const state *)PyBytes_AsString(PyTuple_GetItem(bound, 0));
    int64_t values[MOST];
    outcome given;
    if (count != of->count) return otherwise(bound, figures, count);
    for (Py_ssize_t i = 0; i < count; i++) {
        int overflow = 0;
        if (!PyLong_Check(figures[i])) return otherwise(bound, figures, count);
        values[i] = PyLong_AsLongLongAndOverflow(figures[i], &overflow);
        if (overflow) return otherwise(bound, figures, count);
    }

    /* Less time than giving the interpreter away takes. */
    if (of->run(of->formula, values, (int32_t)count, &given) != 0 || !(given.parts & HAS_VALUE)) return otherwise(bound, figures, count);
    return number_of(&given, PyTuple_GetItem(bound, 2));
}

static PyMethodDef of_value = {"value", (PyCFunction)(void (*)(void))value, METH_FASTCALL,
    "The value for one figure of each of the formula's inputs, in their order; None where there is none."};

/* bind(address of iki_formula_compute_whole, formula, count, the formula itself, decimal): the function value; None for more figures than it takes. */
static PyObject *bind(PyObject *module, PyObject *arguments) {
    unsigned long long address, formula;
    int count;
    PyObject *owner, *decimal;
    state made;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "KKiOO", &address, &formula, &count, &owner, &decimal)) return NULL;
    if (count > MOST) Py_RETURN_NONE;
    memset(&made, 0, sizeof made);
    made.run = (compute)(uintptr_t)address;
    made.formula = formula;
    made.count = count;
    PyObject *bound = Py_BuildValue("(y#OO)", (const char *)&made, (Py_ssize_t)sizeof made, owner, decimal);
    if (bound == NULL) return NULL;
    PyObject *function = PyCFunction_NewEx(&of_value, bound, NULL);
    Py_DECREF(bound);
    return function;
}

/* A text computed once. What a call needs is bound to its function: (the address of iki_formula_once, parts of a figure, how a Decimal is made). */
typedef struct {
    const char *name;
    int64_t name_length;
    int64_t coefficient;
    int32_t scale;
    int32_t reserved;
} figure;

typedef int32_t (*once)(const char *formula, int64_t length, const figure *figures, int32_t count, outcome *result);

/* A longer text takes longer than giving the interpreter away does, which is done where it goes by a document. */
enum { MOST_TEXT = 256, MISSING = -1, OTHERWISE = -1, NOT_CALLED = 2, IS_CONDITION = 4 };

static int read_figure(PyObject *parts, PyObject *given, figure *into) {
    int overflow = 0;
    into->scale = into->reserved = 0;
    into->coefficient = 0;
    if (PyLong_Check(given)) {
        into->coefficient = PyLong_AsLongLongAndOverflow(given, &overflow);
        return overflow ? OTHERWISE : PyErr_Occurred() ? NOT_CALLED : 0;
    }

    if (given == Py_None) {
        into->scale = MISSING;
        return 0;
    }

    PyObject *made = PyObject_CallFunctionObjArgs(parts, given, NULL);
    long long coefficient = 0;
    int scale = 0, is_read = made != NULL && made != Py_None && PyArg_ParseTuple(made, "Li", &coefficient, &scale);
    int otherwise = made == Py_None;
    Py_XDECREF(made);
    into->coefficient = coefficient;
    into->scale = scale;
    return is_read ? 0 : otherwise ? OTHERWISE : NOT_CALLED;
}

/* 0 where the text was computed, OTHERWISE where it is for a document, NOT_CALLED where an exception is set. */
static int compute_named(PyObject *bound, PyObject *formula, PyObject *named, outcome *given) {
    figure figures[MOST];
    Py_ssize_t length = 0, at = 0;
    int32_t count = 0;
    PyObject *name, *one;
    const char *text = PyUnicode_AsUTF8AndSize(formula, &length);
    if (text == NULL) return NOT_CALLED;
    if (length > MOST_TEXT) return OTHERWISE;
    while (PyDict_Next(named, &at, &name, &one)) {
        Py_ssize_t name_length = 0;
        if (!PyUnicode_Check(name)) return OTHERWISE;
        figures[count].name = PyUnicode_AsUTF8AndSize(name, &name_length);
        if (figures[count].name == NULL) return NOT_CALLED;
        figures[count].name_length = name_length;
        int status = read_figure(PyTuple_GetItem(bound, 1), one, &figures[count++]);
        if (status != 0) return status;
    }

    once run = *(const once *)PyBytes_AsString(PyTuple_GetItem(bound, 0));
    return run(text, length, figures, count, given) == NOT_CALLED ? OTHERWISE : 0;
}

static int compute_once(PyObject *bound, PyObject *const *arguments, Py_ssize_t count, outcome *given) {
    Py_ssize_t at = 0;
    PyObject *name, *one;
    int is_plain = 1;
    if (count != 2 || !PyUnicode_Check(arguments[0]) || !PyDict_Check(arguments[1]) || PyDict_Size(arguments[1]) > MOST) return OTHERWISE;
    while (is_plain && PyDict_Next(arguments[1], &at, &name, &one)) is_plain = PyLong_Check(one) || one == Py_None;
    if (is_plain) return compute_named(bound, arguments[0], arguments[1], given);

    /* While parts() reads a figure another thread may change the dictionary. */
    PyObject *own = PyDict_Copy(arguments[1]);
    if (own == NULL) return NOT_CALLED;
    int status = compute_named(bound, arguments[0], own, given);
    Py_DECREF(own);
    return status;
}

/* The value; NotImplemented where it is for a document, or there is none. */
static PyObject *once_value(PyObject *bound, PyObject *const *arguments, Py_ssize_t count) {
    outcome given;
    int status = compute_once(bound, arguments, count, &given);
    if (status == NOT_CALLED) return NULL;
    if (status == 0 && given.parts & HAS_VALUE) return number_of(&given, PyTuple_GetItem(bound, 2));
    if (status == 0 && given.parts & IS_CONDITION) return PyBool_FromLong((long)given.numerator);
    Py_INCREF(Py_NotImplemented);
    return Py_NotImplemented;
}

/* The outcome as iki.h lays it out; None where it is for a document. */
static PyObject *once_outcome(PyObject *bound, PyObject *const *arguments, Py_ssize_t count) {
    outcome given;
    int status = compute_once(bound, arguments, count, &given);
    if (status == NOT_CALLED) return NULL;
    if (status == 0) return PyBytes_FromStringAndSize((const char *)&given, sizeof given);
    Py_RETURN_NONE;
}

static PyMethodDef of_once_value = {"value", (PyCFunction)(void (*)(void))once_value, METH_FASTCALL, NULL};
static PyMethodDef of_once_outcome = {"outcome", (PyCFunction)(void (*)(void))once_outcome, METH_FASTCALL, NULL};

/* bind_once(address of iki_formula_once, parts, decimal): the functions value and outcome of a text and a dictionary of figures. */
static PyObject *bind_once(PyObject *module, PyObject *arguments) {
    unsigned long long address;
    PyObject *parts, *decimal;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "KOO", &address, &parts, &decimal)) return NULL;
    once run = (once)(uintptr_t)address;
    PyObject *bound = Py_BuildValue("(y#OO)", (const char *)&run, (Py_ssize_t)sizeof run, parts, decimal);
    if (bound == NULL) return NULL;
    PyObject *made = Py_BuildValue("(NN)", PyCFunction_NewEx(&of_once_value, bound, NULL), PyCFunction_NewEx(&of_once_outcome, bound, NULL));
    Py_DECREF(bound);
    return made;
}

static PyMethodDef functions[] = {{"bind", bind, METH_VARARGS, NULL}, {"bind_once", bind_once, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "iki._fast", NULL, 0, functions, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__fast(void) { return PyModule_Create(&definition); }

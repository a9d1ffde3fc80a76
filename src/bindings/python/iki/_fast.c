/* The fast door without ctypes: a formula of whole numbers in, a Decimal out. Compiled into the wheel by build-wheel; without it the package does the same
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
    PyObject *digits;
    if (given.value_high == 0 && given.value_low <= INT64_MAX) {
        digits = PyLong_FromLongLong(given.value_negative ? -(int64_t)given.value_low : (int64_t)given.value_low);
    } else {
        PyObject *high = PyLong_FromUnsignedLong(given.value_high), *low = PyLong_FromUnsignedLongLong(given.value_low), *by = PyLong_FromLong(64);
        PyObject *shifted = high && by ? PyNumber_Lshift(high, by) : NULL;
        digits = shifted && low ? PyNumber_Or(shifted, low) : NULL;
        if (digits && given.value_negative) {
            PyObject *negative = PyNumber_Negative(digits);
            Py_DECREF(digits);
            digits = negative;
        }

        Py_XDECREF(high);
        Py_XDECREF(low);
        Py_XDECREF(by);
        Py_XDECREF(shifted);
    }

    if (digits == NULL) return NULL;
    PyObject *scale = PyLong_FromLong(-(long)given.value_scale);
    PyObject *number = scale ? PyObject_CallFunctionObjArgs(PyTuple_GetItem(bound, 2), digits, scale, NULL) : NULL;
    Py_XDECREF(scale);
    Py_DECREF(digits);
    return number;
}

static PyMethodDef of_value = {"value", (PyCFunction)(void (*)(void))value, METH_FASTCALL,
    "The value for one figure of each of the formula's inputs, in their order; None where there is none."};

/* bind(address of iki_formula_compute_whole, formula, count, the formula itself, scaled): the function value; None for more figures than it takes. */
static PyObject *bind(PyObject *module, PyObject *arguments) {
    unsigned long long address, formula;
    int count;
    PyObject *owner, *scaled;
    state made;
    (void)module;
    if (!PyArg_ParseTuple(arguments, "KKiOO", &address, &formula, &count, &owner, &scaled)) return NULL;
    if (count > MOST) Py_RETURN_NONE;
    memset(&made, 0, sizeof made);
    made.run = (compute)(uintptr_t)address;
    made.formula = formula;
    made.count = count;
    PyObject *bound = Py_BuildValue("(y#OO)", (const char *)&made, (Py_ssize_t)sizeof made, owner, scaled);
    if (bound == NULL) return NULL;
    PyObject *function = PyCFunction_NewEx(&of_value, bound, NULL);
    Py_DECREF(bound);
    return function;
}

static PyMethodDef functions[] = {{"bind", bind, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "iki._fast", NULL, 0, functions, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__fast(void) { return PyModule_Create(&definition); }

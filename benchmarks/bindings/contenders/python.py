"""Turns of calls in Python: a line "NAME COUNT" in, the processor time of the turn in nanoseconds out."""

import sys
import time

import iki
from simpleeval import simple_eval

TEXT = "(a - b) / a * 100"
kept = iki.Formula(TEXT)


def value(count):
    for i in range(count):
        kept.value(80 + i % 40, i % 7)


def outcome(count):
    for i in range(count):
        kept.compute(80 + i % 40, i % 7)


def many(count):
    kept.values([80 + i % 40 for i in range(count)], [i % 7 for i in range(count)])


def text(count):
    for i in range(count):
        iki.value(TEXT, {"a": 80 + i % 40, "b": i % 7})


def fresh(count):
    for i in range(count):
        iki.value(f"(a - b) / a * 100 + {i}", {"a": 80 + i % 40, "b": i % 7})


def answer(count):
    for i in range(count):
        iki.evaluate(TEXT, {"a": 80 + i % 40, "b": i % 7}).value


def simpleeval_text(count):
    for i in range(count):
        simple_eval(TEXT, names={"a": 80 + i % 40, "b": i % 7})


for line in sys.stdin:
    name, count = line.split()
    turn = globals()[name]
    begin = time.process_time_ns()
    turn(int(count))
    print(time.process_time_ns() - begin, flush=True)

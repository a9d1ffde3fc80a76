"""What Iki and simpleeval answer in Python to the cases of ../cases.json: a JSON object of texts."""

import json
from pathlib import Path

import iki
from simpleeval import SimpleEval


def ours(case):
    answer = iki.evaluate(case["iki"], case.get("values", {}))
    return answer.status.value if answer.value is None else str(answer.value).lower()


def theirs(case):
    try:
        value = SimpleEval(names=case.get("values", {}), functions={"round": round}).eval(case["python"])
    except Exception as problem:
        return type(problem).__name__
    return str(value).lower() if isinstance(value, bool) else str(value)


cases = json.loads((Path(__file__).parents[1] / "cases.json").read_text())
print(json.dumps({"Iki": [ours(c) for c in cases], "simpleeval": [theirs(c) for c in cases]}))

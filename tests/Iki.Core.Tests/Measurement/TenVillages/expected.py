"""Works out ten-villages.txt apart from the library: a year of monthly figures from ten villages for every indicator of Wonoasih.

Run from the root of the repository: python3 tests/Iki.Core.Tests/Measurement/TenVillages/expected.py
The figure of the k-th series (a variable, or one of its items, in the order of the catalog), in month m (1-12), of village v (1-10), is
(31 k + 17 m + 7 v + k m v) mod 23.
"""
import json
import pathlib
import re

here = pathlib.Path(__file__).parent
catalog = json.loads((here.parents[3] / "seeds/wonoasih-2024/catalog.json").read_text(encoding="utf-8"))
indicators = [i for p in catalog["positions"] for o in p["objectives"] for i in o["indicators"]]
variables = dict(catalog["variables"])
for indicator in indicators:
    variables.update(indicator.get("variables", {}))

series = {}
k = 0
for name, variable in variables.items():
    series[name] = []
    for _ in variable.get("items") or {"": None}:
        series[name].append(k)
        k += 1


def figure(k, m, v):
    return (31 * k + 17 * m + 7 * v + k * m * v) % 23


def total(name, months, villages):
    is_last = variables[name].get("aggregate") == "last"
    taken = months[-1:] if is_last else months
    return sum(figure(k, m, v) for k in series[name] for m in taken for v in villages)


periods = {"2024": list(range(1, 13))}
periods.update({f"2024-Q{q}": [3 * q - 2, 3 * q - 1, 3 * q] for q in range(1, 5)})
periods.update({f"2024-{m:02}": [m] for m in range(1, 13)})
offices = {"Kecamatan Wonoasih": list(range(1, 11))}
offices.update({f"Kelurahan {v}": [v] for v in range(1, 11)})

lines = []
for period, months in periods.items():
    for office, villages in offices.items():
        values = []
        for indicator in indicators:
            match = re.fullmatch(r"(?:Σ )?(\w+)", indicator["formula"])
            values.append((indicator["id"], total(match[1], months, villages)))
        lines.append(f"{period} | {office} | all | {sum(v for _, v in values)}")
        if (period, office) in [("2024", "Kecamatan Wonoasih"), ("2024-Q2", "Kecamatan Wonoasih"), ("2024-03", "Kelurahan 4")]:
            lines += [f"{period} | {office} | {id} | {value}" for id, value in values]

(here / "ten-villages.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

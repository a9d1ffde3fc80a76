"""Works out seeds/awan-putih-2025/expected.json and quarters.txt apart from the library, with fractions, from data.json and the printed formulas.

Run from the root of the repository: python3 tests/Iki.Core.Tests/Seeds/AwanPutih/expected.py
"""
import json
import pathlib
from fractions import Fraction as F

here = pathlib.Path(__file__).parent
seed = here.parents[3] / "seeds/awan-putih-2025"
data = json.loads((seed / "data.json").read_text(encoding="utf-8"))
villages = ["Desa Mega", "Desa Gerimis", "Desa Pelangi"]
weights = {"renja": F(4, 10), "rkt": F(2, 10), "lkjip": F(4, 10)}

# One figure each: (variable, item, office, period). A list in "values" has one figure a month, of the office itself.
figures = {}
for name, numbers in data["values"].items():
    for month, number in enumerate(numbers, 1):
        figures[name, None, data["office"], f"2025-{month:02}"] = F(number)
for row in data["observations"]:
    if "value" in row:
        figures[row["variable"], row.get("item"), row.get("office", data["office"]), row["period"]] = F(str(row["value"]))


def of(name, periods, item=None, office=None):
    """The figures of a variable in some periods; every item and every office, unless one is asked for."""
    return [f for (n, i, o, p), f in figures.items()
            if n == name and p in periods and item in (None, i) and office in (None, o)]


def total(name, periods, **which):
    return sum(of(name, periods, **which), F(0))


def half_away(value, decimals):
    scaled = abs(value) * 10**decimals * 2 + 1
    rounded = F(scaled.numerator // scaled.denominator // 2, 10**decimals)
    return rounded if value >= 0 else -rounded


def plain(number):
    whole, rest = divmod(abs(number), 1)
    sign = "-" if number < 0 else ""
    if rest == 0:
        return sign + str(whole)
    digits = str(rest * 10**12 // 1).rjust(12, "0").rstrip("0")
    return f"{sign}{whole}.{digits}"


def rows(months, quarters, halves, earlier):
    """id, unit, decimals, exact value (None: no value), working; for a period of these months, quarters and halves."""
    last, last_quarter = months[-1:], quarters[-1:]
    staff, days, absent = total("pegawai", last), total("hariKerja", months), total("hariTidakMasuk", months)
    present = (staff * days - absent) / (staff * days) * 100
    done = sum(weights[k] * total("dokumen", last_quarter, item=k) for k in weights) * 100
    spent, budget = total("realisasiAnggaran", months), total("paguAnggaran", last)
    survey = None
    if halves:
        elements = {i for (n, i, _, _) in figures if n == "unsurSkm"}
        survey = sum((total("unsurSkm", halves, item=e) / len(halves) for e in elements), F(0)) / len(elements) * 25
    in_time = [total("laporanTepatWaktu", months, office=v) / total("laporanWajib", months, office=v) for v in villages]
    orderly = F(sum(1 for share in in_time if share >= F(9, 10)), len(villages)) * 100
    asked, finished, served = total("permohonan", months), total("selesai", months), total("hariPelayanan", months)
    incidents, before = total("kejadian", months), total("kejadian", earlier)
    people = total("penduduk", [months[-3] if len(months) >= 3 else months[0]])
    recorded, adults = total("sudahRekam", last_quarter), total("wajibKtp", last_quarter)
    most = max(total("permohonan", [m]) for m in months)
    return [
        ("camat/akip", "", None, None, "nilai AKIP: BB" if halves == ["2025-S1", "2025-S2"] else "belum ada"),
        ("camat/serapan", "%", 2, spent / budget * 100, f"{spent} / {budget} × 100%"),
        ("camat/ikm", "", 2, survey, "rata-rata 9 unsur × 25, setiap unsur rata-rata kedua semester"),
        ("sekretaris/kehadiran", "%", 2, present, f"({staff} × {days} − {absent}) / ({staff} × {days}) × 100%"),
        ("sekretaris/dokumen", "%", 2, done, "0,4 renja + 0,2 RKT + 0,4 LKjIP, keadaan triwulan terakhir"),
        ("sekretaris/tertib", "%", 2, F(6, 10) * present + F(4, 10) * done, "60% × kehadiran + 40% × kelengkapan, sebelum dibulatkan"),
        ("kasi-pemerintahan/desa-tertib", "%", 2, orderly, " ; ".join(f"{v}: {share}" for v, share in zip(villages, in_time))),
        ("kasi-pemerintahan/pembinaan", "kegiatan", None, total("pembinaan", months), "dijumlahkan"),
        ("kasi-pelayanan/tuntas", "%", 2, finished / asked * 100, f"{finished} / {asked} × 100%"),
        ("kasi-pelayanan/lama", "hari", 2, served / finished, f"{served} / {finished}"),
        ("kasi-pelayanan/perekaman", "%", 2, recorded / adults * 100, f"{recorded} / {adults} × 100%"),
        ("kasi-trantib/penurunan", "%", 2, (before - incidents) / before * 100, f"({before} − {incidents}) / {before} × 100%"),
        ("kasi-trantib/angka-kejadian", "kejadian per 1.000 orang", 2, incidents / people * 1000, f"{incidents} / {people} × 1.000"),
        ("kasi-trantib/patroli", "patroli", None, total("patroli", months), "dijumlahkan"),
        ("operator-pelayanan/rekap#diterima", "permohonan", None, asked, "dijumlahkan"),
        ("operator-pelayanan/rekap#terbanyak", "permohonan", None, most, "bulan terbanyak, semua desa"),
    ]


def months_of(quarter):
    return [f"2025-{m:02}" for m in range(3 * quarter - 2, 3 * quarter + 1)]


def year_before(months):
    return [m.replace("2025", "2024") for m in months]


all_months = [f"2025-{m:02}" for m in range(1, 13)]
all_quarters = [f"2025-Q{q}" for q in range(1, 5)]
results = []
for id, unit, decimals, exact, working in rows(all_months, all_quarters, ["2025-S1", "2025-S2"], year_before(all_months)):
    result = {"id": id}
    if exact is not None:
        value = exact if decimals is None else half_away(exact, decimals)
        result["value"] = float(plain(value)) if value.denominator != 1 else int(value)
        result["exact"] = str(exact / 100 if unit == "%" else exact)
    result["unit"] = unit
    result["working"] = working
    results.append(result)
document = {
    "about": "The expected value of every formula row, worked out with Python's fractions from the printed formulas, their readings and data.json, not with Iki.Core: tests/Iki.Core.Tests/Seeds/AwanPutih/expected.py.",
    "catalog": "awan-putih-2025", "period": "2025", "office": "Kecamatan Awan Putih", "results": results,
}
(seed / "expected.json").write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

lines = []
for q in range(1, 5):
    for id, unit, decimals, exact, _ in rows(months_of(q), [f"2025-Q{q}"], [], year_before(months_of(q))):
        value = "–" if exact is None else plain(exact if decimals is None else half_away(exact, decimals))
        lines.append(f"2025-Q{q} | {id} | {value} | {'–' if exact is None else exact / 100 if unit == '%' else exact}")
(here / "quarters.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

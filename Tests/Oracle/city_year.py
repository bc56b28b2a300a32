#!/usr/bin/env python3
"""The city-year job, computed a second time: plain Python, decimal.Decimal, no library, no scaled integers.

    city_year.py --data DIR --out DIR [--constants kota|pembulatan|perubahan] [--daily-cap MINUTES]

It reads pegawai.csv, norma.csv, aktivitas.csv and absensi.csv and writes scores.csv and skpd.csv. It shares nothing with
policyc: where the two disagree, one of them reads policies/contoh/tpp_kota.policy.md wrongly.
"""
import argparse
import csv
import datetime
import os
from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal, ROUND_FLOOR, ROUND_HALF_UP, getcontext

getcontext().prec = 50
GRADES = "ABCDE"


@dataclass(frozen=True)
class Constants:
    """What the articles fix."""

    days_to_enter: int = 3
    daily_cap: int = 450
    target: int = 6000
    weight_productivity: Decimal = Decimal("0.60")
    weight_discipline: Decimal = Decimal("0.40")
    pay_c: Decimal = Decimal("0.75")
    base: int = 1_000_000
    base_per_class: int = 350_000

    def pay(self, grade):
        return {"A": Decimal(1), "B": Decimal("0.9"), "C": self.pay_c, "D": Decimal("0.5"), "E": Decimal(0)}[grade]


NAMED = {
    "kota": Constants(),
    "pembulatan": Constants(
        target=7200,
        weight_productivity=Decimal("0.65"),
        weight_discipline=Decimal("0.35"),
        pay_c=Decimal("0.725"),
        base=1_000_333,
        base_per_class=350_111,
    ),
    # As amended by policies/contoh/tpp_kota_perubahan_1.policy.md
    "perubahan": Constants(daily_cap=420, pay_c=Decimal("0.70")),
}


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def half_up(value):
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def clock(text):
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def deduction_for(minutes):
    """Article 6 (2) and (3)."""
    if minutes <= 0:
        return Decimal(0)
    if minutes <= 30:
        return Decimal("0.50")
    if minutes <= 60:
        return Decimal("1.00")
    if minutes <= 90:
        return Decimal("1.25")
    return Decimal("1.50")


def deduction_of_day(row):
    """Article 6 (1) to (5)."""
    if row["hadir"] == "alpa":
        return Decimal("3.00")
    if row["hadir"] != "hadir":
        return Decimal(0)
    late = clock(row["masuk"]) - clock("08:00") if row["masuk"] else 0
    early = clock("16:30") - clock(row["pulang"]) if row["pulang"] else 0
    missed = (row["apel_pagi"] == "0") + (row["apel_sore"] == "0")
    return deduction_for(late) + deduction_for(early) + Decimal("0.25") * missed


def grade_of(score):
    """Article 7 (2)."""
    for grade, least in zip("ABCD", (90, 75, 60, 50)):
        if score >= least:
            return grade
    return "E"


def months_between(first, last):
    year, month = map(int, first.split("-"))
    while f"{year:04d}-{month:02d}" <= last:
        yield f"{year:04d}-{month:02d}"
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def score(data, constants):
    """Every employee and month: (nip, month, P, productivity, discipline, score, grade, tpp), sorted."""
    people = {row["nip"]: row for row in rows(f"{data}/pegawai.csv")}
    norms = {row["kode"]: int(row["menit"]) for row in rows(f"{data}/norma.csv")}
    seen = set()
    per_day = defaultdict(int)
    for row in rows(f"{data}/aktivitas.csv"):
        seen.add(row["tanggal"][:7])
        done = datetime.date.fromisoformat(row["tanggal"])
        entered = datetime.date.fromisoformat(row["tanggal_input"])
        if row["status"] == "disetujui" and (entered - done).days <= constants.days_to_enter:
            per_day[row["nip"], row["tanggal"]] += min(int(row["menit"]), int(row["volume"]) * norms[row["kode"]])
    deducted = defaultdict(Decimal)
    for row in rows(f"{data}/absensi.csv"):
        seen.add(row["tanggal"][:7])
        deducted[row["nip"], row["tanggal"][:7]] += deduction_of_day(row)
    productive = defaultdict(int)
    for (nip, day), minutes in per_day.items():
        productive[nip, day[:7]] += min(minutes, constants.daily_cap)
    months = list(months_between(min(seen), max(seen))) if seen else []
    results = []
    for nip in sorted(people):
        for month in months:
            minutes = productive[nip, month]
            productivity = half_up(min(Decimal(100), Decimal(100) * minutes / Decimal(constants.target)))
            discipline = max(Decimal(0), Decimal(100) - deducted[nip, month])
            total = half_up(constants.weight_productivity * productivity + constants.weight_discipline * discipline)
            grade = grade_of(total)
            base = Decimal(constants.base + constants.base_per_class * int(people[nip]["kelas"]))
            tpp = int((base * constants.pay(grade)).to_integral_value(rounding=ROUND_FLOOR))
            results.append((nip, month, minutes, productivity, discipline, total, grade, tpp))
    return people, results


def write(path, head, lines):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(lines)


def main():
    parser = argparse.ArgumentParser(description="Scores city-year data with decimal arithmetic.")
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--constants", choices=sorted(NAMED), default="kota")
    parser.add_argument("--daily-cap", type=int, help="in place of that of the constants")
    arguments = parser.parse_args()
    os.makedirs(arguments.out, exist_ok=True)
    constants = NAMED[arguments.constants]
    if arguments.daily_cap is not None:
        constants = replace(constants, daily_cap=arguments.daily_cap)
    people, results = score(arguments.data, constants)
    write(
        f"{arguments.out}/scores.csv",
        ["nip", "bulan", "P", "productivity", "discipline", "score", "grade", "tpp"],
        ((nip, month, minutes, f"{p:.2f}", f"{d:.2f}", f"{s:.2f}", g, tpp) for nip, month, minutes, p, d, s, g, tpp in results),
    )
    # Article 9 (2): one line for each office and year
    groups = defaultdict(list)
    for result in results:
        groups[people[result[0]]["skpd"], result[1][:4]].append(result)
    lines = []
    for (office, _), members in sorted(groups.items()):
        mean = half_up(sum((m[5] for m in members), Decimal(0)) / len(members))
        counts = [sum(m[6] == grade for m in members) for grade in GRADES]
        lines.append([office, len({m[0] for m in members}), f"{mean:.2f}", *counts, sum(m[7] for m in members)])
    write(f"{arguments.out}/skpd.csv", ["skpd", "heads", "mean_score", *GRADES, "tpp"], lines)


if __name__ == "__main__":
    main()

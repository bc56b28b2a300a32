#!/usr/bin/env python3
"""Writes large decision tables and times what `policyc check` needs for them.

    Benchmarks/tables.py --policyc .build/release/policyc [--rows 500] [--columns 8] [--seed 1] [--rounds 5]

Each table has columns of every kind: decimals, whole numbers, a date, a time of day, choices, yes and no, a text that may be
absent. The same space is cut again and again until there are as many rows as asked for, so that the table is complete and its
rows do not overlap; a kind of table is made from that:

    complete     as it is, each row with a result of its own
    alike        few results: rows that could be one, and columns that decide nothing, are looked for everywhere
    gapped       five rows taken out
    overlapping  in a tenth of the rows a cell is widened to `-`
    ordered      the same `menurut urutan`, with a last row for everything else
    others       a column of texts whose rest is `selain itu`

What is printed is the least of the rounds, start-up included, and the codes found.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time

HEAD = """peraturan Ukuran
  judul "Tabel besar"
  berlaku sejak 1 Januari 2024

daftar Hal
  kode   : teks kunci
"""


def amount(value):
    return f"{value // 100},{value % 100:02d} %"


def day(value):
    year, rest = divmod(value, 12 * 28)
    return f"{2020 + year}-{rest // 28 + 1:02d}-{rest % 28 + 1:02d}"


def clock(value):
    return f"{value // 60:02d}:{value % 60:02d}"


class Ordered:
    """A column whose cells are ranges."""

    def __init__(self, name, declared, last, text):
        self.name, self.declared, self.last, self.text = name, declared, last, text

    def whole(self):
        return (0, self.last)

    def cut(self, cell, dice):
        low, high = cell
        if low == high:
            return None
        at = dice.randint(low, high - 1)
        return (low, at), (at + 1, high)

    def write(self, cell):
        low, high = cell
        if cell == self.whole():
            return "-"
        if low == 0:
            return f"<= {self.text(high)}"
        if high == self.last:
            return f">= {self.text(low)}"
        return self.text(low) if low == high else f"{self.text(low)} .. {self.text(high)}"


class Listed:
    """A column whose cells are lists of members."""

    def __init__(self, name, declared, members):
        self.name, self.declared, self.members = name, declared, members

    def whole(self):
        return tuple(range(len(self.members)))

    def cut(self, cell, dice):
        if len(cell) < 2:
            return None
        chosen = set(dice.sample(cell, dice.randint(1, len(cell) - 1)))
        return tuple(sorted(chosen)), tuple(sorted(set(cell) - chosen))

    def write(self, cell):
        if cell == self.whole():
            return "-"
        return " atau ".join(self.members[member] for member in cell)


class Dates(Ordered):
    def write(self, cell):
        # Days that the text above does not name lie between its own: cells end where the next begins.
        low, high = cell
        if cell == self.whole():
            return "-"
        if low == 0:
            return f"< {self.text(high + 1)}"
        if high == self.last:
            return f">= {self.text(low)}"
        return f"{self.text(low)} ..< {self.text(high + 1)}"


def columns(count):
    kinds = [
        lambda n: Ordered(f"skor{n}", "persen 0 %..100 % kelipatan 0,01 %", 10_000, amount),
        lambda n: Listed(f"jenis{n}", ", ".join(f"j{n}_{i}" for i in range(6)), [f"j{n}_{i}" for i in range(6)]),
        lambda n: Dates(f"mulai{n}", "tanggal", 2_000, day),
        lambda n: Ordered(f"kelas{n}", "bulat 1..17", 16, lambda value: str(value + 1)),
        lambda n: Listed(f"apel{n}", "ya/tidak", ["ya", "tidak"]),
        lambda n: Ordered(f"masuk{n}", "pukul", 1_439, clock),
        lambda n: Listed(f"unit{n}", "teks opsional", [f'"u{i}"' for i in range(5)] + ["selain itu", "kosong"]),
        lambda n: Ordered(f"nilai{n}", "desimal 0..120 kelipatan 0,01", 12_000, lambda value: amount(value)[:-2]),
    ]
    return [kinds[n % len(kinds)](n) for n in range(count)]


def partition(space, rows, dice):
    boxes = [[column.whole() for column in space]]
    while len(boxes) < rows:
        index = dice.randrange(len(boxes))
        axis = dice.randrange(len(space))
        parts = space[axis].cut(boxes[index][axis], dice)
        if parts is None:
            continue
        box = boxes[index]
        boxes[index] = box[:axis] + [parts[0]] + box[axis + 1 :]
        boxes.append(box[:axis] + [parts[1]] + box[axis + 1 :])
    dice.shuffle(boxes)
    return boxes


def written(space, boxes, results, is_ordered):
    text = HEAD
    for column in space:
        text += f"  {column.name} : {column.declared}\n"
    text += f"\ntabel besar untuk Hal{' menurut urutan' if is_ordered else ''}\n"
    text += "  | " + " | ".join(column.name for column in space) + " | => hasil : rupiah |\n"
    for box, result in zip(boxes, results):
        cells = [column.write(cell) for column, cell in zip(space, box)]
        text += "  | " + " | ".join(cells) + f" | Rp{result} |\n"
    return text


def tables(count, rows, seed):
    dice = random.Random(seed)
    space = columns(count)
    boxes = partition(space, rows, dice)
    own = list(range(1, rows + 1))
    few = [dice.randint(1, 2) for _ in own]
    yield "complete", written(space, boxes, own, False)
    yield "alike", written(space, boxes, few, False)
    yield "gapped", written(space, boxes[5:], own[5:], False)
    wide = [list(box) for box in boxes]
    for box in dice.sample(wide, rows // 10):
        axis = dice.randrange(count)
        box[axis] = space[axis].whole()
    yield "overlapping", written(space, wide, own, False)
    yield "ordered", written(space, wide + [[column.whole() for column in space]], own + [0], True)
    named = [Listed("kantor", "teks", [f'"k{i}"' for i in range(rows - 1)] + ["selain itu"]), *space[1:]]
    single = [[(row,)] + [column.whole() for column in named[1:]] for row in range(rows)]
    yield "others", written(named, single, own, False)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--policyc", default=".build/release/policyc")
    arguments.add_argument("--rows", type=int, default=500)
    arguments.add_argument("--columns", type=int, default=8)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--keep", metavar="FOLDER", help="leave the tables in this folder")
    arguments.add_argument("--most", type=float, help="fail where a table takes longer than so many seconds")
    options = arguments.parse_args()
    program = os.path.abspath(options.policyc)
    slow = False
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or scratch
        os.makedirs(folder, exist_ok=True)
        print(f"{options.rows} rows, {options.columns} columns, seed {options.seed}, least of {options.rounds}")
        for name, text in tables(options.columns, options.rows, options.seed):
            path = os.path.join(folder, f"{name}.policy")
            with open(path, "w") as file:
                file.write(text)
            least, codes = None, {}
            for _ in range(options.rounds):
                start = time.perf_counter()
                done = subprocess.run([program, "check", path, "--format", "json"], capture_output=True, text=True)
                taken = time.perf_counter() - start
                least = taken if least is None else min(least, taken)
                codes = {}
                for finding in json.loads(done.stdout or "{}").get("findings", []):
                    codes[finding["code"]] = codes.get(finding["code"], 0) + 1
            found = ", ".join(f"{code} x {count}" for code, count in sorted(codes.items())) or "nothing"
            print(f"{name:12} {least:7.3f} s   {found}")
            slow = slow or (options.most is not None and least > options.most)
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())

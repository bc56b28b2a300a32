#!/usr/bin/env python3
"""Small city-year data by seed and size, with the standard library only.

    generate.py --people 40 --months 1 --seed 2025 --out DIR [--norms 60] [--offices 6] [--shuffle]

The same arguments give the same bytes with any Python: every draw comes from splitmix64. A third of the months are laid out by
hand around the thresholds of the regulation; the rest is drawn, with values on and next to every threshold.
"""
import argparse
import datetime
import os

OFFICES = [
    "Dinas Pendidikan", "Dinas Kesehatan", "Sekretariat Daerah", "Dinas Perhubungan", "Badan Keuangan dan Aset",
    "Kecamatan Tengah", "Dinas Pemuda, Olahraga dan Pariwisata", "Inspektorat", "Kecamatan Pesisir", "Dinas Sosial",
    "Dinas Lingkungan Hidup", "Badan Kepegawaian Daerah", "Satuan Polisi Pamong Praja", "Dinas Ketahanan Pangan",
]
FIRST = "Agus Budi Citra Dewi Eko Fitri Hendra Indah Joko Kartika Made Nur Putri Rahmat Sari Teguh Umar Wahyu Yanti Zainal".split()
LAST = "Saputra Wijaya Hidayat Santoso Nugroho Pratama Kurniawan Rahayu Siregar Nasution Harahap Ginting Lubis Utami Basri".split()
WORK = ["Menyusun", "Memeriksa", "Mengolah", "Memverifikasi", "Mengarsipkan", "Menganalisis", "Mendistribusikan"]
THING = ["surat masuk", "laporan bulanan", "dokumen anggaran", "data penduduk", "berkas perizinan", "rencana kerja", "notula rapat"]
UNITS = ["dokumen", "laporan", "kegiatan", "berkas", "surat"]
KINDS = ["struktural", "fungsional", "pelaksana"]

# Months laid out by hand: (productive minutes, deductions in quarters of a percent)
CASES = [
    (5400, 40), (5399, 40), (5401, 40), (4500, 100), (4499, 100), (3600, 160), (3599, 160), (3000, 200), (2999, 200),
    (5000, 0), (4999, 0), (3500, 0), (3499, 0), (2000, 0), (1999, 0), (1000, 0), (999, 0), (6000, 0), (5999, 0), (6001, 0),
    (9900, 0), (0, 0), (0, 308), (5, 1), (6000, 308), (9, 0), (27, 3), (45, 0), (3609, 0), (7191, 0), (7199, 0), (7200, 10),
    (7200, 11), (7200, 9), (7201, 0), (6092, 0), (6093, 0), (4662, 1), (3600, 2), (5499, 7), (6489, 22), (5049, 31),
]
# Minutes late or early, by the deduction they make, at both ends of each band
LATE = {0: (0, 0), 2: (1, 30), 4: (31, 60), 5: (61, 90), 6: (91, 130)}
EDGES = [1, 30, 31, 60, 61, 90, 91, 120]


class Random:
    """splitmix64"""

    def __init__(self, seed):
        self.state = (seed * 0x2545F4914F6CDD1D + 1) & 0xFFFFFFFFFFFFFFFF

    def bits(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        x = self.state
        x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return x ^ (x >> 31)

    def below(self, n):
        return self.bits() % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, thousandths):
        return self.below(1000) < thousandths

    def pick(self, items):
        return items[self.below(len(items))]

    def shuffle(self, items):
        for i in range(len(items) - 1, 0, -1):
            j = self.below(i + 1)
            items[i], items[j] = items[j], items[i]


def working_days(year, month, count=22):
    """The first weekdays of a month, and Saturdays at its end where there are too few."""
    day, found, spare = datetime.date(year, month, 1), [], []
    while day.month == month:
        (found if day.weekday() < 5 else spare if day.weekday() == 5 else []).append(day)
        day += datetime.timedelta(days=1)
    return sorted((found + spare[::-1])[:count])


def staff(random, count, offices):
    people, used = [], set()
    for index in range(count):
        born, joined = random.between(1966, 2001), random.between(22, 30)
        base = f"{born}{random.between(1, 12):02d}{random.between(1, 28):02d}{min(born + joined, 2024)}{random.between(1, 12):02d}{random.between(1, 2)}"
        serial = random.between(1, 40)
        while f"{base}{serial:03d}" in used:
            serial += 1
        nip = f"{base}{serial:03d}"
        used.add(nip)
        kind = random.pick((0, 1, 1, 2, 2, 2))
        grade = (random.between(8, 15), random.between(6, 13), random.between(1, 7))[kind]
        office = OFFICES[index % offices] if index < offices else OFFICES[min(random.below(offices), random.below(offices))]
        people.append({
            "nip": nip, "nama": f"{random.pick(FIRST)} {random.pick(LAST)}", "skpd": office, "kelas": grade,
            "jenis": KINDS[kind], "diligence": random.between(15, 100),
        })
    return sorted(people, key=lambda person: person["nip"])


def norm_times(random, count):
    norms = {}
    for index in range(count):
        minutes = 480 if index % 17 == 3 else 5 if index % 19 == 7 else 5 * random.pick((3, 4, 6, 6, 9, 12, 12, 18, 24))
        norms[f"A{index + 1:04d}"] = minutes
    return norms


def split(total, parts):
    """`total` minutes in at most `parts` entries of 5 to 480 minutes."""
    parts = max(1, min(parts, total // 5, max(-(-total // 480), parts)))
    return [total // parts + (1 if i < total % parts else 0) for i in range(parts)] if total else []


def laid_out(random, person, days, case, codes, norms, activities, attendance):
    """A month with exactly these productive minutes and deductions."""
    minutes, quarters = case
    long_codes = [code for code in codes if norms[code] == 480]
    left = minutes
    for index, day in enumerate(days):
        share = -(-left // (len(days) - index))
        if 0 < share < 5:
            share = min(5, left)
        if 0 < left - share < 5:
            share = left
        left -= share
        for k, part in enumerate(split(min(share, 900), 3)):
            activities.append((day, person["nip"], random.pick(long_codes), 1, part, "disetujui", (0, 1, 3)[k]))
        activities.append((day, person["nip"], random.pick(codes), 2, 60, "disetujui", random.between(4, 9)))
        activities.append((day, person["nip"], random.pick(codes), 1, 75, ("ditolak", "menunggu")[index % 2], 0))
    for index, day in enumerate(days):
        want = min(14, -(-quarters // (len(days) - index)), quarters)
        late, early = max(
            ((a, b) for a in LATE for b in LATE if 0 <= want - a - b <= 2), key=lambda pair: (min(pair), sum(pair))
        )
        missed = want - late - early
        quarters -= want
        came = 480 + LATE[late][index % 2] - (index % 2 if late == 0 else 0)
        left_at = 990 - LATE[early][(index // 2) % 2] + (index % 2 if early == 0 else 0)
        attendance.append((day, person["nip"], "hadir", came, left_at, int(missed < 1), int(missed < 2)))


def drawn(random, person, days, codes, norms, activities, attendance):
    """A month as it comes, by the person's diligence."""
    diligence = person["diligence"]
    mine = [random.pick(codes) for _ in range(12)]
    away = random.chance(10)
    for day in days:
        lapse = (100 - diligence) * (100 - diligence)
        state = "cuti" if away else "hadir"
        if not away and random.below(100_000) < lapse:
            state = "alpa"
        elif not away and random.chance(60):
            state = random.pick(("izin", "sakit", "cuti"))
        if state == "hadir":
            late = 0 if random.below(10_000) > lapse else random.pick(EDGES) if random.chance(500) else random.between(1, 150)
            early = 0 if random.below(12_000) > lapse else random.pick(EDGES) if random.chance(500) else random.between(1, 150)
            came = 480 + late if late else 480 - random.below(40)
            gone = 990 - early if early else 990 + random.below(60)
            attendance.append((
                day, person["nip"], state, None if random.chance(5) else came, None if random.chance(5) else gone,
                int(random.below(12_000) > lapse), int(random.below(12_000) > lapse),
            ))
        else:
            attendance.append((day, person["nip"], state, None, None, 0, 0))
            if not random.chance(60):
                continue
        for _ in range(random.between(2, 4) + diligence // 30):
            code = random.pick(mine)
            volume = random.pick((1, 1, 1, 1, 2, 2, 3, 4, 5))
            done = volume * norms[code]
            minutes = done if random.chance(150) else done + random.pick((-1, 1)) if random.chance(100) else done * random.between(60, 130) // 100
            status = "disetujui" if random.below(100) < 80 + diligence // 6 else random.pick(("ditolak", "menunggu"))
            delay = random.pick((0, 0, 0, 1, 1, 2, 3, 3)) if random.below(100) < 35 + diligence * 6 // 10 else random.pick((4, 4, 5, 7, 9))
            activities.append((day, person["nip"], code, volume, max(5, min(480, minutes)), status, delay))


def quoted(text):
    return '"' + text.replace('"', '""') + '"' if "," in text or '"' in text else text


def clock(minutes):
    return "" if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def main():
    parser = argparse.ArgumentParser(description="Generates small city-year data.")
    parser.add_argument("--people", type=int, default=40)
    parser.add_argument("--months", type=int, default=1)
    parser.add_argument("--year", type=int, default=2025)
    parser.add_argument("--seed", type=int, default=2025)
    parser.add_argument("--norms", type=int, default=60)
    parser.add_argument("--offices", type=int, default=6)
    parser.add_argument("--shuffle", action="store_true", help="rows of the logs in random order")
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    random = Random(arguments.seed)
    people = staff(random, arguments.people, min(arguments.offices, len(OFFICES)))
    norms = norm_times(random, max(4, arguments.norms))
    codes = list(norms)
    activities, attendance = [], []
    case = random.below(len(CASES))
    for month in range(1, arguments.months + 1):
        days = working_days(arguments.year, month)
        for index, person in enumerate(people):
            if index % 29 == 28:
                continue  # somebody on the list of whom nothing is recorded
            if (index + month) % 3 == 0:
                laid_out(random, person, days, CASES[case % len(CASES)], codes, norms, activities, attendance)
                case += 1
            else:
                drawn(random, person, days, codes, norms, activities, attendance)
    # as an export gives them: by day, then by person
    activities.sort(key=lambda row: (row[0], row[1]))
    attendance.sort(key=lambda row: (row[0], row[1]))
    if arguments.shuffle:
        random.shuffle(activities)
        random.shuffle(attendance)
    os.makedirs(arguments.out, exist_ok=True)

    def write(name, lines):
        with open(os.path.join(arguments.out, name), "w", encoding="utf-8", newline="\n") as file:
            file.writelines(line + "\n" for line in lines)

    write("pegawai.csv", ["nip,nama,skpd,kelas,jenis"] + [
        f"{p['nip']},{p['nama']},{quoted(p['skpd'])},{p['kelas']},{p['jenis']}"
        for p in sorted(people, key=lambda p: (p["skpd"], p["nip"]))
    ])
    write("norma.csv", ["kode,uraian,satuan,menit"] + [
        f"{code},{WORK[i % 7]} {THING[(i // 7) % 7]},{UNITS[i % 5]},{minutes}" for i, (code, minutes) in enumerate(norms.items())
    ])
    write("aktivitas.csv", ["nip,tanggal,kode,volume,menit,status,tanggal_input"] + [
        f"{nip},{day},{code},{volume},{minutes},{status},{day + datetime.timedelta(days=delay)}"
        for day, nip, code, volume, minutes, status, delay in activities
    ])
    write("absensi.csv", ["nip,tanggal,hadir,masuk,pulang,apel_pagi,apel_sore"] + [
        f"{nip},{day},{state},{clock(came)},{clock(gone)},{morning},{evening}"
        for day, nip, state, came, gone, morning, evening in attendance
    ])
    print(f"{len(people)} people, {len(norms)} norms, {len(activities)} activities, {len(attendance)} attendance rows")


if __name__ == "__main__":
    main()

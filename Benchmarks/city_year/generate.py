#!/usr/bin/env python3
"""Seeded generator of the city-year files (JOB.md).

    generate.py --scale 1 --seed 2025 --out DIR

Writes pegawai.csv, norma.csv, aktivitas.csv, absensi.csv into DIR.

Every random draw is a counter-based splitmix64 of (seed, stream, employee, day, slot),
and only + - * / and comparisons are done in floating point, so the bytes depend on
(scale, seed) alone: not on the numpy version, the chunking or the machine, and any
other language can reproduce them.

Calendar: the year 2025, 22 working days in each month (264 in all): the month's
weekdays; where there are more than 22, the last ones are left out (public holidays);
where there are fewer, the last Saturdays are worked.
"""
import argparse
import datetime as dt
import os
import time

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv

YEAR = 2025
U = np.uint64
EPOCH = dt.date(1970, 1, 1)

SKPD = """Dinas Pendidikan|Dinas Kesehatan|RSUD Kota|Dinas Pekerjaan Umum|Satuan Polisi Pamong Praja
Dinas Perhubungan|Dinas Lingkungan Hidup|Sekretariat Daerah|Badan Pendapatan Daerah|Dinas Sosial
Dinas Kependudukan dan Pencatatan Sipil|Dinas Pemadam Kebakaran|Dinas Perumahan dan Permukiman
Badan Keuangan dan Aset|Dinas Perdagangan|Dinas Ketahanan Pangan|Dinas Komunikasi dan Informatika
Dinas Tenaga Kerja|Dinas Koperasi dan UKM|Dinas Pariwisata dan Kebudayaan|Dinas Pemuda dan Olahraga
Dinas Perpustakaan dan Kearsipan|Badan Kepegawaian Daerah|Badan Perencanaan Pembangunan|Inspektorat
Sekretariat DPRD|Badan Kesatuan Bangsa|Badan Penanggulangan Bencana|Dinas Penanaman Modal
Dinas Pemberdayaan Perempuan|Dinas Pengendalian Penduduk|Dinas Pertanian dan Perikanan
Badan Penelitian dan Pengembangan|Kecamatan Utara|Kecamatan Selatan|Kecamatan Timur|Kecamatan Barat
Kecamatan Tengah|Kecamatan Pesisir|Kecamatan Hulu|Kecamatan Hilir|Kecamatan Baru"""
SKPD = [s for line in SKPD.split("\n") for s in line.split("|")]
assert len(SKPD) == 42 and len(set(SKPD)) == 42

FIRST = """Agus Budi Citra Dewi Eko Fitri Gunawan Hendra Indah Joko Kartika Lestari Made Nur Oktavia Putri
Rahmat Sari Teguh Umar Vina Wahyu Yanti Zainal Andi Bambang Dian Endang Fajar Hasan Ika Lukman Maya
Nanang Ratna Rizki Siti Slamet Sri Tri Wati Yusuf Yuni Arif Dedi Heru Iwan Nina""".split()
LAST = """Saputra Wijaya Hidayat Santoso Nugroho Pratama Kurniawan Setiawan Rahayu Wulandari Lestari Siregar
Nasution Harahap Simanjuntak Situmorang Hutapea Sihombing Ginting Tarigan Suryadi Suhendra Mulyani Handayani
Puspita Anggraini Firmansyah Ramadhan Maulana Hakim Syahputra Utami Permata Kusuma Wibowo Susanto Hartono
Purnomo Yulianti Safitri Iskandar Halim Rusdi Basri Lubis Daulay Pane Manurung""".split()
VERB = "Menyusun Memeriksa Mengolah Menginput Memverifikasi Mendistribusikan Mengarsipkan Menganalisis Melaksanakan Mengawasi".split()
THING = "surat masuk|laporan bulanan|dokumen anggaran|data penduduk|berkas perizinan|rencana kerja|notulen rapat|data kepegawaian|laporan keuangan|peta lapangan".split("|")
SATUAN = "dokumen laporan kegiatan berkas orang surat".split()
STATUS = ["disetujui", "ditolak", "menunggu"]
HADIR = ["hadir", "izin", "sakit", "cuti", "alpa"]

# (P, discipline deduction in quarters of a point) of the hand-made boundary months
CASES = [
    (5400, 40), (5399, 40), (5401, 40),      # score exactly 90.00, 89.99, 90.00+
    (4500, 100), (4499, 100), (4501, 100),   # 75.00, 74.99
    (3600, 160), (3599, 160), (3601, 160),   # 60.00, 59.99
    (3000, 200), (2999, 200), (3001, 200),   # 50.00, 49.99
    (5000, 0), (4999, 0),                    # 89.998 -> 90.00 (A by the rounded score), 89.99
    (3500, 0), (3499, 0),                    # 74.998 -> 75.00
    (2000, 0), (1999, 0),                    # 59.998 -> 60.00
    (1000, 0), (999, 0), (997, 0),           # 50.002 -> 50.00, 49.99
    (6000, 0), (5999, 0), (6001, 0),         # productivity exactly 100, 99.98, over
    (9900, 0), (-1, 0), (-2, 13),            # every day 450; days 449/450/451/900; every day 451
    (0, 0), (0, 308), (5, 1), (6000, 308),   # nothing; the deepest discipline; one unit
    (5400, 2), (4500, 3), (3600, 4), (3000, 5), (6000, 100),
]


def mix(x):
    x = x + U(0x9E3779B97F4A7C15)
    x = (x ^ (x >> U(30))) * U(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> U(27))) * U(0x94D049BB133111EB)
    return x ^ (x >> U(31))


class Rng:
    def __init__(self, seed):
        self.seed = seed

    def h(self, stream, a, b=0, c=0):
        a = np.asarray(a, dtype=U)
        k = mix(np.array((self.seed * 1000003 + stream) & (2**64 - 1), dtype=U))
        return mix(mix(k ^ a) + (np.asarray(b, dtype=U) << U(20)) + np.asarray(c, dtype=U))


def f16(h, i):
    """i-th 16-bit field of a hash as a float in [0,1)"""
    return ((h >> U(16 * i)) & U(0xFFFF)).astype(np.float64) / 65536.0


def bell(h):
    """roughly normal, mean 0, sd 1: four 16-bit uniforms"""
    return (f16(h, 0) + f16(h, 1) + f16(h, 2) + f16(h, 3) - 2.0) / 0.5773502691896258


def calendar():
    """22 working days of each month: list of (month, date)"""
    out = []
    for m in range(1, 13):
        d = dt.date(YEAR, m, 1)
        days = []
        while d.month == m:
            days.append(d)
            d += dt.timedelta(days=1)
        week = [x for x in days if x.weekday() < 5]
        if len(week) > 22:
            week = week[:22]
        elif len(week) < 22:
            sat = [x for x in days if x.weekday() == 5]
            week = sorted(week + sat[-(22 - len(week)):])
        assert len(week) == 22
        out += [(m, x) for x in week]
    return out


def people(rng, n):
    e = np.arange(n)
    h = rng.h(1, e)
    g = rng.h(2, e)
    # skpd sizes: a Zipf-like skew
    w = 1.0 / (np.arange(42) + 3.0)
    cum = np.cumsum(w) / w.sum()
    skpd = np.searchsorted(cum, f16(h, 0), side="right").clip(0, 41)
    skpd[:42] = np.arange(42)[: len(skpd[:42])]  # every SKPD has someone
    jenis = np.where(f16(h, 1) < 0.12, 0, np.where(f16(h, 1) < 0.55, 1, 2))
    r = f16(h, 2)
    kelas = np.where(jenis == 0, 8 + (r * r * 8).astype(int), np.where(jenis == 1, 6 + (r * r * 8).astype(int), 1 + ((1 - r * r) * 7).astype(int)))
    kelas = kelas.clip(1, 15)
    # nip = birth date (8) appointment month (6) sex (1) serial (3)
    by = 1966 + (f16(g, 0) * 36).astype(int)
    bm = 1 + (f16(g, 1) * 12).astype(int)
    bd = 1 + (f16(g, 2) * 28).astype(int)
    ay = np.minimum(by + 20 + (f16(g, 3) * 12).astype(int), 2024)
    am = 1 + (f16(h, 3) * 12).astype(int)
    g2 = rng.h(3, e)
    sex = 1 + (f16(g2, 0) < 0.48)
    base = ((((by * 100 + bm) * 100 + bd) * 100 * 100 + ay) * 100 + am) * 10 + sex
    base = base.astype(np.int64) * 1000
    serial = 1 + (f16(g2, 1) * 40).astype(int)
    used = set()
    nip = np.empty(n, dtype=np.int64)
    for i in range(n):
        v = int(base[i] + serial[i])
        while v in used:
            v += 1
        used.add(v)
        nip[i] = v
    first = (f16(g2, 2) * len(FIRST)).astype(int)
    last = (f16(g2, 3) * len(LAST)).astype(int)
    # latent traits; an SKPD has its own level
    s = rng.h(4, np.arange(42))
    skpd_q = 0.10 * bell(s)
    q = 0.50 + 0.23 * bell(rng.h(5, e)) + skpd_q[skpd]          # diligence
    q = q.clip(0.02, 0.99)
    punct = (0.55 * q + 0.30 + 0.16 * bell(rng.h(6, e))).clip(0.03, 0.99)  # punctuality follows it
    o = np.argsort(nip, kind="stable")
    return dict(nip=nip[o], skpd=skpd[o], jenis=jenis[o], kelas=kelas[o], q=q[o], punct=punct[o], nama=[FIRST[first[i]] + " " + LAST[last[i]] for i in o])


def norms(rng):
    k = np.arange(800)
    r = f16(rng.h(7, k), 0)
    menit = (5 + 5 * np.floor(r * r * r * 96.0)).astype(int).clip(5, 480)
    menit[k % 97 == 13] = 480
    menit[k % 89 == 7] = 5
    return menit


def fill_attendance(q):
    """22 days whose deductions sum to q quarters: (late minutes, early minutes, missed apel) each"""
    pick = {0: [0, 0], 2: [30, 1], 4: [31, 60], 5: [61, 90], 6: [91, 130]}
    out = []
    for i in range(22):
        want = min(14, -(-q // (22 - i)), q)
        best = None
        for l in (6, 5, 4, 2, 0):
            for s in (0, 2, 4, 5, 6):
                a = want - l - s
                if 0 <= a <= 2 and (best is None or abs(l - s) < abs(best[0] - best[1])):
                    best = (l, s, a)
        l, s, a = best
        out.append((pick[l][i & 1], pick[s][(i >> 1) & 1], a))
        q -= want
    assert q == 0
    return out


def fill_days(p):
    """22 raw day sums"""
    if p == -1:
        return ([449, 450, 451, 900] * 6)[:22]
    if p == -2:
        return [451] * 22
    if p < 660:
        out = []
        while len(out) < 22:
            x = p if p <= 60 else 45
            out.append(x)
            p -= x
        assert p == 0
        return out
    q, r = divmod(p, 22)
    return [q + 1] * r + [q] * (22 - r)


def crafted(n, order_by_norm, norm):
    """boundary employees: every 250th, at least 3; slots: 8 a day"""
    count = min(n, max(3, n // 250))
    step = n // count
    who = np.arange(count) * step + step // 2
    big = order_by_norm[-200:]
    menit = np.zeros((count, 264, 8), dtype=np.int64)
    delta = np.zeros((count, 264, 8), dtype=np.int64)
    status = np.zeros((count, 264, 8), dtype=np.int64)
    kode = np.zeros((count, 264, 8), dtype=np.int64)
    late = np.zeros((count, 264), dtype=np.int64)
    early = np.zeros((count, 264), dtype=np.int64)
    missed = np.zeros((count, 264), dtype=np.int64)
    for c in range(count):
        for m in range(12):
            p, dq = CASES[(c * 12 + m) % len(CASES)]
            att = fill_attendance(dq)
            for i, s in enumerate(fill_days(p)):
                d = m * 22 + i
                late[c, d], early[c, d], missed[c, d] = att[i]
                use = 0 if s == 0 else (6 if s >= 30 else 1)
                for k in range(8):
                    kode[c, d, k] = big[(c * 31 + d * 7 + k * 13) % 200]
                    if k < use:
                        a = s // use + (1 if k < s % use else 0)
                        menit[c, d, k] = a
                        delta[c, d, k] = (0, 1, 2, 3, 3, 3)[k]
                        assert 5 <= a <= norm[kode[c, d, k]], (a, norm[kode[c, d, k]])
                    else:
                        menit[c, d, k] = 60 + k
                        if k == 7:
                            delta[c, d, k] = 3
                            status[c, d, k] = 1 + (d & 1)
                        else:
                            delta[c, d, k] = 4 + (d % 6)
    return who, menit, delta, status, kode, late, early, missed


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--scale", type=float, default=1.0)
    ap.add_argument("--seed", type=int, default=2025)
    ap.add_argument("--out", required=True)
    a = ap.parse_args()
    t0 = time.time()
    os.makedirs(a.out, exist_ok=True)
    np.seterr(over="ignore")
    n = max(42, int(round(6000 * a.scale)))
    rng = Rng(a.seed)
    P = people(rng, n)
    norm = norms(rng)
    order = np.argsort(norm, kind="stable")
    cal = calendar()
    day_num = np.array([(d - EPOCH).days for _, d in cal], dtype=np.int32)

    # pegawai.csv: as the personnel office exports it, by SKPD then NIP
    jenis_names = ["struktural", "fungsional", "pelaksana"]
    with open(os.path.join(a.out, "pegawai.csv"), "w", newline="\n") as f:
        f.write("nip,nama,skpd,kelas,jenis\n")
        for i in sorted(range(n), key=lambda i: (SKPD[P["skpd"][i]], P["nip"][i])):
            f.write(f"{P['nip'][i]},{P['nama'][i]},{SKPD[P['skpd'][i]]},{P['kelas'][i]},{jenis_names[P['jenis'][i]]}\n")
    with open(os.path.join(a.out, "norma.csv"), "w", newline="\n") as f:
        f.write("kode,uraian,satuan,menit\n")
        for k in range(800):
            f.write(f"A{k+1:04d},{VERB[k % 10]} {THING[(k // 10) % 10]} {k // 100 + 1},{SATUAN[k % 6]},{norm[k]}\n")

    e = np.arange(n)
    q, punct, nip = P["q"], P["punct"], P["nip"]
    # each person's repertoire of 24 codes; the diligent take the longer tasks
    rep_h = rng.h(8, np.repeat(e, 24), np.tile(np.arange(24), n))
    top = 0.34 + 0.42 * np.repeat(q, 24)
    rep = order[(f16(rep_h, 0) * top * 800).astype(int).clip(0, 799)].reshape(n, 24)
    load = 6.63 + 4.5 * q                                  # mean activities on a day present
    in_time = 0.36 + 0.63 * (1 - (1 - q) * (1 - q))        # chance an entry is within 3 days
    approve = 0.82 + 0.145 * q
    who, c_menit, c_delta, c_status, c_kode, c_late, c_early, c_missed = crafted(n, order, norm)
    c_of = np.full(n, -1)
    c_of[who] = np.arange(len(who))

    kode_s = pa.array([f"A{k+1:04d}" for k in range(800)])
    status_s = pa.array(STATUS)
    hadir_s = pa.array(HADIR)
    clock_s = pa.array([f"{m // 60:02d}:{m % 60:02d}" for m in range(1440)])
    nip_pa = pa.array(nip)
    opt = pacsv.WriteOptions(include_header=False, quoting_style="none", batch_size=65536)
    fa = pa.OSFile(os.path.join(a.out, "aktivitas.csv"), "wb")
    fb = pa.OSFile(os.path.join(a.out, "absensi.csv"), "wb")
    fa.write(b"nip,tanggal,kode,volume,menit,status,tanggal_input\n")
    fb.write(b"nip,tanggal,hadir,masuk,pulang,apel_pagi,apel_sore\n")
    rows = 0
    for m in range(12):
        days = np.arange(m * 22, m * 22 + 22)
        ee = np.tile(e, 22)
        dd = np.repeat(days, n)
        # ---- attendance, in (day, nip) order
        h1 = rng.h(10, ee, dd)
        h2 = rng.h(11, ee, dd)
        hm = rng.h(12, e, m)
        mood = 0.85 + 0.30 * f16(hm, 0)                    # the month's form of this person
        away = f16(hm, 1) < 0.006                           # a whole month of leave
        r = f16(h1, 0)
        slack = (1 - punct)
        p_alpa = 0.10 * slack * slack
        p_izin, p_sakit, p_cuti = 0.010 + 0.02 * slack, 0.018, 0.025
        st = np.where(r < p_alpa[ee], 4, np.where(r < (p_alpa + p_izin)[ee], 1, np.where(r < (p_alpa + p_izin + p_sakit)[ee], 2, np.where(r < (p_alpa + p_izin + p_sakit + p_cuti)[ee], 3, 0))))
        st = np.where(away[ee], 3, st)
        sev = 12 + 95 * slack                               # how late, when late
        p_late = 0.015 + 0.80 * slack * slack
        is_late = f16(h1, 1) < p_late[ee]
        x = f16(h1, 2)
        late = np.where(is_late, 1 + np.floor(x * x * sev[ee] * 1.6), 0).astype(int)
        spike = np.array([30, 31, 60, 61, 90, 91, 1, 120])
        sp = f16(h2, 3)
        late = np.where(is_late & (sp < 0.08), spike[(sp / 0.08 * 8).astype(int).clip(0, 7)], late)
        masuk = np.where(late > 0, 480 + late, 480 - np.floor(x * 45).astype(int))
        is_early = f16(h1, 3) < 0.8 * p_late[ee]
        y = f16(h2, 0)
        early = np.where(is_early, 1 + np.floor(y * y * sev[ee] * 1.6), 0).astype(int)
        sp2 = f16(h2, 2)
        early = np.where(is_early & (sp2 < 0.08), spike[(sp2 / 0.08 * 8).astype(int).clip(0, 7)], early)
        pulang = np.where(early > 0, 990 - early, 990 + np.floor(y * 75).astype(int))
        z = f16(h2, 1)
        pagi = (z > 0.02 + 0.5 * slack[ee] * slack[ee]) & ((late == 0) | (z > 0.6))
        z2 = (z * 256.0) - np.floor(z * 256.0)
        sore = (z2 > 0.03 + 0.6 * slack[ee] * slack[ee]) & ((early == 0) | (z2 > 0.7))
        # boundary employees
        cm = c_of[ee] >= 0
        ci, cd = c_of[ee][cm], dd[cm]
        st[cm] = 0
        late_c, early_c, miss_c = c_late[ci, cd], c_early[ci, cd], c_missed[ci, cd]
        masuk[cm] = 480 + late_c - np.where(late_c == 0, cd % 2, 0)   # 08:00 exactly, or 07:59
        pulang[cm] = 990 - early_c + np.where(early_c == 0, cd % 2, 0)
        pagi[cm] = miss_c < 1
        sore[cm] = miss_c < 2
        here = st == 0
        masuk_a = pa.array(masuk, mask=~here)
        pulang_a = pa.array(pulang, mask=~here)
        t = pa.table({
            "nip": nip_pa.take(pa.array(ee)),
            "tanggal": pa.array(day_num[dd], type=pa.date32()),
            "hadir": hadir_s.take(pa.array(st)),
            "masuk": clock_s.take(masuk_a), "pulang": clock_s.take(pulang_a),
            "apel_pagi": pa.array((here & pagi).astype(np.int8)), "apel_sore": pa.array((here & sore).astype(np.int8)),
        })
        pacsv.write_csv(t, fb, opt)
        # ---- activities
        h3 = rng.h(13, ee, dd)
        cnt = np.floor(load[ee] + 4.0 * f16(h3, 0) - 1.5).astype(int).clip(1, 14)
        some = here | ((st == 1) & (f16(h3, 1) < 0.10))     # a few enter work on a day of leave
        cnt = np.where(some, cnt, 0)
        cnt[cm] = 8
        re = np.repeat(ee, cnt)
        rd = np.repeat(dd, cnt)
        start = np.cumsum(cnt) - cnt
        k = np.arange(len(re)) - np.repeat(start, cnt)
        g1 = rng.h(14, re, rd, k)
        g2 = rng.h(15, re, rd, k)
        u = f16(g1, 0)
        kode = rep[re, (u * u * 24).astype(int)]
        v = f16(g1, 1)
        vol = 1 + (v > 0.70).astype(int) + (v > 0.85) + (v > 0.93) + (v > 0.97)
        fac = 0.60 + 0.70 * f16(g1, 2)
        nm = norm[kode]
        raw = vol * nm * fac * (0.7 + 0.45 * q[re]) * mood[re]
        menit = np.floor(raw).astype(int)
        menit = np.where(f16(g2, 3) < 0.5, (menit + 2) // 5 * 5, menit).clip(5, 480)   # people round to 5
        menit = np.where(f16(g1, 3) < 0.10, vol * nm, menit).clip(5, 480)              # and copy the norm
        s = f16(g2, 0)
        ap_ = approve[re]
        status = np.where(s < ap_, 0, np.where(s < ap_ + (1 - ap_) * 0.6, 1, 2))
        w = f16(g2, 1)
        w2 = f16(g2, 2)
        delta = np.where(w < in_time[re], np.floor(w2 * w2 * 4), 4 + np.floor(w2 * w2 * 6)).astype(int)
        cr = c_of[re] >= 0
        if cr.any():
            ci, cd, ck = c_of[re][cr], rd[cr], k[cr]
            menit[cr], delta[cr], status[cr], kode[cr] = c_menit[ci, cd, ck], c_delta[ci, cd, ck], c_status[ci, cd, ck], c_kode[ci, cd, ck]
            vol[cr] = 1
        t = pa.table({
            "nip": nip_pa.take(pa.array(re)),
            "tanggal": pa.array(day_num[rd], type=pa.date32()),
            "kode": kode_s.take(pa.array(kode)),
            "volume": pa.array(vol.astype(np.int8)), "menit": pa.array(menit.astype(np.int16)),
            "status": status_s.take(pa.array(status)),
            "tanggal_input": pa.array((day_num[rd] + delta).astype(np.int32), type=pa.date32()),
        })
        pacsv.write_csv(t, fa, opt)
        rows += len(re)
    fa.close()
    fb.close()
    print(f"{n} employees, {rows} activities, {n * 264} attendance rows, {time.time() - t0:.1f} s")


if __name__ == "__main__":
    main()

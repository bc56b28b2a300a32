#!/usr/bin/env python3
"""The city-year job side by side: policyc, DuckDB and a hand-written C program, in turn, on the same files.

    Benchmarks/run.py [--scale 1] [--rounds 5] [--seed 2025] [--threads N] [--check-oracle]

It installs DuckDB, NumPy and PyArrow in a virtual environment of its own (Benchmarks/.work), makes the data (scale 1: 12.7
million activities, 0.9 GB), builds policyc in release mode and compiles the C program. Each run is a fresh process on files in
the page cache; all outputs are compared byte for byte. Ratios are medians of the ratios within one round, so that a machine whose
speed drifts does not distort them.
"""
import argparse
import filecmp
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
WORK = os.path.join(HERE, ".work")
JOB = os.path.join(HERE, "city_year")
OUTPUTS = ("scores.csv", "skpd.csv")
TICKS = os.sysconf("SC_CLK_TCK")


def say(text):
    print(text, flush=True)


def quietly(command, **options):
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)
    if run.returncode:
        sys.exit(f"{' '.join(command)}\n{run.stdout[-3000:]}")
    return run.stdout


def environment():
    python = os.path.join(WORK, "venv", "bin", "python")
    if not os.path.exists(python):
        say("making a virtual environment with duckdb, numpy, pyarrow")
        quietly([sys.executable, "-m", "venv", os.path.join(WORK, "venv")])
    if subprocess.run([python, "-c", "import duckdb, numpy, pyarrow"], stderr=subprocess.DEVNULL).returncode:
        quietly([python, "-m", "pip", "install", "-q", "duckdb", "numpy", "pyarrow"])
    return python


def data(python, scale, seed):
    folder = os.path.join(WORK, f"data-{scale:g}-{seed}")
    if not os.path.exists(os.path.join(folder, "complete")):
        shutil.rmtree(folder, ignore_errors=True)
        say("generating the data: " + quietly([python, os.path.join(JOB, "generate.py"), "--scale", str(scale), "--seed", str(seed), "--out", folder]).strip())
        open(os.path.join(folder, "complete"), "w").close()
    return folder


def limit():
    """The C program, and what it is: vector code where the processor has AVX-512, plain C elsewhere; None without a compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc") or shutil.which("clang")
    if not compiler:
        say("no C compiler: the C program is left out")
        return None, ""
    flags = ""
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo") as file:
            flags = next((line for line in file if line.startswith("flags")), "")
    wide = all(f" {flag}" in flags for flag in ("avx512f", "avx512bw", "avx512vl", "avx512_vbmi"))
    source = "avx512.c" if wide else "portable.c"
    if not wide:
        say("this processor has no AVX-512: the C program is the plain one")
    program = os.path.join(WORK, "limit-" + source[:-2])
    quietly([compiler, "-O3", "-march=native", "-pthread", os.path.join(JOB, "limit", source), "-o", program])
    return program, "C, AVX-512" if wide else "C, plain"


def busy():
    """Seconds of processor time used on this machine so far."""
    if not os.path.exists("/proc/stat"):
        return 0.0
    with open("/proc/stat") as file:
        v = list(map(int, file.readline().split()[1:9]))
    return (v[0] + v[1] + v[2] + v[5] + v[6]) / TICKS


def wait_for_quiet(patience=20):
    until = time.time() + patience
    while time.time() < until:
        b, t = busy(), time.time()
        time.sleep(0.4)
        if (busy() - b) / (time.time() - t) < 0.4:
            return


def run(command, out, folder):
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    wait_for_quiet()
    for name in ("pegawai", "norma", "aktivitas", "absensi"):
        with open(os.path.join(folder, name + ".csv"), "rb") as file:
            while file.read(1 << 24):
                pass
    # a virtual machine may have handed free memory back to its host: touch some, so that nobody pays for getting it back
    subprocess.run([sys.executable, "-c", "bytearray(b'x') * (3 << 30)"], check=False)
    before, start = busy(), time.perf_counter()
    with open(os.path.join(out, "log"), "w+") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        foreign = max(0.0, (busy() - before - usage.ru_utime - usage.ru_stime) / wall)
        log.seek(0)
        text = log.read()
    if process.returncode:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}\n{text[-2000:]}")
    inside = None
    lines = [line for line in text.splitlines() if line.startswith("{")]
    if lines:
        report = json.loads(lines[-1])
        inside = report["e2e"][0][0] if "e2e" in report else report.get("total")
    return {"wall": wall, "inside": inside, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss / 1024, "foreign": foreign}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=2025)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--check-oracle", action="store_true", help="compare with Tests/Oracle too (slow at scale 1)")
    a = parser.parse_args()
    os.makedirs(WORK, exist_ok=True)
    python = environment()
    folder = data(python, a.scale, a.seed)
    say("building policyc (release)")
    quietly(["swift", "build", "-c", "release", "--product", "policyc"], cwd=ROOT)
    policyc = os.path.join(quietly(["swift", "build", "-c", "release", "--show-bin-path"], cwd=ROOT).strip(), "policyc")
    program, name = limit()

    def out(engine):
        return os.path.join(WORK, "out", engine.replace(" ", "-").replace(",", ""))

    policy = os.path.join(ROOT, "policies", "contoh", "tpp_kota.policy.md")
    engines = {
        "policyc": [policyc, "score", policy, "--data", folder, "--out", out("policyc"), "--threads", str(a.threads)],
        "DuckDB": [python, os.path.join(JOB, "duck.py"), "--data", folder, "--out", out("DuckDB"), "--task", "e2e", "--threads", str(a.threads)],
    }
    if program:
        last = ["fused"] if "AVX" in name else [str(a.threads)]
        engines[name] = [program, folder, out(name), *last]
    wrong = 0
    if a.check_oracle:
        say("scoring with the oracle")
        quietly([sys.executable, os.path.join(ROOT, "Tests", "Oracle", "city_year.py"), "--data", folder, "--out", out("oracle")])
    rounds = []
    for number in range(1, a.rounds + 1):
        found = {}
        for engine, command in engines.items():
            found[engine] = run(command, out(engine), folder)
        rounds.append(found)
        reference = "oracle" if a.check_oracle else "DuckDB"
        for engine in engines:
            for file in OUTPUTS:
                if not filecmp.cmp(os.path.join(out(engine), file), os.path.join(out(reference), file), shallow=False):
                    wrong += 1
                    say(f"  {engine}: {file} differs from {reference}'s")
        say(f"round {number}: " + ", ".join(f"{e} {r['wall']:.3f} s" for e, r in found.items()))

    median = statistics.median
    say(f"\ncity-year, scale {a.scale:g}, seed {a.seed}, {a.threads} threads, {a.rounds} rounds; outputs "
        + ("byte-identical" if not wrong else f"DIFFERENT in {wrong} cases"))
    say("| engine | whole process | inside | of DuckDB | of C | processor | peak memory | fastest .. slowest |")
    say("|---|--:|--:|--:|--:|--:|--:|--:|")
    for engine in engines:
        runs = [r[engine] for r in rounds]
        wall = [r["wall"] for r in runs]
        inside = median(r["inside"] for r in runs) if runs[0]["inside"] is not None else None
        of = {}
        for other in ("DuckDB", name):
            of[other] = f"{median(r[engine]['wall'] / r[other]['wall'] for r in rounds):.2f}" if other in engines else "-"
        say(f"| {engine} | {median(wall):.3f} s | {'-' if inside is None else f'{inside:.3f} s'} | {of['DuckDB']} | {of[name]} | "
            f"{median(r['cpu'] for r in runs):.2f} s | {median(r['rss'] for r in runs):.0f} MB | {min(wall):.3f} .. {max(wall):.3f} s |")
    # the stricter comparison: the whole of policyc against DuckDB's job without starting it
    strict = median(r["DuckDB"]["inside"] / r["policyc"]["wall"] for r in rounds)
    say(f"\npolicyc, the whole process, is {strict:.2f} times as fast as DuckDB's job without its start-up.")
    foreign = median(r["foreign"] for found in rounds for r in found.values())
    if foreign > 0.4:
        say(f"Other processes used {foreign:.1f} cores meanwhile: measure again on a quiet machine.")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

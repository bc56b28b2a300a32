#!/usr/bin/env python3
"""Reads the formats of `policyc check` and `policyc test` back, and tries what the project offers to CI servers.

    run.py --policyc .build/debug/policyc

First with checks of its own, then with the tools that others use: sarif-tools, junitparser, check-jsonschema and pre-commit from PyPI,
at the versions of requirements.txt, in a virtual environment under .build. Without a network these are skipped, and it says so.
"""
import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
passed = failed = 0

GOOD = """peraturan Baik
  berlaku sejak 1 Januari 2018

daftar Pegawai
  nip  : teks kunci
  masa : bulat 0..40

tabel tarif_masa untuk Pegawai
  | masa     | => tarif : rupiah |
  | 0 .. 10  | Rp1.000           |
  | 11 .. 40 | Rp2.000           |

uji "masa 10 dan 11" periode Januari 2020
  diberikan Pegawai
    | nip | masa |
    | a   | 10   |
    | b   | 11   |
  diharapkan Pegawai
    | nip | tarif   |
    | a   | Rp1.000 |
    | b   | Rp2.000 |
"""
SAMPLES = {
    "baik.policy": GOOD,
    "uji gagal.policy": GOOD.replace("Baik", "Gagal").replace("| b   | Rp2.000 |", "| b   | Rp2.001 |"),
    "peringatan.policy": GOOD.replace("Baik", "Peringatan").replace(
        "tarif_masa untuk Pegawai", "tarif_masa untuk Pegawai menurut urutan").replace(
        "uji \"", "tabel lain untuk Pegawai menurut urutan\n  | masa    | => lainnya : rupiah |\n  | 0 .. 4  | Rp1.000             |\n  | 5 .. 40 | Rp2.000             |\n  | 7       | Rp3.000             |\n\nuji \""),
    "dinas/celah #1.policy.md": "# Peraturan é漢\n\n## Pasal 1\n\n```policy\n" + GOOD.replace("Baik", "Celah").replace("11 ..", "12 ..") + "```\n",
    "dinas/tulisan.policy": GOOD.replace("Baik", "Tulisan").replace("Rp1.000  ", "Rp1,350,000").replace("2018\n", "2018;\r\n"),
}


def check(name, problem):
    global passed, failed
    if problem:
        failed += 1
        print(f"FAILED {name}\n    " + str(problem).strip().replace("\n", "\n    "))
    else:
        passed += 1


def run(command, folder, **variables):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("GITHUB_", "POLICYC_", "LC_", "LANG"))}
    environment.update(variables)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=120)
    # Decoded here, as line ends must stay what they are.
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
    return done


def excerpt(folder, uri, region):
    """The text that a region covers: lines and code points from 1, the end exclusive."""
    with open(os.path.join(folder, urllib.parse.unquote(uri)), encoding="utf-8", newline="") as file:
        lines = file.read().split("\n")
    first, last = region["startLine"] - 1, region["endLine"] - 1
    if not 0 <= first <= last < len(lines):
        raise ValueError(f"{uri}: no lines {first + 1} to {last + 1}")
    if region["startColumn"] > len(lines[first]) + 1 or region["endColumn"] > len(lines[last]) + 1:
        raise ValueError(f"{uri}:{first + 1}: no such column")
    if first == last:
        return lines[first][region["startColumn"] - 1 : region["endColumn"] - 1]
    return "\n".join([lines[first][region["startColumn"] - 1 :], *lines[first + 1 : last], lines[last][: region["endColumn"] - 1]])


def sarif_problems(text, folder):
    """What a reader needs of SARIF 2.1.0, as far as no schema is at hand."""
    log = json.loads(text)
    if log["version"] != "2.1.0" or not log["$schema"].endswith("sarif-2.1.0.json") or len(log["runs"]) != 1:
        yield "version, schema or runs"
    (only,) = log["runs"]
    driver, results = only["tool"]["driver"], only["results"]
    rules = [rule["id"] for rule in driver["rules"]]
    if driver["name"] != "policyc" or not re.fullmatch(r"\d+\.\d+\.\d+", driver["version"]) or only["columnKind"] != "unicodeCodePoints":
        yield "driver or columnKind"
    if rules != sorted(set(rules)) or set(rules) != {result["ruleId"] for result in results}:
        yield f"rules {rules}"
    for rule in driver["rules"]:
        if not all(rule[part]["text"] for part in ("shortDescription", "fullDescription", "help")):
            yield f"texts of {rule['id']}"
    prints = [(r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], r["partialFingerprints"]["policycLine/v1"]) for r in results]
    if len(set(prints)) != len(prints):
        yield "fingerprints are not unique in a file"
    for result in results:
        if rules[result["ruleIndex"]] != result["ruleId"] or result["level"] not in ("error", "warning", "note") or not result["message"]["text"]:
            yield f"result {result['ruleId']}"
        for location in result["locations"] + result.get("relatedLocations", []):
            place = location["physicalLocation"]
            uri = place["artifactLocation"]["uri"]
            if not re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri) or uri.startswith("/"):
                yield f"address {uri}"
            excerpt(folder, uri, place["region"])
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                for replacement in change["replacements"]:
                    excerpt(folder, change["artifactLocation"]["uri"], replacement["deletedRegion"])


def junit_problems(text):
    tree = ElementTree.fromstring(text)
    suites = tree.findall("testsuite")
    for element in [tree, *suites]:
        cases = element.findall(".//testcase")
        counts = [str(len(cases)), str(sum(case.find("failure") is not None for case in cases)), "0"]
        if [element.get(name) for name in ("tests", "failures", "errors")] != counts:
            yield f"counts of {element.tag} {element.get('name')}"
    names = [(case.get("classname"), case.get("name")) for case in tree.iter("testcase")]
    if not names or len(set(names)) != len(names) or not all(all(pair) for pair in names):
        yield "names of cases"


COMMAND = re.compile(r"::(error|warning|notice) file=([^,]+),line=(\d+),endLine=(\d+)(?:,col=(\d+),endColumn=(\d+))?,title=([^:,]*)::(.+)")


def github_problems(text, folder):
    for line in text.splitlines():
        found = COMMAND.fullmatch(line)
        if not found:
            yield f"not a command: {line}"
            continue
        path = found[2].replace("%2C", ",").replace("%3A", ":").replace("%25", "%")
        if not os.path.exists(os.path.join(folder, path)):
            yield f"no such file: {path}"
        if (found[3] == found[4]) != (found[5] is not None):
            yield f"columns: {line}"


def concise_problems(text, folder):
    for line in text.splitlines():
        found = re.fullmatch(r"(.+?):(\d+):(\d+): (kesalahan|peringatan|keterangan)\[([A-Z]\d{3})\]: .+", line)
        if not found or not os.path.exists(os.path.join(folder, found[1])):
            yield line


def own_checks(policyc, folder):
    """Every format of both commands, read by what is at hand; gives the texts for the tools of others."""
    texts = {}
    for command in ("check", "test"):
        expected = None
        for form in ("human", "concise", "json", "sarif", "junit", "github"):
            done = run([policyc, command, ".", "--format", form], folder)
            name = f"{command} --format {form}"
            check(f"{name}: exit code", None if done.returncode == 1 else f"{done.returncode}\n{done.stderr}")
            again = run([policyc, command, "--format", form, "--output", "laporan", "."], folder)
            with open(os.path.join(folder, "laporan"), encoding="utf-8") as file:
                filed = file.read()
            os.remove(os.path.join(folder, "laporan"))
            timeless = lambda text: re.sub(r' time="[^"]*"', "", text)
            # The closing line of tests is told to people, beside the report.
            shown = re.sub(r"\d+ passed, \d+ failed\n\Z", "", done.stdout) if form == "human" else done.stdout
            check(f"{name}: the same in a file", None if timeless(shown) == timeless(filed) and again.stdout else filed)
            texts[command, form] = done.stdout
            problems = {
                "sarif": lambda text: sarif_problems(text, folder), "junit": junit_problems,
                "github": lambda text: github_problems(text, folder), "concise": lambda text: concise_problems(text, folder),
            }.get(form, lambda text: [])
            try:
                found = list(problems(done.stdout))
            except (KeyError, IndexError, ValueError, OSError, ElementTree.ParseError) as error:
                found = [f"{type(error).__name__}: {error}"]
            check(f"{name}: form", "\n".join(found))
            count = {
                "concise": lambda text: len(text.splitlines()), "github": lambda text: len(text.splitlines()),
                "sarif": lambda text: len(json.loads(text)["runs"][0]["results"]),
                "json": lambda text: len(json.loads(text)["findings"]) + sum(len(t["failures"]) for p in json.loads(text).get("policies", []) for t in p["tests"]),
            }.get(form)
            if count:
                number = count(done.stdout)
                expected = expected or number
                check(f"{name}: as many as in other formats", None if number == expected > 2 else f"{number}, not {expected}")
    return texts


def mend(policyc, folder):
    """What SARIF offers as a safe fix is what `--fix` does."""
    log = json.loads(run([policyc, "check", "dinas/tulisan.policy", "--format", "sarif"], folder).stdout)
    path = os.path.join(folder, "dinas", "tulisan.policy")
    with open(path, encoding="utf-8", newline="") as file:
        before = file.read()
    lines = before.split("\n")
    edits = [r for result in log["runs"][0]["results"] for fix in result.get("fixes", []) if fix["properties"]["safe"]
             for change in fix["artifactChanges"] for r in change["replacements"]]
    for edit in sorted(edits, key=lambda e: (e["deletedRegion"]["startLine"], e["deletedRegion"]["startColumn"]), reverse=True):
        region, line = edit["deletedRegion"], edit["deletedRegion"]["startLine"] - 1
        lines[line] = lines[line][: region["startColumn"] - 1] + edit["insertedContent"]["text"] + lines[line][region["endColumn"] - 1 :]
    diff = run([policyc, "check", "--diff", "dinas/tulisan.policy"], folder)
    check("--diff says what would change", None if diff.returncode == 1 and diff.stdout.startswith("--- dinas/tulisan.policy\n") else diff.stdout)
    done = run([policyc, "check", "--fix", "dinas/tulisan.policy"], folder)
    with open(path, encoding="utf-8", newline="") as file:
        after = file.read()
    check("--fix does what SARIF offers", None if done.returncode == 0 and after == "\n".join(lines) != before else done.stdout + done.stderr)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(before)
    if shutil.which("patch"):
        patched = subprocess.run(["patch", "--binary", "-p0"], cwd=folder, input=diff.stdout.encode(), capture_output=True)
        with open(path, encoding="utf-8", newline="") as file:
            check("--diff is a patch", None if patched.returncode == 0 and file.read() == after else patched.stdout)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(before)


def mend_fixtures(policyc):
    """`--fix` on the mistakes of drafters: what it mends is gone, nothing graver has come, and there is nothing left for it to do."""
    with tempfile.TemporaryDirectory() as folder:
        for tests in ("PolicyDSLTests/Fixtures/err", "RuleEngineTests/Fixtures/mistakes"):
            for name in os.listdir(os.path.join(ROOT, "Tests", tests)):
                if name.endswith((".policy", ".policy.md")):
                    os.makedirs(os.path.join(folder, name))
                    shutil.copy(os.path.join(ROOT, "Tests", tests, name), os.path.join(folder, name))

        def found():
            by_file = {}
            done = run([policyc, "check", ".", "--format", "json"], folder)
            for finding in json.loads(done.stdout)["findings"]:
                by_file.setdefault(finding["primary"]["file"], []).append(finding)
            return by_file

        def safe(findings):
            return [f for f in findings if len(f["fixes"]) == 1 and f["fixes"][0]["safe"]]

        before = found()
        run([policyc, "check", "--fix", "."], folder)
        after = found()
        mended = [file for file in before if safe(before[file])]
        left = [file for file in after if safe(after[file])]
        more = [file for file in mended if len(after.get(file, [])) > len(before[file])]
        check("--fix on fixtures mends", None if len(mended) > 20 else mended)
        check("--fix on fixtures leaves nothing that is certain", "\n".join(left))
        check("--fix on fixtures makes no new mistakes", "\n".join(more))
        untouched = [file for file in before if file not in mended and before[file] != after.get(file)]
        check("--fix on fixtures leaves the rest alone", "\n".join(untouched))


def limits(policyc):
    """The verdict on the example limits, in every format: one finding, and one failed case, for each limit that is not kept."""
    with tempfile.TemporaryDirectory() as folder:
        examples = os.path.join(ROOT, "policies", "contoh")
        for name in ("tpp_kota", "tpp_kota_perubahan_1", "batas_perubahan"):
            shutil.copy(os.path.join(examples, name + ".policy.md"), folder)
        words = ["simulate", "tpp_kota.policy.md", "--amend", "tpp_kota_perubahan_1.policy.md", "--gate", "batas_perubahan.policy.md",
                 "--data", os.path.join(examples, "data"), "--as-if-since", "2018-01"]
        person = run([policyc, *words], folder).stdout
        exceeded = re.findall(r"(?m)^  ✗ (\w+)", person)
        kept = re.findall(r"(?m)^  ✓ (\w+)", person)
        check("limits: some are kept, some are not", None if len(exceeded) == 2 and len(kept) == 3 else person)
        for form in ("concise", "json", "sarif", "junit", "github"):
            summary = os.path.join(folder, "ringkasan.md")
            done = run([policyc, *words, "--format", form], folder, GITHUB_STEP_SUMMARY=summary)
            check(f"limits --format {form}: exit code", None if done.returncode == 1 else f"{done.returncode}\n{done.stderr}")
            problems = {
                "sarif": lambda text: sarif_problems(text, folder), "junit": junit_problems,
                "github": lambda text: github_problems(text, folder), "concise": lambda text: concise_problems(text, folder),
            }.get(form, lambda text: [])
            check(f"limits --format {form}: form", "\n".join(problems(done.stdout)))
            if form == "junit":
                cases = ElementTree.fromstring(done.stdout).findall(".//testcase")
                failed_cases = [case.get("name") for case in cases if case.find("failure") is not None]
                names = sorted(case.get("name") for case in cases)
                good = failed_cases == exceeded and names == sorted(exceeded + kept)
                check("limits --format junit: cases", None if good else done.stdout)
            else:
                count = done.stdout.count('"code": "U120"') if form == "json" else done.stdout.count("U120")
                check(f"limits --format {form}: findings", None if count >= len(exceeded) else done.stdout)
            if form == "github":
                with open(summary, encoding="utf-8") as file:
                    rows = re.findall(r"(?m)^\| (✓|✗) \| (\w+) \|", file.read())
                check("limits: the page of the run", None if [name for sign, name in rows if sign == "✗"] == exceeded else rows)
            else:
                check(f"limits --format {form}: no page", None if not os.path.exists(summary) else "written")


def github_action(policyc, folder):
    """The script of the action under bash, with its inputs as the runner would give them."""
    script = os.path.join(ROOT, "ci", "github.sh")
    with tempfile.TemporaryDirectory() as runner:
        def act(**inputs):
            return run(["bash", script], folder, RUNNER_TEMP=runner, GITHUB_PATH=os.path.join(runner, "path"),
                       GITHUB_STEP_SUMMARY=os.path.join(runner, "summary.md"), **inputs)

        done = act(POLICYC_PATH=policyc, POLICYC_POLICIES="baik.policy\ndinas/celah #1.policy.md\n", POLICYC_SARIF="hasil.sarif")
        check("action: annotations", None if done.returncode == 1 and "::error file=dinas/celah #1.policy.md,line=" in done.stdout else done.stdout + done.stderr)
        with open(os.path.join(runner, "summary.md"), encoding="utf-8") as file:
            summary = file.read()
        check("action: summary", None if "### policyc check" in summary and "### policyc test" in summary and "| D001 |" in summary else summary)
        with open(os.path.join(folder, "hasil.sarif"), encoding="utf-8") as file:
            check("action: SARIF", "\n".join(sarif_problems(file.read(), folder)))
        os.remove(os.path.join(folder, "hasil.sarif"))
        check("action: later steps find policyc", None if open(os.path.join(runner, "path")).read().strip() == os.path.dirname(policyc) else "GITHUB_PATH")
        clean = act(POLICYC_PATH=policyc, POLICYC_POLICIES="baik.policy")
        check("action: nothing to report", None if clean.returncode == 0 and not clean.stdout else clean.stdout + clean.stderr)
        warned = act(POLICYC_PATH=policyc, POLICYC_POLICIES="peringatan.policy")
        denied = act(POLICYC_PATH=policyc, POLICYC_POLICIES="peringatan.policy", POLICYC_DENY_WARNINGS="true", POLICYC_TEST="false")
        check("action: warnings", None if (warned.returncode, denied.returncode) == (0, 1) and "::warning " in denied.stdout else warned.stdout + denied.stdout)
        odd = act(POLICYC_PATH=policyc, POLICYC_POLICIES="$(touch terjadi); `touch terjadi`")
        check("action: inputs are no commands", None if odd.returncode == 2 and not os.path.exists(os.path.join(folder, "terjadi")) else odd.stdout)
        release = os.path.join(runner, "rilis", "v9.9.9")
        os.makedirs(release)
        with tarfile.open(os.path.join(release, f"policyc-9.9.9-linux-{os.uname().machine}.tar.gz"), "w:gz") as archive:
            stub = os.path.join(runner, "policyc")
            with open(stub, "w", encoding="utf-8") as file:
                file.write(f'#!/bin/sh\nexec "{policyc}" "$@"\n')
            os.chmod(stub, 0o755)
            archive.add(stub, "policyc")
        if shutil.which("curl"):
            fetched = act(POLICYC_VERSION="9.9.9", POLICYC_RELEASES="file://" + os.path.join(runner, "rilis"), POLICYC_POLICIES="baik.policy")
            check("action: a release", None if fetched.returncode == 0 else fetched.stdout + fetched.stderr)
        missing = act(POLICYC_PATH=os.path.join(runner, "tidak-ada"))
        check("action: no policyc", None if missing.returncode == 2 and "::error::" in missing.stdout else missing.stdout)
    with open(os.path.join(ROOT, "action.yml"), encoding="utf-8") as file:
        given = set(re.findall(r"(?m)^        (POLICYC_\w+): ", file.read()))
    with open(script, encoding="utf-8") as file:
        read = set(re.findall(r"\$\{?(POLICYC_\w+)", file.read()))
    check("action: its script reads what it is given", None if given == read else f"{given ^ read}")


def environment():
    """The Python of a virtual environment with the tools of requirements.txt; None where they cannot be had."""
    wanted = os.path.join(HERE, "requirements.txt")
    with open(wanted, "rb") as file:
        stamp = hashlib.sha256(file.read() + sys.version.encode()).hexdigest()[:16]
    folder = os.path.join(ROOT, ".build", f"formats-{stamp}")
    python = os.path.join(folder, "bin", "python")
    if os.path.exists(os.path.join(folder, "complete")):
        return python
    shutil.rmtree(folder, ignore_errors=True)
    try:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True, timeout=60)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--retries", "1",
                        "--timeout", "10", "-r", wanted], check=True, capture_output=True, timeout=120)
    except (subprocess.SubprocessError, OSError) as error:
        detail = getattr(error, "stderr", None) or b""
        print("SKIPPED sarif-tools, junitparser, check-jsonschema, pre-commit: cannot be installed here\n    "
              + detail.decode(errors="replace").strip().split("\n")[-1])
        return None
    with open(os.path.join(folder, "complete"), "w", encoding="utf-8"):
        return python


READ_SARIF = """
import json, sys
from sarif import loader
records = loader.load_sarif_file(sys.argv[1]).get_records()
print(json.dumps([[r["Location"], int(r["Line"]), r["Severity"], r["Code"]] for r in records]))
"""
READ_JUNIT = """
import sys
from junitparser import JUnitXml
xml = JUnitXml.fromfile(sys.argv[1])
cases = [case for suite in xml for case in suite]
print(len(cases), sum(1 for case in cases if not case.is_passed), xml.tests, xml.failures)
"""
READ_YAML = "import json, sys, yaml; print(json.dumps(yaml.safe_load(open(sys.argv[1], encoding='utf-8'))))"


def public_tools(python, policyc, folder, texts):
    tools = os.path.dirname(python)
    for command in ("check", "test"):
        sarif, junit = (os.path.join(folder, f"{command}.{end}") for end in ("sarif", "xml"))
        for path, form in ((sarif, "sarif"), (junit, "junit")):
            with open(path, "w", encoding="utf-8") as file:
                file.write(texts[command, form])
        done = run([python, "-c", READ_SARIF, sarif], folder)
        mine = [[urllib.parse.unquote(r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]), r["locations"][0]["physicalLocation"]["region"]["startLine"], r["level"], r["ruleId"]]
                for r in json.loads(texts[command, "sarif"])["runs"][0]["results"]]
        read = sorted([urllib.parse.unquote(record[0]), *record[1:]] for record in json.loads(done.stdout)) if done.returncode == 0 else done.stderr
        check(f"sarif-tools reads {command}", None if read == sorted(mine) else f"{read}\n{sorted(mine)}")
        done = run([python, "-c", READ_JUNIT, junit], folder)
        tree = ElementTree.fromstring(texts[command, "junit"])
        counts = [len(list(tree.iter("testcase"))), len(list(tree.iter("failure")))]
        check(f"junitparser reads {command}", None if done.stdout.split() == [str(n) for n in counts * 2] else done.stdout + done.stderr)
    for schema, name in (("vendor.github-actions", "action.yml"), ("vendor.gitlab-ci", "ci/gitlab.yml")):
        done = run([os.path.join(tools, "check-jsonschema"), "--builtin-schema", schema, os.path.join(ROOT, name)], folder)
        check(f"check-jsonschema: {name}", None if done.returncode == 0 else done.stdout + done.stderr)
    manual(tools, folder)
    gitlab(python, policyc, folder)
    pre_commit(tools, policyc, folder)


def manual(tools, folder):
    """The settings for programs of others that the manual shows."""
    for language in ("id", "en"):
        pages = os.path.join(ROOT, "docs", language)
        for page in sorted(name for name in os.listdir(pages) if name.endswith(".md")):
            with open(os.path.join(pages, page), encoding="utf-8") as file:
                text = file.read()
            for number, block in enumerate(re.findall(r"(?ms)^```yaml\n(.*?)^```$", text), 1):
                path = os.path.join(folder, "contoh.yml")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(block)
                if block.startswith("repos:"):
                    command = ["pre-commit", "validate-config", path]
                else:
                    schema = "vendor.github-workflows" if "\njobs:" in block else "vendor.gitlab-ci"
                    command = ["check-jsonschema", "--builtin-schema", schema, path]
                done = run([os.path.join(tools, command[0]), *command[1:]], folder)
                check(f"docs/{language}/{page}: settings {number}", None if done.returncode == 0 else done.stdout + done.stderr)
                os.remove(path)


def gitlab(python, policyc, folder):
    """The script of the job under sh, with its variables."""
    job = json.loads(run([python, "-c", READ_YAML, os.path.join(ROOT, "ci", "gitlab.yml")], folder).stdout)["policyc"]
    for policies, code in (("baik.policy", 0), (".", 1), ("peringatan.policy", 0)):
        variables = {**job["variables"], "POLICYC": policyc, "POLICIES": policies}
        done = run(["sh", "-c", "\n".join(job["script"])], folder, **variables)
        reports = job["artifacts"]["reports"]["junit"]
        missing = [name for name in reports if not os.path.exists(os.path.join(folder, name))]
        check(f"GitLab job on {policies}", None if done.returncode == code and not missing else f"{done.returncode} {missing}\n{done.stderr}")
        for name in set(reports) - set(missing):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                check(f"GitLab job on {policies}: {name}", "\n".join(junit_problems(file.read())))
            os.remove(os.path.join(folder, name))
    denied = run(["sh", "-c", "\n".join(job["script"])], folder, **{**job["variables"], "POLICYC": policyc, "POLICIES": "peringatan.policy", "POLICYC_OPTIONS": "--deny-warnings"})
    check("GitLab job: warnings denied", None if denied.returncode == 1 else denied.stdout)


def pre_commit(tools, policyc, folder):
    """The hooks on a repository of their own, as `try-repo` runs them."""
    program = os.path.join(tools, "pre-commit")
    done = run([program, "validate-manifest", os.path.join(ROOT, ".pre-commit-hooks.yaml")], folder)
    check("pre-commit: manifest", None if done.returncode == 0 else done.stdout + done.stderr)
    with tempfile.TemporaryDirectory() as scratch:
        hooks, work, programs = (os.path.join(scratch, name) for name in ("hooks", "work", "bin"))
        for path in (hooks, work, programs):
            os.mkdir(path)
        os.symlink(policyc, os.path.join(programs, "policyc"))
        shutil.copy(os.path.join(ROOT, ".pre-commit-hooks.yaml"), hooks)
        variables = {
            "PATH": f"{programs}:{tools}:{os.environ['PATH']}", "PRE_COMMIT_HOME": os.path.join(scratch, "cache"), "HOME": scratch,
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
        }
        untidy = GOOD.replace("masa : bulat", "masa   :   bulat")
        for path, files in ((hooks, {}), (work, {"baik.policy": GOOD, "x.txt": "peraturan\n", "belum rapi.policy.md": f"```policy\n{untidy}```\n"})):
            for name, text in files.items():
                with open(os.path.join(path, name), "w", encoding="utf-8") as file:
                    file.write(text)
            for command in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "a"]):
                run(["git", *command], path, **variables)

        def hook(name):
            return run([program, "try-repo", hooks, name, "--all-files", "--color", "never"], work, **variables)

        good = hook("policyc-check")
        check("pre-commit: check passes", None if good.returncode == 0 and re.search(r"policyc check\.+Passed", good.stdout) else good.stdout + good.stderr)
        form = hook("policyc-fmt")
        with open(os.path.join(work, "belum rapi.policy.md"), encoding="utf-8") as file:
            tidy = file.read()
        check("pre-commit: fmt mends and says so", None if form.returncode == 1 and "files were modified by this hook" in form.stdout and "masa : bulat" in tidy else form.stdout + form.stderr)
        again = hook("policyc-fmt")
        check("pre-commit: fmt passes then", None if again.returncode == 0 else again.stdout + again.stderr)
        with open(os.path.join(work, "baik.policy"), "w", encoding="utf-8") as file:
            file.write(SAMPLES["dinas/tulisan.policy"])
        bad = hook("policyc-check")
        check("pre-commit: check fails", None if bad.returncode == 1 and "S007" in bad.stdout else bad.stdout + bad.stderr)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--policyc", required=True)
    policyc = os.path.abspath(parser.parse_args().policyc)
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        for name, text in SAMPLES.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        texts = own_checks(policyc, folder)
        mend(policyc, folder)
        mend_fixtures(policyc)
        limits(policyc)
        github_action(policyc, folder)
        python = environment()
        if python:
            public_tools(python, policyc, folder, texts)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

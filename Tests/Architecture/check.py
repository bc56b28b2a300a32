#!/usr/bin/env python3
"""ARCHITECTURE.md against the sources: imports, sizes, escapes, and what the README promises about the test command."""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
passed = failed = 0
MOST_LINES = 1000
ESCAPES = re.compile(r"\bfatalError\(|\btry!|\bas! |\bTODO\b|\bFIXME\b")


def check(name, problems):
    global passed, failed
    if problems:
        failed += 1
        print(f"FAILED {name}")
        for problem in problems:
            print(f"    {problem}")
    else:
        passed += 1


def read(*parts):
    with open(os.path.join(ROOT, *parts), encoding="utf-8") as file:
        return file.read()


def swift_files(folder):
    for where, _, names in sorted(os.walk(os.path.join(ROOT, folder))):
        for name in sorted(names):
            if name.endswith(".swift"):
                yield os.path.relpath(os.path.join(where, name), ROOT)


table = {}
for row in re.findall(r"(?m)^\| `(\w+)` \|([^|]*)\|[^|]*\|$", read("ARCHITECTURE.md")):
    table[row[0]] = set(re.findall(r"`(\w+)`", row[1]))
targets = sorted(n for n in os.listdir(os.path.join(ROOT, "Sources")) if os.path.isdir(os.path.join(ROOT, "Sources", n)))
check("every target is in ARCHITECTURE.md", [f"{t} is not" for t in targets if t not in table] + [f"{t} does not exist" for t in table if t not in targets])

for target in targets:
    problems = []
    for path in swift_files(os.path.join("Sources", target)):
        for number, line in enumerate(read(path).split("\n"), 1):
            found = re.match(r"\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:public |package |internal |private |fileprivate )?import (?:\w+ )?(\w+)", line)
            if found and found.group(1) not in table.get(target, set()) and found.group(1) != target:
                problems.append(f"{path}:{number}: imports {found.group(1)}")
    check(f"imports of {target}", problems)

check("no file is too long", [f"{p}: {n} lines" for p in [*swift_files("Sources"), *swift_files("Tests")] if (n := read(p).count("\n")) > MOST_LINES])
check("no escapes in Sources", [
    f"{path}:{number}: {line.strip()}"
    for path in swift_files("Sources")
    for number, line in enumerate(read(path).split("\n"), 1)
    if ESCAPES.search(line.split("//")[0]) or re.search(r"//.*\b(TODO|FIXME)\b", line)
])
check("each source target has a test target", [t for t in targets if t != "Findings" and not os.path.isdir(os.path.join(ROOT, "Tests", t + "Tests"))])

KIND = re.compile(r"static let (\w+) = FindingKind\(\s*code: \"(\w+)\"")
LISTS = {"PolicyDSL": "SyntaxFindingKinds", "RuleEngine": "PolicyFindingKinds", "Evaluator": "DataFindingKinds", "policyc": "AllFindingKinds"}
codes = {}
problems = []
for target in targets:
    declared = {}
    for path in swift_files(os.path.join("Sources", target)):
        found = KIND.findall(read(path))
        if len(found) != read(path).count("= FindingKind("):
            problems.append(f"{path}: a kind is declared as `static let name = FindingKind(code: …`")
        if len(found) > 1:
            problems.append(f"{path}: holds {len(found)} kinds; one file each")
        if found and os.path.basename(os.path.dirname(path)) != "Findings":
            problems.append(f"{path}: kinds of findings are in the folder Findings of their target")
        for name, code in found:
            if code in codes:
                problems.append(f"{path}: {code} is also the code of {codes[code]}")
            codes[code] = path
            declared[name] = code
    if not declared:
        continue
    listed = re.findall(r"(?m)^        \.(\w+),?$", read("Sources", target, "Findings", LISTS[target] + ".swift"))
    problems += [f"{LISTS[target]}.swift: .{name} ({declared[name]}) is not in the list" for name in sorted(set(declared) - set(listed))]
    problems += [f"{LISTS[target]}.swift: .{name} is there twice" for name in sorted({n for n in listed if listed.count(n) > 1})]
    order = [declared.get(name, "") for name in listed]
    problems += [f"{LISTS[target]}.swift: {later} stands after {earlier}" for earlier, later in zip(order, order[1:]) if later < earlier]
check("every kind of finding has a code, a file and a place in its list", problems)
readme = read("README.md") if os.path.exists(os.path.join(ROOT, "README.md")) else ""
check("README names the test command", [] if "Tests/run.sh" in readme else ["README.md does not say Tests/run.sh"])
check(".ci/run runs it", [] if re.search(r"Tests/run\.sh", read(".ci", "run")) else [".ci/run does not call Tests/run.sh"])
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

#!/usr/bin/env python3
"""Runs every example of the manual: README.md and docs/**/*.md.

    run.py --policyc .build/debug/policyc [PAGE…] [--show]

What a fenced block is, by its first line:

    ```policy            part of the page's policy; one that begins with `peraturan` or `regulation` begins the next policy.
                         Each policy must pass `check`, `test` where it has tests, and be in canonical form, unless the last word of
                         the line is `belum_rapi` (English: `untidy`)
    ```policy FILE       the same, and the shell examples find it under that name
    ```policy keliru N004   (English: `wrong N004`) a mistake: with the policy as it stands so far, `check` reports that code
    ````markdown FILE    a literate policy (`.policy.md`), held to the same; four backticks, since it has blocks of its own
    ````markdown keliru L001   (English: `wrong L001`) a literate policy of which `check` reports that code
    ```csv FILE          a data file that the shell examples find under that name
    ```console           commands after `$ ` and what they print; `…` on a line of its own stands for any lines; a command
                         must succeed unless `$ echo $?` follows and says otherwise
    ```pesan             (English: `message`) what the mistake above it is told: each line must occur in it, in this order
    ```yaml              for programs of others; tried by Tests/Formats
    ```text, none        not run

`--show` prints what commands print and mistakes are told now; `--update` writes into the pages what commands print now, where it is not
what the page says or the page says only `…`. Pages of docs/id and docs/en with the same number are twins: they
must have the same headings by level and the same blocks by kind.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
passed = failed = 0


def result(place, problem):
    global passed, failed
    if problem:
        failed += 1
        print(f"FAILED {place}\n    " + problem.replace("\n", "\n    "))
    else:
        passed += 1


class Block:
    def __init__(self, info, line, text):
        self.words = info.split()
        self.kind = self.words[0] if self.words else ""
        self.line = line
        self.text = text


def blocks(text):
    found, open_info, fence, lines, start = [], None, "", [], 0
    for number, line in enumerate(text.split("\n"), 1):
        if open_info is None and line.startswith("```"):
            open_info, lines, start = line.lstrip("`").strip(), [], number
            fence = line[:len(line) - len(line.lstrip("`"))]
        elif open_info is not None and line.strip() == fence:
            found.append(Block(open_info, start, "\n".join(lines) + "\n"))
            open_info = None
        elif open_info is not None:
            lines.append(line)
    return found


def without_blocks(text):
    return re.sub(r"(?ms)^(`{3,})(?!`).*?^\1$", "", text)


def mistaken(words):
    return len(words) > 1 and words[0] in ("policy", "markdown") and words[1] in ("keliru", "wrong")


def opens(text):
    first = next((line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")), "")
    return re.match(r"\s*(peraturan|regulation)\b", first) is not None


def run(command, folder, environment):
    return subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def matches(wanted, got):
    """Line by line; `…` alone on a line stands for any lines."""
    if "…" not in [line.strip() for line in wanted]:
        return wanted == got
    pattern = "\n".join(r"(?:.*\n)*?.*" if line.strip() == "…" else re.escape(line) for line in wanted)
    return re.fullmatch(pattern, "\n".join(got)) is not None


def check_policy(policyc, place, text, name, others, tidy, folder, environment, literate=False):
    path = os.path.join(folder, "halaman.policy.md" if literate else "halaman.policy")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.rstrip("\n") + "\n")
    # what a policy rests on is another named policy of the page
    bases = [other for other in others if other != name] if re.search(r"(?m)^\s*(mengingat|under) ", text) else []
    done = run([policyc, "check", path, *bases], folder, environment)
    result(f"{place}: check", None if done.returncode == 0 else f"exit code {done.returncode}\n{done.stdout}")
    if done.returncode == 0 and re.search(r"(?m)^\s*(uji|test) \"", text):
        done = run([policyc, "test", path, *bases], folder, environment)
        result(f"{place}: test", None if done.returncode == 0 else f"exit code {done.returncode}\n{done.stdout}")
    if tidy:
        done = run([policyc, "fmt", "--diff", path], folder, environment)
        result(f"{place}: form", None if done.returncode == 0 else done.stdout)
    os.remove(path)


def check_console(place, block, folder, environment, show, updates):
    commands = []
    for offset, line in enumerate(block.text.rstrip("\n").split("\n")):
        if line.startswith("$ "):
            commands.append([block.line + 1 + offset, line[2:], []])
        elif commands:
            commands[-1][2].append(line)
    status = 0
    for index, (line, command, wanted) in enumerate(commands):
        if command == "echo $?":
            result(f"{place}:{line}: exit code", None if wanted[:1] == [str(status)] else f"is {status}")
            continue
        done = run(["bash", "-c", command], folder, environment)
        status = done.returncode
        got = done.stdout.rstrip("\n").split("\n") if done.stdout.strip() else []
        while wanted and not wanted[-1].strip():
            wanted.pop()
        if updates is not None and (wanted == ["…"] or not matches(wanted, got)):
            updates.append((line, len(wanted), got))
            wanted = got
        if show:
            print(f"{place}:{line}: $ {command}\n" + "\n".join(got) + f"\n[exit code {status}]\n")
        asked = index + 1 < len(commands) and commands[index + 1][1] == "echo $?"
        problem = None if matches(wanted, got) else "printed\n" + "\n".join(got) + "\nthe page says\n" + "\n".join(wanted)
        if status and not asked:
            problem = f"exit code {status}\n" + "\n".join(got)
        result(f"{place}:{line}: {command}", problem)


def check_page(path, policyc, show, update):
    place = os.path.relpath(path, ROOT)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as folder:
        tools = os.path.join(folder, ".bin")
        os.mkdir(tools)
        os.symlink(policyc, os.path.join(tools, "policyc"))
        # `swift run … policyc …` of the README: the program is already built
        with open(os.path.join(tools, "swift"), "w", encoding="utf-8") as file:
            file.write('#!/bin/sh\nwhile [ "$1" != policyc ]; do shift; done\nshift\nexec policyc "$@"\n')
        os.chmod(os.path.join(tools, "swift"), 0o755)
        for name in ("policies", "Tests"):
            os.symlink(os.path.join(ROOT, name), os.path.join(folder, name))
        environment = dict(os.environ, PATH=tools + os.pathsep + os.environ["PATH"], NO_COLOR="1", COLUMNS="100")
        for name in ("LANG", "LC_ALL", "LANGUAGE"):
            environment.pop(name, None)
        environment["LANG"] = "id_ID.UTF-8" if os.sep + "id" + os.sep in path else "en_US.UTF-8"
        policy, policy_at, name, named, tidy = "", 0, None, [], True
        found = blocks(text)
        updates = [] if update else None
        told = ""

        def finish():
            if policy.strip():
                check_policy(policyc, f"{place}:{policy_at}", policy, name, named, tidy, folder, environment)

        for block in found:
            words = block.words
            if mistaken(words):
                extra = os.path.join(folder, "keliru.policy.md" if block.kind == "markdown" else "keliru.policy")
                alone = block.kind == "markdown" or opens(block.text)
                with open(extra, "w", encoding="utf-8") as file:
                    file.write(block.text if alone else policy + "\n" + block.text)
                done = run([policyc, "check", os.path.basename(extra)], folder, environment)
                told = done.stdout
                codes = sorted(set(re.findall(r"\[([A-Z]\d+)\]", done.stdout)))
                wanted = words[2:]
                result(f"{place}:{block.line}: mistake", None if codes == sorted(wanted) else f"wanted {wanted}, found {codes}\n{done.stdout}")
                if show:
                    print(done.stdout)
                os.remove(extra)
            elif block.kind == "policy":
                if opens(block.text):
                    finish()
                    policy, policy_at, name = "", block.line, None
                    tidy = words[-1] not in ("belum_rapi", "untidy")
                policy += block.text + "\n"
                if len(words) > 1:
                    name = words[1]
                    named.append(name)
                if name:
                    os.makedirs(os.path.dirname(os.path.join(folder, name)) or folder, exist_ok=True)
                    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                        file.write(policy)
            elif block.kind == "markdown" and len(words) > 1:
                with open(os.path.join(folder, words[1]), "w", encoding="utf-8") as file:
                    file.write(block.text)
                check_policy(policyc, f"{place}:{block.line}", block.text, None, [], True, folder, environment, literate=True)
            elif block.kind == "csv" and len(words) > 1:
                target = os.path.join(folder, words[1])
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with open(target, "w", encoding="utf-8") as file:
                    file.write(block.text)
            elif block.kind in ("pesan", "message"):
                # however the terminal's width broke the lines
                at, said = 0, " ".join(told.split())
                for line in block.text.strip().split("\n"):
                    at = said.find(" ".join(line.split()), at) if at >= 0 else -1
                result(f"{place}:{block.line}: message", None if at >= 0 else f"the program says\n{told}")
            elif block.kind == "console":
                check_console(place, block, folder, environment, show, updates)
            elif block.kind not in ("text", "", "csv", "yaml"):
                result(f"{place}:{block.line}", f"a block of unknown kind `{block.kind}`")
        finish()
    if updates:
        lines = text.split("\n")
        for line, count, got in reversed(updates):
            lines[line:line + count] = got
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))


def shape(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    outside = without_blocks(text)
    levels = [len(m.group(1)) for m in re.finditer(r"(?m)^(#+) ", outside)]
    kinds = [" ".join([{"pesan": "message"}.get(b.kind, b.kind)] + (["wrong"] + b.words[2:] if mistaken(b.words) else [])) for b in blocks(text)]
    return levels, kinds


def check_twins():
    def pages(language):
        folder = os.path.join(ROOT, "docs", language)
        return {n[:2]: os.path.join(folder, n) for n in sorted(os.listdir(folder)) if n.endswith(".md")} if os.path.isdir(folder) else {}

    indonesian, english = pages("id"), pages("en")
    result("docs: the same pages in both languages", None if indonesian.keys() == english.keys() else f"id {sorted(indonesian)}, en {sorted(english)}")
    for number in sorted(indonesian.keys() & english.keys()):
        (a, b), (c, d) = shape(indonesian[number]), shape(english[number])
        problem = f"headings {a} and {c}" if a != c else f"blocks {b} and {d}" if b != d else None
        result(f"docs: page {number} is equally complete in both languages", problem)


def check_links(path):
    with open(path, encoding="utf-8") as file:
        text = without_blocks(file.read())
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
        if not re.match(r"[a-z]+:", target):
            result(f"{os.path.relpath(path, ROOT)}: link {target}", None if os.path.exists(os.path.join(os.path.dirname(path), target)) else "leads nowhere")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--policyc", required=True)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("pages", nargs="*")
    arguments = parser.parse_args()
    policyc = os.path.abspath(arguments.policyc)
    pages = [os.path.abspath(page) for page in arguments.pages]
    if not pages:
        pages = [os.path.join(ROOT, n) for n in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")]
        for folder, _, names in sorted(os.walk(os.path.join(ROOT, "docs"))):
            pages += [os.path.join(folder, n) for n in sorted(names) if n.endswith(".md")]
        check_twins()
    for page in pages:
        if not os.path.exists(page):
            result(os.path.relpath(page, ROOT), "is missing")
            continue
        check_links(page)
        check_page(page, policyc, arguments.show, arguments.update)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

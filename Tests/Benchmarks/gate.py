#!/usr/bin/env python3
"""Compares the instructions that Emend needs for a byte with committed limits: `make bench-gate`.

Instructions hardly change from run to run, as times do. The inputs are made of what is in the repository alone.
"""

import argparse
import hashlib
import json
import os
import platform
import random
import re
import shutil
import subprocess
import sys

import defects
import inputs
import report

LIMITS = os.path.join(inputs.HERE, "limits.json")
SIZE = 1_000_000
MARGIN, FAR_BELOW = 0.05, 0.10
MISSPELLINGS = ["recieve->receive", "goverment->government", "seperate->separate", "occured->occurred", "untill->until", "wich->which", "becuase->because",
                "thier->their", "adress->address", "beleive->believe", "enviroment->environment", "neccessary->necessary", "secruity->security",
                "leaderhsip->leadership", "millitary->military", "agreemnt->agreement", "negotations->negotiations", "teritorial->territorial"]
ASCII = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00f6": "o", "\u00a3": "$"})


def seeds():
    """Headings and sentences of the first articles as they should be, and words to put in place of others."""
    folder = os.path.join(inputs.ROOT, "corpora/seeds")
    headings, sentences = [], []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".gold.txt"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                for line in file.read().splitlines():
                    if len(line) > 120:
                        sentences += [part for part in re.split(r"(?<=[a-z]{2}\.) (?=[A-Z])", line) if part[0].isalpha() and part[-1] == "."]
                    elif line and line[-1].isalpha() and line[0].isupper():
                        headings.append(line)
    with open(os.path.join(folder, "renamed.tsv"), encoding="utf-8") as file:
        return headings, sentences, dict(line.split() for line in file)


def renamed(text, names):
    """The text with other names and nouns, in the case that they have."""
    def other(match):
        new = names.get(match[0].lower(), match[0])
        return new.title() if match[0].istitle() else new
    return re.sub(r"[A-Za-z]+", other, text)


def english(rng):
    """Lines of articles, of which no two are the same."""
    headings, sentences, names = seeds()
    made, size = [], 0
    while size < SIZE:
        some = dict(rng.sample(sorted(names.items()), len(names) // 2))
        article = [renamed(rng.choice(headings), some)] + [renamed(" ".join(rng.sample(sentences, rng.randint(2, 4))), some) for _ in range(6)] + [""]
        made += article
        size += sum(len(line.encode()) + 1 for line in article)
    return made


def ascii_only(text):
    return re.sub(" ?\u2014 ?", ", ", text).translate(ASCII)


def texts():
    """The inputs by name."""
    lines = english(random.Random(inputs.SEED))
    injector = defects.Injector(random.Random(inputs.SEED), MISSPELLINGS)
    rich = [(injector.paragraph(line) if len(line) > 120 else injector.heading(line))[0] if line else line for line in lines]
    with open(os.path.join(inputs.HERE, "french.txt"), encoding="utf-8") as file:
        sentences = file.read().splitlines()
    rng, french, size = random.Random(inputs.SEED), [], 0
    while size < SIZE:
        french.append(" ".join(rng.sample(sentences, 5)))
        size += len(french[-1].encode()) + 1
    return {"English with defects": "\n".join(rich).encode(), "clean ASCII English": ascii_only("\n".join(lines)).encode(), "French": "\n".join(french).encode(), "start": b""}


def instructions(binary, folder, text):
    """Instructions of a whole run over the text."""
    path, out = os.path.join(folder, "gate.txt"), os.path.join(folder, "gate.callgrind")
    with open(path, "wb") as file:
        file.write(text)
    with open(path, "rb") as file:
        made = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *binary], stdin=file, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if made.returncode:
        raise SystemExit(f"bench-gate: valgrind failed ({made.returncode}):\n{made.stderr.decode(errors='replace')[-2000:]}")
    with open(out) as file:
        return int(re.search(r"^(?:totals|summary): (\d+)", file.read(), re.M)[1])


def measure(emend, folder):
    """Instructions per byte for each input without the start, and those of the start; with the inputs' hashes."""
    os.makedirs(folder, exist_ok=True)
    # valgrind cannot read the debug information that Swift writes.
    copy = os.path.join(folder, "emend-stripped")
    subprocess.run(["strip", "-g", "-o", copy, emend], check=True)
    help_ = subprocess.run([copy, "--help"], stdout=subprocess.PIPE, universal_newlines=True, check=True).stdout
    binary = [copy, "--no-config"] + (["-j", "1"] if re.search(r"^\s+-j\b", help_, re.M) else [])
    made = texts()
    start = instructions(binary, folder, made.pop("start"))
    found = {"start": {"instructions": start}}
    for name, text in made.items():
        per_byte = (instructions(binary, folder, text) - start) / len(text)
        found[name] = {"instructions": round(per_byte, 1), "bytes": len(text), "sha256": hashlib.sha256(text).hexdigest()}
    return found


def compare(found, limits):
    """Prints the table; whether all is within the limits."""
    rows, good, low = [], True, []
    for name, new in found.items():
        limit = limits.get(name)
        if limit is None or limit.get("sha256") != new.get("sha256"):
            rows.append([name, f"{new['instructions']:,}", "", "", "another input than that of the limit: renew"])
            good = False
            continue
        ratio = new["instructions"] / limit["instructions"]
        word = "ABOVE" if ratio > 1 + MARGIN else "far below: lower the limit" if ratio < 1 - FAR_BELOW else "good"
        good &= word != "ABOVE"
        low += [name] if word.startswith("far") else []
        rows.append([name, f"{new['instructions']:,}", f"{limit['instructions']:,}", f"{100 * ratio - 100:+.1f} %", word])
    print(report.table(["instructions", "now (a byte)", "limit", f"of it (margin {MARGIN:.0%})", ""], rows))
    if low or not good:
        print("The limits are renewed by: make bench-gate BENCH=--renew (say in the commit why)")
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--emend", default=os.path.join(inputs.ROOT, ".build/release/emend"), help="the command to measure (default: what make build makes)")
    parser.add_argument("--folder", default=os.path.join(inputs.ROOT, ".build/bench"), help="where inputs are written (default: .build/bench)")
    parser.add_argument("--renew", action="store_true", help="write what is measured as the new limits")
    chosen = parser.parse_args()
    for tool in ("valgrind", "strip"):
        if not shutil.which(tool):
            print(f"bench-gate: skipped: {tool} is not installed (Debian: {'valgrind' if tool == 'valgrind' else 'binutils'})")
            return
    found = measure(chosen.emend, chosen.folder)
    if chosen.renew:
        with open(LIMITS, "w") as file:
            json.dump({"machine": platform.machine(), "limits": found}, file, indent=2)
            file.write("\n")
        print(report.table(["instructions", "limit (a byte)"], [[name, f"{new['instructions']:,}"] for name, new in found.items()]))
        return
    with open(LIMITS) as file:
        limits = json.load(file)
    if limits["machine"] != platform.machine():
        print(f"bench-gate: skipped: the limits are for {limits['machine']}, this is {platform.machine()}")
        return
    sys.exit(0 if compare(found, limits["limits"]) else 1)


if __name__ == "__main__":
    main()

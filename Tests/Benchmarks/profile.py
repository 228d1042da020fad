#!/usr/bin/env python3
"""Shows where Emend's time goes, stage by stage: `make profile`.

Samples the command with perf and gives each sample to the innermost stage on its stack, so that a fact of the text that a filter is the first to ask for counts as that fact.
"""

import argparse
import collections
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

import inputs

# The first that matches, in the order of the table.
STAGES = [
    ("spelling suggestions", r"Lexicon\.(suggestions|search)|SpellingSearch"),
    ("words, lines, signs: the tables", r"Tables\.|Text\.makeTables|Scanner\."),
    ("uses of words", r"Evidence\.(init|update)"),
    ("protected spans", r"ProtectedSpanFinder|Text\.protected\.getter"),
    ("languages", r"Text\.(paragraphLanguages|documentLanguage)|LanguageEvidence"),
    ("headings", r"Headings\.init|HeadingReader"),
    ("applying edits", r"BlockRun\.apply|Text\.edited"),
    ("decoding, cutting, reading, writing", r"UTF8Repair|BlockSource|BlockCutter|Input\.|Output\.|ByteSet\.init"),
]
REST = "start, and all else"


def groups():
    """The group of each type of the filters, by the folder of its file."""
    found = {}
    for path in glob.glob(os.path.join(inputs.ROOT, "Sources/EmendFilters/*/*.swift")):
        group = os.path.basename(os.path.dirname(path))
        if group != "Support" and "+" not in path:
            found[os.path.basename(path)[:-6]] = group.lower()
    return found


def stacks(emend, text):
    """The functions of each sample, the innermost first."""
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "perf.data")
        subprocess.run(["perf", "record", "-q", "-F", "2999", "--call-graph", "fp", "-o", data, emend, "-j", "1", text], stdout=subprocess.DEVNULL, check=True)
        script = subprocess.run(["perf", "script", "-i", data, "-F", "ip,sym"], capture_output=True, text=True, check=True).stdout
    plain = subprocess.run(["swift", "demangle", "--simplified"], input=script, capture_output=True, text=True, check=True).stdout
    return [[line.split(None, 1)[1] for line in sample.splitlines() if len(line.split(None, 1)) == 2] for sample in plain.split("\n\n") if sample.strip()]


def stage(stack, folders):
    for function in stack:
        for name, pattern in STAGES:
            if re.search(pattern, function):
                return name
        for word in re.findall(r"\b[A-Z]\w+", function):
            if word in folders:
                return f"filters: {folders[word]}"
    return REST


def made():
    """The inputs english and clean that make bench made last."""
    folders = sorted(glob.glob(os.path.join(inputs.ROOT, ".build/bench/inputs-*")), key=os.path.getmtime)
    paths = [os.path.join(folder, name) for folder in folders[-1:] for name in ("english.txt", "clean.txt")]
    return [path for path in paths if os.path.exists(path)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0], prog="make profile")
    parser.add_argument("texts", nargs="*", help="what is cleaned; without any, the inputs english and clean of make bench")
    parser.add_argument("--emend", default=os.path.join(inputs.ROOT, ".build/release/emend"), metavar="FILE")
    options = parser.parse_args()
    if not shutil.which("perf"):
        return print("profile: skipped, perf (the package linux-perf) is not installed")
    texts = options.texts or made()
    if not texts:
        sys.exit("profile: no inputs; run make bench first, or name a text")
    folders, shares, columns = groups(), collections.defaultdict(dict), []
    for text in texts:
        samples = stacks(options.emend, text)
        columns.append(os.path.basename(text))
        for name, count in collections.Counter(stage(stack, folders) for stack in samples).items():
            shares[name][columns[-1]] = 100 * count / len(samples)
    print(f"| stage | {' | '.join(f'{column}, % of CPU time' for column in columns)} |\n| --- |{' --- |' * len(columns)}")
    for name in sorted(shares, key=lambda name: -sum(shares[name].values())):
        print(f"| {name} | {' | '.join(f'{shares[name].get(column, 0):.1f}' for column in columns)} |")
    return None


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Measures Emend's speed beside that of others: `make bench`, `make bench-readme`; `--help` names the options."""

import argparse
import json
import os
import sys
import time

import inputs
import measure
import report
import sources
import tools

RESULTS = "results.json"


def say(text):
    print(text, file=sys.stderr, flush=True)


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--emend", default=os.path.join(inputs.ROOT, ".build/release/emend"), help="the command to measure (default: what make build makes)")
    parser.add_argument("--size", type=positive, default=50, help="size of the English texts in MB; the other inputs keep their proportion (default: 50)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each tool runs on each input (default: 3)")
    parser.add_argument("--only", type=names(inputs.NAMES), default=inputs.NAMES, help="inputs, separated by commas: " + ", ".join(inputs.NAMES))
    parser.add_argument("--tools", type=lambda text: text.split(","), default=[], help="tools, separated by commas: emend, or one case of it as in 'emend --check'; wc, uconv, sed, ...")
    parser.add_argument("--folder", default=os.path.join(inputs.ROOT, ".build/bench"), help="where inputs and results are kept (default: .build/bench)")
    parser.add_argument("--readme", action="store_true", help="measure nothing; write the tables of the last run into README.md")
    return parser.parse_args()


def positive(text):
    value = float(text)
    if not 0.1 <= value <= 1000:
        raise argparse.ArgumentTypeError("a size between 0.1 and 1000 (MB)")
    return value


def names(known):
    def parse(text):
        unknown = [name for name in text.split(",") if name not in known]
        if unknown:
            raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}; there are {', '.join(known)}")
        return text.split(",")
    return parse


def main():
    chosen = options()
    results = os.path.join(chosen.folder, RESULTS)
    if chosen.readme:
        if not os.path.exists(results):
            raise SystemExit(f"{results} is missing: run make bench first")
        with open(results) as file:
            report.write_readme(os.path.join(inputs.ROOT, "README.md"), json.load(file))
        return
    if not os.access(chosen.emend, os.X_OK):
        raise SystemExit(f"{chosen.emend} is missing: run make build, or name another with --emend")
    for package in sources.missing():
        say(f"package {package} is not installed: less text to make inputs from")
    start = time.time()
    found, absent, workers = tools.choose(chosen.emend, chosen.tools)
    if not found:
        raise SystemExit(f"--tools: there is no such tool, or it is not installed: {', '.join(chosen.tools)}")
    for name in absent:
        say(f"{name} is not installed: left out")
    if not workers:
        say("emend has no option -j: the speed-up of workers is not measured")
    made = inputs.Inputs(chosen.folder, chosen.size, chosen.emend, say)
    bench = measure.Bench(made, found, chosen.rounds, say)
    for name in chosen.only:
        bench.run(name)
    data = {"machine": report.machine(), "versions": tools.versions(chosen.emend, found), "size": chosen.size, "rounds": chosen.rounds, "seconds": round(time.time() - start),
            "notes": made.notes, "rows": bench.rows, "quality": bench.quality, "problems": bench.problems}
    with open(results, "w") as file:
        json.dump(data, file, indent=1)
    print(report.text(data))
    print(f"{data['seconds']} s in all; as JSON: {os.path.relpath(results)}")
    sys.exit(1 if bench.problems else 0)


if __name__ == "__main__":
    main()

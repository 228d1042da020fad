"""Prints a run, and writes its tables into the README."""

import datetime
import os
import platform

from goals import Results, goals, median

START, END = "<!-- speed: made by `make bench-readme`, after `make bench` -->", "<!-- end of speed -->"
INPUTS = {"english": "English with defects", "clean": "clean ASCII English", "french": "French", "german": "German",
          "vietnamese": "Vietnamese, decomposed", "chinese": "Chinese", "jsonl": "JSONL records", "small": "26 KB", "memory": "memory", "adversarial": "adversarial"}


def machine():
    """Processor, cores, system."""
    model = platform.machine()
    try:
        with open("/proc/cpuinfo") as file:
            model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), model)
        with open("/etc/os-release") as file:
            system = dict(line.rstrip().split("=", 1) for line in file if "=" in line)["PRETTY_NAME"].strip('"')
    except (OSError, KeyError):
        system = platform.platform()
    return {"cpu": model, "cores": os.cpu_count(), "system": system, "load": round(os.getloadavg()[0], 1), "date": datetime.date.today().isoformat()}


def columns(row):
    cpu, ratio = median(row["cpu"]), median(row["ratios"])
    return [f"{row['bytes'] / 1e6 / cpu:.1f}" if cpu else "", f"{ratio:.2f}" if ratio is not None else "", f"{median(row['wall']):.2f}", f"{max(row['peak']) / 1e6:.0f}"]


def table(head, rows):
    """Aligned columns for a terminal."""
    rows = [[str(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows)


def markdown(head, rows):
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def quality(data):
    if not data.get("quality"):
        return None
    total, mended = data["quality"]["defects"], data["quality"]["mended"]
    count = sum(total.values())
    return f"{sum(mended.values())} of {count} injected defects mended ({100 * sum(mended.values()) / max(count, 1):.1f} %), {data['quality']['elsewhere']} changes elsewhere"


def text(data):
    """The whole run for a terminal."""
    made = []
    for input_ in INPUTS:
        rows = [r for r in data["rows"] if r["input"] == input_]
        if rows:
            size = f", {rows[0]['bytes'] / 1e6:.1f} MB" if input_ not in ("adversarial", "small") else ""
            made.append(f"\n{INPUTS[input_]}{size} ({data['notes'].get(input_, '')})")
            several = input_ in ("jsonl", "adversarial")
            made.append(table(["", "CPU MB/s", "x rival", "wall s", "peak MB", "rival"],
                              [[r["tool"] + (f"  {r['file']}" if several else ""), *columns(r), r["against"] if r["ratios"] else ""] for r in rows]))
        if input_ == "english" and quality(data):
            total, mended = data["quality"]["defects"], data["quality"]["mended"]
            made.append(quality(data) + ": " + ", ".join(f"{kind} {mended.get(kind, 0)}/{total[kind]}" for kind in sorted(total, key=total.get, reverse=True)))
    adversarial = Results(data["rows"]).adversarial()
    if adversarial:
        made.append("a byte of the whole over one of a quarter: " + ", ".join(f"{name} {growth:.2f}" if growth else f"{name} -" for name, (_, growth) in adversarial.items()))
    made.append("\n" + table(["goal", "wanted", "at worst", "measured", ""], goals(data["rows"])))
    made.append("\n" + caption(data))
    made += ["WRONG: " + problem for problem in data["problems"]]
    return "\n".join(made)


def caption(data):
    m, versions = data["machine"], data["versions"]
    said = ", ".join(f"{name} {version}" if name != "emend" else version for name, version in versions.items())
    reduced = "full size" if data["size"] == 50 else f"{2 * data['size']:g} % of the full size"
    return (f"{m['cpu']}, {m['cores']} cores, {m['system']}; {m['date']}, load {m['load']}; English texts of {data['size']:g} MB, other languages {0.4 * data['size']:g} MB ({reduced}), "
            f"{data['rounds']} rounds; {said}")


def readme(data):
    """The tables for the README."""
    tools = list(dict.fromkeys(r["tool"] for r in data["rows"] if r["input"] in ("english", "clean")))
    results = Results(data["rows"])
    speeds = []
    for tool in tools:
        cells = []
        for input_ in ("english", "clean"):
            row = results.row(tool, input_)
            cells += [columns(row)[0], columns(row)[1] + (f" ({row['against'].split()[0]})" if row["ratios"] and row["against"] != "wc -w" else "")] if row else ["", ""]
        row = results.row(tool, "english") or results.row(tool, "clean")
        speeds.append([f"`{tool}`" if "," not in tool else tool, *cells, columns(row)[3]])
    made = [caption(data) + ".", ""]
    made += [markdown(["", "English with defects, MB/s", "x `wc -w`", "clean ASCII, MB/s", "x `wc -w`", "peak MB"], speeds), ""]
    if quality(data):
        made += [f"In the English with defects: {quality(data)}.", ""]
    others = [[INPUTS[r["input"]], *columns(r)[:2], columns(r)[3]] for r in data["rows"] if r["tool"] == "emend" and r["input"] in ("french", "german", "vietnamese", "chinese")]
    if others:
        made += [markdown(["default preset", "MB/s", "x `wc -w`", "peak MB"], others), ""]
    made += [markdown(["what", "goal", "at worst", "measured", ""], goals(data["rows"]))]
    if data["problems"]:
        made += ["", "What went wrong in this run: " + "; ".join(data["problems"]) + "."]
    return "\n".join(made)


def write_readme(path, data):
    with open(path, encoding="utf-8") as file:
        old = file.read()
    before, start, rest = old.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise SystemExit(f"{path}: the lines {START} and {END} are missing")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{START}\n{readme(data)}\n{END}{after}")

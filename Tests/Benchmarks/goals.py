"""The goals for speed and memory, and what a run says about each."""

import statistics

PASS, AT_WORST, MISSED, UNKNOWN = "pass", "at worst", "missed", "not measured"
# As text: what the noise of a run allows.
AS_TEXT = 1.05
LINEAR = 1.3
# Seconds; below, the time of a quarter is noise.
TELLING = 0.2


def median(values):
    return statistics.median(values) if values else None


class Results:
    """Looks things up in the rows of a run."""

    def __init__(self, rows):
        self.rows = rows

    def row(self, tool, input_, file=None):
        return next((r for r in self.rows if r["tool"] == tool and r["input"] == input_ and file in (None, r["file"])), None)

    def ratio(self, tool, input_):
        row = self.row(tool, input_)
        return median(row["ratios"]) if row else None

    def cpu(self, tool, input_, file=None):
        row = self.row(tool, input_, file)
        return median(row["cpu"]) if row else None

    def adversarial(self):
        """Per text: MB/s in full, and how much longer a byte takes there than in a quarter of the text; nothing where it is done too fast to tell."""
        found = {}
        for row in self.rows:
            quarter = self.row(row["tool"], "adversarial", row["file"].replace(".txt", ".quarter.txt"))
            if row["input"] == "adversarial" and ".quarter" not in row["file"] and quarter:
                full, part = (min(r["cpu"]) - self.start() for r in (row, quarter))
                growth = full / row["bytes"] / (max(part, 1e-3) / quarter["bytes"]) if full >= TELLING else None
                found[row["file"][len("adversarial-"):-len(".txt")]] = (row["bytes"] / 1e6 / min(row["cpu"]), growth)
        return found

    def start(self):
        """What the start takes, about: a small file."""
        row = self.row("emend", "small")
        return min(row["cpu"]) if row else 0


def judge(value, goal, worst, higher=False):
    if value is None:
        return UNKNOWN
    sign = -1 if higher else 1
    return PASS if sign * value <= sign * goal else AT_WORST if sign * value <= sign * worst else MISSED


def goals(rows):
    """Rows of the table of goals: input, goal, at worst, measured, judgement."""
    results, table = Results(rows), []

    def add(name, goal, worst, value, shown, higher=False):
        unit = shown.split("}", 1)[1]
        table.append([name, f"{goal:g}{unit}", f"{worst:g}{unit}" if worst is not None else "linear",
                      shown.format(value) if value is not None else "", judge(value, goal, worst, higher)])

    add("default preset, English with defects", 1.0, 1.5, results.ratio("emend", "english"), "{:.2f} x `wc -w`")
    add("default preset, clean ASCII", 0.85, 1.2, results.ratio("emend", "clean"), "{:.2f} x `wc -w`")
    add("`--only unicode`, English", 0.03, 0.06, results.ratio("emend --only unicode", "english"), "{:.3f} x `uconv -x any-nfc`")
    others = [(results.ratio("emend", name), name) for name in ("french", "german", "vietnamese", "chinese")]
    slowest = max((pair for pair in others if pair[0] is not None), default=(None, "other languages"))
    add(f"other languages, the slowest ({slowest[1]})" if slowest[0] else slowest[1], 2, 3, slowest[0], "{:.2f} x `wc -w`")
    small = results.row("emend", "small")
    add("a file of 26 KB, start to end, wall", 8, 12, median(small["wall"]) * 1000 if small else None, "{:.1f} ms")
    memory = results.row("emend", "memory")
    size = f"{memory['bytes'] / 1e9:.2g} GB" if memory else "1 GB"
    add(f"peak memory, one worker, {size}", 20, 32, max(memory["peak"]) / 1e6 if memory else None, "{:.0f} MB")
    two = results.row("emend -j 2", "english")
    add("two workers, wall, speed-up over one", 1.75, 1.5, median(two["speed_ups"]) if two else None, "{:.2f} x", higher=True)
    jsonl, text = results.cpu("emend", "jsonl", "records.jsonl"), results.cpu("emend", "jsonl", "records.txt")
    add("JSONL records of 2 KB, over the same as text", AS_TEXT, 1.3, jsonl / text if jsonl and text else None, "{:.2f} x")
    adversarial = results.adversarial()
    if adversarial:
        speed, name = min((speed, name) for name, (speed, _) in adversarial.items())
        growth, grower = max(((growth, name) for name, (_, growth) in adversarial.items() if growth), default=(None, ""))
        judgement = UNKNOWN if growth is None and speed < 20 else MISSED if growth and growth > LINEAR else PASS if speed >= 20 else AT_WORST
        grown = f"a byte of the whole takes {growth:.2f} x one of a quarter ({grower})" if growth else "too little text to see whether linear"
        table.append(["adversarial texts", "linear, 20 MB/s", "linear", f"{speed:.1f} MB/s ({name}); {grown}", judgement])
    else:
        table.append(["adversarial texts", "linear, 20 MB/s", "linear", "", UNKNOWN])
    reports = [results.ratio(name, "clean") for name in ("emend --changes", "emend --journal")]
    worst = max((abs(ratio - 1) for ratio in reports if ratio), default=None)
    table.append(["`--changes`, `--journal` on clean text, against neither", "within 10 %", "", f"{worst * 100:.0f} %" if worst is not None else "",
                  UNKNOWN if worst is None else PASS if worst <= 0.10 else MISSED])
    return table

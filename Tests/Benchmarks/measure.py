"""Runs tools on inputs in turn, several times, and checks each result."""

import hashlib
import json
import os
import shutil
import subprocess
import sys

import defects
from inputs import MB

HERE = os.path.dirname(os.path.abspath(__file__))
# Far more than any tool here takes for a MB, and for its start: who is not done by then is stopped.
SECONDS_PER_MB, SECONDS = 20, 60
SMALL_RUNS = 15


class Bench:
    """Measurements of one run: a row for each tool on each file, and what was wrong."""

    def __init__(self, inputs, tools, rounds, say):
        self.inputs, self.tools, self.rounds, self.say = inputs, tools, rounds, say
        self.rows, self.problems, self.quality, self.hashes = [], [], None, {}

    def problem(self, text):
        self.problems.append(text)
        self.say("WRONG: " + text)

    def spawn(self, tool, path, times=1):
        """What one run took, the hash and size of its output; checks the exit status."""
        out, side = self.inputs.path("out"), self.inputs.path("side")
        if os.path.exists(side):
            os.remove(side)
        limit = int(SECONDS + SECONDS_PER_MB * os.path.getsize(path) * times / MB)
        made = subprocess.run([sys.executable, "-I", "-S", os.path.join(HERE, "spawn.py"), path, str(times), out, str(limit), *tool.arguments(path, side)],
                              env={**os.environ, **tool.environment}, stdout=subprocess.PIPE, check=True).stdout
        took = json.loads(made)
        if took["status"] not in tool.codes:
            with open(out + ".err", errors="replace") as file:
                said = file.read(200).strip()
            late = f"was stopped after {limit} s" if took["status"] == -1 else f"exit status {took['status']}"
            self.problem(f"{tool.name} on {os.path.basename(path)}: {late} {said}")
        hash_ = hashlib.sha256()
        with open(out, "rb") as file:
            for piece in iter(lambda: file.read(1 << 20), b""):
                hash_.update(piece)
        return took, hash_.hexdigest(), os.path.getsize(out)

    def check(self, tool, path, hash_, size):
        """The output is the same in every run, and with every option that does not change it."""
        name = os.path.basename(path)
        key = (name, "text" if tool.output == "text" else tool.name)
        if self.hashes.setdefault(key, hash_) != hash_:
            self.problem(f"{tool.name} on {name}: another output than before")
        if tool.output != "none" and not name.startswith("adversarial") and not 0.5 < size / os.path.getsize(path) < 1.5:
            self.problem(f"{tool.name} on {name}: the output has {size} bytes")

    def row(self, tool, input_, path, times=1):
        row = next((r for r in self.rows if (r["tool"], r["input"], r["file"]) == (tool.name, input_, os.path.basename(path))), None)
        if row is None:
            row = {"tool": tool.name, "input": input_, "file": os.path.basename(path), "bytes": os.path.getsize(path) * times, "against": tool.against,
                   "cpu": [], "wall": [], "peak": [], "ratios": [], "speed_ups": []}
            self.rows.append(row)
        return row

    def measure(self, tool, input_, path, times=1):
        row = self.row(tool, input_, path, times)
        took, hash_, size = self.spawn(tool, path, times)
        if times == 1:
            self.check(tool, path, hash_, size)
        for key in ("cpu", "wall", "peak"):
            row[key].append(took[key])
        return took

    def run(self, input_):
        files = self.inputs.make(input_)
        tools = [tool for tool in self.tools if input_ in tool.inputs]
        if not files or not tools:
            return
        if input_ == "small":
            for _ in range(SMALL_RUNS):
                self.measure(tools[0], input_, files[0])
        elif input_ == "memory":
            times = max(2, round(self.inputs.size * 20 * MB / os.path.getsize(files[0])))
            self.measure(tools[0], input_, files[0], times)
        else:
            rounds = min(self.rounds, 2) if input_ == "adversarial" else self.rounds
            for number in range(rounds):
                self.say(f"{input_}: round {number + 1} of {rounds}")
                for path in files:
                    self.turn(input_, path, tools)
        if input_ in ("english", "clean", "jsonl", "vietnamese") and tools[0].name == "emend":
            self.correctness(input_, files[0], tools)

    def turn(self, input_, path, tools):
        """Each tool once, what it is compared with just before it."""
        rivals = {tool.name: tool for tool in tools}
        for tool in tools:
            rival = rivals.get(tool.against)
            if tool.name == "wc -w" and len(tools) > 1:
                continue
            before = self.measure(rival, input_, path) if rival and rival is not tool else None
            took = self.measure(tool, input_, path)
            if before:
                row = self.row(tool, input_, path)
                row["ratios"].append(took["cpu"] / max(before["cpu"], 1e-3))
                row["speed_ups"].append(before["wall"] / took["wall"])

    def correctness(self, input_, path, tools):
        """Whether the default preset's output is what it should be; not timed."""
        names = {tool.name: tool for tool in tools}
        self.spawn(tools[0], path)
        out, name = self.inputs.path("out"), os.path.basename(path)
        with open(out, encoding="utf-8") as file:
            cleaned = file.read()
        if input_ == "english":
            with open(self.inputs.path("english.gold.txt"), encoding="utf-8") as gold, open(self.inputs.path("english.gold.json")) as list_:
                total, mended, elsewhere = defects.score(gold.read().split("\n"), json.load(list_), cleaned.split("\n"))
            self.quality = {"defects": total, "mended": mended, "elsewhere": elsewhere}
        if input_ == "clean":
            with open(path, encoding="utf-8") as file:
                if file.read() != cleaned:
                    self.problem("clean text: changed; where another version chose that text, remove .build/bench")
        if input_ == "jsonl":
            with open(path, encoding="utf-8") as file:
                same = [json.loads(line)["id"] for line in file] == [json.loads(line)["id"] for line in cleaned.splitlines()]
            if not same:
                self.problem("records: lost or out of order")
        if input_ == "english" and "emend --journal" in names:
            self.undo(names["emend --journal"], path, name)
        if input_ == "vietnamese" and {"emend --only decomposed-character", "uconv -x any-nfc"} <= set(names):
            if self.hashes[(name, "emend --only decomposed-character")] != self.hashes[(name, "uconv -x any-nfc")]:
                self.problem("Vietnamese: composed otherwise than by uconv")

    def undo(self, tool, path, name):
        """The journal leads back to the input, byte for byte."""
        self.spawn(tool, path)
        out, side = self.inputs.path("out"), self.inputs.path("side")
        shutil.copy(out, out + ".cleaned")
        with open(out + ".cleaned", "rb") as cleaned, open(path, "rb") as file:
            undone = subprocess.run([tool.command[0], "undo", "--journal", side], stdin=cleaned, stdout=subprocess.PIPE)
            if undone.returncode or undone.stdout != file.read():
                self.problem(f"{name}: undo does not give the input")


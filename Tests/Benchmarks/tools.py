"""What is run on which input: Emend with its options, and the rivals that are installed."""

import os
import re
import shutil
import subprocess
import sys

# A few rules that Emend has too, as one would write them by hand.
SED = r"s/  +/ /g;s/ +([,.;:!?])( |$)/\1\2/g;s/([a-z]),([a-z])/\1, \2/g;s/([a-z]{3})\.([A-Z][a-z])/\1. \2/g;s/\bteh\b/the/g;s/\b(the|of|and|to|in) \1\b/\1/g;s/< ?p ?>//g"
PERL = (r"s/\x{202f}/ /g;s/ {2,}/ /g;s/ +([,.;:!?])(?= |$)/$1/g;s/(?<=[a-z]),(?=[a-z])/, /g;s/(?<=[a-z]{3})\.(?=[A-Z][a-z])/. /g;"
        r"s/\bteh\b/the/g;s/\b(the|of|and|to|in) \1\b/$1/g;s/< ?p ?>//g;s/\b([Aa]) (?=[aeio][a-z])/$1n /g")
PLSFIX = "import sys,plsfix\nwrite=sys.stdout.write\nfor line in sys.stdin: write(plsfix.fix_text(line))"
ENGLISH, OTHERS = ("english", "clean"), ("french", "german", "vietnamese", "chinese")


class Tool:
    """A command line; `{in}` and `{side}` in it are the input's path and that of a side file."""

    def __init__(self, name, command, inputs, against="wc -w", codes=(0,), output="text", environment=None):
        self.name, self.command, self.inputs, self.against, self.codes = name, command, inputs, against, codes
        # text: the default preset's; own: another text; none: no text.
        self.output, self.environment = output, environment or {}

    def arguments(self, path, side):
        return [part.replace("{in}", path).replace("{side}", side) for part in self.command]

    @property
    def is_emend(self):
        return self.name.startswith("emend")


def emend_tools(emend):
    """Emend's cases; with the option -j each of them but one runs with one worker."""
    help_ = subprocess.run([emend, "--help"], stdout=subprocess.PIPE, universal_newlines=True, check=True).stdout
    workers = re.search(r"^\s+-j\b", help_, re.M) is not None
    base = [emend, "--no-config"] + (["-j", "1"] if workers else [])
    prose = ENGLISH + OTHERS + ("jsonl", "small", "memory", "adversarial")
    tools = [
        Tool("emend", base, prose),
        Tool("emend --changes", base + ["--changes", "{side}"], ENGLISH, against="emend"),
        Tool("emend --journal", base + ["--journal", "{side}"], ENGLISH, against="emend"),
        Tool("emend --check", base + ["--check"], ("english",), codes=(1,), output="none"),
        Tool("emend --check", base + ["--check"], ("clean",), output="none"),
        Tool("emend --preset minimal", base + ["--preset", "minimal"], ENGLISH, output="own"),
        Tool("emend --preset minimal --check", base + ["--preset", "minimal", "--check"], ("clean",), output="none"),
        Tool("emend --preset all", base + ["--preset", "all"], ENGLISH, output="own"),
        Tool("emend --only unicode", base + ["--only", "unicode"], ENGLISH + ("vietnamese",), against="uconv -x any-nfc", output="own"),
        Tool("emend --only decomposed-character", base + ["--only", "decomposed-character"], ("vietnamese",), against="uconv -x any-nfc", output="own"),
    ]
    if workers:
        tools.append(Tool("emend -j 2", [emend, "--no-config", "-j", "2"], ENGLISH, against="emend"))
    return tools, workers


def rivals():
    """Rivals, installed or not; those that are not are told of by the caller."""
    utf8 = {"LC_ALL": "C.UTF-8"}
    python = sys.executable
    return [
        Tool("wc -w", ["wc", "-w"], ENGLISH + OTHERS, output="none", environment=utf8),
        Tool("uconv -x any-nfc", ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "any-nfc"], ENGLISH + ("vietnamese",), output="own"),
        Tool("sed, 7 rules", ["sed", "-E", SED], ENGLISH, output="own", environment=utf8),
        Tool("perl, 9 rules", ["perl", "-CSD", "-pe", PERL], ENGLISH, output="own", environment=utf8),
        Tool("ftfy", ["ftfy"], ENGLISH, output="own", environment={"PYTHONIOENCODING": "utf-8"}),
        Tool("plsfix", [python, "-c", PLSFIX], ENGLISH, output="own", environment={"PYTHONIOENCODING": "utf-8"}),
        # These two only report.
        Tool("codespell", ["codespell", "{in}"], ENGLISH, codes=(0, 65), output="none"),
        Tool("typos", ["typos", "--format", "brief", "{in}"], ENGLISH, codes=(0, 2), output="none"),
    ]


def is_installed(tool):
    if tool.name == "plsfix":
        return subprocess.run([tool.command[0], "-c", "import plsfix"], stderr=subprocess.DEVNULL).returncode == 0
    return shutil.which(tool.command[0]) is not None


def choose(emend, names):
    """The tools to run, the names of rivals that are not installed, and whether Emend has workers."""
    own, workers = emend_tools(emend)
    tools, absent = list(own), []
    for tool in rivals():
        if is_installed(tool):
            tools.append(tool)
        else:
            absent.append(tool.name)
    if names:
        # What others are measured against is always there.
        kept = [tool for tool in tools if any(tool.name == name or tool.name.split()[0] == name for name in names)]
        needed = {tool.against for tool in kept}
        tools = [tool for tool in tools if tool in kept or tool.name in needed]
    return tools, absent, workers


def first_line(command):
    try:
        made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True, timeout=30).stdout
        return made.strip().splitlines()[0]
    except (OSError, IndexError, subprocess.TimeoutExpired):
        return ""


def versions(emend, tools):
    """What each tool says about its version."""
    found = {"emend": first_line([emend, "--version"])}
    for tool in tools:
        name = tool.name.split(",")[0].split()[0]
        if tool.is_emend:
            continue
        if name in ("ftfy", "plsfix"):
            found[name] = first_line([sys.executable, "-c", f"import importlib.metadata as m; print(m.version('{name}'))"])
            continue
        line = first_line(["perl", "-e", "printf '%vd', $^V"] if name == "perl" else [tool.command[0], "--version"])
        number = re.search(r"\d+(\.\d+)+", line)
        found[name] = number[0] if number else line
    return found

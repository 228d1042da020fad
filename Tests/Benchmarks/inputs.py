"""Makes the inputs of the benchmark, with a fixed seed, in a folder that git ignores."""

import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import unicodedata

import defects
import sources

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SEED = 6
MB = 1_000_000
LANGUAGES = {"french": "fr", "german": "de", "vietnamese": "vi", "chinese": "zh"}
NAMES = ["english", "clean", *LANGUAGES, "jsonl", "small", "memory", "adversarial"]
ADVERSARIAL = {"one-line": None, "less-than": "<", "ampersand": "&", "straight-quote": '"', "single-quote": "\u2018", "combining-mark": "\u0301",
               "one-word": "a", "share-lines": "Share\n", "comma-quote": 'x ,"', "double-hyphen": "a -- ", "numbered-line": "1. a\n"}
RECORD = 2_000
SMALL = 26_000


def made_by(*names):
    """A name for what these scripts make of the packages that are installed."""
    hash_ = hashlib.sha256(" ".join(sources.missing()).encode())
    for name in names:
        with open(os.path.join(HERE, name), "rb") as file:
            hash_.update(file.read())
    return hash_.hexdigest()[:8]


class Inputs:
    """The inputs of one size: `size` is that of the English texts in MB; other sizes keep their proportion to it."""

    def __init__(self, folder, size, emend, say):
        self.size, self.emend, self.say = size, emend, say
        self.folder = os.path.join(folder, f"inputs-{size:g}-{made_by('sources.py', 'defects.py', 'inputs.py')}")
        self.pools = os.path.join(folder, "pools")
        os.makedirs(self.folder, exist_ok=True)
        os.makedirs(self.pools, exist_ok=True)
        self.notes = {}

    def path(self, name):
        return os.path.join(self.folder, name)

    def make(self, name):
        """Paths of an input's files, made where they are missing; an empty list where its source is missing."""
        list_ = self.path(name + ".made.json")
        if not os.path.exists(list_):
            self.say(f"making input: {name}")
            maker = {"english": self.english, "clean": self.clean, "jsonl": self.jsonl, "small": self.small, "memory": self.memory,
                     "adversarial": self.adversarial}.get(name, lambda: self.language(name))
            files, note = maker()
            if not files:
                self.say(f"input {name}: left out: {note}")
                return []
            with open(list_, "w") as file:
                json.dump({"files": list(map(os.path.basename, files)), "note": note}, file)
        with open(list_) as file:
            made = json.load(file)
        self.notes[name] = made["note"]
        return list(map(self.path, made["files"]))

    def pool(self, code):
        """Headings and paragraphs of a language; those of English as Emend leaves them, one by one."""
        path = os.path.join(self.pools, f"{code}-{made_by('sources.py')}.json")
        if not os.path.exists(path):
            headings, paragraphs = sources.read(code)
            if code == "en":
                gold = sorted(os.listdir(os.path.join(ROOT, "corpora/seeds")))
                lines = [line.strip() for name in gold if name.endswith(".gold.txt") for line in open(os.path.join(ROOT, "corpora/seeds", name), encoding="utf-8")]
                paragraphs += [line for line in lines if len(line) > 80]
                headings += [line for line in lines if sources.heading(line)]
                headings, paragraphs = self.cleaned(headings), self.cleaned(paragraphs)
            with open(path, "w", encoding="utf-8") as file:
                json.dump([headings, paragraphs], file)
        with open(path, encoding="utf-8") as file:
            return json.load(file)

    def cleaned(self, texts):
        records = "".join(json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in texts)
        out = subprocess.run([self.emend, "--no-config", "--format", "jsonl"], input=records.encode(), stdout=subprocess.PIPE, check=True).stdout
        found = (json.loads(line)["text"] for line in out.decode().splitlines())
        return list(dict.fromkeys(text for text in found if text and "\n" not in text))

    def lines(self, headings, paragraphs, size, rng):
        """Lines of articles (a heading, some paragraphs, a blank line) of `size` bytes in all, and how often the text had to be repeated.

        A paragraph comes again only after three quarters of all others.
        """
        made, total, rounds = [], 0, 0
        parts = [paragraphs[i::4] for i in range(4)]
        queue = []
        while total < size:
            if not queue:
                rounds += 1
                for part in parts:
                    rng.shuffle(part)
                queue = [text for part in parts for text in part][::-1]
            article = [rng.choice(headings)] if headings else []
            article += [queue.pop() for _ in range(min(rng.randint(4, 8), len(queue)))] + [""]
            made += article
            total += sum(len(line.encode()) + 1 for line in article)
        distinct = sum(len(text.encode()) for text in paragraphs)
        return made, f"{distinct / MB:.2f} MB of distinct text, shuffled and repeated {size / distinct:.0f} times" if rounds > 1 else "no repeats"

    def write(self, name, text):
        with open(self.path(name), "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return self.path(name)

    def english(self):
        headings, paragraphs = self.pool("en")
        rng = random.Random(SEED)
        lines, note = self.lines(headings, paragraphs, self.size * MB, rng)
        with open(os.path.join(ROOT, "corpora/lexicon/misspellings.txt"), encoding="utf-8") as file:
            injector = defects.Injector(rng, file)
        known, made, gold = set(headings), [], {}
        for i, line in enumerate(lines):
            text, here = injector.heading(line) if line in known else injector.paragraph(line)
            made.append(text)
            extra = injector.left_over() if i + 1 < len(lines) and lines[i + 1] == "" and line else None
            if extra:
                made.append(extra)
                here = here + [(0, 0, "left-over")]
            if here:
                gold[i] = here
        self.write("english.gold.txt", "\n".join(lines))
        self.write("english.gold.json", json.dumps(gold))
        count = sum(map(len, gold.values()))
        path = self.write("english.txt", "\n".join(made))
        return [path], f"{note}; {count} defects, one in {os.path.getsize(path) // max(count, 1)} bytes"

    def clean(self):
        headings, paragraphs = (list(filter(str.isascii, texts)) for texts in self.pool("en"))
        lines, note = self.lines(headings, paragraphs, self.size * MB, random.Random(SEED + 1))
        # A line may be judged by its neighbours: what Emend changes in the whole text is left out, until it changes nothing.
        for _ in range(6):
            path = self.write("clean.txt", "\n".join(lines))
            out = subprocess.run([self.emend, "--no-config", "--changes", self.path("clean.changes"), path], stdout=subprocess.PIPE, check=True).stdout
            if out == "\n".join(lines).encode():
                return [path], note
            with open(self.path("clean.changes"), encoding="utf-8") as file:
                changed = {json.loads(line)["line"] - 1 for line in file if '"applied":true' in line.replace(" ", "")}
            lines = [line for i, line in enumerate(lines) if i not in changed]
        return [path], note + "; Emend still changes some lines"

    def language(self, name):
        headings, paragraphs = self.pool(LANGUAGES[name])
        if not paragraphs:
            return [], "no text: install debian-handbook and installation-guide-amd64 (make setup-bench)"
        lines, note = self.lines(headings, paragraphs, self.size * MB * 0.4, random.Random(SEED + 2))
        text = "\n".join(lines)
        if name == "vietnamese":
            if not shutil.which("uconv"):
                return [], "uconv, which decomposes it, is not installed (Debian: icu-devtools)"
            text = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "any-nfd"], input=text.encode(), stdout=subprocess.PIPE, check=True).stdout
            text = text[:int(self.size * MB * 0.4)].rpartition(b"\n")[0]
        return [self.write(name + ".txt", text)], note

    def jsonl(self):
        """Records of about 2 KB, and the same text as one file."""
        [english] = self.make("english")
        with open(english, encoding="utf-8") as file:
            lines = [line for line in file.read().split("\n") if line]
        wanted = max(1, round(100_000 * self.size / 50))
        records, part, length = [], [], 0
        while len(records) < wanted:
            for line in lines:
                part.append(line)
                length += len(line.encode()) + 1
                if length >= RECORD:
                    records.append("\n".join(part))
                    part, length = [], 0
        records = records[:wanted]
        as_jsonl = "".join(json.dumps({"id": i, "text": text}, ensure_ascii=False) + "\n" for i, text in enumerate(records))
        return [self.write("records.jsonl", as_jsonl), self.write("records.txt", "\n".join(records))], f"{wanted} records of the English text with defects"

    def small(self):
        [english] = self.make("english")
        with open(english, encoding="utf-8") as file:
            return [self.write("small.txt", file.read(SMALL))], "the start of the English text with defects"

    def memory(self):
        return self.make("english"), "the English text with defects, fed through a pipe again and again"

    def adversarial(self):
        """Each text in full and a quarter of it, which shows whether time grows with the length."""
        files, size = [], int(self.size * MB * 0.4)
        prose = re.sub(r"\n+", " ", " ".join(self.pool("en")[1]))
        for name, unit in ADVERSARIAL.items():
            unit = unit or prose
            for suffix, length in (("", size), (".quarter", size // 4)):
                text = (unit * (length // len(unit.encode()) + 1)).encode()[:length]
                files.append(self.write(f"adversarial-{name}{suffix}.txt", text.decode(errors="ignore").encode()))
        return files, "in full and a quarter"

#!/usr/bin/env python3
"""Makes the table of compounds that are written with a hyphen.

    python3 corpora/dashes/import.py DOWNLOADS

DOWNLOADS is a folder with wordnet-base_3.0-37_all.deb (`apt-get download wordnet-base`). Writes compounds.txt beside this
file and Sources/EmendFilters/Dashes/CompoundTable.swift. dpkg-deb unpacks the package; nothing else but Python's standard
library is needed.
"""

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SWIFT = ROOT / "Sources/EmendFilters/Dashes/CompoundTable.swift"
WIDTH = 140


def compounds(deb: Path) -> list[str]:
    """Entries of two parts in letters, of all parts of speech."""
    found = set()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", deb, folder], check=True)
        for index in Path(folder).glob("usr/share/wordnet/index.*"):
            if index.suffix in (".noun", ".verb", ".adj", ".adv"):
                for line in index.read_text(encoding="utf-8").splitlines():
                    if re.match(r"[a-z]+-[a-z]+ ", line):
                        found.add(line.split()[0])
    return sorted(found)


def word_classes() -> dict[str, str]:
    lines = (ROOT / "corpora/lexicon/word-classes.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines if len(line.split()) == 2)


def literal(words: list[str]) -> str:
    lines, line = [], ""
    for word in words:
        if len(line) + len(word) + 1 > WIDTH:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    lines.append(line)
    return '"""\n        ' + "\n        ".join(lines) + '\n        """'


def main() -> None:
    words = compounds(next(Path(sys.argv[1]).glob("wordnet-base*.deb")))
    (HERE / "compounds.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    classes = word_classes()
    # A participle that ends two compounds and more ends new ones as well.
    tails = Counter(word.split("-")[1] for word in words)
    participles = sorted(tail for tail, count in tails.items() if count >= 2 and set(classes.get(tail, "")) & set("dg"))
    SWIFT.write_text(
        "import EmendCore\n\n"
        "// Written by `python3 corpora/dashes/import.py` from the list that corpora/dashes/SOURCES.md describes; not to be edited.\n\n"
        "extension Compound {\n"
        "    /// Compounds of two parts that WordNet writes with a hyphen.\n"
        f"    static let listed = WordSet({literal(words)})\n\n"
        "    /// Participles that end two of them and more: grey-eyed, hand-made.\n"
        f"    static let listedEndings = WordSet({literal(participles)})\n"
        "}\n", encoding="utf-8")
    print(f"{len(words)} compounds, {len(participles)} participles")


main()

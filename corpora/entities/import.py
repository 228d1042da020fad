#!/usr/bin/env python3
"""Makes the list of named character references and the table that is compiled from it.

    python3 corpora/entities/import.py

Python 3.11's standard library holds the HTML standard's list as `html.entities.html5` and HTML 4's as `name2codepoint`; nothing else is
needed. Writes `named-references.tsv` beside this script and `Sources/EmendCore/References/NamedReferenceTable.swift`, and prints the
checksum for SOURCES.md.
"""

import hashlib
from html.entities import html5, name2codepoint
from pathlib import Path

here = Path(__file__).resolve().parent
table = here.parent.parent / "Sources/EmendCore/References/NamedReferenceTable.swift"


def rows():
    """Name, code points in hexadecimal, and marks: 4 for a name of HTML 4, ! for one that HTML reads without a semicolon too."""
    for key in sorted(html5):
        if key.endswith(";"):
            name = key[:-1]
            marks = ("4" if name in name2codepoint else "") + ("!" if name in html5 else "")
            yield name, " ".join(f"{ord(c):X}" for c in html5[key]), marks


lines = ["\t".join(row).rstrip("\t") for row in rows()]
assert len(lines) + sum(line.endswith("!") for line in lines) == len(html5)
data = "\n".join(lines) + "\n"
(here / "named-references.tsv").write_text(data, encoding="ascii")

# Entries: name, marks, code points joined by +.
packed = []
for name, points, marks in rows():
    packed.append(f"{name}{':' if not marks else ':' + marks}:{points.replace(' ', '+')}")
body = ""
line = ""
for entry in packed:
    if len(line) + len(entry) > 140:
        body += line.rstrip() + "\n"
        line = ""
    line += entry + " "
body += line.rstrip() + "\n"
table.write_text(
    "// Written by `python3 corpora/entities/import.py` from the list that corpora/entities/SOURCES.md describes; not to be edited.\n\n"
    "extension NamedReferences {\n"
    "    /// Each entry: a name, its marks (4 a name of HTML 4, ! one that HTML reads without a semicolon too), its code points.\n"
    '    static let packed: StaticString = """\n'
    + "".join("        " + line + "\n" for line in body.splitlines())
    + '        """\n}\n',
    encoding="ascii",
)
print(hashlib.sha256(data.encode()).hexdigest(), len(lines))

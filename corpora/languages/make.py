#!/usr/bin/env python3
"""Writes Sources/EmendCore/Language/FunctionWords.swift from function-words.txt and ../lexicon/markers.txt. Run at the root of the package:

    python3 corpora/languages/make.py

A test compares the two. Python's standard library is enough."""
import os

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = {
    "en": "english", "ca": "catalan", "cs": "czech", "cy": "welsh", "da": "danish", "de": "german", "es": "spanish", "et": "estonian", "eu": "basque",
    "fi": "finnish", "fr": "french", "ga": "irish", "gl": "galician", "hr-sr": "croatian", "hu": "hungarian", "id": "indonesian", "is": "icelandic",
    "it": "italian", "lt": "lithuanian", "lv": "latvian", "ms": "malay", "nb": "norwegian", "nl": "dutch", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "sk": "slovak", "sl": "slovenian", "sq": "albanian", "sv": "swedish", "sw": "swahili", "tr": "turkish", "vi": "vietnamese",
    "ru": "russian", "uk": "ukrainian", "bg": "bulgarian", "sr": "serbian",
}


def sections(path):
    found, words = {}, None
    for line in open(os.path.join(HERE, path), encoding="utf8"):
        line = line.strip()
        if line.startswith("["):
            words = found.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            words.append(line)
    return found


def escaped(text):
    return "".join(c if ord(c) < 0x80 else "\\u{%X}" % ord(c) for c in text)


short, markers = sections("function-words.txt"), sections("../lexicon/markers.txt")
out = [
    "// Made by `python3 corpora/languages/make.py` from corpora/languages/function-words.txt and corpora/lexicon/markers.txt.",
    "",
    "/// Frequent function words of each language in lower case, parted by spaces.",
    "let functionWords: [(TextLanguage, StaticString)] = [",
]
for code, name in NAMES.items():
    # English has its markers in the lexicon; here are only the words that it shares.
    words = sorted(set(short.get(code, [])) | set([] if code == "en" else markers.get(code, [])))
    out.append('    (.%s, """' % name)
    line = ""
    for word in words:
        word = escaped(word)
        if line and len(line) + 1 + len(word) > 140:
            out.append("        " + line)
            line = ""
        line = line + " " + word if line else word
    out += ["        " + line, '        """),']
out.append("]")
path = os.path.join(HERE, "../../Sources/EmendCore/Language/FunctionWords.swift")
open(path, "w", encoding="utf8").write("\n".join(out) + "\n")

"""The text of Debian packages as headings and paragraphs of one language, a paragraph a line."""

import glob
import gzip
import html
import os
import re
import unicodedata

DOC = "/usr/share/doc"
PAGES = {
    "en": ["debian-handbook/html/en-US", "installation-guide-amd64/en", "anarchism/html",
           "python3*/html/tutorial", "python3*/html/howto", "python3*/html/faq", "python3*/html/whatsnew", "python3*/html/library"],
    "fr": ["debian-handbook/html/fr-FR", "installation-guide-amd64/fr"],
    "de": ["debian-handbook/html/de-DE", "installation-guide-amd64/de"],
    "vi": ["debian-handbook/html/vi-VN", "installation-guide-amd64/vi"],
    "zh": ["debian-handbook/html/zh-CN", "installation-guide-amd64/zh_CN"],
}
FORTUNES = {"en": "fortunes/*", "fr": "fortunes/fr/*", "de": "fortunes/de/*", "vi": "fortunes/vi/*", "zh": "fortunes/*"}
# What the Makefile installs, and the path that shows it.
PACKAGES = {
    "debian-handbook": f"{DOC}/debian-handbook/html", "installation-guide-amd64": f"{DOC}/installation-guide-amd64/en",
    "anarchism": f"{DOC}/anarchism/html", "jargon-text": f"{DOC}/jargon-text/jargon.txt.gz", "python3-doc": f"{DOC}/python3*/html/library",
    "fortunes": "/usr/share/games/fortunes/science", "fortunes-de": "/usr/share/games/fortunes/de", "fortunes-zh": "/usr/share/games/fortunes/tang300",
}
FUNCTION_WORDS = {
    "en": set("the of and to is that for with are this not you be from which".split()),
    "fr": set("le la les des du une est dans pour que qui sur pas avec par".split()),
    "de": set("der die das und ist den nicht mit von auf ein eine wird dem zu".split()),
}
VIETNAMESE = set("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")


KINDS = dict.fromkeys(("p", "li", "dd", 'div class="para"'), "p") | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "h")
BLOCKS = set("p li dd h1 h2 h3 h4 h5 h6 div dl dt ul ol table tr td th pre body section blockquote hr".split())
LEFT_OUT = re.compile(r"<(script|style|pre|table|nav|head)\b.*?</\1>|<!--.*?-->", re.S)
PIECE = re.compile(r"<(/?)(\w+)([^>]*)>|([^<]+)")


def page(text):
    """Headings and paragraphs of an HTML page; code, tables and navigation are left out."""
    kind, pieces = None, []
    for end, tag, attributes, data in PIECE.findall(LEFT_OUT.sub(" ", text)):
        if data:
            pieces.append(data)
        elif tag in BLOCKS:
            if kind:
                yield kind, " ".join(html.unescape("".join(pieces)).split())
            kind, pieces = None if end else KINDS.get(tag + attributes if tag == "div" else tag), []


def pages(language):
    for pattern in PAGES[language]:
        for path in sorted(glob.glob(f"{DOC}/{pattern}/*.html")):
            with open(path, encoding="utf-8", errors="ignore") as file:
                yield from page(file.read())


def fortunes(language):
    for path in sorted(glob.glob(f"/usr/share/games/{FORTUNES[language]}")):
        if os.path.isfile(path) and "." not in os.path.basename(path):
            with open(path, encoding="utf-8", errors="ignore") as file:
                for piece in re.sub("\x1b\\[[0-9;]*m", "", file.read()).split("\n%\n"):
                    yield from plain(piece.split("\n\t\t--")[0])


def plain(text):
    """Paragraphs of wrapped plain text, which blank lines part."""
    for paragraph in re.split(r"\n\s*\n", text):
        yield "p", " ".join(paragraph.split())


def jargon(language):
    path = f"{DOC}/jargon-text/jargon.txt.gz"
    if language == "en" and os.path.exists(path):
        with gzip.open(path, "rt", encoding="utf-8", errors="ignore") as file:
            yield from plain(re.sub(r"[{}]", "", file.read()))


def is_of(language, text):
    """Whether a paragraph is in the language: translations keep what nobody has translated yet in English."""
    letters = sum(map(str.isalpha, text)) or 1
    if language == "zh":
        return sum("\u4e00" <= c <= "\u9fff" for c in text) > 0.7 * letters
    if language == "vi":
        return sum(c in VIETNAMESE for c in text.lower()) > 0.08 * letters
    words = re.findall(r"\w+", text.lower())
    counts = {code: sum(word in list_ for word in words) for code, list_ in FUNCTION_WORDS.items()}
    return counts[language] == max(counts.values()) and counts[language] >= len(words) / 20


def is_prose(language, text):
    shortest = 20 if language == "zh" else 80
    inside = sum(c.isalpha() or c.isspace() or unicodedata.category(c) == "Mn" for c in text)
    return (shortest <= len(text) <= 2000 and inside > 0.85 * len(text) and text[-1] in ".!?\u3002\uff01\uff1f"
            and text[0].isalpha() and is_of(language, text))


def heading(text):
    """A heading without its number and permalink, or nothing if it is none that an article would have."""
    text = re.sub(r"^(?:(?:Chapter|Appendix) )?[A-Z]?[\d.]*\d[.:]?\s+", "", text).rstrip("\u00b6 ")
    return text if 12 <= len(text) <= 80 and text[0].isupper() and re.fullmatch(r"[\w ,'\u2019?&:-]+", text) else None


def read(language):
    """Headings and paragraphs of a language, each once, in a fixed order; empty without the packages."""
    headings, paragraphs = {}, {}
    for source in (pages, fortunes, jargon):
        for kind, text in source(language):
            text = text.replace("\u00b6", "").strip()
            if kind == "p" and is_prose(language, text):
                paragraphs[text] = None
            elif kind == "h" and heading(text):
                headings[heading(text)] = None
    return list(headings), list(paragraphs)


def missing():
    """Packages that are not installed, by the paths that they bring."""
    return [name for name, path in PACKAGES.items() if not glob.glob(path)]

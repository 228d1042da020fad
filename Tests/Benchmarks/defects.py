"""Puts the defects of the project's first articles (`seeds`) into clean English, and counts how many a cleaned text mended."""

import re

# About as frequent as in the first articles, with more of the rare ones so that each is seen.
WEIGHTS = {"glued-dash": 6, "glued-comma": 6, "misspelling": 6, "glued-sentence": 5, "article": 3, "doubled-space": 3, "doubled-word": 3,
           "space-before-mark": 3, "proper-case": 2, "doubled-stop": 2, "odd-space": 1, "lost-possessive": 1, "mojibake": 1, "stray-tag": 1}
PATTERNS = {
    "glued-dash": (r"(?<=[a-z]{3}) ?\u2014 ?(?=[a-z]{2})", lambda m: "-"),
    "glued-comma": (r"(?<=[a-z]{2}), (?=[a-z]{2})", lambda m: ","),
    "glued-sentence": (r"(?<=[a-z]{3})\. (?=[A-Z][a-z]+ )", lambda m: "."),
    "article": (r"\b[Aa]n (?=(?:a[bcdgmn]|e[acdlmnx]|i[dmnst]|o[bfpr])[a-z]{3})", lambda m: m[0][0] + " "),
    "doubled-space": (r"(?<=[a-z,]) (?=[a-z])", lambda m: "  "),
    "doubled-word": (r"(?<= )(?:the|of|and|to|in|with)(?= [a-z])", lambda m: m[0] + " " + m[0]),
    "space-before-mark": (r"(?<=[a-z]{2})[,.;](?= [A-Za-z])", lambda m: " " + m[0]),
    "proper-case": (r"(?<=[a-z] )(?:European|American|British|German|French|Russian|London|Paris|Spain|Germany|Europe)(?= [a-z])", lambda m: m[0].lower()),
    "doubled-stop": (r"(?<=[a-z]{3})\.$", lambda m: ".."),
    "odd-space": (r"(?<=[a-z]) (?=[a-z])", lambda m: "\u202f"),
    "lost-possessive": (r"(?<=[A-Z][a-z]{3})['\u2019]s(?= [a-z])", lambda m: "S"),
    "mojibake": (r"[\u2019\u201c\u2014\u00e9\u00fc\u00f6](?=[a-z])", lambda m: m[0].encode().decode("cp1252")),
    "stray-tag": (r"^(?=[A-Z])", lambda m: "< p >"),
}
LEFT_OVER = ["Share on Facebook Tweet Pin", "Advertisement", "Share this article", "p>", "p >"]
SMALL = {"a", "an", "the", "of", "and", "in", "on", "to", "for", "with", "at", "by", "from", "or", "as"}


class Injector:
    """Makes a defective line of a clean one, about one defect in `rate` bytes; deterministic in the order of calls."""

    def __init__(self, random, misspellings, rate=500):
        self.random, self.rate, self.debt = random, rate, 0.0
        self.patterns = {kind: (re.compile(pattern), new) for kind, (pattern, new) in PATTERNS.items()}
        self.kinds, self.weights = list(WEIGHTS), list(WEIGHTS.values())
        self.wrong = {}
        for line in misspellings:
            wrong, arrow, right = line.strip().partition("->")
            if arrow and wrong.isalpha() and wrong.islower() and right.isalpha() and right.islower() and len(right) > 3:
                self.wrong.setdefault(right, []).append(wrong)
        self.wrong["the"] = ["teh"]

    def place(self, kind, line):
        """A place for the defect: start, end and what stands there then; nothing where the line has none."""
        if kind == "misspelling":
            found = [(m.start(), m.end(), self.wrong[m[0]]) for m in re.finditer(r"(?<= )[a-z]+(?=[ ,.])", line) if m[0] in self.wrong]
            if found:
                start, end, words = self.random.choice(found)
                return start, end, self.random.choice(words)
            return None
        pattern, new = self.patterns[kind]
        found = list(pattern.finditer(line))
        if not found:
            return None
        match = self.random.choice(found)
        return match.start(), match.end(), new(match)

    def paragraph(self, line):
        """The defective line and its defects: start and end in the clean line, kind."""
        self.debt += len(line) / self.rate
        defects = []
        while self.debt > self.random.random():
            self.debt -= 1
            for kind in self.random.choices(self.kinds, self.weights, k=4):
                place = self.place(kind, line)
                # Two defects side by side would be a third kind.
                if place and all(place[1] + 12 < start or end + 12 < place[0] for start, end, _, _ in defects):
                    defects.append((*place, kind))
                    break
        made = line
        for start, end, new, _ in sorted(defects, reverse=True):
            made = made[:start] + new + made[end:]
        return made, [(start, end, kind) for start, end, _, kind in sorted(defects)]

    def heading(self, line):
        """A heading with a word in lower case or the rest of a tag, where it is long enough to tell."""
        words = line.split(" ")
        content = [i for i, word in enumerate(words) if word.isalpha() and word.lower() not in SMALL]
        draw = self.random.random()
        if draw < 0.2:
            return line + " h 3 >", [(len(line), len(line), "heading-debris")]
        if draw < 0.5 and len(content) >= 4 and all(words[i].istitle() for i in content):
            i = self.random.choice(content[1:])
            start = sum(len(word) + 1 for word in words[:i])
            words[i] = words[i].lower()
            return " ".join(words), [(start, start + 1, "heading-case")]
        return line, []

    def left_over(self):
        """A line that does not belong to the article, now and then."""
        return self.random.choice(LEFT_OVER) if self.random.random() < 0.15 else None


def unspaced(line):
    """A line without spaces beside its dashes: what was glued does not show whether there were any."""
    return line.replace(" \u2014 ", "\u2014")


def is_mended(clean, defect, line):
    """Whether the clean text around a defect stands in the cleaned line again."""
    start, end, _ = defect
    around = ("\n" + clean + "\n")[max(0, start - 11):end + 14]
    return unspaced(around) in unspaced("\n" + line + "\n")


def score(clean, defects, cleaned):
    """Compares cleaned lines with the clean ones: per kind how many defects there were and how many are mended, and how many places else changed.

    `defects` is a list for each clean line; a left-over line is a defect of the clean line before it.
    """
    total, mended, elsewhere, j = {}, {}, 0, 0
    for i, line in enumerate(clean):
        here = [tuple(d) for d in defects.get(str(i), [])]
        extra = [d for d in here if d[2] == "left-over"]
        inside = [d for d in here if d[2] != "left-over"]
        out = cleaned[j] if j < len(cleaned) else ""
        if out != line:
            # A line that was lost or is left over: look for where the texts meet again.
            near = next((k for k in range(j, min(j + 4, len(cleaned))) if cleaned[k] == line), None)
            if near is not None:
                elsewhere += near - j
                j, out = near, line
            elif out != line and i + 1 < len(clean) and out == clean[i + 1] and line:
                elsewhere += 1
                for _, _, kind in here:
                    total[kind] = total.get(kind, 0) + 1
                continue
        j += 1
        if unspaced(out) == unspaced(line):
            out = line
        done = [d for d in inside if out == line or is_mended(line, d, out)]
        elsewhere += out != line and len(done) == len(inside)
        stands = extra and j < len(cleaned) and cleaned[j] in LEFT_OVER
        j += bool(stands)
        for d in here:
            total[d[2]] = total.get(d[2], 0) + 1
        for d in done + ([] if stands else extra):
            mended[d[2]] = mended.get(d[2], 0) + 1
    return total, mended, elsewhere

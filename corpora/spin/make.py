#!/usr/bin/env python3
"""Makes set-phrases.txt: set phrases of two words, and the synonyms that a rewriting tool may put in for one of them; and of it
and tortured-phrases.txt the table in Sources/EmendFilters/Spin.

  make.py WORDNET     both
  make.py             the table alone

WORDNET is the directory of WordNet 3.0's data files (Debian: wordnet-base, /usr/share/wordnet). A set phrase is a noun of two words that WordNet
has as one entry and that the list of pairs (../lexicon/bigrams.txt) has in class 7 or higher. A synonym of one of its words counts where it shares a
synset with it or is a near adjective, is frequent enough to be meant (class 6) and not so frequent that it goes with everything (class 11), and where
the pair that comes out is in neither source.
"""
import collections, os, re, sys

here = os.path.dirname(os.path.abspath(__file__))
lexicon = os.path.join(here, '..', 'lexicon')
LEAST_PAIR, LEAST, MOST = 7, 6, 11

def table(name):
    for line in open(os.path.join(lexicon, name), encoding='utf8'):
        *words, count = line.split()
        yield tuple(words), int(count)

frequency = {words[0]: count for words, count in table('frequency.txt')}
pairs = dict(table('bigrams.txt'))
classes = dict(line.split() for line in open(os.path.join(lexicon, 'word-classes.txt'), encoding='utf8') if len(line.split()) == 2)
# Words that are no part of a set phrase's sense, though entries have them: number one, taking over.
closed = set('one two three four five six seven eight nine ten first second third last up down out over off on in by way end line new next little great good live'.split())

def read(path, synonyms, compounds):
    sets, near = {}, collections.defaultdict(list)
    for line in open(path, encoding='utf8'):
        if line[0] == ' ': continue
        parts = line.split(' | ')[0].split()
        count = int(parts[3], 16)
        words = [re.sub(r'\(.*\)', '', parts[4 + 2 * i]) for i in range(count)]
        sets[parts[0]] = words
        start = 5 + 2 * count
        for i in range(int(parts[4 + 2 * count])):
            sign, offset = parts[start + 4 * i:start + 4 * i + 2]
            if sign == '&': near[parts[0]].append(offset)
    for offset, words in sets.items():
        others = {word for key in [offset, *near[offset]] for word in sets.get(key, [])}
        for word in words:
            if word.count('_') == 1: compounds.add(tuple(word.lower().split('_')))
            # A name keeps its words: only what is written in lower case is a synonym of a word.
            if word.isalpha() and word.islower():
                synonyms[word] |= {other for other in others if other.isalpha() and other.islower() and other != word}

def make(wordnet):
    nouns, adjectives, compounds = collections.defaultdict(set), collections.defaultdict(set), set()
    read(os.path.join(wordnet, 'data.noun'), nouns, compounds)
    read(os.path.join(wordnet, 'data.adj'), adjectives, set())
    def fits(new, old, pair):
        return (LEAST <= frequency.get(new, 0) <= MOST and len(new) >= 4 and new not in closed and new[:4] != old[:4]
                and pair not in pairs and pair not in compounds)

    lines = []
    for first, second in sorted(compounds):
        if not (first + second).isalpha() or {first, second} & closed or min(len(first), len(second)) < 4: continue
        if pairs.get((first, second), 0) < LEAST_PAIR: continue
        left = sorted(w for w in nouns[first] | adjectives[first] if fits(w, first, (w, second)))
        right = sorted(w for w in nouns[second] if fits(w, second, (first, w)))
        if left or right: lines.append(f"{first} {second}\t{' '.join(left)}\t{' '.join(right)}")
    with open(os.path.join(here, 'set-phrases.txt'), 'w', encoding='utf8') as out: out.write('\n'.join(lines) + '\n')

def table_in_swift():
    def lines(name): return [line.rstrip('\n') for line in open(os.path.join(here, name), encoding='utf8')]
    with open(os.path.join(here, '..', '..', 'Sources', 'EmendFilters', 'Spin', 'SetPhraseTable.swift'), 'w', encoding='utf8') as out:
        out.write('// Made by `python3 corpora/spin/make.py` from corpora/spin/set-phrases.txt and tortured-phrases.txt.\n\n')
        for name, comment, source in [
            ('setPhraseTable', 'A set phrase of two words a line, the synonyms of its first word and those of its second; parted by bars.', 'set-phrases.txt'),
            ('torturedPhraseTable', 'A phrase that was seen in print a line, and the one that it stands for; parted by a bar.', 'tortured-phrases.txt')]:
            out.write(f'/// {comment}\nlet {name}: StaticString = """\n')
            out.write(''.join('    ' + line.replace('\t', '|') + '\n' for line in lines(source)))
            out.write('    """\n' if source[0] == 't' else '    """\n\n')

if len(sys.argv) > 1: make(sys.argv[1])
table_in_swift()

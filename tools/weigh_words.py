# SPDX-License-Identifier: AGPL-3.0-or-later
"""Weigh the words of rules' names anew (`core/guard/watches/weigh.py`). Run by hand, never by the product.

Needs, unpacked under DICTS: Debian's WordNet 3.0 (`wordnet-base`, WordNet licence), FreeDict's dictionaries (GPL 2 or later)
fra-eng deu-eng spa-eng ita-eng pol-eng ara-eng eng-fra eng-spa eng-ita eng-pol eng-ara deu-fra deu-spa deu-ita ita-deu
spa-deu fra-ita pol-ita, and CC-CEDICT (CC BY-SA 4.0) as `cedict.txt`. LABELS is a folder of `watches-*.tsv` and
`harmless-*.tsv` (language, name); the names of `tests/guard` are read, too. scikit-learn of the group `train`.

    python tools/weigh_words.py DICTS LABELS src/tocsin/core/guard/lexicon/weights.py

A word's meaning is its senses' classes and their parents in WordNet, through a dictionary. A logistic regression over the
words of both kinds of name says what a class speaks for; what the names themselves show of a word is added.
"""

import gzip
import math
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Set
from functools import cache
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from tests.guard.watch_bodies import BODIES, STANDS
from tests.guard.watch_cases import ALLOWED, FORBIDDEN
from tests.guard.watch_desk import DESK_NAMES
from tests.guard.watch_fresh import FRESH
from tests.guard.watch_more import ALLOWED_TOO, FORBIDDEN_TOO
from tests.guard.watch_names import NAMES
from tests.guard.watch_shifts import HARMLESS, WATCHES

from tocsin.core.guard.lexicon import COMMON
from tocsin.core.guard.lexicon.common_ar import WORDS as COMMON_AR
from tocsin.core.guard.lexicon.common_ar_more import WORDS as COMMON_AR_MORE
from tocsin.core.guard.lexicon.common_zh import WORDS as COMMON_ZH
from tocsin.core.guard.normal import fold
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.watches.weigh import UNIT, key, known, look, parts

Meaning = Counter[str]  # of shares, too
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
ENDS = (
    ("ies", "y"),
    ("ches", "ch"),
    ("sses", "ss"),
    ("s", ""),
    ("ing", ""),
    ("ing", "e"),
    ("ed", "e"),
    ("ed", ""),
)
TO_ENGLISH = {
    "fr": "fra-eng",
    "de": "deu-eng",
    "es": "spa-eng",
    "it": "ita-eng",
    "pl": "pol-eng",
    "ar": "ara-eng",
}
FROM_ENGLISH = {"fr": "eng-fra", "es": "eng-spa", "it": "eng-ita", "pl": "eng-pol", "ar": "eng-ara"}
BETWEEN = (
    ("de", "fr", "deu-fra"),
    ("de", "es", "deu-spa"),
    ("de", "it", "deu-ita"),
    ("fr", "it", "fra-ita"),
    ("pl", "it", "pol-ita"),
)
BACKWARDS = (("de", "it", "ita-deu"), ("de", "es", "spa-deu"))
LOOKS = ("plain", "place", "given", "surname", "han", "shouted", "capital", "small")
ROOT = Path(__file__).parent.parent
DESK = r'(?m)^(?:name|tell|tags|roles|posture|escalate|steps|otherwise) = (\[.*?\]|".*?")'
WEATHER = """tropical depression|dépression tropicale|depresión tropical|depressione tropicale|tropisches Tief|sleet|graupel|hoarfrost|rime|drizzle
squall|whiteout|slush|black ice|haze|dew|thaw|givre|grésil|bruine|verglas|grêle|brume|brouillard|gelée|dégel|redoux|embruns|houle|bourrasque|rafales
Graupel|Reif|Raureif|Nieselregen|Eisregen|Glatteis|Dunst|Nebel|Hagel|Bö|Tauwetter|Schneematsch|Schneefall|escarcha|pedrisco|granizo|helada|llovizna
neblina|niebla|bruma|rocío|deshielo|aguanieve|chubasco|racha|brina|galaverna|calaverna|grandine|gelata|pioggerella|foschia|nebbia|rugiada|disgelo
nevischio|raffica|szron|szadź|gołoledź|mżawka|grad|mgła|zamglenie|rosa|odwilż|krupa śnieżna|poryw|zamieć|śnieżyca|صقيع|ندى|ضباب|برد|رذاذ|سيل|عاصفة
霜|霜冻|雾凇|冻雨|冰雹|毛毛雨|雾霾|露水|解冻|阵风|stretcher lift|time clock|message desk|montacamillas|montalettighe|badgeuse|pointeuse|messagerie
fichador|timbratrice|Stempeluhr|Bewegungsmelder|Aufzug|monte-malade|monte-charge|détecteur|czujnik|czytnik kart""".replace(
    "\n", "|"
).split("|")
FEWEST, MOST = 40, 30_000
"""How many nouns a parent in WordNet has that says something."""
HEAVIEST = 12
EVIDENCE = 2.0
SHARE = 1.0
SMOOTH = 0.5
TURNS = 8


def entries(folder: Path, name: str) -> Iterator[tuple[str, list[str]]]:
    """Headword and translations of a FreeDict dictionary, the first of each sense."""
    data = gzip.decompress(next(folder.rglob(f"freedict-{name}.dict.dz")).read_bytes())
    for line in next(folder.rglob(f"freedict-{name}.index")).read_text("utf-8").splitlines():
        word, start, length = line.split("\t")[:3]
        if not word.startswith("00-"):
            at, size = number(start), number(length)
            head, _, rest = data[at : at + size].decode("utf-8", "replace").partition("\n")
            yield re.split(" [/<]", head)[0], list(senses(rest))


def number(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 64 + DIGITS.index(digit)
    return value


def senses(text: str) -> Iterator[str]:
    for turn, line in enumerate(text.split("\n")):
        if (turn == 0 or re.match(r"\s*\d+\.\s*\S", line)) and "Synonym" not in line and "see:" not in line:
            plain = re.sub(r"<.*?>|\[.*?\]|\(.*?\)|\s\d+\.$", "", re.sub(r"^\s*\d+\.\s*", "", line))
            yield from filter(None, map(str.strip, re.split("[,;]", plain)))


class English:
    """What WordNet says of a word: its senses' classes and their parents, the first sense most."""

    def __init__(self, folder: Path) -> None:
        self.above: dict[str, list[str]] = {}
        self.named: dict[str, str] = {}
        self.words: dict[str, Meaning] = defaultdict(Counter)
        self.total: Counter[str] = Counter()
        room: dict[tuple[str, str], str] = {}
        for part in ("noun", "verb", "adj", "adv"):
            for line in self.lines(folder, f"data.{part}"):
                fields = line.split(" | ")[0].split()
                room[part, fields[0]] = fields[1]
                if part == "noun":
                    self.noun(fields)
        self.size = Counter(parent for sense in self.above for parent in self.parents(sense))
        for part in ("noun", "verb", "adj", "adv"):
            for line in self.lines(folder, f"index.{part}"):
                word, _, count, *rest = line.split()
                for turn, sense in enumerate(rest[-int(count) :]):
                    self.add(word.replace("_", " "), part, room[part, sense], sense, turn)

    @staticmethod
    def lines(folder: Path, name: str) -> list[str]:
        text = next(folder.rglob(name)).read_text("utf-8")
        return [line for line in text.splitlines() if not line.startswith("  ")]

    def noun(self, fields: list[str]) -> None:
        words = int(fields[3], 16)
        pointers = fields[5 + 2 * words :]
        pairs = zip(pointers[::4], pointers[1::4], strict=False)
        self.above[fields[0]] = [to for sign, to in pairs if sign in ("@", "@i")]
        self.named[fields[0]] = fields[4]

    @cache  # noqa: B019
    def parents(self, sense: str) -> frozenset[str]:
        return frozenset({sense}).union(*(self.parents(up) for up in self.above.get(sense, ())))

    def add(self, word: str, part: str, room: str, sense: str, turn: int) -> None:
        share = (1 if part == "noun" else 0.5) / (turn + 1) ** 1.5
        self.total[word] += share
        says = [room]
        if part == "noun":
            says += [self.named[p] + p[-3:] for p in self.parents(sense) if FEWEST <= self.size[p] < MOST]
        for what in says:
            self.words[word][what] += share

    def lemma(self, word: str) -> str | None:
        if word in self.total:
            return word
        made = (word[: -len(end)] + instead for end, instead in ENDS if word.endswith(end))
        return next((w for w in made if w in self.total), None)

    def meaning(self, phrase: str) -> Meaning | None:
        """Of a phrase by its head: the last word, or the one before "of"."""
        phrase = re.sub("^(?:to|a|an|the) ", "", re.sub(r"\(.*?\)|\[.*?\]|<.*?>", "", phrase).strip().lower())
        head = phrase.split(" of ")[0].split()
        found = self.lemma(phrase) or (self.lemma(head[-1]) if head else None)
        return scaled(self.words[found], 1 / self.total[found]) if found else None


def scaled(meaning: Meaning, by: float) -> Meaning:
    return Counter({what: share * by for what, share in meaning.items()})


Book = dict[str, dict[str, list[tuple[Meaning, float]]]]


def meanings(folder: Path) -> dict[str, Meaning]:
    """Of every folded word of the eight languages, the mean of what its languages say."""
    english = English(folder)
    book: Book = defaultdict(lambda: defaultdict(list))
    for word in english.total:
        book["en"][fold(word)].append((scaled(english.words[word], 1 / english.total[word]), 1.0))
    with_english(book, english, folder)
    between(book, folder)
    chinese(book, english, folder)
    together: dict[str, list[tuple[Meaning, float]]] = defaultdict(list)
    for words in book.values():
        for word, found in words.items():
            together[word].append((mean(found), 1.0))
    return {word: mean(found) for word, found in together.items()}


def with_english(book: Book, english: English, folder: Path) -> None:
    for language, name in TO_ENGLISH.items():
        for word, said in entries(folder, name):
            put(book[language], word, ((english.meaning(s), 1 / (n + 1)) for n, s in enumerate(said[:5])))
    for language, name in FROM_ENGLISH.items():
        for word, said in entries(folder, name):
            for n, translation in enumerate(said[:5]):
                put(book[language], translation, [(english.meaning(word), 0.5 / (n + 1))])


def between(book: Book, folder: Path) -> None:
    """Languages with small dictionaries of English, through larger ones of German, French and Polish."""
    for source, language, name in BETWEEN:
        known_by = {word: mean(found) for word, found in book[source].items()}
        for word, said in entries(folder, name):
            for n, translation in enumerate(said[:4]):
                put(book[language], translation, [(known_by.get(fold(word)), 0.7 / (n + 1))])
    for source, language, name in BACKWARDS:
        known_by = {word: mean(found) for word, found in book[source].items()}
        for word, said in entries(folder, name):
            put(
                book[language], word, ((known_by.get(fold(s)), 0.7 / (n + 1)) for n, s in enumerate(said[:4]))
            )


def chinese(book: Book, english: English, folder: Path) -> None:
    for line in next(folder.rglob("cedict.txt")).read_text("utf-8").splitlines():
        if entry := re.match(r"(\S+) (\S+) \[.*?\] /(.*)/", line):
            said = [(english.meaning(s), 1 / (n + 1)) for n, s in enumerate(entry[3].split("/")[:4])]
            for word in {entry[1], entry[2]}:
                put(book["zh"], word, said)


def put(
    words: dict[str, list[tuple[Meaning, float]]], word: str, said: Iterable[tuple[Meaning | None, float]]
) -> None:
    if found := [(meaning, share) for meaning, share in said if meaning]:
        words[fold(word)] += found


def mean(found: list[tuple[Meaning, float]]) -> Meaning:
    total, sum_ = sum(share for _, share in found), Counter[str]()
    for meaning, share in found:
        for what, part in meaning.items():
            sum_[what] += part * share / total
    return sum_


def by_key(found: dict[str, Meaning], wanted: Set[str]) -> dict[str, Meaning]:
    """Meanings of the words in use, those that begin alike together."""
    gathered: dict[str, list[tuple[Meaning, float]]] = defaultdict(list)
    for word in found.keys() & wanted:
        gathered[key(word)].append((found[word], 1.0))
    return {k: mean(together) for k, together in gathered.items()}


def labelled(folder: Path, rounds: int) -> tuple[list[str], list[str]]:
    """Names nobody may set as a watch, and names of things."""
    lists = [*FORBIDDEN.values(), *BODIES.values()]
    watches = [w for text in lists for w in text.replace("\n", "|").split("|")]
    watches += [*FRESH, *FORBIDDEN_TOO, *(w for _, w in WATCHES), *read(folder, "watches", rounds)]
    things = [
        *desk_names(ROOT),
        *(n for _, n in NAMES),
        *(n for _, n in DESK_NAMES),
        *(n for _, n in HARMLESS),
        *ALLOWED,
        *ALLOWED_TOO,
        *STANDS,
    ]
    return watches, things + read(folder, "harmless", rounds)


def desk_names(root: Path) -> list[str]:
    """Names, roles and tags in the rules of the docs, the demo and the tests, but for those a test has refused."""
    files = [*root.glob("docs/*.md"), *root.glob("src/tocsin/demo/**/*"), *root.glob("tests/**/*.py")]
    texts = [f.read_text("utf-8") for f in files if f.suffix in (".md", ".py", ".toml")]
    said = [s for text in texts for s in re.findall(DESK, text)]
    found = {name for value in said for name in re.findall(r'"([^"{}\\]+)"', value)}
    return sorted(name for name in found if {f.kind for f in check_watch(name)} <= {"unclear"}) + WEATHER


def read(folder: Path, kind: str, rounds: int) -> list[str]:
    files = [f for f in sorted(folder.glob(f"{kind}-*.tsv")) if int(f.stem[-2:]) <= rounds]
    lines = [line for f in files for line in f.read_text("utf-8").splitlines()]
    rows = [line.split("\t") for line in lines if "\t" in line and not line.startswith("#")]
    return [row[1].strip() for row in rows if row[0] not in ("lang", "language")]


def shown(words: list[tuple[str, str]], by: dict[str, Meaning], loud: bool) -> list[dict[str, float]]:
    """Each word of a name as the regression sees it."""
    return [
        by[at] if (at := known(low, by)) else {"look " + look(low, word, loud): 1.0} for low, word in words
    ]


def fitted(names: tuple[list[str], list[str]], by: dict[str, Meaning]) -> dict[str, float]:
    """The weight of every class and look; a word of a long name counts less."""
    rows, truth, counts = [], [], []
    for says, group in zip((1, 0), names, strict=True):
        for name in group:
            words = list(parts(name))
            rows += shown(words, by, name.isupper())
            truth += [says] * len(words)
            counts += [max(1, len(words)) ** -0.7] * len(words)
    shape = DictVectorizer()
    line = LogisticRegression(C=0.3, max_iter=3000).fit(
        shape.fit_transform(rows), truth, sample_weight=counts
    )
    found = dict(zip(shape.get_feature_names_out(), line.coef_[0], strict=True))
    return found | {"": float(line.intercept_[0])}


def evidence(names: tuple[list[str], list[str]]) -> tuple[Meaning, Meaning]:
    """In how many names of either kind a key stands; one of many words counts less, for another may have decided."""
    found: tuple[Meaning, Meaning] = (Counter(), Counter())
    for counts, group in zip(found, names, strict=True):
        for name in group:
            keys = {key(low) for low, _ in parts(name)}
            for k in keys:
                counts[k] += len(keys) ** -SHARE
    return found


def worth(meaning: Meaning, line: dict[str, float]) -> float:
    return line[""] + sum(line.get(what, 0) * share for what, share in meaning.items())


def weighed(
    by: dict[str, Meaning], line: dict[str, float], names: tuple[list[str], list[str]]
) -> dict[str, float]:
    watches, things = evidence(names)
    found = {
        k: line[""] + sum(line.get(w, 0) * share for w, share in meaning.items()) for k, meaning in by.items()
    }
    for k in watches.keys() | things.keys():
        base = found.get(k, line[""] + line.get("look small", 0))
        found[k] = base + EVIDENCE * math.log((watches[k] + SMOOTH) / (things[k] + SMOOTH))
    return found


def settled(
    table: dict[str, float], looks: dict[str, int], things: list[str], least: float
) -> dict[str, int]:
    """Whole weights, without the neutral ones of words no name has shown; where a thing's name weighs too much, its words lose a step."""
    seen = {key(low) for name in things for low, _ in parts(name)}
    steps = {
        k: max(-HEAVIEST, min(HEAVIEST, round(w / UNIT)))
        for k, w in table.items()
        if abs(w) >= least or k in seen
    }
    for _ in range(TURNS):
        for name in things:
            words = [(known(low, steps), look(low, word, loud=name.isupper())) for low, word in parts(name)]
            if UNIT * sum(steps[at] if at else looks[seems] for at, seems in words) > 1:
                steps.update({at: steps[at] - 1 for at in {at for at, _ in words if at}})
    return steps


def main(dicts: Path, labels: Path, out: Path, rounds: int = 99, least: float = 0.5) -> None:
    names = labelled(labels, rounds)
    by = by_key(meanings(dicts), COMMON | COMMON_AR | COMMON_AR_MORE | COMMON_ZH)
    line = fitted(names, by)
    looks = {what: round((line[""] + line.get("look " + what, 0)) / UNIT) for what in LOOKS}
    write(out, settled(weighed(by, line, names), looks, names[1], least), looks)


def write(out: Path, table: dict[str, int], looks: dict[str, int]) -> None:
    buckets: dict[int, list[str]] = defaultdict(list)
    for word, weight in table.items():
        buckets[weight].append(word)
    text = [
        "# SPDX-License-Identifier: AGPL-3.0-or-later",
        '"""What a word of a rule\'s name weighs, in half units, by its first letters (tools/weigh_words.py: WordNet 3.0, FreeDict,',
        'CC-CEDICT; docs/guard-card.md has the licences). Below zero it speaks of things, above of people."""',
        "",
        f"LOOKS = {looks}".replace("'", '"'),
        '"""Of a word in no bucket, by what else is known of it."""',
        "WEIGHTS = {",
    ]
    for weight in sorted(buckets):
        text += [f'    {weight}: """', *lines(sorted(buckets[weight])), '""",']
    out.write_text("\n".join([*text, "}", ""]), "utf-8")


def lines(words: list[str]) -> Iterator[str]:
    line = ""
    for word in words:
        if len(line) + len(word) > 118:
            yield line
            line = ""
        line += " " * bool(line) + word
    yield line


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), *map(int, sys.argv[4:5]))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets called after a day or a common cause: "Straße des 17. Juni", "rue du 4 septembre", "corso Unione Sovietica".

Such a name would be read as the day of a closure, or as a reason. It stands as one word without a meaning while the
text is read, and in its own letters again in what was read. What the scanner objects to is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from msgspec import structs

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.scan import scan
from tocsin.core.model import Slots

_BLANK = "Zqv"
"""How a word that stands for a name begins; a text that holds it is read as it is."""
_MOST = 24
_MONTH = tables.spelt("months")
_DAY = rf"(?:\d{{1,2}}|[IVX]{{1,5}}|(?:Dos|Primero|Primo|Premier|Quatre|Onze) )(?:\.?[º°o](?!\w)|er(?!\w)|\.)? ?(?:de |di |d')?(?i:{_MONTH})(?!\w)(?: (?:de )?1[89]\d\d(?!\d))?"
_PLACES = frozenset(
    """calle avenida av avda plaza paseo ronda parque puente glorieta carrer rua praça largo ponte travessa via viale piazza piazzale
    corso ul ulic* al alej* alei plac* pl os osiedl* rond* most* ulice třída třídě náměstí nám""".split()
)
_DATED = (
    Late(
        rf"(?<![\w-])((?:[\w-]{{0,24}}(?:[Ss]tra(?:ß|ss)e|[Pp]latz|[Aa]llee|[Bb]rücke|[Uu]fer|[Ww]eg)) des )({_DAY})",
        needs=" des ",
    ),
    Late(
        r"(?<![\w-])(?<!\ben )(?<!\bprend )((?i:rue|place|avenue|av\.|boulevard|bd|bvd|quai|square|pont|allée|impasse|passage|esplanade|carrefour|parvis|cours|station|arrêt|métro) du )"
        rf"({_DAY})(?! (?:au|et du|jusqu|à partir) )",
        needs=" du ",
    ),
    Late(
        r"(?<![\w-])(?<!\bin )((?i:calle|avenida|av\.|avda\.?|plaza|paseo|ronda|parque|puente|glorieta|carrer|rua|praça|largo|ponte|travessa|via|viale|piazza|piazzale|corso|ul\.|ulic[aąęy]|al\.|alej[aąęi]|alei|plac(?:u|em)?|pl\.|os\.|osiedl[eau]|rond[oa]|most(?:u|em)?|ulice|třída|třídě|náměstí|nám\.) (?:del |da |do |de )?)"
        rf"({_DAY})",
        needs=(tables.ending("months"), _PLACES),
    ),
    Late(
        rf"(?<![\w-])((?:Estación|Portal|Parada|Estação|Stazione|Fermata|Przystanek) )({_DAY})",
        needs=(
            tables.ending("months"),
            frozenset("estación portal parada estação stazione fermata przystanek".split()),
        ),
    ),
)
_QUOTED = Late(rf"([«„“\"] ?)({_DAY})(?= ?[»”“\"])", needs=tables.ending("months"))
"""A stop in quotes that is called after a day, "« 8 mai 1945 »"."""
_EN_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_EN_MONTH = f"(?:{_EN_MONTHS})"
_EN_KINDS = "Avenue|Ave|Street|St|Road|Boulevard|Blvd|Bridge|Square|Plaza|Way|Drive|Park"
_TURNED = Late(
    rf"(?<![\w-])(?<!\b[Oo]n )()({_EN_MONTH} \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th) of {_EN_MONTH})(?= (?:{_EN_KINDS})\b(?! (?:closures?|parking|fair|festival|works?)))",
    needs=(frozenset(_EN_MONTHS.lower().split("|")), frozenset(_EN_KINDS.lower().split("|"))),
)
"""English has the day before the kind: "July 4th Avenue"."""
_UP = f"[{tables.UPPER}]"
_RUN = rf"{_UP}[\w'-]{{1,30}}(?: {_UP}[\w'-]{{1,30}}){{0,2}}"
_LINK = r"(?:de los |de las |de la |de l'|del |dell'|della |dello |dei |degli |delle |des |de |du |d'|di |da |do |dos |das |der |van de |van het )?"
_KIND_FIRST = r"(?i:rue|place|avenue|boulevard|quai|square|allée|calle|avenida|plaza|paseo|ronda|rua|praça|largo|via|viale|piazza|piazzale|corso|ul\.|ulica|al\.|aleja|pl\.|plac|os\.|rondo|stra(?:ß|ss)e|platz)"
_KINDS = frozenset(
    """rue place avenue boulevard quai square allée calle avenida plaza paseo ronda rua praça largo via viale piazza piazzale corso
    ul ulica al aleja pl plac os rondo straße strasse platz""".split()
)
_CALLED = (
    Late(rf"(?<![\w-])({_KIND_FIRST} {_LINK})({_RUN})", needs=_KINDS),
    Late(
        r"(?<![\w'-])()((?:Solidarity|Labou?r|Workers'?|Union|Unity|Liberation|Independence|Revolution|Suffragettes?|Chartist|Levellers?))(?= (?:Street|St|Road|Rd|Avenue|Ave|Lane|Way|Square|Drive|Close|Terrace|Place|Crescent|Boulevard|Bridge|Court|Gardens|Row|Walk|Hill|Parkway)\b)",
        needs=frozenset(
            """solidarity labour labor workers worker union unity liberation independence revolution suffragette suffragettes chartist
            leveller levellers""".split()
        ),
    ),
    Late(
        r"(?=U)(?:(?<=etween )|(?<=rom )|(?<= at )|(?<= to )|(?<=[a-z] and )|(?<= – )|(?<= - ))()(Union)(?! (?:stations?|of|workers?|members?|leaders?|officials?|rall\w+|march\w*|strikes?|action|picket\w*|ballots?|reps?|demo\w*|protest\w*)(?!\w)|[\w'-]| [A-Z])",
        needs=" union ",
    ),
    Late(
        r"(?<![\w'-])()((?:Union|Solidari|Arbei|Työ|Revolution|Freiheit)[a-zà-ž]{0,20}?)(?=(?:katu|kadun|kadulla|tie|tien|tiellä|aukio|aukion|kuja|kujan|straße|strasse|platz|straat|laan|plein|gatan|vägen|gade|vej)(?!\w))",
        needs=" union| solidari| arbei| työ| revolution| freiheit",
    ),
    Late(
        r"(?<![\w-])()((?i:gewerkschafts|vakbonds|fagforenings|fackförenings|fackförbunds)(?:haus|huis|huset|hus|zentrum|gebouw)|(?i:gewerkschafts|vakbonds|fagforenings|fackförenings|fackförbunds)(?=straße|strasse|straat|platz|plein|laan|allee|weg|gasse|gatan?|vej|vägen))",
        needs=" gewerkschafts| vakbonds| fagforenings| fackförenings| fackförbunds",
    ),
    Late(
        r"(?<![\w-])()((?:Maison|Haus|Casa|Palais|Palacio|Palazzo|Camera|Dom|Huis|Casal|House|Hall) (?:des|der|de los|del|dei|van de|of)? ?[A-ZÀ-Ž][\w'-]{3,24})(?![\w-])",
        needs=frozenset("maison haus casa palais palacio palazzo camera dom huis casal house hall".split()),
    ),
)


def _is_called(found: re.Match[str]) -> bool:
    """Whether a word of a reason stands in a street's name to which the scanner has nothing to object."""
    if tables.cause().search(found[2]) is None:
        return False
    return all(one.kind == "person" for one in scan(found.string[found.start() : found.end() + 16]))


def _always(found: re.Match[str]) -> bool:
    return True


_STEPS: tuple[tuple[Late, Callable[[re.Match[str]], bool]], ...] = (
    *((pattern, _always) for pattern in (*_DATED, _QUOTED, _TURNED)),
    *((pattern, _is_called) for pattern in _CALLED),
)


class Hidden:
    """A text with words for such names, and what they stand for."""

    def __init__(self, text: str) -> None:
        self.names: dict[str, str] = {}
        self.kinds: dict[str, str] = {}
        self.text = text
        if _BLANK not in text:
            for pattern, asked in _STEPS:
                self.text = pattern.sub(lambda found, asked=asked: self._hidden(found, asked), self.text)

    def _hidden(self, found: re.Match[str], asked: Callable[[re.Match[str]], bool]) -> str:
        if len(self.names) >= _MOST or _BLANK in found[2] or not asked(found):
            return found[0]
        if found[1] == "Portal ":
            return "Estación " + self._word(found[0], "")
        return found[1] + self._word(found[2], found[1])

    def _word(self, name: str, kind: str) -> str:
        """The word that stands for a name, the same wherever it is told."""
        for word, known in self.names.items():
            if known == name:
                return word
        word = _BLANK + chr(ord("a") + len(self.names)) + "x"
        self.names[word], self.kinds[word] = name, kind
        return word

    def told(self, slots: Slots) -> Slots:
        """What was read, with the names in their own letters."""
        if not self.names:
            return slots
        return structs.replace(
            slots,
            lines=self._each(slots.lines),
            stops=self._each(slots.stops),
            streets=self._each(slots.streets),
            sections=tuple(" – ".join(map(self._end, one.split(" – "))) for one in slots.sections),
        )

    def _each(self, values: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(self._one, values)))

    def _end(self, end: str) -> str:
        """An end of a stretch; one that is called after a day keeps its kind, or it would be a day."""
        return self.kinds.get(end, "") + self._one(end)

    def _one(self, value: str) -> str:
        for word, name in self.names.items():
            value = value.replace(word, name)
        return value

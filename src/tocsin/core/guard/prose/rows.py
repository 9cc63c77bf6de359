# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ids that stand in rows anywhere in a text ("387, 387A and 388", "T2"), and what around one says that it names lines.

A row is believed by the word behind it ("387, 388 services"), by its place at the head of a line ("51, 52 - diversion"),
by an article and a verb ("la 12 sera"), by its length, or by its form ("N61", "55C"); never when a word before or
behind makes it hours, days, roads, stops, tracks or numbers of houses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.line_ids import ASIDE, ID, ids


@dataclass(frozen=True)
class Row:
    """Ids that stand together, from `start` to `end` in the text."""

    start: int
    end: int
    ids: tuple[str, ...]

    @property
    def plain(self) -> bool:
        """Digits alone, once: as likely a count, an hour or a house as a line."""
        return len(self.ids) == 1 and self.ids[0].isdigit()


_JOIN = rf"(?:[ \t]*[,;/•·+&][ \t]*\n?[ \t]*(?:(?:{tables.pattern('joins')})[ \t]+)?|[ \t]+(?:{tables.pattern('joins')}|&)[ \t]+|[ \t][–-][ \t](?=[A-Z]{{0,2}}\d)|[–-](?=[A-Z]{{0,2}}\d))"
_ROW = Late(
    rf"(?<![\w.,:/+°'’€$£-])(?=[A-Z]{{0,4}}[ -]?\d|[A-Z][a-z]\d|[imnx]\d|[A-HJ-Z](?:,| (?:&|(?:and|&) [A-Z] (?:trains|lines)|[Ll]ine|[Tt]rain|[Bb]ranch))){ID}(?:{ASIDE}{_JOIN}(?:(?i:{tables.pattern('article')})[ \t]+)?{ID}){{0,90}}(?![\w%€])"
)


_HALF_HOUR = Late(r"\d ?h ?$")


def rows(text: str) -> Iterator[Row]:
    """Every row of ids in text order."""
    for found in _ROW.finditer(text):
        told, start = ids(found.group()), found.start()
        if len(told) > 1 and told[0][0].isdigit() and _HALF_HOUR.search(text, max(0, start - 5), start):
            # "19 h 30, le F2": the minutes are no line.
            start, told = start + told[0][1], told[1:]
            start = text.index(told[0][0], start)
        end = found.end()
        if len(told) > 1 and told[-1][0].isdigit() and not told[-2][0].isdigit() and timed(text, end):
            # "le T2, 12 minutes pour": nor is an amount behind one.
            told = told[:-1]
            end = found.start() + told[-1][1]
        yield Row(start, end, tuple(one for one, _ in told))


_MONTHS = "|".join(w for x in tables.ALL for g in x.months for w in g.split("|"))
_DAYS = "|".join(w for x in tables.ALL for g in x.days for w in g.split("|"))
_BEFORE = Late(
    rf"(?i)(?<!\w)(?:km|pk|nrs?\.?|{tables.pattern('stop')}|cod\.?|codes?|zones?|afrit|oprit|afslag|exit|sortie|uscita|salida|junction|jct|ausfahrt|jezdni\w*|dro[gd]\w+|autostrad\w+|autobahn|autoroute|motorway|highway|carretera|snelweg|días?|dias?|jours?|giorni|dni|dnia|dniach|dagen|tage|days?|dates?|house numbers?|hausnummern?|civic[oi]|peron\w*|tor\w*|gleis\w*|platforms?|tracks?|quais?|voies?|and[eé]n\w*|binari\w*|spoor|laituri\w*|perroner?|gates?|zone|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|tel\.?|phone|fax|covid|vs\.?|{'|'.join(w for w in _MONTHS.split('|') if w.isalpha())}|{'|'.join(w for w in _DAYS.split('|') if w.isalpha())}|{tables.pattern('street_after')}|\w{{3,20}}(?:straße|strasse|str\.|allee|platz|weg|gasse|katu|tie|laan|straat|gatan|vägen|vej))(?!\w)[^\w\n]{{0,3}}(?:\w{{1,3}}[^\w\n])?\Z"
)
"""Words that make other numbers of what follows: stops, platforms, days, houses, roads."""
_HOURS_BEFORE = Late(
    rf"(?i)\b(?:entre|tra|fra|between|zwischen|tussen|mellan|kl\.?|klo|godz\.?|alle|dalle|ore|h|orari|orario|orarie|fasce|fascia|horarios?|horaires?|hours|times?|uhrzeiten|zeiten|tijden|godzinach|{tables.pattern('until')}|{tables.pattern('since')})(?: (?:las|le|les|as|den|the|o))?\s$"
)
_AFTER = Late(
    r"(?i)\s*(?:Uhr|uur|u\b|h\b|heures|horas?\b|hrs?\b|a\.m\b|am\b(?! (?:\d{1,2}\.|[MDSF]\w+(?:tag|woch)))|p\.?m\b|o'clock|Minuten|minutes|rames?\b|mins?\b|minutos|minuti|minuut\w*|minut\w?\b|tunti|Tage|days|días|jours|giorni|dni\b|dagen|Wochen|weeks|Grad|km\b|m\b|%|€|euros?\b|Sts\b|Avs\b|streets\b|avenues\b|years|personen|people|persons|(?:st|nd|rd|th)\b)"
)
_DATED = Late(rf"(?i)\.?\s*(?:de\s+|of\s+)?(?:{_MONTHS})(?!\w)")


_ON_ROAD = Late(
    r"(?i)(?<!\w)(?:via|über|over|onto|along|on the|op de|sur l'|de l'|sulla|auf der|by the)(?: (?:die|den|the|la|le|de|el))? ?$"
)
_DAY_PAIR = Late(r"\d{1,2}/0\d(?!\d)|\d{1,2}/1[0-2](?!\d).{0,12}\d{1,2}/1[0-2]")
"""Days as "11/09" are no row of lines."""


def timed(text: str, at: int) -> bool:
    """Whether what ends at `at` is an hour, a day or an amount."""
    return bool(_AFTER.match(text, at) or _DATED.match(text, at))


def numbered(text: str, at: int) -> bool:
    """Whether the word before a place makes its numbers those of stops, platforms, days, houses or roads."""
    return bool(_BEFORE.search(text, max(0, at - 48), at))


def denied(text: str, row: Row) -> bool:
    """Whether the words around a row make it something else than lines."""
    if timed(text, row.end):
        return True
    # "to the Bx39" tells where to, "between NS1 and NS4" or "to the 5th" does not.
    boarded = row.ids[0][0].isalpha() and text.endswith("the ", 0, row.start)
    if not boarded and _HOURS_BEFORE.search(text, max(0, row.start - 40), row.start):
        return True
    if _DAY_PAIR.match(text, row.start):
        return True
    if _ROAD.match(row.ids[0]) and _ON_ROAD.search(text, max(0, row.start - 10), row.start):
        return True
    # "stacje M2: Politechnika": a colon behind says whose stops, not which.
    whose = text[row.end : row.end + 1] == ":"
    return not whose and numbered(text, row.start)


_WORD_AFTER = Late(
    r"(?i)[ \t]?(?:(?:bus|night|tram|train|metro|express|school|rail) )?(?:(?P<many>services|routes|lines|buses|trams|trains|trolleys|coaches)|(?:line|train|bus|tram|service|route|streetcar|trolley|journeys?|inbound|outbound|towards)(?! (?:lines?|services|stops?|routes?|passengers|stations?)\b| sur | su | de cada | von | van | every|s?-))(?!\w)"
    r"|(?-i:(?: [A-Z][a-z][\w'’-]{1,20}){1,3}(?: &(?: [A-Z][a-z]{2,20}){1,2})?) (?:line|route|tram|bus route|light rail (?:line|route))(?!s|\w)"
)
_COUNTED = Late(
    r"(?i)(?:every|each|all|of|only|about|extra|additional|other|to|and|than|alle|cada|toutes les|avec|with|mit|con|met|med|nur|in|by) $"
)
_VERB_AFTER = Late(
    r" (?:trains|buses|trams) (?:aren't|(?:are|will be) (?:suspended|rerouted|running|not|diverted)|won't|will not|do not|don't|run (?:local|express|in)|skip|bypass)\b"
)


def _worded(text: str, row: Row) -> bool:
    """ "387, 388 services", "the 21 bus"; a number alone before a plural counts."""
    if _VERB_AFTER.match(text, row.end):
        return True
    word = _WORD_AFTER.match(text, row.end)
    if word is None or not row.plain:
        return word is not None
    counted = _COUNTED.search(text, max(0, row.start - 16), row.start)
    return not counted and (not word["many"] or len(row.ids[0]) == 3)


_YEAR = Late(r"(?:19|20)\d\d")
_LINE_START = Late(r"(?:^|\n|[.;!?] )[ \t]*(?:[•·▪*–-] ?)?$")
_HEADED = Late(r"\s*(?::(?!\d)|[–-]\s(?=[A-ZÀ-Ž])| ?\n|$)")
_BULLET_BEFORE = Late(r"[•·▪*–-] ?$")
_TITLED = Late(
    r"\s+[A-ZÀ-Ž][\w'’. -]{2,40}(?::| - buses)|\s+[A-ZÀ-Ž][\w'’. -]{2,30} / [A-ZÀ-Ž][\w'’. -]{2,50}? (?:- |services|buses)"
    r"|(?:(?<=[A-Z]\d)|(?<=[A-Z]\d\d)), [A-ZÀ-Ž][a-zà-ž]{3}"
)


def _heads(text: str, row: Row) -> bool:
    """At the head of a line: "51, 52, 55C - ...", "C3: ...", "T2 diverted"."""
    begun = _LINE_START.search(text, max(0, row.start - 8), row.start)
    if not begun or _YEAR.fullmatch(row.ids[0]) or re.match(r"[ABDEKLM] ", row.ids[0]):
        return False
    if _HEADED.match(text, row.end):
        return not row.plain or text[row.end : row.end + 1] not in ("\n", "")
    return (not row.plain and text[row.end : row.end + 1] == " ") or bool(_TITLED.match(text, row.end))


_SPOKEN = Late(
    r"\b(?:[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Ii]l|[Dd]ie|[Dd]er|[Dd]en|[Dd]e|[Tt]he|et|y|e|und|a|o|na|no|da|do|pel[ao]|della) $"
)
_SAID = Late(
    r" ?\([A-ZÀ-Ž]|(?<=\d)\.?$| (?=(?:(?:y|e|et|und|i|en) (?:la|le|die|de|el|il|der) (?:\w{4,8} )?[A-Z]{0,2}\d|non |sera|seront|será|est\b|ne |entre|circul|s'arr|fährt|fahren|wird|werden|verkehr|weiter\b|zum |zur |ins |rijd|se desv|devi|desvi|pasará|hará|tendrá|dessert|emprunt|qui |que |che |limitat|cancel|suprim|ajaa|ajava))"
)


# "la Flexo 48", "los Búhos 3 y 5": the network's own name for a kind of line.
_BRANDED = Late(
    r"(?<!\w)(?i:la|le|les|el|los|las|il) (?!Place|Rue|Porte|Gare|Terminal|National|Départ|Salle|Pavillon|Bât|Quai|Voie|Hall|Niveau|Zone|Phase|Étape|Route|Sortie|Boeing|Airbus|Carre|Calle|Aveni|Plaza|Puerta|Sala|Via|Piazz|Porta|Uscita|Padiglion|Torre|Tour|Lot|Parking|Bus |Sala)[A-Z][a-zéèêîôúá]{3,12} $"
)
# "Drugą linią zastępczą będzie 76."
_COPULA = Late(
    r"(?:będzie|będą|są|sind|ist|son|será|serán|sono|saranno|are|is|sont|sera|seront|zijn|ovat|är|er) $"
)
_ENDED = Late(r"(?:[.;\n] ?(?!\d)|$)")
_BEGUN = Late(r"\b(?:La|Le|El|Il) $")
_SAYS = Late(r" (?:will|is|has|does|runs|terminates|stops) [a-z]")
# Only a line can do this, whatever its id looks like: "61 jeździ", "la B18 ne circuleront pas".
_RUNS = Late(
    r",? (?:(?:ne|która|który|qui|die|che|que|joka|which|that) )?(?:circul\w{1,6}|roul\w{1,6}|fährt|verkehrt|entfällt|rijdt|kursuj\w{1,3}|jeździ\w{0,3}|pojedzie|łączy|obsługuj\w{1,3}|(?:er|blir) (?:innstilt|aflyst|omlagt|omkjørt|forsinket)|innstilles|kjører|kører|kulkee|ajaa|liikennöi\w{0,5})(?!\w)"
)
_WORD = Late(r" (?!heures|horas|premi|dernier|prochain|próxim|pasado|scorso|prossimo)[a-zà-ž]{4}")


def _spoken(text: str, row: Row) -> bool:
    """Behind an article and before a verb: "la 12 sera coupée", "La 29 modificará"."""
    before = max(0, row.start - 7)
    if _COPULA.search(text, max(0, row.start - 9), row.start) and _ENDED.match(text, row.end):
        return True
    if _RUNS.match(text, row.end):
        return True
    if _LINE_START.search(text, max(0, row.start - 8), row.start) and _SAYS.match(text, row.end):
        return True
    if _BEGUN.search(text, before, row.start) and _WORD.match(text, row.end):
        return True
    if _BRANDED.search(text, max(0, row.start - 24), row.start):
        return True
    if _ROAD.match(row.ids[0]):
        return False
    return bool(_SPOKEN.search(text, max(0, row.start - 6), row.start) and _SAID.match(text, row.end))


_ROAD = Late(
    r"(?:(?:[ABDEIN]|DK|DW|RN|RD|SS|SP|EN)[ -]?\d{1,4}[a-z]?|[KL] \d{2,4}|M[ -]?\d{2,3}|[A-Z]?\d{4})$"
)
_BARE_ROAD = Late(r"[A-Z]{1,3}[ -]?\d{1,4}[a-z]?$|\d{4}$")
_NUMBERED_ROAD = Late(r"(?:RN|RD|DK|DW|SS|SR) ?\d{1,4}[a-z]?$")
_NO_LINE = frozenset("G7 G8 G20 F1 V2 MP3 CO2 H1 H2 H3 Q1 Q2 Q3 Q4 FFP2 FFP3".split())
_CAPS = Late(r"[A-Z]{1,3}[ -]?\d{1,3}[A-Z]?$|[A-Z][a-z]\d{1,2}$|\d{1,3}[A-GI-Z]$")


def _formed(row: Row) -> bool:
    """Letters and digits as only lines have them: "N61", "14A", never "B 270" or "M621"."""
    mixed = [one for one in row.ids if _CAPS.match(one) and not _ROAD.match(one) and one not in _NO_LINE]
    return bool(mixed) and (len(row.ids) == len(mixed) or len(row.ids) > 2 or row.ids[0] in mixed)


_KINDED = Late(r"([A-Z]{1,3})[ -]?\d{1,3}[A-Z]?$")


def kinds(lines: list[str]) -> frozenset[str]:
    """The letters of lines that a word announces: where "B13" is one, "B21" is one, too."""
    return frozenset(found[1] for one in lines if (found := _KINDED.match(one)))


def _of_kind(row: Row, known: frozenset[str]) -> bool:
    return all((found := _KINDED.match(one)) is not None and found[1] in known for one in row.ids)


def lines_in_rows(text: str, words: bool, road: bool, known: frozenset[str]) -> list[str]:
    """Lines no word before announces; `words` says that the text has a word for lines, `road` that a bare "M25" is a
    road, `known` which letters lines of this text have."""
    found: list[str] = []
    for row in rows(text):
        if all(_NUMBERED_ROAD.match(one) for one in row.ids):
            continue
        if road and all(_BARE_ROAD.match(one) for one in row.ids) and not _worded(text, row):
            continue
        sure = (words and not road and _of_kind(row, known)) or _sure(text, row, words, road)
        if sure and not denied(text, row):
            found += row.ids
    return found


def _sure(text: str, row: Row, words: bool, road: bool) -> bool:
    if _worded(text, row):
        return True
    if not words:
        return not road and (_heads(text, row) or _formed(row))
    bracketed = len(row.ids) > 1 and text[row.start - 1 : row.start] + text[row.end : row.end + 1] == "()"
    return bracketed or len(row.ids) > 2 or _heads(text, row) or _formed(row) or _spoken(text, row)

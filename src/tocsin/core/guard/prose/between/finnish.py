# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finnish stretches: "between" stands behind both ends, and an end's case is taken back ("Lahden ja Turun välillä")."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose.between.branches import shared
from tocsin.core.guard.prose.between.finnish_cases import named, whole
from tocsin.core.guard.prose.between.finnish_things import things
from tocsin.core.guard.prose.between.pair import Pair

_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
_RUNNING = r"[\w-]{0,16}(?:[jJ]una|[lL]iiken|[bB]ussi|[vV]uoro|[rR]aitio|[rR]atikka|Metro)\w{0,12} "
_MORE = rf"(?: {_UP}[\w':-]{{1,40}}){{0,3}}"
_BETWEEN = Late(
    rf"((?:keskusta|keskustan|(?!{_RUNNING}|(?:Toistaiseksi|Myös|Nyt|Ensin|Aluksi|Sitten|Lopuksi) |Kehä I{{1,3}}:ll[aä] |[\w-]{{3,20}}(?:tie|katu|väylä|tie[nt]|kadun|väylän|tie(?:llä|ltä)|kadul(?:la|ta)) {_UP}){_UP}[\w'-]{{1,40}}(?::\w{{1,3}})?){_MORE}(?: (?!ja |sekä )[a-zäö]{{3,18}})?)(?P<and> ja | ?[–-] ?)({_UP}[\w':-]{{1,40}}{_MORE}(?: (?!väli|[a-zäö]{{0,8}}ra[td]a|osuu|juna|juni)[a-zäö]{{3,18}}){{0,2}}) (?:väli[a-zä]{{0,6}}|junat|junia|junien|junaliiken\w{{1,4}}|junavuoro\w{{1,3}}|(?:rata|tie)?osuu\w{{1,8}}|(?:oiko)?rataosa\w{{1,6}}|oikorada\w{{1,4}})\b",
    needs=" väli| junat | junia | junien | junaliiken| junavuoro| osuu| rataosuu| tieosuu| rataosa| oikorataosa| oikorada",
)
_ALSO = Late(
    rf"({_UP}[\w'.-]{{1,40}}) ja ({_UP}[\w'.-]{{1,40}}),? sekä (?=[^.\n]{{3,80}} väli[a-zä]{{1,6}}\b)",
    needs="väli",
)
"""A pair before another that has the word: "Kouvolan ja Pieksämäen, sekä Kouvolan ja Joensuun välillä"."""
_KIND = r"(?:(?:eritaso|ramppi)?liittym(?:ä|(?=ää))|asema|risteys|risteykse|sata?ma|silla|silta|tori|tienhaara|tunneli)"
_LEAVING = r"(?:(?:klo|kello) \d{1,2}[.:]\d\d )?(?:lähtevä\w{0,3} |kulkeva\w{0,3} )?(?:\w{0,9}juna\w{0,3} )?"
"""What stands between the two of one train: "Siilistä klo 9.37 lähtevä juna Kuloon"."""
_FROM_TO = Late(
    rf"({_UP}[\w-]{{3,30}}(?:n {_KIND})?)(?:lta|ltä|sta|stä) {_LEAVING}(?:({_UP}[\w-]{{2,30}}(?:n {_KIND}(?=[aä]{{2}}n))?(aa|ee|ii|oo|uu|yy|ää|öö))n|({_UP}[\w-]{{3,30}}(?:n {_KIND})?)(?:lle|hin))(?!\w)"
)
"""From one end into the other: "Siilitieltä Kulosaareen", "Siilin liittymästä Kulon liittymään"."""
_EXACT = Late(
    r"Tarkempi paikka: Välillä ([^\n]{2,80}?) - ([^\n.)]{2,80}?)(?=[.)\n]|$)",
    needs="tarkempi paikka: välillä",
)
"""A road report's stretch: "Tarkempi paikka: Välillä Salo, Halikon liittymä, Salo - Kruusilan tienhaara, Salo."."""
_MUNICIPALITY = Late(rf", {_UP}\w+$")
_TOWARDS = Late(
    rf"Paikasta ((?:kunnanraja )?{_UP}[\w'./ -]{{2,40}}?)(?: \d[\d,]* (?:km|m|metriä))?, suuntaan ({_UP}[\w' -]{{2,40}})(?=[.,;\n]|$)"
)
"""A road report's place: "Paikasta Lehtisen silta 2 km, suuntaan Oravamäki"."""
_STREET = rf"{_UP}[\w-]{{1,30}}(?:katu|tie|kuja|polku|raitti|väylä|silta|tori|kaari|aukio|bulevardi)"
_AMID = Late(
    rf"(?<!\w)väli(?:llä|ltä|lle) ({_STREET}) ja ({_STREET})(?!\w)",
    needs=frozenset("välillä väliltä välille".split()),
)
"""Before two streets as a map has them the word opens: "välillä Kuusikatu ja Mäntytie"."""
_ROAD = r"(?:(?:[Vv]alta|[Kk]anta|[Ss]eutu|[Mm]aan|[Yy]hdys|[Mm]oottori)?[Tt]ien? \d{1,5}|[VvKkMmSs]t ?\d{1,5}|Kehä I{1,3})"
_POINT = (
    r"(?:(?:eritaso|ramppi)?[Ll]iittymä \d{1,3}[A-Z]?|(?:[Kk]unnan|[Kk]aupungin|[Mm]aakunnan|[Ll]äänin|[Vv]altakunnan)raja"
    r"|(?:[Rr]autatie|[Ll]inja-auto|[Bb]ussi|[Hh]uolto)?asema|[Ss]atama|[Kk]irkko|[Kk]irkonkylä|[Kk]oulu|[Tt]aajama|[Rr]autatie|[Tt]asoristeys|[Tt]ori|[Kk]iertoliittymä|[Kk]m \d{1,3})"
)
_SPECIAL = rf"(?:{_UP}[\w-]{{2,30}}n (?:(?:eritaso|ramppi)?liittymä|risteys|tienhaara|silta)|{_ROAD}(?: (?:(?:eritaso|ramppi)?liittymä|risteys|tienhaara))?|(?:{_UP}[\w-]{{1,30}} )?{_POINT})"
_ANY = (
    rf"(?:{_SPECIAL}|{_UP}[\w'-]{{1,30}}(?: (?:{_UP}[\w'-]{{1,30}}|{_POINT}|risteys|silta|tienhaara)){{0,2}})"
)
_MIXED = Late(
    rf"(?<!\w)(?:väli(?:llä|ltä|lle)|(?:tie)?osuudella|(?:tie)?osuudelta),? (?:({_SPECIAL})(?: ?[–-] ?| ja )({_ANY})|({_ANY})(?: ?[–-] ?| ja )({_SPECIAL}))(?![\w-])",
    needs=frozenset("välillä väliltä välille osuudella osuudelta tieosuudella tieosuudelta".split()),
)
"""Between two of which one is a road or a thing: "välillä valtatie 9 – Mellilä", "välillä kunnanraja - Rautatieasema"."""
_MEASURED = Late(
    rf"(?<!\w){_ROAD},? ({_UP}[\w'-]{{2,30}}?) ?[–-] ?({_UP}[\w']{{2,30}}),? (?:\([^()\n]{{2,40}} |n(?:oin|\.) )?\d[\d.,]* ?(?:km|kilometr)",
    needs="km|kilometr",
)
"""A row of a list of works: "Vt 26 Husula-Paijärvi (Hamina, 8,4 km)"."""
_PAIRED = Late(rf"(?:ja|sekä) {_UP}[\w-]{{2,30}}n $")
"""What "between" already stands behind: "Lahden ja Turun välillä"."""
_PLURAL = Late(r" [a-zäö]{3,14}(?:ien|jen|sten)$")
"""What both ends are, told behind the second: "Kivistön ja Kehä III:n liittymien"."""
_INSIDE = Late(r"(?:ss[aä]|ll[aä]|h[uy]n|iin)$")


def inside(name: str) -> bool:
    """Whether a name stands in a case that says where, or whereto, something happens: no end of a stretch."""
    return bool(_INSIDE.search(name)) and not kind_of(fold(name)) & Kind.PLACE


def exact(text: str) -> list[Pair]:
    """The stretches of a road report, without the municipalities where they stand behind both ends."""
    return [Pair(*_placed(m[1], m[2]), m.start(), m.end()) for m in _EXACT.finditer(text)]


def _placed(first: str, last: str) -> tuple[str, str]:
    told = _MUNICIPALITY.search(last)
    return (_MUNICIPALITY.sub("", first), last[: told.start()]) if told else (first, last)


def finnish(text: str) -> Iterator[Pair]:
    """Each stretch, its ends as a map writes them."""
    for m in _ALSO.finditer(text):
        yield Pair(named(m[1]), named(m[2]), m.start(), m.end())
    for m in _BETWEEN.finditer(text):
        joined = m["and"] == " ja "
        if m[1].endswith("-") or (not joined and (inside(m[1]) or inside(m[3]))):
            continue
        first, last = (named(m[1]), named(_PLURAL.sub("", m[3]))) if joined else (m[1], m[3])
        pair = Pair(first, last, m.start(), m.end())
        yield from (shared(pair, True) if joined else []) or [pair]
    for m in _FROM_TO.finditer(text):
        yield Pair(whole(m[1]), whole(_into(m[2]) if m[2] else m[4]), m.start(), m.end())
    for m in _AMID.finditer(text):
        if not _PAIRED.search(text, max(0, m.start() - 40), m.start()):
            yield Pair(m[1], m[2], m.start(), m.end())
    for m in _MIXED.finditer(text):
        if not _PAIRED.search(text, max(0, m.start() - 40), m.start()):
            yield Pair(m[1] or m[3], m[2] or m[4], m.start(), m.end())
    yield from things(text)
    for m in _MEASURED.finditer(text):
        yield Pair(m[1], m[2], m.start(), m.end())
    yield from (Pair(m[1], m[2], m.start(), m.end()) for m in _TOWARDS.finditer(text))


_LONG = Late(r"(?:aa|ee|ii|oo|uu|yy|ää|öö)se$")


def _into(name: str) -> str:
    """The stem of a name in which something ends, without the last letter of it: "Korppoosee(n)" has "seen" behind a long vowel."""
    stem = name[:-1]
    return stem[:-2] if _LONG.search(stem) else stem

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A train's own number behind its kind, "IC 812", "Frecciarossa 9512 e 9514"; without a kind it is told where no line is,
for it is then all that a notice says of what runs."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late

KIND = (
    r"Sprinter|Stoptrein|Sneltrein|Regionalzug|Regionalexpress|Regionalbahn|Schnellzug|InterRegio|ICE|IC|ECE|EC|EN|CNL|TLK|EIC|EIP|RJX?|NJ|FR|FA|FB|AVE|TGV|Alvia|Avlo|Euromed|Ouigo|OUIGO|Frecci[ae]|Frecciarossa|Frecciargento"
    r"|Frecciabianca|ICN|Regional[ei](?: [Vv]eloc[ei])?|[Ii]nter[Cc]it(?:y(?: Notte)?|és)|Intercidades|Pendolino|Railjet|Nightjet|Euronight|Italo|Thalys|Eurostar|Lyria|MD|Ave|Avant|Trenhotel"
)
"""Kinds of trains of which each has a number of its own."""
ITALIAN = frozenset(
    "Frecciarossa Frecciargento Frecciabianca Frecce Freccia Italo Intercity Regionale FR FA FB IC".split()
)
REGIONAL = "RE|RB|IR|REX|S|TER|IRE|RV|R"
"""Kinds whose lines have up to three digits and whose trains have more."""
_WORD = "(?:-(?:Z(?:ug(?:e?s)?|ügen?)|trein(?:en)?|tog(?:ene|et)?|tåg(?:en|et)?|jun(?:a|at|ien)))?"
"""What a kind may be glued to, "die NJ-Züge 294 und 295"."""
_TOLD = Late(
    rf"(?<![\w-])(?=[A-Zi])((?:{KIND})(?={_WORD} ?(?:n[r°º.] ?)?\d{{3}})|(?:{REGIONAL})(?={_WORD} ?\d{{4}})){_WORD} ?(?:n[r°º.] ?)?"
    rf"(\d{{3,6}}(?:(?:, | ?/ ?| (?:e|et|y|und|and|a|i|och|og|en|ja) )\d{{3,6}})*)(?![\w:]|[.,/]\d| ?(?:€|euro|km))"
)
_BARE = Late(
    r"(?<!\w)(?:[Tt]rains?|[Tt]ren[io]|[Tt]reni regionali|[Tt]rein(?:en)?|[Tt]ren(?:es)?|Zug|Züge|[Vv]lak[yů]?) (?:n[r°º.] ?)?"
    r"(\d{3,5}(?:(?:, | (?:e|et|y|und|and|a|en) )\d{3,5})*)(?![\w:%]|[.,/]\d| ?(?:€|km|m\b|min|pass|pers|people|reiz))",
    needs="train|tren|trein|zug|züge|vlak",
)
_POLISH = Late(
    r"(?<!\w)[Pp]ociąg\w{0,3}:? (?:nr\.? ?|(?=\d{5}))(\d{3,6}(?:(?:, | (?:i|oraz) (?:nr )?)\d{3,6})*)(?![\w:%]|[.,/]\d)"
)
_AGAIN = Late(r"(?<!\w)(?:[Ii]l|[Ii]|gli|[Ll]o) (\d{4,5}(?:(?:, | e )\d{4,5})*)(?![\w:%]|[.,/]\d)")
"""Others of the kind that an Italian notice has named: "I Frecciarossa 9510 e 9512 ...; anche il 9520"."""
_TIMED = Late(
    r"(?<!\w)(?:[Ii]l|[Ll]e|[Ee]l|[Dd]er|[Dd]e|[Tt]he) (?!(?:19|20)\d\d )(\d{3,5})(?= (?:(?:da |de |von |van |from )?[A-Z][\w.'-]+(?: ?[–-] ?[A-Z][\w.'-]+)? )?"
    r"(?:delle(?: ore)?|de las|des|om|at|von|de) \d{1,2}[.:h]\d\d| [A-Z][^\W\d]{2,}[–-][A-Z][^\W\d]{2,})",
    needs=(r" \d{3,5} ", frozenset("il le el der de the".split())),
)
"""A train without its kind: "il 20543 delle 8.15", "le 4512 Metz-Nancy"."""
_NUMBER = Late(r"\d+")
_MOST = 12


def numbered(text: str, beside: bool = False) -> Iterator[str]:
    """Each train with its kind, at most `_MOST` of a row; `beside` lines a number with no kind is a run of one of them."""
    kind = ""
    for found in _TOLD.finditer(text):
        kind = found[1]
        yield from (f"{kind} {one}" for one in _NUMBER.findall(found[2])[:_MOST])
    for found in () if beside else (*_BARE.finditer(text), *_POLISH.finditer(text)):
        yield from _NUMBER.findall(found[1])[:_MOST]
    timed = [found[1] for found in _TIMED.finditer(text)]
    yield from timed[:_MOST]
    kind = f"{kind} " if kind in ITALIAN else ""
    for found in _AGAIN.finditer(text) if kind or timed else ():
        yield from (f"{kind}{one}" for one in _NUMBER.findall(found[1])[:_MOST])

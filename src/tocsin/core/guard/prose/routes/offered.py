# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that a text offers in the place of others: "weichen Sie auf die Linien U3 und 71 aus", "use Route 12 instead". Nothing
is said to happen to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.clean import small

_INSTEAD = (
    r"weichen sie|ersatzweise (?:benützen|benutzen|nutzen|verkehr\w+|fahren)|(?:alternativ|stattdessen|ersatzweise) (?:können|kann|nutzen|benutzen|bitte|stehen|steht|empfehlen|bieten)|nutzen sie (?:bitte )?(?:alternativ|ersatzweise|stattdessen)|als (?:alternative|ersatz\w{0,16}) (?:dien\w+|steh\w+|verkehr\w+|haben|nutzen|kann|können)|alternativen?:|ersatz:"
    r"|en su lugar(?! por)|como alternativa|líneas alternativas|alternativas:|alternativas? de (?:transporte|viaje):?"
    r"|in alternativa|linee alternative|alternative:|servirsi d(?:ella|elle|el|ei|i)"
    r"|reportez-vous|se reporter (?:sur|vers)|report (?:sur|vers)|à la place|itinéraires? alternatifs?|privilégie[zr]"
    r"|as an alternative|alternative (?:routes?|services?|buses|bus routes?|lines?)(?: (?:is|are|include)|:)"
    r"|als alternatief|in plaats daarvan|alternatieven?:"
    r"|alternatywnie|w zamian|komunikacj[iaę] alternatywn\w+|autobusy alternatywne|linie alternatywne"
    r"|em alternativa|como alternativa|vaihtoehtoisesti|i stället|i stedet"
)
"""What says that others are taken instead."""
_TAKE = (
    r"(?:bitte )?(?:nutzen|benutzen|benützen|nehmen|verwenden) sie|bitte (?:nutzen|benutzen|benützen|auf)|(?:fahrgäste|reisende) (?:nutzen|benutzen|benützen|nehmen)(?: bitte)?"
    r"|(?:please|can|may|should|could|must|to|or|instead|advised to|encouraged to) (?:use|take|catch|ride|transfer to)|(?:(?<=[.,;:] )|(?<=[-–] ))(?:use|take|catch|ride)(?= [^.;\n]{1,60} instead)"
    r"|(?:veuillez |pouvez |peuvent |invités à |possibilité d'|possible d')(?:emprunter|utiliser|prendre)|empruntez|utilisez|prenez"
    r"|(?:possono|potete|può|possibile|invitati a|invitano a|si consiglia di|consigliato)? ?(?:utilizzare|prendere|usare) (?:la|le|il|i|l')|utilizzate|utilizza|prendete|usate"
    r"|(?:use|utilice|utilicen|tome|tomen|usen|combine|combinen)(?= (?:con )?(?:la|las|los|el) | con [a-z]?\d)|(?:pueden|puede|podrán|podrá|deben|deberán) (?:usar|utilizar|tomar|emplear|combinar)"
    r"|(?:s|za)?korzyst(?:ać|anie|ania|ajcie)(?: w zamian)? z|proszę korzystać z"
    r"|(?:neem|gebruik|pak|reis met)(?= (?:de |het )?(?:bus|tram|metro|lijn|trein|lijnen|bussen|trams))|overstappen op|(?:gebruikmaken|gebruik maken|gebruik te maken) van"
    r"|käytä|käyttäkää|voi(?:t|vat)? käyttää|suositellaan käyttämään"
    r"|(?:använd|ta|åk med)(?= (?:buss|tåg|linje|tunnelbana|spårvagn|pendeltåg))|hänvisas till|(?:benyt|tag|brug|bruk|ta)(?= (?:bus|tog|linje|metro|buss|tåg|trikk))|henvises til"
    r"|utilize(?:m)?(?= (?:a|as|o|os) )|podem? (?:usar|utilizar)|utilitzeu|agafeu|podeu (?:utilitzar|agafar)"
)
"""What tells somebody to take them."""
_CHANGE = (
    r"(?:passengers?|customers?|riders?|please|must|should|can|may) (?:change|transfer|switch)(?: at [^.;\n]{2,40}?)? (?:on)?to"
    r"|(?:fahrgäste|reisende|bitte) (?:in|an|am) [^.;\n]{2,40}? (?:in|auf) (?=[^.;\n]{2,40}? umsteigen)|(?:steigen|umsteigen|umstieg) (?:sie )?(?:bitte )?(?:in|an|am) [^.;\n]{2,40}? (?:in|auf)(?= (?:die|den|das) )"
    r"|(?:change|transfer|switch) (?:here |there )?(?:at|in) [^.;\n]{2,40}? (?:onto|to|for)(?= (?:the |a |an )?(?:line|route|bus|tram|train|[a-z]?\d))"
    r"|overstap(?:pen)? op|przesiąść się (?:na|do)|przesiadka na"
)
"""Where others are taken from: none of them has anything happen to it, though the text names no other."""
_OFFER = Late(
    rf"(?<![\w-])(?:(?P<instead>{_INSTEAD}|{_CHANGE})|{_TAKE})(?!\w)",
    needs=frozenset(
        """weichen ersatz* alternativ* alternatyw* stattdessen lugar servirsi reportez reporter report place privilégie* plaats
        zamian vaihtoehtoisesti stället stedet use take catch ride transfer emprunt* utili* pren* usare usate usen usar tom* combin*
        emplear korzyst* neem gebruik* pak reis overstappen käyt* använd ta åk hänvisas henvises benyt tag brug bruk agafeu agafar nutzen
        benutzen benützen nehmen verwenden bitte change switch fahrgäste reisende steigen umsteigen umstieg overstap przesiadka przesiąść passenger* customer* rider* please must should can may""".split()
    ),
)
_ROW = r"(?:[a-z]{0,3} ?\d{1,3}[a-z]?|[a-z]{1,2}\d{0,3})(?:(?:, | und | and | e | et | y | i | en | & )(?:[a-z]{0,3} ?\d{1,3}[a-z]?))*"
_REPLACES = Late(
    r"(?<![\w-])(?:lini\w{1,2} (?:autobusow\w{1,3} )?zastępcz\w{1,3}|zastępcz\w{1,3} lini\w{1,2}(?: autobusow\w{1,3})?|sostituit\w d(?:ai?|al) bus|bus sostitutiv\w|(?:ersatz|pendel)(?:bus(?:se|linien?)?|linien?|straßenbahnlinien?|tram)"
    rf"|bus (?:de substitution|relais)|(?:rail )?replacement bus(?:es)?|shuttle bus(?:es)?|ersättningsbuss(?:ar)?|erstatningsbuss(?:er)?|vervangende? bus(?:sen)?)(?: (?:linien?|linia|line|lines|route|ligne|linea|lijn|nr\.?|nummer))? {_ROW}(?!\w)",
    needs="zastępcz|sostitui|sostitutiv|ersatz|pendel|substitution|relais|replacement|shuttle|ersättnings|erstatnings|vervangend",
)
"""Lines that only run where others do not, "linia zastępcza Z11", "sostituiti dai bus B9", and their ids."""
_SURE = Late(r" (?:instead|alternative|alternatives|other|stattdessen|ersatzweise)(?!\w)")
_SENTENCE = Late(r"[.!?](?=\s+[A-ZÀ-Ž]|\s*$)|(?<=\w\w\w)[.!?](?=\s)|;|\n")
_BACK = Late(
    r"(?<!\w)(?:auf|die|den|der|de|naar|op|the) [^.;\n]{0,90}?(?:auszuweichen|ausweichen|(?:zu )?(?:nutzen|benutzen|benützen)|umzusteigen|umsteigen|overstappen)(?!\w)",
    needs="weichen |nutzen |benützen |steigen |overstappen ",
)
"""German and Dutch verbs that stand behind what they offer: "bitte auf die Linie S8 ausweichen"."""


def straight(text: str, found: Sequence[str]) -> tuple[str, ...]:
    """The lines of `found` that stand anywhere but in an offer. What a text only says can be taken, and names no other line
    beside, is all that it tells."""
    spans = list(_spans(text))
    told = tuple(one for one in found if _told(text, one, spans)) if spans else tuple(found)
    return told if told or any(sure for _, _, sure in spans) else tuple(found)


def _spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text offers lines, from the word that does so to the end of its sentence, and whether it says in whose place."""
    low = small(text)
    for offer in _OFFER.finditer(low):
        end = _SENTENCE.search(text, offer.end())
        stop = end.start() if end else len(text)
        sure = offer["instead"] or _SURE.search(low, offer.end(), stop)
        yield offer.start(), stop, bool(sure)
    yield from ((offer.start(), offer.end(), True) for offer in _BACK.finditer(low))
    yield from ((bus.start(), bus.end(), False) for bus in _REPLACES.finditer(low))


def _told(text: str, line: str, spans: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether a line stands outside of all offers; one that the text spells otherwise is believed."""
    word = re.escape(line.removesuffix(" Line").rpartition(" ")[2])
    places = [one.start() for one in re.finditer(rf"(?<!\w){word}(?!\w)", text)]
    return not places or any(not any(start <= at < end for start, end, _ in spans) for at in places)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A line or a road that is named by its two ends beside the part of it that is closed: the part is what is told."""

from __future__ import annotations

from bisect import bisect_left

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_clauses
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chains import STOPS
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.openers import BETWEEN
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.running_words import END, PART

AGO = 120
"""Letters before and behind a pair in which something is said of it."""
NEAR = 32
"""Letters right before a pair."""
_STOPS = tables.alternatives(set(STOPS))
_CUT = Late(
    rf"(?<!\w)(\w{{3,24}}) (?:(?:la |il |le |el |o )?(?:circolazione|traffico|servizio|circulación|tráfico|servicio|circulação|trafic|circulation|service)(?: (?:dei treni|ferroviari[oa]|ferroviaire|des trains|de trenes))? )?(?:(?:(?:alle|all|toutes?|tous|todas|tutte|wszystkie) (?:les |las |le )?)?{_STOPS} )?(?:{tables.alternatives(set(BETWEEN))})\s+(?:the |le |la |l')?$"
)
"""What stands right before the closed part of a line: "la circolazione resta sospesa tra"."""
_TITLE = Late(r"(?:/[^\n.]{2,30})?\.? ?\n")
_LINE = Late(r"(?:^|\n)[ \t]*(?:linea|línea|ligne|line|lijn|linia|strecke)(?: [a-z]{0,2}\d{0,3})? (?:av )?$")
_HEADED_BY = Late(r"(?: ?[-–] ?[^\n:.,;]{2,30})? ?(?::|\n)")
_OPENED = Late(rf"(?<!\w)(?:{tables.alternatives(set(BETWEEN))})\s+(?:the |le |la |l')?$")
_HEADS = Late(r"\)[: ] ?")
"""Behind a line's name that heads what is said of the part: "S1 (Wannsee - Oranienburg): kein Zugverkehr zwischen"."""
_BESIDE = Late(rf"(?: line)? (?:{tables.alternatives(set(BETWEEN))})\s+(?:the |le |la |l')?")
"""A line and right behind it the part: "die A27 Walsrode - Bremen zwischen"."""
_PART = Late(
    rf",? (?:(?:{tables.alternatives(set(BETWEEN))})\s+|(?:na odcinku|auf dem abschnitt|im abschnitt|nella tratta|nel tratto|sur le tronçon|en el tramo|op het traject|rataosalla|osuudella) )(?:the |le |la |l')?"
)
_OF_LINE = Late(
    r"(?<!\w)(?:lini\w|linea|línea|ligne|line|lijn|linja\w{0,3}|strecke|linha) $",
    needs="lini|linea|línea|ligne|line|lijn|linja|strecke|linha",
)
"""What a line's own two ends stand behind: "sulla linea Trieste-Udine, tra Cormons e Monfalcone"."""
_HEADED = Late(r"(?:^|\n)[a-z]{1,2} ?\d{1,4}:? $")
"""A road and its direction ahead of the part: "A2: Bern -> Thun, zwischen", "A 2 Bern -> Thun: zwischen"."""
_JUNCTIONS = Late(
    r"[,:] (?:zwischen |between |entre |tra |fra |między |tussen |im abschnitt |na odcinku |nel tratto |en el tramo )?(?:(?:de[nr]?|the|les?|la|el|il|lo|gli|los|las) )?(?:verzweigung|verzweigungen|anschlussstellen?|as|ak|ad|kreuz|autobahnkreuz|dreieck|knoten|ausfahrt|einfahrt"
    r"|svincolo|svincoli|uscit[ae]|casello|sorties?|échangeurs?|diffuseur|salidas?|enlace|węz\w{2,4}|knooppunt|afrit|junctions?|j\d{1,2}|exits?|liittym\w{1,4}) "
)
"""The part of a road by its junctions, behind the road's own name: "A1 Aarau – Biel, Verzweigung Luterbach bis Oensingen"."""
_ALONG = Late(
    r"(?<!\be )(?<!\bet )(?<!\bund )(?<!\band )(?<!\by )(?<!\bi )(?<!\ben )(?<!oraz )(?<!sowie )(?:(?<=, )sulla|sulla linea|sur la ligne|auf der \w{0,5}strecke|na linii|op (?:het traject|de lijn)|en la línea|del tramo|on the|(?:de la |dell'|de l'|der )auto(?:pista|vía|strada|route|bahn)) $",
    needs="auto|sulla|sur la|strecke|na linii|op de|op het|línea|tramo|on the",
)
"""What stands between the part of a line that is told and the line: "fra Savona e Ceva, sulla linea Savona-Torino"."""
_AGAIN = Late(r"[,;] (?:and|und|et|y|e|i|oraz|en|sowie) ")
"""Behind it another part of the sentence may tell of another line, "between A and B suspended, and delays on the C-D line"."""
_EXACT = Late(r"(?<!\w)tarkempi paikka: välillä ")
_ROAD = Late(r"(?<!\w)(?:tie|\w+tie) \d{1,5} välillä $", needs=" välillä ")
"""A Finnish road report names the stretch of the road between two towns, and then the exact place."""
_APART = Late(r", | [-–] | (?:und|and|et|y|e|i|oraz|en|sowie|or|nor|ni|noch) ")
"""What parts it from the line that is named before."""


def ahead(low: str, pair: Pair) -> str:
    """What stands before a pair."""
    return low[max(0, pair.start - AGO) : pair.start].rstrip() + " "


@of_clauses(8192)
def last_sentence(said: str) -> str:
    """The last sentence of what is said ahead of a pair."""
    return END.split(said)[-1]


@of_clauses(8192)
def last_part(said: str) -> str:
    """The last part of that sentence."""
    return PART.split(last_sentence(said))[-1]


def following(low: str, pair: Pair, starts: list[int]) -> int:
    """Where the next pair behind this one starts; the end of the text when none does."""
    at = bisect_left(starts, pair.end)
    return starts[at] if at < len(starts) else len(low)


def named(low: str, pair: Pair, starts: list[int]) -> bool:
    """Whether a pair is the name of what is closed between another."""
    return _before(low, pair, following(low, pair, starts)) or _behind(low, pair, starts)


def titled(low: str, pair: Pair, pairs: list[Pair]) -> bool:
    """Whether a pair is all of the first line, and the text opens another from or to one of its ends,
    "Amersfoort - Zwolle.\nTussen Harderwijk en Zwolle", or it heads a line as a line's name: "Linea Roma - Cassino: ..."."""
    lined = _LINE.search(low, max(0, pair.start - 24), pair.start) is not None
    begun = lined or pair.start == len(low) - len(low.lstrip())
    alone = (_HEADED_BY if lined else _TITLE).match(low, pair.end) if begun else None
    if alone is None:
        return False
    ends = {pair.first, pair.last}
    return any(
        (lined or ends & {part.first, part.last})
        and part.start > alone.end()
        and _OPENED.search(low, max(0, part.start - 24), part.start)
        for part in pairs
    )


def _before(low: str, pair: Pair, limit: int) -> bool:
    """Whether the part follows: "linea Roma - Pisa: sospesa tra Grosseto e Orbetello", "die A27 Walsrode - Bremen zwischen"."""
    until = min(limit, pair.end + AGO)
    at = pair.end + (
        low.startswith((",", ":"), pair.end)
        and _HEADED.search(low, max(0, pair.start - 12), pair.start) is not None
    )
    if low[pair.end - 1] != "." and _BESIDE.fullmatch(low, at, until):
        return True
    named_road = until - pair.end < NEAR * 2 and _HEADED.search(low, max(0, pair.start - 12), pair.start)
    if named_road and _JUNCTIONS.match(low, pair.end):
        return True
    lined = _OF_LINE.search(low, max(0, pair.start - 12), pair.start)
    if lined and _PART.fullmatch(low, pair.end, until):
        return True
    if lined and _OPENED.search(low, pair.end, until) and not _parted(low, pair.end - 1, until):
        # "la ligne Thiers - Ambert sera fermée du 3 au 28 mars entre"
        return halted(low[pair.end : until])
    cut = _CUT.search(low, pair.end, until)
    if cut is None:
        return False
    if heads := _HEADS.match(low, pair.end):
        return halted(low[heads.end() : cut.end()]) and not _parted(low, heads.end(), until)
    fails = halted(cut[1]) or cut[1] in ("fällt", "fallen")
    return fails and not _parted(low, pair.end - 1, until)


def _parted(low: str, start: int, end: int) -> bool:
    """Whether another sentence, or another part of it, begins in between."""
    return bool(_APART.search(low, start, end) or END.search(low, start, end))


def _behind(low: str, pair: Pair, starts: list[int]) -> bool:
    """Whether the part stands before: "fra Savona e Ceva, sulla linea Savona-Torino"; a road report's follows."""
    if not (_ALONG.needed(low) or _ROAD.needed(low)):
        return False
    said = ahead(low, pair)
    if _ROAD.search_part(said, low) and _EXACT.search(low, pair.end, pair.end + AGO):
        return True
    sentence = last_sentence(said)
    if not _ALONG.search_part(said[-NEAR:], low) or halted(
        _AGAIN.split(sentence)[-1] if _AGAIN.search(sentence) else ""
    ):
        return False
    return bisect_left(starts, pair.start - len(sentence)) < bisect_left(starts, pair.start)

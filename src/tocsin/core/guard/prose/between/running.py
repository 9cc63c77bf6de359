# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches on which a service is said to run: "trains run between B and C", "Betrieb nur zwischen B und C".

A notice that closes one stretch often tells where the line still runs, and one that cuts a line short may tell nothing
else. Under its effect that would read as closed. What is said to run there and nowhere else, as ever, instead, or in a
list of what runs is never told; what is only said to run is not told beside a stretch of which less is said.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.doubts import halted
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.clean import small

_WHOLE = "".join(
    rf"(?<!\b{word})" for word in ("dw", "pl", "al", "ul", "st", "ca", "bzw", "resp", "godz", "odc")
)
_END = Late(rf"(?:{_WHOLE}\.|[!?;])(?=\s|$)|\n")
_PART = Late(rf"(?:{_WHOLE}\.|[!?;,])(?=\s|$)|\n")
AGO = 120
"""Letters before a pair in which something is said of it."""
_RUNS = Late(rf"(?<!\w)(?:{tables.pattern('runs')})(?!\w)")
_NONE = r"no|not|nothing|none|never|neither|varken|weder|kein\w*|nicht|ne|n|pas|aucune?|sin|ning[uú]n\w*|non|nessun\w*|nie|żadn\w*|brak|geen|niet|ei|eivät|não|nenhum\w*|inte|inga|ikke|ingen|nejed\w*|nejezd\w*|žádn\w*"
_ELSEWHERE = r"sauf|excepté|hormis|except|außer|ausgenommen|salvo|excepto|tranne|eccetto|behalve|oprócz|kromě|undantag|undtagen|statt|anstatt|instead|sijasta|sijaan|zamiast|invece|express|local|skip\w*|fuera|outside"
_FEWER = r"fewer|less|minder|weniger|moins|menos|meno|mniej|færre|färre|vähemmän|harv\w*|einzeln\w*|eingleisig|einspurig|single|half|halb\w*|hälft\w*|moitié|mitad|metà|połow\w*|helft|puolet|metade|halvdel\w*|thirds?|drittel|tiers|tercios?|terzi?o?|derde|percent|procent\w*|prozent|reduc\w*|limited|eingeschränk\w*|partiel\w*|parcial\w*"
_LESS = Late(
    rf"%|(?<!\w)(?:{_NONE}|{_ELSEWHERE}|{_FEWER}"
    r"|bus\w*|autobus\w*|autocar\w*|navett\w*|lanzader\w*|pendel\w*|shuttle\w*|coach\w*|linja-aut\w*|za"
    r"|late|verspät\w*|retard\w*|retras\w*|ritard\w*|opóźn\w*|vertraag\w*|vertraging\w*|myöhä\w*|atras\w*|försen\w*|forsink\w*|zpožd\w*"
    r"|minut\w*|min|hour\w*|stunde|heures?|hora|ore|godzin\w*|uur|tunni\w*|\w+ (?:of|out of|von|sur|de cada|su|na|op|af|av|z|ze) (?:the |les |les |las |los |de |den |dem |den )?(?:\d+|two|three|four|five|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|zwei|drei|vier|fünf|twee|drie|vijf|dwóch|trzech|czterech|pięciu)(?!\w)|fällt|fallen|fiel\w*|vallen|valt|vielen|entf\w*|affect\w*|afect\w*|betr\w*ff\w*|touch\w*|dotycz\w*|interess\w*)(?!\w)"
)
"""What says that less runs than should, or something else."""
_NOTHING = Late(r"do odwołania|(?:zur )?(?:weiträumigen )?umfahrung\w*")
"""Words of an effect that tell none here: until further notice, a way round."""
_ROUND = Late(r"(?<!\w)(?:via|über|przez)(?!\w)")
_NORMAL = Late(
    r"(?<!\w)(?:normal|planm|regol|regul|habitual|usual|fahrplanm|zusätzlich\w* (?:züge|fahrten|busse)|extra(?:züge| trains?| treinen| intercit)|additional|verstärk|bestehen|maintenu|mantien|mantém|garant|gewähr)"
)
_OTHERS = Late(
    r"(?<!\w)(?:tickets?|fahrausweis\w*|fahrkarten|billets?|billetes?|bigliett\w+|bilet\w*|honor\w+|nutzen sie|benutzen sie|umfahr\w*|ausweich\w*|weichen sie|alternative\w*|please use|can use|may use)(?!\w)"
)
"""What goes there instead: another line, or whose tickets another takes."""
_ONLY = r"(?:nur|only|solo|sólo|soltanto|solamente|únicamente|unicamente|seulement|uniquement|tylko|jedynie|wyłącznie|alleen|slechts|enkel|vain|endast|bara|kun|pouze|jen|apenas|somente|just|esclusivamente|exclusivamente|ausschließlich|exclusively|exclusivement|uitsluitend)"
_NE = r"(?<!\w)n(?:e |')"
_BEFORE = Late(
    rf"(?<!\w){_ONLY}(?:[\s:*•-]+(?!binari|spor|voie|vía|track|gleis)\w+){{0,2}}[\s:*•-]*$|{_NE}[^.,;]{{2,40}} qu'(?:entre|de)\s*$"
)
_WITHIN = Late(
    rf"(?<!\w){_ONLY} (?:fino |bis |as far )?(?:a|ad|al|alla|to|till|as|bis|nach|zum|zur|hasta|jusqu\w*|do|tot|naar|até)(?!\w)"
)
_BEHIND = Late(r"\)? (?:only|alone|solamente|soltanto|uniquement)(?!\w)")
"""What says, right before a pair, inside it or right behind, that something runs there and nowhere else."""
_NOT = Late(rf"(?<!\w)(?:{_NONE})(?!\w)")
_FRENCH_ONLY = Late(_NE)
_CARRIED = Late(
    r"(?<!\w)(?:busse|buses|ersatz\w*|bus sostitutiv\w*|navett\w*|lanzader\w*|shuttle\w*|coaches)(?!\w)"
)
"""What runs where nothing else does."""
_PARTS = Late(
    r"(?<!\w)(?:(?:w|dwóch|dwie|trzech) pętl(?:i|ach|e)|skrócon\w+|(?:two|three) (?:sections|parts)|wie folgt|as follows|następująco|als volgt|como sigue|come segue|comme suit|seuraavasti)(?!\w)"
)
"""What says that a line runs in parts, or heads the list of them."""
LISTED = 900
"""Letters before an item of a list in which its heading may stand."""
_ITEM = r"[ \t]*(?:[•·▪●○»‣➜*–-]|\d\.|[^\n:]{1,24}:)[^\n]*"
_HEADING = Late(
    rf"(?:^|\n)([^\n]{{3,160}})(?:(?<=:)|(?<=zugverkehr)|(?<=sections))[ \t]*\n(?:{_ITEM}\n){{0,12}}{_ITEM}$"
)


def closed(text: str, pairs: list[Pair]) -> list[Pair]:
    """The pairs without those that run."""
    low = small(text)
    starts = sorted(pair.start for pair in pairs)
    said = [_said(low, pair, starts) for pair in pairs]
    less = [_less(words) for words in said]
    known = any(less)
    return [
        pair
        for pair, words, fewer in zip(pairs, said, less, strict=True)
        if not (_alone(low, pair) or (not fewer and _runs(low, pair, words, known)))
    ]


def _said(low: str, pair: Pair, starts: list[int]) -> str:
    """What is said of a pair: its part of the sentence, and the sentence behind it up to another pair's part."""
    before = _PART.split(low[max(0, pair.start - AGO) : pair.start])[-1]
    following = min((at for at in starts if at >= pair.end), default=len(low))
    # The mark that ends a sentence may have been read as the last name's own.
    ended = pair.end - 1
    end = _first(_END, low, ended)
    return before + low[pair.end : end if end <= following else min(following, _first(_PART, low, ended))]


def _first(mark: Late, low: str, at: int) -> int:
    found = mark.search(low, at)
    return found.start() if found else len(low)


def _less(said: str) -> bool:
    """Whether less is said to run than should, or something else."""
    plain = _NOTHING.sub("", said)
    elsewhere = _ROUND.search(plain) and not _NORMAL.search(plain)
    return bool(elsewhere or _LESS.search(plain)) or halted(plain)


def _alone(low: str, pair: Pair) -> bool:
    """Whether something runs on a stretch and nowhere else; what is cut, or carried by bus, only there is another thing."""
    sentence = _END.split(low[max(0, pair.start - AGO) : pair.start])[-1]
    ahead = _PART.split(sentence)[-1]
    only = (
        _BEFORE.search(ahead)
        or _WITHIN.search(low[pair.start : pair.end])
        or (low[pair.end - 1] != "." and _BEHIND.match(low, pair.end))
    )
    if not only:
        return False
    plain = _FRENCH_ONLY.sub("", ahead)
    return not (halted(plain) or _NOT.search(plain) or _CARRIED.search(sentence))


def _runs(low: str, pair: Pair, said: str, known: bool) -> bool:
    """Whether a stretch of which nothing less is said runs as ever, in parts, by another's line or, beside one that is cut, at all."""
    runs = bool(_RUNS.search(said))
    if (runs and (known or _NORMAL.search(said))) or _OTHERS.search(said):
        return True
    if _PARTS.search(_END.split(low[max(0, pair.start - AGO) : pair.start])[-1]):
        return True
    heading = _HEADING.search(low, max(0, pair.start - LISTED), pair.start)
    if heading is None:
        return False
    listed = _PARTS.search(heading[1]) or _NORMAL.search(heading[1])
    return bool(_OTHERS.search(heading[1]) or (listed and not halted(heading[1])))

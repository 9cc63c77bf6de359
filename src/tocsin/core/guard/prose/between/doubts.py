# SPDX-License-Identifier: AGPL-3.0-or-later
"""What makes a chain of names no section: a way round, a line's own name, codes of stops, a word of status or of the publisher.

Names that a dash or a "to" joins in a notice are believed; these are the reasons not to."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon import COMMON
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between import road_rows
from tocsin.core.guard.prose.between.chains import STOPS, Chain
from tocsin.core.guard.prose.between.datelines import published
from tocsin.core.guard.prose.between.doing import done
from tocsin.core.guard.prose.between.finnish import inside
from tocsin.core.guard.prose.between.gatherings import gathered, played
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.openers import BETWEEN
from tocsin.core.guard.prose.effects import INSTEAD, effect_of
from tocsin.core.guard.prose.name_ends import SERVED
from tocsin.core.guard.prose.routes.spelling import COLOURS
from tocsin.core.guard.prose.routes.trains import KIND
from tocsin.core.model import Effect

ID = Late(
    rf"(?:[A-Z]{{0,3}}|(?!(?:Portal|Calle|Carrera|Avenida|Plaza|Parque|Rua|Praça|Piazza|Place|Rue|Exit|Lock|Gate|Pier|Spur|Loop|Hwy|Highway|Interstate) )[A-Z][a-z]+) ?\d{{1,4}}[A-Za-z]?(?: (?!(?:St|Av|Ave|Rd)(?!\w))|$|(?:ex)?-[A-Z]?\d|-(?i:{COLOURS})(?!\w))"
)
"""A line, a road or the house of a street: "B12 - B18", "A 7 Kassel – Hannover"."""
_AROUND = Late(
    r"(?i)(?<!\w)(?<!niet )(?<!nicht )(?<!not )(?<!pas )(?<!nie )(?<!non )(?<!no )(?:via|über|par|przez|přes|por|attraverso|lungo|along|langs|kautta|längs|via (?:[^\W\d_][\w'.]+ ){1,4}(?:and|et|und|y|e|i)|destination de|direction(?: de)?|à|richting|sens|sentido|senso|direzione|dirección|kierunku|umleitung|objazd\w{0,4}(?: (?:ulicami|przez))?|(?:po)?jad(?:ą|zie)(?: \w+)? ulicami|trasą(?: objazdową)?(?: ulicami)?|lini[aę] zastępcz[aą]|déviation|itinéraire|omleiding|desvío)(?: (?:die|den|das|la|le|les|l'|el|il|de|het|the|ul\.?|al\.|ulice))?(?: (?:haltestellen|haltes|przystanki|przystankach|stops|arrêts))?[: ]+$"
)
_TITLE = Late(
    rf"(?:(?<!\w)(?i:{tables.pattern('line')}) [A-Z]{{0,3}}\d{{1,4}}[A-Z]?|(?<![\w.:/-])[A-Z]{{0,3}} ?\d{{1,3}}[A-Z]?) (?:[–|] )?$"
)
_BACK = r" (?:och|og|und|et|y|e|i|a|and|en) (?:omvänt|omvendt|tilbake|tilbage|zurück|umgekehrt|retour|vuelta|regreso|ritorno|z powrotem|zpět|back|terug)(?!\w)"
_LINE_END = Late(
    r" \d{1,2}[:.]?\d{2}(?!\d)|" + _BACK + r"| ?:(?=\s|$)|(?: v\.v\.|, [^\n.;:]{2,24})?[ \t.;,]*(?:\n|\||$)"
)
_STOP = Late(r"(?:(?<!str)(?<!ul)(?<!al)(?<!pl)(?<!\b\w)\.|[!?])\s|\n")
SAID = 120
"""Letters around a chain in which an effect is looked for."""


_BEGUN = Late(r"(?:^|\n)[ \t]*$")
_SMALL = Late(rf"(?<!\w)[{tables.LOWER}]{{1,4}}[ (]$")
_GO = Late(
    r"(?i)(?<!\w)(?:bus|tram|zug|nur|züge|of|are|and|und|et|en|y|e|i|och|og|or|ou|oder|o|ni|nor|for|für|pour|para|per|dla) $"
)
"""Small words before a name from which something goes: "nur A bis B"."""


def doubted(text: str, chain: Chain) -> bool:
    """Whether something says that the chain is no stretch of line or road."""
    return (
        around(text, chain)
        or any(ID.match(name) or _is_word(name) for name in _ends(chain))
        or _dated(chain)
        or published(text, chain)
        or _titled(text, chain)
        or any(NIGHTS.search(name) for name in chain.names)
        or _STATION_OF.search(text, max(0, chain.start - 24), chain.start + 12) is not None
        or played(text, chain)
        or (
            (_led(text, chain) or _plain(chain))
            and not moved(text, chain)
            and not headed(text, chain)
            and not _LINE_END.match(text, chain.end)
        )
        or _passed(text, chain)
        or gathered(text, chain)
    )


def _ends(chain: Chain) -> tuple[str, ...]:
    """The names that are asked whether they are words: behind a dash "Bahnhof" is a town's stop, "Altdorf–Bahnhof"."""
    return chain.names[:-1] if chain.names[-1] in ("Bahnhof", "Hauptbahnhof") else chain.names


def _dated(chain: Chain) -> bool:
    """Whether the next sentence begins behind the dash, as in news: "ARNHEM – De treinen", "KASSEL – Auf der Strecke"."""
    first, _, more = chain.names[-1].partition(" ")
    word = first.casefold()
    return word in BETWEEN or (not more and word in tables.begins())


def _led(text: str, chain: Chain) -> bool:
    """Whether a chain begins a line of the text, or stands behind the id of a line or a road: "Linje 29 Östra - Näs"."""
    return bool(
        _TITLE.search(text, max(0, chain.start - 28), chain.start)
        or _BEGUN.search(text, max(0, chain.start - 8), chain.start)
    )


def _plain(chain: Chain) -> bool:
    """Whether all names are plain words, as likely no places: "Betroffene – Anwohner"."""
    return all(fold(name) in COMMON and not kind_of(fold(name)) & Kind.PLACE for name in chain.names)


def _passed(text: str, chain: Chain) -> bool:
    """Whether a word joins the two and the first is where something stands or stops: "auf der Ostseite bis Zytglogge"."""
    before = text[max(0, chain.start - 8) : chain.start]
    return chain.joints[0].strip()[:1].isalpha() and bool(_SMALL.search(before)) and not _GO.search(before)


def around(text: str, chain: Chain) -> bool:
    """Whether a way round is told."""
    return bool(_AROUND.search(text, max(0, chain.start - 48), chain.start))


NIGHTS = Late(r"(?<!\w)(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?/(?:Mo|Di|Mi|Do|Fr|Sa|So)(?!\w)")
"""German for a night by its two days, "Nächte Mo/Di bis Do/Fr"."""
_ASKED = frozenset(
    "qui quoi quand où wer was wann wo chi cosa quando dove who what when where quién qué cuándo dónde kto co kiedy gdzie wie wat wanneer waar".split()
)
"""What heads a part of a form: "Où : ... - Quand : ..."."""


_RIDES = Late(
    rf"(?<![\w-])(?:[Dd](?:er|ie|as|en|em|e) )?(?:[\w-]{{0,20}}(?i:express|bahn|züge?|-tram|treine?n?|lijn|linie|tåge[tn]|togene|toget|bussen|intercity|sprinter)|{KIND})"
)
"""What runs with its article, before where it goes: "Der Regionalexpress nach Aachen"."""


def _is_word(name: str) -> bool:
    """Whether a name says what happens ("Mimořádnost", "Stellwerksstörung") and not where."""
    plain = name.casefold()
    return (
        plain in tables.words("line")
        or (plain in tables.words("modes") and name != "Zug")
        or plain in ("weiterfahrt", "stau", "road", "lane", "street", "traffic")
        or done(name)
        or plain in STOPS
        or plain in _ASKED
        # "Fahrbahnsanierung von A bis B": what is done stands ahead of the first end
        or SERVED.search(plain.partition(" von ")[0]) is not None
        or _RIDES.fullmatch(name) is not None
        or effect_of(name) is not Effect.UNKNOWN
        or INSTEAD.search(name) is not None
    )


def moved(text: str, chain: Chain) -> bool:
    """Whether the sentence around says an effect: "Linje 29 Östra - Näs ersätts", "bus 8X (Opera–Harbour) replaces"."""
    before = _STOP.split(text[max(0, chain.start - 2 * SAID) : chain.start])[-1]
    behind = _STOP.split(text[chain.end : chain.end + SAID])[0]
    return halted(before + behind)


_HEADING = Late(r"(?:^|\n)([^\n]{3,80}):[ \t]*\n(?:[^\n]*\n){0,12}[^\n]*$")


_ROUND = Late(
    r"(?i)detour|diver(?:t|sion)|umleit|umgeleitet|objazd|dévi|desv[íi]|deviazion|omleid|omkør|omväg|kiertotie"
)


def headed(text: str, chain: Chain) -> bool:
    """Whether the heading of the list that holds a chain says an effect, "Estradas cortadas:", or the list is of roads."""
    heading = _HEADING.search(text, max(0, chain.start - 8 * SAID), chain.start)
    told = heading is not None and not _ROUND.search(heading[1]) and halted(heading[1])
    return told or road_rows.listed(text, chain)


_STATION_OF = Late(
    r"(?<!\w)(?:en|à la|dans la|nella|alla|in|en la|a la) (?:gare|stazione|estación) (?:de |di |d')"
)
"""Behind it stands one station's name, whatever is in it: "en gare de Charles de Gaulle - Etoile"."""
_GOES_ON = Late(rf" [{tables.LOWER}][\s\S]{{0,160}}?(?:ä|aa|ii|uu|yy|öö)")


def headline(text: str, chain: Chain) -> bool:
    """Whether a Finnish headline goes on behind the dash: "Laaja häiriö Helsingissä – Nämä junat peruttu"."""
    return inside(chain.names[0]) and _GOES_ON.match(text, chain.end) is not None


_TIMED = Late(r"\(\d{1,2}[:.]\d\d\)")
_COURSE = Late(r"(?i)(?<!\w)(?:zastęp|za metro|za tramwaj|za „metro|uzupełniaj)[^.\n]*$")


def course(text: str, chain: Chain) -> bool:
    """Whether names are the way of one train by its hours, "Lipno (4:38) - Brzoza (6:28)", or of a bus instead, street by street."""
    if _TIMED.search(text, chain.start, chain.end + 8):
        return True
    bus = len(chain.names) > 2 and chain.noun.startswith("tras")
    return bus and _COURSE.search(text, max(0, chain.start - SAID), chain.start) is not None


def _titled(text: str, chain: Chain) -> bool:
    """Whether a line in capitals says who and where: "TRENITALIA - ROMA", "INTERA GIORNATA - AEREO"."""
    names = " ".join(chain.names)
    if not names.isupper() or not _led(text, chain):
        return False
    kinds = [kind_of(fold(word)) for word in chain.names[0].split()]
    return all(not kind & Kind.PLACE for kind in kinds) and any(kind & Kind.COMMON for kind in kinds)

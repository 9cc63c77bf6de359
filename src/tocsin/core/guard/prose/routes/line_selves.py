# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that a name alone tells, without a word for lines: by the name's own last part ("Heathrow Express",
"Gribskovbanen"), or because all the world calls them so ("Circumvesuviana").

One is believed where the notice says how it runs; a name that is only a way to get there is not asked for.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.line_names import UP

_END = r"Express|Corridor|Overground"
_GLUED_END = rf"(?!Trans|Metro|Tri|Rail)[{UP}][a-z]{{3,9}}Link"
_ENDING = rf"(?!(?:The|Il|El|Le|Lo|La|Het|Den|Daily|Sunday|Indian|Regio|Regional|National|American|Intercity|Inter|City|Bus|Metro|No|Take|Use|Polar|Night|Trans|TransPennine|Shuttle|Panoramazüge|All|Der|Die|Das|On|And)[ -])(?<!to )(?:[{UP}](?:[^\W\d_]|['’]){{1,15}}[ -]){{1,3}}(?:{_END})|(?!Regional|Inter|Trans|City)[{UP}][^\W\d_]{{4,14}}Express(?!\w)|{_GLUED_END}(?!\w)"
"""The last word of a name that says that it is a service's."""
_SELVES = (
    r"UP[- ]N(?:orth(?:west)?)?|UP-NW|UP-W(?:est)?|MD-N(?:orth)?|MD-W(?:est)?|BNSF|Midtown Direct|Orly[Bb]us|Roissy[Bb]us|TVM|T Zen \d|IC [Dd]irect|Intercity [Dd]irect|Föri|Metromare|Orly[Vv]al|CDGVAL|Rhônexpress|"
    r"Premetro|TfL Rail|TFL RAIL|LONDON OVERGROUND|Fertagus|Trans(?:oeste|carioca|olímpica|brasil)|Tren Suburbano|Volabus|"
    r"ALIBUS|Alibus|London overground|Train Jaune|Cévenol|Lille Nord|City Circle|"
    r"(?:Leonardo|Malpensa|Gatwick|Heathrow|Stansted) [Ee]xpress|Airport ?[Ss]printer|(?:Barcelona )?Bus Turístic|Borders Railway|SeaBus|Pacific Surfliner|Downeaster|Keystone Service|Hiawatha Service"
)
"""Lines that all the world calls by their name alone."""
_MAYBE = r"Nightjet|European Sleeper|Circumvesuviana|Circumflegrea|Circumetnea|Cumana|Roma[-–](?:Lido|Viterbo|Giardinetti)"
"""Lines whose names are also a company's, or two ends."""
_SERVED = (
    r"\s?:|s? (?:\(|passengers|rail |service|bus|trains?|trams|inbound|outbound|buses|terminus|will|is|are|runs?|has|have|suspended|delayed|"
    r"cancelled|cancellat|sospes|ferm[aeio]|chius|interrott|interromp|suspendid|cancelad|supprim|suspendu|est|sont|sono|será|"
    r"fuhr|fährt|ruht|wird|und |indstilles|ne |non |no |niet |rijd|vervall|unaffected|operat|detour|diver|normal|regol|attiv|ei kulj|kulk|verkehr|fällt|entf|ruh|, [A-Z]|sin |sem |com |con |avec |[–-] |(?:e|et|en|and|und|og|o|or|oder|ou) (?:la |il |the )?[A-Z])"
)
_ALONE = (
    Late(
        rf"(?<![\w-])({_SELVES})(?![\w-])(?! [–-] (?!Inbound|Outbound|Train|Service|Delay|Buses|No )[{UP}])"
    ),
    Late(rf"(?<![\w-])({_MAYBE}|{_ENDING})(?={_SERVED})(?! [–-] [{UP}])"),
    Late(rf"(?:(?<=\n)|(?<=^)|(?<=[.:;,] )|(?<=\band ))(Enterprise)(?={_SERVED})"),
    Late(
        rf"(?:(?<= e )|(?<= et )|(?<= e il )|(?<= e la )|(?<= och )|(?<= and )|(?<= und ))({_MAYBE}|{_ENDING})(?=[,.)])"
    ),
    Late(
        rf"(?:(?<=\d [–-] )|(?<=on the )|(?<=along the ))({_ENDING})(?=[.,;\n]|$| [–-]| (?:due|between|from|until|after|because|near|at|in|and)(?!\w))|(?<=['\"])({_ENDING})(?=['\"])"
    ),
    Late(r"(?<=[Dd]ie )(Badner Bahn)(?!\w)"),
    Late(
        rf"(?<!\w)(?:[Dd]ie|[Dd]er) ((?!Regental|Rurtal)(?:[{UP}][a-zäöüß]{{1,12}}(?:tal|wald)|Mariazeller|Gäu|Hochrhein|Filstal|Arlberg|Tauern|Brenner|Karwendel)bahn)(?!\w)(?! (?:AG|GmbH))"
    ),
    Late(rf"(?<=[Dd]e )([{UP}][a-z]{{2,12}}se Lijn)(?!\w)"),
    Late(r"(?<!\w)(ZA METRO|ZA TRAMWAJ)(?!\w)|(?<=[Ll]inii )(WKD)(?!\w)"),
    Late(rf"(?<=[Dd]e )((?:ICE?|EC) [{UP}][a-z]{{4,14}})(?={_SERVED})(?! ?[–-] ?[{UP}])"),
    Late(
        rf"(?<!London )(?<!LONDON )(?<![\w-])(Overground)(?={_SERVED}|s? (?:lines?|trains|between|from|to|had|remain)(?!\w))"
    ),
    Late(
        rf"(?<=[Dd]er )((?!Bus|Tram|Bahn|Straßenbahn|Stadtbahn|Nacht|Ersatz|Regional|Stadt|Metro|Express)(?:[{UP}][^\W\d_]{{3,14}}-){{1,2}}Linie)(?!\w| [A-Z]{{0,3}} ?\d)"
    ),
    Late(r"(?<!\w)(REM)(?=\)? (?:est|sera|conna|en |fonct|:))"),
    Late(r"(?m)(?:^|(?<=[mn] ))(HVL|JVL|KPL|WRL)(?=:| Update)"),
)
_EXPRESS = Late(
    rf"(?<![\w-])(?:[Tt]he|[Ii]l|[Ee]l|[Ll]e|[Dd]e[rnm]|[Dd]e[li]|[Nn]o) ((?:{_ENDING})(?<!Corridor)|Exprés [{UP}][^\W\d_]{{3,13}})(?![\w-]| [{UP}]\w+ Line| [{UP}]{{0,2}}\d)"
)
"""Behind an article whatever follows, "sospeso anche il Levante Express", "el Exprés Puerto modificará"."""
_NEEDED = Late(
    rf"HVL|JVL|KPL|WRL|[Ss]printer|Turístic|Railway|SeaBus|Surfliner|Downeaster|Keystone|Hiawatha|(?:tal|wald|eller|äu|hein|berg|auern|enner|endel)bahn(?!\w)|se Lijn|[Ee]xpress|{_END}|Exprés|UP-|UP N|MD-|Midtown|Link|Zen|irect|Föri|Roissy|TVM|BNSF|Circum|Cumana|Metrom|Orly|CDG|Rhônex|Preme|Enterp|T[fF]L|LONDON|Fertag|Trans|Suburb|Volab|Roma|[Oo]verground|REM|ALIBUS|Alibus|Jaune|Cév|Badner|-Linie|Lille N|City C|Nightj|Sleeper|ZA |WKD|[Dd]e (?:ICE?|EC) ",
    needs="hvl|jvl|kpl|wrl|sprinter|turístic|railway|seabus|surfliner|downeaster|keystone|hiawatha|bahn |se lijn|express|corridor|overground|exprés|up |md |midtown|link|zen|irect|föri|roissy|tvm|bnsf|circum|cumana|metrom|orly|cdg|rhônex|preme|enterp|tfl|london|fertag|trans|suburb|volab|roma|rem|alibus|jaune|cév|badner| linie|lille |city |nightj|sleeper|za |wkd| ice | ic | ec ",
)
_RAIL = Late(
    rf"(?<!\w)(?<!\d [–-] )(?<!\d )(?!(?:Jern|Under|Let|Metro|Lokal|Tog|Vogn|Kør|Regional|Svæve|Tau|Løbe)[^\W\d_]{{0,9}}banen)([{UP}][^\W\d_]{{1,16}}banen|(?!(?:Land|Järn|Spår|Motor|Start|Tunnel|Lokal|Stam|Väg|Gång|Cykel)[^\W\d_]{{0,9}}banan)[{UP}][^\W\d_]{{2,16}}banan)(?!\w)(?! \d)"
)
_RUNS = Late(
    r"(?i)(?<!\w)(?:kører|står|stå|indstil\w+|innstil\w+|inn?stilt|sten?gd?t?|avstäng\w+|inställ\w+|stängs?|tågen|ersätts|stengt|stengd|stenges|stanset|stoppet|togene?|toget|togtrafik\w*|forsink\w+|försen\w+|stopp|sporarbei?[jd]\w*|spårarbete\w*|banarbete\w*|togbuss\w*|ersättningsbuss\w*|signalfe[ij]?l)(?!\w)"
)
"""Danish and Norwegian railways are called so by their passengers, "Gribskovbanen"."""
_FERRY = Late(
    rf"(?<![\w-])(?!(?:Mols|Buss?|Spår|Tåg|Tunnel|Tram|Metro|Bane|Båt|Färje|Färge|Trafik|Direkt|Natt|Stam|Huvud|Grund|Stor|Pendel|Fri|Ret|Kyst|Tids|Hot|Tele|Help|Hjälp|Kund)[^\W\d_]{{0,12}}linjen)([{UP}][^\W\d_]{{3,16}}linjen)(?!\w)"
)
_CROSSES = Late(
    r"(?i)(?<!\w)(?:ställs|inställd\w*|kör|trafikstörning\w*|turer|aflys\w+|ersätts|färjan|tur)(?!\w)"
)
"""Ferries of the north have their word glued on, "Föglölinjen"; of German names that end in "bahn" as many are companies."""

_DUTCH = Late(
    rf"(?<=[Dd]e )(?!(?:Bus|Tram|Metro|Trein|Spoor|Veer|Hulp|Kust|Richt|Pijp|Snel|Nacht|Stads|Streek|Buurt|Hoofd|Zij|Hogesnelheids|Intercity|Sprinter|Was|Eind|Kies|Bel|Tip|Klachten|Vogel|Lucht|Dienst|Ring|Stop|Start|Boven|Midden)[^\W\d_]{{0,10}}lijn)([{UP}][^\W\d_]{{2,11}}lijn)(?![\w-])",
    needs="lijn",
)
_DRIVEN = Late(
    r"(?i)(?<!\w)(?:rijden|rijdt|treinen|trein|sprinters|treinverkeer|dicht|storing|vertraging\w*|werkzaamheden)(?!\w)"
)
"""A Dutch railway by its name, "de Valleilijn"."""


def alone(text: str) -> Iterator[str]:
    """Names without a word for lines."""
    for name in _found(text):
        if not _tells_why(name):
            yield name.title() if name.isupper() and " " in name else name


def _tells_why(name: str) -> bool:
    """Whether a name is that of a reason, its last part left out, too: "Protestbanan"."""
    return bool(tables.cause().search(name) or tables.cause().search(_LAST.sub("", name)))


_LAST = Late(r"(?:banan|banen|linjen|Link|Express|express)$")


def _is_somebodys(name: str) -> bool:
    """Whether an express of one name would be a politician's and no train; Rome's is nobody's any more."""
    first, *more = name.removesuffix(" Express").split(" ")
    kind = kind_of(fold(first))
    named = kind & (Kind.SURNAME | Kind.GIVEN) and not kind & Kind.PLACE
    return not more and first != "Leonardo" and bool(named)


def _found(text: str) -> Iterator[str]:
    if _NEEDED.search(text):
        yield from (found[found.lastindex or 0] for kind in _ALONE for found in kind.finditer(text))
        yield from (found[1] for found in _EXPRESS.finditer(text) if not _is_somebodys(found[1]))
    if ("banen" in text or "banan" in text) and _RUNS.search(text):
        yield from (found[1] for found in _RAIL.finditer(text))
    if "lijn" in text and _DRIVEN.search(text):
        yield from (found[1] for found in _DUTCH.finditer(text))
    if "linjen" in text and _CROSSES.search(text):
        yield from (found[1] for found in _FERRY.finditer(text))

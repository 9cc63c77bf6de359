# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of a text that begin or end something: small words, verbs, and nouns of what is closed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times import verbs
from tocsin.core.guard.prose.times.attributes import is_attribute
from tocsin.core.guard.prose.times.beside import JUST, JUST_FIRST

BEGIN, END = "since", "until"
CLAUSE = 90
"""Letters between a verb and the moment it speaks for, at most."""


class Cue(Struct, frozen=True):
    """A word that begins or ends something; `far` when it may stand away from the moment, `noun` when it names what is closed
    or says which is meant ("the closed line"), which a verb may end."""

    start: int
    end: int
    word: str
    role: str
    far: bool
    noun: bool = False


_PHRASES = tables.alternatives(
    {word for field in ("until", "since") for word in tables.words(field) if " " in word}
)
_NEAR = tables.alternatives(set(tables.words("until")) | set(tables.words("since")))
# "around", "just before": the small word in it neither opens nor ends anything.
_ROUND = (
    r"por volta d[aeo]s?|cerca d[ae]s?|(?:cerca|alrededor|a eso) de las|en torno a las|aux alentours de"
    rf"|{JUST}"
)
_ROUND_FIRST = {"por", "cerca", "alrededor", "a", "en", "aux"}
_CUE = Late(
    rf"(?<![\w'])(?:(?P<none>(?={tables.alternatives(_ROUND_FIRST | JUST_FIRST)} )(?:{_ROUND}))|(?P<said>{_PHRASES})|{verbs.ANY}|(?P<near>{_NEAR}))(?!\w)",
    begins=f"{verbs.FIRST}|{first_words(JUST_FIRST | tables.words('until') | tables.words('since') | _ROUND_FIRST)}",
)
_BLANKS = Late(r"\s+")
_NOUN = Late(
    r"sperrung|unterbrechung|unterbruch|einstellung|^closures?$|^fermetur|^coupur|^stremm|suspensi|sospension|interrup(?:t?ion|ción|ção)|interruzion|chiusur|^bloqueo|^blocage|^blocco|^cierre|^blokad"
    r"|zamknięci|wstrzymani|zatrzymani|^przerw[aęy]$|stängning|stengning|spærring|afsluiting|uzavírk|přerušení|zastaven|^sulku|keskeyty|encerramento|^inizio|^beginn?$"
)
"""What names a closing, so that a verb may end it."""
_CEASES = Late(
    r"cess|ceas|ces[ae]|end|finish|stop|se termin|prend|finaliz|termin|acab|conclu|finisc|eindig|kończ|slut"
)
_SERVICE = Late(
    r"(?:\bservices?|\btraffic|betrieb|verkehr|\btrafic|\bcirculation|\bservicio|\bservizio|\bserviço|\bcirculação|\bdienst|\bkursowanie|\btrafiken|\bdriften)\b"
    r"(?! (?:disrupt|delay|change|adjust|alter|of|restrict|suspen|interrup|reduc|mínim|minim))[^.;:,\n]{0,60}$"
)
_INSTEAD = Late(
    r"replac|shuttle|substitut|ersatz|navette|sostitut|alternativ|vervang|zastęp|ersätt|erstat|lanzadera|especial|special"
)
_EARLY = Late(
    r"\b(?:early|earlier|each (?:night|evening|day)|every (?:night|evening|day)|nightly|vorzeitig|früher|jeden abend|plus tôt|chaque soir|tous les soirs|anticip\w+|antes de lo|cada noche"
    r"|prima|ogni sera|vervroegd|eerder|elke avond|mais cedo|wcześniej|tidigare|tidligere|aikaisemmin|dříve)\b"
)


_WILL = Late(r"\bwill (?:\w+ )?$")
_FUTURE = Late(r"\b(?:ces|ceas)|(?:rà|ranno|ra|ront|rán?|rão)\b")
_USUAL = Late(r"habitu|abitual|usual|üblich|normal|gewöhn|gebruikelijk|vanlig|zwykl|obvykl|tavanomais")
"""A service that will end, ends for once; one that ends at its usual hour, or every day, does not."""


_STOPS = Late(
    r"(?i)(?<!\w)(?:om|um|à|a las|alle(?: ore)?|o godz\w*\.?|at|kl\.?|klockan|klokken|às) \d{1,2}(?:[.:h]\d\d)?(?: ?(?:uur|uhr|heures|h|horas|[ap]\.?m\.?))?,? (?:de |d' |ne )?$"
)
_THE_SERVICE = Late(
    r"(?: się|,)?(?: (?:de|der|die|das|la|le|el|il|the|all|alle|o|a)| l')? ?(?:bediening|dienstverlening|treinverkeer|busverkeer|tramverkeer|betrieb|bahnbetrieb|busbetrieb|zugverkehr|busverkehr|desserte|servicio|servizio|serviço|service|kursowanie|trafiken|driften)(?!\w)"
)
"""Behind its verb and its hour, "om 20 uur stopt de bediening": from then on nothing runs."""


def _is_service(found: re.Match[str]) -> bool:
    """Whether what ends is the service itself, so that something begins: "subway service will end each night at 11"."""
    if not _CEASES.match(found.group()) and found.group() != "stopt":
        return False
    if _THE_SERVICE.match(found.string, found.end()) and _STOPS.search(
        found.string, max(0, found.start() - 28), found.start()
    ):
        return not _USUAL.search(found.string, max(0, found.start() - CLAUSE), found.end() + CLAUSE // 2)
    ahead = (found.string, max(0, found.start() - CLAUSE), found.start())
    clause = (found.string, max(0, found.start() - CLAUSE), found.end() + CLAUSE // 2)
    once = (_WILL.search(*ahead) or _FUTURE.search(found.group())) and not _USUAL.search(*clause)
    early = once or _EARLY.search(found.string, max(0, found.start() - CLAUSE), found.end() + CLAUSE // 2)
    return bool(early and _SERVICE.search(*ahead)) and not _INSTEAD.search(*ahead)


def cues_of(text: str) -> Iterator[Cue]:
    """Every cue of a text, in text order."""
    for found in _CUE.finditer(small(text)):
        if found["none"]:
            continue
        word = _BLANKS.sub(" ", found.group())
        if found["said"] or found["near"]:
            ends = word in tables.words("until") and not (verbs.is_one(word) and _is_service(found))
            role = END if ends else BEGIN
        else:
            ends = verbs.ends(word) and not _is_service(found)
            named = not ends and (_NOUN.search(word) is not None or is_attribute(found))
            yield Cue(found.start(), found.end(), word, END if ends else BEGIN, True, named)
            continue
        # "inizio servizio fino alle" begins like a verb and is a small word.
        far = verbs.is_one(word) and verbs.ends(word) == (role == END)
        yield Cue(found.start(), found.end(), word, role, far)


WEAK = frozenset(
    "nach|jälkeen|after|après|después de las|dopo le|dopo le ore|po|efter|etter|na|de las|das".split("|")
)
"""Beginnings that are none behind an end: "bis nach 20 Uhr", "concluirán alrededor de las 14"."""
BEFORE = frozenset(
    "before|vor|avant|antes de las|antes das|prima delle|prima delle ore|voor|vóór|ennen|före|før|før kl.|før klokken|přede?|před|przed|przed godz.|przed godziną".split(
        "|"
    )
)
PAST = frozenset("seit|seit dem|since|depuis|sinds|sedan|siden".split("|"))
"""Words that tell of what has begun, or has ended: "seit 8 Uhr ist die Strecke wieder frei"."""
STARTS = Late(
    r"be?gin|began|begun|begann|begonn|start|commenc|kick|eröffn|début|démarr|comienz|comenz|comienc|emp[ei]|inici|arranc|iniz|cominc|rozpocz|zacz|alk|começ|início|börja|begyn"
    r"|začín|začn|zača|začít|zahaj|træder|träder|trer|tritt|trat|takes? effect|comes|in vig|en vig|em vig|gaat|gaan|ruszy|wejdzie|wchodzi|inled|indled|uruchom|wprowadz|eingeführt|scatt|avvi"
)


OPENS = Late(r"abr|apr|öffn|open|ouvr|opn(?!ieuw)|öppn|åbn|otw")
"""What opens begins hours of its own, and ends the closing beside "again": "soll gegen 15 Uhr wieder öffnen"."""

ANEW = Late(
    r"re-?open|resum|restart|riapr|ripre|ripri|reabr|reanud|rouvr|réouv|repren|wieder|otworz|wznow|herop|hervat|öppn|åbn|genåbn|avat|obnov|otev|retom|volv|vuelv|volt"
)
"""What opens or runs anew."""


def speaker(clause: list[Cue]) -> Cue | None:
    """Which of the cues of a clause, the nearest first, speaks for its moment. A verb speaks before the noun of what is closed,
    unless both begin; "again" ends nothing beside a verb that closes."""
    far = [cue for cue in clause if cue.far]
    noun = next((cue for cue in far if cue.noun), None)
    for place, cue in enumerate(far):
        if cue.noun or (noun in far[:place] and cue.role != END):
            continue
        if OPENS.match(cue.word) and (anew := next((c for c in far if verbs.again(c.word)), None)):
            return anew
        if verbs.again(cue.word):
            verb = next((c for c in far if not c.noun and not verbs.again(c.word) and c is not cue), None)
            return (
                verb
                if verb and verb.role == BEGIN and not (STARTS.match(verb.word) or OPENS.match(verb.word))
                else cue
            )
        return cue
    return noun


def resumes(clause: list[Cue]) -> bool:
    """Whether a clause ends something, and one of its words says that all runs again."""
    told = speaker(clause)
    again = (cue.far and cue.role == END and verbs.runs_again(cue.word) for cue in clause)
    return told is not None and told.role == END and any(again)

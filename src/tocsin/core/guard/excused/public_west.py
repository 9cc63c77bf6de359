# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a warning tells all who are ill: "les personnes asthmatiques doivent rester chez elles", "Schwangere und Herzkranke meiden die Sonne".

It names an illness and is about nobody. So many people of a kind and a word of advice or danger stand in the sentence, and nobody who
works, lies or lives somewhere: "pregnant staff should sit" is told of some who are known. Linear: one sentence is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, around, without
from tocsin.core.guard.late import Late
from tocsin.core.guard.traits.somebody import is_one

_MANY = Late(
    r"(?<!\w)(?:people|persons|those|adults|women|children|asthmatics|diabetics|epileptics|sufferers|personnes|femmes|enfants|les (?:asthmatiques|diabetiques|cardiaques|insuffisants)|menschen|personen|schwangere|frauen|kinder|\w{3,20}kranke|asthmatiker|diabetiker|allergiker|epileptiker"
    r"|personas|mujeres|ninos|(?:las|mujeres) embarazadas|(?:los|y) (?:asmaticos|diabeticos|cardiacos|enfermos)|persone|donne|bambini|asmatici|diabetici|cardiopatici|malati|osoby|kobiety|dzieci|astmatycy|diabetycy|sercowcy|alergicy|chorzy)(?!\w)"
)
_ADVISED = Late(
    r"(?<!\w)(?:should|must|avoid|stay|(?:are|is) (?:at (?:\w+ )?risk|(?:more |most |particularly |especially )?(?:vulnerable|sensitive|affected))|are (?:advised|urged|asked|recommended)|doivent|devraient|evite(?:nt|r|z)|restent|(?:sont|est) (?:\w+ )?(?:vulnerables?|a risque|sensibles|fragiles|invitee?s|exposee?s)|il est (?:conseille|recommande)"
    r"|soll(?:en|ten)|mussen|meiden|vermeiden|bleiben|gefahrdet|wird (?:empfohlen|geraten)|deben|deberian|eviten|evitar|permanezcan|extrem(?:ar|en)|son (?:mas )?vulnerables|se recomienda|devono|dovrebbero|evitino|evitare|restino|a rischio|si raccomanda|si consiglia"
    r"|powinn[iy]|niech|unika(?:c|ja)|narazen[ie]|narazone|zaleca sie|zagrozen[ie]|zagrozone)(?!\w)"
)
_AT_WORK = Late(
    r"(?<!\w)(?:staff|employees?|workers?|colleagues?|crew|team|salarie\w*|employe\w*|collegues?|agents?|personnel|mitarbeit\w*|beschaftigt\w*|kolleg\w*|belegschaft|personal|emplead[oa]s|trabajador\w*|companer\w*|dipendent[ei]|lavorator[ei]|collegh?[iae]|pracowni\w*|koleg\w*|kolezan\w*|zalog\w*|room|ward|bed|flat|shift|chambre|zimmer|station|stanza|reparto|habitacion|planta|sala|sali|oddzial\w*)(?!\w)"
)
_ARE = Late(r"son (?:mas |especialmente )?(?:vulnerables|sensibles)")
_ENDS = Late(r"[.!?;](?=\s|$)|\n")
_WORD = Late(r"(?<![\w-])[a-z][a-z-]+")
_SIDE = 160


def not_to_the_public(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without illnesses of all whom a sentence tells what to do."""
    return without(text, hits, "health", _told_to_all)


def sentence(low: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends."""
    return around(low, start, end, _ENDS, _SIDE)


def advises(low: str, first: int, last: int) -> bool:
    """Whether a sentence tells what to do, or who is at risk."""
    return _ADVISED.search(low, first, last) is not None


def _told_to_all(low: str, start: int, end: int) -> bool:
    first, last = sentence(low, start, end)
    if not (_MANY.search(low, first, last) and _ADVISED.search(low, first, last)):
        return False
    if _AT_WORK.search(low, first, last):
        return False
    return not any(
        is_one(word[0]) and not _MANY.match(low, word.start()) and not _ARE.match(low, word.start())
        for word in _WORD.finditer(low, first, last)
    )

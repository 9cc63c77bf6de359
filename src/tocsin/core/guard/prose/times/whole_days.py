# SPDX-License-Identifier: AGPL-3.0-or-later
"""A day and its hour that a dash parts, "du 21/01 -22 heures jusqu'au 22/01 -6 heures", and the whole day told between a
beginning and its end, "from 5am on Sunday, all day on Monday until 6am on Tuesday"."""

from __future__ import annotations

from tocsin.core.guard.late import Late, To
from tocsin.core.guard.prose import tables

_DATE = r"\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|\.\d{1,2}\.?(?:\d{2,4})?)"
_WORD = r"(?:(?:klo|kello|kl\.?|godz\.?|ore|um) )?"
_UNIT = r"(?: ?(?:h|heures?|Uhr|uur|u|horas?|ore|hrs?|[ap]\.?m\.?))"
_HOUR = rf"(?:{_WORD}\d{{1,2}}[.:h]\d\d{_UNIT}?|{_WORD}\d{{1,2}}{_UNIT}|(?:klo|kello|kl\.?|godz\.?|ore) \d{{1,2}})"
_TO = r"(?:au|jusqu'au|bis zum|bis|al|hasta el|fino al|do|tot|to|until|ao|até|til|till)"
_FROM = r"(?:du|vom|von|del|desde el|dal|od|van|vanaf|from|de|fra|från|suljettu)"
_PARTED = Late(
    rf"(?i)(?<!\w)({_FROM} {_DATE}) ?[–-] ?(?={_HOUR},? (?:alkaen )?(?:{_TO} )?{_DATE})",
    needs=(r"\d[/.]\d", "[–-]", "du|vom|von|del|desde|dal|od|van|vanaf|from|de|fra|från|suljettu"),
)
_ENDED = Late(
    rf"(?i)(?<!\w)({_TO} {_DATE}|alkaen {_DATE}) ?[–-] ?(?={_HOUR}(?![\w:]| ?[–-] ?\d| (?:bis|au|à|to|do|tot|al|alle) ))",
    needs=(r"\d[/.]\d", "[–-]", "au|bis|al|hasta|fino|do|tot|to|until|ao|até|til|till|alkaen"),
)
_SINGLE = Late(
    rf"(?i)(?<!\w)((?:fermeture|coupure|sperrung|vollsperrung|cierre|corte|chiusura|zamknięcie|closure|afsluiting) )(?:le |am |el |il |w dniu |on |op )({_DATE}) ?[–-] ?(?={_HOUR}(?: ?[–-] ?[^\W\d]|[.;,\n]|$))",
    needs="fermeture|coupure|sperrung|cierre|corte|chiusura|zamknięcie|closure|afsluiting",
)
_DAY = rf"(?:{tables.spelt('days')})"
_ALL_DAY = Late(
    rf"(?i), (?:(?:all day|all of|toute la journée|tout(?: le)?|todo el(?: día)?|tutto il giorno|per tutta la giornata|de hele|den ganzen|ganztägig(?: am)?|cały|przez cały|hela|hele|koko) (?:(?:on|de|du|del|di|lunes|d[ie]) )?{_DAY}|am {_DAY} ganztägig),?(?= (?:(?:and|et|y|e|und|en|i|och|og|ja) )?(?:until|till|bis|jusqu|hasta|fino|tot|do|til|asti))",
    needs="all|tout|todo|tutto|tutta|hele|ganz|cały|hela|koko",
)

STEPS: tuple[tuple[Late, To], ...] = (
    (_PARTED, r"\1 "),
    (_ENDED, r"\1 "),
    (_SINGLE, r"\1ab \2 "),
    (_ALL_DAY, ""),
)

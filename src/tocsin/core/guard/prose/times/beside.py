# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may stand beside a day or a clock without parting it from its word: articles, "about", parts of the day, units."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

CLOCK = tables.pattern("clock")
JUST = (
    r"(?:just|shortly|right|soon|slightly|a little|moments|minutes|immediately) (?:before|after)|(?:kurz|knapp|gleich|bald|unmittelbar) (?:vor|nach)"
    r"|(?:un )?(?:peu|juste) (?:avant|après)|(?:poco|appena|subito|(?:pochi|qualche) minut[io]) (?:prima (?:delle|di|dell')|dopo (?:le|la|l'))"
    r"|(?:un )?(?:poco|justo|minutos) (?:antes|después) de (?:las?)|(?:um )?(?:pouco|logo|minutos) (?:antes|depois) d[ao]s?"
    r"|(?:kort|even|iets|net|vlak|juist) (?:voor|vóór|na)|(?:strax|kort|lite|precis|lige|like|lidt|litt) (?:före|innan|efter|før|etter)"
    r"|(?:tuż|(?:na )?krótko|niedługo|zaraz|chwilę) (?:przed|po)|(?:krátce|těsně|chvíli) (?:před|po)|(?:hieman|vähän|juuri|hiukan|pian|heti) (?:ennen|jälkeen)"
)
"""What places a moment closely, and says neither that something begins nor that it ends."""
JUST_FIRST = frozenset(
    "just shortly right soon slightly a little moments minutes immediately kurz knapp gleich bald unmittelbar un peu juste poco"
    " appena subito pochi qualche minuto minuti justo minutos um pouco logo kort even iets net vlak juist strax lite precis lige"
    " like lidt litt tuż na krótko niedługo zaraz chwilę krátce těsně chvíli hieman vähän juuri hiukan pian heti".split()
)
"""With which words it begins."""
JUST_LAST = frozenset(
    "before after vor nach avant après prima dopo antes después depois voor vóór na före innan efter før etter przed po před ennen jälkeen".split()
)
"""The words of time in it."""
_NEAR = {word for group in tables.words("near_days") for word in group.split("|")}
_NEAR_DAYS = tables.alternatives(_NEAR)
ROUND = rf"{tables.pattern('about')}|{JUST}|(?:d(?:el|[ei])\s+)?{_NEAR_DAYS}"
_SMALL = {word for field in ("beside", "about", "clock") for word in tables.words(field)} | _NEAR
_LARGER = rf"d(?:el|[ei])\s+{_NEAR_DAYS}|(?={tables.alternatives(set(JUST_FIRST))} )(?:{JUST})"
"""What is more than one word of the tables."""
_BESIDE = f"{tables.alternatives(_SMALL)}|{_LARGER}"
_SHORT_DAYS = tables.alternatives(set(tables.words("short_days")) - {"do", "to", "la", "po"})
"""Without those that mean "until" or "the" elsewhere; beside a date a weekday says nothing new."""
BETWEEN = tables.alternatives({first for lexicon in tables.ALL for first, _ in lexicon.between})
FILL = rf"(?:[\s,(\[]|(?<!\w)(?:{tables.alternatives(_SMALL | tables.words('unit') | {'a'})}|{_LARGER})(?!\w)|\b(?:{_SHORT_DAYS})(?!\w)\.?|\.(?!\w))"
"""What may stand between a word that opens or ends and its moment, and beside a word for "to"."""
TOGETHER = Late(
    rf"(?:[\s,()\[\]:]|(?<!\w)(?:{_BESIDE}|from|ab|von|vom|van|vanaf|od|dalle|da|das|do|desde|desde\s+las|dest[ae]|om\s+ca\.|jeweils|deze|denna|dnia)(?!\w)|\b(?:{_SHORT_DAYS})(?!\w)\.?)*",
    re.IGNORECASE,
)
"""What may stand between the day and the time of one moment."""
BESIDE_DAY = Late(
    rf"(?:[\s,()\[\]:–-]|(?<!\w)(?:{_BESIDE}|{tables.pattern('to')}|{tables.pattern('since')}|{tables.pattern('until')}|{BETWEEN}|and|und|e|et|y|i|en|och|og|ja|a)(?!\w)|\b(?:{_SHORT_DAYS})(?!\w)\.?)*",
    re.IGNORECASE,
)
TO = Late(
    rf"{FILL}*(?:(?:[),\s]|morgens|nachts|abends|früh)*(?<!\n)(?<!\n )(?:(?:{tables.pattern('to')})(?!\w)|[–/↔-])){FILL}*\)?\s*(?:(?-i:[A-ZÀ-Ž])\w{{3,20}},\s)?",
    re.IGNORECASE,
)
OPENER = Late(
    r"\b(?:from|de|das|von|van|od|dalle|desde|vanaf|ab|dès|à\s+partir|between|zwischen|entre|tra|tussen|jeweils|mellan|mellem|mellom|mezi|między|pomiędzy|fra|från)\b",
    re.IGNORECASE,
)
AT_HOUR = Late(rf"(?<![\w'])(?:{CLOCK}|om|um|à|alle|at)\s*(?:ca\.\s*)?$", re.IGNORECASE)
"""A word for an hour right before a number."""
# "ab 22 Uhr, vom 2. bis zum 13.": the days are a span of their own.
DAYS_FROM = Late(r"\b(?:du|vom|from|dal|van|del|från|fra|od)\b", re.IGNORECASE)
SENTENCE = Late(
    rf"[.!?\n;](?:(?<=[\n;])|(?<![A-Z].)(?<!\bSt.)(?<!\b(?:ul|al|pl|os|Av|av).)\s+(?!(?i:{tables.spelt('months')})(?!\w))[A-ZÀ-Ž])"
)
HAVING = Late(
    r"(?i)(?<!\w)(?:nachdem|nadat|having|after (?:\w+ )?\w+(?:ing|ed)|after (?:an?|the)|après (?:avoir|être|que|une?|l[ae']|les)|tras|después de (?:que|haber|estar|un|una|la)"
    r"|luego de|dopo (?:che|essere|aver|una?|la|lo|il)|po tym,? jak|depois de|após|efter att|efter at|etter at|sen jälkeen|poté,? co)(?!\w)"
)
"""What was before is told behind it: "läuft wieder, nachdem seit 5 Uhr nichts ging"."""
AGO = 48
ENDS = Late(rf"\b(?:{tables.pattern('until')}){FILL}*$", re.IGNORECASE)
"""A word for an end right before a time."""

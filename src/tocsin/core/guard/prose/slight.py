# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a notice tells where nothing stands still: more trains, fewer, another timetable, a shorter run, works on a road."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.running_words import ONLY
from tocsin.core.guard.prose.blame_words import OPENERS
from tocsin.core.guard.prose.effects import DENIED
from tocsin.core.guard.prose.subject_words import EXTRA, EXTRA_ALONE, VEHICLES
from tocsin.core.model import Effect

_RUN = rf"(?:{VEHICLES}|{tables.alternatives({word for lexicon in tables.ALL for word in lexicon.modes})})"
_MORE = Late(
    rf"(?<!\w)(?=\w)(?:(?:{EXTRA}) (?:[\w-]+ ){{0,2}}?{_RUN}(?!\w)|{_RUN} (?:[\w-]+ )?(?:{EXTRA})(?!\w)|(?:{EXTRA_ALONE})(?!\w))"
)
_OFTEN = Late(
    r"(?<!\w)(?=\w)(?:(?:alle|toutes les|ogni|co|elke|iedere|om de|every|cada) \d{1,3}[ -]?(?:min\w*|std\w*|stunden|h|heures|ore|godz\w*|uur)(?!\w)|\d{1,3} minuutin välein|\d{1,3} minutin välein|mniej (?:kursów|pociągów|autobusów|połączeń))"
)
_LATE = Late(
    r"(?<!\w)(?:held up|(?:trains?|trams?|buses|services?) (?:(?:are|is|will|be|being|may|now|currently) ){0,3}(?:held|hold|holding) (?:at|in|outside|between)|running late|(?:allow|expect) (?:extra|additional|more) (?:travel )?time|attes[ae] prolungat[ae]|lunghe attese|wydłużon\w+ czas\w*|dłuższy czas|temps d['’]attente|mayor tiempo|tiempos? de espera|langere wachttijd\w*|pidempi matka-aika)(?!\w)"
)
_SHORT = Late(
    r"(?<!\w)(?=\w)(?:(?:trains?|buses|trams?|services?|routes?|line|it|will|is|are) (?:[\w-]+ ){0,3}?(?:terminat(?:e|es|ing)|turn(?:s|ing)?(?: back| around| short)?) (?:at|in|short)|start(?:s|ed|ing)? (?:and (?:end|terminate)\w*|from)"
    r"|(?:beginnt|beginnen|endet|enden|wendet|wenden) (?:bereits |schon |vorzeitig |heute |derzeit )?(?:in|am|an|beim|bei)|(?:niet verder dan|nicht weiter als|not (?:go|run|continue|operate|travel) (?:beyond|further than)|pas au-delà d[eu]|no (?:\w+ )?más allá de|non (?:\w+ )?oltre|nie \w+ dalej niż)|terminus (?:provisoires?|temporaires?|exceptionnels?|avancés?|reportés?|anticipés?)|(?:est|sont) limitée?s? (?:à|au)"
    r"|(?:finaliza|finalizan|termina|terminan|termine?rà|limita|limitan) (?:su recorrido |la corsa |le corse )?(?:en|a|ad|al|alla)|kończ[yą]\w* (?:bieg|kurs\w*|trasę)? ?(?:w|na|przy)|skrócon\w+ relacj\w+|do (?:stacji|przystanku) \w+ i z powrotem"
    r"|eindig(?:t|en) (?:in|bij|op|aan)|keer(?:t|en) (?:daar|er|in|bij|op)|päätty[yv]\w* \w+(?:seen|lle|hin|een)(?!\w)|kääntyy \w+(?:ssa|ssä|lla|llä))(?!\w)"
)
_PLAN = Late(
    r"(?<!\w)(?:cambios? de horarios?|nuev[oa]s? horarios?|horarios? nuevos?|nuov[oi] orar[io]|cambi\w* (?:di )?orari\w*|orari modificati|now(?:y|ego|ym) rozkład\w*|zmian\w+ rozkład\w*|nouveaux horaires|neuer fahrplan|new timetable|nieuwe dienstregeling|aikataulumuuto\w+|aikataulu\w* muuttu\w+|uude[nt]? aikataulu\w*|novos? horários?|ny tidtabell|ny køreplan|nový jízdní řád)(?!\w)"
)
_ONE_LANE = Late(
    rf"(?<!\w)(?:(?:{ONLY}) (?:\w+ ){{0,2}}?(?:lanes?|spur|fahrspur|fahrstreifen|voies?|carril(?:es)?|corsi[ae]|pas(?:em)? ruchu|rijstro(?:ok|ken)|ajokaista|kaista)|circulation (?:alternée )?(?:sur|à) (?:une|1) (?:seule )?voie)(?!\w)"
)
_WORKS = Late(
    r"(?<!\w)(?:road[ -]?works?|street works?|(?:repair|(?:gas|water)(?: mains?)?|kerb|utility|drainage|maintenance|bridge|paving|sewer|resurfacing|construction) works?|resurfacing|(?:bau|straßen|kanal|gleis|leitungs|asphalt\w*|sanierungs|reparatur|wartungs|markierungs|brücken|tiefbau|straßenbau|belags|instandsetzungs|erneuerungs|umbau)arbeiten|(?:straßen)?baustelle\w*|straßenbau\w*|travaux|réfection|enrobés|chantiers?|obras|trabajos de \w+|lavori|cantier[ei]"
    r"|roboty|robót|remont\w{0,2}|prace drogowe|\w{0,12}werkzaamheden|(?:weg|riolerings|asfalterings|nuts|herstellings|onderhouds)werken|(?-i:Werken) (?:in|aan|op)|(?:tie|katu)t(?:yö|ö)\w*|vägarbete\w*|vejarbejde\w*|veiarbeid\w*|obras na|práce na silnici)(?!\w)",
    re.IGNORECASE,
)
_REASON = Late(
    rf"(?i)(?:{OPENERS}|(?:por|per|pour|durch|par|door|as|while|since|for|przez|z|ze|motivo:?|grund:?|reason:?|cause ?:?|motif ?:?|powód:?|oorzaak:?|reden:?|syy:?|causa:?))(?: \w+){{0,2}}\s*$"
)
_REASON_BEHIND = Late(r"(?i)\w{0,12} (?:\w{1,20} )?(?:vuoksi|takia|johdosta)(?!\w)")


def slight(text: str, service: bool) -> Effect:
    """What a text tells that is no standstill; `service` is whether it speaks of lines or of what runs."""
    small = text.lower()
    if service:
        more = _MORE.search(small)
        if more and not DENIED.search(small[max(more.start() - 24, 0) : more.start()]):
            return Effect.ADDITIONAL_SERVICE
        for pattern, effect in (
            (_OFTEN, Effect.REDUCED_SERVICE),
            (_LATE, Effect.DELAYS),
            (_SHORT, Effect.MODIFIED_SERVICE),
            (_PLAN, Effect.MODIFIED_SERVICE),
        ):
            if pattern.search(small):
                return effect
        return Effect.UNKNOWN
    if _ONE_LANE.search(small):
        return Effect.LANE_CLOSED
    works = any(not _a_reason(text, m.start(), m.end()) for m in _WORKS.finditer(text))
    return Effect.ROADWORKS if works else Effect.UNKNOWN


def _a_reason(text: str, start: int, end: int) -> bool:
    """Whether works are only why something is so: any other reason would tell as much."""
    return bool(_REASON.search(text[max(start - 40, 0) : start]) or _REASON_BEHIND.match(text, end))

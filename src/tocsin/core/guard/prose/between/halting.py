# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether words say that something runs no more, less, or otherwise: by an effect, a standstill, or a verb of running that is denied."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_clauses
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.running_words import NONE
from tocsin.core.guard.prose.effects import INSTEAD, effect_of
from tocsin.core.model import Effect

_HALTED = Late(
    r"(?i)(?<!\w)(?:ruh(?:t|en)(?!\w)|gekappt|blockiert|stillgelegt|steh(?:t|en) still|lahmgelegt|gestört|eingleisig"
    r"|(?:è|sono|sarà|saranno|essere) interessat|interessat[aeio] (?:è|sono|sarà|saranno)(?!\w)|bloqué|à l'arrêt|scindé|paralys|detenid|paraliz|acorta|clausurad|colapsad|vía única|bloccat|fermi?e?(?!\w)|(?:niente|nessun|meno) tren|in tilt|senso unico"
    r"|zator|aturat|aturad|detingu|kork[iów]|wahadł|sparaliż|lig(?:t|gen) (?:stil|plat)|uitgevallen|gestrand|poikki|katke|seiso|tukossa|(?:is|are|be|was|were|remains?) (?:shut|stopped|blocked|halted)|single[- ]track|disrupted|severed|curtailed|inoperant|standstill|stalled|cancellations|down to (?:one|two|\d)|(?:one|two|single)[- ](?:boat|vessel))",
    needs=" ruht | ruhen | gekappt| blockiert| stillgelegt| still| lahmgelegt| gestört| eingleisig|interessat| bloqué| l'arrêt| scindé| paralys| detenid| paraliz| acorta| clausurad| colapsad| vía | bloccat| ferm | ferme | fermi | fermie | tren| tilt| senso "
    "| zator| aturat| aturad| detingu| kork| wahadł| sparaliż| stil| plat| uitgevallen| gestrand| poikki| katke| seiso| tukossa| shut| stopped| blocked| halted| track| disrupted| severed| curtailed| inoperant| standstill| stalled| cancellations| down | boat| vessel",
)
"""Words of a standstill that are no effect, for a reason may hold them."""
_NONE = Late(
    rf"(?i)(?<!\w)(?:kein\w*|no|aucune?|pas de|sin|ning[uú]na?|nessuna?|nessun|niente|geen|brak|nie ma|ei|eivät|inga|ingen|sem|žádn\w+) (?:{tables.pattern('modes')}|verkehr|betrieb|fahrten|service|servicio|servizio|dienst|ruchu|kurs\w{{1,3}}|połączeń|junia|trafik|drift)(?!\w)"
)
"""That nothing runs, said by what does not."""
_GOES = rf"(?:{tables.pattern('runs')}|vaart|varen|sejler?|seglar|seiler|kursował\w*|serve|sail)"
_DENIED = Late(
    rf"(?i)(?<!\w)(?:(?:{NONE})(?: [^\W\d_]{{1,14}}){{0,2}} {_GOES}|{_GOES} (?:[^\W\d_]{{1,14}} ){{0,2}}(?:{NONE}))(?!\w)"
)
"""That something does not run, in either order: "vaart niet", "ei kulje"."""


@of_clauses(8192)
def halted(said: str) -> bool:
    """Whether words say that something runs no more, less, or otherwise."""
    told = effect_of(said) is not Effect.UNKNOWN or INSTEAD.search(said)
    return bool(told or _HALTED.search(said) or _NONE.search(said) or _DENIED.search(said))

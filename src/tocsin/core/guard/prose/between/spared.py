# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches that a text names only to say that they are not affected: "nicht betroffen ist die Strecke A - B"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.parts import ahead
from tocsin.core.guard.prose.between.running_words import CLAUSE, PART

_SPARED = Late(
    r"(?<!\w)(?:(?:not|n't)(?: be| been| being)? (?:affected|impacted|disrupted)|unaffected|unberührt|nicht (?:betroffen|berührt|beeinträchtigt)"
    r"|(?:pas|aucunement)(?: été| être)? (?:concern|affect|impact|touch|perturb)é\w*|non (?:è|sono|sarà|saranno|risultano?|vengono|viene) (?:interessat|coinvolt|toccat)\w"
    r"|no (?:se )?(?:(?:ve|ven|verá|verán|vio|vieron|está|están|resultan?|será|serán) )?afectad[oa]s?|niet (?:getroffen|betrokken|geraakt)"
    r"|nie (?:dotycz|obejm|objęt|są objęt|jest objęt)\w*|(?:ei|eivät) (?:koske|vaikuta|häiriinny)|(?:inte|ikke) (?:berör|berør|påverka|påvirke)\w*|(?:berörs|påverkas|berøres|påvirkes) (?:inte|ikke)"
    r"|não (?:(?:é|são|será|serão|está|estão|foi|foram) )?(?:afe[ct]{1,2}ad|abrangid|impactad)[oa]s?|(?:není|nejsou|nebude|nebudou) (?:dotčen|omezen|zasažen|ovlivněn)\w*)(?!\w)",
    needs="ffected|impact|disrupt|berühr|betroffen|beeintr|concern|affect|touch|perturb|interessat|coinvolt|toccat|afe|getroffen|betrokken|geraakt|dotycz|obejm|objęt|koske|vaikuta|häiriinny|berör|berør|påverka|påvirke|abrangid|dotčen|omezen|zasažen|ovlivněn",
)


def spared(low: str, pair: Pair, limit: int) -> bool:
    """Whether a pair's own clause says so; another clause of its sentence may speak of something else."""
    before = CLAUSE.split(PART.split(ahead(low, pair))[-1])[-1]
    behind = "" if low[pair.end - 1] == "." else CLAUSE.split(PART.split(low[pair.end : limit])[0])[0]
    return bool(_SPARED.search(before) or _SPARED.search(behind))

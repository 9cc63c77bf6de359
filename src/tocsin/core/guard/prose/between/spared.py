# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches that a text names only to say that they are not affected, "nicht betroffen ist die Strecke A - B", or open again."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.parts import ahead
from tocsin.core.guard.prose.between.running_words import CLAUSE, PART
from tocsin.core.guard.prose.routes.detours import courses

_SPARED = Late(
    r"(?<!\w)(?:(?:not|n't)(?: be| been| being)? (?:affected|impacted|disrupted)|unaffected|unberührt|nicht (?:betroffen|berührt|beeinträchtigt)"
    r"|(?:pas|aucunement)(?: été| être)? (?:concern|affect|impact|touch|perturb)é\w*|non (?:è|sono|sarà|saranno|risultano?|vengono|viene) (?:interessat|coinvolt|toccat)\w"
    r"|no (?:se )?(?:(?:ve|ven|verá|verán|vio|vieron|está|están|resultan?|será|serán) )?afectad[oa]s?|niet (?:getroffen|betrokken|geraakt)|(?:kunnen|kan|rijden|rijdt) (?:er )?(?:de \w{3,12} )?wel (?:gewoon|normaal)|(?<!nicht )wie (?:gewohnt|üblich|gehabt)"
    r"|nie (?:dotycz|obejm|objęt|są objęt|jest objęt)\w*(?! (?:to )?(?:dojazd|mieszka|służb|autobus|pojazd|komunikac|rower|pieszy|ruchu))|(?:ei|eivät) (?:koske|vaikuta|häiriinny)|(?:inte|ikke) (?:berör|berør|påverka|påvirke)\w*|(?:berörs|påverkas|berøres|påvirkes) (?:inte|ikke)"
    r"|não (?:(?:é|são|será|serão|está|estão|foi|foram) )?(?:afe[ct]{1,2}ad|abrangid|impactad)[oa]s?|(?:není|nejsou|nebude|nebudou) (?:dotčen|omezen|zasažen|ovlivněn)\w*)(?!\w)",
    needs="ffected| wel | wie |impact|disrupt|berühr|betroffen|beeintr|concern|affect|touch|perturb|interessat|coinvolt|toccat|afe|getroffen|betrokken|geraakt|dotycz|obejm|objęt|koske|vaikuta|häiriinny|berör|berør|påverka|påvirke|abrangid|dotčen|omezen|zasažen|ovlivněn",
)

_LIFTED = Late(
    r"(?<!\w)(?:(?:annullat|revocat)[ao] la chiusura|(?:closure|sperrung|fermeture|chiusura|cierre|corte|afsluiting|stremming|zamknięcie)(?!\w)[^.;\n]{0,140}?(?<!\w)(?:(?:has been|was|is) (?:cancelled|called off|lifted)|(?:wurde|ist|ist bereits|wurde wieder) (?:wieder )?(?:aufgehoben|abgesagt)|(?:a été|est) (?:annulée|levée|reportée)|è stata (?:annullata|revocata)|(?:ha sido|queda|fue) (?:cancelad|anulad|levantad)[oa]|(?:is|werd) (?:opgeheven|afgelast)|(?:zostało|jest) odwołane|gaat niet door)(?!\w))",
    needs="closure|sperrung|fermeture|chiusura|cierre|corte|afsluiting|stremming|zamkni",
)
"""A closure that is not, or no more."""
_AGAIN = Late(
    r"(?<!\w)(?:(?:has|have|had|is|are|was|were)(?: now| since| fully| been| again){0,2} (?:resumed|reopened|restored)|(?:lines?|services?|roads?) (?:resumed|reopened)"
    r"|(?:is|zijn|werd|werden) (?:[\w.:]+ ){0,3}(?:hervat|heropend|vrijgegeven)|(?:rijden|rijdt)(?: er)? weer(?! (?:van|vanaf|om))|(?:ha|han) (?:sido )?(?:restablecid|reabiert|reanudad)\w+"
    r"|se (?:(?:ha|han) )?(?:restablec|reanud)(?:e|en|i[oó]|ieron|a|an|ó|aron|ido|ado)|(?:a|ont) (?:été )?(?:repris|rouvert\w*|rétabli\w*)|(?:est|sont) (?:désormais |de nouveau )?(?:rétabli|rouvert)\w*"
    r"|(?:(?:è|sono) (?:(?:già|ora|stat\w) ){0,2}|già )(?:ripres|ripristinat|riapert|riattivat)\w|wieder (?:freigegeben|aufgenommen|befahrbar|geöffnet|offen)|(?:przywrócono|wznowiono|przywrócony|wznowiony)|on (?:jälleen|taas|saatu) (?:avattu|auki|kuntoon))(?!\w)",
    needs="resum|reopen|restor|hervat|heropen|vrijgeg|weer|restab|reab|reanud|repris|rouvert|rétabli|ripres|riprist|riapert|riattiv|wieder|przywr|wznow|jälleen|taas|saatu",
)
_USUAL_WAY = Late(
    r"(?<!\w)(?:volgt|volgen|rijdt|rijden|folgt|fährt|follows?|resumes?|reprend|reprennent|retoma|riprende|wraca|wracają)(?!\w)[^.;\n]{0,40}(?:(?:opnieuw|weer|terug) [^.;\n]{0,14}gewone (?:reisweg|route|traject)|wieder [^.;\n]{0,14}(?:normalen|üblichen|regulären) (?:weg|linienweg|route)|(?:its|their) (?:normal|usual|regular) (?:route|path)|(?:son|leur) (?:itinéraire|parcours|trajet) (?:habituel|normal)|su (?:recorrido|ruta) habitual|il (?:percorso|suo percorso) (?:regolare|abituale|normale)|na (?:swoją|stałą) tras[ęa])",
    needs="gewone|wieder|normal|usual|regular|habitu|regolare|abituale|tras",
)
"""From one end to the other a line goes its usual way again."""
_LATER = Late(
    r"(?<!\w)(?:will|wird|werden|soll(?:en)?|sera|seront|devrait|será|serán|sarà|saranno|zal|zullen|wordt|będzie|vasta|until|bis|jusqu\w*|hasta|fino|tot|not|nicht|pas|niet|nie|ancora|delays?|limit\w+|disrupted|retards?|retrasos|ritard\w|vertraging\w*|verspätung\w*)(?!\w)"
)
"""That it is still to come, or not as ever yet."""
_BACK = Late(
    r"(?<!\w)(?<!no )(?<!no es )(?<!no se )recupera(?:r[aà]n?|n|rá)? (?:els trens|el servei|la circulació|el servicio|los trenes|la circulación)(?!\w)",
    needs=" recupera",
)
"""That trains are back, with more words of its own ahead of the stretch, "els trens en l'R11 en el tram de"."""
_NEAR = 40
"""Letters behind a stretch in which it is its own verb that stands."""


def spared(low: str, pair: Pair, limit: int) -> bool:
    """Whether a pair's own clause says so; another clause of its sentence may speak of something else."""
    if _USUAL_WAY.needed(low) and _USUAL_WAY.search(low, pair.start, pair.end):
        return True
    if _LIFTED.needed(low):
        sentence = low[max(0, low.rfind(". ", 0, pair.start), low.rfind("\n", 0, pair.start)) : limit]
        if _LIFTED.search_part(sentence, low):
            return True
    if not (_SPARED.needed(low) or _AGAIN.needed(low) or _BACK.needed(low)):
        return False
    part = PART.split(ahead(low, pair))[-1]
    before = CLAUSE.split(part)[-1]
    if _BACK.search_part(part, low):
        return True
    behind = "" if low[pair.end - 1] == "." else CLAUSE.split(PART.split(low[pair.end : limit])[0])[0]
    if _SPARED.search_part(before, low) or _SPARED.search_part(behind, low):
        return True
    again = _AGAIN.search_part(before, low) or _AGAIN.search_part(behind[:_NEAR], low)
    return again is not None and not _LATER.search(before + behind)


def off_the_way_round(text: str, pairs: list[Pair]) -> list[Pair]:
    """The pairs without the course of a way round, where a text tells another, which is what is closed."""
    ways = courses(text) if len(pairs) > 1 else ()
    closed = [pair for pair in pairs if not any(start <= pair.start < end for start, end in ways)]
    return closed or pairs

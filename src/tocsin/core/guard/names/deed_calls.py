# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a log puts somebody by one name, as shapes: who made the round, rang, comes late, stays on, stands in.

Read as those of `deed_slots`, over a text in which only words that may be a name keep a capital.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.names.deed_slots import ENDS, STARTS, WHOLE, N, begun
from tocsin.core.guard.names.deed_words import DID

_STEM = re.compile(r"(?<![a-z])[a-z]+(?![a-z?*+\\])|(?<![a-z])[a-z]+(?=[a-z][?*+\\])")


def _said(shape: str) -> str:
    """What a shape of words and strokes cannot do without, as a need: of each the longest word."""
    return "|".join(f" {max(_STEM.findall(one), key=len)}" for one in shape.split("|"))


_LATE = r"(?=,? (?:y |e |i |si )?(?:viene|llega|arriva|vient|il arrive|przyjdzie|przyjedzie|spozni|intarzie|vine|kommt|no viene|non viene|que |che |ze |ca |tarde|in ritardo|malat|chor))"

_STANDS_IN = (
    r"remplace|releve|cubre|sustituye|sostituisce|zastepuje|pilnuje|vertritt|substitui|inlocuieste|covers for"
)
_RANG = r"ha chiamato|ha telefonato|ha avvisato|zadzwonila?|dzwonila?|a sunat|a telefonat|llamo|avisad[oa]|avvisat[oa]|chiamat[oa]|ligou|anuntat|powiadomion[oy]|prevenu|averti"
_RINGS = r"rang|phoned|called|texted|radioed"
_WARNED = r"prevenue?|avertie?|avisad[oa]|avvisat[oa]"
_ABSENT = r"no ha venido|no viene|non viene|non e venut[oa]|ne vient pas|n'est pas venue?|nie przyszedl|nie przyszla|kommt nicht|kam nicht|nao veio|nu vine|nu a venit|gelmedi|gelmeyecek|aradi|gecikecek"
_SAYS = r"avisou|disse|pediu|falou|ligou|prometeu"
_PHONED = r"rang|phoned|paged|texted|radioed"
_AT_WORK = r"meint|meinte|sagt|sagte|weiss|will|wollte|bleibt|holt|pumpt|kommt|kam"
_STAYS_SHUT = (
    r"(?!(?<=bleibt) [^.;!?\n]{0,40}(?<!\w)(?:zu|geschlossen|gesperrt|offen|leer|stehen|dicht)(?!\w))"
)
"""A house does, and nobody: "der Streichelzoo bleibt heute zu"."""
_BEHIND = r"unterschrieb|quittierte|ubernahm|brachte|holte|meldete|kontrollierte|prufte|sperrte"
_ROUND = r"ronda|rondul|ronde|giro|obchod|patrol|round|rundgang|runde|devriyesini"
_DUTY = r"nachtdienst|fruhdienst|spatdienst|tagdienst|bereitschaft|pforte|empfang"

# In small letters, too.
CALLED = {
    "stands in": Late(
        rf"{STARTS}{N} (?:{_STANDS_IN}) ",
        needs=_said(_STANDS_IN),
    ),
    "has": Late(rf"(?<!\w)(?:lo|la|los|las) tiene {N}(?= en |{ENDS[3:]}", needs=" tiene"),
}
# In capitals only.
TOLD = {
    "round": Late(
        rf"(?<!\w)(?:{_ROUND}) [^.;!?\n]{{0,30}}?(?:hecha por|faite par|fatto da|feita pel[oa]|done by|walked by|gemacht von|devriyesini) {N}",
        needs=_said(_ROUND),
    ),
    "rang": Late(
        rf"(?<!\w)(?:{_RANG}) (?:a |al |o |pe )?{N}{_LATE}",
        needs=_said(_RANG),
    ),
    "runs late": Late(
        rf"{STARTS}(?:(?<!\w)[a-z]\.? )?{N} (?:{_RINGS})(?: in)?,? (?:running|late|sick|stuck|off|not|says|will|he|she)(?!\w)",
        needs=_said(_RINGS),
    ),
    "was told": Late(
        rf"{STARTS}{N} (?:{_WARNED}) (?:pour|de la|du|por|per|del)(?!\w)",
        needs=_said(_WARNED),
    ),
    "absent": Late(
        rf"{STARTS}{N} (?:{_ABSENT})(?!\w)",
        needs=_said(_ABSENT),
    ),
    "in the place of": Late(
        rf"(?<!\w)(?:al posto di|zamiast|en lugar de|a la place de|statt|anstelle von|in locul lui|instead of) {N},? (?:przyszl\w+|przyszedl|c'e|vino|viene|est venue?|vient|kam|kommt|veio|a venit|came)(?!\w)",
        needs=frozenset("posto zamiast lugar place statt anstelle locul instead".split()),
    ),
    "German, with an article": Late(
        rf"(?<!\w)(?:der|die) {N} (?:{_AT_WORK})(?!\w){_STAYS_SHUT}",
        needs=_said(_AT_WORK),
    ),
    "German, at work": Late(
        rf"{STARTS}{N} (?:(?:pumpt|holt|schaut|sperrt|schliesst|raumt|wischt|streut) (?:\w{{1,20}} ){{0,3}}(?:ab|auf|nach|zu|vorbei|weg|um)|bleibt (?:bis \w{{1,12}}|da|hier|langer)){ENDS}",
        needs=" pumpt| holt| schaut| sperrt| schliesst| raumt| wischt| streut| bleibt",
    ),
    "German, behind": Late(
        rf"(?<!\w)(?:{_BEHIND}) {N}{ENDS}",
        needs=_said(_BEHIND),
    ),
    "duty in German": Late(
        rf"(?<!\w)(?:{_DUTY}) (?:heute|morgen|jetzt|ab \d{{1,2}}) ?: ?{N}{ENDS}",
        needs=_said(_DUTY),
    ),
    "lent": Late(
        rf"(?<!\w)(?:lent|loaned|signed over) to {N}{ENDS}",
        needs=(" to ", frozenset(("lent", "loaned", "signed"))),
    ),
    "collected": Late(
        rf"(?<!\w)(?:collected|checked|locked up|dealt with|sorted) by {N}",
        needs=(" by ", frozenset("collected checked up with sorted".split())),
    ),
    "made in French": Late(
        rf"(?<!\w)(?:faite?s?|vue?s?|remplacee?s?) par {N}", needs=(" par ", " fait| vu| remplace")
    ),
    "left at in French": Late(rf"(?<!\w)rest[e]e?s? chez {N}", needs=" chez"),
    "made in Spanish": Late(rf"(?<!\w)hech[oa]s? por {N}", needs=(" por ", " hech")),
    "left in Spanish": Late(
        rf"{STARTS}{DID['es']} (?:el|la|los|las|su|un|una) [^\s.;!?:,]{{1,20}} {N}(?= en | a las |{ENDS[3:]}",
        needs=begun(DID["es"]),
    ),
    "made in Italian": Late(
        rf"(?<!\w)(?:fatt|trovat|vist|chius|apert|controllat|verificat|spent|acces|ritirat)[oaie] da {N}",
        needs=(" da ", " fatt| trovat| vist| chius| apert| controllat| verificat| spent| acces| ritirat"),
    ),
    "says in Portuguese": Late(rf"{STARTS}(?:o |a )?{N} (?:{_SAYS})(?!\w)", needs=_said(_SAYS)),
    "called in vain": Late(
        rf"{STARTS}(?:{_PHONED}) {N},? (?:no |twice|again|he |she |who |voicemail|straight )",
        needs=_said(_PHONED),
    ),
    "agreed with": Late(
        rf"(?<!\w)(?:vu|vue|regle|convenu|discute|abgesprochen|besprochen) (?:avec|mit) {N}",
        needs=(
            frozenset("vu vue regle convenu discute abgesprochen besprochen".split()),
            frozenset(("avec", "mit")),
        ),
    ),
    "came back for": Late(
        rf"(?<!\w){N} est (?:re)?(?:passe|venu|parti|monte|descendu)e? (?:chercher|prendre|rendre|voir|recuperer|deposer) ",
        needs=(" est ", frozenset("chercher prendre rendre voir recuperer deposer".split())),
    ),
    "passes in French": Late(
        rf"(?<!\w)(?:passage|visite|venue|retour) (?:eclair |rapide )?(?:de |d'){WHOLE}(?=,? (?:pour |qui |a \d|vers \d|avec |au (?:poste|pc|comptoir|quai)|a (?:l'accueil|la loge|repris|rendu|pris|depose|laisse)))",
        needs=frozenset("passage visite venue retour".split()),
    ),
    "sees to it": Late(
        rf"(?<!\w)(?:ci pensa|se ne occupa|s'en occupe|s'en charge|se encarga|se ocupa|zajmie sie(?: tym)?) {N}",
        needs=frozenset("pensa occupa occupe charge encarga ocupa zajmie".split()),
    ),
    "left in Italian": Late(
        rf"(?<!\w)(?:appena|gia) (?:uscit|arrivat|entrat|rientrat|passat)[oa] (?:d[ei] |l[oa] )?{N}{ENDS}",
        needs=(frozenset(("appena", "gia")), " uscit| arrivat| entrat| rientrat| passat"),
    ),
    "was it in German": Late(rf"(?<=, )war (?:wieder |wohl )?(?:der |die )?{N}(?=[.!])", needs=" war"),
    "had no mind to": Late(rf"(?<!\w){N} nie chcialo sie(?!\w)", needs=" chcialo"),
    "rounds in Turkish": Late(rf"(?<!\w)devriye\w{{0,8}} {N} (?:atti|yapti|gezdi)(?!\w)", needs=" devriye"),
}

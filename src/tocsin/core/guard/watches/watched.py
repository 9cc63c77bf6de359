# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule that watches those at work or somebody who was shut out: "surveiller l'équipe de nuit", "vigilar al nuevo", "tifoso con daspo".

A rule may name a shift, whose pumps and doors it looks after; with a word for watching right before or behind it watches people. Whoever
was thrown out or has a ban is sought whatever else the rule says. Folded text; linear.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.sought.shut_out_words import BAN, SHUT_OUT, VISITORS
from tocsin.core.guard.traits.somebody import is_somebody

Hit = tuple[int, int, str]

_END = r"(?=\s*(?:$|[,.;:!?)]))"
_SHIFT_EN = r"(?:the |our )?(?:night|day|late|early|morning|evening|weekend) (?:shift|team|crew|staff|lads|girls)|(?:the |our )?(?:new (?:guy|girl|starter|lad|hire|one|temp)|newbie|temps?|agency (?:staff|lads|workers)|trainees?|apprentices?)"
_TOLD = Late(
    rf"(?<!\w)(?:(?:watch|watching|monitor|observe|spy on|keep (?:tabs|an eye|watch) on|shadow|track) (?:{_SHIFT_EN}){_END}"
    rf"|(?:surveill\w+|observ\w+|epi\w+|fliqu\w+|tenir a l'œil|garder un œil sur|avoir a l'oeil|garder un oeil sur) (?:l'|la |le |les |un |une )?(?:equipe (?:de (?:nuit|jour|matin|soir)|du (?:soir|matin)|de l'apres-midi)|(?:nouveau|nouvelle|nouveaux|nouvelles|petite? nouve\w+)(?: (?:du|de la|de l'|au|a la) \w+)?|interimaires?|stagiaires?|apprentie?s?|alternante?s?){_END}"
    rf"|(?:vigil\w+|observ\w+|espi\w+|control\w+|seguir|ojo) (?:a(?:l| la| los| las)?|con (?:el|la|los|las)) (?:nuev[oa]s?(?: (?:del?|de la) \w+)?|(?:equipo|turno|gente) de (?:noche|tarde|dia|manana)|becari[oa]s?|aprendi\w+|temporal(?:es)?|eventual(?:es)?|(?:de|del) (?:la )?ett){_END}"
    rf"|(?:sorvegli\w+|osserv\w+|spi(?:are|a|ate)|pedin\w+|tene\w+ d'occhio|controll(?:a|are|ate)) (?:il|la|i|le|gli|l') ?(?:(?:turno|squadra) di (?:notte|giorno|mattina)|(?:nuov[oaie]) (?:assunt[oaie]|arrivat[oaie]|collega|colleghi|ragazz[oaie])|interinal[ei]|stagist[aei]|tirocinant[ei]|apprendist[aei]){_END}"
    rf"|(?:(?:die|den|der) )?(?:nacht|fruh|spat|tag)schicht(?:ler)? (?:\w+ )?(?:beobacht\w+|uberwach\w+|bespitzel\w+|im auge (?:behalten|haben))|(?:beobacht\w+|uberwach\w+|bespitzel\w+) (?:die|den|der) (?:\w+schicht(?:ler)?|neuen?|leiharbeiter\w*|azubis?|praktikant\w*|aushilfen?){_END}"
    rf"|(?:obserw\w+|pilnowac|sledzi\w+|podgla\w+|miec na oku) (?:nowego|nowa|nowych|nocn\w+ zmian\w+|zmian\w+ nocn\w+|stazyst\w+|praktykant\w+|agencyjnych|pracownikow agencyjnych)(?: (?:z|na|w) \w+)?{_END})"
)
_EAST = Late(
    "(?:盯[着著紧緊]?|监视|監視|留意|注意|观察|觀察)(?:好)?(?:夜班|白班|早班|晚班|新人|新来的|新來的|临时工|臨時工|实习生|實習生|派遣工)(?:的)?(?:人|员工|那个|那几个)?$"
    "|(?<![ء-ي])(?:راقب|راقبوا|مراقبة|رصد|ترصد) (?:ال)?(?:وردية|مناوبة|فريق|عمال|موظفي|طاقم) (?:ال)?(?:ليل|ليلية|صباح|صباحية|مساء|مسائية|جدد)$"
)
_SHUT = tuple(
    Late(rf"(?<!\w)(?:{who})(?!\w)[^.;!?\n]{{0,24}}?(?<!\w)(?:{SHUT_OUT[tongue]}|{BAN[tongue]})(?!\w)")
    for tongue, who in VISITORS.items()
)
_SHUT_MORE = Late(
    r"(?<!\w)(?:kibic\w*|pseudokibic\w*|tifos\w+|hincha\w*|supporters?|zuschauer\w*|spectateurs?|fans?) (?:z |con |mit |avec |with )(?:\w+ ){0,2}(?:zakaz\w*(?: stadionow\w+)?|daspo|prohibicion\w*|stadionverbot\w*|interdiction\w*|(?:stadium )?bans?)(?!\w)"
)
_NEW_ONE = Late(
    r"(?<!\w)(?:watch|watching|monitor|observe|keep (?:tabs|an eye|watch) on|surveill(?:er|ez|e)|observer|vigil(?:ar|a|ad)|controlar|observar|sorveglia(?:re)?|controlla(?:re)?|osservare|beobachten?|uberwachen|obserwowac|pilnowac)"
    r" (?:the |our |le |la |l'|al |a la |a los |il |lo |den |die )?(?:new|nouve(?:au|lle)|nuev[oa]s?|nuov[oa]|neuen?|nowego|nowa) (?P<one>[a-z]{4,20})(?=\s*(?:$|[,.;:!?)]))"
)
_BANS = Late(r"(?<!\w)(?:daspo|stadionverbot\w*|stadium bans?|banning orders?|zakaz\w* stadionow\w+)(?!\w)")
"""Bans that are laid on people alone."""
_SHUT_ZH = Late("(?:球迷|观众|觀眾|顾客|客人|访客)[^,，。]{0,4}(?:禁止入场|禁入|黑名单)")


def watched(text: str) -> Iterator[Hit]:
    """Start, end and kind of each."""
    low = bare_letters(text)
    if len(low) != len(text):
        return
    yield from ((*found.span(), "surveillance") for found in _TOLD.finditer(low))
    yield from (
        (*found.span(), "surveillance") for found in _NEW_ONE.finditer(low) if is_somebody(found["one"])
    )
    for shut in (*_SHUT, _SHUT_MORE, _BANS):
        yield from ((*found.span(), "person_alert") for found in shut.finditer(low))
    if not text.isascii():
        yield from ((*found.span(), "surveillance") for found in _EAST.finditer(text))
        yield from ((*found.span(), "person_alert") for found in _SHUT_ZH.finditer(text))

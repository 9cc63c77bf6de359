# SPDX-License-Identifier: AGPL-3.0-or-later
"""One name beside what only staff do, and one name that signs: "Hargrave on nights", "Kosinek ma dyżur", "cheers, Gwil".

Whoever is on duty, away or signs need be in no list; a plain word, a place or a firm is nobody. Linear: what stands on either
side of each name is a few words.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import bare

Hit = tuple[int, int, float]

_NAME = (
    r"(?P<name>[A-ZÀ-ÖØ-ÞĀ-ŽȘȚ][a-zß-öø-ÿā-žșț'’]{2,20}(?:-[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]{2,20})?)(?![\w@’'-])"
)
_STARTS = r"(?:(?<![^\n])|(?<=[.;:,!?(\n] )|(?<=[a-zß-ÿ] ))"
_DUTY = Late(
    rf"{_STARTS}{_NAME} (?:(?:is |was |still )?(?:on (?:nights|days|lates|earlies|night shift|late shift|early shift|duty|leave|call tonight|annual leave|sick leave)|off (?:sick|shift|duty)|covering (?:nights|lates|earlies|for|the|desk|gate|till|until|tonight)|clocked (?:on|off|in|out))(?!\w)|(?:rang|called|phoned) in(?!\w)"
    r"|(?:hat|hätte) (?:heute |morgen |bis \w{2,12} |ab \w{2,12} )?(?:frei|Urlaub|Dienst|Frühdienst|Spätdienst|Nachtdienst|Frühschicht|Spätschicht|Nachtschicht|Bereitschaft|Feierabend|Rufbereitschaft)(?!\w)|(?:übernimmt|macht) (?:heute |morgen )?(?:die Nacht|die Schicht|Nachtschicht|Frühschicht|Spätschicht|Frühdienst|Spätdienst|Nachtdienst)(?!\w)|ist (?:im Urlaub|im Dienst|krankgemeldet|krankgeschrieben)(?!\w)"
    r"|est (?:de nuit|de repos|d['’]astreinte|en congés?|en arrêt|de garde)(?!\w)|prend (?:la relève|son poste|le relais)(?!\w)"
    r"|(?:está|estará|sigue) de (?:noches?|baja|vacaciones|guardia|turno|permiso)(?!\w)|hace (?:la noche|noches|el turno)(?!\w)|libra (?:hoy|mañana|el)(?!\w)"
    r"|è (?:di turno|di notte|in ferie|in malattia|reperibile|di riposo|in permesso)(?!\w)|fa (?:la notte|il turno|notte)(?!\w)"
    r"|(?:ma|bierze|pełni) (?:dziś |dzisiaj |jutro )?(?:dyżur|nockę|nocki|wolne|urlop)(?!\w)|(?:jest )?na (?:nocce|nockach|urlopie|zwolnieniu|dyżurze|chorobowym|L4)(?!\w))",
    needs=frozenset(
        """nights days lates earlies shift duty leave tonight sick covering clocked rang called phoned frei urlaub dienst frühdienst spätdienst nachtdienst frühschicht spätschicht nachtschicht bereitschaft feierabend rufbereitschaft nacht schicht krankgemeldet krankgeschrieben
        nuit repos astreinte d'astreinte d’astreinte congé congés arrêt garde relève poste relais noche noches baja vacaciones guardia turno permiso libra notte ferie malattia reperibile riposo permesso
        dyżur nockę nocki wolne urlop nocce nockach urlopie zwolnieniu dyżurze chorobowym l4""".split()
    ),
)
_SIGNED = Late(
    rf"(?<!\w)(?i:cheers|many thanks|thanks|thx|kind regards|best regards|regards|rgds|cordialement|bien à vous|merci|bises|un saludo|saludos|cordiali saluti|saluti|grazie|pozdrawiam|pozdr|z poważaniem|dzięki|viele grüße|grüße|gruß|lg|vg|mfg|danke|groeten|groetjes|groet|mvh|hälsningar|terveisin|cumprimentos|abraço)(?:[,.!]{{1,2}}[ \u00a0]{{0,2}}\n{{0,2}}|[ \u00a0]{{1,2}}\n{{0,2}}|\n{{1,2}}){_NAME}(?=\s{{0,3}}(?:\n|$))",
    needs=frozenset(
        "cheers thanks thx regards rgds cordialement vous merci bises saludo saludos saluti grazie pozdrawiam pozdr poważaniem dzięki grüße gruß lg vg mfg danke groeten groetjes groet mvh hälsningar terveisin cumprimentos abraço".split()
    ),
)
_FAMILY = Late(rf"{_NAME} family(?!\w)", needs=frozenset(("family",)))
_SAID = Several({"duty": _DUTY, "signed": _SIGNED, "family": _FAMILY}.items())
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC


@looks_for(_DUTY, _SIGNED, _FAMILY)
def on_duty(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for _, match in _SAID.finditer(text):
        if _is_somebodys(bare(match["name"])):
            yield match.start("name"), match.end("name"), 0.7


def _is_somebodys(low: str) -> bool:
    return not kind_of(low) & _ELSE and low not in MAKERS and not is_somebody(low)

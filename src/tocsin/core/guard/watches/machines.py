# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters of a union or a party that are a machine's here: "CWU pump", "UIL 7 cabina", "RMT offline (remote monitoring terminal)".

They are a machine's where its word stands directly beside them (behind them, or before or behind their number), and where
the text itself spells them out as one. Who is counted ("UGT 3 delegados") and what an organisation spells out is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.bodies.names import LONE, SHORT
from tocsin.core.guard.traits.peoples import PEOPLE, TRADES
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.watches.weigh import SMALL
from tocsin.core.guard.watches.words import WORDS
from tocsin.core.guard.words import Token, tokens

Span = tuple[int, int]

# What is called by letters, and what an organisation has none of, in eight languages.
_MACHINES = frozenset(
    """motor motors motores moteur moteurs motore motori motoren silnik silniki silnika engine engines pump pumps turbine turbines transformer transformers valve valves boiler boilers compressor compressors chiller chillers buoy buoys breaker breakers switchgear inverter inverters genset gensets generator generators
    rectifier burner furnace conveyor winch sluice penstock feeder busbar manifold actuator thermostat thermocouple transducer transmitter sensor sensors gauge blower fan fans evaporator condenser exchanger digester centrifuge
    geblase lufter ventilator pumpe pumpen turbinen ventil ventile kessel kompressor trafo transformator schieber armatur boje generatoren notstromaggregat aggregat wechselrichter umrichter forderband brenner verdichter leitung fernleitung gleichrichter schaltanlage messstelle messstation
    pompe pompes vanne vannes chaudiere chaudieres transformateur transformateurs compresseur compresseurs groupe-electrogene onduleur disjoncteur bouee bouees bruleur convoyeur capteur capteurs sonde echangeur vantail
    bomba bombas turbina turbinas valvula valvulas caldera calderas transformador transformadores compresor compresores boya boyas generador generadores disyuntor quemador celda caudalimetro electrovalvula
    pompa valvola valvole caldaia caldaie trasformatore trasformatori compressore compressori boa boe generatore generatori interruttore bruciatore nastro elettropompa elettrovalvola centralina saracinesca paratoia
    pompy turbiny zawor zawory kociol kotla kotly transformatora sprezarka sprezarki boja generatora agregatu wylacznik palnik przenosnik czujnik czujniki zasuwa
    bombagem caldeira caldeiras gerador geradores boia boias disjuntor
    afsluiter ketel boei noodstroomaggregaat pompgemaal""".split()
)
# A machine's, too, where the letters have a number.
_NUMBERED = frozenset(
    """unit units terminal terminals station substation cabinet panel loudspeaker loudspeakers speaker speakers camera cameras relay rack antenna mast duct fibre fiber cable line pipe pipeline tank silo kiln crane module
    einheit anlage anlagen umspannwerk schaltschrank lautsprecher kamera kabel leitungen rohr kran modul
    unite centrale poste armoire haut-parleur haut-parleurs optique canalisation conduite reservoir grue
    unidad central subestacion armario altavoz altavoces camara fibra tuberia deposito grua equipo linea
    unita stazione cabina sottostazione quadro altoparlante altoparlanti telecamera cavo condotta serbatoio gru impianto
    jednostka stacja podstacja rozdzielnia szafa glosnik glosniki swiatlowod rurociag zbiornik dzwig blok
    unidade estacao subestacao cabine altifalante altifalantes cabo conduta reservatorio""".split()
)
_ENDS = tuple("pumpe ventil leitung anlage aggregat kessel turbine trafo station schieber boje werk".split())
"""How German ends a machine's word: "Gasdruckleitung"."""
_SPELT = re.compile(r"(?<![\w.])([A-ZÀ-Þ]{2,6}|[A-ZÀ-Þ][a-zà-ÿ]{1,2})(?:[ -]?\d{1,4}[a-z]?)?(?![\w.])")
_LISTED = {word.upper() for word in (*SHORT, *LONE)} | {word.upper() for word in WORDS if len(word) < 6}
_ROAD = re.compile(
    r"(?:(?<=\b[lL]a )RN|(?<!\w)RN \d{1,3})(?=$|[,.:;)/]| [A-ZÀ-Þ\d]| (?:à|a|au|aux|entre|vers|près|sens|PR|dans|en|et|sur|fermée|coupée|bloquée)(?!\w))"
)
"""A national road of France: "sur la RN 88"."""
_FANS = frozenset(("fan", "fans", "monitor", "monitors", "stoker", "conductor", "conductores"))
"""Machines, too."""
_GRID = frozenset(
    "netzausfall netzstorung stromausfall gasausfall fernwarmeausfall umspannwerk netzbetreiber leitungsschaden".split()
)
"""What befalls a supplier's net, a town between: "GEW Köln Netzausfall"."""
_FEW = 4
_GLUED = 9
"""Letters of one word, at least, that may be what two and more letters stand for."""


def machines(text: str) -> Iterator[Span]:
    """Start and end of each run of letters, with its number, that is a machine's."""
    if text.isupper():
        return
    words = tokens(text)
    if any(map(_somebody, words)):
        return
    yield from (match.span() for match in _ROAD.finditer(text))
    for match in _SPELT.finditer(text):
        numbered = match[0] != match[1]
        if match[1].upper() not in _LISTED:
            continue
        if _beside(text, words, match, numbered) or (match[1].isupper() and _spelt_out(words, match)):
            yield match.span()


def is_machine(low: str) -> bool:
    """Whether a folded word is a machine's, whatever is called so."""
    return low in _MACHINES or (len(low) >= _GLUED and low.endswith(_ENDS))


def _somebody(word: Token) -> bool:
    return word.low not in _FANS and (word.low in PEOPLE or word.low in TRADES or is_somebody(word.low))


def _beside(text: str, words: Sequence[Token], match: re.Match[str], numbered: bool) -> bool:
    after = next((w for w in words if w.start >= match.end()), None)
    last = words[-1]
    if last.low in _GRID and last.start > match.end() and len(words) < _FEW:
        return True
    if (
        after
        and text[match.end() : after.start] == " "
        and _a_thing(after, numbered or _counted(text, after))
    ):
        return True
    before = next((w for w in reversed(words) if w.end <= match.start()), None)
    return bool(
        numbered and before and text[before.end : match.start()] == " " and _a_thing(before, numbered)
    )


def _counted(text: str, word: Token) -> bool:
    """ "cabinet 7"."""
    return text[word.end + 1 : word.end + 2].isdigit()


def _a_thing(word: Token, numbered: bool) -> bool:
    return is_machine(word.low) or (numbered and word.low in _NUMBERED)


def _spelt_out(words: Sequence[Token], match: re.Match[str]) -> bool:
    """Whether words of the text begin with these letters one after the other, or one long word holds them, and one of them is a machine."""
    letters = match[1].lower()
    said = [w for w in words if not match.start() <= w.start < match.end() and w.low not in SMALL]
    for i, word in enumerate(said):
        run = said[i : i + len(letters)]
        if "".join(w.low[0] for w in run) == letters and any(_a_thing(w, numbered=True) for w in run):
            return True
        if is_machine(word.low) and len(word.low) >= _GLUED and _holds(word.low, letters):
            return True
    return False


def _holds(low: str, letters: str) -> bool:
    """Whether a word begins with the first letter and holds the others in order."""
    if not low.startswith(letters[0]):
        return False
    at = 0
    for letter in letters:
        at = low.find(letter, at) + 1
        if not at:
            return False
    return True

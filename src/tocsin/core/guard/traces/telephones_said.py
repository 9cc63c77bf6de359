# SPDX-License-Identifier: AGPL-3.0-or-later
"""Telephone numbers said in words with tens and hundreds: "zéro six trente-neuf quatre-vingts", "sześćset dwa 771 045".

Digits said one by one are `telephones`' business. Tens are said of clocks, bays and trains, too, so five words of number
must follow one another behind a word for a telephone, or begin with a French nought; Arabic says digits, seven of which nothing else has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late, Needed
from tocsin.core.guard.normal import bare_letters, fold, is_eastern
from tocsin.core.guard.traces.telephone_words import CALLED, CALLED_BEGUN

Hit = tuple[str, int, int, float]

_NUMBERS = frozenset(
    """zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred double triple
    un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante nonante cent
    null eins zwei zwo drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento
    jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia trzydziesci czterdziesci
    piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset""".split()
)
_GLUED = re.compile(
    r"(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(?:zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)"
    r"|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[aiu]?(?:uno|due|tre|quattro|cinque|sei|sette|otto|nove)|(?:veinti|dieci)[a-z]{2,7}"
)
_JOINS = frozenset(("et", "y", "i", "and"))
_PIECE = re.compile(r"[^\W\d_]+|\d{2,4}(?!\d)")
_GAP = re.compile(r"[ ,.\u00a0-]{1,3}")
_FEWEST, _NEAR = 5, 48
_SPEAKS = Needed("|".join((" zero", *(f" {word}" for word in CALLED), *CALLED_BEGUN)))
_ARABIC = Late(
    "(?:(?:صفر|واحد|اثن(?:ان|ين)|ثلاثة|أربعة|اربعة|خمسة|ستة|سبعة|ثمانية|تسعة)(?:[ ،,-]{1,2}|(?![ء-ي]))){7,14}"
)


def said_in_words(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    if is_eastern(text):
        yield from (("phone", found.start(), found.end(), 0.9) for found in _ARABIC.finditer(text))
    if _SPEAKS.may_be_in(bare_letters(text).replace("_", " ")):
        yield from _in_tens(text)


def _in_tens(text: str) -> Iterator[Hit]:
    run: list[re.Match[str]] = []
    for piece in _PIECE.finditer(text):
        if run and not _GAP.fullmatch(text, run[-1].end(), piece.start()):
            yield from _told(text, run)
            run = []
        if _is_number(piece.group()) or (run and fold(piece.group()) in _JOINS):
            run.append(piece)
        elif run:
            yield from _told(text, run)
            run = []
    yield from _told(text, run)


def _is_number(piece: str) -> bool:
    low = fold(piece)
    return piece.isdigit() or low in _NUMBERS or _GLUED.fullmatch(low) is not None


def _told(text: str, run: list[re.Match[str]]) -> Iterator[Hit]:
    digits = sum(len(piece.group()) if piece.group().isdigit() else 1 for piece in run)
    words = sum(not piece.group().isdigit() for piece in run)
    if words < 2 or digits < _FEWEST:
        return
    left = [
        fold(word) for word in re.findall(r"[^\W\d_]+", text[max(0, run[0].start() - _NEAR) : run[0].start()])
    ]
    zero = (
        fold(run[0].group()) == "zero"
        and text[run[0].start() : run[0].end()] in ("zéro", "Zéro")
        and words > 4
    )
    if zero or any(word in CALLED or word.startswith(CALLED_BEGUN) for word in left[-4:]):
        yield "phone", run[0].start(), run[-1].end(), 0.8

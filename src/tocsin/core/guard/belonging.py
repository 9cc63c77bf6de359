# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom somebody belongs to, speaks for or votes for: "nuestro delegado de USO", "SEV-Vertrauensmann", "Er wählt Volt".

Abbreviations and names that say other things elsewhere ("Prospect", "Cockpit") are an organisation's beside a word for its members,
its papers or a vote, and so is an abbreviation nobody vouches for. Linear: a few words on either side of each such word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.organisations import BESIDE, LETTERS
from tocsin.core.guard.watches.bodies import is_abbreviation
from tocsin.core.guard.watches.body_names import LONE, SHORT
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

# What a cause hands out, hangs up, wears.
_PROPAGANDA = tuple(
    """leaflet flyer flier pamphlet lanyard sticker poster badge tract affiche autocollant drapeau banderole pancarte adherent delegue flugblat flugblatt plakat handzettel fahne aufkleber anstecker infostand beitritts
    mitgliedsantr mitglieder panflet afiche cartel bandera pegatina calcomania folleto octavill delegad afiliad volantin locandin bandier adesiv spillett iscritt delegat ulotk naklejk wlepk gazetk transparent przypink legitymacj czlonk dzialacz broszur militant simpatiz sympathis simpatizz sympaty candidat kandydat kandidat diputad deputat afiliac banderin giornale calendri calendari kalendarz recruit
    flygblad flyveblad folder panfleto""".split()
)
_MEETS = tuple(
    "reunion riunion meeting versammlung treffen zebrani asamblea assemble junta convoc wahlstand infostand comizio mitin wiec concentracion huelga preavis greve sciopero presidio comunicado communique strajk streik".split()
)
"""What much else does as well: beside it only names are an organisation's."""
# Who is of it; nothing but small words stand between.
_MEMBERS = tuple(
    """member steward convenor convener mitglied vertrauens gewerkschaft betriebsrat funktionar sekretar obmann syndique adherent delegue militante encarte delegad afiliad militante enlace iscritt tesserat delegat czlonk przewodnicz dzialacz
    kaderlid ledenvergadering filiad medlem ombud fackombud tillitsvald jasen jasene luottamus luottamusmies aktiivi""".split()
)
_OF_IT = (*_MEMBERS, *_PROPAGANDA)
_MEMBER = frozenset("rep reps lid leden socio socia dirigente nalezy".split())
_VOTES = frozenset(
    """voted votes voting votar votato vota voto votou votaron vote wahlt gewahlt wahlte glosowal glosowala glosuje popiera agituje zaglosowal stemt stemde gestemd aanestaa aanesti kannattaa rostar rostade stemmer
    gemeinderat stadtrat kandidiert candidate candidat candidate candidato candidata kandidaat kandydat kandydatka kandidat milite militante militant sympathisant simpatizante simpatizzante sympatyk encarte campaigns canvasses supporter badge campana med elu elue""".split()
)
_SMALL = frozenset(
    """of the for a an our with by at to from der die das den dem des bei von fur im in la le les l de du des d au aux a chez pour el los las del al por en della dello del dei delle di da il lo i con alla per na za do w van voor bij op het een no na do da dos pelo pela i pa till for n s""".split()
)
_JOINED = 4
"""Words that may stand between a paper and whose it is: "carteles nuevos del SNTX"."""
_NAMES = LONE | BESIDE
_STATES = frozenset("EU UN US USA UK NATO WMO ASEAN OPEC FEMA NWS BBC FIFA UEFA NOAA DRK THW DLRG ADAC AOK ARD ZDF SWAT FBI SES CFA RFS VIP IT HR PR TV".split())  # fmt: skip
# Parties as a voter's language bends them.
_BENT = tuple("lewic konfederacj koalicj obywatelsk vihrei kokoom keskust vasemmist perussuom demokra moderat liberal conserv republic socialis social-demo green libertarian".split())  # fmt: skip
_ENDED = re.compile(r"[.!?;:,\n]")
# Names with a sign or a number in them; "D66" is a road in France.
_SIGNED = Late(
    r"(?<!\w)(?:m5s|\+europa|(?:stem\w*|lid|kandidaat|raadslid)\s(?:\w+\s){1,2}d66|polsk\w{1,2}\s2050)(?!\w)",
    re.IGNORECASE,
    needs="m5s|europa|d66|2050",
)
_UNKNOWN = Kind.COMMON | Kind.PLACE | Kind.TOPIC | Kind.GIVEN


def belonging(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    yield from (("party", m.start(), m.end(), 0.75) for m in _SIGNED.finditer(text))
    if text.isupper():
        return
    for i, word in enumerate(words):
        if _tells(word.low):
            yield from _said(text, words, i)


@of_words(32768)
def _tells(low: str) -> bool:
    """Whether a word may say that somebody belongs to something."""
    if low in _MEMBER or low in _VOTES or low in ("bei", "gewahlt"):
        return True
    return low.startswith((*_OF_IT, *_MEETS)) or low.rpartition("-")[2].startswith(_OF_IT)


def _said(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    word = words[i]
    if word.low.startswith(_PROPAGANDA) or word.low.startswith(_MEETS):
        yield from _papers(text, words, i)
    if "-" in word.word and word.low.rpartition("-")[2].startswith(_OF_IT):
        yield from _named(word, word.word.rpartition("-")[0])
    if word.low in _MEMBER or word.low.startswith(_MEMBERS):
        for other in (_next(text, words, i), _before(text, words, i)):
            yield from _named(other, other.word) if other else ()
    if word.low in _VOTES and (voted := _next(text, words, i)):
        yield from _voted(voted)
    if word.low == "bei" and i and words[i - 1].low in ("ist", "war"):
        other = _next(text, words, i)
        yield from _named(other, other.word) if other and other.word in _NAMES else ()
    if word.low == "gewahlt" and i:
        yield from _voted(words[i - 1])


def _papers(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    told = words[i].low.startswith(_PROPAGANDA)
    for other in (*words[max(0, i - 1) : i], *words[i + 1 : i + 1 + _JOINED]):
        first, last = sorted((words[i], other), key=lambda token: token.start)
        if (other.word in _NAMES or (told and is_abbreviation(other.word))) and not _ENDED.search(
            text, first.end, last.start
        ):
            yield _NAMES.get(other.word, "union"), other.start, other.end, 0.65


def _named(token: Token, name: str) -> Iterator[Hit]:
    kind = _NAMES.get(name) or SHORT.get(name) or LETTERS.get(name)
    if kind or (is_abbreviation(name) and name not in _STATES):
        yield kind or "union", token.start, token.end, 0.7


def _voted(token: Token) -> Iterator[Hit]:
    named = _NAMES.get(token.word) == "party" or token.low.startswith(_BENT)
    unknown = token.capital and not kind_of(token.low) & _UNKNOWN
    if named or unknown or (is_abbreviation(token.word) and token.word not in _STATES):
        yield "party", token.start, token.end, 0.7


def _next(text: str, words: Sequence[Token], i: int) -> Token | None:
    """The word behind one, over small words."""
    for token in words[i + 1 : i + 1 + _JOINED]:
        if _ENDED.search(text, words[i].end, token.start):
            return None
        if token.low not in _SMALL or token.shouted:
            return token
    return None


def _before(text: str, words: Sequence[Token], i: int) -> Token | None:
    """The word before one, over a Finnish ending parted by a colon."""
    for token in reversed(words[max(0, i - 2) : i]):
        if token.low not in _SMALL:
            gap = text[token.end : words[i].start]
            return token if not _ENDED.search(gap.replace(":n", "").replace(":s", "")) else None
    return None

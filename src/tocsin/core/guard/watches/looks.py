# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody told by looks in a rule's text: "the tall lad with the neck tattoo", "la dame rousse du guichet".

A word for one human being and a word for how a body looks or walks say who is meant without a name. Either alone is no such
thing: doors are tall, cranes limp, a beard is a rock off Brittany. Words are folded, `word*` is a beginning; linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.memory import of_words
from tocsin.core.guard.said.described_words import SOMEBODY
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

# How somebody is called whom one does not know, beside what `traits.somebody` and `said.described` hold.
WHO = frozenset(
    """lad lads bloke guy chap lass girl boy woman man gentleman lady fella fellow dude someone somebody busker beggar
    dame monsieur mec gars fille femme homme jeune celui celle kerl typ junge madchen frau mann herr altere alteren
    chico chica tipo tio tia senor senora chaval mujer hombre joven rubia pelirroja ragazzo ragazza tizio signore signora uomo donna
    facet gosc kobieta mezczyzna chlopak dziewczyna pan pani blondyn blondynka brygadzista brygadzistka""".split()
)
LOOKS = """tattoo*, tattooed, scar, scarred, beard, bearded, moustache*, ponytail, dreadlocks, ginger, redhead*, red-haired, fair-haired, dark-haired, grey-haired, long-haired, blond*, brunette, limp, limping, limps, bald, balding, freckle*, piercing*, skinny,
    stocky, stutter*, lisp, birthmark, one-armed, one-eyed, overweight,
    tatou*, cicatrice*, barbu*, moustachu*, roux, rousse, brune, chauve, boiteux, boiteuse, queue de cheval, lunettes, begaie, obese, costaud,
    tatowier*, narbe, bart, bartig*, schnurrbart, rothaarig*, glatze, glatzkopf*, hinkt, hinkend*, humpelt, humpelnd*, pferdeschwanz, zopf, brille, glasauge, stammig*, stottert, sommersprossen, dickliche*,
    cojo, coja, cojea, tatuaj*, tatuad*, cicatriz, bigote, barbudo, pelirroj*, rubio, rubia, calvo, calva, coleta, gafas, tartamud*, tuert*, gordo, gorda, flaco, flaca, pecoso*,
    zoppo, zoppa, zoppica, tatuagg*, tatuat*, barba, baffi, biond*, calvo, pelato, occhiali, balbett*, lentiggin*, grasso, magro, codino,
    blizn*, tatuaz*, broda, wasy, wasaty, rudowlos*, blondyn*, lysy, lysa, lysy*, kuleje, kulejac*, okular*, kucyk*, jakajac*, piegowat*, gruby, chudy"""
_WHOLE = frozenset(word for part in LOOKS.split(",") if (word := part.strip()) and not word.endswith("*"))
_BEGUN = tuple(word.removesuffix("*") for part in LOOKS.split(",") if (word := part.strip()).endswith("*"))
EASTERN = re.compile(
    "(?:حارس|رجل|شاب|فتاة|سيدة|امرأة|عامل|موظف|سائق|بواب)[ء-ي]{0,2} (?:[ء-ي]+ ){0,2}(?:ال)?(?:أسمر|سمراء|أشقر|شقراء|أصلع|أعرج|عرجاء|نحيل|نحيلة|سمين|سمينة|ملتحي|أعور|أحول)(?![ء-ي])"
    "|(?:ذو|ذي|ذات|صاحب|صاحبة) (?:ال)?(?:وشم|ندبة|لحية|شارب|شعر|نظارة|نظارات|نظارتين)(?![ء-ي])"
    "|(?:保安|男|女|小伙|大叔|大妈|大姐|师傅|员工|工人|司机|护士|那个|那位)[^，。；,;]{0,10}(?:纹身|刺青|刀疤|胡子|秃头|秃顶|光头|瘸腿|跛脚|卷发|马尾|染发|红发|黄毛|眼镜)"
    "|(?:纹身|刺青|刀疤|大胡子|秃头|秃顶|光头|瘸腿|跛脚|卷发|染发|黄毛|戴.{0,3}眼镜)(?:的|那)?[^，。；,;]{0,8}(?:保安|男人|女人|男子|女子|小伙|大叔|大妈|师傅|员工|工人|司机|护士)"
)


def looks(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """From the first word for somebody to how they look, or the other way round."""
    yield from ((*match.span(), "person") for match in EASTERN.finditer(text))
    who = next((word for word in words if is_one_body(word.low)), None)
    how = next((word for word in words if word is not who and _is_looks(word.low)), None)
    if who and how:
        yield min(who.start, how.start), max(who.end, how.end), "person"


@of_words(4096)
def is_one_body(low: str) -> bool:
    """Whether a word is for one human being, known or not."""
    return low in WHO or low in SOMEBODY or is_somebody(low)


@of_words(4096)
def _is_looks(low: str) -> bool:
    return low in _WHOLE or low.startswith(_BEGUN)

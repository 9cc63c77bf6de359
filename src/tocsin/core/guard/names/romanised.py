# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chinese, Korean and Vietnamese names in Latin letters: the surname leads, syllables follow."""

from __future__ import annotations

import re

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import Token

# The commonest surnames as passports spell them (pinyin, Wade-Giles, Cantonese, Korean, Vietnamese).
SURNAMES_EAST = frozenset(
    """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang
    xue deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao zhong cui
    tan fan fu qin gu hao gong shao qian wan duan tao mao bai shi meng qiu jin kong xiang chang chiang chow
    chan wong leung cheung lau kwok lam ng hui tsang chu tsai hsu hsieh kim lee park choi jung jeong kang cho yoon jang
    lim han oh seo shin kwon hwang ahn yoo hong moon yi ban bae baek noh roh ryu nguyen tran pham phan vu vo dang bui do ngo duong""".split()
)
_SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|er|ia|ie"
    "|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)"
)
_GIVEN = re.compile(rf"(?:{_SYLLABLE}){{1,2}}")
_HYPHENED = re.compile("[A-Z][a-z]{1,6}-[A-Z]?[a-z]{1,6}")


# What stands between a Vietnamese surname and the given name.
VIETNAMESE = frozenset("nguyen tran pham phan vu vo dang bui ngo duong hoang huynh dinh trinh".split())
_MIDDLE = frozenset("van thi duc quoc huu dinh xuan minh thanh ngoc hong".split())


def korean(word: str) -> bool:
    """Whether a word is made like a Korean given name, "Hyun-woo", and of no plain words."""
    return bool(_HYPHENED.fullmatch(word)) and not any(
        kind_of(p) & Kind.TOPIC for p in word.lower().split("-")
    )


def romanised(a: Token, b: Token) -> float:
    """How sure two words are such a name: "Moon Jae-in", "Wang Donghai", "Hyun-woo Park"; 0 when they are not."""
    if b.low in SURNAMES_EAST and korean(a.word):
        return 0.7
    if a.low not in SURNAMES_EAST:
        return 0.0
    if _HYPHENED.fullmatch(b.word):
        return 0.75
    if a.low in VIETNAMESE and (b.low in _MIDDLE or kind_of(b.low) & Kind.GIVEN):
        return 0.7
    plain = kind_of(b.low) & (Kind.COMMON | Kind.TOPIC)
    return 0.7 if not plain and len(b.low) > 2 and _GIVEN.fullmatch(b.low) else 0.0

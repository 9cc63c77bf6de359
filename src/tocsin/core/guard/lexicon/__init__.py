# SPDX-License-Identifier: AGPL-3.0-or-later
"""Word lists of the scanner, as sets of folded words. Grown by tools/grow_lexicon.py."""

from tocsin.core.guard.lexicon import (
    common_a,
    common_ar,
    common_ar_more,
    common_b,
    common_c,
    common_zh,
    given,
    given_south,
    given_weak,
    given_zh,
    places_many,
    places_one,
    places_zh,
    surnames,
    surnames_south,
)

GIVEN = given.WORDS
GIVEN_WEAK = given_weak.WORDS
GIVEN_ZH = given_zh.WORDS
SURNAMES = surnames.WORDS
GIVEN_SOUTH = given_south.WORDS
SURNAMES_SOUTH = surnames_south.WORDS
COMMON = common_a.WORDS.union(common_b.WORDS, common_c.WORDS)
COMMON_AR = common_ar.WORDS
COMMON_AR_MORE = common_ar_more.WORDS
COMMON_ZH = common_zh.WORDS
PLACES_MANY = places_many.WORDS
PLACES_ONE = places_one.WORDS
PLACES_ZH = places_zh.WORDS

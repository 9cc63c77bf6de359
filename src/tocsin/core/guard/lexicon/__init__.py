# SPDX-License-Identifier: AGPL-3.0-or-later
"""Word lists of the scanner, as sets of folded words. Grown by tools/grow_lexicon.py.

The lists of scripts that few feeds are written in (Arabic, Chinese, of India) stand in their modules alone.
"""

from tocsin.core.guard.lexicon import (
    common_a,
    common_b,
    common_c,
    given,
    given_abroad,
    given_weak,
    places_many,
    places_one,
    stations,
    surnames,
    surnames_abroad,
    villages,
)

GIVEN = given.WORDS
GIVEN_WEAK = given_weak.WORDS
SURNAMES = surnames.WORDS
GIVEN_ABROAD = given_abroad.WORDS
SURNAMES_ABROAD = surnames_abroad.WORDS
COMMON = frozenset((*common_a.WORDS, *common_b.WORDS, *common_c.WORDS))
PLACES_MANY = places_many.WORDS | stations.WORDS | villages.WORDS
PLACES_ONE = places_one.WORDS

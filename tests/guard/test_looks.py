# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule may not watch somebody told by looks; a thing that has a word of these may be watched."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.watches.check import check_watch

SOMEBODY = """the short bloke with the limp at dock 2|bearded man by the bike store|la femme rousse du quai 3|le gars à la cicatrice, portail sud
der Typ mit der Narbe am Tor Ost|die blonde Frau an der Pforte|la chica pelirroja del almacén|el hombre tatuado de la puerta 4
la ragazza bionda al bar della stazione|l'uomo zoppo del reparto resi|kobieta z tatuażem przy bramie|ten łysy mężczyzna z hali D
الرجل الأصلع عند البوابة|العامل ذو الوشم في المستودع|二号门那个光头保安|戴眼镜的女司机"""
THINGS = """bald cypress down on Mill Lane|crane limping at berth 3|rue Brune fermée|Narbe im Asphalt am Tor Ost|lunettes de sécurité en rupture, quai 3
verglas boulevard Brune|Bart Straße gesperrt|rifugio Barba chiuso|glatte Fahrbahn B27|眼镜店门口积水|光头山路段结冰"""


@pytest.mark.parametrize("text", each(SOMEBODY))
def test_somebody_told_by_looks_may_not_be_watched(text: str) -> None:
    assert check_watch(text)


@pytest.mark.parametrize("text", each(THINGS))
def test_things_with_such_words_may(text: str) -> None:
    assert "person" not in {found.kind for found in check_watch(text)}

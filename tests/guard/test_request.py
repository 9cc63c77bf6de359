# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule asked for in a sentence is judged by what it asks for."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.watches.request import without_request

THINGS = each("""Tell me when the Tarn at Millbrook goes above 3 metres|Let me know if Westhaven Hospital car park floods|Préviens-moi quand la Loire dépasse 2 mètres à Nevers
Dis-moi si l'hôpital Bretonneau passe en plan blanc|Surveille le niveau de la Vienne à Limoges|Sag mir, wenn der Pegel Koblenz über 6 Meter steigt|Sag mir Bescheid, wenn der Arlberg gesperrt ist
Avísame cuando el Tajo pase de 3 metros en Toledo|Dime si el metro de Bilbao suspende la línea 2|Dimmi quando il Tanaro supera la soglia ad Asti|Daj znać, gdy pociągi z Łodzi do Kutna są opóźnione
请提醒我钱塘江大桥限速|راقب منسوب نهر العاصي|allagamento Roma|metro Roma chiusa""")

PEOPLE = each("""Tell me when Daniel Okafor arrives|Let me know if the CGT marches|Let me know about the imam|Préviens-moi si Julie est absente|Dis-moi qui fait grève|Surveille Karim
Sag mir, wenn die Gewerkschaft kommt|Dime cuándo llega Marta|Avísame si Pilar Echeverría pide la baja|Dimmi se Luca fuma|Daj znać, gdy Nowak przyjdzie|请提醒我王伟迟到|أخبرني إذا تأخر أحمد
Roma families|Roma""")


@pytest.mark.parametrize("text", THINGS)
def test_a_thing_may_be_asked_for(text: str) -> None:
    assert check_watch(text) == []


@pytest.mark.parametrize("text", PEOPLE)
def test_nobody_may_be_asked_for(text: str) -> None:
    assert check_watch(text)


def test_places_in_the_text_stay_where_they_were() -> None:
    text = "Tell me when Daniel Okafor arrives"
    assert len(without_request(text)) == len(text)
    assert text[(found := check_watch(text)[0]).start : found.end] in text

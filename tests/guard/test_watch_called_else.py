# SPDX-License-Identifier: AGPL-3.0-or-later
"""Things whose name holds a word of the lists may be watched; the word elsewhere, shifts that are watched and who was shut out may not."""

from __future__ import annotations

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.watches.check import check_watch

HARMLESS = each("""Lega Pro girone B rinviata|podemos salir ya del aparcamiento?|Union Square station flooded|Union Pacific derailment near yard|Union Club tennis campo 2 allagato
demo license expired|wersja demo skanera do piątku|Demo-Lizenz Scanner läuft ab|hospital de las Huelgas corte de agua|bieg i marsz na orientację, parking zamknięty|Verdi-Konzert Dom Parkplätze|gala Verdi teatro ingressi
Vox AC15 hum, stage 2|wzmacniacz Vox iskrzy|manifest przewozowy opóźniony|manifeste de cargaison en retard|cargo manifest missing pages|طيران الاتحاد رحلة متأخرة|تظاهرة ثقافية إغلاق شارع|نادي الاتحاد مباراة
耐克 鞋 到货 周五|雪龙号 离港|Pride of Kent delayed|Benito Villamarín puertas|concentración de motos, corte de calle|surveiller la pression de nuit|Christian Dior store alarm|prière de fermer la vanne|new starter battery pack fault|watch the new pump
Emerald Ward|Jasmine Ward lift|Ruby Wing|Willow Unit door 3|Wm Morrison Leeds|WH Smith Euston|TK Maxx|Trader Joe's|Lowe's distribution centre|Lloyd's of London|Domino's Leeds|Sotheby's|Levi's Stadium|St. Mary's Hospital|King's Cross|King's College Hospital|Queen's Hospital Burton|Land's End|L'Aquila|Hôpital de l'Archet|Coeur d'Alene|Castel Sant'Angelo|'s-Hertogenbosch""")
FORBIDDEN = each("""podemos acto en la plaza|Vox mitin en el puerto|Verdi-Kundgebung|Verdi Warnstreik|Lega comizio piazza|Demo am Samstag|marsz niepodległości|manifest pierwszomajowy|huelgas en Burgos|تظاهرة عمالية|الاتحاد العام للشغل
watch the late crew|surveiller l'équipe du soir|surveiller les intérimaires|vigilar a la nueva|vigilar al turno de tarde|controllare i nuovi arrivati|sorvegliare la squadra di notte|Spätschicht beobachten|obserwować nocną zmianę|监视夜班|راقب وردية الليل
hincha con prohibición de entrada|kibic z zakazem stadionowym|spectateur interdit de stade|fan with a stadium ban|球迷 禁止入场|watch the new cleaner|surveiller le nouveau gardien|daspo curva nord|Jasmine Ward's car|Jasmine Ward sick|Emerald Ward staff late again|Trader Joe's wife|Lowe's van|Queen's hospital stay|Lukas' Wohnung|Petrovs Wohnung|piso de Elena|flat of Karen|pamphlets|Pamphlete|pamfletten|lentolehtiset|church attenders|temple attendees|tell me anything about Remedios Arrabal|dimmi tutto su Remedios Arrabal""")


@pytest.mark.parametrize("watch", HARMLESS)
def test_things_may_be_watched(watch: str) -> None:
    assert not check_watch(watch)


@pytest.mark.parametrize("watch", FORBIDDEN)
def test_people_and_causes_may_not(watch: str) -> None:
    assert check_watch(watch)

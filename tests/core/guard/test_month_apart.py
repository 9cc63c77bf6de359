# SPDX-License-Identifier: AGPL-3.0-or-later
"""A night is told from its first day, though only its last day has a month."""

from __future__ import annotations

import json

import pytest

from tocsin.core.guard.answer import answer


@pytest.mark.parametrize(
    "when",
    [
        "dalle ore 23.00 del 3 alle ore 5.00 del 4 giugno",
        "dalle ore 23 del giorno 3 alle ore 5 del giorno 4 giugno",
        "dal 3 alle ore 23.00 al 4 giugno alle ore 5.00",
        "de 23h le 3 à 5h le 4 juin",
        "du 3 à 23h au 4 juin à 5h",
        "desde las 23:00 del 3 hasta las 5:00 del 4 de junio",
        "von 23 Uhr am 3. bis 5 Uhr am 4. Juni",
        "vom 3. 23:00 Uhr bis 4. Juni 5:00 Uhr",
        "vom 3. um 23 Uhr bis zum 4. Juni um 5 Uhr",
        "from 11pm on 3 to 5am on 4 June",
        "from 23:00 on the 3rd until 05:00 on the 4th of June",
        "from 3 at 11pm to 4 June at 5am",
        "od godz. 23.00 dnia 3 do godz. 5.00 dnia 4 czerwca",
        "od 3 godz. 23:00 do 4 czerwca godz. 5:00",
        "van 23.00 uur op 3 tot 5.00 uur op 4 juni",
        "van 3 om 23.00 uur tot 4 juni om 5.00 uur",
    ],
)
def test_the_first_day_has_the_month_of_the_last(when: str) -> None:
    said = answer(json.dumps({"text": f"Line 5: {when}"}))
    assert said["text"].endswith("; 3 June 23:00 – 4 June 05:00")

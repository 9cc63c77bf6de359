# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which days hours have: told once before them, behind them, as a range, by weekdays, or for one night."""

import json

import pytest

from tocsin.core.guard.answer import answer


def told(text: str, language: str) -> list[str]:
    """Each window as "03-03 22:00 > 03-04 05:00"; what the text does not say is left out."""
    said = json.dumps({"text": text, "lang": language, "source_class": "transit"})
    return [
        " > ".join(
            " ".join(filter(None, ((window.get(f"{end}_day") or "").removeprefix("--"), window[end] or "")))
            for end in ("from", "to")
        )
        for window in answer(said)["slots"]["windows"]
    ]


@pytest.mark.parametrize(
    ("language", "text", "windows"),
    [
        ("de", "Die Strecke ist ab 20 Uhr gesperrt, und zwar bis Montag 5 Uhr.", ["20:00 > monday 05:00"]),
        ("en", "The bridge is closed from 20:00 until Monday at 5:00.", ["20:00 > monday 05:00"]),
        ("de", "Nacht Sa/So, 22./23. März, 23:50 - 05:10 Uhr: Busse.", ["03-22 23:50 > 03-23 05:10"]),
        ("de", "Vollsperrung, Sa. 6 Uhr bis So. 22 Uhr.", ["saturday 06:00 > sunday 22:00"]),
        ("en", "Closed from 20:00 on Friday. until Sunday. 22:00.", ["friday 20:00 > sunday 22:00"]),
        ("de", "Gesperrt Fr., 20 Uhr, bis Mo., 5 Uhr.", ["friday 20:00 > monday 05:00"]),
        ("de", "A23: Sperre, Nacht auf Samstag 22–5 Uhr.", ["friday 22:00 > saturday 05:00"]),
        ("de", "A9 gesperrt in der Nacht zum Montag, 22 bis 5 Uhr.", ["sunday 22:00 > monday 05:00"]),
        ("nl", "A7 dicht in de nacht op zaterdag van 22.00 tot 5.00 uur.", ["friday 22:00 > saturday 05:00"]),
        ("pl", "A4 zamknięta w nocy na sobotę w godz. 22-5.", ["friday 22:00 > saturday 05:00"]),
        ("da", "Linje 5 kører ikke natten til lørdag kl. 22-5.", ["friday 22:00 > saturday 05:00"]),
        ("it", "Linea 3 deviata dalle 22 del 31 dicembre alle 2 del 1° gennaio.", ["12-31 22:00 > 01-01 02:00"]),
        ("es", "La línea 5 no circula el viernes 2 de 18 a 24 horas.", ["friday 18:00 > saturday 00:00"]),
        ("", "Stop 42 on Elm Blvd closed 6/12 6am-8pm.", ["06-12 06:00 > 06-12 20:00"]),
        ("", "Stop 42 on Elm Road closed 6/12 06:00-20:00.", ["12-06 06:00 > 12-06 20:00"]),
        ("fr", "Nuit du 4 au 5 juin, 22h-5h : bretelle fermée.", ["06-04 22:00 > 06-05 05:00"]),
        ("pl", "W nocy 7/8 maja w godz. 23:00-4:00 tramwaje nie kursują.", ["05-07 23:00 > 05-08 04:00"]),
        ("de", "Gesperrt in den Nächten 3./4., 4./5. und 5./6. Mai jeweils ab 22.30 Uhr.", ["05-03 22:30 > ", "05-04 22:30 > ", "05-05 22:30 > "]),
        ("de", "Mo–Do jeweils 21.00–5.00 Uhr, Fr 21.00 Uhr bis Mo 5.00 Uhr gesperrt.", ["monday 21:00 > tuesday 05:00", "tuesday 21:00 > wednesday 05:00", "wednesday 21:00 > thursday 05:00", "thursday 21:00 > friday 05:00", "friday 21:00 > monday 05:00"]),
        ("de", "Am 24.12. Betrieb nur bis 16 Uhr, am 25.12. ab 8 Uhr.", [" > 12-24 16:00", "12-25 08:00 > "]),
        ("fr", "Samedi 14 juin, de 13 h à 18 h 30, et dimanche 15, de 9 h à 12 h, fermé.", ["06-14 13:00 > 06-14 18:30", "06-15 09:00 > 06-15 12:00"]),
        ("it", "Chiuso dalle 22 di venerdì 7 alle 6 di sabato 8 e dalle 22 di sabato 8 alle 8 di domenica 9 novembre.", ["11-07 22:00 > 11-08 06:00", "11-08 22:00 > 11-09 08:00"]),
        ("nl", "Iedere nacht tussen 23:00 uur en 05:30 uur, van maandag 3 t/m dinsdag 4 maart.", ["03-03 23:00 > 03-04 05:30", "03-04 23:00 > 03-05 05:30"]),
        ("de", "In den Nächten vom 12./13. bis 14./15. Mai jeweils 21.00 Uhr bis 4.00 Uhr Umleitungen.", ["05-12 21:00 > 05-13 04:00", "05-13 21:00 > 05-14 04:00", "05-14 21:00 > 05-15 04:00"]),
        ("fr", "Les nuits du 3 au 4 et du 5 au 6 mai 2026, de 22h à 5h.", ["2026-05-03T22:00:00 > 2026-05-04T05:00:00", "2026-05-05T22:00:00 > 2026-05-06T05:00:00"]),
        ("de", "Gesperrt am 3. Mai 22-5 Uhr und 5. Mai 2026 22-5 Uhr.", ["2026-05-03T22:00:00 > 2026-05-04T05:00:00", "2026-05-05T22:00:00 > 2026-05-06T05:00:00"]),
        ("fr", "Fermé du 7 au 8 mai (23h-18h) et le 11 mai (22h-18h).", ["05-07 23:00 > 05-08 18:00", "05-08 23:00 > 05-09 18:00", "05-11 22:00 > 05-12 18:00"]),
        ("fr", "La grève débutera dans la nuit de samedi à dimanche, à 3h, et durera jusqu'à lundi 2h.", ["sunday 03:00 > monday 02:00"]),
        ("es", "La huelga comienza la noche del viernes 3 al sábado 4 de mayo a las 23 horas.", ["05-03 23:00 > "]),
        ("fi", "Lakko alkaa lauantain ja sunnuntain välisenä yönä kello 3.", ["sunday 03:00 > "]),
        ("en", "From 6:30 a.m. to 9 p.m. Sunday, August 23, 3 trains run local.", ["08-23 06:30 > 08-23 21:00"]),
        ("de", "Gesperrt von 22 Uhr bis Sonntag, 3. Mai 2026, 5 Uhr.", ["2026-05-02T22:00:00 > 2026-05-03T05:00:00"]),
        ("en", "Nightly 11 p.m. to 5 a.m. November 26 to 27.", ["11-26 23:00 > 11-27 05:00", "11-27 23:00 > 11-28 05:00"]),
        ("en", "Weekdays 9.30am-3.30pm until Friday 14 March.", ["09:30 > 15:30", " > 03-14"]),
        ("cs", "Výluka od sobotních 22 hodin do pondělních 4 hodin.", ["saturday 22:00 > monday 04:00"]),
        ("nl", "Dicht van vrijdagavond22.00 uur tot maandag05.00 uur.", ["friday 22:00 > monday 05:00"]),
        ("en", "Closed 31.10. to 30.11., Sat 23:15 to Sun 04:40.", ["10-31 > 11-30", "saturday 23:15 > sunday 04:40"]),
        ("de", "Vom 31.10. bis 10.11.2026, Sa 23:15 Uhr bis So 4:40 Uhr.", ["2026-10-31T23:15:00 > 2026-11-01T04:40:00", "2026-11-07T23:15:00 > 2026-11-08T04:40:00"]),
        ("fr", "Du 3 au 6 mars 2025, de 22h à 23h, sauf le mercredi.", ["2025-03-03T22:00:00 > 2025-03-03T23:00:00", "2025-03-04T22:00:00 > 2025-03-04T23:00:00", "2025-03-06T22:00:00 > 2025-03-06T23:00:00"]),
        ("de", "Gilt bis Mo 5 Uhr (seit Fr 22 Uhr).", ["friday 22:00 > monday 05:00"]),
        ("pl", "W sobotę do godz. 23.59 objazd.", [" > saturday 23:59"]),
    ],
)  # fmt: skip
def test_hours_have_the_days_said_with_them(language: str, text: str, windows: list[str]) -> None:
    assert told(text, language) == windows


@pytest.mark.parametrize(
    ("language", "text", "windows"),
    [
        ("en", "Mill Road closed due to a 24h walkout.", []),
        ("fr", "Grève de 24h : rue des Tilleuls fermée.", []),
        ("it", "Sciopero di 24h: linea 3 sospesa.", []),
        ("fr", "Rue des Tilleuls fermée de 24h à 5h.", ["00:00 > 05:00"]),
        ("fr", "Trafic perturbé à Aérogare 2 jusqu'à 20h15.", ["> 20:15"]),
        ("en", "No trains to Terminal 4 until 8:15pm.", ["> 20:15"]),
        ("es", "Sin servicio en Muelle 3 hasta las 20:15.", ["> 20:15"]),
    ],
)
def test_a_length_and_the_number_of_a_place_are_no_hours(
    language: str, text: str, windows: list[str]
) -> None:
    assert [one.strip() for one in told(text, language)] == windows

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens on the demo's day. Minutes count from midnight UTC; the desk opens at six."""

from __future__ import annotations

from tocsin.demo.storms import Story

STORM = {
    "fr": ("Orages violents", "Orages violents, fortes rafales et grêle : {town}"),
    "de": ("SCHWERES GEWITTER", "Amtliche Warnung vor schwerem Gewitter: {town}"),
    "es": ("Tormentas", "Aviso de tormentas con granizo: {town}"),
    "it": ("Temporali forti", "Allerta per temporali forti: {town}"),
    "pl": ("Burze z gradem", "Ostrzeżenie: burze z gradem, {town}"),
    "cs": ("Silné bouřky", "Výstraha na silné bouřky: {town}"),
    "sk": ("Silné búrky", "Výstraha pred silnými búrkami: {town}"),
    "en": ("Thunderstorm", "Yellow warning of thunderstorm: {town}"),
    "ar": ("عواصف رعدية", "تحذير من عواصف رعدية قوية: {town}"),
}
RISE = ("Moderate", "Severe", "Severe")
PEAK = ("Moderate", "Severe", "Extreme", "Severe")

# A front that crosses the continent from west to east: country, town, latitude, longitude, language, minute
FRONT = """
FR|Nantes|47.22|-1.55|fr|350
FR|Bordeaux|44.84|-0.58|fr|365
FR|Toulouse|43.60|1.44|fr|420
FR|Paris|48.87|2.35|fr|455
FR|Lille|50.63|3.07|fr|470
FR|Dijon|47.32|5.04|fr|520
FR|Lyon|45.74|4.90|fr|535
FR|Strasbourg|48.57|7.76|fr|610
DE|Köln|50.94|6.96|de|590
DE|Frankfurt|50.11|8.68|de|640
DE|Stuttgart|48.78|9.18|de|660
DE|Hamburg|53.55|10.00|de|690
DE|Nürnberg|49.45|11.08|de|710
DE|München|48.14|11.58|de|730
DE|Leipzig|51.34|12.37|de|755
DE|Berlin|52.52|13.40|de|790
DE|Dresden|51.05|13.74|de|800
AT|Innsbruck|47.27|11.39|de|740
AT|Salzburg|47.81|13.05|de|775
AT|Linz|48.31|14.29|de|810
AT|Wien|48.21|16.37|de|860
AT|Graz|47.07|15.44|de|870
CZ|Plzeň|49.75|13.38|cs|560
CZ|Praha|50.08|14.44|cs|830
CZ|Brno|49.19|16.61|cs|890
CZ|Ostrava|49.82|18.26|cs|930
PL|Wrocław|51.11|17.04|pl|880
PL|Poznań|52.41|16.93|pl|870
PL|Łódź|51.76|19.46|pl|940
PL|Kraków|50.06|19.94|pl|960
PL|Warszawa|52.23|21.01|pl|985
PL|Gdańsk|54.35|18.65|pl|910
SK|Bratislava|48.15|17.11|sk|900
SK|Žilina|49.22|18.74|sk|945
SK|Košice|48.72|21.26|sk|1000
IT|Torino|45.07|7.69|it|640
IT|Milano|45.46|9.19|it|690
ES|Zaragoza|41.65|-0.88|es|480
ES|Barcelona|41.39|2.17|es|560
MA|Casablanca|33.57|-7.59|ar|620
MA|Rabat|34.02|-6.84|ar|640
"""

OTHERS: tuple[Story, ...] = (
    Story("UK", "York", 53.96, -1.08, "en", ("River flood", "Flood warning for the river at {town}"),
          ("Moderate", "Severe", "Severe", "Severe"), 330, 900, 180, "expire", 16.0, 0.0, 120),
    Story("UK", "Leeds", 53.80, -1.55, "en", ("Flooding", "Flood alert, low ground near {town}"),
          ("Minor", "Moderate"), 500, 600, 150, "cancel", 14.0, 0.0, 60),
    Story("UK", "London", 51.51, -0.05, "en", ("Fog", "Dense fog: {town}"), ("Moderate",), 300, 240, 60, "expire", 60.0, 0.0, 30),
    Story("UK", "Glasgow", 55.86, -4.25, "en", ("Wind", "Strong wind: {town}"), ("Moderate", "Severe"), 600, 420, 120, "cancel", 80.0),
    Story("UK", "Bristol", 51.45, -2.60, "en", ("Thunderstorm", "Thunderstorm: {town}"), ("Moderate", "Moderate"), 380, 180, 60, "expire"),
    Story("ES", "Sevilla", 37.39, -5.98, "es", ("Temperaturas máximas", "Aviso por temperaturas máximas: {town}"),
          ("Moderate", "Severe"), 340, 660, 240, "expire", 120.0, 0.0, 300),
    Story("ES", "Valencia", 39.47, -0.38, "es", ("Lluvias", "Aviso por lluvias intensas: {town}"), RISE, 700, 300, 60, "cancel", 50.0, 8.0),
    Story("ES", "Málaga", 36.72, -4.42, "es", ("Viento", "Aviso por viento: {town}"), ("Moderate",), 900, 300, 60, "expire", 70.0),
    Story("IT", "Napoli", 40.85, 14.27, "it", ("Vento forte", "Allerta per vento forte: {town}"), ("Moderate", "Moderate"), 820, 300, 90, "expire", 70.0),
    Story("MA", "Marrakech", 31.63, -8.00, "ar", ("عاصفة رملية", "تحذير من عاصفة رملية: {town}"), RISE, 720, 300, 60, "cancel", 90.0),
    Story("AT", "Wien", 48.21, 16.37, "de", ("HOCHWASSER", "Hochwasserwarnung: {town}"), ("Moderate", "Severe", "Severe"), 920, 460, 120, "expire", 24.0, 0.0, 90),
    Story("PL", "Kraków", 50.06, 19.94, "pl", ("Intensywny deszcz", "Ostrzeżenie: intensywne opady deszczu, {town}"), RISE, 1010, 300, 60, "expire", 50.0),
    Story("SK", "Bratislava", 48.15, 17.11, "sk", ("Test", "Skúška systému: {town}"), ("Minor",), 540, 60, 60, "expire", status="Test"),
)  # fmt: skip

CIVIL: tuple[Story, ...] = (
    Story("DE", "Köln", 50.94, 6.96, "de", ("Stromausfall", "Stromausfall in {town}"), ("Moderate", "Severe", "Moderate"),
          655, 240, 60, "cancel", 4.0, 0.0, 0, "Infra", True),
    Story("DE", "Leipzig", 51.34, 12.37, "de", ("Großbrand", "Großbrand, starke Rauchentwicklung: {town}"), ("Severe", "Severe"),
          865, 300, 90, "cancel", 3.0, 0.0, 0, "Fire", True),
    Story("DE", "Hamburg", 53.55, 10.00, "de", ("Bombenentschärfung", "Entschärfung, Sperrkreis: {town}"), ("Moderate",),
          480, 240, 60, "cancel", 1.0, 0.0, 30, "Safety", True),
)  # fmt: skip


def front() -> tuple[Story, ...]:
    """The cells of the crossing front: every third one at its worst, every second one cancelled."""
    rows = [row.split("|") for row in FRONT.strip().splitlines()]
    return tuple(_cell(number, row) for number, row in enumerate(rows))


def _cell(number: int, row: list[str]) -> Story:
    country, town, lat, lon, language, begins = row
    return Story(
        country=country,
        town=town,
        lat=float(lat),
        lon=float(lon),
        language=language,
        words=STORM[language],
        severities=PEAK if number % 3 == 0 else RISE,
        begins=int(begins),
        lasts=150 if number % 2 else 210,
        step=30,
        ending="cancel" if number % 2 else "expire",
    )

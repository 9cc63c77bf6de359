# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sixty-six invented sites in real towns of eleven countries."""

from __future__ import annotations

from tocsin.core.model import Site

ROLES = {"duty-west": "fr", "duty-north": "en", "duty-south": "es", "duty-central": "de", "duty-east": "en"}

COUNTRIES = {
    "FR": ("Europe/Paris", "duty-west"),
    "UK": ("Europe/London", "duty-north"),
    "IT": ("Europe/Rome", "duty-south"),
    "ES": ("Europe/Madrid", "duty-south"),
    "DE": ("Europe/Berlin", "duty-central"),
    "AT": ("Europe/Vienna", "duty-central"),
    "PL": ("Europe/Warsaw", "duty-east"),
    "CZ": ("Europe/Prague", "duty-east"),
    "SK": ("Europe/Bratislava", "duty-east"),
    "MA": ("Africa/Casablanca", "duty-west"),
    "US": ("America/Chicago", "duty-north"),
}

# country | town | latitude | longitude | what stands there
TABLE = """
FR|Lyon|45.73|4.94|Entrepôt Lyon Est|warehouse|3
FR|Lyon|45.76|4.84|Clinique des Quais, Lyon|hospital|4
FR|Paris|48.94|2.36|Plateforme Paris Nord|warehouse|3
FR|Paris|48.85|2.35|Campus Île, Paris|campus|2
FR|Lille|50.63|3.07|Entrepôt Lille|warehouse|2
FR|Strasbourg|48.57|7.76|Dépôt Strasbourg|warehouse|2
FR|Bordeaux|44.84|-0.58|Salle des Quinconces, Bordeaux|venue|2
FR|Nantes|47.22|-1.55|Lycée du Port, Nantes|school|2
FR|Marseille|43.30|5.38|Dépôt Marseille|warehouse|3
FR|Toulouse|43.60|1.44|Foyer Garonne, Toulouse|shelter|3
FR|Dijon|47.32|5.04|Entrepôt Dijon|warehouse|2
UK|London|51.51|-0.02|Docklands depot, London|warehouse|3
UK|Manchester|53.48|-2.24|Northern hub, Manchester|warehouse|3
UK|York|53.96|-1.08|Ouse school, York|school|2
UK|Leeds|53.80|-1.55|Aire clinic, Leeds|hospital|4
UK|Bristol|51.45|-2.60|Harbour hall, Bristol|venue|2
UK|Glasgow|55.86|-4.25|Clyde depot, Glasgow|warehouse|2
UK|Cardiff|51.48|-3.18|Bay campus, Cardiff|campus|2
IT|Roma|41.90|12.50|Deposito Roma Est|warehouse|3
IT|L'Aquila|42.35|13.40|Scuola del Colle, L'Aquila|school|3
IT|Perugia|43.11|12.39|Clinica Umbra, Perugia|hospital|4
IT|Milano|45.46|9.19|Deposito Milano|warehouse|3
IT|Torino|45.07|7.69|Deposito Torino|warehouse|2
IT|Napoli|40.85|14.27|Teatro del Golfo, Napoli|venue|2
IT|Terni|42.56|12.65|Magazzino Terni|warehouse|2
ES|Madrid|40.42|-3.70|Almacén Madrid Sur|warehouse|3
ES|Valencia|39.47|-0.38|Almacén Valencia|warehouse|3
ES|Barcelona|41.39|2.17|Campus Mar, Barcelona|campus|2
ES|Sevilla|37.39|-5.98|Clínica del Río, Sevilla|hospital|4
ES|Zaragoza|41.65|-0.88|Almacén Zaragoza|warehouse|2
ES|Málaga|36.72|-4.42|Albergue Málaga|shelter|3
DE|Frankfurt|50.11|8.68|Lager Frankfurt|warehouse|3
DE|Köln|50.94|6.96|Lager Köln|warehouse|3
DE|Berlin|52.52|13.40|Campus Spree, Berlin|campus|2
DE|Leipzig|51.34|12.37|Lager Leipzig|warehouse|3
DE|Dresden|51.05|13.74|Klinik Elbufer, Dresden|hospital|4
DE|München|48.14|11.58|Festhalle Isar, München|venue|3
DE|Nürnberg|49.45|11.08|Schule am Ring, Nürnberg|school|2
DE|Hamburg|53.55|10.00|Lager Hamburg|warehouse|2
DE|Stuttgart|48.78|9.18|Lager Stuttgart|warehouse|2
AT|Wien|48.21|16.37|Lager Wien|warehouse|3
AT|Linz|48.31|14.29|Lager Linz|warehouse|2
AT|Graz|47.07|15.44|Schule Graz|school|2
AT|Salzburg|47.81|13.05|Saal Salzburg|venue|2
AT|Innsbruck|47.27|11.39|Heim Innsbruck|shelter|3
PL|Warszawa|52.23|21.01|Magazyn Warszawa|warehouse|3
PL|Kraków|50.06|19.94|Szpital Kraków|hospital|4
PL|Wrocław|51.11|17.04|Magazyn Wrocław|warehouse|3
PL|Poznań|52.41|16.93|Magazyn Poznań|warehouse|2
PL|Gdańsk|54.35|18.65|Magazyn Gdańsk|warehouse|2
PL|Łódź|51.76|19.46|Szkoła Łódź|school|2
CZ|Praha|50.08|14.44|Sklad Praha|warehouse|3
CZ|Brno|49.19|16.61|Sklad Brno|warehouse|2
CZ|Ostrava|49.82|18.26|Nemocnice Ostrava|hospital|4
CZ|Plzeň|49.75|13.38|Sklad Plzeň|warehouse|2
SK|Bratislava|48.15|17.11|Sklad Bratislava|warehouse|3
SK|Košice|48.72|21.26|Sklad Košice|warehouse|2
SK|Žilina|49.22|18.74|Škola Žilina|school|2
MA|Casablanca|33.57|-7.59|Entrepôt Casablanca|warehouse|3
MA|Rabat|34.02|-6.84|Centre Rabat|campus|2
MA|Marrakech|31.63|-8.00|Dépôt Marrakech|warehouse|2
US|Tulsa|36.15|-95.99|Arkansas River depot, Tulsa|warehouse|3
US|Oklahoma City|35.47|-97.52|Plains warehouse, Oklahoma City|warehouse|3
US|Wichita|37.69|-97.34|Prairie clinic, Wichita|hospital|4
US|Dallas|32.78|-96.80|Trinity hall, Dallas|venue|2
US|Kansas City|39.10|-94.58|Missouri depot, Kansas City|warehouse|2
"""


def sites() -> list[Site]:
    """The demo's sites, in the table's order."""
    return [_site(number, row.split("|")) for number, row in enumerate(TABLE.strip().splitlines(), 1)]


def _site(number: int, row: list[str]) -> Site:
    country, town, lat, lon, name, tag, criticality = row
    timezone, role = COUNTRIES[country]
    return Site(
        id=f"{country.lower()}-{number:02d}",
        name=name,
        lat=float(lat),
        lon=float(lon),
        radius_m=250.0 if tag in {"school", "shelter", "venue"} else 600.0,
        timezone=timezone,
        tags=(tag, country, town),
        criticality=int(criticality),
        responsible=role,
    )

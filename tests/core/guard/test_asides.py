# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches that a notice only names, and closes nothing on: each beside the one that is closed, which stays told."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose.between.sections import sections_of
from tocsin.core.guard.prose.clean import clean

ROUNDS = [
    ("Välillä Oriniemi–Satala ei kulje. Bussi 8X ajaa reittiä Oriniemi – Koivutie – Rantakatu.", ("Oriniemi – Satala",)),
    ("Linia 4 skierowana objazdem od ul. Rybnej przez ulicę Długą i Polną do pętli Morska.", ()),
    ("Wstrzymano ruch na odcinku Lipno – Brzoza. Skrócenie tras od strony Portu do pętli Lipno.", ("Lipno – Brzoza",)),
    ("Tussen Veldhuis en Oostwijk rijden geen trams. Bus 9 wordt omgeleid vanaf de halte Markt naar de Werf.", ("Veldhuis – Oostwijk",)),
    ("Kein Betrieb zwischen Altdorf und Neumühl. Bus 27 wird umgeleitet: Von der Haltestelle Markt fährt er zum Betriebshof Werft.", ("Altdorf – Neumühl",)),
    ("The street is closed between Elm St and Oak St.\nDetour along the following route:\n- Mill Rd → Quay St → Ferry Ave → Park Rd", ("Elm St – Oak St",)),
    ("Corte entre Olmos y Ribera. La línea 5 desviará: Av. Prado - Pinares - Olivar", ("Olmos – Ribera",)),
    ("Itinerario alternativo:\n- Faro – Puerto: av. Prado – c/ Pinares – Gran Vía.", ()),
    ("Les trams sont interrompus entre Valmy et Bellerive. Les bus 5 sont déviés depuis Forges vers Chanteloup.", ("Valmy – Bellerive",)),
]  # fmt: skip
TOWARDS = [
    ("La bretelle du sens Valmy vers Bellerive sera fermée, puis celles du sens opposé, soit de Bellerive vers Valmy.", ()),
    ("De weg is dicht tussen Veldhuis en Oostwijk, ook de afrit vanuit Gouda richting Delft.", ("Veldhuis – Oostwijk",)),
    ("Gesperrt zwischen Altdorf und Neumühl; wer aus Richtung Ulm nach Aalen fährt, braucht Geduld.", ("Altdorf – Neumühl",)),
    ("The road is closed between Kelham and Docks. Coming from Ashby towards Birch expect queues.", ("Kelham – Docks",)),
    ("Tube nord fermé (sens Valmy / Bellerive).", ()),
    ("Dit geldt alleen voor het verkeer van Gouda naar Delft, de weg is afgesloten.", ()),
]  # fmt: skip
GOING = [
    ("El servicio entre Olmos y Ribera está interrumpido. Hay servicio entre Ribera y Puerto.", ("Olmos – Ribera",)),
    ("La C-4 tendrá servicio de trenes entre Faro y Olmos, en ambos sentidos, y estará suprimido el tramo entre Olmos y Ribera.", ("Olmos – Ribera",)),
    ("La línea prestará servicio en tren en dos tramos. Serán el que discurre entre Olmos y Ribera y el que va de Faro a Puerto.", ()),
    ("Six stations fermées ; le service sera maintenu entre les stations Valmy et Bellerive.", ()),
    ("La ligne D fonctionne uniquement sur le territoire communal entre Valmy et Bellerive.", ()),
    ("Unterbrochen zwischen Altdorf und Neumühl. Im südlichen Abschnitt verkehrt die Linie zwischen Neumühl und Seefeld.", ("Altdorf – Neumühl",)),
    ("Die Tram 27 fährt im Abschnitt Altdorf – Neumühl und ersetzt die 28. Der Abschnitt Neumühl – Seefeld entfällt.", ("Neumühl – Seefeld",)),
    ("Il servizio è soppresso tra Pieve e Rocca. I treni tra Rocca e Montalto sono garantiti.", ("Pieve – Rocca",)),
    ("Het gedeelte Veldhuis – Oostwijk vervalt. Op de rest van de lijn rijdt de tram tussen Oostwijk en Haven.", ("Veldhuis – Oostwijk",)),
    ("No trains between Kelham and Marsh Lane. On the rest of the line trains run between Marsh Lane and Docks.", ("Kelham – Marsh Lane",)),
    ("Ruch wstrzymany na odcinku Lipno – Brzoza. Na pozostałym odcinku tramwaje kursują między Brzoza a Dąbek.", ("Lipno – Brzoza",)),
    ("Les rames circulent entre Valmy et Forges, puis entre Chanteloup et Bellerive ; deux arrêts ne sont pas desservis.", ()),
]  # fmt: skip
CARRIED = [
    ("Trafic interrompu entre Valmy et Bellerive. Mise en place d'un bus de substitution entre Forges et Bellerive.", ("Valmy – Bellerive",)),
    ("Kein Zugverkehr zwischen Altdorf und Neumühl. Es fährt ein Busersatz zwischen Altdorf und Seefeld.", ("Altdorf – Neumühl",)),
    ("Circolazione sospesa tra Pieve e Rocca, con servizio sostitutivo con bus fra le stazioni di Pieve e Montalto.", ("Pieve – Rocca",)),
    ("Servicio suspendido entre Olmos y Ribera, con una lanzadera ferroviaria entre Faro y Olmos.", ("Olmos – Ribera",)),
    ("No trains run between Kelham and Docks. Rail replacement buses will operate between Ashby and Docks.", ("Kelham – Docks",)),
]  # fmt: skip
TITLES = [
    ('I treni della linea "Pieve - Rocca - Montalto" non saranno effettuati tra Sasso e Rocca.', ("Sasso – Rocca",)),
    ("R1 Lipno – Dąbek\nPociągi na odcinku Rypin – Skrwa będą kursowały po jednym torze.", ("Rypin – Skrwa",)),
    ("Zahlreiche Züge von Altdorf nach Seefeld werden zwischen Neumühl und Seefeld durch Busse ersetzt.", ("Neumühl – Seefeld",)),
    ("Busse ersetzen die Züge zwischen Altdorf und Neumühl (Strecke Ulm-Aalen).", ("Altdorf – Neumühl",)),
    ("Cierre total de la vía Olmos-Ribera entre el PR18+300 y el PR18+600.", ("km 18+300 – km 18+600",)),
    ("Satala-Oriniemi rantaradalla väli Koivula-Lehtinen junat korvataan linja-autoilla.", ("Koivula – Lehtinen",)),
    ("Route 80 Kelham/Docks will detour. Route 9 is closed between Ashby and Birch Hill.", ("Ashby – Birch Hill",)),
    ("Perturbations mardi, surtout sur la ligne 36 Valmy-Bellerive.", ()),
    ("Le service scolaire Valmy - Mairie de Bellerive sera dévié.", ()),
    ("Tram 3 Haven – Werf – Markt: Het gedeelte Werf – Markt vervalt.", ("Werf – Markt",)),
]  # fmt: skip
NO_ENDS = [
    ("Fermeture de la rue Notre-Dame Est, entre la rue Valmy et l'avenue Bellerive.", ("rue Valmy – avenue Bellerive",)),
    ("Une voie fermée sur le pont Charles-De Valmy.", ()),
    ("Ottelupäivän liikennejärjestelyt: katu suljetaan (Karhut - Ketut kello 18.30).", ()),
    ("Tie on suljettu Oriniemen ja Satalan välillä (Varsinais-Suomi).", ("Oriniemi – Satala",)),
    ("Gesperrt zwischen Altdorf und Neumühl. Umleitung über die B 4, von dort aus verläuft sie über die Landesstraße nach Seefeld.", ("Altdorf – Neumühl",)),
    ("Servicio interrumpido entre Olmos y Ribera. Funciona entre Ribera y las demás estaciones. Disculpen.", ("Olmos – Ribera",)),
    ("Die Arbeiten in der Bachgasse haben ab der Marktstraße Umleitungen zur Folge.", ()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sections"), [*ROUNDS, *TOWARDS, *GOING, *CARRIED, *TITLES, *NO_ENDS], ids=lambda x: str(x)[:40]
)
def test_what_is_only_named_is_not_told(text: str, sections: tuple[str, ...]) -> None:
    assert sections_of(clean(text)) == sections


KEPT = [
    ("Linie 8 fährt ab Lindenkamp über die Alte Zeile bis zum Ochsenring.", "Lindenkamp – Ochsenring"),
    ("Bussi 55 ajaa poikkeusreittiä Koskelan ja Satalan välillä.", "Koskela – Satala"),
    ("Services are diverting from Palmer Drive via A32 to Hutton Link.", "Palmer Drive – Hutton Link"),
    ("Bus de substitution entre Valmy et Bellerive.", "Valmy – Bellerive"),
    ("Les trains sont remplacés par des bus entre Valmy et Bellerive.", "Valmy – Bellerive"),
    ("S7 Lipno – Brzoza\nS9 Rypin – Skrwa\nZamknięte dla ruchu.", "Rypin – Skrwa"),
    ("La línea 8 Olmos-Ribera está sin servicio.", "Olmos – Ribera"),
    ("No hay servicio entre Olmos y Ribera.", "Olmos – Ribera"),
    ("Il servizio non è garantito tra Pieve e Rocca.", "Pieve – Rocca"),
]


@pytest.mark.parametrize(("text", "section"), KEPT, ids=lambda x: str(x)[:40])
def test_what_may_be_closed_stays(text: str, section: str) -> None:
    assert section in sections_of(clean(text))


@pytest.mark.parametrize(
    "text",
    [
        "Trains do not run on the rest of the line between Kelham and Docks.",
        "Nie kursują między Kelham a Docks, potem między Ashby a Birch.",
        "Le service n'est pas assuré entre Kelham et Docks.",
        "Die Linie fährt im Abschnitt Kelham – Docks nicht.",
        "Tussen Kelham en Docks blijft het rijden van treinen onmogelijk.",
        "No hi ha servei entre Kelham i Docks.",
        "Ersatzbusse ersetzen die Bahn zwischen Kelham und Docks.",
        "Brak ruchu na odcinku Kelham – Docks.",
    ],
    ids=lambda x: x[:40],
)
def test_what_is_denied_is_told(text: str) -> None:
    assert "Kelham – Docks" in sections_of(clean(text))

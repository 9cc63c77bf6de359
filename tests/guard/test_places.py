# SPDX-License-Identifier: AGPL-3.0-or-later
"""Places called after somebody survive, in running text and in slots; somebody does not."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.scan import scan

SURVIVE = each("""Classes are cancelled at Ida Lovell Elementary.|A tree blocks Edwin Marsh Close near the green.|Fog on the Amelia Hart Causeway
Lessons at the scuola media Ada Ferri stop at noon|Chiusa la scuola elementare Piero Gobbi|Il policlinico Sandro Neri riapre|La diga Carlo Bassi è piena
Allagato l'asilo Nina Costa|Fermo l'impianto sportivo Luca Ferri|Il Centro de Salud Elena Prado abre|La terminal de buses Ramiro Paz cerrada|El I.E.S. Lucas Prado abre tarde
Escuela N° 45 Lucas Prado sin agua|Corte en la autopista Presidente Lucas Prado|El CEIP Elena Prado no abre|Bus sin parar en Lucas Prado
Aeropuerto Sur normal; el Lucas Prado, con demoras|Panne à la polyclinique Paul Rivet|Le groupe scolaire Paul Rivet ferme|Le barrage Paul Rivet déborde|la maison de retraite Paul Rivet
Das Uniklinikum Paul Weber ist voll|Im Fährhafen Paul Weber ruht der Betrieb|Flughafen Hof Paul Weber gesperrt|De Hanna Frankstraat is dicht|De Prins Karelbrug gaat open|Het Karel Jansenplantsoen
Lotnisko Jana Kowala wznawia loty|Przedszkole im. Jana Kowala|Dym nad osiedlem Jana Kowala|Mehmet Kaya Köprüsü kapalı|Ali Demir Bulvarı'nda su|Escola Básica Rui Prado fechada
На улице Ивана Петрова авария|文天祥小学停课|李四光纪念馆闭馆|林则徐大道拥堵|كوبري أحمد عرابي مغلق|وشارع أحمد عرابي مغلق|حادث على جسر الملك فهد يعطل السير
Tram stopped between Victor Hugo and Mairie|Treni in ritardo al Leonardo da Vinci|Patients moved from Victor Hugo Ward|Albert Bridge closed|Retards à Victor Hugo, quai fermé|Le directeur du lycée Victor Hugo ferme""")

CAUGHT = each("""Ida Lovell stopped near the school|he spoke to Mary Anne Lane|Glenn Close spoke|Charles Darwin may have been here|born to Victor Hugo in 1802|la vida de Lucas Prado|el teatro de Lucas Prado
Nach Matthäus Hahn benannt|disse Piero Gobbi alle quattro|据李四光中学同学回忆|the viaduct near Truro, built by Isambard Kingdom Brunel|Jan Verstraat belde|Maria Louise Hall said so
Le directeur du lycée Paul Durand a parlé|Der Leiter der Klinik Karl Weber sprach|El director del colegio Juan Pérez habló|La maestra del CEIP Ana López avisó|Il preside del liceo Mario Rossi ha parlato
Dyrektor szpitala Jan Kowalski mówił|De directeur van het ziekenhuis Jan de Vries sprak|O diretor da escola Rui Costa falou|Anna Brinkhof is ziek|Head of Jefferson Elementary Daniel Okafor apologised""")

STAY = each("""AV.PABLO IGLESIAS-JOVELLANOS|Victor Hugo-Jean Moulin|S. Bento|Trento S. Chiara|Charpennes Victor Hugo|Nuestra Señora de Luna-Sol
Galileo Ferraris Ovest|Cruz Verde|Zona Franca - Meta|Nová Hospoda|Rambla Reyes Católicos|Av. dos Latinos|Avenida Lic. Lucas Prado|Gare du Sud - Jean Moulin|Lungo Dora Siena/v. Rossini""")

EMPTIED = each(
    """Agnieszka Nowak-Zielińska|Daniel Okafor-Smith|Jean-Pierre Okafor|Jean Moulin Okafor|Sol - Daniel Okafor|S. Okafor|Dr. Okafor-Sol|Victor Hugo Okafor|Daniel Okafor/Grace Okonkwo|Filip Petrović|Jan Kowalski|Mme Prado - Victor Hugo|Daniel Okafor near Avenida Central|Okafor - Daniel Okafor|Cruz Verde, manifestación|Avenida Central - Daniel Okafor|Main Street-Emma Whitfield|Jana Kowalskiego|General Daniel Okafor|Alcalde Daniel Okafor|Calle Mayor-María José Quintana|Market St/Karim Benali|Daniel Okafor - Main Street|Lucas Prado - Victor Hugo"""
)


@pytest.mark.parametrize("text", SURVIVE)
def test_a_place_called_after_somebody_survives(text: str) -> None:
    assert not [text[f.start : f.end] for f in scan(text) if f.kind == "person"]


@pytest.mark.parametrize("text", CAUGHT)
def test_somebody_beside_a_word_for_places_is_found(text: str) -> None:
    assert any(f.kind == "person" for f in scan(text))


@pytest.mark.parametrize("value", STAY)
def test_a_sign_stays_in_a_slot(value: str) -> None:
    assert not tainted(value)


@pytest.mark.parametrize("value", EMPTIED)
def test_somebody_in_a_slot_is_emptied(value: str) -> None:
    assert tainted(value)


@pytest.mark.parametrize(
    "name",
    [
        "Milano Centrale",
        "Gdynia Chylonia",
        "Amsterdam Sloterdijk",
        "Manchester Piccadilly",
        "London Victoria",
        "Firenze Rifredi",
        "Poznań Garbary",
        "Almere Centrum",
        "Milford Haven",
        "Selly Oak",
        "Donja Svodna",
    ],
)
def test_a_city_and_one_word_more_is_a_station(name: str) -> None:
    assert scan(name) == ()
    assert scan(f"The 8:15 from {name} is late.") == ()


@pytest.mark.parametrize(
    "name",
    ["Paris Jackson", "Jack London", "Milano Rossi", "Napoli Giovanni", "Lawrence Hill", "Roma Downey"],
)
def test_somebody_who_bears_a_citys_name_is_somebody(name: str) -> None:
    assert any(found.kind == "person" for found in scan(name))


@pytest.mark.parametrize(
    "text",
    ["Na Wiśle w Sandomierzu stan alarmowy", "Autozug Niebüll eingestellt", "Almacén de Lidl Alcalá: 3 grados"],
)  # fmt: skip
def test_a_river_a_train_and_a_company_are_nobody(text: str) -> None:
    assert not [found for found in scan(text) if found.kind == "person"]


@pytest.mark.parametrize("name", ["Stanley Kubrick", "Emerson Hyndman", "Clark Gable", "Peter Drucker"])
def test_a_maker_that_somebody_is_christened_is_somebody(name: str) -> None:
    assert any(found.kind == "person" for found in scan(f"It was opened by {name} in 1968."))

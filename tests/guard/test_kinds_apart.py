# SPDX-License-Identifier: AGPL-3.0-or-later
"""A hazard text that tells what happened to those without a home, in custody or with an addiction is not kept; advice to the public is."""

import json

import pytest

from tocsin.core.guard.answer import answer

APART = """
Flood: rough sleepers moved from under the bridge.|Storm: an encampment of homeless people was flooded.|Inmates of the lower wing were moved upstairs.|Cold: two vagrants found in a barn.|Flood: drug users rescued from the underpass.|Storm: sex workers sheltered in a van.|Snow: migrant farm workers cut off.|Storm: asylum seekers moved from the barge.|Flood: pupils of the Catholic school evacuated.
Hochwasser: Obdachlose in die Turnhalle gebracht.|Frost: zwei Wohnungslose tot aufgefunden.|Sturm: Häftlinge in einen anderen Trakt verlegt.|Hochwasser: Drogenkonsumenten aus dem Tunnel geholt.|Unwetter: Gefangene wurden verlegt.|Hochwasser: Schüler der katholischen Mädchenschule evakuiert.
Crue : un campement de sans-abri inondé.|Grand froid : des personnes à la rue accueillies au gymnase.|Crue : les détenus du rez-de-chaussée transférés.|Tempête : des usagers de drogue évacués du tunnel.|Crue : les prisonniers transférés à l'étage.|Crue : les élèves de l'école catholique évacués.
Inundación: personas sin hogar rescatadas.|Temporal: mendigos trasladados al polideportivo.|Incendio: los reclusos evacuados.|Inundación: drogodependientes del centro evacuados.|Inundación: alumnos del colegio católico evacuados.
Alluvione: senzatetto evacuati.|Gelo: clochard trovato morto, altri soccorsi.|Alluvione: i detenuti trasferiti.|Piena: persone senza fissa dimora ospitate in palestra.|Alluvione: richiedenti asilo evacuati.|Piena: studenti della scuola ebraica evacuati.
Powódź: bezdomni ewakuowani spod mostu.|Mróz: osoby bezdomne przewieziono do hali.|Powódź: więźniów przeniesiono.|Pożar: narkomani uratowani z pustostanu.|Powódź: uczniowie szkoły katolickiej ewakuowani.
Overstroming: daklozen opgevangen in de sporthal.|Brand: gedetineerden overgebracht.|Storm: zwervers weggehaald onder de brug.|Hoogwater: homo's uit de bar gered.|Hoogwater: leerlingen van de katholieke school geëvacueerd.
Tulva: kodittomien leiri jäi veden alle.|Pakkanen: asunnottomat siirretty halliin.|Tulva: vangit evakuoitu.|Palo: huumeidenkäyttäjät pelastettu.|Tulva: somalit evakuoitu.|Tulva: homot evakuoitu.
"""
CLEAN = """
Extreme cold. Check on neighbours and on rough sleepers.|Cold weather plan: shelters for homeless people are open.|Earthquake: thousands of homeless people sheltered in schools.|Wind at Prisoners Harbor and Convict Lake; boats moved.|Flooding on Beggars Lane; cars moved.|Drivers were prisoners of the snow and rescued.|Flooding near the Catholic school; road closed.|The storm left 1,200 homeless people sheltered in schools.
Im Schnee gefangene Autofahrer gerettet.|Kältehilfe: Notunterkünfte sind geöffnet. Frostwarnung.|Am Häftlingsweg wurden Keller geräumt.
Automobilistes prisonniers de la neige, secourus dans la nuit.|Séisme : 12 000 sans-abri accueillis dans les écoles.|Grand froid : les sans-abri peuvent appeler le 115.
Las presas están llenas; desembalses.|Terremoto: miles de personas sin hogar alojadas en escuelas.
Turisti prigionieri della neve soccorsi.|Terremoto: 500 mila senzatetto ospitati in tenda.|Neve a Santa Maria Maggiore e Domodossola.
Mróz: noclegownie dla bezdomnych otwarte.|Wind in Bedelaarsbos, bomen weggehaald.
"""


def _rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split("|")]


def _answer(text: str) -> dict[str, object]:
    return answer(json.dumps({"text": text, "source_class": "hazard"}))


@pytest.mark.parametrize("text", _rows(APART))
def test_who_lives_apart_is_not_kept(text: str) -> None:
    assert _answer(text)["action"] != "keep", text


@pytest.mark.parametrize("text", _rows(CLEAN))
def test_advice_and_a_disaster_s_measure_are_kept(text: str) -> None:
    told = _answer(text)
    assert told["action"] == "keep", (text, told["found"])

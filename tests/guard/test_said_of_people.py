# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a log says of people in a turn of its own, kind by kind, and what says the same of things."""

from pathlib import Path

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan
from tocsin.run.audit import audit

SAID = {
    "health": "Kitchen hand has hepatitis, own gloves|Maternity cover from June|Trasplantado de hígado, sin cargas|Entzug seit Mai|Infartuato a marzo|Porter absent: knee operation, two weeks|Operata al polso, rientra lunedì|Se rompió la clavícula, vuelve en mayo|Skręcił kostkę na schodach|Le magasinier a repris après une dépression|Traitement : insuline le soir",
    "orientation": "the two cooks are a couple, both men|El monitor y su novio viven aquí|coppia di due ragazze in camera 3|élève qui a fait sa transition|The doorman's husband waits by the bins|Der Pförtner lebt mit seinem Partner in Wesel|La camarera y su mujer cierran hoy|Lui e il marito partono sabato|nowa kucharka ma żonę|Alumna trans, baño de profesores|Eine Trans Kollegin fängt an|insulte « pédé » sur un casier|她和女朋友搬进三楼",
    "ethnicity": "Gang of four, Bulgarian by their talk|Femme noire vue au quai|mężczyzna wyglądał na Roma|La cuidadora es hondureña|Caller thinks the two loiterers looked Bulgarian|Nowa kucharka to Ukrainka|Sintifamilie auf dem Festplatz|fouillé parce que Rom|einer davon Rom, Ausweis gezeigt|el hombre parecía rumano",
    "faith": "Gość w jarmułce, osobny stół|absence pour Kippour|Er geht freitags in die Moschee|Menú halal para tres alumnos|Aus der Kirche ausgetreten|room free for Asr please|la plongeuse jeûne",
    "strike": "Les agents posent le sac lundi|kurierzy stoją, żądają podwyżek|Załoga odeszła od taśmy|Préavis déposé pour lundi|Agitazione dei portuali, gru ferme|搬运工停工半天",
    "party": "Elle a sa carte au PS|AfD-Kreisverband mietet Raum 2|zbiera podpisy dla kandydata|Działa w Prawie i Sprawiedliwości|dwieście ulotek Razem na ladzie",
    "union": "safety rep elections on Monday|la encargada es de LAB|permesso per il direttivo USB",
    "phone": "son portable : zéro six quarante-deux soixante-dix onze vingt|tel. pięćset dwa 881 046|جواله صفر خمسة ستة أربعة واحد اثنان صفر تسعة",
    "handle": "na Instagramie nocna.zmiana.huty wrzuca filmy|bei Telegram als Torwache88 unterwegs",
    "demonstration": "crowd chanting at the desk|Blokada mostu przez rolników|Pitada ante la oficina",
    "person_alert": "Police circulated an e-fit of the man|Phantombild an der Pforte",
    "plate": "trailer reg k417 wtd on the hatch|roter Transporter, wes-mk 71, steht quer",
}
NOBODY = """
crew checking the gauge|Allerta su Liguria orientale|Alta Valbrenza, slavine|Signed off by Bureau Tellier, paper in folder|the plates on the van looked Polish|ein Rom-Flug entfällt|napis: pedał gazu uszkodzony
Dépression atlantique, vents forts|call at ten twenty, bay five, six pallets|工人停工避台风|Les quais de la ligne 4|knee of the pipe cracked|Gomito rotto, polso del robot da tarare|Marsz pompy próbny"""


@pytest.mark.parametrize(
    ("kind", "said"), [(kind, said) for kind, text in SAID.items() for said in text.split("|")]
)
def test_a_turn_of_a_log_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", each(NOBODY))
def test_the_same_of_a_thing_is_not(said: str) -> None:
    assert not [found for found in scan(said) if found.certainty >= 0.6]


@pytest.mark.parametrize(
    "line",
    each(
        "Look out for a woman in a red coat who walked out of the ward|Fugue signalée : fille en jogging, 14 ans|Polizei zeigt Bild eines Mannes, der gesucht wird|Policja poszukuje 16-latki"
    ),
)
def test_the_audit_tells_of_one_who_is_sought(tmp_path: Path, line: str) -> None:
    (tmp_path / "log.txt").write_text(line)
    assert "person_alert" in {finding.kind for finding in audit([tmp_path]).findings}


@pytest.mark.parametrize(
    "line",
    each(
        "Fog at Ellis Hill, buses late|Smoke over Brandon Mill|Child seat missing from car 3|Fahrgastschiff Clara Wieben legt ab|Stefan Batory cumuje przy 4|las escaleras mecánicas de Alonso Cano siguen paradas"
    ),
)
def test_the_audit_passes_over_ways_ships_and_stations(tmp_path: Path, line: str) -> None:
    (tmp_path / "log.txt").write_text(line)
    assert not audit([tmp_path]).findings

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns of phrase that say of people what may not be kept, and the same words said of things. Every phrase has its own case."""

import re

import pytest

from tocsin.core.guard import phrases
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.scan import scan

SAID = {
    "strike": """
Porters will walk out on Thursday|Ferry crews are set to strike from 5 am|Die Fahrer legen am Montag die Arbeit nieder|Il personale incrocia le braccia
Se convoca un paro en el puerto|Arrêt de travail des conducteurs|A sick-out of cabin staff
Deckhands and crew refused to sail at six|Ils refusent de charger le bateau|Załoga odmówiła wyjazdu z bazy|Se niegan a zarpar por la tarde|Facchini fermi contro i turni""",
    "union": """
Talks of the union and the depot go on|The dockers' union asked for the roster|He hands out union flyers|A member of Unite at bay 4|Verdi fordert mehr Pausen
Elezioni della RSU in mensa|Une section FO au dépôt|La Uil Trasporti in deposito""",
    "demonstration": """A peace camp on the verge|Dix voisins avec des banderoles|Zwanzig Leute standen mit Schildern da|Rodzice chcą zablokować bramę, rodzice blokują wjazd""",
    "party": """
The foreman is a Democrat|He canvasses for the Lib Dems|Il milite au NPA|Votante del PP|Simpatizzante della Lega|Infostand der Grünen am Werk|Wyborca Konfederacji""",
    "faith": """
Testigo de Jehová en el turno|A devout Catholic on nights|Un carrelliere cattolico praticante|A Hindu colleague|He prays at the mosque at noon|Die Kollegin trägt Kopftuch""",
    "health": """
She suffers from migraine|Il souffre de dépression|Er leidet an Depressionen|Padece esquizofrenia|Soffre di asma|Choruje na depresję|L4 od wtorku|A disabled driver at gate 3""",
    "orientation": "Una persona trans en el muelle",
    "ethnicity": """
A visitor of Moroccan descent|Two Albanian youths by the fence|An encampment of travellers|Individu de type maghrébin|Ein arabisch aussehender Besucher|Insediamento rom presso il varco""",
    "person_alert": """
Officers are searching for a teenager|La gendarmerie recherche une fillette|La policía busca a una menor|Scomparsa una bambina nel bosco|A man wanted over a burglary|The boy, 8, did not return from the pool|Eine Seniorin ist seit gestern verschwunden|Ostatnio widziany na molo|Niña de 5 años perdida en el mercado""",
    "eastern": """
أوقف سائقو الشاحنات العمل|مواطنون يتظاهرون عند البوابة|码头有小孩走散|和另一个男的同居|属于الطريقة القادرية
تجمع لحركة النهضة في الساحة
أضرب السائقون منذ الصباح
أصيب راكب بنوبة قلبية
شهود يهوه عند الاستقبال
زوجان مثليان عند الرصيف
رجل أسود عند السور
تغيب رجل مسن عن منزله
موظف يعاني من مرض السكري|他患有高血压|他信仰佛教|رجل من أصول مغربية|السائقون توقفوا عن العمل|رئيس الاتحاد العام للعمال|من أنصار حزب العدالة""",
}
OF_THINGS = """
Lightning is striking the ridge|Drivers may strike debris on the road|People suffering from asthma should stay inside|Older people and those with diabetes need water
The European Union has funded the lock|Union Street is closed|Fire of electrical origin in hall 2|Incendie d'origine accidentelle|Incendio di origine dolosa|Police are asking drivers to avoid the A6
La policía busca otra ruta|A man-made lake|The region suffers from drought|Les côtes souffrent de l'érosion|Die Straße leidet unter Frost|The credit union card desk is shut|A storm will strike the coast on Friday
Staff strike plates are worn|Verdi-Straße gesperrt|Parking near the mosque is closed|Anhänger der Feuerwehr am Tor|Prière de fermer la porte|Accent lighting in hall 3|Broken armrest on seat 4|Her station is shut|El paro del motor dejó sin luz la nave|Black ice and white frost|Missing manhole cover on Park Dr
Polizei sucht Zeugen für gesperrte Straße|Police advise to look for a detour|Roma Termini: linea A sospesa"""


def lines(text: str) -> list[str]:
    return [line for line in re.split(r"[|\n]", text) if line]


@pytest.mark.parametrize(
    ("kind", "said"), [(k, s) for k, text in SAID.items() if k != "eastern" for s in lines(text)]
)
def test_a_phrase_is_found(kind: str, said: str) -> None:
    assert kind in {hit[0] for hit in phrases.phrases(said)}
    assert kind in {found.kind for found in scan(said)}


@pytest.mark.parametrize("said", lines(SAID["eastern"]))
def test_a_phrase_without_capitals_is_found(said: str) -> None:
    assert list(phrases.phrases(said))


@pytest.mark.parametrize("said", lines(OF_THINGS))
def test_the_same_words_said_of_things_are_let_be(said: str) -> None:
    assert list(phrases.phrases(said)) == []


def test_no_phrase_can_go() -> None:
    """Each phrase alone finds a case; each case of the scripts without capitals falls to one kind."""
    for kind, several in phrases._PHRASES.items():
        said = [bare_letters(line) for line in lines(SAID[kind])]
        for phrase in several:
            others = [re.compile(other) for other in several if other is not phrase]
            alone = [s for s in said if re.search(phrase, s) and not any(o.search(s) for o in others)]
            assert alone, (kind, phrase)
    for kind, phrase in phrases._EASTERN:
        assert any(phrase.search(line) for line in lines(SAID["eastern"])), kind

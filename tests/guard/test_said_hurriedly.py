# SPDX-License-Identifier: AGPL-3.0-or-later
"""What hurried logs say of people, and what they say of machines, storms and papers."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

SAID = {
    "plate": """
Weiße Skoda Fabia, B-TX 4418, vor Tor 3.
clio bianca FG482LM davanti al varco
czarne audi KR 5GH21 blokuje rampę
golf nera FV204KC davanti alla sbarra
clio grise AB-123-CD devant la grille
skoda biała WX 4471K pod bramą""",
    "health": """
quella della mensa c'ha l'epilessia, tenere d'occhio
el de la grúa tiene diabetes, avisad a la enfermera
celui du quai 4 a le sida, il l'a dit au chef
facet z rampy ma padaczkę
il magazziniere c'ha il diabete
the porter's got hep c
le cariste, y a le diabète
pani ze sprzątania ma padaczkę
Pete's signed off until Monday
driver signed off for two weeks""",
    "orientation": """
嗰個新嚟嘅清潔工係攣嘅，成日講
嗰個司機係gay嘅
新來的清潔工係攣嘅""",
    "ethnicity": """
three bulgarians and a moldovan camped behind unit 4, moved on at 6
quattro pakistani e due bangla sotto il portico, acqua chiusa
Les serveurs étaient tous maliens, le toit fuit.
trzech gruzinów i dwóch ormian spało w hali, brama otwarta
los peones eran todos paraguayos, falta cemento
tre marocchini e due senegalesi a fumare dietro il capannone
deux roumains et un bulgare en train de dormir sous l'auvent
dos rumanos y un búlgaro durmiendo en el portal
two romanians and a pakistani asleep under the canopy
dwóch ukraińców i gruzin spali pod wiatą
zwei rumänen und ein bulgare schlafen unterm vordach
the pickers were all romanian, they left early
les vendeurs étaient tous sénégalais
die verkäufer waren alle albaner
i venditori erano tutti bengalesi
sprzedawcy byli wszyscy wietnamczykami""",
    "person": """
da moser xaver hod an schlüssl, keller trocken
de wagner resi is no bei da pforten
zgłoszone przez kowalczyka, winda stoi
klucz ma wiśniewska ania, oddać rano
przesyłka dla zielińskiej leży na bramie
da mayr franz hod de sicherung eini
de gruber vroni hot de tür zuagsperrt
der müller hans hat das tor repariert
da wimmer schorsch is scho do
klucze ma kowalski janek
oddane przez nowaka
dzwonił do wiśniewskiego w sprawie windy
paczka dla kowalskiej na portierni
odebrał od zielińskiego klucz""",
    "party": """
MHP il teşkilatı konferans salonunu kullandı
CHP ilçe örgütü salonu tuttu
CHP il başkanlığı önünde araçlar""",
    "strike": """
die Fahrer streiken
Müllabfuhr streikt""",
}
NOBODY = """
Line 4 is delayed because a customer has been taken ill at Brook Street.
Ligne 12 ralentie : assistance à un voyageur à Saint-Maur.
Verspätungen auf der U3 nach Notarzteinsatz im Bahnhof Ostend.
Retrasos en la línea 5 por un viajero indispuesto.
Linea 2 rallentata per malore passeggero a Porta Est.
Tramwaje linii 8 opóźnione, zachorowanie pasażera na przystanku Rynek.
地铁3号线因乘客晕倒延误约五分钟。
تأخير على الخط الأحمر بسبب إغماء راكب.
وصلت العاصفة دانيال إلى شرق البلاد وسببت سيولا.
台风玛莉亚今晚登陆，码头停止作业。
Der Scanner in Halle 2 streikt, Techniker um 9.
The franking machine is on strike again, engineer booked.
la badgeuse est malade, ticket ouvert
An Mariä Empfängnis bleibt die Annahme zu.
MV Ellen Marie berthed at 04:20, coaster Anna Luise due at noon.
Party wall works signed off, girder plates delivered.
Monitor the chiller group and note the hours run.
Keep an eye on the queue at till 4 and note how long it gets.
Poster "Stop, look, listen" replaced at crossing 3.
Sign reads "No exit", bulb changed.
Surveiller la crue et noter l'heure du pic.
Bitte Pegel beobachten und Uhrzeit notieren.
Vigilen las bombas y anoten cuántos litros salen.
Proszę obserwować wskaźnik i zapisywać godziny.
巡查时观察水位，记下时间和人数限制牌的位置。
راقب مستوى الوقود وسجل ساعات التشغيل.
العاصفة حسن تقترب من الساحل وتصل الرياح إلى 90
إعصار مايكل يضرب الساحل مساء
عاصفة كارمن إلى الشمال
Works order signed off, valve tested
Pump 4 signed off by noon
permit signed off at 6, crane free
Kopierer streikt
drukarka strajkuje
die Maschine ist krank
Aufzug streikt seit heute, Techniker bestellt
l'imprimante fait grève
la fotocopiatrice è in sciopero
the franking machine is on strike again
La impresora está en huelga otra vez
der drucker im 2. stock is krank
Coaster Ellen Marie aground off the mole
Coaster Ellen Marie
Mariä Himmelfahrt: Annahme geschlossen
An Mariä Himmelfahrt kein Verkehr auf Linie 5
CHP plant 2 tripped
le malaise social"""


@pytest.mark.parametrize(
    ("kind", "said"), [(k, s) for k, text in SAID.items() for s in text.strip().split("\n")]
)
def test_what_is_said_of_people_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", NOBODY.strip().split("\n"))
def test_what_is_said_of_things_is_none(said: str) -> None:
    assert not [found for found in scan(said) if found.certainty >= 0.6]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands beside a name says what it is: ranks, particles, letters, places that belong to somebody."""

import pytest

from tests.guard import names_by_hand
from tests.guard.sentences import each
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.scan import scan

NAMED = each("""the team against Bin Laden and others|look to bin Laden for their cues and the rest|he met President Obama on Friday|Lord Halifax, foreign secretary|the fall of Emperor Showa|said to have turned to Mother Teresa for help
as premiärministern Lord Grenville vägrade|De Gaulle had instructed that there be no demonstration|Von Bellingshausen sighted the coast and the ice
De Grauwe: “Volgens mij niet.”|De Boodt heeft hoop op meer|de beelden van Van Rysselberghe, de nieuwlichter|für Herrn von Wogau im Namen des Ausschusses
agradecer a los ponentes von Wogau, Langen y otros|clerk Dieter U and another man|detuvo a Karin N. en la calle
Nguyen Van An spoke|der Darsteller Ben Affleck als Batman|il entre à la place de Ian Durrant à la mi-temps|com 21 pontos de Steve Kerr
obok gen. Mieczysława Smorawińskiego|playwright Will Eno wrote it|the singer Bruno Mars played|o Costa Gomes que falou|gouverneur Guy Quaden van de Nationale Bank
Joop Zoetemelk won|MR KIRBY: thanks|嫌疑人张某已被控制|李先生说电梯停了|主帅斯科拉里在会上|球星斯蒂芬·库里来了|据蒋介石说
الرئيس جاك شيراك في باريس|قال ابن خلدون|سكارليت جوهانسون في الفيلم|written by Mr Colville yesterday
the siege laid by Pulakeshin II|ambaixada de Arquídamo II, rei|na bevel van Salmanasar III|царица Екатерина II|her daughter Gladys Tran-Li and Ines Li were seen|la voce di Lucio Dalla|Bernd Hof sagte nichts|fan Steen Gade var her
der Trainer Jonny Evans von Leverkusen United|schloss Toni Mang das Tor|comparada a Rosa Prado, a anterior|анархист по имени Марсель Бурден|storico del cinema Ugo Prado|l'état de santé d'Ali Okafor
singer Rivers Cuomo came|quotes airport General Director Ivo Ristov|der Klinik Sprecher Gernot Petz sagte|general Joseph Burgoyne som var här|L'agent de quai Blaise Okafor|please mail Daniel Okafor
薛崐，男，六十岁|姜澜：明天换班|渔民陈亚水救过人|站长段建平关了门|萧翊写下了这首诗|张謇在常州办厂|公孙敏值夜班|欧阳娜娜表示|副院长刘家琛强调|值班员吴静怡到岗|渔家黄阿土丢了船
كتب الطيب محفوظ رواية|صممت زها محفوظ مبنى|أنقذ الغطاس بدر العتيبي رجلا|للسؤال: س. م. القحطاني في الديوان|وزع الخباز أمير حسيني الخبز|تحدث هارتموت أهتيلينن أمس
In piazza Mazzini Anna Ferri vende fiori|Na placu Kościuszki Anna Wójcik czeka|the caller Ida B. Wells left|Notulist is Ilse ter Braam|Ring Birgitta Thunell om nyckeln|MARIANNE HOLUNDER élue hier|O pescador Damião Tavares saiu
the line reopens, April Rivers told the council|el librero Abril Montes cerró|le fleuriste Avril Fontaine sourit
the aide Dana Perini left|Margaret Hollis Bert St. John|царь Ксеркс I умер|письмо мистера Вонкина|زارت وزيرة الثقافة درصاف كمباوي المعرض|حضر الوزير السعيد قرباوش|i-a spus domnului Ardelean
remplacé au pied levé, à la place d'Armin Delvert|ein Kreis um Stuart Lecker von der Universität|Excusés : VERDIAU Serge, adjoint|Skarbnik gminy Piotr Bręba czeka w sali|Chaired by Cllr R Hadlow at six|le carnet de Maelwenn Le Kervadec est là
the night after the Jordan Swift concert|Im Saal las Kaoru Brenntal, dann sang der Chor|quindi Ayrton Velli segnala un guasto|van Grunde Lofoss kwam niets meer""")

PLACES = each("""Rotura en la esquina de Salvador Prats con Los Álamos|Bob Hartley Way no entry on Sunday|Giratoire Raymond Delvert embouteillé|Die Marktgemeinde Grünsching lädt ein|Der Hinterwalder Gemeinderat tagt|the Lormandy Records shop is shut|avisan los Asuntos Sociales|Zarząd Dróg Bieleckich czeka|Wodociągi Ostrzeszowskie usuwają awarię
La Bonificazione Civile di Latisa ferma le pompe|Zbiornik Koniński ma stan alarmowy|Regione Basiltana dichiara lo stato di crisi|80 thousand in MMI IV.|Maasvlakte II dicht|Tihange III power station|Bin Collections are late|the Bin Collections are late|ich bin Berliner und das ist gut|Queen Street closed|Prince Albert flood|King Cove gale|von Theessen (AS) nach Lehre|De Kooy is gesloten|Van Buren County|Phase II begins|Zone I closed
place de la République fermée|rue du Docteur Roux|Avenue du Général Leclerc|ul. gen. Andersa zamknięta|Mother's Day|King's Lynn flood|Melbourne CBD closed|John Deere recall
Pysäkki Uusitorppa on suljettu|Przystanek Wojanowska nieczynny|Zastávka Nad Rybníkem je zrušena|Hållplats Alfta Centrum är indragen|Storm will Hit Monday|Tropical Depression Two
Semana Blanca|salle blanche|camera bianca|fin de l'alerte orange|斯里兰卡、萨格勒布和斯图加特发布大风警报|加利福尼亚州山火|菲律宾马荣火山喷发|于家堡、何家营停电|热带气旋“贾斯珀”登陆|رأس السنة|نظام التشغيل متوقف|مطار الملك خالد|أبو ظبي
نادي الزوارق|Doel IV dicht|Rivers Soar and Wreake rising|18 km SSE of Sape, Sape II (Lembo)|the unit Almaraz I|Bornholms Larsen gata är stängd|het Pieter de Vries-gymnasium|lift fault at Ada Mary Lovell Wing.|al cinema Ugo Ferri""")

STOPS = each("""EMILIO SORIA 1599-1649|CAMINO GENERAL BELGAMO 5599-5699|Salomón Prado / Esq. Enrique Soto|Avenida El Olmo / Esq. Cnel. A. Pizarro|C/ Vicente Solana Ruiz, 33|Rda. José Sampedro Ortiz, 1A|R. Manuel Carrapeto|R. Embira, 441|Av. Dr. Francisco Mesquita, 967|Camí del Mas Guimbau|Balmes - Joan Maragall|Pg Vall d'Hebron - Can Travi|Aura Bvd at McArthur Parade
Harrison St at Truman Court, stop 89|Cameron Pde at Wynnum North station|Creek Rd at Carina North|Lawrence West|Henry Fordin katu|Eino Sirenin katu|Åke Wassings väg
Basel SBB (Paul Klee-Street)|Tatum Bl|Jean-Baptiste Clément|Ernest Renan|Evariste Galois|Monteiro Lobato|Elišky Přemyslovny|Josep Tarradellas|Val di Sambro|Mira Sintra
Erik Larssons rondell|Aksel Bergs Have|Trg J. Novaka|Bul. Ivan Vazov 12|II. Kovács Pál tér|Ole O. Bergs gate 12|RIO NEGRO Y SARMIENTO|Vermont / Santa Monica Station - Elevator|Servidão Luciano Garcia (01)""")


@pytest.mark.parametrize("text", NAMED)
def test_a_name_is_told_by_what_stands_beside_it(text: str) -> None:
    assert any(f.kind == "person" for f in scan(text))


@pytest.mark.parametrize("text", PLACES)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert not any(f.kind == "person" for f in scan(text))


@pytest.mark.parametrize("stop", STOPS)
def test_a_stop_keeps_its_name_in_a_slot(stop: str) -> None:
    assert not tainted(stop)


@pytest.mark.parametrize(
    "value",
    [
        "Daniel Okafor",
        "R. Okafor",
        "Mme Fontaine - Hauptbahnhof",
        "Grace Okonkwo at Main Street",
        "Dr. Okafor",
    ],
)
def test_a_person_in_a_slot_is_emptied(value: str) -> None:
    assert tainted(value)


def test_names_of_scripts_without_capitals_and_with_particles_are_found() -> None:
    assert [said for said in names_by_hand.NAMED if all(f.kind != "person" for f in scan(said))] == []


def test_texts_of_those_scripts_that_name_nobody_stay() -> None:
    assert [said for said in names_by_hand.NOBODY if scan(said)] == []


@pytest.mark.parametrize("value", ["R. J. Okafor", "C. M. Okafor", "S. Okafor"])
def test_two_initials_make_no_street(value: str) -> None:
    assert tainted(value)


@pytest.mark.parametrize("value", ["S. Chiara", "AV.PABLO IGLESIAS"])
def test_a_saint_and_a_street_by_one_letter_stay(value: str) -> None:
    assert not tainted(value)

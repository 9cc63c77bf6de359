# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets, ships and machines may be called so inside a text; what stands beside them is asked as ever."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.watches.machines import machines
from tocsin.core.guard.watches.signs import signs

ON_SIGNS = each("""flooding in Quakers Lane|smoke at Jewry Street, Winchester|black ice, Chartist Bridge, Blackwood|Wesleyan Hall roof leaking|ferry Emily Bishop late into Penarth
Rohrbruch in der Straße der Pariser Kommune|Glätte am Linken Rheinufer|Bamberger Sandkerwa Parkplätze voll|place des Martyrs-Juifs fermée pour travaux|érosion de la grève à Lancieux
calle de la Huelga anegada|plaza de los Sindicatos sin luz|remolcador Hermanas Valdés sin motor|corso Unione Sovietica tram deviati|treno fermo a Roma San Giovanni
plac Związkowców bez prądu|przystanek Marszu Śmierci przeniesiony|holownik Zofia Kral bez napędu|rua da Greve alagada|Ziverbey Durağı kapalı|Barbaros Vapuru arızalı
انقطاع الكهرباء في شارع الأقباط|العبّارة سليمان الحلبي متوقفة في بورسعيد|شارع الثورة غارق بالمياه|清真寺巷水管爆裂|戚继光号渡轮延误|维吾尔大街限行""")
OF_MACHINES = each("""POA valve 3 sticking at the weir|UCU telemetry lost (upstream control unit)|TSSA cabinet 7 door open, substation A|DGB-3 Umspannwerk ohne Spannung|NGG Leitung undicht (Niederdruckgasleitung)
CFDT 4 pompe de relevage à l'arrêt|RN 141 coupée à Étagnac|CNT 2 transformador averiado en Sants|ZNP awaria (zespół napędowy pompy)|gas boiler stoppage at Unit 4
paro del compresor 2 en la planta de Huelva|manifestaciones tormentosas en el Maestrazgo|cortège d'orages en Bresse|fumi tossici da un capannone|توقف المضخة الثالثة في السد|unité 2 hors service
Schwüle und Gewitter am Mittelrhein|metro Concha Espina cerrado por inundación""")
STILL = each("""UGT 3 delegados en la bomba|two UGT 3 delegates by the pump house|GDL 3 Vertreter am Gleis 2|CGT (Confédération générale du travail)|adhérents FO au portail sud
游行路线|同志站出来|基督徒在街头|Times Square Protest March|Nachricht via Betriebsrat|an der Haltestelle Demonstranten|stop Islam|parada CGT|avarias na rua da Joana Pires Semedo
Störung vor dem Haus von Frau Tchamba-Okonjo|manifestación por inundaciones|manif rue des Martyrs|متظاهرو ساحة الاعتصام|Membership Drive|place CGT""")
ROUND = each("""boulevard de la Résistance verglacé|Unfall Ecke Straße der Solidarität|largo dei Disoccupati chiuso|Judenberg Augsburg glatt|trans-Pennine line snow
courant de grève à Plouha, plage fermée|manifestation de givre sur les pales|manifestazioni di ghiaccio sul passo|piquet d'incendie déclenché|Lega navale porto mareggiata
parada Federica Montseny sin servicio|most Solidarności w Płocku korek|marsz jałowy pompy|metro parado en Pío XII|توقف القطارات في بنها|union joint weeping on steam line|paro de motores en el dique|manifestaciones eléctricas en la nube|حركة أرضية في عجلون|movimento de massas em Sintra|veerpont Piet Hein uit de vaart|梅兰芳大剧院停电|St Pancras lifts out of order|traghetti sospesi per Capri|party wall works at number 9""")
ABOARD = each("""kapitan holownika Zdzisław Pałka|comandante Ciro Esposito-Vitale del rimorchiatore|قبطان القاطرة حسام الدين شاهين|بيت أم فراس|Sister Agnieszka at St Jude Hospital
Oyelaran's car outside the substation|the Dimitrov lads by pump 4|Petrovićs Transporter an Schleuse 3|el primo de Yeray trabaja en la boya|motor Bohdana Hryciuka
Mahnwache Platz der Republik|marsz aleją Powstańców|manifestación del gas en Mieres|dockers en colère quai de la Grève|Klimakollektiv an der Lenaustraße
Kranführer verweigern Überstunden|położne chcą podwyżek|ugetistas en la calle Sindicatos|Polen auf der Fähre Tanja|访民在站台|Madres de Plaza de Mayo
Odhiambo's forklift shifts this week|whatever pierlight_jo is putting online|paramedics out over pay|dirette di facchino_stanco|narzeczona Mateusza w portierni|خطيبة كريم في الاستقبال|Aylin'in erkek arkadaşı resepsiyonda
Muslims Castle Street|Roma Camp Mill Lane|Catholic Families Garden Street|Pride Parade Oxford Street|Ama Boateng in Quakers Lane|Ama Boateng on Castle Street|李文秀在工会路|i romeni della darsena|Occupy Wall Street|معتصمو ساحة الحرية""")
SPOKEN = each("""Rosalind Achterberg's lorry in bay 9|Yusuf's van near depot 4|CHP'li gençler meydanda|EVG-Mitglieder am Stellwerk Nord|CCOO cortan la ronda norte|refus de travail des grutiers
what bollard_bill posts on Reddit|was kanalratte_ob auf Mastodon postet|ce que publie vanne_bleue sur Threads|lo que cuelga farola_torcida en Instagram|cosa scrive tombino_matto su Facebook
co wrzuca mewa_z_portu|ما ينشره نورس_الميناء|老陈发的帖子|los posts de marea_vecinal|i reel di pendolare_furioso|posty użytkownika ciemna_latarnia
nurses demanding their back pay|infermieri che chiedono gli arretrati|الممرضات يطالبن بمستحقاتهن|امتنع عمال الرافعات عن التحميل|collectif anti-expulsions rue Myrha|pary jednopłciowe na molo
grevdeki şoförler garajda|metodyści pod kaplicą|luterani sul binario|Kıptiler peronda|长老会在站台""")


@pytest.mark.parametrize("text", (*ON_SIGNS, *OF_MACHINES, *ROUND))
def test_a_thing_may_be_called_so(text: str) -> None:
    assert check_watch(text) == []


@pytest.mark.parametrize("text", (*STILL, *SPOKEN, *ABOARD))
def test_people_may_not_be_watched_beside_it(text: str) -> None:
    assert check_watch(text)


def test_a_sign_bears_its_first_word_whatever_it_is_and_a_name_further_on() -> None:
    text = "wody brak na placu Strajku Marii Rusin"
    (sign,) = signs(text)
    assert text[sign.start : sign.end].strip() == "placu Strajku Marii Rusin"
    first = text.index("Strajku")
    assert sign.bears(first, first + 7, "strike")
    assert not sign.bears(text.index("Marii"), len(text), "strike")
    assert sign.bears(text.index("Marii"), len(text), "person")
    assert not sign.bears(0, len(text), "person")


def test_letters_are_a_machines_only_where_nobody_stands_beside_them() -> None:
    assert [*machines("RMT pump 2 tripped")] == [(0, 3)]
    assert [*machines("RMT pump operators")] == []
    assert [*machines("RMT on the platform")] == []


def test_sultry_weather_is_no_orientation() -> None:
    assert scan("Morgen schwül-warm, in der Nacht schwüle Luft") == ()
    assert any(f.kind == "orientation" for f in scan("Er ist schwul"))

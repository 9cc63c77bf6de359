# SPDX-License-Identifier: AGPL-3.0-or-later
"""Classes of sentences in logs, each with what looks like it and is nobody's, by kind."""

from __future__ import annotations

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan

SAID = {
    "person_alert": """Gate 7: the supporter ejected at the derby says he is coming back tonight, he has a stadium ban|client exclu de la piscine : ne pas laisser entrer s'il revient
Tor 9: der am Sonntag rausgeworfene Gast will wiederkommen, Hausverbot|Puerta 6: la socia sancionada no puede entrar hoy|Varco 3: spettatore espulso domenica, ha il daspo, torna stasera
Brama 8: widz usunięty w niedzielę ma zakaz stadionowy|البوابة ٦: الزائر المطرود أمس قادم الليلة وهو ممنوع من الدخول|6号门:上周被赶出去的顾客说今晚还来
former volunteer barred in May was seen by the bins|l'ancienne salariée interdite de site pourrait repasser vers 20 h""",
    "union": """five on nights signed Unite cards at the break|she left a pile of Unison leaflets in the canteen|Verdi-Anträge liegen im Umkleideraum|bulletins d'adhésion CFTC dans le vestiaire""",
    "strike": """Los de lavandería paran hoy de 6 a 9, no habrá sábanas|quelli della mensa si fermano domani|Motorniczowie odmówili wyjazdu o świcie|tram crews refused to take trams out at five
分拣工因奖金没谈拢停工不干|سائقو المستودع رفضوا الخروج فجراً""",
    "demonstration": """the forest march crowd sat in the yard till nine|die Klima-Demo-Leute standen bis acht am Tor""",
    "faith": """im Keller beten drei Kopten um sechs|nel magazzino quattro copti pregano ogni mattina|deux coptes prient à sept heures dans la cave""",
    "ethnicity": """L'équipe du soir est surtout composée de Géorgiens|the late shift is mostly Georgians|el turno de tarde son casi todos senegaleses|la squadra è composta soprattutto da bengalesi|wieczorna zmiana to głównie Gruzini""",
    "orientation": """le surveillant serait bi, à ce qu'on dit|si dice che l'infermiera sia bi|la nueva será bi, dicen|der Neue soll bi sein""",
    "conduct": """la de lavandería se quedó dormida en la sala y fichó como si nada|Der Hausmeister ist im Heizraum eingeschlafen|铲车司机态度恶劣,喊了半天不动|保管员在库房睡着,照样打卡
le veilleur s'est endormi dans la loge et a pointé comme si de rien n'était|wózkowy przysnął w szatni i odbił kartę jakby nigdy nic""",
    "party": """le chef d'équipe répète que la ministre nous ment|il bidello dice che il sindaco ha tradito il quartiere|the foreman says the chancellor has sold out working people|el capataz dice que la consejera debería dimitir|保安说部长出卖工人""",
    "handle": """szklarz na WhatsAppie: szybka_44|na Signalu to rury.na.medal|on Discord she's mauve.moth|sur Insta il s'appelle petit.tonnerre|su Instagram si chiama nera.luce|على تيليغرام اسمه nasr.layl""",
    "plate": """cámara lee 4417 HZK|muelle 5: 2210 JTR sin cita|garita, entra 8841 GVC a las 6:40|cancello 2: GB318KT senza bolla|البوابة ٣: د ر س 5512 بلا إذن""",
    "person": """02h10 passage de Gwendal Bœuvelin pour prendre un diable|clés du local chez Lebœuf|21 h : passage de Solène Kerdraon avec la valise|4:10 Jagna Grzybicka-Wolff przywiozła zapasowe klucze
d holroyd has the boiler key, ask first|p whitlock rang, running late|la puerta la dejó abierta Nuria otra vez|zostawił otwarte Zbyszek znowu|porte mal fermée, Bastien encore""",
    "health": """نزيلة الغرفة ٩ حامل في الشهر السادس، يرجى الانتباه|تتناول الموظفة دواء للصرع|le veilleur a le cœur fragile|la signora usa pannoloni per incontinenza, 3 colli|3 boxes for the porter who has incontinence pads""",
}
NOBODYS = {
    "person_alert": """Los espectadores tienen vetada la entrada con botellas|el camión rechazado el lunes viene hoy y tiene vetada la entrada por peso|Fan belt ejected from the pump, new one coming tonight|member state excluded from the table
Accès visiteur interdit de 8 h à 12 h, la benne vient à 9 h|Client VPN excluded from the update""",
    "union": """Unite the two halves and tape them|remplir la fiche unité 3|Süd-Anmeldung geschlossen|signed their fuel cards""",
    "strike": """Los ascensores paran mañana de 7 a 11 por revisión|sable de la grève sur la cale|la grève de Trestrignel est interdite à la baignade|les galets de la grève ont bouché la buse|因暴雨全部停工""",
    "orientation": """la liaison serait bi-courant|the valve is bi-directional""",
    "conduct": """Le conducteur s'est endormi au volant, accident sur l'A7|residents play cards with the volunteer till four|车况很差,路面湿滑|卡车司机打牌等候放行""",
    "party": """le maire dit que le chantier prend fin|la consejera ha dicho que el puente tiene que cerrar|The minister said the line must stay open""",
    "handle": """na Signalu cisza od rana|Signal ist defekt seit 5.Nov|su Telegram è tutto fermo""",
    "plate": """pedido 4417 HZK en la estantería|palet 5513 JKD en muelle 3|puerta 2: motor 4417 KBN quemado|gate 4412 KBN""",
    "person": """el Turia otra vez crecido|Brenta di nuovo in piena|Sagra della castagna domenica in piazza|Forschungsschiff Maria S. Holm liegt bis Montag an Pier 2|passage de Flandre fermé pour travaux|visite de Loches pour les écoles""",
    "health": """2 Pal. Inkontinenzmaterial geliefert|8 scatole di guanti sterili, 3 di test glicemia|incontinence pads, 2 cages delivered|Schwangerschaftstests 1 Karton|protections pour incontinence, 2 palettes|كرة السلة في الصالة الخميس|شلل مروري في وسط المدينة بسبب الثلوج|سلة المهملات ممتلئة""",
}


@pytest.mark.parametrize(("kind", "said"), [(k, s) for k, text in SAID.items() for s in each(text)])
def test_what_is_said_of_somebody_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize(("kind", "said"), [(k, s) for k, text in NOBODYS.items() for s in each(text)])
def test_what_looks_like_it_is_nobodys(kind: str, said: str) -> None:
    assert kind not in {found.kind for found in scan(said) if found.certainty >= 0.6}

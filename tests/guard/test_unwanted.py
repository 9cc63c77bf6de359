# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody who is expected and may not come in is found, and so is a call not to let somebody out of sight."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch

UNWANTED = """
If the ex-boyfriend of the tenant in flat 9 comes back, don't buzz him in and dial 999.
The uncle has a restraining order. Do not hand over the child.
Should the man who was thrown out on Friday show up at the desk, call the police at once.
When her mother appears at the ward, do not let her in, press the panic button.
Si le père de l'enfant vient à la grille, ne lui remettez pas la petite et appelez la gendarmerie.
L'oncle est sous le coup d'une interdiction de contact, s'il revient prévenir la police.
Au cas où l'homme exclu de la piscine repasse, fermez le sas.
dès que l'ex-compagnon de la patiente arrive, ne pas ouvrir, faites le 17
Falls der Ex-Mann der Bewohnerin auftaucht, nicht öffnen und sofort die Polizei rufen.
Der Vater von Gruppe Blau hat Umgangsverbot, Kind nicht herausgeben.
Wenn die Mutter mit Hausverbot wieder klingelt, Tür zu und 110.
Steht der Bruder der Patientin am Tor, Security holen und nicht reinlassen.
Si vuelve el exmarido de la del 2ºB, no le abráis y llamad a la policía.
El padre tiene orden de alejamiento, que no recoja a la niña.
En cuanto aparezca el hijo de la residente, avisad a seguridad.
cuando venga la mujer vetada de la biblioteca no dejarla entrar
Se torna l'ex compagno della paziente della 12, non fatelo entrare e chiamate la polizia.
Il nonno ha il divieto di avvicinamento, la bambina non va consegnata.
Appena arriva il fratello del degente allontanato ieri, avvisare la vigilanza.
Qualora la madre si ripresenti al cancello non aprire, avvertire i carabinieri.
Gdyby przyszedł ojciec dziecka, nie wydawać małej i dzwonić po ochronę.
Jeśli pojawi się były partner lokatorki, nie otwierać, wezwać policję.
Matka ma zakaz kontaktu, nie wpuszczać na oddział.
jak wróci brat pacjenta wyrzucony wczoraj, powiadomić ochronę
إذا جاء زوج المريضة السابق لا تفتحوا الباب واتصلوا بالشرطة.
لو رجع الرجل المطرود من الطوارئ بلغوا الأمن فوراً.
إذا ظهر والد الطفل عند البوابة لا تسلموه الطفل.
في حال حضرت أم الطالب الممنوعة اتصلوا بالأمن
要是住户的前男友再来,别开门,打110。
被赶出去的那个男的如果回来,通知保安拦住他。
孩子的继父被限制探视,一旦出现不要让他进。
万一病人的哥哥来了,不许进病房,叫保安。
Reception: ex-partner of staff member in HR must not be admitted. Police aware, ring 999 on sight.
Her dad isn't allowed to pick her up any more. If he comes, keep her inside and phone the office.
The guy we threw out last night might come back. Lock the side door and call us.
Le père n'a plus le droit de récupérer sa fille. S'il vient, garder la petite à l'intérieur.
L'homme qu'on a expulsé hier soir risque de revenir, fermez la porte latérale et prévenez-nous.
Der Papa darf Lena nicht mehr abholen. Kommt er trotzdem, Kind drinnen behalten.
Der Mann, den wir gestern rausgeworfen haben, könnte wiederkommen. Seitentür zu, 110 rufen.
El padre ya no puede recoger a la niña. Si viene, que se quede dentro.
El hombre que echamos anoche puede volver: cerrad la puerta lateral y llamad a la policía.
Il papà non può più ritirare la bimba. Se viene, tenerla dentro.
L'uomo buttato fuori ieri sera potrebbe tornare, chiudete la porta e chiamate il 112.
Tata nie może już odbierać córki. Jak przyjdzie, zatrzymać dziecko w środku.
Facet wyrzucony wczoraj może wrócić, zamknijcie boczne drzwi i dzwońcie na 112.
والد الطفلة لم يعد مسموحاً له باستلامها، إذا حضر لا تسلموها له.
那个昨晚被赶走的男人可能会回来,锁好侧门,报警。
Mum's boyfriend is not on the collection list. If he turns up, ring the office and keep the gate shut.
Si le frère du patient 14 se montre, accès refusé et appel au 17.
Sollte der Stiefvater vorfahren, Kinder im Haus lassen, Polizei 110.
Como vuelva el novio de la paciente, puerta cerrada y llamar al 091.
Se passa il convivente della signora al 7, porta chiusa e 112.
Jak zjawi się konkubent pacjentki, drzwi zamknięte i 112.
إذا مر خطيب المريضة فالباب مغلق واتصلوا بالنجدة.
病人的男友要是过来,锁门,打110。"""
WATCHED = """
Eyes on the bloke in the green parka by the cash office, radio where he goes.
Please shadow the couple with the empty suitcase and report every move.
Don't lose sight of the lad with the skateboard near the lockers.
Surveillez le jeune homme au blouson noir près des caisses.
Ne quittez pas des yeux le couple avec la poussette vide.
merci de suivre discrètement la dame en manteau vert dans les rayons
Das Pärchen mit dem leeren Kinderwagen im Auge behalten.
Beobachtet den Mann mit der roten Mütze am Automaten.
bitte den kerl im trainingsanzug am eingang nicht aus den augen lassen
No perdáis de vista a la señora con el carrito azul.
Vigilad al tipo de la sudadera gris que merodea por las taquillas.
Estad pendientes de la pareja con la maleta grande
Sorvegliate quel signore col cappello verde in sala 3.
Seguite gli spostamenti del ragazzo con lo zaino rosso.
non perdete di vista la coppia con il trolley
Nie spuszczać z oka faceta w skórzanej kurtce przy szatni.
Obserwujcie dziewczynę z różowym plecakiem.
mieć na oku parę z pustym wózkiem
خلوا عينكم على الشاب اللي لابس جاكيت أسود عند الصندوق.
راقبوا المرأة ذات الحقيبة الحمراء في القاعة.
انتبهوا على الرجل أبو لحية اللي قاعد عند المدخل
盯住那个穿红外套的男人,别让他离开视线。
请留意拿黑色箱子的女人。
大家注意那对推空婴儿车的情侣。
Somebody stay close to the lady with the big tote in aisle 5.
Que l'un de vous reste près de la dame au grand sac, rayon 5.
Bleibt mal an der Frau mit der großen Tasche dran.
Quedaos cerca de la señora del bolso grande.
State vicini alla signora con la borsa grande.
Trzymajcie się blisko tej pani z dużą torbą.
ابقوا قرب السيدة صاحبة الحقيبة الكبيرة.
跟着那个背大包的女人。
Could front of house quietly watch the girl in the yellow beret, she has been round twice.
Merci de garder un œil sur l'homme au parapluie vert devant les ascenseurs.
Bitte auf den Jungen mit dem roten Cap achten, er schleicht um die Kassen.
Que no se os pierda el señor de las muletas azules, decid por radio dónde va.
Non perdete di vista il signore con le stampelle blu.
Pilnujcie pana z niebieskimi kulami, meldować gdzie idzie.
راقبوا الرجل صاحب العكاز الأزرق وبلغوا أين يذهب."""
RULES = """
let me know when the bloke with the restraining order is at the desk again
ping me if the father banned from the nursery turns up
préviens-moi si la mère interdite de visite revient
Meldung, wenn die Kontaktverbot-Frau wieder klingelt
avísame si vuelve el señor expulsado de la piscina
avvisami se torna lo zio con il divieto
daj znać, jak wróci ten facet z zakazem wstępu
alert me when the new foreman is rude or late again
aviso si sale el 0937 LZR
cuándo entra la 4821 LKM"""


def kinds(said: str) -> set[str]:
    return {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", UNWANTED.strip().split("\n"))
def test_somebody_who_may_not_come_in_is_found(said: str) -> None:
    assert "person_alert" in kinds(said)


@pytest.mark.parametrize("said", WATCHED.strip().split("\n"))
def test_a_call_not_to_let_somebody_out_of_sight_is_found(said: str) -> None:
    assert "surveillance" in kinds(said)


@pytest.mark.parametrize("said", RULES.strip().split("\n"))
def test_no_rule_looks_for_them(said: str) -> None:
    assert check_watch(said)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call to watch people is told from a watch on levels, crowds and machines."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

SAID = {
    "surveillance": """
Gusts until noon. All posts keep an eye on the two men at the bus shelter and note when they come and go.
nebbia. tenere d'occhio il ragazzo con la bici gialla, annotare con chi parla
viento. no perder de vista al chico de la gorra, apuntar a qué hora sale y con quién
Proszę obserwować mężczyzn z domu naprzeciwko i zapisywać, kto do nich przychodzi.
على جميع النقاط مراقبة الشاب ذي الدراجة الخضراء وتسجيل مواعيد خروجه ودخوله.
The tap in the wash-up was re-seated. Please keep watch on the youths who gather by the bike racks and log what time they turn up.
Cold store 2 at minus 19. Security is asked to observe the people sleeping under the canopy and list their names.
nite crew: them lads round by the skip, film em n send me pics of faces. skip full btw
La minuterie de l'escalier C est réparée. Prière d'observer le groupe qui se réunit au sous-sol et d'inscrire qui en fait partie.
surveille les mecs du squat d'en face stp, note qui rentre et à quelle heure. fuite wc rdc
Das Rolltor wurde geölt. Die Studenten, die sich im Hof treffen, sind zu beobachten; bitte aufschreiben, wer dabei ist.
schau ma auf de typen vom wohnwagen, schreib auf wer kommt und geht. lampe tor 2 hin
Se cambió el filtro. Obsérvese a los jóvenes que se reúnen en la azotea y regístrese quiénes son.
che, controlá a los del comedor, anotá quién entra y a q hora. el portón traba
La pompa è stata sostituita. Si prega di osservare le persone che si ritrovano nel cortile e di annotare chi entra.
occhio ai ragazzi del garage, fai foto alle facce e scrivi quanti sono. neon 3 ko
Wymieniono zamek. Należy obserwować mieszkańców, którzy spotykają się w suszarni, i notować ich nazwiska.
miej na oku studentów z 3 piętra, pisz kto przychodzi i o której. kran cieknie
أُصلح باب المخزن. راقبوا الشبان الذين يجتمعون قرب البوابة ودوّنوا أسماءهم.
خلي عينك على الطلاب اللي بيقعدوا فوق السطح وصور وجوههم. المكيف خربان
门禁已修好。请观察每周在天台聚集的一群年轻人，登记他们的姓名。
隔壁嗰幫租客睇實啲 邊個出入記低 順便換埋燈膽
Het slot is vervangen. Houd de groep jongeren die bij de loods samenkomt in de gaten en noteer wie er komt.
A fechadura foi trocada. Vigiar o grupo que se reúne atrás do armazém e anotar quem entra e quem sai.""",
}
NOBODY = """
Watch the water level behind the weir and note the hour.
Keep an eye on the crowd at gate 3 and write down how many come per minute.
Surveiller le groupe froid et relever les heures de marche.
Observer le groupe électrogène et noter l'heure de démarrage.
Schüler am Übergang beobachten und Beinaheunfälle notieren.
Kinder beim Einsteigen im Auge behalten, Uhrzeit der Abfahrt notieren.
Watch the herd and note when they come to the water.
Visitors' book: note who comes and goes.
At the muster point write down who is missing.
Les locataires surveillent la pression et notent les heures.
Controllare i quadri, quelli del piano 2, e segnare gli orari.
Nachbarn beobachten den Hang und notieren die Uhrzeit von Rissen.
Atentos a los repartidores, anotar hora de llegada de la mercancía.
Vigilar el grupo electrógeno y anotar las horas de marcha.
Obserwować grupę pomp 3 i zapisywać ciśnienie.
留意水位，记下时间。
留意3号闸口人流，每小时登记人数。
راقبوا منسوب المياه وسجلوا ساعات الضخ.
Tieni d'occhio il gruppo frigo e segna le ore.
Keep an eye on the walkers coming off the ridge and note when they pass the hut.
Students on the bridge: watch for ice. Note the times of gritting.
Monitor the tenants' heating and record the times it fails.
Follow the people who come out of the lift shaft drill and record how long it took.
Please watch the queue and take the times at the desk.
Watch out for youths on the line; report to control.
Beobachten, wann die Pumpe läuft, und Zeiten notieren, Mieter informieren.
Los vecinos del bloque deben vigilar el contador y apuntar las horas.
Monitor the chiller group and note the hours run.
Keep an eye on the queue at till 4 and note how long it gets.
Surveiller la crue et noter l'heure du pic.
Bitte Pegel beobachten und Uhrzeit notieren.
Keep an eye on the two pumps at the weir and note when they start.
Vigilen las bombas y anoten cuántos litros salen.
Proszę obserwować wskaźnik i zapisywać godziny.
巡查时观察水位，记下时间和人数限制牌的位置。
راقب مستوى الوقود وسجل ساعات التشغيل."""


@pytest.mark.parametrize(
    ("kind", "said"), [(k, s) for k, text in SAID.items() for s in text.strip().split("\n")]
)
def test_a_call_to_watch_people_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", NOBODY.strip().split("\n"))
def test_a_watch_on_things_is_none(said: str) -> None:
    assert not [found for found in scan(said) if found.certainty >= 0.6]

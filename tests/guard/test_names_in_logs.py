# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name of no list is told by where a log puts it: whom one rang, by whom it was handed in, whom a label asks for."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan

NAMED = """key signed out to maelie quenneloc|clef rendue par enora guivarel|chiedi a nunzia il codice|frag mal tjark nach dem Code|klucz zwrócony przez jagodę wieruszyńską|told quillan dravitz in stores, he knows|spoke to fenna ostrowik about the gate|habe es torben riggelsen gesagt|dile a nerea lizundibar que cierre|di' a oreste zanfraldi che il faro è spento|powiedz frankowi dzierzbie że pada
według Ondrija Pasternaki pompa stoi|vu avec Zeynel Cendres pour la bâche|ritirata in guardiola da Zamira Scendi, che ringrazia|gefunden von Xhevat Mutig|abgeholt v. Leopold Mühlstein 17.10|the minutes, taken by Saorlaith Nic Eoghain|la operaria Concepción Rueda Lópezo avisa
Préparateur : HADJADJI Salah-Dine ; quai 3|07:20 Kl. Vogelhuber (Aushilfe) zu spät
المفتاح مع هايلو تسغاي|اعتذر غيبري مولاتو عن التأخر|الزائر: أدنيت وولدو|السترة تخص شيراز أوسمان|كسر الزجاج بالخطأ حدو أوبلا وهو ينقل|سلمها إلى ماريفيك سانتوس
与厍永年交接|由乜振东签收|司机：乌日格乐|夜班:朝鲁格乐|访客：辜文彬"""
NOBODY = """
told recption desk about the leak|rang the keyholder line twice|bescheid an leitstelle wegen ölspur|avisar a mantenimiento de bomba|Secondo Arpa Liguria piogge forti|Según Aguas Mieres, corte hasta las seis|Według Instytutu Meteorologii deszcz
مع عواصف ترابية متفرقة|المستأجر: شركة نسيج حلوان|من: قسم صيانة المصاعد|غادرت العبارة سندباد الرصيف|نقل من رصيف بورسودان إلى مخازن عطبرة|كوابل ألياف ضوئية تخص البرج
司机：待定|成吉思汗大街路灯熄灭|值班：保安室|来自：气象台"""


@pytest.mark.parametrize("text", [s for s in each(NAMED) if s])
def test_a_log_says_who_somebody_is(text: str) -> None:
    assert any(found.kind == "person" and found.certainty >= 0.6 for found in scan(text))


@pytest.mark.parametrize("text", each(NOBODY))
def test_what_stands_there_may_be_a_thing(text: str) -> None:
    assert not [found for found in scan(text) if found.kind == "person" and found.certainty >= 0.6]

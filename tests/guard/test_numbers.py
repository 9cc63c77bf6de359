# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plates, telephones and accounts of many countries, Arabic and Chinese words of every kind, and what looks like them."""

from __future__ import annotations

import time

import pytest

from tocsin.core.guard.scan import scan

FOUND = """
plate|Grey Octavia 161-C-20733 on the ramp
plate|Scooter z numerem WE 7K212 przy bramie
plate|Lancia Y targata EK 204 WB davanti al cancello
plate|Ein Mazda, W 20417 K, steht vor Tor 2
plate|一辆白色面包车冀B·4K72Q堵在门口
plate|銀色七人車MB 2041違泊
plate|شاحنة لوحتها 20417-ب-8 أمام المخرج
plate|جيب أبيض رقمه ط 204188 قرب البوابة
phone|Avisar al chofer, 55 2041 7733
phone|保安说可以打手机15020417733
phone|背面写着电话9204 1773
phone|رقم والد الطفل 03 204 177
handle|照片来自微博@夜班小胖墩
handle|片段由IG帳號@night_gate_hk流出
handle|抖音主播大壮在门口
handle|Posted by Instagram user gate_keeper77
handle|صفحة «عمال المخزن» على فيسبوك
health|值班员查出高血压
health|夜班保安因为抑鬱症請假
health|الحارس عنده ربو
health|موظفة في إجازة أمومة
strike|码头司机停工第二天
strike|المراقبون أضربوا صباح اليوم
union|铁路雇员总会派人来过
union|ممثل العمال يطلب غرفة
party|工头是社民連的
party|المشرف من التيار الصدري
faith|清洁工每晚念经
faith|حارس المخزن علوي
orientation|前台说他是同志
orientation|الممرض شاذ جنسيا
ethnicity|两名缅甸籍船员在岸上
ethnicity|سائق الشاحنة سنغالي
person_alert|警方协查一名逃犯
person_alert|طفلة تائهة قرب المدخل
demonstration|业主在大厅拉横幅
demonstration|تجمهر أمام الباب
""".strip().splitlines()

HARMLESS = """
Flight BA 2041 to gate B42
Truck fire on SR 520 westbound
Tanker leaking UN 1203 at arm 4
Grid ref TQ 204 177, cordon 50 m
Forklift FL-2041 tagged out
Artikel AB-204-CX nicht lieferbar
DIN EN 1090, Prüfbericht 2026-118
Camion en travers sur la D 1083
Tablica rozdzielcza TR 2041 otwarta
Call point 14 in hall 3 tested 10:30
Ticket number 204 177 closed
设备编号WX-204177,月底检修
施工会议改到三点,施工会影响3号门
抗暴雨预案启动,居民进出走北门
其中风险最高的是2号堤段
转移工作已完成,通信主机重启
透析室停电,住院部漏水
الطابق العلوي مغلق
شاحنة تركية تفرغ عند الرصيف 7
حركة فتح الباب بطيئة
حزام الأمتعة 4 متوقف عن العمل
الطائرة المسيرة هبطت في الساحة
الصليب الأحمر يستلم الخيام
""".strip().splitlines()


@pytest.mark.parametrize("line", FOUND)
def test_it_is_found(line: str) -> None:
    kind, said = line.split("|", 1)
    assert kind in {found.kind for found in scan(said)}


@pytest.mark.parametrize("said", HARMLESS)
def test_what_looks_like_it_is_not(said: str) -> None:
    assert not [found for found in scan(said) if found.kind != "person"]


@pytest.mark.parametrize(
    "said", ["司机停工", "سائق الشاحنة ", "van AB 12 ", "call 12-34 ", "@小", "Golf A1 "]
)
def test_a_long_text_takes_no_long_time(said: str) -> None:
    begun = time.process_time()
    scan(said * (100_000 // len(said)))
    assert time.process_time() - begun < 8

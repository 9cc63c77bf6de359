# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of Arabic and Chinese texts where a sentence or a table puts somebody, and what stands there and is nobody."""

from __future__ import annotations

import pytest

from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.scan import scan

NAMES = (
    "أعدنا العهدة إلى ليساندرو بيشوتو عند الباب",
    "تسلم الطرد من قبل يوريكو هاسيغاوا",
    "نسخة الباب مع دلوفان هركي من الحراسة",
    "غير القفل بالأمس حمو أوحدو",
    "٠٩:٤٠;المستودع أ;تيغران هاكوبيان;قفل",
    "خزانة 7 لكيرستن أولاندر",
    "طلب رستوم كفاراتسخيليا نقل دوامه",
    "配电房的卡在次旺拉姆那里",
    "报表改由娜仁图雅整理",
    "16:05 | 西库 | 石黑优奈 | 手电一支",
    "钥匙交给漆雕云了",
    "被艾力古丽误关了阀门",
    "让尉迟明远去看看",
    "夜班：钭建华",
    "请联系门卫仉国平核对车牌",
)
NOBODY = (
    "تم تسليم المعدات من قبل قسم الصيانة",
    "نسخة الباب مع مناوب الحراسة الليلية",
    "وصلت ألواح زجاجية وأنابيب نحاسية إلى الرصيف",
    "أمطار على سواكن وطوكر",
    "由备用机组接替运行",
    "钥匙交给值班室了",
    "被大风吹倒的树已清理",
    "16:05 | 西库 | 手动叉车 | 借出",
    "请沿线住户关窗",
    "和斯图加特方向的列车一样晚点",
    "巴音布鲁克草原有雪",
)
SHIPS = (
    "تأخرت العبّارة «ابن خلدون» بسبب الموج",
    "“郑成功”轮推迟靠泊",
    "Prom „Adam Mickiewicz” stoi przy nabrzeżu 4",
)


@pytest.mark.parametrize("text", NAMES)
def test_somebody_is_found_where_a_sentence_puts_somebody(text: str) -> None:
    assert any(f.kind == "person" for f in scan(text))


@pytest.mark.parametrize("text", NOBODY)
def test_things_and_roles_there_are_nobody(text: str) -> None:
    assert not any(f.kind == "person" for f in scan(text))


@pytest.mark.parametrize("text", SHIPS)
def test_a_ship_in_quotes_is_nobody(text: str) -> None:
    assert all(names_a_house(text, f) for f in scan(text) if f.kind == "person")


SAID = (
    ("strike", "توقف سائقو الترام عن القيادة للمطالبة بعلاوة"),
    ("strike", "المضيفون يرفضون العمل الإضافي منذ أمس"),
    ("demonstration", "قطع أهالي القرية الجسر بالحجارة"),
    ("demonstration", "ملصق ضد الحرب على باب المخزن"),
    ("union", "لجنة المستخدمين تطلب قاعة"),
    ("person_alert", "العجوز في الغرفة 4 لم يعد من السوق"),
    ("ethnicity", "الأفغان خلف الورشة يطلبون ماء"),
    ("strike", "装卸工说加钱才干，停卸两小时，要求涨工资"),
    ("demonstration", "反战标语贴在围墙上"),
    ("union", "清洁业公会的理事来过"),
    ("person_alert", "寄宿生昨晚没回宿舍"),
    ("orientation", "她的女朋友来接班"),
    ("ethnicity", "几个黑哥们在后门抽烟"),
)
ELSE = (
    "أوقف الفنيون الضاغط حتى يبرد",
    "قطع العمال الطريق لمد الكابل",
    "طلاء ضد الرطوبة على الجدار",
    "محفظة مفقودة في الصالة",
    "توقف السائقون عن القيادة ساعة بسبب الضباب",
    "反光标牌倒了",
    "管制员要求停飞，等雷雨过去",
    "学生未归还的雨伞三把",
    "全体停工避雨",
    "设备统一停机检修",
)


@pytest.mark.parametrize(("kind", "text"), SAID)
def test_what_is_said_of_people_is_found(kind: str, text: str) -> None:
    assert kind in {f.kind for f in scan(text)}


@pytest.mark.parametrize("text", ELSE)
def test_the_same_words_of_things_are_nothing(text: str) -> None:
    assert not scan(text)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is read in many tongues is asked in each of them: a reader that loses one tongue is missed."""

from __future__ import annotations

import pytest

from tocsin.core.guard.bodies.named import bodies
from tocsin.core.guard.names.deeds import deeds
from tocsin.core.guard.said.crews import crews, crews_alone
from tocsin.core.guard.said.hinted import hinted
from tocsin.core.guard.said.phrases import phrases
from tocsin.core.guard.said.said_to_be import said_to_be
from tocsin.core.guard.sought.sought import asks_after, sought
from tocsin.core.guard.terms.east import eastern_terms
from tocsin.core.guard.watches.spoken_of import spoken_of
from tocsin.core.guard.watches.watched import watched
from tocsin.core.guard.words import tokens

SOUGHT = (
    "Chłopak uciekł z ośrodka w Dolinie",
    "Vermist: meisje uit Weerdam",
    "Menina desaparecida em Vila Chã",
    "Pige forsvundet i Sønderby",
    "Tyttö katosi Koivurannassa",
    "Yaşlı kadın kayıp, Çamlık",
    "Fetiță dispărută la Valea Mare",
    "Fiút keresnek Kőpatakon",
    "Busquem una nena de Vilafosca",
    "Αγνοείται κορίτσι στο Λιβάδι",
    "Пропала девочка в Сосновке",
)


@pytest.mark.parametrize("line", SOUGHT)
def test_one_person_is_sought(line: str) -> None:
    assert sought(line)


@pytest.mark.parametrize("line", ["Have you seen this girl?", "Heeft u dit meisje gezien?"])
def test_a_reader_is_asked_after_somebody(line: str) -> None:
    assert asks_after(line)


EASTERN = {
    "strike": ("今朝から時限ストに入る", "오늘 아침 파업 시작"),
    "demonstration": ("駅前で座り込み", "정문 앞 집회 예정"),
    "orientation": ("同性カップルが来店", "동성 커플 손님"),
    "ethnicity": ("アイヌの客", "조선족 직원"),
    "person_alert": ("徘徊の通報あり", "어르신 실종 신고"),
}


@pytest.mark.parametrize(
    ("kind", "line"), [(kind, line) for kind, lines in EASTERN.items() for line in lines]
)
def test_words_in_japanese_and_korean(kind: str, line: str) -> None:
    assert kind in {hit[0] for hit in eastern_terms(line, tokens(line))}


PHRASES = {
    "faith": ("يتبع الطريقة القادرية", "他每天打坐念经", "她信佛教", "شهود يهوه"),
    "orientation": ("هما مثليان", "跟另一个男生同居", "她的女朋友"),
    "health": ("يعاني من مرض مزمن", "确诊糖尿病", "أزمة قلبية"),
    "union": ("اتحاد العمال",),
    "party": ("عضو في حزب الوسط", "من قادة حركة النهضة"),
    "ethnicity": ("امرأة سوداء",),
    "strike": ("أضرب العمال أمس", "توقف عن العمل منذ الصباح", "أوقف السائقون اليوم العمل", "全体集体不出车"),
    "person_alert": ("老人走散", "协查一名6岁男童"),
}


@pytest.mark.parametrize(
    ("kind", "line"), [(kind, line) for kind, lines in PHRASES.items() for line in lines]
)
def test_turns_of_phrase_in_arabic_and_chinese(kind: str, line: str) -> None:
    assert kind in {hit[0] for hit in phrases(line)}


SPOKEN_OF = {
    "demonstration": ("مناهضو إلغاء الدعم",),
    "person": (
        "غياب سالم عن الوردية",
        "前妻来访",
        "الطويل من المخزن",
        "صديقتها",
        "authors",
        "los de la nave 4",
        "on his knees",
        "the limping one from stores",
        "klager over maden",
        "d'origine bretonne",
    ),
    "faith": ("逊尼派工人",),
    "health": ("抗抑郁药", "长新冠", "双相员工"),
    "orientation": ("两个妈妈",),
    "party": ("左翼员工",),
    "ethnicity": ("ليتوانيون",),
}


@pytest.mark.parametrize(
    ("kind", "line"), [(kind, line) for kind, lines in SPOKEN_OF.items() for line in lines]
)
def test_how_colleagues_are_spoken_of(kind: str, line: str) -> None:
    assert kind in {hit[2] for hit in spoken_of(line)}


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("health", "Idris has asthma"),
        ("health", "Idris Okafor is pregnant"),
        ("health", "Colette Marchal a le diabète"),
        ("faith", "Idris is Muslim"),
    ],
)
def test_what_somebody_is_said_to_be(kind: str, line: str) -> None:
    assert kind in {hit[0] for hit in said_to_be(line, tokens(line))}


CREWS = (
    "los mozos exigen el convenio firmado",
    "işçiler zam için iş bıraktı",
)


@pytest.mark.parametrize("line", CREWS)
def test_crews_that_demand(line: str) -> None:
    assert list(crews(line, tokens(line)))


def test_who_is_kissed_is_nobodys_business() -> None:
    assert [hit[0] for hit in crews_alone("two women kissing by the lockers")] == ["orientation"]


HINTED = (
    "拖拉机上挂着横幅",
    "تجمع أهالي غاضب",
    "仓库的库管男朋友来了",
    "her plus one is the new wife",
    "took communion in the break",
    "religion of the driver asked",
    "awaiting surgery, back in May",
)


@pytest.mark.parametrize("line", HINTED)
def test_what_is_only_hinted_at(line: str) -> None:
    assert list(hinted(line))


WATCHED = (
    "Fan aus Block 4 hinausgeworfen",
    "hincha expulsado de la grada",
    "tifoso espulso dalla curva",
)


@pytest.mark.parametrize("line", WATCHED)
def test_who_was_shown_out(line: str) -> None:
    assert list(watched(line))


BODIES = (
    "Federation of Port Pilots",
    "collectif stop carrière",
    "no inceneritore",
    "Save the Meadow",
    "1. Mai-Umzug",
    "Justice pour Lenna",
    "mieszkańcy przeciw",
    "Metall forbundet",
    "odborový svaz",
)


@pytest.mark.parametrize("line", BODIES)
def test_bodies_by_their_shape(line: str) -> None:
    assert list(bodies(line))


DEEDS = (
    "Nachtdienst heute: Oduya",
    "Pump 4 signed over to Oduya.",
    "locked up by Oduya at nine",
    "badge resté chez Kerouanton",
    "Cerró la válvula Oduya.",
    "Oduya avisou do vazamento",
    "Kerouanton prévenue pour la porte",
    "Oduya no ha venido",
    "Obermoser sperrt um neun ab.",
    "Oduya ha sbloccato la porta",
    "Oduya já religou a bomba",
    "Oduya a reparat pompa",
    "Kapıda Oduya vardı",
    "Oduya heeft de deur gemaakt",
    "Deur door Oduya gemaakt",
    "zapytać Beatę z magazynu",
    "Margaux de la compta a apporté les clés",
    "Begoña de compras trajo el albarán",
    "Ornella dell'ufficio ha portato le chiavi",
    "bitte Annegret aus der Buchhaltung",
    "appeler Margaux de la compta",
    "llamad a Begoña de nóminas",
    "Zanotti dell'ufficio",
    "Oduya da portaria",
    "Oduya de la recepție",
    "Koli Oduya'ya bırakıldı",
)


@pytest.mark.parametrize("line", DEEDS)
def test_one_name_by_what_a_log_says_around_it(line: str) -> None:
    assert list(deeds(line, tokens(line)))

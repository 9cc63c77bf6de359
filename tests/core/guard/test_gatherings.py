# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people gather for, who they are and for whom changes nothing of an answer; what a gathering is called is no street and no day."""

from __future__ import annotations

import json

import pytest

from tests.core.guard.happenings_by_hand import CAUSES, FRAMES
from tocsin.core.guard.answer import answer
from tocsin.core.guard.prose import extract
from tocsin.core.guard.prose.times import eras


def _answered(text: str) -> str:
    said = answer(json.dumps({"text": text[0].upper() + text[1:]}))
    return json.dumps([said["slots"], said["text"], said["action"]], ensure_ascii=False)


@pytest.mark.parametrize(
    ("tongue", "frame"), [(tongue, one) for tongue, all_ in FRAMES.items() for one in all_]
)
def test_the_gathering_changes_nothing(tongue: str, frame: str) -> None:
    answers = {_answered(frame.format(cause)): cause for cause in CAUSES[tongue]}
    assert len(answers) == 1, answers


@pytest.mark.parametrize(
    ("text", "lines", "streets"),
    [
        ("Bus 5: the Nora Field Road Race, Oak St closed", ("5",), ("Oak St",)),
        ("Route 12 diverted for the Polish street fair", ("12",), ()),
        ("Route 12 diverted for Nora Field's Street Food Festival", ("12",), ()),
        ("Bus 5 diverted next to Nora Field street market", ("5",), ()),
        ("Bus 9 diverted via Mill Road for Harbour Club supporters", ("9",), ("Mill Road",)),
        ("Line 3 strike: Mill Road open", ("3",), ("Mill Road",)),
        ("Due to Mill Street closure, route 12 is diverted.", ("12",), ("Mill Street",)),
        ("Ligne 5 déviée rue Haute pour un marché de rue", ("5",), ("rue Haute",)),
        ("Ligne 5 déviée pour le marché de la rue des Lilas", ("5",), ("rue des Lilas",)),
        ("Línea 5 desviada por la calle Mayor por una fiesta de la calle", ("5",), ("calle Mayor",)),
        ("Linea 5 deviata in via Roma per una festa di strada", ("5",), ("via Roma",)),
        ("Linie 5 wird wegen des griechischen Straßenfests über die Lindenstraße umgeleitet", ("5",), ("Lindenstraße",)),
        ("Línea 3 cortada por el 8M de 9:00 a 11:00.", ("3",), ()),
        ("Línea 8M cortada de 9:00 a 11:00.", ("8M",), ()),
    ],
)  # fmt: skip
def test_a_title_is_no_street(text: str, lines: tuple[str, ...], streets: tuple[str, ...]) -> None:
    slots = extract(text)
    assert (slots.lines, slots.streets) == (lines, streets)


@pytest.mark.parametrize(
    "text",
    [
        "Line 4 closed between Tomas Berg and Nadia Holm supporters",
        "Ligne 4 coupée entre partisans de Jeanne Le Goff et Jean-Luc Morel",
        "Linie 4 unterbrochen zwischen Anhängern von Tomas Berg und Nadia Holm",
        "Línea 4 cortada entre simpatizantes de Ana Ruiz y Luis Ramos",
        "no service from Harbour warehouse walkout to City Hall",
        "Mill Road closed between 0900hrs and 1530hrs",
    ],
)
def test_two_who_meet_are_no_stretch(text: str) -> None:
    assert extract(text).sections == ()


@pytest.mark.parametrize(
    "text",
    [
        "Route 9 delayed; do not wait at Mill Road. We told you so.",
        "Route 9 delayed. We told you so. 5 buses run.",
        "Route 5 will mar the sun, do not travel",
        "Route 12 diverted, follow signs for Sun Valley",
        "Route 12 delayed by Sat nav errors",
        "La rue des Lilas est fermée en raison de la procession du 15 août.",
        "Lijn 5 rijdt om vanwege de 1 mei-optocht.",
    ],
)
def test_no_day_is_told(text: str) -> None:
    assert extract(text).windows == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Linie 5 fährt Sa. und So. nicht.", {5, 6}),
        ("Bus 5 diverted on Sat and Sun", {5, 6}),
        ("Bus 5 diverted every Sun.", {6}),
        ("Linie 5 bis Mo. gesperrt", {0}),
        ("Sun: Bus 5 diverted", {6}),
        ("Bus 12 diverted Wed night", {2}),
        ("Expect delays because of a strike this Friday.", {4}),
    ],
)
def test_short_days_stand_where_days_stand(text: str, days: set[int]) -> None:
    bounds = {eras.weekday_of(at) for w in extract(text).windows for at in (w.start, eras.last(w.end)) if at}
    assert bounds == days


@pytest.mark.parametrize(
    "text",
    [
        "Flood warning. IBAN DE89 3704 0044 0532 0130 00 for donations.",
        "Flood warning, car plate WA 12345 swept away",
        "Flood warning. Ask 07700 900123 or line5@desk.example.",
    ],
)
def test_no_piece_of_an_account_is_a_line(text: str) -> None:
    assert extract(text).lines == ()

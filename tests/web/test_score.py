# SPDX-License-Identifier: AGPL-3.0-or-later
"""The score's pages: real figures, chosen and as of a day, for the desk and in public, as page, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from importlib import resources

import pytest
from django.test import Client

from tests.web.build import NOW
from tests.web.test_views import stranger
from tocsin.core.judge.outcome import Label
from tocsin.store import judged, models


def test_the_page_counts_what_the_store_holds(desk: Client) -> None:
    found = json.loads(desk.get("/score.json").content)
    rows = judged.rows()
    assert sum(found["outcomes"].values()) == len(rows) == models.Judged.objects.count() > 300
    assert found["all"]["rows"] == len(rows) - found["outcomes"][Label.VOID.value]
    by_source = [p for p in found["parts"] if p["group"] == "source"]
    assert sum(p["verdict"]["rows"] for p in by_source) == found["all"]["rows"]
    assert 0 < found["all"]["brier"] < 0.3
    page = desk.get("/score").content.decode()
    assert "<svg" in page and "Brier score" in page and "style=" not in page


def test_a_choice_scores_its_rows_alone(desk: Client) -> None:
    found = json.loads(desk.get("/score.json?source=demo-weather-fr&hazard=wind").content)
    kept = models.Judged.objects.filter(source="demo-weather-fr", hazard="wind")
    assert sum(found["outcomes"].values()) == kept.count() > 0


def test_as_of_a_day_nothing_later_is_known(desk: Client) -> None:
    day = f"{NOW:%Y}-01-15"
    found = json.loads(desk.get(f"/score.json?until={day}").content)
    kept = models.Judged.objects.filter(known_at__date__lte=day, issued__date__lte=day)
    assert 0 < sum(found["outcomes"].values()) == kept.count() < models.Judged.objects.count()


def test_cost_and_loss_give_what_acting_would_have_cost(desk: Client) -> None:
    page = desk.get("/score?cost=10&loss=100")
    assert page.status_code == 200 and b"never act" in page.content and b"10 %" in page.content
    found = json.loads(desk.get("/score.json?cost=10&loss=100").content)["all"]["losses"]
    assert found["perfect"] <= found["following"] <= max(found["always"], found["never"]) + 1e-9


@pytest.mark.parametrize(
    "asked", ["until=yesterday", "cost=5", "cost=9&loss=3", "cost=nan&loss=1", "until=2026-02-31"]
)
def test_what_cannot_be_read_is_said_and_the_page_stands(desk: Client, asked: str) -> None:
    page = desk.get(f"/score?{asked}")
    assert page.status_code == 400 and b'role="alert"' in page.content and b"Brier score" in page.content
    assert desk.get(f"/score.csv?{asked}").status_code == 400


def test_everybody_may_see_it_and_no_site_is_named(desk: Client) -> None:
    page = stranger().get("/transparency/score")
    assert page.status_code == 200
    names = models.Site.objects.values_list("name", flat=True)
    assert not [name for name in names if name in page.content.decode()]
    assert stranger().get("/score").status_code == 302


def test_csv_holds_every_verdict(desk: Client) -> None:
    rows = list(csv.DictReader(io.StringIO(desk.get("/score.csv").content.decode())))
    assert rows[0]["about"] == "all" and {r["about"] for r in rows} >= {"source", "hazard", "region", "month"}


def test_the_word_of_the_desk_is_taken_on_the_event_page(desk: Client) -> None:
    event = models.Event.objects.filter(open=True, sites__gt=0).first()
    assert event is not None
    assert desk.post(f"/events/{event.id}/outcome", {"outcome": "significant"}).status_code == 302
    page = desk.get(f"/events/{event.id}").content.decode()
    assert 'value="significant" aria-pressed="true"' in page
    assert desk.post(f"/events/{event.id}/outcome", {"outcome": "nonsense"}).status_code == 404
    assert stranger().post(f"/events/{event.id}/outcome", {"outcome": "some"}).status_code == 302


def test_programs_get_probability_interval_count_and_sentence(desk: Client) -> None:
    for row in json.loads(desk.get("/api/v1/impacts?limit=50").content):
        assert (
            0 <= row["low"] <= row["probability"] + 0.005 and row["probability"] - 0.005 <= row["high"] <= 1
        )
        assert row["sure"] and row["alike"] >= row["reached"] >= 0


def test_a_site_is_rated_with_reasons(desk: Client) -> None:
    found = json.loads(desk.get("/api/v1/rating?site=fr-01").content)
    assert [r["horizon"] for r in found["ratings"]] == ["day", "week", "season"]
    assert found["ratings"][0]["hours"] > 0 and found["ratings"][0]["parts"][0]["events"]
    assert "hours of impact to expect" in desk.get("/sites/fr-01").content.decode()
    assert desk.get("/api/v1/rating?site=nowhere").status_code == 404


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Recorded days through this line", "official: its promise read as yes or no")),
        ("fr", ("Jours enregistrés", "coupures d’un distributeur californien", "tempêtes de 2006 à 2015")),
        ("de", ("Aufgezeichnete Tage", "eines kalifornischen Versorgers", "Stürmen von 2006 bis 2015")),
        ("es", ("Días grabados", "una compañía californiana", "tormentas de 2006 a 2015")),
    ],
)
def test_what_the_shipped_figures_rest_on_is_said_in_the_readers_language(
    desk: Client, language: str, words: tuple[str, ...]
) -> None:
    page = stranger().get("/transparency/score", headers={"accept-language": language}).content.decode()
    assert all(word in page for word in words)


def test_every_file_of_figures_is_shown(desk: Client) -> None:
    files = [path.name for path in resources.files("tocsin").joinpath("data", "scores").iterdir()]
    found = json.loads(desk.get("/score.json").content)
    assert (
        len(found["models"]) + len(found["recorded"]) == len([n for n in files if n.endswith(".json")]) == 4
    )
    (days,) = found["recorded"]
    whole, labels = days["whole"], Label
    for group in judged.GROUPS:
        parts = [part for part in days["parts"] if part["group"] == group]
        assert whole["verdict"]["rows"] == sum(part["verdict"]["rows"] for part in parts) > 1000
    assert days["told"]["impacts"] == sum(whole["labels"].values())
    assert min(whole["labels"][name.value] for name in (labels.HIT, labels.MISS, labels.FALSE_ALARM)) > 30
    assert 0 < whole["verdict"]["brier_low"] < whole["verdict"]["brier"] < whole["verdict"]["brier_high"]


def test_page_json_and_csv_say_the_same_of_the_recorded_days(desk: Client) -> None:
    (days,) = json.loads(desk.get("/score.json").content)["recorded"]
    lines = list(csv.DictReader(io.StringIO(desk.get("/score.csv").content.decode())))
    mine = [line for line in lines if line["about"].startswith("recorded nws")]
    assert [float(line["brier"]) for line in mine if line["rows"] != "0"] == [
        part["verdict"]["brier"] for part in (days["whole"], *days["parts"]) if part["verdict"]["rows"]
    ]
    assert sum(days["leads"]) == days["whole"]["verdict"]["leads"]["count"] > 100
    assert days["whole"]["verdict"]["official_rows"] == days["whole"]["verdict"]["rows"], (
        "each warning says yes"
    )
    page = desk.get("/score").content.decode().partition('<section class="recorded">')[2]
    shown = page.partition("</dl>")[0]
    for count in (days["whole"]["verdict"]["rows"], *days["whole"]["labels"].values()):
        assert f"<dd>{count:,}</dd>" in shown
    assert f"{days['whole']['verdict']['brier']:.3f}" in shown

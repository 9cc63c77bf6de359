# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules, silences, rotas, postures and the link to acknowledge by, as pages and forms."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client

from tests.web.build import READER
from tests.web.test_views import stranger
from tocsin.core.route.ack import GOOD_FOR, token
from tocsin.store import models, rulebook
from tocsin.web import clock

RULES = """[[rule]]
name = "storms"
hazard = "thunderstorm"
tell = "rota:leads"
[[rota]]
name = "leads"
roles = ["lead a", "lead b"]
start = 2026-01-05
from = "08:00"
to = "20:00"
otherwise = "duty"
[[posture]]
name = "storm season"
"""


def waiting() -> models.Notice:
    found = models.Notice.objects.filter(acked_at=None, kind="warn", event__gt="").order_by("-at").first()
    assert found is not None
    return found


def link(row: models.Notice, ago: timedelta = timedelta()) -> str:
    return f"/ack/{token(settings.SECRET_KEY, row.key, clock.now() - ago)}"


def test_one_tap_acknowledges_without_signing_in_and_looking_does_not(desk: Client) -> None:
    row = waiting()
    path, anybody = link(row), stranger()
    page = anybody.get(path)
    assert page.status_code == 200 and row.text["subject"] in page.content.decode().replace("&#x27;", "'")
    assert b"/events/" not in page.content and page["Referrer-Policy"] == "no-referrer"
    assert models.Notice.objects.get(pk=row.key).acked_at is None
    assert anybody.post(path).status_code == 200
    once = models.Notice.objects.get(pk=row.key)
    assert once.acked_at and once.acked_by == row.role
    assert models.Answer.objects.filter(notice=row.key).count() == 1
    assert anybody.post(path).status_code == 200  # a replayed tap
    assert models.Notice.objects.get(pk=row.key).acked_at == once.acked_at
    assert models.Answer.objects.filter(notice=row.key).count() == 1


def test_an_expired_or_forged_link_is_refused_with_a_clear_page(desk: Client) -> None:
    row, anybody = waiting(), stranger()
    late = anybody.post(link(row, GOOD_FOR))
    assert late.status_code == 410 and b"expired" in late.content
    assert row.text["subject"].encode() not in late.content
    for path in (link(row)[:-1] + "x", "/ack/nonsense", f"/ack/{token('other', row.key, clock.now())}"):
        answer = anybody.post(path)
        assert answer.status_code == 404 and b"not one of ours" in answer.content
    assert models.Notice.objects.get(pk=row.key).acked_at is None


def test_a_program_acknowledges_by_posting_back(desk: Client) -> None:
    row = waiting()
    answer = stranger().post(link(row), headers={"accept": "application/json"})
    assert answer.json() == {"state": "done", "subject": row.text["subject"]}
    assert models.Answer.objects.get(notice=row.key).how == "reply"


def test_rules_are_checked_on_the_page_with_lines_and_the_old_ones_stay(desk: Client) -> None:
    assert desk.post("/rules", {"text": RULES, "save": ""}).status_code == 302
    bad = desk.post("/rules", {"text": RULES + 'nmae = "x"\n', "save": ""})
    assert bad.status_code == 422 and b"line 14" in bad.content
    assert rulebook.text() == RULES
    checked = desk.post("/rules", {"text": "", "check": ""})
    assert b"not in force yet" in checked.content and rulebook.text() == RULES
    page = desk.get("/rules").content.decode()
    assert "storm season" in page and "whoever is on duty by the rota “leads”" in page


def test_a_reader_may_check_rules_and_change_nothing(desk: Client) -> None:
    reader = stranger()
    assert reader.login(username=READER[0], password=READER[1])
    reader.post("/rules", {"text": RULES, "save": ""})
    assert rulebook.text() == ""
    for path in ("/silences/new", "/silences/1/end", "/rules/posture"):
        assert reader.post(path).status_code == 403
    assert b"Put in force" not in reader.get("/rules").content


def test_a_silence_is_made_listed_and_ended(desk: Client) -> None:
    site = models.Site.objects.values_list("id", flat=True)[0]
    made = desk.post("/silences/new", {"why": "works on the roof", "minutes": "60", "sites": site})
    assert made.status_code == 302
    page = desk.get("/silences").content.decode()
    assert "works on the roof" in page and "about to end" in page
    assert "1 silence" in desk.get("/").content.decode()
    number = models.Silence.objects.get().pk
    assert desk.post(f"/silences/{number}/end").status_code == 302
    assert "works on the roof" not in desk.get("/silences").content.decode()
    assert desk.post(f"/silences/{number}/end").status_code == 400


@pytest.mark.parametrize(
    "said",
    [{}, {"why": "works"}, {"why": "John Smith asked", "roles": "duty"}, {"why": "works", "sites": "moon"}],
)
def test_a_silence_that_makes_no_sense_is_said_on_the_form(desk: Client, said: dict[str, str]) -> None:
    answer = desk.post("/silences/new", {"minutes": "60", **said})
    assert answer.status_code == 422 and b'role="alert"' in answer.content
    assert not models.Silence.objects.exists()


REFUSED = {"fr": "une grève", "de": "ein Streik", "es": "una huelga", "en": "a strike"}
FAULTS = {
    "fr": ("une raison", "Un silence de tout", "un de vos sites", "un nom de personne", "pas un événement"),
    "de": (
        "braucht einen Grund",
        "Stille von allem",
        "keiner Ihrer Standorte",
        "Name einer Person",
        "kein Ereignis dieses",
    ),
    "es": (
        "necesita un motivo",
        "silencio de todo",
        "uno de sus sitios",
        "nombre de una persona",
        "no es un evento",
    ),
    "en": (
        "needs a reason",
        "silence of everything",
        "one of your sites",
        "a person&#x27;s name",
        "is no event of this desk",
    ),
}
MEND = {
    "fr": "cette clé n’existe pas ; vouliez-vous dire name ?",
    "de": "diesen Schlüssel gibt es nicht; meinten Sie name?",
    "es": "esta clave no existe; ¿quiso decir name?",
    "en": "no such key; did you mean name?",
}
SAID = ({}, {"why": "works"}, {"why": "works", "sites": "moon"}, {"why": "John Smith asked", "roles": "duty"},
        {"why": "works", "events": "none such"})  # fmt: skip


@pytest.mark.parametrize("language", FAULTS)
def test_a_refusal_is_said_in_the_language_of_its_reader(desk: Client, language: str) -> None:
    tongue = {"accept-language": language}
    rules = {"text": RULES.replace("storms", "strike at the port").replace("storm season", "Otto Normalmann")}
    for path, field in (("/rules", "text"), ("/rules/try", "rules")):
        answer = desk.post(path, {field: rules["text"], "days": "1"}, headers=tongue)
        page = answer.content.decode()
        assert REFUSED[language] in page and FAULTS[language][3] in page, path
    wrong = RULES.replace("name = ", "nmae = ", 1) + "\nlevle = 3"
    page = desk.post("/rules", {"text": wrong}, headers=tongue).content.decode()
    assert MEND[language] in page
    for said, fault in zip(SAID, FAULTS[language], strict=True):
        page = desk.post("/silences/new", {"minutes": "60", **said}, headers=tongue).content.decode()
        assert fault in page


@pytest.mark.parametrize(("field", "label"), [("why", "Why"), ("tags", "Tags"), ("roles", "Roles")])
def test_a_refused_silence_names_the_field_and_keeps_what_was_chosen(
    desk: Client, field: str, label: str
) -> None:
    said = {
        "why": "works",
        "roles": "duty",
        "minutes": "240",
        "hazards": ["flood"],
        field: "strike at the port",
    }
    page = desk.post("/silences/new", said).content.decode()
    assert f"{label} – letters 1 to 6" in page
    assert '<option value="240" selected>' in page and '<option value="flood" selected>' in page


def test_who_is_on_duty_and_the_holes_are_shown(desk: Client) -> None:
    rulebook.keep(RULES, rulebook.DESK, clock.now())
    page = desk.get("/rota").content.decode()
    assert "lead a" in page and "hole" in page and "duty instead" in page


def test_a_posture_is_switched_and_stands_in_the_strip(desk: Client) -> None:
    rulebook.keep(RULES, rulebook.DESK, clock.now())
    assert desk.post("/rules/posture", {"name": "storm season", "to": "on"}).status_code == 302
    assert "storm season" in desk.get("/notices").content.decode()
    assert desk.post("/rules/posture", {"name": "storm season", "to": "dates"}).status_code == 302
    assert "storm season" not in desk.get("/notices").content.decode()
    assert desk.post("/rules/posture", {"name": "moon", "to": "on"}).status_code == 400

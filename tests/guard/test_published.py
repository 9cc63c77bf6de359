# SPDX-License-Identifier: AGPL-3.0-or-later
"""The register is public: a private name or mailbox in it is said at the start and by the doctor."""

from __future__ import annotations

import pytest

from tocsin.core.guard.published import contact_is_somebodys, controller_is_somebody
from tocsin.run.checkup import register


@pytest.mark.parametrize(
    "said", ["Ingrid Halvorsen", "Ingrid Halvorsen, 4 Example Road", "Mme Odile Mercier"]
)
def test_a_private_name_is_no_legal_person(said: str) -> None:
    assert controller_is_somebody(said)


@pytest.mark.parametrize(
    "said", ["Example Transport plc, 1 Example Road", "Halvorsen Logistik GmbH", "Klinikum Nord", "Ville de Lyon", ""]
)  # fmt: skip
def test_an_organisation_is(said: str) -> None:
    assert not controller_is_somebody(said)


@pytest.mark.parametrize(
    "said", ["ingrid.halvorsen@firm.example", "ingrid@firm.example", "ihalvorsen@post.example", "Ingrid Halvorsen, privacy@firm.example"]
)  # fmt: skip
def test_somebodys_mailbox_is_no_functions(said: str) -> None:
    assert contact_is_somebodys(said)


@pytest.mark.parametrize(
    "said", ["privacy@firm.example", "datenschutz@klinik.example", "Data protection officer <dpo@firm.example>", "rgpd.lyon@ville.example", "+44 20 7946 0000", "https://firm.example/privacy", ""]
)  # fmt: skip
def test_a_functions_is(said: str) -> None:
    assert not contact_is_somebodys(said)


def test_what_is_said_of_it_repeats_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOCSIN_CONTROLLER", "Ingrid Halvorsen")
    monkeypatch.setenv("TOCSIN_CONTACT", "ingrid.halvorsen@firm.example")
    found = list(register())
    assert [check.what for check in found] == ["controller", "contact"]
    assert not any("alvorsen" in f"{check.found}{check.mend}" for check in found)
    assert all("TOCSIN_" in check.mend for check in found)

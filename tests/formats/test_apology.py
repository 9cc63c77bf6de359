# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server that is down often answers "200" with a page that says so: that is no empty feed, whatever was expected."""

from __future__ import annotations

import pytest

from tocsin.core.model import Flaw
from tocsin.formats import formats, parse

PAGES = (
    b"<html>Sorry, maintenance</html>",
    b"\n<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
    b'<?xml version="1.0"?><error><message>down</message></error>',
    b'<soap:Fault xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"/>',
)


@pytest.mark.parametrize("name", sorted(formats()))
@pytest.mark.parametrize("page", PAGES)
def test_an_apology_is_not_an_empty_feed(name: str, page: bytes) -> None:
    found = list(parse(page, name=name))
    assert found and all(isinstance(item, Flaw) for item in found)
    assert any(item.lost for item in found if isinstance(item, Flaw))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What text messages and calls share: the form and sign-in of Twilio's API of 2010-04-01, which others speak too."""

from __future__ import annotations

import base64
import re
from urllib.parse import urlencode

from tocsin.deliver.base import DeliveryError, HttpRequest, Message

HOST = "api.twilio.com"
SECRET = "account:token:+number, and @host for a provider other than Twilio"
_NUMBER = re.compile(r"\+[1-9]\d{6,14}")  # E.164
_SECRET = re.compile(
    r"(AC[0-9A-Za-z]{8,40}):([^\s:@]{8,80}):(\+[1-9]\d{6,14}|[A-Za-z0-9 ]{2,11})(?:@([a-z0-9.-]+))?"
)


def call(
    kind: str, fields: tuple[tuple[str, str], ...], message: Message, to: str, secret: str
) -> HttpRequest:
    """One POST to the account's `kind` (Messages, Calls). Raises DeliveryError for a wrong entry."""
    found = _SECRET.fullmatch(secret)
    if not _NUMBER.fullmatch(to) or found is None:
        raise DeliveryError("not a telephone number with an account, its token and a sender", retry=False)
    account, token, sender, host = found.groups()
    login = base64.b64encode(f"{account}:{token}".encode()).decode()
    body = urlencode((("To", to), ("From", sender), *fields)).encode()
    headers = (
        ("content-type", "application/x-www-form-urlencoded"),
        ("authorization", f"Basic {login}"),
        ("i-twilio-idempotency-token", "".join(c for c in message.key if c.isalnum())),
    )
    return HttpRequest(f"https://{host or HOST}/2010-04-01/Accounts/{account}/{kind}.json", body, headers)

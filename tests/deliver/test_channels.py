# SPDX-License-Identifier: AGPL-3.0-or-later
"""One contract, asked of every channel that the scan finds."""

from __future__ import annotations

import base64
import email
import email.policy
import hashlib
import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from lxml import etree

from tests.deliver import webpush_made
from tocsin.core.event import Kind
from tocsin.core.model import Level
from tocsin.deliver import Channel, channels, webpush
from tocsin.deliver.base import (
    DeliveryError,
    HttpRequest,
    LineRequest,
    MailRequest,
    Message,
    PlugRequest,
    Request,
    judge,
)
from tocsin.run import address
from tocsin.run.wire import question

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
SECRET = "s3cr3t-do-not-show"
# What a person would enter for each channel; a channel that is not here gets the plain pair.
ENTERED = {
    "email": ("duty@example.org", ""),
    "webhook": ("https://hooks.example/in", "whsec_" + base64.b64encode(SECRET.encode()).decode()),
    "matrix": ("https://matrix.example/!room:example.org", SECRET),
    "telegram": ("-100123", "123456:" + SECRET),
    "ntfy": ("https://ntfy.example/duty", SECRET),
    "cap": ("https://sirens.example/in", SECRET),
    "sms": ("+33612345678", f"AC0123456789:{SECRET}:+15550001111"),
    "voice": ("+33612345678", f"AC0123456789:{SECRET}:+15550001111"),
    "webpush": ("desk browser", webpush_made.subscription(f"https://push.example/{SECRET}")),
    "apprise": ("pager", f"jsons://hooks.example/{SECRET}"),
}
PLAIN = ("#duty", f"https://chat.example/hooks/{SECRET}")
ALL = list(channels().values())


def message(**said: Any) -> Message:
    whole: dict[str, Any] = {
        "key": "0123456789abcdef",
        "thread": "recipient:storm",
        "kind": "warn",
        "level": Level.RED,
        "subject": "Wind, red: Lyon depot",
        "lines": ("From noon to six.", "Tie down what can fly."),
        "language": "en",
        "at": NOON,
        "event": "storm",
        "hazard": "wind",
        "sites": ("lyon",),
        "role": "duty",
        "link": "https://desk.example/events/storm",
        "sender": "tocsin@example.org",
        "window": (NOON, NOON + timedelta(hours=6)),
    }
    return Message(**{**whole, **said})


def rendered(channel: Channel, **said: Any) -> Request:
    target, secret = ENTERED.get(channel.name, PLAIN)
    return channel.render(message(**said), target, secret)


def wire(request: Request) -> bytes:
    """What leaves the machine."""
    if isinstance(request, HttpRequest):
        url = address.read(request.url)
        return question(request.method, url, request.headers, request.body)
    if isinstance(request, PlugRequest):
        return f"{request.title}\n\n{request.body}".encode()
    return request.body if isinstance(request, MailRequest) else request.text.encode()


def words(request: Request) -> str:
    """What the recipient can read, escapes undone."""
    if isinstance(request, HttpRequest) and request.body.startswith(b"{"):
        return json.dumps(json.loads(request.body), ensure_ascii=False).replace("\\\\", "")
    if isinstance(request, MailRequest):
        mail = email.message_from_bytes(request.body, policy=email.policy.default)
        return mail["subject"] + "".join(part.get_content() for part in mail.iter_parts())
    if isinstance(request, PlugRequest):
        return f"{request.title}\n{request.body}"
    if isinstance(request, HttpRequest):
        return _opened(request)
    return request.text


def _opened(request: HttpRequest) -> str:
    """Bodies that are neither JSON nor mail: a form, an encrypted record, XML."""
    kind = dict(request.headers)["content-type"]
    if kind == "application/x-www-form-urlencoded":
        form = dict(parse_qsl(request.body.decode()))
        return form.get("Body") or "".join(etree.fromstring(form["Twiml"]).itertext())
    if kind == "application/octet-stream":
        return json.dumps(json.loads(webpush_made.decrypted(request.body)), ensure_ascii=False)
    return "".join(etree.fromstring(request.body).itertext())


every = pytest.mark.parametrize("channel", ALL, ids=lambda c: c.name)


def test_the_scan_finds_the_channels() -> None:
    assert {"email", "webhook", "console", "slack", "matrix", "cap"} <= channels().keys()


@every
def test_it_says_what_must_be_entered(channel: Channel) -> None:
    assert channel.title and channel.target


@every
def test_the_recipient_reads_what_was_said(channel: Channel) -> None:
    assert "Wind, red: Lyon depot" in words(rendered(channel))


@every
@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
@pytest.mark.parametrize("level", list(Level))
def test_every_kind_and_level_renders_and_twice_alike(channel: Channel, kind: str, level: Level) -> None:
    first = rendered(channel, kind=kind, level=level, event="", link="", window=(None, None))
    again = rendered(channel, kind=kind, level=level, event="", link="", window=(None, None))
    assert wire(first) == wire(again)


def injections() -> Iterator[tuple[str, Any]]:
    evil = "x\r\nBcc: evil@example.net\r\nX-Evil: 1\r\n\r\nGET /evil HTTP/1.1\x00"
    for name in ("key", "thread", "kind", "subject", "language", "event", "hazard", "role", "link", "sender"):
        yield name, evil
    yield "lines", (evil,)
    yield "sites", (evil,)


@every
@pytest.mark.parametrize(("field", "value"), list(injections()), ids=[n for n, _ in injections()])
def test_no_field_breaks_out_of_its_place(channel: Channel, field: str, value: Any) -> None:
    try:
        request = rendered(channel, **({field: value} if field != "kind" else {"subject": value}))
        sent = wire(request)
    except (DeliveryError, ValueError):
        return
    head = sent.partition(b"\r\n\r\n")[0]
    assert b"\nX-Evil" not in head and b"\nBcc" not in head and b"\0" not in head
    if isinstance(request, LineRequest):
        assert "\n" not in request.text
    if isinstance(request, PlugRequest):
        assert "\n" not in request.title
    if isinstance(request, HttpRequest) and request.body.startswith(b"{"):
        json.loads(request.body)
    elif isinstance(request, HttpRequest):
        _opened(request)
    elif isinstance(request, MailRequest):
        assert "X-Evil" not in email.message_from_bytes(sent)


@every
@pytest.mark.parametrize("where", ["target", "secret"])
def test_a_wrong_entry_is_refused_for_good_without_repeating_it(channel: Channel, where: str) -> None:
    target, secret = ENTERED.get(channel.name, PLAIN)
    bad = f"{SECRET}\r\nX-Evil: 1\x00 no address at all"
    try:
        request = channel.render(
            message(), bad if where == "target" else target, bad if where == "secret" else secret
        )
        sent = wire(request)
    except DeliveryError as error:
        assert not error.retry
        assert SECRET not in f"{error} {error.reason} {error!r}"
    except ValueError as error:
        assert SECRET not in str(error)
    else:
        assert b"\nX-Evil" not in sent.partition(b"\r\n\r\n")[0]


@every
def test_a_drill_is_marked(channel: Channel) -> None:
    request = rendered(channel, drill=True, subject="EXERCISE Wind", lines=("EXERCISE From noon.",))
    assert "EXERCISE" in words(request)


@every
def test_the_secret_is_not_in_the_message_itself(channel: Channel) -> None:
    request = rendered(channel)
    if isinstance(request, HttpRequest):
        assert SECRET.encode() not in request.body
    else:
        assert SECRET not in wire(request).decode("latin-1")


MARKUP = "<!channel> @everyone @here <script>x</script> [a](https://evil.example)"
OBEYED = {
    "slack": ("<!channel>", "<script>"),
    "mattermost": ("@everyone", "@here", "[a](", "<script>"),
    "discord": ("@everyone", "@here", "[a](", "<!channel>"),
    "teams": ("[a](",),
    "matrix": ("<script>", "<!channel>"),
    "email": ("<script>",),
}


@pytest.mark.parametrize("name", sorted(OBEYED))
def test_markup_is_shown_and_not_obeyed(name: str) -> None:
    request = rendered(channels()[name], subject=MARKUP, lines=(MARKUP,))
    if isinstance(request, MailRequest):
        html = email.message_from_bytes(request.body, policy=email.policy.default).get_body(("html",))
        text = html.get_content() if html else ""
    else:
        assert isinstance(request, HttpRequest)
        said = json.loads(request.body)
        text = said.get("formatted_body") or said.get("text") or said.get("content") or json.dumps(said)
    assert "evil.example" in text
    assert not [sign for sign in OBEYED[name] if sign in text]


@pytest.mark.parametrize("status", range(100, 600))
def test_retry_table(status: int) -> None:
    ok = tuple(range(200, 300))
    if status in ok:
        judge(status, ok)
        return
    with pytest.raises(DeliveryError) as caught:
        judge(status, ok)
    passing = status >= 500 or status in {302, 303, 307, 408, 421, 423, 425, 429}
    assert caught.value.retry is passing
    assert str(status) in caught.value.reason


def test_a_webhook_is_signed_by_the_standard() -> None:
    request = rendered(channels()["webhook"])
    assert isinstance(request, HttpRequest)
    headers = dict(request.headers)
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + request.body
    expected = base64.b64encode(hmac.new(SECRET.encode(), signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{expected}"


def test_the_standard_s_own_example_signs_as_printed() -> None:
    from tocsin.deliver.webhook import sign

    # The example of the Standard Webhooks specification's reference libraries.
    found = sign(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "1614265330",
        b'{"test": 2432232314}',
    )
    assert found == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_mails_about_one_event_are_one_thread() -> None:
    def head(**said: Any) -> email.message.Message:
        request = rendered(channels()["email"], **said)
        assert isinstance(request, MailRequest)
        return email.message_from_bytes(request.body)

    first, second, other = head(), head(key="fedcba", kind="update"), head(thread="recipient:flood")
    assert first["References"] == second["References"] == second["In-Reply-To"]
    assert first["References"] != other["References"]
    assert first["Message-ID"] != second["Message-ID"]
    assert first["List-Unsubscribe"] and first["Auto-Submitted"] == "auto-generated"


def test_a_mail_in_arabic_reads_from_the_right() -> None:
    request = rendered(channels()["email"], language="ar", subject="رياح شديدة", lines=("من الظهر",))
    assert isinstance(request, MailRequest)
    mail = email.message_from_bytes(request.body, policy=email.policy.default)
    html = mail.get_body(("html",))
    assert mail["subject"] == "رياح شديدة"
    assert html is not None and 'dir="rtl"' in html.get_content()
    assert request.body.isascii()


def test_cap_out_is_read_back_by_our_own_reader() -> None:
    from tocsin import formats
    from tocsin.core.model import MsgType, Report, Severity, Status

    request = rendered(channels()["cap"], kind="all_clear", drill=True)
    assert isinstance(request, HttpRequest)
    [report] = [item for item in formats.parse(request.body) if isinstance(item, Report)]
    assert (report.msg_type, report.status, report.severity) == (
        MsgType.CANCEL,
        Status.EXERCISE,
        Severity.EXTREME,
    )
    assert report.id == "0123456789abcdef"


def test_the_standard_s_own_push_message_is_read_as_printed() -> None:
    assert webpush_made.rfc_example() == webpush_made.RFC["text"]


def test_a_push_message_says_who_sent_it_for_twelve_hours() -> None:
    tried = NOON + timedelta(hours=20)
    request = rendered(channels()["webpush"], tried=tried)
    assert isinstance(request, HttpRequest)
    token, _, public = dict(request.headers)["authorization"].removeprefix("vapid t=").partition(", k=")
    head, claims, signature = token.split(".")
    said = json.loads(webpush.decoded(claims))
    assert said["aud"] == "https://push.example"
    assert said["exp"] == int((tried + timedelta(hours=12)).timestamp())
    raw = webpush.decoded(signature)
    numbers = int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big")
    key = ec.EllipticCurvePublicKey.from_encoded_point(webpush.CURVE, webpush.decoded(public))
    key.verify(encode_dss_signature(*numbers), f"{head}.{claims}".encode(), ec.ECDSA(SHA256()))


def test_two_notices_are_never_encrypted_with_one_key() -> None:
    bodies = [rendered(channels()["webpush"], key=f"key{n}").body for n in range(20)]  # type: ignore[union-attr]
    assert len({body[:16] for body in bodies}) == len({body[21:86] for body in bodies}) == 20


def test_a_late_repeat_of_a_webhook_bears_the_time_of_its_try() -> None:
    """Receivers refuse a timestamp that is minutes old; the id and the body stay what they were."""
    first, late = (rendered(channels()["webhook"], tried=NOON + timedelta(minutes=m)) for m in (0, 40))
    assert isinstance(first, HttpRequest) and isinstance(late, HttpRequest)
    heads = dict(first.headers), dict(late.headers)
    assert heads[0]["webhook-id"] == heads[1]["webhook-id"] and first.body == late.body
    assert int(heads[1]["webhook-timestamp"]) - int(heads[0]["webhook-timestamp"]) == 2400
    assert heads[0]["webhook-signature"] != heads[1]["webhook-signature"]


def test_a_text_message_fits_and_keeps_its_link() -> None:
    request = rendered(channels()["sms"], lines=("x" * 2000,))
    assert isinstance(request, HttpRequest)
    text = dict(parse_qsl(request.body.decode()))["Body"]
    assert len(text) <= 459 and text.endswith("https://desk.example/events/storm")


def test_a_call_says_it_twice_in_the_role_s_language() -> None:
    request = rendered(channels()["voice"], language="fr", subject="Vent <fort> & pluie")
    assert isinstance(request, HttpRequest)
    said = etree.fromstring(dict(parse_qsl(request.body.decode()))["Twiml"]).find("Say")
    assert said is not None and (said.get("language"), said.get("loop")) == ("fr-FR", "2")
    assert "Vent <fort> & pluie" in (said.text or "")


def test_a_push_stays_within_what_services_take() -> None:
    for name in ("unifiedpush", "webpush"):
        request = rendered(channels()[name], lines=("é" * 3000, "x" * 3000))
        assert isinstance(request, HttpRequest) and len(request.body) <= 4096


NO_ANSWER = (
    b"", b"ok", b"{}", b"[]", b'{"ack": false}', b'{"ack": "true"}', b'{"ack": 1}', b'{"ack": null}', b"\xff\xfe", b'{"ack": true',
    b'{"data": {"ack": true}}', b"[" * 4000, b'{"a": ' * 600, b'{"ack": true, "pad": "' + b"x" * 4096 + b'"}',
)  # fmt: skip


@pytest.mark.parametrize("channel", ALL, ids=lambda c: c.name)
def test_only_a_plain_word_of_the_receiver_takes_a_notice_on(channel: Channel) -> None:
    assert not any(channel.takes_on(reply) for reply in NO_ANSWER)
    assert channel.takes_on(b'{"ack": true, "by": "line 3"}') == (channel.name == "webhook")

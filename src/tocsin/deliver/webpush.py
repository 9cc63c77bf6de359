# SPDX-License-Identifier: AGPL-3.0-or-later
"""Web Push to a browser: RFC 8030, encrypted by RFC 8291 (aes128gcm, RFC 8188), signed by RFC 8292 (VAPID).

The key of a message and its salt follow from the desk's private key and the notice's key, so that a repeat is
the same message; nobody without the private key can tell them from chance.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tocsin.core.model import Level
from tocsin.deliver.base import Channel, DeliveryError, HttpRequest, Message, clean
from tocsin.deliver.unifiedpush import LASTS, URGENT, short

CURVE = ec.SECP256R1()
RECORD = 4096
MOST = 3800
"""Bytes before encryption; push services take 4,096 of body."""
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


class Subscription(NamedTuple):
    """A browser's endpoint and keys, and the desk's own private key (P-256) it was subscribed with."""

    endpoint: str
    browser: bytes
    auth: bytes
    desk: ec.EllipticCurvePrivateKey


def render(message: Message, target: str, secret: str) -> HttpRequest:
    found = subscription(secret)
    headers = (
        ("content-type", "application/octet-stream"),
        ("content-encoding", "aes128gcm"),
        ("ttl", str(LASTS)),
        ("urgency", URGENT[message.level >= Level.ORANGE]),
        ("authorization", _signed(found, message)),
    )
    body = encrypted(found, short(message, MOST), message.key)
    return HttpRequest(found.endpoint, body, headers, ok=(200, 201, 202, 204))


def subscription(secret: str) -> Subscription:
    """Read `{"endpoint", "keys": {"p256dh", "auth"}, "vapid"}`. Raises DeliveryError without repeating it."""
    try:
        said = json.loads(secret)
        browser, auth = decoded(said["keys"]["p256dh"]), decoded(said["keys"]["auth"])
        desk = ec.derive_private_key(int.from_bytes(decoded(said["vapid"]), "big"), CURVE)
        endpoint = str(said["endpoint"])
        ec.EllipticCurvePublicKey.from_encoded_point(CURVE, browser)
        if len(auth) != 16 or urlsplit(endpoint).scheme not in ("https", "http"):
            raise ValueError
    except (ValueError, KeyError, TypeError, binascii.Error):
        raise DeliveryError("not a browser's push subscription with the desk's key", retry=False) from None
    return Subscription(endpoint, browser, auth, desk)


def complete(secret: str, key: str) -> str:
    """The browser's subscription with the desk's key, which it was subscribed with. Raises DeliveryError."""
    try:
        whole = json.dumps({**json.loads(secret), "vapid": key})
    except (ValueError, TypeError):
        raise DeliveryError("not a browser's push subscription", retry=False) from None
    subscription(whole)
    return whole


def encrypted(to: Subscription, text: bytes, key: str) -> bytes:
    """RFC 8291: one record of aes128gcm with the sender's public key in its header."""
    once = _once(to, key)
    sender = once.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    shared = once.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, to.browser))
    secret = _derived(to.auth, shared, b"WebPush: info\0" + to.browser + sender, 32)
    salt = _derived(b"salt", once.private_numbers().private_value.to_bytes(32, "big"), key.encode(), 16)
    content = _derived(salt, secret, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derived(salt, secret, b"Content-Encoding: nonce\0", 12)
    sealed = AESGCM(content).encrypt(nonce, text + b"\x02", None)
    return salt + RECORD.to_bytes(4, "big") + bytes([len(sender)]) + sender + sealed


def _once(to: Subscription, key: str) -> ec.EllipticCurvePrivateKey:
    mine = to.desk.private_numbers().private_value.to_bytes(32, "big")
    seed = _derived(to.auth, mine, b"tocsin once\0" + key.encode(), 40)
    return ec.derive_private_key(int.from_bytes(seed, "big") % (ORDER - 1) + 1, CURVE)


def _derived(salt: bytes, material: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(material)


def _signed(to: Subscription, message: Message) -> str:
    """RFC 8292: a token for the endpoint's origin, good for twelve hours from this try."""
    parts = urlsplit(to.endpoint)
    claims = {
        "aud": f"{parts.scheme}://{parts.netloc}",
        "exp": int(((message.tried or message.at) + timedelta(hours=12)).timestamp()),
        "sub": f"mailto:{clean(message.sender) or 'tocsin@localhost'}",
    }
    head = encoded(json.dumps({"typ": "JWT", "alg": "ES256"}).encode())
    signed = f"{head}.{encoded(json.dumps(claims).encode())}"
    raw = to.desk.sign(signed.encode(), ec.ECDSA(SHA256(), deterministic_signing=True))
    r, s = decode_dss_signature(raw)
    signature = encoded(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    return f"vapid t={signed}.{signature}, k={public(to.desk)}"


def public(key: ec.EllipticCurvePrivateKey) -> str:
    """The public half, as a browser's `subscribe` wants it."""
    return encoded(key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


WEBPUSH = Channel(
    "webpush",
    "Web Push",
    "a name, e.g. desk browser",
    render,
    secret="the browser's subscription, as JSON",
    complete=complete,
)

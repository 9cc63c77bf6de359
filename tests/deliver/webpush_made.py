# SPDX-License-Identifier: AGPL-3.0-or-later
"""A browser's side of Web Push, made for tests: a subscription, and reading what was encrypted for it."""

from __future__ import annotations

import json

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tocsin.deliver.webpush import decoded, encoded

BROWSER = ec.derive_private_key(20261125, ec.SECP256R1())
AUTH = bytes(range(16))
VAPID = encoded((4711).to_bytes(32, "big"))


def public(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def subscription(endpoint: str) -> str:
    keys = {"p256dh": encoded(public(BROWSER)), "auth": encoded(AUTH)}
    return json.dumps({"endpoint": endpoint, "keys": keys, "vapid": VAPID})


def decrypted(body: bytes, browser: ec.EllipticCurvePrivateKey = BROWSER, auth: bytes = AUTH) -> bytes:
    """RFC 8188 and RFC 8291 from the receiver's end."""
    salt, length = body[:16], body[20]
    sender, sealed = body[21 : 21 + length], body[21 + length :]
    shared = browser.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender))
    secret = HKDF(SHA256(), 32, auth, b"WebPush: info\0" + public(browser) + sender).derive(shared)
    key = HKDF(SHA256(), 16, salt, b"Content-Encoding: aes128gcm\0").derive(secret)
    nonce = HKDF(SHA256(), 12, salt, b"Content-Encoding: nonce\0").derive(secret)
    return AESGCM(key).decrypt(nonce, sealed, None).rstrip(b"\0").removesuffix(b"\x02")


# RFC 8291, appendix A: what a browser of the standard's own example decrypts.
RFC = {
    "private": "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
    "auth": "BTBZMqHH6r4Tts7J_aSIgg",
    "body": "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
    "text": b"When I grow up, I want to be a watermelon",
}


def rfc_example() -> bytes:
    browser = ec.derive_private_key(int.from_bytes(decoded(RFC["private"]), "big"), ec.SECP256R1())  # type: ignore[arg-type]
    return decrypted(decoded(RFC["body"]), browser, decoded(RFC["auth"]))  # type: ignore[arg-type]

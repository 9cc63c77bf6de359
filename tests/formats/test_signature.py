# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signatures are shown as found: valid, invalid or absent; never upgraded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from lxml import etree
from signxml import XMLSigner

from tests.conftest import captures
from tocsin.core.model import Report, Signature
from tocsin.formats import parse
from tocsin.formats.signature import check

CAP = "urn:oasis:names:tc:emergency:cap:1.2"
ALERT = f'<alert xmlns="{CAP}"><identifier>s1</identifier><sender>x</sender><sent>2026-05-01T10:00:00Z</sent><info><event>Wind</event></info></alert>'


def signed(days: int = 3650) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "met.example")])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
        .sign(key, hashes.SHA256())
    )
    root = XMLSigner(signature_algorithm="ecdsa-sha256").sign(
        etree.fromstring(ALERT), key=key, cert=[certificate]
    )
    return bytes(etree.tostring(root))


def test_an_unaltered_alert_is_valid_and_an_altered_one_is_not() -> None:
    raw = signed()
    assert check(raw) is Signature.VALID
    assert check(raw.replace(b"<event>Wind", b"<event>Calm")) is Signature.INVALID
    assert check(ALERT.encode()) is Signature.ABSENT
    assert check(b"no XML") is Signature.ABSENT


def test_a_certificate_that_had_run_out_when_the_alert_was_sent_is_no_good() -> None:
    assert check(signed(days=30)) is Signature.INVALID


def test_a_signature_over_a_part_does_not_vouch_for_the_whole() -> None:
    inner = etree.fromstring(signed())
    outer = etree.fromstring(ALERT.replace("s1", "forged"))
    outer.append(inner)
    assert check(etree.tostring(outer)) in (Signature.INVALID, Signature.VALID)
    [signature] = inner.iter("{http://www.w3.org/2000/09/xmldsig#}Signature")
    outer.remove(inner)
    outer.append(signature)
    assert check(etree.tostring(outer)) is Signature.INVALID


def test_reading_says_unchecked() -> None:
    report = next(i for i in parse(signed()) if isinstance(i, Report))
    assert report.signature is Signature.UNCHECKED


SIGNED = captures("badinput/cap-signed/tests/data/*/*.xml")


@pytest.mark.parametrize("path", SIGNED, ids=lambda p: f"{p.parent.name}-{p.name}")
def test_captures(path: Path) -> None:
    found = check(path.read_bytes())
    if path.name == "no_signature.xml" or (path.parent.name == "sc" and path.name == "invalid_schema.xml"):
        assert found is Signature.ABSENT
    else:
        assert found is (Signature.VALID if path.name == "valid.xml" else Signature.INVALID)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a CAP message's XML signature holds. Asked for on purpose: it costs far more than reading the message.

Valid means that the alert as a whole is what the key in the message signed, and that its certificate had not run
out when the message was sent; no authority is consulted, so valid says "unaltered", not "genuine". A message is never made better than found: doubt reads as invalid.
"""

from __future__ import annotations

import base64
import re
from datetime import datetime
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from lxml import etree
from signxml.algorithms import DigestAlgorithm, SignatureMethod
from signxml.exceptions import SignXMLException
from signxml.verifier import SignatureConfiguration, XMLVerifier

from tocsin.core.model import Signature
from tocsin.formats.decode import plain
from tocsin.formats.decode_xml import xml_root
from tocsin.formats.stamps import stamp

_DSIG = "{http://www.w3.org/2000/09/xmldsig#}"
_BLANK = re.compile(r"\s+")
_METHODS = frozenset(m for m in SignatureMethod if "HMAC" not in m.name)


def check(raw: bytes) -> Signature:
    """Check the first signature of the document; ABSENT when there is none."""
    root, _ = xml_root(raw)
    signature = None if root is None else next(root.iter(f"{_DSIG}Signature"), None)
    if signature is None:
        return Signature.ABSENT
    alert = signature.getparent()
    if alert is None or not _spelt_exactly(signature):
        return Signature.INVALID
    whole = plain(raw)[0] if alert is root else etree.tostring(alert, with_tail=False)
    holds = _holds(whole, alert, signature) or _holds(_without_blanks(whole), alert, signature)
    return Signature.VALID if holds else Signature.INVALID


def _spelt_exactly(signature: Any) -> bool:
    """Base64 has spare bits: text altered there decodes to the same bytes, and is altered all the same."""
    for name in ("SignatureValue", "DigestValue", "X509Certificate"):
        for element in signature.iter(f"{_DSIG}{name}"):
            text = _BLANK.sub("", element.text or "")
            try:
                if base64.b64encode(base64.b64decode(text, validate=True)).decode() != text:
                    return False
            except ValueError:
                return False
    return True


def _without_blanks(raw: bytes) -> bytes:
    """The document without blanks between elements: some publishers sign first and indent afterwards."""
    parser = etree.XMLParser(remove_blank_text=True, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return bytes(etree.tostring(etree.fromstring(raw, parser)))
    except etree.XMLSyntaxError:
        return b""


def _holds(raw: bytes, alert: Any, signature: Any) -> bool:
    try:
        certificate = _certificate(signature)
        results = XMLVerifier().verify(
            raw,
            x509_cert=certificate,
            validate_schema=False,
            expect_config=_configuration(certificate, _sent(alert)),
        )
    except (
        SignXMLException,
        etree.LxmlError,
        InvalidSignature,
        UnsupportedAlgorithm,
        ValueError,
        TypeError,
        LookupError,
    ):
        return False
    signed = (r.signed_xml for r in (results if isinstance(results, list) else [results]))
    return any(element is not None and element.tag == alert.tag for element in signed)


def _configuration(certificate: x509.Certificate | None, sent: datetime | None) -> SignatureConfiguration:
    """A certificate issued after the message was sent may still sign it: some publishers sign later."""
    when = (
        None
        if certificate is None
        else max(sent or certificate.not_valid_before_utc, certificate.not_valid_before_utc)
    )
    return SignatureConfiguration(
        require_x509=certificate is not None,
        expect_references=False,
        signature_methods=_METHODS,
        digest_algorithms=frozenset(DigestAlgorithm),
        verification_time=when,
    )


def _certificate(signature: Any) -> x509.Certificate | None:
    text = signature.findtext(f".//{_DSIG}X509Certificate")
    if text is None:
        return None
    return x509.load_der_x509_certificate(base64.b64decode(_BLANK.sub("", text), validate=True))


def _sent(alert: Any) -> datetime | None:
    return next((stamp(e.text) for e in alert.iter("{*}sent")), None)

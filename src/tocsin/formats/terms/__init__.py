# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event words and codes of the world's alerts to one Hazard; and the words of alerts about persons."""

from tocsin.formats.terms.match import hazard_of_words, is_person_alert
from tocsin.formats.terms.read import hazard_of, person_code

__all__ = ["hazard_of", "hazard_of_words", "is_person_alert", "person_code"]

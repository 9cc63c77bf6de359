# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tocsin: a bell that warns everybody and watches nobody."""

__version__ = "0.1.0"

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sections: two places and what a text says between them."""

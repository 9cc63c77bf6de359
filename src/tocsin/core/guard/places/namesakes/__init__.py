# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom streets and stops are called after, by the languages of the signs; one file each, as readable data.

Figures of history. Folded (no case, no accents), parted by commas, hyphens as blanks.
"""

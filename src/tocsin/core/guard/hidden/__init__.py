# SPDX-License-Identifier: AGPL-3.0-or-later
"""What hides a word from who looks for it: markup, digits for letters, words backwards, packed runs."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Illness, belief, love and origin as words, and the words for one human being beside which they count."""

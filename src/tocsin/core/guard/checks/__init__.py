# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the gate asks of each part of a report: whether it seeks somebody, its ids, codes, slots, words."""

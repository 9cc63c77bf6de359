# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is said of people without a word that says it alone: of health, belief, love, origin or a cause."""

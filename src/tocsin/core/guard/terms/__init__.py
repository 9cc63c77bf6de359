# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that say a cause, a union, a party or a faith wherever they stand, and where a text holds them."""

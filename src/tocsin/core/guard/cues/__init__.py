# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that tell a place from a person, as readable data: each list sorted, no word twice."""

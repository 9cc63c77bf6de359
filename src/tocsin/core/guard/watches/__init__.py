# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a rule may not watch for: words, organisations, conduct, persons."""

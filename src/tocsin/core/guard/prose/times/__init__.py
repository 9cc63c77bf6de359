# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days and hours: what a text says of when."""

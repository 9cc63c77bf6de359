# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody whom a text seeks."""

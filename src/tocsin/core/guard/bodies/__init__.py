# SPDX-License-Identifier: AGPL-3.0-or-later
"""Unions, parties, faiths and movements by name, by abbreviation and by how such are called."""

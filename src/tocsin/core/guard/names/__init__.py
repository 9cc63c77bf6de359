# SPDX-License-Identifier: AGPL-3.0-or-later
"""Persons' names: what makes one, in which script, and what explains one away."""

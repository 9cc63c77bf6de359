# SPDX-License-Identifier: AGPL-3.0-or-later
"""A made-up day, ours to ship: sites, feeds and a seeded script that speaks in real wire formats."""

from tocsin.demo.day import day
from tocsin.demo.feeds import FEEDS
from tocsin.demo.past import past
from tocsin.demo.sites import ROLES, sites

__all__ = ["FEEDS", "ROLES", "day", "past", "sites"]

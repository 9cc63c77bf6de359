# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real line in a simulated world: virtual time, a seeded network, disk and power, and what must hold."""

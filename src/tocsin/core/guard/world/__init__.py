# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a desk sees of the world, as tables of one language each: things of weather, water, roads and houses, and what is said of them."""

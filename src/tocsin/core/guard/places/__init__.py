# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that a name is a place's: a street, a stop, a house, a sign."""

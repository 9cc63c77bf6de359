# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines and roads by what they are called."""

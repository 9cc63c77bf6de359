# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may never be kept, and what looks for it."""

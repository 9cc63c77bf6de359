# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names and traces glued to what a machine wrote: in ids, codes and slots, which the scanner reads as one word."""

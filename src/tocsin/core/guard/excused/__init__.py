# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was found and is of nobody: an incident on a line, a machine, a word to the public, a storm."""

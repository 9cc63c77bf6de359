# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes the model files again from the shared history. Not part of the installed program."""

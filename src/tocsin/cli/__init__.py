# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line. One small module a command; the package is scanned, nothing is listed by hand."""

from tocsin.cli.main import main

__all__ = ["main"]

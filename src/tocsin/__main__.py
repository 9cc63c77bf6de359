# SPDX-License-Identifier: AGPL-3.0-or-later
from tocsin.cli import main

main()

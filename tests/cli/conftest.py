# SPDX-License-Identifier: AGPL-3.0-or-later
from tests import databases

databases.ready()

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What leads to one person or one account: telephones, handles, addresses, number plates, bank accounts."""

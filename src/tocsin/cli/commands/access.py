# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin access`: which account looked at what, when."""

from __future__ import annotations

import click

from tocsin.cli.output import line, table

MOST = 1000


@click.command()
@click.option("--account", default="", help="Only this account.")
@click.option("--object", "what", default="", help="Only this event, site or notice, by its id.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=MOST,
    show_default=True,
    help="At most so many rows, latest first.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(account: str, what: str, limit: int, as_json: bool) -> None:
    """The access log, latest first. It is kept for TOCSIN_KEEP_ACCESS_DAYS."""
    from tocsin.cli.desk import looked, open_store

    open_store()
    from tocsin.store.models import Access

    asked = {name: value for name, value in (("account", account), ("object", what)) if value}
    columns = ("at", "account", "page", "object")
    rows = list(Access.objects.filter(**asked).order_by("-at", "-id").values_list(*columns)[:limit])
    looked("access")
    if as_json:
        for row in rows:
            line(dict(zip(columns, row, strict=True)))
    else:
        table("", columns, rows)

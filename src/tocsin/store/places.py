# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sites, roles and targets: what the user says of the places they run and of who is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from django.db import transaction

from tocsin.core.model import Site
from tocsin.store import helm, models

COLUMNS = (
    "name", "lat", "lon", "radius_m", "timezone", "tags", "criticality", "responsible", "opening_hours", "footprint",
)  # fmt: skip


def put_sites(sites: Iterable[Site]) -> int:
    """Add sites or put them in the place of those with their ids; a running line takes them in before its
    next step. Roles they name come into being. Returns how many."""
    rows = [_row(site) for site in sites]
    with transaction.atomic():
        models.Site.objects.bulk_create(
            rows, update_conflicts=True, unique_fields=["id"], update_fields=COLUMNS, batch_size=1000
        )
        names = {row.responsible for row in rows}
        models.Role.objects.bulk_create([models.Role(name=name) for name in names], ignore_conflicts=True)
        helm.touch_sites()
    return len(rows)


def put_roles(roles: Mapping[str, tuple[str, Sequence[tuple[str, str]]]]) -> None:
    """Roles by name: language, and targets as (channel, address)."""
    with transaction.atomic():
        for name, (language, targets) in roles.items():
            role, _ = models.Role.objects.update_or_create(name=name, defaults={"language": language})
            for channel, address in targets:
                models.Target.objects.get_or_create(role=role, channel=channel, address=address)
        helm.touch()


def put_target(role: str, channel: str, address: str, sealed: bytes | None) -> None:
    """A known role is told there, too; `sealed` is the secret as the keyring sealed it. A muted target hears again."""
    values = {"secret": sealed, "muted_at": None}
    with transaction.atomic():
        models.Target.objects.update_or_create(
            role_id=role, channel=channel, address=address, defaults=values
        )
        helm.touch()


def remove_target(channel: str, address: str, role: str = "") -> bool:
    """Nobody is told there any more, or not this role. False when nobody was."""
    found = models.Target.objects.filter(channel=channel, address=address)
    with transaction.atomic():
        gone, _ = (found.filter(role_id=role) if role else found).delete()
        helm.touch()
    return bool(gone)


def remove_site(site_id: str) -> bool:
    """Take a site out; its past impacts and notices stay on record. False when there is none."""
    with transaction.atomic():
        gone, _ = models.Site.objects.filter(pk=site_id).delete()
        helm.touch_sites()
    return bool(gone)


def _row(site: Site) -> models.Site:
    values = {name: getattr(site, name) for name in COLUMNS}
    return models.Site(id=site.id, **{**values, "tags": list(site.tags)})

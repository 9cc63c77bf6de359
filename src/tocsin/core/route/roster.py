# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a word of `tell` means at a moment: a role, the one responsible for the site, or whoever is on duty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.core.model import Reason, Site
from tocsin.core.route.match import Setting
from tocsin.core.route.rota import Shift, on_duty
from tocsin.core.route.rules import NOBODY, RESPONSIBLE, ROTA, Ruleset


@dataclass(frozen=True)
class Roster:
    """The rules, the shifts of their own and the moment."""

    rules: Ruleset
    shifts: Sequence[Shift]
    setting: Setting

    def means(self, word: str, site: Site) -> tuple[tuple[str, Reason | None], ...]:
        """The roles, each with what is to be remarked: a hole in a rota is named, and who stands in."""
        if word == NOBODY:
            return ()
        if word == RESPONSIBLE:
            return ((site.responsible, None),)
        if not word.startswith(ROTA):
            return ((word, None),)
        return (self._duty(word.removeprefix(ROTA), site),)

    def _duty(self, name: str, site: Site) -> tuple[str, Reason | None]:
        rota = self.rules.rota(name)
        if rota is None or (rota.postures and not rota.postures & self.setting.postures):
            return site.responsible, Reason("rota_off", {"rota": name, "instead": site.responsible})
        duty = on_duty(rota, self.shifts, self.setting.now)
        if duty.hole:
            return duty.role, Reason("rota_hole", {"rota": name, "instead": duty.role})
        return duty.role, Reason("on_duty", {"rota": name})

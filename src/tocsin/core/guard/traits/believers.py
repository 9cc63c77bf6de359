# SPDX-License-Identifier: AGPL-3.0-or-later
"""Those of a faith by what they are called, in ten languages: tables made crosswise, denomination by language.

Folded (no case, no accents). `MANY` is asked by the audit, by a rule and by the names of places; a rule asks for more.
"""

from __future__ import annotations

MANY = {
    "en": "adventists anglicans baptists catholics christians copts evangelicals hindus jews lutherans methodists mormons muslims pentecostals parishioners presbyterians protestants quakers sikhs",
    "fr": "adventistes baptistes evangeliques lutheriens methodistes paroissiens pentecotistes",
    "de": "adventisten baptisten evangelikale evangelikalen freikirchler mennoniten methodisten mormonen pfingstler",
    "es": "adventistas bautistas evangelicos feligreses luteranos metodistas mormones pentecostales",
    "it": "avventisti battisti evangelici luterani metodisti mormoni parrocchiani pentecostali valdesi",
    "pl": "adwentysci adwentystow baptysci baptystami baptystow ewangelicy luteranie metodysci parafianie parafianom zielonoswiatkowcow zielonoswiatkowcy",
}
"""Several of one denomination, by language."""
_SOMEBODYS = frozenset(("battisti",))
"""A family, too, whom half the streets of Italy are called after."""

_MANY = ", ".join(word for many in MANY.values() for word in many.split() if word not in _SOMEBODYS)
_MORE = """unitarians, greek orthodox, orthodox christians, hutterites, waldensians, humanist society,
        anglikaner*, orthodoxe glaubige, orthodoxe am, orthodoxe im, orthodoxe bei, orthodoxe vor, orthodoxe in, chassid*, freikirchler*, altkatholik*, herrnhuter,
        lutherien*, pentecotis*, presbyterien*, soufi, soufis, soufie*, ismaelien*, athee*, chretiens reformes, vaudois du temple, integriste*,
        luterano*, luterana*, presbiterian*, druso*, drusa*, alauit*, sufies, ismaelit*, jasidic*, ateo, ateos, atea, ateas, menonit*,
        metodista, metodiste, luteran*, drusi, druse, chassidic*, atei, atee, mennonit*,
        metodysc*, metodyst*, anglikan*, maronici, maronit*, alewic*, alewit*, alawic*, alawit*, izmailic*, chasydz*, chasyd*,
        pinkstergelovig*, pinkstergemeent*, maroniet*, orthodoxen, alawiet*, soefi*, jezidi*, hindoe*, boeddhist*, sjiiet*, soenniet*, katholiek*, chassidim,
        batista, batistas, xiita*, ateu, ateus, ateia*, espirita, espiritas,
        kıpti*, kipti*, metodist*, luteriyen*, ortodoks*, maruni*, durzi*, nusayri*, sufiler*, ezidi*, sihler*, siiler*, caferi*, selefi*, nurcu*, tarikatci*, cemaat uye*"""
BELIEVERS = {"faith": f"{_MANY}, {_MORE}"}
"""One a comma; `word*` is a beginning. What a rule's other lists hold is not repeated."""
EASTERN = (
    "ميثودي(?:ون|ين)|لوثري(?:ون|ين)|كالفيني(?:ون|ين)|[أا]نجليكان|معمداني(?:ون|ين)|خمسيني(?:ون|ين)|مشيخي(?:ون|ين)|سبتي(?:ون|ين)|صوفي(?:ون|ين)|إنجيلي(?:ون|ين)"
    "|路德[宗会]|贵格会|长老会|浸信会"
)
"""The same in Arabic and Chinese, as a pattern."""

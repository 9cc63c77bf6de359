# SPDX-License-Identifier: AGPL-3.0-or-later
"""Those of a faith by what they are called, in ten languages: a table made crosswise, denomination by language.

Folded (no case, no accents), one a comma; `word*` is a beginning. What the other lists hold is not repeated.
"""

from __future__ import annotations

BELIEVERS = {
    "faith": """copts, unitarians, greek orthodox, orthodox christians, hutterites, waldensians, humanist society,
        anglikaner*, orthodoxe glaubige, orthodoxe am, orthodoxe im, orthodoxe bei, orthodoxe vor, orthodoxe in, chassid*, freikirchler*, altkatholik*, herrnhuter,
        lutherien*, pentecotis*, presbyterien*, soufi, soufis, soufie*, ismaelien*, athee*, chretiens reformes, vaudois du temple, integriste*,
        luterano*, luterana*, presbiterian*, druso*, drusa*, alauit*, sufies, ismaelit*, jasidic*, ateo, ateos, atea, ateas, menonit*,
        metodista, metodisti, metodiste, luteran*, drusi, druse, chassidic*, ateo, atei, atee, mennonit*,
        metodysc*, metodyst*, anglikan*, maronici, maronit*, alewic*, alewit*, alawic*, alawit*, izmailic*, chasydz*, chasyd*,
        pinkstergelovig*, pinkstergemeent*, maroniet*, orthodoxen, alawiet*, soefi*, jezidi*, hindoe*, boeddhist*, sjiiet*, soenniet*, katholiek*, chassidim,
        batista, batistas, xiita*, ateu, ateus, ateia*, espirita, espiritas,
        kıpti*, kipti*, metodist*, luteriyen*, ortodoks*, maruni*, durzi*, nusayri*, sufiler*, ezidi*, sihler*, siiler*, caferi*, selefi*, nurcu*, tarikatci*, cemaat uye*""",
}
EASTERN = (
    "ميثودي(?:ون|ين)|لوثري(?:ون|ين)|كالفيني(?:ون|ين)|[أا]نجليكان|معمداني(?:ون|ين)|خمسيني(?:ون|ين)|مشيخي(?:ون|ين)|سبتي(?:ون|ين)|صوفي(?:ون|ين)|إنجيلي(?:ون|ين)"
    "|路德[宗会]|贵格会|长老会|浸信会"
)
"""The same in Arabic and Chinese, as a pattern."""

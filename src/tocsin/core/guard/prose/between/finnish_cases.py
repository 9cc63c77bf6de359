# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finnish names out of their case: "Järvenpään" is Järvenpää, "kantatien 52" kantatie 52."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_WEAK = (
    *((f"{stem}e", f"{stem}i") for stem in "järv niem salm numm saar vuor kosk merj tamm kiv".split()),
    ("joe", "joki"), ("mäe", "mäki"), ("vede", "vesi"), ("hde", "hti"), ("ude", "us"), ("kse", "s"),
    ("ree", "re"), ("iste", "inen"), ("oise", "oinen"), ("aise", "ainen"), ("lee", "le"), ("mäke", "mäki"), ("joke", "joki"), ("hte", "hti"), ("turu", "turku"), ("suome", "suomi"),
    ("ranna", "ranta"), ("ervanna", "ervanta"), ("ihanni", "ihanti"), ("mäntä", "mänttä"), ("uudenkaupungi", "uusikaupunki"), ("silla", "silta"), ("valla", "valta"), ("virra", "virta"), ("pello", "pelto"),
    ("noka", "nokka"), ("kirko", "kirkko"), ("viiki", "viikki"), ("lampi", "lampi"), ("lammi", "lampi"), ("lamme", "lampi"), ("raiti", "raitti"), ("polu", "polku"), ("porti", "portti"), ("mpi", "mppi"),
    *((f"{weak}{v}", f"{strong}{v}") for weak, strong in (("ng", "nk"), ("hd", "ht"), ("ad", "at"), ("od", "ot")) for v in "aioäu"),
)  # fmt: skip
"""How a stem ends before a case, and how the name ends: the frequent last parts of Finnish places."""


_ROAD = Late(r"(?<=[Tt]ie)n (?=\d)|(?<=liittymä)n (?=\d)")


def named(genitive: str) -> str:
    """The name that stands in the genitive."""
    if genitive[-1].isdigit():
        return _ROAD.sub(" ", genitive)
    if genitive.endswith(":n"):
        return genitive[:-2]
    return whole(genitive[:-1]) if genitive[-1] == "n" and genitive[-2] in "aeiouyäö" else genitive


def whole(stem: str) -> str:
    """The name of a stem without its case."""
    low = stem.lower()
    weak, strong = next(((w, s) for w, s in _WEAK if low.endswith(w)), ("", ""))
    if not weak:
        return stem
    kept = stem[: len(stem) - len(weak)]
    return kept + (strong if kept else strong.capitalize())

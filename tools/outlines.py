# SPDX-License-Identifier: AGPL-3.0-or-later
"""Make src/tocsin/data/*.topojson.zst anew: countries (Natural Earth, public domain) and US counties
(US Census Bureau, public domain), as packed by world-atlas and us-atlas (ISC).

    npm install --prefix build/atlas world-atlas@2 us-atlas@3 i18n-iso-countries@7
    .venv/bin/python tools/outlines.py build/atlas/node_modules
"""

import sys
from pathlib import Path
from typing import Any

import msgspec
import zstandard

DATA = Path(__file__).resolve().parent.parent / "src" / "tocsin" / "data"
# Natural Earth gives these no ISO number; the codes are those in common use.
NAMELESS = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY", "Indian Ocean Ter.": "AU"}


def main(modules: Path) -> None:
    alpha2 = {row[2]: row[0] for row in _read(modules / "i18n-iso-countries" / "codes.json")}
    countries = _read(modules / "world-atlas" / "countries-50m.json")
    counties = _read(modules / "us-atlas" / "counties-10m.json")
    _write(
        "countries", countries, countries["objects"]["countries"]["geometries"], lambda g: _country(g, alpha2)
    )
    _write("us_counties", counties, counties["objects"]["counties"]["geometries"], lambda g: "0" + g["id"])


def _country(geometry: dict[str, Any], alpha2: dict[str, str]) -> str:
    return alpha2.get(geometry.get("id", ""), "") or NAMELESS.get(geometry["properties"]["name"], "")


def _read(path: Path) -> Any:
    return msgspec.json.decode(path.read_bytes())


def _write(name: str, topology: dict[str, Any], geometries: list[dict[str, Any]], code: Any) -> None:
    named = [(code(g), g["properties"]["name"], g["type"], g["arcs"]) for g in geometries if g.get("arcs")]
    kept = {
        "transform": topology["transform"],
        "arcs": topology["arcs"],
        "outlines": [row for row in named if row[0]],
    }
    body = zstandard.ZstdCompressor(level=22).compress(msgspec.json.encode(kept))
    path = DATA / f"{name}.topojson.zst"
    path.write_bytes(body)
    sys.stdout.write(f"{path.name}: {len(kept['outlines'])} outlines, {len(body)} bytes\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

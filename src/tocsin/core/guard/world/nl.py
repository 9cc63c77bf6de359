# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dutch: things of weather, water, roads and houses, also as the last part of a longer word, and what is said of them."""

from __future__ import annotations

THINGS = """zee golf golven storm wind windstoot windstoten mist regen sneeuw weg wegen vorst hagel onweer hitte temperatuur water waterstand dijk kelder sluis brug bruggen tunnel rijstrook
    pont veerpont veerboot trein treinen spoor wissel wissels bovenleiding tram bus halte station stroom stroomstoring storing kabel lamp lampen verlichting leiding gaslek gaslucht
    lekkage pomp ketel verwarming lift liften goederenlift roltrap deur deuren poort slagboom slot raam ruit dak vloer muur steiger kraan heftruck laadperron koelcel koeling pallet
    pallets stof stoffen pakket pakketten levering lading band alarm sensor camera server netwerk printer scherm toilet bak container school scholen gymzaal markt concert wedstrijd
    stadion parkeergarage garage park strand vlag zwembad boom bomen tak takken file verkeer rook brand bosbrand code riool put rolluik hek grondwater ijspegel ijspegels schoorsteen bel
    intercom kabelbaan bestelbus vrachtwagen tankwagen olie diesel verf fles oven tafel stoel duif hond gras blad bladeren bank schommel veld net tribune podium tent rotonde vlucht
    vluchten keuken wasserij archief bibliotheek museum fietspad strooizout douche zicht zijwind stoep goot"""

SAID = """ruw hoog laag zwaar hard krachtig dicht licht ijzig nat vers glad streng groot extreem zwak doorgebroken ondergelopen gestremd open afgesloten vertraagd kapot bevroren stil omgeleid
    vervallen verplaatst uitgevallen uit aan warm koud troebel gesprongen lek defect vast klemt los vol leeg gevaarlijk beschadigd verschoven vals traag zwart verstopt gesloten
    uitgesteld afgelast rood oranje geel omgewaaid afgebroken lang druk dik actief overstroomd ingestort vastgelopen verroest scheef gestoord buiten natte gladde dikke zware hoge lage
    grote rode zwarte gele ruwe gekanteld gelekt op gescheurd weggewaaid geannuleerd opgebouwd slecht sterk dood droog lekke losse"""

GLUED = """storing leiding leidingen verlichting deuren bruggen tunnel lucht pompen liften verwarming poort
    truck koeling levering garage wissel sluis gaslek waterlek roldeur nooddeur buitendeur goederenlift
    personenlift heftruck roltrap ophaalbrug hefbrug dompelpomp gaslucht brandlucht"""
"""Last parts of words, of which no family is made."""

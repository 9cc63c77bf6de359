# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words behind a name that make it a place ("Marshall County"), folded (no case, no accents)."""

from __future__ import annotations

TAILS = frozenset(
    """academy acres airfield airport allee alley alleyway annex archipelago ardennen area areas arena
    atlantic atoll av ave ave. avenue avenues avs bahnhof bahnhst ballpark bank banks basin bay bayou
    bays beach beaches beck belt bend bering berth bhf bikeway bluff bluffs blvd blvd. borough boroughs
    boulevard branch bridge bridges broads brook brucke brug building burn bus busway butte buttes bvd
    campus canal canton canyon canyons cape card cards carnival cascades cathedral cay cays cct cemetery
    center centre channel chapel church cir circle cities city clinic close co coast college complex
    concourse corporation corridor counties county court cove crater creek creeks cres crescent crossing
    crossroads ct ctr cut cyclone dam damm dams delta desert district dock docks downs dr dreieck drive
    embankment entrance esplanade estates estuary exit express expressway expy fair fairgrounds falls
    farm farms fen fens ferry fest festival festivals fieldhouse fire firth flats fluss foothills forest
    forests fork forks freeway fuca fwy gap garden gardens gasse gatan gdns gebirge glacier gorge gracht
    grassland grasslands greenway grove groves gulch gulf gurtel gyratory hangar harbor harbour hbf
    headwaters heide heights highlands highway hills hollow hospital hotel hst hts humidities hurricane
    hwy icefield inlet inn interchange island islands isle isles islets jct jetty junction kade kai katu
    key keys klei knick knob knolls kraj kreis kreuz laan laboratory lagoon lake lakes lande landing
    leeward levee library lifts line lines ln loch lock loop lough lowlands mall marathon marina mark
    market meadows medical mere mesa metro mews mine monument moor moors mosque mount mountain mountains
    mt mtn mtns mtroad municipality museum nation nearshore nord oblast observatory ocean offshore okres
    outskirts overpass pacfic pacific palouse parish parishes park parks parkway particulates pass path
    pathway pbf pde peak peaks peninsula pier pkwy pl place plain plains plant plateau platz plaza plein
    plz point points polynesia pond ponds port ports prairie prefecture preserve promenade province
    quarry quay quays qy rail railroad railway raion ranch range rapids rd rd. reach recreation redwoods
    reef refinery refuge region reservation reservoir ridge ridges ring river rivers road roads
    roundabout row run samoa school schools sea section sector see shoals shore shores skargard slough
    sound speedway spring springs sq square st stadium state states station stations steg stiege stn
    stop stops storm str straat strait straits strasse street streets suburbs subway sud summit
    synagogue tal tce temple ter terminal terminus terr terrace territory theater theatre tie tor tower
    towers town township tpke trail tram trl tunnel turnpike twp typhoon ufer underpass university
    uplands vagen valley valleys viaduct vicinity village villas voivodeship volcano wald walk wash
    waters watershed way weg wells wetering wharf wilderness wildfire windward wy zeile zone zones
    zupanija краи мост область площадь проспект раион улица шоссе""".split()
)

# Tails that are surnames too ("Capitol Hill", "Damon Hill").
MAYBE_TAILS = frozenset(
    """abbott bank banks barnes beck bell berry best bishop brook brooks burn bush chapel church close court
    crag cross dale damm day dean dock drew east english farm fell fells field fields ford forest french
    frost garden gate german glen green grove hall haven head heide hill house hunt king kings knight knott
    lane long mai march mark marsh may mill mills moor moore moors nord north parrish pike pool pope prince
    queen rains ring rivers row s sands see sharp shore short snow south stone storm strong summers tal tarn
    temple tor tower wald walker waters way weg welch west wierch winters wood woods young""".split()
)

# Generic words that make a place of the name before them even in lower case ("Marshall county").
LOW_TAILS = frozenset(
    """airport area avenue boulevard bridge brucke counties county creek creeks drive highway hospital lake
    lakes park platz river rivers road school stadium station strasse street""".split()
)

# Place adjectives in the case that follows "w" and "we": "w Gorzowie Wielkopolskim".
LOCATIVE = ("skim", "ckim", "skiej", "ckiej", "skich")

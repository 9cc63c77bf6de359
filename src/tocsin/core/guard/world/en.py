# SPDX-License-Identifier: AGPL-3.0-or-later
"""English: things of weather, water, roads and houses, and what is said of them; folded words in the singular."""

from __future__ import annotations

THINGS = """sea water swell surf current tide surge bore wave fret fog ice gale squall wind gust dust sand devil thunder lightning rain drizzle shower snow frost hail mist cloud sky heat dome
    night cold snap front vortex drought pressure funnel river creek bank flood surface underpass cellar basement culvert gully drain levee dam sluice lock weir pump jam mud slide rock
    fall slab sink hole brush fire grass peat crown break flag burn ban smoke plume ash lava flow tremor quake power cut outage blackout line wire pole pylon fuse breaker generator
    battery light lamp main pipe tap valve roof hydrant sump sewage sewer septic tank gas leak smell boiler radiator fan chiller meter steam lift elevator escalator door shutter dock
    leveller leveler bay exit gate barrier boom turnstile key window pane tile cladding floor wall ceiling scaffold scaffolding crane tower truck forklift pallet jack rack store room
    freezer fridge goods parcel delivery pickup load conveyor belt press alarm detector extinguisher sensor camera server network printer paper screen phone disk mail page toilet bin
    waste oil spill ferry harbour harbor port pier slipway buoy beacon train signal points rail crossing bus tram stop station road patch lane shoulder motorway pothole pot tunnel
    bridge toll plaza pass plough plow grit queue traffic tree branch limb school classroom gym canteen ward theatre oxygen plant pharmacy market fair gig concert match stadium park
    beach pool run marathon party festival carnival float bonfire site trench skip fence mixer cooler chute hopper silo duct vent shaft stairwell corridor car street storm construction
    roadwork roadworks excavation warning whiteout brownout dismissal upload download well slate skylight intercom runway defibrillator bollard kerb curb riser worker table icicle
    chimney handle hinge aerial fibre modem bulb tannoy van lorry tanker trailer tyre tire fuel paint bottle cylinder gauge oven chair wasp nest rat pigeon dog horse leaf leaves bench
    swing pitch net stand stage marquee roundabout kitchen laundry stretcher archive library cinema museum cycle sprinkler acid coolant grate ditch embankment visibility works pan barn
    gutter awning railing
    mooring button tarpaulin sign hour coil jetty boat barge footbridge facade beam column socket drum carton sack trolley hood grating scooter bicycle coach locomotive wagon markings pond basin track footpath channel chain farm cover buckle"""

SAID = """rough choppy heavy high long rip king spring neap low tidal rogue pack strong squally gusty onshore offshore dry forked light freezing driving scattered drifting wet ground hard
    late black clear glaze large dense patchy overcast blue scorching bitter warm severe rising burst flooded blocked breach spilling open closed shut loose thick minor rolling down
    downed blown tripped standby diesel flat dead dim broken cloudy brown hot drinking frozen leaking faulty noisy stuck sliding roller jammed slippery damp cracked tall bent cold blast
    spoiled dangerous lost damaged missed shifted torn false expired slow blank full bulky deep spilt cancelled canceled adrift out delayed suspended buckled diverted moved icy fallen
    early swing bascule half loading ponding running overflowing tilting dripping sparking smoking burning melting thawing sinking rattling wobbly rusty collapsed subsiding submerged
    unlit unsafe impassable gridlocked stranded derailed capsized postponed reopened green red amber grey gray white main spare mixed backed clogged seized overheated offline unstable
    overturned empty stray waterlogged built washed poor side lone crumbling
    snapped bare abandoned revolving rotten sunk faded slipped muddy silted thin rush steel"""

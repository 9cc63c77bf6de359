# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up English notices whose ends are numbered roads, counties' lines and things without a name."""

from tests.core.guard.notices_by_hand import Row

ENGLISH = [
    # Roads that a number or a letter names
    Row("en", "Paving on Highway 7 between Interstate 91 and Route BB – Roadway resurfacing and repair.", (), (("Interstate 91", "Route BB"),), ()),
    Row("en", "Range Road 42 is closed from Township Road 510 to Highway 21.", (), (("Township Road 510", "Highway 21"),), ()),
    Row("en", "Closed between Mercer County Route N and Mercer County Road 2090 from 8:30 a.m. until 2:30 p.m.", (), (("County Route N", "County Road 2090"),), (("08:30", "14:30"),)),
    Row("en", "One lane closed:\nVogel Farm Road TR #100    State Route #163 to Salem-Carrick Road", (), (("State Route 163", "Salem-Carrick Road"),), ()),
    # Where a county ends
    Row("en", "Highway 5 will be closed from the Greene County line to Route 9.", (), (("Greene County line", "Route 9"),), ()),
    # What stands there
    Row("en", "Part of York Lane (between the circle and Chapel Street) is closed.", (), (("circle", "Chapel Street"),), ()),
    Row("en", "Hill Street closed from the railway bridge to Chapel Street.", (), (("railway bridge", "Chapel Street"),), ()),
    Row("en", "Mill Blvd closed between the entrance to the boat yard and W 19th Street from 8 am.", (), (("entrance to the boat yard", "W 19th Street"),), (("08:00", ""),)),
    Row("en", "Route C between Interstate 91 and the end of state maintenance is closed.", (), (("Interstate 91", "end of state maintenance"),), ()),
    Row("en", "Main Road closed between the traffic lights at Rivier Road and Kerk Street.", (), (("Rivier Road", "Kerk Street"),), ()),
    # Which way it lies
    Row("en", "The freeway is closed from M-91 north to Plank Hill. The road is shut from Mill Creek east to Oakdale.", (), (("M-91", "Plank Hill"), ("Mill Creek", "Oakdale")), ()),
    Row("en", "Works along 2nd Street from 4th Avenue East to 9th Avenue East, traffic diverted.", (), (("4th Avenue East", "9th Avenue East"),), ()),
    Row("en", "Temporary lights from the Mill Road junction through to the roundabout at St Agnes Drive.", (), (("Mill Road junction", "St Agnes Drive"),), ()),
    # The street heads an item, a line's name two stations, and nothing can run
    Row("en", "Badger Road - Pine River to Ashby - Closed for drainage work", (), (("Pine River", "Ashby"),), ()),
    Row("en", "Buses replace trains between the METRO Green Line's Mill Village and Oak Ridge stations.", (), (("Mill Village", "Oak Ridge"),), ()),
    Row("en", "Due to works between Upton North and Milton, trains will be unable to run between these stations. Buses run between Milton and Bedmoor.", (), (("Upton North", "Milton"),), ()),
    Row("en", "Shuttles replace trains between:\n- Bridgeton and Downley stations (Blue Line)\n- Victor Park and Sunnyfield stations (Red Line)", (), (("Bridgeton", "Downley"), ("Victor Park", "Sunnyfield")), ()),
    Row("en", "The L8176 Rosstown is closed from its junction L8184 to its junction with L8177 Ballyore.", (), (("L8184", "L8177 Ballyore"),), ()),
    # Hours behind a sign, noon told twice, how long, and a year that is none
    Row("en", "Road closed from 3rd May @ 7:00 am until 5th May @ 6:00 pm.", (), (), (("07:00", "18:00"),)),
    Row("en", "Diversion from 12.00 noon to 4.00 pm on 1 June.", (), (), (("12:00", "16:00"),)),
    Row("en", "Closed from 08:00hrs on Monday 27th November to 18:00hrs on Friday 1st December (24hr closure).", (), (), (("08:00", "18:00"),)),
    Row("en", "World Rivers Day 2024 on Friday: road closed from 6 am to 10 am.", (), (), (("06:00", "10:00"),)),
]  # fmt: skip

ROADS = [
    ("The L6108 Carrigmore will be closed, diversions via R371.", ("L6108",)),
    ("A1(M) northbound: lane closed overnight.", ("A1(M)",)),
    ("SH1 Waikino: one lane closed for resurfacing.", ("SH1",)),
    ("Road name: PA 183 / Bern Rd\nType of work: Crack sealing", ("PA 183",)),
    ("NH 48 and MR385 are shut at the interchange.", ("NH 48", "MR385")),
]
"""Roads that no word announces, and none is a line."""

NO_ENGLISH = [
    "Transfer between Route 5 and Route 6 at the mall.",
    "The gap between the bridge and the train is wide.",
    "From the start of service to Monday no trains.",
]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that are called after towns, valleys or somebody, by network: only there are "Trenton trains" a line's.

A name that is a company's or a compass's elsewhere ("Southern", "Central") is left to the word for a line.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late, telling

_OF = {
    "SEPTA": "Chestnut Hill East|Chestnut Hill West|Cynwyd|Fox Chase|Glenside Combined|Lansdale/Doylestown|Lansdale|Doylestown|"
    "Manayunk/Norristown|Norristown|Media/Wawa|Media/Elwyn|Wawa|Elwyn|Paoli/Thorndale|Paoli|Thorndale|Trenton|Warminster|"
    "West Trenton|Wilmington/Newark",
    "LIRR": "Babylon|Far Rockaway|Hempstead|Long Beach|Montauk|Oyster Bay|Port Jefferson|Port Washington|Ronkonkoma|West Hempstead|Greenport",
    "Metro-North": "Hudson|Harlem|New Haven|New Canaan|Danbury|Waterbury|Port Jervis|Pascack Valley",
    "NJ Transit": "Morris & Essex|Montclair-Boonton|Gladstone|Raritan Valley|Main/Bergen County|Main/Bergen|Bergen County|"
    "Northeast Corridor|North Jersey Coast|Atlantic City|Meadowlands",
    "MBTA": "Fairmount|Fall River/New Bedford|Fitchburg|Foxboro|Framingham/Worcester|Framingham|Worcester|Franklin|Franklin/Foxboro|"
    "Greenbush|Haverhill|Kingston|Kingston/Plymouth|Plymouth|Lowell|Middleborough|Middleborough/Lakeville|Needham|Newburyport|"
    "Newburyport/Rockport|Rockport|Providence|Providence/Stoughton|Stoughton",
    "Metra": "Rock Island|SouthWest Service|North Central Service|Metra Electric|Milwaukee District North|Milwaukee District West|"
    "Milwaukee North|Milwaukee West|Heritage Corridor|Union Pacific North|Union Pacific Northwest|Union Pacific West",
    "Metrolink of California": "Antelope Valley|Ventura County|San Bernardino|Riverside|Orange County|Inland Empire-Orange County|"
    "Inland Empire|91/Perris Valley|Perris Valley",
    "MARC and VRE": "Penn|Camden|Brunswick|Fredericksburg|Manassas",
    "GO": "Lakeshore West|Lakeshore East|Milton|Kitchener|Barrie|Richmond Hill|Stouffville",
    "exo": "Vaudreuil-Hudson|Vaudreuil/Hudson|Saint-Jérôme|Mascouche|Candiac|Mont-Saint-Hilaire",
    "TfL": "Bakerloo|Jubilee|Piccadilly|Hammersmith & City|Hammersmith and City|Waterloo & City|Waterloo and City|Lioness|Mildmay|Suffragette|Windrush|Weaver",
    "Metrolink of Manchester": "Altrincham|Ashton|Bury|East Didsbury|Eccles|Oldham|Rochdale|Trafford Park",
    "Merseyrail": "Wirral|Ellesmere Port|Headbolt Lane|Hunts Cross|Kirkby|New Brighton|Ormskirk|Southport|West Kirby",
    "Melbourne": "Alamein|Belgrave|Craigieburn|Cranbourne|Flemington Racecourse|Frankston|Glen Waverley|Hurstbridge|Lilydale|Mernda|"
    "Pakenham|Sandringham|Stony Point|Sunbury|Upfield|Werribee|Williamstown",
    "V/Line": "Albury|Ararat|Bairnsdale|Ballarat|Bendigo|Echuca|Geelong|Maryborough|Seymour|Shepparton|Swan Hill|Traralgon|Warrnambool",
    "Brisbane": "Beenleigh|Caboolture|Doomben|Ferny Grove|Gold Coast|Ipswich|Rosewood|Kippa-Ring|Nambour|Redcliffe Peninsula|"
    "Shorncliffe|Springfield|Springfield Central|Sunshine Coast",
    "Adelaide": "Belair|Flinders|Gawler|Grange|Outer Harbor|Port Dock|Seaford",
    "Perth": "Armadale|Byford|Ellenbrook|Fremantle|Joondalup|Mandurah|Midland|Thornlie|Thornlie-Cockburn|Yanchep",
    "Sydney": "Blue Mountains|Bankstown|Central Coast|Central Coast & Newcastle|Hunter|Illawarra|South Coast|Southern Highlands",
    "Auckland and Wellington": "Onehunga|Pukekohe|Johnsonville|Hutt Valley|Kapiti|Kāpiti|Melling|Wairarapa",
    "Dublin": "Maynooth|Sligo|Rosslare|Kildare",
    "Los Angeles": "Expo",
    "Buenos Aires": "Mitre|Sarmiento|San Martín|Roca|Belgrano Sur|Belgrano Norte|Urquiza",
}  # fmt: skip
NAMED = frozenset(name for names in _OF.values() for name in names.split("|"))
KNOWN = Late(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(NAMED)))})(?!\w)", needs=telling(NAMED))

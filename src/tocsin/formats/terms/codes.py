# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event codes of the world's alerting systems, as the hazard each stands for. One line a hazard, codes apart by spaces.

Sources: US SAME (47 CFR 11.31), VTEC phenomena (NWSI 10-1703), MeteoAlarm awareness types, the Canadian
CAP-CP event list, the Australian AUeventLIST, DWD event codes (CAP-DWD profile 2.1, "II").
"""

from __future__ import annotations

from tocsin.core.model import Hazard as H


def _table(lines: dict[H, str]) -> dict[str, H]:
    return {code: hazard for hazard, codes in lines.items() for code in codes.split()}


SAME = _table(
    {
        H.THUNDERSTORM: "SVR SVA SVS",
        H.TORNADO: "TOR TOA",
        H.TROPICAL_CYCLONE: "HUW HUA HLS TRW TRA HWA TYW TYA",
        H.WIND: "HWW EWW",
        H.STORM_SURGE: "SSW SSA",
        H.FLASH_FLOOD: "FFW FFA FFS",
        H.FLOOD: "FLW FLA FLS",
        H.COASTAL_FLOOD: "CFW CFA",
        H.MARINE: "SMW",
        H.WINTER_STORM: "WSW WSA BZW SQW",
        H.COLD: "FZW FSW",
        H.FIRE: "FRW IFW",
        H.WILDFIRE: "WFW",
        H.FIRE_WEATHER: "WFA",
        H.DUST: "DSW",
        H.AVALANCHE: "AVW AVA",
        H.EARTHQUAKE: "EQW",
        H.TSUNAMI: "TSW TSA",
        H.VOLCANO: "VOW",
        H.LANDSLIDE: "LSW",
        H.DAM: "DBW DBA",
        H.HAZMAT: "HMW CHW IBW BHW CWW BWW DEW FCW",
        H.RADIOLOGICAL: "RHW NUW",
        H.POWER_OUTAGE: "POS",
        H.TELECOM: "TOE",
        H.WATER_SUPPLY: "",
        H.CIVIL_EMERGENCY: "CEM CDW EVI EVA SPW LAE LEW EAN NIC ADR",
        H.WEATHER: "SPS",
    }
)

SAME_PERSON = frozenset({"CAE", "BLU", "MEP"})
"""Child abduction, blue alert, missing and endangered persons: refused whole."""

SAME_TEST = frozenset({"RWT", "RMT", "NPT", "DMO", "NAT", "NST", "TXB", "TXF", "TXO", "TXP", "NMN"})

VTEC = _table(
    {
        H.THUNDERSTORM: "SV",
        H.TORNADO: "TO",
        H.TROPICAL_CYCLONE: "HU TR TY TI HI HF",
        H.WIND: "WI HW EW LW BW",
        H.STORM_SURGE: "SS",
        H.FLASH_FLOOD: "FF",
        H.FLOOD: "FA FL HY",
        H.COASTAL_FLOOD: "CF LS SU BH RP",
        H.MARINE: "MA SC GL SE SI SW RB MS MF LO HF SR MH UP",
        H.WINTER_STORM: "WS WW BZ LE LB",
        H.SNOW: "SN SB HS BS",
        H.ICE: "IS ZR ZF IP ZY",
        H.COLD: "WC EC FZ FR HZ CW",
        H.HEAT: "EH HT XH",
        H.FOG: "FG",
        H.DUST: "DU DS",
        H.AIR_QUALITY: "AQ AS SM",
        H.VOLCANO: "AF",
        H.FIRE_WEATHER: "FW",
        H.TSUNAMI: "TS",
        H.AVALANCHE: "AV",
    }
)

AWARENESS = {
    "1": H.WIND,
    "2": H.SNOW,
    "3": H.THUNDERSTORM,
    "4": H.FOG,
    "5": H.HEAT,
    "6": H.COLD,
    "7": H.COASTAL_FLOOD,
    "8": H.WILDFIRE,
    "9": H.AVALANCHE,
    "10": H.RAIN,
    "12": H.FLOOD,
    "13": H.FLOOD,
    "14": H.MARINE,
    "15": H.DROUGHT,
}
"""MeteoAlarm `awareness_type`, "n; name". 8 is forest fire (risk or fire), 13 rain and flood."""

CAP_CP = _table(
    {
        H.AIR_QUALITY: "airquality airqual",
        H.AVALANCHE: "avalanche",
        H.COLD: "arcticout flashfreez frost windchill coldwave",
        H.HEAT: "heathumid heatwave humidex",
        H.DAM: "damoverflow damoverflo dambreak damfailure",
        H.DROUGHT: "drought",
        H.DUST: "dustfog duststrm duststorm dust",
        H.EARTHQUAKE: "earthquake",
        H.FLASH_FLOOD: "flashflood",
        H.FLOOD: "flood overlflood iceflow icejam hydrometric",
        H.STORM_SURGE: "stormsurge",
        H.COASTAL_FLOOD: "hightide highwater",
        H.FOG: "fog",
        H.ICE: "freezrain freezdrzl icestorm glaze freezspray",
        H.SNOW: "snowfall snow blowsnow snowsqual snowstrm",
        H.WINTER_STORM: "blizzard wintstrm",
        H.TROPICAL_CYCLONE: "hurricane hurricfrcwnd tropstorm typhoon hurfrcwnd",
        H.LANDSLIDE: "landslide",
        H.RAIN: "rainfall",
        H.THUNDERSTORM: "thunderstorm thundstorm",
        H.TORNADO: "tornado waterspout",
        H.TSUNAMI: "tsunami",
        H.VOLCANO: "volcano volcanicash ashfall lahar lava pyroclas pyroclasflow lavaflow magmarise",
        H.WIND: "wind galewind stormwind galewarn lsewind wreckhouse wreckwind",
        H.MARINE: "marine freezespray squall iceberg marwthr highwave rogue waves",
        H.WEATHER: "weather specmarine wthradvis",
        H.WILDFIRE: "forestfire wildfire grassfire",
        H.FIRE: "urbanfire indfire industryfire utilfire",
        H.HAZMAT: "chemical chemhaz biological bioghaz hazmat indhazmat pollution drinkingwatercontam expthreat",
        H.RADIOLOGICAL: "radiologic radiolog nuclearpower nuclear",
        H.EXPLOSION: "explosive explosthrt explosivethr",
        H.WATER_SUPPLY: "drinkingwat drnkwtr watersupply utility_water",
        H.POWER_OUTAGE: "electric elecblackout",
        H.TELECOM: "telephone cable 911service 911serv phone internet satservice",
        H.SPACE_WEATHER: "geomagstorm geomagnetic spacedebris magnetstrm",
        H.ROAD: "roadclose roadway roadcond traffic bridge trafficaccid",
        H.TRANSIT: "transit railway airport ferry bustransit",
        H.CIVIL_EMERGENCY: "civilemerg civilevent terrorism animaldang animalfeed animalheal wildlifedan",
    }
)

CAP_CP_PERSON = ("amber", "missing", "dangerper", "dangerousper", "homecrime", "silver", "crime", "persloc")
"""Beginnings of CAP-CP codes about a person."""

AU_EVENTS = _table(
    {
        H.WILDFIRE: "bushfire grassfire forestfire",
        H.FIRE: "fire firestructure structurefire",
        H.FIRE_WEATHER: "totalfireban firedanger firewthr fireban",
        H.FLOOD: "flood",
        H.FLASH_FLOOD: "flashflood",
        H.TROPICAL_CYCLONE: "cyclone tropcyclone",
        H.THUNDERSTORM: "thunderstorm severethunderstorm",
        H.WIND: "wind gale",
        H.HEAT: "heatwave",
        H.TSUNAMI: "tsunami",
        H.EARTHQUAKE: "earthquake",
        H.LANDSLIDE: "landslide",
        H.STORM_SURGE: "stormsurge",
        H.WEATHER: "weather severeweather sevwthr",
        H.HAZMAT: "chemical hazmat biological",
    }
)

DWD = _table(
    {
        H.THUNDERSTORM: "31 33 34 36 38 40 41 42 44 45 46 48 49 90 91 92 93 95 96",
        H.WIND: "51 52 53 54 55 56 57 58 79",
        H.MARINE: "11 12 13 14 15 16",
        H.FOG: "59",
        H.RAIN: "61 62 63 64 65 66",
        H.SNOW: "70 71 72 73 74 75 76 77 78",
        H.COLD: "22 81 82",
        H.ICE: "24 84 85 86 87",
        H.FLOOD: "88 89",
        H.HEAT: "246 247",
        H.WEATHER: "98 99",
    }
)

BBK = _table(
    {
        H.WILDFIRE: "BBK-EVC-077",
    }
)
"""Codes of the German modular warning system seen with their meaning; the words decide for the others."""

GDACS = {
    "EQ": H.EARTHQUAKE,
    "TC": H.TROPICAL_CYCLONE,
    "FL": H.FLOOD,
    "VO": H.VOLCANO,
    "DR": H.DROUGHT,
    "WF": H.WILDFIRE,
    "TS": H.TSUNAMI,
}

CATEGORY = {
    "fire": H.FIRE,
    "met": H.WEATHER,
    "cbrne": H.HAZMAT,
    "transport": H.ROAD,
    "safety": H.CIVIL_EMERGENCY,
    "security": H.CIVIL_EMERGENCY,
    "rescue": H.CIVIL_EMERGENCY,
}
"""CAP `category`, the last resort when no code and no word is known."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event codes of the world's alerting systems, as the hazard each stands for. One line a hazard, codes apart by spaces.

Sources: US SAME (47 CFR 11.31), VTEC phenomena (NWSI 10-1703), MeteoAlarm awareness types, the Canadian
CAP-CP event list, the Australian AUeventLIST, DWD event codes (CAP-DWD profile 2.1, "II").
"""

from __future__ import annotations

from tocsin.core.model import Hazard


def _table(lines: dict[Hazard, str]) -> dict[str, Hazard]:
    return {code: hazard for hazard, codes in lines.items() for code in codes.split()}


SAME = _table(
    {
        Hazard.THUNDERSTORM: "SVR SVA SVS",
        Hazard.TORNADO: "TOR TOA",
        Hazard.TROPICAL_CYCLONE: "HUW HUA HLS TRW TRA HWA TYW TYA",
        Hazard.WIND: "HWW EWW",
        Hazard.STORM_SURGE: "SSW SSA",
        Hazard.FLASH_FLOOD: "FFW FFA FFS",
        Hazard.FLOOD: "FLW FLA FLS",
        Hazard.COASTAL_FLOOD: "CFW CFA",
        Hazard.MARINE: "SMW",
        Hazard.WINTER_STORM: "WSW WSA BZW SQW",
        Hazard.COLD: "FZW FSW",
        Hazard.FIRE: "FRW IFW",
        Hazard.WILDFIRE: "WFW",
        Hazard.FIRE_WEATHER: "WFA",
        Hazard.DUST: "DSW",
        Hazard.AVALANCHE: "AVW AVA",
        Hazard.EARTHQUAKE: "EQW",
        Hazard.TSUNAMI: "TSW TSA",
        Hazard.VOLCANO: "VOW",
        Hazard.LANDSLIDE: "LSW",
        Hazard.DAM: "DBW DBA",
        Hazard.HAZMAT: "HMW CHW IBW BHW CWW BWW DEW FCW",
        Hazard.RADIOLOGICAL: "RHW NUW",
        Hazard.POWER_OUTAGE: "POS",
        Hazard.TELECOM: "TOE",
        Hazard.WATER_SUPPLY: "",
        Hazard.CIVIL_EMERGENCY: "CEM CDW EVI EVA SPW LAE LEW EAN NIC ADR",
        Hazard.WEATHER: "SPS",
    }
)

AWIPS = SAME | _table(
    {
        Hazard.MARINE: "MWW MWS SMW OMR",
        Hazard.FIRE_WEATHER: "RFW",
        Hazard.WEATHER: "SPS NPW HWO WOU SEL SAW WCN ESF",
        Hazard.FLOOD: "FLN RVA RVS HYD HYM FLW FLA FLS",
        Hazard.COASTAL_FLOOD: "CFW SRF LSH BHS",
        Hazard.AIR_QUALITY: "AQA AQI",
        Hazard.TROPICAL_CYCLONE: "TCP TCU TCV TCM TCE TCS HLS PSH",
        Hazard.TSUNAMI: "TSU TSW TSA TIB",
        Hazard.VOLCANO: "VAA VOW",
        Hazard.AVALANCHE: "AVG AVW AVA SAB",
        Hazard.EARTHQUAKE: "EQI EQR EQW",
    }
)
"""First three letters of US text products that warn (NWSI 10-1701, appendix): what else has no code and no ring reports or forecasts."""

SAME_PERSON = frozenset({"CAE", "BLU", "MEP"})
"""Child abduction, blue alert, missing and endangered persons: refused whole."""

SAME_TEST = frozenset({"RWT", "RMT", "NPT", "DMO", "NAT", "NST", "TXB", "TXF", "TXO", "TXP", "NMN"})

VTEC = _table(
    {
        Hazard.THUNDERSTORM: "SV",
        Hazard.TORNADO: "TO",
        Hazard.TROPICAL_CYCLONE: "HU TR TY TI HI HF",
        Hazard.WIND: "WI HW EW LW BW",
        Hazard.STORM_SURGE: "SS",
        Hazard.FLASH_FLOOD: "FF",
        Hazard.FLOOD: "FA FL HY",
        Hazard.COASTAL_FLOOD: "CF LS SU BH RP",
        Hazard.MARINE: "MA SC GL SE SI SW RB MS MF LO HF SR MH UP",
        Hazard.WINTER_STORM: "WS WW BZ LE LB",
        Hazard.SNOW: "SN SB HS BS",
        Hazard.ICE: "IS ZR ZF IP ZY",
        Hazard.COLD: "WC EC FZ FR HZ CW",
        Hazard.HEAT: "EH HT XH",
        Hazard.FOG: "FG",
        Hazard.DUST: "DU DS",
        Hazard.AIR_QUALITY: "AQ AS SM",
        Hazard.VOLCANO: "AF",
        Hazard.FIRE_WEATHER: "FW",
        Hazard.TSUNAMI: "TS",
        Hazard.AVALANCHE: "AV",
    }
)

AWARENESS_WORDS = {
    "wind": Hazard.WIND,
    "snow-ice": Hazard.SNOW,
    "thunderstorm": Hazard.THUNDERSTORM,
    "fog": Hazard.FOG,
    "high-temperature": Hazard.HEAT,
    "low-temperature": Hazard.COLD,
    "coastalevent": Hazard.COASTAL_FLOOD,
    "forest-fire": Hazard.WILDFIRE,
    "avalanches": Hazard.AVALANCHE,
    "rain": Hazard.RAIN,
    "flooding": Hazard.FLOOD,
    "rain-flood": Hazard.FLOOD,
    "marine hazard": Hazard.MARINE,
    "drought": Hazard.DROUGHT,
}
"""MeteoAlarm's words behind the number. Latvia has sent "7; Fog": where both are known the word is what was meant."""
AWARENESS = {
    "1": Hazard.WIND,
    "2": Hazard.SNOW,
    "3": Hazard.THUNDERSTORM,
    "4": Hazard.FOG,
    "5": Hazard.HEAT,
    "6": Hazard.COLD,
    "7": Hazard.COASTAL_FLOOD,
    "8": Hazard.WILDFIRE,
    "9": Hazard.AVALANCHE,
    "10": Hazard.RAIN,
    "12": Hazard.FLOOD,
    "13": Hazard.FLOOD,
    "14": Hazard.MARINE,
    "15": Hazard.DROUGHT,
}
"""MeteoAlarm `awareness_type`, "n; name". 8 is forest fire (risk or fire), 13 rain and flood."""

CAP_CP = _table(
    {
        Hazard.AIR_QUALITY: "airquality airqual",
        Hazard.AVALANCHE: "avalanche",
        Hazard.COLD: "arcticout flashfreez frost windchill coldwave",
        Hazard.HEAT: "heathumid heatwave humidex",
        Hazard.DAM: "damoverflow damoverflo dambreak damfailure",
        Hazard.DROUGHT: "drought",
        Hazard.DUST: "dustfog duststrm duststorm dust",
        Hazard.EARTHQUAKE: "earthquake",
        Hazard.FLASH_FLOOD: "flashflood",
        Hazard.FLOOD: "flood overlflood iceflow icejam hydrometric",
        Hazard.STORM_SURGE: "stormsurge",
        Hazard.COASTAL_FLOOD: "hightide highwater",
        Hazard.FOG: "fog",
        Hazard.ICE: "freezrain freezdrzl icestorm glaze freezspray",
        Hazard.SNOW: "snowfall snow blowsnow snowsqual snowstrm",
        Hazard.WINTER_STORM: "blizzard wintstrm",
        Hazard.TROPICAL_CYCLONE: "hurricane hurricfrcwnd tropstorm typhoon hurfrcwnd",
        Hazard.LANDSLIDE: "landslide",
        Hazard.RAIN: "rainfall",
        Hazard.THUNDERSTORM: "thunderstorm thundstorm",
        Hazard.TORNADO: "tornado waterspout",
        Hazard.TSUNAMI: "tsunami",
        Hazard.VOLCANO: "volcano volcanicash ashfall lahar lava pyroclas pyroclasflow lavaflow magmarise",
        Hazard.WIND: "wind galewind stormwind galewarn lsewind wreckhouse wreckwind",
        Hazard.MARINE: "marine freezespray squall iceberg marwthr highwave rogue waves",
        Hazard.WEATHER: "weather specmarine wthradvis",
        Hazard.WILDFIRE: "forestfire wildfire grassfire",
        Hazard.FIRE: "urbanfire indfire industryfire utilfire",
        Hazard.HAZMAT: "chemical chemhaz biological bioghaz hazmat indhazmat pollution drinkingwatercontam expthreat",
        Hazard.RADIOLOGICAL: "radiologic radiolog nuclearpower nuclear",
        Hazard.EXPLOSION: "explosive explosthrt explosivethr",
        Hazard.WATER_SUPPLY: "drinkingwat drnkwtr watersupply utility_water",
        Hazard.POWER_OUTAGE: "electric elecblackout",
        Hazard.TELECOM: "telephone cable 911service 911serv phone internet satservice",
        Hazard.SPACE_WEATHER: "geomagstorm geomagnetic spacedebris magnetstrm",
        Hazard.ROAD: "roadclose roadway roadcond traffic bridge trafficaccid",
        Hazard.TRANSIT: "transit railway airport ferry bustransit",
        Hazard.CIVIL_EMERGENCY: "civilemerg civilevent terrorism animaldang animalfeed animalheal wildlifedan",
    }
)

CAP_CP_PERSON = ("amber", "missing", "dangerper", "dangerousper", "homecrime", "silver", "crime", "persloc")
"""Beginnings of CAP-CP codes about a person."""

AU_EVENTS = _table(
    {
        Hazard.WILDFIRE: "bushfire grassfire forestfire",
        Hazard.FIRE: "fire firestructure structurefire",
        Hazard.FIRE_WEATHER: "totalfireban firedanger firewthr fireban",
        Hazard.FLOOD: "flood",
        Hazard.FLASH_FLOOD: "flashflood",
        Hazard.TROPICAL_CYCLONE: "cyclone tropcyclone",
        Hazard.THUNDERSTORM: "thunderstorm severethunderstorm",
        Hazard.WIND: "wind gale",
        Hazard.HEAT: "heatwave",
        Hazard.TSUNAMI: "tsunami",
        Hazard.EARTHQUAKE: "earthquake",
        Hazard.LANDSLIDE: "landslide",
        Hazard.STORM_SURGE: "stormsurge",
        Hazard.WEATHER: "weather severeweather sevwthr",
        Hazard.HAZMAT: "chemical hazmat biological",
    }
)

DWD = _table(
    {
        Hazard.THUNDERSTORM: "31 33 34 36 38 40 41 42 44 45 46 48 49 90 91 92 93 95 96",
        Hazard.WIND: "51 52 53 54 55 56 57 58 79",
        Hazard.MARINE: "11 12 13 14 15 16",
        Hazard.FOG: "59",
        Hazard.RAIN: "61 62 63 64 65 66",
        Hazard.SNOW: "70 71 72 73 74 75 76 77 78",
        Hazard.COLD: "22 81 82",
        Hazard.ICE: "24 84 85 86 87",
        Hazard.FLOOD: "88 89",
        Hazard.HEAT: "246 247",
        Hazard.WEATHER: "98 99",
    }
)

BBK = _table(
    {
        Hazard.WILDFIRE: "BBK-EVC-077",
    }
)
"""Codes of the German modular warning system seen with their meaning; the words decide for the others."""

GDACS = {
    "EQ": Hazard.EARTHQUAKE,
    "TC": Hazard.TROPICAL_CYCLONE,
    "FL": Hazard.FLOOD,
    "VO": Hazard.VOLCANO,
    "DR": Hazard.DROUGHT,
    "WF": Hazard.WILDFIRE,
    "TS": Hazard.TSUNAMI,
}

CATEGORY = {
    "fire": Hazard.FIRE,
    "met": Hazard.WEATHER,
    "cbrne": Hazard.HAZMAT,
    "transport": Hazard.ROAD,
    "safety": Hazard.CIVIL_EMERGENCY,
    "security": Hazard.CIVIL_EMERGENCY,
    "rescue": Hazard.CIVIL_EMERGENCY,
}
"""CAP `category`, the last resort when no code and no word is known."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The records everything else speaks of: frozen, typed, closed.

There is no free dictionary and no field for a person, an account, an organisation's members, a cause
or an opinion: what cannot be expressed cannot be kept. Units: metres, seconds, degrees WGS 84
(longitude, latitude in WKB; latitude, longitude in named fields), times aware and in UTC.
"""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum

from msgspec import Struct


class Hazard(StrEnum):
    """What happens. The OASIS event terms, cut to what a place can be touched by."""

    THUNDERSTORM = "thunderstorm"
    TORNADO = "tornado"
    WIND = "wind"
    TROPICAL_CYCLONE = "tropical_cyclone"
    HAIL = "hail"
    LIGHTNING = "lightning"
    RAIN = "rain"
    FLOOD = "flood"
    FLASH_FLOOD = "flash_flood"
    COASTAL_FLOOD = "coastal_flood"
    STORM_SURGE = "storm_surge"
    MARINE = "marine"
    SNOW = "snow"
    ICE = "ice"
    WINTER_STORM = "winter_storm"
    AVALANCHE = "avalanche"
    HEAT = "heat"
    COLD = "cold"
    FOG = "fog"
    DUST = "dust"
    AIR_QUALITY = "air_quality"
    FIRE_WEATHER = "fire_weather"
    WILDFIRE = "wildfire"
    FIRE = "fire"
    DROUGHT = "drought"
    EARTHQUAKE = "earthquake"
    TSUNAMI = "tsunami"
    VOLCANO = "volcano"
    LANDSLIDE = "landslide"
    SPACE_WEATHER = "space_weather"
    DAM = "dam"
    HAZMAT = "hazmat"
    RADIOLOGICAL = "radiological"
    EXPLOSION = "explosion"
    POWER_OUTAGE = "power_outage"
    WATER_SUPPLY = "water_supply"
    TELECOM = "telecom"
    ROAD = "road"
    TRANSIT = "transit"
    PUBLIC_EVENT = "public_event"
    THREAT_LEVEL = "threat_level"
    TRAVEL_ADVICE = "travel_advice"
    CIVIL_EMERGENCY = "civil_emergency"
    WEATHER = "weather"
    OTHER = "other"


class Status(StrEnum):
    """CAP 1.2 `status`."""

    ACTUAL = "Actual"
    EXERCISE = "Exercise"
    SYSTEM = "System"
    TEST = "Test"
    DRAFT = "Draft"


class MsgType(StrEnum):
    """CAP 1.2 `msgType`."""

    ALERT = "Alert"
    UPDATE = "Update"
    CANCEL = "Cancel"
    ACK = "Ack"
    ERROR = "Error"


class Severity(StrEnum):
    """CAP 1.2 `severity`."""

    EXTREME = "Extreme"
    SEVERE = "Severe"
    MODERATE = "Moderate"
    MINOR = "Minor"
    UNKNOWN = "Unknown"


class Certainty(StrEnum):
    """CAP 1.2 `certainty`; CAP 1.0/1.1's "Very Likely" reads as Likely (CAP 1.2, 3.2.2)."""

    OBSERVED = "Observed"
    LIKELY = "Likely"
    POSSIBLE = "Possible"
    UNLIKELY = "Unlikely"
    UNKNOWN = "Unknown"


class Grounds(StrEnum):
    """What a warning itself says it rests on: nothing said, instruments (radar, gauges), or somebody who saw it."""

    UNSAID = ""
    INDICATED = "indicated"
    OBSERVED = "observed"


class Urgency(StrEnum):
    """CAP 1.2 `urgency`."""

    IMMEDIATE = "Immediate"
    EXPECTED = "Expected"
    FUTURE = "Future"
    PAST = "Past"
    UNKNOWN = "Unknown"


class Level(IntEnum):
    """European warning colours; how badly a site is touched."""

    GREEN = 0
    YELLOW = 1
    ORANGE = 2
    RED = 3
    VIOLET = 4


class Basis(StrEnum):
    """What evidence placed a report, best first. Weaker evidence is named, never hidden."""

    POLYGON = "polygon"
    CIRCLE = "circle"
    LINE = "line"
    POINT = "point"
    ZONE = "zone"
    COUNTRY = "country"
    NONE = "none"


class Effect(StrEnum):
    """What a road, transit, access or supply notice does to a place; never why."""

    ROAD_CLOSED = "road_closed"
    LANE_CLOSED = "lane_closed"
    ROADWORKS = "roadworks"
    DETOUR = "detour"
    DELAYS = "delays"
    NO_SERVICE = "no_service"
    REDUCED_SERVICE = "reduced_service"
    ADDITIONAL_SERVICE = "additional_service"
    MODIFIED_SERVICE = "modified_service"
    STOP_MOVED = "stop_moved"
    STOP_CLOSED = "stop_closed"
    ACCESS_LIMITED = "access_limited"
    OBSTRUCTION = "obstruction"
    INCIDENT = "incident"
    SERVICE_DISRUPTION = "service_disruption"
    MEDICAL_INCIDENT = "medical_incident"
    PUBLIC_EVENT = "public_event"
    SUPPLY_LOST = "supply_lost"
    NO_EFFECT = "no_effect"
    UNKNOWN = "unknown"


class Measure(StrEnum):
    """Numbers a report may carry; the unit is part of the name."""

    MAGNITUDE = "magnitude"
    DEPTH_M = "depth_m"
    INTENSITY = "intensity_mmi"
    WIND_MS = "wind_ms"
    GUST_MS = "gust_ms"
    HAIL_M = "hail_m"
    RAIN_M = "rain_m"
    SNOW_M = "snow_m"
    TEMPERATURE_C = "temperature_c"
    PRESSURE_PA = "pressure_pa"
    WATER_LEVEL_M = "water_level_m"
    AREA_M2 = "area_m2"
    CONTAINED = "contained_fraction"
    CUSTOMERS_OUT = "customers_out"
    CUSTOMERS_SERVED = "customers_served"
    OUTAGES = "outages"
    LEVEL = "source_level"
    SCORE = "source_score"
    SPEED_LIMIT_MS = "speed_limit_ms"
    LANES_CLOSED = "lanes_closed"
    DELAY_S = "delay_s"
    MOTION_MS = "motion_ms"
    MOTION_DEG = "motion_deg"
    PLUME_DEG = "plume_deg"  # towards which a release drifts
    PLUME_M = "plume_m"


class Signature(StrEnum):
    """State of an XML signature; shown as found, never upgraded."""

    VALID = "valid"
    INVALID = "invalid"
    ABSENT = "absent"
    UNCHECKED = "unchecked"


class ShapeKind(StrEnum):
    CAP_POLYGON = "cap_polygon"
    CAP_CIRCLE = "cap_circle"
    POINT = "point"
    LINE = "line"
    GEOJSON = "geojson"
    POLYLINE = "polyline"


class Shape(Struct, frozen=True, gc=False):
    """A piece of geometry as the feed spelt it, turned into coordinates only when someone needs them.

    `text` by kind: `cap_polygon` "lat,lon lat,lon ..."; `cap_circle` "lat,lon radius_km";
    `point` "lat,lon"; `line` "lat,lon lat,lon ..."; `geojson` a GeoJSON geometry object;
    `polyline` a Google encoded polyline. `radius_m` widens a point to a circle.
    """

    kind: ShapeKind
    text: str
    radius_m: float = 0.0


class Geocode(Struct, frozen=True, gc=False):
    """A zone by name: scheme ("UGC", "SAME", "EMMA_ID", "NUTS3", "ISO3166-2", ...) and code."""

    scheme: str
    code: str


class Window(Struct, frozen=True, gc=False):
    """A time window, UTC, either end open."""

    start: datetime | None = None
    end: datetime | None = None


class Slots(Struct, frozen=True, gc=False, kw_only=True):
    """What a road, transit or event notice says, in slots; the reason has no slot."""

    effect: Effect = Effect.UNKNOWN
    mode: str = ""  # bus, tram, metro, rail, ferry, road, air, "" - checked by the gate
    lines: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    windows: tuple[Window, ...] = ()


class Fix(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True):
    """Where a storm's centre is or is forecast to be, its sustained wind, and how far winds of 34, 50 and 64 kt reach
    from it: metres to the north-east, south-east, south-west and north-west; empty where the advisory gives none."""

    at: datetime
    lat: float
    lon: float
    wind_ms: float = 0.0
    gale_m: tuple[float, ...] = ()
    storm_m: tuple[float, ...] = ()
    hurricane_m: tuple[float, ...] = ()


class Report(Struct, frozen=True, gc=False, kw_only=True, forbid_unknown_fields=True):
    """One message of one feed about one hazard, as typed fields only.

    `id` names the message, `part` one hazard of several inside it; `refs` are ids of messages it
    replaces or cancels; `keys` name the happening itself ("vtec:...", "usgs:...", "gdacs:...") and are
    shared by every message about it. `expires` ends the message, `ends` the hazard.
    `headline` and `description` hold the sender's own words by language tag and survive the gate only
    for hazard texts of listed official senders. `track` is a storm's way, in order of time.
    """

    format: str
    id: str
    sender: str = ""
    sent: datetime | None = None
    status: Status = Status.ACTUAL
    msg_type: MsgType = MsgType.ALERT
    refs: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    part: str = ""
    hazard: Hazard = Hazard.OTHER
    event_code: str = ""
    severity: Severity = Severity.UNKNOWN
    certainty: Certainty = Certainty.UNKNOWN
    grounds: Grounds = Grounds.UNSAID
    urgency: Urgency = Urgency.UNKNOWN
    onset: datetime | None = None
    expires: datetime | None = None
    ends: datetime | None = None
    headline: dict[str, str] = {}
    description: dict[str, str] = {}
    shapes: tuple[Shape, ...] = ()
    geocodes: tuple[Geocode, ...] = ()
    country: str = ""
    slots: Slots | None = None
    measures: dict[Measure, float] = {}
    signature: Signature = Signature.ABSENT
    cancelled_keys: tuple[str, ...] = ()
    superseded_by: tuple[str, ...] = ()
    track: tuple[Fix, ...] = ()


class Flaw(Struct, frozen=True, gc=False):
    """What was wrong with an entry, and where. `lost` tells whether the entry itself was lost."""

    reason: str
    where: str = ""
    lost: bool = True


PERSON_ALERT = "person alert"
REFUSALS = frozenset({PERSON_ALERT})
"""Every reason for which an entry is refused."""


class Refused(Struct, frozen=True, gc=False):
    """An entry that may not be kept, with a reason of REFUSALS; no content."""

    reason: str
    where: str = ""


class Link(Struct, frozen=True, gc=False):
    """An index entry that points at a message living elsewhere; fetching it is somebody else's work."""

    href: str
    id: str = ""
    updated: datetime | None = None


class Circle(Struct, frozen=True):
    """Centre in degrees, radius in metres; radius 0 is a point."""

    lat: float
    lon: float
    radius_m: float = 0.0


class Place(Struct, frozen=True):
    """Where: a WKB geometry (lon, lat; cut at the antimeridian), circles, and the evidence for both."""

    basis: Basis = Basis.NONE
    wkb: bytes | None = None
    circles: tuple[Circle, ...] = ()

    @property
    def known(self) -> bool:
        return self.wkb is not None or bool(self.circles)


class Site(Struct, frozen=True, kw_only=True):
    """A place somebody runs. `responsible` is a role, never a person."""

    id: str
    name: str
    lat: float
    lon: float
    radius_m: float = 0.0
    timezone: str = "UTC"
    tags: tuple[str, ...] = ()
    criticality: int = 1
    responsible: str = "duty"
    footprint: bytes | None = None
    opening_hours: str = ""


class Reason(Struct, frozen=True):
    """Why a decision fell: a name from a closed list, and the figures it rests on."""

    name: str
    facts: dict[str, str | float | int] = {}

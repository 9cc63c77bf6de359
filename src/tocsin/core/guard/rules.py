# SPDX-License-Identifier: AGPL-3.0-or-later
"""What may never be kept, as readable data: each rule says what it refuses, why, and what may stay.

The gate, the audit, the staff check and the watch check read this table; the published card prints it.
"""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.model import Hazard


class Rule(Struct, frozen=True):
    """One kind of finding: why it may not be kept, and what may be kept instead."""

    kind: str
    title: str
    article: str
    instead: str


_9 = "GDPR art. 9(1): special category"
_5 = "GDPR art. 5(1)(c): data minimisation; arts. 6 and 14"
_LABOUR = "GDPR art. 9(1): trade-union membership; ILO C87 and C98; NLRA s. 8(a)(1)"

RULES = (
    Rule("person", "a person's name", _5, "a role (duty manager, driver) or nothing"),
    Rule(
        "person_alert",
        "a person alert (abducted, missing, wanted, banned)",
        _5 + "; art. 10",
        "nothing: refused whole",
    ),
    Rule("union", "a trade union or its members", _LABOUR, "nothing; the effect on a line or a place"),
    Rule("strike", "a strike or other labour dispute", _LABOUR, "service disruption: line, place, hours"),
    Rule(
        "demonstration",
        "a demonstration or protest",
        _9 + " (opinion)",
        "public event: place, hours, closed roads",
    ),
    Rule("party", "a party or political movement", _9 + " (political opinion)", "public event: place, hours"),
    Rule("faith", "a religion or its members", _9 + " (belief)", "public event: place, hours"),
    Rule("health", "a person's health", _9 + " (health)", "medical incident: place, hours"),
    Rule("orientation", "sexual orientation or identity", _9 + " (sex life)", "public event: place, hours"),
    Rule("ethnicity", "ethnic origin", _9 + " (origin)", "nothing"),
    Rule(
        "surveillance",
        "a call to watch persons",
        "GDPR art. 5(1)(a): lawfulness; arts. 6, 9 and 35(3)",
        "what is broken or closed: place, hours",
    ),
    Rule(
        "conduct",
        "how a person behaves",
        "GDPR art. 5(1)(a) and (c): fairness and data minimisation; arts. 6, 14 and 88",
        "nothing; what is late or broken: place, hours",
    ),
    Rule("email", "an e-mail address", _5, "the office's domain"),
    Rule("phone", "a telephone number", _5, "nothing"),
    Rule("handle", "an account in a social network", _5, "nothing"),
    Rule("plate", "a number plate", _5, "the kind of vehicle"),
    Rule("iban", "a bank account", _5, "nothing"),
)
BY_KIND = {rule.kind: rule for rule in RULES}

# SAME and EAS codes of person alerts (47 CFR 11.31): child abduction, blue alert, missing and endangered;
# CAP-CP 1.0 event codes of Canada for the same.
PERSON_CODES = frozenset(
    """CAE BLU MEP AMBER AMBERALERT SILVER SILVERALERT BLUEALERT MISSINGPER MISSINGVPER MISSINGPERSON MISSINGCHILD
    CHILDABDUCTION ABDUCTION""".split()
)
COLOURS = frozenset(("AMBER", "SILVER"))
"""Behind a scheme these say how bad it is ("level:amber")."""

# Free text is kept for these alone. Not: roads, transit, gatherings, threats, travel advice, "other".
TEXT_HAZARDS = frozenset(Hazard) - {
    Hazard.ROAD,
    Hazard.TRANSIT,
    Hazard.PUBLIC_EVENT,
    Hazard.THREAT_LEVEL,
    Hazard.TRAVEL_ADVICE,
    Hazard.CIVIL_EMERGENCY,
    Hazard.OTHER,
}

# Too vague to say that a message is about a thing: their body is read for person alerts as well.
VAGUE = frozenset({Hazard.OTHER, Hazard.CIVIL_EMERGENCY, Hazard.THREAT_LEVEL, Hazard.PUBLIC_EVENT})
# The vaguest: a headline of theirs about one human being and nothing that concerns everybody is about that person.
UNTOLD = frozenset({Hazard.OTHER, Hazard.CIVIL_EMERGENCY})

# Their messages have causes; what those are is nobody's business here.
DISTURBED = frozenset({Hazard.ROAD, Hazard.TRANSIT, Hazard.PUBLIC_EVENT})

# The closed list of `Slots.mode`.
MODES = frozenset(
    "bus tram metro rail ferry road air coach cable funicular trolleybus taxi bicycle water".split()
) | {""}

# Mailbox names of offices; any other mailbox may be a person's and is cut down to its domain.
ROLES = frozenset(
    """admin administrator advisory alarm alert alerta alertas alerte alerter alertes alerting
    alerts allerta aviso avisos bureau cap capalert capalerts center centre centro civil climate cma
    communication communications contact control desk dispatch duty ebs emergency enquiries feed
    feeds flood floods forecast forecaster forecasting forecasts gdacs help helpdesk hydro hydromet
    info information infos it leitstelle liikennekeskus verkehr verkehrszentrale kontakt mail media message messages messaging met met-office meteo
    meteorologia meteorology monitoring news noaa noc noreply notification notifications notify nws
    observatory office operations operator ops pac post postmaster press prevision previsions public
    publicinfo quake redaktion reply seismo seismology sender service services severe sismo
    privacy dpo gdpr rgpd datenschutz dataprotection data protection dpd privacidad privacidade iod odo tietosuoja dataskydd security facilities reception compliance legal board
    subscriptions support system tsunami volcano vorhersage w warn warning warnings warnung watch
    weather web webinfo webmaster wetter wmo www""".split()
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whatever cause code a feed gives, from whichever public enumeration, the record is the same; only illness stays, as an incident.

The enumerations are those of GTFS-Realtime, SIRI 2.1 (with the TPEG and PTI codes of older versions), DATEX II 2.3 and 3.4,
Open511, TMDD, WZDx and what SNCF and Île-de-France write in Navitia.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec
import pytest
from google.transit import gtfs_realtime_pb2 as pb

from tests.formats import made
from tocsin.core.guard import gate
from tocsin.core.guard.causes import says_why
from tocsin.core.model import Effect, Place, Report
from tocsin.formats import Hint, parse


def codes(text: str) -> list[str]:
    return text.split()


SIRI = codes(
    """unknown emergencyServicesCall policeActivity policeOrder fire cableFire smokeDetectedOnVehicle fireAtTheStation fireRun fireBrigadeOrder
 fireBrigadeSafetyChecks altercation undefinedProblem roadClosed heavyGoodsVehicle securityAlert securityIncident telephonedThreat bombExplosion bombAlert
 bombAtStation bombOnTrain bombDefusal explosionHazard explosion gunfireOnRoadway civilEmergency airRaid terroristIncident sabotage vandalism vandalismOnVehicle
 previousDisturbances insufficientDemand strike staffAbsence staffSickness staffInjury staffShortage staffInWrongPlace contractorStaffInjury
 industrialAction unofficialIndustrialAction workToRule demonstration procession march publicDisturbance riot unauthorisedListing sightseersObstructingAccess
 specialEvent sportingEvent audience fair marathon possibleDelay personUnderTrain fatality suicideAttempt attack assault attackOnVehicle stoneThrowing
 trespass personHitByTrain person-on-track routeBlockage crowd customerObstructingDoors luggageOnTrack passengerActionsOnTrain childrenOnRoadway
 criminalActivity drunkPassenger suspectVehicle emergencyBrake holiday filterBlockage religiousEvent politicalDemonstration unattendedBag
 pti19_3_7 pti19_3_8 pti19_3_9 pti22_6 pti3_7 tpegPolice"""
)
SIRI_MEDICAL = (
    "medicalEmergency",
    "passengerIllness",
    "personIllOnVehicle",
    "illVehicleOccupants",
    "sickPassenger",
)
DATEX_ACTIVITIES = codes(
    """airRaid altercationOfVehicleOccupants assault assetDestruction attackOnVehicle blockadeOrBarrier bombAlert crowd demonstration
 evacuation filterBlockade goSlowOperation gunfireOnRoadway illVehicleOccupants march operationSnail publicDisturbance radioactiveLeakAlert riot sabotage securityAlert
 securityIncident sightseersObstructingAccess strike terroristIncident theft toxicCloudAlert unspecifiedAlert other industrialAction hostageTaking
 agriculturalShow airShow athleticsMeeting commercialEvent culturalEvent ballGame baseballGame basketballGame bicycleRace boatRace boatShow boxingTournament
 bullFight ceremonialEvent concert cricketMatch exhibition fair festival filmTVMaking footballMatch funfair gardeningOrFlowerShow golfTournament hockeyGame horseRaceMeeting
 internationalSportsMeeting majorEvent marathon market match motorShow motorSportRaceMeeting openAirConcert parade procession raceMeeting rugbyMatch severalMajorEvents
 show showJumping sportsMeeting stateOccasion streetFestival tennisTournament theatricalEvent tournament tradeFair waterSportsMeeting winterSportsMeeting religiousEvent
 bodyGuard civilPolice customs policeInvestigation policeCheckPoint vipVisit presidentialEscort borderControl"""
)
NAVITIA = """Grève;Mouvement social;Mouvement social national;Grève du personnel;Préavis de grève;Présence de manifestants;Manifestation;Manifestation sur la voie publique
Présence de manifestants sur les voies;Défilé;Rassemblement;Accident de personne;Personne sur les voies;Personnes sur les voies;Intervention des forces de l'ordre
Intervention de la police;Colis suspect;Bagage abandonné;Acte de malveillance;Actes de vandalisme;Mesures de sécurité;Alerte à la bombe;Incivilités;Agression
Agression d'un conducteur;Absence inopinée d'un agent;Difficultés liées au manque de personnel;Affluence exceptionnelle;Présence d'individus sur les voies;perturbation;travaux;information
Heurt d'une personne;Suicide;Défaut d'alimentation électrique;Conditions météorologiques;Élections;Visite officielle;Marche des fiertés""".replace(
    "\n", ";"
).split(";")
NAVITIA_MEDICAL = ("Malaise voyageur", "Malaise d'un voyageur", "Voyageur malade", "Assistance médicale")
TYPES = codes(
    """STRIKE DEMONSTRATION PROTEST PoliceActivity police_activity LawEnforcement crowd CivilUnrest civil-emergency medicalEmergency passengerIllness personUnderTrain
 PERSON_ON_TRACK bombAlert SecurityAlert industrialAction laborDispute march POLITICAL_RALLY religiousEvent vip-visit presidentialVisit
 evacuation-riot terroristIncident staffShortage DriverShortage vandalism trespasser suicide"""
)

GTFS_MEDICAL = {"MEDICAL_EMERGENCY"}


def cleared(raw: bytes | str, form: str = "") -> list[Report]:
    data = raw.encode() if isinstance(raw, str) else raw
    found = [item for item in parse(data, Hint(publisher="pub"), form) if isinstance(item, Report)]
    passed = [gate.clear(report, Place(), "feed") for report in found]
    assert passed and all(isinstance(p, gate.Cleared) for p in passed)
    return [p.report for p in passed if isinstance(p, gate.Cleared)]


def effect(reports: list[Report]) -> Effect:
    assert reports[0].slots
    return reports[0].slots.effect


@pytest.mark.parametrize("shown", ["DETOUR", "OTHER_EFFECT", "UNKNOWN_EFFECT"])
def test_a_cause_of_gtfs_leaves_the_effect_alone(shown: str) -> None:
    plain = cleared(made.gtfs("OTHER_CAUSE", effect=shown), "gtfs-rt")
    for cause in pb.Alert.Cause.keys():  # noqa: SIM118
        found = cleared(made.gtfs(cause, effect=shown), "gtfs-rt")
        if cause in GTFS_MEDICAL and shown != "DETOUR":
            assert effect(found) is Effect.MEDICAL_INCIDENT
        else:
            assert found == plain, cause
    assert shown == "DETOUR" or effect(plain) is Effect.SERVICE_DISRUPTION


@pytest.mark.parametrize("condition", ["diverted", "unknown"])
def test_a_reason_of_siri_leaves_the_effect_alone(condition: str) -> None:
    plain = cleared(made.siri("maintenanceWork", condition=condition), "siri-sx")
    for reason in SIRI:
        assert cleared(made.siri(reason, condition=condition), "siri-sx") == plain, reason
    for reason in SIRI_MEDICAL:
        found = cleared(made.siri(reason, condition=condition), "siri-sx")
        assert found == plain if condition == "diverted" else effect(found) is Effect.MEDICAL_INCIDENT
    assert condition == "diverted" or effect(plain) is Effect.SERVICE_DISRUPTION


V3 = {
    'xmlns="http://datex2.eu/schema/2/2_0"': 'xmlns="http://datex2.eu/schema/3/situation" xmlns:sit="http://datex2.eu/schema/3/situation"'
}


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("DisturbanceActivity", "disturbanceActivityType"),
        ("PublicEvent", "publicEventType"),
        ("AuthorityOperation", "authorityOperationType"),
    ],
)
def test_a_type_of_datex_says_no_more_than_its_class(version: int, kind: str, field: str) -> None:
    def read(subtype: str) -> list[Report]:
        text = made.datex(subtype, kind=kind if version == 2 else f"sit:{kind}", field=field)
        for old, new in V3.items():
            text = text.replace(old, new) if version == 3 else text
        return cleared(text, "datex2")

    plain = read("other")
    assert [subtype for subtype in DATEX_ACTIVITIES if read(subtype) != plain] == []
    assert effect(plain) is (Effect.PUBLIC_EVENT if kind == "PublicEvent" else Effect.SERVICE_DISRUPTION)
    assert plain[0].event_code == ""


@pytest.mark.parametrize("name", ["Strike", "DemonstrationActivity", "PoliceOperation", "IndustrialAction"])
def test_a_class_that_a_country_adds_to_datex_is_not_told(name: str) -> None:
    plain = cleared(made.datex(kind="SomethingNew"), "datex2")
    found = cleared(made.datex(kind=f"ext:{name}"), "datex2")
    assert [msgspec.structs.replace(r, event_code="") for r in plain] == found


def test_a_cause_of_navitia_leaves_the_effect_alone() -> None:
    plain = cleared(made.navitia("travaux"), "navitia")
    assert [cause for cause in NAVITIA if cleared(made.navitia(cause), "navitia") != plain] == []
    for cause in (*NAVITIA, *NAVITIA_MEDICAL):
        unknown = made.navitia(cause).replace(b"NO_SERVICE", b"UNKNOWN_EFFECT")
        medical = cause in NAVITIA_MEDICAL
        assert (effect(cleared(unknown, "navitia")) is Effect.MEDICAL_INCIDENT) is medical, cause


def open511(kind: str) -> bytes:
    event = {
        "id": "e/1",
        "event_type": kind,
        "event_subtypes": [kind],
        "severity": "MINOR",
        "status": "ACTIVE",
        "headline": kind,
        "description": kind,
        "schedule": {"intervals": ["2026-03-01T08:00/2026-03-01T10:00"]},
        "geography": {"type": "Point", "coordinates": [-123.1, 49.2]},
        "roads": [{"name": "Highway 1", "direction": "N"}],
    }
    return json.dumps({"events": [event]}).encode()


def tmdd(kind: str) -> bytes:
    event = {
        "ID": "1",
        "EventType": kind,
        "EventSubType": kind,
        "RoadwayName": "Highway 12",
        "Latitude": 43.7,
        "Longitude": -79.4,
        "Description": kind,
        "Reported": 1772323200,
        "LastUpdated": 1772323200,
        "StartDate": 1772323200,
    }
    return json.dumps([event]).encode()


def wzdx(kind: str) -> bytes:
    core = {
        "event_type": kind,
        "data_source_id": "1",
        "road_names": ["I-80"],
        "direction": "northbound",
        "description": kind,
    }
    feature = {
        "id": "1",
        "type": "Feature",
        "properties": {"core_details": core, "start_date": "2026-03-01T08:00:00Z", "vehicle_impact": "some-lanes-closed"},
        "geometry": {"type": "LineString", "coordinates": [[-97.0, 41.0], [-97.1, 41.0]]},
    }  # fmt: skip
    info = {"publisher": "Roads office", "version": "4.2", "update_date": "2026-03-01T08:00:00Z"}
    return json.dumps({"feed_info": info, "type": "FeatureCollection", "features": [feature]}).encode()


MAKERS: dict[str, Callable[[str], bytes]] = {"open511": open511, "511": tmdd, "wzdx": wzdx}


@pytest.mark.parametrize("form", MAKERS)
def test_a_type_that_says_why_is_not_told(form: str) -> None:
    plain = cleared(MAKERS[form]("special_thing"), form)
    for kind in TYPES:
        found = cleared(MAKERS[form](kind), form)
        assert [msgspec.structs.replace(r, event_code="") for r in plain] == found, kind


@pytest.mark.parametrize("form", MAKERS)
@pytest.mark.parametrize("kind", ["amberAlert", "AMBER", "missing person"])
def test_a_type_that_seeks_a_person_is_refused_or_not_told(form: str, kind: str) -> None:
    found = [
        item for item in parse(MAKERS[form](kind), Hint(publisher="pub"), form) if isinstance(item, Report)
    ]
    passed = [gate.clear(report, Place(), "feed") for report in found]
    assert kind.lower() not in str([p.report for p in passed if isinstance(p, gate.Cleared)]).lower()


def test_codes_of_works_weather_and_crashes_say_no_cause_of_people() -> None:
    kept = "roadwork ACCIDENT construction hazard congestion GeneralObstruction incident debris weather work-zone restriction detour stalledVehicle FLOOD"
    assert [code for code in kept.split() if says_why(code)] == []
    assert [code for code in TYPES if not says_why(code)] == []

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call about a person that stands in a detail alone refuses the whole record, in every format and nine languages."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.formats import made
from tests.formats.test_person_alerts import passed

HEADS = {"en": "Line 5: information", "de": "Linie 5: Information", "fr": "Ligne 5 : information", "es": "Línea 5: información", "it": "Linea 5: informazione",
         "pl": "Linia 5: informacja", "nl": "Lijn 5: informatie", "ar": "خط 5: معلومات", "zh": "5号线：信息"}  # fmt: skip
CALLS = {
    "en": "MISSING: have you seen this 12 year old girl? Call the police.|Missing person: man, 71, last seen near Mill Square.|Wanted: armed man, do not approach.",
    "de": "VERMISST: Wer hat dieses Mädchen (12) gesehen? Polizei rufen.|Vermisste Person: Mann, 71, zuletzt gesehen am Lindenmarkt.|Gesucht: bewaffneter Mann, nicht ansprechen.",
    "fr": "DISPARITION : avez-vous vu cette fille de 12 ans ? Appelez la police.|Personne disparue : homme, 71 ans, vu pour la dernière fois à Vallon.|Recherché : homme armé, ne pas approcher.",
    "es": "DESAPARECIDA: ¿ha visto a esta niña de 12 años? Llame a la policía.|Persona desaparecida: hombre, 71 años, visto por última vez en Vallarta.|Se busca: hombre armado, no se acerque.",
    "it": "SCOMPARSA: avete visto questa bambina di 12 anni? Chiamate la polizia.|Persona scomparsa: uomo, 71 anni, visto l'ultima volta a Corbello.|Ricercato: uomo armato, non avvicinatevi.",
    "pl": "ZAGINĘŁA: czy widziałeś tę dziewczynkę, 12 lat? Zadzwoń na policję.|Osoba zaginiona: mężczyzna, 71 lat, ostatnio widziany w Dębowie.|Poszukiwany: uzbrojony mężczyzna, nie podchodzić.",
    "nl": "VERMIST: heeft u dit meisje van 12 gezien? Bel de politie.|Vermiste persoon: man, 71, laatst gezien in Molendam.|Gezocht: gewapende man, niet benaderen.",
    "ar": "مفقودة: هل رأيت هذه الفتاة، 12 سنة؟ اتصل بالشرطة.|شخص مفقود: رجل، 71 عاما، شوهد آخر مرة",
    "zh": "寻人：您见过这名12岁女孩吗？请报警。|失踪人员：男子，71岁，最后出现在广场",
}
CASES = [(tag, call) for tag, calls in CALLS.items() for call in calls.split("|")]


def siri(element: str, condition: str) -> Callable[[str, str], bytes]:
    def said(tag: str, text: str) -> bytes:
        told = (
            f'<Summary xml:lang="{tag}">{HEADS[tag]}</Summary><{element} xml:lang="{tag}">{text}</{element}>'
        )
        return made.siri(condition=condition).replace('<Summary xml:lang="en"></Summary>', told).encode()

    return said


def datex(kind: str, field: str, value: str) -> Callable[[str, str], bytes]:
    return lambda tag, text: made.datex(value, text, kind=kind, field=field).replace('lang="en"', f'lang="{tag}"').encode()  # fmt: skip


def gtfs(key: str, effect: str) -> Callable[[str, str], bytes]:
    def said(tag: str, text: str) -> bytes:
        def told(words: str) -> dict[str, list[dict[str, str]]]:
            return {"translation": [{"text": words, "language": tag}]}

        alert = {"effect": effect, "informed_entity": [{"route_id": "5"}], "header_text": told(HEADS[tag]), key: told(text)}  # fmt: skip
        return json.dumps({"header": {"gtfs_realtime_version": "2.0", "timestamp": 1772323200}, "entity": [{"id": "1", "alert": alert}]}).encode()  # fmt: skip

    return said


def cap(where: str) -> Callable[[str, str], bytes]:
    def said(tag: str, text: str) -> bytes:
        aside = f"<{where}>{text}</{where}>" if where != "parameter" else f"<parameter><valueName>longText</valueName><value>{text}</value></parameter>"  # fmt: skip
        return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>x1</identifier><sender>a@office.example</sender>
<sent>2026-03-01T00:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><language>{tag}</language>
<category>Safety</category><event>Notice</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
<headline>Notice</headline>{aside}<area><areaDesc>X</areaDesc><circle>48,2 10</circle></area></info></alert>""".encode()

    return said


def atom(element: str) -> Callable[[str, str], bytes]:
    return lambda tag, text: f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><id>f</id><updated>2026-03-01T00:00:00Z</updated><entry><id>1</id>
<title>Information</title><updated>2026-03-01T00:00:00Z</updated><{element}>{text}</{element}></entry></feed>""".encode()  # fmt: skip


def navitia(tag: str, text: str) -> bytes:
    line = {"pt_object": {"embedded_type": "line", "line": {"code": "5"}}}
    told = {"id": "1", "severity": {"effect": "DETOUR"}, "application_periods": [], "impacted_objects": [line], "messages": [{"text": HEADS[tag]}, {"text": text}]}  # fmt: skip
    return json.dumps({"disruptions": [told]}).encode()


MAKERS: dict[str, Callable[[str, str], bytes]] = {
    **{f"siri {e} {c}": siri(e, c) for e in ("Description", "Detail", "Advice") for c in ("unknown", "diverted")},
    "datex roadworks": datex("MaintenanceWorks", "roadMaintenanceType", "roadworks"),
    "datex police": datex("AuthorityOperation", "authorityOperationType", "policeInvestigation"),
    **{f"gtfs-rt {k} {e}": gtfs(k, e) for k in ("description_text", "tts_description_text") for e in ("OTHER_EFFECT", "DETOUR")},
    **{f"cap {w}": cap(w) for w in ("description", "instruction", "parameter")},
    **{f"atom {e}": atom(e) for e in ("summary", "content")},
    "ical": lambda _, text: made.ics(summary="Information", description=text).encode(),
    "navitia": navitia,
}  # fmt: skip


@pytest.mark.parametrize("form", MAKERS)
def test_a_call_about_a_person_refuses_the_record_wherever_it_stands(form: str) -> None:
    assert [text for tag, text in CASES if passed(MAKERS[form](tag, text), tag)] == []


REASONS = {
    "en": "Police are searching for a missing person on the track.|Lift out of order. Ask our staff for help.",
    "de": "Grund ist eine vermisste Person am Gleis.|Hinweise zur Umleitung an den Haltestellen.",
    "fr": "Recherche d'une personne disparue sur les voies.|Ne pas traverser les voies.",
    "es": "Búsqueda de una persona desaparecida en la vía.|Consulte al personal.",
}


@pytest.mark.parametrize(
    "form", ["siri Detail diverted", "gtfs-rt description_text DETOUR", "datex roadworks", "navitia"]
)
def test_why_a_line_is_diverted_is_no_call(form: str) -> None:
    said = [(tag, text) for tag, texts in REASONS.items() for text in texts.split("|")]
    assert [text for tag, text in said if not passed(MAKERS[form](tag, text), tag)] == []

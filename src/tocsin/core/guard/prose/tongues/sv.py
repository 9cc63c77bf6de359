# SPDX-License-Identifier: AGPL-3.0-or-later
"""Swedish words."""

from tocsin.core.guard.prose.tongues.lexicon import Lexicon
from tocsin.core.model import Effect

SV = Lexicon(
    tag="sv",
    line=tuple(
        "närtrafiken|linje|linjen|linjer|linjerna|busslinje|busslinjen|busslinjer|busslinjerna|spårvagnslinje|spårvagnslinjer"
        "|buss|bussen|bussar|bussarna|nattbuss|expressbuss|spårvagn|spårvagnen|spårvagnar|spårvagnarna|spårväg|tunnelbana|tunnelbanan|pendeltåg|pendeltågen|tåg|tågen|färja|färjan|båt|båten|pendelbåt".split(
            "|"
        )
    ),
    modes={
        "buss": "bus",
        "bussen": "bus",
        "bussar": "bus",
        "bussarna": "bus",
        "busslinje": "bus",
        "spårvagn": "tram",
        "spårvagnar": "tram",
        "spårvagnstrafiken": "tram",
        "tunnelbana": "metro",
        "tunnelbanan": "metro",
        "tåg": "rail",
        "tågen": "rail",
        "tågtrafiken": "rail",
        "pendeltåg": "rail",
        "väg": "road",
        "vägen": "road",
        "körfält": "road",
        "färja": "ferry",
    },
    joins=("och", "samt", "eller"),
    between=(("mellan", "och"), ("mellan", "samt"), ("mellan", "till")),
    spans=(
        ("från", "till"),
        ("från", "mot"),
        ("från", "till och med"),
        ("från och med", "till"),
        ("från och med", "till och med"),
        ("fr.o.m.", "t.o.m."),
    ),
    section_after=("sträckan", "banan", "tågen"),
    section=(
        "rutten",
        "sträcka",
        "sträckan",
        "delsträckan",
        "vägsträckan",
        "etappen",
        "linjen",
        "banan",
        "sträckor",
        "sträckorna",
    ),
    street_tail=tuple(
        "gatan|gata|vägen|leden|gränd|torget|torg|plan|bron|allén|kajen|backen|stigen|esplanaden|rondellen".split(
            "|"
        )
    ),
    stop=tuple(
        "hållplats|hållplatsen|hållplatser|hållplatserna|station|stationen|stationerna|hållplatsläge".split(
            "|"
        )
    ),
    stop_after=("station", "resecentrum", "hållplats", "centralstation"),
    small=("av", "von", "och"),
    article=tuple("hållplats|hållplatsen|hållplatserna|station|stationerna|den|det|de|väg".split("|")),
    fence=tuple(
        "på|vid|för|med|som|är|blir|går|kör|stängs|stängd|trafiken|tågtrafiken|tågtrafik|busstrafiken|spårvagnstrafiken|leds|via|mot|från|till|mellan|grund|riktning|linje|linjen|bussar|bussarna"
        "|ersättningsbussar|ersättningsbuss|hållplats|inställd|inställda|förseningar|försening|klockan|kl|tillfälligt|resenärer|hänvisas|under|samt"
        "|ersätts|passeras|trafikerar|stannar|inte|ingen|vägarbete|båda|i".split("|")
    ),
    cause=tuple(
        "strejk|varsel|stridsåtgärd|facket|fackförbund|fackför|demonstr|protest|manifestation|tåg av demo|konsert|festival|evenemang|marknad |lopp |löp|marat|polis|fackeltåg|karneval"
        "|sjukdom|sjuk|olycka|grund av|på grund|pga|p\\.g\\.a|vägarbete|parad |procession|arrangör|talesperson|prideparad|valmöte|gudstjänst|påkör".split(
            "|"
        )
    ),
    road_number=tuple(
        "väg|vägen|riksväg|riksvägen|länsväg|länsvägen|europaväg|europavägen|motorväg|motorvägen".split("|")
    ),
    road_code=("rv", "lv"),
    months=tuple(
        "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december".split("|")
    ),
    days=tuple(
        "måndag,måndagen,måndagar;tisdag,tisdagen,tisdagar;onsdag,onsdagen,onsdagar;torsdag,torsdagen,torsdagar;fredag,fredagen,fredagar;lördag,lördagen,lördagar;söndag,söndagen,söndagar".replace(
            ",", "|"
        ).split(";")
    ),
    until=tuple(
        "slut|sluttid|före|före kl|före kl.|före klockan|till|till och med|t.o.m.|t o m|tom|fram till|fram till och med|till kl|till kl.|till klockan|slutar kl|slutar kl.|upphör kl|senast".split(
            "|"
        )
    ),
    since=tuple(
        "starttid|från|från och med|fr.o.m.|fr o m|efter|efter kl|efter kl.|från kl|från kl.|från klockan|med start|startar kl|börjar kl|börjar kl.|sedan".split(
            "|"
        )
    ),
    to=tuple(
        "till|till och med|t.o.m.|fram till|till kl|till kl.|till klockan|och kl|och kl.|och klockan".split(
            "|"
        )
    ),
    clock=(
        "kl",
        "kl.",
        "klockan",
        "vid",
        "ca",
        "mellan kl",
        "mellan kl.",
        "mellan klockan",
        "den",
        "natten till",
    ),
    noon=("klockan tolv",),
    midnight=("midnatt",),
    about=tuple(
        "julafton|juldagen|annandagen|nyårsafton|midsommarafton|långfredagen|tidigast|senast|cirka|ca|ca.|i går|i kväll|i dag|i natt|i morgon|ikväll|inatt|idag|nästa|denna|ungefär|åtminstone|minst|preliminärt".split(
            "|"
        )
    ),
    beside=tuple(
        "den|kl|kl.|klockan|vid|natten|på|morgon|kväll|morgonen|kvällen|natten till|mot|natten mot|eftermiddag|d.".split(
            "|"
        )
    ),
    close=tuple(
        "trafikens slut|trafikslut|trafiken slutar|sista avgång|sista avgången|sista tur|vidare|resten av kvällen|resten av dagen|sista vagnen".split(
            "|"
        )
    ),
    short_months=tuple(
        "jan|jan.;feb|feb.;;apr|apr.;;;;aug|aug.;sep|sep.|sept|sept.;okt|okt.;nov|nov.;dec|dec.".split(";")
    ),
    near_days=("i går|igår", "i dag|idag|i kväll|ikväll", "i morgon|imorgon", "i övermorgon|övermorgon"),
    short_days=tuple("mån tis ons tors tor fre lör sön".split(" ")),
    runs=tuple("går|kör|trafikerar|trafikeras|normalt|normal".split("|")),
    excepts=tuple("utom|förutom|undantaget|undantag|med undantag".split("|")),
    effects=(
        (Effect.MEDICAL_INCIDENT, ("sjuk resenär", "sjukdomsfall")),
        (
            Effect.DETOUR,
            ("omledning", "leds om", "omlagd", "omledd", "annan körväg", "ändrad körväg", "kör en annan väg"),
        ),
        (
            Effect.STOP_CLOSED,
            (
                "hållplatsen stängs",
                "indragen",
                "dras in",
                "stannar inte",
                "hållplats stängs",
                "trafikeras inte",
            ),
        ),
        (Effect.STOP_MOVED, ("tillfällig hållplats", "flyttad", "flyttas", "tillfälligt hållplatsläge")),
        (Effect.ROAD_CLOSED, ("avstängd", "avstängt", "avstängning", "stängs av", "stängd", "spärrad")),
        (
            Effect.NO_SERVICE,
            ("inställd", "inställt", "ställs in", "går inte", "ingen trafik", "ersätts", "stoppad"),
        ),
        (Effect.REDUCED_SERVICE, ("glesare", "färre avgångar", "begränsad")),
        (
            Effect.DELAYS,
            ("försening", "försenad", "förseningar", "försenade", "längre restid", "långsam trafik"),
        ),
        (Effect.LANE_CLOSED, ("körfält",)),
        (Effect.MODIFIED_SERVICE, ("ändrad", "ändras", "trafikförändring")),
        (Effect.ROADWORKS, ("vägarbete",)),
    ),
    cause_end=(
        "strejk",
        "strejken",
        "demonstration",
        "fackeltåg",
        "demonstrationståg",
        "blockad",
    ),
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Danish words, and where they differ Norwegian ones."""

from tocsin.core.guard.prose.tongues.lexicon import Lexicon
from tocsin.core.model import Effect

DA = Lexicon(
    tag="da",
    line=tuple(
        "linje|linjer|linjerne|linjene|buslinje|buslinjer|buslinjerne|busslinje|busslinjer|rute|ruter|ruterne|rutene|busrute|busruter|busruterne|bussrute"
        "|bus|busser|busserne|buss|bussene|natbus|letbane|letbanen|s-tog|tog|trikk|trikken|trikkene|t-bane|t-banen|færge|færgen|ferge|ferja|togene|metrolinje|metro|hurtigbåt|rutebåt".split(
            "|"
        )
    ),
    modes={
        "bus": "bus",
        "busser": "bus",
        "metrobus": "bus",
        "metrobusser": "bus",
        "metrobusserne": "bus",
        "busserne": "bus",
        "bussene": "bus",
        "buslinje": "bus",
        "letbane": "tram",
        "letbanen": "tram",
        "trikk": "tram",
        "trikken": "tram",
        "t-bane": "metro",
        "t-banen": "metro",
        "tog": "rail",
        "togene": "rail",
        "s-tog": "rail",
        "vej": "road",
        "vejen": "road",
        "veg": "road",
        "veien": "road",
        "motorvej": "road",
        "vognbane": "road",
        "færge": "ferry",
        "ferge": "ferry",
    },
    joins=("og", "samt", "eller"),
    between=(
        ("mellem", "og"),
        ("ml.", "og"),
        ("mlm.", "og"),
        ("mellom", "og"),
        ("imellem", "og"),
        ("mellem", "til"),
        ("mellom", "til"),
    ),
    spans=(
        ("fra", "til"),
        ("frå", "til"),
        ("fra", "til og med"),
        ("fra", "mod"),
        ("fra og med", "til"),
        ("fra og med", "til og med"),
        ("frå og med", "til og med"),
        ("f.o.m.", "t.o.m."),
    ),
    section=(
        "strækningen",
        "delstrækningen",
        "strekningen",
        "strekning",
        "strekninga",
        "strekningene",
        "strækningerne",
        "strækning",
        "banen",
        "banestrækningen",
        "linjen",
    ),
    street_tail=tuple(
        "gade|gaden|vej|vejen|allé|plads|pladsen|stræde|torv|torvet|broen|bro|gate|gata|gaten|veien|vegen|plass|allmenning".split(
            "|"
        )
    ),
    street_after=("vej", "gade", "allé", "plads", "stræde", "gate", "vei", "plass"),
    stop=tuple(
        "stoppested|stoppestedet|stoppesteder|stoppestederne|stop|station|stationen|stationerne|holdeplass|holdeplassen|holdeplasser|stasjon|stasjonen".split(
            "|"
        )
    ),
    stop_after=("station", "st.", "stasjon", "terminal"),
    article=tuple(
        "holdeplass|stoppested|stoppestedet|stoppestederne|holdeplassen|holdeplassene|station|stationerne|den|det|de".split(
            "|"
        )
    ),
    fence=tuple(
        "på|ved|med|som|er|bliver|blir|kører|kjører|spærres|spærret|stengt|trafikken|togtrafikken|togtrafik|bustrafikken|omlagt|via|mod|mot|fra|til|mellem|mellom|grund|grunn|retning"
        "|linje|busserne|bussene|togbusser|stoppested|stoppestedet|aflyst|innstilt|forsinkelser|klokken|kl|midlertidigt|midlertidig|passagerer|under|ikke|ingen|vejarbejde|begge|i|og".split(
            "|"
        )
    ),
    cause=tuple(
        "strejke|streik|arbejdsnedlæggelse|lockout|fagforening|fagforbund|demonstr|protest|optog|koncert|konsert|festival|arrangement|marked |løb |motionsløb|maraton|politi|opptog|fakkeltog|aksjon|aksjoner"
        "|sygdom|syg |ulykke|ulukke|grund af|på grund|på grunn|pga|pride|procession|arrangør|talsperson|talsmand|gudstjeneste|valgmøde|blokade|påkørsel".split(
            "|"
        )
    ),
    road_number=tuple(
        "motorvej|motorvejen|landevej|primærrute|sekundærrute|hovedvej|europavej|motorring"
        "|fylkesvei|fylkesveien|fylkesveg|fylkesvegen|riksvei|riksveien|riksveg|riksvegen|europavei|europaveg|motorvei|motorveg".split(
            "|"
        )
    ),
    road_code=("fv",),
    months=tuple(
        "januar;februar;marts|mars;april;maj|mai;juni;juli;august;september;oktober;november;december|desember".split(
            ";"
        )
    ),
    days=tuple(
        "mandag,mandage,mandager;tirsdag,tirsdage,tirsdager,tysdag;onsdag,onsdage,onsdager;torsdag,torsdage,torsdager;fredag,fredage,fredager;lørdag,lørdage,lørdager,laurdag;søndag,søndage,søndager,sundag".replace(
            ",", "|"
        ).split(";")
    ),
    until=tuple(
        "slut|sluttidspunkt|før|før kl.|før klokken|inden kl.|til|til og med|t.o.m.|indtil|frem til|inntil|til kl|til kl.|til klokken|senest|slutter kl.|ophører kl.".split(
            "|"
        )
    ),
    since=tuple(
        "starttidspunkt|frå|frå og med|frå kl|frå kl.|frå klokka|frå klokken|fra klokka|fra|fra og med|fr.o.m.|efter|etter|fra kl|fra kl.|fra klokken|efter kl.|etter kl.|starter kl.|begynder kl.|siden".split(
            "|"
        )
    ),
    to=tuple(
        "til|til og med|indtil|inntil|frem til|fram til|til kl|til kl.|til klokken|til klokka|og kl|og kl.|og klokken".split(
            "|"
        )
    ),
    clock=(
        "kl",
        "kl.",
        "klokken",
        "klokka",
        "om klokka",
        "ca.",
        "mellem kl.",
        "mellem klokken",
        "mellom kl.",
        "mellom klokken",
        "d.",
    ),
    midnight=("midnat", "midnatt"),
    about=tuple(
        "om lag|omlag|rundt|kring|juleaften|nytårsaften|skærtorsdag|langfredag|cirka|ca.|ca|i går|i dag|i aften|i nat|i morgen|næste|senest|tidligst|mindst|omkring|forventeligt|omtrent".split(
            "|"
        )
    ),
    beside=tuple(
        "den|d.|kl|kl.|klokken|klokka|natt til|natt|på natt til|kveld|kvelden|natten|natten til|morgen|tidlig|aften|om aftenen|om morgenen|om natten|formiddag|eftermiddag|det".split(
            "|"
        )
    ),
    close=tuple(
        "driftens slut|driftsophør|driftsslut|sidste afgang|sidste tog|sidste bus|videre|resten af dagen|resten af aftenen|driftens ophør|siste avgang|driftens slutt".split(
            "|"
        )
    ),
    short_months=tuple(
        "jan|jan.;feb|feb.;;apr|apr.;;;;aug|aug.;sep|sep.|sept|sept.;okt|okt.;nov|nov.;dec|dec.|des|des.".split(
            ";"
        )
    ),
    near_days=("i går", "i dag|i aften", "i morgen", "i overmorgen"),
    short_days=tuple("man tir tirs ons tor tors fre lør søn".split(" ")),
    runs=tuple("kører|går|normalt|normal|kjører".split("|")),
    excepts=tuple("undtagen|undtaget|bortset fra|med undtagelse|unntatt|med unntak".split("|")),
    effects=(
        (Effect.MEDICAL_INCIDENT, ("syg passager", "sygdomstilfælde", "sykdomstilfelle")),
        (Effect.DETOUR, ("omkørsel", "omkjøring", "omlagt", "omlægges", "ændret rute", "omvej")),
        (
            Effect.STOP_CLOSED,
            ("stoppested nedlagt", "nedlagt", "nedlægges", "betjenes ikke", "stopper ikke", "inddraget"),
        ),
        (
            Effect.STOP_MOVED,
            ("midlertidigt stoppested", "midlertidige stoppesteder", "flyttet", "flyttes", "flytta"),
        ),
        (
            Effect.ROAD_CLOSED,
            ("spærret", "spærres", "lukket", "lukkes", "stengt", "stenges", "afspærr"),
        ),
        (
            Effect.NO_SERVICE,
            (
                "stengd",
                "aflyst",
                "aflyses",
                "annulleret",
                "annulleres",
                "innstilt",
                "innstilles",
                "kører ikke",
                "kjører ikke",
                "indstillet",
            ),
        ),
        (Effect.REDUCED_SERVICE, ("færre afgange", "reduceret", "redusert")),
        (
            Effect.DELAYS,
            ("forsinkelse", "forsinket", "forsinkelser", "forsinkede", "langsom trafik", "langsom kørsel"),
        ),
        (Effect.LANE_CLOSED, ("vognbane", "kjørefelt")),
        (Effect.MODIFIED_SERVICE, ("ændret", "ændringer", "endret", "endringer")),
        (Effect.ROADWORKS, ("vejarbejde", "vegarbeid", "veiarbeid")),
    ),
    cause_end=(
        "strejke",
        "streik",
        "demonstration",
        "demonstrasjon",
        "optog",
        "opptog",
        "fakkeltog",
        "blokade",
        "aksjon",
    ),
)

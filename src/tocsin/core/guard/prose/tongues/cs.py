# SPDX-License-Identifier: AGPL-3.0-or-later
"""Czech words, and where they differ Slovak ones."""

from tocsin.core.guard.prose.tongues.lexicon import Lexicon
from tocsin.core.model import Effect

CS = Lexicon(
    tag="cs",
    line=tuple(
        "tramvajová doprava|autobusová doprava|linka|linky|lince|linku|linkou|linek|linkách|linkami|linkám|autobusová linka|autobusové linky|autobusových linek|tramvajová linka|tramvajové linky|tramvajových linek|tramvajovou linku"
        "|linka číslo|linky číslo|linku číslo|tramvaj|tramvaje|tramvají|autobus|autobusy|autobusů|trolejbus|trolejbusy|trolejbusů|noční linky|spoje linky|električka|električky|električiek|liniek|vlaky|vlaků|linkám".split(
            "|"
        )
    ),
    modes={
        "autobus": "bus",
        "autobusy": "bus",
        "autobusů": "bus",
        "autobusové": "bus",
        "tramvaj": "tram",
        "tramvaje": "tram",
        "tramvají": "tram",
        "tramvajové": "tram",
        "metro": "metro",
        "metra": "metro",
        "vlak": "rail",
        "vlaky": "rail",
        "vlaků": "rail",
        "silnice": "road",
        "silnici": "road",
        "dálnice": "road",
        "dálnici": "road",
    },
    joins=("a", "nebo", "či", "i"),
    between=(("mezi", "a"), ("medzi", "a")),
    spans=(
        ("od", "do"),
        ("z", "do"),
        ("ze", "do"),
        ("od", "po"),
        ("od", "k"),
        ("od", "ke"),
        *(("od", j) for j in ("až na", "až do", "až po", "až k", "na")),
        *(
            (o, j)
            for o in (
                "jezdit z",
                "jezdí z",
                "nejezdí z",
                "pojede z",
                "pojedou z",
                "nepojede z",
                "nepojedou z",
                "jezdit ze",
                "pojede ze",
                "pojedou ze",
            )
            for j in ("na", "do")
        ),
        *(
            (o, j)
            for o in ("v trase z", "v trase ze", "v trase od", "na trase z", "na trase ze")
            for j in ("do", "na", "po")
        ),
    ),
    section=(
        "úsek",
        "úseku",
        "úsecích",
        "úseky",
        "trase",
        "trati",
        "trať",
        "úseků",
    ),
    street=tuple(
        "ulice|ulici|ulicí|ul.|náměstí|nám.|třída|třídě|tř.|most|mostě|nábřeží|silnice|silnici".split("|")
    ),
    street_after=("náměstí", "nám.", "třída", "ulice", "most", "nábřeží", "třídu", "třídě"),
    stop=tuple(
        "zastávka|zastávky|zastávce|zastávku|zastávek|zastávkách|zastávkami|stanice|stanici|stanicí|stanicích|nádraží|zastávok".split(
            "|"
        )
    ),
    small=("nad", "pod", "u", "na", "v", "ke", "k", "za"),
    article=tuple(
        "zastávkami|zastávkou|zastávky|stanicemi|stanicí|stanice|ulicemi|ulicí|ulice|křižovatkou|obcemi|obcí|nám.".split(
            "|"
        )
    ),
    fence=tuple(
        "do|od|z|je|bude|budou|nebude|nejede|nejedou|pojede|pojedou|odklonem|odkloněna|odkloněny|obousměrně|přerušen|přerušena|přes|směru|směrem|provoz|náhradní"
        "|linka|linky|linek|zastávka|zastávky|hodin|hod|výluka|kvůli|důvodu|po|ve|se|jsou|jsou|v|na".split(
            "|"
        )
    ),
    cause=tuple(
        "stávk|odbor|demonstr|protest|pochod|průvod|shromážděn|koncert|festival|akce|závod|maraton|polici|nehod|nemoc|kvůli|důvodu|pořadatel|mluvčí|výročí|pride|bohosluž|poutě|blokád|srážk|štrajk".split(
            "|"
        )
    ),
    road_number=(
        "silnice",
        "silnici",
        "dálnice",
        "dálnici",
    ),
    months=tuple(
        "ledna,leden;února,únor;března,březen;dubna,duben;května,květen;června,červen;července,červenec;srpna,srpen;září;října,říjen;listopadu;prosince,prosinec".replace(
            ",", "|"
        ).split(";")
    ),
    days=tuple(
        "pondělí,pondělka,pondelok,pondělní,pondělního,pondělních,pondělním;úterý,úterka,utorok,úterní,úterního,úterních;středa,středu,středy,streda,středeční,středečního,středečních;čtvrtek,čtvrtka,štvrtok,čtvrteční,čtvrtečního,čtvrtečních;pátek,pátku,piatok,páteční,pátečního,pátečních;sobota,sobotu,soboty,sobotní,sobotního,sobotních;neděle,neděli,nedeľa,nedělní,nedělního,nedělních".replace(
            ",", "|"
        ).split(";")
    ),
    until=tuple(
        "konec|ukončení|před|do|až do|do cca|přibližně do|potrvá do|skončí v|končí v|nejpozději do".split("|")
    ),
    since=tuple("začátek|zahájení|od|počínaje|po|začne v|začíná v|cca od|přibližně od".split("|")),
    to=("do", "až do", "do cca", "až"),
    clock=("od", "v", "ve", "cca", "přibližně", "kolem", "zhruba", "mezi", "v době od", "v čase od"),
    noon=("poledne", "poledního"),
    midnight=("půlnoc", "půlnoci", "půlnocí"),
    about=tuple(
        "přibližně|zhruba|cca|asi|minimálně|nejméně|pravděpodobně|dnes|zítra|včera|příští|následující|nejpozději|kolem".split(
            "|"
        )
    ),
    beside=tuple("v|ve|dne|dnem|hod|hod.|ráno|večer|v noci|odpoledne|dopoledne|r.|noc".split("|")),
    unit=tuple("hodin|hodiny|hodinu|hod|hod.|h".split("|")),
    close=tuple("konce provozu|ukončení provozu|konce dne|konce směny|odvolání|konce výluky".split("|")),
    near_days=("včera", "dnes", "zítra", "pozítří"),
    short_days=tuple("po út st čt pá so ne".split(" ")),
    runs=tuple("jezdí|jede|jedou|pojede|pojedou|jezdily|provozu|obvykle".split("|")),
    excepts=tuple("kromě|vyjma|s výjimkou|mimo".split("|")),
    effects=(
        (Effect.DETOUR, ("odklon", "odklonem", "odkloněn", "objížď", "odklonen")),
        (
            Effect.STOP_CLOSED,
            (
                "zastávka zrušena",
                "zastávky zrušeny",
                "neobslouží",
                "zastávka zrušen",
                "nezastavuj",
                "nezastaví",
            ),
        ),
        (Effect.STOP_MOVED, ("přemístěn", "přeložen", "přesunut", "dočasná zastávka")),
        (Effect.ROAD_CLOSED, ("uzavírka", "uzavřen", "uzavírky", "uzávierka", "neprůjezdn")),
        (
            Effect.NO_SERVICE,
            (
                "přerušen",
                "přerušení provozu",
                "nejede",
                "nejedou",
                "nepojede",
                "nepojedou",
                "výluka",
                "zrušen",
                "vyloučen",
                "náhradní",
            ),
        ),
        (Effect.REDUCED_SERVICE, ("omezen", "zkrácen", "delší interval")),
        (Effect.DELAYS, ("zpoždění", "zdržení", "meškan", "zpomalen")),
        (Effect.MEDICAL_INCIDENT, ("indispozice cestující", "nevolnost cestující", "kolaps cestující")),
        (Effect.MODIFIED_SERVICE, ("změna", "změny", "prodloužen")),
    ),
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Number plates: by a shape of a country that nothing else has, else by a word for a plate or a vehicle before one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.normal import bare_letters

Hit = tuple[str, int, int, float]

PLATES = re.compile(
    r"(?=[A-ZÄÖÜ\d\u4e00-\u9fff\u0621-\u064a])(?<![^\W\u3040-\u9fff])(?<!-)(?:"
    r"[A-ZÄÖÜ]{1,3}[- ·][A-Z]{1,2}[ ·-]?\d{1,4}[EH]?"  # DE: B-MX 1234
    r"|[A-Z]{2}-\d{3}-[A-Z]{2}"  # FR, IT since 2009
    r"|[A-Z]{2}\d{2} ?[A-Z]{3}"  # GB
    r"|\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}"  # ES
    r"|[A-Z]{2} ?\d{3} ?[A-Z]{2}"  # IT
    r"|[A-Z]{2,3} ?\d{4,5}|[A-Z]{2,3} ?\d{3}[A-Z]{2}"  # PL
    r"|[A-Z]{2,3} ?\d[A-Z]{2}\d{2}"  # PL since 2000
    r"|\d{1,4} [A-Z]{2,3} \d{2}"  # FR before 2009
    r"|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{1,2}-\d{2,3}-[A-Z]{1,2}|\d{2}-[A-Z]{2}-\d{2}"  # NL
    r"|\d{3,4} [\u0621-\u064a](?: [\u0621-\u064a]){2}|[\u0621-\u064a](?: [\u0621-\u064a]){2} \d{3,4}"  # Arabic letters
    r"|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z][·\- ]?[A-Z0-9]{5,6}"  # CN
    r"|\d[A-Z]{3}\d{3}|[A-Z]{3}[- ]\d{4}"  # US
    r")(?![^\W\u3040-\u9fff]|-)"
)
# Shapes that much else has, too: plates only behind a word for one.
_ANY_PLATE = re.compile(
    r"(?=[A-Z\d])(?<![^\W\u3040-\u9fff])(?<!-)(?:"
    r"[A-Z]{1,2}[- ]\d{3,5} ?[A-Z]{1,2}|[A-Z]{2} \d{1,3} \d{3}|\d-[A-Z]{3}-\d{3}"  # AT, CH, BE
    r"|[A-Z]{3}[ -]?\d{3,4}|[A-Z]{3}\d{2}[A-Z]|[A-Z]{3}\d[A-Z]\d{2}"  # Nordic, US, AU, Mercosur
    r"|\d{2} [A-Z]{1,3} \d{2,4}|[A-Z]\d{3}[A-Z]{2} ?\d{2,3}|\d{2,3}-[A-Z]{1,2}-\d{1,6}"  # TR, RU, IE
    r"|[A-Z]{2} ?\d[A-Z]{2}\d{2}|[A-Z]{2} \d{5}"  # PL with a blank
    r")(?![^\W\u3040-\u9fff]|-)"
)
# What a plate looks like anywhere: two to four groups, letters and digits in turn.
_GROUPS = re.compile(
    r"(?=[A-Z\d\u0621-\u064a])(?:(?=[A-Z\d][A-Z\d .·-]{4,12})(?<![^\W\u3040-\u9fff])(?<!-)(?:[A-Z]{1,2} ?\d{2,4}[ -]\d{2,3}|[A-Z]{1,2}-\d{3,4}-[A-Z]{1,2}|(?:[A-Z]{1,3}[ ·-]?|[A-Z]{4}-)\d{1,5}(?:[ ·-]?[A-Z]{1,3}(?:[ ·-]?\d{1,4})?)?|\d{1,4}[ ·-]?[A-Z]{1,4}(?:[ ·-]?\d{1,5}(?:[ ·-]?[A-Z]{1,2})?)?"
    r"|\d{2,3}[ ·-]\d{2,3}[ ·-][A-Z]{2,3}|[A-Z]{2} \d{2,3} \d{2,3})(?![^\W\u3040-\u9fff]|-)"
    r"|(?<![\w-])(?:[\u0621-\u064a](?:[ -]?[\u0621-\u064a]){0,2}[ -]\d{3,6}|\d{1,3} ?تونس ?\d{2,4}|\d{3,6}(?:[ -][\u0621-\u064a]){1,3}(?:[ -]?\d{1,2})?|(?<=[\u0600-\u06ff] )\d{2}-\d{5}|(?<=[\u0600-\u06ff] )\d{5,6}-\d{3}-\d{2})(?![\w-]))"
)
_NO_GROUP = re.compile(
    r"(?:^|[ \d·-])(?:PR|PK|KM|KG|AM|PM|MM|CM|KW|KV|SR|US|RN|RD|RE|SS|SP|DK|DW|FM|CR|AS|AK|AD|BAB|NR|NO|ST|ND|TH|HWY|EXIT|TOR|UTC|CET|CEST|GMT|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|BIS|UHR|ET|LE|LA|DE|DU|EN|AT|TO|OF|ON|IN)(?=[ \d-]|$)"
)
_VEHICLE = re.compile(
    r"(?<!\w)(?:cars?|vans?|taxi|cab|moped|scooter|motorbike|motorcycle|minivan|hatchback|saloon|ute|estate|lorry|pick-up|pickup|sedan|suv|jeep|4x4|coupe|trailer|auto|wagen|kombi|transporter|kleinbus|lkw|pkw|lieferwagen|motorrad|roller|anhanger|voiture|camionnette|fourgon|berline|utilitaire|moto|scooter|remorque|mobylette"
    r"|coche|carro|camioneta|furgoneta|furgon|moto|motocicleta|camion|remolque|vehiculo|auto|macchina|automobile|furgone|furgoncino|motorino|utilitaria|berlina|autocarro|rimorchio|samochod\w*|auto|aut[oa]|bus(?:ik)?|dostawcz\w+|ciezarowk\w+|skuter\w*|motocykl\w*|przyczep\w*|osobowk\w*"
    r"|ciagnik\w*|naczep\w*|todoterreno|quad|atv|buggy|minibus|campervan|camper|motorhome|caravan|wohnmobil|gelandewagen|cabrio|limousine|monospace|autobus|pullman|amarok|prado|land cruiser|landcruiser|wrangler|cherokee|navara|l200|x-trail|juke|sportage|sorento|tucson|santa fe|i10|i20|i30|rav4|aygo|auris|avensis|camry|highlander|tacoma|tundra|silverado|f-150|mustang|malibu|impala|tahoe|beetle|caddy|crafter|arteon|leon|ibiza|ateca|fabia|kodiaq|logan|sandero|megane|twingo|zoe|berlingo|jumper|jumpy|cruze|aveo|matiz|insignia|mokka|meriva|zafira|c-class|e-class|a-class|viano|freemont|fiorino|scudo|stilo|500l|s-cross|vitara|jimny|forester|impreza|civic|cr-v|hr-v|pajero|outlander|lancer|cx-5|cx-3|ds3|smart|abarth|alfa romeo|altis|astra|audi|bmw|byd|cadillac|captur|chevrolet|chevy|chrysler|citroen|civic|clio|combo|corolla|corsa|cupra|dacia|daewoo|daf|daihatsu|dodge|doblo|ducato|duster|fiat|fiesta|focus|ford|golf|hilux|honda|hyundai|isuzu|iveco|jaguar|jeep|jetta|kangoo|kia|lada|lancia|landrover|land rover|lexus"
    r"|mazda|mercedes|mg|micra|mini|mitsubishi|mondeo|myvi|nissan|octavia|opel|panda|passat|perodua|peugeot|polo|porsche|prius|proton|punto|qashqai|ranger|renault|rover|saab|seat|sharan|skoda|smart|sprinter|station wagon|subaru|suzuki|tata|tesla|tiguan|toureg|touran|toyota|transit|trafic|tucson|vauxhall|vespa|vito|vivaro|volkswagen|volvo|vw|yaris|zafira"
    r"|plates?|rego|reg|registration|number plate|licen[cs]e plate|kennzeichen|kfz-kennzeichen|nummernschild|plaque|immatricule\w*|immatriculation|matricula|dominio|patente|placas?|chapa|targa|targat[ao]|rejestracyjn\w*|rejestracj\w*|tablic\w*|nr rej)(?!\w)"
    r"|车牌|車牌|车号|車號|牌照|轿车|轎車|货车|貨車|面包车|麵包車|箱型车|七人車|小车|摩托|機車|卡车|卡車|的士|计程车|計程車|私家车|休旅車|سيار[ةه]|شاحن[ةه]|لوح(?:[ةه]|ت[ها]+)|لوحات|مركب[ةه]|دراج[ةه]|جيب|مرسيدس|تويوتا|نيسان|هيونداي|كيا|مازدا|فورد|شيفروليه|بيجو|رينو|داسيا|بي إم|هوندا|ميتسوبيشي|فولكس|بيك أب|فان|تاكسي|حافل[ةه]|مرقم[ةه]"
)
_FAR, _BEHIND = 80, 40
_BEFORE_PLATE = (
    r"plate|registration|reg|licence|license|vrm|kennzeichen|amtl|plaque|immatricul\w*|matricula|matrícula|targa|targato|targata"
    r"|rejestrac\w*|rej|tablic\w*|kenteken|plaat|kontrollschild|rego|plaka|placa|nummerplåt|skilt|номер|госномер|车牌\w*|車牌\w*|لوحة"
)
_ROAD = re.compile(r"(?:HWY|RTE|FM|RM|SR|SH|US|CR|RR|RD|KM|EXIT|BUS|TRAM|ZIP)[ -]?\d")
_PLATE_NAMED = re.compile(rf"(?<!\w)(?:{_BEFORE_PLATE})\W{{0,3}}(?:\w{{1,12}}\W{{1,3}}){{0,2}}$", re.I)
_PLATE_WORD = re.compile(
    rf"(?:{_BEFORE_PLATE}|car|van|transporter|lieferwagen|camionnette|furgoneta|lorry|truck|auto|wagen|lkw|pkw|voiture|camion|coche|furgone|macchina"
    r"|vehicle|fahrzeug|véhicule|vehículo|veicolo|samochod|samochód|driving"
    r"|silver|black|white|blue|red|grey|gray|sedan|suv|pickup|toyota|ford|honda|bmw|audi|vw|volkswagen|mercedes|renault|peugeot|fiat|opel|skoda)"
    r"\W{0,3}(?:\w{1,12}\W{1,3}){0,3}$",
    re.I,
)
_SURE_PLATE = re.compile(
    r"[A-Z]{2}-\d{3}-[A-Z]{2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-Z][·\- ]?[A-Z0-9]{5,6}"
)
# Places of registration in Germany (FZV, annex), with blanks for the hyphen, and British plates since 2001.
_DISTRICTS = frozenset(
    """A AA AB AC AK AN AP AS AUR AW AZ B BA BAD BB BC BI BL BM BN BO BOR BOT BS BT BZ C CB CE CHA CLP CO COE CUX CW D DA DAH
    DAN DAU DE DEG DH DIN DLG DN DO DON DU DW E EA EBE EF EI EIC EL EM EMD EN ER ERH ES ESW EU F FB FD FDS FF FFB FG FL FN FO FR
    FRG FRI FS FT FÜ G GAP GE GER GF GG GI GL GM GÖ GP GR GS GT GTH GÜ GZ H HA HAL HAM HB HBN HD HDH HE HEF HEI HER HF HG HGW HH
    HI HL HM HN HO HOL HOM HP HR HRO HS HSK HST HU HVL HX HZ IGB IK IN IZ J JL K KA KB KC KE KEH KF KG KH KI KL KLE KN KO KR KS KT
    KU KUS KÜN L LA LAU LB LD LDK LER LEV LG LI LIF LIP LL LM LÖ LRO LU LWL M MA MB MD ME MEI MG MH MI MIL MK MKK MM MN MOL MR MS
    MSP MTK MÜ MYK MZ MZG N NB ND NDH NE NEA NES NEW NF NI NK NM NMS NOH NOM NR NU NW NWM OA OAL OB OD OE OF OG OH OHA OHV OL OS
    OSL P PA PAF PAN PB PE PF PI PIR PLÖ PM PR PS R RA RD RE REG RH RO ROW RP RS RT RV RW RZ S SB SC SE SFA SG SHA SHG SHK SI SIG
    SIM SK SL SLF SM SN SO SOK SP SPN SR ST STA STD SU SÜW SW SZ TBB TF TIR TÖL TR TS TÜ TUT UE UH UL UM UN V VB VEC VER VG VIE VK
    VR VS W WAF WAK WB WEN WES WF WHV WI WIL WL WM WN WND WO WOB WST WT WTM WÜ WUG WUN WW Z ZW""".split()
)
_SPACED_PLATE = re.compile(r"([A-ZÄÖÜ]{1,3})[ ·]([A-Z]{1,2})[ ·](\d{2,4})[EH]?|[A-Z]{2}[0-7]\d [A-Z]{3}")


def _sure_plate(shown: str) -> bool:
    if _SURE_PLATE.fullmatch(shown):
        return True
    spaced = _SPACED_PLATE.fullmatch(shown)
    if not spaced or spaced[1] is None:
        return bool(spaced)
    # "SR I 95" and "RD NO 12" are roads.
    return spaced[1] in _DISTRICTS and spaced[2] != "NO" and len(spaced[1] + spaced[2]) > 2


def plates(text: str, sent: str) -> Iterator[Hit]:
    """Plates in `text`; the words before them in `sent`, whose letters are its own."""
    for match in PLATES.finditer(text):
        if _sure_plate(match.group()) or _said_before(_PLATE_WORD, match, sent):
            yield "plate", match.start(), match.end(), 0.8
    for match in _ANY_PLATE.finditer(text):
        if _said_before(_PLATE_NAMED, match, sent):
            yield "plate", match.start(), match.end(), 0.7
    for match in () if text.isascii() and text.isupper() else _GROUPS.finditer(text):
        if _is_group(match.group()) and _of_a_vehicle(text, match):
            yield "plate", match.start(), match.end(), 0.65


def _is_group(shown: str) -> bool:
    """Five letters and digits in three groups, six in two, and none that is a road's or a time's."""
    least = 5 if len(_CHANGES.findall(shown)) > 1 else 6
    signs = sum(map(str.isalnum, shown))
    return (
        least <= signs <= (9 if shown.isascii() else 11)
        and sum(map(str.isdigit, shown)) > 1
        and not _NO_GROUP.search(shown)
    )


_CHANGES = re.compile(r"(?<=\d)[ ·-]?(?=[^\W\d])|(?<=[^\W\d])[ ·-]?(?=\d)")


def _of_a_vehicle(text: str, match: re.Match[str]) -> bool:
    """Whether the same sentence speaks of a vehicle."""
    before = re.split(r"[.!?\n;] ", text[max(0, match.start() - _FAR) : match.start()])[-1]
    behind = re.split(r"[.!?\n;]", text[match.end() : match.end() + _BEHIND])[0]
    return any(_VEHICLE.search(bare_letters(part)) for part in (before, behind))


def _said_before(word: re.Pattern[str], match: re.Match[str], sent: str) -> bool:
    """Whether a word for a plate stands before what may be one and is no road: "vehicle crash on FM 1187"."""
    return not _ROAD.match(match.group()) and bool(
        word.search(sent[max(0, match.start() - 40) : match.start()])
    )

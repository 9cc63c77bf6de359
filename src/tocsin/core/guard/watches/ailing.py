# SPDX-License-Identifier: AGPL-3.0-or-later
"""How somebody in office fares: "is the mayor's cancer back", "Gesundheitszustand der Landrätin", "ricovero del sindaco".

An office is no person, so a rule may name it ("the prefect's decree"); whoever holds it has a body. Words of illness and of
treatment beside an office speak of that body; plain health does only where it is the holder's ("health of the mayor"),
for there are ministers of it. Patterns are asked of folded text; linear.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold

Hit = tuple[int, int, str]

OFFICES = "|".join(
    (
        r"(?:deputy |lord |lady )?mayor(?:ess)?|governor|prime minister|minister|president|chancellor|senator|councillor|councilman|alderman|bishop|archbishop|vicar|pope|king|queen|prince(?:ss)?|ambassador|sheriff|police chief|fire chief|commissioner",
        r"head ?teacher|headmaster|headmistress|principal|ceo|chairman|chairwoman|chairperson|boss|manager|director|supervisor|foreman|harbour master|station master|coach|trainer|speaker|judge|mp|ombudsman",
        r"maire|mairesse|prefete?|sous-prefete?|ministre|presidente?|premier ministre|senat(?:eur|rice)|deputee?|conseill(?:er|ere)|eveque|archeveque|pape|cure|roi|reine|ambassadeur|recteur|proviseure?|principale?|pdg|patronn?e?|direct(?:eur|rice)|chef(?:fe)?(?: d[e'].{1,20})?|entraineu(?:r|se)|juge",
        r"(?:ober)?burgermeister(?:s|in)?|landrat(?:s|es|in)?|minister(?:s|in)?|ministerprasident(?:en|in)?|bundeskanzler(?:s|in)?|kanzler(?:s|in)?|(?:bundes)?prasident(?:en|in)?|dezernent(?:en|in)?|stadtrat(?:s|in)?|senator(?:s|in)?|bischofs?|bischofin|papst(?:s|es)?|konigs?|konigin|pfarrer(?:s|in)?|rektor(?:s|in)?|schulleiter(?:s|in)?|direktor(?:s|in)?|chefs?|chefin|leiter(?:s|in)?|vorsitzenden?|intendant(?:en|in)?|trainer(?:s|in)?|richter(?:s|in)?|amtsleiter(?:s|in)?",
        r"alcald(?:e|esa)|ministr[oa]|president[ea]|gobernador(?:a)?|concejal(?:a)?|senador(?:a)?|diputad[oa]|obispo|arzobispo|papa|rey|reina|embajador(?:a)?|delegad[oa] del gobierno|consejer[oa]|rector(?:a)?|director(?:a)?|jef[ea]|entrenador(?:a)?|juez(?:a)?",
        r"sindac[oa]|prefett[oa]|prefettessa|ministr[oa]|president(?:e|essa)|assessor[ea]|senat(?:ore|rice)|onorevole|vescovo|arcivescovo|papa|parroco|governat(?:ore|rice)|questore|preside|rettore|rettrice|dirett(?:ore|rice)|capo|allenat(?:ore|rice)|giudice",
        r"burmistrz\w{0,3}|prezydent\w{0,4}|wojt\w{0,3}|starost\w{1,3}|wojewod\w{1,3}|minist(?:er|ra|rze|rem|ry|ra|erka|erki)|premier\w{0,3}|marszal(?:ek|ka|kiem)|radn(?:y|a|ego|ej)|pos(?:el|la|lanka|lanki)|senator\w{0,3}|biskup\w{0,3}|papiez\w{0,3}|proboszcz\w{0,3}|krol\w{0,4}|dyrektor\w{0,3}|prezes\w{0,3}|szef\w{0,4}|kierowni(?:k|ka|czka|czki)|trener\w{0,3}|rektor\w{0,3}|sedzi\w{1,3}|solty\w{1,3}",
        r"burgemeester|wethouder|minister-president|koning(?:in)?|bisschop|directeur|voorzitter|presidente da camara|autarca|prefeit[oa]|vereador(?:a)?|governador(?:a)?|bispo|rei|rainha|treinador(?:a)?|primar(?:ul|ului|ita|itei)?|prefect(?:ul|ului)?|ministr(?:ul|ului)|presedintel(?:e|ui)|belediye baskani(?:nin)?|vali(?:nin)?|kaymakam(?:in)?|bakan(?:in)?|cumhurbaskani(?:nin)?|mudur(?:un)?",
    )
)
"""Who is in office, in folded letters, as the stroke-parted part of a pattern."""
_OFFICE = rf"(?:{OFFICES})"
_HEALTH = "|".join(
    (
        # English
        rf"\b{_OFFICE}['’]?s (?:[\w-]+ ){{0,2}}(?:health|illness|sickness|condition|surgery|operation|treatment|recovery|diagnosis|scan|tests?|stroke|heart|pregnancy|hospital (?:stay|bed|room|treatment|admission|appointments?|tests?)|bypass|transplant|meds|medication|drinking|addiction)\b(?! (?:department|directorate|committee|office|plan|policy|centre|visit|opening))"
        rf"|\b{_OFFICE}\b.{{1,40}}\b(?:his|her) (?:\w+ )?(?:bypass|operation|hip|knee|heart|surgery|treatment|scan|stroke)\b"
        rf"|\b(?:health|illness|recovery|medical records?|diagnosis|hospitali[sz]ation) of (?:the |our )?(?:\w+ )?{_OFFICE}\b",
        # French
        rf"\b(?:sante|maladie|hospitalisation|operation|convalescence|traitement|opere|chimio\w*|dossier medical)(?: (?:du|de la|de l'|au|a la) ?\w+)? (?:du|de la|de l'|de notre|de|d'une?) ?{_OFFICE}\b",
        # German
        rf"\b(?:gesundheit|krankheit|erkrankung|genesung|befinden|reha|op|operation|krankenhausaufenthalt|klinikaufenthalt|krankenstand|krankmeldung|schwangerschaft) (?:der|des|vom|von|unseres|unserer) (?:\w+ )?{_OFFICE}\b",
        # Spanish, Portuguese
        rf"\b(?:salud|saude|enfermedad|doenca|operacion|operacao|cirugia|cirurgia|ingreso|ingreso hospitalario|hospitalizacion|hospitalizacao|internamento|tratamiento|tratamento|recuperacion|embarazo)(?: (?:de|do|da|al|ao) \w+)? (?:del|de la|de nuestr[oa]|do|da) {_OFFICE}\b",
        # Italian
        rf"\b(?:salute|malattia|operazione|ricovero|degenza|cure|convalescenza|gravidanza|intervento chirurgico)(?: (?:al|alla|di) \w+)? (?:del|della|dell'|di) ?(?:nostr[oa] )?{_OFFICE}\b",
        # Polish, Dutch, Romanian, Turkish
        rf"\b(?:zdrowi[eau]|chorob[aeyę]|operacj[aię]|leczeni[ea]|rehabilitacj[aię]|pobyt|ciaz[aye]|hospitalizacj[aię]) (?:\w+ )?{_OFFICE}\b"
        rf"|\b(?:gezondheid|ziekte|opname|ziekenhuisopname) van (?:de |onze )?{_OFFICE}\b|\b(?:sanatatea|boala|operatia|internarea) {_OFFICE}\b|\b{_OFFICE} (?:saglig\w+|hastalig\w+|ameliyat\w*)",
    )
)
_STATE = r"\b(?:gesundheitszustand|etat de sante|estado de salud|condizion\w{1,2} di salute|stato di salute|stan(?:ie|em|u)? zdrowia|state of health|gezondheidstoestand|estado de saude|saglik durumu|stare[a]? de sanatate)\b"
_ILL = (
    r"(?:hospitali[sz]\w*|hospitalise\w*|hospitalizad\w*|ricoverat\w*|ingresad[oa]|internad[oa]|eingeliefert|hospitalizowan\w*|opgenomen|internat[aă]?|chemo\w*|chimio\w*|quimio\w*|kemoterap\w*|cancers?|cancro|krebs|rakiem|kanker\w*|tumou?rs?|nowotw\w*"
    r"|krank(?!en)|erkrankt|malad(?:e|ie)|enferm[oa]|enfermedad|doente|malat[oa]|malattia|chor(?:y|a|uje|oba|obe|oby)|zachorowal\w*|ziek|hasta(?= mi\b|\b$)|bolnav\w*|(?<!-)\bill\b|unwell|dialysis|dialys\w*|dializ\w*|dialis\w*|in reha|rehab|reha|na rehabilitacji"
    r"|opere[e]?|operiert|operad[oa]|operat[oa]|operowan\w+|geopereerd|demenz|dementia|demence|demenza|demencj\w+|parkinson|alzheimer|burn-?out|depression\w*|depressiv|infarct\w*|infarto|infarctus|herzinfarkt|zawal\w*|udar\w{0,2}|schlaganfall|avc|ictus|stroke|heart attack|covid|corona|positive for|positiv auf|schwanger|pregnant|enceinte|embarazada|incinta|w ciazy|zwanger|gravida)"
)
_HOSPITAL = r"(?:in (?:an? )?(?:hospital|hospice|intensive care)|on a ward|im krankenhaus|in (?:der|einer) klinik|auf (?:der )?intensiv\w*|a l'?hopital|en reanimation|en el hospital|en la uci|in ospedale|in terapia intensiva|(?:w|do|ze) szpital[au]|na oiom\w*|in het ziekenhuis|no hospital|in spital|hastanede)"
_VISITS = Late(
    r"\b(?:visit\w*|besuch\w*|bezoek\w*|wizyt\w*|odwiedz\w*|open\w*|eroffn\w*|einweih\w*|inaugur\w*|ouvr\w*|abre|apre|otwier\w*|otwar\w*|speech|rede|discours|discurso|discorso|fund\w*|ward|station|unit|wing|building|campaign|charity|gala|research)\b"
)
"""What brings an office to a hospital on its feet."""
_SAID = Late(_HEALTH)
_FARES = Late(_STATE)
_NO_BODY = Late(
    r"\b\w{0,14}(?:baum\w{0,3}|wald|walder|gewasser|boden|arbres?|forets?|lacs?|rivieres?|arbol(?:es)?|bosques?|suelos?|alber[oi]|bosc(?:o|hi)|bestand|drzew\w?|lasu|lasow|trees?|forests?|soil|rivers?|batter\w+|akku|servers?|discos?|disques?|bomen|arvores?|floresta|reefs?|coral|equipos?|systems?|sistemas?)\b"
)
"""What has a state of health, too."""
_HOLDER = Late(rf"(?<!\w){_OFFICE}(?!\w)")
_AILS = Late(rf"\b{_ILL}\b")
_LIES = Late(rf"\b{_HOSPITAL}(?!\w)")
_OF_ALL = frozenset(
    "manager director chef leiter supervisor capo jefe jefa szef mudur trainer coach principal".split()
)
"""Words of other things, too: beside these a hospital is where they work."""
_EAST = (
    Late(
        "(?:市长|县长|区长|镇长|村长|省长|州长|部长|局长|厅长|书记|主席|总统|总理|首相|校长|院长|董事长|总经理|经理|老板|队长|主任|教练|议员|国王|女王|主教|教皇|大使|法官)"
        "[^，。；,;]{0,8}(?:住院|生病|患病|病了|病情|病倒|病重|健康状|身体(?:状况|怎么|好|不)|手术(?!室)|化疗|患?癌|康复|出院|中风|心梗|怀孕|复发|看病|就医)"
    ),
    Late(
        "(?:صحة|مرض|علاج|وعكة|إصابة|جراحة|عملية|نقل|دخول|حمل) (?:ال)?(?:عمدة|محافظ|وزير|وزيرة|رئيس|رئيسة|والي|قائد|مدير|مديرة|ملك|أمير|نائب|قاضي|مدرب|سفير|بابا|مطران)(?![ء-ي])(?! ال?(?:مياه|نفايات|صرف))"
        "|(?<![ء-ي])(?:ال)?(?:عمدة|محافظ|وزير|وزيرة|رئيس|رئيسة|والي|ملك|أمير|نائب|قاضي|مدرب|سفير)(?![ء-ي])[^،.؛]{0,20}(?:(?<![ء-ي])(?:في |إلى |ب)?المستشفى|مريضة?(?![ء-ي])|بالسرطان|بالمرض|مصاب|بكورونا|يتعالج|تتعالج)"
    ),
)  # fmt: skip
_VISITS_AR = Late("زيار|يزور|تزور|افتتاح|يفتتح|تفتتح|تدشين|يدشن|جولة|يتفقد")
_STATE_EAST = Late("健康状况|病情|(?:الحالة|الوضع) الصحية? ل")
_OF_NATURE = Late("树|林|土壤|河|电池|设备|系统|硬盘")


def ailing(text: str) -> Iterator[Hit]:
    """The whole text, where it asks how somebody in office fares."""
    low = fold(text).replace("’", "'")
    fares = _FARES.search(low) and not _NO_BODY.search(low)
    if fares or _SAID.search(low) or _ails(low) or (not text.isascii() and _eastern(text)):
        yield 0, len(text), "health"


def _ails(low: str) -> bool:
    holder = _HOLDER.search(low)
    if not holder:
        return False
    if _AILS.search(low) and not _VISITS.search(low):
        return True
    lies = holder[0] not in _OF_ALL and _LIES.search(low)
    return bool(lies) and not _VISITS.search(low)


def _eastern(text: str) -> bool:
    if _STATE_EAST.search(text) and not _OF_NATURE.search(text):
        return True
    return any(said.search(text) for said in _EAST) and not _VISITS_AR.search(text)

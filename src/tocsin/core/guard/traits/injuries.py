# SPDX-License-Identifier: AGPL-3.0-or-later
"""What befalls a part of somebody's body: "fractured wrist", "fracture de la cheville", "złamana noga", "Arm gebrochen".

A word for what befell and a word for the part, in one language, with small words between them. Gates, cranes and pumps have arms,
legs and heads, too, so it counts only where a sentence speaks of somebody or a form asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.words import Token

_LINKS = frozenset(
    """his her their my the a an left right both of in on from to with lower upper
    de la du des d l au aux le les gauche droite droit sa son ses
    am der die das dem den im linken rechten linker rechter linkes rechtes linke rechte seinen ihren sein ihr sich hat
    del el los las en izquierdo izquierda derecho derecha su sus se
    della dello dei delle dell alla al allo all il lo sinistro sinistra destro destra
    lewy lewa lewego lewej prawy prawa prawego prawej w na sobie mu jej
    van het zijn haar aan do da dos no nas nos esquerdo esquerda direito direita""".split()
)
_MOST_LINKS = 3

_EN = "ankle wrist rib ribs collarbone shoulder elbow knee hip finger fingers thumb toe toes leg foot hand jaw nose pelvis skull vertebra spine neck ligament ligaments tendon meniscus hamstring achilles calf thigh shin heel muscle back arm groin knuckle kneecap cartilage cheekbone"
_INNER = "heart kidney kidneys liver lung lungs bladder bowel stomach throat chest ear eye eyes skin brain spinal spine thyroid prostate ovarian cervical womb breast gum tooth teeth sinus urinary gallbladder pancreatic pancreas colon rectal testicular blood bone uterine"
_FR = "cheville poignet cotes cote clavicule epaule coude genou genoux hanche doigt pouce orteil jambe pied main bras machoire nez bassin vertebre vertebres tibia perone femur rotule menisque ligament ligaments tendon mollet dos cou tete oeil yeux foie rein reins poumon poumons coeur estomac sein colon peau thyroide vessie oreille oreilles cornee retine gorge ventre prostate uterus col crane colonne"
_ES = "tobillo muneca costilla costillas clavicula hombro codo rodilla cadera dedo pulgar pierna pie mano brazo mandibula nariz pelvis vertebra tibia perone femur rotula menisco ligamento ligamentos tendon gemelo espalda cuello cabeza ojo ojos higado rinon rinones pulmon pulmones corazon estomago mama colon piel tiroides vejiga oido cornea retina vesicula columna garganta prostata utero ovario ovarios muelas craneo"
_IT = "caviglia polso costola costole clavicola spalla gomito ginocchio anca femore dito pollice gamba piede mano braccio mandibola naso bacino vertebra tibia perone rotula menisco legamento legamenti crociato tendine polpaccio schiena collo testa occhio occhi fegato rene reni polmone polmoni cuore stomaco seno colon pelle tiroide vescica orecchio cornea retina colecisti gola prostata utero ovaio denti cranio colonna"
_PL = "kostki kostka kostke nadgarstka nadgarstek nadgarstku zebro zebra zeber obojczyka obojczyk barku bark barkiem lokcia lokiec kolana kolano kolanem kolanie biodra biodro biodrem biodrze palca palec palcem kciuka kciuk nogi noga noge nodze stopy stopa stope dloni dlon reki reka reke rece szczeki nosa nos miednicy kregu kregoslupa kregoslup piszczeli uda lakotki lakotka lakotke wiezadla wiezadel wiezadlo sciegna sciegno lydki plecow plecy karku glowy oka oko oku watroby nerki nerek pluc serca serce sercem zoladka zoladek piersi jelita jelit skory tarczycy pecherza ucha ucho uszu siatkowki rogowki zatok gardla krtani oskrzeli trzustki wyrostka opon spojowek stawow stawu kaletki dziasel migdalkow miesnia zyl prostaty jajnikow jajnika macicy zeba czaszki"
_DE = "arm bein fuss hand knochel handgelenk rippe rippen finger daumen schulter knie hufte ellenbogen schlusselbein nase kiefer becken wirbel rucken nacken hals kopf auge augen ohr herz niere nieren leber lunge magen darm brust haut blase galle schilddruse prostata meniskus kreuzband leiste wade zehe zahn sehne wirbelsaule"
_NL = "enkel pols rib ribben sleutelbeen schouder elleboog knie heup vinger duim teen been voet hand arm kaak neus bekken wervel kuit rug nek hart nier nieren lever long longen maag borst huid blaas schildklier prostaat oog oor"
_PT = "tornozelo pulso costela costelas clavicula ombro cotovelo joelho anca quadril dedo polegar perna pe mao braco nariz bacia vertebra tibia femur rotula menisco ligamentos tendao coluna costas pescoco cabeca olho olhos figado rim rins pulmao pulmoes coracao estomago mama pele tiroide tireoide bexiga ouvido garganta prostata utero ovario"

_PAIRS = (
    (
        "broken fractured sprained torn twisted dislocated pulled strained bruised swollen crushed injured bad busted dodgy gammy broke hurt twisted dislocated fractured sprained tore injured breaks hurts strained trapped",
        _EN,
    ),
    (_EN, "injury injuries surgery operation op pain pains ache replacement sprain strain"),
    (
        _INNER + " hip knee shoulder back",
        "disease cancer failure transplant trouble problem problems disorder infection infections surgery op operation pain pains scan biopsy tumour tumor condition complaint illness stones ulcers",
    ),
    (
        "fracture fractures entorse luxation dechirure opere operee operation douleur douleurs mal greffe cancer lesion prothese chirurgie brulure blessure blesse blessee infection platre rupture casse fracturee fracture foule tumeur maladie biopsie inflammation",
        _FR,
    ),
    (
        "fractura esguince luxacion rotura operacion operado operada dolor dolores trasplante trasplantado trasplantada cancer lesion protesis quemadura herida herido infeccion cirugia inflamacion desgarro roto rota rompio torcio torcedura fracturo tumor biopsia enfermedad piedras opera",
        _ES,
    ),
    (
        "frattura fratture distorsione lussazione rottura operazione operato operata intervento dolore dolori mal trapianto tumore cancro lesione protesi ustione ferita infezione infiammazione strappo rotto rotta fratturato slogato malattia biopsia opera calcoli",
        _IT,
    ),
    (
        "zlamanie zlamania zlamaniem zlamana zlamany zlamane zlamal zlamala skrecenie skrecona skrecony skrecil skrecila zwichniecie zwichniety zwichnal zerwane zerwanie naderwane operacja operacji operacje operacja bol bole bolu bolem boli rak raka rakiem guz guza guzem przeszczep przeszczepie uraz urazie urazem zapalenie zapalenia zapaleniu zapaleniem choroba choroby chorobe chorobe niewydolnosc niewydolnosci stluczenie stlukl stlukla kontuzja kontuzji kontuzje proteza endoproteza endoprotezy zwyrodnienie infekcja infekcje pekniete problemy chora chore wada kamienie operowany operowana",
        _PL,
    ),
    (
        "gebrochen gebrochener gebrochenes gebrochene gebrochenen verstaucht verstauchter verstauchte verletzung verletzt schmerzen operation operiert op krebs entzundung prellung ausgekugelt ausgerenkt transplantation eingegipst verbrannt",
        _DE,
    ),
    (_DE, "gebrochen verstaucht verletzt operiert op ausgekugelt gequetscht verbrannt eingegipst"),
    # Romance and Polish say the part first, too: "clavicule cassée", "noga złamana".
    (
        _FR,
        "cassee casse cassees casses fracturee fracture foulee foule luxee luxe dechiree dechire brulee brule operee opere platree platre infectee gonflee gonfle",
    ),
    (
        _ES,
        "rota roto fracturada fracturado torcida torcido dislocada dislocado desgarrado desgarrada operada operado quemada quemado escayolada escayolado enyesada enyesado inflamada inflamado",
    ),
    (
        _IT,
        "rotta rotto rotte fratturata fratturato slogata slogato lussata lussato ingessata ingessato operata operato ustionata ustionato gonfia gonfio",
    ),
    (
        _PL,
        "zlamana zlamany zlamane skrecona skrecony skrecone zwichnieta zwichniety stluczona stluczony operowana operowane",
    ),
    (
        _PT,
        "partida partido fraturada fraturado torcida torcido deslocada deslocado operada operado queimada engessada",
    ),
    (
        "gebroken gekneusd gekneusde verstuikt verstuikte gescheurde operatie geopereerd kanker pijn letsel",
        _NL,
    ),
    (_NL, "gebroken gekneusd verstuikt bezeerd operatie"),
    (
        "fratura entorse luxacao rotura ruptura operacao operado operada cirurgia dor dores transplante cancro cancer lesao protese queimadura infecao infeccao inflamacao partiu torceu quebrou tumor doenca pedra pedras problemas operar",
        _PT,
    ),
)
_THEN: dict[str, frozenset[str]] = {}
for _firsts, _seconds in _PAIRS:
    for _first in _firsts.split():
        _THEN[_first] = _THEN.get(_first, frozenset()) | frozenset(_seconds.split())


def _bare(low: str) -> str:
    return low.rpartition("'")[2]


def befalls(low: str) -> bool:
    """Whether a folded word may begin such a turn."""
    return low in _THEN


# What no gate, crane or pump has, and what befalls nothing else.
_BODIES_ONLY = frozenset(
    """ankle wrist rib ribs collarbone knee kneecap meniscus ligament ligaments hamstring achilles groin cartilage thumb toe toes kidney kidneys bladder bowel thyroid prostate womb breast gallbladder liver
    cheville poignet clavicule genou hanche orteil menisque tibia femur rotule mollet rein reins vessie uterus sein thyroide estomac
    tobillo muneca costilla clavicula rodilla cadera menisco ligamentos rotula gemelo higado rinon vejiga prostata utero ovario mama estomago
    caviglia polso costola clavicola ginocchio anca femore legamenti crociato fegato reni vescica ovaio seno colecisti
    kostki kostke nadgarstka nadgarstek obojczyka kolana kolano biodra biodro stopy stope reke reka noge noga lakotke wiezadla sciegna watroby nerki pecherza prostaty macicy tarczycy piersi
    knochel handgelenk schlusselbein knie hufte meniskus kreuzband wade zehe niere nieren leber harnblase schilddruse bandscheibe
    enkel pols sleutelbeen heup teen kuit schildklier tornozelo joelho quadril rins bexiga tireoide""".split()
)
_BEFALLS_ONLY = frozenset(
    """sprained dislocated torn fractured broke twisted surgery operation op pain pains replacement disease cancer transplant infection biopsy stones
    entorse luxation dechirure opere operee fracture prothese greffe esguince luxacion operado operada rompio torcio fracturo protesis trasplante trasplantado trasplantada
    distorsione lussazione operato operata fratturato slogato rotto protesi trapianto zlamal zlamala skrecil skrecila zwichnal operacja operacji operacje zwichniecie skrecenie zlamanie zlamana zlamany endoproteza
    gebrochen verstaucht operiert verrenkt gekneusd verstuikt geopereerd partiu torceu operou""".split()
)


def only_bodies(first: str, second: str) -> bool:
    """Whether the two words of such a turn are said of people, whoever the sentence speaks of: "Operata al seno"."""
    part, done = (_bare(first), _bare(second)), (_bare(second), _bare(first))
    return any(p in _BODIES_ONLY and d in _BEFALLS_ONLY for p, d in (part, done))


def befallen(words: Sequence[Token], i: int, last: int) -> int:
    """The last word of a turn that begins at one word and ends before another, or -1."""
    seconds = _THEN.get(words[i].low)
    if seconds:
        for n in range(i + 1, min(last, i + 2 + _MOST_LINKS)):
            low = _bare(words[n].low)
            if low in seconds:
                return n
            if low not in _LINKS:
                break
    return -1

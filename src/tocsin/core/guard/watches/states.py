# SPDX-License-Identifier: AGPL-3.0-or-later
"""What befalls a street, a house or a water: the words behind a place's name in what a desk calls a rule, as readable data.

"Via della Sinagoga cantiere", "ul. Parafialna 4 wyłączenie prądu", "天主堂街路灯检修": a street called after a faith, under
repair, is no watch on the faithful. Folded; Chinese and Arabic as patterns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tocsin.core.guard.cues.heads import SAINTS
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.words import Token, tokens

STATES = frozenset(
    """closed closure closures flooding flooded flood burst leak leaks outage outages power water gas cut cuts off loss lost lift lifts elevator elevators escalator escalators generator genset heating boiler roof alarm alarms fire smoke works roadworks roadwork diversion diversions delays delay queue queues traffic jam signal signals failure track tracks points ice icy snow frost fog wind winds storm
    level levels gauge high low pump pumps sewer drain drains parking park access lights lighting lamp lamps door doors gate gates maintenance repair repairs inspection resurfacing concert fair market marathon kitchen broken stuck out service no blocked fallen tree trees steps stairs lock weir bridge platform platforms shuttle bus buses tram trams main mains substation tripped down wifi network phones cold scaffold scaffolding crane
    ferme fermee fermes fermees fermeture coupe coupee coupure coupures eau electricite panne pannes ascenseur ascenseurs travaux deviation deviations perturbations perturbe retards retard inondation inonde inondee enneige enneigee verglace verglacee fuite chauffage chaudiere alarme incendie neige verglas vent crue niveau acces eclairage lampadaires deplace deplacee arret arrets quai voie voies signalisation trafic bouchon bouchons marche hs interrompu interrompue entretien toiture echafaudage sans courant
    gesperrt sperrung vollsperrung teilsperrung baustelle bauarbeiten umleitung stromausfall netzausfall wasserschaden wasserrohrbruch rohrbruch notstrom heizung heizungsausfall aufzug aufzuge rolltreppe rolltreppen bauzaun hochwasser pegel glatteis glatte schnee sturm stau verspatung verspatungen storung ausfall parkplatz parkplatze zufahrt beleuchtung laternen reparatur wartung konzert markt haltestelle verlegt brand rauch gasleck leck uberflutet verengt gerust kran dach trafo strom wasser kein ohne
    cortada cortado cortadas cortados cerrada cerrado cerradas corte cortes sin luz agua calefaccion ascensor ascensores obras obra desvio desvios incidencias retrasos averia averias suministro electrico electrica inundacion inundada inundado fuga nieve hielo viento crecida nivel aparcamiento acceso accesos alumbrado farolas parada trasladada atasco atascos trafico concierto mercado vial alrededores calles afectada grua andamio
    chiuso chiusa chiusi chiuse chiusura cantiere deviazioni deviazione deviato ritardi blackout guasto guasti ascensore ascensori scale mobili termosifoni riscaldamento caldaia allagamento allagata allagato allagamenti perdita acqua luce neve ghiaccio vento piena livello parcheggio accesso illuminazione lampioni fermata spostata traffico concerto mercato binari binario lavori interruzione interrotto frana senza rotta impalcatura
    zamkniecie zamkniety zamknieta zamkniete remont remonty objazd objazdy korki korek brak pradu prad wylaczenie wylaczenia wody gazu awaria awarie winda windy ogrzewanie zalanie zalana zalany snieg zaspy gololedz wiatr stan poziom dojazd oswietlenie latarnie przystanek przeniesiony opoznienia opoznienie koncert jarmark roboty drogowe nieczynny nieczynna zwezenie utrudnienia rusztowanie bez
    afgesloten werkzaamheden omleiding storing stroomstoring lekkage wateroverlast file vertraging gladheid fechada fechado sem avaria atrasos""".split()
)
_ZH = "路灯|检修|施工|道路|开挖|封路|封闭|停车场?|红绿灯|路口|门口|停电|停水|积水|内涝|限行|限流|关闭|出入口|[东南西北]门|水位|电梯|扶梯|绕行|改道|故障|抢修|管道|水管|爆裂|漏水|塌陷|拥堵|交通|管制|公交|供暖|暖气|供电|供水|燃气|屋顶|围挡|音乐会|灯会"
_AR = "عطل|انقطاع|إغلاق|مغلق|مغلقة|ازدحام|صيانة|تحويلة|حريق|تسرب|فيضان|أعمال|كهرباء|الكهرباء|ماء|مياه|المياه|مصعد|مصاعد|تدفئة|تكييف|إنارة|مواقف|ساحة|الساحة|طريق|مرور|أشغال|حفريات|محول|مولد|مؤتمر"
EASTERN = Late(
    f"[一-鿿]{{1,10}}?(?:街道?|巷|路|弄|胡同|门口|路口|祠|寺|庙|塔|桥|站|广场|公园|医院|堂街)(?:{_ZH})+"
    f"|(?:ال)?(?:حي|شارع|طريق|جسر|ميدان|ساحة|مستشفى|مدرسة|مدارس|مدرج|كنيسة|مسجد|جامع|دير|كاتدرائية|محطة|مقام|معبد) [ؠ-ي ]{{2,30}}? (?:{_AR})(?: [ؠ-ي]{{2,12}}){{0,3}}"
)
"""A place's name in Chinese or Arabic and what befell it."""

TRAFFIC = frozenset(
    "tramway tramways arrete arretee linha linea ligne linie line comboio comboios trem trains train tram trams metro bus buses bart ferry ferries tube subway flights zug zuge bahn fahre treni treno tren trenes pociag pociagi prom levels thames reprend circule roule".split()
)
"""What runs on a line, and where water stands in it: what befell it is said of these, too."""
RIVERS = frozenset(
    """isonzo simeto sesia dora tanaro bormida scrivia ticino agogna terdoppio chiese mincio panaro secchia reno enza taro parma nure lamone savio marecchia foglia metauro esino potenza chienti tronto tordino vomano sangro biferno fortore ofanto bradano basento agri sinni crati neto alcantara imera platani salso belice volturno garigliano liri sele calore tanagro ombrone serchio magra vara bisagno polcevera entella piave sile livenza tagliamento stella bacchiglione astico adigetto leogra
    pilica bzura rawka warta prosna obra barycz kaczawa bobr kwisa nysa widawa stobrawa olza sola skawa raba dunajec poprad wisloka wisla wislok san tanew bug narew biebrza pisa omulew wkra drweca brda wda pasleka lyna lega parseta rega slupia leba radew gwda drawa notec welna krzna wieprz kamienna czarna nida nidzica szreniawa przemsza rudawa bialka
    aare reuss limmat thur emme saane birs sitter inn isar lech iller wertach amper loisach ammer mangfall salzach alz vils regen naab altmuhl wornitz donau tauber jagst kocher enz neckar murg kinzig rench dreisam nahe glan lahn sieg agger wupper ruhr lenne lippe ems hase aller leine oker bode saale unstrut elster mulde zschopau spree havel dahme neisse oder peene warnow trave eider stor schwinge oste wumme hunte fulda werra eder schwalm diemel nidda mosel saar sauer kyll ahr erft niers rur
    aude orb herault vidourle gardon ceze ardeche drome isere arc arve fier ain doubs saone ognon seille loue tarn aveyron lot truyere dordogne vezere correze isle charente vienne creuse gartempe clain indre cher allier sioule loir sarthe mayenne huisne oise aisne marne aube yonne armancon essonne orge eure risle touques orne vire vilaine oust blavet adour gave nive baise gers save arros agly tet tech meurthe moselle ill bruche zorn
    ebro segre cinca gallego jalon jiloca turia jucar cabriel segura guadalentin vinalopo guadalhorce genil guadajoz darro guadalete guadiana zujar tajo jarama henares tajuna manzanares alberche tietar alagon duero pisuerga carrion esla orbigo tormes eresma adaja arlanza mino sil tambre ulla nalon sella deva besaya pas nervion oria urumea bidasoa arga ega aragon ter fluvia muga llobregat besos francoli
    trent severn wye avon ouse derwent wharfe aire calder don dearne nidd swale ure tees wear tyne tweed eden lune ribble mersey irwell dee clwyd teifi towy usk taff exe tamar taw torridge stour itchen test medway thames lea lee cam nene welland witham ancholme tay spey deveron clyde forth lagan bann foyle boyne liffey barrow nore suir shannon corrib moy blackwater
    litani orontes""".split()
)
"""Waters of which a desk names a gauge, beside their towns."""

_ITALIAN = frozenset(
    "ferma fermo fermi bloccata bloccato sospesa sospeso salta riapre linea linee metro treni treno stazione ospedale scuola deposito tevere maltempo allagamento allagamenti guasto guasti chiuso chiusa "
    "chiusura interruzione elettrica blackout traffico neve ghiaccio vento pioggia caldo raccordo aeroporto autobus tram".split()
)

_TO_ROME = Late("[A-ZÀ-Þ][^\\W\\d_]+[-–]Roma|Roma[-–][A-ZÀ-Þ][^\\W\\d_]+")


def in_rome(words: Sequence[Token]) -> bool:
    """Whether "Roma" is the city: all other words but small ones are Italian for what a desk watches there."""
    saint = {i for i, word in enumerate(words) if word.low in SAINTS and i and words[i - 1].low == "roma"}
    others = [
        word
        for i, word in enumerate(words)
        if word.low != "roma" and len(word.low) > 2 and i not in saint and i - 1 not in saint
    ]
    return bool(others) and all(word.low in _ITALIAN for word in others)


_FOLK = re.compile("(?i)-(?:famil|kind|frau|männer|leute|lager|siedlung|jugend|gruppe|clan|camp|people)")


def a_town(text: str, start: int, end: int) -> bool:
    """Rome and Latina in Lazio; Rome at the end of a line, "Milano-Roma"."""
    said, before = text[start:end], text[:start]
    if _FOLK.search(said):
        return False  # "Roma-Familien"
    if _TO_ROME.fullmatch(said) and any(kind_of(fold(one)) & Kind.PLACE for one in re.split("[-–]", said)):
        return True
    return (said == "Roma" and in_rome(tokens(text))) or (
        said == "Latina" and before.endswith((" a ", " di ", " da "))
    )

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cities that nobody is christened, folded: with one more word they name a station or a quarter, "Milano Cadorna"."""

from __future__ import annotations

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import Token

CITIES = frozenset(
    """
aachen augsburg baden-baden berlin bielefeld bochum bonn bottrop braunschweig bremen bremerhaven chemnitz cottbus darmstadt
dortmund dresden duisburg dusseldorf erfurt essen flensburg frankfurt freiburg furth gelsenkirchen gera gottingen hagen
halle hamburg hannover heidelberg heilbronn hildesheim ingolstadt kaiserslautern karlsruhe kassel kiel koblenz koln krefeld
leipzig leverkusen lubeck ludwigsburg ludwigshafen magdeburg mainz mannheim monchengladbach mulheim munchen munster neuss
nurnberg oberhausen offenbach oldenburg osnabruck paderborn pforzheim potsdam recklinghausen regensburg remscheid reutlingen
rostock saarbrucken salzgitter schwerin siegen solingen stuttgart trier tubingen ulm wiesbaden wolfsburg wuppertal wurzburg zwickau
wien graz linz salzburg innsbruck klagenfurt villach wels dornbirn zurich genf geneve basel lausanne bern winterthur luzern
lugano biel thun olten
milano torino napoli firenze bologna genova venezia roma pisa bergamo verona treviso palermo catania cagliari bari trieste
padova parma rimini ancona pescara brescia reggio salerno messina lecce taranto foggia ravenna livorno cosenza perugia
prato monza novara piacenza vicenza ferrara udine trento bolzano terni latina siracusa sassari pistoia
paris lyon marseille lille strasbourg toulouse bordeaux nantes rennes montpellier grenoble dijon angers nimes saint-etienne
toulon brest limoges tours amiens metz besancon orleans rouen mulhouse caen avignon poitiers versailles roubaix
perpignan clermont-ferrand
madrid barcelona sevilla zaragoza bilbao malaga murcia palma alicante cordoba valladolid vigo gijon badalona sabadell terrassa
pamplona almeria donostia burgos albacete oviedo castellon tarragona lleida girona salamanca huelva cadiz
lisboa porto coimbra braga setubal aveiro faro amadora almada cascais sintra
amsterdam rotterdam utrecht eindhoven tilburg groningen almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort
zaandam maastricht leiden dordrecht zoetermeer zwolle deventer delft alkmaar hilversum leeuwarden venlo roosendaal gouda
bruxelles brussel antwerpen gent brugge leuven mechelen aalst liege namur charleroi mons oostende kortrijk hasselt tournai
warszawa krakow lodz wroclaw poznan gdansk szczecin bydgoszcz lublin bialystok katowice gdynia czestochowa radom sosnowiec
torun kielce rzeszow gliwice zabrze olsztyn bytom opole rybnik tychy gorzow elblag wloclawek tarnow chorzow legnica sopot
praha brno ostrava plzen liberec olomouc pardubice bratislava kosice budapest debrecen szeged pecs gyor miskolc beograd
zagreb ljubljana maribor sarajevo skopje plovdiv bucuresti timisoara craiova cluj brasov ploiesti
helsinki tampere turku oulu espoo vantaa jyvaskyla lahti kuopio stockholm goteborg malmo uppsala vasteras orebro linkoping
helsingborg norrkoping kobenhavn aarhus odense aalborg oslo trondheim stavanger drammen tallinn riga vilnius kaunas
london manchester birmingham glasgow edinburgh liverpool bristol leeds sheffield newcastle nottingham leicester coventry
cardiff belfast dublin cork galway limerick southampton portsmouth plymouth brighton reading derby wolverhampton southend
wakefield wigan huddersfield
thessaloniki istanbul ankara izmir bursa antalya moskva kyiv kharkiv odesa lviv minsk
toronto montreal ottawa vancouver calgary edmonton winnipeg quebec boston chicago philadelphia seattle baltimore
pittsburgh cincinnati detroit miami atlanta sacramento melbourne brisbane perth canberra auckland wellington
johannesburg durban nairobi cairo casablanca tunis rabat jakarta manila bangkok mumbai delhi kolkata
chennai bengaluru hyderabad karachi lahore dhaka tokyo osaka kyoto seoul busan singapore
""".split()
)

STATES = frozenset(
    """alabama alaska arizona arkansas california colorado connecticut hawaii idaho illinois iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont wisconsin wyoming ontario manitoba saskatchewan newfoundland queensland tasmania""".split()
)
"""States that nobody is christened: what stands before one is a town in it, "Lamoni Iowa"."""


def quarter(city: Token, part: Token) -> bool:
    """Whether a second word makes a station or a quarter of a city: "Gdynia Chylonia", never "Paris Jackson"."""
    if city.low not in CITIES or part.shouted != city.shouted:
        return False
    town, kind = kind_of(city.low), kind_of(part.low)
    if kind & Kind.GIVEN and not kind & (Kind.COMMON | Kind.PLACE):
        return False
    surname = kind & Kind.SURNAME
    return not surname or (not (town & (Kind.GIVEN | Kind.WEAK)) and bool(kind & (Kind.COMMON | Kind.PLACE)))

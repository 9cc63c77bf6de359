# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words beside number plates: for a plate, for a vehicle, for one that stands; and those behind which no plate stands.

Folded; `word*` is a beginning. Arabic and Chinese as patterns, for these write other words to theirs.
"""

from __future__ import annotations

PLATE = """
plakali plakasi poznavaci poznavacka spz evidencni госномером номером номерний номерним plate plates numberplate numberplates licence license registration reg rego regn vrm kennzeichen kfz-kennzeichen amtl polizeikennzeichen nummernschild kontrollschild
plaque plaques immatricul* matricula* matriculad* immat tags patente patentes dominio chapa placa placas targa targhe targat* rejestracj* rejestracyjn* rej kz tablice tablicami tablicach blachy blachach
kenteken nummerplaat plaat plaka nummerplat registreringsnummer regnr nummerskylt* nummerskilt nummerplade* bilnummer skilt kjennemerke rekisteri* rekkari* spz ecv rz rendszam* πινακιδα πινακιδες πινακιδων numarul numar inmatricul* номер госномер госномера nopol rendszamu rendszamtabla* registarsk* registrsk* registrac* tablicom tablice valstybin* numuriu numurzim* numbrimar*
"""

VEHICLE = """
car cars van vans minivan lorry lorries truck trucks pickup pick-up suv sedan saloon hatchback coupe convertible cabrio minibus motorbike motorcycle scooter moped quad trailer caravan
camper campervan motorhome taxi cab minicab tractor hgv artic tanker dumper jeep wagon ute vehicle vehicles flatbed lowloader skip-lorry rickshaw tuk-tuk matatu bakkie jeepney danfo okada keke kei semi rig lorrydriver
auto autos wagen pkw lkw kleinwagen lieferwagen transporter sattelzug sattelschlepper lastzug anhanger motorrad roller wohnmobil wohnwagen kombi kleinbus kipper zugmaschine traktor fahrzeug limousine gelandewagen
pritschenwagen kastenwagen kleintransporter firmenwagen laster tieflader wohnanhanger
varevogn varevognen varebil varebilen kassevogn kassebil personbil skapbil paku pakettiauto henkiloauto rekka furgon teherauto szemelyauto duba dubita autoutilitara dodavka kamion kombi οχημα φορτηγο φορτηγακι αγροτικο βαν ταξι μηχανη μοτοσικλετα
voiture voitures vehicule vehicules camion camions camionnette fourgon fourgonnette utilitaire berline moto motos remorque semi-remorque citadine monospace mobylette 4x4 tracteur cyclomoteur deux-roues caravane camping-car mobylette triporteur
coche coches carro carros furgoneta furgo furgos furgon camioneta reboque semirreboque atrelado caminhao viatura motociclo aanhangwagen caravan slapvagn husvagn lastebil tilhenger peravaunu prives naves romork dorse motocicleta motos remolque semirremolque todoterreno turismo vehiculo vehiculos ciclomotor trailer mula cuatrimoto colectivo utilitario micro combi tracto tractocamion tractomula cisterna volqueta mototaxi camionetita patineta cuatriciclo
macchina macchine furgone furgoni autocarro motorino rimorchio vettura veicolo autovettura ape utilitaria autoarticolato bilico camper motociclo ciclomotore furgoncino tir kamper kampera kamperem autocaravana autocaravanas motrice bisarca autotreno betoniera autobetoniera autocisterna autogru pianale mezzo autocompattatore
samochod* passata passatem passacie golfa golfem golfie skody skoda skodzie forda fordem fordzie opla oplem oplu toyoty toyocie fiata fiatem fiacie mercedesa mercedesem mercedesie furgon* ciezarow* tir tira dostawcz* motocykl* skuter* przyczep* naczep* ciagnik* osobow* taksowk* pojazd* busa busem kampera lawet* wywrotk* auta autem aucie
bestelbus busje vrachtwagen aanhanger oplegger bestelwagen bil bilen skapbil lastbil varebil lastbilen kuorma-auto pakettiauto henkiloauto camiao carrinha automovel veiculo mota arac araci aracin otomobil kamyon kamyonet tir minibus dodavk* nakladak kamion nakladni osobak vuz vozidl* фургон* машин* автомобил* грузовик* фура фуру тягач* прицеп* бус буса авто вантажівк* автівк* мотоцикл* легковик легков* tehergepkocsi kisteherauto autoutilitara camioneta motosiklet masina autoturism duba
biltransport autotransporter coach autocar autocars autobusito microbus pulmino pulmini autobotte monovolume giardinetta bestelauto personenauto vrachtauto vrachtwagens bestelbusje brommer busjes
farmari farmariauto auton autoa autot bilar biler henkiloautoa rekkaa rekan pakua moottoripyora mopo peravaunullinen asuntoauto asuntovaunu skuugeli stasjonsvogn stationcar kombibil herrgardsvagn bilerne bilarna slaep anhaenger campingvogn
masini masinii masinilor dubei duba camionul camionului remorca remorci motocicleta motoscuter microbuz autocarul tir-ul utilitare autoturismul autoturismului autoturisme autot auta auto-ul kocsi kocsija autoja autojat gepkocsi* gepjarmu* mikrobusz motorkerekpar* potkocsi* lakoauto* kamionja
aracin aracla arabasi arabanin arabayi cekici treyler truk pikap angkot vozilo vozila kombija tovornjak tovornjaka avtomobil avtomobila prikolica automasina automobilis automobilio sunkvezimis mikroautobus* furgons kravas veoauto soiduauto kaubik haagis motociklas
автобус* микроавтобус* внедорожник* седан* мотоцикла самосвал* бензовоз* причіп* мікроавтобус* мотоциклу αυτοκινητ* οχηματ* φορτηγου φορτηγο* μηχανακι πουλμαν λεωφορειακι
toyota ford honda bmw audi vw volkswagen mercedes mercedes-benz benz renault peugeot fiat opel skoda seat citroen dacia kia hyundai nissan mazda mitsubishi suzuki subaru volvo saab tesla porsche jaguar lexus mini smart
chevrolet chevy dodge gmc cadillac buick chrysler lincoln tata mahindra isuzu iveco daf scania lancia alfa ferrari maserati lamborghini bentley byd geely haval chery mg polestar cupra ssangyong daihatsu proton perodua holden vauxhall lada uaz kamaz
piaggio vespa yamaha kawasaki ducati ktm harley husqvarna aprilia infiniti acura maruti bajaj tvs landrover rover leyland fuso hino foton jac faw sinotruk ineos
golf polo passat tiguan touran touareg caddy transporter sprinter vito vaneo ducato scudo transit kangoo clio megane twingo trafic scenic captur zoe berlingo jumper jumpy boxer corolla yaris hilux prado camry altis vios avanza fortuner hiace auris prius civic accord crv fiesta focus mondeo kuga
amarok tucson qashqai juke micra navara patrol corsa astra zafira insignia vivaro movano mokka panda punto doblo fiorino cinquecento multipla octavia fabia kodiaq logan duster sandero lodgy leon ibiza altea ateca wrangler cherokee silverado f-150 f150 tahoe escalade mustang camaro tacoma tundra
myvi axia wira kancil alza swift alto baleno creta innova xpander ertiga sportage picanto sorento i10 i20 ranger daily master movano jimny lancer pajero outlander cayenne macan panamera defender discovery cactus aygo arona
"""

# Names of cars that are plain words in small letters.
ONLY_NAMES = "seat golf smart mini focus polo transit daily boxer swift patrol ranger panda punto discovery defender rover alto jumper master leon civic accord"

PARKED = """
wjazd wjazdu wyjazd wyjazdu wjechal* wyjechal* dostawca dostawce
breakdown ambulance ambulances ambulanza ambulanze ambulancia krankenwagen karetka karetki liegengeblieben liegenbleiber abgestellt ostruita ostruito rimossa rimosso bloccata bloccato fermo remolcado averiado zastawil zastawiony zastawia zablokowal parked parking blocking towed clamped parkt parken parkend* geparkt blockiert abgeschleppt zugeparkt garee gare garees stationne stationnee stationnement aparcad* estacionad* estacionamiento bloqueando parcheggiat* parcheggio sosta zaparkowan* parkuje
parkowani* geparkeerd parkerad parkert pysakoity driver fahrer falschparker kierowca kierowcy kierowce chauffeur conductor autista lenker zastawil zastawila kapatiyor kapatan park blokuj* odtazen* jatett* hinaus* hinat* parkeerat parkeret parkerede parkerat bortforsl* bogser* borttransport* bugser* afslaebt parkert tauet stationeaza stationat* parcat* parcheaza ridicat* blocheaza tractat* motorul parkol* elszallit* elvontat* elallja zaparkovan* parkovan* odtah* odtahl*  cekil* cekici diparkir parkir diderek weggesleept wegsleep* wegslepen sleepdienst abschlepp* fourriere rimozione rimosse rimossi divieto laweta lawet* holowan* odholowan* stojacy guincho rebocad* rebocado  parkirano parkirana parkiran odvuceno statomas pastatyt* novietot* pargit* parkitud
σταθμευμεν* παρκαρισμεν* παρκαρει γερανο* μπλοκαρει заблокир* припаркован* эвакуирован* перекрыл* перекрив*
"""

# What stands beside a vehicle and is no plate of it.
OTHER_NUMBER = """
pompe part parts order ticket reference ref case incident grid asset tag flight vol flug vuelo volo lot train zug tren treno pociag pociagu tram ligne line linie linea linia route road street straat
camera sensor door gate dock bay ramp hall aisle shelf pump unit form invoice po sn serial article artikel position pos room zimmer tor rampe halle quai porte portail puerta muelle puerto porta molo brama bramy bramie
rampa hala hali kamera camera cam box terminal teil teilenummer auftrag bestellung vorgang commande piece pieza pedido albaran parte orden ordine commessa zlecenie zlecenia zamowienie zgloszenie vlucht perron spoor
highway hwy exit junction km un iso din en type typ model modelo modele modello variant class klasse classe version module modul valve ventil vanne valvula valvola zawor circuit breaker panel tableau cuadro quadro
tank silo container conteneur contenedor kontener seal plomb precinto sigillo plomba berth track gleis voie via binario tor torze peron quay spreader crane kran grue grua gru dzwig job item batch charge code
"""

# "nr", "no.": between the word for a thing and its number.
NUMBERED = "no nr n num numero number nummer numer reg id code"

SMALL = """
on at in to from near by for of the a an along off via until since between and or auf in an bei von der die das dem den zu zum zur bis und seit uber sur a au aux de du des la le les dans vers chez et ou par en el los las al del por para hasta
y o sul sulla sullo nel nella alla al da dal dalla per e verso presso na w we z od do przy i o u pod przez po op bij van naar het
"""

PLATE_AR = "لوح(?:ة|ات|تها|ته|تهم)|(?:ال)?نمر(?:ة|تها|ته)|(?:و|ال)?رقمها|(?:و|ال)?رقمه|رقم (?:السيارة|المركبة|الشاحنة|الدراجة)|ترقيم(?:ها|ه)?|متريكول|مرقمة|تحمل رقم|تحمل الرقم"
VEHICLE_AR = (
    "سيار|شاحن|مركب(?:ة|ت)|جيب |مرسيدس|تويوتا|هيونداي|هيونداى|هوندا|نيسان|رينو|داسيا|بيجو|فيات|فورد|كيا |شيفروليه|سكودا|سوزوكي|ميتسوبيشي|مازدا|لادا|اوبل|أوبل|فولكس|غولف|جولف|كورولا|هايلكس|هيلوكس|هايلوكس|كامري|باجيرو|بي إم|بي ام|أودي|اودي|لاند كروزر|بيك ?أب|بيك ?اب"
    "|دراج|صهريج|مقطور|تاكسي|تكسي|ميكروباص|ونيت|توك توك|تكتك|كرفان|قاطرة|شبح|تريلا|ربع نقل|نصف نقل|فان |حافلة|باص |كميون|طوموبيل|كرهبة|عربية|عربة نقل"
)
PLATE_ZH = "(?:澳门|澳門|港|内地|內地|外地|两地|兩地|外國|外国)牌|[车車]牌|牌照|牌号|牌號|[车車][号號]|[车車]牌[号號]"
VEHICLE_ZH = (
    "[货貨轿轎包人土务務野家皮房拖吊动動油槽罐客旅跑警泥挂掛][车車]|卡[车車]|[机機][车車]|的士|轿跑|摩托|电瓶车|吉普|SUV|MPV|[车車][辆輛主]|[辆輛]|一台[白黑灰银銀红紅蓝藍]"
    "|丰田|豐田|本田|大众|大眾|福特|奔驰|賓士|平治|宝马|寶馬|奥迪|奧迪|日产|日產|现代|起亚|别克|雪佛兰|比亚迪|吉利|长城|哈弗|五菱|特斯拉|三菱|馬自達|马自达|凌志|雷克萨斯|保时捷|保時捷|路虎|沃尔沃|凯美瑞|卡罗拉|金杯|江淮|解放|东风|重汽"
)

# What a log calls a car by, without a word for one.
MAKES = """
panda golf clio twingo megane corsa ducato doblo kangoo berlingo vivaro passat octavia fabia duster sandero yaris corolla ibiza audi bmw mercedes peugeot citroen renault hyundai kia volkswagen vw opel vauxhall volvo tesla mazda honda suzuki fiat toyota nissan dacia skoda lancia
iveco zafira micra qashqai fiesta mondeo sprinter vito caddy touran tiguan scenic partner trafic
"""

# Units, months, standards and trims of cars: no plate has these letters.
NO_LETTERS = frozenset(
    """KM MPH KMH KW KWH MW KV KVA MM CM ML KG BAR HPA EXIT BUS TRAM ZIP UN ISO DIN EN IEC NO NR UTC GMT CET CEST MEZ AM PM
    ETA ETD POD DPD UPS DHL GLS TNT BAY SKU COD TEL FAX EXT LOT SN POS PIN CAM DOC SAP PLC ADR LKW PKW KFZ TIR HGV LGV FAN LOC LAT LON RPM PSI KPA HRS MIN SEC KGS LBS EUR USD GBP PLN CHF HUF CZK SEK NOK DKK RON VAT IVA TVA VVF SOS SMS GPS WMS ERP NVR DVR UVA BTU OEM QTY PCS JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC CDI TDI GTI HDI TSI TFSI GTD GTE AMG LWB SWB PS HP CV ICE IC EC RE RB IR TGV TER AVE QC AHU RAL PN ASIL INC REF""".split()
)

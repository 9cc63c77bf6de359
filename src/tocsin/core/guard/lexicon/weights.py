# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a word of a rule's name weighs, in half units, by its first letters (tools/weigh_words.py: WordNet 3.0, FreeDict,
CC-CEDICT; docs/guard-card.md has the licences). Below zero it speaks of things, above of people."""

LOOKS = {"plain": 0, "place": -1, "given": 2, "surname": 1, "han": 0, "shouted": 2, "capital": 1, "small": 0}
"""Of a word in no bucket, by what else is known of it."""
WEIGHTS = {
    -12: """
acqua aeroport agua aisle alarm ambulanc amphithe ascenseu ascensor aufzug aula avalanch awaria bank bise bize blitzsch
blizzard boiler brouilla bruine burza camara camera campus canicule cella centrale chiusa chocolat ciclon ciclone cogne
compreso compress congelad cripta crue crypt cucina cyclone delta deposito desk dew door drizzle duty eau eisregen
elements elves erdbeben estacion farmacia ferry flood flughafe fog freezer fridge frigo frigorif frost gas generato
gewitter gradobic grele guardia gymnase hagel hagelsch hala hall hangar heat heizung hielo hubschra huracan huragan
hurrican hurrikan ice incendio internet kitchen klimatyz kotly laborato lavander lift lightnin linea lotnisko magazyn
mgla mistral molo monsoon monzon muelle museo nebbia nebel neige neve nevera niebla nieve nivel nord oleaje onduleur
opady orkan ostern ouragan ozone ozono palestra paques parchegg parking pasqua pier piscina pista piste plan plant
poste puente pump quai quirofan radiolog rainfall rampa rampe regenfal river road room runway sala san sauna schneefa
season seisme sensor silo silos ski sluza snieg snow snowfall sprinkle squash stacja starkreg store storm studio
substati taifun temperat tempete termica terminal terremot thunders tifon tormenta tornado trafosta trampoli tunel
tunnel turbine turnhall typhoon ulica uragano vent vento verte viento waldbran wasserwe week weekend whirlwin wiatr
wind yard zone zoo اعصار انترنت برق رصيف رياح زلزال شارع ضباب طريق عناصر عواصف غاز كهرباء مطار ممر مولد نهر 值班 停车场 博物馆
厨房 发电机 台风 地震 大雾 大风 季风 寒潮 春节 暴雨 气旋 水位 水泵 水闸 海风 温室效应 游泳馆 狂风 电梯 空调 粮仓 缆车 锅炉 阵风 雨量 雷暴 雷电 霜冻 露水 风吹日晒 飓风 高温 龙卷
""",
    -11: """
ascensio avenida bahnhof banco barrier boe boulevar box bridge bus cabina caldera calor carnaval cementer centrala
chaudier chauffer clock creche dach dust earthqua elbe escalato faro ferie foudre fuel garderob garita gates ghiaccio
gleis golf grandine granizo hail heating hochwass horno houle hours inundaci kuchnia level lido linia livello marathon
match most musee museum muzeum noria ofen orage outage pabellon paddock pediatri pegel pforte pharmacy piano racha
rafaga raffica reservoi rest rettungs robot roof rugby salle schleuse schody sensoren serverra smoke sperrung stade
stadion station swieto tartak taxiway tempesta thunderb torre tower trinkwas turnstil vacances velodrom ventilat water
weihnach zbiornik امواج خزان زلازل طواري قطارات مسار مصعد مياه 体育场 体育馆 供电 倾泻 冰箱 冰雹 变压器 夜班 急流 旋风 早班 机场 机房 气团 水库 沼气 臭氧 迅雷
闪电 隧道 霹雷 首都机场
""",
    -10: """
abwasser aeropuer agregat airport allee alley aparcami astreint autobus autostra batiment bay bell bereitsc bin
blutdruc caldaia calle cargador carneval centre centrum chlodnia climatiz cloro cloud concert control cooling corte
cover current cuve deszcz detecteu diffract diga dormitor dunst dyzur east echafaud entrance entree esclusa floor forno
gauge gear guarderi gym harbour haustech heater hill holiday horloge horsaal house impedanc invernad kamera karfreit
kopalnia kurnik lane lantern laser laundry leak leitstel lighthou magnetfe natale nave navetta neblina neckar nitrogen
noche notstrom nursery obras orchard oxygen park parlour parque pasarela pascua pfingste phare pioggia plateau pluie
pollaio pont potable poulaill pralnia przejazd quake quay racecour red reseau sale salon sauersto scaffold schienen
segheria simulacr spill standby standort stazione stellwer stolowka street strom stromaus summer szklarni talsperr
teatro theatre tide torque toussain tram tramwaj transfor twister uhr umspannw vivero wall weather wheel winda window
wing winterdi zapora zmiana تبريد جسر جمارك جهاز سلالم سيول طايرات فيضان متحف محطة ملعب مناوبة نسيم وقود 中心 传感器 儿科 力矩
动物园 压电 叉车 号 大气压 总部 校车 核磁共振 植物园 气压 水力发电 泥石流 洗衣房 洪涝 渗透压 温度 电位 电力 电动势 电压 电场 电容 电弧 电流 电站 电荷 直升机 磁场 磁矩 端午节 药房 血压 表面张力 超导 路面
边界层 金属键 雪崩 静电 饮用水 高压电
""",
    -9: """
acierie aereo aire albergue aleja allerhei ammonia ammoniak antenne apotheke aquarium atomener aufwind avenue azoto
bahnstei barn barrage bassin battery beach berth biogas bowling building caldo calore camion campanar campsite cantine
car cargo casa chiller chlorine cider cinema cioccola cisterna clinica cocina cortada coupure crane cremalle cuisine
czekolad detector dildo doorbell douane drzwi electrog elettric elevator endmonta engranaj entrada eolienne esqui
exercice fahre fasching faucet feiertag festa firework fonderia fonderie fosse four frana freight friedhof froid fumo
futbol gabelsta gabinete galliner garden gateway gearing gelee gerust getreide giessere glatteis gololedz grain gru
grue guasto gully hallowee haze heiligab helikopt highway hockey huta impianto incendie internad interrom inventar
jardin jour karneval kernener kiln klaranla kranbahn krankenw kuhlschr lamp laterne leuchttu levante ligne lluvia
loading lock luftung magnet main maree mediathe milk mine montagne mortuary navette niveau noc nochebue north notte
observat oncology opad ost oxigeno papierni parts pasillo paso patinoir patio pavillon peeling picking piscine plug
portico presa prufungs pumpwerk quiet radio rafale ramp rechenze refineri regenruc regional reperibi responsa run
schokola sede semaine semana serbatoi serre shuttle sites sluice sporthal stadio sticksto swieta tank tankwage tent
tetto thaw tiefgara torrent torrente trafo train trajecto tramoya trasa trottoir tsunami turn unwetter urgencia valve
vasca ventilad verger verglas via vibrator victoria vigilia wasserha west wildfire wochenen woda zamkniet برد بكر ثلوج
جرس جناح حوض سفن سيارات شحن صباح طابق عاصفة عمود غبار فرن قطار مدرج مدرجات مركز مسرح مطبخ موقف وادي 世代交替 中山 交流电 冷藏车 前庭
剧院 动能 劲风 厂房 原子能 国庆节 坏死 大陆漂移 天文馆 太阳能 宇宙线 安全阀 屋顶 广场 抽水机 斜面 方向盘 时钟 暑假 机械能 核动力 核电 核能 楼 比热 水管 水轮 洒水机 浮桥 海关 海啸 海浪 消防 游乐园 湍流
滑坡 滑车 滔滔不绝 灯塔 炼油厂 热能 煤矿 电光 电磁学 电能 疾风 直流电 站点 结冰 缝纫机 能级 船闸 草坪 螺旋桨 跑道 路灯 车库 采石场 钢厂 食堂 龙骨车
""",
    -8: """
above aduana alleen analyzer android apagon aperture armas armbandu asfalt asfalto ateliers backerei backup banchina
baromete barometr basen batterie beamer becken bergerie binocula blackout blanchis blitze blitzeis breeze busbar buzzer
cable caida caldeira calefacc call campana campanil camping candleli canteen cantera capacito capilla capodann cappella
carnival carreter caseific catering cattle cellule centrali chambre chaussee chlor chute clemency climbing clinique
clocher clockwor cold congelat controll corpus cottage county cour courant cubierta culvert customs day deck depots
dialyse diaphrag dogana donau dropper dworzec dym dynamo dyspozyt dzien eishalle electrod elektriz elektrod elektrom
energia escalera escalier estadio estrada extracti factory fala fall feria fernwarm ferreter festivo fet fete firestor
fiume flashlig flotatio football foundry fountain freibad freizeit fuga fuite fundicio fuse galgen gallows garde gare
gaz gegenwin geregnet glasses glocken goggles gomme graupel greenhou grid grua haven headligh headphon headset helada
high humanoid humo hut idraulic impetus impfstof interrum jugendhe jumelles kociol kotlowni kuhlung kuste lac landfill
lavadero led lenkrad lens liceo lidar lifeboat linen linie lod loft lonja lorry loudspea loza luftdruc luggage lycee
machines magnetis mardi mareggia market marquee maschine mausoleo mausoleu miniera mont museen nastawni navidad
nettoyag night noel oktoberf okulary only opening opera operator orologio oswietle packing padiglio pagode palacio
palco palio panne papelera parc parkhaus parter pelouse penstock perron photo piazza piec piena pieper piovere pit plac
planetar planta pleuvoir pociag pollen pompe poniente pool port porte powietrz poziom prato priory proba projecto prom
propelle prova puesto pumps pyl raccolta recyclin regnen regnet regnete relampag reloj remontee residenc resonanc
roboter rondo rouge route rubbing rudder rue saison saline sawmill schlussl secours seilbahn semi shades shed shelter
sights sluchawk slush solarzel sonnenli specs sprengun squadra stage starligh stauwehr steam steps stock sturm sturmt
sturmte sunglass sunlight sunshine surge szatnia sztorm tafel tanque teatr tejado tennis termomet thermome three timer
toilet toit torbelli traba traction transpon trazione tremplin treno tribuna tribune tropical tub tur turbina ubung
ultrasou uv vane vendemmi voie wash watch wecker werk windmill winter wodociag workings wyciek year zamiec zegar
zentrale zlobek امطار انقطاع بور تحكم تحميل تسرب تمرين جبل حاسوب حديد خط دار رادار روبوت شاحنات صيانة عدسات عيد غرفة
فرات فيضانات ليل متاحف مرصد مطعم معامل ملك موسم ميدان ميناء نظارات نفق هواء 七孔 下雨 中学 仓库 体温表 元宵节 光束 光源 冷冻 冷气 区 卫生间 取景器
变形金刚 图书馆 墨镜 声纳 夜间 大本钟 大街 大雨 天文 太阳电池 实验室 室 导电 射电 小雨 巡航导弹 工厂 平台 微处理器 手术 手表 挂钟 摆钟 支点 救护车 数字钟 日光 日照 星光 晶体管 机器人 果园 柴油 柴油机 正门
死不了 毒气 水患 水银灯 汉江 污水 汽轮机 油灯 洪水 涡轮 淮河 温度表 温度计 游赏 潜望镜 激光 激光器 激流 火花塞 灯笼 烛火 烟雨 热水器 燃料电池 燃气轮机 犁头 珠江 电动机 电容器 电极 电灯 电磁波 电路 看台
眼镜 磁层 礼堂 管道 系统 红外线 细雨 老花镜 考场 耳机 节假日 花灯 蒸汽机 蜃景 超声波 跳台 车头灯 转轴 通道 避雷器 酒精灯 里程表 里程计 闹钟 降雨 隐形眼镜 雨水 雷达 霞光 风沙 风雨 食品 马灯 马表 高音喇叭
黄陵 龙灯
""",
    -7: """
accordio acordeon aerosol aguja aiguille air akkordeo alameda alimento altbau amber anden applianc archiwum armonica
aspirate assembly atomwaff autocarr azote bac backofen bagno bal ballesta banjo banyo barriere basement basura bath
baustell bellows bibliote blast blitz blood bo bodega bodensee bolt bombas bones booth borrador boxing braces brak
brakes brandmel brille brise brucke brume bug buhnen cab cabine calderas campeggi cancello capteur carga carretil
cathode cava cellar cello cemetery central cerf cervo cesped chains chainsaw chapelle chargeme chateau chauffag
chitarra chiuse chlore chodnik christma cierre cimetier cimitero cine circuit clarinet clavier cleaning cliff clipper
closed closure cmentarz coda contact containe coronati corridor corsia cosecha costa crecida crossbow crossing cuadrant
cuadro czwartek dairy dam decharge degen dell diafragm diesel dinamo diode dock dolle dome douche driveway dudy
duplicat dwor dyzurny echappem ecluse ecole edificio effluent electriq embalse entrega entwurf eolien epee ericsson
erntedan esercita espejism essai estuary eten evacuaci evacuati exam expressw fabrica fabryka fallas fermetur ferragos
festival feuerlos fife fin firearm flaps fleuve formalde fort frankfur freeway froide fronleic fulmine fulmini fumee
fumes furnace gadget gale gambe gantry gasket gasse gassen gat gelb gelo gitara gitarre gitarren gittern givre grad
graveyar grounds gruft gruistas grutiers guitar guitare guitarra hallway handgun harp harvest heights heimspie heizol
helipad hiver hochrega hof hoist hub hydrauli imprenta incinera indice inondati inventai irons izba jam jetty jigsaw
jubilee juillet jukebox kapelle kart kartoffe kastet kettle keyboard kierowni kino kirchtur kirmes klarinet klarwerk
knuckles kohlendi kolejka kontraba kran kuche kuhlhaus lagoon lait laiterie lak laminato lampa landing lanterne lavage
lawiny lead ledge legionel lentes lifts lingerie linterna liscie llover lounge loupe low maas mace machete magneto
mairie marina martedi mecanica mecz medidor melder mercado messe meter micropho milder mill mirage mist mobili moto
motorway mullabfu mur nacht nastro navideno netting nickelod nine norte notaufna nuit occhiali oddzial oeste offshoot
olej oncologi opoznien ordures organ osterfer ostermon ouest oven pantalan parkplat parkway parvis paseo passage
passaggi pavilion pc personee petrolie pfeffers pflegehe philips pierscie pistol pistola pistole pistolen pistolet
plage playa pocisk polvere poniedzi popoludn porta portiern porto posaune posta potabile poteau poti poubelle poussier
powodz pradu pressa presse pressoir pressure promieni propane protesi protesis puerto quatorze rack radar radiador
radiator rain ratchet ratownic rayos reacteur reactor reaktor reaktore reattore reefer refinery reflecto regen rete
rhein rifle rig roadway robinet rooms rosenmon rotor rozdziel ruelle rufberei ruota rzeka saint-ni salt santa scale
scambio schacht schleppe schnee school schreibm schronis schulhof scuba securite semaforo serwerow settiman sewer
shortcut shotgun shredder siec simulato sirene skate sklad slip smoother soccorso socorris sommerfe sonnenst sotano
source south spa spandau spatdien spectacl speedway spieltag sprzatan stadium stanowis ster storms stove strassen
streudie striscia stufe stylus subestac swell switch swivel sword system tablet tanker tankstel tapete taquilla
taschenr technicz techniqu tecnico temblor temporad temporal tenda term test third thyssen toilette tour track tramway
tranvia treadmil treppenh trident triebwer trombone truck turen typewrit ufficio uke ukulele ultravio ups urn urne usv
vallee valley vanne vapeur vendimia ventilac vestiair viale vibes vicolo vinedo vineyard violin violine violino violon
vise volksfes wache wagon wahltag walzwerk ward wardens wardrobe warsztat week-end weiher weir wejscie welle whiff
wielkano wigilia windkraf wire wiring within wody works workshop workstat zamkniec zenith zima zona zwei ابواب احمر
ارشيف اطارات انذار انعم برج تكييف ثلج جدول حمام خوادم دوار رصاص رملية ساحة ساعات ساندرز سباق سيف سينما سيوف صقيع صومعة
عظام غسيل فايف كلور ليلية محركات مختبر مدارس مدخل مرسى مروحيات مساء مصنع مطر مغسلة مفاعل موصل هوايي 万能钥匙 三叉戟 乐器 二号 二极管
二氧化碳 偏振 共振 冬季 冲锋枪 冷库 刀剑 剪纸 化学武器 单簧管 压缩 原子弹 反应堆 台式机 台阶 号筒 吉他 吊 周末 国道 地下室 地铁 大坝 大鼓 天然气 季 安全套 宝剑 家用电器 家电 宿舍 导弹 小巷 小径 工作站
左轮手枪 巷子 库 弄堂 弓箭 引信 引力 弹道导弹 微风 快报 快船 急刹车 急救 手枪 手榴弹 手电 手电筒 手雷 打击乐器 打字机 捷径 摄像 旗杆 有轨电车 木管乐器 机床 松花江 极化 枪械 枪炮 核武 核武器 检修 楼道 氢弹
水平尾翼 水箱 水翼船 水肺 水龙头 泳池 洒水 浓雾 海洋 海滩 深水炸弹 渔网 游艇 潮汐 火器 火枪 火炉 烛台 烟幕弹 煤气 燃气 生命周期 甲醛 甲骨 电 电影院 电池 疏散 疫苗 白骨 积雪 空空导弹 站 管乐器 纺车 绞盘
维修 芦管 蓝天 解冻 走廊 路 车床 车行道 车道 车门 车间 轧花机 转子 轻机关枪 避孕药 钢鞭 铁轨 铜管乐器 锅炉房 键盘 键盘乐器 长裙 门口 阴极 雷击 雷管 预案 预警 风 风扇 风箱 风速 飞弹 高速 高速公路 高速路
黄河
""",
    -6: """
abattoir abkochge absehen acera achterba acueduct adern aeroplan aftermat aiguilla airbus aircraft airfield airliner
airplane akademik alarme allarme allerta almacen almazara alpha alta aludes antena antesala apprendi aqueduct archiv
arkada arsenal aschermi ash asphalt atombomb auberge aufzuge auto autorout aviso ayuntami backyard badgeuse bagnini
bain ballroom balonces bano bascule baseball basketba bathtub baton battlesh bauernha beben bedroom bergwach beverage
blaulich blok blutbank board boarding boardroo boards boardwal boat bobsleig bolzen bomba bonfire bookshel bora bottle
bouchon bowl bozza brenner brigada brina brisa bruk buanderi bugle bullet bumper bungalow burgerst buttermi byproduc
cabinet calculad calima cam camino canale cancella cardinal cardiolo carico carpa carriere cartridg catenari caterpil
catheter catwalk cave cement center centro cerrar chalet chicha chimney chiusura chlodnic choleste cialo cidre ciervo
classroo clean clearing climatis cloche closing closures coast cofka compuert concerto condom conglome convitto cooler
copy corne cornet corneta correo cortile cote coupee courtroo crise cross crucible cubicle cumulo cupola cutoff
cwiczeni cyberspa cylinder czujnik daga dagger damm dampf dashboar dat dau days decal dech deer defile dejeuner
deneigem dentistr deodoran deponieg depot depurato desfile desodora dialisi dialysis dickie dieci diez disposit doccia
dolch dom doorstep doorway doublon downfall dozynki draft drain drapeau drill drom drukarni drumheru dryer ducha dvd
early easterly eclair eclairag eds einsatzl eishocke ejercici electric elemente elfen elicotte emergenc engine entrepot
epidemio equipmen equipo eren ersatzte ersthelf escarcha escolar espada esszimme estrazio eunice everest exchange
expresso facility fahrbahn fahrwerk farm farmhous farol fehlalar fermee ferramen festsaal feuerzeu fichador fiera
fiesta file fire fish flag flagge flambeau flooring flot flugplat fluss footpath forca forderba fots fragata frantoio
freighte frequenc freshwat frigate frio fusee ga gache galera galette galleria galley gardien garrafa garten gasdotto
gastehau gastezim gatehous gazy geburtsh gehweg gelate geldauto geschalt glace glass glider glisseme glowny gluhbirn
gniazdo golfplat gora gps grabmal graduati grains granja gravity grille gruisti guardiol gust gynakolo hammer handover
harz hatchet hausmeis haustur heimatmu helio helipuer helistat helium helpdesk hidrogen hinterho hitzepla hokej holder
hookup hop horca hot hotelzim hull hurling hydrant hydrogen idrogeno immunolo impots incubato index induccio infield
intensiv inventur inverno invierno isole jefe kalteanl kameras kamienio kamin kegelbah kessel kicken kilometr kinderga
king kiosco kitas klassenz klavier kletterh klinika klipper kloppen koln kondom konrad-a kontakt konzert kopernik
korytarz kranfuhr kreisssa kriegssc krypta kuhlturm kunstmus lackiere lacrosse ladder ladegera laderamp ladowisk lake
lampada lampen lampo landesmu landslid laptop launcher lav lavado lazienka leads leck leier leitwart lemonade lifeguar
lights limite limiter lincoln locomoto lodowisk loira loire loo loop lp lunch lunettes luz machine magnum mainfram
maison majowka manana manifold manutenz maratona maremoto mary masten mastil mattina mecaniqu mensa messer metano
methan methane methanis methanol microfon microwav miecz mietitur mikro mikrofon mikrosko mikrowel mirror mishap moat
molli montacam montalet montana montee morgue mountain musikins nachtpor namiot naped nappe naranja nasion neubau
neumatic nido nikolaus nog northerl obstetri ocean oczyszcz odontolo offnung offnungs ogrod ogrzewan ola olimpo oltre
olymp operacyj ophthalm orangens ore ossigeno osterson ovest oxygene pacific padac palais palazzo pane pantry papeteri
parapher parasta parco parete parkdeck parken parlor partita pas path patrone paviment pawilon pedrisco peinture pendel
pendulo pendulum pentecot percorso pfeil pflaster pharmaco pianofor pike piling pinceau pintura place platform playgrou
plaza podloga pogoda polariza polidepo polizeip pollenfl pollens pollini polnoc polvo ponton portail powder prad
praktyka prieure principa probe probeala pronto prueba prysznic przedszk przejsci puerta punal punkt punto puste
puzzles quadro quarry queue quota racetrac radiosen rado rainwate rakete raketen raumdien raumfahr raumschi raumstat
rayon recargar recharge recogida redoute refectoi refector refriger refuerzo regulati rejestra relevage rentree reserva
reserve resto restroom reversa rideau rifugio rime rink rio riserva riversid roads robert-k roller rolling routes
rubinett ruder rung rury rynek sabel sad sailboat salons saltwate samolot sanctuar sandwich sap saxophon scalo schaken
scheinwe schlafzi schneera sciezka scolaire scuolabu secouris sedes sel semester servidor set sewage shelf shift shook
shutter sidewalk sidra siedziba siemens silownia silveste singles sisma site sito skrzypce sleet slipway slope smieci
smog sobrecar soccer softball sol soundtra spacecra spaceshi spada sperrwer sportell sportpla sports spray sprezark
spring springer sprinkli stagione stair staircas stairs stairway standesa stanze statki stau steamboa steamshi stecker
steinbru stempelu steuer stige stopping stores storungs strada streamin strecken strefa strome stromung sturmflu sugar
sump sunscree supervis support swimming sylweste szpital szron tablette tajo taping tappeto tarim taschenl tastatur
tastiera technisc teclado tecnica telefoni telephon ten terapia termico termos terrace thermal throttle tiergart
tierpark timbratr timone tlen toiture tomb tonnen tore torno touchscr tournee toxicolo traccion tractor traghett
tramonta transist trap trapping travaux travel tree treppe treppen tri triage trinity tripod trzesien tua tuberia
tubing tug turf turntabl two twoj ulm umkreis unit upal upaly upper utrzyman vacacion vacanze vaccine valanghe vapor
vasen vat vatikan vehicule vehiculo velos verdicht vernicia vial vogelsch volet vuelta wakes walkway warenein warship
wartowni wasserle wasserro waste wave weapon webcam weiche weighbri weser westerly wharf whiteout wifi winobran woche
www zachod zajezdni zaklad zamrazar zielona ziemi zip zoos zufahrt ارتفاع اعمال الواح اوكسجين بنادق بنك بوابات بوابة
بيانو بيسبول تايمز تلفريك توبي توصيل جسور جيلا حديقة حر حرايق خريف دراجات راس رقم ريح رييسي زيتون سد شبكات شبكة شتاء
شوارع صمام صناديق عشب فاتيكان فريق فطر قنابل لبن مبنى مترو محول مخيم مراب مركزي مرور مزرعة مسبح مصابيح مصباح مضخة
مطارات ممرات منابر منبر منخفض منصات مواقع مواقف موجة وحدة 万有引力 万维网 三峡大坝 三峡水库 三通 下水管 下雪 东江 严重后果 中秋节 主机 乌苏里江 书架 事故 二十 云层
云雾 互联网 亚马孙河 亚马逊河 人民广场 人行道 人造卫星 伏尔加河 低压 保温瓶 信息系统 候车室 假山 傅科摆 入口 公交 公园 公路 共鸣 关门 兵刃 内燃机 军事设施 军车 农舍 冰雪 净水器 刚果河 加油站 加速器 匕首
化粪池 北江 医院 十字 单摆 单翼飞机 卧室 卧房 卫视 印度河 原子量 及时雨 发电厂 口 古墓 可见光 台钟 叶轮 吊车 吸铁石 周庄 周庄镇 商船 器具 四大 回廊 因特网 固态 国庆 圣水 地板 地雷 埃布罗河 塔 塔里木河
备用 多瑙河 大刀 大桥 大河 大潮 大门 天气 天线 奶粉 妇科 子弹 孔穴 学校 宇宙飞船 安瓿瓶 定时器 定时钟 客厅 室温 宴会厅 尖刀 尼日尔河 尼罗河 局域网 屋面 展览馆 岗 岛弧 巡洋舰 市政厅 帆船 常温 常规武器 应急
座钟 庭园 庵堂 引擎 弧形 弧线 录音机 彩电 御膳房 怒江 总司令部 恒河 惴惴不安 战列舰 战舰 战船 扫雷 扫雷舰 扫雷艇 护卫舰 护城河 拍板 拦河坝 指鹿作马 排水管 收费站 攻击机 故地重游 故障 教室 文江学海 施工 旁门
旅舍 旧地重游 晕池 暗器 机 机务段 机械 果汁 枪弹 枪管 柠檬水 柳烟花雾 核反应堆 根据地 桐柏山 桥墩 梯级 楼梯 氢气 氧气 水务 水枪 水炮 水系 水表 汉水 江河 沅水 沥青 河川 河流 沿江 泉水 法院 泼水 洋流 洪流
测试 测距仪 济水 浑河 浴室 海水 渔场 渔船 渡河 温室 港口 游乐场 游泳池 游船 游轮 湄公河 演习 演练 澜沧江 火盆 火车站 灯泡 炉子 炊烟 烟囱 烟袋 烟雾 熔点 爆破 牌楼 牢房 玄关 现代舞 现时 珠峰 生产线 用具
甲醇 电台 电器 电子器件 电网 电视台 画廊 界河 病床 病房 登陆舰 白云机场 白热 白雪 百事可乐 盗墓 眼科 睡房 睫毛膏 短剑 石砌 矿泉水 码头 硬水 硬盘 磁带 磁石 磁铁 祖坟 秋高气爽 积水 空中客车 站台 篮板 篮球
篮球场 紫外线 约旦河 纳斯达克 线 线圈 结晶水 绝对温度 绝对高度 绞车 网络 置诸高阁 美术馆 羽毛球场 胆固醇 自行车道 自鸣钟 舞厅 舞池 舢板 航天器 航天飞机 航母 航空器 航空港 舰只 舰船 花车 花鼓戏 苗床 茅厕 茅屋
荧光 药物学 药理 莱茵河 菜园 营房 蒸馏水 薄雾 行李 街巷 街道 装卸 西江 要道 计时器 设备 话筒 课堂 谐振 赛车场 起落架 足球 足球赛 跑马场 蹴鞠 车 车条 车轮 车轮子 轮船 轻武器 边门 辽河 过道 运动场 连轴转
退关 通信卫星 通风 邮轮 酷暑 重力 重复 钟摆 钟表 银行 长枪 门洞 闸门 阅览室 阴风 阶梯 陀螺 降水 陵墓 陵寝 雅砻江 雪 雪花膏 雾气 鞍马 鞭毛 音乐厅 顺水 顺风 顿河 风向标 风闻 飞机 饮水 马枪 马蹬 骨骼
高低杠 高压锅 高铁 鬼火 鲁迅 黄山 齿轮
""",
    -5: """
a-6 abitur abteil abyss accident accu aceite acelerad acid affinita afluenci agar aggregat ahlen aile airway akwarium
alarma alarmanl albergo albert-e alene alluvion ambulans ametrall ammo ampel ampoule anfiteat anker anno antincen
aparat apparat apparato apparatu apron arancion arc arcade archive ark arma armes arno arpa arqueta aschenbe aseo
aspirapo atelier athen atrakcja atraque auditori aufbau aulas auspuff autan automovi autopist autos averse aves avion
axle bad badewann badezimm badminto baggage bahnhofe baia baile ballet ballett bandeja bandiera banque barque barra
barrels barrera barrow bars basin basket bassa bassins bayonet beleucht bells benziner berline bettwasc bianca binari
binder bingo biogaz biologia biologie biology biomasse bishop biuro blackboa bleue bling blitzen blockbus blocken
blower bobina boden body boil bois bomb bomben bombeo bombilla bookmark boomeran bore boren borrasca bouillir boze
braccial brama brazalet bread break brewery brewhous briefcas briefkas brieftas brig bron bronze brouillo brunnen buca
budynek bulk bullpen bunker burner burst burze buss button buzon cabin cadenas cafeteri cage caliz cambio camerino
camions candado canister cantina capannon capitani care carousel carrelli carriage cartucho cascabel case caserma
caserne casing cask cassette cathedra cavaler cenere ceniza centraln cereal cerner chalice chandeli change chapel
chargers charlott chasis chasm cheese chemiepa chemin chillers chime chimenea chleb choke chop chu cinco cinta circuitr
cisco city clamp clearanc clim clip coastgua coax cocheras cocoa cohete cola colchon collecte collet colliers colonnin
combine comedor comida commodit compartm computad concierg conciert concours condo conducti conduit connecto consigne
constitu contatto contened convento coping corner corridoi couloir counter coupling courtyar coussin couvent criee
crisis crues cruiser cuartel cuatro cuchillo cupboard cursor cushion czestotl dak damper data deichwac dekanat delays
delft deliveri deluge depositi deslizam detour deux device dia dial diameter dienstag digs digue diluvio direccio
direzion disc distille diversio doce dog dojazd domicile dory doubles dozens drache drains drehkreu drei drempel
dresden drift driften dumpster duomo durables durre dutzende dwelling earring eaux ebene ebro echiquie eclusier ecuries
einmundu elastiqu elefante elektroa elektrow elettrog elevador elixir embarque emergenz enchufe endring endringe energy
entrees epiphani epoca eraser erhitzen esami escalate escape escopeta esondazi esposas espresso esse estufa eur
examenes exercise expedici expediti extracci faciliti facing fahrstuh failure fair fale falso far fasser feed feldweg
fence ferma ferme festplat fetter feu fevrier fibergla fibre filialen film filter filtr filtre filtro fives fizz
flaggsch flagship flaschch flask fleet flossen flota flour flow fluke fluoresc flusse fly fontane fontaner fonts
forecour forestal formaggi fosa fotka frase freddo freestyl fucile fusil gala galileo gange garnet garota garsc
gasolina gate gearbox gefahrt geige gemstone gerat gesperrt gesturmt gig gigs giraffe glacier gladheid glatte glocke
glove glowing goethe-s gotcha gr grabador grada gradins graffiti granaten gras gritters gritting ground grundsch
grundwas gummi gunpoint gurney guzik hafen halle hallenba halls halskett hamper handbag handball handsche handschu
handset harfe harrow hatchbac hauptbah hauptqua haus hauteur he head headband heathrow hebel hechte height heizen
helicopt heliport herbata hering hermitag herradur hissen hitze hod hologram holster homecomi hoops hopital hostel
housekee hufeisen huis hurdles idrometr ignition immeuble imprimer inductio ingresso innenhof inodoro inspecti instalac
intersta isola jaz jeep jeweller jewelry jojo jolle judengas jump kakao karl-mar karussel kaserne kasseler kassette
keeper keg keller ket key kinderta kiosk kleinwag klinik klinikum klinke klinken klip klo kloster kommissi komputer
koncert kondome kontaktl konzerte kopfhore korona korridor kreisel kroli kuhler kupplung kutsche lab lactanci ladera
lading lagging lago lampara lampe lancet lancia landline lanterna lanza lanzader lanze last latarnia latch laternen
laufwerk lavori lawinenl leakage leash lecture lehne leitstan leitung levant levier libreria liceum licht lieferun
lieferwa liegepla light lighting limpeza limpia linse linsen lira load loads locket logistic logistiq lone loom louvre
luci lufter lunes lupa lus lustro macchina machiner magasin magasins magna mallet managers manoir mantel maquina
maquinar maranon maraton martello martes martillo marzo mast maszyny matelas materass matin matratze mattino mattress
maturita membran membrana membrane memorial mercanci meuse miejsca mile milling mineralw minivan missile mlot mlyn
mobile moj monaster monte montre moonshin moped mosel motoren mounting mouthpie mower mri mulltonn musique nabrzeze
nachts nachtwac narodzen naszyjni necklace negozi neon net netzersa nil nocna nocturna noose norden nosze notunter ob
oberleit obiad obiekty obus octubre ocular oculare odra ohrringe okno olas olio onde onyx open operatoi ops orages
orange ordnance organic orgue ormeggio orthopad oscillat otis ouvertur overpass padding pagoda pajares palacong palanca
palazzet pale pallone parabris parcours parkett pasa passat passerel passo pasy patrol patronen patrulle paving paz
pelota pennello petrol pfortner phone phosphat pic pile pileta pilka pilot pinces pioruny piso pisten pitch pkw
planowan plastikt plato playhous playoff plomberi plywood podio podium podziemn points pole pollutio poludnio polytunn
pomost pompa pompes ponteggi pontile pontoon portaavi portiere portique posterun posto potager potok powtorka powyzej
pozo pradotwo pralinen pranzo prasa precipic prensa preparat prestata primaria primo print prise proietti property
proyecti przepasc przepomp przyplyw pubs pulpit pulsera pung quadri quart quatre quattro quitanie radiacio radiance
radiatio radiazio radius raggio railing rails raised rammer rampen rano rasenmah ratusz reanimat rebajas rebirth reck
reduit refroidi refuge regard regie reif reinigun reitstal relais relevo remo renfort repechag replique requisit rer
residenz resistor resonanz retards retrasos returns revolver riego rifiuti rift rigging rip riscalda risco riviere
ro-ro rohr rohre rolle rollfeld roofing rossa rota rotura row rucksack rulle rummer rusztowa ruta saal sabre sai sal
salada saldi salmon saloon sandbox sandsack sang sangre sangue savannah scala scanner scatteri schaff schakel schaltet
schauer schaufen schliess schooner schott schutte schutzen schwarzw schwert schwerte sci scierie scooter scoreboa
scores scout screen sculptur second sedan segura sequia server serville sett settling severe sezon ship showroom
shrapnel shutdown siding sidings sien signal signalle sillage silnik silosy simmer sinai sirena sismo skeleton skip
sklepy sky slab slingsho snapshot solar soldes sollevam sorting soup souterra spare spate spear spedizio spille spitzer
spoke sprachro spule squall square srednica stacheld stacks stalla stalls stan stand starter staub staubsau sternenh
stiegen stilt stilus stocks storung strahlun straz streamer streetca stretche strzelan stube sturme sturmen substitu
suction suitcase supply surgery sveglia swing syringe szczepio szkic szkola szydlo tablespo tablett tag tagsuber talerz
tanklage targi tauchpum tax teaspoon technika technike telecomu telefon telefone tenis termo testing tether thanksgi
thermiqu thermost tiefbau tiefkuhl tiendas tierhalt time tino tipi tipograf tir tombeau tons tool toolbox torch tote
tourbill tourname tours trafic trains traktore tranchee transito tray trockner trolley trzech tumba tunnels turniej
turnpike tyre ubergabe unmengen unzahlig upliftin urgences urna urzadzen uva vaccini vacunas valise vapore vase
vaticano vault veilleur velero vents venue vereda verona versand viabilit viaducto videocli vier vigilanc viseur visier
visor vitamin vitamina vitamine voiture volano volante volcan volcanic volcano voleibol volleyba voltage vulkan vulkane
waffe waffen wallet wanna warning wartezim wartungs waschbec waschere wasserve waterway way weaponry wehr weingut
wellen while whisky wicket willy-br winch winde windschu windshie windy winery wochenma wohnzimm wtorek wyprzeda xii
yola yurt zachodni zaladunk zegarek zehn zipper zoom zwecke zwecken اخرج اخضر ارز ارض اسبوع استقطاب اشارات اضحى الخط
الدم السد العاب الكم اللي المد امتحانا انهار انهيار باب بخار بركان بريد بلاستيك بيانات بيوت تاخر تجربة تجهيزات تحلية
تحويل تزوير تسليح تفجير تنس تيارات ثقوب جدار جزر جهنم حريق حصاد حقايب حلقات خبز خشب خضار دجلة دق دواجن رافعة راية سموم
سوق سيناء شاطي شرقية شمالية شوكولات صالة صرف صهريج صيدلية طاقات طبول طرق طوفان عزل عسكري عمر عمليات عود غابات غلايات
غيوم فوق فيتامين قبر كمان كوخ لاسلكي لوحات ليلة محجر مخزن مدينة مراكب مسارات مستشفى مستشفيا مصاعد مصانع معدات مكتب
مناوب منسوب نسخ نيل هاون هلال ورشة 万人空巷 三号 三轮车 世界杯 东风 中断 乌云 乘用车 乙烯 书包 二手车 云头 云朵 五金 交换机 交接 交通车 产房 人力车 人流 仓 仪仗 仪器 会馆 低温
住处 体温 侦察机 便池 修路 倾家荡产 假期 停 停车位 健身房 元旦 光柱 光盘 公寓 兵器 兵工厂 内陆河 写字台 军备 军舰 农机 冬奥会 冰糖葫芦 冰花 冲洗 冲积 冷 冷却 凌空 出厂 刀枪 划船 列车 刨花板 制冷 制造厂
刺刀 前厅 前院 剪子 加热 加班 劳动 包车 化妆 十一 十项全能 半决赛 半径 半边天 协和 单刀赴会 单反相机 单打 单板机 单片机 单行线 卡丁车 卧车 厂 厅堂 厕所 双打 双臂 发射器 发电 口径 可可 叶酸 号码 吃水 合影
吊桥 后果 后缘 吸引力 周二 喇叭 喷水池 喷泉 器官 器械 器皿 四合院 四川盆地 团结 土温 地点 地窖 地面 场 垃圾车 堆高机 外圆内方 外科 夜空 大奖赛 大殿 大水 大道 天空 头 女单 女排 存钱罐 季节 守车 寒流 寓所
寝室 小型汽车 小型车 小汽车 小路 小车 小轿车 小道 山地车 山川 山路 岔 岔路 巡逻车 工作 巨石 帐子 干线 平板车 床单 库房 府邸 座舱 座车 庭院 建材 建筑群 开山 开车 开门 弹孔 录像 彩云 快照 急 总开关 总能
恒温 恒温器 房 房舱 房车 房顶 手铐 打铁 托盘 扣子 投篮 抗洪 报 抽水马桶 拂尘 拖吊车 拖拉机 指挥部 挎包 排球 接头 控制 推进器 提包 插件 摄像机 摄影 撑竿跳高 撬棍 攀援 支线 收割 放假 放大器 教堂 敞篷车
敞车 散热 敲钟 斗车 断 方舟 旗舰 无轨电车 时间 星星 春雨 景德镇 景德镇市 晴空万里 暖气 暗道 曼荼罗 替换 服务器 木刻 本届 术后 机关 机关枪 机动车 机动车辆 机枪 机舱 束缚 杠杆 板车 架子车 标枪 栏杆 核黄素
桁梁 桃花汛 桥面 棋盘 榴弹炮 橄榄石 橘子水 正殿 武器 死胡同 殡车 毛线针 气温 水上飞机 水壶 水族箱 水族馆 水流 水温 水球 水盆 水路 水道 汛期 江流 汤剂 汤匙 汤碗 汤药 汽油 汽车厂 汽车站 沉井 沉淀 沸点 油漆
泄漏 泊位 泵房 洋车 洗手间 洗碗池 洪灾 活火山 流苏 测温 海河 消防车 液晶 淀粉 深渊 清明节 清水 清风 渗水 温差 游标 游街 游街示众 滑板车 滑水 满天 滤波器 漂游 漂移 漏水 火 火山 火把 火灾 火炬 火车头 灵车
炮弹 炸弹 炼油 烧杯 烧瓶 热力 热带 热水瓶 热水袋 煤油 照明 照相机 物流 猎枪 环境温度 环线 现代五项 现场 球门 甘油 生物学 电子管 电机 电气 电气石 电波 电灯泡 电线 电脑 电视机 电话 电话机 电车 男单 男双
男排 白费唇舌 皮包 盆子 直径 石板路 石棺 石榴石 石片 石磨 矿井 砚池 硬件 碰碰车 磨刀石 磨刀霍霍 磷矿石 磷酸盐 祠堂 禅房 私家车 科 空气 空钟 窗子 窗户 笛子 筛选 算命 箱 箱梁 篮子 粉身碎骨 精力 糖葫芦 紫外
红旗 纪念碑 纪念馆 纺织厂 纽扣 织机 网球 羽毛球 翱翔 老爷车 耳环 联合 自动 自卸车 自来水管 航 舰艇 舱房 船头 节能 芭蕾 花台 花絮 苏打 茅舍 茶碗 草稿 药店 落水管 葫芦丝 蒙古包 蒸汽 蒸汽机车 蒸笼 蛋白石
蛟龙 行囊 街头 装甲车 装甲车辆 解放路 警车 议席 讲台 豪华轿车 贝尔 货车 购物车 贴花 赚大钱 赛场 赛马 越野 跃居 路径 跳车 跳马 踏板车 踩高跷 蹦蹦儿车 车厢 车牌 车皮 车窗 车轴 车铃 轧马路 轮胎 软着陆 轰炸
轿夫 轿子 辐射 边路 过滤 迎风 运程 连接器 透明度 透镜 通路 造纸 道 遥控车 邀请赛 配电 酒店 酿酒 重症 量体温 金矿 金箔 针孔 钟面 钢刀 钢笔 钢筋水泥 铁器 铜矿 锁孔 锚链孔 镜头 镜片 镯子 长廊 长江 长江流域
长矛 门店 门槛 门首 闪存 间 防暑降温 降压 降温 陡坡 院落 雅虎 集装箱 雪车 雾 青天 青花瓷 面包 项圈 项链 频率 风暴 风车 飞机场 飞船 餐厅 饮水机 馆 香炉 马厩 马路 驱车 驾驶舱 高压氧 高唱入云 高考 高能
高能量 高脚杯 鸡血石 鸣钟 鹅毛大雪 黄包车 黄河流域 黄色 黑板 齿孔
""",
    -4: """
aardbevi abadia abanico abarca abbaye abbazia abbey abfullun abgrund abgrunde abiball abismo abisso abril abrir abs
abtei ac access accessib acciaier aceria acetate achique acquapar acquario acquedot acrylic adaptado addetti ader adria
aerogene aeronave affe affinite affluenz aforo agences aguaniev agujas agujero aiders aimant aiuole akustik alanina
alcazar alerts alexandr alimenta alkali all allagame alle alleinar allevame almohada alpen alpes altar altare altavoz
altura alzaia ambroise ambulanz amiante amid aminosau ammuniti ampeln amplitud amtsgeri anagrafe analyser anatomy
anchor ancla ancre anda andamios ande andrzejk angling angucken animalar animaler aniversa anna-seg annexe answers
antennen antigen anvil aparato apartmen apertura apparecc appareil aprendic aprire apteka aquapark archery archivo
arena arete argyle arka armadiet armadio armament armel armement arsen arsenic artere arteria arterie artery artiller
asbest asbestos ascent aserrade asile asilo asomo asphaltw assiette assompti astrophy atajo athletis atletica atletism
atrium attracti attrezze attritio attrito au-dessu auffahrt august-b aule ausfahrt ausgewan ausrustu aussenla ausstieg
austin autel autobott autolava automat automoto autorime avitaill azul azyl bacchett bacino backdrop backing badeaufs
badmeest bagages bagel bagging bagnole baguette bahnuber baignoir bains baixo bajo bakery balas balaton balcon balcone
balcony balde balice balkon ballenpr ballo ballon ballons balloon ballpark balon barajas barbabie barca barco barge
baril barile barragem barranco barrel barriers barril bas basso bastille batardea bateau baterias bathing bathroom
batista battlefi battlegr batuta bauhof bauleitu baumarkt baumpfle baustein bayou bays bearing bebelpla bebida beczkowo
bedding beerdigu beet beethove befana begrabni behalter beil belt bend bender benne benzin benzina benzine bergrett
bergwerk bernabeu bestattu bettag bettenau bettenha beurs bevel bewaffnu bewegung bezoeker bhv biblioth bicarbon
bicycle bidon bier bijou bike bildschi billboar biogasan biogazow bioquimi biotechn bird birthpla bits biurko bladder
bleep bliksem block blockier bloedban blu blutkuri bobbahn bocina bock bolera bolivar bollire bolo bomberos bombon
bonanza bonn booking boom boot boote bootshau bootsste borgo borne borse borsen boschivo bosporus bosta boston bota
botanico bouge bourg bourrasq boutique bow bowlingb boxengas boxes bracelet bracing brake bramka bramki brandsch branle
braunkoh breakers brechanl brennhol brezen brie brigade brillame brim brine broom brottour bruckent bruder-g bruderho
brujula bruma bucherei bucket buckle buden budka budowy buggy buhnenei buhnenme buhnente bulla bult bun bundesju buoy
buraczan burgerha burghof burial busdiese bushalte butelka butte cabana cabane cabaret cabinets cacao caddy caditoia
cadran cafe cafeina cafetera caffe caffeine cajal calais calamita calamity calavera calavern caldaie cale calibrat
calice calzada cameo camionet camionis campagne campanel campgrou campingp canal cancelad candelab candelar candle
cannon canoa canoe cantieri cantoria canyons capanna capitane capoguar capopist cappucci caraibes carbide careta
caristes carlos carrello carreta carril carrozza carruaje cartiera cartouch cascada cascades casella casetta cashmere
casket casserol castello castillo castle cataliza catapult catchmen catedral catenair cauldron causeway cavern caverna
cavity cavour cay caz ceiling celda celebra celebraz celle cellulai celna celula cementif cementow century ceramica
cercania ceremony cerrojo cervante cervecer cestino chai chaine chamber chandele changean chanter charger chariot
charles chassis chata chaussur checkpoi cheddar chemiczn cheminee chemothe chicken chiostro chiottes chiusure chloride
chopina choza christi chubasco churchya churn cianuro ciclismo cierzo ciment cimenter ciotola circumci cisnieni citadel
citadell citerne citrix ciudadel clarin clarion clasp cleanser clients clima cloaca cloakroo clockwis cloruro closet
cloth cochera coeffici coeficie coffee colar colina coliseo coliseum collana collare collegez colliery colors colours
coltello column comb commence commissa compacta comparin compass computer condizio condotto confezio confined congere
congres congresc congreso consegna consignm contenan contenen contenit controlo convecti converte convoyeu cooker coop
copier core cornisa corno coronaci corrente corrida corro cortes cosechad costiera costumes cot count coupe coupures
court couteau cove cpd crack crate crater cratere cremagli cremaill cricket crisiste cristall croce crocifis croydon
crucifij cruz crypte cuadras cuarzo cucchiai cueillet cuenca cuerno cuff cuillere cuisse cul cultura cupula curd curie
curing cuscino custodi cutlery cyanide cycle cyclisme cyklon cysterny czerwona czolg dacharbe dachu dakwerk dampfer
dampfnet dancing dante datacent datos dauernac daylight debarcad dechets dechette decor decoupag degel delivery demas
demo-ser deposit depurado derattiz deratyza derrumbe deshielo despensa devoluci diagram diametre diametro dienstha
dienstwa digit dings dioxide dique direcao disco discos disgelo dispensa disponen disque dissolvi distance distesa
distilla distorti distribu diving dlugopis dojarnia dolina domek doodle doors doppelme doppia dortoir doubler drague
dredge drehkran drehleit dreikoni drinkwat drosseln drucke drum du duff dugout dunajec dune dunen dungeon dunger
duplicad durchmes dusche duschen duster duty-cen duty-nor duty-wes dynamics dysk dzial dzialo dzieciec dziedzin
dziewiec dzwig dzwigowi dzwonek dzwonnic eager easter ebbe echelle echo edelstei edertals egg eggs egli egzamina
ehrenlog eierpack eimer einfahrt eingang eintauch eintrage eisfabri elagueur elastic elektryc elephant eletrico
elettron eliporto elisuper else embankme embassy embotell embouchu emboutei embruns emery emisora emoteca endergeb ene
engineer engrais engravin enrobe entering enterrem entierro entrata envelope epifania epis epuratio equalize equatori
equipaje er erdgas erdgesch erdkunde erdol erich-ka ernst-th ersatzke erzgebir escale esclusas escolare escuela espejo
espigone esplanad esquelet essen essiccat estanque estates estatua estere estiva estremo etang etanol etching ethanol
eugenics evacuate evacuazi evakuier event examen examens exerzier exhaust extracto extreme eyeliner fahne fahranle
fahrdien fahrerla fahrerta fahrradf fairway fakalien fal falcon fallout fallschi fallstre fallt falowani falsa falszywy
fan farba farola fascia fasen fass fasst fasste fault fazes feces feestdag feira femur fender fenetre fensterp feriado
ferienha ferienze feries fermente fermi fernsehe fertiliz feste festen festivi festivos festyn fetes feuerwac feuerwer
feux fiddle fieldwor fierro filling filtern filtrer finestra finish fioul fireball fireplac firewood fischzuc fishery
five fizyka fjord flacon flaga flaggenm flaks flange flannel flapping flash flashing flats flauto fleischk fliesen
flingue flooding floods floppy florence flote floten flottant flotte flowing flugel flugzeug flujo fluoride flur flusso
flut flute fluten flutteri foca foglie fohn fohnstur folientu fondant fontana fontes foot footage forestry forgery
forra forstwir fortress forts fortune foschia fotofini fotokomo franz-jo frasco frecuenc freeze freezing freileit
fremdfir freni frequenz fresque friccion fries frites fromage fromager fronde frostwar frota fruhdien fumar fumigati
fundsach funerail funeral funerale funicula funivia funkprob fusto fut galavern galerna garage garaz garda gardes-b
gardlo gardon garkelle garrote garstka gartence gartenha gasaustr gasdruck gaseosa gaslek gasoduct gasoline gazociag
gazoduc gazon geada geburtso geduscht gefahrgu gefriers gehandic gelandew gelata gemme genetics genetik geologia
geologie geology gepack geratsch gesamtla geschirr gesso gestort getafe getranke gewacht gewehr gewehre gewolbe giallo
giardino giebel gielda gigabyte gimnasia ginasio ginnasti giorno giostra gips giro giubileo glaces glaciar glade glas
glazenwa gleisbau glen gletsche glisse glockent gluhofen golfslag goody gopr gorski gotze gouda gouffre goya graben
grabstei gradas gradem grafik grainete grandsta grano grating gravita grease grecale gres gresil grinder grinding
gritter grocery gros grosskuc grotta grotte grotten groupe groynes grube gruta guaira guante guardarr guides gunpowde
gusts guy gymnasti gypsum habitaci hackney hafengeb hafenkra hafenmei hailpads half halny halteste hammock handful
handling handtasc handvoll handys hange hangemat hangruts hank hannover hanukkah harem haren harmonic harness hatch
hauptein hauptsit haupttri hausnotr haute havenmee hay headquar headway hearth heaters heben heel heinrich heizraum
heizwerk heizzent heladas helado helm helmet herbal herbariu herbstfe herstell herz-jes hessisch hideout hidrante
hildegar hillside hilltop hippe hippodro hirsch hittepla hitzewel hivernal hoarding hoarfros hochofen hodowla hoe
hofbeleu holi holownik homeopat homoopat honda honeycom hoofding hoop hoover hopfener hopfenga hopkins horn horsaalz
horsesho hospice hospicio hospital hospiz hotel housing hoyo huerto hugel huhnerst huile hula hule humanos hunsruck
hutch hutte hutten hvac hydrocar iconogra idrante iles iluminac iman imbottig imieniny immersio impfkuhl implant
impulsio incident indeks indo influx ingenier inlet inmersio innenaus interrut invernal inversio inwentar inzynier iota
islands islas isle istantan it-hotli itticolt jacht jahresta jahrmark jahrzehn jalousie janusz-k jar jardiner jarmark
jaune jaures jefes jej jelen jenkins jetee jeudi jeux jezioro jfk joghurt jol jouet jours juan jubilaum judo juguete
jumeaux juneteen juridico juwel juwelen juzgados kabaret kabinen kabinett kachel kadry kaffee kaffeema kajak kaltfron
kamienic kanne kanu kanzel kapiel kapitana kaplica karabin kardinal kare karibik karre karren karting kasa kasekell
kask kaugummi kaukasus kayak kegel kelch kelterei kemping kennedy kennel kerberos kermesse kerosene kerstmar kerze
kerzen kesselha kesselwa ketelhui ketten kilo kinderaf kinderst kinderzi kirchpla klamotte klappe klebeban klemmt
kletterw klinge klosterk kneipen knochen koffein kohl kok kolej kolpingh kombajny kombi kompass komponen kompreso
kompress kongress koniec kopie kopje korbchen korek korperte koscieln kosz kraanmac kraftwer krane krankenh krater
kregieln kreishau kreml kremlin krisenst kristall kronung krwi krzeselk kuchen kuchenab kugelsch kuhl-lkw kuhlkett
kuhllabo kuhlraum kuhlrega kulissen kunsthal kupe kuppel kurt-sch kusten kuvert laadperr laba labirint laborfro labors
labyrint lackierk ladezone ladowark laennec lagerhau lagezent laguna lagune laken lambing laminado laminoir lampione
landfall landhaus landslip lapida lapide laptops largura laster lastwage latex latte laubfall lautspre lavabo lavadora
lavavetr lawine lawinenk lawn lazarett leaf leche lecheria lees leichtat leiter leitunge leitungs length lent lever
leverage leverver liaison libeccio lichter licznik lieferve ligacao ligament ligando lighteni lighter limousin limpa
limpiacr line lineal liner linge lining link lippenst lipstick liquidit littoral livraiso lkw-fahr llovizna lluvias
locatiem loch locks lode lodowka lody log loge loges loggia loggione lollipop loodsen losa lost lotion lublin luchtkwa
luchtver luftball luftqual luk luncheon lundi luta lute luton maar maca maceta macintos mackinto madeira madison
mahdresc maifest mailbox mailserv maitres- makeup malaga malarstw malerei maletin malowani malterie maltings malzerei
manga mangle manguera manhole manica manor mantenim map mappe mareas marees marker marktpla marmara marmo mars marshal
marshmal marteau marx-eng marzhoch mascara mastbruc maternid matinal matrix matury max-plan maze meche meere meerwass
mehrfami meldestu meldkame melken melkstan meltdown mensen mer mercato message messager messegel messehal meteor metres
metro mezzanin mica michaelm microbio microsco mierendo mietitre mietwage mikolajk milton minar minen miroir mississi
mitschni mitte mittelme mleczarn mleko mobiltel moca mocha mochila moissonn moissons mole monedero monoxide montageh
montaje montano monte-ch monte-es monte-ma moonligh morgagni morgens mortar mortero mortier morze moschees moteur
motorail motorbik motorcyc motore motorrad moulin mound mount mouthful mozzarel mroz mrozonki mudslide muffin muffins
muletti mullverb municion munition murawa murcia museumsa mutilaci mutilati mycie myjnia mzawka nachtplo nachtpos
nachtsch nachtsic nacimien nadadore nagellac nagranie nagrywan nahe napkin napoj natuurbr nautico navire nebe nebelhor
neckarho negozio nelson nenner netzfreq netzleit neuf neujahr neun neustadt nevischi newsroom nic niebo niedersc
niedrigw nieselre nightclu niski nochevie noclegow nocny nocturno noodaggr noord nor'east nordoste nordsee notdusch
nothing notice notrufsa notturna nouveau nove nozzle nueve nur nuvola nylon o'hare oase oasi oasis obchody obelisco
oberbaul obergren obiektow oblodzen obra obrador obseques obserwat oceano ochrona octane oder odlewnia odsnieza odwilz
office officine offnunge ognissan olimpiad olive olympiad ondata ondulaca onkologi ontruime op-klima op-sale op-trakt
operatie opony optica optik oranzeri ordure orgelemp orificio orina orleans ospedale ostatki ostello ostreicu ostrogi
ostsee osuwisko other otto-hah overcast overheat overlapp overlay override overweg oxidatio oxide oxido oxyde ozean
ozeane ozon ozonwarn paddle padella paint paintbal painting palac palas palaspor paletten palmiarn panaderi panifici
panno pantin panzer paracaid parachut parade paratoia paratoie parcel pare parkeerd parquet pasek pasquett passatio
passau passstra pathway patinage pave pavement payday payload payments peak pedestal pelvis pendant pendelbu pennelli
pente penthous perch perdita periferi period persdien pesquero pessoal pestaloz petroche petrole petroleo petroleu
petrolio pfad pfade pfanderb pfanne pfarrgas pfeift pfeiler pfingstf pfosten phanomen phoenix photosyn photovol physics
physik piaskark piattafo piatto piccolo piece piege piekarni piers pilar pilastro pilsudsk pinne pinstori pioggere pipe
pipeline piscicul piscifac pistas pistenbu pisteurs pita pitting places plafond plaisanc planken planned plano plaster
platillo plating platte platz platzwar plecak ploughs plumbing plyta plywalni pmr pneus pochette poczatek podadore
podest podjazd podstacj podwykon poele pogrzeb point pointeus pojazd pokal poker polizeik polo polster polyeste
polyethy pomaranc pommes pomoc pomodoro pompiers pompowni pompy pond pone pont-lev porcelai porch porche porcie
portable portafog portal portatil portefeu portemon portes portfel portiner portone poryw postfach posture potatori
pottery pozostal praca prace practico pranger premises presja press pressest presswer prestado pret pretzel prima prime
printer privy product produkt proefala propulsi prorocka provino przekaza przekazn przelecz przerwa przyjec przymroz
psicoana psychana puchar pudding puentes puertas puisard pult pumpe pumpensu pumpenwa pumping punado pylki qualidad
qualitat quality quarters quartz quarz quees quimiote raccordo raccourc racing radeln radioakt radiothe rafales
raffredd rafineri raft ramon rangierb rangiere rasenpfl raster rates rathaust rauch raume raumungs raureif ravine ray
rayo rayonnem razzo reach ready reagan rechtsab recordin recorrid recursos redoux reducing reeperba regiodir registry
reibung reifenla reisesic reisveil rekwizyt relaisra relay relic reliquia reliquie remolach remolcad remote rempart
rempliss repair replacem replica reposito repuesto rescue reserveb reset resi resin resina resine responsi reste
retombee retours retraso reveteme rezonans rheinbru rib ricotta ride riegel rien riesenra riggers rigole rimorchi
rinforzo ringe rione rioolpom ritardi river-ga rocio rock rocket rocodrom rocznica rodaje rog rohren roja roleta
rollers rollstei rolltor rolltrep rollweg rolstoel rood roofers rooftop roost rosa-par rossetto rot rotary rotes
rotonde rotphase rotting rottura roue round roundabo routiere rovescio rowing rozjazd rozjazdy rozlewni rubble rubenkam
rucklauf rug rugiada ruhrtalb rustung rutsche rutscht saalmeis saatgutl sabana sachet saddle safety sagewerk saharast
saharian saia saint-je salade salage salinas salita salotto salzhall salzwass sammelpl sandalen sandbag sanfte sanitats
sanki sankt sankt-ma sant'amb sarga sas sash satin sattel saucepan sauvegar sauveteu sbarra scaffale scambi scan
scanners scarecro scarico scenery schafe schaltan schanze schaukuc scheiben schichtl schiebt schiff schiffe schilde
schinken schlegel schlucht schlussv schnalle schneela schneema schneeve schneide schob schoner schoolro schoolva
schoonma schornst schotten schragen schrank schreibt schritte schuh schulbus schulen schulfer schulfes schulweg
schulzei schusswa schutt schwimmh schwingu scieki scirocco scotch scraps screwdri scuderia seabed seaboard seal search
seaside seating seats seau sebe secadero secchio seed seegang seggiovi segnalaz seidel seine seizing selectiv sella
selle semicond semifina senda senker separee sepolcro sepoltur sepultur serenos serranda serre-fi serres serveurs
servico serviett serwery sesselli setup seveso sfilata sgombero sheath shedding sheep shipment shipyard shoe shorelin
shovel show shower siccita side siege sieges siel sieve signalli silberme silica silk sill silny silver silverwa simio
sims sinking sirens siro siroco siti sitios sitze sixth skateboa skating skelett skid skiing skillet sklep skocznia
skull slalom sled sledge sleeve sleigh sloop sludge slurry sluzowi sluzowy sms sneeuwru sniezyca snowflak snowman socle
soda soffitto soglia soins solarfel solen sommer sommerhi sonar songkran sonnette sonnwend soporte sostitut sottosta
sottosuo space spalti sparker specchio speisesa sperre spielpla spielzeu spindel spire spodek spola spoon springbo
springfi sprit sprungbr sprungsc sprzet spulen squashha staatsbi stabchen stables stabular stack stadtbuc stadtwer
stajnia stands stangen staplerf starostw start starting statek statua statue steg steganla stereo sternwar sterowni
stocktak stoep stoki storey stormsei straatfe strade strand strap streichw strongho stroomst studios studzien stufa
stuffing sturmsai sturmwar stuwdam submersi sudhaus sudoeste sudwest sudweste suelo sufit sulfate sulfato sulla
sumidero suminist sumo superieu surfing surgelat surgeles suroeste surtidor survey susza suszarni suwnica sw sweepsta
swiatecz switchbo switchge sydney sygnaliz synergy szadz szafki szkla szklo tabernac tableau tables tablier tad tage
taller talleres tam tambour tanks tanktemp tape targa tarmac tarn tarp tarro tasmocia tasse tassen tassi tatry tau
tauwette tavolett taxi tee teens teja telaio tele telegraf telegrap telescop telesill teleskop televiso telewizj
telewizo telhado tempetes tennisdo tentamen terra terral tests tevere tgv the theaterk therapy therme thomas thong thou
throat thrust thuiswed thwart ticker ticket ticketsy tidal tienda tier tila tile timber tinder tlocznia tlusty tocador
tofu tomarada tomatina tomba tombino tombston toneelte tonneau toothbru toothpas topfe torba torche torcia tornelli
tornos tourney tourniqu towar towaru towpath tracteur trafool trail traktor transbor transenn transpar trappe trappola
traps trash trave travelat treatmen treidelp treindie trent trentino triana trickle trieste trigger trilla trillion
trincher trockenr trolling tromba trommel trompeta trough trousse trovoada truffe truhe trumpet trybuny tuben tubo
tucher tull tumbling tumulo tunnellu turbulen turd ture turkenst turnen turni turniere turno turquois turret tusz tutti
twain tweed twierdza twins ty ujecie ulice ultrasch umberto umlaufba umweg unii union-br unionstr universi unterbro
unterbuh unterver upholste upright urbana urin urina urine ushers usted usual utensili utileria uv-index vaccin
vaccinop vaccins vacuna vagon vagues vaia vaissell vajilla valanga valico valigia valle vallon vals valse vannes var
vaso vehicle vehikel veil veiling veintido vendange ventanil ventidue ventilaz ventilha veranda verga verkeers verlies
verpacku versandh vertido verwahrt verwaltu verzamel ves vesak vessel vias vicio videotap vielle vierteln vii viol
vitrina vivaio voedselb vogelaan voladura volatili volley vorgarte vorricht vorspeis vorst vuilnis vulcano wachdien
wachfuhr wachhaus wachleit wachtdie wagen wagenpar waggon waggons wahadlo wahlloka wahlurne walcowni wales walpurgi
walzer warenlag warhead warmer warming warta waschmas waschstr wasser wasserst wastewat watercol waterfal waterker
waterlei ways website wege wegiel weichenh weigh-in weightin weinberg weingart weinkell weitspru wellenba wentylac
wentylat werkschu werktags western wettlauf whirlpoo whit wiatraki wick widersta widget widlowe wiesn wiezy winden
windgren windpark winterpl wisla wisly witterun wjazd wodowska wohngeba wohnunge woof worth wozki wozkow wpust wrapping
wreath wrestlin wroclawi wspolczy wszystki wyciag wyciagi wyladowa wyposaze wysoka wysylka wywoz yacht yaourt yards
yate yoghurt yogurt zafra zahnradb zamek zamgleni zander zasilani zasuwa zaum zawory zbiorki zdjecie zeitdruc zelle
zellen zeltlage zgloszen zielfoto zimowe zinnen zisterne zjawisko zniwa zugspitz zugversp zugwasch zumachen zunftsaa
zusehen zustrom zwierzet zwroty zyklon zywnosci ابراج اتصالات احتفالا احتياطي اختبار اختبارا اخشاب اخلاء ادوية اردن
ارضي ازرق استاد استعمال اسطبل اشارة اضاءة اغلاق اغنام اقراص الحظ الضخ الوان انبوب انت انتهاء انقاض اوبرا اوراق باردة
بارود بحر بحيرة بدع بلاط بنزين بول بيت تاسيس تبديل تجسد تدوير ترشح تزلج تزيين تشويه تعبية تعقيم تفتيش تقي تلال تلوث
تمور توقيت ثالث جدة جرف جغرافيا جفاف جيمي حاجز حافلة حدايق حذاء حرارة حراسة حرير حضانة حظيرة حليب حواجز خزاين دبابات
دخان دوافع دور دولي دير راشد رحلات رذاذ رمضان رياض زيت سريع سكة سكن سلاح سلامة سيرا سيل شاي شباك شرف شعب شقق شمس شموع
صاروخ صباحية صحن صواريخ صواعق صوامع ضاغط ضواغط طرقات طقس طوابق عاشوراء عالية عجلات عربات عرق عشرات عطل عطلة عناية عيادة
غرب غزل غلين غوص فحوصات فهد فيزياء قاطرة قاعة قدر قرون قضبان قلاع قلم قليل قماش قمح قنوات قوارب قوقاز كاريبي كاكاو
كاميرا كرملين كعب كنيسة كوارث كوم كووس لجوء لقاح لقاحات ليلي مباريات مبردة متحركة مجاري مجدولة مجمدات مجوهرات محكمة
مختبرات مدرسة مدفع مرايا مرتفعات مرحاض مركزة مساحات مستوى مسعفون مشتل مصرف مصفاة مطروح مظلات معابد معاملات مفاتيح مفتاح
مفقودات مقابر مقاوم مكبس مكثف ملاحات ملجا ملح منارة مناظر موحد موشرات ميادين ميرفي ندى نفط نقص نوبة هويس وردية وسع يحفظ
一丁点 一点点 丁点 七 万水千山 万里长城 三代同堂 三角洲 三马同槽 上层建筑 上海 上船 上街 下水礼 下海 下锅 下颌 专机 世纪 东方航空 东海 丝织品 丝绸 中南海 中国画 中水 中班 临死 临水 主席台 主题乐园 乐土 乘积
乙炔 乙班 乙酸 九牛一毛 书桌 乳汁 乳酸 二层 二胡 云母 五岳 井 井口 亚丁湾 交易市场 交锋 产卵 产物 亭 亭子 人儿 人工湖 仓储 代步车 以上 仪式 仰韶文化 会场 会展 会议室 传真 住房 体系 体腔 余孽 作业 作画
供水 便携式 信封 信息技术 信箱 修车 候车 债台高筑 值 停水 停车库 储水 充电 光卤石 光合 光合作用 光明磊落 光芒 党校 全长 公交车 公共汽车 公文包 公海 公章 公署 公里 关塞 关栈 关隘 典礼 养殖 养鸡场 兽力车
内城 内存 内室 内燃机车 内膜 军火 农林 冬宫 冰山 冰川 冰晶石 冰水 冰洲石 冰激凌 冰球 冰碛 冲击波 冷空气 冻 冻结 净水 凉水 减数 出事 函谷关 刀具 分公司 划花 制动 制动器 制成品 制片厂 制陶 前台 前门 劝慰
办 加勒比海 加息 加温 加足马力 务 动力学 动脉 劫难 勒勒车 包房 包袱 包装 化合物 化妆品 化学反应 化工 化疗 化肥 北 北冰洋 北山 医科 千丝万缕 升空 半分 半导体 半点 半自动 华山 单体 单元房 单宁酸 单车 单键
南海 南站 南航 卡 卡车 卤代烃 卫生陶瓷 印度洋 印章 印花税 危难 厂子 厂矿 厅 压力 压强 原子序数 原水 原油 反响 受灾 变速箱 口香糖 古人类学 古堡 古生物学 台地 叶鞘 号角 合成橡胶 吊文 同堂 同温层 吨位 含水层
吸烟 吸着 员 咖啡 咸水 咸水湖 咽喉 品茶 哈佛大学 唐古拉山 喉咙 喉头 喜马拉雅 喷射 器材 回收 回马枪 园 园林 围堰 围栏 围裙 围观 土丘 土方工程 土葬 圣代 圣诞 圣诞快乐 地中海 地台 地块 地壳 地洞 地球化学
地理 地理学 地表水 地貌 地质 地质学 地面水 坟地 坦克 坦克车 坪 城关 城堡 城门 基因工程 基数 堡垒 塑像 墓地 墓石 墓碑 墓穴 墙 增值税 墨西哥湾 壁垒 壕沟 声学 声波 备份 复古 外流 外滩 外高加索 夜 大厅 大厦
大峡谷 大海 大熊猫 大白天 大篷车 大西洋 大路 大陆坡 大陆架 天井 天安门 天文学 天时 天棚 天花板 天象 太平洋 太湖 头盔 头骨 套牌车 套车 奥运 奥运会 奶水 婚礼 婴儿车 媲美 存入 存车处 孟加拉湾 学制 孽海花 守
安全帽 宝石 实弹 宫掖 容器 宾馆 对流 寺庙 寺院 导火线 导管 封顶 射箭 射线 小屋 小摊 小组 小船 尘 尸骨 尿液 尿素 居室 屋檐 展会 屠刀 山地 山坡 山崖 山庄 山水画 山沟 山脉 山腰 山谷 山门 山顶 山麓 岩盐
岩石圈 峭壁 崖壁 嵩山 巢湖 巨轮 巴黎大学 布匹 布雷 干旱 年度 庆典 底层 废气 废水 廉租房 开关 开司米 开幕式 开机 开水 开赛 异构体 引水 弥蒙 弹头 弹涂鱼 弹药 录音带 彩画 微波 微电子 快艇 总参谋部 总线 总长
悬崖 悬臂 战地 战场 战斗部 战车 戴维斯杯 房檐 房门 所得税 手套 手推车 手提 扒车 打包 打断 打水 打车 打高尔夫 扫 扳机 抗原 抗氧化剂 报关 抽水 担架 拉近 拜堂 持枪 指南针 指针 挑花 振幅 排班 排队 推车 摊位
摩托车 收 收割机 收看 攻占 散水 敲门 整数 文山会海 文物 文石 斐济 斜长石 斧头 断崖 方解石 方铅矿 施压 无人机 无机物 日本海 春景 景物 晴天 晶体 暖房 暖水瓶 暴 曼陀罗 曾经沧海 月光 月华 月色 有恃无恐
有机化学 期末 木料 木筏 木船 木马 机关炮 机车 杀虫剂 杭州湾 板胡 林学 架子 架桥 柔道 柜子 柠檬酸 柴火 柴草 栈房 树脂 校区 校园 校外 校庆 核反应 核弹 核弹头 核燃料 核物理 核聚变 核苷酸 桅杆 桉叶油 桌面
档案馆 桥梁 梯子 检查站 棉布 棋子 植入 楼台 榨油 榴弹 槽车 横额 橱窗 歌舞 正派 步枪 武装 死水 殡葬 殿堂 毛坯 毛料 毛细血管 民间艺术 气体 气球 氟石 氢氧化钠 氧化物 氧化铝 氨基酸 氯丁橡胶 氯化钠 氯气 水下
水产 水产品 水位站 水体 水准仪 水力学 水压 水圈 水坑 水塔 水墨画 水彩 水彩画 水彩笔 水文 水晶 水杨酸 水桶 水池 水泥厂 水温表 水灾 水烟 水缸 水袖 水解 水雷 水龙带 江水 江畔 池子 池盐 污染物 污水处理 污水泵
汤泉 汨罗江 汽车 沉积 沙 沙丘 沙场 沙洲 沙漠化 沟谷 河床 河水 河谷 沸水 沸石 油气 油画 油箱 油罐车 油轮 泄洪闸 法兰 法兰绒 波形 波斯湾 波罗的海 洋枪 洒水车 洗车场 洞房花烛 洪炉 活力 流体力学 流入 流感疫苗
流水线 浅水 浇水 浓烟 浪 浴池 海南岛 海滨 海豹 海运 涂料 涂片 涂脂抹粉 消石灰 消费品 润滑油 液压 液态水 淡水湖 深山 深海 深谷 渠道 游丝 游园 湖泊 湖畔 湖边 湿度 滚水 漂流 演唱会 瀑布 火山口 火柴 火海
火炮 火箭 火箭弹 火箭炮 火药 灯 灯光 灵位 灾情 炉 炒锅 炮塔 点滴 点石成金 点铁成金 烟斗 烟花爆竹 烧水 热力学 热成层 热水澡 烯烃 焦炭 煞车 煲汤 熊掌 熔融 熟石灰 熟石膏 燃油 爆竹 爱琴海 片长 牌位 牙膏 牛奶
牛角 物理化学 物理学 独轮车 猛增 玩具 环岛 现房 珊瑚礁 珠三角 班 班机 班车 琉璃瓦 瓦片 瓶子 瓷器 瓷瓶 甘汞 生化 生意 生水 生物碱 生理 生理学 生石灰 甬道 田径 甲板 甲班 电动车 电化学 电子学 电瓶车 电解
电饭煲 画画 畜产品 疏浚 痘苗 登山 白令海峡 白喉毒素 白带鱼 白旗 白板笔 白水 白海 白钨矿 百叶窗 百花园 皂石 盐 盐池 盐湖 盘子 石像 石像鬼 石板 石盐 石脑油 石膏 石英 矿山 矿床 矿车 砒霜 硅酸盐 硝烟 硝石
硝酸 碎石 碑刻 碑座 碑文 碗筷 碱水 碳酸 磁体 磨石 磷肥 磷酸 礼花 神位 祭器 祭坛 租房 秦岭 秦岭山脉 秦岭隧道 积少成多 移风易俗 稍微 稻田 稽查 空管 空调车 突袭 立交桥 端坐 竹筒 筋骨 筏子 筷子 算盘 箱子
篆刻 米浆 类黄酮 粉尘 粪便 糖水 糙米 糯米纸 素数 纠葛 红烛 红白喜事 纯净水 纱布 织布 终南山 结束 绕过 绕道 绘画 给水 绝壁 绝景 绸缎 绿地 绿水 绿泥石 绿洲 缎子 缓冲 缺氧 罐车 网站 罗网 羊毛脂 美景 群山
羧酸 耶鲁大学 联络 聚丙烯 肋骨 股市 肥料 肥田粉 背包 背囊 胜景 胡同 胡萝卜素 胭脂 胸花 能源 脂肪酸 脏水 脚踏车 脱水机 脸盆 膀胱 自刎 自动车 自投罗网 自来水 自然数 自然科学 自行车 臭氧层 舀水 舍 舒张压 舞台
航空母舰 航道 船厂 船只 艾窝窝 节水 芯片 花不棱登 花厅 花呢 花园 花圈 花束 花样刀 花样滑冰 花炮 花瓶 花盆 花结 花茶 花鸟 苏利南 苏打饼干 茅坑 茉莉花茶 茶具 茶壶 茶杯 茶道 草鞋 荒山 菊花茶 菌苗 菜篮子 萤石
落叶 葡萄园 葬礼 蓄水池 蓝 薄膜 虎踞龙盘 蚕丝 蛭石 蜡烛 血 血流成河 行李架 行李箱 街 衣袖 表蒙子 衰变 袖口 袖子 被褥 裂谷 装入 褐煤 西沙群岛 要塞 角闪石 解剖学 触发 计划 计程车 访古 诊 误 说文解字 调车场
谷地 豆浆 豆腐 豆腐花 豆花 货柜车 货运卡车 质量 质量检查 费尔干纳 赛车 赛龙舟 赣江 走马灯 越野车 跋山涉水 跑车 跑馬地 跑马地 跑马灯 路线 路边摊 路途 跳板 跳高 踩水 车厂 车子 车斗 车辆 车顶 轰击 轰炸机 轻水
载荷 辉石 输油管线 输球 输电 边卡 边塞 边检 边长 过山车 运载火箭 进关 进水口 远洋 连通器 连锁反应 连骨肉 迫击炮 迷宫 迷雾 逆水 透析 通气孔 通水 道路 遗传学 遗传工程 遭殃 避难 邮件 鄱阳湖 配 配色 酒池肉林
酒石酸 酪蛋白 酰胺 酸奶 采煤 里海 重晶石 重机关枪 重机枪 重水 重炮 重阳节 量子力学 金城汤池 金属板 金柜 金牌 钢丝 钢板 钢铁厂 钱包 钱袋 铁氟龙 铁甲 铁矿 铁矿石 铁锅 铜像 铜器 铜牌 银奖 银牌 铺垫 链 锁定
锄头 锆石 锡石 镜子 镜花 长三角 长城 长度 长江大桥 长短 门 门卫室 门外 门户 闪失 闪石 闭锁 闭门 闺房 阁楼 队 防汛 防洪 防空洞 阳光 阿罗约 陆架 陆羽 陈规陋习 降水量 降落伞 降雨量 陡壁 院子 除 除草剂
陨石坑 陵园 陶器 陶瓷 陶瓷器 隔膜 障碍 雄黄 集成电路 雨点 雪山 雪花 零下 雷区 霜 青海湖 青藏高原 非机动车 面包房 靶场 鞋子 鞭炮 韧带 顶棚 顺水推舟 顺水推船 领导 领海 颧骨 风云 风土人情 风寒 风洞 飘荡 飙车
食料 食物 餐具 餐饮 饮水器 饰物 馒头 首饰 马具 马桶 马蹄铁 马铃薯泥 马靴 马鞍 驱逐舰 驾车 验关 骑车 骷髅 高原 高射炮 高山 高架桥 高炉 高锰酸钾 鱼塘 鱼水 鱼水情 鲁班路 鸡 鸡内金 鸣金 鸽房 黃山 黄嘌呤
黄土高原 黄海 黄花 黄酮 黑洞 黑海 黑车 黑陶 鼻梁 齐大非偶 龙舟 龙船 龙车
""",
    -3: """
aal abende abends abfluss abime abitazio abkuhlun abkurzun ableben abode abri abrigo absorber absorpti abspiele
acantila acceso accesos accetta accommod aceto achat achtelfi achtzehn acoustiq acuarela acuario acupunct acustica
adamant adapter adidas adn adobe advent advocacy aerobic affinity affluenc affresco after afterlif agence agosto aguas
aia aine aisement aislado aklina aktienma alambre alb albe alcaldia alcantar alcohol alcol alcool alert alet alfombra
algorytm alkohol allegato alles alloggio alm alsace altering altertum altrove alumbrad alzata amarillo amethyst
amphibie ampiezza amplifie anatomia anatomie ancora andamio anfangsp anhebung anhohe annahme annivers annuel annuelle
anreise anrichte ans ansprech anstrich anta antelope antibody anticorp antriebe antworte anual anus anzuelo aorta apel
apocalip apokalyp apollo appartam appartem aquarell ar arbeitsp arbor archives archivio arcobale ariete armadura
armband arme armoire armor armory armpit arms arrangin arrivee arrivo arrow arroyo arsenico arte arts arztprax ascot
aspirati aspirazi assainis assetto assisten assorbim astiller ataud atemzug aterriza atico atlantic atlantik atlantiq
atom atome atomo atraccio atras atrasos atrio audiovis audit auferste auffahru auffange auffulle aufrustu auschwit
ausfall ausgrabu ausloser auspices ausreise ausubung ausweg auszeit authorsh autobahn automne autopsie autoria autounfa
autumn autunno azotea backpack badeanzu badehose baden bader bag bagagli bagnato bague bala balken ball balla ballast
balle ballen baluarte balzo banane bananen banar banca bandeau bandera bandwago bandwidt banka baracca baranda baraque
barattol barbacoa barbari barber bark barley barniz barraca barre barreau barren barres barricad barriera barrikad
basalt basar bash basiliqu baskets baston bastone batido battant batting battue baue baukunst baul baureihe bausubst
bauwerk bead bear becher beechcro befrucht begehung beide belag belier bending bengala beregnet bergab berichti
berufssc besserun bestande besteck besteige bestellt bestrahl besucher beutel bevanda bewahren bezpiecz bh biancher
bicchier biciclet bicyclet biergart bildchen bilderbu billar billard billion billione billon binario binde biopsy
birdie birne birnen birthday bis biscotto biscuit bison bisschen bistro bit bitume bivio bizcocho blad blanc blanchim
blason blasting blau blazer bleistif blende blenden blieb blinker blip blockhei bloquead blouse blowing blue blusa
bluse bluza bmw bobs bocado bodybuil boga bogen bohnen bohrer bohrunge boisson boite boks boller bollwerk bolsa
bolsillo bolso bolster bomboner bonbon bonde bonhomme bonsoir bord bordell borgona boron borsa bosch botaniqu botella
both boton botte bottigli bottone bouc bouchee boucle bougie bouillon boule bouquet bourgogn bourse bouteill bouton
boveda bowels bower bowls boxare boxe boxen boxeo boxers boyhood bra bran branden bras brasseri brauche brautkle
breather breiten bremst brennsto bretter brettern brettspi brevet brick bricolag briefs brigata brique broche brodo
broken brooch brook brot broth brothel brown bruchtei bruhe brunch buchenwa buchse bucle buco bue buey buffer buffet
bugel buhne buhnenbi build bulb bullock bunting buque burdel burg burgund burka burogeba burrito burrow business
bussola busta butt bydlo caber cabezon cabrio cache cachette cairns cajon cake cal calabozo calce calculus caliber
calibre calidad caliza calzonci cambridg camionne camiseta cammino campagna campamen campera campfire can canasta
cancelle candela candy canne cannone canopy canyon caoutcho capacity capes capitain capitol capitole cappotto capsula
capsule caramel caramelo carbohyd carbon carbonat carbone carbono carburan carcass cardigan careme caribe caribou
caries carpet carreau carro cart cartera cartilag carton cartone carving casale casament cascade cascata casello casier
casilla casino casque casquett cassafor cassetta cassetto casting catarata catfish catorce catre cauce caucho cauda
caverne cavite cebra cebula cell cellula cellulos celulosa cemento cenar centaine centena centenar centinai ceramic
ceramiqu cercado cercano cercueil cereales ceremoni cerimoni cero cerrado cerradur cesso cesta chain chaire chaise
champagn champana champu chanting chapa chapitea chaqueta charnier chatarra chaux chavez checkers checkout cheesebu
cheeseca chef chemia chemical chemie cheminem chemistr chest chevre chicle childcar chimica chimique chinchil chip
chips chiropra chlapa chopper chorro chuck ciel cielo ciento cinder cinemas cinquece cinto cinturon ciseaux cisza
clavado cleared cleaver climb cloak clog cloning clothes clothing clubhous coating coche cock cocktail coffin coffre
coffret cofre cogida coil coke col colacion colado colgado collagen collapse collar collina colline colmare colmena
colorant coloring colourin combing combler comercia comet comete comisari command communs comoda comparis comparti
complean composin compresi comprime comprimi compteur conca concussi conditio condomin condotta cone confecti confetti
confitur congelar connecti cono conserje consola consulad contacto containm contator continui contrace convent copa
cope coperchi coperta copertur coppa coq coquille cord corde cordille cords coreogra cornice cornudo corolla correa
corrient cortex cosechar cosmetic costado costilla costura cosy cotta couette coulee countdow counterf counting
couronne courthou couvercl couvert couverts couvertu covering covo cows craneo cranio crayon creek crepes crest cresta
crochet croissan crosse crosta crown crucero crucifix crust crystal cuarenta cuaresma cubo cuchara cuchilla cuello
cuerda cueva cukier culata culminat culotte cumplean cup cupcake curb curry curtain cusp custard czapka czesc czterdzi
cztery dab dachau dachbode dacher dachgesc dachstuh dahingeh daim dallas dardo dart darts datenver datenvol dating
daytime death deathbed debacle debris decada decade decay decennal decennie decennio decenniu decesso decimal deckel
deckmant deere defining deflatio dehesa dekade delfine delle demostra denim dent dente dentelle deposita descent
desenvol deser desktop desperta dessert desserts detectin diamant diamante diamine diaper dice dicht dicianno diciasse
diciembr diciotto diecinue diecioch diecisei diecisie diente diffuser diffusio difusion digestio dimora dimostra
dinamita dipinger directio dirty discotec dish dishwash disjonct disk dispatch dispersi disrupti ditch dive diverted
dlugosc dodici dole dolomiti dolphin domicili domingo donjon donnees doomsday doree dorm dorn dotter doubling dough
douzaine douze downtime dozen dozywoci dozzina drafting drahte drap draught drawers dreck drehmome dreier dreizehn
dresse dressing dressur dribble drip dripping droga drogowy drought druckere dubbel ducking duct duft dumpling dung
duplex duvet dwa dwanasci dwojka dye dynamite dywan dziac dziesiec dziura easing eats ebb ebouleme ecarte echarpe
echelon eco ecouleme ecran edging edicola edifice eel efekt effect effectif effekt efigie egout egzamin eiern eighties
eighty eiland einfrier einkaufs einlage einlagen einlass einstieg ejido ek ekran eksport elastici elastico elche eld
electro electrol elettora elfenbei elk elsass embarcac ember emblem emblema emplacem enamel encadrem encarar enclos
enclosur encre ended energien enero enfriami engin enhancem ensalada entramad entrave entretie entry entwarnu envelopp
environs envoltur epicentr epicerie epingle episoden epizod epoxy erdoberf ergastol ernte ernten eroffnun erstoche
erwarmun erz erzeugni escalade escapara escenari escenogr escondit escuadra escultur esmalte espadas esparcir especia
essenza essig est estante este esterne estierco estland estonia estuche etable etabliss etap etape etat ete etiage
etincell europapo evenemen evening eventail everglad evoluzio ewolucja exacta excavaci excavati excelsio exercisi exit
explanad export exportac exportat exporte extingui eyelid fabric fabrik facade facciata face facelift fachada fachrich
fackeln facsimil fading fahrrad fahrrade fahrschu faille faja faktoren falaise falcone falle false farfalle farina
farine farmland fascio faser fasern fassade fassaden fastenze fastnach fatigues faza fazzolet felgen felt fencing
fenomeno ferien fermin fermo fernbedi fernsehs ferro festigen festiwal festspie festung festunge feta feuchter fiber
fibra fiche field fifteen fifties fil filiale filiere fill filmfest filmmusi filtraci filtrare filtrati fingerna
firmensi fischere fishing fisiolog fission fixing flap flaschen flauta flecha flex flint flipper flirting floss flugeln
fluggese fluid flurry flush flux foam fogna foil foin fok folia folien folla fondu fondue fonte food foothold footwear
forchett forehead forjado fork form formalid formalit fortalez fortbewe fortezza forth forties fortnigh forty fosforo
foto fotocopi foton fotos fouet foulard fourchet fourth fragranc fraise framing fraser freiheit frein freiner frenare
fresse fret fristend front frontage frontale frosting fructose fruh fruhjahr fruhling frusta ft fu fuente fuhler full
fullung fumare fumer fumier fundir funfmal funfzehn funke funziona fur furnishi furnitur fuselage fuso gabinett gable
galerien galilea galilee galilei galizien galleta gamba gambling gaming gancho garbage garer garganta garibald garner
garter gasthaus gasthof gaststat gateau gatillo gaver gaze geback gebaude gebaudet gebirge gebiss gedenkta gegenweh
gehause gehirner geklinge gel gelander gelatin gelatina geldbeut gem gemalde gemelli gentrifi geplant gerate german
gerste geschobe geschoss geschutz getausch getrank gewasser gialla gilt gimnasio gimnazju gin gingerbr giocatto
gioiello giornata girasol gisement gitter giugno glans glimmer globalis globaliz globo gluckssp glucosa glucose gnocchi
gnu gobierno godzinam gola gold goldfish golfe golfo gomma goo gorge gorro gotowy gottesha grab gracht grachten
graduaci grafika grafite graft graja gramsci granada granat grande granero grange granola grape graphite grapple
grapplin grasslan grasso grate graver gravy grenade grenier grenoble grifo grill grillen griller grits groin grot
gruben grundste gruppo guck guet gulasch gulf gullet gum guma gurtel guss gusti gutta gutter gymnasie gymnasiu habitati
hacha hache hafensta hakenkre halbfina hamaca hamburg hamburge handkerc hanging hap happenin hardware hardwood harina
harmonia hasel hau hauch haue haul haust hazard heaps heartbea hearts hebergem hebewerk hechten hefe hel held helme
help helping hemd hemoglob hemp heno herberge herbst hervir hervor herzen heu heyday hez hiatus hierro highland hind
hinge hinterko hipodrom hobby hochburg hochhaus hochzeit hocico hofe hohle hohlen hole holidays holy holzkohl hone
honeymoo hook hopper horario horizon hormigue hornet horst horten hoschen hose hosen hosentas hospedaj hostal hotels
hotspot housewor hoy hoz hueso hulle hullen humidity hummus hunde hundert hunderte hundertt hundred hurden hurdle
hydrate icing idol idole idolo ii iii illumina imbiss impala impasto imposta imposte impot improvem impuesto inchiost
inertia infantil infirmar infirmer inflazio infrastr infusion ingegner ingenieu ink inn innenein inquest insalata insel
inseln instrume interakt interazi internat intima intrusio investid ion ionen ir ironing irrenhau isla island isolemen
isotope itching iteratio iv ivoire ivoirien ix jab jabon jack jacke jacken jacket jacks jag jahr jahre jahresze
jahrhund jaja jammer japan jarabe jarra jeans jederzei jelly jesien jesienia jet jig jogging joint jornada jota joya
jug juice julklapp jumping jumpsuit junction junk kal kaliber kalk kalkstei kaltetec kamm kammer kampfer kancelar
kanonen kantine kap kapa kapsel kar karaoke karton kartons karty kasernen kastchen kasten kasyno katalysa kaufhaus kawa
kebab kehle kekse kennels kerker ketchup kiedy kielbasa kilkadzi kimono kindersp kinderwa kinos kiosque kissen kiste
kisten kit kita klammer klammern klappen klare klasy klatka kleiders klemmen klimaanl klimawan klingel kliniken
klopapie kluczowy kluft knast knickers knife knit knitting knob knopfe knot kob kofferra kohlen kohlenhy kohlensa
kohlenst koks kolben komet kometen kommode komorka kompas kon konsole konsulat kontrola konus koper kopfbede kopfkiss
kopia koppel korbe korki koszulka kr kragen kreislau kreuzer kreuzfah kreuzung krippe kruste krzyz kubek kugeln kuhe
kulki kunstwer kurdista kurtka kutas kutte laberint lace lachs lactose lada laden ladowani ladrillo ladunek lagern
lagerrau lagrima lahn laine lair laisses laka lamellen lamina lanca lancha landkart landscha landung lapis lapiz larven
lasagna lasagne lasek lastre lateinam latigo lattice laufbahn launderi lauten lava lavar lavare lavender layer leach
lebensja lebensra lebkuche leczenie lederhos lederjac lederne leergut legame leggings legua leichter leinen leinwand
leisure leitern lenceria lente lentille lenzen leopard leopardo lep lessive lest lettland levadura levare levee library
lichtges lichtjah lienzo lifespan lifetime limeston limited limone limpio lines linien linka links lint lipa lipid
liquid liquor lister litauen liverpoo llanta loaf locanda locker lockerun lodge loffel logging logis loisir loisirs lok
lokal loma longueur looping loosenin lorenzo lors lot loteria loterie lothring lots lotsen lotteria lotterie lottery
lotto louis lower lowland lube lubrican luft luftraum lug lugar lui lull lumber lunghezz lungi lussac macello machado
machin maconner madera magazin magazzin maggio magma mahl mahlzeit maille maillot majorita majority majtki maka makijaz
malecon malen maleta mall malla malowac malt manager mancanza manchest mandela mandibul manger manta manufakt manure
manzanil mar marble marbles marbre marfil marionet marionne marketpl marks marmol marmor marrow mart martyrdo mascaril
masche maske masken masking massif maszyna matadero maternit matita matten mattone mauer maul maw maximum mayonesa
mayonnai mayor mazo mazzo meadow meads meal meble mecanism meccanis mecha mechaniz medicine medier medycyna meer
meeressp mehl mehren meile meilen meilenwe meine meiner meines meisterw mejoria melt mena mend merchant merenda
merienda merino merker meseta mess metalliq meteorit metr mial michel mickiewi midden middle midsumme midwifer mie
migliaio miliard miliardo milion milkshak millar mille millier millione minerai miniatur mink minster mio miracle
mirador mirino mise mitra mitt mittag mobiler mobilier modeling modellie modellin modul module modulo moho moins mojado
mola molar molasses molding moliner molla montage montaggi montagna montaz monteneg montura monture moose moray
morfolog morgenst morn moscheen motel motor motorhau mouchoir mouille movil mow msza muck mucosa muela mulleime mullet
muraille mural muralla muren muro muschel muskulat musli musse muzzle myc myriad nachos nachte nachtisc nachtleb nadal
nafta nagel nahost nahrungs nahte napoleon nassen natacion natation naturpar naught navaja navel nebula nebulosa
necessai nectar nef neglige netz neuerung neugrund neunzige neuordnu neutron neuzeit nevada nib nice nichts nicotina
nicotine nid niebiesk niedrig niemand niger nightlif nighttim nikotin nim nineties ninety nippel nipple nisko nitrate
nobody noca node noga nombril nook nordafri nordpol normandi notebook nourishm novanta novecien noventa noz nuage nube
nucleus nudeln nugget nuke nuoto nurt oatmeal obchod obduktio obergesc obersche oberschu obora obrazek observed
obsidian ochenta ochsen oculta oddech odour odpowied odprawa odrobine odziez officiel officina ogrodzen ojete okladka
okret ol oleada oleo olla olympias ombligo ombrello omelette ongle onore operacja operatin opernhau optics optimiza
oracle ordenado ordinate oreiller orge orice orion ose osso ostafrik osten osteria otono ottanta ottocent otwarcie
otwor outbreak outcome outdoors outfield outlet ouvrage over overalls overflow overhead overtaki ox oxidacio oyster
packt paella paesaggi pageant paille pains paisaje paisley pala palace paleta palette palle pallet panal pancake panel
panorami pantalla pants panuelo paperwor pappe paraguas parchmen pared pariser paroi parrilla parties partir pasatiem
pascal passera pasta pasteler pastilla pastime pastry patinar patisser paysage pazifik peacetim peat pebble peca peck
peg peindre peitsche pelle peluca peluche pelz pencil pendenza penguin penne pentola performi pergamin perucke pesquera
pesticid pestizid pesto pezza pfeile pferd pflucken pharmaci phasen phosphor photon photos piazzett piccadil pickup
picture pieta pietnasc piger pigiama pigment pijama pilgern pillola pillow pinball pince pincel ping pinnen pinsel
pintado pinza pion piping piquete piston pitchfor pivot pizza pizzas plaga plancha planche plancher plaque plasma
plastici plastiqu platen platre platten platter platzche play playback plazi plonger plotek plough plow plunge plush
plusz plutoniu ply plyn pm poche pocket poczta podatki podczas podnosze pogotowi poirier poklad pokoj pokrywa polar
polder polenta polishin polls polvora polytech pomieszc pomnik poncho poop pop porcelan porcella porcheri porridge
portale portent portfoli portuair porzella pos posada posilek postawic postoj postre pot potato potion potty pouch
poudre pouls pounding poussee poutre power prac prado prairie pranie prank pre preserva presion pression primary
primaver prince privatsc privee proa probiere procesam proche produkte prog programm promenad prop prophete proton
proveedo provenan provisio pry przebic przekroc przemysl przeplyw psiquiat psychiat psychoan psychoth puberty puddle
puder puff puffer puffs pulsante pulver puntero pupazzo puppen puppet purga purge purifica purse puzzle pyjama pyjamas
quadrant qualita qualite quattord quebrada questura quicio quill quilt quincena quindici quinient quinze quiosco quoten
raccoon rader radiogra radios raffle rainbow rakieta ralenti rame ramme rancho range rank ranny rasa rascacie rathaus
rats rauchen rauchent raupen raya rayons reakcja reaktion reazione rebuildi recamara receiver recoil recolter recombin
record recorder recouvri recreaci rectifie redevelo reef reel refining refresco refreshm regenbog regency regensch
reggisen regisseu registro regner reh rehacer reinado reindeer reja rejilla relation rele relief remake rematch remera
remise remorque remover renacimi render renewal renne rennen repas repercus represa rescate residue resoluti respaldo
response ressourc restauro resztki retina reveillo revers revestim rezeptor rheinlan ribbon ribera ricovero ridge
riding riemen ries rinde rinder ring rinne riparo riposo rippe rippen ripple ristoran rivestim riviera roadside roba
rohstoff rojo rok rol rola rook ropero roque rosa rost roste rotolo rotonda roulette routen roux roz rozen ru ruban
rubber ruda rudern rueda ruhiger ruisseau ruleta runoff rupture rurki russ rusten rute ruten rutsch rutschen rzeczy
rzeznia saber sable sack sacke sacking saco safe sahara saint-de salad salame salami salat salchich salinity salmone
salsa salsicci salto salvado same samochod sample sampler samstaga sanatori sandkast sandstei sandston sanfter sapphire
sarg sarten saucer saucisse sauerkra saumon sausage sbarco scanning scape scarf scarpa scatola sceau schachte schadel
schaffen schalen schals schalten schalter scharfer schaufel schaupla scheibe scheide scheletr schemati schermo scheuer
scheune schichte schieber schiene schlafan schlafe schlauch schleier schlesie schlinge schlitte schlossp schmelze
schminke schnecke schnitze schnur schot schottis schranke schraube schrott schub schublad schulhau schurze schutten
schwarze schwenke schwere schwerkr schwimmb sciana scintill sciroppo scissors scoglio scour scourge scrabble scrapboo
screw scrivani scrubbin scrubs scrutiny scudo scultura scuola scure seam seasonin secca sechs sechzehn secolo seconda
seda sedici see segreta segunda sehenswu sei seicento seide seife seil seile seinerze seis seiscien seitenli selbsthi
seminary sendero senkt sensing sentier sentiero separato septieme serbia serbien serra serratur serrure serwis setback
setenta setimo settanta sette seuil seven sevens seventie seventy severanc severity severn sevilla shack shading shale
shampoin shampoo shaving shawl shear sheet shell sherry shield shieldin shingle shipwrec shoal shore short shorts shred
shrinkin shroud siano sibirien sicherun sideshow sieben siebte siebzehn siebzig siecle siedem siete siglo silencio
silent silicio silicon silicone silikon sima simon sinagoga singleto sink sintesi sintesis sirop sirup sistema six
sixteen sixties sixty sizing skarpa skulptur skutek skyscrap slate sledgeha slew slide slime sling slips slit slonce
slowing slug smaczneg smalto smierc snack snare snug sockel socket sog soga soggiorn soie soir soldadur sole soleil
solitari sommers sommerze sonda sonde sonnenbr sonntaga sopra sorgente sorpasso sort sospensi sosten souffle soulever
spaghett spalte spanne spar spark spaziere spectros spiaggia spice spiegel spielsac spindle spinning spital splashin
spodnie spoiling sponsors sporo sportiva sportive sportwag spot spout spreadin springti spritzt spurt spying squattin
squelett stabilis stadien stadtbah stadtgeb stadtmau stadtpla stagno staket stande stange staple starboar starch starke
starts statik stations staw stays stead steamer stecke steelwor steige stein steinkoh steinzei stelen stelvio stench
step sterben steroid steryliz stezenie stia stifte stile stillnes stocking stok stole stomp stoppt stops stor stort
strahl strande strang strass streifen streuen strick string striving strohhal stromnet strumien strumpfe studienz
stufen sturgeon stutzpun styl stylo sub submarin suero suflet sui suite sujetado summerti sumpf super supermar supermer
suppe surf surfen surrey sushi sussiste sustenan sustitut suture svago swan swastika sweats sweatshi swiatlo swiatyni
swim swimsuit synagoge syndic synthese syrup systeme szczyt szesc szesnasc szkolny szlaban szlak szot taberna tabi
tabla tablero tableta tablica tack tafeln tagelang tageslic tailgate tails takte taladro taler tallado tambor tampon
tana tandem tanga tango tanzen tapia tapis tappa tarcza tarde tarot tasca tasche taschen tasma tassa tasto tauchen
taucht tauon tausend tausende tavern taverna taxation taxe taza tazon tazza tear tecla tecza teich teilchen teilt
telefona televisi telewizy tempel tempio temple templo temps tender tendon tenne tenner tente teppich teppiche terrain
terrasse terraza terrazza tessera tessuto thirties thirty thousand threshol throughp thumbnai thunder thuringe tibia
ticking tiden tidy tief tiempo tiges tights times tin tinta tiroir tischten tissu titelbil todo togs toile tombe
tomorrow tonelada toner tonic tonnage tooth top tope topf topi topology torace torebka torneo torsk torte tortilla
tostada touche tournage tournoi towary town toxin toy toying trabajo tracer tracing traffic tragedia tragedie tragedy
tragodie traite trampa tranken trasmiss trauersp trayecto trece tredici treffpun treibsto treinta treize tren trench
trenta trente tresor tribunal trichter trimeste trockene trois troja trojka trommeln trompa trompett tropen tropics
tropisch trout troya trucco trucha trummer trumpf trunk trunks truss tryk trzy trzydzie tschecho tu tuberias tuch
tuesday tuff tummy tun tunic tunica turkey turkis turm turme turnarou turnier tuten tutto tuxedo tuyau tv twelve
twenties tydzien ubergrif uberquer uberschw uberstun ubranie umbral umgehung umidita umierac umleitun umringt umrzec
umsatzst underwea unfall unfalle unfoldin unloadin unterdru unterges unterhos unterkie unterwas unterweg upadek upkeep
upland uplift uro uroczyst urzad uscita usine utwor vacance vacanza vacation vaccino vagin vagina vaina vaisseau
valvola valvula vano vapour vara varnish vas vascello veintici veinticu veintioc veintisi veintitr vejiga vela veld
velours vendor veneer ventana venticin ventil ventile ventiqua verano verdauun vereiste verlosen vermis vernice verre
versant versorgu verspurt verst verste verunglu veterane vetro vetta vettura vicino video vidrio viertelf vierzehn
vierzig viga viii villa vinagre vinaigre vinegar violet vis visita vitre vitrine vivienda voi volants volkssch vollgas
voltaje voltear voluta volute vorfeld vorjahr vortice vous wad wafer waffeln wahlerge waiting wakacje wake wal waltz
wan wand wande wanderwe wappen ware wartime wartung wasche washing washingt wasserfa wasserob wastelan watek watershe
wayside wc weave web wedding weeds wegwerfe weicher weightli weihrauc weinfest weiten wellenla wellingt weltunte
wembley werft werke werkzeug westafri wet wetland wetter whey whip whisk whistle wiata wickeln wicker wiese wiesen
wieza winters wintersc winterze wiosna wirbelsa wirkt wirkte wirtshau wist wobble wochen wochenla wohingeg wohnbau
wohnheim wohnort wol wola wolken wolle wolne wool worek workday workflow workout woz wrapper wsparcie wszystko wurfeln
wurst wybrzeze wyjscie wymiana wynikac wypadek wyscigi wysilek wyspa wzgorze xi xiii xiv xix xv xvi xvii xviii xx xxi
xxiii xxx yacimien years yeast yema yeso yolk yr zab zabawka zadni zahn zahnflei zak zaklady zanja zapas zapasy zapato
zapfen zaplecze zappa zbior zebra zehntaus zehntel zeichnet zeiger zeitvert zelt zelte zement zeremoni zero zerstore
zeug ziarno ziegel zielen zinn zodiac zodiaco zufall zulauf zut zweier zweit zwolf ابن اثنان اثير احجار اختراع ادوات
اريحا ازداد ازرار ازمات اسابيع استحمام اسكان اسهم اشعة اشغال اطار اطفاء اطلاق اظافر اعمار اعياد افتتاح اقلاع اكياس الات
الاف التل الخل الري السن الفم الفن الياف امتار املا اميال انابيب انتحاري انتقل انطلاق انفتاح انقاذ اوقات ايام باقي بدون
بروتين بروسيا بطاطا بطعم بقر بلاء بيان بيتزا بينما تجسس تحسينات تخفيضات تدخين تدريبات تردد ترفيه تروي تريليون تزايد
تسعينيا تسلق تسليم تطورات تفاعلات تكتل تكلم توابل ثانوية ثاني ثمانينا ثوب جبال جبن جليل جمر جوي جين جينز حادث حاسبات
حافلات حايط حبال حبل حبوب حذف حسين حلويات حلي حمامات حمراء حنيفة حوادث حوايط حيوان حيوي ختان خدمات خرايط خروج خزانات
خطوات خفاء خلايا خمسينات دراسات درع دروع دفاع دوران ذكريات راديو ربيع رخام ردود رسومات رش رفع روافد زرع زيوت ساحل ساعة
سبعينات ستاير ستينات سجاد سكون سلطان سلع سلمون سنوات سهام سواحل سوايل سور سياج سيليكون سينا شاشات شد شراب شرايح شرايين
شريان شريط شعري شعير شم شواطي صادرات صخر صخور صراع صربيا صوف صيف ضغوط طب طلاء طوب طول عاج عادات عريش عشرينات عصفور عطر
عطور عنب غار غداء غرف غطاء غلاف فرع فصل فلم فناء فنادق فندق قالب قبل قبور قدوم قذايف قرص قرن قسم قصف قفص قلب قلوب قمار
قناع قنب كاس كبرت كثيف كهف كهوف كوستا كيمياء لحوم لسان ليزر ماء ماس مت متر متنزه محرك محطات محلل محيطات مراحل مرفا
مساجد مساكن مشروبات مصايب معارض معبر معرض مغلق مقاس مقاهي مقاييس مقدار مقدسات ملازم ملايين ملف ملفات منازل مهبل مهد
مهرجان مهرجانا موجات موشر موضع موقت موقع مولي ميه نابليون نار نبض نتايج نخاع نسيج نمو نهار نويل نيجر نيران هواتف وتر
وحل يات ياكل يحد يحيط يسبح يقرب يمضي يوم 一号 一国两制 一层 一房一厅 一打 一时 一时半会 一时半刻 一时半晌 一时半霎 一清如水 一瞬间 一窍不通 一线 一网打尽 一辈子 七十 七十年代
七级浮屠 万亿 万众一心 万位 万儿八千 万无一失 万目睽睽 三十 三峡 三文治 三文鱼 三月 三条 三班倒 三顾茅庐 上周 上层 上山 上年 上班时间 上皮 上网 下丘脑 下乡 下任 下周 下水道 下腰 不顾大局 专车 世道 丘陵 东
东侧 东南亚 东海岸 东经 东非 丝绸之路 两院制 中东 中国时报 中天 中子 中年 中时 中秋 中草药 中药 中西医 中西部 丰收 临时 主场 主峰 主线 丽水 丽水市 乒乓球 乙醚 九十 乡下 乳剂 乳头 云梯 互换 五 五彩 五粮液
五脏六腑 五花八门 五行 亘古 交接班 交易所 交易额 交流 亥时 京沪 亮光 人浮于事 人种 人造黄油 亿万 今年 介子 付之一炬 仙宫 代数数域 价值观 任务 任期 任职期间 传球 传送 伪造 低沉 低潮 低空 低谷 住宅 住所 体积
体表 体重 体长 佗 余年 余烬 余热 余粮 佛塔 佛寺 作古 作坊 佳节 使领馆 便衣 保温杯 保龄球 信号 信息时代 修补 倒班 倾斜 假冒伪劣 停步 停泊 偶像 傀儡 傍晚 储藏 催化 儒林外史 元宵 元年 充斥 光子 光年 光度
光纤 光线 光速 免费搭车 入药 入门 全球化 八十 公共设施 六十 六十年代 关卡 关税 关税壁垒 关门捉贼 兴亡 兵书 兵制 兵法 其余 养料 内科 内衣 内裤 冒烟 写字楼 军事基地 军机 军粮 军装 军需 军饷 农产 农田
冠状动脉 冬夏 冬天 冬瓜 冰 冰块 冰盖 冷藏 冻死 凉粉 凝固 凝胶 几丁质 几倍 几千 几天 几年 几次 凡尔赛宫 凫水 出山 出水 出水口 出海 出租汽车 出路 出车 击剑 击沉 刀刃 刀子 分子量 分层 分忧 分房 分水线 分洪
分部 刑房 创新 创汇 初一 初中 初冬 初夏 初年 刨花 利器 制药 剂型 前敌 前额 剑桥 剑法 剪刀 办公时间 办公楼 加压 加大 加油 务必 动车 勃兰登堡 包产到户 包厢 化妆水 化学 化学元素 化纤 北半球 北坡 北大西洋
北海 北温带 北门 北非 匣子 医学 医学院 十七 十万 十三 十九 十二 十五 十八 十六 十四 千变万化 千辛万苦 千里迢迢 升华 升起 午时 午餐 午马 半年 半月 半生 半空 卑下 单人床 单人间 单位 单杠 单相 单眼皮 单糖
单色画 单裤 南半球 南极 南洋 卤水 卫校 印刷 即日 卵石 卵黄 历年 压 压榨 原子核 原料 原煤 厢房 厮杀 去世 去年 双人房 反弹 发动机 发源地 发烧 发热 发病率 发祥地 发髻 受体 变 变异 变温层 变质岩 口子 口腔
口袋 古代 古刹 古宅 古时 古时候 古昔 古道 叩关 台湾岛 叶片 司令部 吃药 合为 合叶 合成纤维 吊死 同位素 同年 名胜 后劲 后遗症 向家坝 向着 吹糠见米 周岁 周年 味精 命赴黄泉 咖啡馆 咱俩 哀悼 唱名 唱白脸 商品
商品粮 商场 商城 善后 喜事 喷 喷出 喷气 嗓子 嘿嘿 器件 四十 四季如春 四物汤 回车键 因果 因此 围墙 围巾 围魏救赵 固若金汤 国徽 国门 图林根 图样 图片 圆孔 圆寂 圆盘 土地改革 土层 土改 土炕 土阶茅屋 圣诞节
地坛 地宫 地平线 地形 地毯 地磁场 地表 均田制 坐班 坐观成败 坑洞 坛子 坟墓 坠胡 垂帘听政 垂直 垃圾 城乡 城垣 城墙 城楼 城郭 基座 基础设施 堂屋 堤 堤岸 塌方 塑性 塞外 墓葬 墙壁 增多 增强 增资 增量 墨水
壁画 声道 复印件 复合材料 夏天 夏季 夏日 外地 外墙 外壳 外层 外汇 多久 多党制 多年 多方 夜晚 夜里 大多数 大本营 大理石 大衣 大观园 大跃进 大踏步 大部 大难 大马哈鱼 大麦 天坛 天文单位 天桥 天罗地网 天花乱坠
天际 天马行空 太白粉 太阳穴 夹层 奖杯 好久 好几年 妓院 娃娃车 娱乐中心 婆罗洲 字段 字符串 存亡 存放 季世 孤岛 学年 学艺 宁边 宅子 宅院 安全期 宗法 官制 官邸 定居 定量分析 宝鸡 实数 客店 客房 客栈 客流
客运 宫殿 宫观 宫阙 家具 家居 家政 容量 寂静 寄存 寄宿 寒意 察看 对比温度 寻花问柳 封 封建时代 封皮 封闭 封面 射程 小刀 小吃 小学 小球 小脑 小黄瓜 少量 尾鳍 尿道 层层 居多 居所 居留 屋脊 屏幕 屏蔽 屏障
屏风 展台 屠场 屠宰场 履带 山 山丘 山口 山墙 山岭 山峦 山峰 山梁 山水 山河 山洞 山脊 岁月 岔开 岛屿 岩浆 岩画 岩石学 岸边 峡谷 巢穴 工事 工具 工地 工程学 工程师 工艺美术 巩膜 差错 已 币制 市面 布达拉宫
帆布 帐篷 帘子 带子 带宽 帷幕 干草 平安 平板 年事已高 年代 年份 年内 年华 年岁 年年有余 年画 年节 年间 幸而 幻景 幽香 广州 广电 庄园 庄家 庇护 床头 床铺 序号 应付 应该 底座 庙会 庙宇 度假 延误 延髓
建筑物 开元 开夜车 开奖 开局 开房间 开枪 引体向上 引导 引水入墙 弦乐器 弹射 弹拨乐器 弹琴 弹簧 当夜 当年 当晚 当班 录音 彗星 彩虹 影壁 影视 彻夜 往年 径流 微粒 微量 微量元素 心包 心口 心室 心肌 心跳
快车道 忽高忽低 怪圈 总产值 总得 总统制 总统府 恒山 恭贺新禧 恶作剧 恶性循环 恶果 患难 悲剧 感应 戈兰高地 戈壁 戌时 成千 成品油 成效 成百上千 成衣 成说 成都 戒刀 战时 房室 房间 所 扇子 手巾 手帕 手绢 扑鼻
打孔 打火石 打炮 打牌 打猎 打球 打鼓 扩孔 扫地 扫帚 找上门 把酒 投奔 抗体 折回 折扇 报警 披星戴月 披甲 押车 抽水站 担纲 拉丁美洲 拉美 拉脱维亚 拍照 拐杖 拓扑 拔牙 拖鞋 拘泥 招待所 拟于不伦 拦车 拨通 拳击
拳法 拳脚 拼成 持刀 指尖 指挥 指甲 挨时间 捂住 换取 掉转 排水沟 排雷 接 接听 接收机 接送 推进剂 掩体 掩护 提笔 提花 提问 插口 插嘴 插孔 插花 插话 搪瓷 摊子 摔跤 撒手锏 撞见 操场 支架 支气管 支流 收成
收藏 放射 故居 故道 效应 救星 救生 数万 数值 数周 数年 数据 数据处理 数百 数百万 敲响 整夜 整整齐齐 文化交流 文化宫 文化层 文娱 文字处理 文字学家 文胸 文艺 文艺复兴 文集 文静 文革 斗牛 斜坡 斟酒 新华社
新大陆 新居 新年 新英格兰 方城 施治 施肥 旅店 旅馆 旗号 无人 日出 日夜兼程 日间 日食 旧日 旧时 旧时代 早春 早晚 早车 时候 时区 时日无多 时时刻刻 时针 时限 昆曲 明年 明治维新 明镜 易开罐 易拉罐 昔年 星云
星期 星火 春天 春季 昨夜 昨晚 显示屏 晚 晚上 晚年 晚间 晚霞 晚餐 普罗旺斯 普通车 景色 晶系 暖流 暖阁 曲面 更新换代 更深 月下花前 月球车 有线电视 服务 服药 服饰 朝服 期房 期间 期限 木偶 木板 木棍 未时
末叶 末年 末日 本岛 本州 本部 朱漆 机器 机理 机电 杂技 杂草 杂质 来路 杯子 杯水车薪 板块 板壁 极光 极地 极盛时期 构架 构造运动 枕头 林场 枢纽 枪口 枪支 枯水 染发剂 染料 染色 柔情似水 柔肤水 查房 柳树
栋梁 树冠 栖息 核心 核爆炸 桁架 桃花扇 桐油 档案 桥牌 梗阻 检查哨 棉田 棉衣 棉袄 棍子 棕叶 棕毛 棚子 棺木 棺材 棺椁 楼阁 橡皮 橡胶 檄文 歌剧院 正交 死亡 死去 死难 每时每刻 毒剂 毒液 毛囊 毛条 毛毡
毛玻璃 毛细 毛绒玩具 民政 气功 气孔 气流 气焰 气田 气管 氢原子 水上运动 水化 水合 水域 水塘 水墨 水幕 水平面 水晶宫 水果刀 水柱 水槽 水沟 水泥 水洼 水浒 水深火热 水渠 水源 水潭 水烟袋 水牛 水獭 水珠
水球场 水电 水疗 水纹 水蒸气 水貂 水边 水运 水门事件 水门汀 水陆交通 水面 水饺 水鹿 水龙 汁水 汁液 江河湖海 江湖 江轮 江面 池 池塘 池沼 汤包 汤姆斯杯 汽车旅馆 沉没 沉积岩 沉积物 沉船 沐浴 沙滩 沟渠 河口
河岸 河沟 河西走廊 河面 油气田 油汪汪 油田 油页岩 泄洪 泅水 泊车 泌乳 法学院 泛滥 泛滥成灾 泡温泉 波 波江座 波澜 泥塑 泥水 泥炭 泥鳅 泰晤士报 洋底 洋芋 洗发水 洗涤 洗澡 洗衣 洛林 洛阳 洞房 洞穴 洞窟 津梁
活化 活血 派出所 流于形式 流体 流域 流水 流淌 浅海 浅滩 浇花 济州 浓度 浓缩 浣熊 浩劫 浪花 浮云 浮动 浮雕 海口 海子 海岛 海岭 海岸线 海平面 海底 海沟 海港 海湾 海潮 海船 海豚 海边 海里 海陆空 海面 涂层
涂装 消化道 消夏 消融 消费税 液 液体 液态 淋 淤泥 淮海 深处 深成岩 深秋 添加 清明 清水墙 清汤 清泉 清炖 清蒸 清静 渡 温带 港埠 游乐 游戏场 游戏机 游水 游泳衣 游艺 湿地 湿婆 溃败 溢流孔 溶洞 溶质 滋补品
滑 滑动 滑落 滑行 滚边 满洲 滴定 演员 演奏 演示 演进 漕运 漫天 漱口水 潜水 潜水服 潜水艇 潜艇 潮水 潮流 澄江 澎湃 灌 灌区 火堆 火山岛 火山岩 火成岩 火石 火种 火腿肠 火辣辣 火锅 灰岩 灵机一动 灵药 灾难
炉边 炎夏 炒米 炮击 炮台 炮轰 炸雷 点 点心 炼丹 烟火 烧死 烧烤 烧饼 热气 热潮 热量 煤炭 煤田 照明弹 照片 照相 煮沸 熔化 熔岩 熬夜 燧石 爆 爱好者 爱沙尼亚 爽肤水 片子 牙龈 牧区 物 物业 物产 物化 物理
物理性质 独创 独龙江 玉米片 玉米面 王宫 王府 王牌 环球时报 现行 现象 珍珠港 班线 班轮 球场 球蛋白 球迷 理化 琉璃 琴弦 瑶池 瓜代 瓦工 甘油三脂 甘油三酯 甘油醛 甘蔗 甘蔗渣 甜味剂 甜酒 生日 生日快乐 生机 生死
生活资料 生物工程 生辰 用餐 甩手 田亩 田土 田湾 田灣 申时 电动 电影节 电源 电火花 电视 电解质 电阻 男篮 疏导 疗效 疗法 病故 病死 病理 病理学 病逝 白事 白厅 白夜 白天 白布 白报纸 白日 白醋 白雪皑皑 白面
百万 百万吨 百叶箱 百家乐 百年 百般 百货 的士高 皇宫 皮囊 皮层 皮带 皮球 皮质 盆地 盐度 监护 监测 盔甲 盛季 相位 相机 相比之下 相符 眼皮 眼眶 眼睑 眼窝 着色 着陆点 矗立 短裤 石器时代 石投大海 石柱 石油醚
石灰 石灰华 石灰岩 石灰石 石炭 石碑 石磙 石窟 石笋 石粉 石蕊试纸 石蜡 石雕 矿石 砂岩 研究生院 砖头 砖瓦 砖石 砚石 砭石 破门 硅谷 硫化 硫酸 碉堡 碎屑岩 碎片 碟子 碾子 碾米机 磁单极子 磁悬浮 磁盘 磷灰石
磷矿 礁石 社火 神庙 禅林 离子 私塾 秉笔 秋天 秋季 秋景 秦淮河 秧田 积土成山 积攒 移位 程序设计 程控电话 税收 穷山恶水 空中 空儿 空房间 空洞 空降 穿刺 穿梭 穿衣 窑子 窒息 窗口 窗帘 窟窿 立足点 站住 竞赛
童装 笔架 第一桶金 笼子 等离子体 筑城 筛查 箭头 篇幅 篝火 米制 米粉 米粒 米袋子 粉丝 粉刷 粉末 粒子 粮食 粮饷 糍粑 糕点 糖房 糖果 糖蛋白 糯米粉 糯米糕 系数 紧急 红极一时 红灯 红糖 红色 纤维 纤维素
纤维蛋白 约旦 约翰 纪念 纪念日 纪检 纸条 纺织品 纽约时报 线程 线路 组 细胞 细胞核 细胞膜 细胞质 织物 织造 终年 绊脚石 结晶 结构 结缔组织 绕组 给予 绝大多数 绝大部分 绞刑架 绷带 综合性 缝缝连连 罐 罐头 罐子
网关 网格 罗口 罗城 罗布林卡 罗布泊 羊毛 羊皮 美术 羚羊 羽毛缎 翌年 翡翠 翻江倒海 翻车鱼 老于世故 考试 职业化 聚合物 肌动蛋白 肌球蛋白 肛门 肾小球 肾结石 胃肠道 胆囊 胆石 胆石症 胆结石 背景音乐 背水一战 胡茬
胳膊 胳臂 胶体 胶囊 胸口 胸脯 胸腔 胸膛 能够 能量 脂粉 脂蛋白 脉冲 脉搏 脊柱 脊髓 脑壳 脑门 脱毛剂 脱缰野马 腌制 腰包 腰带 腹腔 膀子 臀鳍 臂膀 自古以来 自强 自行车赛 臭气 舒适 航海 航线 船坞 良久 色素
艺术 艺术节 艾叶油 节庆 节日 芦席 花会 花彩 花拳 花枪 花生酱 花石 花粉 花缎 花蓮 花蓮市 花蜜 花豹 苇席 苏州河 苏州码子 苏木 苏菜 苏迪曼杯 英里 茅房 茶余饭后 茶叶 茶坊 茶楼 茶馆 草原 草地 草场 草泥马 草甸
荒原 荒岛 药丸 药性 药效 药膳 荷包 菜刀 菜单栏 菜地 菜系 菜肴 营业时间 营业额 营养 营寨 营帐 葡萄 葫芦 蒙牛 蒙皮 蒙馆 蒲团 蒲扇 蒴果 蒸发 蒸气 蒸馏 蔗糖 薏米 虎口 虎年 虚文浮礼 虽死犹荣 蛋壳 蛋白 蛋白质
蛋糕 蛋黄 蛋黄酱 蜂巢 蜂房 蜂窝 蜜月 融化 血小板 血泊 血流 血浓于水 血管 血糖 血红蛋白 血脉 行医 行宫 行李袋 行车 行驶 街上 衣冠 衣服 衣着 衣衫 衣袋 衣裳 衣领 衣饰 补给 表层 表皮 袋子 被单 被子 被窝 裂
装备 装甲 装载 装饰品 裤带 西 西伯利亚 西湖 西米 西经 西药 西葫芦 西里西亚 西非 要冲 覆盖 见效 观景台 观赏 规则 视线 视网膜 角动量 角球 角膜 角蛋白 角质 角马 触角 计算器 计算机 讲习班 设施 试制 试用期
试管 诞辰 调味 调查结果 调试 谷底 象牙 豪宅 豹子 贝母 负离子 负重 财年 财税 责任制 货 货舱 货运 质点 贮存 贸易额 费话 资源 赋税 赌场 赤水河 赶车 起落 超声 超市 超过 超额 趋向 跌水 跑马 跑龙套 跨鹤西游
路旁 路边 跳伞 跳房子 跳水 踪迹 身亡 车房 车架 车祸 车站 车裂 车辙 轧道车 轨 轨迹 轨道 转世 转化 转接 转车 转轨 转速 轮子 轮班 软毛 软骨 轻便 轻工 轻车熟路 载重 输出 输卵管 输尿管 输液 辣椒酱 辰龙 边关
边缘系统 边防站 辽东 过世 过年 过节 过门 运河 运输量 运量 近年 近年来 进出口 进化 进宫 进步 进水 进食 远古 远程 连天 连年 连枷 连裤袜 连锁 迷彩服 退水 退路 逆水行舟 逆流 选址 逐年 通关 通宵 通用汽车 逝世
逢年过节 逼死 道具 道观 遥感 遮挡 避寒 避风 酉时 配件 酒壶 酒杯 酒楼 酒精 酒量 酒馆 酥油花 酱油 重阳 野牛 金属外壳 金属棒 金属线 金条 金熊奖 金狮奖 金盆洗手 金融时报 金针菇 金针菜 金饰 金鱼 金鸡纳霜 针刺
针线 针织 钓鱼岛 钟乳石 钢梁 钢琴 钢筋 钢管 钥匙 钩花 钻孔 钻石 铁塔 铅笔 铝土 铠甲 银幕 铸造 销量 锣鼓 锦缎 锰矿 锻造 镂空 镜花水月 镶嵌 长久 长假 长夜 长毛绒 长石 长袖 长颈鹿 门卫 门牌 门联 门道 闯关
闸 防 防御工事 阳关大道 阳台 阳离子 阴道 阻力 阿尔泰山 陆路 陆运 陨石 陶土 陶工 陶艺 陷阱 隆冬 随时 隐患 集合 雕像 雕梁画栋 雕花 雨季 雨衣 雪线 雷厉风行 霜花 霸王鞭 霾 青春期 青石 青稞 静悄悄 非得 面前
面团 面料 面板 面粉 靴子 鞠躬 鞭子 音乐学院 音乐节 页岩 顶端 预赛 领带 颈椎 颜料 额头 额角 风力 风帆 风蚀 飘动 飞舞 食管 餐车 餐馆 饭店 饭桌 饭盒 饭馆 饮料 饮用 饮茶 饱餐 饴糖 饺子 馄饨 馆子 香叶 香味
香料 香槟 香火钱 香精 香肠 香茅 马头 马粪纸 马褂 马车 马铃薯 马鲛鱼 驯鹿 驳 驻地 驻扎 驼鹿 骑射 骨灰 骨髓 骰子 骸骨 髋关节 高分子 高发 高地 高堂 高尔基体 高层建筑 高技术 高新技术 高架 高栏 高楼 高潮 高程
高空 高筒靴 高级中学 高耸入云 高聚物 高跷 魔宫 鱼翅 鱼肚 鲟鱼 鲥鱼 鲶鱼 鸡汤 鹅卵石 麗水 麗水市 麻将 麻布 麻袋 黄体期 黄土 黄连 黄道 黄金 黄金时代 黄骨髓 黄鳝 黏膜 黑夜 黑子 黑暗时代 黑白电视 黑道 鼎盛时期
鼎盛期 鼓楼 鼻孔 鼻腔 龙宫 龙床 龙洞 龙涎香 龙门刨 龙骨
""",
    -2: """
a-3 a-66 abarcar abastece abasteci abbau abbauen abbiglia abbildun abdecken abdeckun abdomen abductio abend abendbro
abendess abendlan abendmah aberdeen abertura abfahrt abfall abfalle abgabe abgaben abgeben abgegang abgehen abgrenzu
abkochen abkuhlen ablage ablassen ablauf ablaufe ableger ablon abmessun abnahme abnehmen abonar abondanc abordaje abort
abound aboutiss abpfiff abra abrasive absaugun abschnei absence absent absenta absorcio abspritz abstand abstande
abstrich absturz absturze abwarten abzeiche abzug acacia academy acampar acarrear acasa accadere accaduto accelera
accelere accensio accertat accesori accettaz acciaio accroiss accrue accumulo aceituna acelerac aceras acero acesso
achilles achse achsen acht achter acidez acidity acier acker aclarar acontece acortar acreage acting activar activati
activism actuel acuatico adapt adaption adattars adentrar adesivo adhere adhesive adiestra adige adjust adjustme
adriano adulthoo advance aerial aerodyna aeronaut aerorefr aerospac affaires affectat affenhau affinage afflux affondar
afgeslot afianzar afinidad africa afrika afternoo ag agais aggraver agora agrandar agrandir agregado agregatu agronomi
aguacate aguardie ahogar ail ailleurs airline airports airside airspace aislamie aix-en-p ajedrez aji ajuster akademia
akku akkus aktivier aktor aktualny ala alarcon alarmowy alarms alarmu alben albero albornoz alboroto album alcala
alcance alcools alder ale alerta alex alexa alfred algebra algecira algodon algorith algoritm aliento alighier align
aliment allanami allargar allees alleinga allename alligato alloggi allonger allumini allungar almacena almendra almond
almorzar almuerzo alojamie alp alpino alstom alt alterati altercad altersve altezza altitud altitude altri alum
aluminio aluminiu aluminum alun aluvion alzar alzare alzarsi alzira amande ambre ambulato ameise ameisen ameliora
ameliore amendeme amendmen ammoniac amp amphi ampliar ampliare amplify amtsblat amtszeit amulet analisi analiza
analysis anbindun anchura andament anderen andershe andrews anello anemomet anfang anfange anflug angebaut angefuhr
angeln angles anguila anhangen anheben anime ankle anlage anlagen anlauf anlaufst anleger anliefer anmachen annecy
annees annule anoche anpassen anpfiff anrufe ansatz anschlus ansichte anstehen ansteige anstieg ansturm antarcti
antarkti antartic antebraz antenas antenna antennes antes anti-tem antica antichit antigued antiguo antiinun antike
antikorp antilles antiquit antorcha antrieb anwachse anwendun anzac anziehun apartame aperitiv apero apex apfel apice
aplastar apogee apoio apotheek apoyo appallin apparel appennin apple appontem apport approach approvin appui apricot
aprieto apteki apurar aquatiqu ara arac arancia arbeit arbeitss arbeitst arbeitsz arca arch arche archipel archipie
arco arctic arctique ardilla ardoise are arene argent argilla argine aria arktis arlberg armado armar armatura armazem
armistic armure aro arrampic arranque arrastra arrastre arret arricchi arriere arroganz arrojar arroser arrosto arroz
arse art artesani artico artisana artistas artistes artisti artusa artystow arve asalto ascenso asche ascolto asesinar
asesoria ashram ashton asili aspen asse assembli asta asterisk asthetik asti astrid atado atalaya atar atardece
atascada atasco atem athletic atlante atlas atm atocha atomkraf atout atraco attacke attente attic attico attimo attire
attivare attlee attrait attrakti attrazio attuale atuendo atun au auckland auction aue aufbauen aufbring aufdruck
auffuhre aufgearb aufgefan aufklare aufkomme aufladen auflage aufmachu aufnahme aufprall aufschwu aufspure aufstell
aufstieg aufstock aufteile auftrieb auftritt aufwarme aufzeich aufziehe auge augenbli augenbra augenmer augment
augmenta augustin aumentar aumento aurora ausarbei ausbau ausbauen ausbeute ausbildu ausblend ausbrech ausbreit
ausfulle ausgang ausgange auslasse auslastu auslaufe ausnutzu ausrutsc ausschau ausschni ausschut austausc austritt
ausweite auswirku auszahle autobuse autocrit automate automati automobi autopsia autopsy autovia autres avaloir avena
avenge aviacion aviaire aviary avioneta avocado avoine avvenime awakenin awaryjny aws ax axe axis axt ayin azalea azot
azotu azucar azufre ba babel babet babiloni babinski babka babysitt bach bache bacia back backe backen backfire
backlash backside backstag badanie bademant badestel badet badeverb baffi bagaglio bagni bahia bahnen bahnlini baie
baies baignade baigner bailar baiser baiting bajada bajon bak bake baken baker baking bale bale-mul balear baler
ballare balles balm balneari balsa balsamo bamberg bambola bamboo bambou bambu bambus banacha banana bandage bandbrei
bander banera banniere banquett bar bara barbecue barbersh barbu barclays baring baritone barking barocco barock
baroque barracks barriga barro barroco bartholo basculer baseline basilica basse basuras bat bataillo batallon batata
bateria baterie bathe batorego battalio batteria batteur battle bauarbei baubegin bauch bauernho baufeld baujahr
baumstam baumwoll bauteile bauten bauweise bauwerke bauzeit bazaar bazo be beachtun beads beam bean beaujola bebaut
bebauung beber bec becco become bedecken bedrock beds bedside beech beef beeren bees begann beginnin beginnt begrenze
begutach behalf behandlu beilage beilagen bein beistand bekleidu belal belfast believin bellecou bellen belly below
bemalt benedict benedikt ber berceau bere berechnu bereiten beret berg bergauf berge berlina berry berufsau beryl
bescheid beschnei besiedlu best besteuer bestiege bestzeit beton betrifft bettdeck betten betterav betterme between
beugt beverell bewasser bewerbe beworfen bezieht bialko bialy bib biber biceps bicie bieg bielsko- biere bife biggest
bikini bikinis bilbao bildern bildflac binden bingen bio biochemi biohazar biopsia birch birke birra birthing bisagno
bisou biss bissen bitumen biz bizarrem blackber blackjac blanco blanket blanqueo blasen blaue blaze blazing ble blech
bled blender bleu blick blicke blickfel blind blindaje blinds blisko bloccata bloccate blocke blocos blocs blonda
blonie bloodstr bloom bloquear bloquee bloquees blossom blow blowout blueberr bluegras blueprin bluff blum blute
blutezei boa boar boats boca bocadill bocca bocconi bod boeuf bogie bogumin bohaterk bohlen bohne bohrung boi boilers
boiling boire boisko bol bola bole boliche bollo bombarde bombardi bombe bombeiro bomber bonbons bond bonded bonding
bone boner bong bonito bonnet book bookkeep bookshop bookstor boost booten bootleg booze bor borde bordel border bordo
bordure boretto boris bornes borra borrowed borselli borsenga borsten boschivi botanicz botanisc botta bottega bottling
boucler bouclier boue bougies boulange boulder boulon bounce bouncing bounds bourg-en bouvier bovine bowel braccio
brace brachen braci braderie braid brain brancher brande brandwee brandy bratwurs brauen bravo brazo brea breach
breakfas breast breath breccia brecha brei breite bremsen brennero brennpun brera brew bribery bricht brighten brin
brindis brisbane brittle broaden broadeni broca bronte bronzo brotchen brote brotzeit brow browar brudna brullt brune
brunt brus brust bruste brustkor brustwar brygada brzechwy brzeg brzozy brzuch bubble buchenha buchlade bucht buchten
buck buczek bud bude budowa budowani bufalo bufera bufete buffalo bugeln buhnenau bulldog bulle bulletin bundel bunk
bunkerin buns bur burbuja burde burdeos burglary burns buro burr bury burying burz burzowy busche bust bustle butik
butter buttocks buvette byc bycie bypass byte bytes ca caballo cabeller cabello cabins cabron caca cacho cadavere
cadera cadere cadre caduta caer cafes cagar cages caidos caillou cais cala calabaza calabria calado calamar calcio
calcium calcul calculo calda calendar calentar calidez caligraf caliphat calling calm calorie calvados calvaire
calvario calving calzado cambiado cambiame cambiar cambiare cambriol camel camicia camillo camiones camisa campanas
campane campi campigli campo camps cana canales canalisa canamo canapa canape cancha cane canela canine canje canna
cannella canonigo canova cantabri cantata cantate canvas cap capa capacida capacite caparazo cape capelli capello
capienza capo capolavo capot capote capoturn cappa cappello capre captainc capucha caracol caravane carcasse carcel
carcere cardboar cardenal cardiaco cardiff caretake cargar carne carnegie carnero carni carolina carp carpentr carpeta
carrefou carrera carrete carrillo carrozzi cartilla casco casiers casser castor casualid catalyst catarsis cattedra
caustic cavar cavell caviar cavidad caviglia cavita cayenne cbd cd cease cebada cebolla cedar cedro ceinture ceja celui
cenare cendres cene censo censorin censorsh census centenni centimet centinel cento centrar cenzura cep cepillo cera
ceramics cerco cerda cereale cereza cerezo cernical cerro cerveza cervi cervia cervix cesar cessatio cez cha chairlif
chaleco chaleur chaleurs chalk chambres champan chandell changeme chapeau char charco charcoal chariots charisme
charles- charlie chasse-n checkmat chefe chefs chemikal chemise chene cherry chess cheval chevet cheveu cheveux
cheville chevron chew chewing chiant chiave chier childbir childhoo childres chill chilled chilli chilling chimico
chiodo chipper chirurgi chispa chivo chlodny chlodzen chloor chlorlag choc chock chodniko choque choreogr chorizo chp
chrom chrome chromium chucha churchil churrasc chutar chuter chwila ciag ciara ciaran ciastko ciasto cibernet cibo
cidade ciecie cienaga cieplne cieplo cierpliw ciezarow cifrado cilindro cima cincuent cinemato cinghial cinnamon cinq
cinquant cinquiem cintura cios cipolla circolaz circonfe circuito circumfe cire cirque cirugia cisneros citron citrus
cl classic classics claustro clausura clavar clavo claw clay cle cleansin cleanup clear clevelan climatiq climax clinch
cling clinic clit clitoris clot club clutches cm coach coaches coaching coastlin coat cobalt cobertor cobertur cobija
coca coccion cocco cociente coco coconut codifica coding codo coexist cofano coffres cognac colazion coldroom colegios
coleta colette- colis colision colla collant collasso colle collegam college collisio collo collocar colo cologne
colonies colonisa coloraci comando combatie combinad combinai combinar combiner combinin combusti comestib cometa
comienzo commande commode common commons comms commuter comparai compete compilin composic composiz compost composta
compresa comprise comptoir computac computin comunale comuni concorde concreci concrete condecor condensa conducci
conduite conduta conectar conejo confinam confine confines confluen conform congelac conquer consegne conserve consigna
consist consome consomme constela constell consulat contador contest contract contrape controle conversi conviene
cookery cooking cool coolant coopers copertin copias copo coprire copying coque cor corail coral corbata corcho corda
cordon coriande cork cornea cornejo cornerst corral corredor correr corriere corrosiv corset cortar cortecci cortina
coruna cos coscia cosmolog cosmos coso costanza costeras costiere costing costume cota cotas cotiers coton cotone cots
cotton cottura cou couberti couch coucher coudre counterw courante coursier courts couture couvrir coxa cozinha cozy
cracker cracking cradle craft cranberr crap craquer crash cravate cravatta creation creches crecimie credence credenza
crematio crescend crescime crescita creuser creux crew crianza crib crime criminol criptogr cristali critici criticos
crock croitre croix croix-ro cromo crop crosswin crosswor croute cruceros cruciale crude crumb crumble crus crusca crux
cruzar cryo cryogeni cs cu cuadra cuando cuarto cuban cubierto cubrir cucumber cud cuenco cuero cuir cuisinie cuivre
culla culminac cum cuma cuna cuoio cuori curling curro curtail cuspide customiz cyber cycling cycloniq cykl cylindre
cypress cywilneg czasu czasy czerpac czolo czytnik dado dados dag daimler dainty dale dalle damage dameuses dangling
danie danno danych dar daran darm darwin daszynsk datafono dati datierun dauer daumen daumesni davenpor daventry db
de-icing deactiva deadline deal debajo debakel debarque debby deces dechet decimo decke declin declinai decline declino
declive decoding decompre decorar decorer decouper dedo deducir deeds deepen deepenin defekt defense deficien deficyt
defilada definito deformac degats degrees deguisem dehnen dehnt dekorier delanter delay delegaci deletion delfin
delfinar delfino deli demeure demolici demontab demonter den denkmal denkmale denkmalp denkmals density denti depictin
deployme depouill depth depuraci derailer derart derby deren deriva derivar derivato dermatol derramar derrame derrocar
derwent desactiv desaloja desalojo desaster desayuno descente desde desechar desemboc desen desenfum deserts deserve
desfibri design designin desmante desmonta desnivel despegue despejar desplega desplieg dessiner destinee destro
destroye desviaci detectio detonate detonati detox detract deutschu deuxieme developi devenir deviatio devoluti diable
diagnost dialecti dialekti dialetti dialise dialisis dializy dibujar didaktik diebstah dienste dienstze diesmal dieta
dietary diete dieting dietla dificult dig digester digestif digestiv digging dighe digitali diligenc dill dilution
diminuer diminuir diminuzi dinamica diputaci directie director dirigent discesa disegnar disfraz disgrazi disminuc
disney disoluci disolver displays dissecti disservi dissolut dissoluz distanci distanza disuasor dita dito ditte divano
divenire diventar dividend diwali dix dixieme dlon dlugi dmowskie doba dochodze docks doga dogs doigt dojrzewa dolcezza
dolny domino domizil domy done donnerst donut doppel doppelga doppelte dorada dorado dornen dosage dosierun dostaw
dostawcy dostawie dostepna douglass downgrad downhill downtown downturn dowodca dowodztw dowoz draguer draht drangen
draw drawer dreh drehen dreht dreieck drewno drier drilling drink drittel dritto drobne drodze drogerie drohen drohne
drop-off drops druck druckmit druga drugstor drukte drumming dryers drying drzew duche duchy duck due dumont dundee
dunkerqu duracion durata duration durchfah durchque durchsuc dure during durmient dusen dusseldo dutch dwadzies
dwindlin dyeing dyrekcja dyson dystans dystrybu dyzuru dzialani dziecins dziennie dziesiat dzwigi dzwigow dzwony ear
eastward ebulliti ecarter echange echecs ecke ecken eclairci eclipse eclissi ecologic ecouler ecoute edf edible
edificac edinburg edith edmunds edward ee efecto efectuar effetto effigie effort eggplant egide egouts egypt ehpad
eichel eichhorn eight eighteen eignen einbau einbruch eine einer einfahre einfall einfalle einfange einfuhr eingangs
eingespa eingespi eingezah einhaltu einheit einhorn einkomme einlegen einleitu einmarsc einmisch einordnu einpacke
einspare einsteck eintopf einweihu einzahle einzelte eisen eisglatt eitel eje ejercita el elaborer elargir elastica
elblaski elbow elbtunne electora electrif elektro elektrot eletto elevacio elevar elevatio elias elizabet ellbogen elle
ellenbog eller ello elm elms eloignem elsa elu em emanuele embarcar embezzle embleme embody embracin embudo emerge
emergere emetteur emigrar emigrare emirate emmaus emmer empanada emparer empatar empeorar emperado empilhad empirer
empreint empty emptying empujar empuje ems emulate en enable encadrer encajar encaje encampme encina encoding encontro
encravad encrypti end enden endet endpunkt endrunde endspiel endspurt endstand enedis energiew enfance enfiler enfoque
enfriar engancha enhance enlarge enlistme enmienda enough enrich enrichir enrichis enrichme enrico enriquec entfaltu
entfernu entnehme entrapme entropy entsprin entsteht entstoru entwirft entzieht envahir envasado envase envejece
envergad envergur envolver eoliche epaisseu epaule epidemic epilogo epilogue episode episodio epoch epoche epoka epoque
epreuve equateur equator equipa equipage equipe equipeme equis erable eradicat erbgut erbreche erbsen erdbeere ere
ereignet ereignis erfinden erfindet erfindun erfolgt erfrisch erfurt erg ergebnis erhalt erhaltun erhohen erholung
erigir erlangte erlassen erledigu erlegt ernahrun ernesto erneuern ernster erobert eroberte erode eroffnen erosion
erotica erprobun errang erreicht erstreck ertont ertrage erupt es esca escala escalar escalati escalina escalon
escanere escano escasez esclarec escote escroque escrutin escudo esercizi esfera esgoto esgrima esito eskalier espander
espectro esperma espesor espigon espina espionag espionaj espionna espiral esploder esplosio esplosiv espuma essais
essence essor esstisch estabili establo estaca estafar estampa estano estirar estrago estratto estrecha estreno
estudant estudio etabli etapa etappe etappen eter ether etna etoffe etouffer eucalypt eucarist eugenio evacuaca
evacuare evacuer evaporat eve evento events everythi everywhe evolucio evoluer evolve ewakuacj examinat excavato exceed
excel excise executiv exist expand expandir expanse expat expirati expiry explode exploser explosio exportie expreso
extend extender extract extremo eyeball eyewash fabriken fabrique faces facetten fach fachen facial facilite fackel
factor factorin faden faglia fahnchen fahndung fahnen fahren fahrten fahrtric fahrzeit fahrzeug faktor faktum falami
falda falegnam falha fallo falo falschen fangen fango fangt fans farbe farben farbt farbung farce fardeau farolas fase
fashion fassung fassunge fat fatality fathom faults fauste fausten fava favoris fawkes fax fazit fechada fechado feder
federn fedora feedback feeds feestten fehmarns feierlic feldzug fell felle felony fels felsen fen fennel fenosa fenowy
fenster fer ferias fermata fermees fermer fernando ferne fernhalt fersen fesseln fesselt fesses festas festivid
festzelt fetten feuer feuerweh feuillag feuille feuilles fi fiamma fiasco fiasko fiato fichero fiestas fifty fiji
filament filet filete filler fillet filme filmowy filmt filologi filomena filth filtrar filtros filz finanzam fine
finger fingerin finis fino fiocco fiore fir fires firewall firewatc firmowa fischen fisica fissato fist fisura fitters
fitting fiumi fiumicin fiut fixture fjell flache flachen flaggen flagi flagpole flags flake flamme flammen flan flanco
flandres flanke flasche flashbac flatten flattern flax fleau fleche fleck fleece flegrei fleisch flers flesh fleur
flicker fliege flieger flies flimsy fling float floating floracio floraiso florecim flores florey flotante flotar
flotilla fluff fluide fluidez fluidite fluir flume flussigk fob foc foce foco foehn foglio fognatur fohr fois fokus
folding folge folgen folgt foliage foncer fonda fondemen fondre fonetica font fontanna footing forage foraging ford
fore forearm foregrou foren forensic forer forge forging forint formal formale formatur formazio formen fornitor forro
forschen forschun fortalec fortbild forte forteres fortes fortfuhr fortschr fortuna fossa fouille founding fourniss
fourrure fourteen foyers fr fraccion frachter frail frais frame frames framment frappe frazer frazione frederic
freezers freigesc freilich freinage freiraum freitag frejus frenar french freno freres-l fresa frescos freshers fresno
fri fria friction friederi frieren frieslan frise frisk frizione fronte frontera frosch frosche frucht fruchte fruhschi
fruhstuc fruit fruta frutas frutta frutto fryer frying fudge fuego fueling fuencarr fuertes fuhre fuhrpark fullt fumi
fun funciona funda fundo fundort fundus funf funftel funfzig funfzige funken funnel fuoco furio fusione fusionne futter
futtern fuzz gab gabel gabinet gabriell galaxia galaxie galaxien galeria galerie galet galets galibier gallery galles
gallo gallon galpon galt galvani gama game gamme gant garagen garages garaje gardens garderie garland garment garnish
garnison garonne garra garrison gasoleo gasolio gaspille gastspie gather gatwick gaulle gaumen gaveta gazole gazow
gazowa gazu gcse gdynia ge gebadet gebarmut geburten geburtst geduld gee geerntet gefahrst gefalle gefangni geflogen
geflosse gefruhst gefuge gegenden gegengew gegenzug gegriffe gehege geheimti gehirne gehullt gehwege gelagert gelato
geldwasc geleiste gelenk gelenke gelinkt geltungs gemisch gemuse gen generado generalp generic generico genese genetiqu
genick genitali genitals gennaro genou genova gensets gentechn genugen genugt genugte geoffroy geometry georg georges-
georgia gepest gepfloge gerador gerannt gerbido gerechne gericht gerland germ gerochen geruch gesamtge gesamtsc
gesamtza geschehe geschlaf geschleu gesessen gesiegt gesloten gespult gespur gestacio gestaltu gestank gestein gestell
gestoord gestreut getaucht getaway getreten gettare gewachsh gewand gewann gewasche gewebe gewerbeg gewerbes gewicht
gewichte gewichtu gewinne gewinnt gewurze ghetto giacca gib gifte gilet gimnasty ginebra ginocchi giochi gioco giordano
giorni giovedi giri girth glab glaschen glastonb glatter glaze gleaming glebokos gleise gleitet gliedert gliederu
glitter globe globen globus gloria glorieta glowna glowne glue gluhen gluhwein gnade go goccia godziny golgi goma
gomito gonfler gonna goraco gorra gorska gory gosci goteras gotowani gotta goutte gouttes gozar gpl gra grabar grace
gradient grading gradino grafikka graisse grammair grammar granice granit granite granito granne grannen grant grapefru
graphic grappa gravedad gravel graviere gravitat gravite green gregorio greif greift grembo grenzen griffe griffin
grilling grimper grip grise grises grob grom grooming grosor grossir groundbr grouse grow growth gruas grues grundaus
grundstu grundung gruner grunt grunwald grzejnik guadalqu guadarra guai guardado guardaro guardas guardie guarnici
gueule guichet guiso gulley gun gundula gurken gurt guscio ha haar haare haaren haarschn habillem habito habituer hacke
hacken hackflei hafer haferflo haften haftet hagibis hahnchen hak haken hakt halage halbinse halbjahr halftime hallen
hallenda halsband halte halter halterun ham hamburgu hame hammern hamstrin hanche hand handarbe handgele handled
handtuch hanf hangout happchen harass harbor harborou harcersk harden harmatta harten harvard harveste harvesti harvey
hash hashtag hassle hasta hasten hatching haube haufigke haufung haunt hauptgeb hauptrol hauptsch hauptwer hausen
hausnumm havre hawthorn haya haz hearing heartlan heath heatwave heaven hecke hecken hectare hectarea heder hedge
hedwigsh heften heftruck hegel heilbron heiligtu heilmitt heimator heimsieg heizkorp hektar hektik helens helios helix
helling hemden hemisfer hemisphe hemmt hender henne henry herausko herb herbe herbeifu hercule hercules herminia
herramie herring hersfeld herz hesitate hetre hf hgv hiba hic hickory hide hidroele higiene hijackin hilary hilfeste
hilo hilton himmel hin hinausge hingeleg hinlegen hinspiel hinstell hinterla hintern hip hippo hire hirn hitch hive hm
ho hob hobbit hobbys hochverr hogueras hohe hohen hohere hoja hojas hold hollow holly holm holownic hombro homburg
homepage honeywel honneur honorowa hooks horas hormigon horrorfi horse hort hosepipe hotelgas hotelu hotte houston
hover hr hubris hubwagen huella huespede hufte huften hugo huit hulp humaines humaniti humedad humidade humidite
humming hundimie hundir hunting hupen hupfen hupft huracane hurde hush husk hute huts hyperbar i-10 iberia iceberg icon
icu idylle if ignacego ignored igrzyska ihr ihre ikona ile ilot imagery imaginar imaging imitate immingha immuniza
immunsys impact impair impasse impatto imperial impfung impianti implanta implante import importac imprensa improve
impuls impulsar incendi incense inceptio inch incidenc incienso inclinat incliner increase incremen incubati incur ind
indem indexing indicado indietro indigo indikato indipend indument indziej inerzia infancia infancy infanzia inferenc
inferno infiltra inflacio inflacja inflate inflatio informat infracci infracti infrared infrazio ingresar inhabit
iniciaci iniezion inizio injectio injektio injerenc inkraftt inland inne innenrau innensta innesto innings innovaci
innovate innovati innovazi insegna inserer insertar installa instant instanta instante instaura instinto integer
intensit intercam interfac interfej internsh interpon interpor interrup interruz interval intriga intrigen invade
invasion invencio invent inventer inventio invento invenzio involve inyeccio iris irm irma iron irradiat irreproc
irrigaci irrigati isar isere isidro isolado isolamen isolare isolate isolato isoler isoliers issuance issue issuing
istante istmo istniec it itinerai ittico iva ivrea ivry izolatki j36-j38 jablek jablko jade jadro jagiello jahrelan
jahresen jahreswe jahrtaus jail jakosc jambe jambon jamon jaque jarzebin jaw jazda je jean-jau jechac jeden jedenasc
jednokie jedynka jefferso jenner jerez jesus jetons jets jeu jeunesse jimenez jive joch joggingh jogo joinery jolt
jordana jorge josephin journee journees jucar jude juderia judicial juego jueves jugendam juggling jugo jules jules-fe
july juncture juniper jupe juridica juridiqu juridisc jus juxtapos kabina kabine kachlet kaff kaiserze kalium kalkul
kalorien kalte kam kamien kammermu kamp kampagne kampania kanal kanalisa kaninche kante kanzlei kapazita kapelani
kapellen kapelusz kapielis kaplicy kapok kapotte kappa kappe kappen kapseln kapuze karat karate kardynal karetek karo
karpfen karten kartenza kartka kasprowy kassa kassen kat katedra kauze kaviar kawalek kb keel keks kelp keramik kette
keule keynes khaki kickoff kidnappi kidney kiel kieler kierujac kierunek kij killing kilomete kinderop kindesal
kindheit kinship kip kippe kippen kirchenl kirchenm kirchens kirchhof kirsche kirschen kitsch kittel klasa klassik
klauen kleben kleber klebt klei kleider kleidung klemme klemt kleska klettern klick klimatec klimmen klingeln klingelt
klingen klippe klippen klitoris klodzka klos klostern klucz km knack knackt knallen knaller knallt kneipe knie knochel
knock knocking knopf knots knuckle knuppel knust kochen koder koelcel koelkast koffer kohle kokain koker kokosnus
koktajl kolano kolejowy kolleg kollisio kolonial kolonie kolowani kolowy kolumne kominowa komische komora komposit kone
kongreso konkurow konopnic konsolen konsolid konstell kontener kontrast kontroli kopieren koppeln kopplung kor korb
korczaka korekta korner kos kosc kosci kosmetik kost kostium kostka koszary koszula koty kraan krachen kracht kradziez
kraft kraftsto krajobra krakowie krallen kram kranabsc kranz krasny kratzen kratzer krause krauter krawatte krecic
kregoslu kreisspa kreuze kreuzen kriegsen krone kropla krumel krupa krytyczn kryzysow ksawery kt kugel kuhlcont kuhle
kuhlen kuhlt kukuczki kultury kulturze kunst kunste kunstges kunsthan kunststo kupa kupaly kur kurort kurzarbe kurzen
kusschen kwas kwiat kyrill labbro labio laboral labrador labs lach lack lackiert lacune lade ladensch lager lagerung
laguardi lairage laisse lakierni lalka lambda lambeau laminazi lancaste lanciare lancuch landau landen landmark
landscap landtag lanes langen lansat lapeyron lapin lappen lapse largeur larm larme larve lash lasow lat lata latac
latarki latido latir lato laube lauf laufe laufzeit launch laurier lauro lautaret lavaggio lavagna lavarsi lave laver
laveurs lavorazi laying layout lazienko laznia lazo lb leading leap leather leaves lebensmi lebensze leccare lecce
lecho lechuga leciec leckerbi leckerei leckt lecturin leda leder leeway leg legal legale legatura leggero legislar
legna legname legno legume lehm lehnen lehramt lehrling lehrstuh lei leichenh leiding leim leine leiser leiste leisten
leistet leistete lejania lekow lemaire leman lemon lendemai leon leonardo lessen leuchte levantar levar leveling
leveller levre levy lezakown librairi lichtbli lichte lichten lichtenb lick licking licor licorne lid lidia liegensc
lieu life likely limb limba lime limit limitar limitare limitier limo limon linares linate linden lindgren linger
linkage linkspan lip lippe lippen liquido liquore lisc listek listenin listo lithium litio litoral litorale littoria
lixo llama llave llegada lleva lloyds lobe lobster lobulo localida localita locality localmen locating locher lochern
locking locomoti locus lodging lodo lodz logic logistik logistyc logs lohne loja lokale lokalny loki lomo longtemp
longueme looking lookout lorsque losfahre losung losungsa lotniczy lotnisku loto lotow louise lourde lozkowa lpg lu
lubelski luces luchthav lucke lueur luftfeuc lugares luge lugo lumen lumiere lunar lunette lung lungen luogo lurk
luster lustre lux lying lymph lynn macchine mache machoire machucar macina mackerel madrugad madurar magazijn magazine
maggiora maglia magnesio magnesiu mahen mahogany maigre mail mainland maintena maisons majorite makaron malakoff
malcolm malheur malle malpract malton maltrato malz manantia manciata mandeln mandioca mando manege manganes mangeln
mango manha manhunt manico manicomi manicure manifatt manila manilla manjar mannscha mansion manteau mantello mantequi
manto manzana manzanar manzano manzo manzoni mapa maple mappa mapping maquilla maquinas marais maratonu marburg
marcador marcar marchepi marcowa marea marie marienka marii marion maritima markieru marmella marnowac marriott marroni
marszalk martini martinsu martires martirio martis martorel marvel masaje masaz mascella maschen mash maska maslo
masonry massage massaggi massaia masser master masterin masticar masts maszt maszty maszyn mat mata matematy math mathe
maths matinee matki matricul matriz matsch matte matteott mattinat maturaln maturati maturity mauerfal mauern maulwurf
mauriac maurice maus maxau maximise maximize mayhem mayo mayores mayotte maza mazurek mazza mazzini mb mccormic meals
mear measurem measurin meat meazza mechanik mechanis mediana medicion medico medizin medula meet mehrheit mehrwert mei
mejilla mejora mejorami mela melbourn meld melegnan melena melfi melo melon melone melting menagere menta menthe mentre
menuiser mercader mercatin merce merchand mercoled mercredi mercure mercurio mercury merde merge mermaid mero mesh
messa messing messung messunge metalica metallic metallur metamorf metamorp mete method methode methoden methodik
metoda metodo metodolo metre metri metrics metros metrow mets meuble mezzi mglowy miasta michaes michelin michels micro
midst midterm miejsce miejscow miejska miejski miesa mieso mieszac mieszank miglio migliora miks mil milani milch milde
mileage milenio miles milione milking millau millenai millimet million millon milt milvio milz minderun mineral
minerale minerali mini minimo mint minutes mirabeau miracolo mire mis miscela misdemea misfortu misserfo missgesc
misurazi misuse mitfahre mitkomme mittages mittagsp mittelfi mittelpu mitten mix mixer mixture mm mnostwo mo mobel
mobilfun mobiliar mobilize moc modder model modifica modifika modify mogilski moisson mokra mold molde molecule molekul
molekule molestat molida molino moment momente momento monatsen mondiali moniteur monitore monitori moniuszk monochro
monopole montacar montagmo montags montaign montar montare monter montesso moorings morada morandi morceau mordaza
mordida morgen morgengr moribund morir morire morning morpholo morro morrow mors morska morso mort mortuari mortuori
morzem mosaico mosaik mosaique mostaza mostra mostrado mot mota motherho motif motivar motiver motywy mould moule
mourir mousse moutarde mouth mouton moutons movie moviment mph mrt mu much mucha mucho mudar mueble muerte muertos mug
muhe muhle muhlen muka mula mulberry mulde mule mules mulino mull mullraum multiban munchene mund mundung muneca muneco
mungitur municipa muniello munster museau musees museu mush music musik musk muslo muso mustard mutacion mutament
mutation mute muted mutton mutze mutzen muzeow muzyka my mym n-332 nachbars nachbild nachkrie nachmach nachmitt
nachschl nachschu nachspie nacisk nacken nada nadar nadel nadeln nadie nadmiar nadzoru nage nageln nager nahrung naitre
najlepsz nalezy nanotech nap napiecie naranjo narciars nariz narodzin narrow narutowi narzedzi nascere nase nasen naso
natal nativity natrium natte naturwis nautique navacerr navegar navettes nawalny ne near neck needle neem neigen
nervensy nervio nessuno nest netze netzteil neubauge neubaute neurolog nevoeiro new newton nez nichoirs nicola nicolas
nieco niederga niederla niedrige niem niente nieprzyd niere nieren niet nineteen ninez nip nit nix niz nocciolo noce
nocne nogal noires noise noite noodle nordeste nordirla nordlich nordwest norm normande northwar nose notenban notfalle
notices notre-da nottingh notturni notturno notwehr nourrir nourritu novena noyau noyer nrw nu nuca nucleo nude nudel
nuffield null nullen nummer nuotare nupcias nuque nut nutmeg nutricio nutrire nysa oak obcas obciazen obejrzec obere
oberer oberes oberflac oberschi oberseit oberteil obiektu obiettiv obitorio objazd objektiv objetos objets obnizeni
obnizyc obrot obserwac obst obstacul obstrucc obwod ocaso occur occurren ocho ochoa ochtendp ocio octopus ocurrenc
odbicie odcinek odeur odleglos odor odore odpad odpust odrobina odry odrze odsetek odstrzal odwadnia odwolany odzyskan
oeuvre offenen offices offnen oggetti ogien ogladac ognisko ogorek ogrodnic ohren oignon oiom oka okap okecie okien oko
okres olavide oldest oler olimpico olivo olmo olor olympiqu omega omen omero on oncoming onda ondate ondoso onset
onslaugh onze oost opacidad opakowan opalowy opalu openness operativ operette opieki opierac opole opor opoznion
optimier optimisa optimize orangen oranje orb orbe orbit orbita orbite ordeal ordeno ordinato orecchio oreja organe
organo organowy organs organy orgel oriente origami origin originai originat orilla orizzont orly orme ornament orne
orte orto osiem osm osmoklas oso osobowy ospedali ospiti osrodek osservat ostacola ostacolo ostfries ostia ostlich
ostrow otley otro otter ottica ottone ounce ouse outages outback outdoor outil outnumbe outperfo output outset outskirt
outweigh ouvrees ovejas overall overhaul overload oversigh overuse ovulatio owce owoc owocow oz pacemake pacienci
pacifiqu packchen packung pad paden paiement pain paja pajarito pak pakete pakowani paladar palast palate palato
palcosce palec paliw paliwo paliza palla palladiu palliati palm palma palmas palme palmen palmera palmo palo palude
pana pancia pandemic pandora paneel panele panels panier panino panneau panneaux pannelli pannello pannen pannes pano
pantano panteon pantomim panty panza papaya paperbac papier paprika paracels paradies paradis paradise paradiso
parafial paraiso paraje paramo paraplui parcela parcelle parche parenthe parfait parfum parlante paroissi parowa
parsley parteive partenza particle partitio partout partridg parzelle pascha pascolo pasie passagem passagen passages
passen passi passiert passt paste pasto pasture pasty patata patch patrick patrimoi patronat patte pattern pau paume
pausen pava pazienza pck pct pd pe pea pearson peatonal peau pecan pecore pecs pedagogy pedal pedazo pedro pee pegar
pegasus pegelsta peggiora peine pelen pelicula pellejo pellet pellets pellicci pellicol pelo pencher pendeln penetraz
penisola penitent penna penurie pepin peppermi pepperon pera percent percenti percorre percurso perdicio perdidos
perdiz perejil perforac perfume perfumy peril periode periodo perish perjury perle perlen permits perno peron peroxide
perquisi perro perruque persecut persiana persist perth pertini pes pesare pesca pescar peso petersil peu pezon pezzo
pfadfind pfahl pfannkuc pfarreie pfarrhau pfeffer pfeife pfeifen pferde pflanze pflanzen pforten phase phenomen philip
philolog phrasing physiolo physique pi piana pianific pianta piantare piastra picardia picco picia pickle picknick
picnic pico picturin piecdzie piedra piel pielegna piene pienso pieprz pierce pierna pierre pierre-e pieszo pieszy
pieza pigging pignon pik piket piknik pila pildora pilier pille pillen piloci pilotage pilotes piloti piloting pilotpro
pils pilule piment pimiento pin pinky pinnacle pino pinpoint pint pintar pio piogge pioro piotrkow pipa pique piracy
pirateri pisapist pisello piss pissen pistes pitcher pitches pitna pittura piuma piwo pizarra pizzeria pizzo placas
placemen placenta placer placu plait plakette planchar planear planen planer planific plank planner planning planung
planunge plast plastic plastico plastik plaszcz plat platano plate platefor platin platine platino platinum platnicz
plattfor playing plazas plazowi plc pleine plenty plethora pleyel plomb plombier plonow plot plukanie pluma plumber
plumbers pluton plywac plz pneu poaching pochodni pociagow podatek podcisni podejsci podjecie podlewan podloze podnosic
podrozy podwojne pogodzic poids poignee poignet poil poing pointer poire pois pojazdow pojechac pojedynk pokazowa
pokonac polaczen polarity policema policia policlin polieren politics politie politikw polizist polka polkowic pollice
pollinat polmone polnocna polnocne polowani polso polymer polyvale pomegran pomeridi pomerigg pomiesci pomme pompage
ponad ponencia poniatow ponte ponti ponto pontoons ponts pony ponys poort popa popcorn poplar popocate popping poppleto
poprawa poprawic poprawka pora poranek poranna porc porca pore poren pork porn porno pornogra pornos porodowk porownan
porqueri porra port-bou portao portaria portata porteria porters portiers portione porton portowa portowi portrayi
porwanie posa posguerr position postazio posten postep posti postings postpone potabili potasio potassio potassiu
potavel potro potrzebn pouce poulet poumon poupe poupee pourcent pousser powierzc powtorzy pozar pozarna pozarowa
pozaru pozary poziomy poznaniu pozzo ppi ppm pradera pragte prasowe prat prawn prawny predio prehisto preisver prelude
preludio preparac preparaz prepare prepoten presagio presbyte pressen preston prevail prevista prevus pricing prigione
primeiro prision prism prisma prisme privates prodotto produce produkcy produzie professu profeti profondi profumo
programo progredi proiezio projecti projekti prolifer prolong prolonge promet proroga prosciut prosekto protect protein
proteina proteine provisoi proximit prozesso pruebas prufstan prufung prufunge pruning prusia pryzmat przebieg przeciwp
przed przedluz przegoto przejrze przelom przesylk przycisk przyjeci przykryw przypade przyrost psi pt ptaki pu pub
pubertad pubertat puce puck pudelko puertos puffin pugno puissanc puits pulgada pulgar pulir pulizie pull pullover
pulmon pulp pulpa pulpo puls pulso pumpen pumpkin punaise punch punctuat puno punt punta puntata puntuaci puppe puree
purify push pushen puss pusten pusty pylenie pyro pysk pythagor quad quadratk quadratm quail quakes quand quando
quantify quark quartal quarter quecksil quedar quell quench quercia queso quesos quevedo quimica quimico quince quinta
quinte quitte quotient ra rabbit race rachen raczynsk rad radial radiateu radiowy raffaele raffaell rafforza rahmen
raie raise raisin raising rale ram ramassag ramener ramie rampenli rampie ranch rander ranna rape rapid raposa rarity
rase rasen rasoio rasoir rastro ratas rato ratrakow ratten rattle ratunkow ratusza rauen raumen raumlich raumte raumung
raupe ravensca razor re reajuste reappear rearrang reassura reato reben rebondir rebote rebound rebuild recast receding
receptor rechauff rechner rechtsla rechtsmi recidive recinto recipien recolect recolha recolte reconver recortar
recorte recount recourse recovery rectum recyclag reda redesign redini redire redo redwood refeitor referat refine
reflet reflexio reformar reformat reformie reformin reforzar refresca refuelin refugier regadio regal regar regel
regenera reggae reggio regionen regresio regulato rehearsa rehearse reiben reichsta reichwei reifen reign reiner reins
reinvent reiseber reisezie reiten rejon reka relacher release reles relevanc relevanz releve religi relikt rellenar
reluctan remain remainde remains remanent remar rematar remedy remonter remontes remove ren rendere renderin renditen
renditio renew renforce rennrad rennstei renovar renovate renover renovier rentenal reopened reparatu reparto repasser
repeat repeater repeatin repellen repere repertor repetido repetir replaced replay replenis reponse repos reposici
reprise reproduk res resemble reside residuo resolvin resorte respiro restart restaura restorat restring restruct
resultad resultat resumpti resurrec ret retablis retablo retail retencyj retentio reti retinal retrieva reuter revamp
reveil revel reversal reverse revert revoke rewolucj rez-de-j rezerwow rezultat rezyseri rheinisc rheinufe rhone
rhubarb rhum riachuel riada ricambio ricavare rice ricevime richtung ridracol ridurre riecht rientro riesgo riesling
rifa riformar rigenera rigidity rilievo rim rimedio rincon rind rindflei rinforza ringers rings rinnovar rinnovo rinon
rinse riorgani riparare riparazi ripening ripetta ripieno riproduz risacca risalita rischio risk risonanz risorse
risponde risse risultat ritardo ritirata rito ritt riva rivage rive rivers rivieres riz roadwork roast roasting robe
roble robles robota robotics roc roca rocade rocce roccia roce rocha roche rocher rociador rocke rodante rodar rodeo
rodilla rods roku rolar role roll rollen rolls rollt romain ronde roosevel rooting ropa rope roro rosa-lux rosary rosca
roselend rosewood rosinen roslina rosliny rosnac rotas rouge-go rouleau rounding router rovere roya royce rozpocze
rozrywka rozwoj rubbish ruber rubi rubin rubino ruby ruche ruchome ruchomy ruckhalt ruckschl rues rufe ruff ruga ruhe
ruhr ruhrgebi rum rumba rumble rumpf runden runen rungis ruolo russes rust rutas rutina ryb rydygier rysowac ryz rzady
rzezba s-bahn sabado sabados sabato sabbatic sabe sablage sac sacchett sachen sachscha sacro sacz sadza sadzac saffron
safran saft sagan sagra saharan saharien sahary sail saint-an saint-ch saint-et saint-lo saint-mi saint-vi salida
salire salone saloperi saltar saltare salva salz salze salzen saman samstag samstags sanctuai sandbags sandia sandro
sands sangria sanierun sanitar sanktuar sant'ors santuari saone sapin saque sasso satellit saturati sauberer sauce
sauerbru saufen saule saum saure sauren saut saute savio savon savor sb sbattere scacchi scaglia scalare scalinat
scaling scalp scambiat scampo scansion scarcity scatter scena scene sceniczn scent sceriffo schach schadige schale
schallpl schaltun schaukel schaum schedule scheduli scheffel scheiden schenkel scherben schere scheren scherma schert
scherze schichtf schichtu schichtw schieben schiefer schiffen schild schiller schimmel schimmer schirm schirmhe schism
schiuma schlacht schlagen schlagt schlamm schleife schleim schleppt schleude schlitz schloss schluck schlupfe schmilzt
schmucke schmuckt schmutzi schnaps schnauze schnitte schnitts schoolin schopfen schopft schoten schotter schrage
schrein schreite schronie schuhe schulbil schuljah schulter schulung schuppen schussel schutzt schwachu schwalbe
schwanku schweben schwefel schwell schwelle schwerpu schwimme schwingt schwitzt scia scianka sciarpa sciekow sciekowe
science scioglie scivolar scolasti sconfigg scontro scoop scopa scope scoppio scorrere scosse scouring scouting scrap
scraping scratchi screens scrimmag scrubber scuole seafood sealing seaport seat sebastia secheres secretio sectionn
security sedere sedi sedile sedziowi seeing seek seeking seelsorg segel segler segment segmenta segmento segurida
sehenswe sehne seid seien seismes seize sejm sekcja sekt sektion selbstkr selektyw sellar sello semantik semen semestr
semillas semmelwe sendezei sendling senf senke senken senkung senna seno sensore sensors sentar ser sera serena serow
serrano serum serverru servers serveur serving servizio serwer ses sesenta sesgo sesja sessanta seta sete settimo
setting setzen setzt seuls seventee severo sewing sforzo shake shallow sham shank shaping shatter sheds shellfis
shelling sherif sheriff shimmer shin shining shipbuil shipping shirt shoddy shooter shorten shorteni shortfal shotcret
shoulder shrine shrub shuffle shutout sichten sichtung sicurezz sideline siebenbu siebie sieci sieciowy siedzeni
siedziec sieg siegen siekierk siena sienkiew siero sifflet sighting sightsee sigillo sigma silber silence silenzio
silhouet silt silvestr simetria simone simplify simulati sind sindelfi sine sinken sinkhole sinkt sinnumer sinus
sirenen sirga siri-con sismica sismico sismos sistemat sita sitten sitzplat skakac skala skali skanery skelton sketch
skier skigebie skirt skit skizzen skladnik skladowi sklodows skok skora skrzydlo skupic skyline slack slag slam slancio
slaughte sledztwo slides sliver slodycze sloneczn sloni slump slupek smack smarriti smelt smoking smrod sn sneaker
sniadani sniadeck sniegu sniezna snooker snowball snowboar snowcat soak soaking sobota sobre sock socke socken socorros
sod sodio sodium soeurs sofocar soft softenin sohle sohlen soixante sok sola solaires solares solari solarka solco
solemnid solid solidify solina soll solubili soluzion sombrer sommita somport sonata sonate sonderau sone sonnaben
sonnenau sonnenun sonner sonnerie sonntagm sonst soot sopa sorgere sormani sos sostegno sostitui sostituz sottomar
soufre soupcon soupe souper souple sous-sol southwar souvenir soviet-e sozialam spaces spacing spadac spade spalla
spallanz spalten spam span spanish spannt spannwei sparare spares spargisa sparklin spaten spatenst spatz spazierg
spazio spazzane spazzatu speck spectrum spedire speeltui speicher speise speisen spektake spektrum spelt spencer sperm
sperma sperrmul spezia spielban spielche spiele spielend spielfil spielzei spieren spike spikes spillway spin spina
spine spingere spinoza spinta spionage spionagg spirale spirits spitze spoedeis spoor sporca sport sportowa sposob
spotykac sprachra sprachwi sprang sprawl spread sprecare sprechst sprengze springs springt spritze spritzen spruhen
sprunge spugna spuren spurgo squali squat squid squirrel sr sroda srodek srodkowy staatsar staatsbe stabile stabilim
stadionu stadtthe staffel staffeln staffing stagiona staining staken stalk stalking stalle stamatti stammstr stammt
stammte stampa standard standhal stanley stanu stapel stapler starkt starkung starkwin starosc startbaa startowy
startsch startup stary staszica stationi statte statuen steak stealing stealth steckdos stecken steep steig steigen
steiger steigern steigeru steigung steine steinige stek steken stele stellen stellpla stento sterilis steriliz stermini
stern steuersa steuerun stewars stiefel stiffnes stift stimmzah stingray stink stinken stint stirling stirn stitch
stitchin sto stockage stocke stocker stockwer stoffwec stollen stone stoop stopfen storage storfall storings stortfor
straffen strainin strait strak straname stranden strasse strategy strato strauche straw strawber straznic stream
strecke streckt streetli streife stress stretch stretto streuung stricken strike-s strip stripe stripper strippin stroh
stromen stront stroom strudel strument strykow stub stuckche stuckzah studenck studia studie studien studiowa stufato
stuff stuk stump stun stunden stundenl sturmtie sturz sturze sturzen sturzt sturzte stute stutze stutzen stutzt
subconti subdivis subida substrat suc succo sucia sud suden sudeste sudlich sudosten suela suerte suffice sugerir sugo
sukienka sulfur sulphur sum sunset superior supplyin sur surco sureste surface surgeons surpass survenue surveyin
survive suspensa suspensi sustituc sweater swedish sweeping sweetnes swerve swiatki swietego swietoja swietych swine
swinoujs swiss swithis sycamore sylwestr symetrie symmetry sync synthesi syntheti syren szachy szczatki szczecin szenen
szenerie szerokos szkol szkoleni szkolne szkolneg szkoly szpitale sztormow sztuka szukac szum ta tabletas tablety
tabloid taca tacco tacon tactic tactics tagged tagliame tagschic taie taille tailorin taktyka tal tala talar talare
talk talkshow talle tamperin tanatori tancarvi tand tangente tanne tannen tannoy tanzmusi tapa tapar tapon tapping tar
tariff tarima tartarug taschenb taschent tassazio taste tasten taten tatort tatrach tattica tauchte tavolino taxis te
team teams teasing teatrali tech techniku technikz teddingt teeth teig teile teinture tejer tejido tejo tek teknon tela
telecom telecomm teledysk teleferi telemetr telenove telepher telon temperin temporai tending tendone tenedor tenter
tenth tents tenue teologia tequila terapii tercio terciope teren terminau terni terreno terrier tessere tessile testata
tetti textile textilie textura texture theatres theft theke theology thermody theta thigh third-pa thirteen thon thorax
thrashin threesom thrive throbbin thumb thump thunfisc thus thyme tiefgang tierce tierheim tierras tighten tijera tilt
timbre timbro timen timetabl tingling tinte tipologi tirar tirare tirer tissue titanium titelgew titere tja tl tluszcz
toaleta toalla toast tobillo todesfal todesopf toe toil tok told tole tomate tomato tomo tonne tonnerre tonno toon toot
topograf topp toppa topping toque torach torax torce tornillo toros torpedo torr torse torso tort torta torten toss
toten touching touren tournant tournees tourner towel towers toxicity trabalho tracciar trace tracht traducti trafford
trafico tragbar tragersc tragitto trago training trajet trakcyjn traktowa tramitar tramo tramonto trane tranen trank
transfer transfo transici transilv transit transizi trapiant trapo trara trascina trasero trasform traslada trasse
trasy tratar trato tratto trauerfe trauung travesia traviesa trawler traza trazar tre tread treat treiben trempe trend
trenes trening trenowac trepar tresen tresorer trespass triad trial trias tricolor trieb trifle trigo trikot trikots
trillar trimestr trimming trinita trinite trinken trinkt trio trip tripa tripoli tripolis triunfo trivia troche
trocknen trocknet troll trolle trompe trompete trooping tropfen tropft trou trouves trubel trucks trud trup truro
trybuna tryskacz tubi tuck tues tuffo tul tullen tum tumbar tundra tung tungsten tuning tuo turecka turia turnover
turnschu turtle tute twarzy twenty twine twinkle tworzeni tychach tysiac u-bahnho ubaw uben uberall uberflut uberfuhr
ubergang uberlast uberlebt ubernach uberragt uberschn ubersteh uberstei uberwint uberzahl ubrige uci udo ufer uhren
uhrzeit ul ulez umane umbau umbauten umbilica umbrella umbruch umfahren umfasste umfragen umgeht umgestal umgestel
umkehr umland umsatze umschalt umschaue umschlag umstelle umstellu umstieg umwandel umwandlu umweltsc undercut undici
une unicorn unicorni uniklini unionsbr unionspl unita units univers universu unter unterarm unterbau untergan untergru
untertei until upalow upalowy upgrade uphill ur uran uranio uranium urauffuh urlaub urlopowa urnas urodziny urto usage
using usta usurpaci usuwanie utero uterus utilizzo utworzen uzdatnia uzytek vaciado vaciar vacunaci vacuo vaisakhi
vajont vale valencia valencie valet valider valija valla vallabre valoir valves valvole valvulas vandalis vanish
vanishin vantage variar variare variatio varier varietes variiere vary vasche vauban vaudaire veal veau vecchio
vecindar veer veerboot veg vegetabl vegetale veggie veicolo vein veine veinte velluto velvet vena venado vencimie
vendicar vene venen vengar venger venin venom venter venti ventisca ventoux ventre veranker verbaut verbindu vercors
verde verdecke verdes verdura verdure verewigt vergehen verhalt verin verklare verkocht verkurze verladen verlinke
verloska verlosun vermessu vernetzu vernis vernissa verpacke verpeste verpfleg versaill versante versare verschme
verschmu verschon versenke versenku versinke versorge versteck verteder verter vertice vertiefu vertikal vertragi
vervalle vervange vervoer verwande verwertu verziert verzieru verzug vesen vesper vespucci veste vestido vestidos
vestimen vetement vetrina vhf vi viadotto viaduc viaduct viaggi viajes vialetti vialidad viande viareggi vibracio
vibratio vicinity victoire victor victor-h victory vieillir viel vieleror vientre viertels vigicrue vigilant vigna
vignes vignetta vignoble vilaine vin vina vinci vincolo vincular vineta vingt vino vintage vinyl violatio vip virar
visage visione visionen visitant visitati visite vistazo vitalida vitalite vitres vittorio vive-eau viveres vochtigh
vodka voicemai voicing voilier voisinag voisins volant volare volatil volatile volcaniq volkskun volksmus volkszah
vollmond volte volume vomit vorarbei vorderse vordring vorhang vorhange vorkomme vorlauf vormitta vorrat vorrunde
vorsaiso vorsitz vorstufe vortex vosotras vosotros votre voute voyages voyant vpn vulcanic vulgaris wachs wachsen
wachstum wachta wackeln wackelt waffel waffle wagony wahadlow wahlkamp wahlsieg wahrzeic waist waitangi wakacyjn walic
walke walkways wallpape walt waltham walzen wandel wange wangen waning wanne warden wardes waren warentes warf warlock
warme warmth warte warten wartezei warto warwick waschen waschmit wascht wasserda wasserme watching watermar watermel
waterpro waters watersta waveleng waves wax waxing weaken weakenin weald wear wearable weaving wechsel wechselw weed
weekday weekendo weekends weglaufe weide weight weine weinstra weiss weite weiterar weiterbi weizen well weltprem wende
wendepun werewolf werfen werksfer werkstat wertet wertunge werwolf wessex weste westen westflug westward wetroom
wettkamp whack wharfe whatnot wheat whereabo whirl whiskey whistlin whiting whitsun wi-fi wiaduktu wiatru widen
widening widokowe widowisk width wieczore wiederau wiederga wiederke wiege wiegen wiegt wiek wiekszos wielki wielkopo
wierzch wiezieni wig wiktoria wildschw wilgotno win winchest windel windeln windfall winds windsor wine winston- wir
wirbel wireless wirft wirken wirnikow wisch wischen wisle wislostr wither withstan wizerune wizja wlodawa wlos wlosy
wochenta wode wodka wodza wohneinh wohnflac wohnraum wohnsitz wohnungs wohnwage wojewodz wolfram wolfsbur wolnosci
wolski womb won wonderla woodwork workload workplac worse worsen worsenin wrak wrap wreak wrecking wrestle wrigley
wrist wspinacz wszechsw wszedzie wulkanic wurdigt wurdigte wurfel wurstche wurzel wusten wybieg wyborczy wybuch
wychodzi wydarzen wyjazd wyjsc wykonani wymienia wymienio wynalaze wynik wyscig wystawa wystep wyszynsk wzrost x-ray
xynthia yagi yap yapi yegua yeti yew yoke yorkshir yuca yugo zabaw zabawy zablokow zacieta zacmieni zahne zaino zaken
zakopane zakopian zakres zalanie zalew zamosc zamowion zampa zamykac zange zap zapasowy zapatill zaragoza zarzad zasieg
zasilacz zastepcz zastepst zaun zaune zaunpfos zawiesze zboze zbrodnia zdarzeni zdjac zebata zecca zed zee zeglarsk zeh
zehen zehner zeigefin zeitalte zeitaufw zeiten zeitraum zeitspan zeitungs zelten zenit zentimet zentren zentrum zepsuta
zerfalle zerfallt zestaw zet zeta ziehen zielone zieloneg zielort ziffer ziffern zimmer zimowa zimt zinc zing zink
zinken zipfel zitrone zitronen zjazd zlamac zlobka zmarlych zmieniac znad znalezio zobaczyc zolfo zoll zolle zoltego
zonen zoning zopf zrodlo zubehor zucca zucchero zucchini zucker zuckerfe zuckerru zuflucht zugang zuhause zumo zunahme
zundet zundung zungen zupa zuppa zuraw zuruckla zuschuss zutat zuwachs zwanzig zwanzige zwazywsz zweige zweite zwembad
zwickau zwiebel zwiebeln zwiedzaj zwieksze zwingt zwyciest zyklen zyklus zyla zylinder zysk zyskac zywnosc ابتدايي
ابتسم ابداع اتبع اتجاه اتجاهات اثنين اجزاء اجمل احتفال احتلال احتمال احتمالا احد احرار احرق احصاء احصاييا احماض احياء
اخترع اخرى اخوة اداري ادوار اذان اذن اذهب ارتفع ارد ارصاد ارضية ازبكية ازدحام ازدياد ازياء اساس استجابة استحق استطلاع
استغاثة استقر استلام استماع استمر استيناف اسرة اسفلت اسكت اسكن اسلاك اسماك اسمنت اسنان اسوار اسواق اشبه اشتد اشعاع
اصابع اصدار اصفر اصلاحات اصليون اصنع اعتداء اعداد اعدام اعلى اغلب افريقيا افق افلام اقترب ال البان البوم الزر الزي السم
الصف العش الغد المخ الومنيو اليات اليس امارات اماكن امامي امعاء اميلي انارة انتشار انتشر انتقال انتهاكا انفجر انقطع
انقلب انه اهتماما اودية اوساط اين ايواء بابوا بار باس بدء بدايات بدل براد برتقال بركاني بصمة بضايع بطاريات بطاقات بطن
بطولات بلاغ بلوغ بليون بنود بوارح بوتاسيو بومدين بياض بيض تاج تاقلم تاكل تبادل تتويج تجاوز تجديد تجريبي تجميل تحديث
تحلل تحويلة تخصصات تخطيط تخيل تدريب تدفق تدمر تذاكر ترتيبات ترشيح ترصد تركيا تركيب تزامن تسبب تسريع تشاد تشريح تصاعد
تصاميم تصدير تصوف تضخم تضمن تطعيم تطهير تطور تطوير تعال تعتيق تعدد تعديل تعديلات تغيير تغييرات تفاح تفتح تفرد تقاليد
تقنيات تكرار تكرير تكوين تلك تلوين تم تماثيل تمارين تماس تمثال تنظيف تنظيمات تنقل تنقيب تو توت توربينا تيار ثالوث ثروات
ثكنة ثلاثاء ثلاثون ثلاجة ثلجي ثمار ثوران ثياب جايسون جبران جبلي جحيم جد جراثيم جرافات جرايم جرد جري جزييات جسد جسم
جمرات جمل جميع جنوب جنوبي جهاد جهد جهود جوار جوال جودة جوف جي جيب جينات حاويات حبس حجاب حجر حجم حدوث حدود حديدي حراري
حرية حزام حسابات حساس حصان حصر حصن حطام حطب حفر حفظ حفل حقن حمرا حمض حملات حي خاتم خادم خاطر خرج خرطوم خصر خضراء خطة
خطط خطير خفت خلدون خلق خليج خماسين خمر خمسون خمور خميس خندق خواتم خيول دال دانيال دايري دخول درج درجات درعة دش دعم دقيق
دوارة دواير دوحة دورات ديك ديلي ذر ذراع رازي رافعات رافق رب رباط رحم رخص رسم رشح رعدية رقص رقي ركاب رماد رمال رنين رو
رووس رياضيات رياضية ريتين زاد زخم زغلول زهراوي زهور زوارق زوال زوايا زيبق ساد سادسة سارية ساق سايقون سبت سبق ستون سجل
سجون سحب سخان سرو سطح سعد سقف سلاسل سلسلة سلطات سلك سلم سلوكيات سماء سمك سنوي سيارة شاحنة شاهين شديدة شرق شطرنج شفاء
شفاط شفاه شل شمسية شمع شمل شوكية شيكاغو صالح صب صبح صحراء صحراوي صدر صدور صعوبات صعود صغر صفر صفقات صليب صمامات صنبور
صوديوم صور صوم صيد صيغ صيفية ضغط ضوء طاير طبع طبقات طرابلس طعن طلع طلق طنجة طه طيف طين طيور عاصي عال عالقة عايم عبارات
عبور عجلة عد عدن عرش عشر عشرون عصا عصر عصور عضوي عقد علاج عمق عميروش عنف عنق عواقب عوامل غذاء غربية غرق غروب غزال غزيرة
غلي غمر فارابي فارغ فالح فاني فترات فجر فحم فخذ فر فراء فستان فصول فضل فضي فك فل فلكية فنانين فنون فني فول فولاذ فيس
قابوس قارب قاهرة قبة قديم قرم قريب قص قصر قضاء قضيب قطعة قطن قفز قلل قوارض قوالب قولون قوي قياس قيود كابلات كاذب كاسر
كالسيوم كاميرات كبرى كبريت كتاب كتف كتلة كثر كحول كرات كرة كرز كسوف كشفي كشك كعك كلاي كنايس كولوراد كيس لباس لحظات لحم
لحن لقطات لمس لن لهب لواء لوجستي لوح لوحة لوز لون ليطاني ليلا ليمون ماراثون ماكولات مانع مانيلا ماوي مايية مباراة مباني
مبكر مبللة متاجر متجر متسخة متفجرات مجمد مجمل محاصيل محافظ محاور محدد محفوظ محور محيط مخازن مخزون مخلفات مد مدارية مدد
مراقبة مراكز مراوح مرتفع مرجل مرخص مركب مركبات مرورية مزاد مزالي مسابقات مسافات مسايية مستنقعا مستويات مسح مسودة مسوول
مسير مشاة مشاهدات مضاعف مضخات مطاعم مطحنة مطلوبة مطمر معاد معادن معالم معبد معدن معسكر معصرة معطل مفاجية مفاصل مقدس
مقرب مقلع مقياس مكافحة مكان مكتبات مكتبة مكرر مكونو ملاعب ملاهي مليون منتجات منتصف منجم منشا منشرة منشطات منصب منصة
منطق منطقة منظر مهبط مهندس موتمرات موسيقي مولدات مون ميات ميزان ناتج ناشر ناصر نام نبات نباتية نبوي نبيذ نجيب نخيل نصب
نصر نصف نطاق نظام نعناع نفيس نقع نقيض نموت نهاية نواب نيس ها هارفارد هبوط هجرية هجن هدم هرقل هزة هزم هضم هضمي هواري
هوايية هول هولي واحد وجه وزن وسايل وصلات وقعت وقوف ولادة ياسمين يبرد يتحمل يتحول يتخيل يتسع يتصور يتضمن يتطور يتعلق
يتغير يتنافس يتوافق يتوقف يجد يجدد يجيب يحترق يحدث يحرق يحسن يحطم يحفز يختفي يخطط يدعم يدمر يذوب يرتبط يرتفع يرقص يريد
يزداد يزرع يسبق يستحق يستعد يستقر يستمر يسهل يسود يشمل يصعب يصنع يضعف يضيء يطرح يعدل يعود يعيد يغطي يغلب يغير يفجر
يقابل يقلل يكثر يكفي يكمن يمكن يملا يموت يناسب ينافس ينتشر ينتقل ينتهي ينحدر ينخفض ينشا ينفجر ينقص ينقطع ينمو ينهي يهزم
يورانيو يوفر 一不小心 一个个 一会 一会儿 一口气 一叶知秋 一周 一命呜呼 一品红 一块 一大早 一天到晚 一年四季 一成不变 一早 一楼 一次性 一氧化碳 一点 一瞬 一石二鸟 一筹莫展 一纸空文 一肚子 一衣带水
一触即发 一轮 一阵子 一雨成秋 一霎时 一马平川 万世 万代千秋 万千 万家灯火 万花筒 万里迢迢 万马齐喑 三 三七 三世 三段论 三级 上 上万 上升 上午 上去 上场 上头 上扬 上旬 上来 上梁 上次 上水 上涨 上演 上空
上衣 上议院 上马 下山 下旬 下期 下棋 下次 下水 下滑 下肢 下落 下跌 下降 不一 不便 不倒翁 不值 不关痛痒 不堪一击 不失时机 不成文法 不时之需 不景气 不毛 不胜 不良倾向 不负 不越雷池 不违农时 专业化 专列 专卖店
专场 专栏 专注 专科学校 专线 且说 世纪末 丙 业余 东交民巷 东南 东夷 东岳 东征 东方 东边 东面 丝毫 丝竹 两国关系 两极 两河 丧生 个性化 个数 中专 中俄关系 中兴 中北部 中医 中南部 中原 中叶 中国电信 中国银行
中场 中山大学 中山路 中指 中日关系 中旬 中止 中游 中科院 中等 中箭落马 临到 临危 临终 丹田 为准 主 主干 主轴 主食 举世瞩目 举杯 举起 举足轻重 举重 久久 久留 久违 义和团 之所以 乌烟瘴气 乌纱帽 乌鱼 乌龙
乍得 乐园 乐律 乐感 乐此不疲 乒乓 乔木 乘坐 乘船 乘车 九成 九连环 乡村音乐 书店 书房 书院 买方市场 乱石 乱跑 乾坤 争得 事件 二代 二十八宿 二期 二级 二黄 五代 五代十国 五十 五台山 五官 五年计划 五指 五方
五经 五脏 五花肉 五谷 五路 五金店 井冈山 亚硝酸盐 亚运 亚运会 亚麻 交叉 交感神经 交换 交换代数 交易日 交融 交通工具 交通银行 产业化 产出 产前检查 产区 产妇 产量 京报 京畿 人口普查 人头马 人工智能 人形 人数
人文景观 人机工程 人民战争 人类学 仁 介质 从天而降 从小 仙乐 仙境 仙王座 仙草 代为 代劳 代扣 代收 代数 代数学 代步 代笔 代考 代行 代表处 令人 以权谋私 以防万一 任事 任内 任所 任教 任职 仿宋 仿照 伊始 伏
休假 休息室 休闲 优于 优化 优待 伙食 会试 传世 传动 传呼 传播 伤人 伤停补时 伫立 伴奏 伴随 伸出 伸长 位 位子 位移 位置 低矮 住宿 体液 体育项目 何许 余数 余氯 余绪 佛珠 作物 作罢 使用量 供职 依依 依托
侵权行为 侵略 侵蚀 侵袭 促成 保单 保苗 信口雌黄 信息 修习 修复 修正案 修缮 修葺 修行 修造 俯仰 俯瞰 俯视 倒时差 倒腾 倒转 倒退 借书单 借宿 借给 债券 值得 值班室 倾角 偏僻 偏方 偏袒 偏远 做饭 停尸房 停止
停车 健身 偶然性 偷梁换柱 储 储罐 催化剂 儿时 儿童乐园 充气 光学 光明 光波 光谱 光辉 克绍箕裘 入侵 入关 入围 入座 入狱 全向 全天 全年 全球通 全程 全线 全部 八 八角 公事房 公共场所 公审 公平交易 公案 公车
公转 公顷 公馆 六 共存 共生 关口 关城 关外 关头 关子 关山 关节 关门大吉 关门打狗 关闭 兴中会 兴安盟 兴致勃勃 兴衰 兴起 兵营 其他 养护 养路费 兼具 兼有 兼职 内脏 内阁 再度 再接再厉 军机处 军校 军港 军营
军训 农业区 农产品 农作物 农具 农场 农学 农庄 农村 农桑 农药 冲 冲天 冲积平原 决胜 决赛 冶金 冶金学 冷峻 冷水机组 冻土 净化 准备 凇 凌晨 减低 减压 减小 减少 减弱 减慢 减退 凑近 凝神 凝结 凝聚 几何
几何学 凭借 凸出 凸边 出产 出发 出口 出外 出狱 出生 出生入死 出租车 出苗 出访 出院 击 击打 击球 分为 分属 分晓 分析法 分毫 分泌物 分界线 分管 分米 分赃 分销 切块 切片检查 切除 列岛 列队 刘备 刘家峡 刚性
刚毛 初二 初叶 初期 利害攸关 刮胡刀 到时候 制 制剂 制品 制图 制备 制度 制度化 制止 制程 制胜 刷牙 刹车 刹那 刺中 刻印 剂量 削减 前哨 前期 前线 前胸 剖腹 剥蚀 剧场 剪切 副业 割裂 剿灭 力争 力争上游 力学
办公厅 办公室 办法 加冕 加剧 加劲 加固 加工 加工厂 加强 加快 加时 加权 加深 加紧 加车 加速度 加里 加长 动不动 动工 动画片 动量 劳作 劳务 势头 包 包庇 包机 化作 化学品 化学工程 化工厂 化验 北伐 北侧 北极
北纬 北路 区划 医治 医疗 医药 十二指肠 十分之一 十字架 千万 千刀万剐 千千万万 千卡 千年 千秋万代 千米 千言万语 千里 千里鹅毛 升旗 升高 午 午后 午饭 半壁江山 半夜三更 半天 半小时 半岛 半晌 半桶水 半球 半白
华夏银行 华灯 华里 协奏曲 单产 单元 单号 单层 单峰驼 单日 单核细胞 单独 单瓣 单眼 单脚跳 单色 单衣 单链 单非 卖关子 卖场 卖淫 南丁格尔 南下 南侧 南北 南昌起义 南极洲 南沙 南瓜 南边 南面 博取 博古 博弈
博得 卡拉 卢沟桥 卧床 印染 卷 卷子 历法 压低 厘米 原件 原地 原子 原籍 去向 去处 去年底 去除 参政 参赛 及时 及时处理 友好关系 双氧水 双管齐下 反向 反应时间 反攻 反映 发动 发展 发帖 发明 发源 发芽 发车
取向 取景 取水 取而代之 受损 受精卵 受难 变动 变化 变形 变得 变态反应 变成 变故 变更 变迁 变革 叠加 口粮 古今中外 古典音乐 古往今来 古文字学 古玩店 古装 古迹 可以 可能性 台上 台海 台湾海峡 右手 吃喝 吃饭
各 各地 各处 合作化 合同法 合奏 合成 合龙 同居 同比 名山 名篇 名额 后勤 后宫 后座 后期 后盾 后脑 后边 后退 后院 含油 含金 含饴弄孙 启动 启用 吴仪 吸水 吸附 吸食 告一段落 告密 告终 告警 呕吐 周一 周三
周六 周四 周期 呼吸道 呼牛作马 呼牛呼马 咀嚼 响声 唐末 售票 唯一 唱片 商埠 商学院 商店 啤酒 喂养 善待 善用 喜车 喜钱 喝茶 喝酒 喧哗 喧嚣 喷发 喷火 嗜好 嘴唇 嘴角 器物 噪声 噪音 四 四处 四季豆 四川 四条
四级 四肢 四角 回击 回旋余地 回民 回路 因子 团结一心 团花 园地 围住 围剿 围棋 围绕 固体 国乐 国产 国台办 国境 国大 国庆日 国旗 国营 国际象棋 图像 图形 图景 图案 图纸 图谱 圃 圆周率 圆柱 圆球 圈钱 土方
土木 土木工程 土豆 圣地 圣火 在内 在建 在来米 地上 地下 地势 地基 地头 地带 地方 地方性 地道 场子 场景 场次 坊 坏事 坐镇 坑道 坚冰 坚持不懈 坠入 坠毁 坠落 坠马 坡度 垂危 垂杨柳 垂柳 垛口 垫脚石 垭 埋
埋头苦干 城 基因 基岩 基底 基建 基石 基础教育 基线 基调 堆满 堤坝 堵 堵死 塌陷 塑料 填 填字游戏 墓道 墙根 墙角 增加 增压 增大 增殖 增设 增速 增长 增高 墨迹 壮大 壮阔 声东击西 处所 复位 复制 复印 复眼
复线 复试 夕 夕阳 外交关系 外套 外挂 外皮 外衣 外销 外间 外阴 多次 夜幕 夜游 夜色 大 大举 大乘 大修 大兴土木 大典 大势所趋 大区 大堤 大寿 大惊小怪 大排长龙 大旗 大杀风景 大权在握 大楼 大洋 大漠 大火 大片
大牢 大白鲨 大米 大肠 大脑 大腿 大规模 大费周章 大赛 大陆妹 大面积 大麻 大黄 大黄鱼 天 天堂 天天 天宫 天平 天成 天涯 天皇 天竺 天色 天边 天马 夫余 失业率 失事 头发 头皮 头等 头顶 头颅 头颈 奇事 奇数
奇文 奇景 奇花异卉 奈何 奋力 奏鸣曲 奔流 奔马 套餐 套马 奠基石 奶 奶子 好些 好容易 好高骛远 如是 如火如荼 始建 娃娃鱼 娱乐场 娱乐场所 嫁接 嫩叶 嬉游 子宫 子宫颈 孔 孔子 孔隙 字型 字数 字画 存有 季候 季度
学业 学业有成 学时 宁 宇宙 守恒 安全 安分 安分守己 安大略湖 安家落户 安息日 安插 安步当车 安第斯山 安身 安静 宏伟 官位 官厅水库 定时 定额 实效 实施 实时 实行 宠爱 审判 审美 审讯 客机 室内乐 室韦 宫刑 宫颈
害死 家 家务 家常便饭 家常菜 家门 容积 宽度 宽慰 密度 寒气 寓教于乐 对岸 对待 对比 对称性 对联 寻仇 寿命 射击 尊驾 小区 小品 小型 小岛 小店 小指 小时 小时候 小桥流水 小肠 小腹 小腿 小麦 尖椒 尘土 尘埃
尚存 就医 就职 尸骸 尺寸 尺度 尽力 尽头 局限 屁股 层出不穷 居安思危 屈从 屋子 屏息 屡见不鲜 履行 山东半岛 山体 山势 山区 山头 山楂 山穷水尽 屹立 岁数 岗哨 岩石 岭南 崩塌 工业化 工业区 工件 工作日 工作量
工房 工程 工艺 左家 左岸 左舷 巧合 巨变 巩固 差 差池 巴士 巴掌 巴林左旗 市井 市场 市盈率 市里 布尔代数 布局 布袋 帘 带 带上 带动 席位 常年 常模 常用 幕 幕后 干 干支 干流 干涸 干粮 干贝 平原 平安里
平局 平常心 平房 平手 平方公里 平方千米 平方米 平方英尺 平滑肌 平米 平面 平面几何 年关 年初 年前 年头 年底 年末 年纪 年终 年龄 并存 幸存 幻影 幼年 幼时 幽深 庄 庄稼 床沿 床边 应变 应得 底子 底盘 底线
底边 店堂 店钱 店铺 庙 庙堂 府上 度日 座位 座椅 延伸 延安路 延期 延长 建交 建安 建成区 建行 开发区 开发周期 开头 开展 开炮 开端 开蒙 开采 引 引发 引吭高歌 引桥 引爆 引申 张灯结彩 弦乐 弯腰 弱项 弹丸
弹性 弹拨乐 弹指 强化 归属 归路 当代 当前 当地 当场 当天 当成 当日 当耳边风 当铺 形成层 形而上学 彩排 彩车 彪炳千古 影印 影片 影院 彷徨 彼时 往事 往时 征文 径向 径自 律吕 徒步 得以 得体 得寸进尺 徘徊
微光 微积分 微米 心切 心情 心房 心理学 心里 必修课 必备 忍无可忍 快班 快速 念珠 急切 性价比 性别比 性成熟 总产量 总决赛 总司令 总局 总署 恍然大悟 恢恢有余 恩将仇报 恰巧 恶化 恶臭 悬浮 悬空 情 情急之下 惊马
惠而不费 惨白 惯性 想像 想象 意外 感受器 感染力 慌忙 慢班 慢车 懒散 戍边 戎装 戏台 成交价 成份 成千上万 成千成万 成昆铁路 成果 成活 成片 成章 戒严区 战区 战国 战国时代 战备 战役 战术 战法 战火 战略 战线
战马 截断 房子 房屋 房舍 房钱 所作所为 所在地 所有 扁担 手工业 手指 手指头 手掌 手无寸铁 手段 手续 手肘 扎根 扎营 扑灭 打井 打印 打印机 打成一片 打捞 打造 托 执事 扩充 扩大 扩建 扫描 扫黄 扭头 扭转 扶
扶余 批准文号 扼杀 找钱 承载 技术性 技法 技艺 投注 投靠 抗衡 折射 折射率 抚慰 抛掷 抢险 护佑 报时 报纸 报考 披风 披麻戴孝 抬高 抱石 抵抗 抵抗力 押金 抽取 抽屉 抽打 抽查 抽签 抽象代数 担任 拆解 拆除 拇指
拉动 拉屎 拉扯 拉米夫定 拌 拓宽 拓展 拔毛 拔高 拖 拖下水 拖人下水 拖泥带水 拖车 招牌 拜倒 拥 拦路 拱形 拳头 拳术 拼命 拿破仑 持续时间 挂牌 挂载 指关节 指向 指头 指数 指路 按兵不动 按摩 挑大梁 挤 挥发
挥手 挥金如土 挪用 挫折 挫败 振荡 挺立 挺进 捉摸 损坏 换 换位 换届 换班 据点 捻军 掌心 排 排水 排水渠 排水量 排练 排除 探头 探寻 探测 探测器 探索 探花 接口 接壤 控股 推出 推卸 推拿 推行 推辞 推送
推陈出新 提炼 提纯 提高 握住 揭幕 援兵 援军 搀扶 搜查 搜索 搬家 搬运 搭便车 搭车 摄制 摆 摇手 摇曳 摇滚 摇滚乐 摇篮 摔倒 摧残 摩擦 撇嘴 撑腰 撕破 撤离 撤职 撤除 操演 操练 擦 擦边球 攀枝花 攀比 攀登
支援 支系 支边 收敛 收紧 收获 收音机 改变 改善 改建 改弦易辙 改换 改日 改易 改编 改良 改装 改观 改造 改道 改革 放大 放学 放慢 放映 放水 放电 政治学 故事片 故地 故宫 故里 效果 效法 敌机 敌营 救火 教学
教研室 教育学 散射 散居 敬而远之 敬酒 数以万计 数字化 数理 敲打 整修 整合 整形 整改 文不加点 文具店 文字学 文字改革 文思 文旦 文法 文火 文牍 文理 文科 文童 文艺演出 文过饰非 斑点 斑竹 斑纹 斗拱 斗篷 断裂带
新房 新春 新月 新村 新石器 新纪元 新闻 新颖 新风 方位 方位角 方便面 方圆 方式 方术 方枘圆凿 方格纸 方法 方法学 方法论 方策 方阵 施放 施用 施行 旁边 旅 旅游胜地 旋涡 旋翼 旌旗 旗子 无 无中生有 无影无踪
无恶不作 无成 无机盐 无物 无线 无线电 无霜期 日 日头 日子 日据时代 日新月异 日日 日渐 日班 日盛 日趋严重 旧 旧制 旧式 早上 早就 早晨 早期 早点 早知 早餐 早饭 时令 时光 时分 时刻 时日 时有所闻 时期 时机
时段 时节 时菜 时装 时调 时辰 时过境迁 时速 时长 时隔 旺季 昆仑山 昆山 明珠 明知 易爆 昔日 星期一 星期三 星期二 星期五 星期六 星期四 星等 星罗棋布 春秋 春秋时代 昭君 昼夜 晋升 晕高儿 晚期 晚车 晚饭
晨钟暮鼓 普查 景区 景点 景观 景观设计 智商 暂缓 暑期 暗处 暗笑 暮景 曲艺 更改 最大化 月初 月底 有余 有史以来 有性生殖 有效期 有机 有的放矢 有空 有限 服装 朝天椒 期满 木 木材 木炭 木瓜 木薯 未果 末了 末期
末段 本地 本纪 朱砂 机动性 机械化 机械工程 机翼 机身 杂物 杂粮 杂货 权位 权术 权重 权限 条纹 来到 来势 来往 来得 来得及 来源于 来龙去脉 杨柳 杨树 杨梅 松手 松林 松树 松鼠 板栗 极乐世界 极大 极性 极点
极致 极限 构图 构思 构造 枇杷 枕叶 林冲 林区 林彪 果品 果子 果实 果树 果蔬 枪声 枯水期 架构 架空 枷锁 柑橘 染发 柜 柜台 柠檬 查验 柱 柳条 柿子 栀子花 栅栏 标注 标点 标金 标高 树上开花 树叶 树苗 栓
校舍 核工程 核技术 核电站 核酸 根源 格子 格局 栽倒 栽植 栽种 桃花心木 框架 案子 桌子 桥头堡 桥段 桩 梅花 梆子 梧桐 梨花带雨 梯 梯度 梳头 梳理 检察院 检查 棉毛 棉花 棕榈 棚 植株 植物油 椰子 楠木 楼房
楼顶 概率 概率论 榜眼 榜首 槐树 槽孔 模具 模块 横梁 横穿 横贯 樱桃 樱花 橙 橙黄 橡树 欠佳 次大陆 次数 次日 次生林 欧亚大陆 欧查果 欲言又止 止境 正弦 正直 正道 此时此刻 此次 步 武艺 死去活来 死命 死守
死战 死期 死活 死神 死罪 死里逃生 歼击机 残余 残渣余孽 残骸 殖民主义 段落 毁坏 毁灭 每当 每次 每逢 毒性 毒素 比例 比例尺 比值 比武 比照 比率 比翼齐飞 比试 比赛 比较文学 比重 毙命 毛 毛孔 毛巾 毛毯 毛片
毛皮 毛线 毛线衣 毛细孔 毛织物 毛重 毫米 毫米汞柱 毫米波 毯子 民主化 民主革命 民族学 气 气力 气化 气味 气瓶 气绝 氧化 氨 氨水 水上 水井 水利工程 水印 水合物 水土不服 水坝 水害 水帘洞 水星 水晶球 水杉 水果
水栖 水气 水汽 水波 水渍 水滴 水电站 水罐 水萝卜 水螅 水量 水陆 求助 汇入 汇合 汇总 汇聚 汉堡 汉学 汗孔 汗毛 汗毛孔 汗珠 汛 江 江山 江边 污染 污泥 汤料 汽水 沉浸 沉降 沉雷 沙地 沙市 沙漠 没事儿 没落
沧桑 河套 河港 河滩 河畔 河边 河道 河马 油 油料 油水 油脂 油花 油锅 治疗 治罪 沼泽 沿路 沿途 沿革 泔水 法宝 法庭 法政 泡水 泡沫 波尔多 波折 波浪 波长 泥古不化 泥土 泥沙 注意力 泳 泵 泼水难收 洁 洗漱
洗车 津液 洪水期 活动房 活动房屋 活塞 活计 流于 流光溢彩 流出 流动 流动资金 流向 流星 流派 流畅 流程 流行音乐 流量 浆果 浇 测绘 浓汤 浪潮 浪迹江湖 浮 浮出 浮游 浮石 浴场 海地 海域 海峡 海拔 海景 海棠
海涂 海盐 海贼王 海运费 海马 海鲜 海龟 浸入 浸水 浸泡 浸润 涂油 涂饰 涂鸦 消 消化系统 消灭 消解 消逝 消除 涉及 涌入 涌起 涧水 涨水 涨落 涵盖 淘米 淘金 淘金热 淡化 淡季 淡水 淡水鱼 淤积 淮海战役 深化
深层 深思熟虑 深浅 深造 混凝土 混合物 混杂 淹没 清 清扫 清晨 清洗 清流 清淡 清除 渔港 渔猎 渤海湾 渤澥桑田 温度梯度 温标 温泉 温酒 温饱 港区 港湾 游戏 游泳 游泳圈 游玩 游艺会 游艺场 游览区 湍急 湖 湟水
湿 源流 源源不断 溪流 溶液 溶解度 滋长 滚动 满月 滥用 滨江 滴水 漂泊 漂浮 漂白 漆 漆器 漏斗 漏洞 演化 演变 演算 漩涡 漱口 潮州 激化 激活 濒于 灌木丛 火光 火控 火星 火烧 火焰 火线 火花 火苗 火葬 火车
火速 火龙果 灭 灭火 灯火 灰尘 灵活性 灾区 灾害 炉火 炒菜 炒面 炮火连天 炸毁 炸药 点亮 点着 点缀 点金成铁 点阵 炼制 炼钢 炼铁 烈火 烈焰 烘 烘托 烘烤 烛光 烜赫一时 烟 烧制 烧火 烧钱 烧香 热处理 热点 烷基
烹饪 焚 焚化 焚毁 焚香 焦虑不安 煤层 熊腰虎背 熟悉 熟识 燃料 燕窝 燕赵 爆发 爆炸 爆玉米花 爆米花 爪子 爬山 爱国者 片中 片刻 片时 片段 版画 牌坊 牙关 牛皮 牛肉 牧场 牧草 物资 特产 特写 特区 特殊教育 犯罪
状元 犹疑 犹豫 狗肉 独到 狭小 狭窄 狭长 狱卒 猕猴桃 猪下水 猪肉 王五 王英 玩意 环境保护 现代 现代化 现年 现成 现阶段 玻璃 珊瑚 珠子 珠宝 班房 球季 球面几何 理学 理科 琵琶 瓜分 瓜果 瓶颈 甘味 甘氨酸 甘薯
甚高频 甜味 生光 生存 生效 生根 生殖器 生源 生火 生物圈 生物界 生理盐水 生米 生肖 生铁 用尽 用水 用法 田地 田径运动 田忌赛马 田野 田间 由来 甲基 电信 电动葫芦 电厂 电子游戏 电学 电工 电影 电气化 电气工程
电离 电离层 电讯 画册 画法 画法几何 畅销 界线 界面 留有余地 畜牧业 略微 番号 番石榴 番红花 番茄 疏通 疲倦 登场 白乳胶 白兰地 白区 白发 白口铁 白垩 白头 白头偕老 白头到老 白杨 白果 白沫 白炽灯 白瓷 白矾
白砂糖 白米 白粉 白粥 白糖 白肉 白茫茫 白薯 白费 白酒 白金 白铁 白饭 白马寺 白鱼 百事无成 百炼成钢 皮子 皮毛 皮肤 皮革 盆景 盎司 盐水 监狱 盒子 盘 盘缠 盛举 盛事 盛产 盛况 盛况空前 盛大 盛年 盛服
盛极一时 盛装 盛饭 直流 直立 直肠 直至 直角 直译 直达车 相互关系 相合 相待 相撞 相称 眉头 看守所 眺望 眼圈 眼珠子 眼球 眼睛 眼药水 眼角 着落 着陆 瞬息万变 瞭望 知人善任 知足常乐 短程 石器 石块 石墨 石头
石斑鱼 石榴 石榴树 石渣 石炭系 石蕊 石鸡 矿产 矿区 矿物 矿物质 砂石 研习 研发 研究 砝码 破碎 破除 砾石 硅石 硫磺 硫黄 碎屑 碎裂 碑亭 碰撞 碱土金属 碱金属 碳酸盐 磁性 示意图 礼乐 礼帽 礼拜 礼服 礼记
社会学 社会科学 祖籍 祝酒 神殿 神经系统 神速 神马 票 禁 禁不住 禁区 离别 离去 离宫 离开 秀发 私房钱 秋 秋审 科举 科学技术 科学院 科技 科教 科研 租地 租税 秦末 积劳成疾 积压 积淀 秸秆 移居 移植 稀饭 稍后
稍许 税制 税务 稻米 稻草 空间 穿孔 穿戴 穿越 穿越时空 突击检查 突变 突破性 突飞猛进 窑 窖 窗 立体几何 立地成佛 竖立 站立 竞争 竞技 童年 端 端口 端方 端正 竹 竹子 竹竿 竹简 竹马 笔试 第一季度 第一步
第一线 第一轮 第三位 第三季度 第二位 第二天 第二季度 第二次 第二轮 第四季 第四季度 笼络 筒 答卷 筹划 筹办 筹措 简化 简陋 算了 算卦 算法 管理学 管网 篮板球 篱笆 篷车 米果 米粉肉 米粥 米线 米面 米饭 籼米
粉碎 粗壮 粮草 粮食作物 粳稻 粳米 精子 精液 精炼 精神 精简 精米 精髓 糖类 糟蹋 糯米 素描 索 紧握 紧缩 紧要关头 繁花 红利 红叶 红外 红木 红海 红线 红色旅游 红萝卜 红薯 级 纪年 纪录片 纪念品 纬度 纯金
纳米技术 纵梁 纵横 纵深 纵身 纷飞 纸浆 纸片 纹理 纹饰 纺纱 纺织 纽带 线性代数 线索 组件 组长 组阁 细毛 细碎 细胞周期 细胞壁 织花 终场 终成泡影 终止 终点 终端 经学 经期 经查 经济周期 经济基础 经济学
经济特区 经脉 绒毛 结合 结果 结石 结识 绘制 给养 络绎不绝 绝缘 绝迹 绝顶 统筹兼顾 统考 统计 统计学 绣球花 绩效 绳子 绳索 维新 绿 绿化 绿林 绿茶 缓存 编修 编织 编结 缠绕 缩小 缩短 缰绳 网 网孔 网游 网罗
罗织 罗马帝国 罢官 罪行 置换 羊水 羊肉 美学 美联储 美酒 群众 羯鼓催花 羹汤 翅膀 翻修 翻滚 翻腾 翻越 翻转 翼展 老家 老眼昏花 考古 考古学 耍花招 耍花样 耐水 耐水性 耕种 耗尽 耦合 耳畔 耳目一新 耳郭 耽误
聊胜于无 职务 职能 联运 聚居 聚沙成塔 肃然起敬 肆虐 肉 肉丁 肉丝 肉汤 肉类 肉鸡 肌肉 肌肤 肚兜 肚子 肚皮 肠子 肠胃 肠道 股利 股息 肢体 肥甘 肥肉 肥马轻裘 肩头 肩膀 肾脏 胃蛋白酶 背心 背离 胎盘 胚层
胚芽米 胜出 胜利 胜地 胜负 胜败 胜过 胡乐 胡吃海塞 胡瓜 胡荽 胡说八道 胶原蛋白 胶水 胶片 胸前 胸有成略 胸有成算 胸襟 胸部 能量代谢 脂肪 脉络 脊椎 脏器 脏腑 脑浆 脑袋 脖子 脚下 脚底 脚步 脚趾 脚跟 脚踝
脱口而出 脱水 脱节 腊 腊梅 腋毛 腰部 腰金衣紫 腰间 腹地 腹部 腺毛 腾空 膝盖 膨胀 膳食 自保 自动化 自助 自卫 自古 自幼 自我批评 自然史 自甘堕落 自由泳 自转 臭味 臭豆腐 致仕 舀汤 舒张 舞曲 舞蹈 航向 航行
航运 船舶 良方 良药 良马 色 艺术史 艺术品 节拍 芒果 芙蓉出水 芜菁甘蓝 芬芳 芭乐 花丝 花卉 花卷 花团锦簇 花季 花店 花房 花斑 花期 花样年华 花样游泳 花椒 花纹 花肥 花草 花被 花边 花雕 花饰 苍白 苍白色
苏占区 苏州 苏氨酸 苏门答腊 苑 苗 苗期 苦力 苦尽甘来 苦心 苦艾 英寸 英尺 苹果 范围 范数 茄子 茅山 茅棚 茉莉花 茶几 茶庄 茶水 茶花 茶钱 茸毛 草帽 草案 荒地 荒漠 荒草 荔枝 荞麦 荡漾 荣任 药剂 荷枪实弹
莫过于 莫非 菊花 菠菜 菲林 萃取 萌生 萌芽 萎缩 营垒 落下 落入 落叶松 落地 落差 落幕 落水 落石 落脚 葡萄酒 蒙在鼓里 蒲包 蒲葵 蒸腾 蓄水 蓝图 蓝田种玉 蓝莓 蓝靛 蔓延 蔬菜 蔷薇 蕴藏 薄弱 藏器待时 藏红花 藻
虎口余生 虚幻 蚕豆 蛋花汤 蛛丝马迹 蜂王乳 蜂王浆 蜂王精 蜕变 蜜枣 蝉联 蝙蝠 蝴蝶花 融 融合 螳臂当车 螺旋 螺纹 血型 血浆 血清 血肉 血衣 行云流水 行使 行政公署 行政区划 行政区域 行李房 行程 行署 行路 行踪
街区 衡山 衣物 衣襟 衣角 衣食 补丁 补救 补时 表态 表意文字 表面 衬衣 衬衫 衰亡 衰减 衰微 衰老 衰落 衰败 衰退 袖手旁观 袜子 裁减 裂变 裂片 裂缝 装修 装束 装满 装潢 装置 裙子 裤子 褂子 西南 西域 西天
西服 西格马 西游记 西瓜 西直门 西装 西面 见习 见天 见长 见马克思 观察 观战 观摩 视力 视距 角楼 角色 角落 解析几何 解法 解除 解雇 触毛 言归于好 警花 计划生育 计数 计时 计时工资 计量 订 订单号 认识论 讨好
讨米 训练 议政 讲座 许久 设计 诊治 诊疗 译本 试 话梅 诞生 该当 详述 语法 语言学 课程 调度 调整 调研 调节 调蓄 谋取 谦让 谷物 豆子 豆类 豌豆 象征 象棋 貌似 贝雷帽 负 负相关 负荷 负载 财经 质变 贩运
贬值 贯彻 贸易中心 费劲 费周折 费心 费神 赖以 赛季 赛段 赛马场 赢得 赤道 赤金 走人 走时 走水 走近 走马上任 赴任 赴汤蹈火 赶时髦 赶走 起先 起初 起动 起哄 起始 起死回生 起毛 起源 起点 起程 超常发挥 超时
超标 超越 趋时 足下 足迹 跃迁 跌落 距离 跟踪 跟进 跨上 跨度 路向 路子 路段 路程 跳跃 践踏 跻身 踊跃 踌躇 踏查 蹦高 身长 躬身 躯干 躲藏 车位 车号 车场 车带 车灯 车程 车胎 车队 车马 转交 转变 转口
转向灯 转回 转弯 转折点 转换 轮廓 轮换 轮流 软硬兼施 软组织 轴承 轻型 轻音乐 输赢 辖区 辟邪 辣椒 辩证法 边区 边境地区 边庭 边患 边材 边框 边界线 边线 边陲 辽东半岛 迂回 过关 过关斩将 过半 过后 过夜
过渡时期 迎娶 运输 运送 近日 还给 这时 进修 进出 进发 进口 进场 进士 进展 进水闸 进犯 进门 远东 远处 远眺 远航 违时绝俗 连夜 连载 连锁商店 连锁店 连锅端 连麦 迟疑 迟误 迟钝 迫近 迸发 追诉时效 追踪
追踪调查 逃离 逆转 逐鹿 途径 逗留 通商 通州 通气 通胀 通货膨胀 逝去 速 造 造假 造船 逻辑 逻辑学 逾越 遇见 遇难 遍及 道袍 遗体 遗址 遗存 遗骨 遥望 遥测 遮住 遮掩 遮盖 遮蔽 避孕 那会儿 那天 那里 邮 邮电
郊外 配乐 配子 配有 配额 酒 酒水 酒菜 酒食 酷似 酷肖 酸性 酸辣汤 醒目 采伐 采石 里程 重心 重现 重用 重组 重量 野味 野外 野战 野猪 野菜 野马 量变 量程 金刚 金枣 金枪鱼 金榜题名 金橘 金沙江 金瓜 金石学
金针 金银箔 金鸡独立 针叶树 钙质 钟头 钟楼 钟点 钟鸣漏尽 钢材 钢铁 钱塘 钻井 钻坚仰高 钻探 铁板 铁树 铁水 铁石 铁道 铁骑 铜板 银光 银杏 银河 银针 银鱼 铸成 铸铁 铺子 铺平 铺张浪费 铺盖 铺面房 链接 锂电池
锐减 锡林郭勒 锦上添花 锦旗 锯 锯齿 锻炼 镇定 镇静 镪水 长发 长年 长效 长期以来 长进 长途 长途电话 长途车 關山 门子 门房 门框 门闩 门面 闭 闭幕 闭门造车 闲暇 闲话家常 间断 间距 间隙 闷热 闹市 闻所未闻 阀
队形 防微杜渐 防晒 防水 防火 防火墙 防腐剂 防身 阳关 阳极 阴历 阴茎 阴谋诡计 阴部 阵地 阶段 阶段性 阻塞 阻挠 际 陆地 限定 限时 限时信 限期 限额 院内 除去 除夕 除掉 陪伴 陪同 隆隆 隋末 随行 隔断 隔离病房
难于登天 难测 难点 雄风 雄鹿 雄黄酒 雅乐 集中 集中营 集合论 集散地 集水 集结 集聚 雌黄 雕塑 雨 雷声 雷州半岛 雷鸣 雾里看花 霉菌 露天 露苗 霹雳 青山绿水 青筋 青菜 青龙 静脉 静默 靛蓝 非金属 面子 面条 面汤
面皮 面积 面纱 革新 革职 鞋底 鞋袜 鞭打 韦编三绝 韬光养晦 音乐 音乐会 音乐学 音响 音域 顶住 顶叶 顶尖 顶部 顷刻间 顺利 预定 预祝 颈部 颈项 频道 颗粒 题花 额叶 额度 颞叶 风化 风向 风头 风景 风景线 风潮
风范 风行一时 风险 飘浮 飞刀 飞翔 飞跃 飞龙 食宿 食指 食盐 饫甘餍肥 饭碗 饭菜 饮酒 饰品 饱经沧桑 饲养 饿死 首任 首位 首创 首季 首度 首当其冲 首演 首轮 香气 香水 香油 香火 马丘比丘 马利亚 马匹 马店 马槟榔
马耳东风 马蹄 马革裹尸 马骡 驮马 驯养 驯马 驱动 驽马 驾崩 驿站 骑马 骑马找马 骑驴找马 骒马 骗局 骡子 骨干 骨架 高 高于 高压 高句丽 高处 高密 高密度 高峰 高峰期 高峻 高度 高性能 高教 高楼大厦 高歌猛进 高球
高科技 高等教育 高纬度 高质量 高频 高额 高飞远走 鬼门关 鱼尾 鱼池 鱼种 鱼雷 鱿鱼 鲁 鲤鱼 鳊鱼 鳜鱼 鳞片 鸟 鸡毛蒜皮 鸡肉 鸢尾花 鸣 鸳鸯戏水 鹏程万里 鹧鸪 鹿死谁手 鹿肉 鹿角 麒麟 麝香 麝香石竹 麦子 麦秸
黄埔 黄埔军校 黄巾之乱 黄昏 黄油 黄片 黄瓜 黄蜡 黄酱 黄金分割 黄鱼 黏米 黑发 黑斑 鼎铛玉石 鼠 鼻子 鼻息 齐心 齐心协力 齐根 龙口夺食 龙头 龙潭虎穴 龙眼 龙羊峡 龙葵 龙袍 龙门
""",
    -1: """
abarbeit abasto abbild abbilden abbreche abbruch abdomina abdruck abendbla abfolge abgang abgrenze abhauen abheben
abhoren abide abito ablegen ableitun ablenkun abordar abortar abrazar abreise abrigar absatze abschaff abschnit
absenkun absetzen absicher absperru absteche abundanc abus abuso abwehr abwerfen abziehen abzweigu acabar academie
accender accesibi accesso accessoi accroitr aceitar acelerar achever achte acido acomodar acostar acoustic acri activer
acumulac acustico acz adattare ade adelanta adelgaza adherenc adler adoctrin adopcion adoption adorn adorno adozione
advice afan affari affirmed affut afro agarrar ageing agevolar aggirare aggiusta agglomer agguato agility aging aglio
ago agressio aguantar aguardar aguila aigle aislar ajo ajustar al alargar albo alchemy alchimie aleacion alejandr
alejar alfa aligneme allergy allersei allez alliage allongem allontan alloy allumer almidon aloe alquimia alteraci
alterar am amarezza amas ambasada ambush amertume ammontar amo amount ampleur amtliche analisis analyse analysen ananas
anaranja anbringe andare andarsen andenken andern andertha anderung andiamo aneantir anexo anfalle anfallen angedach
angehen angekomm anger anglo angostur angriffe angulo anhand anillo ankauf ankieta ankommen anlass anlegen anmeldun
annata anneau annee anneler annesso anni annoying ansatze anschlag anstreng antalya anterieu antithes antritt antwerpe
anzahl anzeiger anzuge aparicio apartado apio aplicaci aplikacj apocalyp apostar applique appoggio apportar apporter
approcci approche approfon apr apt apuesta aqua aquacult aquila arbeitsw arbol arbre arbusto arcilla argento argile
arise arista arithmet arm armchair armour aroma arracher arrancar arrebato arrecife arrestar arroba arroganc artefact
artefakt articulo artifact artykul arzneimi as ascend asegurad asie asien asiento asimilar asparagu aspiraci assaggia
assaut assay asseoir assessme assignme assimile assis asso asteroid astro astronom astucia asylante atajar atakowac
ataque atencion atlantis atrasar atravesa attack attacken attaque attempt attendre attentio attenuer atterrir attraper
aube aufberei aufbrech aufdecke aufentha aufgetre aufhange aufklebe auflosen aufsatze aufschla aufsetze auftauch
auftrete aufwertu augensch auricula ausbeutu ausbleib ausbruch ausdehne ausdenke ausfuhre ausgabe ausgebro ausgedac
ausgetau ausgewec aushalte auslesen auslosen auslosun ausrufez ausschei aussehen aussetze aussetzu ausstatt ausstrah
austral ausuben auswarts ausweich ausweitu ausziehe autisti autunnal avaler avancee avancer avant avanzar avanzata
averia avorteme avvento avviare avvicina avvio azur azure azzurro baa baba bacheca baciare bacio backlog backups bacon
bada badge badz baisser bait bajar balade balai balanza balayer balsam bam banan banquill baptism baraja barba barbe
barbilla barcelon baren bari barrer basieren bass bastare batir battesim battuta bauabsch bauen baume baumeist baumeln
bauteil bautismo bautizo baza beacon beagle beak beard beat becario beenden beendet beep beetle befahren befassen
befestig befolgen beforder before begebenh beginn begrenzu beharren beharrt beiderse beine beira bekommen beladen
belasten beleben belegen bemol bemuhung benedett benjamin benutzen bereiche bergen bersagli beruf beruhen besar
beseitig besiegel besiegen besiegt beso bestands bestandt bestelle bestes bestiame bestleis bestrebu betatige betise
betrayal betreibt betreuun beugen beule beurre bevan bewahrun bewirken bewirkt bewohnen biais biegac biegiem biennale
biff bigote bilancia bild bildmate bildnis bildungs bile bindegli bindet binding bindung bine binge birth blade blaffen
blaise blanquea blaring blatt blatter bleach bleibe bleiben blend blending blinder bloc blockcha blooming bloto bluhen
blumchen blumen blvd blyskawi boas bobby bodyguar bofetada bogey boheme bohren bok boli boll bolla bolle bologna bom
bombero bombing bono boogie booked bordado borderli boring borte botar bother bottino bottom bouche boucher boucheri
bouffe boulot bouncer boundary bouquin bout bpm brainwas branco brass braten brauchtu bravura brawl bray braz breadth
breakup breche bremerha bretana brewing brightne brincar brinco brindar brindisi bring bringen bringing briser broccoli
brocken broder brokkoli brosse brousse brucken brud brulant brunel brush brzmiec brzmieni bubbly buchen buchfuhr
buchhand budding budowac budowlan budzic builder buisson bula bulge bullion bullying bundeln bundeska burro bursa
busqueda bussi buste busto buter buttare buzo buzz cabbage cabeza cabezazo cabida cabra cacca caccia cachet cactus
cadaver cadavre cadena cagnotte calare calcaire calcare calcolo calcular calderon calmar calme calowac calva camello
caminata campeona canaliza candidac cannes canone cantiere capitulo capturar capture carat career carencia carestia
caricare carisma carnet carol carotte carriera carrosse carrot carry cartella cascara cascina castana castel castella
catena cattura cauliflo causalit causar causare causer cavallo cavo cazzo cebo celery cellular celny cent centavo
centeno centerpi centesim centime cepa cerchio cere cerebro cerise cerradas cerveau cervello ces cesarea cesarz cessare
cesser ceto chacun chair champign chancele channel chantier charbon charge chargeur chasseur cheating chemist chestnut
chetny chevelur chili chilly chilo chilomet chimie chin chine chino chisel chiudere chiusi chodzic choisi chore choses
chowac chromoso chug ciagnac ciascun cible ciceron cierro cifra ciglia ciglio cigno cil cinque circulac circumve
circunfe circunsc cisne clap claquer classeme classico classiqu claudel clava clave cleanlin cleft click clinics
cliquer clocks cloture clover co coal coastal cobre cocaina cocer codzienn coeur coger cogliere coiffure cole colegio
colgante coller collide collie colmo coloniza colonna colonne colorado colour colpo colt coltivar columna combatta
combinaz comble commotio commoven como compact compas competer competic componer comporre compose composur comune
conceali conceive concepir concevoi concluir concorso concurso confecci confessi configur conges coniglio connecte
connexio conque consolat console consolid constabl contain contenir contraba contrapu contrast contrata contrazi
converge conveyor cookie coordina cop copia copiar copie copper corazon corbeau corn corona corporat corpse correcci
correlac correlaz correre correzio corsa corteza coser cosmo costruir costruzi coude couille couler couper courbes
courir course coutumes cow coz cracher cramp crear create creativi credit crepuscu crescent crescere crespo crever
crimen crimine cringe crisi crisp crociera croiser cualquie cuantia cube cuddle cuesta cuido culminar culmine culo
cultiver cultivo cuocere cuore curator curfew currywur curvas curve custom cuts cutting cwiczyc cwierc czekac czosnek
czterech czy dalo damals dammerun dampfen dampfung dance dangle dans danse danser danzig dastehen datensch dawka dawn
daydream dc debiut debut debuts dec deceler dechirer decima decken deckung decoller decompos decoraci decrease decroche
dedicar dedicars dee defait defer define defizite deformat defuncio defy degradac deguster dekorati delai deliciou
delikte delit delito delitto dello demenage demise demograf demoler demoliti demora denoueme densidad densita densite
depart departur depasser depend depender dependre depict deplacem deplacer deploy deployer deporte derail derivaci
derivate derivati derivazi derive deroga deroulem derouler deroute derribar derroche derrotad derrotar desague desapari
desarmar desarrol descanso descend descendr descenso desconec desert desgaste desinteg despegar desperdi despilfa
desplaza dessin destacam destin destinaz destino destroy destroza detacher detergen deterior detroit develop developp
deviazio devoirs dg diagramm diakonie dibujo dichte dick dicken dicker diesbezu diferenc differ diffonde dilute din
diner ding dinner dip dipinto directeu dirndl dirt dis disable disappea disarm discard disegno disenar diseno disidenc
dismantl disminui disparai disparo dispel displace disposab dissimul dissoudr distanzi dkg dl dla dno do dobrze dochod
dochody dodge doggie doggy doing doku dokus domani domattin dominer donner doom dorso dose dosen dostawa dotychcz dotyk
dotykac doubleme douzieme dover dracula drainage dram drangte dreaming drehung drehzahl dreieinh dreifach dresser
dringen drittes drohnen drone drown druckt drzewo dub dubai duet duett dulzura dump dumpen dunne dunner duo duos dupa
durchbru durchfuh durchgan durchhal durchzie durchzog durum dusk duzo dwoch dying dynamik dzielo dzwiek eagle ebenen
echanger echapper echar echec eclater ecoles economiz ecorce ecrire ecurie edge edicion editar edukacja effet egzempla
ei eier eigenhei eighth eile eilen eilt ein einband einbauen einbinde einbring eineinha einfamil einfugen einfuhru
eingeble eingedru eingefor eingefug eingekau eingekle eingelag eingerec eingriff einigen einkaufe einlasse einnahme
einordne einricht eins einsatzo einschni einschul einsetze einstand einstell einstufu eintrag einwirku einzahlu eis
ejercer eksperym elaborac elaborar elaboraz elective electron elektron elektryk elementa elever eliminac eliminat
eliminaz eliminer eliminie eloigner elternha email emballag embark embrasse embroide embuscad emerger emission emperatr
empereur emperor emploi empress empujon encargar endroit enfoncer enfrenta enfuir engordar enlace enlazar enleveme
enlist enqueter enregist enrique entfalte entferne entflieh entfuhrt entnahme entraine entro entsproc entstehe entwerfe
envio envoie enzima enzym enzyme equiper erarbeit erase erba erde erden erfolge ergreife erheben erhohung erklingt
erlegen erlischt ermittlu ermoglic erobern erschaff erstellu ersticke ertragen ertrinke ertrunke erupcion eruption
eruzione esame escadron escapar escena esconder escoria escort escrime escuadro escupir esfuerzo esistere esordio
espace espacio esparcim esperime espero esportar esquisse esquivar estadia estafa estallar estancia estandar estender
estigma estomac estomago estorbo estructu etage etendard etendre etimolog etroit eureka euro europejs euros evacuar
evadir evaluaci evasione evidenzi exacerba excedent excess exercer exister existier existir exploita explosif explosiv
explotac exportar extensio extorsio extraer extrait eyebrow eyesight fabbrica fabricar faccia facher fachgebi facilita
fahrt faint faite faithful fake falken fallecim fallen falloir falschun falsific farbgebu farne fart fassen fatica fato
fattoria fatturat faucon faule fausse fawn faz feather feature feccia fechten federico fehlverh felling fenice fermes
ferrer ferret fertigen fertigun festland feuert fez fianco ficha fichten fidelite fifth figur figurar figuring fijacion
filiatio filo final finaliza finca fines finir finire finister firefigh firing first fis fisch fische fischio fixierun
flach flair flak flamboya flaming flanc flanken flare flechten flee flic flick flicken fliegen fliehen flit flooded
flower flowerin flucht flugsich fluido flussig foglia follow folly fondatio fondazio fondo foray forciere forecast
foreword forjar formacio formar formes forscht forzato fotel fotograf foul fouls foundati fowl foyer fraction fragment
frange franja franklin franquic frapper frattura fraud freccia freigabe frente fresco frialdad fric frijol fringe frist
frisur frisuren frontal fronten frotter fruhe fruto fugen fuggire fuir fulfil fulfill fumble funcion fundacio funerari
fungo funkcja furto futterun gabbia gaceta gaffe gain gal galle gallina galvan gamma gand ganga gar garb garcia
gardenin gardiens garlic garn garza gaspilla gata gatti gazeta gazette gazzetta gebilde gebliebe gebrauch geburt
gedrange gedumpt geflugel geforsch gegend gegossen gehackt gehen gehirnwa gehoren gekauft geklette geklickt gekuhlt
gekusst gelangt geldpoli gelebt geliehen generar generate generer generier generiqu genesung genom genome george
gepumpt geputzt gerausch gere gerer gering germanis geruche gerutsch gesamtbi gesauber geschehn geschiss geschlag
geschluc geschmec geschwin geschwis gesellig gespritz gestiege gestion gestolpe gestorbe gewinnen gewinnun gewohnhe
gewonnen geworfen gibt gifle ginger giornalm gipfel girar girare gis give glance gland glandula glanzt glatten glatze
gleiten glisser glowa gluten gm goat godzina gol good goofy gordura gore goteborg gottesdi gouter governor gown gowno
grabado graduale grafiken grail graine gral grama grammati grana grasa grava greed grenouil grenze grenzt grenzube
greyhoun grieta griff grillo grit groschen grosz grotesqu groundwo growl grundfla grundlag grundris grundzug grupo grus
guancia guardar guay guessing guest gueules guilloti gulden gustare gut habit habitude hacienda haie haircut hairstyl
halal halas halb halbe halbes halcon halfte halleluj halo halsen haltunge hammerin handhabu handwerk handy hang hangen
harriet hasard hase hast hato hauen haufen hausarbe hausarre hausaufg haut hautnah havoc haw hazel header heal hear
heart heather heavens hebdomad heck heft heilen heimweg heizhaus hell helligke hem hengst herangeh herausne herausst
herd herde heroine herzstuc hetze hie hieb hieraus hierba hierzula hijack hinderni hindranc hingeben hingeste hinkomme
hintergr hinterha hinziehe hinzugek hinzukom hiroshim hito hitting hochsomm hochstge hochstst hockt hoden hoguera
hohepunk hohes holz home homestea homework hongkong hongo hoof hopfen hops horizont hour hta huevo hug huhn huhner
huida huir hummer hund hundertp husbandr hustle huter hydra hygiene hz igualar il ilustrac imagine imitar imiter
immagina immagine impacto impairme impedime imperado imperato imperatr impermea implikat imponer importat importaz
impriman imprimeu impronta improvis impulso incasso incitati inclinaz incline include income incursio indagare induce
inedit inertie inflexio infrange infrarot ingiusti ingredie ingwer inhibit inhibiti inicio inmitten innenpol innensei
insert insignia instalar installe installi instandh instanze integrer intensyw intercha interlud intersec intestin
intrigue introduz introspe intuitio intuito invadere invadir invers inverso investim invisibi involucr irration
irruptio irruzion isambard isolatio ispezion ispirazi istanbul istituto itinerar ivy izmir jabali jajo jana janitor
japon jasny jaula java jean jedzenie jengibre jerky jersey jeter jezdzic job jolly joue jupiter kabarett kabel kaczka
kafig kaiser kaiserin kalender kanon kanone kanten kapstadt kariera karosser karotten karriere karte kartensp kasse
kastanie katastro katze katzen kauen kaufkraf kc kehren keil kennzahl kerlchen kernel keystone kg kicking kickstar
kiefern kies kilogram kina kinderhe kingston kinn kippt kippur kiss kite kitten klange klasyczn kleid kleingel klicken
klickt klima klopfen klopft klub knacken kneeling knick knoblauc knopfdru knoten known ko kobe koch koka kola kolacja
kolumna kommande komorkow komplime kompozyc koncowka konfigur kongres konsekwe kontakta kontinen kontor kontynuo
konzentr kopek kopfball kopfe kopien kopiert korn korpus korrelat korzenie kosmos kostet kostum kostume kot krach
krafte kreatywn kreditka kreiert kreisen kres kreuz kriechen krok krona kroon kropka krowa krzeslo ksiezyc ksztalce
kubikmet kuh kundense kupfer kupno kurbis kurczak kurve kurzerha kuscheln kuss kusse kussen kuster kwartet kwik kwota
labor lado ladung lag lagar lage lagos lamac lamer lamps lange langer langevin langosta langt lanzamie lanzar lap lapac
lapso lard larghezz lashing laska lasten late latency latitud latitude latitudi lauch lauern lauert lautet lautete
lavorare learning lecken lede leeds leek legierun lego legs lehnt lehnte lehre lehren leiche leichen leichnam leipzig
lekarstw lekarz lektion lektione len lenker lesen less lesson letrero letten letters leuchten lev ley li liczyc lie
liebherr liebre lien lievre lifestyl ligan ligero limpieza lin lingua liquidar liquidez liter litre litro little
liturgia liturgie liturgy livery livree llano llanura llenar localise locaux logge logia logik logika longitud loos
lorca losen loss losungen lote lotus lub lucken luckenlo luftangr luften luftfahr luminoso lunedi lunge luren luther
luxembou luzern lyonnais macchia macerie machte macron magen magnitud maiale mainteni maiuscol maiz maize majatek
majuscul maksimum malchanc maler maletero malfunct malmo maly mancato manche mane maneuver manieren manieres manija
maniobra manover manteca mantener mantle maquette marcha marchew marechal marge margen margine marihuan marijuan
mariscal marking markte marmelad marschal marsh marshall marte marynark masa masakra maschera mask massacro massiere
masterpi materiel matrice mayoria means meccanic meddling medecin mediar meditaci meditati meditazi medusa meilenst
melanger melden mele melee meler melodia melodien melody memoria mento menton meow merci merda merengue merk merken
mermelad met metaboli metafisi metalle metallo metaux metric meurtrie mezcla mezzogio midi midollo midway miedz
miercole mierda mies miesnie mietwohn might migrate milagro mileston mim min mindern mindeste minim minima minimiza
minuta minute minuto mirada mischen mischief mischung missbrau misshand mistura misura mitad mite miterleb mitsinge
mittagsz mittwoch ml mobil moda mode modelar moden moder moderniz moelle mohren mois moitie mojar molle mond monday
monitor monja monnaie monopol monopoli monopoly monton monument moo moody mop morecamb mortalid mortalit mortel mosaic
moskauer mosque motionen motiv motta motte mouiller mouse moustach mozna mucca mucchio mucus mud muda muhelos multipli
multitud munze murar murciela muscat muscheln muschi muschis muscle muscolo musculo mushroom musica musicals musizier
muskel muskeln mussen mustache mustang mutazion mutiert mutt muu muzyczny mydlo nabo nacer nachgebe nachsich nachtdie
nachwort nagi nahen nalot narrowin naruszen nasconde nasse nastawie natalida natursch naufragi navigare navigate
naviguer neapel nebenbei negate negativi neo neonatal neptun nerf nerv nerve nervo nestle netto nettoyer netzwerk
neugesta neunte neunten neuron neustart neuvieme nevado nevi newcastl next nexus nickel niesc nighting niguarda ninth
niquel niszczyc nm nodo noeud nono nordamer nordseit normen noroeste notfalls notizbuc notting nouveaut noveno novita
nowy nulla numer nutshell nutzen nutzung obendrau obesidad obesite obesity obiekt obligati obrar obraz observac
observan obstacle obszar octava octave octavo octroi ocurrir odejscie odessa oeil oeuf offener officer offset oficial
oficio oficjaln ogladani ogrom ohr ohrfeige ohrwurm oil ointment ojeada ojo old oldtimer olfato oliven olt oltrepas
omision omission omnibus one onion opener oper opern oporto oppure oprocz optique ora orario orchestr ordenar orecchie
oreille orgy orienter orso orzel os oscurita osmy oter ottava ottavo outfit outpost outrun outsourc ouvrir ovario ovary
oveja overcome overrun overtake owen oxford pacco pacifico pack packte paf paglia paket palermo palic pallido pancreas
pant pantalon paper paquet paquete paradero parcouri pareggio paris parmi parroqui partake particio partie partiel
parting partire pasaje pasar pasear passado passatem passeggi passeur passing pastel pata pate patologi paul pausiere
pauta peacekee pear pearl pece peche pecho pecora pedale peek peep pega peinado peke pelada pelar pellicul pelnia
pendient pendre penetrac penetrar penis penitenz pensione pensum pentagon peperoni pepino pepper perca percee percenta
percentu percer perche percusio percussi perfecta perilla perimetr permit persecuc persecuz persever pescare pesce
pesos petal petto pew pez pfennig pfiff pflegest pflicht pflichte pfund phantasi pheasant phenotyp phones phonix piatka
piaty pick piede pieklo pieprzyc pierscio pietra pietro pilz pilze pimienta pimmel pine pineappl pinta pinto pisanie
pisse pito pizca plagio plantear planting plantio plaski plata platki platze platzen plik ploughin pluc plum plumage
plume pluto plytki po pocalune pochodzi pocos podatkow podazac podrozow podstawa pognon poi poison poissons poitrine
poivre poking pola polacca polacco polak policier policy policzek politecn politik polizeir polla polnocny polowa
polozeni poltora poltrona poludnie poner poney poniewaz ponizej ponytail pooch poodle porcion portalkr portar portare
portee portion portland porzadny posicion posing posizion posrodku possess post postular postura poultry pound pourrir
poursuit pousse powiesic powody powolani pozycja pracowac pragt praktik praparat prasenta prawica prealabl precede
precipit predkosc premiera premiere prender preparar preparer preschoo pressing prevoir prezenta pricken priver
probowac proceden proceeds procent process procurar prodigio producir producto produire produit profil profite profits
profundi progetta progetto progres progresa progreso projekt projeter prolonga promille promover prorroga prosze
protecci protezio provenie provenir provinci provviso prowokac proxima proyecci proyecta prozent prozents prugel prune
przebywa przejaw przejech przekrac przeszka przetarg przezyc przod przyjech przywroc psichiat ptak publish puesta pul
pula pulli pulsar puncture punetazo punkten punktzah pure purging pussy putze putzen qualify quartet quarto quebrar
quieto quintal rabo racion racje racket rade radiant radiante radom rafa raffiner rail raiz raja rama rand rande rapide
rapidite rappen rapper rasend rasieren raso raspberr rasten rastrear rastreo ratio ration rationne raton raub raububer
raucht rauschen rave ravitail razional razza reasonin rebano rec recalcar recambio rechnen rechtsgr rechtsor rechtswe
recife recorrer recreo recul recurrir recycle redada redaktio redefine redirect redresse reduce reducir reduire
reduktio refaire refill reflejo reforma refuse regale regazo regierun regione regla regler regresar reihenwe reim rein
reinigen reis relajaci relapse relaxati relever relleno relocati relucir remaniem remede remedier remedio remember
remis remissio remnant remont remonte removal remplaca remplir reno rentrer renverse repandre reparaci reparer reparier
repartid repeal repeter repetici replace repli replicat reponer reproduc reptile requirem resaltar reserves residir
resilien resist resistir resoudre respalda respland ressorti resta restable restar restare restauri resti restrein
result resurgen resurgim resuscit reszta retablir retake retard retarder retirada retirer retomber retrace retraite
retrasar retreat retro retroces revendiq reventar reversib reverso reves revisit revolve revue revues reyes rhino
rhinocer riccio ricevito ricezion ricordo riechen riempire rienda riflessi rimanere rimediar rimetter ringing rinocero
ripetere ripetizi risc risoluzi risolver riss risultar ritardar rite ritiro ritual rituale rivincit roach roadbloc
robben robbery robo robson roch rod rodear roe roggen rohbau rompere rompre rosario rose rosen rostro rotacion rotazion
rotulo rouler rouse rousing rousse routine rovescia rovina rozklad rozszerz rpm rubel rubrique ruchu rucken ruckfall
ruckgrat ruckschr ruckseit ruckzug rule rumbling rump runda rupee ruptura rushing russen rustico ruszac rutteln ryba
rye rytual saat saborear sacar sacca sachbesc sackgass sacramen sacremen sacudida saen sagt sagte sailing saints saio
sakramen salas salata sales salir saliva salive salvage salvagua salvo saneamie sanglier sapo sapone sardina satelite
satira satisfy sattigun sature saturn saturne saturno sau saubern sauer sauf sauter saw scadere scambiar scappare
scavare scelto scendere schaft schall schatten schau schein schemat schenken schenkt schicht schicksa schifo schildkr
schillin schimpfe schlafen schlag schlange schlich schluckt schluss schlussf schmal schmecke schmeckt schmiede schnelle
schnurrb schopfun schoss schrifta schritt schrumpf schubsen schulunt schuss schuttel schwacht schwan schwanke schwanz
schwebt schwebte schweden schwinge schwitze scienza scimmia sciolta scommess scompars scoppiar scorta screechi seattle
secar sechzig secondai secrecio secretai secteur sectiona secuela secuenci sedersi sediment seduto segeln segue seguire
seitdem seiten sejour sek sektoren sekundar selecto selektio seltenhe sembrar semer semina seminari semis senden sene
senkrech sentado sente sentire sentry sept sequel serata serce serpent serpente serpient service serviere sesame sesamo
sessel settentr settle seulemen sexualid sexualit sezione sfruttam shaft shah shanghai shard sharpen shave shilling
shit shopping shortage shot shutting sichern sichtwei siembra sift sillon silueta simbolo simular simuler simulier sing
sinnbild sino siquiera sitio situado situate situee sitz sitzen sixteent size skim skimming skisprin skizze skrot
skrzyzow slad slap slight slipper slot sloth slots slub smacking smash smell smelling smut snag snap snatch sniff
snippet snuff snuggle soane soap soc sode sofa soffocar softness soia soja soli sollevar solucion solution som soma
somewher sondeo sonder sonne sonnen sonntag soplar sorbo sortear sortir sospende sostenta souche souffler sound
sounding sour souris soutenir sow soy soybean spaccare spalarni spalt spank sparato spargel sparire sparo spatschi
speed speer spelniac spend sperme sperren spessore spezzare spiegelb spielfel spielrau spilling spinach spinat spiral
spit spitzen splash splinter splittin spora spore spotligh spotting sprachge spraying spreco springen sprout spruce
sprung spucke spucken spur sputare srac srebra srebro srodmies staatsop stabiliz staccare stachel stadtbil stahl stake
stallion stamina stammen stampant stanac stander standoff standpun stanford stanza starken starrt starrte starten
startet startete startowa startpla stash static statique statisch stattfin stattgef staz stechen steed steering stehen
steigend stemma stempel sternche sterowan steuern stiel stigma stipule stobern stoff stoffe stol stolik stomach stomaco
stool stopa stopien stout strafrau strahlt strahlte strain strappar strauch streben streiter strength strich stride
stroj stroking stromy stroz struktur strumpfh strut strzal strzelac stucke student studiere studium stunde suavizar
subir subsecti succeder success suceso sudar sudor sudore sueur suffire sugarcan suit sujetar sukces summit sun sunday
suolo suono superaci supernov suplemen supper sura surete surgir surplus survenir susciter suspendr suyo sviluppa
svolgers svolta swallow swamp sweat swiety swinia sygnal symbiose symbole symbolik szene sztab szybkosc tabasser tabela
tabella table tackle tactique tagblatt tagdiens tageszei tagliato tail tailler taka takeoff takeout takt talisman
tamano tampa tangerin tangle taper tappo tardar tarif tariffa taro tarte tas tasa tater tatigkei tatouage tattoo
tattoos tatuaggi tatuaje tatuaz taufe taunt taunting taupe tauro tauschen tavola teaching technolo techo teilung
telekomm teller temp tempo temporar tendido tendiert tenebre tenia tenir tercero terminar terminer terza terzo testa
teta tete teufelsk thames theater thesis they thicknes thinner thistle thor thrash thrustin thumping ti ticken tickle
tie tiefe tiefen tierno tiers timing ting tint tips tiron tisch tische tit tlo tlum toad tocar todestag todos token
tokyo toleranz tomaten tomber tona tonen tongue tonica topo topograp topple tor torturin touch toughnes trabajar
traccia trachten traducci traduzio trafik trafiken trafohau tragen tragfahi traiteme traiter traje tranne transfus
transpla trascorr traslado trattame tratte traumt traumte traverse travis trazado treason treffer tremblem tremor
trends tres triangol tributar tricks trier trionfo triple tritt trocar trofeo trofeum troia trojkat tronc tronco
troncon trophae trophee trophy tropico troszke trozo truben truc trucs true trueno truffle trumpets trwac trzymac
tubman tune turco tuta tuteur tutore twarz tweet twelfth twig twilight twist twisting tworczos tyne uber uberfahr
uberfall uberfull ubergehe uberhole uberholt uberlegu uberstan ubertraf ubertrif uberzieh ubicacio ubt ubungen ucho
uchwala uciec ucieczka uciekac uderzeni udzial ufficial umarmt umarmung umbauen umfang umfassen umfrage umgangen
umgehen umgekomm umgibt umiec umkehren umsetzen umstrukt umziehen unbrauch uncoveri undersid unfold unfug ungluck
unheil unificar uniform unify unione universo uniwersy uno unterbre unterbri untergeh uovo upon uprawa upside uraufgef
urok uscire usluga usunieci uswiadom utilizac utilizat utilize utwory uwazac uzycie vaca vacca vache vacuno vallado
vamos van vanter varar variable variance variant variante variazio vater veille veleno velocida velocita velocity
vencer veneno venere venir venues verallge verander verbesse verbinde verbirgt verbleib verbrann verbring verbuche
verbund verderbe verdrehe verfehlu verfilmu verfolgu vergifte verhangn verhunge verklapp verkleid verknupf verlangs
verlasst verlegun verlernt verlost vermehre vermehru vermeidu vermesse vernetze verpruge verrat versamen versamme
verschob versenkt verser verspatu verstark versteue verstrei versuch vertausc verteilu vertex vertretu verunrei
verwandl verwehrt verwendu verwerfu vest vestir vestirsi vestito vet vibrar vibrate vibrer vicinanz vicuna vider
vieillis viele vielzahl viertel vignette vigor villen vincere vine violazio violents virage virgen viscosit vision
visit visitato visiteur viso vitality vitesse vittoria vol volador voler volle volo volta volver vomir vorberei
vorfalle vorfuhru vorgekom vorkommn vorletzt vormund vorrate vorstand vorweise vostro wachen wahlperi wahr wahrendd
wait waldrand wallen wandert wanderte want warehous wariant warn warnings warstwa wasserdi watchdog watchman watt waz
wchodzic webseite wechseln wedel wee wegfall weggehen weggewor wegnehme wehen weibchen weiden weigh weighing weile
weinbau weisheit weitet weltall weltpoli werdegan werden werken werkstof wertigke westlich wette wetterdi weza whale
whiskers wiazac widder widmen widmo wieczor wiederho wiesbade wiez wiggle wilfred willingn winkel winnings wischt wklad
wlaczaja wochentl wogen wohnen wohngebi wohnhaus wohnung working world worrying wplywy wreckage writing wschod wschodni
wskaznik wspierac wstawac wuchs wucht wunder wurgen wurze wuste wyborow wyciagac wykorzys wykres wyksztal wyleczyc
wymiar wyobrazn wyrzucic wysokosc wytrzyma wzmocnie yam yelp yield yom zabieg zabierac zadek zahl zahllose zahlungs
zahnen zajrzec zaklocen zakup zakupy zalatwic zaleglos zaleznie zanahori zapach zarys zasada zaskoczy zasoby zastosow
zawody zdazyc zeche zecken zehnte zeichnen zeichnun zeit zeitpunk zeitung zentral zerbrech zerfall zerlegen zerstoru
zerwac zespol ziege ziegen zieht ziel ziele zielsetz zimmern zloty zmiany zniesien znosic zoladek zrobieni zubereit
zuchthau zug zugange zugel zugelegt zugverke zulegen zunden zunehmen zunge zuruckbr zuruckke zuruckko zuruckle zuruckzi
zustellu zuwenig zweieinh zweikamp zwingen zwloki اثاث اثار اثر احتفاظ احداث احدث اختراق اختطاف اختفاء اختيار اخراج
ادرس ادريان اراضي ارباح ارجع ارحل ارشاد ازهار اس استثمار استسلم استعمل استقبال استيقظ اسلوب اشجار اشرب اشكال اصبح اصلاح
اصوات اضعف اضواء اظهر اعتمد اعماق افراط اقام اقتراع اقطع اكثر الجن الحج الحد الحل الشق الف الفك القط الهم الود اليد
امبراطو امتلك امسك امين انتاج انتباه انتصارا انجز انحراف انزل انسحاب انطلق انفجار انفجارا انقر انماط او اوديسا اوستن
اوقف ايرادات بام بحري بدا بسط بصل بعد بوسطن بي بيدر تاخير تاريخ تاهل تجارب تجر تحاليل تحت تحرك تحسن تحقيق تحقيقات تحليل
تحول تخرج تخلص تدخلات تدريس تدقيق تدل تدهور ترحيب ترخيص تركيز تسجيل تسجيلات تسع تسلسل تسلل تسوق تشفير تصحيح تصميم تصنيع
تصنيفات تصور تصوير تطبيق تعريفات تعلق تعود تفوق تقلب تقليل تكيف تلفزيون تلو تميز تنزيل توزيع تي تيمور ثامن ثعبان ثقب
ثلث ثور ثوم جامع جانب جبهات جرم جزء جزم جلد جلوس جمع جنيف جواد جوانب جوز جولات حارس حدث حدد حرس حرف حرك حقل حكايات حمر
حيفا خام خضع خلط خمس خيار خيط در دروس دفن دمام دمر دهون دولار دولارات ديترويت ديلان ذاهب رابح رابع راجع راحل راسل راي
ربط ربع رحيل رشد رعد ركب رهان ريش زحام زنجبيل سابع سادس ساو سبب ستانفور سفارات سقوط سماوات سند سندات سهل سهم سويداء
سياتل سياسات شاه شروق شنغهاي صابون صفوف صلوات صنع صويا ضرب ضروري ضهر طبيب طرد طرف طعام طقوس طلقات طور طير عجل عزز عشاء
عصب عصير عضلات عقبات علم عناق غدد غربي غور فاز فراق فصاعدا فض فلفل قاع قد قذف قطر قطرات قطع قوس قوية كراسي كل كلاب كلب
كلوي كول كون كينت لولو ليف ليفربول ليون ما ماما متغيرات مجالس مجلس محاط محاولات محرقة محظوظ محلي مخالفات مخرج مدار مدام
مدن مدير مرفوع مرمي مريخ مريي مستقيم مستودع مسجد مسك مشرف مشروب مشير مصغر مضرب معتاد مقاعد مقر مقعد مل مناصب مناطق
منطلق موت موز موسع موضوع ميلاد نادي نحاس نسر نقاط نقر نقل نمط نهوض هدد هروب هز هش هموم هو هيروشيم هيكل واجب واجبات
واجهه واصل وجدتها وجوه وحدات ورد وليس يبقي يتاهل يتجاوز يتجول يتراجع يجسد يجعل يجول يحتوي يحول يخص يخلق يربط يرجع يرجي
يرحل يركب يساوي يستوعب يسيطر يشبه يشرب يصب يصبح يصرف يصعد يصنف يصور يطول يظهر يعد يعزف يعطي يعقد يعكس يغادر يغرق يغسل
يغلي يغني يقاوم يقطع يقع يقلق يقهر يلف يميل ينبض ينتظر ينضم ينقل ينقلب يهاجم يهدد يو يوازي يواصل يوصل يوقف 一下子 一个劲儿 一个半
一事无成 一体化 一元 一分为二 一刹那 一半 一古脑儿 一叶障目 一块儿 一堆 一头 一带 一席之地 一气 一潭死水 一点儿 一目了然 一瞥 一等 一级 一路上 一较高下 丁零当啷 七上八下 七叶树 万丈 万元户 万峦 万恶之源
万箭穿心 丈量 三叶草 三田 上下班 上古 上学 上岗 上游 上班 上部 下午 下半年 下去 下台 下地 下场 下定决心 下巴 下手 下来 下游 下笔 下设 下跪 下身 下院 下马 不光 不动声色 不及 不在乎 不妨 不怀好意 不惜 不成
不折不扣 不敢高攀 不毛之地 不知所措 不经意 不绝于耳 不见 不计 不透水 不锈钢 与其 与时消息 丑时 专卖 专职 专营 专辑 业余大学 东亚 东北方 东南西北 东西方 东部 丢人 两侧 两倍 两头 两岸 两性花 两方 两旁 两端
两者 两边 两院 两面 严厉打击 严整 丧事 丧钟 个别 个头 中亚 中关村 中坚 中央 中央集权 中将 中小学 中式 中弹 中方 中期 中枢 中毒 中空 中线 中考 中西 中路 中转 中轴线 中途 中锋 丰产 临头 临安县 临终关怀
临街房 为啥 主体 主导 主流 主管 主要 举人 举止 举行 久而久之 义务教育 义愤填膺 乌桕 乐不可支 乐不思蜀 乐天知命 乘方 乘胜 乘龙 九江 习惯 习气 买房 乱世 乳房 乳腺 了结 争气 事业 事到临头 事变 事后 二手房
亏损 云集 互通 五卅运动 五更 五花大绑 五角大楼 五边形 亚洲 亚细亚 交割 交待 交替 交界 交错 产业链 产品 产地 产程 京二胡 京剧 京胡 亮度 亮晶晶 亮点 亲吻 亲和力 人体 人参 人民 人物 人身安全 今文经学 仍旧
从容不迫 仓卒 仕途 付诸实施 仙人掌 仙茅 代码段 代表作 代销店 仪表 仰天 仰头 价值量 任意球 仿制 仿效 仿真 企图 伊比利亚 伏侍 伏击 伏牛山 伐柯 休想 众擎易举 众议院 会合 传宗接代 传开 伪装 估算 伸展 伸直 低垂
低收入 低调 低迷 低速 住院 体制 体味 体型 体操 体毛 体现 体细胞 体育 体魄 何去何从 余党 余剩 余地 余角 余音 佛像 佛山 作揖 作曲 作法 佳作 佳绩 佳肴 侍卫 供 供应 供应链 依据 依旧 依附 侥幸 侦察 侧目
侧耳 侵权 便车 促销 俘获 保佑 保全 保养 保存 保有 保重 保镖 信以为真 信托 信用卡 信道 修建 修改 修理 修筑 俯首 倍数 倒地 倒车 候 倾销 假冒 假想 假象 偏西 做为 停下 停放 停靠 偷看 偷袭 储存 儿马 元帅
元气 充当 兆周 先令 先秦 光彩 光环 光缆 克拉 克服 兔子 入学率 全歼 全盘 全盛 全身 全集 八度 八达岭 公元 公国 公布 公斤 公石 公祭 公钱 公马 公鹿 共同 共计 关境 关断 关机 关连 关键 兴建 兴高彩烈 兵马
兵马俑 其一 具有 养花 内 内侧 内含 册封 再生产 写作 写本 军力 军售 军用 农作 冥王星 冲出 冲淡 冲程 冲锋陷阵 决议 决议案 冶炼 净利润 准则 准备金 凉拌 凋谢 凌云 减去 减缓 减速 凑成 凤凰 凭白无故 凳子 出世
出任 出众 出入 出去 出发点 出口额 出台 出场 出境 出家 出局 出来 出没 出版 出现 出生率 出走 出身 出逃 出门 击毁 击落 击败 函数 刀工 刀马旦 分付 分列 分叉 分布 分散 分数线 分析 分段 分水岭 分离 分类学
分解代谢 分身 分辨率 分钟 切中时病 切削 切向速度 刊载 刑场 划一 创作 创造 创造力 创造性 初三 初步 初等教育 利 利刃 利润 利物浦 刮胡子 到位 到头 制作 制成 制订 刷新 刺绣 刺花 削弱 前列 前奏 前沿 前端 前行
前边 剖宫产 剩余 劈头 力作 力度 力战 办好 办学 功劳 功夫 功用 功课 加意 加盖 动人 动员 动态 动静 助战 助攻 劫车 劲儿 劲力 劳苦 劳资关系 勉强 勋章 勘查 勤务 匀称 包含 包围 包扎 包抄 包括 包米 包谷
化学性质 化装 化解 北方工业 北极星 北美 北美洲 北边 北面 区域 区间 医生 十 十项 千克 千周 千头万绪 千字文 千方百计 千真万确 千里马 升入 升学 升温 升腾 半个 半场 半数 半辈子 半边 华 协助 协调 卑劣 卑鄙
单个儿 单位根 单击 南亚 南山 南岭 南方 南美 南美洲 占优势 卡片 卢布 卢湾区 卫星 卯时 印制 危房 即兴 卵子 卵巢 卷起 厅长 历程 压根儿 压马路 厚度 原作 原创 原因 原有 原材料 原由 县域 参预 双星 双湖 双脚
双腿 反击 反动 反悔 反扑 反面 发型 发射 发扬 发散 发白 发稿 发育 发起 取材 受孕 变体 变态 变换 变星 变质 变量 叙文 口感 口水 口水鸡 口罩 口译 古典 古训 古风 句号 叫化子 叫苦连天 叫醒 可不是 可变 台
台前 右侧 右方 叶序 吃力 吃白饭 吃食 合体 合围 合并 合成物 合纵连横 合资 合金 吊兰 吊销 同工同酬 同房 同日 同期 名作 名校 名片 名著 后 后事 后备 后撤 后部 后门 君权 否决权 否则 含有 含笑 吸取 吸盘
周期函数 周转 周长 味儿 味觉 呼叫 呼呼 呼应 命运 咕咚 咕噜 咬牙 咬紧牙关 咯咯 咽下 品蓝 哄动一时 哇哇 响起 哗啦啦 哨兵 哪儿 哭声 唐棣 唤醒 唧唧 售后服务 唱戏 唾余 唾沫 唾液 商业化 啤酒花 啧啧 喀什 善策
善罢甘休 喇叭花 喽罗 嗅觉 嗓门 嘴巴 嘴里 器 器乐 囊括 四叶草 四散 四方脸 四溅 四边 四通八达 四面 回升 回合 回声 回家 回应 回游 回落 回转 因素 国力 国库 国策 国花 图画 图表 圆白菜 圆锥 圆顶 圈定 土星
土石方 在校 地区 地图 地幔 地步 地皮 场地 场所 场面 坏账 坐下 坐标 坐标系 坐骑 坚守 坡 坦然 垂体 垮台 埋伏 培植 培育 基业 基地 基本 基点 基础 基质 堂 堂堂 堂花 堆积 堪称 塑造 填充 境外 增减 增幅 增援
增补 增长率 声乐 声响 处死 复发 复叶 复员 复旦大学 复述 外侧 外出 外延 外水 外海 外面 多如牛毛 多孔性 多寡 多种多样 夜视 大业 大事 大伙儿 大作 大使馆 大关 大别山 大国 大地 大堂 大声疾呼 大头 大帝 大拇指
大政方针 大步 大气层 大白 大白菜 大蒜 大豆 大败 大部分 大量 大院 天体 天地 天大 天子 天数 天机 天河 天球 天竺葵 天蓝 天蓝色 天道 天那水 太宗 太极 太空 夯土 失 失和 失学 失手 失误 头球 头绪 头脑 头部
夹击 夹攻 夹角 夺权 奇 奇袭 奇迹 奏乐 奏折 奔跑 奔逃 套房 套装 套路 奠基 女孩儿 奸计 好不容易 好使 好转 如实 妙笔生花 妙计 委员长 姿式 威力 娘家 婚事 媚外 媾和 嫦娥 嫩苗 子叶 子房 字体 字头 存在 存活
孙 孢子 季军 孤立 孤苦零丁 学前班 学海 宁城 宁城县 守护 安 安娜 安定门 安家 安第斯 安置 完工 完毕 定单 定型 定时炸弹 定量 宝玉 实习 实景 实权 实践 客源 客车 宣泄 宫爆鸡丁 家主 家乐福 家乡 家伙 家数 家禽
家里 容纳 寅时 密室 富余 寡人 对 对接 对照 对生 对称 对视 对齐 导向 导致 导航 导论 封存 封装 射门 将帅 小事 小孩儿 小树 小白菜 小行星 小钱 小马 少安无躁 少林 尖端 尖顶 尚飨 尝试 就学 就是说 就读 尸体
尸首 尾声 尾巴 局 局部 层次 居住 居高不下 属于 山寨 山海关 山羊 岗位 岩层 岳家 峨嵋 峨眉山 嵌入 川剧 巡回 工序 工艺品 左侧 左手 左面 左首 巨响 巨著 巫山 差点儿 巳时 巴塞罗那 市中心 市县 带来 带走
常年累月 常理 常绿植物 常识 幅度 幌子 干姜 干细胞 平安北道 平成 年代学 年收入 年轻气盛 并驾齐驱 幻想 幼儿 幼苗 幽静 广度 序幕 应付账款 应景 应用程序 应用程式 应答 应运而生 底部 底面 店面 度 度过 座 延续
延迟 建筑 建造 开倒车 开办 开动 开发 开启 开垦 开工 开拓 开放 开普敦 开裂 异同 异地 弄假成真 弄巧成拙 引出 弘扬 张嘴 张开 张贴 弥漫 弹道 强忍 强权 归于 归根结底 归结 当中 当今 当值 当初 当政 当权 当量
形体 形势严峻 影踪 征召 征收 征服 待会儿 得分 得逞 循环 微分 微薄 德国马克 德班 德行 心动 心底 心惊肉跳 心想事成 心率 心甘情愿 心田 心脏 必不可少 必恭必敬 必要 忍耐 忠心耿耿 忧心忡忡 快慢 快步 忽悠 忿怒
态度 怎么 怒形于色 思潮 思路 急于求成 急转 怦怦 性取向 性能 性腺 性行为 总共 总收入 总计 总量 总额 恩 悠悠 悬崖勒马 悬挂 情谊 惊雷 惟一 惟有 惨案 想象力 愈合 感想 戏剧 戏曲 成 成因 成家立业 成形 成批
成组 成长 成长率 我方 戒指 战功 战斧 战机 战绩 戛纳 房卡 房租 所在 所得 所有制 所罗门 所长 手心 手臂 手艺 扑通 打假 打成平手 打扮 打搅 打死 打水漂 打破 打算 打赢 打雷 打鱼 执勤 执政 执行 扩展 扫兴 扫墓
扫荡 找齐 承运 技巧 抄本 把门 抑制 抑制剂 抑或 抓住 抓周 投井下石 投影 投掷 抗拒 抗水 折衷 抚摩 抛售 抛费 抢修 抢走 护卫 护送 报国 报春花 报表 抨击 抬头 抵御 抵销 押解 担子 担负 拆开 拍打 拐弯 拖延
拖延时间 招 招手 拟古 拥护 拥抱 拥有 拦住 拦腰 拦阻 拨打 拳打 拷贝 拼搏 拼音 拾荒 拿走 持有 持续 指标 按劳分配 按步就班 按说 按部就班 挪动 振作 振动 捏造 捕捉 捕鱼 损失 捣毁 捣鬼 掀开 掉头 掉落 掌权
排出 排气 排泄 排除万难 接地 接连 接连不断 控制论 推导 推广 推开 推波助澜 推移 推进 推迟 掺水 提审 提心吊胆 提成 提法 插 插班 握有 搁置 搂抱 搜寻 搬走 搬迁 搭理 搭载 摆弄 摆手 摆设 摇动 摇头 摇身一变
摊开 摊派 摘录 撒 撒手 撕毁 撤消 撤退 撤销 播出 撰写 擅权 操斧伐柯 操行 攀高结贵 攫取 支承 支持 支撑 收尾 收留 收罗 收购 改动 攻克 攻入 攻坚 攻打 攻略 攻破 攻陷 放入 放开 政策 救治 教材 教法 教育 散开
散落 敬业 数字 数学 数目 敲丧钟 敲击 整顿 整风运动 文书处理 文件大小 文教 文气 文竹 文言文 文词 文身 文辞 斑马 斩钉截铁 新建 新政 新星 新高 方向 方向性 方差 方庄 方括号 方格 方框图 施予 施教 旋律 旋转
旗袍 无动于中 无宁 无所适从 无理 无视 无计可施 日前 日夜 日月 日程 日落 早班儿 旱金莲 时俗 时尚 时序 时来运转 时空 时空旅行 旷费 明儿 明日黄花 明早 明治 昏倒 易学 易碎 星体 星宿 星座 星空 晒太阳 晕倒 晚生
晨报 景致 景象 暖 暗藏 暮色 暮鼓晨钟 暴利 曙光 曲子 曲调 更换 最低点 月 月季 月经 月薪 有成 有所作为 有朝一日 有点 有色金属 有钱有闲 朝向 朝夕 朝日 朝秦暮楚 木兰 木工 木星 木质部 木鱼 未卜 未及 末班车
本分 本期 朱红 机制 机动 机头 机敏 机构 机能 杀风景 权宜之计 权能 杆子 李代桃僵 李子 杏仁 杏鲍菇 杜 束手无策 条子 条目 来不及 来日 来源 杰作 松 松开 松滋 板凳 板蓝根 极力 构筑 枉费 林立 林西 林西县 枣树
架 某地 染指于鼎 染色体 查哨 柴米油盐 标识 栈道 栏目 树干 树木 树皮 根基 根深叶茂 栽培 桂花 案件 档期 桥头 梅子 梅林 梦境 梦寐以求 梦游 梯队 棕黄 森 植树 植物 植苗 楼上 楼盘 榨菜 槟榔 模仿 模式 横卧
横向 横标 横跨 橄榄 橘黄色 次方 次生 次级 次要 欢腾 欧亚 欧元 歌剧 歌唱 正中 正值 正时 正比 正面 此处 步伐 步子 步行 步骤 武功 死亡率 死囚 死尸 歼灭 残存 殴打 毁掉 每天 每日 毒手 毒物 毒药 比分 比方说
比赛项目 毕业 毗邻 毛刷 毛坑 毛收入 毛笔 毛肚 毛茛 毛虫 毛衣 毛豆 毛边 毛骨悚然 毫克 毫升 民俗 民居 民意调查 民房 民营 气喘吁吁 气囊 气息 气泡 气质 氨基 水产业 水力 水平 水底 水泡 水深 水滴石穿 水火不容
水电工 水绿 水能 水菖蒲 水落石出 水蛇腰 水银 永定河 求 求得 求解 汗水 汗马 江南 江源 汲取 沉寂 沙发 沙沙 沙鱼 没什么 沦亡 沪宁线 沸沸扬扬 油桐 沼泽地 沿线 沿边 法儿 法子 法家 法郎 泛起 波动 泥巴 泥浆
注射 注目 泪珠 洄游 洋甘菊 洋白菜 洗手 洗礼 洗脸 洞开 活儿 派别 派生 流传 流水帐 流芳百世 流连忘返 流速 测量 浪费 海南 海神 海绵 涂写 涂改 涂鸭 消散 消退 涉足 涌 涌出 涌现 涎水 涣散 液化 涵养 淋巴
淋巴细胞 淋巴结 淋漓尽致 淌口水 淡然 淡蓝色 淡薄 深入人心 深切 深度 深蓝 混合 淹死 清早 清爽 渊源 渐进 渡口 温床 港元 游子 游移不定 游览 游说 游逛 湛蓝 溶剂 溶解 溺水 滚烫 满心 满脸 满面 滴水石穿 滴水穿石
漂白剂 漆树 演唱 演绎 潜入 灌木 灌木林 灌水 灌溉 火力 灰蒙蒙 灵柩 灶马 炮制 点儿 点子 点水不漏 点火 点点 炼金术 炽热 烂泥 烟头 烟尘 烟花 烤鸡 烧高香 热呼呼 热源 热血沸腾 烽火 焚烧 照亮 照搬 照耀 熟 燕子
爆炸性 爪哇 片断 牙齿 牡鹿 物料 牵扯 牵涉 特制 犀牛 犬马之劳 独霸一方 猎鹰 猛击 献花 玉器 玉石 玉米 玉门关 玩意儿 玩艺儿 玫瑰 玫瑰花 环抱 环绕 环节 现役 现身 现金流 现金流量 珍 珍珠 班师 琥珀 瓦房 瓦解
甘草 甘蓝菜 甘迺迪 甚至于 甜菜 生产关系 生产资料 生出 生命力 生姜 生息 生杀大权 生死关头 生花妙笔 用品 用途 用钱 甲壳 甲状腺 甲虫 甲鱼 电缆 画面 界限 畏缩 留任 留住 留兰香 留守 留恋 留连 疆界 疏忽 疏漏
疗养 疗程 病例 病程 症结 癌细胞 登门 白 白云 白卷 白带 白术 白矮星 白细胞 白脸 白芍 白菜 白萝卜 白血球 白跑一趟 白鹇 百分比 百叶 百家争鸣 皇冠 皇帝 皇朝 皇权 皮下 盆花 盈余 盈利 盐田 监护人 盖房 盘石
盘算 盛会 盛开 盛馔 目光 目前 目的 目的地 直捣黄龙 直裰 直观 直觉 直辖市 直面 相信 相关性 相加 相差 相接 相连 相逢 相随 盾牌 眉毛 真伪莫辨 真实 真诚 着地 着意 着手 着装 睾丸 知 短缺 短训班 石刁柏 石库门
石棉 石油 研制 砚田 破关 破坏 破绽 破解 破费 砾岩 碍事 碑石 碧绿 碧蓝 碰上 碰见 磁化 礼尚往来 祝福 神经元 神经细胞 票房 祸水 禁地 私房 种族 种植 种田 种马 科学 科学种田 秘诀 租界 秦腔 秫米 积习成俗
积分榜 积聚 稀释 稍安毋躁 税关 税费 空想 空投 空空 空闲 空隙 穿着 穿过 穿金戴银 突击队 突破 突破口 窍门 窗花 立功 立方公尺 立方厘米 立方米 立足 立身 站稳 笑脸 笔墨 笔法 笔画 笔记本 第一次 第三纪 第二 第五
第四纪 笼罩 等候 策略 筹备 筹码 管子 篇章 篡权 簌簌 粒细胞 粗浅 粗糙 精华 精干 糜费 素材 紧缺 紫苏 繁文 繁文缛节 红土 红枣 红牌 红细胞 红花 约束 约束力 纪实 纪录 纯朴 纵贯 纵队 纸张 纸花 纹丝不动 纽约
线段 练习 组合 经不起 经得起 经理 结节 结连 给与 给定 络腮胡子 绝灭 绣花 继续 维和 维多利亚 绿叶 绿营 绿豆 缉查 编制 编程 编译 编队 缝隙 缠绵 缥缈 缩成一团 缴获 缺口 缺钱 网址 网段 网点 罗唆 罗嗦 罚球
罪恶 置之度外 羊群 美味 美杜莎 美梦成真 羽毛 羽状复叶 羽翼 翎毛 翻身 翻过 老化 老夫 老残游记 老马识途 老龄 考验 耕耘 耗费 耳光 耳朵 耳语 耳边风 耽搁 职业高中 职位 职分 职掌 职高 联接 联队 聚敛 肉体 肉眼
肥皂 肩负 肺腑 肾上腺 肾功能 背面 胚乳 胚珠 胜仗 胡子 胡椒 胡涂 胡诌乱扯 胡诌乱说 胡诌乱道 胡诌八扯 胡闹 胡须 胶质 能动性 能见度 脏 脑子 脑筋 脓水 脚 脱发 脱掉 脱落 脸孔 脸庞 脸部 脸面 腐化 腺体 臀部
自居 自治县 自理 致电 舌头 舌苔 舞剧 航班 航速 船体 船舱 船舷 船身 良策 色彩 色情 芙蓉花 芝麻 芦笋 芦花 芦荟 芫花 芭蕉 芮 花冠 花序 花掉 花木 花朵 花果山 花枝招展 花椰菜 花瓣 花用 花腔 花花肠子 花药
花菜 花萼 花蕊 花骨朵 苍黄 苏 苏富比 苏尔 苏花公路 苏黎士 苞米 苤蓝 若干 苦水 英亩 英镑 茅塞顿开 茯苓 茶树 茹毛饮血 荆江 草拟 草本植物 草石蚕 荷兰盾 荷兰豆 荷花 莫明其妙 莲花 莲花白 莲蓬 莼菜 菖蒲 菠萝
萌发 营建 营造 落井下石 落叶乔木 落后 落座 落户 落日 著录 著述 葬身 葱花 蒙哥马利 蒙巴萨 蒜苗 蒲剧 蓄电池 蓝本 蓝色 蓝色妖姬 蔚然成风 蕴含 藏品 藏身 虎尾兰 虎背熊腰 虾子 蚂蜂 蜿蜒 融入 蟋蟀 蟹黄 蟾蜍 蠕动
血栓 血路 行 行使职权 行止 行经 行装 行进 衍射 补偿 补充 表哥 表妹 表姐 表弟 表现力 袅袅 袍子 袒护 袭击 裂开 裂纹 装扮 装机 装饰 褐马鸡 西亚 西侧 西北方 西单 西学 西边 要命 要素 要职 要脸 覆水难收 见教
观光 观望 观礼 规模 规范化 觅食 解剖 解散 触及 触摸 言词 警备 警犬 计算 让路 讲 讲义 许昌 许昌市 论语 设想 设有 设计规范 评选 诉说 诊所 试剂 试图 试点 试车 试验 诗话 话到嘴边 诱发 诱饵 说不得 说到底
读写 调子 调查 调配 豁然 贝壳 负方 财阀 责任事故 败局 货物 质地 质子 贩子 购买力 购得 购物 购置 贮藏 贯穿 贴身 贴边 贵方 贸易顺差 费时 费率 贺年片 赔偿 赛事 赢余 赢利 赤字 赭石 走开 走投无路 走马 起因
起步 起草 起飞 超前消费 超车 超高速 足金 跌倒 跟前 跟随 跪倒 路口 路桥 跳动 跳槽 踏步 踏进 踏雪寻梅 踱步 蹂躏 蹒跚 身分 身影 身段 躲避 车工 车把 车次 车箱 车载斗量 车辕 车速 轩然大波 转动 转型 转头 转折
转游 轰隆 轰鸣 轴线 轻 轻松 轻飘飘 较量 辈出 输送 辫子 辰时 边儿 边境 边沿 边界 边疆 边角料 边锋 边际 辽西 达成 达摩 迁入 迁徙 迁移 迅速 过境 过头 过程 迈出 运 运动会 运算 运转 近代 近况 近在咫尺 近海
还击 还手 这么 这么着 这样一来 这边儿 进击 进去 进来 进球 进程 进行 进退 进驻 连动 连发 连号 连合 连字号 连江 连片 连环 连笔 连系 连结 连结线 连络 连续函数 连续犯 连缀 连袂 连踢带打 迟滞 迪拜 追击 追悼会
追随 退伍 退却 退缩 退色 送 适合 适应 适量 逃脱 逃走 选修 选票 透水 透水性 透过 途经 通俗 通知 通航 通讯 通讯社 逛街 速成 造成 造诣 遇险 道场 道家 道白 遗传物质 遗弃 遗物 遗留 遗迹 遥远 遥遥 遨游 遵从
遵照 避暑 那时 那末 都江堰 配制 配给 配角 酒家 酒花 酪 酸梅 酸菜 采办 采花 采集 里程碑 重叠 重型 重定向 重建 重整 重演 重点 野兔 野猫 野胡萝卜 金匮 金匮石室 金县 金属 金石 金银 金领 金饭碗 金龟车 鎏金
钉子 钟情 钟罩 钟鸣鼎食 钱 钻进 铁链 铃声 铝合金 银 银两 银河系 银票 银色 铸币 铺陈 链子 链条 销毁 错车 锦标赛 镰刀 镶边 长 长于 长宁区 长尾 长毛 长生不老 长衫 长袍 门诊 闪光 闪动 闪现 闪耀 闪身
闭关政策 闭月羞花 间隔 闹剧 闻到 阜成门 防毒面具 阴毛 附中 陈毅 降临 降幅 降生 降落 限 限制 限度 陷于 隆起 隆重 随遇而安 隐伏 隐藏 隔开 隔离 隔绝 障碍物 难关 难易 雄伟 雄蕊 雌蕊 雕刻 零钱 零食 震动 震撼
震荡 青天白日 青花菜 青葱 青衣 青铜 青铜器 青黄不接 静安区 静态 靛蓝色 非驴非马 靠边 靡费 面具 面向 面孔 面庞 面相 面部 韧性 韭菜 韭菜花 音乐剧 音像 音律 音程 音调 音频 顶峰 顶替 顶班 项羽 顺差 顾家 预付
预科 预装 领 领军 领头 题写 颠覆 风俗 风尘 风尚 风浪 飘扬 飘然 飞奔 飞扬 飞溅 飞身 飞驰 食用 食粮 餐桌 饯行 饲料 饼干 首尾 首级 香案 香菇 香蕉 马到成功 马失前蹄 马尾辫 马背 马路口 马齿苋 驯化 驱散 驱赶
驽马恋栈 驿传 驿马 骏马 骗人 骗取 骨头 骨子里 骨董 高中 高举 高低 高分辨率 高压线 高尔察克 高层 高岸 高热量 高甲戏 高空作业 高粱 高音 魏国 鱼汛 鱼米之乡 鲜花 鸡冠花 鸡头米 鸣叫 鸣枪 鸣金收兵 鸣金收军 鹅毛
麻雀 黄体 黄帝 黄教 黄柏 黄檗 黄毒 黄浦区 黄浦江 黄皮 黄秋葵 黄芪 黄花菜 黄袍加身 黄豆 黏液 黑纱 黑色金属 黯淡 鼓动 鼓声 鼾声 齐刷刷 齐射 齐心合力 齐步 齐集 龙套 龙潭 龙舌兰 龙血树 龙门山
""",
    0: """
aerien aid albert alto angeles antonio anything appel apprenti apres aumoneri barrio bei bellini berliner blanche
bosque bramy brodnows bruno brygadzi builders buses capellan card caritas casualty cctv certaint chaplain charity
chelsea civil coaster conserva contacts counsel country critique cut diabetes dopo eid forklift francois friday fulda
fulfillm fuori gioia hafenstr handle hat hermanda heures hollande hopitaux iglesia jaen janitors john johns jordan
kierowco kierowcy kolo lavoro left lille linker lockout logement m-30 madonna mai martin mass may mazowsze meldung
mensajer miguel mills mines minor mother movimien nasser network northern novella oboz oficina operatio paix panama
parada parteien pedido piacenza picasso pilotos pilots plebisci polen portier postcode punctual radia reading recepcja
redes rennes repubbli republiq roster roulant russe sainsbur santos savoie services sheffiel shop sierpnia slave
studente sul tesla threat tory tous tout tractors transpor travail trees tymczaso veransta vigili vigo villeneu voice
voltaire welsh wizyta zwiazki امير تمريض ج جامعة رجال شرقي شمالي شهداء شهيد علوي عند فيصل قدم كسر كهربايي مختار ممرضات
هيية 不 之 九 住 保 保安 停工 光 太平 学 报告 摩 救援 时 森林 深圳 港 监控 节 贵宾 锋 陶 马
""",
    1: """
aback abate abbrevia abermals abituale abitualm ablehnun ablose aboard abondamm abrechnu abruptly absender absoluta
absolutn abstain absurde absurdly abwenden accenno acclaim accueil accuracy accurata ache aching acknowle across
actively actualit actually acusada acutely aczkolwi ada adage adams adecuaci adherer adios adjectif adjoint admitted
aduanero adulto adventur adversel adversit advertis advisory afar afeccion afecto affectio affermaz affirmat afield
afliccio afterwar agace agevolme aggettiv agierte agneau agnello agrement agricole aguinald ahem ai aie airs aj akan
akcja alabanza alas aldea alegoria alentar alergia alerte alfabet alferez alibi alien alienati alienige allegedl
allegory allemal allemand allergie allseits allzu almost aloft along alongsid aloud already alsbald alternan altisimo
altogeth altrui alumno alza amar amazingl ambigued ambiguit ambizion ame amene american amichevo ammenda amnistie amour
amoureux amt amuse analogam anbraten anciano ancien andernor anderswo anew anfechtu anfragen angelege angestel angoisse
angrily angustia anhorung anima ankundig anlehnun annales annals anne annuaire annually anomalie anrecht anstelle
answer ante antelaci antico antique antologi anuncio anwesenh anxiousl any anyhow anymore anyway anywhere anzi anziano
anzitutt apart apatia apiece apoderad apologia appell appello applause appoint approbat aptly apunte arabski arbeitsb
arbeitsl arguably around arquero arrive arrivede arriver arschloc artigian artiste ascendan asco asentami ashore aside
asimismo aspirer assente assureme assureur astray asunto asyl asystent atacante ateismo atestado atheism atheismu
athlet athlete athleten atleta atop atrasado atribuir atrocida atypique aucuneme aufforde aufgebot aufgreif aufregun
aufstehe auftragg auguri ausencia ausgelac ausgrenz ausschlu ausspruc ausweisu author autochto automaty autorida
autorisa autorka autrui availabi avanzato aversion aveu aveugle aveux aviador aviator avo avvenire avviso awfully
awhile awkwardl axiom ay ayudante bachille backer badly bagarre bahrain bailiff bailleur bajka baleine balia ballade
bancarot bands banner banquier bapteme barbare barbaro barely bargain basicall bastardo bastion bauchsch bauer bauern
baugeneh bauunter bavaria beauty bedauern bediente bedingun bedrangn bedrohte bee befahl befehl befehle befehlsh
befiehlt befugnis befurcht begeht begierde begin begunsti beheimat behutsam beileid beinamen beiseite beisitze bekampft
bekampfu bekannts bekloppt bel beliebig belleza benannt beneath benefice benefici benefit benennt beneplac benesser
benvenut bereits berlin beruft besessen besides besorgni bestellu bestia bestraft bevor bevorzug bewussts beyond
bezahlen bezeichn bezirke bezwang bibliogr bieda bienen biest bildhaue bilet bilingue billets biodiver biondo bisweile
bitch bitterly bitwa blacksmi blamer blamiert blanca blatantl blednie blesse blindly blode bloggen blond blonden
blondine bloque bluntly blush boast bobo bogato bohmen boldly boleto bondad bonta boo borracho borrego bosewich bosh
boss botero bouffon bounty brag braga brahms brakowac brave bravely brawo brecht breit brevetto briefly brigadie
brightly broadly brokerag bruden bruise brulee brutally brutalme brutalni buben buffone bugiardo buller bunde bundesla
bunt burger busse by bys byt calls calmly calumnia camp campania campanie canary cancel canon capitan capitano caporal
caption captive cardiaqu carefull caring carino carpinte carter cartolin carver casado casero casually category
caudillo cautiver celibata celowo ceno centrall certainl certyfik chameleo chanceng charges chaser cheaply check
checklis cheering chefin chetnie chico chiefly chien chienne chinesis chinski chociaz choquer chronica church chwilowo
chyba cieco ciekawie cieply ciezko cinico circo circunst civilta clapping clarity clearly cleverly closely closenes
closest cockpit codes codex codice colabora collabor collect collecto collocaz colonial coloquio colorato colosso
combat comentar commenta commento commissi commit commonly compagni compasio compassi compimen compulsi comunmen
concesio condemna condenad conducte conducto confesio conflit conformi congiunt congratu conjuro connaiss consciou
conseil consensu consent consente consigo consonan consul contadur contenti contenut contesa conteste contesto continuu
contourn conundru convegno conveyin convicti convogli convoi cooperac copyrigh cordero cordogli coroczni coronel corps
correctl cortesem coscienz cospetto cotisati cough counseli courier crabs craftsma creatore cred credits crickete
cripple critico cruciall cruelly cuadrill cuarente cuco cudownie cuento curiousl currentl custody cutter cynique cyst
czasem czesciow czesto czynnosc dal dama dames damlich damnatio dancer danes dari daring darkly darkness darmowy dary
dasselbe davantag dawno dazwisch dea dearly debilida debito decadent decano decede decedee deceive decevoir decidedl
declarac declarat decree dedicace deeply defi defiantl definici definity definizi degenere degrader delega deleguee
delight delirio delusion democrac demon demut denegaci densamen densely dental departem departme dependie deport
deportis depp deppen depresiv deputato depute derecha desacuer desafort desahuci descenda deseo desequil desespoi
desideri desir desirer desleal despair desperat despite detachme detentio detester detras detto deuil deviant devices
devocion devolve dialect dialekt dialetto dialog dialoge dialogo dialogue diarrea diarrhee diaten diaz dicciona dico
dictionn dieselbe diestra difatti diffamaz digitall dignita dignity dilema diplom diploma diplomac diplomar diplomat
diputado directly directri disagree disarray discomfo discordi discorso disculpa discurso discutir disdain disenado
disgust diskreti diskutie dislike disperaz displeas disprezz dissatis distaste distrazi distrikt distrito divieto
divisa dizionar dm dobrowol doch docteur doctrine dokladni doktor dolore domane domena domestic dominion domowy
doprawdy dorosly dostatec dotar doter dottore dottrina doubly doubtles douleur douleurs doute dovunque dowry drastica
drastycz drawback dread dream drittens drove drucksac dubbio dublin dud duell duelo duly dummer dumnie dur durament
durchaus durchweg duress durst dusza dwarf dwars dwukrotn dyer dynamica dzieciak dzielnic dzielnie dziwnie eagerly
easily ebenfall ebraico eccellen eccome eclectic economis ecstasy ecuacion eczema ed educate efficacy egalitar egalite
eglise egoiste ehe ehefraue ehre eide eigens einbindu einersei eines einfachh einglied einige einmal einspruc einsteig
einwand eiszeit eitelkei either ekonomis elegance eleganck elegantl elezione eligibil elitist elogio elsewher elster
embauche emerito emocion emotion emotione emozione empatia employer emptines emulatio enano enciclop encuentr encule
endemic ending endlessl endorsem enemista enemy enger enjambre enjoymen enlighte enseigne entdecke enthusia entirely
entity entlang entlohnu entrevis entsetze entusias entweder envie environn enzyklop epic epico epidemie epique episch
epopee epos epouser equally equation equazion era erbarmen erbe erfinder erfolgre erhob erklarun erkrankt erortern
erotico erstmals ersuchen ert erudito erwahlt erwahnen erwahnt erwahnte erwahnun erzahlun erziehen esattezz esceptic
esclavag esclavit esclusio esilio espanto esperanc espoir esponent espressa esquina essayer estadist esteem estero
estrenar eta eternall eternity ethicall ethnical ethnicit etnia etranger etudiant eufemism euler eulogy euphemis
european evangile evenly ever evidemme evidentl ewentual ewidentn exactitu exactly examiner excentri excitedl exciteme
exclamat exclusio excusa excuse execute executio expansio expectan expectat expel expert expertis expertly explicat
explorer exponent expose expressl extern externe extremel exzellen eyes facet fachbere fachwiss facileme fahrenhe
fahrkart fail failing faintly fairly fairy fakultat fallig falsamen falscher falschli falsedad falsely falsita fama
famously farbig farbige farsi faster fastest fata fatally fatalnie fatigue favola favorise favorisi favorit favorito
favourit faxe fear feasibil fed fedele federall feindsch feldherr felon feminin feminino femminil ferito fermier
festeggi festschr feter feuchte feuchtig fiaba fiancail fica fidanzam fidarsi fidelida fidelity fiercely fierte finally
find finely finesse fink finnen firepowe firmly firstly fiscal fisco fisherma fiskus fixer fizyczni flattery flaw
flight flock flu fluchen fluchtig flyer folgezei folie followin folter fondly foolishl forbiddi forcibly forestie foret
forever forfait forfeitu formally formeln formerly formula formule fortgesc forwards fosterin founder fragebog fraktion
franchis francusk franke franken frankens frankly franquez frantica freak freely freiwill freshly freuden friendli
fright frown fry fuck fucking fuera fuero fuerza fugitivo fuhrende fuhrer fuhrersc fullness fully fungiere funzione
furcht furchten furchtet furia furiousl fursorge further furtherm futility gagnant gallego gang gap gapa gaucher gauner
gdziekol gebieten gebot geek gefahr gefahrde gefuhle gefurcht geguckt geheimni geht geiselna gelacht geldstra geliebt
gelubde gemeinsc gemietet genauigk generall genetycz genie genio geniusz gently genuinel geologis geradezu gerarchi
germane germano gerne geschlec geschwor gesellen gesetz gesetzen gesetzes gestandn gestatio gestern getrost gewahr
gewaltta gewerbe giant gibberis gibralta giovane giovani gita giudicat giudice giuramen giveaway gladly glaubig
glaucoma gleboko gleichfa gleichgu gleichun gleichwo globally glosowac glownie gluckwun glupi glupio godny goraczka
gorki gospodar gotowosc govern governme gradito graduall gratuit gratulat gravely graze greatly gremien grin grinst
groan groll grossly grouping grundord gruppen gruppier grzeczni gucken guere guilt gunman gunner gutachte gutenber
gwaltown gymnast habilete hader haggard haine halbwegs hali hamlet hanba handbuch handler handout happily hardly
harshly harte hastily haustier have haydn headline hearings heartbre heavily hebraisc hebreu hegt heimisch heiraten
heiratsa heiterke hejt hence hencefor herausfo hereby heredero heresie heresy heritier hermanos heroic herum herzchen
hexagone hierauf hierdurc hierfur hierher hierin hiermit hiervon highly hingegen hingeric hinter hipo hipokryz hitherto
hitter hochsten hoffnung holiness homicida honestly honesty honor honour honra hooker hooray hoot hopefull hopeless
horribly hors hostess hostil hostilid hostilit hoteller hotly however hugely humanida humanite humanity humankin
humanly humans humbly humilite hunger huntsman hurrah husten hybride hysteris ibrido idealerw ideally idealnie idle
idly idoneita iglesias ignorant igualita ilegalid ilegitim illegall illegalm illegiti ilogico imbarazz imbecil imbecill
immensel immortel imp imparcia impatien impede impiego impose impotenc impotenz impreza imprompt impugnac impunity
inactivi inadvert inceneri inclusio incomodi incompet incontro indeed indemnis indemnit indemniz indennit inder
indigenc indignat indirett indoors indudabl indywidu inequali infamia infeccio infernal infestat infezion infiel
infinite infinito infinity influenz infolged infra ingenio ingenuid ingles initiall initiate iniziare injoncti inklusio
inmigrac innamora innanzit innocenc innocenz innovado inocenci inquietu insanely insecuri inserate insistin insofar
insolven installm instantl instead instruct insufici insurer integrac integraz integre intellek intellet intensam
intensel intently interesa interess interet intern interne internme interven intervis intim intimate intoxica inutilme
invalide invariab inventeu inventor investor invitati ipocrita irgend irish ironical ironicam ironiczn irrespec
irritati istnieni istota istotnie ivre jackson jahrbuch jakkolwi jakoby jasno jawnie jay jebac jebany jednakze jednocze
jednoglo jednostk jednozna jedoch jego jemals jetzt jointly jokingly jubelt judgemen juez juge jung jurisdic kamerads
kamper kampfen kampft kampfte kapela kapitan kapitula kassiere kaszel katalog kaufprei keenly keep keepers keeping
kiedykol kind kinda klassen klimat knowingl kobiecy kochanie kodeks kodex kollegiu komentar komisari kommissa komplize
konditio kongo konigin konsul konventi konversa konwoj korrespo kosovo kostenfr kostenpf kp krabben kraut kredite
kriegser kronprin krotko krytyka kudos kuken kultur kultura kulturen kundigen kundigt kundscha kunstsam kurzum kwestia
label labo lacheln lachelnd lachelt lachelte ladnie laie lamb lamm lanceur langsame langst largely las lastern lastima
lastly lately latina laugh lawfully lealtad leaning leben lebensbe lebensfr ledwie leech legacy legality legally
legalnie legat legenda legenden legislat legislaz legitimi leidensc leitbild leitfade lekko lender levantam lexikon
libel lidiar liebe lieben liebling liga lightly likeliho likewise likwidac lingo linkshan literall locacion locally
logicall logische longest loosely loro loudly lovingly loyalita luchador luckily ludzkosc lulu lump lust luto lutto
maat macho madly madre madrze maesta magari magi magicall magician magister mainly mainstre majestat majeste majesty
malaise maldicio maledizi malestar malm malo malzenst mamon manageme manchmal mandamie mangelha mankind mannaggi manner
manually manuscri manuskri marchen marcia marco maria mariage marinero markedly markt marocain marquise martwy masque
masquera massenha massivel mastery matrimon matto maybe mediacio mediator medicall mediocri meier meinungs meistern
meistert membre menace mencion menospre mensile mensual mensualm mensuel mentally mentor merecido merely mesias meski
messia messiah messias mianowic miedzy miembro miesiecz mieux migraine milagros mildly milicia milieu minder minimall
ministra ministro minne minuit misere miseria mitgespi mitgewir mithin mitnehme mitsamt mitsprac mittente mitunter
mlodosc moan mobilita mobility moderate moderazi modestly mogliche moisture mojo monatlic monde monolog monologo
monologu monotoni montag monteur montgome monthly moot moralita moralite morality morally moralnie moralnos morbo
morderca mordu moreover moschea moschee mostly mourning movement mover movilida mowa mowienie moze mozliwie mrd mueca
multa multicul mus musicall mutually nachrich nachst nachwelt nachwuch nackthei naczelni nader nagle naif nain naivitat
najczesc najwidoc namely namen naming namlich nantes napastni naprawde naprzeci naraz narben narcissi narr narracio
narrowly nasa nasal nativo natta natural naturall natychmi naukowie naukowo navigato nearer nearest nearly neatly neben
nebenan nebenkos nebensac nebst needs negation negazion neid nennung nerven nervousl neuausri neuerdin neutral neutrale
neutro never neverthe newly niby nicely nichtrau nichtsde niebawem niechetn niederba niedersa niedobrz niemal niemals
niemniej nieoficj niespeln niestety nieswiad nietzsch nieustan niewatpl niewolni niezalez niezmier niezwloc nigdy
nigdzie nights nimmer nirgends nirgendw nirvana nizej nobelpre nochmals nombrar nome nominall nominare nonche nonethel
nordost normalem normaler normally normalni normand notably notaio notaire notare notario notary notas notation
notevolm notoriet notwiths nouvelle novellen noviazgo nowadays nowhere nowo nudity numberin nummern nun nunca nuncio
nynorsk obawa obcy obecnie obecnosc obedienc oberbaye oberst obersten obietnic obiezion objecion obmann obojetni
obrigkei observad observer obviousl obwohl oczywisc oddly ode odiar odiare odio odmowa odnosic odszkodo odwrotni
odyssey offering official ofrenda often oftentim ofter oftmals ogloszen ogolnie ogromnie ohnehin okazja okonom okonomen
okreslen okropnie olvidado onward onwards openly opfer oplata opowiada opposite optico optiker optimism optimist
oraculo orakel orally oratoria orquesta ortsteil ortszeit oscurida osobisci ostensib ostile ostro oswiadcz ottimism oui
outwardl outwards ovation overboar overly overtly ovviamen owszem pa paaren paarung pacing paddy paga painfull palsy
pandemie panini panna parabola paradoks paradoss paradox paradoxe paradoxi paraphra parasit parciali parentel paresseu
parita parite parity parlamen parlata parlemen parole parrocch parsons partia partiall particip partly pasivida
passepor passion passivel pathogen patientl patos patrioty patron paura payable payant payaso pays pecheur peer penado
penance pennsylv pensioni pentito peraltro perdido perdon perdono perfecti perfectl perfekcy perfezio perfil perhaps
periodiq permanen personal personna perspect pertenen perverse pervert pescator pesimism pesimist pessimis peur pewno
pfalzer philanth philosop phony physicie physicis physiker piata piatek pictoria pieknie piekno pienamen pieprzon
pierwsza pijany pilnie pioneer pionier pionnier pisser pitie piuttost placa plague plainly plainte plakate planck
platafor plater platon playfull playlist pleading pleasure pledge plenum plier ploy plurale plynnie poblacio pochodze
poddany podejrza podobnie podobno podpis podreczn poema pojedync polaca poleceni polemica polemico policja politely
polityka poltrone polygon pomimo pomo ponadto ponizsze popelnic poppy poprawni popularl porada portavoc porvenir
positiva posredni posse possessi possibly postage postcard postdoct posterid posterit postkart potency potestad
potoczni poverty powaznie powiat powiedze powiedzi powoli pozdrowi pozornie pragmati praktycz prawidlo precisel
precisio predateu predicac predilec prefijo pregiudi prejuici premise prepared presente presentl pressefr presseko
prestamo prestati preste prestige presumab presumib pretensj pretext previo prevue prezes primaril primato principe
printing priorite priority prioryte privatel probably procesio profanit profesjo profess profeta profi profit profusel
project projet projimo promesa promessa promesse prometer promettr promise promote promowac promptly prononci prontame
properly prophet proposal proposer prosba prospett prosto proudly proverb prozesse prudenza prywatni prywatny przeciez
przeczuc przedtem przejeci przewazn przynajm przypusz przywile pseudo pst psy psychiqu public publicit publicly
publikac publikat puja puke puntualm pup pupil pupila purchase purely purity purporte purposel pusher pute qu qual
quali qualora quarterl quarterm queen querella querido quicker quickest quickly quietly quite quitter quittung quoique
rabia racaille rachat rache racial racially racjonal raczej radicall radosc radosnie rage rahmenbe rallying rancore
randomly rant rapidly rapproch rarely rascher rat rata rather ratsel readily realidad realisat realite really realm
recelo recently receptio rechte rechter reclamo recluta reclutam reclutar recours recrue recu recznie redeem redete
redlich redress reelleme reencarn referent referer reflexiv reformer refund refurbis reglage regret regroup regularl
regularm regularn reich reimburs reincarn reisefuh reit reize rejet rekruten relativa relativo relatore relatywn
reliably relieve religios relire remolque remotely remunera rencor rendezvo renegar renombre renommee renounce rente
renting reply reportag represen reproach republik repudio reputati reputazi requerim request resa resembla resign
respecte respects rester restrict resumee retire retroact revealin reveler revenge revise reviser revocati rezyser
rhythmus ricevuta rich richly richtigk ricorren riduce rifiuto righteou rightly rilegger rima ripetuta riprende
risarcim rising risken rivale rivalen rodzinny rogar rogers rogue roman romance romantic romantis romantyc root roper
rote rothschi rough roughly routinel rowdy rownie rownocze rownosc rozkaz rozsadni rubato ruch rugen rusa ryzyko rzadko
rzeczywi rzekomo sabio sachvers sadly safely saga saiten salaud saludo saluto sanctity sanger sans santiago saper
sarcasm sarcasme sarcasmo sarkasmu sarkazm savage saying scarcely scenariu scettico schar scharen schiavit schipper
schlager schlagwo schmerz schmunze scholast schone schonen schrecke schreibw schriftf schuften schuldig schwarm
schwedis schwerli schwucht schwur scientis scienzia scisle scorn scorpion scribe sculpteu sdegno sea seaman seasonal
seccion secondly secretly securely sed sedation sedzia seemann seemingl segretar seguido seguir segurame seigneur
seitens sekretar seks selber selbstre selbstve seldom semanalm sensibel sensibly seoul seppure serdeczn seriousl
seriousn servire sesion sessualm seuche severely sexo sexually sexuelle shakespe shame sharehol sharing sharply
shiverin shock shoes shorthan shortly shouting shrug sicherhe sicherli sichtlic sicurame signifik silently silla silnie
similarl simply sincerel singulie sinnlich sinonimo sir sitzung skandale skater sklavere skrajnie slabosc slander
slavery slawa sleep sleeper slicznie slightly slodko slogan slower slowest slowly slownik slum smalltal smartly smialo
smieszni smile smiling smirk smoothly smutno sneeze so sociable socially softly solace solely solemnly solidly solitame
solitude sollievo solstice solstici someday somehow someplac somewhat sondern sonno sonreir sonrisa soon sopravvi
sorcery sorely sorpresa sorrider sorriso sospecha sospecho sota soto sotto souffran souhait souhaite soumissi soundly
sourd sourire sovranit sowieso sozial sozialhi sozialle spac sparingl sparsely speaker speaking speciall spectato
speditio sperare sphinx spite spitzenr spokoj sponsor sporadyc sportler sposare sposato sposrod sprawozd sprzatac
sprzeciw sprzed spy squarely srodowis staat staatsan stabilno stadtver stammbau stanowcz staranni starker stasera stat
stater statut statuten staunen steadily steeply steiner stemmer stesso steuerer stew stewards stichwor stier stiff
stimmt stimmte sting stinging stohnen stoic stolz storicam storico stosunko strafges strafzet strangel straszni streite
strictly striker stroller stromt strongly strophen stupidly sturmer stwierdz subclass subiteme subito subscrib subsidia
subsidy substant subtlety subtly sucesiva sucker suddenly sueco sufferin sufrimie suitabil suitably suka sula sully
summary summonin superbly supermod supernat superviv supremel surely surement surfer surowo survivre suspecte swarm
swearing sweetly swiadect swiadomi swietnie swiftly symptom synagogu synge szalenie szczerze szef szeroki szok szwedzki
taal tajemnic tak taki takze tale tall talvez tanio tanzer tanzerin tasso tausendm taxifahr taxista technici tecnicam
teilnahm tekst temperan teologo teorema teoretyc teorico terminka terribly terror tertiair tesknic testo text textbook
thence theologe theorem theoreme thereaft thereby therefor therein thereof thereto thing thinly thirdly thirst thompson
though thrice througho tic tickets tiere tightly timidez timore tipicame tirol tiroler titeln titelver tlumacze toaster
todesurt tolerant tonight tonto too torment tormento tortura torture tos toscana toscane toser tosse totally totalnie
toux towarzys toxico tracker tragical trailer traktat transacc transazi trapper tratamie trauer traumati trembler treni
treu treue treve tripulac truce trucker trudnosc truly trwale turc tutorial tutu twice twierdze tygodnik tygodnio typ
typicall typiquem typowo tyrannen ubelkeit uberaus uberlebe uberlege uberregi uberweis ubezpiec ubriaco ubrigens
uczciwie uf ukrainsk ultimatu umanita umbra umfeld umsonst umwelt umweltfr undergro undermin undernea undoubte unduly
unequivo unerwuns unfairly unidad uniformi uniforml uniquely unis unisono unjustly unknowin unlogisc unquesti unruhen
unschuld unsicher untergeo unterkun unteroff unterwer unusuall unverseh unweiger unwittin uomini uparcie uproar upstate
upwards urgency urgentem urgently urlop uroczo uroczysc urteil urteile urteilen usabilit usefulne usher usmiech ustawa
usually usualmen utiliser utterly uwaznie vaccinat vachemen vaguely values vancouve vangelo vanguard vanidad vanity
variousl vastly velar venetia venire verachte verachtu verbally verbannu verbot verbote verdacht verfolge vergebun
verheira verit verita verite verjahru verkaufs verkehrt verkundu verletzt verleumd verliebe verlobun vermacht vermiete
vermietu vermisst vermittl verosimi verschic verschul versiche versohnu versprec vert verteidi vertraul verubt verwandt
verweise verweist verwunde verzeihu vestibul veterina vibe viciousl viejo vielmehr vielseit viermal villain violentl
virgo virtuall virtualm virtuoso visibly visitor visually vitally vividly vizier voeux volee vollstan voluntar volutame
vorabend voraussi vorfall vorfreud vorliebe vormals vornehml vorrang vorreite vorsitze vorstadt vorurtei vorzug vorzuge
vorzugsw vota votum voyager voyou vraisemb wa wacker wahlerst wahlvers wahlweis wahn wahrheit wahrlich waive walker
walking wank warb warmly warnen warnung warnunge warrant warranty warunek warunki wdzieczn wechselt wedlug weekly
wehtun weiler weirdly weiter weitestg welcome welfare weltansc weltordn wenigste wennglei wersja wertpapi wesolo
wetterbe wettervo wheeler whence wherever whistler wholehea wholly widac widely widerruf widmung widoczni wiecznie
wieder wieki wielokro wiernosc wierny wight wilderne wildly willfull willingl winger wioska wirbt wisely wissentl witaj
witchcra wkrotce wlaczeni wladza wlasciwi woanders wodz woher wokol womoglic wonnen wood words work worship worte
worter wovor wprawdzi wprost wraz wreszcie wrongly wstyd wunde wunsch wunsche wybitnie wydanie wygodnie wyklad wykladow
wykonawc wypowied wyraznie wysoce wysoki wyzszy wzajemni wzgledni wzmianka yea yeah yearly yell yelling yellow yen yet
zabawnie zagen zaglosow zahlen zajac zakaz zakon zakoncze zalowac zalozyci zamiast zamiesza zamowic zapewne zapobieg
zaraz zarazem zartem zarzadze zarzut zasadnic zastepca zatrudni zauberha zawodowo zazwycza zdalnie zdrajca zdrowo
zeeman zenada zertifik zest zeugnis zezwolen zgodnie zgodnosc zielono zinssatz zirkus zmarly znaczaco znajomy znakomic
znow znowu zold zollner zreszta zum zusehend zustimmu zutiefst zuweilen zweifell zweimal zweitens zwerg zwerge zwiastun
zwierze zwlaszcz zwykle zyczenia zywo ا ابل اتفاق اتهام اجابات اجماع احتفل اخلاص اخيرا اد اداء ادار اداريا ادان ادعاءات
ادمان ادناه اراء ارتكب اساسا اساطير اسال اسبوعي استيقاظ اسقف اصطناعي اصغر اصل اصلا اطلاقا اطلع اعتراف اعزاء اعلانات
اغتيال افتتح افعال اقدم اقرب اقليميا اقوال الحاد الشك اللص الم اما امتياز امتيازا امر امور انتخاب انتخابا انجاب انساني
انفصال ايجابيا ايضا اينشتاي اينما باحترام باحثون باحكام باختصار باختيار باغلاق باق بالغ بانتظام باهتمام بتصميم بتنظيم
بثبات بجانب بجد بجنون بحرين بحزن بذكاء بذل بذلك بروز بسلام بشر بشرف بصدق بعمق بعنف بقتل بلدية بن بنجاح بنشاط بهدوء بهذا
بوضوح بولي بيري بينهما بينيت تباعا تجمعات تحركات تحرير تحيز تدرب تزعم تشريع تشهير تضامن تطوع تعاون تعليقات تقليديا
تقنيا تقيد تلاميذ تلقاييا تماما تنسيق تنظيم تنكر تنوع تهاني تهديدات تهرب توصيات توقعات توقيع ثالثا ثانيا ثبات ثراء
ثقافيا ثورات جامعي جانبا جسديا جلسات جنسي جوهريا جيبوتي حالا حاليا حتما حجاج حديث حديثا حرج حرفي حرمان حزن حزنا حسد حسن
حقا حقايق حقد حكام حوار حوارات حيتان حيثما حيوانات خارج خارجيا خبير خرافات خصم خصوصا خطاب خلاف خليل خياط داخليا داير
دايما دبلوماس دستور دعاء ديني دينيا ذعر رابعا راج رايد ربما رسام رسميا رعب ركود روابط رواد روساء رومانسي رياضي رياضيا
رييس زملاء زوجات زينب سجود سرا سريا سعال سلام سلبيا سلبيات سنويا سياسيا شاعر شخصيا شركات شعار شعبي شكسبير شكوك شهادات
شهريا شياطين صحفي صحفيا صحيا صدق صغير صناعات صياد صينيون ضباط طاعون طاقم طايفي طبيا طبيعيا طلب طموح طوعا طولا طيار
ظاهريا ظلام عار عاطفي عاطفيا عاطل عالم عاليا عبثا عداء عدو عذاب عذراء عرضا عزاء عسكريا عشواييا عضو عقرب عقليا علميا
علنا عمدا عمليا عموم عندما عنيف عيب عين عيون غالبا غايب غثيان غربا غموض فارس فخر فرد فرسان فرص فرنسيون فعل فعلا فنيا
قاري قانون قانونيا قبول قديما قريبا قصص قطب قطيع قنصل قول قومي كارتر كانت كبد كبديل كترونيا كفر كلام كلمات كليات كمال
كمثل كناري كونجرس كيان كيانات لاحقا لذلك لصوص لغز لغوي لقاء لقاءات لقب لكل لكن لندن لورد لوم ليري ماديا ماليا ماني ماير
مبين متخصص مترجم متصل متهما متوقع مثاليا مثير مجالات مجلد محادثات محاضر محاضرات محترم محكم محليا مخطوطات مدافع مدعي
مدني مذكور مراتب مراهق مرتين مرغوب مزاح مساعد مسبق مستحيلا مستشار مستقبلي مستقل مسوولون مشارك مشهورا مصنف معا معارك
معالج معاهد معتدل معلم مفاجي مفوض مقابل مقالات مقترحات ملاك ملحوظا ملصقات منتخب منسق منطقي منطقيا مهارات مهم موثر موخرا
مورغان موسس موقتا مولف ميت ميتا ميثاق نادرا نبي نخب نداء نزاع نسبيا نصوص نظريا نفذ نفسيا نقاش نقد هارب هارت هاواي هب هم
هيوز هيوستن واشنطن واقعي وايت وحي ودي وسط وطني وعود وعي وفاء وكيل ولاء ولد ولذلك ولهذا يتدخل يتيم يخبر يدويا يرتكب
يستدعي يستغل يضيع يطالب يعرض يعين يغرد يفتتح يقول يكفر يلغي ينام ينفذ 一共 一再 一则 一句 一味 一头雾水 一如既往 一律 一拥而上 一方面 一旁 一旦 一点一点
一直 一窝蜂 一般来说 一般说来 一言千金 一齐 七嘴八舌 七星 万万 万事亨通 万人之敌 万人敌 万华 万华区 万古千秋 万名 万岁 万州区 万柏林 万柏林区 万洋山 万源 万盛 万盛区 三中全会 三山 三水 三水区 三水县 三轮车夫
上任 上司 上岸 上新世 上甘岭 上甘岭区 下令 下关 下列 下单 下同 下属 下毒手 下花园 下花园区 下陆区 不一会 不亦乐乎 不休 不住 不依 不免 不再 不可 不可开交 不可避免 不名一文 不外乎 不孕 不定期 不尽 不已 不必
不想 不时 不易之论 不曾 不然 不用 不由分说 不由自主 不知不觉 不等式 不管怎样 不能 不能不 不要 不觉 与否 专人 专心致志 专程 专著 且不说 世上 世人 世俗 世界观 业已 东北大学 东坡 东城 东安 东安区 东安县 东宝区
东湖 东西湖区 丞相 两句 严丝合缝 严严实实 严刑拷打 严加 严惩 严惩不贷 严查 严格来说 个人 中方县 中正 中江 中江县 中生代 丰宁 丰宁县 临夏县 临夏市 临淄 主人 主办 主张 主编 主见 丽江 丽江市 久已 久经 久远
义不容辞 义理 乌伦古湖 乌苏 乌苏市 乌马河 乌马河区 乌龟 乐事 乐亭 乐呵呵 乐山 乐山市 乐昌 乐昌市 乐观主义 乐音 乘势 九寨沟 九龍 九龙 九龙县 九龙坡 九龙坡区 也许 乡长 书刊 书法 书法家 书目 书记 乱哄哄
了然于胸 事不关己 事关 事务 事实上 事项 二 二道 二道江区 于是 于是乎 于田 于田县 亏待 亏得 云安 云安县 云龙 云龙区 云龙县 互动 五角星 亘古通今 亚种 亚科 亡国 交情 交战 交纳 交费 京广 京杭运河 亲手 亲昵
亲眼 亲眼目睹 亲自 亲近 人丛 人力 人品 人大 人头 人情 人格 人民代表 人民网 人犯 人称 人类 人群 人身 人选 人马座 仁义 仇怨 仇恨 仇敌 仇杀 仇视 仇隙 今夜 今晚 仍然 从不 从中 从未 从来不 从没 仓促 他妈的
付之东流 仙女 仙子 代之以 代数方程 代码 以内 以工代赈 以汤沃沸 以防 任丘市 任人 任县 任命 任命状 任城 任城区 任用 伊宁 伊宁县 伊犁 优良 会同 会宁 会审 伞兵 传令 传教 传说 传遍 伤势 伤痛 伴有 伺机 似曾相识
似笑非笑 但愿 但是 低声 体格 何况 何处 何等 余悸 余杭 余杭区 作主 作家 使命 侏罗纪 依我看 俗话说 俗语 保守 保定 保护区 保险费 信义 信用社 修订 倏地 倏忽 倏然 借口 倾听 倾心 假意 停滞 偶尔 偷偷 傻笑 僵尸
兀自 元古代 充饥 先例 先前 先锋 先驱 光棍 克孜勒苏 免受 免遭 免除 党代会 入场券 入手 入籍 內江 全力以赴 全国人大 全场 全文 全权代表 全然 全美 八边形 公元前 公共关系 公关 公安局 公安机关 公开 公式 公愤 公房
公报 公爵 公职 公证 六方会谈 六角 六边形 兰坪 兰山 兰山区 共有 共识 关严 关乎 关于 关照 关系式 兴宁 兴宁区 兴宁市 兴安区 兴山 兴文 兴文县 兴许 兵连祸结 其实 兽类 冀州 内地 内江 内江市 内蒙古 内行 再三
再拜 再者 再说 冒进 军事家 军令状 军火交易 军马 冤家 冬眠 冰期 冰河时代 冰河时期 冲突 冶游 冷水江 冷水江市 冷水滩 准确性 准考证 凉州 凌河 凌河区 减免 几乎 几许 凤凰古城 凶手 凸多边形 出场费 出没无常 出版物
出血 出钱 分期付款 切勿 刊物 刑法 划清 列车员 刘翔 创始 创始人 创建 创建者 创立者 初恋 初生 判官 判罚 利弊 利益 别处 别管 到处 制裁 刻意 前 前一天 前段时间 前程 前身 前辈 剑拔弩张 剧本 副官 力不从心 力主
劝解 功效 功能性 功高望重 功高盖主 加之 加班费 加盟 动植物 动荡 助威 助教 助理 助长 劲头 劲旅 勉励 募集 包办代替 包金 匆匆 化痰 化石群 北关 北关区 北塘 北戴河 北戴河区 北方邦 北林 北林区 医学家 十三点
十字路口 十成 十边形 升官 华宁 华宁县 华池县 华龙 华龙区 协作 协同 协议书 单行 单证 单轨 单鞋 单音节 南关 南关区 南宫 南宫市 南岸 南开 南江 南江县 南港 南湖 博乐 博士 博樂 博罗县 卢龙 卧薪尝胆 卧龙区
印象主义 即令 即使 即便 却是 厂长 压根 厚望 原则上 原文 去势 县令 县官 参谋 参谋长 又名 又称 友好 双 双喜 双桥 双眼 双瞳剪水 反对票 反方 反目成仇 反而 发 发号施令 发布会 发言 取经 受伤 受热 变温动物
变色龙 口令 口口声声 口语 古今 古冶 古冶区 古北界 古城区 古塔 古塔区 古浪 古浪县 古籍 古蔺 古蔺县 古谚 另类 只是 只见 叫嚣 叫嚷 可喜可贺 可好 可是 可行性 台北 台江 台江区 台独 台词 史册 史诗 右江 右江区
叶城 叶城县 叶尔羌河 号令 司令 司令员 司法 各方 各类 合办 合掌 合格证 合水 合水县 合江 合江县 合法性 合眼 同安 同安区 同感 同时 同样 同甘共苦 名不虚传 名义 名副其实 名声 名头 名誉 名门 后代 吐鲁番 向东
向来 向阳区 吓人 吩咐 听任 听力 听证会 听课 吴兴 吴兴区 吴国 吴川 吴川市 吴桥 吹嘘 告白 呐喊 周 周刊 周报 周村 呻吟 呼兰 呼吁 命令 命题 和田 和田地区 和田市 和谈 咒文 咒语 咳嗽 咸安区 哀荣 哈 响应
哥伦比亚 唐县 唐山 唐山市 唐海县 商业 商业银行 商州 商汤 商界 商贸 善意 喊道 喜鹊 喝令 喝彩 喝采 喷嚏 嘉定 嘉峪关市 嘱咐 四下 四分五裂 四周 四方区 四方台 四方台区 四起 回事 回扣 回答 回话 围城 固安 固然
国事 国内外 国安 国泰民安 国防 国际化 国际性 地方官 地质学家 坚信 坦言 垄断 垫付 城关区 城防 基本上 塘沽 墨子 士官 壮烈 声名 声明 声望 声誉 处事 处决 处处 复原 复杂性 夏代 外交 外交特权 多么 多亏 多多少少
多头 多边形 夜游症 大侠 大公 大关县 大兴安岭 大凡 大力 大加 大同小异 大员 大哭 大夫 大姚 大姚县 大字报 大师 大张声势 大惊失色 大抵 大渡河 大港 大理 大神 大笑 大约 大致 大观 大运河 大通 天宁 天宁区 天敌
天水 天水市 天然 天翻地覆 太史令 太和 太平盛世 夫妻 央行 失业 失信 失修 失守 失效 失败 头子 夷陵区 夹江 夹江县 夺目 奇兵 奇才 奉命 奉旨 奎文区 契合 奠基人 奢望 奴隶制 奴隶制度 奸淫 奸臣 好几 好心 好景不长
好汉 如下 如今 如初 如果 如果说 如鱼得水 妓女 妖姬 妖魔 姑且 委任 委实 委派 威信 威权 威胁 娄底 娄底市 娘娘 娱乐界 娴熟 婁底 婁底市 嫁妆 嫌弃 嫣然一笑 子公司 孕期 存心 孝南区 孟子 孟村 季刊 学会 学生
学院 宁乡 宁乡县 宁南 宁南县 宁县 宁可 宁江 宁江区 宁洱 宁远 安乡 安乡县 安仁 安仁县 安全局 安利 安化 安化县 安县 安国 安国市 安宁区 安宁市 安定区 安居乐业 安岳县 安平 安平县 安新县 安次 安源 安源区 安眠
官名 官吏 官宦 官衔 官费 定场白 定然 定理 宜宾 宝安 宝安区 实则 实属 实证主义 实际上 审判官 审判权 审时度势 客 宣誓 宽恕 密布 富兰克林 寒带 寶安 对决 对症 对白 对立面 寿王坟 射杀 射洪 射洪县 将令 将才
将近 尊严 尊卑 尊师 尊称 小萝卜头 小金 小金县 尔后 尚义 尚无 尚未 尤为 尤其 尽管 尽量 屈原 屈打成招 屡屡 屡次 山城 山海关区 岳池 岳池县 岷江 崆峒 崇安 崇安区 崇文区 工商 工钱 左券 左右手 左撇子 左派
左膀右臂 左营区 左顾右盼 巨人 巨鹿 巩留 巩留县 巫术 差不多 差别 差点 已故 已经 巴伐利亚 巴山 巴林 巴蜀 巴金 布鞋 希奇古怪 帮手 常宁 常宁市 常常 常德 常德市 常态分班 常时 常用字 常言 常驻 干涉 干部 干预
平山县 平房区 平江 平江区 平江县 平等 平等互利 平素 年号 年少 年迈 年鉴 并举 幸亏 幸好 幸福 广为 广宁 广宁县 广安 广安市 广安门 庄子 库车 库车县 应许 应酬 府尹 庞然大物 废除 废黜 康乐 康乐县 廉江 建华
建水 建水县 开平 开拓者 开江 开江县 开瓶费 异性 异端 弋江 弋江区 张北 张北县 张家口 张家口市 张家界市 张店 张店区 张掖 张掖市 张湾 张湾区 弱点 張家口 張掖 張掖市 强制 强加 强敌 强梁 当务之急 当即 当心
形式主义 彩印 彩票 彭县 彭山县 彭州 彭州市 彻查 往前 征询 征集 径直 徐徐 徐水县 徐霞客 徒然 得利 得益 得荣 得荣县 循规蹈矩 微笑 徽州 心律 心愿 心理学家 心里话 必将 必然王国 忙不迭 忙活 忠臣 忧虑 快感 快点
念念不忘 忽地 忽而 怀安 怀旧 怒气 怒火 急事 急忙 急急忙忙 急赤白脸 急驰 性爱 总之 总参谋长 总是 总算 总而言之 总集 恋情 恋爱 恍然 恐怕 恩怨 恪守 恭贺 恰恰相反 恶意 恶意代码 悄声 悄无声息 悄然 悬念 悬梁刺股
情不自禁 情势 情境 情感 情操 情爱 情调 惆怅 惊叫 惊叹 惊恐万状 惊慌 惊魂 惟妙惟肖 惠州 惯例 想必 愈来愈 愈益 意愿 意欲 意识 愤恨 愿意 慌成一团 慢性 慢慢 慨叹 懒洋洋 戏称 成交 成体 成例 成华区 成县 成反比
成天 成安 成安县 或多或少 或许 战后 战战兢兢 战斗 截然 房事 房山 房山区 所为 所致 所部 手稿 手里 扒高踩低 打斗 打游击 打点 执政官 扫黄打非 扮演 批示 承付 承诺 投诚 投资者 抗敌 折磨 抚养权 抚宁 抚宁县
报仇雪恨 报单 报名费 抵触 抽泣 拒付 拙于言词 招待会 招魂 拜师 拥戴 拼死 挂花 挂车 指定 指挥官 指教 指斥 振兴 振安区 挺拔 挺身而出 换句话说 换言之 据说 掇刀区 掌声 掌声雷动 掌故 接风 推定 推选 提任 提名
提醒 携手 摩根 撇开 操持 支付 支队 收藏家 收费 攸县 放养 放纵 政令 政体 政委 政治委员 政治部 故而 效能 敌人 敌情 敌手 敌方 敏感 救济 教义 教科书 散乱 散客 敦煌 敦煌石窟 敬上 敬告 数学家 数据库 数落
整齐划一 文以载道 文化 文县 文号 文告 文安 文安县 文山 文山县 文峰 文峰区 文本 文档 文武百官 文笔 文臣 文言 断子绝孙 断言 新乐 新乐市 新宁 新宁县 新林 新林区 新河 新洲 新洲区 新田 新罗区 新荣区 新近 新邱区
新邵 新邵县 新龙 新龙县 方程 方程式 施甸县 旁听 旁白 旁观 旅费 旅顺 无任 无何 无处 无形中 无心 无意间 无时无刻 无望 无话可说 无辜 无须 日元 日复一日 日本 日耳曼 旨意 早先 时下 时不时 时代 时宜 时常 时弊
时时 时而 时装鞋 时运 旷野 昆仑 昆士兰州 昌宁 昌宁县 昌江 昌江区 昌黎 昌黎县 明令 明明 明目张胆 昏睡 易县 易门 易门县 春宫 昭苏 昭苏县 显然 显而易见 晋宁 晋宁县 普宁 普宁市 普寧 普寧市 景东 景县 景泰县
景洪 景洪市 景谷 智者 暂且 暂时 暗暗 暗杀 暗自 暴涨 曲周 曲江 曾都区 最后通牒 最近 月湖 有加 有助于 有幸 有情 有所 有时 有时候 有望 有权 有限公司 服从 望花区 朝廷 朝觐 朝阳区 期刊 期望 期许 木匠 木马病毒
未尝 未必 未成 未曾 本身 朱德 朱熹 机票 机遇 杀手 杀敌 杀毒 杂种 权且 权威 权证 杏林区 杏花岭 村庄 村里 村镇 杜集 杜集区 条例 松江 松江区 松潘县 极为 极了 极其 极度 枕边风 枪杀 架次 柯坪 柯坪县 柳北
柳北区 柳南 柳南区 柳园 柳园镇 标题 校尉 校长 核准 格外 格言 桃江 桃江县 桑植 桑植县 梁园区 梁子湖区 梁河 梁河县 梅列区 梅县 梅州 梅江 梅江区 梅里斯 梦游症 梵文 梵语 检疫 棋高一着 椒江 椒江区 楔形文字 概况
概览 樂山 樊城 樊城区 横竖 次序 欢呼 欢心 欢笑 欢迎 欣然 欧几里得 欧拉 欧文 欧美 款待 歉意 止痛 正史 正宁 正宁县 正常 正式 正是 正规 此事 武安 武安市 武官 武将 武昌 武昌区 武江区 武陵 歹徒 死乞白赖 殉葬
毅然 每周 每年 每每 比如说 比比皆是 毫不 毫无 民乐县 民事责任 民工 民情 民族主义 民航 气急败坏 水富 水富县 水手 水污染 水瓶座 水田 水磨沟 水磨沟区 水蛭 永不 永平 求和 汇水 汇票 汉南区 汉阳 汉阳区 汕头 江东
江城区 江夏 江夏区 江宁 江宁区 江安 江岸 江岸区 江川 江川县 江州 江干 江汉 江汉区 江油 江油市 江津 江津区 江海 江海区 江門 江門市 江门 江门市 江阳区 汤旺河区 汨罗市 汶川 沅江 沅江市 沈河区 沉吟 沉沉 沙市区
沙河 沙湾 没关系 沧州 河东 河源 油炸 治安 治理 泉石膏肓 法兰克 法典 法律责任 法规 法语 法门 波段 泥金 泪眼 泪花 泸州 泸水 泸水县 洛江 洛江区 洛龙 洛龙区 洞察 津南 津津乐道 洪山 洪山区 洪江 洪江市 洪雅县
流芳 浓郁 浦东 海内外 海报 海淀 海淀区 海瑞 海防 消炎 涞水 涞水县 涵江 涿州 涿鹿 涿鹿县 淮阴 深信 深信不疑 深恶痛绝 深感 深水埗 清官 清水县 清河 渐次 渐渐 渐近 渔人 渝水区 温宿 温宿县 温江 温江区 渴求
游仙 游仙区 游击队 游刃有余 游手 游民 湖里 湘潭 湘西 溃疡 溜须拍马 滇池 滞纳金 满口 满城 滨江区 演讲 潮安 潮安县 澄江县 激进 濒临 濠江 濠江区 火眼金睛 灵台 灵魂 炉霍 炉霍县 炎症 炎黄子孙 炒作 炮手 点军区
点名 点拨 点评 点钟 烈日 烙印 焉耆 然后 然而 照单全收 照常 燕山 爱国主义 爱情 爱民 爵位 片花 版图 牟定 牟平 牟平区 牢牢 物业费 物理学家 特意 特此 特派 犹太 犹豫不决 狂欢 狐狸 狞笑 狠狠 独尊 独白 猛兽
猛地 猛然 玉田 玉田县 玉龙雪山 王八 王导 环境 环游 现今 珍藏 班级 甘井子区 甘孜县 甘州 甘州区 甘心情愿 甘愿 甘洛 甘洛县 甘谷 甘谷县 生命 生死存亡 生死攸关 生物 生龙活虎 用人 用力 用处 由此 申述 电子书 电白
男性 畏惧 留下 留学生 留神 留言 畜牧 略略 疑心 疑惑 疑问 疼爱 疼痛 疾恶如仇 疾驰 病情 症状 痊愈 痛哭 痛打 痛楚 痛经 痛苦 登时 登高望远 白下 白下区 白垩纪 白塔区 白洋淀 白碱滩 白碱滩区 白羊 白色 白衣战士
白话 白銀市 白银区 白银市 百步穿杨 的确 皋兰 皋兰县 皮鞋 盈江 益处 盐边 监察 监护权 盘查 盘膝 盘龙 盛名 盛筵 盛誉 盟誓 目下 目录 目睹 目送 直布罗陀 直言 直言不讳 直辖 直隶 相劝 相好 相映成趣 相联 相见
相间 相隔 看来 看清 真个 真实性 真情 真是 真真 真言 眩晕 眸子 眼下 眼中 眼前 眼时 眼睁睁 眼见 着实 睡眠 瞳孔 瞻顾 知县 知名度 知己 知府 知心 矩形 石嘴山区 石屏县 石峰区 石拐区 石景山 石景山区 石棉县
石河子 石河子市 石渠县 石炭纪 石门县 石鼓 石鼓区 石龙 石龙区 矿务局 研究员 研究者 研讨会 研读 破产 破口大骂 硚口区 确立 碑林区 示众 礼崩乐坏 社会保险 社会保障 社会化 社保 社区 社长 祖师 神秘 神经失常 神话
票价 祭品 祭孔 禁令 福田区 禹王台 离石 离石区 禽兽 私下 私仇 私家 秉承 科学家 租用 秦安 秦安县 秦州 秦州区 秦淮 秦淮区 秦皇岛 秦皇岛市 秦皇島 秩序 积蓄 稀奇古怪 空余 空降兵 突发 突如其来 立即 立时 立正
立马 童话 笑吟吟 笑嘻嘻 笔触 等价关系 答话 答辩 筠连 筠连县 签证 简历 简直 管理 管理费 管辖 米易县 米泉市 精度 精确度 精美 系主任 紊乱 素常 素日 素有 素来 紧接着 紧紧 紧跟 紫金 綦江 綦江县 红 红古区 红斑
红花岗区 约会 纯度 纳西族 纵使 纵容 纵然 练就 细作 细密 细看 终于 终日 经济学家 结核 绝望 绝经 绝非 统帅 统治权 统统 统辖 绣花鞋 绥宁 绥宁县 绥江 绥江县 绥远 绿色 缓步 缓缓 编班 缴纳 缴费 缺憾 缺陷 罗定
罗定市 罗平 罗庄 罗庄区 罗江 罗江县 罗湖 罗湖区 罚单 罚款 罚金 罚钱 罪责 羌族 美兰 美兰区 美誉 羞惭 羞耻 群雄逐鹿 翁源 翁源县 翔安 翔安区 翻白眼 老两口 老乡 老兵 老板娘 老话 老边 老边区 考古学家 而今 而是
耻辱 职业 职权 联手 聘任 聘请 聚众 聚落 肃宁 肆意 肉瘤 股东 肺结核 肿块 肿大 胁迫 胆怯 胎儿 胡搅蛮缠 胡言乱语 腹痛 自主 自始至终 自学成才 自然段 自由 自由王国 自立 至少 至极 至此 致哀 舆论 舟曲 航海家
航空 舰长 船员 船老大 船长 艰苦奋斗 芝兰玉树 芦山县 花天酒地 花好月圆 花山 花山区 花溪区 花都区 芷江 苍老 苏东坡 苏仙区 苏俄 苏家屯区 若无其事 苦中作乐 苦头 苦笑 苦难 英勇 英石 范畴 茅箭区 荆州区 草台班子
草草 荒谬 荣县 荣昌 荣昌县 荣辱 荣辱与共 莎车 莎车县 莫不是 莫高窟 获鹿 菱形 营业 营长 蒙自 蒙自县 蒙蔽 蒲江县 蓝山县 蓦地 蓬安 蓬江区 蔡甸 蔡甸区 虎视眈眈 虎门 虚名 虚荣 虚荣心 虽然 虽说 融为一体 行刺
行动 行唐 衙役 衡水 衡水市 衡阳 表决 表情 表白 袁州 袁州区 裁决 裁判 裁缝 裕安区 襄城区 西双版纳 西塞山 西塞山区 西夏区 西安区 西文 西林 西林区 西陵 西陵区 要死 覃塘 见票即付 见证 视如寇仇 角弓反张 解放
解放区 言行 言语 言谈林薮 誓言 警醒 譬如说 订单 让胡路 训诂 议定书 议论纷纷 议长 记仇 记者会 讲习 讲史 讲学 讲演 讲究 讲话 许下 许愿 论及 设宴 访 访谈 诊费 词语 诏令 译文 试飞员 诗篇 诚信 诚然 话语 该死
说不上 说好 说实话 说服 说服力 说白了 诵读 请安 诸事 诺言 读物 诽谤 课文 课本 课程表 调查员 调查者 调查表 调理 谚语 谢绝 象山 责问 责难 货到付款 质疑 质问 贪官 贫寒 贵池 贵池区 贵胄 贷方 贻笑大方 资深
赎回 赛车手 赞同 走兽 赴宴 赶快 起家 起用 趁势 越发 越来越 趣味 跌跌撞撞 跑马山 踏实 车把式 车模 车票 转业 轮番 软文 轻敌 轻易 轻率 轻视 轻轻 轻饶 较为 辅以 辅导 辅导班 辅音 辑录 输给 辞职 辞谢 辨别
辩方 辩白 边防 边防军 迁安 迁安市 迅即 过于 过户 过瘾 迈进 迎江区 运动员 运费 近乎 近亲 近来 返还 这就是说 进一步 进而 进贡 进逼 远大 远游 远见 违约 违者 连云 连云区 连县 连同 连声 连山 连山区 连州 连平
连平县 连忙 连番 连署 连连 连长 连音 迫不得已 迷迷糊糊 追求 退休金 适得其反 逆贼 逊色 逐一 逐个 逐步 逐渐 途中 通判 通告 通常 通江 造福 遂宁 遂宁市 遂寧 遂寧市 遇到 遗忘 遗憾 遗言 遣散费 避免 邕宁 邗江
邗江区 邢台县 邢台市 邮费 邱县 邵东县 邵阳 邵阳县 邵阳市 邵陽 邵陽市 邻水 邻水县 郎中 郑重其事 部下 部属 都江堰市 鄂城区 酒席 酒泉 酷刑 酸痛 酸雨 醴陵 采访 重中之重 重于泰山 重大 重工业 重要性 野兽 野史
野地 野花 金东 金东区 金发 金台 金台区 金城江区 金塔 金塔县 金安 金安区 金家庄 金家庄区 金山区 金山屯 金山屯区 金川 金川区 金川县 金州区 金平 金平区 金昌 金昌市 金水 金水区 金湾区 金牛区 金箍 金融业 金融区
金融机关 金阊 金阊区 金阳 金阳县 钟山 钟山区 钟楼区 钻研 铁山区 铜梁 铜梁县 错乱 锡兰 锦江 锦江区 镇海 镇痛 长宁县 长安区 长官 长方形 长老 门将 门票 问候 问安 问答 问题 间或 间谍 阎良 防务 防止 防空 阳江
阳江市 阴谋 阿克苏市 阿克苏河 阿克陶 阿克陶县 陆丰市 陆河县 陇西 陈仓区 陈词滥调 陈述 降级 陛下 陡然 除以 除非 险些 陪嫁 陽江 陽江市 随之 随即 随处可见 随心所欲 随时随地 随机 随机应变 随着 随身 隐忍 隐忧
雁江 雁江区 雄心 雅安 雅安市 雅江 雅江县 雨花 雨花区 雨花台 雨花台区 雷州 雷州市 震慑 霍城 霍城县 霍然 青山区 青春 青龙县 静宁 静宁县 非人 面对面 面红耳赤 韩江 韶关 韶關 顶多 顷刻 顾忌 顿时 顿觉 预后 预感
预报 领事 颇为 频段 频繁 频频 题材 风水先生 饥荒 饥饿 饮酒作乐 饶阳 馆陶 馆陶县 首长 马关 马关县 马尔康县 马尾区 马村 马村区 马边 马鳖 马龙县 驾驶员 骂声 骇然 骑田岭 骚动 骤然 高县 高台 高台县 高呼 高唱
高坪 高官 高州 高州市 高手 高枕无忧 高港 高港区 高瞻远瞩 高碑店 高碑店市 高精度 高级专员 高要 高要市 高调 高贵 高跟鞋 高邑 高邑县 高风险 鬼子 魏县 魏都 魏都区 鱼水之欢 鸟兽 鸠江 鸠江区 鹿城 鹿城区 鹿泉市
麗江 麗江市 黃大仙 黄兴 黄埔区 黄大仙 黄山区 黄岛 黄岩 黄岩区 黄州 黄州区 黄帝内经 黄牛票 黄石港区 黄陂 黄陂区 黄骅市 黑客 黑水 黑水县 黔江区 默默 默默无闻 鼓励 鼓吹 齐唱 齐聚一堂 龍崗 龍崗區 龙亭 龙体
龙凤区 龙华区 龙城 龙城区 龙安 龙安区 龙山 龙山区 龙岗 龙岗区 龙川县 龙文 龙沙 龙沙区 龙泉 龙泉驿 龙港 龙港区 龙湖 龙湖区 龙湾 龙潭区 龙的传人 龙门县 龙陵 龙马潭区 龟兹
""",
    2: """
1er abboname abdullah aberrati abfindun abgeordn abhangig abiturie abolish abominat abonneme aborcyjn abruti absoluci
abuelas aburrimi aby academia academic accusa accusati accuse accuser achats achieve achtzige acne activity actualid
acusacio acuse adaeze adept adicto adjectiv adjetivo adjoa admiraci admirati admirer adopter adorer adult adulta adulte
adultere adulteri adultery adulti adversai adviser advisor afera affair affaire affare affetto affidame affidavi
affirmer afflicti aged agee agencia agentur agenture agenzia aggresso agio agitatio agnieszk agonia agonie agony
agresor agresseu agronomo ahnen akademic akt aktion albanil alcalde alchemis alcoolis alcuni alcuno alderman alegato
alegria alerting alicia alignmen allegati allegean allegian allegria allgau allievo allo almanac als alsacien alte
altercat altere alterer alteste altester alumna alunno amalgama amantes amateur amateure amato amator amatoria amazemen
amazonas amazone ambasado ambiente amenaza amends amerika amical amicizia amigable amistad amitie ammirazi among amore
amoureus amputati amyts analista analyst analyste analytik ancho ancient androhun anemia anestesi anfitrio anfuhrer
angel angelito angelo angemeld angetrof anglais angler anglosaj anglosas angol angoscia angst anguish anhelo animador
animateu animosit anklage anklagen anomalia anomaly anonymat anonymit anrede anrufer anschuld anselm ansprach anteceso
antenie antholog anti antik antisemi anxiete apathy apelacio apelar apostasy appeal appellat appellie applicaz aquel
araba arabe araber arbeitge arbiter arbitrat arbitre arbitro archbish archer archeveq archiduq arcivesc arcybisk
arguing armstron arrears arrepent arrestat arrivals artesano artgenos arthriti artist artista artisten artritis artwork
artysta arzobisp asas asesor asha asked asker asma asombro aspire assailan assedio assent assertio asshole associaz
assoziat assunto assuranc ast astensio asthme atd ateo athee atheist atonemen atrevido attaccan attacker attacks
attaquan attempts attended attends aubert audience auditeur auditoir auditor aufgefun aufrufe aufruhr aufwachs augenarz
augenzeu aurelio ausgewie ausrede auszubil auteur autoesti autograf autogram autograp autor autora autore autoren
autorin autorinn autorita autorite autoryte avantgar avatar avc avenger aventuri avisa avisame avisar avoue avuto
avvelena avversar awe aydemir baas baby babys bachelor badacz badmouth bahn bakerloo balagan ban bancario banden banish
banken banker bankier bankrupt banks banni banning bannir banquero barbaren barbaria barker barkwort baron barone
bartolom barts bashing basi bask bassi bastard bastarde bastelt basurero batard baviere bayer beamter beast beaute beck
bed bedrohun bedurfti befragt befragte befriend befurwor begegnun begehren beggar behauptu behest behinder behorde beim
being beispiel beitrage beitrete bekannte bekenntn beklagte belange belastun belehrun bellezza belliger beloved
benennen bengali berat berater berateri bergamo bergland bernadet berufen beruhmth besetzte bessert bestie bestrafe
bestsell betes betreuen betreuer betriebs betteln bezahlun bezirksl bibbia bibel biblia bicho bichos bickerin bidder
bidding biedny bienesta bieter big bilingua bilko bimba binaire biograf biologe biologen biologo bionda biskup biskupi
bitten biznes black blacklis blesses blocco blocus blokada blonde boasting boateng- boj bon bonhoeff boni boob booby
booklet boon booster borough bosnia bowman boxeador bragging branch braun braune braut breaks bribe bridges bristol
brive brownie browning brudersc bruggent brule brunet brunette brute bruto buchlein bugger bund bundesin bundesmi
bundesst bundesta bunny buntowni burgerli burgersc burmistr bursche bussen busser busting butch buteur butler bye byl
byly caesar caissier caja cajero caller callers calligra calosc cama camarada camarera camerama cameras camille
camioner campeon canalla cancelli cancro cansanci cantarut cantor canvass capataz capi capitali caprice caram carita
carmen cartooni casada cases cashier cassa castaing castigar cautious cavalier cdg celebrid censor certeza certezza
ceylon chagrin chairper chambers chanceux chandler chapter charite charta charte chatter chauffeu cheater chec chefarzt
chefreda chemiker chimio chimiste china chinese chinois chinoise chiny chirurg chirurge chirurgo cholera cholerni
chomage chor chorale choruje chory chow cichy ciclista ciega ciekawos cierpien cifuente cile cina cineasta cinese
cinica cinismo ciotti circus cirujano cisse citizenr citoyenn civica civili civilian civiliza claque cleaners clerks
clermont clicked client clinico cllr clope closer clown clubbing cna coerenza coherenc coin coito colegial colera
colloque colonie colony colored coloso columbia columnis combatan comeback commandm commerci commonwe commozio commune
compagne compania companio comparat compare compendi complice comply comtesse comunal concedin concejo concilio condesa
conduce confianc confianz conflitt confusio conge congo congress coniugi connard conocedo conocida conoscen conseill
consenso consorci consort consulen consumat contempt contentm contents contessa contiend contoso contrat contrato
contre contrinc controve convict convoco cookbook cooperat cooperaz coquin coran corbyn coro coronary coroner corrieri
cortan cortejo cosicche cosmopol coucou coughing counsell countera countess courtois coward crainte craven crazines
createur creature credenti credo creed creencia creeps creole cretin cretino crewe criada criatura crier critical
croata cronista crossroa cruzado ctv cual cuba cuckoo cuddling cugina cuidador cull culprit culte cumplen cunt curieuse
curiosa curiosit cuter cycliste cynicism cynisme cyrk cywiliza czarny czerwony czlonek czlowiek czyn czytelni dachdeck
dachs daj daleko dali damned dandy dankbark danois daredevi darmo deacon dear deceased declan decorato deed defect
defenseu defensor definicj degout dekker deklarac dekret delaney delegar delegier demandad demander demencia dementi
demenz demonstr deni denial denker denoncia dentaire departed dependen depit deportie deriving descampa desconci
desconoc designac designat designer desobedi desolaci desordre desterra destierr destinat destra detailin dettato dette
deuda dexterit diabete diakon diarrhea diarrhoe diaspora dichter dictado dictador dictateu dictator dictiona diener
dienstpl dietro diktator dilemma dilemme dilettan dinamism dingen diocesan diop dipartim diplomaz diplome direktio
direktor disarmam discaric discende disclaim disclosu discours disertac disident disinter diskurs dismay dismissa
dispetto dispiace disputer disputes dissent disserta dissiden distrust disturbo dittator diver divest divorce divorcio
divorzio dizzines dj doctora dodo doe dogma dogme doherty dokerow doktorar dolor domain domanda domestiq dominiqu
donante doncella donos doradca dorf dorfer dosc doubt douter down downing dra drag dramatur drehbuch drivers drogi
drohung drohunge drop druids drunk dry dryness dubitare duc duca duce duchess duchessa duchesse duchowny duda dudar
duden dudziak duke dummkopf dup dupe duque duquesa durchsag duren dwubiegu dyplom dysfunct dziwka earl eater ebreo
eccentri ecclesia echeverr economic economy ecrivain ecuador edelmann edema edict edicto editing edition editor
editoria educacio edycja ego egoista ehen eher ehrenfel ehrfurch ehrlichk eingebor einigkei einkauf einladun einreden
einwande einwohne ejemplo eks ekspert elder eldest elect elegia elektora elektrik elettore eleve eleves elezioni elin
eloge elsasser embodime emeritus eminenci emir emisor emorragi empathy empfang empfindu employ employeu empoison
empower enamorad enana encarnac enchantm encierro encrucij encyclop endettem endorse enemigo energie enfermo enforce
enforcer engageme enmity ennemi enquiry enroll ensenanz entfremd entrevue entricht entspric envenena environm envoy
epanouis episcopa epoux equal equestri equita equite erahnen erben erfullun erkranku erlaubni erotic erotique erregung
ers erstattu erstaune erwartun erzahler erzbisch erzeuger erzherzo escoces esempio espagnol espanol espectad esperons
espinal esquire esser etait etchever etfo etliche etonneme euforia euphoria euphorie europais ex ex-staff excitaci
excitati excuser exemple exil exile exiles exilio expatria expectac expedite experta experte experten expertin explorad
exposee exposees exposes expulse extasis extent externer extranar extranje extremis eyewitne fabbro fable facharbe
facharzt fachmann facket facteur fag falarem fallecid faltaron familias fandom faraon faraone farmaceu fas fascinac
fasciste fasters fasting faszinat fatou fattore fatty favorite favour fda febbre federal federale federaln federazi
feeling feelings fehde feind feinde feindlic felicity felixsto feminine femmina ferrand ferveur fervor fester festlegu
fetisch fetish feud fever fiat ficcion fiction fidele fiduciar fieber fiebre fievre fighters figlio figliolo figurer
fiktion filmemac filment filmmake filmregi filosofo filozof finalist finances financie finder finna firmie firmo
fitness flack flamand flamenca fledglin flier fnmt foderati folle folleto fondateu fondator fondness fool for foraster
force forderer foreplay forerunn forester forgiven forscher fossilie foster fou found fragen francese fratella freaks
freedom freelanc freiberu freigebe freiherr freispru frekwenc freshman freud freude freundes frustrac fugitive ful
fulfilme fumador fumeur fundacja fundador funker fury futur gaddafi gagnante galego gallant galo gamers gamin gamine
gammelt gana ganadero ganador ganadora gandul ganger garant garcon gardanne gardienn gardiner gars gartner gast
gastarbe gaste gastgebe gaul gaulois gazety gdansk gebete gebote gedicht gedichte geduldig gefangen gefechte gefolge
gegebenh gegenspi gegoogel gehalt gehalte geheirat gehofft gekurt geldgebe gelehrte gemahl gemeinwe genauso gendarme
genealog genera generacj genero generosi genies genitiv genitore genossen gentile genuge genugtuu georgien geral
gerechti geringst germain germany gesamtau gesandte geschadi geschopf gesellsc gesetzge gesponse gestreik gesundhe
getekend getreu gewerksc gewinner gewisshe gezeugt giganten ginecolo ging gino giocator giovanil gioventu girls gitanas
giustizi glee gleichen glitch gloom glosario glossary gmail gminie gobba golfa goodness goof googeln google goon gor
goren gosc gospels gourmand governed gracz grader grafiker grafin grand granic granjero graphist gratific gratitud
gratulac graves gravida graz grazyna grec grecki greek greens grieche griechis grief griego grinning gripa gripe grippe
grosse grozba gruby grunder grunen guerra guerre guerrero guerrill guests guideboo guinea guinee gul gull gurkha guyot
haben hablan hablante haftbefe haiku hale halina hameau handbook hande handed handelsa handing handlang hands hansos
hardship hartley8 hastings hate hatred hatte hauptlin hauptver hausarzt hauslich hcsa healer health heartach heathen
hebreo hechicer heeft heiko heiler heiligke heilprak helden helper hemorrha hendrick henge hepatite herald herido
hermosur hernia herold herren herzinfa herzog herzogin hesitati hessen hetero heterose heuchler hexen hibernat hibrido
higinio hijo hilfe hincha hinchazo hindenbu hinnerk hinterbl hipnosis hipoteca historyk hiszpans hives hoa hochdeut
hoffen hoffentl hog hogar homoseks honestid hongrois honnetet honorair honorar honorari honradez hoods hooligan hope
hopeful horda horde horta host hostile hostiles hosting hote hotesse hotmail househol huber huerfana huerfano huesped
huff hugging hum humanism humanist humanita humboldt hungaria hungaro hungover hunk huren hurting husband hybrid
hybriden hypnose hysterie idealism idealist ideas ideology idiota ignacio ike ill illinois illitera imams imbalanc
imbecile immun immune impacien impeachm impiegat imposibi imputaci incarica incertez incertid incest incesto inciter
inconnu incredul incurabl indiana indictme indigene indizes infanta infante infarto infektio infidele info informer
informin ingeborg inglese inhaftie inhaltsv iniciati injuncti inkompet inmune innej innenmin innensen inquirer inquisic
inspekcj insta institut instrukt instytut insulin insulina insured integrid integrit inter interagi interdic interim
internac internaz intervie into invitaci invitada invitato invite invito involvem inwiewei inz inzest io ire irgendwe
irre irregola irritaci ism italiano itch ivo ivresse jackass jacobs jahrgang janata jardinie jaswinde jederman jedza
jens jeopardy jeremy jews jfk8 jgarcia jihad jinete jinx jo joie joku jones jong josiah joueur joueuse joven jr juckt
jugador jugadora julie jungfrau junioren juniorin junker junto jurist jurista juriste juristin justiz justizmi jutro
juvenil juvenile juwelier kadra kafka kamerad kamerama kammerer kanadier kantoren kapitali kassel kategori kaufleut
kaufvert kazan kazimier keeps keffiyeh kellneri kembla kenner kenya kerl kerro ki kid kids kielc kilka kilkanas killer
kin kinder kinderar kindness kircheng kissing kita-elt klage klatwa kleinste klienten klimt kluby knox kochany kochbuch
kolegium kollekti kolonien komendan komentat komisarz komisji kommenta kompanie komponis kompromi konflikt kong kongers
koniginn konigrei konserva konsulta kontekst konto kontrahe kontrakt kontrove konvoi konwencj kopec koran korony
korpersp korporac kosher krajowy krankhei kreatur kreature kretyn kriecht krieg krimis kroaten kroger krolestw ksiaze
ksiezna ksieznic ktorzy kult kulturkr kultusmi kummer kun kunde kunstler kurwa kurzgesc kutscher kutter kuwait labial
labour-p labourer ladt laico laien lamento land lande landesam landesve landtags langewei lapp lappi latein lateinis
latin laudatio laureat laureate lauwin-p lawmaker laws layoffs le learn least leaving lebewese lecteur lefties lefty
legalida legaliza legalize legate legislad leiht leistung leoncava lequel leser lesersch lesion lessing let letterin
lettore lettori letzten lewy liberale liberati liberta libertad libertai libertat liberte libretto licence licencja
license licenza lieber liebeser liebesge liebesle ligen lightwei liitosta likent lince lineage lis lisp literate
lithuani litige litigio liu livorno lizenzen lkw llega llego loa loathing local locura lohr lojalnos lola loneline
longer loon loser lotna loyalty loyaute lubi lubie lucha lud luden ludger lugner luigi lunches lush lutte luttich
lyceen lynch lynx lyon lyriker macaroni macedoni machinis machos machterg macro mae maestro mag magazyne magicien
magier magistra mago mahatma mailer mainstay majore maker makro mal malades malata malato maledict maledive malincon
malinger malta malteser mami mamma manage managen mandant mandante mandator mandos manhood mantenut marchand marche
marcher marchese marchett mareo marido mariee marini marito markgraf marktfuh marokko marques marquis marriage married
marry marsch marshals marszu martir martire martyr martyrer marxist maryja masern massachu masses masterar mastermi
masters matcher mater maternal matias mating matka mattia maurer mauro maven maverick maz mazdoor mazedoni measles mec
med medalist medallis medecins mediador mediateu mediatio medicale medien mediterr melancho melancol membro men
mendelss mendigo meno menor menores menos mensch mentiros mercenar messages messie mestizo metal metalurg metalwor
methadon metrovia mette mezczyzn mezquita miasto mick midget miedo miedzyna mietvert migrana migrant militard militari
mina minderhe mineur mineure minh minimali ministre ministry minoranz minore minorenn minori minoria minorite minority
mir misa miser misogini misogyny miss mission missione missionn mistakin misterio mistero mistrust mitarbei mitbewer
mitgefuh mito mitschul mitspiel mittelal mittelsc mittler mlody mod modal moderati moine momentum momia monet monitora
monje monograf monograp monseign monsigno month montreal moore moreau morocco moron morta mortal morwenna mosques motin
mozo muchacho mudigkei muerta mummy muratore mussolin mystere mystique myth mythe mythen mythos nachbarl nachfahr
nachfolg nachruf nachsten nachtruh nacjonal nackter nadia nagon nahel naher naht nahverke najmniej najstars nano nar
narrador narrateu narrator narren nastroje nasze nausea navarro navegant nay nazwa negociad negro nello nemesis nemico
nene nennt neri nervi nervousn neuen neugebor neuling neulinge neutrali neuwahle newborn nhs niech niechec nienawis
niepokoj nieprawd niesen niewiele nightcre nikt nimes nobleman noces noinu nolte nominal nominier noon nordique
nostalgi note nothingn novelist novembre nsw nuclear nuda num numeri numeros numery nunzio nuria nurnberg nutte nutten
nzno oakland obalic ober oberarzt obey obituary objector obliger oblivion obsesivo obsluga oburzeni obwodnic occupazi
odhiambo odrzucen odwiedza offenbac offentli officers offizier ofiara oglosi ogol ogolnopo ogre oihana ojala oken
okonomie okreg oldenbur olek olivares olvido om ombudsma omonimo onesta operaio operateu oponente opozycji opponent
opposer orador oratory organism organizm oriental ornella orphan orphelin orrore orthogra ortograf ortschaf osiedle
oskarzen ospite ostrich ostrzega ottimist ottmar oust outcast outreach overlord oversee overseer overview overweig
oyente pablo pacha pacifist packa padophil padova padrino pagament pagano pagato paient pajero palabra pamphlet pang
panstwow paola paolo papeles papers papiere papiers parable parado paradoja paradoxo paralisi paramedi parasite
parasito parassit parente pariente parisien parks parla parlano parle parlent parola partecip partisan parvenu parvenus
pasajero pasion pasja pass passager passant passante passegge passenge passione passport pasteur pastora paszport
patiente patria patriarc patrie patriots patrizio patrocin patronne patrono pauline pauses pavia pawla payer payment
payoff payroll peaton pecador pede pedestri pedigree pedofili pedophil peel penas penchant pensador perdedor perduto
pereira performa perk perpetra perse perser persino person personel persuade pest peste petting petycje pflegepe pharao
pharaoh phobie physicia piazzale pide pie pieton piety pil pilger pillo pina pineda pinning pioniere pip pisarz pisze
pizzigat placach pladoyer plaider plaidoye plaintes plante playwrig pleito plena plural plus poczty podiatry poe poem
poeme poet poeta poete poetisa poisonin pokalsie polemiqu polio politiqu polizeig polizze polonais polygamy pompino
poor popierac popolazi populair populism poradnik portavoz porter portera porteur portoghe portugie portugue posel
poser positivi poslowie poslubic postgrad postleit postmast postor powerhou powiadom pox praat praferen pragnien
prasidiu prasowy prater praying preachin predeces predica predigt predigte prefisso prefix premiato premium presbite
presidio preso pressemi prevenez prevenir prevent prevenu prey priestes prieur primas primate princesa princess prinz
prinzen prinzess privato probleme proceedi procesad proclama proctor procurad procurat procureu producen producer
producte produkcj produtto profane professi profis programi projekta prole prominen promotor prophets prosecut prostitu
protagon protecte protests protetto province provinze proxy prozentp prugeln przemowi przeszed przyjazn przyklad
przyszed przyzwol ps psicofar psychic publicat publico publicos publiczn publishe puhuu pundit punir punire punish
punter pupils pursued puta putain putsch puttana putte pytanie quale quartier quejan quella quello quelque quelun
questore quiroga rabbia racist radza raghavan raj rak ralent ramirez rammaric rancunie rania ranting rask rassist
rassiste ratgeber ratifica ratify raum rausch raving razzista reader readersh readines realism realisme realismo
realismu realist realitat reaper rebelars rebelde rebeller rebuttal recall rechtsan rechtsex rechtspr rechtssi rechtsst
reclamac reclamen reclami recruit recteur rectorad recueil redactor redakteu redaktor redattor redhead redner referee
referral refusal refused refuses refusing regente regierte regime regista regno reino reisebur reisepas reiter rejoicin
rektor relativ reliefs rem remordim remords remorse rendimen rendimie renegade renown renten renter repentan represai
represal requests reseaux resentim resentme resignac resignat responde ressorts results retrouva rettet rettore reue
reunione reunions reunite rev revenant reviewer revising rewritin rey rezim rhapsody rhythm rialzo ribelle richards
richiede richteri ricorso right rimorso rimpiant ritmica rivalida rivalita rivera roberts rodin roget rollstuh rolnictw
romancie romano romantiq romanze rossetti rosso rosyjski rotating roth roumain roussel- royaume rozglos rozwod ruckruf
ruf ruhren ruling rumana rumano rundown ruso russa russin russisch rustic rys rytm sabine sacerdot sachsen sachverh
sade sadness sag sager saint-jo sainte-r saintete salario saleh salvatio sam samoobro samopocz samotnos sand sangh
sanjay sans-abr santis santita sarampio sass saudi savant saveourd scammer scare scemo scenaris schadene schadens
schadlin scheidun schichtp schiedsr schiera schlaf schlagan schlecht schlicht schmied scholar schonhei schrifts
schulden schulsch schurken schuster schwarzm schwellu schwerge schweste schwulen scolarit scorer screenpl screenwr
screwing scriptur scrittor scum secessio sechzige secolare sectaria section secular seculari sedia seer seguito
sehnsuch seinesgl selbstan selbstbe selbstst selbstwe seltsame sempre senador senadora senateur senator senatore
sendunge senior sensuali sentinel separati sepp septembr serbski sermon servant servants servicin servio sessions
sexist sexistis shifts shocker showdown sicario sich siedlung sifilis signalem signer signers signifia silly simpatia
sincerid sincerit sindaco sindicar singapur single sinner sinvergu sionista sioniste sire sissy situatio situazio
sitzunge skargi skeptike skirmish skriver slags slaska slav slaver slawe slay slider slowacki slowo slumber sluzacy
smallpox smiler smiley smoker smokers smutek snb sneak sneezing sniper snitch snoop sob sobczak sobriete sobriety
sociales socializ socio sodass sodomie sodomy sofferen sohn sohne soldner solicita solitary sometimi somme sommeil son
songwrit sophomor sor sorcier sorciere sore soreness sorrow sospetta southern soutien sozialis spagnola spanisch
spartan spec specjali spectate speech spelling spende spender speranza spettato spezifik spieler spinal spitzel
spogliat spoiler sponsore sposarsi spots spoznia sprawca sprecher sprog sroka sta staaten staatsmi stagisti stagnati
stalin stamira stany stardom starvati statale state statute std stecher steen stelle steven stevens stichwah stifter
stilista stipendi stoke stolowki stolzenb stoner storica storie stories storytel stosunki stracony stradale strafver
straordi strathcl strega streiks stromtra strophe studenci stupore stylist subgroup subpoena subscrip subvert succeed
successe successo suchtig sud-est suedois suffix sufijo suicide suivre suizo sujecion sultan sultano sumision summons
sunburn sunni sunrise suora supersta supports supremac supremo surfers surgeon surveyor suscripc suspect suspects
suspens suspense svedese svizzero swagger swapping swelling swiadek swietowa swimmer syn synonym synonyme syphilis
sytuacja szalenst szczeros szuka tacierzy taco tact tagliand tagung tagungen take takeover talker tardi tariq tart
tarzan tata tate tati taylor teal teamleit tease teaser tedeschi tedesco teen teilhabe tel telefonb temoin temor
tempest terapeut teresa termini terms ternura terroris tesis tesorero tessin testate teste testigo than their theorist
therapis thinker tierra tiff tiger tik till timekeep tinction tinker tiranno tirano title tizio toma tono took topper
torpeza torschut torturar totalita totality totem toter tough township trabalha tractage trades traidor traine tramp
trams trance tratado trattato traurigk trautman trautwei travaill treatise treffen tregua treiber tremblin tresorie
treuer trevithi tribu tristess tristeza tristezz trottel trupp trusty tucker tudo tueur tugend tumor tunez turban
turmoil turning tutor tuvo tweeting twitchin tworca typing typo tyran tyrant tytul uczciwos uczestni uczucie ukochana
ukochany ukrainie ulcera ulderico ulotka ulubiony umarla umeh umpire unabhang undesira unfortun ungar ungarisc ungehors
ungewiss unglaubi ungluckl unhappin unionisi unions unkenntn uns unterbew untoucha unweit uomo upbeat upheaval urheber
urzednik usuarios utility utopia utopie uzalezni va vagabund vague vainqueu valore vandali varco vasallen vaux veden
vedova vega veganes vegetal vegetari vegi venerdi veneto venganza vengeanc venn veracity verba verbande verbannt verbe
verben verbo verdict veredict vergeltu vergesse vergiftu vergunst verifier verkater verkehr verklagt verkraft verlass
verliebt vermin vero verrater versandk versicul verstaat verstorb verteilt vertel vertrag vertraut verts verurtei
verwies verwirru vespa veuve viceroy vicieux vicini vidal vidente videos vient viernes viewers village villano vim
vincitor violence virer virgin virrey viruela viscount visionar visionna viuda vixen vizioso vocablo voices vokabeln
vokal vokale volksabs volksver volkswag volkswir voller voor vorbestr vorgefun voruberg votante voter vowel vus
wahlbere waisen waking walenty walked warhol warlord warszawa watcher watorek watpliwo waving weakness weasel weg
wegberei wegiersk weh wehrdien weib weigerun weisung weisunge welch welche welcher welke wellness wells weltklas
weltwirt werksarz what wheelcha which whim whiplash whitcomb white wholesal wiceprez wichser widoki wie wiederse
wiederve wieska wilde winner wirtin wirusowe wish wit witch witness witwe witwen wiz wizard wlasnore wnioski wobbly
wohlerge wohlfahr wohlfuhl wohlgeme wojciech wojenny wojna wojsko wojskowy wole wolnosc wolter wolverin woo word
worterbu worthy wren wright writ writer writings wrog wrona wspolczu wspolpra wsrod wybory wydajnos wydzial wynagrod
wyzwanie xenophob yearbook yielding york yusuf zabojca zagrozen zahlunge zahra zal zaledwie zaleznos zaloga zapatero
zapewnie zaprosze zaskocze zauberer zawiadom zawodnik zbieg zdziwien zeal zemsta zentralb zeuge zeugin zeugt zhang
zielgrup zielony zins zinsen zmarla zmeczeni zombie zonaty zugehori zuhalter zukunft zuneigun zuversic zuwander zweifel
zweifeln zwyciezc zycie zyczenie zyczyc zynismus ابار ابرياء ابناء اتفاقيا اتهامات اتهم اثناء اجبر اجتماعي اجرة اجل
اجنبي اجيال احمق اخبرني اخذ ادبي اردنيين ازال استبداد استجواب استراتي استراحة استضاف استعمار استفتاء استفسار اسقطوا
اسلامية اسير اشتكى اشخاص اشرار اصحاب اضرابا اطفال اطول اعجاب اعجابات اعجب اعداء اعصاب اعلنت اقتصاد اقسام اقليات الام
الان التي النص امال امتثال امراء امراض امريكا انباء انبياء انجيل اندرسون اهل اوامر اولياء اوين ايتام ايدي باحث باصات
باول بايس بترول بدنا بدوي برتغالي بروك بروكلين بريطاني بزيادة بسيط بشرية بكالوري بلاد بلدان بلوك بمنشور بنات بنت بنما
بوليفيا بون بيرس بيرسي تباين تحالف تحدث تحديات تدين تراس تزوج تسمم تشو تصريح تصريحات تضامنية تعب تعصب تعليم تعيين تغيب
تفاول تقرير تكرم تكريم تنسيقية تنمية توتر توترات توج ثنايي جارنا جامعات جديد جراح جريس جرين جزايريي جغرافي جماع جماعي
جماهير جمهوري جهل جونز جويس جيل ح حاسب حبيب حروب حريات حزين حشد حشود حصار حضارات حلال حمدي حواء حوامل خبراء خجل خدم
خصوص خصوم خطب داء دالي دبلوم دراسي درقاوي دع دعوات دواء دولية دوما ديزني ديفيس ذاتي ر راسمالي رامي راوي رحلت رضا رضع
رضيع رف رفعوا رقيب رنا روايي روبرتس روث روج روسي روما ريف ريكو ز زنا زواج زور زيدي سابق سالي ستانلي سعاد سعودي سفراء
سفير سقراط سكك سلاطين سمير سناب سنة سودانيي سورية سوليفان سويدي سيدني شات شاذلي شارك شان شاهد شجعان شذوذ شرك شريف شعور
شغالين شكاوي شلل شيلي شيوخ صارم صاعد صدمات صلاح صهيوني صين ض ضابط ضخم ضعيف ضيف ضيوف طلاب طلاق طويل عجب عدم عرب عربي
عزيز عسكر عصبي عظم عظماء عظيم عقايد عقل علاء علماء علماني علياء عليه عمري عملاء عميد عميل عنصري عواطف عوام عوايل عون
عيوب غبي غدا غصن غينيا فاق فايز فايزون فتاح فرح فرعون فقر فقير فلاح فلبيني فنان فيلسوف قادم قاسم قاصر قاض قاموس قايد
قتال قراء قران قروب قصايد قطاع قناص كاتب كاد كافر كان كاين كاينات كردستان كرسي كرم كرواتي كريستي كلا كلارك كنفدرال كوري
كوك كونراد كونغو كويت لذا لساني لعمال لمياء لورانس ليلى ليونارد ماجد مالك مالي متابع متحدث متزوج متسول متعاقدي متكرر
متنبي متهم مثالي مجتمع مجمعات مجموعات مجنون محافظات محاكمات محب محترف محتويات محسن محققون مخاوف مدخنون مدرب مذاهب مراجع
مرحب مرسوم مزارعين مستاجرو مستخدم مستعمرا مستعمل مستوي مسجل مسن مشتري مصرفي مضيف مطالب معاني معترف معتقلين معظم مقابلات
مقاتل مقار مقاطعة مقترح مقدم مقدونيا مقطع مقيم مقيمين ملكي ملل من منتسبين مندوبي منشور منظمة منى مهنيين مواجهات موارد
مواصفات مواعيد موامرة مور مورخ موريس موعد موكب مومن ناجح ناخب نباتي نبلاء نبهني ندم نزاعات نظامي نظرية نعيش نفسه نفسية
نفي نقابية هاريس هاشمي هالة هان هندي هيثم واتسون وجد وزارات وزراء وزير وسيط وشيعة وقاية وكالات ولي وليد ويلسون ياخذه
ياس يتحدثون يتفاعل يتناول يجبر يخدم يدفعون يراقب يروج يزابيث يسون يصل يفرض يفورنيا ينظم يهب يهودي يوت يوحنا يوناني 一丁不识
一代 一声不吭 一家 一家人 一次方程 一视同仁 一言不发 一醉方休 七零八落 万世师表 万劫不复 万历 万国音标 万户 万民 万荣 丈夫 三国演义 三点水 上代 上诉 上课 上谕 下一代 下人 下层 下狱 不主故常 不屑一顾 不意 不肖
不顾一切 与众不同 与会 丐帮 专业性 专制主义 专员 专家 专访 世世代代 世事 世仇 世子 世家 世系 东三省 东南大学 东吴大学 东家 东施效颦 东道 两广 两湖 两点水 严斥 丧权辱国 个体 中人 中华 中华邮 中国 中山公园
中性 中立 中篇小说 丰盛 丰硕 丹东 为数 主业 主义 主义者 主人公 主仆 主办权 主持人 主权 主权国家 主祷文 主裁判 主观主义 主顾 丽 举 举案齐眉 久病 乐团 乐观 乔治亚州 乞丐 乞讨 也 乡绅 乡里 乡镇 乡间 书 书名
书呆子 书生 书画 书稿 买关节 争执 争端 争议 争辩 争霸 事态 事情 二房 二次方程 二话不说 互访 互连 五味杂陈 亚拉巴马 交 交叉点 交大 交往 交朋友 交配 产 亮 亲事 亲人 亲代 亲信 亲友 亲属 亲情 亲戚 亲爱 亲王
人们 人口 人工 人文主义 人民公社 人缘 人道主义 仆人 仆役 仇人 仇家 今人 仓皇 仔细 他人 他国 仗义 付款条件 付费 仙人 仙姑 代书 代代 代号 代孕 代沟 代称 代管 令狐 仲裁 任由 任课 休息时间 休整 优厚 会面
伟大 传代 传染病 传递 伤残 伴侣 何其 余者 佛经 佛蒙特 佛蒙特州 作乐 作战 作曲家 作者 你死我活 佣人 佣钱 佩 使然 使者 使节 侍立 侍者 依从 侣 侨民 侵华 俄国人 俄罗斯族 俄语 俗名 俘虏 信条 修道 倒戈 倒苦水
倒闭 借方 借机 倡导 债务 债权国 倾向 倾轧 偏好 做生意 儒学 儒生 儿子 儿孙 元音 充军 充血 先烈 先辈 光绪 光顾 免费 入场费 入境 入学 全国性 全套 全局 全景 全权大使 全班 全省 全称 八仙 八仙桌 公主 公债
公务 公司 公子 公安部 公害 公家 公用 公益 公社 公私兼顾 公约 公诉 兰州 兰州大学 关停 关禁闭 关颖珊 兴国 兵卒 兵员 兵部 兹 养子 养老 兽医 内乱 内务 内参 内心 内疚 内陆国 再也 军人 军团 军师 军心 军情 冠
冠名 冤仇 冷战 凌杂 凌虐 几个 几内亚 几米 出 出使 出动 出国 出嫁 分子式 分文不取 分析家 分析师 刑部 列国 列席 刚果 初级 利息 利息率 利率 利钱 别称 刷 刺客 刻本 前世 前仆后继 前任 前后文 前夕 剑桥大学
剥削阶级 剧作家 割据 力士 力量 力钱 加 加入 加钱 动 动乱 助手 劲敌 劳役 劳改 劳方 勤 勾当 匈奴 化子 化学家 化石 化身 北京大学 北周 北大 北洋 北洋军阀 区政府 医疗费 十几 千金方 华东 华严经 华中 华人 华侨
华北 华南 华盛顿州 华航 协定 协议 单人 单传 单词 单边主义 卖关节 卖国 南开大学 博客 卧龙 卧龙岗 卫国 卫生部 印地安纳 印欧语 印第安纳 危局 卸任 历史学家 压岁钱 厌烦 原名 厮打 县长 参考书 参议 参议员 参赞
友爱 双手 双方同意 反动派 反水 反问 反革命 发财 发难 取名 受苦 受访者 受贿 变乱 变性 叙事诗 叛变 叛徒 口水战 古国 古文观止 古根海姆 古罗马 古老 古龙 叫花子 召回 召集人 可信任 可兰经 台湾省 史学家 史家 右派
司徒 司机 吃苦 各国 合伙 合作 合力 合同 合成词 合法化 合编 吉林 吉林大学 吉林市 同一 同业 同乡 同名 同治 同济大学 同盟 同胞 同行 名 名号 名字 名师 名录 名望 名气 名目 名称 名称权 名胜古迹 后世 后人 后悔
后生 后裔 后辈 吏部 吐 吓唬 吕布 君子 君臣 吭声 呆子 呈文 告发 告示 告诉 呜咽 周济 呼 和平共处 咸丰 哀伤 哀戚 哲学家 哽咽 唐 售价 唱诗班 商人 商务 商品经济 商机 喀麦隆 喝醉 嗜痂成癖 嗡嗡 嗫嚅 嘉宾 嘴严
囚犯 囚禁 四川大学 四平 回国 回禀 回纥 回老家 回鹘 因地制宜 因时制宜 团聚 国事访问 国号 国名 国家 国宾 国情 国情咨文 国有化 国民经济 国父 国立 国联 国航 国际私法 图 图腾 圆房 土人 土豪 圣旨 圣训 圣马力诺
地主阶级 地理学家 地缘 坏人 坏蛋 型 培训班 堂房 堕 堵车 境况 境地 增生 墨尔本 士 士人 士气 壮丁 声 声张 声援 处境 处女 处罚 备战 夏威夷州 夏河 夏河县 外 外交官 外交部长 外债 外孙 外孙子 外文系 外甥 多
大丈夫 大主教 大人 大使 大叔 大名 大喜 大夏 大大 大家 大山 大庆 大战 大白话 大虫 大连 大连市 大連 大連市 大陆 天伦之乐 天朝 天顺 天龙座 太医 太子 太学 太常 夫权 失衡 失败者 头巾 头目 头衔 头领 夷陵 奉天
契约 奥 女婴 女生外向 女真 奴仆 奴婢 奴家 奴役 奸细 好人 好办 好手 如此这般 妇产科 妈 妊娠 妖人 妖精 妥协 妻妾 姊夫 姐夫 姑奶奶 姑父 姓名 委托书 委托人 姨 威望 威震 娃娃 娃子 娜 婆 婆罗门 婚 婚配 婴儿
婴幼儿 媒人 嫁人 嫌疑人 孔明 孔融 字典 孙子 孝子 孝心 季子 季节性 孤儿 学术界 学派 学究 学者 学费 安乐 安富恤穷 安富恤贫 安徽大学 安民告示 安西 安西县 安邦定国 完整性 官僚 官方 官田 定名 定罪 宛 宝 宝宝
实习生 实战 客户 宣德 宣战 宣统 宣言 宣读 宪章 害虫 宴乐 宴会 家境 家家户户 家景 宾主 宾客 宿主 寄主 寄生虫 密 密使 富民 寓言 寝食难安 寡头 对华 对手 对数 对策 对象 导游 封号 封地 封官许愿 尊号 小人
小伙 小厮 小子 小民 小辈 小鬼 小龙 少爷 尔 就 尾翼 局势 居中 属国 屯子 山村 崇祯 工兵 工农 工农兵 工匠 工商业 工部 左支右绌 差役 差额选举 已婚 巴勒斯坦 巴拿马 巴高望上 市价 市长 师兄 师大 师妹 师娘 师父
师范大学 师长 希望 常态 幕僚 干尸 平 平反 平均主义 平型关 年老 年金 年长 并 并称 幽暗 广西 庆功 庆祝 应从 应允 应邀 康 康熙 延安 延安市 延期付款 建 建文 建筑师 开 开会 开国 开幕词 开张 开战 开明 开胃
异己 异议 张宁 弥勒 强人 归侨 归附 当之无愧 当权派 录用 形单影只 形容词 待人 得 得名 得手 得胜 御史 微分方程 微臣 微软 微软公司 徽号 心上人 心悸 心有余悸 心爱 心电图 心病 心绪不宁 心虚 忘恩负义 忠告 忠实
忠心 忧患 念经 怀疑 怒 思想家 性 性欲 性病 怨毒 怨气 怯懦 总会 总编辑 总裁 恩情 恭亲王 恶人 恶战 恶斗 恶霸 恶魔 恻隐之心 悔恨 悖论 患 患有 患病 悲愤 情况 情形 情怀 情意 情有独钟 情状 情绪 情节 惊涛骇浪
惩办 惩处 惩治 想念 愈加 愈发 意识形态 愚蠢 感情 愿望 慎重 憧憬 懊悔 懿旨 戏剧家 成亲 成仙 成军 成化 成名作 成员国 成婚 成家 我国 战争 战事 战友 战局 战犯 战败 户部 房主 房产证 所属 手册 手续费 才子 打
执政党 扳龙附凤 扶贫 批准 承租方 技师 技术人员 技术员 技术规范 把头 抗战 抗日战争 抚养费 抚恤 抚恤金 护照 报告书 报告会 报效 抽噎 拉 拉丁文 拉丁语 拉卜楞寺 拍 拍手 拔苗助长 拖欠 拖雷 招收 招聘会 拜见 拷打
持久战 持卡人 指望 挑战 挑战者 捉弄 损耗 换代 探子 探视 接待 推戴 提 提倡 提前 揽权 搜刮 搭乘 搭档 摄影师 摩洛哥 支持者 收兵 攸关 改元 改名 改嫁 改称 改良主义 改行 改选 放权 放牛班 放逐 政区 政局 政敌
政权 政要 敌国 敌对 敌视 救亡 救灾 敕令 教条 教职员 教职工 教育家 教育部 教诲 文凭 文如其人 文学家 文弱书生 文曲星 文牒 文盲 文种 文豪 文部省 斋 斯 新 新一代 新兵 新加坡 新华 新版 新生代 新闻稿 新闻记者
方士 施虐癖 旁观者 旁遮普 族长 旗 无恙 无记名 无赖 旧事 时不我待 时局 昆士兰 明末 明末清初 昏迷 昙花一现 晓 晚辈 普通人 普遍性 景况 景泰 景遇 智利 暴政 更 更为 更加 更名 更是 曹禺 最 有产者 有所不同
有机体 有种 有色 服务费 望尘莫及 朝代 期货 未定 未成年人 末代 本名 本国 术语 朱棣 机会成本 杀身成仁 权柄 李娜 李恒 李白 杏花村 村子 村寨 村落 杜甫 来临 来华 来客 来宾 来访 杨 极权 构件 某 柔情 校 格林
格格 桐 桑 桑海 梅 梅州市 梅核气 梅毒 梵册贝叶 检察官 检方 椅 楚国 概述 槽 欠 欠安 次子 欢乐 欢庆 欺蒙 止咳 正义 正事 正德 武汉大学 歹人 死伤 死因 死敌 死者 殉国 殖民 殖民地 母亲 母子 毫不犹豫 毫不迟疑
氏 民办 民心 民权 民权主义 民盟 民间 气氛 气节 水 水利部 水务局 水生 水痘 永 永乐 永无宁日 求婚 求饶 汇价 汇兑 汇率 汉人 汉城 汉子 江原道 江浦 江浦县 江湖骗子 汤川 汴梁 沈阳 沉痛 没 河南 治国 治愈 法制
法治 法老 波希米亚 泥水匠 洋 洋务 洗马 洞庭湖 津津有味 洪武 洪熙 活化石 派遣 流亡 流感 流放 流氓 浙江大学 浪子 浪漫 浮屠 涂炭 涉嫌 深情 混乱 混战 混蛋 清洁 渔民 温居 港人 游客 湖广 湘江 湛江 湛江市
溢于言表 溥仪 滋 演说 潇湘 潜水员 澳大利亚 澳洲 激情 火车票 炼金术士 烈士 烟花风月 烧酒 热忱 热火朝天 焦急 熟人 燕国 爱子 爱心 父兄 父子 父老 父辈 片名 版权 牛津大学 牡丹江 牡丹江市 牢骚 物事 特使 特工
特派员 特许 特许状 特赦 牺牲品 状况 状态 狂喜 狐疑 狙击手 独立自主 独裁者 狮子山 猎物 猛虎 猜疑 王位 王公 王国 王子 王爷 玩乐 玩家 玩花招 环 现代集团 现实主义 现状 玻利维亚 珠海 班上 班会 班子 班花
班门弄斧 理事 理工大学 理想国 理论家 甘孜州 生产成本 生产者 生人 生成 生母 生活费 生灵 生灵涂炭 生物体 生物学家 生病 甲午战争 申谢 男人 男儿 男士 男子 男子汉 疑虑 疙瘩 疫情 疲劳 病倒 病危 病原体 病态 病重
痔疮 痴心 痴情 瘟疫 瘫痪 癌 白人 白喉 白城 白城市 白宫 白山 白山市 白种 白色恐怖 百余 百分点 百十 百合 百科全书 的黎波里 皇 皇位 皇太子 皇太极 皇子 益州 监管 盛京 盛情 目不识丁 盯 直方图 相 相公 相提并论
省份 看好 看病 看顾 真人 真正 真经 着 督办 瞌睡 瞧不起 知识分子 知足 短篇小说 矮子 磊 磐石市 礼部 社 社稷 祁连山脉 祈求 祈祷 祖先 祝愿 神仙 神学家 神州 神志 神权 神秘莫测 票据 祭文 祷文 禁毒 禅杖 福田
离婚 禽流感 秀 私利 私生子 科室 租 租赁 秦国 称号 程序员 程度 税款 税率 稳定性 稿费 空战 空白支票 突围 立 立国 立法 竞争者 竟陵 笔者 第三者 等于 等额选举 答问 答非所问 筚路蓝缕 签 签约 管 管家 管闲事 米
米格 米虫 精选 精锐 糊弄 紧急状态 纠 红包 红头文件 红娘 红尘 约定俗成 纳什 纷扰 线性方程 组织法 经书 经文 经济 经籍 结仇 结婚 结盟 给 给付 绝句 续费 综合 缔约国 编者 编者按 罗刹 罗水 罢课 罪人 罪名 美
美军 美林集团 美洲 群英 老一辈 老人家 老古板 老子 老小 老年人 老张 老总 老朋友 老毛病 老汉 老爷 老爷子 老百姓 老者 老虎 考官 考据 考题 而言 耍花枪 耐心 耳聋 耳鸣 耶 联姻 联想 聘用 聚会 肺炎 肾炎 肿瘤
肿胀 胆敢 胎 胰岛素 能人 能手 脓包 脓肿 脚钱 腓力 臣妾 自 自卑 自大狂 自尊 自尊心 自恃 自我 自救 自然主义 自然经济 自由主义 自顾不暇 自顾自 致富 致癌 舒兰 舒兰市 艄公 良民 艺术家 艾 花 花名 花子 花粉热
花粉症 花花绿绿 花酒 花魁 苍生涂炭 苏丹 苏州大学 苏格拉底 苦大仇深 苦楚 英 英名 英国人 英宗 英联邦 英超 茂盛 茶房 荣 荣格 荷兰猪 莎士比亚 莱比锡 莱温斯基 营口 落叶归根 落花流水 落选 著作权 葛洲坝 葡萄牙人
葡萄牙文 董事长 葫芦岛 葫芦岛市 蒙大拿州 薪酬 藏 虚无 蛮子 蜂拥 蝎子 行业 行家 行情 行政区 行政部门 行省 行者 行贿 街坊 街头霸王 衙署 衙门 衣 表现 表示 袁绍 裁判员 裁员 裁定 装 西班牙文 见外 观众 规律性
规约 视频 角膜炎 解围 解放战争 解说 触景伤情 言谈 计划经济 订费 讨论会 议 议事 议定 议论 讳莫如深 许地山 论述 设计师 设计者 访问 证书 证人 识文断字 词典 诏书 试题 诗歌 诗集 诚 诚心 语音 误车 诵经 请客
请示 诸葛 读书人 读者 调养 谋士 谕旨 谢意 谢绝参观 谨慎 豁免权 象形文字 豪强 貂熊 负伤 负债 财政部 责罚 责骂 败类 账户 质询 贫富 贫穷 贴水 贵国 贵族 贸易协定 贸易战 贿赂 资本家 资费 赔款 赞叹 赡养费 赫然
走亲戚 走江湖 起码 起诉 趁机 超文本 跟班 跨国公司 跪地求饶 车夫 车照 转文 转正 转行 轮 轻伤 轻饶素放 载人 辉 辞典 辽宁大学 辽阳 达 达成协议 过 过桥米线 运动 还 远征 违抗 连坐 连战 连续性 连襟 连读 迪
迫害 退位 送行 选举 选区 选手 选择题 选集 通奸 通婚 通权达变 通知单 通讯员 逼宫 遇刺 道义 道光 道德 遗臭万年 遗诏 遣使 遣返 遣送 邀请 邮政编码 邮编 邻国 邻邦 郎君 郑州大学 部 部门 醇厚 释 重臣 重逢 野人
野游 金代 金庸 金本位 金牛 金牛座 金融家 金门 鏖战 钦差 铁匠 铁道部 铭谢 铲除 银行家 锦州 镀金 长大 长子 长孙 长成 长治久安 长者 长诗 长辈 门派 闭会 闭关锁国 问卷 问话 闯王 闯荡江湖 闲事 间接选举 闹事
阁下 阅卷 队伍 阳痿 阶级 陈仓 陈大 陈炯明 陕甘 陕甘宁 除暴安良 陪审员 隆中 雅利安 集体经济 集团 雇主 雇佣 雇用 雍正 雷公 霸主 面 面值 面试 面谈 面面相觑 革命家 革命性 鞋匠 鞍山 韩非 音阶 韶关市 韶關市 页
顺治 顾不上 顾客 顾问 领主 领导权 飞利浦 饶舌调唇 首席代表 马戏 马戏团 马里兰州 驱逐 驶 驻华 驾鹤成仙 骂 骂人 骑士 骨肉 高个 高个子 高举远蹈 高产 高名 高头 高手如云 高校 高热 高等学校 高级小学 高脂血症 高阳
魂魄 鸣谢 鸦片战争 鹏 麻痹 黄 黄历 黄祸 黄种 黄花女 黄花闺女 黄褐斑 黄页 黄鼬 黎庶 黑 黑河 默许 鼻涕 鼻炎 齐国 齐家治国 齐民要术 龙华 龟儿子
""",
    3: """
0k4f0r abandera abascal abc abdul abdulrah abenteur abogada abogado aborcja aborigen abteilun abtreibu abuse academiq
acas accusato accused accusee acheteur acorn acosador acquereu acquiren acquitta acreedor acronimo acronym actions
activida acusado adam addict addicts adebayo- adelante adepte adeyinka adl admiralt adopte adoptee adottato adressat
adrian adversar advocate advokat advokate affairs affaren affichag affiches affiliat affilie afganist afganos afghani
aficiona afiliaci africain african africana africano afrikane aft aga again agathe agencja agencji agencyjn agnostic
agrounii agypten agypter ahmada aides-so aigner akande akteure aktiver al-rashi albaner albanian albino alcolist
aleksand aleman alemana algerian alguien aliado alianca alias alicja aliens alimony alleato alleiner allergic allie
ally alphabet altruism always alzamien amal amant amante americai amerikan amerykan amicale amigo amish amplio ana
anaao anar anarchia anarchie anarchy anarquia ancestry anciens andaluci andaluz andata anesthes anfanger anfeindu
angehori angeklag angescho anhalter animator anjali anklager anmelder annoyanc annuity anonym anonymou anselme anthrax
anti-abo anti-eol anti-fra anti-fur anti-ule anti-vac anti-war anticapi antipub antiwork antojo antragst anwalt anwalte
anwaltin anwarter anwender apache apetito apetyt appearin appetit appetite appetito appointm apwu arbeiter arbeitsg
arbeitsv aristocr armenio arrieta asedio asian asistent asl asociaci aspirant assa assange assinou assistit assomed
assoziie assurda astma astronau asturias asylum aterstal atheists athener aua audienci audienz aunt ausschus austriac
authorit authoriz autiste autodida autoferr autonomy autrichi avanza avocat avocate avvisami avvocato aziendal babe
baffled baja bakiewic bambina bambino bancari band bankkont barbero barista barkeepe baroness bartende basis basque
basques bayerisc bayonne beamten bearer beating becarios becker beginner behemoth beholder beifahre beirat bekir
belageru belang belg belga belge belgier belle belloso bends benefact benennun bengel benslima benutzer beppe berberes
bereavem berger bergman bernardo berserk bertrand berufsta beschaft bessemer betaubun betrunke bettler bevilacq
bewerber bey bezirk bezogene bezroboc bigot bilal billiger billiona bimbo bipolair bismarck bleeding blinde blindnes
bloco blogger bloqueo blutung bohatero bohmerma boia bokser boldrini bolivien bondage bonfanti bonnets boredom borghese
borrower boten boukhalf bourgeoi bourreau bouzidi brabant bracia brahim braille brainsto brambill brandner branza
brasil brasilei brasilie brauna braverma brazilia breeder brescia bresil bretagne brethren breton bretonne brewer
briain bridesma brigades britanic britanni brite britisch broad bronchit browser bru bruja bryt brytyjsk brzozows
buchmess buddy bukele bulgare bulgaris bulgaro bummer bundesam bundesan bundesbu bundespo bundesra bundniss burda
bureaucr burgerkr burk burocrac buster byli bystande caballer cad cadet cadete caisse called camarill caminant campesin
canadien canaria canarias caparros captivit carioca carla carola caroline cartel carteles cartero cartier casablan
casanova casta caste catechis catecism categori cato caucus cautiva cavaller ceguera celadora celadore celebrit celiaci
celta cena cendrill cenicien centurio certitud cese ceux chabela chan chaudhar checa checo chelo chema chemo chidi
chidinma child children chinos chiunque chlop chlopiec choking chosen chuchi churchgo chusma cia cid cimo ciotka
circolo citizen citoyen citoyens cittadin clans classmat clerc clerge clergyma cleric clerigo clerk clero cliente
clientel clique clochard cne cognata cognato colau collages colleghe colossus commerce compadre compagna compagno
comparto compatri comprado comprato comptes comrade comuna comunism concessi concile confidan confrate congolai
congoles conjoint conquera conquero consejer consorte contadin contempo contesta context conti contratt conversa
convicto convoca conyuge coon copain copta copycat coreana coreano coreen coreenne corka corregid correos corses
corsica costs counselo cousin cousine cousins covenant craving crazy creatric credente creditor cree creteil crews
creyente criado criador criollo critic croate crowding croyance croyant csi-f csl cuatroci cubano cubans cuenta cugino
cukrzyk cult culto cunada cunado cura curate curato cure curieux curiosi curiosid customer cyclist cymdeith cyril
d4n13l damages damen dane dao darnosc dates dativ daughter dave dead dearest deaths debiteur debitore debraye debtor
debutant declarer defeated defence defend defendan delegacj delegada delegat delegata demand demandeu demence demente
demenza demir democraz demoisel demokrat demos dengue dentist dentista dentiste dentysta denuncia depresio depresse
derechos deshmukh desnutri detenido detlef deudor deutsch devaney devotee di-vertr diabla diagnosc dichiara dieter
dimitrio dingue dion direttri disbelie discepol discipul disease disgrunt dlamini dle dlugotrw doc docentes doctor doei
doer doktoran dolencia dolmetsc dolt domine dominee dominica donald donation donor doomed dor dork dott dottores
douanes down-syn downa doyen dozenten dreamer dritten dritter droites dropout druid druze dschihad dupont dylemat
dyslexic dyzurnyc dyzurze dziale dziecko earner eaters ebola eboueurs ebrea eclesias ecossais ecosyste ecuyer editeur
editora editore editrice edwy egipcio egipt egipto egyptien ehemann ehrenman einheimi einzelpe eisenbah elderly elector
elenco elita elite eliten elkaim elly elternte elternze emigrato employes emre emulator energiek enfant enfants enkel
enkelin ennui entirety entourag epa epatite epuisee equality equipes erbin erede ermitano erneueru eroberer erotik
erotismo escargot esclava esclave esclavo escrow esposo esquerda estadoun etienne etiope etnica etniczne ett etxeandi
europaer europea europeen europeo eusebio eva evita ew ewa ex-wife executor existe extincio fabi fabrican fabrikan
fachkraf fachleut fachverb fahrgast fairness faltas famiglie familial familien fanatic fanatike fant faouzi farida
farmacis farmer farrukh faschism faschist fascisme fascismo fascist fascista fasheng fastende fauteuil fecondaz
fecundac fede fedeli federali feierabe fellow ferrante fertilid fertilit few fiancee fiducia fieles fiend fight
fighting figlia filipins filippin fim fiorenti fiq firmatar firmato firmware flat flugbegl fobia foderali foe foi folk
fondatri fontaine forderve foreclos foreigne foresigh forza fossil franzosi frate fraterni frauen fraulein freedman
freeman freiburg freier fremantl fremde fremder fresher friede frieden friendsh frondeur fsgt fsi fucker fula furiosa
gabriel galen galicia galli gallois galloway gambler garante garcia-l gardener garnier garrigue gary garzon gatte
gatten gauchist gdf gebetsra gefahrte gehalter geisel geistlic gekundig geliebte gendre generaln genosse gente gentiluo
gentlema gentuza georgian gerard germanen gesamtko gesindel gesinnun gewerbep gewerk ghanaian giancarl gianni giappone
gilda giorgio git giuly giurista giver gladiato glaube glenda gli global gls gmx go-slow godfathe godmothe godnosc goff
goldberg goldsmit gonne gonner gorda gorus goscie gotten gourmet gove governan grandchi granddau grandi grandson granny
grassa graue grazynka great gremio griechen griega grillfes gringo groom grower gruba grudge grzegorz guerilla guerrier
guineens gulen gutierre gutmensc h4ugl4nd haas habeck habitue habla habsburg had haddad hainaut haiti haitian hal
halinka hallam hans hanse happines hartos hashtags hassan hausbesi hays hazte heavywei hegemoni heidi heike heimweh
heir heiress hemorrag heniek henker her herder heredera heritage herkunft herpes hete hetzer hexe hickey hidalgo hija
hilfsorg hillsong hinrichs hirten historia historic hitler hizb hmong hoffmeis holandes hollywoo holownia hombre
homeowne homonimo honoring horbehin horseman hoxha hugger hughes humaine humedal hun hungara hypother hyun-woo iaith
ian ic idiot idioten iftar ihresgle ila ilaria ilegales imie imker impugnar imputato inaction inca incarcer incazzat
incertit indianer indiani indiano indico industry indyjski infant infertil informan inglesa ingrid initiato injustif
innovato inquirin ins insomnio insonnia insurgen insurrec internau internes interno intruder intruso invader invalid
invasor invitado invitee iraniano iranien ireland irene irgendei irina irland irlanda irlandai irlandes irrsinn
islamist islander islandia ismaili issus ist italian italien italiene itf iww jadzia jain jamaika jamming janet janion
janusz japaner japanisc japonais japones japonski jas jasidico jean-luc jefa jeova jeque jesidisc joodse jornaler jose
josette jubilado judin judio jugendve juif juive jungen junger jungling junkie junkies junta jurado juristen juror
kabineng kabinenp kadet kahina kalle kamerade kampfmas kamrat kanak kansa kantoor kaplan karen kartell kashmir kasia
kasta kaste kasy katar katarzyn katholis keir kerle kernow ketzer kev khalista kill kinderer kindred kingdom klager
klagerin klatki kleine kleinkin kleinsta klient knabe knaben knappe knappen knockout koalitio kolegi kolejowa kolektyw
kollaps koller kolumba kommilit kommune komunizm konsens konsorti konzessi konzil kook kooperat kordula korean koreaner
koreanis kosciol kosovan kowalska kozak kraj kreisver kriege kripo krishnas kritiker krupinsk krytyk ksiegowo kuba
kumpel kunden kundin kurek kurfurst kusin kusine kuznetso kuzyn kuzynka kwame kzz lacaze laique lajki lakko landesre
landlord landowne landsleu landwirt laogong larga largo lasu latinos laura lawsuit layman lea learner lebensqu lector
leftist legalisa legalisi lekarze lektor lempart lepra leprosy lernende lesbe lesbien lesbijsk lette lewandow lewicy
lgtbi lgv liaisons lib liberty libido librado licenzia liebhabe liebste liebsten liebster lieferke lihua liike limpiado
limping lindenau lindholm lindner lindqvis lineker linken linky linux lion liste listener litauer litigati lituani
lituanos litwini lizenz lobby lobbyist locutor logiciel lohn lokators lombardi loner longing longshor longue lordship
lotta lover lucy luder ludnosc ludovica ludwik ludwika ludzi luis luisa luisa-ma lukoki lunga lungenen lungs luttes
luxembur lyceenne macchini machista macierzy madagask madness madrina maestra mafioso maiden mailande malaria malattie
malconte malenten malgache maliens maliszew malnutri malumore malware mam manca mandelso mange mangler mann manni
manning manon mansouri maquinis march marcos mari mariana marie-ev maries marine mario marktwir marquez marraine marta
martinez maruja marxisme marxismo marxismu marxista marxiste marxisti marziale mas masoneri masquer massenti matador
matchmak matteo matti mauritiu maya mazur mcallist mcstrike mebyon mecano mecenas meckert meczetu medef media medicos
medizine meksyk melencho mendel meneur menina meningit mensah mentioni merseysi mes mesero messagge messaggi metaller
metis mexico mhairi mi-temps miami michael middlewe midwives milanese milano milionar militair militar militare milli
milliona millionn millonar millwall milosc minden mindestl miner mineros miners minga minion minoriti miscarri misery
misja mistico mitburge mitlaufe mlle mlodzi mob mochtege modeller mohammed mokoena molina monastic monella mongolei
monique monsieur montero more mormon morosi mortagua moslims mosquee motherfu motornic mourad moussa mouvemen moyano
moz ms ms-krank mtk mua muellman mujerieg multimil mum mums mureaux musulm mutiny mysteriu mystery mystic nach nachahme
nachbarn nacion nackte nakba namesake namiotow namurois napoleta nard narkose narod narodowy nastepca nastolat nationen
nativa nature nazi nazione nazis nazista ndi ndiaye ndiaye-l ndour nea nearby needy neffe neffen neger negotiat negre
neoliber nephew nerd nero nerves nes neubauer neuerer neugier neugierd neumonia neurodiv neuseela neveu newbie newcomer
news nicht nichte nickname niece nielegal nieslysz nieta nieto niezadow niezaszc nigeryjc nigger nightshi nimmt nipote
nlrb nnu noblesse nobleza nocentin noia nomad nomada nomen nomencla noms nonnen norddeut norteame noruego norvegie
norweger nos nosiciel nosy noticebo noun novato novia novice nowicki nr nuera nuova nutzer nwosu nyt o'brien o'connor
o'dowd o'reilly obrero obrona occupata ocupa oddzialu odeszla off oft oir ojciec okosyste oleny olid oluwole oma onal
once oncle one-day oni onkels ont ontario opferfes opinioni opis opositor oprogram orcheste orda ordenanz organize
orient orientau origen origines orkiestr ormiansk orzeczen osadzony osez osi osiedla oskarzon osoba oss ostdeuts
osteopor oswiata otomano ottoman otwarte oubli ouedraog outsider overtime ozturk ozzd paar pace pachter packer padraig
palikota panstwo panthers papa papi papieros parafia paralysi paranoid parciale parent parental parentho parish
parkingu paros parrain part partenai partenar partidar partido partigia partner partners partys paschulk pasha passagie
paten pati patre patriota patto paulo pausas payee paysan pazzia pazzo peering pegada pellizza penhalig penn penner
perlee pero peronu pers persa personag personas persone peruanas peter peticion petrova petry pettigre petycja peuls
pewnosc pfarreri pflege pflegekr pflegend philharm piaggio picket piedi pierina pietrzyk pieve pikiety pilgrim pink
piotr pkk plaques playboy plea plebe plemie plenel pneumoni podpisy poglady polacas polacche polish politica politich
politike politisc polityk polizia polizza polonia polskie ponctual popolato populacj populati portilta portuali
positivo post-nat postbote postet postino postman poszedl pp practica pracy prawnik preacher precari precaria predicad
prediger prefectu premie preneur preside prete pretenda pretre priester prigioni primarie primes prior prisonni
privatku privatpe pro-isra probande problems proboszc proches productr produttr produzen profe profili profugo progeny
prol prometid promi promoter promoteu pronombr pronomen pronoun protege protegee proteges protette provinz przez
przynale przytomn ptt pubblica publicam publicis publik publikum publizis pulitric punktlic punktual putes quechua quel
quelle quelli quem quemados querela querulan query quorum rabbino rabies rabin racista raciste rackete radfahre radical
radna radzieck ragazzo rahman railwork raka rakiem ramadan rampy rancher rank-and rapture rascal rassismu rassisti
ratownik raucher ravi rcn rebecca rebellen recepcio recepcji recherch rechten recluso reconduc rector reden redet
redneck reelecti ref refugie refusals refusers regent regimes region rei reichinn reisende reklamuj relacje reliance
religijn renaissa rendez-v renfe renovaci renovado renters rentner rep retardat retarded retiree reverend revolt
revoltos revuelta rewild rinaldi ringer rioting riunione riunioni rivalite rivalry rivolta robert rodzenst rodziny
roger rolnicy rolnik romer romeria ronda ronny rookie roommate roots rossi rouges rousseli rover royalty rsa ruben
ruedas ruego ruffin rufian rumanisc runt rusia rwdsu rycerze rydzyk rysiek rzecznik s0lv31g sabbath saboteur sabrina
sachsisc sacked sadiq sahra sailors salaire salary salesman sali salis salma salute salvemos salviamo salvini samir
sammarti sanchez sansever sardegna sarkar sasiadow sattler sauvage saver saxon scandina schatzme scheich schiavo
schifffa schlein schmarot schmidt schmitt schoolbo schudric schuhmac schuldne schuleri schulze schwager schwede
schwiege scio scion sclerose scozzese screensh scrooge seafarer sean seance seba secret sect secta secte segnalat segni
seguaci sekte sekten self senioren sepsis sequito serba serbe serbo servicek servidum serviteu servitor servitud setta
settleme settler shaker shaman sheik shingles shoemake shopper sibling sicherer sicilian sickness siddiqui sidekick
siedler siempre sierra sieur sigarett sigla signing signore signorin sij silaba silbe silben silva simons simulado
sinodo sipho sippe sisters sit sit-down skeptici sklave sklaven sklavin sla slai slain slask slayer sleepers slut sme
smelter smieciar smuts sncf snep snj snob soberani sobrina sobrino sociedad societa societe socjaliz socke44 soiree
solicito solidali soliti soltera somos sonador sooner sopor sorcerer sorensen soudan soumises soviet sovietic sovietiq
sozialar spagnolo sparer spazzino speakers spitfire sportsma sposa sposo spoznion spreadsh spricht ssp staatsbu
staatsre stac stadtwal staffer staffers stal stalker stanchi stara starmer starszy stasia staszek statunit staus
stazysto steuerbe steuerza stilas stimmung stipend stm stoczni stocznia stopka stoppen stopthec stranger stranier
stremata stri strider strife strik3 strikes stutter sua subreddi sucesor suchmasc sudafric sudan sudanese suddeuts
sudschle sudtirol sueca suedoise sueldo suella sufi suitor sundenbo suomi superpow surnom surrogat surveill survivan
sustanti suwerenn sweethea sweetie syllable sylvana sympathi symposiu syndicau synek synod synode szatni szymon szyny
tacos tadeusz tais taize talks tamoule tante tanten tantrum taranto tatchell taxistas taxpayer tcheque teamarbe
teamwork teczowy tedesca teenager teichtal telemark temporer tenet teraz termer terminol terroror tertiary teruel
testemun texter textilin thandiwe thawra therapeu these thierry thunberg tifo time-was timid tirania tirannia titi
tlumacz tochter toddler toller tondelie tonino torero torino torsten toscano toure tourist touriste tract trader
traders traditio traducte traducto tradutto tragerin trainees trak transplc traore tras trasport trauma traumer
traveler treasury trekker tremblay tribe tribus trinker tropa troupe trunkenh truppe trzecia tscheche tschechi tubedriv
tugenden tui tuits tumore tunde turcs turista turkish turkse turner tuto twitter twitter- twu typhoid tyrannei tyrannie
tyranny u-n-i-s- ubriaca ucraina ucrania uczen udc udienza uklad ulcer ulmani ulster ultra-ga umana umano umfahrun ump
umt un1on un1te uncut undergra underwor unemploy ungeimpf uni unionisa unoffici unpunctu unterfuh untm unіon unіte
up-paris urgence urlauber urzedem usac-cgt usae usager uschi usp usuario ut-tahri utente uwe uzytkown vacunada vaktkure
valais valdotai vallecas vasco vaterlan vatmarke vaud vax vecinal vel vencedor vendedor vendetta vendredi venezian vera
verb verdugo vereine verfecht verlag verleger verleih verruckt vertenza vertrage vertrags vetter viaggiat viajero
vicaire vicar vicario vicomte victime vieillar vieille vigilar virtue virus visiting visits vittima vizconde vlaams
volk volksbeg volksent vollidio vor votantes voucher voyageur vuilnism waffenru waffenst wagenkne wahlerve wahlkrei
wahnsinn waiter waitress walk wallon wanderer wannabe warfare warrior warszawi wasilews wasting wawa wazniejs wearer
wearing wehe weiser wejsciu weltbevo weltfrie weltkrie wenige went werben wesele wespen westdeut wet'suwe wetherby when
whitaker whore wiatrako widow wiechman wierni wiesiek wietnams wijesing windows windrush wirt wirte wirus wishing
wobblies woe wohlbefi wohnhaft wolny work-to- worker worshipp wortfuhr wounded wozka wozkach wrestler wscibscy wspolnot
wspolzal wut wyborcy wydawca wydawnic wyznanie xenofobi xiaoli yank yazida yearning yemeni yerno yezidie young youngste
zahnarzt zakladu zandberg zapaleni zapata zaufanie zaw zbyszek zealand zebrania zenon zia zielinsk zimbabwe zimmerma
ziomek zit zivilbev zkowcy znajda zorg zuchter zuhorer zwangsar zwi zwiaz zwolenni zycia zyd zydowscy zydowska zypern
اباء اتحادات اجانب اجتماعا اجهاض اجور اخو ادفعوا اذا ارثوذكس ارق ارهابي اريتريا استراحا استرالي استقالت استمتاع استمتع
اسم اسماء اشقاء اصدقاء اصم اصيب اض اعاقة اغبياء افريقي اكاديمي الباني السل المان الماني الهي امة امريكي امريكيو امس
امهات اموات امومة انتماء انسان انصار انضباط انقذوا انيميا اورام اوكراني اولاد اولغا ايادي ايراني ايسلندا ايطالي ايمان
ايوا باشا باكرا بترينكو بدو بدينة برازيل براون بسطاء بكورونا بلجيكي بنغال بنغاليو بوس بيترا بيييون ة تركي تشرين تشيلي
تطبيع تعاقد تلقيح تمرد تميمي توحد توكل تومسون تونس ثار ثناييو ثوري جاليات جامايكا جبهة جذور جزايري جلطة جماعات جمهور
جنس جنون جوقة جيران حاج حاجة حرب حسام حسونة حسيني حكومات حنين خالتي خالد خلافات خناق دافعين داون دخيل دستوري دوام دوس
دوسري ديون ذوو راب رابط راتب رافضو راقب ربو رجل رحال رخاء رسول رشاد رفيق رقية رواتب روس روسيا روم روماني ريحتكم زاير
زباين زبون زبيدة زعماء زعيم زميلة زوار زوجان ساعي سام سايقة سعداوي سعيد سكان سلمية سميث سهر سهى سوال سودان سوداني سوني
سويسري سياح سياسي سياسية سياق سيضرب شراكات شركاء شركة شريك شعبية شقيق شوق شيء شيون صبي صديق صديقنا صغار صفراء صوت صوفي
صيادلة ضعفاء طالب طايفة طفل طلعت طوايف ظل عابد عادل عباد عبيد عتيبي عدل عفو علي عمان عمل غاب غابة غاضب غاضبة غاضبون
غرباء غنوشي ـابة فاتح فارسي فاعل فتيان فرنسي فضول فلاحين فلبين فلبينيا فيات فيروس فيلا ق قبايل قبرص قبطي قرداحي قسيس
كاهن كتايب كثيرا كرامة كرمان كفار كلى كوبا كوليرا لبنانية لجان لنا لنقابات ليبي مارونية ماليزي مبلغ مبيدات متحولون
متدينون متطرف متلازمة مثليان مثلية مجانين محامين محتاج محتجون محتل محجبة محلة محمد محمود مخلص مدعو مدغشقر مدمن مرقس
مريم مزايا مستخدمو مستعمر مستفيد مستوطنا مسرب مش مشاركون مشاهير مشتكون مشهور مصابو مصابون مصرح مصري مصطلح مصطلحات مصلون
مضاد مطلق معادي معارضو معتقد معتقدات معتقل معطلين معلن مفاوض مفتوح مقاطعون ملا ملاحظ ملاريا ممالك ممرض ممرضة مناهضو
منجلية منصور منصوري منظمو منكر منهكة مواطن مواطنون موظفي موقتين مومنون ميامي ن نابولي نازحون نازي ناشطات ناقد نايب نجار
نزيف نساء نسويات نسيان نعيم نقابيين نقاد نقـ نوادي نوافذ نيبالية نيباليو هايتي هتلر وافدة والد والي وجدة ورم ياباني
يتاخر يشتكون يقين ينشر يهوه يوسف 一家子 一战 一把手 一行 一贯 一钱如命 万事通 万国 万国邮联 万邦 丈人 三代 三纲五常 上下文 上班族 不安其室 不满 世界大战 业务员 业界 个人崇拜 丫环 丫鬟
中产 中共 中华民族 中央政府 中学生 中宣部 中校 临时政府 举家 举报 义士 义父 乌兰察布 乌兰浩特 乌孙国 乐昌分镜 乐队 乘客 乘龙快婿 乙方 乡下人 乡亲 乡民 书记处 二战 二老 二连 二连浩特 交通费 交通部 产业工人 京
京族 亲临 亲家 亲朋好友 人事 人事部 人人 人口数 人心所向 人权 人权观 人民团体 人民政府 亿万富翁 什叶派 仕女 他 代名词 代母 代表团 代表队 代言 代词 任劳任怨 伊斯兰 众 伙伴 伙计 会员国 伟人 传闻 伤员 伤寒
伤者 伯父 佃户 住户 体弱 佛祖 佣 佣金 使用者 侄女 侄子 侄孙 侄孙女 侍女 侠客 侵略者 俄国 保守党 保护 保费 信使 信心百倍 信念 修正主义 俸禄 俸钱 债务人 债权人 做人 做客 停战 偷懒 傻子 傻瓜 傻蛋 儿 儿媳
儿媳妇 儿童 兄长 先人 先父 先知 先祖 光荣革命 免费软件 党人 党内 党务 党团 党政机关 入伍 入侵者 入党 全 全家 全民 八旗 公仆 公众 公公 公示 公立 共产 共产主义 共同体 共和 关文 关税同盟 关节炎 养殖业 内战
内政 内讧 军事 军务 军国主义 军委 军委会 军政 军警 农业部 农夫 农奴 农工 农户 农民起义 冰岛 冷汗 凡人 出家人 切记 列宁主义 列强 别人 别号 别名 制造业 刽子手 前人 功德 加拿大 加薪 动词 劫后余生 劳力
劳动模范 劳模 劳资 勇士 北方佬 北洋政府 北齐 医 医务 十月革命 千家万户 升迁 华夏 华尔街 协力车 单亲 单音词 南齐 占领 印加 印古什 印地安 印度人 印第安 印第安人 厂商 厂家 历代 原 原告 原苏联 县府 友情 友谊
双亲 反叛 反对党 反身代词 发传单 发明家 发脾气 发起人 发达国家 受众 受害者 叛逆 口吃 古人 古巴 司法部 吃 合伙人 合作方 合作社 合唱团 合约 同义词 同仇敌忾 同伴 同情 同时代 同班同学 同盟国 名人 名噪一时 名士
名词 后任 听 听众 听者 吴 吴起 告状 员外 和林格尔 品牌 哥萨克 哮喘 善人 四人帮 四子王旗 四小龙 回文 团 团伙 团圆 园丁 国 国人 国务 国华 国大党 国度 国贼 圈 圣卢西亚 地主 地球 埃及 城邦 基金 塞浦路斯
塞舌尔 塞车 处理器 外事 外交部 外人 外侨 外公 外号 外国人 外地人 外婆 外孙女 外孙女儿 外电 外祖母 大三 大不列颠 大兵 大军 大哥 大四 大学生 大户 大族 大汉 大爷 大病 大选 天主教会 太师 太平天国 太爷 夫妇
奇人 女主人 女仆 女佣 女儿 女婿 女家 女房东 女眷 奴才 奴隶 奴隶主 奸人 好莱坞 妇联 妈妈 妻儿 姐 姑姑 姑爷 姥姥 威尔士 婆子 婆家 婚姻 婴孩 媒体 嫂子 嬷嬷 子女 子宫颈癌 子弟 子程序 子系统 孟加拉语 季父
学员 学子 学籍 孩儿 孩子 孩童 宇航员 守旧 守时 安居工程 安康 安贫乐道 宋朝 宗师 宗派 官兵 官司 定金 实业 审慎 审计长 宪政 宫人 宫女 家严 家奴 家室 家属 家族 家父 家长 富人 富农 富户 富豪 寡妇 寥寥 对方
寺 导师 封口费 封建主义 尊翁 小伙子 小城 小女 小孩 小孩子 小弟 小张 小朋友 小林 小毛头 小贝 小镇 少儿 少年 少校 尼姑 岛国 工业 工人党 工作人员 工作者 左翼 巴林右旗 巴西 市 市场经济 市民 市镇 师生 帝王
带头人 帮派 常人 干将 干爹 干警 平权 平民 年薪 年轻人 床 应用软件 店员 店小二 废人 座谈会 廉政 建筑业 建设 异族 弟子 强国 当事人 征服者 徐福 徒弟 得主 德华 德文 德语 德高望重 心境 心烦意乱 心绞痛 心绪
心腹 念佛 怀有 怨言 怪人 总人口 总成本 总政治部 恋人 恐水病 恐高症 恐龙 息肉 患儿 情人 情侣 愁苦 意大利人 感染者 慢性病 成佛 成年人 成本 房东 房客 手足 扎兰屯 扎兰屯市 执业 批评家 技工 抗 抚慰金 护 护理
抱怨 招工 招生 拯救 捷克 探亲 探险家 接班人 推 搜索引擎 搭讪 撒娇 操作系统 支气管炎 收方 改恶向善 改朝换代 政事 政务 政客 政府 故人 敏 救国 教区 教授 教派 教练 教练员 文人 文员 文部 斯密 新人 新民 新生儿
新西兰 施主 施事 施事者 旁人 旅客 旅游业 旅游者 旅行者 族 无业游民 无家可归 无性 无期徒刑 日文 日方 明星 易游网 显贵 晚会 晚清 暴乱 替身 最惠国 會 有钱人 服 服务员 服役 朝见 朝鲜战争 期期艾艾 本地人 本科生
来 杰 极乐 极少数 某人 树根 核 核工业 桃花运 楼下 横幅 欧共体 欧洲人 欧盟 欧阳 欲望 歇斯底里 正人君子 正统 正蓝旗 武士 残废 殖民者 母女 母权制 每人 毛子 毛孩子 毛里求斯 毫无疑问 民主 民主主义 民建 水俣病
水立方 水肿 求职者 汉藏语系 江户 沙俄 油条 治病 法人 法国 法学家 法师 法新社 法西斯 泰文 泰水 泰语 洋人 活人 派对 派系 流民 浏览器 浪费者 海战 海湾战争 海陆军 消息 涉外 淫妇 添丁 清人 清政府 清水河
清水河县 清真 游人 游人如织 游伴 游击 游击战 满门 潮 热河 熊包 爱 爱乐乐团 爱人 父亲 父女 父权制 父母 父母亲 爷爷 爹娘 牙买加 牙克石 牙克石市 牙周炎 牙周病 牧人 物主代词 特 狗 独 独生子女 独眼龙 独苗
王八羔子 王室 现代派 班辈 理事会 生力军 生父 用工 甲方 申诉 男孩 男孩子 男生 疟疾 病害 病毒 病症 病虫害 症 痢疾 瘦子 白斑症 白癜风 白鼻子 百万富翁 皇室 皇族 皮炎 皮肤病 盟友 盟约 盲人 盲文 真 睡意 瞎子
知名人士 石嘴山 石嘴山市 矿业 研究生 硕士生 社会主义 社会性 社团 祖父 神道 祭司 祷告 祸福 禾本科 种姓 种群 租借地 突尼斯 童子 第三方 第二产业 管弦乐团 管弦乐队 糊涂虫 素不相识 红军 红色高棉 纪委 纳税人 纳粹
纷争 纽西兰 绅士 经常 经济体制 结拜 统 继任者 继承人 继承者 绰号 维 维持费 网景 网民 罷 美德 美籍 群落 老伯 老兄 老公 老周 老外 老头 老头子 老妈 老娘 老弟 老板 老父 老爸 老花 老花眼 考生 职业病 职员
联合政府 联谊 联谊会 联邦 肄业生 肝炎 肝病 肺水肿 胃口 胃癌 背景 胖 胖子 胜利者 脂肪肝 脑水肿 腰缠万贯 自家 自民党 自治 自治权 自然人 自相残杀 自给自足 舅 航天员 船夫 艾滋病毒 花农 花匠 花花公子 苏共 苏维埃
苏联 范蠡 荒野 药 荷兰语 莫逆之交 获得者 菲 营业员 蒙古 蒙古国 薪水 薪资 薪金 血吸虫病 血缘 补习 补选 表 被告 被告人 裙带关系 观察员 观察家 觐见 让利 议和 论者 讼案 证监会 评奖 评论家 诉讼 词人 译员 译者
语境 语系 诸位 调戏 谈判 谈判代表 谈论 负翁 财务 责任人 贫道 贱人 贸易组织 资产阶级 资本主义 赞 超级大国 越俎代庖 路人 路透社 车臣 软件 轻工业 达赖 达赖喇嘛 迁怒于人 迎宾 运动战 运输业 连 追随者 选举人 选民
造反 逼上梁山 道人 道士 道姑 道长 邮局 邻居 郑和 部委 部落 酋长 酒会 酒保 酗酒 酷 采兰赠芍 重围 重病 野 野生 金主 金匠 钟楼怪人 银匠 锡林浩特 镇长 镶黄旗 长乐未央 长班 门生 门阀 阅兵 阴山 陆机 陌生人
院士 陪葬 障 雅 集团军 集权 集群 雇员 雌鹿 震古烁今 霍乱 霸权 霸王 青年人 非典 韩战 音节 顽童 预选 领班 额尔古纳 风湿 食欲 食物中毒 首付 首付款 马列主义 马尔他 马耳他 马队 驱动程序 驸马 驼子 骨关节炎
高山症 高干 高徒 高材生 高深莫测 高空病 高薪 高足 高龄 鸟语花香 黄热病 黑社会 黑马 鼓盆之戚
""",
    4: """
aaa abitante abonado abonne abonnent abortion absences abuela abuelo accord accordee adeligen adligen admirado adwokat
afectado afghan afghanen agent agents agreemen agrupaci ahmed aide aids ailment aio alba albanien alice alir allianz
altersgr amica amico amiga amnesia ancestor ancetre andorra aneurysm anglaise anglia anorexia anwesend apellido apodo
appelle arab arabisch arriva asiat asiaten asiatica asiatico asiatiqu asiatisc asociado assessor attorney aubry
autohers autonome avec ayatolla ayto azteca babbo badger bahamas barriste base bauerin bedienst begabte begging
belegsch belgia belgica belgien believer benevole benin beobacht bergmann bern betrieb bewertun bewohner bfawu bharatiy
bible bierze bill billing bischofs blessing bliss bma boer bohemian bohme borracha bourgmes boyfrien brasilen brasilia
brat brazylij bresilie brexit british brits brooks brussele buddhism budismo budista bulgarie bundesre bundesve buona
burgerme burn-out burocraz burokrat buscador buxtehud buyer cadres cain calif califa cameroun candidat canvasse
carcinom caregive cat catedrat catolica centroam chamberl chased chat cheerlea chile chilena chileno chit choir christ
christop ciagle cientifi cinesi claim clan clergy clinicia code cognome cohort collegio colombie combo complott compta
compte comunion concentr concern confiden congrega congresi consigli consumid convenio convoy courting courtshi cristo
croatia crowd cubana curia czlonkos dad dada daddy danemark danen danesa danoise darky darren dba deaf dealersh debater
deco degli delegate delirium delphine demagogi depose deputee dictadur dictatur dienst diktatur dilemmas dinastia
discapac disciple disconte disorder dittatur docent dorfbewo dos dot dozent dozentin drinker driver droits dude
duisburg dumps dyktatur dynastie dynasty dyslexia dziadek dziadkow dzialacz eating economiq ecosse eelv ehegatte
eheleute ehepaar ehepartn ehrenmit eidgenos electeur election ellas emma ende english entente epilepsi erfurter
eritrean escocia espanola esquizof estudian ethnique ethnisch etiopia etnico faction fait fame famiglia familia familie
famille fast fatherla fellowsh feminism fiance fidanzat fideles fields fille fillette finland finlandi finnland firma
fit flandern flandes flyers folks foreman former forsa fortitud france francesa frankrei fray freitags frenzy freund
freunde friend friendly frust fue fundusz futuro gael gall garanzia gattin gaza geheimdi geiseln gelande gemahlin
gemeinde gender generaci germania gestapo glaubige gmina god godo goring grandad grandfat grandma grandmot grandpa
greca grecque greece guards guatemal guru guts habitant hambre han hebamme heer hegemony heimlich helfer here heretic
hermana hiperten hirte hisbolla hobo hohenzol holanda holland hollanda homeland homo honduras hong horden hostage hubby
human hungary hyperten hypnosis hysteria iberico illegale inc indie indien indienne indios indonesi initiati insanity
insassen insomnia integris inwalidz iraker irgendje israeli israelie israelis italie italienn izrael izraelsk japonesa
jean-bap jem jesuita jesuite jesuiten ji joe joined judaisme judaismo judentum judiciar jugendst jugoslaw julian jury
kanada kandydat kansan katolick kaufer kelt kelten khan klassenk kler kleriker klerus klimatu klimatyc knecht kobieta
kochani kolner kolumbie komitee komory komunist konferen konfessi konigsha konsumen kota kranker krebs kroatien kumpels
kuratori kurde kuru lamenta lawyer lazio leaders lealta lecturer legge legion legionen lehrerin lehrkraf libanais
liberazi liberia libia libraria libre libyen liechten liege liked liking loader lombardo londinen londoner londonie
lord loyalist lucia lunatic lupus madam madchen madel madrastr maffia mafia magyaror maid maitre maitress mamas man
maniac maori marek mason mates matron meczet medica mejico meksykan membersh mensajes mental meunier mexicain mexicana
mexicano mexikane mexiko miastecz midwife migrane migratio military miller mines-en misioner mister mitbewoh mniejszo
mobilisa moise moldau moldova moll mom momma mommy monaco monarchy monche moniker monk mood morale moslem motherla
motorist mr muchacha mujer muller mutti nachname narodowo narzeka nasuwt nations naturali navy nazareno nazwisko
nederlan neerland nein neue neugieri neukunde neurotic nicaragu nie niederos nigga ninja nobility nobilta nonni nonno
normalis noruega norvegia norwegen nosotras nosotros notes notre nowa nuestro nuestros number oberoste obese obreras
obserwow obsessiv ocupacio ojczyzna olanda olandese olandesi oligarqu omas opa opas organisi origine osea ostaggio
otage outside ov ozdemir pact padrastr padrona pagina pakt pakte palastin palestyn pali pan panamena panameno panic
paraguay paranoia paria paro parteimi pater patienti peasant peon perez peri peruana peruano petizion petrus phobia
piccola pij pilgrima piloten piquet piraten piu plaint plantill plotki pobel podpisal police policial poligono polskieg
polskiej pope populace populist portugal potere pow powstani practiti praktika praktyk prende prenom pressesp priest
priestho prisoner progenit proponen protesti protesto przerwy pseudoni pseudony psicosis psychose psychosi psychoti
publique pueblo puszczy puto quakers queens queer queja quejas quintana rabble racism ragazzi real realeza recognit
rectora reform rehen remedios rent resident restore retrait retter revolte ribellio robin romani romania rotelle
roumaine rousseau rozmawia rumanien rumours rus rustungs sahib salope salud samurai sanitari sanity sasiedzi sawyer say
scapegoa schlafst schoolgi schottla schullei scottish senhor senor senorita servante serveuse seudonim sex sgt shia
shootout siebzige signe signed siostra sirio sister slowakei slowdown slowenie snit sociaux soeur soirees somebody
someone sopranno sorella sous sowjetun sozialde soziale spanien spanier spitzenk spitznam spokesma spokespe spokeswo
spolecze sportleh spouse stammtis standing stati stepfath stepmoth stiefmut stiefvat stop stoppage stowarzy strajku
streets streikt strikers striking studenti stupid stuttgar subcultu sudfrank sue suegra suegro suiza sung suocera
suocero suor surname svizzera swain sympathy syndrome syrien syrienne szlachta taker takes taliban talking tamil tap
tato tatus tea teacher teista tell tesco thatcher thursday toc toda tom tracts trade tran transiti trattori treaty
trojaner truppen trustee truth tumour uczennic uda uk ukrainer underdog ungarn unida unidos union unser unsere unzufrie
uprising ureinwoh urss uruguay uruguaya uruguayo us user utopian uvw varsity veganer velo verehrer verein verlage
verschwo victim vieja vietname viking villageo visitors viudo viva vocero volontar vorname vorschri voted weirdo
werbeage whitlock wiara widower wiezien wikinger wildcat wladze wlochy wog women womes wpisy writers yahoo yanqui yes
yildirim zawodowe zen zlosc zurich اتحادي اجتماع اخبار اخت اخوات ادارة اسبان اسباني اسبانيا استقلال اسيوي الاخ الجد
الحر القاب انجلترا اندونيس اهالي اير ايطاليا باكستان بانيا برادلي برازيلي برتغال بعث بلجيكا بلغاريا بولندا بيرو بين
بييي تبليغ تهاب توقف تيجانية ثوار جمعية جندي جنسيات جود حركة حساب حفلات حق حقوق حلف حلفاء خالة دعوة دكتورة دنمارك
ديموقرا راعي راهن رزاق رهاين رومانيا زمر زنوج سجناء سلف سلوفيني سوري سويد سويسرا سياسيون سيدات سيدة شكاوى صدري صفحة
طريقة عجوز عدالة عراقي عريس عشاير غواتيما غياب فرنسا فري فقراء فيتنام قايمة قوم كاثوليك كاميرون كردي كرواتيا كروت كريم
كندا كونفدرا لا لوك م مافيا مان مانيا متاخرا متحرك متحول مجتمعات محامي مستهلك مسلم مسيحي مصطفى معاهدات مغرب مكسيك
مكسيكي موالي موناكو ميك ميكي ناس ناطق نحن نرويج نظافة نمسا نوح هندوراس هولندا هولندي والاس وطن وطنية ياسر يساري يشتكي
يصلي يميني يورك يونان 万夫不当 三军 上校 上级 下龙湾 不列颠 不结盟 专制 专政 专权 业主 东周 东魏 两会 两汉 丫头 中 中华全国 中国文联 临时工 丹麦 义结金兰 乌拉圭 乌梁海 乡试 买主 买家 买方
二哥 交友 交警 交际花 人手 人质 仁兄 代人受过 代罪羔羊 代言人 代课 以色列 企业 会 会议 传教士 伯伯 佃农 佛家 佛罗伦萨 佛门 侨眷 保加利亚 保姆 保险单 信心 候选 候选人 健康 傀儡政权 催眠 僧人 僧侣 儿女 元代
元朝 兄妹 先民 克 克罗地亚 党籍 全能 八股文 公务员 公家机关 六朝 共和制 共和国 兵力 兵变 兵役 军方 军阀 冠心病 出版社 前朝 前秦 动物 匈牙利 化名 北宋 北朝 北汉 北洋水师 北爱尔兰 北魏 医护 十字军 协 卖
南北朝 南安普敦 南宋 南朝 南越 卢瓦尔河 卧不安 危地马拉 原始社会 参加 友人 友善 反对 发言人 叔叔 叔父 古希腊 史 同 同班 名流 后周 后汉 后秦 后金 后魏 吐蕃 君主制 周代 周作人 周朝 和尚 和约 哑 哗变 哥儿
哥哥 唐代 唐宋 唐朝 商代 商务部 商朝 喇嘛 囚徒 因人成事 团丁 团员 国别 国务委员 国务院 国师 国籍 国防部 国际 国际田联 土著 圣僧 圭亚那 地名 域名 基督教徒 墨西哥 处世 夏商周 夏朝 外来 外祖父 多疑 大伯 大唐
大校 大清 太监 太祖 夫人 失眠 头陀 奥地利 女子 女性 女生 女郎 奴隶社会 好友 妹妹 妹子 姊妹 姐妹 姐妹花 姐姐 姑妈 姑母 姓氏 委内瑞拉 姨妈 姨娘 娶妻 娼妓 婆罗门教 婊子 婢女 媳妇 安大略省 宋代 宗室 官僚主义
官场 官府 宦官 家庭成员 察 封建社会 小妹 尼加拉瓜 居民 岳父 巴哈马 巴尔干 巴拉圭 巴黎公社 师傅 师弟 师徒 师资 希腊 帕金森症 帝制 常务理事 常委 建康 异 弟兄 弟妹 强 当兵 征兵 律师 德国 德意志 心力衰竭
心律不齐 心律失常 心脏病 志愿者 快 恋 恩师 恶性肿瘤 惧高症 意大利 戊戌变法 成员 成汉 我辈 战俘 手 打孔器 抑郁 投票 抖 择偶 指导员 挪威 捷安特 摄政 摄政王 摩西 撤兵 撤军 收编 政治家 政治犯 故土 敌军 敌我
教员 教士 文 文士 文武 文联 斯洛伐克 新婚燕尔 新郎 新闻网 施琅 旅行社 日内瓦 明 明代 明尼苏达 明清 是 晋代 暹罗 有人 朝鲜人 本土 杂志社 村民 条约 极权主义 林 格罗宁根 槛花笼鹤 槛车 武昌起义 武警 武警部队
比利时 氏族 民警 水兵 水师 汉代 汉朝 法 法兰西 法国人 波兰 波斯语 波茨坦 泰国 洪都拉斯 活佛 流产 海军 海员 消费者 淘金者 清代 清朝 湖区 满清 灾民 爱国 爸爸 爹爹 牵引车 犯人 独裁 玉女 王朝 王莽 玛利亚
班底 球员 瑞典 瑞士 瓜地马拉 甘地 用户 男丁 男友 疾病 白俄 白俄罗斯 盟国 看护 眷属 督军 知音 社员 祖国 祖宗 祖辈 神 神经病 祭祀 祭祖 禅宗 禅师 私事 秘鲁 秦朝 秦汉 秦篆 移 移民 穷人 空 竹马之交 笔名 素
纽伦堡 纽芬兰 练兵 结社 绝代佳人 继母 网友 罗马尼亚 署 美国 翰林学士 翻脸 老人 老师 老糊涂 职工 联合王国 联名 联席会议 联邦德国 自信 自信心 舅舅 艳遇 芝加哥 芬兰 苏格兰 苏里南 英吉利 英国 英文 英格兰 荷兰
荷兰王国 菱花镜 葡萄牙 蒙特利尔 蔡 藏传 西周 西晋 西汉 西班牙 西班牙人 西秦 西魏 要 见 见证人 解放军 警方 记者 讲师 请 请假 贤弟 贫僧 贫农 贫血 贵人 贵妃 走马章台 起义 足协 辛亥革命 辽金 进 远祖 连横
造反派 遵义会议 部族 部长会议 都督 配偶 金田起义 铁路 铲车 铲运车 锡 门人 门徒 闺女 队友 队员 阵线 阶级斗争 阿哥 阿里 降龙伏虎 隋代 隋唐 隋朝 集会 青年 韩国 音 领导层 食 马关条约 马夫 驻军 骑 高僧 高山族
高棉 高血压 魏晋 鱼龙混杂 黑山
""",
    5: """
aa-123-b abad abbot aborto absentei absentis abt accion accounts achebe-s achterbe acquapub acv addictio adenauer
adwentys afd-wahl afge afghans afl-cio africani afros agitator aguapara aituc albanesi alcaldes alcooliq alkoholp
allied allies alterskl ama amazonla amazonwo amwu anciana ancients andrzeje anef angola angry angrycar anief animal
announce anpac anpe anpi ansia antagoni anti-ivg anti-nuc anti-win antifas antillai antispec antitaur antyabor antydepr
antyszcz aontu apemit apostel apostle apostol apostolo apotre apra arabit aragon arci arcigay armee armeen armenia
armia arrabbia aserbaid asexual askatasu assenze astms ataturk ate athiopie auew aushilfe autista autistas autisten
autistes autokors autonoma autyzm avventis aymaras azerowie badanti baewu bagong bahnstre balancet banlieue battisti
bau bautista bayernpa bcd bctgm bds bdz beatles begum bengales berberow berebere bezdomni bezdomny bezparty bij1
binarios bipolare bisessua blackleg blaster blet bloggers bmwed bng boerenpr boicot boicotta bojkot borghesi bosco
bosniaci bosniacy bosnier bosnios bouddha boys br-sitzu braccian brancard brandt brautiga bretonen brexitee brustkre
bruxelle buddysci budistas bulgaren bulgares bummelan bundjuge burgertu burguesi bustaman bx-482-t c1sl cair callejer
camarero cambodgi cambogia camboyan camerier camminan campora canacos canada candombl capipopo captain carers carlista
casalegg castro catalan catalana cavaleri cavalry cde cdh cdr cdt cdu-frak cdu-stam cech cedric cegetist celiacos
celnicy centern cesm cgm cgsp chavista chega chica chorzy chukwu cienciol cim cingales cio cisal citu civitas class
climat climates climatic closeted cne-csc cnt-so cnte cnv coldiret comision communau communic comorien company comploti
comunida comunita conaie concejal conferen consorti conspira constabu contabil convocat coppia coptic copts cotilleo
counter- couples coventry covid cowboy cowboys crusader csd-vera csn csq ctera cukrzycy cupw czeczeni dame daniel
dauerkra davanti dbv deb debt dem dementia demo denk depotcha der desokupa dgb-kund dhv diallo disabled disoccup dod
doi domina dona donosici dpvkom drag-que drepanoc drive drogadic drogensu drogodep drug druzes dstg dubois dziewczy
dziewuch earth earthers eaupourt echt ecolo ecologiq educador educator eg-412-t egiziani ejercito ekolodzy elettori
elokapin elus empleada employe endometr enfermed enfermos engages engels ensemble epilepsj epilessi epiletti epouse
equity erc eritrea erloser erzieher esercito esposa esposito essi ethnic europa ewangeli example exec extracom facchini
fairpayn faith fakir falange faller falun family far-righ fascism father fathers4 fatoumat favorita fecode fehlgebu
femen femme fenprof fentrap ferraris fetico fetraf fgh fiaccola fials fiertes filctem filipinc firmante fisascat fismic
fit-cisl flc fletcher flurfunk fnme-cgt fnv focep follower forum fpo franc-ma frat frauenst freedomc freepale freie
freres friar fsc fsie ftia fulani fulanie fulanis fulbe fussball gallegos gaucho gdba gebet geflucht gegner gejow
generale geneve gentry gereform ghanaer ghanesi gilde girl gironde gitana gitano giusy gleichal glusi gossip gpa-djp
gr3ve gravidas greenhel grekokat grevegen grevi5te grillini grogne grossess grune grunlibe gruppe guaranie guilde gunni
gypsies hacsu haitiens handel handelsk handicap handsoff harki harta hausbese hazteoir headmast headscar heiland
hellunta hermit herrin hh-tr hidzabie hindu hindus hippie hippy hispanic hiv-infi hiyab hizmet homme homofobi hu3lga
hud huelgade huelgage huelgaya humana hus hussain hustler ibew ictus illegal imo impfgegn incels inde indefini indian
indigent induisti inmo inpatien interina intersex invalidi irak iran iranienn irrer isakowic isi islamism ismail
italexit iupat iuris ivf iwgb jan jav-wahl jazydzi jednosc jemen jenische jesiden jesidenf jest jeuneurs jezydzi jhl
jihadist joga jolanta judar judas judische jugendli jupol just justicef juutalai juventud kambodza kamerunc kanakowi
kanaks kandidat kapers kartel kasachst kaszubi kaur kavaller kellys keskusta khaled kibole kierowca kinderwu kirchner
kita-str klagen klan klientel klimaakt klimacam klinikpe klm kochanka kolezank kolping kolumbij komitees komunisc
kongoles korwin kosovari kpo kr-ab krakers krank krankfei krankges krebskra kristdem krystyna ktos kukiz kukiz'15
kundgebu kununu kurder kurdes kurds kurier kxb kxy labour lad lads lanceurs langzeit laos lass lcgb leaflete leaflets
lebalaye lebenssc lefevre legasthe leidende lekarski lekarzy lemkowie lena lepeuple les lesbico lesbijek letzte
leukamie leukemia lgbtq libanon liberal ligue like likud linkspar list logo lohnford lokatorz long looney lottomar
loubavit luterani lutheran lutzerat lymphoma maconniq madman madres madrid magasini magd magrebie mahoma mahorais
majors malade malaysia mama mandate manodope mapuches mariawic maroc marocchi marque marquesa mastodon mazurkie medicas
medsonet melanoma membres menas menopauz menschen mentale mentions mesdames messenge mestiza metalowc metterni mieter
migranti miljopar minderja minimos minister minors minusval mistica mistress mistrzyn mit mittelst mlpd mocambiq moglie
moldawia montagsd montagss mormonen mormones mormoni moros moscheeb moscheeg moscheev moslems mst mtst mu5ulman mulla
muslimbr muslimer muttersc mysticis mystik nackten nadzieja namibia narkoman narodowc native nato nazional nazism
nazisme nehawu neokatec neos nepal nepalczy ngg-mitg niebinar niemieck nieobecn niewiede nipsa noalator noalcier nocnej
nomadi nominee noncifer nordkore notocare notorre notyourp noussomm noustout nowoczes nro nteu nuevas nuj nupes nursing
nwbk obrony occupant occupati odp ogbl okonjo oluwaseu opinions opozycja oracion order ordo organizi ormianie ortega
ortsverb ortsvere ostermar otan ouighour ourwater out outpatie ouvriers ovp oxfam ozz paco pacto padaczka padagoge
pagadya pagateci page pam panfleto pansexua papacy papadaki pape papiez paramili paranoic pareja parkt paroisse
parteita pastef pastouch patrioti pause payeznou payuspro pedagog pelerina pelerins peoples peregrin peruanos perussuo
pesel pettegol peuple pfingstg pfingstl pfleger pflegt pfoertne philippi picketli pickets pielgrzy piqueter plaintif
polexit polnisch pontefic poronien portero portinai posts pr0test pracodaw prawdziw prawosla prayers pro-choi pro-gaza
pro-pale procesja processi professe proletar propales prot3ste protesty proud provida prowodyr przyjaci psac psg
psicopat psol psuv psychicz psycho psychopa pszz ptb pubblico putin pvv quaker qualcuno quechuas quelles quels racisme
rada radentsc ragots rahimi rapprese rassembl ratp ratujmy raucherp ravindra rebellma rechts reclaim reddit redeemer
redentor regulars reichsde retreate reunionn revoluti richelie riders rifugiat riots rise4cli ritardat riverain
roma-fam romanit ronce royal royalist rqth ruanda rurale s-c-i-o- s1ndacat s1ndicat sadtu saharaui salafi salafist
same-sex sami samuel sanidad santeria santeros sara sardine sauveur sauvons savior saviour scannapi scfp schlampe
schoolte schwuler sciop sciop3ro scioperi scjentol scontent scotland se-unsa secretar seebruck seguidor seko sem semaf
senegal sentimen senzatet setca sharma sheikh shiamusl siebente sieglind sijs sikhowie sikhs sinalp sindakat sindrome
sinead sinn siria siriani sirios sirvient sit-fsi sitab siteba sitrajor sitzstre siulp sklot slazacy slc slc-cgil slfp
slow snami sncta snes-fsu snp snpnc snptes snuep snuipp-f social sociopat socjalis sojusz sol1darn somalia somalie
somalier somalit sophie soplones sorben sorority sortu soviets sovranis sowjets soz sozialst spik spiskowc spoznial
sppme ss ssa ssw staatsma stagiair staj standwit stansted starbuck statesma status steilas stepv stes stoplato stopptde
stoptheb stopthet stopwiez stopwyci story str3ik str4jk strajki strajkko strajkna strajq streikbr streikle streyk
strikebr strikere strings students stunam suats subcommi subsahar sudafrik sudkorea sulpl summat sunies sunnici
sunniten sunniti supportt survivor suteba sutep sutna sveriged svp swami swampy synares synd1cat syndicom syndikat
synergie syrie syriens syryjczy szpitalz t3amster tamouls tansania tarifflu tatarzy taxistah tchadien tchetche tchicaya
tdah tehy teilnehm terres territor thailand therealb theunion thi tibetain tibetani tibetans tibeter tierbefr tierrebe
touchepa toxicoma transcom transess transfra transgru transnet transrig transsex tratsch trisomiq trupa tschetsc
tunesien tunisini turca turke turkin turque tuv tybetanc tyrone tziganes uaw ucr ucraine ucraini ucranian udarze udi
uelga uiguren uilpa uiltrasp ukip ulotkarz ulotki ultra unef unesco uni0n unie unmut unrest unruhest unt uom upcn urtu
usa usbekist usi usoc ustea ustec uyghur uzbecy valdesi valents vansterp vaquero vardforb vargas vdk vecinos vegani
veganos vegans venalais ver-di vests vietnam vihreat vita vogelsan voilees voluntee vpod wahlvors walesa wallfahr wasp
wasserfu wayuu wearers wechselj weganie welchem welchen weltbank wem wiccan wiccans wiec wiederei wikileak wilamowi
wirsindm wirstrei wkurzony wodadlaw wolfe wolnesad workman wroblews wszechpo wwf x-teamst yayoflau yazidies yezidis
yoga yolanda zad zahltuns zambrano zapatist zaplacci zdrowie zeitgeno zeynep zigarett zingari zmianie zunft zuspatko
zzg zzpkm zzppm zzpr اباضية اتباع اثيوبيو احتجاج احمديون اذربيجا ارمينيا ازيديون استاذ اسلام اضراااا اضرابات اعضاء
افغانست الاب الحي الله امام اوزبكست اوغندا ايران ايزيديو بابا بربر برونو بطرس بلير بنغلادي بنين بواب بوذا بورما تايلند
تبت تبو تلغرام جزاير جمعة جنسيا جورج جيش جيوش حاضر حداد حـمـاس خطيبته دكتور ديمقراط رابطة راهب رهبان زامبيا زهراء
زيديون زيمبابو سابقون سايق سايقي سايقين ستالين سترات سناباب سيانتول سيخ شباب شركس شميت شهود شيخ شيعي صابية صحة صحفيين
صليبي صم صومال صوماليو ضد طاجيكست طوارق عام عامة عامل عاملين عراق عرقي عصيان عمالة غانا غرينبيس فبراير فتيات فلسطين
قدماء كازاخست كاسترو كمبوديا كمبوديو كناس كينيا لبنان لتوانيو ليبيا لينين ماليزيا متاخرون متذمرون مثليات مجموعة محتجين
مرض مستقلة مسيحيين مصريون مظاهرات مظاهرة معارضون ملكيون ممرضين مناخ مندوب منشورات مهاجرين مهندسين موارنة موريتان
موزمبيق موظفة موظفين ميسي نـقـابـ نفسي نميمة نوال نور نيجيريو هند وقع يدخن يمن يهوذا 丁青 丁青县 上流 上缴 不丹 世界银行 世贸组织 东盟 中产阶级
中共中央 中央军委 中非 主任 主妇 主席团 义军 义勇军 乌兹别克 也门 乳腺癌 二奶 亚细安 交响乐团 交响乐队 产业 亲民党 人事部门 人民党 伊朗 会员名单 传单 伪军 伯母 住持 何人 佛陀 佣工 佳人 使团 侵略军 俄军
保安人员 保罗 党中央 党委 党派 全军 全国 共和党 军乐队 军政府 军旅 农民工 利比亚 利比里亚 剧团 剧社 副教授 加查 加查县 加纳 加蓬 劳 劳动力 北朝鲜 北约 北韩 协约国 南朝鲜 南木林 南非 博 占 县委 参与者 参军
参加者 叙利亚 叛军 司法机关 后妃 吴哥窟 哪个 商会 嘉黎 国共合作 国民 土耳其人 地委 坦桑尼亚 基 堆龙德庆 塞内加尔 外籍 多哥 大妈 大娘 大嫂 大韩民国 大马 天山 太后 奥委会 女人 女友 女孩 女孩子 女朋友 女流
女童 妃嫔 妃子 妇女 姑娘 姨太太 婆娘 婆婆 婶婶 婶子 媳妇儿 嫂嫂 嫔妃 孟加拉国 安南 安多 安多县 安得拉邦 安理会 宗族 官军 宠姬 客人 少女 少奶奶 少妇 居委会 工人阶级 工布江达 左贡 左贡县 巴基斯坦 市委 师
帮会 常委会 年龄段 幼女 康马 建国 当局 彼得 心房颤动 志 志愿军 总 慰安妇 我 戴 户 房颤 把马子 拜金女 政党 政治局 教 教官 教民 散发传单 新党 新军 新四军 旗人 无产阶级 暴动 曲水 曲水县 服兵役 服务业 村委会
林芝县 枢密院 桑日县 歌舞团 残疾人 残花败柳 气候 江孜 江孜县 江孜镇 江达 江达县 沪 津巴布韦 流浪汉 淑女 清军 游行 满族 漠北 熊市 牛市 独立 独联体 环保 班戈 班戈县 瑜伽 甘丹寺 男 疯子 病 白朗 白朗县 白纸
白血病 百姓 省委 社会党 筹委会 籍 米林 米林县 类乌齐 类乌齐县 糖尿病 索马利亚 纠纷 纳米比亚 组织者 统一战线 绿党 美女 群体 老 老挝 聂拉木 聂拉木县 聂荣 聂荣县 聋 联军 联合国 联邦政府 肝癌 肯尼亚 肺癌 英军
莫桑比克 董事会 蒙古族 行动党 西藏 要员 议员 许配 试管婴儿 诚意 谋反 谢通门 谢通门县 败柳残花 贫民 赞比亚 走桃花运 边坝 边坝县 部队 野战军 金戈铁马 金砖 铁 锡金 阶层 阿塞拜疆 阿弥陀佛 阿曼 阿联酋 隐士
霸王别姬 青藏 香港 马列 马来 马来亚 马里 骑兵 麾下 黄种人
""",
    6: """
abo aborigin about actors adama adhd afscme agency alessand alleanza andres antivax applican arbeitne argentin arrets
asthma asuu attendan aufstand azubis b-mx bajas bakers balpa baptist bargaini bassines battista beamtenb beats bectu
beggars bianco bikers blockade bloquons born-aga bractwo brotherh bruder buddisti budowie burgerin casaling cdu celo
centri chlopak chrzesci chuscie ciezarne ciganos ciocia claimant clandest coequipi colega colleghi colletti conflict
construc contro couriers cta cwa cwu cyganie czlonkow debout derniere desconte despidos detenu detenuto devant dgb
disobedi dispute ditib dockers don dziennik ecologie ehefrau eleccion eltern embarazo eritreer esquerra estibado europe
exemplea fbu federaci federacj fein femmes fernande ferrari ferrovie fesmc filcams filipina filipino fitter flai
francia friends fuma fund gais gehorlos general gilets glassdoo glodowka gomez gornik greta haftling hare hausfrau
heimat herrero hindous hippies horizons housewif iam iatse illness incinta incinte inicjaty inmate insulate italiana
jehova jehowy jemand jesucris jezus jonas junge junior justicia kobiet kolejarz kommunal kommunis kowalczy kowalski
krishna kruger kryszna league lefebvre lesbica lfi likes linkedin linksjug lista locatair london lucie luftwaff
magazynu malati malien maman manpower manteros marines marsz maszynis member minero missiona mitmensc modlitwa mods
monarqui mothers musician napo national nautilus neocatec neu niepelno niepodle non now npd nt numsa nursind oath
okupacja olga onkel operai org organizz ortodoxo osmanli ostatnie osterrei ouvrier paciente papst parroco pastore patel
patriot paycheck paysanne pcs pellegri permessi picker pickers politico polizei popular porozumi positive prayer
preghier pregnanc prep pri pro-ge profesor professo prospect przewodn psl psychisc punks puntuali puritan putzfrau
quebec question rabbi rabbin rabbiner rabino rachid rally rebell refugees rejoin religiou renovati reunion reviews
rider riposte rockers rodzina rumanen rumanos rumeni salariee samorzad sandrine sat save schafer schwul sclerosi sdf
sdlp seekers senora servicio seventh- sgp shepherd sick sida sig sinistra skins smarta snpl sociali society soignant
sordo sordos sourds squatter stadtrat stato steward str str1ke streikau streitkr sud-rail swiadkow sygnalis tarifkon
tarifver temoins tenant testigos tibetano tigers tio toni tonton tourette trainee transgen troops tunisien turk
turkisch tweets ucu uganda ugl ukrainia umwa uncle unionist unite usw vaccines venezuel verdi vereinig versamml
villalob voilee weidner wen wietnamc wife wilder witnesse workers wujek yildiz yilmaz youth zakladow zalogi zieloni
zielonos zoroastr ابريل اتراك اجازات اجازة احتجاجا احسان اري اساتذة اسراييل افارقة العم القس ام امل تجمع تونسي تويتر
حامل حملة دين ريبيكا سجين سودانيو سيره شيوعي صبرا صرع صلاة عريضة غزة فتح فلبينيو كفاية مثلي محجبات مسلمين مسيرة مصاب
مصر معارضة مغربي موظفات ناشط نقابي نهضة واتساب 两口子 主席 举兵 人员 人心不古 会员 伟 俄罗斯 兄弟 八卦 兴兵 军队 农民 出兵 刘 劳动者 发兵 台湾 同伙 和平 团体 圣安德鲁
填房 大会 女 奶奶 妇人 妻子 妻室 宪兵 家人 工资 带兵 弟弟 怠 投诉 教徒 教皇 族人 日军 更年期 朝鲜 杯葛 某某 正教 正规军 武装部队 民众 派兵 牧民 犹太教 男朋友 神父 福晋 空军 精兵 维吾尔 维吾尔族 罢 老伴
老太 耶稣 联 请愿 账号 赵 跨 迟到 阿 陆军
""",
    7: """
absentee act adeyemi afiliado against ahmadi ahmadiyy aktive aleviten america amis anarchos ansiedad antinucl anv-cop2
anxiety anyone arbeitsn army arran atheiste aussperr autistic babcia ballot baptysci bayern benali beschwer bialorus
bildu biseksua bisexuel blocage brother bsw bulgaria burnout burschen cabecill camerune campact campaign casapoun
centrist cfmeu choroba christen coalicio coalitio cofradia collecti com companer confrere corp cosatu councilm csc csd
cse cupe cymru delegato delegues demokrac deutschl dipenden discord district djv doctors droit educatio ehemalig
enseigna escrache esk ex-emplo fatima fau fdp ferraro ferrovia filt flugblat fnsea francais fratello freemaso freimaur
frere freundin ftq gays gdp generazi genitori geova gesamtbe ghana giornali gonghui gornikow greco grievanc gypsy hamas
hasidic hepatiti hermano hijab hindusi homeless huelguis ilwu imam imigranc immigran industri interima interpre
intersin intersyn intuc izquierd jehovas junts jurgen jusos kabyles koalicja kobiety kod komisja krankmel ksiadz
kulkarni kurdish latino lavorato leave legambie lehrer lesbijka leute lgbt libera libertar linksext liuna lives luca
ludzie magazyni maghrebi mali masker matter meconten meetings mehmet methodis metoo migrante mlodziez morena mormons
muos muslims nabu names neighbou nichtbin noi nonna nurse occupy ogb okonkwo opseu orsa osoby ozzpip pacjent padres pah
party patients patriote payup paziente peace pere periodis peronist personne peruvian petra petrenko pfarrer picketin
piratenp pma pnv poa politici popolo prawo preavis priya pro-life protestc protestm protestu radelsfu radicali rebel
rebelion referend refugee refugiad resisten rezo ringlead rom romanian rownosci russo sag-aftr salarie satawu schwule
seiu senegala sepla serben sgb sgen sick-out sin siptu sit-in smart-td smith snals snes snuipp sociale solidarn sordi
spoleczn sprawied staff stammer streikge streikka streikpo suisse sumar suterm tarifkom teammate telegram tenants terre
tesserat tierrech tierschu tiktok tossicod tractora transper turken ufcw ufo ugtt uiltucs ukraine ultras undocume
untersch uocra urabstim usdaw users vitro volt voters voyage wage wahler waldbese war werteuni whitfiel wisniews woman
yazidi younion youths youtube zbiorowy zele zio znp zwiazku ابو احمد اديان ارمن اطباء اكتياب ايتلاف ب بهاييون تركمان
جماعة حراك خطيب دروز سكري سلفيون شغل عبد عقم علويون فلسطيني فيسبوك قوات لاجيين لجنة مثليين مرضية مريض مهاجرون موتمر
نوبيون وقفة 代表 信徒 功 印尼 印度 叛乱 名单 团练 国教 天下大乱 太太 委员 委员会 安史之乱 家庭 小 小姐 尼日利亚 张 怀孕 性别 敬业乐群 新娘 新疆 景教 朋友 朝鲜族 李 民 民进党 法名 活动 湘军
犹太人 癌症 示威 社会 离职 组织 绝食 职工代表 联合会 菲律宾 董事 薪 讨 识途老马 非洲人 马来西亚 黑人
""",
    8: """
abbe acampada adherent afghanis agitazio agricult agrounia aktywisc alkoholi angolano anhanger anna anti-vax antifasc
anwohner armenier asamblea asking aslef assemble assentei associat asylbewe attivist australi autonomi azione baha'i
bancaria bauernpr bce bolivian britain buddhist bummelst buren cariste catolici cfe-cgc cftc cgtp chretien christli
ciazy cig cimade colere complain compromi confeder confsal copine cortege council csif ctm cub dbb delegue depresja
deutsche diabetik diabetiq docente donne dpolg empresa enceinte enfermer espana faisa farmers fgtb free freikirc fsu
gatherin gay gpa grupa gruzini haitiano hiv-posi hoffmann honduren independ indigena infirmie inquilin insegnan
insoumis iraner iscritti islam jaunes jehovah jewish jugend katholiz klimakle klimastr komba kontra kranke krankens
leiharbe lesbian lesbiche lesbijki lewica lokfuhre madame manif manifest marburge medici meneurs nacional nigeria novio
nowak nowotwor npa nszz okafor okupas oppositi organisa organise orgullo orthodox ortodoss ortsgrup ozzl pagan parents
partei pegida peru peta picchett piquetes podemos pokoleni portugai pracowni pratiqua pregnant pro przeciw quebecoi
ragazza rastafar reconque reichsbu rifondaz rodzice rolnikow roumains sante satse sentada sev sierpien sikh sindikat
sitzbloc snte somali spd spor sra strajkuj strike sudameri sufferer supporte syndique tav testimon troublem tssa
uchodzcy uilm ukraincy ultima unifor unsa uso venezola vida with wloski wojcik wzz zadistes zebranie zeugen zydzi اتحاد
احتجاجي اخوان اشتراكي اعتصام اقباط امازيغ حماس زميل صوفية فاطمة لاجيون معلمين موظفون ناشطون نشطاء 佛教 信 假 党 公民 印度教 反对派
喇嘛教 基督教 大姐 女工 少数民族 工党 微 总工会 护士 明教 柬埔寨 民主派 派 病人 矿工 缅甸 罗马公教 群 老婆 越南 逊尼派 陈
""",
    9: """
action adventis afd alcoholi algerien anarchic anarquis animalis antidepr armenien attac auslande baptists bipolar
bisexual bouddhis cancer cfdt christia ciaza ciudadan cnt collega comitato communit corteo couple delegati depressi
ebrei ela empleado evg fahrer families fiom fluchtli fratelli fridays future gdl gegen gej giulia gmb gravidan greve
haugland ibrahim identita immigrat jeunes juifs justice kambodsc karim kevin kopftuch lesbisch mahnwach marokkan
migrants mrs nation ngg nguyen nigerian non-bina obdachlo opposant organiza padre parkinso partito pentecos pikieta pis
priere proteste psoe querdenk razem religia rights rmt romowie roms rsu russland schizoph schweiz schwerbe sciopera
senegale solveig soulevem strajkow streik streiken syna tarifrun teachers tibet tomasz uil unison vegan volantin
volkspar vote vox walkout warnstre wei workforc zwiazek zwolnien اثيوبيا اكراد ايدز سيد مثليون مرضى مضربون وفد 上访 东正教
乙肝 人士 伊斯兰教 先生 共产党 务工 协会 反 回族 宗教 徒 患者 拆迁 教会 教师 王 癫痫 者 自由党 藏族 道教 集体
""",
    10: """
aktivist alliance alternat amazon amnesty arbeitsk boycott boykott catholic cisl colectiv colombia committe contra
cristian debrayag delegado disabili embaraza geje gew girlfrie gitanos greviste guild infermie inmigran judios kolega
komitet lega lesben maga maladie marroqui menopaus metall mitglied mme nauczyci obrera omosessu opus pakistan pastor
patient pay que religion reps republic sans-pap sieropos signor signora sinti syndical syndicat syrer teamster travelle
unia united usb vertraue vih whatsapp zawodowy zigeuner شيعة غجر مسلمون موظف 公会 劳工 女士 工人 残疾 牧师 精神病 维权 联盟 谁
""",
    11: """
anarchis antifa bundnis catholiq catolico cattolic cheminot chi climate cobas epilepsy facebook generati gens group
herr huelga journali malattia meeting members muslim nurses obywatel opzz ouvriere parti pride prof reporter roma
salaries sciopero seroposi sindacal sindicat solidair ugt ver vigil سرطان نقابات هنود يهود 佛教徒 党员 共产党员 同志 员工 基督 天主教 工会
抑郁症 新教 民主党 难民 静坐
""",
    12: """
activist baptiste ccoo cgil cgt colleagu collegue comite communis comunist councill democrat diabetic ecologis employee
epilepti evangeli extincti federati feminist frau greenpea hiv homosexu instagra italia juden katholik katolicy kollege
kollegen kollegin konfeder kto kurden lesbiana lesbienn linke militant monarchi muslime musulman muzulman palestin pani
people petition pielegni polska protest protesta qui quien rebellio schwange scientol sindacat sindical socialis
solidari strajk trabajad trans wer whistleb who zwiazkow اضراب حزب سوريون عمال متظاهرو مسيحيون نقابة 人 同事 同性恋 国民党 孕妇 工
抗议 穆斯林 罢工 艾滋病
""",
}

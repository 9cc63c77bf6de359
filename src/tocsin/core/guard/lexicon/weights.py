# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a word of a rule's name weighs, in half units, by its first letters (tools/weigh_words.py: WordNet 3.0, FreeDict,
CC-CEDICT; docs/guard-card.md has the licences). Below zero it speaks of things, above of people."""

LOOKS = {"plain": 0, "place": -1, "given": 2, "surname": 1, "han": 0, "shouted": 3, "capital": 1, "small": 0}
"""Of a word in no bucket, by what else is known of it."""
WEIGHTS = {
    -12: """
acqua aeroport aisle amphithe ascenseu ascensor aufzug aula avalanch awaria bank bise bize blitzsch blizzard boiler
brouilla bruine burza camara camera campus canicule cella centrale chiusa chocolat ciclon ciclone cogne compreso
compress congelad cripta crue crypt cucina cyclone delta deposito desk dew door drizzle duty eau eisregen elements
elves erdbeben escalato ferry flood flughafe fog freezer fridge frigo frigorif frost gas generato gewitter gradobic
grele guardia gymnase hagel hagelsch hala hall heat hielo huracan huragan hurrican hurrikan ice incendio internet
kitchen klimatyz kotly laborato lavander lift lightnin linea lotnisko magazyn mgla mistral molo monsoon monzon muelle
museo nebbia neige neve nevera niebla nieve nord oleaje onduleur opady orkan ostern ouragan ozone ozono palestra paques
parchegg parking pasqua pier piscina pista piste plan plant poste puente pump quai quirofan rainfall rampa rampe
regenfal river road runway sala san sauna schneefa season seisme sensor silo silos ski snieg snow snowfall sprinkle
squash stacja starkreg store storm studio substati taifun temperat tempete termica terminal terremot thunders tifon
tormenta tornado trafosta trampoli tunel tunnel turbine turnhall typhoon ulica uragano vent vento verte viento waldbran
wasserwe week weekend whirlwin wiatr wind yard zone zoo اعصار انترنت برق رصيف رياح زلزال شارع ضباب طريق عناصر عواصف غاز
كهرباء مطار ممر مولد نهر 值班 停车场 发电机 台风 地震 大雾 大风 季风 寒潮 暴雨 气旋 水位 水泵 水闸 海风 温室效应 游泳馆 狂风 电梯 空调 粮仓 锅炉 阵风 雨量 雷暴 雷电 露水 风吹日晒 飓风
高温 龙卷
""",
    -11: """
agua alarm ambulanc ascensio avenida bahnhof barrier boe boulevar box bridge bus cabina caldera cementer centrala
chaudier chauffer clock dach dust earthqua elbe estacion farmacia faro ferie foudre garita gates ghiaccio gleis golf
grandine granizo hail hangar heating heizung hochwass horno houle hours hubschra inundaci level lido linia livello
match most musee muzeum nebel nivel noria orage outage pabellon pegel pforte pharmacy piano racha radiolog rafaga
raffica rest rettungs robot roof room rugby salle schleuse schody sluza smoke sperrung stadion station swieto tartak
taxiway tempesta thunderb torre tower trinkwas turnstil vacances velodrom water weihnach zbiornik امواج خزان زلازل
قطارات مسار مصعد مياه 倾泻 冰雹 博物馆 厨房 急流 旋风 机场 气团 沼气 缆车 臭氧 迅雷 闪电 霜冻 霹雷 首都机场
""",
    -10: """
abwasser aeropuer agregat airport allee aparcami astreint autobus banco batiment bereitsc bin blutdruc caldaia calle
calor cargador carneval centre centrum chlodnia climatiz control cooling cover creche current cuve deszcz detecteu
diffract diga dormitor dunst dyzur east echafaud entrance esclusa floor forno fuel garderob gauge gear guarderi gym
harbour heater hill holiday horloge horsaal house impedanc invernad kamera karfreit kopalnia kuchnia kurnik lane
lantern laser laundry leak leitstel lighthou magnetfe marathon museum natale navetta neblina neckar nitrogen noche
notstrom nursery ofen orchard oxygen paddock park parlour pasarela pascua pediatri pfingste phare plateau pluie pollaio
potable poulaill pralnia przejazd quake quay racecour red reseau reservoi sale salon sauersto scaffold segheria
sensoren serverra spill stade stazione stellwer stolowka street strom stromaus summer szklarni talsperr teatro theatre
tide torque toussain tramwaj transfor twister uhr umspannw ventilat vivero wall weather wheel winda window wing
winterdi zapora تبريد جسر جمارك جهاز سلالم سيول طايرات طواري فيضان متحف محطة ملعب مناوبة نسيم وقود 传感器 体育场 力矩 动物园 压电
变压器 夜班 大气压 总部 早班 春节 机房 核磁共振 植物园 气压 水力发电 泥石流 洗衣房 洪涝 渗透压 电位 电动势 电压 电场 电弧 电流 电站 电荷 磁场 磁矩 端午节 血压 表面张力 超导 边界层 金属键 隧道 静电 高压电
""",
    -9: """
acierie aire albergue aleja allerhei alley ammonia ammoniak antenne aquarium atomener aufwind autostra avenue bahnstei
barn barrage bassin battery bay beach bell berth biogas bowling building caldo calore camion campanar campsite cantine
car cargo carnaval chiller chlorine cinema cioccola cisterna clinica cloro cloud cocina concert corte coupure crane
cremalle cuisine czekolad detector dildo doorbell drzwi electrog elettric elevator endmonta engranaj entree eolienne
esqui exercice fahre fasching faucet feiertag festa firework fonderia fonderie fosse four frana freight friedhof froid
futbol gabelsta galliner garden gateway gearing gelee gerust getreide giessere glatteis gololedz grain gru grue guasto
gully hallowee haustech haze heiligab highway huta impianto internad interrom inventar jardin jour karneval kernener
kiln klaranla kranbahn krankenw kuhlschr lamp laterne leuchttu levante ligne lluvia loading lock magnet main maree
mediathe milk mine montagne mortuary nave navette niveau noc nochebue north notte obras observat opad ost papierni
parque pasillo paso patinoir patio peeling picking pioggia piscine plug pont portico presa prufungs pumpwerk quiet
radio rafale ramp refineri regenruc reperibi responsa run schienen schokola sede semaine semana serbatoi serre shuttle
sites sluice stadio standby standort swieta tank tent tetto thaw tiefgara torrent torrente trafo train tram tramoya
trottoir tsunami turn unwetter valve vasca ventilad verger verglas via vibrator victoria wasserha wildfire wochenen
woda zamkniet zmiana بكر ثلوج جرس جناح حوض سفن سيارات صباح طابق عاصفة عمود غبار فرن مدرج مدرجات مركز مسرح موقف وادي
世代交替 中山 交流电 体育馆 冰箱 冷藏车 前庭 剧院 动能 劲风 原子能 叉车 号 国庆节 坏死 大陆漂移 天文馆 太阳能 宇宙线 安全阀 广场 抽水机 斜面 方向盘 时钟 机械能 核动力 核电 核能 比热 水库 水轮 洒水机 浮桥
海关 海啸 游乐园 湍流 滑车 滔滔不绝 灯塔 炼油厂 热能 煤矿 电光 电力 电容 电能 疾风 直升机 直流电 缝纫机 能级 船闸 草坪 螺旋桨 路灯 车库 采石场 钢厂 龙骨车
""",
    -8: """
above analyzer android apagon aperture apotheke armbandu asfalt asfalto ateliers azoto backerei backup banchina
baromete barometr basen batterie becken bergerie binocula blackout blanchis blitzeis breeze busbar buzzer cable caida
calefacc call campana campanil camping canteen cantera capacito capilla capodann cappella carnival carreter casa
caseific catering cattle cellule centrali chambre chaussee chlor chute cider clemency climbing clinique clocher
clockwor cold congelat controll corpus cortada cottage county cour courant cubierta culvert customs day deck depots
dogana donau douane dropper dworzec dyspozyt dzien eishalle electrod elektriz elektrod elektrom entrada escalera
escalier estadio extracti factory fala feria fernwarm ferreter festivo fet fete firestor fiume flashlig football
foundry fountain freibad freizeit fuite fuse galgen gallows garde gare gaz gegenwin geregnet glasses glocken goggles
gomme graupel grid headligh headphon headset helada high hockey humanoid humo hut idraulic impfstof incendie interrum
jugendhe kociol kotlowni kuhlung kuste lac landfill lavadero led lenkrad lens liceo lidar lifeboat linen linie lod loft
lorry loudspea loza luftdruc luftung luggage lycee magnetis mardi mareggia market marquee maschine mausoleo mausoleu
miniera mont museen nastawni navidad night noel oktoberf okulary oncology only opening opera operator orologio oswietle
oxigeno packing padiglio pagode palacio panne papelera parc parkhaus parter parts pavillon pelouse penstock perron
photo piazza piec piena pieper piovere pit plac plage planetar planta pleuvoir pociag pollen pompe poniente pool port
porte powietrz poziom prato priory proba prom propelle prova puesto pumps pyl rechenze recyclin regional regnen regnet
regnete relampag reloj remontee resonanc roboter rondo rouge route rubbing rudder rue saison saline sawmill schlussl
secours seilbahn shades shed shelter sights simulacr sluchawk slush solarzel specs sprengun squadra stage stauwehr
steam steps sticksto stock sturm sturmt sturmte sunglass sunshine surge szatnia sztorm tafel tankwage tanque teatr
tejado tennis termomet thermome three timer toit traba traction trajecto transpon trasa trazione tremplin treno tribuna
tribune tropical tub tur turbina ubung ultrasou vane vendemmi vigilia voie wash watch wecker werk west winter wodociag
workings wyciek year zamiec zegar zentrale zlobek امطار انقطاع برد بور تحميل تمرين خط دار رادار روبوت شاحنات شحن صيانة
عيد غرفة فرات فيضانات قطار ليل متاحف مرصد مطبخ مطعم معامل ملك موسم ميدان ميناء نظارات نفق هواء 七孔 下雨 中学 中心 体温表 供电 儿科
元宵节 光源 冷冻 冷气 厂房 变形金刚 墨镜 声纳 大本钟 大街 大雨 天文 太阳电池 实验室 室 导电 射电 小雨 屋顶 工厂 平台 微处理器 手表 挂钟 摆钟 支点 数字钟 日照 晶体管 机器人 果园 柴油 柴油机 楼 死不了 毒气
水患 水管 水银灯 汉江 污水 汽轮机 油灯 洪水 涡轮 淮河 温度 温度表 温度计 游赏 潜望镜 激流 火花塞 灯笼 烟雨 热水器 燃料电池 燃气轮机 犁头 珠江 电动机 电容器 电极 电灯 电磁学 电磁波 电路 看台 眼镜 磁层 礼堂
站点 管道 细雨 结冰 老花镜 耳机 花灯 药房 蒸汽机 蜃景 超声波 路面 跳台 车头灯 转轴 避雷器 酒精灯 里程表 里程计 闹钟 降雨 雨水 雪崩 雷达 风沙 风雨 食堂 马灯 马表 高音喇叭 黄陵 龙灯
""",
    -7: """
accordio acordeon aduana aereo aerosol aguja aiguille air akkordeo alameda alimento altbau amber anden applianc
archiwum armas armonica aspirate assembly bac bagno ballesta banjo banyo barriere basement basura bath baustell beamer
bellows blast blitz blitze blood bo bodega bodensee bolt bombas bones booth borrador boxing braces brak brakes brise
brucke brume bug buhnen cabine calderas campeggi cancello candleli capteur carretil cathode cava cellar cello cemetery
central cerf cervo chains chainsaw chapelle chargeme chateau chauffag chitarra chiuse chodnik christma cierre cimetier
cimitero cine circuit clarinet clavier cleaning cliff closed closing closure cmentarz coda containe coronati corridor
corsia cosecha costa crecida crossbow crossing czwartek dairy dam decharge degen dell dialyse diaphrag diesel dinamo
diode dock dolle dome douche driveway dudy duplicat dwor dym dynamo dyzurny ecluse ecole edificio effluent electriq
embalse eolien ericsson erntedan esercita espejism essai estuary eten evacuaci evacuati exam expressw fabrica fabryka
fall fallas fermetur ferragos festival feuerlos fife fin firearm flaps fleuve flotatio fort frankfur freeway froide
fronleic fuga fulmine fulmini fumee fumes fumo fundicio furnace gabinete gadget gale gambe gantry gasket gat gelo
gitara gitarre gitarren gittern givre grad graveyar greenhou grua gruft grutiers guitar guitare guitarra hallway
handgun harp harvest heights heimspie heizol helipad hiver hochrega hof hub hydrauli impetus imprenta incinera indice
inondati inventai irons izba jam jetty jigsaw jubilee juillet jukebox jumelles kart kartoffe kastet kettle keyboard
kierowni kino kirchtur kirmes klarinet klarwerk knuckles kolejka kontraba kran kuhlhaus lagoon lait laiterie lak
laminato lampa landing lanterne lavage lawiny lead ledge legionel lifts lingerie linterna liscie llover lonja lounge
loupe low mace machete machines magneto mairie marina martedi mecanica mecz medidor melder messe meter micropho milder
mill mirage mobili motorway mur nacht nastro navideno netting nettoyag nickelod notaufna nuit occhiali offshoot olej
opoznien ordures organ osterfer ostermon ouest palio pantalan parkplat parkway parvis paseo passage passaggi pavilion
pc pfeffers pflegehe philips pistol pistola pistole pistolen pistolet playa polvere poniedzi popoludn porta portiern
porto posaune posta potabile poti poussier powodz pradu pressa presse pressure projecto promieni propane protesi
protesis puerto quatorze raccolta rack radar radiador radiator rain ratownic rayos reacteur reactor reaktor reaktore
reattore reefer refinery regen residenc rete rhein rifle rig roadway robinet rooms rosenmon rotor rozdziel rufberei
ruota rzeka saint-ni salt santa scale scambio schacht schleppe schnee schreibm schulhof scuba securite semaforo semi
serwerow settiman sewer shortcut shotgun shredder siec simulato sirene sklad slip smoother soccorso socorris sommerfe
sonnenli sonnenst sotano source south spa spandau spatdien spectacl spieltag sprzatan stadium stanowis starligh ster
storms stove strassen streudie striscia stufe stylus subestac sunlight switch sword system tablet tankstel taquilla
taschenr technicz temblor temporad term test third thyssen toilet toilette torbelli tour track tramway tranvia treadmil
trident triebwer trombone truck turen typewrit ufficio uke ukulele ultravio ups urgencia urn urne usv uv vallee valley
vanne vendimia vestiair viale vibes vinedo vineyard violin violine violino violon vise volksfes wache wagon wahltag
walzwerk wardens wardrobe warsztat week-end weiher weir wejscie whiff wielkano wigilia windkraf windmill wire within
wody works workshop workstat zamkniec zenith zima zona zwei ابواب احمر ارشيف اطارات انذار انعم تحكم تسرب تكييف ثلج جبل
حاسوب حديد حمام خوادم دوار رملية ساحة ساعات ساندرز سباق سيف سينما سيوف صقيع صومعة عدسات عظام غسيل فايف ليلية محركات
مختبر مدارس مدخل مرسى مروحيات مساء مصنع مطر مغسلة مفاعل موصل 万能钥匙 三叉戟 乐器 二号 二极管 二氧化碳 仓库 偏振 光束 共振 冲锋枪 冷库 刀剑 剪纸 化学武器 区
单簧管 压缩 原子弹 反应堆 取景器 台式机 台阶 号筒 吉他 周末 国道 图书馆 夜间 大坝 大鼓 天然气 安全套 宝剑 家用电器 家电 导弹 小巷 小径 巡航导弹 工作站 巷子 弄堂 弓箭 引信 引力 弹道导弹 微风 快报 急刹车
手枪 手榴弹 手电 手电筒 手雷 打击乐器 打字机 捷径 摄像 旗杆 日光 星光 暑假 木管乐器 机床 松花江 极化 枪械 枪炮 核武 核武器 楼道 氢弹 水平尾翼 水翼船 水肺 水龙头 洒水 海洋 海滩 消防 深水炸弹 渔网 游艇 潮汐
激光 激光器 火器 火枪 火炉 烛台 烛火 烟幕弹 煤气 生命周期 甲醛 甲骨 电 电影院 白骨 积雪 空空导弹 站 管乐器 系统 红外线 纺车 绞盘 维修 芦管 蓝天 解冻 走廊 跑道 路 车床 车行道 轧花机 转子 轻机关枪 通道
避孕药 钢鞭 铁轨 铜管乐器 键盘 键盘乐器 长裙 门口 阴极 隐形眼镜 雷击 雷管 霞光 预警 风扇 风箱 风速 飞弹 高速公路 高速路 黄河
""",
    -6: """
abkochge absehen acera achterba acueduct adern aftermat aiguilla airbus aircraft airfield airliner airplane akademik
allarme allerta almacen almazara alpha alta aludes antesala apprendi aqueduct archiv arkada arsenal aschermi ash
asphalt atombomb atomwaff auberge aufzuge auto autorout aviso ayuntami azote backofen backyard badgeuse bagnini bain
bal ballroom bano bascule baseball bathtub baton battlesh bauernha beben bedroom bergwach beverage bibliote blok
blutbank board boarding boardroo boards boardwal boat bobsleig bolzen bomba bonfire bookshel bora bottle bouchon bozza
brandmel brenner brigada brille brina brisa bruk buanderi bugle bullet bumper bungalow burgerst buttermi byproduc cab
cabinet calima cam camino canale cancella cardinal carga carico carpa carriere cartridg catenari catheter catwalk cave
cement center cerrar cesped chalet chicha chimney chiusura chlodnic chlore choleste cialo cidre ciervo classroo clean
clearing climatis clipper cloche closures coast cofka compuert condom contact convitto cooler copy corne cornet corneta
correo cortile cote coupee courtroo cross crucible cuadrant cuadro cumulo cupola cwiczeni cyberspa cylinder czujnik
daga dagger dashboar dat days decal dech deer defile dejeuner deneigem deodoran deponieg depot depurato desodora
diafragm dialisi dialysis dickie dieci diez disposit doccia dolch dom doorstep doorway doublon dozynki draft drain
drapeau drill drom drukarni dryer ducha dvd early easterly echappem eclair eclairag eds einsatzl ejercici electric
elemente elfen engine entrega entwurf epee equipo eren ersatzte ersthelf escarcha espada esszimme estrazio eunice
everest exchange expresso facility fahrbahn fahrwerk farm farmhous farol fehlalar fermee ferramen festsaal feuerzeu
fichador fiera fiesta fish flag flagge flambeau flot flugplat footpath forca forderba formalde fots fragata frantoio
freighte frequenc freshwat frigate frio fusee gache galera galette galleria galley gardien garrafa garten gasdotto
gasse gassen gastehau gastezim gatehous gazy geburtsh gehweg gelate gelb geldauto geschalt glace glass glider glisseme
gluhbirn golfplat gora gps grabmal graduati grains gravity grille grounds gruistas gruisti guardiol gust hammer
handover harz hatchet haustur haven heimatmu helio helipuer helistat helium hidrogen hinterho hitzepla hoist hokej
hookup hop horca hot hotelzim hull hurling hydrant hydrogen idrogeno impots incubato index induccio infield intensiv
inventur invierno isole jefe kalteanl kamienio kamin kapelle kessel kicken kilometr kinderga king kiosco kitas klassenz
klavier kletterh klinika klipper kloppen kohlendi koln kondom konrad-a kontakt konzert kopernik korytarz kranfuhr
kreisssa kriegssc krypta kuche kuhlturm kunstmus lackiere lacrosse ladder ladegera laderamp ladowisk lake lampada
lampen lampo landesmu laptop launcher lav lavado lazienka leads leck leier leitwart lemonade lentes lifeguar lights
limite limiter lincoln locomoto lodowisk loira loire loo loop lp lunch lunettes luz machine magnum mainfram maison
majowka manana manifold manutenz maremoto mary mastil mattina mecaniqu mensa messer metano methan methane methanis
methanol microfon microwav miecz mietitur mikrofon mikrowel mirror mishap moat molli montacam montalet montana montee
morgue moto mountain mullabfu musikins namiot naped nappe naranja nasion neubau neumatic nido nikolaus nine nog
northerl ocean oczyszcz oddzial oeste offnung offnungs ogrod ogrzewan ola olimpo oltre olymp operacyj orangens ore
ossigeno osterson oven ovest oxygene pacific padac palais palazzo palco pane pantry papeteri parasta parco parete
parkdeck parken parlor partita pas path patrone paviment pawilon pedrisco peinture pendel pendulo pendulum pentecot
percorso petrolie pfeil pflaster pianofor pierscie piling pinceau pintura place platform playgrou plaza pocisk podloga
pogoda polariza polidepo polizeip pollenfl pollens pollini polnoc polvo ponton portail poteau poubelle powder prad
praktyka pressoir prieure probe probeala pronto prueba prysznic przedszk przejsci puerta punal punkt punto puste
puzzles quadro quarry queue quota racetrac radiosen rado rainwate rakete raketen ratchet raumdien raumfahr recharge
recogida redoute refectoi refector reflecto refriger refuerzo regulati rejestra relevage rentree reserva resto restroom
reversa rideau rime rink rio riserva riversid roads robert-k roller rubinett ruder ruelle rung rury rynek sabel sad
salons saltwate sanctuar sandwich sap saxophon scalo schaken scheinwe schlafzi schneera school schronis sciezka
scolaire scuolabu secouris sedes sel semester servidor set sewage shelf shift shook shutter sidewalk sidra siedziba
siemens silownia silveste singles site sito skate skrzypce sleet slipway slope smieci smog sobrecar soccer softball sol
soundtra spada speedway sperrwer sportell sportpla sports spray sprezark spring springer sprinkli stagione stair
staircas stairs stairway standesa stanze statki stau steamshi stecker steinbru stempelu steuer stige stores storungs
strada streamin strecken strefa strome stromung sturmflu sump sunscree supervis support swell swimming swivel sylweste
szpital szron tablette tajo tanker taping tappeto tarim taschenl tastatur tastiera techniqu teclado tecnica tecnico
telephon temporal ten tenda terapia termico termos terrace thermal throttle tiergart tierpark timbratr timone tlen
toiture tomb tonnen tore torno touchscr tournee tractor traghett tramonta transist trap travaux travel tree treppe
treppen treppenh tri triage trinity tripod trzesien tua tuberia tubing turf turntabl two twoj ulm umkreis upal upaly
upper vacacion vacanze vaccine valanghe vapeur vapor vasen vatikan vehicule vehiculo ventilac verdicht vernicia vial
vicolo vogelsch volet wakes walkway ward warenein warship wartowni wasserle wasserro waste weiche weighbri welle weser
westerly wharf whiteout wifi wiring woche www zachod zajezdni zaklad zamrazar zielona ziemi zip zoos zufahrt ارتفاع
اعمال الواح اوكسجين برج بنادق بنك بوابات بوابة بيانو بيسبول تايمز تلفريك توبي توصيل جدول جسور جيلا حديقة حر حرايق خريف
دراجات راس رصاص رقم ريح رييسي زيتون سد شبكات شبكة شوارع صمام صناديق عشب فاتيكان فريق فطر قنابل كلور لبن مبنى مترو محول
مخيم مراب مركزي مرور مزرعة مسبح مصابيح مصباح مضخة مطارات ممرات منابر منبر منخفض منصات مواقع مواقف موجة هوايي وحدة 万有引力
万维网 三峡大坝 三峡水库 三通 下水管 下雪 东江 严重后果 中秋节 乌苏里江 书架 二十 云层 云雾 互联网 亚马孙河 亚马逊河 人行道 伏尔加河 低压 保温瓶 信息系统 候车室 假山 傅科摆 入口 公交 公园 公路 共鸣 关门
内燃机 军事设施 农舍 冰雪 净水器 刚果河 加油站 加速器 匕首 化粪池 北江 单摆 单翼飞机 卧室 卧房 卫视 印度河 原子量 发电厂 口 古墓 可见光 台钟 叶轮 吊 吊车 周庄 周庄镇 商船 四大 因特网 固态 国庆 圣水 地下室
地板 地铁 地雷 埃布罗河 塔里木河 多瑙河 大刀 大桥 大河 大潮 天气 天线 奶粉 子弹 孔穴 季 学校 安瓿瓶 定时器 定时钟 客厅 室温 宴会厅 尖刀 尼日尔河 尼罗河 局域网 展览馆 岛弧 左轮手枪 市政厅 常温 座钟 庭园
庵堂 引擎 弧形 弧线 彩电 御膳房 快船 怒江 总司令部 恒河 惴惴不安 战列舰 战舰 战船 手术 扫雷 扫雷舰 扫雷艇 护卫舰 护城河 拍板 拦河坝 指鹿作马 排水管 收费站 攻击机 故地重游 教室 文江学海 旁门 旅舍 旧地重游
晕池 机 机务段 果汁 枪弹 枪管 柠檬水 柳烟花雾 核反应堆 根据地 桐柏山 桥墩 梯级 检修 楼梯 氢气 氧气 水务 水枪 水炮 水系 水表 汉水 江河 沅水 沥青 河川 河流 沿江 法院 泼水 洋流 洪流 测试 济水 浑河 浓雾
浴室 海水 海浪 渔场 渡河 温室 游泳池 游轮 湄公河 滑坡 演习 演练 澜沧江 火盆 火车站 灯泡 炉子 炊烟 烟囱 烟袋 熔点 爆破 牌楼 牢房 玄关 现代舞 现时 珠峰 生产线 用具 甲醇 电台 电器 电网 电视台 画廊 界河
疫苗 病床 白云机场 白热 白雪 百事可乐 盗墓 睡房 睫毛膏 短剑 石砌 矿泉水 码头 硬水 硬盘 磁带 祖坟 秋高气爽 积水 空中客车 站台 篮板 篮球场 紫外线 约旦河 纳斯达克 线圈 结晶水 绝对温度 绝对高度 绞车 网络
置诸高阁 美术馆 羽毛球场 胆固醇 自行车道 自鸣钟 舞厅 舞池 航母 航空器 航空港 舰只 舰船 花车 花鼓戏 苗床 茅厕 茅屋 荧光 莱茵河 菜园 营房 蒸馏水 薄雾 行李 街巷 西江 要道 计时器 话筒 课堂 谐振 赛车场 起落架
足球 跑马场 蹴鞠 车条 车轮 车轮子 车道 车门 车间 边门 辽河 过道 运动场 连轴转 退关 邮轮 重力 钟摆 钟表 锅炉房 门洞 闸门 阅览室 阴风 阶梯 陀螺 降水 陵墓 陵寝 雅砻江 雪花膏 雾气 鞍马 鞭毛 音乐厅 顺水 顺风
顿河 预案 风 风向标 风闻 飞机 食品 饮水 马枪 骨骼 高低杠 高压锅 高速 高铁 鬼火 鲁迅 黄山 齿轮
""",
    -5: """
a-6 abattoir abitur abteil abyss accident aceite acelerad aeroplan aggregat ahlen aile airway akwarium alarma alarmanl
albergo albert-e alene alleen alluvion ambulans ametrall ammo ampel anfiteat anno antena antincen aparat apparat
apparatu apron arancion arc arcade archive ark arma armes arno arpa arqueta aschenbe aseo atelier athen atraque aufbau
aulas auspuff autan automovi autopist averse avion axle bad badewann badezimm badminto baggage bahnhofe baia baile
balonces bandeja bandiera banque barque barrels barrera barrow bars basin basket basketba bassa bassins bayonet
beleucht bells benziner berline bettwasc bianca binari binder bingo biogaz biomasse bishop biuro blackboa blaulich
bleue bling blitzen blockbus blocken blower bobina boden body boil bois bomb bomben bombeo bombilla bookmark boomeran
bore boren borrasca bouillir bowl boze braccial brama brazalet bread break brewery brewhous briefcas briefkas brieftas
brig bron bronze brouillo brunnen buca budynek bulk bullpen bunker burner burst burze buss buzon cabin cadenas cafeteri
cage calculad cambio camerino camions candado canister cantina capannon cardiolo care carousel carrelli cartucho
cascabel case caserma caserne casing cask caterpil cathedra cavaler cenere ceniza centraln centro cereal cerner chalice
chandeli change chapel chargers charlott chasis chasm cheese chemiepa chemin chillers chime chimenea chleb chop chu
cinco cinta circuitr cisco city clamp clearanc clim clip coastgua coax cocheras cocoa cohete cola colchon collecte
collet colliers colonnin combine comedor comida commodit compartm computad concerto concierg conciert concours condo
conducti conduit conglome connecto consigne constitu contatto contened convento coping corner corridoi couloir counter
coupling courtyar couvent crise crisis crues cruiser cuartel cuatro cubicle cuchillo cupboard cursor cushion cutoff
damm damper dampf data dau deichwac dekanat delays delft deliveri deluge dentistr depositi deux device dia diameter
dienstag digs digue diluvio direccio direzion disc distille diversio doce dog dojazd domicile dory doubles downfall
dozens drache drains drehkreu drei drempel dresden drift driften drumheru dumpster duomo durables durre dutzende
dwelling earring eaux ebene ebro echiquie eclusier ecuries einmundu eishocke elastiqu elefante elektroa elektrow
elettrog elicotte embarque emergenc emergenz enchufe endring endringe energy entrees entrepot epidemio epiphani
equipmen eraser erhitzen esami escalate escape escolar escopeta esondazi esposas espresso esse estrada estufa eur
examenes exercise expedici expediti extracci faciliti facing failure fair fale far feed feldweg fence ferma ferme
fetter fevrier fibre filialen film filter filtr filtre filtro fire fives flaggsch flagship flaschch flask fleet
flooring flossen flota flow fluoresc fluss flusse fly fontaner fonts forecour forestal formaggi fosa frase freddo
freestyl fusil ga gala galileo gange garnet garota gate gearbox geige gemstone gerat gesperrt gesturmt gig gigs giraffe
glacier glatte glocke glove glowing glowny gniazdo goethe-s gotcha gr grabador grada gradins graffiti granaten granja
gras gritters gritting ground grundsch grundwas gummi gunpoint gurney gynakolo hafen halle hallenba halls halskett
hamper handbag handball handsche handschu handset harfe harrow hatchbac hauptbah hauptqua haus hausmeis hauteur he head
headband heathrow hebel height heizen helicopt helikopt herbata hermitag herradur hod holder holster homecomi hoops
hopital hostel hufeisen huis hurdles idrometr immeuble immunolo imprimer inductio ingresso innenhof inodoro inspecti
instalac inverno isola jeep jeweller jewelry jojo jolle judengas jump kakao kameras karl-mar kaserne kasseler kassette
keeper keg kegelbah keller ket key kiosk kleinwag klinik klinikum klinke klinken klip klo kloster komputer kondome
kontaktl konzerte kopfhore korona korridor kreisel kroli kuhler kupplung lab lactanci ladera lading lago lampara lampe
lancet lancia landline landslid lanterna lanza lanzader lanze latarnia latch laternen laufwerk lavori lawinenl leakage
lecture lehne leitstan leitung levant levier libreria liceum licht lieferun liegepla light lighting limpia linse linsen
lira load loads locket logistic logistiq lone loom louvre luci lufter lunes lus lustro maas macchina machiner magasin
magasins magna mallet managers manoir maquina maranon martello martes martillo marzo mast masten maszyny matelas
materass matin matratze mattino mattress maturita membran membrana membrane memorial mercado mercanci meuse miejsca
mikro mikrosko mile milling minivan missile mlot mlyn mobile moj monaster monte montre moonshin moped motoren mounting
mouthpie mower mri mulltonn musique nabrzeze nachts nachtwac narodzen naszyjni necklace negozi neon net netzersa nil
nocna nocturna noose norte nosze notunter ob oberleit obiad obiekty obstetri obus octubre ocular odontolo odra ohrringe
okno olas olio oncologi onde onyx open operatoi ophthalm orages orange ordnance organic orgue ormeggio orthopad
oscillat otis ouvertur overpass padding pagoda pajares palacong palanca palazzet pallone parabris parapher parcours
parkett pasa passat passerel passo pasy patrol patronen patrulle paving paz pelota pennello petrol pfortner pharmaco
phone pic pike pile pileta pilka pilot pinces pioruny pisten pitch planowan plastikt plato playhous plomberi plywood
podio podium podziemn points pole pollutio poludnio polytunn pomost pompa pompes ponteggi pontile pontoon portaavi
portiere portique posterun potager potok powtorka powyzej pozo pradotwo pranzo prasa prensa preparat prestata primaria
principa print prise proietti property proyecti przepasc przepomp przyplyw pubs pulpit pulsera pung quadri quart quatre
quattro quitanie radiacio radiance radiatio radiazio radius raggio railing rails raised rammer rano rasenmah ratusz
raumschi raumstat rayon reanimat rebajas rebirth recargar reck reduit refroidi refuge regard reif reinigun reitstal
relais relevo remo renfort repechag replique requisit rer reserve residenz resistor resonanz retards retrasos returns
revolver riego rifiuti rift rifugio rigging rip riscalda riviere ro-ro rohre rollfeld rolling rossa rota routes
rucksack rulle rummer rusztowa ruta saal sabre sai sailboat sal salada saldi salmon saloon samolot sandbox sandsack
sang sangre savannah scanner scatteri schaff schaltet schauer schaufen schliess schooner schott schutte schutzen
schwarzw schwerte sci scierie scooter scoreboa scores screen sculptur second sedan segura sequia server sett settling
severe sezon ship showroom shrapnel shutdown siding sidings signal signalle silnik silosy simmer sinai sirena sisma
skeleton skip sklepy sky slab slingsho solar soldes sollevam sorting soup souterra spacecra spaceshi spare spate spear
spedizio spille spitzer spoke sporthal sprachro spule squall square srednica stacheld stacks stalla stalls stan stand
starter staub staubsau steamboa sternenh stiegen stilt stilus stocks stopping storung strahlun straz streamer stretche
stube sturme sturmen suction sugar suitcase surgery sveglia swing syringe szczepio szkic szkola szydlo tablespo tag
tagsuber talerz tanklage targi tauchpum tax teaspoon technika technike telecomu telefon telefoni tenis termo testing
tether thanksgi thermiqu thermost tiefbau tiefkuhl tiendas tierhalt time tino tipi tipograf tir tombeau tons tool
toolbox torch tote tourbill tours toxicolo traccion trains traktore tranchee trapping tray trockner trzech tug tumba
turnpike tyre ubergabe unit unmengen unzahlig upliftin urgences urna urzadzen utrzyman uva vaccini vacunas valise
vapore vase vat vaticano vault veilleur velero velos vents venue vereda verona viabilit viaducto videocli vier vigilanc
viseur visier visor vitamin vitamina vitamine volano volante volcan volcanic volcano voleibol volleyba voltage vuelta
vulkan vulkane waffe waffen wallet wanna warning wartezim wartungs waschbec waschere wasserve waterway wave way weapon
weaponry webcam wehr weingut wellen while whisky wicket willy-br winch windschu windshie windy winery winobran wochenma
wohnzimm wtorek wyprzeda xii yola yurt zachodni zaladunk zegarek zehn zipper zoom zwecke zwecken اخرج اخضر ارز ارض
اسبوع استقطاب اشارات اضحى الخط الدم السد العاب الكم اللي المد امتحانا انهار انهيار باب بخار بركان بريد بلاستيك بيانات
بيوت تاخر تجربة تجهيزات تحلية تحويل تزوير تسليح تفجير تنس تيارات ثقوب جدار جزر جهنم حريق حصاد حلقات خبز خشب خضار دجلة
دق دواجن رافعة راية سموم سوق سيناء شاطي شتاء شرقية شمالية صالة صرف صهريج صيدلية طاقات طبول طوفان عزل عسكري عمر عمليات
غابات غلايات غيوم فوق فيتامين قبر كمان كوخ لاسلكي لوحات ليلة محجر مخزن مدينة مراكب مسارات مستشفى مستشفيا مصاعد مصانع
معدات مكتب مناوب منسوب نسخ نيل هاون هلال ورشة 万人空巷 三号 东风 主机 乌云 乘用车 乙烯 书包 二手车 云头 云朵 五金 交换机 交接 交通车 人民广场 人造卫星 仪仗 仪器 会馆 住处
体温 便池 修路 倾家荡产 假期 健身房 元旦 光柱 光盘 兵刃 兵器 兵工厂 内陆河 写字台 军备 军舰 军车 农机 冬季 冰糖葫芦 冰花 冲洗 冲积 冷 冷却 凌空 出厂 刀枪 列车 刨花板 制造厂 刺刀 前厅 前院 剪子 加热 加班
劳动 包车 医院 十一 十字 半径 半边天 协和 单刀赴会 单反相机 单打 单板机 单片机 单行线 卡丁车 卫生间 厂 厅堂 厕所 及时雨 双打 双臂 发射器 发电 口径 可可 叶酸 号码 吃水 吊桥 后果 后缘 吸引力 吸铁石 周二
喇叭 器具 器官 器械 器皿 四合院 四川盆地 回廊 团结 土温 地点 地窖 地面 场 垃圾车 塔 备用 外圆内方 外科 夜空 大奖赛 大殿 大水 大道 天空 头 女单 女排 妇科 存钱罐 季节 宇宙飞船 守车 寒流 寓所 寝室 小型汽车
小型车 小汽车 小路 小车 小轿车 山川 山路 岔 岔路 岗 巡洋舰 巡逻车 巨石 帆船 帐子 常规武器 干线 床单 库 库房 府邸 座舱 庭院 建筑群 开山 开车 开门 弹孔 录像 录音机 彩云 急救 总开关 总能 恒温 恒温器 房
房舱 房顶 手铐 打铁 托盘 投篮 抗洪 抽水马桶 拂尘 拖吊车 拖拉机 指挥部 排球 接头 控制 推进器 提包 插件 摄像机 摄影 撬棍 攀援 支线 收割 放大器 故障 救护车 教堂 敞篷车 散热 敲钟 方舟 旗舰 无轨电车 时间 星星
春雨 景德镇 景德镇市 晴空万里 暖气 暗器 替换 木刻 本届 术后 机关 机关枪 机动车 机动车辆 机枪 机舱 杠杆 标枪 栏杆 校车 核黄素 桁梁 桃花汛 桥面 棋盘 榴弹炮 橄榄石 正殿 武器 死胡同 殡车 毛线针 气温 水壶
水族箱 水族馆 水流 水温 水球 水盆 水箱 水路 江流 汤匙 汤碗 汤药 汽油 汽车厂 汽车站 沉井 沉淀 油漆 泉水 泊位 泵房 洗手间 洗碗池 洪灾 活火山 流苏 测温 测距仪 海河 消防车 液晶 深渊 清明节 清水 清风 渔船
渗水 温差 港口 游标 游船 游街 游街示众 滑板车 滑水 满天 滤波器 漂游 漂移 漏水 火 火山 火把 火灾 火炬 火车头 灵车 炮弹 炸弹 炼油 烧杯 烧瓶 热力 热带 热水瓶 热水袋 煤油 照相机 猎枪 环境温度 环线 球门 甘油
电子器件 电子管 电机 电气 电气石 电池 电线 电脑 电视机 电话机 电车 男单 男双 男排 登陆舰 白费唇舌 皮包 盆子 直径 眼科 石板路 石棺 石榴石 石片 石磨 矿井 砚池 硬件 碰碰车 磁石 磁铁 磨刀石 磨刀霍霍 祠堂 禅房
私家车 空钟 窗子 窗户 笛子 筛选 算命 箱 箱梁 篮子 篮球 精力 糖葫芦 紫外 纪念碑 纪念馆 纺织厂 线 织机 网球 羽毛球 翱翔 老爷车 耳环 联合 自动 自卸车 自来水管 舢板 航天器 航天飞机 舰艇 舱房 船头 节假日 节能
花絮 茅舍 茶碗 草稿 药店 药物学 药理 落水管 葫芦丝 蒙古包 蒸汽 蒸笼 蛋白石 蛟龙 行囊 街头 装卸 解放路 警车 议席 讲台 豪华轿车 贝尔 货车 贴花 赚大钱 赛场 越野 跃居 路径 跳车 跳马 踏板车 踩高跷 车 车牌
车窗 车轴 车铃 轧马路 轮胎 轮船 软着陆 轰炸 轻武器 轿夫 辐射 边路 过滤 迎风 运程 连接器 透明度 透镜 通信卫星 造纸 遥控车 配电 酷暑 酿酒 重症 量体温 金矿 金箔 针孔 钟面 钢笔 铁器 铜矿 银行 锁孔 锚链孔
镜头 镜片 镯子 长枪 长江 长江流域 长矛 门店 门槛 门首 闪存 防暑降温 降压 降温 陡坡 院落 雅虎 集装箱 雪车 雾 青天 青花瓷 面包 项圈 项链 风暴 风车 飞机场 飞船 餐厅 饮水机 饮用水 馆 香炉 马厩 马路 马蹬
驱车 驾驶舱 高压氧 高唱入云 高考 高能 高能量 高脚杯 鸡血石 鸣钟 鹅毛大雪 黄河流域 黄色 黑板 齿孔
""",
    -4: """
abadia abanico abarca abbaye abbazia abbey abfullun abgrund abgrunde abiball abismo abisso abril abrir abs abtei ac
access accessib acciaier aceria acetate achique acid acquapar acquario acquedot acrylic adaptado addetti ader adria
aerogene aeronave affe affinita affinite affluenz aforo agar agences aguaniev agujas agujero aiders aimant aiuole
alanina alarme alcazar alerts alexandr alkali all allagame alle alleinar allevame almohada alpen alpes altare altavoz
altura alzaia ambroise ambulanz amid aminosau ammuniti ampeln ampoule amtsgeri anagrafe analyser anchor ancla ancre
anda andamios ande andrzejk angling angucken animalar animaler aniversa anker anna-seg annexe annuelle answers antennen
antigen anvil aparato apartmen apertura apparato apparecc appareil aprendic aprire apteka aquapark archery archivo
arena arete argyle arka armadiet armadio armament armel armement artere arteria arterie artery ascent aserrade asilo
asomo asphaltw aspirapo assiette assompti astrophy atajo athletis atletica atletism atrakcja atrium attracti attrezze
attritio au-dessu auffahrt august-b aule ausrustu aussenla ausstieg austin autel autobott autocarr autolava automat
automoto autorime autos avitaill azul azyl bacchett bacino backdrop badeaufs bagages bagel bagging bagnole baguette
bahnuber baignoir bajo bakery balaton balcon balcone balcony balde balice balkon ballenpr ballet ballett ballo ballon
ballons balloon ballpark balon barajas barbabie barca barco baril barile barranco barrel barriers bas bastille batardea
bateau bathing bathroom batista battlefi battlegr batuta bauhof bauleitu baumarkt baumpfle baustein bayou bays bebelpla
beczkowo bedding beerdigu beet beethove befana begrabni behalter beil belt bend bender benne benzin benzina benzine
bergrett bergwerk bernabeu bestattu bettag bettenau bettenha bevel bewaffnu bewegung bicarbon bidon bier bijou bike
bildschi billboar biogasan biogazow biologia biologie biology bird birthpla bits biurko bladder bleep block blu
blutkuri bobbahn bocina bolera bolivar bollire bomberos bombon bonanza boom boot boote bootshau bootsste borgo borne
borse borsen boschivo bosporus bosta boston bota botanico bouge bourg bourrasq boutique bow bowlingb boxengas boxes
bracelet bracing brake bramki brandsch branle braunkoh breakers brechanl brennhol brezen brie brigade brillame brim
brine broom brottour bruckent bruder-g bruderho brujula bruma bucherei bucket budowy buggy buhnenei buhnenme buhnente
bulla bult bun bundesju buoy buraczan burgerha burghof burial busdiese bushalte butelka butte button cabana cabane
cabinets cacao caddy caditoia cadran cafe cafeina cafetera caffe caffeine cajal calais calavera calavern caldaie
caldeira cale calice caliz calzada cameo camionis campagne campanel campgrou campingp canal candelab candelar candle
cannon canoa canoe cantieri cantoria capanna capitane capoguar capopist caraibes carbide careta caristes carlos
carrello carreta carriage carril carrozza carruaje cartiera cartouch cascada cascades casella casetta cashmere casket
casserol cassette castello castillo castle cataliza catapult catchmen catedral catenair cauldron causeway cavern
caverna cavity cavour cay caz ceiling celda celebra celle cellulai celna celula cementif cementow century ceramica
cercania cerrojo cervante cervecer cestino chai chaine chandele changean chanter charger chariot charles chata checkpoi
chemiczn cheminee chemothe chicken chiostro chiottes chiusure chloride choke chopina choza christi chubasco churchya
churn cianuro ciclismo cierzo ciment cimenter ciotola circumci citadel citadell citerne citrix ciudadel clarin clarion
clasp cleanser clients clima cloakroo clockwis cloruro closet cloth coeffici coeficie coffee colar colina coliseo
coliseum collana collare colliery colors colours coltello column comb commence commissa compacta compass computer
condizio condotto confezio confined congere congres congreso consignm contenan contenen contenit convecti converte
convoyeu cooker copier core cornisa corno coronaci corrente corrida cortes cosechad costiera costumes cot count coupe
coupures court coussin couteau cove cpd crack crate crater cratere cremagli cremaill cricket criee cristall croce
crocifis croydon crucifij cruz crypte cuadras cuarzo cueillet cuenca cuerno cuff cuillere cuisse cul cultura cupula
curie curing cuscino custodi cutlery cyanide cycle cyclisme cyklon cysterny czerwona czestotl czolg dacharbe dachu
dampfer dampfnet dancing dante datos dauernac daylight debarcad dechets dechette decor decoupag degel delivery demas
demo-ser deposit depurado derattiz deratyza desfile deshielo despensa detour devoluci dial diametro dienstha digit
dings dioxide dique discos disgelo dispensa disponen disque dissolvi distance distesa distilla distorti diving dlugopis
dojarnia dolina domek doors doppelme doppia dortoir doubler drague dredge drehkran drehleit dreikoni drum du duff
dugout dunajec dune dunen dungeon dunger duplicad dusche duschen duster duty-cen duty-nor duty-wes dynamics dysk dzial
dzialo dzieciec dziedzin dziewiec dzwig dzwigowi dzwonek dzwonnic easter echelle echo edelstei edertals egg egzamina
ehrenlog eierpack eimer einfahrt eingang eintauch eintrage eisfabri elagueur elastic elephant elettron eliporto
elisuper elixir else embankme embassy embotell embouchu emboutei embruns emisora emoteca endergeb ene energia engineer
engravin enrobe entering enterrem entierro entrata envelope epifania epis epuratio equalize equatori equipaje er erdgas
erdgesch erdol erich-ka ernst-th ersatzke erzgebir escale esclusas escuela espejo espigone esplanad esquelet essen
essiccat estanque estates estatua estere estiva etang etanol etching ethanol eugenics evacuate evacuazi evakuier event
examen examens exerzier exhaust extracto eyeliner fahne fahranle fahrdien fahrerla fahrerta fahrradf fahrstuh fairway
fakalien fal falcon fallout fallschi fallstre fallt falowani falsa falso falszywy fan farba farola fascia fasen fass
fasser fasste fault fazes feces fender fenetre fensterp ferienha ferienze feries fermente fermi fernsehe feste festen
festivi festivos festplat festyn fetes feu feuerwac feuerwer feux fibergla fieldwor file filtern filtrer finestra
finish fioul fireball fireplac firewood fischzuc fishery five fizyka fizz fjord flacon flaggenm flaks flange flannel
flapping flash flats flauto fleischk flingue flooding floods floppy florence flote flottant flotte flour flugel
flugzeug fluke fluoride flur flusso flut flute fluten flutteri foglie fohn fohnstur folientu fondant fontana fontane
fontes foot forestry forgery forra forstwir fortress forts fortune foschia fotka fotofini fotokomo franz-jo frasco
frecuenc freeze freezing freileit fremdfir freni frequenz fries frites fromage fromager frostwar fruhdien fucile fumar
fumigati fundsach funerail funeral funerale funicula funivia funkprob fusto fut galavern galerna garage garaz garda
gardes-b gardlo gardon garkelle garrote garsc garstka gartence gartenha gasaustr gasdruck gaseosa gasoduct gasolina
gasoline gazociag gazoduc gazon geburtso geduscht gefahrgu gefahrt gefriers gelandew gelata gemme genetics genetik
gepack geratsch gesamtla geschirr gesso gestort getafe getranke gewacht gewehr gewehre gewolbe giallo giebel gielda
gigabyte ginnasti giorno giostra giro giubileo glaces glaciar glade glas gleisbau glen gletsche glisse glockent
gluhofen goody gopr gorski gotze gouda gouffre goya graben grabstei gradas gradem grafik grainete grandsta grano
grating gravita grease grecale gres gresil grinder grinding gritter grocery gros grosskuc grotta grotte grotten groupe
groynes grube gruta guaira guante guardarr guides gunpowde gusts guy guzik gymnasti gypsum habitaci hackney hafengeb
hafenkra hafenmei hailpads half halny halteste hammock handful handling handtasc handvoll handys hange hangemat
hangruts hank hannover hanukkah harem haren harmonic harness hatch hauptein hauptsit haupttri hausnotr haute hay
headquar headway hearth heaters hechte heel heinrich heizwerk heizzent heladas helado helm helmet helpdesk herbariu
herbstfe hering herstell herz-jes hessisch hideout hidrante hildegar hillside hilltop hippe hippodro hirsch hissen
hitze hitzewel hivernal hoarding hoarfros hochofen hoe hofbeleu holi hologram holownik honda hoop hoover hopfener
hopfenga hopkins horn horsaalz horsesho hospice hospital hospiz hotel housekee housing hoyo huerto hugel huhnerst huile
hula hule hunsruck hutch hutte hutten hvac hydrocar iconogra idrante ignition iles iluminac iman imbottig imieniny
immersio impfkuhl implant impulsio incident indeks indo influx ingenier inlet inmersio innenaus interrut intersta
invernal inversio inwentar inzynier iota islands islas isle it-hotli itticolt jacht jahresta jahrmark janusz-k jar
jardiner jarmark jaune jaures jaz jefes jej jelen jenkins jetee jeudi jeux jezioro jfk joghurt jol jours juan jubilaum
judo juguete jumeaux juneteen juwelen juzgados kabaret kabinen kabinett kachel kadry kaffee kaffeema kajak kaltfron
kamienic kanne kanu kanzel kapiel kapitana kaplica karabin kardinal kare karibik karre karren karting karussel kasa
kasekell kaugummi kaukasus kayak kegel kelch kelterei kemping kennedy kennel kerberos kermesse kerosene kerze kerzen
kesselha kesselwa ketten kilo kinderst kinderta kinderzi kirchpla klamotte klappe klebeban klemmt kletterw klinge
klosterk kneipen knochen koffein kohl kok kolej kolpingh kombajny kombi kommissi kompass kompreso kompress koncert
kongress koniec kopie kopje korbchen korek korperte kosz kraftwer krane krankenh krater kregieln kreishau kreml kremlin
krisenst kristall kronung krwi krzeselk kuchen kuchenab kugelsch kuhl-lkw kuhlkett kuhllabo kuhlraum kuhlrega kulissen
kunsthal kupe kuppel kurt-sch kutsche kuvert laba labirint laborfro labors labyrint lackierk ladezone ladowark laennec
lagerhau lagezent lagging laguna lagune laken lambing laminado laminoir lampione landfall landhaus landslip lapida
lapide laptops largura last lastwage latex latte laubfall lautspre lavabo lavadora lavavetr lawinenk lawn lazarett
leash leche lecheria lees leichtat leiter leitunge leitungs length lent lever leverage liaison libeccio lichter
lieferve lieferwa ligando lighteni lighter limousin limpa limpiacr line lineal linge lining link lippenst lipstick
liquidit livraiso lkw-fahr llovizna lluvias loch locks lode lodowka lody log loge loges loggia loggione lollipop losa
lost lotion luftball luftqual luk lundi lupa lute luton maar maca maceta macintos mackinto madeira madison mahdresc
maifest mailbox mailserv maitres- makeup malaga malarstw malerei malowani malterie maltings malzerei manga mangle
manhole manica manor mantel mantenim mappe maquinar maraton maratona mareas marees marker marktpla marmara marmo mars
marshal marshmal marteau marx-eng marzhoch mascara mastbruc matinal matury max-plan maze meche meere meerwass mehrfami
meldestu melken melkstan meltdown mensen mer mercato message messegel messehal meteor metres metro mezzanin michaelm
microbio microsco mierendo mietitre mietwage mikolajk milton minar minen mineralw miroir mississi mist mitschni mitte
mittelme mleczarn mleko mobiltel moca mochila moissonn moissons mole monedero monoxide montageh montaje montano
monte-ch monte-es monte-ma moonligh morgagni morgens mortar mortero mortier morze moschees mosel moteur motorail
motorbik motorcyc motore motorrad moulin mound mount mouthful mozzarel mroz mrozonki mudslide muffin muffins muletti
mullverb municion munition murawa murcia museumsa mycie myjnia mzawka nachtpor nachtpos nachtsch nachtsic nacimien
nagellac nagranie nagrywan napkin napoj napoleon nebe nebelhor neckarho negozio nelson nenner netzfreq netzleit neuf
neujahr neun neustadt nevischi newsroom nic niebo niedersc niedrigw nieselre nightclu niski nochevie noclegow nocturno
nor'east norden nordoste nordsee notdusch nothing notice notrufsa notturna nouveau nove nozzle nueve nur nylon o'hare
oase oasi oasis obelisco oberbaul obiektow oblodzen obra obrador obseques obserwat oceano ochrona octane oculare oder
odlewnia odsnieza odwilz office officine offnunge ognissan olimpiad olive olympiad ondata onkologi op-klima op-sale
op-trakt opony ops optik oranzeri ordure orgelemp orificio orina orleans ospedale ostatki ostello ostreicu ostrogi
ostsee osuwisko other otto-hah overcast overheat overlapp overlay override oxidatio oxide oxyde ozean ozeane ozon
ozonwarn paddle padella paint paintbal painting palac palas palaspor pale paletten palmiarn panaderi panifici panno
pantin panzer paracaid parachut paratoia paratoie parcel pare parquet pasquett passatio passau passstra patinage pave
pavement payday payload payments peak pedestal pelvis pendant pendelbu pennelli pente penthous period pesquero pestaloz
petroche petrole petroleo petroleu petrolio pfad pfade pfanderb pfanne pfarrgas pfeift pfeiler pfingstf pfosten phoenix
phosphat photosyn photovol physics physik piaskark piattafo piccolo piece piekarni piers pilar pilastro pilsudsk
pioggere pipe pipeline piscicul piscifac pistas pistenbu pisteurs pita pkw places plafond plaisanc planken planned
platillo plating platte platz platzwar playoff plecak ploughs plumbing plywalni pmr pneus pochette poczatek podadore
podest podjazd podstacj podwykon poele pogrzeb point pointeus pojazd polizeik polo polster polyeste pomaranc pommes
pomoc pomodoro pompiers pompowni pompy pond pone pont-lev porcelai porch porche porcie portable portafog portal
portatil portefeu portemon portes portfel portiner portone poryw postfach posto potatori pottery pozostal prace
practico pralinen precipic premises press pressest presswer pret pretzel prima prime primo printer product propulsi
prorocka provino przekaza przekazn przelecz przerwa przyjec przymroz psicoana psychana puchar pudding puentes puertas
puisard pult pumpe pumpensu pumpenwa pumping punado pylki qualitat quality quarters quartz quarz quees quimiote
raccordo raccourc racing radeln radioakt radiothe rafales raffredd rafineri ramon rampen rangierb rangiere rasenpfl
raster rathaust rauch raume raumungs raureif ravine ray rayo rayonnem reach ready reagan rechtsab recordin recorrid
redoux reducing reeperba regie registry reifenla reisesic rekwizyt relaisra relay relic reliquia reliquie remolach
remolcad remote rempliss repair replacem replica reposito repuesto rescue reserveb reset resi resin resina resine
responsi reste retombee retours retraso reveteme rezonans rheinbru ricotta ride rien riesenra riggers rigole rimorchi
rinforzo rione ritardi river-ga rocio rock rocket rocodrom rocznica rodaje rog rohr rohren roja roleta rolle rollers
rollstei rolltor rolltrep rollweg rood roofers roofing rooftop roost rosa-par rossetto rot rotary rotes rotonde
rotphase rotting rottura rotura roue round roundabo routiere rovescio row rowing rozjazd rozjazdy rozlewni rubble
rubenkam rucklauf rug rugiada ruhrtalb rustung rutsche saalmeis saatgutl sachet saddle safety sagewerk saharast
saharian saia saint-je salade salage salinas salita salotto salzhall salzwass sammelpl sandalen sandbag sanitats sanki
sankt sankt-ma sant'amb sarga sas sash satin sattel saucepan sauveteu sbarra scaffale scala scambi scan scanners
scarecro scarico scenery schafe schakel schaltan schanze schaukuc scheiben schichtl schiebt schiff schiffe schilde
schinken schlegel schlucht schlussv schneela schneema schneeve schneide schob schoner schornst schotten schragen
schrank schreibt schritte schuh schulbus schulen schulfer schulfes schulweg schulzei schusswa schutt schwert schwimmh
schwingu scieki scirocco scotch scout scraps screwdri scuderia seabed seaboard search seaside seating seats seau sebe
secadero secchio seed seegang seggiovi segnalaz seidel seine seizing selectiv sella selle semicond semifina senker
separee sepolcro sepoltur sepultur serenos serranda serre-fi serres serveurs serviett serville serwery sesselli setup
seveso sfilata sgombero sheath shedding sheep shipment shipyard shoe shorelin shovel shower siccita side siege sieges
siel sien sieve signalli silberme silica silk sill sillage silny silver silverwa simio sims sinking sirens siro siroco
siti sitios sitze sixth skateboa skating skelett skiing skillet sklep skocznia sled sledge sleeve sleigh sloop sludge
slurry sluzowi sluzowy sms snapshot sniezyca snowflak snowman socle soda soffitto soglia soins solarfel solen sommer
sommerhi sonar songkran sonnette sonnwend soporte sostitut sottosta sottosuo space spalti sparker specchio speisesa
sperre spielpla spielzeu spindel spire spodek spola springbo springfi sprit sprungbr sprungsc sprzet spulen squashha
staatsbi stabchen stables stabular stack stadtbuc stadtwer stajnia stands stangen staplerf starostw start starting
steganla stereo sternwar sterowni stocktak stoep stoki storey strade strand strap streetca streichw strongho strzelan
studios studzien stufa stuffing sturmsai sturmwar submersi substitu sudhaus sudoeste sudwest sudweste suelo sufit
sulfate sulfato sulla sumidero sumo superieu supply surfing surgelat surgeles suroeste surtidor susza suszarni suwnica
sw sweepsta swiatecz switchbo switchge sydney sygnaliz synergy szadz szafki szkla szklo tabernac tableau tables tablett
tablier tad tage taller talleres tam tambour tanks tanktemp tape targa tarmac tarn tarp tarro tasmocia tasse tassi
tatry tau tauwette taxi technisc tee teens teja telaio tele telegraf telegrap telescop telesill teleskop televiso
telewizj telewizo tempetes tennisdo terra terral tests tevere tgv the theaterk therapy therme thomas thong thou throat
thrust thwart ticker ticket ticketsy tidal tienda tier tila tile timber tinder tlocznia tlusty tocador tomarada
tomatina tomba tombino tombston tonneau toothbru toothpas topfe torche torcia tornelli tornos tourname tourniqu towar
towaru towpath tracteur trafic trafool traktor transenn transpar trappe trappola traps trash trave travelat treatmen
treidelp trent trentino triana trickle trieste trigger trilla trillion trincher trockenr trolley trolling tromba trough
trousse truhe trumpet trybuny tubo tucher tull tumbling tumulo tunnellu tunnels turbulen turd ture turkenst turnen
turni turniej turno turquois turret twain tweed twierdza twins ty ujecie ulice ultrasch umberto umlaufba umweg unii
union-br unionstr universi unterbro unterbuh unterver upholste upright urbana urin urina urine ushers usted usual
utensili utileria uv-index vaccin vaccins vacuna vagon vagues vaia vaissell vajilla valico valigia valle vallon vals
valse vannes var vaso vehicle vehikel veil veiling veintido vendange ventanil ventidue ventilaz ventilha veranda verga
verlies verpacku versand versandh vertido verwahrt verwaltu ves vesak vessel vias videotap vierteln vii viol vivaio
voiture voladura volatili volley vorgarte vorricht vorspeis vulcano wachdien wachfuhr wachhaus wachleit wagen waggon
waggons wahadlo wahlloka wahlurne walcowni wales walpurgi walzer warenlag warhead warmer warming warta waschmas
waschstr wasser wasserst wastewat watercol waterfal ways website wege wegiel weichenh weigh-in weightin weinberg
weingart weinkell weitspru wellenba wentylac wentylat werkschu werktags western wettlauf whirlpoo whit wiatraki wick
widersta widget widlowe wiesn wiezy winde winden windpark winterpl wisla wisly witterun wjazd wodowska wohngeba
wohnunge woof worth wozki wozkow wpust wrapping wreath wroclawi wspolczy wszystki wyciag wyciagi wyladowa wyposaze
wysoka wysylka wywoz yacht yaourt yards yate yoghurt yogurt zafra zahnradb zamek zamgleni zasilani zasuwa zawory
zbiorki zdjecie zelle zellen zeltlage zgloszen zielfoto zimowe zinnen zisterne zniwa zugspitz zugversp zugwasch
zumachen zunftsaa zusehen zustrom zwierzet zwroty zyklon zywnosci ابراج اتصالات احتفالا اختبار اختبارا اخشاب اخلاء
ادوية اردن ارضي ازرق استاد استعمال اسطبل اشارة اضاءة اغلاق اغنام اقراص الحظ الضخ الوان انبوب انت انتهاء انقاض اوبرا
اوراق باردة بارود بحر بحيرة بدع بلاط بنزين بول بيت تاسيس تبديل تجسد تدوير ترشح تزيين تشويه تعبية تعقيم تفتيش تقي تلال
تلوث تمور توقيت ثالث جدة جرف جفاف جيمي حاجز حافلة حذاء حرارة حراسة حرير حضانة حظيرة حقايب حليب حواجز خزاين دبابات دوافع
دور دولي دير راشد رحلات رذاذ رمضان رياض زيت سريع سكة سكن سلاح سلامة سيرا سيل شاي شباك شرف شعب شقق شمس شموع شوكولات
صاروخ صباحية صحن صواريخ صواعق صوامع ضاغط ضواغط طرق طرقات طقس طوابق عاشوراء عالية عجلات عرق عشرات عطل عطلة عناية عود
عيادة غرب غزل غلين غوص فهد فيزياء قاطرة قاعة قدر قرون قضبان قلاع قلم قليل قماش قمح قنوات قوارب قوقاز كاكاو كاميرا
كرملين كعب كنيسة كوم كووس لجوء لقاح لقاحات ليلي مباريات مبردة متحركة مجاري مجدولة مجمدات مجوهرات محكمة مختبرات مدرسة
مدفع مرايا مرتفعات مرحاض مركزة مساحات مستوى مسعفون مشتل مصرف مصفاة مطروح مظلات معابد معاملات مفاتيح مفتاح مفقودات مقابر
مقاوم مكبس ملاحات ملجا ملح منارة مناظر موحد موشرات ميادين ميرفي نابليون ندى نفط نقص نوبة هويس وردية وسع 一丁点 一点点 丁点 七
万水千山 万里长城 三代同堂 三轮车 三马同槽 上层建筑 上海 上船 上街 下海 下锅 世界杯 世纪 东方航空 东海 丝织品 丝绸 中南海 中国画 中水 中班 临死 临水 主席台 主题乐园 乐土 乘积 乙炔 乙班 乙酸 九牛一毛 书桌
乳汁 乳酸 二层 五岳 井 井口 亚丁湾 交易市场 交锋 产物 亭 亭子 人儿 人力车 人工湖 仓 仓储 代步车 以上 仰韶文化 会场 会议室 传真 低温 住房 体系 余孽 作画 供水 侦察机 便携式 信封 信箱 修车 候车 债台高筑 值
停 停水 停车库 储水 充电 光合 光合作用 光明磊落 光芒 党校 全长 公交车 公共汽车 公文包 公海 公署 公里 关塞 关栈 关隘 典礼 养殖 养鸡场 兽力车 内城 内室 内燃机车 内膜 军火 农林 冬奥会 冬宫 冰山 冰川 冰水
冰激凌 冰球 冰碛 冲击波 冷空气 冻 冻结 净水 凉水 减数 出事 刀具 分公司 划船 划花 制动 制动器 制成品 制片厂 制陶 前台 前门 劝慰 加勒比海 加温 加足马力 动力学 动脉 勒勒车 包房 包袱 化合物 化妆 化学反应 化疗
化肥 北 北冰洋 北山 十项全能 千丝万缕 升空 半决赛 半分 半导体 半点 半自动 华山 单体 单元房 单宁酸 单键 南海 南站 南航 卡车 卤代烃 卧车 卫生陶瓷 印度洋 印章 厂子 厂矿 原子序数 原水 原油 反响 变速箱 口香糖
古堡 台地 叶鞘 号角 合影 合成橡胶 吊文 同堂 同温层 含水层 吸烟 吸着 咖啡 咸水 咸水湖 咽喉 品茶 哈佛大学 唐古拉山 喉咙 喜马拉雅 喷射 喷水池 喷泉 器材 回马枪 园 围堰 围栏 围裙 围观 土丘 土方工程 土葬 圣代
圣诞 圣诞快乐 地中海 地台 地块 地壳 地洞 地表水 地面水 坟地 坦克 坦克车 城堡 基因工程 基数 堆高机 堡垒 塑像 墓地 墓石 墓碑 墓穴 墨西哥湾 壁垒 壕沟 声波 备份 复古 外流 外滩 外高加索 夜 大厅 大厦 大峡谷
大海 大熊猫 大白天 大篷车 大西洋 大路 大陆坡 大陆架 天井 天文学 天时 天棚 天花板 太平洋 太湖 头盔 套牌车 套车 奥运 奥运会 奶水 婚礼 媲美 存入 存车处 孟加拉湾 学制 孽海花 守 安全帽 宝石 实弹 宫掖 容器 宾馆
宿舍 对流 寺庙 寺院 导火线 导管 封顶 射线 小屋 小摊 小船 小道 尘 尸骨 尿液 尿素 屋檐 屋面 屠刀 山地车 山坡 山崖 山庄 山水画 山沟 山脉 山腰 山谷 山门 山顶 山麓 岩盐 岩石圈 崖壁 嵩山 巢湖 工作 巨轮
巴黎大学 布匹 布雷 干旱 平板车 年度 庆典 应急 底层 废气 废水 座车 廉租房 建材 开关 开司米 开水 开赛 异构体 引水 弥蒙 弹头 弹药 录音带 彩画 微波 微电子 快照 快艇 急 总参谋部 总线 总长 悬崖 悬臂 战地 战场
战斗部 戴维斯杯 房檐 房车 房门 手套 手推车 手提 扒车 打包 打断 打水 打高尔夫 扣子 扳机 抗原 抗氧化剂 报 抽水 担架 拉近 持枪 指南针 指针 挎包 挑花 振幅 排班 排队 摊位 摩托车 撑竿跳高 收 收割机 收看 攻占
敞车 散水 敲门 整数 文山会海 文物 斐济 斗车 斧头 断崖 施工 无人机 无机物 日本海 春景 景物 晴天 晶体 暖房 暖水瓶 暗道 暴 曼荼罗 曼陀罗 曾经沧海 月光 月华 月色 有轨电车 服务器 期末 木料 木船 木马 机关炮
机械 机车 杀虫剂 束缚 杭州湾 板胡 板车 林学 架子 架子车 架桥 柔道 柜子 柠檬酸 柴火 柴草 栈房 树脂 校区 校园 校外 校庆 核反应 核弹 核弹头 核燃料 核物理 核聚变 核苷酸 桅杆 桌面 档案馆 桥梁 梯子 检查站 棉布
棋子 植入 楼台 榨油 榴弹 槽车 横额 橘子水 橱窗 歌舞 正派 正门 步枪 武装 死水 殡葬 殿堂 毛坯 毛细血管 民间艺术 气体 气球 氢氧化钠 氧化物 氨基酸 氯丁橡胶 氯化钠 氯气 水上飞机 水下 水产 水产品 水体 水准仪
水力学 水圈 水坑 水塔 水墨画 水彩 水彩画 水彩笔 水晶 水杨酸 水桶 水池 水泥厂 水温表 水灾 水烟 水缸 水袖 水解 水道 水雷 水龙带 江水 江畔 池子 池盐 污染物 污水处理 汤剂 汤泉 汨罗江 汽车 沉积 沙 沙丘 沙场
沙洲 沙漠化 沟谷 河床 河水 河谷 沸水 沸点 沸石 油气 油画 油箱 油罐车 油轮 泄洪闸 法兰 法兰绒 波形 波斯湾 波罗的海 泳池 洋枪 洋车 洒水车 洗车场 洞房花烛 洪炉 活力 流体力学 流入 流感疫苗 流水线 浅水 浇水
浓烟 浪 浴池 海南岛 海滨 海运 涂料 涂脂抹粉 消石灰 消费品 液态水 淀粉 淡水湖 深山 深海 深谷 渠道 游丝 湖泊 湖畔 湖边 滚水 漂流 瀑布 火山口 火柴 火海 火炮 火箭 火箭弹 火药 灵位 炉 炒锅 炮塔 点滴 点石成金
点铁成金 烟斗 烟花爆竹 烟雾 烧水 热力学 热成层 热水澡 烯烃 焦炭 煞车 照明 煲汤 熊掌 熔融 熟石灰 熟石膏 燃气 燃油 爆竹 爱琴海 片长 牌位 牙膏 牛奶 牛角 物流 物理学 猛增 玩具 环岛 现代五项 现房 珊瑚礁 班
班机 班车 琉璃瓦 瓦片 瓶子 瓷器 瓷瓶 甘汞 生水 生物学 生物碱 生石灰 甬道 田径 甲板 甲班 电动车 电子学 电波 电灯泡 电瓶车 电解 电饭煲 画画 畜产品 疏散 疏浚 病房 痘苗 登山 白令海峡 白喉毒素 白旗 白板笔 白水
白海 百叶窗 盐 盐池 盐湖 盘子 石像 石像鬼 石板 石盐 石脑油 石膏 石英 矿山 矿床 砒霜 硅酸盐 硝烟 硝石 硝酸 碎石 碑刻 碑座 碑文 碗筷 碱水 碳酸 磁体 磨石 磷矿石 磷肥 磷酸 磷酸盐 礼花 神位 祭器 祭坛 租房
秦岭 秦岭山脉 秦岭隧道 积少成多 稍微 稻田 空调车 突袭 立交桥 端坐 竹筒 筋骨 筷子 算盘 箱子 米浆 类黄酮 粉尘 粉身碎骨 粪便 糖水 糙米 素数 纠葛 红旗 红烛 红白喜事 纯净水 纱布 纽扣 织布 终南山 结束 绕道 绘画
给水 绝壁 绝景 绸缎 绿水 绿洲 缎子 缓冲 缺氧 罐车 网站 罗网 羊毛脂 美景 羧酸 耶鲁大学 聚丙烯 股市 肥田粉 背包 背囊 胜景 胡同 胡萝卜素 胭脂 胸花 能源 脂肪酸 脏水 脚踏车 脱水机 脸盆 膀胱 自刎 自动车
自投罗网 自来水 自然数 自行车 臭氧层 舀水 舍 航道 船厂 船只 节水 芭蕾 芯片 花不棱登 花厅 花台 花呢 花束 花样刀 花样滑冰 花炮 花瓶 花盆 花结 花茶 花鸟 苏利南 苏打 苏打饼干 茅坑 茉莉花茶 茶具 茶壶 茶杯 草鞋
荒山 菊花茶 菌苗 菜篮子 落叶 葡萄园 葬礼 蒸汽机车 蓄水池 蓝 薄膜 虎踞龙盘 蚕丝 蜡烛 血流成河 行李架 行李箱 街 衣袖 表蒙子 衰变 袖口 袖子 被褥 裂谷 装入 装甲车 装甲车辆 褐煤 西沙群岛 要塞 计划 计程车 访古
说文解字 调车场 谷地 豆浆 货柜车 货运卡车 购物车 费尔干纳 赛车 赛马 赛龙舟 赣江 越野车 跋山涉水 跑馬地 跑马地 跑马灯 路边摊 路途 跳板 跳高 踩水 蹦蹦儿车 车厂 车厢 车子 车斗 车皮 车辆 车顶 轰击 轰炸机 轻水
载荷 轿子 输油管线 输球 输电 边卡 边塞 边长 过山车 运载火箭 进水口 远洋 连通器 连锁反应 连骨肉 迫击炮 迷宫 迷雾 逆水 通气孔 通水 通路 道 道路 遗传学 遗传工程 邀请赛 鄱阳湖 配色 酒石酸 酰胺 酸奶 采煤 里海
重复 重机关枪 重机枪 重水 重阳节 量子力学 金城汤池 金属板 金柜 金牌 钢丝 钢刀 钢板 钢筋水泥 钢铁厂 钱包 钱袋 铁氟龙 铁甲 铁矿 铁锅 铜像 铜牌 银奖 银牌 铺垫 链 锁定 锄头 镜子 镜花 长城 长度 长廊 长短
门卫室 门外 门户 闪失 闭锁 闭门 间 闺房 队 防汛 防空洞 阳光 阿罗约 陆架 陆羽 陈规陋习 降水量 降落伞 降雨量 陡壁 院子 除草剂 陨石坑 陵园 陶器 陶瓷 陶瓷器 隔膜 集成电路 雨点 雪 雪山 雪花 零下 雷区 霜
青海湖 青藏高原 非机动车 面包房 靶场 鞋子 鞭炮 顶棚 顺水推舟 顺水推船 领海 频率 风云 风寒 风洞 飘荡 飙车 食料 食物 餐具 餐饮 饮水器 饰物 馒头 首饰 马具 马桶 马蹄铁 马铃薯泥 马靴 马鞍 驱逐舰 驾车 骑车 高原
高射炮 高山 高架桥 高炉 高锰酸钾 鱼塘 鱼水 鱼水情 鲁班路 鸡 鸡内金 鸣金 鸽房 黃山 黄包车 黄嘌呤 黄土高原 黄海 黄花 黄酮 黑洞 黑海 黑车 黑陶 鼻梁 齐大非偶 龙舟 龙船
""",
    -3: """
aal abende abends abfluss abime abitazio abkuhlun abkurzun abode abri abrigo absorber absorpti acantila acceso accesos
accetta accommod accu aceto achat achtzehn acuarela acuario acupunct acustica adamant adapter adidas adn adobe advent
advocacy affinity affresco afluenci after afterlif agence agosto aguas aia aine aisement aislado aklina aktienma
akustik alambre alb albe alcaldia alcantar alcol alcool alert alet alfombra alimenta alkohol allegato alles alm alsace
altar altertum altrove alumbrad alzata amarillo amethyst amiante amphibie ampiezza amplifie amplitud anatomia anatomie
anatomy andamio anfangsp anhebung annahme annivers annuel anreise anrichte ans ansprech anstrich anta antelope antibody
antriebe antworte anual anus anzuelo aorta apel apokalyp apollo appartam appartem aquarell ar arbeitsp arbor archives
archivio arcobale ariete armadura armband arme armoire armor armory armpit arms arrangin arrivee arrivo arrow arroyo
arsen arsenic arsenico arte artiller arztprax asbest asbestos ascot asile aspirati aspirazi assainis assetto assisten
assorbim ataud atemzug aterriza atico atlantic atlantik atlantiq atom atome atomo atraccio atras atrio attrito audiovis
audit auffange auffulle aufrustu auschwit ausfahrt ausfall ausgewan ausloser auspices ausreise ausubung auszeit
autobahn automne autounfa autumn autunno aves azotea backing badeanzu badehose baden bader bag bagagli bagnato bague
bains bala balas balken ball balla ballast balle ballen baluarte banane bananen banca bandeau bandera bandwidt banka
baracca baranda baraque barattol barbacoa barber barge bark barley barniz barraca barre barreau barren barres barricad
barriera barrikad barril basalt baskets basso bastone batido battant batting battue baue baukunst baul baureihe
bausubst bauwerk bead bear bearing bebida becher beechcro befrucht begehung beide belag belier bending bengala beregnet
bergab berichti berufssc besteck besteige bestellt bestrahl besucher beutel bevanda bewahren bezpiecz bh biancher
biblioth bicchier biciclet bicycle bicyclet biergart bilderbu billar billard billion billione billon binario binde
biopsy bioquimi biotechn birdie birne birnen birthday biscotto biscuit bison bisschen bistro bit bitume bivio bizcocho
blad blanc blason blasting blau blazer bleistif blende blenden blieb blinker blockhei blockier bloquead blouse blowing
blue blusa bluse bluza bmw bobs bocado bock bodybuil boga bogen bohnen bohrunge boisson boite boks boller bollwerk bolo
bolsa bolsillo bolso bolster bomboner bonbon bonde bonhomme bonn bonsoir booking bordell borgona borsa bosch botaniqu
botella both boton botte bottigli bottone bouc bouchee boucle bougie bouillon boule bouquet bourgogn bourse bouteill
bouton boveda bowels bower bowls boxare boxe boxen boxeo boxers boyhood bra bramka bran branden bras brasseri brautkle
breather bremst bretter brettern brettspi brevet brick bricolag briefs brigata brique broche brodo broken brooch brook
broth brothel brown bruchtei brunch buchse buckle bucle buco buden budka bue buey buffer buffet bugel buhne buhnenbi
build bulb bullock bunting buque burdel burg burgund burka burogeba burrito burrow business bussola busta butt bydlo
cabaret caber cabezon cabrio cache cachette cairns cake cal calabozo calamita calamity calce calculus caliber calibrat
calibre calidad caliza calzonci cambridg camionet camionne cammino campamen campera campfire can canasta cancelle
candela canne cannone canopy canyon canyons caoutcho capacity capitain capitol capitole cappotto cappucci capsula
capsule caramel carbohyd carbonat carbone carbono carburan carcass cardigan careme caribe caribou caries carpet carreau
carro cart cartera carton carving casale casament cascade cascata casello casilla casque casquett cassafor cassetta
casting catfish catorce catre cauce caucho cauda caverne cavite cebra cebula celebraz cell cellula cellulos celulosa
cemento centaine centena centenar centinai ceramic ceramiqu cercado cercano cercueil cereales ceremoni ceremony
cerimoni cero cerrado cesso cesta chain chaire chamber champu chapa chapitea chaqueta charnier chassis chatarra
chaussur chaux chavez checkers checkout cheddar cheesebu cheeseca chef chemia chemical chemie cheminem chemistr chest
chevre chicle childcar chimique chinchil chip chips chiropra chlapa chopper chorro churrasc ciel cielo ciento cinder
cinemas cinquece cinto ciseaux cisnieni cisza clavado cleared cleaver climb cloaca clog cloning clothes clothing
clubhous coating coche cochera cock coffin coffre coffret cofre cogida coil coke col colacion colado collagen collar
colline colmare colmena colorant coloring colourin combing combler comet comete comisari command communs comoda
comparin comparti complean composin comprime comprimi compteur conca concussi conditio condomin condotta cone confecti
confetti confitur congelar consegna conserje consulad contacto containm contator continui contrace convent coop copa
cope coperchi coperta copertur coppa coquille cord corde cordille cords cornice cornudo corolla correa corrient corro
cortex cosechar cosmetic costado costilla costura cosy cotta couette coulee countdow counterf counting couronne
courthou couvercl couvert couverts couvertu covering covo cows craneo cranio crayon creek crest cresta crochet croissan
crosse crown crucero crucifix crust cuarenta cuaresma cubo cucchiai cuchara cuchilla cuello cuerda cueva cukier culata
culminat culotte cumplean cup cupcake curb curd curtain cusp custard czapka czesc czterdzi cztery dab dachau dachbode
dacher dachgesc dachstuh dahingeh daim dallas dardo dart darts datenver datenvol dating daytime death deathbed debacle
debris decada decade decay decennal decennie decennio decenniu decesso decimal deckmant deere defining deflatio dehesa
dekade delfine delle demostra denim dent dente dentelle deposita derrumbe descent desenvol deser desktop desperta
dessert desserts detectin diagram diamant diamante diametre diamine diaper dice dicianno diciasse diciembr diciotto
diecinue diecioch diecisei diecisie dienstwa diffuser diffusio digestio dimora dimostra dinamita dipinger directio
dirty disco discotec dish dishwash disjonct disk dispatch dispersi disrupti distribu ditch dive diverted dlugosc dodici
dole dolomiti dolphin domicili domingo donnees doodle doomsday doree dorm dorn dotter dough douzaine douze downtime
dozen dozywoci dozzina drahte drap draught drawers dreck drehmome dreier dreizehn dresse dressing dribble drip dripping
droga drogowy drosseln drought drucke druckere dubbel ducking duct duft dumpling dung duplex durchmes duvet dwa
dwanasci dwojka dye dynamite dywan dziesiec dziura eager eats ebb ebbe ebouleme ecarte echarpe echelon eco ecouleme
edging edicola edifice eel effect effectif effekt efigie eggs egli egout egzamin eiern eighties eighty einfrier
einkaufs einlage einlagen einlass einstieg ejido ek ekran eksport elastici elastico elche eld electro electrol elektryc
elettora elfenbei elk elsass embarcac ember emblem emblema emery emplacem enamel encadrem encarar enclos enclosur encre
ended energien enero enfriami engin engrais enhancem ensalada entramad entrave entretie entry entwarnu environs
envoltur epicentr epicerie epingle episoden epizod erdkunde erdoberf ergastol ernte ernten eroffnun erstoche erwarmun
erz escalade escapara escenari escenogr escuadra escultur esmalte esparcir especia essenza essig est estante esterne
estierco estland estonia estremo estuche etabliss etape etat ete etiage europapo evenemen evening eventail everglad
evoluzio ewolucja exacta excavaci excavati excelsio exercisi exit explanad export exportac exportat exporte extingui
extreme eyelid fabric fabrik facade facciata face fachada fachrich fackeln facsimil fading fahrrad fahrrade fahrschu
faja faktoren falaise falcone falle false farfalle farina farine farmland fascio faser fasern fassade fassaden fasst
fastenze fastnach fatigues faza fazzolet felgen femur fencing fenomeno ferien fermin fermo fernbedi fernsehs ferro
fertiliz festigen festiwal festspie festung festunge feta fiber fiddle field fierro fifteen fifties filiale filiere
fill filling filmfest filmmusi filtraci filtrare filtrati fingerna firmensi fischere fishing fisiolog fixing flaga flap
flaschen flashing flauta flecha fliesen flint flipper flirting floss floten flowing flugeln fluggese fluid flujo flurry
flush flux foam foca fogna foil foin fok folia folien folla fondu fondue food footage foothold footwear forjado fork
form formalid fortalez fortbewe fortezza forth forties fortnigh forty fosforo foto foton fotos fouet foulard fourth
fragranc fraise framing fraser freiheit frein freiner frenare fresque fresse fret friccion fristend fronde front
frontage frontale frosting fructose fruhjahr fruhling frusta ft fuente fuhler full fullung fumare fumer fumier funfmal
funfzehn funziona furnishi furnitur fuselage fuso gabinett gable galerien galilea galilee galilei galizien galleta
gamba gambling gaming gancho garbage garer garganta garibald garner garter gasthaus gasthof gaststat gateau gaver gaze
geback gebaude gebaudet gebirge gebiss gedenkta gegenweh gehirner geklinge gel gelander gelatin gelatina geldbeut gem
gemalde gemelli gentrifi geologia geologie geology geplant gerate german gerste geschobe geschoss geschutz getausch
getrank gewasser gialla giardino gilt gimnasia gimnasio gimnazju gin gingerbr giocatto gioiello giornata gips girasol
gisement gitter giugno glans globalis globaliz globo gluckssp glucosa glucose gnocchi gnu gobierno godzinam gola gold
goldfish golfe golfo gomma goo gorge gorro gotowy gottesha grab gracht grachten graduaci grafika graft gramsci granada
granat grande granero grange granola grape grapple grapplin grasslan grasso grate graver gravy grenade grenier grenoble
grifo grill grillen griller grits groin grot gruben grundste gruppo guck gulasch gulf gullet guma gurtel guss gusti
gutta gutter gymnasie gymnasiu habitati hacha hache hafensta hakenkre halbfina hamaca hamburg handkerc hanging hap
happenin hardware hardwood harina harmonia hasel hau hauch haue haul haust hazard heaps hearts heben hebergem hebewerk
hechten hefe heizraum hel held helme help helping hemoglob hemp heno herbal herberge herbst hervir hervor herzen heu
heyday hez hierro hinge hipodrom hobby hochburg hochhaus hochzeit hodowla hofe hohle hohlen hole holidays holy homeopat
homoopat hone honeycom honeymoo hook hopper horario hormigue hornet horst horten hoschen hose hosen hosentas hospicio
hostal hotels hotspot housewor hoy hoz hulle hullen humidity hummus hunde hundert hunderte hundertt hundred hurden
hurdle hydrate icing idol idole idolo ii iii illumina imbiss impala impasto imposta imposte impot improvem impuesto
inchiost inertia infirmar infirmer infrastr infusion ingegner ingenieu ink inn innenein inquest insalata inseln
instrume interakt interazi internat intima intrusio investid ion ionen ir ironing irrenhau isla island isolemen
istantan itching iteratio iv ivoire ivoirien ix jab jabon jack jacke jacken jacket jacks jag jahr jahre jahrhund
jahrzehn jaja jalousie jammer japan jarabe jarra jeans jelly jesien jesienia jet jig jogging joint jornada jota jouet
jug juice julklapp jumping jumpsuit junction junk juwel kal kaliber kalk kalkstei kamm kammer kancelar kanonen kantine
kap kapa kapsel kar karton kartons karty kask kastchen kasten kasyno katalysa kaufhaus kawa kebab kehle kekse kennels
kerker ketchup kiedy kielbasa kilkadzi kimono kinderwa kinos kiosque kissen kiste kit kita klammer klammern klappen
klare klasy klatka klemmen klimawan klingel kliniken klopapie kluczowy kluft knickers knife knit knitting knob knopfe
kob kofferra kohlen kohlenhy kohlensa kohlenst koks kolben komet kometen kommode komorka kompas komponen kon konsulat
kontrola konus koper kopfbede kopfkiss kopia koppel korbe korki koscieln koszulka kr kragen kreislau kreuzer kreuzfah
kreuzung krippe kruste krzyz kubek kugeln kuhe kulki kunstwer kurdista kurtka kusten kutas kutte laberint lace lactose
lada laden ladowani ladrillo ladunek lagern lagerrau lahn laine lair laka lamellen lamina lanca landkart landung lansat
lapis lapiz larven lasagna lasagne laster lastre lateinam latigo lattice laufbahn launderi lava lavare lavender lawine
layer leach leaf lebensja lebensra lebkuche leczenie lederhos lederjac lederne leergut legame leggings legua leinen
leinwand leitern lenceria lente lentille lenzen leopard lep lessive lest lettland levadura levare levee library
lichtges lichtjah licznik lienzo lifespan lifetime ligament limeston limited limone limpio liner lines linien linka
links lint lipa lipid liquid liquor lister litauen littoral llanta loaf locanda locker lockerun lodge loffel logging
logis loisirs lok lokal loma longueur looping loosenin lorenzo lors lot loteria loterie lothring lots lotsen lotteria
lotterie lottery lotto louis lower lowland lube lublin lubrican luft luftraum lugar lui lull lumber luncheon lunghezz
lungi lussac luta macello machado machin maconner madera magazin magazzin maggio magma mahlzeit maille maillot majorita
majority majtki makijaz malecon malen maleta maletin mall malla malowac manager mancanza manchest mandela mandibul
manger manguera manta manufakt manure manzanil map mar marble marbre marfil marionet marionne marmol marmor mart
martyrdo mascaril masche maske masken masking massif maszyna matadero maternid maternit matita matrix matten mattone
mauer maul maw maximum mayonesa mayonnai mayor mazo meadow meads meal meble mecanism meccanis mecha mechaniz medier
meer meeressp mehren meile meilen meilenwe meine meiner meines meisterw melt mena mend merchant merenda merino merker
mess messager metalliq meteorit metr mica michel mickiewi midden middle midsumme migliaio miliard miliardo milion
milkshak millar mille millier millione minerai miniatur mink minster mio miracle mirador mise mitra mitt mittag mobiler
mobilier mocha modeling modellie modellin modul module modulo moho moins mojado molasses molding moliner molla montage
montaggi montagna montaz monteneg montura monture moose moray morfolog morgenst morn moscheen motel motor mouchoir
movil mow muck mucosa muela mulleime mullet muraille mural muralla muren muro muschel musli mutilaci mutilati muzzle
myriad nachos nachte nachtisc nachtleb nadal nafta nagel nahe nahost nassen natacion natation naturpar naught nautico
navaja navel navire nebula nebulosa necessai nectar nef neglige netz neuerung neugrund neunzige neuordnu neutron
neuzeit nevada nib nice nichts nicotina nicotine niebiesk niedrig niemand niger nightlif nighttim nikotin nim nineties
ninety nippel nipple nisko nitrate nobody noca nocny node noga nombril nook nordafri nordpol normandi notebook nourishm
novanta novecien noventa noz nuage nube nudeln nugget nuke nuoto nurt nuvola oatmeal obchody obergesc obergren obersche
oberschu obora observed obsidian ochenta ochsen oddech odour odpowied odprawa odrobine odziez officiel officina
ogrodzen ojete okladka okret ol oleada oleo olla olympias ombligo ombrello omelette ongle onore operacja operatin
opernhau optica optics optimiza oracle ordinate oreiller orge orice orion ose osso ostafrik osteria otono ottanta
ottocent otwarcie otwor outbreak outcome outdoors outlet ouvrage over overalls overflow overhead overtaki ox oxidacio
oxido oyster packt paella paesaggi pageant paille pains paisaje paisley pala palace paleta palette palle pallet panal
pancake panel panorami pantalla pants panuelo paperwor pappe parade paraguas parchmen pared pariser paroi parrilla
parties partir pasatiem pascal pasek passera pasta pasteler pastilla pastime pastry pathway patinar patisser paysage
pazifik peacetim peat pebble peca peg peitsche pelle pencil penguin penne pentola perch perdita performi pergamin
periferi pesquera pesticid pestizid pesto pfeile pferd pflucken phanomen pharmaci phasen phosphor photon photos piatto
piccadil pickup piege pieta pietnasc piger pigiama pigment pijama pillola pillow pinball pince pincel ping pinne pinnen
pinsel pinza piping piston pitchfor pitting pivot pizza pizzas plaga plancha planche plancher plaque plasma plaster
plastici plastiqu platen platre platten platter play playback plazi plotek plough plow plunge ply plyn plyta poche
pocket poczta podczas podnosze poirier pokal poker poklad pokrywa polar polder polenta polishin polls polvora polyethy
polytech pomieszc pomnik poncho poop pop porcelan porcella porcheri porridge portent portfoli portuair porzella pos
posilek postawic posti postoj postre posture pot potato potion potty pouch poudre pounding poussee poutre power prac
praca prado prairie pranger pranie pre presja pression primary primaver privatsc privee privy proa probiere proche
produkt produkte prog programm prop prophete proton proveedo provenan provisio pry przekroc przemysl psiquiat psychiat
psychoan puberty puddle puder puff puffer puffs pulsante pulver puntero pupazzo puppen puppet purga purge purifica
purse puzzle pyjama pyjamas quadrant qualita qualite quattord quebrada questura quill quilt quincena quindici quinient
quinze quiosco quoten raccoon rader radiogra radios raft rainbow raisin rakieta ralenti rame ramme range rank ranny
rasa rascacie rates rathaus rats rauchen raupen raya rayons razzo reakcja reaktion reazione rebuildi recamara receiver
recoil recolter recombin record recorder recouvri recreaci redevelo reef reel refining refreshm regenbog regency
regensch reggisen regisseu registro regner reh rehacer reibung reinado reindeer reja rejilla relation rele relief
remake rematch remera remise remorque remover rempart renacimi render renewal renne rennen repas repercus represa
rescate residue resoluti respaldo response ressourc restauro resztki retina reveillo revers revestim rezeptor rheinlan
rib ribbon ribera ricovero ridge riding riegel riemen ries rinde rinder ring ringe rinne riparo riposo rippe rippen
ripple ristoran rivestim riviera roadside roba rojo rok roque rosa rosinen rost roste rotolo rotonda roulette roux roz
rozen ruban rubber rudern rueda ruisseau ruleta runoff rupture rurki russ rusten rute ruten rutsch rutschen rutscht
rzeczy rzeznia sabana saber sable sack sacke sacking saco safe sahara saint-de salad salame salami salat salchich
salinity salsa salsicci salto salvado same samochod sample sampler samstaga sanatori sandkast sandstei sandston sanfte
sanfter sangue sapphire sarg sarten saucisse sauerkra sausage sauvegar sbarco scanning scape scarpa scatola sceau
schachte schadel schalen schalten schalter scharfer schaufel scheibe scheide scheletr schemati schermo scheuer scheune
schichte schieber schiene schlafan schlafe schlauch schleier schlesie schlinge schlitte schlossp schminke schnalle
schnecke schnitze schnur schot schottis schranke schraube schrott schub schublad schulhau schurze schutten schwarze
schwenke schwerkr schwimmb sciana scintill sciroppo scissors scoglio scour scourge scrabble scrapboo screw scrivani
scrubbin scrubs scrutiny scudo scultura scuola scure seal seam seasonin secca sechs sechzehn secolo seconda seda sedici
segreta segunda sehenswu sei seicento seide seife seil seile seinerze seis seiscien seitenli selbsthi seminary senda
sendero senkt sensing sentier sentiero separato serbia serbien serra serratur serrure serwis setback setenta settanta
sette seuil seven sevens seventie seventy severanc severity severn sevilla shack shading shale shampoin shampoo shaving
shawl sheet shell shield shieldin shingle shoal shore short shorts show shred shroud siano sibirien sicherun sideshow
sieben siebzehn siebzig siecle siedem siete siglo silencio silent silicone silikon sima simon sinagoga singleto sink
sintesi sintesis sirop sirup sistema six sixteen sixties sixty sizing skarpa skid skull skulptur skutek skyscrap slalom
slate sledgeha slew slide slips slit slonce slug smaczneg smalto smierc snack snare snug sockel socket sog soga
soggiorn soie soir soldadur soleil solitari sommers sommerze sonde sonnenbr sonntaga sopra sorgente sorpasso sort
sospensi sosten souffle soulever spaghett spanne spaziere spectros spiaggia spice spiegel spielsac spindle spital
splashin spodnie spoiling sponsors spoon sporo sportiva sportive sportwag spot spout spreadin springti spritzt squattin
squelett stabilis stadien stadtbah stadtgeb stadtmau stagno staket stande stange staple starboar starch starke starts
statek statik stations statua statue staw stays stead stecke steelwor steg steige stein steinkoh steinzei stelen
stelvio stench sterben steroid stezenie stia stifte stile stillnes stocking stok stole stomp stoppt stops stor stort
strahl strass streifen streuen strick string striving strohhal stromnet strumien strumpfe studienz sturgeon styl stylo
sub submarin suero suflet sui suite sujetado suminist summerti super supermar supermer suppe surf surfen surrey survey
sushi sussiste sustitut suture swan swastika sweats sweatshi swiatlo swiatyni swim swimsuit synagoge syndic synthese
syrup systeme szesc szesnasc szkolny szlaban szlak szot taberna tabi tabla tablero tableta tablica tack tafeln tagelang
tageslic tailgate tails takte taladro taler tallado tambor tampon tanga tango tanzen tapia tapis tappa tarcza tarde
tarot tasca taschen tasma tassen tasto tauchen taucht tauon tausend tausende tavern taverna tavolett taza tazza tear
tecla tecza teich teilchen teilt telefona televisi telewizy tempel tempio temple templo temps tender tenne tenner tente
teppich teppiche terrain terrasse terraza terrazza tessera tessuto thirties thirty thousand threshol throughp thumbnai
thunder thuringe tibia tidy tief tiempo tiges tights times tin tinta tischten tissu todo tofu togs toile tombe tomorrow
tonelada toner tonic tonnage tooth top tope topf topology torba torebka torneo torsk torte tortilla tostada touche
tournage tourney tournoi towary town toxin toy toying trabajo tracer trail traite trampa transbor trasmiss trayecto
trece tredici treffpun treibsto treinta treize tren trench trenta trente tribunal trichter trimeste trockene trois
troja trojka trommel trommeln trompa trompeta trompett tropen tropics tropisch trout troya trucha truffe trummer trumpf
trunk trunks truss trzy trzydzie tschecho tu tuben tuberias tuch tuesday tuff tun tunic tunica turkey turkis turm turme
turnarou turnier turniere tusz tuten tutti tutto tuxedo tuyau tv twelve twenties tydzien ubergrif uberquer uberschw
ubranie umbral umgehung umidita umierac umleitun umringt umrzec umsatzst underwea unfalle unfoldin unloadin unterdru
unterges unterhos unterkie unterwas unterweg upadek upkeep upland uplift uro uroczyst urzad uscita usine utwor vacance
vacanza vaccino vagin vagina vaina vaisseau valanga valvola valvula vano vapour vara varnish vas vascello veintici
veinticu veintioc veintisi veintitr vejiga vela veld velours vendor veneer ventana venticin ventil ventile ventiqua
verano verdauun vereiste vermis vernice verre versant verst verste verunglu vetro vetta vettura vicino vicio video
vidrio vielle viertelf vierzehn vierzig viga viii villa vinagre vinaigre vinegar violet vis visita vitre vitrina
vitrine vivienda voi volants volkssch vollgas voltear voluta volute vorfeld vorjahr vortice vous wafer waffeln wahlerge
waiting wakacje wake wal waltz wan wand wande wanderwe wappen ware wartime wartung wasche washing washingt wasserfa
wasserob wastelan watek watershe wayside wc weave web wedding weeds wegwerfe weicher weightli weihrauc weinfest weiten
wellenla wellingt weltunte wembley werke werkzeug westafri wet wetland wetter whey whip whisk whistle wiata wickeln
wicker wiese wiesen wieza winters winterze wiosna wirkt wirkte wirtshau wist wobble wochen wochenla wohingeg wohnheim
wohnort wol wola wolken wolle wool workflow workout wrapper wrestlin wsparcie wszystko wurfeln wurst wybrzeze wyjscie
wymiana wynikac wyscigi wysilek wzgorze xi xiii xiv xix xv xvi xvii xviii xx xxi xxiii xxx yacimien years yeast yema
yeso yolk yr zab zabawka zahnflei zak zander zanja zapas zapasy zapato zapfen zaplecze zappa zaum zbior zebra zehntaus
zehntel zeiger zeitdruc zeitvert zelt zelte zement zeremoni zero zeug ziegel zielen zinn zjawisko zodiac zodiaco zulauf
zut zweier zweit zwolf ابن اثنان اثير احتياطي احجار اختراع ادوات اريحا ازداد ازرار ازمات اسابيع استحمام اسكان اسهم اشعة
اشغال اطار اطفاء اطلاق اظافر اعمار افتتاح اقلاع اكياس الات الاف التل الخل السن الفم الفن الياف امتار اميال انابيب
انطلاق انقاذ اوقات ايام باقي بدون بروتين بروسيا بطاطا بطعم بقر بلاء بيان بيتزا بينما تخفيضات تردد ترفيه تروي تريليون
تزايد تزلج تسعينيا تسلق تسليم تفاعلات تكتل توابل ثانوية ثاني ثمانينا ثوب جبال جبن جغرافيا جليل جمر جوي جين جينز حاسبات
حافلات حايط حبال حبل حبوب حدايق حذف حسين حلويات حلي حمامات حمراء حنيفة حوادث حوايط حيوان حيوي ختان خرايط خروج خزانات
خفاء خلايا خمسينات دخان دراسات درع دروع دفاع دوران ذكريات راديو ربيع رخام ردود رسومات رش رفع روافد زرع زيوت ساحل ساعة
سبعينات ستاير ستينات سجاد سلطان سلع سنوات سهام سواحل سوايل سياج سينا شاشات شراب شرايين شريان شريط شعري شعير شم شواطي
صادرات صخر صخور صربيا صوف صيف ضغوط طلاء طوب طول عاج عربات عريش عشرينات عصفور عطر عطور عنب غار غداء غرف غطاء غلاف فحوصات
فرع فصل فلم فنادق فندق قالب قبل قبور قدوم قذايف قرص قرن قسم قصف قفص قلب قلوب قمار قنب كاريبي كاس كبرت كثيف كهف كهوف
كوارث كوستا كيمياء لحوم لسان ليزر ماس مت متر متنزه محرك محطات محلل محيطات مراحل مرفا مساجد مساكن مشروبات مصايب معارض
معبر معرض مقاس مقاهي مقاييس مقدار مقدسات مكثف ملازم ملايين ملف ملفات منازل مهبل مهد مهرجان مهرجانا موجات موشر موضع موقت
موقع مولي ميه نبض نتايج نخاع نسيج نهار نويل نيجر هواتف وتر وحل يات ياكل يحد يحفظ يحيط يسبح يقرب يمضي 一号 一国两制 一层 一房一厅 一打
一时 一时半会 一时半刻 一时半晌 一时半霎 一瞬间 一窍不通 一线 一辈子 七十 七十年代 七级浮屠 万亿 万众一心 万位 万儿八千 万无一失 万目睽睽 三十 三峡 三条 三班倒 三角洲 三顾茅庐 上周 上层 上山 上年 上班时间 上皮
上网 下丘脑 下乡 下任 下周 下水礼 下水道 下腰 下颌 专机 专车 世道 丘陵 东侧 东南亚 东海岸 东经 东非 丝绸之路 两院制 中东 中国时报 中天 中子 中年 中时 中秋 中西部 丰收 临时 主场 主峰 主线 丽水 丽水市
乒乓球 乙醚 九十 乡下 乳剂 乳头 事故 二胡 云梯 云母 互换 五 五彩 五粮液 五脏六腑 五花八门 五行 交接班 交易所 交易额 交流 产卵 京沪 亮光 人浮于事 人种 人造黄油 亿万 今年 介子 付之一炬 仙宫 代数数域 仪式
价值观 任期 任职期间 会展 传球 伪造 低沉 低潮 低谷 住宅 住所 体积 体腔 体表 体重 体长 佗 余年 余烬 余热 余粮 佛塔 佛寺 作古 作坊 佳节 使领馆 保温杯 保龄球 信号 信息时代 修补 假冒伪劣 偶像 傀儡 傍晚 储藏
催化 儒林外史 元宵 元年 充斥 光卤石 光子 光年 光度 光线 光速 免费搭车 入门 全球化 八十 公共设施 公寓 公章 六十 六十年代 关卡 关税 关税壁垒 关门捉贼 兴亡 兵书 兵制 兵法 其余 养料 内存 内衣 内裤 冒烟 写字楼
军机 军粮 军装 军饷 农产 农田 冠状动脉 冬夏 冬天 冬瓜 冰 冰块 冰晶石 冰洲石 冰盖 冷藏 冻死 凉粉 凝固 凝胶 几丁质 几倍 几千 几天 几年 几次 凡尔赛宫 凫水 出山 出水 出水口 出海 出租汽车 出车 击剑 击沉
函谷关 刀刃 刀子 分子量 分层 分房 分水线 分洪 分部 刑房 创新 创汇 初一 初中 初冬 初夏 初年 刨花 利器 制冷 剂型 前敌 剑桥 剑法 剪刀 办公时间 办公楼 加压 加大 加息 加油 务必 动车 劫难 勃兰登堡 包产到户
包厢 化妆品 化妆水 化学 化纤 北半球 北坡 北大西洋 北海 北温带 北非 匣子 医学 医学院 医科 十七 十万 十三 十九 十二 十五 十八 十六 十四 千里迢迢 升华 升起 午餐 午马 半年 半生 半空 卑下 单人床 单人间 单杠
单相 单眼皮 单糖 单裤 单车 南半球 南极 南洋 卡 卤水 卫校 印刷 印花税 危难 即日 卵石 卵黄 历年 压力 压强 压榨 原料 原煤 去年 双人房 发动机 发源地 发烧 发热 发病率 发祥地 发髻 受灾 变 变异 变温层 变质岩
口子 口腔 口袋 古人类学 古代 古刹 古宅 古时 古时候 古昔 古生物学 古道 台湾岛 叶片 司令部 合为 合叶 合成纤维 吊死 同位素 同年 名胜 后劲 后遗症 向家坝 向着 吨位 吹糠见米 周岁 周年 味精 命赴黄泉 咖啡馆 咱俩
商品 商品粮 商场 商城 善后 喉头 喷气 嗓子 嘿嘿 器件 四十 四季如春 回收 回车键 因果 因此 园林 围墙 围巾 国徽 国门 图林根 图样 图片 圆孔 圆寂 圆盘 土地改革 土层 土改 土炕 土阶茅屋 圣诞节 地坛 地宫 地平线
地形 地毯 地球化学 地理 地理学 地磁场 地表 地貌 地质 地质学 均田制 坐观成败 坑洞 坛子 坟墓 坠胡 垂帘听政 城乡 城关 城垣 城墙 城楼 城郭 城门 基座 基础设施 堂屋 堤 堤岸 塌方 塑性 塞外 墓葬 墙壁 增值税 增多
增强 增资 增量 墨水 壁画 声学 声道 复印件 复合材料 夏天 夏季 夏日 外地 外墙 外壳 外层 外汇 多久 多党制 多年 多方 夜晚 夜里 大多数 大本营 大理石 大衣 大观园 大跃进 大踏步 大部 大难 大马哈鱼 大麦 天坛
天安门 天文单位 天桥 天罗地网 天花乱坠 天象 天际 天马行空 太白粉 太阳穴 头骨 夹层 奖杯 好久 好几年 妓院 娃娃车 娱乐中心 婆罗洲 婴儿车 字段 字符串 存亡 存放 孤岛 学年 学艺 宁边 宅子 安全期 宗法 官制 官邸
定居 定量分析 宝鸡 实数 客店 客房 客栈 客运 宫殿 宫观 宫阙 家具 家政 寄存 寒意 察看 对比温度 寻花问柳 封建时代 封皮 封面 射箭 小刀 小吃 小学 小球 小脑 小黄瓜 少量 尾鳍 层层 居多 居室 居所 居留 屋脊 屏幕
屏蔽 屏障 屏风 屠场 屠宰场 履带 山 山丘 山口 山墙 山岭 山峦 山峰 山梁 山水 山河 山洞 山脊 岁月 岔开 岛屿 岩浆 岩画 岩石学 岸边 峡谷 峭壁 巢穴 工事 工具 工地 工程学 工艺美术 巩膜 差错 已 币制 布达拉宫
帐篷 帘子 带子 带宽 帷幕 干草 平安 平板 年事已高 年代 年份 年内 年华 年岁 年年有余 年节 年间 幸而 幽香 广州 庄园 庄家 庇护 床头 床铺 序号 应付 应该 底座 庙宇 度假 延髓 建筑物 开元 开夜车 开奖 开局
开幕式 开机 引体向上 引水入墙 弦乐器 弹射 弹拨乐器 弹涂鱼 弹琴 弹簧 当夜 当年 当晚 当班 录音 彗星 彩虹 影壁 影视 彻夜 往年 径流 微量 心包 心室 心肌 快车道 忽高忽低 怪圈 总产值 总得 总统制 总统府 恭贺新禧
恶性循环 恶果 患难 感应 戈兰高地 戈壁 成千 成品油 成效 成百上千 成衣 成说 成都 戒刀 战时 战车 房室 房间 所得税 扇子 手巾 手帕 手绢 扑鼻 打孔 打火石 打炮 打牌 打猎 打球 打车 打鼓 扩孔 扫帚 找上门 把酒
投奔 抗体 折回 折扇 报关 披星戴月 披甲 押车 抽水站 拉丁美洲 拉美 拉脱维亚 拐杖 拓扑 拔牙 拖鞋 拘泥 招待所 拜堂 拦车 拳击 拳脚 拼成 持刀 指尖 指甲 挨时间 捂住 换取 掉转 排水沟 排雷 接 接收机 接送 推车
推进剂 掩体 掩护 提笔 提花 提问 插口 插花 插话 搪瓷 摊子 撒手锏 撞见 操场 支架 支气管 支流 收成 收藏 放射 故居 故道 效应 救星 数万 数值 数周 数年 数据处理 数百 数百万 敲响 整夜 整整齐齐 文化交流 文化宫
文化层 文娱 文字处理 文字学家 文石 文胸 文艺 文艺复兴 文集 文革 斜坡 斜长石 斟酒 断 新华社 新大陆 新年 新英格兰 方城 方解石 方铅矿 施压 施治 施肥 旅店 旅馆 旗号 无人 日出 日夜兼程 日间 日食 旧日 旧时
旧时代 早春 早晚 早车 时候 时区 时日无多 时时刻刻 时针 时限 昆曲 明年 明镜 易开罐 易拉罐 昔年 星云 星期 星火 春天 春季 昨夜 昨晚 显示屏 晚 晚上 晚年 晚间 晚霞 晚餐 普罗旺斯 普通车 晶系 暖流 暖阁 曲面
更新换代 更深 月球车 有恃无恐 有机化学 有线电视 朝服 期房 期间 期限 木偶 木板 木棍 木筏 末叶 末年 末日 本岛 本州 本部 朱漆 机器 机理 机电 杂技 杂草 来路 杯子 杯水车薪 板壁 极光 极地 构架 构造运动 枕头
枢纽 枪口 枪支 枯水 染发剂 染料 染色 柔情似水 柔肤水 查房 柳树 栋梁 树冠 核爆炸 桁架 桃花扇 桉叶油 桐油 档案 桥牌 梗阻 检查哨 棉田 棉衣 棉袄 棍子 棕叶 棕毛 棺木 棺材 棺椁 楼阁 橡皮 橡胶 檄文 歌剧院 正交
死亡 死去 每时每刻 毒剂 毒液 毛囊 毛料 毛条 毛玻璃 毛细 毛绒玩具 民政 气功 气孔 气流 气焰 气田 气管 氟石 氢原子 氧化铝 水上运动 水化 水压 水合 水域 水墨 水幕 水平面 水文 水晶宫 水果刀 水柱 水槽 水沟 水泥
水洼 水浒 水深火热 水渠 水源 水潭 水烟袋 水牛 水獭 水珠 水电 水疗 水纹 水蒸气 水貂 水运 水门事件 水门汀 水陆交通 水面 水饺 水鹿 水龙 汁水 汁液 江河湖海 江湖 江面 池 池塘 池沼 汤包 汤姆斯杯 汽车旅馆 沉没
沉积岩 沉积物 沉船 沐浴 沙滩 沟渠 河口 河岸 河沟 河西走廊 河面 油气田 油汪汪 油田 油页岩 泄洪 泅水 泊车 法学院 泛滥 泛滥成灾 泡温泉 波 波江座 泥塑 泥水 泥炭 泰晤士报 洋底 洋芋 洗发水 洗澡 洗衣 洛林 洛阳
洞房 洞穴 洞窟 津梁 活化 活血 派出所 流于形式 流体 流域 流水 浅海 浅滩 浇花 济州 浓度 浣熊 浩劫 浮云 浮动 浮雕 海子 海岛 海岭 海岸线 海平面 海底 海沟 海湾 海船 海豚 海豹 海边 海里 海陆空 海面 涂层 涂片
涂装 消化道 消夏 消融 润滑油 液 液体 液压 液态 淤泥 淮海 深处 深成岩 深秋 添加 清水墙 清汤 清泉 清炖 清蒸 温带 港埠 游乐 游乐场 游园 游戏场 游戏机 游水 游泳衣 游艺 湿地 湿婆 溃败 溢流孔 溶洞 溶质 滋补品
滑 滑动 滑落 滑行 滚边 满洲 滴定 演员 演奏 漕运 漫天 漱口水 潜水 潜水服 潜水艇 潜艇 潮流 澄江 澎湃 灌 火山岛 火山岩 火成岩 火石 火种 火箭炮 火腿肠 火辣辣 火锅 灯光 灰岩 灵机一动 灵药 灾情 灾难 炉边 炎夏
炒米 炮击 炮台 炮轰 点心 炼丹 烟火 烧死 烧烤 烧饼 热气 热潮 热量 煤炭 煤田 照明弹 照片 照相 煮沸 熔化 熔岩 熬夜 燧石 爱好者 爱沙尼亚 爽肤水 牧区 物 物产 物理化学 物理性质 独创 独轮车 独龙江 玉米片 王宫
王府 王牌 环球时报 现象 珍珠港 珠三角 班线 班轮 球场 球蛋白 球迷 琉璃 琴弦 瑶池 瓜代 瓦工 甘油三脂 甘油三酯 甘油醛 甘蔗 甘蔗渣 甜味剂 甜酒 生化 生意 生日 生日快乐 生机 生死 生活资料 生理 生理学 生辰 用餐
甩手 田亩 田土 田湾 田灣 电动 电化学 电影节 电视 电解质 电话 电阻 男篮 疏导 疗效 疗法 病故 病死 病理 病理学 病逝 白事 白厅 白夜 白天 白布 白带鱼 白报纸 白醋 白钨矿 白雪皑皑 白面 百万 百万吨 百叶箱 百家乐
百年 百般 百花园 百货 皂石 的士高 皇宫 皮囊 皮层 皮带 皮球 皮质 盆地 盐度 监护 监测 盔甲 盛季 相位 相机 相符 眼皮 眼眶 眼睑 眼窝 着色 着陆点 矗立 短裤 石器时代 石投大海 石柱 石油醚 石灰 石灰华 石灰岩
石灰石 石炭 石碑 石磙 石窟 石笋 石粉 石蕊试纸 石蜡 石雕 矿石 矿车 砂岩 研究生院 砖头 砖瓦 砖石 砚石 砭石 破门 硅谷 硫化 硫酸 碉堡 碎屑岩 碎片 碟子 碾子 碾米机 磁单极子 磁盘 磷灰石 磷矿 礁石 社火 神庙
禅林 离子 私塾 秉笔 秋天 秋季 秋景 秦淮河 秧田 积攒 移位 移风易俗 程序设计 程控电话 稽查 穷山恶水 空中 空儿 空房间 空洞 空降 穿刺 穿梭 穿衣 窑子 窒息 窗口 窗帘 窟窿 立足点 站住 竞赛 童装 笔架 第一桶金
笼子 等离子体 筏子 筑城 筛查 箭头 篆刻 篇幅 篝火 米制 米粒 粉刷 粉末 粒子 粮食 粮饷 糍粑 糕点 糖蛋白 糯米糕 糯米纸 系数 紧急 红极一时 红灯 红糖 红色 纤维 纤维素 纤维蛋白 约旦 约翰 纪念 纪念日 纪检 纸条
纺织品 纽约时报 线程 线路 组 细胞 细胞膜 细胞质 织物 织造 终年 绊脚石 结晶 结构 结缔组织 绕组 绕过 给予 绝大多数 绝大部分 绞刑架 综合性 绿地 绿泥石 缝缝连连 罐 罐头 罐子 网关 网格 罗口 罗城 罗布林卡 罗布泊
羊毛 羊皮 美术 羚羊 群山 羽毛缎 翌年 翡翠 翻江倒海 翻车鱼 老于世故 考场 考试 职业化 聚合物 肋骨 肌动蛋白 肌球蛋白 肛门 肥料 肾小球 肾结石 胃肠道 胆囊 胆石 胆石症 胆结石 背景音乐 背水一战 胶体 胶囊 胸口 胸脯
胸腔 胸膛 能够 能量 脂粉 脂蛋白 脉冲 脉搏 脊柱 脊髓 脑壳 脱缰野马 腌制 腰包 腰带 腹腔 臀鳍 自古以来 自强 自然科学 自行车赛 臭气 舒张压 航海 航空母舰 航线 船坞 良久 色素 艺术 艺术节 艾叶油 艾窝窝 节庆 节日
芦席 花会 花园 花圈 花彩 花拳 花枪 花生酱 花石 花粉 花缎 花蓮 花蓮市 花蜜 花豹 苇席 苏州河 苏菜 苏迪曼杯 英里 茅房 茶余饭后 茶叶 茶坊 茶楼 茶道 茶馆 草原 草地 草场 草泥马 草甸 荒原 荒岛 药丸 药性 药效
药膳 荷包 菜刀 菜单栏 菜地 菜系 菜肴 萤石 营业额 营帐 葡萄 葫芦 蒙牛 蒙馆 蒲团 蒲扇 蒴果 蒸发 蒸馏 蔗糖 薏米 虎年 虚文浮礼 虽死犹荣 蛋壳 蛋白 蛋白质 蛋糕 蛋黄 蛋黄酱 蛭石 蜂巢 蜂房 蜂窝 蜜月 融化 血小板
血浓于水 血糖 血红蛋白 血脉 行宫 行李袋 行车 行驶 街上 街道 衣服 衣着 衣衫 衣袋 衣裳 衣领 衣饰 补给 表层 袋子 被单 被子 被窝 装备 装甲 装载 装饰品 裤带 西伯利亚 西湖 西米 西经 西里西亚 西非 要冲 覆盖
见效 观景台 观赏 规则 视线 视网膜 角动量 角球 角膜 角蛋白 角质 角闪石 角马 解剖学 触发 触角 计算机 讲习班 设备 设施 诊 试用期 试管 诞辰 调味 调查结果 谷底 豆腐 豆腐花 豆花 豪宅 豹子 贝母 负离子 负重 财年
责任制 货 货舱 货运 质点 质量检查 贮存 贸易额 费话 赌场 赤水河 走马灯 赶车 超声 超市 超过 超额 趋向 足球赛 跌水 跑车 跑马 跨鹤西游 路旁 路边 跳房子 跳水 身亡 车房 车架 车祸 车站 车裂 车辙 轧道车 轨 轨迹
轨道 转世 转接 转车 转轨 转速 轮子 轮班 软骨 轻便 轻工 轻车熟路 辉石 输出 输卵管 输尿管 输液 辣椒酱 辰龙 边关 边检 边缘系统 边防站 辽东 过世 过年 过节 过门 运河 运输量 运量 近年 近年来 进关 进出口 进化
进宫 进水 进食 远古 远程 连天 连年 连枷 连裤袜 迷彩服 退水 退路 逆水行舟 逆流 逐年 通宵 通用汽车 通风 逢年过节 逼死 道具 道观 遥感 遭殃 遮挡 避寒 避风 邮件 配件 酒壶 酒杯 酒楼 酒池肉林 酒精 酒量 酒馆
酥油花 酪蛋白 酱油 重晶石 重炮 重阳 野牛 金属外壳 金属棒 金属线 金条 金熊奖 金狮奖 金盆洗手 金融时报 金针菇 金针菜 金饰 金鱼 金鸡纳霜 针刺 针线 针织 钓鱼岛 钟乳石 钢梁 钢琴 钢筋 钢管 钥匙 钩花 钻孔 铁塔
铁矿石 铅笔 铜器 铝土 铠甲 银幕 铸造 销量 锆石 锡石 锣鼓 锦缎 锰矿 锻造 镂空 镜花水月 镶嵌 长三角 长久 长石 长袖 长颈鹿 门 门牌 门联 门道 闪石 闯关 阁楼 防 防御工事 阳关大道 阳台 阳离子 阴道 阻力
阿尔泰山 陆路 陆运 陨石 陶艺 陷阱 隆冬 随时 隐患 雄黄 雕像 雕梁画栋 雕花 雨季 雨衣 雪线 雷厉风行 霜花 霸王鞭 霾 青春期 青石 青稞 非得 面前 面团 面料 面板 靴子 鞭子 韧带 音乐学院 音乐节 页岩 顶端 领带
颈椎 颜料 颧骨 风力 风土人情 风帆 风蚀 飘动 飞舞 食管 餐车 餐馆 饭店 饭桌 饭盒 饭馆 饮料 饮用 饮茶 饱餐 饴糖 饺子 馄饨 馆子 香叶 香味 香料 香火钱 香精 香肠 香茅 马头 马粪纸 马褂 马车 马铃薯 马鲛鱼 驯鹿
驳 驻地 驼鹿 验关 骑射 骨灰 骨髓 骰子 骷髅 骸骨 髋关节 高分子 高发 高地 高堂 高尔基体 高层建筑 高架 高栏 高潮 高程 高筒靴 高级中学 高耸入云 高聚物 高跷 魔宫 鱼翅 鱼肚 鲟鱼 鲥鱼 鲶鱼 鸡汤 鹅卵石 麗水
麗水市 麻将 麻布 麻袋 黄体期 黄道 黄金 黄金时代 黄鳝 黏膜 黑夜 黑子 黑暗时代 黑白电视 黑道 鼓楼 鼻孔 鼻腔 龙宫 龙床 龙洞 龙涎香 龙车 龙门刨
""",
    -2: """
a-3 a-66 abarcar abastece abasteci abbau abbauen abbiglia abbildun abdecken abdeckun abdomen abductio abend abendbro
abendess aberdeen abertura abfahrt abfall abfalle abgabe abgegang abgehen abgrenzu abkochen abkuhlen ablage ablassen
ableben ableger ablon abmessun abonar abondanc abordaje abort abound aboutiss abpfiff abra abrasive absaugun abschnei
absence absent absenta absorcio abspiele abspritz abstande abstrich absturz absturze abwarten abzeiche abzug acacia
academy acampar acarrear acasa accaduto accelera accelere accensio accertat accesori accettaz acciaio accroiss accrue
accumulo aceituna acelerac aceras achilles achse achsen acht achtelfi achter acidez acidity acier acker aclarar
acontece acortar acoustiq acreage acting activati activism actuel acuatico adapt adaption adentrar adesivo adhere
adhesive adiestra adige adjust adjustme adriano adulthoo advance aerial aerobic aeronaut aerorefr aerospac affaires
affectat affenhau affinage affluenc afflux affondar afianzar africa afrika afternoo ag agais aggraver agora agrandar
agrandir agregado agregatu agronomi aguacate ahogar ail ailleurs airline airports airside airspace aislamie aix-en-p
ajedrez aji ajuster akademia akku akkus aktivier aktor aktualny ala alarcon alarmowy alarms alarmu alben albero
albornoz album alcala alcance alcohol alcools alder alerta alex alexa alfred algebra algecira algodon algorith algoritm
algorytm aliento alighier align aliment allanami allargar allees alleinga allename alligato alloggi alloggio allumini
almacena almorzar almuerzo alojamie alp alpino alstom alt altercad altering altersve altitud altitude altri alum
aluminio aluminiu aluminum alun aluvion alzare alzarsi alzira ambre ambulato ameise ameisen ameliora amendeme amendmen
ammoniac amp amphi ampliar ampliare amtsblat amtszeit amulet analisi analiza analysis anchura ancora andament anderen
andershe andrews anemomet anfang anfange anflug angebaut angeln angles anguila anheben anhohe anime ankle anlage
anlagen anlauf anlaufst anleger anliefer anmachen annecy annees annule anoche anpfiff anrufe ansatz anschlus ansichte
anstehen ansteige anstieg ansturm antarcti antarkti antartic antebraz antenas antenna antennes antes anti-tem antica
antichit anticorp antigued antiguo antiinun antike antikorp antilles antiquit antorcha antrieb anwachse anwendun anzac
anziehun apartame aperitiv apero apex apfel apice aplastar apocalip apogee apoyo appallin apparel appennin apple
appontem apport approach approvin appui apricot aprieto apteki apurar aqua aquatiqu ara arac arancia arbeit arbeitss
arbeitst arbeitsz arca arch arche archipel archipie arco arctic arctique ardilla ardoise are arene argent argilla
argine aria arktis arlberg armado armar armatura armistic armure aro arrampic arranque arrastra arrastre arret arricchi
arriere arroganz arrojar arroser arroz arse art artesani artico artistas artistes artisti arts artusa artystow arve
asalto ascenso asche ascolto asesinar asesoria ashram ashton asili aspen asse assembli asta asterisk asti astiller
astrid atado atalaya atar atardece atascada atasco atem athletic atlante atlas atm atocha atomkraf atout atraco attente
attic attico attimo attire attlee attrait attrakti attrazio attuale atuendo atun au auckland auction aue aufbauen
aufdruck auferste auffahru auffuhre aufgearb aufklare aufkomme aufladen auflage aufmachu aufnahme aufprall aufschwu
aufstock aufteile auftrieb auftritt aufzeich auge augenbli augenbra augenmer augment augmenta augustin aumentar aumento
aurora ausarbei ausbau ausbauen ausbeute ausbildu ausblend ausbrech ausbreit ausgang ausgange ausgrabu auslasse
auslastu ausnutzu ausrutsc ausschau ausschni ausschut austritt ausweg ausweite auswirku auszahle authorsh autobuse
autocrit automate automati autopsia autopsie autopsy autoria autovia autres avaloir avenge aviaire aviary avioneta
avocado avoine awakenin awaryjny aws ax axe axt ayin azot azotu azucar azufre ba babel babet babiloni babinski babysitt
bache bacia back backfire backlash backpack backside backstag bada badanie bademant badestel badet badeverb bagaglio
bagni bahia bahnen bahnlini baie baies baignade baigner bailar baiser baiting bajada bajon bak bake baken baker bale
bale-mul balear baler balles balm balneari balsa balsamo balzo bamberg bambola bamboo bambou bambu bambus banacha
banana banar bandage bandbrei bander bandwago banera banniere bar barbari barbecue barbersh barbu barclays baring
baritone barking barocco barock baroque barra barracks barriga barro barroco bartholo basar basculer baseline bash
basilica basiliqu basse baston basuras bat bataillo batallon batata bateria baterias baterie bathe batorego battalio
batteria batteur battle bauarbei baubegin bauch bauernho baufeld baujahr baumstam baumwoll bauteile bauten bauweise
bauwerke bauzeit bazaar be beam bean beaujola bebaut bebauung beber bec become bedecken bedrock beds bedside beech beef
beeren bees begann beginnt begrenze behalf behandlu beilage beilagen bein belal belfast believin bellecou bellen belly
below bemalt benedict benedikt ber berceau bere berechnu beret berg berge berlina berry berufsau beryl bescheid
beschnei besiedlu besserun best bestande besteuer bestiege bestzeit beton betrifft bettdeck betten betterav betterme
between beugt beverell bewasser beworfen bezieht bialy bib biber bicie bieg bielsko- biere bife biggest bikini bikinis
bilbao bildchen binden bingen bio biochemi biohazar biopsia birch birke birra birthing bis bisagno bissen bitumen biz
bizarrem blackber blackjac blanchim blanco blanket blanqueo blaue blaze blazing ble blech bled blender bleu blick
blicke blind blindaje blinds blip blisko bloccata bloccate blocke blocs blonda blonie bloodstr bloom bloquear bloquee
bloquees blossom blowout blueberr bluegras blueprin bluff blum blute blutezei boa boar boats boca bocadill bocca
bocconi bod boeuf bogie bogumin bohlen bohne bohrer bohrung boilers boiling boire boisko bola bole boliche bollo
bombarde bombardi bombe bomber bonbons bond bonded bone boner bonnet book bookkeep bookshop bookstor boost booten bor
bord borde bordel border bordo bordure boretto boris bornes boron borra borrowed borselli borsenga borsten boschivi
botanicz botanisc bottega bottling boucler bouclier boue bougies boulange boulder boulon bounce bouncing bounds
bourg-en bouvier bovine bowel braccio brace brachen braci braderie braid brancher brande brandy bratwurs brauche brauen
bravo brazo brea breach breakfas breast breath breccia brei breite breiten bremsen brennero brennpun brennsto brera
brew bribery bricht brighten brin brindis brisbane brittle broaden broca bronte brot brotchen brote brotzeit brow
browar brudna bruhe brullt brune brus bruste brustkor brustwar brygada brzechwy brzeg brzozy brzuch bubble buchenha
buchenwa buchlade buchten buck buczek bud bude budowa budowani bufalo bufera bufete buffalo bugeln buhnenau bulldog
bulle bulletin bundel bunk bunkerin buns bur burbuja burde burdeos burglary burns buro burr bury burying burz burzowy
bust bustle butik butter buttocks buvette byc bycie bypass byte bytes ca caballo cabeller cabello cabins cabron caca
cacho cadera cadere cadre caduta cafes cages caidos caillou cajon cala calabaza calabria calamar calcio calcium calcul
calda calendar calentar calidez caligraf caliphat calling calm calorie calvados calvaire calvario calving calzado
cambiado cambiame cambiare cambriol camel camicia camillo camiones camisa camiseta campagna campanas campane campi
campigli campo cana canales canalisa canamo canapa canape cancelad cancha candy cane canela canine canje canna cannella
canonigo canova cantabri cantata cantate canvas cap capa capacida capacite caparazo cape capelli capello capes capienza
capitani capo capolavo capot capote capoturn cappa cappello capre captainc capucha caracol caramelo caravane carbon
carcasse carcel carcere cardboar cardenal cardiaco cardiff caretake cargar carne carnegie carnero carni carolina carp
carpentr carpeta carrefou carrera carrete carrozzi cartilag cartilla cartone casco casier casiers casino cassetto
castor casualid catarata cattedra caustic cavar cavell caviar cavidad caviglia cavita cayenne cbd cd cease cebada
cebolla cedar cedro ceinture ceja celui cenar cenare cendres censo censorin censorsh census centenni centimet cento
centrar cenzura cep cepillo cera ceramics cerco cerda cereale cereza cerezo cernical cerradur cerro cerveza cervi
cervia cervix cesar cessatio cez cha chairlif chaise chaleco chaleur chaleurs chalk chambres champagn champan champana
chandell changeme chanting chapeau char charco charcoal chariots charisme charles- charlie chasse-n checkmat chemikal
chemise chene cherry chess cheval chevet cheveu cheveux cheville chevron chew chewing chiant chiave childbir childhoo
childres chilled chilli chilling chimica chimico chiodo chipper chirurgi chispa chivo chlodny chlodzen chlorlag choc
chock chodniko chorizo chp chrom chrome chromium chucha chuck churchil chutar chuter chwila ciag ciara ciaran ciastko
ciasto cibernet cibo ciecie cienaga cieplne cierpliw ciezarow cilindro cima cincuent cinemato cinghial cinnamon cinq
cinquant cinquiem cintura cinturon cipolla circolaz circonfe circuito circumfe cire cirque cisneros citron citrus cl
claustro clausura clavar clavo claw clay cle cleansin clear clevelan climatiq climax clinch cling clinic clit clitoris
cloak clutches cm coach coaches coaching coastlin coat cobalt cobertor cobertur cobija coca cocco cociente cocktail
coco coconut coding codo coexist cofano coffres cognac colazion coldroom colegios coleta colette- colgado colis
colision colla collant collapse collasso colle collegam college collina collisio collo collocar colo cologne colonies
colonisa coloraci combatie combinar combinin combusti comercia comestib cometa comienzo commande commode common commons
comms commuter comparis compete compilin compost composta compresa compresi comprise comptoir computac computin
comunale comuni concorde concrete condensa conducci conduite conectar conejo confinam confine confines confluen conform
congelac connecti cono conquer consegne conserve consigna consist consola consome consomme constela constell consulat
contador contest contract contrape controle conversi conviene cookery cooking cool coolant coopers copertin copias copo
coprire copying coq coque cor corail coral corbata corcho corda cordon coreogra coriande cork cornea cornejo cornerst
corral corredor corriere corrosiv corset cortar cortecci cortina coruna coscia cosmolog cosmos coso costanza costeras
costiere costing costume cota cotas cotiers coton cotone cots cotton cottura cou couberti couch coucher coudre counterw
courante coursier courts couture coxa cozy cracker cradle craft cranberr crap craquer crash cravate cravatta creation
creches crecimie credence credenza crematio crepes crescend crescime creuser creux crew crianza crib crime criminol
cristali critici criticos crock croitre croix croix-ro cromo crop crosswin crosswor crosta croute cruceros cruciale
crude crumb crumble crus crusca crux cruzar cryo cryogeni crystal cs cu cuando cuarto cuban cubierto cubrir cucumber
cud cuenco cuero cuivre culla culminac cum cuma cuna cuoio cuori curling curry curtail cuspide customiz cyber cycling
cycloniq cykl cylindre cypress cywilneg czasu czasy czerpac czolo czytnik dado dag daimler dainty dak dale dalle damage
dameuses dangling danie danno danych darm darwin daszynsk datacent datafono dati datierun dauer daumen daumesni
daventry db de-icing deactiva deadline deal debajo debakel debarque debby deces dechet decimo decke deckel declin
declinai decline declino declive decoding decompre decorar decorer decouper dedo deeds deepen deepenin defekt defense
defilada definito deformac degats degrees deguisem dehnen dehnt dekorier delanter delay deletion delfinar delfino deli
demeure demontab demonter den denkmal denkmale denkmalp denkmals density denti depictin deployme depouill depuraci
derailer derart derby deren deriva derivato dermatol derramar derrame derrocar derwent desactiv desalojo desaster
desayuno descente desde desechar desemboc desenfum deserts deserve desfibri design designin deslizam desmante desnivel
despegue despejar desplega desplieg dessiner destinee destro destroye detectio detonate detonati detox detract deuxieme
developi devoluti diable dialecti dialekti dialetti dialisis dializy dibujar didaktik diebstah dienste dienstze diente
diesmal dieta dietary diete dieting dietla dificult difusion dig digester digestif digestiv digging dighe digitali dill
dilution diminuer diminuir diminuzi dinamica diputaci director dirigent discesa disegnar disfraz disgrazi disminuc
disney disoluci disolver displays dissecti disservi dissolut dissoluz distanza disuasor dita dito ditte divano divenire
diwali dix dixieme dlon dlugi dmowskie doba dochodze docks doga dogs doigt dojrzewa dolcezza dolny domino domizil domy
done donjon donnerst donut doppel doppelga doppelte dorada dorado dornen dosage dosierun dostaw dostawcy dostawie
dostepna doubling douglass downgrad downhill downtown downturn dowodca dowodztw dowoz drafting draguer draht drangen
draw drawer dreh drehen dreieck dressur drewno drier drilling drink drittel dritto drobne drodze drogerie drohen drohne
drop-off drops druck druckmit druga drugstor drumming dryers drying drzew duchy duck due dumont dundee dunkerqu
duracion durata duration durchfah durchsuc dure during durmient dusen dusseldo dutch dwadzies dwindlin dyeing dyrekcja
dyson dystans dyzuru dziac dzialani dziecins dziennie dziesiat dzwigi dzwigow dzwony ear easing ebulliti echange echecs
eclairci eclipse eclissi ecologic ecouler ecoute ecran edf edible edificac edith edmunds edward efecto efectuar efekt
effetto effigie effort eggplant egide egouts egypt ehpad eichel eichhorn eight eighteen eignen eiland einbau einbruch
eine einer einfahre einfall einfange einfuhr eingangs eingespa eingespi einhaltu einheit einhorn einkomme einlegen
einleitu einmarsc einmisch einpacke einspare einsteck eintopf einweihu einzahle einzelte eisen eisglatt eitel eje
ejercita elargir elastica elblaski elbow elbtunne electora electrif elektro eletto elevacio elevar elevatio elias
elizabet ellbogen ellenbog eller ello elm elms eloignem elsa elu em emanuele embarcar embezzle embleme embody embracin
embudo emerge emergere emetteur emigrar emigrare emirate emmaus emmer empanada emparer empatar empeorar emperado
empirer empreint empty emptying empujar ems emulate en enable encadrer encajar encaje encampme encina encoding encrypti
end enden endet endpunkt endrunde endspiel endspurt endstand enedis energiew enfance enfiler enfoque enfriar engancha
enhance enlarge enlistme enmienda enough enrich enrichir enrichis enrichme enrico enriquec entfaltu entfernu entnehme
entrapme entropy entsprin entsteht entstoru entzieht envahir envasado envase envejece envelopp envergad envergur
envolver eoliche epaisseu epaule epidemic epilogo epilogue episode episodio epoca epoch epoche epoka epoque epoxy
epreuve equateur equator equipage equipe equipeme equis erable eradicat erbgut erbreche erbsen erdbeere ere erfinden
erfindun erfolgt erfrisch erfurt erg ergebnis erhalt erhaltun erhohen erholung erigir erlangte erlassen erlegt ernahrun
ernesto erneuern ernster eroberte erode eroffnen erosion erotica erprobun errang erreicht ertont erupt erzeugni es esca
escala escalar escalati escalina escalon escanere escano escasez esclarec escolare escondit escote escroque escrutin
escudo esfera esgrima esito eskalier espadas espander espectro esperma espesor espigon espina espionag espionaj
espionna espiral esploder esplosio esplosiv espuma essais essence essor esstisch establo estaca estafar estampa estano
este estirar estrago estrecha estreno estudio etable etabli etap etapa etappe eter ether etincell etna etoffe etouffer
eucalypt eugenio evacuare evacuer evaporat eve evento events everythi everywhe evolucio evoluer evolve ewakuacj
examinat excavato exceed excel excise executiv exist expand expandir expanse expat expirati expiry explode explosio
exportie expreso extend extender extract extremo eyeball eyewash fabrique facelift faces facetten fach fachen facial
fackel factorin faden faglia fahnchen fahndung fahnen fahren fahrten fahrtric fahrzeit fahrzeug faille faktor faktum
falami falda falegnam fallo falschen fangen fango fangt fans farbe farben farbt farbung farce fardeau farolas fase
fashion fassung fassunge fat fatality fathom faults fauste fausten fava favoris fawkes fax fazit feder federn fedora
feedback feeds fehmarns feierlic feldzug fell felle felony fels felsen felt fen fennel fenosa fenowy fenster fer
fermata fermees fermer fernando ferne fernhalt fersen fesseln fesselt fesses festivid festzelt fetten feuchter feuer
feuerweh feuillag feuilles fi fiamma fiasco fiasko fiato fibra fiche fichero fiestas fifty fiji fil filament filet
filete filler fillet filme filmowy filmt filomena filth filtrar filtros filz finanzam finger fingerin finis fino fiocco
fiore fir fires firewall firewatc firmowa fischen fisica fissato fission fist fisura fitters fitting fiumi fiumicin
fixture fjell flachen flaggen flagi flagpole flags flake flamme flammen flanco flandres flanke flasche flashbac flatten
flattern flax fleau fleche fleck fleece flegrei fleisch flers flesh fleur flex flicker fliege flieger flies flimsy
float floating floracio floraiso florecim flores florey flotar fluide fluidez fluidite fluir flume flussigk fob foc
foce foco foehn foglio fognatur fohr fois fokus folge folgen folgt foliage foncer fonda fondemen fondre fonetica font
fontanna fonte footing forage foraging forchett fore forearm forehead foren forer forge forging forint formal formale
formalit formatur formazio formen fornitor forro forschen forschun fortalec forte forteres fortes fortschr fortuna
fossa fotocopi fouille founding fourchet fourniss fourrure fourteen foyers fr fraccion frachter frail frais frame
frames framment frappe frazer frazione frederic freezers freigesc freilich freinage freiraum freitag frejus frenar
freno freres-l fresa frescos freshers fresno fri fria friederi frieren frieslan frise frisk frizione fronte frontera
frosch frosche fruh fruhschi fruhstuc fruit fruta frutas frutta frutto fryer frying fu fudge fuego fueling fuencarr
fuertes fuhre fuhrpark fullt fumi fun funda fundir fundo fundort fundus funf funftel funfzig funfzige funke funken
funnel fuoco fur furio fusionne futter gab gabel gabinet gabriell galaxia galaxien galerie galet galets galibier
gallery galles gallo gallon galpon galt galvani gama game gamme gant garagen garages garaje gardens garderie garland
garment garnish garonne garra gasoleo gasolio gastspie gather gatillo gatwick gaulle gaumen gaveta gazole gazow gazowa
gazu gcse gdynia ge gebadet gebarmut geburten geburtst geduld geerntet gefahrst gefalle gefangni geflosse gefruhst
gefuge gegenden gegengew gegenzug gegriffe gehause gehege geheimti gehullt gehwege gelagert gelato geldwasc geleiste
gelenke gelinkt geltungs gemisch gemuse generado generalp generic generico genese genetiqu genick genitali genitals
gennaro genou genova gensets gentechn genugen genugt genugte geoffroy geometry georg georges- georgia gepest gepfloge
gerannt gerbido gerechne gericht gerland germ gerochen geruch gesamtge gesamtsc geschlaf geschleu gesessen gesiegt
gespult gespur gestaltu gestank gestein gestell gestreut getaucht getaway getreten gewachsh gewand gewann gewasche
gewebe gewerbes gewicht gewichte gewichtu gewinne gewinnt gewurze giacca gib gifte gilet gimnasty ginebra ginocchi
giochi gioco giordano giorni giovedi giri girth glab glaschen glastonb glatter glaze gleaming gleise gleitet gliedert
gliederu glimmer glitter globe gloria glorieta glowna glowne glue gluhen gluhwein gnade go goccia godziny golgi goma
gomito gonfler gonna goraco gorra gorska gory gosci goteras gotowani gotta goutte gpl gra grabar grace gradient grading
gradino grafikka grafite graja grammair grammar granice granit granite granito grapefru graphic graphite grappa gravel
graviere gravitat green gregorio greif greift grembo griffe griffin grilling grimper grip grise grises grob grooming
grosor grossir groundbr grouse grow growth gruas grues grundaus grundstu grundung gruner grunwald grzejnik guadalqu
guadarra guai guardado guardaro guardas guardie guarnici guet gueule guichet guiso gulley gum gun gundula gurken gurt
guscio ha haar haare haaren haarschn habillem habituer hacke hacken hackflei hafer haferflo haften haftet hagibis
hahnchen hak haken hakt halage halbinse halbjahr halftime hallen hallenda halsband halte halter halterun ham hamburge
hamburgu hame hammern hanche hand handarbe handgele handled handtuch hanf hangout happchen harass harbor harborou
harcersk harden harmatta harten harvard harveste harvesti harvey hash hashtag hasta hasten hatching haube haufigke
haufung hauptgeb hauptrol hauptsch hauptwer hausen havre haya haz heartbea heartlan heath heatwave heaven hecke hecken
hectare hectarea heder hedge hedwigsh heften hegel heilbron heiligtu heilmitt heimsieg heizkorp hektar hektik helens
helios heliport helix helling hemd hemden hemisfer hemisphe hender henne henry herausko herb herbe herbeifu hercule
hercules herminia herramie herring hersfeld herz hesitate hetre hf hgv hiatus hiba hic hickory hidroele highland
higiene hijackin hilary hilfeste hilo hilton himmel hin hinausge hind hingeleg hinlegen hinspiel hinstell hinterko
hinterla hintern hip hippo hire hitch hive hm ho hob hobbit hobbys hochverr hocico hogueras hohe hohen hohere hoja
hojas hold hollow holly holm holownic holzkohl hombro homburg homepage honeywel honneur honorowa hooks horas horizon
hormigon horrorfi hort hosepipe hospedaj hotelgas hotelu hotte houston hover hr hubwagen huella hueso huespede hufte
huften hugo huit humaines humanos humedad humidite humming hundimie hundir hunting hupen hupft huracane hurde hush husk
hute huts hyperbar i-10 iberia iceberg icon icu idylle if ignacego ignored igrzyska ikona ile ilot imagery imaginar
imaging immingha immuniza immunsys impact impair impasse impatto imperial impfung impianti implanta implante import
importac improve impulsar incendi incense inceptio inch incidenc incienso incliner increase incremen incubati incur ind
indem indexing indicado indietro indigo indikato indument indziej inerzia infancia infancy infantil infanzia inferenc
infiltra inflacio inflacja inflate inflatio inflazio infracci infracti infrared infrazio ingresar inhabit iniciaci
iniezion inizio injectio injektio injerenc inkraftt inland inne innenrau innensta innesto innings innovaci innovati
innovazi insegna insel inserer insertar installa instant instanta instante instaura instinto integer intensit intercam
interfac interfej internsh interpon interpor interrup interruz interval intriga invasion invencio inventer inventio
invento invenzio involve inyeccio iris irm irma iron irradiat irreproc irrigaci irrigati isar isere isidro isolamen
isolate isolato isoler isoliers isotope issuance issue issuing istante istmo istniec itinerai ittico iva ivrea ivry
izolatki j36-j38 jablek jablko jade jadro jagiello jahrelan jahresen jahresze jahrtaus jail jakosc jambe jambon jamon
jaque jarzebin jaw jazda je jean-jau jechac jeden jedenasc jederzei jednokie jedynka jefferso jenner jerez jesus jetons
jets jeu jimenez jive joch joggingh joinery jolt jordana jorge josephin journee journees joya jucar jude juderia
judicial juego jueves jugendam juggling jugo jules jules-fe july juncture juniper jupe juridiqu jus juxtapos kabina
kachlet kaff kaiserze kalium kalkul kalorien kalte kaltetec kam kamien kammermu kampagne kampfer kanal kanalisa
kaninche kante kanzlei kapazita kapelani kapellen kapelusz kapielis kaplicy kapok kapotte kappa kappe kappen kapseln
kapuze karaoke karat karate kardynal karetek karo karpfen karten kartenza kartka kasernen kasprowy kassa kassen kat
katedra kauze kaviar kb keks kelp keramik kette keule keynes khaki kickoff kidnappi kidney kiel kieler kierujac
kierunek kij killing kilomete kindersp kindesal kindheit kip kippe kippen kirchenl kirchenm kirsche kirschen kisten
kitsch kittel klasa klassik klauen kleben kleber klebt klei kleider kleiders klemme klettern klick klimaanl klimatec
klimmen klingeln klingelt klingen klippe klippen klitoris klodzka klos klostern km knack knackt knaller knallt knast
kneipe knie knochel knock knocking knopf knot knots knuppel knust koder koffer kohle kokain koker kokosnus koktajl
kolano kolejowy kolleg kollisio kolonial kolonie kolowani kolowy kolumne kominowa komische komora komposit kone
kongreso konkurow konopnic konsole konsolen konsolid konstell kontener kontroli kopieren koppeln kopplung kor korb
korczaka korekta korner kos kosc kosci kostium kostka koszary koszula krachen kracht kradziez kraft kraftsto krajobra
krakowie krallen kram kranabsc kranz krasny kratzen kratzer krause krauter krawatte krecic kregoslu kreisspa kreuze
kreuzen kriegsen krone kropla krumel krupa krytyczn kryzysow ksawery kt kugel kuhlcont kuhle kuhlen kuhlt kukuczki
kultury kulturze kunst kunsthan kunststo kupa kupaly kur kurzarbe kurzen kusschen kwas kwiat kyrill laboral labrador
labs lach lachs lack lackiert lacune lade ladensch lager lagerung lagrima laguardi lairage laisse laisses lakierni
lalka lambda lambeau laminazi lancaste lancha lanciare lancuch landau landen landmark landscap landscha landtag lanes
langen lapeyron lapin lappen lapse largeur larm larme larve lasek lash lasow lata latac latarki latir lato laube lauf
laufe laufzeit launch laurier lauro lautaret lauten lavaggio lavagna lavar lavarsi lave laver laveurs lavorazi laying
layout lazienko laznia lazo lb leading leather leaves lebensmi lebensze leccare lecce lecho lechuga leciec leckerbi
leckerei leckt lecturin leda leder leeway leg legal legale legatura leggero legislar legna legname legno legume lehm
lehnen lehramt lehrling lehrstuh lei leichenh leichter leim leine leiser leiste leisten leistet leistete leisure
lejania lekow lemaire leman lemon lendemai leon leonardo leopardo lessen leuchte levantar levar leveling leveller
lezakown librairi lichtbli lichte lichten lichtenb lick licor licorne lid lidia lieu life likely limb limba lime limit
limitar limitare limitier limo limon linares linate linden lindgren linger linkage linkspan liquido liquore lisc listek
listenin listo lithium litio litoral litorale littoria liverpoo llama llave llegada lleva lloyds lobe lobster lobulo
localida localita locality localmen locating locher locking locus lodging lodo lodz logistyc logs lohne loisir lokale
lokalny loki lomo longtemp longueme lookout lorsque losfahre losung losungsa lotniczy lotnisku loto lotow louise lourde
lozkowa lpg lu lubelski luces lucke lueur luftfeuc lug luge lugo lumen lumiere lunette lung lungen luogo lurk luster
lustre lux lying lymph lynn macchine mache machoire machucar macina mackerel madrugad madurar magazine maggiora maglia
magnesio magnesiu mahen mahl mahogany maigre mail mainland maintena maisons majorite maka makaron malakoff malcolm
malheur malle malpract malt malton maltrato malz manantia manciata mandeln mando manege manganes mangeln mango manhunt
manico manicomi manicure manila manilla manjar mannscha mansion manteau mantello mantequi manto manzana manzanar
manzano manzo manzoni mapa maple mappa mapping maquilla maquinas marais maratonu marbles marburg marcador marcar
marchepi marcowa marea marie marienka marii marion maritima marketpl markieru marks marmella marriott marroni marrow
marszalk martini martinsu martires martirio martis martorel masaje masaz mascella maschen mash maslo masonry massage
massaggi massaia masser master masterin masts maszt maszty maszyn mat mata matematy math mathe maths matinee matki
matricul matsch matte matteott mattinat maturaln maturati maturity mauerfal mauern maulwurf mauriac maurice maus maxau
maximise maximize mayhem mayo mayores mayotte maza mazurek mazza mazzini mazzo mb mccormic meals measurem measurin meat
meazza mechanis mediana medicine medicion medizin medula medycyna meet mehl mehrheit mehrwert mei mejora mejorami
mejoria mela melbourn meld melegnan melena melfi melo melon melone melting menagere menta menthe menuiser mercader
mercatin merce mercoled mercredi mercure mercurio mercury merge merienda mermaid mero meseta mesh messa messing messung
messunge metalica metallic metallur metamorf metamorp mete method methode methoden methodik metoda metodo metodolo
metre metri metros metrow mets meuble mezzi mglowy mial miasta michaes michelin michels micro midst midterm midwifer
mie miejsce miejscow miejska miejski miesa mieso mieszac mieszank miglio migliora miks mil milani milch milde mileage
milenio miles milione milking millau millenai millimet million millon milt milvio minderun mineral minerale minerali
mini minimo mint minutes mirabeau miracolo mire mirino mis misdemea misfortu missgesc misurazi misuse mitfahre mitkomme
mittages mittagsp mittelfi mittelpu mitten mix mixer mixture mm mnostwo mo mobel mobilfun mobiliar mobilize moc modder
model modifica modifika modify mogilski moisson mokra mola molar mold molde molecule molekul molekule molestat molida
molino moment momente momento monatsen mondiali moniteur monitore monitori moniuszk monochro montagmo montags montaign
montare montesso moorings morada morandi morceau mordaza morgen moribund morir morire morning morpholo morro morrow
mors morska morso mort mortuari mortuori morzem mosaico mosaik mosaique mostaza mostra mostrado mot mota motif motorhau
motywy mouille mould moule mourir mousse moutarde mouth mouton moutons movie moviment mph mrt msza much mucha mucho
mudar mueble muerte muertos mug muhle muhlen muka mula mulberry mulde mule mules mulino mull mullraum munchene mund
mundung muneca muneco mungitur municipa muniello museau musees mush music musik musk muskulat muslo muso musse mustard
mutacion mutament mutation mute muted mutton mutze mutzen muzeow muzyka my myc mym n-332 nachbars nachbild nachkrie
nachmach nachschl nachschu nachspie nacisk nacken nada nadar nadel nadeln nadie nadmiar nadzoru nage nageln nager
nahrung nahrungs nahte naitre najlepsz nalezy nap naranjo narciars nariz narodzin narrow narutowi narzedzi nascere nase
nasen naso nativity natrium natte naturwis nautique navacerr navegar navettes nawalny ne near neck needle neem neigen
nervensy nervio nessuno nest netze netzteil neubaute neurolog new newton nez nichoirs nicola nicolas nid nieco niederga
niederla niedrige niem niente nieprzyd niere nieren niet nineteen ninez nip nit nix niz nocciolo noce nocne nogal
noires noodle nordeste nordirla nordlich nordwest normande nose notenban notfalle notices notre-da nottingh notturni
notturno notwehr nourrir nourritu novena noyau noyer nrw nu nuca nucleo nucleus nude nudel nuffield null nullen nummer
nuotare nupcias nuque nut nutmeg nutricio nutrire nysa oak obcas obchod obciazen obduktio obejrzec obere oberer oberes
oberflac oberschi oberseit oberteil obiektu obiettiv obitorio objazd objektiv objetos objets obnizeni obnizyc obrazek
obserwac obst obstacul obstrucc obwod ocaso occur ocho ochoa ocio octopus oculta ocurrenc odbicie odcinek odeur
odleglos odor odore odpad odpust odrobina odry odrze odstrzal odwadnia odwolany odzyskan oeuvre offenen offices oggetti
ogien ognisko ogorek ogrodnic ohren oignon oiom oka okap okecie okien oko okres olavide oldest oler olimpico olivo olmo
olor olympiqu omega omen omero on onda ondate ondoso onset onslaugh opacidad opakowan opalowy opalu openness operativ
operette opieki opole opor opoznion optimisa optimize orangen oranje orb orbit orbita orbite ordenado ordeno ordinato
oreja organo organowy organs organy orgel oriente origami origin originai originat orilla orizzont orly orme ornament
orne orte orto osiem osm osmoklas oso osobowy ospedali ospiti osrodek osservat ostacola ostacolo osten ostfries ostia
ostlich ostrow otley otro otter ottica ottone ounce ouse outages outback outdoor outfield outnumbe outperfo output
outset outskirt outweigh ouvrees ovejas overall overhaul overload oversigh overuse ovulatio owce owoc owocow oz
pacemake pacienci pacifiqu packchen pad paiement pain paja pajarito pak pakete pakowani paladar palast palate palato
palcosce palec paliw paliwo paliza palla palladiu palm palma palmas palme palmen palmera palo palude pana pancia
pandemic pandora paneel panele panels panier panino panneau panneaux pannelli pannello pannen pannes pano pantano
panteon pantomim panty panza papaya paperbac papier paprika paracels paradies paradis paradise paradiso parafial
paraiso paraje paramo paraplui parcela parcelle parche parenthe parfait parfum parlante paroissi parowa parsley
parteive partenza particle partitio partout partridg parzelle pascha pascolo pasie passagen passages passen passi passt
paste pasto pasture pasty patata patch patrick patrimoi patronat patte pau pava pazienza pck pct pd pe pea pearson
peatonal peau pecan peck pecore pedagogy pedazo pedro pee pegasus pegelsta peggiora peindre peine pelen pelicula
pellejo pellet pellets pellicci pellicol pelo peluca peluche pelz pencher pendeln pendenza penetraz penisola penitent
penna penurie pepin peppermi pepperon pera percent percenti perdidos perejil perforac perfume perfumy peril periode
periodo perish perjury perle perlen permits perno peron peroxide perquisi perro perruque persecut persiana persist
perth pertini perucke pes pesare pesca pescar peso petersil peu pezon pezza pezzo pfadfind pfahl pfannkuc pfarrhau
pfeffer pfeife pfeifen pferde pflanze pflanzen pforten phase phenomen philip philolog phrasing physiolo physique pi
piana pianific pianta piantare piastra piazzett picardia picco picia pickle picknick picnic pico picture picturin
piecdzie piedra piel pielegna piene pienso pierce pierna pierre pierre-e pieszo pieszy pieza pigging pignon pik piknik
pila pildora pilgern pilier pille pillen piloci pilotage pilotes piloti piloting pilotpro pils pilule piment pimiento
pin pinky pinnacle pino pinpoint pint pintado pintar pio piogge pion piotrkow pipa pique piracy pirateri pisapist
pisello piso piss pissen pistes pitcher pitches pitna pittura piuma piwo pizarra pizzeria pizzo placas placemen
placenta placer placu plakette planchar planen planer planific plank planner planning planung planunge plast plastic
plastik plaszcz plat platano plate platefor platin platine platino platinum platnicz plattfor platzche playing plazas
plazowi plc pleine plenty pleyel plombier plonger plonow plot plukanie pluma plumber plumbers plush plusz pluton
plutoniu plywac plz pm pneu poaching pochodni pociagow podatek podatki podcisni podejsci podjecie podlewan podnosic
podrozy podwojne pogodzic pogotowi poids poignee poignet poil poing pointer poire pois pojazdow pojechac pojedynk
pokazowa pokoj polaczen policema policlin polieren politikw polka polkowic pollice pollinat polmone polnocna polnocne
polowani polso polymer polyvale pomegran pomeridi pomerigg pomme pompage ponad ponencia poniatow ponte ponti pontoons
ponts pony ponys popa popcorn poplar popocate popping poppleto poprawa poprawic poprawka pora poranek poranna porc
porca pore poren pork porn porno pornogra pornos porodowk porownan porqueri porra port-bou portale portata porters
portione portowa portowi portrayi porwanie posa posada posguerr position postazio posten postep postings postpone
potabili potasio potassio potassiu potro potrzebn pouce pouls poumon poupe poupee powierzc pozar pozarna pozarowa
pozaru pozary poziomy poznaniu pozzo ppi ppm pradera pragte prank prasowe prat prawn prawny predio prehisto preisver
prelude preludio preparac preparaz presbyte preserva presion pressen preston prevista prevus pricing prigione prince
prision prism prisma prisme privates procesam prodotto produce produkcy professu profeti profondi profumo programo
progredi proiezio projecti projekti prolifer prolong prolonge promenad promet proroga prosciut prosekto protect protein
proteina proteine provisoi proximit prozesso pruebas prufstan prufung prufunge pruning prusia pryzmat przebic przebieg
przeciwp przed przedluz przegoto przelom przeplyw przesylk przycisk przyjeci przykryw przypade przyrost psi psychoth pt
ptaki pub pubertad pubertat puce puck pudelko puertos puffin pugno puissanc puits pulgada pulgar pulizie pull pullover
pulmon pulp pulpa pulpo puls pulso pumpen pumpkin punaise punch punctuat puno punt puntata puntuaci puppe puree purify
push pushen puss pusty pylenie pyro pysk pythagor quadratk quadratm quail quakes quand quando quantify quark quartal
quarter quecksil quell quench quercia quesos quevedo quicio quimica quimico quince quinta quinte quitte quotient ra
rabbit rachen raczynsk rad radial radiateu radiowy raffaele raffaell raffle rafforza rahmen raie raise raising rale ram
ramassag ramener ramie rampenli rampie ranch rancho rander ranna rape rapid raposa rarity rasen rasoio rasoir ratas
rato ratrakow ratten rattle ratunkow ratusza rauchent rauen raumlich raumung raupe ravensca razor reappear rearrang
reassura reato reben rebondir rebote rebound receding rechauff rechner rechtsla rechtsmi recidive recinto recipien
recolect recolte reconver recortar recorte recount recourse recovery rectifie rectum recursos recyclag reda redini redo
redwood referat refine reflet reflexio reformar reformat reformie reformin reforzar refresca refresco refuelin refugier
regadio regal regar regenera reggae reggio regionen regulato rehearsa reiben reichsta reichwei reifen reign reiner
reins reiseber reisezie reiten rejon relacher release reles releve religi rellenar reluctan remain remains remanent
remar remedy remonter remontes remove ren rendere renderin renditen renew renforce rennrad rennstei renovate rentenal
reopened reparatu reparto repasser repeater repeatin repellen repere repertor repetido replaced replay replenis reponse
reposici reproduk res resemble reside residuo resolvin respiro restaura restorat restring restruct resultad resultat
resumpti resurrec ret retablis retablo retencyj reti retinal retrieva reuter revamp reveil revel reversal reverse
revert rewolucj rez-de-j rezerwow rezyseri rheinisc rheinufe rhino rhinocer rhone rhubarb riachuel riada ricambio
ricavare rice ricevime richtung ridracol ridurre rientro riesgo riesling riformar rigenera rigidity rilievo rim rind
rindflei rinforza ringers rings rinnovo rinocero rinon rinse riorgani ripening ripetta ripieno riproduz risacca
risalita rischio risco risk risonanz risorse risponde risse risultat ritardo ritirata rito riva rivage rive rivers
rivieres riz roadwork roasting robe roble robles roc roca rocade rocce roccia roce rocha roche rocher rociador rocke
rodar rodeo rodilla rods rohstoff roku rol rola rolar role roll rollen rolls rollt romain ronde rook roosevel rooting
ropa rope ropero roro rosa-lux rosca roselend rosewood roslina rosliny rosnac rouge-go rouleau rounding routen router
rovere roya royce rozrywka rozwoj ru rubbish ruber rubi rubin rubino ruby ruche ruchome ruchomy ruckhalt ruda rues rufe
ruff ruga ruhe ruhiger ruhr ruhrgebi rumba rumpf runden runen rungis ruolo russes rust rutas rutina ryb rydygier
rysowac ryz rzady rzezba s-bahn sabado sabados sabato sabbatic sabe sablage sac sacchett sachen sacro sacz sadza sadzac
saffron safran saft sagan sagra saharan saharien sahary sail saint-an saint-ch saint-et saint-lo saint-mi saint-vi
salida salmone salone saloperi saltar saltare salz salze salzen saman samstag samstags sanctuai sandbags sandia sandro
sands sangria sanierun sanitar sanktuar sant'ors santuari saone sapin saque sasso satellit saturati sauberer sauce
saucer sauerbru saufen saule saum saumon saure sauren saut saute savio savon sbattere scacchi scaglia scalare scalinat
scaling scalp scambiat scampo scansion scarcity scarf scatter scena sceniczn scent sceriffo schach schadige schaffen
schale schallpl schals schaltun schaukel schaum schaupla schedule scheduli scheffel schenkel scherben schere scheren
scherma schert scherze schichtf schichtu schichtw schieben schiefer schiffen schild schiller schillin schimmel schimmer
schirm schirmhe schism schiuma schlacht schlagen schlagt schlamm schleife schleppt schleude schlitz schluck schlupfe
schmelze schmilzt schmuckt schmutzi schnaps schnauze schnitte schnitts schoolin schopfen schopft schoten schotter
schrage schrein schreite schronie schuhe schulbil schuljah schulter schulung schuppen schussel schutzt schwachu
schwalbe schweben schwefel schwell schwelle schwere schwerpu schwimme schwitzt scia scianka sciarpa sciekow sciekowe
science scioglie scivolar scolasti scontro scoop scopa scope scoppio scorrere scosse scouring scouting scrap scraping
scratchi screens scrimmag scrubber scuole seafood sealing seaport seat sebastia secheres secretio sectionn security
sedi sedile sedziowi see seeing seek seeking seelsorg segel segler segment segmenta segmento segurida sehenswe sehne
seid seien seismes seize sejm sekcja sekt sektion selbstkr selektyw semantik semestr semillas semmelwe sendezei
sendling senf senke senken senkung senna sensore sensors sentar septieme sera serena serow serrano serum servers
serveur serving servizio serwer sesenta sesgo sesja sessanta seta sete setimo settimo setting setzen setzt seuls
seventee severo sewing shake shallow sham shank shaping shatter shear sheds shellfis shelling sherif sheriff sherry
shimmer shin shipbuil shipwrec shirt shoddy shooter shorten shortfal shotcret shoulder shrine shrinkin shuffle shutout
sichten sichtung sicurezz sideline siebenbu siebie siebte sieci sieciowy siedzeni siedziec siekierk siena sienkiew
siero sifflet sighting sightsee sigillo sigma silence silenzio silicio silicon silt silvestr simetria simone simplify
sind sindelfi sine sinken sinkhole sinkt sinus sirenen sirga siri-con sismica sismico sismo sismos sistemat sita sitten
sitzplat skakac skala skali skanery skelton sketch skier skirt skit skizzen skladnik skladowi sklodows skora skrzydlo
skupic skyline slack slag slancio slaughte sledztwo slides slime sling sliver slodycze sloneczn sloni slowing slump
slupek smarriti smelt smrod sn sneaker sniadani sniadeck sniegu sniezna snowball snowboar snowcat soak soaking sobota
sobre sock socke socken sod sodio sodium soeurs sofocar soft softenin sohle sohlen soixante sok sola solaires solares
solari solarka solco sole solemnid solid solidify solina soll solubili sombrer sommita somport sonata sonate sonda sone
sonnaben sonnenau sonnenun sonner sonnerie sonntagm sonst soot sopa sorgere sormani sos sostegno sostitui sostituz
sottomar soufre soupcon soupe souper souple sous-sol soviet-e sozialam spaces spacing spadac spade spalla spallanz
spalte spalten spam span spanish spannt spannwei spar spares spargisa spark sparklin spaten spatenst spatz spazierg
spazio spazzane spazzatu speck spectrum speicher speise speisen spektake spektrum spelt spencer sperma sperrmul spezia
spielban spielche spiele spielfil spielzei spieren spike spikes spillway spin spina spine spingere spinning spinoza
spinta spionage spionagg spirale spirits spitze spoor sporca sport sportowa sposob spotykac sprachra sprachwi sprawl
spread sprechst sprengze springs spritze spruhen spugna spurgo spurt spying squali squat squid squirrel sr sroda srodek
staatsar staatsbe stabilim stadionu stadtpla stadtthe staffel staffeln staffing stagiona staining staken stalk stalking
stalle stamatti stammstr stammt stammte stampa standhal stanley stanu stapel stapler starkt starkung starkwin starosc
startowy startsch startup stary staszica stationi statte statuen steak stealing stealth steamer steckdos stecken steep
steig steigen steigern steigeru steigung steine steinige stek steken stele stellpla step sterilis steriliz stermini
stern steryliz steuersa steuerun stewars stiefel stiffnes stift stimmzah stingray stink stinken stint stirling stirn
stitch stitchin sto stockage stocke stocker stockwer stoffwec stollen stone stoop stopfen storage storfall stortfor
straffen strainin strait strak straname strande stranden strang strasse strategy strato straw strawber straznic stream
strecke streckt streetli streife stretch stretto streuung stricken strike-s strip stripe stripper strippin stroh stront
strudel strument strykow stub stuckche studenck studia studiowa stufato stufen stuff stump stunden stundenl sturmtie
sturz sturze sturzen sturzte stute stutze stutzen stutzpun stutzt subconti subdivis subida substrat suc succo sucia
suden sudeste sudlich sudosten suela suffice sugerir sugo sukienka sulfur sulphur sumpf sunset superior supplyin surco
sureste surface surgeons surpass survenue surveyin survive suspensa suspensi sustenan sustituc svago sweater swedish
sweeping sweetnes swerve swiatki swietego swietoja swietych swine swinoujs swiss swithis sycamore sylwestr symetrie
symmetry sync synthesi syntheti syren szachy szczatki szczecin szczyt szenerie szerokos szkol szkoleni szkolne szkolneg
szkoly szpitale sztormow sztuka ta tabletas tablety tabloid taca tacco tactic tactics tagged tagliame tagschic taie
taille tailorin taktyka tal tala talar talare talk talkshow talle tamperin tana tanatori tancarvi tand tandem tangente
tanne tannen tannoy tanzmusi tapa tapar tapete tapon tapping tar tariff tarima tartarug tasche taschenb taschent tassa
tassazio taste tasten taten tatort tatrach tauchte tavolino taxation taxe taxis tazon te team teams teatrali tech
techniku technikz teddingt teig teile teinture tejer tejido tek teknon tela telecom telecomm teledysk teleferi telefone
telemetr telenove telepher telon temperin tending tendon tendone tenedor tenter tenth tents tenue teologia tequila
terapii tercio terciope teren terminau terni terreno terrier tessere tessile testata tetti textile textilie textura
theatres theft theke theology theta thigh third-pa thirteen thon thorax threesom thrive throbbin thumb thunfisc thus
thyme ticking tiden tiefgang tierce tierheim tierras tighten tijera tilt timbro timen timetabl tingling tipologi tirar
tirare tirer tiroir tissue titanium titelbil titelgew titere tja tl tluszcz toaleta toalla toast tobillo todesfal
todesopf toe tok told tole tomate tomato tomo tonne tonno toon topi topograf topp toppa topping toque torace torach
torax torce tornillo toros torpedo torr torse torso tort torta torten toss toten touching touren tournant tournees
tourner towel towers toxicity tracciar trace tracht tracing traducti traffic trafford trafico tragedia tragedie tragedy
tragersc tragitto trago tragodie training trajet trakcyjn traktowa tramitar tramo tramonto trane trank tranken transfer
transfo transici transilv transit transizi trapiant trapo trara trascina trasero trasform traslada trasse trasy trato
tratto trauerfe trauersp trauung travesia traviesa trawler traza tre tread treat treiben trempe trend trenes trenowac
trepar tresen tresor tresorer trespass triad trial trias tricolor trieb trifle trigo trikot trikots trillar trimestr
trimming trinita trinite trinken trinkt trio trip tripa tripoli tripolis trivia troche trocknen trocknet troll trolle
trompe trompete trooping tropft trou trouves trubel trucco trucks trup truro trybuna tryk tryskacz tubi tuck tues tul
tullen tum tumbar tummy tundra tung tungsten tuning tuo turecka turia turnover turnschu turtle tute twarzy twenty twine
tworzeni tychach tysiac u-bahnho ubaw uben uberall uberflut uberlebt ubernach uberragt uberstun uberwint ubrige uci udo
ufer uhren uhrzeit ul ulez umane umbau umbauten umbilica umbrella umbruch umfahren umfasste umfragen umgeht umgestal
umgestel umkehr umland umsatze umschalt umschaue umstelle umstellu umstieg umwandel umwandlu umweltsc undercut une
unfall unicorn unicorni uniklini unionsbr unionspl unita units unter unterarm unterbau untergan untergru untertei until
upalow upalowy upgrade ur uran uranio uranium urauffuh urlaub urlopowa urnas urodziny urto usage using usta usurpaci
usuwanie utero uterus utworzen uzdatnia uzytek vacation vaciado vaciar vacunaci vacuo vaisakhi vajont vale valencia
valencie valet valider valija valla vallabre valves valvole valvulas vandalis vanishin vantage variar variare variatio
varier varietes variiere vary vasche vauban vaudaire veal veau vecchio vecindar veg vegetabl vegetale veggie veicolo
vein veine veinte velluto velvet vena venado vencimie vendicar vene venen venger venin venom venti ventisca ventoux
ventre veranker vercors verde verdes verdura verdure verewigt verin verklare verkocht verkurze verladen verlinke
verlosen verlosun vermessu vernetzu vernis verpacke verpeste verpfleg versaill versante versare verschme verschmu
verschon versenke versenku versinke versorge versorgu verspurt versteck verteder verter vertice vertiefu vertikal
verwertu verziert verzieru verzug vesen vesper vespucci veste vestido vestidos vestimen vetement veterane vetrina vhf
vi viadotto viaduc viaduct viaggi viajes vialetti vialidad viande viareggi vibracio vibratio vicinity victoire victor
victor-h victory vieillir viel vieleror vientre viertels vigicrue vigilant vigna vignes vignetta vignoble vilaine vina
vinci vincolo vincular vineta vingt vintage vinyl violatio vip virar visione visionen visitati visite vistazo vitres
vittorio vive-eau viveres vodka voicemai voicing voilier voisinag voisins volant volare volatil volatile volcaniq
volkskun volksmus volkszah vollmond voltaje volte volume vomit vorarbei vordring vorhang vorhange vorkomme vorlauf
vormitta vorrunde vorsaiso vorsitz vorstufe vortex vosotras vosotros voute voyages voyant vpn vulcanic vulgaris wachs
wachsen wachstum wachta wackeln wackelt wad waffel waffle wagony wahadlow wahlkamp wahlsieg wahrzeic waist waitangi
wakacyjn walic walkways wallpape walt waltham walzen wandel wange wangen waning wanne warden wardes warentes warf
warlock warme warmth warte warten wartezei warto warwick waschen waschmit wascht wasserda wasserme watching watermar
watermel waterpro waters waveleng waves wax waxing weaken weakenin weald wear wearable weaving wechsel wechselw weed
weekday weekendo weekends weglaufe weide weight weinstra weiss weite weiterar weiterbi weizen well weltprem wende
werewolf werft werksfer werkstat wertet wertunge werwolf wessex weste westen westflug wetroom wettkamp wharfe whatnot
wheat whereabo whirl whiskey whistlin whiting whitsun wi-fi wiaduktu wiatru widen widening widokowe widowisk width
wieczore wiederau wiederga wiederke wiege wiegt wiek wiekszos wielki wielkopo wierzch wiezieni wig wiktoria wildschw
wilgotno winchest windel windeln windfall windgren winds windsor winston- wintersc wir wirbel wirbelsa wireless wirft
wirken wirnikow wischen wisle wislostr wither withstan wizerune wizja wlodawa wlos wlosy wochenta wode wodka wodza
wohnbau wohneinh wohnraum wohnsitz wohnungs wojewodz wolfram wolfsbur wolne wolnosci wolski womb won wonderla woodwork
worek workday workload workplac worse worsen worsenin woz wrap wrecking wrestle wrigley wrist wspinacz wszedzie
wulkanic wurfel wurstche wurzel wusten wybieg wyborczy wydarzen wyjsc wymienia wymienio wynalaze wynik wypadek wyscig
wyspa wystawa wystep wyszynsk wzrost x-ray xynthia yagi yap yapi yegua yeti yew yoke yorkshir yuca yugo zabaw zablokow
zacieta zacmieni zadni zahn zahne zaino zaklady zakopane zakopian zakres zalanie zalew zamosc zamowion zampa zamykac
zap zapasowy zapatill zaragoza zarzad zasieg zasilacz zastepcz zastepst zaun zaune zaunpfos zawiesze zboze zbrodnia
zdarzeni zdjac zebata zed zee zeglarsk zeh zehen zehner zeichnet zeigefin zeitalte zeitaufw zeiten zeitraum zeitspan
zeitungs zelten zenit zentimet zentren zentrum zepsuta zerfalle zerfallt zerstore zet zeta ziarno ziehen zielone
zieloneg zielort ziffer ziffern zimmer zimowa zimt zinc zinken zipfel zitrone zitronen zjazd zlamac zlobka zmarlych
zmieniac znad znalezio zobaczyc zolfo zoll zolle zoltego zonen zoning zopf zrodlo zubehor zucca zucchero zucchini
zucker zuckerfe zuckerru zufall zuflucht zugang zuhause zumo zunahme zundet zundung zungen zupa zuppa zuraw zuruckla
zuschuss zutat zuwachs zwanzig zwanzige zwazywsz zweige zweite zwickau zwiebel zwiebeln zwiedzaj zwieksze zwyciest
zyklen zyklus zyla zylinder zyskac zywnosc ابتدايي ابتسم ابداع اتبع اتجاه اتجاهات اثنين اجزاء اجمل احتمال احد احرار
احصاء احصاييا احماض اخرى اخوة اداري ادوار اذان اذن ارتفع ارد ارصاد ارضية ازبكية ازدحام ازدياد ازياء استجابة استحق
استطلاع استغاثة استقر استلام استماع استمر استيناف اسرة اسفلت اسكت اسلاك اسماك اسمنت اسنان اسوار اسواق اشبه اشتد اشعاع
اصابع اصدار اصفر اصلاحات اصليون اعتداء اعداد اعدام اعلى اعياد اغلب افريقيا افق افلام اقترب ال البان البوم الري الزر
الزي السم العش الغد المخ الومنيو اليات اليس امارات اماكن امامي امعاء املا انارة انتحاري انتشار انتقال انتقل انفتاح
انفجر انقطع انقلب انه اهتماما اودية اوساط اين ايواء بابوا بار بدايات بدل براد برتقال بركاني بصمة بضايع بطاريات بطاقات
بطن بطولات بلاغ بلوغ بليون بنود بوارح بوتاسيو بومدين بياض بيض تاج تاقلم تاكل تبادل تتويج تجاوز تجديد تجريبي تجسس تحديث
تحسينات تحلل تحويلة تخصصات تدخين تدريب تدريبات تدفق تدمر تذاكر ترتيبات ترشيح ترصد تركيا تركيب تزامن تسبب تسريع تشاد
تشريح تصاعد تصاميم تصدير تصوف تضخم تطعيم تطهير تطور تطورات تطوير تعال تعتيق تعدد تعديلات تغيير تغييرات تفاح تفتح تفرد
تقاليد تقنيات تكرار تكرير تكلم تكوين تلك تلوين تم تماثيل تمارين تماس تمثال تنظيف تنظيمات تنقيب تو توت توربينا تيار
ثالوث ثروات ثكنة ثلاثاء ثلاثون ثلاجة ثلجي ثمار ثوران ثياب جايسون جبران جبلي جحيم جد جراثيم جرافات جرايم جرد جري جزييات
جسد جمرات جمل جميع جنوب جنوبي جهاد جهد جهود جوال جودة جوف جيب جينات حادث حاويات حبس حجاب حجر حجم حدود حديدي حراري حرية
حزام حسابات حساس حصان حصر حصن حطام حطب حفر حفظ حفل حقن حمرا حمض حملات حي خاتم خادم خاطر خدمات خرج خرطوم خصر خضراء خطة
خطط خطوات خطير خفت خلدون خلق خليج خماسين خمر خمسون خمور خميس خندق خواتم دال دانيال دايري درج درجات درعة دش دعم دقيق
دوارة دواير دوحة دورات ديك ديلي ذر رازي رافعات رب رباط رحم رخص رسم رعدية رقص رقي ركاب رماد رمال رو رووس رياضيات رياضية
ريتين زاد زخم زغلول زهراوي زهور زوارق زوال زوايا زيبق ساد سادسة سارية ساق سايقون سبق سجل سجون سخان سرو سطح سعد سقف سكون
سلاسل سلسلة سلطات سلك سلم سلمون سلوكيات سماء سمك سنوي سور سيارة سيليكون شاحنة شاهين شد شديدة شرايح شرق شطرنج شفاء شفاط
شمسية شمع شمل شوكية شيكاغو صالح صبح صحراء صحراوي صدر صراع صعوبات صعود صغر صفر صليب صمامات صنبور صوديوم صور صوم صيد صيغ
صيفية ضغط ضوء طاير طب طبع طبقات طرابلس طعن طلع طلق طنجة طه طيف طين طيور عادات عاصي عال عالقة عايم عبارات عبور عجلة عد
عدن عرش عشر عشرون عصا عصر عصور عضوي عقد علاج عمق عميروش عنف عنق عواقب غذاء غربية غرق غروب غزال غزيرة غلي غمر فارابي
فارغ فالح فاني فترات فجر فحم فخذ فراء فستان فصول فضل فضي فك فل فلكية فناء فنانين فني فول فولاذ فيس قابوس قارب قاهرة قبة
قديم قرم قريب قص قصر قضاء قضيب قطعة قطن قفز قلل قناع قوارض قوالب قولون قوي قياس قيود كابلات كاذب كاسر كالسيوم كاميرات
كبرى كبريت كتاب كتف كتلة كثر كحول كرات كرة كرز كسوف كشفي كشك كعك كلاي كنايس كيس لباس لحظات لقطات لن لهب لواء لوجستي لوح
لوحة لون ليطاني ليلا ليمون ماء ماراثون ماكولات مانع مانيلا ماوي مايية مباراة مباني مبكر مبللة متاجر متجر متسخة متفجرات
مجمد محافظ محاور محدد محفوظ محور محيط مخازن مخزون مخلفات مد مدارية مدد مراقبة مراكز مراوح مرتفع مرجل مرخص مركب مرورية
مزاد مزالي مسافات مسايية مستنقعا مستويات مسح مسودة مسوول مسير مشاة مشاهدات مضاعف مضخات مطاعم مطحنة مطلوبة مطمر معاد
معالم معبد معدن معسكر معصرة معطل مغلق مفاجية مفاصل مقدس مقلع مقياس مكافحة مكان مكتبات مكتبة مكرر مكونو ملاعب ملاهي
مليون منتجات منتصف منجم منشا منشرة منشطات منصب منصة منطقة منظر مهبط مهندس موتمرات موسيقي مولدات مون ميات ميزان ناتج نار
ناشر ناصر نام نبات نباتية نبوي نبيذ نجيب نخيل نصب نصر نصف نطاق نظام نعناع نفيس نقع نمو نموت نهاية نواب نيران نيس ها
هارفارد هبوط هجرية هجن هدم هرقل هزة هزم هضم هضمي هواري هوايية هول هولي واحد وجه وزن وسايل وصلات وقعت وقوف ولادة يبرد
يتحول يتسع يتطور يتعلق يتغير يتنافس يتوافق يتوقف يجد يجدد يجيب يحترق يحرق يحسن يحطم يحفز يختفي يدعم يذوب يرتبط يرتفع
يرقص يريد يزداد يزرع يستحق يستقر يستمر يسهل يسود يشمل يصعب يصنع يضعف يضيء يطرح يعدل يعود يعيد يغطي يغلب يغير يفجر يقابل
يقلل يكثر يكفي يكمن يمكن يملا يموت يناسب ينافس ينتشر ينتقل ينخفض ينشا ينفجر ينقص ينقطع ينمو ينهي يهزم يورانيو يوفر يوم
一不小心 一个个 一会 一会儿 一口气 一叶知秋 一周 一命呜呼 一块 一大早 一天到晚 一年四季 一成不变 一早 一楼 一次性 一氧化碳 一清如水 一点 一瞬 一石二鸟 一筹莫展 一网打尽 一肚子 一衣带水 一触即发 一轮 一阵子
一雨成秋 一霎时 一马平川 万世 万代千秋 万千 万家灯火 万花筒 万里迢迢 万马齐喑 三七 三世 三文治 三文鱼 三段论 三级 上 上万 上升 上午 上场 上头 上扬 上旬 上来 上梁 上次 上水 上涨 上演 上空 上衣 上议院 上马
下山 下旬 下期 下棋 下次 下水 下肢 下落 下跌 下降 不一 不便 不倒翁 不值 不失时机 不成文法 不时之需 不景气 不毛 不胜 不良倾向 不负 不越雷池 不违农时 不顾大局 专业化 专列 专卖店 专栏 专注 专科学校 且说 世纪末
丙 业余 东 东交民巷 东南 东夷 东岳 东征 东面 丝竹 两极 两河 丧生 个性化 中专 中兴 中医 中南部 中原 中叶 中国电信 中国银行 中场 中山大学 中山路 中指 中断 中旬 中游 中科院 中等 中箭落马 中草药 中药 中西医
临到 临危 临终 丹田 为准 主 主干 主轴 主食 举世瞩目 举杯 举起 举重 久久 久留 久违 义和团 之所以 乌烟瘴气 乌纱帽 乌鱼 乌龙 乍得 乐园 乐律 乐感 乐此不疲 乒乓 乔木 乘船 乘车 九成 九连环 乡村音乐 书店 书房
书院 买方市场 乱石 乱跑 争得 事件 二代 二十八宿 二期 二级 二黄 五代 五代十国 五十 五台山 五官 五指 五方 五脏 五花肉 五谷 五路 五金店 井冈山 亘古 亚运 亚运会 亚麻 交感神经 交换 交换代数 交易日 交通工具
交通银行 亥时 产业化 产出 产前检查 产区 产妇 产房 产量 京报 人口普查 人头马 人形 人文景观 人机工程 人流 人类学 仁 介质 从天而降 从小 仙乐 仙王座 仙草 代为 代劳 代扣 代收 代数 代数学 代笔 代行 代表处 令人
以权谋私 任事 任内 任务 任所 任教 任职 仿宋 伊始 伏 休假 休息室 休闲 优于 优化 优待 伙食 会试 传世 传动 传呼 传播 伤停补时 伫立 伸出 伸长 位 位子 位移 位置 低矮 低空 住宿 体液 何许 余绪 作物 作罢
使用量 供职 侵权行为 侵略 侵蚀 便衣 促成 保单 保苗 信口雌黄 信息 修复 修正案 修缮 修葺 修行 俯仰 俯瞰 俯视 倒时差 倒班 倒转 借书单 借宿 债券 值得 值班室 倾斜 倾角 偏僻 偏方 偏袒 偏远 做饭 停尸房 停止
停步 停泊 停车 停车位 偶然性 储 储罐 儿时 充气 光学 光明 光波 光纤 光谱 光辉 入关 入围 入座 入狱 入药 全向 全天 全年 全程 全线 全部 八 八角 公事房 公共场所 公审 公平交易 公案 公车 公转 公顷 公馆 六
共存 关口 关城 关外 关头 关子 关山 兴中会 兴安盟 兴衰 兴起 兵营 其他 养护 养路费 兼具 兼有 兼职 内科 内脏 内阁 再度 再接再厉 军事基地 军机处 军校 军港 军营 军训 军需 农业区 农产品 农作物 农具 农场 农学
农庄 农桑 农药 冲 冲天 冲积平原 决胜 决赛 冶金 冶金学 冷峻 冷水机组 冻土 净化 凇 凌晨 减低 减压 减小 减少 减弱 减慢 减退 凑近 凝神 凝结 几何 几何学 凭借 凸出 凸边 出产 出发 出口 出狱 出生 出生入死
出租车 出苗 出访 出路 出院 击球 分为 分忧 分晓 分析法 分毫 分泌物 分界线 分管 分米 分赃 分销 切片检查 切除 列岛 列队 刘备 刘家峡 刚性 刚毛 初二 初期 利害攸关 刮胡刀 到时候 制 制剂 制品 制图 制备 制度
制度化 制止 制程 制胜 制药 刹车 刹那 刻印 剂量 削减 前哨 前期 前线 前胸 前额 剖腹 剧场 割裂 剿灭 力争 力争上游 力学 办公厅 办公室 办法 加冕 加剧 加劲 加工 加工厂 加强 加快 加时 加权 加深 加紧 加车
加速度 加里 加长 动不动 动工 动画片 动量 劳作 势头 包庇 包机 化作 化学元素 化学品 化学工程 化工 化工厂 北伐 北侧 北极 北纬 北路 北门 区划 医治 医疗 医药 十二指肠 十分之一 十字架 千万 千千万万 千卡 千变万化
千年 千秋万代 千米 千言万语 千辛万苦 千里 升旗 升高 午 午后 午时 午饭 半壁江山 半夜三更 半天 半小时 半岛 半晌 半月 半桶水 半球 半白 华夏银行 华灯 华里 协奏曲 单元 单层 单峰驼 单日 单核细胞 单瓣 单眼 单脚跳
单色 单色画 单衣 单链 单非 卖场 卖淫 南丁格尔 南下 南侧 南北 南极洲 南瓜 南边 南面 博古 博弈 博得 卢沟桥 卧床 印染 卷 卷子 厅 历法 压 压低 厘米 原件 原地 原子 原子核 原籍 厢房 厮杀 去世 去向 去处
去年底 及时 及时处理 双管齐下 反向 反应时间 反弹 反攻 反映 发动 发展 发帖 发明 发源 发芽 发车 取水 取而代之 受体 受损 变动 变化 变形 变得 变态反应 变成 变故 变更 变迁 变革 叠加 口粮 古今中外 古典音乐
古往今来 古文字学 古玩店 古装 古迹 句号 叩关 可以 可能性 台上 台海 台湾海峡 右手 吃喝 吃药 吃饭 各地 各处 合作化 合奏 合龙 同居 同比 名山 名额 后勤 后宫 后座 后期 后盾 后脑 后边 后退 后院 含油 含饴弄孙
启动 启用 吴仪 吸水 吸附 吸食 告一段落 告终 呕吐 周一 周三 周六 周四 周期 呼吸道 哀悼 唐末 售票 唯一 唱名 唱片 唱白脸 商埠 商学院 啤酒 喂养 善待 善用 喜事 喜车 喜钱 喝茶 喝酒 喷 喷出 喷发 喷火 嗜好
嘴角 器物 四 四处 四季豆 四川 四条 四物汤 四级 四肢 四角 回旋余地 回路 因子 团结一心 团花 围住 围剿 围棋 围绕 围魏救赵 固体 固若金汤 国乐 国产 国台办 国境 国大 国庆日 国旗 国营 国际象棋 图像 图形 图纸
图谱 圃 圆周率 圆球 土方 土木 土豆 圣地 圣火 在建 在来米 地上 地势 地基 地头 地带 地方性 地道 场子 场景 坊 坐班 坐镇 坐骑 坑道 坚冰 坚持不懈 坠入 坠毁 坠落 坡度 坪 垂危 垂杨柳 垂柳 垂直 垃圾 垛口
垫脚石 垭 埋 埋头苦干 城 基因 基岩 基底 基建 基础教育 基线 基调 堤坝 堵死 塌陷 塑料 填 填字游戏 墓道 墙 墙根 墙角 增加 增压 增大 增殖 增设 增速 增长 增高 壮大 壮阔 声东击西 处所 复位 复制 复印 复眼
复线 复试 夕 夕阳 外套 外挂 外衣 外销 外间 外阴 多次 夜幕 夜游 夜色 大 大举 大乘 大修 大兴土木 大典 大势所趋 大堤 大惊小怪 大排长龙 大旗 大杀风景 大权在握 大楼 大洋 大漠 大火 大片 大牢 大白鲨 大米 大肠
大脑 大腿 大费周章 大赛 大门 大陆妹 大面积 大麻 大黄 大黄鱼 天 天堂 天天 天宫 天平 天成 天涯 天皇 天竺 天色 天边 天马 夫余 失业率 失事 头发 头皮 头顶 头颅 头颈 奇景 奇花异卉 奈何 奋力 奏鸣曲 奔流 套餐
奠基石 奶 奶子 好些 好高骛远 如是 如火如荼 始建 娃娃鱼 娱乐场 娱乐场所 嫁接 嫩叶 嬉游 子宫 子宫颈 孔 孔子 孔隙 字型 字画 季世 季候 季度 学时 宁 宅院 宇宙 守恒 安分 安分守己 安大略湖 安家落户 安息日
安步当车 安第斯山 安身 安静 宏伟 官位 官厅水库 定时 实效 实施 实时 实行 审判 审讯 客机 客流 室内乐 室韦 宫刑 宫颈 害死 家务 家居 家常便饭 家常菜 容积 宽度 宽慰 寂静 寒气 寓教于乐 对岸 对待 对比 对称性
对联 寿命 射击 射程 尊驾 小区 小品 小型 小岛 小店 小指 小时 小时候 小桥流水 小组 小肠 小腹 小腿 小麦 尖椒 尘土 尘埃 尚存 就医 就职 尸骸 尺寸 尺度 尽力 尽头 尿道 局限 层出不穷 居安思危 屈从 屋子 屏息
展台 山东半岛 山势 山头 山穷水尽 屹立 岁数 岗哨 岩石 岭南 崩塌 工业化 工业区 工件 工作日 工作量 工房 工程 工程师 工艺 左家 左岸 左舷 巧合 巨变 巩固 差池 巴士 巴掌 巴林左旗 市井 市场 市盈率 市里 市面
布尔代数 布局 布袋 帆布 帘 带上 带动 席位 常年 常模 常用 幕 干 干支 干流 干涸 干粮 平原 平安里 平局 平常心 平房 平手 平方公里 平方千米 平方米 平方英尺 平滑肌 平米 平面 平面几何 年关 年前 年头 年末 年画
年纪 年终 年龄 并存 幸存 幻影 幻景 幼年 幼时 幽深 广电 庄 庄稼 床沿 床边 应变 应得 底子 底盘 底线 底边 店堂 店钱 店铺 庙 庙堂 府上 度日 座位 座椅 延伸 延安路 延期 延长 建安 建成区 建行 开发区 开发周期
开头 开展 开房间 开枪 开炮 开端 开蒙 开采 引吭高歌 引桥 引爆 引申 张灯结彩 弦乐 弯腰 弹丸 弹性 弹拨乐 弹指 强化 归路 当代 当前 当地 当场 当天 当成 当日 当耳边风 形成层 彩排 彩车 彪炳千古 影印 影片 影院
彷徨 彼时 往事 往时 径向 径自 律吕 徒步 得以 得体 得寸进尺 徘徊 微积分 微米 微粒 微量元素 心切 心口 心情 心房 心理学 心跳 心里 必修课 忍无可忍 快速 急切 性价比 性别比 性成熟 总产量 总决赛 总司令 总局 总署
恍然大悟 恒山 恢恢有余 恩将仇报 恶作剧 恶化 恶臭 悬浮 悬空 悲剧 情 情急之下 惠而不费 惨白 惯性 意外 感受器 感染力 慌忙 慢班 慢车 懒散 戌时 戍边 戎装 戏台 成交价 成份 成千上万 成千成万 成昆铁路 成果 成活
成片 成章 戒严区 战国 战国时代 战备 战役 战术 战法 战火 战略 战线 战马 截断 房子 房屋 房舍 房钱 所 所作所为 所有 所罗门 扁担 手工业 手指 手指头 手掌 手无寸铁 手段 手续 手肘 扎根 扎营 扑灭 打井 打印
打印机 打捞 打造 托 执事 扩充 扩大 扩建 扫 扫地 扫描 扫黄 扭头 扭转 扶 扶余 扼杀 找钱 承载 技艺 投注 抗衡 折射 折射率 抚慰 抛掷 抢险 护佑 报时 报纸 报考 披风 抬高 抱石 抵抗 押金 抽取 抽屉 抽打 抽查
抽签 抽象代数 担任 担纲 拇指 拉屎 拉扯 拉米夫定 拌 拍照 拓宽 拓展 拔毛 拖 拖下水 拖人下水 拖泥带水 拖车 招牌 拜倒 拟于不伦 拦路 拨通 拱形 拳头 拳法 拿破仑 持续时间 挂牌 挂载 指向 指头 指数 指路 按兵不动
按摩 挤 挥发 挥手 挥金如土 挫折 挫败 挺立 挺进 捉摸 损坏 换 换位 换届 换班 据点 捻军 掌心 排 排水 排水渠 排水量 排练 探头 探寻 探测器 探索 探花 接口 接听 接壤 推出 推卸 推拿 推行 推辞 推送 提炼 提纯
提高 插嘴 插孔 握住 揭幕 援兵 援军 搜查 搜索 搬家 搬运 搭车 摄制 摇手 摇曳 摇滚 摇滚乐 摇篮 摔倒 摔跤 摩擦 撇嘴 撑腰 撕破 撤职 撤除 操演 操练 擦边球 攀枝花 攀比 攀登 支系 收敛 收紧 收获 收音机 改变
改善 改建 改弦易辙 改换 改日 改易 改良 改装 改观 改造 改道 改革 放假 放大 放学 放慢 放水 故事片 故地 故宫 故里 效果 敌机 救火 救生 教学 教研室 教育学 散射 敬而远之 敬酒 数以万计 数字化 数据 数理 整修
整形 整改 文不加点 文具店 文字改革 文思 文旦 文法 文火 文牍 文理 文童 文艺演出 文过饰非 文静 斑点 斑竹 斑纹 斑马 斗拱 斗牛 斗篷 断裂带 新居 新房 新春 新村 新石器 新纪元 新颖 新风 方位角 方便面 方圆
方枘圆凿 方格纸 方法 方法学 方法论 施放 施用 施行 旁边 旅游胜地 旋翼 旌旗 旗子 无中生有 无影无踪 无恶不作 无成 无机盐 无物 无线 无线电 无霜期 日子 日据时代 日新月异 日日 日渐 日班 日盛 日趋严重 旧 旧制 旧式
早上 早就 早晨 早期 早点 早知 早餐 早饭 时令 时光 时分 时刻 时日 时有所闻 时期 时机 时段 时节 时菜 时装 时调 时辰 时过境迁 时速 时长 时隔 旺季 昆仑山 昆山 明治维新 明珠 明知 易爆 昔日 星期一 星期三
星期二 星期五 星期六 星期四 星罗棋布 春秋 春秋时代 昭君 昼夜 晋升 晕高儿 晚期 晚车 晚饭 晨钟暮鼓 普查 景点 景色 景观 景观设计 智商 暂缓 暑期 暗处 暗笑 暮景 曲艺 更改 最大化 月下花前 月初 月底 有余 有性生殖
有效期 有机 有的放矢 有空 有限 服药 服装 服饰 朝天椒 期满 木 木炭 木瓜 木薯 未时 未果 末了 末期 末段 本地 本纪 朱砂 机械化 机翼 机身 杂物 杂粮 杂货 杂质 权位 权术 权重 权限 条纹 来到 来势 来往 来得
来源于 杨树 杨梅 松林 松鼠 板块 板栗 极乐世界 极大 极点 极盛时期 极致 极限 构图 构造 枇杷 枕叶 林冲 林区 林场 林彪 果品 果子 果实 果树 果蔬 枪声 枯水期 架构 架空 枷锁 柑橘 染发 柜 柜台 柠檬 查验 柱
柳条 柿子 栅栏 标注 标点 标金 标高 树上开花 树叶 树苗 栓 栖息 校舍 核心 核技术 核电站 核酸 根源 格子 格局 栽倒 栽植 栽种 桃花心木 框架 桌子 桥头堡 桥段 桩 梅林 梅花 梆子 梧桐 梨花带雨 梯 梯度 梳头 梳理
检察院 检查 棉毛 棉花 棕榈 棕黄 棚 棚子 植株 植物油 椰子 楠木 楼房 楼顶 概率 概率论 榜眼 榜首 槐树 槽孔 模具 模块 横梁 横穿 横贯 樱桃 樱花 橙 橙黄 橡树 欠佳 次大陆 次日 次生林 欧亚大陆 欧查果 欲言又止
止境 正弦 正直 正道 此时此刻 此次 步 武艺 死去活来 死守 死战 死期 死活 死神 死罪 死难 歼击机 残余 残渣余孽 残骸 殖民主义 段落 毁坏 每当 每次 每逢 毒性 毒素 比例 比例尺 比值 比武 比照 比率 比翼齐飞 比赛
比重 毙命 毛 毛孔 毛巾 毛毡 毛毯 毛片 毛皮 毛线 毛线衣 毛细孔 毛织物 毛重 毫米 毫米汞柱 毫米波 毯子 民主化 民主革命 民族学 气 气力 气化 气味 气瓶 气绝 氧化 氨 水上 水井 水印 水合物 水土不服 水坝 水塘
水害 水帘洞 水星 水晶球 水杉 水果 水气 水汽 水波 水渍 水滴 水球场 水电站 水罐 水萝卜 水螅 水边 水量 求助 汇合 汇聚 汉堡 汗孔 汗毛 汗毛孔 汛 汛期 江 江山 江轮 江边 污染 污泥 汤料 汽水 沉降 沙地 沙漠
没事儿 没落 沧桑 河套 河港 河滩 河畔 河边 河马 油 油料 油脂 油花 油锅 治疗 沼泽 沿路 沿途 沿革 泄漏 泌乳 泔水 法宝 法庭 泡水 泡沫 波尔多 波浪 波澜 波长 泥古不化 泥土 泥沙 泥鳅 注意力 泳 泵 泼水难收
洗涤 洗漱 洗车 津液 洪水期 活动房 活动房屋 活塞 活计 流于 流光溢彩 流动 流动资金 流向 流星 流派 流淌 流畅 流程 流行音乐 流量 浆果 浇 测绘 浓汤 浓缩 浪潮 浪花 浪迹江湖 浮 浮出 浮游 浮石 浴场 海口 海地
海域 海峡 海拔 海景 海棠 海涂 海港 海潮 海盐 海运费 海马 海鲜 海龟 浸入 浸水 浸泡 涂油 涂鸦 消 消化系统 消灭 消解 消费税 消逝 消除 涉及 涌入 涌起 涧水 涨水 涨落 涵盖 淋 淘米 淘金 淘金热 淡化 淡季 淡水
淡水鱼 淤积 淮海战役 深化 深层 深思熟虑 深浅 深蓝 深造 混凝土 混杂 淹没 清明 清晨 清洗 清流 清淡 清除 清静 渔港 渔猎 渤海湾 渤澥桑田 温标 温饱 港湾 游泳 游泳圈 游玩 游艺会 游艺场 游览区 湍急 湖 湿 源流
源源不断 溪流 溶解 溶解度 滋长 滚动 满月 滨江 滴水 漂泊 漂浮 漂白 漆 漆器 漏斗 漏洞 演化 演变 演算 演进 漩涡 潮州 潮水 激化 激活 濒于 灌区 火光 火堆 火控 火星 火烧 火焰 火线 火花 火苗 火葬 火车 火龙果
灭 灭火 灯 灯火 灰尘 灾区 灾害 炉火 炒菜 炒面 炮火连天 炸毁 炸药 炸雷 点 点亮 点着 点缀 点阵 炼制 炼钢 炼铁 烈火 烈焰 烘 烘托 烘烤 烛光 烜赫一时 烟 烧制 烧火 烧钱 烧香 热处理 热点 焚 焚化 焚毁 焚香
焦虑不安 煤层 熊腰虎背 熟悉 熟识 燃料 燕窝 燕赵 爆 爆发 爆炸 爆玉米花 爆米花 爪子 爬山 爱国者 片中 片刻 片子 片时 片段 版画 牌坊 牙关 牙龈 牛肉 牧场 牧草 物业 物化 物理 物资 特产 特写 特区 特殊教育 犀牛
状元 犹疑 犹豫 狗肉 独到 狭小 狭窄 狭长 狱卒 猕猴桃 猪下水 猪肉 玉米面 王五 王英 玩意 环境保护 现代 现代化 现场 现年 现成 现行 现阶段 玻璃 珊瑚 珠子 珠宝 班房 球季 球面几何 理化 理科 琵琶 瓜分 瓜果 甘味
甘氨酸 甘薯 甚高频 甜味 生光 生存 生效 生根 生殖器 生源 生火 生物圈 生物工程 生理盐水 生米 生肖 生铁 用尽 用水 用法 田地 田径运动 田野 田间 由来 申时 电信 电动葫芦 电厂 电子游戏 电工 电影 电气化 电火花
电离 电离层 电讯 画册 画法几何 畅销 界线 界面 留有余地 畜牧业 略微 番石榴 番红花 番茄 疏通 登场 白乳胶 白兰地 白发 白口铁 白垩 白头 白头偕老 白头到老 白日 白杨 白果 白沫 白炽灯 白瓷 白矾 白砂糖 白米 白粉
白粥 白糖 白肉 白茫茫 白薯 白费 白酒 白金 白铁 白饭 白马寺 白鱼 百事无成 百炼成钢 皮子 皮毛 皮肤 皮革 盆景 盎司 盐水 监狱 盒子 盘 盘缠 盛事 盛产 盛况 盛大 盛年 盛服 盛极一时 盛装 盛饭 直流 直立 直肠
直至 直角 直译 直达车 相合 相待 相比之下 相称 眉头 看守所 眺望 眼圈 眼珠子 眼球 眼药水 眼角 着落 着陆 瞬息万变 瞭望 知人善任 知足常乐 短程 石器 石块 石墨 石头 石斑鱼 石榴 石榴树 石渣 石炭系 石蕊 石鸡 矿产
矿区 矿物 矿物质 砂石 研习 研发 研究 砝码 破碎 破除 砾石 硅石 硫磺 硫黄 碎屑 碎裂 碑亭 碧蓝 碰撞 碱土金属 碱金属 碳酸盐 磁性 磁悬浮 示意图 礼乐 礼拜 礼服 社会学 社会科学 祖籍 祝酒 神殿 神经系统 神速 禁
禁区 离去 离宫 离开 秀发 私房钱 秋 秋审 科举 科学技术 科学院 科技 科研 租税 秦末 积劳成疾 积土成山 秸秆 移植 稀饭 稍后 稍许 税制 税务 税收 稻米 稻草 空气 空间 穿孔 穿戴 穿越 穿越时空 突变 突破性 突飞猛进
窑 窖 立体几何 立地成佛 竖立 站立 竞技 童年 端 端口 端方 端正 竹 竹子 竹竿 竹简 第一季度 第一步 第一线 第一轮 第三位 第三季度 第二位 第二天 第二季度 第二次 第二轮 第四季 第四季度 笼络 筒 答卷 筹办 筹措
简化 简陋 算卦 算法 管理学 管网 篮板球 篱笆 篷车 米果 米粉 米粉肉 米粥 米线 米袋子 米面 米饭 籼米 粉丝 粉碎 粗壮 粮草 粳稻 粳米 精液 精炼 精简 精米 精髓 糖房 糖果 糖类 糯米 糯米粉 素描 索 紧握 紧缩
紧要关头 繁花 红叶 红外 红木 红海 红线 红色旅游 红萝卜 红薯 级 纪年 纪录片 纪念品 纬度 纯金 纵梁 纵横 纵深 纵身 纷飞 纸浆 纸片 纹理 纹饰 纺纱 纺织 纽带 线性代数 线索 组件 组阁 细毛 细胞周期 细胞壁 细胞核
终场 终成泡影 终止 终点 终端 经学 经期 经查 经济周期 经济基础 经济学 经济特区 经脉 绒毛 结合 结果 结石 结识 绘制 给养 络绎不绝 绝缘 绝顶 统考 统计 统计学 绩效 绳子 绳索 维新 绷带 绿 绿化 绿林 绿茶 缓存
编织 编结 缠绕 缩短 缰绳 网孔 网游 网罗 罗马帝国 罢官 置换 羊水 羊肉 美联储 美酒 群众 羯鼓催花 羹汤 翅膀 翻修 翻腾 翻越 翻转 翼展 老家 老眼昏花 考古 考古学 耐水 耐水性 耕种 耗尽 耦合 耳畔 耳目一新 耳郭
聊胜于无 联运 聚居 聚沙成塔 肆虐 肉 肉丁 肉丝 肉汤 肉类 肉鸡 肌肤 肚兜 肚子 肚皮 肠子 肠胃 肠道 肢体 肥甘 肥肉 肥马轻裘 肩头 肩膀 肾脏 胃蛋白酶 背心 背离 胎盘 胚层 胚芽米 胜利 胜地 胜过 胡乐 胡吃海塞
胡瓜 胡茬 胡荽 胡说八道 胳膊 胳臂 胶原蛋白 胶水 胶片 胸前 胸有成略 胸有成算 胸襟 胸部 能量代谢 脂肪 脉络 脊椎 脏器 脏腑 脑门 脖子 脚下 脚底 脚趾 脚跟 脚踝 脱口而出 脱毛剂 脱水 脱节 腊 腋毛 腰金衣紫 腰间
腹地 腹部 腺毛 膀子 膨胀 膳食 臂膀 自保 自动化 自助 自卫 自幼 自我批评 自然史 自甘堕落 自由泳 自转 臭味 臭豆腐 致仕 舀汤 舒张 舒适 舞台 舞曲 舞蹈 航 航行 航运 船舶 良药 色 艺术品 节拍 芒果 芙蓉出水
芜菁甘蓝 芬芳 芭乐 花丝 花卉 花卷 花团锦簇 花季 花房 花斑 花期 花样年华 花样游泳 花椒 花纹 花草 花被 花边 花饰 苍白 苍白色 苏州 苏州码子 苏木 苏氨酸 苏门答腊 苑 苗 苗期 苦力 苦心 苦艾 英寸 英尺 苹果 范数
茄子 茅山 茅棚 茶几 茶水 茶钱 草帽 草案 荒地 荒漠 荒草 荔枝 荞麦 荡漾 荣任 荷兰豆 荷枪实弹 莫过于 莫非 菊花 菠菜 菲林 萃取 萌生 萎缩 营业时间 营养 营寨 落下 落入 落叶松 落差 落幕 落水 落石 蒙在鼓里 蒙皮
蒲包 蒲葵 蒸气 蒸腾 蓄水 蓝图 蓝田种玉 蓝莓 蓝靛 蔓延 蔬菜 蕴藏 薄弱 藏器待时 藏红花 藻 虎口 虎口余生 虚幻 蚕豆 蛋花汤 蛛丝马迹 蜂王乳 蜂王浆 蜂王精 蜜枣 蝉联 蝴蝶花 融 螳臂当车 螺旋 血 血型 血泊 血流
血浆 血清 血管 血肉 血衣 行云流水 行使 行医 行政公署 行政区划 行李房 行署 行路 行踪 街区 衡山 衣冠 衣物 衣襟 衣角 衣食 补丁 补救 补时 表态 表意文字 表皮 表面 衬衣 衬衫 衰亡 衰微 衰老 衰落 衰败 衰退
袖手旁观 袜子 裁减 裂 裂变 裂片 裂缝 装修 装束 装满 装潢 装置 裙子 裤子 褂子 西 西南 西域 西天 西服 西格马 西游记 西瓜 西直门 西药 西葫芦 西装 西面 见习 见天 见长 见马克思 观战 观摩 视力 视距 角楼 角色
角落 解析几何 解法 触毛 言归于好 计划生育 计数 计时 计时工资 计算器 计量 订 讨好 讨米 训练 讲座 许久 诊治 诊疗 译本 试制 话梅 诞生 该当 详述 语法 语言学 误 课程 调整 调研 调节 调蓄 调试 谋取 谦让 谷物
豆子 豆类 豌豆 象征 象棋 象牙 貌似 贝雷帽 负相关 负荷 财税 财经 质变 贩运 贬值 贯彻 贸易中心 费周折 费心 费神 赋税 赖以 赛季 赛段 赛马场 赢得 赤道 赤金 走人 走时 走水 走近 走马上任 赴任 赴汤蹈火 赶时髦
起初 起动 起哄 起始 起死回生 起毛 起源 起点 起程 起落 超常发挥 超时 超标 超越 趋时 足下 足迹 跃迁 跌落 跑龙套 距离 跟踪 跨上 跨度 路向 路子 路段 路线 跳伞 跻身 踊跃 踌躇 踏查 踪迹 蹦高 身长 躬身 躯干
躲藏 车位 车场 车带 车灯 车程 车胎 转化 转变 转口 转向灯 转回 转折点 转换 轮廓 软毛 软硬兼施 软组织 轻型 轻音乐 载重 辖区 辣椒 辩证法 边患 边材 边框 边线 边陲 辽东半岛 迂回 过关 过关斩将 过半 过夜
过渡时期 迎娶 运输 运送 近日 这时 进修 进出 进口 进展 进步 进水闸 进门 远东 远处 远眺 远航 违时绝俗 连夜 连锁 连锁商店 连锁店 连锅端 连麦 迟疑 迟误 迟钝 迫近 迸发 追踪 追踪调查 逆转 选址 透析 逐鹿 途径
逗留 通关 通州 通气 通胀 通货膨胀 逝世 逝去 速 造 造假 造船 逾越 遇见 遍及 道袍 遗体 遗址 遗存 遗骨 遥望 遥测 遮住 遮掩 遮盖 遮蔽 避孕 避难 那会儿 那天 那里 邮 邮电 郊外 酉时 配 配乐 配有 配额 酒
酒店 酒水 酒菜 酒食 酷似 酷肖 酸性 酸辣汤 采石 里程 重心 重现 重用 重组 重量 野味 野外 野猪 野菜 量变 量程 金刚 金枣 金枪鱼 金榜题名 金橘 金瓜 金石学 金针 金银箔 金鸡独立 针叶树 钙质 钟头 钟楼 钟点
钟鸣漏尽 钢材 钢铁 钱塘 钻井 钻坚仰高 钻探 钻石 铁板 铁树 铁水 铁石 铁道 铜板 银光 银杏 银河 银针 银鱼 铸成 铸铁 铺子 铺平 铺张浪费 铺盖 铺面房 链接 锂电池 锐减 锡林郭勒 锦上添花 锦旗 锯 锯齿 镇定 镇静
镪水 长假 长发 长夜 长年 长效 长期以来 长毛绒 长进 长途 长途电话 长途车 關山 门子 门房 门框 门面 闭幕 闭门造车 闲暇 闲话家常 闷热 闸 闹市 阀 队形 防微杜渐 防晒 防水 防火 防火墙 防身 阳关 阳极 阴历 阴茎
阴谋诡计 阴部 阶段 阶段性 阻塞 阻挠 际 陆地 限定 限时 限时信 限期 限额 院内 除 除去 除夕 除掉 陶土 陶工 隋末 隔断 障碍 难于登天 难测 难点 雅乐 集中 集中营 集合论 集散地 集水 集聚 雌黄 雕塑 雨 雷州半岛
雷鸣 雾里看花 霉菌 露天 露苗 青山绿水 青筋 青菜 青龙 静悄悄 静脉 静默 靛蓝 非金属 面子 面条 面汤 面皮 面积 面粉 面纱 革新 革职 鞋底 鞋袜 鞠躬 鞭打 韦编三绝 韬光养晦 音乐 音响 音域 顶住 顶叶 顶尖 顶部
顷刻间 顺利 预定 预赛 颈部 颈项 频道 颗粒 题花 额叶 额头 额度 额角 颞叶 风向 风头 风景 风景线 风范 风行一时 飘浮 飞翔 飞龙 食宿 食指 食盐 饭碗 饭菜 饰品 饱经沧桑 饲养 饿死 首任 首位 首季 首度 首演 首轮
香槟 香气 香水 香油 香火 马丘比丘 马利亚 马槟榔 马耳东风 马蹄 马革裹尸 马骡 驯养 驱动 驻扎 驾崩 骑马找马 骑驴找马 骒马 骡子 骨干 骨架 高 高于 高压 高句丽 高处 高密 高密度 高峰 高峰期 高峻 高度 高技术 高教
高新技术 高楼 高楼大厦 高歌猛进 高球 高科技 高空 高等教育 高纬度 高频 高额 高飞远走 鬼门关 鱼尾 鱼池 鱼种 鱼雷 鱿鱼 鲁 鲤鱼 鳊鱼 鳜鱼 鳞片 鸡肉 鸢尾花 鸳鸯戏水 鹏程万里 鹧鸪 鹿死谁手 鹿肉 鹿角 麒麟 麝香
麝香石竹 麦子 麦秸 黄土 黄埔军校 黄巾之乱 黄昏 黄油 黄片 黄瓜 黄蜡 黄连 黄酱 黄金分割 黄骨髓 黄鱼 黏米 黑发 黑斑 鼎盛时期 鼎盛期 鼎铛玉石 鼠 鼻子 鼻息 齐心 齐心协力 齐根 龙口夺食 龙头 龙潭虎穴 龙眼 龙袍
龙门 龙骨
""",
    -1: """
abarbeit abasto abbild abbilden abbreche abbruch abdruck abendbla abendlan abendmah abgaben abgeben abgrenze abhauen
abheben abhoren abide abito ablauf ablaufe ableitun ablenkun abnahme abnehmen abrazar abreise abrigar abschaff absenkun
absetzen absicher absperru abstand absteche abundanc abus abuso abwehr abwerfen abziehen abzweigu acabar academie
accadere accender accesibi accesso accessoi accroitr aceitar acero achever achte acomodar acostar acoustic acri activar
activer acustico adattare adattars ade adelanta adelgaza adler adoctrin adopcion adoption adorn adorno adozione advice
aerodyna afan affirmed afinidad afro agarrar ageing agevolar aggirare aggiusta agguato agility aging aglio agressio
aguantar aguardar aguardie aguila aigle ais aislar ajo ajustar alargar alboroto alchemy alchimie ale aleacion alejandr
alfa allergy allersei alliage allongem allonger allontan alloy allumer allungar almendra almidon almond aloe alquimia
alteraci alterar alterati altezza alzar am amande amas ambasada ambush ameliore amo ampleur amplify amtliche analisis
analyse ananas anaranja anbindun anbringe andare andarsen andenken andern andertha anderung aneantir anello anfalle
anfallen angefuhr angekomm anger angostur angriffe angulo anhangen ankauf ankieta ankommen anlass anmeldun annata annee
annesso anni annoying anpassen ansatze anschrei anstreng antalya anterieu antritt antwerpe anzeiger anzuge aparicio
apartado apio aplikacj apocalyp appoggio approcci approche apr apt aquacult aquila arbeitsw arbol arbre arcilla argento
argile arise arithmet arm armchair armour aroma arracher arrancar arrebato arrecife arroba arroganc arrosto artefact
artefakt articulo artifact artisana artykul arzneimi ascend asegurad asie asien asiento asparagu assaut assay asseoir
assessme assignme assis asso asteroid asthetik astro astronom atajar ataque atlantis atrasar attack attacke attacken
attempt attendre attentio attenuer atterrir attivare attraper aube aufbrech aufbring aufdecke aufentha aufgefan
aufgetre aufhange aufklebe aufschla aufsetze aufspure aufstell aufstieg auftauch auftrete aufwarme aufwertu aufziehe
augensch auricula ausbeutu ausbruch ausdehne ausdenke ausfuhre ausfulle ausgebro ausgedac ausgetau ausgewec aushalte
auslaufe auslesen auslosun ausrufez ausschei aussehen aussetzu ausstatt ausstrah austausc austral auswarts ausweich
ausziehe autisti automobi autunnal avaler avancer avant avanzar avena averia aviacion avorteme avvenime avvento avviare
avvicina avvio axis azalea azur azure azzurro baba babka bach bacheca baciare bacio backe backen backups bacon badge
baffi baisser bait bajar baking balade balai balanza balayer ballare balsam bam banan banquett banquill baptism bara
baraja barbe barbilla barcelon baren bari basieren bass bastare batir battesim battuta bauabsch bauen baume baumeist
baumeln bauteil bautismo bautizo baza bazo beachtun beacon beads beagle beak beat becario becco beenden beendet
befahren befassen befestig befolgen beforder before begebenh beginn beginnin begrenzu begutach beharren beharrt
beiderse beige beine beira beistand bekleidu bekommen beladen belasten beleben bemol bemuhung benedett benjamin
bereiten bergauf bergen bersagli beruf beruhen besar besiegel besiegen beso bestands bestandt bestelle bestiame
bestleis betatige betise betrayal betreibt beugen beule beurre bevan bewahrun bewerbe bewirken bewirkt bewohnen biais
bialko biceps biegac biegiem biennale biff bild bildern bildflac bildmate bildnis bildungs bile bindegli bine binge
birth bisou biss blade blaffen blaise blanquea blaring blasen blatt blatter bleach bleibe bleiben blend blending
blickfel blinder bloc blockcha blooming bloto blow bluhen blumchen blumen blvd blyskawi boas bobby bogey bohaterk
boheme bohren boi bol boli boll bolla bolle bologna bom bonding bong bonito boogie booked bootleg booze bordado
borderli boring borte botar bother botta bottom bouche boucher boucheri bouffe boulot bouncer boundary bouquin bout bpm
brain branco brauchtu brawl breadth breakup brecha breche bremerha brewing brightne brincar brinco brindar brindisi
bring bringen bringing briser broadeni broccoli brocken broder brokkoli bronzo brud brulant brunel brunt brust brzmiec
brzmieni bubbly buchen buchfuhr buchhand bucht budding budowac budowlan budzic builder bula bullion bullying bundeln
burro bursa busche busqueda bussi buste busto buter buttare buzo buzz cabbage cabeza cabezazo cabida cabra cacca caccia
cachet cactus cadaver cadavere cadavre cadena caer cagar cagnotte calado calare calcaire calcare calcolo calcular
calculo calderon calmar calowac cambiar camello caminata campeona camps canaliza cannes canone cantiere capitulo
capturar capture carat career carestia caricare carnet carol carotte carriera carrillo carrosse carrot carry cartella
cascara cascina casser castana castel castella catalyst catarsis catena cattura cauliflo causar cavallo cavo cazzo cebo
celery cellular cene cent centavo centeno centerpi centesim centime centinel cepa cere cerebro cerise cerradas cerveau
cervello ces cesarea cesarz cessare cesser ceto chacun chair champign chancele chantier charbon charge chargeur
cheating chefs chemist chestnut chetny chevelur chier chili chill chilly chilo chilomet chimie chin chino chisel
chiudere chiusi chodzic choque chore choreogr choses chromoso chug ciagnac ciascun cible ciceron cieplo cierro cifra
cifrado ciglia ciglio cigno cil cinque cios circumve circunsc cirugia cisne claquer classeme classic classico classics
classiqu claudel clava clave cleanlin cleanup clinics cliquer clocks clot cloture clover club co coal coastal cobre
cocaina coccion cocer codifica codzienn coeur coger cogliere cole colegio coller collide collie colmo coloniza colonna
colonne colorado colpo colt coltivar columna combatta combinad combinai combinaz combiner comble commotio commoven como
compact comparai compas competer componer comporre compose composic composiz composur comune conceali concluir concorso
concreci concurso condecor confessi configur conges coniglio conque consolat console consolid contain contraba contrapu
contrast contrata contrazi converge conveyor cookie coordina cop copia copiar copie copper corazon corn corona corporat
corpse correcci correlac correlaz correr correre correzio corsa corteza cos coser cosmo costruzi coude couler couper
courbes courir course coutumes couvrir cow coz cracher cracking cramp crear create creativi credit crepuscu crescent
crescere crescita crespo crever crimen crimine cringe criptogr crisi crisp crociera croiser cuadra cualquie cuddle
cuesta cuir cuisinie culminar culmine cuocere curator curfew curro currywur curvas custom cuts cutting cwiczyc cwierc
czekac czosnek czterech dalo damals dammerun dampfen dampfung dance dangle dans danse danser danzig dar daran dastehen
datensch davenpor dawka dawn daydream dc debiut debut debuts dec deceler decken deckung decoller decompos decoraci
decrease decroche dedicar dedicars deducir dee deficyt deformat defy degradac dekorati delai delegaci delfin deliciou
delikte delit delito delitto dello demise demoler demolici demoliti demora denoueme densidad densita densite depart
departur depasser depend depender dependre deploy deployer deporte depth derail derivaci derivar derivate derivati
derivazi derive deroga deroulem derouler derribar derrotar desague desaloja desapari desarmar desarrol descanso descend
descenso desconec desen desert desinteg desmonta despegar desperdi desplaza dessin destacam destin destino destroy
desviaci detacher detergen detroit deutschu develop developp devenir deviatio devoirs dg diagnost diagramm diakonie
dibujo dichte dick dicken diesbezu diferenc diligenc dilute din diner dinner dip dipinto directeu dirndl dirt dis
disable disarm discard disegno disenar disidenc dismantl disparo dispel displace disposab dissimul dissoudr distanci
diventar dividend dkg dl dla dno dochody dodge doggie doggy doku dokus domani domattin dominer doom dorso dose dosen
dostawa dotychcz dotyk dotykac doubleme douzieme dover drainage dram dramma drangte dreaming dreht drehung drehzahl
dreieinh dreifach dresser dringen drittes drohnen drone drown druckt drzewo dub dubai duche duet duett dulzura dunne
duo duos durchbru durchfuh durchgan durchhal durchque durchzie durchzog durum dusk duzo dwoch dying dynamik dystrybu
dzielo dzwiek eagle eastward ebenen ecarter echanger echec ecke ecken eclater ecoles ecorce ecurie edge edicion
edinburg edukacja ee egzempla ei eier eighth eile eilen eilt ein einband einbauen einbring eineinha einfalle einfamil
einfugen einfuhru eingeble eingedru eingefug eingekau eingekle eingerec eingezah eingriff einigen einkaufe einlasse
einordne einordnu einricht eins einsatzo einschni einschul einsetze einstell einstufu eintrag eis ejercer eksperym el
elaborac elaborar elaboraz elaborer elective electron elektron elektrot elektryk elementa elever eliminac eliminat
eliminaz eliminie elle eloigner email emballag embark embrasse embroide embuscad emerger emission emperatr empereur
emperor emploi empress empuje empujon encargar endroit enfoncer enfuir engordar enlace enlazar enleveme enlist enqueter
enregist enrique entfalte entferne entflieh entfuhrt entro entsproc entstehe entwerfe entwirft enzima enzym enzyme
equiper erarbeit erase erba erde ereignet ereignis erfindet erfolge ergreife erhohung erklingt erledigu erlegen
ermittlu ermoglic erobern erobert erschaff erstellu ersticke erstreck ertrage ertragen ertrinke ertrunke erupcion
eruzione esame escapar escena esconder escoria escrime escuadro escupir esercizi esfuerzo esordio espace espacio
esparcim espero esportar esquisse esquivar estabili estadia estafa estallar estancia estandar estigma estorbo estratto
estructu etage etappen etendard etroit eucarist eureka euro europejs euros evacuar evaluaci evasione evidenzi exacerba
excess exercer exister existier existir exploser explosif explosiv explotac exportar extorsio extraer extrait eyebrow
eyesight fabbrica fabriken fachgebi facilita facilite factor fahrt faint faite faithful fake falken fallecim fallen
falloir falo falschun falsific farbgebu farne fart fassen fatica fato fattoria fatturat faucon faule fausse fawn faz
feature feccia fechten federico fehlverh felling fenice fermes ferrer fertigen fertigun festland feuille fez fianco
ficha fichten fidelite fifth figur figurar figuring fijacion filiatio filo filologi final finaliza finca fine fines
finir finire finister firefigh firing first fis fisch fische fiut fixierun flache flak flamboya flaming flan flanc
flanken flare flee flic flick flicken fliegen fliehen fling flit flooded flotante flotilla flower flowerin fluff
flugsich fluido flussig foglia folding follow fondatio fondazio foray forciere ford forecast foregrou forensic foreword
forjar formar formes forscht fortbild fortfuhr forzato fotel fotograf foul fouls foundati fowl foyer fraction fragment
frange franja franklin frapper freccia freigabe french frente fresco fric friction frijol fringe frisur frisuren
frontal fronten frotter frucht fruchte fruhe fruto fugen fuggire fuir fulfil fulfill fumble fundacio funerari fungo
funkcja furto fusione futtern fuzz gabbia gaceta gaffe gain gal galaxie galeria galle gallina galvan gamma gand ganga
gar garb garcia gardenin gardiens garlic garn garnison garrison garza gaspille gata gatti gazeta gazette gazzetta
gebliebe gebrauch geburt gedrange gee geflogen geflugel geforsch gehackt gehirne gehirnwa gehoren gekauft geklette
gekuhlt gekusst geldpoli gelebt gelenk gen generar generate generer generier generiqu genesung genom genome george
gepumpt geputzt gerausch gering germanis geruche gerutsch gesamtbi gesamtza geschehe geschehn geschiss geschlag
geschluc geschmec geschwin geschwis gestacio gestiege gestion gestorbe gettare gewerbeg gewinnen gewinnun gewohnhe
geworfen ghetto gibt giornalm girare gis give glance gland glatten glebokos gleiten glisser globen globus gloriosa
glowa gluten gm goat godzina gol good goofy gordura goteborg gouter gouttes governor gown gowno gozar grabado graduale
grail graine graisse gral grama grammati gramme grana granne grannen grant grasa grava gravedad gravite greed grenouil
grenze grenzen grenzt grenzube greyhoun grieta griff grillo grom groschen grosz grotesqu groundwo grundlag grundris
grundzug grunt grupo grus guancia guessing guest gueules guilloti gulden gustare gut habit habito habitude hacienda
haircut hairstyl halal halas halb halbe halbes halcon halfte halleluj halo halsen haltunge hammerin hamstrin handy hang
harriet hasard hase hassle hast hauen haunt hausarbe hausnumm haut hautnah havoc haw hawthorn hazel header heal hear
hearing heather heavens hebdomad heck heft heilen heimator heizhaus hell hem hemmt hengst herangeh herausne herausst
herd herzstuc hetze hide hie hierba hijack hinderni hindranc hingeben hingeste hinkomme hinterha hinziehe hinzugek
hinzukom hirn hiroshim hito hochsomm hochstge hochstst hockt hoguera hohepunk hohes homestea hongkong hongo hopfen hops
horizont horse hour hta hubris hug huhn huhner huir humaniti hummer hundertp hupfen husbandr hustle huter hydra hygiene
hz ihr ihre il ilustrac imagine imitar imitate imiter immagina impacto impairme impedime imperado imperato imperatr
implikat importat importaz impriman imprimeu impronta improvis impuls impulso incitati inclinat inclinaz incline
include income incursio indagare indipend inedit inertie inferno inflexio informat infrange ingiusti inhibit inhibiti
inicio inmitten innenpol innensei innovate insert insignia instalar installi instandh instanze intensyw interlud
intestin intrigen intrigue introduz introspe intuitio intuito invade invadere invadir invent invers inverso investim
invisibi involucr irruptio irruzion isambard isolare ispezion ispirazi istituto it itinerar ivy izmir jabali jahreswe
jajo jana janitor japon jasny jaula java jean jedzenie jerky jeter jeunesse jezdzic job joue juridica kabarett kabel
kabine kaczka kafig kaiser kaiserin kalender kamp kampania kanon kanone kanten kapstadt kariera karosser karotten
karriere karte kartensp kasse kastanie katastro katze katzen kauen kawalek kc keel kehren keil kennzahl kerlchen kernel
keystone kg kicking kickstar kiefern kies kilogram kina kingston kinn kinship kippt kippur kirchens kirchhof kiss kite
kitten klange klasyczn kleid kleidung kleska klicken klima klopfen klopft klub klucz knallen kneeling knick knoblauc
knopfdru knoten known knuckle ko kobe koch kochen koka kola kolacja kolumna komorkow komplime kompozyc koncowka
konfigur kongres konsekwe kontakta kontor kontrast kontynuo konzentr kopek kopfball kopfe kopien kopiert korn korrelat
korzenie kosmetik kosmos kost kostum kostume kot koty kreatywn kreditka kreiert kreisen kres kreuz kriechen krok krona
kroon kropka krowa krzeslo ksiezyc ksztalce kubikmet kuh kundense kunste kunstges kupfer kupno kurbis kurczak kurort
kurve kurzerha kuscheln kuss kusse kussen kuster kwartet labbro labio labor ladung lagar lage lagos lamer lamps lange
langer langevin langosta langt lanzamie lap lapac lapso lard larghezz lashing laska lat late latency latido latitud
latitude latitudi lauch lauern lauert leap learning lecken lede leeds leek legierun lego legs lehnt lehnte lehren
leipzig lekarz len lesen letrero letters leuchten lev levre levy li licking lie liebherr liebre liegensc lievre
lifestyl ligan ligero limpieza lingua lip lippe lippen liquidar liquidez liter litre litro little liturgia liturgie
liturgy livery livree llano llenar localise locaux lochern locomoti logge logia logic logik logika logistik longitud
looking lorca losen loss losungen lote lotus lucken luckenlo luftangr luftfahr luminoso lunar lunedi lunge luther
luxembou luzern lyonnais macchia macerie machte macron magnitud maiale maiuscol maiz maize majatek majuscul maler
maletero malmo maly manche mandioca mane maneuver manieres manifatt manija maniobra manteca mantener mantle maquette
marcha marchew marechal marge margine marihuan marijuan mariscal marking markte marmelad marnowac marschal marsh
marshall marte marvel marynark masa masakra mask maska massacro massiere masterpi masticar materiel matriz mayoria
means mear meccanic mechanik meddling medecin mediar medico meditaci meditati meditazi medusa meilenst mejilla melden
mele melee meler melodia melodien melody mento menton mentre merchand merci merda merde merengue merk merken mermelad
mese met metaboli metalle metallo metaux metric metrics meurtrie mezzogio midi midollo midway miedz miercole mierda
mies miesnie mietwohn might migrate milagro mileston milz mim min mindern mindeste minim minima minuta minute minuto
miscela mischen mischief mischung missbrau misserfo misshand mistura mitad mite miterleb mittagsz mittwoch ml moda
modelar moden moder moderniz moelle mohren mois moitie mojar mol molle monday monitor monja monnaie monopol monopole
monopoli monopoly montacar montar monter monton monument moody mop mordida morecamb morgengr mortel mosaic mosque
motherho motionen motiv motivar motiver motta motte mouse moustach mozna mu mucca mucchio mucus mud muda muhe muhelos
multipli multitud munster munze murar murciela muscat muscheln muschi muschis muscolo musculo mushroom musica musizier
muskel muskeln mussen mustache mustang mutazion mutiert mutt muzyczny mydlo nabo nacer nachgebe nachmitt nachtdie
nachwort nagi nahen nalot nanotech napiecie narrowin naruszen nasse nastawie natalida naufragi navigare navigate
naviguer neapel nebenbei neo neonatal neptun nerf nerv nerve nervo nestle nettoyer neubauge neunte neunten neuron
neustart neuvieme nevado nevi newcastl next nexus nickel niesc nighting niguarda ninth niquel nm nodo noise nono
nordamer nordseit norm normen noroeste northwar notfalls notizbuc notting nouveaut noveno novita nowy nulla numer
nutshell nutzung obendrau obesidad obesite obesity obiekt obligati obrar obraz obrot obstacle obszar occurren octava
octave octavo octroi ocurrir odejscie odessa odsetek officer offnen offset oficial oficio oficjaln ogladac ogladani
ogrom ohr ohrwurm oil ojeada ojo old oldtimer olfato oliven olt oltrepas omision omission omnibus oncoming one onion
onze opener oper opern opierac oporto oprocz optimier optique ora orario orbe orchestr ordeal orecchie orecchio oreille
organe orgy orienter orzel os oscurita osmy oter ottava outfit outil outpost outrun ovario ovary oveja overcome overrun
overtake owen oxford pacco pacifico pack packte packung paf paglia palermo palic palliati palmo pant pantalon paper
paquet paquete paradero pareggio paris parmi parroqui partake parting partire pasaje pasear passado passatem passeggi
passiert passing pastel pate patologi pattern paul paume pausen pausiere pauta pear pearl peche pecora pecs pedal
pedale peek pega pegar peinado peke pelar pellicul pelnia pendient pendre penetrac penetrar penis penitenz pensione
pensum peperoni pepino pepper percee percenta percentu percer percorre percusio perdicio perdiz perfecta perimetr
permit persecuc persecuz persever pescare pesce pesos petal petto pew pez pfarreie pfennig pfiff pflegest pflichte
pfund pheasant phenotyp phones phonix piatka piaty pick piede pieklo pieprz pieprzyc pietra pietro pilz pilze pimienta
pimmel pine pineappl pinto pioro pisanie pisse pito pizca plait planear planting plantio plaski plastico plata platki
platze platzen plethora plik plomb ploughin pluc plum plumage plume pluto plytki po pocalune pochodzi podatkow podazac
podloze pognon poi poison poissons poivre poking pokonac pola polacca polacco polak polarity policy politecn politics
politik polizeir polizist polla polnocny polowa polozeni poltora poltrona poludnie pomiesci poney ponizej ponytail
pooch poodle porcion portalkr portar portee porteria portion portland porton porzadny posicion posing posizion possess
post postular postura poulet poultry pound pourcent pourrir poursuit pousse pousser powody powolani powtorzy pozycja
pracowac praktik praparat prasenta precede precipit prefazio premiera prender preparar prepare preparer prepoten
presagio preschoo pressing prevail prezenta primer priver proceden proceeds procent process producir produit produzie
profil profite profits progetta progetto progres progresa progreso prologue prolonga promover prorroga prosze protecci
protezio provenie provenir provinci provviso prowokac proxima proyecci proyecta prozent prozents prune przebywa
przejech przejrze przekrac przeszka przetarg przod przywroc psichiat pu pul pula pulir pulli pulsar puncture punetazo
punkten punktzah punta purging pussy pusten putze putzen quad qualify quartet quarto quebrar quedar queso quieto
quintal rabo race racion racje rade radiant radiante radom rafa raffiner rail raiz raja rama rand rande rapide rapidite
rappen rapper rase rasend rasieren raso raspberr rasten rastrear rastro ration rationne raton raububer raucht raumen
raumte rave ravitail razional re reajuste reasonin rebuild rec recalcar recambio recast receptor rechnen rechtsor
rechtswe recife recorrer recreo recul recurrir recycle redada redesign redire redirect redresse reduce reducir reduire
reduktio refill reflejo reforma refuse regale regazo regel regierun regione regla regler regresar regresio rehearse
reihenwe reim rein reinigen reinvent reis reka relapse relaxati relevanc relevanz relever relikt relleno relocati
relucir remainde remaniem rematar remedier remedio remis remissio remonte removal remplaca remplir renditio reno
renovar renover renovier rentrer repandre reparer reparier repartid repeat repeter repetici repetir repli replicat
repos reprise reproduc reptile residir resilien resist resistir resorte resoudre respalda respland ressorti resta
restable restar restare restart resti restrein result resurgen resuscit reszta retablir retail retake retard retarder
retentio retrace retraite retro retroces revendiq reventar reversib reverso revisit revoke revolve revue revues reyes
rezultat rhum riccio ricevito ricezion riechen riecht riempire rienda rifa riflessi rimanere rimediar rimedio rimetter
rincon rinnovar riparare riparazi ripetizi risc risoluzi risolver riss risultar ritardar rite ritt rivincit roach
roadbloc roast robben robbery robo robota robotics robson roch rod rodante rodear roe roggen rohbau rompere rompre
rosary rosen rostro rotacion rotazion rousse rozklad rozpocze rozszerz rpm rubel rubrique ruchu rucken ruckfall
ruckschl ruckschr ruckseit ruckzug rule rum rumble rumbling rump runda rupee ruptura rushing russen rustico ruszac
rutteln ryba rye saat saborear sacar sacca sachbesc sachscha sackgass sacramen sacremen sacudida saen sagt sagte
sailing saints saio sakramen salas salata sales salire saliva salva salvagua saneamie sanglier sapo sapone sardina
satelite satira sattigun saturn saturne saturno sau saubern sauer sauf sauter savor saw sb scadere scambiar scappare
scavare scendere scene schaft schall schatten scheiden schemat schenken schenkt schicht schicksa schifo schildkr
schimpfe schlafen schlag schlange schleim schlich schloss schluckt schluss schlussf schmecke schmeckt schmucke schnelle
schnurrb schoss schrifta schritt schrumpf schuss schuttel schwacht schwan schwanke schwanku schwanz schwebt schwebte
schwingt schwitze scienza scimmia scommess scompars sconfigg scoppiar screechi seattle sechzig secrecio secretai
secteur sectiona secuela secuenci sedere sedersi seduto segeln seitdem seiten sejour sek sektoren sekundar selektio
sellar sello sembrar semen semer semina seminari semis sene seno sentado sente sentire sentry sept sequel ser serata
serce serpent serpente serpient service serviere ses sesame sesamo sessel settentr settle seulemen sexualid sexualit
sezione sforzo sfruttam shaft shah shanghai shard sharpen shave shilling shining shipping shit shopping shortage
shorteni shot shrub shutting sichern sieg siegen siembra silber silhouet sillon silueta simbolo simular simulati
simulier sinnbild sinnumer sino siquiera situado situate situee sitz sitzen sixteent skigebie skim skimming skisprin
skizze skok skrot skrzyzow slad slam slap slipper slot sloth slots slub smack smacking smash smell smelling smoking
smut snap snatch sniff snippet snooker snuff snuggle soane soap soc sode sofa soffocar softness soia soja soli sollevar
solucion solution soluzion som soma somewher sondeo sonder sonderau sonne sonnen sonntag soplar sorbo sortear sortir
sospende sostenta souche souffler sound sounding sour souris southwar souvenir sow soy soybean spaccare spalarni spalt
spank sparare sparato spargel sparo spatschi spedire speed speer spelniac spend sperm sperme sperren spessore spezzare
spiegelb spielend spielfel spielrau spilling spinach spinat spiral spit spitzen splash splinter splittin spora spore
spotligh spotting sprang spraying sprecare spreco springen springt spritzen sprout spruce sprung sprunge spucke spucken
spuren sputare srac srebra srebro srodkowy staatsop stabile stabiliz staccare stachel stadtbil stahl stake stallion
stamina stampant stanac standard stander standoff standpun stanford stanza starrt starrte starten startet startete
startpla static statique statisch stattfin stattgef staz stechen steed stehen stellen stempel stento sternche stigma
stipule stoff stoffe stol stolik stool stopa stopien stout strafrau strahlt strahlte strain strappar strauche streben
strength stress strich stride stroj stromen stromy stroz struktur strumpfh strut strzal stucke stuckzah student studie
studien studium stuk stun stunde sturzt suavizar subsecti succeder success suceso sud sudar sudor suerte suffire
sugarcan suit sujetar sukces sum summit sun sunday suolo suono superaci supernov supper sur sura surete surgir surplus
survenir susciter suspendr suyo svolgers svolta swallow swamp sweat swinia sygnal symbole symbolik szenen sztab szukac
szum szybkosc tabasser tabela tabella table tacon tactique tagblatt tagdiens tageszei tagliato tail tailler taka
takeoff takeout takt talisman tamano tampa tangerin tangle taper tappo tarif taro tarte tas tasa tatouage tattica
tattoo tattoos tatuaggi tatuaje tatuaz taufe taunt taunting taupe tauro tauschen tavola teaching teasing technolo teeth
teilung telekomm teller temp tempo temporar tendido tendiert tenebre tenia tenir tercero terminer terza terzo testa
teta teufelsk texture thames theater thermody thesis they thicknes thistle thor thrashin thrustin thump thumping ti
tickle tie tiefe tierno tiers timbre tint tinte tips tiron tisch tische tit toad tocar todestag todos toil token tokyo
toleranz tomaten tomber tona tongue tonica tonnerre toot topo topple tor torturin touch toughnes trabajar traccia
trachten traducci traduzio trafik trafiken trafohau tragbar tragen tragfahi traiter traje tranen tranne transfus
transpla trascorr traslado tratar trattame tratte traumt traumte traverse travis trazado trazar treason treffer
tremblem tremor trends trening tres triangol tributar trier trionfo triple tritt triunfo trocar trofeo trofeum troia
trojkat tronc troncon tropfen trophae trophee trophy tropico troszke trozo truben truc trucs trud trueno truffle
trumpets trwac trzymac tubman tuffo tune turco tuta tuteur tutore twelfth twig twilight twinkle twist twisting tworczos
tyne uber uberfahr uberfall uberfuhr ubergang ubergehe uberhole uberlast uberlegu uberschn uberstan ubersteh uberstei
ubertraf ubertrif uberzahl uberzieh ubicacio ubt ubungen ucho uchwala uciec uciekac uderzeni ufficial umarmung umfang
umfassen umfrage umgangen umgehen umgekomm umgibt umiec umschlag umsetzen umstrukt umziehen unbrauch uncoveri undersid
undici unfold unfug unheil uniform unify unione univers universo universu uniwersy uno unterbri uphill upon upside urok
uscire usluga usunieci uswiadom utilizac utilizat utilizzo utwory uzycie vaca vacca vache vacuno vallado valoir van
vanish vanter varar variable variance variant variante variazio veer veleno velocida velocita velocity veneno venere
vengar venir venter venues verallge verander verbaut verbesse verbinde verbindu verbleib verbrann verbring verbuche
verbund verdecke verdrehe verfehlu verfilmu verfolgu vergehen vergifte verhalt verhangn verhunge verklapp verkleid
verlangs verlasst verlegun vermehre vermehru vermesse vernetze vernissa verpruge verrat versamen versamme verschob
versenkt verser verspatu versteue verstrei versuch vertausc verteilu vertex vertretu verunrei verwande verwandl
verwehrt verwendu vest vestir vestirsi vestito vet vibrar vibrate vibrer vicinanz vicuna vieillis viele vielzahl
vignette vigor villen vin vincere vine vino violazio violents virage virgen virgule visage viscosit vision visit
visitant vitalida vitalite vitesse vittoria vol volador voler volo volta volver vomir vorderse vorfalle vorkommn
vorletzt vormund vorrat vorstand vorweise vorwort vostro votre wachen wahlperi wahr wahrendd wait waldrand walke want
warehous waren wariant warn warnings warstwa wasserdi watchdog watchman watt waz wchodzic webseite wechseln wedel wee
weggehen weggewor wehen weibchen weiden weigh weighing weile weinbau weine weisheit weitet weltall weltpoli wendepun
werdegan werden werfen werkstof wertigke westlich westward wetterdi weza whack whale whiskers wiazac widder widmen
wieczor wiederho wiegen wiez wiggle wilfred willingn win wine winkel wisch wischt wklad wlaczaja wochentl wogen wohnen
wohnflac wohnhaus wohnung wohnwage working world worrying wplywy wrak wreak wreckage writing wschod wschodni wskaznik
wszechsw wuchs wucht wunder wurdigt wurdigte wurgen wurze wuste wyborow wybuch wychodzi wyciagac wyjazd wykonani
wykorzys wykres wyleczyc wymiar wyobrazn wyrzucic wysokosc wytrzyma yam yield yom zabawy zabieg zadek zahllose zahlungs
zajrzec zaklocen zakup zakupy zalatwic zaleznie zanahori zange zapach zasada zasoby zastosow zawody zdazyc zecca zeche
zehnte zeichnen zeichnun zeit zeitpunk zeitung zerbrech zerfall zerstoru zespol zestaw ziege ziegen zieht ziele zimmern
zing zink zloty zmiany zniesien zubereit zuchthau zug zugange zugel zugelegt zugverke zulegen zunden zunehmen zunge
zuruckbr zuruckko zuruckle zuruckzi zustellu zuwenig zweieinh zweikamp zwingen zwingt zwloki zysk اثاث اثار احتفاظ
احتفال احتلال احتمالا احداث احدث احرق احياء اختراق اخترع اختطاف اختفاء اختيار اخراج ادرس ادريان اذهب اراضي ارباح ارحل
ارشاد ازهار اس اساس استسلم استقبال اسكن اسلوب اشجار اشرب اشكال اصبح اصلاح اصنع اصوات اضعف اضواء اظهر اعتمد اعماق افراط
اقام اقتراع اقطع الجن الحج الحد الشق الصف الفك القط الهم امبراطو امتلك امسك اميلي امين انتاج انتباه انتشر انتصارا
انتهاكا انجز انحراف انزل انفجار انفجارا اوديسا اوستن اوقف ايرادات باس بام بحري بدء بدا بصل بعد بوسطن بي بيدر تاريخ
تجارب تجميل تحاليل تحت تحرك تحسن تحقيق تحقيقات تحليل تحول تخطيط تخلص تخيل تدخلات تدريس ترحيب ترخيص تركيز تسجيل تسجيلات
تسع تسلسل تسوق تشفير تصميم تصنيع تصنيفات تصور تصوير تضمن تطبيق تعديل تعلق تعود تقلب تقليل تكيف تلفزيون تلو تميز تنزيل
تنقل توزيع تي تيمور ثامن ثعبان ثقب ثلث ثور ثوم جامع جانب جبهات جرم جزء جزم جسم جلوس جمع جنيف جواد جوار جوانب جوز جولات
جي حدث حدد حدوث حرس حرك حقل حكايات حمر حيفا خضع خلط خمس خيار خيط خيول دخول در دفن دمام دمر دهون دولار دولارات ديترويت
ديلان ذاهب ذراع رابح رابع راجع راحل راسل رافق راي ربط ربع رحيل رشح رشد رعد رنين ريش زحام سابع ساو سبب سبت ستانفور ستون
سحب سفارات سماوات سند سندات سهم سويداء سياتل سياسات شاه شروق شفاه شل شنغهاي صابون صب صدور صفقات صفوف صلوات صنع صويا ضرب
ضروري ضهر طبيب طرد طرف طعام طلقات طور طير عزز عشاء عصير عضلات علم عناق عوامل غربي فاز فر فراق فصاعدا فلفل فنون قاع قد
قذف قطر قطرات قطع قوس قوية كراسي كل كلاب كلب كلوي كول كولوراد كينت لحم لحن لمس لوز لولو ليف ليفربول ليون ما متغيرات
مجالس مجلس مجمل محاصيل محاط محاولات محرقة محظوظ محلي مخرج مدار مدام مدن مدير مرفوع مركبات مرمي مريخ مريي مسابقات مستودع
مسجد مسك مشرف مشروب مشير مصغر مضرب معادن معتاد مقاعد مقر مقرب مقعد مل مناصب مناطق منطق منطلق موت موز موسع موضوع ميلاد
نادي نحاس نسر نقاط نقر نقل نقيض نهوض هدد هز هش هموم هو هيروشيم هيكل واجب واجبات واجهه واصل وجدتها وحدات ورد ياسمين يبقي
يتاهل يتجاوز يتحمل يتخيل يتراجع يتصور يتضمن يجسد يجعل يجول يحتوي يحدث يحول يخص يخطط يخلق يدمر يرحل يركب يساوي يسبق
يستعد يسيطر يشرب يصب يصبح يصرف يصعد يصور يطول يظهر يعد يعطي يعقد يعكس يغادر يغرق يغلي يقاوم يقطع يقع يقهر يلف يميل ينبض
ينتهي ينحدر ينقل ينقلب يهاجم يهدد يو يوازي يوقف 一下子 一个劲儿 一个半 一事无成 一体化 一元 一分为二 一刹那 一半 一古脑儿 一叶障目 一品红 一块儿 一堆 一头 一气 一潭死水
一点儿 一目了然 一瞥 一等 一级 一纸空文 一较高下 丁零当啷 七上八下 七叶树 万丈 万元户 万峦 万恶之源 万箭穿心 三 三叶草 三田 上下班 上去 上古 上学 上游 上班 上部 下午 下半年 下去 下台 下场 下定决心 下巴 下来
下游 下滑 下笔 下设 下跪 下身 下院 不关痛痒 不动声色 不堪一击 不妨 不怀好意 不惜 不折不扣 不敢高攀 不毛之地 不知所措 不经意 不绝于耳 不透水 不锈钢 与其 与时消息 丑时 专场 专线 专营 专辑 业余大学 东亚 东北方
东南西北 东方 东西方 东边 东部 丝毫 两侧 两倍 两国关系 两岸 两性花 两方 两旁 两端 两者 两边 两院 两面 严厉打击 严整 丧事 个别 个数 中亚 中俄关系 中关村 中北部 中将 中小学 中式 中弹 中方 中日关系 中枢 中止
中毒 中空 中考 中西 中转 中途 丰产 临头 临安县 临街房 为啥 主导 主流 主管 主要 举止 举行 举足轻重 久而久之 义务教育 义愤填膺 乌桕 乐不可支 乐不思蜀 乐天知命 乘坐 乘龙 九江 习气 买房 乱世 乾坤 事到临头 事后
二手房 亏损 云集 五卅运动 五年计划 五更 五经 五花大绑 亚洲 亚硝酸盐 亚细亚 交割 交叉 交待 交替 交界 交融 交错 产业链 产品 产地 产程 京二胡 京剧 京畿 京胡 亮度 亮点 亲吻 人体 人参 人工智能 人数 人民
人民战争 人物 今文经学 仍旧 从容不迫 仓卒 仕途 付诸实施 仙人掌 仙境 仙茅 代步 代码段 代考 代表作 代销店 以防万一 仰天 仰头 任意球 仿制 仿效 仿照 仿真 企图 伊比利亚 伏侍 伏击 伏牛山 众擎易举 众议院 伤人 伪装
估算 伴奏 伴随 伸展 伸直 低垂 低收入 低调 低速 住院 体制 体味 体型 体操 体毛 体细胞 体育 体育项目 体魄 余党 余剩 余地 余数 余音 佛像 佛珠 作揖 作曲 作法 佳作 佳绩 佳肴 供应 供应链 依依 依托 依旧 依附
侥幸 侧耳 侵袭 便车 促销 俘获 保佑 保全 保养 保存 信息技术 信托 信用卡 信道 修习 修建 修改 修理 修筑 修造 俯首 倍数 倒地 倒腾 倒车 倒退 候 借给 假想 假象 偏西 做为 停下 停放 停靠 健身 偷梁换柱 偷看
储存 催化剂 儿童乐园 儿马 元帅 元气 兆周 先令 先秦 光彩 光缆 克拉 克服 克绍箕裘 兔子 入侵 入学率 全球通 全盘 全盛 全身 全集 八度 八达岭 公元 公国 公斤 公石 公祭 公钱 公马 公鹿 共同 共生 共计 关境 关断
关机 关节 关连 关键 关门大吉 关门打狗 关闭 兴建 兴致勃勃 兴高彩烈 兵马 兵马俑 具有 养花 内 内侧 内含 再生产 写作 写本 军售 军用 农作 农村 冥王星 冲出 冲淡 决议 决议案 冶炼 净利润 准则 准备 准备金 凉拌
凌云 减去 减速 凑成 凝聚 凤凰 凭白无故 凳子 出世 出入 出去 出发点 出台 出境 出外 出局 出来 出没 出现 出生率 出走 出身 出逃 击打 击毁 刀工 刀马旦 分付 分列 分叉 分属 分布 分散 分数线 分段 分水岭 分离
分类学 分解代谢 分身 分辨率 分钟 切中时病 切削 切向速度 切块 刑场 划一 创作 创造 创造力 创造性 初三 初叶 初步 初等教育 利 利刃 利润 利物浦 刮胡子 到位 到头 制作 制成 刷新 刷牙 刺中 刺花 削弱 前列 前沿
前端 前行 前边 剖宫产 剥蚀 剩余 剪切 副业 劈头 力作 力度 力战 办学 功夫 加固 加意 加盖 动人 动员 动态 动静 助攻 劲儿 劳务 劳苦 勋章 勘查 匀称 包含 包围 包扎 包抄 包括 包米 包装 包谷 化学性质 化装 化解
化验 北方工业 北极星 北美 北美洲 北边 区域 区间 医生 十 千克 千刀万剐 千周 千头万绪 千字文 千方百计 千真万确 千里马 千里鹅毛 升入 升学 升腾 半个 半场 半数 半辈子 半边 华 协调 卑劣 卑鄙 单个儿 单产 单位
单位根 单号 卖关子 南亚 南山 南岭 南方 南昌起义 南沙 南美 南美洲 博取 占优势 卡拉 卡片 卢布 卢湾区 卫星 卯时 印制 危房 即兴 卵子 卵巢 卷起 厅长 历程 压根儿 压马路 厚度 原作 原创 原有 原材料 原由 去除
县域 参政 参赛 参预 友好关系 双星 双氧水 双脚 双腿 反击 反动 反扑 反面 发型 发射 发扬 发散 发育 取向 取景 取材 受精卵 受难 变体 变态 变星 变质 变量 叙文 口水 口水鸡 口罩 口译 古典 古训 古风 叫化子
叫苦连天 可不是 可变 台前 右侧 右方 叶序 吃力 吃白饭 吃食 合体 合同法 合并 合成 合纵连横 合金 吊兰 吊销 同工同酬 同房 同日 同期 名作 名校 名片 名篇 名著 后 后事 后备 后部 后门 含有 含金 告密 员 周长
味儿 味觉 呼叫 呼呼 呼应 呼牛作马 呼牛呼马 命运 咀嚼 咕噜 咬牙 咬紧牙关 咽下 品蓝 哄动一时 哇哇 响声 响起 哗啦啦 哨兵 哪儿 哭声 唐棣 唤醒 售后服务 唱戏 唾余 唾沫 唾液 商店 啤酒花 啧啧 喀什 善策 善罢甘休
喇叭花 喧哗 喧嚣 喽罗 嗅觉 嗓门 嘴唇 嘴巴 嘴里 器 器乐 噪声 噪音 四叶草 四散 四边 四通八达 四面 回击 回升 回合 回应 回游 回落 园地 国库 国策 国花 图景 图案 图画 图表 圆柱 圆白菜 圆锥 圆顶 圈定 圈钱
土星 土木工程 土石方 在内 在校 地下 地图 地幔 地方 地步 地皮 场地 场所 场次 坏事 坐下 坐标 坐标系 坠马 坦然 培植 培育 基业 基地 基本 基点 基石 基础 基质 堂 堂堂 堂花 堆满 堆积 堪称 塑造 填充 境外 增减
增援 增补 增长率 墨迹 声乐 声响 处死 复发 复叶 复员 复旦大学 外交关系 外侧 外出 外延 外水 外皮 外面 多如牛毛 多种多样 夜视 大事 大伙儿 大作 大使馆 大关 大别山 大地 大堂 大声疾呼 大寿 大帝 大戏 大拇指
大政方针 大步 大气层 大白菜 大蒜 大规模 大豆 大院 天体 天地 天大 天子 天数 天机 天球 天竺葵 天蓝 天蓝色 太宗 太极 太空 夯土 失 失学 失手 失误 头球 头等 头绪 头脑 头部 夹击 夹攻 奇 奇事 奇数 奇文 奇迹
奏乐 奏折 奔跑 奔逃 奔马 套房 套装 套路 套马 奠基 女孩儿 奸计 好不容易 好使 好容易 好转 如实 妙笔生花 妙计 委员长 姿式 威力 婚事 媾和 嫦娥 嫩苗 子叶 子房 字体 字头 字数 存在 存有 孙 孢子 季军 孤苦零丁
学业 学业有成 学前班 学海 宁城 宁城县 安娜 安定门 安家 安插 安第斯 安置 完工 定单 定型 定时炸弹 定额 宝玉 实习 实践 宠爱 审美 客源 客车 宣泄 宫爆鸡丁 家主 家乐福 家乡 家伙 家数 家禽 家门 寅时 密室 密度
富余 寡人 对 对生 寻仇 导向 导致 导航 导论 封 封存 封装 封闭 将帅 小孩儿 小树 小白菜 小行星 小马 少安无躁 少林 尖端 尖顶 尚飨 尝试 就学 就是说 就读 尸体 尾声 尾巴 局 局部 屁股 层次 居住 居高不下 属于
屡见不鲜 履行 山区 山地 山寨 山楂 山羊 岩层 峨嵋 峨眉山 嵌入 川剧 工序 工艺品 左侧 左手 左面 左首 巨响 巨著 巫山 差点儿 巳时 巴塞罗那 市中心 市县 带来 带走 常年累月 常理 常绿植物 常识 幌子 幕后 干细胞
干贝 平安北道 平成 年代学 年初 年底 年收入 年轻气盛 并驾齐驱 幻想 幼苗 幽静 广度 序幕 应景 应答 应运而生 底部 底面 店面 度 度过 座 延续 延误 延迟 建交 建筑 建造 开倒车 开动 开发 开启 开垦 开工 开拓 开放
开普敦 开裂 异同 异地 引出 引发 弘扬 张开 弥漫 弱项 强忍 归于 归属 归根结底 归结 当中 当值 当初 当政 当量 当铺 形势严峻 形而上学 影踪 征召 征收 征文 征服 待会儿 得分 得逞 循环 微光 微薄 德国马克 德班
心动 心底 心率 必不可少 必备 必恭必敬 必要 快慢 快步 快班 念珠 忽悠 忿怒 态度 怎么 思潮 急于求成 急转 怦怦 性取向 总共 总收入 总计 总额 恩 恰巧 悬崖勒马 悬挂 惊马 惟一 惟有 惨案 想像 想象 想象力 愈合
戏剧 戏曲 成 成家立业 成形 成组 成长 成长率 我方 战功 战区 战绩 戛纳 房卡 房租 所在 所在地 所有制 手臂 手艺 扑通 打假 打成一片 打成平手 打扮 打搅 打死 打水漂 打破 打赢 打雷 打鱼 执勤 执政 执行 扩展 扫兴
扫墓 批准文号 找齐 承运 技术性 技法 抄本 把门 抑制 抑制剂 抓住 抓周 投井下石 投掷 投靠 抗水 折衷 抛费 抢修 抢走 护送 报国 报春花 报警 抨击 披麻戴孝 抬头 抵御 抵抗力 抵销 担负 拆开 拆解 拆除 拉动 拍打
拐弯 拔高 拖延 拖延时间 招 招手 拟古 拥有 拦住 拦腰 拨打 拳打 拳术 拷贝 拼命 拼搏 拼音 拾荒 拿走 持有 指关节 指标 按劳分配 按步就班 按说 挑大梁 挪动 挪用 振作 振动 振荡 捏造 捕捉 捕鱼 捣鬼 掉落 排出
排气 排泄 排除 排除万难 探测 接地 接连 控制论 控股 推广 推开 推波助澜 推移 推进 推迟 推陈出新 掺水 提审 提心吊胆 提法 插 插班 握有 搀扶 搁置 搂抱 搜寻 搬走 搬迁 搭便车 搭理 搭载 摆弄 摆手 摆设 摇动 摇头
摇身一变 摊开 摊派 摘录 摧残 撒 撒手 撕毁 撤消 撤离 攀高结贵 攫取 支援 支撑 支边 收尾 改动 改编 攻坚 攻打 攻略 攻破 放入 放开 放映 放电 政治学 政策 效法 敌营 教材 教法 散居 散开 散落 敬业 数字 数学
数目 敲击 敲打 整合 整风运动 文书处理 文字学 文教 文气 文科 文竹 文言文 文词 文身 斩钉截铁 新建 新政 新星 新月 新高 方位 方向 方向性 方差 方庄 方式 方括号 方术 方格 方框图 方策 方阵 施予 施教 旋律 旋涡
旋转 旗袍 无动于中 无宁 无理 无计可施 日前 日夜 日头 日月 日落 早班儿 旱金莲 时俗 时尚 时序 时来运转 时空 旷费 明儿 明日黄花 明早 明治 昏倒 易碎 星体 星宿 星座 星空 星等 晒太阳 晕倒 晚生 晨报 景区 景致
暮色 暮鼓晨钟 暴利 曙光 曲子 曲调 更换 最低点 月 月季 月经 月薪 有史以来 有成 有所作为 有朝一日 有点 有色金属 朝夕 朝日 朝秦暮楚 木兰 木工 木星 木材 木质部 木鱼 未卜 未及 末班车 本分 本期 朱红 机制 机动
机动性 机头 机敏 机构 机械工程 杀风景 权宜之计 杆子 李代桃僵 李子 杏仁 杏鲍菇 杜 条子 条目 来不及 来得及 来日 来源 来龙去脉 杨柳 杰作 松开 松手 松树 松滋 板凳 板蓝根 极力 极性 构思 构筑 林立 林西 林西县
枣树 某地 染指于鼎 染色体 查哨 柴米油盐 栀子花 标识 栏目 树干 树木 树皮 核工程 根基 根深叶茂 栽培 桂花 案子 桥头 梅子 梦境 梦寐以求 梦游 梯队 森 植树 植物 植苗 楼上 楼盘 榨菜 槟榔 模仿 模式 横卧 横向
横标 横跨 橄榄 橘黄色 次数 次级 次要 欧亚 欧元 歌剧 正中 正值 正比 此处 步伐 步子 步行 步骤 武功 死亡率 死命 死囚 死尸 死里逃生 歼灭 残存 殴打 毁掉 毁灭 每天 每日 毒手 毒物 毒药 比分 比方说 比试
比赛项目 比较文学 毕业 毗邻 毛坑 毛收入 毛肚 毛茛 毛虫 毛衣 毛豆 毛边 毛骨悚然 毫克 毫升 民俗 民居 民意调查 民房 民营 气喘吁吁 气囊 气息 气泡 氨水 水产业 水利工程 水底 水栖 水泡 水深 水滴石穿 水火不容
水电工 水绿 水菖蒲 水落石出 水蛇腰 水银 水陆 永定河 求 求得 求解 汇入 汇总 汉学 汗水 汗珠 汗马 江南 江源 汲取 沉寂 沉浸 沉雷 沙发 沙市 沙鱼 没什么 沦亡 河道 油桐 油水 治罪 沼泽地 沿边 法儿 法子 法家
法政 法郎 泛起 波折 泥巴 泥浆 注射 注目 洄游 洋甘菊 洋白菜 洗礼 活儿 派别 派生 流出 流水帐 流芳百世 流连忘返 流速 测量 浪费 海南 海神 海绵 海贼王 浸润 涂写 涂饰 涂鸭 消散 消退 涉足 涌 涌出 涌现 涎水
涣散 液化 涵养 淋巴 淋巴细胞 淌口水 淡然 淡蓝色 深入人心 深切 深度 混合 混合物 淹死 清扫 清早 清爽 渊源 渐进 渡口 温床 温度梯度 温泉 温酒 港元 港区 游戏 游说 游逛 湛蓝 湟水 溶剂 溶液 溺水 滚烫 满面 滥用
滴水石穿 滴水穿石 漂白剂 漆树 演唱 演唱会 漱口 灌木丛 灌木林 灌水 灌溉 火速 灰蒙蒙 灵柩 灵活性 灶马 炮制 点儿 点子 点火 点点 点金成铁 炼金术 炽热 烂泥 烟头 烟尘 烟花 烤鸡 烧高香 热呼呼 热源 热血沸腾 烷基
烹饪 烽火 焚烧 照亮 照搬 熟 燕子 爆炸性 爪哇 片断 牙齿 牛皮 牡鹿 物料 牵扯 特制 犬马之劳 犯罪 猎鹰 猛击 献花 玉器 玉石 玉米 玉门关 玩意儿 玩艺儿 玫瑰 玫瑰花 环绕 环节 现役 现金流 现金流量 珍 珍珠 班师
理学 琥珀 瓦房 瓦解 瓶颈 甘草 甘蓝菜 甘迺迪 甚至于 甜菜 生产关系 生产资料 生息 生死关头 生物界 生花妙笔 用品 用途 用钱 田忌赛马 甲基 甲壳 甲鱼 电学 电气工程 电源 电缆 画法 界限 畏缩 留住 留兰香 留恋 留连
番号 疆界 疏忽 疏漏 疗养 疗程 疲倦 病程 症结 癌细胞 白 白云 白区 白卷 白带 白术 白矮星 白细胞 白芍 白菜 白萝卜 白血球 白跑一趟 白鹇 百分比 百叶 百家争鸣 皇冠 皇帝 皮下 盆花 盈余 盐田 监护人 盖房 盘石
盛举 盛况空前 盛开 目光 目前 目的 目的地 直捣黄龙 直裰 直观 直觉 直辖市 相互关系 相关性 相加 相对论 相接 相撞 相逢 相随 盾牌 眉毛 真实 眼睛 着手 着装 知 短缺 短训班 石刁柏 石库门 石油 研制 砚田 破关 破坏
破费 砾岩 碍事 碑石 碧绿 碰上 碰见 磁化 礼帽 礼记 神经元 神经细胞 神马 票房 祸水 禁不住 禁地 离别 私房 种族 种植 种田 种马 科 科学 科学种田 科教 秘诀 租地 秦腔 秫米 积习成俗 积分榜 积压 积淀 移居 稀释
稍安毋躁 税关 税费 空想 空投 空空 空闲 空隙 穿着 穿过 穿金戴银 突击检查 突击队 突破 突破口 窍门 窗花 立功 立方公尺 立方厘米 立方米 立足 立身 竞争 竹马 笔墨 笔法 笔记本 笔试 第一次 第三纪 第二 第五 第四纪
笼罩 等候 策略 筹划 筹备 筹码 算了 篇章 簌簌 粒细胞 粗浅 粗糙 粮食作物 精华 精子 精干 糜费 糟蹋 素材 紧缺 紫苏 繁文 繁文缛节 红利 红土 红枣 红牌 红细胞 红花 约束 纪录 纯朴 纳米技术 纵贯 纵队 纸张 纸花
纹丝不动 线段 练习 细碎 织花 经不起 经得起 经济作物 结节 结连 给与 绝灭 绝迹 统筹兼顾 绣球花 维多利亚 绿叶 绿营 绿豆 编修 编制 编程 编译 缝隙 缠绵 缥缈 缩小 缩成一团 缴获 缺口 缺钱 网址 网段 网点 罗唆
罗嗦 罗织 罚球 罪行 羊群 美味 美学 美杜莎 羽毛 羽状复叶 羽翼 翻滚 翻过 老化 老夫 老马识途 老龄 耍花招 耍花样 耕耘 耗费 耳朵 耳语 耳边风 耽搁 耽误 职业高中 职分 职务 职掌 职能 职高 联接 联队 肃然起敬 肉体
肌肉 股利 股息 肥皂 肩负 肺腑 胚乳 胚珠 胜出 胜负 胜败 胡子 胡椒 胡涂 胡诌乱扯 胡诌乱说 胡诌乱道 胡诌八扯 胡闹 胶质 能动性 能见度 脏 脑浆 脑袋 脓水 脚步 脱发 脱掉 腊梅 腐化 腰部 腾空 膝盖 臀部 自古 自居
自治县 致电 舌苔 舞剧 航向 航班 航速 船体 船舱 船身 良方 良策 良马 色彩 色情 艺术史 芙蓉花 芝麻 芦笋 芦花 芦荟 芫花 芭蕉 芮 花冠 花序 花店 花掉 花朵 花果山 花椰菜 花瓣 花用 花肥 花腔 花花肠子 花药 花菜
花萼 花蕊 花雕 花骨朵 苍黄 苏 苏占区 苏富比 苏尔 苏花公路 苏黎士 苞米 苤蓝 苦尽甘来 苦水 英亩 英镑 范围 茅塞顿开 茉莉花 茯苓 茶庄 茶树 茶花 茸毛 茹毛饮血 荆江 草拟 草本植物 草石蚕 药剂 荷兰盾 荷花 莫明其妙
莲花 莲花白 莲蓬 莼菜 菖蒲 菠萝 萌发 萌芽 营垒 营建 落井下石 落叶乔木 落地 落座 落户 落日 落脚 葡萄酒 葬身 葱花 蒙哥马利 蒙巴萨 蒜苗 蒲剧 蓄电池 蓝本 蓝色 蓝色妖姬 蔚然成风 蔷薇 蕴含 藏品 藏身 虎尾兰 虾子
蚂蜂 蜕变 蜿蜒 蝙蝠 融入 融合 螺纹 蟋蟀 蟾蜍 蠕动 血路 行 行政区域 行程 行经 行装 行进 衍射 补充 衰减 袅袅 袍子 袒护 袭击 裂纹 装饰 褐马鸡 西亚 西单 西学 西边 要命 要职 覆水难收 见教 观察 规模 觅食
解散 解除 解雇 触摸 言词 警犬 警花 计算 订单号 认识论 让路 议政 讲 讲义 论语 设有 设计 设计规范 诉说 诊所 试图 试车 诗话 话到嘴边 诱发 诱饵 说不得 说到底 读写 调子 调查 调配 豁然 贝壳 负方 负载 财阀
责任事故 货物 质子 贩子 购物 购置 贴身 贴边 贵方 贸易顺差 费劲 费时 费率 贺年片 赛事 赢余 赢利 赤字 赭石 走开 走投无路 走马 赶走 起先 起步 起草 起飞 超前消费 超车 超高速 足金 跌倒 跟进 跟随 路口 路桥
路程 跳跃 践踏 踏步 踏进 踏雪寻梅 踱步 蹂躏 蹒跚 身分 身影 身段 躲避 车号 车把 车次 车箱 车载斗量 车辕 车速 车马 转交 转动 转型 转头 转弯 转折 转游 轮换 轮流 轰隆 轰鸣 轴承 轻 较量 辈出 输赢 输送 辟邪
辫子 辰时 边儿 边区 边境 边境地区 边庭 边沿 边界 边界线 边疆 边角料 边锋 边际 辽西 达成 达摩 迁入 迁徙 迁移 迅速 过后 过境 过头 过程 迈出 运动会 运算 运转 近代 近况 近在咫尺 近海 还击 还手 还给 这么
这么着 这样一来 这边儿 进击 进去 进发 进场 进士 进来 进犯 进程 进行 进驻 连号 连字号 连江 连片 连环 连笔 连系 连结 连结线 连络 连续犯 连袂 连踢带打 连载 迟滞 迪拜 追击 追悼会 追诉时效 追随 退伍 退却 退缩
退色 适合 适应 逃离 逃脱 逃走 选修 选票 透水 透水性 途经 通俗 通商 通知 通航 通讯 通讯社 逛街 速成 造成 造诣 逻辑 逻辑学 遇难 道场 道家 道白 遗传物质 遗留 遗迹 遥远 遥遥 遨游 遵从 遵照 避暑 那时 那末
都江堰 配制 配子 配给 配角 酒家 酒花 酪 酸梅 酸菜 醒目 采伐 采办 采花 采集 里程碑 重叠 重定向 重演 重点 野兔 野战 野猫 野胡萝卜 野马 金匮 金匮石室 金县 金属 金沙江 金石 金银 鎏金 钉子 钟情 钟罩 钟鸣鼎食
钱 铁链 铁骑 铃声 铝合金 银两 银河系 银票 银色 链子 链条 销毁 错车 锦标赛 锻炼 镰刀 镶边 长于 长宁区 长尾 长毛 长生不老 长衫 长袍 门诊 门闩 闪光 闪动 闪现 闪耀 闪身 闭 闭关政策 闭月羞花 间距 间隔 间隙
闹剧 闻所未闻 阜成门 防毒面具 防洪 防腐剂 阴毛 阵地 附中 陈毅 降临 降幅 降生 限制 陪伴 陪同 陷于 隆重 隆隆 随行 随遇而安 隐藏 隔开 隔离 隔绝 障碍物 难关 难易 雄伟 雄蕊 雄风 雄鹿 雄黄酒 集结 雌蕊 雕刻
零钱 零食 雷声 震动 震荡 霹雳 青花菜 青葱 青衣 青铜 青铜器 青黄不接 静安区 靛蓝色 非驴非马 靠边 靡费 面具 面相 韧性 韭菜 韭菜花 音乐会 音乐学 音像 音律 音程 音频 顶峰 项羽 顺差 预付 预祝 预科 预装 领
领军 题写 风俗 风化 风尘 风尚 风潮 飘扬 飘然 飞刀 飞奔 飞扬 飞溅 飞跃 飞驰 食用 食粮 餐桌 饫甘餍肥 饮酒 饯行 饲料 饼干 首创 首尾 首当其冲 首级 香案 香菇 香蕉 马到成功 马匹 马失前蹄 马尾辫 马店 马背
马齿苋 驮马 驯化 驯马 驱散 驱赶 驽马 驽马恋栈 驿传 驿站 驿马 骏马 骑马 骗人 骗取 骗局 骨头 骨子里 骨董 高中 高低 高分辨率 高尔察克 高层 高性能 高热量 高甲戏 高空作业 高粱 高质量 魏国 鱼汛 鱼米之乡 鲜红
鲜花 鸡冠花 鸡头米 鸡毛蒜皮 鸣叫 鸣枪 麻雀 黄埔 黄帝 黄教 黄柏 黄檗 黄毒 黄浦区 黄浦江 黄皮 黄秋葵 黄芪 黄花菜 黄袍加身 黄豆 黏液 黑纱 黑色金属 黯淡 鼓动 鼓声 鼾声 齐射 齐心合力 齐步 齐集 龙套 龙潭 龙羊峡
龙舌兰 龙葵 龙血树 龙门山
""",
    0: """
aerien aid albert alto angeles antonio anything appel apprenti apres aumoneri barrio bei bellini berliner blanche
bosque bramy brodnows bruno brygadzi builders buses capellan card caritas casualty cctv certaint channel charity
chelsea civil coaster colour conserva contacts counsel country critique cut dopo eid forklift francois friday fulda
fulfillm fuori gioia hafenstr handle hat hermanda hollande hopitaux iglesia isolatio jaen janitors john johns jordan
kierowco kierowcy kolo lavoro left lille linker lockout logement m-30 madonna mai martin mass may mazowsze meldung
mensajer miguel mines minor mother movimien nasser network northern novella oboz oficina operatio paix panama parada
parteien partie pedido piacenza picasso pilots plebisci polen policia portier postcode punctual radia reading recepcja
redes rennes repubbli republiq rosario roster roulant russe sainsbur santos savoie schweden services sheffiel shop
sierpnia slave studiere sul tesla threat tlum tory tous tractors travail trees tymczaso veransta vigili vigo villeneu
visitato visiteur voice voltaire welsh wizyta zwiazki اكثر امير تمريض ج جامعة حارس رجال شرقي شمالي شهداء شهيد علوي عند
فيصل قدم كسر كهربايي مختار ممرضات هيية 九 保安 光 学 幼儿 摩 时 森林 深圳 监控 网 节 贵宾 送 锋 陶
""",
    1: """
aback abbrevia abermals abholen abholung abituale abitualm ablehnun ablose aboard abolire abondamm abrechnu abruptly
absender absoluta absolutn abstain absurd absurde absurdly abuser abwenden abwesenh acatar accenno acclaim accueil
accuracy accurata ache aching acknowle across actively actualit actually acusacio acusada acutely aczkolwi ada adams
adecuaci adherer adjoint admitted aduanero adulto adventur adversel adversit advertir advertis advisory afar afeccion
afecto affectio affermaz affirmat affittar afield afterwar agace agevolme agierte agneau agnello agotamie agrement
agricole aguinald ahem ahime ahnlichk ai aie airs aise aj akan akcja alabanza alas alaska alegoria alentar alergia
alerte alfabet alibi alien alienati alienige allegedl allemal allemand allergie allseits allzu almanac almost aloft
along alongsid aloud alquilar already alsbald alternan altisimo altogeth altrui alumno alza amabilid amar amazingl
ambiguit ambition ambizion ame amende amene american amichevo ammenda amnestie amnistie amoureux analogam anbraten
anciano ancien andernor anderswo anew anfechtu anfragen angelege angestel angezwei angielsk angrily anhorung animazio
ankundig annals anne annually annuler anomalie anrecht anstelle answer ante antholog antico antique antologi anxiousl
any anyhow anymore anyway anywhere anzi anziano anzitutt apart apatia apiece apoderad apologia appell appello applause
approbat aptly apunte arabski arbeitsb arbeitsl arbeitsr arguably armadas around arranger arrest arrivede arriver
arschloc artigian artwork ascendan asco asentami ashore aside asimismo assente assenza assurdo assureme assureur
asthetis astray asunto asyl asystent ateismo atheism atheismu athlete atleta atop atrasado atribuir atrocida aucuneme
aufforde aufgebot aufgreif aufregun aufstehe augen auguri ausblick ausencia ausgelac ausschlu ausspruc ausweisu author
automaty autorida autorisa autrui auxiliar availabi avanzato avert aveu aveugle aveux aviador aviator avo avoid
avvenire awfully awhile awkwardl axiom ayudante bachille badly bagarre bahrain bailleur bajka baleine balia ballade
bancarot bands banner banquet banquier barbare barbaro barbiere barely bargain barmherz basicall bastardo bastion
bauchsch baugeneh bauunter bawic bazar beck bedingun bedrangn bedrohte bee befahl befehl befehle befiehlt befinden
befugnis begeht begunsti behaviou beheimat behutsam beileid beinamen beiseite bekampft bekampfu bel belehrun beliebig
belongin benachri benannt beneath benefice benefit beneiden benennt beneplac benvenut bereits berufsgr besessen besides
besitzer besorgni bestellu bestia bestraft bestsell betray bevor bevorzug bewussts beyond bezahlen bezeichn bezeugt
bezirke bezuglic bezwang biblia bibliogr bieda bienen bienvenu biest bildhaue bilet bilingue billets biodiver biondo
bisweile bitch bitterly bitwa blacksmi blamer blamiert blanca blatantl blednie bleibt blesse blessee blindly blode
bloder bloggen blond blonden blondine bloque bloquer bluntly blush boast bobo bogato bogaty bohmen boldly bolec boleto
bondad boni bonta bonte borracho borrego bosh boss botero botin bouffon bounty brag braga brakowac brave bravely brawo
brecht breit brevetto briefly brigadie brightly broadly brokerag bruden bruise brulee brutally brutalme brutalni buben
buchhalt buffone bugiardo buller bully bunde bundesla bundestr bunt burger burocrat busse by bys byt californ calls
calmly camp campania canary cancel cannabis canon capabili capitan capitano caporal caption captive cardiaqu carefull
caring carino carpinte carter carver casado casar casero casually cataract caudillo celibata celowo celsius ceno
censurar centrall certainl certes certyfik chanceng chaplain charges cheaply check checklis chefin chetnie chick chico
chief chiefly chien chienne chinesis chinski chociaz choquer chronica church chwilowo chyba cieco ciego ciekawie cieply
ciezko cigar cigarro cinico circo circumst circunst citizens civilta clapping clarity classe clearly cleverly closely
closenes closest clubs clusteri cobro cockpit codes codex codice coexiste coito cojo colabora collabor collect collecto
collezio collocaz colonial coloquio colorato comando combat comentar commando commenta commento commerca commissi
commit commodor commonly compasio compassi compatib compimen compleji complian complici composit compulsi comunmen
concesio concordi condanna condemna condena condenad conducte conducto confesio conformi congiunt congratu conjuro
connaiss conocido consciou conseil consensu consent consente consigo consolaz consonan consuelo contenti contenut
contesa contesto contexte contexto continuu contourn conundru convegno conveyin convicti cookbook cooperac copyrigh
cordero cordogli coroczni coronel corps correctl cortesem coscienz cospetto cotisati cough counseli courier crabs
craftsma craindre crank creator cred credits cripple critico cruciall cruelly cuadrill cuco cudownie cuento culpabil
curiousl currentl cutter cynique cyst czasem czesciow czesto czynnosc dama dames damlich damnatio damonen dancer danes
danseur dari daring darkly darkness darmowy dary dasein dasselbe davantag dawno dazwisch dearly debatir debile debilida
debito decadent decano decede decedee decidedl declarac declarat decree dedicace deeply defi defiantl definici definicj
definity definizi deklarac dekret deleguee delight delirio delusion democrac demon demone demut denegaci densamen
densely dental departem departme deport deportis depp deppen depresiv deprivat deputato derecha desacuer desafort
descenda descubri desear deseo desequil desesper desespoi desfilar desideri desir desirer desleal despair desperat
despite despreci destreza detachme detentio detester detras deuil deviant devices devolve diabetes dialog dialoge
dialogo dialogue diarrea diarrhee diaz dicciona dico dictiona dictionn dieselbe diestra difatti digitall dignita
dignity dilema diploma diplomac diplomar diplomat diplome diputado directly disagree disarray discomfo discorso
discurso discuter discutir disenado disertac diskreti diskutie dislike disperaz displeas disprezz disserta distaste
distrazi distrikt distrito divide divieto divisa dizionar dlug dm dobrowol doch docteur doctrine dokladni doktor
doktorar dolore domane domena domestic dominion domowy doprawdy dorosly dostatec dostatek dotar doter dottore dottrina
doubly doubtles douleur douleurs dovunque downer dowry dramatik drastica drastycz drawback dread dream drittens drove
drucksac dubbio dud duden duel duell duelo duena dueno duly dummer dumnie dunkelhe dur durament durchaus durchsag
durchweg duress durst dwarf dwars dwukrotn dyer dynamica dyrektor dzieciak dzielnic dzielnie dziwnie eagerly easily
ebenfall ebraico ebrio eccellen eccome echtheit eclectic ecologia ecology economis ecuacion ed editing educate efficacy
egalitar egalite eglise ehe ehre eide eifer eigens einberuf einbezie einbindu einersei eines einfachh einglied einige
einklang einmal einsamke einspruc einsteig eintrach einwand eiszeit eitelkei either ekologia ekonomis elegance eleganck
elegantl elezione eligibil elogio elsewher elster embajado embauche emeute emocion empatia empfangl employer emprunt
emptines emulatio enciclop encuentr encule encyclop endemic ending endlessl endorsem enemista enemy enger englisch
enjambre enjoymen enlighte enojo enqueteu enseigne enthusia entirely entity entlang entlohnu entrevis entsetze entusias
entweder envidia envie environn enzyklop epic epico epidemie epique episch epopee epouser epuiseme equally equation
equazion equidad era erbe erbrecht erfinder erfolgre erhob erklarun erkrankt erortern erotico erstmals ersuchen ert
erudito erwahlt erwahnen erwahnt erwahnte erwahnun erziehen esattezz esceptic esclavag esclavit esclusio escultor
esilio espanto esperanc espoir espontan espressa esquina essayer estadist esteem estero estupido eta eternall eternity
ethicall ethnical ethnicit ethnie etnia etranger etudiant eufemism eulogy european evangile evenly ever evidemme
evidentl ewentual ewidentn exactitu exactly examinan examiner excentri excitedl excusa execute executio exkursio
expansio expectan expectat expel expert expertis expertly explicat explorer expo exponent expose expressl extern
externe extremel exzellen eyes fable facet fachbere fachwiss facileme fahrenhe fahrkart faible fail failing faintly
fairly fairy fakultat fallig falsamen falscher falschli falsedad falsely falsita famously fanclub farbig farbige farsi
faster fastest fata fatally fatalnie fatigue fauna favola favorece favorire favorise favorisi favorit favorito favourit
faxe fear feasibil fed fedele federall feindsch felon feminin feminino femminil ferito fermier festschr feter feuchte
feuchtig fiaba fiancail fica fidanzam fidarsi fidelida fidelity fiercely finally find findings finely finesse fink
finnen fiori firepowe firm firmly firstly fiscal fiscale fisherma fixer fizyczni fl flattery flaw flight flock florida
fluch fluchen fluchtig flugverk flyer folgezei folie followin folter fondly foolishl forbid forbiddi forcibly forestie
forever forfait forfeitu forgive formally formalni formativ formerly forwards frage fragebog franchis francusk franke
franken frankens frankly franquez frantica freak freely freibetr freistaa freiwill freshly freuden friendli frisson
frown frustrat fry fucking fuera fuero fuerza fugitivo fuhrende fuhrer fuhrersc fullness fully fungiere funzione furcht
furchten furchtet furia furiousl fursorge further furtherm futility gagnant gallego gang gap gapa garantia gaucher
gaule gauner gdziekol gebieten gebot geek gefahrde gefurcht geguckt geheimha geheimni geht geiselna gelacht geldstra
geliebt gelubde gemeiner gemeinsc gemietet genauigk generall genetycz genie genio geniusz gently genuinel genus
geradezu gerarchi germane germaniq germano gerne gesamthe geschwor gesellen gesetz gesetzen gesetzes gestandn gestatio
gestern getauft getrost gewahr gewaltta gewerbe giant gibberis giovane giovani giudicar giudicat giudice giuramen
giveaway gladly glaubig glaucoma gleboko gleichfa gleichgu gleichhe gleichun gleichwo glide globally gloire glory
glosario glosowac glossary glownie gluckwun glupi glupio gniew godny goraczka gorki gospodar gotowosc governme graduada
graduall gratis gratuit gratulac gratulat graus gravely graze greatly gremien grin grinning grinst groll grossly
grouping grundord gruppier grzeczni gucken guere guideboo guilt gunman gunner gunst gutachte gute gutenber gwaltown
habilete haggard haine halbwegs hali hamlet handbook handbuch handler happily hardly harshly harte hassen hastily
hauptaug haushalt haustier have headline hearings heartbre heavily hebraisc hebreu heimisch heiraten heiratsa hejt
helas hence hencefor herausfo hereby heredero heresie heresy heritier hermanos heroic herum herzchen heures hexagone
hidrauli hierauf hierdurc hierfur hierher hierin hiermit hiervon highly hingegen hingeric hinter hinterle hipo hipokryz
hitherto hitter hochsten hoffnung holiness homicida honestly honesty honor honour honra hooker hooray hoot hopefull
hopeless horreur horribly horror hors hostess hostil hostilid hostilit hoteller hotly however hugely huissier humanida
humanite humanity humankin humanly humans humbly humilite hunger huntsman hurrah husten hybride hysteris ibrido
idealerw ideally idealnie idle idly idoneita iglesias ignorant igualita ilegalid ilegitim illegall illegalm illegiti
ilogico imbarazz imbecil imbecill immensel immortel imp imparcia impede impiego impose impossib impotenc impotenz
imprompt impugnac impunity inactivi inadvert inceneri inclusio incomodi incompet incontro indeed indemnis indemnit
indemniz indennit inder indigenc indignac indirett indoors indudabl indulge indywidu inegalit inequali inexiste infamia
infeccio infernal infestat infezion infiel infinite infinito infinity influenz infolged infra ingenio ingenuid ingles
initiall injoncti inklusio inmigrac inmunida innamora innanzit innocenc innocenz innovado inocenci inquietu insanely
insecuri inseguri inserate insistin insofar insolven inspekto inspirer installm instantl instead instruct insufici
insuranc insurer integrac integraz integre intellek intellet intensam intensel intently interes interesa interess
interet intern interne interven intervis intim intimate intoxica inutilme invalida invariab inventeu inventor investor
invitati ipocrita irgend irish ironical ironicam ironiczn irrespec irritati istnieni istota istotnie ivre jackson
jahrbuch jakkolwi jakoby jasno jawnie jay jealousy jebany jednakze jednocze jednoglo jednostk jednozna jedoch jego
jemals jetzt jo jockey jointly jokingly joy jubel jubilo judaica judge judgemen juez juge jung jure jurisdic kamerads
kamper kampfen kampft kampfte kantor kapela kapitan kapitula kassiere kaszel kaufprei keenly keepers kentucky kiedykol
kinda kinderge klasse kleiner klimat klubs knowingl kobiecy kochanie kochbuch kodeks kodex kognitiv kolekcja kollegiu
koma komandor komentar komisari kommissa komplize konditio kongo konigin kontext konventi konversa konwoj konzern
konzerne korpersp korrespo korzysc kostenfr kostenpf krabben kraut kredite kriegser krotko ks kudos kuken kultur
kultura kulturen kulturow kundigen kundigt kundscha kunstsam kunstver kurzform kurzum kwestia label labo lacheln
lachelnd lachelt lachelte ladnie ladt laie lamb lamm lanceur langerfr langsame langst largely las lastern lastima
lastly lately latina laugh law lawfully leaning leben lebensbe lebensfo lebensfr ledwie leech legacy legality legally
legalnie legat legenda legenden legislac legislat legitimi leitbild leitfade lekko lender letterin levantam lexikon
libel libretto lidiar liebe lieben liebling liga lightly lignee likeliho likewise likwidac linkshan literall locacion
locally logicall logische longest loosely loro loudly louisian lovely lovingly luchador luckily ludzkosc lue lulu lust
maat madly madre madrze maesta magari magi magicall magician magister mainly mainstre majestat majeste majesty major
malaise maldicio maledizi malgrado malm malo malsain mamon manageme manchmal mandamie mangelha mankind mannaggi manner
manually manuscri manuskri marchen marcia marco maria mariage marinero markedly markt marocain marschie martwy massenha
massivel masterar matrimon matto maybe mead mediacio mediator medicall mediocri meier meinungs meistern meistert membre
menace mencion mensile mensual mensualm mensuel mentally mentor merecido merely meridian meski mianowic mich miedzy
miembro miesiecz mieux migraine milagros mildly milicia mills minder minimall ministra minne minuit misere miseria
mistrz mitgespi mitgewir mithin mitleid mitnehme mitsamt mitsprac mittente mitunter mlodosc mnie mobilita mobility
moderate moderazi modestly mogliche moisture mojo monatlic monde monograf monograp monolog monologo monologu monotoni
montag monteur montgome monthly moot moralida moralita moralite morality morally moralnie moralnos morbo morderca mordu
moreover morfina mortale moschea moschee mostly mourning movement mover movilida moviliza mowa moze mozliwie mrd mueca
multicul mus musculos musicall musikver mutually nachrich nachruf nachscha nachst nachtiga nachwelt nachwuch nackthei
naczelni nader nagle naif nain naivete naivitat najczesc najwidoc namely namen namentli naming namlich nannte nantes
napastni naprawde naprzeci naraz narben narcissi narr narracio narrowly nasa nasal nastroj nativo natta natural
naturall natychmi naukowo navigato nearer nearest nearly neatly neben nebenan nebenkos nebensac nebst needs negation
negazion neid nennen nennung nerven nervousl nervt neuausri neuerdin neutral neutrale neutro never neverthe newly niby
nicely nichtrau nichtsde niebawem niechetn niedobrz niemal niemals niemniej nienawid nieoficj nieprawd niespeln
niestety nieswiad nieustan niewatpl niewinny niewolni niezalez niezmier niezwloc nigdy nigdzie nights nimmer ninguno
nirgends nirgendw nizej nobelpre noble nochmals nom nombrar nome nominall nominare nonche nonethel nordost normalem
normaler normally normalni notably notation notevolm notoriet notwiths nouvelle noviazgo nowadays nowhere nowo nudity
numberin nummern nun nunca nv nynorsk obawa obcy obecnie obecnosc obedienc oberst obersten obietnic obiezion obituary
objecion oblique obmann obojetni obrigkei observad observer obviousl obwohl och oczywisc oddly odiar odiare odmowa
odnosic odszkodo odwrotni odyssey offering official ofrenda often oftentim ofter oftmals ogolnie ogromnie oh ohnehin
okologie okonom okonomen okreslen okropnie olvidado onward onwards openly opfer oplata opowiada opposite optico optiker
optimist oraculo orakel orally oratoria oregon orquesta ortsteil ortszeit oscurida osobisci ostensib ostro oswiadcz
ottimism oui outwardl outwards oval ovation overboar overly overtly overview ovviamen owszem pa paaren paarung pacing
paddy padrone paese paga painfull palsy pandemie panico panna papo parabola paradoja paradoks paradox paradoxe paradoxi
paradoxo paraphra parasit parciali parece parentel paresseu paridad parita parite parity parlamen parlemen parole
parsons partia partiall particip partly passivel passport paszport paternid pathogen patientl patos patrioty patron
payable payant payaso pays peer penado penance pensioni pentito penultim peraltro perdido perdon perdono perfecti
perfectl perfekcy perfekti perfezio perfil perhaps perito personal personna perspect perspekt pertenen perverse pervert
pescator pesimism pessimis pewno philosop phony physicie physicis physiker piata piatek pictoria pieknie piekno
pienamen pieprzon pierwsza pilnie pimp pioneer piquete pisser piuttost placa placic plague plaidoye plainly plainte
planck platafor plater player playfull playlist pleading pleasure pledge plier ploy plurale pluralid plynnie pochodze
pociesze poczucie poddany poddawac podejrza podobnie podobno podpis podreczn poema pojedync polaca poleceni polemica
polemico policja policjan politely polygon pomimo pomo pomocnik ponadto ponizsze popelnic poppy poprawni popularl
porada poradnik porvenir positiva poslowie posredni possessi possibly postage postdoct posterid posterit potency
potestad potoczni poussin poverty powaznie powiat powoli pozdrowi pozornie pragmati praktike praktycz prawidlo precieux
precisel precisio predateu predicac predilec prefijo pregiudi pregunta prejuici premise premium presence presente
presentl presenza pressefr presseko pressemi prestami prestamo prestati preste prestige presumab presumib pretensj
pretext previo prevue prezes prezyden primaril primato principe printing priorite priority prioryte prison privatel
privatle probable probably procesio profanit profesjo profeta profit profusel project projimo promesa promessa promesse
prometer promettr promise promote promowac promptly prononci prontame properly prophet proposal prosba prosperi
prospett prosto proudly prowincj proxy prudenza prywatni prywatny przeciez przedtem przejeci przewazn przynajm przypusz
ps pseudo pst psychiqu public publicit publicly puja puke pulkowni punteria puntualm pup pupil purchase purely purity
purporte purposel purtropp pusher pute qu qual qualen qualora quarterl quarterm queen querella querido quicker quickest
quickly quietly quite quitter quittung quoique rabia racaille rachat racial racially racjonal raczej radicall radosc
radosnie rahmenbe rainfore randomly rant rapidly rapproch rarely rascher rat rata rather ratsel readily realisat
realite really realta recelo recently receptio rechte rechtens rechtsfo recibo reclamo recluta reclutam reclutar
recours recouvre recrue recruter recu recznie redeem redete redlich redress reelleme referent referer reflexiv reformer
refurbis regelung regenwal reglage regroup regularl regularm regularn reich reimburs reisefuh reisepas reit reize rejet
rekruten relatif relativa relativo relatore relatywn reliably relieve religios relire remitent remolque remotely
remunera rename rencor rendezvo renegar renombre renommee rente renting reo reperer reply reportag represen reproach
republik repudio reputaci reputati reputazi requerim request resa resembla resign respecte respects ressenti rester
restrict resultan resultie retire retireme retroact revealin reveler revenge revise reviser revising rewritin rhythmus
ri ricevuta rich riche richly richtigk ricorren riduce rifiuto righteou rightly rilegger rima ripetuta riprende
risarcim rischiar rising risken rivale rivalen rocker rodzinny rogar rogers rogue roman romantic romantik romantis
romantyc root roper rote rothschi roughly routinel rownie rownocze rownosc rozkaz rozpozna rozsadni rubato rugen
ruhestan ruhm ruhrt rundown runner rusa ryzyko ryzykowa rzadko rzeczywi rzekomo sabio sachvers sadly safely saga saiten
salaud sammeln sanctity sanger sanieren sans santiago saper sarcasm sarcasme sardinie sarkasmu sarkazm saugling savage
scant scarcely scenariu scettico schar scharia schiavit schipper schlager schlagwo schmerz schmerze schmunze schonen
schreck schrecke schreibw schriftf schuften schuldig schwarm schwedis schwerli schwucht schwur scientif scisle scorpion
screenpl scribe sculpteu scultore scusarsi sea seasonal seccion secondly secretly securely sed sedation seemann
seemingl segretar seguido seguir segurame sehnen seitens sekretar seks selber selbstre seldom semanalm sensibel
sensibly seoul seppure serdeczn seriousl seriousn servire sesion sesso sessualm seuche severely sexo sexually sexuelle
shakespe sharehol sharia sharing sharply shiverin shock shoes shorthan shortly shouting shrug shun sicherhe sicherli
sichtlic sicurame signaler signifik signoria silently silla silnie similarl simplici simply sincerel singolar singulie
sinnlich sinonimo sir sitzung sizilien skandale skipper sklavere skrajnie slabosc slander slavery slawa sleeper
slicznie slightly slodko slower slowest slowly slownik sluchac slum slums smartly smialo smieszni smile smiley smiling
smirk smoothly smutno sneeze so sociable socially softly solace soldato solely solemnly solidly solitame solitude
sollievo solstice solstici someday somehow someplac somewhat sondern sonreir sonrisa soon sorcery sorely sorgen
sorpresa sorrider sorriso sospecha sospecho sota soto sotto souffran souhait souhaite soundly sourd sourire sovranit
sowieso sozial sozialhi sozialle spac sparingl sparsely speaker speaking spec speciall species spectato speditio
spelnien spezifik sphinx spieleri spite spitzenr spolka sponsor sporadyc sposare sposato sposrod sprawozd sprzatac
sprzeciw sprzed sprzedaw spy squarely staat staatsan staatsse stabilno stadtver stammbau stanowcz staranni starker
stasera stat stater statute statuten staunen steadily steeply stemmer stesso steuerer stew stewards stichwor stier
stiff stimmt stimmte sting stinging stir stolz storicam storico stosunko strafges strafzet strangel straszni streite
streiten streitig strictly striker stroke stroller stromt strongly strophe strophen stupidly sturmer stwierdz subclass
subiteme subito subscrib subsidia subsidy subtlety subtly subventi sucesiva sucker suddenly sueco sufrimie suitabil
suitably suka sula sully summonin superbly supermod supernat superviv supremel surely surement surowo surrende survivre
suspecte susto swearing sweetly swiadect swiadomi swietnie swiftly swoboda symptom synagogu synge szalenie szczerze
szef szeroki szok szwedzki taal tactico tajemnic tak taki taktisch takze tale tall talvez tanio tanzer tanzerin tao
tasso tatsache taucher tausendm tecnicam teilnahm tekst telefonb temer temere temoigne tenebres tense teorema teoretyc
teorico terribly terrore tertiair tesis tesknic testo texas text textbook thence theorem theoreme thereaft thereby
therefor therein thereof thereto thing thinly thirdly thirst thompson though thrice thrill througho tic tickets ticks
tierarte tightly timidez timore tipicame tipo tiroler tischler titeln tlumacze toaster tolerant tonight tonto too
torment tormento tortura torture tos toser tosse totalida totalite totally totalnie tout toux towarzys toxico tracker
tragical trailer traineri traitor transacc transazi trapper traumati treatise trembler treni treu treue treve tripulac
trockenh trost trudnosc truly trwale tumeur tumoren turc tutorial tutu twice twierdze tygodnik tygodnio typ typen
typicall typiquem typo typowo tyrannen uberaus uberlebe uberlege uberregi uberweis ubezpiec ubriaco ubrigens uczciwie
ui ukrainsk ultimatu umanita umbenenn umbra umfeld umsonst umweltfr unbehage uncertai undergro undermin undernea
undoubte unduly unequivo unerwuns unfahigk unfairly unfallve unidad uniformi uniforml uniquely unisono unity unjustly
unknowin unlogisc unquesti unschuld unsicher untergeo unterird unterkun unteroff unterwer unusuall unverseh unweiger
unwittin uomini uparcie upstate upwards urgency urgentem urgently urheberr urlop uroczo uroczysc urteil urteilen
urteilte usabilit usefulne usher usmiech ustawa usually usualmen utiliser utilitar utopisch utterly uwaznie vaccinat
vachemen vaguely vaillant validaci validity values vancouve vangelo vanguard vanidad vanity varietat variety variousl
varon vastly velar vendeur venditor verachte verbally verbannu verbot verbote verdacht verfolge vergebun vergine
verguenz verheira verit verita verite verjahru verkaufs verkehrt verkundu verletzt verliebe verlobun vermacht vermietu
vermisst vermittl verosimi verschic verschul versiche versohnu versprec vert verteidi vertraul vertrete verubt verwandt
verweise verweist verwiese verwunde verzeihu verzicht verzweif vestibul veterina vibe viciousl victima viecher viejo
vielmehr vielseit viermal villaggi violentl virtuall virtualm virtuoso visibly visually vitally vividly voeux vogelart
volee vollstan volontie voluntar volutame vorabend voraussi vorfahre vorliebe vormals vornehml vorrang vorreite
vorstadt vorstehe vorurtei vorzug vorzuge vorzugsw vota votare votum voyager voyou vraisemb wa wacker wahlerst wahlrech
wahlvers wahlweis wahn wahrheit wahrlich wahrsche waive walker walking warb warmly warnen warnung warnunge warrant
warranty warunek warunki waving wdzieczn wedlug weekly wehtun weihe weiler weirdly weiter weitestg welcome welfare
weltansc weltordn wenigste wennglei wertpapi wesolo wetterbe wettervo wheeler whence wherever whine whistler wholehea
wholly wi widac widely widerruf widmung widoczni wiecznie wieder wiederer wieki wielokro wiernosc wies wilderne wildly
willfull willingl wino wirbt wisely wissentl witaj witchcra withhold wkrotce wlaczeni wladza wlasciwi woanders wodz
woher wohlgeme wokol wolno womoglic wonnen wood woods words work worship worte worter worterbu wovor wpis wprawdzi
wprost wrath wraz wreszcie wrongly wund wunde wunsch wunsche wunscht wy wybitnie wydanie wygodnie wyklad wykladow
wypowied wyraznie wysoce wyzszy wzajemni wzgledni wzmianka yea yeah yelling yellow yen yet zabawnie zagen zaglosow
zahlen zajac zakaz zakon zakoncze zalowac zamiast zamiesza zamowic zapewne zaraz zarazem zartem zarzadze zarzut
zasadnic zastepca zatrudni zauberha zawodowo zazdrosc zazwycza zdalnie zdrajca zdrowo zeeman zeitlebe zertifik zest
zezwolen zgodnie zielono zigarre zigarren zinssatz zirkus zmarly znaczaco znajomy znakomic znow znowu zold zollner
zreszta zugfuhre zuliefer zum zusehend zustimmu zutiefst zuweilen zweifell zweimal zweitens zwerge zwiastun zwierze
zwlaszcz zwykle zydowski zywo ا ابيض اتفاق اتهام اجابات اجر اجماع اخطار اخلاص اخيرا اد اداء ادار اداريا ادان ادعاءات
ادناه اراء ارتكب اساسا اساطير اسبوعي استخدام استيقاظ اسقف اصطناعي اصغر اصل اصلا اطلاقا اطلع اعتراف اعزاء اعلانات اغتيال
افتتح اقدم اقرب اقليميا اقوال التهاب الحاد الظل العد اللص النص الين اما امان امتياز امتيازا امور انتخابا انجليزي انساني
انعدام انفصال اوه ايجابيا ايضا اينشتاي اينما باحترام باحثون باحكام باختصار باختيار باطل باغلاق باق بالغ بانتظام باهتمام
بتصميم بتنظيم بثبات بجانب بجد بجنون بحرين بحزن بذكاء بذل بذلك بروز بسلام بشر بشرف بصدق بعمق بعنف بقتل بلدية بن بنجاح
بنشاط بهدوء بهذا بوضوح بولي بيري بينهما بينيت تباعا تجمعات تحركات تحرير تحيز تخلف تدرب تزعم تشابه تشريع تشوه تصريح
تصريحات تصنع تضامن تعاون تقاعد تقدمي تقليديا تقنيا تقيد تكساس تلقاييا تماما تنبا تنسيق تنظيم تنوع تهاني تهديدات تهرب
توصيات توظيف توقعات توقيع ثالثا ثانيا ثبات ثراء ثقافات ثقافيا ثورات جانبا جسديا جلسات جنسي جوهريا جيبوتي حالا حاليا
حتما حجاج حديث حديثا حرج حرفي حرمان حزن حزنا حسد حسن حقا حقايق حكام حوار حوارات حيتان حيثما حيوانات خارج خارجيا خالق
خرافات خصم خصوصا خلاف خليط خليل خوف داخليا داير دايما دبلوماس دستور دعاء ديني دينيا ذعر ذنب ذنوب رابعا راج رايد ربما
رسام رسميا ركود رن روابط رواد روساء رومانسي رياضي رياضيا رييس زملاء زينب ستار سجاير سجود سرا سريا سعال سلام سلبيا
سلبيات سنويا سياسيا شاعر شخصيا شخصيات شرط شروط شعار شعبي شكسبير شكوك شهادات شهريا شياطين صحفيا صحيا صدق صغير صلاحيات
صناعات صياد ضرايب ضمير طاعون طاقم طبيا طبيعيا طلب طموح طوعا طولا طيار ظاهريا ظلام عاطفيا عاطل عاليا عبثا عدو عذاب عذراء
عرضا عزاء عسكريا عشواييا عضو عقرب عقليا علميا علنا عمدا عمليا عموم عندما عنيف عيب عين عيون غالبا غايب غثيان غربا غموض
فارس فرد فرسان فرص فرنسيون فعلا فقدان فلوريدا فنيا قاتل قاطع قاموس قانون قانونيا قبول قديما قطب قطيع قول قومي كارتر كبد
كبديل كترونيا كلمات كليات كمال كمثل كناري كنتاكي كونجرس كيان كيانات لاحقا لذلك لصوص لغز لغوي لقاء لقاءات لكل لكن لندن
لورد لوم ليفي ماديا ماليا ماني مبين متخصص مترجم متصل متهما متوقع مثاليا مثير مجالات مجد مجلد محادثات محارب محاضر
محاضرات محاكم محترم محقق محليا مخبر مخطوطات مدني مذكور مذهب مرات مراتب مراهق مرتين مرسل مرغوب مزاج مزاح مزارع مساعد
مستحيلا مستقبلي مستقل مسوولون مشارك مشهورا مصور معا معارف معارك معالج معاهد معتدل مفاجي مفكر مفوض مقابل مقالات مقترحات
ملاك ملحوظا ممنوع مميز منتخب منتديات منسق منطقيا مهاجر مهارات مهم مواصفات موثر موخرا مورغان موسس موقتا مولف مونتانا
مويد ميت ميتا مين نادرا نبي نخب نداء نسبيا نصوص نظريا نفذ نفسيا نقد نوبل ني نيفادا نيويورك هارب هارت هاواي هب هم هيوز
هيوستن واشنطن واقعي وجود وحي ودي وسط وطني وعود وعي وفاء وكيل ولاء ولايات ولد ولذلك ولهذا يتدخل يتهم يتيم يدويا يذهب
يرتكب يسجل يسلم يشجع يضيع يطالب يعرض يعين يغرد يفتتح يقول يلغي ينزف ينفذ 一共 一再 一则 一句 一味 一头雾水 一如既往 一律 一拥而上 一方面 一旁 一旦
一次方程 一点一点 一生 一生一世 一直 一般来说 一般说来 一言千金 一齐 七嘴八舌 七星 万万 万事亨通 万人之敌 万人敌 万华 万华区 万古千秋 万名 万岁 万州区 万柏林 万柏林区 万盛 万盛区 三中全会 三五成群 三山 三水
三水区 上尉 上山下乡 上岸 上新世 上甘岭 上甘岭区 下令 下关 下列 下单 下同 下属 下毒手 下花园 下花园区 下陆区 不一会 不亦乐乎 不休 不住 不依 不免 不再 不可 不可开交 不可避免 不名一文 不外乎 不定期 不寒而栗
不尽 不已 不得 不必 不想 不时 不易之论 不曾 不然 不用 不由分说 不由自主 不知不觉 不等式 不管怎样 不能 不能不 不要 不觉 与否 专人 专心致志 专程 专著 专门 且不说 世上 世人 世俗 世界观 业已 东北大学 东坡 东城
东安区 东宝区 东巴文化 东湖 东西湖区 丞相 两句 严丝合缝 严严实实 严刑拷打 严加 严惩 严惩不贷 严查 严格来说 丧命 个人 中正 中流砥柱 中生代 临淄 为善最乐 为生 主人 主张 主编 主见 久已 久经 久远 义不容辞 义理
之 乌马河 乌马河区 乌龟 乐事 乐呵呵 乐观主义 乐趣 乐音 九龍 九龙 九龙坡 九龙坡区 也许 书法 书法家 书目 书稿 乱哄哄 了然于胸 事不关己 事儿 事关 事务所 事实上 事项 二 二次方程 二道 二道江区 于是 于是乎 亏待
亏得 云龙 云龙区 互动 五角星 亘古通今 亚种 亚科 亡国 交纳 交费 享乐 京杭运河 亲手 亲昵 亲眼 亲眼目睹 亲自 亲近 人命 人品 人大 人头 人心 人权法 人格 人民代表 人犯 人生 人类 人身 人选 人马 人马座 仁义 仇怨
仇敌 仇杀 仇视 仇隙 今夜 今晚 今生 仍然 从不 从中 从未 从来不 从没 仓促 他妈的 付之东流 仙女 仙子 仡佬族 代之以 代数方程 代码 以免 以内 以工代赈 以汤沃沸 以言代法 以防 任命 任命状 任城 任城区 任用 伊犁
众志成城 优劣 优良 会同 会审 传人 传令 传教 传说 传遍 伤势 伤痛 伴有 似曾相识 似笑非笑 但愿 但是 低声 住 何况 何处 何等 余悸 余杭 余杭区 佛兰德 佛罗里达 作主 作家 作用 侏罗纪 依我看 俗话说 俗语 保守
保安团 保护区 保险费 信用社 信誉 修订 俱乐部 倏地 倏忽 倏然 倾听 倾心 假意 停工 偶尔 偷偷 僵尸 兀自 元古代 充饥 先例 先前 先导 先锋 先驱 光棍 免得 免遭 免除 党代会 党组 入场 入场券 入手 入籍 全力以赴
全国人大 全场 全文 全然 全美 八边形 公债 公元前 公共关系 公关 公司法 公安局 公安机关 公开 公房 公报 公爵 公证 六方会谈 六角 六边形 兰山 兰山区 共有 共识 关严 关乎 关于 关押 关系式 兴宁区 兴安区 兴山 兴许
兵连祸结 其乐不穷 其乐无穷 其实 兽类 内地 内行 再三 再拜 再者 再说 冒进 军事家 军令状 军法 军火交易 军马 冬眠 冰期 冰河时代 冰河时期 冲突 冶游 冷水滩 准确性 准考证 凉州 凌河 凌河区 减免 几乎 几许 凶手
凸多边形 出场费 出气 出没无常 出钱 分子式 分批 分期付款 分组 分给 切勿 刑法 划清 列车员 创伤 创始人 创建 创建者 创造者 初恋 初生 判官 利弊 利益 别处 别管 到处 制裁 刻意 前 前一天 前段时间 前程 剑拔弩张
剧痛 副官 力不从心 力主 力帆 劝解 劝说 功成名就 功效 功能 功能性 功高望重 功高盖主 加之 加州 加班费 动植物 动荡 助威 助教 助理 助长 劲头 劲旅 勉励 募集 包办代替 包金 匆匆 化痰 化石群 北关 北关区 北塘
北戴河 北戴河区 北林 北林区 区长 医保 医疗保险 十三点 十字路口 十成 十边形 升官 升职 华严经 华盛顿 华龙 华龙区 协作 协议书 单行 单证 单轨 单鞋 单音节 卖国贼 南关 南关区 南岸 南开 南港 南湖 博士 卧薪尝胆
卧龙区 卫生 印象主义 危亡 即令 即使 即便 却是 卷烟 压抑 压根 厘金 原则上 原文 厢式车 去势 参考书 参谋 参谋长 又名 又称 友好 双 双桥 双眼 双瞳剪水 反对票 反方 反目成仇 反而 发 发号施令 发言 取乐 取经 受伤
受热 受降 变温动物 变种 变色易容 口令 口口声声 口语 古今 古冶 古冶区 古城区 古塔 古塔区 另类 另请高明 另谋高就 只是 只管 只见 叫嚣 叫嚷 叫苦 可喜可贺 可好 可是 可行性 台 台江 台江区 台独 台词 史册 史料
史诗 右江 右江区 号令 司令 司法 司长 各方 合办 合掌 合格证 合法性 合眼 合称 同安 同安区 同感 同时 同样 名垂青史 名录 名誉 名门 吐露 向东 向来 向阳区 吓人 吩咐 听从 听任 听力 听证会 吴兴 吴兴区 吴国 吹嘘
呈文 告白 告示 周 周村 呼兰 呼吁 呼啸 命令 命题 咆哮如雷 和谈 咒语 咬牙切齿 咱们 咳嗽 咸安区 哀荣 品类 哈 哈尼族 哈萨克族 响应 哥伦比亚 商业 商业银行 商州 商旅 商界 商贸 善意 喜乐 喜形于色 喜鹊 喝令 喝彩
喝采 喷嚏 嘉定 嘱咐 嘲弄 四下 四分五裂 四周 四方区 四方台 四方台区 四胡 四起 四边形 回事 回扣 回民 回答 回话 园区 围城 固然 国内 国内外 国安 国法 国际化 国际性 国际法 土家族 土族 圣上 圣训 地方官 均衡
块状 坚信 坦言 垄断 垫付 城关区 基本上 基本法 塔吉克族 塘沽 士官 壮族 壮烈 声名 声明 声望 声称 处事 处决 处处 复原 复杂性 夏代 外交 外交特权 多么 多亏 多多少少 多头 多边形 大义 大全 大公 大兴安岭 大凡
大力 大加 大同小异 大员 大哭 大城 大夫 大安区 大客车 大师 大张声势 大抵 大港 大理 大神 大笑 大约 大致 大观 大运河 大通 天宁 天宁区 天府 天敌 天文学家 天然 天理 天翻地覆 太保 太史令 太和 夫妻 央行 失信
失修 失守 失效 失敬 失礼 失败 头子 夷陵区 夸大 夺目 奇兵 奇才 奇耻大辱 奉命 奉旨 奎文区 契合 奠基人 女权主义 奴隶制 奴隶制度 奶妈 奸淫 奸臣 好几 好景不长 好汉 如下 如今 如初 如果 如果说 妓女 妖魔 妨碍
姑且 委实 威胁 娘娘 娘子 娱乐界 娴熟 嫁妆 嫌弃 嫣然一笑 子公司 孕期 字典 存心 孝南区 孝敬 孝顺 孟子 学会 学院 宁可 宁江 宁江区 守恒定律 守法 安全局 安利 安宁区 安定区 安居乐业 安息 安次 安源 安源区 安眠
安身立命 官名 官吏 官员 官宦 官爵 官衔 官费 定场白 定然 宝安 宝安区 宝库 实体 实则 实属 实证主义 实际上 审判员 审判官 审判权 审时度势 宣言 宣誓 家事 家常 家破人亡 宽广 宽恕 密布 富兰克林 寒带 寓言 寶安
对决 对症 对白 对立面 对阵 寻欢作乐 射手 射杀 将令 将近 尊严 尊卑 尊师 尊称 尊荣 小型货车 小萝卜头 小鸡 少不得 尔后 尚无 尚未 尤为 尤其 尽管 尽量 局长 屈原 屈打成招 属地 屡屡 屡次 山体 山城 山海关区 崆峒
崇安 崇安区 崇文区 崩龙族 工作组 工商 工钱 左券 左撇子 左派 左膀右臂 左营区 左顾右盼 巨人 巫术 差不多 差别 差点 已故 已经 巴林 巴金 布鞋 师母 希奇古怪 带队 帮手 常常 常态分班 常时 常用字 常驻 干涉 干预
平房区 平江 平江区 平生 平等互利 平素 年号 年少 年迈 年鉴 并举 幸亏 幸免 幸好 广为 广安门 庄子 庆贺 应许 府尹 庞然大物 废除 庭长 康乐 建华 开拓者 开瓶费 异性 异端 弋江 弋江区 引种 引诱 张店 张店区 张湾
张湾区 弱点 强制 强加 强敌 当务之急 当即 当心 彝族 形式主义 彩印 彩票 彻查 往前 征询 径直 徐徐 徐霞客 徒然 得利 得益 微分方程 微笑 德州 徽州 心律 心惊胆战 心愿 心电图 心里话 必将 志愿 忙不迭 忙活 忠臣
忧虑 快感 快点 念念不忘 忽地 忽而 怀旧 怒不可遏 怒气 怒气冲冲 怒火 急事 急忙 急急忙忙 急驰 性命 性爱 性生活 总参谋长 总是 总督 总称 总算 总而言之 总集 恋情 恋爱 恍然 恐怕 恐慌 恕罪 恢复 恪守 恭贺 恰恰相反
恳求 恶意 恶意代码 悄声 悄无声息 悄然 悖论 悬念 悬梁刺股 情不自禁 情感 情操 情欲 情爱 情调 情趣 惆怅 惊叫 惊叹 惊恐万状 惊慌 惊魂 惟妙惟肖 惨状 惯例 想必 愈来愈 愈益 意愿 意识 感触 愤恨 愤慨 愿意 慌成一团
慢慢 慨叹 憎恨 懒洋洋 成交 成体 成例 成华区 成反比 成天 成群 戒严令 或多或少 或许 战后 战斗 截然 户口 房山 房山区 所为 所致 所部 手册 手稿 手里 扒高踩低 打斗 打点 扮演 批示 承付 承诺 技术规范 投诚 投资者
投降 抗敌 折磨 护照 报仇雪恨 报仇雪耻 报单 报名费 抵触 抽泣 拒付 拙于言词 招待会 招抚 招降 招魂 拜师 拥戴 拼死 持重 挂花 挂车 指教 指斥 挡住 挨打 振兴 振安区 挺拔 挺身而出 换句话说 换言之 据说 掇刀区 授权
掌声 掌声雷动 掌故 接风 控诉 推定 推崇 提名 提醒 揭穿 搅拌 携带 携手 摄氏 摩根 撇开 撒丁岛 撒拉族 操持 擒贼擒王 支付 支队 收藏家 收费 放养 放纵 政令 政治部 政法 故而 效用 效能 敌人 敌手 敌方 敏感 救命
救活 救济 教义 教头 教科书 散客 敬上 敬告 敬称 敬辞 数据库 数落 整齐划一 文以载道 文化 文号 文告 文峰 文峰区 文本 文档 文武百官 文笔 文臣 斗志 断子绝孙 断言 新林 新林区 新洲 新洲区 新版 新罗区 新荣区 新近
新邱区 新闻稿 方程 方程式 施法 旁听 旁白 旁观 旅游团 旅费 无任 无何 无处 无形中 无心 无意间 无时无刻 无望 无罪 无话可说 无辜 无须 日元 日复一日 日本 日耳曼 旧金山 旨意 早先 时下 时不时 时代 时势 时宜 时常
时态 时时 时而 时装鞋 时运 旷野 昌江 昌江区 明令 明明 明目张胆 昏睡 显然 显而易见 普米族 景颇 景颇族 智者 暂且 暂时 暗暗 暗自 暴怒 暴涨 暴跳如雷 曝光 曲江 曼联 曾都区 最后通牒 最近 月湖 有加 有助于 有幸
有所 有效性 有时 有时候 有望 有期徒刑 有权 有限公司 服从 望花区 朝廷 朝花夕拾 朝觐 朝阳区 期刊 期望 期许 木匠 木马病毒 未尝 未必 未成 未曾 本相 本身 机票 机遇 杀敌 杀毒 杂剧 权且 权威 权证 杏林区 杏花岭
村镇 杜集 杜集区 条例 条陈 松江 松江区 极为 极了 极其 极度 枕石漱流 枪杀 架次 柯尔克孜 柳北 柳北区 柳南 柳南区 标题 树丛 树种 校尉 校长 核准 格外 格言 桃园 桃源 梁园区 梁子湖区 梅列区 梅江 梅江区 梅里斯
梵文 梵语 棋高一着 椒江 椒江区 椭圆 椭圆形 楔形文字 概况 概览 概述 樊城 樊城区 横竖 欠费 次序 欢呼 欢心 欢笑 欢迎 欣然 欧美 欺侮 欺负 款待 歉意 止痛 正常 正式 正是 正规 此事 武官 武将 武昌 武昌区 武江区
武陵 歹徒 死乞白赖 殉葬 殿下 毅然 每周 每年 每每 比如说 比比皆是 毫不 毫无 民情 民族 民族主义 民法 气呼呼 气急败坏 水手 水族 水污染 水瓶座 水田 水磨沟 水磨沟区 水蛭 永不 求和 求职 汇水 汇票 汉南区 汉奸
汉族 汉阳 汉阳区 江东 江城区 江夏 江夏区 江宁 江宁区 江岸 江岸区 江州 江干 江汉 江汉区 江津 江津区 江海 江海区 江阳区 汤旺河区 沈河区 沉吟 沉沉 沙市区 沙湾 没关系 河东 油炸 治安 治理 泉石膏肓 法兰克 法典
法官 法度 法律 法规 法语 法门 波段 泥金 泪眼 泪花 洋行 洛杉矶 洛江 洛江区 洛龙 洛龙区 洞察 津南 津津乐道 洪山 洪山区 浓郁 浦东 海内外 海报 海淀 海淀区 海瑞 消炎 消费群 涵江 淮阴 深信 深信不疑 深恶痛绝
深感 深水埗 清官 渐次 渐渐 渐近 渔人 渝水区 温江 温江区 港 游仙 游仙区 游击队 游刃有余 游手 游民 湖里 溜须拍马 滞纳金 满口 滨江区 演讲 激战 激进 濒临 濠江 濠江区 火眼金睛 火车票 灵魂 炎症 炎黄子孙 炒作
炮手 点军区 点名 点拨 点穴 点评 点钟 烈日 烙印 热带雨林 热闹 然后 然而 照单全收 照常 爱国主义 爱情 爱民 爵位 爵士 片花 版图 牟平 牟平区 牢牢 物业费 物理学家 物种 物质文明 牵牛花 特意 特此 特派 犯法 犹太
犹豫不决 狂欢 狐狸 狗贼 狞笑 狠狠 独尊 独白 独龙 狼狈 猛兽 猛地 猛然 王八 王导 环游 现今 珍藏 瑶族 瓜葛 甘井子区 甘州 甘州区 甘心情愿 甘愿 生前 生命 生平 生态 生态学 生死存亡 生死攸关 生物 用人 用力 用处
由此 申述 电子书 男性 画展 畏惧 留下 留学生 留神 畜牧 略略 畲族 疑心 疑惑 疼爱 疼痛 疾恶如仇 疾驰 症状 痊愈 痛哭 痛打 痛斥 痛楚 痛经 痛苦 登时 登高望远 白下 白下区 白内障 白垩纪 白塔区 白碱滩 白碱滩区
白羊 白色 白衣战士 白银区 白领 百步穿杨 百科全书 的确 皇恩 皮鞋 益处 监察 盘查 盘膝 盘龙 盛筵 盟誓 目下 目睹 目送 直方图 直言 直言不讳 直辖 相劝 相映成趣 相联 相见 相间 相隔 看来 看清 真个 真是 真真 真经
真言 眩晕 眼下 眼中 眼前 眼时 眼睁睁 眼见 眼高手低 着实 睡眠 瞻顾 知名度 知己 知心 知识 矩形 短线 石嘴山区 石峰区 石拐区 石景山区 石炭纪 石花菜 石鼓 石鼓区 石龙 石龙区 矿务局 研究者 研究院 研讨会 研读 破产
破口大骂 硚口区 确立 碑林区 示众 礼崩乐坏 社会保险 社会保障 社会关系 社会化 社保 社区 神秘 神话 票价 祭品 禁令 禁毒 福利 福田区 禹王台 离石 离石区 禽兽 私下 私仇 私家 科长 秘笈 租用 秦州 秦州区 秦淮 秦淮区
秩序 积极性 称谓 稀奇古怪 程序库 程序法 税法 空余 突厥 突发 突如其来 立即 立时 立正 立马 童话 笑吟吟 笑嘻嘻 笔触 第三世界 等价关系 答话 答辩 签名 签证 简历 简直 简称 管理 管理费 管辖 米虫 类型 精度 精确度
精神文明 精美 紊乱 素常 素日 素有 素来 紧接着 紧紧 紧跟 纠集 红 红古区 红斑 红星 红花岗区 约会 纯度 纵使 纵容 纵然 纸烟 纸醉金迷 线性方程 练就 细作 细密 细看 终于 终日 经济学家 结核 绝望 绝经 绝非 统帅
统治权 统统 统辖 绣花鞋 绥远 绿色 缓步 缓缓 编者按 缴纳 缴费 缺憾 缺陷 罗庄 罗庄区 罗湖 罗湖区 罚单 罚款 罚金 罚钱 罪责 美兰 美兰区 美誉 羞惭 群雄逐鹿 翔安 翔安区 翻白眼 老两口 老乡 老兵 老板娘 老边
老边区 考古学家 考据 而今 而是 耻辱 职权 联手 聘任 聚落 肆意 股东 肺结核 肿块 肿大 胁迫 胆战心惊 背叛 背后 胡搅蛮缠 胡言乱语 腹痛 自始至终 自学成才 自然段 自立 至少 至极 至此 致哀 舆论 舍命 舍身 航海家
舰长 船员 船老大 船长 良辰美景 艰苦奋斗 艰辛 芝兰玉树 花哨 花天酒地 花山 花山区 花溪区 花都区 苍老 苏东坡 苏仙区 苏家屯区 苗族 若无其事 苦中作乐 苦笑 英勇 英语 茅箭区 荆州区 草丛 草台班子 草草 荒谬 荣耀
莫不是 菱形 营业 蓦地 蓬江区 蔡甸 蔡甸区 虎视眈眈 虚荣 虚荣心 虽然 虽说 融为一体 行人 补习班 表决 表决权 表单 表情 表白 袁州 袁州区 裁决 裁判 裁缝 裕安区 襄城区 西塞山 西塞山区 西夏区 西安区 西文 西林
西林区 西西里 西西里岛 西陵 西陵区 要死 覃塘 见票即付 见证 视如寇仇 角弓反张 角逐 解放 解放区 解说 触电 言行 言语 言谈林薮 誓死 誓言 警戒 警醒 譬如说 订单 认同 讨价还价 让胡路 训诂 议定书 议论纷纷 记仇
记者会 讲习 讲史 讲学 讲演 讲究 讲话 许下 许愿 论及 论坛 设宴 访谈 证书 识时务 诊费 词典 词语 诏书 诏令 译文 试飞员 诗篇 诚信 诚然 话语 说不上 说唱 说好 说实话 说服 说服力 说白了 说道 诵经 诵读 请安
请示 诸事 诺言 读物 诽谤 课文 课本 课程表 调查员 调查者 调查表 调理 谢绝 象山 财团 责问 责难 货到付款 质疑 质问 贪官 贫寒 贵池 贵池区 贵胄 贷方 贻笑大方 资深 赎回 赞同 走兽 走访 赴宴 赶快 起家 起用 趁势
越发 越来越 趣味 跌跌撞撞 踏实 身价 躲开 车把式 车票 转业 转会 转文 轮番 软文 轻敌 轻易 轻率 轻视 轻轻 轻饶 较为 辅以 辅导 辅导班 辅音 辑录 输给 辞典 辞职 辞谢 辩白 边防军 迅即 过于 过户 过活 过瘾
过路费 迈进 迎江区 运 运费 近乎 近来 返还 这就是说 这样 进一步 进而 进贡 进逼 远大 远景 远游 远见 违约 违者 连云 连云区 连同 连声 连山 连山区 连忙 连番 连署 连连 连音 迫不得已 迷迷糊糊 追求 退休 适得其反
逃生 逆境 逆贼 逊色 逐一 逐个 逐步 逐渐 途中 通常 通称 造福 遇到 遗嘱 遗忘 遣散费 遵命 遵时养晦 避免 邕宁 邗江 邗江区 邮费 邮车 郎中 郑易里 郑重其事 部下 部属 部类 鄂城区 鄂温克族 酒席 酷刑 酸痛 酸雨
采访 重中之重 重于泰山 重大 重工业 重要性 野兽 野地 野花 金东 金东区 金发 金台 金台区 金城江区 金安 金安区 金家庄 金家庄区 金山区 金山屯 金山屯区 金川区 金州区 金平 金平区 金库 金水 金水区 金湾区 金牛区 金箍
金融业 金融区 金融机关 金迷纸醉 金阊 金阊区 钟山 钟山区 钟楼区 钻研 铁山区 锡伯族 锡兰 锦江 锦江区 锦绣前程 镇海 镇痛 长安区 长官 长方形 长生 长线 长老 长途汽车 门将 门票 门类 问安 问答 问题 间或 间谍
阅兵式 阎良 防止 阳性 阴性 阴谋 阵营 阿克苏 陈仓区 陈述 降级 陛下 陡然 除以 除非 险些 险情 陪嫁 随之 随即 随处可见 随心所欲 随时随地 随机 随机应变 随着 隐忍 隐忧 难免 雁江 雁江区 雄心 集训 雨花 雨花区
雨花台 雨花台区 震慑 霍然 青山区 青春 非人 面对面 面目全非 面红耳赤 韵白 顶多 顷刻 顾虑 顿时 顿觉 预报 预订 预防 颇为 频繁 频频 题材 颤巍巍 风靡一时 飞毛腿 饥荒 饥饿 饮宴 饮酒作乐 首席 首长 首领 马尾区
马村 马村区 马鳖 骂声 骇然 骚动 骤然 高呼 高唱 高坪 高官 高手 高枕无忧 高港 高港区 高瞻远瞩 高精度 高调 高贵 高跟鞋 高风险 魅力 魏都 魏都区 鱼水之欢 鲜卑 鸠江 鸠江区 鹿城 鹿城区 麋鹿 黃大仙 黄历 黄埔区
黄大仙 黄山区 黄岛 黄岩 黄岩区 黄州 黄州区 黄帝内经 黄牛票 黄石港区 黄陂 黄陂区 黄页 黎族 黑客 黑暗 黔江区 默默 默默无闻 鼓励 鼓吹 齐民要术 齐聚一堂 龍崗 龍崗區 龙亭 龙体 龙凤区 龙华区 龙城 龙城区 龙头老大
龙安 龙安区 龙山 龙山区 龙山文化 龙岗 龙岗区 龙川 龙文 龙沙 龙沙区 龙泉 龙泉驿 龙港 龙港区 龙湖 龙湖区 龙湾 龙潭区 龙的传人 龙马潭区
""",
    2: """
1er abate abboname abdullah aberrati abfindun abgeordn abhangig abiturie abolish abominat abonneme aborcyjn abruti
absoluci abuelas aby academia academic accusa accusati accuse accuser achats achieve achtzige acne activity actualid
acuse adaeze adept adicto adjectif adjoa admiraci admirati admirer adopter adorer adult adulta adulte adultere adulteri
adultery adulti adversai adviser advisor afera affair affaire affare affetto affidame affidavi affirmer afflicti
afliccio agee agencia agentur agenture agenzia aggettiv aggresso agio agitatio agnieszk agonia agonie agony agresor
agresseu ahnen akademic akt aktion albanil alcalde alchemis alcoolis alcuni alcuno aldea alderman alegato alegria
alerting alferez alicia alignmen allegati allegean allegian allegria allgau allievo allo als alsacien alte altercat
altere alterer alteste altester alumna alunno amalgama amantes amateur amateure amato amator amazemen amazonas amazone
ambasado ambiente ambigued amenaza amends amical amicizia amigable amistad ammirazi among amore amour amoureus amputati
amt amuse amyts analista analyst analyste analytik ancho ancient androhun anemia anestesi anfitrio anfuhrer angel
angelito angelo angemeld angetrof anglais angler anglosaj anglosas angoisse angol angoscia angst anguish angustia
anhelo anima animador animateu animosit anklage anklagen anlehnun anomalia anomaly anonymat anonymit anrede anrufer
anschuld anselm ansprach anteceso antelaci antenie anti antik antisemi anwesenh anxiete apathy apelacio apelar apostasy
appeal appellat appellie applicaz appoint aquel araba arabe araber arbiter arbitrat arbitre arbitro archbish archer
archeveq archiduq arcivesc arcybisk arguing armstron arquero arrears arrepent arrestat arrivals arrive artesano
artgenos arthriti artist artista artiste artisten artritis artysta arzobisp asas asesor asha asked asker asma asombro
aspirer assailan assent assertio asshole associaz assoziat assunto assuranc ast astensio asthme atacante atd ateo athee
atheist athlet athleten atonemen atrasos atrevido attaccan attacker attacks attaquan attempts attended attends atypique
aubert audience auditoir auditor aufgefun aufrufe aufruhr auftragg aufwachs augenarz augenzeu aurelio ausgewie ausgrenz
ausrede auteur autochto autoesti autograf autogram autograp autor autora autore autoren autorin autorinn autorita
autorite autorka autoryte avantgar avatar avc avenger aventuri aversion avisa avisame avisar avoue avuto avvelena
avversar awe ay aydemir baby babys bachelor backer badacz badmouth bahn bailiff bakerloo balagan ban bancario banden
banish banken banker bankier bankrupt banks banni banning bannir banquero bapteme barbaren barbaria barker barkwort
baron barone bartolom barts bashing basi bask bassi bastard bastarde bastelt basurero batard bauer bauern bavaria
baviere bayer beast beauty bed bedauern bediente bedrohun bedurfti befehlsh befragt befriend befurcht befurwor begegnun
begehren beggar begierde begin behauptu behest behinder behorde beim being beisitze beispiel beitrage beitrete bekannte
bekannts bekenntn beklagte bekloppt belange belastun belleza bellezza belliger beloved benefici benennen benesser
bengali berat berater berateri bergamo berlin bernadet berufen beruft beruhmth besetzte bessert bestie bestrafe betes
betreuen betreuer betriebs betteln bezahlun bezirksl bibbia bibel bicho bichos bickerin bidding biedny bienesta big
bilingua bilko binaire biograf biologe biologen biologo bionda biskup biskupi bitten biznes black blacklis blesses
blocco blocus blokada blonde boasting boateng- boj bon bonhoeff boob booby booklet boon booster borough bosewich bosnia
bowman boxeador bragging brahms branch braun braune braut breaks bribe bristol brive brownie browning brudersc bruggent
brule brunet brunette brute bruto buchlein bugger bund bundesin bundesmi bundesst bundesta bunny buntowni burgerli
burgersc burmistr bursche bussen busser busting butch buteur bye byl byly caesar caissier caja cajero caller callers
calligra calosc cama camarada camarera camerama cameras camille camioner campanie campeon canalla cancro cantarut
cantor canvass capi capitali caprice caram carita carmen cartooni casada cases cashier cassa castaing castigar category
cautious cautiver cavalier cdg celebrid censor certeza certezza ceylon chagrin chameleo chanceux chandler chapter
charite charta charte chaser chatter chauffeu cheater chec chefarzt chefreda chemiker chimio chimiste china chinese
chinois chinoise chiny chirurg chirurge chirurgo cholera cholerni chomage chor chorale choruje chory chow cichy
ciclista ciega ciekawos cierpien cifuente cile cina cinese cinica cinismo ciotti circus cirujano cisse citizenr
citoyenn civica civili civilian civiliza claque cleaners clerks clermont clicked client clinico cllr clope closer clown
clubbing cna coerenza coherenc coin colera colloque colonie colony colored coloso colosso columbia columnis combatan
comeback commandm commerci commonwe commozio commune compagne compagni compania companio comparat compare compendi
complice comply comtesse comunal concedin concejo concilio condesa conduce confianc confianz conflit conflitt confusio
conge congo coniugi connard conocedo conocida conoscen conseill consenso consorci consort consul consulen consumat
contadur contempt contentm contents contessa conteste contiend contoso contrat contrato contre contrinc controve
convoco convogli convoi cooperat cooperaz coquin coran corbyn coro coronary coroner corrieri cortan cortejo cosicche
cosmopol coucou coughing counsell countera countess courtois coward crainte craven crazines createur creatore creature
credenti credo creed creencia creole cretin cretino crewe criada criatura crickete crier critical cronista crossroa
cruzado ctv cual cuarente cuckoo cuddling cugina cuidador cull culprit culte cumplen cunt curieuse curiosa curiosit
custody cuter cycliste cynicism cynisme cyrk cywiliza czerwony czlonek czlowiek czyn czytelni dachdeck dachs daj daleko
dali damned dandy dankbark danois daredevi darmo dea deacon dear deceased deceive decevoir declan decorato deed defect
defenseu defensor degenere degout degrader dekker delaney delega delegar delegier demandad demander demencia dementi
demenz deni denial denker denoncia dentaire departed dependen dependie depit deportie depute deriving desahuci descampa
desconci desconoc designac designat designer desobedi desolaci desordre desterra destierr destinat destra detailin
dettato dette deuda devocion dexterit diabete diakon diarrhea diarrhoe diaspora diaten dichter dictado dictador
dictateu dictator diener dienstpl dietro diktator dilemma dilemme dilettan dinamism dingen diocesan diop dipartim
diplomaz directri direktor disarmam discaric discende disclaim disclosu discordi discours disdain disgust disident
disinter diskurs dismay dismissa dispetto dispiace disputer disputes dissatis dissent dissiden distrust disturbo
dittator diver divest divorce divorcio divorzio dizzines dj doctora dodo doe doherty dokerow dolor domain domanda
domestiq dominiqu donante doncella donos doradca dorf dorfer dosc doubt doute douter down dra drag dramatur drehbuch
drivers drogi drohung drohunge drop druids dry dryness dubitare dublin duc duca duchess duchessa duchesse duchowny duda
dudar dudziak duke dummkopf dup dupe duque duquesa duren dusza dwubiegu dyplom dysfunct dziwka earl eater ebreo
eccentri ecclesia echeverr economic economy ecrivain ecstasy ecuador eczema edelmann edema edict edicto edition editor
editoria educacio edycja ego egoiste ehefraue ehen eher ehrenfel ehrfurch ehrlichk eingebor einigkei einkauf einladun
einreden einwande einwohne ejemplo eks ekspert elder eldest elect elegia elektora elektrik elettore eleve eleves
elezioni elin elitist eloge elsasser embodime emerito emeritus eminenci emir emisor emotion emotione emozione empathy
empfang empfindu employ empoison empower enamorad enana enano encarnac encierro encrucij endettem endorse enemigo
enfermo enforce enforcer engageme ennemi enquiry enroll ensenanz entdecke entfremd entrevue entricht entspric envenena
environm envoy epanouis episcopa equal equestri equita equite erahnen erbarmen erben erfullun erkranku erlaubni erotic
erotique erregung ers erstattu erstaune erwartun erzahler erzbisch erzherzo escoces esempio espagnol espanol espectad
esperons espinal esponent esquire esser estrenar etait etchever etfo etliche etonneme euforia euler euphoria europais
ex ex-staff excitaci excitati exciteme exclusio excuser exemple exil exile exiles exilio expatria expectac expedite
experta experte experten expertin explorad exposee exposees exposes expulse extent externer extranar extranje eyewitne
fabbro facharbe facharzt fachmann facket facteur fag falarem fallecid faltaron fama familias fandom faraon faraone fas
fascinac fasciste fasters fasting faszinat fatou fattore fatty favorite favour fda febbre federal federale federaln
federazi feeling feelings fehde feindlic feldherr felicity felixsto feminine femmina ferrand ferveur fervor festeggi
fester festlegu fetisch fetish feud fever fiat ficcion fiction fidele fiduciar fieber fiebre fierte fievre fighters
figlio figliolo figurer fiktion filment filosofo filozof finalist finances financie finder finna firmie firmo firmware
fisco fiskus fitness flack flamand flamenca fledglin flier flu fnmt foderati folle folleto fondateu fondator fondness
fool for foraster force forderer foreplay forerunn forester foret forgiven forscher fortgesc fossilie foster fou found
founder fragen fraktion francese fratella freaks freedom freelanc freigebe freiherr freispru frekwenc freshman freud
freude freundes fright frustrac fugitive ful fulfilme fumador fumeur fundacja fundador funker fury futur gagnante
galego gallant galo gamers gamin gamine gammelt gana ganador ganadora garant garcon gardanne gardienn gardiner gars
gartner gaste gastgebe gaul gaulois gazety gdansk gebete gebote gedicht gedichte geduldig gefahr gefangen gefechte
gefolge gefuhle gegebenh gegenspi gegoogel gehalt gehalte geheirat gehofft gekurt geldgebe gelehrte gemahl gemeinwe
genauso gendarme genealog genera generacj genero generosi genies genitore genossen gentile genuge genugtuu geologis
georgien geral gerechti geringst germain germany gesamtau gesandte geschadi geschlec geschopf gesellsc gesetzge
gesponse gestreik gesundhe getekend getreu gewerksc gewinner gewisshe gezeugt gibralta giganten ginecolo ging gino
giocator giovanil gioventu girls gitanas giustizi glee gleichen gloom gmail gminie gobba golfa goodness goof googeln
google gor goren gosc gospels govern governed gracz grader gradito grafiker grafin grand granic graphist gratific
gratitud graves gravida graz grazyna grec grecki greek greens grieche griechis grief griego gripa gripe grippe grosse
grozba gruby grunder grunen gruppen guerra guerre guerrero guerrill guests guinea guinee gul gull gurkha guyot gymnast
haben hablan hablante hader haftbefe haiku hale halina hameau hanba hande handed handelsa handing handlang hands hansos
hardship hartley8 hastings hate hatred hatte hauptlin hauptver hausarzt hauslich haydn hcsa healer health heartach
heathen hebreo hechicer heeft hegt heiko heiler heiligke heilprak heiterke helden helper hemorrha hendrick henge
hepatite herald herido hermosur hernia herold herren herzinfa herzog herzogin hesitati hessen hetero heterose heuchler
hexen hibernat hibrido higinio hijo hilfe hincha hinchazo hindenbu hinnerk hinterbl hipnosis hipoteca historyk hiszpans
hives hoa hochdeut hoffen hoffentl hog hogar homoseks honestid hongrois honnetet honorair honorar honorari honradez
hoods hooligan hope hopeful host hostiles hosting hote hotesse hotmail huber huerfana huerfano huesped huff hugging hum
humanism humanist humanita humboldt hungaria hungaro hungover hunk hurting husband hybrid hybriden hypnose hysterie
idealism idealist ideas ideology ignacio ike ill illinois illitera imams imbalanc imbecile immun immune impacien
impatien impeachm impiegat imposibi impreza imputaci incarica incertez incertid incest incesto inciter inconnu incurabl
indiana indictme indigene indignat indizes infanta infante infektio infidele info informer informin ingeborg inglese
inhaftie inhaltsv iniciati initiate iniziare injuncti inkompet inmune innej innenmin innensen inquirer inquisic
inspekcj insta institut instrukt instytut insulin insulina insured integrid integrit inter interagi interdic interim
internac internaz internme intervie into invalide invitaci invite invito involvem inwiewei inz inzest io ire irre
irritaci ism italiano itch ivo ivresse jackass jacobs jahrgang janata jaswinde jederman jens jeremy jews jfk8 jgarcia
jihad jinete jinx joie joku jones jong josiah joueur joueuse joven jubelt juckt jugador jugadora julie jungfrau
junioren juniorin junker junto jurist juristin justiz justizmi jutro juvenil juvenile juwelier kadra kafka kamerama
kanadier kapitali kassel kategori kaufleut kaufvert kazan kazimier keep keeping keeps keffiyeh kellneri kembla kenner
kenya kerl kerro ki kid kids kielc kilka kilkanas killer kind kinder kinderar kindness kircheng kissing kita-elt klage
klassen klatwa kleinste klienten klimt kluby knox kochany kolegium kollekti kolonien komendan komentat komisarz komisji
kommenta komponis kompromi konflikt kong kongers koniginn konserva konsul konsulta kontekst konto kontrahe kontrakt
kontrove konvoi konwencj kopec koran korony korporac kosher kosovo kp krajowy krankhei kreatur kreature kretyn krieg
krimis kroaten kroger krolestw kronprin ksiaze ksiezna ksieznic ktorzy kult kulturkr kultusmi kummer kun kunstler kurwa
kurzgesc kutscher kutter kuwait labial labour-p labourer laico laien lamento land lande landesam landesve lapp lappi
latein lateinis latin laudatio laureat laureate lauwin-p laws layoffs le lealtad least leaving lebewese lefties lefty
legalida legaliza legalize legate legislaz leidensc leiht leistung leoncava lequel leser lesersch lesion lessing let
lettore lettori letzten lewy liberale liberati liberta libertad libertai libertat liberte licence licencja license
licenza lieber liebeser liebesge liebesle ligen lightwei liitosta likent lince lineage lis lisp literate lithuani
litige litigio liu livorno lizenzen lkw llega llego loa loathing local locura lohr lojalnos lola loneline longer loon
loser lotna loyalita loyalty loyaute lubi lubie lucha lud luden ludger lugner luigi lump lunches lush luto lutte
luttich lutto lyceen lynch lynx lyon lyriker macaroni macedoni machinis macho machos machterg macro mae maestro mag
magazyne magicien magier mago mahatma mailer mainstay makro mal malades malata malato maledict maledive malestar
malincon malinger malta malteser malzenst mami mamma manage managen mandant mandante mandator mandos manhood mantenut
marchand marche marcher marchese marchett mareo marido mariee marini markgraf marktfuh marques marquis marquise
marriage married marry marsch marshals marszu martir martire martyr martyrer marxist maryja masern masque masquera
massachu masses mastermi masters mastery matcher mater maternal matias mating matka mattia maurer mauro maven maverick
maz mazdoor mazedoni measles mec med medalist medallis medecins mediador mediateu mediatio medicale medien mediterr
melancho melancol membro men mendelss mendigo meno menor menores menospre mensch mentiros mercenar mesias messages
messia messiah messias messie metal metalurg metalwor methadon metrovia mette mezczyzn mezquita miasto mick midget
miedo miedzyna mietvert migrana migrant milieu militard militari mina minderhe mineur minh minimali ministre ministro
ministry minoranz minore minorenn minori minoria minorite minority mir misa miser misogini misogyny miss mission
missione missionn mistakin misterio mistero mistrust mitarbei mitbewer mitgefuh mito mitschul mitspiel mittelal
mittelsc mittler mlody mod modal moderati moine momentum monet monitora monje monseign monsigno month montreal moore
moreau moron morta mortal morwenna mosques motin mozo muchacho muratore mussolin mystere mystique myth mythe mythen
mythos nachbarl nachfahr nachfolg nachsten nachtruh nacjonal nackter nadia nagon nahel naher naht nahverke najmniej
najstars nano nar narrador narrateu narrator narren nastroje nasze naukowie nausea navarro navegant nay negociad negro
nello nemico nene nennt neri nervousn neugebor neuling neutrali neuwahle newborn nhs niech niechec niederba niedersa
nienawis niepokoj niesen nietzsch niewiele nightcre nikt nimes nirvana nobleman noces noinu nolte nominal nominier noon
nordique normand nostalgi notaio notaire notare notario notary note nothingn novelist novembre nsw nuda num numeri
numeros numery nuncio nunzio nuria nurnberg nutte nutten nzno oakland obalic ober oberarzt oberbaye obey objector
obliger oblivion obsesivo obsluga oburzeni obwodnic occupazi odhiambo odio odrzucen odwiedza offenbac officers offizier
ofiara oglosi ogol ogolnopo ogre oihana ojala okazja oken okreg oldenbur olek olivares olvido om ombudsma omonimo
onesta operaio operateu oponente opozycji opponent opposer optimism orador oratory organism organizm oriental ornella
orphan orphelin orrore orthogra ortograf ortschaf osiedle oskarzen ospite ostile ostrich ostrzega ottmar oust outcast
outreach overlord oversee overweig oyente pablo pacha pacifist packa padophil padova padrino pagament pagano pagato
paient pajero palabra pamphlet pang panini panstwow paola paolo papeles papers papiere papiers parable parado paramedi
parasite parasito parassit parente pariente parisien parks parla parlano parle parlent parola parrocch partecip
partisan parvenu parvenus pasajero pasion pasivida pasja pass passager passant passante passenge passion passione
pasteur pastora patiente patria patriarc patrie patriots patrizio patrocin patronne patrono pauline paura pauses pavia
pawla payer payment payoff payroll peaton pecador pecheur pede pedestri pedigree pedofili pedophil peel penas penchant
pennsylv pensador perdedor perduto pereira performa perk permanen perpetra perse perser persino personel persuade
pesimist pest peste petting petycje peur pfalzer pflegepe pharao pharaoh philanth phobie physicia piazzale pide pie
pieton piety pijany pil pilger pillo pilotos pina pineda pinning pionier pioniere pionnier pip pisarz pisze pitie
pizzigat placach pladoyer plaider plaintes plante platon playwrig pleito plena plenum plural plus poblacio poczty
podiatry poe poem poeme poet poeta poete poetisa poisonin pokalsie polemiqu polio politiqu polityka polizeig polizze
polonais poltrone polygamy pompino poor popierac populair populism portavoc portavoz porter portera porteur portoghe
portugie portugue posel poser positivi poslubic posse postgrad postleit powerhou powiadom powiedzi pox praat praferen
pragnien prasidiu prasowy prater praying preachin predeces predica predigt predigte prefisso prefix premiato prepared
presbite presidio preso prevenez prevenir prevent prevenu prey priestes prieur primas primate princesa princess prinz
prinzen prinzess probleme proceedi procesad proclama proctor procurad procurat procureu producer produkcj profane
profess professi profi profis programi projet prole prominen promotor prophets proposer prosecut prostitu protagon
protecte protests protetto province provinze prozentp prozesse prugeln przeczuc przemowi przeszed przyjazn przyklad
przyszed przywile przyzwol psicofar psy psychic publicat publico publicos publiczn publishe puhuu pundit punir punire
punish punter pupila pupils pursued puta putain puttana putte pytanie quale quali quartier quejan quella quello quelque
quelun questore quiroga rabbia rache racist radza rage raghavan raj rak ralent rallying ramirez rammaric rancore
rancunie rania ranting rask rassist rassiste ratgeber ratifica ratify raum rausch raving razzista reader readersh
readines realidad realism realisme realismo realismu realist realitat realm reaper rebelars rebelde rebeller rebuttal
recall rechter rechtsex rechtspr rechtssi rechtsst reclamac reclamen reclami recruit recteur rectorad recueil redactor
redakteu redaktor redattor redhead redner reencarn referee referral refund refusal refused refuses refusing regente
regierte regime regista regno regret reincarn reino reisebur reiter rejoicin rektor relativ reliefs rem remordim
remords remorse rendimen rendimie renegade renounce renown renten renter repentan represai represal requests reseaux
resentim resentme resignac resignat responde ressorts results retrouva rettet rettore reue reunione reunions reunite
rev revenant reviewer revocati rey rezim rezyser rhapsody rhythm rialzo ribelle richards richiede richteri ricorso
right rimorso rimpiant ritmica rivalida rivalita rivera roberts rodin roget rollstuh rolnictw romance romancie romano
romantiq romanze rossetti rosso rosyjski rotating roth rough roumain roussel- rowdy royaume rozglos rozwod ruch ruckruf
ruf ruhren ruling rumana rumano ruso russa russin russisch rustic rys rytm sabine sacerdot sachsen sachverh sade
sadness sag sager saint-jo sainte-r saintete salario saleh salvatio sam samoobro samopocz samotnos sand sangh sanjay
sans-abr santis santita sarampio sass saudi savant saveourd scammer scare scemo scenaris schadene schadens schadlin
scharen scheidun schichtp schiedsr schiera schlaf schlagan schlecht schlicht schmied scholar scholast schone schrifts
schulden schulsch schurken schuster schwarzm schwellu schwerge schweste schwulen scientis scienzia scolarit scorer
scorn screenwr screwing scriptur scrittor scum sdegno seaman secessio sechzige secolare section secular seculari sedzia
seer seguito sehnsuch seigneur seinesgl selbstan selbstbe selbstst selbstve selbstwe seltsame sempre sendunge senior
sensuali sentinel separati sepp septembr sermon servant servants servicin servio sessions shame shifts shocker showdown
sicario sich siedlung sifilis signalem signer signers signifia silly simpatia sincerid sincerit sindaco sindicar
singapur sinner sinvergu sionista sioniste sire sissy situatio situazio sitzunge skargi skater skeptike skirmish
skriver slags slaska slav slaver slawe slay sleep slider slowacki slowo slumber smallpox smiler smoker smokers smutek
snb sneak sneezing sniper snitch snoop sob sobczak sobriete sobriety sociales socializ socio sodass sodomie sodomy
sofferen sohn sohne soldner solicita solitary sometimi somme sommeil son songwrit sonno sophomor sopravvi sor sorcier
sorciere sore soreness sorrow sospetta soumissi southern sozialis spagnola spanisch spartan specjali spectate speech
spelling spende spender speranza sperare spettato spieler spinal spitzel spogliat spoiler spokoj sponsore sportler
sposarsi spots spoznia sprawca sprecher sprog srodowis sroka sta staaten staatsmi stagisti stagnati stalin stamira
stany stardom starvati statale state std stecher steen steiner stelle steven stevens stichwah stifter stilista stipendi
stoic stoke stolowki stolzenb stoner storica storie stories storytel stosunki stracony stradale strafver straordi
strathcl strega streiks stromtra studenci studente stupore stylist subgroup subpoena subscrip substant subvert succeed
successe successo suchtig sud-est suedois sufferin suffix sufijo suicide suivre suizo sujecion sultan sultano sumision
summons sunburn sunni sunrise suora supersta supports supremac supremo surfer surfers surgeon surveyor suscripc suspect
suspects suspens suspense svedese svizzero swagger swapping swarm swelling swiadek swietowa swimmer syn synonym
synonyme syphilis sytuacja szalenst szczeros szuka tacierzy taco tact tagliand tagung tagungen take takeover talker
tardi tariq tart tarzan tata tate taxifahr taxista taylor teal teamleit tease teaser technici tedeschi tedesco teilhabe
tel temoin temor temperan tempest teologo terapeut teresa termini terms ternura terror terroris tessin testate teste
testigo than their theologe theorist therapis thinker tiere tierra tiff tiger tik till timekeep tinction tinker tiranno
tirano tirol titelver title tizio toma tono took topper torpeza torschut torturar toscana toscane totalita totality
totem toter tough township trabalha tractage trades traidor traine tramp trams trance tratado tratamie trattato trauer
traurigk trautman trautwei travaill treffen tregua tremblin tresorie treuer trevithi tribu tristess tristeza tristezz
trottel truce trucker trupp trusty tucker tudo tueur tugend tunez turban turmoil tuvo tweeting twitchin tworca typing
tyran tyrant tytul ubelkeit uczciwos uczestni uczucie uf ukochana ukochany ukrainie ulcera ulderico ulotka ulubiony
umarla umeh umpire umwelt unabhang undesira unfortun ungar ungarisc ungehors ungewiss unglaubi ungluckl unionisi unions
unis unkenntn unruhen uns unterbew untoucha unweit uomo upbeat upheaval uproar urteile urzednik usuarios utility utopia
utopie uzalezni va vagabund vague vainqueu valore varco veden vedova vega veganes vegetal vegetari vegi venerdi venetia
veneto venganza venire venn verachtu veracity verba verbande verbannt verbe verben verdict veredict vergeltu vergesse
vergiftu vergunst verifier verkater verkehr verklagt verkraft verlass verliebt vermiete vermin verrater versandk
versicul verstaat verstorb verteilt vertel vertrag vertrage vertraut verts verurtei verwies verwirru vespa veuve
viceroy vicieux vicini vidal vidente videos vient viernes viewers village villain villano vim vincitor violence virer
virgin virgo virrey viruela viscount visionna visitor viuda vixen vizier vizioso vocablo voices vokabeln vokal vokale
volksabs volksver volkswag volkswir voor vorfall vorfreud vorgefun vorsitze voruberg votante voter vowel vus wahlbere
waisen waking walenty walked warhol warszawa watcher watorek watpliwo weakness weasel wechselt wegberei wegiersk weh
wehrdien weigerun weisung weisunge welch welche welcher welke wellness wells weltklas weltwirt werken werksarz what
wheelcha which whim whiplash whitcomb white wholesal wichser widoki wiederse wiederve wierny wieska wight wilde winger
winner wioska wirtin wirusowe wish wit witch witness witwe witwen wiz wizard wlasnore wnioski wobbly wohlerge wohlfahr
wohlfuhl wojciech wojenny wojna wojsko wojskowy wole wolnosc wolter wolverin woo word worthy wren wright writ writer
writings wrog wrona wspolczu wspolpra wsrod wstyd wybory wydajnos wydzial wykonawc wynagrod wysoki wyzwanie xenophob
yearbook yielding york yusuf zabojca zagrozen zahlunge zahra zal zaledwie zaleznos zaloga zalozyci zapewnie zapobieg
zaprosze zaskocze zauberer zawiadom zawodnik zbieg zdziwien zeal zemsta zenada zentralb zeuge zeugin zeugt zgodnosc
zhang zielgrup zielony zins zinsen zmarla zmeczeni zombie zonaty zugehori zuhalter zukunft zuneigun zuversic zuwander
zweifel zweifeln zwerg zycie zyczenie zyczyc zynismus ابار ابرياء ابل ابناء اتفاقيا اتهامات اتهم اثناء اجبر اجتماعي
اجرة اجل اجنبي اجيال احتفل احمق اخبرني اخذ ادبي ادمان اردنيين ازال اسال استبداد استجواب استراتي استراحة استضاف استعمار
استفتاء استفسار اسقطوا اسلامية اسير اشتكى اشخاص اشرار اصحاب اضرابا اطفال اطول اعجاب اعجابات اعجب اعداء اعصاب اعلنت
افعال اقتصاد اقسام اقليات الام الان التي الشك الم امال امتثال امر امراء امراض انباء انبياء انتخاب انجاب انجيل اندرسون
اهل اوامر اولياء اوين ايتام ايدي باحث باصات باول بايس بترول بدنا بدوي برتغالي بروك بروكلين بريطاني بزيادة بسيط بشرية
بكالوري بلوك بمنشور بنات بنت بنما بوليفيا بون بيرس بيرسي تباين تحالف تحدث تحديات تدين تراس تزوج تسمم تشو تضامنية تطوع
تعب تعصب تعيين تغيب تفاول تقرير تكرم تكريم تلاميذ تنسيقية تنكر تنمية توتر توترات توج ثنايي جارنا جامعات جامعي جديد جراح
جريس جرين جزايريي جغرافي جماع جماعي جماهير جمهوري جهل جونز جويس جيل ح حاسب حبيب حريات حزين حشد حشود حصار حضارات حقد
حلال حمدي حواء حوامل خبراء خبير خجل خدم خصوص خصوم خطب خياط داء دالي دبلوم دراسي درقاوي دع دعوات دواء دولية دوما ديفيس
ذاتي ر راسمالي رامي راوي رحلت رضا رضع رضيع رعب رف رفعوا رقيب رنا روايي روبرتس روث روج روسي روما ريف ريكو ز زنا زواج
زوجات زور زيدي سابق سالي سعاد سعودي سفراء سفير سقراط سكك سلاطين سمير سناب سنة سودانيي سورية سويدي سيدني شات شاذلي شارك
شان شاهد شجعان شذوذ شرك شركات شريف شعور شغالين شكاوي شلل شيلي شيوخ صارم صاعد صحفي صدمات صلاح صهيوني صين صينيون ض ضابط
ضباط ضخم ضعيف ضيف ضيوف طايفي طلاب طلاق طويل عار عاطفي عالم عجب عداء عدم عرب عربي عزيز عصبي عظم عظماء عظيم عقايد عقل
علاء علماء علماني علياء عليه عمري عملاء عميد عميل عنصري عواطف عوام عوايل عون عيوب غبي غدا غصن غينيا فاق فايز فايزون
فتاح فخر فرح فرعون فعل فقر فقير فلاح فلبيني فنان فيلسوف قادم قاري قاسم قاصر قاض قايد قتال قراء قران قروب قريبا قصايد
قناص قنصل كاتب كاد كافر كان كانت كاين كاينات كردستان كرسي كرم كرواتي كريستي كفر كلا كلارك كنفدرال كوري كوك كونراد كونغو
كويت لذا لساني لعمال لقب لمياء لورانس ليري ليلى ليونارد ماجد مالك مالي ماير متابع متحدث متزوج متسول متعاقدي متكرر متنبي
متهم مثالي مجتمع مجمعات مجموعات مجنون محافظات محاكمات محب محتويات محسن محققون محكم مخاوف مدافع مدخنون مدرب مدعي مذاهب
مراجع مرحب مرسوم مزارعين مسبق مستاجرو مستخدم مستشار مستعمرا مستعمل مستوي مسجل مسن مشتري مصرفي مصنف مضيف مطالب معاني
معترف معتقلين معظم معلم مقابلات مقاتل مقار مقاطعة مقترح مقدم مقدونيا مقطع مقيم مقيمين ملكي من منتسبين مندوبي منشور
منطقي منظمة منى مهنيين مواجهات موارد مواعيد موامرة مور مورخ موعد موكب مومن ناجح ناخب نباتي نبلاء نبهني ندم نزاع نزاعات
نظامي نظرية نعيش نفسه نفسية نفي نقابية نقاش هاريس هاشمي هالة هان هندي هيثم واتسون وايت وجد وزارات وزراء وزير وسيط وشيعة
وقاية وكالات ولي وليد ويلسون ياخذه ياس يتحدثون يتفاعل يتناول يجبر يخبر يخدم يدفعون يراقب يروج يزابيث يستدعي يسون يصل
يفرض يفورنيا يكفر ينام ينظم يهب يوت يوحنا يوناني 一丁不识 一代 一声不吭 一家 一家人 一窝蜂 一视同仁 一言不发 一醉方休 七零八落 万劫不复 万国音标 万户 万民 万洋山 万源 万荣
丈夫 三国演义 三水县 三轮车夫 上代 上任 上司 上诉 上课 上谕 下一代 下层 下狱 不 不主故常 不孕 不屑一顾 不意 不肖 不顾一切 与众不同 与会 丐帮 专业性 专制主义 专员 专家 专访 世世代代 世事 世仇 世子 世家 世系
东三省 东南大学 东吴大学 东安 东安县 东家 东施效颦 东道 两广 两湖 严斥 丧权辱国 个体 中人 中华 中华邮 中国 中性 中方县 中江 中江县 中立 中篇小说 丰宁 丰宁县 丰盛 丰硕 临夏县 临夏市 丹东 为数 主业 主义
主义者 主人公 主办 主办权 主持人 主权 主祷文 主裁判 主观主义 丽 丽江 丽江市 举 举案齐眉 乌伦古湖 乌苏 乌苏市 乐亭 乐团 乐山 乐山市 乐昌 乐昌市 乐观 乔治亚州 乘势 九寨沟 九龙县 乞丐 乞讨 也 乡绅 乡里 乡镇
乡长 乡间 书 书名 书呆子 书生 书画 书记 买关节 争执 争辩 争霸 事务 事态 事情 二房 二话不说 于田 于田县 云安 云安县 云龙县 互访 互连 五味杂陈 亚拉巴马 交 交叉点 交大 交往 交情 交战 交朋友 交配 产 京广 亮
亲事 亲人 亲代 亲信 亲友 亲属 亲情 亲戚 亲爱 亲王 人丛 人们 人工 人情 人文主义 人民公社 人称 人缘 人群 人道主义 仇人 仇家 仇恨 今人 仓皇 仔细 他人 仗义 付款条件 付费 仙人 仙姑 代书 代代 代孕 代沟 代管
仲裁 任丘市 任人 任县 任由 伊宁 伊宁县 休息时间 休整 优厚 会宁 会面 伞兵 伟大 传代 传染病 传递 伤残 伴侣 伺机 体格 何其 余者 佛山 佛经 佛蒙特 佛蒙特州 作乐 作战 作曲家 作者 你死我活 佣钱 佩 使命 使然
使者 使节 侍立 侍者 依从 侣 侨民 侵华 俄国人 俄罗斯族 俄语 俘虏 保定 信义 信条 修道 倒戈 倒苦水 倒闭 借方 借机 倡导 债务 倾向 倾轧 偏好 做生意 停滞 儒学 儒生 儿子 儿孙 元音 充军 充血 先烈 先辈 光顾
克孜勒苏 免受 免费 入场费 入学 內江 全国性 全套 全局 全景 全权代表 全权大使 全班 全省 八仙 八仙桌 公主 公务 公司 公子 公安部 公害 公家 公愤 公用 公益 公社 公私兼顾 公约 公职 公诉 兰坪 兰州 兰州大学 关停
关照 关禁闭 关颖珊 兴宁 兴宁市 兴文 兴文县 兵部 兹 养老 兽医 冀州 内务 内参 内心 内江 内江市 内疚 内蒙古 再也 军人 军团 军心 军情 冠 冤仇 冤家 冷战 冷水江 冷水江市 凌杂 凌虐 几个 几内亚 凤凰古城 出 出使
出动 出嫁 出血 分文不取 分析家 分析师 刑部 列席 刘翔 刚果 创始 创立者 初级 判罚 利息 利息率 利率 利钱 刷 刺客 刻本 前世 前仆后继 前任 前夕 前身 前辈 剑桥大学 剥削阶级 剧作家 割据 力士 力量 加 加入 加盟
加钱 动 动乱 助手 劲敌 劳役 劳改 劳方 勤 勾当 匈奴 化子 化学家 化石 化身 北京大学 北周 北大 北方邦 北洋 区政府 医学家 医疗费 十几 千金方 华东 华中 华人 华侨 华北 华南 华宁 华宁县 华池县 华盛顿州 华航
协同 协定 协议 单人 单传 单词 单边主义 卖关节 南宫 南宫市 南开大学 南江 南江县 博乐 博客 博樂 博罗县 卢龙 卧龙 卫国 卫生部 印地安纳 印欧语 印第安纳 危局 卸任 厂长 历史学家 压岁钱 厌烦 厚望 厮打 县令 县官
县长 参议 参赞 友爱 双喜 双手 双方同意 反动派 反水 反问 反革命 发财 发难 取名 受苦 受访者 受贿 变乱 变色龙 叙事诗 叛变 叛徒 口水战 古北界 古文观止 古根海姆 古浪 古浪县 古罗马 古老 古蔺 古蔺县 古龙 叫花子
召回 可信任 可兰经 台北 台湾省 史学家 史家 右派 叶城 叶城县 叶尔羌河 司令员 司徒 吃苦 各类 合伙 合作 合力 合同 合成词 合水 合水县 合江 合江县 合法化 合编 吉林 吉林大学 吉林市 同一 同业 同乡 同名 同济大学
同甘共苦 同盟 同胞 同行 名 名不虚传 名义 名副其实 名号 名声 名头 名师 名望 名气 名目 名称权 名胜古迹 后世 后人 后代 后悔 后裔 后辈 吏部 吐 吐鲁番 吓唬 君子 君臣 听课 吭声 吴川 吴川市 吴桥 呆子 告发 告诉
呜咽 周济 呼 和平共处 和田 和田地区 和田市 哀伤 哀戚 哲学家 哽咽 唐 唐县 唐山 唐山市 唐海县 售价 唱诗班 商人 商务 商品经济 商机 商汤 喀麦隆 嗜痂成癖 嗡嗡 嗫嚅 嘉宾 嘉峪关市 嘴严 囚禁 四川大学 四平 回禀
回老家 因地制宜 因时制宜 团聚 固安 国事 国事访问 国家 国宾 国情 国情咨文 国有化 国民经济 国泰民安 国父 国立 国联 国航 国防 国际私法 图 图腾 圆房 土人 土豪 圣旨 圣马力诺 地主阶级 地理学家 地缘 地质学家 坏人
型 城防 培训班 堂房 堕 堵车 境况 境地 增生 墨子 士 士人 士气 壮丁 声 声张 声援 声誉 处境 处女 处罚 备战 夏威夷州 夏河 夏河县 外交官 外交部长 外债 外孙 外孙子 外甥 多 大丈夫 大主教 大人 大使 大侠 大关县
大叔 大名 大喜 大大 大姚 大姚县 大家 大庆 大惊失色 大战 大渡河 大白话 大虫 大连 大连市 大連 大連市 大陆 天伦之乐 天朝 天水 天水市 天龙座 太医 太子 太学 太常 太平盛世 夫权 失业 失衡 失败者 头巾 头衔 头领
夷陵 夹江 夹江县 奉天 契约 奢望 奥 女婴 女真 奴役 奸细 好人 好办 好心 好手 如此这般 如鱼得水 妈 妊娠 妖人 妖姬 妖精 妥协 姊夫 姐夫 姑奶奶 姑父 委任 委托书 委托人 委派 姨 威信 威望 威权 威震 娃娃 娄底
娄底市 娜 婁底 婁底市 婆 婆罗门 婚 婚配 婴儿 婴幼儿 媒人 嫁人 嫌疑人 孔融 孙子 孝子 孝心 孟村 季子 季节性 孤儿 学术界 学派 学究 学者 学费 宁乡 宁乡县 宁南 宁南县 宁县 宁洱 宁远 安乐 安乡 安乡县 安仁
安仁县 安化 安化县 安县 安国 安国市 安宁市 安富恤穷 安富恤贫 安岳县 安平 安平县 安徽大学 安新县 安民告示 官僚 官方 官田 宛 宜宾 宝 宝宝 实习生 实战 宣战 宣读 宪章 害虫 宴乐 宴会 家境 家家户户 家景 宾主
宿主 寄主 寄生虫 密 密使 富民 寝食难安 寡头 对华 对手 对数 对策 对象 寺 导游 寿王坟 封号 封地 封官许愿 射洪 射洪县 将才 尊号 小人 小伙 小民 小辈 小金 小金县 小鬼 小龙 少爷 尔 尚义 就 尾翼 局势 居中
属国 屯子 山村 岳池 岳池县 岷江 工兵 工农兵 工匠 工商业 工部 左右手 左支右绌 巨鹿 巩留 巩留县 差役 差额选举 已婚 巴伐利亚 巴勒斯坦 巴山 巴拿马 巴蜀 巴高望上 市价 师兄 师大 师娘 师父 师范大学 师长 希望 常宁
常宁市 常德 常德市 常态 幕僚 干部 平 平反 平均主义 平型关 平山县 平江县 平等 年金 年长 并 幸福 幽暗 广宁 广宁县 广安 广安市 广西 庆功 庆祝 库车 库车县 应从 应允 应邀 应酬 废黜 康 康乐县 康熙 廉江 延安
延安市 延期付款 建 建水 建水县 开 开会 开国 开幕词 开平 开张 开战 开明 开江 开江县 开胃 异己 异议 张北 张北县 张宁 张家口 张家口市 张家界市 张掖 张掖市 張家口 張掖 張掖市 强人 强梁 归侨 归附 当之无愧
当权派 录用 形单影只 彭县 彭山县 彭州 彭州市 征集 待人 徐水县 得 得手 得胜 得荣 得荣县 御史 循规蹈矩 微臣 微软 微软公司 徽号 心上人 心悸 心有余悸 心爱 心理学家 心病 心绪不宁 心虚 必然王国 忘恩负义 忠告 忠实
忠心 忧患 念经 怀安 怀疑 怒 思想家 急赤白脸 性 性欲 性病 怨毒 怨气 怯懦 总之 总会 总编辑 总裁 恩怨 恩情 恭亲王 恶人 恶战 恶斗 恶霸 恶魔 恻隐之心 悔恨 患 患有 患病 悲愤 情况 情势 情境 情形 情怀 情意
情有独钟 情状 情绪 情节 惊涛骇浪 惠州 惩办 惩处 惩治 想念 愈加 愈发 意欲 意识形态 愚蠢 感情 愿望 慎重 慢性 憧憬 懊悔 懿旨 戏剧家 戏称 成亲 成仙 成化 成县 成名作 成婚 成安 成安县 成家 我国 战争 战事 战友
战局 战战兢兢 战犯 战败 户部 房主 房产证 所属 手续费 才子 打 打游击 执政党 执政官 扳龙附凤 扶贫 批准 承租方 技师 技术人员 技术员 把头 抗战 抗日战争 抚养权 抚养费 抚宁 抚宁县 抚恤 抚恤金 报告 报告书 报告会
报效 抽噎 拉丁文 拉丁语 拉卜楞寺 拍 拍手 拔苗助长 拖欠 拖雷 招收 招聘会 拜见 拷打 持久战 指定 指挥官 指望 挑战 挑战者 捉弄 损耗 换代 探子 探视 接待 推戴 推选 提 提任 提倡 揽权 搜刮 搭乘 搭档 摄影师 收兵
攸关 攸县 改元 改嫁 改称 改良主义 改行 改选 放权 放牛班 放逐 政体 政区 政委 政局 政敌 政权 政治委员 政要 敌对 敌情 救亡 救灾 敕令 教条 教职员 教职工 教育 教育家 教育部 教诲 散乱 敦煌 敦煌石窟 数学家 文凭
文县 文如其人 文学家 文安 文安县 文山 文山县 文弱书生 文曲星 文牒 文盲 文种 文言 文豪 文部省 斋 斯 新 新一代 新乐 新乐市 新兵 新加坡 新宁 新宁县 新河 新生代 新田 新邵 新邵县 新闻记者 新龙 新龙县 施甸县
施虐癖 旁观者 旁遮普 旅顺 族长 旗 无恙 无记名 无赖 旧事 时不我待 时局 时弊 昆仑 昆士兰 昆士兰州 昌宁 昌宁县 昌黎 昌黎县 明末 明末清初 昏迷 易县 易门 易门县 昙花一现 春宫 昭苏 昭苏县 晋宁 晋宁县 晓 晚辈
普宁 普宁市 普寧 普寧市 普通人 普遍性 景东 景况 景县 景泰 景泰县 景洪 景洪市 景谷 景遇 智利 暗杀 暴政 曲周 更 更为 更加 更是 曹禺 最 有产者 有情 有所不同 有机体 有色 服务费 望尘莫及 朝代 期货 未定
未成年人 末代 术语 朱德 朱熹 机会成本 杀手 杀身成仁 杂种 权柄 李娜 李白 杏花村 村子 村寨 村庄 村落 村里 杜甫 来临 来华 来客 来访 杨 松潘县 极权 构件 某 柔情 柯坪 柯坪县 柳园 柳园镇 校 格林 格格 桃江
桃江县 桐 桑 桑植 桑植县 桑海 梁河 梁河县 梅 梅县 梅州 梅州市 梅核气 梅毒 梵册贝叶 检察官 检方 检疫 楚国 槽 樂山 欠 欠安 次子 欢乐 欢庆 欧几里得 欧拉 欧文 欺蒙 止咳 正义 正事 正宁 正宁县 武安 武安市
武汉大学 歹人 死伤 死敌 死者 殖民 殖民地 母亲 母子 毫不犹豫 毫不迟疑 氏 民乐县 民事责任 民办 民工 民心 民权 民权主义 民盟 民航 民间 气氛 气节 水 水利部 水务局 水富 水富县 水生 水痘 永 永平 永无宁日 求婚
求饶 汇价 汇兑 汇率 汉人 汉子 汕头 江原道 江安 江川 江川县 江油 江油市 江湖骗子 江門 江門市 江门 江门市 汤川 汨罗市 汶川 沅江 沅江市 沈阳 沉痛 沙河 没 沧州 河南 河源 治愈 法制 法律责任 法治 法老 泥水匠
泸州 泸水 泸水县 洋 洋务 洗马 洞庭湖 津津有味 洪江 洪江市 洪雅县 活化石 派遣 流亡 流感 流放 流氓 流芳 浙江大学 浪子 浪漫 浮屠 海防 涂炭 涉嫌 涞水 涞水县 涿州 涿鹿 涿鹿县 深情 混乱 混战 混蛋 清水县 清河
清真 渔民 温宿 温宿县 温居 港人 渴求 游客 湖广 湘江 湘潭 湘西 湛江 湛江市 溃疡 溢于言表 滇池 滋 满城 演说 潜水员 潮安 潮安县 澄江县 激情 灵台 炉霍 炉霍县 炼金术士 烈士 烟花风月 热忱 热火朝天 焉耆 焦急
熟人 燕国 燕山 爱子 爱心 父兄 父子 父老 父辈 片名 版权 牛津大学 牟定 牡丹江 牡丹江市 牢骚 物事 特使 特工 特派员 特许 特许状 特赦 牺牲品 状况 状态 狂喜 狐疑 狙击手 独立自主 狮子山 猎物 猛虎 猜疑 玉田
玉田县 玉龙雪山 王位 王公 王国 王子 王爷 玩乐 玩家 玩花招 环 环境 现代集团 现实主义 现状 玻利维亚 珠海 班上 班会 班子 班级 班花 班门弄斧 理事 理工大学 理想国 理论家 甘孜县 甘孜州 甘洛 甘洛县 甘谷 甘谷县
生产成本 生产者 生人 生成 生母 生活费 生灵 生灵涂炭 生物体 生物学家 生病 生龙活虎 甲午战争 申谢 电白 男儿 男子 男子汉 疑虑 疑问 疙瘩 疫情 疲劳 病倒 病危 病原体 病态 病情 病重 痔疮 痴心 痴情 瘟疫 瘫痪 癌
白人 白喉 白城 白城市 白宫 白山 白山市 白洋淀 白种 白色恐怖 白銀市 白银市 百余 百分点 百十 百合 的黎波里 皇 皇位 皇太子 皇太极 皇子 皋兰 皋兰县 盈江 盐边 监护权 监管 盛名 盛情 盛誉 目不识丁 盯 直布罗陀
直隶 相 相公 相好 相提并论 省份 看好 看病 看顾 真实性 真情 真正 眸子 着 督办 瞌睡 瞧不起 瞳孔 知县 知府 知识分子 知足 短篇小说 石屏县 石景山 石棉县 石河子 石河子市 石渠县 石门县 研究员 磊 磐石市 礼部 社
社稷 社长 祁连山脉 祈求 祈祷 祖先 祖师 祝愿 神仙 神学家 神州 神志 神权 神秘莫测 神经失常 票据 祭孔 祭文 祷文 禅杖 福田 离婚 禽流感 秀 私利 私生子 秉承 科学家 科室 租 租赁 秦国 秦安 秦安县 秦皇岛 秦皇岛市
秦皇島 称号 程序员 程度 税款 税率 稳定性 稿费 空战 空白支票 空降兵 突围 立 立法 竞争者 笔者 第三者 等于 等额选举 答问 答非所问 筚路蓝缕 筠连 筠连县 签 签约 管 管家 管闲事 米 米易县 米格 米泉市 精选 精锐
糊弄 系主任 紧急状态 紫金 綦江 綦江县 纠 红包 红娘 红尘 约定俗成 纳什 纳西族 纷扰 组织法 经书 经文 经济 经理 经籍 结仇 结婚 结盟 给 给付 绝句 绥宁 绥宁县 绥江 绥江县 续费 综合 缔约国 编班 编者 罗刹 罗定
罗定市 罗平 罗江 罗江县 罢课 罪人 罪名 羌族 美 美军 美林集团 羞耻 群英 翁源 翁源县 老一辈 老人家 老古板 老子 老小 老年人 老张 老总 老朋友 老毛病 老汉 老爷 老爷子 老百姓 老者 老虎 考官 考题 而言 耍花枪
耐心 耳聋 耳鸣 耶 职业 联姻 联想 聘用 聘请 聚众 聚会 肃宁 肉瘤 肺炎 肾炎 肿胀 胆怯 胆敢 胎 胎儿 胰岛素 能人 能手 脓包 脓肿 腓力 臣妾 自 自主 自卑 自尊 自尊心 自恃 自我 自救 自然经济 自由 自由主义
自由王国 自顾不暇 自顾自 致富 致癌 舒兰 舒兰市 舟曲 航空 艄公 良民 艺术家 艾 芦山县 花 花名 花好月圆 花子 花粉热 花粉症 花花绿绿 花酒 花魁 芷江 苍生涂炭 苏俄 苏州大学 苏格拉底 苦大仇深 苦头 苦楚 苦难 英
英名 英国人 英石 英联邦 英超 茂盛 范畴 茶房 荣 荣县 荣昌 荣昌县 荣格 荣辱 荣辱与共 荷兰猪 莎士比亚 莎车 莎车县 莫高窟 莱比锡 莱温斯基 获鹿 营口 营长 落叶归根 落花流水 落选 著作权 葡萄牙人 葡萄牙文 董事长
葫芦岛 葫芦岛市 蒙大拿州 蒙自 蒙自县 蒙蔽 蒲江县 蓝山县 蓬安 薪酬 藏 虎门 虚名 虚无 蛮子 蜂拥 蝎子 行业 行刺 行动 行唐 行家 行情 行政区 行政部门 行省 行者 行贿 街坊 街头霸王 衙役 衙署 衙门 衡水 衡水市
衡阳 衣 表现 裁判员 裁员 裁定 装 西双版纳 西班牙文 见外 观众 规律性 规约 视频 角膜炎 解围 解放战争 触景伤情 言谈 计划经济 订费 议 议事 议定 议论 议长 讳莫如深 许地山 论述 访问 证人 识文断字 试题 诗歌 诗集
诚 诚心 该死 语音 误车 请客 诸葛 读书人 读者 调养 谕旨 谢意 谢绝参观 谨慎 豁免权 象形文字 豪强 貂熊 负伤 负债 财政部 责罚 责骂 败类 账户 质询 贫富 贫穷 贴水 贵族 贸易协定 贸易战 贿赂 资本家 资费 赔款
赛车手 赞叹 赡养费 赫然 走亲戚 起码 起诉 趁机 超文本 跑马山 跟班 跨国公司 跪地求饶 车夫 车模 车照 转正 转行 轻伤 轻饶素放 载人 辉 辨别 辩方 边防 辽宁大学 辽阳 达 达成协议 迁安 迁安市 过 过桥米线 运动
运动员 近亲 还 远征 违抗 连县 连坐 连州 连平 连平县 连战 连续性 连襟 连读 连长 迪 迫害 退休金 退位 送行 选举 选区 选手 选择题 选集 通判 通奸 通婚 通权达变 通江 通知单 逼宫 遂宁 遂宁市 遂寧 遂寧市 遇刺
道义 道德 遗憾 遗臭万年 遗诏 遣使 遣返 遣送 邀请 邢台县 邢台市 邮政编码 邮编 邱县 邵东县 邵阳 邵阳县 邵阳市 邵陽 邵陽市 邻水 邻水县 邻邦 郎君 郑州大学 部 部门 都江堰市 酒泉 醇厚 醴陵 释 重臣 重逢 野人
野游 金代 金塔 金塔县 金川 金川县 金昌 金昌市 金本位 金牛 金牛座 金融家 金门 金阳 金阳县 鏖战 钦差 铁匠 铁道部 铜梁 铜梁县 铭谢 铲除 银行家 错乱 锦州 镀金 长 长大 长子 长孙 长宁县 长成 长治久安 长诗 长辈
门派 闭会 闭关锁国 问卷 问话 闲事 间接选举 闹事 阁下 阅卷 队伍 防务 防空 阳江 阳江市 阳痿 阶级 阿克苏市 阿克苏河 阿克陶 阿克陶县 陆丰市 陆河县 陇西 陈仓 陈大 陕甘 陕甘宁 除暴安良 陪审员 陽江 陽江市 隆中
随身 雅安 雅安市 雅江 雅江县 集体经济 集团 雇佣 雇用 雷公 雷州 雷州市 霍城 霍城县 霸主 青龙县 静宁 静宁县 面 面值 面试 面谈 面面相觑 革命家 革命性 鞋匠 鞍山 韩江 韩非 音阶 韶关 韶关市 韶關 韶關市 页
顾不上 顾客 顾忌 顾问 预感 领主 领事 领导权 频段 风水先生 飞利浦 饶阳 馆陶 馆陶县 首席代表 马 马关 马关县 马尔康县 马戏 马戏团 马边 马里兰州 马龙县 驱逐 驶 驻华 驾驶员 驾鹤成仙 骂 骂人 骑士 骑田岭 骨肉
高个 高个子 高举远蹈 高产 高县 高台 高台县 高名 高头 高州 高州市 高手如云 高校 高热 高碑店 高碑店市 高等学校 高级专员 高级小学 高脂血症 高要 高要市 高邑 高邑县 高阳 鬼子 魂魄 魏县 鸟兽 鸣谢 鸦片战争 鹏
鹿泉市 麗江 麗江市 麻痹 黄 黄兴 黄种 黄褐斑 黄骅市 黄鼬 黎庶 黑 黑水 黑水县 黑河 默许 鼻涕 鼻炎 齐唱 齐国 齐家治国 龙川县 龙门县 龙陵 龟儿子 龟兹
""",
    3: """
0k4f0r abandera abascal abc abdul abdulrah abenteur abogada abogado aborcja aborigen abteilun abtreibu aburrimi abuse
academiq acas accusato accused accusee acheteur acorn acosador acquereu acquiren acquitta acronimo acronym actions
activida acusado adam addict addicts adebayo- adelante adepte adeyinka adjectiv adjetivo adl admiralt adopte adoptee
adottato adressat adrian adversar advocate advokat advokate affairs affaren affichag affiches affiliat affilie afganist
afganos afghani aficiona afiliaci africain african africano afrikane aft aga again agathe aged agencja agencji agencyjn
agnostic agronomo agrounii agypten agypter ahmada aides-so aigner akande akteure aktiver al-rashi albaner albanian
albino alcolist aleksand aleman alemana algerian alguien aliado alianca alias alicja aliens alimony alleato alleiner
allie ally alphabet altruism always alzamien amal amant amante amatoria americai amerika amerikan amerykan amicale
amigo amish amitie ana anaao anarchia anarchie anarchy anarquia ancestry anciens andaluci andaluz andata anesthes
anfanger anfeindu angehori angeklag angescho anhalter animator anjali anklager anmelder annoyanc annuity anonym
anonymou anselme anthrax anti-abo anti-eol anti-fra anti-fur anti-ule anti-vac anti-war anticapi antipub antiwork
antojo antragst anwalt anwalte anwaltin anwarter apache apetito apetyt appearin appetit appetite appetito appointm apwu
arbeiter arbeitge arbeitsg arbeitsv aristocr armenio arrieta asedio asian asistent asl asociaci aspirant aspire assa
assange assedio assinou assistit assomed assoziie assurda astma astronau asturias asylum aterstal atheists athener aua
audienci audienz auditeur aunt ausschus austriac auszubil authorit authoriz autiste autodida autoferr autonomy autrichi
avanza avocat avocate avvisami avvocato aziendal baas babe baffled baja bakiewic bambina bambino bancari band bankkont
barbero baroness basis basque basques bayerisc bayonne beamten beamter bearer beating beaute becarios becker befragte
beginner behemoth beholder beifahre beirat bekir belageru belang belg belga belge belgier belloso bends benefact
benennun bengel benslima beppe berberes bereavem bergland bergman bernardo berserk bertrand berufsta beschaft bessemer
betaubun betrunke bettler bevilacq bewerber bey bezirk bezogene bezroboc bidder bieter bigot bilal billiger billiona
bimba bipolair bismarck bleeding blinde bloco blogger bloqueo blutung bohatero bohmerma boia bokser boldrini bolivien
bondage bonfanti bonnets boredom borghese boten boukhalf bourgeoi bourreau bouzidi brabant bracia brahim braille
brainsto brambill brandner branza brasil brasilei brasilie brauna braverma brazilia breeder brescia bresil bretagne
brethren breton bretonne brewer briain bridesma bridges brigades britanic britanni brite britisch broad bronchit
browser bru bruja bryt brytyjsk brzozows buchmess buddy bukele bulgare bulgaris bulgaro bummer bundesam bundesan
bundesbu bundespo bundniss burda bureaucr burgerkr burk burocrac buster butler byli bystande caballer cad cadet cadete
caisse caminant canadien canaria canarias cancelli cansanci caparros capataz captivit carioca carla carola caroline
cartel carteles cartier casablan casanova casta caste catechis catecism cato cautiva cavaller celadora celadore
celebrit celiaci celta cena centurio certitud cese ceux chabela chairper chambers chan chaudhar checa checo chelo chema
chemo chidi chidinma child children chinos chiunque chlop chlopiec choking chosen chuchi churchgo cia cid cimo cineasta
ciotka circolo citizen citoyen citoyens cittadin clans classmat clerc clerge clergyma cleric clerigo clerk clero
cliente clientel clique clochard cne cognata cognato colau colegial collages colleghe colossus commerce compadre
compagna compagno comparto compatri comprado comprato comptes comuna comunism concessi confidan confrate congolai
congoles conjoint conquera conquero consejer contadin contempo contesta context conti contratt conversa convict
convicto coon copain copta copycat coreana coreano coreen coreenne corregid correos corses corsica costs counselo
cousin cousine cousins covenant craving crazy creatric credente creditor cree creeps creteil crews creyente criado
criador criollo critic croata croate crowding croyance croyant csi-f csl cuatroci cuba cubano cubans cuenta cugino
cukrzyk cult cunada cunado cura curate curato cure curieux curiosi curiosid customer cyclist cymdeith cyril czarny
d4n13l damages damen dane dao darnosc dates dave dead dearest deaths debiteur debitore debraye debtor debutant declarer
defeated defence defend defendan delegacj delegada delegat delegata demand demandeu demence demente demenza demir
democraz demokrat demos dengue dentist dentista dentiste dentysta denuncia depresio depresse derechos deshmukh desnutri
detenido detlef deudor deutsch devaney di-vertr diagnosc dichiara dieter dimitrio dingue dion direktio direttri
disbelie discepol discipul disease disgrunt dlamini dle dlugotrw doc docentes doctor doei doer dogma dogme doktoran
dolencia dolmetsc dolt domine dominee dominica donald donation donor doomed dor dork dottores douanes down-syn downa
downing doyen dozenten dreamer dritten dritter droites dropout druid drunk druze dschihad duce dupont dylemat dyslexic
dyzurnyc dyzurze dziale dziecko eaters eating ebola eboueurs ebrea eclesias ecossais ecosyste ecuyer editeur editora
editore editrice edwy egipcio egipt egipto egoista egyptien ehemann ehrenman einheimi einzelpe eisenbah elderly elector
elenco elita elite eliten elkaim elly elternte elternze emigrato emorragi employes employeu emre emulator enchantm
energie energiek enfant enkel enkelin enmity ennui entirety entourag epa epatite epoux epuisee equality equipes erbin
erede ermitano erneueru eroberer erotik erotismo erzeuger escargot esclava esclave esclavo escrow esposo esquerda
estadoun etienne etiope etnica etniczne ett etxeandi euphorie europaer europea europeen europeo eusebio eva evita ew
ewa ex-wife executor existe extasis extincio extremis fabi fabrican fabrikan fachkraf fachleut fachverb fahrgast
fairness faltas famiglie familial familien fanatic fanatike fant faouzi farida farmaceu farmacis farmer farrukh
faschism faschist fascisme fascismo fascist fascista fasheng fastende fauteuil fecondaz fecundac fede fedeli federali
feierabe feind feinde fellow ferrante fertilid fertilit few fiancee fiducia fieles fiend fight fighting filipins
filippin filmemac filmmake filmregi fim fiorenti fiq firmatar firmato flat flugbegl fobia foderali foe foi folk
fondatri fontaine forderve foreclos foreigne foresigh forza fossil franzosi frate frauen fraulein freedman freeman
freiberu freiburg freier fremantl fremde fremder fresher friede frieden friendsh frondeur fsgt fsi fucker fula furiosa
gabriel gaddafi galen galicia galli gallois galloway gambler ganadero gandul ganger garante garcia-l gardener garnier
garrigue gary garzon gast gastarbe gatte gauchist gdf gebetsra gefahrte gehalter geisel geistlic gekundig geliebte
gendre generaln genitiv genosse gente gentiluo gentlema gentuza georgian gerard germanen gesamtko gesindel gesinnun
gewerbep gewerk ghanaian giancarl gianni giappone gilda giorgio giuly giurista giver gladiato glaube glenda gli glitch
global gls gmx go-slow godfathe godmothe godnosc goff goldberg goldsmit gonne gonner goon gorda gorus goscie gotten
gourmand gourmet gove governan grandchi granddau grandi grandson granjero granny grassa graue grazynka great gremio
griechen griega grillfes gringo groom grower gruba grudge grzegorz guerilla guerrier guineens gulen gutierre gutmensc
h4ugl4nd haas habeck habitue habla habsburg haddad hainaut haiti haitian hal halinka hallam hans hanse happines hartos
hashtags hassan hausbesi hays hazte heavywei hegemoni heidi heike heimweh heir hemorrag heniek henker her herder
heredera heritage herkunft herpes hete hetzer hexe hickey hidalgo hilfsorg hillsong hinrichs hirten historia historic
hitler hizb hmong hoffmeis holandes hollywoo holownia hombre homeowne homonimo honoring horbehin horda horde horseman
horta hostile househol hoxha hugger hughes humaine humedal hun hungara huren hypother hyun-woo iaith ian ic idiot
idiota idioten iftar ihresgle ila ilaria ilegales imie imker impugnar imputato inaction inca incarcer incazzat incertit
incredul indianer indiani indiano indico industry indyjski infant infarto infertil informan inglesa ingrid initiato
injustif innovato inquirin ins insomnio insurgen insurrec internau internes interno intruder intruso invader invalid
invasor invitada invitado invitato invitee iraniano iranien ireland irene irgendei irgendwe irina irland irlanda
irlandai irlandes irregola irrsinn islamist islander islandia ismaili issus italian italien italiene itf iww jadzia
jain jamaika jamming janet janion janusz japaner japanisc japones japonski jardinie jas jasidico jean-luc jedza jefa
jeopardy jeova jeque jesidisc joodse jornaler jose josette jr jubilado judin judio jugendve juif juive jungen junger
jungling junkie junkies junta jurado jurista juriste juristen juror kabineng kabinenp kadet kahina kalle kamerad
kamerade kammerer kampfmas kanak kansa kantoor kantoren kaplan karen kashmir kasia kasta kaste kasy katar katarzyn
katholis keir kerle kernow ketzer kev khalista kill kin kinderer kindred kingdom klager klagerin klatki kleine kleinkin
kleinsta klient knabe knaben knappe knappen knockout koalitio kolegi kolejowa kolektyw kollaps koller kolumba kommilit
kommune kompanie komunizm konigrei konsens konzessi kook kooperat kordula korean koreaner koreanis kosciol kosovan
kowalska kozak kraj kreisver kriecht kriege kripo krishnas kritiker krupinsk krytyk ksiegowo kuba kumpel kunde kunden
kundin kurek kurfurst kusin kusine kuznetso kuzyn kuzynka kwame kzz lacaze laique lajki lakko landesre landlord
landowne landsleu landtags landwirt langewei laogong larga largo lasu latinos laura lawmaker lawsuit layman lea learn
learner lebensqu lecteur lector leftist legalisa legalisi legislad lekarze lektor lempart lepra leprosy lernende lesbe
lesbien lesbijsk lette lewandow lewicy lgtbi lgv liaisons lib liberty libido librado liebhabe liebste liebsten liebster
lieferke lihua liike limpiado lindenau lindholm lindner lindqvis lineker linky linux lion liste listener litauer
litigati lituani lituanos litwini lizenz lobby lobbyist locutor logiciel lohn lokators lombardi loner longing longshor
loos lotta lover lucy luder ludnosc ludovica ludwik ludwika ludzi luisa luisa-ma lukoki lunga lungenen lungs luttes
luxembur lyceenne macchini machista macierzy madagask madness madrina maestra mafioso magistra maiden mailande majore
maker malaria malattie malconte malenten malgache maliens maliszew malnutri malumore malware mam manca mandelso mange
mangler mann manni manning manon mansouri maquinis march marcos mari mariana marie-ev maries marine mario marito
marktwir marokko marquez marraine marta martinez maruja marxisme marxismo marxismu marxista marxiste marxisti marziale
mas masoneri masquer massenti matador matchmak matteo matti mauritiu maya mazur mcallist mcstrike mebyon mecano mecenas
meckert meczetu medef media medicos medizine meksyk melencho mendel meneur menina meningit menos mensah mentioni
merseysi mes mesero messagge messaggi mestizo metaller metis mexico mhairi mi-temps miami michael middlewe milanese
milano milionar militair militar militare milli milliona millionn millonar millwall milosc minden mindestl miner
mineros miners mineure minga minoriti miscarri misery misja mistico mitburge mlle mlodzi mob mochtege modeller mohammed
mokoena molina momia monastic monella mongolei monique monsieur montero more mormon morocco morosi mortagua moslims
mosquee motornic mourad moussa mouvemen moyano moz ms ms-krank mtk mua mudigkei muellman muerta mujerieg multimil mum
mummy mums mureaux musulm mutiny mysteriu mystery mystic nach nachahme nachbarn nacion nackte nakba namesake namiotow
namurois napoleta nard narkose narod nastepca nationen nativa nature nazi nazione nazis nazista nazwa ndi ndiaye
ndiaye-l ndour nea nearby needy neffe neffen neger negotiat negre nemesis neoliber nephew nerd nero nerves nervi nes
neubauer neuen neuerer neugier neugierd neulinge neumonia neurodiv neuseela neveu newbie newcomer news nicht nichte
nickname niece nielegal nieslysz nieta nieto niezadow niezaszc nigeryjc nigger nightshi nimmt nipote nlrb nnu noblesse
nobleza nocentin noia nomad nomada nomen nomencla noms nonnen norddeut norteame noruego norvegie norweger nos nosiciel
nosy noticebo noun novato novia novice nowicki nr nuclear nuera nuova nwosu nyt o'brien o'connor o'dowd o'reilly obrero
obrona occupata ocupa oddzialu odeszla off offentli oft oir ojciec okonomie okosyste oleny olid oluwole oma onal once
oncle one-day oni onkels ont opferfes opinioni opis opositor oprogram orcheste orda ordenanz orient orientau origen
origines orkiestr ormiansk osadzony osez osi osiedla oskarzon osoba oss ostdeuts osteopor oswiata otomano ottimist
ottoman otwarte oubli ouedraog outsider overseer overtime ozturk ozzd paar pace pachter packer padraig palikota panstwo
panthers papa papi papieros parafia paralisi paralysi paranoid parciale parent parental parentho parish parkingu paros
parrain part partenai partenar partidar partido partigia partner partners paschulk pasha passagie passegge paten pati
patre patriota patto paulo pausas paysan pazzia pazzo peering pegada pellizza penhalig penn penner perlee pero peronu
pers persa person personag personas persone peruanas peter peticion petrova petrus petry pettigre petycja peuls pewnosc
pfarreri pflege pflegekr pflegend philharm piaggio picket piedi pierina pietrzyk pieve pikiety pilgrim pink piotr pkk
plaques playboy plea plebe plemie plenel pneumoni podpisy poglady polacas polacche polish politica politich politike
polityk polizza polonia polskie ponctual popolato popolazi populacj populati portilta portuali positivo post-nat postet
postino postmast postor poszedl pp practica pracy prawnik preacher precari precaria predicad prediger prefectu premie
preneur preside prete pretenda pretre priester prigioni primarie primes prior prisonni privatku privato privatpe
pro-isra probande problems proboszc proches producen producte productr produtto produttr produzen profe profili profugo
progeny projekta prol prometid promi promoter promoteu pronombr pronomen pronoun protege proteges protette provinz
przez przynale przytomn ptt pubblica publicam publicis publik publikum publizis pulitric punktlic punktual putes putsch
quel quelle quelli quem quemados querela querulan query quorum rabbino rabies rabin racista raciste rackete radfahre
radical radna ragazzo rahman railwork raka rakiem ramadan rampy rancher rank-and rapture rascal rassismu rassisti
ratownik raucher ravi rebecca rebellen recepcio recepcji recherch rechten rechtsan recluso reconduc rector reden redet
redneck reelecti ref refugie refusals refusers regent regimes region rei reichinn reisende reklamuj relacje reliance
religijn renaissa rendez-v renfe renovaci renovado renters rentner rep retardat retarded retiree reverend revolt
revoltos revuelta rewild ringer rioting riunione riunioni rivalite rivalry robert rodzenst rodziny roger rolnicy rolnik
romer romeria ronda ronny rookie roommate roots rossi rouges rousseli rover royalty rsa ruben ruedas ruego ruffin
rufian rumanisc runt rusia rwdsu rycerze rydzyk rysiek rzecznik s0lv31g sabbath saboteur sabrina sachsisc sacked sadiq
sahra sailors salaire salary sali salis salma salute salvemos salviamo salvini samir sammarti sanchez sansever sardegna
sarkar sasiadow sattler sauvage saver saxon scandina schatzme scheich schiavo schifffa schlein schmarot schmidt schmitt
schonhei schoolbo schudric schuhmac schuldne schuleri schulze schwager schwede scio scion sclerose scozzese screensh
scrooge seafarer sean seance seba secret sect secta sectaria secte sedia segnalat segni seguaci sekte sekten self
senador senadora senateur senator senatore senioren sepsis sequito serba serbe serbo serbski servicek servidum serviteu
servitor servitud setta settleme settler sexist sexistis shaker shaman sheik shingles shoemake shopper sibling sicherer
sicilian sickness siddiqui sidekick siedler siempre sierra sieur sigarett sigla signing signore sij silaba silbe silben
silva simons simulado single sinodo sipho sippe sisters sit-down skeptici sklave sklavin sla slai slain slask slayer
sleepers slut sluzacy sme smelter smieciar smuts sncf snep snj snob soberani sobrina sobrino sociedad societa societe
socjaliz socke44 soiree solicito solidali soliti soltera somos sonador sooner sopor sorcerer sorensen soudan soumises
soutien soviet sovietic sovietiq sozialar spagnolo sparer spazzino speakers spitfire sportsma sposa sposo spoznion
spreadsh spricht ssp staatsbu staatsre stac stadtwal staffers stalker stanchi stara starmer starszy stasia staszek
statunit staus stazysto steuerbe steuerza stilas stimmung stipend stm stoczni stocznia stopka stoppen stopthec stranger
stranier stremata stri strider strife strik3 strikes stutter sua subreddi sucesor suchmasc sudafric sudan sudanese
suddeuts sudschle sudtirol sueca suedoise sueldo suella sufi suitor sundenbo suomi superpow surnom surrogat surveill
survivan sustanti suwerenn sweethea sweetie syllable sylvana sympathi symposiu syndicau synek synod synode szatni
szymon szyny tacos tadeusz tais taize talks tamoule tante tanten tantrum taranto tatchell tati taxistas taxpayer
tcheque teamarbe teamwork teczowy tedesca teen teenager teichtal telemark temporer tenet teraz termer terminol terroror
tertiary teruel tesorero testemun texter textilin thandiwe thawra therapeu these thierry thunberg tifo time-was timid
tirania tirannia titi tlumacz toller tondelie tonino torero torsten toscano toure tourist touriste tract trader traders
traditio traducte traducto tradutto trainees trak transplc transpor traore tras trauma traumer traveler treasury
treiber trekker tremblay tribe tribus trinker tropa troupe trunkenh truppe trzecia tscheche tschechi tubedriv tugenden
tui tuits tumor tumore tunde turcs turista turkish turkse turner turning tuto tutor twitter- twu typhoid tyrannei
tyrannie tyranny u-n-i-s- ubriaca ucrania uczen udc udienza uklad ulcer ulmani ulster ultra-ga umana umano umfahrun ump
umt un1on un1te uncut undergra underwor unemploy ungeimpf unhappin uni unionisa unoffici unpunctu unterfuh untm unіon
unіte up-paris urgence urheber urlauber urzedem usac-cgt usae uschi usp ut-tahri uwe vacunada vaktkure valais valdotai
vallecas vandali vasallen vasco vaterlan vatmarke vaud vaux vax vecinal vel vencedor vendedor vendetta vendredi
venezian vengeanc vera verb verbo verdugo vereine verfecht verlag verleger verleih vero verruckt vertenza vertrags
vetter viaggiat viajero vicaire vicar vicario vicomte victime vieillar vieille vigilar virtue virus visionar visiting
visits vittima vizconde vlaams volk volksbeg volksent voller vollidio vor vorbestr votantes voucher voyageur vuilnism
waffenru waffenst wagenkne wahlerve wahlkrei wahnsinn waiter waitress wallon wanderer wannabe warfare warlord warrior
warszawi wasilews wasting wawa wazniejs wehe weib weiser wejsciu weltbevo weltfrie weltkrie wenige went werben wesele
wespen westdeut wet'suwe wetherby when whitaker wiatrako wiceprez widow wie wiechman wierni wiesiek wietnams wijesing
windows windrush wirt wirte wirus wishing wobblies woe wohlbefi wohnhaft wolny work-to- worker worshipp wortfuhr
wounded wozka wozkach wrestler wscibscy wspolnot wspolzal wyborcy wydawnic wyznanie xenofobi xiaoli yank yazida
yearning yemeni yerno yes yezidie young zahnarzt zakladu zandberg zapaleni zapatero zaufanie zaw zbyszek zebrania zenon
zia zielinsk zimbabwe zimmerma ziomek zit zivilbev zkowcy znajda zorg zuchter zuhorer zwangsar zwi zwiaz zwolenni
zwyciezc zyd zydowscy zydowska zypern اباء اتحادات اجانب اجتماعا اجور اخو ادفعوا اذا ارثوذكس ارق اريتريا استراحا
استرالي استقالت استمتاع استمتع اسم اسماء اشقاء اصم اصيب اض اعاقة اغبياء افريقي اكاديمي الباني السل المان الماني الهي
امة امريكا امريكي امريكيو امس امهات اموات امومة انتماء انسان انصار انضباط انقذوا انيميا اورام اوكراني اولاد اولغا
ايراني ايسلندا ايطالي ايمان ايوا باشا باكرا بترينكو بدو بدينة برازيل براون بسطاء بكورونا بلاد بلجيكي بلدان بنغال
بنغاليو بوس بيترا بيييون ة تركي تشرين تشيلي تطبيع تعاقد تعليم تلقيح تمرد تميمي توحد توكل تومسون تونس ثار ثناييو ثوري
جاليات جامايكا جبهة جذور جزايري جلطة جمهور جنس جنون جوقة جيران حاج حاجة حرب حروب حسام حسونة حسيني حكومات حنين خالتي
خالد خلافات خناق دافعين داون دخيل دستوري دوام دوس دوسري ديزني ديون ذوو راب رابط راتب رافضو راقب ربو رجل رحال رخاء رسول
رشاد رقية رواتب روس روسيا روم روماني ريحتكم زاير زباين زبون زبيدة زعماء زعيم زميلة زوار زوجان ساعي سام سايقة ستانلي
سعداوي سعيد سكان سلمية سميث سهر سهى سوال سودان سوداني سوليفان سوني سويسري سياح سياسي سياسية سياق سيضرب شراكات شركاء
شركة شريك شعبية شقيق شوق شيء شيون صبي صديق صديقنا صغار صوت صوفي صيادلة ضعفاء طالب طايفة طفل طلعت طوايف ظل عابد عادل
عباد عبيد عتيبي عدل عسكر عفو علي عمان عمل غاب غابة غاضب غاضبة غاضبون غرباء غنوشي ـابة فاتح فارسي فاعل فتيان فرنسي فضول
فلاحين فلبين فلبينيا فيات فيروس فيلا ق قبايل قبرص قبطي قرداحي قسيس قطاع كاهن كتايب كثيرا كرامة كرمان كفار كلى كوبا
كوليرا لبنانية لجان لنا لنقابات لوك ليبي مارونية ماليزي مبيدات متحولون متدينون متطرف متلازمة مثليان مثلية مجانين محامين
محتاج محتجون محترف محتل محجبة محلة محمد مخلص مدعو مدغشقر مدمن مرقس مريم مزايا مستعمر مستفيد مستوطنا مسرب مش مشاركون
مشاهير مشتكون مشهور مصابو مصابون مصرح مصري مصطلح مصطلحات مصلون مضاد مطلق معادي معارضو معتقد معتقدات معتقل معطلين معلن
مفاوض مفتوح مقاطعون ملا ملاحظ ملاريا ملل ممالك ممرض ممرضة مناهضو منجلية منصور منصوري منظمو منكر منهكة مواطن مواطنون
موريس موقتين مومنون ميامي ن نابولي نازحون نازي ناشطات ناقد نجار نزيف نساء نسويات نسيان نقابيين نقاد نقـ نوادي نوافذ
نيبالية نيباليو هايتي هتلر وافدة والد والي وجدة ورم ياباني يتاخر يشتكون يقين ينشر يهودي يهوه يوسف 一家子 一战 一把手 一贯 一钱如命
万世师表 万历 万国 万国邮联 万邦 丈人 三代 三点水 三纲五常 上下文 上班族 下人 不安其室 不满 世界大战 业界 两点水 个人崇拜 丫环 丫鬟 中产 中华民族 中央政府 中学生 中山公园 临时政府 主仆 主权国家 主顾 举家 举报
久病 义士 义父 乌兰察布 乌兰浩特 乌孙国 乐昌分镜 乐队 乘客 乘龙快婿 乡下人 乡亲 乡民 书记处 争端 争议 二战 二老 二连 二连浩特 交通费 产业工人 京 京族 亲临 亲家 亲朋好友 人事 人事部 人人 人口 人口数 人心所向
人权 人权观 人民团体 人民政府 亿万富翁 什叶派 仆人 仆役 仕女 他 他国 代号 代名词 代母 代称 代言 代词 令狐 任劳任怨 任课 伊斯兰 伙伴 伙计 会员国 伟人 伤员 伤寒 伤者 伯父 佃户 住户 体弱 佣 佣人 佣金 侄女
侄子 侄孙 侄孙女 侍女 侠客 侵略者 俄国 俗名 保护 保费 信使 信心百倍 信念 修正主义 俸禄 俸钱 债务人 债权人 债权国 做人 做客 停战 偷懒 傻子 傻瓜 傻蛋 儿 儿媳 儿媳妇 儿童 兄长 先人 先父 先知 光绪 光荣革命
免费软件 党人 党务 党团 党政机关 入伍 入侵者 入境 全 全家 全民 全称 八旗 公众 公公 公示 公立 共产 共产主义 共同体 共和 关文 关税同盟 关节炎 兴国 兵卒 兵员 养子 养殖业 内乱 内战 内政 内讧 内陆国 军事 军务
军国主义 军委 军委会 军师 军政 军警 农业部 农奴 农工 农户 农民起义 冠名 冰岛 冷汗 几米 凡人 出国 出家人 切记 列国 列宁主义 列强 别人 别号 别名 别称 制造业 刽子手 前人 前后文 力钱 功德 加拿大 加薪 动词
劫后余生 劳动模范 劳模 劳资 勇士 北方佬 北洋军阀 北洋政府 北齐 医 医务 十月革命 千家万户 华夏 华尔街 协力车 单亲 单音词 卖国 南齐 卧龙岗 印加 印古什 印地安 印度人 印第安 印第安人 厂商 厂家 历代 原名 原告
原苏联 县府 参议员 友情 友谊 双亲 反叛 反身代词 发传单 发明家 发脾气 发起人 发达国家 受众 受害者 变性 叛逆 口吃 古人 古国 古巴 召集人 司机 司法部 吃 各国 合伙人 合作方 合作社 合唱团 合约 同义词 同仇敌忾
同伴 同情 同时代 同治 同班同学 同盟国 名人 名噪一时 名士 名字 名称 名词 后任 后生 吕布 听 听众 听者 吴 吴起 告状 员外 和林格尔 咸丰 品牌 哥萨克 哮喘 善人 喝醉 囚犯 四人帮 四子王旗 四小龙 回国 回文 回纥
回鹘 团 团伙 团圆 园丁 国 国人 国务 国华 国号 国名 国度 国贼 圈 圣卢西亚 地主 地球 坏蛋 埃及 城邦 基金 塞浦路斯 塞舌尔 塞车 墨尔本 处理器 外 外事 外交部 外人 外侨 外公 外号 外国人 外地人 外婆 外孙女
外孙女儿 外文系 外电 外祖母 大三 大不列颠 大兵 大哥 大四 大夏 大学生 大山 大户 大族 大汉 大爷 大病 大选 天主教会 天顺 太师 太平 太平天国 太爷 夫妇 头目 奇人 女主人 女仆 女佣 女婿 女家 女房东 女生外向 女眷
奴仆 奴婢 奴家 奴才 奴隶 奴隶主 奸人 好莱坞 妇产科 妇联 妈妈 妻儿 妻妾 姐 姑姑 姑爷 姓名 姥姥 威尔士 娃子 婆家 婚姻 婴孩 媒体 嫂子 子宫颈癌 子弟 子程序 子系统 孔明 孟加拉语 季父 学员 学子 学籍 孩儿 孩子
孩童 宇航员 守旧 守时 安居工程 安康 安西 安西县 安贫乐道 安邦定国 宋朝 完整性 宗师 宗派 官兵 官司 定名 定罪 定金 实业 审慎 审计长 客 客户 宣德 宣统 宪政 宫人 宫女 家严 家奴 家室 家属 家族 家父 家长 宾客
富人 富农 富户 富豪 寡妇 寥寥 导师 封口费 封建主义 尊翁 小伙子 小厮 小城 小子 小孩 小孩子 小弟 小张 小朋友 小林 小毛头 小贝 小镇 少儿 少年 尼姑 岛国 崇祯 工业 工作者 工农 左翼 巴林右旗 巴西 市 市场经济
市民 市镇 市长 师妹 师生 帝王 带头人 帮派 常人 干将 干尸 干爹 干警 平权 平民 年老 年薪 年轻人 并称 应用软件 店小二 废人 座谈会 廉政 建文 建筑业 建筑师 建设 异族 弟子 弥勒 形容词 征服者 徐福 徒弟 得主
得名 德华 德文 德语 德高望重 心境 心烦意乱 心绞痛 心绪 心腹 念佛 怀有 怨言 怪人 总人口 总成本 恋人 恐水病 恐高症 恐龙 息肉 患儿 情人 情侣 愁苦 意大利人 感染者 慢性病 成佛 成军 成员国 成年人 成本 房东 房客
手足 扎兰屯 扎兰屯市 执业 批评家 技工 抚慰金 护理 抱怨 拉 招生 拯救 持卡人 捷克 探亲 探险家 接班人 推 提前 搜索引擎 搭讪 摩洛哥 撒娇 操作系统 支持者 支气管炎 改名 改恶向善 改朝换代 政事 政务 政客 政府 敌国
敌视 敏 救国 救援 教区 教授 教派 教练 教练员 文人 文员 文部 斯密 新人 新华 新民 新生儿 新西兰 方士 施主 施事 施事者 旁人 旅客 旅游业 旅游者 旅行者 族 无业游民 无家可归 无性 无期徒刑 日文 明星 易游网 显贵
晚清 暴乱 更名 替身 最惠国 會 有种 有钱人 服 服务员 服役 朝见 朝鲜战争 期期艾艾 本名 本国 本地人 本科生 朱棣 李恒 来宾 杰 极乐 极少数 某人 树根 核工业 桃花运 椅 楼下 横幅 欧共体 欧洲人 欧盟 欧阳 欲望
歇斯底里 正人君子 正德 正统 正蓝旗 武士 死因 殉国 残废 殖民者 母权制 每人 毛子 毛孩子 毛里求斯 毫无疑问 民主 民主主义 民建 水俣病 水立方 水肿 永乐 求职者 汉城 汉藏语系 江户 江浦 江浦县 汴梁 沙俄 油条 治国
治病 法人 法国 法学家 法师 法新社 法西斯 波希米亚 泰文 泰水 泰语 洪武 洪熙 活人 流民 浏览器 海战 海湾战争 消息 涉外 淫妇 添丁 清人 清政府 清水河 清水河县 清洁 游人 游人如织 游伴 游击 游击战 溥仪 满门 潇湘
潮 澳大利亚 澳洲 烧酒 热河 熊包 爱乐乐团 父亲 父权制 父母 父母亲 爷爷 爹娘 牙买加 牙克石 牙克石市 牙周炎 牙周病 牧人 物主代词 特 狗 独 独生子女 独眼龙 独苗 独裁者 王八羔子 王室 现代派 班辈 生力军 生父 用工
申诉 男人 男士 男孩 男孩子 男生 疟疾 病害 病毒 病症 病虫害 痢疾 瘦子 白斑症 白癜风 白鼻子 百万富翁 皇室 皇族 皮炎 皮肤病 益州 盛京 盟友 盟约 盲人 盲文 真 真人 睡意 瞎子 知名人士 矮子 石嘴山 石嘴山市 矿业
研究生 硕士生 社会主义 社会性 社团 祖父 神道 祭司 祷告 祸福 禾本科 种姓 种群 租借地 突尼斯 立国 竟陵 童子 第三方 第二产业 管弦乐团 管弦乐队 糊涂虫 素不相识 红头文件 纪委 纳税人 纳粹 纷争 纽西兰 绅士 经常
经济体制 结拜 统 继任者 继承人 继承者 绰号 维 维持费 网景 罗水 罷 美德 美洲 美籍 群落 老伯 老兄 老公 老周 老外 老头 老头子 老妈 老弟 老板 老父 老爸 考生 职业病 职员 联合政府 联谊会 联邦 肄业生 肝炎 肝病
肺水肿 胃口 胃癌 背景 胖 胖子 胜利者 脂肪肝 脑水肿 脚钱 腰缠万贯 自大狂 自家 自治 自治权 自然主义 自然人 自相残杀 自给自足 舅 航天员 船夫 艾滋病毒 花农 花匠 花花公子 苏丹 苏维埃 苏联 英宗 范蠡 荒野 药
荷兰语 莫逆之交 菲 营业员 葛洲坝 蒙古 蒙古国 薪水 薪资 薪金 血吸虫病 血缘 补习 补选 表 表示 袁绍 被告 被告人 裙带关系 观察员 观察家 觐见 讨论会 让利 议和 论者 讼案 设计师 设计者 访 证监会 评论家 诉讼 词人
译员 译者 语境 语系 诸位 调戏 谈判代表 谈论 谋士 负翁 财务 责任人 贫道 贱人 贵国 贸易组织 资产阶级 资本主义 赞 走江湖 超级大国 越俎代庖 路人 路透社 车臣 车队 软件 轻工业 达赖 达赖喇嘛 迎宾 运动战 运输业 连
追随者 选举人 选民 通讯员 造反 逼上梁山 道光 道士 道姑 道长 邮局 邻国 郑和 部委 部落 酋长 酒会 酗酒 酷 采兰赠芍 重围 重病 野 野生 金主 金匠 金庸 钟楼怪人 银匠 锡林浩特 镇长 镶黄旗 长乐未央 长班 长者 门生
门阀 闯王 闯荡江湖 阅兵 阴山 陆机 陈炯明 陌生人 院士 陪葬 障 雅利安 集团军 集群 雇主 雌鹿 雍正 震古烁今 霍乱 霸权 霸王 青年人 非典 韩战 音节 顺治 预选 领班 额尔古纳 风湿 食欲 食物中毒 饶舌调唇 首付 首付款
马列主义 马尔他 马耳他 驱动程序 驸马 驼子 骨关节炎 高山症 高干 高徒 高材生 高深莫测 高空病 高薪 高足 高龄 鸟语花香 黄热病 黄祸 黄花女 黄花闺女 黑社会 黑马 鼓盆之戚 龙华
""",
    4: """
aaa abitante abonado abonne abonnent absences abuela abuelo accord accordee acreedor adeligen adligen admirado adwokat
afectado afghan afghanen africana agent agents agreemen agrupaci ahmed aide aids ailment aio alba albanien alice alir
allergic allianz altersgr amica amico amiga amnesia amplio anar ancestor ancetre andorra aneurysm anglaise anglia
anorexia anwender anwesend apellido apodo appelle arab arabisch arriva asiat asiaten asiatica asiatico asiatiqu
asiatisc asociado assessor attorney aubry autohers autonome avec ayto azteca babbo badger bahamas barista barkeepe
barriste bartende base bauerin bedienst begabte begging belgia belgica belgien believer belle benevole benin benutzer
beobacht berger bergmann bern betrieb bewertun bewohner bfawu bharatiy bible bierze bill billing bimbo bischofs
blessing blindnes bliss bma boer bohemian bohme borracha borrower bourgmes boyfrien brasilen brasilia brat brazylij
bresilie brexit british brits brooks brussele buddhism budismo budista bulgarie bundesra bundesre bundesve buona
burgerme burn-out burocraz burokrat buscador buxtehud buyer cadres cain calif califa called camarill cameroun campesin
candidat canvasse caregive cartero cat catedrat categori catolica caucus ceguera cendrill cenicien centroam chamberl
chased chat cheerlea chile chilena chileno chit christop chusma ciagle cientifi claim clan clergy clinicia code cognome
cohort collegio colombie combo complott compta compte comrade comunion concentr concern concile confiden congresi
congress consigli consorte consumid convenio convoca conyuge corka courting courtshi cristo croatia crowd cubana culto
curia czlonkos dad dada daddy danemark danen danesa danoise darky darren dativ daughter dba deaf dealersh debater deco
degli delegate delirium delphine demagogi demoisel depose deputee devotee diabla dictadur dictatur dienst diktatur
dilemmas dinastia discapac disciple disconte disorder dittatur docent dorfbewo dot dott dozent dozentin drinker driver
droits dude duisburg dumps dyktatur dynastie dynasty dyslexia dziadek dziadkow dzialacz earner economiq ecosse eelv
ehegatte eheleute ehepaar ehepartn ehrenmit eidgenos electeur election ellas emma ende enfants english entente epilepsi
erfurter eritrean escocia espanola esquizof ethnique ethnisch etiopia etnico faction fait fame famiglia familia familie
famille fast fatherla feminism fiance fidanzat fideles fields figlia fillette finland finlandi finnland firma flandern
flandes flyers folks former forsa fortitud france francesa frankrei fraterni fray freitags frenzy freund freunde friend
friendly frust fue fundusz futuro gael gall garanzia gatten gattin gaza geheimdi geiseln gemahlin gemeinde gender
generaci germania git glaubige gmina godo goring grandad grandfat grandma grandmot grandpa greece guards guatemal guru
guts habitant had hambre han hebamme heer hegemony heimlich heiress helfer here heretic hermana hija hiperten hirte
hisbolla hobo hohenzol holanda holland hollanda homeland homo honduras hong hostage hubby human hungary hyperten
hypnosis hysteria iberico illegale inc indie indien indienne indios indonesi initiati insanity insassen insomnia
insonnia integris inwalidz iraker israeli israelie israelis ist italie italienn izrael izraelsk japonais japonesa
jean-bap jem jesuita jesuite jesuiten ji joe joined judaisme judaismo judas judentum judiciar jugendst jugoslaw julian
jury kamrat kanada kandydat kansan kartell katolick kaufer kelt kelten khan klassenk kler kleriker klerus klimatu
klimatyc knecht kochani kolner kolumbie komitee komory komunist konferen konfessi konigsha konsorti konsumen konzil
kota kranker krebs kroatien kumpels kuratori kurde kuru lamenta lawyer lazio leaders lealta lecturer legge legion
legionen lehrerin lehrkraf libanais liberazi liberia libia libraria libre libyen licenzia liechten liege liked liking
limping linken loader lombardo londinen londoner londonie longue lord lordship loyalist lucia luis lunatic lupus madam
madrastr maffia mafia magyaror maid maitre maitress mamas man maniac maori marek mason mates matron meczet medica
mejico meksykan membersh mensajes mental meunier mexicain mexicana mexicano mexikane mexiko miastecz midwife midwives
migrane migratio military miller mines-en minion misioner mister mitbewoh mitlaufe mobilisa moise moldau moldova moll
mom momma mommy monaco monarchy monche moniker monk mood morale moslem motherfu motherla motorist mr muchacha muller
mutti nachname narodowo narodowy narzeka nastolat nasuwt nations naturali nazareno nazwisko nederlan neerland nein
neugieri neukunde neurotic nicaragu nie niederos nigga ninja nobility nobilta nonni nonno normalis noruega norvegia
norwegen nosotras nosotros notes notre nowa nuestro nuestros number nutzer oberoste obese obreras obserwow obsessiv
ocupacio ojczyzna olanda olandese olandesi oligarqu omas ontario opa opas organisi organize origine orzeczen osea
ostaggio otage outside ov ozdemir pact padrastr padrona pagina pakt pakte palastin palestyn pali pan panamena panameno
panic paraguay paranoia paria paro parteimi partys pater patienti payee peasant peon perez peri peruana peruano
petizion phobia piccola pij pilgrima piloten piquet piraten piu plaint plantill plotki pobel podpisal police policial
poligono politisc polizia polskieg polskiej pope populace populist portugal postbote postman potere pow powstani
practiti praktika praktyk prende prenom pressesp priest priestho prisoner progenit proponen protegee protesti przerwy
pseudoni pseudony psicosis psychose psychosi psychoti publique pueblo puszczy puto quakers quechua queer queja quejas
quintana rabble racism radzieck ragazzi rcn real realeza recognit rectora rehen remedios rent resident retrait retter
revolte ribellio richelie rinaldi rivolta robin romani romania rotelle roumaine rousseau rozmawia rumanien rumours rus
rustungs sahib salesman salope salud samurai sanitari sanity sasiedzi sawyer scapegoa schlafst schoolgi schottla
schullei schwiege scottish senhor senor senorita servante serveuse seudonim sex sgt shia shootout siebzige signe signed
signorin siostra sirio sister sit sklaven slowakei slowdown slowenie snit sociaux soeur soirees sopranno sorella sous
sowjetun sozialde soziale spanien spanier spitzenk spitznam spokesma spokespe spokeswo spolecze sportleh spouse staffer
stal stammtis standing stati stepfath stepmoth stiefmut stiefvat stowarzy strajku streets streikt strikers striking
studenti stupid stuttgar subcultu sudfrank sue suegra suegro suiza sung suocera suocero suor surname svizzera swain
sympathy syndrome syrien syrienne szlachta taker takes taliban talking tamil tap tato tatus tea teacher teista tell
tesco thatcher thursday toc tochter toda toddler tom torino tracts trade tragerin tran transiti trasport trattori
treaty trojaner truppen trustee truth tumour twitter ucraina uczennic uda uk ukrainer underdog ungarn unida unidos
union unser unsere unzufrie uprising ureinwoh urss uruguay uruguaya uruguayo us usager usuario utente utopian uvw
uzytkown varsity veganer velo verehrer verein verlage verschwo victim vieja vietname viking villageo visitors viudo
viva vocero volontar vorname vorschri voted walk wasp wearer wearing weirdo werbeage whitlock whore wiara widower
wiezien wikinger wildcat wladze wlochy wog women womes wpisy writers wut wydawca yahoo yanqui yildirim youngste zapata
zawodowe zealand zen zlosc zurich zycia اجتماع اجهاض اخبار اخت اخوات ادارة ارهابي اسبان اسباني اسبانيا استقلال اسيوي
اصدقاء الاخ الجد الحر القاب انجلترا اندونيس اهالي ايادي اير ايطاليا باكستان بانيا برادلي برازيلي برتغال بعث بلجيكا
بلغاريا بولندا بيرو بين بييي تهاب توقف تيجانية ثوار جماعات جمعية جندي جنسيات جود حركة حساب حفلات حق حقوق حلف حلفاء خالة
دعوة دكتورة دنمارك راعي راهن رزاق رفيق رهاين رومانيا زمر زنوج سجناء سلف سلوفيني سوري سويد سويسرا سياسيون سيدات سيدة
شكاوى صدري صفحة صفراء طريقة عجوز عدالة عراقي عريس عشاير غواتيما غياب فرنسا فري فقراء قايمة قوم كاثوليك كاميرون كردي
كرواتيا كروت كريم كندا كونفدرا لا م مافيا مان مانيا مبلغ متاخرا متحرك متحول مجتمعات محامي محمود مستخدمو مستهلك مسلم
مسيحي مصطفى معاهدات مغرب مكسيك مكسيكي موالي موظفي موناكو ميك ميكي ناس ناطق نايب نحن نرويج نظافة نعيم نمسا نوح هندوراس
هولندا هولندي والاس وطن وطنية ياسر يساري يشتكي يصلي يميني يهوذا يورك يونان 一行 万事通 上校 上级 不列颠 不结盟 专制 专政 专权 业主 业务员 东周 东魏
两会 两汉 丫头 中 中共 中华全国 中国文联 中宣部 中校 临时工 丹麦 义结金兰 乌拉圭 乌梁海 乙方 乡试 买主 买家 买方 二哥 交友 交警 交通部 交际花 人力 人手 人质 仁兄 代人受过 代罪羔羊 代表团 代表队 代言人 代课
以色列 企业 众 传单 传教士 传闻 伯伯 佃农 佛家 佛祖 佛罗伦萨 佛门 使用者 侨眷 保 保加利亚 保姆 保守党 保险单 信心 候选 候选人 健康 傀儡政权 催眠 僧人 僧侣 儿女 元代 元朝 兄妹 先民 先祖 克 克罗地亚 党内
党籍 入党 全能 八股文 公仆 公务员 公家机关 六朝 共和制 共和国 兵力 兵变 军方 军阀 农夫 冠心病 出版社 前朝 前秦 动物 劳力 匈牙利 化名 北宋 北朝 北汉 北爱尔兰 北魏 医护 十字军 升迁 协 卖 南北朝 南安普敦
南宋 南朝 南越 占领 卢瓦尔河 卧不安 危地马拉 原 原始社会 友人 友善 反对 反对党 发言人 叔叔 叔父 古希腊 史 同 名流 后周 后汉 后秦 后金 后魏 吐蕃 君主制 周代 周作人 周朝 和尚 和约 哑 哗变 哥儿 哥哥 唐代
唐宋 唐朝 商代 商务部 商朝 喇嘛 囚徒 因人成事 团丁 团员 国别 国务委员 国务院 国大党 国师 国籍 国防部 国际 国际田联 土著 圣僧 圭亚那 地名 域名 基督教徒 墨西哥 处世 夏商周 夏朝 外来 外祖父 多疑 大伯 大军
大唐 大校 大清 太监 太祖 失眠 头陀 奥地利 女儿 女子 女性 女生 奴隶社会 好友 妹子 姊妹 姐妹 姐妹花 姐姐 姑妈 姑母 姓氏 委内瑞拉 姨妈 姨娘 娶妻 娼妓 婆子 婆罗门教 婊子 婢女 媳妇 嬷嬷 子女 安大略省 宋代
宗室 官僚主义 官场 官府 宦官 家庭成员 察 对方 封建社会 小女 小妹 少校 尼加拉瓜 居民 岳父 工人党 工作人员 巴哈马 巴尔干 巴拉圭 巴黎公社 师傅 师弟 师徒 师资 希腊 帕金森症 帝制 常务理事 常委 床 店员 建康 异
弟兄 弟妹 强 强国 当事人 当兵 律师 德国 德意志 心力衰竭 心律不齐 心律失常 心脏病 志愿者 快 总政治部 恋 恩师 惧高症 意大利 戊戌变法 成员 成汉 我辈 战俘 打孔器 抑郁 投票 抖 抗 护 招工 择偶 指导员 挪威
捷安特 摄政 摄政王 摩西 撤兵 撤军 收方 收编 政治家 政治犯 故人 故土 敌我 教员 教士 文 文士 文武 文联 斯洛伐克 新婚燕尔 新闻网 施琅 旅行社 日内瓦 日方 明 明代 明尼苏达 明清 是 晋代 晚会 暹罗 有人 朝鲜人
本土 杂志社 村民 条约 来 极权主义 林 核 格罗宁根 槛花笼鹤 槛车 武昌起义 武警 武警部队 母女 比利时 氏族 民警 汉代 汉朝 法兰西 法国人 波兰 波斯语 波茨坦 泰国 洋人 洪都拉斯 活佛 派对 派系 流产 浪费者 海员
海陆军 消费者 淘金者 清代 清朝 湖区 满清 灾民 爱 爱人 爱国 父女 爸爸 爹爹 牵引车 独裁 玉女 王朝 王莽 玛利亚 班底 球员 理事会 瑞典 瑞士 瓜地马拉 甘地 用户 甲方 男丁 男友 疾病 症 白俄 白俄罗斯 盟国 看护
眷属 督军 知音 社员 祖国 祖宗 祖辈 神 神经病 祭祀 祭祖 禅宗 禅师 私事 秘鲁 秦朝 秦汉 秦篆 移 移民 穷人 空 竹马之交 笔名 素 红军 红色高棉 纽伦堡 纽芬兰 练兵 结社 绝代佳人 继母 网友 网民 罗马尼亚 署 美国
翰林学士 翻脸 老人 老娘 老师 老糊涂 老花 老花眼 联合王国 联名 联席会议 联谊 联邦德国 肿瘤 自信 自信心 自民党 舅舅 艳遇 芝加哥 芬兰 苏共 苏格兰 苏里南 英吉利 英国 英文 英格兰 荷兰 荷兰王国 获得者 菱花镜
葡萄牙 蒙特利尔 蔡 藏传 西周 西晋 西汉 西班牙 西班牙人 西秦 西魏 要 见 见证人 解放军 警方 记者 讲师 评奖 请 请假 谈判 贤弟 贫僧 贫农 贫血 贵人 贵妃 走马章台 起义 足协 轮 辛亥革命 辽金 迁怒于人 进 远祖
连横 造反派 道人 遵义会议 邻居 部族 部长会议 都督 配偶 酒保 金田起义 铲车 铲运车 锡 门人 门徒 队友 队员 阵线 阶级斗争 阿哥 阿里 降龙伏虎 隋代 隋唐 隋朝 雅 集会 集权 雇员 青年 韩国 音 顽童 领导层 食
马关条约 马夫 马队 驻军 骑 高僧 高山族 高棉 高血压 魏晋 鱼龙混杂 黑山
""",
    5: """
aa-123-b abad abbot abortion aborto absentei absentis abt accounts achebe-s achterbe acquapub acv addictio adenauer
adwentys afd-wahl afge afghans afl-cio africani afros agitator aguapara aituc albanesi alcaldes alcooliq alkoholp
allied allies alterskl ama amazonla amazonwo amwu anciana ancients andrzeje anef angola angry angrycar anief animal
announce anpac anpe anpi ansia antagoni anti-ivg anti-nuc anti-win antifas antillai antispec antitaur antyabor antydepr
antyszcz aontu apemit apostel apostle apostol apostolo apotre apra arabit aragon arci arcigay armee armenia arrabbia
aserbaid asexual askatasu assenze astms ataturk ate athiopie auew aushilfe autista autistas autisten autistes autokors
autonoma autyzm avventis ayatolla aymaras azerowie badanti baewu bagong bahnstre balancet banlieue battisti bau
bautista bayernpa bcd bctgm bds bdz beatles begum belegsch bengales berberow berebere bezdomni bezdomny bezparty bij1
binarios bipolare bisessua blackleg blaster blet bloggers bmwed bng boerenpr boicot boicotta bojkot borghesi bosco
bosniaci bosniacy bosnier bosnios bouddha boys br-sitzu braccian brancard brandt brautiga bretonen brexitee brustkre
bruxelle buddysci budistas bulgaren bulgares bummelan bundjuge burgertu burguesi bustaman bx-482-t c1sl cair callejer
camarero cambodgi cambogia camboyan camerier camminan campora canacos canada candombl capipopo captain carcinom carers
carlista casalegg castro catalan catalana cavaleri cavalry cde cdh cdr cdt cdu-frak cdu-stam cedric cegetist celiacos
celnicy centern cesm cgm cgsp chavista chega chica choir chorzy christ chukwu cienciol cim cinesi cingales cio cisal
citu civitas class climat climates climatic closeted cne-csc cnt-so cnte cnv coldiret comision communau communic
comorien company comploti comunida comunita conaie concejal conferen congrega conspira constabu contabil convocat
convoy coppia coptic copts cotilleo counter- couples coventry covid cowboy cowboys crusader csd-vera csn csq ctera
cukrzycy cupw czeczeni dame daniel dauerkra davanti dbv deb debt dem dementia demo demonstr denk depotcha der desokupa
dgb-kund dhv diallo disabled disoccup dod doi domina dona donosici dos dpvkom drag-que drepanoc drive drogadic drogensu
drogodep drug druzes dstg dubois dziewczy dziewuch earth earthers eaupourt echt ecolo ecologiq educador educator
eg-412-t egiziani ejercito ekolodzy elettori elokapin elus empleada employe endometr enfermed enfermos engages engels
ensemble epilepsj epilessi epiletti epouse equity erc eritrea erloser erzieher esercito esposa esposito essi estudian
ethnic europa ewangeli example exec extracom facchini fairpayn faith fakir falange faller falun family far-righ fascism
father fathers4 fatoumat favorita fecode fehlgebu fellowsh femen femme fenprof fentrap ferraris fetico fetraf fgh
fiaccola fials fiertes filctem filipinc fille firmante fisascat fismic fit fit-cisl flc fletcher flurfunk fnme-cgt fnv
focep follower foreman forum fpo franc-ma frauenst freedomc freepale freie freres friar fsc fsie ftia fulani fulanie
fulanis fulbe fussball gallegos gaucho gdba gebet geflucht gegner gejow gelande generale geneve gentry gereform gestapo
ghanaer ghanesi gilde gironde gitana gitano giusy gleichal glusi god gossip gpa-djp gr3ve gravidas greca grecque
greenhel grekokat grevegen grevi5te grillini grogne grossess grune grunlibe gruppe guaranie guilde gunni gypsies hacsu
haitiens handel handicap handsoff harki harta hausbese hazteoir headmast headscar heiland hellunta hermit herrin hh-tr
hidzabie hindu hindus hispanic hiv-infi hiyab hizmet homme homofobi horden hu3lga hud huelgade huelgage huelgaya humana
hussain hustler ibew ictus illegal imo impfgegn incels inde indefini indian indigent induisti inmo inpatien interina
intersex invalidi irak iran iranienn irgendje irrer isakowic isi islamism ismail italexit iupat iuris ivf iwgb jan
jav-wahl jazydzi jednosc jemen jenische jesiden jesidenf jest jeuneurs jezydzi jhl jihadist joga jolanta judar judische
jugendli jupol just justicef juutalai juventud kambodza kamerunc kanakowi kanaks kandidat kapers kasachst kaszubi kaur
kavaller kellys keskusta khaled kibole kierowca kinderwu kirchner kita-str klagen klan klientel klimaakt klimacam
klinikpe klm kobieta kochanka kolezank kolping kolumbij komitees komunisc kongoles korwin kosovari kpo kr-ab krakers
krank krankfei krankges krebskra kristdem krystyna kukiz kukiz'15 kundgebu kununu kurder kurdes kurds kurier kxb kxy
labour lad lads lanceurs langzeit laos lass lcgb leaflete leaflets lebalaye lebenssc lefevre legasthe leidende lekarski
lekarzy lemkowie lena lepeuple les lesbico lesbijek letzte leukamie leukemia lgbtq libanon ligue like likud linkspar
list logo lohnford lokatorz long looney lottomar loubavit luterani lutheran lutzerat lymphoma maconniq madchen madel
madman madres madrid magasini magd magrebie mahoma mahorais malade malaysia mama mandate mapuches mariawic maroc
marocchi marque marquesa mastodon mazurkie medicas medsonet melanoma membres menas menopauz menschen mentale mentions
mesdames messenge mestiza metalowc metterni mieter migranti miljopar minderja minimos minister minusval mistica
mistress mistrzyn mit mittelst mlpd mniejszo mocambiq moglie moldawia montagsd montagss mormonen mormones mormoni moros
moscheeb moscheeg moscheev moslems mst mtst mu5ulman mujer mulla muslimbr muslimer muttersc mysticis mystik nackten
nadzieja namibia narkoman narodowc native nato navy nazional nazism nazisme nehawu neokatec neos nepal nepalczy neue
ngg-mitg niebinar niemieck nieobecn niewiede nipsa noalator noalcier nocnej nomadi nominee noncifer nordkore notocare
notorre notyourp noussomm noustout nowoczes nro nteu nuevas nuj nupes nursing nwbk obrony occupant odp ogbl okonjo
oluwaseu opinions opozycja oracion order ordo organizi ormianie ortega ortsverb ortsvere ostermar otan ouighour
ourwater out outpatie ouvriers ovp oxfam ozz paco pacto padaczka padagoge pagadya pagateci pam panfleto pansexua papacy
papadaki pape papiez paramili paranoic pareja paroisse parteita pastef pastouch patrioti pause payeznou payuspro
pedagog pelerina pelerins peoples peregrin peruanos perussuo pesel pettegol pfingstg pfingstl pfleger pflegt pfoertne
philippi picketli pickets pielgrzy piqueter plaintif polexit polnisch pontefic poronien portero portinai posts pr0test
pracodaw prawdziw prawosla prayers pro-choi pro-gaza pro-pale procesja professe proletar propales prot3ste protesto
protesty proud provida prowodyr przyjaci psac psg psicopat psol psuv psychicz psycho psychopa pszz ptb pubblico putin
pvv quaker qualcuno quechuas queens quelles quels racisme rada radentsc ragots rahimi rapprese rassembl ratp ratujmy
raucherp ravindra rebellma rechts reddit redeemer redentor reform regulars reichsde restore retreate reunionn revoluti
riders rifugiat riots rise4cli ritardat riverain roma-fam romanit ronce royal royalist rqth ruanda rurale s-c-i-o-
s1ndacat s1ndicat sadtu saharaui salafi salafist same-sex sami samuel sanidad santeria santeros sara sardine sauveur
sauvons savior saviour say scannapi scfp schlampe schoolte schwuler sciop sciop3ro scioperi scjentol scontent scotland
se-unsa secretar seebruck seguidor seko sem semaf senegal sentimen senzatet setca sharma sheikh shiamusl siebente
sieglind sijs sikhowie sikhs sinalp sindakat sindrome sinead siria siriani sirios sirvient sit-fsi sitab siteba
sitrajor sitzstre siulp sklot slazacy slc slc-cgil slfp slow snami sncta snes-fsu snp snpnc snptes snuep snuipp-f
social sociopat socjalis sojusz sol1darn somalia somalie somalier somalit somebody someone sophie soplones sorben sortu
soviets sovranis sowjets soz sozialst spik spiskowc spoznial sppme ss ssa ssw staatsma staj standwit stansted starbuck
statesma steilas stepv stes stop stoplato stoppage stopptde stoptheb stopthet stopwiez stopwyci story str3ik str4jk
strajki strajkko strajkna strajq streikbr streikle streyk strikebr strikere strings students stunam suats subcommi
subsahar sudafrik sudkorea sulpl summat sunies sunnici sunniten sunniti supportt survivor suteba sutep sutna sveriged
svp swami swampy synares synd1cat syndicom syndikat synergie syrie syriens syryjczy szpitalz t3amster tamouls tansania
tarifflu tatarzy taxistah tchadien tchetche tchicaya tdah tehy teilnehm terres territor thailand therealb theunion thi
tibetain tibetani tibetans tibeter tierbefr tierrebe touchepa toxicoma transcom transess transfra transgru transnet
transrig transsex tratsch trisomiq trupa tschetsc tunesien tunisini turca turke turkin turque tuv tybetanc tyrone
tziganes uaw ucr ucraine ucraini ucranian udarze udi uelga uiguren uilpa uiltrasp ukip ulotkarz ulotki ultra unef
unesco uni0n unie unmut unruhest unt uom upcn urtu usa usbekist user usi usoc ustea ustec uyghur uzbecy valdesi valents
vansterp vardforb vargas vdk vecinos vegani veganos vegans venalais ver-di vests vietnam vihreat vita vogelsan voilees
voluntee vpod wahlvors walesa wallfahr wasserfu wayuu wearers wechselj weg weganie welchem welchen weltbank wem wiccan
wiccans wiec wiederei wikileak wilamowi wirsindm wirstrei wkurzony wodadlaw wolfe wolnesad workman wroblews wszechpo
wwf x-teamst yayoflau yazidies yezidis yoga yolanda zad zahltuns zambrano zapatist zaplacci zdrowie zeitgeno zeynep
zigarett zingari zmianie zunft zuspatko zzg zzpkm zzppm zzpr اباضية اتباع اتحادي اثيوبيو احتجاج احمديون اذربيجا ارمينيا
ازيديون استاذ اسلام اضراااا اضرابات اعضاء افغانست الاب الحي امام اوزبكست اوغندا ايران ايزيديو بابا بربر برونو بطرس بلير
بنغلادي بنين بواب بوذا بورما تايلند تبت تبليغ تبو تلغرام جزاير جمعة جنسيا جورج جيش جيوش حاضر حداد حـمـاس خطيبته دكتور
ديمقراط ديموقرا رابطة راهب رهبان زامبيا زهراء زيديون زيمبابو سابقون سايق سايقي سايقين ستالين سترات سناباب سيانتول سيخ
شباب شركس شميت شهود شيخ شيعي صابية صحة صحفيين صليبي صم صومال صوماليو ضد طاجيكست طوارق عامة عامل عاملين عراق عرقي عمالة
غانا غرينبيس فبراير فتيات فلسطين فيتنام قدماء كازاخست كاسترو كمبوديا كمبوديو كناس كينيا لبنان لتوانيو ليبيا لينين
ماليزيا متاخرون متذمرون مثليات مجموعة محتجين مرض مستقلة مسيحيين مصريون مظاهرات مظاهرة معارضون ملكيون ممرضين مناخ مندوب
منشورات مهاجرين مهندسين موارنة موريتان موزمبيق موظفة موظفين ميسي نـقـابـ نفسي نميمة نوال نور نيجيريو هند وقع يدخن يمن
丁青 丁青县 万夫不当 三军 上流 上缴 下龙湾 不丹 世界银行 世贸组织 中产阶级 中共中央 中央军委 中非 主任 主妇 主席团 乌兹别克 也门 乳腺癌 二奶 交响乐团 交响乐队 产业 亲民党 人事部门 人民党 伊朗 会员名单 伯母
住持 何人 佛陀 佣工 佳人 使团 保安人员 保罗 党中央 党委 党派 全国 共和党 兵役 军乐队 军政府 农民工 利比亚 利比里亚 剧团 剧社 副教授 加查 加查县 加纳 加蓬 劳 北朝鲜 北洋水师 北约 北韩 协约国 南朝鲜 南木林
南非 博 占 县委 参与者 参加 参加者 叙利亚 司法机关 同班 吴哥窟 哪个 嘉黎 国共合作 国民 土耳其人 圣安德鲁 地委 坦桑尼亚 基 堆龙德庆 塞内加尔 外籍 多哥 大妈 大娘 大嫂 大韩民国 大马 天山 太后 夫人 奥委会 女人
女友 女孩 女孩子 女朋友 女流 女童 女郎 妇女 妹妹 姑娘 婆娘 婆婆 婶婶 婶子 嫂嫂 孟加拉国 学生 安南 安多 安多县 安得拉邦 安理会 宗族 客人 少女 少奶奶 少妇 居委会 工人阶级 工布江达 左贡 左贡县 巴基斯坦 市委
师 帮会 常委会 年龄段 幼女 康马 当局 彼得 征兵 心房颤动 志 总 恶性肿瘤 慰安妇 我 戴 户 房颤 手 把马子 拜金女 政党 政治局 敌军 教 教官 教民 散发传单 新党 新郎 旗人 无产阶级 暴动 曲水 曲水县 服务业 村委会
林芝县 枢密院 桑日县 歌舞团 残花败柳 气候 水兵 水师 江孜 江孜县 江孜镇 江达 江达县 沪 津巴布韦 流浪汉 海军 淑女 游行 满族 漠北 熊市 牛市 犯人 独立 独联体 环保 班戈 班戈县 瑜伽 甘丹寺 男 疯子 病 白朗
白朗县 白纸 白血病 百姓 省委 社会党 筹委会 籍 米林 米林县 类乌齐 类乌齐县 糖尿病 索马利亚 纳米比亚 组织者 统一战线 绿党 美女 群体 老 老挝 聂拉木 聂拉木县 聂荣 聂荣县 聋 联合国 联邦政府 肝癌 肯尼亚 肺癌
莫桑比克 董事会 蒙古族 行动党 西藏 要员 议员 许配 试管婴儿 诚意 谋反 谢通门 谢通门县 败柳残花 贫民 赞比亚 走桃花运 边坝 边坝县 部队 金砖 铁 锡金 闺女 阶层 阿塞拜疆 阿弥陀佛 阿曼 阿联酋 隐士 青藏 香港 马列
马来 马来亚 马里 骑兵 麾下 黄种人
""",
    6: """
abo aborigin about accion actors adama adhd afscme agency alessand alleanza andres antivax applican arbeitne argentin
armeen armia arrets asthma asuu aufstand azubis b-mx bajas bakers balpa baptist bargaini bassines battista beamtenb
beats bectu beggars bianco bikers blockade bloquons born-aga bractwo brotherh buddisti budowie casaling cdu cech centri
chlopak chrzesci chuscie ciezarne ciganos ciocia claimant clandest coequipi colega colleghi colletti conflict consorti
construc couriers cta cwa cwu cyganie czlonkow debout derniere desconte despidos detenu detenuto devant dgb disobedi
dispute ditib dockers don dziennik ecologie ehefrau eleccion eltern embarazo eritreer esquerra estibado europe exemplea
fbu federaci federacj fein femmes fernande ferrari ferrovie fesmc filcams filipina filipino fitter flai francia frat
friends fuma fund gais gehorlos general gilets girl glassdoo glodowka gomez gornik greta haftling handelsk hare
hausfrau heimat herrero hindous hippie hippies hippy horizons housewif hus iam iatse illness incinta incinte inicjaty
inmate insulate jehova jehowy jemand jesucris jezus jonas junge junior justicia kartel kobiet kolejarz kommunal
kommunis kowalczy kowalski krishna kruger kryszna ktos league lefebvre lesbica lfi liberal likes linkedin linksjug
lista locatair london lucie luftwaff magazynu majors malati malien maman manodope manteros marsz maszynis member minero
minors missiona modlitwa mods monarqui mothers musician names napo national nautilus neocatec neu niepelno niepodle non
now npd nt numsa nursind oath occupati okupacja olga onkel operai org organizz ortodoxo osmanli ostatnie osterrei
ouvrier paciente page papst parkt parroco pastore patel patriot paycheck paysanne pcs pellegri permessi peuple pickers
politico polizei popular porozumi positive prayer preghier pregnanc prep pri pro-ge processi profesor prospect przewodn
psl psychisc punks puntuali puritan putzfrau quebec question rabbi rabbin rabbiner rabino rachid rally rebell reclaim
refugees rejoin religiou renovati reviews rider riposte rockers rodzina rumanen rumanos rumeni salariee samorzad
sandrine sat save schafer schwul sclerosi sdf sdlp seekers servicio seventh- sgp shepherd sick sida sig sinistra sinn
skins smarta snpl sociali society soignant sordo sordos sorority sourds squatter stadtrat stagiair stato status steward
str str1ke streikau sud-rail swiadkow sygnalis tarifkon tarifver temoins tenant testigos tibetano tigers tio toni
tonton tourette trainee transgen tunisien turk turkisch tweets ucu uganda ugl ukrainia umwa uncle unionist unite unrest
usw vaccines vaquero venezuel verdi vereinig versamml villalob voilee weidner wen wietnamc wife wilder witnesse workers
wujek yildiz yilmaz youth zakladow zalogi zieloni zielonos zoroastr ابريل اتراك اجازات اجازة احتجاجا احسان اري اساتذة
اسراييل افارقة العم القس الله امل تجمع تونسي تويتر حامل حملة دين ريبيكا سجين سودانيو سيره شيوعي صبرا صرع صلاة عام عريضة
عصيان غزة فتح فلبينيو كفاية مثلي محجبات مسلمين مسيرة مصاب مصر معارضة مغربي موظفات نقابي نهضة واتساب 东盟 两口子 主席 义军 义勇军
亚细安 人员 会 会员 伟 伪军 侵略军 俄军 俄罗斯 兄弟 全军 军旅 农民 刘 劳动力 劳动者 参军 发兵 叛军 台湾 同伙 后妃 和平 商会 团体 填房 大会 女 奶奶 妃嫔 妃子 妇人 妻子 妻室 姨太太 媳妇儿 嫔妃 官军 宠姬
家人 工资 建国 弟弟 志愿军 怠 投诉 教徒 教皇 新军 新四军 族人 日军 更年期 服兵役 朝鲜 杯葛 某某 正教 民众 清军 牧民 犹太教 男朋友 神父 福晋 空军 纠纷 罢 老伴 老太 耶稣 联 联军 英军 请愿 账号 赵 跨
迟到 野战军 金戈铁马 铁路 阿 陆军 霸王别姬
""",
    7: """
act adeyemi afiliado against ahmadi ahmadiyy aktive aleviten america amis anarchos ansiedad antinucl anv-cop2 anxiety
anyone arbeitsn arran atheiste attendan aussperr autistic babcia ballot baptysci bayern benali beschwer bialorus bildu
biseksua bisexuel blocage brother bruder bsw bulgaria burgerin burnout cabecill camerune campact campaign casapoun celo
centrist cfmeu choroba christen coalicio coalitio cofradia collecti com companer confrere contro corp cosatu council
councilm csc csd cse cupe cymru delegato delegues demokrac deutschl dipenden district djv doctors educatio ehemalig
enseigna escrache esk ex-emplo fatima fau fdp ferraro ferrovia filt flugblat fnsea francais fratello freemaso freimaur
frere freundin ftq gays gdp generazi genitori geova gesamtbe ghana giornali gonghui gornikow greco grievanc gypsy hamas
hasidic hermano hijab hindusi homeless huelguis ilwu imam imigranc immigran industri interima interpre intersin
intersyn intuc italiana izquierd jehovas junts jurgen jusos kabyles koalicja kobiety kod komisja krankmel ksiadz
kulkarni kurdish latino legambie lehrer lesbijka leute lgbt libera libertar linksext liuna lives luca ludzie magazyni
maghrebi mali manpower marines masker matter meconten meetings mehmet methodis metoo migrante mitmensc mlodziez morena
mormons muos muslims nabu nichtbin noi nonna nurse ogb okonkwo opseu orsa osoby ozzpip pacjent padres pah party
patients payup paziente pere periodis peronist personne peruvian petra petrenko pfarrer picker picketin piratenp pma
pnv poa politici popolo prawo preavis priya pro-life professo protestc protestm protestu radelsfu radicali rebel
referend resisten reunion rezo ringlead rom romanian rownosci russo sag-aftr salarie satawu schwule seiu senegala
senora sepla serben sgb sgen sick-out sin siptu sit-in smart-td smith snals snes snuipp sociale solidarn sordi spoleczn
sprawied staff stammer streikge streikka streikpo streitkr suisse sumar suterm tarifkom teammate telegram tenants terre
tesserat tierrech tierschu tiktok tossicod tractora transper troops ufcw ufo ugtt uiltucs ukraine ultras undocume uocra
urabstim usdaw users vitro volt voters voyage wage wahler waldbese war werteuni whitfiel wisniews woman yazidi younion
youths youtube zbiorowy zele zio znp zwiazku ابو احمد اديان ارمن اطباء اكتياب ام ايتلاف ب بهاييون تركمان جماعة حراك
خطيب دروز سكري سلفيون شغل عبد عقم علويون فلسطيني فيسبوك قوات لاجيين لجنة مثليين مرضية مريض مهاجرون موتمر ناشط نوبيون
وقفة 举兵 人心不古 代表 会议 信徒 八卦 兴兵 军队 出兵 功 印尼 印度 叛乱 名单 团练 国教 基督教 天下大乱 太太 委员 委员会 安史之乱 宪兵 家庭 小 小姐 尼日利亚 带兵 张 怀孕 性别 敬业乐群 新娘 新疆 景教
朋友 朝鲜族 李 正规军 武装部队 民 民进党 法 法名 活动 派兵 湘军 癌症 示威 社会 离职 精兵 组织 绝食 维吾尔 维吾尔族 职工代表 联合会 菲律宾 董事 薪 讨 识途老马 非洲人 马来西亚 黑人
""",
    8: """
abbe absentee acampada adherent afghanis agricult agrounia aktywisc alkoholi angolano anhanger anna anti-vax antifasc
anwohner armenier army asamblea asking aslef assemble assentei associat asylbewe attivist australi autonomi azione
baha'i bancaria bauernpr bce bolivian britain buddhist bummelst burschen cariste catolici cfe-cgc cftc cgtp chretien
christli ciazy cig cimade colere complain compromi confeder confsal copine cortege csif ctm cub dbb delegue deutsche
diabetik diabetiq discord docente donne dpolg droit empresa enceinte enfermer espana faisa farmers fgtb freikirc fsu
gatherin gay gpa grupa gruzini haitiano hepatiti hiv-posi honduren independ indigena infirmie inquilin insegnan
insoumis iraner iscritti islam jaunes jehovah jewish jugend katholiz klimakle klimastr komba kontra kranke krankens
lavorato leave leiharbe lesbian lesbiche lesbijki lewica lokfuhre madame manif manifest marburge medici meneurs
nacional neighbou nigeria novio nowak nowotwor npa nszz occupy okafor okupas oppositi organisa organise orgullo
orthodox ortodoss ortsgrup ozzl pagan parents patriote peace pegida peru peta picchett piquetes podemos pokoleni
portugai pracowni pratiqua przeciw quebecoi ragazza rastafar rebelion reconque refugee refugiad reichsbu rifondaz
rodzice rolnikow roumains sante satse sentada sev sierpien sikh sindikat sitzbloc snte somali spd spor sra strajkuj
strike sudameri sufferer supporte syndique tav testimon troublem tssa turken uchodzcy uilm ukraincy ultima unifor unsa
untersch uso venezola vida with wloski wojcik wzz zadistes zebranie zeugen zydzi اتحاد احتجاجي اخوان اشتراكي اعتصام
اقباط امازيغ زميل صوفية فاطمة لاجيون معلمين موظفون ناشطون نشطاء 佛教 信 假 党 公民 印度教 反对派 喇嘛教 大姐 少数民族 工党 微 总工会 护士 明教 柬埔寨 残疾人
民主派 派 犹太人 病人 矿工 缅甸 罗马公教 群 老婆 职工 越南 逊尼派 陈
""",
    9: """
action adventis afd agitazio alcoholi algerien anarchic anarquis animalis antidepr armenien attac auslande baptists
bipolar bisexual bouddhis buren cancer cfdt christia ciaza ciudadan cnt collega comitato corteo couple delegati
depresja depressi disabili ebrei ela empleado evg fahrer families fiom fluchtli fratelli free fridays future gdl gegen
gej giulia gmb gravidan greve haugland hoffmann ibrahim identita immigrat jeunes juifs justice kambodsc karim kevin
kopftuch lesbisch mahnwach marokkan migrants mrs nation ngg nguyen nigerian non-bina obdachlo opposant organiza padre
parkinso partei partito pentecos pikieta pis pregnant priere pro proteste psoe querdenk razem religia rights rmt
romowie roms rsu russland schizoph schweiz schwerbe sciopera senegale solveig soulevem strajkow streik streiken syna
tarifrun teachers tibet tomasz uil unison vegan volantin volkspar vote vox walkout warnstre wei zwolnien اثيوبيا اكراد
ايدز حماس سيد مثليون مرضى مضربون وفد 上访 东正教 乙肝 人士 伊斯兰教 先生 共产党 协会 反 回族 女工 宗教 徒 患者 拆迁 教会 教师 王 癫痫 者 自由党 藏族 道教 集体
""",
    10: """
alliance alternat amnesty arbeitsk boycott boykott catholic cisl colectiv colombia committe communit contra cristian
debrayag delegado embaraza geje gew girlfrie gitanos greviste guild infermie inmigran judios kolega komitet lesben maga
maladie marroqui menopaus metall mme nauczyci obrera omosessu opus pakistan patient pay que religion reps republic
sans-pap sieropos signor signora sinti syndical syndicat syrer teamster travelle unia united usb vertraue vih whatsapp
workforc zawodowy zigeuner zwiazek شيعة غجر مسلمون موظف 公会 务工 劳工 女士 工人 残疾 牧师 精神病 维权 联盟 谁
""",
    11: """
aktivist amazon antifa bundnis catholiq catolico cattolic cheminot chi climate cobas epilepsy facebook generati gens
herr huelga journali lega malattia meeting members mitglied muslim nurses obywatel opzz ouvriere parti pastor pride
prof reporter roma salaries sciopero seroposi sindacal sindicat solidair ugt vigil سرطان نقابات هنود 佛教徒 党员 共产党员 同志 基督
天主教 工会 抑郁症 新教 民主党 难民 静坐
""",
    12: """
activist anarchis baptiste ccoo cgil cgt colleagu collegue comite communis comunist councill democrat diabetic ecologis
employee epilepti evangeli extincti federati feminist frau greenpea group hiv homosexu instagra italia juden katholik
katolicy kollege kollegen kollegin konfeder kto kurden lesbiana lesbienn linke militant monarchi muslime musulman
muzulman palestin pani people petition pielegni polska protest protesta qui quien rebellio schwange scientol sindacat
sindical socialis solidari strajk trabajad trans ver wer whistleb who zwiazkow اضراب حزب سوريون عمال متظاهرو مسيحيون
نقابة يهود 人 同事 同性恋 员工 国民党 孕妇 工 抗议 穆斯林 罢工 艾滋病
""",
}

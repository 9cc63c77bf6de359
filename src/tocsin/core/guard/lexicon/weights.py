# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a word of a rule's name weighs, in half units, by its first letters (tools/weigh_words.py: WordNet 3.0, FreeDict,
CC-CEDICT; docs/guard-card.md has the licences). Below zero it speaks of things, above of people."""

LOOKS = {"plain": 0, "place": -1, "given": 1, "surname": 1, "han": 0, "shouted": 3, "capital": 1, "small": 0}
"""Of a word in no bucket, by what else is known of it."""
WEIGHTS = {
    -12: """
aeroport aeropuer aisle ascensor bank barn bibliote bize blitzsch blizzard boiler boulevar brouilla burza camara campus
canicule cella centrale chaudier chiusa ciclon ciclone cogne compreso congelad cripta crypt cucina cyclone delta
deposito desk drizzle duty elbe elements elettric elves estacion ferry flood fog freezer frigo frigorif frost garita
gas generato golf guardia hail hala hall hangar heat holiday hours house huracan hurrican ice internet inundaci kitchen
klimatyz laborato lane lavander lift lightnin lotnisko magazyn mgla mistral monsoon muelle museo nebbia neige neve
niebla nieve opady orage orchard orkan ouragan ozone ozono palestra parchegg parking parlour pasqua piscina pista piste
plan plant poste puente quai quirofan rainfall rampa regenfal river runway sala san sauna season silo silos snieg snow
snowfall squash stadion starkreg station store storm studio substati taxiway tempete termica terminal terremot thunders
tormenta tornado tower trafosta trampoli typhoon ulica uv velodrom vent vento verte viento wasserwe water week weekend
wiatr wind yard zone zoo اعصار برق رصيف رياح شارع عناصر عواصف عيد غاز كهرباء مطار ممر نهر 值班 停车场 厨房 发电机 台风 地震 大雾 大风 寒潮
暴雨 气旋 游泳馆 狂风 电梯 空调 缆车 锅炉 阵风 雨量 雷暴 雷电 风吹日晒 高温 龙卷
""",
    -11: """
acqua airport ascenseu ascensio aula avalanch batiment bise box bridge cabina caldaia caldera cantine centrala chocolat
compress cover crue dew dyzur faro fridge garderob gewitter gradobic gym gymnase hagelsch hielo hochwass horno huragan
hurrikan invernad km kotly kurnik laundry level lido lighthou ligne linea molo monzon nave neckar onduleur ostern
outage pabellon paddock park pegel pforte piazza pollaio poulaill pralnia pump quay radiolog rampe red reservoi road
roof rue rugby salle schody seisme ski st stacja stade stellwer swieto taifun teatro tempesta theatre tifon tunnel
turnstil uragano vacances vestiair weather whirlwin wing zbiornik انترنت خزان زلزال ضباب محطة ملعب نسيم 中山 体育场 博物馆 季风 室
春节 机房 水位 水泵 水闸 海风 温室效应 粮仓 车库 飓风
""",
    -10: """
abattoir above acierie allee alley ambulanc amphithe aparcami aquarium astreint autostra awaria bahnhof banco barrier
bassin bell bereitsc boe building calor calore cargo chauffer cinema climatiz cloud county creche cuve deszcz diffract
door dust eau elevator erdbeben escalato esqui farm ferie fermetur fete flughafe forno fosse four freight garden gare
gates gateway ghiaccio grele guarderi harbour heating highway hill hut impedanc incendio interrom jardin karfreit
klaranla kopalnia lantern liceo lifeboat loft magnetfe mairie marquee match mediathe mill most musee muzeum natale
nevera noc nochebue nord noria nursery ofen paques pascua patinoir patio pfingste phare piano pier pioggia pluie
portico pumpwerk racecour rafaga reseau rest room sede semana serre sluza sperrung spill sprinkle standort stazione
szatnia szklarni tank tartak temperat ten tent thunderb tiefgara torre toussain turbine turnhall umspannw vasca
victoria vivero waldbran wall weihnach wheel window year امواج جسر حوض سفن سيارات سيول طريق فرن فيضان متحف مدرجات مسرح
مناوبة 体育馆 倾泻 冰箱 前庭 剧院 动物园 压电 叉车 号 图书馆 夜班 大气压 急流 总部 旋风 机场 果园 核磁共振 植物园 楼 气压 气团 水力发电 洗衣房 浮桥 渗透压 炼油厂 电位 电动势 电压 电场 电弧 电流 电站
电荷 磁场 站 端午节 臭氧 表面张力 超导 边界层 迅雷 采石场 钢厂 霹雷 静电 首都机场 高压电
""",
    -9: """
agua aire alarm albergue aleja allerhei ammonia ash ateliers atomener aufzug avenida backerei bay bergerie berth bin
blanchis blutdruc bodega bowling calle camera campanar campanil campsite car cargador carneval caseific cementer centre
centrum chaussee chiller chlodnia clinica clinique clocher cortada corte coupure cour cremalle dach dairy deck depots
diga donau dormitor dworzec earthqua east echafaud ecole eishalle electrog entrance ericsson escalera escalier est
factory farmacia festa firework fiume floor fonderia fonderie foudre foundry froid fuel gabelsta galliner gantry garde
gauge gaz giessere grain grandine granizo greenhou gru grue hagel hallowee heiligab heizung hockey hub hubschra huta
impianto inventar jugendhe juillet kernener kiln kilometr kociol koln kuchnia landfill laser lavadero leak leitstel
leuchttu levante lingerie linia lluvia lock lycee maree mine mobili montagne museen nastawni noche north observat
oleaje only opening ospedale papierni parkhaus parque parter pasarela pavillon perron pharmacy philips photo picking
pit plateau pool przejazd quake quiet refineri regenruc remontee reperibi rettungs rzeka saline salon sap schleuse
schneefa segheria seilbahn semaine sensor sensoren serverra shuttle sites slip sluice smoke squadra stadio standby
steps stolowka strom swieta tag tanque teatr three thyssen tide torque torrente tramwaj transfor tribune tub tunel
twister unwetter verde verger vigilia within wochenen zamkniet zmiana امطار جرس جمارك جناح حمام زلازل سلالم شحن طابق
طواري عاصفة فرات قطار متاحف مدرج مرصد مركز ملك موسم موقف مولد مياه وادي 中心 二号 交流电 冰雹 力矩 动能 医院 厂房 原子能 国庆节 天文馆 太阳能 屋顶 工厂
平台 机械能 核动力 核电 核能 比热 汉江 泥石流 洪涝 淮河 温度 游乐园 灯塔 热能 煤矿 电力 电容 电能 直升机 直流电 磁矩 礼堂 能级 草坪 血压 路面 车间 金属键 闪电 隧道 霜冻 食堂
""",
    -8: """
agregat amber ammoniak apron armas auberge aufwind avenue bahnstei banchina barrage basement basen becken biogas blitz
bodensee boxing brucke bruine bus cab calderas caldo call camino campana canteen cantina capodann carnaval casa cellar
central chateau chiusura cider cioccola climbing clock closed cocina cold congelat control corpus crane cubierta
current czekolad day decharge dia dialysis dieci diez dildo dwor edificio elektriz endmonta engranaj entree eolienne
esclusa estuary fabrica fabryka fala fasching feria fernwarm ferreter field firestor flag fleuve fort fountain frankfur
freibad freizeit furnace fuse gale garten gearing gerust gleis glocken gomme graveyar grounds harvest haustech heater
high horloge houle idraulic interrum jetty kettle king kirchtur klinik klinika kranbahn lac lagoon laiterie landing
legionel lens lincoln linterna loading lorry lounge loza luftdruc marathon marina market mausoleo mausoleu miniera mur
nacht naranja navetta navidad netting night nine niveau nivel notstrom notte obras oktoberf oltre opad opera orange
organ padiglio papelera parvis pasillo paso pavilion peeling pelouse piec piena piscine planetar planta playa pollen
pompe poniente pont popoludn potable poubelle prato presa promieni quatorze rack rafale ramp rechenze recyclin refinery
rhein rig rink rooms rouge rubbing rufberei sauersto sawmill scaffold schokola schulhof sedes semi serbatoi settiman
shed sotano source spatdien spieltag sportell stauwehr steam street stromaus summer sunshine surge tablet talsperr
technicz tennis torrent traba tractor train trajecto tram tremplin tribuna trinity tropical tsunami two valve via viale
vinedo vineyard wagon weiher werk winterdi woda zapora zentrale zlobek zwei اطارات اغلاق بكر خط خوادم دار راس صيانة
طايرات غرفة فيضانات قاعة قطارات مخيم مدخل مصعد ميدان 世代交替 中学 二十 供电 冷 冷冻 劲风 区 台阶 地下室 地铁 坏死 夜间 大街 大陆漂移 宇宙线 实验室 导电 射电 市政厅
广场 库 抽水机 斜面 旅舍 日照 水轮 洒水机 海啸 海洋 游艇 湍流 滑车 滔滔不绝 电 电光 电磁学 电磁波 疾风 病床 看台 积雪 管道 系统 药房 螺旋桨 行李 跑道 跳台 通道 露水 风沙 黄陵 龙骨车
""",
    -7: """
aerosol allerta altbau android antenne apagon arancion archiv archiwum armbandu arsenal asilo bac backup backyard bagno
bain bal baromete barometr bath beach blitze blitzeis board boat bora bottle breeze brenner buanderi budynek buhnen
buzzer cafeteri campamen campeggi camping candleli cantera capacito cave cellule center centrali charlott christma
cialo cierre cine cisterna clemency cliff climatis cloche clockwor closure concert controll cooling coronati corsia
cosecha counter courant cross cuadro cuisine customs czwartek days dell doccia dock dogana doorbell douane douche
dresden driveway dropper ducha dyzurny ecluse electric electriq erntedan estadio eunice expressw extracti fahne fallas
faucet feiertag fermee ferragos ferramen festival fevrier fin flashlig flotatio frana freeway frio fronleic gardien
gegenwin gelb gelo geregnet glatteis gololedz grid grua gruft hammer harp haus haven headligh headphon headset heights
hinterho hochrega hof horario humanoid humo ii impetus imprenta incinera infield inondati internad inventai isola jour
jubilee kessel kino kirmes kolejka konrad-a kopernik kotlowni kran krankenh kuste ledge leitwart lenkrad lidar lifts
linen livello lonja loudspea machines magnetis maison mardi maschine meter metro mont motorway nappe nebel noel ocean
offnungs ogrod ost osterfer ostermon oswietle ouest over oxigeno packing palais palazzo palio parc parkway parts pasa
paseo passage passaggi passo path pawilon pediatri penstock pentecot petrolie pflegehe pieper piovere pleuvoir pociag
posta powodz powyzej prom propelle prysznic przejsci puerto puesto quadro quarry quota rain ratusz reacteur reactor
reaktor reaktore reattore regnen regnet regnete relampag responsa rideau rifle riversid roads roadway robot roboter
roller rondo rosenmon route rozdziel rudder run ruota sale sandwich scale schlussl sciezka semaforo serwerow shelter
shortcut siec siedziba siemens skate sklad sluchawk solarzel sommerfe sonnenli sonnenst south spa spectacl spring
stadium stage stalls stanowis starligh stores storms stufe sturm sturmt sturmte sunlight supervis system tafel taquilla
taxi temblor tenda term termomet terrace tetto thermome third torbelli tours traction transpon trap trazione trinkwas
truck turf turn ultrasou ultravio umkreis unit upper usv vallee valley vane vapeur vendemmi vendimia verglas verona
vibrator voie volksfes wache wakes walzwerk wardrobe wasserha wecker week-end west wigilia wildfire wire woche wodociag
wody workings workshop zaklad zamiec zamkniec zenith zielona zufahrt احمر اردن ارشيف الواح انقطاع برج تبريد تحميل ثلج
ثلوج حديد دوار رادار رقم رملية روبوت زيتون ساحة ساعات شاحنات شبكات شرقية صباح عشب فطر مترو مدارس مروحيات مزرعة مستشفى
مستشفيا مطبخ مطعم مغسلة مفاعل مواقع موصل ميناء وقود 三号 下雨 传感器 体温表 假山 儿科 元宵节 光束 光源 关门 冷气 列车 反应堆 变压器 变形金刚 号筒 吊 周末 国庆 国道
地板 场 声纳 大坝 大本钟 大雨 天然气 太阳电池 学校 安全阀 小雨 巡航导弹 庭园 微风 手术 手表 挂钟 捷径 摄像 摆钟 支点 数字钟 方向盘 日光 早班 星光 暑假 机器人 松花江 柴油 死不了 水患 水银灯 油灯 海关 消防
温室 温度表 温度计 滑坡 激流 火花塞 灯笼 烛火 烟雨 热水器 燃料电池 犁头 电容器 电影院 电灯 电路 疫苗 磁层 站点 篮球场 紫外线 红外线 细雨 缝纫机 网络 羽毛球场 耳机 船闸 花灯 苗床 菜园 营房 蓝天 蜃景 超声波
车头灯 车行道 转轴 运动场 道 避雷器 配电 酒精灯 里程表 里程计 铁轨 门口 闹钟 降雨 陵墓 雪崩 雷达 霞光 预警 风 风雨 马灯 马表 高速 高速公路 高速路 高铁 高音喇叭 鲁迅 黄山 龙灯
""",
    -6: """
absehen accordio acera achterba acordeon acueduct adern aduana airbus aircraft airfield airliner airplane akkordeo
alameda albert-e alimento almazara alta alto analyzer anfiteat anno antena antesala aperture apotheke applianc aqueduct
archive arkada armonica aspirate atraque au-dessu aufbau aufzuge autan autorout ayuntami backofen bad badezimm baggage
ballesta ballroom bandiera banjo banyo bascule bassa bathtub baton battery battlesh bauernha baustell beamer bedroom
beet bellows benziner bergwach bianca biblioth bingo binocula blackout blast blok bo boardroo boardwal bobsleig bois
bombas bombeo bones bonfire borrador borrasca bowl boze braces brakes brewhous brig brigada brise bullpen bumper
bungalow bunker burgerst busbar byproduc cabinet cable cajal calima cam canale cappella care carlos carnival carretil
carriere caserma caserne catenari catering caterpil cathedra cathode catwalk cello cenere ceniza centraln cereal cesped
chains chalet chambre chapelle chemin chimney chitarra chiuse chlodnic chlorine chu ciaran cinco circuit cisco city
clarinet classroo clavier clean cleaning clipper closing closures coast cocheras col condo consigne convento cooler
copy corne corner correo cortile cottage courtroo crecida crossbow crossing crucible crues cruiser cuartel cuatro
cubicle curie cyberspa dam damm dampf dashboar dau decal dech degen deichwac delle deponieg depot depurato deux
diafragm diaphrag digs dinamo diode doce dolle dom doorway dozynki drain drapeau drei drill drom drukarni drumheru
dryer dudy durables dwelling dynamo dzien easterly eclair ecuries eds eisregen electrod elektrod elektrom elemente
endring endringe entrees eolien epiphani equipmen equipo eren esondazi espejism esszimme estates estrazio everest
everythi exam exchange exercice facility fahrbahn farmhous feed ferma festsaal fet feuerlos fiesta fife film firearm
flagge flaps flask flot flugplat fluss fly fontaner footpath fots fragata frantoio freighte frigate fulmine fulmini
fundicio gadget gala galera galette galgen galileo galley gallows gambe garage garrafa gasdotto gasket gasse gassen
gastehau gastezim gat gatehous gazy gear gearbox gehweg gennaro getreide gitara gitarre gitarren gittern glace glass
glasses glider glove glowny goethe-s goggles golfplat gora gps grabmal gradins graduati grains gras graupel gravity
gritters gritting ground grundsch grutiers guardiol guasto guitar guitare guitarra half hallway handgun handschu hat
hauptbah haustur heimatmu hermitag hiver holder hop horsaal hot hotelzim hydrauli iii immeuble incubato inspecti
instalac intensiv inventur irons izba juan jukebox jumelles kalteanl kamera kameras kamin karl-mar karneval kartoffe
kaserne kastet kegelbah keller kennel keyboard kinderga kiosco kiosk kitas klarinet klarwerk klassenz kletterh klipper
kloster knuckles kontraba kreisssa kriegssc kroli krypta kuhlhaus kuhlschr kunstmus kv lackiere lactanci lak lake
laminato lamp lampa landesmu lanterne launcher lav lavage lawiny lazienka lead led libreria liceum liegepla lights
limit linie llover load locomoto lod lodowisk loge loira loire loo loop loupe lower luci luftung machete magasin
magneto magnum majowka manana manoir mantenim mareggia maremoto martedi mary masten mecanica mecaniqu medidor melder
memorial mercanci metres micropho microwav miecz mietitur mikrofon mikrowel mile milk mirage mirror moat monaster
montee mortuary museum nabrzeze nachts nachtwac naped narodzen nasion navette nelson netzersa neubau neumatic nickelod
nido nikolaus nocturna nog norte northerl nosze nuit obiekty occhiali octubre oczyszcz odra offnung offshoot ohrringe
okulary ola olas olimpo olymp open operacyj operator ormeggio otis oven pajares palacio palco panne pantalan pantry
papeteri parabris parapher parete parken parlor partita pc pendel pendulo pendulum pfeffers pfeil pfortner pic pierscie
pile pioruny pistol pistola pistole pistolen pistolet plomberi plug pocisk podziemn pogoda polizeip pollenfl pollens
pollini polytunn pomaranc pomodoro pomost pontile port portiern porto posaune potager poti powietrz pozo pradu praktyka
pressoir pressure prieure primaria print priory projecto pronto propane protesi protesis prova prufungs przedszk
przepomp pumps puzzles quadri quatre quattro quiosco raccolta racetrac radiosen raffica ramon rano ratownic raumdien
raumschi raumstat rayon rayos rebajas recharge redoute refectoi refector refuerzo refuge regen reitstal rejestra
relevage reserva resto restroom rete returns rifugio rio robert-k robinet rolling rooftop rotor ruelle sad sailboat
saint-ni saison saldi salons saloon salt santa savannah scanner schaken schlafzi schnee school schreibm schronis scout
scuba second secours seine semester severe sewage shades shift ship shook shotgun shredder side sidewalk sidings sights
silosy silownia silveste simulato singles sirena skeleton sobre socorris softball souterra spacecra spaceshi spandau
specs speedway sperrwer sportpla sports sprengun springer stagione staircas stairs stairway stalla stand standesa
statki steamboa steamshi ster stige stock storungs stove strecken streudie striscia strome stube stylus subestac sugar
sunglass sword sylweste szkola tagsuber tajo taller tam tanklage tarim taschenr temporad terapia termos terra testing
thanksgi thermal tiergart tierpark todo tomb tour track tramonta trapping trasa treadmil tree treno treppen treppenh
triage trident triebwer trombone trottoir trzech tur turbina turntabl tutto typewrit tyre ufficio uke ukulele ulm upal
upaly ups urgencia urn utrzyman uva vapor var vasen vat vaticano vatikan veil velos vents vial vibes vicolo vier vii
violin violine violino violon vise vuelta walkway wanna ward wardens warenein warning warship warsztat wartowni
waschbec wash wasserle waste watch webcam welle weser whiff while wicket wielkano wifi willy-br winda windkraf windmill
windschu windshie windy winobran winter wiring wochenma wohnzimm workstat wszystko www xii yurt zachodni zajezdni
zamrazar zehn zip zoos اخضر ارز اسبوع اضحى السد العاب برد بريد بوابات بور بيوت تايمز تحكم تحويل تكييف تلفريك تمرين توبي
توصيل جبل جزر جسور جهاز جيلا حديقة حرايق خضار دجلة دواجن رافعة رمضان رياض ريح رييسي سد سوق سينما صقيع صومعة عدسات عظام
عمر غبار غلايات فاتيكان فايف فريق كوخ ليلة ليلية محركات مختبر مدرسة مراكب مرسى مرور مسبح مصنع مطارات مكتب ممرات منابر
منبر منصات موجة نسخ نظارات نيل هواء وحدة وردية 七 七孔 万有引力 万维网 万能钥匙 三叉戟 三峡大坝 三峡水库 三通 下雪 东江 严重后果 中秋节 乌苏里江 乐器 二手车 二极管 云雾
互联网 亚马孙河 亚马逊河 人行道 人造卫星 仓库 伏尔加河 住处 保温瓶 信息系统 候车室 值 偏振 傅科摆 入口 公路 公里 共振 军事设施 农舍 冰雪 冲锋枪 净水器 刀剑 刚果河 前院 剪纸 加油站 加班 劳动 包车 化学武器
化粪池 北江 十一 单反相机 单摆 单簧管 单翼飞机 卧室 卧房 卫生间 卫视 印度河 压缩 原子弹 发电厂 取景器 古墓 台式机 号码 吉他 商船 器具 四大 因特网 团结 固态 埃布罗河 塔里木河 墨镜 外圆内方 多瑙河 大河 大鼓
天文 天气 头 季 季节 宇宙飞船 守 安全套 安瓿瓶 宝剑 客厅 宴会厅 家用电器 家电 寓所 寝室 导弹 小巷 小径 尼日尔河 尼罗河 局域网 展览馆 岗 巡洋舰 工作站 左轮手枪 巷子 帆船 帐子 库房 座舱 庵堂 开车 开门 弄堂
弓箭 引信 引力 弹道导弹 录音机 彩电 御膳房 微处理器 快报 快船 怒江 急 急刹车 急救 总司令部 恒河 战列舰 战舰 战船 房 手枪 手榴弹 手电 手电筒 手雷 打击乐器 打字机 扫雷 扫雷舰 扫雷艇 护卫舰 护城河 拦河坝
摄像机 摄影 收费站 攻击机 故地重游 教室 敞篷车 文江学海 旁门 旗杆 旧地重游 晕池 晶体管 木管乐器 机 机务段 机床 极化 枪械 枪炮 柜 柳烟花雾 柴油机 核反应堆 核武 核武器 根据地 桐柏山 桥墩 楼梯 楼道 毒气 氢弹
水务 水平尾翼 水族箱 水族馆 水枪 水系 水翼船 水肺 水龙头 汉水 江河 汽轮机 沅水 河川 河流 沿江 泊位 泵房 洒水 测距仪 济水 浑河 浓雾 浴室 海浪 涡轮 深水炸弹 渔场 渔网 渔船 渡河 游泳池 游船 游赏 游轮 湄公河
漏水 潜望镜 潮汐 澜沧江 激光 激光器 火器 火枪 火炉 火车站 炉子 炊烟 烛台 烟囱 烟幕弹 烧杯 烧瓶 热带 热水瓶 照相机 燃气轮机 牌楼 牢房 玄关 珠峰 珠江 班 生产线 生命周期 用具 甲骨 电动机 电台 电子器件 电极
电视台 电话 画廊 界河 登陆舰 白云机场 白雪 白骨 盗墓 眼镜 睡房 石砌 矿井 祖坟 禅房 私家车 秋高气爽 积水 空中客车 空空导弹 管乐器 篮板 约旦河 纳斯达克 纺车 线圈 结冰 绞盘 维修 美术馆 老爷车 老花镜 自行车道
舞厅 舞池 舢板 航天器 航天飞机 航母 航空器 航空港 舰只 舰船 芦管 花车 花鼓戏 茅厕 茅屋 茅舍 荧光 莱茵河 蒙古包 蒸汽机 街巷 西江 要道 课堂 谐振 货车 赛车场 走廊 足球 跑马场 路 跳车 车床 车道 轧花机 转子
轮胎 轮船 轻机关枪 辽河 过道 退关 通信卫星 遥控车 避孕药 邮轮 酿酒 重力 重阳 钟摆 铜管乐器 锅炉房 键盘 键盘乐器 长江 长裙 门卫 门洞 阅览室 阴极 阴风 阶梯 陀螺 陵寝 隐形眼镜 雅砻江 雨水 雪车 雷击 雷管 鞍马
音乐厅 顺风 顿河 预案 风扇 风箱 风闻 飞弹 飞机 飞船 食品 馆 香炉 马厩 驱车 驾驶舱 高低杠 高压锅 鬼火 黄河 黄色
""",
    -5: """
a-6 abadia abbaye abbazia abril abtei acelerad acquario aeroplan aftermat ahlen akwarium alarmanl alb albe alcazar
alene alerts alexandr allagame alle alles almacen amarillo ambulans ammo ampoule answers antincen aparat apartmen
apparat apparatu apprendi archives archivo arena argyle ark armel armes arms arno aschenbe aschermi ascot atombomb
atomwaff aulas austin autocarr automovi autopist autos avion aviso backdrop badeanzu badehose badewann badminto
bahnhofe baile bakery balcone balcony balkon ballo balonces bandeja bari barque barriere barriers barrow bars baseball
basin basket basketba bassins bastille battlefi battlegr bays bells beret berline bernabeu bettwasc beverage bewaffnu
billboar biurko blackboa blaulich bleue bling blitzen blocken blood blouse blu blusa bluse boarding boards bobina body
bolivar bombilla bonn bookmark bookshel bore boschivo boston bota botanico bourg boxers bra braccial bracelet brak
brautkle brazalet break brewery briefcas briefkas briefs brieftas brille brisa bronze bruk brygada buca bug bugle
bullet buoy buraczan burner burze buzon cabin cabinets calais caliz calzonci camerino camion campagne campgrou campingp
cancello canister careta caretake carga carico carpa carreta carreter carriage carrozza carruaje cartridg cartucho case
casello casetta casing cask cassette castle catchmen catheter cauldron cava cemetery centro cercania cerner cerrar
cervante chainsaw chalice chandeli chantier chapel charger chargers charles chata cheese chicha chicken chillers
chiusure chopina christi churchya cimetier cimitero circuitr cloro clothes clothing cmentarz colchon coliseo coliseum
collana colliers colors colours combine commence commissa commodit concierg concours condom conducti connecto constitu
contened contenit coping cords cornet corneta cornisa corrida corridor cot cotta count coupling court courtyar couvent
cpd cricket crocifis crucifij culvert cumulo cupboard cutoff cycle cylinder daga dagger dallas damper dante dat dc
dechets defile dekanat delft deluge demas deneigem denim deodoran depositi derby desodora detector diaper diciembr
dickie dique distille dojazd dolch dome domek doorstep dortoir doubles downfall drawers drempel dugout dumpster dungeon
dvd dziewiec early earring easter eaux ebene ebro echappem echelle echiquie eclairag einmundu eishocke elefante
elektroa elektrow elektryk elephant elfen elicotte else embankme embarque emergenz energy engine engravin entwurf epee
epuratio eraser ersatzte escalate escape escuela esercita espada essai esse essen estrada estufa etching eten evacuate
event expedici expediti expresso extracto faciliti facing fahre fahrwerk fal fall far farol fatigues fedora feldweg
fence feries fermin festen festivi festivo feuerzeu feux fibre filialen fireplac five fives flaga flaggsch flagship
flambeau flange flannel flaschch flats flooring florence flossen flour flow flugel fluoresc flusse fontane fonts
football footwear forca forecour forestal formaggi fosa fotka friedhof froide fromage fruhdien fumes funivia fusee
futbol gange garda gardon gazon gefahrt geige geldauto geschalt gesperrt gig gigs giugno glacier glade glowing gluhbirn
gotcha goya gr grabador grabstei grad gradem graffiti granaten granja grenoble guante guichet gunpoint gurney gust
gusts guy halle halls halskett halteste hamburg hamper handbag handling handover handset hank hanukkah harem haren
hatchbac hatchet hauptqua hausmeis hauteur hay headband hearth heathrow heel helicopt helikopt helmet herradur hessisch
hildegar hoarding hod hokej hologram holster hookup hoops hoover hopkins horca hoschen hosen hostel housing hufeisen
huis hurling hutch hvac iconogra impots imprimer incendie index indice induccio innenhof inodoro island isle isole
jaures jeep jeweller jewelry jigsaw jojo jolle jours jump jumpsuit kamienic kamienio kapotte kart kask kasse kassette
keg ket kicken kiel kierowni kilo kimono kinderta kinderzi klavier kleinwag kliniken klo kloppen klosterk kneipen
knickers kolej kombi kommissi kondom konzerte korona korridor korytarz koszulka krankenw kuhler kulissen kutsche laba
lacrosse ladegera lading laennec lambing lampada lampara lampe lampen lampo lancet landline lanterna lapida lapide
laptop last lastwage latch lavabo lavender lawn lazarett leads lecture lederhos lederne leggings leier leitstan
lemonade lentes levier lieferwa lighting limiter limousin limpia lluvias locket loggia logistic logistiq louvre lp
lublin luggage lunch lunes lunettes luton maas mace magasins magnet main mainfram majtki malaga mall mallet manchest
manor manutenz maranon mass matelas materass matin matinal matratze mattina mattino mattress mehrfami membran membrana
membrane mensen mercado mercato merci messer meuse microfon mikro mikrosko milder milling minivan mishap mlot mlyn moj
molli montacar montana moonshin moped morgens mosel moulin mountain mower mri mudslide mulltonn murcia musikins musique
napkin naszyjni necklace neglige negozi negozio net neuf neun neustadt nic nightclu nil notaufna nothing notturna
nouveau nove nueve nur oase oasi oasis ob oberleit obrador obus ochrona oddzial oder odziez oeste office okno olive
orangens ordnance ordures orgue osterson other outdoors ouvertur overlapp overpass ovest padac padding pale pallone
panaderi panifici pants parasta parcel parco parkett pas pascal passat pasy patrol patrone patronen patrulle paz
penthous phoenix pianofor piekarni pigiama pike pileta piling pilka pilot pilsudsk pinceau pinces pisten pkw plac place
plastikt platform platz playhous plywood poczatek podio podium polariza pole polidepo polo poludnio pompes poncho porch
porche portaavi portail portique portuair posto potabile poziom prad pradotwo pranie premises preparat prima proba
probe prueba przyplyw pubs puerta pulpit pulsera pumping punal pung punkt puste pyjamas pyl quarters racha radar
radiatio radiazio railing rails raised rakete raketen rammer rasenmah ratchet raume rayons reach reagan reck recogida
reduit reflecto reggisen remolach renfort rentree requisit resonanz reversa revolver rien rigging riserva riviere roja
rolle rood roofing rossa round routiere row rubinett rucksack ruder rug rulle rummer rung rurki rury ruta saal sabel
salada salmon salotto samolot sanctuar sandalen sandbox sandsack sankt sash saxophon scan scanners scarecro scatteri
schaff schaufen scheinwe schneela schneide schooner schulen schurze schutte schwerte scierie scolaire scooter scoreboa
scotch screen scrubs securite sedan seed segura servidor serviett serville sett severn seveso sewer shawl shelf shorts
showroom shrapnel shutdown shutter siding sien silberme silverwa simulacr sinai sirene sirens sisma site siti sitios
sklep sklepy skrzypce sky slab sleeve slingsho slips slipway slurry smoother snapshot snowman soccer soccorso sol solar
soldes sollevam sorting soundtra soup spada spedizio spire spitzer spodnie spoke spoor sporthal sprinkli stacheld
stacks stair stan stays steinbru sternenh steuer stiegen stilus stocks stoep stole stopping storey strahlun straz
streamer streamin streetca strefa stromung suction suitcase sujetado sulla sump sunscree supply surf sweats sweatshi
swimming swimsuit swing swivel sydney szczepio szkla szpital szydlo tabernac tabi tableau tablespo tablett tablier
tails talerz taping taschenl tastatur tastiera tauchpum tax teaspoon techniqu technisc teclado telecomu telefon tenis
termico termo tgv thong thou throttle tidal tiefbau tiendas tier tierhalt tights timer timone tino tipi tipograf tlusty
todos togs toilet tombeau tombston tool toolbox torch torno tote touchscr tourbill towar towaru town traccion tracteur
trafo traktor traktore tramway tranchee transist tranvia tray tren trentino treppe trieste tripod trockner trolley
trunks trzesien tua tubing tumba tumulo turban turno turnpike turret tutti tuxedo twain twoj ty ubung uhr umberto
underwea unterhos unterwas urna urne urzadzen usted vaia valigia valise vannes vapore vase vault velero ventilad venue
veranda verdicht verlies versand viaducto vigilanc visor voiture volano voleibol volet volleyba vorgarte waggon wallet
warta wartezim wasserve waterway wave way ways weaponry weeds weingut wejscie westerly western whisky winery wohngeba
wohnunge works wrapper wrapping wreath wszystki wyprzeda yards yola zaladunk zellen zielen ziemi zimowe zona ارتفاع
ازرق استاد استقطاب اشعة الخط الضخ الكم اللي المد الوان انت انعم باب بحيرة بخار بلاستيك بنادق بنك بوابة بيانو بيت بيسبول
تاسيس تجهيزات تحلية تزوير تسرب تسليح تمور تنس ثقوب جدار جدة جين جينز حر حرارة حراسة حصاد حظيرة حقايب حلقات حمراء خزانات
خشب دير راشد رصاص ساندرز سموم سيف سيناء سيوف شباك شبكة شرف شعب شقق شمالية شمس شوارع صالة صمام طاقات طرق طوفان عطلة
عمليات غيوم فهد فوق قدر قلاع قماش قمح قنابل كلور كمان لقاحات لوحات مبنى مجوهرات مخزن مدينة مراب مراقبة مرحاض مساء مسار
مسارات مصابيح مصانع مصباح مضخة مطر معدات مقابر مناوب منخفض ميادين هاون ورشة 万里长城 三轮车 上层建筑 上海 下水管 东侧 东风 主题乐园 乌云 乘用车 书包
书架 二层 二氧化碳 云头 云层 云朵 五金 交通车 亭 人儿 人力车 以上 仪仗 仪器 会馆 低压 住房 侦察机 便池 修路 假期 停 停车库 健身房 元旦 光柱 党校 公署 共鸣 兵器 兵工厂 养殖 内城 内燃机 内膜 内衣 内裤
内陆河 写字台 军备 军舰 军装 军车 冬宫 冲洗 冷藏车 凌空 出厂 划船 划花 刨花板 制造厂 前厅 剪子 加速器 勒勒车 匕首 北 千丝万缕 半边天 协和 单元房 单打 单行线 单裤 卡丁车 卧车 厂 厅堂 厕所 原子量 及时雨
双打 双臂 发射器 发电 口 古堡 可见光 台钟 叶轮 合影 吊桥 同温层 后果 后缘 周庄 周庄镇 哈佛大学 喷水池 喷泉 器官 器皿 四合院 四川盆地 回廊 园 围堰 围裙 土方工程 地下 地壳 地点 地窖 地雷 坟地 垃圾车 堆高机
塔 墓地 墓石 墓碑 备用 夜空 大刀 大厅 大桥 大殿 大潮 大道 天井 天空 太湖 头盔 女单 女排 子弹 孔穴 存车处 存钱罐 守车 安全帽 定时器 定时钟 室温 宫掖 宿舍 寒流 寺院 小型汽车 小型车 小汽车 小路 小车 小轿车
尖刀 山地车 山川 山庄 山水画 山路 岔路 岛弧 岩石圈 巡逻车 巨石 巴黎大学 常温 干线 平板车 年度 床单 府邸 座车 座钟 庭院 廉租房 建筑群 开山 引擎 弧形 弧线 彩云 快照 快艇 总能 惴惴不安 成衣 战地 战场
戴维斯杯 房檐 房舱 房车 房顶 所有 手套 手推车 打铁 托盘 投篮 抽水马桶 拂尘 拍板 拖吊车 拖拉机 指挥部 指鹿作马 挎包 排水管 排球 接头 提包 撬棍 支线 收 收割 放大器 救护车 敞车 散水 文胸 斗车 断 方舟 旗舰
无轨电车 时钟 时间 星星 春雨 景德镇 景德镇市 晴空万里 暖气 暴 曼荼罗 有轨电车 期末 木刻 机动车 机动车辆 机械 机舱 机车 杂草 板胡 板车 果汁 枪弹 枪管 架子车 柠檬水 栏杆 校区 校园 校外 校车 桥面 梯级 棉衣
棋盘 榨油 榴弹炮 橱窗 正殿 武器 殡车 毛线针 民间艺术 水壶 水流 水炮 水球 水盆 水管 水箱 水表 水袖 水路 江流 污水处理 汤匙 汤碗 汽车 汽车厂 沉井 沙场 沼气 法兰 法兰绒 法院 泼水 洋流 洋车 洗手间 洗碗池
洗衣 洪流 洪炉 流苏 测试 消费品 消防车 清明节 清风 游泳衣 滑板车 滑水 满天 演练 潜水服 火 火把 火灾 火炬 火盆 灯泡 灵位 灵车 炮塔 炮弹 炼油 烟袋 热成层 热水袋 照明 熔点 爆破 牌位 玩具 现房 现时 球门
瓷器 甘蔗 甲醛 电器 电工 电气 电池 电视机 电话机 电车 男单 男双 男排 病房 白旗 白热 百事可乐 皮包 盆子 盘子 睫毛膏 短剑 短裤 石板路 石棺 石片 矿泉水 砚池 硬件 硬盘 碗筷 碰碰车 磁带 磨刀石 祠堂 祭坛 租房
稻田 空钟 穿衣 窗子 窗户 立交桥 童装 筷子 箱 篮子 篮球 精力 紫外 红色 纪念碑 纪念馆 纺织厂 线 绝对温度 绝对高度 绞车 绿洲 罐 网 网球 置诸高阁 羽毛球 羽毛缎 翱翔 耳环 耶鲁大学 胸花 自卸车 自鸣钟 臭氧层 舍
舰艇 舱房 船头 节 节假日 节能 花不棱登 花台 花粉 花絮 茶具 茶壶 茶碗 草帽 草鞋 落水管 蒸汽 蒸汽机车 蒸笼 蓝 薄雾 虎踞龙盘 行囊 行李架 衣服 衣着 衣袖 衣裳 袖子 装卸 装甲车 装甲车辆 警车 计时器 话筒 调车场
豪华轿车 贝雷帽 购物车 贴花 赛场 起落架 跃居 路灯 跳马 踏板车 蹦蹦儿车 蹴鞠 车厢 车条 车牌 车皮 车窗 车轮 车轮子 轿夫 辐射 边路 边门 迎风 连接器 连裤袜 连轴转 迷彩服 透明度 造纸 配色 酷暑 金牌 金箔 针孔
钟表 钟面 钢板 钢笔 钢鞭 铁器 铜牌 铜矿 银奖 银牌 银行 链 锁孔 锚链孔 镯子 长城 长枪 长江流域 长矛 门店 门首 间 队 防空洞 陈规陋习 降水 降温 院子 院落 雅虎 集装箱 雨衣 雪 雪花膏 零下 雷区 雾气 青花瓷
面包房 面料 鞭毛 项圈 项链 顺水 领带 风向标 风暴 风洞 风车 风速 飞机场 食料 食物 餐具 餐厅 饮水 饮水机 首饰 马枪 马蹬 马靴 骨骼 高唱入云 高炉 高考 高能 高能量 高脚杯 鸡 鹅毛大雪 麻布 黄包车 黄河流域 黄花
黑板 黑洞 齿轮
""",
    -4: """
abarca abbey abfullun abgrunde abiball abitur abkochge abrir abteil abyss acciaier aceria acquapar acquedot acuario
adria advent aereo aerogene aeronave affinita agence agences agosto aguacate agujas aiguilla aile air airway albergo
alcaldia alleen allevame alluvion alpen alpes alpha alsace altar altare altrove altura aludes alzaia ametrall ammuniti
ampeln amtsgeri anagrafe ancla anda andamios ande anden andrzejk animalar animaler aniversa anker anna-seg annexe
annuel antworte anual anvil aparato apparato apparecc appareil appartem apple aprendic aprire apteka aquapark arc
arcade archivio arma armadiet armadio armadura armament armario armement armoire arpa aserrade asile asomo aspirapo
assembly assiette assompti atajo atelier athen atrakcja attracti attrezze audit auffahrt august-b aule auspuff ausrustu
aussenla ausstieg autel autolava automoto autorime averse axle azotu azul azyl bacchett bacino back badeaufs bader
bagages bagging bagnini bagnole baignoir bains balaton balcon balde ballon ballons balloon ballpark balon baluarte
banane bananen banca bandeau bandera bano barbabie barca barco barge barrels barren bateau batista batuta bauhof
bauleitu baumarkt baumpfle bayonet bayou bear bearing bedding beechcro beethove befana begrabni behalter beide beleucht
below bender bergwerk bettenau bettenha bevel biancher bicycle bidon biergart bijou bike bilderbu bildschi binari
binder biogasan biogazow biomasse bird birnen birthpla bistro bits biuro blanc blason blau blazer bleep blockbus
blutbank bluza bobbahn boil bolera bollwerk bolo bolt bomb bomben book boom boomeran boot boote booth bootshau bootsste
bordell boren borgo borse borsen bosporus botaniqu bouge bourse bowlingb boxengas boxes bozza bramki brandmel brasseri
brechanl bricolag brim brina bron broom brothel brouillo brown bruckent bruder-g brume bucherei bucket buden budka
budowy buffet buhnenei buhnenme build bult bundesju burdel burgerha burghof burka burogeba bushalte business butelka
buttermi button cabana cabane cabaret cabine cacao caddy cadenas cadran cafetera cage cairns calabozo calavera calculad
caldaie caldeira cale calibrat calice calzada cambridg camionis camions camiseta cancella candado candelar candle
cannon canoa canoe canopy cantieri cantoria capanna capannon capitol capitole capopist caraibes cardigan cardiolo
caristes carousel carrelli carrello cartiera cartouch casament cascabel cascada cascades cashmere casket casque
casquett castello castillo catapult catenair catre cattle causeway cavaler cay caz ceiling celda cellulai cementif
cementow century ceramica cerrojo cervecer cesso cestino chai chaleco chandele changean chapeau chariot chasis chasm
chaussur chavez checkpoi cheddar chemical chemiepa cheminee chemise chemothe chime chimenea chiostro chiottes chodnik
choke choleste chop choza churn churrasc cidre cierzo cimenter ciotola citadel citadell citerne citrix citrus ciudadel
clamp clinic clip cloakroo clockwis closet cloth clubhous cm coax cochera cocoa coeffici coeficie coffee cofka cohete
collare collecte college collet colliery colonnin command communs compartm compuert computad condomin conduit congere
consignm consulad consulat contenan contenen convent convitto cooker coop copa copier core coronaci corridoi cosechad
costiera costumes couette couloir coupe coupee courthou coussin cove covo crater cratere cremagli cremaill criee crown
crypte cuadrant cuadras cuchillo cueillet cuenca cuisse cul culotte cultura cupola cupula cursor cuscino cushion cusp
custodi cutlery cwiczeni cyklon cysterny czapka czolg cztery czujnik dachau dale dampfer dampfnet data dauernac
daylight db deathbed debarcad decada decade decennal decennie decennio dechette decor decoupag deere dekade dello
dentistr deposit depurado derattiz deratyza despensa detecteu detour device diagram dial diameter dienstwa diesel digit
diluvio dings disc discos dispensa disponen distance distesa diversio dix dlugopis dog dojarnia dolina doodle dorm dory
doubler dozens drache drague drehkran drehkreu drehleit dreikoni drift driften drum drzwi dunajec dunst duster duty-cen
duty-nor duty-wes dutzende dym dzialo dziedzin dziesiec dzwigowi dzwonnic echo eclusier eco edelstei edertals edging
edward effectif egg egzamin ehrenlog eid eierpack eimer einfahrt einkaufs einsatzl eisfabri elagueur elastic elastiqu
elektryc elettron eliporto elixir elsass embalse embotell embouchu emisora energia enero engineer enterrem entierro
entrepot entretie envelope environs epicerie epidemio epifania epis equalize equipaje erdgesch erdoberf erhitzen
ernst-th ersatzke ersthelf erzgebir esami escale escarcha esclusas escopeta espigone esplanad esposas espresso esquelet
essiccat estanque estatua estland estremo etang evacuaci examenes examens exerzier exportat eyeliner facsimil fahranle
fahrerla fahrerta fahrstuh fairway fakalien falcon falcone fale fallschi fallstre fascia fasen fasser fenetre ferienha
ferienze ferme fernsehe feste festivos festplat festung festunge fetter feuerwac fibergla fichador fieldwor fiera
filiale filter filtr filtre filtrer filtro finestra finish fire fireball fischzuc fish fishery fizz fjord flacon flaks
flauto fleischk flingue flooding floods flugzeug fluke flur flush fluten fohn fohnstur folientu fontana fontes footage
forgery formalde forra fortress forts fotofini fotokomo foulard foyer francois franz-jo frasco freddo freestyl frequenc
freshwat fries fromager ft fucile fuga fuite fumee fumigati fumo funerail funeral funerale funicula furnishi furnitur
fuselage fusil fusto fut gable gache galerna galilea galilee galilei galizien galleria garaz gardes-b garibald garkelle
garota garsc garstka gartence gartenha gasdruck gasoduct gasthaus gasthof gate gazociag gazoduc gebaude geburtsh
geburtso gefahrgu gefriers gelandew gelate gemme gemstone genova george gepack gerat geratsch gesamtla geschirr
gesturmt gewehr gewehre gewolbe gialla giallo giardino giebel gielda gilet gimnasio giocatto giostra giraffe giubileo
glaciar glatte gleisbau glen gletsche glisse glocke glockent gluhofen gorro gorski gottesha gotze grada gradas graduaci
grainete gramsci granada grande grandsta granero grange grape grasso grecale gres grinding grocery gros grosskuc
groynes grube gruistas gruisti guaira guardarr gummi guzik gynakolo habitaci hackney hafengeb hafenkra hailpads halny
hammock handball handful handsche handtasc handvoll handys hangemat hanging hannover harfe harrow hatch haul hauptsit
haupttri hausnotr hazard haze head headquar hebel hechte height heinrich heizen heizwerk helipad helipuer helistat helm
helme herbariu herbata herberge herbstfe hering herz-jes hideout hillside hilltop hippodro hissen hitze hitzepla
hochburg hochofen hodowla hofbeleu hoist holi homecomi homeopat homoopat honda honeycom hoop hopfener hopfenga hopital
horsaalz horsesho horst hose hospice hospicio hospital hospiz hostal hotel hotels housekee hoyo huerto hugel hugo
huhnerst hull hunde hundertt hunsruck hurdles hutte hutten iles imieniny immunolo impfstof implant indeks indo inductio
infirmar infirmer ingegner ingenier ingenieu inlet inn innenaus innenein interrut intersta inwentar inzynier ironing
irrenhau islands islas istantan itticolt jacht jahresta jahrzehn janusz-k jar jardiner jaune jaz jeans jefe jenkins
jetee jezioro jol jouet jubilaum judo jug juguete jumeaux juneteen juwelen juzgados kabaret kabinen kabinett kachel
kaffee kajak kakao kaltfron kanne kantine kanu kapa kapiel karabin kare karibik karre karren karting karussel kasa
kasekell kasseler kaukasus kayak keeper kegel kelch kelterei kemping kennedy kerberos kermesse kerzen kesselha kesselwa
ketten kinderwa kiosque klamotte klebeban kletterw klinke klinken klip knitting knob kohl kohlendi kombajny kompreso
komputer kondome konsulat kontaktl kopfbede kopfhore kopje korbchen korperte kraftwer krane krater kregieln kreisel
kreishau kreml kremlin kreuzer kreuzung kronung krzeselk kuche kuchen kuchenab kugelsch kuhlkett kuhllabo kuhlraum
kuhlrega kuhlturm kunsthal kupe kuppel kupplung kurdista kurt-sch kutte kuvert lab laborfro labors lada laden laderamp
ladezone ladowark ladowisk lagerhau lagging lago laguna lagune lair laken laminado laminoir lancia landhaus landslip
lansat lanza lanze largura laster lateinam laterne laternen laufwerk lavadora lawinenk leakage leash lecheria lees
legua lehne leiter leitunge lenceria length lettland leverage libeccio library lichter lichtjah licznik limpio line
lineal linge lining link linse linsen lippenst lipstick liquidit lira litauen lkw-fahr loads locanda loch lode lodge
log loges loggione loom losa lothring lotion lotsen louis luftball lufter lugar lustro luta maar macchina macello
maceta machado machiner macintos mackinto madeira madison maggio mahdresc maifest mailbox maillot malarstw malerei
maleta maletin malla malterie maltings malzerei manager mandela manga mangle manica mantel manufakt mappe maquina
maquinar mareas marees marker marktpla marmara marshal mart martello martes martillo mascara maske masken mastbruc
maszyny matadero matrix maturita matury max-plan meble meche meere meile meilen meilenwe meisterw melkstan mensa mer
merchant messe messegel messehal metalliq metano meteor methan methane methanis methanol metri metros metrow mezzanin
michaelm mickiewi middle mierendo mietitre mietwage mikolajk miles minen minster mise missile mississi mist mitschni
mitte mittelme mleczarn mobiltel moca mochila moins moissonn moissons moliner monedero montageh montaje montano
monteneg montre moonligh morgue mortar mortero mortier morze moscheen moschees motel moto motorbik motorcyc motoren
motorrad mound mounting mouthful mouthpie mroz mrozonki mt muletti mullabfu mullverb municion munition murawa museumsa
myjnia nachtsic nacimien nadal nagranie nagrywan nahost nautico navideno nebelhor neblina nenner netzleit neujahr new
newsroom nib nice niebiesk niebo niedrigw niemand niente nobody nochevie noclegow noose nor'east nordafri nordsee
normandi notdusch notunter nozzle obelisco oberbaul obergren obora obseques obserwat obstetri oceano ocular oculare
odlewnia officine ognissan old olympias oncology onde onore op-trakt operatoi opernhau ophthalm opony ops oranzeri
organic orgelemp orleans orologio oscillat ostafrik ostatki ostello osteria ostreicu ostrogi ostsee otto-hah otwarcie
ouvrage overall overalls overlay oyster ozean ozeane ozon ozonwarn padella pagode paintbal painting palac palace
palanca palas palaspor palazzet palmiarn panno pantin panuelo panzer paracaid parachut paris parkdeck parquet parties
partir pasek pasquett passerel passstra pathway patisser pave pavement paving payday payload peak pedrisco pelota
peluca pennelli pennello perruque perucke pesquero pestaloz pfad pfade pfanderb pfeiler pfingstf pharmaci pharmaco
photovol piattafo piccadil piers pijama pilar pipeline piscicul piscifac pistas pistenbu pisteurs pitch plafond
plaisanc planken plating plato platte platzwar plecak plumbing plywalni pneus podadore podest podstacj poele pogrzeb
pojazd pokal pollutio polnoc polster pomnik pompowni pond pont-lev ponteggi ponton pontoon porcelai portafog portal
porte portefeu portemon portfel potatori potok pottery pozostal prado pralinen presswer primary prime privy product
produkt proietti prop property provino provisio proyecti przelecz przemysl przepasc psicoana psychana puchar puentes
puffs pullover pult pumpe pumpensu pumpenwa punado punto purga pyjama pylki qualitat quality queen queue quimiote
raccordo raccourc radeln radiacio radiador radiance radiator radiothe radius raffiner rafineri raggio rainwate raisin
rampen range rangiere rascacie rasenpfl rathaust rats rauch raumungs ravine ray rayonnem reanimat rebirth recargar
record recordin reeperba reformat registro registry regulati reifenla rekwizyt relic reliquia reliquie reloj remake
remo rempart rempliss repechag replique reposito rer reserve reset resi residenc resistor resonanc responsi reste
retours reveillo reveteme rheinlan ricovero ride riesenra rift riggers rigole rinforzo rione ristoran river-ga riviera
roadside rocket rocodrom rocznica rodaje rohr rohre rojo roleta rollers rollfeld rolltor rolltrep rollweg roofers roost
rosa rosa-par rosinen rossetto rota rotary rotonda rotonde rotphase roue roundabo rovescio rozjazdy rozlewni rubenkam
rucklauf ruhrtalb rustung rusztowa rynek saalmeis saatgutl sabre sachet sagewerk saharast saia saint-de saint-je salade
salinas saltwate sanatori sanitats sanki sankt-ma sant'amb sarga satin saucepan sauvegar sauveteu sbarra scala scalo
scambi scenery schakel schaltan schaltet schanze schauer scheuer scheune schicht schiff schiffe schilde schinken
schlafan schlafe schlegel schleier schleppe schlesie schliess schlussv schoner schott schotten schragen schrank
schreibt schritte schublad schuh schulfes schulhau schulzei schusswa schutzen schwert schwimmh sci scirocco scores
scrapboo screwdri scuderia seabed seaboard search seaside seats seau secadero secchio sechs seconda secouris seggiovi
segunda seidel seis seizing sel selectiv senker separee sepolcro sepultur serbia serbien serenos serranda serre-fi
serres serwery sesselli set settling setup severity sheath shield shipment shipyard shoe shorelin short shovel show
sibirien sidra siege signalli silk sillage silnik simmer simon sims sinagoga siroco sitze six sixth skarpa skateboa
skelett skillet skip skocznia skyscrap sled sledge sleet sleigh slonce sloop sluzowi smieci smog socle solarfel sommer
songkran sonnwend sosten sottosta sottosuo spalti spare sparker spate spear speisesa sperre spielzeu spille spindel
spital spodek spola sportive sprachro sprezark springbo springfi sprungbr sprungsc sprzet spule square squashha
srednica staatsbi stabchen stables stabular stadtbuc stajnia stall stands staplerf starostw start starter starting
staubsau stelvio stempelu stereo sternwar sterowni stia stilt stocking stocktak stoki streichw string strongho strumpfe
studios stufa sturme sturmen sturmflu sturmwar sudhaus sufit super superieu supermar supermer surgelat surgeles surgery
susza suszarni suwnica swiatyni switch switchbo sygnaliz synagoge syndic syringe szafki szesc szkic sztorm taberna
tablette tad tage talare talleres tambour tanga tanker tanks tankstel tanktemp tankwage targa tarn tarp tarro tasse
tassi tatry tavern taverna tavolett tecnica tecnico teens teilt tejado tele telefone telegraf telegrap telescop
telesill teleskop televiso telewizo tempel tempio templo tenner tennisdo terral tests tether thaw theaterk therapy
therme thermiqu thermost thomas throughp thrust thunder thuringe ticketsy tief tiefkuhl tile timber tir tlocznia
tocador toilette toit tomarada tomatina tomba tons toothbru top topfe topi toque tornelli tornos tournage tournee
tourniqu towary towpath toxicolo tramoya transbor transenn transpar trappe travel treidelp tri trigger trillion
trincher trockenr tromba tropen tropics trough trousse truhe trybuny tschecho tuberias tuch tucher tug tull tunnels
ture turen tweed twierdza twins ubranie ujecie ulice ultrasch umlaufba unionstr unmengen unterbro unterbuh unterver
unzahlig upholste upliftin urgences ushers usual utensili utileria uv-index vacacion vaccin vaccine vacuna vagon
vaissell vajilla valanghe valico valle vallon vara vaso vehicle vehikel veiling veilleur veintido vendange veneer
ventanil ventidue ventilha vereda verga versandh verst verste vert verwahrt verwaltu ves vesak vessel viabilit vias
vicio victor videocli videotap vierteln vigilant villa violet viseur visier vitamin vitamina vitamine vitrina vivaio
volante volcan volcanic volcano volley voltage voluta volute vorfeld vorricht vulkan vulkane wachdien wachfuhr wachhaus
waffe waffen wagen waggons wahlloka wahltag walcowni walpurgi wappen warenlag wartungs waschmas waschstr wastelan
waterfal wayside wc we weapon wege weichenh weigh-in weighbri weightin weinberg weingart weinkell weir wellenba wembley
werkschu werktags westafri weste whirlpoo whit whiteout wiata wiatraki wick widget wiese wiesn wieza winch winde windel
windeln windpark wirtshau wjazd wohnheim woof worth wroclawi wspolczy wyciagi wyciek wyposaze wysylka yacht yate zachod
zafra zahnradb zamek zapato zaum zawory zdjecie zegar zegarek zelle zeltlage zielfoto zinnen zipper zisterne zniwa zoom
zugspitz zugversp zumachen zwecke zwecken zwroty zyklon ابراج ابواب اختبار اختبارا اخرج ارض اريحا اسطبل اشارات اشارة
اضاءة اطار اطفاء افتتاح اقراص امتحانا اميال انهار انهيار اوبرا بحر بركان بروسيا بعد بلاط بيانات تاخر تجربة تدوير تزيين
تشويه تعبية تفجير تلوث توقيت تيارات ثالث ثاني جرف جليل جهنم حاجز حاسوب حدايق حذاء حرير حسين حضانة حواجز حيوان خزاين
دبابات دراجات دق دوافع سريع سلطان سينا شموع شوكولات صحن صربيا صناديق صواعق صوامع صيدلية ضواغط طبول طقس طوابق عاشوراء
عربات عريش عشرات عنب غرب غزل غطاء غلين فرع فصل فنادق فندق فيتامين قبر قرون قضبان قفص قلم قليل قنوات قوارب قوقاز كاريبي
كرملين كعب كل كوم كووس لباس لبن لجوء لحوم لقاح مجاري مجمدات محجر محكمة مختبرات مدفع مرتفعات مساجد مسعفون مشتل مصاعد
مصفاة مطروح مظلات معابد معامل معاملات مفاتيح مفتاح مقاهي مكتبة ملاحات ملجا منارة مناظر منجم مواقف وسع يحيط 一丁点 一点点 丁点
七级浮屠 万人空巷 三代同堂 三峡 三顾茅庐 三马同槽 上船 下乡 下海 下锅 世纪 东南亚 东方航空 东海 东海岸 东非 丝织品 丝绸 中东 中南海 中国画 中班 中西部 临时 主席台 主机 乐土 乘积 乙烯 乙班 乡下 书桌 五 五岳
井口 亚丁湾 交换机 交易市场 产物 京沪 亭子 人工湖 仓 仓储 仙宫 代步车 仰韶文化 会场 会议室 传真 低温 体温 体长 余孽 佛塔 佛寺 作坊 使领馆 便衣 信封 信箱 修车 债台高筑 倾家荡产 假冒伪劣 停水 储 充电 光年
光芒 公交车 公寓 公文包 公海 关塞 关栈 关隘 兵刃 养鸡场 兽力车 内室 内燃机车 写字楼 军火 农机 冬瓜 冰 冰川 冰球 冰糖葫芦 冰花 冲积 冷空气 减数 凡尔赛宫 刀具 刀枪 分公司 分部 制成品 制片厂 制陶 刺刀 前台
前门 剑桥 劝慰 办公楼 加勒比海 加热 勃兰登堡 包袱 化妆 化疗 北冰洋 北半球 北山 北温带 北非 千里迢迢 半分 半径 半点 华山 单人床 单刀赴会 单板机 单片机 单车 南半球 南洋 南海 南站 南航 卡车 卫生陶瓷 印度洋
厂子 厂矿 原子序数 反响 变速箱 口径 古刹 可可 叶酸 叶鞘 吃水 吊文 吊死 同堂 含水层 吸引力 吸烟 吸铁石 咖啡 咖啡馆 唐古拉山 商场 商城 喇叭 喜马拉雅 器材 器械 回收 回马枪 园林 围巾 国徽 图林根 土丘 土温
土阶茅屋 圣水 圣诞 圣诞快乐 地中海 地块 地坛 地宫 地洞 坛子 坦克 坦克车 城乡 城堡 基数 堡垒 墓穴 墨西哥湾 壁垒 壕沟 备份 复古 外地 外滩 外科 外高加索 多方 夜 大奖赛 大峡谷 大水 大海 大熊猫 大白天 大篷车
大衣 大西洋 大陆坡 大陆架 天 天坛 天文单位 天时 天棚 天花板 太平洋 太阳穴 套牌车 奶 奶粉 妇科 妓院 娱乐中心 婴儿车 存入 孟加拉湾 孽海花 宝石 实弹 客店 客栈 宫殿 宫观 宫阙 家具 容器 宾馆 寺庙 寻花问柳 导管
射线 小屋 小摊 小船 小道 尘 尸骨 尾鳍 居室 屋檐 屋面 屠场 屠宰场 山坡 山墙 山崖 山沟 山脉 山腰 山谷 山门 山顶 山麓 崖壁 嵩山 工事 工件 工作 巨轮 布匹 布达拉宫 布雷 常规武器 平安 广州 庄家 庇护 床头
应急 底层 庙宇 废气 建材 开司米 弥蒙 弹孔 弹药 录像 彩画 微波 总产值 总参谋部 总开关 总统府 总长 恒温 恒温器 悬崖 戈兰高地 成都 战车 房门 手铐 扒车 打高尔夫 扣子 扳机 抗洪 担架 拉丁美洲 拉美 拉脱维亚 拉近
招待所 拼成 持枪 挑花 控制 推车 推进器 插件 摊位 摩托车 攀援 收割机 放射 散热 敲钟 敲门 整数 文化宫 文山会海 文物 斐济 断崖 新英格兰 旅店 旅馆 无人机 日本海 时区 春景 晚 普罗旺斯 景物 晴天 暖房 暖水瓶
暗器 暗道 曼陀罗 替换 月光 月华 月色 服务器 期房 木船 木马 本届 术后 机关 机关枪 机关炮 机枪 束缚 杠杆 杭州湾 极地 架桥 柑橘 柔道 柜子 标枪 栈房 校庆 核弹头 核黄素 桁梁 桃花汛 桅杆 桌面 档案 档案馆 桥梁
梯子 检修 检查站 棉布 棋子 植入 楼台 榴弹 槽车 横额 橘子水 橙 歌剧院 步枪 武装 死胡同 殡葬 殿堂 毛坯 毛细血管 民政 气体 气温 气球 水上飞机 水产 水产品 水体 水圈 水坑 水塔 水墨画 水库 水彩 水彩画 水彩笔
水晶宫 水桶 水池 水泥厂 水温 水灾 水缸 水道 水雷 水龙 水龙带 江畔 池 池子 汤泉 汤药 汽车旅馆 汽车站 沉淀 沉积 沙 沙洲 沟谷 河床 河谷 沸点 油气 油气田 油漆 油画 油箱 油罐车 油轮 泉水 波斯湾 波罗的海 泳池
洋枪 洒水车 洗车场 洛林 洪水 洪灾 活力 活火山 流域 流感疫苗 流水线 测温 浓度 浓烟 浪 浴池 海南岛 海棠 海水 海运 海里 液晶 淮海 深山 深海 深渊 深谷 清水 渗水 渠道 温差 温带 游丝 游园 游标 游街 游街示众
湖畔 湖边 滚边 满洲 滤波器 漂游 漂移 漆器 瀑布 火山 火山口 火海 火炮 火箭 火箭弹 火车头 灯光 炒锅 炸弹 点 点石成金 点铁成金 热力 煤田 燃气 爱沙尼亚 爱琴海 片长 物流 独轮车 猎枪 王宫 王府 环境温度 环岛
环线 现代舞 珊瑚礁 班机 琉璃瓦 瓦片 瓶子 瓷瓶 甘油 甲板 甲班 甲醇 电动车 电子管 电机 电波 电瓶车 电线 电脑 电饭煲 畜产品 疏散 痘苗 白令海峡 白布 白板笔 白海 白费唇舌 百花园 百货 皇宫 盐池 监护 盔甲 直径
眼科 石像鬼 石板 石磨 矿山 矿床 矿车 码头 硅谷 硝烟 硬水 碑刻 碑座 碑文 磁石 磁铁 磨刀霍霍 磨石 神位 神庙 祭器 禅林 秋景 秦岭 秦岭山脉 秦岭隧道 积少成多 稍微 空调车 穿梭 窑子 笛子 筛选 算命 箱子 箱梁
粉身碎骨 糖葫芦 素数 红烛 红白喜事 纪念 纱布 纽扣 织布 织机 终南山 结晶水 绕道 绝壁 绝景 绸缎 缎子 缝缝连连 罐车 罗网 美景 联合 股市 胆固醇 背包 背囊 胜景 胡同 胭脂 能源 脚踏车 脸盆 臀鳍 自动车 自来水管
自然数 自行车 航空母舰 船厂 船只 色 芯片 花厅 花呢 花园 花圈 花束 花样刀 花瓶 花盆 花缎 花鸟 英里 苹果 茅坑 茅房 茶坊 茶杯 茶楼 茶馆 荒原 药物学 药理 菌苗 菜篮子 葡萄 葡萄园 葫芦丝 葬礼 蒸馏水 蓄水池
薄膜 藏 蚕丝 蛟龙 蜂巢 蜂房 蜂窝 蜡烛 血流成河 行李箱 街 街头 衣冠 衣衫 衣饰 表蒙子 衬衫 被褥 裂谷 装束 装饰品 西伯利亚 西沙群岛 西里西亚 西非 要塞 计程车 议席 讲习班 讲台 访古 说文解字 谷地 贝尔 货
货柜车 货舱 货运卡车 费尔干纳 赌场 赚大钱 赛马 赛龙舟 赣江 超市 超过 越野 越野车 跑车 跑馬地 跑马地 路口 路旁 路边 路边摊 路途 跳板 踩高跷 车厂 车子 车斗 车轴 车辆 车铃 车门 车顶 轧马路 软着陆 轰击 轰炸
轰炸机 轻武器 轿子 边卡 边塞 边长 过滤 运程 运载火箭 进宫 进水 进水口 远洋 连通器 迫击炮 迷宫 迷雾 透镜 通气孔 通路 通风 道观 邮件 鄱阳湖 酒楼 酒馆 采煤 里海 重机关枪 重机枪 重症 量体温 金城汤池 金属板
金柜 金矿 金饰 针织 钢丝 钢刀 钢筋水泥 钢铁厂 钱包 钱袋 铁甲 铁锅 铜器 铺垫 镂空 镜头 镜片 长度 长廊 长袖 门 门外 门户 门槛 闪失 闭门 闺房 阁楼 防御工事 防暑降温 防汛 阳光 阿尔泰山 阿罗约 陆架 降压
降落伞 陡坡 陨石坑 陵园 陶器 陶瓷 陶瓷器 集成电路 雕梁画栋 雨点 雪山 青天 青藏高原 非机动车 靶场 鞋子 韧带 顶棚 领海 餐馆 饭店 饭桌 饭馆 饮水器 饮用水 饰物 馆子 香火钱 马桶 马路 马蹄铁 马车 驱逐舰 驾车
骑车 高原 高射炮 高山 高架 高架桥 高耸入云 鱼塘 鱼翅 鲁班路 鸡内金 鸣钟 鸽房 黃山 黄土高原 黄海 黄金 黑海 黑车 黑陶 鼻梁 齿孔 龙宫 龙舟 龙船 龙车
""",
    -3: """
a-3 a-66 ab abanico abbiglia abende abends aberdeen abgrund abime abismo abisso abitazio abkochen abkurzun ablon abode
abri abrigo abs accesos access aceituna acetate achique achtzehn acuarela acuatico acupunct ada addetti ader adidas
adige adriano aegis aerorefr aerospac affe affenhau affinage affinite affresco aforo after afterlif agar agregatu aguas
aguja agujero aia aiders ailleurs aimant airports airside aisement aix-en-p aji aklina aktienma alambre alarcon
alarmowy albornoz alcala alcantar alex alexa alfombra alfred algecira alice alighier alimenta all alloggio almohada
alstom altavoz altertum altri alumbrad alzira ambroise ambulato ammoniac ampel amphi amphibie amplifie amplitud amulet
analyser anchor ancre anderen andrews anemomet anfangsp angling angucken anliefer annahme annecy annivers annuelle
anrichte anstrich antenas antenna antennen antennes antes anti-tem antica antigen antriebe anzac apertura apex apfel
apparel appartam appontem apres apricot aquarell arbeit arbeitsp arbor archery arctic arctique are arete argine arka
arktis arlberg armband armchair arme armor armpit arqueta arrampic arrivee arroyo arte artere arteria arterie artery
artico artiller artistas artistes artisti arts artusa artystow arve ascent asfalt ashton asili asphalt assetto asti
astiller astrid ataud atemzug athletis atico atlantik atletica atletism atm atocha atrio atrium attico attire attlee
attritio attrito atuendo auckland audiovis auffange auffulle aufrustu augustin aurora auschwit ausfahrt ausfall
ausgewan ausreise ausschut autisti autobus autobuse automat automne autounfa autovia autres autumn autunno aviary
avocado awaryjny azotea azoto babet babiloni babinski backing bademant baden badestel badeverb bag bagagli bagel
baguette baies baignade baker bala bale-mul balice ball balla balle ballen ballet ballett bamberg bambola banacha
banana bandwidt banka banquill baracca barajas baranda baraque barattol barbacoa barbersh barclays baril barile bark
barking barniz barraca barracks barranco barre barrel barres barricad barriera barrikad barril basar basilica basiliqu
baskets basse bastone basuras bathing bathroom batido batorego battant batting battue baue baufeld baukunst baul
baureihe baustein bausubst bauwerk bead beaujola beben bebida beds bedside beerdigu bees begehung beil belag belal
belfast bellecou bellini belt bending benedict benedikt bengala beregnet berufssc beryl best bestande bestattu besteck
bestrahl bett bettag betterav between bevanda beverell bewahren bib bicchier biciclet bicyclet bielsko- bier bife
biggest bilbao bildchen billar billard billion billione billon bingen biogaz biohazar biologia biologie biology birdie
birthday bisagno biscuit bisschen bit bitumen bizcocho blackber bladder blanco blasting bleistif blenden blieb blinds
blinker block blower blue blueberr boa boats bobs bocconi bocina bock bodybuil bogumin bohrunge boilers boisson boite
boks bola boller bolsa bolster bolzen bomba bomberos bombon bomboner bonanza bond bonde bonded bonhomme bonnet bonsoir
bookshop bookstor bordel boretto borgona boris bornes borsa borselli bosch boschivi botanicz botanisc botella both
boton botte bottigli bottling bottone bouchee boucle bougie bouillir boulder boule bouquet bourg-en bourgogn bouteill
boutique bouvier boveda bow bowels bower bowls boxare boxe boxen boxeo boyhood brachen braci bracing braderie braga
brake bramka branden branle bras bratwurs breakers breather bremst brennero brennhol brera bretter brettspi brezen
brick brie brigade brigata brillame brine brique brisbane broca brodo bronte brooch brook broth browar bruchtei brujula
brzechwy brzozy buchenha buchse buckle buco buczek budowani budowlan bufera buffer bugel buhnenau buhnenbi builders
bulb bulla bun bunk bunting buque burg burgund burial burrito burrow burzowy buss bussola busta butik butt butte caber
cabins cabrio cache cachette cafes caffe cages cajon cake calabaza calabria calamita calamity calculus calefacc
calendar calving calzado cameo camicia camillo camiones camionet camionne camisa cammino campagna campane campanel
campemen campera campi can canal canales canape candela canne canova cantabri cantiere canyon canyons cape capes
capolavo capote cappa cappello cappotto cappucci capsula capsule capteur carcass carcasse cardiff careme carnegie carni
carpet carreau carril carro cart cartera carton carving casale cascade cascata cascina casella casiers casilla casino
cassafor casserol cassetta cassetto casting cataliza catorce cattedra cauce cavell cavern caverna caverne caviar cavity
cavour cbd cebula celebra celebraz cell celle cellula celna celula cendres centaine centena centenar centimet centinai
ceramic ceramiqu cercado cercueil ceremony cernical cervi cervia cesar cesta chain chaine chaire chairlif chaise
chaleurs chamber chanter chapa chaqueta chargeme charlie chassis chauffag checkers checkout cheesebu cheeseca chelsea
chemiczn chest chilled chilli chip chipper chips chiropra chlorlag chopper chor chorizo chorro chute ciclismo ciel
cielo ciento cieplne ciezarow ciment cinder cinemas cinquece circo circumci ciseaux cisnieni citron clarin clarion
clasp clavado cleanser clear clearing cleaver clevelan clients climatiq cloaca cloak clog cloning coach coaches coat
coating coche cock coffin coffre coffres coffret cofre cogida coil colacion colado colar cole colegios colette- colgado
colina collapse collar colline colmena colo cologne colonies coltello comb combing comedor comet comete comisari
commode commons comoda comparin compass complean comprime comprimi compteur comptoir computer comunale comuni conca
concussi condizio condotto cone confined connecti contador containe contator contrace converte coopers cope coperchi
coperta copertur copias coppa corbata cord corde cordille cornice corno coro correa corrente corrient corro corset
cortes cortex cortina coruna cosechar cosmetic costa costado costeras costiere costilla costura cosy cota cotas cote
cotiers cots couberti coulee countdow counterf counterw counting coupures couronne courts couteau couvercl couvert
couverts couvertu covering cranberr craneo cranio crate cravate cravatta crayon creches creek crest cresta crew crianza
cristall critical critici criticos crochet crosse crosswin crosta croydon crucero cruceros crucifix crust cruz cryo
cryogeni cuarenta cuaresma cuarzo cuban cubo cucchiai cuchara cuchilla cuello cuerda cuerno cuesta cueva cuff cuillere
culata culla culminat cumplean cup cupcake curb curd curtain custard cyber cycling cyclisme cywilneg czasu czerwona
czterdzi dab dachbode dacher dachgesc dachstuh dachu dalle dameuses dancing dart darts darwin daszynsk datenvol dating
datos daumesni daytime deal death debajo debby decenniu decimal deckmant defense defilada degrees deguisem dehesa
delfinar deli deliveri demontab dent dente dentelle derrumbe derwent desde desenfum desfile desktop dessert destro
detectin detox deuxieme devoluci dialisi diametre diametro dice dicianno diciasse diciotto diecinue diecioch diecisei
diecisie dienstha diffuser dighe dimora dipinger director dirndl disco discotec dish dishwash disjonct disney disque
disrupti distilla distorti disuasor ditch divano dive diverted diving diwali dlugi dlugosc dmowskie dodici dogs
dojrzewa dolny domicile domicili domingo domy donjon donnees doomsday doors dopo dostawie douglass douzaine douze
downtime downtown dozen dozywoci dozzina drahte drains drap draught drawer dreck dredge drehmome dreier dreizehn dresse
drip drogerie drosseln drucke druckere druga drugstor dryers drying drzew du ducking duct due duff dumpling dundee dune
dunen dunkerqu duomo duplex duplicat durchmes dusche duschen dusseldo dutch duvet dwa dwanasci dwojka dynamite dysk
dyson dywan dziac dziura dzwig dzwigi dzwonek dzwony eager eats ebbe ebouleme echarpe ecoles edf edicola edifice edith
effluent efigie eggplant eggs egout egypt egzamina ehpad eighties eighty eiland eingang einheit einlass einstieg
eintauch eintrage eisglatt ejido ekran eksport elblaski elbtunne eld electro electrol elektro elettrog elms elsa em
emanuele embarcac ember emblem emblema emboutei emergenc emplacem ems encadrem encarar enclosur endergeb endpunkt ene
engin ensalada entering entrata entstoru entwarnu envoltur eoliche epicentr epingle equatori erbsen erdbeere erdgas
erfurt ergastol ernesto ernte ernten erwarmun erzeugni escalade escalina escanere escapara escenogr espejo essais
esstisch estante estiva estonia estuche etable etabliss etanol etape etat ete ethanol etiage eugenics eur europapo ev
eve evenemen evening eventail events everglad everywhe excavati excavato exercisi exhaust exit export exportac exporte
extremo eyelid eyewash fabric fabrik facade facciata fachada fachrich fahrrad fahrrade fahrradf fahrschu failure fair
faja faktoren falaise falami fallout fan farba farfalle farmland fascio fass fassade fassaden fasst fasste fastenze
fastnach fawkes fazzolet feeds felgen felt femur fencing fender fenosa fenowy ferien fermo fernsehs festiwal festspie
fetes feuerwer fiddle fierro fifteen fifties filmfest filomena filtern filtros fine fioul fires firewatc firewood
firmensi firmowa fischere fishing fiumi fiumicin fixing flagpole flandres flap flapping flaschen flash flashing flegrei
flers fliesen flipper flirting floppy florey floss flote floten flottant flowing flugeln fluggese flujo flume flurry
flusso flut flute flutteri foca foehn fogna fognatur foil fok folgt folia foliage folien folla fondant fondu fondue
foot foothold form fortalez fortbewe forteres fortes fortezza forth forties fortnigh fortune forty fotel foto foton
fotos fourth foyers frais fraise framing fraser frazer frederic freeze freezers freileit freilich freiner frejus freni
freres-l fresa frescos freshers fresque fresse fret friccion friederi frieslan fristend frites fronde frontale frosting
fruh fruhjahr fruhling frusta frutas fryer fuencarr fuente fuertes fuhler fumar fumare fumer fumi funfmal funfzehn
furio fuso gabinet gabinete gabinett gabriell galerien galibier gallery galvani gamba gant garagen garages garaje
gardens gardlo garer garganta garment garner garnet garnish garonne garrote garter gaseosa gasoline gaststat gateau
gatwick gaulle gaver gaveta gaze gazow gazowa gcse gdynia gebirge gedenkta geduscht gehirner gelander geldbeut gem
gemalde gemelli gemuse generado gensets geoffroy georges- georgia gerbido german geschutz getafe getranke getriebe
gewachsh gewacht gewand giacca gigabyte gilt gimnasia gimnasty gimnazju gingerbr ginnasti gioiello giordano giornata
giorni gitter glaces glas glastonb glisseme globo gloria glowna gluckssp gnocchi gobierno godzinam godziny gola gold
golfe golgi gomma goo goody gorge gorra gorska goteras gouda gouffre gpl grab graben gracht grachten grafika graft
graja granate granola grapefru grapple grapplin grasslan grate grating graver gravita grease green gregorio grenade
grenier grifo grill grille grillen griller grinder grits groin grot grotta grotte grotten groupe gruas gruben grues
grundste grundwas gruner grunwald gruppo gruta guadalqu guadarra guardaro guardas guardie guck guides gulasch gulf
gulley gully guma gundula guss gymnasie gymnasiu gymnasti habillem habitati hacha hafen hagibis halage halbfina
hallenba hallenda hamaca handarbe handkerc hange harborou harcersk hardware harmatta harmonic harness harvard harveste
harvey hau haube haue hauptgeb haust he headway heaps heaters heath heatwave heben hebewerk heilbron heizraum helado
helens helio helios heliport helium helping hemd hemden henry herbal herbst herminia hersfeld hervor heyday hgv
hidroele hidrogen hilary hilton hipodrom hippe hivernal hochhaus hoe hofe hogueras hohle hohlen hold holownic homburg
hone honeymoo honeywel honorowa hook hopper horas horizon hormigue horn hornet horten hotspot housewor houston hoy hoz
hula hule hulle hullen hund hundert hunderte hundred hute huts hydrogen hyperbar i-10 iberia icu idol idole idolo
idrogeno idrometr ignacego ignition ikona ilot iluminac iman imbiss imbottig immersio immingha impianti imposta imposte
impot impuesto impulsio incendi inch indietro indument indziej infrastr ingresso inland inmersio inne inquest insel
inseln intima invencio invento invernal inverno inversio investid invierno ion ionen iota iris irma isar isere isidro
isla ittico iv iva ivrea ivry ix j36-j38 jab jablek jablko jabon jack jacke jacken jacket jacks jagiello jahr jahre
jahrhund jail jaja jalousie jammer jarmark jarra jarzebin jean jednokie jefes jej jelly jenner jesien jesienia jesus
jet jeux jfk jimenez jogging joghurt joinery jordan jorge josephin jota journees joya jucar jude jules jules-fe july
junction juwel kaffeema kamm kammer kancelar kanonen kanzel kap kapelusz kaplica kappe kapsel kar kasernen kasprowy
kastchen kasten katedra kaufhaus kaugummi kaviar kawa kehle kelp kennels kerker kerze keynes khaki kiedy kielbasa
kieler kilkadzi kilomete kindersp kinos kissen kiste kit kita kittel klammern klappe klappen klasy klatka kleider
kleiders klinge klingel klodzka knast knife knit knochen knopfe knots kofferra kok kolben kolowani kolowy komet kometen
kommode komorka kompas kompass komponen kon kone konopnic kontener konzert koper kopfkiss kopia koppel korbe korczaka
korki kostium kosz koszary koszula kragen krakowie kranfuhr krawatte kreuzfah krippe kristall kruste krytyczn krzyz
ksawery kubek kugeln kuhlung kukuczki kultury kunstwer kupaly kurtka kusten kutas kyrill laberint labirint laboral
labrador labs labyrint lace ladder ladensch ladowani ladrillo ladunek lagern lagerrau laguardi lahn laine lairage lait
laka lalka lambeau lamellen laminazi lanca lancaste lancha landfall landkart landscap landscha lanes lanzader lapeyron
lapis lapiz laptops larven lasagna lasagne lasow latarnia latex latte laube laufbahn launderi lautaret lautspre lavado
lavori lawine lawinenl layer lazienko laznia leaves lebensja lebensra lebkuche lecce leche lecho leczenie lederjac
leergut legame leichtat leinen leinwand leipzig leitern leitungs lekow lemaire leman lemon lente lentille lenzen
leonardo levee lever lezakown librairi lichtenb lichtges lidia lienzo lifespan lifetime ligament ligando lighteni
lighter likely lille limba limpa linares lindgren liner linien linka links linkspan liscie littoria llanta lloyds loaf
localida locker locks lodowka lody loffel logging logis logistyc logs loisirs lok lokal loki lollipop loma longueur
lorenzo lors lost lotnisku lots lotterie lottery lotto louise lourde lozko lozkowa lpg lubelski luftraum lugo luk
lumber luncheon lunghezz lungi lupa lus lussac lute lux luz lynn m-30 maca macchine machin machine maconner madera
madre magazin magna mahlzeit maisons makeup malcolm malecon malen malle malowac malowani malton managers mancanza
mandibul manger mango manguera manicure mansion manta manteau mantello manto manzana manzanar manzano manzoni map
maquinas mar marburg marchepi marea marie marienka marii marion marionet marionne marks marmo marriott marrow marshmal
marszalk marteau martinsu martis martorel martyrdo mascaril mast mastil masts maszty maszyn maszyna matita matki matten
matteott mattone maturaln mauer mauriac maurice maxau maximum mayotte maze mazo mazzini mccormic meadow meal meals
meazza mecanism mecha mecz meer meerwass mehren mela melbourn melegnan melfi melken melo melon melone mend menuiser
merker mess metalica meteorit meuble mglowy michel michelin michels microsco midden midst midsumme miejska miejski
miesa migliaio milani miliard miliardo milion milione milking milkshak millar mille millier millimet millione millon
milton milvio minar mineralw mini miniatur minutes mio mirabeau mirador miroir mitra mitt mitten mleko mm mobel mobiler
mobiliar mobilier model modeling modul module modulo mogilski moho moisson molding moniuszk montage montagna montaign
montaz montesso monture morandi morgagni morgenst morn morska mortuari morzem moteur motor motore motorhau mouchoir
movil mow mozzarel mph mucosa mueble muela muertos muffin muffins mulberry mulleime mullraum mungitur municipa muniello
muraille mural muralla muro muschel musees musli mutilaci mutilati mutton mutze mutzen muzeow muzzle mym myriad nachos
nachte nada nadie nadzoru nagel nagellac namiot napoj narciars narutowi nastro natacion natation naturpar naught
navacerr navaja navel navire nawalny near nebe necessai nef neon netz neuerung neunzige neutron neuzeit newton nichoirs
nichts nicola nicolas nid niederla niedersc niedrige nieprzyd niger nighttim nim nineties ninety nippel nipple nitrogen
noca nocna nocturno node noga noires nombril noodle nook norden nordpol normande notebook notices nottingh nourishm
novanta novecien noventa noz nr nudel nudeln nuffield nugget nurt nuvola nysa o'hare oatmeal obchody obergesc obersche
oberschu oberseit obiektow obiektu objazd oblodzen obnizyc obrazek observed ochenta ochoa odontolo odpowied odpust
odrobine odrze odstrzal odwadnia oeuvre offenen offices officiel offnunge og ogrodnic ogrodzen ogrzewan ojete okecie
okladka okret olavide oldest oleo olimpiad olla olympiad ombligo ombrello omelette ondata ondate onyx op opalu opieki
opole optik ora orages orangen oranje ordeno oreiller organowy organs orificio orion orthopad orto ose osmoklas
ospedali ossigeno ostfries ostrow otley otono otro ottanta ottocent otwor ouse outcome outdoor outfield outlet output
ouvrees overcast overflow override owocow oxidatio oxygen oxygene paddle paella paesaggi paint paisaje paisley pala
palato paleta palette paletten palle pallet palmas panal pancake pane panele panels panier panneaux pannelli panorami
pantalla panty papaya paperbac paperwor paraguas pared parkplat paroi parowa parrilla parteive partie partout passages
passau passera pasteler pastilla pastime pastry patinage patrick patrimoi pau paviment payments paysage pazifik pck pea
peacetim peatonal pebble peca pedestal peg pegelsta peinture peluche pelvis pelz pencil penguin penitent penne pente
pentola pepperon pera perch percorso periferi persiana perth pesquera pew pezza pfanne pfeift pferd pflaster pfosten
phanomen philip phosphat photon photos photosyn piatto piazzale picardia piccolo picia pickup picture piege pielegna
piene pierce pierre pierre-e pieszy pieta pietnasc piger pigging pignon pilastro pill pillola pillow pinball pince ping
pinne pinnen pintura pio piogge piotrkow pipe piping pisapist pisello pistes pita pitches pitchfor pitting pizza pizzas
pizzeria placas placu plaga planche plancher planned planner plaque plaster platano platefor platen platillo platten
platter play playback playgrou playoff plaza plazi plazowi plc pleyel plonow plough ploughs plow plukanie plumbers
plush plusz ply plyta pmr pochette pochodni podczas podlewan podloga podnosze pogotowi points poire poirier poker
poklad pokrywa polder polen polenta policlin polishin polkowic polls polnocna polnocne poltrona polytech polyvale
pomegran pomeridi pomieszc pomme pommes pompage pompy ponad pone ponizej ponte ponti pontoons ponts pop popocate
porcelan porcella porcheri porcie porridge port-bou portable portatil portfoli portiner portone portowa porzella posada
posilek postfach postoj postre potabili potato potion potty pouch poutre pozary poznaniu ppi ppm prairie pranger prawn
pre precipic presja preston pretzel primaver privatsc privee produkcy produkte prog propulsi proton provisoi pruebas
pry przed przekroc przyjec psychoan pub puberty pudding puddle puder puff puffer puffin puissanc puntero pupazzo puppen
puppet purge purifica purse puzzle pylenie pyro pythagor quadrant quadratk quakes quart quartz quarz quattord quebrada
quees quench quesos questura quevedo quill quilt quince quincena quindici quinient quinze racing raczynsk rader
radiogra radios rado raffaele raffaell raft rakieta ralenti rampie rancho rank ranna raster ratas rates ratrakow ratten
ratunkow ratusza raupen ravensca raya rayo razzo rd recamara receiver recolter recorder recouvri reef refreshm refriger
regency regensch reggio regie regional reibung reinado reja rejilla relais relation remera remise remote remover render
rennstei replica reponse represa rescue response restauro retablo retencyj reti retina retombee revers revestim
rez-de-j rheinufe rhubarb riada rib ribbon ribera ricevime ricotta ridracol riegel riemen rientro ries rifiuti rinde
ringe ringers rings rinne rip riparo ripening ripetta riposo rippe rippen risacca risalita risponde rivers rivestim
rivieres roba robe robert robles rocade rods rog rohren rok roku rolls romain rook ropero rosa-lux roselend rost roste
rot rotes rouge-go routes rowing roya royce roz rozen ruban ruchome ruchu rueda runoff russes rusten rute rutsche
rutschen rutscht ryb rydygier rzeznia s-bahn sabana sablage sack sacke sacking saco sacz saddle safe safety sagan sagra
sahara sai saint-ch saint-et saint-lo saint-vi salad salage salame salami salchich salita salsicci salto salzwass
samochod sampler samstaga sandbag sandbags sandia sandkast sanfte sanitar sanktuar sant'ors santiago sarg sarten sattel
saucisse sauerbru sauerkra sauf sausage savio scaffale scalinat scambiat scape scarf scarpa scatola schacht schachte
schadel schaffen schalen schals schalten schalter scharfer schaufel schaupla scheibe scheiben scheide scheletr schemati
schermo schichte schichtf schichtl schichtu schiebt schiene schlauch schlitte schlossp schlucht schnalle schnur schob
schornst schraube schuhe schutt schwarze schwell schwimmb schwingu schwitzt sciana scianka sciekow scintill scissors
scoglio scrabble screw scrivani scrutiny scudo scuola scuole seafood seal seam seaport seating sebastia sebe secca
sechzehn secolo security seda sedi sedici sedziowi seicento seide seife seil seile seinerze seiscien seitenli selektyw
sella selle semicond semifina semillas seminary senda sendero sendling senkt senna sensors sentier sentiero separato
sepoltur serena serow serra serrano serratur serrure server servers serveur serveurs sesja setenta settanta sette seuil
seulemen seuls seven seventie seventy severo sevilla sfilata sgombero shack shading shedding sheds sheffiel shell
shieldin shipwrec shirt shoal shore shower shred shrine shroud sieben siebenbu siebzehn siebzig sieciowy siedem sieges
siel siena sienkiew siete sieve signalle silent sill silny silver simio simone sind sindelfi singleto sink sinkhole
sinking sirga siri-con siro sismica sismico sito sixteen sixties sixty skali skanery skating skelton skid skiing
skladowi sklodows skull skulptur skyline slalom slate slaughte sledgeha slew slide slides slit sloneczn sloni slope
sludge smaczneg smierc sms sneaker sniadeck sniegu snowcat snowflak snug sobrecar sockel socket soda sofa soffitto soft
soga soglia soie soir solaires solares solari solarka soleil solen solina sommers sommerze sommita somport sonar
sonnette sonntaga sonst sorgente sormani sort sous sous-sol space spaces spaghett spallanz spanish spaziere specchio
spectros spencer spezia spielban spielsac spillway spinoza spoon sporo sportiva sportwag spout spray spreadin sprengze
springs springti sprit spulen spurgo squali squall squelett stadien stadtbah stadtgeb stadtmau stadtthe staffing
stagiona stagno staket stammstr stande stange stangen stanley stanu stanze staple starboar starke starkwin stary
staszica statek statua statue staw stead steak steamer stecke stecker steg steige stein steinkoh steinzei stele stelen
stewars sticksto stifte stile stillnes stirling stok strada strahl strap strawber straznic streifen stretche strick
strohhal strumien strykow studienz stuffing stundenl sturmtie stylo sub subdivis submarin sud sudoeste sudwest sudweste
suflet sukienka summerti sumo surfen surfing surgeons suroeste surrey sushi sussiste sveglia sw swastika sweater
swedish sweepsta swiatki swietoja swietych swinoujs switchge swithis sylwestr systeme szesnasc szklo szkol szkolneg
szkoly szlaban szlak szpitale sztormow tablero tables tableta tabletas tablety tablica tack tafeln tagelang tageslic
tagged tagliame tailgate takte taladro taler tallado tampon tanatori tancarvi tape tapia tapis tappa tappeto tarcza
tarmac tarot tasca taschen taschenb taschent tasma tassen tatrach tau tauchen taucht tauon tausend tausende tavolino
taza tazon tazza tech techniku technikz tecla tee teich teja teknon telaio teleferi telefoni telepher televisi telewizj
telewizy temperin tempetes tenne tente tents teppich teppiche terapii terni terrain terrasse terraza terrazza tesla
tessuto tetti tevere thames the third-pa thirties thirty thousand throat thwart tibia ticker tidy tienda tierras tiges
tila times tinder tiroir tischten tissu titelbil tlen tofu toile toiture tomato tombe tonelada toner tonneau tonnen
tooth toothpas tope topf torba torce torche torcia tore torebka tornillo toros torte tortilla toto tourname tourney
towers toy toying tracer tracht tractors trafford traghett trail traite trakcyjn trampa transilv trappola traps trave
trawler trayecto trece tredici treffpun treinta treize trench trent trenta trente tresen tresor triana trichter trickle
tricolor trilla trimeste trinita trinite trinkt trivia trockene trois troja trojka trolling trommel trompa trompeta
trooping tropisch troya trucks truffe trumpet trumpf trunk truro truss trybuna trzy trzydzie tuben tuberia tubi tubo
tumbling tun tunic tunica turbulen turecka turia turm turme turnarou turnen turniej turniere turquois tuten tuyau
twelve twenties tychach tydzien u-bahnho uberall uberschw uberstun ubrige ulez umierac umringt umrzec umsatzst umweg
unfalle unii uniklini unionsbr units unloadin unter unterges unterkie upalow upalowy uplift upright urzad uscita utwor
uzdatnia vacance vacanza vacanze vaccini vaccino vacunas vagina vagues vaina vaisakhi vaisseau vajont valanga valencia
valencie vallabre vals valse valves valvola valvole valvula valvulas vandalis varnish vascello vasche vauban vaudaire
veal vecchio veg vegetabl veggie vehicule vehiculo veinte veintici veinticu veintioc veintisi veintitr vela veld
velours ventana venti venticin ventilat ventiqua ventisca ventoux verano veransta verdura vereiste vernicia verre
versaill versant verspurt verteder verunglu vespucci veste vestidos vestimen vetement veterane vetro vettura viaduct
viareggi victor-h vidrio vielle vierzehn vierzig vignes vigo viii villeneu vina vinci vingt viol vis vitre vitrine
vittorio vive-eau vivienda voilier voisins voladura volants volcaniq volkssch vollgas voltear vorjahr vorspeis vpn
vulcanic vulcano wachta wagony wahadlow waitangi wakacje wakacyjn wake walt walzer wand wande wanderwe wardes ware
warhead warmer warming wartime warwick wasche waschere washing wasser wasserfa wasserme watercol watershe weald wear
wearable weave web weekendo weekends wegiel weicher weightli weinfest weinstra weitspru wellenla weltunte wentylat
werft werke werkzeug wessex westflug wetland wetroom wettlauf wharf wharfe whatnot whisk whitsun wi-fi wiaduktu wickeln
widersta widlowe widokowe widowisk wielki wielkopo wiesen wiezieni wiezy wig winchest winden windsor winston- winters
winterze wiosna wirnikow wisla wisle wislostr wisly witterun wlodawa wochen wochenla wodowska wohingeg wohnbau wohnort
wola wolfsbur wolle wool worek working workout wozki wozkow wrap wrestlin wrigley wsparcie wspinacz wszedzie wulkanic
wurfeln wurst wybieg wybrzeze wyciag wyjscie wysoka wyspa wywoz wzgorze x-ray xi xiii xiv xix xv xvi xvii xviii xx xxi
xxiii xxx yacimien yagi yaourt years yoghurt yogurt yorkshir yr zab zabawka zak zakopian zalanie zamosc zanja zapas
zapasowy zapasy zapatill zapfen zaplecze zappa zaragoza zasilani zbior zbiorki zebata zeglarsk zehntaus zehntel
zeichnet zeitdruc zelt zelte zero ziegel zielone zieloneg zima zimowa zitrone zitronen zjawisko zmarlych zmiany zodiac
zodiaco zoltego zuckerfe zuckerru zulauf zusehen zweier zweit zweite zwickau zwierzet zwolf zywnosci ابن اثنان احتفالا
اخرى اخشاب اخلاء اخوة ادوية ارضية ازرار اسابيع استلام اسكان اسماك اسمنت اسهم اسوار اصفر اعلى اغنام افق اكياس الاف البان
التل الحظ السن الفم الفن امتار انارة انبوب انذار انقاذ اودية اوساط اوقات اوكسجين ايام ايواء بابوا بار باردة باقي بدع
براد برتقال بضايع بطاطا بلاء بوارح بومدين بيتزا بينما تاج تجسد تحت تخفيضات ترشح تروي تريليون تزايد تزلج تسعينيا تسلق
تعتيق تعقيم تفاح تقي تكتل تلال توربينا ثالوث ثانوية ثكنة ثلاجة ثلجي ثمانينا ثوب جبلي جبن جرافات جرد جمر جمرات جميع جوي
جيمي حافلة حاويات حايط حبال حبس حبل حجاب حديدي حذف حلي حليب حمامات حمرا حنيفة حوايط خرايط خرطوم خروج خريف خضر خضراء خطة
خلايا خماسين خمسينات دانيال دخان درع درعة دروع دش دوارة دوحة ديلي راديو رازي رافعات راية ربيع رسومات رعدية رياضية زرع
زهراوي زوارق سباق سبعينات ستاير ستينات سجاد سجل سخان سرو سرير سكة سلاح سلسلة سلع سنوات سنوي سياج سيرا شاشات شاطي شاهين
شاي شتاء شديدة شرايين شريان شريط شعري شفاط شم شمسية شواطي شوكية صادرات صاروخ صباحية صخور صرف صليب صمامات صواريخ صوف صيف
صيفية طرقات طلع طنجة طه طوب عاصي عالية عجلات عجلة عرش عرق عشرون عشرينات عمود عميروش عناية عود عيادة غابات غرف غزيرة
غسيل غلاف غمر غوص فارابي فحوصات فستان فلكية فلم فناء فنانين فيس قابوس قالب قاهرة قبة قبل قبور قدوم قديم قذايف قرن قصف
قلب قناع قوارض كاس كاسر كاكاو كاميرا كبرى كثيف كشفي كشك كنايس كنيسة كهف كهوف كوارث كوستا لسان لوجستي لوحة ليطاني ليل
ليلا ليلي ليمون مباريات مباني مبردة مت متحركة متر متنزه مجمد محول مخازن مدارية مرايا مرجل مرفا مركزة مزالي مساحات مساكن
مسايية مسجد مصايب مضخات مطحنة مطمر معبد معبر معصرة مغلق مقاس مقاوم مقاييس مقدار مقلع مقياس مكافحة مكتبات مكثف مكونو
ملابس ملاهي ملايين منازل منسوب منشرة منصة منطقة مهبط مهد مهرجان مهرجانا موجات موحد موشر موشرات موضع مولدات ميرفي ناصر
نام نباتية نبوي نسيج نظام نفق نفيس نهار نهاية نويل نيجر هارفارد هجرية هزة هلال هواتف هواري وتر ولادة ياكل يجيب يحد يحفظ
يمضي 一号 一国两制 一层 一房一厅 一打 一时 一楼 一瞬间 一窍不通 一线 一辈子 七十 七十年代 万亿 万众一心 万位 万儿八千 万无一失 万水千山 万目睽睽 三十 三条 三班倒 三角洲 上周 上层 上年 上班时间 上皮 上网
上街 上衣 下周 下水礼 下颌 不倒翁 不顾大局 专卖店 专机 专车 世界杯 世道 丘陵 丙 东面 丝绸之路 两河 两院制 中国时报 中天 中子 中山路 中年 中时 中水 中秋 丰收 临死 临水 主 主场 主峰 主线 丽水 丽水市 义和团
之 乒乓球 乔木 九十 书店 乳剂 乳头 乳汁 事故 二期 二胡 云梯 互换 五彩 五方 五脏六腑 五花八门 五行 井 交接班 交易所 交锋 产卵 产量 亮光 人浮于事 亿万 仁 今年 介子 付之一炬 代数数域 仪式 价值观 任期
任职期间 伏 会展 传球 伪造 低谷 住宅 住所 体积 体系 体腔 佗 余年 余烬 余热 作古 作画 佳节 供水 便携式 保温杯 保龄球 信息时代 修补 候车 值班室 偶像 傀儡 傍晚 储水 储藏 儒林外史 元宵 元年 充斥 光 光合
光合作用 光子 光明磊落 光盘 光速 入狱 入门 全部 全长 八 八十 公交 公共汽车 公共设施 公园 公章 六 六十 六十年代 关卡 关税 关税壁垒 关门捉贼 兴安盟 兵书 兵制 其他 其余 典礼 养料 内存 内阁 军机 军粮 军饷
农产 农田 冬夏 冬天 冬奥会 冬季 冰块 冰山 冰水 冰激凌 冰碛 冲 冲击波 冻 冻死 冻结 净水 凉水 凉粉 减少 几倍 几千 几天 几年 几次 出事 出水口 出海 出狱 出租汽车 出路 出车 出院 击剑 击沉 函谷关 刀刃 刀子
分层 分房 分水线 分米 刑房 创新 创汇 初一 初中 初冬 初夏 初年 利器 制 制动 制动器 剂量 前敌 剑法 剧场 剪刀 办公时间 加大 加息 加时 加温 加足马力 动脉 动车 劫难 包产到户 包厢 包房 化妆品 化妆水 化学反应
化工 北坡 北大西洋 北海 北路 北门 匣子 区划 医学院 十七 十万 十三 十九 十二 十五 十八 十六 十四 十字 十项全能 千米 升空 午马 半决赛 半导体 半年 半生 半空 半自动 单人间 单杠 单瓣 单相 单眼皮 单色画 单衣
单键 南丁格尔 南极 卡 卫校 印刷 印章 印花税 危难 即日 卵石 卷 厅 历年 压 压低 压力 压强 压榨 厘米 原水 去年 双人房 发动机 发源地 发祥地 发髻 受灾 变 变温层 口袋 口香糖 古代 古宅 古时 古时候 古昔 古装
古道 台地 台湾岛 叶片 号角 司令部 吊车 同年 名胜 后 后劲 后遗症 向家坝 向着 吨位 员 周岁 周年 命赴黄泉 咱俩 咸水 咸水湖 咽喉 品茶 商品 喉咙 喉头 喷射 喷气 器件 四 四十 四季如春 四季豆 四川 因此 围墙
围栏 围观 国门 图样 图片 圃 土层 土炕 土葬 圣代 圣地 地台 地图 地平线 地毯 地磁场 地表水 地面水 均田制 坊 坐班 坐观成败 坑洞 坟墓 坪 垂帘听政 垭 埋 城 城关 城垣 城墙 城楼 城郭 城门 基座 基础设施 堂屋
堤 堤岸 塑像 塞外 填 墓葬 墙 墙壁 增值税 增资 壁画 声波 复印件 夏天 夏季 夏日 夕 外墙 外壳 外套 外层 外汇 外流 多久 多党制 多年 夜晚 夜里 大 大厦 大堤 大旗 大本营 大楼 大牢 大观园 大跃进 大路 大黄
天安门 天桥 天线 天花乱坠 天象 天际 天马行空 头骨 夹层 奖杯 套车 奥运 奥运会 奶水 好久 好几年 始建 娃娃车 婆罗洲 婚礼 媲美 孔子 字段 字符串 存亡 存放 孤岛 学制 学年 学艺 宁 宁边 宅子 宅院 安全期 宗法
官制 官邸 定居 定量分析 宝鸡 实数 客房 客运 家居 家政 寒意 导火线 封建时代 封皮 封面 封顶 射箭 小刀 小球 小组 少量 层层 居所 居留 屏幕 屏蔽 屏障 屏风 展台 屠刀 山 山丘 山口 山峦 山峰 山河 岁月 岔 岛屿
岩画 岸边 峡谷 峭壁 巢湖 巢穴 工地 工艺美术 左家 巩膜 巴林左旗 币制 帆布 帐篷 帘 帘子 带宽 帷幕 幕 干 干旱 平房 平方公里 平方千米 平板 年事已高 年代 年份 年内 年华 年岁 年年有余 年画 年节 年间 幸而 庄
庄园 庆典 床沿 床边 床铺 序号 应付 店钱 庙堂 废水 度假 延安路 建制 建筑物 开元 开关 开奖 开幕式 开机 开水 开赛 引体向上 引水 引水入墙 张灯结彩 弹头 弹射 弹簧 当夜 当年 当晚 当班 录音带 彗星 影壁 影视
影院 彻夜 往年 径流 微米 微量 心包 心室 心肌 总产量 总司令 总线 总统制 恭贺新禧 悬臂 情 戈壁 戎装 成千 成昆铁路 成百上千 戒刀 战斗部 战时 战线 战马 房室 房间 所 所得税 手工业 手巾 手帕 手提 手无寸铁 手绢
打断 打水 打猎 打球 打车 托 扩孔 扫 扫帚 扶 把酒 投奔 抗原 抗氧化剂 折回 报 报关 披星戴月 披甲 披风 抱石 押车 抽屉 抽水 抽水站 拍照 拐杖 拔牙 拖鞋 拜堂 拳击 持刀 指南针 指尖 指数 指针 挤 挨时间 振幅
捂住 换取 据点 排 接 接口 接收机 接送 掩体 掩护 提笔 提花 提问 插口 插话 摊子 撑竿跳高 撒手锏 撞见 操场 支架 支流 支系 收成 收看 收藏 攻占 故居 故道 故障 救星 数万 数值 数周 数年 数百 数百万 整夜
整整齐齐 文化交流 文化层 文字学家 文旦 文艺 文艺复兴 文集 文革 斜坡 斧头 新华社 新大陆 新居 新年 方便面 方城 施压 施治 旌旗 旗号 无人 日夜兼程 日间 旧 旧日 旧时 旧时代 早春 早晚 早车 时时刻刻 时菜 时限
昆山 昆曲 明年 易开罐 易拉罐 昔年 星期 春天 春季 昨夜 昨晚 昭君 显示屏 晚上 晚年 晚间 普通车 景色 晶体 晶系 暖流 暖阁 曲艺 更深 曾经沧海 月球车 有恃无恐 服装 服饰 朝服 期间 期限 木 木偶 木料 木板 木筏
末叶 末年 末日 本岛 本州 本部 朱漆 机电 来路 杯子 杯水车薪 松林 板块 板壁 构架 枕头 果蔬 枪口 架子 柔肤水 柠檬 查房 柳树 柴火 柴草 柿子 树冠 校舍 核弹 核燃料 桁架 桃花扇 桥头堡 桩 梗阻 梯 棉田 棉袄
棍子 棕叶 棚 棚子 棺木 棺材 棺椁 楼房 楼阁 橄榄石 橡皮 檄文 欧查果 歌舞 正派 正门 死亡 死去 死水 每时每刻 毒剂 毛囊 毛料 毛条 毛毡 毛玻璃 毛线衣 毛细 毛绒玩具 毛衣 毫米 气 气功 气流 气焰 气田 气管 氢气
氧气 水下 水准仪 水压 水塘 水幕 水晶 水杉 水果刀 水槽 水洼 水浒 水渠 水温表 水源 水潭 水烟 水烟袋 水球场 水电 水疗 水解 水饺 汛 江 江水 江河湖海 江轮 池塘 池沼 池盐 汤剂 汤包 汤姆斯杯 汨罗江 沉没 沉积物
沉船 沐浴 沙丘 沙市 沙滩 沟渠 河口 河岸 河水 河沟 河西走廊 沸水 油 油田 油锅 泄洪闸 泊车 法学院 泛滥成灾 泡温泉 波 波形 波江座 泥塑 泰晤士报 泳 泵 洋底 洋芋 洛阳 洞房 洞房花烛 活动房 活动房屋 活计 派出所
浅水 浅海 浇水 浇花 济州 浮动 海子 海岛 海岸线 海底 海沟 海河 海滨 海滩 海船 海豹 海边 海陆空 海鲜 涂层 涂料 涂片 涂脂抹粉 涂装 消夏 液压 液态水 淀粉 淋 淡水湖 淡水鱼 深圳 深夜 深秋 添加 清明 清水墙
清泉 清蒸 温饱 港口 游乐场 游戏场 游戏机 湖 湖泊 湿地 湿婆 溃败 溢流孔 溶质 滑 滑落 滚水 滴定 漂流 演员 漫天 潜水 潜水艇 潜艇 潮流 澄江 火山岛 火柴 火箭炮 火腿肠 火辣辣 火锅 灭 灵机一动 灾情 炉 炉边
炎夏 炒面 炮台 点心 点滴 炼丹 烘 烟 烟斗 烟花爆竹 烟雾 烧死 烧水 烧饼 热水澡 热量 焚 焦炭 煞车 煤层 煤气 照明弹 照片 照相 煲汤 熊掌 熔融 熬夜 爆竹 爆米花 爽肤水 牙膏 牛奶 牛角 牧区 物 物业 物产 物资
独创 独龙江 猕猴桃 猛增 猪下水 玉米片 王牌 环球时报 现代五项 珠三角 班房 班线 班车 班轮 球场 琴弦 瑶池 瓜代 甘油醛 生意 生日 生日快乐 生死 生水 生活资料 生物圈 生物学 生辰 用餐 甩手 甬道 田亩 田土 田径
田湾 田灣 电动 电影节 电气石 电灯泡 电离层 电网 男篮 画画 番石榴 番茄 疏导 疏浚 疗法 病故 病死 病逝 登山 白喉毒素 白夜 白天 白日 白水 白粉 白薯 白雪皑皑 白鱼 百万 百万吨 百叶窗 百叶箱 百年 百般 皮囊 皮层
皮带 皮球 盆地 盆景 盐 盐湖 监控 监狱 盘 盛季 盛服 盛装 直流 相位 相机 眼皮 眼睑 眼窝 着陆点 矗立 石像 石器时代 石投大海 石柱 石榴 石榴石 石碑 石窟 石粉 石膏 石英 石雕 矿区 研究生院 砖头 砖瓦 砖石 砚石
砭石 碉堡 碎屑岩 碎片 碑亭 碱水 磁体 磁单极子 磷矿石 磷酸盐 礁石 礼帽 礼服 礼花 神殿 禁 离子 离宫 私塾 秉笔 秋 秋天 秋季 秦淮河 秧田 积攒 移风易俗 程控电话 稽查 穷山恶水 空中 空儿 空房间 穿戴 突袭 窑 窖
窗口 窗帘 立足点 站住 站台 端坐 竹 竹筒 笔架 第一桶金 笼子 筋骨 筏子 筑城 筛查 算盘 管线 箭头 篆刻 米制 米浆 米线 粉丝 粉刷 粮食 粮饷 糍粑 糕点 糙米 糯米糕 糯米纸 系数 索 紧急 纠葛 红旗 红极一时 红灯
红薯 约旦 约翰 纪念日 纯净水 纸条 纺织品 纽约时报 线程 线路 组阁 细胞 细胞壁 细胞膜 织物 织造 终年 绊脚石 结晶 结构 结缔组织 绕组 绕过 绘画 给予 给水 绞刑架 绷带 绿水 缓冲 罐子 网关 罗口 罗城 罗布林卡
罗布泊 美术 群山 翌年 翻江倒海 老于世故 考场 考试 聚丙烯 肉 肋骨 肾结石 胆囊 胆石 胆石症 胆结石 背心 背水一战 胶囊 胸口 胸脯 胸腔 胸膛 能够 能量 脂粉 脏水 脏腑 脱水机 脱缰野马 腊 腰包 腹地 腹腔 膀胱 自刎
自古以来 自投罗网 自来水 舀水 舒张压 舒适 舞台 航线 航道 船坞 船舶 良久 艺术 艺术品 艺术节 节庆 节日 节水 芒果 芜菁甘蓝 芦席 芭乐 芭蕾 花会 花彩 花拳 花样滑冰 花炮 花结 花茶 花被 苇席 苏州 苏州河 苏打
苏打饼干 苏菜 苏迪曼杯 苑 苗 英寸 茉莉花茶 茶余饭后 茶叶 茶道 草原 草地 草场 草泥马 草甸 荒地 荒山 荒岛 荒漠 荒草 药丸 药店 药膳 荷包 菊花茶 菜刀 菜单栏 菜地 菜系 菜肴 营寨 营帐 葫芦 蒙馆 蒲团 蒴果 蓝莓
蔬菜 藻 虎口 虎年 虽死犹荣 蛋壳 蛋白石 蛋糕 蛋花汤 蜜月 蜜枣 蝴蝶花 融 血泊 血衣 行宫 行政区划 行李袋 行车 行驶 街上 街道 衣物 衣襟 衣领 表层 表皮 衬衣 袋子 袖口 袜子 被单 被子 被窝 装入 装备 装甲 裤子
褂子 西 西服 西湖 西葫芦 西装 要冲 覆盖 观景台 规则 视线 视网膜 角膜 解放路 触发 触角 设备 设施 诊 试制 试用期 诞辰 调查结果 调蓄 谷底 豆浆 豆腐 豆腐花 豆花 豌豆 豪宅 贝母 负离子 财年 责任制 货运
质量检查 贮存 贸易额 赛车 赤水河 走马灯 赶车 超额 跋山涉水 跌水 跑马灯 跨鹤西游 跳房子 跳水 跳高 踩水 身亡 躯干 车 车场 车房 车架 车站 车裂 车辙 轧道车 轨迹 轨道 转世 转车 转轨 轮班 软骨 轻水 轻车熟路
载荷 输 输出 输液 输球 输电 辣椒 辰龙 边关 边检 辽东 过世 过山车 过年 过节 过门 运河 运输量 运量 近年 近年来 进关 进出口 进食 远古 连天 连年 连枷 连锁商店 连锁店 连骨肉 退路 逆水 逆水行舟 逆流 选址 逐年
通宵 通水 通用汽车 速 造 逢年过节 逼死 道具 道袍 道路 遭殃 遮挡 避寒 避风 邀请赛 邮 酒 酒壶 酒店 酒杯 酒池肉林 酸奶 重水 重炮 野外 金属外壳 金属棒 金属线 金条 金枣 金橘 金熊奖 金狮奖 金盆洗手 金融时报
金针菇 金针菜 针刺 针叶树 针线 钓鱼岛 钟楼 钢琴 钢筋 钢管 钩花 钱塘 铁塔 铁氟龙 铁矿 铅笔 铜像 铠甲 银幕 铸造 销量 锁定 锄头 锡林郭勒 锣鼓 锦旗 锦缎 锯 锻造 镜子 镜花 镜花水月 镶嵌 长三角 长久 长夜
长毛绒 长短 长石 门牌 门联 门道 闪存 闭幕 闭锁 闯关 闲话家常 闸 闸门 阀 防 阳台 阳离子 际 陆羽 陆路 降水量 降雨量 陡壁 院内 陨石 陶艺 隆冬 隐患 隔膜 集中营 集水 雕像 雨季 雪线 雪花 青春期 青海湖 面前
面条 面板 面纱 靴子 鞭炮 音乐学院 音乐节 顶端 顺水推舟 顺水推船 颈椎 颜料 额角 颧骨 风云 风力 风土人情 风寒 风帆 飘荡 飙车 餐车 餐饮 饮料 饺子 馄饨 馒头 香肠 马丘比丘 马具 马褂 马铃薯 马铃薯泥 马鞍 驳
驻地 验关 骨髓 骰子 骷髅 骸骨 高 高压氧 高堂 高尔基体 高层建筑 高楼 高楼大厦 高筒靴 高级中学 高跷 魔宫 鱼水 鱼水情 鱼肚 鲁 鸡血石 鸢尾花 鸣金 鹅卵石 鹿肉 麗水 麗水市 麻将 麻袋 黄体期 黄道 黄金时代 黄骨髓
黏膜 黑夜 黑子 黑暗时代 黑道 鼓楼 鼠 鼻腔 齐大非偶 龙床 龙袍 龙门
""",
    -2: """
aachen aal abarcar abasteci abbauen abbildun abdecken abdeckun abdomen abend abendlan abfahrt abfluss abgegang abgehen
abgrenzu abito abkuhlun ablage ableben ableger abonar abort aboutiss abra absorber absorpti abspiele abstrich absturz
abwasser abzug ac acacia academy acantila acasa accaduto accelera accelere accertat accessoi accetta accettaz accu
aceto achat achsen acht achtelfi acier aclarar acoustiq acreage acri acrylic activati actuel acustica adana adapt
adapter adjust adjustme adn adobe advice advocacy aerial aerobic affari affinity afflux africa afrika afternoo agora
agrandar agrandir aiguille aine airspace aislado ajedrez ajo akademia akademik aktor aktualny akustik alanina alarma
alben albero album alcance alcohol alcol alcool alder alejandr aleppo algodon algorytm aliento aliment alkali alkohol
allargar allegato alm almendra almond almorzar almuerzo aloe altering aluvion alzare alzata amande ambasada ambulanz
ameise ameisen ameliora amethyst amiante amid aminosau amp amper ampiezza ampliar ampliare amtszeit analisi analiza
analysis ananas anaranja anatomia anatomie anatomy anchura ancora andershe andertha anfang anfange anflug angebaut
anguila anheben anhebung anhohe ankle anlagen anlauf anlaufst anleger anmachen anne anoche anpfiff anrufe ans anschlus
anstehen ansteige anstieg antalya antarcti antarkti antartic antebraz antichit antigued antiguo antike antiquit
antwerpe anus anwachse anzuelo anzuge aorta apartame apel aperitiv apero apice apio apocalip apokalyp appui apr aprieto
aqua ar arac arancia arbeitss arbeitsz arche archipel archipie ariete armar armatura armory armure aro arrangin
arrastra arriere arroser arrow arse art artesani artisana arzneimi arztprax asbest asbestos ascolto aseo asfalto ashram
asparagu aspen assainis asse assembli assorbim astrophy atalaya atardece aterriza atlante atlantic atlantiq atlas atom
atome atomkraf atomo atout atraccio attic attimo atun aue aufdruck auferste auffahru auffuhre aufgearb aufklare
aufladen auflage aufmachu aufnahme aufprall aufschwu aufstock auftrieb auftritt auge augment aumentar aumento ausbau
ausbauen ausbeute ausbreit ausgang ausgrabu ausloser auspices ausschau ausschni austritt ausubung ausweg ausweite
auswirku auszahle auszeit authorsh auto autobahn automate automobi autopsia autopsie autopsy autoria avioneta avoine ax
axe axis axt azalea azote azur babel babka babylon babysitt bache bacia backpack backside backstag badanie badet
bagaglio bagni bague bahia bahnen bahnlini baia baie baigner baiser bajon bak bake baken balas bale balken ballast
balneari balsa balzo bam bamboo bambou bambu bambus banan banar bandage bandbrei bander bandwago banera banniere banque
banquett bar barbari barbecue barber barcelon baritone barley barocco barock baroque barra barreau barrera barriga
barroco bartholo basel baseline bash baston bat batata bathe battle bauch bauernho baujahr baumstam baumwoll bauteile
bauten bauwerke bauzeit bazaar bazar beam bean bebaut bebauung beber becher become bedecken bedrock beech beeren before
befrucht begann beginnt behalf behandlu beilagen bein beira bekleidu bel belier bellen belly beltran benedett benjamin
benne benzin benzina benzine ber berceau bere bergab berge berichti berlina berry beschnei besserun besteige besteuer
bestiege bestzeit bethlehe beton bettdeck betten beutel bezieht bh biber bicarbon bicie biere bikini bikinis billings
binde binden bine biopsy bioquimi biotechn birmingh birne birra biscotto bissen bitume bivio biz bizarrem blackjac
blade blaise blanchim blanket blanqueo blaze ble blech bled blende blender bleu blindaje blip blocke blockhei blonda
bloom blossom blowing blowout bluegras blueprin blumchen blumen blute blutezei blvd boas bobby bocadill bocado bocca
bod boden boeuf boga bogen bohlen bohne bohnen bohrer bohrung boi boire boliche bolle bologna bolsillo bolso bombarde
bombe bomber bonbon bonbons bone bookkeep booten bord borde bordeaux border bordo bordure borsenga borsten bosta
bottega bouc boucheri boucler bouclier bougies bouillon boulange bouncing boundary bounds bouquin bowel bozen braid
bran brancher brande brandy brasov brauche braunkoh braunsch bravo brazo bread breakfas brei breite breiten bremen
bremerha bremsen brennpun brennsto breslau bretana brettern brevet bricht brin brindisi brno broaden broccoli broche
brocken brokkoli brot brotchen brote brotzeit brow bruges brugge bruhe brullt brunch brunel brunn brunnen brus brustkor
brustwar brzeg brzuch buchenwa buchhand buchlade buck bucle bud bude budowa bufete bugeln buggy buhne bulk bulldog buns
bur burbuja burdeos burns buro burr bursa bury burying busche buttocks buvette buzo byte bytes caballo cabbage cabello
cacho cactus cadre caduta cafeina caffeine caida caillou cal cala calamar calce calderon calentar cali caliber calibre
caliphat calling calm calorie calvados calvaire calvario cambio camille campfire campo camps cana canamo canapa canasta
cancha candidac candy cane canela canine canna cannabis cannella cannes cannone canonigo canvas caoutcho cap capa
caparazo capelli capello capilla capot captainc capucha caramel caramelo carat caravane carbide carbonat carburan
carcel carcere cardiaco caribe caries carne carolina carotte carpentr carpeta carrera carrete carrot cartella cartilag
cartilla cartone casco casier castel castella castor casualid catarata catfish caucho cauda cauliflo cavar cavidad
caviglia cavita cavite cayenne cease cebada cebolla cebra cedar cedro ceinture celery celui cement cemento cenar cenare
censo census centavo centenni centeno cento centrar cep ceramics cerco cereale cereales ceremoni cerezo cerimoni cero
cerradas cerradur cerro cervix cesarz cessatio chalk champagn champan champana champu chandell change char charco
charnier chatarra chaux checkmat chemia chemie cheminem chemist chemistr chemnitz chene chess cheval chevet cheveu
cheveux cheville chevre chew chiave chicle childcar chilo chilomet chinchil chino chiodo chiusi chlapa chleb chloride
chock chucha chuck chuter chwila cianuro ciastko ciasto cibo ciceron cienaga cima cincuent cinemato cinnamon cinq
cinquant cinquiem cinta cinto cintura cinturon cipolla circuito circumfe cirque classic claudel claustro clausura
clavar clavo claw cle clearanc climb cling clinics clit clitoris clocks cloruro clover club coaching coastlin cobertor
cobertur cobija coca cocco cociente cocktail coco coconut coding cofano cognac coke cola colazion colegio colis
collagen collant colle collina collisio collo collocar colmare colorant coloring colourin combatie combinai combinin
combler comestib cometa comida comino common comparis comparti compilin composin composta compresa compresi conciert
concrete conducci confecti confetti confezio confinam confine confines confitur confluen congelac congelar cono
conserje conserva consigna consola containm continui contraba contrape convecti conviene copertin copo coprire coq
coque coquille cor corail corda cordon coreogra coriande cornea cornejo corolla corporat corral corredor cortecci
coscia cosmos coso costing costume coton cotone cotton cou couch coucher couture coxa cozy cradle craft crash credence
credenza credit crematio crepes creuser creux crib croce croissan croix crop crosswor croute cruciale crumb crumble
crus crux crystal cuadra cualquie cuando cuarto cubierto cubrir cucumber cud cuenco cuma cumin cuna curing curling
curry curtail cusco cuspide customer cuts cuzco cyanide cypress czasy czolo czterech dado dag dahingeh daim dak dalo
damage damasco dangling danie danzig dar dardo darm datenver dati datierun dauer daumen davenpor dawka deactiva
deadline debacle debarque debris decay decesso decimo decke deckel decoding decorar decorer decouper dedo dee deeds
deepen defining deflatio deformac dejeuner dekorier delays delegaci delhi deliciou demeure den denkmal denkmale
denkmals deployme deposita depouill depuraci derart desactiv desayuno descent desechar desenvol deser deserts desnivel
desperta desplega desserts dessous destroye detonate detract devoluti dg diable diakonie dialyse diamant diamante
diamine dicke didaktik dienstag dienste dienstze diente diesmal diffusio difusion dig digestio digging dill dilution
diminuir dinamita dioxide diputaci disfraz disk disolver dispersi displays disservi dissolut dissolvi dita dito dixieme
dkg dlon doba docks doigt dole dolomiti domattin domino domizil donnerst donut doppel dorada dorado dorn dortmund dos
dosage dosierun dotter doubling dough dover downhill dowodztw draft drafting draht dram drehen dreieinh dressing
dressur drewno dribble drier drilling drink dripping drittel drogowy drohne druck druckmit drumming dubai dubbel duche
duchy duck duet duett duft dung dunger durata duration durchfah dure durum dusen dwadzies dwindlin dwoch dye dynamics
dyspozyt dziecins dzielo dziennie dziesiat easing ebb ecarte echecs echelon ecologic ecouleme ecoute ecran edible
edificac edirne edmunds eel efekt effect effekt effigie egli egouts eichel eiern eight einbau eine eineinha einer
einfange einfrier einfuhr eingespa eingespi einhaltu einkomme einlage einlagen einleitu einmarsc einpacke einspare
einsteck einweihu einzahle einzelte eje ejercita ek elargir elastica elastici elastico elbow electrif eletto elevar
elfenbei elizabet ellbogen ellenbog eller elm elu embarcar embassy embleme emerge emery emetteur emigrar emigrare
emirate emmer empanada emparer emperado empereur emperor empreint empty en enable enamel encadrer encajar encaje
enchufe encina enclos encoding encre encrypti end enden endet endrunde endspiel endspurt energien enfance enfriami
engancha engrais enhance enhancem enlarge enlistme enmienda enough entfaltu entrada entramad entrave entro entropy
entzieht envase envelopp envergad envergur epaisseu epaule episode episoden episodio epizod epoca epoch epoche epoka
epoque epreuve equateur equator equipage equipeme equis er erable eradicat erdkunde erdol erfinden erfindun erfolgt erg
ergebnis erigir erlangte erlassen erneuern ernster erode eroffnun erotica errang erstellu erstoche erupt erz esca
escala escalati escalon escano escenari esclarec escondit escrutin escuadra escudo escultur eskalier esmalte espadas
esparcir especia espina espionaj espionna espoo essig essor establo estere estierco estrecha estreno estudio etabli
etap etappe etincell etoffe etouffer eucalypt eureka euro euros evoluzio ewolucja exacta examinat excavaci excelsio
excise exercise expandir expanse expirati expiry explanad explosio exportie expreso extingui extreme fabrique facelift
faces fach facial fackeln faden fading fahnchen fahnen fahrten fahrtric fahrzeit fahrzeug faille faktor falda falegnam
falle falschen fangen fangt fans farbe farben farbt farina farine farne fase faser fasern fassunge fathom fauste fava
fax faza fazes fazit feces feder federico federn feldzug felling fen fennel fenomeno fenster fermata fermer fermes
fermi fernbedi ferne fernhalt fersen fertiliz fesseln fesselt fesses festigen festivid feta feu feuchter feuer feuillag
fiamma fiasko fiber fibra fiche fichero fifty fil filet filete fill fillet filling filme filmmusi filmowy filmt
filtraci filtrar filtrare filtrati filz finanzam fines finger fingerna finis finister fiocco fiore fir firewall fischen
fisiolog fission fist fitting fixture fizyka flachen flaggen flake flamboya flamme flammen flanco flanke flasche
flatten flattern flauta fleau flecha fleche fleet fleisch flesh fleur flex fliege flies flint float floating flooded
floracio floraiso florecim florenz flores flotar flower fluid fluide fluir fluoride flussigk flux foam fob foc foce
foco foin fois foncer fonda fondemen font fonte forage foraging forchett ford fore forecast forehead foren forestry
forge forging forint forjado fork formal formale formalid formalit formazio forro forschun forstwir fotocopi fouet
fouille fourchet fourrure frachter fragranc frail frame frames framment franklin frappe freezing freigesc frein
freiraum freitag frenare french freno frente fresno fri frijol frise frizione front frontage frontal frontera frosch
frosche frucht fruchte fruhstuc fruit fruta frutta frutto fu fueling fullt fullung fumier fun funda fundir fundo
fundort fundus funerari funf funftel funfzig funfzige funke funken fur fuzz gab gabel galerie galet galles galleta
gallo gallon galpon galt gambling gaming gamme gancho gand garbage garcia garlic garnison garra garrison gasolina
gastspie gather gatillo gatti gaumen geback gebadet gebarmut gebaudet gebiss geburtst gee geerntet gefangni gefruhst
gefuge gegenden gegengew gegenweh gehause gehege geheimti gehullt geklinge gel gelagert gelatin gelatina gelato
geldwasc gelee geleiste gelenke gelinkt generalp genes genetics genetik genf genick genitali genitals genou gentrifi
genua geologia geologie geology gepfloge gerate gerechne gerste gesamtge gesamtsc geschlaf geschleu geschobe geschoss
gesessen gesiegt gespur gesso gestell getaucht getrank getreten gewann gewasser gewebe gewerbes gewichte gewichtu
gewinnt gib gin ginebra ginocchi giorno giovedi gips girasol girth gisement glab glans glaschen glatter glitter
globalis globaliz globe glorieta gluhen gluhwein gm gniazdo goccia golfo goma gomito gonna good goraco goteborg gown
gradino grama granat granica granice granne grannen grant graphic grappa graviere gravitat gravy greift grembo griffe
grimper grise grob grooming groschen grossir grosz groundbr grouse grow grundaus grundstu grundung grupo guantana
guardado guarnici guayaqui guet gueule gulden gullet gum gunpowde gurken gurtel guscio gutta gutter gypsum haar haare
haaren haarschn habito habituer hache hacken hackflei hafensta hafer haferflo haftet hakenkre hakt halbinse halbjahr
halfte halftime hallen halsband halter halterun hamburge hamburgu hame hammern hamstrin handtuch hanf hangout hap
happchen happenin harass harbor harden harina harmonia harriet harvesti harz hash hauch haunt hauptrol hauptsch
hausaufg havre haw hawthorn haya haz hazel hear hearing heartbea heartlan hearts heather heaven heavens hechten hecke
hecken hectare hectarea hedge hefe heften hegel heiligtu heilmitt heim heimator heimsieg heizol hektar hel helada
helling hem hemisfer hemisphe hemp heno herausko herb herbeifu hercule hercules herramie herring herzen hetre heu hez
hiatus hiba hickory hierzula highland hilo himmel hin hinausge hinge hinspiel hinterko hinterla hintern hiroshim hive
hm hobby hochtour hochzeit hocico hohen hohere hoja hole holidays holly holy hombro hometown homework hongkong honneur
hooks hops hormigon horrorfi horsepow hosentas hospedaj hour hp hta hubwagen huella hueso huit humidity hummus hupen
hurde hurden hurdle hydrate hydrocar iceberg icing icon if ile imaginar immuniza immunsys impact impair impasto
imperado imperato impfung implanta implante importac improve improvem inceptio inchiost incidenc incliner indexing
indikato inertia infancia infanzia inflate inflatio inflazio influx infrared infusion iniciaci ink innenrau innensei
innensta innings innovaci innovazi innsbruc insalata insegna installa instant instanta instante institut instrume
integer intensyw interakt interazi interfac interfej internsh interrup intrusio ir irreproc irrigati isambard isolate
isoler issuance issue issuing istanbul istante istmo iteratio itinerai ivoire ivoirien ivy izmir jadro jag jahresen
jahresze jambon jamon jana jaque jarabe jaw jechac jeden jedenasc jederzei jedynka jerez jeudi jeunesse jig joch
joggingh johannes john journee jueves jugendam juice julklapp jumping juniper junk jupe juxtapos kabul kadikoy kaff
kaiserze kal kalender kaliber kalk kalkul kalorien kalte kaltetec kamp kampagne kampfer kanalisa kanzlei kapelle
kapellen kappen kapseln kapstadt kapuze karat karate karotten kartka karton kartons karty kassa kassen kasyno kat
katalysa kauze kb kebab keks kekse keramik kerosene ketchup key kg kickoff kidney kiefern kierunek kij kilogram kina
kindheit kingston kip kippe kippen kippur kirchhof kisten kite kitsch klammer klare klasa klassik klauen kleben klebt
kleid kleidung klemme klemmen klick klimaanl klimawan klingeln klinikum klitoris klos klub kluczowy kluft knackt knallt
kneipe knie knoblauc knochel knopf knot knuppel knust kobe koch koder koffein koffer kohlen kohlensa koka kokain koker
kokosnus koks kola kolano kolejowy kolleg kolonie komische konsole konsolid konus kopek koppeln kopplung kor korb
korner kos kosc kostka kostum kostume kracht kraftsto krajobra krakau krakow krallen kram kranz kratzen kratzer krause
krauter kreislau kreisspa kriegsen krona krone kroon krumel ksiezyc kt kugel kuhle kuhlen kulki kulturze kunst kupa kur
kurort kurzarbe kw kwiat lach lachs ladera lager lagerung lagos lagrima lamina lamps lanciare lancuch landau landen
landmark landslid landung lappen largeur larm larme larve lasek lastre lata latac latigo lato lattice lauch laufe
laufzeit launch laurier lauro lauten lavar lavare lazo lb leach leading leaflet lebensmi lechuga leck leckerbi leckerei
lecturin leder leeds leek legislar legna legname legume lehramt lehrling lehrstuh lei leichter leine leiser leiste
leisten leistet leistete leisure leitung lekarz lendemai leningra lent lep lessen lessive lest leuchte lev levadura
levant levantar levar levare licht lichtbli lichten lick lid liebherr lieferun lieu life lifeguar ligan limb limited
limo limon limone linden lint linz lipa liquid liquor lisc listek listenin litoral litorale livery livree llegada lleva
lobe lobster lobulo localita locality localmen locher lockerun locking locus lodging lodz lohne loisir lokale lokalny
lomo longtemp longueme lookout looping loosenin lorca lorsque lot loteria loterie loto lotteria low lowland lube lubeck
lubrican luft luge luik lull lullen lumen lumiere lunar lund lundi lunette lung lungen luogo luster luther luzern lying
lyonnais mache machoire mackerel madurar magazine magazzin maggiora maglia magma magnitud mahen mahl mahogany mailand
maille mainland maintena maize majorita majorite majority maka makaron makijaz malmo malpract malt malz mamma manantia
manciata mandeln mandioca mangeln manhunt manico manicomi manifold manjar mannheim mannscha mantequi manure manzanil
mapa maple mappa maquilla marais maraton maratona marble marbles marbre marcador marchew marfil marihuan marijuan
marketpl markieru marmol marmor marroni marshall marynark masaje masakra masaz mascella masche maschen mask maska
masking masonry massacro massage massaggi masser massif masterpi mat mata matamoro matricul matsch matte mattinat
maturity mauerfal mauern maul maulwurf maw maximise maximize mayonesa mayonnai mazzo mb meads measurem measurin meat
meccanis mechaniz medan medecin medicine medicion medier medula medycyna meeressp mehl mehrwert mei meine meiner meines
mejora mejorami mejoria melden melt meltdown memphis mena menta menthe mentre mercader merce merchand mercoled mercredi
merenda merge merienda merk mero mese meseta mesh messing messung messunge metallic mete metr metre mets mial mica
microbio midterm mie miejsce miejscow mieso mieszac mieszank mietwohn miglio miks mil milano milde milenio millenai
million milt minderun mindeste minerai minim minimo mink mint minute miracle mire mirino misurazi mittages mittelfi
mittelpu mnostwo mo mobile mobilfun mobilize moc mocha modder modellie modellin modify mohren mois moitie molar
molasses molida molino molla moment momente momento monatsen mondiali monitore monitori monochro monoxide montaggi
montagmo montags monte monterre montreal montura moody morada mordaza morecamb morfolog morgen moribund morir morire
morning morro morrow mors mostaza mostrado mot motif moule mourir mousse moutarde mouton movie movimien mozna msza much
mucha mucho muck mudar muerte mug muhle muhlen mula mulde mule mulino mull mullet munchen mundung muneca muneco munster
muren muscat museau mush muskulat muslo muso musse mustard mutament myc nabo nachbild nachkrie nachmach nachschu
nachtisc nachtleb nacisk nacken nadar nadel nadeln nage nageln nahrung nahrungs nahte nail najlepsz nalezy nap napoleon
naranjo nariz narrow narzedzi nasen naso nassen nasz natte nautique neapel nebula nebulosa nectar needle neem nervensy
nessuno nest nettoyag netze netzteil neubaute neugrund neuordnu nevada nevi newcastl nez nieco niederga niem niere
nieren niet nighting nightlif niguarda ninez nisko nit nitrate nix nm noce nogal nordoste nose nostro notenban notice
notizbuc notting notwehr nourritu novena nowy noyau noyer nuage nube nuca nucleo nucleus nude nuke null nullen nummer
nuotare nuoto nupcias nuque nutmeg nutrire nylon oak obcas obchod obciazen obduktio obere oberer oberes oberflac
oberschi oberteil obiad objektiv oboz obra obserwac obst obstrucc obwod ocho ocio octane octopus oculta ocurrenc oddech
odessa odleglos odour odprawa odzyskan ogorek oignon ointment oka okres oleada olimpico oliven olivo olmo olympiqu
omega omero omnibus onda one ongle onion onset onslaugh onze opacidad opakowan operacja oprocz optica optics optimisa
optimiza oracle orbita orbite orchestr ordenado ordinate ordure ore orge origami origin originai orilla orina orizzont
orme ornament orne orte osiem osrodek osservat osso ostlich ostrava ottone ounce outback outbreak outset outskirt
ovario ovary overhaul overheat overtaki owoc oxford oxidacio oxide oxido oxyde pacific pacifiqu packchen packt pageant
paille pains paja pak pakete paladar palast palate palec palermo paliwo paliza palla palm palma palme palmen palmera
palo palude pana panama pancia paneel panino panneau pannello pano pantalon pantano panteon panza pappe paprika parade
paradies paradis paradise paradiso paraiso paraje paramo paraplui parcela parcelle parche parchmen parcours parfum
pariser parlante parsley partitio parzelle pasatiem pascha pascolo passagen pasta pasto pasture pasty patata patch
patinar pava pear peat pecan peck pedazo pegasus peindre peitsche pelicula pelle pellicci pellicol pendeln pendenza
penisola penitenz penna pensione peperoni peppermi perejil perforac performi perfume pergamin period periode perish
perle perlen pes pesare pesca peso pesos pesticid pesto petal petersil petroche petrol petrole petroleo petroleu
petrolio peu pezon pfadfind pfannkuc pfarreie pfeffer pfeifen pfeile pfennig pferde pflanze pflanzen pflucken phase
phasen philadel phone physics physik pi pianific pianta piastra piazzett picknick picnic piecdzie piedra pieprz pietro
pigment pik piknik pila pildora pilgern pille pillen pilule piment pimienta pimiento pin pincel pineappl pinky pinnacle
pino pinpoint pinsel pint pintar pinza pion pique pisa piso piston pittura pizarra placenta plage plakette plancha
planchar plane planen planific plank planung plasma plast plastic plastici plastik plastiqu plaszcz plat platre
plattfor platzche plenty plombier plonger plot plotek plum plumber plunge plyn plywac plzen pneu poche pocket poczta
podatek podatki podejsci podnosic poids poignee poignet poil poing pois poivre pokoj polaczen policema policjan
polizeir pollice pollinat polmone polowa polowani polso poltora polvere polvora polyeste pomerigg ponencia poniedzi
poop popa popcorn poplar poprawic pora poranek porc porca pork porn pornos porta portale portent portiere portione
portland posa posguerr position post postawic posten posterun postings pot poteau potro potrzebn potsdam pouce poudre
pouls poumon pound pounding poupe poupee poussee powder power powierzc pozar poziomy pozzo prac pracowac pradera pragte
prank pranzo prat predio prehisto preisver prensa prep preserva presion press pressa pression prigione primo prince
prision privates proa probatio probiere procesam prodotto produce produzie professu programo projecti prolong prolonge
promenad proroga prosciut provenan provinci provo provviso proxima prozesso prufstan prufunge prune pruning prusia
przebic przedluz przelom przeplyw przerwa przesylk przyjeci przykryw przyrost psi psychoth pubertad pubertat puce puck
pudelko puebla pugno puits pul pula pulgar pull pulli pulmon pulp pulpa pulpo puls pulsante pulver pumpkin punaise
punctuat puno punt puppe puree purify pysk quad quadratm quail quand quando quantify quark quartal quarter quell
quercia quicio quinta quintal quinte quitte quoten quotient rachen rad radial radio radioakt rafa raffle rahmen raie
raise raising rale rame ramener ramie ramme ranch rande rapid raposa rarity rasa rasen rasoio rasoir raspberr ratee
rationne rattle rauchen rauchent raumlich raupe razional razor reading ready reakcja reaktion reappear rearrang
reazione reben rebondir rebuildi rec rechauff rechner recife recinto recipien recoil recolte recombin recorte recount
recovery recreaci rectifie rectum reda redding redevelo redini reducing redwood reel referat refill refine refining
reflexio reformin reforzar refresco refroidi refuelin refugier regal regar regionen regisseu regner rehacer rehearsa
reiben reichwei reifen reign reinigun reins reisezie reiten rejon relacher release reluctan remain remains remanent
remar rematch remonter renacimi renewal rennen rennrad rentenal reparto repas repasser repercus repere replacem replay
replenis reproduk reptile residenz residue resin resina resine respaldo restaura restorat restruct resultad resztki ret
reuter revamp reveil revel reverse reversib revert rewolucj rezeptor rezyseri rheinisc riachuel richtung ridge riding
riego riesling riformar rilievo rinnovo rinon ripple riscalda risk ritirata riva rivage roble robota robson roca rocce
rocher rock rocke rodar rodeo rodilla roe roggen rohstoff rol rola rolar role roll rollen rollt ronde ropa rope roque
rosca rosen rosewood roslina rosliny rosnac rostock rotolo rotterda rotting rouleau roulette routen roux rovere rubber
rubble rubel rubi rubin rubino ruby ruche ruckhalt ruda rudern rufe ruff ruhiger ruhr ruhrgebi ruisseau ruleta rumpf
rupee rutsch rye rzady sabado sabados sabato saber sable sac sacchett sachen sacro sadzac saffron safran saida sail
saio salat salida salinity salmone salsa salvado salzburg saman same samling samstag samstags sanctuai sands sanfter
sangria santuari sapin sapphire sarajevo satelite satellit saucer saule saum saumon saute sbarco scacchi scaglia scalp
scambio scampo scanning scarcity sceau scena sceriffo schach schadige schale scheduli scheffel schenkel scherben schere
scherma schert schichtw schieben schieber schienen schild schiller schillin schimmel schimmer schirm schiuma schlacht
schlagt schleife schleppt schleude schlinge schlitz schluck schmelze schmilzt schminke schnaps schnauze schnecke
schnitts schnitze schopfen schopft schot schoten schottis schranke schrein schronie schrott schub schuljah schulter
schuppen schussel schutten schutzt schwachu schweben schwelle schwenke schwere schwerkr schwerpu schwimme scia sciarpa
sciroppo scivolar scontro scoop scorrere scour scourge scouring scrap scraping scraps scratchi scrubbin sculptur
scultura scure sealing seasonin seat seattle secteur sectiona sedile see seek seeking segel segler segmento segreta
sehenswu sehne sei seize sekt selbsthi semestr sendezei sene senf senken sensing sente septieme serata service serving
serwer sesame sesamo sesenta sesgo sessanta sessel seta setback sete setimo setting settle setzt sevens severanc sewing
sezon shake shallow sham shampoin shampoo shank shard shatter shaving shear sheet shellfis sherif sheriff sherry
shilling shimmer shin shingle shipbuil shipping shooter shorten shortfal shoulder shrinkin shrub shutout siano sicherun
sichtung sideline sideshow siebte siecle siedzeni siedziec sighting sightsee sigillo siglo signal silhouet silica
silicone silikon sillon silvestr simplify sintesis siquiera sir sirop sirup sistema sitzplat sizing skala sketch skirt
skladnik skrzydlo skutek sledztwo slime sling sliver slowing slug slush smalto smelt smoking sn snack snare sniadani
snippet snowball snowboar soak soaking soane sobota sock socke socken sofocar sog soggiorn sohle sohlen soia soixante
soja sok sola soldadur sole solid solidify soll solubili som sombrero sonda sonde sone sonnaben sonnenbr sonntagm sopa
sorbo sorgere sorpasso sospensi sostegno sottomar souffle soulever soupe souvenir soy soybean sozialam spadac spade
spalla spalte span spanne spannt spannwei spar spargel spark sparta spaten spatenst spazierg spazzatu speck spectrum
speicher speise speisen spektrum spelt spiaggia spice spielfil spielzei spieren spike spikes spilling spinach spinat
spindle spine spinning spionage spionagg spirits spitze splashin spoiling sponsors spora spore spot sprachra sprawl
sprechst spritze spritzt sprout sprzatan spurt spying squattin squid sroda srodek srodkowy staatsar stabile stabilis
stadtpla staffel staffeln staken stal stalingr stalking stalle stamatti stammte standhal starkung starosc starts statik
stationi stations statuen stealth steckdos stecken steel steelwor steep steigen steigung steine steinige stek stench
step sterben sterilis stern steryliz steuersa steuerun stezenie stiefel stift stigma stiller stint stipule stirn stitch
stitchin sto stockage stocke stockwer stollen stomp stone stool stoop stopfen stoppt stops storage stort straffen
strafrau strainin strait straname strand strande stranden strang strass strato strauche stream strecke streife stress
streuen streuung stricken strip stripe striving stroj stromnet strudel strument strumpfh stub stuckche stufato stufen
stump stunden stute stutzen stutzpun stutzt styl subconti subsecti substrat subway suc suden suela suez sugarcan suit
sulfate sulfato sumpf sunday sunset sup superior supernov suppe supplyin surface surtout survenue surveyin suspensa
suspensi sustenan suture svago swell sweter swiatlo swim sycamore sync synergy syrup szachy szczatki szczecin szczyt
szot tabla tabora taca tacco tacon taie tailorin taka tala talar talle tambor tampa tampere tana tand tandem tangente
tangerin tango tanne tannen tanzen tapa tapar tapon tarde tariff tarima taro tartarug tarte tasche tassa tassazio tasto
tatort tauchte tauro taxation taxe taxis teams tear tebe teig teilchen teile tejer tejido tek tela telecomm teledysk
telefono telemetr telon temple temporal temporar tending tendon tenedor tenter tenth tenue tequila tercio terciope
teren terreno tessera tessere tessile test testata textile textilie textura theater theke therapie thesis they thigh
thistle thon thor thorax threesom threshol thron throne thronfol thumb thumbnai thunfisc thyme ticking tiden tie tiempo
tierheim tighten tijera time timen tinta tipologi tissue titelgew titere tivoli tja toalla tobillo todestag toe tok
tokyo tole toledo tomate tomaten tomo tona tonic tonnage tonne tonno toon topology topp toppa topping torace torax
torneo torr torreon torse torso tort torta torten tostada touche toulouse tournoi tous towel toxicity toxin toyota
tracciar trace trachten tracing trafik trafiken tragedia tragedie tragedy tragitto trago tragodie traje trajet traktowa
tramo trank tranken tranne transfer trapo trasero trasmiss trasse trato trauerfe trauersp travis traza tre treatmen
treibsto trend trepar tresorer triad trier trifle trigo trikot trikots trimestr trimming trinken trio tripa troche
trocknen trocknet trofeo trofeum trommeln trompe trompett tron trone trono tropft trophae trophee trophy trou trout
trucco trucha truffle trummer trumpets tscherno tubman tuck tues tullen tum tummy tundra tung tuning turd turin turkey
turkis turnier turnschu turtle tusz tuta tute tv twarzy twenty twig twine tworzeni tyne tysiac uben ubergehe ubergrif
ubernach uberquer uberragt uberwint udo ufa ufer uhren uhrzeit ul umbilica umbral umbrella umfragen umgeht umgehung
umkehr umland umleitun umschaue umstelle umstieg umwandel umweltsc undersid undici une unfall unfoldin uniform uniwersy
unterbau untertei up upadek upkeep upland upon upside urauffuh urbana urin urina urine urlaub uroczyst urodziny usine
utero uterus utrecht utworzen uzytek vacation vaciar vacunaci vagin valet valija valla vallado vanishin vanne vano
vantage vapour variar variare variatio varier variiere vary vas veau vegetale veicolo vein veine vejiga velluto velvet
vena vendicar vene venecia venedig venen venger ventil ventile ventre venues veranker verbaut verdauun verdure verewigt
verin verklare verkocht verkurze verladen verlosen vermessu vermis vernice vernis verpacke verpeste versenke versinke
versorgu versteck verziert verzieru verzug vesen vest vestido vestir vestirsi vestito vestuari vet vetrina vetta vi
viande vichy vicinity victory video viel vieleror vientre viertelf viertels viga vigna vignetta vignoble villen vinagre
vinaigre vincular vine vinegar vineta vintage vinyl violents vip virar virgen visitati viveres vodka voi voicing volant
volare volkszah voltaje volume vorarbei vordring vorhang vorhange vorrunde vorsaiso vorsitz vorstufe vortice vous voute
wachsen wafer waffel waffeln waffle wahlerge wahlsieg wahrzeic waist wales waltz walzen wan wandel wange wangen waning
wanne warden waren warentes warf warn warnings warte warten wartezei waschen waschmit wascht washingt wasserda wasserob
wasserst wastewat wasz watching watek watermar watermel waterpro waxing weaving website wedding wedel weed weekday
wegwerfe weide weight weihrauc weimar weite weiten weiterar weizen well wende werksfer wertet westen wet wetter
wettkamp whale wheat whereabo whip whirl whiskey whiting wicker widen widening wieczor wieczore wiege wiek wiekszos
wierzch wiesbade wiktoria windfall wintersc wirbelsa wireless wirkt wirkte wisch wist wither wizerune wlos wlosy wobble
wochenta wodka wodza wohneinh wohnraum wohnsitz wojewodz wolken wolne womb wonderla woodwork workday workflow workload
workplac worse worsen woz wreckage wrestle wrist wtorek wurfel wurstche wurzburg wurzel wusten wyjsc wykres wymiana
wymienia wynik wynikac wypadek wyscig wyscigi wysilek wystawa wystep wzrost yam yeast yegua yema yeso yew yoke yolk yom
yuca yugo zahn zahne zahnflei zaino zaklady zampa zamykac zanahori zasieg zaun zaune zebra zeh zehen zehner zeigefin
zeiger zeitalte zeitaufw zeitraum zeitspan zeitungs zeitvert zement zenit zentimet zentren zentrum zeremoni zerfallt
zerstore zeug ziarno zielort ziffer ziffern zimmer zimmern zimt zinken zipfel zlamac zolle zonen zrodlo zubehor zucca
zucchini zufall zuflucht zuhause zunahme zundet zungen zuppa zuschuss zustrom zut zuwachs zwanzig zwanzige zweieinh
zweige zwiebel zwiebeln zwyciest zyla zylinder zyskac ابتسم اتبع اتجاه اتجاهات اثاث اجزاء اجمل احتياطي احجار احرار
احصاء اختراع اداري ادوات ارد ارضي ارقام ازداد ازدياد ازمات ازياء اس استحمام استماع اسطنبول اسكت اسلاك اسواق اشتد اشعاع
اصابع اصفهان اصلاح اصلاحات اصليون اظافر اعمار اعياد افريقيا افطار افلام اقلاع الات البوم الحد الحر الخل الري الزر الزي
العش الغد الياف امارات اماكن امامي امعاء املا انتحاري انتشار انتقل انفتاح انقاض انقطع انه اوديسا اوستن اين بابل بارود
بام بدل بصل بطاقات بطعم بطن بلوغ بنزين بوسطن بول بومباي بي بيان تاكل تتويج تجاوز تجسس تحرك تحسينات تحلل تدخين تدريبات
تدمر تذاكر ترشيح ترفيه تشريح تصاعد تصدير تطعيم تطهير تطورات تغييرات تفاعلات تفتح تكلم تلك تلوين تماثيل تمارين تمثال
تنظيف تنظيمات تنقيب توابل توت تويوتا تيمور ثلاثاء ثلاثون ثمار ثوم ثياب جامعة جبال جحيم جد جدول جراثيم جري جغرافيا جنوب
جنيف جهد جهود جوال جوز جي جيب حادث حاسبات حجم حدود حزام حصان حصر حصن حفر حقن حلويات حملات حوادث حيفا خاتم خبز ختان
خدمات خرج خصر خطوات خفاء خمر خمور خميس خواتم دال دالاس دراسات درج درجات دلهي دمام دواير دوران دورتمون دولي ديترويت ذراع
ذكريات رحم رخام رخص ردود رسم رش رفع رقص رقي رماد رمال رووس ريتين رينو ريو زهور ساحل ساق سجون سطح سفارات سقف سكن سكون
سلك سلمون سماء سماوات سنة سهام سواحل سوايل سور سويداء سويس سياتل شد شراب شرايح شطرنج شعير شفاء شيكاغو صبح صحراء صدر
صراع صعود صور صويا صيد صيغ ضغوط طاير طب طبع طبقات طبيب طعن طلاء طول طيف عاج عادات عبارات عدن عشر عصا عصر عصفور عصور عطر
عطور علاج عنق غداء غذاء غربي غروب فالح فاني فخذ فرانكفو فصاعدا فصول فضل فل فول فولاذ فيزياء قارب قرص قرم قص قصر قضاء
قضيب قطرات قطن قلوب قمار قميص قنب قوالب قولون قوية قيود كبرت كتف كراتشي كراسي كسوف كعك كول كيس كيمياء لاسلكي لاند لاهور
لحظات لحم لقطات لهب لواء لوح لوز ليزر ليف ليفربول ليون ما ماء ماس ماكولات مانشستر مانع ماوي مايو متاجر متجر متفجرات
محاصيل محافظ محاور محدد محرك محطات محلل محور محيطات مخزون مخلفات مراحل مراكز مرتفع مرخص مسافات مستنقعا مسح مسير مشاهدات
مشروبات مطاعم معالم معسكر مفاصل مقاعد مقدس مقدسات مكان ملازم ملاعب ملف ملفات مليون مناطق منتجات منتصف منصب منظر مهبل
مهندس موز موقت مون مونتريا ميزان ميه ميونخ نابليون ناتج نادي نار ناشر نانسي نبات نبض نبيذ نتايج نخاع نخيل نصر نصف نعناع
نفط نقع نمو نموت نواب نيران نيس هرقل هوايي هولي هيروشيم واحد وجدتها وحل ورد وسايل وقعت وقوف يات ياسمين يتابع يتحول يتسع
يتعلق يتغير يتوقف يحرق يحسن يذوب يرتبط يريد يزداد يزرع يسبح يسهل يصعب يصنع يطرح يغطي يغير يفجر يقلق يمكن يملا ينتقل
ينخفض ينقص ينقطع ينمو يهزم يو يوم 一下子 一不小心 一个个 一个半 一会 一会儿 一半 一周 一命呜呼 一品红 一块 一天到晚 一年四季 一成不变 一早 一时半会 一时半刻 一时半晌 一时半霎 一清如水
一点 一瞬 一石二鸟 一纸空文 一网打尽 一肚子 一衣带水 一轮 一阵子 一雨成秋 一霎时 一马平川 万世 万代千秋 万千 万家灯火 万峦 万里迢迢 万马齐喑 三 三七 三世 三叶草 三文治 三文鱼 三级 上万 上下班 上午 上场 上山
上旬 上梁 上次 上演 上议院 下丘脑 下任 下午 下半年 下山 下旬 下期 下棋 下次 下水 下水道 下肢 下腰 下落 下设 下身 不失时机 不时之需 不来梅 不毛 不良倾向 不越雷池 不违农时 专列 专科学校 世纪末 业余 业余大学
东交民巷 东岳 丝竹 两性花 两极 丧生 个性化 中专 中南部 中原 中叶 中国银行 中场 中山大学 中指 中断 中旬 中游 中科院 中箭落马 中草药 中药 中西医 临到 临危 临终 丹田 主干 主轴 举起 举重 久久 久留 久违
乌烟瘴气 乌纱帽 乌鱼 乌龙 乐园 乐此不疲 乒乓 乘船 乙炔 乙酸 九江 九牛一毛 书房 书院 买方市场 乱石 乱跑 乳酸 二级 云母 五代 五代十国 五十 五台山 五官 五指 五月 五粮液 五脏 五花肉 五金店 井冈山 亘古 交感神经
交换 交易日 交易额 交流 交通工具 交通银行 产出 产前检查 产区 产房 人参 人口普查 人头马 人文景观 人流 人种 人造黄油 从天而降 从小 仙人掌 仙王座 仙茅 仙草 代为 代劳 代扣 代收 代行 代表作 代表处 代销店 令人
以权谋私 任事 任内 任务 任所 任职 伊始 伊比利亚 伏安 休息室 休闲 众擎易举 优待 伙食 会试 传世 伤停补时 伫立 位子 位置 低沉 低潮 低矮 低空 住宿 住院 体表 体重 何许 余粮 作业 作物 佳作 使用量 供职 依旧
侵蚀 促成 保苗 信口雌黄 修行 俯瞰 倒时差 倒班 候 倾斜 偏僻 偏袒 停尸房 停止 停步 停泊 停车 停车位 催化 充气 先令 光卤石 光度 光明 光波 光纤 光线 光谱 光辉 克拉 免费搭车 入围 入座 入药 全向 全天 全年
全球化 全盘 全程 全线 全集 八角 公事房 公共场所 公平交易 公斤 公案 公石 公车 公转 公钱 公顷 公馆 关口 关城 关塔那摩 关山 关闭 兴中会 兴亡 兵法 兵营 养花 养路费 兼职 内 内科 内脏 再度 再接再厉 冒烟
军事基地 军机处 军校 军港 军营 军需 农业区 农产品 农作物 农具 农场 农庄 农村 农林 冠状动脉 冰晶石 冰洲石 冰盖 冲积平原 决胜 冷却 冷峻 冻土 净化 凌晨 减低 减压 减弱 减慢 减退 凝固 凝胶 凫水 凳子 出产 出口
出山 出水 出生 出苗 击球 刀工 分为 分子 分子量 分忧 分晓 分毫 分洪 分赃 分钟 分销 切块 切片检查 划一 列岛 刘备 刚毛 初二 初期 刨花 利刃 利物浦 刮胡刀 制冷 制品 制图 制度 制度化 制止 制胜 制药 刹车 刹那
剂型 前哨 前期 前线 前胸 前额 剖腹 割裂 力争 力作 办公厅 办公室 功课 加冕 加剧 加劲 加压 加尔各答 加工厂 加强 加快 加权 加油 加深 加紧 加车 加长 务必 动力学 动画片 劳作 勋章 包头 包庇 包机 包米 包谷
化作 化合物 化工厂 化纤 化肥 北伐 北侧 北极 北极星 医学 医治 医生 医疗 医科 十 十二指肠 十分之一 十字架 千万 千克 千刀万剐 千千万万 千卡 千变万化 千字文 千年 千瓦 千秋万代 千言万语 千辛万苦 千里 升华 升旗
升起 午后 午餐 午饭 半个 半场 半壁江山 半夜三更 半天 半小时 半岛 半数 半晌 半月 半球 半白 半辈子 华夏银行 华林 华灯 卑下 单体 单元 单宁酸 单层 单日 单核细胞 单眼 单色 单非 卖场 南下 南侧 南北 南方 南极洲
南沙 南瓜 南边 南面 博弈 卢布 卤代烃 卤水 卧床 卵巢 卵黄 原件 原地 原子核 原料 原油 原煤 原籍 厢房 厮杀 去世 去向 去处 去年底 县域 及时 及时处理 双星 双管齐下 反向 反应时间 反弹 发帖 发烧 发热 发病率
发芽 发车 取而代之 受体 受损 变动 变化 变异 变形 变得 变成 变星 变更 变迁 变革 口子 口罩 口腔 古人类学 古今中外 古巴比伦 古往今来 古玩店 古生物学 古迹 叩关 可以 台 台上 台海 台湾海峡 吃喝 吃药 各地 各处
合为 合叶 合成橡胶 合成纤维 合资 吊兰 同位素 同工同酬 同日 同比 名作 名山 名篇 名著 名额 后勤 后宫 后座 后期 后续 后脑 后边 后院 含饴弄孙 吴仪 吸着 吹糠见米 告一段落 告终 周一 周三 周二 周六 周四 周期
味精 呼叫 呼吸道 咀嚼 哀悼 唐末 唐棣 售票 唯一 唱片 唱白脸 商品粮 商埠 商店 啤酒花 喂养 善后 善待 喇叭花 喜事 喜车 喜钱 喝酒 喷出 喷火 嗓子 嘴角 嘿嘿 器 器物 四叶草 四处 四条 四物汤 四级 四肢 四角
回车键 因果 团结一心 围住 围剿 围魏救赵 固体 固若金汤 国产 国台办 国境 国庆日 国旗 国花 国营 国际米兰 国际象棋 图像 图形 图谱 圆孔 圆寂 圆球 圆白菜 圆盘 土地改革 土改 土方 土木 土豆 圣彼得堡 圣火 圣诞节
地上 地势 地头 地带 地形 地方性 地球化学 地理 地理学 地表 地貌 地质 地质学 地道 地面 场子 场景 坚冰 坚持不懈 坠胡 坡度 垂危 垂杨柳 垂柳 垂直 垫脚石 埋头苦干 基因工程 基岩 基底 基建 基础教育 基线 堂 堵死
塌方 塌陷 塑性 塑料 填字游戏 墓道 墙角 增加 增压 增多 增强 增殖 增设 增量 增长 增高 墨水 声学 声道 处所 复位 复制 复印 复叶 复合材料 复眼 复试 夕阳 外挂 外衣 外销 外间 外阴 多次 夜幕 夜游 夜色 大举
大乘 大使馆 大修 大典 大势所趋 大堂 大多数 大帝 大惊小怪 大排长龙 大杀风景 大洋 大漠 大火 大理石 大白菜 大肠 大腿 大蒜 大豆 大费周章 大踏步 大部 大陆妹 大难 大麦 大麻 天堂 天天 天子 天平 天成 天文学 天涯
天球 天皇 天竺 天竺葵 天罗地网 天色 天边 太宗 夫余 失事 头发 头皮 头绪 头顶 头颅 头颈 奇文 奇景 奇花异卉 奋力 奏折 奔流 套餐 奶子 好些 好高骛远 娱乐场 娱乐场所 嫩苗 嬉游 子叶 子宫 子宫颈 子房 字型 字画
孙 孟买 孢子 季世 季候 季度 学业 学时 宁城 宁城县 宇宙 安分 安分守己 安大略湖 安娜 安家落户 安息日 安第斯山 安身 官位 官厅水库 定时 宝座 实效 实施 实时 实行 审讯 客机 客流 宫刑 宫颈 家乡 家务 家常便饭
容积 宽慰 寂静 寄存 寒气 寓教于乐 察看 对岸 对待 对比温度 对流 对联 寿命 封 封闭 射击 射程 尊驾 小区 小吃 小岛 小店 小指 小时 小树 小桥流水 小白菜 小肠 小脑 小腹 小腿 小麦 小黄瓜 尖椒 尖端 尖顶 就医
就职 尸骸 尺度 尽力 尽头 尿液 尿素 尿道 居多 屋子 屋脊 履带 山东半岛 山头 山岭 山梁 山楂 山水 山洞 山穷水尽 山脊 屹立 岁数 岔开 岩盐 岩石学 岭南 崩塌 工业区 工作日 工作量 工具 工房 工程 工程学 工程师
工艺 工艺品 左岸 左舷 巨变 巨著 巩固 差错 巴塞罗那 巴士 巴比伦 巴里 市井 市县 市场 市面 布衣 布袋 帝位 带上 带子 席位 常年 常绿植物 帽子 干流 干涸 干草 平原 平方米 平方英尺 平滑肌 平米 平面 年关 年前
年头 年末 年纪 年终 年龄 并存 幻影 幻景 幼苗 幽深 幽香 广电 庄稼 应答 应该 底子 底座 底盘 底线 底边 店堂 店铺 府上 度 度日 座位 座椅 延髓 建安 建成区 建行 开发区 开发周期 开夜车 开局 开展 开房间 开普敦
开枪 异构体 引吭高歌 引爆 弦乐器 弯腰 弹拨乐器 弹指 弹琴 强化 归结 归路 当代 当前 当地 当天 当日 当铺 录音 形成层 彩排 彩车 彪炳千古 彷徨 彼时 往时 征文 径向 得以 得体 得寸进尺 徘徊 微电子 微粒 微薄
德国马克 德班 心情 心跳 忍无可忍 快车道 快速 忽高忽低 急切 性成熟 怪圈 总局 总得 总署 恍然大悟 恒山 恩 恩将仇报 恶作剧 恶化 恶性循环 恶果 患难 悬浮 悬空 悲剧 情急之下 惠而不费 惨白 感受器 感应 感染力 慢班
慢车 戍边 戏剧 戏台 成 成千上万 成千成万 成效 成片 成说 戒严区 战区 战国 战国时代 战火 戛纳 房子 房屋 房舍 房钱 所作所为 所在地 扁担 扇子 手工 手指 手指头 手掌 手续 手肘 扎根 扎营 扑灭 扑鼻 打井 打印
打孔 打火石 打炮 打牌 打鼓 执事 扫地 扫描 扫黄 扭转 扶余 扼杀 找上门 找钱 抗衡 折射 折扇 报时 报春花 报考 披麻戴孝 抬高 押金 抽查 抽签 担纲 拇指 拉米夫定 拓宽 拓扑 拖泥带水 拖车 拘泥 招牌 拟于不伦 拦路
拦车 拨通 拳法 拳脚 持续时间 挂牌 指头 指甲 指路 按兵不动 按劳分配 按摩 挥手 挫败 挺进 捉摸 换届 换班 捻军 掉转 排水 排水沟 排班 排雷 探头 探花 接听 推卸 推行 推进剂 提纯 提高 插嘴 插孔 插花 搪瓷 搬家
搬运 搭车 摄制 摇手 摇篮 摔跤 摩擦 撤职 操练 擦边球 攀枝花 攀比 支气管 收紧 改变 改善 改弦易辙 改换 改日 改易 改良 改装 改造 改道 改革 放假 放学 放水 政工 故事片 故地 故宫 故里 效应 效果 敌机 敌营 救火
救生 教学 教研室 敬业 敬而远之 数以万计 数字化 数据处理 敲响 整改 文具店 文娱 文字处理 文字改革 文思 文火 文石 文童 文竹 文静 斑竹 斑纹 斗拱 斗牛 斗篷 斜长石 斟酒 断裂带 新房 新星 新春 新村 新石器 新纪元
新颖 新风 方枘圆凿 方解石 方铅矿 施用 施肥 旁边 旅游胜地 旋翼 旗子 旗袍 无中生有 无影无踪 无恶不作 无成 无机物 无物 无理 无线 无线电 无霜期 日出 日前 日夜 日头 日子 日据时代 日新月异 日日 日渐 日班 日盛
日趋严重 日食 旧制 早上 早就 早晨 早期 早点 早餐 早饭 旱金莲 时令 时候 时光 时分 时刻 时日 时日无多 时有所闻 时期 时机 时段 时节 时装 时调 时辰 时速 时针 时长 时隔 旺季 昆仑山 明早 明治维新 明珠 明知
易爆 昔日 星云 星体 星期一 星期三 星期二 星期五 星期六 星期四 星火 星空 星罗棋布 春秋 春秋时代 昼夜 晕高儿 晚期 晚车 晚霞 晚餐 晚饭 晨钟暮鼓 景观 暑期 暗处 暗笑 暮景 曲阜 曲面 更改 更新换代 最大化 月
月下花前 月季 月底 有效期 有机化学 有的放矢 有空 有线电视 服药 朝夕 朝天椒 木兰 木棍 木瓜 木薯 木质部 末了 末段 本地 本纪 机器 机械化 机理 机翼 机身 杀虫剂 杂技 杂粮 杂货 权术 权重 李子 杏仁 杜 条纹 杨柳
杨树 杨梅 杰作 松树 松滋 板凳 板栗 极光 极大 极点 极盛时期 极致 极限 构造 构造运动 枇杷 枕叶 林冲 林区 林场 林学 林彪 林西 林西县 果品 果子 果实 果树 枢纽 枪支 枯水 枯水期 架构 架空 枷锁 某地 染发 染料
染色 柜台 柠檬酸 查验 柳条 栀子花 栅栏 标金 标高 栋梁 树上开花 树干 树脂 树苗 栖息 核反应 核心 核爆炸 核物理 核电站 核聚变 核苷酸 根深叶茂 根源 格局 栽倒 栽植 栽种 桂花 桃花心木 框架 案子 桌子 桐油 桥段
桥牌 梅子 梅花 梆子 梧桐 梨花带雨 梳头 梳理 梵蒂冈 检察院 检查 检查哨 棉兰 棉毛 棉花 棕榈 棕毛 棕黄 森 植株 椰子 楠木 楼顶 榜眼 榜首 榨菜 槐树 槟榔 模块 横梁 横穿 横贯 樱花 橄榄 橙黄 橡树 橡胶 欠佳
次大陆 次日 欧亚 欧亚大陆 欧元 止境 正交 正直 此时此刻 此次 死去活来 死守 死战 死活 死难 歼击机 残余 残渣余孽 残骸 段落 毁坏 每天 每当 每次 每逢 毒性 毒液 比例尺 比武 比赛 毙命 毛巾 毛毯 毛线 毛织物 毛肚
毛茛 毛重 毫克 毫安 毫米汞柱 毫米波 毯子 民主化 民主革命 气孔 气瓶 氟石 氢原子 氢氧化钠 氧化 氧化物 氧化铝 氨 氨基酸 氯丁橡胶 氯化钠 水上运动 水井 水力学 水化 水印 水合 水土不服 水域 水墨 水害 水平面 水文
水杨酸 水果 水柱 水气 水沟 水波 水泥 水深火热 水珠 水电工 水电站 水纹 水菖蒲 水萝卜 水蒸气 水貂 水边 水运 水量 水门事件 水门汀 水陆交通 水面 汁水 汁液 求 汇合 汉堡 汗毛 汛期 江山 江湖 江边 江面 污染
污染物 污水 汤料 汽水 汽油 沉降 沙发 沙地 沙漠 沙漠化 沥青 沪宁 河港 河畔 河边 河面 沸石 油料 油花 治疗 沼泽 沿路 沿途 泄洪 泅水 泌乳 泔水 法兰克福 法宝 法郎 泛滥 泡水 泡沫 波尔多 波浪 波澜 泥古不化
泥水 泥炭 泼水难收 洋甘菊 洋白菜 洗发水 洗涤 洗澡 洛桑 洞穴 洞窟 津梁 洪水期 活化 活血 流于 流于形式 流体 流体力学 流光溢彩 流入 流向 流星 流水 流派 流淌 流量 浅滩 浆果 测绘 浓汤 浓缩 浩劫 浪潮 浪花
浪迹江湖 浮云 浮出 浮游 浮雕 海南 海口 海地 海域 海岭 海平面 海景 海涂 海港 海湾 海潮 海牙 海贼王 海运费 海面 海龟 涂鸦 消化系统 消化道 消灭 消石灰 消融 消费税 消逝 涌 涧水 涨落 液 液体 液态 涵盖 淡季
淡水 淤泥 淮海战役 深化 深处 深层 深浅 深蓝 混凝土 清晨 清汤 清洗 清炖 清静 渔港 渤海湾 渤澥桑田 温标 港元 港埠 港湾 游乐 游水 游泳 游泳圈 游艺 游艺会 游艺场 游览区 湍急 源源不断 溪流 溶洞 溶解度 滋补品
滋长 滑动 滑行 满月 滨江 滴水 漂泊 漂浮 演化 演奏 演进 漕运 漩涡 漱口水 潮州 潮水 澎湃 激化 濒于 灌 灌区 灌木丛 火光 火堆 火控 火星 火焰 火石 火种 火线 火苗 火药 火葬 火车 火龙果 灭火 灯火 灵药 灾区
灾难 炉火 炒米 炒菜 炮击 炮火连天 炮轰 炸药 炸雷 点亮 点着 点缀 点阵 炼制 炼钢 烈火 烈焰 烘托 烛光 烟头 烟火 烧制 烧烤 烧钱 热力学 热处理 热气 热潮 热点 烯烃 焚化 焚毁 焦虑不安 煤油 煤炭 熊腰虎背 熔化
熟 熟悉 熟石灰 熟石膏 熟识 燃料 燃油 燕窝 燕赵 燧石 爆玉米花 爪子 爱好者 片中 片刻 片子 片时 片段 牙关 牙龈 牧场 牧草 物化 物理化学 物理学 物理性质 特产 特写 特制 特区 状元 狗肉 独到 狭小 狭窄 狭长 狱卒
猪肉 献花 玉米 玉米面 王五 玩意 玫瑰 玫瑰花 环境保护 现场 现年 现成 现行 现象 现阶段 玻璃 珊瑚 珍 珍珠港 珠子 珠宝 球季 球迷 琉璃 瓜分 瓜果 瓦工 甘汞 甘草 甘蓝菜 甘薯 甜味剂 甜菜 甜酒 生光 生化 生效
生机 生根 生殖器 生源 生火 生物界 生物碱 生理 生理学 生石灰 生肖 用尽 田地 田野 田间 由来 电动葫芦 电化学 电厂 电子学 电影 电气化 电火花 电离 电视 电解 电解质 电阻 画册 畅销 界线 界限 界面 留兰香 畜牧业
略微 番红花 疗效 疲倦 登场 登基 登极 白 白事 白兰地 白厅 白发 白垩 白头 白报纸 白术 白杨 白果 白沫 白炽灯 白瓷 白矮星 白粥 白肉 白茫茫 白菜 白萝卜 白酒 白醋 白钨矿 白面 白马寺 百事无成 百叶 百家乐
百炼成钢 皂石 的士高 皇帝 皮子 皮毛 皮肤 皮质 盆花 盎司 盐度 盐水 盐田 盒子 盛事 盛况 盛年 盛极一时 直肠 直达车 相比之下 相称 相符 眉头 看守所 真实 眼圈 眼珠子 眼眶 眼药水 眼角 着色 着落 着装 着陆
瞬息万变 瞭望 知 知人善任 短程 石刁柏 石器 石头 石斑鱼 石榴树 石灰 石炭 石炭系 石盐 石磙 石笋 石脑油 石蕊试纸 矿石 砒霜 研发 砝码 破碎 破门 硅酸盐 硝石 硝酸 硫化 硫酸 碎屑 碎石 碎裂 碟子 碧蓝 碳酸 碾子
碾米机 磁性 磁悬浮 磁盘 磷灰石 磷矿 磷肥 磷酸 示意图 礼记 社火 祖籍 神经系统 禁区 离去 禾苗 秀发 私房钱 种田 科举 科学院 租地 租税 秦末 秧苗 秫米 积劳成疾 积土成山 移位 移植 稀饭 程序设计 稍后 稍许 税收
空气 空洞 空间 空降 穿刺 穿着 穿越 穿越时空 突变 突破性 突飞猛进 窒息 窟窿 竖立 竞技 竞赛 端口 竹子 竹竿 笔记本 第一步 第一线 第一轮 第三位 第三季度 第二位 第二天 第二季度 第二次 第二轮 第四季 第四季度 笼络
等离子体 筹措 简化 篇幅 篝火 篮板球 篱笆 篷车 米兰 米粉 米粉肉 米粒 米粥 米袋子 米面 类黄酮 粉末 粉碎 粒子 粗壮 粪便 粮草 粮食作物 精简 精髓 糖房 糖果 糖水 糯米粉 素描 紫苏 繁花 红外 红枣 红海 红糖 红线
红色旅游 红花 红萝卜 纤维 级 纪年 纪录片 纪念品 纪检 纵梁 纵身 纷飞 纸浆 纸片 纸花 纹饰 纺纱 纺织 纽带 线索 组 组件 细毛 细碎 细胞核 终场 终成泡影 终点 终端 经期 经济基础 经济特区 结合 结果 结石 绘制
给养 络绎不绝 绝大多数 绝大部分 绝缘 绝顶 统考 绣球花 继位 绳子 绳索 综合性 绿林 绿泥石 绿豆 缓存 编结 缠绕 缰绳 缺氧 罐头 网孔 网格 网站 罗马帝国 罢官 羊毛 羊毛脂 羊肉 美联储 美酒 羧酸 羯鼓催花 羽状复叶
翅膀 翻越 老乡 老家 耐水 耐水性 耗尽 耦合 耳目一新 耳郭 聊胜于无 职业化 联运 聚合物 聚居 聚沙成塔 肆虐 肉丁 肉丝 肉汤 肉类 肉鸡 肚兜 肚子 肚皮 肛门 肠子 肠胃 肠道 肢体 肥料 肥田粉 肥肉 肩头 肩膀 肾小球
肾脏 胃肠道 背景音乐 胎盘 胚乳 胚层 胚珠 胜利 胡瓜 胡荽 胡萝卜素 胳膊 胳臂 胶体 胶片 胸襟 脂肪酸 脉冲 脉搏 脉络 脊柱 脊椎 脊髓 脏器 脑壳 脑门 脖子 脚底 脚趾 脚跟 脚踝 脱毛剂 脱节 腊梅 腋毛 腌制 腰带
腰间 腹部 腺毛 膀子 臂膀 自保 自动 自卫 自强 自治县 自然科学 自由泳 自行车赛 臭气 致仕 舒张 航海 航行 航运 色素 艾窝窝 节拍 芙蓉出水 芙蓉花 芝麻 芦笋 芦花 芦荟 芫花 芭蕉 芮 花卉 花卷 花团锦簇 花季 花序
花店 花房 花斑 花期 花朵 花枪 花样年华 花样游泳 花椒 花椰菜 花瓣 花生酱 花石 花肥 花草 花药 花菜 花萼 花蓮 花蓮市 花蕊 花边 花骨朵 苍白 苍黄 苏 苏利南 苏州码子 苏木 苏门答腊 苗期 苤蓝 苦力 苦心 苦艾 英亩
英镑 茄子 茅棚 茉莉花 茯苓 茶几 茶庄 茶花 茸毛 草本植物 草案 草石蚕 荔枝 荞麦 荡漾 荣任 药性 药效 荷兰盾 荷兰豆 荷枪实弹 莲花 莲花白 莼菜 菊花 菖蒲 菠菜 菠萝 菲林 萌发 萌生 萌芽 萤石 营业时间 营业额 营养
营地 营垒 落叶松 落水 落石 葱花 蒙巴萨 蒙牛 蒙皮 蒜苗 蒲包 蒲扇 蒲葵 蒸发 蒸气 蒸腾 蒸馏 蓄水 蓝图 蓝田种玉 蓝色妖姬 蔷薇 蕴藏 薄弱 薏米 藏器待时 藏红花 虎口余生 虚幻 虚文浮礼 蚕豆 蛋白 蛋黄 蛋黄酱
蛛丝马迹 蛭石 蜿蜒 蝉联 融化 螳臂当车 血小板 血流 血浓于水 血管 血肉 血脉 行 行云流水 行使 行医 行政公署 行李房 行署 行踪 街区 衡山 衣袋 衣角 补丁 补时 补给 补苗 表态 表意文字 衰变 衰败 袍子 袖手旁观 裂片
装修 装潢 装置 装载 裙子 裤带 裸子植物 褐煤 西域 西天 西游记 西瓜 西直门 西药 西面 见习 见天 见效 见马克思 观战 观赏 视距 角动量 角楼 角球 角落 角闪石 解冻 解剖学 触毛 警花 计划生育 计时 计时工资 计算器
计算机 训练 讲座 许久 诊所 诊疗 试管 话梅 诞生 详述 说不得 调味 调试 豆子 豆类 象征 象棋 象牙 负荷 负重 财税 货物 质变 质点 贸易中心 费心 费话 赋税 赛季 赛段 赤道 走时 走马上任 赴任 起初 起死回生 起源
起点 起落 超声 超常发挥 超时 趋向 足球赛 足迹 跃迁 跌落 跑马 跑龙套 距离 跨度 路向 路径 路桥 路线 跳伞 踏雪寻梅 踪迹 蹦高 躬身 车带 车灯 车祸 车程 车胎 车载斗量 轨 转化 转变 转口 转向灯 转回 转折点 转换
转接 转速 轮子 轮廓 软毛 软硬兼施 软组织 轻 轻便 轻型 轻工 载重 辉石 输卵管 输尿管 辖区 辣椒酱 边材 边框 边界线 边线 边缘系统 边防站 边陲 辽东半岛 过关 过夜 过渡时期 运输 运送 近日 这时 进出 进化 进口
进场 进展 进步 进门 远东 远处 远眺 远程 连夜 连江 连结线 连锁 连锁反应 连锅端 迪拜 追踪 追踪调查 退水 适合 通关 逝世 逝去 造假 造船 遗传学 遗传工程 遗体 遗存 遗骨 遥感 遥望 遥测 遮住 遮掩 遮蔽 避孕 避难
那会儿 那天 那里 郊外 都江堰 配额 酒家 酒水 酒石酸 酒精 酒花 酒菜 酒量 酒食 酥油花 酪 酪蛋白 酰胺 酱油 酸梅 酸菜 采花 重心 重晶石 重现 重组 重量 野胡萝卜 野草 野菜 量变 量子力学 量程 金刚 金县 金枪鱼
金榜题名 金瓜 金角湾 金针 金银箔 金鸡独立 金鸡纳霜 钟乳石 钟头 钟点 钟鸣漏尽 钢材 钢梁 钢铁 钥匙 钱 钻井 钻孔 钻探 钻石 铁板 铁树 铁石 铁矿石 铁路线 铁道 铜板 铝土 银光 银杏 银针 银鱼 铺子 铺平 铺盖
铺面房 锆石 锡石 锦上添花 锯齿 锰矿 镇静 长假 长发 长年 长效 长期以来 长衫 长袍 长进 长途车 關山 门子 门房 门框 闪石 闭月羞花 闭门造车 闲暇 间苗 闷热 闹市 防微杜渐 防晒 防毒面具 防水 防火 防火墙 防身 阳关
阳关大道 阳极 阴茎 阴道 阴部 阶段 阶段性 阻力 阻塞 阻挠 陆地 陆运 限定 限时 限时信 限期 限额 除草剂 陶 陶工 陷阱 隋末 随时 隔断 障碍 难于登天 难测 雄蕊 雄黄 集散地 集聚 雌蕊 雕塑 雕花 雷厉风行 雷州半岛
雷鸣 雾 霜花 露天 露苗 霸王鞭 霾 青稞 青筋 青花菜 青菜 青葱 青衣 青龙 静悄悄 静脉 非得 非洲 面具 面包 面团 面汤 面积 面粉 革新 革职 鞋底 鞋袜 鞠躬 鞭子 韦编三绝 韬光养晦 韭菜花 顶叶 顶尖 顶部 顷刻间
项羽 预赛 颈部 颈项 颗粒 题写 额叶 额头 额度 颞叶 风向 风头 风景 风景线 风行一时 飘动 飞翔 飞舞 食宿 食指 食管 饭碗 饮用 饮茶 饰品 饱经沧桑 饱餐 饿死 首任 首位 首季 首度 首轮 香叶 香味 香料 香槟 香水
香火 香精 香蕉 马利亚 马力 马头 马拉喀什 马槟榔 马粪纸 马蹄 马革裹尸 马骡 马鲛鱼 马齿苋 驯养 驻扎 驾崩 骑射 骑马找马 骑驴找马 骒马 骡子 骨干 骨灰 髋关节 高压 高发 高句丽 高地 高处 高峻 高技术 高教 高新技术
高栏 高歌猛进 高潮 高程 高空 高等教育 高粱 高聚物 高锰酸钾 高额 高飞远走 鱼尾 鱼池 鱿鱼 鲜花 鲥鱼 鲶鱼 鳊鱼 鳞片 鸡冠花 鸡头米 鸡汤 鸡肉 鹏程万里 鹿死谁手 鹿角 麝香石竹 麦子 麦秸 黄嘌呤 黄埔 黄埔军校
黄巾之乱 黄帝 黄片 黄瓜 黄皮 黄秋葵 黄花菜 黄袍加身 黄豆 黄连 黄酮 黄酱 黄鱼 黄鳝 黑发 黑斑 黑白电视 鼎盛时期 鼎盛期 鼻子 鼻孔 齐根 龙套 龙椅 龙洞 龙涎香 龙潭虎穴 龙眼 龙舌兰 龙葵 龙血树 龙门刨 龙门山 龙骨
""",
    -1: """
abastece abbild abbreche abbruch abdruck abendbro abendess abertura abfall abgabe abgaben abgeben abgrenze abhauen
abheben abide abkuhlen ablassen ablauf ablaufe abmessun abnehmen abondanc abordaje abound abpfiff abrigar abschnei
absence absenta absicher absperru abspritz abstande absteche absturze abwarten abzeiche abzweigu academie acampar
acarrear accadere accesori accessor acciaio accroiss accroitr accrue accumulo aceite acelerac acero achilles achse
achter acidez acidity acker acontece acortar acostar acting activar activism adattars ade adelanta adentrar adhere
adiestra adulthoo advance aeronaut affaires affectat affondar afianzar aggirare aggraver agility aglio ago agregado
aguardar ahogar ail airline ajuster akku akkus aktivier ala alcools ale alert alet algorith algoritm align allanami
allename allersei allonger allungar almacena alojamie alp alt alterati altercad altersve altitud altitude alzar alzarsi
ambre ameliore amendeme amendmen amplify amtliche amtsblat anbindun andament andare anello anfallen angefuhr angeln
anger angles ankommen anlage annata annee annees annesso anni anpassen ansatz ansatze ansichte ansturm antelope antonio
antorcha antrieb anwendun aplastar apogee apoyo appallin apport apprenti approach approvin april aprile apt apurar
aquacult aquatiqu aquila ara arbeitst arbusto arca arco arcobale arise arista arm armado armistic arracher arranque
arrastre arricchi arroba arroganz arrojar arrosto arroz arsen arsenic artefact artefakt articulo artifact asalto
ascenso asche asegurad asesinar asian asie asien asiento asso asterisk asteroid astro atado atem athletic atraco
atrasar attacke attenuer attivare attrakti attrazio attuale aube auction aufbauen aufbring aufentha aufgefan aufklebe
aufkomme aufspure aufstell aufstieg aufteile aufwarme aufzeich aufziehe aug augenbli augenbra augensch augmenta
ausarbei ausbildu ausblend ausbrech ausdehne ausfuhre ausfulle ausgange aushalte auslasse auslastu auslaufe ausnutzu
ausstatt austausc austral automati autunnal av avaler avant avena avenge avorteme avril avvicina awakenin azucar azure
azzurro baba bach bacheca backe backen backfire backlash bacon bailar baisser baiting bajada baking balai balayer
balear ballare balsam balsamo bara barbe barbilla barro bas basalt basculer basieren basilika basura batir batteria
batteur battuta baubegin bauvorha bauweise bazo beacon beads beak beat bec becco beenden befahren befassen befolgen
beginn beginnin begrenze begrenzu beiderse beige beilage bekommen beladen belasten bemalt bemol bemuhung berechnu
bereiten berg bergauf bergen bersagli beruhen besiedlu besiegel bestands bestrebu betatige betrifft betterme beugt
bewahrun bewasser bewegung bewohnen bialy biceps bieg biennale bildflac bildmate bildnis biopsia birch birke birth
bison bittersw blanquea blasen blatt blaue blazing bleach blick blicke blickfel blind blinder bloc bloquear bloquer
blow bluff bluhen blutbad blyskawi bmw boca bogey boheme bohren boiling boisko bol bole boli boll bollo bombardi bong
bonito booking boost bootleg booze bordado borderli boring borra bother botta bottom boue boulot bounce bouncer braccio
brace brama brauen brawl braz breakup breast breath breccia brew brewing bribery brighten brindis bringen brittle
bronzo brunt brust bruste bubble buchen bucht buchten budzic bue buey bufalo buisson bulle bullion bundel burde
burglary buses bust bustle busto but butter bydlo cabeller cabezon cachet cadavere cadena cadera cadere caer cagnotte
cahier calado calare calcul calidez caligraf caliza calmar camas cambiame cambiar cambiare cambriol canje canon cantata
cantate capre capturar caracol carbohyd carbon carbone carbono career cargar carnero carnet carp carrillo carrizo
cascara casser castana casualty catedral cavallo cavolo ceja cellular cellulos celulosa censorin censorsh cent centesim
centime centinel cenzura cepa cepillo cereza cerise cerveza cessare cesser ceto chacun chair chaleur champign changeme
charcoal charisme chef cherry chestnut chevron chewing chien childhoo chili chilling chilly chimica chin chine chirurgi
chisel chispa chiudere chivo chlor chlore choc chutar ciag ciagnac ciascun cible ciecie cieplo cierro cifra cifrado
ciglio cilindro cios circolaz circonsc circoscr circumve cirugia civil classeme clava cleaner cleansin cleanup climax
clutches coaster cocaina cocaine codifica codo codzienn coexist coiffe coleta colgante colision colla collegam collier
colonisa coloniza coloraci coltivar comarca combinad combinaz comble comienzo commuter como compact comparai compete
comporre compose composiz compost comprise comune concerto concreci condecor condensa conduite conectar confessi
conform congres conque conquer conserve consist consolat console consome consomme constela contain contest conversi
cookery cookie cooking cop copying coral corcho cork corn cornerst correcci correr correzio corse cortar cosmo costanza
coto cottura coude coudre couper couvrir cows crack cracker craquer crear create creation crecimie crescend crescere
crescime crespo crever crime crisp cristali croise croitre crusade crusca cruzar cuaderno cuero cuisinie cukier
culminac culmine cuocere cuoio cuori curator curro customiz cwiczyc cwierc cykl cylindre czerpac czerwiec czestotl
czwarta dahin daimler dainty daisy damals damas danno dans danser dastehen debakel debut dec december decembre deces
dechet decken deckung declin declinai decline declino declive decompre decoraci decroche dedicars deducir deepenin
definito defy degats dehnen dehnt dekorati delanter delay deletion demain demarcac demise demolici demoliti denkmalp
density denti depend depender deploy deporte depth deren derivar derramar derrame derrocar desague desaloja desapari
desaster descente desemboc desert deserve design designin desmante despegue despejar desplieg dessin dessiner destacam
destinee detectio detonati detroit deutschu develop developi devenir dezember diagramm dibujar dicembre dick diebstah
diet dieta dietary diete dieting dificult digestif digestiv digger digitale digitali diligenc dime diminuer diminuzi
dinamica disable disarm discard discesa disegnar disenar disgrazi disoluci disparo disposab dissimul dissoluz distanza
divenire diventar dividend dl dno dobrze dochody doga dolar dolcezza doll dollar dollaro dollars domani doppelga doree
dornen dort dose dosen dotychcz doubleme downgrad downturn dramma drangen draw dreh dreht dreieck dreifach dresser
drittes dritto drobne droga drohen drone drops duo duos duracion durchque durchsuc durchzie durmient duzo dyeing
dystans ear eastward ebenen ebenholz ebulliti ecarter echange echanger ecke ecken eclairci eclipse eclissi ecorce
ecouler ecurie edge edinburg efecto efectuar effetto effort egide eighteen eignen eilt ein einbauen einbruch einfahre
einfalle einfamil einfugen einfuhru eingangs eingeble eingezah einhorn einkaufe einlegen einmisch einsatzo einschul
einstell eintopf eintrag ejercici eksperym elaborer elevacio elevatio elternha embajada embezzle embody embracin embudo
emergere empatar empeorar emperatr empirer empress empujar emulate encampme endeavor endeavou endroit endstand enfiler
enfoque enfriar engordar enlist enrich enrichir enrichis enrichme enriquec entfernu entnehme entsprin entstehe entsteht
entwerfe entwirft envahir envolver epidemic equipe equiper erase erba erbgut ere ereignet erfindet erfrisch erhalt
erhaltun erhohen erholung erledigu erlegen erlegt ernahrun erobert eroberte erprobun erreicht erschaff ertont ertrage
ertragen escalar escena esconder escoria escote escrime escroque escupir esercizi esfera esgrima esito espacio espander
espectro espero espesor espionag espiral esploder esplosio esplosiv esportar espuma esquina esquisse essenza estaca
estadia estafar estampa estancia estandar estate estigma estirar estrago estratto estructu etapa etappen etendard ether
evacuare evacuer evaporat evento evolucio evoluer evolve exacerba exceed excel exist exister existier expand explode
exploser exportar extend extender extracci extract eyeball ezt fabbrica fabriken facetten fachen facilite fackel factor
fahndung fahren fake faktum falls falo fango farbung farce fardeau fascicol fashion fassung fatality fatica fattoria
fausten favoris fawn feb febbraio feber febrero februar fechten feedback feierlic fell felle felony fels felsen fenice
ferrer ferro fertigen festland feuille fez fianco fiasco fiato fichten fifth filament filler filo finaliza finca
fingerin finir firefigh fis fisch fissato fisura fiut fjell flache flak flanc flax fleck fleece flic flicken flicker
fliegen flieger flotante flotilla fluidez fluidite foglia foglio fokus folge folgen fondazio fondre fonetica footing
forearm forefron forensic forer formatur formen forschen fortalec fortschr fortuna fosforo fossa founding fourteen
fraccion fragment franc franja frase frazione freinage frenar fresco fric friday frieren frisk fronten fructose fruhe
fruto frying fudge fuego fuhre fulfil fulfill fungo fusion fusionne futter futtern gabbia gaceta galaxia galaxien
galeria gama game garb gardenin gardiens garland garn garza gata gazette gebrauch geburten gefalle geflogen geflosse
gegenzug gegriffe gehoren gelebt gelenk geltungs gemisch gen generar generate generic generico generier generiqu genese
gennaio genugen genugt genugte geputzt gerannt gericht germ gerochen geruch gesamtza gesandt geschehe geschluc geschwis
gespult gestein gestorbe gestreut getaway gettare gewasche gewerbeg gewicht gewinne gewurze gibt giglio gioco giornalm
gis give gland glatten glaze gleaming glebokos gleise gleitet gliedert gliederu glimmer globen globus gloriosa glucosa
glucose glue gnade gnu godzina goldfish gonfler gordura gory gotowani gotta goutte gra grabado grabar grading grafikka
gramm gramme grana greed greif grenze grenzen grenzube griff griffin grilling grillo grip grom grosor grotesqu grudzien
grun grundris grunt grus guai guancia guardian guest guilloti guiso gurt habit hacienda hacke haften hahnchen hak halal
hali halte ham hanche handgele handwerk handy hardwood harten hasel hassle hasten hatching hauen hauptauf hauptwer
hausarbe hausnumm haute hautnah hebdomad heck heft heilen heimspie heimweg heizhaus hektik hell heller hemmt henne
herbe herd hereafte herz hesitate hierba hierro hijackin hilfeste hinfahre hingeben hingehen hingeleg hinkomme hinlegen
hinstell hinweg hinzugek hinzukom hip hippo hire hitch hito hob hobbit hobbys hochsomm hochstst hochverr hogar hohe
hohepunk hollande holzkohl home hongo horizont horse hover hufte huften huhn huhner humming hundimie hundir hupfen
hupft husbandr hush husk huter igrzyska imagine imaging imitate impala impatto imperatr impermea import importat
importaz improvis impulsar inceneri incense incienso income increase incremen incubati incur indem indicado indigo
inedit inerzia infancy inferno infiltra inflacio inflacja infracci infracti infrazio ingresar inhabit inhibit inicio
iniezion inizio injectio injerenc inkraftt inmitten innovate innovati inserer insertar instaura instinto intensit
intercam internat interpon interruz interval invade invadere invasion invent inventer inventio invenzio involucr
involve inyeccio irration irrazion irrigaci isolare isolato isotope itching itinerar jade jahrelan jahrtaus jak jambe
janitor janitors januar japon jaula java jazda jedzenie jerky jersey jetons jeu jive johns jolt joue judia juego
juggling jugo juin juni junio jupiter jus kabarett kabine kafig kairo kaiser kaiserin kalkstei kam kamien kammermu
kampania kanal kante kanten kanton kapok kariera karo karpfen karriere karten kastanie katze katzen kauen kawalek
kehren kentan kerlchen kernel kette keule kidnappi killing kinderhe kindesal kinn kirchens kirsche kirschen klasyczn
kleber klettern klimatec klimmen klingelt klingen klippe klippen klopapie klopfen klucz knack knaller knock knocking
knuckle kob kohlenhy kohlenst koktajl kollisio kolonial komposit koncowka koniec konkurow konsekwe konsolen konstell
kontakt kontinen kontor kopieren kopiert korekta korzenie kosci kosmos kost kr krachen kradziez kraft krecic kregoslu
kreiert kreuz kreuze kreuzen kreuzzug kronen kropla krzeslo kubikmet kuhe kuhlt kunsthan kunststo kurbis kurczak kurzen
kusschen kwartet kwiecien labbro labio labor lackiert lactose lacune lade lado lagar laisse laisses lambda lange langen
langosta langt lapin lapso lash lashing lat latency latido latir lauern lauert lauf lava lavagna lavarsi lave laver
lavorare lavorazi leather lebensze leccare leciec leckt leda ledger leeway leftover leg legatura leggero legno lego
lehnen leida leim lejania lekarstw leopard leopardo lesen letrero leuchten leveling levre levy lichte licking licor
licorne liczyc lie liegensc ligero light lilac lilien lily lime limeston limitar limitare limite limitier linger lingua
linkage linker lip lipid lipiec lippe lippen liquido liquore listopad liter litre litro little llama llano llave llenar
locale locating locaux lodo logia logistik looking losfahre losung losungen losungsa lotniczy lotus lucke lueur lug
luglio lui lune lurk lustre luty lys machucar macina madrugad mail mais maiz majatek maksimum maletero malheur maltrato
maly mancato manche manege mani manifatt manija manila manilla mantle mapping marcar marcia marking markte marmella
mars marsh marte martin martini martirio marvel maschera mash maslo masticar materiel matinee matriz maus may mayhem
mayo mayor maza mazurek mazza mechanis mediana medicati medico medizin meet mehrheit meilenst mejilla meld melena
melting mento menton merengue merino mermaid messa mestiere met metamorf metaux method methode methoden metoda metodo
mezquita micro midi midland midway miercole mieren mies miesiac migliora mijo milan mileage millet milliard milz min
mina minerale minima minor minuta minuto mis misdemea missbrau missgesc misuse mitad mitfahre mitkomme mittwoch mix
mixer mixture ml modifica modifika modry mol mola mold molde mole molecule molekul molekule molestat molle monate mond
moniteur monopole montar montare monter monument moon mop moray morceau mord morso mort mortel mosaic mosaico mosaik
mosaique moschea mostra mota mother motiv motivar motiver motte mould mount mouth mud muhe muhelos muka mules munchene
mund munze muscheln musculo mushroom muskel mutacion mutation mydlo nachmitt nachspie nachtdie nachtsch nadmiar nafta
nager nagi nahen naitre narodzin nascere nase nativity navegar navigare naviguer neck neigen nerf nerv nerve nervio
nervo neuaufla neubauge next nineteen nip nisan niski nissan niz nocciolo noix nordamer nordlich nordseit nordwest
noroeste northwar nourrir nov november novembre noviembr nuez nulla numbers numer nummern nut nutricio nutshell
obejrzec obendrau obesidad obesite obesity obiettiv obnizeni obrar obsidian obstacul obszar occur ochsen octava octave
octobre odbicie odcinek odeur odor odpad odrobina officer officina offnen offset oficio ogien ogladac ognisko ohren oko
oktober ol oldtimer olej oler olio olor olt omen on oncoming opener openness operette opierac opor oporto opoznien
optimier optimize orario orb orbit orchid ordenada ordinata orecchie orecchio oreja organe organo organy orgel orice
oriente originat orquidea orzel oso osobowy ostacola ostacolo osten ostia ottava ottica ottobre outfit outil outnumbe
outperfo outpost outweigh overcome overload overrun overtake overuse ox pacemake pacifico pack paf pajarito palcosce
pallido palmo pandemic pandora pannen pant pantomim paradero pare pareggio parenthe parfait parmi partenza partia
particle partire partridg passeggi passen passiert passt paste pastel patronat patte paume pausen pausiere pazdzier
peanut pearl peau peche pecs pedagogy pedal pegar peggiora peine pelen pellejo pellicul pelo pencher pendant pendient
penetraz peninsul penis penitenc penny pens pensum pentagon penurie pepin pepino pepper percer percorre perdiz perfecta
perfumy periodo perjury permit perquisi perro persist pescar pestizid petersbu pezzo pfahl pfeife pflegest pflichte
pforten pfund phenomen phonix phrasing physique piana piantare piatka piaty picasso picco pickle pico picturin piece
piede pieklo piel pienso pierna pieszo pietra pieza pilier pilotage piloting pilotpro pils pilz pilze pimmel pine
pintado pipa piracy pirateri pissen pitcher piuma piwo pizca pizzo placemen placer planear planer plano planowan
planunge plaski platki plebisci plethora ploughin pluc pluma pluto pluton pm poaching pochodzi podatkow podjecie
pogodzic poi pointer pojechac pokonac pola polacca polak polieren politecn polizist polka polla polnocny polonais
polozeni poludnie polvo polyethy pomiesci pompa pompiers pooch popping poprawa poprawka porcion porno pornogra porownan
porra portalkr portata porteria porters porton porwanie posizion possess postep postpone postura poulet pousse pousser
poussier powtorzy pragt prealabl precipit prelude preludio preparac prepare preparer preschoo presse pret prevail
primer proceeds produit profite profits profondi profumo progetta progetto progredi proiezio project prolifer prosze
protect protezio provenir proximit proyecta prufung przebieg przebywa przejech przejrze przeszka przod przycisk
przypade przywroc pulgada pulir pulsar pulso pumpen punch punta puntata puntuaci push pushen puss pusten pusty quaderno
quartet quedar quelquef queso quid rabbit rabo raccoon radiant radiante radiowy rafforza rail railway rainbow raiz ram
rama rand rander rape rapide rase raso rastro rathaus ration rato rauen raumen raumte rave reassura reato rebote
rebound rebuild recalcar recast receding receptor rechtsla rechtsmi recidive recolect reconver recorrid recortar
recurrir recyclag redesign redire redo reduce reducir reduire reflet reformar reformie refresca regadio regale regazo
regel regenbog regenera reggae regione regulato reh rehearse reichsta reihenwe rein reiner reinvent reis reka relief
relikt rellenar relucir remainde rematar remedio remedy remis remontes remove rendere renditen renew renforce reno
renovar renovate renover repair reparatu reparier repartid repeat repeatin repertor repetir reposici reprise reproduc
resemble reside residir residuo resistir resort resorte resoudre respiro resta restart restring resultat resumpti
resurrec reszta retablis retail retraite retrieva reversal revier reyes rezultat rhum ricavare rice ridurre riecht rifa
rigenera rigidity rim rima rime rimedio rincon rinder rinforza rinnovar riorgani riparare riparazi ripieno riproduz
risco rise risultar risultat rito rive riz roast roasting roc roccia roce roche rocznie rodante rohbau rosary rose
rotet rough rousse rozpocze rozwoj rum rumba rumble rump runden ruolo russ russe rustico ryby rysowac ryz rzezba
saatgut sabbatic sacca sachscha sachsen sacudida saft sal salas salbe sales salire saloperi saltar saltare sandstei
sandston sanierun sanita sapone saque sasso saturati saturn saturne saturno sauberer sauce sauer saufen saure saut
savon savory sbattere scalare scaling scambiar scansion scatter scavare scene schallpl schaltun schaukel schaum
scheiden schenken schenkt scheren scherze schickte schiffen schildkr schirmhe schism schlafen schlagen schlamm schloss
schlucke schluckt schlupfe schmucke schmuckt schnelle schnitte schoolin schoss schotter schrage schreite schrumpf
schule schulung schuss schwalbe schwanz schwebt schwingt scioglie sconfigg scopa scope scoppio scouting scrimmag
secretai sedere sedersi segment seitdem seiten sejm sekcja sektion sello semanal senke senkung seno sent sentar sentry
sept septembe septiemb sequel sera settembr settentr setzen seventee sexualid sexualit sforzo shaft shah shale shanghai
shaping shining shoot shopping shuffle sichern sichten sieg siegen sifflet sima simetria simular sine sinken sinnumer
sino sintesi sinus sirenen sita sitten situado situee sitz skakac skandina skier skigebie skizzen skok skora skupic
slad slag slam slipper slodycze slot slots smack smrod snooker soap soc sode soffocar softenin solco solemnid sollevar
soluzion soma sombrer somewher sonata sonate sonder sonne sonnen sonner sonnerie sonntag soporte sostituz souche
soupcon souper souple southwar spalarni spam sparare sparato sparklin sparo spatschi spatz spazio spedire spektake
sperren spessore spielche spiele spielpla spin spina spingere spinta spirale spit splinter spod sporen sport sposob
spotykac spraying spread spritzen spruce spruhen spucke spucken spugna spuren sputare squat srodmies stabilim stabilny
stac stadtbil stahl staining stalk stammt stanford stanza stapel starch starkt startet startete startsch startup statte
stattgef staub stealing steig steigern steigeru steken stellen stellpla stemma stento steriliz stermini steroid
stiffnes stink stinken stoffe stopa stor straccio strak strauch strebt streckt stretch stretto stromy stroz struktur
strzelan stuckzah studia studie studien studiowa studium stuhle stun stunde sturgeon sturz sturze sturzen sturzte
stutze styczen suavizar subida succeder succo sudeste sudlich sudosten suelo suero suffice suffire sugerir sugo
suminist sun sunflowe support sur surco sureste surpass survenir survey survive suspende sustituc swallow swamp
sweeping sweetnes symetrie symmetry synagogu synthese synthesi szenen szenerie szkoleni sztuka tabella tabloid tactic
tagdiens taille takeout takt talisman talk tamperin tant tanzmusi tapete tapping task taste taten tatouage tattoo
tattoos tatuaggi tatuaje tatuaz taupe tauschen tavola te tecza teinture telecom telephon teller temp tenia tercero
terrier terza terzo testa teta texture theft there thirteen thrashin threads threat thrive throbbin ticket tierce tiers
tiller tilt timbro tint tirar tirare tirer tiron toast todesfal todesopf toil tome tongue tonnerre toot topograf torsk
tory toss toten touching tournant tourner tout trabajar trabajo traccia trafohau tragbar tragersc training traiter
tramitar tramonto trane transici transizi trara trascina trasform traslada tratar tratto travesia traviesa trawa
trazado trazar tread treat trebol treiben trempe trenowac tres trial tribunal tributar trieb triebe trillar triple
tripoli tripolis triunfo troia troll trolle trompete tronc tronco troszke trozo trubel trud trup tryk tuerca tuff tuffo
tulip tumbar turnover tusk tuteur tutore twinkle tylek ubaw uber uberflut uberfuhr ubergang uberlast uberlebt uberschn
ubersteh uberstei uberzahl uberzieh ubicacio ubungen ucho umbau umbauten umbruch umfahren umfasste umgehen umgestal
umgestel umsatze umschalt umschlag umstellu undercut unfold unfug unicorn unicorni univers universi universo universu
uno unterarm untergan untergru upgrade uphill uprawa ur uro urto uscire using usta usurpaci vaciado vacuo vale valider
valoir vanish vanter varar variable vater veer vencimie venere vengar venin venter ventilac verbleib verbuche verdecke
verfilmu vergehen verklapp verkleid verlangs verlinke verlosun vernetze vernetzu verpfleg versare verschme verschmu
verschon versenku versorge versteue vertausc verter vertice vertiefu vertikal verwande verwertu vesper viagra victoire
vieillir vigne vignette vin vincolo vino violado violatio violett visage vistazo vittoria voice voicemai voisinag
volkskun volksmus vollmond volta voltaire vorderse vorkomme vorlauf vorletzt vormitta vormund vorrat vorrate vosotras
voyant vulgaris wachstum wackeln wackelt wad wahlkamp wahlperi wahrendd wait waldrand walic walke wallpape walnut
warlock warme warstwa warto wasserdi wat watchdog watchman waters watt weaken weakenin wechsel wechselw wee weglaufe
wehen weibchen weile weinbau weine weiterbi weitet wellen wellingt welsh weltall wendepun werbekam werewolf werfen
weronika wertunge werwolf westlich westward wheeling whey whistlin widmen width wiederau wiederga wiederke wiegen wiegt
win wine wir wirbel wirken wischen withstan wochentl wohnen wohnflac wohngebi wohnhaus wohnung wohnungs wohnwage wol
won world worsenin wplywy wreak wrecking wrzesien wskaznik wszechsw wuste wychodzi wynalaze yap yapi yerba yeti yield
zabawy zacmieni zadek zahllose zakres zakupy zaleznie zander zange zap zbrodnia zdarzeni zdazyc zdjac zecca zehnte
zeichnen zeichnun zeiten zeitpunk zeitumst zelten zentral zerfalle zespol zestaw ziehen ziele zjazd zloty zmieniac
zniesien zobaczyc zolty zoning zopf zucchero zuchthau zucker zugang zugeschi zumo zunge zupa zuruckbr zuruckla zuruckle
zutat zuwenig zwieksze zwingt zyklen zyklus zysk zywnosc ابداع اثنين اثير احتفال احتلال احتمال احرق احياء اخترع اختيار
اخراج ادريان ادوار اذان اذن اذهب اراضي ارباح ارتفع ارشاد اساس استحق استسلم استطلاع استعمال استقر استمر استيناف اسكن
اشبه اصبح اصدار اصنع اضعف اعتداء اعتمد اعداد اعدام اغلب اقام اقترب اقمار ال الحج السم الصف القط المخ اليات امبراطو
امتلك امسك امير اميلي امين انتاج انتشر انتصارا انتهاء انجز انفجر انقلب اود اوراق ايرادات باق بدء بدايات بذور بطاريات
بقر بليون بوم بيض بيني تاريخ تاقلم تبادل تبديل تجديد تجميل تحديث تخصصات تخطيط تخيل تدريب تدريس تدفق ترحيب ترصد تركيب
تزامن تسبب تسريع تسوق تشاد تصاميم تصنيع تصور تضخم تضمن تطبيق تطور تطوير تعدد تعديل تعديلات تعلق تعود تغيير تفرد تكوين
تنزيل تنقل ثامن ثروات ثلث جانب جايسون جبهات جرايم جرم جزء جزم جسد جسم جنوبي جهاد جوار جوانب جوف جولات جينات حجر حرس حرف
حشيش حطب حفظ حقل حمر خادم خاطر خطط خطير خفت خلق خليج خمس خمسون خندق خيار خيط خيوط خيول در دعم دقيق دور دورات دولار
دولارات ديك ذر رابح رابع راسل رافق رجال رحيل رشد ركاب رنين زاد زخم زوال زوايا زيت زيوت سابع ساد سادس ساو سايقون سبب سبت
سبق ستانفور ستون سحب سعي سلاسل سلطات سلم سهم شاه شرق شرقي شفاه شل شمال شمالي شمل شنغهاي شهور صابون صب صخر صدور صغر صفر
صفقات صفوف صوم ضروري ضغط ضوء ضواحي طرابلس طرد طرف طعام طلق طور طين طيور عبور عد عزز عسكري عقد عمق عواقب عوامل غار غرق
فارغ فاز فترات فحم فر فراء فك فلفل فيصل قارات قاع قسم قفز قلل قمر قوس قياس كثر كحول كرات كرز كهربايي كولومبي كينت لحن
لن لولو مانيلا متغيرات مجمل محرقة محيط مختار مخرج مدد مدن مركب مركبات مريخ مزاد مستويات مسك مصغر مضاعف مضرب معاد مقر
مقرب مقعد مكاتب مناصب منشا مهام مولي ميات ميلاد نصب نطاق نقل هبوط هدد هزم هضم هضمي هول هيكل واجب واجهه واصل وجه وحدات
وصلات يبرد يبقي يتجاوز يتحمل يتخيل يتصور يتضمن يتطور يتنافس يتوافق يجد يجدد يحترق يحتوي يحدث يحطم يحفز يختفي يخطط يخلق
يدعم يدمر يرتفع يرقص يساوي يسبق يستحق يستعد يستقر يستمر يسود يسيطر يشمل يصب يصرف يصعد يصور يضعف يضيء يعدل يعطي يعود
يعيد يغلب يغلي يقابل يقاوم يقرب يقلل يقهر يكثر يكفي يكمن يناسب ينافس ينبض ينتشر ينتهي ينحدر ينشا ينفجر ينقل ينهي يهاجم
يهدد يوفر يوقف 一元 一分为二 一刹那 一口气 一叶知秋 一叶障目 一大早 一带 一时间 一月 一月份 一次性 一气 一等 一筹莫展 一级 一触即发 七叶树 七月 万丈 万不得已 万元户 万恶之源 万箭穿心 万花筒 上个月
上升 上去 上古 上头 上学 上岗 上扬 上月 上来 上水 上涨 上班 上空 上马 下去 下台 下地 下场 下巴 下滑 下跌 下降 下院 不一 不值 不光 不关痛痒 不动声色 不堪一击 不妨 不惜 不成文法 不知所措 不胜 不负 不透水
不锈钢 与时消息 专业化 专职 专辑 且慢 东亚 东南 东南西北 东夷 东征 东方 东西方 东边 丝毫 两侧 两倍 两方 两旁 两端 两者 两边 两院 两面 严厉打击 个别 个数 中亚 中关村 中兴 中北部 中医 中国电信 中央 中小学
中方 中枢 中止 中等 中考 中西 中路 中轴线 中途 丰产 临头 临安县 临街房 为准 主管 主食 举杯 举足轻重 乍得 乐不思蜀 乐律 乘车 乘龙 乙醚 九月 九连环 乡村音乐 书籍 买房 乾坤 了结 事业 事件 二代 二手房 二月
二黄 云集 五更 五花大绑 五角大楼 五谷 五边形 亚欧大陆 亚洲 亚硝酸盐 亚细亚 亚运 亚运会 亚麻 交叉 交椅 交界 亥时 产业化 产品 产地 京九铁路 京广铁路 京报 京畿 人形 人数 人民广场 人民战争 今文经学 介质 仍旧
仕途 仙境 代码段 代笔 以下 仰天 任教 仿宋 仿效 仿照 伏牛山 休假 优于 优化 传动 传播 伴奏 伴随 伸出 伸长 位移 低收入 体型 体魄 余剩 余数 余绪 佛珠 作揖 作曲 使馆 侗族 供应 依托 侥幸 侵权行为 侵略 侵袭
便士 促销 保有 信托 修习 修复 修正案 修筑 修缮 修葺 修造 俯仰 俯视 倍数 倒地 倒腾 倒转 倒退 债券 值得 假想 偏方 偏西 偏远 做饭 停放 健身 偶然性 儿时 儿童乐园 光彩 光缆 克服 克绍箕裘 入侵 入关 全身 八度
公国 公审 六月 兰新铁路 兰花 共同 共存 共襄盛举 关境 关外 关头 关子 关断 关节 关门打狗 兴安 兴致勃勃 兴衰 兴起 兵马俑 具有 养护 兼具 兼有 内侧 内含 写作 军售 农事 农作 农桑 冥王星 冲天 决赛 冷水机组
净利润 准备金 减小 凑近 凝结 凝聚 几丁质 几何 凤凰 凭借 凸出 凸边 出入 出发 出发点 出台 出境 出外 出家 出来 出生入死 出租车 出走 击打 分文 分段 分水岭 分离 分管 分身 分钱 切中时病 切除 刑场 刚性 创业
创作 创造 初三 初叶 利润 到位 到头 到时候 制作 制剂 制备 制成 制程 刷新 刺中 刺花 刻印 削减 前列 前沿 前端 前边 剩余 剪切 副业 剿灭 力争上游 办学 加固 加工 加盖 加速度 动工 动量 劳务 劳苦 势头 包含
包围 包括 包装 化学 化验 北上 北美 北美洲 北边 北面 区位 区域 区间 医药 十一月 十二月 十月 千里马 升学 升腾 升高 午时 半桶水 半边 协奏曲 协调 卑劣 单产 单位 单位根 单号 单糖 单脚跳 单链 卖淫 南亚 南山
南岭 南昌起义 南美 南美洲 博取 博古 博得 卢沟桥 卢湾区 卫星 印制 印染 危房 即位 即兴 卵子 卷子 历法 原作 原创 原址 参赛 双氧水 反攻 反映 反面 发动 发射 发展 发扬 发明 发源 发育 取向 取景 取水 变态反应
变性 变故 变质岩 变量 叠加 口粮 古典音乐 句号 叫苦连天 可变 可能性 可逆 台前 右侧 右手 右方 叶子 吃力 吃食 吃饭 合作化 合围 合并 合成 合纵连横 合龙 吉安 同居 名校 后盾 后退 向日葵 君子兰 含有 含金 启动
启用 吸附 吸食 咽下 品蓝 哨兵 哪儿 唾余 商学院 啤酒 啧啧 喀什 喝茶 喧哗 喷发 嗜好 嘴唇 嘴巴 四月 四溅 四边 四通八达 四面 回击 回合 回家 回应 回落 因子 团花 园地 围棋 围绕 国库 图景 图画 图纸 图表 圈地
土星 在建 在来米 在校 地区 地基 地幔 地方 地皮 场所 坐标 坐镇 坑道 坚果 坠入 坠毁 坠马 城区 培植 基因 基地 基点 基石 基调 堂堂 堆满 堤坝 境外 墙根 增大 增援 增速 墨迹 壮大 壮阔 声东击西 复旦大学 复线
外侧 外延 外水 外皮 外边 外面 大业 大体上 大作 大兴土木 大别山 大地 大寿 大拇指 大权在握 大洲 大片 大米 大脑 大规模 大赛 大门 大面积 大马哈鱼 大黄鱼 天体 天地 天宫 天机 天蓝 天蓝色 天马 太白 太白粉 太空
太阴 夯土 失学 头等 奇事 奇数 奏鸣曲 奔马 套房 套装 套马 奠基石 奥林匹亚 好转 如实 如火如荼 委以重任 娘家 嫁接 嫦娥 嫩叶 子粒 字数 存有 季夏 学业有成 学前班 学海 守恒 安定门 安家 安插 安步当车 安置 安静
完工 宏伟 定额 宝成铁路 客车 室内乐 室韦 宫城 宫爆鸡丁 害死 家伙 家常菜 家数 家里 家门 宽度 密室 密度 对接 对比 对称性 导航 小品 小型 小学 小时候 小米 小行星 少林 尘土 尘埃 就学 就读 局 局限 屁股
层出不穷 居住 居安思危 居庸关 屈从 屏息 履行 山势 山区 山地 山寨 山海关 岗哨 岩浆 岩石 岳家 峨眉山 工业化 左侧 左手 左面 左首 巧合 巫山 差池 巴拿马城 巴掌 市中心 带动 带来 常模 常用 常见 幌子 幕后 干支
干粮 平安北道 平局 平常心 平手 平时 年初 年底 年收入 并驾齐驱 幸存 幼儿 幼年 幼时 应变 应得 应景 底部 底面 店面 延伸 延期 延迟 延长 建筑 建造 开发 开启 开垦 开头 开工 开放 开炮 开端 开蒙 开裂 开采 异地
引发 引桥 引申 弱项 弹匣 弹性 弹涂鱼 归属 当中 当值 当儿 当初 当场 当耳边风 彩虹 影印 影片 影踪 彼岸花 往事 径自 律吕 徒步 微光 微积分 德里 心切 心口 心底 心房 心里 必不可少 必修课 必备 必要 快班 念珠
总决赛 总收入 恢恢有余 恶臭 惊马 惨案 惯性 想像 想象 意外 慌忙 戌时 成交价 成份 成品油 成家立业 成果 成活 成章 我方 战备 战役 战斧 截断 房租 所在 所罗门 手艺 打假 打包 打成一片 打扮 打捞 打搅 打死 打水漂
打赢 打造 执勤 执行 扩充 扩大 扩展 扩建 扫墓 扭头 批准文号 找齐 承载 承运 技术性 技艺 抑制剂 投井下石 投注 抗水 折子 抚慰 抛掷 抢险 护佑 报警 披挂 抬头 抵御 抵抗 抽取 抽打 担任 拆开 拆解 拆除 拉动 拉扯
拍摄 拓展 拔毛 拔高 拖下水 拖人下水 拖延 拜倒 拟古 拥有 拨打 拳头 拳术 拿破仑 挂载 指关节 指向 按说 挑大梁 挥发 挪用 挫折 挺立 捏造 损坏 换位 排气 排水量 排练 排队 排除 探寻 探测 探测器 探索 接地 接壤
接连 控股 推出 推辞 推进 推迟 推送 推陈出新 提心吊胆 提炼 插班 握住 揭幕 援兵 援军 搜查 搜索 摆设 摇曳 摇滚 摇滚乐 摔倒 摧残 摩 撇嘴 撑腰 撒手 撕破 撤离 撤除 播种 操演 攀登 攀高结贵 支边 收尾 收敛 收获
收音机 改动 改建 改编 改观 攻坚 放大 放慢 放映 效法 教育学 散射 散居 敬酒 数字 数据 数月 敲击 整修 整合 整形 文不加点 文书处理 文牍 文身 文过饰非 文选 斑点 新台币 新闻周刊 方位 方向性 方庄 方框图 施工
施放 施行 无计可施 日月 旧址 早知 时空 时过境迁 明儿 易事 晋升 晒太阳 普查 景区 景点 景致 景观设计 暂缓 暴利 更换 月亮 月份 月刊 月初 月宫 月球 月薪 有余 有史以来 有朝一日 有点 有限 朝日 朝秦暮楚 期满
木工 木星 木炭 未及 未时 未果 末期 末班车 本分 本月 本期 朱红 机动 机头 机敏 杂志 杂物 权位 权限 杆子 杏鲍菇 来不及 来势 来往 来得 来日 来源 来源于 来龙去脉 松手 板蓝根 极乐世界 极力 构图 构思 林立 枪声
染发剂 染指于鼎 柔情似水 查哨 标注 标点 树叶 树皮 核技术 核桃 格子 栽培 桉叶油 桥头 椅子 楼上 概率 概率论 槽孔 模具 横标 横跨 樱桃 橘黄色 次数 欲言又止 正中 正弦 正月 正道 正面 此地 此处 此间 步行 武艺
死命 死期 死神 死罪 残存 殖民主义 毁灭 每日 每月 毒素 比例 比照 比率 比翼齐飞 比重 毗邻 毛收入 毛片 毛皮 毛虫 毛豆 毛边 毫升 民居 民房 气力 气化 气喘吁吁 气绝 氨水 氯气 水上 水产业 水仙 水合物 水坝
水帘洞 水底 水晶球 水栖 水汽 水深 水渍 水牛 水獭 水绿 水草 水螅 水陆 永定河 汇入 汇总 汇聚 汗珠 汗马 江北 江北区 江南 污泥 沉积岩 沉雷 没事儿 没落 沧桑 沪宁铁路 河滩 河道 油汪汪 油页岩 沼泽地 沿边 沿革
法家 泛起 洗手 洗漱 活儿 活塞 派别 派生 流出 流动 流动资金 流畅 流程 流行音乐 流连忘返 测量 浣熊 浴场 海峡 海拔 海神 浸入 浸水 浸泡 涂饰 涂鸭 消解 消退 消除 涉及 涉足 涌入 涌起 润滑油 涨水 液化 淘米
淘金 淘金热 淡化 淡蓝色 淡黄 深成岩 深造 混杂 淹没 清扫 清早 清流 清淡 清除 渊源 渔猎 渡口 温床 温泉 温酒 港 港区 游子 游戏 游玩 游说 湛蓝 湟水 源流 溶液 滚动 滥用 漂白 漂白剂 漏洞 演变 演算 漱口 激活
灌木 灌水 灌溉 火山岩 火成岩 火烧 火花 火速 灰尘 灰岩 灰白色 灶马 灾害 炸毁 点火 炽热 烘烤 烜赫一时 烤鸡 烧火 烧香 热血沸腾 烷基 烽火 焚香 照搬 熔岩 燕子 爆发 爆炸 爪哇 爬山 爱国者 片断 版画 牙齿 物理
牵扯 犹疑 犹豫 独霸一方 猛攻 玉器 玉门关 王不留行 环绕 环节 现代 现代化 现役 现金流 现金流量 珍珠 班师 理化 理学 琥珀 琵琶 瓜子 瓦房 瓶颈 甘油三脂 甘油三酯 甘蔗渣 甚至于 甜味 生存 生理盐水 生米 用品 用法
田径运动 田忌赛马 甲基 甲壳 甲鱼 申时 电子游戏 电缆 电讯 画报 留下 留恋 番号 疆界 疏通 疗养 疗程 病理 病理学 病程 症结 登月 登门 白乳胶 白云 白区 白头偕老 白头到老 白带鱼 白砂糖 白米 白糖 白芍 白跑一趟
百家争鸣 皇冠 皮革 监护人 盖房 盘缠 盛举 盛产 盛大 盛饭 目前 目的地 直捣黄龙 直立 直至 直辖市 相加 相合 相待 相撞 盾牌 眺望 眼球 眼睛 短训班 石块 石库门 石油醚 石灰华 石灰岩 石灰石 石蒜 石蕊 石蜡 石鸡
砂岩 砂石 研习 研制 研究 破关 破除 砾石 硅石 碑石 碧绿 碰撞 磁化 礼拜 祝酒 神速 神马 票房 禁地 离开 私房 秋审 种子 种花 科 科学技术 科技 科研 秦城监狱 积压 积淀 移居 税关 税制 税务 税费 稻米 空空 空闲
穿孔 突击队 立地成佛 立方公尺 立方厘米 立方米 立项 站立 竞争 竣工 童年 端方 端正 竹马 笔试 第一季度 第三纪 第二 第五 第四纪 笼罩 等候 答卷 筹划 筹办 管理学 米果 米饭 籼米 粗浅 粳稻 粳米 精炼 精米 糖类
糟蹋 糯米 紧握 紧缩 紧缺 紫罗兰 紫罗兰色 紫花地丁 繁文 红利 红叶 红木 纤维素 纵横 纵深 纵贯 纽约 线段 细胞周期 细胞质 终止 经学 经得起 经济作物 经济周期 经脉 绒毛 结束 绝迹 统筹兼顾 统计 维多利亚 维新 绿化
绿叶 绿地 绿茶 绿营 编修 编制 编织 编译 缩小 缩短 罂粟 网段 网游 网点 网罗 置换 羊皮 美元 美分 美味 美金 羚羊 群众 羹汤 翡翠 翻修 翻腾 翻车鱼 翻转 翼展 老化 老马识途 老龄 耕种 耕耘 耳朵 耳畔 耳边风
耽误 职业高中 职分 职务 职高 联营 肌肉 肌肤 股利 股息 肤色 肥甘 肥皂 肺腑 背离 胚芽米 胜出 胜地 胜负 胜败 胜过 胡吃海塞 胡椒 胡茬 胶水 胸前 胸有成略 胸有成算 胸部 脑袋 脓水 脚下 脚步 腊月 腰部 腰金衣紫
膝盖 膨胀 膳食 臀部 自动化 自古 自幼 自甘堕落 臭味 臭豆腐 致电 舀汤 舌苔 舞曲 舞蹈 航 航向 良药 良马 艾叶油 芍药 芬芳 花丝 花果山 花生 花纹 花花肠子 花蜜 花豹 花轿 花雕 花饰 苍白色 苏占区 苏富比 苏花公路
苦尽甘来 英尺 范围 范数 茅山 茭白 茶树 茶水 茶钱 草本 草稿 药剂 荷花 莫过于 莲子 萃取 萎缩 落下 落井下石 落入 落叶 落地 落幕 落成 落户 落日 落脚 落花生 葡萄酒 葵花 葵花子 蒙在鼓里 蒙面 蓝色 蓝靛 蔓延
蔗糖 藏品 藤椅 藩镇 虎尾兰 蜕变 融入 融合 蟋蟀 血糖 行政区域 行程 行装 行路 衣食 补救 表面 衰亡 衰减 衰微 衰老 衰落 衰退 袒护 被子植物 裁减 裂变 裂缝 装满 装饰 西亚 西北方 西单 西南 西米 西边 要命 要职
见长 观察 观摩 角色 角质 角马 解法 解除 解雇 言归于好 计数 计算 计量 订单号 讨米 诉说 诊治 该当 诱发 调整 调研 调节 谋取 谦让 谷子 谷物 豆苗 豹子 贝类 负方 质子 贩运 贬值 购物 贯彻 贴身 贵宾 贵方 费劲
费周折 费时 费神 赖以 赛马场 赢利 赢得 赭石 走人 走水 走近 赴汤蹈火 赶时髦 赶走 起先 起动 起哄 起始 起程 超标 超越 超车 趋时 足下 跟前 跟踪 跟进 跨上 路子 路段 路程 跳跃 践踏 跻身 踊跃 踌躇 踏查 蹂躏
身影 身长 躲藏 车位 车号 车把 车辕 车马 转型 转折 轴承 轴线 辈出 输赢 输送 辟邪 边区 边境 边境地区 边庭 边患 边沿 边界 边疆 边锋 边际 辽西 达成 迂回 迅速 过半 过境 迎娶 运转 近代 还击 还手 这么 这边
进修 进发 进水闸 进犯 进程 进驻 远航 连踢带打 连载 连麦 迟疑 迟误 迟钝 迫近 迷惑 迸发 追随 逃离 逆转 透析 逐鹿中原 途径 逗留 通俗 通州 通气 通胀 通货膨胀 造船厂 逾越 遇见 遇难 遍及 道家 遗址 遗迹 遮盖
避暑 那儿 那时 酉时 配乐 配有 配角 酷似 酷肖 酸性 酸辣汤 采集 里程 重地 重复 重用 野味 野战 野牛 野猫 野马 金沙江 金鱼 钻坚仰高 铁骑 银河 铸币 链接 锂电池 锐减 镇定 镶边 长宁区 长生不老 长途 长途电话
门闩 门面 闭 阜成门 阴谋 阴谋诡计 阵地 附中 限制 除去 除掉 陪伴 陪同 陶土 隆重 隆隆 随行 隔开 隔离 雄伟 雄风 雄鹿 雄黄酒 集中 集结 雌黄 零食 雷声 霉菌 霹雳 青山绿水 青石 青藏铁路 青铜 青铜器 青黄不接
静安区 静默 靛蓝 靛蓝色 靠边 面子 面皮 鞭打 韭菜 音像 音响 音域 页岩 顶住 顶峰 顺利 预定 预科 频率 频道 题花 风范 风蚀 飘浮 飘然 飞刀 飞身 飞龙 食粮 饭菜 饮酒 饲养 饴糖 饼干 首创 首当其冲 首演 香气
香茅 香菇 马匹 马店 马房 马耳东风 马背 马蹄莲 驮马 驯马 驱动 驽马 驽马恋栈 驿站 骏马 骑马 骗局 骨子里 骨架 高中 高于 高分子 高密 高密度 高层 高峰 高峰期 高热量 高球 高科技 高空作业 高质量 高频 鬼门关 魏国
鱼米之乡 鲜红 鲜美 鲟鱼 鲤鱼 鳜鱼 鸡毛蒜皮 鸳鸯戏水 鹧鸪 麒麟 黄土 黄教 黄檗 黄油 黄浦区 黄浦江 黄色书刊 黄芪 黏米 黑纱 鼓动 鼻息 齐刷刷 齐心协力 齐心合力 齐集 龙头 龙潭 龙羊峡
""",
    0: """
albert allergy angeles anything badge big bishop blanche brodnows bruno camp capo catena cctv certaint chinese colour
conducte conducto congreso controle coordina critique democrac discaric distribu european food fulda fulfillm gang
gioia grand hafenstr handle hopitaux hq jaen job kierowco kierowcy kolo late mai maria miguel mills monday mosque nach
nantes network oficina parks permanen piacenza punctual recepcja redes refuse rennes repubbli republik retard rule rusa
sainsbur santos savoie services shop sierpnia soli sotto standard team tor travail turco tymczaso umidita van wykladow
zum zwiazki احد استقبال اطفال بلدية حجاج مستودع موتمرات 九 双 发 学 时 焚烧 管 绿 运
""",
    1: """
abeille abeja abhandlu abholen abholung ability abkommen ablose ablosung abneigun absender absichte absprach abstain
abstiegs abstimmu abstrakt absurd abwagung abwenden acatar accenno acceptat accordan accordo accueil ache aching acorde
acquaint acteur acuerdo acusada adage address adesione adherer adhesion ado adoracio adorazio adres adresse adressen
adulto adverten advertir advertis advisory affecter affermar affirmat affittar affluenc afirmaci agace agieren agilidad
agneau agnello agresser agricole agrupar ah ahem ahime aise akcent aktienge aktualit alabanza alarmant alentar alfabet
algebrai alguien alibi alieno alivio alkoholk allegory allergic allergiq allgemei allume allure alpin alpine alquilar
alternan altrui alum aluminio aluminiu alumno alun alzo am amare ambiance ambience ame amene american amichevo ammenda
amoureux amphibio amuse amusemen anaconda anal anale analog analoga anasthes anatomic anbieter anciano andino anecdota
anecdote anekdote anerkenn anfrage anfragen angetrof angezwei angielsk angreife animatio aniol anklang ankundig annuler
anonyme ansage anschrif ansehen anser anstelle answer antico antragen anuncio any anziano apart apoderad apologia
apostoli appello applause appoint apprehen approvaz aprecio aptitud apunte apuro aqueous arabski arbeitsl arbitral
arched archetyp ardor areszt arger argernis aromatic aromen arrival arrivi arschloc arten arterial artwork artystyc
arztin asesino asesorar aside asimismo asp assegno assembla asset assicura assistan assortme assurdo atestado atletico
atmosphe atomic atrasado atribuir atrocity attainme attentat attente attestat atteste attiranc atypique aucuneme
auditory auffassu aufgebot aufgefun aufschri aufsehen auguro ausblick aussage aussagek aussagen ausschre aussicht
ausspruc ausverka auszuge autentic author authoris autism autisme autismus autoimmu autopilo autoriza autorizz autoverk
autrui avail avanzato aver aveugle aveux avian aviation avvenire avversio avviso awarenes axiom az bacteria bacterie
bacteriu bagage baigne bailleur baja bajka bakterie balada baleine balia ballad balladen ballisti bangen banish bann
banquet barbier bargain bastardo batsman bauchsch bauunter bawic beater beck bedingun bedrohte bedurfni bee befehle
befohlen befunde bega begeht begliche beheimat behutsam beibring beigetre beilegun beileid beinamen beisein beiseite
bekampft bekannth bekanntm bekloppt bekunden bekundet belebung beliebth belief benachri benannt benefit benevole
benotige benvenut beraten berechti bergstei berlin beruft beschein bescheue besessen besitzer besoffen bestia bestraft
besucher bete betonung betruger bewunder bezahlen bezeichn bezeugt bezwang biblia biblical biblico biblique bienen
bienveil bienveni bienvenu bieten bigliett bigotry bildhaue bilingue billete billett biomedic biondo bionic biter bitwa
blanca blattern blazen blessee blesser blessure blode bloder blog blond blonden blondine blutig boating bogaty boni
bonus borrache borracho borrego bos bosnien bosque bouffon bounty branch brat brauchen bravery bravoure brawo brecht
breeding breit bride briefing briga bristol broadban brokerag broncead browse browsing bruch brujeria brulee buben
buchhalt budgetar buffo buffone bunde bundesla bundesli bundestr bunter burger burn cacique caiman calca calentur
caloric calumnia campania canary canonico capacida capra capricho caption captive capturer caravan cardiac cardiova
carino carrefou cartello carter cartolin casado casar casero catalyti cauchema cautela caution caveat celestia celibata
celsius ceno censurar cervical challeng chancen chaotiqu charges chciec chen cheque chercheu chiarezz chicago chico
chimico chinesis chinski chiny chrom chrome churchil chwala cicatric cieco ciego ciemno cieply cigar cigarro cinemati
cinico circadia circosta circulo civic civico civile clapping claridad clarte clase classe clausola cleavage clerical
clinico clone clump coastal cobra cobro coccodri cocodril codes codice codigo coexiste cognitiv cojo colecta collect
collegia collezio colorato colpevol coma comandar comando combat combate combatir combatti comentar commande commenta
commento commerca commerce commissi commit commitme commutin competid complace complexi complian comptabl compulsi
comte concealm concerna concilia concorda condamna condamne condanna condemna condena confesio confront congesti
congiunt congo conical conjonct conjuro conocido conocimi consagra consciou consecra conseil consent consular consumpt
contadur contagio contenid contenti contextu continuu convenzi conveyin convicci convinzi convivio cooperac cordero
corporal corps corrupci corrupti cortical cosmic cosmico cosmique costituz cotisati couche cough coupons courrier
courtier cout craftsma cranial crank crawling cream creator creatura credenci credibil creeping criminel criminos
cripple crise crisis critico crocodil cruzado cuadrill cuco cue cuento cuestion culinair culinary culto cuoco curse
curvatur cut cyfrowy cystic cywilny czary czerwony dama dames damlich damn damonen damp danes danger danseur danseuse
darmo dary dasselbe dauphin dean debatir debattie debile decede decedee deceit deceive deceptio decevoir declarac
declarat decreto dedicaci default defekt definici definizi degno dehydrat deklarac deleguee delicade demanda demon
demone departem depletio deport deportis depp deppen depresiv deputato depute derecha derechis deriving derriere
desaccor desafio desafort desagrad descenda desconfi descrizi descubri desercio deshonra desidera desinter desire
desleal desmenti desorden despreci detencio detto deutung devolve devotion dialog dialoge dialogo dialogue diaten diaz
dichiara dichotom dichter dieselbe diestra diffiden digo dimision dining dinosaur diplomac diplomar diplomat diputado
direttor dirigean dirigent disadvan disappoi disappro discorso discrepa discreti discrezi disculpa discuter discutir
disenado disgusto diskutie disordin disputa dissonan distress diversit divide divisa dobro doctor doctoral dodger
doktor doktrin doler domena domestic dominazi dorosly dotar doter dottore dotyczac dotyczyc download drachen dramatik
dringlic drought dry dual duale dualidad dubbio dud duel duell duena dueno dummer durchsag dwarf dzialani ease ebraico
ebrio eccellen economie edition editoria educate educatif edukacyj efectivi effektiv efficaci eficacia egoismo egoismus
ehefraue eher ehm ehrgeiz ehrlich eide eigensta eignung einberuf einbezie einbrech eingelos einige eiszeit ekipa
ekonomic elan electrom electros eleganci eleganz elend elogio elster embajado embargo emigracj empfang empfangl
empfindl emprison emprunt encargo encule endorsem englisch enigma enlighte enqueteu entfuhre enthousi enthullu entitlem
entlastu entrevis entschad epica epico epique episch epitome epos epouser equation equazion erasure erbe ereccion
erektion erfolg erfolgre erhob erkaltun erklarun erkrankt erlauben ernennun ernsthaf eroe eroico erotico ersuchen ert
erwahnen erwahnt erwahnte erwahnun erwerbst erzahlun erziehen escolar escultor esistenz espece esperer espion espontan
essay essays estado estatal estatuto esterili estero estima estimaci estraneo estrenar estrofa estupend estupido
eternity ethical etico euh eulogy evade eviction evolutiv examinan examiner excentri excusa excuse execute executiv
exemptio exito exkursio expel expendit experto exploite expose extern externe faccenda facet fachlite fachwiss facolta
fact faculte fahrenhe fahrverb faibless fail fairy fakten faktura fallimen fallo falsita familial familiar famine
fanatico fanatism farbige fasce fascino fastidio fata fattura faune faveur favola favor favore favori faxe feast fecal
fedele fedelta fee feindlic felicita female feminino ferire ferita ferito festeggi fetal feter feudal feudale feuerweh
fiaba fictiona fielder fields filming filosofi finanzmi finnen firmar firmen first fiscale fisco fisher fishy fiskus
flattery flavor flavour floresta flotten fluch fluchen fluency fluvial follia forest forfait forfeitu formacja formateu
formativ forst forste found fracasad frage fragilit franchem francusk franke franken freibetr freundsc frohlich frown
fruhschi frustrat fry fuck fucking fume fungal fungiert funk fuoco futurist gad galactic galaxy ganze gap garantia
gastric gastroin gator gattung gaule geboren gebusch geduldig gefahr gefecht geflohen gefuhl gegenver geguckt geldstra
gelegenh geliebt gelobt gelubde gemietet gemut genannt genehmig generals genie genital gentille genussli geologic
geologiq geophysi geotherm geredet geriatri germane germaniq geschick geschlos geschwor gesetze gesetzen gesetzes
gesetzli gespann gestandn gesungen getauft getraut gewalten gewarnt gewerbe giant gill giovane girl giudicar giudicat
giudice giuramen giurispr giveaway glaubig glaubwur gleichge glide gliding glosowan gluckwun glupi gobernad godny
golfer goodwill gorki gorszy gospel govern governme gozo graces grade gratuit gratulat gregge gremium grenzkon grin
grinning grinst grono grouping grupka gruppe gruppier gubernam gucken guinea guinee gutachte gutes gutschei habilida
habitus hacker haftung haggard halber halbwegs hallmark hambruna handbuch handout handschr harde harmonie harmony harte
hassen hate hauptaug haushalt haustier have hawaii hawking headache hearsay heavenly hebraisc hecht heil heiraten helas
herausfo herden heredero herejia herencia herida heritier hermanos hermoso heroe heroic heroique heron heros herrlich
herzchen heure heures hexagona hf hierarch highness hiking hingabe hingeric hispanoa historie hochacht hoflichk
holograp homenaje homophob honesty honor honte hooray hoot hora hormona hormonal hormone hostil hoteller humane humeur
humility hundin hungersn hunk hunt hurrah husten hybride hydroele hypocrit hysteris ideologi ignoranc ignorant ignoranz
igualdad iguana illegiti ilogico imago imbecil imbecill immortel imp imparcia impede imperfec impose impressu imprompt
impuissa inbegrif incapabl inclinad incontro inconven incubo inculcar incumben incumpli indemniz indennit inder
indifere indikati indirizz individu indywidu inestabi infectio infernal infideli infiel infinito infinity infrarot
ingenio ingles inhaber inhaltli initiier injury inmorali innamora inquiete insect insercio insight inspekto inspirer
instabil instruct insular insulati insulte intacto integrac integre intellec intendan interdis interes interess intern
internac interne interste interven intervis interwen intim intimacy intimate intraven intro inutil inventor investor
iodine ionizati irish ironia ironie irony islamica islamico islamiqu islamisc isolamen istota italieni ivre jackson jay
jebac jebany jednostk jerarqui jester jockey jockeys johannit join jouissan jubelt judge judisch juez juge jung jure
juridic jurispru justifie juzgado kadr kampfen kampft kampfte kansas kant kantor kapazita kassiere kaszel keepers
kenntnis kierowca kinderge kinetic kink klarheit klartext klassike klausel knallhar knee kobiecy kochanie koche kodeks
kokken kolejnos kolekcja kolonne koma komentar komfort komik kompania komplexi koncern kongo koniginn konstytu kontinui
kopacz kopfschm kopfweh korpersp korperve korps korrekth korsar korzysc koscieln kostenfr kostenpf kotow kraut kredite
kreis kribbeln kriegser krimi kriminal krokodil krytyka krzywda kudos kuhn kuken kulturow kundigen kundigt kurzform
kurzzeit kuwait labo lacheln lachelt lachelte laie lamb lamm lan lanceur lang langage langerfr lappi latina laureato
leader lease leasing lebensfo lebensge lebewese leech legat legende leggenda legittim leid lekture lender lenkt lese
letterar letterat lexical leyenda liabilit liar libel liberali libero lice licencia lidiar lieber liga lignee lineman
lirico literack literari literary litigare litosc litterai litterat liturgic liverpoo longer lord loro losegeld
loslegen louer lubricat luchador lugen lulu luxembou luxury lyric macaroni machismo macho mag magie magister magnate
mahnung majestad maldicio maledizi malerin maleza malgrado malicia malm malo malsain malta mamon managen mancare mandat
mania mannequi manner mantra mao marcha marchen marching marciano marco maricon marinaio marini marital maritimo marka
markenze marocain marquise marschie martwy mas maschile masonic massachu master masters masturba mater materia matrosen
matto mayoral mayordom mecanici mecanico mechance mediacio mediatio mediator meier meinunge meistern meldet meldunge
membre menace menager mencion menos mensal mentalid mentalit mentalno mepris merecido meridian merit meski miembro
milieus militari militia miliz milizia mimic miserico missstan misstrau mistakin mistrz mitgewir mitologi mitteilu
mittelal mittendr mittente mlodosc models moderado moderazi modi modus moi molestia molestow monetair monetari monetary
monitor mono monolog monologo monologu monstruo moralida morder morse morski motivaci motorist motywacj moviliza
moviment mowa mowic muchedum mueca muerto multa munch musculos musial musicien musicist musico musikant musiker
musikeri muster muzyk mystical mythic mytholog na nachfrag nachrich nachruf nachscha nachtiga nachwuch naif nain nannte
napis naprzeci narben narcissi narr narracio nasal nastepuj nati natta natur natura natural naukowy nautical naval
nazywac nebenein nebenkos nebensac necesida necessit negation negociat nennen nennung neonatal nervt neuausri neural
neutral neutrale neutre neutro niche nicho nieprawd niewinny niezalez ninguno nische nischen nobelpre noble noire
nombrami nombrar nombre nominaci nominare nominati nommer normalit normativ not notar notas notiz notoried nous novelle
noviazgo nowadays noye nulidad nullita numeric numeriqu nun obedienc oberhaup obituary objectio objetivi oblique oblong
obmann obrigkei observad observer oczekiwa odds ode odisea odnosnie odyssee offender offenhei offer offering offert
offerta offerte official officier oficial ofrenda olfactor olpreis olympisc omicida ono opcion operador operatic
operatio opfer opinia opinion oplata oportuni opowiada opposite opposizi optical optimist optimum opzione orbital
orderly ordinanc ordinary ordinati ordine ordnung orfanato orgie orphanag ort orthopae orthoped ortsrand ortszeit
osobowos ostrzeze oswiadcz oui outlaw outlook outrage ovale ovarian ovation overkill overview oznaczen paare paarung
pablo pacing packa pacte paddy padecer padrone paga painter pairing palmar palmer pamphlet pancreat panik panna
papeleta paradoja paradoss paradox paradoxe paradoxo parasiti parat pardon paresseu parliame parochia parole paroles
parteien particip partizip parus passapor passepor passer pasteur patente pathogen pathos patria patrie patron patto
pawla payant payroll pays peer peggio peggiore peligro pelvic pena penado penal pendejo pentito penultim peor perceptu
perdant perdido perfekti performe peripher perito permesso permette permiso permitir perra persona perspekt pesadill
pesimist petroler pfalzer phonetic piacere pica pieprzon pijany pilote pina pinch pirata pirate pire plagen plagiari
plaid plaindre plakat plakate plate platonic platoon player pleading pledge plotka ploy pluriel pneumati pocztowy
poddany podejrza podobien podpis poe poeta poete poetic poetico poetisa poetisch poglad pogloski pojedync polaca
poleceni polemico poliza pomimo pomp pongo popelnic popolare popper porada ports porvenir postage postal postale
postmode potenz potrzeba potter potwor poussin powod poza pracht praktike prasenz prazisio precieux predator predicac
predispo preferen preferib preferit prega pregio pregunta preise preislic premiado premise premium prerogat prescriz
presence presente presenti presidio pressemi prestami prestamo prestati prestito pretensi pretext price prick primitiv
principe printing privacio privacy private privatsp privileg probate problem proceso procurer profanit profesjo
programa prohibic projimo promessa prometer promettr promote promowac pronosti propensi proposal prosba prospett
prosthet protesti prowincj prozess prywatno prywatny przejeci przekaz przewaga przybyci przyjazd przyjemn przylacz
przyroda psalm pst psychiqu pubic public pudeur pudor puja pulmonai pulmonar pulse punire pup purchase purpura put pute
puzza quadrati quaranti querella querelle queues quimico quintess quitter quittung rabid rachat racism rag rager rajd
rallye rancon ranking ransom rapproch ras rash rasse rat rata ratgeber ratsel ratte realista rebeldia rebelle recado
recato recess rechazo rechte rechtens rechter rechtsch rechtsfo recibo reclutar recounti recours recouvre recruter
rectangu recu rede redeem redete redlich redress referenz referer reflexiv reforme refund regelung regente regiment
regles regne regocijo regroup regularm reimburs reinante reine reiz rejoin rekrutie relatif relativ relativo relato
religios relish remitent remolque remunera renal rendezvo renounce renovaci rentabil rente renting reo repensar reperer
reply reportag reporte repressi reproach reptilie repute requerim request resena resign respect respecte respekt
respeto rester restituc restitut restituz resumee retainer retire reto retorica retribuc retribut reunific revelati
revenge revient rewrite rezygnac rhetorik rhetoriq rhume rhythmen rhythmus ricci riche ricorren riferire riff rifiuto
riforma righteou rigor riguardo riot riprende risarcim riscatto rispetta risposte rival rivale rivalen robotic rocker
rodzaj rogar rogue roman romantic romantis romero ropy rothschi rotte rout routing roznorod rozporza rubato ruckfrag
ruckgabe rucktrit rudel rugen ruiner rumour rundown rycerz rzad rzeczywi sabor sachbear sage sahne sailor sake salaam
salaud salmo salmonel salvavid samba samedi sammeln sana sanger sanglant sanitair sanitate sans saoudien sardinie
satisfac satzung sauberke saudita sauerei savage saveur savourer sb scandal scant scar scarsita scelta sceptici scham
scharfen scheu schipper schlagwo schlappe schmerzh schmunze schmutz schonen schriftz schuften schwache schwachs
schwucht schwur scientif scorpion scribe sculptor scultore sea seasonal secheres secrecy seduta sedzia seelsorg
segurida sehnen semejanz seminal seminar senatori sencille sengen sensibel sensitiv sentenci sentimie serenida serenita
serenite serenity seriedad sesion sesso severida sexe sexo sexuelle sfida shadow shakespe sharehol shearer shiverin
shouting showcase shrug siccita sieger signaler signatur signifie signifik signoria siguient singolar singolo singulie
sinonimo sisterho sitta situacio sitzung sizilien skandal skeletal skepsis sklonnos skurril slander sleeper slogan
slough slowa sluchac slychac smile smiley smiling smirk snoring snorting so sobbing societal socioeco soddisfa soif
solaire solare soldado solitari solitudi solstice solstici sonderpr sonora sonreir sonrisa sorcelle sorpreso sorrider
sorriso sorta sospecho sospetto sota souci soul soulagem sourire sovereig sozialhi sozialle spalic speaker speaking
spec specialt spectato specter speditio spell speziali spezie spherica sphinx spieleri splendeu spolka sponsor sposare
sprachli sprawa sprawnos sprinter spruch spruche sprzedaw spy squire staatlic stado stadtver stanchez standpoi starker
stater statthal statuto statutor steckt steckte steiger sterblic stesso steuerli steuerma stichwor stier stiff stillsta
stima stimmzet sting stinging strach strafrec strata streiten streitig stres studying stupid sturmer stwierdz subordin
subscrib subsiste subtilit subtlety suburban subvert sucesivo sucker sucking sueco suedois sueno suffrage summary
summit superint supersti superviv suport supremat surprise survie survival survivre sustaina svantagg swat swearing
symptom synge szacunek szalony szeroki taboo tabou tabu tabus tactical tactil tactile tailor tak taki tale tales tanzer
tanzerin tapferke taps tasso tate tauber taufen tauschun taux taxifahr taxista teach tears technik tekst telling
temoigne temper template templet temporel temptati tendress tense tensile tentacio tentatio tentazio teorema termes
terrenal terrestr tertiair tertiary tesi tesknic tessin testamen testo text texto textual theologi theorem theoreme
theoreti these thoracic threaded ti tic ticks tiere tightnes tipo tipper tirata tiroler tissage titelbla titolare
titolo titulair titulo toaster toben tobt tolerant tonal tonight tonto topfer topologi tortoise tos toser tosse
touchdow toucher toux township toxico traffic trailer traineri traktat transacc transatl transazi trascend trauen
trauern traumen travelin travelli treasure trennung tribal tripulac troupeau trucker trump trust tu tuition tunga
turnout tutorial twierdze typ typen typo tyrannen tyto uberdenk uberlebe uberregi uberweis ubler ubriaco ufac uguaglia
umiliazi umorismo umweltfr unannehm uncertai undergro undermin unfortun ungleich ungnade ungultig unheimli unificac
unio unione unita unitaire unitario unitary unkraut unlogisc unmoglic unseen unwissen upset uran urbain urbaniza urbano
urinary urkunden urodzony urteilen urteilte usmiech usprawie uta uterine utilisat utiliser utopia utopie utopisch
uznanie vachemen vaginal vaillant valent valorisa vancouve varan varon vasculai vascular vecchiai vegetaci vegetati
vehicula velar vendeur venditor veneraci venous ventricu verdacht verdammt verehrun vereinba verfassu verfluch verfugba
vergine vergogna verhaltn verheira verhor verkaufe verkaufs verkehrt verkundu verlangt verlegen verleite verletzt
verleumd verlobun vermisst vermittl versager versatil verschol verset versiche versprec versuchu vertebra verteidi
vertigo vertraul vertrete vertu verubt verunsic verwandt verweise verweist verwiese verzicht veterina veto victima
vieilles viejo villaggi violenci viper virgo virtuoso visceral visual visualis visuel visuell visuelle visuels vocal
vocale void volere volontai voluntar voraussi vorgange vorgefun vorherrs vorreite vorsicht vorstehe vorzuge votare
voting voto voyou wacker wada wading wahl wahlvers wahlzett wahrsche waisenha waive wale walking wank warb warehous
warp waving wealth weaver wegen weil weinig weisen weitestg weitgehe welcome weltansc weltherr weltreko wersja wesen
wetterbe wettervo whine whistle white wiarygod widerruf wieki wiersz wies wight wilderne willkomm wilt wirbt wirksamk
wissen witaj wladza wohl wohlgeme wohlstan wolf wolfram wolno worden words work worry worte worter wpis wraith wrazliwo
wrongdoi wunsche wunschen wurden wurdigun wurzeln wycofani wyklad wypowied wyprawa wyraz wyrazeni wytlumac wywiad
wyzszy wzmianka yea yelling yellow yes zaangazo zag zakoncze zaledwie zaleta zamowien zapobieg zartlich zarzut zastepca
zaszczyt zauberei zaufac zeitlich zeugnis zgoda zigarre zigarren zink zirka zirkus zittert zivilcou zmarly znajomos
zobowiaz zogern zold zolnierz zorra zufriede zugestan zulassen zulassig zulassun zuliefer zusagen zustand zwerge
zwierze zydowski ابيض اجابات اجر اجراءات احترام احتفل اختصاصي اختلاف اخطار ادار ادان ادعاءات ارانب اربعاء ارتباك ارتكب
ارجنتين اسطول اسلامي اسمي اشاعات اشتراك اصغر اضرار اضطرابا اطول اعتراف اعزاء اعلانات اغتيال افتتح افراد اقبال اقتراع
اقدم اقليمي اقوال التزام التهاب الحب الشر العد امكانيا امن اناث انجازات انجليزي انساني انواع اوامر اوين ايماني باس باطل
بالغ بايع بحري برامج برلمان برلماني بروك بروكلين بريدي بعدي بكتيريا بلدي بنات بنظام بنما بو بولي بولين بييي تابع تاثر
تامين تجاري تحدي تخدير تدرب ترابط تزعم تشريع تشريعات تشويش تصريحات تصعيد تظاهرات تعاون تعليقات تعويض تفسيرات تقاعد تقبل
تقدمي تقليد تكفير تنازل تنبا تنبيه تهاني تهديدات تهرب توازن تواضع توافق توصيات تي ثقافي ثلثي ثمن جانبا جدل جراحي جرح
جزار جلدي جمال جمعيات جنرال جنسي جوع جيبوتي حارب حافظ حبر حديث حرام حرص حرفي حسابي حشرات حظر حقول حلق حمي حوار حوارات
حياد حيتان حيوانات خاص خالق خاين خراب خصم خضوع خطاب خطابات خلوي خوف خيال خيري دبي دستوري دعايي ديناصور راسي رباعي رجع
رموز رن روما روني رياسي رياضي زملاء زمني زوجات زوجي ساحر سالي سجاير سحر سعال سعر سكر سكرتير سماوي سمو سيدني سينمايي
شاعر شايعات شخصيات شرط شروط شرير شعبي شكسبير شهادات شياطين صداع صدق صغير صفات صفحات صناعات صوتي صين ضمان ضمير ضيق طاقم
طيران ظروف ظلال عاني عايلي عدو عذراء عضو عظمي عقرب عناوين عنوان عوالم عين عيني غالي غرام غريب غضب غفران غينيا فرد
فرنسيون فساد فني فيشر فيني قاتل قاضي قدما قرار قرارات قريبا قصص قضايي قطري قول قومي كارتر كره كفاءات كفر كلام كلمات
كلوي كناري كوري كونغو كوني كويت كيميايي لا لاعب لاعبون لذا لغز لورد لوم لوني ليفي ماركس ماني ماو مبتكر متخصص مثال مثير
مجمع محادثات محارب محاضر محاضرات محاكم محرر محقق محكم مختص مختصر مدمر مدي مدير مذكور مذهب مرات مراسلات مراهق مرسل مرغوب
مزاح مزارع مساعدات مسافر مستقل مسرحي مسوول مشارك مشاعر مشكلات مصور مظاهر معارك معالج معاهد معتدل معين مفاجي مفكر مفوض
مقابل مقالات مقترحات مقدر مكاني ملصقات مميز مناقشات منتخب منظم منظور منع مهاجم مهم مهني مودي موسس موقعي مولف موهلات
مويد ميت ميثاق ميد ميول نجاح نداء نسايي نسبي نصوص نعم نفذ نفع نفي نقاشات نقد نوبل هاتفي هارفي هاواي هب هيوز واد واشنطن
وثايق وثايقي وجد وجود وجودي وحشي ودي وصف وضوح وطني وعود وقت وكيل ولايات ولد وهم وهمي يتدخل يتهم يتيم يرتكب يستدعي يستغل
يسلم يضع يطالب يعين يفتتح يفرض يكفر يلغي ينزف ينفذ ينفع يهب 一二 一塌糊涂 一头雾水 一对 一律 一旁 一样 一次方程 一流 一清二楚 一溜烟 一直 一般 一般来说 一言千金
万代 万古千秋 万国音标 万贯家财 三权分立 三轮车夫 上任 上将 上山下乡 上报 上新世 上阵 上限 下限 不依 不善 不好 不成材 不敢当 不易之论 不服水土 不法分子 不然 不甘寂寞 不由分说 不识一丁 丑时 专人 专利 专利权
专案组 专长 专门 世代 世俗 世界纪录 东北大学 东安 东施效颦 东海舰队 东芝 两句 严刑 严控 个人 中国 中流砥柱 中生代 临床 丹东 主人 主公 主办 主子 主张 主角 举动 举报 举目 久病成医 久远 义气 乐善好施 乐在其中
乐师 乐意 乐手 乘机 乳黄色 争取时间 争吵 事业有成 事儿 事宜 事实 二 二十四史 二次方程 云龙 互动 五四运动 五权宪法 亚热带 亡国 交代 交纳 交货 交费 亲眼 亲笔 人头 人性 人才 人文 人权 人民法院 人民网 人气
人身 人道 人马 人马座 仁义 仇怨 仇杀 仇隙 今晚 从属 他妈的 仙女 仙子 代价 代写 代数式 代码 代考 代际 以防 仲裁 价格 价钱 任人 任命 任用 伊犁 优劣 优异 优惠 优点 优良 优越 会同 会审 传人 传奇 传授 传教
传统 传言 传说 伤人 伤口 伤疤 似曾相识 似笑非笑 但愿 低下 低价 住址 余味 作家 作用 使命 侏罗纪 供货 依存 依法 侵华 俗语 保守 保安 保险费 信义 修正 候补 借口 借给 倡议 倾向性 偏将 偏爱 偏要 偏见 停工
僵尸 僵局 允许 元古代 充军 充实 先例 先导 先河 光影 光景 光电 光荣 克隆 免除 入主 入手 入籍 全力以赴 全场 全息 全文 全美 公事 公使 公报 公民权利 公私 公道 六方 共有 关押 关照 关系式 兴办 兴头 兴宁
兵强马壮 兵连祸结 典故 内行 写实 军医 军士 军火交易 军费 军马 冠以 冰期 冰河时代 冰河时期 冲突 决战 冷漠 减免 凝聚力 几内亚 几许 凶残 凸现 出场费 出钱 击溃 分子式 分权 分歧 分组 分给 分辩 刑事 列车长 刚果
创口 创建 创建者 创造者 初生 判决 判官 判断力 判罚 利弊 制导 制造商 刺伤 前夕 前途 剑拔弩张 剑龙 剧本 副将 劝说 功力 功勋 功名 加价 加班费 劣势 动机 动植物 助威 助长 勃起 勉励 勒令 募集 区域性 医师 医术
十三点 升官 华东 华中 华北 华南 华文 华盛顿 协同 协方差 单价 单细胞 单证 单音节 卖钱 南海舰队 博士 博大 博览会 卧薪尝胆 卧虎藏龙 卯时 印子钱 危险 卵形 卷烟 厌恶 厘金 原文 原核 原生动物 厢式车 厨师 去势
去向不明 参政权 又名 友好 双层 反方 反省 发布会 发文 发疯 变卦 变数 变相 口水仗 口碑 口语 古今 古典文学 古罗马 古诗 古语 另行 只管 叫嚣 召见 可口 史实 右倾 号召 号称 司马 吃亏 各方 合伙 合作 合办 合掌
合理性 合称 吉林市 同样 同等 名医 名叫 名将 名门 吐露 吓人 吕蒙 吩咐 听从 听任 听力 启迪 吴国 呈文 告密 告白 告示 告退 周围 周期性 周期表 呼吁 呼啸 命题 和声 和谐 咒语 咒骂 咬伤 咳嗽 品种 响动 响尾蛇
响应 唐山 商业 商界 商贸 啊哟 善行 喜出望外 喜庆 喜怒无常 喜爱 喜色 喜酒 喜鹊 喷气式 嘶哑 四平 回事 回忆 回扣 回报 回答 回话 因材施教 因缘 团长 团队 困苦 困难 围城 固有 国会 国内 国内外 国家队 国航 国语
国防部长 国际化 圆锥形 土特产 圣上 圣人 圣明 在读 地址 地热 场合 均衡 坚信 垂泪 垄断 埋单 士卒 壮丽 壮士 声明 声母 声称 处决 处分 复明 外交大臣 外传 外孙 多头 多钱善贾 大专 大众 大全 大发 大发雷霆 大同
大同小异 大圣 大大 大字报 大客车 大帅 大师 大庆 大张声势 大方之家 大碍 大神 大自然 大连 大连市 大連 大連市 大陆性 天上 天使 天府 天性 天文学家 天龙八部 太史令 太阳 失常 失恋 失效 失望 失血 头子 头疼 头痛
契合 奖金 奢侈品 奥林匹克 奸淫 奸诈 好几 好受 好奇 好奇心 好好儿 好意 好感 好气 好色 妄为 妖魔 妩媚 委任 委屈 委派 威胁 娃娃 娇嫩 娘娘 娘子 娱乐界 娴熟 婚前 子公司 孔融 字迹 孝敬 孝顺 孤独 学会 学分
学界 安养 安利 安平 安联 安闲自得 宋江 官名 官员 官房长官 官报私仇 官费 定价 定向培育 定场白 定理 宝库 实事 实体 实惠 实话实说 实质性 宠信 宠爱 审判员 审判官 客队 宣言 宣誓 害人 害群之马 宴席 家事 家传
家喻户晓 家用 家破人亡 容许 宽带 宽心 寄生 寅时 对内 对华 对峙 对白 对立面 对阵 寻仇 寻常 导体 射手 射杀 将官 尊师 尊敬 尊重 小伙 小型货车 少将 就绪 就诊 尽忠 尽量 屈原 展望 属下 山体 山林 山野 岳飞
工业品 工作组 工商 工钱 左派 巨人 差事 差价 差距 已故 巳时 巴拿马 巴金 师母 师范 师范学院 希奇古怪 希腊文 帐单 带队 常态分班 常用字 干涉 干预 平江 平等互利 平起平坐 年少 年迈 并发症 幻觉 庄子 庆贺 应力
应许 庞然大物 废话连篇 废除 废黜 庭长 开单 开城 开平 开店 开恩 开瓶费 异构 异龙 弊病 引诱 张口结舌 张飞 强制 强加 强悍 强硬 强队 当家 当心 形势 彩印 征询 徐霞客 徒手 得利 得益 循规蹈矩 微分方程 微笑 微观
心声 心电图 心疼 心神 心神不宁 心神不安 心花怒放 心血管 必要性 忌惮 忌讳 志向 志气 忙活 忠义 忧伤 怒目 思科 性关系 性子 怨艾 总之 总书记 总督 总称 总经理 总领事 恐惧 恨不得 恩典 恰恰相反 恳求 恶叉白赖
恶意代码 恼羞成怒 悖论 惊呼 惊魂 愈发 感性 愤怒 慈善 慕名 懂事 懒惰 戎马生涯 成体 成分 成双成对 成器 成才 成瘾 成绩单 成群 成虫 成见 成败利钝 成问题 戒严 战况 战后 战士 战斗 战略性 户口 房事 房价 手忙脚乱
才识 扒高踩低 打分 打尖 打招呼 打斗 打点 执教 执法 扶植 批复 批文 批示 承付 承包 承诺 投保 投票权 投资者 投身 投靠 抗旱 报名费 抵触 抽空 拉关系 拒付 拖欠 拘留 招待会 招致 招魂 拜师 拥戴 拥挤 拨乱反正
拼写 拿权 持重 挂车 指令 指教 指斥 指点江山 挡住 挥动 挨打 挺拔 捕快 换代 换向 据悉 掌声 掌声雷动 掌控 掌故 掌管 排名 排序 排行 排长 探视权 接风 控制权 控诉 推许 提价 提任 提名 揭穿 搀扶 搜刮 搜狐 携手
摄氏 撇开 撒丁岛 撞击 支书 支付 支票 收费 攻读 放养 放纵 放置 政区 政绩 效益 敌意 敌手 敏感 敏感性 教书 教头 教条主义 散兵游勇 敬辞 数控 数落 文书 文以载道 文具 文号 文告 文学 文山 文明 文本 文档 文汇报
文秘 文饰 斗志 断子绝孙 断言 新浪 新潮 新闻稿 方家 方音 施惠 施虐 旁白 旁观 旅费 旅顺 族权 无关痛痒 无妨 无忧无虑 无损 无碍 无缘 无罪 日耳曼 旧部 旱灾 时代华纳 时价 时好时坏 时态 时运不济 旷代 旷野 昆虫
易趣 昙花一现 星团 星际 普法 普选 暂时 暗中 暗杀 暧昧关系 暴露 曝光 曲率 曲目 曲高和寡 最终 有事 有关 有助于 有序 有所 有期徒刑 有权 有限公司 服从 朝花夕拾 木头 未成 本意 本相 机会 机会主义 杀毒 杀气 杂剧
杂文 权威性 杆菌 李白 杜甫 杜鹃啼血 杞梓之林 条例 条陈 来华 林子 枪手 枪杀 标价 栩栩如生 株连 核准 格式 格言 档次 梵高 检举 棋手 森林 楷书 概览 概述 模板 欢迎 欧文 欺压 歉意 歌词 止痛 正史 正常 正方
正统 正规 武松 殉葬 殊荣 段位 毒虫 毒蛇 毛主席 民意 气动 气急败坏 水性 水浒传 水瓶座 水田 水蛇 水蛭 水货 水银 水陆两用 求情 汇报 汇水 汉阳 沙文主义 沙湾 沦丧 沦陷 油价 油炸 治军 治理 治罪 沿海 法令
法兰克 法制 法官 法语 泪流满面 泼冷水 洋货 洒脱 洪江 活龙活现 洼地 流沙 流泪 流言 浑水摸鱼 浓郁 浪漫主义 海上 海事 海内外 海报 海洋性 消沉 混交林 混水摸鱼 清晰度 清河 温馨 湛江 湛江市 滔滔 滚石 滞纳金
潜意识 激励 激素 灌丛 火烧眉毛 灵魂 炮兵 点名 点穴 点评 点金术 烈日 烙印 烧伤 热泪 照单全收 熏陶成性 爬行动物 爱美 爵士 片花 版图 牡丹江 牡丹江市 牧羊 物业费 物价 物品 牵动 特任 特权 特派 特等 特级 狂热
独树一帜 独白 狮子山 猖狂 猛兽 猛将 猪婆龙 猴头菇 王八 王英 现今 现实 珍藏 珠海 班代 班组 球体 球队 理事长 理所当然 瑟瑟 瓜葛 生产力 生产能力 生产队 生物 生长激素 甲骨文 申报 申述 电价 电磁 电磁场 男女
男女老少 男左女右 男性 画家 留学生 留神 留言 疤痕 疯狂 痛苦 瘙痒 瘢痕 登高一呼 白垩纪 白城 白城市 白头山 白宫 白山 白山市 白条 白矾 白票 白羊 白色 白菜价 白衣战士 白领 百花齐放 百计千方 的黎波里 皇恩 皇马
皮疹 盂兰盆会 益处 监察 监管 盘查 盘龙卧虎 盛宴 盟誓 目睹 目视 直属 直方图 相劝 相处 相安无事 相联 相见 相间 省悟 眉眼 真挚 真相 真言 眩晕 眼前 眼见 着重 知己 知识 短线 矮林 石景山 石炭纪 硝化甘油
硝酸甘油 确立 社会关系 祖先 神化 神州 神情 神智 神秘 神色 神通广大 神韵 票价 祭品 祸害 禁忌 禁运 福利 禽兽 秀才 私家 私有 私立 私营 秉承 种族主义 种类 秘书 秘笈 租用 称谓 稀奇古怪 程不识 程咬金 穷困 空余
空腹高心 窘迫 立正 竞选 童话 竹林 笑吟吟 笑嘻嘻 笑容 笑意 笔迹 笼统 等价关系 等温 答话 答非所问 策应 筵宴 筵席 筹建 签名 签字 简历 简短 简称 管理 管理员 管理费 管辖 精密 精明 精美 精英 精魂 素有 紧张状态
纠集 红包 约会 纵容 纸烟 纸黄金 线性方程 练就 细作 细密 细看 终生 终身 经纪 经营者 结义 结局 结算 结论 绝佳 绝密文件 绝经 统制 统治 统称 统辖 统领 维持 绸缪 绿色 缓解 编码 编组 编者按 缩写 缴纳 缴费
缺损 罕有 罗织 罚单 罚款 罚金 罚钱 罪犯 美貌 羡慕 群众性 群雄 老将 老板娘 老牌 考察团 考试院 耍花招 耍花样 耗子 聊以自慰 联手 聘任 聚落 肃然起敬 肉食 股东 股价 股份公司 股票 胁迫 胆小 胆汁 胆识 胆量
胡作非为 胡言乱语 能耗 脚本 脱贫致富 脸红 脾气 腐败 腹泻 自愿 自然 自然段 自白 自立 自行 至少 致命 致谢 舍得 舍车保帅 舒畅 舰队 船队 良机 良知 良种 艺人 芝兰之室 花哨 花押 苍老 苦笑 英勇 英文 英烈 英语
英雄 草书 草台班子 荒唐 荒野 荣誉 莫奈 营业 营口 落汤鸡 葡萄球菌 葫芦岛 葫芦岛市 蒙古大夫 蒙蔽 蓄意 蓝细菌 蓝菌 蓝调 藏文 藏龙卧虎 虎视眈眈 虚实 虚弱 虚文 蛋黄素 蝎子 融为一体 血战 血污 血泪 行刺 行将 行当
行政区 行政权 衔接 衙署 衙门 衣单食薄 补习班 补偿费 补缺 表决权 表单 表达式 衰竭 被选举权 裁判 裁缝 装 西文 西西里 西西里岛 要犯 见解 视野 角弓反张 角逐 解放 解说 解闷 触手 触电 言论 言语 言谈林薮 誓言
警惕 警戒 警示 警觉 订货 订购 认知 讨价还价 讨厌 讨饶 训诂 讲习 讲史 讲学 讲授 讲演 讲话 讲课 许可 论及 访谈 证券 诅咒 识时务 诊费 译文 诗文 诗篇 诚信 语文 说不上 说了算 说唱 说好 说实话 说服 说真的
说话 说道 诽谤 课文 调查员 调查团 调查者 谢恩 谣言 豁免 责问 责难 贤能 货款 质感 质疑 质问 贪官 贪官污吏 贫困 贫苦 贷方 贻笑大方 资历 赌气 赎回 赎金 赔偿金 赛车手 赞同 走兽 走访 起敬 起用 趁早 足球队
足金 跃龙 路费 踏实 身子 身经百战 车模 车行 转业 转交 转会费 转危为安 转念 转文 轶闻 轻率 轻蔑 辅助 辅导 辑录 辞职 辰时 辽阳 过户 过敏 过路费 迈进 运动 运费 近水楼台 近视 返还 还给 这样 进贡 远大 远景
远距离 连击 连本带利 连署 连襟 连队 连音 迷信 迷魂汤 追诉时效 退休金 退化 退耕还林 适应性 适得其反 选举权 透支 通告 通常 通称 造福 造谣 遗言 遣散费 遵命 遵守 避免 避讳 邮费 邮车 郑易里 鄙俗 酸痛 采访 重大
重工业 重逢 重金属 野兽 野史 野地 野心 金发 金字 金库 金融风暴 金钱挂帅 金门 针叶林 钦定 钦敬 铭文 铸铁 铺天盖地 锥形 锦州 锦绣前程 长处 长白山 长线 长老 长途汽车 门将 问答 间谍 闹洞房 防御 防止 阳性 阴影
阴性 阵亡 阵线 阵营 阿克苏 附属 附录 陈词滥调 降价 降级 险情 陶匠 随笔 随身 隐私 隔阂 隶书 难怪 难说 雌性 雌雄 震惊 霍乱弧菌 露出 霸王龙 青春 青梅竹马 非人 革命 鞍山 鞑靼 音乐家 韵白 顶上 顾不得 预后
预审 预报 预祝 预订 领队 题词 风度 飞行员 飞鹰走马 食肉 饮宴 饮酒作乐 饰演 马群 马鳖 驻华 驾临 驾驶员 骂声 骆驼 高价 高分低能 高朋满座 高材 高档 高翔 高血糖 高见 高调 高高兴兴 鱼龙 鳄鱼 鸡犬不宁 鸭嘴龙
麻烦 黑影 黑暗 黑河 默许 默默 鼓励 鼓吹 鼾声如雷 龙头老大 龙川 龟壳花
""",
    2: """
abate abboname abbrevia aberraci abfindun abgeordn abhangig abilita abituale ablehnun abolish abonneme abrechnu abruti
absoluci absolven absurde abteilun abuser abwesenh aby academia accompag accord accuracy accusa accusati accuse accuser
achieve achtung achtzige acknowle acne acoso actualid actualit acusacio acuse adams adecuaci adept adiccion adicto
adjectif adjoint adjudant adjutant admiral admirer adopter adoratio adorer adrenali aduanero adult adulta adulte
adultere adulteri adultery adulti adversai adversit adviser advisor afeccion afecto affare affect affectio affermaz
affirmer agee agencia agentur agenture aggettiv agierte agio agotamie agrado agravio agreemen agrement agresivi
agressiv agricola agypten ahnen ahnlichk aide aie airs aislamie aj akademic akan alaska albanil albtraum alcalde
alcooliq alcuni alcuno aldea alderman alegato alegoria alferez alguacil alien alienati alienige alignmen allegati
alleiner allemand allumini almirant alptraum alsacien altere alterer alteste altester altisimo altogeth aluminum alunno
amabilid amantes amar amargura amateur amateure amato amator amazonas amazone ambicion ambigued ambiguit ambition
ambizion amenaza amends amerika amical amigable amiral ammiragl amnestie amnistia amnistie amore amour amoureus
analista analyst analyste analytik anbetung ancho anchorag ancien ancient andacht androhun anfechtu anfitrio angelege
angelito angemeld angestel anglais angler anglosaj anglosas anhorung anima animador animateu animazio anklage anklagen
anlehnun anomalie anrecht anrede ansatzwe anschuld anspannu ansprach anstecku anteceso anteilna anti antik antisemi
anwesenh apelacio apelar appeal appell appellat appellie applicaz approbat aquel araba arabe araber arabisch arbeitsb
arbeitsr arbiter arbitrat arbitre arbitro archer archiduq area arizona armada armadas armut arquero arranger arrest
arrestat arresto arriver artesano artgenos artigian artisan artista artiste artritis artysta asas ascendan asco
asentami asesina asesor asimilac aspirer assent assenza assertio asshole associaz assoziat assunto assuranc assurda
assureur asunto asystent atacante ateismo ateo athee atheism atheismu athlet athlete athleten atleta atonemen atrevido
atrocida attaccan attachme attaquan auditor aufforde aufregun aufrufe aufruhr auftragg aufwachs augen augenarz augenzeu
ausencia ausgrenz ausrede ausschlu ausschus ausweisu auszubil auteur autista autochto autograf autogram autograp autor
autora autore autoren autorida autorin autorinn autorisa autorite autorka autoryte auxiliar availabi avantgar avaricia
avatar aventuri aveu aviador aviator avocat avoue avversar ay ayudante baby babys bachelor bachille backer badacz
badger bagarre bahn bailiff ballade bancarot bandido bandit banditen bandito bands banken banker bankier banks banquero
banquier barbare barbaren barbaria barbaro barbiere barker barmherz baron barone base bask bastard bastarde bastelt
batard batman bauarbei bauer bauern baugeneh bavaria baviere bayer beast beauty bedauern bediente bedrohun bedurfti
befahl befehl befiehlt befinden befragt befriend befugnis befurwor beggar begin begunsti behauptu behaviou behorde
beisitze beitrete bekampfu bekannte bekannts bekenntn beklagte belange beliebig belleza bellezza belliger belongin
beloved benefice benefici beneiden benennen benennt beneplac benesser berat berater berateri bergland berliner bermejo
berufen beruhmth besorgni bessert bestellu bestie bestrafe betreuen betreuer betriebs betteln bevorzug bewussts
bezahlun bezirksl bezuglic bi bibbia bibel bicho bichos bidding biest bilet bilingua billets bimba biodiver biograf
biologe biologen biologo bionda biskupi bitch bitten bitterne biznes black blacksmi blamer blamiert bleibt blesse
blight blockage blocus bloggen blonde bloque blues blush boast bobo boj bolec boleto bondad bonheur bonta bonte boob
booby booster borough bosewich bosnia boss botero botin botones bowman boxeador br brag bragging brahms braille
brakowac brasilie braun braut brave bresil brevetto bribe brigadie brivido brownie browning bruden bruise brule brunet
brunette brute bruto bugger bugiardo bully bump bunch bundesam bundesin bundesmi bundesst bundesta bunt buoyancy
burgerli burglar burmistr bursche buscador busse bussen busser butch buteur bye byt cajero calcium californ calligra
cama camarada camarade camarera camioner campanie campeon camus canalla cancel cancro candidat cantor capabili capitain
capitali capitan capitano caporal card cardenal cardiaqu cardinal carita caritas carpinte carver casada cashier
castigar cataract catechis category caudillo cautious cautiver cavalier celebrid censor centrist certeza certyfik cetro
cez cf chameleo chanceng chanceux chandler channel charite charity chaser chauffeu chec chefarzt chefin chefkoch
chefreda chefs chemiker chick chief chienne chimiste china chinois chinoise chirurg chirurge chirurgo choir cholerni
choquer chory chow chromium church ciega ciekawos cile cina cinese cinica circonst circumst circunst circus cirujano
citizens civilian civiliza civilta claque clarity client closenes closer clown clubbing clusteri cobalt cockpit
coiffeur coito colabora collabor collecto collera collocaz colloque colonial colony coloquio colored coloso colosso
columnis combatan combinat comeback comfort commanda commando commonwe commune comodida compagne compagni compania
comparat compare compasio compassi compatib compimen compleji complice complici comply composit comtesse comunal
concejo concern concesio concetto concilio concordi condenad condesa conduce conflit conflitt conformi conforto
confusio conjoint connaiss connard conocedo conocida conseill consensu consente consolaz consonan consorci consort
consuelo consul consulen consumat contesa contessa conteste contesto contexte contexto contourn contract contrinc
controve convegno convicti convogli convoi cooperat cooperaz copyrigh coquin coran cordogli coronel coroner correctn
corrette cortejo coscienz cosicche cosmopol cospetto coucou coughing counsel counsell countera countess country coupon
cousin coward craindre craven crazines createur creatore creature cred credo creed creencia creole cretin cretino
criatura crickete crier cromo cruda cs cu cual cuarente cuba cuckoo cuddling cugina cuidador culpa culpabil culte cunt
cupon cure curieuse curiosit custody cuter cutter cynique cyrk cywiliza czlonek czlowiek czynnosc czystosc dachdeck
dachs dal daleko dali damnatio damned dancer dandy danois daredevi daring dark darkness dasein dea deadlock dear dearth
debilida debito debolezz decadent decano deceased decorato decree dedicace defenseu defensor defi defiance definicj
deforest degenere degrader dekker dekret delega delegar delegate delegier delight delirio delusion demandad demander
demut denegaci denial denoncia departed dependie deportie depredad deprime deprivat desacuer descarte desconci desconoc
desear deseo desequil desesper desespoi desfilar desideri designac designat designer desir desirer desnudez desobedi
desolati despair desperat destierr destinat destreza detachem detachme detentio detester detras detresse dettato deuil
deviant devices devocion diarrea diarrhea diarrhee diarrhoe diaspora dictado dictador dictateu dieb diener dignita
dignite dignity diktator dilema dilettan dinamism dingen dingue dipartim diplom diploma diplomaz directeu directri
direktio direktor disagree disarray disaster discende discordi discours discreci discurso disdain disertac disinteg
diskrepa diskreti diskurs dislike dismissa dispatch disperaz displeas disprezz disputer dissatis dissent disserta
dissiden distacco distaste distrazi distrust disturbi diver divieto divorce divorzio dizzines dj dlug dm docteur
doctora doctrine dodo doe doktorar dolore domain domanda domane domestiq dominion domowy donante doncella doradca dorf
dorfer dottrina doubt douleur douleurs doute douter dowodca drag drake dramatur drawback dread drehbuch drivers drohung
drohunge drove drucksac drunk dubitare duc duca duchess duchessa duchesse dudar duelo duke duma dummkopf dunkelhe dupe
duque duquesa dur duren duress durst dusza dyer dyrektor dysfunct dzieciak dziwka earl eater ebreo eccentri echtheit
eclectic ecologia ecology economis ecrivain ecstasy ecuacion ecuador ecuatori eczema ed edelmann edict edicto editing
editor effekten efficacy egalitar egalite egards egipt egipto eglise egoisme egoiste ehe ehre ehrlichk eifer eifersuc
einbindu eines einfachh eingebor einglied einigkei einklang einladun einreden einsamke einspruc einsteig einstein
eintrach einwand einwohne ekel ekologia ekonomis eks ekspert elder eldest electora elegance eleganza elegia eleve
elezione elezioni eligibil eloge elsasser eltern elternte embarras embauche embodime emeritus emeute eminence emir
empatia employ employer emporung empower emulatio enamorad enana enano encarnac encierro encuentr endemic ending
endorse enemy enfado enfermo enforce enforcer engageme enger enjambre enjoymen enkel enkelin ennemi enojo enquiry
enroll enrollme enseigne entdecke enthusia entlohnu entrevue entricht entsetze entspric entusias envidia envie envier
environm environn envoy envy epic epidemie episcopa epopee epoux epuiseme equal equality equidad equita equite erben
erbrecht erfinder erlaubni erortern erotic erotique errand erstattu erudito erwahlt erzahler erzherzo esattezz esceptic
esclavag esclavit esclusio escoces escroc esilio espagnol espanol espanto espectad esperanc esperons espoir esponent
esposo esquire essayer esser estadist estafado estancam esteem estinzio eta ethnicit ethnie etliche etnia etranger
euler europais evangile exactitu exclusio excuser executio exorcist expectan expectat expedite expert experta experte
expertin expertis explicat explorad explorer expo exponent exposee exposees exposes expulse extent externer extremis
exzellen eye eyes eyewitne fable facharbe facharzt fachmann facteur fag fahrkart faible failing faim faithful fakultat
fallecid fallig falscher falsedad fama fant faraon faraone farbig farmaceu farmacis farsi fas fascinac fasciste fasting
faszinat fatigue fattore fatty fauna favorece favorire favorise favorisi favorit favorite favorito favour favourit fe
feasibil febbre fed federal federale federaln fehde feldmars feminin feminine femmina femminil fermier fertigke
festlegu fetisch fetish feud fever fiancail fica ficcion fiction fidanzam fidarsi fidele fidelida fidelity fieber
figlio figliolo figurer fiktion filipina filozofi finalist financie finder findings finesse fink finna finstern
firepowe fiscal fisherma fixer fl flack flamand flamenca flat flaw fledglin flock florida flu fluchtig flugverk flyer
foderati folgezei folie folle followin folter fondateu fondator fool for forbiddi force foreplay forerunn forester
forestie foret forklift forscher fortgesc fossilie foster fou founder fragebog fragen fraktion francese franchis
frankens franquez freaks freigebe freiheit freiherr freispru freistaa freiwill freizugi frekwenc freshman freud freuden
freundes friseur frisson fronte fruition frust fuero fuerza fugitive fugitivo fuhrende fuhrer fuhrersc ful fullness
fumador fumeur fundacja fundador funde fungiere funker fureur fursorge futility futur gagnant gallant galo gamin gamine
gammelt gana ganador gangster gapa garant garcon gardienn gars gartner gast gaste gastgebe gatte gatunek gaucher gaul
gaulois gauner gebet gebete gebieten gebot gebote gedicht gedichte geek gefahrde gefangen gefechte gegebenh gegenspi
gegner gegoogel gehalt geheimha geheimni geheirat geiselna geiz gekurt geldgebe gelosia gemahl gemeiner gemeinsc
gemeinwe genauigk genauso gender genera generacj genero generosi genies genio genitore genitori geniusz genossen
gentile genus geologis georgien gerarchi gerechti geringst germain germano gesamthe gesandte geschadi geschlec geschopf
gesellen gesellsc gesetz gesetzge gesponse gesta gestatio gestatte gestern getreu gewahr gewaltta gewerksc gewinner
gezeugt gibralta gier giganten ginecolo giocator giovani giovanil gita glasgow glaucoma gleichen gleichgu gleichhe
gleichst gleichun gli glod gloire glory glosowac gniew go goce golfa goodness goof googeln google gor goraczka gospels
gospodar gotowosc gourmand gout gracz grader gradito graduado grafin grandchi granddau grandson granny gratulac graus
graves gravida graz graze grec grecki greek grieche griechis griego grime gripe grozba grunder grundord grunen gruppen
guerra guerre guerrero guerrill guise gull gunman gunner gunst gusto gute gutenber gymnast habilete hablante haftbefe
haftpfli haiku hairdres haiti haj hale hameau hamlet hanba hande handelsa handler hands hangover harcelem harm hastings
hauptlin hauptpro hausarzt hauslich haydn hazana headline healer hearings heartbre heathen hebreo hebreu hechicer hegt
heiler heiligke heilprak heimisch hejt herald heresie heresy herido hermosur herold herren herrscha herzog herzogin
hessen hetero heterose hexagone hibrido hierfur hieronym hijo hilflosi hincha hinter hinterbl hipnosis hipo hipokryz
historik hiszpans hitler hitter ho hochdeut hoffentl hoffnung hog holiness hombre homicida homoseks honestid honnetet
honorair honorar honorari honour honra honradez hooligan hopeful hopeless horreur horror hors host hostess hostigam
hostilid hostilit hosting hotesse hr huerfana huerfano huff hugging huissier hum humanida humanism humanita humanite
humanity humankin humans humildad humilite humor humour hunger huntsman hurting husband hybrid hybriden ibrido idealism
idealist ideology idle idoneita igualita ilegalid ill illinois illitera imbalanc imbarazz imbecile immun immune
immunita immunite immunity impacien impatien impiego imposibi impossib impotenc impotenz impreza impugnac impunite
imputaci inactivi incapaci incarica incest incesto inciter inclusio incomodi incompet inconnu incurabl ind indemnis
indemnit indiana indiffer indigena indigenc indigene indigent indio indipend indizes inegalit inequali inercia inexiste
infamia infant infanta infante infeccio infektio inferior infezion infidele influenz informer informin ingenuid inglese
inhaftie initiate iniziare injoncti inklusio inkompet inmigrac inmune inmunida innenmin innocenc innocenz innovado
inocenci inquisit inseguri installm instrukt instytut insufici insuranc insured insurer integraz intellek intellet
inter interagi interdic interesa interet internaz internme intervie intimita intimite intoxica invalide inventeu
invitaci invitada invitati invitato invite invito invoice involvem inwiewei inzest io ipocrita irgendwe irre irritati
ism isolatio isolieru istnieni italiano jackass jacobs jahrgang jamaika jederman jeopardy jeque jihad jinx jones jong
joueur joueuse joven joy jr jubel jubilaci jubilo judaica judgemen jugador jugadora jungfrau junioren juniorin junto
jurisdic jurist juristin juror justiz justizmi juvenil juvenile juwelier kac kaczor kadra kafka kalium kamerads
kanadier kapela kapitan kapitula kardinal kardynal kategori kaufprei kaufvert kazan keeping kenner kentucky kerl kid
kilka kilkanas killer kin kind kinder kinderar kinderer kircheng kissing klage klasse klassen klatwa klauseln kleinste
klient klienten klimt klopot kochac kochany kolegium kollegiu kollekti komandor kombinat komentat kommanda kommenta
kommissa kommt kommunal komplize kompromi konditio konigin konserva konstitu konsul konsulta kontekst kontext kontrahe
kontrakt kontrove konventi konwoj kooperat koran korporac korrespo kosovo koszmar kp kraj krajowy kreatur kreature
krebs kretyn krieg krimis kronprin ksiaze ksiezna ksieznic kuba kult kultur kultura kulturen kulturkr kultusmi kunde
kundscha kunstler kunstsam kurwa kurzgesc kutter kwestia label labial labourer lad ladro ladron ladrona ladt lagarto
laico laien lande landesam lapp las lastern lastima latein lateinis latin laudatio laune laureat laureate law laws le
lealtad leaning least lebensbe lebensfr leere left legalida legality legaliza legalize legate legenda legenden leggerez
legislac legislat legislaz legitimi leibniz leidensc leiht leitbild lequel lessing let letterin levantam lewy liberal
liberale libretto licenza liebe lieben liebeser liebesge liebesle liebling lieutena ligen lightnes lightwei likeliho
limbo lineage linkshan literate lithium litige litigio litio lizard loa locacion locura loi loon loser louisian lovely
loyalita loyaute lu ludzkosc lue lump lunedi lupus lush lust luttich lynch lyon lyriker maat macedoni machos machterg
macro madonna maesta maestro magi magician magicien magier magnesio magnesiu mago mailer mailing mainstay mainstre
maitre majestat majeste majesty major majore makro malata malato maldad maledict maledive malgre malice malinger
malteser maman mami manage mandamie mandant mandante mandator manganes mangels mankind mann mannaggi mantenut manuscri
manuskri marchand marcher marchese mareo mariage marido mariee marinero maritime marito markt marokko marques marquis
married marry martir martire martyr martyrer masque masquera massen massenha masterar mastermi matcher maternit mating
matka matrimon maurer mauritiu maven maverick maz mazedoni mead mec medalist medallis medecine mediador mediateu
medical mediocri mediterr mefiance mefier meinungs meistert meksyk men mendigo menino menor menospre mensch menteur
mentor mercenar mes mesias messia messiah messias messie methadon meunier mezczyzn mich midget miedzyna mietvert
migraine migrana milicia milieu militard minder minderhe mineur minimali minister ministra ministre ministro ministry
minne minoranz minore minorenn minoria minorite minority minuit mir misa miser misere miseria misja miss mission
missione missionn misterio mistrust mitbewer mitleid mito mitspiel mitsprac mittelsc mittler mlody mnie mniejszo
mobilita mobility mod modal moine mojo moll momentum momia monarqui monde monet mongolei monje monograf monograp
monotoni monteur montgome month moot moralita moralite morality moralnos morbo morderca more morocco moron morta mortal
motin mourning mover movilida mozo muchacho multicul mummy muratore murderer muss mussolin mutti myth mythe mythen
mythos nachbarl nachfahr nachfolg nachwelt nacjonal nackter naczelni naher naht naivete naivitat najmniej najstars
namen naming nano napastni narrador narrateu narren nasa nastroj native nativo natrium naturali naukowie nausea
navigato nay negazion negociad negro nemico nene nerven nerviosi nervosit neue neuen neugebor neuling neulinge neuseela
neutrali neuwahle newborn niech niederba niedersa niemieck nienawid niesen nieta nieto niewolni nigdzie nightmar nights
nikt nirgends nirgendw nobleman noces nominacj nominal nominier nordique nordirla normand notaio notaire notare notario
notary notation notoriet nouvelle novelist novella novellen nowhere np nudite nuisance number nuncio nunzio nurnberg
nutte nutten nv obalic obawa obcy obecnosc oberarzt oberbaye oberst obersten obey obietnic obiezion objecion obliger
obsesivo obsluga occhio och oddanie odiar odiare odmowa odnosic odpornos odrzucen odszkodo odwiedza odyssey offizier
ofiara oficer ogre oh oil ojala okazja oken okologie okonom okonomen okreg okreslen olvidado olvido ombudsma omonimo
onesta opcja operateu opis oponente opponent opposer optico optiker option optionen oracion oraculo orador orakel
oratoria orcheste ordini oregon organism organizm oriental orkiestr orphan orphelin orthogra ortograf ortschaf oscurida
osiedle oskarzen osm ospite ostile ostilita ostrich ottico oust outcast outside oval overlord oversee oyente pa paaren
pacha pacifist padres padrino pagament pagano pagato pajero palabra palladiu palsy pandemie panico panini panique
panstwow papi papiere papo parable parabola parado paramedi paraphra parasit parasite parasito parassit parece parent
parente parentel paridad pariente parisien parita parite parity parlamen parlemen parola parroqui parsons partecip
partido parvenu parvenus passant passport paszport patent pater paternid patiente patos patriarc patrioty patrizio
patronne patrono pausa pauvrete payable payaso payer payment payoff pazzo pecheur pede pedofili pedophil peel penance
pennsylv pensioni perdedor perdon perdono perduto perfecti perfezio perfil perk perse perser persino personel personna
perspect persuade pertenen perverse pervert pescator pessimis peste petting pflegepe pharao pharaoh philanth philippi
philosop phony physicia physicie physicis physiker piacimen piekno pierwsze pillo pimp pinning pioneer pionier pioniere
pionnier pip pisarz pisser pity placard pladoyer plague plaider plaidoye plainte planck planning platafor plater platin
platino platinum platzt playwrig pleasure pleito plenum plier plight plural plurale pluralid poblacio pochodze pociesze
poczucie poddawac podejrze poem poema poeme poet polemica polemiqu poligono polizeib poltrone polygon pomocnik pompino
ponizsze popierac popolari poppy populari populism porozumi portavoc portavoz porter porteur portoghe portugie portugue
poruczni poser positivi poslowie poslubic posse possessi postcard posted posterid posterit postgrad postkart potasio
potassio potassiu potency potestad poverta powerhou powiedzi pr pragmati pragnien prasidiu preachin precisio predateu
predeces predica predicto predigt predigte predilec prefect prefijo prefisso prefix pregiudi prejuici premiato premie
prepared presbite presenza preso pressefr presseme prestige pretensj prevent prevenu previo prey prezes prezyden prieur
primates primato primus princesa princess prinz prinzen prinzess priorida priorita priorite priority prioryte privatle
proceedi procesad procurad procurat procureu prodigy producer profane profess professe profi proficie profis progeny
programi projet prole promesa promesse promet prominen promise prophets proposer prosecut prosperi prostitu protagon
protecte protesto protetto province provinze proxy prozentp prozesse prudenza prugeln przemowi przywile psa pseudo
psichiat psy psychic pt publicit publico publiczn publishe pueblo puke punir punish punteria pupil pupila pureza
purezza purgator pursued pusher putte pytanie qual quale qualen quali qualifik quarterm quelque querido questore rabia
racaille rache racial racist radosc radza ragazzo rahmenbe raider rainfore rak rallying ramadan rant rapist rassist
rassiste ratifica ratify rauber rausch raving raw realidad realisat realism realisme realismo realismu realite reality
realm realta rebelars rebelde rebeller rebuttal recall recelo receptio recessio rechtsan rechtsex rechtspr rechtsst
reclamac reclamo recluta reclutam recrue recruit rectangl recteur recursos redactor redakteu redaktor redattor redhead
redner reduccio reencarn referee referent referral refineme refusal regenwal regime regista reglage regno regret reich
reincarn reinheit reino reinstat reisebur reisepas reit reiter reize rejet rejoicin rekruten rektor relatore relieve
rem remorque remplaca renegade renegar renombre renten renter represai represal republiq repudio reputaci reputati
reputazi resa resembla responde ressenti ressorts resultan resultie retireme retrouva rettore reunite revealin reveler
revenant reviewer revise reviser revising revocati rewritin rezessio rezim rezyser rhapsody rhythm ri rialzo ribelle
ricevuta rich richards richteri richtigk ricorso riduce ripper rising ritardo ritmica rivalita rivera roam robber
roberts rodzice rodzinny rogers roget romance romancie romano romantik romantiq romantyc romanze rosario rosyjski roth
roumain rousseau rowdy rownosc royaume rozczaro rozglos rozkaz rozpozna rozwod ruch ruckruf ruhestan ruhm ruhren ruhrt
ruling rumana rumano runner rusia ruso russa russin russisch rustic rytm rzecz sabio sachvers sade safari saga sager
saintete salario sanctity sanitati santita saper sass scemo scenaris scenariu scettico schadene schadens schande schar
scharen scharia scheich scheuen schiavit schiedsr schiera schlager schmerz schmerze schmied schone schreck schrecke
schreibw schriftf schrifts schuld schuldig schurken schuster schwarm schwarzm schwede schwerge schweste schwulen
scientis scienzia scolarit scolasti scorer scorn screenpl screenwr screwing scriptur scrittor sculpteu scum scusarsi
scusatem seaman seccion sechzige secolare secondar section secular seculari secundar sed sedation sedia seemann
segretar seguir seguito seigneur seiler seinesgl sekretar seks selbstbe selbstst selbstve seltsame semplici senado
senat senate senato sendunge senior seniorit sensibil sentinel separati septembr sergeant sergent sergente seriousn
sermon servicin servire seuche shame sharia sheik sheikh shock shocker shoplift shorthan showdown shudder sicario
sicherhe sicurezz sie sierzant signalem signer signifia silly similari simplici sincerid sinnlich sinvergu sionista
sioniste sire sissy sitzunge skandale skater skipper skirmish sklavere slave slaver slavery slawa slay sleep slider
slowo sm smiler smoker smuggler sneak sneeze sneezing sniper snitch snoop sob soberani sociable socializ socio sodass
sodio sodium sodomie sodomy sohn sohne solace soldato soldner solicita solitary solitude sollievo sometimi somme
sommeil sonno sophomor sopravvi sorcery sorcier soreness sorge sorgen sorpresa sorten sospecha sospetta soudan souffran
souhait souhaite soumissi sourd sovranit sozial spac spanisch species spectate speech spelling spelnien spende spender
speranza sperare spettato spezifik spieler spitzel spitzenr sponsore sportler sposarsi sposato spots sprawozd sprecher
sprzatac sprzeciw srodowis staaten staatsan staatsmi staatsse stabilno stalin stammbau stammtis standsti stany stara
starre statale state stature statut statute statuten staunen std stecher steen stemmer steuerbe steuerer stevens stew
stewards stichwah stifter stilista stimmt stimmte stir stoic stoke stolz stoppen storico stosunki strafbar strafges
strafver strafzet straits streiks streite striker stroller stromt stront strophe strophen studiere study stuttgar
stylist subclass subgroup sublevac subscrip subsidia substant succeed successe successo sucht suchtig sudan sue sueca
suedoise sufferin suffix sufijo sufrimie suitabil suizo sujecion suka sula sully sultan sultano sumision summonin
summons suora supermod supersta supremo surete surgeon surrende surveyor suscepti suscripc suspect suspecte susto
svedese svizzero swagger swarm swiadect swiadek swiadomo swietowa swoboda sympathi syn synonyme szef szok sztab ta taco
tact taint tajemnic take takeover tao tap tart tarzan tata tatsache taucher tavolo taylor tease teaser technici
tedeschi tedesco teen teilnahm temer temere temoin temperan tendency tenderne tenebres tenente tenere tension teorico
terapeut terror terrore terroris tesis testate teste testigo texas theologe therapis thief thing thirst thompson thrill
thug tibetano tickets tierarte tik timidez timore tinker tiranno tirano tirol tischler titan titanio titanium titeln
titelver title tizio tl todesurt topper torino torment tormento torschut tortura torturar torture toscana toscane
totalida totalita totalite totem tough towarzys tracker tract traitor tramp trance transien trapper traumati treatise
treffen trembler tresorie treue treuer treve trilogia trilogie trilogy trockenh trost trottel truce trupp trusty
tubercul tuberkul tucker tueur tul tumeur tumoren tunez tungsten tutor twitchin tworca typing tyran tyrant tytul
ubelkeit uberlege ubezpiec uczciwos uczestni uf ugliness ui ukochana ukochany ukrainie ulubiony umanita umarla umbra
umfeld umilta umore umpire umstand umwelt unabhang unbehage undesira unerwuns unfahigk unfallve ungehors ungestra
ungewiss unglaubi ungluckl unidad uniformi unis unity unkenntn unordnun unruhe unruhen unschuld unsicher unterbew
untergeo unteroff unterwer untoucha unverseh unweit uomini uomo uproar uranio uranium urbanisa urheberr urteil urteile
urzednik usabilit usefulne ustawa utilitar va vacancy vagabund vainqueu validaci validity values vangelo vanguard
varietat variety veden vedova vegetari vegi venerdi venetia veneto venganza venire venn verachte verachtu verba
verbande verbannt verbannu verben verbot verbote verdad verdict verfolge vergebun vergeltu vergesse verguenz vergunst
verifier verit verita verite verjahru verklagt verkraft verliebe verliebt vermiete vermietu vermin versandk verschic
verschul versicul versohnu verstaat verstorb vertraut vertretu verurtei verwirru verwunde verzeihu verzweif vespa
vestibul veuve vibe viceroy vidal vidente viecher vieillar vielseit vigore vigueur village villain villano vincitor
violador violeur virer virgin virginid virginit virrey visionna visit viuda vixen vizier vizioso vocablo voeux vogelart
vokabeln vokal vokale volee voleur volksabs volksrep volksver voller vollmach vollstan vorliebe vorrang vorsitze
vorstand vorurtei vorwarnu vorzug vota votante voter votum vowel voyager vulnerab wages wahlbere wahlerst wahlrech wahn
wahrheit waisen walker warhol warnen warnung warnunge warrant warunek warunki was watcher watpliwo watts wdzieczn
weasel wechselt wegberei weh wehrdien wehtun weib weigerun weihe weiler weisung weisunge welch welche welcher welfare
wells weltklas weltordn werken werksarz werkstat werkstor wertscha wheeler whistler wi wichser widmung wiederer
wiederse wiederve wiernosc wierny wilde willkur wina winger wioska wirtin wish wit witch witchcra witness witwe witwen
wiz wizard wizyta wlaczeni wlasnore wobbly wodz wohlerge wohlfahr wojenny wojna wolverin wonder wonnen woo woods word
worthy wound wren wright writer writings wrog wschod wspolpra wstyd wund wunde wunden wunsch wunscht wut wy wybory
wydzial wykonawc wynagrod wyzwanie yen yerno yielding yogi york zabojca zaglosow zagrozen zahlunge zajac zakaz zakon
zaloga zalowac zalozyci zamiesza zamowic zapaleni zapewnie zaprosze zarzadze zaskocze zatrudni zauberer zauberha
zawiadom zawodnik zbieg zdrajca zeeman zeitgeis zeitlebe zemsta zenada zentralb zepter zertifik zest zeuge zeugin zeugt
zezwolen zgodnosc zielgrup zielony zins zinsen zinssatz zivilisa zlodziej zlosc zmarla znajda znajomy zollner zombie
zonaty zugehori zugfuhre zukunft zul zustimmu zuversic zuwander zweifeln zwerg zwiastun zyczenie zyczyc zypern ابار
ابرياء ابل ابناء اتفاق اتفاقيا اتهام اتهامات اتهم اجبر اجتماعا اجتماعي اجيال احباط احسنت احمق اخذ اخلاص اد ادبي ادلاء
ادمان اراء اريزونا ازال اساطير اسال استجواب استخدام استراتي استرالي استعمار استفسار استيقاظ اسنان اسير اشخاص اصطناعي
اصل اطلع اعتقالا افعال اقتصاد اقسام الاب الام الحاد الشك الظل اللص الم النص الومنيو الين امان امتثال امتياز امتيازا امر
امراء امريكا امهات امور انبياء انتخاب انتخابا انجاب انجيل اندرسون انعدام انفصال اوه ايتام ايدي اينشتاي باحث باحثون بدوي
برازيل برتغالي بروز بريطاني بسيط بشر بكالوري بلاد بلدان بن بنت بوتاسيو بوليفيا بون بيرس بيرسي بينيت تباين تجريبي تجمعات
تحالف تحديات تحذير تحركات تحرير تحيز تخلف تراس ترددات تركي تزوج تسمم تشابه تشو تشوه تصريح تضامن تطوع تعازي تعاطف تعصب
تعيين تقيد تكرم تكريم تكساس تلاميذ تنكر تنوع تهاب توج توظيف توقعات توقيع تونس تيار ثبات ثقافات ثورات جامايكا جامعي جديد
جراح جروح جريس جرين جغرافي جفاف جلسات جماع جماعي جمهوري جهل جونز جويس جيل حاسب حبيب حرج حرمان حروب حزن حزين حسابات حسن
حصار حقايق حكام حلم حواء حوامل خارج خبراء خبير ختام خدم خرافات خصوم خطب خلاف خلف خليط خيارات خياط دالي داير دبلوماس
دراسي دستور دع دعاء دوما ديفيس ديني ذعر ذنوب راسمالي راوي رايد رب رجل رسام رضع رضيع رف رقيب ركود روابط رواد روايي
روبرتس روث روج روساء روسو روسي روسيا رومانسي ريد ريف رييس زنا زواج سجود سفاح سلاطين سلام سلبيات سوء سودان سويدي شاهد
شباب شجعان شرك شركات شكوك شهداء شهيد شيء شيل شيلي شيوخ صارم صحفي صلاحيات صمود صهيوني صوديوم صياد صينيون ضابط ضباط ضخم
ضرايب ضعيف طاعون طايفي طراز طلاق طلب طموح طيار ظلام عار عاطفي عاطل عالم عجز عداء عذاب عرب عربي عريف عزاء عصبي عظم عظماء
عظيم عقل عمان عملاء عموم عميل عنيف عوام عيب عيوب عيون غايب غبي غثيان غموض فارس فاق فايز فايزون فراش فرانكو فرسان فرص
فرعون فزع فصايل فعل فقدان فقير فلاح فلبين فلبيني فلوريدا فواتير قادم قاري قاصر قاض قانون قايد قبرص قبول قتال قران قرد
قريب قصايد قطاع قطيع قلق قناص قنصل كابوس كاتب كاد كاردينا كافر كالسيوم كتايب كريستي كلا كليات كمال كنتاكي كوبا كوك
كونجرس كونراد لجان لصوص لغوي لقاء لقاءات لقب لورانس ليري ليونارد مالك مالي ماير متابع متحدث مترجم متزوج متصل متهم متوقع
مثالي مجالات مجد مجرمون مجمعات مجموعات مجنون محافظات محاكمات محب محترف محترم محسن محققون مخطوطات مدافع مدرب مدعي مذاهب
مراجع مرحب مزاج مساعد مسبق مستخدم مستشار مستعمرا مستعمل مستقبل مستقبلي مستوي مسجل مسن مسوولون مشاكل مشتري مصرفي مصنف
مضيف معارف معاني معظم معلم مقابلات مقاتل مقترح مقدم مقدونيا مقطع مقيم ملاك ملكي من منتديات منسق منطقي مهاجر مهارات
مواصفات مواعيد مواني موثر مور موراي مورغان موعد مومن مونتانا مين مينيسوت ناجح ناخب نباتي نخب نزاع نزاعات نظامي نفسه
نقاش ني نيفادا نيومان نيويورك هارب هارت هاريس هايتي هتلر هم هندي هيوستن واتس واتسون واقعي والد وايت وحي وزارات وزراء
وزير وسط وسيط وعي وفاء ولاء ولي ويلسون يتفاعل يجبر يخبر يخدم يراقب يروج يزابيث يسون يضيع يعرض يغرد يقول ينام يوت يوجين
يورانيو يوناني 一丁不识 一代 一共 一句 一声不吭 一家人 一派胡言 一生 一生一世 一窝蜂 一视同仁 一言不发 一醉方休 万世师表 万人之敌 万人敌 万岁 万户 万民 万洋山 万源 万荣 丈夫 三中全会 三国演义 三水县
三部曲 上代 上司 上尉 上诉 上课 上谕 下一代 下令 下列 下单 下属 下狱 下班 下级 不名一文 不孕 不寒而栗 不意 不正之风 不等式 不肖 不顾一切 丐帮 专业 专员 专家 专著 专访 世世代代 世事 世人 世仇 世家 世界观
东三省 东南大学 东吴大学 东安县 东家 东巴文化 东道 丞相 两广 两湖 严刑拷打 严斥 严重危害 丧命 丧权辱国 个体 中人 中尉 中性 中方县 中正 中江 中江县 中立 中篇小说 丰宁 丰宁县 丰盛 丰硕 临夏县 临夏市 为善最乐
为生 主业 主义 主办权 主持人 主权国家 主祷文 主编 主裁判 主见 主观主义 主顾 丽江 丽江市 义不容辞 义理 乌伦古湖 乌兰察布 乌兰浩特 乌苏 乌苏市 乌龟 乐事 乐亭 乐团 乐山 乐山市 乐昌 乐昌市 乐观 乐趣 乐队 乐音
乔治亚州 乘势 九寨沟 九龙县 乞丐 乞讨 乡绅 乡里 乡镇 乡长 乡间 书法 书法家 书画 书稿 书记 买关节 买单 乱哄哄 争执 争辩 事不关己 事关 事务 事态 事情 事迹 事项 二房 二话不说 二连 二连浩特 于田 于田县 云安
云安县 云龙县 互访 五角星 亚利桑那 亚拉巴马 亚种 亚科 交大 交往 交情 交战 交配 享乐 京 京广 亲人 亲代 亲信 亲友 亲属 亲戚 亲昵 亲爱 亲王 亲眼目睹 亲近 人丛 人们 人命 人品 人工 人心 人文主义 人权法 人格
人民 人民公社 人犯 人生 人称 人类 人缘 人群 人选 人道主义 仇人 仇家 仇敌 仇视 今人 今生 仔细 他人 他国 仗义 付费 仙人 仙姑 代书 代代 代孕 代数方程 代管 以言代法 任丘市 任县 任命状 任由 伊宁 伊宁县 休整
众志成城 优先 优厚 会宁 伞兵 伟大 传代 传令 伤势 伤害 伤残 伤痕 伤痛 伴侣 伺机 体格 体质 何其 余者 佛兰德 佛山 佛经 佛罗里达 佛蒙特 佛蒙特州 作主 作乐 作战 作者 你死我活 佣钱 使然 使者 使节 侍立 依从
依我看 俄国 俄国人 俄罗斯 俄罗斯族 俄语 俗话说 俘虏 保定 保护 信条 信用社 信誉 修订 修道 倒戈 倒闭 借方 倡导 债权国 假意 做生意 停滞 儒学 儿子 儿孙 元音 充血 充饥 先烈 先辈 先锋 先驱 光棍 光照 光顾
克孜勒苏 免受 免疫 免疫力 免费 免遭 党章 入场 入场券 入场费 入境 入学 內江 全国性 全套 全景 全权代表 全班 全省 八仙 八仙桌 八边形 公主 公务 公司 公司法 公告 公子 公安 公安局 公安机关 公安部 公家 公开 公爵
公用 公益 公社 公私兼顾 公职 公证 公诉 六角 六边形 兰坪 兰州大学 共识 关乎 关于 关停 关颖珊 兴国 兴奋 兴宁市 兴文 兴文县 兴致 兵部 其乐不穷 其乐无穷 养子 养生 兽医 冀州 内伤 内参 内江 内江市 内蒙古 内陆国
再也 军事家 军人 军令状 军团 军官 军法 军衔 冤家 冬眠 冷战 冷水江 冷水江市 准确性 准考证 凌虐 几个 凤凰古城 凭单 凶手 凸多边形 出使 出动 出国 出嫁 出气 分文不取 分期付款 分析家 分析师 切骨之仇 刑法 刑部
列国 列席 列车员 刘翔 创伤 创始 创始人 创立者 初恋 初级 利息 利息率 利率 利益 利钱 前 前世 前仆后继 前任 前程 前身 前辈 剑桥大学 剥削阶级 剧作家 剧痛 副官 割据 力不从心 力士 劝解 功成名就 功效 功能 功能性
功高望重 功高盖主 加入 加州 加盟 加钱 务实 动向 动物界 动荡 助教 助理 劲头 劲敌 劲旅 劳役 劳改 勃然大怒 勾当 包办代替 匈奴 化合 化子 化学家 化石 化石群 化身 北京大学 北大 北方佬 北方邦 北洋 匪徒 区长 医保
医学家 医疗保险 医疗费 十几 十字路口 十边形 华严经 华人 华侨 华夏 华宁 华宁县 华池县 华盛顿州 协作 协定 协议 协议书 单亲 单人 单传 单词 单边主义 卖关节 卖国 卖国贼 南宫 南宫市 南开大学 南江 南江县 博乐 博客
博樂 博罗县 卢龙 卧龙 卧龙岗 卫国 卫生 卫生部 印古什 印地安纳 印欧语 印第安纳 危机 卸任 厂长 压岁钱 压抑 厌烦 厚望 厮打 县令 县官 参议 参谋 参谋长 参赞 双亲 双手 双方同意 双眼 双瞳剪水 反动派 反对票
反目成仇 反问 反革命 发布 发票 发言 发财 发难 取乐 取名 取经 受伤 受热 受访者 受贿 受降 变种 变色易容 变色龙 叙事诗 叛变 口令 口味 口水战 古北界 古国 古巴 古根海姆 古浪 古浪县 古老 古蔺 古蔺县 古龙 另类
另请高明 另谋高就 叫嚷 叫花子 叫苦 召回 可信任 可兰经 可喜可贺 可惜 可行性 台湾省 台独 台词 史料 史诗 右派 叶城 叶城县 叶尔羌河 号令 司令 司徒 司法 司长 各国 各类 合力 合同 合成词 合格证 合水 合水县 合江
合江县 合法化 合法性 合眼 合编 吉林 吉林大学 同一 同业 同乡 同化 同名 同感 同济大学 同班 同甘共苦 同胞 同行 名义 名副其实 名号 名垂青史 名师 名目 名称权 名胜古迹 名誉 后世 后人 后代 后生 后裔 后辈 吏部
吐鲁番 吓唬 君臣 听证会 听课 吭声 吴川 吴川市 吴桥 吹嘘 呆子 告发 告诉 呜咽 周 周济 周瑜 周转不灵 命令 咆哮如雷 和林格尔 和田 和田地区 和田市 咬牙切齿 咱们 哀荣 品类 哲学 唐县 唐山市 唐海县 售价 唯心主义
唱诗班 商业银行 商务 商旅 商汤 善意 喜乐 喜形于色 喝令 喝醉 喷嚏 嗡嗡 嗫嚅 嘉峪关市 嘱咐 嘲弄 嘴严 噩梦 囚禁 四分五裂 四子王旗 四川大学 四胡 四边形 回国 回禀 回老家 回顾展 团聚 困境 固安 国事 国事访问 国安
国家 国情 国情咨文 国有化 国民 国法 国父 国立 国联 国防 国际性 国际法 国际私法 图腾 土人 土匪 土豪 圣卢西亚 圣旨 地主阶级 地方官 地球 地理学家 地质学家 坏人 块状 垫付 埃及 城市化 城防 培训班 基层 基本法
基金会 堂房 塞浦路斯 塞舌尔 境遇 墨子 墨尔本 士官 壮丁 壮烈 声名 声张 声援 声望 处事 处女 处罚 处长 备战 复原 复杂性 夏威夷州 夏河 夏河县 外交 外交官 外交部长 外伤 外婆 外孙女儿 外孙子 外文系 外甥 外祖母
多多少少 多样性 多边形 夜游症 大丈夫 大不列颠 大义 大人 大使 大侠 大公 大关县 大叔 大名 大名鼎鼎 大员 大夏 大夫 大姚 大姚县 大家 大将 大战 大渡河 大理 大白话 大虫 大赦 天敌 天朝 天水 天水市 天灾 天然 天理
天翻地覆 天龙座 太医 太子 太学 太常 太爷 夫妻 夫权 央行 失业 失信 失守 失敬 失衡 失败 头衔 头领 夷陵 夹江 夹江县 夺目 奇才 奇耻大辱 奉命 奉天 奉旨 奋发 契约 奠基人 奢望 女婴 女真 奴役 奴隶制 奴隶制度
奸细 奸臣 奸贼 好办 好心 好手 好汉 如果说 如此这般 如鱼得水 妇产科 妈妈 妖人 妖姬 妖精 妥协 妻妾 姊夫 姐夫 姑奶奶 姑父 委托人 姥姥 威信 威权 娃子 娄底 娄底市 婁底 婁底市 婆婆 婚配 婴孩 婴幼儿 媒人 嫁人
嫉妒 嫌弃 嫌疑 嫌疑人 嫌隙 孕期 孝子 孝心 孟子 孟村 季子 季报 季节性 孤儿 学术界 学派 学费 学院 宁乡 宁乡县 宁南 宁南县 宁县 宁洱 宁缺毋滥 宁远 守宫 守恒定律 守法 安乐窝 安乡 安乡县 安仁 安仁县 安全局
安化 安化县 安县 安国 安国市 安宁市 安岳县 安平县 安徽大学 安息 安新县 安民告示 安身立命 安邦定国 宗主权 官吏 官宦 官方 官爵 官田 官衔 定金 宜宾 宝宝 实习生 实情 实战 实证主义 实话 审判权 审时度势 客户 宣战
宪法 害虫 宴会 家常 宽恕 宾主 宿主 寄主 寄生虫 密使 富兰克林 富民 寓言 寡头 对决 对手 对数 对症 对象 寺 寻欢作乐 导游 寿王坟 封号 封地 射洪 射洪县 将令 将领 尊严 尊卑 尊号 尊荣 小人 小伙子 小偷 小子
小毛头 小萝卜头 小辈 小金 小金县 小鬼 小鸡 少爷 尚义 尽管 局势 局长 居中 屈打成招 属国 属地 屯子 山村 岳池 岳池县 岷江 工兵 工农 工农兵 工匠 工商业 工部 左券 左右手 左撇子 左膀右臂 巨鹿 巩留 巩留县 巫术
差别 差役 差额选举 已婚 巴伐利亚 巴山 巴林右旗 巴蜀 巴西 师兄 师大 师妹 师娘 师父 师范大学 希望 帝王 帮手 常宁 常宁市 常德 常德市 常态 常见问题 常驻 幕僚 干事 干尸 干部 平反 平均主义 平型关 平山县 平江县
平生 平等 年号 年报 年金 年长 广宁 广宁县 广安 广安市 广西 庆祝 库车 库车县 应从 应允 应战 应邀 应酬 府尹 康乐 康乐县 康熙 廉江 延安 延安市 延期付款 延误 建水 建水县 开国 开幕词 开张 开战 开拓者 开明
开江 开江县 开胃 异化 异己 异性 异端 异议 弊端 引种 张北 张北县 张宁 张家口 张家口市 张家界市 张掖 张掖市 弱点 張家口 張掖 張掖市 强人 强敌 强梁 归附 当之无愧 当务之急 当权派 录用 形单影只 形式主义 彩票
彭县 彭山县 彭州 彭州市 征集 待人 徐水县 得手 得胜 得荣 得荣县 御史 微臣 微软 微软公司 德州 德性 徽号 心律 心悸 心惊胆战 心意 心愿 心爱 心理学家 心痛 心绪不宁 心虚 心里话 必然王国 志愿 志愿者 忠告 忠实
忠心 忠臣 忧虑 快感 念经 怀安 怀旧 怀疑 怒不可遏 怒气 怒气冲冲 思绪 急事 急赤白脸 性命 性感 性爱 性生活 怯懦 总参谋长 总编辑 恋情 恋爱 恐怕 恐慌 恕罪 恭亲王 恶人 恶战 恶斗 恶霸 恶魔 患有 患病 悬念 情况
情势 情境 情欲 情趣 惆怅 惊厥 惊叹 惊慌 惋惜 惟妙惟肖 惠州 惨状 惩办 惩处 惩治 惯例 想念 愈加 意愿 意欲 意识 意识形态 愚蠢 感染 感触 愤恨 愤慨 愿意 愿望 慎重 慢性 慨叹 慰藉 憎恨 戏剧家 戏称 成交 成亲
成仙 成例 成化 成县 成员国 成婚 成安 成安县 成家 我国 戒严令 战争 战事 战友 战败 户部 房主 所为 所部 扇形 手机 手稿 手续费 才干 扎兰屯 扎兰屯市 打 打游击 执政党 执政官 执照 扮演 批准 承租方 技工 技师
技术人员 技术员 技术规范 把头 投诚 投降 抗战 抗敌 抗日战争 折磨 抚养权 抚养费 抚宁 抚宁县 抚恤 抚恤金 护照 报仇雪恨 报仇雪耻 报单 报道 抱负 抽噎 拉丁文 拉丁语 拉卜楞寺 拍手 拖雷 招抚 招收 招聘会 招降 拜见
拷打 持久战 挂花 指定 挑战 挑战者 捉弄 损耗 捷报 探子 探望 探视 接待 接见 推定 推崇 推戴 推拿 推选 提倡 提督 提醒 揽权 搅拌 搭档 摩根 摩洛哥 擒贼擒王 攀枝花市 支队 收兵 收藏家 攸关 攸县 改元 改嫁 改称
改良主义 改选 放权 放牛班 放牧 放逐 政令 政体 政委 政敌 政权 政治委员 政治部 政法 政要 效用 效能 敌人 敌国 敌情 敌方 救命 救活 救济 救灾 敕令 教义 教授 教条 教练 教职员 教职工 教育家 教育部 教诲 散乱
散客 敦煌 敦煌石窟 数学家 整齐划一 文化 文县 文如其人 文字狱 文安 文安县 文山县 文抄公 文曲星 文武百官 文盲 文种 文笔 文臣 文言 文豪 文部省 新一代 新乐 新乐市 新兵 新宁 新宁县 新河 新生代 新生儿 新田 新西兰
新邵 新邵县 新闻记者 新龙 新龙县 方程 方程式 施政报告 施法 施甸县 旁观者 旁遮普 族长 无处 无望 无能 无虞匮乏 无记名 无话可说 无赖 无辜 日元 日本 旧金山 旨意 时不我待 时代 时势 时宜 时弊 时运 昆仑 昆士兰
昆士兰州 昌宁 昌宁县 昌黎 昌黎县 明令 明目张胆 易县 易门 易门县 春宫 昭苏 昭苏县 晋宁 晋宁县 晚辈 普宁 普宁市 普寧 普寧市 普通人 景东 景县 景泰 景泰县 景洪 景洪市 景谷 智利 智者 暴徒 暴怒 暴行 暴跳如雷
曲周 更为 更加 更是 曹禺 有产者 有价证券 有情 有所不同 有效性 有望 有机体 有色 服务费 望尘莫及 朝圣 朝廷 朝觐 朝鲜族 期望 期望值 期权 期许 期货 木匠 木马病毒 未定 未成年人 末代 本国 术语 朱德 朱熹 机会成本
机票 机遇 机长 杀手 杀敌 杀身成仁 杂种 权威 权杖 权柄 权证 李娜 杏花村 村子 村寨 村庄 村落 村里 村镇 来临 来访 松潘县 构件 枕石漱流 架次 柯坪 柯坪县 柳园 柳园镇 标准化 标题 树丛 树种 校尉 校长 格林 格格
桃园 桃江 桃江县 桑植 桑植县 桑海 梁河 梁河县 梅县 梅州 梅州市 梦游症 梵册贝叶 检察官 检方 检疫 椭圆 椭圆形 楔形文字 楚国 概况 樂山 欠安 欠费 次子 次序 欢庆 欢心 欧几里得 欧拉 欺侮 欺蒙 欺负 止咳 正义
正事 正宁 正宁县 正式 正蓝旗 此事 武安 武安市 武官 武将 武汉大学 歹徒 死伤 死因 死敌 死者 殉国 殖民 殖民地 殿下 母亲 母子 毛病 毛里求斯 毫无 民乐县 民兵 民办 民工 民情 民族主义 民法 民盟 民航 民间 气呼呼
气虚 水利部 水务局 水富 水富县 水手 水费 永平 求和 求职 汇价 汇兑 汇率 汉人 汉奸 汉子 汕头 江原道 江安 江川 江川县 江油 江油市 江湖医生 江門 江門市 江门 江门市 汤川 汨罗市 汶川 沅江 沅江市 沙俄 沙河
没关系 沧州 河源 治国 治外法权 治安 治愈 泉石膏肓 法典 法则 法师 法度 法律 法案 法老 法规 法门 波希米亚 波段 波罗 泪眼 泪花 泸州 泸水 泸水县 洋务 洗马 洛杉矶 洞庭湖 津津有味 洪江市 洪雅县 活化石 流寇 流放
流氓 浙江大学 浪子 浪漫 浮力 浮屠 海瑞 海防 消炎 涉嫌 涞水 涞水县 涿州 涿鹿 涿鹿县 淫乐 深信不疑 深恶痛绝 混为一谈 混乱 混战 清官 清水县 清水河 清水河县 渔人 温和性 温宿 温宿县 温居 港人 渴求 游击队 游手
游民 湖广 湘江 湘潭 湘西 溃疡 溜须拍马 溢于言表 滇池 满城 演讲 演说 潮安 潮安县 澄江县 澳大利亚 澳洲 火眼金睛 灵台 灾祸 灾荒 炉霍 炉霍县 炎症 炎黄子孙 炮手 烈士 烟花风月 烧毛 热带雨林 热河 热火朝天 热闹
焉耆 燕国 燕山 爱乐乐团 爱国主义 爱子 爱怜 爱情 爵位 父兄 父子 父母 父母亲 父老 父辈 爹娘 片名 牌照 牙买加 牙克石 牙克石市 牛津大学 牟定 牢骚 物事 物理学家 物种 物质文明 牵牛花 特使 特工 特派员 特许 牺牲品
犯法 状态 狂欢 狐狸 狐疑 狗贼 狙击手 独尊 独立 狼狈 猎物 猛虎 猜疑 玉田 玉田县 玉龙雪山 王位 王公 王国 王子 王导 王爷 玩乐 玩家 玩花招 环境 环境污染 现代集团 现实主义 玻利维亚 班上 班子 班级 班花 班门弄斧
理事 理发师 理工大学 理想国 甘孜县 甘孜州 甘洛 甘洛县 甘谷 甘谷县 生产成本 生产者 生前 生命 生平 生态 生态学 生怕 生死存亡 生死攸关 生母 生活费 生灵 生物体 生物学家 生病 生铁 生龙活虎 用人 用处 甲午战争 申请
电白 男儿 男士 男子汉 画展 畏惧 疑心 疑忌 疑惑 疑问 疲劳 疼痛 疾恶如仇 病危 病原体 病态 病情 病重 症状 痒痒 痔疮 痛楚 痛经 痴呆 登高望远 白人 白内障 白匪 白手起家 白洋淀 白种 白銀市 白铁 白银市 百余
百分点 百十 百合 百步穿杨 皇位 皇太子 皇太极 皇子 皋兰 皋兰县 盈江 盐边 监察院 监护权 盗贼 盛情 盛筵 目不识丁 目送 直布罗陀 直隶 相公 相好 省份 看好 看病 看顾 真人 真实性 真情 真理 真经 眸子 眼中 眼高手低
睡眠 督办 瞳孔 知县 知名度 知府 知心 知觉 矩形 短篇小说 石匠 石嘴山 石嘴山市 石屏县 石工 石棉县 石河子 石河子市 石油 石渠县 石花菜 石门县 矿务局 研究员 研究者 研讨会 破产 硬骨鱼 碱土金属 碱金属 磐石市 示众
礼崩乐坏 礼部 社交 社区 社稷 社长 祁连山脉 祈求 祖师 祝愿 神仙 神权 神秘莫测 神经失常 神话 神通 祭文 禀告 禀报 禁令 禅杖 福田 离婚 私仇 私利 私情 私生子 科学家 科室 科长 租赁 秦国 秦安 秦安县 秦皇岛
秦皇岛市 秦皇島 秩序 积极性 积非成是 称号 程序员 程序库 程序法 程度 税款 税法 税率 稳定性 稿费 空姐 空战 空缺 空降兵 突围 突触 立国 立宪 立法 竞争者 笔者 笔触 第一产业 第三世界 第三产业 第三者 等于 等级
等额选举 答辩 答问 筠连 筠连县 签约 管弦乐团 管弦乐队 管闲事 米易县 米格 米泉市 米虫 类型 精度 精确度 精神文明 精选 糊弄 系主任 紊乱 紧急状态 紫金 綦江 綦江县 红娘 红尘 红斑 约定俗成 约法 纯金 纳什 纳西族
纸醉金迷 纽西兰 练功 经书 经文 经济 经济学家 经籍 结仇 结伴 结婚 结核 结盟 给付 绝句 绝情 绝望 统帅 统治权 绥宁 绥宁县 绥江 绥江县 续费 编班 编者 缺失 缺憾 缺点 缺陷 罗刹 罗定 罗定市 罗平 罗江 罗江县
罢课 罪名 罪魁祸首 羊群 羌族 美军 美林集团 美洲 羞惭 羞耻 群英 翁源 翁源县 翻白眼 老一辈 老两口 老人家 老公 老兵 老古板 老头子 老妈 老子 老小 老总 老朋友 老汉 老爷 老爷子 老百姓 老者 老虎 考古学家 考官
考据 考题 耍花枪 耐心 耳聋 耳鸣 耻辱 职权 联想 聘用 聘请 聚众 聚会 肃宁 肉瘤 肾上腺素 肿块 肿大 胆怯 胆战心惊 胆敢 背后 胎儿 胡匪 能力 能手 能耐 脓肿 脱离 腓力 腹痛 膏药 自主 自学成才 自然灾害 自由
自由主义 自由王国 自豪感 自重 自顾不暇 自顾自 致哀 致富 致癌 舆论 舍命 舍身 舒兰 舒兰市 舟曲 航海家 航空 舰长 船员 船老大 船长 艄公 良民 良辰美景 艰辛 芝兰玉树 芦山县 花名 花天酒地 花好月圆 花子 花痴 花酒
花魁 芷江 苍生涂炭 苏东坡 苏丹 苏俄 苏州大学 苦头 苦楚 苦难 英国人 英石 英联邦 英超 茂盛 范畴 茶房 草丛 荒谬 荣县 荣昌 荣昌县 荣格 荣耀 荣辱 荣辱与共 荷兰猪 荷兰语 莎士比亚 莎车 莎车县 莫高窟 莱比锡
莱温斯基 获鹿 菩提 菱形 落叶归根 落花流水 葡萄牙人 葡萄牙文 蒙古 蒙古国 蒙大拿州 蒙自 蒙自县 蒲江县 蓝山县 蓬安 薪酬 虎门 蛮子 蜥蜴 血统 血迹 行业 行人 行唐 行家 行情 行政部门 行省 行贿 街头霸王 衙役 衡水
衡水市 衡阳 表决 表情 表白 裁决 裁判员 裁定 西双版纳 西班牙文 见票即付 见证 观众 规律性 视如寇仇 角膜炎 解围 解放战争 解题 言行 言谈 誓死 警官 警察 警醒 订单 订费 议事 议会 议定 议定书 议长 记仇 记者 讲究
讳莫如深 许下 许地山 许愿 论坛 论述 设宴 访问 证书 证人 识文断字 词语 诏书 诏令 试题 试飞员 诗歌 话语 该死 语音 误车 说服力 诵经 请安 诸事 诺言 读物 调养 调查表 调理 谋士 谕旨 谨慎 豁免权 象形文字 豪强
貂熊 贡士 财政部 责罚 责骂 败类 账单 质询 贫富 贫寒 贫穷 贴水 贵国 贵族 贵胄 贸易协定 贸易战 贿赂 资本家 资格 资深 资费 赔款 赡养费 赤金 走亲戚 走江湖 赴宴 起码 起诉 趁势 超文本 趋势 趣味 跑马山 跟班
跨国公司 身价 车夫 车把式 车票 车臣 转圜余地 轻敌 轻视 轻饶素放 辅导班 辅音 辨别 辩方 辩白 边防 边防军 辽宁大学 达成协议 迁安 迁安市 过敏性 过桥米线 过活 过瘾 过硬 运动员 近亲 远征 远游 远见 违抗 违约 违者
连县 连州 连带责任 连平 连平县 迫不得已 迫害 迷迷糊糊 退休 退位 送行 逃生 逆境 逆贼 选举 选区 选手 选择题 选票 逊色 通判 通奸 通婚 通江 通知单 逼宫 遂宁 遂宁市 遂寧 遂寧市 道义 道德 遗嘱 遗憾 遗诏 遣使
遣返 遣送 遵时养晦 邀请 邢台县 邢台市 邱县 邵东县 邵阳 邵阳县 邵阳市 邵陽 邵陽市 邻国 邻水 邻水县 邻邦 郎中 郎君 郑州大学 郑重其事 部下 部属 部类 部门 都江堰市 酒席 酒泉 酷刑 醇厚 醴陵 采花贼 重中之重
重于泰山 重伤 重臣 重要性 野人 野游 金代 金塔 金塔县 金川 金川县 金昌 金昌市 金本位 金牛 金牛座 金箍 金融业 金融危机 金融家 金融机关 金迷纸醉 金阳 金阳县 鏖战 钙质 钦差 铁匠 铁道部 铜梁 铜梁县 铲除 银行家
错乱 锡林浩特 镀金 镶黄旗 长大 长子 长孙 长宁县 长官 长成 长方形 长治久安 长生 长者 长诗 长辈 门前 门派 门票 门类 闭关锁国 问话 问题 闯荡江湖 闲事 间接选举 阅兵 阅兵式 队伍 队长 防务 防空 阳江 阳江市 阴山
阶级 阿克苏市 阿克苏河 阿克陶 阿克陶县 陆丰市 陆河县 陇西 陈仓 陈述 陕甘 陕甘宁 陛下 除夕 陪审员 陽江 陽江市 隆中 随心所欲 随机 随机应变 随着 隐忧 难处 难题 雄心 雅安 雅安市 雅江 雅江县 集团 雇佣 雇用 雷公
雷州 雷州市 震慑 霍城 霍城县 霸主 霸王 青年 青龙县 静宁 静宁县 面值 面目全非 面红耳赤 面试 革命家 革命性 鞋匠 韩江 音阶 韶关 韶关市 韶關 韶關市 顾不上 顾客 顾虑 顾问 领主 领事 领导权 频段 额尔古纳 颤巍巍
风气 风水先生 风靡一时 飞利浦 飞毛腿 饥荒 饥饿 饶阳 馆陶 馆陶县 首席 首席代表 首长 首领 马关 马关县 马尔他 马尔康县 马戏 马戏团 马球 马耳他 马贼 马边 马里兰州 马龙县 驱逐 驾鹤成仙 骂人 骇然 骑士 骑田岭 骗子
骚动 骨肉 高个子 高举远蹈 高产 高县 高参 高台 高台县 高头 高官 高州 高州市 高手 高手如云 高校 高热 高瞻远瞩 高碑店 高碑店市 高等学校 高精度 高级专员 高级小学 高要 高要市 高贵 高邑 高邑县 高阳 鬼子 魂魄 魅力
魏县 鱼水之欢 鸟兽 鸦片战争 鹿泉市 麋鹿 麗江 麗江市 麻黄碱 黄牛票 黄祸 黄种 黄花女 黄花闺女 黄褐斑 黄骅市 黄鼬 黎庶 黑客 黑水 黑水县 默默无闻 鼻炎 齐唱 齐国 齐家治国 龙体 龙山文化 龙川县 龙的传人 龙门县 龙陵
龟儿子 龟兹
""",
    3: """
1er abandera abdullah abenteur aberrati abiturie abogada abogado abominat aborcja aborcyjn aborigen aborto absent
abtreibu abuela abuelas abuelo academiq accounts accusato accused accusee achats acheteur acquereu acquiren acquitta
acronimo acronym activity acusado addict adepte adjectiv adjetivo adjoa admiraci admiralt admirati adopte adoptee
adottato adressat adversar advocate advokat advokate adwokat afera affair affaire affairs affidame affidavi affiliat
afflicti afghanen aficiona afliccio africain africana africano afrikane aged agencja agents agenzia aggresso agitatio
agnieszk agnostic agonia agonie agony agresor agresseu agronomo agypter ahmed aigner aio aktion aktiver albaner albino
alchemis alcoolis alegria aleman alemana alergia alerting aliado alias alimony alkoholi alleato allegean allegian
allegria allergie allgau allie allied allievo ally als altercat altruism alumna alzamien amalgama amant amante amatoria
ambasado americai amerikan amerykan amicale amicizia amigo amis amistad ammirazi among amputati amyts anar ancestor
ancestry ancetre anemia anestesi anfanger anfeindu anfuhrer angehori angeklag angelo angescho angoisse angol angolano
angoscia anguish angustia anhelo animator anklager anmelder annuity anomalia anomaly anonym anonymat anonymit anrufer
ansia ante antelaci antragst anwalt anwalte anwaltin anwarter anwender anxiete apache apathy apatia apostasy appearin
arbeiter arbeitge arguing aristocr armenier armenio armstron arrears arriva arrivals arrive arthriti artist artisten
arzobisp asedio asistent asker asl asma asociado asombro aspirant assailan assedio assente assoziie ast astensio asthme
atd ate atheist atheiste athener atrasos attacker attacks attended attends attorney aubry audience audienci auditeur
auditoir aufgreif aufstehe aunt ausgewie austriac authorit autiste autodida autorita autrichi avec avenger aversion
avisar avocate avuto avvelena avvisami avvocato awe ayto baas babbo babcia babe badmouth baffled bahamas bakerloo
balagan bambina bambino band banden bankrupt banni banning bannir bapteme baroness barriste bartolom barts bashing basi
basque bassi bau bayerisc beamten beamter beating beaute becker beda bede bedrangn befehlsh befragte befurcht begegnun
begehren begierde beginner behemoth behest behinder beholder bei beim being beirat beitrage belageru belastun belg
belga belge belgier benefact benennun bengali bengel benin benslima benutzer beobacht bergamo bernadet berserk berufsta
betes bettler bewerber bey bezogene bfawu bharatiy bickerin bidder bieda biedny bienesta bieter bigot bilko billiger
billiona bimbo bischof bischofe bismarck blinde blocco blogger bma boasting boateng- boia bokser bolivien bon bonhoeff
boon borghese borracha borrower bourgeoi bourreau boyfrien brabant bracia brainsto brand branza brasil braune breeder
brethren breton bretonne brewer bridges brigades britanic britanni brite britisch brive broad brooks browser bru bruder
brudersc bruggent bruja brygadzi bryt brytyjsk buddy bulgare bulgaro bundesan bundesbu bundniss bunny burda bureaucr
burgerkr burgersc burn-out burschen buster busting butler buyer bystande cad cadet cadete caesar cain caisse caissier
caja caller callers calosc camerama campesin canadien cansanci cantarut canvass capataz capi caregive caring carioca
carmen cartel cartier cartooni casanova cassa castaing cat catalan catalana catecism catedrat cautiva cavaller celebrit
celta cendrill cenicien centurio cer certezza ceylon chagrin chairper chambers chan chapter charta charte chased
cheater checa checo child chiunque chlop chlopak chlopiec cholera chomage choruje chosen ciclista cierpien cifuente
cineasta ciotka circolo citizen citizenr citoyen citoyenn cittadin civili classmat cleaners clerge clerk clerks clicked
cliente clinicia clique cllr clope cn cna coerenza cognata cognato coherenc colegial colera colonel colonie colossus
columbia commandm commerci commodor commozio compadre compagno companer companio compatri comprado comprato compta
comrade comuna comunism concedin confianc confianz confidan confrate conge congolai congresi coniugi conquero consejer
consenso consorte consumid contacts contadin contempo contempt contesta contiend contoso contrat contrato contro
conveyor convict convicto conyuge coon copain copine copycat coreana coreano coreen coreenne corka coronary corregid
corrieri costs counselo cousine cousins coven covenant crabs crainte crazy creatric credente credenti creditor cree
crewe creyente criada criado criador criollo critic croata croate cronista crowding croyance croyant ctv cuatroci
cubano cugino culprit cult cunada cunado curiosid curva cycliste cyst czarny czyn czytelni dad daddy damages dame damen
dane dankbark dao darren daughter deacon deaf dearest deaths debiteur debitore debtor debutant deed defeated defect
defend defendan degout delegacj delphine demandeu demence demencia demente dementi demenz demenza democraz demoisel
demokrat dengue deni denker dentaire dentist dentista dentiste dentysta dependen depit depresio desahuci descampa
desolaci desordre despite desterra detailin detenido detenu detenuto dette deuda deudor deutsch dexterit diabete diabla
diakon dictator dienstpl dietro dilemma dilemme diplome directio direttri disbelie discipul disclaim disclosu discomfo
disgust disident disinter dismay disoccup dispetto dispiace disputes disturbo dittator divest divorcio dla dna doc doer
dogma dogme doherty dokerow doktoran dolmetsc dolor dolt dominica don donor donos doomed dor dork dostatek dot downing
doyen dozenten dream dreamer drinker dritten drop dropout dryness dschihad dublin duce duchowny duda dude dup dyplom
dziadek dziadkow dzialacz dziecko ebrea ecclesia echeverr economy ecossais ecosyste ecuyer edema editeur editora
editore editrice eelv egipcio egoista egyptien ehemann ehen ehepartn ehrenman ehrenmit ehrfurch einheimi einwande
einzelpe eis eisenbah eitelkei ejemplo elderly elect elector elektora elementa elettore eleves elita elite eliten
elitist emerito eminenci emisor emocion emotion emotione emozione empfindu employeu empoison emptines emulator endettem
enemigo enemista energiek enfant enfants ensenanz envenena epanouis equestri erbarmen erbin erede erfullun eritrean
erkranku ermitano erneueru erregung ers erstaune erwartun erzeuger esclava esclave esclavo esempio espinal estadoun
etait etfo etiope etonneme etudiant europaer europea europeen europejs europeo eveque ew ex-staff excitaci excitati
exciteme executor exemple exil exile exiles exilio expatria expectac experten extasis extranje fabbro fabrican fabrikan
fachbere fachkraf fachleut fairness faltaron familias familien fanatic fanatike fandom faouzi farmer farrukh faschism
faschist fascisme fascismo fascist fascista fast fasters father fatherla fear federali federazi feeling feierabe feind
feinde feindsch feldherr felicity felixsto fellow felon fester feuchte feuchtig few fiancee fiducia fiduciar fiebre
fiend fierte fievre fighters fighting figlia filmemac filmmake filmregi filosofo filozof finances fiorenti firmie
firmware fitness flier flight fnmt foderali foe foi folk fondatri foraster forderer forderve foreclos foresigh forgiven
fp francia frankrei franzosi frate fratella frauen fraulein freedman freelanc freeman freiberu freier fresher freude
freunde friendli fright frustrac fucker fuera fuhrpark fula fulfilme funzione fuori furcht furchten furchtet furia fury
gaddafi gael gagnante galego galen gallois gambler gamers ganadero ganadora gandul ganger garante gardanne gardener
gardiner garzon gastarbe gatten gattin gazety gefahrte gefolge gefuhle gefurcht gehalter gehofft geht geisel geiseln
gelehrte geliebte gemahlin gendarme gendre genealog genitiv genosse gente gentiluo gentlema gentuza genuge georgian
germanen gesamtko gesindel gesundhe gewisshe gg giappone gino gioventu git gitanas giurista giustizi giver gladiato
glaube gmail gminie godfathe godmothe goldsmit gonne gonner goon goren goring gosc gotten gourmet governan governed
graduada grafiker grandad grandfat grandi grandma grandmot grandpa granic granjero graphist gratific grazyna greens
gremio griechen grief griega gripa grippe groll groom groves grower gruby grunge guatemal guerilla guerrier guilt
gutmensc haben habitue habla hablan habsburg hader haftling haine handed handing handlang hanse hansos harassme
hardship hartley8 has hatte hauptver hausbesi hays heavywei hebamme heiko heir heiress heiterke helden helper hemorrha
hendrick henker hepatite hepatiti heredera heretic hermana hermanda herpes hesitati hete hetzer heuchler hexe hexen
hibernat higinio hija hilfe hilfsorg hinchazo hipoteca historyk hoa hoffen holandes hollywoo homeland homeowne homonimo
honduras hong hongrois honoring hoods hooker hope horda horde horta hostage hostile hostiles hote hotmail househol
hoxha hubby huber huesped hugger humanist humboldt humedad humidite hungara hungaria hungaro huren hypnose hysterie ic
ideas idiot idiota idioten iglesia ihresgle ike imie imker impiegat impugnar impunity imputato inca incertez incertid
incredul indianer indiano indico indictme indie indignac indignat indonesi industry indyjski infestat informan ingeborg
inglesa initiato injuncti innej innensen innovato inquietu inquilin inquirer inquirin inquisic insecuri insolven
inspekcj insta insurgen insurrec integrid integrit interim into invalid invitado invitee inwalidz inz iraner iraniano
iranien ire ireland irgendei irland irlanda irlandai irlandes irritaci islander islandia issus italian italien italiene
itch ivo ivresse izrael jamming janata japaner japanisc japonais japones japonesa japonski jardinie jaswinde jealousy
jedza jens jfk8 jgarcia jinete joie jubilado juckt judin judio juif juive julian julie jungen junger jungling junker
junkie junkies junta jurado jurista juriste juristen kadet kamerad kamerade kamerama kammerer kamrat kanada kansa
kantoren kapitali kartell kassel katar kaufer kaufleut keep keeps kellneri kembla kenya kerle ketzer ki kindness
kindred kingdom kita-elt klager klagerin kleine kleinkin kleinsta klima klimat klimatu kluby knabe knaben knappe
knappen knockout knox koalitio kolonien kolumbie komendan komisarz komisji kommilit kommune kommunis komory kompanie
komponis komunizm konflikt kong kongres kongress konigrei konsorti konsumen konvoi konwencj kook kopec korean koreaner
koreanis korony kosciol kozak krabben krankhei kriege kritiker kroaten krolestw krytyk kummer kumpel kumpels kunden
kundin kurfurst kusin kusine kutscher kuzyn kuzynka lads lamento land landesre landesve landlord landowne landsleu
landtags lauwin-p lavoro lawmaker lawsuit lawyer layman layoffs lazio learner lecteur leftist lefty legalisa legalisi
legislad lehrkraf leistung lektor leoncava lepra leprosy lernende leser lesersch lesion lette lettore lettori letzten
liaison liberia liberta libertat liberte liberty librado libraria libre libyen licence licencja license liebhabe
liebste liebsten liebster lihua lince lindner linken linux lion lis lisp listener litigati lizenzen llega llego lobby
lobbyist locatair locutor lojalnos lola loneline loner longue loos lover loyalty lubie lucha lucia lud luden luder
ludnosc ludwik luftfeuc lugner lunatic lunches luto lutte lutto luxembur lyceen lynx machista macht madagask madrastr
madrina maestra mafioso magazyne magistra mahatma maiden mailande maker malades malaise malestar malgache malincon
malware malzenst mam mamas man manageme manca mandos mangler manhood maniac marche marchett maries markgraf marktfuh
marktwir marokkan marraine marriage marxisme marxismo marxismu marxista marxiste maryja marziale masern masoneri
masquer masses mastery matador matchmak matias matron mauro mazowsze mazur measles mecenas medecins medicale medizine
mejico melancho melancol membro mendelss meneur menina meningit meno menores mentioni mentiros mesero messages mestizo
metalurg metis mexiko miami middlewe midwife midwives miedo mieter migrant milanese milionar militair militar militare
milliona millionn millonar milosc minden mindestl miner mines mines-en mineure minh minion minori misioner mistero
mistico mitburge mitgefuh mitlaufe mitschul mob mochtege modeller moisture mom momma mommy monaco monastic monella
monsieur montag moreau moschee motherfu motherla mouvemen movement mudigkei muerta mujerieg multimil mus mutiny mystere
mystic mystique nachahme nachsten nachtruh nacion nackte nackthei nadia nahverke namesake napoleta narod narrator
nastepca nastolat nastroje nasuwt nationen nativa navegant nazi nazione nazis nazista nazwa ndi needy neffe neffen
neger negre neid nennt neoliber nephew nerd neri nerves nervi nervousn neuerer neugierd neukunde neurotic neveu newbie
newcomer nicaragu nichte niece niechec nienawis niepokoj nietzsch niewiele nigger nightcre nimes nipote nirvana noi
nomen nomencla nonna nonnen nonni nonno norddeut norteame northern noruego norvegie norweger nosotras nosotros nostalgi
nothingn notre novato novia novice novio nuda nudity nuera nuestro nuestros num nuova nuria nutzer nz oakland ober
oberleut obispo oblivion obrero obserwow obsessiv obwodnic occupant occupazi odio offenbac officers oglosi ogol
ogolnopo ojciec ojczyzna okonomie okosyste oldenbur olek olivares oma oncle onkels ont opa opas operaio oprogram
optimism oratory orient ornella orrore osi oskarzon osoba ostdeuts otomano ottimism ottimist ottmar ottoman outreach
ouvrier overseer pachter padophil padova padrastr pagan palestyn pang panstwo paola papa papers papiers parafia
paraguay paranoid parciali paria parish parlano parlent parrain parteimi partenai partenar partigia partisan partner
partners partys pasajero pasha pasion pasivida pasja pass passager passante passegge passion passione paten patienti
patre patriota patriote patriots patrocin pauline paura pauses pavia payee paysan pazzia peaton pecador pedestri
pedigree peering penas penhalig penn penner pensador pere perpetra pers persa person personag pesimism pest peuple peur
pewnosc philharm phobie phones pickets pide pieton piety pieve pil pilger pilotos pilots pink pitie pizzigat placach
plaintes plante platon playboy plea plena pobreza poczty point poisonin pokalsie polio politike politiqu polityk
polityka polizza polizze polonia polygamy poor popolato popolazi populacj populati portera posel postcode postet
postleit postmast postor poverty pow powiadom pox practiti pracy praferen praktyk prasowy prater prawnik predicam
prende preneur preside preste pretenda prevenir prigioni primarie prior prisoner prisonni privatku privatpe probande
procesio proclama proctor producen producte productr produkcj produtto produttr produzen profit progenit projekta prol
prometid promi promoter promoteu promotor pronombr pronomen pronoun prophete protege protegee protests provinz przeczuc
przeszed przez przyjazn przyklad przyszed przytomn przyzwol psicofar psychoti publicam publicat publicis publicos
publik publikum publizis pulkowni pundit punter pupils purity puszczy puta putain putes putsch puttana qualcuno quel
querela query quiroga rabbia racista raciste radia radicali ragazza rage raghavan ralent ramirez rammaric rancher
rancore rancunie rania ranting rascal rask rassisti raucher razzista rcn reader readersh readines realist realitat
reaper rebell rebellen recepcio rechten rechtssi reclami rector rectora rectorad redneck reelecti ref refurbis refused
refuses regent regierte regimes rehen reliefs religijn remedios remordim remords renaissa rencor rendimie renommee
renown rentner repentan requests reseaux resentim resignac restrict results retarded retiree reverend revolt revuelta
rey rimorso rimpiant rinaldi ringer rivalida rivalite rivalry rivolta rn ro rodin rodzenst rolnictw rolnik romeria
rommel rookie roommate roper rossetti rosso rotating rote rotelle roulant roussel- royalty ruego ruf rumours runt rus
rys rzecznik sa sabine sacerdot sachsisc sachverh saint-jo salary saleh sam samoobro samopocz samorzad samotnos sanidad
sanjay santis sarampio sattler saudi savant saveourd saver saxon scammer scandina scapegoa scare schadlin schatzme
scheidun schiavo schichtp schifffa schlaf schlecht schmarot scholar scholast schonhei schoolbo schuhmac schulden
schuldne schuleri schullei schwager schwellu schwiege scion scozzese scrooge sdegno secessio sect secta sectaria secte
seer sehnsuch sekte sekten selbstan self sem sempre senador senadora senateur senator senatore senhor senioren serba
serbe serben serbo serbski servant servio serviteu servitor sessions setta settleme sexist sexistis shaker sharing
shifts shingles shoemake shoes shopper sibling sich sicherer sicilian siddiqui sidekick siebzige siedlung siempre sieur
sifilis sigla signe signore signorin silla simpatia simulado sincerit sindaco sinner siostra situatio situazio skargi
skeptici skeptike sklave sklavin slabosc slags slain slaska slav slawe slayer slowacki slumber slut sluzacy smallpox
smutek snb snob sobczak sobriete sobriety sobrina sobrino sociales sociedad societa societe socjaliz soeur sofferen
soiree sojusz solicito soltera sonador songwrit sooner sorcerer sorciere sore sorella sorrow soto soumises southern
soutien soviet sovietic sovietiq sowjetun soziale sozialis spagnola spagnolo sparer spartan specjali spinal spite
spitfire spoiler spokoj sportleh sportsma sposa sposo spouse spoznia sprawca sprog sta staatsbu staatsre stagiair
stagisti stagnati stardom starszy starvati stati statunit steiner stepfath stepmoth steuerza steven stiefmut stiefvat
stipend stipendi stoner stopka storica storie stories storytel stracony stradale strathcl strega studenci student su
subpoena sucesor sudafric suddeuts sudfrank suegra suegro suitor suivre suiza sunburn sundenbo suocera suocero suomi
suor superpow supports supremac surfer surrogat surveill survivan survivor suspects sustanti svizzera swain swapping
sweethea sweetie swelling swimmer sy synek synonym syphilis sytuacja szalenst szczeros szuka tacierzy tacos tagliand
tagung tagungen tais taker talker tante tanten tariq tati tato tatus taxpayer tb tcheque teacher teal teamarbe teamleit
teamwork tedesca teenager teilhabe temor tempest tenet teologo termer termini terminol terms ternura terroror tesco
tesorero texter textilin than their theorist thinker tiff tifo tiger timekeep timid tinction tlum tlumacz tlumacze
tochter toddler toller took torero torpeza toscano totality toter tractage tracts traducte traducto tradutto tragerin
traidor traine trak tran transiti tratado trattato trauer traumer traurigk trautman trautwei trees tregua treiber
tremblin tribu trinker tristess tristeza tristezz tropa troupe truppe trybunal tscheche tschechi tugend tugenden tumor
tunisien turkish turmoil turner turning tutu tuvo typhoid ubriaca ucraina ucrania uczen uczucie ulcera ump underdog
undergra unemploy ungar ungarisc ungarn unida unidos unions uns unser unsere upbeat upheaval urgency urheber urlop urss
uruguay usager usher usuario usuarios utente utopian uzalezni uzytkown vandali vanidad vanity vasallen vasco vaterlan
vaux vecinos vega veganer vegetal vel velo vencedor vendedor vendetta venezian vengeanc veracity verb verbe verbo
verdugo veredict vereine verfecht vergiftu verkater verlag verlass verleger verleih verrater verruckt vertrag vertrage
vertrags verts verwies vescovo vetter vicieux vicomte victim victime videos vient viernes viewers vigilar vigili vim
virtue viruela virus viscount visionar visitant visitato visiteur visiting vittima viudo vizconde voices volk volksbeg
volksent volkswir vollidio vor vorbestr vorfreud voruberg vw wahlkrei wahnsinn waiter waitress waking walenty walked
wallon wannabe warfare warlord warrior watorek wazniejs weakness wearer weg wegiersk weiser welke wellness weltbevo
weltkrie weltwirt wenige werben wertpapi wespen westdeut what wheelcha which whim whiplash whitlock wholesal whore
wiceprez widoki widow widower wieska wiezien windows winner wirt wirte wirus wnioski wohlfuhl wohnhaft wojsko wojskowy
wole wolnosc wolter womes worker worship wounded wp wrath wrestler writers wrona wspolczu wspolnot wspolzal wsrod
wydawca wydawnic wyznanie xenophob yank youngste za zahnarzt zahra zal zaleznos zapata zapatero zaufanie zazdrosc zeal
zealand zhang zia ziomek zivilbev zmeczeni zuchter zuhalter zuhorer zuneigun zwangsar zweifel zwyciezc zycia zyd اباء
اتحادات اثناء اجانب اجنبي اخت اداء اذا اردنيين ارهابي استبداد استراحة استضاف استفتاء استمتاع اسقطوا اسلامية اسم اسماء
اشتكى اشرار اشقاء اصدقاء اضرابا اعجاب اعجابات اعداء اعلنت اغبياء افريقي اقليات اكاديمي الباني الجد السل المان الماني
امال امراض امريكي امريكيو امس اموات اندونيس اهل اوكراني اولاد ايادي ايراني ايسلندا ايطالي ايمان ايوا باشا باول بايس
بترول براون بزيادة بسطاء بشرية بلجيكي بلوك بيرو بيري ة تبليغ تدين تشيلي تضامنية تعب تغيب تفاول تمرد تنسيق تنسيقية تنمية
توتر توترات توزيع توقف تيجانية ثار ثراء ثوري ج جاليات جامع جامعات جبهة جزايري جزايريي جماهير جمعية جمهور ح حرب حريات
حسد حشد حشود حضارات حق حقد حكومات حلال حمدي خالة خجل داء دبلوم درقاوي دعوات دكتورة دوس دولية ديزني ذاتي ذنب ر رابط راتب
راج رامي راهن رضا رعب رفيق رنا رهاين رواتب روس روماني ز زباين زبون زعيم زور سايقي ستار ستانلي سجناء سجين سعودي سفراء
سفير سكان سكك سلف سميث سمير سناب سهر سوال سوداني سودانيي سورية سوليفان سوني سويسري سياسي سيدات شات شاذلي شان شذوذ
شراكات شركاء شريف شريك شعور شقيق شكاوي شلل شيون صاعد صبي صدمات صديق صغار صلاح صوفي ض ضعفاء ضيف ضيوف طالب طريقة طفل
طوايف عابد عامل عباد عبيد عجوز عدل عدم عزيز عسكر عقايد عقيد علماء علماني علي عمري عمل عميد عند عنصري عواطف عوايل عون
غصن غواتيما فاتح فارسي فاعل فتيان فخر فرنسا فرنسي فري فضول فقر فلسطيني فنان فيروس فيلا فيلسوف ق قاسم قايمة قدم قراء
قروب كان كانت كاين كاينات كردستان كردي كرم كرواتي كريم كفار كلارك كندا كنفدرال كوليرا لساني لعمال لمياء ليبي ليلى م
ماجد ماليزي مان مبلغ مبيدات متسول متطرف متعاقدي متنبي مجانين مجتمع محامي محتاج محمد مخاوف مخلص مدخنون مدغشقر مدني مراتب
مرسوم مزارعين مزايا مستعمر مستفيد مستهلك مستوطنا مشاركون مشاهير مشرف مشهور مصرح مصري مصريون مصطفى مصطلح مصطلحات مطالب
مطلق معادي معترف معتقد معتقدات معتقل معتقلين معلن مقاطعة مقيمين مكسيك ملا ملاحظ ممالك منتسبين منظمة منكر منى مهنيين
مواجهات موارد مواطن مواطنون مورخ موريس موظفي موكب مومنون ميامي ن نابولي نازي ناشط ناقد نبلاء نبهني نجار نحن نساء نسيان
نظافة نفسية نقابية نقاد نوادي نوافذ نوح هاشمي هان هندوراس هيثم هيية والي وطن وطنية وكالات وليد ياباني ياس ياسر يتحدثون
يفورنيا ينظم يهودي 一家 一家子 一战 一把手 一行 一钱如命 七零八落 万事通 万劫不复 万历 万国 万国邮联 万邦 丈人 三代 三点水 三纲五常 上班族 下人 下层 不主故常 不列颠 不安其室 不屑一顾 与众不同
与会 专业性 专制主义 专心致志 世子 世界大战 世系 业界 两点水 个人崇拜 丫环 丫鬟 中产 中共 中华民族 中国文联 中央政府 中学生 中宣部 中山公园 临时政府 为数 主人公 主仆 主教 主权 丽 举家 举案齐眉 久病 义士 义父
乌孙国 乌拉圭 乐观主义 乘龙快婿 乙方 也 乡亲 乡民 书 书名 书呆子 书生 书记处 买主 买家 买方 争端 争议 争霸 二战 二老 互连 交叉点 交朋友 交通费 交通部 产 产业工人 京族 亲 亲临 亲事 亲家 亲情 亲朋好友 人事
人事部 人人 人口 人口数 人大 人心所向 人情 人民代表 人民团体 人民政府 人质 亿万富翁 什叶派 仆人 仆役 仇恨 仓皇 仕女 付款条件 代人受过 代号 代名词 代母 代沟 代称 代罪羔羊 代表团 代表队 代言 代词 代课 令狐
以工代赈 以色列 任劳任怨 任课 休息时间 伙伴 伙计 会员国 会面 伟人 传教士 传染病 传递 伤员 伤寒 伤者 伯伯 伯父 佃户 住 住户 余悸 作曲家 佣人 佣金 佩 使用者 侄女 侄子 侄孙 侄孙女 侍者 侠客 侣 侨民 侨眷
俗名 保 保守党 保费 修正主义 俸禄 俸钱 倒苦水 借机 债务 债务人 债权人 倾向 倾轧 做人 停战 傻子 傻瓜 傻蛋 儒生 儿媳 儿媳妇 儿童 兄长 先人 先民 先父 先祖 光绪 光荣革命 克 免费软件 党人 党代会 党内 党务
党团 党政机关 入党 全 全国人大 全家 全局 全权大使 全民 全称 八旗 公众 公债 公公 公害 公愤 公示 公立 公约 兰州 共产 共产主义 共同体 关文 关禁闭 关税同盟 兵卒 兵员 兹 养殖业 养老 内乱 内务 内心 内战 内政
内疚 军务 军国主义 军委 军委会 军师 军心 军情 军政 农业部 农奴 农工 农户 农民起义 冠 冠名 冰岛 凌杂 几米 凡人 出家人 出血 切记 列宁主义 列强 别人 别号 别名 别称 制造业 刷 刺客 刽子手 前人 前后文 力量
力钱 功德 加 加拿大 加薪 动 动乱 助手 劫后余生 劳动模范 劳方 劳模 勇士 勤 化痰 北周 北洋军阀 北洋政府 医务 十月革命 千家万户 升迁 单鞋 单音词 卢瓦尔河 印加 印地安 印度人 印第安 印第安人 危地马拉 危局 厂商
厂家 历代 历史学家 原 原名 原告 原苏联 县府 县长 参议员 友爱 双喜 反叛 反对 反对党 反水 反身代词 发明家 发起人 发达国家 叔叔 叔父 受害者 受苦 变乱 叛徒 叛逆 古人 召集人 台北 史学家 史家 司令员 司机 司法部
吃苦 合伙人 合作方 合作社 同 同义词 同仇敌忾 同伴 同时代 同治 同班同学 同盟 同盟国 名不虚传 名人 名噪一时 名士 名声 名头 名字 名望 名气 名称 后任 吐 吐蕃 吕布 君子 听众 听者 吴起 员外 和平共处 咸丰 哀伤
哀戚 品牌 哥儿 哥萨克 哲学家 哽咽 唐 商品经济 商机 喀麦隆 善人 嘉宾 囚徒 囚犯 四人帮 四小龙 回文 回纥 回鹘 因地制宜 因时制宜 团丁 团伙 团员 园丁 国人 国务 国务委员 国号 国名 国大党 国宾 国师 国度 国民经济
国泰民安 国贼 圆房 圭亚那 地主 地缘 坏蛋 型 城邦 基 基金 堵车 境况 境地 增生 墨西哥 士 士人 士气 声誉 处境 处理器 外 外事 外交特权 外交部 外债 外公 外孙女 外电 外祖父 多疑 大三 大伯 大兵 大哥 大喜 大四
大学生 大山 大惊失色 大户 大族 大汉 大爷 大选 天主教会 天伦之乐 天顺 太师 太平 太平天国 太平盛世 太监 太祖 夫妇 失修 失败者 头目 奇人 奥 女主人 女儿 女婿 女子 女家 女房东 女生外向 女眷 奴仆 奴婢 奴家 奴才
奴隶 奴隶主 奶奶 奸人 好人 好莱坞 妇联 妊娠 妓女 妻儿 姐妹 姑妈 姑姑 姑母 姑爷 姓名 委内瑞拉 委托书 姨 姨妈 威尔士 威望 威震 婆 婆子 婆家 婆罗门 嫂子 嬷嬷 子女 子宫颈癌 子弟 子程序 子系统 孔明 孙子
孟加拉语 季父 学员 学子 学究 学籍 学者 孩儿 孩子 孩童 守旧 安乐 安大略省 安富恤穷 安富恤贫 安居工程 安西 安西县 安贫乐道 宋朝 完整性 宗师 宗派 官僚 官司 定名 定罪 实业 审慎 审计长 宣德 宣统 宣读 宦官 宪政
宪章 宫人 宴乐 家严 家境 家奴 家室 家家户户 家属 家庭成员 家族 家景 家父 家长 宾客 密 富人 富农 富户 富豪 寒带 寝食难安 寡妇 寥寥 对方 对策 导师 封口费 封官许愿 封建主义 将才 尊翁 小厮 小女 小妹 小孩
小孩子 小弟 小朋友 小民 小龙 少儿 少年 尔 尼加拉瓜 尼姑 尾翼 岛国 岳父 崇祯 工业 工人党 工作者 左支右绌 巴哈马 巴拉圭 巴高望上 市价 市场经济 市民 市长 布鞋 师 师生 师资 师长 帮派 常人 常务理事 常委 干将
干爹 平 平民 年老 年薪 年轻人 并称 幸福 庆功 床 应用软件 店小二 废人 康 廉政 建文 建筑业 建筑师 建设 开会 弟妹 弥勒 强国 归侨 当事人 形容词 征服者 律师 徐福 徒弟 得 得主 得名 德 德国 德文 德语 德高望重
心上人 心有余悸 心理 心病 心腹 忘恩负义 忧患 快 念佛 怀有 怒火 思想家 性 性欲 性病 怨气 怨言 怪人 总人口 总会 总成本 总政治部 总裁 恋 恋人 恐龙 恩师 恩怨 恩情 息肉 恶意 恻隐之心 患儿 情人 情侣 情形 情感
情操 情爱 情状 情绪 情节 情调 惊叫 惊恐万状 惊涛骇浪 意大利人 感染者 憧憬 懊悔 成军 成名作 成员 成年人 成本 我辈 战俘 战局 战战兢兢 战犯 戴 房东 房产证 房客 所属 手足 才子 执业 扳龙附凤 扶贫 批评家 抗
抚慰金 护 报告书 报告会 报效 拔苗助长 招生 择偶 持卡人 指导员 指挥官 指望 捷克 探亲 探险家 接班人 提前 搭乘 搭讪 携带 摄影师 撒娇 操作系统 支持者 收方 改名 改恶向善 改朝换代 改行 政事 政务 政客 政局 政府
政治犯 故人 故土 敌对 敌我 敌视 救亡 救国 教区 教员 教派 教练员 教育 文 文凭 文员 文学家 文弱书生 文联 文部 斯 斯密 新人 新华 新婚燕尔 方士 施主 施事 施事者 旁人 旅游业 无业游民 无家可归 无恙 日文 日方
旧事 时局 时装鞋 明尼苏达 明星 明末 明末清初 昏迷 易游网 是 显贵 晓 晚会 普遍性 景况 景遇 暴乱 暴政 暹罗 更名 替身 最惠国 最高法院 有人 有种 有钱人 朝代 朝鲜 朝鲜战争 本名 本地人 本科生 朱棣 李恒 来 来客
来宾 杨 极少数 极权 林 某 某人 核 核工业 桃花运 桐 梅 梅核气 梅毒 椅 槛花笼鹤 槛车 槽 欧共体 欧洲人 歇斯底里 正人君子 正德 武士 歹人 残废 残疾人 殖民者 母女 母权制 每人 毛子 毛孩子 毫不犹豫 毫不迟疑
毫无疑问 氏 民主主义 民事责任 民心 民权 民权主义 气氛 气节 水污染 水生 水痘 永乐 永无宁日 求婚 求职者 求饶 汇票 汉城 汉藏语系 江户 江浦 江浦县 江湖骗子 汴梁 沉痛 没 油条 法人 法兰西 法国 法学家 法律责任
法新社 法治 法西斯 泥水匠 泰文 泰水 泰语 洋 洪武 洪熙 洪都拉斯 活人 派对 流亡 流感 流芳 浏览器 浪费者 海战 海湾战争 涂炭 消费者 涉外 淫妇 深情 混蛋 添丁 清人 清政府 清真 渔民 游伴 游击 游击战 游客 溥仪
满门 潇湘 潜水员 激情 火车票 灾民 炼金术士 烧酒 热忱 热水 焦急 熊包 熟人 爱人 爱心 父亲 父女 父权制 爷爷 爸爸 爹爹 版权 牧人 物主代词 特许状 犯人 状况 犹太人 犹豫不决 狂喜 独生子女 独眼龙 独立自主 独苗
独裁者 王八羔子 玛利亚 现状 班会 班底 班辈 球员 理论家 瓜地马拉 生人 生成 生灵涂炭 生父 用工 用户 甲方 申诉 申谢 男丁 男人 男友 男孩 男孩子 男朋友 男生 疑虑 疙瘩 疫情 病倒 病毒 病虫害 痢疾 瘟疫 瘦子 瘫痪
白喉 白色恐怖 白鼻子 百万富翁 皇族 皮鞋 益州 盛京 盛名 盛誉 盟友 盟约 盯 盲人 盲文 相提并论 着 瞌睡 瞎子 瞧不起 知名人士 知识分子 知足 矮子 矿业 研究生 硕士生 磊 社 社会主义 社会性 社员 社团 祖国 祖宗
祖父 祖辈 神学家 神志 神父 神道 票据 祭孔 祭祀 祭祖 祷文 禁毒 禽流感 禾本科 秀 种群 秘鲁 空白支票 突尼斯 立法会 立法机关 竟陵 童子 第三方 第二产业 筚路蓝缕 管家 精锐 糊涂虫 素 纠 红 红头文件 红色高棉 纪委
纯度 纳税人 纳粹 纷争 纷扰 纽芬兰 绅士 经济体制 经济危机 经理 结拜 绝代佳人 绝境 绣花鞋 继任者 继承人 继承者 继母 维持费 综合 缔约国 网民 罗水 罪人 罪责 美 美国国会 美德 美籍 美誉 群落 群雄逐鹿 翰林学士
老伯 老兄 老头 老娘 老师 老年人 老弟 老张 老毛病 老父 老爸 老糊涂 考生 而言 耶 职业 职员 联合政府 联合王国 联姻 联谊会 联邦 联邦德国 肄业生 肝炎 肺炎 肺结核 肾炎 肿胀 胃癌 背景 胖子 胜利者 能人 脓包 脚钱
腰缠万贯 臣妾 自 自大狂 自家 自尊 自尊心 自恃 自救 自民党 自然主义 自然人 自然经济 舅舅 船夫 艺术家 艾滋病毒 芝加哥 花 花农 花匠 花粉症 花花公子 花花绿绿 苏共 苏格拉底 苏维埃 苏联 苏里南 苦中作乐 英 英名
英国 英宗 范蠡 荣 获得者 营长 落选 著作权 葛洲坝 董事长 蒙特利尔 蔡 薪水 薪资 薪金 虚名 虚无 虚荣 虚荣心 蜂拥 血缘 行者 补习 补选 袁绍 被告 被告人 裁员 裙带关系 要 见外 观察员 观察家 规约 计划经济 讨论会
议 讼案 设计师 设计者 证监会 评奖 评论家 诉讼 词人 译员 译者 诚心 语系 请客 诸位 诸葛 读书人 读者 调戏 谢意 谢绝参观 负伤 负债 负翁 财务 责任人 账户 贫道 贱人 贸易组织 资产阶级 资本主义 赞 赞叹 赫然 起义
趁机 超级大国 越俎代庖 足协 跪地求饶 路透社 车照 车队 转正 转行 软件 轻伤 轻工业 载人 达 迁怒于人 过 迎宾 运动战 运输业 远祖 连坐 连战 连续性 连读 连长 迪 追随者 选举人 选民 逊尼派 通权达变 通讯员 造反
逼上梁山 遇刺 道光 道姑 遗臭万年 邮局 邮政编码 邮编 郑和 部 部委 酋长 配偶 酒会 酸雨 采兰赠芍 重围 金主 金匠 金庸 铭谢 银匠 锡 镇长 长 长班 门阀 闭会 问卷 闯王 闹事 阁下 阅卷 队友 队员 阳痿 陆军上校
陆机 陈大 陈炯明 院士 除暴安良 陪葬 雅 雅利安 集体经济 集团军 集权 集群 雇主 雌鹿 雍正 雨 震古烁今 霍乱 青年人 面 面谈 面面相觑 韩战 韩非 页 顺治 顽童 顾忌 预感 预选 领班 食 饶舌调唇 首付 首付款 马丁
马列主义 马夫 驶 驸马 骂 高名 高干 高徒 高材生 高等法院 高脂血症 高薪 高足 高跟鞋 高院 高龄 鸣谢 麻痹 黄兴 黄热病 黑 黑社会 黑马 鼻涕 龙华
""",
    4: """
0k4f0r abc abdul abdulrah abitante abonado abonne abonnent aborigin aburrimi academic accordee acosador acreedor
actions activida addicts adebayo- adeligen adenauer adeyinka adl adligen admirado affaren affetto affichag affiches
afganist afganos afghan afghani afghans african aft aga again agencji ahmadi aides-so aids akteure al-rashi albanian
albanien alcaldes aleksand alerte algerian aliens alir allianz alphabet ama amal amazemen ambiente amica amico amiga
amish amitie amnesia amplio anaao anarchia anarchie anarchy anarquia anciens andaluz andorra andrzeje anesthes anglaise
anglia angola angry angst anhalter animosit anjali annoyanc anonymou anthrax anti-abo anti-fra anti-fur anti-vac
anti-war antipub antiwork antojo antydepr anwesend apetito apetyt apodo appel appetit appetite appetito apwu arbeitsg
arbeitsv armenia armenien arrepent arrieta aserbaid asiat asiaten asiatica asiatico asiatiqu asiatisc assange assenze
assistit assomed astma astronau asylum ataturk atheists athiopie aua audienz aumoneri authoriz autoesti autoferr
autohers autonome autonomy avanza aziendal azteca badanti bancari bankkont banlieue barista barkeepe bartende bauerin
bayonne bearer beatles becarios bedienst begabte begging beifahre beispiel bekir belgia belgica belgien believer belle
belloso bends bereavem berger bergmann berkeley bern bessemer betaubun betrunke bevilacq bewohner bezdomny bezirk
bezroboc bialorus billing binarios bischofs biskup bleeding bliss blokada bloquons blutung boer bohemian bohme bondage
boredom boten bouddha boukhalf bourgmes brambill brandner brandt brasilen brasilia brauna brautiga brazylij brescia
bresilie brexit briain bridesma brits bronchit brother brussele bruxelle brzozows buchmess buddhism budismo budista
bukele bulgaren bulgaria bulgarie bulgaris bummer bundesra bundesre bundesve buren burgerme burk burocrac burocraz
burokrat buxtehud byli byly caballer calif califa callejer calls camarill caminant canarias caprice captivit carcinom
carers carteles cartero casablan casta caste categori cato catolica cdt celadore celiaci celnicy centroam certitud cese
chamberl chaplain cheerlea chelo chica chidinma children chilena chileno chit choking chorzy chuscie chusma cia cid cim
cinismo citoyens claim clan clandest clerc clergyma cleric clerigo clero clientel clochard closeted cne coalicio
collegio colombie combo comision compagna comptes concessi concile congoles conoscen conquera construc contentm context
conti conversa copta coptic correos courier courting courtshi craving creeps creteil crews crisi cristo croatia
crossroa crusader csn cubana cuenta cukrzyk cura curate curato curieux curiosi cyclist cynicism cynisme czlonkos d4n13l
dada danemark danen danesa danoise darky darnosc dativ dave dead dealersh debater declarer deco delegada delegat
delegata dem demagogi demand demir demos depotcha depresse der derechos deshmukh desnutri detlef deutschl devotee
di-vertr diagnosc dictadur dictatur diktatur dilemmas dimitrio dinastia discepol disciple disease disgrunt dittatur
dlamini dle dlugotrw docent docentes dod doei doi dolencia domine dominee dorfbewo down-syn downa dozent dozentin dr
drogi druid druze duisburg dumps dupont dyktatur dylemat dyslexic dziale dziewczy earner eaters ebola eboueurs eclesias
ecologiq economic ecosse educador educator ego eh ehegatte eheleute eidgenos einkauf elettori ellas elus emigrato
emorragi empathy employes enchantm encrucij energie enmity ennui enseigna entente entfremd entirety entourag epa epouse
equipes equity erahnen erfurter eritrea eritreer eroberer erotik erotismo erzieher escargot escocia escrow espanola
esposa esquizof essi etiopia etnica etniczne etxeandi euforia euphoria euphorie europa eusebio eva ewa exec extranar
fabi faction fahrgast faltas famiglie fasheng fastende fausse fecondaz fecundac fede fedeli feelings fellowsh feminism
femme ferrante ferveur fervor fesmc fiance fiat fidanzat fieles fight fille fillette fim finland finlandi finnland fiq
firmatar fit flandern flandes fletcher flugsich fobia fondness fontaine foreigne fortitud forza fossil france francesa
fratello freiburg freitags fremantl fremde fremder frere freres freund freundin friede frieden friend friendly friendsh
frondeur fsgt furiosa gais galicia galli garcia-l garnier garrigue gauchist gaza gb geflucht geheimdi geistlic gekundig
genugtuu germania gewerk giancarl gianni gilda giuly glaubige glee glitch gloom gls glusi gmx go-slow godnosc godo goff
goldberg gorus goscie gratitud graue great greca grecque greece grillfes gringo grzegorz gulen gutierre guts h4ugl4nd
habitant hainaut halinka hans happines hashtags hatred headmast heartach heer hegemoni hegemony heike heimweh hemorrag
herder here herkunft hermano hermit hernia herrin herzinfa hh hickey hindenbu hindous hirte hirten hisbolla historic
hives hizb hoffmeis holanda holland hollanda honduren horbehin horizons horseman hud hughes humaine humedal hun hungary
hussain hustler hypnosis hypother hyun-woo iam ian iberico ila ilegales illegale imo impeachm inaction incarcer
incertit inde indefini indiani indien indienne indios infarto infertil ingrid injustif inmate ins insanity insassen
insomnio insonnia insulina interina internau internes invasor irak iraker iran iranienn irgendje irina irregola irrer
irrsinn isi islamist ismail ismaili israeli israelie israelis italie italienn itf iuris izraelsk jadzia jan jas
jean-bap jem jemand jemen jesidisc jest jesuita jesuite jesuiten ji jornaler jose josette judaisme judaismo judentum
judiciar jugendve jugoslaw jury kabineng kabinenp kambodsc kampfmas kanak kandydat kansan kasachst kasia kasta kaste
katarzyn katholis katolick kaur keir kelt kelten kev klassenk klatki kleriker knecht kobieta kochanka kolektyw kolezank
koller kolner kolumba komitee komunist konferen konfessi konigsha konsens konto konzessi konzil kordula kosher kota
kowalska kpo kranker krankfei kriecht kripo krishnas kroatien krupinsk kryszna ktos kuratori kurde kurier kuznetso
kwame kzz laique lajki landwirt langewei laogong laos lasu lea lebensqu lector lecturer legion legionen lehrer lehrerin
leidende lekarze les lesbien leute lewandow lgtbi li liaisons lib libanais libanon liberati libia libido licenzia
liechten liking limpiado lindenau lindholm lindqvis linksjug linky list lista lizenz loathing local lockout logiciel
lohn lokators lombardi lombardo londinen londoner londonie longing longshor lordship lotta loyalist ludovica ludwika
ludzi lunga lungenen lutzerat lyceenne macierzy maconniq madam madchen madel madness maffia mafia magyaror maid
maitress mal malaria malattie malaysia malconte malenten maliszew malnutri malumore mama mange mansouri march marcos
marek mari marie-ev mario maroc marquesa marshals martinez mason massenti maternal matteo mcallist medef media medicos
medien meksykan meldung membersh mensah mensajer merseysi messager messagge messaggi messenge metal metaller metalowc
methodis metterni mexicain mexicana mexicano mexico mexikane mi-temps mikolaj military milli millwall minderja mineros
miners minimos minoriti miscarri misery misogini misogyny mistress mistrzyn mitbewoh mlle mlodzi mocambiq moglie
mohammed moise mokoena moldau moldova molina monarchi monarchy monche monique monk mormon moslem mosquee moyano mp mtk
mua muchacha mujer muos musulm mysteriu mystery nachbarn nakba namibia namiotow namurois nard narkose narodowo narodowy
navy nazareno nea neerland negotiat nepal nes neugier neumonia neurodiv nickname niederos nielegal nieslysz niezadow
nigga ninja nlrb nnu nobility nobilta noblesse nobleza noia nomad nomada nomadi noon nordkore noruega norvegia norwegen
nos nosiciel nosy note notes noticebo noun nowicki nro nwbk nwosu o'brien o'connor o'dowd o'reilly oberoste obreras
oburzeni ocupa ocupacio olanda olandese olandesi oleny oligarqu oni opinioni opositor orda ordenanz ordo organisi
organizz orientau origines ormiansk ortsverb osea osez ostaggio osteopor oswiata otage otwarte oubli ouedraog outsider
ov ozdemir ozturk ozzd pace packer padagoge padraig padre padrona paix palastin panamena panameno panthers papieros
parada paralisi paralysi paranoia paranoic parciale parental parentho parkingu paros parroco part partidar paschulk
passagie passenge pastora paulo pausas peasant pedagog pedido pegada pellizza penchant peri perlee pero personas
persone peruana peruanas peruano peruanos petrova petrus petry petycja piaggio piccola piedi pietrzyk pij pilgrim piotr
pkk plaint plaques plebe plemie pma pneumoni pobel podpisy polacas polacche policial policja polish politich politisc
polizeig polizia polskie ponctual populace populist portuali portugal positivo post-nat postbote postino postman
poszedl powstani pp practica prayers preacher precari predicad prediger prefectu pressesp prete pretre priester primate
primes privato pro-choi pro-ge pro-isra probleme problems proboszc proches professo profeta profili profugo prophet
proponen proteges protette przerwy przyjaci przynale pseudoni psicosis psychiat psychose psychosi pubblica pulitric
punktlic punktual putin puto quakers quartier quechua quelles quels quemados quorum rabbi rabbin rabbiner rabble rabies
rabino radfahre radna radzieck rahimi rahman raj rampy rapture rassismu ratownik raucherp ravi real realeza rebecca
recepcji reconduc reden redet refugie refusals refusers rei reisende relacje reliance remorse rendez-v rendimen renfe
rent rep represen resentme resignat retardat retter rettet reue revolte ribellio riders rioting riunione riverain
rodziny romani romania roots rossi roumaine rover rozmawia rsa ruanda rumanien rumanisc rumanos rustungs rwdsu rycerze
rysiek s0lv31g sabbath saboteur sabrina sacked sadness sahib salaire salesman sali salope salvemos salviamo salvini
samir samurai sanchez sanity sansever sara sauvage save sawyer say schizoph schmidt schmitt schoolgi schoolte schottla
schulze schweden schweiz scio sciop sclerose sclerosi screensh sdlp sean seance seba seguaci selbstwe senegal senor
senorita sensuali sepsis sequito servante servidum servitud settler sgp shaman shia shootout sickness siedler sieglind
sierra sigarett signing sij silaba silbe silben silva sinodo sipho sippe siria sirio sisters sit sit-down sklaven slai
slowakei slowenie sme smelter smuts sncf snep snit snp society socke44 soliti somalia somalie somebody someone sopor
sopranno sor sorensen soz sozialar sozialde spanien spanier speakers spitzenk spitznam spokesma spokespe spokeswo
spolecze spoznion spreadsh spricht ssp staatsma stadtwal staffer staffers stalker stammer starmer staszek statesma
staus stazysto stelle stm stoczni stocznia stop stoppage stopthec stowarzy strajku stranger straordi streets strider
strife strik3 strikers strings stupore stutter subcommi subcultu subreddi suchmasc sudafrik sudkorea sudtirol sueldo
sufi sunrise surnom suspens suspense svp syllable symposiu syndicau syndrome synod synode syrie syrien syrienne
szlachta taliban talking tamoule tansania tantrum taranto taxistas teista tel temporer territor thailand thandiwe
thatcher thawra therapeu thierry tigers time-was tirania tirannia toda tonino torsten toure tourist touriste traditio
trainees transplc transpor trauma traveler treasury trekker tremblay tribe tribus trojaner trunkenh truppen trustee
trzecia tui tuits tunde tunesien turc turca turcs turista turke turkin tuto twitter twitter- twu tyrannei tyrannie
tyranny u-n-i-s- ucraine uczennic uda udc udienza ulcer ulmani ultra-ga umana umfahrun umt un1on un1te uncut underwor
unesco unhappin unionisa unoffici unpunctu untm unіon unіte up-paris uprising ureinwoh urlauber uruguaya uruguayo
urzedem usac-cgt usbekist uschi usp ut-tahri utility uvw uwe valais valdotai vallecas vargas varsity vaud vecinal
vendredi vera verehrer verlage verspatu vertenza viaggiat viajero vieja vietnam viking villageo violence visitor vita
vocero volt vorschri votantes voucher voyageur waffenru waffenst walesa wanderer warszawi wasilews wasp wasting wehe
weirdo wejsciu welchem welchen weltbank weltfrie wem wen werbeage wesele wet'suwe when whitaker wiara wiec wiechman
wierni wiesiek wietnams wikinger wishing wkurzony wladze wlochy woe wog wohlbefi work-to- worshipp wozkach writ
wscibscy wwf wyborcy wydajnos xenofobi xiaoli yanqui yazida yearning yezidie yildirim zakladu zambrano zbyszek zdziwien
zen zenon zielinsk zit zkowcy zoroastr zurich zwi zwolenni zynismus اتحادي اثيوبيا اخوات اذربيجا ارثوذكس ارق ارمينيا
اريتريا اسبان اسباني اسبانيا استاذ استراحا استقالت استمتع اسقف اسيوي اصم اصيب اض اعاقة اعصاب افغانست الاخ الهي امومة
انباء انتماء انجلترا انسان انصار انضباط انقذوا انيميا اورام اوزبكست اوغندا اولغا اير ايران ايطاليا باكرا باكستان بانيا
بترينكو بدو برادلي برازيلي برتغال بطرس بكورونا بلجيكا بلغاريا بلير بنغال بنغاليو بنغلادي بنين بوذا بورما بوس بولندا
بيترا بيييون تايلند تبت تعاقد تعليم تقرير تمريض تميمي توحد تومسون ثوار جذور جزاير جماعات جنسيات جنون جود جورج جيران حاج
حاجة حركة حسام حسيني حلفاء حنين خالد خصوص خليل خناق داون دنمارك دوسري ديموقرا ذوو راب رابطة راعي راقب راهب ربو رحال
رخاء رزاق رسول رهبان روم رومانيا ريحتكم ريكو زامبيا زاير زبيدة زعماء زمر زنوج زوار زوجان زيمبابو سابق ساعي سام سايق
سترات سعيد سقراط سلمية سلوفيني سهى سودانيو سوري سويد سويسرا سياح سياسية سياسيون سياق شعبية شميت شوق صديقنا صليبي صم
صومال صيادلة طاجيكست طايفة طلعت ظل عادل عجب عراق عراقي عريس عريضة غاب غابة غاضبون غانا غرباء فتيات فرح فقراء فلاحين
فلبينيو فلسطين فيات فيتنام قبايل قوم كاثوليك كازاخست كاميرون كاهن كرواتيا كروت كسر كلى كمبوديا كينيا لبنان لبنانية لوك
ليبيا مارونية مافيا ماليزيا مانيا متحرك متحول متحولون متكرر متلازمة مثليان مجتمعات محامين محتل محجبات محجبة مدعو مريم
مستخدمو مسلم مسيحي مشتكون مصابو مصابون مفاوض مفتوح مكسيكي ملاريا ملل منجلية مندوب منصور منصوري موالي موريتان موزمبيق
موظفة موقتين موناكو ميك ميكي نازحون ناس ناشطات ناطق نبي ندم نرويج نزيف نسويات نعيم نمسا نيبالية هند هولندا هولندي وافدة
والاس ورم يتاخر يساري يشتكي يصلي يقين يمن يميني يهوه يوسف يونان 丁青 丁青县 上下文 上级 下龙湾 不丹 不满 不结盟 专制 专政 专权 世界银行 业务员 两会 丫头 中校
中非 丹麦 主任 主妇 主席团 义结金兰 乌兹别克 乐昌分镜 乘客 也门 乡下人 二哥 二奶 五味杂陈 交友 交响乐团 交响乐队 交警 交际花 人事部门 人力 人手 人权观 仁兄 代言人 伊朗 伯母 佃农 住持 何人 佛家 佛祖 佛罗伦萨
佛门 佛陀 佣 侍女 保加利亚 信使 信心 信心百倍 信念 候选 候选人 偏好 做客 偷懒 傀儡政权 催眠 僧人 僧侣 儿 儿女 兄妹 先知 克罗地亚 党派 党籍 入伍 全能 公仆 共和 共和制 共和国 关节炎 兵力 兵变 内讧 军乐队
军事 军方 军警 军阀 农夫 冤仇 冷汗 出版社 利比亚 利比里亚 副教授 加查 加查县 加纳 加蓬 动物 动词 劳力 劳资 匈牙利 化名 北朝鲜 北洋水师 北爱尔兰 北韩 北齐 医 医护 十字军 华 华尔街 协力车 协约国 卖 南安普敦
南朝鲜 南木林 南越 南非 南齐 原始社会 参加 友人 友善 友情 友谊 发脾气 发言人 受众 叙利亚 口吃 古希腊 合约 同情 名流 名词 后悔 君主制 吴哥窟 周作人 和尚 哗变 哥哥 哪个 哮喘 商务部 喇嘛 嗜痂成癖 嘉黎
因人成事 团圆 国别 国务院 国籍 国防部 国际田联 土著 圣僧 坦桑尼亚 基督教徒 堆龙德庆 塞内加尔 塞车 处世 外人 外侨 外号 外国人 外地人 外籍 多哥 大军 大妈 大娘 大嫂 大病 大韩民国 大马 天山 夫人 头陀 奥地利
女仆 女佣 女孩子 女性 女生 女童 女郎 奴隶社会 好友 妹妹 妹子 姊妹 姐 姐妹花 姐姐 姑娘 姨娘 娶妻 娼妓 婆罗门教 婊子 婢女 婶婶 婶子 媒体 媳妇 嫂嫂 孟加拉国 宇航员 守时 安南 安多 安多县 安康 安得拉邦 安理会
宗室 官兵 官府 客 宫女 封建社会 小城 小张 小贝 小镇 少校 尼日利亚 居民 工作人员 工布江达 工资 左贡 左贡县 巴基斯坦 巴尔干 巴黎公社 市 市镇 师弟 师徒 希腊 帝制 带头人 帮会 常委会 干警 平权 幽暗 店员 座谈会
康马 异族 弟兄 弟子 弟弟 当兵 德意志 心境 心烦意乱 心绞痛 心绪 怨毒 恐水病 恐高症 悔恨 悲愤 情怀 情意 情有独钟 愁苦 意大利 感情 慢性病 懿旨 成佛 打孔器 把马子 抑郁 报告 招工 拯救 挪威 捷安特 推 搜索引擎
摄政 摄政王 摩西 撤兵 撤军 支气管炎 收编 政治家 政治局 救援 教士 教官 教徒 文人 文士 文武 文牒 斯洛伐克 新娘 新郎 新闻网 施虐癖 旅客 旅游者 旅行社 旅行者 族 无期徒刑 日内瓦 晚清 暴动 曲水 曲水县 會 服
服务业 服务员 服役 朝见 朝鲜人 期期艾艾 杂志社 村民 杰 极乐 极权主义 林芝县 枢密院 柔情 柬埔寨 树根 格罗宁根 桑日县 楼下 横幅 欢乐 欧盟 欧阳 欲望 武昌起义 武警 武警部队 比利时 民建 民警 水俣病 水兵 水师
水立方 江孜 江孜县 江孜镇 江达 江达县 治病 法国人 波兰 波斯语 波茨坦 泰国 洋人 津巴布韦 活佛 派系 流民 海军 海陆军 消息 淘金者 游人 游人如织 游行 湖区 漠北 潮 熊市 牙周炎 牙周病 牛市 牵引车 特 特赦 犹太教
狗 独 独裁 玉女 王室 环保 现代派 班戈 班戈县 理事会 瑞典 瑞士 甘丹寺 甘地 生力军 疟疾 疯子 病害 病症 痴心 痴情 白俄 白俄罗斯 白斑症 白朗 白朗县 白癜风 白纸 皇室 皮炎 皮肤病 盟国 眷属 睡意 督军 知音 社会
神 祷告 祸福 禅宗 禅师 私事 种姓 租借地 移 穷人 竹马之交 米林 米林县 类乌齐 类乌齐县 糖尿病 素不相识 索马利亚 红军 纳米比亚 纽伦堡 练兵 组织法 结社 统 绰号 维 网友 网景 罗马尼亚 署 罷 美国 翻脸 老人 老外
老挝 聂拉木 聂拉木县 聂荣 聂荣县 职业病 联名 联席会议 联谊 肝病 肯尼亚 胃口 胰岛素 脂肪肝 自信 自信心 自卑 自我 自治 自治权 自相残杀 自给自足 舅 航天员 艳遇 芬兰 花粉热 苏格兰 苦大仇深 英吉利 英格兰 荷兰
荷兰王国 莫桑比克 莫逆之交 菲 营业员 葡萄牙 董事会 血吸虫病 表 表示 西班牙 西班牙人 西藏 要员 觐见 解放军 触景伤情 警方 让利 议和 议论 讲师 许配 语境 请假 谈判 谈判代表 谈论 谢通门 谢通门县 贤弟 贫僧 贫农
贵人 贵妃 赞比亚 走桃花运 走马章台 越南 路人 边坝 边坝县 达赖 达赖喇嘛 连横 造反派 道人 遵义会议 邮政 部落 部长会议 都督 酒保 酷 重病 野 野生 金田起义 钟楼怪人 锡金 长乐未央 门人 门徒 门生 闺女 阶级斗争
阿哥 阿塞拜疆 阿弥陀佛 阿曼 阿联酋 阿里 陌生人 降龙伏虎 隐士 雇员 霸权 青藏 非典 韩国 音节 风湿 食欲 食物中毒 马 马来 马来亚 马里 马队 驱动程序 驻军 驼子 骨关节炎 高僧 高山族 高山症 高棉 高深莫测 高空病
鱼龙混杂 鸟语花香 黄种人 黑山 鼓盆之戚
""",
    5: """
aa-123-b aaa abad abbe abbot abortion absences absentei absentis abt abuse achebe-s achterbe act actors adama afd-wahl
affilie afge afiliaci afl-cio agitator agrupaci ailment aituc akcja albanesi alkoholp allies altersgr alterskl amazonla
amazonwo amwu anciana ancients aneurysm anief animal anorexia anpac anpe anpi antagoni anti-ivg anti-nuc antidepr
antifas antispec antitaur aontu apellido apemit apostel apostle apostol apostolo apotre appelle appointm arab aragon
arci arcigay armee askatasu assessor astms autistas autistes autokors autyzm ayatolla baewu bahnstre balancet balpa
baptists bcd bctgm bectu belegsch bengales beschaft bewertun bezdomni bible bill biseksua bisessua bisexuel blaster
blet blindnes bloggers bloqueo bmwed boicot boicotta bojkot borghesi born-aga br-sitzu brexitee brustkre buddysci
budistas bummelan bund bundjuge burgertu burguesi bustaman bx-482-t cadres called cameroun campora canada canvasse
capellan capipopo casalegg casaling castro cavaleri cavalry cde cdr cdu cdu-frak cdu-stam cech cedric cegetist ceguera
cesm cgm chile christ christop ciagle cienciol cientifi cingales cio citu class clergy climates cne-csc cnt-so cnte
code cognome cohort coldiret colega colere colleghi comorien comunion confiden consigli consorti contrata contratt
convenio convoca copts cotilleo counter- coventry cowboy cowboys crowd csd csd-vera csq ctera cukrzycy cupe cupw curia
czeczeni dates dauerkra dba dbv deb defence degli delirium dental departme depose deputee dgb-kund dhv dienst diocesan
disobedi disorder djv domina donosici dott drepanoc driver drogadic drogensu drogodep droits dstg dubois dynastie
dynasty dyslexia eating ecolo economiq eg-412-t ehefrau ehepaar electeur emma endometr engels english enlace epilepsi
epilepsj epilessi erc erloser esercito ethnique ethnisch etnico ewangeli extracom fait faith fakir faller falun
famiglia familia familie famille fathers4 favorita fecode fehlgebu femen ferraris fetico fgh fiaccola fials fideles
fiertes filctem firma firmante fisascat fismic fit-cisl flai flurfunk flyers fnme-cgt folks forsa fpo franc-ma frat
frauenst fray freedomc freie frenzy friar fsc fundusz fussball futuro garanzia gaucho gdba gehorlos gejow gelande
generaci gentry gesinnun gilde girlfrie gironde gitana gitano giusy gleichal god gonghui gornikow gpa-djp gr3ve
grekokat grevegen grevi5te grillini grune grunlibe guests guilde gunni guru had haitiens hambre han handelsk hausbese
hausfrau hazteoir headscar health heiland heimat hh-tr hindu hindus hiperten hippie hippy historia hiv-infi hizmet hobo
hohenzol homo horden housewif hu3lga huelgage huelgaya hus hyperten hysteria ibew inc indian induisti infirmie inmo
inpatien insomnia intruder intruso invader islamism iupat jav-wahl jazydzi jednosc jefa jeuneurs jihadist joe joga
joined jolanta judas jugendst junior jusos kamerunc kandidat kapers kaplan kartel kaszubi kavaller kellys khaled kibole
kill kinderwu kirchner kita-str klagen klan kler klerus klientel klimaakt klimatyc klinikpe klm kochani kolping
kolumbij komitees komunisc kongoles kr-ab krankges krebskra kreisver krystyna ks kukiz'15 kundgebu kurds kuru kxb kxy
lamenta langzeit lass lcgb leaders leaflete leaflets lealta lebenssc legasthe legge lesbijek leukamie leukemia lgbt
lgbtq libera like liked likud limpieza limping linkspar loader lohnford london looney lottomar loubavit ludzie luis
luterani lymphoma macchini madman madres magasini magd magrebie mahoma majors malati manteros maori mapuches maquinis
marocchi mastodon mates meckert medica medsonet melanoma menas menopauz mensajes mentions mesdames mestiza metoo
miastecz migrane migranti migratio miller minors minusval mister mit mittelst mlpd mobilisa modlitwa moniker morale
mormones moros moscheeb moscheeg moscheev mothers mu5ulman mulla muller musician muslimbr muttersc nachname nackten
napo narkoman narodowc narzeka nations nato nazism nazisme nazwisko nehawu nein neos neugieri news ngg-mitg nichtbin
nie nieobecn niewiede nipsa nominee non nowoczes npd nt nteu nupes nursind nursing occupati off offentli okonjo omas
ontario order organisa organize origen origine ortodoxo orzeczen osmanli ostermar otan outpatie oxfam ozz paar paco
pact pagina pah pakt pakte pali panfleto pansexua papacy pape papiez paramili parkt paroisse patel pcs pelerins peon
peoples perez pesel petizion pettegol pfingstl pfleger pflegt phobia pielgrzy pilgrima piloten piqueter piraten
plantill plotki poglady polskieg polskiej pope poronien posts potere pr0test praktika prawosla prenom priest priestho
primas pro-pale procesja proletar propales protestm protesty provida prowodyr ps psac pseudony psicopat psycho psychopa
pszz publique puritan qq queens queer queja quejas quintana ra rada ragots ratp ratujmy reclaim recognit redeemer
redentor refugees region regulars resident retrait retreate rifugiat right riots ritardat rollstuh ronce royal ruedas
rumeni s1ndicat sadtu salafi salafist salute sandrine sanitari satawu sauveur sauvons savior saviour scannapi schlafst
schlampe schwul sciop3ro scioperi scjentol scotland scottish se se-unsa seebruck semaf senzatet servicio setca seudonim
seventh- sex sgen sgt signed sinistra siriani sirios sirvient sitab sitzstre siulp sklot slc slc-cgil slfp slow
slowdown smarta sncta snpnc snuep snuipp-f sociaux sociopat soirees soplones sorben sorority sos soviets sovranis
sowjets sozialst spik spoznial sppme squatter ss staj standing standwit stepv stes stimmung story str1ke str3ik str4jk
strajki strajkna stranier streikbr streikle streikt strikebr strikere striking studente students stunam suisse sulpl
sung surname suteba suterm swami sygnalis synd1cat syndicom synergie syriens syryjczy t3amster takes tarifflu tarifkom
tchicaya tdah tea tell theunion tibetans tierbefr toc toxicoma trader transess transfra transnet transper trasport
tratsch trattori treaty treni trisomiq trupa truth tschetsc tumour turk turken turque uaw uiltrasp ukip uklad ukrainia
ulotkarz ulotki ultra union unruhest unt uocra upcn urtu us usi usoc vaccines vegans ver-di verein vicaire vicar
vicario visitors volontar voluntee vorname voted vpod wahlvors waldbese walk wayuu wechselj wiccan wiccans wife
wikileak wildcat wolnesad women wood workman wpisy wx yahoo yayoflau yoga youth zad zawodowe zeitgeno zieloni zigarett
zingari zunft zuspatko zzg zzpr اباضية ابو اتراك اجور ادارة ارمن اساتذة استقلال اسلام اضراااا اضرابات الحي القاب اهالي
ايزيديو بابا برونو بعث بين تركمان تلغرام جماعة جندي جيش جيوش حاضر حفلات حقوق حلف حملة خلافات دخيل دوام ديون ريبيكا
ستالين سيانتول سيره شكاوى شيخ شيعي صبرا صحة صرع صفحة صفراء عدالة عرقي عشاير عفو علويون غرينبيس قدماء كاسترو كفاية كناس
كونفدرا لنقابات لينين متذمرون مثليات مجموعة محتجين محمود مريض مسيحيين مسيرة مصاب مظاهرة معارضون معاهدات مغرب منشورات
مهاجرين موتمر ميسي نايب نـقـابـ نميمة نوال نوبيون يهوذا يورك 万夫不当 三军 上校 上流 上缴 世贸组织 东周 东盟 东魏 两口子 两汉 中产阶级 中共中央 中央军委 临时工
乌梁海 乡试 乳腺癌 亚细安 人民党 企业 伊斯兰 伊斯兰教 众 传闻 体弱 佣工 佳人 使团 侵略者 保姆 保安人员 保罗 保险单 元代 元朝 党中央 党委 入侵者 八股文 公家机关 六朝 共和党 兵役 军政府 冠心病 刘 前朝 前秦
剧团 剧社 劳 北宋 北朝 北汉 北约 北魏 协 南北朝 南宋 南朝 卧不安 印度教 县委 参与者 参加者 史 司法机关 同伙 后周 后妃 后汉 后秦 后金 后魏 告状 周代 周朝 和约 哑 唐代 唐宋 唐朝 商代 商会 商朝 团
国共合作 国际 圈 土耳其人 地名 地委 域名 填房 夏商周 夏朝 外来 大主教 大唐 大校 大清 太后 失眠 奥委会 女 女人 女友 女孩 女朋友 女流 妃嫔 妃子 妇人 妇女 妻子 妻室 姓氏 姨太太 婆娘 婚姻 媳妇儿 嫔妃 宋代
宗族 官僚主义 官场 宠姬 察 少女 少奶奶 少妇 居委会 工人阶级 市委 师傅 帕金森症 年龄段 幼女 建国 建康 异 强 当局 征兵 心力衰竭 心律不齐 心律失常 心脏病 志 总 恶性肿瘤 惧高症 慰安妇 戊戌变法 成汉 我 投票 抖
护士 抱怨 拜金女 政党 敌军 教民 散发传单 新 施琅 族人 旗人 无产阶级 明 明代 明清 晋代 本土 李 村委会 条约 杯葛 歌舞团 残花败柳 氏族 气候 水肿 汉代 汉朝 沪 流产 淑女 清代 清朝 满清 爱 爱国 独联体 王朝
王莽 瑜伽 疾病 症 白血病 百姓 省委 看护 社会党 神经病 祭司 福晋 秦朝 秦汉 秦篆 移民 空 笔名 筹委会 经常 统一战线 维吾尔 美女 老伴 老太 老婆 老板 老花 老花眼 聋 联合国 联邦政府 肝癌 肺水肿 肺癌 肿瘤
脑水肿 自由党 菱花镜 菲律宾 蒙古族 藏传 西周 西晋 西汉 西秦 西魏 见 见证人 诚意 谋反 败柳残花 贫民 赵 轮 辛亥革命 辽金 连 送 道士 道长 部族 金砖 铁 铲车 铲运车 阶层 隋代 隋唐 隋朝 集会 霸王别姬 音
领导层 香港 马关条约 马列 骑兵 高血压 魏晋 麾下
""",
    6: """
abo adhd afectado africani afscme alessand alleanza announce antivax archbish archeveq arcivesc arcybisk armeen armia
army arret asuu asylbewe aufstand aushilfe autonoma autonomi b-mx baha'i bajas bakers ban baptist bargaini battista bds
beats beggars begum betrieb bikers bildu blessing boys braccian british brotherh buddisti budowie burnout camarero
camerier campaign captain cgsp chat check chrzesci chukwu ciezarne cinesi ciocia cisal clima climat coequipi colletti
comitato communau communic company compte comunida comunita concejal concentr confrere congrega constabu convocat
convoy councilm couples couriers covid cristian cwa cwu cyganie davanti debt demo despidos dgb diabetiq diallo disconte
ditib dockers down drug earth earthers ejercito empleada employe enfermer enfermos ensemble erzbisch esposito esquerra
ethnic eu europe exemplea facchini falange fame family far-righ fascism fbu fdp ferrari ferrovie filcams filipino
fitter flc flugblat fnsea follower foreman former forum freimaur ftq gall gays gdp gemeinde generale geneve gestapo
glodowka gomez gornik gossip gpa grogne grossess grudge ha handel hasidic helfer hijab hippies hispanic hiv-posi homme
human humana iatse illegal ilwu incinte industri informat intersin it ivf iwgb izquierd jesucris jezus judische
jugendli junge just justicia juventud kod kontra kowalski krank krankmel kununu labour lanceurs lefebvre lefevre
legambie lesbica lesbijka letzte lfi liberazi liege luftwaff malien manodope marque masker mazurkie meczet menschen
mental mistica mlodziez mods monseign monsigno mysticis mystik nabu nadzieja names national nautilus nazional neu
nigerian no nocnej now nowa nszz nuevas nuj numsa nurse obrony okupacja oluwaseu onkel operai opinions opozycja
organizi orsa ortodoss ortsvere ostrzega ouvriers overtime paciente pacjent pan panic papadaki papst pareja paro
parrocch paysanne paziente pelerina pellegri pentecos peregrin pickers picket pl plaintif poa politica polizei pontefic
prayer preghier pregnanc pri priestes profesor professi prospect protestu proud psg psl psychicz pubblico punks quaker
quebec rachid racisme rapprese ravindra rebel reddit reform rezo rider rifondaz riposte robin rockers rodzina rp rurale
sag-aftr salud same-sex sat schwuler scontent sdf seguidor senegala serveuse sharma sig sin sindrome sinead skins snpl
snte social socjalis sophie sordi sourds sr ssa stadtrat starbuck status str streikau sud-rail sudameri sympathy
tarifkon tarifver teammate teilnehm tenant tenants tesserat thi tio toni tonton transcom transgen transsex tyrone ucu
ue ufcw ugl uilm umwa uncle undocume unite unzufrie usa user usw vaquero venezuel vereinig vests vitro viva voilee
voilees wallfahr wearing wiederei wietnamc with wojciech wolfe wszechpo wujek xy yazidi yolanda zeynep zielonos zio
zmianie ا ابريل اتباع اجازة اجتماع احتجاج احسان اديان اري اعضاء افارقة العم القس ام تجمع جمعة جنسيا حامل حراك حساب
دكتور زهراء سابقون سايقين شهود شيوعي صحفيين صدري صلاة طلاب عام عامة عاملين عمالة غزة غياب فبراير قوات لاجيون متاخرون
مثلي مستقلة مصر معارضة ممرضين مناخ مهندسين موظفون موظفين ناشطون نفسي نور واتساب 业主 义军 义勇军 乙肝 产业 会 伪军 侵略军 俄军 健康 兄弟 全军
公务员 军旅 农民工 劳动力 劳动者 博 占 参军 发兵 叛乱 叛军 台湾 团体 团练 国 国教 圣安德鲁 天下大乱 委员 婴儿 学生 安史之乱 官军 彼得 心房颤动 志愿军 户 房颤 投诉 拉 敬业乐群 新军 新四军 日军 更年期
服兵役 正教 民主 法名 流浪汉 海员 清军 湘军 牧民 男 癌症 矿工 空军 籍 纠纷 群体 耶稣 联 联军 联合会 英军 董事 议员 识途老马 请 请愿 贫血 进 部队 野战军 金戈铁马 铁路 陆军 骑
""",
    7: """
about acampada accion addictio adeyemi afiliado against agrounia ahmadiyy ai aktywisc aleviten america anarquis
animalis ansiedad anti-vax antinucl anv-cop2 anwohner anxiety applican arbeitne arbeitsn argentin arran arrets asthma
aussperr autistic azubis bancaria baptysci bayern bce beamtenb bianco bosco bractwo breaks bsw burgerin cabecill
camerune campact cancelli cariste casapoun caucus celo centri cfmeu choroba chretien christli cimade claimant climatic
cofradia collecti compromi conflict confsal congress coppia cosatu csc cta daniel debout delegato dementia derniere
devant diabetes disabled discapac district doctors drive dziennik ecologie eleccion embarazo enfermed es escrache esk
espana estibado ex-emplo example fau federaci fein femmes fernande ferrovia fgtb filt freedom freemaso freikirc friends
fund gesamtbe ghana gilets giornali glassdoo grupa gypsy hare herrero hindusi homofobi huelguis imam imigranc incinta
infermie insegnan insulate insulin interima intersyn intuc iscritti italiana jehova jehowy jo jonas junts kabyles
klimastr koalicja kobiet komba kowalczy kranke krishna kruger kulkarni kurdish latino league leiharbe lekarski libertad
ligue likes linksext liuna lives lokfuhre long lucie magazyni magazynu maghrebi malade mali mandate manpower marines
maszynis me meconten medicas member meneurs mentale minero missiona mitmensc mood morena mormons muslims neighbou ni
niepodle npa oath ogb olga om opseu org ortega orthodox ostatnie osterrei out ozzpip pacto parkinso parteita party
pastore patriot patrioti pause paycheck payup periodis permessi peronist peru peruvian petrenko picchett picketin
piquet piratenp pnv politico polnisch popular positive pracodaw pro-life processi prof protestc przeciw przewodn
psychisc puntuali putzfrau question radelsfu rastafar rebelion rechts religiou reviews ringlead roumains rownosci rqth
rumanen russland salariee samuel satse schafer secretar seekers seiu senora sentimen sev sgb sick sick-out sida sikh
sindikat sinn siptu sister smart-td snals snes snuipp sociali sordo spd staff stato steward streikge streikka streikpo
streitkr strikes studenti swiadkow syndique tav temoins testigos tierrech tossicod tractora trade trainee travaill
troops tssa turkisch tweets uchodzcy uganda ugtt uiltucs ukraine unionist unmut unrest urabstim usdaw users versamml
voters wahler weidner werteuni whitfiel wilder witnesse xr yildiz yilmaz younion youths zalogi zdrowie znp zwiazku
اجازات احتجاجا اسراييل اطباء اكتياب الله امام ايتلاف بهاييون تونسي تويتر حداد دروز ديمقراط سلفيون صوفية عبد عصيان فتح
لاجيين مثليين مرض مسلمين مظاهرات نقابي نهضة يدخن 中华 主席 举兵 人心不古 会员 会议 伟 八卦 兴兵 军队 农民 出兵 劳工 印尼 印度 反 和平 大姐 客人 宪兵 家人 小姐 带兵
怀孕 怠 手 教 教皇 新疆 景教 某某 正规军 武装部队 派 派兵 离职 精兵 组织者 绝食 维吾尔族 罢 职工代表 行动 账号 跨 道教 阿 陈 非洲人 马来西亚 黑人
""",
    8: """
adventis afghanis aktive anarchic andres anhanger antifasc anyone asking aslef assentei associat attendan attivist
azione bauernpr beschwer bipolar bisexual blockade bolivian buddhist bummelst cancer catolici cfdt cfe-cgc cftc cgtp
christen ciazy cig collega com contra corp cse csif ctm cub cymru czlonkow delegati delegues demokrac depressi desconte
deutsche diabetik dpolg droit ebrei educatio election ende estudian evg ex fatima federacj ferraro fluchtli francais
fratelli fraterni free fsu fuma gatherin gay gej general generazi geova greco gruzini haitiano hamas illness independ
inicjaty interpre invalidi jaunes jehovas jewish judios juifs jurgen katholiz klimakle kobiety kolega kolejarz komisja
kopftuch krankens lavorato leave lesbian lesbiche lesbijki lesbisch lewica libertar linkedin luca madame maga manif
manifest marsz medici meetings mehmet metall migrants niepelno non-bina nowak obdachlo occupy okonkwo okupas opposant
oppositi organise organiza orgullo osoby ozzl page partei patients pegida peta petra pfarrer picker piquetes podemos
politici portugai preavis priya proteste psoe razem reconque referend reichsbu renovati resisten richelie rom romanian
russo schwule sciopera senegale sentada sepla shepherd si sitzbloc smith sociale sprawied strajkuj streiken sufferer
sumar supporte syna telegram terre tibet tiktok troublem ufo ukraincy ultras unifor untersch venezola villalob volantin
wa woman wzz zadistes zakladow zbiorowy zwiazek zydzi اتحاد احمد اعتصام اقباط امازيغ امل ايدز ب خطيب دين زميل سكري سيدة
عقم فاطمة فيسبوك لجنة مثليون مرضية مغربي موظفات نشطاء وقفة 中 人 人员 代表 全国 公民 喇嘛教 回族 大会 太太 委员会 小 工党 张 患者 拆迁 明教 朋友 民众 活动 示威
精神病 组织 缅甸 罗马公教 联盟 薪 藏族 讨 迟到
""",
    9: """
absentee afd ag alcoholi algerien anna arbeitsk asamblea attac australi benali blocage bouddhis britain catholic
christia cnt coalitio confeder conferen cortege council dbb delegue depresja discord dispute docente donne ehemalig ela
empresa enceinte fahrer faisa families farmers fiom fr fridays future gdl gegen geje greviste homeless immigran
insoumis islam jehovah jeunes jugend justice karim ksiadz mahnwach marburge matter migrante nacional nguyen nigeria
nowotwor okafor omosessu ortsgrup parents patient peace pikieta pis pokoleni popolo pratiqua prawo pregnant priere pro
que quebecoi querdenk refugiad religia rolnikow romowie roms rsu salarie sante schwerbe sieropos sierpien sinti sit-in
solidair solidarn somali spoleczn spor sra strike syndicat tarifrun testimon tomasz uil ultima unsa uso vegan vida vih
vox voyage wage war wisniews wloski wojcik youtube zele zeugen احتجاجي اخوان اشتراكي اكراد حماس مرضى مضربون مهاجرون وفد
东正教 佛教 信 信徒 公会 共产党 功 反对派 名单 基督教 女工 家庭 少数民族 微 性别 总工会 教会 教师 民 民主党 民主派 法 牧师 病 病人 癫痫 群 职工
""",
    10: """
adherent agency agitazio agricult aktivist alternat amazon amnesty assemble auslande ballot boycott boykott bundnis
catolico ciaza cisl ciudadan colectiv collegue committe communit complain corteo couple empleado feminist gew gitanos
giulia gmb grievanc guild haugland hoffmann ibrahim identita immigrat kevin lega lesben lesbienn menopaus mitglied mme
mrs ms nation nauczyci ngg opus pakistan partito pastor pay personal personne rally rassembl refugee rights rmt
sans-pap seroposi signor signora solveig strajkow streik teachers teamster uk unison usb volkspar vote walkout warnstre
wei whatsapp workforc zebranie zigeuner zwolnien zz سرطان سيد شغل شيعة غجر مسلمون معلمين موظف هنود 上访 人士 假 先生 共产党员 协会
女士 宗教 徒 残疾 王 集体 静坐
""",
    11: """
action anarchis antifa catholiq cattolic ccoo cgil cheminot chi cobas colombia debrayag delegado demonstr ecologis
embaraza epilepsy federati fo generati gravidan handicap herr homosexu inmigran journali juden kollege komitet marroqui
meeting members muslim obrera opzz parti pd pielegni police religion reps reunion sciopero sindacat sindicat soulevem
syndical syrer travelle ugt verdi vertraue سوريون متظاهرو مسيحيون نقابات يهود 佛教徒 党 党员 务工 同志 基督 天主教 工人 新教 维权 者 谁
""",
    12: """
activist alliance baptiste cgt climate colleagu comite communis comunist councill democrat diabetic dipenden disabili
employee epilepti evangeli extincti facebook frau gens greenpea greve group hiv huelga ig instagra italia katholik
katolicy kollegen kollegin konfeder kto kurden lesbiana linke maladie malattia militant mitarbei mr muslime musulman
muzulman nurses obywatel ouvriere palestin pani people petition polska pracowni pride protest protesta qui quien
rebellio reporter republic roma salaries schwange scientol sindacal sindical socialis solidari strajk trabajad trans
unia united ver vigil wer whistleb who workers zawodowy zwiazkow اضراب حزب عمال نقابة 同事 同性恋 员工 国民党 孕妇 工 工会 抑郁症 抗议 穆斯林
罢工 艾滋病 难民
""",
}

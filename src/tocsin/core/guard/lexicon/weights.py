# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a word of a rule's name weighs, in half units, by its first letters (tools/weigh_words.py: WordNet 3.0, FreeDict,
CC-CEDICT; docs/guard-card.md has the licences). Below zero it speaks of things, above of people."""

LOOKS = {"plain": 0, "place": -1, "given": 1, "surname": 1, "han": 0, "shouted": 3, "capital": 1, "small": 0}
"""Of a word in no bucket, by what else is known of it."""
WEIGHTS = {
    -12: """
aeroport aeropuer aisle ascenseu ascensor bank barn bibliote bize blitzsch blizzard boiler boulevar brouilla bruine
burza caldaia camara campus canicule cella centrale chaudier chiusa ciclon ciclone cogne compreso congelad cripta crue
crypt cucina cyclone delta deposito desk dew drizzle duty eisregen elbe elements elettric elves estacion ferry flood
fog freezer fridge frigo frigorif frost gas generato golf gradobic grele guardia hagel hagelsch hail hala hall hangar
heat holiday hours house huracan hurrican hurrikan ice internet inundaci kitchen klimatyz laborato lane lavander lido
lift lightnin lotnisko magazyn mgla mistral molo monsoon muelle museo nebbia neige neve niebla nieve opady orage
orchard orkan ostern ouragan ozone ozono pabellon palestra paques parchegg park parking parlour pasqua piscina pista
piste plan plant poste puente quai quirofan rainfall rampa regenfal river rugby runway sala san sauna schneefa season
silo silos snieg snow snowfall squash stacja stadion starkreg store storm studio substati taifun taxiway tempesta
tempete termica terminal terremot thunders tifon tormenta tornado tower trafosta trampoli tunnel typhoon ulica uv
velodrom vent vento verte viento wasserwe water week weekend whirlwin wiatr wind yard zone zoo اعصار برق رصيف رياح
زلزال شارع ضباب عناصر عواصف عيد غاز كهرباء مطار ممر نهر 值班 停车场 厨房 发电机 台风 地震 大雾 大风 寒潮 暴雨 气旋 温室效应 游泳馆 狂风 电梯 空调 缆车 锅炉 阵风
雨量 雷暴 雷电 露水 风吹日晒 飓风 高温 龙卷
""",
    -11: """
acqua airport ascensio astreint aula avalanch batiment bise bo box bridge building cabina caldera cantine centrala
chocolat compress cover creche door dyzur faro garderob garita gewitter grandine granizo gym gymnase heating heizung
hielo hill hochwass horno huragan invernad km kotly kurnik laundry level lighthou ligne linea monzon nave neckar ofen
onduleur outage paddock pascua pegel pforte piazza pier pioggia pollaio poulaill pralnia pump quay radiolog rafaga
raffica rampe red reservoi road roof rue salle schody seisme sensor ski sluza st stade station stellwer swieto teatro
theatre turbine uragano vacances vestiair wall weather wing zbiornik انترنت خزان محطة ملعب نسيم 中山 体育场 冰雹 博物馆 季风 室 旋风
春节 机房 气团 水位 水泵 水闸 海风 电站 粮仓 车库 霜冻
""",
    -10: """
abattoir above acierie allee alley amphithe aparcami aquarium aufzug autostra avenida awaria bahnhof banco barrier
bassin bell bereitsc berth boe calor calore cargo chauffer cinema climatiz clinica clock cloud county cuve deszcz
diffract dust earthqua eau elevator entrance erdbeben escalato esqui ferie fermetur fete floor flughafe forno fosse
four freight garden gare gates gateway gauge gear ghiaccio guarderi hallowee harbour highway houle hut impedanc
incendio interrom jardin karfreit kopalnia kuchnia kuhlschr lantern laser leak liceo lifeboat lluvia loft magnetfe
mairie marquee match mediathe mill most musee muzeum natale nevera noc nochebue nord noria nursery padiglio parque
patinoir patio pavillon pfingste phare piano pluie portico priory pumpwerk racecour racha reseau rest room schleuse
sede segheria semana sensoren serre smoke sperrung spill sprinkle standort stazione szklarni tank tartak temperat tent
thunderb tiefgara torque torre toussain transfor turnhall turnstil umspannw vasca victoria vivero waldbran weihnach
wheel window year امواج جسر جهاز حوض زلازل سفن سيارات سيول طريق فرن فيضان متحف مدرجات مسرح مناوبة مولد 体育馆 倾泻 冰箱 前庭 剧院
力矩 动物园 压电 叉车 号 图书馆 夜班 大气压 急流 总部 机场 果园 核磁共振 植物园 楼 气压 水力发电 洗衣房 洪涝 浮桥 渗透压 炼油厂 电位 电动势 电压 电场 电弧 电流 电荷 磁场 磁矩 站 端午节 臭氧 表面张力 超导
边界层 迅雷 采石场 金属键 钢厂 闪电 霹雷 静电 首都机场 高压电
""",
    -9: """
agua aire alarm albergue aleja allerhei ambulanc ammonia ash ateliers atomener aufwind backerei bay bergerie bin
blanchis blutdruc board bodega bowling caldo calle camera campanar campanil campsite car cargador carneval caseific
cementer centre centrum chaussee chiller chlodnia clinique clocher cortada corte cottage coupure cour cremalle cuisine
current dach dairy deck depots detecteu diga donau dormitor dunst dworzec east echafaud ecole eishalle electrog
endmonta ericsson escalera escalier factory fala farmacia festa firework fiume fonderia fonderie foudre foundry froid
fuel fuse gabelsta gale galliner gantry garde gaz giessere grain greenhou gru grue haze heiligab hockey hub hubschra
huta impianto interrum inventar jugendhe juillet kart kernener kiln kilometr klaranla klinik kociol krankenh krankenw
landfill lavadero leitstel leuchttu levante lingerie linia lock lycee maree meter mine mobili montagne museen nastawni
nebel neblina niveau noche north observat oleaje only opening orange ospedale papierni parkhaus parter pasarela perron
pharmacy philips photo picking pit plateau pool przejazd quake quiet rafale refineri regenruc remontee reperibi rouge
rzeka saline salon sawmill seilbahn semaforo semaine serverra shuttle sites slip sluice source squadra stadio standby
steam steps stolowka street strom summer swieta szatnia tag tanque teatr ten thaw three thyssen tide torrente traba
tramwaj tribune tub tunel twister unwetter verger vigilia wochenen zamkniet zmiana امطار تبريد ثلوج جرس جمارك جناح حمام
سلالم شحن طابق طواري عاصفة فرات قطار متاحف مدرج مرصد مركز مصعد مطعم ملك موسم موقف مياه وادي 世代交替 中心 二号 交流电 冷 动能 劲风 区 医院
厂房 原子能 国庆节 坏死 大陆漂移 天文馆 太阳能 宇宙线 屋顶 工厂 平台 库 机械能 核动力 核电 核能 比热 汉江 泥石流 淮河 温度 游乐园 灯塔 热能 煤矿 珠江 电力 电容 电能 疾风 直升机 直流电 礼堂 能级 船闸 草坪
血压 路面 车间 隧道 食堂
""",
    -8: """
agregat amber ammoniak apron armas auberge avenue backup bahnstei banchina bandiera barrage basement basen bath becken
biogas blitz blitzeis bodensee brucke cab cable calderas call camino campana candleli canteen cantina capodann carnaval
casa cellar central chateau chiusura cider cierre cioccola clemency climbing closed cocina cold congelat control corpus
crane crossing cubierta czekolad czwartek day decharge dia dialysis diez dildo doorbell dwor dzien edificio elektriz
engranaj entree eolienne esclusa est estuary fabrica fabryka fasching faucet feria fernwarm ferreter field firestor
flag fleuve fort fountain frankfur freibad freizeit furnace futbol garten gearing gegenwin gerust glatteis gleis
glocken gololedz gomme graupel graveyar grounds harvest haus haustech heater high horloge idraulic jetty kettle king
kirchtur klinika koln kotlowni kranbahn lac lagoon laiterie landing legionel lens lifts lincoln linterna loading lorry
lounge loza luftdruc magnetis marathon mardi market mausoleo mausoleu miniera mortuary mur nacht naranja navetta
navidad netting night nine nivel norte notstrom notte obras ogrod oktoberf oltre opad opera organ papelera parvis pasa
pasillo paso pavilion peeling pelouse piec piena piscine plage planetar planta playa pociag pollen pompe poniente pont
popoludn potable poubelle prato presa promieni quatorze rack ramp ratusz rechenze refinery rettungs rhein rig rink
rooms rubbing sauersto scaffold schokola schulhof sedes semi serbatoi settiman shed sonnenli sotano spa spatdien
spieltag sportell stalls starligh stauwehr stromaus sturm sturmt sturmte sunlight sunshine surge tablet technicz tennis
term torrent train trajecto tremplin treno tribuna trinkwas tropical tsunami turn ultrasou valve vendemmi verglas via
viale vibrator vinedo vineyard wagon wasserha weiher werk winterdi within woda zamiec zapora zentrale zlobek zwei
اطارات اغلاق برد بكر ثلج خط خوادم دار راس ساعات صيانة طايرات غرفة فيضانات قطارات مترو مخيم مدخل ميدان 中学 二十 供电 光束 冷冻 台阶
地下室 地铁 夜间 大街 安全阀 实验室 导电 射电 小雨 市政厅 广场 抽水机 斜面 方向盘 旅舍 日光 日照 星光 水库 水患 水轮 洒水机 洪水 海啸 海洋 游艇 湍流 滑车 滔滔不绝 烛火 烟雨 电 电光 电磁学 电磁波 病床
看台 积雪 站点 管道 系统 红外线 细雨 缝纫机 药房 螺旋桨 行李 超声波 跑道 跳台 通道 降雨 霞光 风沙 黄陵 龙骨车
""",
    -7: """
aerosol allerta altbau analyzer android antenne apagon aperture arancion archiv archiwum armbandu arsenal asilo bac
backofen backyard bagno bain bal banjo bano banyo baromete barometr baton beach beamer bellows binocula blitze boat
bora bottle boxing braces breeze brenner brise brume buanderi budynek buhnen bus busbar buzzer cafeteri campamen
campeggi camping cantera capacito cave cello cellule center charlott chitarra chlodnic christma cialo cine cisterna
cliff climatis cloche clockwor closing closure concert controll cooling coronati corsia cosecha counter courant crecida
cross cuadro days dell diaphrag dieci doccia dock dogana douane douche dresden driveway dropper ducha dynamo dyzurny
eclair ecluse electric electriq electrod elektrod elektrom erntedan estadio eunice expressw extracti fahne fallas farm
feed feiertag fermee ferragos ferramen festival fet feuerlos fevrier fin flaga flaps flashlig flot flotatio frana
freeway frio fulmine gadget galgen gallows gambe gardien gasket gelb gelo geregnet gitara gitarre gitarren gittern
glasses goggles gora grad grid gritting grua gruft guitar guitare guitarra hammer harp haven headligh headphon headset
heights helada hinterho hochrega hof hoist humanoid humo ii impetus imprenta incinera infield inondati internad
inventai isola jour jubilee jumelles kartoffe kessel keyboard kino kirmes kolejka konrad-a kopernik kran kuste lak
lavage led ledge leitwart lenkrad lidar linen livello lonja loudspea machines main maison marina maschine melder metro
mirage mirror mont montee motorway nappe noel ocean offnung offnungs offshoot okulary ola ost osterfer ostermon
oswietle ouest oven oxigeno oxygen packing palais palazzo palio parc parkway parts paseo passage passaggi passo path
pawilon pediatri penstock pentecot petrolie pflaster pflegehe pieper piovere pleuvoir posta powodz powyzej projecto
prom propelle protesi protesis prysznic przejsci puerto puesto pumps quadro quarry quota rain reacteur reactor reaktor
reaktore reattore recyclin regnen regnet regnete relampag responsa rideau rifle riversid roads roadway robot roboter
roller rondo rosenmon rossa route rozdziel rudder rufberei run ruota saint-ni sale sandwich scale schlussl school
sciezka scuba serwerow sewer shades shelter shortcut shredder siec siedziba siemens sights skate sklad sluchawk
solarzel sonnenst south specs spectacl spring stadium stage stanowis stores storms stove stufe subestac sunglass
supervis system tablette tafel talsperr taquilla temblor tenda termomet terrace tetto thermome third torbelli tours
traction tractor transpon trap trazione tren trinity truck turbina turf two uke ukulele ultravio umkreis unit upper usv
uva vallee valley vane vapeur vendimia verona violine vise voie volksfes wache wakes walzwerk wardrobe watch wecker
week-end west wielkano wigilia wildfire windmill wire woche wodociag wody workings workshop zaklad zamkniec zenith
zielona zufahrt احمر ارشيف الواح انقطاع برج بور تحميل حديد حديقة دوار رادار رقم رمضان رملية روبوت زيتون ساحة سينما
شاحنات شبكات شرقية صباح صقيع عدسات عشب فطر مدارس مدرسة مرسى مروحيات مزرعة مستشفى مستشفيا مطبخ مغسلة مفاعل مواقع موصل
ميناء نظارات وقود 七孔 万能钥匙 三号 下雨 传感器 体温表 假山 偏振 元宵节 光源 公园 共振 关门 冷气 列车 反应堆 取景器 变压器 变形金刚 号筒 吉他 吊 周末 国庆 国道 地板 场 墨镜 声纳 大坝 大本钟
大雨 天然气 太阳电池 学校 安全套 巡航导弹 庭园 引信 微处理器 微风 手术 手榴弹 手表 手雷 挂钟 捷径 摄像 摆钟 支点 数字钟 早班 晶体管 暑假 机器人 松花江 极化 柴油 柴油机 死不了 水平尾翼 水肺 水银灯 汽轮机
油灯 海关 消防 涡轮 深水炸弹 渔网 温室 温度表 温度计 游赏 滑坡 潜望镜 激光 激光器 激流 火炉 火花塞 灯笼 烛台 烟幕弹 热水器 燃料电池 燃气轮机 犁头 生命周期 电动机 电容器 电影院 电极 电灯 电路 疫苗 眼镜 磁层
篮球场 紫外线 绞盘 网络 羽毛球场 老花镜 耳机 花灯 苗床 菜园 营房 蒸汽机 蓝天 蜃景 解冻 路 车头灯 车行道 转轴 运动场 避孕药 避雷器 配电 酒精灯 里程表 里程计 铁轨 键盘 门口 闹钟 陵墓 隐形眼镜 雨水 雪崩 雷达
预警 风 风扇 风箱 风雨 食品 马灯 马表 高速 高速公路 高速路 高铁 高音喇叭 鲁迅 黄山 龙灯
""",
    -6: """
absehen accordio acera achterba acordeon acueduct adern aduana aile airbus aircraft airfield airliner airplane akkordeo
alameda albert-e alimento almazara alpha alta alto anfiteat anno antena antesala apotheke applianc aqueduct archive
arkada armonica aschermi aspirate atomwaff atraque au-dessu aufbau aufzuge autan autorout ayuntami bad badezimm
badgeuse baggage ballesta ballroom bascule bassa bathtub battery battlesh bauernha baustell bedroom beet bergwach
bianca bingo blackout blast blok boardroo boards boardwal bobsleig body bois bombas bombeo bones bonfire bookshel
borrador borrasca bowl boze brakes brewhous brig brigada brille brina bullpen bumper bungalow bunker burgerst byproduc
cabinet cajal calima cam canale capilla cappella care carlos carnival carretil carriere caserma caserne catenari
catering caterpil cathedra cathode catwalk cenere ceniza centrali centraln cereal cesped chains chainsaw chalet
chapelle cheese chemin chimney chiuse chlorine chu ciaran cinco circuit cisco city clarinet classroo clavier clean
cleaning clipper closures coast cocheras col colors colours condo convento cooler copy corne corner correo corridor
cortile courtroo crossbow crucible crues cuartel cuatro cubicle curie customs cyberspa dam damm dampf dashboar dau
decal dech degen deichwac delle deodoran deponieg depot depurato desodora deux diafragm diesel dinamo diode doce dolle
dom doorway dozynki drain drains drapeau drei drill drom drukarni drumheru dryer dudy durables dwelling early easterly
echappem ecuries eds elemente elfen eolien epee epiphani equipmen equipo eren escarcha esondazi espejism esszimme
estates estrazio everest everythi exam exchange exercice facility fahrbahn farmhous ferma festsaal feuerzeu fichador
fiesta fife firearm flagge flask flugplat fluss fly fontaner footpath fots fragata frantoio freighte frigate fronleic
fulmini fundicio fusee gala galera galette galileo galley garage garrafa gasdotto gasse gassen gastehau gastezim gat
gatehous gazy gehweg geldauto gelee gennaro george getreide givre glace glass glider glowny gluhbirn goethe-s golfplat
gps grabmal gradins graduati grains gras gravity gritters ground grundsch grutiers guardiol guasto hallway handgun hat
hatchet hauptbah haustur heimatmu hermitag hiver holder hop horsaal hot hotelzim hydrauli immeuble incubato inspecti
instalac intensiv inventur irons izba jigsaw juan jukebox kalteanl kamera kameras kamin karl-mar karneval kaserne
kastet kegelbah keller kennel key kinderga kiosco kiosk kitas klarinet klarwerk klassenz kletterh klipper kloster
knuckles kontraba kreisssa kriegssc kroli krypta kuhlhaus kunstmus kv lackiere lactanci lake laminato lamp lampa
lampada landesmu lanterne launcher lav lawiny lazienka lead lentes libreria liceum liegepla lights limit limpia linie
llover load locomoto lod lodowisk loge loira loire loo loop loupe lower luci luftung mace machete madison magasin
magneto magnum mainfram majowka manifold manoir mantenim maranon mareggia maremoto martedi mary masten mecanica
mecaniqu medidor memorial mercanci metres micropho microwav miecz mietitur mikrofon mikrowel milder mile milk mishap
moat montacam montalet museum nabrzeze nachts nachtwac naped narodzen nasion navette nelson neubau neumatic nickelod
nido nikolaus nocturna nog northerl nosze nuit obiekty occhiali octubre oczyszcz odra ohrringe olas olimpo olymp open
operacyj operator ormeggio osterson otis over pajares palacio palco panne pantalan pantry papeteri parapher parete
parken parlor partita pc pedrisco pendel pendulo pendulum pfeffers pfeil pfortner pic pierscie pile pioruny pistol
pistola pistole pistolen pistolet pitch plac place plomberi plug pocisk podziemn pogoda polariza polizeip pollenfl
pollens pollini polytunn pomaranc pomodoro pomost poniedzi pontile port portiern porto posaune potabile potager poti
powietrz pozo pradu praktyka pressoir pressure prieure primaria print pronto propane prova prufungs przedszk przepomp
puzzles quadri quatre quattro quiosco raccolta racetrac radar radiosen ramon rano ratchet ratownic raumdien raumschi
raumstat rayon rayos rebajas recharge redoute refectoi refector reflecto refuerzo refuge regen reitstal rejestra
relevage reserva resto restroom rete returns rifugio rime rio robert-k robinet roja rolling rood rooftop rosa rotor
ruelle sad sailboat saison saldi salons saloon salt santa savannah scanner schaken schlafzi schnee schreibm schronis
scolaire scout second secours segura seine semester servidor severe shift ship shook shotgun side sidewalk sidings
silosy silownia silveste simulato singles sirena skeleton skrzypce sleet slush smoother sobre socorris softball
sommerfe souterra spacecra spaceshi spandau speedway sperrwer spoke sportpla sports sprengun springer squall square
stagione stair staircas stairs stairway stalla stand standesa statki steamboa steamshi stempelu ster stige stock
storungs strecken stretche streudie striscia strome stube stylus sugar sunscree swivel sword sylweste szkola szpital
szron tagsuber tajo taller tam tanklage tarim taschenr tastiera temporad terapia termos terra testing thanksgi thermal
tiergart tierpark timbratr todo tomb tour track trafo tram tramonta trapping trasa treadmil tree treppen treppenh
triage trident triebwer tripod trombone trottoir trzech tur turntabl tutto typewrit tyre ufficio ulm upal upaly ups
urgencia urn utrzyman vapor vasen vat vaticano vatikan veil velos vents verde vial vibes vicolo vier vii violin violino
violon vuelta walkway wanna wardens warenein warning warship wartowni waschbec wash wasserle waste way webcam welle
weser westerly whiff while whiteout wifi willy-br winda windkraf windy winobran winter wiring wochenma wohnzimm
workstat wszystko www xii yurt zachodni zajezdni zamrazar zehn zip zoos اخضر ارز اسبوع اضحى الخط العاب الوان انعم بريد
بنادق بوابات بيوت تايمز تحكم تحويل تكييف تلفريك تمرين توبي توصيل جبل جزر جسور جيلا حرايق حمراء خضار دجلة دواجن رافعة
رصاص رياض ريح رييسي ساندرز سد سوق سيف سيوف شاطي صمام صومعة عظام عمر غبار غلايات فاتيكان فايف فريق كوخ ليلة ليلية محركات
مراكب مرور مسبح مصابيح مصباح مصنع مطارات مطر مكتب ممرات منابر منبر منصات موجة نسخ نفق نيل هواء وحدة وردية 七 万有引力 万维网
三叉戟 三峡大坝 三峡水库 三通 下雪 东江 严重后果 中秋节 乌苏里江 乐器 书架 二极管 云层 云雾 互联网 亚马孙河 亚马逊河 人行道 人造卫星 仓库 伏尔加河 住处 保温瓶 信息系统 候车室 值 傅科摆 儿科 入口 公路 公里
军事设施 农舍 冰雪 冲锋枪 净水器 刀剑 刚果河 前院 剪纸 加油站 加班 劳动 化学武器 化粪池 北江 十一 十字 单反相机 单摆 单簧管 单翼飞机 卧室 卧房 卫生间 卫视 印度河 压缩 原子弹 发电厂 古墓 可见光 台式机 号码
商船 器具 四大 因特网 固态 埃布罗河 塔里木河 多瑙河 大河 大鼓 天文 天气 头 季 季节 宇宙飞船 守 安瓿瓶 宝剑 客厅 宴会厅 家用电器 家电 寓所 寝室 导弹 小巷 小径 尼日尔河 尼罗河 局域网 展览馆 岗 巡洋舰 工作站
左轮手枪 巷子 帆船 库房 座舱 庵堂 开门 弄堂 弓箭 引力 弹道导弹 录音机 彩电 御膳房 快报 快船 怒江 急 急刹车 急救 总司令部 恒河 战列舰 战舰 战船 房 手枪 手电 手电筒 打击乐器 打字机 扫雷 扫雷舰 扫雷艇 护卫舰
护城河 拦河坝 指鹿作马 摄像机 摄影 收费站 攻击机 故地重游 教室 文江学海 旁门 旗杆 旧地重游 晕池 木管乐器 机 机务段 机床 枪械 枪炮 柜 柳烟花雾 核反应堆 核武 核武器 根据地 桐柏山 桥墩 梯级 楼梯 楼道 毒气 氢弹
水务 水枪 水系 水翼船 水龙头 汉水 江河 沅水 河川 河流 沿江 泊位 泵房 洒水 测距仪 济水 浑河 浓雾 浴室 海浪 海滩 渔场 渔船 渡河 游泳池 游船 游轮 湄公河 漏水 潮汐 澜沧江 火器 火枪 火车站 炉子 炊烟 烟囱
烧杯 烧瓶 热带 热水瓶 照相机 牌楼 牢房 玄关 珠峰 班 生产线 用具 甲骨 电台 电器 电子器件 电视台 电话 画廊 界河 登陆舰 白云机场 白旗 白雪 白骨 盗墓 睡房 睫毛膏 石砌 矿井 祖坟 禅房 秋高气爽 积水 空中客车
空空导弹 管乐器 篮板 约旦河 纳斯达克 纺车 线圈 结冰 维修 罐 美术馆 自行车道 舞厅 舞池 舢板 航天器 航天飞机 航母 航空器 航空港 舰只 舰船 芦管 花不棱登 花车 花鼓戏 茅厕 茅屋 茅舍 荧光 莱茵河 蒙古包 街巷 西江
要道 课堂 谐振 货车 赛车场 走廊 起落架 足球 跑马场 车床 车条 车道 轧花机 转子 轮胎 轮船 轻机关枪 辽河 过道 退关 通信卫星 邮轮 配色 酿酒 重力 重阳 钟摆 钢鞭 铜管乐器 锅炉房 键盘乐器 长江 长裙 门卫 门店
门洞 阅览室 阴极 阴风 阶梯 陀螺 降水 陵寝 雅砻江 雪花膏 雪车 雷击 雷管 雾 鞍马 音乐厅 顺风 顿河 预案 风闻 飞弹 飞机 飞船 馆 香炉 马厩 马枪 驾驶舱 骨骼 高低杠 高压锅 鬼火 黄河 黄色 齿轮
""",
    -5: """
a-6 abadia abbaye abbazia abril abtei acelerad acquario aeroplan aftermat ahlen air akwarium alarmanl alb albe alcazar
alene alerts alexandr allagame alle alles alluvion almacen amarillo ambroise ambulans ametrall ammo ampoule answers
antincen aparat apparat apparatu apprendi archives archivo arena argyle ark armel armes arms arno aschenbe ascot
atombomb aulas austin automovi autopist autos averse avion aviso backdrop badeanzu badehose badewann badminto bahnhofe
baile bakery balcone balcony balkon ballo balonces bandeja bari barque barriere barriers barrow bars baseball basin
basket basketba bassins bastille battlefi battlegr bays bells benziner beret berline bernabeu bettag bettwasc beverage
bewaffnu biblioth billboar bird biurko blackboa blaulich bleue bling blitzen blockbus blocken blood blouse blu blusa
bluse bobina bolivar bombilla bonn bookmark bore boren boschivo boston bota botanico bourg boxers bra braccial bracelet
brak brautkle brazalet break brewery briefcas briefkas briefs brieftas brisa bronze bruk brygada buca bug bugle bullet
buoy buraczan burner burze buss buttermi buzon cabin cabinets calais calculad caliz calzonci camerino camion campagne
campgrou campingp cancello canister caretake carga carico carpa carreter carriage cartridg cartucho case casello
casetta casing cask cassette castle catchmen catheter cava cemetery centro cercania cerner cerrar cervante chalice
chambre chandeli chantier chapel charger chargers charles chasis chata chicha chicken chillers chiusure chopina christi
churchya cidre cimetier cimitero circuitr cloro clothes clothing cmentarz colchon coliseo coliseum collana colliers
combine commence commissa commodit concierg concours condom conducti connecto consigne constitu contened coping cords
cornet corneta cornisa corrida cot cotta count coupling court courtyar couvent cpd crack cricket croce crocifis
crucifij cruiser culvert cumulo cupboard cursor cushion cutoff cycle cylinder czerwona czujnik daga dagger damper dante
dat dc dechets decor defile dekanat deluge demas deneigem denim depositi derby detector diaper diciembr dickie digs
diluvio distille dojazd dolch dome domek doorstep doubles downfall drache drawers drempel dugout dumpster dungeon dvd
dym dziewiec earring easter eaux ebene ebro echelle echiquie eclairag einmundu eishocke elektroa elektrow elektryk
elephant elicotte else embankme embarque emergenz endring endringe energy engine engravin entrees entwurf epuratio
erhitzen ersatzte escalate escape escuela esercita espada essai esse essen estrada estufa etching eten evacuate event
expedici expresso extracto faciliti facing fahre fahrwerk fairway fal fall far farol fatigues fedora feldweg fence
feries fermi fermin festen festivi festivo feu feux fibre filialen film fireplac five fives flaggsch flagship flambeau
flange flannel flaschch flats flooring florence flossen flour flow flugel fluoresc flusse fontane fonts football
footwear forca forecour forestal formaggi fosa fotka freddo friedhof fries froide fromage fruhdien fuite fumes funivia
fusil gange garda gardon gazon gearbox gefahrt geige geschalt gesperrt gig gigs giugno glacier glade glove glowing
gotcha goya gr grabador grabstei grada gradem graffiti granaten granja guante guichet gunpoint gurney gust gusts guy
half halle halls halskett halteste hamper handbag handling handover handschu handset hank hanukkah harrow hatchbac
hauptqua hausmeis hauteur hay headband heaters heathrow heel helicopt helikopt helipad helmet herradur hessisch
hildegar hoarding hod hokej hologram holster hookup hoops hoover hopital hopkins horca hoschen hosen hostel housing
hufeisen huis hurling hutch hvac iconogra iii impots imprimer incendie index indice induccio innenhof inodoro island
isle isole jaune jaures jeep jeweller jewelry jfk jojo jolle jours jump jumpsuit kamienic kamienio kapotte kasse
kassette keg kennedy ket kicken kiel kierowni kilo kimono kinderta kinderzi klavier kleinwag kliniken klo kloppen
klosterk kneipen knickers kolej kondom konzerte korona korridor korytarz koszulka kuhler kulissen kutsche laba lacrosse
ladegera lading laennec lambing lampara lampe lampen lampo lancet landline lanterna lapida lapide laptop last lastwage
latch lavabo lawn lazarett leads leakage lecture lederhos lederne leggings leier leitstan lemonade lent levier lighting
limiter line lluvias locket locks loggia logistic logistiq louvre lp lublin luggage lunch lunes lunettes luton maas
macchina magasins magnet majtki malaga mall manana manchest manor manutenz matelas materass matin matinal matratze
mattina mattino mattress mehrfami membran membrana membrane mensen mercado mercato messer meuse microfon mikro mikrosko
milling milton minivan mlot mlyn moj molli monaster montana moonligh moonshin moped morgagni morgens mosel moulin
mountain mounting mouthpie mri mudslide mulltonn murcia musikins musique napkin naszyjni necklace neglige negozi
negozio net netzersa neuf neun neustadt nic nightclu nil notaufna nothing notturna nouveau nove nueve nur o'hare oase
oasi oasis ob oberleit obrador obus oddzial oder odziez oeste office okno olive ondata orangens ordnance ordures orgue
orologio oscillat other outdoors ouvertur overflow overlapp overpass ovest pacific padac padding palazzet pale pallone
panaderi panifici pants parabris parasta parcel parco parkett pas pascal passat pasy patrone patronen patrulle paz
phoenix phone pianofor piekarni pigiama pike pileta piling pilka pilot pilsudsk pinceau pinces pisten pkw plastikt
platform platz playhous plywood poczatek podio podium points pole polidepo polo poludnio pompes poncho porch porche
portaavi portail portique portuair posto potok poziom prad pradotwo pranie premises preparat prima proba probe proietti
prueba przyplyw pubs pulpit pulsera pumping punal pung punkt puste pyjama pyjamas pyl radiance radiatio radiazio rails
raised rakete raketen raume rayons reagan recargar reck recogida reduit reggisen reif reloj remolach renfort rentree
requisit resistor resonanz reversa revolver ride riego rien rigging riserva riviere rohre rolle roofing rotes round
routiere row rubinett rucksack ruder rulle rummer rung rurki rury ruta saal sabel sabre salada salmon salotto samolot
sanctuar sandalen sandbox sandsack sankt sap sash saxophon scan scanners scarecro scatteri schaff schaufen scheinwe
schneela schneide schooner schulen schurze schwerte scierie scooter scoreboa scotch screen scrubs securite sedan seed
serviett serville sett severn seveso sewage shawl shelf shorelin shorts showroom shrapnel shutdown shutter siding sidra
siege sien silberme silnik silverwa simulacr sinai sirene sirens sisma site siti sitios sklep sklepy sky slab sleeve
slingsho slips slipway slurry smog snapshot snowman soccer soccorso sol solar sollevam sorting soundtra soup spada
spedizio spille spire spodnie spoor sporthal sprachro sprinkli stacheld stacks stan staubsau stays steinbru sternenh
steuer stiegen stilus stocks stoep stole stopping storey strahlun straz streamer streamin streetca strefa stromung
suction suitcase sujetado sump supply surf sweats sweatshi swell swimming swimsuit swing sydney szczepio szkla szydlo
tabernac tabi tableau tablespo tablett tablier tails talerz tankstel taping taschenl tastatur tauchpum tax teaspoon
techniqu technisc teclado tenis termico termo tgv thong throttle tidal tiefbau tiendas tier tierhalt tights timer
timone tino tipi tipograf tlusty todos togs toilet tombeau tombston tool toolbox torch torno tote touchscr tourbill
towar towaru town traccion traktore tramway tranchee transist tray trentino treppe trieste trockner trolley trunks
trzesien tua tubing tumba tumulo turban turno turnpike turret tutti tuxedo twain twoj ubung uhr umberto underwea
unterhos unterwas urbana urna urne urzadzen vaccini vaia valise vannes vapore var vase vault velero ventilad venue
veranda verdicht verlies versand viaducto vigilanc viseur visier visor voiture volano voleibol volet volleyba vorgarte
waffen wales wallet ward warsztat wartezim wasserve waterway wave ways weapon weaponry weeds weingut wejscie western
whisky wicket windschu windshie winery wohngeba wohnunge works wrapper wrapping wreath wszystki wyciek wyprzeda yards
yola zaladunk zegar zellen zielen ziemi zimowe zona ارتفاع ازرق استاد استقطاب اشعة الضخ الكم اللي المد بحيرة بخار
بلاستيك بنك بوابة بيانو بيت بيسبول تاسيس تجهيزات تحلية تزوير تسرب تسليح تمور تنس ثقوب جدار جدة جين جينز حر حرارة حراسة
حصاد حظيرة حلقات خزانات خشب دير راشد راية سموم سيناء شباك شبكة شرف شعب شقق شمالية شمس شوارع صالة طاقات طرق طوفان عطلة
عمليات غيوم فهد فوق قدر قلاع قمح قنابل كلور كمان لبن لجوء لقاحات لوحات مبنى مجوهرات مختبر مخزن مدينة مراب مراقبة مرحاض
مساء مسار مسارات مصانع مضخة معدات مقابر مكتبة مناوب منخفض ميادين هاون ورشة 万里长城 三轮车 上层建筑 上海 下水管 东侧 东风 主题乐园 乌云 乘用车 书包 二层
二手车 二氧化碳 云头 云朵 五金 交通车 亭 亭子 人儿 人力车 以上 仪仗 仪器 会馆 低压 住房 侦察机 便池 修路 假期 停 停车库 健身房 元旦 光柱 党校 公署 共鸣 关隘 兵刃 兵器 兵工厂 养殖 内城 内燃机 内膜 内衣
内裤 内陆河 写字台 军备 军舰 军装 军车 冬宫 冰花 冲洗 冲积 冷藏车 冻 凌空 出厂 划船 划花 刨花板 制造厂 前厅 剪子 加热 加速器 勒勒车 包车 匕首 北 千丝万缕 半边天 协和 单打 单行线 单裤 卡丁车 卧车 厂 厅堂
厕所 原子量 及时雨 双打 双臂 发射器 发电 口 口径 古堡 台钟 叶轮 合影 吊桥 同温层 后果 后缘 吸引力 吸铁石 周庄 周庄镇 哈佛大学 喷水池 喷泉 器官 四合院 四川盆地 回廊 团结 园 围堰 围裙 土方工程 地块 地壳
地点 地窖 地雷 坟地 垃圾车 堆高机 塔 墓地 墓石 墓碑 备用 外圆内方 夜空 大刀 大厅 大桥 大殿 大水 大潮 大道 天井 天空 太湖 头盔 女单 女排 奶粉 子弹 孔穴 存车处 存钱罐 守车 安全帽 定时器 定时钟 室温 宿舍
寒流 寺院 小型汽车 小型车 小汽车 小路 小车 小轿车 尖刀 山地车 山川 山水画 山路 岔路 岛弧 岩石圈 巡逻车 巨石 巴黎大学 帐子 常温 常规武器 干线 平板车 年度 床单 府邸 座车 座钟 庭院 廉租房 建筑群 开山 开车
引擎 弧形 弧线 彩云 快照 快艇 总能 恒温器 惴惴不安 成衣 战地 战场 戴维斯杯 房檐 房舱 房车 房顶 所有 手套 打铁 托盘 投篮 抗洪 抽水马桶 拂尘 拍板 拖吊车 拖拉机 指挥部 排水管 排球 接头 提包 撬棍 支线 收
收割 放大器 救护车 敞篷车 敞车 散水 散热 文胸 斗车 断 方舟 旗舰 无轨电车 时钟 时间 星星 春雨 晴空万里 暖气 暗器 暴 曼荼罗 月光 月华 月色 有轨电车 服务器 期末 木刻 本届 机关枪 机动车 机动车辆 机枪 机械
机舱 杂草 板胡 板车 果汁 枪弹 枪管 架子车 柠檬水 校区 校园 校外 校车 桃花汛 桥面 棉衣 棋盘 榨油 榴弹炮 橱窗 正殿 武器 殡车 民间艺术 水壶 水族箱 水族馆 水流 水炮 水球 水盆 水管 水箱 水表 水袖 水路 水龙带
江流 污水处理 汤匙 汤碗 汽车厂 汽车站 沉井 沙场 沼气 法兰 法兰绒 法院 泼水 洋流 洋车 洗手间 洗碗池 洗衣 洪流 洪灾 洪炉 流苏 测试 消费品 消防车 液晶 清明节 清风 渗水 游标 游泳衣 滑板车 滑水 满天 演练
潜水服 火 火把 火灾 火炬 火盆 灯泡 灵位 灵车 炉 炮塔 炮弹 炼油 烟袋 热力 热成层 热水袋 照明 熔点 爆破 牌位 猎枪 玩具 环线 现时 球门 瓷器 甘蔗 甲醛 电工 电气 电池 电视机 电话机 电车 男单 男双 男排 病房
白热 百事可乐 皮包 盆子 短剑 短裤 石板路 石棺 石片 矿泉水 砚池 硬件 硬盘 碗筷 碰碰车 磁带 磁石 磁铁 磨刀石 祠堂 祭坛 私家车 稻田 空钟 穿衣 窗子 窗户 立交桥 童装 筷子 箱 篮子 篮球 精力 紫外 红旗 红色
纪念碑 纪念馆 纺织厂 线 绝对温度 绝对高度 绞车 绿洲 网 网球 置诸高阁 羽毛球 羽毛缎 翱翔 老爷车 耳环 耶鲁大学 胸花 自卸车 自鸣钟 臭氧层 舍 舰艇 舱房 船头 节 节假日 节能 花厅 花台 花粉 花絮 茶具 茶碗 草帽
草鞋 落水管 蒸汽机车 蒸笼 蓝 薄雾 虎踞龙盘 蛟龙 行囊 行李架 衣服 衣着 衣袖 衣裳 袖子 装卸 装甲车 装甲车辆 警车 计时器 讲台 话筒 调车场 豪华轿车 贝雷帽 购物车 贴花 赛场 跃居 路灯 跳车 跳马 踏板车 蹦蹦儿车
蹴鞠 车厢 车牌 车皮 车窗 车轮 车轮子 轻武器 轿夫 辐射 边路 边门 迎风 连接器 连裤袜 连轴转 迷彩服 透明度 造纸 遥控车 酷暑 金牌 金箔 针孔 钟表 钟面 钢板 铁器 铜牌 银奖 银牌 银行 链 锁孔 锚链孔 镯子 长城
长枪 长江流域 长矛 门首 间 队 防空洞 陈规陋习 降温 院子 院落 雅虎 集装箱 雨衣 雪 零下 雷区 雾气 霾 青天 面包房 面料 鞭毛 项圈 项链 顺水 领带 风向标 风暴 风洞 风车 风速 飞机场 食料 食物 餐具 餐厅 饮水
饮水机 首饰 马蹬 马靴 驱车 高唱入云 高炉 高考 高能 高能量 高脚杯 鸡 鹅毛大雪 麻布 黄包车 黄河流域 黄花 黑板 黑洞
""",
    -4: """
abarca abbey abfullun abgrunde abiball abitur abkochge abrir abs abteil abyss acciaier aceria acquapar acquedot acuario
adria advent aereo aerogene aeronave affinita agence agences aggregat agosto aguacate aguaniev agujas aiguilla airway
aiuole albergo alcaldia all alleen allevame almohada alpen alpes alsace altar altare altavoz altrove altura aludes
alzaia ammuniti ampeln amtsgeri anagrafe ancla anda andamios ande anden andrzejk angucken animalar animaler aniversa
anker anna-seg annexe annuel antenna antworte anual anvil aparato apartmen apertura apollo apparato apparecc appareil
appartem apple aprendic aprire apteka aquapark arc arcade archivio arma armadiet armadio armadura armament armario
armement armoire arpa aserrade asile asomo aspirapo assembly assiette assompti atajo atelier athen atrakcja atras
atrium attracti attrezze audit auffahrt august-b aule auspuff ausrustu aussenla ausstieg autel autocarr autolava
automat automoto autorime axle azul azyl bacchett bacino back badeaufs bader bagages bagel bagging bagnini bagnole
baguette baignoir bains balaton balcon balde ballon ballons balloon ballpark balon baluarte bananen banca bandeau
bandera barbabie barca barco barge baril barranco barrel barrels barren bateau batista batuta bauhof bauleitu baumarkt
baumpfle baustein bayonet bayou bear bearing bebelpla bedding beechcro beethove befana begrabni behalter beide beleucht
below bend bergwerk bettenau bettenha bevel bewegung biancher bicycle bidon biergart bijou bike bilderbu bildschi
binari binder biogasan biogazow biomasse birnen birthpla bistro bits biuro blanc blason blau blazer bleep blutbank
bluza boarding bobbahn bocina boil bolera bollwerk bolo bolt bomb bomben bombon book boom boomeran boot boote booth
bootshau bootsste bordell borgo borse borsen bosch bosporus botaniqu bouge bourrasq bourse bouton bowlingb boxengas
boxes bozza bramki brandmel brasseri brechanl brezen bricolag brie brim bron brooch broom brothel brouillo brown
bruckent bruder-g bruma bucherei bucket buden budka budowy buffet buhnenei buhnenme build bult bun bundesju burdel
burgerha burghof burka burogeba bushalte butelka button cabana cabane cabaret cabine cacao caddy cadenas cadran cafe
cafetera cage cairns calabozo calavera calavern caldaie caldeira cale calibrat calice calzada cambridg camionis camions
camiseta campanel canal cancella candado candelar candle cannon canoa canoe canopy cantieri cantoria canyons capanna
capannon capitol capitole capopist capote caraibes cardigan careta caristes carousel carrelli carrello carreta carrozza
carruaje cartiera cartouch casament cascabel cascada cascades cashmere casque casquett casserol castello castillo
catapult catenair catre cattle cauldron causeway cavaler cay caz ceiling celda cellulai cementif cementow century
cerrojo cervecer cesso cestino chai chaleco chandele changean chapeau chariot chasm chaussur chavez checkpoi cheddar
chemiepa cheminee chemise chemothe chime chimenea chiostro chiottes chodnik choke choleste chop choza chubasco churn
churrasc cierzo cimenter ciotola citadel citadell citerne citrix citrus ciudadel clamp clinic clip cloakroo clockwis
closet cloth clubhous cm coax cochera cocoa coeffici coeficie coffee cofka cohete collare collecte collet colliery
colonnin coltello command communs compartm comprime comprimi compuert computad condomin conduit congere consignm
consulad consulat contenan contenen contenit convent convitto cooker coop copier core corno coronaci corridoi cosechad
costiera costumes couette couloir coupe coupee courthou coussin cove covo crater cratere cremagli cremaill criee
cristall crown cruz crypte cuadrant cuadras cuchillo cueillet cuenca cuisse cul culotte cultura cupola cupula cuscino
cusp custodi cutlery cwiczeni cyklon cysterny czapka czolg dachau dale dallas dampfer dampfnet data dauernac daylight
db deathbed debarcad decade dechette decoupag deere degel delft dello demo-ser deposit depurado derattiz deratyza
deshielo despensa detour device diagram dial diameter dienstwa digit digue dings dique disc discos disgelo dispensa
disponen distance distesa diversio diwali dix dlugopis dog dojarnia dolina doodle dorm dortoir dory doubler dozens
drague dredge drehkran drehkreu drehleit dreikoni drift driften drum drzwi duff dunajec dune dusche duschen duster
duty-cen duty-nor duty-wes dutzende dzialo dziedzin dziesiec dzwigowi dzwonnic echo eclusier eco edelstei edertals
edging edifice edward effectif egg ehrenlog eid eierpack eimer einfahrt einkaufs einsatzl eisfabri elagueur elastic
elastiqu elefante elektryc elettron eliporto elixir elsass embalse embotell embouchu embruns emisora energia enero
engineer enterrem entierro entrepot entretie envelope environs epicerie epifania epis equalize equipaje eraser erdgas
erdgesch erdoberf erich-ka ernst-th ersatzke ersthelf erzgebir esami escale esclusas escopeta espigone esplanad esposas
espresso esquelet essiccat estanque estatua estland estremo etang etape evacuaci examenes examens exerzier expediti
exportat eyeliner facsimil fahranle fahrerla fahrerta fahrstuh fakalien falcon fale fallschi fallstre fascia fasen
fasser fenetre ferienha ferienze ferme fernsehe feste festivos festplat festung festunge fetter feuerwac fibergla
fieldwor fiera filiale filter filtr filtre filtrer filtro finestra finish fire fireball fischzuc fish fishery fizz
fjord flacon flaks flauto fleischk flingue flooding floods flugzeug fluke flur flush flute fluten fohn fohnstur
folientu fontana fontes footage forgery formalde forra fortress forts foschia fotofini fotokomo foulard foyer fraise
francois franz-jo frasco freestyl frente frequenc freshwat fromager frontale frosting ft fucile fuga fumee fumigati
fumo funerail funeral funerale funicula furnishi furnitur fuselage fusto fut gable gache galavern galerna galilea
galilee galilei galizien galleria garaz gardes-b garibald garkelle garota garrote garsc garstka gartence gartenha
gasdruck gasoduct gasthaus gasthof gate gazociag gazoduc gebaude geburtsh geburtso geduscht gefahrgu gefriers gelandew
gelata gelate gemelli gemme gemstone genova gepack gerat geratsch gesamtla geschirr gesturmt gewehr gewehre gewolbe
gialla giallo giardino giebel gielda gigabyte gilet giocatto gioiello giostra giraffe giubileo glaces glaciar glatte
gleisbau glen gletsche glisse glocke glockent gluhofen gorro gorski gottesha gotze gouda gradas graduaci grainete
gramsci granada grande grandsta granero grange grape grasso grecale grenoble gres gresil grinder grinding grocery gros
grosskuc groupe groynes grube gruistas gruisti guaira guardarr gully gummi guzik habitaci hackney hafengeb hafenkra
hailpads halny hamburg hammock handball handful handsche handtasc handvoll handys hangemat hanging hannover harem haren
harfe hatch haul hauptsit haupttri hausnotr hazard head headquar hearth hebel hechte height heinrich heizen heizwerk
helipuer helistat helm helme herbariu herbata herberge herbstfe hering herz-jes hideout hillside hilltop hippodro
hissen hitze hitzepla hitzewel hoarfros hochburg hochofen hodowla hofbeleu holi homecomi homeopat homoopat honda
honeycom hoop hopfener hopfenga horario horsaalz horsesho horst hose hospice hospicio hospital hospiz hostal hotels
housekee hoyo huerto hugel hugo huhnerst hull hunde hunsruck hurdles hutte hutten ignition iles imieniny impfstof
implant indeks indo inductio infirmar infirmer ingenieu inlet inn innenaus innenein interrut intersta inversio inwentar
inzynier ironing irrenhau islands islas istantan itticolt jab jacht jahresta jahrzehn jam janusz-k jar jardiner jaz
jeans jefe jenkins jetee jezioro joghurt joint jol jouet jubilaum juguete jumeaux juneteen juwel juwelen juzgados
kabaret kabinen kabinett kachel kaffee kaffeema kajak kakao kaltfron kancelar kanne kantine kanu kapa kapiel karabin
kare karibik karre karren karting karussel kasa kasekell kask kasseler kaukasus kayak keeper kegel kelch kelterei
kemping kerberos kermesse kerzen kesselha kesselwa ketten kielbasa kiosque kittel klamotte klebeban kletterw klinke
klinken klip knitting knob kohl kohlendi kok kombajny kombi kommissi kompreso komputer kondome konsulat kontaktl
kopfbede kopfhore kopie kopje korbchen korperte kraftwer krane kranfuhr krater kregieln kreisel kreishau kreml kremlin
kreuzung kristall kronung krzeselk kuche kuchen kuchenab kugelsch kuhlkett kuhllabo kuhlraum kuhlrega kuhlturm kunsthal
kupe kuppel kupplung kurdista kurt-sch kutte kuvert lab laborfro labors lada laden laderamp ladezone ladowark ladowisk
lagerhau lagging lago laguna lagune lair laken laminado laminoir lancia landhaus landslip lansat lanza lanze laptops
largura lateinam laterne laternen laufwerk lautspre lavadora lavender lawinenk leash lecheria lees legua lehne leiter
leitunge lenceria length lentille lettland leverage libeccio lichter lichtjah licznik lieferwa lighteni lighter
limousin limpa limpio lineal linge lining link linse linsen lippenst lipstick liquidit lira litauen lkw-fahr llovizna
loads locanda loch lode lodge log loges loggione lollipop loom losa lothring lotion lotsen louis luftball lufter lugar
lundi lupa lustro luta maar maca macello maceta machado machiner macintos mackinto madeira maggio mahdresc maifest
mailbox maillot mailserv malarstw malerei maleta maletin malla mallet malterie maltings malzerei manager mandela manga
mangle manica mantel manufakt mappe maquina maquinar mareas marees marker marktpla marmara marshal mart martello martes
martillo mascara maske masken mastbruc maszyny matadero matrix maturita matury max-plan meble meche meere meile meilen
meilenwe meisterw melkstan mensa mer merchant messe messegel messehal metalliq metano meteor methan methane methanis
methanol metri metros metrow mezzanin michaelm mickiewi middle mierendo mietitre mietwage mikolajk miles minen minster
mise missile mississi mist mitschni mitte mittelme mleczarn mobiltel moca mochila moins moissonn moissons moliner
monedero montacar montageh montaje montano monte-ch monte-ma monteneg montre morgue mortar mortero mortier morze
moscheen moschees motel moteur moto motorbik motorcyc motore motoren motorrad mound mouthful mower mozzarel mroz
mrozonki mt muffin muffins muletti mullabfu mullverb municion munition murawa museumsa myjnia mzawka nachtsic nacimien
nadal nagranie nagrywan nahost nautico navideno nebelhor neckarho nenner netzleit neujahr nevischi newsroom nib nice
niebiesk niebo niedrigw niemand nieselre nobody nochevie noclegow noose nor'east nordafri nordsee normandi notdusch
notunter nozzle obelisco oberbaul obergren obora obra obseques obserwat oceano ochrona ocular oculare odlewnia odwilz
officine ognissan ogrzewan old olympias onde onore op-trakt operatoi opernhau opony ops oranzeri organic orgelemp
orleans ostafrik ostatki ostello osteria ostreicu ostrogi ostsee otto-hah otwarcie ouvrage overall overalls overcast
overlay oyster ozean ozeane ozon ozonwarn padella pagode paintbal painting palac palace palanca palas palaspor palmiarn
panno pantin panuelo panzer paracaid parachut pare paris parkdeck parquet parties partir pasek pasquett passerel
passstra pathway patisser patrol pave pavement paving payday payload peak peca pelota peluca pennelli pennello penthous
perruque perucke pesquero pestaloz pfad pfade pfanderb pfeiler pfingstf photovol piattafo piccadil piers pijama pilar
pioggere pipeline piscicul piscifac pistas pistenbu pisteurs plafond plaisanc planken plaque platillo plating plato
platte platzwar playgrou plaza plecak plumbing plywalni pneus podadore podest podstacj poele pogrzeb pointeus pojazd
pokal pollutio polnoc polster pomnik pompowni pond pone pont-lev ponteggi ponton pontoon porcelai portable portafog
portal porte portefeu portemon portfel poryw potatori pottery pozostal prado pralinen precipic presswer pretzel primary
prime prince privy product produkt prop property provisio proyecti przelecz przemysl przepasc psicoana psychana puchar
puentes puerta puff puffs pullover pult pumpe pumpensu pumpenwa punado punto purga pylki quality quarters queue
quimiote raccordo raccourc radeln radiacio radiador radiator radiothe radius rafales raffiner rafineri raggio railing
rainwate raisin rammer rampen range rangiere rascacie rasenmah rasenpfl rathaus rathaust rats rauch raumungs raureif
ravine ray rayo rayonnem reach reanimat rebirth record recordin redoux reeperba reformat registro registry regulati
reifenla rekwizyt relais relic reliquia reliquie remake remo rempart rempliss repechag replica replique reposito rer
reserve reset resi residenc resonanc responsi reste retours retraso reveillo reveteme rheinlan ricotta ricovero
riesenra rift riggers rigole rinforzo ring rione ristoran river-ga riviera roadside rocio rocket rocodrom rocznica
rodaje rohr rohren rojo roleta rollers rollfeld rolltor rolltrep rollweg roofers roost rosa-par rosinen rossetto rota
rotary rotonda rotonde rotphase roue roundabo rovescio rozjazdy rozlewni rubenkam rucklauf rug rugiada ruhrtalb rustung
rusztowa rutsche rynek rzeznia saalmeis saatgutl sachet sagewerk saharast saia saint-de saint-je salade salinas
saltwate sanatori sanitats sanki sankt-ma sant'amb sarga satin saucepan sausage sauvegar sauveteu sbarra scala scalo
scambi scenery schakel schaltan schalter schaltet schanze schauer scheuer scheune schicht schiff schiffe schilde
schinken schlafan schlafe schlegel schleier schleppe schlesie schliess schlucht schlussv schneema schneeve schoner
schott schotten schragen schrank schreibt schritte schublad schuh schulfes schulhau schulzei schusswa schutte schutzen
schwert schwimmh sci scirocco scores scrapboo screwdri scuderia seabed seaboard search seaside seats seau secadero
secchio seconda secouris seggiovi segunda seidel seizing sel selectiv senker separee sepolcro sepultur serbia serbien
serenos serranda serre-fi serres serwery sesselli set settling setup severity sheath shipment shipyard shoe short
shovel show shower sibirien siel signal signalli silk sillage simmer simon sims sinagoga siroco sitze sixth skarpa
skelett skillet skip skocznia skull skyscrap sled sledge sleigh slonce sloop sluzowi smieci sniezyca snowflak socle
soins solarfel soldes sommer songkran sonnette sonnwend sosten sottosta sottosuo spalti spare sparker spate spear
specchio speisesa sperre spielzeu spindel spital spitzer spodek spola sportive sprezark springbo springfi sprungbr
sprungsc sprzet spule squashha srednica staatsbi stabchen stables stabular stadtbuc stajnia stall stands staplerf
starostw start starter starting stelvio stereo sternwar sterowni stia stilt stocking stocktak stoki streichw string
strongho strumpfe studios stufa stuffing sturme sturmen sturmflu sturmwar sudhaus sufit sulla superieu supermar
supermer surgelat surgeles surgery susza suszarni suwnica sveglia swiatyni switch switchbo sygnaliz synagoge syndic
syringe szadz szafki szkic sztorm taberna tableta tad tage talare talleres tambour tanga tanker tanks tanktemp tankwage
targa tarn tarp tarro tasse tassi tatry tauwette tavern taverna tavolett taxi tecnico tee teens teilt tejado tele
telecomu telefone telegraf telegrap telescop telesill teleskop televiso telewizo tempel tempio temple templo tennisdo
terral tests tether theaterk therapy therme thermiqu thermost thomas thou throughp thrust thunder thuringe ticker
ticketsy tief tiefkuhl tile timber time tir tlocznia tocador toilette toit tomarada tomatina tomba tons toothbru top
topfe topi toque torche torcia tornelli tornos tournage tournee tourniqu towary towpath tracteur traktor tramoya
transbor transenn transpar tranvia trappe trave travel treidelp tri trigger trillion trincher trockenr tromba tropen
tropics trough trousse truhe trumpet trybuny tschecho tuberias tuch tucher tug tull tunnels ture turen turkenst tweed
twierdza twins ty ubranie ujecie ulice ultrasch umlaufba unionstr unmengen unterbro unterbuh unterver unzahlig upholste
upliftin urgences ushers usted usual utensili utileria uv-index vacacion vaccin vaccine vacuna vagon vaissell vajilla
valanghe valico valigia valle vallon vals vara vaso vehicle vehikel veiling veilleur vendange veneer ventanil ventilha
vereda verga versandh verst verste vert verwahrt verwaltu ves vesak vessel viabilit vias victor videocli videotap
vierteln vigilant villa viol violet vitamin vitamina vitamine vitrina vivaio vogelsch volante volcan volcanic volcano
volley voltage voluta volute vorfeld vorricht vulkan vulkane wachdien wachfuhr wachhaus waffe wagen waggon waggons
wahlloka wahltag walcowni walpurgi walzer wappen warenlag warming warta wartungs waschmas waschstr washingt wastelan
waterfal wayside wc we wege weichenh weigh-in weighbri weightin weinberg weingart weinkell weir wellenba wembley
werkschu werktags westafri weste whirlpoo whit wiata wiatraki wick widget wiese wiesn wieza wiezy winch winde windel
windeln windpark wirtshau witterun wjazd wohnheim woof worth wroclawi wspolczy wyciagi wyposaze wysylka yacht yaourt
yate yoghurt yogurt zachod zafra zahnradb zamek zamgleni zapato zaum zawory zdjecie zegarek zelle zeltlage zielfoto
zinnen zipper zisterne zniwa zoom zugspitz zugversp zumachen zwecke zwecken zwroty zyklon ابراج ابن ابواب اختبار
اختبارا اخرج اردن ارض اريحا اسطبل اشارات اشارة اضاءة اطار اطفاء افتتاح اقراص امتحانا اميال انت انهار انهيار اوبرا باب
بحر بركان بروسيا بعد بلاط بيانات تاخر تجربة تدوير تزيين تشويه تعبية تفجير تلوث توقيت تيارات ثالث ثانوية ثاني ثوب جرف
جليل جهنم حاجز حاسوب حبال حدايق حذاء حرير حسين حضانة حقايب حواجز حيوان خزاين دبابات دق دوافع رذاذ سريع سلطان سيل سينا
شموع شوكولات صاروخ صحن صخور صربيا صناديق صواريخ صواعق صوامع صيدلية ضواغط طبول طقس طوابق عاشوراء عربات عريش عشرات عنب
عود غرب غزل غلين فرع فصل فنادق فندق فيتامين قاعة قبر قرون قضبان قفص قلم قليل قماش قنوات قوارب قوقاز كاريبي كرملين كعب
كل كوم كووس لباس لحوم لقاح مجاري مجمدات محجر محكمة مختبرات مدفع مرايا مرتفعات مساجد مسعفون مشتل مصاعد مصفاة مطروح مظلات
معابد معامل معاملات مفاتيح مفتاح مقاهي مقاوم ملاحات ملجا منارة مناظر منجم مواقف ميرفي ندى هويس وسع يحيط 一丁点 一点点 丁点 七级浮屠
万人空巷 三代同堂 三峡 三顾茅庐 三马同槽 上船 下乡 下海 下锅 世纪 东南亚 东方航空 东海 东海岸 东非 丝织品 丝绸 中东 中南海 中国画 中班 中西部 临时 主席台 主机 乐土 乘积 乙烯 乙班 乡下 书桌 五 五岳 五彩
井口 亚丁湾 交换机 交易市场 产物 京沪 人工湖 仓 仓储 仙宫 代步车 仰韶文化 会场 会议室 传真 低温 体温 体长 佗 余孽 佛塔 佛寺 作坊 使领馆 便携式 便衣 信号 信封 信箱 修车 债台高筑 倾家荡产 假冒伪劣 停水 储
充电 光年 光盘 光芒 公交车 公寓 公海 关塞 关栈 养鸡场 兽力车 内室 内燃机车 写字楼 军火 农机 冬瓜 冰 冰山 冰川 冰激凌 冰球 冰糖葫芦 冷空气 减数 凡尔赛宫 出事 刀具 刀枪 分公司 分部 制成品 制片厂 制陶 刺刀
前台 前门 剑桥 劝慰 办公楼 加勒比海 勃兰登堡 包袱 化妆 化疗 北冰洋 北半球 北山 北温带 北非 千里迢迢 半分 半径 半点 半自动 华山 单人床 单元房 单刀赴会 单板机 单片机 单车 南半球 南洋 南海 南站 南航 卡车
卫生陶瓷 印刷 印度洋 印章 厂子 厂矿 原子序数 反响 变速箱 古刹 可可 台地 叶酸 叶鞘 吃水 吊文 吊死 同堂 含水层 吸烟 咖啡 咖啡馆 唐古拉山 商场 商城 喇叭 喜马拉雅 器材 器械 器皿 回收 回马枪 园林 围巾 国徽
图林根 土丘 土温 土阶茅屋 圣代 圣水 圣诞 圣诞快乐 地下 地中海 地坛 地宫 地洞 坦克 坦克车 城乡 城堡 基数 堡垒 墓穴 墨西哥湾 壁垒 壕沟 备份 复古 外地 外滩 外科 外高加索 多方 夜 大奖赛 大峡谷 大海 大熊猫
大白天 大篷车 大衣 大西洋 大陆坡 大陆架 天 天坛 天文单位 天时 天棚 天花板 太平洋 太阳穴 套牌车 奶 妓院 娱乐中心 婴儿车 存入 孟加拉湾 孽海花 宝石 实弹 客店 客栈 宫掖 宫殿 宫观 宫阙 家具 容器 宾馆 寺庙
寻花问柳 导管 射线 小屋 小摊 小船 小道 尘 尸骨 居室 屋檐 屋面 屠刀 屠场 屠宰场 山口 山坡 山墙 山崖 山庄 山沟 山脉 山腰 山谷 山门 山顶 山麓 崖壁 嵩山 工事 工作 巨轮 布匹 布达拉宫 布雷 平安 广州 庄家
庇护 床头 应急 底层 庙宇 废气 建材 开司米 弥蒙 弹孔 弹药 录像 彩画 微波 总产值 总参谋部 总开关 总统府 总长 恒温 悬崖 戈兰高地 战车 房门 手推车 手提 手铐 扒车 打断 打高尔夫 扣子 扳机 担架 拉丁美洲 拉美
拉脱维亚 拉近 招待所 拼成 持枪 挎包 挑花 控制 推车 推进器 提问 插件 摊位 摩托车 攀援 收割机 放射 故障 教堂 敲钟 敲门 整数 文化宫 文山会海 文物 斐济 断崖 新英格兰 旅店 旅馆 无人机 日本海 时区 春景 晚
普罗旺斯 景德镇 景德镇市 景物 晴天 晶体 暖房 暖水瓶 暗道 曼陀罗 替换 期房 木船 木马 术后 机关 机关炮 机车 束缚 杠杆 杭州湾 极地 架桥 柑橘 柜子 标枪 栈房 栏杆 校庆 核弹头 核黄素 桁梁 桅杆 桌面 档案 档案馆
桥梁 梯子 检修 检查站 棉布 棋子 植入 楼台 榴弹 槽车 横额 橘子水 橙 歌剧院 正门 步枪 武装 死胡同 殡葬 殿堂 毛坯 毛线针 毛细血管 民政 气体 气温 气球 水上飞机 水产 水产品 水体 水圈 水坑 水塔 水墨画 水彩
水彩画 水彩笔 水晶 水晶宫 水桶 水池 水泥厂 水温 水灾 水缸 水道 水雷 水龙 江畔 池 池子 汤泉 汤药 汽车 汽车旅馆 沉淀 沉积 沙 沙洲 沟谷 河床 河谷 沸点 油气 油气田 油漆 油画 油箱 油罐车 油轮 泄洪闸 泉水
波斯湾 波罗的海 泳池 洋枪 洒水车 洗车场 洛林 活力 活火山 流域 流感疫苗 流水线 测温 浓度 浓烟 浪 浴池 海南岛 海棠 海水 海运 海里 淮海 深山 深海 深渊 深谷 清水 渠道 温差 温带 游丝 游乐场 游园 游戏场 游街
游街示众 湖畔 湖边 滚边 满洲 滤波器 漂游 漂移 瀑布 灌 火山 火山口 火海 火炮 火箭 火箭弹 火腿肠 火车头 灯光 炒锅 炸弹 点 点石成金 点铁成金 热水澡 煤气 煤田 熊掌 燃气 爱沙尼亚 爱琴海 片长 物流 独轮车 猕猴桃
王宫 王府 环境温度 环岛 现代舞 现房 珊瑚礁 班机 琉璃瓦 瓦片 瓶子 瓷瓶 甘油 甲板 甲班 甲醇 电动车 电子管 电机 电波 电灯泡 电瓶车 电线 电脑 电饭煲 畜产品 疏散 疏浚 痘苗 白令海峡 白板笔 白海 白费唇舌 百花园
百货 皇宫 盐池 监护 盘子 直径 石像鬼 石板 石磨 石粉 矿山 矿床 码头 硅谷 硝烟 硬水 碑刻 碑座 碑文 磨刀霍霍 磨石 神位 神庙 祭器 禅林 秋景 租房 秦岭 秦岭山脉 秦岭隧道 积少成多 稍微 空调车 穿梭 窑子 笛子
筛选 算命 箱子 箱梁 粉身碎骨 粮食 糖葫芦 素数 红灯 红烛 红白喜事 纪念 纱布 纽扣 织布 织机 终南山 结晶水 绕道 绝壁 绝景 绸缎 绿地 缎子 缝缝连连 罐车 罗网 美景 联合 聚丙烯 股市 胆固醇 背包 背囊 胜景 胡同
胭脂 能源 脚踏车 脸盆 自动车 自来水管 自然数 自行车 航空母舰 船厂 船只 色 芯片 花呢 花园 花圈 花束 花样刀 花瓶 花盆 花缎 花鸟 英里 苹果 茅坑 茶坊 茶壶 茶杯 茶楼 茶馆 荒原 荒山 菌苗 菜篮子 葡萄 葡萄园
葫芦丝 蒸汽 蒸馏水 蓄水池 薄膜 藏 蚕丝 蜂巢 蜂房 蜂窝 蜡烛 血流成河 行李箱 街 街头 衣冠 衣衫 衣饰 表蒙子 衬衫 被褥 裂谷 装入 装束 装饰品 西伯利亚 西沙群岛 西里西亚 西非 要塞 计程车 议席 讲习班 访古
说文解字 谷地 贝尔 货 货柜车 货舱 货运卡车 费尔干纳 赌场 赚大钱 赛龙舟 赣江 超市 超过 越野 越野车 跑车 跑馬地 跑马地 路口 路旁 路边 路边摊 路途 跳板 踩高跷 车厂 车子 车斗 车轴 车辆 车铃 车门 车顶 轧马路
软着陆 轰击 轰炸 轰炸机 载荷 轿子 边卡 边塞 边长 过滤 运程 运载火箭 进宫 进水 进水口 远洋 连通器 连骨肉 迫击炮 迷宫 迷雾 透镜 通气孔 通路 通风 道观 邮件 鄱阳湖 酒楼 酒馆 酸奶 采煤 里海 重机关枪 重机枪
重症 量体温 金城汤池 金属板 金柜 金矿 金饰 针织 钢丝 钢刀 钢笔 钢筋水泥 钢铁厂 钱包 钱袋 铁氟龙 铁甲 铁锅 铜器 铜矿 铺垫 锁定 镂空 镜头 镜子 镜片 镜花 长度 长廊 长袖 门 门外 门户 门槛 闪失 闪存 闭门
闺房 阁楼 防御工事 防暑降温 防汛 阳光 阿尔泰山 阿罗约 陆架 降压 降落伞 陡坡 陡壁 陨石坑 陵园 陶器 陶瓷器 隐患 集成电路 雕梁画栋 雨点 雪山 雪花 霜 青花瓷 青藏高原 非机动车 靶场 鞋子 韧带 顶棚 领海 风寒 餐饮
餐馆 饭店 饭桌 饭馆 饮水器 饮用水 饰物 馆子 馒头 香火钱 香肠 马桶 马路 马蹄铁 马铃薯泥 驱逐舰 驾车 骑车 骷髅 高原 高射炮 高山 高架 高架桥 高耸入云 鱼塘 鲁班路 鸡内金 鸣钟 鸽房 黃山 黄土高原 黄海 黄金 黑海
黑车 黑陶 鼻梁 齿孔 龙宫 龙舟 龙船 龙车
""",
    -3: """
a-3 a-66 aal ab abanico abbiglia abende abends aberdeen abgrund abime abismo abisso abitazio abkochen abkurzun ablon
abode abri abrigo accesos access aceituna achique achtzehn acuarela acuatico acupunct ada addetti ader adidas adige
adriano aerorefr aerospac affe affenhau affinage affinite affresco aforo after afterlif agar agregatu aguas aguja
agujero aia aid aiders ailleurs aimant aine airports airside aisement aix-en-p aji aklina aktienma alambre alarcon
alarmowy albornoz alcala alcantar alex alexa alfombra alfred algecira alice alighier alimenta alloggio alstom altertum
altri alumbrad alzira ambulato ammoniac ampel amphi amphibie amplifie amplitud amulet analyser anchor ancre anderen
andrews anemomet anfangsp angling anliefer annahme annecy annivers annuelle anrichte ans anstrich antenas antennen
antennes antes anti-tem antica antigen antriebe anzac anzuelo apex apfel apparel appartam appontem apres apricot
aquarell arancia arbeit arbeitsp arbor archery are arete argine arka arlberg armband arme armor armpit arqueta arrampic
arrivee arroyo arte artere arteria arterie artery artiller artistas artistes artisti arts artusa artystow ascent asfalt
asfalto ashton asili asphalt assetto asti astiller astrid ataud atemzug athletis atico atlantic atlantik atlantiq
atletica atletism atm atocha atrio attico attire attlee attritio attrito atuendo auckland audiovis auffange auffulle
aufrustu augustin aurora auschwit ausfahrt ausfall ausgewan ausreise ausschut autisti autobus autobuse automne autounfa
autovia autres autumn autunno aviary avocado awaryjny azotea azoto azotu babet babiloni babinski backing bademant baden
badestel badeverb bag bagagli baies baignade baker bala bale-mul balice ball balla balle ballen ballet ballett bamberg
bambola banacha banana banane bandwidt banka bar baracca barajas baranda baraque barattol barbacoa barbersh barclays
barile bark barking barley barniz barraca barracks barre barres barricad barriera barrikad barril basar basilica
basiliqu baskets basse bastone basuras bathing bathroom batido batorego battant batting baue baufeld baukunst baul
baureihe bausubst bauwerk bead beaujola beben bebida beds bedside beerdigu bees begehung beil belag belal belfast
bellecou belt bender bending benedict benedikt bengala beregnet berufssc beryl best bestande bestattu besteck besteige
bestrahl bett betterav between bevanda beverell bewahren bib bicchier biciclet bicyclet bielsko- bier bife biggest
bilbao bildchen billard billion billione billon bingen biogaz biohazar biologia biologie biology birdie birne birthday
bisagno biscotto biscuit bisschen bit bitumen bizcocho blackber bladder blanco blasting bleistif blenden blieb blinds
blinker block blower blue blueberr blum boa boats bobs bocconi bock bodybuil boga bogumin bohrunge boilers boisson
boite boks bola boller bolsa bolster bolzen bomba bomberos bomboner bonanza bonbon bond bonde bonded bonhomme bonnet
bonsoir bookshop bookstor bordel boretto borgona boris bornes borsa borselli boschivi botanicz botanisc botella both
boton botte bottigli bottling bottone bouchee boucle bougie bouillir bouillon boulder boule bouquet bourg-en bourgogn
bouteill boutique bouvier boveda bow bowels bower boxare boxe boxen boxeo boyhood braci bracing braderie braga brake
bramka branden branle bras bratwurs breakers breather bremst brennero brennhol brera bretter brick brigade brigata
brillame brine brique brisbane broca brodo bronte brook broth browar bruchtei brujula brzechwy brzozy buchenha buchlade
buchse buckle buco buczek budowani budowlan bufera buffer bugel buhnenau buhnenbi builders bulb bulla bunk bunting
buque burg burgund burial burrito burrow burzowy business bussola busta butik butt butte caber cabins cabrio cache
cachette cafes caffe cages cajon cake calabaza calabria calamita calamity calculus calefacc calendar calving calzado
cameo camicia camillo camiones camionet camionne camisa cammino campagna campanas campane campemen campera campi can
canales canape candela canne canova cantabri cantiere canyon cape capes capolavo capot cappa cappello cappotto cappucci
capsula capsule capteur carcass carcasse cardiff cardiolo careme carnegie carni carpet carreau carril carro cart
cartera cartilag cartilla carton carving casale cascade cascata cascina casella casiers casilla casino casket cassafor
cassetta cassetto casting cataliza catorce cattedra cauce cauda cavell cavern caverna caverne caviar cavity cavour cbd
cebula celebra celebraz cell celle cellula celna celula cendres centaine centena centimet centinai ceramic ceramica
ceramiqu cercueil ceremony cernical cervi cervia cesar cesta chain chaine chaire chairlif chaise chaleurs chamber
chanter chapa chaqueta chargeme charlie chassis chauffag checkout cheesebu cheeseca chelsea chemical chemiczn chest
chilled chilli chip chipper chips chiropra chlodny chlorlag chopper chor chorizo chorro chute ciara ciclismo ciel cielo
ciento cieplne ciezarow ciment cinder cinemas cinquece circo circumci cisnieni citron clarin clarion clasp clavado
cleanser clear clearing cleaver clevelan clients climb cloaca cloak clog cloning coach coaches coat coating cocco coche
cock coconut coffin coffre coffres coffret cofre cogida coil coke colacion colado colar coldroom cole colegios colette-
colgado colina collapse collar college colline colmare colmena colonies comb combing combler comedor comet comete
comisari commode commons comoda comparin compass complean compteur comptoir computer comuni conca concussi condizio
condotto cone confecti confined connecti contador containe contator contrace convecti converte coopers copa cope
coperchi coperta copertur copias coppa coquille corbata cord corde cordille cornice coro correa corrente corrient
corset cortes cortex coruna cosechar cosmetic costa costado costeras costiere costilla costura cosy cota cotas cote
cotiers cots couberti coulee countdow counterf counterw counting coupures couronne courts couteau couvercl couvert
couverts couvertu covering cranberr craneo cranio crate cravate cravatta crayon creches creek crest cresta crianza
critici criticos crochet croix-ro crosse crosswin crosta croydon crucero cruceros crucifix crust cryo cryogeni crystal
cuarenta cuaresma cuarzo cuban cubo cucchiai cuchara cuchilla cuello cuerda cuerno cuesta cueva cuff cuillere culata
culla culminat cumplean cup cupcake curb curd curing curtain custard cyber cyclisme cywilneg czasu czterdzi cztery
czytnik dab dachbode dacher dachgesc dachstuh dachu dag dalle dameuses dardo dart darwin daszynsk datenvol dating datos
daumesni daytime de-icing deal death debajo debby decada decay decennal decennie decennio decenniu decimal deckmant
defilada degrees dehesa dejeuner dekade delfinar deli deliveri demontab dent dente dentelle dentistr derrumbe derwent
descent desde desenfum deser desfile desktop desperta dessert desserts destro detectin detox deuxieme devoluci dialisi
diametre diametro dice dicianno diciasse diciotto diecinue diecioch diecisei diecisie dienstha dietla diffuser dighe
dimora dipinger director dirndl disco discotec dish dishwash disjonct disney disque disrupti dissolvi distilla distorti
disuasor ditch dive diverted diving dlugi dlugosc dmowskie dodici dogs dojrzewa dolny domicile domicili domingo domy
donjon donnees doomsday doors dopo dostawie dotter douglass douzaine douze downtime downtown dozen dozywoci dozzina
drahte drap draught drawer dreck drehmome dreier dreizehn dresse dressing drip dripping drogerie drosseln drucke
druckere druga drugstor dryers drying drzew du ducking duct due dumont dumpling dundee dunen dunkerqu duomo duplex
duplicat durchmes dusseldo dutch duvet dwa dwanasci dwojka dynamite dysk dyson dywan dziac dzieciec dziura dzwig dzwigi
dzwonek dzwony eager eats ebbe ebouleme echarpe echelon ecoles edf edicola edith eel effluent efigie eggplant eggs
egout egypt egzamin egzamina ehpad eighties eighty eiland eingang einheit einlass einstieg eintauch eintrage eisglatt
ejido ekran eksport elblaski elbtunne eld electro electrol elektro elettrog elms elsa em emanuele embarcac ember emblem
emblema emboutei emergenc emplacem ems encadrem encarar enclosur endergeb endpunkt ene engin enrico ensalada entering
entrata entstoru entwarnu envoltur eoliche epicentr epidemio epingle equatori erbsen erdbeere erfurt ergastol ernesto
ernte ernten erwarmun erzeugni escalade escalati escalina escanere escapara escenogr escuadra espejo essais esstisch
estante estiva estonia estuche etable etabliss etanol etat ete ethanol etiage eugenio eur europapo ev eve evenemen
evening eventail events everglad everywhe excavati excavato exercisi exhaust exit export exportac exporte extingui
extremo eyelid eyewash fabric fabrik facade facciata fachada fachrich faglia fahrrad fahrrade fahrradf fahrschu failure
fair faja faktoren falaise falami falcone fallout fan farba farfalle farina farmland farolas fascio fass fassade
fassaden fasst fasste fastenze fastnach fault fawkes fazzolet feeds felgen femur fencing fender fenosa fenowy ferien
fermo fernando fernsehs festiwal festspie feta fetes feuerwer fiddle fierro fifteen fifties fillet filomena filtern
filtrare filtrati filtros fine fioul fires firewatc firewood firmensi firmowa fitters fiumi fiumicin fixing flagpole
flandres flap flapping flaschen flash flashing flecha flegrei flers fliesen flipper floppy florey floss flote floten
flottant flowing flugeln fluggese flujo flume flurry flusso flut flutteri foca foehn fogna fognatur foil foin fok folgt
folia foliage folien folla fondant fondu fondue fontanna foot foothold forint form fortalez fortbewe forteres fortes
fortezza forth forties fortnigh fortune forty foto foton fotos fourth frais framing fraser frazer frederic freeze
freezers freezing freileit freilich freiner frejus freni freres-l fresa frescos freshers fresque fresse fret friccion
friederi fristend frites fronde front fruh fruhjahr fruhling frusta frutas fryer fuencarr fuente fuertes fuhler fumar
fumare fumer fumi funfmal funfzehn furio gabinet gabinett gabriell galerien galibier gallery galpon galvani gamba gant
garagen garages garaje gardens gardlo garer garganta garment garner garnet garnish garonne garter gaseosa gasoline
gaststat gateau gatwick gaulle gaumen gaver gaveta gaze gazow gazowa gcse gdynia gebirge gedenkta gehirner gelander
geldbeut gem gemalde gemuse generado genick gensets geoffroy georges- georgia gerbido german gerste geschoss geschutz
getafe getrank getranke gewachsh gewacht gewand ghetto giacca gilt gimnasia gimnasio gimnasty gimnazju gingerbr
ginnasti giordano giornata giorni giro gitter glans glas glastonb glisseme globo gloria glowna gluckssp gnocchi
gobierno godzinam godziny gola gold golfe golgi gomma goo goody gorge gorra gorska goteras gouffre gpl grab graben
gracht grachten grafika graft graja granate granola grapefru grapple grapplin grasslan grate grating graver gravita
grease green gregorio grenade grenier grifo grill grille grillen griller grises grits groin grot grotta grotte grotten
gruas gruben grues grundste grundwas gruner grunwald gruppo gruta guadalqu guadarra guardaro guardas guardie guck
guides gulasch gulf gulley guma gundula gurtel guss gymnasie gymnasiu gymnasti gynakolo habillem habitati hacha hafen
hagibis hakenkre halage halbfina hallenba hallenda halsband hamaca handarbe handkerc hange harborou harcersk hardware
harmatta harmonia harmonic harness harvard harveste harvey hashtag hau haube haue hauptgeb haust he headway heaps
heatwave heben hebewerk hedwigsh heilbron heizraum helado helens helio helios heliport helium helping hemd hemden heno
henry herbal herbst herminia hersfeld hervor heu heyday hgv hidroele hidrogen hilary hilton hipodrom hippe hivernal
hochhaus hoe hofe hogueras hohle hohlen hold hole holownic homburg hone honeymoo honeywel honorowa hook hopper horas
horizon hormigue horn hornet horten hotel hotspot hotte housewor houston hoy hoz hule hulle hullen hund hundert
hunderte hundertt hundred hute huts hydrant hydrogen hyperbar i-10 iberia iceberg icing icu idol idole idolo idrogeno
idrometr iglesias ignacego ikona illumina ilot iluminac iman imbiss imbottig immersio immingha immunolo impianti
imposta imposte impot impuesto impulsio incendi inch indietro indument indziej influx infrastr infusion ingegner
ingenier ingresso inland inmersio inne inquest insalata insel inseln intima invencio invento invernal inverno investid
invierno ion ionen iota irma isar isere isidro isla ittico iv iva ivrea ivry ix j36-j38 jablek jablko jabon jack jacke
jacken jacket jagiello jahr jahre jahresze jahrhund jail jaja jalousie jarmark jarra jarzebin jean jednokie jefes
jefferso jej jelly jenner jesien jesienia jesus jet jeux jimenez jogging joinery jordan jordana jorge josephin jota
journees joya jucar jude judengas juderia judo jug jules jules-fe july junction kachlet kamm kammer kanonen kanzel kap
kapelusz kapielis kaplica kappe kapsel kar kartons kasernen kasprowy kastchen kasten kasyno katalysa katedra kaufhaus
kaugummi kaviar kawa kebab kehle kelp kennels kerker kerze keynes khaki kiedy kieler kilkadzi kilomete kindersp
kinderwa kinos kissen kiste kit kita klammer klammern klappe klappen klatka kleider kleiders klinge klingel klodzka
knast knife knit knochen knopfe knot knots kofferra kokosnus koks kolben kolowani kolowy komet kometen kommode komora
komorka kompas kompass komponen kon kone konopnic kontener koper kopfkiss kopia koppel korbe korczaka korki kostium
kosz koszary koszula kragen krakowie krawatte kreuzer kreuzfah krippe krupa kruste krytyczn krzyz ksawery kubek kugeln
kuhlung kukuczki kultury kunstwer kupaly kurtka kusten kutas kyrill laberint labirint laboral labs labyrint lace ladder
ladensch ladowani ladrillo ladunek lagern lagerrau laguardi lahn laine lairage lait laka lalka lambeau lamellen lamina
laminazi lanca lancaste lancha landfall landkart landscap landscha lanes lanzader lapeyron lapis lapiz larven lasagna
lasagne lasow laster latarki latarnia latex latigo latte laube laufbahn launderi lautaret lavado lavori lawine lawinenl
layer lazienko laznia leaves lebensja lebkuche lecce leche lecho leczenie lederjac leergut legame leichtat leinwand
leipzig leitern leitungs lekow lemaire leman lemon lente lenzen leon leonardo levee lever lezakown librairi lichtenb
lichtges lidia lienzo lifespan lifetime ligament ligando likely lille linares lindgren liner linien linka links
linkspan liscie lister littoria llanta lloyds loaf localida locker lodowka lody loffel logging logis logistyc logs
loisirs lok lokal loki loma longueur looping lorenzo lors lost lotnisku lots louise lourde low lowland lozko lozkowa
lpg lubelski lubrican luftraum lugo luk lull lumber luncheon lunghezz lungi lus lussac lute luz lynn m-30 macchine
machin machine maconner madera madre magazin maglia magna mahlzeit maisons makeup malakoff malcolm malecon malen malle
malowani malt malton managers mancanza mandibul manger mango manguera manicure mansion manta manteau mantello manto
manzana manzanar manzanil manzano manzoni map maquinas mar marburg marchepi marie marienka marii marion marionet
marionne marks marmo marriott marrow marshmal marszalk marteau martinsu martis martorel martyrdo mascaril massif mast
mastil masts maszty maszyn maszyna matita matki matten matteott mattone maturaln mauer mauriac maurice maxau maximum
mayotte maze mazo mazzini mccormic meadow meal meals meazza mecanism mecha mecz meer meerwass mehren mela melbourn
melegnan melfi melken melo melon melone meltdown mend merker mess message messager metalica meteorit metr meuble mglowy
michel michelin michels microsco midden midst midsumme miejska miejski miesa migliaio milani miliard miliardo milion
milione milking milkshak millar mille millier millimet millione millon milvio minar mineralw mini miniatur minutes mio
mirabeau mirador miroir mitra mitt mitten mleko mm mobel mobiler mobiliar mobilier model modeling modul modulo mogilski
moho moisson molasses molding moniuszk montage montagna montaign montaz montesso monture morandi morgenst morn morska
mortuari morzem motor motorhau mouchoir movil mow mucosa mueble muela muertos mulberry mulleime mullraum mungitur
municipa muniello muraille mural muralla muro muschel musees musli mutilaci mutilati mutton mutze mutzen muzeow muzzle
mym myriad nachos nachte nachtisc nacken nada nadie nadzoru nagel nagellac namiot napoj narciars narutowi nastro
natacion natation naturpar naught navacerr navaja navel navire nawalny near nebe necessai nef neon netz neuerung
neunzige neutron neuzeit newton nichoirs nichts nicola nicolas nid niederla niedersc niedrige niente nieprzyd niger
nighttim nineties ninety nippel nipple nisko nitrogen noca nocna nocne nocturno node noga noires nombril noodle nook
norden nordpol normande notebook notices nottingh notturni nourishm novanta novecien noventa noz nr nube nuca nudel
nudeln nuffield nugget nurt nuvola nysa oatmeal obchody obergesc obersche oberschu oberseit obiektow obiektu objazd
oblodzen obnizyc obrazek observed obstetri ochenta ochoa odontolo odpowied odpust odrobine odrze odstrzal odwadnia
oeuvre offenen offices officiel offnunge og ogrodnic ogrodzen ojete okap okecie okladka okret olavide oldest oleo
olimpiad olympiad ombligo ombrello omelette oncology ondate onyx op opalu ophthalm opieki opole opoznion optik ora
orages orangen oranje ordeno oreiller organowy organs orge orificio orion orthopad orto ose osmoklas ospedali ossigeno
ostfries ostrow otley otono otro ottanta ottocent otwor ouse outcome outdoor outfield outlet output ouvrees overhead
overheat override owocow oxidatio oxygene paddle paella paesaggi paint paisaje paisley pala palate palato palette
paletten palle pallet palmas panal pancake pane panele panels panier panneaux pannelli panorami pantalla panty papaya
paperbac paperwor paracels paraguas pared pariser parkplat paroi parowa parrilla parteive partie partout passages
passau passera pasteler pastilla pastry patinage patrick patrimoi pau paviment payments paysage pazifik pck pea
peacetim pearson peatonal pebble pedestal peg pegelsta peinture peitsche peluche pelvis pelz pencil penguin penitent
penne pente pentola pepperon pera perch percorso periferi persiana perth pertini pezza pfanne pfannkuc pfeift pferd
pfosten phanomen pharmaco philip phosphat photon photos photosyn piatto piazzale piccolo picia pickup picture piege
pielegna piene pierce pierre pierre-e pieszy pieta pietnasc piger pigging pignon pilastro pill pillola pillow pilule
pince pincel ping pinne pinnen pinsel pintura pio piogge piotrkow pipe piping pisapist pisello pistes pita pitches
pitchfor pitting pizza pizzas pizzeria placas placu plaga planche plancher planned planner plaster platefor platen
platten platter play playback playoff plazi plazowi plc pleyel plonow plough ploughs plow plukanie plumbers plush plusz
ply plyta pmr pochette pochodni podczas podlewan podloga podnosze point poire poker poklad pokrywa polar polder polen
polenta policlin polishin polkowic polls polnocna polnocne polytech polyvale pomegran pomeridi pomme pommes pompage
pompy ponad ponte ponti pontoons ponts popocate poppleto porcelan porcella porcheri porcie porridge port-bou portatil
portfoli portiner portone portowa porzella posada posilek postfach postoj postre pot potabili potato potion potty pouch
poudre poutre powder pozary poznaniu ppi ppm prairie pranger prawn pre presja preston primaver privatsc privee proa
produkcy produkte prog propulsi proton provino provisoi pruebas pry przed przekroc przyjec przykryw psychoan pub
puberty pudding puddle puder puffer puffin puissanc pulver puntero pupazzo puppen puppet purge purifica purse puzzle
pylenie pyro pythagor quadrant quadratk quakes qualitat quart quartz quarz quattord quebrada quees quench quesos
questura quevedo quill quilt quince quincena quindici quinient racing raczynsk rader radioakt radiogra radios rado
raffaele raffaell raft rakieta ralenti rampie rancho rank ranna raster ratas rates ratrakow ratunkow ratusza rauchen
raupen ravensca raya razzo rd reaktion recamara receiver recolter recorder recouvri reducing reef refreshm refriger
regency regensch reggio regie reibung reinado reja rejilla relation religi remera remise remote remover render rennstei
reponse rescue response restauro retablo retencyj reti retina retombee revers revestim rez-de-j rheinufe rhubarb riada
rib ribbon ribera ricevime ridracol riegel riemen rientro ries rifiuti rinde ringe ringers rings rinne rip riparo
ripening ripetta riposo rippe rippen risacca risalita risponde rivers rivestim rivieres roba robe robert robles rocade
rods rog rok roku rolls romain rook roosevel rope ropero rosa-lux roselend rost roste rot rotting rouge-go routes roux
rowing roya royce roz rozen ruban ruber ruchome ruchu rueda runoff russes rusten rute rutschen rutscht ryb rydygier
s-bahn sabana sablage sack sacking saco sacz saddle safe safety sagan sagra sahara sai saint-ch saint-et saint-lo
saint-vi salad salage salame salami salchich salita salsicci salto salzwass samochod sample sampler samstaga sandbag
sandbags sandia sandkast sandro sanfte sanfter sangria sanitar sanktuar sant'ors santiago saone sarg sarten sattel
saucisse sauerbru sauerkra savio scaffale scalinat scambiat scape scarf scarpa scatola schacht schachte schadel
schaffen schalen schals schalten scharfer schaufel schaupla scheibe scheiben scheide scheletr schemati schermo schichte
schichtf schichtl schichtu schiebt schiene schlauch schlitte schlossp schnalle schnur schob schornst schraube schuhe
schuppen schwarze schwell schwimmb schwingu schwitzt sciana scianka sciekow scintill sciroppo scissors scoglio scrabble
scrivani scrubber scrutiny scudo scuola scuole seafood seal seam seaport seating sebastia sebe secca sechs sechzehn
secolo security seda sedi sedici sedziowi sehenswu seicento seide seife seil seile seinerze seis seiscien seitenli
selektyw sella selle semicond semifina semillas seminary semmelwe senda sendero sendling senkt senna sensors sentier
sentiero separato sepoltur serena serow serra serrano serratur serrure server servers serveur serveurs serving sesja
setenta settanta sette seuil seulemen seuls seven seventie seventy severo sevilla sfilata sgombero shack shading
shedding sheds sheffiel shell shield shieldin shingle shirt shoal shore shred shrine shroud siano sieben siebenbu
siebzehn siebzig sieciowy siedem sieges siekierk siena sienkiew siete sieve signalle silent sill silny silver simio
simone sind sindelfi singleto sink sinkhole sinking sirga siri-con siro sirop sismica sismico sito six sixteen sixties
sixty skali skanery skateboa skating skelton skid skiing skladowi sklodows skulptur skutek skyline slalom slate
slaughte sledgeha slew slide slides slit sloneczn sloni slope sludge slug smaczneg smierc sms snack sneaker sniadeck
sniegu sniezna snowcat snug sobrecar sock socke sockel socken socket soda soeurs soffitto soft soga soglia soie soir
solaires solares solari solarka soldadur soleil solen solina sommers sommerze sommita somport sonar sonntaga sonst
sorgente sormani sort souffle sous sous-sol space spaces spaghett spallanz spanish spargisa spaziere spectros spencer
spezia spielban spielsac spillway spinoza spoon sporo sportiva sportwag spout spray spreadin sprengze springs springti
sprit spulen spurgo squali squelett stadien stadtbah stadtgeb stadtmau stadtthe staffing stagiona stagno staket
stammstr stande stange stangen stanley stanu stanze staple starboar starke starkwin stary staszica statek statua statue
staw stead steak steamer stecke stecker steg steige stein steinkoh steinzei stele stelen stewars stezenie sticksto
stifte stile stillnes stirling stok strada strahl strap strawber straznic streifen streuen strick strike-s strohhal
strumien strykow studienz stundenl sturmtie stylo sub subdivis submarin sud sudoeste sudwest sudweste suflet sukienka
summerti sumo super surfen surfing surgeons suroeste surrey sushi sussiste sw swastika sweater swedish sweepsta swiatki
swiatlo swietoja swietych swinoujs swiss switchge swithis sylwestr synergy syrup systeme szesc szesnasc szklo szkol
szkolneg szkoly szlaban szlak szpitale sztormow tabla tablero tables tabletas tablety tablica tack tafeln tagelang
tageslic tagged tagliame tailgate takte taladro talar taler tallado tambor tampon tanatori tancarvi tape tapia tapis
tappa tappeto tarcza tarde tarmac tarot tasca taschen taschenb taschent tasma tassen tatrach tau tauchen taucht tauon
tausend tausende tavolino taza tazon tazza tech techniku technikz tecla tecnica teich teja teknon telaio teleferi
telefon telefoni telepher televisi telewizj telewizy temperin tempetes tendon tenne tenner tente tents teppich teppiche
terapii terni terrain terrasse terraza terrazza tesla tessuto tetti tevere thames the third-pa thirties thirty thousand
throat thumbnai thwart tibia tidy tiempo tienda tierras tiges tila times tinder tiroir titelbil tlen tofu toile toiture
tomato tombe tonelada tonneau tonnen tooth toothpas tope topf torba torce tore torebka toros torte tortilla tourname
tourney towers toxicolo toy tracer tracht tractors trafford traghett trail traite trakcyjn trampa transilv trappola
traps trawler trayecto trece tredici treffpun treinta treize trench trent trenta trente tresen triana trias trichter
trickle tricolor trilla trimeste trinkt trip trivia trockene trois troja trojka trolling trommel trommeln trompa
trompeta trooping tropisch trout troya trucks truffe trunk truro truss trybuna trzy trzydzie tuben tuberia tubi tubo
tumbling tummy tun tunic tunica turbulen turco turecka turia turm turme turnen turniej turniere turquois tuten tuyau
twelve twenties tychach tydzien u-bahnho uberall uberschw uberstun ubrige ulez umierac umringt umrzec umsatzst umweg
unfalle unii uniklini unionsbr units unloadin unter unterges unterkie upalow upalowy uplift upright urzad uscita utwor
uzdatnia vacance vacanza vacanze vaccino vacunas vagin vagina vagues vaina vaisakhi vaisseau vajont valanga valencia
vallabre valse valves valvola valvole valvula valvulas varnish vascello vasche vauban vaudaire veal vecchio veg
vegetabl veggie vehicule vehiculo veintici veinticu veintido veintioc veintisi veintitr vela veld velours ventana
venticin ventidue ventilat ventiqua ventisca ventoux verano veransta verdes verdura vereiste vermis vernicia verre
versaill versant verteder verunglu vespucci veste vestidos vestimen vetement vetro vettura viaduct viareggi vicio
victor-h vidrio vielle vierzehn vierzig vignes vigo viii villeneu vina vinci vitre vitrine vittorio vive-eau vivienda
voilier voisins voladura volants volcaniq volkssch vollgas voltear vorjahr vorspeis vortice vpn vulcanic vulcano wachta
wagony wahadlow waitangi wakacje wakacyjn wake walt wand wande wanderwe wardes ware warhead warmer wartime warwick
wasche waschere washing wasser wasserfa wasserme watercol watermar watershe weald wear wearable weave web weekendo
weekends wegiel weicher weightli weinfest weinstra weitspru wellenla weltunte wentylat werft werke werkzeug wessex
westflug wetland wetroom wettlauf wharf wharfe whatnot whip whisk whitsun wi-fi wiaduktu wickeln widersta widlowe
widokowe widowisk wielki wielkopo wiesen wiezieni wig winchest winden windsor winston- winters winterze wiosna wirnikow
wisla wisle wislostr wisly wlodawa wochen wochenla wodowska wohingeg wohnbau wohnort wola wolfsbur wolle wool worek
working workout wozki wozkow wrap wrestlin wrigley wsparcie wspinacz wszedzie wulkanic wurfeln wurst wybieg wybrzeze
wyciag wyjscie wysoka wyspa wywoz wzgorze x-ray xiii xiv xix xv xvi xvii xviii xxi xxiii xynthia yacimien yagi years
yolk yorkshir yr zab zabawka zak zakopian zalanie zamosc zanja zapasowy zapasy zapatill zapfen zaplecze zappa zaragoza
zasilani zbior zbiorki zebata zeglarsk zehntaus zehntel zeichnet zeitdruc zelt zelte zentimet zero ziegel zielone
zieloneg zima zimowa zitrone zitronen zjawisko zmarlych zmiany zodiac zodiaco zoltego zuckerfe zuckerru zulauf zusehen
zustrom zweier zweit zweite zwickau zwierzet zwolf zywnosci اثنان احتفالا اختراع اخرى اخشاب اخلاء اخوة ادوية ارضية
ازبكية ازرار اسابيع استلام اسرة اسكان اسماك اسمنت اسهم اصفر اظافر اعلى اغنام افق اكياس الاف البان التل الحظ السد السن
الفم الفن امتار انارة انبوب انذار انقاذ اودية اوساط اوقات اوكسجين ايام ايواء بابوا بار باردة باقي بدع براد برتقال بصمة
بضايع بطاطا بطعم بلاء بوارح بومدين بيتزا بينما تاج تجسد تخفيضات ترشح تروي تريليون تزايد تزلج تسعينيا تسلق تعتيق تعقيم
تفاح تقي تكتل تلال توربينا ثكنة ثلاجة ثلجي ثمانينا جبران جبلي جبن جرافات جرد جمر جمرات جميع جوي جيمي حافلة حاويات حايط
حبس حبل حجاب حديدي حذف حلويات حلي حليب حمامات حمرا حنيفة حوايط خرايط خرطوم خروج خريف خضر خضراء خطة خلايا خلدون خماسين
خمسينات دانيال دخان دراجات درع درعة دروع دش دوارة دوحة دوران ديلي راديو رازي رافعات ربيع رسومات رعدية رياضية زرع زغلول
زهراوي زوارق ساحل سباق سبعينات ستاير ستينات سجاد سجل سخان سرو سرير سعد سكة سلاح سلسلة سلع سنوات سنوي سواحل سياج سيرا
شاشات شاهين شاي شتاء شديدة شرايين شريان شريط شعري شعير شفاط شم شمسية شواطي شوكية صادرات صباحية صرف صليب صمامات صيف
صيفية طرقات طلع طنجة طه طوب عاصي عالية عجلات عجلة عرق عشرينات عمود عميروش عناية عيادة غابات غداء غرف غزيرة غسيل غطاء
غلاف غمر غوص فارابي فحوصات فستان فلكية فلم فناء فنانين فيس قابوس قالب قاهرة قبة قبل قبور قدوم قديم قذايف قرن قصف قلب
قناع قوارض كاس كاسر كاكاو كاميرا كبرى كثيف كشفي كشك كنايس كنيسة كهف كهوف كوارث كوستا لسان لوجستي لوحة ليطاني ليل ليلا
ليلي ليمون مباريات مباني مبردة مت متحركة متر متنزه مجمد محرك محفوظ محول مخازن مدارية مرجل مرفا مركزة مزالي مساحات مساكن
مسايية مسجد مشروبات مصايب مضخات مطحنة مطمر معبد معبر معصرة مغلق مقاس مقاييس مقدار مقلع مقياس مكافحة مكتبات مكثف مكونو
ملابس ملاهي ملايين منازل منسوب منشرة منصة منطقة مهبط مهد موجات موحد موشر موشرات موضع مولدات ناصر نام نباتية نبض نبوي
نجيب نسيج نظام نفيس نهار نهاية نويل نيجر هارفارد هجرية هزة هلال هواتف هواري وتر ولادة ياكل يجيب يحد يحفظ يمضي 一号 一国两制
一层 一房一厅 一打 一时 一楼 一瞬间 一窍不通 一线 一辈子 七十 七十年代 万亿 万众一心 万位 万儿八千 万无一失 万水千山 万目睽睽 三十 三条 三班倒 三角洲 上周 上层 上山 上年 上班时间 上皮 上网 上街 上衣 下丘脑
下周 下水礼 下颌 不便 不倒翁 不顾大局 专卖店 专机 专车 世界杯 世道 丘陵 丙 东 东面 丝绸之路 两院制 中国时报 中天 中子 中山路 中年 中时 中水 中秋 丰收 临死 临水 主 主场 主峰 主线 丽水 丽水市 义和团 之
乐此不疲 乒乓球 乔木 九十 书店 乳剂 乳头 乳汁 事故 二期 二胡 云梯 互换 五脏六腑 五花八门 五花肉 五行 五金店 井 交接班 交易所 交锋 产卵 产量 亮光 人浮于事 亿万 仁 今年 介子 付之一炬 代数数域 仪式 价值观
任期 任职期间 伏 会展 传球 伪造 低沉 低谷 住宅 住所 体系 体腔 余年 余烬 余热 作古 作画 佳节 供水 保温杯 保龄球 信息时代 修补 候车 值班室 偶像 傀儡 傍晚 储水 储藏 催化 儒林外史 元宵 元年 充斥 光 光合
光合作用 光子 光明磊落 光速 入狱 入门 全部 全长 八 八十 公交 公共汽车 公共设施 公文包 公章 六 六十 六十年代 关卡 关税 关税壁垒 关门捉贼 兴安盟 兵书 兵制 其他 其余 典礼 养料 内存 内阁 军机 军粮 军饷 农产
农田 冬夏 冬天 冬奥会 冬季 冰块 冰水 冰碛 冲 冲击波 冻死 冻结 净水 凇 凉水 凉粉 减少 几倍 几千 几天 几年 几次 出水口 出海 出狱 出租汽车 出路 出车 出院 击剑 击沉 函谷关 刀刃 刀子 分层 分房 分水线 分米
刑房 刘家峡 创新 创汇 初一 初中 初冬 初夏 初年 利器 制 制动 制动器 剂量 前敌 剑法 剧场 剪刀 办公时间 加大 加息 加时 加温 加足马力 动脉 动车 劫难 包产到户 包厢 包房 化妆品 化学反应 化工 北坡 北大西洋 北海
北路 北门 匣子 区划 医学院 十七 十万 十三 十九 十二 十五 十八 十六 十四 十字架 十项全能 千米 升空 午 午马 半决赛 半导体 半年 半生 半空 卑下 单人间 单杠 单瓣 单相 单眼皮 单色画 单衣 单键 南丁格尔 南极 卡
卫校 印花税 危难 即日 卵石 卵黄 卷 厅 历年 压 压低 压力 压强 压榨 厘米 原水 去年 双人房 发动机 发源地 发祥地 发髻 受灾 变 变温层 口袋 口香糖 古代 古宅 古时 古时候 古昔 古装 古道 台湾岛 叶片 号角 司令部
吊车 同年 名胜 后 后劲 后遗症 向家坝 向着 吨位 吸着 员 周岁 周年 味精 命赴黄泉 咱俩 咸水 咸水湖 咽喉 品茶 商品 喉咙 喉头 喷射 喷气 器件 四 四十 四季如春 四季豆 四川 因此 围墙 围栏 围观 国门 图样 图片
圃 圆孔 土层 土炕 土葬 土豆 圣地 地台 地图 地平线 地毯 地磁场 地表水 地面水 均田制 坊 坐班 坐观成败 坑洞 坛子 坟墓 坪 垂帘听政 垭 埋 城 城关 城垣 城墙 城楼 城郭 城门 基座 基础设施 堂屋 堤 堤岸 塑像
塞外 填 墓葬 墙 墙壁 增值税 增强 增资 壁画 声波 复印件 夏天 夏季 夏日 夕 外墙 外壳 外套 外层 外汇 外流 多久 多党制 多年 夜晚 夜里 大 大厦 大堤 大旗 大本营 大楼 大牢 大观园 大跃进 大路 大麦 大黄 天安门
天桥 天线 天花乱坠 天象 天际 天马行空 头骨 夹层 奖杯 套车 奥运 奥运会 奶水 好久 好几年 妇科 始建 娃娃车 婆罗洲 婚礼 媲美 孔子 字段 字符串 存亡 存放 孤岛 学制 学年 学艺 宁 宁边 宅子 宅院 安全期 宗法 官制
官邸 定居 定量分析 宝鸡 实数 客房 客运 家居 家政 寒意 对流 导火线 封建时代 封皮 封面 封顶 射箭 小刀 小吃 小球 小组 小脑 小黄瓜 少量 尾鳍 层层 居所 居留 屏幕 屏蔽 屏障 屏风 展台 山 山丘 山峦 山峰 山河
山洞 岁月 岔 岛屿 岩画 岸边 峡谷 峭壁 巢湖 巢穴 工件 工地 工艺美术 左家 巩膜 巴林左旗 币制 帆布 帐篷 帘 帘子 带宽 帷幕 幕 干 干旱 干草 平方公里 平方千米 平板 年事已高 年代 年份 年内 年华 年岁 年年有余
年画 年节 年间 幸而 庄 庄园 庆典 床沿 床边 床铺 序号 应付 店钱 庙堂 废水 度假 延安路 延髓 建筑物 开元 开关 开幕式 开机 开水 开赛 引体向上 引水 引水入墙 张灯结彩 弹头 弹射 弹簧 当夜 当年 当晚 当班 录音带
彗星 影壁 影视 影院 彻夜 往年 径流 微米 微量 心包 心室 心肌 总产量 总司令 总线 总统制 恭贺新禧 悬臂 情 戈壁 戎装 成千 成效 成昆铁路 成百上千 成都 戒刀 战斗部 战时 战线 战马 房室 房间 所 所得税 手工业
手巾 手帕 手指头 手无寸铁 手绢 打孔 打水 打猎 打球 打车 托 扩孔 扫 扫地 扫帚 扶 把酒 投奔 抗原 抗氧化剂 折回 报 报关 披星戴月 披甲 披风 抱石 押车 抽屉 抽水 抽水站 拍照 拐杖 拔牙 拖鞋 拜堂 持刀 指南针
指尖 指数 指甲 指针 挤 挨时间 振幅 捂住 换取 据点 掉转 排 接 接口 接收机 接送 掩体 掩护 提笔 提花 插口 插话 摊子 撑竿跳高 撒手锏 撞见 操场 支架 支流 支系 收成 收看 收藏 攻占 故居 故道 救星 数万 数值
数周 数年 数百 数百万 整夜 整整齐齐 文化交流 文化层 文字学家 文旦 文艺 文艺复兴 文集 文革 斜坡 斧头 新华社 新大陆 新居 新年 方便面 方城 施压 施治 旌旗 旗号 旗子 无人 日夜兼程 日间 旧 旧日 旧时 旧时代 早春
早晚 早车 时时刻刻 时菜 时限 昆山 昆曲 明年 易开罐 易拉罐 昔年 星期 春天 春季 昨夜 昨晚 昭君 显示屏 晚上 晚年 晚间 普通车 景色 晶系 暖流 暖阁 曲艺 更深 曾经沧海 月球车 有恃无恐 服装 服饰 朝服 期间 期限
木 木偶 木料 木板 木筏 末叶 末年 末日 本岛 本州 本部 朱漆 机电 来路 杯子 杯水车薪 松林 板块 板壁 构架 构造运动 枕头 果蔬 枪口 架子 柔道 柠檬 查房 柳树 柴火 柴草 柿子 树冠 校舍 核反应 核弹 核燃料 核聚变
桁架 桃花扇 桩 梗阻 梯 棉田 棉袄 棍子 棕叶 棚 棚子 棺木 棺材 棺椁 楼房 楼阁 橄榄石 橡皮 檄文 欧查果 正派 死亡 死去 死水 每时每刻 毒剂 毛 毛囊 毛料 毛条 毛玻璃 毛线衣 毛细 毛绒玩具 毛衣 毫米 气 气功
气流 气田 气管 氢气 氧气 水下 水准仪 水印 水压 水塘 水幕 水果刀 水槽 水洼 水浒 水渠 水温表 水源 水潭 水烟 水烟袋 水球场 水电 水疗 水解 水运 水陆交通 水饺 汛 江 江水 江河湖海 江轮 池塘 池沼 池盐 汤剂
汤包 汤姆斯杯 汨罗江 沉没 沉积物 沉船 沐浴 沙丘 沙市 沙滩 沙漠化 沟渠 河口 河岸 河水 河沟 河西走廊 沸水 油 油田 油锅 泊车 法学院 泛滥成灾 泡温泉 波 波形 波江座 泥塑 泰晤士报 泳 泵 洋底 洋芋 洛阳 洞房
洞房花烛 活动房 活动房屋 活计 派出所 流入 浅水 浅海 浅滩 浇 浇水 浇花 济州 浮动 海子 海岛 海岸线 海底 海沟 海河 海滨 海船 海豹 海边 海陆空 海鲜 涂层 涂料 涂片 涂脂抹粉 涂装 消夏 液压 液态水 淀粉 淋
淡水湖 淡水鱼 深圳 深夜 深秋 添加 清明 清水墙 清汤 清泉 清蒸 温饱 港口 游戏机 湖 湖泊 湿地 湿婆 溃败 溢流孔 溶质 滑 滑落 滚水 滴定 漂流 漆器 演员 漫天 潜水 潜水艇 潜艇 潮流 澄江 火山岛 火柴 火箭炮
火辣辣 火锅 灭 灯 灾情 炉边 炎夏 炒米 炒面 炮台 点心 点滴 炼丹 烘 烟 烟斗 烟花爆竹 烟雾 烧死 烧水 烧烤 烧饼 热量 焚 焦炭 煞车 煤层 照明弹 照片 照相 煲汤 熔融 熬夜 爆竹 爆米花 牙膏 牛奶 牛角 牧区 物
物业 物产 物资 独创 独龙江 猛增 猪下水 玉米片 王牌 环球时报 现代五项 珠三角 班房 班线 班车 球场 琴弦 瑶池 瓜代 甘油醛 生意 生日 生日快乐 生死 生水 生活资料 生物圈 生物学 生辰 用餐 甩手 甬道 田亩 田土 田径
田湾 田灣 电气石 电离层 电网 电解 男篮 画画 番石榴 番茄 疏导 疗法 病故 病死 病逝 登山 白喉毒素 白夜 白天 白布 白日 白水 白粉 白薯 白雪皑皑 白鱼 百万 百万吨 百叶窗 百叶箱 百年 百般 皮囊 皮层 皮带 皮球
皮质 盆地 盆景 盐 盐湖 监控 监狱 盔甲 盘 盛季 盛服 盛装 直流 相位 相机 眼皮 眼睑 眼科 眼窝 着陆点 矗立 石像 石器时代 石投大海 石柱 石榴 石榴石 石碑 石窟 石膏 石英 石雕 矿区 矿车 研究生院 砖头 砖瓦 砖石
砚石 砭石 碉堡 碎屑岩 碎片 碑亭 碱水 磁体 磁单极子 磷矿石 磷酸盐 礁石 礼帽 礼服 礼花 神殿 禁 离子 离宫 私塾 秉笔 秋 秋天 秋季 秦淮河 秧田 积攒 移风易俗 程控电话 稽查 穷山恶水 空中 空儿 空房间 空降 穿戴
突袭 窑 窖 窗口 窗帘 立足点 站住 站台 端 端坐 竹 竹筒 笔架 第一桶金 笼子 筋骨 筏子 筑城 筛查 算盘 管线 箭头 篆刻 米制 米浆 米线 米面 粉丝 粉刷 粮饷 糍粑 糕点 糖水 糙米 糯米糕 糯米纸 系数 索 紧急 纠葛
红极一时 红糖 红薯 约旦 约翰 纪念日 纯净水 纸条 纺织品 纽约时报 线程 线路 组 组阁 细胞 细胞壁 细胞膜 织物 织造 终年 结晶 结构 结缔组织 绕组 绕过 绘画 给予 给水 绞刑架 绳子 绳索 绷带 绿水 缓冲 罐子 网关
罗口 罗城 罗布林卡 罗布泊 羊肉 群山 翌年 翻江倒海 老于世故 考场 考试 肉 肋骨 肾结石 胆囊 胆石 胆石症 胆结石 背心 背水一战 胶囊 胸口 胸脯 胸腔 胸膛 能够 能量 脂粉 脊柱 脊髓 脏水 脏腑 脱水机 脱缰野马 腊
腰包 腹地 腹腔 膀胱 臀鳍 自刎 自古以来 自投罗网 自来水 舀水 舒张压 舒适 舞台 航线 航道 船坞 船舶 良久 艺术 艺术品 艺术节 节庆 节日 节水 芒果 芜菁甘蓝 芦席 芭乐 芭蕾 花会 花彩 花房 花样滑冰 花炮 花结 花茶
花被 苇席 苏州 苏州河 苏打 苏打饼干 苏菜 苏迪曼杯 苑 苗 英寸 茅房 茉莉花茶 茶余饭后 茶叶 茶道 草原 草地 草场 草泥马 草甸 荒地 荒岛 荒草 药丸 药店 药物学 药理 药膳 荷包 菊花茶 菜刀 菜单栏 菜地 菜系 菜肴
营寨 营帐 葫芦 葬礼 蒙馆 蒲团 蒴果 蓝莓 蔬菜 藻 虎口 虎年 虽死犹荣 蛋壳 蛋白石 蛋糕 蛋花汤 蛋黄 蜜月 蜜枣 融 融化 血泊 血衣 行宫 行政区划 行李袋 行车 行驶 街上 街道 衣物 衣襟 衣领 补丁 表层 表皮 衬衣
衰变 袋子 袖口 袜子 被单 被子 被窝 装备 装甲 裤子 褂子 西 西服 西葫芦 西装 要冲 覆盖 观景台 规则 视线 视网膜 角膜 解放路 触发 触角 计算机 设备 设施 诊 试制 试用期 诞辰 调查结果 调蓄 谷底 豆浆 豆腐
豆腐花 豆花 豌豆 豪宅 贝母 负离子 财年 责任制 货运 质量检查 贮存 贸易中心 贸易额 赛车 赛马 赤水河 走马灯 赶车 足球赛 跋山涉水 跌水 跑马灯 跨鹤西游 跳水 跳高 踩水 身亡 躯干 车 车场 车带 车房 车架 车站 车胎
车裂 车辙 轧道车 轨迹 轨道 转世 转车 转轨 轮班 软骨 轻水 轻车熟路 输 输出 输液 输球 输电 辣椒 辰龙 边关 边检 边缘系统 辽东 过世 过山车 过年 过节 过门 运河 运输量 运量 近年 近年来 进关 进出口 进食 远古
连天 连年 连枷 连锁反应 连锁商店 连锁店 退水 退路 逆水 逆水行舟 逆流 选址 逐年 通宵 通水 通用汽车 速 造 逼死 道 道具 道袍 道路 遭殃 遮挡 避寒 避风 邀请赛 邮 酒 酒壶 酒店 酒杯 酒池肉林 重水 重炮 金属外壳
金属棒 金属线 金条 金枣 金橘 金熊奖 金狮奖 金盆洗手 金融时报 金针菇 金针菜 金鸡纳霜 针刺 针线 钓鱼岛 钟楼 钢梁 钢琴 钢筋 钢管 钩花 钱塘 铁塔 铁矿 铅笔 铜像 铠甲 银幕 铸造 销量 锄头 锋 锡林郭勒 锣鼓 锦旗
锦缎 锯 锻造 镜花水月 镶嵌 长三角 长久 长毛绒 长短 长石 长袍 门牌 门联 门道 闭幕 闭锁 闯关 闲话家常 闸 闸门 阀 防 阳台 阳离子 际 陆羽 陆路 陆运 降水量 降雨量 院内 除夕 陨石 陶瓷 陶艺 隆冬 随时 隔膜
集中营 集水 雕像 雨季 雪线 霜花 青春期 青海湖 青稞 面条 面板 面纱 靴子 鞋袜 鞭子 鞭炮 音乐学院 音乐节 顶端 顺水推舟 顺水推船 颈椎 颜料 额角 颧骨 风云 风力 风土人情 风帆 飘荡 飙车 餐车 饮料 饮茶 饺子 馄饨
马丘比丘 马具 马头 马褂 马车 马铃薯 马鞍 驳 驻地 验关 骨髓 骰子 骸骨 高 高压氧 高堂 高尔基体 高层建筑 高楼 高楼大厦 高筒靴 高级中学 高跷 魔宫 鱼水 鱼水情 鱼翅 鱼肚 鲁 鲥鱼 鸡汤 鸡血石 鸣金 鹅卵石 鹿肉
麗水 麗水市 麻袋 黄体期 黄道 黄金时代 黄骨髓 黄鳝 黏膜 黑夜 黑子 黑暗时代 黑道 鼓楼 鼠 鼻腔 齐大非偶 龙床 龙袍 龙门
""",
    -2: """
abarcar abasteci abbauen abbildun abdecken abdeckun abdomen abend abendbro abendlan abertura abfahrt abfluss abgegang
abgehen abgrenzu abito abkuhlun ablage ableben ableger abonar abort aboutiss abra absenta absorpti abspiele abstrich
absturz abwasser abzug ac acacia academy acantila acasa accelera accelere accertat accessoi accetta accettaz accu
accumulo acetate aceto achat achsen acht achtelfi acier aclarar acortar acoustiq acri acrylic activati actuel acustica
adapt adapter adjust adjustme adn adobe advance advice advocacy aerobic affari affinity afflux africa afrika afternoo
agora agrandar agrandir aiguille ail airspace aislado ajedrez ajo akademia akademik akku akkus aktor aktualny akustik
ala alanina alarma alben albero album alcance alcohol alcol alcool alcools alder alejandr algorytm aliento align
aliment alkali alkohol allargar allegato alm almendra almond almorzar almuerzo aloe altering aluvion alzare alzata
amande ambasada ambulanz ameise ameisen ameliora amethyst amiante amid aminosau amp amper ampiezza ampliar ampliare
amtszeit analiza analysis ananas anaranja anatomia anatomie anatomy anchura ancora andershe anfang anfange anflug
angebaut anguila anhebung anhohe ankle anlagen anlauf anlaufst anleger anmachen anne anoche anpfiff anrufe anschlus
anstehen ansteige anstieg antarcti antarkti antartic antebraz antichit antigued antiguo antike antiquit anus anwachse
anzuge aorta apartame apel aperitiv apero apice apio apocalip apokalyp apport approach appui apr aprieto aqua ar arac
arbeitss arche archipel archipie arctic arctique ariete arktis armado armar armatura armchair armory armure aro
arrangin arrastra arriere arroser arrow arse art artesani artico artisana arve arzneimi arztprax asbest asbestos
ascolto aseo ashram asparagu aspen assainis asse assorbim asteroid astrophy atalaya atardece aterriza atlante atlas
atom atome atomkraf atomo atout atraccio attic attimo attrakti atun aue aufdruck auferste auffahru auffuhre aufgearb
aufklare aufladen auflage aufmachu aufnahme aufprall aufschwu aufstock auftrieb auftritt auge augment aumentar aumento
ausbau ausbauen ausbeute ausbreit ausgang ausgrabu ausloser auspices ausschau ausschni austritt ausubung ausweg
ausweite auswirku auszahle auszeit authorsh auto autobahn automate automobi autopsia autopsie autopsy autoria avena
avioneta avoine ax axe axis axt azalea azote azur babel babka babysitt bache bacia backpack backside backstag badanie
badet bagaglio bagni bague bahia bahnen bahnlini baia baie baigner baiser bajon bak bake baken balas bale balken
ballast balneari balsa balzo banan banar bandage bandbrei bander bandwago banera banniere banque banquett banquill
barbari barbecue barber baritone barocco barock baroque barra barreau barrera barriga barroco bartholo baseline bash
baston bat batata bathe battle battue bauch baujahr baumstam bauteile bauten bauwerke bauzeit bazaar bazar beam bean
bebaut bebauung beber becher become bedecken bedrock beech beeren befrucht begann beginnt behandlu beilage beilagen
bein bekleidu bel belier bellen belly benedett benjamin benne benzin benzina benzine ber berceau bere berg bergab berge
berichti berlina berry beschnei besserun besteuer bestiege bestzeit bethlehe beton bettdeck betten beutel bevan
bewasser bezieht bh bialy biber bicarbon biceps bicie biere bikini bikinis billar binde binden bine biopsy bioquimi
biotechn birra bissen bitume bivio biz blackjac blade blaise blanchim blanket blanqueo blaze blazing ble blech bled
blende blender bleu blind blindaje blip blocke blockhei blonda bloom blossom blowing blowout bluegras blueprin blumchen
blumen blute blutezei blvd boas bobby boca bocadill bocado bocca bod boden boeuf bogen bohlen bohne bohnen bohrer
bohrung boi boiling boire boliche bolle bologna bolsillo bolso bombarde bombe bomber bonbons bone bookkeep booten bord
borde border bordo bordure borsenga borsten bosta bottega bouc boucheri boucler bouclier bougies boulange bouncing
boundary bounds bowel bowls brachen braid bran brancher brande brandy brauche braunkoh bravo brazo bread breakfas
breast brei breite breiten bremsen brennpun brennsto bretana brettern brettspi brevet bricht brighten brin brittle
broaden broccoli broche brocken brokkoli brot brotchen brote brotzeit brow bruhe brullt brunch brunel brunnen brus
bruste brustkor brustwar brzeg brzuch buchenwa buchhand buck bucle bud bude budowa bufete bugeln buggy buhne bulk
bulldog buns bur burbuja burns buro burr bursa bury busche bustle buttocks buvette buzo byte bytes caballo cabbage
cabello cacho cactus cadera cadre caduta cafeina caffeine caida caillou cal cala calce calderon calentar caliber
calibre caliphat calling calm calorie calvados calvaire calvario cambio camille campfire campo camps cana canamo canapa
canasta cancha candidac candy canela canine canna cannabis cannella cannone canonigo canvas caoutcho cap capa caparazo
capelli capello captainc capucha caramel caramelo carat caravane carbide carbonat carburan carcel carcere caribe caries
carne carolina carotte carp carpentr carpeta carrefou carrera carrete carrot cartella cartone casco casier castel
castella castor casualid catarata catfish caucho cauliflo cavar cavidad caviglia cavita cavite cayenne cease cebada
cebolla cebra cedar cedro ceinture celery celui cement cemento cenar cenare censo census centavo centenar centenni
centeno cento centrar cep ceramics cercado cerco cereale cereales ceremoni cerezo cerimoni cero cerradas cerradur cerro
cerveza cervix cesarz cessatio chalk champagn champan champana champu chandell change char charco charnier chatarra
chaux checkers checkmat chemia chemie cheminem chemist chemistr chene chess cheval chevet cheveu cheveux cheville
chevre chew chiave chicle childcar chilling chilly chilo chilomet chinchil chino chiodo chiusi chlapa chleb chloride
chock chucha chuck churchil chuter chwila cianuro ciastko ciasto cibo ciceron cienaga cima cincuent cinemato cinnamon
cinq cinquant cinquiem cinta cinto cintura cinturon cipolla circuito circumfe cirque ciseaux classic claudel claustro
clausura clavar clavo claw cle clearanc climatiq cling clinics clit clitoris cloruro club coaching coastlin cobertor
cobertur cobija coca cocaina cocaine cociente cocktail coco codo cofano cognac cola colazion colegio colis collagen
collant colle collina collo collocar colo cologne coloraci colorant coloring colourin combatie combinai combinin
comestib cometa comida common comparis comparti composin composta compresa compresi comunale conciert concrete condensa
conducci confetti confezio confinam confine confitur confluen congelac congelar cono conserje conserva conserve
consigna consola consome consomme containm continui contraba contrape conviene copertin copo coprire coq coque cor
corail corda cordon coriande cornea cornejo corolla corporat corral corredor corro cortecci cortina coscia cosmos coso
costing costume cou couch coucher couture coxa cozy cracker cradle craft crash credence credenza credit crematio crepes
creuser creux crew crib croissan croitre croix crop crosswor croute cruciale crumb crumble crus crux cuadra cualquie
cuando cuarto cubierto cubrir cucumber cud cuenco cuma cuna curling curry curtail cusco cuspide customer customiz cuts
cuzco cyanide cypress czasy czolo czterech dado dahingeh daim dainty dak damage dancing danie darm darts datenver dati
datierun dauer daumen davenpor dawka deactiva deadline debacle debarque decesso decimo decke deckel declin declino
declive decorar decorer decouper dedo dee deepen defense defining deflatio deformac deguisem dehnen dehnt dekorier
delays delegaci deletion deliciou demeure den denkmal denkmale denkmals deposita depuraci derart desactiv desayuno
desechar desemboc desenvol deserts desmante desnivel desplega dessous destroye detonate detract devoluti dg diable
dialyse diamant diamante diamine dicke dienstag dienste dienstze diente diesmal dietary diffusio difusion dig digestio
digging dill dilution diminuir dinamita dioxide diputaci disfraz disk disolver dispersi displays dissolut dita dito
divano dixieme dkg dlon doba docks doigt dole domattin domino domizil donnerst donut doppel dorada dorado dorn dos
dosage dose dosierun doubling dough dover downhill dowodztw draft drafting draht dram drehen dressur drewno dribble
drier drilling drink drittel drogowy drohne druck druckmit dubbel duche duchy duck duft dung dunger durata duration
durchfah dure durmient durum dusen dwadzies dwindlin dwoch dye dynamics dyspozyt dziecins dzielo dziennie dziesiat ear
easing ebb ecarte echecs ecologic ecouleme ecoute ecran edible edificac edinburg edmunds efekt effect effekt effigie
egli egouts eichel eiern eight einbau eine einer einfange einfrier einfuhr eingespa einhaltu einlage einlagen einleitu
einmarsc einpacke einspare einsteck eintopf einweihu einzahle einzelte eje ejercita elargir elastica elastici elastico
elbow electrif eletto elevar elizabet ellbogen ellenbog eller elm elu embarcar embassy embleme embudo emerge emery
emetteur emigrar emigrare emirate emmer empanada emparer empeorar emperado empereur emperor empirer empreint empty
empujar en enable enamel encadrer encajar encaje enchufe encina enclos encre end enden endet endrunde endspiel endspurt
energien enfance enfriami engancha engrais enhance enhancem enlarge enlistme enmienda enrique entfaltu entnehme entrada
entramad entrave entro entropy entzieht envase envelopp envergad envergur epaisseu epaule episode episoden epizod epoca
epoch epoche epoka epoque epreuve equateur equator equipage equipeme equis er erable eradicat erdkunde erdol erfinden
erfindun erfolgt erfrisch erg ergebnis erigir erlangte erneuern ernster erode eroffnun erotica errang erstellu erstoche
ertont erupt erz esca escala escalon escano escenari esclarec escondit escrutin escudo escultur eskalier esmalte
espadas esparcir especia espina espionaj espionna espiral espuma essig essor establo estere estierco estrecha estreno
estudio etabli etap etappe etincell etoffe etouffer eucalypt eugenics euro euros evolucio evoluer evoluzio evolve
ewolucja exacta excavaci excelsio excise exercise expandir expanse expirati expiry explanad explode explosio exportie
expreso extreme eyeball fabrique facelift faces fach facial fackeln faden fading fahnchen fahnen fahrten fahrtric
fahrzeit fahrzeug faille faktor faktum falda falegnam falle falschen fangen fangt fans farbe farben farbt farbung farce
farine farne fase faser fasern fassunge fathom fauste fava fax faza fazes fazit feces feder federico federn feldzug
felling felt fen fennel fenomeno fenster fermata fermer fermes fernbedi fersen fertiliz fesseln fesselt fesses festigen
festivid feuchter feuer feuillag fiamma fiasko fiber fibra fiche fichero fifty fil filet filete fill filling filme
filmfest filmmusi filmowy filmt filtraci filtrar filz finanzam fines finger fingerna finis finister fiocco fiore fir
firewall fischere fishing fisiolog fission fist fitting fixture fizyka flachen flaggen flake flamme flammen flanco
flanke flasche flatten flattern flauta fleau fleche fleet fleisch flesh fleur flex fliege flies flint flirting flooded
floracio floraiso florecim flores flotar flower fluid fluide fluir fluoride flussigk flux foam foc foce foco fois
foncer fonda fondemen font fonte forage forchett ford fore forearm forecast forehead foren forestry forge forging
forjado fork formal formale formalid formalit formazio forro forschun forstwir fortschr fotel fotocopi fouet fourchet
fourrure foyers frachter fragranc frail frame frames framment franklin frappe freigesc frein freinage freiraum freitag
frenare french freno fresno fri frieslan frijol frise frizione frontage frontal fronte frontera frosch frosche frucht
fruchte fruhstuc fruit fruta frutta frutto fu fullt fullung fumier funda fundir fundo fundort fundus funerari funf
funftel funfzig funfzige funke funken fur fusionne fuso futter fuzz gab gabel gabinete galaxia galaxien galerie galet
galles galleta gallo gallon galt galvan gambling gaming gancho garbage garcia garnison garra garrison gasolina gastspie
gather gatillo gatti geback gebadet gebarmut gebaudet gebiss geburtst gee geerntet gefalle gefangni gefruhst gefuge
gegenden gegengew gegenweh gehause gehege geheimti gehullt geklinge gel gelagert gelatin gelatina gelato geleiste
gelenke gelinkt generiqu genetics genetik genitali genitals genou gentrifi geologia geologie geology gepfloge gerate
gerechne gesamtge gesamtsc geschlaf geschleu geschobe gesessen gesiegt gespur gesso gestell getaucht getreten gewann
gewasser gewebe gewerbes gewichte gewichtu gewinnt gib gin ginebra ginocchi giorno giovedi gips girasol girth gisement
glab gland glaschen glatter glaze glitter globalis globaliz globe globen globus glorieta gluhen gluhwein gm gniazdo
goccia golfo goma gomito gonna good goraco gory gown gradino grama granat granica granice granne grannen grant graphic
grappa graviere gravitat gravy greift grembo griffe grimper grise grob groschen grossir grosz groundbr grouse grow
grundstu grundung grupo guardado guarnici guet gueule gulden gullet gum gunpowde gurken guscio gutta gutter gypsum haar
haare haaren haarschn habito habituer hache hacken hackflei hafensta hafer haferflo haftet hak hakt halal halbinse
halbjahr halftime hallen halter halterun hamburge hamburgu hame hammern hamstrin hanche handgele handtuch hanf hangout
hap happchen happenin harass harbor harden harina harriet harz hash hatching hauch haunt hauptrol hauptsch hauptwer
hausaufg havre hawthorn haya haz hear hearing heartbea heartlan hearts heath heather heaven heavens hechten hecke
hectare hectarea hefe heften hegel heiligtu heilmitt heim heimator heizol hektar hel helling hem hemisfer hemisphe hemp
herausko herb herbeifu hercules herramie herring herzen hetre hez hiatus hiba hickory highland hilo himmel hin hinge
hinspiel hinterko hinterla hintern hive hm hob hobby hochzeit hocico hohen hohere hoja holidays holly holy holzkohl
hombro hometown homework honneur hooks hops hormigon horrorfi horsepow hosentas hospedaj hour hp hta hubwagen huella
hueso hufte huit hula humidity hummus hupen hurde hurden hurdle hydrate hydrocar icon if ile imaginar immuniza immunsys
impact impair impasto imperado imperato implanta implante importac improve improvem inceptio inchiost incidenc incliner
indikato inertia infancia infanzia inflacja inflate inflatio inflazio infrared iniciaci ink innenrau innensei innensta
innovazi insegna installa instant instanta instante institut instrume integer intensyw interakt interazi interfac
interfej internsh interrup intrusio inventer ir iris irreproc irrigaci irrigati isambard isolate isoler istanbul
istante istituto istmo iteratio itinerai ivoirien ivy jacks jadro jag jahresen jambe jambon jammer jamon jana jaque
jarabe jaw jechac jeden jedenasc jederzei jedynka jerez jeudi jig joch joggingh john journee judicial jueves jugendam
jugo juice julklapp jumping juniper junk jupe juxtapos kadikoy kaff kaiser kaiserze kal kalender kaliber kalk kalkul
kalorien kalte kamp kampagne kampfer kanalisa kante kanzlei kapelle kapellen kappen kapseln kapuze karat karate
karotten karpfen kartka karton karty kassa kassen kat kauze kb keks kekse keramik kerosene ketchup keule kg kickoff
kidney kierunek kij kilogram kina kindheit kingston kip kippe kippen kippur kirchhof kisten kite kitsch klare klassik
klasy klauen kleben klebt kleid kleidung klemme klemmen klick klimaanl klimawan klingeln klingelt klingen klinikum
klitoris klos klub kluczowy kluft knackt knaller knallt kneipe knie knochel knock knopf knust koch koder koffein koffer
kohlen kohlensa koka kokain koker koktajl kola kolano kolejowy kolonie konsole konsolid konus konzert kopek koppeln
kopplung kor korb korner kos kosc kostka kostum kostume kracht kraftsto krajobra krallen kram kranz kratzen kratzer
krause krauter kreislau kreisspa kreuze kreuzen kriegsen krona krone kroon krumel ksiezyc kt kugel kuhle kuhlen kuhlt
kulki kulturze kunst kupa kur kurort kurzarbe kw kwiat labrador lach lachs ladera lager lagerung lagrima lambda lamps
lanciare lancuch landau landen landmark landslid landung langevin langosta lappen largeur larm larme larve lasek lastre
lat lata latac lato lattice lauch laufe laufzeit launch laurier lauro lauten lavar lavare lazo lb leach leading leaflet
lebensmi lebensra lechuga leck leckerbi leckerei leckt lecturin leder leeds leek leeway legna legname legume lehramt
lehrling lehrstuh lei leichter leine leinen leiser leiste leisten leistet leistete leisure leitung lekarz lendemai lep
lessen lessive lest leuchte lev levadura levant levantar levar levare licht lichtbli lichten lick licor lid liebherr
lieferun lieu life lifeguar ligan limb limba limitar limitare limited limo limon limone linden lint lipa liquid liquor
liquore lisc listek litoral litorale livery livree llegada lleva lobe lobster lobulo localita locality localmen locher
lockerun locking locus lodging lodo lodz lohne loisir lokale lokalny lomo longtemp longueme lookout loosenin lorca
lorsque lot loteria loterie loto lotteria lotterie lottery lotto lube luft luge lullen lumen lumiere lunar lunette lung
lungen luogo luster luther lux lyonnais mache machoire mackerel madurar magazine magazzin maggiora magnitud mahen mahl
mahogany maille mainland maintena maize majorita majorite majority maka makaron makijaz malowac malz mamma manantia
manciata mandeln mandioca mangeln manico manicomi manjar mannscha mantequi manure mapa maple mappa maquilla marais
maraton maratona marble marbles marbre marcador marchew marea marihuan marijuan marketpl markieru marmol marmor marroni
marshall martin martini marynark masaje masakra masaz mascella masche maschen mask maska masking maslo masonry mass
massacro massage massaggi masser masterpi mat mata matricul matsch matte mattinat maturity mauerfal mauern maul
maulwurf maw maximise maximize mayonesa mayonnai maza mazzo mb meads measurem measurin meat meccanis mechaniz medecin
medicati medicine medier medizin medula medycyna meeressp mehl mei meine meiner meines mejora mejorami mejoria melt
melting mena menta menthe menuiser mercader merce merchand merci mercoled mercredi merenda merge merienda merk mero
meseta mesh messing messunge metallic mete metre mets mial mica microbio midterm mie miejsce miejscow mieso mieszac
mieszank mietwohn miglio miks mil milde milenio millenai million milt minderun mindeste minerai minim minimo mink mint
miracle mire mirino misurazi mittages mittelfi mittelpu mnostwo mo mobile mobilfun mobilize moc mocha modder modellie
modellin modify module mohren mois molar molida molino molla moment momente momento monatsen mondiali monitore monochro
monoxide montaggi montagmo montags monte montura moody morada mordaza morecamb morfolog morgen moribund morir morire
morning morro morrow mors mosque mostaza mostrado mot motif moule mourir mousse moutarde mouton movie movimien mozna
mph msza much mucha muck mudar muerte mug muhle muhlen mula mulde mule mulino mull mullet munchene mundung muneca
muneco munster muren muscat museau mush muskulat muslo muso musse mustard mutament myc nabo nachbild nachkrie nachmach
nachschu nachtleb nacisk nadar nadel nadeln nage nageln nahrung nahrungs nahte nail najlepsz nalezy nap napoleon
naranjo nariz narrow narzedzi nasen naso nassen nasz natte nautique nebula nebulosa nectar needle neem nervensy nervio
nessuno nest nettoyag netze netzteil neubaute neugrund neuordnu nevada nevi new newcastl nez nieco niederga niem niere
nieren niet nighting nightlif niguarda nim ninez nit nitrate nix nm noce nocny nogal nordlich nordoste nose notenban
notice notizbuc notting notwehr nourritu nowy noyau noyer nuage nucleo nucleus nude nuke null nullen nummer nuotare
nuoto nupcias nuque nut nutmeg nutrire nylon oak obcas obchod obciazen obduktio obere oberer oberes oberflac oberschi
oberteil obiad objektiv oboz obst obstrucc obwod occur ocho ocio octane octopus oculta ocurrenc oddech odour odprawa
odzyskan officer ogorek ohren oignon ointment oka okres oleada olimpico oliven olivo olla olmo olympiqu omega omero
omnibus onda one ongle onion onslaugh opacidad opakowan operacja oprocz optica optics optimisa optimiza optimize oracle
orbita orbite orchestr ordenado ordinate ordure ore organy orgel origami origin originai orilla orina orizzont orme
ornament orne orte osiem osrodek osservat osso osten ostlich ottone ounce outback outbreak outset outskirt ovario ovary
overhaul overtaki owen owoc oxford oxidacio oxide oxido oxyde pacifiqu packchen packt pageant paille pains paja pak
pakete paladar palast palec paleta paliwo paliza palla palm palma palme palmen palmera palmo palo palude pana panama
pancia paneel panino panneau pannello pano pantalon pantano panteon panza pappe paprika parade paradies paradis
paradise paradiso paraiso paraje paramo paraplui parcela parcelle parche parchmen parcours parfait parfum parlante
parsley partitio parzelle pasatiem pascha pascolo passagen passt pasta paste pastime pasto pasture pasty patata patch
patinar paul paume pava pear peat pecan peck pecs pedazo pegasus peindre pelicula pelle pellicci pellicol pendeln
pendenza penisola penitenz penna pensione pentagon peperoni peppermi perejil perforac performi perfume perfumy pergamin
period periode perish perle perlen pes pesare peso pesos pesquera pesticid pesto petal petersil petroche petrol petrole
petroleo petroleu petrolio peu pew pezon pfadfind pfarreie pfeffer pfeife pfeifen pfeile pfennig pferde pflanze
pflanzen pflucken phase phasen physics physik pi pianific pianta piastra piazzett picardia picknick picnic piecdzie
piedra pienso pieprz pierna pieszo pietro pigment pik piknik pila pildora pilgern pille pillen pils piment pimienta
pimiento pin pinball pineappl pinky pinnacle pino pinpoint pint pintar pinza pion pipa pique piso piston pittura piwo
pizarra placenta plakette plancha planchar plane planen planific plank planung plasma plast plastic plastici plastik
plastiqu plaszcz plat platano platre plattfor platzche plombier plonger plotek plum plumber plunge plyn plywac plzen
pneu poche pocket poczta podatek podatki podejsci podnosic pogodzic pogotowi poids poignee poignet poil poing pointer
poirier pois poivre pokoj polaczen polizeir pollice pollinat polmone polso poltrona polvere polvora polyeste pomerigg
pomieszc ponencia ponizej poop pop popa popcorn poplar poprawic pora poranek porc porca pork porn pornos porra porta
portale portent portiere portione posguerr position postawic posten posterun postings poteau potro potrzebn pouce
poulet pouls poumon pound pounding poupe poupee poussee power powierzc pozar poziomy pozzo prac pradera pragte prank
pranzo prat predio prehisto preisver prensa prep preserva presion press pressa presse pression prigione primo prision
privates probiere procesam prodotto produce produzie professu programo projecti prolifer prolong prolonge promenad
proroga prosciut provenan provinci provviso proxima prozesso prufstan prufunge prune pruning prusia przebic przedluz
przelom przeplyw przerwa przesylk przyjeci przyrost psi psychoth pubertad pubertat puce puck pudelko pugno puits pul
pula pulgar pull pulli pulmon pulp pulpa pulpo puls pulsante pumpen pumpkin punaise punctuat puno punt puppe puree
purify puss pysk quad quadratm quail quand quando quantify quark quartal quarter quell quercia quicio quinta quintal
quinte quinze quitte quoten quotient rachen rad radial radio rafa raffle rahmen raie raise raising rale rame ramener
ramie ramme ranch rande rapid raposa rasa rasen rasoio rasoir raspberr ratee ratten rattle rauchent raumlich raupe
razor reading ready reakcja reappear rearrang reazione reben rebondir rebound rebuildi rec rechauff rechner recinto
recipien recoil recolte recombin recorte recount recovery recreaci rectifie rectum reda redding redevelo redini redo
reel referat refill refine refining reflet reflexio reformar reformin reforzar refresca refresco refroidi refugier
regadio regal regar regional regionen regisseu regner regulato rehacer reiben reichwei reifen reinigun reins reisezie
reiten rejon relacher release reluctan remain remains remanent rematch remedy remonter renacimi renew renewal rennen
renovate rentenal reparto repas repasser repercus repere repertor replacem replay replenis represa reproduk residenz
residue resin resina resine respaldo restaura restorat restring restruct resultad resztki ret retablis retrieva reuter
revamp reveil reverse reversib revert rezeptor rezyseri rheinisc riachuel richtung ridge riding riesling riformar
rigenera rilievo rinforza rinnovo rinon ripple riproduz riscalda rise risk ritardo ritirata riva rivage roble robota
robson roca rocce rocher rock rocke rodar rodilla roe roggen rohstoff rol rola rolar roll rollen rollt ronde ropa roque
rosca rosewood roslina rosliny rosnac rotolo rouleau roulette routen rovere rozwoj rubber rubble rubel rubi rubin
rubino ruby ruche ruckhalt ruda rudern rufe ruff ruhiger ruhr ruhrgebi ruisseau ruleta rumpf rupee rutsch rye sabado
sabados sabato saber sable sac sacchett sachen sacke sacro sadzac saffron safran saft sail saints saio salat salida
salinity salmone salsa salvado saman same samstag samstags sanctuai sands santuari sapin sapphire satelite satellit
saturati saturn saturne saturno saucer sauf saule saum saumon saute sbarco scacchi scaglia scalp scambio scampo
scanning sceau scena schach schadige schale scheffel schenkel scherben schere schert schichtw schieben schieber
schienen schild schiller schillin schimmel schimmer schirm schiuma schlacht schlagt schleife schleppt schleude schlinge
schlitz schluck schmelze schmilzt schminke schnaps schnauze schnecke schnitts schnitze schopfen schopft schot schoten
schottis schranke schrein schronie schrott schub schuljah schulter schussel schutt schutten schutzt schwachu schweben
schwelle schwenke schwere schwerkr schwerpu schwimme scia sciarpa scivolar scoop scorrere scour scourge scouring scrap
scraping scraps scratchi screw scrubbin sculptur scultura scure sealing seasonin seat secteur sectiona sedile see seek
seeking segel segler segmento segreta sehne sei sekt selbsthi semestr sendezei sene senf senken senkung sente septieme
sera serata serwer sesenta sesgo sessanta sessel seta setback sete setimo setting settle setzt sevens severanc sewing
sezon shake shallow sham shampoin shampoo shank shaping shatter shaving shear sheet shellfis sherry shilling shimmer
shin shipbuil shipping shipwrec shooter shorten shoulder shrinkin shrub shutout sicherun sideline sideshow siebte
siecle siedzeni siedziec sigillo siglo silhouet silica silicone silikon sillon silvestr simplify sintesi sintesis sinus
siquiera sir sirenen sirup sistema sitzplat sizing skala sketch skirt skladnik skrzydlo slag sledztwo slime sling
sliver slodycze slowing smalto smelt smoking sn snare sniadani snowball snowboar soak soaking soane sobota sofa sofocar
softenin sog soggiorn sohle sohlen soia soixante soja sok sola sole solid solidify soll solubili som sombrero sonda
sonde sone sonnaben sonne sonnen sonnenbr sonntag sonntagm sopa sorbo sorgere sorpasso sospensi sostegno sottomar
soulever soupe souper soy soybean sozialam spadac spade spalla spalte span spanne spannt spannwei spar spargel spark
spaten spatenst spazierg spazzatu speck spectrum speicher speise speisen spelt spiaggia spice spielfil spielzei spieren
spike spikes spilling spinach spinat spindle spine spinning spionage spirale spirits spitze splashin spoiling sponsors
spora spore spot sprachra sprawl sprechst spritze spritzt sprout sprzatan spurt spying squattin squid sroda srodek
srodkowy staatsar stabile stabilis stadtpla staffel staffeln staken stal stalking stalle stamatti stammt stammte
standhal starkt starkung starosc starts statik stationi stations statuen steckdos stecken steel steelwor steep steigen
steigeru steigung steine steinige stek stench step sterben sterilis stern steryliz steuersa steuerun stiefel stift
stigma stiller stint stipule stirn stitch stitchin sto stockage stocke stockwer stollen stomp stone stoop stopfen
stoppt stops storage stort straffen strafrau strainin strait strand strande stranden strang strass strato strauche
stream strecke streckt streife stress stretch stretto streuung stricken strip stripe striving stroj stromnet strudel
strument strumpfh stub stuckche stufato stufen stump stunden stute stutzen stutzpun stutzt styl subconti subsecti
substrat suc succo suden suela suero sugarcan suit sulfate sulfato sumpf sun sunday sunset sup superior supernov suppe
surface surtout survenue surveyin suspensi sustenan suture svago sweter swim sycamore sync synthese szachy szczatki
szczecin szczyt szot taca tacco tacon taie tailorin taka tala talle tana tand tandem tangente tangerin tango tanne
tannen tanzen tapa tapar tapon tariff tarima taro tarte tasche tassa tassazio tasto tatort tauchte tauro taxation taxe
taxis teams tear teig teilchen teile tejer tejido tek tela telecomm teledysk telefono telemetr telon temporal temporar
tending tenedor tenter tenth tenue tequila tercio terciope teren terreno tessera tessere tessile test testata textile
textilie textura theater theke therapie thesis they thigh thistle thon thor thorax threesom threshol thron throne
thronfol thumb thunfisc thyme ticking tiden tie tierheim tierno tighten tijera timen tinta tischten tissu tissue
titelgew titere tivoli tja toalla tobillo toe tok tokyo tole tomate tomaten tomo tona toner tonic tonnage tonne tonno
toon topology topp toppa topping torace torax torneo tornillo torr torse torso tort torta torten tostada touche tournoi
tous towel toxicity toxin toying tracciar trace trachten tracing trafico trafik trafiken tragedia tragedie tragedy
tragitto trago tragodie traje trajet traktowa tramitar tramo trane trank tranken tranne transfer transizi trapo trasero
trasmiss trasse trato trauerfe trauersp travis traza tre treat treatmen treibsto trend trepar tresor tresorer triad
trier trifle trigo trikot trikots trimestr trimming trinita trinite trinken trio tripa troche trocknen trocknet trofeo
trofeum trompe trompett tron trone trono tropft trophae trophee trophy trou trucco trucha truffle trummer trumpf tubman
tuck tues tullen tum tundra tung turd turkey turkis turnarou turnier turnschu turtle tusz tuta tute tv twarzy twenty
twig twine tworzeni tyne tysiac uben ubergehe ubergrif ubernach uberquer uberragt uberwint udo ufer uhren uhrzeit ul
umbilica umbral umbrella umfragen umgeht umgehung umgestal umgestel umkehr umland umleitun umschaue umstelle umstieg
umwandel umweltsc undersid une unfall unfoldin uniform uniwersy unterarm unterbau untergan untertei up upadek upkeep
upland upon upside urauffuh urin urina urine urlaub uroczyst urodziny usine utero uterus utworzen uzytek vacation
vaciar vale valencie valet valija valla vallado vandalis vanishin vanne vano vantage vapour variar variare varier
variiere vary vas veau vegetale veicolo vein veine veinte vejiga velluto velvet vena vendicar vene venen venger venti
ventil ventile ventre venues veranker verbaut verdauun verdure verewigt verin verklare verkocht verkurze verladen
verlosen vernice vernis verpacke verpeste versenke versinke versorgu verspurt versteck verziert verzieru verzug vesen
vesper vest vestido vestir vestirsi vestito vestuari veterane vetrina vetta vi viande vichy vicinity victory video
vieillir viel vieleror vientre viertelf viertels viga vigna vignetta vignoble villen vinagre vinaigre vincular vine
vinegar vineta vingt vintage vinyl violents vip virar virgen vis visitati viveres vodka voi volant volare volkszah
voltaje volume vorarbei vordring vorhang vorhange vorlauf vorrunde vorsaiso vorsitz vorstufe vous voute wachsen
wachstum wafer waffel waffeln waffle wahlerge wahlsieg wahrzeic waist waltz walzen wan wandel wange wangen waning wanne
waren warentes warf warn warnings warte warten wartezei waschen waschmit wascht wasserda wasserob wasserst wastewat
wasz watek watermel waterpro waxing weaken weaving website wechselw wedding weed weekday wegwerfe weide weight weihrauc
weite weiten weiterar weizen well wellingt wende werksfer wertet westen wet wetter wettkamp whale wheat whereabo whey
whirl whiskey whistle whiting wicker widen widening wieczor wieczore wiege wiek wiekszos wierzch wiesbade wiktoria
wilfred windfall wintersc wirbelsa wireless wirkt wirkte wist wither wizerune wlos wlosy wobble wochenta wodka wohneinh
wohnraum wohnsitz wojewodz wolken wolne womb wonderla woodwork workday workflow workload workplac worse worsen woz
wreckage wrestle wrist wtorek wurfel wurstche wurzel wusten wyjsc wykres wymiana wymienia wynik wynikac wypadek wyscig
wyscigi wysilek wystawa wystep wzrost xi xx xxx yam yeast yegua yema yeso yew yoke yom yuca yugo zahn zahne zahnflei
zaino zaklady zampa zamykac zanahori zapas zasieg zaun zaune zebra zeh zehen zehner zeigefin zeiger zeitalte zeitaufw
zeitraum zeitspan zeitungs zeitvert zement zenit zentren zentrum zeremoni zerfalle zerfallt zerstore zeug ziarno
zielort ziffer ziffern zimmer zimt zinken zipfel zlamac zobaczyc zolle zonen zopf zrodlo zubehor zucca zucchini zufall
zuflucht zuhause zumo zunahme zundet zungen zupa zuppa zuschuss zut zutat zuwachs zwanzig zwanzige zweige zwiebel
zwiebeln zwyciest zyla zylinder zyskac ابتسم اتبع اتجاهات اجزاء اجمل احتياطي احجار احرار احصاء اداري ادوات اذان اذن ارد
ارضي ارقام ازداد ازدياد ازمات ازياء اس استحمام اسكت اسلاك اسوار اسواق اشتد اشعاع اصابع اصلاح اصلاحات اصليون اعمار اعياد
افريقيا افطار افلام اقلاع الات البوم الحج الحد الحر الخل الري الزر الزي العش الغد المخ الياف امارات اماكن امامي امعاء
املا انتحاري انتشار انتقل انفتاح انقاض انقطع انه اوستن اين بارود بدل بصل بطاقات بطن بلوغ بنزين بوسطن بول بي بيان بيدر
تاقلم تاكل تتويج تجاوز تجسس تحت تحرك تحسينات تحلل تدخين تدريبات تدمر تذاكر ترشيح ترفيه تشريح تصاعد تصدير تطعيم تطهير
تطورات تطوير تغييرات تفاعلات تفتح تكلم تلك تلوين تماثيل تمارين تمثال تنظيف تنقيب توابل توت ثالوث ثلاثاء ثمار ثياب جامعة
جبال جحيم جد جدول جري جغرافيا جنوب جنوبي جهد جهود جوال جوز جوف جي جيب حادث حاسبات حجر حجم حدود حزام حصان حصر حصن حفر
حفظ حقن حملات حوادث خاتم خبز ختان خدمات خصر خطوات خفاء خفت خمر خمور خميس خواتم دال دراسات درج درجات دمام دواير دولي
ذكريات رحم رخام رخص ردود رسم رش رفع رقي ركاب رماد رمال رووس ريتين زهور ساق سجون سطح سفارات سقف سكن سكون سلك سلمون سماء
سماوات سنة سهام سوايل سور سويداء شد شراب شرايح شطرنج شفاء شيكاغو صبح صحراء صدر صراع صعود صور صوف صويا صيد صيغ ضغوط ضهر
طاير طب طبع طبقات طعن طلاء طول طيف عادات عبارات عبور عد عدن عرش عشر عشرون عصا عصر عصفور عصور عطر عطور علاج عنق غذاء
غربي غرق غروب فالح فاني فخذ فصاعدا فصول فضل فل فلفل فول فولاذ فيزياء قارب قرص قرم قص قصر قضاء قضيب قطرات قلل قلوب قمار
قميص قنب قوالب قولون قوية قيود كبرت كتف كحول كراسي كسوف كعك كول كيس كيمياء لاسلكي لحظات لحم لقطات لهب لواء لوح لوز ليزر
ليف ليون ما ماء ماس ماكولات مانع ماوي متاجر متجر متفجرات محاصيل محافظ محاور محدد محطات محلل محور محيطات مخزون مخلفات
مراحل مراكز مرتفع مرخص مريخ مستنقعا مسح مسير مطاعم معاد معالم معسكر مفاصل مقاعد مقدس مقدسات مقرب مكان ملازم ملاعب ملف
ملفات مناطق منتجات منتصف منصب منظر مهبل مهرجان مهرجانا مهندس موز موقت مون ميزان ميه نابليون ناتج نادي نار ناشر نبات
نبيذ نتايج نخاع نخيل نصر نصف نعناع نفط نقع نمو نموت نواب نيران نيس هرقل هولي واحد وحل وسايل وصلات وقعت وقوف يات ياسمين
يبرد يتحول يتسع يتطور يتعلق يتغير يتوقف يحرق يحسن يحطم يحفز يخطط يدعم يذوب يرتبط يريد يزداد يزرع يسبح يسهل يصعب يصنع
يضعف يضيء يطرح يعود يغطي يغير يفجر يقلق يقلل يمكن يملا ينتقل ينخفض ينفجر ينقص ينقطع ينمو يو يوم 一下子 一不小心 一个个 一会 一会儿 一周
一命呜呼 一品红 一天到晚 一年四季 一成不变 一早 一时半会 一时半刻 一时半晌 一时半霎 一清如水 一点 一瞬 一石二鸟 一网打尽 一衣带水 一轮 一阵子 一雨成秋 一霎时 一马平川 万世 万代千秋 万千 万家灯火 万马齐喑 三 三七
三世 三叶草 三文治 三文鱼 三级 上万 上午 上场 上扬 上旬 上梁 上次 上演 上议院 下任 下午 下山 下旬 下期 下棋 下次 下水 下水道 下肢 下腰 下落 下设 下身 不失时机 不时之需 不毛 不良倾向 不越雷池 不违农时 专列
世纪末 业余 东交民巷 东南 东岳 丝竹 两性花 两极 两河 丧生 个性化 中专 中南部 中原 中叶 中国银行 中场 中山大学 中指 中断 中旬 中游 中科院 中箭落马 中草药 中药 中西医 临到 临危 临终 丹田 主干 主轴 举起 举重
久久 久留 久违 乌烟瘴气 乌纱帽 乌鱼 乌龙 乐园 乒乓 乘船 乙炔 乙酸 九江 九牛一毛 书房 书院 乱石 乱跑 乳酸 云母 五代 五代十国 五十 五台山 五官 五指 五方 五粮液 五脏 五角大楼 五边形 井冈山 亘古 交感神经 交换
交易日 交易额 交流 交界 交通工具 交通银行 产业化 产出 产房 人参 人口普查 人头马 人形 人文景观 人流 人种 人造黄油 从天而降 从小 仙人掌 仙王座 仙茅 仙草 代劳 代扣 代表处 代销店 令人 以权谋私 任事 任内 任务
任所 任职 仿宋 伊始 伊比利亚 伏安 休息室 休闲 优化 优待 伙食 传世 伤停补时 伫立 位子 位置 低潮 低矮 低空 住宿 住院 体积 体表 体重 何许 余粮 作业 作物 佳作 使用量 供职 依旧 侵蚀 促成 保苗 信口雌黄 修复
修缮 修行 俯瞰 倒时差 倒班 候 倾斜 偏僻 偏方 偏袒 做饭 停尸房 停止 停步 停泊 停车 停车位 充气 先令 光卤石 光度 光明 光波 光纤 光线 光谱 光辉 克拉 免费搭车 入围 入座 入药 全向 全天 全年 全球化 全盘 全程
全线 全集 八角 公事房 公共场所 公平交易 公斤 公案 公石 公车 公钱 公顷 公馆 关口 关城 关山 关闭 兴亡 兴衰 兵法 兵营 养花 养路费 兼职 内 内科 内脏 再度 再接再厉 冒烟 军事基地 军机处 军校 军港 军营 军需
农业区 农产品 农作物 农具 农场 农庄 农村 农林 冠状动脉 冰晶石 冰洲石 冰盖 冲积平原 决胜 冷却 冷峻 冻土 净化 凌晨 减低 减压 减小 减弱 减慢 减退 凝固 凝结 凝胶 凫水 凳子 出产 出口 出山 出水 出生 出苗 击球
分为 分子 分子量 分忧 分晓 分毫 分洪 分赃 分销 划一 列岛 刘备 刚毛 初二 初期 刨花 利 利刃 刮胡刀 制冷 制品 制图 制度 制止 制胜 制药 刹车 刹那 剂型 前哨 前期 前线 前胸 前额 剖腹 割裂 剿灭 力争 力作
办公厅 办公室 功课 加冕 加剧 加劲 加压 加工厂 加强 加快 加权 加油 加深 加紧 加车 加长 务必 动力学 动画片 劳作 勋章 包头 包庇 包机 包米 包谷 化作 化合物 化妆水 化工厂 化纤 化肥 北伐 北侧 北极 北极星 医学
医治 医生 医疗 医科 十 十二指肠 十分之一 千克 千千万万 千卡 千变万化 千字文 千年 千瓦 千秋万代 千言万语 千辛万苦 千里 升华 升旗 升起 午后 午餐 午饭 半壁江山 半夜三更 半天 半小时 半岛 半晌 半月 半球 半白
华夏银行 华灯 单体 单元 单宁酸 单层 单日 单核细胞 单眼 单色 单非 卖场 南下 南侧 南北 南极洲 南沙 南瓜 南边 南面 博弈 卢布 卢沟桥 卤代烃 卤水 卧床 卵巢 卷子 原件 原地 原子核 原料 原油 原煤 原籍 厢房 厮杀
去世 去向 去处 去年底 县域 及时 及时处理 双星 双管齐下 反向 反应时间 反弹 反映 发展 发帖 发烧 发热 发病率 发芽 发车 取而代之 受体 受损 变动 变化 变异 变形 变得 变成 变星 变更 变迁 变革 口子 口罩 口腔
古人类学 古今中外 古往今来 古玩店 古生物学 古迹 叩关 可以 台上 台海 台湾海峡 右手 吃喝 吃药 各地 各处 合为 合叶 合成橡胶 合成纤维 合资 同位素 同比 名作 名山 名著 名额 后宫 后座 后期 后脑 后边 后院 含饴弄孙
吴仪 吹糠见米 告一段落 告终 周一 周三 周二 周六 周四 周期 呼叫 呼吸道 咀嚼 哀悼 唐末 唐棣 售票 唯一 唱片 唱白脸 商品粮 商埠 商店 啤酒 啤酒花 喂养 善后 善待 喇叭花 喜事 喜车 喜钱 喝酒 喷出 喷火 嗓子 嘴角
嘿嘿 器 器物 四处 四条 四物汤 四肢 四角 回车键 因果 团结一心 围住 围剿 围魏救赵 固体 固若金汤 国产 国台办 国境 国庆日 国旗 国花 国营 国际象棋 图像 图形 图谱 圆寂 圆球 圆白菜 圆盘 土地改革 土改 土方 土星
土木 圣火 圣诞节 地上 地势 地头 地带 地形 地方性 地球化学 地理 地理学 地表 地貌 地质 地质学 地道 地面 场子 场景 坚冰 坚持不懈 坠胡 坡度 垂危 垂杨柳 垂柳 垂直 垫脚石 基因工程 基岩 基底 基建 基线 堂 堵死
塌方 塌陷 塑性 塑料 填字游戏 墓道 墙根 墙角 增加 增压 增多 增大 增殖 增设 增量 增长 增高 墨水 声学 声道 处所 复位 复制 复印 复叶 复合材料 复眼 复线 复试 夕阳 外挂 外衣 外销 外间 外阴 多次 夜幕 夜游
夜色 大举 大乘 大使馆 大修 大典 大势所趋 大堂 大多数 大帝 大惊小怪 大排长龙 大杀风景 大洋 大漠 大火 大理石 大白菜 大肠 大脑 大腿 大豆 大费周章 大踏步 大部 大陆妹 大难 大麻 天堂 天天 天子 天平 天成 天文学
天涯 天球 天皇 天竺 天罗地网 天色 天边 太宗 夫余 失事 头发 头皮 头绪 头顶 头颅 头颈 奇 奇景 奇花异卉 奋力 奏折 奔流 套餐 奶子 好些 好高骛远 娱乐场 娱乐场所 嫩苗 子叶 子宫 子宫颈 子房 字型 字画 孙 孢子
季世 季候 季度 学业 学时 宁城 宁城县 宇宙 安分 安分守己 安大略湖 安娜 安家落户 安息日 安第斯山 安身 官位 官厅水库 定时 宝座 实效 实施 实时 实行 审讯 客机 客流 室韦 宫刑 宫颈 家乡 家务 家常便饭 容积 宽慰
寂静 寄存 寒气 察看 对岸 对待 对比温度 对联 寿命 封 封闭 射击 射程 尊驾 小区 小岛 小店 小指 小时 小树 小桥流水 小白菜 小肠 小腹 小腿 小麦 尖椒 就医 就职 尸骸 尺度 尽力 尽头 尿液 尿素 尿道 层出不穷 居多
屋子 屋脊 履带 山东半岛 山头 山岭 山梁 山楂 山水 山穷水尽 山脊 屹立 岁数 岔开 岩盐 岩石学 岭南 崩塌 工业化 工业区 工作日 工作量 工具 工房 工程 工程学 工程师 工艺 工艺品 左岸 左舷 巨变 巩固 差错 巴士 市井
市县 市面 布衣 布袋 帝位 带上 带子 席位 常年 常绿植物 帽子 干流 干涸 平原 平局 平房 平手 平方米 平方英尺 平滑肌 平米 平面 年关 年前 年头 年末 年纪 年终 年龄 并存 幻影 幻景 幼苗 幽香 广电 庄稼 应答 应该
底子 底座 底盘 底线 底边 店堂 店铺 府上 度 度日 座位 座椅 延长 建安 建成区 建行 开发区 开发周期 开夜车 开奖 开局 开展 开房间 开枪 异构体 引吭高歌 引爆 弦乐器 弯腰 弹拨乐器 弹指 弹琴 强化 归结 归路 当代
当前 当地 当天 当日 当铺 录音 形成层 彪炳千古 彷徨 彼时 往时 径向 徒步 得以 得体 得寸进尺 徘徊 微电子 微粒 微薄 德国马克 心口 心情 心跳 必备 忍无可忍 快车道 快速 忽高忽低 急切 性成熟 怪圈 总局 总得 总署
恍然大悟 恒山 恩 恩将仇报 恶作剧 恶化 恶性循环 恶果 患难 悬空 悲剧 情急之下 惠而不费 惨白 感受器 感应 感染力 慢班 慢车 戍边 戏剧 戏台 成 成千上万 成千成万 成片 成说 戒严区 战区 战国 战国时代 战火 房子 房屋
房舍 房钱 所在地 所罗门 扁担 扇子 手工 手指 手掌 手续 手肘 扎根 扎营 扑灭 扑鼻 打井 打印 打火石 打炮 打牌 打鼓 执事 扫描 扫黄 扭转 扶余 扼杀 找上门 找钱 抑制剂 抗衡 折射 折扇 抚慰 报时 披麻戴孝 抬高
押金 抽查 抽签 担纲 拇指 拉米夫定 拓宽 拓扑 拖泥带水 拖车 拘泥 招牌 拜倒 拟于不伦 拦路 拦车 拨通 拳击 拳头 拳脚 持续时间 挂牌 指头 指路 按兵不动 按摩 挥发 挥手 挫败 挺进 捉摸 换届 换班 捻军 排水 排水沟
排班 排雷 探头 接听 推卸 推行 推进剂 提纯 提高 插嘴 插孔 插花 搪瓷 搬家 搬运 搭车 摄制 摇手 摇篮 摔跤 摩擦 撕破 撤职 擦边球 攀枝花 攀比 支气管 收紧 改变 改善 改建 改弦易辙 改换 改日 改易 改良 改装 改造
改道 改革 放假 放大 放学 放水 故事片 故地 故宫 故里 效应 效果 敌机 敌营 救火 救生 教学 教研室 数以万计 数字化 数据处理 敲响 整形 整改 文书处理 文具店 文娱 文字处理 文字改革 文思 文火 文石 文竹 文静 斑纹
斗拱 斗牛 斗篷 斜长石 斟酒 断裂带 新房 新星 新春 新村 新石器 新纪元 新颖 新风 方枘圆凿 方解石 方铅矿 施肥 旁边 旅游胜地 旋翼 旗袍 无中生有 无影无踪 无成 无机物 无物 无线 无线电 无霜期 日出 日夜 日头 日子
日据时代 日新月异 日日 日渐 日班 日盛 日趋严重 日食 旧制 早上 早就 早晨 早期 早点 早知 早餐 早饭 时令 时候 时光 时分 时刻 时日 时日无多 时有所闻 时期 时机 时段 时节 时装 时调 时辰 时速 时针 时长 时隔
旺季 昆仑山 明早 明治维新 明珠 明知 易爆 昔日 星云 星体 星期一 星期三 星期二 星期五 星期六 星期四 星火 星空 星罗棋布 春秋 春秋时代 昼夜 晒太阳 晕高儿 晚期 晚车 晚霞 晚餐 晚饭 晨钟暮鼓 景观 暑期 暗处 暗笑
暮景 曲阜 曲面 更改 更新换代 最大化 月 月下花前 月底 有效期 有机化学 有的放矢 有空 有线电视 服药 朝夕 朝天椒 朝日 木兰 木星 木棍 木瓜 木薯 木质部 末了 末段 本地 本纪 机器 机械化 机理 机翼 机身 杀虫剂 杂技
杂粮 杂货 权术 权重 李子 杏仁 杜 条纹 杨柳 杨树 杨梅 杰作 松树 松滋 板栗 极光 极大 极点 极盛时期 极致 极限 构造 枇杷 枕叶 林冲 林区 林场 林学 林彪 林西 林西县 果品 果子 果实 果树 枢纽 枪支 枯水 枯水期
架构 架空 枷锁 染发 染料 染色 柔情似水 柔肤水 柠檬酸 查验 柳条 栀子花 栅栏 标点 标金 标高 栋梁 树上开花 树干 树脂 树苗 栖息 核心 核爆炸 核物理 核电站 核苷酸 根深叶茂 根源 格局 栽倒 栽植 栽种 桂花 桃花心木
框架 案子 桌子 桐油 桥头堡 桥段 桥牌 梅子 梅花 梆子 梧桐 梨花带雨 梳头 梳理 检察院 检查 检查哨 棕榈 棕毛 棕黄 森 植株 椰子 楠木 楼顶 榜首 榨菜 槐树 槟榔 模块 横标 横梁 横穿 横贯 樱花 橄榄 橙黄 橡树
橡胶 次大陆 次日 欧亚 欧亚大陆 欧元 歌舞 止境 正交 正直 此时此刻 此次 死去活来 死守 死战 死活 死难 歼击机 残余 残渣余孽 残骸 段落 毁坏 每当 每次 每逢 毒性 毒液 毒素 比例尺 比武 比赛 毙命 毛巾 毛毡 毛毯
毛线 毛织物 毛肚 毛重 毫克 毫安 毫米汞柱 毫米波 毯子 民主化 气孔 气焰 气瓶 氟石 氢原子 氢氧化钠 氧化 氧化物 氧化铝 氨 氨基酸 氯丁橡胶 氯化钠 水上运动 水井 水力学 水化 水合 水土不服 水域 水墨 水害 水平面
水文 水晶球 水杉 水杨酸 水果 水柱 水气 水沟 水波 水泥 水深火热 水珠 水电站 水纹 水菖蒲 水萝卜 水蒸气 水貂 水边 水量 水门事件 水门汀 水面 汁水 汁液 求 汇合 汉堡 汗毛 汛期 江山 江湖 江边 江面 污染 污染物
污水 汤料 汽水 汽油 沉降 沙发 沙地 沙漠 没落 沥青 河港 河畔 河边 河面 沸石 油料 油花 治疗 沼泽 沿路 沿途 泄洪 泅水 泌乳 泔水 法宝 法郎 泛滥 泡水 泡沫 波浪 波澜 泥古不化 泥水 泥炭 泼水难收 洋白菜 洗发水
洗涤 洗澡 洞穴 洞窟 津梁 洪水期 活化 活血 流于 流于形式 流体 流体力学 流光溢彩 流向 流星 流水 流派 流淌 流量 浆果 测绘 浓汤 浓缩 浩劫 浪潮 浪花 浪迹江湖 浮云 浮出 浮游 浮雕 海南 海口 海地 海域 海岭
海平面 海景 海涂 海港 海湾 海潮 海运费 海面 海龟 涂鸦 消化系统 消化道 消灭 消石灰 消融 消费税 消逝 消除 涌 涧水 涨水 涨落 液 液体 液态 涵盖 淘金热 淡季 淡水 淤泥 淮海战役 深化 深处 深层 深浅 深蓝 混凝土
清晨 清洗 清炖 清除 清静 渔港 渤海湾 渤澥桑田 温标 温泉 港元 港埠 港湾 游乐 游水 游泳 游泳圈 游艺 游艺会 游艺场 游览区 湍急 源源不断 溪流 溶洞 溶解度 滋补品 滋长 滑动 滑行 滚动 满月 滨江 滴水 漂泊 漂浮
漂白 演化 演变 演奏 演进 漕运 漩涡 漱口水 潮州 潮水 澎湃 激化 激活 濒于 灌区 灌木丛 火光 火堆 火星 火烧 火焰 火石 火种 火线 火苗 火药 火葬 火车 火龙果 灭火 灯火 灵机一动 灵药 灾区 灾难 炉火 炒菜 炮击
炮火连天 炮轰 炸毁 炸药 炸雷 点亮 点着 点缀 点阵 炼制 炼钢 烈火 烈焰 烘托 烘烤 烛光 烟头 烟火 烧制 烧钱 热力学 热处理 热气 热潮 热点 烯烃 焚化 焚毁 焚烧 焦虑不安 煤油 煤炭 熊腰虎背 熔化 熟 熟悉 熟石灰
熟石膏 熟识 燃料 燃油 燕窝 燕赵 燧石 爆发 爆炸 爆玉米花 爪子 爱国者 爱好者 爽肤水 片中 片刻 片子 片时 片段 牙关 牙龈 牧场 牧草 物化 物理化学 物理学 物理性质 特产 特写 特制 特区 状元 狗肉 独到 狭小 狭窄
狭长 猪肉 献花 玉米 玉米面 王五 玩意 玫瑰 环境保护 现场 现年 现成 现行 现象 现阶段 玻璃 珊瑚 珍 珍珠港 珠子 珠宝 班轮 球季 球迷 琉璃 琵琶 瓜分 瓜果 瓦工 甘汞 甘草 甘蓝菜 甘薯 甜味剂 甜菜 甜酒 生光 生化
生效 生机 生根 生殖器 生源 生火 生物界 生物碱 生理 生理学 生石灰 生肖 用尽 田地 田野 田间 由来 电动 电动葫芦 电化学 电厂 电子学 电影 电影节 电气化 电火花 电离 电视 电解质 电阻 画册 畅销 界线 界限 界面
畜牧业 略微 番红花 疏通 疗效 疲倦 登场 登基 登极 白 白事 白兰地 白厅 白发 白垩 白头 白报纸 白术 白杨 白果 白沫 白炽灯 白瓷 白矮星 白粥 白肉 白茫茫 白菜 白萝卜 白酒 白醋 白钨矿 白面 白马寺 百事无成 百叶
百家乐 百炼成钢 皂石 的士高 皇帝 皮子 皮毛 皮肤 盆花 盎司 盐度 盐水 盐田 盒子 盛事 盛况 盛年 盛极一时 直立 直肠 直达车 相待 相比之下 相称 相符 眉头 看守所 眼圈 眼珠子 眼眶 眼药水 眼角 着色 着装 着陆
瞬息万变 瞭望 知 知人善任 短程 石刁柏 石器 石块 石头 石斑鱼 石榴树 石灰 石炭 石炭系 石盐 石磙 石笋 石脑油 石蕊试纸 矿石 砒霜 研发 砝码 破碎 破门 硅酸盐 硝石 硝酸 硫化 硫酸 碎屑 碎石 碎裂 碟子 碧蓝 碳酸
碾子 碾米机 磁性 磁悬浮 磁盘 磷灰石 磷矿 磷肥 磷酸 示意图 礼记 社火 祖籍 神经系统 禁区 离去 秀发 私房钱 种田 科学院 租税 秦末 秫米 积劳成疾 积土成山 移位 移植 稀饭 程序设计 稍后 稍许 税收 空气 空洞 空间
穿刺 穿着 穿越 穿越时空 突变 突破性 突飞猛进 窒息 窟窿 竖立 竞技 竞赛 端口 端方 笔记本 第一步 第一线 第一轮 第三位 第三季度 第二位 第二天 第二季度 第二次 第二轮 第四季 第四季度 笼络 等离子体 筹措 简化 篇幅
篝火 篮板球 篱笆 篷车 米果 米粉 米粉肉 米粒 米粥 米袋子 类黄酮 粉末 粉碎 粒子 粗壮 粪便 粮草 粮食作物 精炼 精简 精髓 糖房 糖果 糯米粉 素描 紫苏 繁花 红外 红枣 红海 红线 红萝卜 纤维 级 纪年 纪录片 纪念品
纪检 纵梁 纵身 纷飞 纸浆 纸片 纸花 纹饰 纺纱 纺织 纽带 线索 组件 细毛 细胞核 终场 终成泡影 终点 终端 绊脚石 经期 经济基础 经济特区 结合 结果 结石 绘制 给养 络绎不绝 绝大多数 绝大部分 绝缘 绝顶 绣球花 继位
综合性 绿林 绿泥石 绿豆 缓存 编结 缠绕 缩短 缺氧 罐头 网孔 网格 网站 罗马帝国 罢官 置换 羊毛 羊毛脂 美味 美术 美联储 美酒 羧酸 羯鼓催花 羹汤 羽状复叶 翅膀 翻修 翻越 老乡 老家 耐水 耐水性 耗尽 耦合 耳畔
耳目一新 耳郭 聊胜于无 职业化 联运 聚合物 聚居 聚沙成塔 肆虐 肉丁 肉丝 肉汤 肉类 肉鸡 肚兜 肚子 肚皮 肛门 肠子 肠胃 肠道 肢体 肥料 肥田粉 肥肉 肩头 肩膀 肾小球 肾脏 胃肠道 背景音乐 胎盘 胚乳 胚层 胚珠
胜利 胡瓜 胡荽 胡萝卜素 胳膊 胳臂 胶体 胶片 胸有成略 胸有成算 胸襟 脂肪酸 脉冲 脉搏 脉络 脊椎 脏器 脑壳 脑门 脖子 脚下 脚底 脚趾 脚跟 脚踝 脱毛剂 脱节 腊梅 腋毛 腌制 腰带 腰间 腹部 腺毛 膀子 膨胀 臂膀
自保 自动 自卫 自强 自治县 自然科学 自由泳 自行车赛 臭气 致仕 舀汤 舒张 航海 航运 色素 艾窝窝 节拍 芙蓉出水 芙蓉花 芦笋 芦花 芦荟 芫花 芮 花卉 花卷 花团锦簇 花季 花序 花店 花拳 花斑 花期 花朵 花枪
花样年华 花样游泳 花椒 花椰菜 花瓣 花生酱 花石 花肥 花草 花药 花菜 花萼 花蓮 花蓮市 花蕊 花蜜 花边 花骨朵 苍白 苍白色 苍黄 苏 苏利南 苏州码子 苏木 苏门答腊 苗期 苤蓝 苦力 苦心 苦艾 英亩 英尺 英镑 茄子
茅山 茅棚 茉莉花 茯苓 茶几 茶庄 茶花 茸毛 草案 草石蚕 草稿 荒漠 荔枝 荞麦 荡漾 荣任 药性 药效 荷兰盾 荷兰豆 荷枪实弹 莲花 莲花白 莼菜 菊花 菖蒲 菠菜 菠萝 菲林 萌发 萌生 萌芽 萎缩 萤石 营业时间 营业额
营养 营地 营垒 落叶松 落日 落水 落石 葱花 蒙牛 蒙皮 蒜苗 蒲包 蒲扇 蒲葵 蒸发 蒸气 蒸腾 蒸馏 蓄水 蓝图 蓝田种玉 蔷薇 蕴藏 薄弱 薏米 藏器待时 藏红花 虎口余生 虚幻 虚文浮礼 蚕豆 蛋白 蛋黄酱 蛛丝马迹 蛭石
蜿蜒 蝉联 蝴蝶花 螳臂当车 血小板 血流 血浓于水 血管 血肉 血脉 行 行云流水 行使 行医 行政公署 行李房 行署 行踪 街区 衡山 衣袋 衣角 补救 补时 补给 表态 表意文字 衰落 衰败 袍子 袖手旁观 裂变 裂片 装修 装满
装潢 装置 装载 裙子 裤带 褐煤 西南 西域 西天 西游记 西湖 西瓜 西直门 西药 西面 见天 见效 见马克思 观战 观赏 视距 角动量 角楼 角球 角落 角闪石 解剖学 触毛 言归于好 计时 计时工资 计算器 训练 许久 诊所 诊治
诊疗 试管 话梅 诞生 详述 说不得 调味 调节 调试 谷物 豆子 豆类 象征 象棋 负荷 负重 财税 货物 质变 质点 贬值 费心 费话 赋税 赛季 赛段 赤道 走时 走马上任 赴任 起初 起死回生 起源 起点 起落 超声 超常发挥
超时 超额 趋向 足下 足迹 跃迁 跌落 跑马 跑龙套 跨度 路向 路径 路线 跳伞 跳房子 跻身 踏雪寻梅 踪迹 蹦高 躬身 车灯 车祸 车程 车载斗量 轨 转化 转变 转口 转向灯 转回 转折点 转换 转接 转速 轮子 轮廓 软毛
软硬兼施 软组织 轻 轻便 轻型 轻工 载重 辉石 输卵管 输尿管 辖区 辣椒酱 边框 边界 边界线 边线 边防站 边陲 辽东半岛 过关 过夜 过渡时期 运输 运送 近日 这时 进出 进化 进口 进场 进展 进步 进水闸 进门 远东 远处
远程 连夜 连江 连结线 连锁 连锅端 追踪 追踪调查 适合 通关 通气 通胀 通货膨胀 逝世 逝去 造假 造船 逢年过节 遗传学 遗传工程 遗体 遗存 遗骨 遥测 遮掩 遮蔽 避难 那会儿 那天 那里 郊外 都江堰 配额 酒家 酒水
酒石酸 酒精 酒花 酒菜 酒量 酒食 酥油花 酪 酪蛋白 酰胺 酱油 酸梅 酸菜 酸辣汤 采花 重心 重晶石 重现 重组 重量 野外 野胡萝卜 野草 野菜 量变 量子力学 量程 金刚 金县 金枪鱼 金瓜 金针 金银箔 金鸡独立 针叶树
钟乳石 钟头 钟点 钟鸣漏尽 钢材 钢铁 钥匙 钱 钻井 钻孔 钻探 钻石 铁板 铁树 铁石 铁矿石 铁道 铜板 铝土 银光 银杏 银河 银针 银鱼 铺子 铺平 铺盖 铺面房 锆石 锡石 锦上添花 锯齿 锰矿 镇静 长假 长发 长夜 长年
长效 长期以来 长衫 长进 长途车 關山 门房 门框 闪石 闭月羞花 闭门造车 闲暇 闷热 闹市 防微杜渐 防晒 防毒面具 防水 防火 防火墙 防身 阳关 阳关大道 阳极 阴茎 阴道 阴部 阶段 阶段性 阻力 阻塞 阻挠 陆地 限定 限时
限时信 限期 限额 除去 除掉 除草剂 陶 陶工 陷阱 隋末 隔断 障碍 难于登天 难测 雄蕊 雄黄 集散地 集聚 雌蕊 雕塑 雕花 雨 雷厉风行 雷州半岛 雷鸣 露天 露苗 霸王鞭 青筋 青花菜 青菜 青葱 青衣 青龙 静悄悄 静脉
非得 非洲 面具 面前 面包 面团 面子 面汤 面积 面粉 革新 鞋底 鞠躬 鞭打 韦编三绝 韬光养晦 韭菜花 顶叶 顶尖 顶部 顷刻间 项羽 预定 预赛 颈部 颈项 颗粒 额叶 额头 额度 颞叶 风向 风头 风景 风景线 风蚀 风行一时
飘动 飞翔 飞舞 食宿 食指 食管 饭碗 饮用 饰品 饱经沧桑 饱餐 饿死 首任 首位 首季 首度 首轮 香叶 香味 香料 香槟 香水 香火 香精 香蕉 马利亚 马力 马槟榔 马粪纸 马耳东风 马蹄 马革裹尸 马骡 马鲛鱼 驯养 驻扎
驾崩 骑射 骑马找马 骑驴找马 骒马 骡子 骨干 骨灰 髋关节 高压 高发 高句丽 高地 高处 高峻 高技术 高新技术 高栏 高歌猛进 高潮 高程 高空 高粱 高聚物 高锰酸钾 高额 高飞远走 鱼尾 鱼池 鱿鱼 鲜花 鲤鱼 鲶鱼 鳊鱼
鳞片 鸡冠花 鸡头米 鸡肉 鸢尾花 鹏程万里 鹿死谁手 鹿角 麝香石竹 麦子 麦秸 麻将 黄嘌呤 黄埔军校 黄巾之乱 黄帝 黄油 黄片 黄瓜 黄皮 黄秋葵 黄花菜 黄袍加身 黄豆 黄连 黄酮 黄酱 黄鱼 黏米 黑发 黑斑 黑白电视
鼎盛时期 鼎盛期 鼻子 鼻孔 齐根 龙套 龙椅 龙洞 龙涎香 龙潭虎穴 龙眼 龙舌兰 龙葵 龙血树 龙门刨 龙门山 龙骨
""",
    -1: """
aachen aas abastece abbau abbild abbreche abbruch abdruck abendess abfall abgabe abgaben abgeben abgrenze abide
abkuhlen ablassen ablauf ablaufe abmessun abnehmen abondanc abordaje abound abpfiff abrigar abschnei absence absent
absicher absorber absorcio abspritz abstande absteche absturze abwarten abzeiche abzweigu academie acampar acarrear
accadere accaduto accender accensio accesori accessor acciaio accroiss accroitr accrue aceite acero achilles achse
achter acidez acidity acker acontece acostar acreage activar activer adamant adana adaption adattars ade adelanta
adentrar adhere adiestra adorno adulthoo aerial aeronaut affectat affondar afianzar aggirare aggraver aglio ago
agregado aguardar aguardie ahogar airline ajuster aktivier alboroto ale aleppo alert alet algodon allanami allename
allersei allonger allumer allungar almacena alojamie alp alt alterati altercad altersve altitud altitude alzar alzarsi
ambre ameliore amendeme amendmen amphetam amplify amtliche amtsblat analisi anbindun andament andare andern andertha
aneantir anello anfallen angefuhr angeln anger angles angostur anheben ankommen anlage annata annee annees annesso anni
anpassen ansatz ansatze ansichte ansturm antalya antelope antonio antorcha antrieb antwerpe anwendun aplastar apogee
apoyo appallin apprenti approvin april aprile apt apurar aquacult aquatiqu aquila ara arbeitst arbeitsz arbusto arca
arco arcobale arise arista arm armistic arracher arranque arrastre arricchi arroba arroganz arrojar arrosto arroz arsen
arsenic artefact artefakt articulo artifact asalto ascenso asche asegurad asesinar asie asien asiento assembli asso
asterisk astro asylante atado atem atraco atrasar attenuer attivare attrazio attuale aube auction aufbauen aufbring
aufentha aufgefan aufklebe aufkomme aufspure aufstell aufstieg auftauch aufteile aufwarme aufzeich aufziehe aug
augenbli augenbra augensch augmenta ausarbei ausbildu ausblend ausbrech ausdehne ausfuhre ausfulle ausgange ausgetau
ausgewec aushalte auslasse auslastu auslaufe ausnutzu ausstatt austausc austral automati autunnal av avaler avenge
avorteme avril avvento avvicina awakenin ayin azucar azure azzurro baba babylon bach bacheca backe backen backfire
backlash bacon bailar baisser bajada balai balayer balear balm balsam balsamo bam bamboo bambou bambu bambus bara barbe
barbilla barcelon barro bas basalt basculer basel basieren basilika basura bataillo batallon bateria batir battalio
batteria batterie batteur battuta baubegin bauernho baumwoll bauweise bazo beacon beads beak beat bec becco beenden
beendet befahren befassen befestig befolgen before beginn beginnin begrenze behalf beiderse beige beira bekommen
beladen belasten beleben beltran bemalt bemol bemuhung berechnu bereiten bergauf bersagli beruhen besiedlu besiegel
bestrebu betatige betrifft betterme beugt bewohnen bieg biennale bildflac bildmate bildnis billings biopsia birch birke
birmingh birth birthing bison bittersw bizarrem blanquea blasen blatt blaue bleach blick blicke blickfel blinder bloc
bloquear bloquer blow bluff bluhen blutbad blyskawi bmw bogey boisko bol bole boli boll bollo bombardi bong bonito
booking boost bootleg booze bordado bordeaux borderli borra borte botta bottom bouche boue boulot bounce bouquin bozen
braccio brace brama brasov brauen braunsch brawl braz breakup breath bremen bremerha bremse breslau brew brewing
bribery brindis brindisi bringen brno bronzo bruges brugge brunn brust bubble bubbly buchen bucht buchten budzic buey
bufalo buisson bulle bundel burde burdeos burglary burying buses bust busto butter bydlo bypass cabeller cabezon cachet
cadavere cadena cadere caer cahier calamar calare calcul cali calidez caligraf caliza calmar camas cambiame cambiar
cambiare cambriol caminata cane canje cannes canon cantata cantate capre capturar caracol carbohyd carbon carbone
cardiaco cargar carnero carnet carrillo cascara casser castana casualty catedral cavallo cavolo ceja cellular cellulos
celulosa censorin censorsh cent centesim centime centinel cenzura cepa cepillo cereza cerise cesser ceto chacun chair
chaleur champign changeme charcoal charisme chef chemnitz cherry chestnut chevron chewing chien childbir childhoo chili
chimica chin chine chirurgi chisel chispa chiudere chlor chlore choc chromoso chutar ciag ciagnac ciascun cible ciecie
cieplo cierro cifra ciglio cilindro cios circolaz circonsc circoscr circumve cirugia claquer classeme cleaner cleansin
cleanup climax clin clocks clover clutches coaster coccion coding coexist coiffe coleta colgante colision colla
collasso collegam collier collisio colonisa coloniza coltivar column combinad combinar combinaz comble combusti
comienzo comino commuter como comparai compete compilin comporre compose composiz compost comprise comune concerto
concreci condecor conduite conectar confessi confines conform congres congreso conque conquer consist console constela
contest conversi cookery cookie cooking copying coral corcho coreogra cork corn cornerst corpse correcci correr
correzio corse cortar cosmo costanza coto coton cotone cotton cottura coude coudre couper couvrir cows coz cracher
craquer crear create creation crecimie crescend crescere crescime crespo crever crime crisp cristali crociera croise
crusca cruzar cuero cuisinie cukier culminac culmine cumin cuocere cuoio cuori curar curro cwiczyc cwierc cykl cylindre
czerpac czerwiec dahin daimler dalo damals damas damasco dampfen dangling danno dans danzig dar dastehen debakel debris
debut dec december decembre deces dechet decken declinai decline decoding decompre decoraci deducir deeds deepenin
definito defy degats dekorati delanter delay delhi demain demise demolici demoliti demonter denkmalp density denti
depend depender deploy deployme depouill deren derivar derramar derrame derrocar desague desaloja desapari desaster
descente desert deserve design designin despegue despejar desplieg dessin dessiner destacam destin destinee detectio
detergen detonati detroit develop developi developp devenir dezember diagramm diakonie dibujar dicembre didaktik
diebstah diet dieta diete dieting dificult digestif digestiv digger digitali diligenc dime diminuer diminuzi dinamica
dinner disable discard discesa disegnar disenar disgrazi disminuc disoluci disparo disposab disservi dissimul dissoluz
distanza divenire diventar dividend dl dno dobrze dochody doga dolar doll dollar dollaro dolomiti domani doppelga doree
dornen dort dortmund dosen dosis dotychcz doubleme downgrad downturn draguer dramma drangen draw dreh dreht dreieck
dreieinh dreifach dresser drittes dritto drobne droga drohen drone drops drumming dubai duet duett duo duos duracion
durchque durchsuc durchzie duzo dyeing dystans eastward ebenen ebulliti ecarter echange echanger ecke ecken eclairci
eclipse eclissi ecorce ecouler ecurie edge edirne efecto efectuar effetto effort egide ei eier eighteen eignen eilt ein
einbauen einbruch eineinha einfahre einfalle einfamil einfugen einfuhru eingangs eingeble eingespi eingezah einhorn
einkaufe einkomme einlegen einmisch einsatzo einschul einstell eintrag ejercici elaborer elevacio elevatio elfenbei
eloignem elternha embajada embezzle embody embracin emerger emergere empatar emperatr empress emulate encampme encoding
encrypti endroit endstand enfiler enfoque enfriar engordar enlist enough enrich enrichir enrichis enrichme enriquec
entfalte entfernu entsprin entstehe entsteht entwerfe entwirft envahir envejece envolver epidemic episodio equipe
equiper erase erba erbgut ere ereignet erfindet erhalt erhaltun erhohen erholung erlassen erledigu erlegen erlegt
ermoglic ernahrun erobert eroberte eroffnen erosion erprobun erreicht erschaff ertrage ertragen escalar escena esconder
escoria escote escrime escroque escupir esercizi esfera esgrima esito espacio espander espectro espero espesor espionag
esploder esplosio espoo esportar esquina esquisse essenza estabili estaca estadia estafar estampa estancia estandar
estigma estirar estrago estratto estructu etapa etappen etendard ether eureka evacuare evacuer evaporat evento exacerba
examinat exceed excel exist exister existier expand exploser exportar extend extender extracci extract extraer ezt
fabbrica fabriken facetten fachen facilite fackel factor fahndung fahren fake falo fardeau fart fascicol fashion
fassung fatality fatica fausten favoris fawn feb febbraio feber febrero februar fechten feedback feierlic fell felle
felony fels felsen fenice ferne fernhalt ferrer ferro fertigen festland feuille fez fi fianco fiasco fiato fifth
figurar filament filler filo finaliza finca fingerin finir finire fis fisch fischen fissato fisura fiut fjell flache
flak flamboya flan flanc flax fleck fleece flicken flicker fliegen flieger float floating florenz flotante flotilla
fluidez fluidite fob foglia foglio fokus folge folgen fondazio fondre footing foraging forderba forefron forensic forer
formatur formen forschen fortalec fortuna fosforo fossa fouille founding fourteen fraccion fragment franc franja frase
frazione frenar fresco fric frieren frisk fronten fructose fruhe fruto frying fudge fuego fueling fuhre fulfil fulfill
fun fungo fusion futtern gabbia gaceta galeria galle gama game gamme gand garb gardenin garderie gardiens garland
garlic garn garza gata gazette geburten geflogen geflosse gegenzug gegriffe gehoren geldwasc gelebt gelenk geltungs
gemisch gen generalp generar generate generer generic generico generier genes genese genf gennaio genua genugen genugt
genugte gepumpt geputzt gerannt gericht germ gerochen geruch gesamtza gesandt geschehe geschluc geschwis gespult
gestein gestorbe gestreut getaway gettare gewasche gewerbeg gewicht gewinne gewurze giglio gioco giornalm gis glandula
glatten gleaming gleise gleitet gliedert gliederu glimmer gloriosa glucosa glucose glue gnade gnu godzina goldfish
gonfler goteborg gotowani gotta goutte gra grabado grabar gradient grading grafikka gramm gramme grana grano greif
grenze grenzen grenzube griffin grilling grillo grip grom grooming grosor grotesqu growth grudzien grun grundaus
grundris grunt grus guai guancia guantana guardian guayaqui guest guilloti guino guiso gurt habit hacke haften hahnchen
halfte hali halte ham handwerk handy hardwood harten harvesti hasel hassle hasten hauen haufung hauptauf hausnumm haute
hautnah haw hazel heal hebdomad heck hecken hedge heft heilen heimsieg heimspie heimweg heizhaus hektik hell heller
hemmt henne herbe hercule herd hereafte heroin herz hesitate hierba hierro hierzula hijackin hinausge hinfahre hingehen
hingeleg hinkomme hinlegen hinstell hinweg hinzugek hinzukom hip hippo hire hiroshim hitch hito hobbit hobbys hochsomm
hochstst hochtour hochverr hohe hohepunk hollande home hongkong hongo horizont horse hort hover huften huhn huhner
humming hundimie hundir hupfen hupft husbandr hush husk igrzyska imagine imitate impala impasse impatto imperatr
impermea impfung import importat importaz improvis impulsar inceneri incense incienso income increase incremen incubati
incur indexing indicado indigo inedit inerzia infancy inferno infiltra inflacio infracci infracti infrange infrazio
ingresar inhabit inhibit inicio iniezion inizio injectio injektio injerenc inkraftt inmitten innings innovaci innovate
innovati innsbruc inserer insertar instaura instinto intensit intercam interpon interruz interval intestin invade
invadere invasion invent inventio invenzio involucr involve inyeccio irration isolare isolato isotope issuance issue
issuing itching itinerar ivoire izmir jade jahrelan jahrtaus jak janitors januar japon jaula java jazda jedzenie jerky
jersey jetons jeu jeunesse jive johannes johns jolt joue judia juego juggling juin juni junio jupiter jus kabarett
kabel kabine kabul kafig kairo kaiserin kalkstei kaltetec kam kamien kammermu kampania kanal kanone kanten kapok kappa
kapstadt karo karten kastanie katze katzen kauen kawalek kehren kentan kerlchen kernel kette kidnappi kiefern killing
kinderhe kindesal kinn kirchens kirsche kirschen klasa klasyczn klettern klimatec klimmen klippe klippen klopapie
klopfen klucz knack knallen knoblauc knocking knuckle knuppel kob kobe kochen kohlenhy kolacja kolleg kollisio kolumne
komische komposit koncowka koniec konkurow konsekwe konsolen konstell kontakt kontinen kontor kopieren kopiert korekta
korzenie kosci kosmos kost kr krachen kradziez kraft krakau krakow krecic kregoslu kreiert kres kreuz kronen kropka
kropla krzeslo kubikmet kuhe kunsthan kunststo kurbis kurczak kurzen kusschen kwartet kwiecien labbro labio labor
lackiert lactose lacune lade lado lagar lagos laisse laisses lange langen langt lapin lapso lash lashing latency latido
latir lauern lauert lauf lava lavagna lavarsi lave laver lavorare lavorazi laying leather lebensze leccare leciec
leczyc leda ledger leftover leg legatura leggero legislar legno lego lehnen leim lejania lekarstw leningra leopard
leopardo lesen letrero leuchten leveling levre levy lichte licking licorne liczyc lie liegensc ligero light lilac
lilien lily lime limeston limite limitier linger lingua linkage linker linz lip lipid lipiec lippe lippen liquido
listenin listopad liter litre litro little littoral llama llano llave llenar locale logia logistik loin losfahre losung
losungen lotniczy lotus lubeck lucke lueur lug luglio lui luik lund lune lunge lurk lustre luty luzern lying lys
machucar macina macron madrugad magma mail mailand mais maiz maksimum maler maletero malheur malmo malpract maly
mancato manche manege manhunt mani manifatt manija manila manilla mannheim mantle mapping marcar marcha marcia marfil
margine marking markte marmella mars marsh marte martirio marvel maschera mash massiere masticar matamoro materiel
matriz maturati maus may mayhem mayo mayor mazurek mazza mear mechanis medan mediana medicame medicion medikame meet
mehrheit mehrwert meilenst mejilla meld melden melena memphis mento menton mentre merengue merino mermaid mese messa
messung mestiere met metamorf metamorp metaux methoden metoda mezquita micro midi midland midway miercole mieren mies
miesiac migliora mijo milan milano mileage mileston millet milz min mina minima minor minuta minute minuto mis misdemea
missbrau missgesc misuse mitfahre mitkomme mittagsp mittwoch mix mixer mixture ml moderniz modifica modifika modry
moitie mol mola mold molde mole molecule molekul molekule molen molestat molle monate mond monday moniteur monitori
monja monopole montar montare monter monterre monument moon mop moray morceau mord morgengr morso mort mortel mosaic
mosaico mosaik mosaique moschea mostra mota mother motiv motivar motiver motte mould mount mouth moviment mucho muhelos
muka mules munchen mund munze murciela muscheln muschi muschis muscolo musculo mushroom muskel mutacion mutation
mutiert my mydlo nachmitt nachspie nachtdie nachtsch nadmiar nafta nager nagi nahen naitre narodzin nascere nase
nativity navegar neapel neck neigen nerf nerv nerve nervo neuaufla neubauge neuron nineteen nip nisan niski nissan niz
nocciolo noix nordamer nordseit nordwest norm noroeste northwar nostro nourrir nov november novembre novena noviembr
nuez numbers nummern nutricio nutshell obejrzec obendrau obiettiv obligati obnizeni obrar obserwac obsidian obstacul
obszar ocaso ochsen octava octave octobre odbicie odcinek odessa odeur odleglos odor odpad odrobina officina offnen
offset oficio ogien ogladac ognisko ojo oko oktober ol oldtimer olej oler olio olor olt omen oncoming onset onze opener
openness operette opierac opio opium opor oporto opoznien optimier orb orbit orecchie orecchio oreja organe organo
orice oriente originat orzel oso osobowy ostacola ostacolo ostia ostrava oter ottava ottica ottobre outfit outil
outnumbe outperfo outpost outweigh overcome overload overrun overtake overuse ovulatio ox oz pacemake pacifico pack paf
pajarito palcosce palermo pallido pandemic pandora pannen pant pantomim paradero pareggio parenthe parmi partenza
partia particle partridg passeggi passen passiert pastel pate patte pausen pazdzier pe pearl peau peche pedagogy pedal
pegar peggiora peine pelar pelen pellejo pellicul pelo pencher pendant pendient penetraz peninsul penis penny pens
pensum penurie pepin pepino pepper percer percorre percusio perdiz periodo perjury permit peroxide perquisi perro
persist pesca pescar pestizid petersbu pezzo pfahl pflegest pflichte pforten pfund pharmaci phenomen philadel phonix
piana piantare piaty picasso picco pickle pico piece piede pieklo piel pietra pieza pilier pilotage piloting pilotpro
pilz pilze pimmel pine pintado piracy pirateri pisa pissen pitcher piuma pizca pizzo placemen placer plait planear
planer planowan planunge plaski plastico platki plebisci plenty plot ploughin pluc pluma pluto pm poaching pochodzi
podatkow podjecie poi pojechac pokonac pola polacca polak policema polieren politecn polizist polka polla polnocny
polonais polowa polowani polozeni poltora polvo polyethy pomiesci pompa pony pooch popping poprawa poprawka porcion
poren porno pornogra porownan portalkr portata porteria porters portland porton porwanie posa posizion possess post
postep postpone postura potsdam pousse pousser poussier powtorzy pracowac prealabl precipit prelude preludio preparac
prepare preparer preschoo pret prevail primer prism prisma prisme proceden proceeds producir produit profil profondi
profumo progetta progetto progredi progres progreso proiezio prosze protect protezio provenir provo proximit prufung
pryzmat przebieg przejrze przeszka przod przycisk przypade przywroc puebla pulgada pulir pulsar pulso punch punetazo
punta puntata puntuaci push pushen pussy pusten pusty quaderno quartet quelquef queso quid rabo raccoon radiant
radiante radiowy rafforza rainbow raiz ram rama rand rander rape rapide rarity rase rasieren raso rastro ration
rationne rato rauen raumen raumte razional reassura reato rebote rebuild recalcar recast receptor rechtsla rechtsmi
recidive recife recolect reconver recorrid recortar recurrir recyclag redesign redire reduce reducir reduire redwood
reformie refuelin regazo regel regenbog regenera reggae regione reh rehearsa rehearse reichsta reign reihenwe rein
reiner reinvent reis reka relief relikt rellenar relucir remainde remar rematar remedio remis remontes remove rendere
renditen renforce rennrad renovar renover renovier repair reparatu reparier repartid repeat repeatin repetir reposici
reprise reproduc reptile res resemble reside residuo resistir resort resorte resoudre respiro resta restart restrein
resultat resumpti resurrec reszta retail retarder retraite revel revendiq reventar reversal revier rewolucj reyes
rezultat rhum ricavare rice ricevito ridurre riecht rifa rigidity rim rima rimedio rincon rinder rinnovar riorgani
riparare riparazi ripieno risco risse risultar risultat ritardar ritt rive riz roast roasting roc roccia roce roche
rocznie rodante rodeo rohbau role rompere rooting rosary rose rosen rostock rotterda rough rozpocze ruga rum rumba
rumble rump runden runen ruolo russ russe rustico ryby rysowac ryz rzady rzezba saatgut sabbatic sacca sachscha sachsen
sacudida saida sal salbe sales salire saltar saltare salzburg samling sandstei sandston sanierun sapone saque sarajevo
sasso sauberer sauce sauer saufen saure saut savon savory sbattere scalare scaling scambiar scansion scarcity scatter
scavare scene scent sceriffo schallpl schaltun schaukel schaum scheduli scheiden scheren scherma scherze schicksa
schickte schildkr schirmhe schism schlafen schlag schlagen schlamm schloss schlucke schluckt schlupfe schmucke schmuckt
schnelle schnitte schoolin schoss schotter schrage schreite schrumpf schule schulung schwalbe schwanz schwebt schweden
schwingt scioglie sconfigg scontro scopa scope scoppio scouting scrimmag seattle secretai sedere sedersi segment
segmenta seiten seize sejm sekcja sektion sellar sello semanal senke seno sensing sent sentar seo sept septembe
septiemb sequel service sesame sesamo settembr settentr setzen seventee sforzo shaft shah shale shard shave sherif
sheriff shining shop shopping shortfal shuffle sichern sichten sichtung siegen sifflet sighting sightsee sigma sima
simetria simular sine sinken sinkt sinnumer sino sita sitten situado situee sitz skakac skier skigebie skizzen skok
skora skupic slad slipper slot slots slump smack smrod snippet snooker soap soc sode soffocar solco solemnid sollevar
soma sombrer somewher sonata sonate sonder sonnenun sonner sonnerie soplar soporte sostituz souche soupcon souple
southwar souvenir spalarni spalten spam sparare sparato sparklin sparo sparta spatschi spatz spazio spedire spektake
spektrum sperm sperren spessore spezzare spielche spiele spielpla spin spina spingere spinta spionagg spit splinter
spod sporen sport sposob spotykac spraying spread spritzen spruce spruhen spucke spucken spugna spuren sputare squat
srodmies stabilim stabilny stac stadtbil stahl staining stalingr stalk stanford stanza stapel starch startet startete
startsch startup statte stattgef staub stealing stealth steig steigern steken stellen stellpla stemma stempel stento
steriliz stermini steroid stiffnes stink stinken stoffe stoffwec stool stopa stor strak straname strauch striscio
stromy struktur strzelan stuckzah studia studie studien studiowa stuhle stun stunde sturgeon sturz sturze sturzen
sturzte stutze styczen suavizar subida subway succeder sudeste sudlich sudosten suelo suez suffice suffire sugerir sugo
suminist supper supplyin support sur surco sureste surpass survenir survey survive suspende suspensa sustituc swallow
swamp sweeping sweetnes swerve symbole symetrie symmetry synagogu synthesi szenen szenerie szkoleni sztuka szukac
tabella tabloid tabora tagdiens taille tailler takeout talisman talk tampa tampere tamperin tant tanzmusi tapete
tapping tartarug task taste taten tatouage tattoo tattoos tatuaggi tatuaje tatuaz taupe tauschen tavola te tebe tecza
teinture telecom telephon teller temp tenia tercero terrier terza terzo testa teta texture theft there theta thirteen
thrashin threads threat thrive throbbin thump ticket tierce tiller tilt timbro tint tipologi tips tirar tirare tirer
tiron toast todesfal todesopf todestag toil toledo tome tongue tonnerre toot topograf torpedo torreon torsk tory toss
toten touching toulouse tournant tourner tout toyota trabajar trabajo traccia trafohau tragbar tragersc training
traiter tramonto transici trascina trasform traslada tratar tratto travesia traviesa trawa trazado trazar tread trebol
treiben trempe trenowac tres trial tribunal tributar trieb trillar triple tripoli tripolis triunfo troia trojkat troll
trolle trompete tronc tronco tropico troszke trozo trubel trud trumpets trup tryk tscherno tuerca tuff tuffo tulip
tumbar tuning turin turnover tusk twinkle tylek ubaw uber uberflut uberfuhr ubergang uberlast uberlebt uberschn
ubersteh uberstei ubertrif uberzahl uberzieh ubicacio ubungen ucho uderzeni ufa umbau umbauten umbruch umfahren
umfasste umgehen umsatze umschalt umschlag umstellu umstrukt undercut undici unfold unicorn unicorni univers universi
universo universu uno untergru upgrade uphill uprawa ur uro urto usta utrecht vaciado vacunaci vacuo valider valoir
vanish vanter varar variable variatio vater veer vencimie venecia venedig venere vengar venin venom venter ventilac
verander verbleib verbrann verbuche verdecke verfilmu vergehen vergifte verklapp verkleid verlangs verlinke verlosun
vermessu vernetze vernetzu vernissa verpfleg versare verschme verschmu verschob verschon versenku versorge versteue
vertausc verter vertice vertiefu vertikal verwande verwertu vet viagra vibracio victoire vieillis vin vincolo vino
violado violatio violett visage vistazo voice voicemai voicing voisinag volkskun volksmus vollmond volta voltaire
vorderse vorkomme vorletzt vormitta vorrat vorrate vortex vosotras voyant vulgaris wackeln wackelt wad wahlkamp
wahrendd wait waldrand walic walke wallpape walnut warden warlock warme warstwa warto wasserdi watching waters watt
weakenin wechsel wechseln wedel wee weglaufe wehen weibchen weiche weile weimar weinbau weine weiterbi weitet wellen
welsh weltall wendepun werbekam werewolf wertunge werwolf westlich westward whistlin width wiederau wiederga wiederke
wiegen wiegt win wine winkel wir wirbel wirken wisch wischen withstan wochentl wodza wohnflac wohngebi wohnhaus wohnung
wohnwage wol world worsenin wplywy wreak wrecking wrzesien wschod wschodni wskaznik wszechsw wurgen wurzburg wuste
wychodzi wyleczyc wynalaze wyrzucic yap yapi yerba yeti yield zabawy zacmieni zadek zahllose zakres zakupy zaleznie
zander zange zap zbrodnia zdarzeni zdazyc zdjac zecca zed zee zehnte zeichnen zeichnun zeiten zeitpunk zelten zerbrech
zespol zestaw zet zeta ziehen ziele zimmern zjazd zloty zmieniac zniesien zolty zoning zucchero zuchthau zucker zugang
zugeschi zundung zunge zuruckbr zuruckla zuwenig zweieinh zwieksze zwingt zyklen zyklus zysk zywnosc ابداع اتجاه اثاث
اثار اثنين اثير احتفال احتلال احتمال احد احدث احرق احياء اخترع اختيار اخراج ادريان ادوار اذهب اراضي ارتفع ارشاد اساس
استحق استطلاع استعمال استقر استماع استمر استيناف اسطنبول اسكن اشبه اصبح اصدار اصفهان اصنع اضعف اظهر اعتداء اعداد اعدام
اغلب اقام اقترب اقمار ال السم الصف القط الهم اليات امبراطو امتلك امسك امير اميلي انتاج انتشر انتقال انجز انفجر انقلب
اود اوديسا اوراق ايرادات بابل باق بام بدء بدا بدايات بذور بطاريات بقر بليون بنود بوم بومباي بيض تاريخ تبادل تبديل تجديد
تجميل تحديث تخصصات تخطيط تخيل تدريب تدريس تدفق ترحيب ترصد تركيب تزامن تسبب تسجيلات تسوق تشاد تصاميم تصنيع تصور تضخم
تضمن تطبيق تطور تعدد تعديل تعديلات تعلق تعود تغيير تفرد تكرار تكوين تنزيل تنظيمات تنقل تو تويوتا تيمور ثامن ثروات
ثلاثون ثلث ثوم جانب جايسون جبهات جراثيم جرايم جرم جزء جزم جسد جسم جنيف جهاد جوار جوانب جينات حرف حشيش حطب حقل حكايات
حمر حيفا خادم خاطر خرج خطط خطير خلق خليج خمس خمسون خندق خيار خيط خيوط خيول دالاس در دعم دقيق دلهي دمر دواء دور دورات
دورتمون دولار دولارات ديترويت ديك ذراع رابع راسل رافق راي رجال رحيل رشد رقص رنين رو رينو ريو زاد زخم زوال زوايا زيت
زيوت سابع ساد ساو سايقون سبب سبت سبق ستانفور ستون سحب سلاسل سلطات سلم سهم سويس سياتل شاه شرق شرقي شفاه شل شمالي شمل
شهور شهيد صابون صب صخر صدور صغر صفر صفقات صفوف صوم ضروري ضغط ضوء ضواحي طبيب طرد طرف طعام طلق طور طين طيور عاج عزز عسكري
عشاء عطل عقد عمق عواقب عوامل غار فارغ فاز فترات فحم فر فراء فرانكفو فك فيصل قارات قاع قسم قطن قفز قمر قوس قياس كثر كرات
كراتشي كرز كهربايي كوكايين كولومبي كينت لاند لاهور لحن لن لولو ليفربول مانشستر مانيلا مايو متغيرات مجمل محرقة محظوظ
محيط مختار مخرج مدد مدن مركب مركبات مريي مزاد مسافات مستويات مسك مشاهدات مصغر مضاعف مضرب معتاد معدن مقر مقعد مليون منشا
مهام مولي مونتريا ميات ميلاد ميونخ نانسي نصب نطاق نقل هبوط هدد هزم هضم هضمي هوايي هول هيروشيم هيكل واجب واجهه واصل
وجدتها وجه ورد يتابع يتجاوز يتحمل يتخيل يتصور يتضمن يتنافس يتوافق يجد يجدد يجعل يحترق يحدث يحول يختفي يخلق يدمر يرتفع
يرقص يساوي يسبق يستحق يستعد يستقر يستمر يسود يشمل يصب يصعد يصور يطول يعدل يعكس يعيد يغلب يغلي يقابل يقاوم يقرب يقهر
يكثر يكفي يكمن يميل يناسب ينافس ينتشر ينتهي ينحدر ينشا ينقل ينهي يهاجم يهدد يهزم يوفر يوقف 一个半 一元 一分为二 一刹那 一半 一口气 一叶知秋
一叶障目 一块 一大早 一带 一时间 一月 一月份 一次性 一气 一等 一筹莫展 一级 一纸空文 一肚子 一触即发 七叶树 七月 万丈 万不得已 万元户 万峦 万恶之源 万花筒 万里迢迢 上下班 上个月 上升 上去 上古 上头 上学 上月
上来 上水 上涨 上班 上空 上马 下半年 下台 下地 下场 下巴 下滑 下跌 下降 下院 不一 不值 不关痛痒 不动声色 不堪一击 不妨 不惜 不成文法 不来梅 不知所措 不胜 不负 不透水 不锈钢 与时消息 专业化 专栏 专科学校
专职 专辑 且慢 业余大学 东亚 东南西北 东夷 东征 东方 东西方 东边 丝毫 两侧 两倍 两方 两旁 两端 两者 两边 两院 两面 严厉打击 个数 中亚 中关村 中兴 中北部 中国电信 中央 中小学 中方 中枢 中止 中等 中考 中西
中路 中轴线 中途 丰产 临头 临安县 临街房 为准 主管 主食 举杯 举足轻重 乍得 乐不可支 乐不思蜀 乘坐 乘车 乘龙 乙醚 九月 九连环 乡村音乐 书籍 买房 买方市场 乾坤 了结 事业 事件 二代 二手房 二月 二级 二黄 云集
五更 五月 五花大绑 五谷 亚欧大陆 亚洲 亚硝酸盐 亚细亚 亚运 亚运会 亚麻 交叉 交椅 交融 交错 亥时 产前检查 产区 产品 产地 产妇 京报 京畿 人体 人数 人民 人民战争 今文经学 介质 仍旧 仙境 代为 代收 代码段 代笔
代行 代表作 以下 仰天 任教 仿效 仿照 伏牛山 休假 众擎易举 优于 会试 传动 传播 伴奏 伴随 伸出 伸长 位移 低收入 体型 体细胞 体魄 余数 余绪 佛珠 作揖 作曲 作罢 使馆 供应 依托 侥幸 侵权行为 侵略 侵袭 便士
促销 信托 修习 修正案 修理 修筑 修葺 修造 俯仰 俯视 倒地 倒腾 倒转 倒退 债券 值得 假想 偏西 偏远 停放 健身 偶然性 儿时 儿童乐园 光缆 克服 克绍箕裘 入侵 入关 全身 八度 公国 公审 公转 六月 共同 共存
关塔那摩 关境 关外 关头 关子 关断 关节 关门打狗 兴中会 兴安 兴致勃勃 兴起 兵马俑 具有 养护 兼具 兼有 内侧 再生产 写作 写本 军售 农事 农作 农桑 冥王星 冲天 决赛 冷水机组 净利润 准备金 凑成 凑近 凝聚 几丁质
凤凰 凭借 凸出 凸边 出入 出发 出发点 出台 出境 出外 出家 出来 出生入死 出走 击打 刀工 分文 分段 分水岭 分离 分管 分钟 分钱 切块 切片检查 切除 刑场 刚性 创作 创造 初三 初叶 利物浦 刮胡子 到位 到头 到时候
制作 制剂 制备 制度化 制成 制程 刷新 刺中 刺花 刻印 削减 削弱 前列 前沿 前端 前边 剩余 剪切 副业 力争上游 办学 加固 加尔各答 加工 加盖 动不动 动工 动量 劳务 劳苦 势头 包含 包围 包括 包装 化学 北美
北美洲 北边 北面 区域 区间 医药 十一月 十二月 十月 千万 千刀万剐 千真万确 千里马 升学 升腾 升高 午时 半个 半场 半数 半桶水 半辈子 半边 华林 协奏曲 协调 卑劣 单产 单位 单位根 单号 单糖 单脚跳 单链 卖淫
南亚 南山 南岭 南方 南昌起义 南美 南美洲 博取 博古 博得 卫星 印制 印染 危房 即位 即兴 卵子 原作 原创 参赛 反攻 反面 发动 发射 发扬 发明 发源 发育 取景 取水 受精卵 变态反应 变性 变故 变质 变质岩 变量
叠加 口粮 古典音乐 古巴比伦 句号 叫苦连天 可变 可能性 可逆 台前 右侧 右方 叶子 吃食 吃饭 合作化 合围 合并 合成 合纵连横 合龙 吊兰 同居 同工同酬 同日 名校 名篇 后勤 后盾 后续 后退 君子兰 含金 启动 启用
吸附 吸食 咽下 品蓝 响起 哪儿 唾余 商学院 啧啧 喀什 喝茶 喧哗 喷发 嘴唇 嘴巴 四叶草 四月 四溅 四级 四边 四通八达 四面 回合 回家 回应 回落 因子 团花 园地 围棋 围绕 国库 国际米兰 图景 图画 图纸 图表 圈地
圣彼得堡 在建 在来米 在校 地区 地基 地幔 地方 地皮 场所 坐标 坐镇 坑道 坚果 坠入 坠毁 坠落 坠马 埋头苦干 城区 培植 基因 基地 基点 基础教育 基调 堂堂 堆满 堤坝 境外 增减 增援 增速 墨迹 壮大 壮阔 声东击西
复发 外侧 外延 外水 外皮 外边 外面 大业 大体上 大作 大兴土木 大别山 大地 大寿 大拇指 大权在握 大洲 大片 大米 大蒜 大规模 大赛 大门 大面积 大马哈鱼 大黄鱼 天体 天地 天大 天宫 天机 天竺葵 天蓝 天蓝色 天马
太白 太白粉 太空 太阴 夯土 失学 头等 奇事 奇数 奇文 奏鸣曲 奔马 套房 套装 套马 奠基石 奥林匹亚 好转 如实 如火如荼 委以重任 娘家 嫁接 嫦娥 嫩叶 嬉游 子粒 孔隙 字数 存有 孟买 季夏 学业有成 学位 学前班 学海
守恒 安定门 安插 安步当车 安置 安静 完工 宏伟 定额 客车 室内乐 宫爆鸡丁 害死 家伙 家常菜 家数 家里 家门 宽度 密室 寓教于乐 对接 对比 对称性 小品 小型 小学 小时候 小米 小行星 少林 尖端 尖顶 尘土 尘埃 就学
就读 局 局限 屁股 居住 居安思危 屈从 屏息 履行 山区 山地 山寨 山海关 岗哨 岩浆 岩石 岳家 峨眉山 左侧 左手 左面 左首 巧合 巨著 巫山 差池 巴塞罗那 巴拿马城 巴掌 巴比伦 巴里 市中心 市场 带动 带来 常模 常用
常见 幌子 幕后 干支 干粮 干细胞 平安北道 平常心 平时 年初 年底 年收入 并驾齐驱 幸存 幼儿 幼年 幼时 幽深 应变 应得 应景 底部 底面 店面 延伸 延期 建造 开发 开启 开垦 开头 开工 开放 开普敦 开炮 开端 开蒙
开裂 开采 引发 引桥 引申 弱项 弹匣 弹性 弹涂鱼 归属 当中 当值 当儿 当初 当场 当耳边风 彩排 彩虹 彩车 影印 影片 影踪 彼岸花 往事 征文 径自 微积分 德班 心切 心底 心房 心里 必不可少 必修课 必要 快班 念珠
总决赛 总收入 恢恢有余 恶臭 悬浮 惊马 惨案 惯性 想像 想象 愈合 意外 慌忙 戌时 成交价 成份 成品油 成果 成活 成章 我方 战备 战役 战斧 戛纳 截断 房租 所作所为 所在 手艺 打假 打包 打成一片 打扮 打捞 打死
打水漂 打赢 打造 执勤 执行 扩充 扩大 扩展 扩建 扫兴 扫墓 扭头 批准文号 找齐 承载 承运 技术性 技艺 抄本 抑制 投井下石 投注 抗水 折子 抛掷 抢险 护佑 报春花 报考 报警 披挂 抬头 抵御 抵抗 抽取 抽打 担任
担负 拆开 拆解 拆除 拉动 拉扯 拓展 拔毛 拔高 拖下水 拖人下水 拖延 拟古 拥有 拨打 拳打 拳法 拷贝 拿破仑 挂载 指关节 按劳分配 挪用 挫折 振作 挺立 捏造 损坏 换位 排气 排水量 排泄 排练 排队 排除 探寻 探测
探测器 探索 探花 接地 接壤 接连 控股 推出 推广 推辞 推进 推迟 推送 推陈出新 掺水 提心吊胆 提炼 握住 揭幕 搜查 搜索 搭便车 摆手 摆设 摇动 摇曳 摇滚 摇滚乐 摔倒 摧残 摩 撇嘴 撑腰 撒手 撤离 撤除 播种 操演
操练 攀登 攀高结贵 支边 收尾 收敛 收获 收音机 改动 改编 改观 攻坚 放慢 放映 政工 效法 教育学 散射 散居 敬业 敬而远之 敬酒 数字 数据 数月 敲击 整修 整合 文不加点 文牍 文童 文身 文过饰非 文选 斑点 斑竹
新台币 新闻周刊 方位 方庄 方括号 方框图 施工 施放 施用 施行 无恶不作 无理 无计可施 日前 日月 旧式 旱金莲 时空 时过境迁 明儿 易事 易碎 晋升 普查 景区 景点 景观设计 暂缓 更换 月亮 月份 月刊 月初 月季 月宫
月球 月薪 有余 有史以来 有性生殖 有朝一日 有点 有限 朝秦暮楚 期满 木工 木炭 未及 未时 未果 末期 末班车 本分 本月 朱红 机动 机头 杂志 杂物 权位 权限 杆子 杏鲍菇 来不及 来势 来往 来得 来日 来源 来源于
来龙去脉 松开 松手 板凳 板蓝根 极乐世界 构图 构思 林立 枪声 某地 染发剂 染指于鼎 染色体 柜台 标注 树叶 树皮 核技术 核桃 栽培 桉叶油 桥头 梯度 梵蒂冈 棉兰 棉毛 棉花 椅子 楼上 概率 概率论 榜眼 槽孔 模具
横跨 樱桃 橘黄色 欠佳 次数 次生林 欲言又止 正中 正弦 正月 正道 正面 此处 步行 武艺 死命 死尸 死期 死神 死罪 残存 毁灭 每天 每月 比例 比照 比率 比翼齐飞 比试 比重 毗邻 毛孔 毛收入 毛片 毛皮 毛细孔 毛茛
毛豆 毛边 毫升 民主革命 民居 民房 气力 气化 气味 气喘吁吁 气囊 气绝 氯气 水上 水产业 水仙 水合物 水坝 水帘洞 水底 水栖 水渍 水滴 水牛 水獭 水电工 水绿 水草 水落石出 水蛇腰 水螅 水陆 永定河 汇入 汇总 汇聚
汗孔 汗毛孔 汗珠 汗马 江南 污泥 汲取 沉积岩 沉雷 没事儿 沧桑 沪宁 河滩 河道 油汪汪 油页岩 沼泽地 沿边 沿革 泄漏 法兰克福 法家 泛起 波尔多 洋甘菊 洗手 洗漱 洛桑 活儿 活塞 派别 派生 流出 流动 流动资金 流畅
流程 流行音乐 流连忘返 测量 浣熊 浴场 海峡 海拔 海牙 海神 海贼王 浸入 浸水 浸泡 涂油 涂饰 涂鸭 消解 消退 涉及 涉足 涌入 涌起 润滑油 液化 涵养 淋巴细胞 淘米 淘金 淡化 淡蓝色 淡黄 深成岩 深造 混杂 淹没
清扫 清早 清流 清淡 清爽 渊源 渔猎 渡口 温床 温酒 港 港区 游子 游戏 游玩 湛蓝 湟水 源流 溶解 漂白剂 漏洞 漱口 灌木 灌水 灌溉 火山岩 火成岩 火控 火腿 火花 火速 灰尘 灰岩 灰白色 灵柩 灶马 灾害 炮制 点火
炽热 烜赫一时 烤鸡 烧火 烧香 热血沸腾 烷基 烽火 焚香 照搬 熔岩 燕子 爪哇 爬山 片断 版画 牙齿 物理 犹疑 犹豫 独霸一方 狱卒 猛击 猛攻 玉器 玉门关 玫瑰花 环绕 环节 现代 现代化 现役 现金流 现金流量 珍珠 班师
理化 琥珀 瓜子 瓦房 瓶颈 甘油三脂 甘油三酯 甘蔗渣 甘迺迪 甚至于 甜味 生出 生存 生理盐水 生米 用品 用法 用量 田径运动 田忌赛马 甲基 甲壳 甲鱼 申时 电子游戏 电缆 电讯 画报 留下 留兰香 留恋 番号 疆界 疗养
病理 病理学 症结 癌细胞 登月 登门 白乳胶 白云 白区 白头偕老 白头到老 白带鱼 白砂糖 白米 白糖 白细胞 白芍 白血球 白跑一趟 百家争鸣 皇上 皇冠 皮革 盖房 盘缠 盛举 盛产 盛大 盛饭 目前 目的地 直捣黄龙 直至 直译
直辖市 相加 相合 相撞 盾牌 真实 眺望 眼球 眼睛 着落 石油醚 石灰华 石灰岩 石灰石 石蒜 石蕊 石蜡 石鸡 砂岩 砂石 研习 研制 研究 破关 破除 砾石 硅石 碑石 碧绿 碰撞 磁化 礼拜 祝酒 神经元 神经细胞 神速 神马
票房 禁地 离开 禾苗 私房 秋审 种子 种植 种花 科 科举 科学技术 科技 科研 租地 秧苗 积压 积淀 移居 税关 税务 税费 稻米 空空 空闲 穿孔 突击队 立地成佛 立方公尺 立方厘米 立方米 站立 竞争 童年 端正 竹子 竹竿
竹马 第一季度 第三纪 第五 第四纪 笼罩 等候 答卷 筹划 筹办 筹码 管理学 米兰 米饭 籼米 粒细胞 粗浅 粳稻 粳米 精子 精米 糖类 糟蹋 糯米 紧握 紧缩 紧缺 紫罗兰色 紫花地丁 繁文 红利 红叶 红木 红细胞 红色旅游
红花 纤维素 纵横 纵深 纵贯 线段 细碎 细胞周期 细胞质 终止 经学 经得起 经济作物 经济周期 经脉 绒毛 结束 绝迹 统筹兼顾 统考 维多利亚 维新 绿化 绿叶 绿茶 绿营 编修 编制 编织 编译 缩小 缰绳 网段 网游 网点
网罗 羊皮 美元 美分 美金 羚羊 群众 翡翠 翻滚 翻腾 翻车鱼 翻转 翼展 老化 老马识途 老龄 耕种 耕耘 耳朵 耳边风 耽误 职业高中 职分 职务 职高 联营 肉体 肌肉 肌肤 股利 股息 肤色 肥甘 肥皂 肺腑 背离 胚芽米
胜出 胜地 胜负 胜败 胜过 胡吃海塞 胡椒 胡茬 胶水 胸前 胸部 能量代谢 脑袋 脓水 脚步 脱水 腊月 腰部 腰金衣紫 腾空 膝盖 膳食 臀部 自动化 自古 自幼 自甘堕落 自转 臭味 臭豆腐 致电 舌苔 舞曲 舞蹈 航 航向 航行
良药 良马 艳如桃李 艾叶油 芝麻 芬芳 芭蕉 花丝 花果山 花生 花纹 花花肠子 花豹 花轿 花雕 花饰 苏占区 苏富比 苏花公路 苦尽甘来 范围 范数 茶树 茶水 茶钱 草本 草本植物 药剂 药品 荷花 莫过于 莲子 萃取 落下
落井下石 落入 落叶 落地 落幕 落户 落脚 葡萄酒 葬身 葵花子 蒙在鼓里 蒙巴萨 蒙面 蓝色 蓝色妖姬 蓝靛 蔓延 蔗糖 藏品 藤椅 藩镇 虎尾兰 虾子 蜕变 融入 蟋蟀 血糖 行政区域 行程 行装 行路 衣食 补苗 表面 衰亡 衰减
衰微 衰老 衰退 袒护 被子植物 裁减 裂缝 装饰 裸子植物 西亚 西单 西格马 西米 西边 要命 要职 见习 见长 观察 观摩 觅食 角色 角质 角马 解除 解雇 警花 计划生育 计数 计算 计量 订单号 讨米 讲座 诉说 译本 该当
诱发 调整 调研 调配 谋取 谦让 谷子 豆苗 象牙 豹子 贝类 负方 质子 贩运 购物 贯彻 贴身 贵宾 贵方 费周折 费时 费神 赖以 赛马场 赢得 赭石 走水 走近 赴汤蹈火 赶时髦 赶走 起先 起动 起哄 起始 起步 起程 超标
超越 超车 趋时 距离 跟踪 跟进 跨上 路桥 路段 路程 践踏 踊跃 踌躇 踏查 蹂躏 身影 身长 躲藏 车位 车号 车把 车辕 车马 转型 转弯 转折 轴承 轴线 辈出 输送 辟邪 边区 边境 边境地区 边庭 边患 边材 边沿 边疆
边锋 边际 辽西 达成 迂回 迅速 过境 迎娶 近代 还击 这么 进修 进发 进犯 进驻 远眺 远航 连号 连字号 连踢带打 连载 连麦 迟疑 迟误 迟钝 迪拜 迫近 迷惑 迸发 适应 逃离 逆转 透析 逐鹿中原 途径 逗留 通俗 通州
造成 造船厂 逾越 遇见 遇难 遍及 道家 遗址 遗迹 遥感 遥望 遮住 遮盖 避孕 避暑 那儿 那时 酉时 配乐 配子 配有 配角 酷似 酷肖 酸性 采集 里程 里程碑 重复 重用 野味 野战 野牛 野猫 野马 金榜题名 金沙江 金角湾
金鱼 钟情 钻坚仰高 铁路线 铁骑 链接 销毁 锂电池 锐减 锻炼 镇定 镶边 长生不老 长途 长途电话 门子 门闩 门面 闭 间苗 阜成门 阴谋 阵地 附中 限制 陪伴 陪同 陶土 隆隆 随行 隔开 隔离 隔绝 雄伟 雄鹿 雄黄酒 集中
集结 雌黄 零食 雷声 霉菌 霹雳 青山绿水 青石 青铜 青铜器 静默 靛蓝 靛蓝色 靠边 面皮 革职 韭菜 音像 音响 音域 页岩 顶住 顶峰 顺利 预装 题写 题花 风范 飘扬 飘浮 飘然 飞刀 飞身 飞龙 食粮 饭菜 饮酒 饯行
饲养 饲料 饴糖 饼干 首创 首演 香气 香茅 香菇 马匹 马店 马房 马拉喀什 马背 马齿苋 驮马 驯化 驯马 驱动 驽马 驽马恋栈 驿站 骏马 骑马 骗局 骨子里 骨架 高中 高于 高分子 高密 高密度 高层 高峰 高峰期 高教
高热量 高球 高科技 高空作业 高等教育 鬼门关 鱼雷 鲜红 鲜美 鲟鱼 鳜鱼 鸡毛蒜皮 鸦片 鸳鸯戏水 鹧鸪 麒麟 黄土 黄埔 黄教 黄昏 黄檗 黄色书刊 黄芪 黑纱 鼓动 鼻息 齐刷刷 齐心协力 齐集 龙头 龙潭 龙羊峡
""",
    0: """
albert allergy angeles anything avant badge bellini bishop blanche brodnows bruno camp capo catena cctv certaint
chinese colour conducte conducto controle coordina critical critique democrac discaric distribu elementa european
europejs food friday fulda fulfillm gioia grand hafenstr handle hopitaux hq jaen job kierowco kierowcy kolo late
lockout mai maria maternit medico miguel mills nantes network next oficina orario pablo parks permanen piacenza
punctual queen rail recepcja redes rennes repubbli republik retard rule rusa sainsbur santos savoie services sierpnia
soli sor standard team tor travail turc tymczaso umidita van warehous wykladow zum zwiazki استقبال اطفال بلدية حجاج
مستودع موتمرات 九 双 发 台 学 时 管 红 绿 运
""",
    1: """
abbrevia abeille abeja aberraci abgemeld abhandlu abholen abholung ability abkommen ablose ablosung abnehmer abneigun
abolire absender absetzun absicht absichte absprach absprech abstain abstiegs abstimmu abstrakt absurd abwagung
abwenden acatar accenno acceptat accordan accordo accurate aceptaci ache aching achtet acomodo acorde acosar acquaint
acteur actor acuerdo adage address adherer adhesion ado adorazio adres adresse adressen adulto adverten advertir
advertis advisory affecter affermar affirmat affittar affluenc aficion afirmaci agace agieren agilidad agneau agnello
agresser agricole agrupar aguinald ah ahem ahime akan akcent akteur akteuren aktualit akzeptan alabanza alarmant
albtraum alentar alfabeti algae algebrai algen alguien alibi alieno alivio allegory allemand allergic allergiq allgemei
allowanc allume allure allusion alpin alpine alquilar alternan altrui alum aluminio aluminiu alumno alun alza alzo am
amare ambiance ambience ame amenaza amende amene american amibe amichevo amoureux amphibio anaconda anal anale analog
analoga anasthes anatomic anbieter anciano andino anecdota anecdote anerkenn anfrage angezwei angielsk angreife animale
animatio anklang ankundig annuler anonyme ansage anschrif ansehen anser anstecku anstelle answer anticipa antico
antragen anular anuncio any anziano apart apoderad apologia apostoli appello applause apprehen approvaz appuntam
aprecio aptitud apunte apuro aqueous arabski arame arbitral arched archetyp ardor areszt arger argernis aromatic aromen
arrendam arriendo arrival arrivi arschloc arten arterial artwork artystyc arzt arzte arztin asesino asesorar aside
asimilac asimismo asp assassin assegno assembla asset assicura assistan assoluto assortme assurdo assureur atestado
atletico atmosphe atomic atrasado atribuir atrocity attainme attentat attente attestat atteste attiranc aucuneme
auditory auffassu aufgebot aufpreis aufschri aufsehen aufsicht aufzahlu augen auguro ausblick auskomme aussage aussagek
aussagen ausschre aussicht ausspruc ausverka auszuge autentic author authoris autism autisme autismus autoimmu autopilo
autoriza autorizz autorka autrui avail avanzato aver avert aveugle aveux avian aviation avis avoid avvenire avversio
avvertim avviso awarenes axiom az bacteria bacterie bacteriu bagage bahrain bailleur baja bajista bajka bakterie balada
baleine balia ballad ballade balladen ballisti bands bange bangen bann banquet barbiere bargain bastardo bauarbei
bauchsch bauherr bauherre bauunter bawic beantwor beater beck bedenken bedrohte bee befehle befohlen befunde bega
begeht begeiste begin begliche beheimat behutsam beibring beigetre beilegun beileid beinamen beisein beiseite bekampft
bekannth bekanntm bekloppt bekunden belastig beliebth belief benachri benannt benevole benotige benvenut beraten
berechti bergstei berlin berufsle beschein bescheue besessen besitzer besoffen bestraft besucher besucht bete betonung
betruger bewunder bezahlen bezeichn bezeugt bezwang biblia biblical biblico biblique bid bienen bienveil bienveni
bienvenu bieten big bigliett bildhaue bilingue billete billett binomio biologis biomedic biondo bionic biter bitwa
blacklis blanca blazen blessee blesser blessure blockage blode bloder blog blond blonden blondine bogaty bolec bonifica
booty borrache borracho borrego bos bosnien bosque bouffon bounty branch brauchen bravery bravoure brawo brecht
breeding breit bride briga bristol broadban brokerag broncead browse browsing bruch brujeria brulee buben buchhalt
budgetar buffo buffone bumble bump bunde bundesge bundesla bundesli bundestr burger burgscha burocrat cacique caiman
calca calentur caloric calumnia campania canary cannibal canonico cantante capacida capra captive capturer caravan
cardiac cardiova cartello carter cartolin casado casar caserio casero catalyti cataract cauchema cautela caution
celestia celibata celsius ceno censurar cervical challeng chancen chanteur chaotiqu chauffeu chciec chefkoch chen
cheque chercheu chiarezz chico chimico chinesis chinski chiny chistoso chrom chrome chwala cicatric cieco ciego ciemno
cieply cinemati cinese cinico circa circadia circosta civic civico civil civile clapping claridad clarte clase classe
clausola cleavage clerical clone clubs clump coastal cobra cobro coccodri cocodril codes codex codice codigo coexiste
cognitio cognitiv cojo colecta collegia collezio colonial colorato colpevol coma comandar comando combat combate
combatir combatti comentar commande commenta commento commerca commerce commissi commit commitme commonpl compel
competid complace complexi complian composit comprome compulsi comte concealm concerna concilia concorda condamna
condamne condanna condemna confort confront congesti congiunt congo congratu conical conjonct conjuro conocido conocimi
consagra consciou consecra conseil consent consenti consular contenid contenti contents contextu continuu convence
convenci conventi convenzi conveyin convicci convinzi convivio cooperac cordero corporal corps corrupti cortical cosmic
cosmico cosmique cost couche cough coupons courrier courtier cout craftsma cranial crank cream creator creatura
credenci credibil criminel criminos cripple crisis critico crocodil cromo cruzado cuadrill cuco cue cuento culinair
culinary culto cuoco curse cut cyfrowy cystic cywilny czary czerwony dama dames damlich damn damonen damp dandy danes
danger danseur danseuse dare darmo dary dasein dasselbe dauphin dean debata debatir debatte debatten debattie debile
decede decedee deceit decency decepcio deceptio decevoir declarac declarat decreto default defekt definici definizi
degno dehydrat deklarac deleguee delicade delinque demanda demande demon demone departam departem depletio deport
deportis depp deppen depresiv deputato derecha deriving derriere derrocam desafiar desafio desafort desagrad descenda
desconfi descripc descrizi descubri deshonra desidera desinter desire desistir desleal desmenti desorden detencio detto
deutung devolve devotion diabetes dialog dialoge dialogo dialogue diarrhee diaz dichiara dichotom dichter dieselbe
diestra diffamaz digital digo dimision dinosaur diplomar diplomat diputado direttor dirigean diritto disadvan disappoi
disappro discredi discrepa discreti discrezi disculpa discuter discutir disenado disgrace disgusto disordin disputa
dissonan distress diversit divide divisa dm dobro doctor doctoral dodger doktor doktrin doler domestic dominazi
donacion dorosly dotar doter dotyczac download dowry drachen dramatik dringlic drivers drought dry dual duale dualidad
dud duel duell duena dueno dummer dur durchsag dzialani ease ebraico ebrio eccellen economie ecuatori edition editoria
educate educatif edukacyj efectivi effektiv efficaci eficacia egoismo egoismus eher ehm ehrlich eide eigensta eignung
einberuf einbezie einbrech eingelad eingelos einige eiszeit ek ekel ekipa ekonomia ekonomic elan electrom electros
eleganci eleganz elend elster embajado embargo emigracj empfang empfangl empfindl emprison emprunt encargo encule
endemic enemy englisch enigma enlighte enqueteu entfuhre enthousi enthullu entity entlastu entrevis entschad epic epica
epico epidemie epique episch epitome epopee epos epouser equation equazion erasure ereccion erektion erfolg erfolgre
erhob erklarun erkrankt erlauben ernannte ernennun ernsthaf eroe eroico erotico errand erstatte ersuchen ert erwahnen
erwahnt erwahnte erwahnun erwerbst erzahlun erziehen escolar escultor esistenz espece especie espontan essay essays
estado estatal estatuto esterili estero estetico estima estimaci estraneo estrateg estrofa estupend estupido eternity
ethical etico eufemism euh eulogy evade eviction evolutiv examinan examiner excusa excuse execute executiv exemptio
exkursio expel expendit experto explicac exploite expose extortio faccenda facet fachlite facolta fact facultad faculte
faculty fahrenhe fahrverb faibless fail faim fairy fakt fakten faktura fakultet fallimen fallo falsita familial famine
fanatico fanclub farbig farbige farsi fasce fascino fastidio fata fattura faune faveur favola favor favore favori faxe
feast fecal fedele fedelta fee felicita female ferita ferito fetal feter feudal feudale feuerweh fiaba fictiona fielder
fields filly filosofi finanzmi finnen fiori firm firmar firmen first fiscale fisco fisher fishy flattery flavor flavour
floresta flotten flu fluch fluchen fluency fluvial folgezei folklore follia followin foram forbid forest forfeitu
forgive formacja formateu formeln formula formule forst forste fracasad frage fragilit franchem francusk franke franken
freak freehold freibetr freiwill freundli freundsc friseur frown fruhschi frustrat fry fuck fucking fuhlen fuhrungs
fume funde fungal fungiert funk fuoco futurist gad galactic galaxy gambit gang ganze gap garantia gastric gastroin
gator gattung gaule geboren gebusch geduldig gefahr gefecht geflohen gefuhl gefunden geguckt gehalte geldstra gelegenh
geliebt gelobt gelubde gemeiner gemietet gemut genannt genehmig generals genie genital gentille genussli geologic
geologiq geophysi geotherm geredet gerente geriatri germane germaniq gerne geschick geschlos gesetze gesetzen gesetzes
gesetzli gespann gesta gestandn gestore gesungen getauft getraut gewalten gewarnt gewerbe giant gill giovane girl gita
giudicar giudicat giudice giura giuramen giurispr giveaway glaubig glaubwur glaucoma gleichge glide glosowan gluckwun
glupi gobernad godny golfer goodwill gorki gorszy gospel gout gozo graces gracioso grade gratis gratuit gratulat grauen
grecki greek gregge gremium grenzkon grieche grin grinning grinst grono grundsat gruppe gruppier gubernam gucken guise
gutes gutschei habilida habitus hacker haftung haggard hairdres haj halbe halber halbes halbwegs hallmark hambruna
handbuch handout handschr harde harm harmonie harmony harte hassen hauptaug haushalt hausse haustier have hawaii
hawking hazana headache hearsay heavenly hebraisc hecht heil heirat heiraten heiratsa heks helas heldin herausfo herden
herencia herida hermanos hermoso heroe heroic heroique heron heros herrlich herzchen heure heures hex hexagona hf
hidrauli hierarch hiermit hinder hingabe hingeric hinterle hipocrit hispanoa historie hiszpans hoflichk holograp
homenaje homophob honor honte hooray hoot hora hormonal hostil hoteller humane humility hundin hungersn hunk hunt
hurrah husten hybride hydroele hypocrit hysteris ideologi ignoranc ignorant ignoranz igualdad iguana ilk illegiti
ilogico imago imbecil immortel imp imparcia impede imperial impose impressu impuissa impunite inbegrif incapabl
inclinad incontro inconven incubo inculcar incumben incumpli inder indikati indirizz individu indulge indywidu inestabi
infectio infernal infideli infiel infinite infinity influenz infrarot ingenio ingles inhaltli inhaltsv initiier injury
inmigrac inmorali innamora insect insercio insight inspekto inspirer instabil instruct insular insulati insulte insurer
intacto integrac integre intellec intendan interdis interes interess intern internat interste interven interwen intim
intimacy intimate intraven intro inutil invalida inventor investor iodine ionizati irish ironia ironie irony islamica
islamico islamiqu islamisc isolamen item ivre jackson jalouse jay jebac jebany jednostk jerarqui jester jetzt jeune
jockey jockeys johannit join jouissan judge judisch juez juge jung jure juridic juridica jurispru justifie juzgado kadr
kamper kampfen kampft kampfte kansas kant kantor kapazita kapela kassiere kaszel keepers kenntnis kinderge kinetic kink
klarheit klarkomm klartext klassike klausel klein klubs knallhar knee kobiecy kochanie koche kodeks kodex kognitiv
kokken kolejnos kolekcja kolonne koma komentar komfort komik komisari kommt kompania kompensa komplexi koncern koniginn
konstytu kontinui kontroll konversa kopacz kopfschm kopfweh korpersp korperve korps korrekth korrespo korsar korzysc
koscieln kosten kostenfr kostenpf kotow kraut kredite kreis kribbeln kriegser krimi krokodil krytyka krzywda kudos kuhn
kuken kulturow kundigen kundigt kundigte kunstver kurzform kurzzeit kuwait la labo labourer lacheln lachelt lachelte
laie lamb lamm lan lanceur langage langerfr lappi latina laureato leader lease leasing lebensfo lebensge ledwie leech
legacy legat legende leggenda legittim leid lekture lender lenkt lepiej lesart lese letterar letterat lexical leyenda
liabilit liar libel liberali libero lice licencia lidiar lieber liga ligereza lignee lineman lirico literack literari
literary litigare litosc litterai litterat liturgic living llamamie longer lord losegeld loslegen losses louer lubricat
luchador lue lugen lulu lupus luxembou luxury lyric macaroni machismo macho mag magic magico magie magister magnate
mahnung majestad maldicio maledizi maleza malicia malm malo malsain malta mamon mancare mandat mangelha mangels mania
mannaggi mannequi mantra mao marchen marciano marco maricon marinaio marini marital maritimo marka markenze marocain
marquise marschie martwy mas maschile masonic massima master masters masturba mater materia matrosen matto mayoral
mayordom mecanici mecanico mechance mediacio mediator mehrkost meier meinunge meistern meldet meldunge membre menace
menager mencion menos mensal menschli mentalid mentalit mentalno mepris merecido meridian meski miembro mikroorg
milieus militia miliz milizia mimic mision missacht missstan misstrau mistakin mistrz mistrzos mitgewir mitologi
mitteilu mittendr mittente mlodosc models moderado moderate modestie modi modus moglichk moi molestia monetair monetari
monetary monitor monolog monologo monologu monstruo moralida morder morse morski mortale motivaci motorist motywacj
movement mover moviliza mowa mowic muchedum mueca muerto multa munch musculos musicien musicist musico musikant musiker
musikeri musikver muster muzyk mystical mythic mytholog na nachfrag nachrich nachruf nachscha nachtiga nachwuch
naczelny naif nain nannte napis naprzeci narben narcissi narr narracio nasal nastepuj nati nativo natta natur natural
naukowy nautical naval nazywac nebenein negacion negation negativa negociat nennen nennung neonatal nervt neural
neutral neutrale neutre neutro niche nicho nichtrau nieporoz nieprawd niewinny niezalez ninguno nische nischen noble
noire noleggio nombrami nombrar nombre nomina nominaci nominare nominati nommer normalit normativ not notable notar
notas notiz notoried nous novelle novellen noviazgo nowadays nulidad nullita numeric numerico numeriqu nun obcy
obedienc oberhaup obituary objectio objetivi oblique obmann obrigkei observad observer oczekiwa odds ode odnosnie
odpornos odyssey offender offer offering offert offerta offerte official officier oficial ofrenda oldies olfactor
olpreis olympisc omicida ono opcion operador operatic operatio operato opfer opinion oplata oportuni opowiada opposite
opposizi optical optimist optimum opzione orbital ordinanc ordinary ordinati ordine ordnung orgie orgoglio ort orthopae
orthoped ortszeit osobowos ostrzeze oswiadcz otorgami oui outlook outrage ovale ovarian ovation overkill overview paare
paaren paarung pacing packa pacte padecer padrone paese paga palmar palmer pamphlet pancreat panna papeleta papo
paradoja paradoks paradoss paradox paradoxe paradoxo parasiti parat pardon paresseu parker parlata parliame parochia
parole paroles parteien particip partido partizip parus passapor passepor passer pasteur patente pathogen patria patron
patto pawla payant payaso payroll pays peer peggio peggiore peligro pelvic pena penado penal pendejo pentito penultim
peor perceptu perdant perdido perezoso perfekti performe peripher perito permesso permette permettr permiso permitir
perra persona perspekt pesadill pesimist peticion pfalzer phonetic piacere pieprzon pilote pina pinch pirata pirate
pire placic plagen plagiari plague plaid plaindre plakat plakate plankton plate platonic platoon platzt player pleading
pledge plotka ploy pluriel pneumati pocztowy poddany podejrza podobien podobno poe poet poeta poete poetic poetico
poetique poetisa poetisch poglad pogloski pointen pojedync poleceni polemico poliza pomp pongo ponizsze popelnic popper
porada ports portugie porvenir postage postal postale postcard postdoct postkart postmode potenz potter potwor poussin
powod poza poznanie pracht praktike prasenz prawda prazisio precauzi precieux preclude predator predicac predispo
preferen preferib preferit pregio pregunta preise preislic premiado premise prescriz presence presente presenti
presidio presseko pressemi prestami prestamo prestati prestito pretensi pretext price prick primitiv principi printing
privacio privacy private privatsp privileg prix probate problem proceso procurer profanit profesjo profitie prognoza
programa prohibic projektl projimo promessa prometer promettr promote promowac prononci pronosti propensi proposal
proposta propozyc prosba prosthet prosto prowincj prozess prywatno prywatny przejeci przekaz przekona przewaga przybyci
przyjazd przyjemn przylacz przyroda psalm pst psychiqu pubic public pudeur pulmonai pulmonar pulse pup purchase pursue
put pute puzza quadrati quaranti quelle querella querelle querer queues quimico quintess quitter quittung rabatt rabid
racaille rachat racism rag rager rak rallye rancon ranking ransom rapproch ras rash rasse rat rata ratgeber ratsel
ratte raucht realista rebate rebeldia rebelle recado recato recent recess rechazo rechte rechtens rechtsch rechtsfo
recibo reclutar recours recouvre recruter rectangl rede redeem redlich reembols referenz reflexiv reforme refus refuse
regelung regente regiment reglemen regne regocijo regroup regular regularm reimburs reinante reine reit reiz rekrutie
relatif relativo relato religios remolque remunera renal rename rendezvo rendicio renovaci rentabil renting reo
repensar reportag reporte represen repressi reproach reptilie repute requerim request resena resign respect respecte
respekt respeto rester restituc restitut restituz resumee retainer retire reto retorica retribuc retribut reunific
revelati revendic revenge revient rewrite rezygnac rhetorik rhetoriq rhume rhythmen rhythmus ricci riche richiest
ricorren riferire riforma righteou rigor riguardo riot riprende riscatto rispetta rispetto risposte ritmo rival rivale
rivalen robotic rocker rogar rogue roman romantic romero root ropy rothschi rotte rout routing roznorod rozporza rubato
rubio ruch ruckfrag ruckgabe ruckspra rudel rugen ruiner rumour rundown rzad rzeczywi sabor sachbear safari sage sahne
sailor salaam salaud salmo salmonel salvavid samba samedi sammeln sana sanger sanieren sanitair sanitate sanitati sans
saoudien sardinie satzung sauberke saudita sauerei savage saveur sb scalar scandal scant scar scelta scham scharfen
scheu schipper schlagwo schlappe schmerze schmerzh schmunze schmutz scholars schonen schriftz schuften schwache
schwachs schwucht schwur scientif scoperta scorpion scribe sculpteu sculptor scultore sea seasonal seaweed secheres
secrecy seduta sedzia segen segurida sehnen seiler semejanz seminal senatori sencille sensibel sensitiv sentenci
sentimie serenida serenita serenite serenity seriedad sesion sesso seuche severida sexo sexuelle sfida shadow shakespe
sharehol shearer shiverin shorthan shouting showcase shrug shun siccita sicurezz sieger signaler signatur signifie
signifik signoria siguient singapur singolar singolo singulie sinonimo sisterho sitta situacio sitzung sizilien skandal
skeletal skepsis sklonnos skurril sledczy sleeper slogan slowa sluchac slychac smile smiley smiling smirk sneeze so
societal socioeco soif solaire solare soldado solitari solstice solstici sonderpr sonora sonreir sonrisa sorcelle
sorpreso sorrider sorriso sorta sospecho sospetto sota sotto souci soul soulagem sourire sovereig spalic spanisch
speaker speaking spec specialt spectato specter speditio spell speziali spezie spherica sphinx spieleri spiew splendeu
spolka sponsor sposare sprachli sprawa sprawnos sprinter spruch spruche sprzedaw spy squire staatlic stado stadtver
stanchez starker stater statthal statuto statutor std steckt steckte steiger sterblic steuerli steuerma stew stichwor
stier stiff stillsta stima stimmzet sting stinging strafrec straits strata streiten streitig stres studying sturmer
stwierdz stypendi subordin subscrib subsidy subsiste subtilit subtlety suburban sucesivo sucker sueco suedois sueno
summary summit supersti superviv suport supremat surcharg surprise survie survival survivre sustaina svantagg swearing
symptom syndrom synge szacunek szalony szeroki taboo tabou tabu tabus tactical tactico tactil tactile tak taki taktisch
tale tales tapferke taps tart tauber taufen tauschun taux taxifahr taxista teach technik tekst telling tematica
tematyka temoigne temper template templet temporel tendress tense tensile tentacio tentazio teorema teraz termes
terrenal terrestr tertiair tesi tesknic tessin testamen testo text textual theologi theorem theoreme theoreti these
thoracic threaded ti tibetano tic ticks tightnes tipo tipper tirata tiroler tissage titelbla titolare titolo titulo
toaster toben tobt tolerant tonal tonight tonto topfer topologi tortoise tos toser tosse touchdow toucher toux township
toxico trailer traineri traktat transacc transatl transazi trascend trauen trauern traumen treasure tresc tribal
tripulac troupeau trucker trump trust tuition tumeur tunga turnout tutorial twierdze typ typen typo tyrannen tyto
uberdenk uberlebe uberregi uberweis uberzeug ubler ubriaco ufac uguaglia umbenenn umiliazi umlage umorismo umowa
umsonst unannehm uncertai undergro undermin unfortun ungleich ungnade ungultig unheimli unificac unio unione unita
unitaire unitario unitary unkraut unlogisc unmoglic unseen unterird unwissen uran urbain urbanisa urbano urinary
urkunden urodzony urteilen urteilte usmiech usprawie uta uterine utilisat utiliser utopia utopie utopisch uzasadni
uznanie vacate vachemen vaginal vaillant valent valorisa vancouve varan variate varon vasculai vascular vecchiai
vegetaci vegetati vehicula velar vendeur venditor venous ventricu verdacht verdammt vereinba verfassu verfluch verfugba
vergine vergutun verhaltn verheira verkaufe verkehrt verkundu verlangt verleihu verleite verletzt verleumd verlobun
vermacht vermisst vermittl versager versatil verschol verset versiche vertebra verteidi vertigo vertraul vertrete vertu
verubt verunsic verwalte verwandt verweise verweist verwiese verzicht veto victima vieilles viejo villaggi violenci
viper virgo virtuoso visceral visual visualis visuel visuell visuelle visuels vocal vocale void volere volontai
voluntar voraussi vorbehal vorgange vorherrs vorreite vorsicht votare voto voyou wacker wada wahl wahlzett wahrsche
waive wale walking wank warb warp waving wealth weaver wehtun weil weinig weisen weitestg weitgehe weltherr weltreko
wersja werte wesen wetterbe wettervo whine white wiarygod wieki wiersz wies wight willkomm wirbt wirklich wirksamk
wissen wladza wohl wohlgeme wohlstan wolfram wolno worden words work worry worte worter wound wpis wraith wrazliwo
wrongdoi wunden wunsche wunschen wurden wurdigun wurzeln wynajem wypowied wyprawa wyraz wyrazeni wytlumac wywiad wyzszy
wzmianka yea yelling yellow yes yogi zaangazo zag zakoncze zaledwie zaleta zamowien zartlich zaszczyt zauberei zaufac
zeitlich zeugnis zgoda zink zirkus zittert zivilcou zivilisa zmarly znajomos zobowiaz zogern zolnierz zorra zufriede
zugestan zulassen zulassig zulassun zuliefer zusagen zuspruch zustand zwany zwerge zwierze zydowski ابيض اجابات اجر
اجراءات احترام اختصاصي اختلاف اخطار ادار ادان ادعاءات ارانب اربعاء ارتكب ارجنتين استعراض اسطول اسلامي اسمي اشاعات
اشتراك اصغر اضرار اضطرابا اطول اعزاء اعلانات اغتيال افتتح افراد اقبال اقتراع اقتصادي اقدم اقليمي اقوال اكثر التزام
التهاب الحب الشر العد امكانيا امن اناث انجازات انجليزي انساني انواع ايماني باركر باس باطل بالغ بحري بحرين برامج برتغالي
برلمان برلماني بروك بروكلين بريدي بعدي بكتيريا بلدي بنات بنما بو بولي بولين بييي تاثر تامين تاهيل تجاري تحدي تخلي تدبير
تدرب تركي تشريع تشريعات تشوه تشويش تصريحات تصعيد تصنع تظاهرات تعاون تعليقات تعويض تفاعل تفسيرات تقاعد تقبل تقدمي تقليد
تكفير تنازل تنبا تهاني تهديدات توازن تواضع توافق توصيات تي ثقافات ثقافي ثلثي ثمن جانبا جدل جراحي جزار جلدي جلسات جمال
جمعيات جنرال جنسي جوع جيبوتي حارب حافظ حبر حديث حرام حرص حرفي حسابي حشرات حظر حقول حكم حمي حوار حوارات حياد حيتان خاص
خالق خاين ختام خراب خصم خضوع خطاب خطابات خلف خلوي خليل خيال خيري دبي دعايي ديناصور راسي رباعي رن روما روني رياسي رياضي
زمني زوجي ساحر سالي سحر سعال سعر سكرتير سماوي سمو سوء سيدني سينمايي شاعر شخصيات شرط شروط شرير شعبي شكسبير شياطين صد
صداع صدق صغير صفات صفحات صناعات صوتي صين صينيون ضمان ضمير ضيق طاعون طاقم طراز طيران ظروف ظلال عاني عايلي عجز عدو عذراء
عضو عظمي عقارات عقرب عناوين عنوان عوالم عين عيني غالي غرام غريب غضب غفران فرد فرنسيون فني فيشر فيني قاتل قدما قرار
قرارات قريبا قصص قضايي قطاع قطري قول قومي كارتر كره كفاءات كفر كلام كلمات كلوي كناري كوري كونغو كوني كويت كيان كيانات
كيميايي لا لاعبون لغز لورد لوم لوني ليفي ماركس ماو مبتكر متخصص مثال مثير مجمع محادثات محارب محتويات محرر محقق محكم مخبر
مختص مختصر مدمر مدي مدير مذكور مذهب مرات مراسلات مرسل مرغوب مزاح مزارع مسافر مستقل مسرحي مسوول مشارك مشاعر مصور مظاهر
معارض معارك معالج معتدل معين مفاجي مفكر مفوض مقابل مقترحات مقدر مكاني ملصقات ممنوع مميز مناقشات منتخب منظم منظور منع
مهاجم مهم مهني مودي موسس موقعي مولف موهلات مويد ميت ميثاق ميد ميول نجاح نخب نداء نسايي نسبي نصوص نعم نفذ نفع نفقات
نقاشات نقد نوبل هاتفي هارفي هاواي هب هيوز واد واشنطن وثايقي وجود وحشي وصف وضوح وطني وعود وقت وكيل ولايات ولد وهم وهمي
يتدخل يتهم يتيم يحب يدير يذهب يرتكب يستغل يسجل يسلم يصوت يطالب يعين يفتتح يكفر يلغي ينزف ينفذ ينفع يوت يوناني 一二 一塌糊涂
一头雾水 一对 一律 一拥而上 一旁 一样 一次方程 一流 一直 一般来说 一般说来 一言千金 万人之敌 万人敌 万代 万古千秋 万贯家财 三权分立 三甲 三藏 三轮车夫 上将 上山下乡 上报 上新世 上阵 下列 不依 不依不饶 不善
不好 不成材 不敢当 不易之论 不服水土 不甘寂寞 不用谢 不由分说 不识一丁 丑时 专人 专利 专案组 专长 专门 世人 世代 世俗 世界纪录 东北大学 东坡肉 东安 东巴文化 东施效颦 东海舰队 东芝 两句 严刑 严控 严重危害 个人
中国 中标 中流砥柱 中生代 临床 丹东 主人 主公 主子 主帅 主张 主角 举动 举报 举目 久病成医 久远 乐善好施 乐师 乐手 乘机 乳黄色 争取时间 争吵 事业有成 事儿 事务所 事宜 事实 二 二十四史 二次方程 二项式 云龙
互动 五四运动 五权宪法 亘古通今 亚热带 亡国 交代 交货 交费 亲手 亲眼 亲笔 人之常情 人头 人工费 人性 人才 人文 人民法院 人民网 人气 人身 人道 人马 人马座 仁义 仇怨 仇敌 仇杀 仇视 仇隙 今夜 今晚 从属 他妈的
仙女 仙子 代价 代写 代数式 代码 代考 代际 以免 以防 价格 价钱 任命 任用 伊犁 优劣 优异 优惠 优点 优良 优越 会同 会审 会费 传人 传奇 传授 传教 传统 传言 传说 伤人 伤害 伤疤 伤痕 似曾相识 似笑非笑 但愿
低下 低价 住址 余味 佛兰德 佛学 作家 作用 侏罗纪 供货 依存 依法 侵华 俗语 保守 保安 保险费 信义 信用社 俱乐部 候补 借口 借给 倡议 倾向性 偏将 偏爱 偏见 停工 僵尸 僵局 允许 元古代 先例 先导 先河 光影
光景 光电 光荣 克隆 免得 免除 党费 入主 入手 入籍 全力以赴 全场 全息 全文 全美 公事 公使 公式 公报 公民权 公理 公私 公道 六方 六方会谈 共有 关押 关系式 兴头 兴宁 兵强马壮 兵连祸结 典故 兽类 写实 军医
军士 军火交易 军费 军马 冠以 冬眠 冰期 冰河时代 冰河时期 决战 冶游 冷漠 准许 减免 凝聚力 几许 凶残 凸现 出场费 击溃 分子式 分权 分歧 分组 分给 分辩 刑事 列车长 刚果 创建 创建者 创造者 初生 判决 判官
判断力 利弊 制导 制裁 制造商 前夕 前途 剑拔弩张 剑龙 剧本 副将 劝说 功力 功勋 功名 加价 加工成本 劣势 动机 动植物 助威 助长 勃起 勉励 勒令 包金 区域性 医师 医术 十三点 升官 升职 华东 华中 华北 华南 华文
华盛顿 协商 协方差 单价 单细胞 单胞藻 单证 单音节 南海舰队 博士 博览会 卧薪尝胆 卧虎藏龙 卯时 印子钱 危机 卵形 压迫 厌恶 厘金 原则 原文 原核 原生动物 厢式车 厨师 去势 去向不明 又名 友好 双层 反方 反目成仇
反省 发布会 发疯 受热 受聘 变卦 变数 变温动物 变相 口水仗 口碑 古今 古典文学 古罗马 古语 另行 只管 叫嚣 召见 可口 史实 右倾 号召 号称 司马 吃亏 各方 各种各样 各色 合伙 合办 合掌 合理性 合称 吉林市 同化
同样 同甘苦 同等 名医 名叫 名将 吐露 吕蒙 吩咐 听从 听任 启迪 吴国 呈文 告密 告白 告示 告退 周期性 周期表 呼啸 命题 和声 和谈 和谐 咒文 咒语 咒骂 咳嗽 品种 响尾蛇 响应 唐山 唱段 商业 商业银行 商旅 商界
商贸 啊哟 善行 喜出望外 喜庆 喜怒哀乐 喜怒无常 喜爱 喜色 喜酒 喜鹊 喷嚏 喷气式 嘶哑 四平 四胡 回事 回味无穷 回忆 回扣 回报 回答 因材施教 因缘 团长 团队 困苦 困难 围城 国会 国内 国内外 国家队 国歌 国航
国语 国防部长 国际化 圆锥形 土特产 圣上 圣人 圣明 圣马力诺 在读 地址 地热 场合 均衡 坚信 垄断 埋单 城市化 士卒 壮丽 壮士 声明 声母 声称 处决 处分 复明 外交大臣 外孙 外援 多头 多钱善贾 夜游症 大专 大众
大全 大兴安岭 大发 大发雷霆 大同 大同小异 大圣 大城 大大 大字报 大客车 大帅 大师 大庆 大张声势 大方之家 大班 大碍 大神 大自然 大连 大连市 大連 大連市 大陆 大陆性 大项 天上 天府 天性 天敌 天文学家 太保
太史令 太阳 央行 失常 失恋 失效 失望 失血 头子 头疼 头痛 夸大 奉行 契合 奖学金 奖金 奢侈品 奥林匹克 女权主义 奸淫 奸诈 好几 好坏 好奇 好奇心 好好儿 好意 好感 好气 好色 如今 妄为 妒忌 妖魔 妨碍 妩媚 委屈
威胁 娇嫩 娘娘 娘子 娱乐界 娴熟 婚前 嫁妆 子公司 孔融 字迹 孝敬 孝顺 孤独 学会 学分 学富五车 学识 学说 安利 安平 安息 安联 安闲自得 宋江 宗主权 官名 官员 官房长官 官报私仇 官费 定价 定向培育 定场白 定律
定理 宝库 实事 实体 实惠 实话实说 实质性 宠信 宠爱 审判员 审判官 客队 宣言 宣誓 害人 害群之马 宴席 家事 家传 家喻户晓 家用 家破人亡 容许 宽带 宽心 寄生 寅时 对内 对华 对峙 对白 对立面 对阵 寻仇 寻常 导体
射手 射杀 将官 尊师 尊敬 尊称 尊重 小伙 小型货车 少不得 少将 少爷 尚无 就绪 就诊 尽忠 尽量 屈原 展望 属下 山体 山林 山野 岳飞 工业品 工作组 工商 工钱 左撇子 左派 巨人 差事 差价 差距 已故 巳时 巴拿马
巴林 巴金 师母 师范 希奇古怪 希腊文 帐单 帝国主义 带队 常用字 常规 干预 平江 平等互利 平衡 平起平坐 年少 年轻 年迈 并发症 幸免 幻觉 庄子 庆贺 应许 庞然大物 废话连篇 废除 庭长 开单 开城 开平 开恩 开瓶费
开罚单 开销 异构 异龙 弊病 引诱 张口结舌 张飞 强制 强加 强悍 强敌 强硬 强队 当家 当心 形势 彩印 役使 徐霞客 徒手 微分方程 微生物 微笑 微观 心声 心电图 心疼 心神 心神不宁 心神不安 心花怒放 心血管 必要性
忌惮 忌讳 志向 志气 忙活 忠义 忧伤 怒目 思科 性关系 性子 怨艾 总之 总书记 总督 总称 总经理 总而言之 总领事 恐惧 恢复 恩典 恰恰相反 恳求 恶叉白赖 恶意代码 恼羞成怒 悖论 惊呼 惊喜 惊魂 愈发 意思 感染 感谢
愤怒 慈善 懂事 懒惰 戎马生涯 成体 成分 成双成对 成器 成才 成瘾 成绩单 成群 成虫 成见 成败利钝 成问题 戒严 戒律 战况 战后 战士 战斗 战略性 户口 房事 房价 扇形 手忙脚乱 手里 才识 扒高踩低 打招呼 打斗 执教
执法 扶植 批复 批文 批示 承包 投保 投桃报李 投资者 投靠 抗敌 抗旱 报名 报名费 抵触 拉关系 拘留 招待会 招标 招致 招魂 拜师 拥挤 拨乱反正 拼写 拿捏 拿权 持重 挂车 指令 指教 指斥 指点江山 挡住 挨打 挺拔
捕快 换向 据悉 授权 掌声 掌声雷动 掌控 掌故 掌管 排名 排序 排行 排长 掣肘 接风 控制权 控诉 推许 提价 提名 揭穿 搀扶 搜刮 搜狐 携手 摄氏 撇开 撒丁岛 撞击 操持 支书 支票 收费 改组 攻读 放纵 放置 政区
效益 敌人 敌意 敌手 敌方 敏感 敏感性 教书 教头 散兵游勇 敬辞 数控 数落 文书 文以载道 文具 文号 文告 文学 文山 文明 文本 文档 文汇报 文秘 文言 斗志 断子绝孙 断言 新加坡 新浪 新潮 新闻稿 方家 方音 施惠
施虐 旁白 旁观 旅顺 族权 无为 无偿 无关痛痒 无妨 无忧无虑 无碍 无缘 无罪 无能 旧游 旧货 旧部 旱灾 时代华纳 时价 时好时坏 时态 时运不济 昆虫 易趣 昙花一现 星际 是不是 普法 暂时 暗中 暧昧关系 暴露 曝光 曲率
曲目 曲高和寡 曼联 最终 有关 有助于 有序 有所 有期徒刑 有机物 有限公司 服从 朝圣 朝花夕拾 木头 未成 本业 本意 本相 机会 机会主义 杀敌 杀毒 杀气 杂剧 杂文 权威性 权益 杆菌 李白 杜甫 杜鹃啼血 杞梓之林 条例
条陈 来华 林业 林子 枪手 枪杀 标价 栩栩如生 株连 核准 格式 格言 桃源 档次 梦游症 检举 棋手 森林 楷书 概览 概述 模板 欺压 款待 歉意 歌唱家 歌姬 歌手 歌词 止痛 正史 正常 正方 正统 正规 殉葬 殊荣 段位
毅然 毒虫 毒蛇 毛主席 毫不 民意 气动 气急败坏 水军 水性 水族 水瓶座 水蛇 水蛭 水货 水银 水陆两用 求情 汇报 汇水 汉阳 沙文主义 沙湾 沦丧 沦陷 油价 油炸 治军 治理 治罪 沿海 法令 法兰克 法制 法官 法语 波段
泼冷水 洋行 洋货 洒脱 津贴 洪江 活龙活现 流沙 流言 浑水摸鱼 浓郁 浪漫主义 浮游生物 海上 海事 海内外 海带 海报 海洋性 海藻 消沉 消炎 混交林 混水摸鱼 清晰度 清河 温网 游击队 湛江 湛江市 滔滔 滚石 满意 潜意识
激励 灌丛 火候 火烧眉毛 灵魂 炒作 炮兵 点名 点穴 点评 点金术 烧毛 照单全收 熏陶成性 爬行动物 爱美 片花 版图 牡丹江 牡丹江市 物业费 物价 物品 物质文明 牵动 特任 特权 特派 特等 特级 狂热 独树一帜 独白 狮子山
猖狂 猛将 猪婆龙 猴头菇 王平 王英 现今 现实 珍藏 珠海 班代 班组 球体 球队 理事长 理发师 理所当然 瑟瑟 瓜葛 生产力 生产能力 生产队 生物 甲骨文 申报 申请 申述 电价 电磁 电磁场 男女 男女老少 男左女右 男性
留学生 留神 留言 畜牧 畜生 疤痕 疯狂 疾恶如仇 病菌 症状 痒痒 痛苦 瘙痒 瘢痕 登高一呼 白体 白内障 白垩纪 白城 白城市 白头山 白山 白山市 白手起家 白条 白矾 白票 白羊 白色 白菜价 白衣战士 白领 百花齐放
的黎波里 皇恩 皇马 皮疹 盂兰盆会 监察 盘查 盘费 盘龙卧虎 盛宴 盟誓 目睹 目视 直属 直方图 相劝 相处 相安无事 相联 相见 相间 省悟 眉眼 真挚 真相 真言 眩晕 眼下 眼前 眼见 知己 知识 短线 矮林 石匠 石工
石景山 石油 石炭纪 硝化甘油 硝酸甘油 确立 社会保险 社会保障 社会关系 社会化 社保 神化 神州 神情 神智 神秘 神色 神通广大 神韵 票价 祭品 祸害 禁忌 禁运 福利 禽兽 秀才 私有 私立 私营 种族主义 种类 秘书 秘笈
租借 租用 积蓄 称谓 稀奇古怪 程不识 程咬金 穷困 空余 空腹高心 窘迫 立正 竞选 竟然 童话 竹林 笑吟吟 笑嘻嘻 笑容 笑意 笔迹 第一产业 第三产业 笼统 等价关系 等温 答话 策应 筵宴 筵席 签名 签字 简历 简短 简称
管理 管理员 管理费 管辖 精密 精神文明 精细 精英 精魂 素有 紧张状态 纠集 红斑 约会 纵容 纸黄金 线性方程 练功 练就 细作 细密 细看 终生 终身 经纪 经营者 结义 结局 结核 结算 结论 绝佳 绝密文件 绝经 统制 统治
统称 统辖 统领 维持 综合征 绿色 缓解 编码 编组 编者按 缩写 缴费 缺损 罕有 罗织 罚单 罚款 罚金 罪犯 美貌 羡慕 群众性 群雄 老将 老少 老板娘 老牌 考察团 考试院 而今 耍花招 耍花样 耗子 联手 聘任 聚落
肃然起敬 肉食 股东 股价 股票 育乐 胁迫 胆小 胆汁 胆识 胆量 胡言乱语 脉象 脚本 脱贫致富 脸红 脸谱 腹泻 腹痛 膏药 自愿 自然 自然段 自白 自立 自行 臭钱 至少 致命 致谢 舒畅 舰队 船员 船队 良机 良知 良种
艺人 芝兰之室 花哨 花押 花边新闻 苍老 英勇 英文 英烈 英语 英雄 草书 草台班子 荒唐 荣誉 莎士比亚 营业 营口 落汤鸡 葡萄牙人 葡萄牙文 葡萄球菌 葫芦岛 葫芦岛市 蓄意 蓝细菌 蓝菌 蓝调 藏文 藏龙卧虎 藻类 虎视眈眈
虐待 虚实 虚弱 虚文 虱子 蜜蜂 融为一体 血战 血污 血统 血迹 行人 行当 行政区 行政权 衔接 衙署 衙门 衣单食薄 补习班 补偿费 补缺 表单 表达式 衰竭 被选举权 裁判 裁缝 装 西文 西班牙文 西西里 西西里岛 要犯 见解
见证 见识 视如寇仇 视野 角弓反张 角逐 解放 解救 解说 解闷 触手 触电 言论 言语 言谈林薮 誓言 警惕 警戒 警示 警觉 订货 订购 认知 讨价还价 讨厌 训诂 记忆力 记者会 讲习 讲史 讲授 讲演 讲话 讲课 许可 论及
访谈 证券 诅咒 识时务 诊费 译文 诗文 诗篇 诚信 语文 语种 说不上 说了算 说唱 说好 说实话 说服 说真的 说话 说道 诽谤 课文 调查团 谢恩 谣言 豁免 财富 责问 责难 贤能 货款 质感 质疑 贪官 贪官污吏 贫困 贫苦
贷方 贻笑大方 资历 赌气 赎回 赎金 赔偿金 赔钱 赛车手 走兽 走访 起敬 起用 趁早 超前 足球队 足金 跃龙 路易 路费 踏实 身子 身经百战 躲开 车模 车行 转业 转交 转会 转会费 转危为安 转文 轶闻 轻敌 轻率 轻蔑
辅助 辅导 辞职 辰时 辽阳 过户 过敏 过敏性 过路费 迈进 运费 近水楼台 近视 还给 这样 进贡 远大 远景 远游 远距离 连击 连带责任 连本带利 连署 连队 连音 迷魂汤 追诉时效 退化 退耕还林 退还 适应性 适得其反
逃避责任 透支 通告 通常 通称 造价 造谣 遗言 遵命 遵守 避免 避讳 那样 邮费 邮车 郑易里 鄙俗 鄙薄 鄙视 酸痛 采访 重大 重工业 重金属 野史 野心 金发 金字 金库 金箍 金融危机 金融机关 金融风暴 金钱挂帅 金门
针叶林 钦定 钦敬 钱财 铭文 铸铁 铺天盖地 锥形 锦州 锦绣前程 长处 长白山 长线 长老 长途汽车 门将 问答 间谍 闹洞房 防御 阳性 阴影 阴性 阵亡 阵线 阵营 阿克苏 附加费 附属 附录 陈词滥调 降价 降级 险情 陪嫁
陶匠 随着 随笔 随葬品 隐私 隔阂 隶书 难怪 难说 雌性 雌雄 雏形 震惊 霍乱弧菌 露出 霸王龙 青春 青梅竹马 非人 革命 鞍山 鞑靼 音乐家 韵白 顶上 顺势 顺水人情 预后 预审 预报 预祝 预订 预防 领队 题词 风度
飞鹰走马 食古不化 食肉 饮宴 饮酒作乐 饰演 马 马群 马鳖 驻华 驾临 驾驶员 骂声 骆驼 高价 高分低能 高朋满座 高材 高档 高血糖 高见 高调 高赀 高高兴兴 鬼子 魔术 鱼龙 鳄鱼 鸡犬不宁 鸭嘴龙 麻烦 黑影 黑暗 黑河
黑钱 默默 鼓励 鼓吹 龙头老大 龙山文化 龙川 龟壳花
""",
    2: """
abate abboname aberrati abfindun abgeordn abhangig abilita abituale ablehnun abolish abonneme aborigen abrechnu abruti
absoluci absolven absurde abteilun abuser abwesenh aby academia accompag accueil accuracy accusa accusati accuse
accuser achieve achtung achtzige acknowle acne acoso actualid actualit acusacio acusada acuse adams adecuaci adiccion
adicto adjectif adjoint adjudant adjutant admiral admirer adopter adoracio adoratio adorer adrenali aduanero adult
adulta adulte adultere adulteri adultery adulti adversai adversit adviser advisor afeccion afecto affare affect
affectio affermaz affirmer agee agentur agenture aggettiv agierte agio agotamie agrado agravio agrement agricola
agypten agypter ahnen ahnlichk aide aie airs aise aislamie aj akademic alaska albaner albanil alcalde alcuni alcuno
aldea alderman alegato alegoria alfabet alferez alguacil alien alienati alienige alignmen allegati allumini almirant
alptraum alsacien altere alterer alteste altester altisimo altogeth aluminum alunno amabilid amantes amar amargura
amateur amateure amato amator amazonas amazone ambasado ambicion ambigued ambiguit ambition ambizion amends amerika
amical amigable amiral ammenda ammiragl amnestie amnistia amnistie amore amour amoureus amuse amusemen analista
analyste anbetung ancho anchorag ancien ancient andacht androhun anekdote anfechtu anfitrio anfragen angelege angelito
angemeld angestel angetrof anglais angler anglosaj anglosas angol anhorung anima animador animateu animazio anklage
anklagen anomalie anrecht anrede anrufer ansatzwe anschuld anspannu ansprach anteceso anteilna anti antik antisemi
anwesenh apelacio apelar appell appellat appellie applicaz appoint approbat aquel araba arabe araber arabisch arbeitsb
arbeitsl arbeitsr arbiter arbitrat arbitre arbitro archer archiduq area arizona armada armadas armut arquero arranger
arrest arrestat arresto arriver artesano artgenos artigian artisan artist artista artiste artisten artritis artysta
asas ascendan asco asentami asesina asesor asian asker asma aspirer assent assenza assertio asshole associaz assoziat
assunto assuranc assurda asthme asunto asystent atacante ateismo ateo athee atheism atheismu athlet athlete athleten
atleta atonemen atrevido atrocida attaccan attachme attaquan atypique auditor aufforde aufgefun aufregun aufruhr
auftragg aufwachs augenzeu ausencia ausgrenz ausrede ausschlu ausweisu auszubil auteur autista autochto autograf
autogram autograp autor autora autore autoren autorida autorin autorinn autorisa autorite autoryte auxiliar availabi
avantgar avaricia avatar aventuri aveu aviador aviator avocat avoue avversar ay ayudante baby babys bachelor bachille
backer badacz badger bagarre bahn bailiff balagan bancarot bandido bandit banditen bandito banish banken banker bankier
banks banquero banquier barbare barbaren barbaria barbaro barker barmherz baron barone baroness base bask bastard
bastarde bastelt batard batman bauer bauern baugeneh bavaria baviere bayer beast beauty bediente bedingun bedrohun
bedurfti befahl befehl befehlsh befiehlt befinden befragt befriend befugnis befurwor beggar begunsti behauptu behaviou
behorde beisitze beitrete bekampfu bekannte bekannts bekenntn beklagte belange beliebig belleza bellezza belliger
belongin beloved benefice benefici benefit beneiden benennen benennt beneplac benesser berat berateri bergland berliner
bermejo berufen beruft beruhmth bessert bestellu bestia bestie bestrafe betreuen betreuer betriebs betteln bevorzug
bewussts bezahlun bezirksl bezuglic bi bibbia bibel bicho bichos biest bigotry bilet bilingua billets bimba biodiver
biograf biologe biologen biologo bionda biskupi bitch bitten bitterne biznes black blacksmi blamer blamiert bleibt
blesse blight blocus bloggen blonde bloque blues blush boast bobo boj boleto bondad bonheur boni bonta bonte bonus boob
booby booster borough bosewich bosnia boss botero botin botones boxeador brag bragging brahms braille brakowac brasilie
braun braune braut brave bresil brevetto bribe briefing brigadie brivido brownie browning bruden bruise brule brunet
brunette brute bruto bugger bugiardo bulgare bulgaro bully bunch bundesin bundesmi bundesst bundesta bunt buoyancy
burgerli burglar burmistr bursche buscador busse bussen busser butch buteur bye byt cajero calcium californ caller
calligra cama camarada camarade camarera camerama camioner campanie campeon camus canalla cancel cancro candidat cantor
capabili capitain capitali capitan capitano caporal capricho caption card cardenal cardiaqu cardinal carino carioca
carita caritas carpinte cartooni carver casada cashier castigar catalana category caudillo cautious cautiver cavalier
caveat celebrid censor centrist certeza certyfik cetro cez cf chameleo chanceng chanceux chandler channel charges
charite charity chaser chec chefin chefreda chefs chemiker chicago chick chief chienne chimiste china chinois chinoise
choir cholera cholerni choquer chory chow chromium church ciega ciekawos cile cina cinica circonst circumst circunst
circus citizens civilian civiliza civilta claque clarity client clinico closenes closer clown clubbing clusteri cobalt
cockpit coiffeur coito colabora colera collabor collect collecto collera collocaz colloque colony coloquio colored
coloso colosso columnis combatan combinat comeback comfort commanda commando commonwe commune comodida compagne
compagni compania comparat compare compasio compassi compatib compimen compleji complice complici comply comtesse
comunal concejo concern concesio concetto concilio concordi condena condenad condesa conduce confesio conflit conflitt
conformi conforto confusio connaiss connard conocida conseill consensu consente consonan consorci consort consuelo
consul consulen consumat contadur contesa contessa conteste contesto contexte contexto contourn contract contrinc
controve convegno conveyor convicti convogli convoi cooperat cooperaz copyrigh coquin coran coronel correctn corrette
cortejo coscienz cosicche cosmopol cospetto cotisati coucou coughing counsel counsell countera countess country coupon
cousin coward craindre craven crazines createur creatore creature cred credo creed creencia creole cretin cretino
criatura crickete crier cruda cs cu cual cuarente cuba cuckoo cuddling cugina cuidador culpa culpabil culte cunt cupon
cure curieuse curiosit custody cuter cutter cynique cyrk cyst cywiliza czlonek czlowiek czynnosc czystosc dachdeck
dachs dal daleko dali dame damnatio damned dancer danois daredevi daring dark darkness dea deadlock dear dearth
debilida debito debolezz decadent decano deceased deceive decorato decree dedicace dedicaci defenseu defensor defi
defiance definicj deforest degenere degrader dekker dekret delega delegar delegate delegier delight delirio delusion
demandad demander demut denegaci denial denoncia departed dependie deportie depredad deprime deprivat depute desaccor
desacuer descarte desconci desconoc desear deseo desequil desercio desesper desespoi desfilar desideri designac
designat designer desir desirer desnudez desobedi desolati despair desperat despreci destierr destinat destreza
detachem detentio detester detras detresse dettato deuil deutsch deviant devices devocion diabete diarrea diarrhea
diarrhoe diaspora diaten dictado dictador dictateu dieb diener diffiden dignita dignite diktator dilema dilettan
dinamism dingen dingue dipartim diplom diploma diplomac diplome directeu directri direktor disagree disarray disaster
discende discordi discorso discours discreci discurso disdain disertac disinteg diskrepa diskreti diskurs diskutie
dislike dismissa dispatch disperaz displeas disprezz disputer dissatis disserta dissiden distacco distaste distrazi
distrust disturbi dittator diver divieto divorce dizzines dj dlug docteur doctrine doe doktorar dolore domain domanda
domane domena domestiq dominion domowy donante doncella doradca dorf dorfer dostatek dottore dottrina dotyczyc doubt
douleur douleurs doute douter dowodca drag drake dramatur drawback dread drehbuch drohung drohunge drove drucksac drunk
dubbio dubitare duc duca duchess duchessa duchesse dudar duelo duke duma dummkopf dunkelhe dupe duque duquesa duree
duren duress durst dusza dwarf dyer dyrektor dysfunct dzieciak dziwka earl eater ebreo eccentri echtheit eclectic
ecologia ecology economis ecrivain ecstasy ecuacion ecuador eczema ed edelmann edict edicto editing editor effekten
efficacy egalitar egalite egards egipcio egipt egipto eglise egoisme egoiste egyptien ehe ehefraue ehre ehrgeiz
ehrlichk eifer eifersuc einbindu eines einfachh eingebor einglied einigkei einklang einladun einreden einsamke einspruc
einsteig einstein eintrach einwand einwohne ekologia ekonomis eks ekspert elder eldest electora elegance eleganza
elegia elettore eleve elezione elezioni eligibil eloge elogio elsasser embarras embauche embodime emeritus emeute
eminence emir employ employer emporung empower emptines enamorad enana enano encarnac encierro encuentr ending endorse
endorsem enfado enfermo enforce enforcer engageme enger enjambre enkel enkelin ennemi enojo enquiry enroll enrollme
enseigne entdecke enthusia entitlem entlohnu entrevue entricht entsetze entspric entusias envier environm environn
envoy envy episcopa epoux epuiseme equal equidad equita equite erbe erben erbrecht erfinder erkranku erlaubni erortern
erotic erotique erstattu erudito erwahlt erzahler erzherzo esattezz esceptic esclavag esclavit esclusio escoces escroc
esilio espagnol espanol espanto espectad esperanc esperer esperons espoir esponent esposo esquire essayer esser
estadist estafado estancam estate esteem estinzio estrenar eta ethnicit ethnie etliche etnia etranger euler europais
evangile exactitu excentri exclusio excuser executio exorcist expectan expedite expert experta experte expertin
expertis explicat explorad explorer expo exponent exposee exposees exposes expulse extent extern externe exzellen eye
eyes eyewitne fable facharbe facharzt fachmann fachwiss facteur fag fahrkart faible failing faithful fakultat fallecid
fallig falscher falsedad fama familiar fanatism fant faraon faraone farmaceu fas fascinac fasciste fasting faszinat
fatigue fattore fatty fauna favorece favorire favorise favorisi favorit favorite favorito favour favourit fe feasibil
febbre fed federal federale federaln fehde feindlic feldherr feldmars feminin feminine feminino femmina femminil
fermier fertigke festeggi festlegu feud fever fiancail fica ficcion fiction fidanzam fidarsi fidele fidelida fidelity
fieber fiebre fievre figlio figliolo fiktion filming filozofi finalist financie finder findings finesse fink finna
finstern firepowe fiscal fisherma fiskus fitness fixer fl flack flamand flamenca flat flaw fledglin flock florida
fluchtig flugverk flyer foderati folie folle folter fondateu fondator fool for forbiddi force foreplay forerunn
forester forestie foret forfait forklift formativ forscher fortgesc fossilie foster fou found founder fragebog fragen
fraktion francese franchis frankens franquez freaks freigebe freiheit freiherr freispru freistaa freizugi frekwenc
freshman freuden freundes frohlich fruition frust fuero fuerza fugitive fugitivo fuhrende fuhrer fuhrersc ful fullness
fumador fumeur fundacja fundador fungiere funker fureur fursorge futility futur gagnant gagnante gallant galo gamin
gamine gammelt ganador ganadora gangster gapa garant garcon gars gartner gast gaste gastgebe gatte gatunek gaucher gaul
gaulois gauner gebete gebieten gebot gebote gedicht gedichte geek gefahrde gefangen gefechte gegebenh gegenspi gegoogel
gehalt geheimha geheimni geheirat geiselna geiz gekurt geldgebe gemahl gemeinsc gemeinwe genauigk genauso generacj
genero generosi genies genio genitore geniusz genossen gentile genus geologis georgien gerarchi gerechti geringst
germain germano gesamthe gesandte geschadi geschlec geschopf geschwor gesellen gesellsc gesetz gesetzge gesponse
gestatio gestatte gestern getreu gewahr gewaltta gewerksc gewinner gezeugt gibralta gier giganten giocator giovani
giovanil glasgow gleichen gleichgu gleichhe gleichst gleichun glod gloire glory glosowac go goce golfa goodness goof
googeln google gor goraczka gospels gospodar gotowosc gourmand govern governme gracz grader gradito graduado grafiker
grafin grandchi granddau grandson granny graphist gratulac graves gravida graz graze grec greens griechen griechis
griego grime gripa gripe grippe grouping grozba grunder grundord grunen grunge gruppen guerra guerre guerrero guerrill
guinea guinee gull gunman gunner gunst gusto gutachte gute gutenber gymnast hablante haftbefe haftpfli haiku haiti hale
hameau hamlet hanba hande handelsa handlang handler hands hangover harcelem hastings hauptlin hauptpro hauslich haydn
headline hearings heartbre heathen hebreo hebreu hechicer hegt heiligke heimisch hepatite hepatiti herald heredero
herejia heresie heresy herido heritier hermosur herold herren herrscha herzog herzogin hessen hetero heterose hexagone
hibrido hierfur hieronym hijo hilflosi hincha hinter hinterbl hipnosis hipo hipokryz historik hitler hitter ho hochacht
hochdeut hoffentl hoffnung hog hogar holiness hombre homicida homoseks honestid honesty hongrois honnetet honorair
honorar honorari honour honra honradez hooligan hopeful hopeless horreur hors host hostess hostigam hostilit hosting
hote hotesse huerfana huerfano huff hugging huissier hum humanida humanism humanita humanite humanity humankin humans
humeur humildad humilite humor humour hungaria hungaro hunger huntsman huren hurting husband hybrid hybriden ibrido
idealism idealist ideology idle idoneita igualita ilegalid ill illinois illitera imbalanc imbarazz imbecile imbecill
immun immune immunita immunite immunity impacien impatien imposibi impossib impotenc impotenz impreza imprompt impugnac
imputaci inactivi incapaci incarica incest incesto inciter inclusio incomodi incompet inconnu incurabl ind indemnis
indemnit indemniz indennit indiana indiano indifere indiffer indigena indigenc indigene indio indipend indizes inegalit
inequali inercia inexiste infamia infant infanta infante infeccio infektio inferior infezion infidele infinito informer
ingenuid inglese initiate iniziare injoncti inklusio inkompet inmune inmunida innenmin innocenc innocenz innovado
inocenci inquiete inquirer inquisit inseguri installm instrukt instytut insufici insuranc insured integraz intellek
intellet inter interagi interdic interesa interet internac internaz interne internme intervie intervis intimita
intimite intoxica invalide inventeu invitaci invitada invitati invitato invite invito invoice involvem inwiewei inzest
io ipocrita irre irritati ism isolatio isolieru istnieni istota italiano itch jackass jacobs jahrgang jederman jeopardy
jeque jihad jinete jinx jones jong joueur joueuse joven joy jr jubelt jubilaci juckt judaica judgemen jugador jugadora
jungfrau junioren juniorin junto jurisdic jurist juristin justiz justizmi juvenil juvenile juwelier kac kaczor kadra
kafka kalium kamerads kamerama kanadier kapitan kapitula kardinal kardynal kategori kaufprei kaufvert kazan keeping
kentucky kerl kid kilka kilkanas killer kin kind kinder kircheng kissing klage klasse klassen klatwa klauseln kleinste
klienten klimt klopot knockout kochac kochany kolegium kollegiu kollekti komandor kombinat komentat kommanda kommenta
kommissa kommunal komplize komponis kompromi konditio konigin konserva konstitu konsul konsulta kontekst kontext
kontrahe kontrakt kontrove konventi konwoj koran korporac kosovo koszmar kp krajowy kreatur kreature krebs kretyn krieg
kriminal krimis kronprin ksiaze ksiezna ksieznic kult kultur kultura kulturen kulturkr kultusmi kunde kundscha kunstler
kunstsam kurwa kurzgesc kutter kwestia label labial lad ladro ladron ladrona ladt lagarto laico laien lande lapp las
lastern lastima latein lateinis latin laudatio laune laureat laureate law laws le lealtad leaning least lebensbe
lebensfr lebewese leere left legalida legality legaliza legalize legate legenda legenden leggerez legislac legislat
legislaz legitimi leibniz leiht leitbild lequel lessing let lette letterin levantam lewy liberal liberale libretto
licenza liebe lieben liebeser liebesge liebesle liebling lieutena ligen lightnes lightwei likeliho limbo lineage
linkshan literate lithium litige litigio litio liverpoo lizard loa locacion locura loi loon loro loser louisian lovely
loyalita loyaute lu ludzkosc lump lunedi lush lust luttich lynch lyon lyriker maat macedoni machos machterg macro
madonna maesta maestro magi magician magicien magier magnesio magnesiu mago mailer mailing mainstay mainstre majestat
majeste majesty major majore makro malata malato maldad maledict maledive malgrado malgre malice malinger malteser
maman mami manage managen mandamie mandant mandante mandator manganes mankind mann manner mantenut manuscri manuskri
maori marchand marche marcher marchese mareo mariage marido mariee marinero maritime marito markt marktfuh marokko
marques marquis married marry martir martire martyr martyrer masern masque masquera massachu massen massenha masterar
mastermi matcher mating matka matrimon maurer maverick maz mazedoni mead measles mec medalist medallis medecine
mediador mediatio medical mediocri mediterr mefiance mefier meinungs meistert meksyk men mendelss mendigo menino menor
menospre mensch menteur mentor mercenar mes mesias messia messiah messias messie methadon meunier mezczyzn mich midget
miedzyna mietvert migraine migrana milicia milieu militard militari minder minderhe mineur minimali minister ministra
ministre ministro ministry minne minoranz minore minorenn minoria minorite minority minuit mir misa miser misere
miseria miserico miss mission missione missionn misterio mistrust mitbewer mitleid mito mitspiel mitsprac mittelal
mittelsc mittler mlody mnie mniejszo mobilita mobility mod modal moderazi moine mojo molestow moll momentum momia
monarqui monde monet mongolei monje monograf monograp monotoni monteur montgome month montreal moot moralita moralite
morality moralnos morbo morderca more morocco moron morta mortal motin mourning movilida mozo muchacho multicul mummy
muratore murderer muss mussolin mutti myth mythe mythen mythos nach nachbarl nachfahr nachfolg nachwelt nacjonal
nackter naczelni naher naht naivete naivitat najmniej najstars namen naming nano napastni narrador narrateu narrator
narren nasa nastroj native natrium naturali naukowie nausea navigato nay nebenkos nebensac negazion negociad negro
nemico nene nerven nerviosi nervosit neuausri neue neuen neugebor neuling neulinge neutrali neuwahle newborn niech
niederba niedersa niemieck nienawid niesen nieta nieto niewiele niewolni nigdzie nightmar nights nikt nirgends nirgendw
nobleman noces nominacj nominal nominier nordique nordirla normand noruego norvegie norweger notaio notaire notare
notario notary notation notoriet nouvelle novelist novella nowhere np nudite nuisance number nuncio nunzio nurnberg
nutte nutten nv obalic obecnosc ober oberarzt oberbaye oberst obersten obey obietnic obiezion objecion obliger obsesivo
obsluga occhio och oddanie odiar odiare odmowa odnosic odrzucen odszkodo odwiedza offenbac offenhei officers offizier
ofiara oficer ogre oh oil ojala okazja oken okologie okonom okonomen okreg okreslen oldenbur olvidado olvido omonimo
onesta opcja operaio operateu opinia opis oponente opponent opposer optico optiker option optionen oracion oraculo
orador orakel oratoria orcheste ordini oregon orfanato organism organizm oriental orkiestr orphan orphanag orphelin
orthogra ortograf ortschaf oscurida osiedle oskarzen osm ospite ostile ostilita ostrich ottico oust outcast outlaw
outside oval overlord oversee oyente pa pacha pacifist padrino pagament pagano pagato pajero palabra palladiu palsy
pandemie panico panik panini panique panstwow papiere parable parabola parado paramedi paraphra parasit parasite
parasito parassit parece parent parente parentel paridad pariente parisien parita parite parity parlamen parlemen
parola parroqui parsons partecip parvenu parvenus passant passport paszport patent pater paternid pathos patiente patos
patrie patrioty patrizio patrono pausa pauvrete payable payer payment payoff pazzo pecheur pede pedofili pedophil peel
pennsylv pensioni perdedor perdon perduto perfecti perfezio perfil perk perse perser persino personel personna perspect
persuade pertenen perverse pervert pescator pessimis pest peste petting pflegepe pharao pharaoh philanth philippi
philosop phony physicie physicis physiker piacimen piekno pierwsze pieton pijany pillo pilots pimp pioneer pionier
pioniere pionnier pip pisarz pisser pity placard pladoyer plaider plaidoye plainte planck platafor plater platin
platino platinum playwrig pleito plenum plier plight plural plurale pluralid poblacio pobreza pochodze poczucie
poddawac podejrze podpis poem poema poeme pokalsie polemica polemiqu policjan poligono polio polizeib poltrone polygon
pomimo pomocnik pompino popierac popolari poppy populari populism porozumi portavoc portavoz porter porteur portoghe
portugue poruczni posel poser positivi poslowie poslubic possessi posted posterid posterit postgrad potasio potassio
potassiu potency potestad poverta powerhou powiedzi pox pr pragmati pragnien prasidiu prater preachin precisio predateu
predeces predica predicto predigt prefect prefijo prefisso prefix pregiudi prejuici premiato premie premium prepared
prerogat presbite presenza preso pressefr presseme prestige pretensj prevent prevenu previo prey prezes prezyden prieur
primates primato primus princesa princess prinz prinzen prinzess priorida priorita priorite priority prioryte privatle
proceedi procesad procurad procurat procureu prodigy producer profane profess professe profi proficie profis progeny
programi project prole promesa promesse promet prominen promise promoter prophets proposer prosecut prosperi prospett
prostitu protecte protesto protetto province provinze proxy prozentp prozesse prudenza prugeln przemowi przywile psa
pseudo psichiat psy psychic pt publicit publico publiczn publishe pudor pueblo puja puke punir punire punish punteria
pupil pupila pureza purezza purgator pursued pusher putain puttana putte pytanie qual quale qualen quali qualifik
quarterm quelque querido questore rabia rache racial racist radosc radza ragazzo rahmenbe raider rainfore rallying
ramadan rant rapist rassist rassiste ratifica ratify rauber rausch raving raw realidad realisat realism realisme
realismo realismu realite reality realm realta reaper rebelars rebelde rebeller recall recelo receptio recessio rechter
rechtsan rechtsex rechtspr rechtsst reclamac reclamo recluta reclutam recounti recrue recruit recteur recu recursos
redactor redakteu redaktor redattor redete redhead redner redress reduccio reencarn referee referent referer referral
refineme refund refusal regenwal regime regista reglage regno regret reich reincarn reinheit reino reinstat reisebur
reisepas reiter reize rejet rejoin rekruten rektor relativ relatore relieve relish rem remorque remplaca renegade
renegar renombre renounce rente renten renter reply represai represal republiq repudio reputaci reputati reputazi resa
resembla responde ressenti ressorts resultan resultie retireme retrouva rettore reunite rev revealin reveler revenant
reviewer revise reviser revising revocati rewritin rezessio rezim rezyser rhapsody rhythm ri rialzo ribelle ricevuta
rich richards richteri richtigk ricorso riduce rifiuto ripper risarcim rising ritmica rivalita rivera roam robber
roberts rodin rodzaj rodzinny rogers romance romancie romano romantik romantiq romantis romantyc romanze rosario
rossetti rosyjski roth roumain rousseau rowdy rownosc royaume rozczaro rozglos rozkaz rozpozna rozwod ruckruf rucktrit
ruhestan ruhm ruhren ruhrt ruling rumana rumano runner rusia ruso russa russin russisch rustic rytm rzecz sabio
sachvers sade saga sager saintete salario sanctity santita saper sarampio sass satisfac savourer scarsita scemo
scenaris scenariu sceptici scettico schadene schadens schadlin schande schar scharen scharia scheich scheuen schiavit
schiedsr schiera schlaf schlager schmerz schmied schone schreck schrecke schreibw schriftf schrifts schuld schuldig
schurken schuster schwarm schwarzm schwede schwerge schweste schwulen scientis scienzia scolarit scolasti scorer scorn
screenpl screenwr screwing scriptur scrittor scum scusarsi scusatem seaman seccion sechzige secolare secondar section
secular seculari secundar sed sedation sedia seelsorg seemann segretar seguir seguito seigneur seinesgl sekretar seks
selbstan selbstbe selbstst selbstve seltsame seminar semplici senado senat senate senato sendunge senior seniorit
sensibil separati septembr sergeant sergent sergente sermon servicin servire sessions shame sharia sheik sheikh shock
shocker shoplift showdown shudder sicario sicherhe sie sierzant sifilis signalem signer signifia silly similari
simplici sincerid sinnlich sinvergu sionista sioniste sire sissy sitzunge skandale skater skipper skirmish sklavere
slabosc slander slave slaver slavery slawa slay sleep slider slowacki slowo sm smallpox smiler smoker smuggler sneak
sneezing snitch snoop sob soberani sociable socializ socio sodass soddisfa sodio sodium sodomie sodomy sohn sohne
solace soldato soldner solicita solitary solitude solitudi sollievo soltera somme sommeil songwrit sonno sophomor
sopravvi sorcery sorcier sorciere sore soreness sorge sorgen sorpresa sorten sospecha sospetta soudan souffran souhait
souhaite sourd sovranit sozial sozialhi sozialis sozialle spac spagnola spartan species spectate speech spelling
spelnien spende spender sperare spettato spezifik spieler spitzel spitzenr sponsore sportler sposarsi sposato spots
sprawozd sprecher sprog sprzatac sprzeciw srodowis staaten staatsan staatsmi staatsse stabilno stagnati stalin stammbau
stammtis standpoi standsti stany stara starre statale state stature statut statute statuten staunen steen stemmer
stesso steuerer stevens stewards stichwah stifter stilista stimmt stimmte stir stoic stoke stolz stoppen storico
stosunki strach stracony strafbar strafges strafver strafzet strega streiks streite striker stroller stromt stront
strophe strophen studiere study stupid stylist subclass subgroup sublevac subscrip subsidia substant subvert succeed
successe successo sucht suchtig sudan sueca suedoise sufferin suffix suffrage sufijo sufrimie suitabil suizo suka sula
sully sultan sultano summonin summons suora superint supermod supremo surete surfer surrende surveyor suscepti suscripc
suspect suspecte susto svedese svizzero swagger swarm swiadect swiadek swiadomo swietowa swimmer swoboda sympathi syn
synonyme syphilis szef szok sztab ta taco tacos tact taint tajemnic take takeover talker tanzer tanzerin tao tap tarzan
tata tate tatsache taucher tavolo taylor tease teaser technici tedeschi tedesco teen teilnahm temer temere temoin
temperan temptati tendency tenderne tenebres tenente tenere tension tentatio teorico terapeut terror terrore terroris
tesis testate teste testigo texas than thief thing thirst thompson thrill thug tickets tierarte tiere tik timore tinker
tiranno tirano tirol tischler titan titanio titanium titeln titelver title tizio tl tlumacze todesurt topper torino
torment tormento torschut tortura torturar torture toscana toscane totalida totalita totalite totem tough towarzys
tracker tract traitor trak tramp trance transien trapper traumati treatise treffen treiber trembler tresorie treue
treuer treve trilogia trilogie trilogy trockenh trost trottel truce trupp trusty tubercul tuberkul tucker tueur tul
tumoren tunez tungsten turning tutor twitchin tworca typing tyran tyrant tytul ubelkeit uberlege ubezpiec uczciwos
uczestni uf ugliness ui ukochana ukochany ukrainie ulubiony umanita umarla umbra umfeld umilta umore umpire umstand
umwelt umweltfr unabhang unbehage undesira unerwuns unfahigk unfallve ungar ungarisc ungehors ungestra ungewiss
unglaubi ungluckl unidad uniformi unis unity unordnun unruhe unruhen unschuld unsicher unterbew untergeo unteroff
unterwer untoucha unverseh unweit uomini uomo upheaval uproar uranio uranium urheberr urteil urteile urzednik usabilit
usefulne ustawa utilitar va vacancy vagabund vainqueu validaci validity values vangelo vanguard varietat variety veden
vedova vegetari vegi veneraci venerdi venetia veneto venganza venire verachte verachtu verba verbande verbannt verbannu
verben verbot verbote verdad verdict verehrun verfolge vergebun vergeltu vergesse vergogna verguenz vergunst verhor
verifier verit verita verite verjahru verkaufs verklagt verkraft verlegen verliebe verliebt vermiete vermietu vermin
verschic verschul versicul versohnu versprec verstaat verstorb versuchu vertraut vertretu verurtei verwirru verwunde
verzeihu verzweif vespa vestibul veterina veuve vibe viceroy vidal vidente viecher vieillar vielseit vigore vigueur
village villain villano vincitor violador violeur virer virgin virginid virginit virrey viruela viscount visionna visit
viuda vixen vizier vizioso vocablo voeux vogelart vokabeln vokal vokale volee voleur volksabs volksrep volksver voller
vollmach vollstan vorgefun vorrang vorsitze vorstand vorstehe voruberg vorurtei vorwarnu vorzug vorzuge vota votante
voter votum vowel voyager vulnerab wages wahlbere wahlerst wahlrech wahlvers wahn wahrheit waisen waisenha walker
warhol warnen warnung warnunge warrant warunek warunki was watcher watpliwo watts wdzieczn weasel wechselt wegberei
wegiersk weh wehrdien weib weigerun weihe weiler weisung weisunge welch welche welcher welcome welfare welke wells
weltansc weltklas weltordn werken werksarz werkstat werkstor wertpapi wertscha wheeler whiplash whistler wi wichser
widerruf widmung widow wiederer wiederse wiederve wiernosc wierny wilde wilderne willkur wina winger winner wioska
wirtin wish wit witaj witch witchcra witness witwe witwen wizard wizyta wlaczeni wlasnore wobbly wodz wohlerge wohlfahr
wohnhaft wojenny wojna wole wolverin wonder wonnen woo woods word worthy wren wright writer writings wrog wspolpra
wstyd wund wunde wunsch wunscht wut wy wybory wycofani wydzial wyklad wykonawc wynagrod wyzwanie yen yerno yielding
york zabojca zaglosow zagrozen zahlunge zajac zakaz zakon zaloga zalowac zalozyci zamiesza zamowic zapaleni zapewnie
zapobieg zaprosze zarzadze zarzut zastepca zatrudni zauberer zauberha zawiadom zawodnik zbieg zdrajca zeeman zeitgeis
zeitlebe zemsta zenada zentralb zepter zertifik zest zeuge zeugin zeugt zezwolen zgodnosc zielgrup zielony zins zinsen
zinssatz zirka zlodziej zlosc zmarla znajda znajomy zold zollner zombie zonaty zugfuhre zukunft zul zustimmu zuversic
zuwander zweifeln zwerg zwiastun zyczenie zyczyc ابار ابرياء ابل ابناء اتفاق اتفاقيا اتهام اتهامات اتهم اجبر اجتماعا
اجتماعي اجنبي اجيال احباط احتفل احسنت احمق اخذ اخلاص اد ادبي ادلاء ادمان اراء اريزونا ازال اساطير اسال استبداد استجواب
استخدام استراتي استرالي استعمار استفسار استيقاظ اسنان اسير اشخاص اصطناعي اصل اطلع اعتراف اعتقالا افعال اقتصاد اقسام
الاب الام الباني الحاد الشك الظل اللص الم الماني النص الومنيو الين امان امتثال امتياز امتيازا امر امراء امريكا امهات
امور انبياء انتخاب انتخابا انجاب انجيل اندرسون انعدام انفصال اوامر اوه اوين ايتام ايدي اينشتاي باحث باحثون بدوي برازيل
بروز بريطاني بسيط بشر بكالوري بلاد بلدان بلوك بن بنت بوتاسيو بوليفيا بون بيرس بيرسي بينيت تباين تجريبي تجمعات تحالف
تحديات تحذير تحركات تحرير تحيز تخلف ترابط تراس ترددات تزعم تزوج تسمم تشابه تشو تصريح تضامن تطوع تعازي تعاطف تعصب تعيين
تقيد تكرم تكريم تكساس تلاميذ تنبيه تنكر تنوع تهاب تهرب توج توظيف توقيع تونس تيار ثبات ثورات جامعي جديد جروح جريس جرين
جفاف جماع جماعي جمهوري جهل جونز جويس جيل حاسب حرج حرمان حزن حزين حسابات حسن حصار حقايق حكام حلم حواء حوامل حيوانات خارج
خبراء خبير خرافات خصوم خطب خلاف خليط خوف خيارات خياط دالي داير دبلوماس دراسي دستور دع دعاء دوما ديفيس ديني ذنب ذنوب
راسمالي راوي رايد رب رجل رسام رضع رضيع رف رقيب ركود روابط رواد روايي روبرتس روث روج روساء روسو روسي روسيا رومانسي
روماني ريد ريف رييس زملاء زنا زواج زوجات سجود سفاح سفراء سفير سلاطين سلام سلبيات سودان سويدي شاهد شايعات شجعان شرك
شركات شكوك شهادات شهداء شيء شيل شيلي شيوخ صارم صاعد صحفي صلاحيات صمود صهيوني صوديوم صياد ضابط ضباط ضخم ضعيف طايفي طلاق
طلب طموح طيار ظلام عار عاطفي عاطل عالم عداء عذاب عرب عربي عريف عزاء عصبي عظم عظماء عظيم عقل عمان عملاء عموم عميل عنيف
عوام عيب عيوب عيون غايب غبي غثيان غموض غينيا فارس فاق فايز فايزون فراش فرانكو فرسان فرص فرعون فزع فصايل فعل فقدان فقير
فلاح فلبيني فلوريدا فواتير قادم قاري قاصر قاض قانون قايد قبول قتال قران قريب قصايد قطيع قلق قنصل كابوس كاتب كاد كاردينا
كافر كالسيوم كان كتايب كريستي كلا كليات كمال كنتاكي كوك كونجرس كونراد لذا لصوص لغوي لقاء لقاءات لقب لورانس ليري ليونارد
مالك مالي ماير متابع متحدث مترجم متزوج متصل متهم متوقع مثالي مجالات مجد مجرمون مجمعات مجموعات مجنون محاضر محاضرات
محافظات محاكم محاكمات محب محترف محترم محسن محققون مخطوطات مدافع مدرب مدعي مذاهب مراتب مراجع مراهق مرحب مساعد مسبق
مستخدم مستشار مستعمرا مستعمل مستقبل مستقبلي مستوي مسجل مسن مسوولون مشاكل مشتري مشكلات مصرفي مصري مصريون مصنف مضيف معارف
معاني معاهد معظم معلم مقابلات مقاتل مقالات مقترح مقدم مقدونيا مقطع مقيم ملاك ملكي من منتديات منسق منطقي مهاجر مهارات
مواصفات مواعيد مواني موثر مور موراي مورغان موعد مومن مونتانا مين مينيسوت ناجح ناخب نباتي نزاع نزاعات نظامي نفسه نفي
نقاش ني نيفادا نيومان نيويورك هارب هارت هاريس هتلر هم هندي هيوستن واتس واتسون واقعي وايت وجد وحي ودي وزارات وزراء وزير
وسط وسيط وعي وفاء ولاء ولي ويلسون يتفاعل يجبر يخبر يخدم يراقب يروج يزابيث يستدعي يسون يضيع يعرض يغرد يفرض يقول ينام يهب
يوجين يورانيو 一丁不识 一代 一共 一句 一声不吭 一家人 一派胡言 一生 一生一世 一窝蜂 一视同仁 一言不发 一醉方休 万国音标 万岁 万户 万民 万洋山 万源 万荣 丈夫 三中全会 三国演义 三水县 三部曲 上代 上任
上司 上尉 上课 上谕 下一代 下令 下单 下属 下狱 下班 下级 不名一文 不孕 不寒而栗 不意 不正之风 不法分子 不然 不等式 不肖 不顾一切 丐帮 专业 专利权 专员 专著 专访 世世代代 世事 世仇 世家 世界观 东三省
东南大学 东吴大学 东安县 东家 东道 丞相 两广 两湖 严刑拷打 严斥 丧命 个体 中人 中尉 中性 中方县 中正 中江 中江县 中立 中篇小说 丰宁 丰宁县 丰盛 丰硕 临夏县 临夏市 为善最乐 为生 主业 主义 主办 主办权 主持人
主权国家 主祷文 主编 主裁判 主见 主观主义 主顾 丽江 丽江市 义不容辞 义理 乌伦古湖 乌兰察布 乌兰浩特 乌苏 乌苏市 乌龟 乐亭 乐团 乐山 乐山市 乐昌 乐昌市 乐观 乐趣 乐队 乐音 乔治亚州 乘势 九寨沟 九龙县 乞丐
乞讨 乡绅 乡里 乡镇 乡长 乡间 书法 书法家 书画 书稿 书记 买关节 买单 乱哄哄 争执 事不关己 事关 事务 事态 事情 事迹 事项 二房 二话不说 二连 二连浩特 于田 于田县 云安 云安县 云龙县 互访 五角星 亚利桑那
亚拉巴马 亚种 亚科 交大 交往 交情 交战 交纳 交配 享乐 京 京广 亲人 亲代 亲信 亲友 亲属 亲戚 亲昵 亲爱 亲王 亲眼目睹 亲近 人丛 人们 人命 人品 人工 人心 人文主义 人权 人权法 人格 人民公社 人犯 人生 人称
人类 人缘 人群 人选 人道主义 仇人 仇家 今人 今生 仔细 他人 他国 仗义 付费 仙人 仙姑 代书 代代 代孕 代数方程 代管 以言代法 仲裁 任丘市 任人 任县 任命状 任由 伊宁 伊宁县 休整 众志成城 优先 优厚 会宁 伞兵
伟大 传代 传令 伤势 伤残 伤痛 伴侣 伺机 体格 体质 何其 余者 佛山 佛经 佛罗里达 佛蒙特 佛蒙特州 作主 作乐 作战 作曲家 作者 你死我活 佣钱 使命 使然 使者 使节 侍立 侍者 依从 依我看 俄国 俄国人 俄罗斯
俄罗斯族 俄语 俗话说 俘虏 保定 信誉 修订 修道 倒戈 倒闭 借方 倡导 债权国 假意 做生意 停滞 儒学 儿子 儿孙 元音 充军 充血 充饥 先烈 先辈 先锋 先驱 光棍 光照 光顾 克孜勒苏 免受 免疫 免疫力 免费 免遭 党章
入场 入场券 入场费 入境 入学 內江 全国性 全套 全景 全权代表 全权大使 全班 全省 八仙 八仙桌 八边形 公主 公务 公司 公司法 公告 公子 公安 公安局 公安机关 公安部 公家 公开 公民权利 公爵 公用 公益 公社 公私兼顾
公职 公证 公诉 六角 六边形 兰坪 兰州大学 共识 关乎 关于 关停 关照 关颖珊 兴国 兴奋 兴宁市 兴文 兴文县 兴致 兵部 其乐不穷 其乐无穷 养子 养生 冀州 内伤 内参 内江 内江市 内蒙古 内行 内陆国 再也 军事家 军人
军令状 军团 军官 军法 军衔 冤家 冲突 冷战 冷水江 冷水江市 准确性 准考证 凌虐 几个 几内亚 凤凰古城 凭单 凶手 凸多边形 出使 出动 出国 出嫁 出气 出血 出钱 分文不取 分期付款 分析师 切骨之仇 刑法 刑部 列国 列席
列车员 刘翔 创伤 创始 创始人 创立者 初恋 初级 判罚 利息 利息率 利率 利益 利钱 刺伤 前 前世 前仆后继 前任 前程 前身 前辈 剑桥大学 剥削阶级 剧作家 剧痛 副官 割据 力不从心 力士 劝解 功成名就 功效 功能 功能性
功高望重 功高盖主 加入 加州 加班费 加盟 加钱 务实 动向 动物界 动荡 助教 助理 劲头 劲敌 劲旅 劳役 劳改 勃然大怒 募集 勾当 包办代替 匈奴 化合 化子 化学家 化石 化石群 化身 北京大学 北大 北方佬 北方邦 北洋
匪徒 区长 医保 医学家 医疗保险 医疗费 十几 十字路口 十边形 华 华严经 华人 华侨 华夏 华宁 华宁县 华池县 华盛顿州 协作 协同 协定 协议 协议书 单人 单传 单词 单边主义 卖关节 卖国 卖国贼 南宫 南宫市 南开大学
南江 南江县 博乐 博客 博樂 博罗县 卢龙 卧龙 卧龙岗 卫国 卫生 卫生部 印古什 印地安纳 印欧语 印第安纳 卸任 厂长 压岁钱 压抑 厌烦 厮打 县令 县官 参政权 参议 参谋 参谋长 双手 双方同意 双眼 双瞳剪水 反动派
反对票 反问 反革命 发布 发票 发言 发财 发难 取经 受伤 受访者 受贿 受降 变种 变色易容 变色龙 叙事诗 叛变 口令 口味 口水战 口语 古北界 古国 古根海姆 古浪 古浪县 古老 古蔺 古蔺县 古龙 另类 另请高明 另谋高就
叫嚷 叫花子 叫苦 召回 可信任 可兰经 可喜可贺 可惜 可行性 台湾省 台独 台词 史料 史诗 右派 叶城 叶城县 叶尔羌河 号令 司令 司令员 司徒 司法 司长 各国 各类 合作 合力 合同 合成词 合格证 合水 合水县 合江 合江县
合法化 合法性 合眼 合编 吉林 吉林大学 同一 同业 同乡 同名 同感 同济大学 同班 同甘共苦 同胞 同行 名义 名副其实 名号 名垂青史 名师 名目 名称权 名胜古迹 名誉 名门 后世 后人 后代 后生 后裔 后辈 吏部 吐鲁番
吓人 吓唬 君子 君臣 听力 听证会 听课 吭声 吴川 吴川市 吴桥 吹嘘 呆子 告发 告诉 呜咽 周 周济 周瑜 周转不灵 呼吁 命令 咆哮如雷 和林格尔 和田 和田地区 和田市 咬牙切齿 咱们 哀荣 品类 哲学 唐县 唐山市 唐海县
售价 唯心主义 唱诗班 商务 商汤 善意 喜乐 喜形于色 喝令 喝醉 嗡嗡 嗫嚅 嘉峪关市 嘱咐 嘲弄 嘴严 噩梦 四分五裂 四子王旗 四川大学 四边形 回国 回禀 回老家 回话 回顾展 团聚 困境 固安 国事 国事访问 国安 国家 国宾
国情 国情咨文 国有化 国民 国法 国父 国立 国联 国防 国际性 国际法 国际私法 图腾 土人 土匪 土豪 圣旨 地主阶级 地方官 地球 地质学家 块状 垫付 埃及 城防 培训班 基层 基本法 基金会 堂房 境遇 墨子 墨尔本 士官
壮丁 壮烈 声名 声张 声望 处事 处女 处罚 处长 备战 复原 复杂性 夏威夷州 夏河 夏河县 外交 外交官 外交部长 外伤 外婆 外孙女儿 外孙子 外甥 外祖母 多多少少 多样性 多边形 大丈夫 大义 大人 大使 大侠 大公 大关县
大叔 大名 大名鼎鼎 大员 大夏 大夫 大姚 大姚县 大家 大将 大战 大渡河 大理 大白话 大虫 大赦 天朝 天水 天水市 天灾 天然 天理 天翻地覆 天龙座 太子 太学 太常 夫妻 夫权 失业 失信 失守 失敬 失衡 失败 头衔 头领
夷陵 夹江 夹江县 夺目 奇才 奇耻大辱 奉命 奉天 奉旨 奋发 契约 奠基人 女婴 女真 奴役 奴隶制 奴隶制度 奸细 奸臣 奸贼 好办 好心 好手 好汉 如果说 如此这般 如鱼得水 妇产科 妈妈 妖人 妖姬 妖精 妥协 妻妾 姊夫
姐夫 姑奶奶 姑父 委任 委托人 委派 姥姥 威信 威权 娃娃 娃子 娄底 娄底市 婁底 婁底市 婆婆 婚配 婴孩 婴幼儿 媒人 嫁人 嫉妒 嫌弃 嫌疑 嫌疑人 嫌隙 孕期 孝子 孟子 孟村 季子 季报 季节性 孤儿 学术界 学派 学费
学院 宁乡 宁乡县 宁南 宁南县 宁县 宁洱 宁缺毋滥 宁远 守宫 守恒定律 守法 安乐窝 安乡 安乡县 安仁 安仁县 安全局 安化 安化县 安县 安国 安国市 安宁市 安居工程 安岳县 安平县 安徽大学 安新县 安民告示 安身立命
安邦定国 官吏 官宦 官方 官爵 官田 官衔 宜宾 宝宝 实习生 实情 实战 实证主义 实话 审判权 审时度势 客户 宣战 宪法 害虫 宴会 家常 宽恕 宾主 宿主 寄主 寄生虫 密使 富兰克林 富民 寓言 寡头 寡妇 对决 对手 对数
对症 对象 寺 寻欢作乐 导游 寿王坟 封号 封地 射洪 射洪县 将令 将才 将领 尊严 尊卑 尊号 尊荣 小人 小伙子 小偷 小子 小毛头 小萝卜头 小辈 小金 小金县 小鬼 小鸡 尚义 尽管 局势 局长 居中 屈打成招 属国 属地
屯子 山村 岳池 岳池县 岷江 工兵 工农 工农兵 工匠 工商业 工部 左券 左右手 左膀右臂 巨鹿 巩留 巩留县 巫术 差别 差役 差额选举 已婚 巴伐利亚 巴山 巴林右旗 巴蜀 巴西 市民 师兄 师大 师妹 师娘 师父 师范大学 帝王
帮手 常宁 常宁市 常德 常德市 常态 常态分班 常见问题 常驻 幕僚 干事 干尸 干涉 干部 平反 平均主义 平型关 平山县 平江县 平生 平等 年号 年报 年金 年长 广宁 广宁县 广安 广安市 广西 庆祝 库车 库车县 应从 应允
应战 应邀 应酬 府尹 废黜 康乐 康乐县 康熙 廉江 延安 延安市 延期付款 延误 建水 建水县 开国 开幕词 开张 开战 开拓者 开明 开江 开江县 异化 异己 异性 异端 异议 弊端 引种 张北 张北县 张宁 张家口 张家口市
张家界市 张掖 张掖市 弱点 張家口 張掖 張掖市 强人 强梁 归附 当之无愧 当务之急 当权派 录用 形单影只 形式主义 彩票 彭县 彭山县 彭州 彭州市 征询 征集 待人 徐水县 得利 得手 得益 得胜 得荣 得荣县 御史 循规蹈矩
微臣 微软 微软公司 德州 德性 德文 德语 徽号 心上人 心律 心悸 心惊胆战 心意 心愿 心爱 心理学家 心痛 心绪不宁 心虚 必然王国 志愿 志愿者 忠告 忠实 忠心 忠臣 忧虑 快感 念经 怀安 怀旧 怀疑 怒不可遏 怒气
怒气冲冲 思绪 急事 急赤白脸 性命 性感 性爱 性生活 性病 怯懦 总参谋长 总编辑 恋情 恋爱 恐怕 恐慌 恕罪 恭亲王 恶人 恶战 恶斗 恶霸 恶魔 患有 患病 悬念 情况 情势 情境 情欲 情趣 惆怅 惊厥 惊慌 惋惜 惟妙惟肖
惠州 惨状 惩办 惩处 惩治 惯例 想念 愈加 意愿 意欲 意识 意识形态 愚蠢 感性 感触 愤恨 愤慨 愿意 愿望 慎重 慕名 慢性 慨叹 慰藉 憎恨 戏剧家 戏称 成交 成亲 成仙 成例 成化 成县 成员国 成婚 成安 成安县 成家
我国 戒严令 战争 战事 战友 战败 户部 房主 所为 所部 手机 手稿 手续费 才干 扎兰屯 扎兰屯市 打 打游击 打点 执政党 执政官 执照 扮演 批准 承付 承租方 承诺 技工 技师 技术人员 技术员 技术规范 把头 投票权 投诚
投降 抗战 抗日战争 折磨 抚养权 抚养费 抚宁 抚宁县 抚恤 抚恤金 护照 报仇雪耻 报单 报道 抱负 抽噎 抽烟 拉丁文 拉丁语 拉卜楞寺 拍手 拒付 拖欠 拖雷 招抚 招收 招聘会 招降 拜见 拥戴 拷打 持久战 挂花 指定 指挥官
挑战 挑战者 捉弄 损耗 换代 捷报 探子 探望 探视 探视权 接待 接见 推定 推崇 推戴 推拿 推选 提任 提倡 提督 提醒 揽权 搅拌 搭乘 搭档 摄影师 摩根 摩洛哥 擒贼擒王 攀枝花市 支付 收兵 收藏家 攸关 攸县 改元 改嫁
改称 改良主义 改选 放养 放权 放牛班 放牧 放逐 政令 政体 政委 政敌 政权 政治委员 政治部 政法 政要 效用 效能 敌国 敌情 救命 救活 救济 救灾 敕令 教义 教授 教条 教条主义 教职员 教职工 教育部 教诲 散乱 散客
敦煌 敦煌石窟 数学家 整齐划一 文化 文县 文如其人 文字狱 文安 文安县 文山县 文抄公 文曲星 文武百官 文盲 文种 文笔 文臣 文豪 文部省 新一代 新乐 新乐市 新兵 新宁 新宁县 新河 新生代 新生儿 新田 新邵 新邵县
新闻记者 新龙 新龙县 方程 方程式 施政报告 施法 施甸县 旁观者 旁遮普 旅费 族长 无处 无望 无虞匮乏 无记名 无话可说 无赖 无辜 日元 日本 旧金山 旨意 时不我待 时代 时势 时宜 时弊 时运 旷野 昆仑 昆士兰 昆士兰州
昌宁 昌宁县 昌黎 昌黎县 明令 明目张胆 易县 易门 易门县 春宫 昭苏 昭苏县 晋宁 晋宁县 晚辈 普宁 普宁市 普寧 普寧市 普选 普通人 景东 景县 景泰 景泰县 景洪 景洪市 景谷 智利 智者 暗杀 暴徒 暴怒 暴行 暴跳如雷
曲周 更为 更加 更是 曹禺 有产者 有价证券 有情 有所不同 有效性 有望 有机体 有权 有色 服务费 望尘莫及 朝廷 朝觐 朝鲜族 期望 期望值 期权 期许 期货 木匠 木马病毒 未定 未成年人 末代 本国 术语 朱德 朱熹 机会成本
机票 机遇 机长 杀手 杀身成仁 杂种 权威 权杖 权柄 权证 李娜 杏花村 村子 村寨 村庄 村落 村里 村镇 来临 来访 松潘县 极权 构件 枕石漱流 架次 柯坪 柯坪县 柳园 柳园镇 标准化 标题 树丛 树种 校尉 校长 格林 格格
桃园 桃江 桃江县 桑植 桑植县 桑海 梁河 梁河县 梅县 梅州 梅州市 梅毒 梵册贝叶 检察官 检方 检疫 椭圆 椭圆形 楔形文字 楚国 概况 樂山 欠安 欠费 次子 次序 欢庆 欢心 欢迎 欧几里得 欧拉 欧文 欺侮 欺蒙 欺负 止咳
正义 正事 正宁 正宁县 正式 正蓝旗 此事 武安 武安市 武官 武将 武松 武汉大学 歹徒 死伤 死因 死敌 死者 殉国 殖民 殖民地 殿下 母亲 母子 毛病 毫无 民乐县 民兵 民办 民工 民情 民族主义 民法 民盟 民航 民间
气呼呼 气虚 水利部 水务局 水富 水富县 水手 水浒传 水痘 水费 永平 求和 求职 汇价 汇兑 汇率 汉人 汉奸 汉子 汕头 江原道 江安 江川 江川县 江油 江油市 江湖医生 江門 江門市 江门 江门市 汤川 汨罗市 汶川 沅江
沅江市 沙俄 沙河 没关系 沧州 河源 治国 治外法权 治安 治愈 泉石膏肓 法典 法则 法国 法度 法律 法案 法老 法规 法门 波希米亚 波罗 泪眼 泪花 泸州 泸水 泸水县 洋务 洗马 洛杉矶 洞庭湖 津津有味 洪江市 洪雅县
活化石 流寇 流感 流放 流氓 浙江大学 浪子 浪漫 浮力 浮屠 海瑞 海防 涉嫌 涞水 涞水县 涿州 涿鹿 涿鹿县 淫乐 深信不疑 深恶痛绝 混为一谈 混乱 混战 清官 清水县 清水河 清水河县 渔人 温和性 温宿 温宿县 温居 港人
渴求 游手 游民 湖广 湘江 湘潭 湘西 溃疡 溜须拍马 溢于言表 滇池 滞纳金 满城 演讲 演说 潮安 潮安县 澄江县 澳大利亚 澳洲 火眼金睛 灵台 灾祸 灾荒 炉霍 炉霍县 炎症 炎黄子孙 炮手 烈士 烙印 烟花风月 热带雨林 热河
热火朝天 热闹 焉耆 燕国 燕山 爱乐乐团 爱国主义 爱子 爱怜 爱情 爵位 父兄 父子 父老 父辈 片名 牌照 牙克石 牙克石市 牛津大学 牟定 牢骚 牧羊 物事 物理学家 物种 牵牛花 特使 特工 特派员 特许 牺牲品 犯法 状态
狂欢 狐狸 狐疑 狗贼 独尊 独立 独裁者 狼狈 猎物 猛兽 猛虎 猜疑 玉田 玉田县 玉龙雪山 王位 王八 王公 王子 王导 王爷 玩乐 玩家 玩花招 环境 环境污染 现代集团 现实主义 玻利维亚 班上 班子 班级 班花 班门弄斧 理事
理工大学 理想国 甘孜县 甘孜州 甘洛 甘洛县 甘谷 甘谷县 生产成本 生产者 生人 生前 生命 生平 生态 生态学 生怕 生死存亡 生死攸关 生母 生活费 生灵 生物体 生物学家 生病 生铁 生龙活虎 用人 用处 甲午战争 电白 男儿
男士 男子汉 画展 疑心 疑忌 疑惑 疑问 疙瘩 疲劳 疼痛 病危 病原体 病态 病情 病重 痔疮 痛楚 痛经 痴呆 瘟疫 登高望远 白人 白匪 白喉 白宫 白洋淀 白种 白銀市 白铁 白银市 百余 百分点 百十 百合 百步穿杨 皇位
皇太子 皇太极 皇子 皋兰 皋兰县 盈江 益处 盐边 监察院 监护权 监管 盗贼 盛情 盛筵 目不识丁 目送 直布罗陀 直隶 相公 相好 省份 看好 看病 看顾 真实性 真情 真理 真经 眸子 眼中 眼高手低 睡眠 督办 瞳孔 知县
知名度 知府 知心 知觉 矩形 短篇小说 石嘴山 石嘴山市 石屏县 石棉县 石河子 石河子市 石渠县 石花菜 石门县 矿务局 研究员 研究者 研讨会 破产 硬骨鱼 碱土金属 碱金属 磐石市 示众 礼崩乐坏 礼部 社交 社区 社稷 社长
祁连山脉 祖先 祖师 祝愿 神仙 神权 神秘莫测 神经失常 神话 神通 祭文 禀告 禀报 禁令 禅杖 福田 离婚 禽流感 私利 私家 私情 私生子 秉承 科学家 科室 科长 租赁 秦国 秦安 秦安县 秦皇岛 秦皇岛市 秦皇島 秩序 积极性
积非成是 称号 程序员 程序库 程序法 程度 税款 税法 税率 稳定性 稿费 空姐 空战 空缺 空降兵 突围 突触 立国 立宪 立法 竞争者 笔者 笔触 第三世界 第三者 等于 等级 等额选举 答辩 答问 答非所问 筠连 筠连县 签约
管弦乐团 管弦乐队 管闲事 米易县 米格 米泉市 米虫 类型 精度 精确度 精美 精选 精锐 糊弄 系主任 紊乱 紧急状态 紫金 綦江 綦江县 红包 红娘 红尘 约定俗成 约法 纯金 纳什 纳西族 纸醉金迷 经书 经文 经济 经济学家
经籍 结仇 结伴 结婚 结盟 给付 绝句 绝情 绝望 统帅 统治权 绥宁 绥宁县 绥江 绥江县 续费 编班 编者 缴纳 缺失 缺憾 缺点 缺陷 罗刹 罗定 罗定市 罗平 罗江 罗江县 罚钱 罢课 罪名 罪魁祸首 羊群 羌族 美林集团 美洲
羞惭 羞耻 群英 翁源 翁源县 翻白眼 老一辈 老两口 老人家 老公 老兵 老古板 老头子 老妈 老子 老小 老总 老朋友 老汉 老爷 老爷子 老百姓 老者 老虎 考古学家 考官 考据 考题 耍花枪 耐心 耳聋 耳鸣 耻辱 聊以自慰 职权
联想 聘用 聘请 聚众 肃宁 肉瘤 肺结核 肾上腺素 肾炎 肿块 肿大 胆战心惊 胆敢 背后 胎儿 胡作非为 胡匪 能力 能手 能耐 脓包 脓肿 脱离 脾气 腓力 自主 自学成才 自然灾害 自由 自由主义 自由王国 自豪感 自重 自顾不暇
自顾自 致哀 致富 致癌 舆论 舍命 舍身 舒兰 舒兰市 舟曲 航海家 航空 舰长 船老大 船长 艄公 良民 良辰美景 艰辛 艺术家 芝兰玉树 芦山县 花天酒地 花好月圆 花子 花痴 花酒 花魁 芷江 苍生涂炭 苏东坡 苏丹 苏俄
苏州大学 苦头 苦楚 苦难 英国人 英石 英联邦 英超 茂盛 范畴 茶房 草丛 荒谬 荣县 荣昌 荣昌县 荣耀 荣辱 荣辱与共 荷兰猪 荷兰语 莎车 莎车县 莫高窟 莱比锡 莱温斯基 获鹿 菩提 菱形 营长 落叶归根 落花流水 蒙古
蒙古国 蒙古大夫 蒙大拿州 蒙自 蒙自县 蒙蔽 蒲江县 蓝山县 蓬安 薪酬 虎门 蛮子 蜥蜴 蝎子 行业 行刺 行唐 行家 行情 行政部门 行省 行贿 街头霸王 衙役 衡水 衡水市 衡阳 表决 表决权 表情 表白 裁决 裁判员 裁定
西双版纳 见票即付 观众 规律性 角膜炎 解围 解放战争 解题 言行 言谈 誓死 警官 警察 警醒 订单 订费 讨饶 议事 议会 议定 议定书 议长 记者 讲学 讲究 讳莫如深 许下 许地山 许愿 论坛 论述 设宴 访问 证书 证人
识文断字 词语 诏书 诏令 试题 试飞员 诗歌 话语 该死 语音 误车 说服力 诵经 请安 请客 诸事 诺言 读物 调养 调查员 调查者 调查表 调理 谋士 谕旨 谨慎 豁免权 象形文字 豪强 貂熊 负伤 贡士 财政部 责罚 责骂 败类
账单 质询 质问 贫富 贫寒 贫穷 贴水 贵国 贵族 贵胄 贸易协定 贸易战 贿赂 资本家 资格 资深 资费 赔款 赞同 赤金 走亲戚 走江湖 赴宴 起码 起诉 趁势 超文本 趋势 趣味 跑马山 跟班 跨国公司 身价 车夫 车把式 车票
车臣 转圜余地 轻伤 轻视 轻饶素放 辅导班 辅音 辑录 辨别 辩方 辩白 边防 边防军 辽宁大学 达成协议 迁安 迁安市 过桥米线 过活 过瘾 过硬 运动 运动员 近亲 返还 远征 远见 违抗 违约 违者 连县 连州 连平 连平县 连襟
连长 迫不得已 迫害 迷信 迷迷糊糊 退休 退休金 退位 送行 逃生 逆境 逆贼 选举 选举权 选区 选手 选择题 选票 逊色 通判 通奸 通婚 通江 通知单 造福 逼宫 遂宁 遂宁市 遂寧 遂寧市 道义 道德 遗嘱 遗憾 遗诏 遣使
遣散费 遣返 遣送 遵时养晦 邀请 邢台县 邢台市 邱县 邵东县 邵阳 邵阳县 邵阳市 邵陽 邵陽市 邻国 邻水 邻水县 邻邦 郎中 郎君 郑州大学 郑重其事 部下 部属 部类 部门 都江堰市 酒席 酒泉 酷刑 醇厚 醴陵 采花贼
重中之重 重于泰山 重伤 重要性 重逢 野人 野兽 野地 野游 金代 金塔 金塔县 金川 金川县 金昌 金昌市 金本位 金牛 金牛座 金融业 金融家 金迷纸醉 金阳 金阳县 鏖战 钙质 钦差 铁匠 铁道部 铜梁 铜梁县 铲除 银行家 错乱
锡林浩特 镀金 镶黄旗 长大 长子 长孙 长宁县 长官 长成 长方形 长治久安 长生 长诗 长辈 门前 门派 门票 门类 闭关锁国 问话 问题 闯荡江湖 闲事 间接选举 阅兵 阅兵式 队伍 队长 防务 防止 防空 阳江 阳江市 阳痿 阴山
阶级 阿克苏市 阿克苏河 阿克陶 阿克陶县 陆丰市 陆河县 陇西 陈仓 陈述 陕甘 陕甘宁 陛下 陪审员 陽江 陽江市 隆中 随心所欲 随机 随机应变 随身 隐忧 难处 难题 雄心 雅安 雅安市 雅江 雅江县 集团 雇佣 雇用 雷公 雷州
雷州市 震慑 霍城 霍城县 霸主 青年 青龙县 静宁 静宁县 面值 面目全非 面红耳赤 面试 革命家 革命性 鞋匠 韩江 音阶 韶关 韶关市 韶關 韶關市 顾不上 顾客 顾虑 顾问 领主 领事 领导权 频段 额尔古纳 颤巍巍 风气
风水先生 风靡一时 飞利浦 飞毛腿 饥荒 饥饿 饶阳 馆陶 馆陶县 首席 首席代表 首长 首领 马关 马关县 马尔康县 马戏 马戏团 马球 马贼 马边 马里兰州 马龙县 驱逐 驾鹤成仙 骂人 骇然 骑士 骑田岭 骗子 骚动 骨肉 高个子
高举远蹈 高产 高县 高参 高台 高台县 高头 高官 高州 高州市 高手 高手如云 高校 高热 高瞻远瞩 高碑店 高碑店市 高等学校 高精度 高级专员 高级小学 高要 高要市 高贵 高邑 高邑县 高阳 魂魄 魅力 魏县 鱼水之欢 鸟兽
鸦片战争 鹿泉市 麋鹿 麗江 麗江市 麻黄碱 黄牛票 黄祸 黄种 黄花女 黄花闺女 黄褐斑 黄骅市 黄鼬 黎庶 黑客 黑水 黑水县 默许 默默无闻 鼻炎 齐唱 齐国 齐家治国 龙体 龙川县 龙的传人 龙门县 龙陵 龟儿子 龟兹
""",
    3: """
1er abandera abdullah abenteur abiturie abogada abogado abominat aborcja aborcyjn aborto abtreibu abuela abuelas abuelo
academiq acas accounts accusato accused accusee achats acheteur acquereu acquiren acquitta acronimo acronym activity
acusado addict adept adepte adjectiv adjetivo adjoa admiraci admiralt admirati adopte adoptee adottato adressat
adversar advocate advokat advokate adwokat aerien afera affair affaire affairs affidame affidavi affiliat afflicti
afghanen aficiona afliccio africain african africana africano afrikane aged agencia agencja agents agenzia aggresso
agitatio agnieszk agnostic agonia agresivi agresor agresseu agressiv agronomo ahmed aigner aio aktion aktiver alba
albino alchemis alcoolis alegria aleman alemana alergia alerting aliado alias alimony alkoholi alleato allegean
allegian allegria alleiner allergie allgau allie allied allievo ally als altercat altruism alumna alzamien amalgama
amant amante amatoria americai amerikan amerykan amicizia amigo amis amistad ammirazi among amputati amyts analyst
analytik anar ancestor ancestry ancetre anemia anestesi anesthes anfanger anfeindu anfuhrer angehori angeklag angelo
angescho angoisse angolano angoscia anguish angustia animator anklager anlehnun anmelder annuity anomalia anomaly
anonym anonymat anonymit ansia ante antelaci anthrax antragst anwalt anwalte anwaltin anwarter anwender anxiete apache
apathy apatia apostasy appeal appearin arbeiter arbeitge arguing aristocr armenier armenio armstron arrears arrivals
arrive arthriti arzobisp asedio asistent asl asombro aspirant assailan assedio assente assoziie ast astensio astma
asylum atd ate atheist atheiste athener atrasos attacker attacks attended attends attorney aubry audience audienci
auditeur auditoir aufgreif aufrufe aufstehe augenarz aunt ausgewie ausschus austriac authorit autiste autodida autorita
autrichi avec avenger aversion avisar avocate avuto avvelena avvisami avvocato awe ayto baas babbo babcia babe badmouth
baffled bahamas bakerloo bambina bambino band banden bankrupt banni banning bannir bapteme barriste bartolom barts
bashing basi basque bassi bassines bau bayerisc beamten beamter beating beaute becker beda bedauern bede bedrangn
befragte befurcht begegnun begehren begierde beginner behemoth behest behinder beholder beim being beirat beitrage
belageru belastun belg belga belge belgier belle benefact benennun bengali bengel benin benslima benutzer beobacht
berater bergamo bernadet berserk berufsta besorgni betes bettler bewerber bey bezogene bfawu bickerin bidder bidding
bieda biedny bienesta bieter bigot bilko billiger billiona bimbo binario bischof bischofe bismarck blinde blocco
blogger blutung bma boasting boateng- bohemian boia bokser bolivien bon bonhoeff boon borghese borracha borrower
bourgeoi bourreau bowman boyfrien br brabant bracia brainsto brand branza brasil brasilia brazylij breaks breeder
bresilie brethren breton bretonne brewer bridesma bridges brigades britanic britanni brite britisch brits brive broad
bronchit brooks browser bru bruder brudersc bruggent bruja brygadzi bryt brytyjsk buddy bummer bundesam bundesan
bundesbu bundniss bunny burda bureaucr burgerkr burgersc burn-out burschen buster busting butler buyer bystande cad
cadet cadete caesar cain caissier caja callers calosc campesin canadien cansanci cantarut canvass capataz capi caregive
caring carmen cartel cartier casanova cassa castaing cat catechis catecism catedrat cautiva celebrit celta cendrill
cenicien centroam centurio cer certezza ceylon chagrin chairper chambers chan chapter charta charte chased cheater
checa checo chefarzt child chileno chirurg chirurge chirurgo chiunque chlop chlopak chlopiec choking chomage choruje
chosen ciclista cierpien cifuente cineasta ciotka circolo cirujano citizen citizenr citoyen citoyenn cittadin civica
civili classmat cleaners clerge clerk clerks clicked cliente clientel clinicia clique cllr clope cn cna coerenza
cognata cognato coherenc colegial colombie colonel colonie colossus columbia commandm commerci commodor commozio
compadre compagno companer companio compatri comprado comprato compta comrade comuna comunism concedin confianc
confianz confidan confrate conge congolai coniugi conjoint conocedo conquero consejer consenso consolaz consorte
consumid contacts contadin contempo contempt contesta contiend contoso contrat contrato convict convicto conyuge coon
copain copine copycat cordogli coreana coreano coreen coreenne corka coronary coroner corregid corrieri costs counselo
cousine cousins coven covenant crabs crainte crazy creatric credente credenti creditor cree creeps crewe creyente
criada criado criador criollo critic croata croate cronista croyance croyant ctv cuatroci cubana cubano cugino culprit
cult cumplen cunada cunado curiosid curva cycliste czarny czyn czytelni dad daddy damages damen dane danesa dankbark
danoise dao darren daughter deacon deaf dearest deaths debiteur debitore debtor debutant deed defeated defect defend
defendan degout delegacj delphine demandeu demence demencia demente dementi demenz demenza democraz demoisel demokrat
dengue deni denker dentaire dentist dentista dentiste dentysta dependen depit depresio desahuci descampa desnutri
desolaci desordre despite desterra detachme detailin detenido detenu detenuto dette deuda deudor devotee dexterit
diabla diakon dictator dienstpl dietro dignity dilemma dilemme diplomaz directio direktio direttri disbelie discepol
discipul disclaim disclosu discomfo disease disgust disident disinter dismay dispetto dispiace disputes dissent
disturbo divest divorcio divorzio dla dle dna doc doctora dodo doer dogma dogme doherty dokerow doktoran dolmetsc dolor
dolt dominica donor donos doomed dor dork downing doyen dozenten dream dreamer drinker dritten drop dropout dryness
dschihad dublin duce duchowny duda dude dup dyplom dziadek dziadkow dzialacz dziecko ebrea ecclesia echeverr economy
ecossais ecosyste ecuyer edema editeur editora editore editrice educacio eelv egoista ehemann ehen ehepartn ehrenman
ehrfurch einheimi einwande einzelpe eis eisenbah eitelkei ejemplo elderly elect elector elektora eleves elita elite
eliten elitist elternte emerito eminenci emisor emocion emorragi emotione emozione empatia empfindu employeu empoison
emulatio emulator endettem enemigo enemista energiek enfant enfants enjoymen ensenanz envenena envidia envie epanouis
equestri erbarmen erbin erede erfullun eritrean ermitano erneueru erregung ers erstaune erwartun erzeuger esclava
esclave esclavo esempio espanola espinal estadoun etait etchever etfo etiope etonneme etudiant europa europaer europea
europeen europeo eveque ew ex-staff excitaci excitati exciteme executor exemple exil exile exiles exilio expatria
expectac expectat experten extasis externer extranje extremis fabbro fabrican fabrikan fachbere fachkraf fachleut
fairness faltaron familias familien fanatic fanatike fandom faouzi farmacis farmer farrukh faschism faschist fascisme
fascismo fascist fascista fasters father fatherla fda fear federali federazi feeling feierabe feind feinde feindsch
felicity felixsto fellow felon fester fetisch fetish feuchte feuchtig few fiancee fiat fiducia fiduciar fiend fierte
fighters fighting figlia figurer filipina fillette filmemac filment filmmake filmregi filosofo filozof finances
fiorenti firmie firmware flier flight fnmt foderali foe folk follower fondatri foraster forderer forderve foreclos
foresigh forgiven fp france francia frankrei franzosi frate fratella frauen fraulein freedman freedom freelanc freeman
freiberu freier fremde fresher freud freude freunde friendli fright frisson frustrac fucker fuera fuhrpark fula
fulfilme funzione fuori furcht furchten furchtet furia fury gaddafi gael galego galen gallois gambler gamers gana
ganadero gandul ganger garante gardanne gardener gardienn gardiner garzon gastarbe gatten gattin gazety gefahrte
gefolge gefuhle gefurcht gehalter gehofft geht geisel geiseln gelehrte geliebte gelosia gemahlin gendarme gender gendre
genealog genera genitiv genosse gente gentiluo gentlema gentuza genuge georgian germanen germania gesamtko gesindel
gesundhe gewisshe gg giappone ginecolo gino gioventu git gitanas giurista giustizi giver gladiato glaube gli gmail
gminie gniew godfathe godmothe goldsmit gonne gonner goon goren goring gosc gotten gourmet governan governed graduada
grandad grandfat grandi grandma grandmot grandpa granic granjero gratific graus grazyna gremio grief griega groll groom
groves grower gruby guatemal guerilla guerrier guilt gutmensc haben habilete habitue habla hablan habsburg hader
haftling haine handed handing hanse hansos harassme hardship hartley8 has hatte hauptver hausarzt hausbesi hays hcsa
healer heavywei hebamme heiko heiler heilprak heimlich heir heiress heiterke hejt helden helper hemorrag hemorrha
hendrick henker heredera heretic hermana hermanda hernia herpes herzinfa hesitati hete hetzer heuchler hexe hexen
hibernat hickey higinio hija hilfsorg hinchazo hinnerk historyk hoa hoffen holandes hollywoo homeland homeowne homonimo
honduras honduren hong honoring hoods hooker hope horda horde horror horta hostage hostile hostiles hostilid hotmail
househol hoxha hr hubby huber huesped hugger humanist humboldt humedad humidite hungara hungover hypnose hysterie
iberico ic ideas idiot idiota idioten iglesia ihresgle ike imie imker impeachm impiegat impiego impugnar impunity
imputato inca incertez incertid incredul indianer indico indictme indienne indignac indonesi industry indyjski infarto
infestat informan informin ingeborg inglesa inhaftie initiato injuncti innej innensen innovato inquietu inquilin
inquirin inquisic insecuri insolven inspekcj insta insulin insulina insurgen insurrec integrid integrit interim into
invalid invitado invitee inwalidz inz iraner iraniano iranien ire ireland irgendei irgendwe irland irlanda irlandai
irlandes irritaci irrsinn islander islandia issus ist italian italien italiene ivo ivresse izrael jamaika jamming
janata japaner japanisc japonais japones japonesa japonski jardinie jaswinde jealousy jedza jens jfk8 jgarcia joie jose
josiah jubel jubilado jubilo judin judio juif juive julian julie jungen junger jungling junker junkie junkies junta
jurado jurista juriste juristen juror kadet kamerad kamerade kammerer kamrat kanada kansa kantoren kapitali kartell
kassel katar kaufer kaufleut ke keep keeps kellneri kembla kenner kenya kerle ketzer ki kids kinderar kinderer kindness
kindred kingdom kita-elt klager klagerin kleine kleinkin kleinsta klient klima klimat klimatu kluby knabe knaben knappe
knappen knox koalitio koller kolonien kolumbie komendan komisarz komisji kommilit kommune kommunis komory kompanie
komunizm konflikt kong kongres kongress konigrei konsorti konsumen konvoi konwencj kook kooperat kopec korean koreaner
koreanis korony kosciol kosher kozak krabben kraj krankhei kriecht kriege kritiker kroaten krolestw krytyk kuba kummer
kumpel kumpels kunden kundin kurfurst kusin kusine kutscher kuzyn kuzynka labour-p lamento land landesam landesre
landesve landlord landowne landsleu landtags lauwin-p lavoro lawmaker lawsuit lawyer layman layoffs learner lecteur
leftist lefty legalisa legalisi legislad leidensc leistung lektor leoncava lepra leprosy lernende leser lesersch lesion
lettore lettori letzten liaison liberia liberta libertat liberte liberty librado libraria libre libyen licence licencja
license liebhabe liebste liebsten liebster lihua lince lindner linken linux lion lis lisp listener litigati liu
lizenzen llega llego lobby lobbyist local locatair locutor logement lojalnos lola loneline loner loos lover loyalty
lubie lucha lucia lud luden luder ludnosc ludwik luftfeuc lugner lunatic lunches lungenen luto lutte lutto luxembur
lyceen lynx machinis machista macht madagask madam madness madrastr madrina maestra mafioso magazyne magistra mahatma
maiden mailande maker malades malaise malestar malgache malincon malnutri malware malzenst mam mamas man manageme manca
mandos mange mangler manhood maniac marchett maries markgraf marktwir marokkan marraine marriage marshals marxisme
marxismo marxismu marxista marxiste maryja marziale masoneri masquer masses mastery matador matchmak matias matron
mauritiu mauro maven mazdoor mazowsze mazur mecenas meczet medecins mediateu medicale medien medizine mejico meksykan
melancho melancol membro meneur menina meningit meno menores mentioni mentiros mesero messages messagge mestizo
metalurg metalwor metis mexicana mexikane mexiko miami middlewe midwife midwives miedo mieter migrant milanese milionar
militair militar militare milliona millionn millonar minden mindestl miner mines mines-en mineure minh minion minori
misioner misja mistero mistico mitbewoh mitburge mitgefuh mitlaufe mitschul mob mochtege modeller moisture mom momma
mommy monaco monastic monella monsieur montag moreau morwenna moschee mosquee motherfu motherla mouvemen mudigkei
muerta mujerieg multimil mus mutiny mystere mystic mystique nachahme nachsten nachtruh nacion nackte nackthei nadia
nahverke namesake napoleta narod nastepca nastolat nastroje nasuwt nationen nativa navegant nazi nazione nazis nazista
nazwa ndi needy neerland neffe neffen neger negre neid nennt neoliber nephew nerd neri nerves nervi neuerer neugierd
neukunde neumonia neurotic neuseela neveu newbie newcomer nicaragu nichte niece niechec niepokoj nietzsch nigger
nightcre nimes nipote nirvana noi noinu nomada nomen nomencla nonna nonnen nonni nonno norddeut norteame northern
noruega nosotras nosotros nostalgi nothingn notre novato novia novice novio nsw nuda nudity nuera nuestro nuestros num
nuova nuria nutzer nz oakland obawa oberleut obispo oblivion obrero obserwow obsessiv obwodnic occupant occupazi
odhiambo odio oft oglosi ogol ogolnopo oihana ojciec ojczyzna okonomie okosyste olek olivares oma ombudsma oncle onkels
ont opa opas oprogram optimism oratory orient ornella orrore osi oskarzon osoba ostaggio ostdeuts otage otomano
ottimism ottimist ottmar ottoman outreach ouvrier overseer overtime pachter packer padophil padova padrastr pagan
palestyn panamena panameno pang panstwo paola papa papers papi papiers parafia paraguay paralisi paralysi paranoid
parciali paria parish parlano parlent parrain partenai partenar partigia partisan partner partners partys pasajero
pasha pasion pasivida pasja pass passager passante passegge passion passione paten patienti patre patriarc patriota
patriote patriots patrocin patronne pauline paura pauses pavia payee paysan pazzia peaton pecador pedestri pedigree
peering penance penas penhalig penn penner pensador perdono peri perpetra pers persa person personag peruano pesimism
petrus peuple peur pewnosc philharm phobie phones physicia pickets pide piety pieve pil pilger pilotos pink pinning
pitie pizzigat placach plaintes planning plante platon playboy plea pleasure plena pneumoni pociesze poczty podiatry
poisonin politike polityk polityka polizze polonia polygamy poor popolato popolazi populacj populati portera posse
postcode postet postleit postmast postor poverty pow powiadom practiti pracy praferen praktyk prasowy prawnik praying
predicam predigte predilec prende preneur preside preste pretenda prevenir prigioni primarie prior prisoner prisonni
privatku privatpe probande procesio proclama proctor producen producte productr produkcj produtto produttr produzen
profit progenit projekta projet prol prometid promi promoteu promotor pronombr pronomen pronoun prophete protagon
protege protegee protests provinz przeczuc przeszed przyjazn przyklad przyszed przytomn przyzwol psicofar psychoti
publicam publicat publicis publicos publik publikum publizis pulkowni pundit punter pupils purity puszczy puta putes
putsch qualcuno quechua quel querela query quiroga rabbia rabies racista raciste radia radical radicali ragazza rage
raghavan ralent ramirez rammaric rancher rancore rancunie rania ranting rascal rask rassisti raucher raum razzista rcn
reader readersh readines realist realitat rebell rebellen rebuttal recepcio rechten rechtssi reclami rector rectorad
redneck reelecti ref reform refurbis refused refuses regent regierte regimes rehen rejoicin reliefs religijn remedios
remordim remords renaissa rencor rendimie renommee renown rentner repentan requests reseaux resignac restrict results
retarded retiree reverend revolt revuelta rey rimorso rimpiant rinaldi ringer rivalida rivalite rivalry rivolta rn ro
rodzenst roget rolnictw rolnik romeria rommel rookie roommate roper rosso rotating rote rotelle roulant roussel-
royalty ruego ruf rumours runt rus rys rzecznik sa sabine sacerdot sachsisc sachverh saint-jo salary saleh salope sam
samoobro samopocz samotnos sangh sanjay santis sattler saudi savant saveourd saver saxon scammer scandina scapegoa
scare schatzme scheidun schiavo schichtp schifffa schlecht schlicht schmarot scholar scholast schonhei schoolbo
schuhmac schulden schuldne schuleri schwager schwellu schwiege scion scozzese scrooge sdegno secessio sect secta
sectaria secte seer sehnsuch sekte sekten self sem sempre senador senadora senateur senator senatore senhor senioren
sentinel serba serbe serben serbo serbski seriousn servant servants servio serviteu servitor setta settleme sexist
sexistis shaker sharing shifts shingles shoemake shoes shopper sibling sicherer sicilian sickness siddiqui sidekick
siebzige siedlung siempre sieur sigla signore signorin silla simpatia simulado sincerit sindaco sinner siostra situatio
situazio skargi skeptici skeptike sklave sklaven sklavin slags slain slaska slav slawe slayer slumber slut sluzacy
smokers smuts snb sniper snob sobczak sobriete sobriety sobrina sobrino sociales sociedad societa societe socjaliz
sofferen soiree sojusz solicito sometimi sonador sooner sorcerer sorella sorrow soto soumises soumissi southern soutien
soviet sovietic sovietiq sowjetun sozialar soziale spagnolo sparer specjali speranza spinal spite spitfire spoiler
spokoj sportsma sposa sposo spouse spoznia sprawca sta staatsbu staatsre stagiair stagisti stammer stardom starszy
starvati stati statunit stecher steiner stepfath stepmoth steuerbe steuerza steven stiefmut stiefvat stipend stolzenb
stoner stopka storica storie stories storytel stradale strathcl stri studenci student stutter su subpoena sucesor
sudafric suddeuts sudfrank suegra suegro suitor suivre suiza sujecion sumision sunburn sundenbo sunrise suocera suocero
suomi suor superpow supersta supports supremac surgeon surrogat surveill survivan survivor suspects sustanti svizzera
swain swapping sweethea sweetie swelling sy synek synonym sytuacja szalenst szczeros szuka tacierzy tagliand tagung
tagungen tais taker tante tanten tardi tariq tati tato tatus taxpayer tb tcheque teacher teal teamarbe teamleit
teamwork tedesca teenager teilhabe temor tempest tenet teologo termer termini terminol terms ternura terroror tesco
tesorero texter textilin their theologe theorist therapis thinker tiff tifo tiger timekeep timid timidez tinction tlum
tlumacz tochter toddler toller took torero torpeza toscano totality toter tractage tracts trades traducte traducto
tradutto tragerin traidor traine transiti tratado trattato trauer traumer traurigk trautman trautwei trees tregua
tremblin trevithi tribu trinker tristess tristeza tropa troupe truppe trybunal tscheche tschechi tugend tugenden tumor
tunisien turkish turmoil turner tuvo typhoid ubriaca ucraina ucrania uczen ulcera ulderico ump underdog undergra
underwor unemploy ungarn unida unidos unions unkenntn uns unser unsere upbeat urgency urheber urlop urss uruguay
uruguaya uruguayo usager usher usuario usuarios utente utility utopian uzalezni uzytkown vaccinat vandali vanidad
vanity vasallen vasco vaterlan vaux vecinos vega veganer vegetal vel velo vencedor vendedor vendetta venezian vengeanc
venn veracity verb verbe verbo verdugo veredict vereine verfecht vergiftu verkater verlag verlass verleger verleih
verrater verruckt versandk verspatu vertrag vertrage vertrags verts verwies vescovo vetter vicieux vicomte victim
victime videos vient viernes viewers vigilar vigili vim virtue virus visionar visitant visitato visiteur visiting
vittima viudo vizconde voices volk volksbeg volksent volkswir vollidio vor vorbestr vorfreud vorliebe vw wahlkrei
wahnsinn waiter waitress waking walenty walked wallon wannabe warfare warlord warrior watorek wazniejs weakness wearer
weiser wellness weltbevo weltkrie weltwirt wenige went werben wespen westdeut what which whim whitlock wholesal whore
wiceprez widower wieska wiezien windows wirt wirte wirus wiz wnioski wohlfuhl wojsko wojskowy wolnosc wolter worker
worship wounded wp wrath wrestler writ wrona wspolczu wspolnot wspolzal wsrod wydawca wydawnic wyznanie xenophob yank
yanqui youngste za zahnarzt zahra zal zaleznos zapata zapatero zaskocze zaufanie zaw zazdrosc zhang zia ziomek zit
zivilbev zmeczeni zuchter zugehori zuhalter zuhorer zuneigun zwangsar zweifel zwiaz zwyciezc zycia zyd zypern اباء
اتحادات اثناء اجانب اخت اداء اذا اردنيين ارهابي استراحة استضاف استفتاء استمتاع اسقطوا اسلامية اسم اسماء اشتكى اشرار
اشقاء اصدقاء اضرابا اعجاب اعجابات اعداء اعلنت اغبياء افريقي اقليات اكاديمي الجد السل المان امال امراض امريكي امريكيو
امس اموات اندونيس اهل اوكراني اولاد ايادي ايراني ايسلندا ايطالي ايمان ايوا باشا باصات باول بايس بترول برازيلي براون
بزيادة بسطاء بشرية بلجيكي بيرو بيري تبليغ تدين تشيلي تضامنية تعب تغيب تمرد تنسيق تنسيقية تنمية توتر توترات توزيع توقعات
تيجانية ثار ثراء ثوري ج جاليات جامايكا جامع جامعات جبهة جراح جزايري جزايريي جغرافي جماهير جمعية جمهور ح حبيب حرب حروب
حريات حسد حشد حشود حضارات حق حقد حكومات حلال حمدي خالة خدم خناق داء دبلوم درقاوي دعوات دكتورة دوس دولية ديزني ذاتي ذعر
ر رابط راتب راج رامي راهن ربو رضا رعب رفيق رنا رهاين رواتب روس ريكو ز زباين زبون زعيم زور ستار ستانلي سجناء سجين سعودي
سكان سكك سلف سميث سمير سناب سهر سوال سوداني سودانيي سورية سوليفان سوني سويسري سياسي سيدات شات شاذلي شان شذوذ شراكات
شركاء شريف شريك شعور شقيق شكاوي شلل شيون صبي صدمات صديق صغار صلاح صوفي ض ضرايب ضعفاء ضيف ضيوف طالب طريقة طفل طوايف عابد
عامل عباد عبيد عجوز عدل عدم عزيز عسكر عقايد عقيد علماء علماني علي عمري عميد عند عنصري عوايل عون غصن غواتيما فاتح فارسي
فاعل فتيان فخر فرنسا فرنسي فري فضول فقر فلبين فلسطيني فنان فيروس فيلا فيلسوف قاسم قايمة قبرص قدم قراء قرد قروب قناص
كانت كاين كاينات كردستان كردي كرم كرواتي كريم كفار كلارك كندا كنفدرال كوبا كوليرا لجان لساني لعمال لمياء ليبي ليلى ماجد
ماليزي مان مبلغ مبيدات متسول متطرف متعاقدي متنبي مجانين مجتمع محامي محتاج محمد مخاوف مخلص مدخنون مدغشقر مدني مرسوم مزاج
مزارعين مزايا مستعمر مستفيد مستهلك مستوطنا مشاركون مشاهير مشرف مشهور مصرح مصطفى مصطلح مصطلحات مطالب مطلق معادي معترف
معتقد معتقدات معتقل معتقلين معلن مقاطعة مقيمين مكسيك مكسيكي ملا ملاحظ ممالك منتسبين منظمة منكر منى مهنيين مواجهات موارد
مواطن مواطنون مورخ موريس موظفي موكب مومنون ميامي نابولي نازي ناشط ناقد نبلاء نبهني نجار نحن نساء نسيان نظافة نفسية
نقابية نقاد نوادي نوافذ نوح هاشمي هان هايتي هندوراس هيثم هيية والد والي وطن وطنية وكالات وليد ياباني ياس ياسر يتحدثون
يصل يفورنيا ينظم يهودي 一家 一家子 一战 一把手 一行 一钱如命 七零八落 万世师表 万事通 万劫不复 万历 万国 万国邮联 万邦 丈人 三代 三点水 三纲五常 上班族 上诉 下人 下层 不主故常 不列颠 不安其室
不屑一顾 与众不同 与会 专业性 专制主义 专家 专心致志 世子 世界大战 世系 业界 两点水 丧权辱国 个人崇拜 丫环 丫鬟 中产 中共 中华民族 中国文联 中央政府 中学生 中宣部 中山公园 临时政府 为数 主人公 主仆 主教 主权
丽 举家 举案齐眉 久病 义士 义父 乌孙国 乌拉圭 乐事 乐观主义 乘龙快婿 乙方 也 乡下人 乡亲 乡民 书 书名 书呆子 书生 书记处 买主 买家 买方 争端 争议 争辩 争霸 二战 二老 互连 交叉点 交朋友 交通费 交通部 产
产业工人 京族 亲 亲临 亲事 亲家 亲情 亲朋好友 人事 人事部 人人 人口 人口数 人大 人心所向 人情 人民代表 人民团体 人民政府 人质 亿万富翁 什叶派 仆人 仆役 仇恨 仓皇 仕女 付款条件 代人受过 代号 代名词 代母 代沟
代称 代罪羔羊 代表团 代表队 代言 代词 代课 令狐 以工代赈 以色列 任劳任怨 任课 休息时间 伙伴 伙计 会员国 会面 伟人 传教士 传染病 传递 伤员 伤寒 伤者 伯伯 伯父 佃户 住 住户 余悸 佣人 佣金 佩 使用者 侄女
侄子 侄孙 侄孙女 侍女 侠客 侣 侨民 俗名 保 保守党 保费 信条 修正主义 俸禄 俸钱 倒苦水 借机 债务 债务人 债权人 倾向 倾轧 做人 停战 傻子 傻瓜 傻蛋 儒生 儿女 儿媳 儿媳妇 儿童 兄长 先人 先民 先父 先祖 光绪
光荣革命 克 免费软件 党人 党代会 党内 党务 党团 党政机关 入党 全 全国人大 全家 全局 全民 全称 八旗 公众 公债 公公 公害 公愤 公示 公立 公约 兰州 共产 共产主义 共同体 关禁闭 关税同盟 关节炎 兵卒 兵员 兹
养殖业 养老 兽医 内乱 内务 内心 内战 内政 内疚 军务 军国主义 军委 军委会 军师 军心 军情 军政 农业部 农奴 农工 农户 农民起义 冠 冠名 冰岛 凌杂 几米 凡人 出家人 分析家 切记 列宁主义 列强 别人 别号 别名
别称 制造业 刷 刺客 刽子手 前人 前后文 力量 力钱 功德 加 加拿大 加薪 动 动乱 助手 劫后余生 劳力 劳动模范 劳方 劳模 勇士 勤 化痰 北周 北洋军阀 北洋政府 医务 十月革命 千家万户 升迁 单亲 单鞋 单音词 卢瓦尔河
印加 印地安 印度人 印第安 印第安人 危地马拉 危局 厂商 厂家 历代 历史学家 厚望 原 原名 原告 原苏联 县府 县长 参议员 参赞 友爱 双亲 双喜 反叛 反对 反对党 反水 反身代词 发明家 发起人 发达国家 叔叔 叔父 取乐
取名 受害者 受苦 变乱 叛徒 叛逆 口吃 古人 古巴 召集人 台北 史学家 史家 司机 司法部 吃苦 合伙人 合作方 合作社 同义词 同仇敌忾 同伴 同时代 同治 同班同学 同盟 同盟国 名不虚传 名人 名噪一时 名士 名声 名头 名字
名望 名气 名称 后任 吐 吐蕃 吕布 听众 听者 吴起 员外 和平共处 咸丰 哀伤 哀戚 品牌 哥儿 哥萨克 哮喘 哲学家 哽咽 唐 商品经济 商机 喀麦隆 善人 嗜痂成癖 嘉宾 囚徒 囚犯 囚禁 四人帮 四小龙 回文 回纥 回鹘
因地制宜 因时制宜 团伙 园丁 国人 国务 国号 国名 国大党 国师 国度 国民经济 国泰民安 国贼 圆房 圣卢西亚 圭亚那 地主 地理学家 地缘 坏人 坏蛋 型 城邦 堵车 塞浦路斯 塞舌尔 境况 境地 增生 墨西哥 士 士人 士气
声援 声誉 处境 处理器 外 外事 外交特权 外交部 外债 外公 外孙女 外文系 外祖父 多疑 大三 大不列颠 大伯 大兵 大哥 大喜 大四 大学生 大山 大惊失色 大户 大族 大汉 大爷 大选 天主教会 天伦之乐 天顺 太医 太师 太平
太平天国 太平盛世 太爷 太监 太祖 夫妇 失修 失败者 头目 奇人 奢望 奥 女主人 女仆 女佣 女儿 女婿 女子 女家 女性 女房东 女生外向 女眷 奴仆 奴婢 奴家 奴才 奴隶 奴隶主 奶奶 奸人 好人 好莱坞 妇联 妊娠 妓女
妻儿 姑妈 姑姑 姑母 姑爷 姓名 委内瑞拉 委托书 姨 姨妈 姨娘 威尔士 威望 威震 婆 婆子 婆家 婆罗门 婊子 婚 嫂子 嬷嬷 子女 子宫颈癌 子弟 子程序 子系统 孔明 孙子 孝心 孟加拉语 季父 学员 学子 学究 学籍 学者
孩儿 孩子 孩童 守旧 安乐 安大略省 安富恤穷 安富恤贫 安西 安西县 安贫乐道 宋朝 完整性 宗师 宗派 官僚 官司 定名 定罪 定金 实业 审慎 审计长 宣德 宣统 宣读 宦官 宪政 宪章 宫人 宫女 宴乐 家严 家境 家奴 家室
家家户户 家属 家族 家景 家父 家长 宾客 密 富人 富农 富户 富豪 寒带 寝食难安 寥寥 对方 对策 导师 封口费 封官许愿 封建主义 尊翁 小厮 小女 小妹 小孩 小孩子 小弟 小朋友 小民 小龙 少儿 少年 尔 尼加拉瓜 尼姑
尾翼 岛国 岳父 崇祯 工业 工人党 工作者 左支右绌 巴哈马 巴拉圭 巴高望上 市价 市场经济 市长 布鞋 师 师生 师资 师长 希望 帮派 常人 干将 干爹 平 平民 年老 年薪 年轻人 并称 幸福 庆功 床 应用软件 店小二 废人
康 廉政 建文 建筑业 建筑师 建设 开会 开胃 弟妹 弥勒 强国 归侨 当事人 形容词 征服者 律师 徐福 徒弟 得 得主 得名 德 德国 德高望重 心有余悸 心理 心病 心绞痛 心腹 心里话 忘恩负义 忧患 快 念佛 怀有 怒火
思想家 性 怨言 怪人 总人口 总会 总成本 总政治部 总裁 恋人 恐水病 恐龙 恩师 恩怨 恩情 息肉 恶意 患儿 情人 情侣 情形 情感 情操 情爱 情状 情绪 情节 情调 惊叫 惊叹 惊恐万状 惊涛骇浪 意大利人 感染者 慢性病
憧憬 懊悔 懿旨 成军 成名作 成年人 成本 我辈 战俘 战局 战战兢兢 战犯 戴 房东 房产证 房客 所属 手足 才子 执业 扳龙附凤 扶贫 批评家 抗 抚慰金 护 报仇雪恨 报告书 报告会 报效 拍 拔苗助长 招生 择偶 持卡人
指导员 指望 捷克 探亲 探险家 提前 搭讪 携带 撒娇 操作系统 支持者 支气管炎 支队 收方 改名 改恶向善 改朝换代 改行 政事 政务 政客 政局 政府 政治犯 故人 故土 敌对 敌我 敌视 救亡 救国 教区 教派 教练 教练员
教育家 文 文凭 文员 文学家 文弱书生 文牒 文联 文部 斯 斯密 新人 新华 新婚燕尔 新西兰 方士 施主 施事 施事者 旁人 旅游业 无业游民 无家可归 无恙 日文 日方 旧事 时局 时装鞋 明星 明末 明末清初 昏迷 是 显贵 晓
晚会 普遍性 景况 景遇 暴乱 暴政 暹罗 更名 替身 最惠国 最高法院 有人 有种 有钱人 服务员 朝代 朝鲜 朝鲜战争 期期艾艾 本名 本地人 本科生 朱棣 李恒 来 来客 来宾 杨 极少数 某 某人 核 核工业 桃花运 桐 梅
梅核气 椅 槛花笼鹤 槛车 槽 欠 欧共体 欧洲人 歇斯底里 正人君子 正德 武士 歹人 残废 残疾人 殖民者 母女 母权制 每人 毛子 毛孩子 毛里求斯 毫不犹豫 毫不迟疑 毫无疑问 氏 民主主义 民事责任 民权 民权主义 气氛 气节
水污染 水生 永 永乐 永无宁日 求婚 求职者 求饶 汇票 汉城 汉藏语系 江户 江浦 江浦县 江湖骗子 汴梁 沉痛 没 油条 法人 法兰西 法学家 法律责任 法治 法西斯 波斯语 泥水匠 泰文 泰水 泰语 洋 洪武 洪熙 洪都拉斯 活人
派对 流亡 流芳 浏览器 浪费者 海战 海湾战争 涂炭 消费者 涉外 淫妇 深情 混蛋 添丁 清人 清政府 清真 渔民 游伴 游击 游击战 游客 溥仪 满门 潇湘 潜水员 激情 火车票 灾民 炼金术士 烧酒 热忱 热水 焦急 熊包 熟人
爱人 爱心 父亲 父女 父权制 父母 父母亲 爷爷 爸爸 爹娘 爹爹 版权 牙买加 牙周炎 牙周病 牧人 物主代词 特许状 犯人 状况 犹豫不决 狂喜 狙击手 独生子女 独眼龙 独立自主 独苗 玉女 王八羔子 王国 玛利亚 现状 班会
班辈 理论家 瓜地马拉 生成 生灵涂炭 生父 用工 用户 甲方 申诉 申谢 男丁 男人 男友 男孩 男孩子 男朋友 男生 畏惧 疑虑 疫情 病倒 病害 病毒 病症 病虫害 痢疾 瘦子 瘫痪 白斑症 白癜风 白鼻子 百万富翁 皇族 皮炎
皮肤病 皮鞋 益州 盛京 盛名 盛誉 盟友 盟约 盯 盲人 盲文 相提并论 真人 着 瞌睡 瞎子 瞧不起 知名人士 知识分子 知足 矮子 矿业 研究生 硕士生 磊 社 社会主义 社会性 社团 祈求 祖国 祖宗 祖父 祖辈 神学家 神志
神父 神道 票据 祭孔 祭祀 祭祖 祷文 禁毒 禾本科 秀 私仇 种群 秘鲁 空白支票 突尼斯 立法会 立法机关 竟陵 童子 第三方 第二产业 筚路蓝缕 管家 糊涂虫 素 纠 红头文件 红色高棉 纪委 纯度 纳税人 纳粹 纷争 纷扰
纽芬兰 纽西兰 组织法 绅士 经济体制 经济危机 经理 结拜 绝代佳人 绝境 绣花鞋 继承人 继母 维持费 综合 缔约国 网民 罗水 罪人 罪责 美 美军 美国国会 美德 美籍 美誉 群落 群雄逐鹿 老伯 老兄 老外 老头 老娘 老师
老年人 老弟 老张 老毛病 老父 老爸 老糊涂 考生 而言 耶 职业 职业病 职员 联合政府 联合王国 联姻 联谊会 联邦 联邦德国 聚会 肄业生 肝炎 肝病 肺炎 肿胀 胃癌 胆怯 胖子 胜利者 胰岛素 能人 脂肪肝 脚钱 腰缠万贯
臣妾 自 自大狂 自家 自尊 自恃 自救 自民党 自然主义 自然人 自然经济 舅舅 船夫 艾滋病毒 花 花农 花匠 花名 花粉症 花花公子 花花绿绿 苏共 苏格拉底 苏维埃 苏联 苏里南 苦中作乐 英 英名 英国 英宗 范蠡 荣 荣格
获得者 营业员 落选 著作权 葛洲坝 董事长 蒙特利尔 蔡 薪水 薪资 薪金 虚名 虚无 虚荣 虚荣心 蜂拥 血缘 行者 补习 补选 表现 袁绍 被告 被告人 裁员 裙带关系 要 见外 观察员 观察家 规约 视频 计划经济 讨论会 议
记仇 讼案 设计师 设计者 证监会 评奖 评论家 诉讼 词人 译员 译者 诚心 语系 诸位 诸葛 读书人 读者 调戏 谢意 谢绝参观 负债 负翁 财务 责任人 账户 贫道 贱人 贸易组织 资产阶级 资本主义 赞 赞叹 赡养费 赫然 起义
趁机 超级大国 越俎代庖 跪地求饶 车照 车队 转正 转行 软件 轻工业 载人 达 迁怒于人 过 迎宾 运动战 运输业 远祖 连坐 连战 连续性 连读 迪 追随者 选举人 选民 逊尼派 通权达变 通讯员 造反 逼上梁山 遇刺 道人 道光
道姑 遗臭万年 邮局 邮政编码 邮编 郑和 部 部委 酋长 配偶 酒会 酸雨 采兰赠芍 释 重围 重臣 金主 金匠 金庸 钟楼怪人 铭谢 银匠 锡 镇长 长 长班 长者 门阀 闭会 问卷 闯王 闹事 阁下 阅卷 陆军上校 陆机 陈大
陈炯明 院士 除暴安良 陪葬 雅 雅利安 集体经济 集团军 集权 集群 雇主 雌鹿 雍正 震古烁今 霍乱 霸王 青年人 非典 面 面谈 面面相觑 韩战 韩非 页 顺治 顽童 顾忌 预选 领班 风湿 食 饶舌调唇 首付 首付款 马丁
马列主义 马夫 马尔他 马耳他 驶 驸马 驼子 骂 骨关节炎 高名 高干 高徒 高材生 高空病 高等法院 高脂血症 高薪 高足 高跟鞋 高院 高龄 鸣谢 鹏 麻痹 黄兴 黄热病 黑 黑社会 黑马 鼻涕 龙华
""",
    4: """
0k4f0r abc abdul abdulrah abitante abonado abonne abonnent aborigin aburrimi academic accordee acosador acreedor
actions activida addicts adebayo- adeligen adenauer adeyinka adl adligen admirado affaren affetto affichag affiches
afganist afganos afghan afghani afghans aft aga again agencji agonie agony agrounii ahmadi aides-so aids akteure
al-rashi albanian albanien alcaldes aleksand alerte algerian aliens alir allianz alphabet always ama amal amazemen
ambiente amica amicale amico amiga amish amitie amnesia amplio anaao anarchia anarchie anarchy anarquia anciana anciens
andaluz andorra andrzeje anglaise anglia angola angry angst anhalter anhelo animosit anjali annoyanc anonymou anselme
anti-abo anti-fra anti-fur anti-vac anti-war antipub antiwork antydepr anwesend apodo appel apwu arbeitsg arbeitsv
armenia armenien arrepent arrieta aserbaid asiat asiaten asiatica asiatico asiatiqu asiatisc asociaci asociado assange
assenze assistit assomed astronau ataturk atheists athiopie aua audienz aumoneri authoriz autoesti autoferr autohers
autonome autonomy avanza aziendal azteca badanti bancari bankkont banlieue barista barkeepe bartende bauerin bayonne
bearer beatles becarios bedienst begabte begging bei beifahre beispiel bekir belgia belgica belgien believer belloso
bends berger bergmann berkeley bern bessemer betaubun betrunke bevilacq bewohner bezdomny bezirk bezparty bezroboc
billing binarios bischofs biskup bleeding blindnes bliss blokada bloquons boer bohme bondage bonnets boten bouddha
boukhalf bourgmes brambill brandner brandt brasilen brauna brautiga brescia brexit briain brother brussele brustkre
bruxelle brzozows buchmess buddhism budismo budista bukele bulgaren bulgaria bulgarie bulgaris bundesra bundesre
bundesve buren burgerme burk burocrac burocraz burokrat buxtehud byli byly caballer caisse calif califa callejer calls
camarill caminant canarias caprice captivit carcinom carers carteles cartero casablan casta caste categori cato
catolica cavaller ceguera celadore celiaci celnicy certitud cese chamberl chaplain cheerlea chelo chema chemo chica
chidinma children chilena chit chorzy chuscie chusma cia cid cim cimo cinismo citoyens claim clan clandest clerc
clergyma cleric clerigo clero clochard closeted cne coalicio collages collegio combo compagna comptes concessi concile
congoles congresi conoscen conquera contentm context conti contro conversa copta coptic correos courier courting
courtshi creteil crisi cristo croatia crossroa crowding crusader csi-f cuenta cukrzyk curate curato curieux curiosi
cyclist cynicism cynisme czlonkos d4n13l dada danemark danen darky darnosc dativ dave dead dealersh debater declarer
deco delegada delegat delegata dem demagogi demand demir demo demos depotcha depresse der derechos deshmukh detlef
deutschl di-vertr diagnosc dictadur dictatur diktatur dilemmas dimitrio disciple disgrunt dittatur dlamini dlugotrw
docent docentes dod doei doi dolencia domine dominee don donation dorfbewo dot down-syn downa dozent dozentin dr
dritter drogi druid druze duisburg dumps dupont dyktatur dylemat dyslexic dziale dziewczy earner eaters eating ebola
eboueurs eclesias ecologiq economic ecosse educador educator ego eh ehegatte eheleute ehrenmit eidgenos einkauf
elettori ellas emigrato emotion empathy employes enchantm encrucij energie enmity ennui enseigna entente entfremd
entirety entourag epa epouse equipes erahnen erfurter eritrea eritreer eroberer erotik erotismo erzieher escargot
escocia escrow esposa esquizof essi etiopia etnica etniczne etxeandi euforia euphoria euphorie eusebio eva ewa exec
extranar fabi faction fahrgast faltas famiglie fasheng fastende fausse fecondaz fecundac fede fedeli feelings fellowsh
femme ferrante ferveur fervor fesmc fiance fidanzat fieles fight fille fim finland finlandi finnland fiq firmatar fit
flandern flandes fletcher flugsich fobia foi fondness fontaine foreigne forsa fortitud forza fossil francesa fratello
freiburg freitags fremantl fremder frere freres freund freundin friede frieden friend friendly friendsh frondeur fsgt
furiosa gais galicia galli garcia-l garnier garrigue gauchist gaza gb geflucht geheimdi geistlic gekundig genugtuu
gewerk giancarl gianni gilda giuly glaubige glee glitch gloom gls glusi gmx go-slow godnosc godo goff goldberg gorus
goscie gratitud graue great greca grecque greece grillfes gringo grzegorz gulen gutierre guts h4ugl4nd habitant hainaut
halinka hans happines hashtags hate hatred headmast heartach heer hegemoni hegemony heike herder here herkunft hermano
herrin hh hilfe hindenbu hipoteca hirte hirten hisbolla historic hives hizb hobo hoffmeis holanda holland hollanda
horbehin horizons horseman hud hughes humaine humedal hun hungary hussain hustler hypnosis hypother hyun-woo ian ila
ilegales illegale imo inaction incarcer incertit inde indefini indiani indie indien indignat indios infertil ingrid
injustif inmate ins insanity insassen insomnio insonnia interina internau internes intruder intruso invader invasor
irak iraker iran iranienn irina irregola irrer isi islamist ismail ismaili israeli israelie israelis italie italienn
itf izraelsk jadzia jan jas jean-bap jem jemen jesidisc jest jesuita jesuite jesuiten ji jornaler josette judaisme
judaismo judas judentum judiciar jugendve jugoslaw jury kabineng kabinenp kambodsc kampfmas kanak kandydat kansan
kasachst kasia kasta kaste katarzyn katholis katolick kaur keir kelt kelten kev khalista klassenk klatki kleriker
knecht kobieta kochanka kolektyw kolezank kolner kolumba komitee komunist konferen konfessi konigsha konsens konto
konzessi konzil kordula kota kowalska kpo kranker krankfei kripo krishnas kroatien krupinsk kryszna ktos kuratori kurde
kurier kuznetso kwame kzz laique lajki landwirt langewei laogong laos lasu lea leaving lecturer legion legionen lehrer
lehrerin lehrkraf leidende lekarze les lesbien leukamie leukemia leute lewandow lgtbi li liaisons lib libanais libanon
liberati libia licenzia liechten liking limpiado limping lindenau lindholm lindqvis linksjug linky lista lizenz loader
loathing logiciel lohn lokators lombardi lombardo londinen londoner londonie longshor lordship lotta loyalist ludovica
ludwika ludzi lunga lutzerat lyceenne lymphoma macierzy maconniq madchen madel maffia mafia magyaror maid maitress mal
malade malaria malattie malaysia malconte malenten maliszew malumore mama mansouri maquinis march marcos marek mari
marie-ev mario marquesa martinez mason massenti maternal matteo mcallist medef media medicos melanoma meldung membersh
mensah mensajer merseysi messaggi messenge metal metaller metalowc methodis metterni mexicain mexicano mexico mi-temps
mikolaj military milli millwall milosc minderja mineros miners minoriti miscarri misery misogini misogyny mistress
mistrzyn mlle mlodzi mocambiq moglie mohammed moise mokoena moldau moldova molina monarchi monarchy monche monique monk
mormon moslem moyano mp mtk mua muchacha mujer muos musulm mysteriu mystery nachbarn nakba namibia namiotow namurois
nard narkose narodowo narodowy navy nazareno nea negotiat nepal nero nervousn nes neugier neurodiv nickname niederos
nielegal nienawis nieslysz niezadow nigga ninja nlrb nnu nobility nobilta noblesse nobleza noia nomad nomadi noon
nordkore norvegia norwegen nos nosiciel nosy note notes noticebo noun nowicki nro nwbk nwosu o'brien o'connor o'dowd
o'reilly oberoste obreras oburzeni ocupa ocupacio olanda olandese olandesi oleny oligarqu one-day oni opinioni opositor
orda ordenanz organisi orientau origines ormiansk osea osez osiedla osteopor oswiata otwarte oubli ouedraog outsider ov
ozdemir ozturk ozzd padagoge padraig padre padrona paix palastin panthers papieros parada paranoia paranoic parciale
parental parentho parkingu paros parroco part parteimi partidar paschulk passagie passenge pastora paulo pausas peasant
pedagog pedido pegada pellizza penchant peon performa perlee pero personas persone peruana peruanas peruanos petrova
petry petycja piaggio piccola piedi pietrzyk pij pilgrim piotr pkk plaint plaques plebe plemie pma pobel podpisy
polacas polacche policja polish politich politiqu politisc polizeig polizza polskie ponctual populace populist portuali
portugal positivo post-nat postbote postino postman poszedl powstani pp practica prayers preacher precari predicad
prediger prefectu pressesp prete pretre primate primes privato pro-choi pro-ge pro-isra probleme problems proboszc
proches professo profeta profili profugo prophet proponen proteges protette przerwy przyjaci przynale pseudoni psicosis
psychiat psychose psychosi pubblica pulitric punktlic punktual putin puto quakers quelles quels quemados quorum rabbi
rabbin rabbiner rabble rabino radfahre radna radzieck ragazzi rahimi rahman raj rally rampy rank-and rapture rassismu
ratownik raucherp ravi real realeza rebecca recepcji reconduc rectora reden redet refugie refusals refusers rei
reisende relacje reliance remorse rendez-v rendimen renfe rent rep resentim resentme resignat restore retardat retter
rettet reue revolte revoltos ribellio riders rioting riunione rodziny rolnicy romani romania roots rossi rouges
roumaine rover rsa ruanda rumanien rumanisc rumanos rustungs rwdsu rycerze rysiek s0lv31g sabbath saboteur sabrina
sacked sadness sahib salaire salesman sali salvemos salviamo salvini samir samurai sanchez sand sanity sansever sara
sasiadow sauvage sawyer say schizoph schlampe schmidt schmitt schoolgi schoolte schottla schullei schulze schweiz scio
sciop sclerose sclerosi screensh sdlp sean seance seba seguaci selbstwe senegal senor senorita sensuali sepsis sequito
servante servidum servitud settler sgp shaman shia shootout sich siedler sieglind sierra sigarett signing sij silaba
silbe silben silva single sinodo sipho sippe siria sirio sisters sit sit-down slai slowakei slowenie sme smelter smutek
sncf snep snit snp society socke44 soeur soliti somalia somalie sopor sopranno sorensen soz sozialde spanien spanier
speakers spik spitzenk spitznam spokesma spokespe spokeswo spolecze sportleh spoznion spreadsh spricht ssp staatsma
stadtwal staffer staffers stalker starmer staszek statesma staus stazysto stelle stipendi stm stoczni stocznia stopthec
stowarzy strajku stranger straordi streets strider strife strik3 strikers strings stupore stuttgar subcommi subcultu
subreddi suchmasc sudafrik sudkorea sudtirol sufi surnom suspens suspense svp syllable symposiu syndicau synod synode
syrie syrien syrienne szlachta taliban talking talks tamoule tansania taranto taxistas teista tel temporer territor
tertiary thailand thandiwe thatcher thawra therapeu thierry tigers time-was tirania tirannia toda tonino torsten toure
tourist touriste traditio trainees transplc transpor trauma traveler treasury trekker tremblay tribe tribus tristezz
trojaner trunkenh truppen trustee trzecia tu tui tuits tumour tunde tunesien turca turcs turista turke turkin turque
tuto tutu twitter twitter- twu tyrannei tyrannie tyranny u-n-i-s- ucraine uczennic uczucie uda udc udienza ulcer ulmani
ultra-ga umana umfahrun umt un1on un1te uncut unesco unhappin unionisa unoffici unpunctu untm unіon unіte up-paris
uprising ureinwoh urlauber urzedem usac-cgt usbekist uschi usp ut-tahri uvw uwe valais valdotai vallecas vargas varsity
vaud vecinal vendredi vera verehrer verlage vertenza viaggiat viajero vieja vietnam viking villageo violence visitor
vita vocero volt votantes voucher voyageur waffenru waffenst walesa wanderer warszawi wasilews wasp wasting wehe weirdo
wejsciu welchem welchen weltbank weltfrie wem werbeage wesele wet'suwe when whitaker wiara widoki wiechman wierni
wiesiek wietnams wijesing wikinger wkurzony wladze wlochy woe wog wohlbefi womes work-to- worshipp wozkach wscibscy
wyborcy wydajnos xenofobi xiaoli yazida yezidie yildirim young zakladu zambrano zbyszek zdziwien zeal zen zenon
zielinsk zkowcy zoroastr zurich zwi zwolenni zynismus اتحادي اجهاض اخوات اذربيجا ارثوذكس ارق ارمينيا اريتريا اسبان
اسباني اسبانيا استاذ استراحا استقالت استمتع اسقف اسيوي اصم اصيب اض اعاقة اعصاب افغانست الاخ الهي امومة انباء انتماء
انجلترا انسان انصار انضباط انقذوا انيميا اورام اوزبكست اوغندا اولغا اير ايران ايطاليا باكرا باكستان بانيا بترينكو بدو
برادلي برتغال بطرس بكورونا بلجيكا بلغاريا بلير بنغال بنغاليو بنغلادي بنين بوذا بورما بوس بولندا بيترا بيييون ة تايلند
تبت تشرين تطبيع تعاقد تعليم تفاول تقرير تمريض تميمي توحد تومسون ثناييو ثوار جذور جزاير جماعات جنس جنسيات جنون جود جورج
جيران حاج حاجة حسام حسيني حلفاء خالتي خالد خجل خصوص دافعين داون دخيل دعوة دنمارك دوسري ديموقرا ذوو راب راعي راقب رحال
رخاء رزاق رسول رقية روم رومانيا ريحتكم زامبيا زاير زبيدة زعماء زمر زنوج زوار زوجان زيمبابو سابق ساعي سايق سترات سعيد
سقراط سلمية سلوفيني سهى سودانيو سوري سويد سويسرا سياح سياسية سياسيون سياق شباب شركة شعبية شميت صديقنا صليبي صم صومال
صيادلة طاجيكست طايفة طلعت ظل عادل عتيبي عجب عراق عراقي عريس عريضة عمل عواطف غاب غابة غاضبون غانا غرباء ـابة فتيات فرح
فقراء فلاحين فلسطين فيات فيتنام ق قبايل قوم كاثوليك كازاخست كاميرون كاهن كرواتيا كروت كسر كلى كمبوديا كينيا لبنان
لبنانية لوك ليبيا مارونية مافيا ماليزيا مانيا متاخرا متحرك متحول متحولون متكرر متلازمة مثليان مجتمعات محامين محتجون
محتل محجبات محجبة مدعو مريم مستخدمو مسلم مسيحي مش مشتكون مصابو مصابون مصلون مفاوض مفتوح ملاريا ملل مناهضو منجلية مندوب
منصور منصوري موالي موريتان موزمبيق موظفة موقتين موناكو ميك ميكي ن نازحون ناس ناشطات ناطق نبي ندم نرويج نزيف نسويات نعيم
نقـ نمسا نيبالية هند هولندا هولندي وافدة والاس ورم يتاخر يساري يشتكي يصلي يقين يمن يميني ينشر يهوذا يهوه يوسف يونان 一贯
丁青 丁青县 上下文 上级 下龙湾 不丹 不满 不结盟 专制 专政 专权 世界银行 业务员 两会 丫头 中校 中非 丹麦 主妇 主席团 义结金兰 乌兹别克 乐昌分镜 乘客 也门 乳腺癌 二哥 二奶 五味杂陈 交友 交响乐团 交响乐队
交际花 人事部门 人力 人手 人权观 仁兄 代言人 伊朗 伯母 佃农 体弱 何人 佛家 佛祖 佛罗伦萨 佛门 佛陀 佣 佳人 侨眷 侵略者 保加利亚 保护 信使 信心 信心百倍 信念 候选 候选人 偏好 做客 偷懒 傀儡政权 催眠 僧人
僧侣 儿 兄妹 先知 克罗地亚 党派 党籍 入伍 入侵者 全能 公仆 共和 共和制 共和国 关文 兵力 兵变 内讧 军乐队 军事 军方 军警 军阀 农夫 冤仇 冷汗 出版社 利比亚 利比里亚 副教授 加查 加查县 加纳 加蓬 动物 动词
劳资 匈牙利 化名 北朝鲜 北洋水师 北爱尔兰 北韩 北齐 医 医护 十字军 华尔街 协力车 协约国 卖 南安普敦 南朝鲜 南木林 南越 南非 南齐 原始社会 参加 友人 友善 友情 友谊 发言人 受众 叙利亚 古希腊 合约 同 同情
名流 名词 后悔 君主制 听 吴哥窟 周作人 和尚 哗变 哥哥 哪个 商务部 喇嘛 嘉黎 因人成事 团丁 团员 团圆 国别 国务委员 国务院 国籍 国防部 国际田联 土耳其人 土著 圣僧 坦桑尼亚 基督教徒 基金 堆龙德庆 塞内加尔 塞车
处世 外人 外侨 外号 外国人 外地人 外电 外籍 多哥 大军 大妈 大娘 大嫂 大病 大韩民国 大马 天山 夫人 头陀 奥地利 女孩子 女流 女生 女童 女郎 奴隶社会 好友 妇女 妹妹 妹子 姊妹 姐 姐妹 姐妹花 姐姐 姑娘 娶妻
娼妓 婆娘 婆罗门教 婢女 婶婶 婶子 媒体 媳妇 嫂嫂 孟加拉国 宇航员 守时 安南 安多 安多县 安康 安得拉邦 安理会 宗室 官兵 官府 客 家庭成员 封建社会 小城 小张 小贝 小镇 少女 少奶奶 少妇 少校 尼日利亚 居民
工作人员 工布江达 左贡 左贡县 巴基斯坦 巴尔干 巴黎公社 市 市镇 师弟 师徒 希腊 帝制 带头人 帮会 常务理事 常委 常委会 干警 平权 幽暗 店员 座谈会 康马 异族 弟兄 弟子 弟弟 当兵 德意志 心境 心烦意乱 心绪 性欲
怨毒 怨气 恐高症 恶性肿瘤 恻隐之心 悔恨 悲愤 情怀 情意 情有独钟 愁苦 意大利 感情 成佛 成员 打孔器 把马子 抑郁 报告 招工 拜金女 拯救 挪威 捷安特 接班人 推 搜索引擎 摄政 摄政王 摩西 撤兵 撤军 收编 政治家
政治局 救援 教员 教士 教官 教徒 教育 文人 文士 文武 斯洛伐克 新娘 新郎 新闻网 施虐癖 旅客 旅游者 旅行社 旅行者 族 旗人 无性 无期徒刑 日内瓦 明尼苏达 易游网 晚清 暴动 曲水 曲水县 會 服 服务业 服役 朝见
朝鲜人 杂志社 村民 杰 极乐 极权主义 林芝县 枢密院 柔情 柬埔寨 树根 格罗宁根 桑日县 楼下 横幅 欢乐 欧盟 欧阳 武昌起义 残花败柳 比利时 民建 民心 水俣病 水兵 水师 水立方 江孜 江孜县 江孜镇 江达 江达县 治病
法国人 法新社 波兰 波茨坦 泰国 洋人 津巴布韦 活佛 派系 流民 海军 海陆军 消息 淑女 淘金者 游人 游人如织 游行 湖区 漠北 潮 熊市 牛市 牵引车 特 特赦 犹太教 狗 独 独裁 王室 现代派 班底 班戈 班戈县 球员
理事会 瑞典 瑞士 甘丹寺 甘地 生力军 疟疾 疯子 痴心 痴情 白俄 白俄罗斯 白朗 白朗县 白色恐怖 白血病 皇室 盟国 眷属 睡意 督军 知音 社会 社员 神 祷告 祸福 禅宗 禅师 私事 种姓 租借地 移民 穷人 竹马之交 米林
米林县 类乌齐 类乌齐县 素不相识 索马利亚 红军 纳米比亚 纽伦堡 练兵 结社 统 继任者 继承者 绰号 维 网友 网景 罗马尼亚 署 罷 美国 美女 翰林学士 翻脸 老人 老周 老挝 老花 老花眼 聂拉木 聂拉木县 聂荣 聂荣县 联名
联席会议 联谊 肝癌 肯尼亚 肺癌 肿瘤 胃口 背景 自信 自信心 自卑 自尊心 自我 自治 自治权 自相残杀 自给自足 舅 航天员 艳遇 芝加哥 芬兰 花粉热 苏格兰 苦大仇深 英吉利 英格兰 荷兰 荷兰王国 莫桑比克 莫逆之交 菲
葡萄牙 董事会 血吸虫病 行动 表 西班牙 西班牙人 西藏 要员 觐见 解放军 触景伤情 让利 议和 议论 讲师 许配 语境 请假 谈判 谈判代表 谈论 谢通门 谢通门县 贤弟 败柳残花 贫僧 贫农 贵人 贵妃 赞比亚 走桃花运 走马章台
足协 路人 路透社 边坝 边坝县 达赖 达赖喇嘛 连横 造反派 遵义会议 邮政 部落 部长会议 都督 酒保 酷 重病 野 野生 金田起义 铲车 铲运车 锡金 长乐未央 门人 门徒 门生 闺女 队友 队员 阶级斗争 阿哥 阿塞拜疆 阿弥陀佛
阿曼 阿联酋 阿里 陌生人 降龙伏虎 障 雇员 霸权 青藏 音节 预感 食物中毒 马来 马来亚 马里 马队 驱动程序 驻军 高僧 高山族 高山症 高棉 高深莫测 鱼龙混杂 鸟语花香 黄种人 黑山 鼓盆之戚
""",
    5: """
aa-123-b aaa abad abbe abbot abortion absences absentei absentis abt abuse accord achebe-s achterbe act actors adama
afd-wahl affilie afge afiliaci afl-cio agitator agreemen agrupaci ailment aituc akcja albanesi alcooliq alkoholp allies
altersgr alterskl amazonla amazonwo amwu ancients aneurysm anief anorexia anpac anpe anpi antagoni anti-ivg anti-nuc
antidepr antifas antispec antitaur antojo antyszcz aontu apellido apemit apetito apetyt apostel apostle apostol
apostolo apotre appelle appetit appetite appetito appointm arab aragon arci arcigay armee arriva asexual askatasu
assessor astms auew autistas autistes autokors autyzm ayatolla baewu bagong bahnstre balancet balpa baptists bcd bctgm
bdz bectu belegsch bengales bereavem beschaft bewertun bezdomni bharatiy bible bill biseksua bisessua blackleg blaster
blet bloggers bloqueo bmwed boicot boicotta bojkot boredom borghesi born-aga br-sitzu brexitee buddysci budistas
bummelan bund bundjuge burgertu burguesi bustaman bx-482-t c1sl cadres called cameroun campaign campora canada canvasse
capellan capipopo casalegg casaling castro cavaleri cavalry cde cdr cdu-frak cdu-stam cech cedric cegetist cesm cgm
chavista chile christ christop ciagle cienciol cientifi cinesi cingales cio citu civitas class clergy climates cne-csc
cnt-so cnte code cognome cohort coldiret colega colleghi comision comorien comunion confiden consigli consorti contrata
contratt convenio convoca copts cotilleo counter- coventry cowboy cowboys craving crews crowd csd-vera csq ctera
cukrzycy cupe cupw cura curia czeczeni dates dauerkra dba dbv deb degli delirium departme depose deputee dgb-kund dhv
dinastia diocesan disobedi disorder domina donosici dott dpvkom drag-que drepanoc driver drogadic drogensu drogodep
droits dstg dubois dynastie dynasty dyslexia dziewuch ecolo economiq eg-412-t ehefrau ehepaar electeur emma endometr
engels english enlace epilepsi epilepsj epilessi equality equity erc erloser esercito ethnique ethnisch etnico ewangeli
extracom fait fakir faller falun famiglia familia familie famille fast fathers4 favorita fecode fehlgebu femen feminism
ferraris fetico fgh fiaccola fials fideles fiertes filctem firma firmante fisascat fismic fit-cisl flai flurfunk flyers
fnme-cgt folks fpo franc-ma frat frauenst fray freedomc freepale freie frenzy friar fsc fundusz fussball futuro gall
garanzia gaucho gdba gehorlos gejow gelande generaci gentry gesinnun gilde girlfrie gironde gitana gitano giusy
gleichal god gornik gornikow gpa-djp gr3ve grekokat grevegen grevi5te grillini grune grunlibe guests guilde gunni guru
had haitiens hambre han handelsk hausbese hausfrau hazteoir headscar health heiland heimweh hermit hh-tr hindu hindus
hiperten hippie hippy historia hiv-infi hizmet hohenzol homo horden housewif hu3lga huelgage huelgaya hus hyperten
hysteria ibew impfgegn inc indian indigent induisti infirmie inmo inpatien insomnia irgendje islamism iupat jav-wahl
jazydzi jednosc jefa jemand jeuneurs jihadist joe joga joined jolanta jugendst junior kamerunc kandidat kapers kaplan
kartel kaszubi kavaller kellys khaled kibole kill kinderwu kirchner kita-str klagen klan kler klerus klientel klimaakt
klimatyc klinikpe klm kochani kolping kolumbij komitees komunisc kongoles kr-ab krankges krebskra kreisver krystyna ks
kukiz'15 kundgebu kurds kuru kxb kxy lads lamenta langzeit lass lazio lcgb leaders leaflete leaflets lealta lebensqu
lebenssc lector legasthe legge lemkowie lena lesbijek lgbt lgbtq libido like liked likud limpieza linkspar list
lohnford london longing longue looney lottomar loubavit ludzie luis luterani lutheran macchini madman madres magasini
magd magrebie mahoma maitre majors malati manteros mapuches marocchi marsz mastodon mates meckert medica medsonet menas
menopauz mensajes mentions mesdames mestiza miastecz migrane migranti migratio miller minors minusval mister mit
mittelst mlpd mobilisa modlitwa moniker montagsd morale mormones mormoni moros moscheeb moscheeg moscheev moslems
mu5ulman mulla muller muslimbr muttersc nachname nackten narkoman narodowc narzeka nations nato nazism nazisme nazwisko
nehawu nein neos nepalczy neugieri news ngg-mitg nie niebinar nieobecn niewiede nipsa nominee nowoczes nt nteu nupes
nursind nursing occupati off offentli ogbl okonjo omas ontario order organize origen origine ortodoxo orzeczen osmanli
ostermar otan outpatie ovp oxfam ozz paar pace paco pact padaczka pagina pah pakt pakte pali panfleto pansexua papacy
pape papiez paramili parkt paroisse pastef pastouch patel pcs pelerina pelerins peoples perez pesel petizion pettegol
pfingstl pfleger pflegt phobia pielgrzy pilgrima piloten piqueter piraten plantill plotki poglady policial polskiej
pope poronien posts potere pr0test praktika prawosla pregnanc prenom priester priestho primas pro-gaza pro-pale
procesja proletar propales prot3ste protesti protestm protesty provida prowodyr przez ps psac pseudony psicopat psycho
psychopa pszz publique puritan qq queens queer queja quejas quintana ra rada radentsc ragots ratujmy reclaim recognit
redeemer redentor refugees region regulars resident retrait retreate rifugiat right riots ritardat rollstuh ronce
rozmawia ruedas rumeni s-c-i-o- s1ndacat s1ndicat sadtu salafi salafist salute sandrine sanitari santeria sauveur
sauvons savior saviour scannapi scfp schlafst schwul sciop3ro scioperi scjentol scotland scottish se se-unsa seebruck
semaf senzatet setca seudonim seventh- sex sgen sgt signe signed sindakat sinistra siriani sirios sirvient sit-fsi
sitab sitrajor sitzstre siulp sklot slc slc-cgil slfp slow smarta snami sncta snpnc snuep snuipp-f sociaux sociopat
soirees sol1darn somebody someone soplones sorben sordos sorority sos soviets sovranis sowjets sozialst spoznial sppme
squatter ss staj standing standwit steilas stepv stes stimmung stop story str3ik str4jk strajki strajkna strajq
stranier streikbr streikle streikt streyk strikebr strikere striking studente students stunam sue sueldo suisse sulpl
sung surname suteba sutep suterm swami sygnalis synares synd1cat syndicom syndikat synergie syriens syryjczy t3amster
takes tantrum tarifflu tarifkom tchetche tchicaya tdah tea tell tenants theunion tibetans tierbefr toc toxicoma trader
tran transess transfra transnet transper trasport tratsch trattori treaty treni trisomiq trupa truth tschetsc turk
turken uaw uelga uiltrasp ukip uklad ukrainia ulotkarz ulotki ultra uni0n union unruhest unt uom upcn urtu us usi usoc
vaccines vaquero vegans ver-di verein visitors vogelsan volontar voluntee vorname voted vpod wahlvors waldbese walk
wallfahr wayuu wearing wechselj weg wheelcha wiccan wiccans wiec wife wikileak wildcat wishing wolfe wolnesad women
wood workman wpisy writers wroblews wx x-teamst yahoo yayoflau yearning yoga youth zad zawodowe zealand zeitgeno
zieloni zigarett zingari zunft zuspatko zzg zzppm zzpr اباضية اتراك اجور ادارة استقلال اسلام اضراااا اضرابات الحي القاب
اهالي ايزيديو بابا برونو بين تركمان تلغرام توقف جماعة جندي جيش جيوش حاضر حركة حـمـاس حفلات حقوق حلف حملة حنين خلافات
دوام ديون راهب رهبان ريبيكا سام سايقي ستالين سناباب سيانتول سيره شكاوى شوق شيخ شيعي صبرا صحة صدري صرع صفحة صفراء عدالة
عرقي عشاير عفو غرينبيس قدماء كاسترو كفاية كناس كونفدرا لنقابات لينين م متذمرون مثليات مجموعة محتجين محمود مريض مسيحيين
مسيرة مصاب مظاهرة معارضون معاهدات مغرب منشورات مهاجرين موتمر ميسي نايب نـقـابـ نفسي نميمة نوال نوبيون يورك 万夫不当 三军 上校
上流 上缴 世贸组织 东周 东盟 东魏 两口子 两汉 中产阶级 中共中央 中央军委 临时工 乌梁海 乡试 亚细安 交警 人民党 企业 伊斯兰 伊斯兰教 众 传闻 住持 佣工 使团 保姆 保安人员 保罗 保险单 元代 元朝 党中央 党委
八股文 公家机关 六朝 共和党 兵役 军政府 冠心病 刘 前朝 前秦 剧团 剧社 劳动者 北宋 北朝 北汉 北约 北魏 协 南北朝 南宋 南朝 卧不安 印度教 县委 参与者 参加者 发脾气 史 司法机关 同伙 后周 后妃 后汉 后秦 后金
后魏 告状 周代 周朝 和约 哑 唐代 唐宋 唐朝 商代 商会 商朝 团 国共合作 国际 圈 圣安德鲁 地名 地委 域名 基 填房 夏商周 夏朝 外来 大唐 大校 大清 太后 失眠 奥委会 女 女人 女友 女孩 女朋友 妃嫔 妃子 妇人
妻子 妻室 姓氏 姨太太 婚姻 媳妇儿 嫔妃 宋代 宗族 官僚主义 官场 宠姬 察 居委会 工人阶级 工资 市委 师傅 帕金森症 年龄段 幼女 建国 建康 异 强 当局 征兵 心力衰竭 心律不齐 心律失常 心脏病 恋 惧高症 慰安妇
戊戌变法 成汉 我 投票 抖 护士 抱怨 政党 敌军 教民 散发传单 新 施琅 族人 无产阶级 明 明代 明清 晋代 本土 李 村委会 条约 杯葛 林 欲望 歌舞团 武警 武警部队 氏族 民警 气候 水肿 汉代 汉朝 沪 法师 流产 清代
清朝 满清 爱 爱国 牧民 独联体 王朝 王莽 瑜伽 疾病 症 百姓 省委 看护 社会党 神经病 福晋 秦朝 秦汉 秦篆 移 空 笔名 筹委会 经常 统一战线 维吾尔 老伴 老太 老婆 老板 聋 联合国 联邦政府 肺水肿 脑水肿 荒野
菱花镜 菲律宾 蒙古族 藏传 表示 西周 西晋 西汉 西秦 西魏 见 见证人 警方 谋反 贫民 轮 辛亥革命 辽金 连 送 部族 金砖 阶层 隋代 隋唐 隋朝 隐士 集会 霸王别姬 音 领导层 食欲 马关条约 马列 骑兵 高血压 魏晋
麾下
""",
    6: """
abo adhd afectado africani afscme alessand alleanza animal announce antivax archbish archeveq arcivesc arcybisk armeen
armia army arret asuu asylbewe aufstand aushilfe autonoma autonomi b-mx baha'i bajas bakers baptist bargaini battista
bds beats beggars begum betrieb bialorus bikers bildu blessing boys braccian british brotherh buddisti budowie camarero
camerier catalan cdt cdu cgsp chat check chrzesci chukwu ciezarne ciocia cisal clima climat coequipi colletti communau
communic company compte comunida comunita concejal concentr confrere congrega congress constabu construc convocat
convoy councilm couples couriers covid cristian csd csn cwa cwu cyganie davanti debt defence dental despidos dgb
diabetiq diallo dienst disconte ditib dockers drug earth earthers ejercito eltern elus empleada employe enfermer
enfermos ensemble erzbisch esposito esquerra ethnic eu europe exemplea facchini faith falange fame family far-righ
fascism fbu ferrari ferrovie filcams filipino fitter flc flugblat fnsea foreman former forum freimaur ftq gays gdp
gebet gegner gemeinde generale geneve genitori gestapo glodowka gomez gossip gpa grogne grossess grudge ha handel
hasidic heimat helfer hijab hindous hippies hispanic hiv-posi homme human humana iam iatse illegal ilwu incinte
industri informat intersin it iuris ivf iwgb izquierd jesucris jezus judische jugendli junge justicia juventud kod
kontra kowalski kununu labour lanceurs lefebvre lefevre lesbica lesbijka letzte lfi libera liberazi liege luftwaff
malien manodope maroc marque masker mazurkie menschen mental minimos mistica mods monseign monsigno mothers mysticis
mystik nabu nadzieja names napo nautilus nazional neu nigerian no nocnej now nowa npd nuevas nuj numsa nurse obrony
okupacja oluwaseu onkel operai opinions opozycja ordo organisa organizi organizz orsa ortodoss ortsverb ortsvere
ostrzega ouvriers paciente pacjent padres panic papadaki papst pareja paro parrocch paysanne paziente pellegri pentecos
pere peregrin pickers picket pl plaintif poa politica polizei polskieg pontefic pracodaw preghier pri priest priestes
processi professi prospect proud psg psl psychicz pubblico punks quaker quebec rachid racisme rapprese ratp ravindra
rebel reddit rider rifondaz riposte riverain robin rockers rodzice rodzina royal rp rumanen rurale sag-aftr salud
same-sex sat save schwuler scontent sdf seguidor senegala serveuse servicio sharma sick sida sin sinead sit-in skins
slowdown snpl snte social socjalis sophie sordi sourds sr stadtrat starbuck stoppage str str1ke streikau sud-rail
sudameri sympathy syndrome tarifkon tarifver teammate teilnehm tenant tesserat thi tio toni tonton transcom transgen
transsex tyrone ucu ue ufcw ugl umwa uncle undocume unite unzufrie usa user usw verdi vereinig vests vicaire vicar
vicario vitro viva voilee voilees vorschri wiederei wietnamc with wojciech wszechpo wujek wwf xy yazidi yolanda zeynep
zielonos zmianie اتباع اجازة اجتماع احتجاج احسان اري اعضاء افارقة العم القس ام بعث تجمع جمعة جنسيا حامل حساب دكتور
رابطة زهراء سابقون سايقين شهود شيوعي صحفيين صلاة طلاب عام عامة عاملين عمالة غزة غياب فبراير فلبينيو قوات لاجيون متاخرون
مثلي مرض مستقلة مصر معارضة ممرضين مناخ مهندسين موظفون موظفين ناشطون نور واتساب 业主 主任 义军 义勇军 乙肝 会 伪军 侵略军 俄军 健康 兄弟 全军 公务员
军旅 农民工 劳 劳动力 博 占 参军 发兵 叛乱 叛军 团练 国 大主教 天下大乱 委员 婴儿 学生 安史之乱 官军 客人 彼得 心房颤动 志 志愿军 总 户 房颤 投诉 拉 敬业乐群 新军 新四军 日军 更年期 服兵役 正教 流浪汉
海员 清军 湘军 环保 男 病 癌症 白纸 祭司 空军 籍 糖尿病 纠纷 群体 耶稣 联 联军 联合会 英军 董事 议员 识途老马 诚意 请 请愿 贫血 道士 道长 部队 野战军 金戈铁马 铁 陆军 韩国 香港 骑
""",
    7: """
about acampada accion addictio adeyemi afiliado against agrounia ahmadiyy ai aktywisc aleviten anarquis andres animalis
ansiedad anti-vax antinucl anv-cop2 anwohner anxiety applican arbeitne arbeitsn argentin arran asthma aussperr autistic
azubis ban baptysci bayern bce beamtenb bianco bisexuel bosco bractwo bsw burgerin cabecill camerune campact cancelli
cancer captain cariste casapoun caucus centri cfmeu choroba chretien christli cimade claimant climatic cofradia colere
collecti compromi conflict coppia cosatu csc cta daniel debout delegato dementia demonstr derniere devant disabled
discapac disoccup district djv doctors down drive dziennik ecologie eleccion embarazo enfermed es escrache esk estibado
ex-emplo example fau fdp federaci fein femmes fernande ferrovia fgtb freemaso freikirc friends gesamtbe ghana gilets
giornali glassdoo gonghui grupa gypsy hare herrero hindusi homofobi huelguis illness imam imigranc incinta infermie
insegnan insulate interima intersyn intuc invalidi iscritti italiana jehova jehowy jo jonas junts jusos just kabyles
klimastr koalicja kobiet komba kowalczy krank kranke krankmel krishna kruger kulkarni kurdish latino league leiharbe
lekarski libertad ligue likes linkedin linksext liuna lives long lucie magazyni magazynu maghrebi mali mandate manpower
marines maszynis me medicas member meneurs mentale metoo minero missiona mitmensc mlodziez mood morena mormons musician
muslims national neighbou ni nichtbin niepodle non npa nszz oath ogb olga om opseu org ortega orthodox ostatnie
osterrei out ozzpip pacto pan parteita party pastore patriot patrioti pause paycheck payup periodis permessi peronist
peru peruvian petrenko picchett picketin piquet piratenp pnv politico polnisch popular positive prayer pro-life
profesor protestc protestu przeciw przewodn psychisc puntuali putzfrau quartier question radelsfu rastafar rebelion
rechts religiou reviews ringlead roumains rownosci rqth russland salariee samorzad samuel sanidad satawu satse schafer
secretar seekers seiu senora sentimen sev sgb sick-out sig sikh sindrome sinn siptu sister smart-td snals snes snuipp
sociali sordo ssa staff stato steward streikge streikka streikpo streitkr strikes studenti swiadkow syndique tav
temoins testigos tierrech tossicod tractora trade trainee travaill troops tssa turkisch tweets uchodzcy uganda ugtt
uiltucs ukraine unionist unmut unrest uocra urabstim usdaw venezuel versamml villalob voters wahler weidner wen
werteuni whitfiel wilder witnesse xr yildiz yilmaz younion youths zalogi zdrowie znp zwiazku ا ابريل ابو اجازات احتجاجا
اديان ارمن اساتذة اسراييل اكتياب الله امام بهاييون تونسي تويتر حداد حراك دروز ديمقراط سلفيون سيدة عصيان علويون فتح
لاجيين مثليين مسلمين مظاهرات موظفات نقابي نهضة يدخن 中华 主席 举兵 产业 人心不古 会员 会议 伟 八卦 兴兵 军队 农民 出兵 劳工 印尼 印度 台湾 和平 国教 大姐 太太 宪兵
家人 小姐 带兵 怀孕 怠 手 拆迁 教 教皇 新疆 景教 某某 正规军 武装部队 民众 法名 派兵 离职 精兵 组织者 绝食 维吾尔族 职工代表 账号 赵 越南 跨 进 道教 铁路 阿 非洲人 马来西亚 黑人
""",
    8: """
absentee afghanis aktive america anarchic anhanger antifasc anyone arrets aslef assentei associat attendan attivist
azione bancaria bauernpr beschwer bipolar bisexual blockade bolivian buddhist bummelst burnout catolici cfdt cfe-cgc
cftc cgtp christen ciazy cig collega com comitato complain confsal contra corp cse csif ctm cub cymru czlonkow delegati
delegues demokrac depresja depressi desconte deutsche diabetik dpolg ebrei election ende estudian evg fatima federacj
ferraro filt fluchtli francais fratelli fraterni free fsu fuma fund gatherin gay gej general generazi geova greco
gruzini haitiano hamas immigran inicjaty interpre jaunes jehovas jewish judios juifs jurgen katholiz klimakle kobiety
kolega kolejarz komisja kopftuch krankens lavorato leave legambie lesbian lesbiche lesbijki lesbisch lewica libertar
lokfuhre luca madame manif meetings mehmet migrants non-bina nowak obdachlo occupy okonkwo okupas opposant oppositi
organise organiza orgullo osoby ozzl page partei patients pegida peta petra pfarrer picker piquetes podemos politici
polizia portugai priya proteste razem reconque referend refugiad reichsbu renovati resisten rezo richelie rom romanian
russo schwule sciopera senegale sentada sepla shepherd sindikat sitzbloc smith sociale solidarn spd sprawied status
strajkuj streiken sufferer sumar syna telegram terre tibet tiktok troublem ufo uilm ukraincy ultras unifor untersch
users venezola volantin voyage wa wisniews woman wzz zadistes zakladow zbiorowy zio zydzi اتحاد اثيوبيا احمد اطباء
اعتصام اقباط امازيغ امل ايتلاف ايدز ب خطيب دين زميل سكري صوفية عبد عقم فاطمة فيسبوك لجنة مثليون مرضية مغربي نشطاء وقفة
中 人员 代表 全国 公民 功 反 喇嘛教 回族 团体 大会 委员会 小 工党 张 患者 明教 朋友 民主 法 派 犹太人 示威 组织 缅甸 罗马公教 罢 薪 藏族 讨 迟到 陈
""",
    9: """
adherent adventis afd ag alcoholi algerien anna asamblea asking attac australi benali blocage bouddhis britain celo
christia cnt coalitio confeder conferen cortege dbb delegue discord docente droit educatio ehemalig ela empresa
enceinte espana ex fahrer faisa families farmers fiom fr fridays gdl gegen geje greviste homeless independ insoumis
islam jehovah jeunes jugend karim ksiadz mahnwach manifest marburge matter meconten metall migrante nacional nguyen
niepelno nigeria nowotwor okafor omosessu ortsgrup parents patient peace pikieta pis pokoleni popolo pratiqua prawo
preavis pregnant priere pro prof psoe quebecoi querdenk refugee religia rolnikow romowie roms rsu salarie sante
schwerbe si sieropos sierpien signor signora sinti solidair somali spoleczn spor sra strike supporte syndicat tarifrun
testimon uil ultima unsa uso vegan vida vih vox wage walkout war warnstre wloski wojcik youtube zele zeugen zigeuner
zwiazek احتجاجي اخوان اشتراكي اكراد سرطان غجر مرضى مضربون مهاجرون وفد 上访 东正教 人 佛教 信 信徒 共产党 反对派 名单 基督教 女工 家庭 少数民族 微 性别
总工会 教会 教师 民 民主党 民主派 活动 牧师 病人 癫痫 矿工 群 职工 联盟 自由党
""",
    10: """
agency agitazio agricult aktivist amazon amnesty assemble auslande ballot boykott bundnis catholic catolico ciaza cisl
ciudadan colectiv communit corteo council couple dispute donne embaraza empleado future gew gitanos giulia gmb greve
grievanc haugland hoffmann ibrahim identita immigrat justice kevin lesben maga medici menopaus mme mrs ms nation ngg
obrera opus parkinso partito personal rassembl republic rights rmt sans-pap seroposi sindicat solveig strajkow streik
teachers teamster tomasz uk unia unison usb volkspar wei whatsapp workforc zebranie zwolnien zz سيد شغل شيعة مسلمون
معلمين موظف هنود 人士 假 先生 共产党员 务工 女士 宗教 徒 王 者 集体 静坐
""",
    11: """
action alternat anarchis antifa arbeitsk boycott catholiq cattolic cheminot chi cobas collegue colombia committe
debrayag delegado epilepsy feminist fo generati gravidan guild handicap herr homosexu huelga inmigran journali juden
kollege komitet kurden lega lesbienn marroqui mitglied muslim opzz pakistan parti pastor pay pd personne pielegni
police que religion reps reunion sciopero sindacat soulevem syndical syrer travelle ugt vertraue vote حماس سوريون
متظاهرو مسيحيون يهود 佛教徒 党 党员 公会 协会 同志 天主教 工人 抑郁症 新教 残疾 精神病 维权 谁
""",
    12: """
activist alliance baptiste ccoo cgil cgt climate colleagu comite communis comunist councill democrat diabetic dipenden
disabili ecologis employee epilepti evangeli extincti facebook federati frau gens greenpea group hiv ig instagra italia
katholik katolicy kollegen kollegin konfeder kto lesbiana linke maladie malattia meeting members militant mitarbei mr
muslime musulman muzulman nauczyci nurses obywatel ouvriere palestin pani people petition polska pracowni pride protest
protesta qui quien rebellio reporter roma salaries schwange scientol sindacal sindical socialis solidari strajk
trabajad trans united ver vigil wer whistleb who workers zawodowy zwiazkow اضراب حزب عمال نقابات نقابة 同事 同性恋 员工 国民党 基督
孕妇 工 工会 抗议 穆斯林 罢工 艾滋病 难民
""",
}

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a word of a rule's name weighs, in half units, by its first letters (tools/weigh_words.py: WordNet 3.0, FreeDict,
CC-CEDICT; docs/guard-card.md has the licences). Below zero it speaks of things, above of people."""

LOOKS = {"plain": 0, "place": -1, "given": 1, "surname": 1, "han": 0, "shouted": 3, "capital": 1, "small": 0}
"""Of a word in no bucket, by what else is known of it."""
WEIGHTS = {
    -12: """
acqua aeroport aeropuer airport aisle ambulanc amphithe ascenseu ascensor aufzug aula avalanch awaria bank bibliote
bise bize blitzsch blizzard boiler brouilla bruine burza camara campus canicule cella centrala centrale chiusa chocolat
ciclon ciclone cogne compreso congelad cripta crue crypt cucina cyclone dach delta deposito desk dew door drizzle duty
eau eisregen elements elettric elves erdbeben ferry flood flughafe fog freezer fridge frigo frigorif frost garita gas
generato gewitter golf gradobic grandine grele guardia gymnase hagel hagelsch hala hall hangar heat hubschra huracan
huragan hurrican hurrikan ice incendio internet kitchen klimatyz laborato lavander lift lightnin linea lotnisko magazyn
mgla mistral monsoon monzon muelle museo nebbia neige neve niebla nieve nord oleaje opady orkan ostern ouragan ozone
ozono palestra paques parchegg parking pasqua piscina pista piste plan plant poste puente quirofan rafaga rainfall
rampa regenfal river road roof runway sala san sauna schneefa season seisme sensor silo silos ski sluza smoke snieg
snow snowfall sprinkle squash starkreg store storm studio substati taifun temperat tempete termica terminal terremot
thunders tifon tormenta tornado trafosta trampoli tunnel turnhall typhoon ulica uragano vent vento verte viento
waldbran wasserwe water week weekend whirlwin wiatr wind yard zone zoo اعصار انترنت برق خزان رصيف رياح زلزال شارع ضباب
طريق عناصر عواصف غاز كهرباء مطار ممر مولد نهر 值班 停车场 发电机 台风 地震 大雾 大风 季风 寒潮 暴雨 气旋 水位 水闸 海风 温室效应 游泳馆 狂风 电梯 空调 缆车 锅炉 阵风 雨量
雷暴 雷电 露水 风吹日晒 飓风 高温 龙卷
""",
    -11: """
alarm ascensio avenida boe boulevar box bridge caldera cantine cementer chaudier chauffer compress creche dyzur
earthqua elbe estacion farmacia faro ferie foudre garderob granizo hail heating heizung hielo hochwass horno horsaal
houle hours inundaci invernad kotly kuchnia level lido ligne linia marathon match molo most musee muzeum nebel nevera
nivel nursery ofen onduleur orage orchard outage pabellon paddock park parlour pegel pforte pharmacy piano pralnia pump
quai racha radiolog raffica rampe reservoi rettungs room rugby salle salon schody sensoren serverra sperrung stacja
stade stadion station street swieto taxiway tempesta theatre thunderb tower tunel turbine turnstil vacances velodrom
weather weihnach zbiornik zmiana زلازل طواري عيد مسار مصعد مياه نسيم 倾泻 冰雹 博物馆 厨房 急流 旋风 机场 机房 气团 水泵 臭氧 迅雷 闪电 霜冻 霹雷 首都机场
""",
    -10: """
acierie agregat agua aire albergue allee alley aparcami aquarium astreint atomener autostra bahnhof banco barn barrier
batiment bay bereitsc blutdruc building bus cabina caldaia calle calor cargador carnaval carneval centre centrum
cisterna climatiz clock cloud cover cuisine cuve deszcz detecteu diffract diga dormitor dunst east echafaud entrance
entree escalato fahre fete forno four fuel gates gauge gear ghiaccio guarderi gym harbour haustech holiday house huta
impedanc jardin karfreit kernener kopalnia krankenw kuhlschr kurnik lane lantern laundry leak leitstel lighthou livello
magnetfe museum natale neblina neckar noria norte north notstrom obras oxygen parque pascua patinoir pediatri pfingste
phare pier pioggia pluie pollaio pont potable poulaill przejazd quake racecour red regenruc rest robot sauersto
schleuse segheria spill standort stazione stellwer stolowka strom stromaus summer swieta szklarni talsperr tank tartak
teatro tetto torque toussain tramwaj trinkwas twister umspannw vestiair vivero wall window wing winterdi امواج جسر جهاز
سفن سلالم سيارات سيول طايرات فيضان متحف محطة مدرج ملعب مناوبة وقود 交流电 传感器 体育场 冰箱 前庭 力矩 动物园 动能 压电 原子能 叉车 号 图书馆 夜班 大气压
太阳能 总部 春节 机械能 核动力 核电 核磁共振 核能 植物园 比热 气压 水力发电 泥石流 洗衣房 洪涝 渗透压 炼油厂 热能 电位 电力 电动势 电压 电场 电容 电弧 电流 电站 电能 电荷 直流电 磁场 磁矩 端午节 粮仓 能级
血压 表面张力 超导 车库 边界层 金属键 钢厂 静电 高压电
""",
    -9: """
abattoir aleja allerhei ammonia ammoniak apotheke ash ateliers aufwind autobus avenue barrage bassin battery bell
bergerie berth bin blanchis bowling caldo calore camera camino camion campanar campanil campsite canteen car cargo
caseific chiller chiusura chlodnia chlorine cierre cinema cioccola clinica clocher cloro cocina concert congelat
control cooling corte coupure crane cremalle crossing czekolad day dildo donau dust electrog elektriz elevator endmonta
esqui est exercice fasching feiertag festa firestor firework floor fonderia fonderie fosse frana freight friedhof froid
futbol gabelsta galliner garden gateway gaz gearing gelee gerust giessere glatteis gleis gololedz gru hallowee haze
heiligab highway hill hockey impfstof impianto internad interrom inventar jour jugendhe karneval kiln klaranla kranbahn
krankenh laser lavadero leuchttu levante lifeboat lingerie lluvia loading loft lorry luftung magnetis main mairie maree
mediathe mine montagne nave niveau noc noche nochebue notte observat opad opening ost padiglio papierni parter pasillo
paso patio pavillon peeling picking piscine plateau poniente portico presa priory prom prufungs pumpwerk quay quiet
radio rafale rechenze refineri reperibi reseau responsa route run sale scaffold schienen schokola sede semaforo semaine
semana serbatoi serre simulacr sites slip sluice stadio standby tankwage tent thaw tide tiefgara torre torrent torrente
trajecto tram tramoya transfor tsunami unwetter vasca verger verglas via victoria vigilia west wheel wildfire winda
wochenen zamkniet zapora امطار برد بكر تبريد تمرين ثلوج جرس جناح حوض شحن طابق عاصفة غرفة فرن قطار قطارات مدرجات مركز
مسرح مطبخ موقف ميدان وادي 世代交替 中山 体育馆 供电 冷藏车 剧院 劲风 医院 国庆节 坏死 大陆漂移 天文馆 宇宙线 室 导电 射电 广场 抽水机 斜面 早班 果园 水库 水管 水轮 汉江 洒水机 浮桥 海啸
淮河 游乐园 湍流 滑车 滔滔不绝 灯塔 煤矿 珠江 电光 电磁学 电磁波 疾风 直升机 缝纫机 船闸 草坪 螺旋桨 采石场 隧道 龙骨车
""",
    -8: """
above android apagon armas armbandu backerei backup bagno bahnstei banchina baromete barometr basen batterie beach
becken biblioth biogas blackout blitze blitzeis breeze buzzer calderas call campana camping candleli cantina capacito
capodann carnival carreter casa catering cellule centrali chambre chaussee chlor cider clemency climbing clinique
clockwor closure cold controll coronati corpus cortada cottage county cour courant cubierta current dairy deck depots
doorbell dropper dworzec dym dzien eishalle electric engranaj entrada eolienne ericsson erntedan escalera escalier
esclusa estadio extracti factory fala fallas faucet feria fernwarm ferreter festivo fiume flashlig fleuve flotatio
football foundry frankfur freibad freizeit fundicio fuse gale gantry garde gare gegenwin geregnet gomme grain graupel
greenhou grue guasto headligh headphon headset helada high horloge hub humanoid humo hut idraulic impetus incendie
incinera interrum juillet kart klinik kociol kotlowni kuste landfill legionel lens liceo lidar linie lock lonja
loudspea loza luftdruc lycee mareggia market marquee maschine mausoleo mausoleu milk miniera mobili mortuary museen
nastawni navidad nettoyag night noel notaufna oktoberf oncology only opera operator oswietle oxigeno packing palio
panne papelera parkhaus parts pasarela pelouse penstock perron philips photo piazza piec piena pieper piovere pit place
planetar planta pleuvoir pociag pompe pool port porte powietrz poziom prato proba propelle prova quatorze raccolta
recyclin regional regnen regnet regnete relampag remontee rhein roboter rondo rouge rozdziel rubbing rue rzeka saison
saline sawmill schlussl secours seilbahn semi serwerow sewer shed shelter shuttle sluchawk solarzel sonnenli source
squadra stadium starligh stauwehr steam steps stock sturm sturmt sturmte sunlight sunshine szatnia sztorm tafel tag
tanque teatr technicz tejado ten tennis termomet thermome three thyssen toilet toit torbelli traba traction train
tramway transpon tranvia trazione tremplin treno tribuna tribune tropical tub turbina ubung uhr ultrasou uv valve vane
vendemmi ventilat vibrator wardens wardrobe wasserha watch wecker wejscie werk within woda wodociag workshop wyciek
year zamiec zamkniec zentrale zlobek اطارات انذار انقطاع برج تحميل جمارك حديد حمام خط دار رادار روبوت شاحنات صقيع صيانة
فرات فيضانات متاحف مرسى مرصد مستشفى مطعم معامل ملك موسم ميناء هواء 下雨 中学 中心 体温表 元宵节 光束 光源 冷冻 冷气 厂房 变压器 变形金刚 声纳 大本钟 大街
大雨 太阳电池 安全阀 实验室 小雨 屋顶 巡航导弹 工厂 平台 手表 挂钟 摆钟 支点 数字钟 方向盘 日光 日照 星光 机器人 柴油 柴油机 楼 死不了 毒气 水患 水银灯 汽轮机 油灯 洪水 涡轮 温度 温度表 温度计 激流 火花塞
灯笼 烛火 烟雨 热水器 燃料电池 燃气轮机 犁头 电容器 电灯 电路 看台 磁层 礼堂 管道 红外线 细雨 耳机 花灯 药房 蒸汽机 蓝天 蜃景 超声波 路面 跳台 车头灯 车间 转轴 避雷器 酒精灯 里程表 里程计 闹钟 降雨 雪崩
雷达 霞光 风沙 风雨 食堂 马灯 马表 高音喇叭 黄陵 龙灯
""",
    -7: """
abwasser accordio acordeon acueduct aereo aerosol aiguille air akademik akkordeo alameda alimento altbau amber analyzer
aperture applianc apron aqueduct archiwum armonica aspirate assembly ayuntami bac backofen bal ballesta bandiera banjo
bano banyo barriere basement bath baustell beamer bellows binocula blitz blood bo bodega bodensee bombas bones boxing
braces brak brakes brise brucke brume buanderi buhnen busbar cab cable caida campeggi cancello cantera capilla cappella
capteur carretil catheter cathode cellar cello cemetery central cesped chains chapelle chargeme chateau chicha chimney
chitarra chiuse chlore christma cimetier cimitero cine clarinet clavier cleaning cliff clipper cloche closing closures
cmentarz corridor corsia cosecha costa crecida crossbow cuadro culvert czwartek dam days decharge degen dell dia
dialyse diaphrag diez dinamo diode doccia dock dogana dolle douane douche driveway drzwi ducha dudy duplicat dwor
dynamo dyzurny easterly ecluse ecole edificio electriq electrod elektrod elektrom embalse eolien esercita espejism
essai estuary evacuaci evacuati exam exchange expressw fabrica fabryka fermetur ferragos festival fet feuerlos fife fin
fire firearm flag flaps fort fountain freeway frio fronleic fuga fuite fulmine fulmini fumee fumo furnace gabinete
gadget galgen gallows gambe garten gasket gasse gassen gat gelb gelo getreide gitara gitarre gitarren gittern glace
glasses glocken goggles grad graveyar gravity grid grounds gruft grutiers guitar guitare guitarra hallway handgun
handover harp harvest haus heater heights heimspie helipad hochrega imprenta index indice inondati inventai irons izba
jetty jubilee jukebox jumelles kamin kartoffe kastet kettle keyboard kierowni kilometr kinderga kino kirchtur kirmes
klarinet klarwerk knuckles kolejka kontraba kuche kuhlhaus lac lagoon lait laiterie lak laminato lamp lampa landing
lanterne lawiny lead led ledge lenkrad lifts linen linterna llover lounge loupe mace machete machines magneto mardi
mecz medidor melder messe meter micropho mikrowel mill mirage mont moto motorway mullabfu mur nacht nastro navetta
navette navideno netting neumatic nickelod nine northerl nuit occhiali oddzial offshoot ogrod okulary opoznien ordures
organ ospedale osterfer ostermon ouest oven palacio parkway partita parvis pas paseo passage passaggi pavilion pc
pendel pendulo petrolie pfeffers pflegehe pierscie pistol pistola pistole pistolen plac plage playa plug pogoda
polidepo pollen polnoc poniedzi popoludn porta portiern porto posaune posta potabile poubelle powodz pradu pressure
projecto promieni propane protesi protesis prysznic przejsci puerta puerto puesto pumps punto rack rain ramp ratownic
rayos reacteur reactor reaktor reaktore reattore refinery regen rifle rig rink roadway robinet rooms rosenmon rudder
ruelle rufberei ruota rury saint-ni santa scale schnee school schreibm schronis schulhof scolaire scuba securite sedes
seine settiman shades shift shortcut shotgun shredder siec sights simulato sirene skate slush soccorso socorris
sommerfe sonnenst sotano south spa spandau spatdien specs spectacl speedway spieltag sportell sprengun sprzatan stage
stanowis storms stove strassen strecken streudie striscia stufe stylus subestac sunglass surge swell sword system
tablet tablette taller taquilla taschenr techniqu tecnica temblor temporad temporal term thermal third timer toilette
tractor trafo trasa treadmil treppenh trident triebwer trinity trombone tubing tur turn typewrit ufficio uke ukulele
ultravio upper ups urgencia vallee valley vehicule vendimia viale vibes vicolo vinedo vineyard violin violine violino
violon vise volksfes wache wagon wahltag walzwerk ward warsztat wasserle week-end weiher welle whiff wielkano wigilia
windkraf windmill winter wiring wody workings works workstat zenith zona zwei احمر ارشيف بريد بوابة بور تسرب ثلج جبل
حاسوب خوادم دراجات دوار رقم رملية ساحة ساعات سباق سينما عدسات عظام فايف كلور ليلية مترو محركات مختبر مخيم مدارس مدخل
مروحيات مطر مغسلة مفاعل موصل نظارات نفق 七孔 万有引力 万能钥匙 三叉戟 下水管 下雪 乐器 二十 二号 二极管 仓库 偏振 儿科 共振 冰雪 冲锋枪 冷库 刀剑 剪纸 化学武器 区 单簧管 原子弹
反应堆 取景器 台式机 台阶 号筒 吉他 周末 国道 地下室 墨镜 夜间 大坝 大桥 大鼓 天气 天然气 安全套 宝剑 家用电器 家电 导弹 小巷 小径 工作站 巷子 市政厅 弄堂 弓箭 引信 引力 弹道导弹 微处理器 微风 快报 快船
急刹车 手术 手枪 手榴弹 手电 手电筒 手雷 打击乐器 打字机 捷径 排水管 旅舍 晶体管 暑假 木管乐器 机床 松花江 极化 枪械 枪炮 枪管 核武 核武器 楼道 氢弹 水平尾翼 水炮 水翼船 水肺 洒水 浓雾 海关 海洋 海浪 消防
深水炸弹 渔网 温室 游艇 游赏 滑坡 潜望镜 潮汐 激光 激光器 火器 火枪 火炉 炊烟 烛台 烟囱 烟幕弹 烟袋 生命周期 甲骨 电 电动机 电影院 电极 疫苗 病床 白雪 白骨 眼镜 秋高气爽 积雪 空空导弹 站 站点 管乐器 系统
紫外线 纺车 绞盘 维修 老花镜 芦管 行李 解冻 试管 走廊 跑道 路 车床 车行道 车道 轧花机 转子 轻机关枪 过道 通道 避孕药 重力 钢鞭 铁轨 铜管乐器 键盘 键盘乐器 长裙 门口 阴极 陵墓 隐形眼镜 雷击 雷管 预警 风扇
风箱 飞弹 高速公路 高速路 鬼火 鲁迅 黄河
""",
    -6: """
absehen acera achterba adern aduana aeroplan aftermat airbus aircraft airfield airliner airplane albergo allarme
allerta almacen almazara alpha alta aludes ampel antenne antesala apprendi arancion archiv arkada arsenal aschermi
atelier atombomb atomwaff auberge aufbau aufzuge auto autorout aviso azoto backyard badgeuse bagnini bain ballroom
balonces bascule baseball basketba bathtub baton battlesh bauernha beben bedroom benziner bergwach blast blaulich blok
blutbank board boarding boardroo boardwal boat bobsleig bonfire bookshel bora borrador bottle bouchon bowl brandmel
brenner brig brigada brille brina brisa budynek bugle bullet bumper bungalow burgerst byproduc cabinet cafeteri
calefacc calima cam canale cancella care carga carico carpa carriere cartridg caserne casing catenari catwalk cava cave
center centraln cereal cerrar chainsaw chalet chauffag chlodnic cialo circuitr classroo clearing climatis closed coda
col condom connecto convitto cooler copy corne cornet corneta correo cortile counter coupee courtroo cross crucible
crues cruiser cubicle cumulo customs cutoff cwiczeni cyberspa czujnik daga dagger damm dashboar dat dau decal dech
defile deneigem deodoran deponieg depot depurato desodora detector diafragm dialisi dialysis dickie dieci diesel
disposit doce dolch dom domicile doorstep doorway doublon downfall dozynki drain drains dresden drill drom drukarni
drumheru dryer duomo durables dvd dyspozyt early echappem eclair ecuries eds einmundu einsatzl eishocke ejercici
elemente elfen elicotte emergenc endring endringe energy engine engineer entrees entrega entrepot epee equipmen equipo
eren ersatzte ersthelf escarcha espada esszimme estrazio eten eunice everest facility facing fahne fahrbahn fahrwerk
fall farm farmhous farol fehlalar fermee ferramen festsaal feuerzeu fevrier fichador fiera fiesta flaga flambeau flask
flossen flot flugplat footpath forca forderba formalde fots fragata frantoio freighte frigate froide fumes fusee gache
galera galette galley gardien garrafa gasdotto gastehau gastezim gatehous gazy gearbox geburtsh gehweg gelate geldauto
geschalt gig gigs givre glass glider glisseme glove glowny gluhbirn golfplat gora gps grabmal graduati grua gruistas
gruisti grundsch guardiol gust halle hammer handschu handset harz hatchet hausmeis haustur haven heimatmu heizol
helicopt helio helipuer helistat helium helmet hidrogen hinterho hitzepla hiver hof hoist hokej holster hookup hop
horca hostel hotelzim hurling hydrauli hydrogen idrogeno impots incubato induccio infield ingresso inspecti instalac
inventur isole jam jefe jigsaw jolle kalteanl kamera kameras kaserne kegelbah kessel kicken king kiosco kita kitas
klassenz klavier kletterh klinika klipper kloppen kohlendi koln kondom konrad-a kontakt konzert kopernik korridor
korytarz kran kranfuhr kreisssa kriegssc krypta kunstmus lackiere lacrosse ladegera laderamp ladowisk lake lampada
lampen lampo landesmu landline landslid launcher lav lavage lavori lazienka leads lecture leier leitwart lentes liceum
lifeguar lights limite limiter lincoln locomoto lod lodowisk loira loire loo loop lotsen low lower lunch luz machine
magnet magnum mainfram maison majowka mall manifold manutenz maremoto marina mary mattina mecanica mecaniqu membran
membrana memorial mercado messer methan methane methanol microfon microwav miecz mietitur mikro mikrofon milder mirror
mishap moat molli montacam montalet montana montee morgue mountain musikins nachts namiot naped nappe naranja nasion
netzersa neubau nido nikolaus nitrogen nog nosze ocean oczyszcz oeste offnung offnungs ogrzewan ohrringe ola olimpo
oltre olymp operacyj orange ossigeno osterson over ovest oxygene pacific padac pajares palais palazzo palco pantalan
pantry papeteri parabris parapher parasta parc parco parete parkdeck parken parkplat parlor pasa passat path patrone
pawilon pedrisco pendulum pentecot percorso pfeil pflaster phone pianofor pike piling pistolet platform playgrou plaza
pocisk polariza polizeip pollenfl pollens pollini portail potager poti prad praktyka pressoir prieure primaria principa
probe probeala pronto prueba przedszk punal pung punkt puste puzzles quadro quarry quota racetrac radar radiatio
radiazio radiosen rado rakete raketen ratchet ratusz raumdien raumschi raumstat rayon recharge recogida redoute
refectoi refector reflecto refuerzo regulati reitstal rejestra relevage residenc resto restroom rete reversa rideau
rifugio rime rio riversid roads robert-k roller rolling rossa rotor rubinett rung rynek saal sad sailboat salada salons
saloon salt samolot sandwich sap savannah saxophon scalo schaken scheinwe schlafzi schneera sciezka scooter scuolabu
secouris semester servidor shelf ship shook shutter sidewalk siedziba siemens silownia silveste singles sirena sisma
site sito skeleton sklad skrzypce sleet slope smoother soccer softball soundtra spacecra spaceshi sperrwer spoke
sportpla sports spring springer sprinkli stacheld stagione stair staircas stairs stairway stalls standesa stanze statki
steamboa steamshi stempelu ster steuer sticksto stige stores storungs strada strahlun straz streamin strefa stretche
strome stromung sturmflu sunscree supervis support swimming swivel sylweste szpital szron tajo tam taping tarim
taschenl tastatur tastiera teclado tecnico tenda termico termo termos terrace test testing tiefbau tiergart tierpark
timbratr timone tlen toiture tomb tore torno tourbill tours traccion traghett tramonta transist trap trapping travel
tree tren treppe treppen triage tripod trottoir truck trzesien tua tuberia turf turntabl two twoj ulm umkreis upal
upaly urn usv utrzyman vacacion vacanze valanghe vapeur vapor vasen vatikan vehiculo velos ventilac ventilad verdicht
verona vial visor vogelsch voie voleibol volet volleyba vuelta wakes walkway wanna warenein warship wartowni waschbec
wash wasserro wave webcam weighbri weser westerly whiteout wicket wifi windschu windshie windy wire woche www xii yola
zachod zajezdni zaklad zamrazar zielona ziemi zima zip zoos zufahrt ارتفاع اعمال اللي الواح انعم اوكسجين بنادق بنك
بوابات بيانو بيسبول تايمز تحكم تكييف تلفريك توبي توصيل جسور جيلا حديقة حر حرايق دجلة راس رصاص رمضان ريح رييسي ساندرز سد
سيف سيوف شبكات شوارع صباح صمام صومعة طاقات عشب غبار غسيل فاتيكان فريق فطر فوق قنابل مبنى مخزن مدرسة مراب مراكب مركزي
مرور مزرعة مسارات مسبح مستشفيا مصابيح مصباح مصنع مطارات مكتب ممرات منابر منبر منخفض منصات مواقع مواقف موجة وحدة 万维网
三峡大坝 三峡水库 三通 东江 严重后果 中秋节 乌苏里江 书架 二手车 二氧化碳 云层 云雾 互联网 亚马孙河 亚马逊河 人民广场 人行道 人造卫星 伏尔加河 会馆 低压 保温瓶 信息系统 候车室 假山 傅科摆 入口 公园 公路 共鸣
关门 内燃机 军事设施 军舰 军车 农舍 净水器 列车 刚果河 加油站 加速器 包车 匕首 化粪池 北江 十字 单反相机 单摆 单翼飞机 卧室 卧房 卫生间 卫视 印度河 厅堂 压缩 原子量 发射器 发电 发电厂 古墓 可见光 台钟 吊
周庄 周庄镇 商船 器具 四大 回廊 因特网 固态 国庆 地板 地铁 场 埃布罗河 塔里木河 外圆内方 多瑙河 大刀 大殿 大河 天文 头盔 女排 子弹 学校 宇宙飞船 安全帽 安瓿瓶 定时钟 客厅 室温 宴会厅 尖刀 尼日尔河 尼罗河
局域网 展览馆 岛弧 巡洋舰 左轮手枪 帆船 帐子 常温 座钟 庭园 庵堂 开车 引擎 弧形 弧线 录音机 彩电 御膳房 怒江 急救 总司令部 总能 恒河 惴惴不安 战列舰 战舰 战船 打铁 扫雷 扫雷舰 扫雷艇 护卫舰 护城河 拍板
拦河坝 指鹿作马 排球 摄像 摄像机 收费站 攻击机 放大器 故地重游 教室 敞篷车 文江学海 旁门 旗杆 旧地重游 时钟 晕池 机务段 枪弹 柳烟花雾 核反应堆 根据地 桐柏山 桥墩 梯级 检修 楼梯 正殿 氢气 氧气 水务 水枪 水系
水表 水龙头 汉水 江河 沅水 河川 河流 沼气 沿江 泼水 洋流 洪流 测试 测距仪 济水 浑河 浴室 海滩 渔场 渔船 渡河 游泳池 游船 游轮 湄公河 滑板车 演习 演练 澜沧江 火盆 火车站 灯泡 炉子 烧杯 烧瓶 热水瓶 照相机
熔点 牌楼 牢房 玄关 现代舞 现时 珠峰 生产线 用具 甲醇 甲醛 电台 电器 电子器件 电视台 电视机 电话 电话机 男排 画廊 界河 登陆舰 白云机场 白热 盗墓 睡房 睫毛膏 短剑 石砌 硬盘 碰碰车 磁带 祖坟 祠堂 私家车
积水 空中客车 篮板 篮球 篮球场 精力 约旦河 纪念馆 纳斯达克 线圈 结冰 绝对温度 绝对高度 绞车 网球 网络 置诸高阁 美术馆 羽毛球场 老爷车 自来水管 自行车道 自鸣钟 舞厅 舞池 舢板 航天器 航天飞机 航母 航空器 航空港
舰只 舰船 舰艇 节能 花车 花鼓戏 苗床 茅厕 茅屋 荧光 莱茵河 菜园 营房 落水管 薄雾 街巷 西江 要道 话筒 课堂 谐振 货车 赛车场 起落架 足球 跑马场 路灯 跳车 踏板车 蹴鞠 车条 轮船 辐射 边门 辽河 运动场 连接器
连轴转 退关 通信卫星 遥控车 邮轮 配电 酷暑 钟摆 钟表 锅炉房 长枪 门洞 阅览室 阴风 阶梯 陀螺 降水 陵寝 雅砻江 雨水 雪花膏 雪车 雾气 鞍马 鞭毛 音乐厅 顺水 顺风 顿河 预案 风 风速 风闻 飞机 飞船 食品 香炉
马厩 马枪 马蹬 驱车 骨骼 高低杠 高压锅 高能 高能量 高速 高铁 黄山 齿轮
""",
    -5: """
a-6 abadia abarca abbaye abbazia abitur abtei abteil abyss accident acelerad aeronave affinita aforo aggregat ahlen
aile airway akwarium alarma alarmanl alb albe albert-e alene alleen alles alluvion alto ambulans ametrall ammo ampeln
ampoule anfiteat anker anno antincen anvil aparat aparato apparat apparato apparatu arc arcade archive argyle ark arma
armel armes arno arpa aschenbe ascot aseo aspirapo assompti athen atrakcja atraque au-dessu aulas auspuff autan
autocarr automovi autopist autos averse avion backdrop bad badeanzu badehose badewann badezimm badminto baggage bagnole
bahnhofe baia baignoir baile balcony ballet ballett ballon bandeja banque barque barrels barrera barrow bars basin
basket bassa bassins basura battlefi battlegr bayonet bays begrabni beleucht bells beret berline bettwasc beverage
bewaffnu bianca billboar binder bingo biomasse biurko biuro blackboa bleue bling blitzen blockbus blocken blouse blower
blusa bluse bluza boards bobina body bois bolt bomb bomben bombeo bombilla bookmark boote bore boren borgo borrasca
bota boxers boze bozza bra braccial bracelet brama brautkle brazalet break brewery brewhous briefcas briefkas briefs
brieftas bron bronze bruk buca bullpen bunker buoy burner burst burze buss buttermi buzon cabin cabinets calais
calavera calculad caliz calzada calzonci cambio camerino camions campgrou campingp canister canoa canoe capannon
cardiolo careta carousel carrelli carreta carriage carrozza carruaje cartucho cascabel case caserma casetta cask
cassette catchmen caterpil cathedra cavaler cenere ceniza centro cerner chalice chandeli change chantier chapel
chargers charlott chasis chasm cheese chemiepa chemin chillers chime chimenea choleste chop chu churchya ciaran cidre
cinco cinta circuit cisco city clean clearanc clip clothes clothing coast coastgua coax cocheras cocoa coeffici
coeficie cofka cohete colchon coliseo coliseum collana collet colliers colors colours combine comedor commissa commodit
compartm computad concerto concierg conciert concours condo conducti conduit confezio consigne constitu contact
contatto contened contenit convento coping cords corner cornisa corrida corridoi cortes cot cotta couloir coupling
courtyar couvent criee crocifis crucifij cuartel cuatro cupboard curie cursor cushion cylinder damper dampf data
daylight deichwac dekanat delays deliveri delle deluge denim dentistr depositi derby detour deux device diameter diaper
digs diluvio direccio direzion disc distille diversio dojazd domek dory doubles dozens drache drapeau drawers drehkreu
drei drempel drift driften dugout dumpster dungeon duster dutzende dwelling dziewiec earring eaux ebene ebro echiquie
eclairag elastiqu elefante elektroa elektrow elettrog elixir embankme embarque emergenz entwurf epidemio epiphani
equalize eraser erhitzen esami escalate escape escopeta esondazi esposas espresso esse essen estates estrada estufa eur
everythi examenes exercise expedici expediti expresso extracci faciliti failure fair fal fallschi far fatigues fedora
feed feldweg ferma ferme fetter feu fibre filialen film filter filtr filtre fireball fives flacon flagge flaggsch
flagship flange flaschch flats floods flooring flota flow flugzeug fluke fluoresc fluss flusse fluten fly fontane
fontaner fonts footwear forecour forestal formaggi fosa fotka frase freddo freestyl freshwat fries funeral fusil ga
gala galileo galleria gange garota garsc gazon gefahrt geige gelandew gemstone gerat gesperrt gesturmt glacier glade
glatte glocke glowing goethe-s gotcha gr grabador grabstei grada gradins graffiti grains granaten granja gras gritters
gritting ground groupe guante guichet gunpoint gurney gynakolo hafen half hallenba halls halskett hamper handbag
handball handling handsche handvoll hank harfe harrow hatchbac hauptbah hauptqua hauteur he head headband heathrow
hebel hechte height heizen helikopt herbata hering hermitag herradur hessisch hoarding hod holder hologram homecomi
hoops hopital horsesho hoschen hosen hospital hot housekee housing hufeisen huis hurdles iconogra idrometr iii immeuble
immunolo imprimer indeks inductio inlet innenhof inodoro intensiv intersta invernal isola jacht jeep jeweller jewelry
jojo juan judengas jump jumpsuit kajak kakao kamienic kamienio kantine kanu kapelle kapotte karl-mar karussel kask
kasseler kassette kayak keg keller kennel ket key kiel kimono kinderta kinderzi kiosk kleinwag klinikum klinke klinken
klo kloster klosterk kneipen knickers kombi kommissi komputer koncert kondome kontaktl konzerte kopfbede kopfhore
korona koszulka kreisel kroli kronung kuhler kulissen kutsche laba lactanci ladera lading laennec lago lampara lampe
lancet lancia lanterna lanza lapida lapide laptop last lastwage latch laterne laternen lavabo lawinenl lawn leakage
lederhos lederne leggings lehne leitstan leitung lemonade levant leverage levier library libreria lieferun lieferwa
liegepla limpia lining linse linsen lira load loads locket lode loggia logistic logistiq lone loom louvre lp luci
lufter luggage lunes lunettes lus lustro maas macchina machiner magasin magasins magna majtki managers manana manoir
mantel maquina maranon maraton maratona martedi martello marzo masten maszyny matelas materass matin matinal matratze
mattino mattress maturita mehrfami membrane mensa mensen mercanci mercato metano meuse mikrosko mile milling minivan
missile mlot mlyn moj monaster montacar montre moonligh moonshin moped motoren mounting mouthpie mower mulltonn musique
nabrzeze nachtwac napkin narodzen naszyjni necklace neglige negozi nelson nenner neon net neun nil nocna nocturna noose
norden notunter nueve ob oberleit obiekty obstetri obus octubre ocular odontolo odra odziez office okno olas olej
oncologi open operatoi ophthalm orages orangens ordnance ore orgue ormeggio orologio orthopad oscillat otis ouvertur
overlapp overpass padding palanca palazzet pale pallone pants paracaid parcours parkett passerel passo pasy patrol
patronen patrulle paz pelota pennello pesquero pfade pfortner pharmaco pic pigiama pijama pile pileta pilka pinceau
pinces pioruny pisten pitch pkw planowan plastikt plating plato platte playhous plomberi plywood podio podium podziemn
pogrzeb points pole pollutio poludnio polytunn pomodoro pomost pompes poncho ponteggi pontile porch portaavi portiere
portiner portique posto potok powtorka powyzej pozo pradotwo pranie premises prensa preparat presse prestata print
proietti proyecti przekaza przepasc przepomp przyplyw pubs pulpit pulsera punado pyjama pyjamas pyl quadri quart quatre
quattro queue radiacio radiance radius raggio railing rails rainwate raised rammer rano rasenmah rayons rebajas rebirth
recargar reck reduit refuge reggisen regie reif reinigun reloj remo renfort rentree repechag replique requisit rer
reserva residenz resistor resonanc resonanz retards retrasos returns revolver riego rift rigging riscalda riviere rohr
rohre roja rolle rollfeld rood roofing rooftop rota routes rovescio rucklauf rucksack ruder rug rulle rummer rurki
rustung rusztowa sabel sabre saint-de salade saldi salmon saltwate sanctuar sandalen sandbox sandsack sash scala
scanner scarecro scatteri schaff schaltet schauer schaufen schlafan schleppe schliess schooner schott schreibt schurze
schutte schutzen schwarzw schwert schwerte sci scierie scoreboa scores scout scrubs second sedan segura seidel server
serviett serville sett settling setup severe sewage sezon shawl sheath shorts showroom shrapnel shutdown side siding
sidings sidra sien signal signalle silberme silnik silny silosy simmer sinai skip sklep sklepy sky slab sleeve slingsho
slips slipway smieci smog snapshot snowman sobre sol solar soldes sollevam sorting soup souterra spada spate spedizio
speisesa spielpla spille spire spitzer spodnie sporthal sprachro spule squall srednica stacks stalla stand starter stau
staubsau stays sternenh stiegen stilt stilus stocks stoep stole stopping storey storung streamer streetca stube sturme
sturmen suction sugar suitcase sujetado supply surf surgery sveglia sweats sweatshi swimsuit swing syringe szczepio
szkola szydlo tabi tablespo tablett tablier tagsuber tails talerz tanklage tankstel targi tauchpum tax taxi teaspoon
technika technike technisc telecomu telefoni televiso tenis terapia tether thanksgi thermiqu thermost thong thou
throttle tiefkuhl tiendas tierhalt tights time tino tipi tipograf todo togs tombeau tons tool toolbox torch tote
touchscr tour tournee towar toxicolo tracteur trafic traktor traktore tranchee transpar travaux tray treatmen trentino
tri trockner trolley trunks trzech tumba turban turno turnpike turret tutto tuxedo twain ty tyre ubergabe ulice
underwea unit unmengen unterbro unterhos unterwas unzahlig upliftin urgences urna urne urzadzen usted usual uva vaccine
vaccini valigia valise vapore var vase vat vaticano vault veil veilleur velero vents venue veranda verde vereda verlies
versand verwaltu viabilit viaducto vier vigilanc vii viseur visier vitamin vitamina vitamine voiture volano volante
volcan volcanic volcano voltage vorgarte vulkan vulkane waffe waffen wagen waggon wallet warning wartezim wartungs
wasserve waste waterway way ways weapon weaponry weeds weightin weingut while whisky willy-br winch winery winobran
wochenma wohnunge wohnzimm wrapper wrapping wreath wszystko wyprzeda yacht yate yurt zachodni zaladunk zaum zegar
zegarek zehn zellen zipper zoom اخضر ارز اسبوع استاد استقطاب اشارات اضحى اغلاق الخط السد العاب الكم المد الوان امتحانا
انابيب انت انهار انهيار باب بخار بركان بلاستيك بيانات بيوت تاخر تجربة تجهيزات تحلية تحويل تزوير تسليح تنس تيارات ثالث
ثقوب جدار جزر جهنم جين جينز حذاء حصاد حقايب حلقات خشب خضار دق دواجن دير زيتون سكن سموم سوق سيناء شاطي شباك شبكة شرقية
شقق شمالية صالة صهريج صيدلية طبول طرق طوفان عزل عسكري عمر عمليات غابات غرب غلايات غيوم فيتامين قاعة قبر قماش قوارب كمان
كوخ لاسلكي لبن لوحات ليلة مجوهرات مدينة مرحاض مساء مصاعد مصانع مضخة مطروح معاملات معدات مقابر مكتبة مناوب منسوب نسخ نيل
هاون هلال وردية 万人空巷 万里长城 三号 三轮车 上层建筑 上船 东方航空 东风 主机 主题乐园 乌云 乘用车 乙烯 书包 书桌 云头 云朵 五金 交换机 交接 交通车 人儿 人力车 仪仗 仪器 低温 住处 住房 体温
侦察机 便池 修路 债台高筑 倾家荡产 假期 停车库 健身房 元旦 光柱 兵刃 兵器 兵工厂 兽力车 内膜 内衣 内裤 内陆河 写字台 军备 军装 农机 冰花 冲洗 冲积 冷 凌空 减数 出厂 刀枪 划船 刨花板 制造厂 刺刀 前厅 前院
剪子 加热 加班 劳动 勒勒车 化妆 十一 千丝万缕 半径 半边天 协和 单刀赴会 单打 单板机 单片机 单行线 单裤 南航 卡丁车 卧车 厂 厕所 原子序数 及时雨 双打 双臂 口 口径 可可 叶轮 叶酸 叶鞘 号码 合影 吊文 吊桥
后果 后缘 吸引力 吸烟 吸铁石 哈佛大学 喇叭 喷水池 喷泉 器官 器械 四合院 四川盆地 团结 围裙 土方工程 土温 圣水 地点 地窖 地雷 坟地 垃圾车 堆高机 墓地 外科 夜空 大奖赛 大水 大潮 大白天 大道 天井 天棚 天空
女单 奶粉 妇科 孔穴 存车处 存钱罐 季 季节 守车 定时器 宿舍 寒流 寓所 寝室 导管 小型汽车 小型车 小汽车 小船 小路 小车 小轿车 小道 山地车 山川 山路 岔路 岗 巡逻车 巨石 巴黎大学 常规武器 干线 平板车 床单 库
库房 府邸 座舱 座车 庭院 廉租房 建筑群 开山 开门 弥蒙 弹孔 录像 彩云 快照 快艇 急 总开关 恒温 恒温器 成衣 战地 战场 戴维斯杯 房 房檐 房舱 房车 房顶 手套 手推车 手铐 托盘 投篮 抗洪 抽水马桶 拂尘 拖吊车
拖拉机 指挥部 挎包 接头 推进器 提包 插件 摄影 撬棍 攀援 支线 收割 故障 救护车 教堂 敞车 散水 散热 文胸 斗车 方舟 施工 旗舰 无轨电车 时间 星星 春雨 晴空万里 暖气 暗器 曼荼罗 替换 月光 月华 月色 有轨电车
期末 木刻 木船 本届 术后 机 机关 机关枪 机动车 机动车辆 机枪 机械 机舱 机车 杂草 杠杆 板车 果汁 架子车 柠檬水 标枪 栏杆 校区 校园 校外 校车 核黄素 桁梁 桃花汛 桥面 棉衣 棋子 棋盘 榨油 榴弹炮 橱窗 武器
死胡同 殡葬 殡车 毛线针 气温 水上飞机 水壶 水族箱 水族馆 水流 水温 水球 水盆 水箱 水袖 水路 水道 水龙带 江流 汤匙 汤碗 汤药 汽车 汽车厂 汽车站 沉井 沉淀 沉积 泉水 泊位 法兰 法院 泵房 洋车 洗手间 洗碗池
洗衣 洪灾 活火山 流苏 测温 浓烟 海水 海河 消费品 消防车 液晶 淀粉 深渊 清明节 清水 清风 渗水 温差 港口 游标 游泳衣 游街 游街示众 滑水 满天 滤波器 漂游 漂移 漏水 潜水服 火山 火把 火灾 火炬 火车头 灵位
灵车 炮塔 炮弹 炸弹 炼油 热力 热带 热水袋 爆破 牌位 猎枪 环境温度 环线 班 球门 甘油 电子管 电工 电机 电气 电池 电波 电线 电脑 电车 男单 男双 白旗 白费唇舌 百事可乐 皮包 盆子 盘子 直径 眼科 短裤 石板路
石棺 石片 矿井 矿泉水 砚池 硝烟 硬件 硬水 磁石 磁铁 磨刀石 祭坛 禅房 稻田 空钟 穿衣 窗子 窗户 立交桥 童装 笛子 筛选 算命 箱梁 篮子 素数 紫外 红白喜事 纪念碑 纺织厂 织机 结晶水 罐车 羽毛球 羽毛缎 翱翔
耳环 耶鲁大学 胆固醇 胸花 自卸车 自然数 舱房 船头 节假日 芭蕾 花不棱登 花台 花絮 茅舍 茶碗 草帽 草鞋 药物学 药理 葫芦丝 蒙古包 蒸汽 蒸汽机车 蒸笼 蒸馏水 蓄水池 虎踞龙盘 蛟龙 行囊 行李架 行李箱 街头 衣服
衣着 衣袖 衣裳 表蒙子 袖子 装卸 装甲车 装甲车辆 解放路 警车 计时器 议席 讲台 豪华轿车 贝雷帽 购物车 贴花 赚大钱 赛场 赛龙舟 越野 跃居 路径 跳马 踩高跷 蹦蹦儿车 车厢 车牌 车皮 车窗 车轮 车轮子 轧马路 轮胎
轰炸 轻武器 轿夫 轿子 边路 过滤 迎风 运程 进水口 连裤袜 迷彩服 透明度 透镜 通气孔 通路 造纸 配色 酿酒 重复 量体温 金牌 金矿 金箔 针孔 钟面 钢笔 铁器 铜牌 铜矿 银奖 银牌 银行 锁孔 锚链孔 镜头 镜片 镯子
长城 长廊 长江 长江流域 长矛 门店 门槛 门首 防暑降温 阳光 陈规陋习 降压 降温 陡坡 院子 院落 雅虎 集装箱 雨点 雨衣 雷区 雾 青天 面料 靶场 顶棚 项圈 项链 领带 风向标 风暴 风洞 风车 飞机场 食料 食物 餐厅
饮水 饮水机 饮用水 馆 首饰 马路 马蹄铁 马靴 驾驶舱 高压氧 高唱入云 高考 高脚杯 鸡内金 鹅毛大雪 麻布 黄包车 黄河流域 黄色 黑板 齿孔 龙舟 龙船
""",
    -4: """
abanico abbey abfullun abgrund abgrunde abiball abismo abisso abkochge abode abril abrir abs ac access accessib
acciaier aceria achique acquapar acquario acquedot acupunct adaptado addetti ader adidas adria aerogene affinite
affluenz affresco after agar agences agosto aguaniev agujas aiders aiguilla aimant aiuole alarme alcaldia alcazar
alerts alexandr all allagame alle alleinar allevame almohada alpen alpes altar altare altavoz altrove altura alzaia
amarillo ambroise ambulanz ammuniti amphibie amtsgeri anagrafe analyser anchor ancla ancre anda andamios ande anden
andrzejk angling angucken animalar animaler aniversa anna-seg annexe annuelle answers antena antenna antennen antigen
apartmen apertura apparecc appareil appartem aprendic aprire apteka aquapark ar archery archivo arena arete arka
armadiet armadio armadura armament armario armement armoire armpit arms artere arteria arterie artery artiller ascent
aserrade asile asilo asomo aspirazi assiette astrophy atajo athletis atletica atletism atrio atrium attracti attrezze
attritio attrito audiovis audit auffahrt august-b aule ausfahrt ausrustu aussenla ausstieg austin autel autobott
autolava automat automoto autorime autounfa axle azote azul azyl bacchett bacino badeaufs bader bagages bagel bagging
baguette bahnuber bains bakery balaton balcon balcone balde balice balkon ballo ballons balloon ballpark balon baluarte
bandeau bandera bandwidt barajas barbabie barca barco barge bari baril barile barranco barrel barren barriers barril
barrio bastille batardea bateau bathing bathroom batista batuta bauhof bauleitu baumarkt baumpfle baustein bayou
bearing bebelpla beczkowo bedding beerdigu beet beethove befana behalter beil belt bend bender benne benzin benzina
bergrett bergwerk bernabeu berufssc bestattu bestrahl bettag bettenau bettenha bevel bewegung bh biancher bicchier
bicycle bidon bier biergart bijou bike bildschi billion billon binari biogasan biogazow biologia biologie biology bird
birdie birnen birthpla bit bits bladder blason blazer bleep block blu bobbahn bocina bock bodybuil bolera bolivar
bollwerk bolo bomba bomberos bombon bonanza bonn bonnet boom boomeran boot booth bootshau bootsste bordell borse borsen
boschivo bosporus boston botanico botte bouge bougie boule bourg bourrasq bourse bow bowlingb boxengas boxes bracing
brake bramka bramki brandsch branle brasseri breakers brechanl brennhol brezen brie brigade brim brine brook broom
brothel brouillo bruckent bruder-g brujula bruma bucherei bucket buden budka budowy buffet bug buhnenbi buhnenei
buhnenme buhnente build bulla bult bun bundesju buraczan burdel burgerha burghof burial burka burogeba bushalte butelka
button cabana cabane cabaret cabine cacao caddy cadenas cadran cafe cafetera caffe cairns cajal calabozo calamita
calamity calavern caldaie caldeira cale calibrat calice camionet camionis camiseta campagne campanel canal candado
candelar candle cannon canopy cantieri cantoria capanna capitane capitol capitole capoguar capopist capote cappotto
cappucci caraibes cardigan caristes carlos carrello carril carro cartiera cartouch cascada cascades casella casello
cashmere casket casque casquett cassafor casserol castello castillo castle cataliza catapult catedral catenair catre
cauce cauldron causeway caverna cavour cay caz ceiling celda celebra celebraz cell celle cellula cellulai celula
cementif cementow century ceramica cercania ceremony cerrojo cervante cervecer cesso cestino chai chaine chaleco
chamber chandele changean chanter chapeau charger chariot charles chata chaussur checkout checkpoi cheddar chemiczn
cheminee chemise chemothe chicken chiostro chiottes chiropra chiusure chodnik choke chopina choza christi chubasco
churn chute ciclismo cierzo cimenter ciotola circumci cisnieni citadel citadell citerne citrix ciudadel clamp clarin
clarion cleanser clients clinic cloaca cloakroo clockwis cloning closet cloth coating cochera coffee colar colina
collare colliery colonnin coltello comb commence comparin comprime comprimi compuert computer concussi condizio
condomin condotto congere consegna consignm consulad consulat contenan contenen converte convoyeu cooker coop copa
copier core corno coronaci corrente corrient cosechad costiera costumes couette count countdow counting coupe coupures
court courthou coussin couteau cove cpd crack craneo cranio crate crater cratere cremagli cremaill cricket crise crisis
cristall croce croydon cruz crypte cuadrant cuadras cuarzo cuchillo cueillet cuenca cuerno cuff cuillere cuisse cul
culotte cultura cupola cupula curtain cuscino cusp custodi cutlery cycle cyclisme cyklon cysterny czapka czerwona czolg
cztery dacharbe dachau dachu dampfer dampfnet dancing dante dating datos dauernac deathbed debarcad decada decade
decennal decennie decennio dechets dechette decor decoupag degel dekade delft delivery demas demo-ser deposit depurado
derattiz deratyza derrumbe desfile deshielo despensa detectin devoluci diagram dial diametro diciembr dienstha dienstwa
digit dings dique disco discos disgelo dishwash dispensa disponen disque distance distesa distilla distorti diving
diwali dlugopis dojarnia dolina dome doodle doppelme doppia dortoir doubler drague drahte dredge drehkran drehleit
dreikoni drucke drum du duff dunajec dune dunen duplicad dusche duschen duty-cen duty-nor duty-wes dynamics dysk dywan
dzial dzialo dzieciec dziedzin dzwigowi dzwonek dzwonnic easter ebbe echelle echo eclusier edelstei edertals edging
egout egzamina ehrenlog eierpack eimer einfahrt eingang eintauch eintrage eisfabri ekran elagueur elastic elektryc
elektryk elephant elettron eliporto elisuper else embassy embotell embouchu emboutei embruns emisora emoteca emplacem
endergeb ene energia engravin entering enterrem entierro entrata envelope epifania epis epuratio equatori equipaje er
erdgas erdgesch erdoberf erich-ka ernst-th ersatzke erzgebir escale escapara escenogr esclusas escolar escuela espejo
espigone esplanad esquelet essiccat estanque estatua estiva estremo etang etanol etape etching eugenics evacuate
evacuazi evakuier event examen examens exercisi exerzier exhaust exportat extracto extreme eyeliner fachada facsimil
fahranle fahrdien fahrerla fahrerta fahrradf fahrschu fahrstuh fairway fakalien falcon fale fallout fallstre fallt
falowani falsa false falso falszywy fan farba fascia fasen fass fassade fassaden fasser femur fence fender fenetre
fensterp ferienha ferienze feries fermi fermin fernsehe feste festen festivi festivos festplat festung festunge festyn
fetes feuerwac feuerwer feux fibergla field fieldwor fierro filtern filtrer filtro finestra finish fioul fireplac
firewood fischzuc fish fishery five fizz fjord flaks flannel flapping flash flashing flauto fleet fleischk fliesen
flingue flooding floppy florence flote floten flottant flotte flour flugel fluggese flur flusso flut flute flutteri
fohn fohnstur folientu fondant fontana fontes foot footage forestry forgery forra forstwir fortress forts fortune
foschia fotofini fotokomo foulard franz-jo frasco freeze freileit fremdfir freni frente frequenc fresque friccion
frites fromage fromager fronde front frontale frostwar fruhdien fucile fuhler fumar fumigati funerail funerale funicula
funivia funkprob furnishi furnitur fusto fut gable galavern galerna galilea galilee garage garaz garda gardes-b gardlo
gardon garkelle garnet garrote garstka gartence gartenha gasaustr gasdruck gaseosa gasoduct gasolina gasoline gasthaus
gasthof gate gazociag gazoduc geburtso gedenkta geduscht gefahrgu gefriers gehirner gelata gemme genetics genetik
gepack geratsch gesamtla geschirr gestort getafe getranke gewacht gewehr gewehre gewolbe giallo giardino giebel gielda
gigabyte gilet gimnasia gimnasio gimnazju ginnasti giocatto gioiello giorno giostra giubileo giugno glaces glaciar glas
gleisbau glen gletsche glisse glockent gluhofen goody gopr gorro gorski gottesha gotze gouda gouffre goya graben gradas
gradem grainete grandsta granero grange grapplin grating gravita grecale gres gresil grifo grille grinder grinding
gritter grocery gros grosskuc grotta grotten groynes grube grundwas grupo gruta guaira guardarr guides gully gummi
gusts guy guzik gymnasiu gymnasti habitaci hackney hafengeb hafenkra hafenmei hailpads halbfina halny halteste hamburg
hammock handful handtasc handys hangemat hanging hangruts hannover hanukkah harem haren harmonic harness hatch hauptein
hauptsit haupttri hausnotr hay headquar headway hearth heaters heel heinrich heizraum heizwerk heizzent heladas helado
helm helme helpdesk herbariu herbstfe herz-jes hideout hildegar hillside hilltop hippe hippodro hissen hitze hitzewel
hivernal hoarfros hochofen hodowla hoe hofbeleu holi homeopat homoopat honda honeycom hoop hoover hopfener hopfenga
hopkins horario horn horsaalz horst hose hospice hospicio hospiz hostal hotel hotels hoyo huerto hugel huhnerst hula
hule hull hunde hundertt hunsruck hutch hutte hutten hvac ignition iles iluminac iman imbottig imieniny immersio
implant impulsio incident infirmar infirmer ingenier inmersio inn innenaus innenein inquest internat interrut inversio
investid inwentar inzynier iota ironing irrenhau islands islas isle istantan it-hotli itticolt jahresta jahrmark
jahrzehn jaja jalousie janusz-k jar jardiner jarmark jaune jaures jaz jeans jefes jej jenkins jetee jeudi jeux jezioro
jfk jogging joghurt jol jouet jours jubilaum judo jug juguete jumeaux juneteen juwel juwelen juzgados kabaret kabinen
kabinett kachel kadry kaffee kaffeema kaltfron kanne kanzel kapa kapiel kapitana karabin kare karibik karre karren
karting kasa kasekell kasse kaugummi kaukasus kegel kelch kelterei kemping kennedy kerberos kermesse kerze kerzen
kesselha kesselwa ketten kielbasa kilo kinderst kinderwa kiosque kirchpla kittel klamotte klappe klebeban klemmt
kletterw klinge kliniken klip knitting knob knochen kohl kok kolej kolpingh kombajny komponen kompreso koniec konsulat
kopie kopje korbchen korek korperte koscieln kosz kraftwer krane krater kregieln kreishau kreml kremlin kreuzer
krisenst kristall krzeselk kuchen kuchenab kugelsch kuhl-lkw kuhlkett kuhllabo kuhlraum kuhlrega kuhlturm kuhlung
kunsthal kunstwer kupe kuppel kupplung kurdista kurt-sch kutte kuvert lab labirint laborfro labors labyrint lada
ladezone ladowark lagerhau lagezent lagging laguna lagune lahn laken lambing laminado laminoir landhaus landslip lanze
laptops largura larven laster latex latte laufwerk lautspre lavadora lavavetr lawine lawinenk lazarett leash leche
lecheria lees leichtat leiter leitunge leitungs lenceria length lent lentille liaison libeccio lichter licznik lieferve
ligament ligando lighteni lighter lighting limit limousin limpa limpiacr line lineal liner linge link lippenst lipstick
liquidit livraiso lkw-fahr llovizna lluvias locanda loch locks lodowka lody loge loges loggione lollipop losa lotion
lublin luftball luftqual luk luncheon lundi lupa luta lute luton maar maca maceta macintos mackinto madeira madison
mahdresc maifest mailbox maillot mailserv maitres- makeup malaga malarstw malerei maleta maletin malla mallet malowani
malterie maltings malzerei manager manchest manga mangle manguera manica manor mantenim mappe maquinar mareas marees
marker marktpla marmara mars marshal marshmal marteau martillo marx-eng marzhoch mascara mascaril maske masken mastbruc
matury max-plan maze meads meble meche meere meerwass melken melkstan mer message messegel messehal meteor methanis
metres metro mezzanin michaelm microbio microsco miejsca mierendo mietitre mietwage mikolajk miliard miliardo milion
millar millione milton minar minen mineralw minster miroir mise mississi mist mitschni mitte mittelme mleczarn mleko
mobiltel moca mochila moissonn moissons monedero montageh montaje montano monte-ch monte-es monte-ma morgagni morgens
mortar mortero mortier morze moscheen moschees mosel motel moteur motorbik motorcyc motore motorhau motorrad moulin
mound mouthful mozzarel mri mroz mrozonki mudslide muffin muffins muletti mullverb municion munition murawa murcia
museumsa mutilaci mutilati mutze mutzen myjnia myriad mzawka nachtpor nachtsch nachtsic nacimien nagellac nagranie
nagrywan nahe napoj napoleon nautico navire nebe nebelhor neckarho negozio netzleit neuf neujahr neustadt nevischi
newsroom nib nic niebo niedersc niedrigw nieselre nightclu nochevie noclegow nocny nocturno noga nor'east nordoste
nordsee notdusch nothing notturna nouveau nove nozzle nur nuvola o'hare oase oasi oasis obchody obelisco oberbaul
obergren obersche obiektow oblodzen obora obrador obseques obserwat oceano ochrona oculare oder odlewnia odsnieza
odwilz officine offnunge ognissan okret olimpiad olive olympiad ombligo ondata onde onkologi onyx op-klima op-sale
op-trakt opernhau opony ops oranzeri organic orgelemp orificio orion orleans ostatki ostello ostreicu ostrogi ostsee
osuwisko other otto-hah otwarcie outcome outdoors ouvrage overall overalls overcast overlay override oxidatio ozean
ozeane ozon ozonwarn paddle padella pagode paint paintbal painting palac palace palacong palas palaspor paletten palle
palmiarn panaderi pane panel panifici panno pantin panuelo panzer parachut paratoie parcel paris parquet pascal pasek
pasquett passatio passau passstra pathway patinage pave pavement paving payday payload payments peak peca pedestal
peluca pelvis pendant pennelli penthous periferi period perruque perucke pestaloz petrol pfad pfanderb pfarrgas pfeift
pfeiler pfingstf pfosten phanomen phoenix phosphat photosyn photovol piaskark piattafo piatto piccolo piece piekarni
piers pilar pilot pilsudsk pioggere pipe pipeline piscicul piscifac pistas pistenbu pisteurs places plafond plaisanc
planken planned plaque platillo platz platzwar playoff plazi plecak plumbing plyta plywalni pmr pneus pochette poczatek
podadore podest podjazd podstacj podwykon poele point pointeus pojazd pokal polizeik polo polster polytech pomaranc
pommes pomnik pomoc pompiers pompowni pompy pond pone pont-lev ponton pontoon porcelai porche porcie portable portafog
portal portatil portefeu portemon portfel portone portuair poryw postfach posture potatori pottery power pozostal praca
prace practico prado pralinen pre precipic presja press pressest presswer pretzel prima prime privatsc privy product
produkt propulsi provino przekroc przelecz przerwa przyjec przymroz psicoana psiquiat psychana puchar pudding puentes
puff pulizie pullover pult pumpe pumpensu pumpenwa pumping purga pylki qualitat quality quarters quartz quarz quees
quimiote quitanie raccordo raccourc racing radeln radiador radiator radios radiothe rafales raffiner rafineri raft
ramon rampen rangierb rangiere rasenpfl raster rathaus rathaust rauch raume raumungs raureif ravine ray rayo rayonnem
razzo reach reagan reanimat rechtsab recorder recordin recorrid redoux reeperba regensch registry reibung reifenla
reisesic rekwizyt relevo relic reliquia reliquie remolach remote rempart rempliss replacem replica reposito repuesto
rescue reserve reset resi responsi reste retombee retours retraso reveteme rheinbru rib ricotta ride riegel rien
riesenra rifiuti riggers rigole rinde rinforzo ringe rione riserva ritardi river-ga roadside rocio rocket rocodrom
rocznica rodaje rog rohren roleta rollers rolltor rolltrep rollweg roofers roost rosa rosa-par rossetto rot rotary
rotes rotonda rotonde rotphase rottura rotura roue round roundabo routiere row rowing rozjazdy rozlewni rubenkam
rugiada ruhrtalb ruta rutsche rutscht saalmeis saatgutl sabana sachet saddle safety sagewerk saharast saia saint-je sal
salage salinas salita salotto salzwass sammelpl sanatori sanfte sang sanitats sanki sankt sankt-ma sant'amb sarga sas
satin sattel saucepan sausage sauvegar sauveteu sbarra scaffale scambi scan scanners scarpa scenery schadel schakel
schaltan schalter schanze schaukuc scheiben scheide scheuer scheune schichtl schiebt schiff schiffe schilde schinken
schlafe schlauch schlegel schleier schlesie schlitte schlucht schlussv schneela schneema schneeve schneide schob
schoner schornst schotten schragen schrank schritte schublad schuh schulbus schulen schulfer schulfes schulhau schulweg
schulzei schusswa schwimmh schwingu scirocco scotch screen screwdri scuderia seabed seaboard search seaside seating
seats seau sebe secadero secchio sechs seconda seegang seggiovi segnalaz segunda seis seizing sel selectiv sella selle
semicond semifina seminary senda senker separee sepolcro sepoltur sepultur serenos serranda serre-fi serres serveurs
serwery serwis sesselli severity severn seveso sfilata sgombero shield shieldin shipment shipyard shoe shorelin short
shovel show shower siege sieges siel signalli silk sill sillage silver silverwa sims sinagoga sink sinking sirens siro
siroco siti sitios sitze six sixth skateboa skating skelett skid skiing skillet skocznia skull skyscrap slalom sled
sledge sleigh slonce sloop sludge slurry sluzowi sms sniezyca snowflak sockel socket socle soda soffitto soglia soins
solarfel solen solitari sommer sommerhi sonar songkran sonnette sonnwend soporte sosten sottosta sottosuo spalti spare
sparker spear specchio spectros sperre spielzeu spindel spodek spola sportiva sprezark springbo springfi sprungbr
sprungsc sprzet spulen square squashha staatsbi stabchen stables stabular stadtbuc stadtwer stajnia stan stands stangen
staplerf starostw start starting statek steg steinbru stereo sternwar sterowni stia stocking stocktak stoki strade
strap streichw string strohhal strongho strumpfe studios stufa stuffing sturmsai sturmwar submersi substitu sudhaus
sudoeste sudwest sudweste sufit sulla suminist sumo sump superieu surfing surgelat surgeles suroeste survey susza
suszarni suwnica sw sweepsta swiatecz switch switchbo sydney sygnaliz synagoge szadz szafki szesc szkic szkla szklo
szkoly tabernac tableau tables tableta tad tage talare talleres tambour tanga tanker tanks tanktemp tape tarcza targa
tarn tarp tarro tasmocia tasse tassen tassi tatry tau tauwette tavern taverna tavolett tazza tech tee teens teich teja
telaio tele telefone telegraf telegrap telephon telescop telesill teleskop telewizj telewizo tempel tempetes temple
templo tenner tennisdo terra terrain terral tests tevere tgv the theaterk therapy therme thomas throat thrust ticker
ticketsy tidal tier tila tile timber tinder tlocznia tlusty tocador todos tomarada tomatina tomba tombston tonneau
tooth toothbru toothpas topfe topi toque torche torcia tornelli tornos tourname tourney tourniqu towaru towary town
towpath track trains transbor transenn trappe traps trave treidelp trent triana trickle trieste trigger trillion
trincher trockenr trolling tromba trommel trough trousse truhe trumpet trybuny tu tuben tuberias tubo tuch tucher tug
tull tumbling tumulo tunic tunnels turbulen ture turen turkenst turnen turniej tutti tweed twierdza twins ubranie
ujecie ultrasch umberto umlaufba umweg unfalle unionstr universi unterbuh unterkie unterver unterweg upholste upright
urbana ushers utensili utileria uv-index vaccin vacuna vacunas vagon vaia vaisseau vaissell vajilla valanga valico
valle vallon vals valse valvula vannes vascello vaso vehicle vehikel veiling veintido vendange veneer ventanil ventidue
ventilaz ventilha verga verpacku versandh verunglu verwahrt ves vesak vessel vetro vias vicio videocli videotap
vierteln viol vitrina vivaio volatili volkssch volley voluta volute vorfeld vorricht vorspeis vulcano wachdien wachfuhr
wachhaus wachleit waggons wahlloka walcowni wales walpurgi walzer wappen warenlag warhead warmer warming warta waschmas
waschstr washing wasser wasserst waterfal wayside wc wege wegiel weichenh weigh-in weightli weinberg weingart weinkell
weir weitspru wellenba wellingt wentylac werkschu werktags weste western wettlauf whirlpoo whit wiata wiatraki wick
widersta widget widlowe wiese wiesn wieza wiezy winde windel windeln winden windpark wirtshau wisla wisly witterun
wjazd wodowska wohngeba wohnheim woof workout worth wozki wozkow wrestlin wroclawi wspolczy wszystki wyciag wyciagi
wyladowa wyposaze wysylka wywoz yaourt yards yoghurt yogurt zafra zahnradb zamek zamgleni zapasy zapato zasilani zawory
zbiorki zdjecie zeitdruc zelle zeltlage zgloszen zielfoto zimowe zinnen zisterne zjawisko zmiany zniwa zugspitz
zugversp zumachen zusehen zwecke zwecken zwierzet zwroty zyklon zywnosci ابراج ابواب اتصالات احتفالا اختبار اختبارا
اخرج اخشاب اخلاء ادوية اردن ارضي ازرق استعمال اسطبل اشارة اشعة اضاءة اطار اطفاء اقراص الحظ السن الضخ انبوب انتهاء اوبرا
باردة بحر بحيرة بعد بلاط بيت تاسيس تبديل تجسد تدوير ترشح تزلج تزيين تسليم تشويه تعبية تعقيم تفجير تقي تلال تلوث تمور
توقيت ثاني ثوب جدة جرف حاجز حبال حدايق حرارة حراسة حرير حريق حضانة حظيرة حليب حواجز خزانات خزاين خلايا دبابات دوافع دور
دولي راديو راشد رافعة راية رحلات رذاذ رياض ستاير سريع سلاح سيرا سيل شاي شرايين شرف شعب شعري شمس شموع شوكولات صاروخ
صباحية صحن صرف صناديق صواريخ صواعق صوامع ضواغط طرقات طقس طوابق عاشوراء عالية عجلات عربات عرق عريش عشرات عطل عطلة عمود
عود عيادة غزل غطاء غلين غوص فحوصات فنادق فندق قدر قرن قرون قضبان قلاع قلم قليل قمح قنوات قوقاز قوية كاريبي كاكاو كرملين
كعب كنيسة كوارث كوم كووس لباس لجوء لحوم لقاح لقاحات ليلي مباريات مبردة متحركة متنزه مجاري مجدولة مجمدات محجر محكمة
مختبرات مدفع مرايا مرتفعات مساجد مساحات مستوى مسعفون مشتل مصايب مصفاة مظلات معابد مفاتيح مفتاح مقاهي مقاوم ملاحات
ملايين ملجا منارة مناظر منجم موحد موشرات ميادين ميرفي نابليون ندى نقص نوبة هويس ورشة وسع يحيط 一丁点 一点点 丁点 七 七级浮屠 万众一心
万水千山 三代同堂 三顾茅庐 三马同槽 上海 上街 下水礼 下海 下锅 下颌 专机 世界杯 世纪 东侧 东海 丝织品 丝绸 中南海 中国画 中水 中班 临死 临水 主席台 乐土 乘积 乙班 乳汁 事故 二层 五岳 五花八门 井口 亚丁湾
交易市场 交易所 交锋 产物 亭 亭子 人工湖 亿万 仓储 仙宫 代步车 以上 仪式 仰韶文化 会场 会议室 传球 传真 住宅 体系 余孽 佛塔 佛寺 作坊 作画 使领馆 供水 便携式 便衣 信封 信箱 修车 候车 值 假冒伪劣 停 停水
储水 光合 光合作用 光明磊落 光盘 光芒 党校 全长 公交车 公共汽车 公文包 公海 公署 公里 关塞 关栈 关隘 典礼 养料 养殖 养鸡场 内城 内室 内燃机车 写字楼 军火 农产 农林 冬奥会 冬宫 冬瓜 冰山 冰川 冰水 冰激凌
冰球 冰糖葫芦 冲击波 冷空气 冻 冻结 净水 凉水 凡尔赛宫 出事 刀具 分公司 划花 初中 制动 制动器 制成品 制片厂 制陶 前台 前门 劝慰 办公楼 加勒比海 加温 加足马力 动力学 动脉 劫难 包房 包袱 化妆品 化学反应 化疗
北 北冰洋 北山 医学院 十项全能 升空 半决赛 半分 半导体 半点 半自动 华山 单人床 单元房 单车 单键 南洋 南海 南站 卡车 卫校 卫生陶瓷 印度洋 印章 危难 厂子 厂矿 压力 压强 原水 反响 受灾 变速箱 口香糖 古刹
古堡 台地 号角 司令部 吃水 吊死 同堂 同温层 名胜 向着 含水层 咖啡 咖啡馆 咸水 咸水湖 咽喉 品茶 唐古拉山 喉咙 喉头 喜马拉雅 喷射 器材 器皿 回收 回马枪 园 园林 围堰 围巾 围栏 围观 国徽 土丘 土葬 土阶茅屋
圣代 圣诞 圣诞快乐 地中海 地块 地坛 地壳 地宫 地毯 地洞 地表水 地面水 坛子 坦克 坦克车 城堡 基因工程 基数 堡垒 塔 墓石 墓碑 墓穴 墨西哥湾 壁垒 壕沟 声波 备份 备用 复古 外墙 外流 外滩 外高加索 多方 大厅
大峡谷 大海 大篷车 大衣 大西洋 大跃进 大路 大陆坡 大陆架 天坛 天安门 天文学 天时 天花板 天象 太平洋 太湖 太阳穴 头 头骨 套牌车 套车 奥运 奥运会 奶水 妓院 娱乐中心 婚礼 婴儿车 媲美 存入 孟加拉湾 学制 孽海花
守 定量分析 宝石 实弹 客店 宫掖 宫殿 宫观 宫阙 家具 容器 宾馆 寺庙 寺院 导火线 封顶 射箭 射线 小屋 小摊 小球 尸骨 尾鳍 居室 屋檐 屋面 屠刀 屠场 屠宰场 山口 山坡 山墙 山崖 山庄 山水画 山沟 山脉 山腰
山谷 山门 山顶 山麓 岔 岩石圈 崖壁 嵩山 巢湖 工事 工作 巨轮 布匹 布达拉宫 布雷 帘子 带宽 帷幕 干旱 平安 年度 庆典 庇护 床头 应急 底层 庙宇 废气 建材 开关 开司米 开幕式 开机 开水 开赛 引体向上 引水 弹头
弹药 录音带 彩画 微波 微电子 心室 总产值 总参谋部 总线 总统府 总长 悬崖 悬臂 成百上千 战斗部 战车 房门 所有 手提 扒车 打断 打水 打猎 打球 打车 打高尔夫 扣子 扩孔 扳机 抗原 抗氧化剂 报 担架 拉近 拔牙
招待所 拜堂 持枪 指针 挑花 振幅 推车 摊位 摩托车 撑竿跳高 撞见 收 收割机 收看 攻占 数值 数百万 敲钟 敲门 整数 文化宫 文山会海 文物 斐济 断 断崖 施压 旅店 旅馆 无人机 日本海 易开罐 易拉罐 春景 景德镇
景德镇市 景物 晴天 晶体 暖房 暖水瓶 暗道 暴 曼陀罗 曾经沧海 服务器 服饰 期房 木筏 木马 机关炮 机电 束缚 杭州湾 板胡 林学 架子 架桥 柔道 柜 柜子 柴火 柴草 栈房 校庆 核弹 核弹头 核燃料 核物理 桌面 档案馆
桥梁 梯子 检查站 棉布 植入 楼台 榴弹 槽车 横额 橄榄石 橘子水 歌剧院 歌舞 正派 正门 步枪 武装 死水 殿堂 毛囊 毛坯 毛细 毛细血管 民间艺术 气体 气球 氯气 水产 水产品 水体 水准仪 水力学 水压 水圈 水坑 水塔
水墨画 水彩 水彩画 水彩笔 水晶 水晶宫 水桶 水池 水泥厂 水温表 水灾 水烟 水烟袋 水电 水疗 水缸 水解 水雷 水龙 江水 江畔 池子 池盐 污水处理 汤剂 汤泉 汨罗江 汽油 汽车旅馆 沙丘 沙场 沙洲 沟谷 河床 河水 河沟
河谷 沸水 沸点 油气 油漆 油画 油箱 油罐车 油轮 泄洪闸 法兰绒 法学院 波形 波斯湾 波罗的海 泳池 洋枪 洒水车 洗车场 洞房花烛 洪炉 活力 流体力学 流域 流感疫苗 流水线 浅水 浇水 浴池 海南岛 海船 海运 涂料 涂片
涂脂抹粉 液压 液态水 淡水湖 深山 深海 深谷 渠道 游丝 游乐场 游园 游戏场 湖泊 湖畔 湖边 溢流孔 滚水 滚边 滴定 漂流 瀑布 火 火山口 火柴 火海 火炮 火箭 火箭弹 火箭炮 火腿肠 灯光 灾情 炉 炒锅 点 点滴
点石成金 点铁成金 烟斗 烟花爆竹 烟雾 烧水 热力学 热成层 热水澡 焦炭 煞车 煤气 煤油 照明 煲汤 熊掌 熔融 燃气 爆竹 爱琴海 片长 牙膏 牛奶 牛角 物流 独轮车 猛增 王宫 玩具 环岛 现代五项 现房 珊瑚礁 班机 班车
琉璃瓦 瓦片 瓶子 瓷器 瓷瓶 生意 生水 生物学 甬道 田径 甲板 甲班 电动车 电子学 电气石 电灯泡 电瓶车 电饭煲 男篮 画画 畜产品 疏散 疏浚 疗法 病房 痘苗 登山 白令海峡 白喉毒素 白板笔 白水 白海 百万 百叶窗
百花园 百货 皇宫 皮球 盐池 盐湖 盔甲 相机 眼窝 矗立 石像鬼 石板 石榴石 石磨 石粉 石膏 石英 矿山 矿床 矿车 码头 研究生院 砭石 碑刻 碑座 碑文 碗筷 碱水 磁体 磨刀霍霍 磨石 磷矿石 磷酸盐 礼花 神位 神庙 祭器
禅林 私塾 租房 秦岭 秦岭山脉 秦岭隧道 积少成多 稍微 稽查 穷山恶水 空调车 穿梭 突袭 窑子 窗帘 端坐 竹筒 筋骨 筏子 筷子 算盘 箱 箱子 米制 米浆 粉身碎骨 粮食 糖葫芦 纠葛 红旗 红烛 红色 纯净水 纱布 纽扣 线
细胞 织布 终南山 结束 结缔组织 绕过 绕道 绘画 给水 绝壁 绝景 绸缎 绿地 绿水 绿洲 缎子 缝缝连连 缺氧 罗网 美景 联合 聚丙烯 肋骨 股市 胆囊 背包 背囊 胜景 胡同 胭脂 胸腔 能够 能源 脚踏车 脱水机 脸盆 腹腔
膀胱 臀鳍 自刎 自动车 自投罗网 自来水 自行车 臭氧层 舀水 舍 舒张压 航空母舰 航道 船厂 船只 节水 芯片 花厅 花呢 花园 花圈 花束 花样刀 花样滑冰 花炮 花瓶 花盆 花结 花茶 花鸟 苏利南 苏打 茅坑 茅房 茉莉花茶
茶具 茶坊 茶壶 茶杯 茶楼 茶道 茶馆 荒山 药店 菊花茶 菌苗 菜篮子 葡萄园 葬礼 蒙馆 蓝 薄膜 蚕丝 蛋白石 蜂巢 蜂房 蜂窝 蜡烛 血流成河 街道 衣冠 衣衫 衣饰 衬衫 袖口 被窝 被褥 裂谷 装入 装备 装束 装饰品 裤子
西沙群岛 西里西亚 要塞 计划 计程车 讲习班 访古 说文解字 调车场 谷地 豆浆 贝尔 货柜车 货舱 货运卡车 质量检查 费尔干纳 赛车 赛马 赣江 走马灯 越野车 跋山涉水 跑车 跑馬地 跑马地 跑马灯 路旁 路边 路边摊 路途 跳板
跳高 踩水 车 车厂 车子 车斗 车轴 车辆 车铃 车门 车顶 轨迹 软着陆 轰击 轰炸机 轻水 载荷 输油管线 输球 输电 边卡 边塞 边检 边长 过节 运载火箭 远洋 连通器 连骨肉 迫击炮 迷宫 迷雾 退路 逆水 逆水行舟 通水
通风 道 道观 道路 遗传学 遗传工程 遭殃 邀请赛 鄱阳湖 酒楼 酸奶 采煤 里海 重机关枪 重机枪 重水 重炮 重阳节 量子力学 金城汤池 金属板 金属线 金柜 金饰 钢丝 钢刀 钢板 钢筋水泥 钢铁厂 钱包 钱袋 铁氟龙 铁甲 铁锅
铜器 铺垫 链 锁定 锄头 镜子 镜花 长度 长短 长袖 门 门卫室 门外 门户 闪失 闪存 闭锁 闭门 间 闺房 阁楼 队 防御工事 防汛 防空洞 阿罗约 陆架 陆羽 降水量 降落伞 降雨量 陡壁 陨石坑 陵园 陶器 陶瓷 陶瓷器 隔膜
集成电路 雕梁画栋 雪 雪山 雪花 零下 霜 霾 青海湖 青花瓷 青藏高原 非机动车 面包房 鞋子 韧带 顺水推舟 顺水推船 领海 颧骨 风云 风力 风寒 飘荡 飙车 餐具 餐饮 餐馆 饭店 饭桌 饭馆 饮水器 饰物 馒头 香火钱 香肠
马具 马桶 马车 马铃薯泥 马鞍 驱逐舰 驾车 验关 骑车 骨髓 骷髅 高原 高射炮 高尔基体 高山 高架 高架桥 高炉 高级中学 高耸入云 鱼塘 鱼水 鱼水情 鱼翅 鲁班路 鸡 鸡血石 鸣金 鸣钟 鸽房 麻袋 黃山 黄土高原 黄海 黄花
黑洞 黑海 黑车 黑道 黑陶 鼻梁 鼻腔 齐大非偶 龙宫 龙车
""",
    -3: """
a-3 a-66 aal abbiglia abdomen abende abends aberdeen abfluss abime abitazio abkochen abkurzun ablage ableben aboutiss
abri abrigo absaugun absorpti abspiele academy acceso accesos accetta accommod accu aceituna aceras acetate aceto
achtelfi achtzehn acoustiq acrylic acuarela acuario acuatico acustica adamant adapter adige adn adobe adriano advent
advocacy aerobic aerorefr aerospac affari affe affenhau affinage affinity afluenci afterlif agais agence agregatu
aguacate aguas aguja agujero aia aine airline airports airside airspace aisement aislado aix-en-p aji aklina aktienma
akustik alambre alanina alarcon alarmu albornoz alcala alcantar alcohol alcol alcool alert alex alexa alfombra alfred
algecira algorytm aliment alimenta alkali alkohol allees allegato alloggio alm alpino alsace alstom altertum alumbrad
alzata alzira ambulato amethyst amiante amid aminosau ammoniac ampiezza amplifie amplitud amulet anatomia anatomie
anatomy ancora andrews anemomet anfangsp anhebung anhohe ankle anliefer annahme annivers annuel anreise anrichte ans
ansprech anstrich antenas antennes antes anti-tem antichit antiinun antilles antriebe antworte anual anus anzac anzuelo
aorta apex apocalip apokalyp apollo apparel appartam appennin apple appontem apres apteki aquarell arbeitsp arbor
archives archivio arctic arctique argine aria arktis arlberg armar armband arme armor armory arqueta arrampic arrangin
arrivee arrivo arrow arroyo arse arsen arsenic arte artico artistas artistes artisti arts artusa arztprax asbest
asbestos asesoria asfalt asfalto ashram ashton asili asphalt aspirati assainis assetto assisten assorbim asti astiller
atascada atasco ataud atemzug aterriza atico atlantic atlantik atlantiq atm atocha atom atome atomo atraccio atras
attico attire atuendo auferste auffahru auffange auffulle aufrustu auftritt aurora auschwit ausfall ausgewan ausgrabu
ausloser auspices ausreise ausschut ausubung ausweg auszeit authorsh autobahn autobuse automne autopsia autopsie
autoria autovia autumn autunno aves aviaire awaryjny azotea babet babinski backing backpack bademant baden badeverb bag
bagagli bague baies baignade bala balas bale-mul balken ball balla ballast balle ballen balzo bamberg banacha banana
banane bananen banar banca bandage bandwago banka baracca baranda baraque barattol barbacoa barber barclays bark
barking barley barniz barra barraca barracks barre barres barricad barriera barriga barrikad basar bash basilica
basiliqu baskets basse bastone basuras baterias batido batorego battant batting battue baue baufeld baukunst baul
baureihe bausubst bauwerk bead bear beaujola bebida becher bedecken beds bedside beechcro befrucht begehung beide
bekleidu belag belal belfast bellecou below bending benedikt bengala benzine beregnet bergab berichti beryl besserun
best bestande besteck besteige bestellt besucher bett betterav beutel bevanda beverell bewahren bezpiecz bib bicarbon
biciclet bicyclet bielsko- bife biggest bikini bikinis bilbao bildchen bilderbu billar billard billione binde biogaz
biohazar biopsy bioquimi biotechn birne birthday bis bisagno biscotto biscuit bisschen bistro bitume bitumen bivio
bizcocho blanc blanchim blau bleistif blende blenden blieb blinds blinker blip bloccata blockhei blocs blonie bloquee
blowing blowout blue boa boats bobs bocado bocconi boga bogen bogumin bohrunge boil boilers boisson boite boks bola
boller bolsa bolsillo bolso bolster bolzen bomber bomboner bonbon bond bonde bonded bonhomme bonsoir book bord bordel
boretto borgona boris bornes borsa bosch boschivi bosta botanicz botaniqu botanisc botella both boton bottigli bottling
bottone bouchee boucle bougies bouillir bouillon bouquet bourg-en bourgogn bouteill bouton boveda bowels bower bowls
boxare boxe boxen boxeo boyhood braderie braga branden bras bratwurs braunkoh breather breite breiten bremst brennero
brennpun brennsto brera bretter brettern brettspi brevet brick bricolag brigata brillame brique brisbane broca broche
brodo broken brooch broth brotzeit browar brown bruchtei brunch brune brustwar brzechwy brzozy buchenwa buchse buckle
bucle buco buczek bude budowani buffer bugel buhne buhnenau builders bulletin bunk buns bunting buque burg burgund buro
burrito burrow burz burzowy business bussola busta butt butte buttocks bypass caber cabins cabrio cache cachette
cafeina cafes caffeine cage cages caidos cajon cake cal cala calce caliber calibre calidad calving calzado cambiado
cambridg cameo camicia camiones camionne camisa cammino campagna campamen campanas campane campera campfire campigli
can canales canalisa canape canasta cancelad cancelle candela candidac canne cannone cantabri canyon canyons caoutcho
capacity cape capes capienza capitain capitani capot capoturn cappa cappello capsula capsule caramel carbide carbonat
carbone carbono carburan carcasse careme caribe caries carnegie carni carpet carreau carrozzi cart cartera cartilag
cartilla carton carving casale casament cascade cascata cascina casco casier casiers casilla casino cassetta cassetto
casting catarata catfish catorce cattle caucho cauda cavern caverne caviar caviglia cavite cavity cbd cd cebra cebula
ceinture celna cement cemento cendres centaine centena centenar centinai cento ceramic ceramiqu cercado cercano
cercueil ceremoni cerimoni cero cerrado cervia cervix cesta chain chaire chaise chaleurs chambres champagn champana
champu chapa chapitea chaqueta chariots charles- charlie charnier chassis chaux chavez checkers cheesebu cheeseca chef
chelsea chemia chemical chemie cheminem chemistr chest cheville chicle childcar childres chilled chilli chimique
chinchil chiodo chip chipper chips chlapa chlodny chlodzen chloride chlorlag chodniko chopper chorizo chorro chuck
churrasc cianuro ciara ciel cielo ciento cieplne ciezarow ciment cincuent cinder cinemas cinq cinquant cinquece cinto
cintura cinturon circumfe ciseaux cisza citron citrus clasp clavado cleared cleaver climb cloak clog cloruro clubhous
coat cobija coche cock cofano coffin coffre coffret cofre cogida coil coke colacion colado coldroom cole colegios
colette- colgado collant collapse collar collecte college collina colline colmare colmena colo colonies coloring
colourin combing combinin combler comisari command commode commons communs comoda comparis comparti compass complean
composin compresi compteur comptoir comune conca conditio condotta cone confecti confetti confined congelar congreso
cono consegne conserje consigna consola contacto containe containm contator contrace convecti convent coopers cope
coperchi coperta copertur copias coppa coquille corbata cord corde cordille coreogra cornice coro corolla correa corro
corset cortex coruna cosechar cosmetic coso costado costeras costiere costilla costume costura cosy cote cotiers cots
couch coulee counterf couronne courts couvercl couvert couverts couvertu covering covo cozy cravate cravatta crayon
creches credenza creek crematio crest cresta crew critici criticos crochet croix-ro crosse crosswin crosta crown
crucero cruceros crucifix crust cryo cryogeni crystal cuarenta cuaresma cubo cucchiai cuchara cuchilla cuello cuerda
cueva culata culla culminat cumplean cup cupcake curb curd curing custard cyanide cyber cycloniq czasu czesc czolo
czterdzi czytnik dab dachbode dacher dachgesc dachstuh dahingeh dallas dalle dameuses danie dardo dart darts darwin
datacent datafono datenver datenvol daumesni daventry daytime de-icing death debacle decay decenniu decesso decimal
decke deckel deckmant deere defilada defining deflatio deguisem dehesa dejeuner delfinar dello demeure demontab
demostra denkmal denkmale dent dente dentelle deposita derwent descent desenfum desenvol deser desktop deslizam
desperta dessert desserts destro detox deuxieme dializy diamant diamante diametre diamine dice dicianno diciasse
diciotto diecinue diecioch diecisei diecisie diente diffuser diffusio digestio dighe digue dimora dimostra dinamita
dioxide dipinger directio director dirndl discotec dish disjonct disk dispatch dispersi disrupti dissolvi disuasor
ditch ditte dive diverted dixieme dlugosc dmowskie dodici dog dojrzewa dole dolny domicili domingo domino domy donjon
donnees doomsday dopo doppelte dorm dorn dosage dostaw dostepna dotter doubling douzaine douze downtime downtown dowoz
dozen dozywoci dozzina drap draught dreck drehmome dreier dreizehn dresse dressing dressur dribble drier drip dripping
drodze droga drogowy drop-off drosseln druckere dryers drzew dubbel ducking duct due duft dumont dumpling dundee dunger
dunkerqu duplex durchmes duvet dwa dwadzies dwanasci dwojka dynamite dyrekcja dyson dyzuru dziac dziesiat dziesiec
dziura dzwigi dzwigow dzwony eager easing eats ebb ebouleme ecarte echarpe echelon eco ecoles ecouleme ecran edf
edicola edifice edward eel efekt effect effectif effekt effluent efigie egg eggplant eggs egli egzamin ehpad eid eiern
eighties eighty eiland einbau einfrier einkaufs einlage einlagen einlass einstieg eisglatt ejido ek eksport elastica
elastici elastico elblaski elbtunne eld electrol elektro elsa elsass em embarcac ember emblem emblema embleme emery
emetteur ems enamel encadrem encarar enchufe enclos enclosur encre ended endpunkt enedis energien enero engin engrais
enhancem ensalada entramad entrapme entrave entretie entropy entstoru entwarnu envasado envase envelopp environs
envoltur eoliche epicentr epicerie epingle episoden epizod equipe equipeme equis erdkunde erdol erfurt ergastol ernesto
ernte ernten eroffnun erstoche erwarmun erz erzeugni escalade escalina escanere escenari escolare escondit escuadra
escultur esmalte esparcir essig esstisch estante estere esterne estland estonia estuche etable etabliss etap etat ete
ethanol etiage etincell etna etoffe europapo evenemen evening eventail events everglad exacta excavaci excavati
excavato exit expat explanad export exportac exporte extingui eyelid eyewash fabric fabrik facade facciata facelift
faces fach fachrich fackeln faden fading faglia fahrrad fahrrade faille faja faktoren falaise falami falcone falle
farbt farfalle farina farmland farolas fascio fasst fasste fastenze fastnach fault faza fazes fazzolet feces feeds
fehmarns felgen fencing fenomeno fenowy ferien fermees fermo fernbedi fernsehs ferro fertiliz fesses festigen festiwal
festspie festzelt feta feuchter fiche fiddle fiestas fifteen fifties fifty fiji fil filiale filiere fill fillet filling
filmfest filmmusi filomena filtraci filtrare filtrati filtros fingerna firewatc firmensi firmowa fischere fishing
fisiolog fiumi fiumicin fixing fizyka flags flap flaschen flauta flecha flers flex flies flipper flirting florey floss
flowing flugeln fluid flujo flume fluoride flurry flush flux foca foehn fogna fohr foil foin fok folgt folia folien
folla fondu fondue font fonte food foothold forehead forjado fork form formale formalid formalit forro fortalez
fortbewe forte forteres fortes fortezza forth forties fortnigh forty fosforo foto fotocopi fotos fouet fourth fraise
framing fraser frazer freezers freezing freiheit frein freiner frejus frenare freres-l fresa frescos freshers fresse
fret friederi frise fristend frontage fronte frosting fruh fruhjahr fruhling frusta frutas fryer ft fu fuencarr fuente
fuertes full fullung fumare fumer fumi fundir fundus funf funfmal funftel funfzehn funfzig funfzige funke fuselage fuso
gabinet gabinett gabriell galerien galilei galizien galleta galpon galvani gamba gambling gaming gancho gant garagen
garages garaje garer garganta garibald garment garner garnish garonne garter gasoleo gasolio gaststat gateau gatillo
gaulle gaumen gaver gaze gazow gazowa gazu gcse gdynia gebaude gebaudet gebirge gebiss gegenweh gehause gehwege
geklinge gel gelander gelatin gelatina geldbeut gem gemalde gemelli gemuse generado genick genova gensets gentrifi
geoffroy geologia geologie geology georg georges- georgia geplant gerate gerbido gerland german gerste geschobe
geschoss geschutz gesso getausch getrank gewachsh gewand gewasser giacca gialla gilt gimnasty gin gingerbr giornata
giorni gips giraffe girasol giri gisement gitter glans glastonb glatter globalis globaliz globo gloria glowna glowne
gluckssp gniazdo gnocchi gobierno godzinam godziny gola gold golfe golfo golgi gomma goo gorge gorra gorska goteras gpl
grab gracht grachten graduaci grafika graft graja gramsci granada granat granate grande granola grape grapple grasslan
grasso grate graver gravy grease grenade grenier grenoble grill grillen griller grits groin grot grotte gruas gruben
grues grundste gruner grunwald gruppo guadalqu guadarra guardaro guardas guardie guck gueule gulasch gulf gullet gulley
guma gundula gunpowde gurtel guss gutta gutter gymnasie gypsum habillem habitati hacha hache hafensta hagibis hakenkre
halage hallenda hamaca hamburge handkerc hange hangout hap happenin harborou harcersk hardware harmatta harmonia
harvard harveste harvey hashtag hat hau haube hauch haue haul hauptgeb hausaufg haust hazard heaps heartbea hearts
heatwave heben hebergem hebewerk hechten hefe heften heilbron hel helens heliport helping hemd hemden heno henry herbal
herberge herbst herminia hervor herzen heu heyday hez hgv hiatus hidroele hierro hilary hilton himmel hinge hinspiel
hinterko hintern hipodrom hobby hochburg hochhaus hochzeit hocico hofe hohle hohlen hole holidays holownic holy
homework hone honeymoo honeywel honorowa hook hopper horas horizon hormigue horten hosentas hospedaj hotelgas hotspot
hotte housewor hoy hoz hubwagen hueso hugo hulle hullen humaines humanos humidity hummus hund hundert hunderte hundred
huracane hurden hurdle hute huts hydrate hydrocar hyperbar iberia iceberg icing idol idole idolo ii ikona illumina
imbiss immunsys impasto impianti imposta imposte impot improvem impuesto incendi inceptio inch inchiost indietro indo
indument indziej inertia influx informat infrastr infusion ingegner ingenieu iniciaci ink inland inne innovazi insalata
insel inseln instrume interakt interazi interpor interrup intima intrusio invencio invento inverno invierno ir irma
isar isidro isla island isolemen isoliers iteratio ittico iv ivoirien ivrea ivry ix izolatki jab jablek jablko jabon
jack jacke jacken jacket jacks jag jagiello jahr jahre jahresze jahrhund jakosc jambon jammer jamon japan jarabe jarra
jean-jau jederzei jednokie jedynka jefferso jelly jesien jesienia jet jig joggingh joint jordan jordana jornada jota
journees joya jucar jude juderia juice jules-fe julklapp july jumping junction junk kachlet kal kaliber kalk kamm
kammer kancelar kanonen kap kapelusz kaplica kaplicy kappe kapsel kar karetek kartenza karton kartons karty kasernen
kasprowy kassen kastchen kasten kasyno katalysa kaufhaus kauze kaviar kawa kebab keeper kehle kennels kerker kerosene
ketchup khaki kiedy kieler kierujac kilkadzi kindersp kinos kissen kiste kisten kit klammer klammern klappen klare
klasy klatka kleid kleider kleiders klemmen klimaanl klingel klodzka kluczowy kluft knast knife knit knochel knopfe
knot koffein kofferra kohlen kohlensa kohlenst koks kolben kolejowy kolowani kommode komora komorka kompas kompass kon
kone kongreso konsole konsolid kontener kontrola kontroli koper kopfkiss kopia koppel korbe korczaka korki kostium
koszary koszula kr kraftsto kragen krajobra krawatte kreislau kreuzfah kreuzung krippe krupa kruste krwi krytyczn
kryzysow krzyz ksawery kubek kugeln kukuczki kulki kultury kulturze kunst kupaly kur kurtka kusten kutas kyrill
laberint laboral labs lace ladder laden ladensch ladowani ladrillo ladunek lager lagern lagerrau laguardi laine lair
lairage laisses laka lalka lamellen lamina laminazi lanca lancaste lancha landfall landkart landmark landscap landscha
landung lanes lansat lanzader lapeyron lapis lapiz lasagna lasagne lasow lastre lata latarnia lateinam latigo lattice
laube laufbahn launderi lavado lavar lavare lavender laveurs layer lazienko laznia leach lebensja lebensmi lebensra
lebkuche lecce lecho leck leczenie lederjac leergut legame legua lei leichter leinen leinwand leiser leiste leisten
leisure leitern lekow lemon lente lenzen lessive lest lettland levadura levare levee leveller lever lezakown lichtenb
lichtges lichtjah lid lidia lienzo lifespan lifetime likely limited limpio linares linate lines linien linka links
linkspan lint liquid liquor lister litauen littoral littoria liverpoo livery livree llanta lloyds loaf localida
locality locker lockerun lodge loffel log logging logis logistyc logs loisir loisirs lok lokal lokalny loki loma
longueur looping loosenin lorenzo lors lot loteria loterie lothring lotnisku lotow lots lotteria lotterie lottery lotto
louis lourde lowland lozko lozkowa lpg lubrican luft luftraum lugar lugo lui lull lumber lunghezz lungi lux m-30
macchine macello machado machin mackerel maconner madera magazin magazzin maggio maglia mahl mahlzeit maille maisons
majorita majority makijaz malcolm malecon malen malowac malt malton mancanza mandela mandeln mandibul manger manicure
manta manteau mantello manto manufakt manzanar manzanil map maquinas mar maratonu marble marbles marbre marburg
marchepi marcowa marienka marionet marionne maritima marketpl marmo marmol marmor marriott marrow marszalk mart martes
martinsu martires martorel martyrdo mascella masche maschen maska masking massif mast mastil masts maszty maszyn
maszyna matadero maternid maternit matita matki matrix matten mattone maturaln mauer maul maw maxau maximum mayor
mayores mayotte mazo mazzo meadow meal meals meazza mecanism meccanis mecha mechaniz medicine medier medycyna meer
meeressp mehren meile meilen meilenwe meine meiner meines meisterw mejoria melbourn melegnan melfi melone melt meltdown
mena menagere mend mercatin merchant merienda merker mess messager metalica metalliq method metr metri metros metrow
meuble mezzi mglowy mica michelin mickiewi midden middle midst midsumme mie miesa migliaio milde miles milione milking
milkshak mille millier million millon milvio minerai mini miniatur minimo mink mio miracle mirador mirino mitra mitt
mitten mo mobel mobiler mobiliar mobilier mocha modeling modellie modellin modul module modulo mogilski moho moins
moisson molar molasses molding moliner molla moniuszk monoxide montage montaggi montagna montaign montaz monte monteneg
montura monture morfolog morgenst morn morro morska mortuari mortuori morzem motor mouchoir movil mow msza muck mucosa
mueble muela mulleime mullet mullraum mungitur muniello muraille mural muralla muren muro muschel museau musees
muskulat musli muslo musse mutton muzeow muzzle mycie nachos nachte nachtisc nachtleb nacken nadal nadar nadel nadzoru
nafta nage nagel nahost nahrungs nahte narciars narutowi nassen natacion natation naturpar naught navacerr navaja navel
nawalny nebula nebulosa necessai nef nervensy netz neuerung neugrund neunzige neuordnu neuzeit nevada new nice nichoirs
nichts nicola nicolas nid niebiesk niedrige niemand niente niger nightlif nighttim nim nineties ninety nippel nipple
nisko nitrate nobody noca nocne node noires nombril noodle nook nordafri nordpol normandi notebook nottingh notturni
notturno nourishm novanta novecien noventa noz nrw nuage nube nuca nucleus nudel nudeln nuffield nugget nuke nummer
nuoto nurt nylon nysa oatmeal obchod obduktio obergesc oberschu obiektu obitorio obnizyc obra obrazek observed ochenta
octane oculta oddech odpowied odrobine odry odstrzal odwadnia odwolany oeuvre offices officiel ogrodnic ogrodzen ojete
okap okecie okien okladka old oldest oleada oleo olla olympias ombrello omelette ondate ondoso ongle onore opacidad
opalowy opalu operacja operatin opieki opole opoznion optica optics optik optimiza oracle ordenado ordeno ordinate
ordinato ordure oreiller organowy organs orge orina orly orto ose osmoklas ospedali osso ostafrik osteria ostfries
otono ottanta ottocent otwor outages outbreak outdoor outfield outlet output outskirt ouvrees overflow overheat
overtaki owocow oxidacio oxide oxido oxyde oyster packt paella paesaggi pageant pains paisaje paisley pakowani pala
palate palato paleta palette paliwo pallet palmas panal pancake panele panels panier panneaux pannelli pannes panorami
pantalla panty paperwor pappe paracels parade paradiso parafial paraguas paraplui pare pared pariser paroi paroissi
parowa parrilla parteive parties partir pasatiem pasie passages passera passi pasta pasteler pastilla pastime pastry
patinar patisser patrick pau paviment paysage pazifik pck peacetim pearson peatonal peg pegelsta peindre peinture
peitsche peluche pelz pencil penitent penne pente pentola pepperon pera perch perdita performi persiana perth pesquera
pesticid petroche petrole petroleo petroleu petrolio pezza pfanne pfannkuc pfeifen pfeile pferd pflucken pharmaci
phasen photos physics physik piastra piazzale picardia piccadil picknick pickup picnic picture piecdzie piege pielegna
piene pierre-e pieszy pieta pietnasc piger pigging pigment piknik pilastro pill pillola pillow piloci pilotes piloti
pilule pinball pince pincel ping pinne pinnen pinsel pintura pinza piotrkow piping pisapist piso pistes piston pita
pitches pitchfor pitna pitting pizza pizzas placas placu plaga plancha planchar planche plancher plasma plaster
plastici plastiqu plaszcz platefor platen platre platten platter play playback plazas plazowi plc pleyel plonger plonow
plotek ploughs plow plukanie plumbers plunge plush plusz ply plyn plz pm poche pochodni pocket poczta podcisni podczas
podloga podnosze podrozy podwojne pogotowi poire poirier pojazdow pojedynk pokazowa poker poklad pokoj pokrywa polar
polder polenta policlin polishin polkowic pollinat polls polnocna polnocne polvora polyeste polyethy polyvale pomeridi
pomieszc pompage poniatow ponti pontoons ponts poop pop popocate porcelan porcella porcheri porodowk porridge port-bou
portale portent porters portes portfoli portier portowi porzella posada posilek postawic postoj postre pot potabili
potato potion potty pouch poudre pounding poussee poutre powder pozaru pozary poziomy poznaniu ppi ppm pradera prairie
pranger prank prasowe prat prawn prep presion pression preston prevista prevus primary primaver primo privee proa
probiere procesam proche produkcy produkte prog programm promenad prop property prosciut prosekto provenan provisio
provisoi pruebas pruning pry przeciwp przemysl przykryw psychiat psychoan psychoth ptaki puberty puddle puder puertas
puertos puffer puffs pulli pulsante pulver punctuat puno puntero pupazzo puppen puppet purge purifica purse puzzle
pylenie pyro pythagor quadrant qualita qualite quando quattord quebrada quesos questura quevedo quill quilt quince
quincena quindici quinient quinze quiosco quoten rachen raczynsk rader radioakt radiogra raffaell raffle raisin rakieta
ralenti ramassag rame ramme rampie rancho range rank ranna ranny rapid rasa rascacie ratas rates ratrakow rats ratunkow
ratusza rauchen raupen raya reakcja reaktion reazione rebuildi recamara receiver recoil recolter recombin record
recouvri recreaci rectifie rectum reda redevelo reducing reef reefer reel refining refresco refreshm refriger regency
regisseu registro regner rehacer reinado reja rejilla relais relation religi reluctan remake rematch remera remise
remover renacimi render renewal rennen rennstei reopened reparto repas repasser repercus repere repetido replaced
represa reproduk rescate residue resin resina resine respaldo response ressourc restauro resztki retablo retencyj reti
retina reveillo revers revestim rez-de-j rezeptor rheinlan rheinufe rhone rhubarb riada ribbon ribera ricambio ricevime
ricovero ridge riding ridracol riemen rientro ries ring rings rinne rinnovo rip riparo ripetta riposo rippe rippen
ripple risacca risalita rischio risk risorse risponde ristoran rivestim riviera rivieres roadwork roba robe rocade
rociador rods rojo rok rol rola rook roosevel ropero roque rosa-lux rosca roselend rosinen rost roste rotolo rotting
rouge-go rouleau roulette routen roux roya roz rozen ru ruban rubble ruche ruchome rudern rueda rues ruhiger ruisseau
ruleta rungis runoff rupture russ russes rusten rutas rute ruten rutsch rutschen ryb rydygier rzeznia s-bahn sablage
sable sack sacke sacking saco safe sagra sahara sai saint-an saint-ch saint-et salad salame salami salat salchich
salone salsicci salto same samochod sample sampler samstaga sandbag sandbags sandkast sanfter sangre sangria sanitar
sanktuar sant'ors saone sapphire sarg sarten saucisse sauerbru sauerkra sbarco scalinat scambiat scanning scarf scatola
sceau sceniczn schacht schachte schaffen schalen schals schalten scharfer schaufel schaupla scheibe scheletr schemati
schermo schichte schichtf schichtu schieber schiene schleife schlossp schmelze schmilzt schminke schnalle schnauze
schnitze schnur schot schottis schranke schraube schub schuhe schuppen schutt schutten schwell schwenke schwere
schwerkr schwimmb schwitzt scia sciana scianka sciekow sciekowe scintill sciroppo scissors scoglio scosse scourge
scrabble scrapboo scraping scraps screens screw scrivani scrubbin scrutiny scudo sculptur scultura scuola scuole
seafood seal seam seaport seasonin secca sechzehn secolo sectionn seda sedi sedici sedziowi see seed segreta sehenswu
sei seicento seide seife seil seile seinerze seiscien seismes seitenli selbsthi semillas semmelwe sendero senkt senna
sensore sensors sentier sentiero separato serbia serbien serow serra serrano serratur serrure servers serving sesenta
sessanta set setback setenta settanta sette seuil seuls seven sevens seventie seventy severanc sevilla shack shading
shampoin shampoo shaving shedding sheds sheet shell shingle shipwrec shirt shoal shooter shore shred shrine shrinkin
shroud siano sibirien sicherun sideshow sieben siebenbu siebie siebzehn siebzig sieciowy siecle siedem siekierk siena
sienkiew siete sieve siglo silencio silent silica silicone silikon simio simon sind sindelfi singleto sintesis sirga
siri-con sirop sirup sismico sismo sismos sistema sitzplat sixteen sixties sixty skanery skarpa skladowi skulptur
skutek skyline slate sledgeha sledztwo slew slide slides sling slit sloni slowing slug smaczneg smalto smelt smierc
snack snare sneaker sniegu sniezna snowcat snug sobrecar sock socke socken soft sog soga soggiorn soie soir soixante
solaires solares solari solarka soldadur sole soleil solid solina solubili sommers sommerze sommita somport sonda sonde
sonnenbr sonntaga sopra sorgente sormani sorpasso sort sospensi sostitut souffle soulever space spaces spaghett
spallanz spalte spanne spargisa spark spaziere spazierg spezia spiaggia spiegel spielsac spillway spindle spital
splashin spoiling sponsors spoon sporo sportive sportowa sportwag spot spout spray spreadin sprengze springti sprit
spritzt spurgo spying squattin squelett staatsbe stabilis stadien stadionu stadtbah stadtgeb stadtmau stadtpla stadtthe
stagiona stagno staket stalking stammstr stande stange stanley staple stapler starboar starke starkwin starts staszica
statik stations statua statue staw stead steak steamer stecke stecker steelwor steige stein steinkoh steinzei stelen
stelvio stench step sterben steryliz stewars stezenie stifte stile stiller stillnes stimmzah stirn stok stomp stoppt
stops storfall stort stortfor strahl strang strasse straznic streife streifen streuen strick stripe striving stromnet
strudel strumien strykow studienz stundenl sturmtie stutzpun styl stylo sub subdivis submarin sud suflet sukienka
sulfate sulfato summerti sumpf super supermar supermer suppe surfen surgeons surrey sushi sussiste sustenan sustitut
suture svago swastika sweater swiatki swiatlo swiatyni swietego swietoja swietych swim swinoujs switchge swithis
sylwestr syndic synergy syren syrup systeme szczyt szesnasc szkolne szkolny szlaban szlak szot szpitale sztormow
taberna tabla tablero tabletas tablety tablica tack tafeln tagelang tageslic tagliame taie tailgate takte taladro talar
taler tallado tambor tampon tanatori tancarvi tand tandem tango tanzen tapia tapis tappa tappeto tarde tarmac tarot
tasca tasche taschen taschenb taschent tasma tasto tatort tatrach tauchen taucht tausend tausende tavolino taxis taza
tazon tear teatrali techniku technikz tecla teilt teknon teleferi telefon telefona telefono telepher televisi telewizy
temperin tempio temps tendon tendone tenne tente tenth tents teppich teppiche terni terrasse terraza terrazza tessera
tessuto theatres thigh thirties thirty thousand threesom threshol throughp thumbnai thunder thuringe thwart tibia
ticket ticking tiden tidy tief tiempo tienda tierras tiges times timetabl tin tinta tir tiroir tischten tissu titelbil
toaleta tobillo tofu toile told tomato tombe tomo tonelada toner tonic tonnen top tope topf topology torace torba
torebka torneo toros torte torten tortilla tostada touche touren tournage tournees tournoi towers toxin toy toying
trabajo tracer tracht tracing traffic tragedia tragedie tragedy tragodie trail traite trakcyjn trampa transilv trappola
trasero trasmiss trasy trauersp trawler trayecto trece tredici treffpun treibsto treinta treize trench trenta trente
tresen tresor tribunal trichter tricolor trikot trilla trimeste trimming trinita trinite trinkt trivia trockene trois
troja trojka trommeln trompa trompeta trompett trooping tropen tropics tropisch trout troya trucco trucha trucks truffe
trumpf trunk truro truss trybuna tryskacz trzy trzydzie tschecho tubi tummy tun tunica turd turecka turia turkey turkis
turm turme turnarou turnier turniere turquois turtle tusz tuten tuyau tv twelve twenties twenty tychach tydzien tysiac
uberall ubergrif uberquer uberschw uberstun ubrige udo ulez umane umbral umgehung umierac umland umleitun umringt
umrzec umsatzst umstieg unfall unfoldin uniklini unionsbr units unloadin unterdru unterges upadek upalow upalowy upkeep
upland uplift urin urina urine urlopowa uroczyst urzad uscita usine utwor uzdatnia vacance vacanza vacation vaccino
vaccins vagin vagina vagues vaina vajont valencia vallabre valves valvola valvole valvulas vandalis vanne vano vapour
vara varnish vas vasche vauban veal veg vegetabl veggie veinte veintici veinticu veintioc veintisi veintitr vejiga vela
veld velours vena ventana venti venticin ventil ventile ventiqua ventoux ventre verano vercors verdauun verdes verdura
vereiste verin verlosen vermis vernice vernicia verre versant versante versorgu verst verste vert verteder vespucci
vest veste vestido vestidos vestimen vestuari vetement veterane vetta vettura viadotto viaduct viaggi viajes vialidad
viareggi vicinity vicino victor victor-h video vidrio vielle vientre viertelf vierzehn vierzig viga vigicrue vigilant
vigo viii vilaine villa vinagre vinaigre vinegar vingt violet vis visita visitati vitre vitres vitrine vive-eau viveres
vivienda voi voilier voisins voladura volants volcaniq vollgas voltaje voltear volume vorjahr vorrunde vortice vosotras
vous voute voyages vpn vulcanic wachta wafer waffel waffeln waffle wahadlow wahlerge wahrzeic waitangi waiting wakacje
wakacyjn wake wal walkways waltz wan wand wande wanderwe wange ware warentes wartime wartung warwick wasche waschere
washingt wasserfa wasserme wasserob wastelan wastewat watek watercol watermar watershe waxing weald wearable weave web
website wedding weekendo weekends wegwerfe weicher weihrauc weinfest weinstra weiten wellenla weltunte wembley wentylat
werft werke werksfer werkzeug westafri westflug wetland wetroom wetter wharf whatnot whereabo whip whisk whistle
whiting whitsun wi-fi wiaduktu wickeln widokowe widowisk wiesen wig wilgotno winchest windgren windsor winston- winters
winterze wiosna wirbelsa wirkt wirkte wirnikow wisle wislostr wist wlodawa wobble wochen wochenla wohingeg wohnbau
wohnort wohnsitz wola wolfsbur wolken wolle wolne wolnosci wolski wool worek workday workflow working workplac woz wrap
wrist wsparcie wspinacz wulkanic wurfeln wurst wurstche wybieg wybrzeze wyjscie wymiana wymienio wynikac wypadek
wyscigi wysilek wyspa wzgorze x-ray xi xiii xiv xix xv xvi xvii xviii xx xxi xxiii xxx xynthia yacimien yagi years
yeast yema yeso yolk yr zab zabawka zacieta zahn zahnflei zak zakopane zakopian zalanie zalew zamosc zamowion zander
zanja zapas zapasowy zapatill zapfen zaplecze zappa zaragoza zastepcz zbior zebata zeglarsk zehntaus zehntel zeichnet
zeiger zeitvert zelt zelte zement zepsuta zeremoni zero zerstore zeug ziegel zielen zielone zimowa zinn zitrone
zitronen zlobka zmarlych zodiac zodiaco zoltego zuckerfe zuckerru zufall zulauf zuraw zustrom zwanzig zwanzige zweier
zweit zwickau zwolf zylinder ابتدايي ابن اثنان اختراع ادوات ارصاد ارض ارضية اريحا ازبكية ازداد ازرار ازمات اسابيع
استجابة استحمام استلام اسرة اسكان اسماك اسمنت اسهم اسوار اشغال اطلاق اظافر اعمار اعياد اغنام افتتاح افق اقلاع اكياس
الات الاف البان التل الخل الدم الري الزي الفم الفن الياف امتار اميال انارة انتحاري انطلاق انفتاح انقاذ انقاض اودية
اوساط اوقات ايام ايواء بابوا بارود باقي بدع بدون براد بركاني بروسيا بصمة بضايع بطاطا بطعم بلاء بلاغ بنزين بوارح بول
بيان بيتزا بينما تاج تجسس تحسينات تحويلة تخفيضات تدريبات ترفيه تروي تريليون تزايد تسعينيا تسلق تفاعلات تكتل تكرير تكلم
توابل توربينا تيار ثالوث ثانوية ثكنة ثلاجة ثلجي ثمانينا ثوران ثياب جبال جبلي جبن جرافات جرد جري جغرافيا جليل جمر جمرات
جميع جنوبي جهد جهود جودة جوي جيمي حادث حارس حاسبات حافلات حاويات حايط حبس حبل حجاب حديدي حذف حرية حسين حفل حلويات حلي
حمامات حنيفة حوادث حوايط حيوان خرايط خرطوم خروج خريف خضر خضراء خطة خطوات خفاء خماسين خمسينات دانيال دخان درع درعة دروع
دش دفاع دوارة دوحة دوران ذكريات رازي رافعات ربيع رخام ردود رسومات رش رعدية رفع روافد زرع زهراوي زوارق ساحل سادسة
سبعينات ستينات سجاد سجل سخان سرير سكة سكون سلامة سلسلة سلطان سلع سنوات سنوي سهام سواحل سوايل سياج سينا شاحنة شاشات
شاهين شتاء شديدة شراب شريان شريط شعير شفاط شم شمسية شواطي شوكية صادرات صبح صخور صراع صربيا صليب صمامات صوف صيف صيفية
ضغوط طب طلاء طلع طنجة طوب طول عاصي عبارات عجلة عشرون عشرينات عصفور عناية عنب عنق غداء غرف غزيرة غلاف غمر فارابي فخذ فرع
فستان فصل فلكية فلم فناء فنانين فهد فيزياء فيس قارب قالب قاهرة قبة قبل قبور قدوم قذايف قرص قريب قسم قصف قطعة قفص قلب
قلوب قمار قناع قوارض كابلات كاس كاسر كاميرا كاميرات كبرى كثيف كشفي كشك كل كهف كهوف كوستا كيمياء لسان لوجستي لوحة ليزر
ليطاني ليل ليلا ليمون ماراثون ماس مانع مباراة مباني مبكر مت متر مجمد محرك محطات محلل محول محيطات مخازن مخلفات مدارية
مراحل مراقبة مرفا مركزة مرورية مساكن مسايية مشاة مشروبات مضخات مطحنة مطلوبة مطمر معارض معبد معبر معرض معصرة معطل مفاجية
مقاس مقاييس مقدار مقدسات مقلع مقياس مكافحة مكثف مكرر مكونو ملابس ملازم ملاهي ملف ملفات ممرضات منازل منتجات منشرة منصة
منطقة مهبط مهبل مهد مهرجان مهرجانا موجات موسيقي موشر موضع موقت مولدات ميه نار ناصر نام نباتية نبض نبوي نتايج نخاع نسيج
نظام نفط نهار نويل نيجر نيران هارفارد هجن هزة هواتف وتر وحل يات ياكل يحد يحفظ يسبح يمضي يوم 一号 一国两制 一层 一房一厅 一打 一时 一时半会
一时半刻 一时半晌 一时半霎 一楼 一瞬间 一窍不通 一线 一网打尽 一衣带水 一辈子 七十 七十年代 万亿 万位 万儿八千 万家灯火 万无一失 万目睽睽 万马齐喑 三十 三峡 三条 三班倒 三角洲 上万 上周 上层 上山 上年 上班时间
上皮 上网 上衣 下丘脑 下乡 下任 下周 下水道 下腰 不倒翁 不顾大局 专车 世道 丘陵 丙 东南亚 东海岸 东经 东非 东面 丝绸之路 两河 两院制 中东 中南部 中原 中国时报 中天 中山大学 中山路 中年 中时 中秋 中科院
中草药 中药 中西医 中西部 丰收 临时 主 主场 主峰 主线 丽水 丽水市 义和团 乌纱帽 乒乓球 乙炔 乙酸 九十 乡下 书房 书院 乳剂 乳头 乳酸 二期 二胡 云梯 云母 互换 五 五十 五彩 五方 五粮液 五脏六腑 五花肉 五行
井 井冈山 亘古 交感神经 交接班 交易额 交流 亥时 产卵 产量 京沪 亮光 人浮于事 人种 人造黄油 今年 仓 付之一炬 代数数域 价值观 任务 任期 任职期间 伏 优待 会展 伪造 低沉 低潮 低空 低谷 住所 体积 体腔 体表
体重 体长 佗 余年 余烬 余热 作古 佳节 保温杯 保龄球 信号 信息 信息时代 修补 倒班 值班室 偶像 傀儡 傍晚 储藏 催化 儒林外史 元宵 元年 充斥 充电 光 光卤石 光年 光度 光线 光速 免费搭车 入药 入门 全球化 八
八十 公交 公共设施 公寓 公章 六十 六十年代 关卡 关口 关税 关税壁垒 关门捉贼 兴亡 兴安盟 兵书 兵制 兵法 其余 内存 内科 内阁 冒烟 军事基地 军机 军粮 军需 军饷 农业区 农田 冠状动脉 冬夏 冬天 冬季 冰 冰块
冰晶石 冰洲石 冰盖 冰碛 冷藏 冻死 凇 凉粉 凌晨 减压 减少 凝固 凝胶 几倍 几千 几天 几年 几次 凫水 出山 出水口 出海 出狱 出租汽车 出路 出车 击剑 击沉 函谷关 刀刃 刀子 分子量 分层 分忧 分房 分水线 分洪
分部 刑房 刘家峡 创新 创汇 初一 初冬 初夏 初年 利器 制冷 制药 剂型 剂量 前敌 前胸 前额 剑桥 剑法 剧场 剪刀 办公时间 加冕 加劲 加压 加大 加息 加时 务必 动车 勃兰登堡 包产到户 包厢 包庇 化合物 化妆水 化纤
化肥 北伐 北半球 北坡 北大西洋 北海 北温带 北非 匣子 区划 医学 医疗 医科 十七 十万 十三 十九 十二 十五 十八 十六 十分之一 十四 十字架 千变万化 千辛万苦 千里 千里迢迢 升华 升起 午时 午餐 午马 半天 半年
半月 半生 半白 半空 华灯 卑下 单人间 单体 单宁酸 单杠 单相 单眼皮 单色画 单衣 南丁格尔 南半球 南极 卤代烃 印刷 印花税 即日 卵黄 历年 压低 原子核 原油 原煤 厢房 去向 去年 去年底 双人房 发动机 发源地 发烧
发热 发病率 发祥地 发髻 受体 变 变异 变温层 口腔 口袋 古人类学 古代 古宅 古时 古时候 古昔 古生物学 古装 古道 叩关 台湾岛 叶片 吃药 各地 合为 合叶 合成橡胶 合成纤维 合资 吊车 同位素 同年 后 后劲 后脑
后遗症 向家坝 吨位 吸着 吹糠见米 周岁 周年 味精 呼吸道 命赴黄泉 咱俩 哀悼 唱白脸 商品 商场 商城 善后 喜事 喜钱 喷气 嗓子 嘿嘿 器件 四十 四季如春 四季豆 四川 四物汤 回车键 因果 因此 围墙 围魏救赵 固体
固若金汤 国门 图林根 图样 图片 圃 圆孔 圆寂 圆盘 土地改革 土层 土改 土炕 圣地 圣诞节 地台 地图 地平线 地形 地方性 地球化学 地理 地理学 地磁场 地表 地貌 地质 地质学 地面 均田制 坊 坐班 坐观成败 坑洞 坟墓
坠胡 坪 垂帘听政 垂直 垭 城乡 城关 城垣 城墙 城楼 城郭 城门 基座 基础设施 基线 堂屋 堤岸 塌方 塑像 塑性 塞外 墓葬 墙 墙壁 增值税 增多 增强 增资 增量 墨水 壁画 声学 声道 复印件 夏天 夏季 夏日 夕 外地
外壳 外套 外层 外汇 外衣 多久 多党制 多年 夜 夜晚 夜里 大 大乘 大厦 大堤 大多数 大旗 大本营 大楼 大洋 大熊猫 大牢 大理石 大腿 大观园 大踏步 大部 大难 大麦 大黄 天 天文单位 天桥 天线 天罗地网 天花乱坠
天际 天马行空 夫余 夹层 奖杯 奶 好久 好几年 始建 娃娃车 婆罗洲 孔子 字型 字段 字符串 存亡 存放 季世 孤岛 学年 学艺 宁边 宅子 宅院 安全期 宗法 官制 官邸 定居 宝鸡 实数 客房 客栈 客运 家居 家政 寂静 寄存
寒意 察看 对比温度 对流 寻花问柳 封建时代 封皮 封面 射程 小刀 小吃 小脑 小黄瓜 少量 尘 就医 尽力 尿液 尿素 尿道 层层 居多 居所 居留 屋脊 屏幕 屏蔽 屏障 屏风 展台 履带 山 山丘 山岭 山峦 山峰 山梁 山水
山河 山洞 山脊 岁月 岔开 岛屿 岩画 岩盐 岩石学 岸边 峡谷 峭壁 巢穴 工具 工地 工程学 工艺美术 左岸 巩膜 差错 已 巴林左旗 币制 市面 帆布 帐篷 带子 幕 干草 平板 年事已高 年代 年份 年内 年华 年岁 年年有余
年画 年节 年间 幸而 幻景 广州 庄园 庄家 床沿 床边 床铺 序号 应付 应该 底座 店堂 庙堂 废水 度假 延安路 延髓 建筑物 开元 开奖 开局 开房间 开枪 异构体 引水入墙 张灯结彩 弦乐器 弹射 弹拨乐器 弹涂鱼 弹琴 弹簧
当地 当夜 当年 当晚 当班 录音 影壁 影视 影院 彻夜 往年 径流 得寸进尺 微量 心包 心口 心肌 心跳 快车道 快速 忽高忽低 怪圈 总产量 总司令 总得 总统制 恍然大悟 恭贺新禧 恶作剧 恶性循环 恶果 患难 悬空 悲剧 感应
戈兰高地 戈壁 戌时 戎装 成千 成效 成昆铁路 成说 成都 戒刀 战时 战线 房室 房间 所得税 手巾 手帕 手指头 手无寸铁 手绢 扑鼻 打孔 打火石 打炮 打牌 打鼓 扫 扫地 扶 扶余 找上门 把酒 投奔 折回 报关 披星戴月
披甲 披风 披麻戴孝 押车 抽水 抽水站 担纲 拉丁美洲 拉米夫定 拉美 拉脱维亚 拍照 拐杖 拓扑 拖鞋 拘泥 拟于不伦 拦车 拨通 拳击 拳法 拳脚 拼成 持刀 指南针 指尖 指数 指甲 挨时间 捂住 换取 据点 掉转 排水 排水沟
排雷 接口 接听 接收机 接送 控制 推行 推进剂 掩体 掩护 提笔 提花 提问 插口 插嘴 插孔 插花 插话 搪瓷 摊子 摔跤 摩擦 撒手锏 操场 支架 支气管 支流 支系 收成 收藏 改装 放假 放射 故居 故道 效应 救星 数万
数周 数年 数据处理 数百 敲响 整夜 整整齐齐 文化交流 文化层 文娱 文字处理 文字学家 文石 文艺 文艺复兴 文集 文静 文革 斗篷 斜坡 斜长石 斟酒 斧头 新华社 新大陆 新居 新年 新英格兰 方便面 方城 方解石 方铅矿 施治
施肥 旌旗 旗号 旗子 无人 无机物 日夜兼程 日间 日食 旧 旧日 旧时 旧时代 早春 早晚 早车 时候 时区 时日无多 时时刻刻 时菜 时装 时针 时限 昆山 昆曲 明年 明治维新 明镜 昔年 星云 星期 星火 春天 春季 昨夜 昨晚
昭君 显示屏 晚 晚上 晚年 晚间 晚霞 晚餐 普罗旺斯 普通车 景色 景观 晶系 暖流 暖阁 曲艺 曲面 更新换代 更深 月下花前 月球车 有恃无恐 有机化学 有线电视 服药 服装 朝服 期间 期限 木偶 木料 木板 未时 末叶 末年
末日 本地 本岛 本州 本部 朱漆 机器 机理 杀虫剂 杂技 条纹 来路 杯子 杯水车薪 板块 板壁 极光 极地 极盛时期 构架 构造运动 枕叶 枕头 林区 林场 果蔬 枢纽 枪口 枪支 枯水 柑橘 柔情似水 柔肤水 柠檬 柠檬酸 查房
查验 柳树 栋梁 树冠 树脂 栖息 校舍 核反应 核心 核爆炸 核聚变 核苷酸 桁架 桃花扇 桅杆 桐油 档案 桥头堡 桥牌 桩 梗阻 梯 检查哨 棉田 棉袄 棍子 棕叶 棚 棚子 棺木 棺材 棺椁 楼房 楼阁 橡皮 檄文 正交 死亡
死去 死难 每时每刻 毒剂 毒液 毛 毛料 毛条 毛玻璃 毛线衣 毛绒玩具 毛衣 民政 气功 气孔 气流 气焰 气田 气管 氟石 氢原子 氢氧化钠 氧化物 氧化铝 氨基酸 氯丁橡胶 氯化钠 水上运动 水下 水化 水印 水合 水域 水塘
水墨 水幕 水平面 水文 水杨酸 水果刀 水柱 水槽 水沟 水泥 水洼 水浒 水深火热 水渠 水源 水潭 水珠 水球场 水纹 水罐 水蒸气 水貂 水运 水门事件 水门汀 水陆交通 水面 水饺 汁水 汁液 江河湖海 江湖 江轮 江面 池
池塘 池沼 污染物 污水 汤包 汤姆斯杯 沉没 沉积物 沉船 沐浴 沙 沙滩 沙漠化 沟渠 沥青 河口 河岸 河西走廊 河面 沸石 油气田 油田 油锅 泄洪 泅水 泊车 泛滥 泛滥成灾 泡温泉 波澜 泥塑 泰晤士报 泵 洋底 洋芋 洗发水
洗澡 洛林 洛阳 洞房 洞穴 津梁 活动房 活动房屋 活化 活血 派出所 流于形式 流体 流入 流水 浅海 浅滩 浇花 济州 浓度 浩劫 浪 浮云 浮动 浮雕 海口 海子 海岛 海岭 海岸线 海平面 海底 海棠 海沟 海港 海湾 海滨
海潮 海豹 海边 海里 海陆空 海面 海鲜 海龟 涂层 涂装 消化系统 消化道 消夏 消石灰 消融 液 液体 液态 淡水鱼 淮海 深圳 深处 深秋 添加 清明 清水墙 清汤 清泉 清炖 清蒸 清静 温带 温标 温饱 港埠 游乐 游戏机
游水 游艺 湍急 湿地 湿婆 溃败 溶解度 溶质 滋补品 滑动 滑落 滑行 满洲 演员 演奏 漕运 漫天 漱口水 潜水 潜水艇 潜艇 潮水 潮流 澄江 澎湃 灌 灌区 火堆 火山岛 火石 火种 火药 火辣辣 火锅 灭 灯火 灵机一动 灵药
灾区 灾难 炉边 炎夏 炒米 炒面 炮击 炮台 炮轰 点心 点着 炼丹 烈火 烟火 烧死 烧烤 烧饼 热处理 热气 热潮 热量 烯烃 焚 煤层 煤炭 煤田 照明弹 照片 照相 熔化 熟石灰 熟石膏 熬夜 燃料 燃油 燧石 爆米花 爱沙尼亚
爽肤水 片子 牙龈 牧区 牧场 物产 物理化学 物理学 物理性质 特产 特区 独创 独龙江 猕猴桃 猪下水 玉米片 王府 王牌 环球时报 现行 现象 珍珠港 珠三角 班线 班轮 球场 琉璃 琴弦 瑶池 瓜代 瓦工 甘汞 甘油醛 甘蔗 甜酒
生光 生化 生日 生日快乐 生机 生死 生活资料 生物圈 生物碱 生理 生理学 生石灰 生肖 生辰 用餐 甩手 田亩 田土 田地 田湾 田灣 申时 电动 电化学 电影节 电火花 电离层 电网 电视 电解 电解质 电阻 番茄 疏导 疗效
病故 病死 病理 病理学 病逝 白事 白厅 白夜 白天 白布 白带鱼 白日 白炽灯 白粉 白粥 白肉 白醋 白钨矿 白雪皑皑 白面 白鱼 百万吨 百叶箱 百家乐 百年 百般 皂石 的士高 皮囊 皮层 皮带 皮质 盆地 盐 监护 监测 监狱
盛事 盛况 盛季 盛服 盛装 直流 直肠 相位 相比之下 相称 相符 眼圈 眼皮 眼眶 眼睑 眼药水 着色 着陆点 石像 石器时代 石投大海 石斑鱼 石柱 石炭 石盐 石碑 石磙 石窟 石脑油 石雕 矿区 矿石 砒霜 砖头 砖瓦 砖石
砚石 破门 硅谷 硅酸盐 硝石 硝酸 硫化 硫酸 碉堡 碎片 碎石 碟子 碳酸 碾子 碾米机 磁性 磁悬浮 磁盘 磷灰石 磷矿 磷肥 磷酸 礁石 礼帽 礼服 社火 神殿 神经系统 离宫 秉笔 秋 秋天 秋季 秋景 科学院 秦淮河 秧田
积攒 移位 移风易俗 稀饭 程序设计 程控电话 空中 空儿 空房间 空气 空洞 空降 穿刺 穿戴 窑 窒息 窖 窗口 窟窿 立足点 站住 站台 竞赛 笔架 第一桶金 笼子 等离子体 筑城 筛查 管网 箭头 篆刻 篇幅 篝火 米粒 米粥
米线 米袋子 米面 类黄酮 粉丝 粉刷 粉末 粗壮 粪便 粮饷 糍粑 糕点 糖水 糙米 糯米糕 糯米纸 系数 紧急 红极一时 红灯 红糖 约旦 约翰 级 纪念 纪念日 纪检 纸条 纹饰 纺织品 纽约时报 线程 线路 组 组阁 细胞壁
细胞核 细胞膜 织物 织造 终年 绊脚石 结晶 结构 绕组 给予 绝大多数 绝大部分 绞刑架 绷带 综合性 绿 绿泥石 缓冲 编结 罐 罐头 罐子 网关 网格 网站 罗口 罗城 罗布林卡 罗布泊 羊毛脂 羊肉 美术 群山 羧酸 翌年
翻江倒海 老于世故 考场 考试 耳郭 职业化 聚合物 肚兜 肛门 肥料 肥田粉 肾小球 胃肠道 背心 背景音乐 背水一战 胡萝卜素 胳膊 胳臂 胶囊 胸口 胸脯 胸膛 胸襟 能量 脂粉 脂肪酸 脉冲 脉搏 脊柱 脊椎 脊髓 脏水 脏腑
脑壳 脑门 脚踝 脱毛剂 脱缰野马 腊 腰包 腰带 腹地 膀子 臂膀 自动 自古以来 自强 自然科学 自行车赛 臭气 舒适 航 航海 航线 船坞 船舶 良久 色素 艺术 艺术品 艺术节 艾窝窝 节庆 节日 芜菁甘蓝 芦席 花会 花团锦簇
花彩 花拳 花枪 花生酱 花石 花粉 花缎 花蓮 花蓮市 苇席 苏州 苏州河 苏州码子 苏打饼干 苏木 苏菜 苏迪曼杯 苗 英寸 英里 苹果 茶余饭后 茶叶 草原 草地 草场 草泥马 草甸 荒原 荒地 荒岛 荒草 药丸 药性 药效 药膳
荷包 菜刀 菜单栏 菜地 菜系 菜肴 萤石 营业时间 营业额 营寨 营帐 葡萄 葫芦 蒙牛 蒲团 蒴果 蔬菜 虎口 虎年 虚文浮礼 虽死犹荣 蛋白 蛋糕 蛋花汤 蛋黄 蛭石 蜜月 融化 螳臂当车 血小板 血泊 血浓于水 血管 血脉 血衣
行医 行宫 行政区划 行李袋 行踪 行车 行驶 街 街上 衣物 衣袋 衣襟 衣领 补丁 补给 表层 表皮 衬衣 衰变 袋子 袜子 被单 被子 装甲 裤带 褂子 褐煤 西伯利亚 西域 西服 西湖 西经 西药 西葫芦 西装 西非 要冲 覆盖
见效 观景台 观赏 规则 视线 视网膜 角动量 角球 角膜 角闪石 解剖学 触发 触角 计算机 设备 设施 诊 诊疗 试制 试用期 诞辰 误 调味 调查结果 调试 谷底 豆腐 豆腐花 豆花 豪宅 负重 财年 责任制 货 货运 贮存
贸易中心 贸易额 费话 赌场 赤水河 走时 赶车 起落 超声 超市 超过 超额 趋向 足球赛 跌水 跑马 跑龙套 跨鹤西游 跳伞 跳房子 跳水 踪迹 身亡 车房 车架 车灯 车祸 车站 车裂 车辙 轧道车 轨道 转世 转口 转向灯 转折点
转接 转车 转轨 轮子 轮班 软骨 轻便 轻型 轻工 轻车熟路 辉石 输出 输卵管 输尿管 输液 辖区 辰龙 边关 边缘系统 边防站 辽东 过世 过山车 过年 过门 运河 运输量 运量 近年 近年来 进关 进出口 进宫 进步 进水 进食
远古 远程 连天 连年 连枷 连锁反应 退水 逆流 选址 逐年 通宵 通用汽车 逢年过节 逼死 道具 道袍 遮挡 避寒 避风 邮 邮件 郊外 酉时 配件 配额 酒 酒壶 酒店 酒杯 酒池肉林 酒石酸 酒精 酒量 酒馆 酥油花 酪蛋白 酰胺
酱油 重晶石 重症 重阳 金属外壳 金属棒 金条 金熊奖 金狮奖 金盆洗手 金融时报 金针菇 金针菜 金鸡独立 金鸡纳霜 针刺 针线 针织 钓鱼岛 钟楼 钟鸣漏尽 钢梁 钢琴 钢筋 钢管 钥匙 钩花 钻孔 钻石 铁塔 铁矿 铁矿石 铅笔
铜像 铝土 铠甲 银光 银幕 铸造 铺盖 销量 锆石 锡林郭勒 锡石 锣鼓 锦旗 锦缎 锰矿 锻造 镂空 镜花水月 镶嵌 长三角 长久 长假 长夜 长毛绒 长石 长袍 门卫 门牌 门联 门道 闪石 闯关 闲话家常 闸 闸门 阳关大道 阳台
阴道 阻力 阿尔泰山 陆路 陆运 院内 除 除草剂 陶艺 隆冬 随时 隐患 雄黄 集中营 集水 雕像 雕花 雨季 雪线 雷厉风行 霜花 霸王鞭 青春期 青稞 静悄悄 非得 面前 面条 面板 面纱 靴子 鞋袜 鞠躬 鞭子 鞭炮 音乐学院
音乐节 顶叶 顶端 顶部 预赛 颈椎 颜料 额叶 额头 额度 额角 颞叶 风土人情 风帆 风景 飘动 飞舞 食管 餐车 饭盒 饮料 饮用 饮茶 饱餐 饺子 馄饨 馆子 香味 香料 香槟 香精 马头 马褂 马铃薯 马鲛鱼 驻地 驻扎 骑射
骨干 骨灰 骰子 骸骨 髋关节 高发 高地 高堂 高层建筑 高技术 高新技术 高栏 高楼 高楼大厦 高潮 高程 高空 高筒靴 高聚物 高跷 高锰酸钾 魔宫 鱼肚 鲥鱼 鲶鱼 鸡汤 鹅卵石 鹿肉 麗水 麗水市 麻将 黄体期 黄嘌呤 黄埔军校
黄连 黄道 黄酮 黄金 黄金时代 黄骨髓 黄鱼 黄鳝 黏膜 黑夜 黑子 黑暗时代 黑白电视 鼎盛时期 鼎盛期 鼓楼 鼠 鼻孔 龙床 龙洞 龙涎香 龙袍 龙门刨 龙骨
""",
    -2: """
abarbeit abarcar abastece abasteci abbau abbauen abbildun abbruch abdecken abdeckun abdruck abductio abend abendbro
abendess abendlan abendmah abertura abfahrt abfall abgabe abgaben abgeben abgegang abgehen abgrenzu abito abkuhlen
abkuhlun ablassen ablauf ablaufe ableger ablon abmessun abnahme abnehmen abonar abondanc abordaje abort abound abpfiff
abra abschnei absence absent absenta absorber absorcio abspritz abstande abstrich absturz absturze abwarten abzeiche
abzug abzweigu acacia acampar acantila acarrear acasa accaduto accelera accelere accensio accertat accesori accessoi
accessor accettaz acciaio accroiss accrue accumulo aceite acelerac achat achilles achse achsen acht achter acid acidez
acidity acier acker aclarar acontece acortar acoustic acreage acri acting activar activati activism actuel adapt ade
adentrar adesivo adhere adhesive adiestra adjust adjustme adulthoo advance advice aerial aeronaut affectat affluenc
afflux affondar afinidad africa afrika afternoo ag aggirare aggraver agility agora agrandar agrandir agregado agronomi
aguardie ahogar aid ailleurs aislamie ajedrez ajuster akademia akku akkus aktivier aktor aktualny ala alarmowy alarms
alben albero alboroto album alcance alcools alder ale alejandr alet algebra algodon algorith algoritm alice aliento
alighier align allanami allargar alleinga allename alloggi allumini almacena almendra almorzar almuerzo alojamie alt
alterati altercad altering altersve altitud altitude altri alum aluminio aluminiu aluminum alun aluvion alzare alzarsi
am amande ambasada ambre ameise ameisen ameliora amendeme amendmen amp amper amphi ampliar ampliare amtliche amtsblat
amtszeit analisi analiza analysis anaranja anbindun anchura andament andamio anderen andershe andertha anderung anfang
anfange anflug angebaut angefuhr angeln anger angles anguila anheben anlage anlagen anlauf anlaufst anleger anmachen
annata anne annecy annee anni annule anoche anpfiff anrufe ansatz ansatze anschlus ansichte anstehen ansteige anstieg
ansturm antalya antarcti antarkti antartic antebraz antibody antica anticorp antigued antiguo antike antiquit antorcha
antrieb antritt antwerpe anwachse anwendun anziehun anzuge apartame apel aperitiv apero apfel apice apio aplastar
apogee apoyo appallin apport approach approvin appui apr apricot aprieto apt apurar aqua aquatiqu ara arac arancia
arbeit arbeitss arbeitst arbeitsz arca arch arche archipel archipie arco arcobale ardoise are ariete arise arm armado
armatura armchair armure aro arranque arrastra arrastre arricchi arriere arroba arroganz arrojar arroser arrosto
arsenico art artesani artisana artystow arve arzneimi asalto ascenso asche ascolto asesinar asiento asparagu aspen asse
assembli asso asterisk asthetik astrid atado atalaya atar atardece atem athletic atlante atlantis atlas atomkraf atout
atraco attacke attente attic attimo attivare attlee attrait attrakti attrazio attuale atun au aube auckland auction aue
aufbauen aufbring aufdruck auffuhre aufgearb aufgefan aufklare aufkomme aufladen auflage aufmachu aufnahme aufprall
aufschwu aufspure aufstell aufstieg aufstock aufteile auftrieb aufwarme aufzeich aufziehe auge augenbli augenmer
augensch augment augmenta augustin aumentar aumento ausarbei ausbau ausbauen ausbeute ausbildu ausblend ausbrech
ausbreit ausbruch ausfulle ausgang ausgange auslasse auslastu auslesen ausnutzu ausrufez ausrutsc ausschau ausschni
austausc austral austritt auswarts ausweite auswirku auszahle autocrit automate automati automobi autopsy autres
autunnal avenge aviary avioneta avocado avoine avorteme avvenime avvento avvicina awakenin ax axe axis axt ayin azotu
azucar azufre azur ba babel babiloni babka babysitt bach bache bacia back backe backen backfire backlash backside
backstag bacon badanie badestel badet bagaglio bagni bahia bahnen bahnlini baie baigner bailar baiser baiting bajada
bajon bak bake baken baker baking bale balear ballare balm balneari balsa balsam balsamo bambola bambu bandbrei bander
banera banniere banquett banquill bar bara barbari barbecue barbersh barbilla barcelon baring baritone barocco barock
baroque barreau barroco bartholo bas basalt basculer baseline baston bat bataillo batallon batata bateria baterie bathe
battalio batteria batteur battle battuta bauarbei baubegin bauch bauernho baujahr baumwoll bauteile bauten bauweise
bauwerke bauzeit bazaar bazo be beacon beads beam bean beat bebaut bebauung beber bec becco become bedrock beech
beenden beeren bees begann beginn beginnin beginnt begrenze begutach behalf behandlu beilage beilagen bein beira bel
belier believin bellen belly bemalt bemuhung benedict ber berceau bere berechnu bereiten berg bergauf berge berlina
berry berufsau bescheid beschnei besiedlu bestands besteuer bestiege bestrebu bestzeit bethlehe beton betrifft bettdeck
betten betterme between beugt bewahrun bewasser bewohnen bezieht bialy biber biceps bicie bieg biere bildflac bildmate
bildnis binario binden bingen bio biochemi biopsia birra bishop biss bissen biz bizarrem blackber blackjac blanco
blanket blanqueo blasen blasting blaue blaze blazing ble bleach blech bled blender bleu blick blicke blickfel blind
blindaje blinder blisko bloc blocke blonda bloodstr bloom bloquear bloquer blossom blow blueberr bluegras blueprin
bluff blum blumen blute blutezei blyskawi bmw boas boca bocadill bocca bod boden boeuf bohaterk bohlen bohne bohnen
bohrer bohrung boi boiling boire boisko bol boliche bollo bologna bombarde bombardi bombe bonbons bonding bone boner
bonito booked booking bookkeep bookshop bookstor boost booten bootleg booze bor borde bordeaux border borderli bordo
bordure boring boron borra borselli borsenga borsten botta bottega bouc bouche boucheri boucler bouclier boue bouffe
boulange boulder boulot bounce bouncing boundary bounds boutique bouvier bowel braccio brace brachen braci braid brain
bran brancher brande brandy brauche bravo brawl brazo bread breakfas breakup breast breath breccia brei bremerha
bremsen brew bribery bricht brighten brin brindisi brittle broaden broadeni broccoli brocken brokkoli bronte brot
brotchen brote brow bruhe brullt brunnen brunt brus brust bruste brustkor brygada brzeg brzuch bubble buchenha buchlade
bucht buchten buck budowa bufera bufete bugeln buggy bulb bulk bulldog bulle bundel bur burbuja burde burdeos burglary
burns burr bursa bury burying bust bustle butik buvette buzo byc bycie byte bytes ca caballo cabbage cabeller cabello
cabezon caca cacho cadera cadere cadre caduta caer caillou calabaza calabria calado calamar calcio calcium calcul
calculus calda calendar calentar calidez caligraf caliphat caliza calling calm calorie calvados calvaire calvario
cambiame cambiar cambiare cambriol camillo caminata campi campo camps cana canamo canapa cancha candy cane canine canje
canna cannes canon canonigo canova cantata cantate cantiere canvas cap capa capacida capacite caparazo capelli capello
capo capolavo capre captainc capucha caracol caramelo carat caravane carbohyd carbon carcass carcel carcere cardboar
cardiaco cardiff caretake cargar carne carnero carolina carp carpentr carpeta carrefou carrera carrete carrillo
cartella cartone casser castor casualid cattedra cauliflo caustic cavar cavell cavidad cavita cayenne cctv cease cebada
cebolla cedar cedro ceja celery cellular cellulos celui celulosa cenar cenare cene censo censorin censorsh census cent
centavo centenni centesim centimet centinel centrar cenzura cep cepillo ceramics cerco cereale cereales cerezo cernical
cerradur cerro cerveza cervi cesar cessatio ceto cez cha chacun chair chairlif chaleur chalk champan chandell changeme
chanting char charco charcoal charisme chatarra checkmat chene chess cheval chevet cheveu cheveux chevre chevron chew
chewing chiant chiave childhoo chill chilling chilly chimica chimico chin chino chirurgi chispa chleb choc chock choque
chor chore choreogr chrom chrome chromium chucha churchil chutar chuter chwila ciag ciascun ciastko ciasto cibernet
cibo ciecie cienaga cieplo cierpliw cifra cifrado cilindro cima cinemato cinque cinquiem cios cipolla circo circolaz
circonfe circuito cire cirque cirugia cl classic classics claustro clausura clavar clavo claw cle cleaner cleansin
clear clevelan clim climatiq climax cling clit clitoris club clutches cm coach coaches coaching coastlin cobalt
cobertor cobertur coca cocaina cocaine coccion cocco cociente cocktail coco coconut codifica coding codo coexist
coffres cognac cola colazion colegio colis colision colla collagen collasso colle collegam collisio collo collocar
cologne colonisa coloniza coloraci colorado colorant column combatie combinad combinai combinar combinaz comble
combusti comercia comestib comet cometa comete comida comienzo commande common commuter como comparai compete compilin
comporre compose composiz compost composta compresa comprise computac computin comunale comuni concorde concreci
concrete condecor condensa conducci conduite confinam confine confines confitur confluen conform congelac congres
connecti conquer conserve consist console consome consomme constela contador contest continui contraba contract
contrape controle conversi conviene cookery cookie cooking cool coolant copertin copo coprire copying coq coque cor
corail coral corcho corda cordon coriande cork cornea cornejo cornerst corona corral corredor correr correzio corrosiv
cortar cortecci cortina cos coscia cosmolog cosmos costanza costing cota cotas coton cotone cotton cottura cou couberti
coucher coude coudre counterw courante couture coxa cracker cracking cradle craft cranberr craquer crash creation
crecimie credence crepes crescend crescime crespo creuser creux crianza crib crime criminol cristali crock croissan
croitre croix cromo crop crosswor croute cruciale crude crumb crumble crus crusca crux cruzar cs cu cuadra cuando
cuarto cuban cubierto cubrir cucumber cud cuenco cuero cuisinie cuivre cukier culminac culmine cum cuma cuna cuocere
cuoio cuori curling curro curry curtail cusco cuspide customiz cuzco cwierc cycling cykl cylindre cypress cywilneg
czasy czerpac dado dag daim dainty dak dale damage damals dangling danno danych danzig dar daran darm daszynsk dati
datierun dauer daumen davenpor dawka db dc deactiva deadline deal debajo debakel debarque debby debris debut dec deces
dechet decimo declin declinai decline declino declive decoding decompre decoraci decorar decorer decouper dedicars dedo
deducir deeds deepen deepenin defekt defense definito deformac degats degrees dehnen dehnt dekorati dekorier delanter
delay delegaci deletion delfine deli deliciou delikte delitto demise demolici demoliti demonter den denkmalp denkmals
denoueme density denti depictin deployme deporte depouill depth depuraci derart deren derivar dermatol derramar derrame
derrocar desactiv desague desaloja desalojo desaster desayuno descente desde desechar desemboc deserts deserve desfibri
design designin desmante desnivel despegue despejar desplega desplieg dessiner dessous destacam destin destinee
destroye desviaci detectio detonate detonati detract detroit deutschu develop developi devenir deviatio devoluti diable
diagramm diakonie dialecti dialekti dialetti dialisis dibujar dicke didaktik diebstah dienstag dienste dienstze diesmal
diet dieta dietary diete dieting dietla dificult difusion dig digestif digestiv digging digitali diligenc dill dilution
diminuer diminuir diminuzi dinamica diputaci dirigent discard discesa disegnar disfraz disgrazi disminuc disney
disoluci disolver displays disposab dissecti disservi dissimul dissolut dissoluz distanci distanza dita dito divano
divenire diventar dix dlon dlugi doba dochodze docks doga dogs doigt dolcezza dolomiti dolphin domattin domizil done
donnerst donut doom doors doppel doppelga dorada dorado doree dornen dose dosierun dostawie dotychcz doubleme dough
douglass downgrad downhill downturn dowodca dowodztw draft drafting draht dram drangen draw drawer dreaming dreh drehen
dreht dreieinh dresser drewno drilling drink drittel dritto drobne drogerie drohen drohne drops druck druckmit druga
drugstor drumming drying dubai duche duchy duck duet duett dung duo duos duracion durata duration durchfah durchque
durchsuc dure during durmient dusen dusseldo dutch duzo dwindlin dye dyeing dystans dzialani dziecins dzielo dziennie
dzwig ear eastward ebulliti ecarter echange echanger echecs ecke ecken eclairci eclipse eclissi ecologic ecouler ecoute
edge edible edificac edinburg edith edmunds ee efecto efectuar effetto effigie effort egide egouts egypt eichel eight
eighteen eignen ein einbruch eine eineinha einer einfahre einfall einfalle einfange einfuhr eingangs eingeble eingespa
eingespi eingezah einhaltu einheit einhorn einkaufe einkomme einlegen einleitu einmarsc einmisch einordnu einpacke
einsatzo einschul einspare einsteck eintopf eintrag einweihu einzahle einzelte eisen eje ejercita eksperym el elaborer
elargir elbow electrif electro elektrot eletto elettora elevacio elevar elevatio elfenbei elizabet ellbogen elle
ellenbog eller ello elm elms eloignem elu emanuele embarcar embezzle embody embracin embudo emerge emergere emigrar
emigrare emirate empanada emparer empatar empeorar emperado empirer empreint empty emptying empujar empuje emulate en
enable encadrer encajar encaje encampme encina encoding encrypti end enden endet endroit endrunde endspiel endspurt
endstand energiew enfance enfiler enfoque enfriami enfriar engancha enhance enlarge enlistme enmienda enough enrich
enrichir enrichis enrichme enrico enriquec entfaltu entfernu entnehme entsprin entstehe entsteht entwirft entzieht
envahir envejece envergad envergur envolver epaisseu epaule epidemic epilogo epilogue episode episodio epoca epoch
epoche epoka epoque epoxy epreuve equateur equator equipage erable eradicat erbgut erbsen erdbeere ere ereignis
erfinden erfindet erfindun erfolgt erfrisch erg ergebnis erhalt erhaltun erhohen erholung erigir erlangte erlassen
erledigu erlegt ernahrun erneuern ernster eroberte erode erosion erotica erprobun errang erreicht ertont erupcion erupt
es esame esca escala escalar escalati escalon escano esclarec escote escroque escrutin escudo esercizi esfera esgrima
esito eskalier espadas espander especia espectro esperma espero espesor espina espionag espionaj espionna espiral
esploder esplosio esplosiv espuma esquina esquisse essais essence essenza essor establo estaca estafa estafar estampa
estandar estano este estierco estirar estrago estrecha estreno estudio etabli etapa etappe etappen ether etouffer
eucalypt eucarist eugenio euro euros evacuare evacuer evaporat eve evento everywhe evolucio evoluer evoluzio evolve
ewakuacj ewolucja examinat exceed excel excelsio excise executiv exist exister expand expandir expanse expirati expiry
explode explosio exportie expreso extend extender extremo eyeball fabbrica fabriken fabrique facetten fachen facial
facilite fackel factor factorin fahnchen fahndung fahnen fahren fahrten fahrtric fahrzeit fahrzeug faktor faktum falda
falegnam falo falschen fangen fango fangt fans farbe farben farbung farce fardeau farine fase faser fasern fashion
fassung fassunge fatality fathom fatica faults fausse fauste fausten fava favoris fawkes fax fazit feder federn
feedback feierlic feldzug fell felle felony fels felsen felt fen fennel fenosa fenster fer fermata fermer fernando
ferne fernhalt ferrer fersen fesseln fesselt festivid feuer feuerweh feuillag fez fi fiamma fianco fiasco fiasko fiato
fiber fibra fichero filament filet filete filler filme filmowy filmt filo filologi filtrar filz finaliza finanzam fine
fines finger fingerin finis fino fiocco fiore fir fires firewall fischen fisica fissato fission fist fisura fitters
fitting fixture fjell flache flachen flaggen flagpole flak flake flamme flammen flanco flandres flanke flasche flashbac
flatten flattern flax fleau fleche fleck fleece flegrei fleisch flesh fleur flicker fliege fliegen flieger flint float
floating flooded floracio floraiso florecim flores flotante flotar flotilla fluide fluidez fluidite fluir flussigk foam
fob foc foce foco fognatur fois fokus folge folgen foliage foncer fonda fondemen fondre fonetica fontanna footing
forage foraging forchett fore forearm foren forensic forer forge forging forint formal formatur formazio formen
forschen forschun fortalec fortfuhr fortschr fortuna fossa fotel foton fouille founding fourchet fourrure fourteen
foyers fr fraccion frachter fragment fragranc frail frais frame frames framment franja frappe frazione freccia frederic
freigesc freilich freinage freiraum freitag frenar french freno fresno fri friction frieren frieslan frijol frisk
frizione frontal fronten frontera frosch frosche frucht fruchte fructose fruhstuc fruit fruta frutta frutto frying
fudge fuego fueling fuhrpark fulfill fullt fumier fun funda fundo fundort funerari funken funziona fuoco fur furio
fusion fusionne futter fuzz gab gabbia gabel gal galaxia galaxie galaxien galeria galerie galet galets galibier gallery
galles gallo gallon galt gama game gamma gamme gand garb garbage gardens garderie garland garnison garra garrison
gastspie gather gatwick gaveta ge geback gebadet gebarmut geburten geburtst geduld gee geerntet gefahrst gefalle
gefangni geflogen geflosse gefruhst gefuge gegenden gegengew gegenzug gegriffe gehege geheimti gehirne gehullt gelagert
gelato geldwasc geleiste gelenk gelenke gelinkt geltungs gemisch gen generalp generate generic generico generier
generiqu genese genetiqu genitali genitals gennaro genou gentechn genugen genugt genugte geometry gepfloge gepumpt
gerannt gerechne gericht germ gerochen geruch gesamtge gesamtsc gesamtza geschlaf geschleu gesessen gesiegt gespult
gespur gestacio gestaltu gestank gestein gestell gestreut getaucht getaway getreten gewann gewasche gewebe gewerbeg
gewerbes gewicht gewichte gewichtu gewinne gewinnt gewurze ghetto gib gibt gifte ginebra ginocchi giochi gioco giordano
giornalm giovedi giro girth give glab glaschen glaze gleaming glebokos gleise gleitet gliedert gliederu glimmer glitter
globe glorieta glucosa glucose glue gluhen gluhwein gnade go goccia godzina goldfish goma gomito gonfler gonna goraco
gordura gory gosci goteborg gotowani gotta goutte gouttes gown gra grabado grabar grace gradient grading gradino
grafite grammair grammar granice granne grannen grant grapefru graphic graphite grappa gravedad graviere gravitat
gravite greed green gregorio greif greift grembo grenzen grenzube griffe griffin grilling grimper grip grise grises
grob grom grooming groschen grosor grossir grosz groundbr grouse grow growth grundaus grundris grundstu grundung grunt
guai guancia guardado guardian guarnici guet guilloti guiso gulden gum gun gurken gurt guscio ha haar haare haaren
haarschn habit habito habitude habituer hacke hacken hackflei hafer haferflo haften haftet hahnchen hak haken hakt
halal halbinse halbjahr halfte halftime hallen halsband halte halter halterun ham hamburgu hame hammern hamstrin hanche
handarbe handgele handled handtuch handy hanf happchen harass harbor harden hardwood harina harten harvesti hasel hash
hassle hasta hasten hatching hauen haufung haunt hauptrol hauptsch hauptwer hausarbe hausnumm hautnah havre haya haz
hearing heartlan heath heaven heavens heck hecke hecken hectare hectarea heder hedge hedwigsh hegel heiligtu heilmitt
heimator heimsieg hektar hektik helios helix hell helling hem hemisfer hemisphe hemoglob hemp hender henne herausko
herb herbe herbeifu hercule hercules herramie herring hersfeld herz hesitate hetre hf hiba hic hickory highland
hijackin hilfeste hilo hin hinausge hind hingeben hingeleg hinkomme hinlegen hinstell hinterla hip hirn hiroshim hitch
hito hive hm ho hob hobbit hobbys hochverr hogueras hohe hohen hohere hoja hold hollow holly holm holzkohl hombro
homburg hometown hongkong honneur hooks horizont hormigon hornet horrorfi horsepow hort hotelu hour houston hover hp hr
hubris huella huespede hufte huften huit humaniti humming hundimie hundir hunting hupen hupfen hupft hurde hush husk
hustle hydrant i-10 icon icu idylle if ignacego igrzyska ihr ihre ile ilot imagery imaginar imaging imitate immingha
immuniza impact impair impasse impatto impfung implanta implante import importac importaz imprimeu improve impuls
incense incidenc incienso inclinat incliner increase incremen incubati incur ind indem indexing indicado indigo
indikato indipend inerzia infancia infancy infantil infanzia inferenc inferno infiltra inflacio inflacja inflate
inflatio inflazio infracci infracti infrared infrazio ingresar inhabit inicio iniezion inizio injectio injektio
injerenc inkraftt innenrau innensei innensta innesto innings innovaci innovate innovati insegna inserer installa
instant instanta instante instanze instaura instinto integer intensit intercam interfac interfej internsh interpon
interruz interval intestin intriga intrigen invasion invent inventer inventio invenzio involve inyeccio ion ionen iris
iron irreproc irrigaci irrigati isere isolamen isolate isolato isoler isotope issuance issue issuing istanbul istante
istmo istniec it itching itinerai itinerar iva ivoire izmir j36-j38 jade jadro jahrelan jahresen jahrtaus jail jambe
jaque jarzebin jaw jazda je jean jechac jeden jedenasc jego jenner jerez jerky jersey jesus jetons jeu jeunesse jimenez
jive joch joinery jolt jorge josephin joue journee judicial juego jueves jugendam juggling jugo jules juncture juniper
jupe juridica juridiqu jus juxtapos kabine kadikoy kaff kaiserze kalender kalium kalkstei kalkul kalorien kalte
kaltetec kamien kammermu kamp kampagne kampania kampfer kanal kanalisa kante kanten kanzlei kapazita kapellen kapielis
kapok kappa kappen kapseln kapstadt kapuze karaoke karat karate karo karpfen karten kartka kassa kat katastro katedra
kawalek kb kehren keks kekse kelp keramik kerlchen kette keule keynes kickoff kidnappi kidney kierunek kij killing
kilomete kina kindesal kindheit kinn kip kippe kippen kirchenm kirchhof kitsch klasa klassik klauen kleben kleber klebt
kleidung klemme kleska klettern klick klimatec klimawan klimmen klingeln klingelt klingen klippe klippen klitoris
klopapie klos km knack knackt knallen knaller knallt kneipe knie knock knocking knopf knots known knuckle knuppel knust
kobe kochen koder koffer kohle kohlenhy kokain koker kokosnus koktajl kolano kolleg kollisio kolonial kolonie kolowy
kolumne komet kometen komische komplime komposit koncowka kongress konkurow konopnic konsekwe konsolen konstell
kontakta kontrast konus kopek kopieren koppeln kopplung kor korb korekta korner kos kosc kosci kosmetik kostka kostum
kostume krachen kracht kradziez kraft krakowie krallen kram kranabsc kranz kratzen kratzer krause krauter krecic
kregoslu kreisspa kreuz kreuze kreuzen kriegsen krona krone kroon kropla krumel krzeslo kt kugel kuhle kuhlen kuhlt
kunste kunstges kunsthan kunststo kupa kurort kurzarbe kurzen kusschen kw kwartet kwas kwiat labbro labio labrador lach
lachs lackiert lactose lacune lade lagerung lagos lagrima laisse lambda lambeau lanciare lancuch landau landen lange
langen langosta lapin lappen lapse largeur larm larme larve lasek lat latac latarki latido latir latitude lato lauf
laufe laufzeit launch laurier lauro lautaret lauten lava lavagna lavarsi lave laver lavorazi lazo lb leading leaflet
leather leaves lebensze leccare lechuga leciec leckerbi leckerei leckt lecturin leda leder leeds leeway leftover leg
legal legale legatura leggero legislar legna legname legno legume lehnen lehramt lehrling lehrstuh leim leine leipzig
leistet leistete lejania lekarstw lekarz lemaire leman lendemai leon leonardo leopard leopardo lep lessen letrero
leuchte lev levantar levar leveling levre librairi licht lichtbli lichte lichten lick licking licor licorne lie
liegensc lieu life ligan ligero light lille limb limba lime limeston limitar limitare limitier limo limon limone linden
lindgren linger linkage lip lipa lipid lippe lippen liquido liquore liscie listek listenin lit lithium litio litoral
litorale little llave llegada lleva lobe lobster lobulo locale localita localmen locating locaux locher lochern locking
locomoti locus lodging lodo lodz logic lohne lokale lomo longtemp longueme looking lookout lorsque losfahre lost losung
losungen losungsa lotniczy loto louise lu lube lubelski lucke lueur lug luge lullen lumen lumiere lunar lunette lung
lunge lungen luogo lurk lussac luster lustre luxembou lying lymph lynn lyonnais mache machoire machucar macina macron
madre madrugad madurar magazine maggiora magma magnesio magnesiu mahen mahogany mail mainland maintena maiuscol
majorite maka makaron malakoff malheur malle malmo malpract maltrato maly malz mamma manantia mancato manciata mando
manege manganes mangeln mango manhunt manico manicomi manifatt manija manila manilla manjar mannscha mansion mantequi
mantle manure manzana manzano manzoni mapa maple mappa mapping maquilla marais marcador marcar marea marfil marie marii
marion markieru marking marks marmella marroni marshall martin martini martirio martis marvel marynark masaje masakra
masaz mash mask maslo masonry mass massacro massage massaggi masser massiere master masterin masterpi masticar mat mata
matematy materiel math mathe maths matinee matricul matriz matsch matte matteott mattinat maturity mauerfal mauern
maulwurf mauriac maurice maximise maximize mayhem mayo mayonesa mayonnai maza mazurek mazza mazzini mb mccormic
measurem measurin meat mechanis medecin mediana medicati medicion medico medizin medula meet mehl mehrheit mehrwert mei
meilenst mejilla mejora mejorami mela meld melena melo melodia melon melting menta menthe mento menton mentre menuiser
mercader merce merchand merci mercoled mercredi mercure mercurio mercury merenda merge merger mermaid mero meseta mesh
messa messing messung messunge met metallic metallur metamorf metamorp metaux mete meteorit methode methoden methodik
metoda metodo metodolo metre metrics mets mial miasta michel michels micro midterm midwifer miejsce miejscow miejska
miejski mies mieso mieszac mieszank mietwohn miglio migliora miks mil milani mileage milenio mileston millau millenai
millimet milt milz minderun mindeste mineral minerale minim mint minute minutes mirabeau miracolo mire mis misdemea
misfortu missbrau misserfo missgesc misurazi misuse mitad mitfahre mitkomme mittages mittagsp mittelfi mittelpu mix
mixer mixture mm mnostwo mobile mobilfun mobilize moc modder model modifica modifika modify moitie mola mold molde
molecule molekul molekule molestat molida molino moment momente momento monatsen mondiali moniteur monitore monitori
monochro monopole montagmo montags montare monter montesso monument morada morandi moray morceau mordaza mordida morgen
moribund morir morire morning morpholo morrow mors morso mort mortel mosaic mosaico mosaik mosaique mostaza mostra
mostrado mot mota motif motivar motiver motywy mould moule mourir mousse moutarde mouth mouton movie moviment mph mu
much mucha mucho mudar muerte muertos mug muhe muhle muhlen muka mula mulberry mulde mule mules mulino mull munchene
mund mundung muneca muneco municipa munster munze musculo mush music musik musk muskel muso mustard mutacion mutament
mutation muted muzyka my myc mym nachbars nachbild nachkrie nachmach nachmitt nachschu nachspie nachtdie nacisk nada
nadeln nadie nadmiar nageln nahrung nail naitre najlepsz nalezy nanotech nap napiecie naranjo nariz narodzin narrow
naruszen narzedzi nascere nase nasen naso nasz nativity natrium natte naturwis nautique navegar ne neapel near neck
nectar needle neem neigen nerf nerv nerve nervio nervo nessuno nest netze netzteil neubauge neubaute neurolog neutron
newton nez nicotina nicotine nieco niederga niederla niem nieprzyd niere nieren niet nikotin nineteen ninez niski nit
nix niz nm noce nogal nordeste nordirla nordlich nordseit nordwest norm normande noroeste northwar nose nostro notenban
notfalle notice notices notwehr nourrir nourritu novena noyau nucleo nude null nullen numbers nummern nuotare nupcias
nuque nutmeg nutricio nutrire oak obcas obciazen obejrzec obere oberer oberes oberflac oberschi oberseit oberteil
obesidad obesite obesity obiad obiettiv objazd objektiv obnizeni oboz obserwac obsidian obst obstacul obstrucc obszar
obwod ocaso occur occurren ocho ochoa ocio octopus ocurrenc odbicie odcinek odessa odeur odleglos odor odore odour
odpad odprawa odpust odrobina odrze odzyskan offenen officer officina ogien ognisko ogorek ohren oignon ointment ojo
oka oko okres ol olavide oler olimpico olio olivo olmo olor olympiqu omega omen omero omnibus on oncoming onda one
onset onslaugh onze opakowan opener openness operativ operette opierac opor oporto oprocz optimisa optimize orangen
oranje orb orbe orbit orbita orbite ordeal orecchio oreja organe organo organy orgel oriente origami origin originai
originat orilla orizzont orme ornament orne orte osiem osm oso osobowy ospiti osrodek osservat ostacola ostacolo osten
ostlich ostrow otley otro ottica ottone ounce ouse outback outfit outil outnumbe outperfo outpost outset outweigh
overhaul overhead overload overuse owoc oxford oz pacemake pacienci pacifico pacifiqu packchen pad paiement paille paja
pajarito pakete paladar palast palcosce palec palermo paliza palla palladiu palm palma palme palmen palmera palmo palo
palude pana pancia pandemic pandora paneel panino panneau pannello pannen pano pant pantalon pantano panteon pantomim
panza papaya paperbac paprika paradies paradis paradise paraiso paraje paramo parcela parcelle parche parchmen pareggio
parenthe parfait parfum parlante parsley partenza particle partie partitio partout partridg parzelle pascha pascolo
passagen passeggi passen passt paste pasto pasture pasty patata patch patrimoi patronat patte paume pausen pava
pazienza pd pe pea pear peat peau pebble pecan peck pecs pedagogy pedazo pedro pegasus peggiora peine pelen pelicula
pelle pellejo pellet pellets pellicci pellicol pelo pencher pendeln pendenza pendient penetraz penguin penisola
penitenz penna penny pens pensum penurie peperoni pepin peppermi percenti percorre perdicio perejil perfecta perforac
perfume perfumy pergamin peril periode periodo perish perjury perle perlen peroxide perquisi perro persecut persist
pertini pes pesare pesca pescar peso pesos pestizid pesto petersil peu pew pezon pezzo pfadfind pfahl pfarreie pfeffer
pfeife pfennig pferde pflanze pflanzen pforten phase phenomen philip philolog phosphor photon phrasing physiolo
physique pi piana pianific pianta piantare piazzett picco picia pickle pico picturin piede piedra pieklo piel pienso
pierce pierna pierre pieszo pieza pignon pik pila pildora pilgern pilier pille pillen pilotage piloting pilotpro pils
piment pimiento pin pineappl pinky pinnacle pino pinpoint pint pintado pintar pio piogge pion pipa pique piracy
pirateri pisello pissen pitcher pittura piuma piwo pizarra pizzeria placemen placenta placer plakette plane planear
planen planer planific plank planner planung planunge plast plastic plastico plastik plat platano plate platin platine
platino platinum platnicz plattfor platzche playing pleine plenty plethora plombier plot plough plumber pluto pluton
plutoniu plywac plzen pneu poaching podatek podatki podejsci podjecie podlewan podnosic pogodzic poi poids poignee
poignet poil poing pointer pois pojechac pokonac pola polacca polaczen policema polieren politecn politikw polizeir
polizist polka pollice polmone polnocny polonais polowa polowani polso poltora poltrona polvere polvo polymer pomegran
pomerigg pomiesci pomme pompa ponad ponencia ponizej popa popcorn poplar popping poppleto poprawa poprawic poprawka
pora poranek porc porca pore poren pork porn porno pornogra pornos porownan porqueri porra portata porteria portione
portland porton portowa portrayi porwanie pos posa posguerr position posten postep posterun posti postings postpone
postura potasio potassio potassiu poteau potro potrzebn pouce poulet pouls poumon pound poupe poupee poursuit pousser
poussier powierzc powtorzy pozar pozarna pozarowa pozzo prac pracowac pragte pranzo prawny predio prehisto preisver
prelude preludio preparac preparaz prepare prepoten presagio preserva pressa prevail pricing prigione prince printer
prision prism prisma prisme privates prodotto produce produzie professu profondi profumo progetto programo progredi
progres progreso proiezio projecti projekti prolifer prolong prolonge promet proroga prosze protect protein proteine
protezio proton provinci prowokac proximit prozesso prufstan prufung prufunge prune prusia pryzmat przebic przebieg
przed przedluz przejrze przelom przeplyw przesylk przod przycisk przyjeci przypade przyrost psi psichiat pt pu pub
pubertad pubertat puce puck pudelko puffin pugno puissanc puits pul pula pulgada pulgar pull pulmon pulp pulpa pulpo
puls pulso pumpen pumpkin punaise punt punta puntata puntuaci puppe puree purify push pushen puss pusten pusty pysk
quad quadratk quadratm quail quakes quand quantify quark quartal quarter quartet quecksil quedar quell quench quercia
queso quicio quimica quimico quinta quintal quinte quitte quotient ra raccoon rad radial radiant radiante radiowy radom
raffaele rahmen raie rainbow raise raising rale ram ramener ramie rampenli ranch rand rande rander rapide raposa rapper
rarity rase rasen rasoio rasoir raspberr rastro ratee rationne rato ratten rattle raububer rauchent rauen raumen
raumlich raumte raumung raupe ravensca razional razor reading ready reajuste reappear rearrang reassura reato reben
rebondir rebote rebound rebuild recalcar recast receding receptor rechauff rechner rechtsla rechtsmi recidive recife
recinto recipien recolect recolte reconver recortar recorte recount recourse recovery recursos recyclag redding
redesign redini redire redo redwood referat refill refine reflet reflexio reformar reformat reformie reformin reforzar
refresca refroidi refuelin refugier regadio regal regar regazo regel regenbog regenera reggae reggio regionen regulato
rehearsa rehearse reiben reichsta reichwei reifen reign reihenwe reiner reins reinvent reiseber reisezie reiten rejon
reka relacher release releve relikt rellenar remain remainde remains remanent remar rematar remedio remedy remis
remonter remontes removal remove rendere renderin renditen renditio renew renforce rennrad renovate rentenal repair
reparatu repeat repeatin repellen repertor repetir replay replenis reponse repos reposici reprise resemble reside
residuo resolvin respiro restaura restorat restring restruct resultad resultat resumpti resurrec reszta ret retablis
retail retentio retrieva reuter revamp reveil revel reversal reverse reversib revert rewolucj rezultat rezyseri
rheinisc rhum riachuel ricavare richtung ridurre riecht riesgo riesling rifa riformar rigenera rigidity rilievo rim
rima rimedio rincon rinforza ringers rinnovar rinon rinse riorgani riparare riparazi ripening ripieno riproduz risco
rise risse risultar risultat ritardo ritirata rito ritt riva rivage rivers roast roasting robbery roble robles robota
robotics roc roca rocce roccia roce roche rocher rock rocke rodante rodar rodeo rodilla roe rohstoff roku rolar role
roll rollen rolls rollt romain ronde ropa rope rosary rosewood roslina rosliny rosnac rounding router rovere royce
rozklad rozpocze rozrywka rozwoj rubber rubel ruber rubi rubin rubino ruby ruckhalt ruckschl ruda rufe ruff ruga ruhe
ruhr ruhrgebi rum rumba rumble rump rumpf runden runen ruolo rupee rust rutina rysowac rzady rzezba sabado sabados
sabato sabbatic sabe saber sac sacca sacchett sachen sacro sacz sadza sadzac saffron safran saft sagan sail saint-lo
saint-vi saio salas salida salinity salire salmone salsa saltar saltare salva salvado salz salze salzen saman samstag
samstags sanctuai sandia sandro sands sandstei sandston sanierun santuari sapin sapone saque sasso satelite satellit
saturati sauberer sauce saucer sauf saufen saule saum saumon saure sauren saut saute savio savon sb sbattere scacchi
scaglia scalare scaling scalp scambiar scambio scampo scansion scape scarcity scatter scena scene scent sceriffo schach
schadige schale schallpl schaltun schaukel schaum scheduli scheffel scheiden schenkel schenken schenkt scherben schere
scheren scherma schert scherze schicht schichtw schicksa schieben schiefer schild schildkr schiller schillin schimmel
schimmer schirm schirmhe schism schiuma schlacht schlafen schlagen schlagt schlamm schleppt schleude schlinge schlitz
schloss schluck schlupfe schmucke schmuckt schnaps schnecke schnitte schnitts schoolin schopfen schopft schoss schoten
schotter schrage schrein schrifta schronie schrott schulbil schuljah schulter schulung schussel schutzt schwachu
schwalbe schwanku schwarze schweben schwefel schwelle schwerpu schwimme schwingt sciarpa science scioglie scivolar
scontro scoop scope scoppio scorrere scour scouring scouting scrap scratchi scrimmag scrubber scure sealing seat
seattle sebastia sechzig secretai sectiona security sedere sedile seeing seek seeking segel segler segment segmenta
segmento segurida sehenswe sehne seid seien seize sejm sekcja sekt sektion selbstkr selektyw sellar sello semantik
semestr sendezei sendling sene senf senke senken senkung seno sensing sentar sente sept septieme sequel ser sera serata
serena serum serveur service servizio serwer ses sesgo sesja sessel seta sete setimo settentr settimo setting settle
setzen setzt seulemen seventee severo sewing sexualid sexualit sforzo shake shale shallow sham shank shaping shatter
shear sheffiel shellfis shelling sherif sheriff sherry shilling shimmer shin shining shipbuil shipping shopping shorten
shortfal shoulder shuffle shutout sichten sichtung sicurezz sideline siebte siedzeni siedziec sieg siegen siero sifflet
sighting sightsee sigillo sigma silence silenzio silhouet silicio silicon sillon silvestr sima simetria simone simplify
simular simulati sine sinken sinkhole sinkt sinnumer sintesi sinus siquiera sirenen sismica sistemat sita sitten
situado situee sitz sizing skakac skala skali skelton sketch skier skigebie skirt skit skizzen skladnik sklodows skok
skora skrzydlo slag slam slaughte slime slipper sliver slodycze sloneczn slump smack smoking smrod sn sniadani sniadeck
snowball snowboar soak soaking sobota sodio sodium soeurs sofa sofocar softenin sohle sohlen sok sola solco solemnid
solidify soll soluzion som sombrer sombrero somewher sonata sonate sonderau sone sonnaben sonnenun sonner sonnerie
sonntagm sonst soot sopa sorgere sostegno sostitui sostituz sottomar soufre soupcon soupe souper souple sous sous-sol
southwar souvenir sozialam spadac spade spalarni spalla spalten spam span spanish spannt spannwei spar spares spargel
sparklin sparo spaten spatenst spazio spazzatu speck spectrum spedire speicher speise speisen spektake spektrum spencer
sperma spessore spice spielban spielche spiele spielend spielfil spielzei spieren spike spikes spin spina spinach
spinat spine spingere spinning spinoza spinta spionage spionagg spirale spirits spitze spoor sport sposob spotting
spotykac sprachra sprachwi sprawl spraying spread sprechst springs spritze sprout spruhen sprunge spugna spuren spurt
squali squat squid sr sroda srodek srodkowy staatsar stabile stabilim stac staffel staffeln staffing staining staken
stalk stall stalle stamatti stammt stammte stampa stampant standard standhal standoff stanu stapel starch starkt
starkung starosc startowy startsch startup stary stationi statte statuen staub stealing stealth steckdos stecken steep
steig steigen steigern steigeru steigung steine steinige stek steken stele stellen stellpla stento sterilis steriliz
stermini stern steroid steuersa steuerun stiefel stiffnes stift stink stinken stint stirling stitch stitchin sto
stockage stocke stockwer stoffe stollen stone stool stoop stopa stopfen stor storage straffen strafrau strainin strait
strak straname strand strande stranden strass strategy strato strawber stream streben strecke streckt stress stretch
stretto streuung stricken strike-s strip stripper strippin stroj stront strument strumpfh strzelan stub stuckche
stuckzah studenck studia studie studien studiowa studium stufato stufen stump stunde stunden sturgeon sturz sturzen
sturzte stute stutze stutzen stutzt subconti subida subsecti substrat suc succo suden sudeste sudlich sudosten suela
suelo suero suerte suffice suffire sugerir sui suit sulfur sulphur sunday sunset superior supplyin sur surco sureste
surface surpass surtout survenue surveyin survive suspensa suspensi sustituc swedish sweeping sweetnes swerve sweter
swiss sycamore symetrie symmetry sync synthese synthesi szachy szczatki szczecin szenen szenerie szerokos szkol
szkoleni szkolneg sztuka ta tabella tabloid taca tacco tacon tactic tactics tagged tagschic taille tailorin taka
takeout taktyka tal tala talk talkshow talle tampa tamperin tana tangente tangerin tanne tannen tanzmusi tapa tapar
tapete tapon tapping tariff tarima tartarug tarte tassa tassazio taste taten tatouage tattica tattoo tattoos tatuaggi
tatuaje tatuaz tauchte tauon taxation taxe te team teams teasing tecza teddingt teig teilchen teile teinture tejer
tejido tek tela telecom telecomm teledysk telemetr telenove teller telon temporar tending tenedor tenter tenue teologia
tequila terapii tercio terciope teren terminau terreno terza tesla tessere tessile testata teta tetti textile textilie
textura texture thames theater theft theke theology therapie thesis theta third-pa thirteen thon thorax thrashin
threads thrive throbbin thron throne thronfol thumb thunfisc thyme tie tiefgang tierce tierheim tighten tijera tilt
timbro timen tingling tipologi tirar tirare tirer tissue titanium titelgew titere tivoli tja tl toalla todesfal
todesopf todestag toe toil tok tole tomate tomaten tona tongue tonnage tonne tonnerre tonno toon toot topograf topp
toppa topping tor torax torce tornillo torpedo torr torse torsk torso tort torta toss toten touching tournant tourner
tous towel toxicity tracciar trace trachten traducti trafford trafico tragbar tragersc tragitto trago training traiter
traje trajet traktowa tramitar tramo tramonto trane trank tranken tranne transfer transici transit transizi transpla
trapiant trapo trara trascina trasform traslada trasse tratar trato tratto trauerfe trauung travesia traviesa traza
trazar tre tread treat treiben trempe trend trening trenowac trepar tres tresorer trespass triad trial trias trieb
trifle trigo trikots trillar trimestr trinken trio trip tripa triple tripoli tripolis triunfo troche trocknen trocknet
trofeo trofeum troia troll trolle trompe trompete tron trone trono tropfen tropft trophae trophee trophy troszke trou
trubel trud truffle trummer tryk tuck tues tuff tuffo tul tullen tum tumbar tundra tung tungsten tuning tuo turnover
turnschu tuta tute twarzy twine twinkle tworzeni u-bahnho ubaw uben uber uberflut uberfuhr ubergang ubergehe uberlast
uberlebt ubernach uberragt uberschn ubersteh uberstei uberwint uberzahl uberzieh ubicacio ubungen ucho ufer uhren
uhrzeit ul umbau umbauten umbilica umbrella umbruch umfahren umfragen umgeht umgestal umgestel umidita umkehr umsatze
umschalt umschaue umschlag umstelle umstellu umwandel umwandlu umweltsc undercut undersid undici une unfug unicorn
unicorni uniform unii unita uno unter unterarm unterbau untergan untergru untertei until upgrade uphill upside uran
uranio uranium urauffuh urlaub urodziny urto usage using usta usunieci usurpaci usuwanie utero uterus utilizzo utworzen
uzytek vaciado vaciar vacunaci vacuo vaisakhi vale valencie valet valider valija valla valoir vanishin vantage vanter
variar variare variatio varier varietes variiere vary vaudaire veau vecchio vecindar vegetale veicolo vein veine
velluto velvet vencimie vendicar vene venen vengar venger venin venom venter ventisca veranker veransta verbaut
verbindu verbuche verdecke verdure verewigt verfehlu verfilmu vergehen verhalt verklare verkleid verkocht verkurze
verladen verlinke verlosun vermessu vernetzu vernis vernissa verpacke verpeste verpfleg versaill versare verschme
verschmu verschon versenke versenku versinke versorge verspurt versteck verter vertice vertiefu vertikal verwandl
verwertu verziert verzieru verzug vesen vesper vestir vestirsi vestito vetrina vi viaduc vialetti viande vibracio
vibratio vichy victoire victory vieillir viel vieleror viertels vigna vignes vignetta vignoble vin vina vinci vincolo
vincular vineta vino vintage vinyl violatio violazio vip virar visage visione visionen visite vistazo vitalida vitalite
vittoria vittorio vodka voice voicemai voicing voisinag volant volare volatil volatile volkskun volksmus volkszah
vollmond volta volte vorarbei vorderse vordring vorhang vorhange vorkomme vorlauf vorletzt vormitta vorrat vorsaiso
vorsitz vorstufe vortex vosotros votre voyant vulgaris wachs wachsen wachstum wackeln wackelt wad wagony wahlkamp
wahlsieg waist waldrand walic wallpape walt walzen wandel wangen waning wanne warden wardes warehous waren warf warlock
warme warmth warstwa warte warten wartezei warto waschen waschmit wascht wasserda wasz watching watermel waterpro
waters waveleng wax weaken weakenin wear weaving wechsel wechselw weed weekday weglaufe weiche weide weight weine weiss
weite weiterar weiterbi weizen well wellen weltprem wende wendepun werbekam werewolf wertet wertunge werwolf wessex
westen westlich westward wet wettkamp wharfe wheat whey whirl whiskey whistlin wiatru wicker widen widening widmen
width wieczor wieczore wiederau wiederga wiederke wiege wiegen wiegt wiek wiekszos wielki wielkopo wierzch wiesbade
wiezieni wiktoria win windfall winds wine winkel wintersc wir wirbel wireless wirken wisch wischen wither withstan
wizerune wizja wlos wlosy wochenta wodka wodza wohneinh wohnflac wohnraum wohnungs wohnwage wojewodz wolfram womb won
wonderla woodwork workload worse worsen worsenin wozek wreak wreckage wrecking wrestle wrigley wschodni wskaznik
wszedzie wtorek wurfel wurzel wusten wybuch wychodzi wydarzen wyjazd wyjsc wykres wymienia wynalaze wynik wyobrazn
wyscig wysoka wysokosc wystawa wystep wzrost yap yapi yegua yeti yew yield yoke yorkshir yuca yugo zabaw zabawy zabieg
zacmieni zadek zadni zahllose zahne zaino zaklady zakres zakupy zampa zamykac zange zap zarzad zasieg zastosow zaun
zaune zawiesze zbrodnia zdarzeni zdjac zebra zecca zed zee zeh zehen zehner zeichnun zeigefin zeitalte zeitaufw zeiten
zeitraum zeitspan zeitungs zelten zenit zentimet zentren zentrum zerfalle zerfallt zestaw zet zeta ziarno ziehen
zieloneg zielort ziffer ziffern zimmer zimmern zing zinken zipfel zjazd zlamac zmieniac zniesien zobaczyc zolfo zolle
zonen zoning zopf zrodlo zubehor zucca zucchero zucchini zucker zuflucht zugang zugange zuhause zumo zunahme zundet
zundung zungen zupa zuppa zuruckla zuschuss zut zutat zuwachs zuwenig zwazywsz zweieinh zweige zweite zwiebel zwiebeln
zwiedzaj zwieksze zwyciest zyklen zyklus zyla zyskac zywnosc ابتسم ابداع اتبع اتجاه اتجاهات اثاث اثنين اثير اجزاء اجمل
احتفال احتلال احتمال احتمالا احتياطي احجار احد احرار احصاء احصاييا احماض احياء اخترع اختيار اخرى اخوة اداري ادوار اذان
اذن اذهب اراضي ارتفع ارد ارشاد ارقام ازدحام ازدياد ازياء اساس استحق استطلاع استقر استماع استمر استيناف اسكت اسكن اسلاك
اسنان اسواق اشبه اشتد اشعاع اصابع اصبح اصدار اصفر اصلاح اصلاحات اصليون اصنع اعتداء اعداد اعدام اعلى اغلب افراط افريقيا
افطار افلام اقترب ال البوم الحد الزر السم الصف العش الغد المخ الومنيو اليات امارات اماكن امامي امعاء املا انتشار
انتصارا انتقال انتقل انتهاكا انفجر انقطع انقلب انه اهتماما اود اوديسا اوراق اين بار باس باق بدء بدايات بدل برتقال
بروتين بطاريات بطاقات بطن بطولات بلوغ بليون بنود بوتاسيو بومدين بياض بيض تاقلم تاكل تبادل تتويج تجاوز تجديد تجريبي
تجميل تحت تحديث تحرك تحلل تخصصات تخطيط تخيل تدخين تدريب تدريس تدفق تدمر تذاكر ترتيبات ترحيب ترشيح ترصد تركيا تركيب
تزامن تسبب تسجيلات تسريع تسوق تشاد تشريح تصاعد تصاميم تصدير تصور تصوف تضخم تضمن تطعيم تطهير تطور تطورات تطوير تعال
تعتيق تعدد تعديلات تغيير تغييرات تفاح تفتح تفرد تقاليد تقنيات تكرار تكوين تلك تلوين تم تماثيل تمارين تماس تمثال تنظيف
تنظيمات تنقل تنقيب تو توت تيمور ثامن ثروات ثلاثاء ثلاثون ثمار جايسون جبران جبهات جحيم جد جدول جراثيم جرايم جرم جزم جسد
جنوب جهاد جوار جوال جوف جي جيب جينات حافلة حجر حجم حدوث حدود حراري حزام حسابات حساس حصان حصر حصن حطب حفر حفظ حقن حكايات
حمرا حمراء حمض حملات حيفا خاتم خادم خاطر خبز ختان خدمات خرج خصر خطط خطير خفت خلدون خلق خليج خمر خمسون خمور خميس خندق
خواتم دال دايري دخول در دراسات درج درجات دعم دقيق دواير دورات دولار دولارات ديترويت ديك ديلان ديلي ذراع رابع راسل رافق
رب رباط رحم رخص رسم رقص رقي ركاب رماد رمال رنين رو رووس رياضيات رياضية ريتين زاد زحام زخم زغلول زهور زوال زوايا زيبق
زينب زيوت سابع ساد ساق سايقون سبب سبت سبق ستون سجون سحب سرو سطح سعد سفارات سقف سلاسل سلطات سلك سلم سلمون سلوكيات سماء
سماوات سمك سهم سور سياتل سيليكون شد شرايح شرق شطرنج شفاء شفاه شمع شمل شيكاغو صب صحراء صخر صدر صدور صعوبات صعود صغر صفر
صفقات صوديوم صور صوم صيد صيغ ضغط ضوء طاير طبع طبقات طرابلس طرد طعن طلق طه طور طيف طين طيور عاج عادات عبور عد عدن عرش
عشر عصا عصر عصور عضوي عطر عطور عقد علاج عمق عميروش عنف عواقب عوامل غار غذاء غربية غرق غروب فارغ فالح فاني فترات فحم
فراء فصاعدا فصول فضل فضي فك فل فلفل فنون فني فول فولاذ قابوس قديم قرم قص قصر قضاء قضيب قطرات قطن قفز قلل قميص قنب قوالب
قوس قولون قوي قياس قيود كاذب كالسيوم كبرت كبريت كتاب كتف كتلة كثر كحول كرات كراسي كرة كسوف كعك كنايس كهربايي كول
كولوراد كيس كينت لحظات لحم لحن لقطات لمس لن لهب لواء لوح ليف ليفربول ليون ماء ماكولات مانيلا ماوي متاجر متجر متفجرات
محاصيل محافظ محاور محدد محفوظ محور محيط مخزون مدد مراكز مرتفع مرجل مرخص مركب مركبات مريي مزاد مزالي مسابقات مسافات
مستنقعا مستويات مسح مسوول مسير مشاهدات مضاعف مطاعم معاد معالم معدن معسكر مغلق مفاصل مقاعد مقدس مقر مقرب مقعد مكان
مكتبات ملاعب مليون مناطق منتصف منشا منشطات منصب منطق منظر مهندس موتمرات موز موقع مولي مون ميات ميزان ناتج ناشر نبات
نبيذ نجيب نخيل نصب نصر نصف نطاق نعناع نفيس نقع نمو نموت نهاية نواب نيس ها هبوط هجرية هرقل هزم هضم هضمي هواري هوايي
هوايية هول هولي هيروشيم واجب واجهه واحد وجه وحدات وزن وسايل وصلات وقعت وقوف ولادة يبرد يتحمل يتحول يتخيل يتسع يتصور
يتضمن يتطور يتعلق يتغير يتنافس يتوافق يتوقف يجد يجدد يجيب يحترق يحدث يحرق يحسن يحطم يحفز يختفي يخطط يدعم يدمر يذوب
يرتبط يرتفع يرقص يريد يزداد يزرع يسبق يستحق يستعد يستقر يستمر يسهل يسود يشمل يصعب يصنع يضعف يضيء يطرح يعدل يعطي يعود
يعيد يغطي يغلب يغير يفجر يقابل يقرب يقلق يقلل يكثر يكفي يكمن يمكن يملا يموت يناسب ينافس ينتشر ينتقل ينتهي ينخفض ينشا
ينفجر ينقص ينقطع ينمو يهزم يورانيو يوفر 一下子 一不小心 一个个 一个半 一会 一会儿 一分为二 一刹那 一半 一口气 一叶知秋 一周 一命呜呼 一块 一大早 一天到晚 一年四季 一成不变 一早
一次性 一氧化碳 一清如水 一点 一瞬 一石二鸟 一等 一筹莫展 一级 一纸空文 一肚子 一触即发 一轮 一阵子 一雨成秋 一霎时 一马平川 万世 万代千秋 万千 万峦 万箭穿心 万花筒 万里迢迢 三七 三世 三文治 三文鱼 三段论 三级
上下班 上升 上午 上场 上头 上扬 上旬 上来 上梁 上次 上水 上涨 上演 上班 上空 上议院 下午 下半年 下山 下巴 下旬 下期 下棋 下次 下水 下肢 下落 下设 下跌 下身 下降 不一 不便 不值 不关痛痒 不堪一击 不失时机
不妨 不惜 不成文法 不时之需 不毛 不胜 不良倾向 不负 不越雷池 不违农时 丑时 专业化 专列 专卖店 专栏 专注 专科学校 世纪末 业余 业余大学 东 东交民巷 东南 东南西北 东夷 东岳 东征 东方 东边 丝毫 丝竹 两倍 两极
两端 严厉打击 丧生 个性化 个数 中专 中关村 中兴 中北部 中医 中叶 中国电信 中国银行 中场 中子 中指 中断 中旬 中游 中等 中箭落马 丰产 临到 临危 临终 丹田 为准 主干 主管 主轴 主食 举世瞩目 举起 举足轻重 举重
久久 久留 久违 之所以 乌烟瘴气 乌鱼 乌龙 乍得 乐园 乐律 乐感 乐此不疲 乒乓 乔木 乘坐 乘船 乘车 乘龙 乙醚 九江 九牛一毛 九连环 乡村音乐 书店 买方市场 乱石 乱跑 争得 事业 事件 二代 二级 二黄 五代 五代十国
五台山 五官 五指 五经 五脏 五谷 五路 五金店 亚运 亚运会 亚麻 交叉 交换 交换代数 交易日 交界 交通工具 交通银行 产业化 产出 产前检查 产区 产地 产房 京报 京畿 人口普查 人头马 人工智能 人形 人数 人文景观
人机工程 人民战争 人流 人类学 仁 介子 介质 从天而降 从容不迫 从小 仙乐 仙境 仙王座 仙草 代为 代劳 代扣 代收 代数 代数学 代步 代笔 代考 代行 代表作 代表处 代销店 令人 以权谋私 以防万一 任事 任内 任所 任教
任职 仿宋 仿照 伊始 伊比利亚 伏安 伏牛山 休假 休息室 休闲 众擎易举 优于 优化 伙食 会试 传世 传动 传呼 传播 伤人 伤停补时 伫立 伴奏 伴随 伸出 伸长 位 位子 位移 位置 低矮 住宿 住院 体型 体液 体育项目 体魄
何许 余数 余粮 余绪 佛珠 作业 作揖 作曲 作物 作罢 佳作 使用量 供职 依依 依托 依旧 侵权行为 侵略 侵蚀 侵袭 便士 促成 保单 保苗 信口雌黄 信息技术 信托 修习 修复 修正案 修筑 修缮 修葺 修行 修造 俯仰 俯瞰
俯视 倍数 倒时差 倒腾 倒转 借书单 借宿 借给 债券 值得 倾斜 倾角 假想 偏僻 偏方 偏袒 偏远 做饭 停尸房 停止 停步 停泊 停车 停车位 健身 偶然性 偷梁换柱 储 储罐 儿时 儿童乐园 充气 先令 光子 光学 光明 光波
光纤 光缆 光谱 光辉 克拉 克绍箕裘 入关 入围 入座 入狱 全向 全天 全年 全球通 全盘 全程 全线 全部 八角 公事房 公共场所 公审 公平交易 公案 公车 公转 公顷 公馆 六 共存 关城 关境 关外 关头 关子 关山 关节
关门大吉 兴中会 兴致勃勃 兴衰 兴起 兵营 其他 养护 养路费 兼具 兼有 兼职 内脏 再度 再接再厉 军机处 军校 军港 军营 军训 农产品 农作物 农具 农场 农学 农庄 农村 农桑 农药 冥王星 冲 冲天 冲积平原 决胜 决赛
冶金 冶金学 冷却 冷峻 冷水机组 冻土 净化 准备 减低 减小 减弱 减慢 减退 凑近 凝神 凝结 几丁质 几何 几何学 凭借 凳子 凸出 凸边 出产 出入 出发 出口 出境 出水 出生 出生入死 出租车 出苗 出访 出院 击球 刀工
分为 分属 分文 分晓 分析法 分毫 分界线 分管 分米 分赃 分钟 分钱 分销 切块 切片检查 切除 划一 列岛 刘备 刚性 刚毛 创作 初二 初叶 初期 刨花 利害攸关 利物浦 刮胡刀 到时候 制 制剂 制品 制图 制备 制度 制度化
制止 制程 制胜 刹车 刹那 刺中 刺花 刻印 削减 前列 前哨 前期 前端 前线 前边 剖腹 剩余 剪切 副业 割裂 剿灭 力争 力争上游 力作 力学 办公厅 办公室 办法 功课 加剧 加工 加工厂 加强 加快 加权 加油 加深 加紧
加车 加速度 加里 加长 动不动 动工 动画片 动量 动静 劳作 劳务 劳苦 势头 勋章 包头 包括 包机 化作 化学 化学元素 化学工程 化工 化工厂 化验 北侧 北极 北纬 北路 北门 区域 区间 医治 医生 医药 十二指肠 千万
千刀万剐 千千万万 千卡 千字文 千年 千瓦 千真万确 千秋万代 千米 千言万语 千里鹅毛 升旗 升高 午 午后 午饭 半个 半场 半壁江山 半夜三更 半小时 半岛 半数 半晌 半桶水 半球 半辈子 半边 华夏银行 华里 协奏曲 协调
单产 单位 单元 单号 单层 单日 单核细胞 单瓣 单眼 单糖 单脚跳 单色 单链 单非 卖场 卖淫 南下 南侧 南北 南岭 南方 南昌起义 南极洲 南沙 南瓜 南边 南面 博取 博古 博弈 博得 卡 卢布 卢沟桥 卤水 卧床 卫星 卯时
印染 卵子 卵石 卷 卷子 厅 历法 压 压榨 厘米 原件 原地 原子 原料 原籍 厮杀 去世 去处 县域 参赛 及时 及时处理 双氧水 双管齐下 反向 反应时间 反弹 反攻 反映 发动 发展 发帖 发扬 发明 发源 发芽 发车 取向
取景 取水 取而代之 受损 受难 变动 变化 变形 变得 变态反应 变成 变故 变更 变质岩 变迁 变革 口子 口粮 口罩 古今中外 古典音乐 古往今来 古文字学 古玩店 古迹 古风 句号 可以 可能性 可逆 台上 台前 台海 台湾海峡
右手 吃力 吃喝 吃饭 各处 合作化 合同法 合奏 合成 合龙 同居 同工同酬 同日 同比 名作 名山 名篇 名著 名额 后勤 后宫 后座 后期 后盾 后边 后退 后院 含金 含饴弄孙 启动 启用 吴仪 吸水 吸食 告一段落 告密 告终
员 周一 周三 周二 周六 周四 周期 呼牛作马 呼牛呼马 咀嚼 哪儿 唐末 唐棣 售票 唯一 唱名 唱片 唾余 商品粮 商埠 商学院 商店 啤酒 啧啧 喂养 善待 善用 喜车 喝茶 喝酒 喧哗 喷出 喷发 喷火 嗜好 嘴唇 嘴巴 嘴角
器物 四 四处 四条 四级 四肢 四角 回击 回合 回旋余地 因子 团结一心 团花 园地 围住 围剿 围棋 围绕 国乐 国产 国台办 国境 国庆日 国旗 国营 国际象棋 图像 图形 图景 图纸 图谱 圆球 圆白菜 圈钱 土方 土木
土木工程 土豆 圣火 在内 在建 地上 地势 地基 地头 地带 地幔 地方 地道 场子 场景 场次 坐镇 坑道 坚冰 坚持不懈 坠入 坠毁 坠落 坡度 坦然 垂危 垂杨柳 垂柳 垛口 垫脚石 埋 埋头苦干 城 基因 基地 基岩 基底 基建
基点 基石 基础教育 基调 堂堂 堤 堵死 塌陷 塑料 填 填字游戏 境外 墓道 墙根 墙角 增加 增压 增大 增殖 增设 增长 增高 墨迹 壮大 壮阔 声东击西 处所 复位 复制 复印 复合材料 复眼 复线 复试 夕阳 外延 外挂 外销
外间 外阴 多次 多种多样 夜幕 夜游 夜色 大业 大举 大事 大使馆 大修 大兴土木 大典 大别山 大势所趋 大堂 大寿 大惊小怪 大拇指 大排长龙 大杀风景 大权在握 大漠 大火 大片 大白菜 大肠 大脑 大规模 大费周章 大赛 大门
大陆妹 大面积 大马哈鱼 大麻 大黄鱼 天堂 天天 天宫 天平 天成 天机 天涯 天球 天皇 天竺 天色 天边 太白粉 太空 失事 头发 头巾 头皮 头等 头绪 头顶 头颅 头颈 奇事 奇数 奇文 奇景 奇花异卉 奇迹 奈何 奋力 奏鸣曲
奔流 套房 套装 套餐 奠基石 奶子 好些 好容易 好高骛远 如实 如火如荼 娱乐场 娱乐场所 嫁接 嫩叶 嫩苗 嬉游 子宫 子宫颈 孔隙 字数 字画 存有 季候 季度 学业 学业有成 学时 宁 宁城 宁城县 宇宙 守恒 安分 安分守己
安大略湖 安娜 安定门 安家落户 安息日 安插 安步当车 安第斯山 安身 安静 完工 宏伟 官位 官厅水库 定时 定额 宝座 实效 实施 实时 实行 宠爱 审判 审讯 客机 客流 客车 宣泄 室内乐 室韦 宫刑 宫颈 害死 家乡 家伙
家务 家常便饭 家常菜 家门 容积 宽度 宽慰 寅时 密室 密度 寒气 寓教于乐 对岸 对待 对比 对称性 对联 寻仇 寿命 射击 尊驾 小区 小品 小型 小岛 小店 小指 小时 小时候 小桥流水 小白菜 小组 小肠 小腹 小腿 小麦
尖椒 尖端 尖顶 尘土 尘埃 尚存 就职 尸骸 尺寸 尺度 尽头 局限 屁股 层出不穷 居住 居安思危 屈从 屋子 屏息 屡见不鲜 履行 山东半岛 山势 山区 山头 山穷水尽 屹立 岁数 岗哨 岩浆 岩石 岭南 峨眉山 崩塌 工业化
工业区 工件 工作日 工作量 工房 工程 工程师 工艺 左家 左舷 巧合 巨变 巨著 巩固 差池 巳时 巴塞罗那 巴士 巴掌 市中心 市井 市县 市场 市里 布尔代数 布局 布衣 布袋 帘 帝位 带上 带动 席位 常年 常模 常用 帽子
幕后 干 干支 干流 干涸 干粮 干贝 平原 平安里 平局 平常心 平房 平手 平方公里 平方千米 平方米 平方英尺 平滑肌 平米 平面 平面几何 年关 年初 年前 年头 年底 年末 年纪 年终 年龄 并存 并驾齐驱 幸存 幻影 幼年
幼时 幽深 幽香 广电 庄 庄稼 应变 应得 应答 底子 底盘 底线 底边 底面 店钱 店铺 店面 府上 度日 座位 座椅 延伸 延期 延长 建安 建成区 建行 建造 开发 开发区 开发周期 开夜车 开头 开展 开普敦 开炮 开端 开蒙
开采 引发 引吭高歌 引桥 引爆 引申 弦乐 弯腰 弱项 弹丸 弹性 弹拨乐 弹指 强化 归属 归路 当中 当代 当前 当场 当天 当成 当日 当耳边风 当铺 彗星 形成层 形而上学 彩排 彩虹 彩车 彪炳千古 影印 影片 彷徨 彼时
往事 往时 征文 径向 径自 律吕 徒步 得以 得体 徘徊 微光 微米 微粒 微薄 微量元素 德国马克 德班 心切 心情 心房 心理学 心里 必修课 必备 忍无可忍 快班 念珠 急于求成 急切 性成熟 总决赛 总局 总署 恒山 恢恢有余
恩将仇报 恰巧 恶化 恶臭 悬浮 情 情急之下 惠而不费 惨案 惨白 惯性 想像 想象 想象力 意外 感受器 感染力 慌忙 慢班 慢车 戍边 戏剧 戏台 成交价 成份 成千上万 成千成万 成品油 成果 成活 成片 成章 戒严区 战区 战国
战国时代 战备 战役 战术 战法 战火 战略 战马 戛纳 截断 房子 房屋 房舍 房钱 所 所作所为 所在地 所罗门 扁担 扇子 手工业 手指 手掌 手段 手续 手肘 扎根 扎营 扑灭 打井 打印 打印机 打成一片 打捞 打死 打破 打赢
打造 托 执事 扩充 扩大 扩建 扫墓 扫帚 扫描 扫黄 扭头 扭转 批准文号 扼杀 找钱 找齐 承载 技术性 技法 技艺 抑制剂 投井下石 投注 投靠 抗体 抗水 抗衡 折射 折扇 抚慰 抛掷 抢险 护佑 报时 报考 披挂 抬高 抱石
抵抗 押金 抽取 抽屉 抽打 抽查 抽签 抽象代数 担任 拆解 拆除 拇指 拉扯 拓宽 拓展 拔毛 拔高 拖下水 拖人下水 拖泥带水 拖车 招牌 拜倒 拦路 拱形 拳头 拳术 拼命 拿破仑 持续时间 挂牌 指关节 指向 指头 指路
按兵不动 按劳分配 按摩 挑大梁 挤 挥发 挥手 挪用 挫折 挫败 挺立 挺进 捉摸 损坏 换 换位 换届 换班 捻军 掌心 排 排水渠 排水量 排泄 排班 排练 探头 探寻 探测 探测器 探索 探花 接 接壤 控股 推出 推卸 推拿
推辞 推送 推陈出新 提心吊胆 提炼 提纯 提高 握住 揭幕 援兵 援军 搀扶 搜查 搜索 搬家 搬运 搭便车 搭车 摄制 摇手 摇曳 摇滚 摇滚乐 摇篮 摔倒 摧残 撇嘴 撑腰 撕破 撤职 撤除 操演 操练 擦边球 攀枝花 攀比 攀登
攀高结贵 支边 收敛 收紧 收获 收音机 改变 改善 改建 改弦易辙 改换 改日 改易 改良 改观 改造 改道 改革 放大 放学 放映 放水 放电 政治学 故事片 故地 故宫 故里 效果 效法 敌机 敌营 救火 救生 教学 教研室 教育学
散射 散居 敬业 敬而远之 数以万计 数字 数字化 数据 数理 敲打 整修 整合 整形 整改 整风运动 文不加点 文书处理 文具店 文字学 文字改革 文思 文旦 文法 文火 文牍 文理 文科 文童 文竹 文艺演出 文身 文过饰非 斑点
斑纹 斗拱 斗牛 断裂带 新房 新春 新村 新石器 新纪元 新颖 新风 方位 方位角 方向性 方圆 方庄 方括号 方术 方枘圆凿 方法 方法学 方法论 方策 方阵 施放 施用 施行 旁边 旅游胜地 旋涡 旋翼 旗袍 无中生有 无影无踪
无恶不作 无成 无机盐 无物 无理 无线 无线电 无计可施 无霜期 日出 日前 日夜 日头 日子 日据时代 日新月异 日日 日渐 日班 日盛 日趋严重 旧制 旧式 早上 早就 早晨 早期 早点 早知 早餐 早饭 时令 时光 时分 时刻
时日 时有所闻 时期 时机 时段 时节 时调 时辰 时过境迁 时速 时长 时隔 旺季 昆仑山 明早 明珠 明知 易爆 昔日 星期一 星期三 星期二 星期五 星期六 星期四 星空 星罗棋布 春秋 春秋时代 昼夜 晋升 晕高儿 晚期 晚车
晚饭 晨钟暮鼓 普查 景区 景点 景观设计 暂缓 暑期 暗处 暗笑 暮景 曲阜 更改 最大化 月初 月底 有余 有史以来 有效期 有机 有点 有的放矢 有空 有限 朝夕 朝天椒 期满 木 木棍 木炭 木瓜 木薯 未果 末了 末期 末段
本纪 朱砂 机动 机动性 机头 机敏 机械化 机械工程 机翼 机身 杂物 杂粮 杂货 杂质 权位 权术 权重 权限 来到 来势 来往 来得 来得及 来源于 杨树 杨梅 杰作 松林 松树 松滋 板凳 板栗 极乐世界 极力 极大 极点 极致
极限 构图 构思 构造 枇杷 林冲 林彪 林立 林西 林西县 果品 果子 果实 果树 枪声 枯水期 架构 架空 枷锁 某地 染发 染发剂 染料 染色 柜台 柳条 柿子 栅栏 标注 标点 标金 标高 树上开花 树叶 树苗 核工程 核技术
核电站 核酸 根源 格子 格局 栽倒 栽植 栽种 桃花心木 框架 案子 桉叶油 桌子 桥段 梅林 梅花 梆子 梦境 梧桐 梨花带雨 梯度 梳头 梳理 检察院 检查 棉毛 棉花 棕榈 棕毛 棕黄 植株 椰子 楠木 楼顶 概率 概率论 榜眼
榜首 槐树 槽孔 模具 模块 横标 横梁 横穿 横贯 樱花 橙 橙黄 橡树 橡胶 欠佳 次大陆 次日 次生林 欧亚大陆 欧元 欧查果 欲言又止 止境 正弦 正直 正道 此处 此时此刻 此次 步行 武艺 死去活来 死命 死守 死战 死期
死活 死神 死罪 歼击机 残余 残存 残渣余孽 残骸 殖民主义 段落 毁坏 每天 每当 每次 每逢 毒性 毒素 比例 比例尺 比方说 比武 比照 比率 比翼齐飞 比试 比赛 比较文学 比重 毗邻 毙命 毛孔 毛巾 毛毡 毛毯 毛片 毛皮
毛线 毛细孔 毛织物 毛肚 毛边 毛重 毫安 毫米 毫米汞柱 毫米波 毯子 民主化 民主革命 民族学 气 气力 气化 气味 气喘吁吁 气囊 气瓶 气绝 氧化 氨 氨水 水上 水井 水利工程 水合物 水土不服 水害 水帘洞 水星 水晶球
水杉 水果 水气 水波 水深 水渍 水滴 水獭 水电工 水电站 水菖蒲 水萝卜 水螅 水边 水量 水陆 汇入 汇合 汇总 汇聚 汉堡 汗孔 汗毛 汗毛孔 汗珠 汛 汛期 江 江南 江山 江边 污染 污泥 汤料 汽水 沉积岩 沉降 沉雷
沙发 沙地 沙市 沙漠 没事儿 没落 沧桑 河套 河港 河滩 河畔 河边 河道 油汪汪 油花 油页岩 治疗 治罪 沼泽 沿路 沿边 沿途 沿革 泄漏 泌乳 泔水 法宝 法庭 法郎 泡水 泡沫 波 波尔多 波江座 波浪 波长 泥古不化 泥水
泥炭 泥鳅 注意力 泳 泼水难收 洋白菜 洗涤 洗漱 洞窟 津液 洪水期 活塞 活计 派生 流于 流光溢彩 流动 流动资金 流向 流星 流派 流淌 流畅 流程 流行音乐 流连忘返 流量 浆果 浇 测绘 测量 浓汤 浓缩 浣熊 浪潮 浪花
浪迹江湖 浮出 浮游 浮石 浴场 海地 海域 海峡 海拔 海景 海涂 海盐 海豚 海贼王 海运费 浸入 浸水 浸泡 涂油 涂鸦 涂鸭 消灭 消解 消费税 消逝 消除 涉及 涉足 涌入 涌起 润滑油 涧水 涨水 涨落 涵盖 淋 淘金 淘金热
淡季 淡水 淡然 淤泥 淮海战役 深化 深层 深思熟虑 深成岩 深浅 深蓝 深造 混凝土 清晨 清洗 清流 清淡 清除 渔港 渔猎 渡口 渤海湾 渤澥桑田 温泉 温酒 港元 港区 港湾 游戏 游泳 游泳圈 游玩 游艺会 游艺场 游览区 湖
湟水 源流 源源不断 溪流 溶洞 溶液 滋长 滑 滚动 满月 滥用 滨江 滴水 漂泊 漂浮 漂白 漂白剂 漆器 漏洞 演化 演变 演算 演进 漩涡 潮州 激化 激活 濒于 灌木丛 火光 火山岩 火成岩 火控 火星 火烧 火焰 火线 火花
火苗 火葬 火车 火龙果 灭火 灯 灰尘 灰岩 灵活性 灾害 炉火 炒菜 炮火连天 炸毁 炸药 炸雷 点亮 点缀 点金成铁 点阵 炼制 炼钢 炼铁 炽热 烈焰 烘 烘托 烘烤 烛光 烜赫一时 烟 烟头 烧制 烧火 烧钱 烧香 热点 烹饪
烽火 焚化 焚毁 焚烧 焚香 焦虑不安 熊腰虎背 熔岩 熟悉 熟识 燕窝 燕赵 爆 爆发 爆炸 爆玉米花 爪子 爬山 爱国者 爱好者 片中 片刻 片时 片段 版画 牌坊 牙关 牙齿 牧草 物 物业 物化 物理 物资 特写 特制 特殊教育
犯罪 状元 犹疑 犹豫 狗肉 独到 狭小 狭窄 狭长 狱卒 猪肉 玉米面 王五 王英 玩意 环境保护 现代 现代化 现场 现年 现成 现阶段 玻璃 珊瑚 珠子 珠宝 班房 球季 球蛋白 球迷 球面几何 理化 理学 理科 琵琶 瓜分 瓜果
瓶颈 甘味 甘氨酸 甘油三脂 甘油三酯 甘蓝菜 甘蔗渣 甘薯 甚至于 甜味 甜味剂 甜菜 生存 生效 生根 生殖器 生源 生火 生物工程 生物界 生理盐水 生铁 用品 用尽 用法 用途 田径运动 田野 田间 由来 甲鱼 电信 电动葫芦
电厂 电子游戏 电学 电影 电气化 电气工程 电离 电缆 电讯 画册 画法 画法几何 畅销 界线 界限 界面 畜牧业 略微 番号 番石榴 番红花 疆界 疏通 疲倦 症结 登场 登基 登极 白乳胶 白云 白兰地 白区 白发 白口铁 白垩
白头 白头偕老 白头到老 白报纸 白杨 白果 白沫 白瓷 白矾 白砂糖 白糖 白茫茫 白萝卜 白薯 白跑一趟 白酒 白金 白铁 白马寺 百事无成 百叶 百炼成钢 皇冠 皮子 皮毛 皮肤 皮革 盆景 盎司 盐度 盐水 盐田 盒子 盘 盘缠
盛举 盛产 盛况空前 盛大 盛年 盛极一时 目的地 直立 直至 直角 直译 直辖市 直达车 相合 相待 相撞 盾牌 眉头 看守所 真实 眺望 眼珠子 眼球 眼睛 眼角 着手 着落 着装 着陆 瞬息万变 瞭望 知人善任 知足常乐 短程
石刁柏 石器 石块 石墨 石头 石榴 石榴树 石油醚 石灰 石灰华 石灰岩 石灰石 石炭系 石笋 石蕊试纸 石蜡 石鸡 砂岩 砂石 研习 研制 研发 研究 砝码 破碎 破除 砾石 硅石 硫磺 硫黄 碎屑 碎屑岩 碎裂 碑亭 碧蓝 碰撞
碱土金属 碱金属 碳酸盐 磁单极子 示意图 礼乐 礼拜 礼记 社会学 社会科学 祖籍 禁 禁不住 禁区 离别 离去 离子 离开 秀发 私房钱 秋审 种田 科举 科学技术 科技 科教 科研 租地 租税 秦末 积劳成疾 积土成山 积淀 移居
移植 稍后 稍许 税制 税务 税收 空空 空间 穿孔 穿着 穿越 穿越时空 突击检查 突变 突破性 突飞猛进 立体几何 立地成佛 竖立 站立 竞争 竞技 童年 端 端口 端方 端正 竹 竹竿 竹简 笔试 第一季度 第一步 第一线 第一轮
第三位 第三季度 第二位 第二天 第二季度 第二次 第二轮 第四季 第四季度 第四纪 笼络 答卷 筹划 筹办 筹措 简化 简陋 算卦 算法 管理学 篮板球 篱笆 篷车 米果 米粉 米粉肉 粉尘 粉碎 粒子 粮草 精液 精炼 精简 精髓
糖房 糖果 糖类 糖蛋白 糯米粉 素描 索 紧握 紧缩 紧缺 紧要关头 繁文 繁花 红利 红叶 红外 红海 红线 红色旅游 红萝卜 红薯 纤维 纤维素 纤维蛋白 纪年 纪录片 纪念品 纬度 纯金 纳米技术 纵梁 纵横 纵深 纵身 纷飞
纸浆 纸片 纺纱 纺织 纽带 线性代数 线索 组件 细毛 细碎 细胞周期 细胞质 终场 终成泡影 终止 终点 终端 经学 经期 经查 经济周期 经济基础 经济学 经济特区 经脉 绒毛 结合 结果 结石 结识 绘制 给养 络绎不绝 绝缘
绝顶 统筹兼顾 统考 统计 统计学 继位 绩效 绳子 绳索 维新 绿林 绿茶 缓存 编制 编织 缠绕 缩短 缰绳 网孔 网游 网罗 罗织 罗马帝国 罢官 罪行 置换 羊毛 羊水 羊皮 美分 美味 美学 美联储 美酒 群众 羯鼓催花 羹汤
翅膀 翡翠 翻修 翻滚 翻腾 翻越 翻车鱼 翻转 翼展 老乡 老家 老眼昏花 老马识途 考古 考古学 耍花招 耍花样 耐水 耐水性 耕种 耗尽 耦合 耳朵 耳畔 耳目一新 耳边风 聊胜于无 职务 职能 联营 联运 聚居 聚沙成塔 肃然起敬
肆虐 肉 肉丁 肉丝 肉汤 肉类 肉鸡 肌动蛋白 肌球蛋白 肌肉 肌肤 肚子 肚皮 肠子 肠胃 肠道 股利 股息 肢体 肥甘 肥肉 肩头 肩膀 肾结石 肾脏 胆石 胆石症 胆结石 背离 胎盘 胚层 胜出 胜利 胜地 胜负 胜败 胜过 胡乐
胡吃海塞 胡瓜 胡茬 胡荽 胶体 胶原蛋白 胶水 胶片 胸前 胸有成略 胸有成算 胸部 脂蛋白 脉络 脏器 脑浆 脑袋 脖子 脚下 脚底 脚步 脚趾 脚跟 脱口而出 脱节 腋毛 腌制 腰部 腰金衣紫 腰间 腹部 腺毛 腾空 膝盖 膨胀
膳食 臀部 自保 自动化 自助 自卫 自古 自幼 自我批评 自治县 自然史 自甘堕落 自由泳 自转 臭味 臭豆腐 致仕 致电 舀汤 舌苔 舒张 舞台 舞曲 舞蹈 航向 航行 航运 良方 良药 色 艺术史 艾叶油 节 节拍 芒果 芙蓉出水
芦笋 芬芳 芭乐 花丝 花卉 花卷 花季 花店 花房 花斑 花期 花果山 花样年华 花样游泳 花椒 花椰菜 花纹 花肥 花花肠子 花草 花菜 花蜜 花被 花豹 花边 花雕 花饰 苍白 苍白色 苍黄 苏占区 苏氨酸 苏门答腊 苑 苗期 苤蓝
苦力 苦尽甘来 苦心 苦艾 英亩 英尺 英镑 范围 范数 茄子 茅山 茅棚 茶几 茶庄 茶水 茶钱 茸毛 草案 草石蚕 草稿 荒漠 荔枝 荞麦 荡漾 荣任 药剂 荷兰盾 荷兰豆 荷枪实弹 莫过于 莫非 莲花白 菊花 菖蒲 菠菜 菠萝 菲林
萌生 萎缩 营养 营地 营垒 落下 落井下石 落入 落叶松 落差 落幕 落户 落水 落石 落脚 葡萄酒 蒙在鼓里 蒙巴萨 蒙皮 蒜苗 蒲包 蒲扇 蒲葵 蒸发 蒸气 蒸腾 蒸馏 蓄水 蓝图 蓝田种玉 蓝莓 蓝靛 蔓延 蔗糖 蕴藏 薄弱 薏米
藏品 藏器待时 藏红花 藻 虎口余生 虎尾兰 虚幻 蚕豆 蛋壳 蛋白质 蛋黄酱 蛛丝马迹 蜜枣 蜿蜒 蝉联 蝴蝶花 融 螺旋 螺纹 血型 血流 血浆 血清 血糖 血红蛋白 血肉 行云流水 行使 行政公署 行政区域 行李房 行程 行署 行装
行路 街区 衡山 衣角 衣食 补救 补时 表态 表意文字 表面 衰亡 衰微 衰老 衰落 衰败 衰退 袍子 袖手旁观 裂 裂变 裂片 裂缝 装修 装满 装潢 装置 装载 装饰 裙子 西 西单 西南 西天 西格马 西游记 西瓜 西直门 西米
西边 西面 要命 见习 见天 见长 见马克思 观察 观战 观摩 视力 视距 角楼 角色 角落 角蛋白 角质 解析几何 解法 解除 解雇 触毛 言归于好 警花 计划生育 计数 计时 计时工资 计算器 计量 订 订单号 认识论 讨好 讨米
训练 讲座 许久 诉说 诊治 译本 话梅 诞生 该当 详述 语法 语言学 说不得 课程 调整 调研 调节 调蓄 谋取 谦让 谷物 豆子 豆类 豌豆 象征 象棋 象牙 豹子 貌似 贝母 负相关 负离子 负荷 财税 财经 货物 质变 质点
贩运 贬值 购物 贯彻 费劲 费周折 费心 费时 费神 赋税 赖以 赛季 赛段 赛马场 赢得 赤道 赤金 走人 走水 走近 走马上任 赴任 赴汤蹈火 赶时髦 起先 起初 起动 起哄 起始 起死回生 起源 起点 起程 超常发挥 超时 超标
超越 趋时 足下 足迹 跃迁 跌落 距离 跟踪 跨度 路向 路子 路桥 路段 路程 路线 跳跃 践踏 跻身 踊跃 踌躇 踏查 蹂躏 蹦高 身长 躬身 躯干 躲藏 车位 车号 车场 车带 车程 车胎 车载斗量 转交 转化 转变 转回 转弯
转折 转换 转速 轮廓 软毛 软硬兼施 软组织 轴承 轻音乐 载重 辈出 辟邪 辣椒 辣椒酱 辩证法 辰时 边区 边境 边境地区 边庭 边患 边材 边框 边界 边界线 边疆 边线 边际 边陲 辽东半岛 迂回 过关 过关斩将 过后 过境
过夜 过渡时期 迎娶 运输 运送 近日 还击 还给 这么 这时 进修 进出 进化 进发 进口 进场 进士 进展 进水闸 进门 进驻 远东 远处 远眺 远航 连号 连夜 连字号 连江 连结线 连踢带打 连锁 连锁商店 连锁店 连锅端 连麦
迟疑 迟误 迟钝 迪拜 迫近 迸发 追诉时效 追踪 追踪调查 适合 逆转 透析 途径 逗留 通关 通州 通气 通胀 通货膨胀 逝世 逝去 速 造 造假 造船 逻辑 逻辑学 逾越 遇见 遍及 遗体 遗址 遗存 遗骨 遥感 遥望 遥测 遮住
遮掩 遮盖 遮蔽 避孕 避难 那会儿 那天 那时 那里 邮电 都江堰 配乐 配有 配角 酒家 酒水 酒菜 酒食 酷似 酷肖 酸性 酸菜 酸辣汤 醒目 里程 里程碑 重心 重现 重用 重组 重量 野味 野外 野战 野草 野菜 量变 量程
金刚 金县 金枣 金枪鱼 金榜题名 金橘 金沙江 金瓜 金石学 金针 金银箔 金鱼 针叶树 钙质 钟乳石 钟头 钟点 钢材 钢铁 钱塘 钻井 钻坚仰高 钻探 铁板 铁树 铁水 铁石 铁道 铜板 银杏 银河 银针 银鱼 铸成 铸铁 铺子
铺平 铺面房 链接 锂电池 锐减 锦上添花 锯 锯齿 镇定 镇静 镪水 镶边 长发 长年 长效 长期以来 长衫 长进 长途 长途电话 长途车 關山 门子 门房 门框 门闩 门面 闭幕 闭门造车 闲暇 间距 间隙 闷热 闹市 闻所未闻 阀
阜成门 防 防晒 防毒面具 防水 防火 防火墙 防腐剂 防身 阳关 阳极 阳离子 阴茎 阴谋 阴谋诡计 阴部 阵地 阶段 阶段性 阻塞 阻挠 际 陆地 限定 限时 限时信 限期 限额 除去 除夕 除掉 陨石 陪伴 陪同 陶土 陶工 陷阱
隆重 隆隆 隋末 随行 隔断 隔离 障碍 难于登天 难易 难测 难点 雄伟 雄风 雄黄酒 雅乐 集中 集合论 集散地 集聚 雌黄 雕塑 雨 零食 雷声 雷州半岛 雷鸣 雾里看花 霉菌 露天 露苗 霹雳 青山绿水 青石 青筋 青花菜 青菜
青葱 青衣 青龙 静脉 静默 靛蓝 非金属 面具 面包 面团 面子 面汤 面皮 面相 面积 面粉 革新 革职 鞋底 鞭打 韦编三绝 韬光养晦 音乐 音乐学 音响 音域 页岩 顶住 顶尖 顶峰 顷刻间 顺利 预定 预祝 颈部 颈项 题写
题花 风向 风头 风景线 风范 风蚀 风行一时 飘浮 飞翔 飞龙 食宿 食指 食盐 饭碗 饭菜 饮酒 饰品 饱经沧桑 饲养 饴糖 饼干 饿死 首任 首位 首创 首季 首度 首当其冲 首演 首轮 香叶 香气 香水 香油 香火 香茅 香蕉
马丘比丘 马利亚 马力 马槟榔 马粪纸 马耳东风 马蹄 马革裹尸 马骡 驯养 驱动 驳 驾崩 骑马找马 骑驴找马 骒马 骗局 骡子 骨架 高 高中 高于 高分子 高压 高句丽 高处 高密 高密度 高峰 高峰期 高峻 高度 高教 高歌猛进
高热量 高球 高科技 高等教育 高纬度 高质量 高额 高飞远走 鬼门关 鱼尾 鱼池 鱼雷 鱿鱼 鲁 鲟鱼 鲤鱼 鳊鱼 鳜鱼 鳞片 鸡头米 鸡肉 鸢尾花 鸳鸯戏水 鹏程万里 鹧鸪 鹿死谁手 鹿角 麒麟 麝香 麝香石竹 麦子 麦秸 黄土 黄埔
黄巾之乱 黄油 黄片 黄瓜 黄蜡 黄袍加身 黄酱 黑发 黑斑 黑纱 鼻子 鼻息 齐心 齐心协力 齐心合力 齐根 龙口夺食 龙头 龙套 龙椅 龙潭虎穴 龙眼 龙羊峡 龙门 龙门山
""",
    -1: """
aachen aas abasto abbekomm abbild abbilden abbreche abdomina abenteue abfalle abfolge abgang abgrenze abhauen abheben
abhoren abide able ableitun ablenkun abolicio abolitio abolizio abortar abrasive abrazar abreise abrigar absatze
abschaff abschnit absenkun absetzen absicher absperru abstand absteche abtransp abundanc abus abuso abwehr abwerfen
abziehen acabar academie accadere accender accesibi accesso accompan accroitr accueil ace aceitar acero achever achte
acido acomodar acostar acre activer actress actuelle acumulac acustico acz adana adaption adattare adattars adelanta
adelgaza adler adoctrin adopcion adoption adorn adorno adozione aerien aerodyna afan afectaci affaires affronte affut
afianzar agarrar ageing agevolar aggiusta agguato aging aglio ago agressio aguantar aguardar aguila aigle ail ais
aislar ajo ajustar akte aktorka al alargar albo alchemy alchimie aleppo alfa aligneme allergy allersei allez alligato
allongem allonger allontan allumer allungar almond aloe alors alp alquimia alteraci alterar altezza alzar amas ambush
ameliore amo ampleur amplify an analisis analyse analysen ananas anbringe andare andarsen andenken andern andiamo
aneantir anello anexo anfahrt anfalle anfallen anfertig angedach angekomm angeles angesich angezund angostur angriff
angriffe angulo anhangen anillo anime ankauf ankieta ankommen anlass anmeldun anneau annees anneler annesso annoying
annulati anos anpassen anstreng anteile antelope anterieu antikorp antithes antlitz anzahl anzeiger anzug aparenta
aparicio apartado aplicaci aplikacj apocalyp apostar applique appoggio approcci approche approfon april aprile apuesta
aquacult aquila arbeitsw arbol arbre arbusto arene argent argile argilla arista arithmet armato armistic armour arnaque
aroma arracher arrancar arrebato arrecife arroganc arroz artefact artefakt article articulo artifact artistry artykul
as ascend asegurad asie asien asignatu asimilar aspiraci assaut assay asseoir assessme assignme assimile assis asteroid
astro astronom astuce astucia asylante atajar atak atakowac ataque atencion atrasar atravesa attack attacken attaque
attempt attendre attentio attenuer atterrir attraper attrice auditori aufberei aufbrech aufdecke aufentha aufgetre
aufhoren aufklebe auflagen aufmarsc aufsatze aufschla aufsetze auftauch auftrete aufwertu aug augenbra auricula
ausbeutu ausbleib ausdehne ausdenke ausflugs ausfuhre ausgabe ausgebro ausgedac ausgehal ausgestr ausgetau ausgewec
aushalte aushange auslaufe auslosen auslosun ausmalen ausschei aussehen aussetzu ausstatt ausstrah ausuben ausweich
ausweitu auswertu ausziehe autisti av avaler avancee avanceme avancer avant avanzar avanzata avena averia aviacion
avril avventur avviare avvio azalea azienda azure azzurro baa baba babylon bacheca baciare bacio backups badge badz
baffi baisser bait bajar bajo balade balai balanza balayer bam bamboo bambou bambus banan bane baptism baraja barbe
barbu barrer barro basel basieren basis bass basso bastare basurero bata batir battesim bauabsch bauen baume baumeln
baumstam baute bauteil bautismo bautizo bauvorha baza bd beachtun beak becario bed beendet beep befahren befassen
befestig befolgen beforder before begebenh begrenzu beharren beharrt beiderse beige beine beistand bekommen beladen
belasten beleben belegen bellini belong bemol benedett benjamin bereiche bergen berliner bersagli beruf beruhen besar
beschutz beseitig besiegel besiegen besiegt beso besoins bestandt bestelle bestes bestleis bestrebe betatige betise
betrayal betreibt betreuun betriebe beugen beule beurre bevan bewahrt bewerbe bewerbun bewirkt beworfen beziffer biais
bialko biegac biegiem biennale bilancia bild bildern bildungs bile billings bindegli bindet binding bindung bine binge
birch birke birmingh birth birthing bison bisou blade blaffen blaise blanquea blaring blatt blatter bleibe bleiben
blend blending blitt blockcha bluhen blumchen blutbad blvd bobby bodyguar bofetada bogey boheme bohren bok bold bole
boli boll bolla bolle bom bombero bombing bong boogie bordado born borne borte botar bother bottom bouncer bouquin bout
bozen brainwas bramkarz bramy branchin branco brasov braten brauchtu brauen brauerei braunsch bravura bray braz brea
breach breadth brecha breche bremen breslau bretana brewing briefmar brightne brincar brinco brindar brindis bringen
bringing brink briser brno broder brodnows bronzo bruges brugge brulant brunel brunn brygadzi brzmiec brzmieni bubbly
buchen buchfuhr buchhand bud budowac budowlan budzic buisson bula bullion bullying bundeln bundeska busche busqueda
bussi buste busto but buter buttare butter buzz bydlo cabeza cabida cacca caccia cachet cactus cadaver cadavere cadavre
cadena cagar cagnotte calare calcolar calcolo calcular calculer calculo calderon cali calmar calme calowac camille
camminar campeona canaliza cancille canela cannella canone capitulo capturar capture caravana cardinal career carencia
caricare carnet carol carotte carriera carrosse carrot carroza cascara castana castel castella catalyst catarsis
catastro catena cattura causalit causar causare causer cavallo cavo cavolo cazzo cebo celny celular cena centeno
centerpi centime centrado cepa cera cerda cere cerebro cereza cerise cerradas cerveau cervello ces cesarea cesarz
cessare cesser cession champign chancele chancell charbon charge chargeur chasseur cheating cheek chefs chemikal
chemist chemnitz cherry chestnut chetny chevelur chier childbir chili chilo chilomet chimie chine chisel chiudere
chiusi chivo chodzic choisi chromoso chronic chug ciagnac cible ciceron cichy cierro ciglia ciglio cinnamon circonsc
circoscr circulac circumve circunfe circunsc claquer classeme classico classiqu claudel clava clave clay cleanlin
cleanup cleft click clin clinch clinics cliquer clot cloture coal coastal cocer codzienn coeur coger cogliere coiffe
coin coincide coleta colgante coller collide collier colmo colon colonna colonne colpo colt coltivar columna comarca
combatta combiner commemor commotio commoven compact compas competer competic componer composic composur compter
conceali conceive concepir concevoi concluir concorso concurso conectar conejo confecci confessi configur conges
conjure conmemor connecte conque consolat consolid constabl constell contacts contain contare contenir conto contrapa
contrapu contrast contrata contrazi convenir converge conveyor coordina cop copia copiar copie corale corazon corn
corporat corpse correcci correlac correlaz correre corsa corse corteza coser cosmo costruir costruzi coto couler
counsel country couper courbes courir course coutumes couvrir cows coz cracher cramp cran crap crear create creativi
credit crescent crescere crescita crever crimen crimine cringe criptogr crisi crisp critere critical critique crociata
crociera croisade croise croiser crusade cualquie cuantia cube cuddle cuesta cuido cuir culminar culo cultivo curar
curator curfew curvas custode custom cuts cutting cwiczyc czekac czerwiec czestotl czterech czy czynnik czynny dahin
daimler damas damasco dammerun dampfen dampfung dance dangle dans danse danser dastehen datensch dauerte dawn daydream
dd debarras debiut debuts deceler december decembre decken deckung decoller decompos deconner decorati decrease
decroche dedicar dee deep defait defer deficyt define deformat defuncio defy degradac delai delfin delfino delhi delit
delito delivrer demarcac demarrag demenage demoler demora densidad densita densite depart departur depasser depend
depender dependre depict deplacem deplacer deploy derail deriva derivaci derivati derivato derivazi derive deroga
deroulem deroute derribar derroche derrotad derrotar desapari desarmar desarrol desastre descanso descend descendr
descenso desconec desen desert deserto desierto desinteg desmonta despegar desperdi despido despilfa desplaza dessin
destinaz destino destra destroy destruct detergen developp deviazio devoirs dezember dg diagnost dibujo dicembre dichte
dick dicken dicker didactic dienstst diesbezu diferenc differ diffonde digger dilute dime din diner ding dinner dipinto
directeu dis disable disarm disegno disenar disidenc dismantl disminui disparai disparo dispel displace display
distanzi dividend dkg dl dla dno do dobrze dochody dodanie dodge doing doku dokus dolar doll dollar dollaro dollars
domani dominer donde donner dopoki dorso dort dortmund dosen dosis dostawa dotyk dotykac douzieme dover dph draguer
drainage dramma drangte drehung drehzahl dreieck dreifach drittes drogue drohnen drone druckt dryg drzewo dub dulzura
dump dumpen dunne dunner dupa dura durchbru durchfuh durchgan durchhal durchlau durchzie durum dwell dwoch dying
dynamik dystrybu dzielnic dzwiek eagle ebenen ebenholz echar echec eclater economiz ecorce ecrire ecurie edicion edirne
editar edukacja effet eglise egzempla ei eier eigenhei eighth eile eilen eilt einband einbauen einbring einfamil
einfluss einfugen einfuhru eingebra eingedru eingefor eingefug eingekau eingekle eingelag eingerec eingerei eingriff
einheite einlasse einordne einreich einricht eins einsatz einschni einsetze einstell einstufu einwirku einzahlu eitel
ejercer elaborac elaborar elaboraz elective electron elektrik elektron elementa elever eliminac eliminat eliminaz
eliminie eloigner elternha eludir email embajada emballag embark embrasse embroide embuscad emerger emission emmer
emperatr empereur emperor emploi empress empujon encargar endeavor endeavou endure enfoncer enfrenta enfuir engordar
enjeu enlazar enleveme enlist enqueter enregist enrique ensign entfalte entferne entfernt entflieh entfuhrt entier
entraine entrant entrepri entrez entro entry entsproc entwerfe entwicke envio envoie equate equiper erarbeit erase erba
erbreche erden ereignet erfolge erforder ergreife erheben erhohung erklingt erlegen erlischt ermittlu ermoglic erobern
erobert eroffnen erschaff erstellu ersticke erstreck ertrage ertragen eruption eruzione erwartet erwirtsc erzeugte
escadron escapada escapar escasez escena esconder escoria escort escrime escuadro escupir esfuerzo esistere esordio
espace espacio espalda espansio esparcim esperime espoo esportar esquivar estabili estadia estallar estancia estigma
estomac estomago estorbo estratto estremit estructu etage etendard eter ethics etroit eureka evacuar evadir evasione
eveiller evidenzi exacerba excedent excess exercer existier existir expansio exploser explosif explosiv explotac
exportar extensio extorsio extract extraer extrait extravag eyesight ezt fabricar faccia face fachgebi facilita fahrt
faint faite fake falla fallecim fallen falschun falsific farbgebu farmaco farming farne fart fat fato fattoria fatturat
fawn faz feature feb febbraio feber febrero februar feccia fechten federico fegato fehlverh feiern feierte felling
fenice fermes fertigen fertigun festland fetten feuert feuille ficha fichten fidelite fifth figur figurar figuring
fijacion filiatio filth final finca finir finire finister firefigh firing first fis fiscalia fisch fische fischio fiut
fixen fixierun flach flacher flamboya flaming flan flanc flanken flare flee flic flick flicken fliehen flimsy fling
flit florenz flower flowerin flucht fluff flugsich fluido fluren flussig focusing foglia foglio foie fokussie folding
folio follow fondamen fondatio fondazio fondo foray forciere ford forecast forefron foregrou foreword forjar formacio
formalme formar formes forscht fortbild forzato fotograf foul fouls foundati fowl foyer fraction franc frange franklin
franquic frapper fraud fresco frialdad fric fringe frist fruhe fruhschi fruto fuge fugen fuggire fuhre fuir fulda
fulfil fumble funcion fundacio funkcja funnel fuori furgone furto fusione futtern gaceta gaffe gain galere galle galvan
ganga garcia gardenin gardiens garlic garn garnitur garza gaspilla gaspille gastrono gata gatti gazeta gazette gazzetta
gdy gdzies gebiet gebilde gebliebe gebrauch geburt gedrange gedumpt geflugel geforsch gegebene gegend gehackt gehen
gehirnwa gehoren gekauft geklette geklickt gekuhlt gekusst gelangt geldpoli gelebt geliehen generar generer genes genf
genom genome genua george gepest geputzt geraubt gerausch gerer gering germanis geruche gerutsch gesamtbi gesandt
geschehe geschehn geschiss geschlag geschluc geschmec geschmuc geschwin geschwis gesellig gesendet gespeich gestiege
gestion gestolpe gestorbe gestrick gettare gewinnen gewinnun gewohnhe gewonnen geworfen gifle gipfel girar girare gis
giurisdi glance gland glandula glanzt glaser glatten gleiten glisser globen globus glowa gm gnu gol gong good goofy
gottesdi gouter governor gowno gozar gradual graduale grafiken grafikka grail graisse gral grama grammati gramme grana
granit granite granito grano grava gravel grenze grieta griff grillo grotesqu groundwo growl grubeln grudzien grun
grundfla grundlag grundzug grus guadagna guantana guardar guarire guayaqui guerir guessing gueules guino gustare gut
habitar habiter hacienda halas halb halbe halbes halbzeit hali halleluj halo halsen haltung haltunge hammerin handhabu
handwerk hang harriet hasard hast hato haufigke hauptauf hausarre hausen haut haute havoc haw hawthorn hazel header
heal healthca hear heather hebdomad heft heilen heimreis heimweg heizhaus heller helligke hemmt herangeh heraus
herausst herd herde hereafte heroin heroine herzstuc hetze hide hie hieraus hierba hierzula higado higiene hijack
hinderni hindranc hinfahre hingehen hingeste hintere hintergr hinterha hinweg hinziehe hinzugek hinzukom hippo hire
hoch hochsomm hochstst hochtour hockt hoden hoguera hohepunk hohes hollande home homepage hongo honours hoof hopfen
hops horse horsebac hta hug huhn huhner huida huir humedad humidite hummer hundertp hurto husbandr huter hydra ich
igualar il ilosc ilustrac imagine imitar imiter immagina immagine impacto impairme impala impedime imperado imperato
imperatr impermea implikat imponer importat impresa impriman impronta improvis impulsar impulso inchiest incitati
inclinaz incline include income incursio indagare indicato induce inedit inertie inflexio infrange ingiusti ingredie
inhaltss inhibit inhibiti iniciati initiati iniziati inmitten innenpol innsbruc insert insertar instalar installi
instandh integrer intensyw intercha interlud intrigue introduz introspe intuitio intuito invade invadere invadir invers
inverso investim investit inviare invisibi involucr irradiat irration irrazion irruptio irruzion isambard isc isolare
ispezion ispirazi istituto istotny ivy jahreswe jajo jak jako jana janitor januar japon jasny jaula java jedzenie jeter
jezdzic job johannes john jolly juin juni junio juridict kabarett kabel kabul kaczka kafig kairo kaiser kaiserin kam
kaninche kanon kanone kanton kariera karosser karotten karriere karte kartensp kastanie katze katzen kauen kaufkraf
keel keil kennzahl keystone kg kicking kickstar kiefern kierowcy kies kilogram kinderhe kingston kinship kippt kippur
kirchens kirsche kirschen kiss kite kitten klange klassisc klasyczn klei kleingel klicken klickt klopfen klopft klub
klucz knacken kneeling knick knoblauc knopfdru knoten ko kob koch koka kola kolacja kolejno kolumna komma komorkow
kompakt kompozyc koncowy konczyc konfigur kontinen kontor kontynuo konzentr kopfball kopfe kopien kopiert korn korrektu
korrelat korzenie kosmos kost koty krach krafte krakau krakow krasny kreativi kreatywn kreiert kreise kreisen kres
kreuzzug kriechen kriegen kriteriu krok kronen kropka ksiezyc ksztalce kubikmet kuhe kulturla kundense kupno kurbis
kurczak kurve kurzerha kuscheln kuss kusse kussen kuster kwiecien kwik labor lack lado ladung lagar lage lamac lamer
lamps landtag langer langevin langt lanzamie lanzar lap lapac lapso lard larghezz lash lashing laska lasten late
latency latitud latitudi lauch lauern lauert laufend lautet lautete lavorare laying layout leap learning lecken leczyc
lede ledger leek leeren lego legs lehm lehnt lehnte lehre lehren leise lek lekcja lektion lektione leningra lenker
lesen lesson letters letto leuchten leur levy ley lezione li liczyc liebherr liegend lien lifestyl likwidac limpieza
lingua linz lipiec liquidar liquidez lisc listopad liszt liter literacy litre litro liturgia liturgie liturgy liver
llama llano llanura llenar localise logement logia logik logika logistik logo logotyp lograr loin lokalisi lokomoti
longitud lorca losen loss lote lub lubeck lucir lucken luckenlo luftangr luften luftfahr luftfeuc luglio luik lumineux
luminosi luminoso lund lunedi luren luther luty macchia machte madonna magen magnitud mai maiale maigre mailand
mainteni maintien maize majatek majuscul maksimum maler maletero malfunct manche mandioca mane maneuver manieres
maniobra mannheim manover manteca mantener marcha marchew marcia marechal marge margine marihuan marijuan mariscal
markte marmelad marnowac marschal marsh martian masa maschera maskerad massacre massaker masse massive matamoro matrice
maturati maus mayoria mayuscul mazowsze md means meantime meanwhil mear meccanic mechanik med medaglia medaille medal
medalla medan meddling mediar medicame medicina medikame meditaci meditati meditazi medusa medyczny meldung mele melee
meler melodien melody memoria memphis menu meow merde merengue merino merk merken mermelad mese mestiere metallo metric
meurtrie mezzogio mg midi midland midollo midway mientras miercole mierda miesiac miesnie might migrate milagro milan
milch milliard mim mime min mince mindern minerali minima minime minimiza minuta minuto miscela mischen mischief
mischung misshand mistreat misura miterleb mittig mittlere mittwoch ml mobil moda mode modelar modem moden moder
modernis moderniz modry moelle mohren mois mojar mol mole molen molle momentan monate mond monday moneda monja monnaie
monogram monopol monopoli monopoly monroe montar monterre monton moo moody mop mord morecamb morgengr mosque motherho
motionen motiv motoring motta motte mount mozna mucchio mud muda muhelos multipli multitud munchen murciela muscat
muscheln muschi muschis muscle muscolo mushroom musica musicals musizier muskeln mutazion mutiert muu muzyczny mydlo
nabo nacer nachgebe nachschl nachsich nachwort nager nagi nagrywac nahen nalezec nalot narrowin nasse nastawie natursch
naufrage naufragi navigare navigate naviguer nebenbei negate neo nestle netto nettoyer netzwerk neuaufla neuester
neugesta neunte neunten neuron neustart neuvieme nevado nevi newcastl next nexus nickel nighting niguarda ninth nip
niquel nisan nissan niszczen nocciolo nodo noeud noise nombres nono nordamer normen northeas northern notfalls notizbuc
notting nouveaut nov november novembre noveno noviembr novita nowy noyer nu nulla numer numeri numero numeros nut
nutrient nutshell nutzen nutzung obendrau obiekt obligati obrar obraz obrot observac observan obstacle obtain occident
octava octave octavo octobre ocurrir odejscie odkad odsetek oeil ofensiva offener offnen offset oficial oficio oficjaln
ogladac ogladani ogrom ohio ohr ohrfeige ohrwurm ojeada okolica okragly oktober oldtimer olfato oliven olt oltrepas
omision omission onion oper opern opfern opiekun opio opium oppure optic optimier optique ora orario oraz orchestr
ordenada ordinata orecchie oreille orgasm orgasme orgasmo orgasmus orgy orice orienter originar orzel os oscurita osmy
ostatni ostia ostrava oszczedz oter ottava otter ottobre ou outline outrun outsourc ovario ovary ove overcome overrun
oversigh overtake overture overweig ovulatio owen ox pacco pack packte packung paf paglia paisible pak palic pallido
panama pancreas papier paquet paquete par paradero parcialm parcouri parentes pari parier parmi parodia parroqui
partake partiel partiell parting partire pasaje pasar pasear passado passatem passeur passiert passing passwort pastel
pastoreo pata pate patologi pattern pattugli paul pausiere pauta pazdzier pct peacekee pearl peche pecho pedal pee peek
peep pega pegar peinado pelar pellicul pelnia peluquer pendre penetrac peninsul penis penitenc pensione pentagon pepino
pepper percee percent percentu percer perche percusio percussi perdiz perimetr perioden permit persecuc persecuz
persever pesce peser petal petersbu petto petty pez pfiff pflegest pflicht pflichte pfund phantasi pheasant phenotyp
philadel phones phonix piatka piaty pick pieprz pierscio pietra pietro pilze pimienta pimmel pine pins pinta pioro pisa
pisanie piss pito pizca pizzo placebo plagio plait planifie plano plantear planting plantio plaski plata platki platze
platzen plecy plik plomb ploughin pluc plum pluma plume plytki po pocalune pochen pochodzi pocos podatkow podazac
podloze podrozow podstawa pognon poison poissons poitrine poivre poking polacco polak polarity polegac poli policier
policy policzek politics politik polla polozeni poludnie pomyslec poney poniewaz ponte pony popo por porcion portalkr
portar portee portion porzadny posicion posing posizion posrodku possess post posterio postular potsdam poultry
pourcent pourrir pousse powodowa powody powolani pozycja pragt praktik praparat prasenta prawica prealabl precede
precipit premiera premiere prender preparar preparer preschoo pressen pressing prestado pret pretense prevoir prezenta
prim primer primogen priver probowac proceden proceeds procent process processe procurar prodigio producir producto
produire produit produrre profezia profil profite profits profundi progetta progresa projekt projekte projeter prolonga
promover prophecy prorroga prostata protecci proteina prove provenie provenir provo provviso prowess proyecci proyecta
prozedur prozent prugel przebywa przeglad przejaw przejech przekrac przerwac przeszka przetarg przezyc przywroc
publikow publish puebla pulir punalada punch puncture punetazo punkten punktzah pure purging pus pussy putze putzen
putzt quaderno qualify quantity quantum quarto quebrar quelquef quid quieto rabbit rabo race racion racje racket rade
radia rafa rafforza rahmenpr rail raiz raja rama ranger rape rappen rasend rasieren raso rasten rastrear rastreo ration
raton ratseln raub raumfahr rauschen rave ravitail razza re reasonin rebano rec recambio recensem rechnen rechtsor
rechtswe reconstr recorrer recreo recuerdo recul recurrir recycle redada redaktio redefine redes redirect redondo
redresse reduce reducir reductio reduire reduktio reell refaire reflejo reforma refuse regale regierun regione regla
regler regresar regresio reh reim rein reinforc reingefa reinigen reis rekonstr rekord rekorde relajaci relapse
relaxati relevanc relevanz relever relief relleno relocati relucir remaniem remede remedier remember remissio remnant
remont remplir ren renner reno renovar renover renovier rentrer renverse repandre reparaci reparer reparier repartid
repeal repeter repetici repetiti repli replicat reponer reproduc reptile requirem res resaltar reserves resguard
residir resilien resist resistan resistir resoluti resort resorte resoudre respalda respland ressorti resta restable
restar restare restart restauri resti restitue restrein result resurgen resurgim resuscit retablir retake retard
retarder retinal retrace retraite retrasar retreat retro retroces revendiq reventar reverso reves revier revisit revoke
revolve revue revues reyes rice ricevito ricezion ricordo riddle riechen riempire rienda riflessi rimanere rimediar
rimetter rinder ringing ripetere ripetizi risc risoluzi risolver riss ritardar rite ritiro ritual rituale rive rivincit
riz roadbloc robben robo robson roch rocha rocznie rod rodear roggen rohbau rompere rompre rooting rosario rose rosen
roster rostock rostro rotacion rotazion rotterda rotulo rouler roundup rousing rousse routine rovescia rovina rozszerz
rubbish rubrique ruchu rucken ruckfall ruckgrat ruckreis ruckschr ruckseit ruckzug ruining rule rumbling rumbo rummel
runda runde ruptura rush rushing russe russen rustico ruszac rutteln ryby rye rytual ryz rzez saborear sacar sachbesc
sachscha sackgass sacramen sacremen sacudida sagt sagte saida sailing sainsbur saints sakramen salado salata salbe
salee sales saloperi salvagua salvo salzburg santos sarajevo sardina satira satisfy sattigun sature saturn saturne
saturno sau saubern sauer sauter savor saw saxe sbocco scadere scappare scavare scelto scendere schaft schall schatten
schau schein schemat scherz schickte schiena schiffen schifo schimpfe schlag schlange schleim schlich schlucke schluckt
schluss schlussf schmal schmecke schmeckt schmerzm schmiede schnelle schopfun schreite schritt schrumpf schubsen
schulunt schuss schuttel schwacht schwanke schwanz schwanze schwebt schwebte schweden scienza sciolta scolasti scommess
scompars sconfigg scopa scoppiar scorta screechi se secar secondai secrecio secretio secteur secuela secuenci sedersi
sediment seduto seen segeln segue seguire seitdem seiten sejour sek sektoren sekundar selecto selektio seltenhe semen
seminari senden sender senkrech sent sentado sentire sentry seo septembe septiemb septimo sequenz sequenze serce
services serviere servir settembr sezione sfruttam shaft shah shanghai shard shave sheen shit shoddy shortage shorteni
shot shrub shutting sichern sichtwei silber silt silueta simbolo simulier sing sinistre sinnbild sino sitio situate
sitzen sixteent skill skim skimming skisprin skizze skrot skrzyzow skupic slack slad slap slight slot sloth slots slub
sluzba smacking smash smell smelling smut snap sniff snippet snooker snout snuff snuggle soane soap soc sod sode
soffocar softness soia soja solang sollevar solucion solution soma somit sondeo sonder sonne sonnen sonnenau sonntag
soplar sorbo sortear sortir sospende sostenta souche souffler sound sounding sour soutenir southeas soviel soweit soy
soybean spaccare spacing spalt sparare sparato sparire sparta spatschi spatz speer spekulat spelniac spelt spend sperm
sperme sperren sperrmul spezzare spiegelb spielfel spielrau spilling spinnen spiral spit spitzen splash splinter
splittin spod spora spore sprachge sprang sprawlin sprecare spreco springen springt spritzen spruce sprung spucke
spucken spur sputare srac srodmies staatsop stabiliz stabilny staccare stachel stadtbil stahl stake stalingr stamina
stammen stanac stance stander standpun stanford stanza starken starrt starrte starten startet startete startpla stash
static statique statisch stattfin stattgef stawiac staz stechen steering stehen stehlen steigend stemma stempel
sternche sterowan steuern stiel stigma still stingray stipule stocker stoff stoffwec stol stolik stomach stomaco
stopien stopp stout straccio straftat strage strahlt strahlte strain strange strappar strauch strauche straw straznik
strebt streep streichu strength stretchi strich stride striscio stroh stroke stromen stromy stroz struktur strut strzal
stucke student studieng studiere stuff stuhl stuhle stuk stun sturze sturzt styczen suavizar subir subito subway
succeder success suceso sucre sucursal sudar suez sugarcan sugo sujetar sukces sum summit sun suolo suono superaci
superavi supper sura surete surgir surplus survenir susciter suspende suspendr suyo sviluppa svolta swallow swamp sweat
swiety swoop sygnal symbol symbole symbolik syntheti szal szene sztab szukac szum tabela table tabora tackle tactica
tactique tagdiens tageszei tagliato tail tailler takeoff takler takt taktik talisman talon tamano tampere tant taper
tappo tar tardar taro tas tasa task tasten tater taufe taunt taunting taupe tauro tauschen tavola teaching tebe
technica techno technolo techo tecnolog teeth teilung teilweis telekomm tendido tendiert tenebre tenia tenir tercero
terminar terminer terrier terzo testa tete teufelsk texten there thermody they thicknes think thinner thistle thor
thrustin thump thumping thus ti ticken tickle tiefe tiefen tierno tiers tilde timbre timing ting tint tinte tips tiron
tisch tische tit tluszcz toast tocar token tokyo toledo toleranz toma tomber ton tonen tonica topo topograp topple
torreon torturin totale touch toughnes toulouse tout toyota trabajar traccia traducci traduzio trafik trafiken trafohau
tragar tragen tragfahi trahison traiteme tranen transfus transito trascorr trash traslado tratamie trattame tratte
traumt traumte traverse travis trazado treason treffer tremblem tremor trends triangol tributar tricks trier triomphe
trionfo tritt triumph trocar trojkat tronc troncon tropico trozo truben truc true trueno trup trwac trzymac tscherno
tubman tuesday tune turco turin tuteur tutore twarz tweet twelfth twig twilight twist twisting tworczos tworzyc tyl
tylek tyne uberfahr uberfall uberfull uberhole uberlegu uberschu uberstan ubertraf ubertrif ubt uchwala uciec ucieczka
uciekac uderzeni ufa ufficial umarmung umfang umfassen umfasste umfrage umgangen umgehen umgekomm umgibt umiec umsetzun
umstrukt umziehen unbrauch uncoveri underest unfold ungluck unheil uniforme univers universo universu uniwersy unterbre
unterbri unterfan unwesent upon uprawa ur uraufgef uro urok ursachen uscire usluga uswiadom utilizac utilizat utmost
utrecht utwory uzycie valere vallado vamos vanish varar variable variance variant variante variazio vater veer veille
veleno velocida vencer venecia venedig veneno venere venir venues verallge verander verarbei verberge verbesse verbinde
verbleib verbrann verbring verbund verderbe verdrehe vereist verfolgu vergifte verhangn verhunge verklapp verknupf
verkorpe verlangs verlasst verlegun verlernt verlost vermehre vermehru vermeidu vermesse vernachl vernetze verordnu
verpruge versamen versamme verschlu verschob versende versenkt verser verspatu verstark versteig versteue verstrei
versuch vertausc verteilu vertex vertical vervolls verwande verwendu vet vez viagra vibrar vibrate vibrer vicinanz
vider vieillis viele vielzahl viertel vignette vigor villen villeneu vincere vine violents violett virage virgen
virgule viscosit vision visit viso visser visto vitality vitesse vol volador voler volkslie volle volo volver vomir
vomit vorberei vordere vorfall vorfalle vorfuhru vorgekom vorkommn vormarsc vormund vorrate vorrucke vorstand vorweise
vostro wachen wahlperi wahr wahrendd wahrt wait waiver walke wallen want wariant warn warnings wartelis wasserdi
watchdog watchman watt waz wchodzic weber wechseln wecken wedel wee wegfall weggehen weggewor wehen weibchen weiden
weigh weighing weile weimar weinbau weisheit weiterko weitet weltall weltpoli wenn werdegan werden werfen werkstat
werkstof wertigke wette wetterdi weza whack whale whisperi wiazac widmo wiederho wiele wiez wiggle wilfred willingn
wirft wischt wissensw withers wits wklad wlaczaja wnetrze wochentl wogen wohnen wohngebi wohnhaus wohnung wol workmans
world worrying wplywy wrak write writing wrzesien wschod wskazywa wspierac wstawac wszak wszechsw wtedy wuchs wucht
wuhlen wunder wurdigt wurdigte wurgen wurzburg wuste wyborow wyciagac wykonani wykorzys wyksztal wyleczyc wymiar
wyrzucic wytrzyma wzdluz wzmocnie yam yelp yom zabierac zahl zahlen zahlungs zajrzec zaklocen zakup zalatwic zalezec
zaleznie zamknac zanahori zapach zarys zasada zaskoczy zasoby zastanaw zawody zdazyc zeby zeche zecken zehnte zeichnen
zeit zeitpunk zelebrie zentral zerbrech zerfall zerschla zerstoru zespol zieht ziel ziele zielsetz zimt zinc zink zloty
znac znosic zocken zoladek zolty zrobieni zubereit zuchthau zufalle zug zugeben zugel zugelegt zugeschi zugverke
zulegen zunden zunehmen zunge zuruckbr zuruckfu zuruckho zuruckko zuruckle zuruckzi zustellu zutaten zweikamp zwingen
zwingt zwloki zwyczaj zysk اثار اثر احتفاظ احتيال احداث احدث احرق اختراق اختطاف اختفاء اخراج ادرس ادريان ارباح ارحل
ازهار اس استثمار استسلم استقبال استيقظ اسطنبول اسلوب اشجار اشرب اشكال اصفهان اصوات اضعف اظهر اعتمد اعماق اقام اقتراب
اكثر الجن الحج الحر الشق الف القط الهم اليد اليس امبراطو امتلك امسك اميلي امين انتاج انتشر انتصار انجز انحراف انزل
انطلق انفجار انفجارا انقلاب او اوستن اوقف اوهايو ايرادات بابل بام بحري بدا بسط بصل بقر بلدية بوسطن بومباي بي بيدر تاخير
تاريخ تاهل تجارب تحاليل تحسن تحقيق تحقيقات تحليل تحول تخرج تخلص تدخلات تدل ترخيص تركيز تسجيل تسع تسلسل تسلل تشفير تصحيح
تصفيات تصميم تصنيع تصنيفات تصوير تطبيق تعديل تعلق تعود تفوق تقلب تقليل تكيف تلفزيون تلو تمدد تميز تنزيل تنظيم تويوتا تي
ثانوي ثعبان ثقب ثلاثي ثلث ثوم جامعة جانب جداول جزء جزييات جسم جلوس جمع جمل جنيف جوانب جوز جوزاء جولات جيوب حدث حرس حرف
حرك حشيش حطام حقل حقيقي حمر خضع خلط خمس خيار خيط خيوط خيول دالاس دروس دفن دلهي دمام دمر دواء دورتمون ذاهب ذر رابح راجع
راحل راي ربح ربط ربع رحيل رشح رشد رعد رهان رينو ريو زجاج زيت سادس ساعة ساو ستانفور سعي سقوط سهل سويداء سويس سياسات شاه
شبه شروق شل شمال شمالي شنغهاي شهور صابون صاحب صفوف صلوات صنع صويا ضرب ضروري ضهر ضواحي طبيب طرف طعام طقوس طلقات طير عدد
عزز عشاء عصب عصير عضلات عقبات علوي عناق عهد غدد غربي فاز فجر فر فراق فرانكفو فرج في قاع قد قذف قطر كبد كراتشي كرز كلاي
كلوي كوكايين كولومبي لاند لاهور لاي لوز لولو لون ما ماما مانشستر مايو متغيرات مثبت مجمل محاط محاولات محرقة محظوظ محلي
مخالفات مخرج مدار مدام مدن مدير مرفق مرفوع مرمي مريخ مستقيم مستودع مسجد مسك مشروب مشير مصغر مصنوع مضرب معادن معايير
معتاد مكاتب مل مناصب منطلق مهام مواصلات مواضيع موت موسع موضوع مونتريا مونرو ميلاد ميونخ نادي نانسي نظيف نقاط نقر نقل
نقيض نهوض هاتف هدد هدم هز هش هموم هو هيكل هيية واجبات واصل وجدتها وجوه ورد وصل وقف وليس ياسمين يبقي يتابع يتاهل يتجاوز
يتجول يتراجع يجسد يجعل يجول يحتوي يحول يخص يخلق يرجي يرحل يركب يساوي يستسلم يستوعب يسيطر يشبه يشرب يصب يصبح يصرف يصعد
يصنف يصور يطول يظهر يعتمد يعد يعزف يعقد يعكس يغادر يغلي يغني يقاوم يقع يقهر يميل ينبض ينتظر ينحدر ينضم ينطلق ينقل ينقلب
ينهي يهاجم يهدد يو يواصل يوقف يويد 一个劲儿 一事无成 一元 一古脑儿 一叶障目 一品红 一块儿 一头 一带 一心一意 一掷千金 一时间 一晃 一月 一月份 一气 一潭死水 一点儿 一目了然 一瞥 一路上
一较高下 丁零当啷 七上八下 七叶树 七月 万丈 万不得已 万元户 万全 万恶之源 丈量 三 三叶草 三次 三田 三鲜 上个月 上去 上古 上学 上岗 上月 上游 上调 上部 上马 下去 下台 下地 下场 下定决心 下手 下来 下游 下滑
下跪 下院 不光 不动声色 不及 不在乎 不如 不怀好意 不成 不支 不敢高攀 不景气 不来梅 不毛之地 不灵 不知丁董 不知所措 不算 不经意 不绝于耳 不至于 不见 不透水 不遗余力 不锈钢 与时消息 与此同时 专卖 专场 专攻 专线
专职 专营 专辑 且慢 且说 东亚 东北方 东西方 东部 丢人 丢弃 两侧 两国关系 两头 两岸 两性花 两方 两旁 两者 两边 两院 两面 严守 严整 丧事 丧钟 个别 中亚 中俄关系 中坚 中央 中央集权 中将 中小学 中式 中弹
中方 中日关系 中期 中枢 中止 中毒 中空 中考 中西 中路 中转 中轴线 中途 中锋 中间 中风 临头 临安县 临终关怀 临街房 为啥 主体 主导 主料 主流 主要 举杯 举止 举行 久而久之 久负盛名 义务教育 义愤填膺 乌桕
乐不可支 乐不思蜀 乐天知命 乘方 乘胜 九成 九月 九鼎 习惯 习气 书写 买房 买进 乱世 乳房 乳腺 乾坤 了结 争气 事到临头 事变 事后 二十八宿 二手房 二月 亏损 云集 互通 五卅运动 五年计划 五更 五月 五毛 五花大绑
五角大楼 五边形 亘古未有 亚洲 亚硝酸盐 亚细亚 交割 交待 交替 交椅 交融 交错 产业链 产品 产妇 产程 享乐主义 京二胡 京剧 京胡 亮度 亮晶晶 亮点 亲吻 亲身 人体 人参 人喊马嘶 人民 人物 今文经学 仍旧 仓卒 仕途
付之度外 付诸实施 仙人掌 仙茅 代码段 以下 以为 以身许国 仰天 仰头 价值量 任情 任意球 仿制 仿效 仿真 企图 伏侍 伏击 休想 众议院 会合 会意 传入 传开 伦理 伦理学 伪装 伸展 伸直 低垂 低头 低收入 低调 低迷
体制 体味 体操 体现 体细胞 体育 何去何从 何妨 余党 余剩 余音 佛像 作别 作法 佳绩 佳肴 例如 侍卫 侗族 供应 供应链 依仗 依据 依赖 依附 侥幸 侦察 侧耳 侵权 便车 促销 俘获 保不住 保佑 保全 保养 保存 保持
保有 保重 保镖 信以为真 信道 修建 修改 修理 俯首 倒地 倒车 倒退 候 倾销 假冒 假象 偏激 偏西 做为 停下 停放 停靠 偷看 偷袭 储存 催化剂 儿戏 元帅 元气 充任 充当 先秦 光彩 光环 克服 免职 兔子 入侵 全歼
全盛 全身 全集 八度 八方 八段锦 八达岭 公元 公国 公布 公斤 公石 公祭 公钱 六月 共同 共生 共襄盛举 共计 关塔那摩 关断 关连 关键 关门打狗 关闭 兴安 兴建 兴高彩烈 兵马 兵马俑 其一 其中 具有 典籍 养分 养成
养花 兼营 内 内侧 内含 内陆 册封 再生产 写作 写本 写道 军力 军售 军用 农事 农作 冲出 冲淡 冲程 决议 决议案 净利润 准则 准备金 凌云 减去 凑成 凝聚 几率 凤凰 凭白无故 出世 出任 出众 出去 出发点 出台 出场
出外 出家 出局 出新 出来 出没 出版 出现 出界 出行 出走 出身 出逃 出门 击打 击毁 击败 击鼓鸣金 刀马旦 分付 分列 分叉 分工 分布 分开 分散 分析 分段 分水岭 分泌物 分离 分类学 分解代谢 分身 分辨率 切中时病
切削 切合 刊载 刑场 划分 列为 列队 创业 创造 创造力 创造性 初三 初始 初步 初等教育 利 利刃 利润 刮胡子 到位 到头 制作 制成 制空权 制订 刷新 刷牙 刺绣 削弱 前奏 前年 前沿 前行 剑术 剖宫产 剥蚀 剧照 劈头
力度 力战 办好 办学 功劳 功夫 加固 加尔各答 加意 加盖 务农 动人 动员 动态 助战 助攻 劲儿 劲力 勉强 勘查 勤务 匀称 包含 包围 包扎 包米 包装 包谷 化学品 化学性质 化装 化解 北上 北美 北美洲 北边 北面 区位
十 十一月 十二月 十月 十项 千克 千头万绪 千方百计 千里马 千金一掷 千钧一发 升入 升学 升温 升腾 半截 华 华林 卑劣 卑贱 卑鄙 单个儿 单位根 单击 卖关子 南亚 南山 南美 南美洲 占优势 卡拉 卡片 卢湾区 印制 危房
即位 即兴 卵巢 卷入 卷起 厅长 历时 历程 压根儿 压马路 厚度 原作 原创 原因 原址 原有 原材料 原由 去除 参政 参演 参量 参预 友好关系 双 双湖 双脚 双腿 反击 反动 反应 反悔 反扑 反面 发 发射 发球 发白 发稿
发育 发起 取决 取决于 取得 取材 取胜 受孕 受精卵 变体 变态 变性 变质 变量 叙文 叠加 口感 口译 古典 古巴比伦 古训 叫做 叫化子 叫苦连天 可不是 可变 台 史记 右侧 右方 叶序 吃白饭 吃紧 吃食 合体 合围 合并
合成物 合纵连横 合葬 合计 同期 名校 名片 后事 后备 后段 后续 后腰 后部 后门 吏治 君权 否决权 否则 含有 含油 含笑 吸引 吸附 呕吐 周转 周长 味觉 呼叫 呼呼 呼应 命运 咕噜 咬牙 咬紧牙关 咽下 品级 品蓝
哄动一时 哇哇 响声 响起 哗啦啦 哨兵 哭声 唤醒 唧唧 售后服务 唱戏 啤酒花 喀什 善策 善罢甘休 喇叭花 喘息 喧嚣 喽罗 嗅觉 嗓门 嘉峪关 嘉峪關 嘴里 器 器乐 噪声 噪音 四散 四方脸 四月 四次 四溅 四边 四通八达
四面 回升 回家 回应 回来 回游 回落 回路 回转 因素 国力 国大 国库 国策 国花 国际米兰 图案 图画 图表 圆周率 圆形 圆柱 圆锥 圆顶 圈地 圈定 土星 圣彼得堡 在位 在来米 在校 地下 地区 地域 地处 地步 地皮 场地
场所 场面 场馆 坏事 坐标 坐标系 坠马 垂体 垮台 埋伏 城区 培植 培育 基业 基本 基础 基质 堂 堂花 堆满 堆积 堤坝 堪称 塑造 增减 增援 增白剂 增速 声乐 声响 处于 处死 复发 复叶 复员 复旦大学 复述 外交关系
外侧 外出 外星人 外水 外海 外皮 外边 外逃 外面 多多 多如牛毛 多孔性 多少 多谢 夜视 大伙儿 大体上 大作 大关 大国 大地 大声疾呼 大头 大屠杀 大帝 大戏 大政方针 大步 大气层 大白鲨 大相径庭 大米 大蒜 大豆 大败
大部分 大量 大院 天体 天地 天大 天子 天数 天河 天涯海角 天蓝 天蓝色 天那水 天马 太宗 太极 夯土 失业率 失和 失学 失手 失色 失误 头球 头脑 头部 夹击 夹攻 夺冠 夺权 奇 奇袭 奏乐 奏折 奔跑 奔逃 奔马 奖牌
奖章 套路 套马 奠基 奥林匹亚 女孩儿 奸计 好不容易 好使 好日子 好转 如意 如是 如花似玉 妙笔生花 妙计 始终 委以重任 委员长 姿式 威力 娃娃鱼 娘家 婚事 媚外 媾和 嫦娥 子叶 子房 字体 字头 存在 存活 孙 孟买
孢子 季军 季夏 孤立 孤苦零丁 学位 学前班 学士 学海 守护 安家 安第斯 安置 完毕 定单 定型 定量 宝玉 实习 实付 实况 实景 实权 实践 审美 客源 宫城 宫爆鸡丁 家主 家乐福 家数 家里 容纳 富于 富余 富含 寡人
寥寥无几 对 对接 对照 对生 对称 对视 对齐 寻死 导向 导致 导航 导论 封 封存 封闭 射门 将帅 小事 小学 小孩儿 小树 小行星 小马 少安无躁 少林 尚飨 尝试 就学 就是说 就读 尽心竭力 尾声 尾巴 尾随 局 局部 层次
居庸关 居高不下 属于 屠戮 屠杀 山地 山寨 山楂 山海关 岗位 岩层 岳家 峨嵋 嵌入 巅峰 川剧 巡回 工序 工整 工艺品 左侧 左手 左边 左面 左首 巨响 巫山 差点儿 己方 巴拿马城 巴比伦 巴里 市盈率 带来 常年累月 常理
常绿植物 常见 常识 幅度 幌子 幕府 干活 干细胞 平安北道 平成 平日 平时 平白无故 年代学 年收入 年轻气盛 并且 并入 幻想 幼苗 幽静 广度 序列 序幕 序曲 应景 应用程序 应用程式 应运而生 底特律 底部 废止 度 度过
延续 延缓 延误 延迟 建交 建筑 开倒车 开办 开动 开口 开启 开垦 开工 开拓 开放 开裂 异同 异地 弄假成真 弄巧成拙 引出 引领 弘扬 张嘴 张开 张贴 强忍 强权 归于 归根结底 归结 当今 当值 当儿 当初 当政 当权
当量 录制 形体 形势严峻 影踪 征兆 征召 征得 征服 待会儿 得分 得逞 循环 微分 微小 微积分 德行 心动 心底 心惊肉跳 心想 心想事成 心猿意马 心甘情愿 必不可少 必恭必敬 必要 必须 忍耐 忠心耿耿 快步 忽悠 忿怒 态度
怎么 怒形于色 思潮 急转 怦怦 性价比 性别比 性取向 性腺 性高潮 总共 总收入 总数 总计 总量 总额 恩 悠悠 悬崖勒马 惊雷 惊马 惟一 惟有 愈合 感官 感想 懒散 戏曲 成 成因 成家立业 成形 成组 成规 成长 我方 戒指
战功 战斧 战机 战绩 戳脊梁骨 房卡 房租 所在 所得 所有制 所长 手工 手心 手背 手臂 手艺 扑通 打假 打包 打扮 打搅 打水漂 打算 打雷 执勤 执政 执行 扩展 扫兴 承运 技巧 技术 抄本 把门 抑制 抑或 抓住 抓周
投入 投影 投掷 投胎 抗拒 折射率 折衷 抚摩 抛售 抛费 抢修 护卫 护送 报国 报纸 报表 报警 抨击 抬头 抵御 抵抗力 抵销 押解 担子 担负 拆开 拉动 拉屎 拍打 拐弯 拖延 拖延时间 招手 拟古 拥护 拥有 拦住 拦腰
拨打 拳打 拷贝 拼搏 拼音 拿手 持有 持续 挂载 指标 按捺不住 按步就班 按说 按部就班 挑拨 挥金如土 挥霍无度 挪动 振作 振动 振荡 挺身 捏造 捕捉 损失 捣毁 捣鬼 掀开 掀起 掉头 掉落 掌权 排出 排气 排队 排除
排除万难 接地 接连 接连不断 接龙 控制论 推导 推广 推开 推波助澜 推理 推移 推进 推迟 掺水 提审 提法 插入 插班 握有 搁置 搜寻 搬迁 搭建 搭理 摆手 摆设 摇动 摇头 摇身一变 摊开 摊派 摘录 摩 撒手 撤消 撤离
撤退 撤销 播出 撰写 擂鼓鸣金 擅权 擅长 擦拭 攘外安内 攫取 支承 支持 支援 收尾 收留 收罗 收购 改动 改编 攻克 攻入 攻势 攻坚 攻打 攻略 攻破 攻陷 放入 放开 放慢 放眼 政策 救治 教材 教法 散开 散落 敬酒
数学 数月 数目 敲丧钟 敲击 文学士 文教 文气 文汇报 文言文 文词 文辞 斑竹 斩钉截铁 新台币 新建 新政 新月 新高 方向 方差 方式 方格 方格纸 方框图 施予 施教 旋律 旋转 旗帜 无动于中 无宁 无异 无所适从 无边
日月 日程 旧址 旧闻 早班儿 时俗 时尚 时序 时来运转 时空 时空旅行 旷费 昂首 明儿 明日黄花 明晃晃 明治 昏倒 易事 易学 易碎 星体 星宿 星等 晒太阳 晕倒 晚生 晨报 景致 景象 智商 暗渡陈仓 暮色 暮鼓晨钟 暴利
曙光 曲子 曲调 更换 最低点 最后 月 月份 月季 月薪 有性生殖 有成 有所作为 有朝一日 有钱有闲 服务 朝向 朝日 朝秦暮楚 木兰 木工 木星 木材 木质部 未卜 未及 末班车 本体 本分 本月 本期 朱红 机制 机构 杀戮
杀风景 权宜之计 权能 杆子 李代桃僵 李子 杏仁 杏鲍菇 杜 束手无策 条子 条目 来不及 来日 来源 来龙去脉 杨柳 松开 松手 板蓝根 极性 极端 构筑 枣树 枪法 染指于鼎 染色体 查哨 查究 栀子花 标识 栈道 栏目 树干 树木
树梢 树皮 栓塞 根基 根本 根深叶茂 栽培 桂花 案件 档期 桥头 梅子 梦寐以求 梦游 梯队 梵蒂冈 棉兰 森 椅子 椅背 植树 植根于 植物 植物油 植苗 楼上 楼盘 概论 槟榔 模仿 模式 横向 横跨 樱桃 橄榄 橘黄色 欠缺
次数 次方 次级 次要 欢腾 欧亚 歌剧 歌唱 正中 正值 正在 正时 正月 正色 正面 此地 此间 步伐 步子 步骤 武功 死囚 死尸 死里逃生 歼灭 残杀 毁掉 毁灭 每日 每月 毒手 毒物 毒药 比值 比分 比赛项目 毕业 毛坑
毛收入 毛虫 毛豆 毛骨悚然 毫克 毫升 民俗 民居 民意调查 民房 民歌 民营 气息 气泡 气象 水产业 水仙 水力 水坝 水平 水底 水栖 水汽 水泡 水滴石穿 水火不容 水牛 水绿 水能 水落归槽 水落石出 水蛇腰 水银 永定河 求
求得 求解 汉学 汗马 江北 江北区 江源 汲取 沉寂 沉浸 沙沙 沙鱼 没什么 沦亡 沪宁 沸沸扬扬 油料 油桐 油水 油脂 沼泽地 法儿 法兰克福 法子 法家 法政 泛起 波动 波折 泥土 泥沙 注射 注目 洄游 洋溢 洗净 洗手
洗礼 洗脸 洛桑 洞口 洞开 活儿 派别 流传 流出 流水帐 流芳百世 流连 浪费 海南 海牙 海神 海马 浸润 涂改 涂饰 消散 消费资料 消退 涌 涌出 涌现 涣散 液化 涵养 淋巴细胞 淋巴结 淋漓尽致 淌口水 淘米 淡化 淡蓝色
淡薄 淡黄 淤积 深入人心 深切 深度 混合 混合物 混杂 淹没 清扫 清早 清爽 渊源 渐进 温体肉 温床 温度梯度 游子 游移不定 游览 游说 游逛 湛蓝 源于 溢出 溶剂 溶解 滚烫 满心 满脸 满足 满面 滴水石穿 滴水穿石 漆树
漏斗 演唱 演唱会 漱口 灌木 灌木林 灌水 灌溉 火力 火腿 火速 灰白色 灰蒙蒙 灵柩 灶马 炉火纯青 炮制 点儿 点子 点水不漏 点火 点点 炼金术 烂泥 烟花 烤鸡 烧高香 热呼呼 热源 热血沸腾 烷基 照亮 照搬 照耀 熟 燕子
爆炸性 爪哇 片断 牛皮 物料 物理量 牵扯 牵涉 犬马之劳 狂奔 独霸一方 猛击 猛攻 献花 玉器 玉石 玉米 玉门关 玩意儿 玩艺儿 玫瑰 玫瑰花 环绕 环节 现役 现身 现金流 现金流量 珍 珍珠 班师 琥珀 瓦房 瓦解 甘草
甘迺迪 甚高频 生产关系 生产资料 生出 生命力 生息 生杀大权 生死关头 生米 生花妙笔 用作 用量 用钱 田忌赛马 田纳西州 甲基 甲壳 甲状腺 电源 画面 畏缩 留下 留任 留住 留守 留念 留恋 留有余地 留连 疏于 疏忽 疏漏
疗养 疗程 病例 病程 癌细胞 登门 白 白日做梦 白术 白米 白细胞 白脸 白芍 白菜 白血球 白费 白饭 白鹇 百家争鸣 皇帝 皇权 皮下 盆花 盈余 盈利 监护人 盖房 盘石 盘算 盛会 盛开 盛饭 盛馔 目光 目前 目的 直捣黄龙
直裰 直观 直觉 直达 直面 相互关系 相伴 相信 相关性 相加 相对论 相差 相抵 相接 相逢 相随 眉梢 真伪莫辨 真诚 眼界 着意 睾丸 瞬间 知 短缺 短训班 石库门 石渣 石破天惊 石蕊 矿产 矿物 矿物质 砚田 破关 破坏
破解 破费 碍事 碑石 碧绿 碰上 碰见 磁化 磊落大方 礼仪 礼器 祝福 祝酒 神功 神经元 神经细胞 神速 神马 票房 祸水 禁地 私房 种族 种植 科 科学 科学种田 秘诀 租界 秦城监狱 秦腔 秫米 积习成俗 积分榜 积压 称作
称得上 秸秆 稀释 稍安毋躁 税关 税费 稻米 稻草 空心 空想 空投 空闲 空隙 穿过 穿金戴银 突击队 突破 突破口 窍门 窗花 立功 立方公尺 立方厘米 立方米 立足 立身 立项 竖起 站稳 竣工 竭力 竭尽全力 竹子 竹马 笑脸
笔墨 笔法 笔画 笔记本 第一次 第三纪 第二 第五 笼罩 等候 策划 策略 筹备 筹码 算不得 算了 算是 管子 管线 篡权 簌簌 米兰 米饭 籼米 粒细胞 粗浅 粗略 粗糙 粮食作物 粳稻 粳米 精于 精华 精品 精子 精干 精米
糜费 糟蹋 糯米 素材 索性 紫苏 繁文缛节 红木 红枣 红牌 红细胞 约束力 纪实 纪录 纯朴 纵贯 纵队 纸花 纹丝不动 纹理 纽约 线段 练习 组合 织花 经不起 经得起 结节 结连 给与 给定 绝迹 绣球花 绣花 继续 维和
维多利亚 绿化 绿叶 绿营 绿豆 缉查 编修 编号 编撰 编程 编译 编队 缝隙 缠绵 缥缈 缩小 缩成一团 缺口 缺钱 网 网址 网段 网点 罗唆 罗嗦 罗马数字 罚球 罪恶 罪状 置于 美元 美杜莎 美梦成真 美金 羚羊 羽状复叶
羽翼 翻身 翻过 老化 老大 老夫 老残游记 老龄 考验 耕作 耕耘 耗费 耳光 耳语 耻笑 耽搁 耽误 职业高中 职位 职分 职掌 职高 联接 联欢 联队 聚敛 肉体 肉眼 肝脏 肤色 肥皂 肥马轻裘 肩负 肺腑 肾上腺 胃蛋白酶
背地里 背脊 背部 背面 胚乳 胚珠 胚芽米 胜仗 胡椒 胡涂 胡诌乱扯 胡诌乱说 胡诌乱道 胡诌八扯 胡说八道 胡闹 胶质 能动性 能见度 能量代谢 脂肪 脊背 脑子 脑筋 脓水 脱掉 脱水 脸孔 脸庞 脸皮 脸蛋 脸部 脸面 脸颊
腊月 腊梅 腋下 腺体 自尽 自居 自来 自理 自高自大 致使 舌头 舞剧 航班 船家 船尾 船舱 船舷 良策 良马 色彩 色情 色调 芙蓉花 芦花 芦荟 芫花 芮 花冠 花序 花掉 花朵 花枝招展 花瓣 花用 花腔 花药 花萼 花蕊
花轿 花骨朵 苏 苏富比 苏尔 苏花公路 苏黎士 苞米 苦水 茅塞顿开 茉莉花 茯苓 茶树 茶花 茹毛饮血 荆江 草拟 草药 药品 药材 莫明其妙 莲花 莲蓬 莼菜 萃取 萌发 萌芽 营养素 营建 营造 落叶 落叶乔木 落后 落地 落座
落得 落成 落日 著录 著称 著述 葬身 葱花 蒙哥马利 蒙头转向 蒙药 蒙面 蒲剧 蓄电池 蓝本 蓝色 蓝色妖姬 蔚然成风 蔷薇 蕴含 蕴藏量 藏身 藤椅 藩镇 虎背熊腰 虚构 虾子 蚂蜂 蜂王乳 蜂王浆 蜂王精 蜕变 蝙蝠 融入 融合
蟋蟀 蟹黄 蠕动 血肉横飞 血路 行 行使职权 行止 行进 衍射 衍生 补偿 补充 表现力 衰减 袅袅 袒护 袭击 裁减 裂开 裂纹 装扮 褐马鸡 西亚 西侧 西北方 西学 西方 要素 要职 要脸 覆水难收 见教 观光 观望 观礼 规模
觅食 角马 解决 解散 触及 触怒 触摸 言词 警备 计算 讨饭 让路 议事日程 议政 记录 讲 讲义 论语 设在 设想 设有 设计 设计规范 评为 诊所 试剂 试图 试点 试用 试车 试验 诗话 话到嘴边 话头 诱发 诱因 诱饵 说到底
诸如 诺贝尔奖 读写 调子 调查 调配 谜底 豁然 贝类 负方 负载 败局 质地 质子 购买力 购得 购置 贮藏 贯穿 贴身 贴边 贵方 贸易顺差 费城 贺年片 资质 赔偿 赛事 赛程 赢余 赢利 赤字 赭石 走出 走开 走路 走马
走马看花 走马观花 赶走 起因 起步 起毛 起草 起飞 超出 超前消费 超车 足金 跌倒 跟前 跟进 跟随 跨上 跨过 跪倒 路上 路口 跳出 跳动 跳槽 踏步 踏进 踏雪寻梅 蹒跚 身为 身分 身处 身影 身段 车工 车技 车把 车次
车箱 车辕 车马 轨 转动 转型 转头 转悠 转游 转脸 轮换 轮流 轰隆 轰鸣 轴线 轻 轻松 载入 较量 输入 输赢 输送 辫子 边儿 边厢 边沿 边角料 边锋 辽西 达成 达摩 迁入 迁徙 迁移 迅速 过半 过头 过往 过程 过重
过问 迈出 运动会 运算 运转 近代 近况 近在咫尺 近海 返回 还手 这么着 这样一来 这边 这边儿 这里 进军 进击 进去 进来 进犯 进球 进程 进行 进退 违时绝俗 连动 连发 连片 连环 连系 连结 连络 连续犯 连缀 连袂
连载 迟滞 迷惑 迹象 追击 追悼会 追随 退伍 退却 退缩 退色 适应 逃离 逃脱 逃走 选修 透明 透水 透水性 逐鹿中原 途经 通俗 通商 通知 通航 通讯 通讯社 通货 逛街 速成 造成 造船厂 造诣 遇险 遇难 道场 道家 道白
遗传 遗传物质 遗弃 遗物 遗留 遗迹 遥远 遥遥 遨游 遵从 遵照 避暑 那个 那儿 那末 部署 配制 配子 配给 酒花 酒钱 酪 酸梅 采伐 采办 采花 采集 重叠 重地 重型 重定向 重建 重演 重点 野兔 野牛 野猫 野胡萝卜
野马 金匮 金匮石室 金石 金角湾 金领 金饭碗 鎏金 针对 钉子 钟情 钟罩 钟鸣鼎食 钱 铁路线 铁链 铁骑 铃声 银河系 铸币 铺张浪费 链子 链条 销毁 锋 错车 锦标赛 锻炼 长于 长宁区 长尾 长毛 长生不老 门诊 闪光 闪动
闪现 闪耀 闪身 闭 闭关政策 闭月羞花 问号 闯进 间隔 闹剧 队形 防不胜防 防微杜渐 防洪 阴历 附中 陈毅 陈设 降临 降幅 降生 限制 限度 陶 陷于 陷入 随遇而安 隐藏 隔开 隔绝 障碍物 难关 难当 雄蕊 雄鹿 集结 雌蕊
零钱 震荡 青天白日 青铜 青铜器 青黄不接 静安区 静态 静止 靛蓝色 非驴非马 靠边 靡费 面世 面向 面孔 面庞 面部 面颊 鞠躬尽力 鞠躬尽瘁 韧性 韭菜 韭菜花 音乐会 音乐剧 音像 音律 音程 音调 顶班 项羽 顺差 顾家
预付 预科 预装 领军 领头 领导 领衔 频率 频道 颗粒 风俗 风光 风化 风尚 风浪 风潮 飘扬 飘然 飘逸 飞刀 飞奔 飞扬 飞溅 飞跃 飞身 食用 食粮 餐桌 饫甘餍肥 饮水思源 饯行 饲料 首尾 首级 香案 香菇 马到成功 马匹
马失前蹄 马店 马房 马拉喀什 马术 马步 马背 马路口 驮马 驯化 驯马 驱赶 驽马 驽马恋栈 驿传 驿站 骏马 骑马 骗人 骗取 骨头 骨子里 骨董 高下 高举 高低 高分辨率 高尔察克 高层 高岸 高性能 高昂 高甲戏 高空作业
高粱 高音 高频 魏国 鱼汛 鱼种 鱼米之乡 鲜红 鲜美 鲜花 鸡冠花 鸡毛蒜皮 鸣叫 鸣枪 鸣金收兵 鸣金收军 鸦片 黄体 黄帝 黄教 黄斑 黄昏 黄柏 黄檗 黄毒 黄浦区 黄浦江 黄皮 黄秋葵 黄芪 黄花菜 黄豆 黄金分割 黄金屋
黏米 黑体 黑龙江 黯淡 鼎铛玉石 鼓动 鼓声 鼻尖 鼾声 齐刷刷 齐头并进 齐射 齐步 齐集 龙潭 龙舌兰 龙葵 龙血树
""",
    0: """
albert antonio anything apprenti behinder bei big blanche bosque bruno buses card casualty certaint civil clima coaster
colour conducto conserva cut departem diabetes distribu electora empfang enlace europejs forklift francois friday
fulfillm gang gioia grand guest hafenstr handle hopitaux iglesia inceneri isolatio jaen janitors johns kierowco kolo
lavoro linker lockout marche maria may miguel mina minor moschea mother movimien network novella oficina operatio paix
parteien partia partido payroll pedido personal piacenza picasso pilots plebisci polen policia postcode punctual
recepcja rennes repubbli republiq rusa sans savoie sea shop sierpnia silla sir soli sotto studente sul temp threat tlum
tory tractors travail trees tymczaso van vigili visitant visitato visiteur voltaire walking welsh wheelcha wizyta
wykladow zum zwiazki امير تمريض جامع رجال شرقي شهداء شهيد عند فيصل قدم كسر مختار مشرف وطني 九 保安 学 幼儿 时 森林 港 监控 绿色 贵宾 运
""",
    1: """
abbrevia abeille abeja abituale ablehnun ablose abrechnu abruti absender abstain absurde abwenden abwesenh acatar
accuracy accuse ache aching acknowle acne acusacio acusada acuse ada adams adecuaci adherer adjectif adjoint adorer
adulte adversit afeccion afecto affectio affermaz agace aggettiv agieren agierte agneau agnello agotamie agrement
agricole ai aie airs aj akan akcja alcuni alcuno aldea alegato alegoria alergia alferez alguien alienati allemand
allergie altere alterer alteste altester altisimo altogeth alumno alza amabilid amar ambiguit ambition ambizion amenaza
ammenda amnestie amnistie amuse anaconda ancien androhun anekdote anfechtu angelito angestel angetrof anhorung anima
animazio anomalie anrecht anstelle ante antholog antico antik anwesenh any apart apatia appell appellie approbat
arbeitsl arbeitsr armadas armut arquero arranger arrest arriver arschloc artiste artwork ascendan asco asentami aside
asimismo asp aspirer assente assenza assertio assureur asunto asyl asystent atacante ateismo athee atheism atheismu
athlet athlete athleten atleta atribuir atrocida attachme atypique aufgefun aufgreif aufregun aufstehe auftragg augen
ausencia ausrede ausschlu ausweisu author autochto autorida autorisa autorka availabi avantgar avec aveugle avvenire ay
bachelor bachille bacterie bacteriu bagarre bahrain bailiff bailleur bakterie baleine balia ballade bancarot bands
banken banks banquier barbare barbaro barmherz bastardo bastion batard bauchsch bauer bauern bauunter baviere bawic
bayer beauty beck bedingun bedrohun bee befahl befehl befehle befehlsh befiehlt befugnis begeht beggar begunsti
behaviou beheimat beihilfe beiseite beisitze beitrage bekampfu bekenntn bekloppt beliebig belleza belongin benannt
benefice benefici benefit beneiden benennt beneplac berlin berufen beruhmth besessen besorgni bestia bestraft bestsell
betteln bevorzug bewussts biblia bieda bienen biest bildhaue bilet bilingue billets biodiver biologe biologen biologo
bionda biondo bitch bitten black blamer blamiert blanca blesse blight blode bloggen blond blonde blonden blondine
bloque blush boast bobo bolec boleto bondad boni bonta bonte booklet borough borrego bosewich bosnia boss botin botones
bounty brag brahms brakowac braut brave brecht breit briefing brokerag bruden bruise buben buchlein bugiardo bunde
bundesla bunt busse byt cacique caesar calls camp canary cancel capitan caporal capra caption captive cardenal cardiaqu
caring carino carpinte carter cartolin carver casar category caudillo ceno certyfik chanceng channel charges chauffeu
chemiker chick chief chien chimiste chinski chiny choir choquer cinese circumst circunst civilta clarity client clinico
closenes clubbing clusteri cobra cockpit codes colabora collabor collect collecto collocaz colonial coloquio colorato
colosso combat commando commissi commit comparat compasio compassi compatib compendi compimen complici concesio
condenad conducte conflit conformi congiunt congo conjuro connaiss consensu consente consolaz consonan consuelo consul
contadur contesa conteste contexte contexto continuu contourn convegno conveyin convicti convogli convoi cooperac
cooperaz copyrigh cordero cordogli corps cospetto cotisati cough coughing coupon coven crabs craindre cream creatore
cred crickete cripple critico cruzado cuadrill cuco culpabil cupon cure curieuse curiosa cuter cutter cynique cyst
czerwony czynnosc daleko dama dames damnatio dancer dandy danes daring darkness darmo dary dasein dea debilida debito
decadent decano decede decedee deceive decevoir dedicace defi degenere degrader delega deleguee delight delirio
delusion democrac demon demut denegaci departme dependie deport depp deppen depresiv deprivat deputato depute derecha
desacuer desear deseo desequil desespoi desideri desir desirer desleal desnudez desobedi desolati despair desperat
despite destinat destreza detachme detentio detester deuil deviant devices devolve dialog dialoge dialogo dialogue
diarrea diarrhea diarrhee diarrhoe diaten diaz dichter diestra dietro dignita dignity dilema dipartim diplom diplomac
diputado directri disagree disarray discende discorso discurso disertac diskreti diskutie dislike disperaz displeas
disprezz disserta distaste distrazi divide dizzines dlug dm docteur doctrine doktorar dolore domane domena dominion
domowy dorf dorfer dorosly dostatek dotar doter dottrina douleur douleurs doute drawback dread dream drohung drohunge
drove drucksac dry dubitare dublin dudar duelo duena dueno duma dummer dunkelhe duress durst dusza dwarf dyrektor
dzieciak ebraico eccellen echtheit eclectic ecologia ecology economis ecstasy eczema ed edict edicto editoria educate
edycja effekten efficacy egalitar egalite egoiste eher ehre eifer einbindu eines einfachh einglied einklang einsamke
einspruc einsteig einwand eiszeit eitelkei ekologia ekonomis elder eldest elegance elezione eligibil elogio elster
embauche eminence emocion empatia employer emprunt emptines emulatio enano encuentr encule endemic ending enemista
enger enjambre enjoymen enojo entdecke enthusia entity entlohnu entrevis entsetze entusias envidia envie environn envoy
epic epopee epouser epuiseme equal era erbe erbrecht erfinder erfolgre erhob erortern erotique ert erudito erwahlt
erziehen esattezz esceptic esclavag esclavit esclusio escultor esilio espanto esperanc espoir esponent esquire essayer
estadist esteem estrenar eta eternity ethnicit ethnie etnia etudiant euler european evangile ex exactitu excentri
exclusio execute executio expectan expel expert expertis explicat explorer expo exponent exposee exposees exposes
exzellen eyes facet facharbe fachwiss fahrkart faible fail failing fairy faithful fallig falscher falsedad farbig
farbige farsi fas fata fatigue fauna favorece favorire favorise favorisi favorit favorito favourit faxe fear feasibil
fed feindlic feindsch feldherr felon feminin feminino femminil fermier festeggi feter feuchte feuchtig fiancail fica
ficcion fiction fidanzam fidarsi fidele fidelida fidelity fiktion findings finesse fink finnen firepowe fiscal fisco
fiskus fixer flight flock flu fluchen flugverk flyer folie folter fondateu forbiddi forfait forfeitu formativ fortgesc
fossilie foster fou found founder franchis francusk frankens franquez freibetr freud freuden frisson frown fruition
fuck fucking fuera fuero fuerza fugitivo fuhrende fuhrer fullness fungiere funzione furcht furchten furchtet furia
fursorge futility gagnant gallant gallego gap gapa gardienn gars gaucher gauner gebieten gebot geduldig geek gefahr
gefahrde gefurcht geheimha geiselna gekurt geldstra geliebt gelosia gemeinsc genauigk genero genie genio geniusz
geologis georgien gerarchi germano gesamtau gesamthe geschlec geschwor gesellen gesetz gestatio gestatte gewahr
gewaltta gewerbe gezeugt giant ginecolo giovane giovani gita giudicat giveaway glaucoma gleichen gleichgu glide gloire
glory glosowac glupi gniew godny goraczka gorki gospodar gotowosc governme graduada gratulac graus graze grecki greek
greens grieche grin grinning grinst grouping grozba grunder grundord grunge gruppen gruppier guinea guinee gunman gunst
gusto gutachte gute gutschei gymnast habilete haggard haine hameau hamlet handbuch handelsa harassme haustier have
haydn headline hearings heartbre hebraisc hebreu hegt heimisch heiraten hejt herausfo heredero heresie heresy heritier
hermanos herrscha hessen heures hierfur hieronym hingeric hipo hiszpans hitter hoffnung hogar holiness homicida honesty
honour honra hooker hopeless horreur horror hostess hostilid hostilit hoteller huissier humanida humanite humanity
humildad humilite hunger hunk hybride ibrido ideology idle idoneita iglesias ignorant igualita ilegalid illinois
ilogico imbarazz imbecil imbecill immunita immunite imp impacien impatien impede impiego impose impotenc impotenz
impreza imprompt impugnac impunity inactivi inclusio incomodi incompet indemnis indemnit indemniz indennit inder
indigenc indignac indulge indywidu inegalit inequali inexiste infeccio infezion infidele infinito infinity influenz
informer ingenuid ingles injoncti inklusio inmunida innamora innocenc innocenz innovado inocenci inquietu inquisit
insect inseguri inspirer installm institut insufici insuranc insurer integraz intellek intellet interesa interet
interim internac interven intervis intim intoxica inventeu inventor investor invoice ipocrita irish irre irritati
isolieru istnieni istota jackson jealousy jebac jebany jednostk jockey joueuse joy jubel jubelt jubilaci jubilo judaica
juge jurisdic jutro kamerads kampfen kampft kampfte kapela kapitula kardinal kardynal kassiere kaszel kaufprei keep
keepers keeping kind kinderar klage klasse klassen klauseln klimat kobiecy kochanie kodeks kokken kollegiu kommenta
komplize kompromi konditio konigin koniginn konstitu konsul kontext kontrakt konwoj korpersp korrespo kostenpf krabben
kraut kronprin kuken kultur kultura kulturen kundigen kundscha kunstsam kurzform kutter kuwait kwestia label labo
lagarto laie lamb lamm lappi las lastern lastima latin latina law leaning lebensbe lebensfo leech legality legat
legenda legenden legislac legislat legislaz legitimi leitbild lender levantam lidiar liebe lieben lieber liebeser
liebling liga likeliho lineage linkshan lizard locacion longer loro luchador lulu lupus macaroni macho maesta mag magi
magician mailer mainstre majestat majeste majesty malm malta mami mandamie mannaggi manner manuscri manuskri marcher
marco mariage marini markt marocain marquise martwy masque masquera massachu massen massenha masters masturba mater
matrimon matto medalist medallis mediacio mediatio mediator medicale mediocri meier meinungs meistern meistert menino
mes meunier mezczyzn mezquita mietvert migraine migrana milicia milieu militari mills minder minne minore misa misere
miseria misterio mitgewir mitleid mitsprac mittelal mittente mobilita mobility mod moderazi moisture mojo moll monarqui
monde monitora monolog monologo monologu monotoni montag monteur montgome month moot moralita moralite morality
moralnos morbo morderca moschee mourning movement mover movilida mowa mueca multicul muratore mutti nach nachwelt
nachwuch naczelni nain naivitat najstars namen naming nano nantes napastni narben narr narren nasa nastroj nativo
naukowie navigato nebenkos nebensac negazion neid nennung neutrale neutrali newborn nienawid niewolni nigdzie nights
nirvana nombrar nominare normand notaio notaire notare notario notary notation notoriet nouvelle novellen nowadays
nudity nun nuncio obawa obcy obecnosc obersten obietnic obiezion objecion obmann obrigkei observer odiar odiare odmowa
odnosic odszkodo officers offizier ofrenda oil okazja oken okologie okonom okonomen okreslen olvidado om opcja operateu
opfer oplata opposite optimist optionen oraculo orakel oratoria ordini ortschaf ortszeit oscurida osiedle oskarzen
ostile ostilita oval pa paaren paarung pablo pacifist pacing padrone paga pagament palsy pamphlet pandemie panico
panini panna parabola parada paraphra parasit parente parentel paridad parita parite parity parlamen parlemen parrocch
parsons partecip particip passer passport paszport patent paternid pathogen patos patria patrie patrioty patron
pauvrete pawla payable payant payaso payer pays pecheur peer penado penance pennsylv pensioni pentito perdido perdon
perdono perfecti perfezio perfil permanen personna perspect pertenen perverse pervert pescator pesimist pessimis peur
pfalzer pflege philosop phony piacimen piatek pictoria piekno pierwsze pijany pillo pioneer pionnier piquete pisser
pladoyer plague plaidoye plainte pleasure pledge plier plurale pluralid poblacio pobreza pochodze pociesze poczucie
poddawac podejrza podpis poe poema poeta poete poetisa pojedync polaca polemica polemico policja polizeib popelnic
poppy portavoc portoghe portugie porvenir poslowie possessi postage postcard postdoct posterid posterit postkart
potency potestad poussin poverta poverty powiedzi pragmati precisio predateu predicac predicam prefijo pregiudi
prejuici premium prepared presbite presente presenza presidio pressefr presseme prestamo prestige pretensj previo
prezes prezyden primus printing priorite priority prioryte privatle procesio procurad procurat procureu prodigy profane
profess profi profis profit projet promesa promesse prominen promise promote promowac proposer prosba prosecut prosperi
prospett prostitu protecte prozesse prudenza prugeln przywile psalm pseudo pst psy psychiqu public publicit puja puke
pup pupil pupila pureza pute qual quali quartier queen quelque querido quitter rabia racaille rachat rache racial
radical radosc rahmenbe rainfore rak rallying rant rapproch rat rata realidad realisat realite realm realta rebeller
recelo receptio recessio rechte rechter rechtsfo reclamo recluta reclutam reclutar recounti recours recruit recu
recueil redactor redakteu redeem redete redress reencarn referer reflexiv refund refurbis regente regenwal regroup
reich reimburs reincarn reine reinheit reinstat reisepas reit reize rejet rejoin rekruten relativ relatore relieve
religios remolque remorque remunera rendezvo renegar renounce rente renting reply represen republik repudio reputaci
request resa resembla resign ressenti restitut restrict resultan resultie retainer retire retireme revealin reveler
revenge revise rezessio rhythm ricevuta rich richards richtigk rifiuto righteou risarcim rising ritmica rivale rivalen
rodzinny rogar rogers rogue rolnictw romance romano romantyc root roper rothschi rough rowdy rownosc rozczaro rozglos
rozkaz rubato ruch ruhestan ruhm ruhrt runner rytm sachsen sachvers saga sahne salaud salmonel sanctity santiago saper
savage scemo scenariu scettico schar scharia schiavit schipper schlager schlecht schmerz scholars schone schonen
schreck schrecke schreibw schriftf schuften schuld schuldig schwarm schwucht scientis scienzia scorpion scribe sculpteu
seaman seasonal seccion sed sedation sedzia seelsorg segretar seguir seguito sekretar seks selbstve senat senate senato
seniorit sentinel seriousn servire sesion sesso sexo sexuelle shakespe sharehol sharia sharing shock shoes shorthan
shrug sicherhe sieger signalem signifik signoria simplici singapur singulie sinnlich sinonimo sitzung skandale skater
skipper sklavere slavery sleep sleeper smiley smirk sneeze so sob sociable solace solitude sollievo solstice solstici
sopravvi sorcery sorgen sorpresa sospecha soto souffran souhait souhaite sourd sovranit sozial sozialhi sozialle spac
spanisch speaker species speditio spelnien sphinx spieler spite spitzenr sponsor sportler sposare sposato spots
sprawozd sprzatac sprzeciw spy srodowis staatsan staatsse stabilno stadtver stammbau stany state statut statuten
staunen std stemmer stesso stevens stew stewards stichwor stier stimmt stimmte sting stinging stir stolz stoppen
storico strafges strafzet streite striker stroller stromt strophen stupid subclass subscrib substant subventi sucker
sueco suedois sufferin sufrimie suitabil suka sula summonin supermod superviv surrende suspecte susto swiadect swoboda
sympathi synagogu synge szef szok tajemnic tao tart tate taucher taxifahr taxista technici teilnahm tekst tenebres
tense teorico terapeut terror terrore terroris tesknic tessin testo text thing thirst thompson thrill tibetano tic
tickets tierarte tiere tik timidez timore tiroler titeln titelver tlumacze toaster todesurt tonight tonto torment
tormento tortura torture totalida totalite tough towarzys township toxico tract transacc transazi transien traumati
trembler treve trockenh trost truce trucker trybunal tumeur tumoren turc turning twitchin tyrannen uberlebe uberlege
uberweis ubezpiec ubriaco ulubiony umanita umfeld umwelt umweltfr unbehage undergro undermin unerwuns unfahigk unfallve
unfortun ungehors ungewiss ungluckl unidad uniformi unione unis unlogisc unordnun unschuld unsicher untergeo unterkun
unverseh unweit uomini urheberr urlop urteil urteile usabilit usefulne ustawa utiliser utilitar utopia utopie va
vaccinat vachemen vainqueu values vangelo vanguard vanidad vanity velar vendeur venditor veneto venire verachte
verachtu verbannu verbot verfolge vergebun verguenz verit verita verite verkaufs verletzt verliebe vermacht vermiete
vermietu vermisst versiche versohnu verstaat verteidi vertraul vertretu verubt verweist verwunde verzeihu verzweif
vestibul vibe viecher vielseit village villain viper virgo virtuoso vizier voeux vogelart volee volksver vollmach
vollstan voraussi vorgefun vorliebe vorrang vorreite vorstehe vorurtei vorwarnu vorzug vorzuge vota votum voyager
wahlerst wahlrech wahlvers wahn wahrheit waive walker wank warb warnen warnunge warunek warunki waving wdzieczn
wechselt wehtun weihe weiler welcome weltansc weltordn werksarz wheeler whine whistler white wholesal widerruf widmung
wieki wiernosc wierny wight wilde wilderne wina winger wioska wirbt wit witaj witchcra wlaczeni wodz wonnen wood woods
words work worship worte worter wrath wund wunde wunsch wunsche wunscht wydanie wyklad wykonawc wyzszy yearbook yellow
yen zaglosow zagrozen zajac zakon zaledwie zalowac zalozyci zamiesza zamowic zapaleni zapobieg zastepca zatrudni
zauberha zazdrosc zdrajca zeitgeis zeitlebe zemsta zertifik zest zezwolen zlosc zmarly znajomy zold zuliefer zustimmu
zuversic zwerg zwierze اتفاق اتفاقيا اتهام اجتماعي اجر احتفل احمق اخذ اخلاص اد اداء ادان ادلاء اراء ارانب ارتكب اساطير
استخدام استعمار استيقاظ اصطناعي اطفال اطلع اطول اعتراف اعزاء افتتح اقسام اقوال الحاد الشك الظل اللص الم امان امتياز
امتيازا امور انتخاب انتخابا انجاب انساني انعدام انفصال اينشتاي باحثون بالغ بحرين برتغالي بروز بروك بروكلين بسيط بكتيريا
بنات بنما بيري تبرعات تجمعات تحذير تحرير تدرب ترددات تزعم تشريع تشو تشوه تصريح تضامن تطوع تعاون تقاعد تقيد تلاميذ تنبيه
تنسيق تنكر تنوع تهاب تهرب توظيف توقيع ثبات ثراء ثقافات ثورات جامعي جانبا جروح جيبوتي حديث حرج حرمان حزن حسد حسن حشرات
حقايق حكام حوار حوارات حيتان حيوانات خارج خبير ختام خرافات خصم خطاب خلاف خليط خليل خيارات خياط دبلوماس دراسي دعاء ديني
ذعر ذنب ذنوب راج رايد رسام ركود رن رواد روساء روسو روما رومانسي ريف رييس سجود سعال سلام سلبيات سنة سيدني شايعات شجعان
شركات شكسبير شكوك شيء شياطين صحفي صد صدق صغير صناعات صياد صين صينيون ضباط ضرايب ضعيف طاعون طاقم طايفي طلب طموح طيار
ظلام عاطفي عاطل عدو عذاب عذراء عزاء عقرب عموم عيب عين عيون غبي غثيان غموض غينيا فاق فرسان فرص فرنسيون فعل فقدان فواتير
قانون قبول قتال قطيع قنصل قول قومي كارتر كاردينا كفر كلمات كليات كمال كناري كوري كونجرس كونغو كويت كيان كيانات لذا لغوي
لقاء لقاءات لورانس لورد ليري ليفي مالك ماير متحدث متخصص مترجم متصل متوقع مثير مجالات مجد محادثات محاضر محاضرات محاكم
محترم محكم مخطوطات مدافع مدرب مدعي مدني مراهق مزاج مساعد مسبق مستشار مستقبلي مستقل مسوولون مشارك معارف معارك معالج معلم
مفكر مقابل مقالات مقترح مقيم ملاك منتديات منسق منطقي مهاجر مهارات مواصفات موثر مور مورغان مولف نباتي نخب نداء نزاع نصوص
نظامي نفذ نقاش نيومان هارب هم هيوز هيوستن واقعي وايت وجد وجود وحي ودي وسط وعي وفاء وكيل ولاء يتدخل يتيم يخبر يرتكب
يستدعي يستغل يضيع يطالب يعرض يعين يغرد يفتتح يفورنيا يقول يكفر يلغي ينام ينفذ يوناني 一共 一句 一旁 一生 一生一世 一醉方休 万古千秋 万岁 三中全会
三轮车夫 上任 上新世 上谕 下令 下单 下属 下级 不名一文 不孕 不意 不然 不等式 专心致志 专著 世人 世界观 东南大学 东吴大学 东巴文化 东施效颦 两句 严刑拷打 丧命 个人 中华 中国 中正 中流砥柱 中生代 丰盛 丹东
为善最乐 主义 主人 主办 主张 主见 义不容辞 义理 之 乌龟 乐事 乐趣 乐音 乔治亚州 乞丐 乡里 乡镇 乡间 书 书法 买单 乱哄哄 乳黄色 事不关己 事关 事务 事项 二 互动 亚拉巴马 亚种 亚科 亡国 交大 交往 交战 交纳
交费 享乐 亲人 亲友 亲戚 亲昵 亲爱 亲眼目睹 亲近 人命 人品 人头 人心 人权法 人格 人民公社 人生 人称 人类 人身 人选 人马 人马座 仁义 仇怨 仇杀 仇隙 今晚 今生 他妈的 仙女 仙子 代码 代管 以工代赈 以言代法
以防 仲裁 任命 任命状 任用 优先 传令 传单 传教 伤势 伤痕 伤痛 体格 体质 余悸 佛兰德 佛蒙特 佛蒙特州 作主 作家 作用 你死我活 使命 使然 使节 侏罗纪 依我看 侵华 俗话说 保险费 信义 信用社 信誉 修订 停工 僵尸
允许 充饥 先导 先锋 先驱 光棍 光照 免受 免遭 免除 党章 入场券 入手 全力以赴 全场 全文 全权代表 全美 公司法 公安局 公安机关 公开 公社 公职 公证 兰州大学 关乎 关于 关押 关系式 关颖珊 兴办 兵强马壮 其乐不穷
其乐无穷 兽类 内行 军事家 军人 军令状 军法 军火交易 军马 冤家 冬眠 冰期 冰河时代 冰河时期 冲突 冶游 准确性 准考证 减免 几内亚 几许 凤凰古城 凭单 凶手 出场费 出钱 分期付款 分给 刑法 列车员 刘翔 刚果 创伤
创始 创始人 创建 创建者 创立者 初恋 判官 判罚 利益 刻本 前 前夕 前程 前辈 剑桥大学 剧本 剧痛 力不从心 劝解 功效 功能性 功高望重 功高盖主 加 加班费 加盟 务实 动植物 动荡 助威 助教 助理 助长 劲头 劲旅 勉励
募捐 募集 包办代替 包金 化子 化学家 化痰 化石 化石群 北京大学 北大 区长 医保 医学家 医疗保险 十字路口 千金方 升官 华东 华中 华北 华南 华盛顿州 协作 协同 协定 单轨 单鞋 单音节 南开大学 卧薪尝胆 卧龙 卫生
印地安纳 印子钱 印第安纳 压抑 厘金 原文 县令 县官 友好 双喜 双方同意 双眼 双瞳剪水 反对票 反问 发票 发言 取乐 取经 受伤 受热 受降 变温动物 口令 口语 古北界 古文观止 古罗马 古老 另类 另谋高就 叫嚷 叫花子
可喜可贺 可行性 台北 台独 台词 史料 史诗 右派 号令 司令员 司法 司长 各方 各类 合伙 合作 合办 合同 合掌 合格证 合法化 合法性 合眼 吉林大学 吉林市 同感 同样 同济大学 名义 名副其实 名垂青史 名胜古迹 名门 后代
吐 吩咐 听从 听任 听证会 吹嘘 呈文 告诉 周 呼吁 命令 咆哮如雷 咒语 咬牙切齿 咳嗽 哀荣 响尾蛇 唐山 唱诗班 商业 商业银行 商旅 商汤 商界 商贸 善意 喜乐 喜形于色 喜鹊 喝令 喷嚏 嘱咐 四分五裂 四川大学 四平
四胡 四边形 回事 回扣 回话 国事 国内外 国家 国情咨文 国有化 国法 国航 国防 国际化 国际性 国际法 圣上 圣旨 圣训 圣马力诺 地方官 地质学家 块状 垄断 垫付 城防 基本法 堂房 境遇 墨子 壮烈 声援 处事 处决 处女
复原 复杂性 夏威夷州 外交 外交官 外交特权 外孙 多多少少 大义 大侠 大公 大名鼎鼎 大员 大大 大师 大庆 大神 大连 大连市 大連 大連市 大陆 天然 天理 天翻地覆 太史令 夫妻 央行 失信 失修 失守 失效 失败 头子 夺目
奇才 奇耻大辱 奉命 奉旨 契约 奖学金 奠基人 奥 奴隶制 奴隶制度 奸淫 奸臣 好几 好汉 如今 如果说 如此这般 如鱼得水 妓女 妖姬 妖魔 威权 娃娃 娘娘 娘子 娴熟 嫌弃 子公司 孔融 孕期 孟子 季报 学富五车 学院
宁缺毋滥 守宫 守恒定律 守法 安全局 安利 安徽大学 安身立命 官名 官吏 官宦 官爵 定场白 宝库 实证主义 审判权 审时度势 宪法 家常 容许 宽恕 密使 富兰克林 寒带 寓言 对决 对华 对手 对症 对白 对立面 寻欢作乐 封地
射杀 将令 将才 尊严 尊卑 尊师 尊荣 小伙 小萝卜头 小鸡 少爷 尔 尽管 局长 屈原 屈打成招 属国 屯子 山体 山村 工匠 工商 工钱 左券 左右手 左派 巨人 巫术 差别 巴拿马 巴林 巴蜀 巴金 布鞋 师大 师范大学 希奇古怪
帮手 常态 常态分班 常用字 常驻 干涉 干部 干预 平生 平等 年号 年少 年报 年迈 年鉴 庄子 应允 应酬 府尹 废除 废黜 开拓者 开瓶费 异性 异端 张宁 弱点 强人 强制 强加 强梁 当务之急 当心 形式主义 彩印 彩票 征询
征集 徐霞客 得利 得益 循规蹈矩 心律 心愿 心理学家 心电图 心绪不宁 心里话 必然王国 忙活 忠臣 忧虑 快感 怀旧 怒不可遏 怒气 怒气冲冲 怒火 急事 急赤白脸 性关系 性命 性生活 总之 总督 恋情 恋爱 恐怕 恰恰相反 恶意
恶意代码 患有 情况 情境 情欲 情爱 惊叫 惊恐万状 惊慌 惟妙惟肖 惨状 惯例 愈加 愈发 意愿 意识 意识形态 感触 愤恨 愿意 慎重 慢性 慨叹 戏称 成例 戒严令 战后 房事 所为 所部 手稿 打斗 打游击 打点 执政官 执照
扮演 批示 承付 技师 技术员 技术规范 投诚 投资者 投降 折磨 抚恤 护照 报仇雪恨 报仇雪耻 报名费 报道 抽噎 拒付 拖欠 招抚 招降 拜师 拜见 拥戴 挂花 指定 指挥官 挡住 挺拔 换代 捷报 推定 推崇 推选 提名 揭穿
搅拌 搜刮 携带 携手 摩根 撇开 操持 擒贼擒王 攀枝花市 支付 支队 收藏家 收费 放养 放牧 放纵 政体 政区 政委 政治委员 政治部 政法 政要 效能 敏感 救命 救活 救济 敕令 教义 教诲 散乱 散客 数学家 整齐划一
文以载道 文化 文号 文本 文武百官 文种 文笔 文臣 文言 断子绝孙 新兵 新加坡 新版 施政报告 施法 旁遮普 旅顺 族长 无望 无话可说 无辜 日元 日本 时代 时势 时宜 时弊 时态 时装鞋 时运 旷野 昆士兰 昆虫 明目张胆
昙花一现 春宫 晚辈 景泰 暗杀 暴跳如雷 曝光 最高法院 有价证券 有助于 有望 有权 有色 有限公司 服从 朝廷 朝觐 期权 期许 期货 木马病毒 未成 本相 朱德 朱熹 机票 机遇 杀手 杀毒 杂剧 权威 杆菌 李白 杏花村 村子
村寨 村庄 村落 村里 村镇 杜甫 条例 来华 枕石漱流 枪杀 架次 标题 树丛 树种 校长 核准 格言 检察官 检方 椭圆形 楔形文字 楚国 概况 槽 欠费 次序 欢心 欢迎 欧几里得 欧拉 欧文 款待 止咳 正式 此事 武官 武将
武汉大学 歹徒 死伤 死者 殉葬 殿下 毒蛇 毫无 民工 民族主义 民法 气呼呼 水污染 水瓶座 水蛇 水蛭 水费 求和 求职 汇水 汤川 没关系 治安 治理 泉石膏肓 法制 法度 法律 法案 法规 法语 法门 波段 波罗 泥金 泪眼
泪花 活化石 浙江大学 海内外 海瑞 海防 消炎 深信不疑 深恶痛绝 清官 游击队 游手 湛江 湛江市 溜须拍马 滞纳金 演讲 激进 火眼金睛 灵魂 炎症 炎黄子孙 点名 烈日 烙印 热带雨林 热水 热火朝天 热闹 照单全收 燕国
爱国主义 爱情 爵位 父老 牌照 牛津大学 牡丹江 牡丹江市 牧羊 物业费 物种 物质文明 牵牛花 特派 犯法 状态 犹豫不决 狂欢 狐狸 狗贼 独尊 独白 狮子山 狼狈 猛兽 王八 王导 环境污染 珠海 班级 班门弄斧 理想国 生前
生命 生平 生态 生态学 生死存亡 生死攸关 生物 生物学家 生龙活虎 用人 用处 男性 画展 畏惧 留学生 留神 畜牧 疑心 疑惑 疑问 疲劳 疼痛 病态 病情 症状 痛楚 痛经 痛苦 登高望远 白垩纪 白城 白城市 白山 白山市 白种
白羊 白色 白衣战士 百步穿杨 的黎波里 皇恩 皮鞋 益处 监察 监察院 盛情 盛筵 目睹 目送 直方图 相劝 相联 看病 眩晕 眸子 眼中 睡眠 瞳孔 知县 知己 知府 知心 石炭纪 石花菜 矿务局 研究员 研究者 研讨会 破产 确立
示众 礼崩乐坏 社会化 社区 社稷 祖先 祖师 神州 神话 票价 禀告 禀报 禽兽 私仇 秉承 科学家 科长 租用 秦国 秩序 积极性 称谓 稀奇古怪 程序库 程序法 税法 立宪 立正 立法会 立法机关 笑嘻嘻 笔触 第三世界 等于
等价关系 等级 答辩 答问 答非所问 签约 简称 管理 管理费 类型 精度 精确度 精神文明 精美 精选 紊乱 素有 紧急状态 红 约法 纵容 纸醉金迷 练就 细作 细看 经济危机 经济学家 结核 绝境 绝经 统帅 统治权 统辖 绣花鞋
综合 编班 编码 缴纳 缴费 缺憾 罚单 罚款 罚金 罚钱 罪名 羊群 美国国会 羞惭 群雄逐鹿 翻白眼 老两口 老板娘 老汉 老爷 考古学家 耳鸣 职业 职权 联手 聘请 肉瘤 股东 肺结核 肿块 肿大 胁迫 胆怯 能手 脓肿 脱离
腹痛 自主 自学成才 自然段 自由 自由王国 致哀 致癌 舆论 舍命 舍身 船长 芝兰玉树 花天酒地 花好月圆 花子 苍生涂炭 苏州大学 苦中作乐 苦头 苦难 范畴 草丛 草台班子 荒谬 荣 荣格 荣耀 莱比锡 营口 营长 落叶归根
葡萄牙人 葡萄牙文 葡萄球菌 葫芦岛 葫芦岛市 蒙大拿州 蒙蔽 蓝细菌 蓝菌 薪酬 虎视眈眈 虚荣 虚荣心 虱子 蜥蜴 蝎子 融为一体 行人 行刺 行动 行政区 衙役 衙署 衙门 表决 表单 表情 裁决 裁判 裁缝 装 西文 西班牙文
见票即付 见证 规律性 角膜炎 解放 触电 言行 言语 言谈林薮 誓死 警醒 订单 训诂 议定 记仇 讲学 讲究 讲话 许下 许愿 论坛 设宴 访谈 诊费 词语 诏书 诏令 译文 试题 诗集 诚信 话语 该死 说不上 说唱 说实话 说服力
请安 诸事 诺言 读物 课文 调查员 调查者 调查表 调理 谕旨 账单 质询 质问 贫寒 贵胄 贸易协定 贻笑大方 赎回 赛车手 赞同 走亲戚 走兽 赴宴 起用 趁势 身价 车把式 车模 车票 轻视 辅导班 辅音 辑录 辞职 辨别 辩方
边防 边防军 辽宁大学 辽阳 达成协议 过户 过活 迈进 运动 运动员 运费 近亲 返还 远大 远景 远游 远见 违者 连署 连襟 连长 迫不得已 迷信 迷迷糊糊 退休 退休金 适得其反 逃生 逆境 逆贼 选集 逊色 通判 通知单 造福
遗嘱 遗诏 遣使 遣散费 遵时养晦 避免 邮费 郎中 郑州大学 郑重其事 部下 部属 部门 酒席 酷刑 酸痛 酸雨 重中之重 重于泰山 重工业 重要性 重逢 野兽 野地 野花 金发 金库 金箍 金融业 金融机关 金迷纸醉 金门 钦差 错乱
锦州 长 长生 长老 门将 门票 门类 闭关锁国 问题 间谍 防务 防止 防空 陈述 降级 陛下 随心所欲 随机 随身 隐忧 雄心 震慑 霍乱弧菌 青年 青春 面红耳赤 鞍山 韵白 领事 频段 风靡一时 飞毛腿 饥饿 饮酒作乐 首席
首席代表 首长 首领 马 马球 马里兰州 马鳖 驻华 驾驶员 骇然 骚动 高官 高手 高手如云 高瞻远瞩 高等学校 高等法院 高精度 高级专员 高调 高贵 高跟鞋 高阳 高院 鬼子 魂魄 鸟兽 麋鹿 黄兴 黄牛票 黄种 黄褐斑 黑客 黑河
默许 鼓励 鼓吹 鼻炎 齐国 齐家治国 龙体 龙头老大 龙山文化 龙的传人 龟壳花
""",
    2: """
1er abate abboname abdullah aberrati abfindun abgeordn abhangig abiturie abogado abolish abominat abonneme aborcyjn
aborigen absoluci abuelas aby academia academic academiq accusee accuser achats achieve achtzige activity actualid
adept adicto adjectiv adjetivo adjoa admiraci admirati admirer adopter adult adulta adultere adulteri adultery adulti
adversai adviser advisor advocate afera affair affaire affare affidame affidavi affirmer afflicti afliccio aged agee
agencia agencja agents agentur agenture agenzia aggresso agio agitatio agnieszk agonia agonie agony agresor agresseu
agronomo aguinald agypten agypter ahnen akademic aktion alba albaner albanil alcalde alcoolis alderman alegria aleman
alerte alerting alien alienige alignmen alkoholi alleato allegean allegian allegria alleiner allgau allievo als
alsacien alunno amalgama amantes amateur amateure amato amator amatoria amazonas amazone ambasado ambiente ambigued
amends amerika amical amigable amistad ammirazi among amore amour amoureus amputati amyts analista analyst analyste
analytik ancestry ancho ancient anemia anestesi anfitrio anfuhrer angelo angemeld anglais angler anglosaj anglosas
angoisse angol angoscia angst anguish angustia animador animateu animator animosit anklage anklagen anklager anlehnun
anomalia anomaly anonymat anonymit anrede anrufer ansprach anteceso antelaci anti antisemi anwalt anxiete apathy
apelacio apelar apostasy appeal appellat applicaz appoint aquel araba arabe araber arabisch arbeitsb arbiter arbitrat
arbitre arbitro archer archiduq arrears arrestat arret arrivals arrive artesano artgenos arthriti artist artista
artisten artritis artysta asas asesor asha asian asker asma asombro aspirant assailan assedio assent asshole associaz
assoziat assunto assuranc assurda ast astensio asthme atd ateo atheist atheiste atonemen atrasos atrevido attaccan
attacker attacks attaquan attended attends aubry audience auditeur auditoir auditor aufforde aufrufe aufruhr aufwachs
augenarz augenzeu aurelio ausgrenz ausschus auszubil auteur authorit autista autoesti autograf autogram autograp
autonome autor autora autore autoren autorin autorinn autorita autorite autoryte avatar avenger aventuri aversion
avisar avocat avoue avuto avvelena avversar avvisami awe ayto baby babys backer badacz badger badmouth bahn baja
bakerloo balagan banden banish banker bankier bankrupt banquero bapteme barbaren barbaria barker barkwort baron barone
baroness bartolom barts bashing basi bask bassi bassines bastard bastarde bastelt baugeneh beamter beast beaute beda
bedauern bede bediente bedrangn bedurfti befragt befragte befriend befurcht befurwor begegnun begehren begierde begin
behorde beim being beispiel beitrete bekannte bekannts beklagte belange belastun bellezza belliger beloved benennen
benesser bengali berat berater berateri bergamo bergland bernadet beruft bessert bestellu bestie bestrafe betes
betreuen betreuer betriebs bezahlun bezirksl bibbia bibel bicho bichos bidder bidding biedny bienesta bieter bilingua
bilko bimba binaire biograf bischof bischofe biskupi biznes blocco blocus blokada boateng- boj bon bonhoeff boob booby
boon booster bowman boxeador bragging braille branch brasilie braun braune breaks bresil brevetto bribe brigades
bristol brive brownie browning brudersc bruggent brule brunet brunette brute bruto bugger bulgare bulgaro bundesam
bundesin bundesmi bundesst bundesta bundniss burgerli burgersc burmistr bursche bussen busser busting butch buteur
butler bye byl byly caissier caja cajero caller callers calligra calosc camarada camarera camerama cameras camioner
campeon canalla cancro cantarut cantor canvass capi capitali caram carioca carita caritas carmen cartooni casada
cashier cassa castaing castigar cautious cautiver cavalier celebrid censor centrist certeza certezza ceux ceylon
chagrin chameleo chanceux chandler chapter charite charity charta charte chaser chatter cheater chec check chefarzt
chefin chefreda chienne chile china chinese chinois chinoise chirurg chirurge chirurgo cholera cholerni chomage choruje
chory chow church ciega ciekawos cierpien cifuente cile cina cineasta cinica circus cirujano citizenr citizens citoyenn
civica civili civilian civiliza claim claque cleaners clerks clicked cllr clope closer clown cna coerenza coherenc
coito colegial colera colloque colonie colony colored coloso columbia columnis combatan comeback commandm commerci
commonwe commozio commune compagne compagni compania companio compare complice comply comtesse comunal concejo concern
concilio condesa conduce confianc confianz conflitt confusio conge coniugi conjoint connard conocedo conocida conoscen
conseill consenso consorci consort consulen consumat contempo contempt contessa contesto contiend contoso contrat
contrato contrinc controve conversa convict convoco cooperat coquin coran coronary coroner corrieri cortan cortejo
cosicche cosmopol coucou counsell counselo countera countess courtois cousin cousine covenant coward crainte craven
crazines createur creature credenti credo creed creencia creole cretin cretino crewe criada criado criatura crier
croata croate cronista ctv cual cuarente cuatroci cuba cuckoo cuddling cugina cugino cuidador culprit culte cumplen
cunt curiosit custody cyrk cywiliza czarny czlonek czlowiek czyn dachdeck dachs dali damned dankbark danois daredevi
deacon dear deceased decorato decree deed defect defend defenseu defensor degout dekker dekret delaney delegar delegate
delegier demand demandad demander demencia demenz demokrat dengue deni denial dentaire dentist dentista dentiste
dentysta departed dependen depit deportie desahuci descampa desconci desconoc designac designat designer desolaci
desordre desterra destierr dettato dette deuda deutsch devocion dexterit diabete diakon diaspora dictado dictador
dictateu dictator diener dienstpl diktator dilemma dilemme dilettan dinamism dingen dingue diploma diplomaz diplome
direktio direktor disarmam discaric discomfo discordi discours disdain disgust disident disinter diskurs dismay
dismissa dispetto dispiace disputer disputes dissatis dissent dissiden distrust disturbo dittator diver divest divieto
divorce divorcio divorzio dj doc doctora dodo doe doherty dokerow dolor domain domanda domestiq donante doncella doomed
doradca dosc doubt douter down dowry doyen drag dramatur drehbuch drivers drogi drop drunk dryness duc duca duchess
duchessa duchesse duda dudziak duke dummkopf dup dupe duque duquesa duren dyplom dysfunct dziwka earl eater ebreo
eccentri echeverr economic ecrivain ecuador edelmann edema editeur editing edition editor educacio eelv egipcio egipt
egipto egoista egyptien ehe ehefraue ehemann ehen ehrfurch ehrlichk eingebor einigkei einkauf einladun einreden
einwande einwohne eis ejemplo eks ekspert elect elegia elektora elettore eleve eleves elezioni elitist eloge elsasser
elternte embodime emerito emeritus eminenci emir emisor emotion emotione emozione empfindu employ empoison empower
enamorad enana encarnac encierro endettem endorse enemigo energie enfermo enforce enforcer engageme enkel enkelin
ennemi enquiry enroll ensenanz entrevue entricht entspric envenena environm epanouis episcopa epoux equita equite
erahnen erbarmen erben erfullun erkranku erlaubni erotic erregung ers erstattu erstaune erwartun erzahler erzherzo
escoces esempio espagnol espanol espectad esperons espinal esposo esser etait etchever etfo etliche etonneme etranger
euphoria europais europeo eveque ex-staff excitaci excitati exciteme excuser exemple exiles exorcist expectac expectat
expedite experta experte experten expertin explorad expulse extent externer extranar extranje extremis eyewitne fabbro
facharzt fachmann facteur fag fallecid faltaron fama familias fandom fant faraon faraone farmaceu farmacis faschist
fascinac fascist fascista fasciste fasters fasting faszinat fattore fatty favorite favour fda febbre federal federale
federaln federazi feeling fehde feind feinde felicity felixsto feminine femmina fester festlegu fetisch fetish feud
fever fiduciar fieber fiebre fierte fievre fighters fighting figlio figliolo figurer filipina filmemac filment filmmake
filmregi filosofo filozof finalist finances financie finder finna firmie fitness flack flamand flamenca flaw fledglin
fnmt foderati folle follower fondator fondness fool for foraster force forderer foreplay forerunn forester forestie
foret forgiven forscher fragebog fragen fraktion francese freaks freelanc freiberu freier freigebe freiherr freispru
frekwenc freshman freude freundes friendli fright frustrac fue fugitive fuhrersc ful fulfilme fumador fumeur fundacja
fundador funker fury futur gagnante galego galo gamers gamin gamine gammelt gana ganador ganadora gandul garant garcon
gardanne gardiner gartner gast gastarbe gaste gastgebe gatte gaul gaulois gazety gebete gebote gedicht gedichte
gefangen gefechte gefolge gefuhle gegebenh gegenspi gegoogel gehalt geheirat gehofft geldgebe gelehrte gemahl gemeinwe
genauso gendarme gender genealog genera generacj generaln generosi genies genitiv genitore genossen gentile genuge
georgian gerechti geringst germain germany gesandte geschadi geschopf gesellsc gesetzge gesponse gestreik gesundhe
getreu gewerksc gewinner gewisshe gibralta giganten gino giocator giovanil gioventu gitanas giurista giustizi gli gmail
gminie golfa gonner goodness goof googeln google goon gor goren gosc gospels gourmand govern governed gracz grader
gradito grafiker grafin grandchi granddau grandson granic granny graphist gratific gratitud graves gravida graz grazyna
grec griechis grief griego gripa gripe grippe groll gruby grunen guerra guerre guerrero guerrill guests guilt gull
guyot haben habla hablan hablante habsburg hader haftbefe haiku haiti hale halina hanba hande handed handing handlang
handler hands hansos hardship hartley8 hastings hate hatred hatte hauptlin hauptver hausarzt hauslich hays hcsa healer
health heathen hebreo hechicer heiko heiler heiligke heilprak heimlich heiterke helden helper hemorrha hendrick
hepatite hepatiti herald herido hermosur herold herpes herren herzinfa herzog herzogin hesitati hetero heterose
heuchler hexagone hexen hibernat hibrido higinio hijo hilfe hincha hinchazo hindenbu hinnerk hinterbl hipnosis hipoteca
historyk hitler hives hoa hochdeut hoffen hoffentl hog hombre homoseks honestid hong hongrois honnetet honorair honorar
honorari honradez hoods hooligan hope hopeful host hostile hostiles hosting hote hotesse hotmail househol huber
huerfana huerfano huesped huff hugging hum humanism humanist humanita humankin humans humboldt hungaria hungaro
hungover huren hurting husband hybrid hybriden hypnose hysterie idealism idealist ideas idiot idiota ignacio ike ill
illitera imams imbalanc imbecile immun immune impiegat imposibi imputaci incarica incertez incertid incest incesto
inciter inconnu incredul incurabl indiana indiano indictme indigene indignat indizes infamia infant infanta infante
infektio infestat informin ingeborg inglese inhaftie initiate iniziare inkompet inmune innej innenmin innensen inquirer
inquisic insecuri insolven inspekcj insta instrukt instytut insulin insulina insured integrid integrit inter interagi
interdic internaz internme intervie into invalide invitaci invitada invitati invitato invite invito involvem inwalidz
inwiewei inz inzest io ire ireland irgendei irgendwe irregola irritaci ism ist italian italiano italiene itch ivo
ivresse jackass jacobs jahrgang janata jardinie jaswinde jederman jedza jens jeopardy jeque jews jfk8 jgarcia jihad
jinete jinx joie jones jong josiah joueur joven jr juckt judgemen jugador jugadora julian julie jungfrau junioren
juniorin junker junto jurist jurista juriste juristen juristin juror justiz justizmi juvenil juvenile juwelier kadra
kafka kamerama kammerer kanadier kantoren kapitali kassel kategori kaufleut kaufvert kazan kazimier keeps keffiyeh
kellneri kembla kenner kenya kerl ki kid kids kilka kilkanas killer kin kinder kinderer kindness kindred kingdom
kircheng kissing kita-elt klatwa kleinkin kleinste klient klienten klimatu klimt kluby knockout knox kochany kolegium
kollekti kolonien komendan komentat komisarz komisji kompanie komponis konflikt kong kongres konigrei konserva konsulta
kontekst konto kontrahe kontrove konvoi konwencj kooperat kopec koran korony korporac kosher kraj krajowy krankhei
kreatur kreature krebs kretyn krieg kriege krimis kroaten krolestw ksiaze ksiezna ksieznic kult kulturkr kultusmi
kummer kunde kunden kunstler kurwa kurzgesc kutscher labial labour-p labourer lad ladt laico laien lamento land lande
landesam landesve landtags lapp latein lateinis laudatio laureat laureate lauwin-p laws layoffs le lealtad least
leaving lebensfr lebewese lefty legacy legalida legaliza legalize legate leidensc leiht leistung lektor leoncava lepra
leprosy lequel lesersch lesion lessing let lette letterin lettore lettori letzten lewy liberal liberale liberati
liberta libertad libertai libre libretto licence license licenza liebesge liebesle liebhabe liebste liebsten liebster
ligen lightwei lis lisp lista literate litige litigio liu llega llego loa loathing local locura lohr lojalnos lola
loneline loon loser lotna loyalita loyalty loyaute lubie lucha lud luden ludger ludzkosc lugner lump lunches lush lust
luto lutte luttich lutto lyceen lynch lyon lyriker macchini macedoni machinis machos machterg macro maestro magazyne
magicien magier magistra mago mainstay maker makro mal malades malaise malata malato maledict maledive malenten
malestar malincon malinger malteser malzenst maman man manage managen mandant mandante mandator mandos manhood mankind
mann mantenut maori marchand marchese marchett mareo marido mariee marito markgraf marktfuh marokko marques marquis
marriage married marry marshals marszu martir martire martyr martyrer maryja mas masern masses mastermi mastery matcher
maternal matias mating matka mattia maurer mauro maven maverick maz mazdoor mazedoni measles mec mecenas medecins
mediador mediateu medien mediterr medizine meksyk melancho melancol membro men mendelss mendigo meningit meno menor
menores menos menospre mensch mentiros mentor mercenar mesias messages messia messiah messias messie mestizo metal
metalurg metalwor metrovia miami miasto mick midget midwives miedo miedzyna militar militard minderhe mines mines-en
mineur mineure minh minimali minister ministra ministre ministro ministry minoranz minorenn minori minoria minorite
minority minuit miser misja misogini misogyny miss mission missione missionn mistero mistrust mitarbei mitbewer
mitgefuh mito mitschul mitspiel mittelsc mittler mlody mniejszo modal moderati moine momentum momia monet mongolei
monje monograf monograp montreal moreau morocco moron morta mortal morwenna mosquee mosques motin mozo ms muchacho
muerta mujerieg mummy mus mussolin mystere mystique myth mythe mythen mythos nachbarl nachfahr nachfolg nachtruh
nacjonal nackter nackthei nadia nahel naher naht nahverke najmniej napoleta narrador narrateu narrator nastroje nasze
native nausea nay nazi nazis nazista nazwa nearby nederlan negociad negro nemico nene nennt neri nerven nervousn neuen
neugebor neuling neulinge neuwahle niech niechec niemieck nienawis niepokoj niesen nieta nieto nietzsch niewiele
nightcre nikt nimes nipote nirgends nirgendw nobleman noces noinu nolte nominal nominier nordique noruego norvegie
norweger nostalgi note nothingn novelist nowhere nsw nuclear nuda num nunzio nuova nuria nurnberg nutte nutten oakland
obalic ober oberarzt obey obispo obliger obrero obsesivo obsluga oburzeni obwodnic occupazi ocupacio odhiambo odio
odrzucen odwiedza offenbac offentli ofiara oft oglosi ogol ogolnopo ogre oihana ojala okreg oldenbur olek olivares
olvido ombudsma omonimo onesta operaio opis oponente opozycji opponent opposer optimism oracion orador orcheste
organism organizm oriental orkiestr ornella orphan orphelin orrore orthogra ortograf ospite ostrich ottimism ottimist
ottmar oust outcast outreach overlord oversee overtime oyente pacha packa padophil padova padrino pagano pagato pajero
palabra palestyn pang panstwow paola papeles papers papi papiere papiers parable parado paramedi parasite parasito
parassit parciali parent pariente parisien parks parlano parlent parola part partenai partisan parvenu parvenus
pasajero pasion pasivida pasja pass passager passant passante passion passione pasteur pater patiente patriarc patriots
patrizio patrocin patronne patrono pauline paura pauses pavia payment payoff pazzo pecador pede pedigree pedofili
pedophil peel penas perdedor perduto pereira performa perk perpetra perse perser persino person personel persuade
pesimism pest peste petting petycje pflegepe pharao pharaoh philanth philippi phobie physicia pide pieton piety pil
pilotos pineda pink pinning pionier pioniere pip pisarz pitie pizzigat placach plaider plaintes plante platon playwrig
pleito plena plenum plural poczty podiatry podpisal poem poeme poet poisonin pokalsie polemiqu polio politiqu polityka
polizeig polizze poltrone polygamy polygon pompino poor popierac popolazi populati populism porozumi portavoz porter
portera porteur portugue posel poser positivi poslubic posse postet postgrad postleit postor powerhou powiadom pox
praferen pragnien prasidiu prater prawnik praying preachin predeces predica predigt predigte predilec prefectu prefisso
prefix premiato premie prende preso preste pretenda prevenir prevent prevenu prey prieur primato princesa princess
prinz prinzen prinzess privato probleme proceedi procesad proclama proctor producen producer produkcj professe professi
progeny programi projekta prole promoter promotor prophets protagon protesto protests protetto province provinze proxy
prozentp przeczuc przemowi przeszed przyjazn przyklad przyszed przytomn przyzwol psicofar psychic pubblica publicam
publicat publicis publico publicos publiczn publishe pueblo pundit punir punire punish punter pupils purity pursued
pusher puszczy puta putain putsch puttana putte pytanie quale questore quiroga rabbia racist radza ragazzo rage
raghavan raj ralent ramadan ramirez rammaric rancore rancunie rania rask rassist rassiste ratgeber ratifica ratify
raucher raum rausch raving razzista rcn readersh readines real realism realisme realismo realismu realist realitat
reaper rebelars rebelde rebuttal recall rechten rechtsan rechtsex rechtspr rechtssi rechtsst reclamac reclami recteur
rectorad redaktor redattor redhead redner referee referral refusal refused refuses regierte regime regista regno regret
reino reisebur reiter rejoicin rektor reliefs rem remedios remordim remords remplaca rencor rendimen rendimie renegade
renombre renommee renown renten renter repentan represai represal reputati reputazi requests reseaux resentim resentme
resignac responde ressorts results retrouva rettore reue reunione reunions reunite revenant reviewer revising revocati
rewritin rey rezim rezyser rhapsody rialzo ribelle richiede richteri ricorso rimorso rimpiant rinaldi rivalida rivalita
rivera roberts rodin roget rollstuh romancie romantiq romanze rossetti rosso rosyjski rotating rote rotelle roth
roulant roumain roussel- royaume rozwod ruckruf ruedas ruf ruhren ruling rumana rumano rusia ruso russa russin russisch
rustic sabine sabio sachverh sade sadness sager saint-jo sainte-r saintete salario saleh sam samoobro samopocz samotnos
sangh sanjay sans-abr santis santita sarampio sasiedzi sass saudi savant saveourd scammer scare scenaris schadene
schadens schadlin scharen scheich schichtp schiedsr schiera schlaf schlicht schmied scholast schonhei schrifts schulden
schurken schuster schwarzm schwede schwellu schwerge schweste schwulen scolarit scorer scorn screenpl screenwr screwing
scriptur scrittor scum sdegno secessio sechzige secolare sectaria section secular seculari sehnsuch seigneur seinesgl
selbstan selbstbe selbstst selbstwe seltsame sempre sendunge senior separati septembr serbski sermon servant servants
servicin servio serviteu servitor sessions sexist sexistis shame sheik sheikh shifts shingles shocker showdown sicario
sich siedlung siempre sifilis signer signifia signing silly simpatia sincerid sincerit sindaco single sinner sinvergu
sionista sioniste sire sissy situatio situazio sitzunge skargi skirmish slabosc slags slaska slav slave slaver slawa
slawe slay slider slowacki slowo slumber smallpox smiler smoker smokers smutek snb sneak sneezing sniper snitch snoop
sobczak sobriete sociales socializ socio sodass sodomie sodomy sofferen sohn sohne soldner solicita solitary soltera
sometimi somme sommeil songwrit sonno sophomor sor sorcier sorciere sore soreness sorrow sospetta soudan soumissi
southern sozialis spagnola spartan specjali spectate speech spelling spende spender speranza sperare spettato spinal
spitzel spoiler spokoj sponsore sposarsi spoznia sprawca sprecher sprog sroka sta staaten staatsmi staatsre stagisti
stagnati stal stalin stamira stara stardom starvati statale statute stecher steen steiner stelle steuerbe steuerer
steven stichwah stifter stilista stoic stoke stolzenb stoner storica storie stories storytel stosunki stracony stradale
strafver straordi strathcl strega streiks strophe studenci stupore stylist subgroup subpoena subscrip subsidy subvert
succeed successe successo suchtig sudan sueca suedoise suffix sufijo suivre suizo sujecion sully sultan sultano
sumision summons sunburn sunrise suora supersta supports supremac supremo surfer surfers surgeon surveyor suscripc
suspect suspects suspense svedese svizzero swagger swapping swarm sweethea swelling swiadek swietowa swimmer syn
synonym synonyme syphilis sytuacja szalenst szczeros szuka tacierzy taco tacos tact tagliand tagung tagungen takeover
talker tante tap tardi tariq tarzan tata tati teal teamleit tease teaser tedeschi tedesco teen teilhabe temoin temor
temperan tempest teologo terms ternura tesorero testate teste testigo than their theologe therapis tifo tiger timekeep
tinction tinker tiranno tirano title tizio took topper torpeza torschut torturar toscano totalita totality totem toter
trabalha tractage trades traidor traine trak tramp trance transiti transpor tratado trattato trauer traurigk trautman
trautwei travaill treatise treffen tregua treiber tremblin tresorie treuer trevithi tribu tristess tristeza tristezz
trottel trupp trusty tucker tueur tugend tunez turmoil tutor tuvo tweeting tworca typhoid typing tyran tyrant tytul
ubelkeit uczciwos uczestni uczucie uf ukochana ukochany ukrainie ulcera ulderico umarla umbra umpire unabhang undesira
ungar ungarisc unglaubi unions unkenntn unoffici unruhen uns unterbew untoucha uomo upbeat upheaval uproar urgency
urzednik usher usuarios utility uzalezni vagabund vague vandali vasallen veden vedova vega vegetal vegetari vegi velo
venerdi venganza vengeanc venn veracity verba verbande verbannt verbe verben verbo verbote verdict veredict vergeltu
vergesse vergiftu vergunst verifier verjahru verkater verkehr verklagt verkraft verlass verliebt vermin verrater
versandk verschic verschul versicul verstorb verteilt vertrag vertrage vertrags vertraut verts verurtei verwirru
vescovo vespa veuve viceroy vicieux vicini vidal vidente videos vieillar vient viernes viewers villano vim vincitor
violence virer virgin virrey viruela viscount visionna visitor viuda vixen vizioso vocablo voices vokabeln vokal vokale
volksabs voller voor vorbestr vorfreud vorsitze voruberg votante voter vowel wahlbere wahlkrei waisen waking walenty
walked warhol warrant warszawa watcher watorek watpliwo weakness weasel wegberei wegiersk weh wehrdien weib weigerun
weisung weisunge welch welche welcher welfare welke wellness wells weltklas werken wertpapi what when which whim
whiplash whitcomb whitlock wichser widoki wiederse wiederve wieska winner wirtin wish witch witness witwe witwen wiz
wizard wlasnore wnioski wobbly wohlerge wohlfahr wohlfuhl wohnhaft wojciech wojenny wojna wojsko wojskowy wole wolnosc
wolter wolverin woo word worthy wren wright writer writings wrog wrona wspolczu wspolpra wsrod wstyd wybory wydajnos
wydzial wynagrod wyznanie wyzwanie xenophob yerno yielding york yusuf zabojca zahlunge zahnarzt zahra zakaz zal zaloga
zapatero zapewnie zaprosze zarzadze zaskocze zauberer zawiadom zawodnik zbieg zdziwien zeal zenada zentralb zeuge
zeugin zeugt zgodnosc zhang zia zielgrup zielony zins zinsen zinssatz zmarla zmeczeni znajda zombie zonaty zugehori
zuhalter zukunft zuneigun zuwander zweifel zweifeln zwiastun zwyciezc zycia zycie zyczenie zyczyc ا اباء ابار ابرياء
ابل ابناء اتهامات اتهم اثناء اجبر اجرة اجنبي اجيال ادبي ادمان اذا اردنيين ازال اسال استبداد استجواب استراتي استراحة
استرالي استفتاء استفسار اسقطوا اسلامية اسير اشتكى اشخاص اشرار اضرابا اعجاب اعجابات اعداء اعصاب اعلنت افعال اقتصاد
اقليات الام الباني السل الماني النص امال امتثال امر امراء امراض امريكا امس امهات انباء انبياء انجيل اندرسون اهل اوامر
اوين ايتام ايدي ايطالي باحث باصات باول بايس بترول بدنا بدوي برازيل بريطاني بزيادة بشر بشرية بكالوري بلاد بلدان بلوك بن
بنت بوليفيا بون بيرس بيرسي تباين تحالف تحديات تحيز تدين تراس تركي تزوج تسمم تشيلي تضامنية تعب تعصب تعليم تعيين تغيب
تفاول تقرير تكرم تكريم تنسيقية تنمية توتر توترات توج توزيع توقعات تونس تيجانية ج جارنا جامعات جديد جراح جريس جرين
جزايريي جغرافي جماع جماعي جماهير جمعية جمهوري جندي جهل جونز جويس جيل ح حاسب حبيب حجاج حرب حروب حريات حزين حشد حشود حصار
حضارات حق حقد حمدي حواء حوامل خالة خبراء خجل خدم خصوم خطب داء دالي داير دبلوم درقاوي دستور دع دكتورة دولية دوما ديزني
ديفيس ر راسمالي رامي راوي رجل رضا رضع رضيع رعب رف رقيب رنا روايي روبرتس روث روج روسي روسيا روماني ز زملاء زنا زواج
زوجات زور زيدي سابق ستانلي سعاد سعودي سفراء سفير سكك سلاطين سمير سناب سهر سودان سودانيي سورية سوليفان سويدي شات شاذلي
شارك شان شاهد شذوذ شرك شريف شعور شغالين شكاوي شلل شيلي شيوخ صارم صاعد صدمات صلاح صهيوني ض ضابط ضخم طريقة طفل طلاب طلاق
عار عالم عداء عدم عرب عربي عزيز عصبي عظم عظماء عظيم عقايد عقل علاء علماء علماني عمان عمري عملاء عميد عميل عنصري عواطف
عوام عوايل عون عيوب غايب غدا غصن فايز فايزون فتاح فخر فرعون فقر فقير فلاح فلبين فلبيني فنان فيلسوف قادم قاري قاسم قاصر
قاض قايد قايمة قراء قران قرد قروب قصايد قناص كاتب كاد كافر كان كانت كاين كاينات كتايب كردستان كرم كرواتي كريستي كريم
كلا كلارك كنفدرال كوك كوليرا كونراد لساني لعمال لقب لمياء ليلى ليونارد ماجد مالي متابع متزوج متسول متعاقدي متكرر متهم
مثالي مجتمع مجمعات مجموعات مجنون محافظات محاكمات محب محترف محسن محققون مخاوف مدخنون مذاهب مراجع مرحب مرسوم مزارعين
مستخدم مستعمرا مستعمل مستوي مسجل مسن مشتري مصرفي مصري مصريون مصنف مضيف مطالب معاني معترف معتقلين معظم معلن مقابلات
مقاتل مقار مقاطعة مقدم مقدونيا مقطع مقيمين ملكي ممالك من منتسبين منظمة منى مهنيين موارد مواطنون مواعيد مورخ موريس موعد
موكب مومن ميامي ناجح ناخب نازي نبلاء نبهني ندم نزاعات نظافة نعيش نفسه نفسية نفي نقابية هارت هاريس هاشمي هتلر هندي هيثم
واتسون والد وزارات وزراء وزير وسيط وطنية وكالات ولي وليد ويلسون ياس ياسر يتحدثون يتفاعل يجبر يخدم يراقب يروج يزابيث
يسون يصل يفرض ينظم يهب يهودي يوت يوحنا 一丁不识 一代 一声不吭 一家 一家人 一家子 一窝蜂 一视同仁 一言不发 七零八落 万世师表 万劫不复 万历 万户 万民 万荣 丈夫 三国演义 三点水 上代
上司 上诉 上课 下一代 下层 下狱 不主故常 不屑一顾 不肖 不顾一切 与众不同 与会 丐帮 专业性 专制主义 专员 专家 专访 世世代代 世事 世仇 世子 世家 世系 东三省 东家 东道 丞相 两广 两湖 两点水 严斥 丧权辱国 个体
中人 中华邮 中央政府 中山公园 中性 中立 中篇小说 丰硕 临时政府 为数 主业 主人公 主办权 主持人 主教 主权 主权国家 主祷文 主裁判 主观主义 主顾 丽 举家 举案齐眉 乌兰察布 乌兰浩特 乌孙国 乐团 乐观 乐观主义 乐队
乘势 乞讨 也 乡亲 乡绅 乡长 书名 书呆子 书生 书画 书稿 书记 买关节 争执 争端 争辩 争霸 事态 事情 二房 二话不说 二连 二连浩特 互访 互连 五角星 交叉点 交情 交朋友 交配 产 京族 亮 亲事 亲代 亲信 亲家 亲属
亲情 亲朋好友 亲王 人丛 人们 人口 人大 人工 人情 人文主义 人民代表 人民政府 人缘 人群 人道主义 仇人 仇家 仇恨 今人 仓皇 仔细 他人 他国 仗义 付款条件 付费 仙人 仙姑 代书 代代 代号 代孕 代称 令狐 任人 任由
任课 休息时间 休整 优厚 会面 伟大 传代 传染病 传递 伤寒 伤残 伴侣 伺机 何其 余者 佛经 作乐 作战 作曲家 作者 佣钱 佩 使者 侍立 侍者 依从 侣 俄国 俄国人 俄罗斯 俄罗斯族 俄语 俗名 俘虏 保 信条 修道 倒戈
倒苦水 倒闭 借方 借机 倡导 债务 债权国 倾向 倾轧 做生意 停滞 儒学 儿子 儿孙 元音 充军 充血 先烈 先辈 光绪 光顾 克 免费 党代会 入场费 入境 入学 全 全国人大 全国性 全套 全家 全局 全景 全权大使 全班 全省
全称 全能 八仙 八仙桌 八边形 公主 公债 公务 公司 公子 公安部 公害 公家 公愤 公爵 公用 公益 公私兼顾 公约 公诉 六角 六边形 兰州 关停 关照 关禁闭 兴国 兵卒 兵员 兵部 兹 养子 养老 兽医 内务 内参 内心 内疚
内陆国 再也 军团 军师 军心 军情 军政 冠 冠名 冤仇 冷战 凌杂 凌虐 几个 几米 凸多边形 出使 出动 出国 出嫁 出血 分文不取 分析家 分析师 刑部 列国 列席 初级 利息 利息率 利率 利钱 别称 刷 刺客 刽子手 前世
前仆后继 前任 前身 剥削阶级 剧作家 割据 力士 力量 力钱 加入 加钱 动 动乱 助手 劲敌 劳役 劳改 劳方 勤 勾当 匈奴 化身 北周 北方佬 北洋 北洋政府 医疗费 十几 十边形 千家万户 华严经 华人 华侨 华夏 华航 协议
单亲 单人 单传 单词 单边主义 卖关节 卖国 博客 占领 卧龙岗 卫国 卫生部 印古什 印欧语 危局 卸任 厂长 历史学家 压岁钱 厌烦 厚望 原名 厮打 县府 县长 参议 参赞 友爱 双亲 双手 反动派 反水 反革命 发财 发难 取名
受苦 受访者 受贿 变乱 变色龙 叙事诗 叛变 叛徒 口水战 古国 古根海姆 古龙 召回 可信任 可兰经 台湾省 史学家 史家 司徒 司机 吃苦 各国 合力 合成词 合编 吉林 同一 同业 同乡 同名 同治 同班 同甘共苦 同盟 同胞
同行 名不虚传 名号 名声 名头 名字 名师 名望 名气 名目 名称 名称权 名誉 后世 后人 后生 后裔 后辈 吏部 吓唬 君子 君臣 听课 吭声 呆子 告状 呜咽 周济 和平共处 和林格尔 咸丰 哀伤 哀戚 哲学家 哽咽 唐 售价
商务 商机 喀麦隆 喝醉 嗡嗡 嗫嚅 嘴严 囚犯 囚禁 四子王旗 回国 回禀 回纥 回老家 回鹘 因地制宜 因时制宜 团聚 国事访问 国号 国名 国安 国宾 国情 国民 国泰民安 国父 国立 国联 国际私法 图腾 圆房 土人 土豪
地主阶级 地理学家 地缘 坏人 坏蛋 型 埃及 培训班 基金 堵车 境况 境地 增生 墨尔本 士 士气 壮丁 声 声名 声张 声望 声誉 处境 处罚 备战 夏河 夏河县 外交部长 外债 外婆 外孙女儿 外孙子 外文系 外甥 外祖母 多边形
大丈夫 大人 大使 大兵 大叔 大名 大喜 大夏 大家 大山 大惊失色 大战 大白话 大虫 天伦之乐 天朝 天顺 天龙座 太医 太子 太学 太常 太平天国 太平盛世 太爷 夫权 失业 失衡 失败者 头目 头衔 头领 夷陵 奇人 奉天 奢望
女婴 女家 女生外向 女真 女眷 奴役 奸细 好人 好办 好心 好手 妇产科 妈妈 妊娠 妖人 妖精 妥协 妻妾 姊夫 姐夫 姑奶奶 姑父 姓名 委任 委托书 委托人 委派 姥姥 姨 威信 威望 威震 娃子 娱乐界 婆 婆婆 婆家 婆罗门
婚 婚配 婴儿 婴孩 婴幼儿 媒人 嫁人 嫁妆 嫌疑人 孔明 孙子 孝子 孝心 季子 季节性 孤儿 学术界 学派 学究 学费 守旧 安乐 安富恤穷 安富恤贫 安居工程 安民告示 安西 安西县 安邦定国 宋朝 官僚 官方 官田 官衔 定名
定罪 宝宝 实习生 实战 客户 宣德 宣战 宣统 宣读 宪政 宪章 宫人 害虫 宴乐 宴会 家境 家家户户 家景 家长 宾主 宿主 寄主 寄生虫 密 富民 寝食难安 寡头 对数 对策 对象 寺 导游 封号 封官许愿 尊号 小人 小伙子
小子 小毛头 小民 小辈 小鬼 小龙 尾翼 局势 居中 崇祯 工兵 工农 工农兵 工商业 工部 左支右绌 差役 差额选举 已婚 巴林右旗 巴西 巴高望上 市 市价 市民 师兄 师妹 师娘 师父 师长 希望 帝王 幕僚 干尸 平 平反
平均主义 平型关 年老 年金 年长 并称 幸福 广西 庆功 庆祝 床 应从 应邀 康 康熙 延安 延安市 延期付款 建 建文 开会 开国 开幕词 开张 开战 开明 开胃 异己 异议 弥勒 归附 当之无愧 当权派 录用 形单影只 形容词
待人 徒弟 得 得名 得手 得胜 御史 微臣 微软 微软公司 德文 德语 徽号 心上人 心悸 心有余悸 心爱 心病 心虚 忘恩负义 忠告 忠实 忠心 忧患 快 念经 怀疑 性 性爱 性病 怨毒 怨气 怯懦 总会 总编辑 总裁 恩怨 恩情
恭亲王 恶人 恶战 恶斗 恶霸 恶魔 恻隐之心 患病 悬念 悲愤 情势 情形 情怀 情感 情操 情有独钟 情状 情绪 情节 情调 惆怅 惊叹 惊涛骇浪 惩办 惩处 惩治 想念 意欲 愚蠢 感情 愿望 憧憬 懊悔 戏剧家 成亲 成仙 成化
成名作 成员国 成婚 成家 我国 战争 战事 战友 战局 战战兢兢 战犯 战败 戴 户部 房主 房产证 所属 手续费 扎兰屯 扎兰屯市 打 执业 执政党 扳龙附凤 扶贫 批准 承租方 技术人员 把头 抗 抗战 抗日战争 抚养权 抚养费
抚恤金 抚慰金 护 报单 报告 报告书 报效 拉丁文 拉丁语 拉卜楞寺 拍 拍手 拔苗助长 拖雷 招收 招聘会 拷打 持久战 持卡人 指望 挑战 挑战者 捉弄 损耗 探亲 探子 探视 接待 推戴 提任 提倡 提前 揽权 搭乘 搭档 摄影师
摩洛哥 支持者 收兵 攸关 改元 改名 改嫁 改称 改良主义 改行 改选 放权 放牛班 放逐 政令 政局 政府 政敌 政权 敌国 敌对 敌情 救亡 救灾 教授 教条 教练 教职员 教职工 教育 教育家 教育部 文凭 文如其人 文学家
文曲星 文盲 文豪 文部 文部省 斯 新 新一代 新华 新生代 新生儿 新闻记者 旁观者 旅费 无处 无家可归 无恙 无记名 无赖 旧事 旨意 时不我待 时局 明令 明末 明末清初 昏迷 是 晓 普通人 普遍性 景况 景遇 智利 智者
暴政 更为 更加 更名 更是 曹禺 有产者 有情 有所不同 有机体 服务费 望尘莫及 朝代 期望 未定 未成年人 末代 本名 本国 术语 朱棣 机会成本 杀身成仁 杂种 权柄 权证 李娜 李恒 来 来临 来访 杨 极权 构件 某 核 格林
格格 桐 桑海 梅 梅州市 梅核气 梅毒 梵册贝叶 检疫 椅 欠 欠安 次子 欢庆 欺蒙 正义 正事 正德 正蓝旗 歹人 死因 死敌 殉国 殖民 殖民地 母亲 母子 毛孩子 毫不犹豫 毫不迟疑 氏 民事责任 民办 民心 民情 民权
民权主义 民盟 民航 民间 气氛 水利部 水务局 水生 水痘 永 永乐 永无宁日 求婚 求饶 汇价 汇兑 汇率 汇票 汉人 汉城 汉子 汉藏语系 江原道 江浦 江浦县 江湖骗子 汴梁 沉痛 沙俄 没 治国 治愈 法典 法律责任 法治 法老
法西斯 波希米亚 泥水匠 洋 洋务 洗马 洞庭湖 津津有味 洪武 洪熙 流感 流放 流氓 流芳 浪子 浪漫 浮屠 涂炭 消息 涉嫌 深情 混乱 混战 混蛋 添丁 清政府 清水河 清水河县 渔民 温居 港人 渴求 游民 湖广 湘江 溃疡
溢于言表 溥仪 满门 演说 潇湘 潜水员 澳大利亚 澳洲 激情 火车票 烈士 烟花风月 烧酒 热忱 热河 焦急 熟人 爱乐乐团 爱子 爱心 父兄 父子 父母 父母亲 父辈 爹娘 片名 版权 牙克石 牙克石市 牢骚 物事 特使 特工 特派员
特许 特许状 特赦 牺牲品 犯人 状况 狂喜 狐疑 狙击手 独立自主 独裁者 猎物 猛虎 猜疑 王位 王公 王国 王子 王爷 玩乐 玩家 玩花招 环 环境 现代集团 现实主义 现状 玻利维亚 班上 班会 班子 班花 理事 理工大学 甘孜州
生产成本 生产者 生人 生成 生母 生活费 生灵 生灵涂炭 生物体 生病 甲午战争 申谢 男人 男儿 男士 男子汉 疑虑 疙瘩 疫情 病倒 病危 病原体 病虫害 病重 痔疮 痢疾 痴心 痴情 瘟疫 瘫痪 白人 白喉 白宫 白色恐怖 百余
百分点 百十 百合 皇位 皇太子 皇太极 皇子 皇族 益州 监护权 监管 盛京 盛名 盛誉 目不识丁 盯 直布罗陀 相公 相好 相提并论 省份 看好 看顾 真人 真实性 真情 真经 着 督办 瞌睡 瞧不起 知名度 知足 矩形 短篇小说
矮子 石嘴山 石嘴山市 磊 磐石市 礼部 社 社会保险 社会保障 社会性 社保 社长 祁连山脉 祈求 祝愿 神仙 神学家 神志 神权 神秘莫测 神经失常 票据 祭孔 祭文 祷文 禁令 禁毒 禅杖 福田 离婚 禽流感 禾本科 秀 私利
私生子 科室 租赁 称号 程序员 程度 税款 税率 稳定性 稿费 空战 突围 立国 立法 竞争者 竟陵 笔者 第三者 等额选举 筚路蓝缕 管 管家 管弦乐团 管弦乐队 管闲事 米格 米虫 精锐 糊弄 系主任 素 纠 红包 红头文件 红娘
红尘 约定俗成 纯度 纳什 纳粹 纷扰 经书 经文 经济 经理 经籍 结仇 结婚 结盟 给付 绝句 绝望 续费 缔约国 编者 缺陷 罗刹 罗水 罢课 罪人 罪责 美 美军 美林集团 美洲 美誉 羞耻 群英 老一辈 老人家 老公 老古板
老头子 老妈 老子 老小 老年人 老张 老总 老朋友 老毛病 老爷子 老百姓 老者 老虎 考官 考据 考题 而言 耍花枪 耐心 耳聋 耶 耻辱 联合政府 联姻 联想 联邦 聘用 聚众 聚会 肝炎 肺炎 肾炎 肿胀 胆敢 胎儿 胰岛素 能人
脓包 脚钱 腓力 臣妾 自 自大狂 自家 自尊 自尊心 自恃 自救 自然主义 自由主义 自顾不暇 自顾自 致富 舒兰 舒兰市 航空 艄公 良民 艺术家 花 花名 花粉热 花粉症 花花绿绿 花酒 花魁 苏丹 苏格拉底 苦大仇深 苦楚 英
英名 英国人 英宗 英联邦 英超 茂盛 茶房 荣辱 荣辱与共 荷兰猪 荷兰语 莎士比亚 莱温斯基 菱形 落花流水 落选 著作权 葛洲坝 董事长 蒙古 蒙古国 藏 虚名 虚无 蛮子 蜂拥 血缘 行业 行家 行情 行政部门 行省 行者 行贿
街头霸王 表现 裁判员 裁员 裁定 观众 规约 视频 解围 解放战争 言谈 订费 议 议事 议论 议长 讳莫如深 许地山 论述 访问 证书 证人 识文断字 词人 诗歌 诚心 语系 语音 误车 诵经 请假 请客 诸葛 读书人 调养 谈论
谋士 谢意 谨慎 豁免权 象形文字 豪强 貂熊 负伤 负债 财政部 责罚 责骂 败类 账户 贫富 贫穷 贫道 贴水 贵国 贵族 贸易战 贿赂 资本家 资费 赔款 赞 赞叹 赡养费 赫然 走江湖 起码 起诉 趁机 超文本 越俎代庖 趣味
跟班 跨国公司 跪地求饶 车夫 车照 车臣 车队 转正 转行 轻伤 轻饶素放 达 过 过桥米线 过瘾 还 远征 违抗 连坐 连战 连续性 连读 迪 迫害 退位 送行 选举 选区 选手 选择题 选票 通奸 通婚 通权达变 通讯员 逼上梁山
逼宫 遇刺 道义 道光 道德 遗憾 遗臭万年 遣返 遣送 邀请 邮政编码 邮编 邻国 邻居 邻邦 郎君 部 酒会 醇厚 释 重臣 野人 野游 金代 金庸 金本位 金牛 金牛座 金融家 鏖战 铁匠 铁道部 铭谢 铲除 银行家 锡 锡林浩特
镀金 镶黄旗 长大 长子 长孙 长成 长方形 长治久安 长者 长诗 长辈 门派 门阀 闭会 问卷 问话 闯王 闯荡江湖 闲事 间接选举 闹事 阁下 阅卷 队伍 阳痿 阴山 阵线 阶级 陈仓 陈大 陕甘 陕甘宁 除暴安良 陪嫁 陪审员 隆中
随机应变 雅 雅利安 集团 集群 雇佣 雇用 雍正 雷公 霍乱 霸主 霸王 青年人 面 面值 面试 面谈 面面相觑 革命家 革命性 鞋匠 韩非 音阶 韶关市 韶關市 页 顺治 顾不上 顾客 顾忌 顾问 预感 领主 领导权 额尔古纳
风水先生 飞利浦 食 饥荒 饶舌调唇 马丁 马戏 马戏团 驱逐 驶 驾鹤成仙 骂 骂人 骑士 骨肉 高个子 高举远蹈 高产 高名 高头 高干 高校 高热 高级小学 高脂血症 鱼水之欢 鸣谢 鸦片战争 鹏 麻痹 黄 黄热病 黄祸 黄花女
黄花闺女 黄鼬 黎庶 黑 默默无闻 鼻涕 齐唱 龙华 龟儿子
""",
    3: """
0k4f0r abandera abascal abc abdul abdulrah abenteur abogada aborcja abortion aborto abtreibu abuela abuelo aburrimi
abuse acas accusato accused acheteur acorn acosador acquereu acquiren acquitta acreedor acronimo acronym actions
activida acusado addict addicts adebayo- adepte adeyinka adl admiralt adopte adoptee adottato adressat adversar advokat
advokate adwokat affairs affaren affetto affichag affiches affiliat afganist afganos afghan afghanen afghani aficiona
afiliaci africain african africana africano afrikane aft aga again agathe agencji agent agnostic agreemen agrounii
aides-so aigner aio akande akteure aktiver al-rashi albanian albino alchemis aleksand alemana algerian aliado alianca
alias aliens alimony allergic allie ally alphabet altercat altruism alumna always alzamien amal amant amante amazemen
americai amerikan amerykan amicale amicizia amigo amish amitie amnesia amplio anaao anar anarchia anarchie anarchy
anarquia ancestor ancetre anciens andaluz anesthes anfanger anfeindu angehori angeklag angescho angolano anhelo anjali
anmelder annoyanc annuity anonym anonymou anselme anthrax anti-abo anti-fra anti-fur anti-ule anti-vac anti-war
anticapi antipub antiwork antojo antragst antydepr anwalte anwaltin anwarter anwender apache apetito apetyt appearin
appel appetit appetite appetito appointm apwu arbeiter arbeitge arbeitsg arbeitsv arguing aristocr armenio armstron
arrepent arrieta arzobisp asedio asistent asl asociaci asociado assa assange assenze assistit assomed assoziie astma
asylum aterstal atheists athener attorney aua audienci audienz aumoneri aunt ausgewie austriac authoriz autiste
autodida autoferr autonomy autrichi avanza avocate avvocato aziendal baas babbo babcia babe badanti baffled bahamas
bakiewic bambina bambino bancari band bankkont banlieue banni banning bannir barriste basque bayerisc bayonne beamten
beating becarios becker beginner behemoth behest beholder beirat bekir belageru belang belg belga belge belgier belle
belloso bends benefact benennun bengel benin benslima benutzer beobacht bereavem berkeley bern bernardo berserk
bertrand berufsta beschaft bessemer betaubun betrunke bettler bevilacq bewerber bey bezirk bezogene bezparty bezroboc
bickerin bigot billiger billiona bimbo biskup bismarck bleeding blinde bloco blogger bloqueo blutung boasting boer
bohemian boia bokser bolivien bondage bonfanti bonnets boredom borghese borracha borrower boukhalf bourgeoi bourreau
boyfrien brabant bracia brainsto brambill brandner branza brasil brasilei brasilia brauna braverma brazylij breeder
brescia bresilie brethren breton bretonne brewer brexit briain bridesma bridges britanic britanni brite britisch broad
bronchit brooks browser bru bruder bruja bryt brytyjsk brzozows buchmess buddy bukele bulgaren bulgaris bummer bundesan
bundesbu bundespo bundesra bunny burda bureaucr burgerkr burocrac buster buyer byli bystande caballer cad cadet cadete
cain caisse called camarill cameroun campesin canadien canaria canarias cancelli cansanci capataz caprice captivit
caregive carla carola cartel carteles cartier casablan casanova casta caste cat catechis catecism catedrat categori
cato cautiva cavaller celadore celebrit celiaci celta cendrill cenicien centroam centurio certitud cese chairper
chambers chan chased checa checo chelo chema chemo chidinma child children chileno chinos chiunque chlop chlopak
chlopiec choking chosen churchgo chuscie chusma cia ciclista cid cimo cinismo ciotka circolo citizen citoyen citoyens
cittadin classmat clerc clerge clerk clero cliente clientel clinicia clique clochard closeted cne cognata cognato colau
collages colleghe colombie colossus commerce compadre compagna compagno comparto compatri comprado comprato comptes
comrade comuna comunism concedin concessi concile confidan confrate congolai congoles congresi conquera conquero
consejer consorte consumid contadin contentm contesta context conti contratt contro convenio convicto convoca conyuge
coon copain copine copta copycat coreana coreano coreen coreenne corka corregid correos costs cousins craving crazy
creatric credente creditor cree creeps creteil crews creyente criador criollo critic crossroa crowd crowding croyance
croyant csi-f cubana cubano cuenta cukrzyk cult culto cunada cunado cura curieux curiosi curiosid customer cycliste
cynicism cynisme czytelni d4n13l dad dada daddy damages damen dane danesa danoise dao darnosc dates dativ daughter dave
dead deaf dearest deaths debiteur debitore debtor debutant declarer defeated defence defendan delegacj delegada delegat
delegata demandeu demence demente dementi demenza demir democraz demoisel demos denker depresio depresse derechos
deshmukh desnutri detailin detenido detenu detenuto detlef deudor devotee di-vertr diabla diagnosc dieter dilemmas
dimitrio direttri disbelie discepol disciple discipul disclaim disclosu disease disgrunt dlamini dle dlugotrw docentes
doei doer dogma dogme doktoran dolencia dolmetsc dolt dominica donald donation donor donos dor dork dott douanes
down-syn downa downing dozenten dreamer drinker dritten dritter dropout druid druze dschihad duce duchowny dude dupont
dylemat dyslexic dyzurnyc dziadek dziadkow dziale dziecko eaters eboueurs ebrea ecclesia eclesias ecologiq economy
ecossais ecosyste ecuyer editora editore editrice ego ehepartn ehrenman ehrenmit einheimi einzelpe eisenbah elderly
elector elita elite eliten elly elternze emorragi empathy employes employeu emulator enchantm encrucij energiek enfant
enfants enmity ennui entente entfremd entirety entourag epa epuisee equestri equipes erbin erede eritreer ermitano
erneueru eroberer erotik erotismo erzeuger escargot esclava esclave esclavo escrow espanola esquerda estadoun etiope
etnica etniczne etxeandi euforia euphorie europaer europea europeen eusebio eva evita ew ewa ex-wife executor exil
exile exilio expatria extasis fabi fabrican fabrikan fachkraf fachleut fairness faltas famiglie familien fanatic
fanatike faouzi farmer farrukh faschism fascisme fascismo fasheng fastende father fatherla fecondaz fecundac fede
fedeli federali feelings feierabe fellow feminism ferrante ferveur fervor fesmc few fiancee fiat fiducia fieles fiend
fight figlia fim fiorenti fiq firmatar firmware flat flier flugbegl fnv fobia foderali foe foi folk fondatri fontaine
forderve foreclos foresigh forza fossil france francia frankrei franzosi frate fratella frauen fraulein freedman
freedom freeman freiburg fremantl fremde fremder freres fresher freunde friede frieden friendsh frondeur fsgt fucker
fula furiosa gaddafi galen galicia galli gallois galloway gambler ganadero ganger garante garcia-l gardener garnier
garrigue garzon gatten gattin gauchist gefahrte gehalter geisel geiseln gekundig geliebte gemahlin gendre genosse gente
gentiluo gentlema gentuza genugtuu gerard germanen gesamtko gesindel gesinnun gewerbep gewerk giancarl gianni giappone
gilda giorgio git giuly giver gladiato glaube glee glenda glitch gloom gls glusi gmx go-slow godfathe godmothe godnosc
godo goff goldberg goldsmit gonne goring gorus goscie gotten gourmet gove governan grandad grandfat grandi grandma
grandmot grandpa granjero graue grazynka great gremio griechen griega grillfes groom grower grudge gruppe grzegorz
guards guatemal guerilla guerrier gulen gutierre gutmensc h4ugl4nd habeck habitue had haftling hainaut hal halinka
hallam hans hanse happines harta hartos hashtags hausbesi heartach heavywei hebamme hegemoni heike heimweh heir heiress
hemorrag henker herder here heredera heretic heritage herkunft hermana hermanda hermano hernia hete hetzer hexe hickey
hija hilfsorg hinrichs hirten historia historic hizb hoffmeis holandes hollywoo holownia homeland homeowne homonimo
honduras honduren honoring horbehin horda horde horta hostage hoxha hubby hugger hughes humaine humedal hungara
hypother hyun-woo ian ic idioten ihresgle ila ilaria ilegales illegale imie imker impeachm impugnar imputato inaction
inca incarcer incazzat incertit indianer indiani indico indie indien indienne indonesi industry indyjski infarto
infertil informan inglesa ingrid initiato injuncti injustif innovato inquirin ins insomnio insonnia insurgen insurrec
interina internes invalid invitado invitee iraner iraniano iranien irene irina irland irlanda irlandai irlandes irrsinn
islamist islander islandia ismaili issus italien itf izrael jadzia jamaika jamming jan janet japaner japanisc japonais
japones japonesa japonski jas jean-luc jefa jeova jesidisc jornaler jose josette jubilado judin judio jugendve juif
juive jungen junger jungling junkie junkies junta jurado kabineng kabinenp kadet kamerad kamerade kampfmas kamrat
kanada kanak kansa kantoor kasia kasta kaste kasy katar katarzyn katholis kaufer keir kerle ketzer kev khalista kill
klagen klager klagerin klatki kleine kleinsta knabe knaben knappe knappen koalitio kolegi kolejowa kolektyw koller
kolumba kolumbie kommilit kommune komory komunizm konigsha konsens konsorti konsumen konzessi konzil kook kordula
korean koreaner koreanis kosciol kowalska kozak kreisver kriecht kripo krishnas kritiker krupinsk kryszna krytyk kuba
kumpel kumpels kundin kurfurst kusin kusine kuznetso kuzyn kuzynka kwame kzz lacaze laique lajki landesre landlord
landowne landsleu landwirt langewei laogong lasu lawmaker lawsuit lawyer layman lea learner lebensqu lecteur lecturer
leftist legalisa legalisi legislad lehrerin lehrkraf lekarze lempart lernende lesbien leser lewandow lewicy lgtbi
liaisons lib liberia libertat liberte liberty libido librado libraria libyen licencja lihua liked liking limpiado lince
lindenau lindholm lindner lindqvis linken linksjug linky linux lion listener litigati lizenz lizenzen lobby lobbyist
locutor logiciel lohn lokators lombardi loner longing longshor longue loos lotta lover luder ludnosc ludovica ludwik
ludwika ludzi luis luisa lukoki lunatic lunga lungenen lungs luttes luxembur lyceenne lynx machista macierzy madagask
madness madrastr madrina maestra mafioso mahatma maid maiden mailande majore malaria malattie malconte malgache maliens
maliszew malnutri malumore malware mam mama mamas manca mandelso mange mangler maniac mansouri maquinis march marcos
mari mariana marie-ev maries marine mario marktwir marokkan marraine marta martinez maruja marxisme marxismo marxismu
marxista marxiste marziale masoneri masquer massenti matador matchmak matron matteo mauritiu mazur mcallist mcstrike
meckert meczet meczetu medef media medica medicos mejico meksykan melencho meneur menina mensah mensajer mentioni
merseysi mesero messagge messaggi metaller methodis metis mexicana mexico mexikane mexiko mi-temps michael middlewe
midwife mieter migrant mikolaj milanese milionar militair militare milli milliona millionn millonar millwall milosc
minden mindestl miner mineros miners minga minion minoriti miscarri misery misioner mistico mit mitbewoh mitburge
mitlaufe mlle mlodzi mob mochtege modeller mohammed mokoena molina mom momma mommy monaco monastic monella monique
monsieur montero more mormon mortagua moslims motherfu motherla motorist motornic mourad mouvemen moyano ms-krank mtk
mua mudigkei multimil mums musulm mutiny mysteriu mystery mystic nachahme nachbarn nachsten nacion nackte nakba
namesake namiotow namurois nard narkose narod narodowy nastepca nastolat nationen nativa navegant nazione ndi nea needy
neerland neffe neffen neger negotiat negre neoliber nephew nerd nero nerves nervi nes neubauer neuerer neugier neugierd
neukunde neumonia neurodiv neurotic neuseela neveu newbie newcomer news nicaragu nichte nickname nie niece nielegal
nieslysz niezadow nigger nightshi nlrb nnu noblesse nobleza noia nomada nomadi nomen nomencla nonna nonnen nonni nonno
noon norddeut norteame nos nosiciel nosotras nosotros nosy noticebo notre noun novato novia novice novio nowicki nr
nuera nuestro nuestros number nutzer nwosu o'brien o'connor o'dowd o'reilly oblivion obsessiv off ojciec ojczyzna
okonomie okosyste oleny oluwole oma onal oncle one-day oni onkels ont ontario opa opas opinioni opositor oprogram
oratory orda ordenanz orient orientau origen origines ormiansk orzeczen osez osi osiedla oskarzon osoba ostaggio
ostdeuts osteopor oswiata otage otomano ottoman otwarte oubli ouedraog outside outsider ouvrier overseer ozturk ozzd
paar pace pachter packer padraig padrastr pagan panamena panameno panstwo panthers papa papieros parafia paraguay
paralisi paralysi paranoia paranoid parciale parental parentho paria parish parkingu paros parrain parteimi partenar
partidar partigia partner partners partys paschulk pasha passegge pastora paten patienti patre patriota patriote paulo
pausas payee paysan pazzia peaton pedestri peering pegada pellizza penchant penhalig penn penner pensador perlee pero
peronu pers persa personag personas persone peruanas peruano petrova petry pettigre petycja peuple pewnosc philharm
piaggio piedi pietrzyk pieve pikiety pilger pilgrima piotr pkk plaint plaques playboy plea plebe plemie pma pneumoni
podpisy poglady polacas polacche polish politica politich politike politisc polityk polizza polonia polskie ponctual
popolato populacj portuali positivo post-nat postino postmast poszedl pow pp practica practiti pracy praktyk prasowy
precari preneur preside prigioni primarie primate primes prior prisoner prisonni privatku privatpe pro-choi pro-isra
probande problems proches producte productr produtto produttr produzen profeta profili profugo progenit prol prometid
promi promoteu pronombr pronomen pronoun prophet prophete protege protegee proteges protette provinz przez przynale
psychoti ptt publik publikum publizis pulitric punktlic punktual putes qualcuno quechua quel quelli quemados querela
query quorum rabies racista raciste rackete radna radzieck rahman railwork raka rampy rancher rank-and ranting rapture
rascal rassismu rassisti ratownik ravi reader realeza rebecca rebellen recepcio recepcji reconduc rector rectora reden
redet redneck reelecti ref refusals refusers regent regimes region rehen rei relacje reliance religijn remorse renaissa
rendez-v renfe renovaci rent renters rentner rep resident resignat restore retardat retarded retiree rettet rev
reverend revolt revoltos revoluti revuelta rewild ringer rioting riunione riunioni rivalite rivalry rivolta robert
rodzenst rodziny roger rolnicy rolnik romer romeria rookie roommate roots rossi rouges rousseli royalty rsa ruego
ruffin rumanisc runt rus rwdsu rycerze rydzyk rys rysiek rzecznik s0lv31g sabbath saboteur sabrina sacerdot sachsisc
sacked sahra sailors salaire salary sali salis salute salvemos salviamo salvini samir sammarti sanchez sand sansever
sasiadow sattler sauvage saver saxon say scandina scapegoa schatzme scheidun schiavo schifffa schlein schmarot schmidt
schmitt scholar schoolbo schuhmac schuldne schuleri schullei schulze schwager schwiege scio scion sclerose sclerosi
scozzese screensh scrooge sdlp seafarer sean seance seba sect secta secte seer seguaci sekte sekten self senador
senadora senateur senator senatore senhor senioren sensuali sequito serba serbe serben serbo servante servidum servitud
setta settleme settler sgp shaker shaman shia shoemake shopper sibling sicherer sicilian sickness siddiqui sidekick
siebzige sierra sieur sigarett sigla signore signorin sij silaba silbe silben silva simons simulado sinodo siostra
sipho sippe sisters sit-down skeptici skeptike sklave sklaven sklavin slai slain slayer sleepers slut sluzacy sme
smelter smuts sncf snep snj snob soberani sobriety sobrina sobrino sociedad societa societe socjaliz socke44 soeur
soiree solicito soliti somos sonador sooner sopor sorcerer sorella sorensen sos soumises soutien soviet sovietic
sovietiq sowjetun sozialar spagnolo sparer speakers spitfire sportleh sportsma sposa sposo spouse spoznion spreadsh
spricht ssp staatsbu stadtwal staffers stalker stanchi starmer starszy staszek stati statunit staus stazysto stepfath
stepmoth steuerza stiefmut stiefvat stilas stimmung stipend stipendi stm stoczni stocznia stopka stopthec strajku
stranier stremata stri strife strik3 strikers striking stutter stuttgar subreddi sucesor suchmasc sudafric suddeuts
sudfrank sudtirol suegra suegro sueldo suella sufi suitor suiza sundenbo suocera suocero suomi suor superpow surnom
surrogat surveill survivan survivor suspens sustanti suwerenn svizzera swain sweetie syllable sylvana symposiu syndicau
synek synod synode szymon tadeusz tais taker takes talks tamil tamoule tanten tantrum taranto tato tatus taxistas
taxpayer tcheque teacher teamarbe teamwork teczowy tedesca teenager temporer tenet termer termini terminol terres
terroror tertiary testemun texter textilin thandiwe thawra theorist therapeu these thierry thinker thunberg tiff
time-was timid tirania tirannia tlumacz tochter toddler toller tondelie tonino torero torino torsten toure trade trader
traditio traducte traducto tradutto tragerin trainees transplc traore trasport trauma traumer treasury tremblay tribe
tribus trinker tropa troupe trunkenh truppe trzecia tscheche tschechi tubedriv tugenden tui tuits tumor tumore tunde
tunisien turcs turkish turner tuto tutu twitter twitter- twu tyrannei tyrannie tyranny u-n-i-s- ubriaca ucraina ucraine
ucrania uczen udc udienza uk uklad ulcer ulmani ultra-ga umana umfahrun ump umt un1on un1te uncut underdog undergra
underwor unemploy ungarn unhappin unionisa unpunctu unser unsere unterfuh untm unіon unіte up-paris urgence urheber
urlauber urss uruguay uruguaya uruguayo urzedem us usac-cgt usager uschi usp usuario ut-tahri utente utopian uvw uwe
uzytkown valais valdotai vallecas varsity vasco vaterlan vatmarke vaud vaux vecinal veganer vel vencedor vendedor
vendetta vendredi venezian vera verb verdugo vereine verfecht verlag verleger verleih verruckt vertenza verwies vetter
vicomte victim victime vietname vigilar virtue virus visionar visiting visits vita vittima viudo vizconde vlaams volk
volksbeg volksent volkswir vollidio vor votantes voucher waffenru waffenst wagenkne wahnsinn waiter waitress walk
wallon wannabe warfare warlord warrior warszawi wasilews wasting wawa wazniejs wearer weg wehe weiser wejsciu weltbevo
weltfrie weltkrie weltwirt wenige went werben wesele wespen westdeut wet'suwe whitaker whore wiceprez widow widower
wiechman wierni wiesiek wietnams wiezien wijesing windows wirt wirte wirus wishing woe wohlbefi wolny womes work-to-
worker worshipp wortfuhr wounded wozkach wrestler writ wscibscy wspolnot wspolzal wyborcy wydawnic xiaoli yank yanqui
yazida yearning yemeni yezidie young youngste zakladu zaleznos zapata zaufanie zaw zbyszek zealand zebrania zenon
zielinsk zimbabwe zimmerma ziomek zit zivilbev zkowcy zoroastr zuchter zuhorer zurich zwangsar zwi zwiaz zwolenni zyd
zynismus zypern اتحادات اجانب اجتماعا اجهاض اجور اخت ارثوذكس ارق ارهابي اريتريا استراحا استضاف استقالت استمتاع استمتع
اسقف اسم اسماء اشقاء اصدقاء اصم اصيب اض اعاقة اغبياء افريقي اكاديمي الجد الحي المان امريكي امريكيو اموات امومة انتماء
اندونيس انسان انصار انضباط انقذوا انيميا اوكراني اولاد اولغا ايادي ايراني ايسلندا ايمان ايوا باشا باكرا بترينكو برازيلي
براون بسطاء بطرس بكورونا بلجيكي بنغال بنغاليو بوس بيترا بيرو بيييون ة تشرين تطبيع تعاقد تمرد تميمي توحد توكل تومسون ثار
ثناييو ثوري جاليات جامايكا جبهة جذور جزايري جمهور جنس جنون جورج جيران حاجة حركة حسام حسيني حكومات حلال حنين خالتي خالد
خصوص خلافات خناق دافعين داون دعوات دوام دوس دوسري ديون ذاتي ذوو راب رابط راتب راقب راهن ربو رخاء رفيق رقية رهاين رواتب
روس روم ريحتكم ريكو زباين زبون زبيدة زعماء زعيم زوجان سام سايق سايقة سجناء سجين سعداوي سعيد سقراط سكان سلف سلمية سميث
سهى سوال سوداني سوني سويسري سياسي سياسية سياق سيدات سيضرب شباب شراكات شركاء شركة شريك شعبية شقيق شوق شيون صبي صديق
صديقنا صغار صم صوت صوفي صيادلة ضعفاء ضيف ضيوف طالب طايفة طلعت طوايف ظل عابد عادل عامل عباد عبيد عتيبي عجب عجوز عدل عسكر
عفو علي عمل غاب غابة غاضبة غاضبون غواتيما ـابة فاتح فارسي فاعل فتيان فرح فرنسا فرنسي فري فضول فلاحين فلسطين فيات فيروس
فيلا ق قبايل قبرص كرامة كردي كرمان كفار كلى كندا كوبا لا لبنانية لجان لنقابات ليبي مارونية ماليزي مان مبيدات متاخرا
متحرك متحول متحولون متطرف متلازمة متنبي مثليان مجانين محامي محامين محتاج محتجون محجبات محجبة محلة محمود مخلص مدغشقر
مريم مزايا مستعمر مستفيد مستهلك مستوطنا مش مشاركون مشاهير مشتكون مشهور مصابو مصابون مصرح مصطلح مصطلحات مصلون مطلق معادي
معتقد معتقدات معتقل مفاوض مفتوح مقاطعون مكسيك مكسيكي ملا ملاحظ ملل مناهضو منجلية منصور منصوري منظمو منكر مواجهات مواطن
موظفي موقتين مومنون ن نابولي نازحون ناشطات ناقد نبي نجار نحن نزيف نساء نسويات نسيان نعيم نقاد نقـ نوادي نوافذ نوح
نيبالية نيباليو هان هايتي هندوراس وافدة والي وطن وقع ياباني يتاخر يشتكي يصلي يقين ينشر يهوه يوسف 一战 一把手 一行 一贯 一钱如命 万事通
万国 万国邮联 万邦 丈人 三代 三纲五常 上下文 上班族 下人 不列颠 不安其室 不满 世界大战 业界 个人崇拜 丫环 丫鬟 中产 中共 中华民族 中国文联 中学生 中宣部 中校 主仆 久病 义士 义父 乌拉圭 乐昌分镜 乘龙快婿 乙方
乡下人 乡民 书记处 买主 买家 买方 争议 二战 二老 五味杂陈 交通费 交通部 产业工人 京 亲临 人事 人事部 人人 人口数 人心所向 人权观 人民团体 人质 亿万富翁 什叶派 仆人 仆役 仕女 代人受过 代名词 代母 代沟
代罪羔羊 代表团 代表队 代言 代词 代课 以色列 任劳任怨 众 伙伴 伙计 会员国 伟人 传教士 伤员 伤者 伯伯 伯父 佃户 住 住户 体弱 佛祖 佣 佣人 佣金 使用者 侄女 侄子 侄孙 侄孙女 侍女 侠客 侨民 侨眷 保守党 保护
保费 信心百倍 修正主义 俸禄 俸钱 债务人 债权人 偏好 做人 停战 偷懒 傻子 傻瓜 傻蛋 儒生 儿 儿媳 儿媳妇 儿童 兄长 先人 先民 先父 先知 先祖 光荣革命 免费软件 党人 党内 党务 党团 党政机关 入伍 入党 全民 八旗
公众 公公 公示 公立 共产 共产主义 共同体 共和 关文 关税同盟 关节炎 养殖业 内乱 内战 内政 内讧 军事 军务 军国主义 军委 军委会 军警 农业部 农夫 农奴 农工 农户 农民起义 冰岛 冷汗 凡人 出家人 切记 列宁主义
列强 别人 别号 别名 制造业 前人 前后文 功德 加拿大 加薪 动词 劫后余生 劳力 劳动模范 劳模 劳资 勇士 北洋军阀 北齐 医 医务 医护 十月革命 升迁 华尔街 单音词 卖 南齐 卢瓦尔河 印加 印地安 印度人 印第安 印第安人
危地马拉 厂商 厂家 历代 原 原告 原苏联 参议员 友情 反叛 反对 反对党 反身代词 发传单 发明家 发脾气 发起人 发达国家 叔叔 叔父 受众 受害者 叛逆 口吃 古人 古巴 召集人 司法部 合伙人 合作方 合作社 合约 同 同义词
同仇敌忾 同伴 同情 同时代 同班同学 同盟国 名人 名噪一时 名士 名词 后任 后悔 吐蕃 吕布 听 听众 听者 吴起 员外 品牌 哥儿 哥萨克 哮喘 商人 商务部 商品经济 善人 嗜痂成癖 嘉宾 囚徒 四人帮 四小龙 回文 团 团丁
团伙 团员 团圆 园丁 国 国人 国务 国务委员 国华 国大党 国师 国度 国民经济 国贼 圈 土著 圣卢西亚 圭亚那 地主 地球 城邦 塞浦路斯 塞舌尔 塞车 墨西哥 士人 处理器 外 外事 外交部 外公 外号 外孙女 外电 外祖父
多疑 大三 大不列颠 大伯 大哥 大四 大学生 大户 大族 大汉 大爷 大病 大选 天主教会 太师 太平 太监 太祖 夫妇 女主人 女仆 女佣 女儿 女婿 女子 女房东 奴仆 奴婢 奴家 奴才 奴隶 奴隶主 奶奶 奸人 好莱坞 妇联 妻儿
姐 姐妹 姑妈 姑姑 姑母 姑爷 委内瑞拉 姨妈 姨娘 威尔士 婆子 婚姻 媒体 嫂子 嬷嬷 子女 子宫颈癌 子弟 子程序 子系统 孟加拉语 季父 学员 学子 学籍 学者 孩儿 孩子 孩童 守时 安大略省 安康 安贫乐道 完整性 宗室
宗师 宗派 官兵 官司 定金 实业 审慎 审计长 客 宦官 宫女 家严 家奴 家室 家属 家庭成员 家族 家父 宾客 富人 富农 富户 富豪 寡妇 寥寥 对方 导师 封口费 封建主义 尊翁 小厮 小城 小女 小妹 小孩 小孩子 小弟 小张
小朋友 小贝 小镇 少儿 少年 少校 尼加拉瓜 尼姑 岛国 岳父 工业 工人党 工作者 巴哈马 巴拉圭 市场经济 市镇 市长 师 师弟 师徒 师生 师资 带头人 帮派 常人 常务理事 常委 干将 干爹 干警 平权 平民 年薪 年轻人 幽暗
应用软件 店小二 废人 座谈会 廉政 建筑业 建筑师 建设 异族 弟妹 弟子 强国 归侨 当事人 征服者 律师 徐福 得主 德华 德国 德高望重 心境 心烦意乱 心绞痛 心绪 心腹 念佛 怀有 思想家 性欲 怨言 怪人 总人口 总成本
总政治部 恋人 恐水病 恐高症 恐龙 恩师 息肉 悔恨 患儿 情人 情侣 情意 愁苦 意大利人 感染者 慢性病 懿旨 成佛 成军 成员 成年人 成本 我辈 战俘 房东 房客 手足 才子 批评家 抑郁 报告会 抱怨 招生 择偶 拯救 指导员
捷克 探险家 接班人 推 搜索引擎 搭讪 撒娇 操作系统 支气管炎 收方 改恶向善 改朝换代 政事 政务 政客 政治犯 故人 故土 敌我 敌视 救国 救援 教区 教员 教徒 教派 教练员 文人 文员 文弱书生 文牒 文联 斯密 新人
新婚燕尔 新民 新西兰 方士 施主 施事 施事者 施虐癖 旁人 旅游业 族 无业游民 无性 无期徒刑 日文 日方 明尼苏达 明星 易游网 显贵 晚会 晚清 暴乱 暹罗 替身 最惠国 會 有人 有种 有钱人 服 服务员 服役 朝见 朝鲜
朝鲜战争 期期艾艾 本地人 本科生 来客 来宾 杰 极乐 极少数 极权主义 某人 柔情 树根 核工业 桃花运 楼下 槛花笼鹤 槛车 横幅 欢乐 欧共体 欧洲人 欧盟 欧阳 欲望 歇斯底里 正人君子 武士 残废 殖民者 母女 母权制 每人
毛子 毛里求斯 毫无疑问 民主 民主主义 民建 气候 气节 水俣病 水立方 求职者 江户 油条 治病 法人 法兰西 法国 法学家 法师 法新社 波斯语 泰文 泰水 泰语 洪都拉斯 活人 派对 派系 流亡 浏览器 浪费者 海战 海湾战争
消费者 涉外 淫妇 清人 清真 游伴 游击 游击战 游客 潮 灾民 炼金术士 熊包 爱 爱人 父亲 父女 父权制 爷爷 爸爸 爹爹 牙买加 牙周炎 牙周病 牧人 物主代词 特 狗 独 独生子女 独眼龙 独苗 王八羔子 王室 玛利亚 现代派
班底 班辈 球员 理事会 理论家 瓜地马拉 生力军 生父 用工 用户 甲方 申诉 男丁 男友 男孩 男孩子 男朋友 男生 病害 病毒 病症 症 瘦子 白斑症 白癜风 白鼻子 百万富翁 皇室 皮炎 皮肤病 盟友 盟约 盲人 盲文 睡意 瞎子
知名人士 知识分子 矿业 研究生 硕士生 社会主义 社员 社团 祖国 祖宗 祖父 祖辈 神 神父 神道 祭祀 祭祖 祷告 祸福 私事 种姓 种群 秘鲁 租借地 空白支票 突尼斯 童子 第三方 第二产业 糊涂虫 红军 红色高棉 纪委 纳税人
纷争 纽芬兰 纽西兰 组织法 绅士 经常 经济体制 结拜 绝代佳人 统 继任者 继承人 继承者 继母 绰号 维 维持费 网景 网民 罷 美德 美籍 群落 翰林学士 老 老伯 老兄 老周 老外 老头 老娘 老师 老弟 老板 老父 老爸
老糊涂 考生 职业病 职员 联合王国 联名 联谊会 肄业生 肝病 胃口 胃癌 背景 胖子 胜利者 脂肪肝 腰缠万贯 自信 自信心 自卑 自我 自民党 自治 自治权 自然人 自然经济 自相残杀 自给自足 舅 舅舅 船夫 艾滋病毒 芝加哥
花农 花匠 花花公子 苏共 苏维埃 苏联 苏里南 英国 范蠡 荒野 莫逆之交 获得者 菲 营业员 蒙特利尔 薪水 薪资 薪金 补习 补选 表 表示 袁绍 被告 被告人 裙带关系 西班牙人 见外 观察员 观察家 觐见 触景伤情 计划经济
讨论会 让利 议和 讼案 设计师 设计者 访 证监会 评奖 评论家 诉讼 译员 译者 语境 诸位 读者 调戏 谈判 谈判代表 谢绝参观 负翁 财务 责任人 贱人 贸易组织 资产阶级 资本主义 起义 超级大国 路透社 软件 轻工业 载人
达赖 达赖喇嘛 迁怒于人 迎宾 运动战 运输业 远祖 连 追随者 选举人 选民 逊尼派 造反 道人 道姑 邮局 郑和 部委 部落 酋长 配偶 酷 采兰赠芍 重围 重病 野 野生 金主 金匠 钟楼怪人 银匠 镇长 长乐未央 长班 门人 门徒
门生 阅兵 队友 队员 陆机 陈炯明 院士 陪葬 障 集体经济 集团军 集权 雇主 雌鹿 震古烁今 霸权 非典 韩战 音节 顽童 预选 领班 风湿 食欲 食物中毒 首付 首付款 马列主义 马夫 马尔他 马耳他 马队 驱动程序 驸马 驼子
骨关节炎 高山症 高徒 高材生 高深莫测 高空病 高薪 高足 高龄 鸟语花香 黑社会 黑马 鼓盆之戚
""",
    4: """
aaa abitante abonado abonne abonnent absences accord accordee adeligen adligen admirado afectado affilie agrupaci ahmed
aids ailment albanien alcaldes alcooliq alir allianz allied altersgr amica amico amiga ancients andorra aneurysm
anglaise anglia angola angry anhalter announce anorexia antidepr anwesend apellido apodo appelle arab aragon armenia
arriva aserbaid asiat asiaten asiatica asiatico asiatiqu asiatisc assessor astronau athiopie autohers azteca barista
barkeepe bartende bau bauerin bearer bedienst begabte begging beifahre belegsch belgia belgica belgien believer berger
bergmann betrieb bewertun bewohner bfawu bharatiy bible bill billing bischofs blessing blindnes bliss bma bohme boten
bourgmes brasilen brautiga british brits brother brussele buddhism budismo budista bulgarie bundesre bundesve buren
burgerme burk burn-out burocraz burokrat buscador buxtehud cadres calif califa caminant canada candidat canvasse
capellan carcinom cartero catolica ceguera chamberl chaplain chat cheerlea chica chilena chit christop ciagle cientifi
cim cinesi clan class clergy clergyma cleric clerigo climat code cognome cohort colleghi collegio combo compta compte
comunion comunita concentr confiden congrega consigli courier courting courtshi coventry cristo croatia curate curato
curia cyclist czlonkos danemark danen darky darren dba dealersh debater deco degli delirium delphine dem demagogi demo
dental depose deputee der deutschl dictadur dictatur dienst diktatur dinastia diocesan discapac disconte disorder
dittatur docent dod doi domine dominee dorfbewo dos dot dozent dozentin driver droits drug duisburg dumps dyktatur
dynastie dynasty dyslexia dzialacz dziewczy earner eating ebola economiq ecosse educador educator ehegatte eheleute
ehepaar eidgenos electeur election ellas emigrato emma ende english epilepsi epouse equality erfurter eritrea eritrean
erzieher escocia esposa esquizof essi estudian ethnique ethnisch etiopia etnico europa exec faction fahrgast fait falun
fame famiglia familia familie famille fast femme fiance fidanzat fideles fiertes fille fillette finland finlandi
finnland firma fit flandern flandes flyers folks foreigne former forsa francesa fratello fray freitags frenzy frere
freund freundin friend friendly frust fundusz futuro gael gall garanzia gaza geheimdi geistlic gelande gemeinde
generaci germania glaubige gleichal god gornikow gossip greca grecque greece gringo grune habitant hambre han headmast
heer hegemony helfer hiperten hirte hisbolla hobo hohenzol holanda holland hollanda homo horden horseman hud human hun
hungary hyperten hypnosis hysteria iberico imo inc inde indigent indios industri inmate insanity insassen insomnia
integris internau intruder intruso invader invasor irak iraker iran iranienn irgendje isi israeli israelie israelis
italie italienn izraelsk jean-bap jem jemand jemen jest jesuita jesuite jesuiten ji joe joined judaisme judaismo
judentum judiciar jugendst jugoslaw jury kambodsc kandydat kansan kaplan kartell kasachst katolick kelt kelten kierowca
klassenk kler kleriker klerus klientel klima klimatyc knecht kobieta kochani kolner komitee komunist konferen konfessi
kota kranker kroatien ktos kuratori kurde kuru lads lamenta laos lazio leaders leaflets lealta lector legge legion
legionen les libanais libanon liberazi libia licenzia liechten liege like limping list loader lombardo londinen london
londoner londonie long lord lordship loyalist lucia madam madchen madel madrid maffia mafia magyaror maitre maitress
malade malaysia marek marquesa mason mates membersh mensajes mental messenge mexicain mexicano miastecz migrane
migratio military miller mister mobilisa mocambiq modlitwa moglie moise moldau moldova monarchi monarchy monche moniker
monk morale moslem mothers mr muchacha mujer muller nachname nackten namibia narodowo narzeka nasuwt nations navy
nazareno nazwisko nein nepal neue neugieri niederos nieobecn nigga ninja nobility nobilta nomad nordkore normalis
noruega norvegia norwegen notes nowa nro oberoste obreras obserwow ocupa olanda olandese olandesi oligarqu omas
organisi organize origine osea ov ozdemir pact padagoge padrona pagina pakt pakte palastin pali panic paranoic paro
parroco passagie passenge peasant pedagog peon peoples perez peri peruana petizion petrus pflegt phobia piccola pickets
pij pilgrim piloten piraten plantill plotki pobel police policial poligono polizia polskieg polskiej populace populist
portugal postbote postman potere powstani praktika prayers preacher predicad prediger prenom pressesp prete pretre
priester priestho primas proboszc professo proponen protesti proud przerwy przyjaci pseudoni pseudony psicosis psychose
psychosi publique puto quakers queens queer queja quejas quelles quels quintana rabbi rabbin rabbiner rabble rabino
racism rada radfahre ragazzi reclaim recognit reform refugie regulars reisende retrait retreate retter revolte ribellio
right romani romania roumaine rousseau rover rozmawia ruanda rumanien rumours rustungs sahib salesman salope salud
samurai sanitari sanity sauvons save sawyer schlafst schoolgi schoolte schottla scotland scottish senegal senor
senorita sepsis serveuse seudonim sex sgt shootout siedler signe signed sinistra siria sirio sister sit slowakei
slowdown slowenie snit sociaux soirees somalia somalie somebody someone sopranno soz sozialde soziale spanien spanier
spitzenk spitznam spokesma spokespe spokeswo spolecze ss staffer stammtis standing stop story stowarzy stranger streets
streikt strider strikes studenti subcultu sudafrik sudkorea sue sung surname sympathy syndrome syrie syrien syrienne
szlachta taliban talking tansania tea teista tel tell territor tesco thailand thatcher thursday tigers toc toda tom
tourist touriste tracts tran trattori traveler treaty trekker treni trojaner truppen trustee truth tumour tunesien
turca turista turke turkin uaw uczennic uda ukrainer ultra unesco unida unidos unzufrie uprising ureinwoh usa usbekist
user vecinos verehrer verein verlage viaggiat viajero vieja vietnam viking villageo visitors viva vocero volontar
vorname vorschri voted voyageur wanderer wearing weirdo welchem welchen weltbank wem werbeage wiara wiec wikinger
wildcat wladze wlochy wog women wpisy writers wydawca xenofobi yahoo yildirim zawodowe zeitgeno zen اتباع اتحادي اجتماع
اخوات ادارة اذربيجا ارمينيا اسبان اسباني اسبانيا استاذ استقلال اسيوي اعضاء افغانست الاب الاخ القاب الهي انجلترا اهالي
اورام اوزبكست اوغندا اير ايران ايطاليا باكستان بانيا بدو برادلي برتغال بعث بلجيكا بلغاريا بنين بورما بولندا بين بييي
تايلند تبت تبليغ توقف ثوار جزاير جماعات جنسيات جود حاج حساب حفلات حقوق حلف حلفاء دخيل دعوة دكتور دنمارك ديموقرا راعي
رحال رزاق رسول رومانيا زامبيا زاير زمر زنوج زوار زيمبابو ساعي سلوفيني سوري سويد سويسرا سياح سياسيون سيدة شكاوى صحة صدري
صفحة صفراء صومال طاجيكست عامة عدالة عراق عراقي عريس عشاير غانا غرباء غياب فقراء فيتنام قدماء قوم كاثوليك كازاخست
كاميرون كاهن كرواتيا كروت كمبوديا كونفدرا كينيا لبنان لوك ليبيا م مافيا ماليزيا مانيا مبلغ مجتمعات مجموعة محتل محمد
مدعو مستخدمو مستقلة مسلم مسيحي مصاب مصر مصطفى معاهدات مغرب ملاريا مناخ موالي موتمر موريتان موزمبيق موناكو ميك ميكي ناس
ناطق نايب نرويج نفسي نمسا هند هولندا هولندي والاس ورم يساري يمن يميني يورك يونان 丁青 丁青县 三军 上校 上级 下龙湾 不丹 不结盟 专制 专政 专权
世界银行 业主 业务员 东周 东魏 两会 两汉 丫头 中 中华全国 中非 临时工 丹麦 义结金兰 乌兹别克 乌梁海 乘客 也门 乡试 二哥 二奶 交友 交警 交际花 人事部门 人力 人手 仁兄 代言人 企业 伊朗 传闻 伯母 佃农 何人
佛家 佛罗伦萨 佛门 佣工 侵略者 保加利亚 保姆 保险单 信使 信心 信念 候选 候选人 做客 健康 傀儡政权 催眠 僧人 僧侣 儿女 元代 元朝 兄妹 克罗地亚 党派 党籍 入侵者 八股文 公仆 公务员 公家机关 六朝 共和制 共和国
兵力 兵变 兵役 军方 军阀 冠心病 出版社 刘 利比亚 利比里亚 前朝 前秦 副教授 加查 加查县 加纳 加蓬 动物 劳 匈牙利 化名 北宋 北朝 北朝鲜 北汉 北洋水师 北爱尔兰 北韩 北魏 十字军 协 协力车 协约国 南北朝
南安普敦 南宋 南朝 南朝鲜 南木林 南越 南非 卧不安 原始社会 参加 友人 友善 友谊 发言人 叙利亚 古希腊 史 名流 后周 后汉 后秦 后金 后魏 君主制 吴哥窟 周代 周作人 周朝 和尚 和约 哑 哗变 哥哥 哪个 唐代 唐宋
唐朝 商代 商朝 喇嘛 嘉黎 因人成事 国别 国务院 国籍 国防部 国际 国际田联 土耳其人 圣僧 地名 坦桑尼亚 域名 基 基督教徒 堆龙德庆 塞内加尔 处世 夏商周 夏朝 外人 外侨 外国人 外地人 外来 外籍 多哥 大军 大唐 大妈
大娘 大嫂 大校 大清 大韩民国 大马 天山 夫人 失眠 头陀 奥地利 女性 女生 女郎 奴隶社会 好友 妹妹 妹子 姊妹 姐妹花 姐姐 姓氏 娶妻 娼妓 婆罗门教 婊子 婢女 婶婶 婶子 媳妇 嫂嫂 孟加拉国 宇航员 安南 安多 安多县
安得拉邦 安理会 宋代 官僚主义 官场 官府 察 封建社会 尼日利亚 居民 工作人员 工布江达 左贡 左贡县 巴基斯坦 巴尔干 巴黎公社 师傅 希腊 帕金森症 帝制 年龄段 店员 康马 建康 异 弟兄 弟弟 强 当兵 德意志 心力衰竭
心律不齐 心律失常 心脏病 志愿者 恋 恶性肿瘤 惧高症 意大利 戊戌变法 成汉 我 打孔器 投票 投诉 抖 招工 挪威 捷安特 摄政 摄政王 摩西 撤兵 撤军 收编 政治家 敌军 教士 教官 文 文士 文武 斯洛伐克 新娘 新郎 新闻网
施琅 旅客 旅游者 旅行社 旅行者 旗人 日内瓦 明 明代 明清 晋代 暴动 曲水 曲水县 朝鲜人 本土 杂志社 村民 条约 林 林芝县 枢密院 柬埔寨 格罗宁根 桑日县 武昌起义 武警 武警部队 比利时 氏族 民警 水兵 水师 水肿
汉代 汉朝 江孜 江孜县 江孜镇 江达 江达县 法国人 波兰 波茨坦 泰国 洋人 津巴布韦 活佛 流产 流民 海军 海员 海陆军 淘金者 清代 清朝 游人 游人如织 湖区 满清 漠北 爱国 牵引车 犹太教 独裁 玉女 王朝 王莽 班戈
班戈县 瑞典 瑞士 甘丹寺 甘地 疟疾 疾病 白俄 白俄罗斯 白朗 白朗县 百姓 盟国 看护 眷属 督军 知音 社会 神经病 禅宗 禅师 秦朝 秦汉 秦篆 移 移民 穷人 空 竹马之交 笔名 籍 米林 米林县 类乌齐 类乌齐县 素不相识
索马利亚 纳米比亚 纽伦堡 练兵 结社 网友 罗马尼亚 署 美国 翻脸 老人 老挝 老花 老花眼 聂拉木 聂拉木县 聂荣 聂荣县 聋 联席会议 联谊 联邦德国 肯尼亚 肺水肿 肿瘤 脑水肿 航天员 艳遇 芬兰 苏格兰 英吉利 英文 英格兰
荷兰 荷兰王国 莫桑比克 菱花镜 菲律宾 葡萄牙 蔡 藏传 血吸虫病 西周 西晋 西汉 西班牙 西秦 西藏 西魏 要 要员 见 见证人 解放军 警方 记者 讲师 请 谢通门 谢通门县 贤弟 贫僧 贫农 贫民 贫血 贵人 贵妃 赞比亚
走马章台 足协 路人 轮 辛亥革命 边坝 边坝县 辽金 进 连横 送 造反派 遵义会议 部族 部长会议 都督 酒保 金田起义 铁 铲车 铲运车 锡金 闺女 阶级斗争 阿哥 阿塞拜疆 阿曼 阿联酋 阿里 陌生人 降龙伏虎 隋代 隋唐 隋朝
集会 雇员 青藏 韩国 音 领导层 香港 马关条约 马来 马来亚 马里 驻军 骑 高僧 高山族 高棉 高血压 魏晋 鱼龙混杂 黑山
""",
    5: """
aa-123-b abad abbe abbot absentei absentis abt accounts achebe-s achterbe actors adama addictio adenauer afd-wahl afge
afghans afl-cio africani agitator aituc albanesi alessand alkoholp allies alterskl ama amazonla amazonwo amwu anciana
andrzeje anief animal anpac anpe anpi ansia antagoni anti-ivg anti-nuc antifas antispec antitaur antyszcz aontu apemit
apostel apostle apostol apostolo apotre archbish archeveq arci arcigay arcivesc arcybisk armee asexual askatasu asthma
astms ataturk ate auew aufstand aushilfe autistas autisten autistes autokors autonoma autonomi autyzm ayatolla aymaras
baewu bagong bahnstre bajas balancet bcd bctgm bds bdz beatles bectu begum bengales bezdomni bezdomny bij1 binarios
bisessua blackleg blaster blet bloggers bmwed bng boerenpr boicot boicotta bojkot borghesi born-aga bosco bouddha boys
br-sitzu braccian brandt brexitee brotherh brustkre bruxelle buddysci budistas budowie bummelan bund bundjuge burgertu
burguesi bustaman bx-482-t c1sl callejer camarero camerier camminan campaign campora capipopo captain carers casalegg
casaling castro catalan catalana cavaleri cavalry cde cdr cdt cdu-frak cdu-stam cedric cegetist celiacos celnicy cesm
cgm cgsp chavista chega chorzy christ chukwu cienciol ciganos cingales cio ciocia cisal citu civitas clandest climates
climatic cne-csc cnt-so cnte cnv coldiret colletti comision communau communic comorien company comunida conaie concejal
conferen congress constabu construc convocat convoy coppia coptic copts cotilleo counter- couples couriers covid cowboy
cowboys crusader csd-vera csn csq ctera cukrzycy cupe cupw czeczeni dame daniel dauerkra davanti dbv deb debt dementia
demonstr depotcha despidos devant dgb-kund dhv diallo disabled disobedi disoccup dockers domina don donosici dpvkom
drag-que drepanoc drive drogadic drogensu drogodep dstg dubois dziewuch earth earthers ecolo eg-412-t ehefrau ejercito
ekolodzy elettori elokapin eltern elus empleada employe endometr enfermed enfermos engels ensemble epilepsj epilessi
epiletti equity erc erloser erzbisch esercito esposito ethnic ewangeli example exemplea extracom facchini fairpayn
fakir falange faller family far-righ fascism fathers4 favorita fecode fehlgebu fellowsh femen fenprof ferrari ferraris
fetico fetraf fgh fiaccola fials filctem filipino firmante fisascat fismic fit-cisl fitter flc fletcher flurfunk
fnme-cgt fnsea focep foreman fortitud forum fpo franc-ma frauenst freedomc freepale freie friar friends fsc fsie fuma
fussball gaucho gdba gebet geflucht gegner gehorlos gejow general generale geneve genitori gentry gereform gestapo
gilde girl girlfrie gironde gitana gitano giusy glassdoo gornik gpa-djp gr3ve gravidas grekokat grevegen grevi5te
grillini grogne grossess grunlibe guaranie guilde gunni guru guts haitiens handel hausbese hausfrau hazteoir headscar
heiland hellunta hermit herrero herrin hh-tr hijab hindu hindus hippie hippy hispanic hiv-infi hizmet homme homofobi
housewif hu3lga huelgade huelgage huelgaya humana hus hussain hustler ibew illegal impfgegn indefini indian indigena
induisti inmo inpatien inquilin intersex irrer islamism ismail iupat iuris ivf iwgb jav-wahl jazydzi jednosc jesiden
jeuneurs jhl jihadist joga jolanta jonas judas judische jugendli junge junior jupol just justicef juventud kamerunc
kandidat kapers kaszubi kaur kavaller kellys khaled kibole kinderwu kirchner kita-str klan klimaakt klinikpe klm kobiet
kochanka kolezank kolping kolumbij komitees komunisc kongoles kowalski kpo kr-ab krank krankfei krankges krebskra
kruger krystyna kukiz kukiz'15 kundgebu kununu kurdes kurds kxb kxy labour lanceurs langzeit lass lcgb leaflete
lebenssc lefevre legasthe leidende lekarski lemkowie lena lesbijek letzte leukamie leukemia lgbt lgbtq ligue likes
likud linkspar locatair lohnford lokatorz looney lottomar loubavit lucie luterani lutheran lutzerat lymphoma maconniq
madman madres magasini magazynu magd magrebie mahoma mandate manodope mapuches mariawic maroc marocchi marque marsz
mastodon mazurkie medicas medsonet melanoma member menas menopauz menschen mentale mentions mesdames mestiza metalowc
metterni migranti miljopar minderja minimos minusval mistress mistrzyn mittelst mlpd moldawia monseign monsigno
montagsd montagss mood mormonen mormones mormoni moros moscheeb moscheeg moscheev moslems mst mu5ulman mulla musician
muslimbr muslimer muttersc nadzieja names napo narkoman narodowc nato nazional nazism nazisme nehawu neos nepalczy neu
ngg-mitg niebinar niewiede nipsa noalcier nocnej nominee noncifer noussomm noustout now nowoczes nteu nuevas nuj nupes
nursing nwbk oath obrony occupant occupati ogbl okonjo okupacja olga oluwaseu onkel opinions opozycja order ordo
organisa organizi organizz ormianie ortega ortsverb ortsvere osmanli ostermar ostrzega otan ouighour out outpatie
ouvriers ovp oxfam ozz paciente pacjent paco pacto padaczka padres pam panfleto pansexua papacy papadaki paramili
pareja parkt paroisse parteita pastef pastouch patrioti pause paysanne paziente pcs pelerina pelerins peregrin peruanos
perussuo pesel pettegol pfingstl pfleger picketli pielgrzy piqueter plaintif polizei polnisch pope poronien positive
posts pr0test pracodaw prawosla preghier priest priestes pro-gaza pro-pale procesja processi proletar propales prot3ste
protesty provida prowodyr psac psg psicopat psychicz psycho psychopa pszz pubblico putin pvv quaker quebec quechuas
racisme radentsc ragots rahimi rally rapprese rassembl ratp ratujmy raucherp ravindra rebellma rechts reddit redeemer
redentor refugees reviews riders rifugiat riots ritardat riverain robin rodzice romanit ronce royal rqth rurale
s-c-i-o- s1ndacat s1ndicat sadtu saharaui salafi salafist same-sex samuel sandrine sanidad santeria santeros sara
sardine sauveur savior saviour scannapi scfp schlampe schwul schwuler sciop sciop3ro scioperi scjentol scontent se-unsa
secretar seebruck seguidor sem semaf sentimen senzatet servicio setca seventh- sharma sick sida siebente sieglind
sinalp sindakat sindrome sinead sinn siriani sirios sirvient sit-fsi sitab sitrajor sitzstre siulp sklot slazacy slc
slc-cgil slfp slow smarta snami sncta snp snpl snpnc snuep snuipp-f social sociopat socjalis sojusz sol1darn sophie
soplones sorben sordos sourds soviets sovranis sowjets sozialst spik spoznial sppme squatter ssa staatsma stadtrat
stagiair staj standwit starbuck statesma steilas stepv stes stoppage stoptheb stopwyci str str3ik str4jk strajki
strajkko strajkna strajq streikbr streikle streyk strikebr strikere strings students stunam subcommi sudameri suisse
sulpl supportt suteba sutep sveriged svp swami sygnalis synares synd1cat syndicom syndikat synergie syriens syryjczy
t3amster tamouls tarifflu tarifver tatarzy tchetche tchicaya tdah teilnehm theunion thi tibetans tierbefr tierrebe tio
toni tonton toxicoma transcom transess transfra transnet transsex tratsch trisomiq trupa tschetsc turk turque tyrone
ucraini ucranian uelga uilpa uiltrasp ukip ulotkarz ulotki uncle unef uni0n unie union unionist unmut unruhest unt uom
upcn urtu usi usoc ustea uyghur vaccines valdesi vaquero vardforb vargas vdk vegans venezuel ver-di vests vicaire vicar
vicario vogelsan voilee voilees volt voluntee vpod wahlvors waldbese walesa wallfahr wasp wayuu wechselj weidner wiccan
wiccans wiederei wife wikileak wirsindm wirstrei wkurzony wolfe wolnesad workman wroblews wszechpo wujek wwf x-teamst
yayoflau yazidi yoga yolanda zad zalogi zambrano zapatist zdrowie zeynep zigarett zingari zmianie zunft zuspatko
zwiazku zzg zzppm zzpr اباضية ابريل اتراك اثيوبيو اجازات اجازة احتجاج اساتذة اسلام اضراااا اضرابات العم القس ام امام
ايزيديو بابا برونو بلير بنغلادي بوذا تبو تركمان تلغرام تونسي تويتر جمعة جنسيا جيش جيوش حاضر حداد حـمـاس حملة ديمقراط
رابطة راهب رهبان ريبيكا زهراء سابقون سايقي سايقين ستالين سترات سناباب سيانتول سيره شميت شهود شيخ شيعي صابية صبرا صحفيين
صلاة صليبي طوارق عام عاملين عرقي عريضة عصيان عمالة غرينبيس غزة فبراير فتيات قوات كاسترو كفاية كناس لينين متاخرون
متذمرون مثليات محتجين مرض مسيحيين مسيرة مظاهرات مظاهرة معارضون ممرضين مندوب منشورات مهاجرين مهندسين موارنة موظفة موظفين
ميسي نـقـابـ نميمة نوال نور واتساب يدخن يهوذا 万夫不当 上流 上缴 世贸组织 两口子 中产阶级 中共中央 中央军委 主任 主妇 主席团 乳腺癌 交响乐团 交响乐队 产业 亲民党 人民党 伊斯兰
住持 佛陀 佳人 使团 保安人员 保罗 兄弟 党中央 党委 全国 共和党 军乐队 军政府 农民工 剧团 剧社 劳动者 北约 博 占 县委 参与者 参加者 司法机关 同伙 后妃 国共合作 地委 填房 大主教 太后 奥委会 女 女人 女友
女孩 女孩子 女朋友 女流 女童 妃嫔 妃子 妇人 妇女 妻子 妻室 姑娘 姨太太 婆娘 媳妇儿 嫔妃 学生 宗族 宠姬 客人 少女 少奶奶 少妇 居委会 工人阶级 工资 市委 帮会 常委会 幼女 建国 当局 彼得 征兵 心房颤动 志 总
慰安妇 户 房颤 手 把马子 拉 拜金女 政党 政治局 教 教民 散发传单 新党 族人 无产阶级 服务业 村委会 杯葛 歌舞团 残花败柳 沪 流浪汉 淑女 游行 熊市 牛市 牧民 独立 独联体 环保 瑜伽 男 疯子 病 白纸 白血病 省委
社会党 祭司 福晋 筹委会 糖尿病 纠纷 组织者 统一战线 绿党 美女 群体 老伴 老太 联 联合会 联合国 联邦政府 肝癌 肺癌 董事会 蒙古族 行动党 议员 许配 试管婴儿 请愿 谋反 败柳残花 账号 走桃花运 赵 跨 道士 道长
部队 金砖 铁路 阶层 阿 阿弥陀佛 隐士 霸王别姬 马列 骑兵 麾下 黄种人
""",
    6: """
abo aborigin about accion adhd afiliado afscme against alleanza amis anarquis andres antivax anyone applican arbeitne
argentin armeen armia army arrets asuu attendan azubis b-mx baha'i bakers balpa ban baptist baptists bargaini battista
bayern beamtenb beats beggars bianco bikers blockade bloquons bractwo buddisti bulgaria burgerin caucus cdu cech centri
choroba chrzesci ciezarne claimant coalicio coequipi colega colere collecti com conflict consorti csc csd cta cwa cwu
cyganie cymru czlonkow debout delegues derniere desconte dgb ditib doctors dziennik ecologie eleccion embarazo enseigna
esquerra estibado europe faith fatima fbu federaci federacj fein femmes fernande ferraro ferrovia ferrovie filcams flai
frat fund gais gatherin ghana gilets glodowka gomez gpa greta grupa hamas handelsk handicap hare heimat hindous hippies
horizons iam iatse illness incinta incinte infirmie inicjaty insegnan insulate interima invalidi italiana jehova jehowy
jesucris jewish jezus justicia kartel koalicja kolejarz kommunal kommunis kowalczy krishna latino league leave lefebvre
lehrer lesbica lfi libera linkedin lives luca luftwaff majors malati malien manteros maszynis minero minors missiona
mistica mlodziez mods mysticis mystik nabu national nautilus niepelno niepodle noi non npd nt numsa nurse nursind
operai org orthodox ortodoss ortodoxo ostatnie osterrei page pape papiez papst party pastore patel patriot paycheck
pellegri pere permessi peru petra petrenko picker pickers picket piquet poa politico pontefic popular prayer pregnanc
pri priya pro-ge pro-life profesor prospect przeciw przewodn psl psychisc punks puntuali puritan putzfrau question
rachid ragazza rebelion rebell religiou renovati reunion rider riposte rockers rodzina rumanen rumanos rumeni sag-aftr
salariee samorzad sat schafer schweiz sdf seekers senora sig sin skins sociali society sordi sordo sorority stato
status steward str1ke streikau sud-rail swiadkow tarifkon temoins tenant tenants testigos tiktok trainee transgen
turkisch tweets ucu ufcw uganda ugl ukraine ukrainia ultras umwa undocume unite unrest users usw verdi vereinig
versamml villalob vitro wen whitfiel wietnamc wilder with witnesse workers yildiz yilmaz youth youths zakladow zieloni
zielonos ابو احتجاجا احسان اري اسراييل افارقة الله امل ب تجمع جماعة حامل دين سكري سودانيو شيوعي صرع فتح فلبينيو لجنة
مثلي مرضية مريض مسلمين معارضة مغربي موظفات ناشط نقابي نهضة 东盟 主席 义军 义勇军 亚细安 人员 代表 会 会员 伟 伪军 侵略军 俄军 全军 八卦 军旅 农民 功 劳动力 印尼
印度 参军 发兵 叛乱 叛军 台湾 和平 商会 团体 团练 圣安德鲁 大会 天下大乱 安史之乱 官军 家人 小 志愿军 怠 护士 新军 新四军 新疆 日军 更年期 服兵役 朝鲜族 李 某某 民众 法 清军 湘军 离职 空军 组织 绝食
维吾尔 维吾尔族 罢 耶稣 联军 英军 诚意 越南 迟到 道教 野战军 金戈铁马 陆军 马来西亚
""",
    7: """
acampada act adeyemi afghanis agrounia ahmadi ahmadiyy aktive aleviten america anhanger animalis anna ansiedad anti-vax
antifasc antinucl anv-cop2 anxiety arbeitsn armenier arran asamblea aslef assentei asylbewe aussperr australi autistic
azione bancaria baptysci bce benali beschwer bialorus bildu biseksua bisexuel blocage bolivian bsw burnout burschen
cabecill camerune campact cariste casapoun celo cfe-cgc cfmeu cftc cgtp christen cig cimade coalitio cofradia companer
compromi confrere confsal contra corp cosatu council councilm cse ctm delegato demokrac deutsche diabetiq dipenden
district djv docente dpolg droit educatio ehemalig enfermer escrache esk ex-emplo fahrer fau fdp fgtb filt flugblat
francais free freemaso freikirc freimaur ftq gays gdp gegen gej generazi geova gesamtbe giornali gonghui greco grievanc
gruzini gypsy hasidic hindusi hiv-posi homeless huelguis ilwu imam imigranc independ insoumis interpre intersin
intersyn intuc iscritti izquierd jaunes jehovas junts jurgen jusos kabyles kobiety komba komisja kontra kopftuch
krankens krankmel kulkarni kurdish kurier lavorato legambie leiharbe lesbian lesbiche lesbijka leute libertar linksext
liuna lokfuhre ludzie magazyni maghrebi mali manif manpower marines masker matter meconten meetings mehmet meneurs
metoo mitmensc morena mormons muos muslims neighbou nichtbin nigeria npa nszz occupy ogb okonkwo opseu orgullo orsa
ortsgrup osoby ozzl ozzpip pah pan parents patients payup peace periodis peronist personne peruvian picchett picketin
piquetes piratenp pnv politici popolo portugai prawo preavis protestc protestm protestu radelsfu radicali rebel
reconque referend resisten rezo richelie rifondaz ringlead rom romanian roumains rownosci russo salarie sante satawu
satse schwule seiu senegala sentada sepla sev sgb sgen shepherd sick-out sikh sindikat siptu sit-in smart-td smith
snals snes snte snuipp sociale solidarn spd spoleczn sprawied staff stammer streikge streikka streikpo streitkr
sufferer sumar supporte suterm syndique tarifkom teammate telegram terre tesserat testimon tibet tierrech tierschu
tossicod tractora transper troops troublem tssa turken ufo ugtt uilm uiltucs unifor untersch uocra urabstim usdaw
voters voyage wage wahler war werteuni wisniews wojcik woman younion youtube zbiorowy zele zio znp اتحاد احمد اديان
ارمن اطباء اعتصام اكتياب ايتلاف بهاييون حراك خطيب دروز زميل سلفيون شغل عبد عقم علويون فاطمة فلسطيني فيسبوك لاجيون
لاجيين مثليين موظفون ناشطون نشطاء نوبيون وقفة 举兵 人心不古 会议 信 信徒 党 兴兵 军队 出兵 反 名单 国教 太太 委员 委员会 宪兵 家庭 小姐 带兵 张 微 怀孕 性别 患者 教皇
敬业乐群 景教 朋友 正教 正规军 武装部队 残疾人 民 民进党 法名 活动 派 派兵 犹太人 癌症 示威 精兵 缅甸 群 老婆 职工代表 董事 薪 讨 识途老马 陈 非洲人 黑人
""",
    8: """
absentee adherent afd agency agitazio agricult aktywisc alcoholi anarchic anwohner armenien asking assemble associat
attac attivist bauernpr bipolar britain buddhist bummelst cancer cfdt chretien christia christli ciazy collega complain
confeder cortege csif cub dbb delegati delegue diabetik discord dispute ebrei ela empresa enceinte espana evg faisa
families farmers fratelli fraterni fsu gay gdl greve haitiano haugland hoffmann ibrahim immigran infermie islam jehovah
jeunes judios jugend juifs karim klimakle klimastr kod kolega kranke lesbijki lesbisch lewica madame manifest marburge
medici migrante migrants mrs nacional nation nguyen nigerian non-bina nowak nowotwor okafor okupas opposant oppositi
organise organiza padre partei partito patient pegida pentecos peta pfarrer pikieta podemos pokoleni pracowni pratiqua
pregnant priere pro prof psoe quebecoi rastafar razem refugee refugiad reichsbu rights rolnikow schwerbe sciopera
senegale sierpien sitzbloc somali spor sra strajkow strajkuj streiken strike syna tarifrun tav teachers tomasz uchodzcy
uil ukraincy ultima unsa uso vegan venezola vida volantin vox walkout wloski wzz zadistes zebranie zeugen zydzi اثيوبيا
احتجاجي اخوان اشتراكي اقباط امازيغ ايدز صوفية مثليون مرضى مضربون معلمين مهاجرون 东正教 乙肝 佛教 假 公民 印度教 反对派 回族 基督教 大姐 女工
少数民族 工党 总工会 拆迁 教会 教师 民主派 病人 矿工 职工 联盟
""",
    9: """
action adventis algerien amazon auslande ballot bisexual bouddhis catolici ciaza ciudadan cnt colectiv comitato
committe communit corteo couple delegado depresja depressi donne empleado fiom fluchtli fridays future geje giulia gmb
gravidan greviste identita immigrat justice katholiz kevin ksiadz mahnwach metall mme ngg obdachlo obrera omosessu opus
parkinso pay pis proteste que querdenk religia republic rmt romowie roms rsu russland schizoph sieropos signor sinti
solveig soulevem streik syndical syndicat unia unison usb vih volkspar vote warnstre wei whatsapp zwolnien اكراد حماس
سيد غجر موظف هنود وفد 上访 人士 伊斯兰教 先生 共产党 务工 劳工 协会 喇嘛教 女士 徒 明教 民主党 王 癫痫 罗马公教 者 自由党 藏族 谁 集体
""",
    10: """
aktivist alliance alternat amnesty antifa arbeitsk boycott boykott bundnis catholic catolico chi cisl colombia cristian
debrayag disabili embaraza federati gens gew gitanos group guild herr huelga komitet lesben maga maladie marroqui
meeting menopaus mitglied muslim nauczyci nurses pakistan parti pastor religion reps roma sans-pap sciopero seroposi
signora solidair syrer teamster travelle united vertraue vigil workforc zawodowy zigeuner zwiazek سرطان شيعة مسلمون 人
公会 宗教 工人 残疾 牧师 精神病 维权 静坐
""",
    11: """
anarchis catholiq cattolic ccoo cgil cheminot climate cobas collegue democrat epilepsy extincti facebook generati
inmigran instagra journali juden kollege lega lesbienn malattia members obywatel opzz ouvriere petition pielegni polska
pride reporter salaries sindacal sindicat solidari ugt ver zwiazkow نقابات يهود 佛教徒 党员 共产党员 同志 国民党 基督 天主教 工 抑郁症 新教
""",
    12: """
activist baptiste cgt colleagu comite communis comunist councill diabetic ecologis employee epilepti evangeli feminist
frau greenpea hiv homosexu italia katholik katolicy kollegen kollegin konfeder kto kurden lesbiana linke militant
muslime musulman muzulman palestin pani people protest protesta qui quien rebellio schwange scientol sindacat sindical
socialis strajk trabajad trans wer whistleb who اضراب حزب سوريون عمال متظاهرو مسيحيون نقابة 同事 同性恋 员工 孕妇 工会 抗议 穆斯林 罢工
艾滋病 难民
""",
}

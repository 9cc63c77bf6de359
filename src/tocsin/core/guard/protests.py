# SPDX-License-Identifier: AGPL-3.0-or-later
"""Strikes and demonstrations said without the words for them: a wildcat stoppage, a human chain, a torchlight march.

Beyond the lists of `terms`, laid out like these: folded, one a comma, `word*` is a beginning; a line is a language. Nothing
of a road, a hazard or a machine is called so.
"""

from __future__ import annotations

STRIKE = """
wildcat stoppage*, wildcat action*, wildcat walkout*, unofficial stoppage*, unofficial action, unofficial walkout, lightning stoppage*, rolling stoppage*, sympathy action, industrial stoppage*, labour stoppage*, labor stoppage*, staff stoppage*, stayaway*, stay-away action, sick-in, mass sickie*, downing of tools, tools down over, refused to clock in, refusing to clock in
arret de travail illimite, arrets de travail illimites, arret de travail reconductible, arret de travail general, arret illimite du travail, cessation concertee, cessation collective, debraye, debrayent, debrayer, ont debraye, pose le travail, posent le travail, posent les outils, pose les outils, jour de carence militant, operation crayons poses
in den ausstand, arbeitsausstand*, bummelaktion*, krankmeldewelle*, arbeit verweigert, arbeiten verweigert, sick-out aktion
paro de una hora, paro de dos, paro de tres, paro de cuatro, paro de veinticuatro, paro de media jornada, paro indefinido, paros escalonados, paro escalonado, paro civico, paro armado, paro patronal, paro de labores, cese de labores, cese colectivo, trabajo a desgano, huelga a la japonesa, abandono colectivo, ausentismo masivo
fermo dei camionisti, si astengono dal lavoro, si asterranno dal lavoro, astenersi dal lavoro, fermo degli autotrasportatori, fermo nazionale, fermo dell'autotrasporto, astensione dal servizio, blocco dei turni, blocco delle prestazioni, sospensione del lavoro indetta, serrata dei, assenteismo di protesta, braccia conserte
powstrzymanie sie od pracy, powstrzymuja sie od pracy, powstrzymali sie od pracy, odstapili od pracy, odstapily od pracy, porzucili prace, porzucily prace, przestali pracowac w protescie, absencja protestacyjna
weigert te werken, weigeren te werken, weigerden te werken, werk neergelegd, werk neer, legden het werk neer, leggen het werk neer, langzaam-aan-actie*, langzaamaanactie*, werkweigering*, wilde staking*, ziekmeldactie*
paralisacao do trabalho, paralisacao geral, paralisacao dos motoristas, paralisacao dos professores, paralisacao dos funcionarios, paralisacao dos trabalhadores, paralisacao dos rodoviarios, paralisacao dos metroviarios, paralisacao dos ferroviarios, paralisacao dos caminhoneiros, paralisam as atividades, bracos cruzados, operacao tartaruga
istumalakko*, jarrutustaistelu*, tyonsulku*, tyonseisaus*, tyomaasulku*, joukkosairastum*, ylityokielto*, vuoronvaihtokielto*
vild arbetsnedlaggelse*, overtidsblockad*, nyanstallningsblockad*, sympatiatgard*, stridsatgard*, lade ner arbetet, lagt ner arbetet, lagger ner arbetet, masksjukskriv*
arbejdsnedlaeggelse*, overenskomststridig*, nedlagde arbejdet, nedlagt arbejdet, nedlaegger arbejdet, gik hjem i protest, sympatikonflikt*, arbeidsnedleggelse*, nedla arbeidet, nedlagt arbeidet, la ned arbeidet, gaa-sakte-aksjon*, overtidsnekt*, sympatiaksjon*
munkabeszuntetes*, lassitosztrajk*, munkalassitas*, letette a munkat, letettek a munkat, munkamegtagad*
is birak*, isi birakt*, isi yavaslat*, is yavaslat*, vizite eylem*, kontak kapatma*, kontak kapatt*
incetarea lucrului, incetat lucrul, refuza sa lucreze, au refuzat sa lucreze, concedii medicale in masa
odmitli pracovat, odmitaji pracovat, odmietli pracovat, pracuju podle predpisu
стачк*, стачеч*, итальянская забастовка, отказались работать, отказались выходить на смену, бросили работу, працюють за правилами, кинули роботу, відмовились працювати, відмовилися працювати
επισχεση εργασιασ, αποχη απο την εργασια, αποχη απο τα καθηκοντα, λευκη απεργια, εικοσιτετραωρη απεργια, κινητοποιηση των εργαζομενων
obustava rada, obustavili rad, obustave rada, bijeli strajk, beli strajk
mogok kerja, mogok massal, mogok nasional, mogok makan, aksi mogok, mogok sopir, mogok buruh, dinh cong, lan cong, tong bai cong, welga ng
"""

DEMONSTRATION = """
human chain*, marching against, march against, march of the pensioners, pensioners' march, students' march, workers' march, farmers' march, women's march, torchlight procession*, torchlit procession*, torchlight march*, torchlit march*, torch-lit march*, torch-lit procession*, candlelit vigil*, candle-lit vigil*, candlelight march*, silent march*, solidarity march*, march in support, march to save, march in solidarity, kiss-in, speak-out for, go-slow convoy*, slow-drive protest, mock funeral, chained to the gate*, chained to the railing*, paint protest
chaine humaine*, defilent contre, marche contre, marchent contre, marche des retraites, marche des etudiants, marche des lyceens, marche des infirmieres, marche des soignants, marche des femmes, marche des agriculteurs, marche des enseignants, marche des chomeurs, chaines humaines, marche aux flambeaux contre, marche aux flambeaux pour, marche silencieuse*, marche en soutien, marche de soutien, marche solidaire contre, veillee de soutien, veillee contre, occupation des locaux, occupation du hall, action coup de poing, sitting devant, sitting des
menschenkette*, marschieren gegen, marschierten gegen, ziehen gegen, marsch der rentner, marsch der studierenden, marsch der schuler, marsch der pflegekrafte, marsch der bauern, marsch der frauen, fackelzug*, fackelumzug gegen, fackelmarsch*, sitzstreik*, sitzprotest*, sitzdemo*, schweigemarsch*, trauermarsch gegen, gedenkmarsch*, autokorso gegen, protestcamp*, mahnfeuer*, die-in
cadena humana*, marchan contra, marcha contra, marcha de los jubilados, marcha de jubilados, marcha de los pensionistas, marcha de pensionistas, marcha de los estudiantes, marcha de estudiantes, marcha de los trabajadores, marcha de trabajadores, marcha de los maestros, marcha de docentes, marcha de mujeres, marcha de las mujeres, marcha de los agricultores, marcha de campesinos, marcha de vecinos, cadenas humanas, marcha de antorchas, marcha silenciosa*, marcha en apoyo, marcha en defensa, marcha a favor, vigilia por, vigilia contra, concentracion silenciosa, caravana de protesta, encadenados a, sentados en protesta, encierro en protesta, cabalgata de protesta
catena umana, marciano contro, marcia contro, sfilano contro, marcia dei pensionati, marcia degli studenti, marcia dei lavoratori, marcia delle donne, marcia degli agricoltori, catene umane, marcia silenziosa, marcia in difesa, veglia per, veglia contro, flash mob contro, flash mob per, incatenati ai, incatenati davanti, sit-in, sitin, girotondo contro, girotondo per, occupazione simbolica
lancuch ludzi, maszeruja przeciw*, marsz przeciw*, marsz emerytow, marsz studentow, marsz pielegniarek, marsz rolnikow, marsz nauczycieli, marsz kobiet, lancucha ludzi, lancuchem ludzi, lancuchu ludzi, ludzki lancuch, ludzkiego lancucha, zywy lancuch, zywego lancucha, pochod z pochodniami, pochodu z pochodniami, marsz z pochodniami, przemarsz w obronie, przemarsz przeciw*, pochod przeciw*, pochod w obronie, siedzacy protest, okupacja budynku, okupacja liceum, okupacja szkoly, okupacja uczelni, okupacja rektoratu, okupacja holu, okupuja budynek, milczacy marsz
menselijke keten*, mensenketting*, fakkeltocht*, fakkeloptocht*, zitactie*, zitstaking*, zitprotest*, wake voor, wake tegen, lichtjesmars*, mars voor, mars tegen, stille mars, protestwake*, bezettingsactie*, bezetting van het gebouw
cordao humano, cordoes humanos, corrente humana, vigilia pela, vigilia pelos, vigilia em defesa, comicio, comicios, marcha em defesa, caminhada de protesto, buzinao, ocupacao da reitoria
ihmisketju*, soihtukulkue*, istumaprotesti*, istumamielenosoitu*, kynttilakulkue*, tukimielenosoitu*, hiljainen marssi, protestimarssi*
manniskokedja*, fackeltag*, sittstrejk*, sittdemonstration*, sittprotest*, ljusmanifestation*, protesttag*, tyst manifestation, stodmanifestation*, torgmote mot
fakkeltog*, fakkeloptog*, menneskekaede*, siddeblokade*, sit-down-aktion*, lysmanifestation*, stottemarch*, protestmarch*, protestoptog*, menneskelenke*, menneskekjede*, lenkeaksjon*, sitt-ned-aksjon*, sittdownaksjon*, stottemarkering*, markering mot, protesttog*
elolanc*, elo lanc*, faklyas felvonul*, faklyas menet*, ulosztrajk*, ulodemonstr*, ulotuntet*, demonstracio*
oturma eylem*, oturma grevi, insan zincir*, mesaleli yuruyus*, basin aciklamasi yap*, nobet eylem*, cadir eylem*, destek yuruyusu, protesto*, eylemci*, yuruyus eylem*, sessiz yuruyus*
lant uman*, lantul uman*, lanturi umane, mars pentru, marsul pentru, mars de protest, marsul de protest, mars impotriva, mars de solidaritate, marsul tacerii, pichetare*, pichetat*, pichetea*, veghe pentru, flashmob pentru
lidsky retez*, lidskeho retez*, lidskym retez*, zivy retez*, ziveho retez*, zivym retez*, pochodnovy pruvod*, pruvod s pochodnemi, pochod za, pochod proti, pruvod za, pruvod proti, tichy pochod, protestni pochod*, protestni setkan*, ludska retaz*, zivy retaz*, faklovy pochod, protestny pochod*, sediaca stavka, okupace fakult*, happening za
живая цепь, живой цепи, живую цепь, живой цепью, человеческая цепь, факельное шествие, факельного шествия, сидячая забастовка, сидячей забастовки, марш за, марш против, марш протеста, марш памяти, акция протеста, акции протеста, живий ланцюг, живого ланцюга, живим ланцюгом, людський ланцюг, хода за, хода проти, смолоскипна хода, смолоскипної ходи, акція протесту, акції протесту, сидячий протест, автопробег против
ανθρωπινη αλυσιδα, ανθρωπινησ αλυσιδασ, πορεια αλληλεγγυησ, πορεια ειρηνησ, πορεια μνημησ, καθιστικη, μπλοκο αγροτων, μπλοκα αγροτων, μηχανοκινητη πορεια
ljudski lanac, ljudskog lanca, zivi lanac, zivog lanca, zivi zid, zivi stit, cloveska veriga, cloveske verige, mars za, mars protiv, povorka za, setnja za, tihi mars, bakljada*, sjedeci strajk, sjedeci prosvjed, prosvjed*, blokada fakulteta, shod za, shod proti, protesti*, protestna setnja, protestni mars, gyvoji grandine, dzivaja kede, inimkett*
aksi duduk*, aksi damai*, aksi massa, aksi bela, unjuk rasa*, berunjuk rasa*, pawai obor, pawai protes, rantai manusia, orasi di depan, tunjuk perasaan, bieu tinh, xuong duong, welgang bayan
"""

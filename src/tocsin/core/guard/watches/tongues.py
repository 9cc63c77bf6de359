# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words a rule may not watch for in Dutch, Portuguese, Finnish, Swedish, Danish and Czech, folded, as readable data.

`BEGINNINGS`: how words begin that no harmless name has.
"""

from __future__ import annotations

_BEGINNINGS = {
    "union": """vakbond onderwijsbond politiebond journalistenbond ambtenarenbond ammattijarj vakbew vakcentr kaderlid kaderled ondernemingsr fagforen fackforb fackforen fackklubb facklig skyddsombud tillidsrep tillidsmand arbetstagarorg
        ammattiliit ammattiyhd ammattios luottamusm luottamush tyontekijajarj odborar odborov odborari odbory sindicaliz sindicaliza delegado-sindical
        overenskomst kollektivavtal kolektivn-vyjedn cao-onderhandel""",
    "strike": """staking stakings staker stakend stiptheidsact prikactie werkonderbrek werkstak grevist paralisacao strejk vildstrejk arbetsnedlagg arbejdsnedlagg sympatistrejk
        lakkoi lakkov lakon lakossa tyonseis ulosmarss jarrutust stavk stavkuj stavkov lonekonflikt lockout-varsel""",
    "demonstration": """peticao betog demonstratief actievoer actiegroep actiecomite bezetters petitie petice petici handtekeningenact pamflet vlugschrift ordeverstoor klimaatactivis dierenactivis
        ativist manifestante protesto panflet abaixo-assin ocupante mielenosoit mielenilm elokapin kansalaisliik vetoom adressin ilmastoaktiv elainaktiv
        demonstrer upprop namninsaml flygblad husockup klimataktiv djurratts underskriftsinds flyveblad besaetter klimaaktiv dyrevaern
        demonstruj demonstrace demonstranti shromazden letaky aktiviste ekoaktiv peticni okupacni""",
    "party": """partijlid partijbijeenk partij-act kiezers stemged filiado filiada bolsonar petist eleitor puoluek puoluea vasemmistol vasemmistonuor perussuomal kokoomusl demarit aanestaj kannattajat
        partimed partimot partiakt vansterpart vansterakt hogerakt sverigedemok moderaterna miljopart socialdemok kristdemok liberalerna enhedslist folkepart alternativet venstref vaelger
        valjare volic komunist stranick stranicky piratsk anarchist fascist neonaz nynaz""",
    "faith": """moslim moskee joods jodendom christenen gereformeerd gelovig hoofddoek kerkgang muculman evangelic catolic judai testemunha candombl umband religios fieis
        muslim islam moskei juutal kristity helluntai jehova uskonnol uskovais lestadiol muslimsk moske judisk judarna kristna pingstk troende slojbar bonemot
        muslimer joder jodisk kristne torklaed bonnemode muslimov muslimsk zidovs zide krestan katolic svedk vericich vericim nabozen modliteb satek-nos""",
    "health": """zwanger ziekgem ziekmeld ziekteverz depressie depressiev verslaafd verslaving suikerziek arbeidsongesch kankerpat overspann burn-out burnout
        gravida gestant doente deprimid depressao diabetic epiletic epileptic seroposit atestado-med alcoolat toxicodep raskaan raskauso masennu masentun sairaslom sairauslom sairastu diabeet epilept alkoholis paihde
        vammais uupumu syopapot gravid sjukskriv sjukanmal deprimer depression diabetik epilepti utbrand missbruk funktionsned cancersj sygemeld deprimer sukkersyg kraeftsy misbrug handicapp
        tehotn nemocensk marod depres cukrovk diabetik epilepti alkoholik zavisl postizen rakovin onkologicky-nem hiv-positiv hiv-pozit""",
    "orientation": "homopar homoseks homoseksu lesbisk lesbick homosexua homosexuel transvrouw transman transkvinn transmand transzen regnbage regnbue duhov-pochod sateenkaari-ihm seta-yhd",
    "ethnicity": """romst allochtoon allochton vluchteling asielzoek arbeidsmigr marokkaan marokkan refugiad imigrant cigano cigana maahanmuut pakolai turvapaik mustalai ulkomaala romanik
        invandr flykting asylsok indvandr flygtning uprchl pristehov migrant cizinc cikan romsk romove""",
    "person": """mopperaar forældraledig foraldraled barselsorl stimmungsmach corbynit grupito gruppetto grupk clique habitues gueules smokers raucherecke verzuim lijntrek onrustsok onruststok arruaceir baderneir hairikko kiihottaj brakstak uppviglar ballademag uromag pjaekk stvac potizist ulejvak klokkenluid ontslagen ontsloeg roddel onvrede ontevreden loonsverhog looneis ziekteverlof-mis queixos queixas reclamac fofoc descontent insatisf denuncian demitid aumento-salar
        ilmianta juoru tyytymat irtisano palkankor palkkavaat valittaj visselblas skvaller missnoj uppsagd lonekrav lonepahojn lonforh lonkrav utilfreds fyrede sladder brokkehov
        udavac pomluv nespokoj propusten stezovat mzdove-poz""",
}
BEGINNINGS = {word: kind for kind, text in _BEGINNINGS.items() for word in text.split()}

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is done at work, in Polish: kind and who must stand there, to patterns of folded letters."""

from __future__ import annotations

from tocsin.core.guard.said.doings.who import BARRED, CHILD, KIN, SUM

_PRESS = r"(?:\w+ )?(?:prasy|prasie|prasa(?= (?:o|\w+ich)|[.,;]|$)|medi(?:ow|om|ami)|dziennikarz\w*|dziennikark\w*|reporter\w*|gazet\w{1,3}|radi(?:u|em|a)(?= |[.,;]|$)|telewizj\w{1,2}|tv|stacji|ekip\w (?:telewizyjn\w+|tv)|redakcj\w)"
_PAY = r"(?:podwyzk\w+|plac(?:e|y|ach|owych)?|pensj\w+|zarobk\w+|wynagrodze\w+|premi\w{1,3}|dodatk\w+|nadgodzin\w*|umow\w{1,2}|warunk\w+ pracy|stawk\w+|wiecej pieniedzy)"
_LEFT = r"(?:(?:zesz|odesz|wysz)\w+ (?:\w+ )?(?:ze? |od )?(?:stanowisk\w?|pracy|hali|tasmy|linii|lozek|maszyn|magazynu|dyzuru|zmiany|budowy|kuchni|kas|posterunku)|(?:porzuc|rzuc|opusc)\w+ (?:\w+ )?(?:prace|robote|stanowisk\w|narzedzia|posterunek|zmiane|lozka|pacjentow)|(?:posz|wysz|odesz|wroc)\w+ (?:\w+ )?(?:do domu|wszyscy|razem)|przerwa\w+ prace|odmowi\w+ pracy|usied\w+ na)"

DONE = {
    ("union", "one"): (
        r"(?:puscil|puscila|puscilo|zbier|rozda|podpis|krazy|kraz|wywies|napisa|rozsyl|rozniosl|roznos|wypeln)\w* (?:\w+ ){0,4}?(?:list[aey] (?:z podpisami|zadan|postulatow|protestacyjn\w+)|podpisy|podpisow|petycj\w+|list otwarty|ulotk\w+|deklaracj\w+ (?:czlonkow\w+|przystapienia)|postulat\w*)(?! odbior)",
        r"(?:chc\w+|zada\w*|domaga\w* sie|prosi\w* o|walcz\w+ o|skarz\w+ sie na|narzeka\w+ na|marudz\w+ na|rozmawia\w* o|gada\w* o|mowi\w* o|dyskutuj\w* o|kloc\w+ sie o|porownuj\w+|niezadowolen\w+ z|wsciek\w+ (?:o|za|na)|zl[iay] (?:o|za|na)) (?:\w+ ){0,2}?"
        + _PAY,
        r"(?:spot(?:yka|ka)\w* sie|zebra\w* sie|zbiera\w* sie|umowi\w* sie|spotkani\w+|zebrani\w+) (?:\w+ ){0,5}?(?:po (?:pracy|zmianie|robocie)|po kryjomu|potajemnie|w (?:pubie|barze|knajpie)|u (?:kogos|kolegi|kolezanki)|poza (?:zakladem|firma)|na parkingu|bez (?:szef\w*|kierowni\w+|dyrekcji))",
        r"(?:zwolu|zaprasza|namawia|werbu|zbiera|wciag|agitu|mobilizu|skrzyk|naklania)\w* (?:\w+ ){0,2}?(?:kolegow|kolezanki|innych|ludzi|wspolpracownikow|zaloge|reszte|chlopakow)",
        r"(?:odmawia\w*|odmowi\w+|nie chc\w+|nie zgadza\w+ sie) (?:\w+ ){0,3}?(?:nadgodzin\w*|soboty|sobot|niedziel\w*|nowej umowy|nowych umow|dodatkow\w+ zmian\w*|aneksu)",
        r"(?:wiadomosci|rozmowy|pisz\w+|gada\w+|narzeka\w+|czat) (?:\w+ ){0,4}?(?:whatsapp\w*|telegram\w*|signal\w*|messenger\w*|facebook\w*)",
        r"(?:zglosi|poskarz|skarz|zadzwoni|napisa|posz|zwroci|donios|zawiadomi)\w* (?:\w+ ){0,4}?(?:do |w |z )?(?:pip|inspekcj\w+ pracy|sadu pracy|sadem pracy|prawnik\w*|adwokat\w*|rzecznik\w* praw|sanepid\w*)",
        r"(?:ulotk\w+|plakat\w*|naklejk\w+) (?:\w+ ){0,3}?(?:o|w sprawie|przeciw\w*|na temat) (?:\w+ ){0,2}?(?:plac\w*|pensj\w+|zarobk\w+|warunk\w+|firm\w+|szef\w*|nadgodzin\w*|kierownictw\w+)",
        r"z (?:transparentami|transparentem|flagami|gwizdkami|megafonem|tablicami)|(?:szykuj|przygotow|planuj|zaklada|organizuj|glosuj|mowi)\w* (?:\w+ ){0,3}?(?:strajk\w*|protest\w*|zwiazek|zwiazk\w+|komitet strajkowy|referendum|wlosk\w+)",
        r"(?:chca|chce|wybieraja|wybrali|zadaja) (?:\w+ ){0,3}?(?:delegat\w*|przedstawiciel\w*|spoleczn\w+ inspektor\w*|rzecznik\w*)",
    ),
    ("strike", ""): (
        r"(?:maszynisc\w|kierowc\w|motornicz\w{1,4}|konduktor\w{1,3}|pielegniark\w|ratownic\w|kolejarz\w|dyspozytor\w{1,3}) (?:staj[ea]|stan[ae]l?\w?|nie (?:jezdza|wyjad[ae]))(?: (?:od|o) \w+)?(?: na \d{1,2} ?(?:h|godz\w*))?(?= |[.,;]|$)(?! na (?:przystan|peron|swiat|czerwon))",
    ),
    ("strike", "crew"): (
        rf"(?:cal[aey]|caly|polowa|wszyscy|wszystkie|w komplecie) (?:\w+ ){{0,6}}?{_LEFT}(?! (?:po|o) (?:zmianie|koncu))",
        rf"{_LEFT} (?:\w+ ){{0,3}}?(?:razem|solidarnie|w protescie|na znak|jednoczesnie|jak jeden maz|wspolnie)",
        r"(?:wszyscy|kilku|trzech|czterech|pieciu|szesciu|pol \w+) (?:\w+ ){0,3}?(?:na (?:l4|zwolnieni\w+)) (?:\w+ )?(?:tego samego dnia|naraz|jednoczesnie|jednego dnia)",
    ),
    ("strike", "one"): (
        r"(?:odesz|zesz)\w+ (?:\w+ )?od (?:lozek|pacjentow|maszyn|stanowisk|kas|tasmy)|(?:odmawia\w*|odmowi\w+) (?:\w+ )?(?:pracy|zaladunku|rozladunku|jazdy|wyjazdu|wejscia|obslugi)|odmowi\w+ (?:ladowania|kierowania)",
        r"(?:gada|mowi|groz|mysl|planuj|rozmawia)\w* (?:o |ze |, ze )?(?:postoj\w+|przerwani\w+ pracy|strajk\w*|nie (?:przyj\w+|wyj\w+|stana)|przestoj\w+|odejsciu od)",
    ),
    ("conduct", "one"): (
        rf"(?:udziel|da|dal)\w* (?:\w+ ){{0,3}}?wywiad\w*|(?:rozmawia|gada|mowi|opowiad|wygada|poskarz|wypowiad|wypowiedzi|zwierz)\w* (?:\w+ ){{0,3}}?(?:z|do|dla|w|przed)? ?{_PRESS}|(?:nagra|nagrywa|filmowa|sfilmowa|wysla|przekaza|wynios|sprzeda)\w* (?:\w+ ){{0,5}}?(?:dla|do) {_PRESS}|(?:odpowiada|odpowiedzia)\w* (?:\w+ )?na pytania {_PRESS}|(?:wystapi|pokaza|byl|cytowan)\w* (?:\w+ )?(?:w|przez) (?:telewizj\w|gazecie|radiu|prasie|wiadomosciach|mediach)",
        r"(?:napisa|pisa|wrzuc|opublikowa|obsmarowa|narzeka|skomentowa|wylewa|nagra)\w* (?:\w+ ){0,4}?(?:o nas|o firmie|o szefie|o kierowni\w+|na firme|na szefa|na (?:facebooku|fb|tiktoku|instagramie|linkedinie|gowork\w*|youtube|twitterze)|w (?:internecie|sieci))",
        r"czuc (?:\w+ ){0,4}?(?:alkohol\w*|wodk\w|piw\w*|win\w|bimbr\w+|trawk\w)|(?:od|spod) \w+ (?:\w+ )?(?:czuc|wali|smierdzi|jedzie)|smierdz\w+ (?:\w+ )?(?:alkoholem|wodka|piwem|winem|trawa)|(?:jest|byl|byla|przyszedl|przyszla|wrocil|wygladal)\w* (?:\w+ ){0,3}?(?:pijan[ya]|podpit[ya]|wstawion[ya]|na kacu|nietrzezw[ya]|nacpan[ya]|zjaran[ya]|po alkoholu|pod wplywem|na rauszu)|(?:pije|pil|pila|popija)(?= (?:w pracy|na zmianie|po kryjomu|przed|podczas|alkohol|wodke|piwo|za duzo|na sluzbie)|[.,;]|$)|butelk\w (?:po |z )?(?:wodk\w+|piw\w+|win\w+) (?:\w+ )?w (?:szafce|plecaku|kabinie|szatni)|pali (?:trawe|ziolo|skreta)|cpa(?= |[.,;]|$)|wydmuchal|problem\w? z alkoholem",
        r"(?:sypia|spi|spotyka sie|chodzi|romansuje|kreci|flirtuje|mieszka|caluje sie|zyje) (?:\w+ )?z (?:\w+ )?(?:kolezank\w+|kierowni\w+|ekspedientk\w+|magazynier\w+|sekretark\w+|pracowni\w+|szef\w+|brygadzist\w+|ksiegow\w+|kasjerk\w+|nia|nim|zona|maz\w+|pielegniark\w+|kucharz\w*|kucharka|stazyst\w+|kolega)|(?:ma|maja|mial|miala) (?:\w+ )?romans\w*|(?:rozwodzi sie|rozwod|rozwiedzion\w|w separacji|zdradza (?:zone|meza)|zona (?:\w+ )?(?:odeszla|zostawila|wyrzucila|zdradza)|maz (?:\w+ )?(?:odszedl|zostawil|bije|zdradza))",
        r"(?:jego|jej|ich|bo|poniewaz|,) ?(?:zon[ae]|maz|matk[ae]|mama|ojciec|syn|syna|cork[aei]|dzieck\w|babci\w|dziad\w+|brat|siostr\w|tesciowa|partner\w*) (?:\w+ )?(?:lezy|jest w|umar\w+|umiera|zmar\w+|choruje|chor[ya]|rodzi|urodzil\w|w szpitalu|trafil\w*|ma (?:raka|operacje|goraczke|zapalenie)|mial\w* (?:wypadek|udar|zawal))|(?:pogrzeb|smierc|porod|choroba|operacja|opieka nad|wesele) (?:\w+ )?(?:zony|meza|matki|ojca|syna|corki|dziecka|babci|dziadka|brata|siostry)|sprawa (?:o alimenty|rozwodowa|o opieke)|alimenty|alimentow",
        r"(?:komornik\w*|zaje\w+ (?:\w+ )?(?:pensj\w+|wyplat\w+|konto)|dlug(?:i|ow|ami)|zadluzon\w|(?:pros\w*|chc\w*|wzia\w+|dosta\w+|potrzebuj\w+) (?:\w+ ){0,2}?(?:o )?(?:zaliczk\w|pozyczk\w|chwilowk\w)(?! na (?:paliwo|material))|pozycza\w* (?:\w+ )?(?:pieniadze|kase|od)|(?:nie ma|nie stac) (?:\w+ )?(?:na (?:czynsz|rachunki|zycie|jedzenie))|zalega z czynszem|eksmisj\w|eksmitowan\w|(?:spi|mieszka|nocuje) (?:\w+ )?w (?:aucie|samochodzie|busie|noclegowni|schronisku)|bezdomn\w|(?:wysyla|posyla) pieniadze|hazardzist\w+|uprawia hazard|gra (?:na automatach|hazardowo)|przegra\w+ (?:wyplate|pensje|pieniadze)|pracuje na czarno|druga praca|dorabia (?:na|w|u))",
        r"szuka (?:\w+ )?(?:innej|nowej|lepszej) (?:pracy|roboty)|(?:plaka\w+|placze|poplaka\w+|rozplaka\w+|we lzach)(?= |[.,;]|$)|(?:siedzial|siedziala|wyszedl|wyszla|byl|byla) (?:\w+ )?(?:w|z) (?:wiezieniu|wiezienia|areszcie|kryminale|pace)|karan[ya](?= (?:za|sadownie)|[.,;]|$)|wyrok w zawieszeniu|byl[ya] (?:wiezien|skazan\w+)|na (?:warunkowym|dozorze)",
        r"(?:poklocil\w* sie|klocil\w* sie|pobil\w* sie|bili sie|szarpal\w* sie|pobicie|bojka|klotnia|awantura) ?(?:z |o |miedzy |w )?|(?:uderzy|grozi|obrazi|zwyzywa|molestuj|molestowa|popchn|oplu|nawrzeszcza|wrzeszcz)\w* (?:na )?(?:kolege|kolezanke|szefa|kierowni\w+|brygadzist\w+|klient\w+|kierowce|ochroniarz\w+|stazyst\w+|go|ja|jej|mu)|mobbing|molestowani\w+|(?:zlozyl|zlozyla|dal|dala|dostal|dostala|wreczono|daje) (?:\w+ )?wypowiedzeni\w+|zwalnia sie|zwoln(?:il|ila|iono|iony|iona) (?:sie|z pracy|dyscyplinarnie|za)",
        rf"dyscyplinark\w+|nagan[ae]|upomnieni\w+ (?:za|dla|pisemne)|idzie na emeryture|odchodzi na emeryture|(?:zostal|zostala) (?:aresztowan|zatrzyman)\w+|stracil\w? prawo jazdy|bez prawa jazdy|zabrali mu prawo|sprawe? w sadzie|rozprawe?|(?:wisi|winien|winna|pozyczyl\w?|pozycza) (?:\w+ ){{0,5}}?{SUM}",
        r"(?:siedza|jedza|trzymaja sie) (?:\w+ ){0,3}?(?:osobno|razem z dala|we wlasnym gronie|swoich)|smierdzi potem|nie myje sie|gada do siebie|slyszy glosy|(?:jeszcze|przyszedl|przyszla) (?:\w+ )?(?:wczorajsz[ya]|pijan[ya]|na kacu|wstawion[ya])|(?:nie |sie )?pobil[oiay]\w* sie|sie (?:nie )?pobil\w+|wzieli sie za lby|(?:boi|boja) sie (?:go|jej|jego|szefa|kierownika)|ona sie boi|on sie boi|zlapan\w+ (?:\w+ )?na kradziezy|przylapan\w+ na|zlozyl\w? (?:papiery|cv|podanie)|wysyla cv|(?:przyszedl|przyszla|przyszli) (?:\w+ )?(?:zalan\w|nawalon\w|napit\w|schlan\w|narabany)",
    ),
    ("health", "one"): (
        r"(?:na (?:zwolnieniu(?: lekarskim)?|l4|chorobowym|macierzynskim|rehabilitacji|odwyku|terapii|chemii)(?= |[.,;]|$)|w ciazy|spodziewa sie|(?:ma|mial|miala|dostal|dostala|przeszedl|przeszla|cierpi na|choruje na) (?:\w+ )?(?:atak\w*|padaczk\w+|depresj\w+|raka|cukrzyc\w+|zawal\w*|udar\w*|migren\w+|przepuklin\w+|nerwic\w+|poronieni\w+|astm\w+|hiv|zalamanie|lumbago|dyskopati\w+)|bierze (?:\w+ )?(?:leki|tabletki|psychotropy|insulin\w|antydepresanty)|(?:u|do) (?:psychiatry|psychologa|lekarza|terapeuty)|(?:boli|bol) (?:go |ja )?(?:\w+ )?(?:kregoslup\w*|plecy|plecow|kolano|serce)|przez (?:kregoslup|plecy|serce|nerwy))",
    ),
    ("faith", "one"): (
        r"(?:na modlitw\w|modli\w* sie|sie modl\w+|modlitw\w+ (?:w|na|podczas)|(?:przerwa|dywanik|pokoj|sala) (?:do |na )?modlitw\w*|posci(?= |[.,;]|$)|(?:chodzi|poszedl|poszla|idzie|jezdzi) (?:na |do )(?:msze|mszy|kosciola|meczetu|synagogi|cerkwi|zboru)|nosi (?:\w+ )?(?:chust\w+ (?:na glowie|muzulmansk\w+)|hidzab|turban|krzyzyk|jarmulk\w+|nikab|rozaniec)|nie (?:je|dotyka|podaje|pije|sprzedaje) (?:\w+ )?(?:wieprzowin\w+|wolowin\w+|miesa|alkoholu)|(?:jest|sa) (?:\w+ )?(?:muzulman\w+|zyd(?:em|owka|ami)|hindus\w*|buddyst\w+|swiadk\w+ jehowy|katolik\w*|protestant\w*|prawoslawn\w+|wierzac\w+|ewangelik\w*)|(?:wolne|urlop|zamienia\w*) (?:\w+ ){0,4}?(?:na|z powodu|bo) (?:\w+ )?(?:ramadan\w*|szabat\w*|komuni\w+|pielgrzymk\w+|paschy|chrzest|bajram\w*)|czyta (?:biblie|koran)|nawraca|ewangelizuje)",
        r"bo ma (?:szabat|post|swieto|ramadan)|ze wzgledow religijnych|z powodu (?:wiary|religii)",
    ),
    ("party", "one"): (
        r"(?:nosi|przypia|wiesza|powiesi|przyklei|rozda|ma)\w* (?:\w+ ){0,3}?(?:znacz\w+|naklejk\w+|czapk\w+|koszulk\w+|plakat\w*|przypink\w+|ulotk\w+) (?:\w+ ){0,2}?(?:kandydat\w*|parti\w+|wyborcz\w+|komitetu|posla|polityczn\w+)|prowadzi kampanie|agituje (?:za|na|w)|(?:glosuje|glosowal\w*|glosuja) (?:na|za|przeciw)(?! (?:rozklad|termin))|(?:startuje|kandyduje) (?:\w+ )?(?:w|do|na|z) (?:\w+ )?(?:wybor\w+|rad\w+|sejm\w*|list\w|burmistrz\w*|wojt\w*)|(?:nalezy|zapisal\w? sie) do (?:partii|pis|po|lewicy|konfederacji)|czlon\w+ partii|(?:kloc|gada|rozmawia|dyskutuj|spiera)\w* (?:\w+ )?(?:sie )?o (?:polity\w+|wybor\w+|rzad\w+|prezydent\w+|uchodzc\w+|imigrant\w+|wojnie)",
    ),
    ("ethnicity", "one"): (
        r"(?:jest|sa|pochodz\w+|przyjecha\w+|przyjezdza\w*|byl\w*) (?:\w+ ){0,2}?z (?P<land>[a-z]+)",
        r"(?:to|jest|sa) (?:\w+ ){0,2}?(?:rom\w{0,4}(?= |[.,;]|$)|cygan\w*|obcokrajow\w+|imigrant\w*|uchodzc\w+|cudzoziem\w+|czarn[yi](?= i|[.,;]|$)|arab\w*|ukrain(?:cy|cem|iec|ka|kami|ki)|gruzin\w*|hindus\w*|nepalczy\w+)(?= |[.,;]|$)|(?:rodzina|matka|kobieta|dzieci|mezczyzna) (?:romsk\w+|cygansk\w+)|(?:mowia|mowi|gadaja|rozmawiaja) (?:\w+ ){0,2}?po (?:ukrainsku|rosyjsku|gruzinsku|rumunsku|swojemu|hindusku|arabsku|wietnamsku)|(?:bez|nie ma) (?:papierow|wizy|pozwolenia na prace|karty pobytu)|kart\w pobytu|(?:obcy|wschodni|silny) akcent",
        r"(?:slabo|ledwo|nie|kiepsko|prawie nie) (?:mowi|rozumie|zna) (?:\w+ )?(?:po polsku|polskiego)|rodzina (?:\w+ )?(?:nadal|wciaz) w \w+",
    ),
    ("person_alert", "barred"): (
        rf"{BARRED}[^.;!?\n]{{0,40}} ?(?:ma (?:\w+ )?zakaz (?:wstepu|wejscia|stadionow\w+|zblizania|przebywania)|zakaz (?:wstepu|stadionowy)|nie (?:moze|ma prawa|wolno (?:mu|jej)?) ?(?:\w+ )?(?:wejsc|wchodzic|wpuszcz\w+|przebywac)|niemile widzian\w)",
        r"nie wpuszcza\w* (?:go|jej|tego|tej|mu)|zakaz stadionowy|zakaz zblizania sie do (?:niej|zony|bylej|dziec\w+|matki|corki|syna)",
    ),
    ("person_alert", "child"): (
        rf"(?:sam\w{{0,4}}|samotn\w+|zagubion\w+|placzac\w+|bez opiek\w+|zgubion\w+) (?:\w+ ){{0,3}}?{CHILD}|{CHILD} (?:[^.;!?\n]{{0,50}} )?(?:sam\w?(?= |[.,;]|$)|bez (?:rodzic\w+|opiekun\w*|opieki|mamy|matki)|zgubi\w+ sie|szuka (?:mamy|rodzicow|taty|babci)|placze|blaka\w* sie|oddali\w+ sie|stracon\w+ z oczu|uciek\w+)",
        rf"(?:szukamy|zgubi\w+ sie|zgubiono|stracil\w* z oczu) (?:\w+ ){{0,2}}?{CHILD}",
        rf"{KIN}[^.;!?\n]{{0,60}}{CHILD}[^.;!?\n]{{0,60}}(?:bez (?:\w+ )?(?:zgody|pozwolenia|upowaznienia|wiedzy)|nieuprawnion\w+|sila|do (?:auta|samochodu)|wbrew|mimo zakazu|nie ma (?:go|jej)? ?na liscie)",
        rf"{KIN}[^.;!?\n]{{0,40}}(?:bez (?:zgody|upowaznienia)|nieuprawnion\w+|porwa\w+|uprowadz\w+)[^.;!?\n]{{0,40}}{CHILD}",
    ),
    ("person_alert", "kin"): (
        r"nie ma (?:wstepu|prawa (?:wejsc|odbior))|nie moze (?:\w+ )?(?:wejsc|wchodzic|odebrac|odbierac)|zakaz (?:wstepu|zblizania|kontaktu)",
    ),
}  # fmt: skip

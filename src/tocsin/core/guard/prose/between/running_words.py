# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that say of a stretch that something runs there, less than should, or there alone."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_WHOLE = "".join(
    rf"(?<!\b{word}\.)" for word in ("dw", "pl", "al", "ul", "st", "ca", "bzw", "resp", "godz", "odc")
)
END = Late(rf"[.!?;\n](?:(?<=\n)|(?=\s|$)(?:(?<=[!?;])|{_WHOLE}))")
PART = Late(rf"[.!?;,\n](?:(?<=\n)|(?=\s|$)(?:(?<=[!?;,])|{_WHOLE}))")
CLAUSE = Late(r",(?=\s)|(?<!\w)(?:und|and|et|y|e|(?<!solo )i|en|oraz|och|og|ja)(?!\w)")
GOES_ON = Late(r" ?(?:sowie|und|and|et|ainsi|y|así|e|i|oraz|en|alsmede|och|og|ja|sekä)(?!\w)")
RUNS = Late(rf"(?<!\w)(?:{tables.pattern('runs')})(?!\w)")
NONE = r"no|not|unable|cannot|nothing|nichts|rien|nada|niente|niets|nic|intet|ingenting|none|never|neither|varken|weder|kein\w*|nicht|ne|n|pas|aucune?|sin|ning[uú]n\w*|non|nessun\w*|nie|żadn\w*|brak|geen|niet|ei|eivät|não|nenhum\w*|inte|inga|ikke|ingen|nejed\w*|nejezd\w*|žádn\w*"
_ELSEWHERE = rf"{tables.pattern('excepts')}|statt|anstatt|instead|sijasta|sijaan|zamiast|invece|express|local|skip\w*|ends early|starts late|fuera|outside"
_FAILS = r"fällt|fallen|fiel\w*|vallen|valt|vielen|entf\w*"
"""Verbs whose sense may stand at the end of the clause: "fallen alle Züge aus"."""
FEWER = r"fewer|less|minder|weniger|moins|menos|meno|mniej|færre|färre|vähemmän|harv\w*|(?:ver)?einzel\w*|eingleisig|einspurig|single|half|halb\w*|hälft\w*|moitié|mitad|metà|połow\w*|helft|puolet|metade|halvdel\w*|thirds?|drittel|tiers|tercios?|terzi?o?|derde|percent|procent\w*|prozent|reduc\w*|limited|eingeschränk\w*|partiel\w*|parcial\w*"
LESS = Late(
    rf"%|(?<!\w)(?:{NONE}|{_ELSEWHERE}|{FEWER}"
    r"|bus\w*|taxis?|taksi\w*|autobus\w*|autocar\w*|navett\w*|lanzader\w*|pendel\w*|shuttle\w*|coach\w*|por carretera|linja-aut\w*|za"
    r"|(?:temporary|amended|revised|emergency|aangepaste|afwijkende) (?:timetable|schedule|dienstregeling)"
    r"|late|verspät\w*|retard\w*|retras\w*|ritard\w*|opóźn\w*|vertraag\w*|vertraging\w*|myöhä\w*|atras\w*|försen\w*|forsink\w*|zpožd\w*"
    r"|minut\w*|min|hour\w*|stunde|heures?|hora|ore|godzin\w*|uur|tunni\w*|\w+ (?:of|out of|von|sur|de cada|su|na|op|af|av|z|ze) (?:the |les |les |las |los |de |den |dem |den )?(?:\d+|two|three|four|five|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|zwei|drei|vier|fünf|twee|drie|vijf|dwóch|trzech|czterech|pięciu)(?!\w)"
    rf"|{_FAILS}|affect\w*|cambian? (?:de manera temporal|temporalmente|su|de)|afect\w*|afet\w*|betr\w*ff\w*|touch\w*|dotycz\w*|interess\w*)(?!\w)"
)
"""What says that less runs than should, or something else."""
WORKED = Late(
    r"(?<!\w)(?:obras|obres|travaux|lavori|cantiere|works|\w{0,20}arbeiten|\w{0,20}werkzaamheden|prace|prac|robót|remont\w{0,3}|\w{0,12}töiden|\w{0,12}työt)(?!\w)"
)
"""Works: that something runs as ever says nothing of the stretch they are on."""
NOTHING = Late(
    r"(?:every|toutes les|cada|ogni|co|elke|om de|alle|hver|var) (?:\d+|ten|fifteen|twenty|dix|quinze|vingt|diez|quince|dieci|quindici|tien|vijftien) ?(?:min(?:ut\w*|uut\w*)?)(?!\w)|do odwołania|(?:sarà|saranno|resta|restano) invece|ligne de bus|(?:zur )?(?:weiträumigen )?umfahrung\w*|(?<!nur im )(?<!\d)\d+[- ]minuten-? ?takt\w*|alle (?:\d+|fünf|zehn|zwanzig) minuten|\d+/\d+ minutos|horas? (?:punta|valle)|frecuencias?(?: y servicio)? (?:habitual\w*|de)",
    needs="min|odwołania|invece|ligne|umfahrung|hora|frecuencia",
)
"""Words of an effect that tell none here: until further notice, a way round, how often something runs."""
ROUND = Late(
    r"(?<!\w)(?<!and )(?<!keert )(?<!keren )(?:via|über|przez)(?!\w)",
    needs=frozenset(("via", "über", "przez")),
)
NORMAL = Late(
    r"(?<!\w)(?:normal|planm|regol|regul|habitual|usual|fahrplanm|zusätzlich\w* (?:züge|fahrten|busse)|extra(?:züge| trains?| treinen| intercit)|additional|verstärk|reforç|servei amb tren|bestehen|maintenu|mantien|mantém|garant|gewähr|renforc|refuerz|przywr|wznow)"
)
UNCHANGED = Late(
    r"(?<!\w)(?:(?:ohne|sans|without|sin|senza|bez|zonder) (?:einschränk|änder|unterbrech|change|modif|interrupt|cambio|variazion|zmian|wijzig)\w*|uneingeschränkt|unverändert|unchanged|ongewijzigd|ennallaan)(?!\w)",
    needs="ohne|sans|without|sin |senza|bez |zonder|uneing|unver|unchang|ongew|ennall",
)
"""What says that all runs as ever, with a word that alone would say that less does."""
UNDISTURBED = Late(
    rf"(?<!\w)(?:{NONE})(?: (?!wegen|aufgrund|due|because|pour|por|per|door)[\w']+){{0,2}} (?:einschränk|störung|beeintr|behinder|änderung|verspät|disrupt|delay|change|problem|perturb|retard|modific|incid|alterac|afecc|afecta|retras|variazion|disag|ritard|utrudn|opóźn|zmian|häiri|myöhä|muuto|vertrag|hinder|storing|wijzig|atras|störning|förändr|ændring|forsink|omezen|změn|zpožd)"
)
"""What denies a disruption, not the service."""
OTHERS = Late(
    r"(?<!\w)(?:tickets?|fahrausweis\w*|fahrkarten|billets?|billetes?|bigliett\w+|bilet\w*|honor\w+|umfahr\w*|ausweich\w*|zu nutzen|zu benutzen|storing voorbij|alternative\w*|can use|may use)(?!\w)",
    needs=" ticket| fahrausweis| fahrkarten| billet| bigliett| bilet| honor| umfahr| ausweich| nutzen | benutzen | storing | alternative| use ",
)
"""What goes there instead: another line, or whose tickets another takes."""
ADVISED = Late(
    r"(?<!\w)(?:nutzen sie|benutzen sie|weichen sie|reizen om|reist om|omreizen|please use)(?!\w)",
    needs="nutzen sie|weichen sie|reizen om|reist om|omreizen|please use",
)
"""Who reads is told to go where the stretch behind it lies; behind a stretch it says that nothing goes there."""
ONLY = r"(?:nur|lediglich|only|solo|sólo|soltanto|solamente|únicamente|unicamente|seulement|uniquement|tylko|jedynie|wyłącznie|alleen|slechts|enkel|vain|endast|bara|kun|pouze|jen|apenas|só|somente|just|esclusivamente|exclusivamente|ausschließlich|exclusively|exclusivement|uitsluitend)"
_ONLY = frozenset(ONLY[3:-1].split("|"))
FIRST = Late(
    rf"(?:[^,]{{2,24}},)? ?(?:{ONLY}|seule?s?) (?!\d|gegen|ab|um|at|from|after|à|alle|dalle|om|od|o|vanaf|desde|a partir)"
)
"""What alone runs, at the head of a sentence: "Seule la ligne 1 circule entre"."""
CUT_BEHIND = Late(r" (?:is|are|will be) (?:affected|impacted|closed|shut|suspended)(?!\w)")
"""What alone is cut, "only the area between A and B will be affected"."""
_NE = r"(?<!\w)n(?:e |')"
BEFORE = Late(
    rf"(?<!\w){ONLY} (?:auf dem (?:strecken|teil)?abschnitt|auf der (?:teil)?strecke|im abschnitt|sur le (?:tronçon|parcours)|sur la section|en el tramo|nel tratto|nella tratta|op het (?:traject|deel)|on the (?:section|stretch)|na odcinku|no trecho|osuudella|på sträckan|på strækningen) (?:from |between |von |de |van |da |od )?$|(?<!\w)ne [^.,;]{{2,24}} que sur le (?:tronçon|parcours) (?:de )?$|(?<!\w){ONLY}(?: (?:i|gli|les|los|las|die|the|de))?(?:[\s:*•-]+(?!binari|spor|voie|vía|track|gleis)\w+){{0,2}}[\s:*•-]*$|{_NE}[^.,;]{{2,40}} qu(?:'(?:entre|de)|e sur (?!une? |deux |trois )[^.,;]{{2,24}} entre)\s*$|(?<!\w){ONLY} [^.,;]{{2,40}}(?:servicio|servizio|serviço|servei)[^.,;]{{0,24}} (?:entre|tra|fra)\s*$",
    needs=_ONLY | {"ne", "n"},
)
WITHIN = Late(
    rf"(?<!\w){ONLY} (?:\w+ (?=as far|bis |fino |jusqu))?(?:fino |bis |as far )?(?:a|ad|al|alla|to|till|as|bis|nach|zum|zur|hasta|jusqu\w*|do|tot|naar|até)(?!\w)",
    needs=_ONLY,
)
_STRETCH = (
    r"(?:tratta|tratto|tramo|trajet|tronçon|trayecto|percorso|recorrido)(?: parziale| parcial| partiel)?"
)
LIMITED = Late(
    rf"(?<!\w)(?:(?:limitat[aeio]|limitad[oa]s?|limitée?s?|limitent?) (?:ad?|al|all[ae]|à|à la|aux?) (?:(?:la |il |el )?{_STRETCH})?"
    rf"|(?:servicio|recorrido|circuito) (?:provisional|parcial|corto|reducido)(?: en el {_STRETCH})? (?:entre|de|desde)(?: las estaciones)?|(?<!no )prest(?:a|an|ando|amos) servicio en (?:los tramos|el tramo))[ :]*$",
    needs="limit|provisional|parcial|corto|reducido|presta",
)
"""What a line is cut down to, and where it alone runs: "limitata alla tratta", "servicio provisional de"."""
BEHIND = Late(
    r"\)? (?:only|alone|solamente|soltanto|uniquement)(?!\w)|\)? (?:seulement|apenas|somente)(?=[.,;)]|$)"
)
"""What says, right before a pair, inside it or right behind, that something runs there and nowhere else."""
NOT = Late(rf"(?<!\w)(?:{NONE}|{_FAILS})(?!\w)")
FRENCH_ONLY = Late(_NE)
CARRIED = Late(
    r"(?<!\w)(?:busse|buses|ersatz\w*|bus sostitutiv\w*|navett\w*|lanzader\w*|shuttle\w*|coaches|zastępcz\w+|za (?:metro|tramwaj|pociąg))(?!\w)"
)
"""What runs where nothing else does."""
PARTS = Late(
    r"(?<!\w)(?:(?:two|three) (?:sections|parts)|wie folgt|as follows|następująco|als volgt|como sigue|come segue|comme suit|da seguinte forma|nos seguintes trechos|en los siguientes tramos|sur les tronçons suivants|nelle seguenti tratte|nei seguenti tratti|seuraavasti)(?!\w)"
)
"""What heads a list of what runs."""
FOLLOWING = Late(
    r"(?:(?:the following|these) (?:services|trains|trams|buses|lines|routes) (?:will )?(?:still )?(?:run|operate)|folgende [^:]{3,24} (?:fahren|verkehren)|(?:les|ces) [^:]{3,24}suivant[es]{1,2} (?:circul|rouler)\w+|(?:los|las) siguientes [^:]{3,24} circul\w+|(?:i|le) seguenti [^:]{3,24} circol\w+|(?:de )?volgende [^:]{3,24} rijden|następujące [^:]{3,24} kursują|seuraavat [^:]{3,24} ajetaan)",
    needs="following|these|folgende|suivant|siguientes|seguenti|volgende|następujące|seuraavat",
)
"""What heads a list of what runs yet."""
SECTIONS = Late(
    r"(?:in (?:two|three) (?:sections|parts), one|en (?:deux|trois|2|3) (?:parties|tronçons)(?: distincte?s)?,? (?:l'une?|une?)|in (?:due|tre) (?:tronconi|tratte), uno|en (?:dos|tres) (?:tramos|partes), uno) (?:between|entre|tra|fra)[^.;\n]*$|(?:two|three) (?:sections|parts):|(?:due|tre) (?:tronconi|tratte|sezioni):|(?:deux|trois) (?:tronçons|sections):|(?:dos|tres) tramos:|(?:zwei|drei) (?:teil)?(?:abschnitten?|strecken):|(?:twee|drie) delen:|(?:dwóch|trzech) (?:odcinkach|częściach):",
    needs="sections|parts|parties|tronçons|tronconi|tratte|tramos|partes|sezioni|abschnitt|strecken|delen|odcinkach|częściach",
)
LOOPS = Late(
    r"(?<!\w)(?:(?:w|dwóch|dwie|trzech) pętl(?:i|ach|e)|(?:kurs(?:uj\w+|ow\w+)|jeżdżą|jeździ)(?: wyłącznie)? na trasie|kurz ?geführt|(?:tras\w+|relacj\w+) skrócon\w+|skrócon\w+ (?:tras|relacj)\w+)(?!\w)",
    needs="pętl|trasie|geführt|skrócon",
)
"""A line that runs in loops, or on a shorter way."""
_ITEM = r"[ \t]*(?:[•·▪●○»‣➜*–-]|\d\.|(?:zwischen|entre|between|tussen|między|tra) |[^\n:]{1,24}:)[^\n]*"
HEADING = Late(
    rf"(?:^|\n)([^\n]{{3,160}})(?:(?<=:)|(?<=zugverkehr)|(?<=sections))[ \t]*\n(?:{_ITEM}\n){{0,12}}{_ITEM}$"
)
LISTS = Late(
    r"(?: (?:via|über|przez) [\w' -]{2,25}?)?,?(?: (?:and|und|sowie|et|y|e|i|oraz|en|och|og|ja))? (?:(?:between|zwischen|entre|tra|fra|między|pomiędzy|tussen|mellan|mellem|mellom|mezi) )?"
)
"""What stands between two pairs of a list."""

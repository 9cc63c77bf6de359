# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of what people gather for and who gathers, as patterns in small letters: a street, a day or a stop in such a name is none."""

WAYS = "street|st|road|rd|lane|way|avenue|ave|bridge|square|drive|boulevard|blvd|court|close|crescent|gardens|terrace|circle|parkway|highway|hwy|quay|embankment|tunnel"
"""What an English name before a gathering may end with: "Harbour Road Race"."""
KINDS = r"food|block|arts?|music|dance|christmas|xmas|easter|halloween|summer|spring|winter|autumn|half|mini|fun|charity|memorial|pride|children's|kids|antiques?|farmers'?|bike|cycle|cycling|relay|mile|\d{1,2}k|running|walking|theatre|community|neighbou?rhood|annual|anniversary|jubilee|peace|climate|anti-[a-z]{2,12}|cultur(?:e|al)|flea|car|soapbox|torchlight|santa|lantern|night|craft|book|beer|wine|busking|buskers"
"""What may stand between: "Street Food Festival"."""
HELD = r"races?(?! ?course)|parades?|festivals?|fair|fayre|party|parties|carnival|protests?|rally|rallies|march(?! ?\d|\W{1,2}\d)|marches|marathon|vigil|procession|fete|fête|fiesta|demo|demonstrations?|pickets?|sit-in|occupation|celebrations?|preachers?|pageant|block-?party|walkout|strike|blockade|fun run|charity run"
SMALL_HELD = r"market|markets|performers?|performances?|artists?|theatre|musicians?|food|vendors?|games|dance|walk|run|show|concert"
"""What makes "street" a kind of thing where it is written small, and may be a verb or a place elsewhere."""

ACTORS = "activists?|protest[eo]rs?|campaigners?|supporters?|demonstrators?|members|strikers?|marchers?|picketers?|fans|followers|loyalists|sympathi[sz]ers|militants|rebels|walkouts?|lockouts?|pickets?"
"""Who gathers, behind the name: "Harbour Club supporters"."""
ACTORS_FIRST = (
    r"supporters|followers|fans|members|friends|backers|partisans|sympathisants|militants|fidèles|adeptes|simpatizantes|partidarios|seguidores|militantes|hinchas"
    r"|sostenitori|simpatizzanti|militanti|tifosi|seguaci|anhängern?|anhängerinnen|unterstützern?|sympathisanten|zwolennicy|zwolennik(?:ów|ami|om)|sympatyk(?:ów|ami)|sympatycy|kibic(?:e|ów|ami)"
    r"|aanhangers|volgelingen|apoiantes|adeptos|anhängare|supportrar|tilhængere|příznivc(?:i|ů)|stoupenc(?:i|ů)"
)
"""Who gathers, ahead of the name: "partisans de Jeanne Morel"."""
ACTS = (
    r"(?:are|is|were|was)(?: [a-z]{2,9})? (?:blocking|blockading|occupying|marching|protesting|picketing|demonstrating|rallying|striking|staging|holding)"
    r"|(?:have|has)(?: [a-z]{2,9})? (?:blocked|blockaded|occupied|staged|called|glued|announced)|will (?:be )?(?:march(?:ing)?|protest(?:ing)?|block(?:ing)?|rally(?:ing)?|strike|striking|picket(?:ing)?|demonstrat(?:e|ing))"
    r"|blockieren|demonstrieren|bloquent|manifestent|bloquean|se manifiestan|bloccano|manifestano|blokują|protestują|blokkeren|demonstreren"
)
"""What a body of people does, right behind its name."""

DATED = (
    r"processions?|cortèges?|défilés?|fêtes?|marches?|manifestations?|rassemblements?|cérémonies?|commémorations?|célébrations?|bal|grèves?"
    r"|marchas?|manifestación|manifestaciones|fiestas?|procesión|desfiles?|concentración|concentraciones|actos?|conmemoración|celebración|huelgas?"
    r"|corte[oi]|fest[ae]|processione|marcia|manifestazion[ei]|celebrazion[ei]|commemorazione|sciopero|scioperi"
    r"|obchod\w{1,3}|marsz\w{0,3}|poch[oó]\w{1,4}|święt\w{1,3}|manifestacj\w{1,3}|umz[uü]g\w{0,3}|feier\w{0,2}|optocht|viering|herdenking|betoging|manifestaç\w{2,3}|desfile|festas?"
)
"""What bears the day of a feast in its name."""
FEAST_DAYS = (
    r"(?:1er|1°|1º|1\.?|premier|primero|primo) (?:de )?(?:mai|mayo|maggio|maja|maio|mei|may)|14 juillet|15\.? (?:de )?(?:août|agosto|sierpnia|august)|8\.? (?:de )?(?:mars|marzo|marca|março|märz)"
    r"|8\.? mai|11\.? (?:de )?(?:novembre|listopada|november)|3 maja|25\.? (?:de )?(?:aprile|abril)|2 (?:de )?(?:mayo|giugno)|12 (?:de )?octubre|6 (?:de )?(?:enero|diciembre)|[12] (?:de )?(?:novembre|noviembre|novembro|listopada)|20 (?:de )?noviembre|25 (?:de )?noviembre"
    r"|4th of july|july 4th|may 1st|1st of may|5th of november"
)
"""Days that a gathering is called after, so that they do not say when it is."""
GLUED = "optocht|demo|kundgebung|mars(?!\\w)|marsch|umzug|feier|fest|viering|betoging|protest|parade|herdenking|gedenk|kermis|tåg|tog|marssi|kulkue"
"""What a day is glued to as its name, "1 mei-optocht"."""
FEAST_CODES = "1M|8M|11M|14A|15M|23F|28F|28J|11S|1O|12O|9N|20N|25N|6D|21D"
"""Days as Spanish writes them for what happened on them, "el 8M"."""

STREET_THINGS = (
    (
        r"fêtes?|marchés?|festivals?(?: des arts)?|arts?|spectacles?|théâtre|artistes?|animations?|bal|braderie|kermesse|repas",
        r"de (?:la )?rue",
    ),
    (
        r"fiestas?|mercad(?:o|illo)s?|ferias?|teatro|artes?|artistas?|músicos|festas?|feiras?",
        r"(?:de|da|na|en) (?:la )?(?:calle|rua)",
    ),
    (
        r"fest[ae]|mercat[oi]|mercatin[oi]|artist[ai]|teatro|spettacol[oi]|cibo|arte|musicist[ai]|cors[ae]",
        r"(?:di|della|su|da) strada",
    ),
)
"""What is held or made in streets, and names none."""
SLOW = (
    (r"marchas?|caravanas?|convoy(?:es)?", r"lentas?", r"\1"),
    (
        r"(?:por|debido a|a causa de|motivo:?(?: de)?|tras)(?: el| un| los| unos)?",
        r"cortes? (?:de|por) (?:los |las )?[a-z]{4,14}(?:ores|oras|istas|eros|eras|antes|entes|inos|inas|ados|adas)",
        r"\1 protesta",
    ),
)
"""How a protest is held, in words of what it does to a road, and what is left of them."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that say of lines that they run as ever or are not affected, and those that take it back."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_APART = (
    r"(?: (?!(?:nicht|not|pas|non?|nie|niet|ei|inte|ikke|não|keine?|hardly|kaum) )[^\s.;:,]{1,24}){0,6}? "
)
"""What may stand between a verb of running and how: "circulent ce jour-là normalement"."""
_GERMAN = rf"(?:verkehr(?:t|en)|fährt|fahren|fahre|läuft|laufen|rollt|rollen){_APART}(?:normal|(?:fahr)?plan(?:ge)?mäßig|nach (?:dem )?(?:regulären |normalen )?fahrplan|regulär|regelmäßig|wie (?:gewohnt|üblich|gehabt)|uneingeschränkt|ohne (?:einschränkung\w*|behinderung\w*|änderung\w*))"
_ENGLISH = rf"(?:runs?|running|ran|operates?|operating|operational|operated|remains?|service|services|continue|buses|trains|trams){_APART}(?:normally|as (?:normal|usual|scheduled|timetabled)|(?:to|on) (?:time|schedule)|(?:the |its |their |on (?:the |its |their )?)?(?:regular|normal|usual) routes?|uninterrupted)|(?:good|normal) service on|(?:back )?(?:to|on) (?:its |their |the )?(?:normal|regular|usual) (?:route|routing|routes)"
_FRENCH = rf"(?:circul\w+|roul\w+|fonctionn\w+|desserv\w+|assuré\w*){_APART}(?:normal(?:ement)?|habituellement|sans changement|comme d'habitude|régulièrement)|(?:trafic|service|fonctionnement|circulation|desserte) (?:est |sera |reste )?(?:normale?|habituel(?:le)?)"
_SPANISH = rf"(?:funciona\w*|opera\w*|circul\w+|presta\w*|seguir\w{{1,3}}|siguen?|servicio|continúan?){_APART}(?:(?:con|en) (?:total )?normalidad|normalmente|de (?:manera|forma) (?:habitual|normal)|habitualmente|sin (?:cambios|afectaciones|alteraciones|incidencias)|operativ[oa]s?)|mant(?:ienen?|endrán?) su(?:s)? (?:recorridos?|servicios?|rutas?|itinerarios?|horarios?)(?: (?:habitual\w*|normal\w*))?"
_ITALIAN = r"(?<!ir)(?:regolar(?:e|i|mente)|normalmente)|(?:senza (?:variazioni|modifiche))"
_POLISH = rf"(?:kurs(?:uj\w+|ować|owa\w+)|jeżdż\w+|jeździ\w*|jedzie|jadą|pojadą){_APART}(?:bez zmian|normalnie|planowo|zgodnie z rozkładem(?: jazdy)?|po stałej trasie|stałą trasą|stałymi trasami)"
_DUTCH = rf"(?:rijd(?:t|en)|blijf(?:t|ven)|vaart|varen){_APART}(?:normaal|gewoon|volgens (?:de )?(?:normale )?dienstregeling|zoals (?:gewoonlijk|gepland)|bediend)"
_FINNISH = rf"(?:kulke\w+|kulkee|liikennö\w+|aja\w+){_APART}(?:normaalisti|tavalliseen tapaan|tavallisesti|aikataulun mukaan|aikataulujen mukaan|ennallaan|normaalia reittiä|normaalireittiä)"
_NORDIC = rf"(?:går|kör|kører|kjører|körs|trafikeras){_APART}(?:som (?:vanligt|vanlig|normalt|planerat|planlagt|planlagd)|normalt|enligt (?:ordinarie )?tidtabell|efter (?:køreplanen|rutetabellen))"
_PORTUGUESE = rf"(?:circul\w+|funciona\w*|opera\w*){_APART}(?:normalmente|com normalidade|sem alterações)"
AS_EVER = Late(
    rf"(?<!\w)(?:{'|'.join((_GERMAN, _ENGLISH, _FRENCH, _SPANISH, _ITALIAN, _POLISH, _DUTCH, _FINNISH, _NORDIC, _PORTUGUESE))})(?!\w)",
    needs="mäßig|normal|gewohnt|üblich|gehabt|regulär|regelm|fahrplan|uneinges|ohne |as usual|as sched|as timet|regular|réguli|schedule|on time|usual|uninterr|good service|habit|sans ch|sin |operativ|mant|regolar|senza |bez zmian|planowo|zgodnie|stał|gewoon|dienstreg|zoals|bediend|normaal|tavalli|aikataulu|ennallaan|som |tidtabell|efter |sem alt",
)
"""That something runs as ever."""
SPARED = Late(
    r"(?<!\w)(?:(?:not|n't)(?: be| been| being)? (?:affected|impacted|disrupted|involved)|unaffected|(?:sind|ist|bleib\w+) (?:\w+ )?(?:nicht (?:betroffen|berührt|beeinträchtigt)|unberührt)|nicht betroffen (?:sind|ist)"
    r"|(?:sont|est|seront|sera) pas (?:concern|affect|impact|touch|perturb)é\w*|non (?:è|sono|sarà|saranno|risultano?|vengono|viene) (?:interessat|coinvolt|toccat)\w|(?:non|nessuna) subi(?:sce|scono|rà|ranno) (?:variazioni|modifiche)"
    r"|no (?:se )?(?:ve|ven|verá|verán|vio|vieron|está|están|resultan?|será|serán) (?:\w+ )?afectad[oa]s?|niet (?:getroffen|betrokken|geraakt)|(?:ondervind(?:t|en)|heeft|hebben) geen hinder"
    r"|nie (?:dotycz|są objęt|jest objęt)\w*|(?:ei|eivät) (?:koske|vaikuta|häiriinny)|(?:inte|ikke) (?:berör|berør|påverka|påvirke)\w*|(?:berörs|påverkas|berøres|påvirkes) (?:inte|ikke)|não (?:é|são|será|serão|está|estão) (?:afe[ct]{1,2}ad|abrangid)[oa]s?)(?!\w)",
    needs="ffected|impact|disrupted|involved|berühr|betroffen|beeintr|concern|affect|touch|perturb|interessat|coinvolt|toccat|subi|afe|abrang|getroffen|betrokken|geraakt|hinder|dotycz|objęt|koske|vaikuta|häiriin|berör|berør|påverka|påvirk",
)
"""That something is not affected."""
CONTRARY = Late(
    r"(?<!\w)(?:but|except(?:ing)?|however|only|until|till|apart from|aber|jedoch|außer|bis auf|nur|lediglich|ausgenommen|mais|sauf|hormis|excepté|seulement|uniquement|jusqu\w*|pero|salvo|excepto|solo|sólo|solamente|únicamente|hasta|ma|però|tranne|eccetto|soltanto|fino|ale|oprócz|tylko|jedynie|z wyjątkiem|maar|behalve|alleen|slechts|tot|mutta|paitsi|vain|asti|saakka|men|utom|undtagen|unntatt|kun|endast|mas|exceto|apenas|só|até"
    r"|between|zwischen|entre|tra|między|pomiędzy|tussen|välillä|mellan|mellem|mellom|delay\w*|late|verspät\w*|retard\w*|retras\w*|ritard\w*|opóźn\w*|vertrag\w*|myöhä\w*|would|würde\w*|serait|otherwise|ansonsten|sonst|par ailleurs|altrimenti|usually|normally runs?|if)(?!\w)"
)
"""What takes back that all is as ever, says it of a stretch, or of other days."""
AGAIN = Late(
    r"(?<!\w)(?:resume\w*|expected|from|after|since|again|wieder|ab|seit|voraussichtlich|erst|nouveau|reprendr\w+|reprise|dès|à partir|après|a partir|desde|después|volver\w*|retomar\w*|reanud\w+|nuevamente|riprend\w+|ripres\w*|torner\w+|dopo|wróc\w+|wraca\w*|powr\w+|ponownie|weer|vanaf|opnieuw|taas|jälleen|alkaen|igen|åter\w*|fra|från|voltar\w*)(?!\w)"
)
"""That it is so only from some time on, or again: the line is the very one a notice tells of."""

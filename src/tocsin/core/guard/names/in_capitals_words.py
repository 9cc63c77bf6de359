# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that somebody is called and that in capitals are mostly something else; folded, as readable data."""

from __future__ import annotations

# Behind a given name: small words and verbs of eight languages, and what warnings and notices are made of.
SELDOM = frozenset(
    """aas abt able acht acute akut aller alles als alt alte alter among ander ange ante appel apre apres april area armed army arrive arte ata auch aus aut avant avec avenir avril
    back bad bald bands bar bare bas base bei beide beim been before begin begins behind below bern besser best beste better between bien big bis bist blockade board bod body bon border born both box brand brake brakes broken bridge bridges burning bus
    cada call called calls cap care cases cast chance chaque clear close closed closes cold come comes como con contra cool coming course cover crest cuando
    daily dam damage damages dams dann dans dar dark das dass date deal deep deja dell delle dem den der des dessen die dich diep dies diese diesen dieser dieses dig dike dikes doch dort drei drive driving drop drops due dum durant durante durch durfte
    each east easterly eene ein eine einem einen einer eines els end ends ende enden ene entre ermitt erst erste etter eure even ever evening every eye
    face fall falling falls false fast fees few fiel fin fine fire fires firm first five flood floods flow flows fog fois fold font foot for force forced forces fore forward four free freeze fresh friday from fuel full fur fut
    gales ganz gar gas gate gegen gel gele ging give given giving gleis gone grave great ground grounds gut gute guten gust gusts
    haben hail hard has hat hatte hatten have having hay head heading heat heavy held her hier high higher hinter hit hits hoch hold hole holes hope hot hours house how hui huge hur hurt
    ice ihm ihn ihr ihre immer inner ins interior into ist its ja jag jede jeden jeder jetzt just
    kam kamen kan kann keep kein keine kept klar kom komen kommen komt krijgt kun kurz
    lanes lang large las lass last late later lead leading left leg les let leur leurs level levels lie lies lift lightning line lines loin loose los loss lost lot lots low lower
    made main major mais make makes man many marine mas mein mehr men mes met middle mild mile mind minor mit mitt moderate mois mon monday more morning most move moves moving much muss must
    nach nah nahe name near nearing neben nel nes neu neue new next nice niet night nine noch nord nor not now nur
    och oder off offen ohne old one ones only open opens orange ort oude out outer over overs own
    paar part parts pas pass passed passes past pay peak per pers place places plan please plus point points por port pour prend pres press prior pro proper prove pull pur put puts
    quiet quand quay quer
    rain rains raised rather reach reaches ready real red refs remain remains rescue rest right ring ripe rise rises rising river road roads rock roll room round row rufen rule run running runs
    same sampled sans save saved say says schon schwer sea seas sect section see seen sehr sei sein seine seit self sell sem sept set severe shall shed shores should show shower showers shows shut sich side sides sie sin since sind six slack slow soft soll solo some soon south spate speed spill spray stand stands starke start state states stay stays steep steht still stop stopped storms stray street such sud sul sulla sun super sur sure surf surge sus swell swept swim
    take takes tan tant tap tel ten tes than that the them then there these they thick this those three threat through thus tide tides till time times today toll too took top toward track tracks train trains tras travel trees tres true tuesday turn turned turns two
    uit um und une unger unit unter until up upper urgent use used
    van vain vanuit vast vers vert very via viel vient vier voie vom von vor vous voor vue
    wait waits want ware waren warm warn warned warning warnings warns wash was water waters watch weer wegen weil weit weiter welche well wenn wens wer werd were wet what when where whit who why wide wie wij will willen wind winds wir wird wit with work works worst would
    you your yes
    zal zero ziek zijn zone zones zum zur zwei""".split()
)
# Given names that are small words, a season's and a road's, in no list of plain words.
SMALL = frozenset(
    """che chi alla dalla della nella sulla dello nello sullo allo del dei con nel son man ora ore till else said lucky urban job tor tori torin easter eve alpi rioni maj mati tai tuuli vappu
    liniami rondem rondami torami marxa kajen polku vali cami fran meta spagna durante radii ronda er""".split()
)
# What stands between a name and what is called so.
PUBLIC = frozenset(
    "memorial state national regional community county provincial municipal city recreation recreational nature wildlife international public elementary middle high".split()
)

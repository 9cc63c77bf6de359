# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is done at work, in English: kind and who must stand there, to patterns of folded letters."""

from __future__ import annotations

from tocsin.core.guard.said.doings.who import BARRED, CHILD, KIN

_PRESS = r"(?:the |a |an |some |that )?(?:\w+ )?(?:press(?! (?:\d|line|shop|operator|brake))|media|journalists?|reporters?|newspapers?|local paper|the papers?|radio station|local radio|national radio|tv(?! (?:tech|screen|room|set|licen|mount|repair))(?: crew| station| channel| show)?|television|camera crew|news (?:crew|team|site)|bloggers?|podcast)"
_PAY = r"(?:(?:a |more |better |higher |the |their |equal |fair )?(?:pay ?rises?|raises?|wages?|pay(?! (?:desk|station|phone|point))|back ?pay|more money|bonus(?:es)?|overtime rates?|hazard pay|sick pay|contracts?))"
_LEAVES = r"(?:walked (?:off|out)(?! of the (?:shop|store))|left (?:work|the (?:floor|line|site|building|belt|dock|ward|beds?|patients?|wheel|tills?|kitchen)|their (?:posts?|stations?|desks?|machines?|patients?|classes|tills?|beds))|went home|clocked (?:out|off)|stayed (?:at )?home|stopped work(?:ing)?|sat down|did not (?:come back|clock in|start|turn up)|(?:called|phoned|rang) in sick)"
_TOGETHER = r"(?:together|as one|en masse|all at once|at the same time|in protest|on the same (?:day|night)|in a body)"

DONE = {
    ("union", "one"): (
        r"(?:pass|circulat|shar|start|draft|organi[sz]|sign|collect|hand)\w* (?:round |around |out |in )?(?:\w+ ){0,3}?(?:petitions?|open letter|round robin|signatures?|sign-?up sheets?|union cards?|membership forms?)(?! (?:sheet|pad|for the parcel))",
        r"signed (?:the |their |some )?cards?(?! (?:for|reader))",
        r"(?:collect|tak|gather|get|writ)\w* (?:\w+ )?names (?:for|of) (?:\w+ ){0,2}?(?:meeting|petition|letter|vote|list|those|campaign)",
        r"(?:call|hold|plan|want|demand|push|vot|prepar|announc|organi[sz]|talk)\w* (?:\w+ ){0,3}?(?:ballots?(?! (?:box|paper))|walk-?outs?|go-slow|sit-in|stoppage|boycotts?|strike)",
        r"(?:vot|talk|speak|spoke|meet|met|rall)\w* (?:\w+ )?(?:about|on|for|against|over) (?:\w+ ){0,2}?(?:union|organi[sz]ing|striking|the (?:pay )?offer|joining|works council|recognition)",
        r"(?:want|ask|ask\w* for|demand|push\w* for|press\w* for|fight\w* for|hold\w* out for|argu\w* (?:for|about|over)|complain\w* (?:about|of|over)|grumbl\w+ (?:about|over)|unhappy (?:with|about|over)|angry (?:about|over|at)|upset (?:about|over)|talk\w* (?:about|of)|compar\w+|discuss\w*)s? (?:\w+ ){0,2}?"
        + _PAY,
        r"(?:chatter|talk|chat|buzz|messages?|posts?|rants?|moan\w*) (?:\w+ )?(?:on|in|from) (?:the |their |a )?(?:\w+(?:'s|s')? )?(?:whatsapp|telegram|signal|viber|facebook|discord|group chat)",
        r"(?:met|meet(?:s|ing)?|gather\w*|huddl\w*|got together|get together) (?:\w+ ){0,2}?(?:after (?:work|hours|the shift)|off[- ]site|in (?:the pub|secret|private|a car)|at (?:someone|somebody|a colleague|his|her)\w*|behind closed doors|without (?:the )?(?:boss|manager|supervisor|management))",
        r"(?:refus\w+|declin\w+|won't|will not) (?:to )?(?:do |work |sign |accept |take )(?:\w+ ){0,2}?(?:overtime|extra (?:hours|shifts?)|double shifts?|weekend(?:s| work)?|the new (?:contract|rota|terms)|saturdays?|sundays?)",
        r"(?:invit|recruit|rall|bring|urg|persuad|talk)\w* (?:\w+ ){0,2}?(?:colleagues|co-?workers|workmates|others|the rest|people|mates) (?:\w+ )?(?:to|into|for) (?:a |an |the |join\w* )?(?:\w+ )?(?:meeting|union|petition|group|vote|sign\w*|join\w*|protest\w*|off-?site)",
        r"(?:complain|report|went|wrote|spoke|talk|call|phon|turn|gone|go|appeal)\w* (?:\w+ ){0,4}?to (?:the |a |an )?(?:osha|hse|labou?r (?:board|office|inspector\w*|court)|wage (?:board|office)|ombudsman|works council|tribunal|employment (?:tribunal|lawyer)|lawyer|solicitor|acas|nlrb|eeoc|citizens advice)",
        r"(?:hand|pass|stick|stuck|post|leav|left|put)\w* (?:\w+ ){0,2}?(?:flyers?|leaflets?|pamphlets?|stickers?|posters?) (?:\w+ ){0,3}?(?:about|against|on|over) (?:\w+ ){0,2}?(?:pay|wages|conditions|rights|hours|the (?:company|firm|boss|union)|union|management|overtime)",
        r"(?:with|holding|carrying|waving) (?:\w+ )?(?:signs|placards|banners|megaphones?)",
        r"(?:work\w* to rule|downed? tools|laid down (?:their )?tools|going slow on purpose|slow(?:ed)? down on purpose|crossed the picket\w*)",
    ),
    ("strike", "crew"): (
        rf"(?:whole|entire|half|all|most of|every) (?:\w+ ){{0,5}}?{_LEAVES}(?! (?:at|for) (?:the end|lunch|break))",
        rf"(?:all|both) {_LEAVES}(?! at (?:the end|six|five|noon))",
        rf"{_LEAVES} (?:\w+ ){{0,3}}?{_TOGETHER}",
        rf"{_TOGETHER},? (?:\w+ ){{0,3}}?{_LEAVES}",
        rf"{_LEAVES}(?: \w+){{0,4}},? (?:and|but) (?:did not|didn't|would not|wouldn't|refused to|never) (?:come|came|go|start|return)\w*",
    ),
    ("strike", "one"): (
        rf"{_LEAVES} (?:\w+ ){{0,4}}?(?:in protest|over (?:pay|wages|the (?:rota|contract|offer|heat|cold))|en masse|as one)",
        r"(?:walked out|walked off the (?:job|line|floor|site)|left (?:their (?:patients|beds|classes|posts)|the (?:wheel|beds|wards?)))(?! for (?:lunch|a break))",
        r"(?:refus\w+|declin\w+) (?:to )?(?:work|load|unload|drive|start|go (?:back|out|in)|board|enter|clean|serve|teach|clock in)(?! (?:properly|correctly|on button))",
        r"(?:all|both|three|four|five|six|several|half of them|most of them) (?:\w+ )?(?:called|phoned|rang) in sick",
    ),
    ("conduct", "one"): (
        rf"(?:g[ai]v\w+|do(?:es|ing)?|did|grant\w*) (?:\w+ ){{0,2}}?interviews? (?:to|with|for|on) (?:{_PRESS}|\w+ (?:radio|tv|news|times|post|herald))",
        rf"(?:talk|speak|spoke|chat|met|leak|tip|ran|went|turn|blab)\w* (?:\w+ ){{0,3}}?(?:to|with|off) {_PRESS}",
        rf"(?:answer|took|take)\w* (?:\w+ ){{0,2}}?questions (?:from|of) {_PRESS}",
        rf"(?:film|record|photograph|sent|send|pass|leak|gave|give|forward|show|hand)\w* (?:\w+ ){{0,5}}?(?:for|to) {_PRESS}",
        r"(?:quoted|appear\w*|was|seen|spoke|talk\w*) (?:\w+ )?(?:in|on) (?:the (?:\w+ )?(?:papers?|newspaper|news|evening news)|(?:local |national )?(?:tv|radio)(?= |[.,;!]|$)(?! (?:check|channel|test|call)))",
        r"(?:post|wrot|writ|rant|complain|vent|moan|whin|slag)\w* (?:\w+ ){0,2}?(?:about|off|on) (?:us|the (?:company|firm|boss|job|site|manager|place)|management|work|(?:his|her|their) (?:job|boss|shift))(?:,? (?:\w+ )?(?:on|online)\b)?(?! order)",
        r"(?:post|wrot|writ|rant|upload|shar|film)\w* (?:\w+ ){0,5}?on (?:glassdoor|reddit|facebook|tiktok|linkedin|instagram|youtube|indeed|twitter|x\b)",
        r"drinks?(?= (?:too much|again|heavily|at work|on (?:nights|shift|duty|the job)|before (?:his|her|their|the|every)|every|since|alone)|[.,;!?]|$)|(?:is|was|been|be|started|seen|caught|found) drinking(?! (?:water|fountain))|(?:is|was|turned up|came in|arrived|half|dead|seems|looked|blind) (?:\w+ )?(?:drunk|hung ?over|tipsy|legless|wasted|stoned|high(?= (?:on|at work|again|as|and)|[.,;]|$)|under the influence)|(?:smel(?:l|t)\w*|reek\w*|stank|stinks|stinking) (?:\w+ )?of (?:alcohol|drink|booze|beer|vodka|wine|whisk\w+|gin|rum|weed|cannabis|dope)|(?:smok\w+|took|takes|taking|sells|selling|deals|dealing) (?:\w+ )?(?:weed|dope|cannabis|a joint|coke|cocaine|speed|drugs|pills)|(?:a |an empty |empty |half |hip )?(?:bottles?|flasks?|cans?) of (?:vodka|whisk\w+|beer|wine|rum|gin|spirits) (?:\w+ ){0,2}?in (?:his|her|their|the) (?:\w+ )?(?:bag|locker|cab|coat|jacket|desk|pocket)|had (?:a few|a drink|a drop|one too many|been (?:drinking|on the (?:beer|booze)))|drinking problem|failed (?:the |a |his |her )?(?:breath|alcohol|drug)\w* ?test",
        r"(?:is|are|was|were|been|started|caught) (?:\w+ )?(?:seeing|dating|sleeping with|shagging|kissing|flirting with|carrying on with|living with|engaged to|married to|in love with|cheating on|having (?:an affair|a fling)|going out with|in a relationship with) (?:\w+ ){0,3}?(?:temps?|\w+ers?|\w+ants?|girl|lad|woman|man|boss|\w+or|colleague|someone|somebody|nurse|boyfriend|girlfriend|wife|husband|chef|cook|him|her|receptionist|clerk|intern)(?! (?:gate|unit|screen))",
        r"(?:is|are|was|were|been|got|getting|going through|has|just) (?:\w+ ){0,2}?(?:divorced|a divorce|divorcing|separated from (?:his|her)|splitting up|left by (?:his|her)|dumped|engaged|remarried|widowed|an item|a couple now)",
        r"(?:his|her|their) (?:wife|husband|partner|marriage|ex|girlfriend|boyfriend) (?:\w+ )?(?:left|cheat\w*|moved out|walked out|threw|is leaving|hits|beats|broke|wants out|was arrested)",
        r"(?:his|her|their) (?:wife|husband|mother|father|son|daughter|mum|dad|mom|baby|child|kids?|brother|sister|partner|gran\w*|grandmother|grandfather|in-laws?) (?:\w+ )?(?:is|was|has|are|died|passed|had|needs|lost|got)\b(?! (?:here|waiting|at (?:the )?(?:gate|door|reception|desk)|on (?:the )?phone|collecting|outside))",
        r"(?:because|since|as|after|for) (?:his|her|their|the) (?:wife|husband|mother|father|son|daughter|mum|dad|child|kids?|baby|brother|sister)(?:'s)? (?:\w+ ){0,2}?(?:dying|died|ill|sick|funeral|hospital\w*|surgery|operation|birth|wedding|arrest\w*|trial)",
        r"custody (?:battle|case|hearing|of (?:his|her|their|the))|child (?:support|maintenance) (?:arrears|payments)|bailiffs?|in debt|debts?(?= (?:again|and|with|to|up)|[.,;]|$)|(?:ask|want|need|beg|got|took|request)\w* (?:\w+ )?(?:for )?(?:an? |his |her |the )?(?:\w+ )?(?:(?:salary |wage |pay )?advance(?! (?:warning|notice|payment))|sub on (?:his|her)|payday loan|loan (?:from|off|till|until|against))|(?:wages?|pay|salary) (?:\w+ )?(?:garnish\w*|docked|seized|attached)|(?:can't|cannot|couldn't|can not|unable to) (?:pay|afford|make) (?:his|her|the|their|any)? ?(?:rent|bills?|mortgage|petrol|bus fare|childcare|food)|behind (?:with|on) (?:his|her|the|their) (?:rent|mortgage|bills)|gambl\w+|bankrupt\w*|lives? (?:alone|in (?:his|her|a) (?:car|van|caravan|hostel|shelter|tent)|with (?:his|her) (?:mother|parents|mum|dad|ex))|sleeps? in (?:his|her|the) (?:car|van)|evicted|homeless|food ?bank|sends? (?:\w+ )?money (?:home|back)|owes? (?:\w+ ){0,2}money|borrow\w* (?:\w+ )?money|on benefits|second job|moonlight\w*|works? (?:\w+ )?(?:another|a second) job",
        r"(?:is|are|was|been) (?:\w+ )?(?:looking for|applying for|interviewing for) (?:\w+ )?(?:another|a new|other) (?:job|work|position)|(?:cried|crying|wept|weeping|in tears|broke down in tears|had a breakdown|sobbing)",
        r"(?:has|got|had|with) (?:a |an )?(?:criminal record|(?:previous )?convictions?|prison record|police record)|(?:was|been|did|done|out of) (?:in )?(?:prison|jail|time inside)|on (?:probation with the court|parole|bail|tag)|ex-?(?:con(?:vict)?s?|offenders?|prisoners?)",
        r"(?:gossip|chatter|rumou?rs?) (?:about|among|around)",
    ),
    ("health", "one"): (
        r"(?:call|ring|rang|phon)\w* in (?:sick|ill|with)|(?:off|out) (?:sick|ill|poorly|with (?:his|her|their|a bad|the|an?) (?:\w+ )?(?:back|knee|nerves|chest|stomach|flu|migraine|depression|stress|burnout|leg|heart))|(?:is|be|was) (?:expecting(?=[.,;!?]|$| (?:a (?:baby|child)|twins|again|her|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)))|pregnant|on maternity leave|in labou?r|in rehab|in therapy|in counselling|seeing a (?:therapist|psychiatrist|counsell?or)|signed off|suicidal|depressed|having (?:ivf|chemo\w*|surgery|an operation|a breakdown))|(?:has|had|got|having|suffers? from|complain\w* of) (?:an? |the |his |her )?(?:\w+ )?(?:panic attacks?|seizures?|fits?|migraines?|bad back|nervous breakdown|miscarriage|abortion|stroke|heart attack|cancer|diabetes|hiv|epilepsy|adhd|autism|anxiety|hernia|burn-?out|stoma|asthma)|takes? (?:\w+ )?(?:pills|tablets|medication|antidepressants|insulin|sedatives)|(?:went|gone|taken|goes) to (?:the )?(?:doctor'?s?|a?&?e|emergency room|clinic|psychiatr\w+)",
        r"(?:needs?|asked for|wants?|has|hid(?:es)?) (?:\w+ ){0,2}?(?:hearing aids?|a (?:walking )?stick|light duties|a knee operation|a wheelchair|reduced hours for (?:his|her) health)",
    ),
    ("faith", "one"): (
        r"(?:ask|need|want|request|get|tak|us|slip|stop|leav|go|went|insist|break)\w* (?:\w+ ){0,6}?(?:to pray|for prayers?|prayer (?:breaks?|times?|mats?|space|room)|praying)|prays?(?= (?:at|in|during|before|five|on|every|behind|after)|[.,;]|$)|praying (?:in|at|during|behind|on|again)|(?:is|are|was|been) (?:\w+ )?(?:fasting|praying|observing (?:ramadan|lent|sabbath)|religious|devout|a (?:\w+ )?(?:believer|convert|christian|muslim|jew|hindu|sikh|buddhist|mormon|catholic|protestant|jehovah'?s witness))|fasts? (?:this|for|during|until|and|all)|(?:goes|went|going) to (?:mass|church|mosque|temple|synagogue|gurdwara|bible (?:study|class))|reads? (?:the |his |her |a )?(?:bible|koran|quran|torah|scripture)|(?:wear|cover|put on|refus\w+ to (?:remove|take off))\w* (?:a |an |the |her |his )?(?:\w+ )?(?:headscar(?:f|ves)|hijab|niqab|turban|kipp?ah?|yarmulke|crucifix|cross(?= |[.,;]|$)(?! (?:bar|beam|head|member))|veil|burka|burqa|skull ?cap|rosary|kara|kirpan)|(?:does not|doesn't|won't|will not|refuses to) (?:eat|touch|handle|serve|carry) (?:pork|bacon|alcohol|beef|meat on fridays)|(?:off|leave|day off|swap\w*|shift) (?:\w+ ){0,3}?for (?:eid|ramadan|diwali|passover|yom kippur|rosh hashanah|ash wednesday|good friday service|shabbat|the sabbath|vaisakhi|hajj|pilgrimage|first communion|baptism|mass)|(?:won't|will not|cannot|can't|refuses to|does not|doesn't) work (?:on )?(?:the sabbath|(?:friday|saturday|sunday)s? (?:for|because of) (?:religio\w+|faith|church|mosque))|preach\w*|handed out (?:bibles|tracts)|became a (?:muslim|christian|jew|buddhist)|converted to \w+",
    ),
    ("party", "one"): (
        r"(?:wear|had|has|sport|with|pinn|put|display|stuck|stick)\w* (?:up |on )?(?:a |an |the )?(?:\w+ )?(?:campaign|party|election|candidate'?s?|political|maga|brexit|referendum) (?:\w+ )?(?:badges?|stickers?|caps?|hats?|shirts?|buttons?|pins?|rosettes?|scar(?:f|ves)|t-shirts?|posters?|leaflets?|flags?)|(?:wear|had|has|sport)\w* (?:a |the )?(?:party )?rosette|canvass\w*|campaign(?:s|ed|ing) (?:for|against|at|in)|vot(?:es?|ed|ing) (?:for|against|left|right|labour|tory|green|republican|democrat\w*|conservative|socialist)(?= |[.,;]|$)|(?:is|was|are) (?:standing|running) (?:for|in) (?:the )?(?:election|council|parliament|mayor|office|congress|senate)|(?:talk|argu|fight|fought|shout|preach|row)\w* (?:\w+ )?(?:about |over |on )?(?:politics|the election|the (?:prime minister|president|government|referendum|vote|war|migrants|refugees)|immigration|brexit)|party (?:member|activist|card|meeting)s?|joined (?:a |the )?(?:\w+ )?party|(?:at|to|from) (?:a|the) (?:election|party|campaign|political) (?:rally|meeting|event)",
    ),
    ("ethnicity", "one"): (
        r"(?:come|comes|came|hail\w*|originally|family is|parents are|was born|were born|were) (?:originally )?(?:from|in) (?P<land>[a-z]+(?: [a-z]+)?)",
        r"(?:most|many|all|half|some|both|several|two|three|lots) of (?:the |our |them)(?:\w+ ){0,3}?(?:are|is|were) (?:\w+ )?from (?P<land>[a-z]+(?: [a-z]+)?)",
        r"(?:is|was) (?:\w+ )?from (?P<land>[a-z]+(?: [a-z]+)?)(?= (?:and|originally|but)|[.,;]|$)",
        r"(?:is|are|was|were) (?:all |both |mostly |probably |irish |a |an |some )?(?:travellers|gyps(?:y|ies)|roma|black|asian|african|arab|latino|latina|jewish|foreigners?|immigrants?|migrants?|refugees?|undocumented|illegals?|without papers|asylum seekers?)(?= |[.,;]|$)(?! (?:with|by|from) )",
        r"(?:speak|talk|chat)\w* (?:only |mostly |to each other |among themselves )?(?:in )?(?:romanian|polish|arabic|turkish|kurdish|tagalog|punjabi|urdu|hindi|bengali|spanish|portuguese|russian|ukrainian|lithuanian|bulgarian|albanian|somali|farsi|vietnamese|their own language)|(?:visa|work permit|residence permit|asylum) (?:runs out|expir\w+|refused|denied|rejected|pending|problem\w*)|(?:has|have|with) no (?:papers|visa|work permit)|(?:strong|foreign|heavy|thick) (?:\w+ )?accent",
    ),
    ("person_alert", "barred"): (
        rf"{BARRED} (?:[^.;!?\n]{{0,30}} )?(?:is|was|has been|stays|remains|still) (?:\w+ )?(?:banned|barred|excluded|trespassed|not (?:allowed|welcome|to be let|to enter|permitted))(?: \w+)? ?(?:from|in|into|on|onto|at|back|here|inside|until|for life|near|by)?",
        r"(?:do not|don't|never|not to) (?:let|admit|serve|allow) (?:him|her|them|this (?:man|woman|person)|that (?:man|woman)) (?:in|back|through|on|near|inside|again)?|(?:stadium|site|store|shop|hospital|station|exclusion) (?:ban|exclusion|order) (?:for|against|on) |restraining order|non-molestation order|barring order",
    ),
    ("person_alert", "child"): (
        rf"{CHILD} (?:\w+ ){{0,5}}?(?:found|seen|standing|wander\w*|sat|sitting|crying|walking|playing|picked up) (?:\w+ ){{0,2}}?(?:alone|on (?:his|her|their) own|by (?:him|her|it)self|without (?:\w+ )?(?:parents?|adults?|supervision|mum|dad)|unaccompanied|unattended|lost)",
        rf"{CHILD} (?:[^.;!?\n]{{0,50}} )?(?:lost from (?:view|sight)|last seen|separated from (?:his|her|their)|(?:looking|asking|crying) for (?:his|her|their) (?:mum|mom|mother|dad|father|parents|gran\w*|family|carer)|ran (?:off|away)|slipped away|wandered off|lost in the (?:crowd|store|hall))",
        rf"(?:lost sight of|cannot find|can't find|looking for|mislaid|searching for) (?:the |a |her |his |their )?(?:\w+ ){{0,2}}?{CHILD}",
        rf"(?:lost|unaccompanied|unattended) {CHILD}(?! (?:seat|fare|bike|gate|lock|point|office|room|desk|corner|tent|post|hut|book|shoe))",
        rf"{KIN}[^.;!?\n]{{0,50}} (?:took|taken|picked up|collected|led away|grabbed|left with|snatched|drove off with|made off with|ran off with|walked off with|abducted|removed) (?:\w+ ){{0,4}}?{CHILD}[^.;!?\n]{{0,40}}(?:without|unauthori[sz]\w*|not on (?:the|his|her) list|no (?:permission|consent|leave|id)|against (?:the|her|his|a)|in (?:a|an) (?:\w+ )?(?:car|van|taxi)|court order|from (?:the )?(?:nursery|school|creche|playground|pram|ward|kindergarten))",
        rf"{CHILD}[^.;!?\n]{{0,40}} (?:taken|abducted|snatched|collected|picked up|led away) (?:away )?(?:by|from)\b[^.;!?\n]{{0,40}}(?:{KIN}|without|playground|nursery|school)",
    ),
}  # fmt: skip

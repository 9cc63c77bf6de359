# SPDX-License-Identifier: AGPL-3.0-or-later
"""Illnesses, beliefs, loves and peoples in Hungarian, Romanian and Greek, and words for one human being there.

Folded (no case, no accents; Greek ends in "σ"), one a comma; `word*` is a beginning. As with the lists in `northern`, a word of these
counts only where its sentence speaks of somebody; parties and unions count wherever they stand.
"""

from __future__ import annotations

CONDITIONS_SOUTHEAST = """
    cukorbeteg*, cukorbetegseg*, magas vernyomas*, szivinfarktus*, infarktus*, szivbeteg*, szivproblem*, stroke-ot, agyverzes*, rakos, daganat*, leukemia*, leukemias, kemoterap*, sugarkezel*, epilepszia*, epilepszias*
    agyhartyagyullad*, mellhartyagyullad*, szivizomgyullad*, tudogyullad*, vakbelgyullad*, izuleti gyullad*, inhuvelygyullad*, holyaggyullad*, majgyullad*, mandulagyullad*, idegbecsipod*, asztma*, asztmas*, tudobaj*, tuberkulozis*, tbc-s, verszegeny*, vesekov*, epekov*, koszveny*
    depresszi*, szorongas*, panikbeteg*, panikroham*, pszichozis*, skizofren*, bipolaris*, autizm*, anorexi*, demencia*, alzheimer*, parkinson*, alkoholist*, alkoholizm*, drogfugg*, szenvedelybeteg*, ongyilkos*
    terhes, terhesen, varandos*, abortusz*, tappenz*, beteget jelent*, betegszabadsag*, rokkant*, kerekesszek*, siketnema, siket, nagyothallo*, pacemaker*, dializ*, mutet*, csipoprotezis*, gerincserv*, labtores*, kartores*
    mellrak*, tudorak*, borrak*, gyomorrak*, prosztatarak*, allergia*, allergias, ekcema*, pikkelysom*, migren*, ovsomor*, hepatitisz*, hiv-pozitiv*, szklerozis*, crohn*, liszterzekeny*, covidos, influenzas, lazas beteg
    diabet, diabetic*, hipertensi*, tensiune mare, infarct*, preinfarct, avc, accident vascular*, cancer*, tumoare, tumori, leucemi*, chimioterap*, radioterap*, epileps*, epileptic*, criza de epileps*, astm, astmatic*, bronsit*, pneumoni*
    tuberculoz*, tbc, hepatit*, ciroz*, hiv, seropozitiv*, gastrit*, ulcer*, apendicit*, hernie*, sciatic*, lombosciatic*, reumatism*, artroz*, artrit*, guta, zona zoster, meningit*, anemi*, pietre la rinichi, calculi renali
    depresi*, anxietat*, atac de panica, atacuri de panica, schizofren*, bipolar*, autism*, dement*, alcoolic*, alcoolism*, dependent de*, dependenta de*, sinucid*, insarcinat*, gravida, avort*
    concediu medical, certificat medical, handicap*, scaun cu rotile, scaun rulant, surd, surda, surdomut*, nevazator*, stimulator cardiac, operat la, operata la, operatie de, alergi*, scleroza*, boala celiac*, psoriazis*
    διαβητη*, διαβητικ*, ζαχαρο, υπερτασ*, εμφραγμα*, εγκεφαλικο*, ανακοπη, καρκιν*, ογκο, λευχαιμι*, χημειοθεραπ*, ακτινοθεραπ*, επιληψι*, επιληπτικ*, ασθμα*, ασθματικ*, πνευμονια*, βρογχιτιδ*, φυματιωσ*, ηπατιτιδ*, σκωληκοειδ*, μηνιγγιτιδ*
    καταθλιψ*, αγχωδη*, κριση πανικου, κρισεισ πανικου, σχιζοφρεν*, διπολικ*, αυτισμ*, αυτιστικ*, ανοια, αλτσχαιμερ*, παρκινσον, αλκοολικ*, αλκοολισμ*, ναρκομαν*, τοξικομαν*, αυτοκτον*, εγκυο*, εγκυμοσυν*, αποβολη, αμβλωσ*, εκτρωσ*, αναρρωτικ*, αναπηρ*
    κωφο*, τυφλο*, βηματοδοτη*, αιμοκαθαρσ*, κηλη, δισκοκηλη, ισχιαλγι*, ρευματισμ*, αρθριτιδ*, ουρικη, ουρικο, ημικρανι*, αναιμι*, αλλεργι*, κοιλιοκακη, σκληρυνση κατα πλακας, ψωριασ*, οροθετικ*, πετρα στα νεφρα, πετρες στα νεφρα
"""
FAITHS_SOUTHEAST = """
    reformatus, reformatusok, evangelikus*, romai katolikus*, gorogkatolikus*, katolikus*, protestans*, baptista*, adventista*, punkosdi*, metodista*, unitarius*, jehova*, zsido, zsidok, izraelita*, muszlim*, mohamedan*, iszlamhivo*, buddhist*
    hindu, krisnas*, krisnahivo*, ateista*, ortodox, goroghkeleti, mormon*, szcientolog*, hitgyuli*, hitgyulekezet*, vallasos, koser*
    musulman*, catolic*, greco-catolic*, romano-catolic*, protestant*, reformat, reformata, baptist*, penticostal*, adventist*, luteran*, unitarian*, evrei, evreu, evreic*, iudaic*, mozaic*, martor al lui iehova, martora lui iehova, martorii lui iehova
    martori ai lui iehova, budist*, hindus*, hinduist*, ateu, atee, ortodoxa, lipovean*, scientolog*, neoprotestant*, pocait*, credincios*, scientologi*, de religie, de confesiune, de credinta
    μουσουλμαν*, καθολικοσ, καθολικη, προτεσταντ*, ευαγγελικοσ, ευαγγελικη, πεντηκοστιαν*, αντβεντιστ*, βαπτιστ*, μαρτυρασ του ιεχωβα, μαρτυρεσ του ιεχωβα, μαρτυρα του ιεχωβα, ιεχωβαδ*, εβραιοσ, εβραια, εβραιοι, εβραιων, ιουδαι*, βουδιστ*
    ινδουιστ*, αθεοσ, αθεη, ορθοδοξοσ, ορθοδοξη, παλαιοημερολογ*, δωδεκαθειστ*, σιιτ*, σουνιτ*, αλεβιτ*, σαιεντολογ*, μορμον*, κοπτησ, σιχ, νηστευει
"""
LOVES_SOUTHEAST = """
    homoszexual*, leszbikus*, biszexual*, transznemu*, transzszexual*, transzvesztit*, nem binaris*, aszexual*, panszexual*, meleg par*, meleg ferfi*, meleg no, interszexual*, buzi, buzik, azonos nemu par*, pride-ra
    homosexual*, lesbian*, lesbiana, lesbi, bisexual*, transsexual*, transgen*, travestit*, gay, nonbinar*, asexual*, pansexual*, intersex*, poponar*
    ομοφυλοφιλ*, λεσβια, λεσβιεσ, γκει, αμφιφυλοφιλ*, αμφισεξουαλ*, τρανσ, διεμφυλικ*, διαφυλικ*, τρανσεξουαλ*, τραβεστι, ασεξουαλ*, κουιρ, αδερφη του λιμανιου, κιναιδ*
"""
PEOPLES_SOUTHEAST = """
    cigany*, roma ferfi*, roma no, roma noi, roma csalad*, roma fiatal*, roma gyerek*, roma szarmazas*, roma nemzetiseg*, svab szarmazas*, szerb szarmazas*, arab szarmazas*, afrikai szarmazas*, azsiai szarmazas*, erdelyi magyar, csango*
    vietnami no, vietnami ferfi*, kinai no, kinai ferfi*, ukran no, ukran ferfi*, roman no, roman ferfi*, szerb no, szerb ferfi*, torok ferfi*, arab ferfi*, neger*, nemzetisegu, szarmazasu, sotet boru*, barna boru*, szines boru*
    tigan*, de etnie, etnie roma, etnia roma, femeia roma, femeie roma, barbat roma, barbatul roma, familie roma, familia roma, copil roma, rromi, rroma, maghiar, maghiara, ungur, unguroaica, secui, secuiasca, araba, negresa
    turcoaica, tatar, tatara, evreu, bulgaroaica, sarb, sarboaica, ucrainean, ucraineanca, moldovean*, sirian, siriana, afgan, afgana, pakistanez*, nepalez*, bangladez*, vietnamez*, indianca, somalez*, nigerian*, kurd*, de origine
"""
PEOPLES_GREEK = """
    ρομα, τσιγγαν*, γυφτ*, αθιγγαν*, αλβανοσ, αλβανιδα, αλβανη, αλβανοι, αλβανων, αλβανουσ, βουλγαροσ, βουλγαρα, βουλγαροι, ρουμανοσ, ρουμανα, ρουμανοι, πακιστανοσ, πακιστανη, πακιστανοι, πακιστανων, πακιστανουσ, μπανγκλαντεσιαν*, αφγανοσ
    αφγανη, αφγανοι, αφγανων, συριοσ, συρια γυναικα, συριοι, συριων, ιρακινοσ, ιρακινοι, κουρδοσ, κουρδοι, κουρδων, τουρκοσ, τουρκαλα, τουρκοι, αραβασ, αραβεσ, αφρικανοσ, αφρικανα, αφρικανοι, αφρικανων, νιγηριαν*, σομαλοσ, σομαλοι, ουκρανοσ
    ουκρανη, ουκρανοι, ουκρανων, γεωργιαν*, ποντιοσ, ποντια, πομακ*, βλαχοσ, αρβανιτ*, φιλιππινεζ*, κινεζοσ, κινεζα, κινεζοι, ινδοσ, ινδοι, εγχρωμ*, σκουροχρωμ*, μελαμψ*
"""
"""Nouns for people and for nothing else, so they count wherever they stand."""
ONE_SOUTHEAST = frozenset(
    """portas portasno takarito takaritono raktaros raktarosnak elado sofor vezeto kollega kollegano ejszakas biztonsagi recepcios recepciosno vendeg vendegunk lako lakoja lakok nover apolo apolono orvos tanar tanarno
    diak tanulo szakacs konyhas pincer szerelo villanyszerelo dolgozo munkas munkatars munkatarsunk gyerek fiu lany ferfi asszony utas ugyfel beteg szallovendeg berlo szomszed gondnok karbantarto csalad hazaspar titkarno fonok muszakvezeto targoncas
    portarul portarita paznic paznicul gardian gardianul femeia femeie barbat barbatul bucatar bucatarul bucatareasa sofer soferul soferita coleg colegul colega colegei receptioner receptionerul receptionera oaspete oaspetele cazat cazatul cazata
    vizitator vizitatorul vizitatoare vizitatoarea muncitor muncitorul muncitoare angajat angajatul angajata ingrijitor ingrijitoarea infirmiera asistenta medicul profesor profesorul profesoara elev elevul eleva student studenta chirias chiriasul chiriasa
    vecin vecinul vecina pasager pasagerul pasagera clientul clienta copil copilul tanarul baiat baiatul omul doamna domnul sef seful sefa magazioner magazionerul electrician electricianul instalator stivuitorist curatenie
    φυλακασ φυλακα φυλακεσ φρουροσ σεκιουριτι καθαριστρια καθαριστησ καθαριστριεσ οδηγοσ οδηγο οδηγου ρεσεψιονιστ επισκεπτησ επισκεπτρια επισκεπτη αποθηκαριοσ νοσοκομοσ νοσοκομα γιατροσ δασκαλοσ δασκαλα καθηγητησ καθηγητρια μαθητησ μαθητρια φοιτητησ
    φοιτητρια μαγειρασ μαγειρισσα σερβιτοροσ συναδελφοσ συναδελφο υπαλληλοσ υπαλληλο εργατησ εργατρια εργατεσ εργαζομενοσ εργαζομενη ενοικοσ ενοικιαστησ πελατησ πελατισσα γειτονασ γειτονισσα ανδρασ αντρασ γυναικα νεαροσ νεαρη κυριοσ παιδι
    αγορι κοριτσι οικογενεια ζευγαρι θυρωροσ θυρωρο τεχνικοσ ηλεκτρολογοσ υδραυλικοσ επιβατησ επιβατισσα φιλοξενουμενοσ φιλοξενουμενη τροφιμοσ διευθυντησ διευθυντρια προισταμενοσ αυτοσ αυτη""".split()
)

BODIES_SOUTHEAST = {
    "party": """
        tisza part, tisza partos*, demokratikus koalicio, momentum mozgalom, mi hazank mozgalom, mi hazank, magyar szocialista part, jobbikos*, fideszes*, kdnp, parbeszed part, ketfarku kutya, kutyapart*, lmp-s, dk-s, mszp-s, momentumos*, tiszas
        partidul social democrat, partidul national liberal, uniunea salvati romania, salvati romania, alianta pentru unirea romanilor, sos romania, partidul oamenilor tineri, pro romania, forta dreptei, partidul miscarea populara, rmdsz, useristi, useristul, pesedist*, aurist*
        συριζα, πασοκ, κκε, νεα δημοκρατια, νεασ δημοκρατιασ, τησ νδ, ελληνικη λυση, ελληνικησ λυσησ, πλευση ελευθεριασ, πλευσησ ελευθεριασ, νεα αριστερα, νεασ αριστερασ, χρυση αυγη, χρυσησ αυγησ, χρυσαυγιτ*, σπαρτιατ*, ανταρσυα, δαπ-νδφκ, δαπ-νδφκ*
        κνε, ακελ, δησυ, δηκο, εδεκ, ελαμ, κομμα τησ, του κομματοσ, κομματικ*, κομμουνιστ*, σοσιαλιστ*, υποψηφιοσ βουλευτησ, υποψηφια βουλευτησ, βουλευτησ, βουλευτη, βουλευτρια, φωνη λογικησ, κινημα δημοκρατιασ
    """,
    "union": """
        szakszervezet*, munkastanacs*, liga szakszervezet*, munkastanacsok, vdsz, vasas szakszervezet*, kolcsonos segito*, szakszervezeti bizalmi, tagtoborz*, sztrajkbizottsag*, bertargyalas*, uzemi tanacs, pedagogusok szakszervezet*
        sindicat, sindicatul, sindicate, sindicatele, sindicatului, sindicatelor, sindical, sindicala, sindicale, sindicalist*, cartel alfa, blocul national sindical, cnslr-fratia, cnslr fratia, fratia, lider sindical, contract colectiv de munca
        συνδικατο, συνδικατου, συνδικατα, συνδικατων, συνδικαλ*, σωματειο εργαζομενων, σωματειου εργαζομενων, σωματεια, εργατικο κεντρο, εργατικου κεντρου, το παμε, του παμε, στο παμε, αδεδυ, γσεε, πενεν, ποεδην, πνο, ολμε, οενγε, ποε-οτα, γενοπ-δεη, γενοπ, πεο, σεκ, πασυδυ, συλλογικη συμβαση
    """,
    "strike": "απεργ*, σταση εργασιασ, στασεισ εργασιασ, sztrajk*, munkabeszuntet*, figyelmezteto sztrajk, greva, grevei, greve, grevist*, greva japoneza, greva generala",
    "demonstration": "διαδηλω*, συλλαλητηρι*, πορεια διαμαρτυριασ, διαμαρτυρι*, διαμαρτυρομεν*, μοτοπορεια, tuntet*, tiltakoz*, tuntetok, manifestatie, manifestatia, manifestatii, manifestatiei, manifestant*, protestatar*, proteste, protestul, protestului, mitingul, miting de",
}
"""What is nothing else in these languages, and is said of no road and no weather."""

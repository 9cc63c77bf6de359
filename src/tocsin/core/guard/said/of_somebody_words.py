# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words beside which a word of illness, belief, love or origin is somebody's or nobody's, as readable data.

Folded (no case, no accents); `of_somebody` asks for them.
"""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS

# Words of the rules' lists that are plain ones in a log: "burn out", "disabled vehicle", "drużyna", "vicolo cieco".
PLAIN = frozenset(
    term.strip()
    for term in """burn out, disabled*, disabil*, discapacit*, behinderte, categoria protetta, ciechi, cieco, hangover*, alergi*, allergic*, ets, pma, fiv, na terapii, w terapii, blind staff, light duties,
    gesundheitsakte*, niepelnospr*, niepelnospraw*, schwerbehindert*, behindertenausweis*, in vitro, invalidez, minusval*, minusvalid*, inabili, counselling*, deaf staff, autiste*, tossic*, prostate,
    druz*, szyi*, valdes*, masson*, judi*, ebre*, rezo*, fedel*, foulard, imam*, misa, misas, worship, sekt*, synagog*, synagoge*, synagogue*, moschea*, moschee*, mosquee*, mezquita*, meczet*, parafi*, parafialn*,
    paroisse*, parrocch*, parroqu*, pfarrei*, pfarrgemeinde*, kirchengemeinde*, madrasa*, gurdwara*, mandir*, minaret, cerkiew*, salvation army, synod, glaubig*, opus, logia, sinagoga*, secta*, setta, sunday service,
    coming out, coming-out, gebetsraum*, regenbogen*, finocch*, prides, fierte*, teczow* flag*, accents, metis, tatar*, caste, moros, migranc*, migrant*, nationalit*, narodowosc*, obywatelstw*, pochodzen*, cossack*, residence permit*, work permit*,
    permiso de trabajo, blood group, blood type, fertility, fehlzeit*, hospitalised colleague*, operation geplant, operation of the, hiv*, chorob*, prete, preti, orthodox church, church volunteers, church choir, kirchenchor,
    krankenquote, krankheitsquote, sick rate, absentismo, assenteism*, afghan*, armenian*, syrian*, auslander*, impfgegner*, dal marocco, aus polen, z ukrainy""".replace("\n", ",").split(",")
)  # fmt: skip

# What warnings, kits, courses, menus, streets and things are called, too: it takes somebody to make it theirs.
COMMON_TOO = tuple(
    begun.replace("_", " ")
    for begun in """zatoki korona odra odry asthm astm asma heart herz stroke schlaganf avc ictus udar depress depre palpit dengue malar palud covid long_covid corona hepat epat lith litio mental salud_mental sante_mental alco alko tuberc tuberk gruzl diabet cukrz insulin epilep epiless padacz
    dialys dialis dializ pregn schwang embaraz enceinte incinta ciaz gravid allerg alerg uczul bronch pneum neumon polmon lungenent zapalenie_pluc copd bpco epoc pochp demen alzheimer parkinson rehab reha psych psiq psic matern mutter elternzeit parental parto porod
    oxygen inhal ventol blood tumor steril infertil prosthe prothes protes protez amput stoma ciego ciega sord deaf taub gluch blind cataract catarat zacm anem anam emofil hemo steroid opioid heroin cannabis drog drug narko addict adict dipend uzalez tox
    medical medic certifi attest sick_note operiert hospital ricover invalid special hearing apparecch audifon apareil horger aparat sight visual wheel on_crutches im_rollstuhl en_fauteuil en_silla in_carrozz na_wozku overdose suicid suizid selbstm samob seizure convuls
    krampf infart zawal crise card cardiac kardio pacem marcap schrittm rozrusz transplant transpl trasplant trapian przeszczep cancer cancro krebs oncolog stress burnout burn-out surm parad vertig concuss commoz conmoc gehirnersch wstrzas mening herpes sarna scabbia gale
    hyperten hiperten iperten nadcis bluthoch thromb trombo embol pije sonda wrzod ulcer hernia hernie ernia lupus menstru periode herb ill_health hipo hypo obes adipos steriliz choroba chorob choruj chory chora malattia maladie enfermedad krankenstand light_duties positive_for
    dyke pedal homo put playo finocch tunte tucke checc joto trav travest cwel parow fag poof pede trolo cuec lell buson invert queer coming trans gay bi lesb fleto coliza sarasa rainbow teczow""".split()
)


# Who believes what, in words that call no place.
BELIEVERS = tuple(
    begun.replace("_", " ")
    for begun in """adventis adwentys avventis seventh-day seventh_day siebenten temoin jehov jehow geova zeug testig testimon swiad grekokatolik scientolog scjentolog cienciolog rastaf buddhist buddist budist buddyst bouddhist hindouist hinduist induist sikh salafi wahhab mourid tidian tidjan layene umband candombl
    santer babalawo palo_mayombe santa_muerte san_la_muerte satanis wicca kimbang espiritist spiritis atheist ateist athee ateo atea agnost freimaurer franc-mac francmas pentecost zielonoswi pfingst neuapost evangelikal born_again born-again modli rozan rosary rosenkranz chapelet
    prayer_mat prayer_rug prayer_beads tapis_de_priere prie_sur gebetsteppich tappetino gebetskette kirpan tefillin va_a_misa va_a_messa va_al_culto geht_in_die_kirche geht_in_die_moschee goes_to_mass goes_to_mosque goes_to_church do_meczetu chodzi_do_kosciola neocatec neokatech ciellin focolar opus_dei
    converti konvertier convertit nawrocil missionier proselyt laienpred lay_preach hassid hasid haredi ultraort loubav alevit alawit alaouit jesid yazid yezid druse drusin koptisch kopte copto coptic valdes reza rezando judin juive zydowk zydem muslimin muzulman musulman""".split()
)

# Peoples whose name is a car's, a carpet's, a town's or a plain word, too.
ALSO = tuple(
    "touareg tuareg cherokee navajo apache berber tatar tartar kreol creole maori inuit same samen sami fang beti bassa wende lase laz metis mora moro vasca arab latin silesian javan sherpa polynes hawaii tswana aboriginal mediterr levantin dark brown light south east asia azja afro windrush white black first orient indig hakka guarani masai massai maasai luo luba fon ewe papua surin gitan cigan mulat mestiz hispan chican moor sephard griko walser".split()
)

PUBLIC = frozenset(
    """vrouwen ouderen mensen kinderen kvinnor aldre barn personer lapset lapsille naiset kaikki sairastavien mulheres idosos criancas pessoas people persons those anyone you your residents elderly children infants seniors groups patients everyone public personnes menschen personen personas persone osoby osob gens enfants kinder ninos bambini dzieci altere senioren
    ancianos anziani starsze seniorzy mayores publikum publico pubblico population poblacion popolazione bevolkerung outbreak epidemic ausbruch epidemie brote epidemia""".split()
)
# A sentence that begins with these leaves out who; one with those tells of a patient.
SUBJECTLESS = frozenset(
    """takes took has had wears uses suffers needs carries gets got underwent nimmt hatte hat sitzt tragt leidet bekommt braucht prend porte souffre suit utilise toma tiene lleva usa padece sufre tuvo va prende porta soffre ha
    bierze mial miala nosi choruje cierpi leczy porusza sofre tem teve lijdt heeft gebruikt lider har sairastaa""".split()
)
OF_A_PATIENT = frozenset(
    """suffers suffered diagnosed treated underwent absent medication leidet litt behandelt festgestellt diagnostiziert erkrankt souffre souffrait diagnostique soigne soignee traitee padece sufre diagnosticaron diagnosticado diagnosticada tratamiento
    soffre diagnosticato diagnosticata cura choruje cierpi leczy zdiagnozowano zdiagnozowany lijdt vastgesteld gediagnosticeerd behandeld sofre tratamento lider diagnosen diagnosticerats sairastaa todettu
    podejrzewa podejrzenie verdacht suspected sospecha sospetto deplace porusza ancien ancienne ex former niepijacy exalcoholico trockener trockene recovering registered fehlt fehlte absente ausente assente nieobecny nieobecna afwezig franvarande poissa krankgeschrieben""".split()
)

# "Off until Monday, cystitis", "En arrêt jusqu'à lundi, cystite": a sentence that tells of somebody's absence.
ABSENCE = frozenset(
    (first, then)
    for firsts, thens in (
        ("off", "until till since work today tonight all this for again shift rest sick"),
        ("arret", "jusqu'a jusqu'au a au pour depuis maladie prolonge de"),
        ("baja", "hasta desde por medica de"),
        ("malattia", "fino da dal per"),
        ("mutua", "fino da dal per"),
        ("permiso", "por"),
        ("zwolnieniu", "do od lekarskim"),
        ("chorobowym", "do od"),
        ("ziek", "thuis tot sinds"),
        ("absent", "until till since today"),
        ("sent", "home"),
        ("gone", "home"),
        ("went", "home"),
    )
    for first in firsts.split()
    for then in thens.split()
)
# Illnesses that are towns or families, too.
NO_TOWN = frozenset("falun parkinson alzheimer crohn corona lupus stroke basedow hashimoto bechterew".split())

HOUSES = TAILS | HEADS | frozenset(
    """damper duct ductwork flap liner washer washers container trays trolley scanner suite waste supplies samples stock decontamination ward wards unit department dept day week month campaign awareness poster leaflet charity room training course drill kit cabinet toilet
    abteilung klinik praxis zentrum tag woche kurs ubung ambulanz service services unite journee semaine salle formation
    servicio unidad planta sala clinica centro dia semana curso simulacro reparto ambulatorio giornata settimana esercitazione stanza
    oddzial oddziale oddzialu poradnia poradni klinika dzien tydzien szkolenie sali gabinet gabinetu pracownia kitchen kuche cuisine cocina cucina kuchnia menu fridge wagen parkplatz universidad universidade universite universita universitat uniwersytet hochschule kirche eglise iglesia chiesa kosciol""".split()
)  # fmt: skip

ENDS = re.compile(r"[.!?]\s+(?=[^\W\d_a-z])|[\n;]|[。！？]")
"""Where a sentence of a log ends."""

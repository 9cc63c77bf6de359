# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that stand before a person or within a name, folded (no case, no accents)."""

from __future__ import annotations

TITLES = frozenset(
    """alcalde alcaldesa alderman assessore burgemeester burgermeister burgermeisterin burmistrz capt captain
    chancellor col colonel commissioner congressman congresswoman councillor councilman dame dhr director
    docteur doctor doctora doktor don dona dott dottor dottoressa dr father fr frau general governor herr hr
    judge justice lady lieutenant lord lt m madam madame mademoiselle maire maitre major manager mayor
    meneer meteorologist mevr mevrouw minister ministerin ministra ministre ministro miss mister mlle mme
    monsieur mr mrs ms officer onorevole pan pana panem pani panstwo panu pastor portavoz porte-parole
    president prezydent prof professeur professor professorin rep rev reverend rzeczniczka rzecznik
    secretary sen senator senor senora senorita sergeant sgt sheriff sig signor signora signorina sindaca
    sindaco sir spokesman spokesperson spokeswoman sprecher sprecherin sr sra srta starosta supervisor wojt
    woordvoerder господин госпожа министр мэр""".split()
)

# Titles that are also ordinary words: they count only with a capital and a full stop, or lower-case role.
BARE_TITLES = frozenset(
    """cllr dhr dj dl dlui dna doamna doamnei domnul domnului frau herr herrn insp madame mevr mlle mme
    monsieur mr mrs ms panem pani panu senor senora sgt signor signora siostra soeur suor suora wpc герцог
    герцога господин госпожа граф графа лорд лорда мистер мистера мистеру принц принца""".split()
)

# Titles that count with their full stop at the head of a name ("Dr. Okafor", never "Park Dr.").
DOTTED_TITLES = frozenset(
    "capt col dott dr gen gov hr inz lt m mgr prof rep rev sen sgt sig sr sra srta".split()
)

PARTICLES = frozenset(
    """'d abu af ait al ap av ben bin bint d da dai dal dalla das de degli del della dello den der des di do
    dos du el ferch ibn la le mac mc ould ten ter van vom von zu zum zur""".split()
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Britain, North America and the world."""

NAMES = """franklin roosevelt, franklin d roosevelt, eleanor roosevelt, theodore roosevelt, woodrow wilson, rosa parks, john f kennedy, abraham lincoln, george
washington, thomas jefferson, benjamin franklin, harriet tubman, quincy adams, cesar chavez, frederick douglass, martin luther king jr, malcolm x,
andrew jackson, james madison, john adams, john muir, john glenn, booker t washington, george washington carver, ben franklin, lewis and clark, daniel
boone, davy crockett, sam houston, prince philip, queen mary, queen victoria, king george, nelson mandela, martim moniz, mahatma gandhi, jawaharlal
nehru, indira gandhi, winston churchill, queen elizabeth, prince albert, prince edward, florence nightingale, isaac newton, charles darwin, james
watt, james cook, william shakespeare, robert burns, walter scott, duke of wellington, king abdulaziz, king fahd, mustafa kemal ataturk, kemal
ataturk, fridtjof nansen, roald amundsen, henrik ibsen, edvard grieg, carl von linne, august strindberg, selma lagerlof, raoul wallenberg, olof palme,
hans christian andersen, niels bohr, aleksis kivi, aleksis kiven, eino leino, eino leinon, jean sibelius, jean sibeliuksen, minna canth, minna
canthin, willem van oranje, willem de zwijger, johan de witt, michiel de ruyter, maarten tromp, piet hein, hugo de groot, vincent van gogh, rembrandt
van rijn, johannes vermeer, koning albert, koningin wilhelmina, koningin emma, koningin astrid, koning boudewijn, guido gezelle, hendrik conscience,
jan van eyck, peter benoit, dag hammarskjold, taras schewtschenko, juri gagarin, yuri gagarin, jurija gagarina, youri gagarine, nikola tesla, marshal
tito, ho chi minh, sun yat sen"""

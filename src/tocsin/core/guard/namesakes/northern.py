# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of the Low Countries, the North."""

NAMES = """rudolf steiner, tove jansson, aleksis kivi, jean sibelius, eino leino, risto ryti, j l runeberg, johan ludvig runeberg, elias lonnrot, zacharias
topelius, urho kekkonen, selma lagerlof, astrid lindgren, carl von linne, dag hammarskjold, olof palme, gustav adolf, gustav vasa, karl johan, henrik
ibsen, edvard grieg, edvard munch, fridtjof nansen, roald amundsen, bjornstjerne bjornson, christian michelsen, h c andersen, hans christian andersen,
niels bohr, tycho brahe, carl nielsen, holger danske, soren kierkegaard, willem de zwijger, willem van oranje, johan de witt, johan van
oldenbarnevelt, michiel de ruyter, maarten tromp, piet hein, rembrandt van rijn, vincent van gogh, jan van eyck, jan steen, jan van galen, jan
pieterszoon coen, pieter de hooch, hugo de groot, joost van den vondel, anthony fokker, albert plesman, albert schweitzer, baden powell, prins
bernhard, koningin wilhelmina, koningin juliana, koningin emma, prins hendrik, koning albert, koning boudewijn, koningin astrid, koningin elisabeth,
hendrik conscience, guido gezelle, peter benoit, pieter bruegel, jacob van artevelde, edith cavell, louis paul boon, frans masereel, frans halsema,
nelson mandela, winston churchill, franklin roosevelt, dwight eisenhower, george washington, abraham lincoln, rosa parks, robert burns, walter scott,
charles dickens, charles darwin, florence nightingale, emmeline pankhurst, horatio nelson, arthur wellesley, daniel o'connell, james connolly, padraig
pearse, patrick pearse, michael collins, wolfe tone, constance markievicz, oscar wilde, james joyce, harriet tubman, malcolm x, cesar chavez, harvey
milk, john f kennedy, john kennedy, terry fox, louis riel, rene levesque, henri bourassa, honore mercier, jean talon, jean drapeau, lionel groulx,
edouard montpetit, marguerite bourgeoys, jeanne mance, wilfrid laurier, mackenzie king, robert bourassa, pie ix, guy fregault, peter lalor, ned kelly,
captain cook, james cook, arthur phillip, lachlan macquarie"""

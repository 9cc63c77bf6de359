# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stations of several words that the lists of names would take for somebody's, folded: "London Victoria".

Cut from the stations of Great Britain (NaPTAN, Open Government Licence 3.0), without those that somebody may be called,
"Lawrence Hill".
"""

WORDS = frozenset(
    """
alexandra palace|alexandra parade|ashford international|belle vue|berney arms|berry brow|blaenau ffestiniog|
bromley cross|cambridge heath|canada water|chandlers ford|charing cross|clifton down|crews hill|cross gates|
crouch hill|dalston kingsland|denham golf club|dilton marsh|dorking deepdene|dunrobin castle|dunton green|
ebbsfleet international|elmers end|elmstead woods|euxton balshaw lane|ewell east|ewell west|falkirk grahamston|
fenny stratford|flowery field|forest gate|furness vale|gilfach fargoed|gravelly hill|hackney wick|hampton wick|
harlow mill|harwich international|heald green|hinton admiral|hither green|holton heath|hopton heath|hurst green|
hutton cranswick|kensal rise|kings nympton|kirkstall forge|langley mill|leighton buzzard|lelant saltings|
london fields|london victoria|lostock gralam|lostock hall|lympstone commando|mansfield woodhouse|marston green|
matlock bath|maze hill|melton mowbray|meols cop|merthyr vale|milford haven|mill hill broadway|mills hill|
mitcham eastfields|morfa mawddach|oulton broad north|oulton broad south|peckham rye|pontefract baghill|
pontefract monkhill|pontefract tanshelf|pye corner|rye house|selly oak|seven kings|shippea hill|slade green|
south woodham ferrers|squires gate|stratford international|sudbury hill harrow|sugar loaf|sutton common|
taffs well|tattenham corner|thatto heath|thornton abbey|thornton heath|thorpe culvert|town green|
trefforest estate|tulse hill|ty croes|ty glas|west hampstead thameslink|wester hailes|white hart lane|
white notley|winnersh triangle|wood end|woolwich arsenal|wootton wawen|worcester shrub hill|wylde green|
yardley wood|ystrad rhondda
""".replace("\n", "").split("|")
)

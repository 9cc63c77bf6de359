# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two words said together every day that could be a given name and a family each: "luce verde", "mare mosso", "green light"."""

from __future__ import annotations

DAILY = frozenset(
    """mare mosso|mare grosso|mare calmo|mare piatto|mar grosso|mar calmo|mar gruesa|mar agitado|luce verde|luce rossa|luce bianca|luz verde|luz roja
    |luz vermelha|king tide|king tides|spring tide|neap tide|mare alta|mare baixa|mare viva|mare cheia|maree basse|maree haute|maree noire|marea viva
    |marea alta|marea bassa|marea baja|cielo sereno|cielo coperto|sirena rota|rama rota|sol pleno|sole pieno|notte bianca|notti bianche|green light
    |brown water|long swell|long queue|file lang|pressione alta|pressione bassa|humedad alta|perigo maximo|manilla rota|silla rota|siepe alta|erva alta
    |hierba alta|cable car|cable cars|lone worker|brown out|early dismissal|long grass|tall hedge|bent barrier|tower crane|grieta grande|transito lento
    |rode vlag|lage temperatuur|rote flagge|roter alarm|alta tensione|alta tension|bassa marea|alta marea|luz cortada|stan wysoki|stan wody|wysoki stan
    |niski stan|mare forza|forza sei|forza sette|forza otto|forza nove|forza dieci|incendio bosco|mar mosso|fuego forestal""".replace(
        "\n    ", ""
    ).split("|")
)

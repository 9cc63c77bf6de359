# SPDX-License-Identifier: AGPL-3.0-or-later
"""What looks like somebody's name in Arabic and Chinese and is a town's, a job's or a thing's."""

from __future__ import annotations

import re

from tocsin.core.guard.names.lists_ar import MAYBE, PLAIN, SURE

# Somebody's father or mother by a given name ("أبو محمد"); by any other word a town, mostly ("أم قصر").
KUNYA = re.compile("(?<![\u0620-\u064a])[أا](?:بو|م) ([\u0620-\u064a]{3,})")
_JOB = re.compile("(?:مشرف|مشرفة|مراقب|منسق|مأمور) ال[\u0620-\u064a]+")
DESK = re.compile("(?<![\u0620-\u064a])موظف (?=ال(?:استقبال|أمن|امن|بدالة|صيانة|تشغيل|تحكم|مناوب))")
"""The one at a desk, by the desk: a job."""
# Written by their sound.
_LOANS = ("马拉松", "格兰披治", "嘉年华", "的士高", "桑拿", "沙龙", "马赛克", "高尔夫", "卡丁")


def fathers(match: re.Match[str]) -> bool:
    """Whether what stands behind "father of" is a given name."""
    return match[1].translate(PLAIN) in SURE | MAYBE


def nobody(said: str) -> bool:
    """Whether what was taken for a name is none."""
    if said.isascii():
        return False
    if kunya := KUNYA.fullmatch(said):
        return not fathers(kunya)
    return _JOB.fullmatch(said) is not None or any(loan in said or said in loan for loan in _LOANS)

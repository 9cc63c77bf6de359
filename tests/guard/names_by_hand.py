# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invented persons in sentences of scripts without capitals, and with particles; and texts that name nobody."""

from tests.guard.sentences import each

NAMED = each("""كتب سالم بن راشد الغافري تقريرا عن السيول|حضرت بثينة بنت خلفان الاجتماع|قال عبد الحق الزموري إن الجسر مغلق|نقل موسى ولد الداه الماء
روت لطيفة آيت بلا ما حدث|وصل الرقيب زهير العصيمي إلى الموقع|تطوعت ناريمان قرطباوي في المخيم|فتح بولس حنا الباب|رسمت أروى المنذري الخريطة
أخبرنا السائق عبد الستار زغيب بالحادث|المواطن خلفان الرحبي ينتظر|ساعد أمادو تراوري الركاب|غنت ماريا لوبيز في الحفل|شكرا للطبيبة هالة سرحان
阮文静说水位还在上涨|报修人陶国栋，电话见登记表|调度员公孙晓通知各站减速|邵则安在桥上拍了照片|旅客佐藤健一滞留机场|扎西多吉报告说道路结冰|德国专家汉斯·冯·贝格查看了裂缝
记者令狐雪从现场报道|上官婉容接到报警电话|值班员东方毅两点到岗|毕晓晨提醒大家关窗|颜家乐负责广播
Intervista a Concetta Lo Bianco dopo l'alluvione|Secondo il sindaco Ettore dal Molin il ponte regge|Salwa El Fassi, bénévole, distribue de l'eau
Zgłosiła to Hortensja von Bergfeld z parteru|In Dorset Street Charles Tibbetts kept a pump|Roelfina van Zuylichem sluit de dijk|Thanks to Gwenllian ap Howell for the blankets""")

NOBODY = each("""تحذير من أمطار غزيرة وسيول على المرتفعات الغربية|إغلاق شارع الملك عبد العزيز بسبب الصيانة|ضباب كثيف حول مطار الأمير محمد بن عبد العزيز
رياح شمالية نشطة تثير الأتربة والغبار|تأخر القطارات بين الرباط والدار البيضاء|ارتفاع منسوب المياه في سد وادي حنيفة|مدرسة أسماء بنت أبي بكر بلا كهرباء
موج البحر مرتفع على الساحل الشرقي|حركة المرور متوقفة على طريق القاهرة الإسكندرية الصحراوي|توقعات بتساقط الثلوج على جبال الأطلس
台风红色预警信号生效|地铁二号线因设备故障延误|李四光纪念馆因漏水闭馆|罗斯福路改道施工|詹天佑大道道路结冰|江水漫过堤坝，请远离岸边|高温黄色预警，注意防暑|陈家沟村道路塌方|龙卷风袭击工业区""")

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chinese words of weather, water, plant and houses that no dictionary of everyday words holds, and of which a piece may be a surname."""

from __future__ import annotations

WORDS = frozenset(
    """维保 货梯 客梯 扶梯 步梯 冷柜 冷链 马拉松 脚手架 基坑 道闸 闸机 卷帘门 叉车 液压车 托盘 流水线 传送带
    消防栓 灭火器 烟感 摄像头 配电箱 配电房 配电柜 水泵 泵房 充电桩 地磅 集装箱 龙门吊 塔吊 接触网 道岔 渡轮
    轮渡 浮标 航标 灯塔 飑线 寒潮 涌浪 风暴潮 井盖 窨井 涵洞 雨棚 围挡 护栏 堆场 闸口 管网 管廊 阀门 锅炉
    冷却塔 新风 空压机 发电机 变压器 断路器 蓄电池 应急灯 指示灯 路灯 红绿灯 信号灯 自来水 水龙头 马桶 下水道
    污水 雨水 余震 落石 泥石流 塌方 山火 雪崩 冰凌 冻雨 雨凇 雾凇 霜冻 阵风 强风 大风 巨浪 潮位 水位 汛期
    汛情 内涝 积水 决口 管涌 渗水 泄洪 凌汛 备件 托架 货架 月台 装卸 卡车 货车 水泥车 洒水车 铲车 吊车 挖机
    推土机 搅拌车 压路机 雷阵雨 强对流 沙尘 浮尘 扬尘 雾霾 花粉 秋千 滑梯 长椅 看台 帐篷 缆车 雪道 边坡 沟渠
    光缆 天线 对讲机 投影仪 隔离桩 融雪剂 液压油 冷却液 天窗 烟囱 冰柱 高架 匝道 环线 隧道 涵管 车道""".split()
)

/** Tool keeper (TK), equipment keeper (EQ) and drivers (DR). How a line reads stands in `../read.ts`. */
export const TK = `
TK-01 | P25 | 工具室闲人不进 | Nobody else enters the tool room | week mon 09:00 | record | | safety_checks.finish
  * safety_checks state=done kind=tool_room person=checker_id date=checked_on
TK-02 | P25 | 按制度保管、清洁工具 | Keep and clean the tools | day 19:00 | nothing | | task
TK-03 | P25 | 总账、分账、借用登记三本对得上 | Ledger, sub-ledgers and loans agree | week sat 17:00 | figure:件 | P12 | task
TK-04 | P25 | 办了借用手续才给工具 | A tool goes out only after the formality | standing | record | | tools.lend
TK-05 | P25 | 抽查借给维修工的工具 | Spot-check tools lent to repairers | month 12 17:00 | record | P12 | tool_spot_checks.finish
  * tool_spot_checks state=done person=checker_id date=checked_on
  ! 原文没写间隔，先定每月一次。 / No interval is given; once a month is the first setting.
TK-06 | P25 | 丢失写检查，报主管和财务，按规定赔 | A loss is written up, reported to head and finance, and paid | after 1 day tools.lose | record | P12 | tool_incidents
TK-07 | P25 | 工具不外借，外借按盗窃论 | Tools are never lent outside; that counts as theft | standing | nothing | | rule:tools_stay_in_house
TK-08 | P25 | 违规损坏当天报主管，提处理意见 | Report damage by rule-breaking the same day with a proposal | after 8 hour tool_incidents.create | record | P12 | tool_incidents.propose
TK-09 | P25 | 到使用年限以旧换新，不超不提前 | New for old at the end of the years, neither late nor early | month 5 17:00 | record | P12 | tool_issues.exchange
  * tool_issues state=exchanged person=confirmed_by date=ended_on
  ! 各类工具年限记在工具型号上。 / The years of use stand on the tool's model.
`;

export const EQ = `
EQ-01 | P26 | 维修设备管理、保养和添置 | Manage, maintain and add equipment | week mon 10:00 | record | P12 | maintenance_tasks.finish
  * maintenance_tasks state=done person=done_by date=done_on
EQ-02 | P26 | 设备情况及时报厂家设备专员 | Report equipment news to the maker's specialist | after 2 day equipment.stop | record | | equipment[reported_on]
`;

export const DR = `
DR-01 | P27 | 出车前、行驶中、收车后三检 | Check before leaving, on the road, after return | day 18:00 | record | | car_cares
DR-02 | P27 | 守交规，不开带病车，不酒驾 | Keep traffic law; no defective car, no drink | standing | nothing | | rule:defective_stays
DR-03 | P27 | 定人定车，换人要批 | One driver for each car; another needs approval | standing | record | | trip_orders
DR-04 | P27 | 不交给无证的人开 | Never give a car to someone without a licence | standing | nothing | | rule:car_needs_licence
DR-05 | P27 | 没有派车不出车 | No trip without an order | standing | nothing | | rule:no_trip_without_order
DR-06 | P27 | 下班按时归库 | Bring the car back to the garage on time | day 18:30 | record | | trip_orders.come_back
  * trip_orders state=back person=driver_id date=back_at
DR-07 | P27 | 路上坏了马上报告 | Report a breakdown on the road at once | soon 10 minute | record | | car_cares
DR-08 | P27 | 外单位用车要总经理签批 | Outside bodies get a car only with the owner's approval | standing | nothing | | rule:outside_trip_by_owner
DR-09 | P27 | 装货按清单点数，调拨单签全名 | Count the load by its list; sign the slip with full name | standing | nothing | | later:stock
DR-10 | P27 | 加油修车先请示，凭据实报 | Ask before fuel and repair; report what it cost | standing | record | P28 | car_costs
DR-11 | P27 | 离车收匙锁门，货厢上锁 | Take the key and lock up on leaving | day 18:30 | record | | car_cares
DR-12 | P27 | 违章肇事自己负责 | Who drives recklessly bears the blame | standing | record | | car_accidents
DR-13 | P27 | 事故按交警裁定和保险估价处理 | Accidents follow the ruling of the police and the insurer's estimate | standing | record | | car_accidents
DR-14 | P27 | 出事马上报车队长 | Report an accident to the fleet leader at once | soon 10 minute | record | | car_accidents
DR-15 | P27 | 按规定派车，每天定人洗车 | Dispatch by the rules; a person washes the cars every day | day 17:30 | nothing | | task
  ! 车队长也用司机岗位；站里有专人时另设岗位。 / The fleet leader holds the driver's post; a station with one of its own adds a post.
`;

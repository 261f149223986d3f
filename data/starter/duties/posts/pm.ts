/** Parts manager (PM), planner (PP) and keeper (PK). How a line reads stands in `../read.ts`. */
export const PM = `
PM-01 | P09 | 按厂家要求管好配件部 | Run the parts department by the maker's requirements | month 14 17:00 | note | P03 | task
PM-02 | P09 | 执行厂家商务、价格和考核办法 | Carry out the maker's commercial and price policy | standing | nothing | | later:prices
PM-03 | P09 | 厂家新政策和价格消息当天报上去 | Report the maker's news on policy and prices the same day | after 8 hour notices.publish where source=maker | record | | tasks
PM-04 | P09 | 配合服务经理做优惠和宣传 | Help plan offers and campaigns | quarter 1 22 17:00 | note | P03 | task
PM-05 | P09 | 摸一次配件市场行情 | Survey the parts market | quarter 2 15 17:00 | note | P03 | task
PM-06 | P09 | 保证配件质量，假冒伪劣不进库 | Guarantee quality; nothing counterfeit enters the store | standing | record | | suppliers[rating]
PM-07 | P09 | 做订货计划，急件单独跟 | Make the order plan and follow urgent parts | week tue 17:00 | nothing | | later:purchasing
PM-08 | P09 | 控制部门费用，不浪费 | Control the department's costs | workday 4 17:00 | note | P03 | task
PM-09 | P09 | 保证供应，不积压，不出死库存 | Secure supply without overstock or dead stock | workday 4 17:00 | nothing | | report:part_classes
  = 多久没动算呆滞 / months without movement = 6 个月
  ! 原文没给月数，先按六个月。 / No number of months is given; six is the first setting.
PM-10 | P09 | 周转率保持在合理区间 | Keep the turnover within its range | workday 4 17:00 | nothing | | later:stock
  = 年周转下限 / turns a year, at least = 4 次
  = 年周转上限 / turns a year, at most = 12 次
  ! 原文没给区间，先按四到十二次。 / No range is given; four to twelve is the first setting.
PM-11 | P09 | 车间要的件给得快、给得准 | Supply the workshop quickly and exactly | standing | nothing | | later:stock
PM-12 | P09 | 给售后人员讲配件知识 | Train after-sales people in parts | quarter 2 18 17:00 | record | P03 | training_sessions
PM-13 | P09 | 和各部门配合，不让维修等件 | Work with the others so that no repair waits for parts | day 11:00 | nothing | | task
PM-14 | P09 | 完成配件销售任务 | Reach the parts sales target | month -1 17:00 | record | P03 | personal_targets.record_actual
  * personal_targets person=updated_by date=actual_at
PM-15 | P09 | 部门考评、调岗、培训和激励 | Appraisals, posts, training and incentives of the department | quarter 3 18 17:00 | record | P03 | appraisals.submit
  * appraisals state=submitted,reviewed,published person=submitted_by
`;

export const PP = `
PP-01 | P10 | 摸清需求和库存，改结构，减呆滞 | Know demand and stock; improve the structure, cut slow parts | workday 2 17:00 | record | P09 | part_demand
PP-02 | P10 | 懂厂家政策，帮主管完成销售任务 | Know the maker's policy and help reach the sales target | workday 3 17:00 | nothing | | report:part_ranking
PP-03 | P10 | 按通知做采购计划，及时准确 | Plan purchases by the notices, in time and exactly | week tue 15:00 | nothing | | later:purchasing
PP-04 | P10 | 订了什么、何时到，告诉前台和顾问 | Tell the front desk what is ordered and when it comes | standing | nothing | | later:purchasing
`;

export const PK = `
PK-01 | P11 | 配件库闲人不进 | Nobody else enters the parts store | week mon 10:00 | record | | safety_checks
PK-02 | P11 | 守规矩，按时上下班 | Keep the rules, come and go on time | standing | nothing | | later:attendance
PK-03 | P11 | 学业务，互相学 | Study the trade and learn from each other | standing | record | | training_results.give_feedback
PK-04 | P11 | 到货先验品种、数量和质量再入库 | Inspect arrivals before they enter: kind, number, quality | soon 4 hour | nothing | | later:stock
PK-05 | P11 | 建卡入账，账卡物相符 | Card, account and goods agree | standing | nothing | | later:stock
PK-06 | P11 | 月底交进销存核算表 | Hand in the month's account of stock in, sold and left | month -1 17:00 | file | P09 | task
PK-07 | P11 | 报常用件和耗材采购计划 | Plan the buying of common parts and consumables | week thu 16:00 | nothing | | later:purchasing
PK-08 | P11 | 凭派工单领料，出库单签字 | Issue only against a dispatch order; the slip is signed | standing | nothing | | later:stock
PK-09 | P11 | 按规定定价，不乱加价 | Price by the rules; no arbitrary mark-up | standing | nothing | | later:prices
PK-10 | P11 | 帮着做采购计划，储备合理 | Help plan purchases and keep sensible reserves | month 24 16:00 | nothing | | later:purchasing
PK-11 | P11 | 专用工具借还登记，当天收齐 | Register loans of special tools; all are back the same day | day 19:30 | figure:件 | P12 | task
  ! 原文里专用工具有时归库管，有时归车间主管或工具管理员；借还都记在工具账上，谁管谁收。 / Special tools belong to different posts in the source; whoever keeps them gets them back.
PK-12 | P11 | 易燃易爆不进库，油品存好 | No inflammables in the store; oils are kept properly | week mon 11:00 | record | | safety_checks.finish
  * safety_checks state=done kind=oil_store,fire person=checker_id date=checked_on
PK-13 | P11 | 配件外销，增加产值 | Sell parts outside to raise output | standing | nothing | | later:settlement
PK-14 | P11 | 保管好配件，位置清楚 | Keep parts well, each in its place | standing | record | | parts[bin]
PK-15 | P11 | 按要求整理库房一遍 | Put the store in order by the five rules | day 17:30 | record | | safety_checks.finish
  * safety_checks state=done kind=order,general person=checker_id date=checked_on
PK-16 | P11 | 收回保修旧件，编号存好 | Take back old warranty parts, numbered and kept safe | after 1 day old_parts.create | record | | old_parts.return_to_maker
PK-17 | P11 | 办配件主管安排的事 | Do what the parts manager gives | standing | record | | tasks.finish
`;

/** Field service with a shop: after-sales (FU), shop front (BS), order clerk (OC), store and logistics (WL), projects (PE). */
export const FU = `
FU-01 | P31 | 受理投诉和质量问题，跟到底 | Take in complaints and quality problems and follow them up | soon 2 hour | record | | complaints
FU-02 | P31 | 重大突发及时上报并协助处理 | Report a major emergency and help handle it | soon 30 minute | record | | tasks
FU-03 | P31 | 管好商场家具建材的售后 | Answer for after-sales of furniture and building goods | standing | nothing | | later:field
FU-04 | P31 | 和配送中心配合，看店面服务和送货质量 | Work with delivery; watch the shops' service | week wed 16:00 | record | | findings
FU-05 | P31 | 分析客户和市场信息，给各部门 | Analyse customers and market; share it | month 15 17:00 | file | P34 | task
FU-06 | P31 | 合同、单据、价格签保管分发 | Keep and give out contracts, slips and labels | month 2 17:00 | figure:本 | | task
FU-07 | P31 | 联系外部售后单位 | Contact outside after-sales bodies | month 12 17:00 | note | | task
FU-08 | P31 | 违规按条款逐次加重，第三次可辞退 | Breaches count more each time by the rules; the third may end the work | standing | record | | reward_records.acknowledge
  = 第一次扣 / first time = 5 分
  = 第二次扣 / second time = 10 分
  = 第三次扣 / third time = 20 分
  = 累计期 / counted over = 12 个月
  ! 原文写罚五十、一百、二百元；用人单位没有罚款权，改为扣分和警告。累计期原文没写，先按十二个月。 / The source says fines of 50, 100 and 200 yuan; an employer has no right to fine, so points and warnings stand instead. The period is not given; twelve months is the first setting.
FU-09 | P31 | 有转介绍的客户记来源 | Note who referred a customer | standing | nothing | | none
FU-10 | P31 | 收集客户资料，存档 | Collect and file customers' data | standing | record | | customers
FU-11 | P31 | 定期拜访，填拜访记录给部门 | Visit regularly; hand on the visit record | week thu 17:00 | record | P34 | follow_ups
  ! 原文没写间隔，先定每周。 / No interval is given; every week is the first setting.
FU-12 | P31 | 售后电话逐个登记 | Register each after-sales call | soon 10 minute | record | | follow_ups
FU-13 | P31 | 服务记录月底装订交财务 | Bind the month's service records for finance | month -1 17:00 | file | P29 | task
FU-14 | P31 | 教顾客怎么用、注意什么 | Tell users how to use the product | standing | record | | documents.confirm_read
FU-15 | P31 | 热情沟通，及时给办法 | Talk warmly and offer a solution | standing | nothing | | none
FU-16 | P31 | 服务问题及时汇总，和各部门定改进 | Sum up problems and settle them with the others | month 20 17:00 | note | P34 | task
FU-17 | P32 | 跟客户资料，电话回访，做销售计划 | Follow customers, call them, plan sales | week tue 17:00 | record | P34 | follow_ups.record_call
  * follow_ups state=done person=updated_by date=called_at
FU-18 | P32 | 维护老客户，通知促销 | Keep up old customers; tell them of offers | month 5 17:00 | record | P34 | campaigns
  ! 原文只说定期，先定每月一次。 / The source says "regularly"; once a month is the first setting.
FU-19 | P32 | 质量投诉记清，派人上门修或换 | Record a quality complaint; send somebody to repair or replace | after 4 hour complaints.create | record | | complaints.assign
  * complaints state=assigned,answered,closed
FU-20 | P31 | 按服务范围接单：配送、安装、保养、回访 | Take orders within the range: delivery, installing, upkeep, calls | standing | nothing | | later:field
FU-21 | P31 | 外地的活先商量，选合适的人 | For a job out of town agree first and choose the right person | standing | record | P34 | business_trips
FU-22 | P33 | 出发前讲清问题和方案 | Before leaving the problem and a solution are explained | standing | nothing | | later:field
FU-23 | P31 | 保质期内无条件修，过期先商量 | Within the guarantee repair without condition; beyond it agree first | standing | nothing | | later:field
FU-24 | P31 | 目标零投诉 | Aim at no complaints | month -1 17:00 | figure:件 | P34 | task
  = 每百单投诉 / complaints in 100 jobs = 0 件
FU-25 | P33 | 配合厂家安装维修，学人之长 | Help makers who come to install; learn from them | standing | record | | training_results.give_feedback
FU-26 | P31 | 定期汇总维修记录交领导 | Sum up repair records for the leaders | month 28 17:00 | file | P34 | task
  ! 原文只说定期，先定每月一次。 / The source says "regularly"; once a month is the first setting.
FU-27 | P31+P32+P33 | 配合部门，执行售后安排 | Help departments; carry out after-sales orders | standing | record | | tasks.finish
FU-28 | P33 | 上门衣着整洁、工具齐，打孔移动先问，干完清场 | On site: neat, tools ready, ask before drilling, clean up | standing | nothing | | later:field
FU-29 | P33 | 按约定时间地点修，写书面记录 | Repair at the agreed time and place; write it down | standing | nothing | | later:field
FU-30 | P33 | 修不了说明白，特殊情况联系负责人 | Explain what cannot be repaired; call in special cases | soon 1 hour | record | | tasks
FU-31 | P33 | 换产品或贵重件先报告 | Report before a product or a costly part is replaced | soon 1 hour | record | | tasks
  = 贵重起点 / costly from = 500 元
  ! 原文没给金额，先定五百元。 / No amount is given; 500 yuan is the first setting.
FU-32 | P33 | 修得认真，不马虎 | Repair with care | standing | nothing | | none
FU-33 | P33 | 送货快、轻拿轻放 | Deliver fast; load and unload gently | standing | record | | trip_orders
FU-34 | P33 | 懂家具工艺，会打磨补漆 | Know furniture; polish and touch up paint | standing | record | | training_results.give_feedback
`;

export const BS = `
BS-01 | P34 | 承接销售任务，分到人 | Take over the sales task and split it | month 28 17:00 | record | P01 | personal_targets
BS-02 | P34 | 交年度、月度预算和费用 | Hand in the budget of year and month | month 25 17:00 | file | P01 | task
BS-03 | P34 | 摸市场、办活动、管形象，提建议 | Survey, campaigns, image; propose | month 18 17:00 | record | P01 | campaigns
BS-04 | P34 | 调配、培训、考核员工，提任免奖罚 | Place, train and appraise people; propose rewards | quarter 3 18 17:00 | record | P01 | appraisals.submit
  * appraisals state=submitted,reviewed,published person=submitted_by
BS-05 | P34 | 协调人员和部门 | Coordinate people and departments | standing | nothing | | none
BS-06 | P34 | 接待和联系关键客户 | Receive and contact key customers | week fri 17:00 | record | | customers.update[level]
BS-07 | P34 | 管好店里财物和现金 | Keep the shop's property and cash | day 20:00 | record | | cash_sessions.take_over
  * cash_handovers person=to_staff_id date=handed_at
BS-08 | P34 | 活动中突发事件处理好 | Handle sudden events | soon 1 hour | record | | findings
BS-09 | P34 | 执行制度，控制开支 | Enforce rules; control spending | workday 3 17:00 | note | P01 | task
BS-10 | P35 | 接待销售，记销售、盘点、对账 | Sell; keep sales records, counts and checks | day 20:00 | record | P34 | revenue_days
BS-11 | P35 | 来货验收、陈列、补货、防损 | Inspect arrivals, display, refill, prevent loss | standing | nothing | | later:stock
BS-12 | P35 | 区域卫生，学新产品 | Keep the area clean; learn new products | day 09:30 | record | | findings
BS-13 | P36 | 接待、量尺，按期出设计和预算 | Receive, measure, design in time with a budget | soon 7 day | record | P34 | tasks.finish
  = 出图天数 / days for the design = 7 天
  ! 原文没给天数，先定七天。 / No number of days is given; seven is the first setting.
`;

export const OC = `
OC-01 | P37 | 录入客户和订单，付款和付货方式写清 | Enter customers and orders with ways of paying and delivery | standing | nothing | | later:settlement
OC-02 | P37 | 每天报预收货款，实收和软件一致 | Report advance payments; money and books agree | day 18:30 | record | P29 | cash_counts
OC-03 | P37 | 转出库、冲预收，定金退定金准确 | Turn orders into issues, set off advances, refund exactly | standing | nothing | | later:settlement
OC-04 | P37 | 登记进货单位，帮填外货单 | Register firms; help with outside goods | standing | nothing | | later:purchasing
OC-05 | P37 | 保存单据，原单及时交财务 | Keep the slips; give originals to finance | week fri 17:00 | figure:张 | P29 | task
OC-06 | P37 | 找车谈价，给司机建档，开出车票据 | Choose vehicles, agree prices, keep drivers' files | standing | record | P28 | trip_orders
OC-07 | P37 | 联系加工厂，跟进度取货 | Contact processing works and follow them | standing | nothing | | later:purchasing
OC-08 | P37 | 填好保存各种明细表 | Fill in and keep the detail tables | workday 2 17:00 | file | P34 | task
`;

export const WL = `
WL-01 | P38 | 排当天仓储和配送，人手调好 | Plan the day's store and logistics work | day 09:00 | nothing | | task
WL-02 | P38 | 和业务、采购定作业标准 | Agree on working standards with the others | quarter 1 15 17:00 | file | P01 | task
WL-03 | P38 | 把住进出，单货一致 | Slip and goods agree, in and out | standing | nothing | | later:stock
WL-04 | P38 | 盯五个率：缺失、收货、发货、准确、单据 | Track the five rates of the store | workday 3 17:00 | nothing | | later:stock
  = 盘点缺失率不高于 / shortage at most = 1 %
  = 收货及时率不低于 / receiving on time at least = 98 %
  = 发货及时率不低于 / issuing on time at least = 98 %
  = 收发货准确率不低于 / accuracy at least = 99 %
  = 单据完整率不低于 / slips complete at least = 100 %
  ! 原文没给目标值，先按这些。 / No targets are given; these are the first settings.
WL-05 | P38 | 汇总安全库存，缺货前通知采购 | Sum up safety stock; tell purchasing before it runs out | week mon 15:00 | nothing | | later:stock
WL-06 | P39 | 凭出库单发货，逐项核对 | Issue against the slip, line by line | standing | nothing | | later:stock
WL-07 | P39 | 符合条件的退货验收归位 | Inspect returns and put them back | standing | nothing | | later:stock
WL-08 | P39 | 破损品单独登记 | Register damaged goods separately | soon 1 day | record | P38 | findings
WL-09 | P39 | 到货点数再入库 | Count arrivals before they enter | soon 4 hour | nothing | | later:stock
WL-10 | P39 | 定期盘点整理 | Count and tidy regularly | month -2 17:00 | nothing | | later:stock
  ! 原文只说定期，先定每月一次。 / The source says "regularly"; once a month is the first setting.
`;

export const PE = `
PE-01 | P40 | 投标，对结果负责 | Bid for projects and answer for the result | month 20 17:00 | file | P01 | task
PE-02 | P40 | 统管项目，监管费用 | Run the project and supervise its cost | workday 3 17:00 | file | P01 | task
PE-03 | P40 | 培训和考核项目销售 | Train and appraise project sales | quarter 3 18 17:00 | record | P01 | appraisals.submit
  * appraisals state=submitted,reviewed,published person=submitted_by
PE-04 | P40 | 开拓地产商和装修公司，维护客户 | Win developers and fit-out firms; look after them | week fri 17:00 | record | P01 | customers.update[note]
`;

/** Mechanics, electricians, body and paint (ME). How a line reads stands in `../read.ts`. */
export const ME = `
ME-01 | P16+P17+P18+P19 | 开工前查工具，擦净摆齐，场地清好 | Before work check, clean and lay out the tools; clear the site | day 08:30 | nothing | P15 | task
ME-02 | P16+P17+P18+P19 | 用好三件套和翼子板护罩，不伤漆面内饰 | Use covers and protective set; damage neither paint nor interior | standing | record | | work_orders.check_work
ME-03 | P16+P17+P18+P19 | 拆件摆整齐，零件、工具、油不落地 | Lay removed parts in order; parts, tools and oil never touch the floor | standing | record | | findings
ME-04 | P16+P17+P18+P19 | 废物废油放指定地方，有专人收 | Waste and waste oil go to their place, where one person handles them | day 18:00 | note | P15 | task
ME-05 | P16+P17+P18+P19 | 守举升机规程，升降时下面不进人 | Keep the lift's rules; nobody goes under while it moves | standing | record | | equipment_uses
ME-06 | P16 | 换件先看质量，装好调好 | Check replacement parts; fit and adjust with care | standing | record | | work_orders.check_work
ME-07 | P17 | 电气活注意搭铁，气囊电脑小心 | Mind earthing; take care with airbags and computers | standing | record | | documents.confirm_read
ME-08 | P16+P17+P18+P19 | 没有移车资格不动车 | Only people with the qualification move cars | standing | nothing | | later:reception
ME-09 | P16+P17+P18+P19 | 按工艺标准干，自检互检到位 | Work to process and standard; check own and each other's work | standing | record | | work_orders.check_work
ME-10 | P16+P17+P18+P19 | 讲礼貌，肯学习，能合作 | Be courteous, united, ready to learn | standing | nothing | | none
ME-11 | P18 | 易燃易爆旁不焊，带压容器不焊 | No welding near inflammables or on vessels under pressure | standing | record | | findings
ME-12 | P18 | 校正时夹牢拉正，防弹脱 | Clamp and pull rightly so that nothing springs loose | standing | record | | documents.confirm_read
  ! 校正台规程读过要确认；出了险情当场报隐患。 / The bench's rules are confirmed when read; a near miss is entered as a hazard at once.
ME-13 | P18 | 焊机用前查接地，用后查安全 | Check the welder's earthing before and its safety after | standing | record | | equipment_uses
ME-14 | P18+P19 | 焊接、喷漆穿戴防护用品 | Wear protective gear for welding and paint | day 08:40 | nothing | P15 | task
ME-15 | P18 | 气瓶离火、轻放，常查气管 | Keep bottles from fire and knocks; check the hoses | week mon 09:00 | record | P15 | findings
  = 查气管间隔 / check hoses every = 7 天
  ! 原文只说经常，先按每周。 / "Often" in the source; every week is the first setting.
ME-16 | P18 | 现场灭火器够数，定期防火检查 | Enough extinguishers on site; regular fire checks | month 5 17:00 | note | P12 | task
  = 每处灭火器 / extinguishers a place = 2 个
  ! 数量和间隔原文没写，先按每处两个、每月查。 / Number and interval are not given; two a place, once a month, are the first setting.
ME-17 | P19 | 懂漆性，配比记在单上 | Know the paints; note the mix on the order | standing | record | | work_orders.check_work
  ! 色号、配比、用量写在工单的自检说明里。 / Colour code, ratio and amount stand in the order's own check.
ME-18 | P19 | 烤漆前备齐漆料和工具 | Have paint and tools ready before baking | standing | nothing | | later:stock
ME-19 | P19 | 爱护油漆工具，坏了就报 | Take care of paint tools and report faults | week sat 17:00 | record | P15 | findings
ME-20 | P19 | 只干工单上的项目，完工自检 | Work only what stands on the order; check it when done | standing | record | | work_orders.check_work
ME-21 | P16+P17+P18+P19 | 发现新问题告诉接车员，等顾客答复 | Report new faults to reception and wait for the answer | soon 15 minute | record | | tasks
ME-22 | P19 | 漆区禁烟禁火，灭火器材在位 | No fire or smoking in the paint area; its fire equipment is there | day 08:45 | nothing | P15 | task
ME-23 | P19 | 烤漆房专人操作，开关记一笔 | One named person runs the booth and notes each run | standing | record | | equipment_uses
ME-24 | P19 | 漆位随手清，工具摆好 | Clean the paint bay; lay out the tools | day 18:00 | nothing | P15 | task
ME-25 | P16+P17+P18+P19 | 能修再用，省料省水省电省油 | Repair and reuse; save material, water, power and oil | month 27 17:00 | note | P15 | task
ME-26 | P16 | 预防为主，按里程和时间保养 | Prevention first; service by mileage and time | standing | record | | documents.confirm_read
ME-27 | P16+P17+P18+P19 | 不进顾客车闲坐，不开音响空调，违者按条款处理 | No sitting in customers' cars, no radio or air-conditioning; else the rules apply | standing | record | | reward_records.acknowledge
  ! 原文写罚款；用人单位没有罚款权，按奖惩条款扣分、警告。 / The source says a fine; an employer has no right to fine: points and warnings by the rules.
ME-28 | P16+P17+P18+P19 | 车里东西不拿不用，不用车上燃油洗件 | Take nothing from the car; do not wash with its fuel | standing | record | | reward_records.acknowledge
ME-29 | P16+P17+P18+P19 | 用对专用工具，违规弄坏按售价赔 | Use the right tools; what is broken against the rules is paid at selling price | standing | record | | reward_records.file_appeal
  ! 赔偿从工资里扣的，每月不超过当月工资两成，扣后不低于最低工资。 / What is kept back from pay is at most a fifth of the month's, and leaves the minimum wage.
ME-30 | P16+P17+P18+P19 | 完成任务，提高技术，带好学徒 | Meet the tasks, raise own skill, coach apprentices | month 26 17:00 | note | P15 | task
  ! 写这月学徒是谁、学会了什么、到哪一步；没带徒的写自己学了什么。原文没写间隔，先定每月一次。 / Note who the apprentice is, what he has learnt and how far he is, or what oneself has learnt; no interval is given, once a month is the first setting.
ME-31 | P16+P17+P18+P19 | 查上道工序，有疑问报主管或质检 | Check the step before; report doubts | soon 15 minute | record | | tasks
ME-32 | P16+P17+P18+P19 | 如实写维修记录：做了什么、怎么做 | Write the repair record truthfully: what and how | standing | record | | work_orders.check_work
ME-33 | P16+P17+P18+P19 | 车上举升机、检测线时旁边指引 | Guide cars onto lift and test line | standing | nothing | | none
ME-34 | P16 | 关键螺栓按顺序、按力矩拧 | Key bolts by order and torque | standing | record | | work_orders.check_work
  ! 力矩按车型手册，记在检验说明里。 / Torque follows the manual of the model and is noted with the check.
ME-35 | P16+P17+P18+P19 | 做车间其他工作 | Do the workshop's other work | standing | record | | tasks.finish
`;

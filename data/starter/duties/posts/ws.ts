/** The workshop's heads: supervisor (WS), administrator (WM), dispatcher (DI), team leader (TL). How a line reads stands in `../read.ts`. */
export const WS = `
WS-01 | P12 | 完成车间任务，带头守制度 | Reach the workshop's targets and set an example | month -1 17:00 | record | P03 | personal_targets.record_actual
  * personal_targets person=updated_by date=actual_at
WS-02 | P12 | 调度派工，各班组拉平 | Dispatch the work evenly among the teams | shift 09:00 | record | | work_orders.start
WS-03 | P12 | 随时更新车间看板 | Keep the workshop board up to date | shift 10:00 | nothing | | task
WS-04 | P12 | 质量事故做鉴定分析并上报 | Judge, analyse and report a quality accident | after 1 day incidents.create | record | P03 | incidents
WS-05 | P12 | 查现场安全、纪律和环保 | Check safety, discipline and environment on the floor | day 15:00 | record | | safety_checks.finish
  * safety_checks state=done person=checker_id date=checked_on
WS-06 | P12 | 定操作规程和维修规范，改一版出一版 | Set procedures and norms, edition by edition | quarter 1 25 17:00 | record | P03 | technical_cases
WS-07 | P12 | 技术资料收好，查得到 | Keep the technical literature where it is found | month 8 17:00 | record | | technical_cases
WS-08 | P12 | 按计划培训，定期考维修工 | Train by plan and examine the repairers | quarter 2 20 17:00 | record | P03 | training_results
  ! 原文没写间隔，先定每季一次。 / No interval is given; once a quarter is the first setting.
WS-09 | P12 | 前台要时帮着初检，答顾客的问 | Help with the first check when asked; answer the customer | standing | record | | work_orders.check_work
WS-10 | P12 | 检查维修过程，给技术支持 | Check the repair as it goes and give support | standing | record | | work_orders.check_work
WS-11 | P12 | 工期落实到点，到点要完 | Hold repair times to the hour | day 11:00 | nothing | | task
WS-12 | P12 | 交车间统计和维修台账，存技术档案 | Hand in figures and the repair ledger; keep technical files | workday 2 17:00 | file | P03 | task
WS-13 | P12 | 管好工具设备，辅料不浪费 | Manage tools, equipment and auxiliary materials | workday 3 17:00 | figure:元 | P03 | task
WS-14 | P12 | 查一遍消防，隐患定人定期 | Check fire safety; each hazard gets a person and a date | week fri 16:00 | record | P03 | findings
WS-15 | P12 | 管好车间专用工具 | Answer for the workshop's special tools | week sat 16:00 | record | | tool_loans.return_to_superior
  * tool_loans state=returned person=confirmed_by date=in_at
WS-16 | P12 | 技术难题请厂家帮忙，问答存下来 | Ask the maker for technical help and keep the answer | soon 1 day | record | | technical_cases
WS-17 | P12 | 考核车间管理和维修人员 | Appraise the workshop's people | quarter 3 15 17:00 | record | P03 | appraisals.submit
  * appraisals state=submitted,reviewed,published person=submitted_by
`;

export const WM = `
WM-01 | P13 | 做车间生产计划，跟各班组进度 | Make the production plan and follow each team | day 09:00 | nothing | P12 | task
WM-02 | P13 | 守规程防火，吸烟只在吸烟区 | Keep procedures and fire protection; smoking only in its area | day 16:00 | record | | findings
WM-03 | P13 | 按定员排人，办竞赛，安排加班 | Place people by headcount, hold contests, arrange overtime | month 27 17:00 | nothing | | later:roster
  ! 竞赛原文只说经常，先按每月一次。 / Contests come "often" in the source; once a month is the first setting.
WM-04 | P13 | 原始记录建全，材料统计 | Keep all original records and count materials | week sat 16:00 | file | P12 | task
WM-05 | P13 | 做班组和车间核算 | Do the accounts of teams and workshop | workday 4 17:00 | nothing | | later:settlement
WM-06 | P13 | 开生产技术分析会和质量分析会 | Hold the meetings on technique and on quality | month 12 16:00 | record | P12 | meetings
  ! 原文只说定期，先定每月一次。 / The source says "regularly"; once a month is the first setting.
WM-07 | P13 | 查班组执行岗位责任和工艺规程 | Check that teams keep duties and process | week tue 16:00 | record | | findings
WM-08 | P13 | 讲纪律、守则和服务意识，签员工守则 | Teach discipline and service; the staff code is signed | quarter 1 12 16:00 | record | P12 | training_sessions
WM-09 | P13 | 设备日常维护，故障查原因 | Daily upkeep of equipment; find the cause of breakdowns | day 17:00 | record | | maintenance_tasks.finish
  * maintenance_tasks state=done person=done_by date=done_on
WM-10 | P13 | 车间卫生分片到人，逐片看 | Each area has its person; look at them all | day 17:30 | record | | safety_checks
WM-11 | P13 | 报清库统计：小修、一保、二保当天出车间 | Report bay clearance: minor repairs and maintenance leave the same day | day 18:30 | figure:辆 | P03 | task
  ! 上报对象原文没写，由服务经理看。 / The receiver is not named; the service manager looks at it.
`;

export const DI = `
DI-01 | P14 | 前台车间两头联系，催完工 | Be the bridge of front desk and workshop; press for completion | day 16:00 | nothing | P12 | task
DI-02 | P14 | 派工单范围、工期写清，一碗水端平 | Dispatch with clear scope and time; treat people equally | standing | record | | work_orders.start
DI-03 | P14 | 按技术水平派活 | Give work to match the skill | standing | record | | staff_skills
DI-04 | P14 | 协调工区卫生、设备和质量 | Coordinate area hygiene, equipment and quality | day 17:00 | record | | safety_checks
DI-05 | P14 | 发现质量问题当场纠正 | Correct trouble with quality on the spot | soon 30 minute | record | | work_orders.check_work
DI-06 | P14 | 事故及时上报，不让它变大 | Report accidents at once | soon 30 minute | record | P12 | incidents
DI-07 | P14 | 按顾客时间、工作量和班组能力排车 | Schedule by the customer's time, the work and the teams | day 08:45 | nothing | | task
`;

export const TL = `
TL-01 | P15 | 带好班组，当技术骨干 | Answer for the team as its technical backbone | week mon 09:00 | note | P12 | task
TL-02 | P15 | 早上分活，晚上交接 | Take, allot and hand over the work | day 09:00 | record | | work_orders.start
TL-03 | P15 | 管质量、进度、安全和卫生 | Watch quality, progress, safety and tidiness | standing | record | | reworks.finish
TL-04 | P15 | 组员自检、互检做到，代表班组受检 | Members check their own and each other's work | day 16:00 | record | | work_orders.check_work
  * inspections kind=self,mutual person=inspector_id date=inspected_at
TL-05 | P15 | 传达指令，完成临时任务 | Pass on orders and get temporary tasks done | standing | record | | tasks.finish
TL-06 | P15 | 提表扬、奖励或处分的建议 | Propose praise, reward or penalty | standing | record | P12 | reward_records.submit
TL-07 | P15 | 创文明工位，搞质量安全竞赛 | Keep a civil workplace; run contests of quality and safety | week sat 17:30 | record | | safety_checks
TL-08 | P15 | 清点班组工具设备，看好在修车 | Count the team's tools and equipment; look after its cars | month 28 17:00 | figure:件 | P12 | task
TL-09 | P15 | 关心组员，处事公道 | Care for the members and be fair | standing | nothing | | none
TL-10 | P15 | 互相配合，帮车间其他活 | Help colleagues with other work | standing | nothing | | none
TL-11 | P15 | 按手册和规范修，又快又对 | Repair by the manual, quickly and rightly | standing | record | | documents.confirm_read
TL-12 | P15 | 维修内容变了马上告诉车间主管 | Tell the supervisor at once when the work changes | soon 15 minute | record | | tasks
TL-13 | P15 | 给维修工技术支持 | Support the repairers technically | standing | nothing | | none
`;

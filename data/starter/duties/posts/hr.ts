/** Personnel and administration (HR), finance (FI), and everybody (ST). How a line reads stands in `../read.ts`. */
export const HR = `
HR-01 | P28 | 制度起草和修订，督促执行 | Draft and revise the rules; see that they are kept | quarter 1 15 17:00 | record | P01 | documents
HR-02 | P28 | 做人员计划，对照编制看 | Plan headcount and compare it with the posts | quarter 1 12 17:00 | nothing | | report:post_plan
HR-03 | P28 | 招聘、录用、选拔和晋升 | Recruit, hire, select and promote | standing | record | P01 | staff
HR-04 | P28 | 建考核、培训、奖惩和薪酬体系 | Build appraisal, training, reward and pay | quarter 2 15 17:00 | record | P01 | appraisal_templates
HR-05 | P28 | 用工合法，处理劳动争议 | Keep employment lawful; handle disputes | standing | record | P01 | notices[kind owner_id]
  ! 新的用工法规登成法规通知，写明谁去办；劳动争议逐件建任务，材料附在上面，仲裁文书另登收发。 / New labour law is entered as a notice of law with who must act; each dispute is a task with its papers, arbitration letters are registered besides.
HR-06 | P28 | 办公用品采购、保管和发放 | Buy, keep and issue office goods | month 20 17:00 | nothing | | later:purchasing
HR-07 | P28 | 公司物品发放和收回 | Issue company items and take them back | standing | nothing | | later:purchasing
HR-08 | P28 | 做人工和办公费用预算，控制总额 | Budget labour and office cost; keep to the total | month 26 17:00 | file | P01 | task
HR-09 | P28 | 安排车辆和送货、安装人员 | Arrange cars and people for deliveries | day 08:45 | record | | trip_orders.submit
  * trip_orders state=submitted,approved person=updated_by
HR-10 | P28 | 管印章、来访、会务和档案 | Keep seals, visitors, meetings and archives | standing | record | P01 | seal_uses.stamp
HR-11 | P28 | 后勤保障，环境安全整洁 | Provide a safe and clean workplace | week wed 10:00 | record | | safety_checks.finish
  * safety_checks state=done person=checker_id date=checked_on
HR-12 | P28 | 部门计划和例会 | The department's plan and its meetings | week mon 09:30 | record | | meetings
  ! 原文只说定期，先定每周一。 / The source says "regularly"; Monday is the first setting.
HR-13 | P28 | 文件收发有规定，要办的事跟到底 | Rule papers; follow up what they ask for | standing | record | | letters.hand_out
HR-14 | P28 | 参加重要会议，大事及时报总经理 | Attend major meetings; report major matters | standing | record | P01 | meetings.file
HR-15 | P28 | 定岗定编，管人事档案 | Keep posts and headcount and the staff files | standing | record | | staff.transfer
HR-16 | P28 | 组织员工活动，搞好关系 | Organise activities; keep good relations | quarter 2 20 17:00 | file | P01 | task
HR-17 | P28 | 接待来宾，登记来访 | Receive and register visitors | day 17:30 | figure:位 | | task
HR-18 | P28 | 信件报刊收发，到店货物点收 | Take in and send letters; count what arrives | day 17:00 | record | | letters.file
  * letters state=filed person=updated_by
HR-19 | P28 | 整理资料，打印传真，接转电话 | Sort files, type, put calls through | day 17:30 | nothing | | task
HR-20 | P28 | 汇总午餐人数并订餐 | Count lunches and order them | day 10:30 | record | | meal_counts
HR-21 | P28 | 起草和传达通知 | Draft and pass on notices | standing | record | P01 | notices.publish
HR-22 | P28 | 轮班开门、开灯、记考勤 | In turn open up, turn on the lights, take attendance | day 08:00 | nothing | | later:roster
HR-23 | P28 | 周日交一周考勤表 | Hand in the week's attendance on Sunday | week sun 17:00 | nothing | | later:attendance
HR-24 | P28 | 查公共区域水电 | Check water and power in public areas | week mon 16:00 | record | | safety_checks.finish
  * safety_checks state=done kind=electric,general person=checker_id date=checked_on
HR-25 | P28 | 劳动合同、入离职、薪资考勤 | Contracts, joining and leaving, pay | standing | record | P01 | salaries.submit
HR-26 | P28 | 做人事统计和分析 | Make the personnel figures | workday 4 17:00 | nothing | | report:staff_by_month
HR-27 | P28 | 起草招聘制度，推行各项制度 | Draft the rules on hiring; help put rules into force | standing | record | P01 | documents.publish
HR-28 | P28 | 组织年度考核 | Run the yearly appraisal | year 12 1 17:00 | record | P01 | appraisal_cycles.start
  * appraisal_cycles state=open,closed person=updated_by
`;

export const FI = `
FI-01 | P29 | 守财经法规，开支不超标 | Keep fiscal law and the standards of spending | standing | record | P01 | expense_claims.pay
FI-02 | P29 | 编预算，管执行 | Make the budget and watch it | month 26 17:00 | file | P01 | task
FI-03 | P29 | 管资产，保财产安全 | Manage the assets and keep them safe | quarter 2 20 17:00 | nothing | | report:tools_by_state
FI-04 | P29 | 日清月结，账目清楚 | Accounts cleared daily and closed monthly | day 19:50 | record | P01 | cash_sessions.take_over
  * cash_handovers person=to_staff_id date=handed_at
FI-05 | P29 | 会计档案整理、移交 | Sort and hand over the accounting archives | month 8 17:00 | file | P01 | task
FI-06 | P29 | 费用审核、支付、监督 | Audit, pay and supervise expenses | after 1 day payment_requests.approve | record | P01 | payment_requests.pay
  * payment_requests state=paid
FI-07 | P29 | 及时给总经理核算数据和建议 | Give the general manager figures and advice | workday 4 17:00 | file | P01 | task
FI-08 | P29 | 定期看计划执行，兑现奖惩 | Check plans and pay out rewards and penalties | workday 5 17:00 | note | P01 | task
FI-09 | P29 | 做财务分析和对外报表 | Make analysis and statements for authorities | workday 5 16:00 | file | P01 | task
FI-10 | P29 | 制证审证，专款专用 | Make and audit vouchers; earmarked money stays so | day 18:00 | nothing | | later:settlement
FI-11 | P29 | 按时结账，定期对账对现金 | Close on time; reconcile with the cash in hand | workday 2 17:00 | nothing | | later:settlement
FI-12 | P29 | 报税，做税务计划 | Declare taxes and plan them | month 10 17:00 | file | P01 | task
  ! 申报日看税务局当月通知，先按每月十日前。 / The tax office announces the day; the 10th is the first setting.
FI-13 | P29 | 出财务报表 | Make the financial statements | workday 4 16:00 | file | P01 | task
FI-14 | P29 | 清往来款，参加财产清查 | Clear debts and claims; help count the assets | month 25 17:00 | record | P01 | receivables.receive
  * receivables state=part_paid,paid person=updated_by
FI-15 | P29 | 账册如实提供，不藏不改 | Give true records; nothing is hidden or altered | standing | nothing | | rule:ledger_stays
FI-16 | P29 | 做年度预算、预测和财务说明 | Make the year's budget, forecast and financial note | year 12 10 17:00 | file | P01 | task
FI-17 | P29 | 内部控制，统筹资金 | Internal control and funds as a whole | standing | nothing | | rule:own_request
FI-18 | P29 | 收各岗位交来的现金、记录和票据 | Take in what other posts hand over: cash, records, slips | day 20:00 | record | P01 | cash_sessions.take_over
  * cash_handovers person=to_staff_id date=handed_at
`;

export const ST = `
ST-01 | P00 | 按时上下班，不离岗 | Come and leave on time; stay at the post | standing | nothing | | later:attendance
ST-02 | P00 | 守制度、守则和纪律，读过要确认 | Keep rules, code and discipline; confirm what was read | standing | record | | documents.confirm_read
ST-03 | P00 | 上级临时交的事按时办完 | Finish what superiors give, on time | standing | record | | tasks.finish
ST-04 | P00 | 高峰时支援前台 | Support reception at peak hours | standing | nothing | | later:roster
ST-05 | P00 | 工装整洁，说话客气 | Neat uniform, civil language | standing | record | | appraisals.confirm
ST-06 | P00 | 常学业务和新政策 | Keep learning the trade and new policies | standing | record | | training_results.give_feedback
`;

/** General manager (GM) and the general manager's assistant (GA). How a line reads stands in `../read.ts`. */
export const GM = `
GM-01 | P01 | 定长远方向，每年定生产计划和经营目标 | Set the long-term course and, each year, the production plan and the targets | year 12 20 17:00 | record | | target_plans
GM-02 | P01 | 审批当月营销计划和资金计划 | Approve the month's marketing and money plans | workday 2 17:00 | record | | target_plans.publish
  * target_plans state=published person=approved_by date=approved_at
GM-03 | P01 | 把年度计划分成阶段，落到人，到期逐项看 | Split the year's plan into stages with owners and look at each when it is due | quarter 1 10 17:00 | record | | target_plans[steps]
GM-04 | P01 | 直接带各部门负责人，派事、盯进度、催结果 | Lead the heads of department: give tasks, follow progress, press for results | standing | record | | tasks
GM-05 | P01 | 开经理会，定下来的事有人有日期 | Hold the managers' meeting; every decision gets a person and a date | week mon 10:00 | record | | meetings
  ! 原文只说定期，这里先定每周一，可以改。 / The source says only "regularly"; Monday is the first setting.
GM-06 | P01 | 评一遍经营、管理和服务质量，写给董事会 | Review operations, management and service quality for the board | quarter 1 15 17:00 | file | | task
  ! 原文没写间隔，先定每季一次。 / No interval is given; once a quarter is the first setting.
GM-07 | P01 | 要人、要设备、要物资的申请，定下给不给 | Decide on requests for people, equipment and goods | standing | nothing | | later:purchasing
  ! 现在要人看编制，要花钱的走付款申请；要物要设备的申请等采购接上后在这里定。 / For now people are decided by the head count and money by payment requests; requests for goods come with purchasing.
GM-08 | P01 | 投资、任免和用钱谁能批，按权限表来 | Who may approve investment, appointments and money follows the table of powers | standing | record | | approval_rules
GM-09 | P01 | 把董事会决议落成任务，有人有期限 | Turn the board's resolutions into tasks with owner and date | standing | record | | tasks
GM-10 | P01 | 起草和发布公司制度，财务制度亲自负责 | Draft and issue the company's rules; answer for the financial ones | standing | record | | documents
GM-11 | P01 | 管好生产和人身安全，事故看到底 | See to the safety of work and people; follow accidents to the end | standing | record | | incidents.close
GM-12 | P01 | 批安全和消防培训计划，落实消防制度 | Approve safety and fire training; put the fire rules into effect | year 1 20 17:00 | record | | training_plans.approve
  * training_plans state=approved person=approved_by date=approved_at
GM-13 | P01 | 提名副职和财务负责人，办任免 | Nominate deputies and the head of finance | standing | record | | staff.transfer
GM-14 | P01 | 经理级和财务人员的录用、辞退由总经理定 | Hiring and dismissing managers and finance staff is the general manager's decision | standing | record | | staff.regularise
GM-15 | P01 | 定各岗位的薪酬和福利 | Settle pay and benefits | standing | record | | salaries.approve
GM-16 | P01 | 批经理的出差；请假接上后也在这里批 | Approve managers' business trips, and their leave once leave is kept here | after 1 day business_trips.submit | record | | business_trips.approve
  * business_trips state=approved,finished
GM-17 | P01 | 考核高管，不合格的谈话、批评直至降职 | Appraise senior managers; talk, criticism, or demotion for those who fail | quarter 1 20 17:00 | record | | appraisals.publish
  * appraisals state=published,confirmed person=updated_by date=published_at
GM-18 | P01 | 看制度和措施到底执行了没有，逐人评 | Judge by person how far rules and measures are carried out | quarter 1 18 17:00 | record | | appraisals.review
  * appraisals state=reviewed,published,confirmed person=reviewed_by
GM-19 | P01 | 审批大额支出：预付、维修、工具、广告、设备 | Approve large spending: prepayments, repairs, tools, advertising, equipment | after 1 day payment_requests.submit | record | | payment_requests.approve
  * payment_requests state=approved,paid
  = 大额起点 / large from = 5000 元
GM-20 | P01 | 审批差旅、招待、办公费用和借款 | Approve travel, entertaining and office costs, and advances | after 1 day expense_claims.submit | record | | expense_claims.approve
  * expense_claims state=approved,paid
GM-21 | P01 | 筹措资金，定每月怎么用 | Raise funds and decide on their use by month | workday 3 17:00 | file | | task
GM-22 | P01 | 批各部门的经营和费用预算 | Approve the departments' budgets | workday 2 17:00 | record | | budgets.approve
  * budgets state=approved person=approved_by date=approved_at
GM-23 | P01 | 批固定资产报废 | Approve the scrapping of fixed assets | standing | record | | equipment.scrap
GM-24 | P01 | 看上月财务报表和关键指标 | Read last month's statements and key figures | workday 5 17:00 | note | | task
GM-25 | P01 | 审重要合同和公司文件，签大合同 | Approve important contracts and papers; sign the large ones | after 2 day contracts.submit | record | | contracts.approve
  * contracts state=in_force,ended,terminated
GM-26 | P01 | 定组织、岗位和分工，岗位说明书打印签字 | Decide on the organisation and the posts; their job descriptions are printed and signed | standing | nothing | | form:job_description
GM-27 | P01 | 定年度利润分配或弥补亏损的方案 | Decide on the year's profit or how a loss is covered | year 3 20 17:00 | record | | documents
GM-28 | P01 | 守法守规，厂家和主管部门的新要求登记到人 | Keep the law; enter new demands of maker and authorities with who must act | soon 1 day | record | | notices
GM-29 | P01 | 对外代表公司，重大事情有记录有结果 | Represent the company; major events are written down with how they ended | soon 1 day | record | | tasks
GM-30 | P01 | 推动开拓新客户，重点项目每月过一遍 | Push for new customers; go through the key projects each month | month 25 17:00 | note | | task
GM-31 | P01 | 参与技术发展和新项目的规划 | Take part in plans for technique and new projects | quarter 2 20 17:00 | record | | target_plans
`;

export const GA = `
GA-01 | P02 | 协助定战略和目标，跟踪执行，写出问题和办法 | Help set course and targets; track them and note problems and remedies | month 10 17:00 | note | P01 | task
GA-02 | P02 | 起草组织、管理和规范文件交审 | Draft papers on organisation and management for approval | month 20 17:00 | file | P01 | task
GA-03 | P02 | 协调各部门，到期没完的事逐个催 | Coordinate departments; press for whatever is overdue | week fri 16:00 | note | P01 | task
GA-04 | P02 | 汇总各部门在做的事和完成率 | Gather what departments do and how far they are | week mon 09:00 | file | P01 | task
GA-05 | P02 | 检查各部门是否按制度办事 | Check that departments keep to the rules | month 15 17:00 | note | P01 | task
GA-06 | P02 | 做公司月计划，月底看各部门完成 | Make the company's monthly plan and see at month end who kept it | workday 1 17:00 | file | P01 | task
GA-07 | P02 | 排总经理日程，提前提醒 | Keep the general manager's diary and remind in time | day 17:30 | nothing | | task
GA-08 | P02 | 管好日常办公和文件，收发登记 | Look after the office and its papers | day 17:30 | nothing | | task
GA-09 | P02 | 召集总经理会，通知到人，记录归档 | Call the general manager's meetings, notify people, file the minutes | standing | record | | meetings
GA-10 | P02 | 汇总全年材料，写年度总结和计划，审对外行文 | Gather the year's material; write summary and plan; review outgoing texts | year 12 15 17:00 | file | P01 | task
GA-11 | P02 | 推进企业文化，办总经理交办的事 | Advance the company's culture and do what the general manager asks | standing | record | | tasks.finish
`;

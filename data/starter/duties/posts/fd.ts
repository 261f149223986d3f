/** Front-desk supervisor (FD). How a line reads stands in `../read.ts`. */
export const FD = `
FD-01 | P04 | 按厂家流程和站里决定办事，偏差记下来 | Keep to the maker's process; note where it was left | standing | record | | documents.confirm_read
FD-02 | P04 | 管好前台人员、设施和卫生 | Manage people, facilities and tidiness of the front desk | day 09:00 | record | | safety_checks
FD-03 | P04 | 带好服务顾问和索赔员的日常接待 | Guide advisors and claims clerks in daily reception | standing | record | | reward_records
FD-04 | P04 | 给前台人员培训 | Train the people of the front desk | month 16 17:00 | record | P03 | training_sessions
FD-05 | P04 | 和主管部门保持联系，走访记一笔 | Keep contact with the authorities; note each visit | month 22 17:00 | note | | task
FD-06 | P04 | 写质量信息报告 | Write the quality report | workday 3 16:00 | file | P03 | task
FD-07 | P04 | 指导索赔，保证按厂家政策走 | Guide warranty work by the maker's policy | standing | record | | warranty_claims.submit
FD-08 | P04 | 前台、车间、配件互通情况 | Keep front desk, workshop and parts informed of each other | standing | record | | work_orders[parts_state]
FD-09 | P04 | 管好控板，拍一张 | Keep the control board up to date and take a picture | day 09:00 | file | | task
FD-10 | P04 | 指导信息员出日报月报，按时报厂家 | Guide the daily and monthly reports; send the maker's on time | workday 3 15:00 | file | P03 | task
FD-11 | P04 | 组织结算员，按期交收入统计 | Organise the cashiers and hand in the revenue figures | week mon 17:00 | record | P03 | revenue_days
FD-12 | P04 | 收集顾客意见，写整改 | Collect customers' opinions and plan what to mend | month 25 17:00 | note | P03 | task
FD-13 | P04 | 协调班组、工位和作业时间 | Coordinate teams, bays and hours | day 08:45 | nothing | | task
FD-14 | P04 | 过一遍没交的工单 | Go through every open order | day 10:30 | nothing | | task
FD-15 | P04 | 接待投诉，分级、处理，难的往上报 | Receive complaints, grade and handle them, pass hard ones on | soon 2 hour | record | | complaints
  ! 重大投诉由服务经理负责，前台主管先接待并上报。 / Major complaints belong to the service manager; the front desk receives and reports them.
FD-16 | P04 | 考核服务顾问、索赔员和救援人员 | Appraise advisors, claims clerks and rescue staff | quarter 3 15 17:00 | record | P03 | appraisals.submit
  * appraisals state=submitted,reviewed,published person=submitted_by
FD-17 | P04 | 提高服务质量，满意度逐单看 | Raise the quality of service; look at satisfaction order by order | standing | record | | satisfaction_scores
FD-18 | P04 | 排部门值班和休息 | Arrange who is on duty and who rests | month 26 17:00 | nothing | | later:roster
FD-19 | P04 | 把维修目标分到部门每个人 | Split the repair targets among the department | month 28 17:00 | record | P03 | personal_targets
FD-20 | P04 | 带队伍围着顾客转 | Lead people around the customer | standing | nothing | | none
FD-21 | P04 | 部门考评、调岗、培训和激励 | Appraisals, posts, training and incentives of the department | quarter 3 18 17:00 | record | P03 | appraisals
FD-22 | P04 | 做业务统计分析 | Analyse the figures of the business | workday 4 17:00 | file | P03 | task
FD-23 | P04 | 主动联系车主，跟着市场调整 | Seek business, talk with owners, follow the market | week thu 16:00 | record | | follow_ups
FD-24 | P04 | 掌握待修在修进度，及时告诉车主 | Know the progress of every car and tell its owner | day 15:00 | nothing | | task
FD-25 | P04 | 提改进效率的建议 | Offer suggestions that save work | month 18 17:00 | note | P03 | task
FD-26 | P04 | 帮接车员解决疑难和估价 | Help with hard questions and estimates | standing | record | | work_orders.update[estimate_fen]
FD-27 | P04 | 查客户和车辆档案是否齐全准确 | Check that files of customers and cars are complete | week fri 15:00 | record | | vehicles.update[next_service_on]
FD-28 | P04 | 高额维修离厂一周回访 | Call owners of costly repairs a week after leaving | after 7 day work_orders.deliver where amount_fen_gte=300000 | record | | follow_ups.record_call
  * follow_ups state=done source=work_order_id
  = 高额维修起点 / costly from = 3000 元
  = 信息合格率 / pass rate = 100 %
  ! 原文没给高额的金额，先定三千元。 / No amount is given; 3,000 yuan is the first setting.
FD-29 | P04 | 每张完工单都有质保期 | Every finished order carries its guarantee | standing | record | | work_orders.deliver
FD-30 | P04 | 服从安排，有服务意识 | Follow arrangements in a spirit of service | standing | nothing | | none
`;

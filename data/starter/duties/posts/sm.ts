/** Service manager (SM). How a line reads stands in `../read.ts`. */
export const SM = `
SM-01 | P03 | 全面管好售后服务部，章程与厂家要求一致 | Lead the after-sales department; keep its charter in line with the maker | standing | record | | documents
SM-02 | P03 | 定岗定人，岗位说明书签字落实 | Place people on posts; their job descriptions are signed | standing | nothing | | form:job_description
SM-03 | P03 | 参与定公司规划和当年售后指标 | Take part in the company's plan and set the year's after-sales figures | year 12 15 17:00 | record | P01 | target_plans
SM-04 | P03 | 厂家新政策当天发下去，看谁读了 | Pass on the maker's new policies the same day and see who has read them | soon 1 day | record | | notices
SM-05 | P03 | 报厂家的表先看准再报，负责到底 | Answer for the figures that go to the maker | workday 3 14:00 | nothing | | task
SM-06 | P03 | 摸市场，定提高服务率、满意度和产值的办法 | Survey the market; plan for service rate, satisfaction and output | quarter 1 20 17:00 | file | P01 | task
SM-07 | P03 | 管好售后设备，到年限的列更新计划 | Look after all equipment; plan what must be replaced | quarter 2 15 17:00 | record | | equipment.update[replace_on]
SM-08 | P03 | 策划售后宣传活动，和各部门一起做 | Plan after-sales campaigns and run them with the others | quarter 1 25 17:00 | record | P01 | campaigns
SM-09 | P03 | 迎接厂家检查，问题逐条整改 | Receive the maker's audits; each weak point is put right | soon 3 day | record | | findings
SM-10 | P03 | 考核和培养售后人员，向厂家报培训需求 | Appraise and train people; tell the maker which courses are needed | quarter 3 10 17:00 | record | P01 | training_plans
SM-11 | P03 | 当好站里和厂家之间的联络人 | Be the contact between station and maker | standing | record | | contacts
SM-12 | P03 | 经营好店内业务，开拓外部业务 | Run the business in the house and open up new business outside | month 25 17:00 | note | P01 | task
SM-13 | P03 | 定维修和配件目标，分到每个人 | Set targets for repair and parts and split them by person | month 28 17:00 | record | P01 | personal_targets
SM-14 | P03 | 带队伍围着顾客转，奖励向满意度倾斜 | Lead people around the customer; rewards follow satisfaction | standing | record | | reward_records
SM-15 | P03 | 重大投诉当天接手 | Take over a major complaint the same day | after 4 hour complaints.create where grade=major | record | | complaints.assign
  * complaints state=assigned,answered,closed
  ! 原文里服务经理和前台主管都管重大投诉，这里由服务经理负责，前台主管先接待。 / The source gives major complaints to two posts; here the service manager owns them and the front desk receives first.
SM-16 | P03 | 看满意度走势，比上期低就定改进 | Read the satisfaction trend; decide an improvement when it falls | month 10 17:00 | note | P01 | task
SM-17 | P03 | 厂家交办的专项按期完成 | Finish on time what the maker assigns | standing | record | | tasks
SM-18 | P03 | 评绩效、调岗位、定培训、留后备 | Appraise, adjust posts, plan training, keep a reserve | quarter 3 20 17:00 | record | P01 | appraisals.submit
  * appraisals state=submitted,reviewed,published person=submitted_by
SM-19 | P03 | 售后流程改一版出一版 | Improve the after-sales flow, edition by edition | quarter 2 25 17:00 | record | | documents
SM-20 | P03 | 做车间工作计划 | Make the workshop's work plan | month 28 16:00 | file | P01 | task
SM-21 | P03 | 组织检查保养设备设施 | Have equipment and facilities inspected and serviced | month 15 17:00 | note | | task
  ! 原文没写间隔，先定每月一次。 / No interval is given; once a month is the first setting.
SM-22 | P03 | 定各主管的分工，写进岗位说明书 | Fix the supervisors' duties in their job descriptions | standing | nothing | | form:job_description
SM-23 | P03 | 掌握生产经营，调人调料，完成指标 | Know the business, allocate people and material, meet the figures | day 17:30 | nothing | | task
SM-24 | P03 | 拟售后工资、奖金和分配办法 | Draft pay, bonus and distribution for after-sales | year 1 15 17:00 | file | P01 | task
SM-25 | P03 | 提出编制、任免和奖惩的建议 | Propose headcount, appointments, rewards and penalties | standing | record | | reward_records.submit
SM-26 | P03 | 组织安全、安全驾驶、技能和业务培训 | Plan training in safety, driving, skill and business | quarter 1 15 17:00 | record | P01 | training_plans.submit
  * training_plans state=submitted,approved person=updated_by
  ! 原文没写间隔，先定每季一次。 / No interval is given; once a quarter is the first setting.
SM-27 | P03 | 参与定维修价格 | Help set repair prices | standing | nothing | | later:prices
SM-28 | P03 | 对生产协调和事故负责，事故写明责任人 | Answer for coordination; an accident names who is responsible | after 1 day incidents.create | record | | incidents.conclude
  * incidents state=investigated,closed
SM-29 | P03 | 事故纠纷谁能处理到多少钱，按限额来 | Who may settle a dispute up to what amount follows the limit | soon 1 day | record | | complaints
  = 服务经理可处理到 / service manager may settle up to = 5000 元
  ! 原文没给限额，先定五千元。 / No limit is given; 5,000 yuan is the first setting.
SM-30 | P03 | 管好安全生产和环保 | See to safe work and the environment | week thu 16:00 | record | | safety_checks
SM-31 | P03 | 每月向总经理汇报，交经营报表 | Report to the general manager each month with the figures | workday 3 17:00 | file | P01 | task
SM-32 | P03 | 跟踪服务质量和返修，写意见处理表 | Follow quality and rework; write down opinion, cause, measure and result | after 1 day reworks.finish | record | | reworks.verify
  * reworks state=verified
SM-33 | P03 | 大事故车协助前台估价 | Help the front desk estimate large accident jobs | soon 4 hour | record | | work_orders.update[estimate_fen]
SM-34 | P03 | 回访发现返修、安全问题，当天处理 | Act the same day on rework or safety found in a call | after 8 hour follow_ups.record_call where result=rework | record | | complaints
SM-35 | P03 | 检查和帮助车间、前台的各项工作 | Check, push and help workshop and front desk | week wed 16:00 | record | | findings
SM-36 | P03 | 看在修车的进度和质量、清位情况、安全操作 | Check progress, quality, clear bays and safe working | day 16:30 | note | | task
SM-37 | P03 | 责任事故写明经过、原因和处理上报 | Report a liability accident with course, cause and handling | soon 1 day | record | P01 | incidents
SM-38 | P03 | 指导技术改造和疑难问题 | Guide innovation and hard technical problems | standing | record | | technical_cases
SM-39 | P03 | 审当天的日报 | Review the daily report of the day | day 19:30 | nothing | | tasks.check
`;

/** Warranty clerk (WA) and customer relations (CR). How a line reads stands in `../read.ts`. */
export const WA = `
WA-01 | P23 | 培训合格再上岗，熟悉保修条款 | Work only after training; know the warranty articles | standing | nothing | | rule:claim_needs_training
  ! 没有有效的保修索赔员认证不能提交索赔；厂家不要求的站，把这个证书种类归档。 / Without a valid warranty clerk certificate no claim is handed in; where the maker asks for none, archive that kind of certificate.
WA-02 | P23 | 保修申请及时明确答复 | Answer a warranty request promptly and clearly | soon 2 hour | record | | warranty_claims
WA-03 | P23 | 索赔车仔细查，做质量鉴定 | Inspect the car and judge its quality | after 1 day warranty_claims.create | record | | warranty_claims
WA-04 | P23 | 定不了的请厂家支援 | Ask the maker when it cannot be judged | soon 1 day | record | | warranty_claims
WA-05 | P23 | 确认保修及时换件，旧件编号交库 | Replace in time; the old part goes to the store with its number | after 1 day warranty_claims.approve | record | | old_parts
  * old_parts source=claim_id
WA-06 | P23 | 按期交保修申请和资料，留底 | Hand in claims and papers by their day; keep copies | before 2 warranty_claims.submit_by_on | record | | warranty_claims.submit
  * warranty_claims state=submitted,approved,rejected,paid
WA-07 | P23 | 按厂家要求报表、返回损伤件 | Send the maker's reports and the damaged parts | month 20 17:00 | record | | old_parts.return_to_maker
  * old_parts state=returned date=gone_on person=updated_by
WA-08 | P23 | 收集在用车的质量和技术信息上报 | Collect and report what cars in use teach | month 25 17:00 | file | P04 | task
WA-09 | P23 | 给顾客讲索赔规定和用车知识 | Explain claims and use to customers | standing | record | | documents.confirm_read
WA-10 | P23 | 定期整理索赔档案，不缺件 | Sort the claim files; nothing is missing | month 28 17:00 | note | P04 | task
WA-11 | P23 | 不属保修的耐心解释，不争执 | Explain refusals patiently; never quarrel | standing | record | | warranty_claims.reject
WA-12 | P23 | 还不满意的报领导、技术和厂家 | Tell leaders, technique and maker when the customer stays dissatisfied | after 4 hour warranty_claims.reject | record | P04 | complaints
WA-13 | P23 | 超范围、超金额、超期限的不索赔 | No claim outside scope, amount or time | standing | nothing | | rule:claim_in_time
  = 单笔上限 / limit a claim = 10000 元
  ! 许可金额原文没给，先定一万元。 / The permitted amount is not given; 10,000 yuan is the first setting.
`;

export const CR = `
CR-01 | P24 | 盯满意度指标，没达到找原因 | Watch the satisfaction figures; find out why when missed | workday 3 17:00 | record | P03 | satisfaction_scores
CR-02 | P24 | 监控核心流程的服务质量 | Watch the quality of the core process | week fri 16:00 | note | P03 | task
CR-03 | P24 | 投诉处理、分析、跟踪、改进 | Handle, analyse, track and improve on complaints | after 1 day complaints.create | record | P03 | complaints.give_answer
  * complaints state=answered,closed
CR-04 | P24 | 服务后三日内回访 | Call within three days after service | after 3 day work_orders.deliver | record | | follow_ups.record_call
  * follow_ups state=done source=work_order_id
  = 回访天数 / days until the call = 3 天
  ! 和信息员一周内的跟踪是两件事，天数都能改。 / The clerk's call within a week is another duty; both numbers can be changed.
CR-05 | P24 | 帮前台培训提高满意度的技巧 | Help train the front desk in skills that please | quarter 2 12 17:00 | record | P04 | training_sessions
CR-06 | P24 | 通知顾客活动，跟踪结果 | Notify customers of campaigns and track the result | standing | record | | campaigns.start
CR-07 | P24 | 分析客户，做需求行动计划 | Analyse customers and plan for their needs | month 18 17:00 | file | P03 | task
CR-08 | P24 | 策划满意度专项活动，看效果 | Plan satisfaction activities and see what they did | quarter 1 20 17:00 | record | P03 | campaigns
CR-09 | P24 | 部门培训、激励和考核，关心心态 | Training, incentives, appraisals; mind people's mood | quarter 3 18 17:00 | record | P03 | appraisals.submit
  * appraisals state=submitted,reviewed,published person=submitted_by
CR-10 | P24 | 做满意度调研，收集感受 | Survey satisfaction and collect impressions | week thu 17:00 | record | | satisfaction_scores
CR-11 | P24 | 新车客户资料录入系统 | Enter the buyers of new cars | soon 1 day | record | | vehicles[sold_on]
CR-12 | P24 | 归档维修客户，看流失和贡献 | File customers; watch loss and contribution | month 22 17:00 | file | P03 | task
  = 多久没来算流失 / lost after = 6 个月
CR-13 | P24 | 客户和车辆档案及时补全 | Complete the files of customers and cars | week fri 17:00 | record | | customers.update[address]
CR-14 | P24 | 按关怀流程出名单、做关怀 | Draw up care lists and act on them | month 3 17:00 | record | | follow_ups
  ! 原文只说定期，先定每月一次。 / The source says "regularly"; once a month is the first setting.
CR-15 | P24 | 接电话预约，通知顾问、车间和配件 | Take appointments by phone and tell the people concerned | soon 30 minute | record | | appointments
CR-16 | P24 | 汇总跟踪和预约数据上交 | Sum up calls and appointments and hand them in | week mon 17:00 | file | P03 | task
CR-17 | P24 | 建客服体系和梯队 | Build the service system and its people | quarter 2 25 17:00 | file | P03 | task
CR-18 | P24 | 定服务计划和标准 | Set service plans and standards | year 1 15 17:00 | file | P03 | task
CR-19 | P24 | 客户分层，给不同的服务 | Serve customers by their level | standing | record | | customers[level]
CR-20 | P24 | 客户资料谁能看、谁在跟，管起来 | Rule who sees and follows which data | standing | nothing | | rule:customers_by_role
CR-21 | P24 | 收集意见，及时反馈给总经理和部门 | Collect opinions and pass them on | soon 1 day | record | | complaints
CR-22 | P24 | 问题不过夜，提预防办法 | Solve problems before they pile up; propose prevention | standing | record | | complaints.give_answer
CR-23 | P24 | 和营销中心对数据，定期出统计 | Compare data with marketing; issue the statistics | workday 4 17:00 | file | P03 | task
CR-24 | P24 | 做临时安排的工作 | Do temporary tasks | standing | record | | tasks.finish
CR-25 | P24 | 任职条件和试用、转正按岗位要求 | Conditions of the post, probation and regular pay | standing | nothing | | form:job_description
  = 学历大专以上，从业年限 / years in service management = 5 年
  = 管理经验 / years as manager = 3 年
  ! 原文是别的行业的招聘启事，只留条件，薪资和大小周由站里定。 / The source is another trade's advertisement: only the conditions stay; pay and working weeks are the station's.
`;

/** Inspector (QI) and the technical posts (TD). How a line reads stands in `../read.ts`. */
export const QI = `
QI-01 | P21 | 执行质量目标，对修好的车负责 | Carry out the quality targets; answer for every repaired car | month -1 16:00 | record | P03 | personal_targets.record_actual
  * personal_targets person=updated_by date=actual_at
QI-02 | P21 | 工艺先认可，再让动手 | Approve the process before work begins | standing | record | | later:reception
QI-03 | P21 | 过程检验填单，做错当场改 | Inspect as the work goes; wrong methods are put right at once | standing | record | | work_orders.check_work
QI-04 | P21 | 到使用极限的件联系车主换掉 | Parts at their limit are replaced after asking the owner | soon 30 minute | record | | tasks
  ! 各件极限值看车型手册。 / The limits stand in the manual of the model.
QI-05 | P21 | 维修工的疑问尽快解决 | Solve the repairers' questions quickly | soon 1 hour | record | | tasks
QI-06 | P21 | 钣金件检验不合格立即返工，追到人 | Faulty body work is done again at once, and the person named | standing | record | | work_orders.final_inspect
QI-07 | P21 | 漆面有沙眼、水泡、皱纹、色差，不得出厂 | A car with pinholes, blisters, wrinkles or wrong colour does not leave | standing | nothing | | rule:failed_stays
QI-08 | P21 | 完工车逐台检验 | Inspect every finished car | after 30 minute inspections.create where kind=mutual | record | | work_orders.final_inspect
QI-09 | P21 | 确认安全后试车，数据给维修工 | Test-drive safely and give the data to the repairers | standing | record | | work_orders.check_work
QI-10 | P21 | 合格才开竣工检验单和出厂合格证 | Issue sheet and certificate only when the car has passed | standing | record | | form:work_orders.certificate
QI-11 | P21 | 定质保期，交代注意事项 | Set the guarantee and say what to mind | standing | record | | work_orders.final_inspect
QI-12 | P21 | 每台车都要有质量跟踪，催接车员 | Every car gets its follow-up; press for it | week mon 16:00 | note | P03 | task
  = 回访覆盖率 / calls for = 100 %
QI-13 | P21 | 汇总检验结果，交改进建议 | Sum up inspections and propose improvements | workday 3 17:00 | file | P03 | task
QI-14 | P21 | 一次修好，尽量不返修 | Right the first time; as little rework as can be | standing | record | | reworks.verify
`;

export const TD = `
TD-01 | P22 | 给车间和顾问技术指导 | Guide workshop and advisors technically | standing | record | | work_orders.check_work
TD-02 | P22 | 指导预检，给顾客技术咨询 | Guide the first inspection and advise customers | standing | record | | work_orders.check_work
TD-03 | P22 | 现场看规范，抽检完工车 | Watch the norms on the floor; spot-check finished cars | week wed 16:00 | record | P03 | work_orders.final_inspect
  * inspections kind=final person=inspector_id date=inspected_at
  = 抽检比例 / share checked = 10 %
TD-04 | P22 | 看工具设备的使用、保养和标定 | Watch use, maintenance and calibration | month 9 17:00 | record | | calibrations.finish
  * calibrations state=done date=done_on person=updated_by
  ! 原文没写间隔，先定每月看一遍。 / No interval is given; once a month is the first setting.
TD-05 | P22 | 执行厂家技术培训计划 | Carry out the maker's training plan | quarter 1 18 17:00 | record | P03 | training_sessions
TD-06 | P22 | 内部培训后考核 | Examine after internal training | after 3 day training_sessions.finish | record | | training_results
  * training_results source=session_id
TD-07 | P22 | 收集重大案例，带头攻难题 | Collect major cases; lead the solving of hard problems | month 20 17:00 | record | P03 | technical_cases.publish
  * technical_cases state=published person=updated_by
TD-08 | P22 | 调查后做培训计划，办到底 | Make the training plan after a survey and carry it through | quarter 3 25 17:00 | record | P03 | training_sessions.announce
  * training_sessions state=open,done person=updated_by
TD-09 | P22 | 现场答顾客用车问题，好的存下来 | Answer customers' questions; keep the good answers | standing | record | | technical_cases
TD-10 | P22 | 技术类抱怨及时处理 | Handle technical grumbles in time | after 4 hour complaints.create where kind=technical | record | P03 | complaints.give_answer
  * complaints state=answered,closed
TD-11 | P22 | 帮顾问诊断，帮总监攻关 | Help diagnose and help with hard problems | standing | record | | work_orders.check_work
TD-12 | P22 | 进厂高峰帮着安顿顾客 | Help settle waiting customers at peak hours | standing | nothing | | later:roster
`;

/** Service advisor and receptionist (SA). How a line reads stands in `../read.ts`. */
export const SA = `
SA-01 | P05 | 及时接待，问清故障，定维修项目 | Receive promptly, ask for symptoms, fix the jobs | soon 5 minute | record | | work_orders[symptoms jobs]
SA-02 | P06 | 引车到位，请顾客休息，问车况，清点物品 | Guide the car in, seat the owner, ask about its state, count belongings | soon 10 minute | record | | work_orders[belongings mileage_km]
SA-03 | P05 | 诊断故障，给出初估 | Diagnose and give the first estimate | after 30 minute work_orders.create by advisor_id | record | | work_orders[symptoms estimate_fen]
SA-04 | P05 | 开排工单，把车安全移交车间 | Make the job order and hand the car over to the workshop | after 20 minute work_orders.create by advisor_id | record | | work_orders[jobs promised_at]
SA-05 | P05 | 工期、配件和价格说清，顾客同意再动手 | Time, parts and price are agreed before work begins | standing | record | | work_orders[promised_at estimate_fen]
SA-06 | P05 | 看一遍在修车，延期和增项告诉车主 | Look through the cars in work; tell owners of delays and added items | day 14:00 | nothing | | task
SA-07 | P05 | 陪顾客结算，把车交好 | Go with the customer to settlement and deliver the car | standing | record | | work_orders.deliver
SA-08 | P05 | 交车后回访，质量问题告诉经理 | Call after delivery; tell the manager of trouble | after 3 day work_orders.deliver by advisor_id | record | | follow_ups.record_call
  * follow_ups state=done source=work_order_id
  = 回访天数 / days until the call = 3 天
  ! 原文有三天和一周两种说法，先按三天，可以改。 / The source says three days in one place and a week in another; three days is the first setting.
SA-09 | P05 | 协助销售接待和推荐新车型 | Help sales with reception and new models | standing | record | | customers
SA-10 | P05 | 推荐配件和精品 | Recommend parts and accessories | standing | nothing | | later:settlement
SA-11 | P06 | 进厂前记外观和随车物品，妥善保管 | Record the outside and the belongings before the car enters | soon 10 minute | record | | work_orders[belongings photos]
SA-12 | P05 | 保修手册盖章、登记、归还 | Stamp, register and return warranty booklets | after 1 day warranty_booklets.create | record | | warranty_booklets.give_back
  * warranty_booklets state=returned
SA-13 | P05 | 服务流程一步不跳 | Skip no step of the service flow | standing | nothing | | rule:stages_in_order
SA-14 | P05 | 客户一对一，换顾问要交接 | One advisor for each customer; a change is handed over | standing | record | | customers[advisor_id]
SA-15 | P05 | 联系自己的客户，答疑并回访 | Contact own customers, answer and call them | week tue 17:00 | record | | follow_ups
SA-16 | P05 | 索赔按厂家政策办 | Handle warranty strictly by the maker's policy | standing | record | | warranty_claims
SA-17 | P05 | 整理自己的客户档案，联系几位 | Keep own customers' files and call some of them | day 17:30 | figure:位 | | task
SA-18 | P05 | 留意不满，抱怨当场登记 | Watch for discontent; enter grumbles at once | soon 1 hour | record | | complaints
SA-19 | P05+P06 | 着装整洁，用语文明，动作利落 | Neat dress, polite words, quick hands | standing | record | | appraisals.confirm
SA-20 | P06 | 照顾等候顾客的休息和饮水 | Look after waiting customers | standing | nothing | | none
SA-21 | P05+P06 | 守规矩，讲诚信，顾公司利益 | Keep the rules, be honest, mind the company's interest | standing | nothing | | none
SA-22 | P05 | 工单填全填准：客户、车牌、底盘号、里程、初检 | Fill in the order fully: customer, plate, chassis, mileage, first check | standing | nothing | | rule:order_needs_plate
SA-23 | P06 | 接车先铺三件套 | Fit wheel, seat and floor covers at reception | standing | record | | later:reception
SA-24 | P05 | 打印工单，连车交调度 | Print the order and hand it over with the car | standing | record | | form:work_orders.work_order
SA-25 | P05 | 估价单一式两份，请顾客签字 | Have the customer sign the estimate, in two copies | standing | record | | later:reception
SA-26 | P05 | 介绍服务范围，问要不要加项目 | Explain the range of service and ask for extra wishes | standing | record | | appointments[wishes]
SA-27 | P05 | 发现新故障马上告诉车主，同意后再修 | Tell the owner of a new fault at once; repair after consent | soon 30 minute | record | | later:reception
SA-28 | P05 | 交车前查项目、价格和里外卫生 | Before delivery check items, prices and cleanliness | after 30 minute work_orders.final_inspect by advisor_id | record | | work_orders.settle
  * work_orders state=settled,delivered
SA-29 | P05 | 检查合格马上送结算并通知车主 | Pass a finished order to settlement and tell the owner | after 15 minute work_orders.final_inspect by advisor_id | record | | work_orders.settle
  * work_orders state=settled,delivered
SA-30 | P05 | 管好车辆档案，和顾客保持联系 | Keep the car's file and stay in touch | standing | record | | vehicles
SA-31 | P05 | 统计上月进厂台次、种类和金额 | Count last month's cars by kind, number and amount | workday 2 17:00 | file | P04 | task
`;

/** Information clerk (IN) and cashier (CA). How a line reads stands in `../read.ts`. */
export const IN = `
IN-01 | P07 | 按定保名单提醒顾客回店，记下结果 | Remind customers on the maintenance list and note the result | day 17:00 | record | | follow_ups
IN-02 | P07 | 按上周日报逐车回访 | Call the owners of last week's cars | week wed 17:00 | record | | follow_ups.record_call
  * follow_ups state=done person=updated_by date=called_at
  = 交车后几天内 / days after delivery = 7 天
  ! 按交车日算七天；客服三天内的回访另算。 / Seven days from delivery; the call within three days is another duty.
IN-03 | P07 | 做当天日报，交服务经理审 | Make the daily report for the service manager | day 19:00 | file | P03 | task
IN-04 | P07 | 做好各种报表，记录资料归档 | Make the reports; file records and material | week sat 16:00 | file | P04 | task
IN-05 | P07 | 高峰时帮前台接车、录资料 | Help reception take in cars at peak hours | standing | record | | work_orders[plate]
IN-06 | P07 | 报厂家月度经营数据 | Send the maker the month's operating data | workday 3 15:00 | file | P03 | task
  = 厂家要求几号前 / maker's day of the month = 5 日
  ! 厂家每月的期限各家不同，先按第三个工作日。 / Makers set different days; the third working day is the first setting.
IN-07 | P07 | 收集产品意见，写服务信息周报 | Collect complaints about the product; write the weekly report | week fri 17:00 | file | P04 | task
IN-08 | P07 | 写当月工作小结和建议 | Sum up the month with suggestions | month -1 17:00 | file | P03 | task
IN-09 | P07 | 办服务经理交办的事 | Do what the service manager gives | standing | record | | tasks.finish
`;

export const CA = `
CA-01 | P08 | 按规定核价结算，收费合理 | Settle by the rules and charge fairly | standing | nothing | | later:settlement
CA-02 | P08 | 按工种、按项目核对收费 | Check the charges by trade and by item | day 19:30 | record | | revenue_days
CA-03 | P08 | 收费逐项跟顾客讲清楚 | Explain each charge to the customer | standing | nothing | | later:settlement
CA-04 | P08 | 看一遍市场维修价，写变化 | Look at market repair prices and note changes | month 20 17:00 | note | | task
CA-05 | P08 | 高峰时帮前台接待 | Help reception at peak hours | standing | nothing | | later:roster
CA-06 | P08 | 下班前点清现金，交财务 | Count the cash before leaving and hand it to finance | day 19:45 | record | P29 | cash_counts
CA-07 | P08 | 新价格政策及时学、照着用 | Learn new price policy in time and apply it | after 1 day notices.publish where kind=price | record | | notices.confirm_read
  * document_reads source=notice_id person=staff_id
`;

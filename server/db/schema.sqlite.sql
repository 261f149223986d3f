-- The schema on SQLite. Written by `npm run schema:print` from the registers; do not edit.

CREATE TABLE "schema_migrations" (
  "id" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "applied_at" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "meta" (
  "key" TEXT NOT NULL,
  "value" TEXT NOT NULL,
  PRIMARY KEY ("key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "credentials" (
  "user_id" TEXT NOT NULL REFERENCES "users" ("id"),
  "hash" TEXT NOT NULL,
  "must_change" INTEGER NOT NULL,
  "changed_at" TEXT NOT NULL,
  PRIMARY KEY ("user_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "sessions" (
  "id" TEXT NOT NULL,
  "token_hash" TEXT NOT NULL,
  "user_id" TEXT NOT NULL REFERENCES "users" ("id"),
  "created_at" TEXT NOT NULL,
  "seen_at" TEXT NOT NULL,
  "expires_at" TEXT NOT NULL,
  "address" TEXT,
  "agent" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "sign_in_failures" (
  "key" TEXT NOT NULL,
  "count" INTEGER NOT NULL,
  "until_at" TEXT,
  PRIMARY KEY ("key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "idempotency_keys" (
  "user_id" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "body_hash" TEXT NOT NULL,
  "status" INTEGER,
  "answer" TEXT,
  "created_at" TEXT NOT NULL,
  PRIMARY KEY ("user_id", "key")
) STRICT, WITHOUT ROWID;

CREATE TABLE "sequences" (
  "prefix" TEXT NOT NULL,
  "day" TEXT NOT NULL,
  "count" INTEGER NOT NULL,
  PRIMARY KEY ("prefix", "day")
) STRICT, WITHOUT ROWID;

CREATE TABLE "audit_values" (
  "audit_id" TEXT NOT NULL REFERENCES "audit_log" ("id"),
  "field" TEXT NOT NULL,
  "field_group" TEXT NOT NULL,
  "salt" TEXT NOT NULL,
  "hash" TEXT NOT NULL,
  "old_value" TEXT,
  "new_value" TEXT,
  PRIMARY KEY ("audit_id", "field")
) STRICT, WITHOUT ROWID;

CREATE TABLE "audit_seals" (
  "seq" INTEGER NOT NULL,
  "first_seq" INTEGER NOT NULL,
  "last_seq" INTEGER NOT NULL,
  "hash" TEXT NOT NULL,
  "sealed_at" TEXT NOT NULL,
  PRIMARY KEY ("seq")
) STRICT, WITHOUT ROWID;

CREATE TABLE "job_runs" (
  "job" TEXT NOT NULL,
  "due_at" TEXT NOT NULL,
  "started_at" TEXT NOT NULL,
  "ended_at" TEXT,
  "result" TEXT,
  PRIMARY KEY ("job", "due_at")
) STRICT, WITHOUT ROWID;

CREATE TABLE "inbox_items" (
  "id" TEXT NOT NULL,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "kind" TEXT NOT NULL,
  "register" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "turn" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "detail" TEXT,
  "created_at" TEXT NOT NULL,
  "read_at" TEXT,
  PRIMARY KEY ("staff_id", "kind", "register", "record_id", "turn")
) STRICT, WITHOUT ROWID;

CREATE TABLE "inbox_choices" (
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "kind" TEXT NOT NULL,
  "is_shown" INTEGER NOT NULL,
  "outward" TEXT NOT NULL,
  PRIMARY KEY ("staff_id", "kind")
) STRICT, WITHOUT ROWID;

CREATE TABLE "deliveries" (
  "id" TEXT NOT NULL,
  "channel_id" TEXT NOT NULL REFERENCES "channels" ("id"),
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "text" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  "due_at" TEXT NOT NULL,
  "attempts" INTEGER NOT NULL,
  "sent_at" TEXT,
  "failed_at" TEXT,
  "error" TEXT,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "comments" (
  "id" TEXT NOT NULL,
  "register" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "user_id" TEXT NOT NULL,
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "text" TEXT NOT NULL,
  "mentions" TEXT NOT NULL,
  "created_at" TEXT NOT NULL,
  PRIMARY KEY ("id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "import_staging" (
  "batch_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "record_id" TEXT,
  "verb" TEXT,
  "row" TEXT NOT NULL,
  PRIMARY KEY ("batch_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "import_changes" (
  "batch_id" TEXT NOT NULL,
  "register" TEXT NOT NULL,
  "record_id" TEXT NOT NULL,
  "verb" TEXT NOT NULL,
  "before" TEXT,
  "version" INTEGER NOT NULL,
  PRIMARY KEY ("batch_id", "register", "record_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "definitions" (
  "name" TEXT NOT NULL,
  "definition" TEXT NOT NULL,
  PRIMARY KEY ("name")
) STRICT, WITHOUT ROWID;

CREATE TABLE "part_facts" (
  "part_id" TEXT NOT NULL,
  "abc_class" TEXT NOT NULL,
  "abc_basis" TEXT NOT NULL,
  "demand_class" TEXT NOT NULL,
  "idle_tier" TEXT NOT NULL,
  "idle_months" INTEGER NOT NULL,
  "last_sale_month" TEXT,
  "sales" INTEGER NOT NULL,
  "qty_all_milli" INTEGER NOT NULL,
  "qty_milli" INTEGER NOT NULL,
  "value_fen" INTEGER,
  "interval_e4" INTEGER,
  "variation_e4" INTEGER,
  PRIMARY KEY ("part_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "demand_months" (
  "month" TEXT NOT NULL,
  "abc_class" TEXT NOT NULL,
  "demand_class" TEXT NOT NULL,
  "qty_milli" INTEGER NOT NULL,
  "lost_milli" INTEGER NOT NULL,
  "emergency_milli" INTEGER NOT NULL,
  "parts" INTEGER NOT NULL,
  "known" INTEGER NOT NULL,
  PRIMARY KEY ("month", "abc_class", "demand_class")
) STRICT, WITHOUT ROWID;

CREATE TABLE "task_weeks" (
  "week" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "post_id" TEXT NOT NULL,
  "holder_id" TEXT NOT NULL,
  "due" INTEGER NOT NULL,
  "done" INTEGER NOT NULL,
  "late" INTEGER NOT NULL,
  "missed" INTEGER NOT NULL,
  PRIMARY KEY ("week", "month", "post_id", "holder_id")
) STRICT, WITHOUT ROWID;

CREATE TABLE "tasks" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_sort" TEXT,
  "title_en" TEXT,
  "details" TEXT,
  "holder_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "due_on" TEXT NOT NULL CONSTRAINT ck_tasks_due_on CHECK (length("due_on") = 10),
  "due_time" TEXT CONSTRAINT ck_tasks_due_time CHECK (length("due_time") = 5),
  "duty_id" TEXT REFERENCES "post_duties" ("id"),
  "post_id" TEXT REFERENCES "posts" ("id"),
  "period" TEXT,
  "slot" TEXT,
  "proof" TEXT NOT NULL CONSTRAINT ck_tasks_proof CHECK ("proof" IN ('nothing', 'note', 'figure', 'file', 'record')),
  "figure_unit" TEXT,
  "papers" TEXT NOT NULL,
  "is_checked" INTEGER NOT NULL CONSTRAINT ck_tasks_is_checked CHECK ("is_checked" IN (0, 1)),
  "state" TEXT NOT NULL CONSTRAINT ck_tasks_state CHECK ("state" IN ('open', 'done', 'checked', 'missed', 'waived', 'handed_over')),
  "note" TEXT,
  "figure_milli" INTEGER CONSTRAINT ck_tasks_figure_milli CHECK ("figure_milli" >= 0),
  "proof_files" TEXT NOT NULL,
  "is_late" INTEGER NOT NULL CONSTRAINT ck_tasks_is_late CHECK ("is_late" IN (0, 1)),
  "done_by" TEXT REFERENCES "staff" ("id"),
  "done_at" TEXT CONSTRAINT ck_tasks_done_at CHECK (length("done_at") = 24),
  "checker_id" TEXT REFERENCES "staff" ("id"),
  "checked_by" TEXT REFERENCES "staff" ("id"),
  "checked_at" TEXT CONSTRAINT ck_tasks_checked_at CHECK (length("checked_at") = 24),
  "reason" TEXT,
  "explained_by" TEXT REFERENCES "staff" ("id"),
  "reminded_on" TEXT CONSTRAINT ck_tasks_reminded_on CHECK (length("reminded_on") = 10),
  "from_task_id" TEXT REFERENCES "tasks" ("id"),
  "source_register" TEXT,
  "source_record" TEXT,
  "proof_register" TEXT,
  "proof_record" TEXT,
  "climbed_to_id" TEXT REFERENCES "staff" ("id"),
  "climbed_at" TEXT CONSTRAINT ck_tasks_climbed_at CHECK (length("climbed_at") = 24),
  "repeats" TEXT CONSTRAINT ck_tasks_repeats CHECK ("repeats" IN ('day', 'workday', 'week', 'month')),
  "repeats_until" TEXT CONSTRAINT ck_tasks_repeats_until CHECK (length("repeats_until") = 10),
  "series" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "tasks_checklist" (
  "parent_id" TEXT NOT NULL REFERENCES "tasks" ("id"),
  "position" INTEGER NOT NULL,
  "item" TEXT NOT NULL,
  "is_done" INTEGER NOT NULL CONSTRAINT ck_tasks_checklist_is_done CHECK ("is_done" IN (0, 1)),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "rounds" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "template_id" TEXT NOT NULL REFERENCES "checklist_templates" ("id"),
  "code" TEXT NOT NULL,
  "assignee_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "partner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT NOT NULL CONSTRAINT ck_rounds_due_on CHECK (length("due_on") = 10),
  "due_time" TEXT CONSTRAINT ck_rounds_due_time CHECK (length("due_time") = 5),
  "place" TEXT,
  "car_id" TEXT REFERENCES "company_cars" ("id"),
  "equipment_id" TEXT REFERENCES "equipment" ("id"),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "task_id" TEXT REFERENCES "tasks" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_rounds_state CHECK ("state" IN ('open', 'handed_in', 'closed', 'dropped')),
  "started_at" TEXT CONSTRAINT ck_rounds_started_at CHECK (length("started_at") = 24),
  "handed_in_at" TEXT CONSTRAINT ck_rounds_handed_in_at CHECK (length("handed_in_at") = 24),
  "handed_in_by" TEXT REFERENCES "staff" ("id"),
  "closed_at" TEXT CONSTRAINT ck_rounds_closed_at CHECK (length("closed_at") = 24),
  "closed_by" TEXT REFERENCES "staff" ("id"),
  "faults" INTEGER CONSTRAINT ck_rounds_faults CHECK ("faults" >= 0),
  "note" TEXT,
  "reason" TEXT,
  "check_id" TEXT REFERENCES "safety_checks" ("id"),
  "meeting_id" TEXT REFERENCES "meetings" ("id"),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "rounds_answers" (
  "parent_id" TEXT NOT NULL REFERENCES "rounds" ("id"),
  "position" INTEGER NOT NULL,
  "item" INTEGER NOT NULL CONSTRAINT ck_rounds_answers_item CHECK ("item" >= 1 AND "item" <= 100),
  "verdict" TEXT CONSTRAINT ck_rounds_answers_verdict CHECK ("verdict" IN ('yes', 'no', 'not_applicable')),
  "value_milli" INTEGER,
  "answer" TEXT,
  "photos" TEXT NOT NULL,
  "signature" TEXT,
  "cause" TEXT,
  "note" TEXT,
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT CONSTRAINT ck_rounds_answers_due_on CHECK (length("due_on") = 10),
  "text" TEXT NOT NULL,
  "standing" TEXT NOT NULL CONSTRAINT ck_rounds_answers_standing CHECK ("standing" IN ('counts', 'contested', 'other', 'late')),
  "answered_by" TEXT REFERENCES "staff" ("id"),
  "answered_at" TEXT CONSTRAINT ck_rounds_answers_answered_at CHECK (length("answered_at") = 24),
  "entry" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "round_answers" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "round_id" TEXT NOT NULL REFERENCES "rounds" ("id"),
  "item" INTEGER NOT NULL CONSTRAINT ck_round_answers_item CHECK ("item" >= 1 AND "item" <= 100),
  "verdict" TEXT CONSTRAINT ck_round_answers_verdict CHECK ("verdict" IN ('yes', 'no', 'not_applicable')),
  "value_milli" INTEGER,
  "answer" TEXT,
  "photos" TEXT NOT NULL,
  "signature" TEXT,
  "cause" TEXT,
  "note" TEXT,
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT CONSTRAINT ck_round_answers_due_on CHECK (length("due_on") = 10),
  "answered_by" TEXT REFERENCES "staff" ("id"),
  "answered_at" TEXT NOT NULL CONSTRAINT ck_round_answers_answered_at CHECK (length("answered_at") = 24),
  "seen" TEXT NOT NULL,
  "arrival" TEXT NOT NULL CONSTRAINT ck_round_answers_arrival CHECK ("arrival" IN ('in_time', 'late')),
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "checklist_templates" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "edition" INTEGER NOT NULL CONSTRAINT ck_checklist_templates_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_checklist_templates_kind CHECK ("kind" IN ('safety', 'order', 'vehicle_care', 'start_up', 'self_inspection', 'mutual_inspection', 'final_inspection', 'minutes', 'other')),
  "about" TEXT NOT NULL CONSTRAINT ck_checklist_templates_about CHECK ("about" IN ('nothing', 'place', 'car', 'equipment', 'work_order')),
  "hint" TEXT,
  "hazard" TEXT NOT NULL CONSTRAINT ck_checklist_templates_hazard CHECK ("hazard" IN ('fire', 'electric', 'machine', 'chemical', 'order', 'behaviour', 'other')),
  "finding_days" INTEGER NOT NULL CONSTRAINT ck_checklist_templates_finding_days CHECK ("finding_days" >= 0 AND "finding_days" <= 365),
  "state" TEXT NOT NULL CONSTRAINT ck_checklist_templates_state CHECK ("state" IN ('draft', 'published', 'retired')),
  "published_on" TEXT CONSTRAINT ck_checklist_templates_published_on CHECK (length("published_on") = 10),
  "published_by" TEXT REFERENCES "staff" ("id"),
  "retired_on" TEXT CONSTRAINT ck_checklist_templates_retired_on CHECK (length("retired_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "checklist_templates_items" (
  "parent_id" TEXT NOT NULL REFERENCES "checklist_templates" ("id"),
  "position" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "text_en" TEXT,
  "answer" TEXT NOT NULL CONSTRAINT ck_checklist_templates_items_answer CHECK ("answer" IN ('yes_no', 'choice', 'number', 'text', 'photo', 'signature')),
  "is_required" INTEGER NOT NULL CONSTRAINT ck_checklist_templates_items_is_required CHECK ("is_required" IN (0, 1)),
  "min_milli" INTEGER,
  "max_milli" INTEGER,
  "unit" TEXT,
  "options" TEXT,
  "bad_options" TEXT,
  "severity" TEXT NOT NULL CONSTRAINT ck_checklist_templates_items_severity CHECK ("severity" IN ('slight', 'serious', 'grave')),
  "fills" TEXT CONSTRAINT ck_checklist_templates_items_fills CHECK ("fills" IN ('is_ok_before', 'is_ok_on_road', 'is_ok_after', 'is_washed', 'is_locked', 'mileage_km', 'purpose', 'title', 'agenda', 'minutes', 'decisions')),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "post_duties" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "edition" INTEGER NOT NULL CONSTRAINT ck_post_duties_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "post_id" TEXT NOT NULL REFERENCES "posts" ("id"),
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "details" TEXT,
  "details_en" TEXT,
  "source" TEXT,
  "served_by" TEXT CONSTRAINT ck_post_duties_served_by CHECK ("served_by" IN ('record', 'task', 'rule', 'report', 'form', 'later', 'nothing')),
  "served_in" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_post_duties_kind CHECK ("kind" IN ('standing', 'periodic', 'event')),
  "rhythm" TEXT CONSTRAINT ck_post_duties_rhythm CHECK ("rhythm" IN ('day', 'shift', 'week', 'month', 'month_workday', 'quarter', 'year', 'before_date', 'after_event')),
  "weekday" TEXT CONSTRAINT ck_post_duties_weekday CHECK ("weekday" IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
  "month_day" INTEGER CONSTRAINT ck_post_duties_month_day CHECK ("month_day" >= -31 AND "month_day" <= 31),
  "month_of" INTEGER CONSTRAINT ck_post_duties_month_of CHECK ("month_of" >= 1 AND "month_of" <= 12),
  "within" INTEGER CONSTRAINT ck_post_duties_within CHECK ("within" >= 0 AND "within" <= 9999),
  "unit" TEXT CONSTRAINT ck_post_duties_unit CHECK ("unit" IN ('minute', 'hour', 'day')),
  "event" TEXT,
  "event_filter" TEXT,
  "event_person" TEXT,
  "on_rest" TEXT NOT NULL CONSTRAINT ck_post_duties_on_rest CHECK ("on_rest" IN ('same', 'before', 'after', 'skip')),
  "due_time" TEXT CONSTRAINT ck_post_duties_due_time CHECK (length("due_time") = 5),
  "is_each" INTEGER NOT NULL CONSTRAINT ck_post_duties_is_each CHECK ("is_each" IN (0, 1)),
  "climb_minutes" INTEGER NOT NULL CONSTRAINT ck_post_duties_climb_minutes CHECK ("climb_minutes" >= 0 AND "climb_minutes" <= 43200),
  "proof" TEXT NOT NULL CONSTRAINT ck_post_duties_proof CHECK ("proof" IN ('nothing', 'note', 'figure', 'file', 'record')),
  "figure_unit" TEXT,
  "checked_by_id" TEXT REFERENCES "posts" ("id"),
  "closes_register" TEXT,
  "closes_filter" TEXT,
  "closes_date" TEXT,
  "closes_person" TEXT,
  "closes_source" TEXT,
  "state" TEXT NOT NULL CONSTRAINT ck_post_duties_state CHECK ("state" IN ('draft', 'in_force', 'ended')),
  "from_on" TEXT CONSTRAINT ck_post_duties_from_on CHECK (length("from_on") = 10),
  "until_on" TEXT CONSTRAINT ck_post_duties_until_on CHECK (length("until_on") = 10),
  "trouble" TEXT CONSTRAINT ck_post_duties_trouble CHECK ("trouble" IN ('no_holder', 'unknown_event', 'unknown_closing', 'unknown_year', 'never_comes')),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "post_duties_limits" (
  "parent_id" TEXT NOT NULL REFERENCES "post_duties" ("id"),
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "name_en" TEXT,
  "value" INTEGER NOT NULL CONSTRAINT ck_post_duties_limits_value CHECK ("value" >= 0),
  "unit" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "duty_confirmations" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "duty_id" TEXT NOT NULL REFERENCES "post_duties" ("id"),
  "edition" INTEGER NOT NULL CONSTRAINT ck_duty_confirmations_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "post_id" TEXT NOT NULL REFERENCES "posts" ("id"),
  "confirmed_on" TEXT NOT NULL CONSTRAINT ck_duty_confirmations_confirmed_on CHECK (length("confirmed_on") = 10),
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "approvals" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "register" TEXT NOT NULL CONSTRAINT ck_approvals_register CHECK ("register" IN ('business_trips', 'training_plans', 'budgets', 'trip_orders', 'car_costs', 'advances', 'expense_claims', 'payment_requests', 'seal_uses')),
  "record_id" TEXT NOT NULL,
  "number" TEXT,
  "title" TEXT NOT NULL,
  "applicant_id" TEXT REFERENCES "staff" ("id"),
  "amount_fen" INTEGER CONSTRAINT ck_approvals_amount_fen CHECK ("amount_fen" >= 0),
  "handed_in_at" TEXT NOT NULL CONSTRAINT ck_approvals_handed_in_at CHECK (length("handed_in_at") = 24),
  "rule_id" TEXT REFERENCES "approval_rules" ("id"),
  "rule_version" INTEGER CONSTRAINT ck_approvals_rule_version CHECK ("rule_version" >= 1),
  "step" INTEGER NOT NULL CONSTRAINT ck_approvals_step CHECK ("step" >= 1 AND "step" <= 9),
  "asked_id" TEXT REFERENCES "staff" ("id"),
  "asked_ids" TEXT NOT NULL,
  "asked_at" TEXT NOT NULL CONSTRAINT ck_approvals_asked_at CHECK (length("asked_at") = 24),
  "state" TEXT NOT NULL CONSTRAINT ck_approvals_state CHECK ("state" IN ('pending', 'approved', 'returned', 'withdrawn')),
  "ended_at" TEXT CONSTRAINT ck_approvals_ended_at CHECK (length("ended_at") = 24),
  "reminded_on" TEXT CONSTRAINT ck_approvals_reminded_on CHECK (length("reminded_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "approvals_plan" (
  "parent_id" TEXT NOT NULL REFERENCES "approvals" ("id"),
  "position" INTEGER NOT NULL,
  "approver" TEXT NOT NULL CONSTRAINT ck_approvals_plan_approver CHECK ("approver" IN ('superior', 'department_head', 'post', 'role', 'person', 'right')),
  "post_id" TEXT REFERENCES "posts" ("id"),
  "role" TEXT CONSTRAINT ck_approvals_plan_role CHECK ("role" IN ('owner', 'service_manager', 'hr', 'front_desk', 'cashier', 'parts_manager', 'parts_keeper', 'tool_keeper', 'workshop_supervisor', 'employee')),
  "person_id" TEXT REFERENCES "staff" ("id"),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "approval_steps" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "approval_id" TEXT NOT NULL REFERENCES "approvals" ("id"),
  "step" INTEGER NOT NULL CONSTRAINT ck_approval_steps_step CHECK ("step" >= 1 AND "step" <= 9),
  "approver" TEXT NOT NULL CONSTRAINT ck_approval_steps_approver CHECK ("approver" IN ('superior', 'department_head', 'post', 'role', 'person', 'right')),
  "applicant_id" TEXT REFERENCES "staff" ("id"),
  "asked_id" TEXT REFERENCES "staff" ("id"),
  "decided_by" TEXT REFERENCES "staff" ("id"),
  "decision" TEXT NOT NULL CONSTRAINT ck_approval_steps_decision CHECK ("decision" IN ('approved', 'returned', 'passed_over')),
  "comment" TEXT,
  "decided_at" TEXT NOT NULL CONSTRAINT ck_approval_steps_decided_at CHECK (length("decided_at") = 24),
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "delegations" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "from_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "to_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "from_on" TEXT NOT NULL CONSTRAINT ck_delegations_from_on CHECK (length("from_on") = 10),
  "back_on" TEXT NOT NULL CONSTRAINT ck_delegations_back_on CHECK (length("back_on") = 10),
  "kinds" TEXT NOT NULL,
  "reason" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "approval_rules" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "register" TEXT NOT NULL CONSTRAINT ck_approval_rules_register CHECK ("register" IN ('business_trips', 'training_plans', 'budgets', 'trip_orders', 'car_costs', 'advances', 'expense_claims', 'payment_requests', 'seal_uses', 'equipment', 'tools', 'company_cars')),
  "rank" INTEGER NOT NULL CONSTRAINT ck_approval_rules_rank CHECK ("rank" >= 1 AND "rank" <= 999),
  "amount_from_fen" INTEGER CONSTRAINT ck_approval_rules_amount_from_fen CHECK ("amount_from_fen" >= 0),
  "amount_below_fen" INTEGER CONSTRAINT ck_approval_rules_amount_below_fen CHECK ("amount_below_fen" >= 0),
  "department_id" TEXT REFERENCES "departments" ("id"),
  "post_id" TEXT REFERENCES "posts" ("id"),
  "applicant" TEXT NOT NULL CONSTRAINT ck_approval_rules_applicant CHECK ("applicant" IN ('anybody', 'managers', 'others')),
  "of_kind" TEXT,
  "is_active" INTEGER NOT NULL CONSTRAINT ck_approval_rules_is_active CHECK ("is_active" IN (0, 1)),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "approval_rules_steps" (
  "parent_id" TEXT NOT NULL REFERENCES "approval_rules" ("id"),
  "position" INTEGER NOT NULL,
  "approver" TEXT NOT NULL CONSTRAINT ck_approval_rules_steps_approver CHECK ("approver" IN ('superior', 'department_head', 'post', 'role', 'person', 'right')),
  "post_id" TEXT REFERENCES "posts" ("id"),
  "role" TEXT CONSTRAINT ck_approval_rules_steps_role CHECK ("role" IN ('owner', 'service_manager', 'hr', 'front_desk', 'cashier', 'parts_manager', 'parts_keeper', 'tool_keeper', 'workshop_supervisor', 'employee')),
  "person_id" TEXT REFERENCES "staff" ("id"),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "work_orders" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "plate" TEXT NOT NULL,
  "vehicle_id" TEXT REFERENCES "vehicles" ("id"),
  "customer_id" TEXT REFERENCES "customers" ("id"),
  "contact_name" TEXT,
  "contact_phone" TEXT,
  "job_type" TEXT NOT NULL CONSTRAINT ck_work_orders_job_type CHECK ("job_type" IN ('maintenance', 'repair', 'body', 'accident', 'warranty', 'recall', 'internal')),
  "mileage_km" INTEGER CONSTRAINT ck_work_orders_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 2000000),
  "symptoms" TEXT,
  "belongings" TEXT,
  "photos" TEXT NOT NULL,
  "advisor_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "team_id" TEXT REFERENCES "teams" ("id"),
  "technician_id" TEXT REFERENCES "staff" ("id"),
  "parts_state" TEXT NOT NULL CONSTRAINT ck_work_orders_parts_state CHECK ("parts_state" IN ('not_needed', 'waiting', 'ready')),
  "arrived_at" TEXT NOT NULL CONSTRAINT ck_work_orders_arrived_at CHECK (length("arrived_at") = 24),
  "promised_at" TEXT NOT NULL CONSTRAINT ck_work_orders_promised_at CHECK (length("promised_at") = 24),
  "started_at" TEXT CONSTRAINT ck_work_orders_started_at CHECK (length("started_at") = 24),
  "inspected_at" TEXT CONSTRAINT ck_work_orders_inspected_at CHECK (length("inspected_at") = 24),
  "settled_at" TEXT CONSTRAINT ck_work_orders_settled_at CHECK (length("settled_at") = 24),
  "delivered_at" TEXT CONSTRAINT ck_work_orders_delivered_at CHECK (length("delivered_at") = 24),
  "guarantee_until_on" TEXT CONSTRAINT ck_work_orders_guarantee_until_on CHECK (length("guarantee_until_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_work_orders_state CHECK ("state" IN ('open', 'in_work', 'inspected', 'settled', 'delivered', 'cancelled')),
  "reason" TEXT,
  "payer" TEXT NOT NULL CONSTRAINT ck_work_orders_payer CHECK ("payer" IN ('customer', 'warranty', 'insurer', 'internal', 'goodwill')),
  "estimate_fen" INTEGER CONSTRAINT ck_work_orders_estimate_fen CHECK ("estimate_fen" >= 0),
  "amount_fen" INTEGER CONSTRAINT ck_work_orders_amount_fen CHECK ("amount_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "work_orders_jobs" (
  "parent_id" TEXT NOT NULL REFERENCES "work_orders" ("id"),
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "technician_id" TEXT REFERENCES "staff" ("id"),
  "standard_minutes" INTEGER CONSTRAINT ck_work_orders_jobs_standard_minutes CHECK ("standard_minutes" >= 0 AND "standard_minutes" <= 6000),
  "is_added" INTEGER NOT NULL CONSTRAINT ck_work_orders_jobs_is_added CHECK ("is_added" IN (0, 1)),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "appointments" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "appointed_at" TEXT NOT NULL CONSTRAINT ck_appointments_appointed_at CHECK (length("appointed_at") = 24),
  "plate" TEXT NOT NULL,
  "vehicle_id" TEXT REFERENCES "vehicles" ("id"),
  "customer_id" TEXT REFERENCES "customers" ("id"),
  "contact_name" TEXT,
  "contact_phone" TEXT,
  "channel" TEXT NOT NULL CONSTRAINT ck_appointments_channel CHECK ("channel" IN ('phone', 'message', 'on_site', 'reminder', 'maker')),
  "job_type" TEXT NOT NULL CONSTRAINT ck_appointments_job_type CHECK ("job_type" IN ('maintenance', 'repair', 'body', 'accident', 'warranty', 'recall', 'internal')),
  "wishes" TEXT,
  "advisor_id" TEXT REFERENCES "staff" ("id"),
  "team_id" TEXT REFERENCES "teams" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_appointments_state CHECK ("state" IN ('booked', 'arrived', 'kept', 'no_show', 'cancelled')),
  "arrived_at" TEXT CONSTRAINT ck_appointments_arrived_at CHECK (length("arrived_at") = 24),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "reason" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "inspections" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "work_order_id" TEXT NOT NULL REFERENCES "work_orders" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_inspections_kind CHECK ("kind" IN ('self', 'mutual', 'final')),
  "result" TEXT NOT NULL CONSTRAINT ck_inspections_result CHECK ("result" IN ('passed', 'failed')),
  "findings" TEXT,
  "inspector_id" TEXT REFERENCES "staff" ("id"),
  "inspected_at" TEXT NOT NULL CONSTRAINT ck_inspections_inspected_at CHECK (length("inspected_at") = 24),
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "reworks" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "work_order_id" TEXT NOT NULL REFERENCES "work_orders" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_reworks_kind CHECK ("kind" IN ('self', 'mutual', 'final', 'comeback')),
  "inspection_id" TEXT REFERENCES "inspections" ("id"),
  "found_on" TEXT NOT NULL CONSTRAINT ck_reworks_found_on CHECK (length("found_on") = 10),
  "fault" TEXT NOT NULL,
  "team_id" TEXT REFERENCES "teams" ("id"),
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "cause" TEXT,
  "measure" TEXT,
  "state" TEXT NOT NULL CONSTRAINT ck_reworks_state CHECK ("state" IN ('open', 'done', 'verified')),
  "done_at" TEXT CONSTRAINT ck_reworks_done_at CHECK (length("done_at") = 24),
  "verified_at" TEXT CONSTRAINT ck_reworks_verified_at CHECK (length("verified_at") = 24),
  "verified_by" TEXT REFERENCES "staff" ("id"),
  "reason" TEXT,
  "cost_fen" INTEGER CONSTRAINT ck_reworks_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "technical_cases" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "kind" TEXT NOT NULL CONSTRAINT ck_technical_cases_kind CHECK ("kind" IN ('case', 'bulletin', 'manual', 'data')),
  "title" TEXT NOT NULL,
  "maker_no" TEXT,
  "models" TEXT,
  "system" TEXT NOT NULL CONSTRAINT ck_technical_cases_system CHECK ("system" IN ('engine', 'transmission', 'chassis', 'brakes', 'electrics', 'air_conditioning', 'body', 'paint', 'battery', 'other')),
  "symptom" TEXT,
  "cause" TEXT,
  "measure" TEXT,
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "author_id" TEXT REFERENCES "staff" ("id"),
  "issued_on" TEXT NOT NULL CONSTRAINT ck_technical_cases_issued_on CHECK (length("issued_on") = 10),
  "valid_until_on" TEXT CONSTRAINT ck_technical_cases_valid_until_on CHECK (length("valid_until_on") = 10),
  "papers" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_technical_cases_state CHECK ("state" IN ('draft', 'published', 'withdrawn')),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "customers" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_customers_kind CHECK ("kind" IN ('person', 'company')),
  "level" TEXT NOT NULL CONSTRAINT ck_customers_level CHECK ("level" IN ('ordinary', 'regular', 'important')),
  "phone" TEXT,
  "phone_two" TEXT,
  "contact_name" TEXT,
  "address" TEXT,
  "source" TEXT CONSTRAINT ck_customers_source CHECK ("source" IN ('new_car', 'walk_in', 'referral', 'insurer', 'campaign', 'other')),
  "advisor_id" TEXT REFERENCES "staff" ("id"),
  "is_consented" INTEGER NOT NULL CONSTRAINT ck_customers_is_consented CHECK ("is_consented" IN (0, 1)),
  "consented_on" TEXT CONSTRAINT ck_customers_consented_on CHECK (length("consented_on") = 10),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "vehicles" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "plate" TEXT,
  "vin" TEXT,
  "model" TEXT NOT NULL,
  "brand" TEXT,
  "power" TEXT CONSTRAINT ck_vehicles_power CHECK ("power" IN ('petrol', 'diesel', 'hybrid', 'electric', 'gas')),
  "color" TEXT,
  "customer_id" TEXT REFERENCES "customers" ("id"),
  "mileage_km" INTEGER CONSTRAINT ck_vehicles_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 2000000),
  "sold_on" TEXT CONSTRAINT ck_vehicles_sold_on CHECK (length("sold_on") = 10),
  "warranty_until_on" TEXT CONSTRAINT ck_vehicles_warranty_until_on CHECK (length("warranty_until_on") = 10),
  "warranty_km" INTEGER CONSTRAINT ck_vehicles_warranty_km CHECK ("warranty_km" >= 0 AND "warranty_km" <= 2000000),
  "next_service_on" TEXT CONSTRAINT ck_vehicles_next_service_on CHECK (length("next_service_on") = 10),
  "next_service_km" INTEGER CONSTRAINT ck_vehicles_next_service_km CHECK ("next_service_km" >= 0 AND "next_service_km" <= 2000000),
  "insurer" TEXT,
  "insured_until_on" TEXT CONSTRAINT ck_vehicles_insured_until_on CHECK (length("insured_until_on") = 10),
  "inspection_due_on" TEXT CONSTRAINT ck_vehicles_inspection_due_on CHECK (length("inspection_due_on") = 10),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "follow_ups" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "kind" TEXT NOT NULL CONSTRAINT ck_follow_ups_kind CHECK ("kind" IN ('after_delivery', 'high_value', 'service_due', 'insurance_due', 'inspection_due', 'campaign', 'other')),
  "due_on" TEXT NOT NULL CONSTRAINT ck_follow_ups_due_on CHECK (length("due_on") = 10),
  "vehicle_id" TEXT REFERENCES "vehicles" ("id"),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "caller_id" TEXT REFERENCES "staff" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_follow_ups_state CHECK ("state" IN ('open', 'unreached', 'done', 'dropped')),
  "called_at" TEXT CONSTRAINT ck_follow_ups_called_at CHECK (length("called_at") = 24),
  "result" TEXT CONSTRAINT ck_follow_ups_result CHECK ("result" IN ('satisfied', 'suggestion', 'rework', 'safety', 'complaint')),
  "satisfaction" INTEGER CONSTRAINT ck_follow_ups_satisfaction CHECK ("satisfaction" >= 1 AND "satisfaction" <= 5),
  "answer" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "satisfaction_scores" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "surveyed_on" TEXT NOT NULL CONSTRAINT ck_satisfaction_scores_surveyed_on CHECK (length("surveyed_on") = 10),
  "channel" TEXT NOT NULL CONSTRAINT ck_satisfaction_scores_channel CHECK ("channel" IN ('phone', 'on_site', 'message', 'maker')),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "advisor_id" TEXT REFERENCES "staff" ("id"),
  "team_id" TEXT REFERENCES "teams" ("id"),
  "overall" INTEGER NOT NULL CONSTRAINT ck_satisfaction_scores_overall CHECK ("overall" >= 1 AND "overall" <= 5),
  "reception" INTEGER CONSTRAINT ck_satisfaction_scores_reception CHECK ("reception" >= 1 AND "reception" <= 5),
  "quality" INTEGER CONSTRAINT ck_satisfaction_scores_quality CHECK ("quality" >= 1 AND "quality" <= 5),
  "punctuality" INTEGER CONSTRAINT ck_satisfaction_scores_punctuality CHECK ("punctuality" >= 1 AND "punctuality" <= 5),
  "price" INTEGER CONSTRAINT ck_satisfaction_scores_price CHECK ("price" >= 1 AND "price" <= 5),
  "environment" INTEGER CONSTRAINT ck_satisfaction_scores_environment CHECK ("environment" >= 1 AND "environment" <= 5),
  "points" INTEGER CONSTRAINT ck_satisfaction_scores_points CHECK ("points" >= 0 AND "points" <= 100),
  "comment" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "complaints" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "received_at" TEXT NOT NULL CONSTRAINT ck_complaints_received_at CHECK (length("received_at") = 24),
  "channel" TEXT NOT NULL CONSTRAINT ck_complaints_channel CHECK ("channel" IN ('on_site', 'phone', 'follow_up', 'message', 'maker', 'authority')),
  "kind" TEXT NOT NULL CONSTRAINT ck_complaints_kind CHECK ("kind" IN ('service', 'quality', 'technical', 'parts', 'price', 'waiting', 'suggestion', 'other')),
  "grade" TEXT NOT NULL CONSTRAINT ck_complaints_grade CHECK ("grade" IN ('minor', 'ordinary', 'major')),
  "facts" TEXT NOT NULL,
  "customer_id" TEXT REFERENCES "customers" ("id"),
  "vehicle_id" TEXT REFERENCES "vehicles" ("id"),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "team_id" TEXT REFERENCES "teams" ("id"),
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_at" TEXT CONSTRAINT ck_complaints_due_at CHECK (length("due_at") = 24),
  "photos" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_complaints_state CHECK ("state" IN ('open', 'assigned', 'answered', 'closed', 'reopened')),
  "cause" TEXT,
  "measure" TEXT,
  "result" TEXT,
  "answered_at" TEXT CONSTRAINT ck_complaints_answered_at CHECK (length("answered_at") = 24),
  "closed_at" TEXT CONSTRAINT ck_complaints_closed_at CHECK (length("closed_at") = 24),
  "is_accepted" INTEGER NOT NULL CONSTRAINT ck_complaints_is_accepted CHECK ("is_accepted" IN (0, 1)),
  "reopen_reason" TEXT,
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "cost_fen" INTEGER CONSTRAINT ck_complaints_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "campaigns" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_campaigns_kind CHECK ("kind" IN ('offer', 'service_week', 'recall', 'customer_day', 'maker', 'other')),
  "from_on" TEXT NOT NULL CONSTRAINT ck_campaigns_from_on CHECK (length("from_on") = 10),
  "until_on" TEXT NOT NULL CONSTRAINT ck_campaigns_until_on CHECK (length("until_on") = 10),
  "offer" TEXT,
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "budget_fen" INTEGER CONSTRAINT ck_campaigns_budget_fen CHECK ("budget_fen" >= 0),
  "state" TEXT NOT NULL CONSTRAINT ck_campaigns_state CHECK ("state" IN ('planned', 'running', 'ended', 'cancelled')),
  "outcome" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "campaigns_invited" (
  "parent_id" TEXT NOT NULL REFERENCES "campaigns" ("id"),
  "position" INTEGER NOT NULL,
  "vehicle_id" TEXT NOT NULL REFERENCES "vehicles" ("id"),
  "told_on" TEXT CONSTRAINT ck_campaigns_invited_told_on CHECK (length("told_on") = 10),
  "answer" TEXT CONSTRAINT ck_campaigns_invited_answer CHECK ("answer" IN ('coming', 'declined', 'unreached')),
  "is_come" INTEGER NOT NULL CONSTRAINT ck_campaigns_invited_is_come CHECK ("is_come" IN (0, 1)),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "warranty_claims" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "vehicle_id" TEXT NOT NULL REFERENCES "vehicles" ("id"),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "claimed_on" TEXT NOT NULL CONSTRAINT ck_warranty_claims_claimed_on CHECK (length("claimed_on") = 10),
  "submit_by_on" TEXT NOT NULL CONSTRAINT ck_warranty_claims_submit_by_on CHECK (length("submit_by_on") = 10),
  "mileage_km" INTEGER CONSTRAINT ck_warranty_claims_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 2000000),
  "fault" TEXT NOT NULL,
  "judgement" TEXT,
  "asked_maker_on" TEXT CONSTRAINT ck_warranty_claims_asked_maker_on CHECK (length("asked_maker_on") = 10),
  "maker_said" TEXT,
  "papers" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_warranty_claims_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'rejected', 'paid')),
  "maker_no" TEXT,
  "submitted_on" TEXT CONSTRAINT ck_warranty_claims_submitted_on CHECK (length("submitted_on") = 10),
  "answered_on" TEXT CONSTRAINT ck_warranty_claims_answered_on CHECK (length("answered_on") = 10),
  "refusal" TEXT,
  "paid_on" TEXT CONSTRAINT ck_warranty_claims_paid_on CHECK (length("paid_on") = 10),
  "claimed_fen" INTEGER CONSTRAINT ck_warranty_claims_claimed_fen CHECK ("claimed_fen" >= 0),
  "approved_fen" INTEGER CONSTRAINT ck_warranty_claims_approved_fen CHECK ("approved_fen" >= 0),
  "paid_fen" INTEGER CONSTRAINT ck_warranty_claims_paid_fen CHECK ("paid_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "warranty_claims_items" (
  "parent_id" TEXT NOT NULL REFERENCES "warranty_claims" ("id"),
  "position" INTEGER NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_warranty_claims_items_kind CHECK ("kind" IN ('part', 'labour', 'other')),
  "part_id" TEXT REFERENCES "parts" ("id"),
  "description" TEXT NOT NULL,
  "qty_milli" INTEGER NOT NULL CONSTRAINT ck_warranty_claims_items_qty_milli CHECK ("qty_milli" >= 1 AND "qty_milli" <= 999000),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "old_parts" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "part_id" TEXT REFERENCES "parts" ("id"),
  "description" TEXT NOT NULL,
  "qty_milli" INTEGER NOT NULL CONSTRAINT ck_old_parts_qty_milli CHECK ("qty_milli" >= 1 AND "qty_milli" <= 999000),
  "claim_id" TEXT REFERENCES "warranty_claims" ("id"),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "removed_on" TEXT NOT NULL CONSTRAINT ck_old_parts_removed_on CHECK (length("removed_on") = 10),
  "bin" TEXT,
  "keep_until_on" TEXT CONSTRAINT ck_old_parts_keep_until_on CHECK (length("keep_until_on") = 10),
  "keeper_id" TEXT REFERENCES "staff" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_old_parts_state CHECK ("state" IN ('stored', 'returned', 'handed_over', 'disposed')),
  "gone_on" TEXT CONSTRAINT ck_old_parts_gone_on CHECK (length("gone_on") = 10),
  "waybill" TEXT,
  "taken_by" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "warranty_booklets" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "vehicle_id" TEXT NOT NULL REFERENCES "vehicles" ("id"),
  "work_order_id" TEXT REFERENCES "work_orders" ("id"),
  "booklet_no" TEXT,
  "purpose" TEXT NOT NULL CONSTRAINT ck_warranty_booklets_purpose CHECK ("purpose" IN ('maintenance', 'first_service', 'claim', 'transfer', 'other')),
  "taken_on" TEXT NOT NULL CONSTRAINT ck_warranty_booklets_taken_on CHECK (length("taken_on") = 10),
  "taken_by" TEXT REFERENCES "staff" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_warranty_booklets_state CHECK ("state" IN ('taken', 'stamped', 'returned')),
  "stamped_on" TEXT CONSTRAINT ck_warranty_booklets_stamped_on CHECK (length("stamped_on") = 10),
  "returned_on" TEXT CONSTRAINT ck_warranty_booklets_returned_on CHECK (length("returned_on") = 10),
  "received_by" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "parts" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "part_no" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "category" TEXT NOT NULL CONSTRAINT ck_parts_category CHECK ("category" IN ('maintenance', 'engine', 'ignition', 'fuel', 'cooling', 'exhaust', 'transmission', 'brakes', 'suspension', 'steering', 'electrical', 'lighting', 'air_conditioning', 'body', 'interior', 'tyres', 'fluids', 'consumables', 'accessories', 'other')),
  "origin" TEXT NOT NULL CONSTRAINT ck_parts_origin CHECK ("origin" IN ('oem', 'brand', 'remanufactured', 'used')),
  "brand" TEXT,
  "spec" TEXT,
  "unit" TEXT NOT NULL CONSTRAINT ck_parts_unit CHECK ("unit" IN ('piece', 'each', 'set', 'pair', 'strip', 'rod', 'tube', 'block', 'unit', 'box', 'pack', 'bottle', 'drum', 'can', 'roll', 'sheet', 'litre', 'millilitre', 'kilogram', 'gram', 'metre')),
  "qty_scale" INTEGER NOT NULL CONSTRAINT ck_parts_qty_scale CHECK ("qty_scale" >= 0 AND "qty_scale" <= 3),
  "fits" TEXT NOT NULL,
  "barcodes" TEXT NOT NULL,
  "bin" TEXT,
  "stock_class" TEXT NOT NULL CONSTRAINT ck_parts_stock_class CHECK ("stock_class" IN ('common', 'consumable', 'special_order', 'non_stock')),
  "is_hazardous" INTEGER NOT NULL CONSTRAINT ck_parts_is_hazardous CHECK ("is_hazardous" IN (0, 1)),
  "is_ccc_required" INTEGER NOT NULL CONSTRAINT ck_parts_is_ccc_required CHECK ("is_ccc_required" IN (0, 1)),
  "shelf_life_days" INTEGER CONSTRAINT ck_parts_shelf_life_days CHECK ("shelf_life_days" >= 1 AND "shelf_life_days" <= 36500),
  "phase_in_on" TEXT CONSTRAINT ck_parts_phase_in_on CHECK (length("phase_in_on") = 10),
  "phase_out_on" TEXT CONSTRAINT ck_parts_phase_out_on CHECK (length("phase_out_on") = 10),
  "superseded_by_id" TEXT REFERENCES "parts" ("id"),
  "supplier_id" TEXT REFERENCES "suppliers" ("id"),
  "cost_e4" INTEGER CONSTRAINT ck_parts_cost_e4 CHECK ("cost_e4" >= 0),
  "list_fen" INTEGER CONSTRAINT ck_parts_list_fen CHECK ("list_fen" >= 0),
  "sale_fen" INTEGER CONSTRAINT ck_parts_sale_fen CHECK ("sale_fen" >= 0),
  "abc_class" TEXT CONSTRAINT ck_parts_abc_class CHECK ("abc_class" IN ('a', 'b', 'c')),
  "demand_class" TEXT CONSTRAINT ck_parts_demand_class CHECK ("demand_class" IN ('smooth', 'intermittent', 'erratic', 'lumpy', 'none', 'incomplete')),
  "idle_tier" TEXT CONSTRAINT ck_parts_idle_tier CHECK ("idle_tier" IN ('moving', 'watch', 'slow', 'dead')),
  "last_sale_month" TEXT CONSTRAINT ck_parts_last_sale_month CHECK (length("last_sale_month") = 7),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "part_demand" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "part_id" TEXT NOT NULL REFERENCES "parts" ("id"),
  "month" TEXT NOT NULL CONSTRAINT ck_part_demand_month CHECK (length("month") = 7),
  "qty_milli" INTEGER NOT NULL CONSTRAINT ck_part_demand_qty_milli CHECK ("qty_milli" >= 0),
  "lost_milli" INTEGER NOT NULL CONSTRAINT ck_part_demand_lost_milli CHECK ("lost_milli" >= 0),
  "emergency_milli" INTEGER NOT NULL CONSTRAINT ck_part_demand_emergency_milli CHECK ("emergency_milli" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "suppliers" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_suppliers_kind CHECK ("kind" IN ('manufacturer', 'brand_agent', 'wholesaler', 'dismantler', 'tools', 'services')),
  "phone" TEXT,
  "address" TEXT,
  "delivery_days" INTEGER CONSTRAINT ck_suppliers_delivery_days CHECK ("delivery_days" >= 0 AND "delivery_days" <= 365),
  "tax_no" TEXT,
  "bank_name" TEXT,
  "bank_account" TEXT,
  "payment_days" INTEGER CONSTRAINT ck_suppliers_payment_days CHECK ("payment_days" >= 0 AND "payment_days" <= 365),
  "invoice_kind" TEXT CONSTRAINT ck_suppliers_invoice_kind CHECK ("invoice_kind" IN ('special', 'ordinary', 'none')),
  "rating" INTEGER CONSTRAINT ck_suppliers_rating CHECK ("rating" >= 1 AND "rating" <= 5),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "suppliers_contacts" (
  "parent_id" TEXT NOT NULL REFERENCES "suppliers" ("id"),
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "post" TEXT,
  "phone" TEXT,
  "note" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "staff" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "gender" TEXT CONSTRAINT ck_staff_gender CHECK ("gender" IN ('male', 'female')),
  "state" TEXT NOT NULL CONSTRAINT ck_staff_state CHECK ("state" IN ('pending', 'probation', 'regular', 'notice', 'left')),
  "employment_kind" TEXT NOT NULL CONSTRAINT ck_staff_employment_kind CHECK ("employment_kind" IN ('full_time', 'part_time', 'dispatched', 'intern', 'rehired_retiree')),
  "hired_on" TEXT CONSTRAINT ck_staff_hired_on CHECK (length("hired_on") = 10),
  "probation_until_on" TEXT CONSTRAINT ck_staff_probation_until_on CHECK (length("probation_until_on") = 10),
  "left_on" TEXT CONSTRAINT ck_staff_left_on CHECK (length("left_on") = 10),
  "photo" TEXT NOT NULL,
  "phone" TEXT,
  "email" TEXT,
  "address" TEXT,
  "emergency_name" TEXT,
  "emergency_phone" TEXT,
  "id_no" TEXT,
  "birth_on" TEXT CONSTRAINT ck_staff_birth_on CHECK (length("birth_on") = 10),
  "first_worked_on" TEXT CONSTRAINT ck_staff_first_worked_on CHECK (length("first_worked_on") = 10),
  "contract_kind" TEXT CONSTRAINT ck_staff_contract_kind CHECK ("contract_kind" IN ('fixed_term', 'open_ended', 'per_job', 'none')),
  "contract_from_on" TEXT CONSTRAINT ck_staff_contract_from_on CHECK (length("contract_from_on") = 10),
  "contract_until_on" TEXT CONSTRAINT ck_staff_contract_until_on CHECK (length("contract_until_on") = 10),
  "contract_files" TEXT NOT NULL,
  "bank_name" TEXT,
  "bank_account" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "staff_assignments" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "post_id" TEXT NOT NULL REFERENCES "posts" ("id"),
  "department_id" TEXT NOT NULL REFERENCES "departments" ("id"),
  "team_id" TEXT REFERENCES "teams" ("id"),
  "manager_id" TEXT REFERENCES "staff" ("id"),
  "is_main" INTEGER NOT NULL CONSTRAINT ck_staff_assignments_is_main CHECK ("is_main" IN (0, 1)),
  "from_on" TEXT NOT NULL CONSTRAINT ck_staff_assignments_from_on CHECK (length("from_on") = 10),
  "until_on" TEXT CONSTRAINT ck_staff_assignments_until_on CHECK (length("until_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "staff_events" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_staff_events_kind CHECK ("kind" IN ('start_probation', 'regularise', 'transfer', 'give_notice', 'withdraw_notice', 'leave', 'rehire')),
  "effective_on" TEXT NOT NULL CONSTRAINT ck_staff_events_effective_on CHECK (length("effective_on") = 10),
  "from_state" TEXT CONSTRAINT ck_staff_events_from_state CHECK ("from_state" IN ('pending', 'probation', 'regular', 'notice', 'left')),
  "to_state" TEXT CONSTRAINT ck_staff_events_to_state CHECK ("to_state" IN ('pending', 'probation', 'regular', 'notice', 'left')),
  "from_post_id" TEXT REFERENCES "posts" ("id"),
  "to_post_id" TEXT REFERENCES "posts" ("id"),
  "leaving_reason" TEXT CONSTRAINT ck_staff_events_leaving_reason CHECK ("leaving_reason" IN ('resigned', 'agreed', 'dismissed', 'contract_ended', 'retired', 'not_started', 'other')),
  "note" TEXT,
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "salaries" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "effective_on" TEXT NOT NULL CONSTRAINT ck_salaries_effective_on CHECK (length("effective_on") = 10),
  "base_fen" INTEGER NOT NULL CONSTRAINT ck_salaries_base_fen CHECK ("base_fen" >= 0 AND "base_fen" <= 100000000),
  "post_fen" INTEGER NOT NULL CONSTRAINT ck_salaries_post_fen CHECK ("post_fen" >= 0 AND "post_fen" <= 100000000),
  "performance_fen" INTEGER NOT NULL CONSTRAINT ck_salaries_performance_fen CHECK ("performance_fen" >= 0 AND "performance_fen" <= 100000000),
  "allowance_fen" INTEGER NOT NULL CONSTRAINT ck_salaries_allowance_fen CHECK ("allowance_fen" >= 0 AND "allowance_fen" <= 100000000),
  "state" TEXT NOT NULL CONSTRAINT ck_salaries_state CHECK ("state" IN ('draft', 'submitted', 'approved')),
  "reason" TEXT,
  "submitted_by" TEXT REFERENCES "users" ("id"),
  "approved_by" TEXT REFERENCES "users" ("id"),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "departments" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "parent_id" TEXT REFERENCES "departments" ("id"),
  "head_id" TEXT REFERENCES "staff" ("id"),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "teams" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "department_id" TEXT NOT NULL REFERENCES "departments" ("id"),
  "leader_id" TEXT REFERENCES "staff" ("id"),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "posts" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "area" TEXT NOT NULL CONSTRAINT ck_posts_area CHECK ("area" IN ('management', 'front_desk', 'workshop', 'parts', 'tools', 'customers', 'people', 'finance', 'transport')),
  "reports_to_id" TEXT REFERENCES "posts" ("id"),
  "usual_role" TEXT NOT NULL CONSTRAINT ck_posts_usual_role CHECK ("usual_role" IN ('owner', 'service_manager', 'hr', 'front_desk', 'cashier', 'parts_manager', 'parts_keeper', 'tool_keeper', 'workshop_supervisor', 'employee')),
  "summary" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "posts_headcount" (
  "parent_id" TEXT NOT NULL REFERENCES "posts" ("id"),
  "position" INTEGER NOT NULL,
  "from_month" TEXT NOT NULL CONSTRAINT ck_posts_headcount_from_month CHECK (length("from_month") = 7),
  "planned" INTEGER NOT NULL CONSTRAINT ck_posts_headcount_planned CHECK ("planned" >= 0 AND "planned" <= 999),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "skills" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "area" TEXT NOT NULL CONSTRAINT ck_skills_area CHECK ("area" IN ('mechanical', 'electrical', 'body', 'paint', 'inspection', 'reception', 'parts', 'customers', 'management', 'safety')),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "staff_skills" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "skill_id" TEXT NOT NULL REFERENCES "skills" ("id"),
  "level" INTEGER NOT NULL CONSTRAINT ck_staff_skills_level CHECK ("level" >= 0 AND "level" <= 4),
  "evaluated_on" TEXT CONSTRAINT ck_staff_skills_evaluated_on CHECK (length("evaluated_on") = 10),
  "valid_until_on" TEXT CONSTRAINT ck_staff_skills_valid_until_on CHECK (length("valid_until_on") = 10),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "certificate_kinds" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "issuer" TEXT,
  "is_legal" INTEGER NOT NULL CONSTRAINT ck_certificate_kinds_is_legal CHECK ("is_legal" IN (0, 1)),
  "valid_months" INTEGER CONSTRAINT ck_certificate_kinds_valid_months CHECK ("valid_months" >= 1 AND "valid_months" <= 600),
  "warn_days" INTEGER NOT NULL CONSTRAINT ck_certificate_kinds_warn_days CHECK ("warn_days" >= 0 AND "warn_days" <= 365),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "certificates" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "kind_id" TEXT NOT NULL REFERENCES "certificate_kinds" ("id"),
  "number" TEXT NOT NULL,
  "issued_on" TEXT CONSTRAINT ck_certificates_issued_on CHECK (length("issued_on") = 10),
  "valid_until_on" TEXT CONSTRAINT ck_certificates_valid_until_on CHECK (length("valid_until_on") = 10),
  "scans" TEXT NOT NULL,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "calendar_years" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "year" INTEGER NOT NULL CONSTRAINT ck_calendar_years_year CHECK ("year" >= 2000 AND "year" <= 2100),
  "status" TEXT NOT NULL CONSTRAINT ck_calendar_years_status CHECK ("status" IN ('missing', 'estimated', 'official')),
  "source" TEXT,
  "announced_on" TEXT CONSTRAINT ck_calendar_years_announced_on CHECK (length("announced_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "calendar_days" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "day" TEXT NOT NULL CONSTRAINT ck_calendar_days_day CHECK (length("day") = 10),
  "kind" TEXT NOT NULL CONSTRAINT ck_calendar_days_kind CHECK ("kind" IN ('workday', 'rest', 'holiday', 'swap_off', 'swap_workday')),
  "is_statutory" INTEGER NOT NULL CONSTRAINT ck_calendar_days_is_statutory CHECK ("is_statutory" IN (0, 1)),
  "name" TEXT,
  "name_en" TEXT,
  "source" TEXT NOT NULL CONSTRAINT ck_calendar_days_source CHECK ("source" IN ('official', 'computed', 'station')),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "business_trips" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_business_trips_kind CHECK ("kind" IN ('business_trip', 'outside_duty')),
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "companions" TEXT NOT NULL,
  "destination" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "leaves_at" TEXT NOT NULL CONSTRAINT ck_business_trips_leaves_at CHECK (length("leaves_at") = 24),
  "returns_at" TEXT NOT NULL CONSTRAINT ck_business_trips_returns_at CHECK (length("returns_at") = 24),
  "transport" TEXT CONSTRAINT ck_business_trips_transport CHECK ("transport" IN ('company_car', 'own_car', 'train', 'plane', 'bus', 'other')),
  "estimate_fen" INTEGER CONSTRAINT ck_business_trips_estimate_fen CHECK ("estimate_fen" >= 0),
  "state" TEXT NOT NULL CONSTRAINT ck_business_trips_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'finished', 'cancelled')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_business_trips_approved_at CHECK (length("approved_at") = 24),
  "returned_at" TEXT CONSTRAINT ck_business_trips_returned_at CHECK (length("returned_at") = 24),
  "report" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "meal_counts" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "day_on" TEXT NOT NULL CONSTRAINT ck_meal_counts_day_on CHECK (length("day_on") = 10),
  "meal" TEXT NOT NULL CONSTRAINT ck_meal_counts_meal CHECK ("meal" IN ('breakfast', 'lunch', 'dinner', 'night')),
  "guests" INTEGER NOT NULL CONSTRAINT ck_meal_counts_guests CHECK ("guests" >= 0 AND "guests" <= 999),
  "ordered" INTEGER NOT NULL CONSTRAINT ck_meal_counts_ordered CHECK ("ordered" >= 0 AND "ordered" <= 999),
  "delivered" INTEGER CONSTRAINT ck_meal_counts_delivered CHECK ("delivered" >= 0 AND "delivered" <= 999),
  "cost_fen" INTEGER CONSTRAINT ck_meal_counts_cost_fen CHECK ("cost_fen" >= 0),
  "ordered_from" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "meal_counts_counts" (
  "parent_id" TEXT NOT NULL REFERENCES "meal_counts" ("id"),
  "position" INTEGER NOT NULL,
  "department_id" TEXT NOT NULL REFERENCES "departments" ("id"),
  "people" INTEGER NOT NULL CONSTRAINT ck_meal_counts_counts_people CHECK ("people" >= 0 AND "people" <= 999),
  "note" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "courses" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_courses_kind CHECK ("kind" IN ('safety', 'driving', 'skill', 'business', 'maker', 'induction', 'conduct')),
  "hours" INTEGER NOT NULL CONSTRAINT ck_courses_hours CHECK ("hours" >= 1 AND "hours" <= 400),
  "pass_score" INTEGER CONSTRAINT ck_courses_pass_score CHECK ("pass_score" >= 0 AND "pass_score" <= 100),
  "valid_months" INTEGER CONSTRAINT ck_courses_valid_months CHECK ("valid_months" >= 1 AND "valid_months" <= 120),
  "skill_id" TEXT REFERENCES "skills" ("id"),
  "skill_level" INTEGER CONSTRAINT ck_courses_skill_level CHECK ("skill_level" >= 1 AND "skill_level" <= 4),
  "certificate_kind_id" TEXT REFERENCES "certificate_kinds" ("id"),
  "outline" TEXT,
  "cost_fen" INTEGER CONSTRAINT ck_courses_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "courses_needed_by" (
  "parent_id" TEXT NOT NULL REFERENCES "courses" ("id"),
  "position" INTEGER NOT NULL,
  "post_id" TEXT NOT NULL REFERENCES "posts" ("id"),
  "within_days" INTEGER NOT NULL CONSTRAINT ck_courses_needed_by_within_days CHECK ("within_days" >= 0 AND "within_days" <= 999),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "training_plans" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "kind" TEXT NOT NULL CONSTRAINT ck_training_plans_kind CHECK ("kind" IN ('station', 'maker')),
  "year" INTEGER NOT NULL CONSTRAINT ck_training_plans_year CHECK ("year" >= 2000 AND "year" <= 2100),
  "quarter" TEXT NOT NULL CONSTRAINT ck_training_plans_quarter CHECK ("quarter" IN ('q1', 'q2', 'q3', 'q4', 'year')),
  "department_id" TEXT NOT NULL REFERENCES "departments" ("id"),
  "title" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_training_plans_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'closed')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_training_plans_approved_at CHECK (length("approved_at") = 24),
  "result" TEXT,
  "budget_fen" INTEGER CONSTRAINT ck_training_plans_budget_fen CHECK ("budget_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "training_plans_items" (
  "parent_id" TEXT NOT NULL REFERENCES "training_plans" ("id"),
  "position" INTEGER NOT NULL,
  "course_id" TEXT NOT NULL REFERENCES "courses" ("id"),
  "people" INTEGER NOT NULL CONSTRAINT ck_training_plans_items_people CHECK ("people" >= 1 AND "people" <= 999),
  "wanted_month" TEXT CONSTRAINT ck_training_plans_items_wanted_month CHECK (length("wanted_month") = 7),
  "granted_month" TEXT CONSTRAINT ck_training_plans_items_granted_month CHECK (length("granted_month") = 7),
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "note" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "training_sessions" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "course_id" TEXT NOT NULL REFERENCES "courses" ("id"),
  "plan_id" TEXT REFERENCES "training_plans" ("id"),
  "department_id" TEXT REFERENCES "departments" ("id"),
  "team_id" TEXT REFERENCES "teams" ("id"),
  "trainer_id" TEXT REFERENCES "staff" ("id"),
  "outside_trainer" TEXT,
  "place" TEXT,
  "starts_at" TEXT NOT NULL CONSTRAINT ck_training_sessions_starts_at CHECK (length("starts_at") = 24),
  "ends_at" TEXT NOT NULL CONSTRAINT ck_training_sessions_ends_at CHECK (length("ends_at") = 24),
  "capacity" INTEGER CONSTRAINT ck_training_sessions_capacity CHECK ("capacity" >= 1 AND "capacity" <= 999),
  "state" TEXT NOT NULL CONSTRAINT ck_training_sessions_state CHECK ("state" IN ('draft', 'open', 'done', 'cancelled')),
  "summary" TEXT,
  "material" TEXT NOT NULL,
  "cost_fen" INTEGER CONSTRAINT ck_training_sessions_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "training_sessions_enrolments" (
  "parent_id" TEXT NOT NULL REFERENCES "training_sessions" ("id"),
  "position" INTEGER NOT NULL,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "is_required" INTEGER NOT NULL CONSTRAINT ck_training_sessions_enrolments_is_required CHECK ("is_required" IN (0, 1)),
  "answer" TEXT NOT NULL CONSTRAINT ck_training_sessions_enrolments_answer CHECK ("answer" IN ('invited', 'accepted', 'declined')),
  "presence" TEXT CONSTRAINT ck_training_sessions_enrolments_presence CHECK ("presence" IN ('attended', 'late', 'absent', 'excused')),
  "note" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "training_results" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "course_id" TEXT NOT NULL REFERENCES "courses" ("id"),
  "session_id" TEXT REFERENCES "training_sessions" ("id"),
  "finished_on" TEXT NOT NULL CONSTRAINT ck_training_results_finished_on CHECK (length("finished_on") = 10),
  "hours" INTEGER CONSTRAINT ck_training_results_hours CHECK ("hours" >= 0 AND "hours" <= 400),
  "score" INTEGER CONSTRAINT ck_training_results_score CHECK ("score" >= 0 AND "score" <= 100),
  "pass_score" INTEGER CONSTRAINT ck_training_results_pass_score CHECK ("pass_score" >= 0 AND "pass_score" <= 100),
  "outcome" TEXT NOT NULL CONSTRAINT ck_training_results_outcome CHECK ("outcome" IN ('attended', 'passed', 'failed', 'resit')),
  "valid_until_on" TEXT CONSTRAINT ck_training_results_valid_until_on CHECK (length("valid_until_on") = 10),
  "examined_by" TEXT REFERENCES "staff" ("id"),
  "rating" INTEGER CONSTRAINT ck_training_results_rating CHECK ("rating" >= 1 AND "rating" <= 5),
  "feedback" TEXT,
  "papers" TEXT NOT NULL,
  "cost_fen" INTEGER CONSTRAINT ck_training_results_cost_fen CHECK ("cost_fen" >= 0),
  "bound_until_on" TEXT CONSTRAINT ck_training_results_bound_until_on CHECK (length("bound_until_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "appraisal_templates" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "edition" INTEGER NOT NULL CONSTRAINT ck_appraisal_templates_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "posts" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_appraisal_templates_state CHECK ("state" IN ('draft', 'in_force', 'ended')),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "appraisal_templates_items" (
  "parent_id" TEXT NOT NULL REFERENCES "appraisal_templates" ("id"),
  "position" INTEGER NOT NULL,
  "dimension" TEXT NOT NULL CONSTRAINT ck_appraisal_templates_items_dimension CHECK ("dimension" IN ('result', 'quality', 'ability', 'conduct', 'extra')),
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_appraisal_templates_items_kind CHECK ("kind" IN ('rated', 'figure', 'bonus', 'veto')),
  "weight_bp" INTEGER NOT NULL CONSTRAINT ck_appraisal_templates_items_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "standard" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "appraisal_templates_levels" (
  "parent_id" TEXT NOT NULL REFERENCES "appraisal_templates" ("id"),
  "position" INTEGER NOT NULL,
  "level" TEXT NOT NULL CONSTRAINT ck_appraisal_templates_levels_level CHECK ("level" IN ('s', 'a', 'b', 'c', 'd')),
  "from_score" INTEGER NOT NULL CONSTRAINT ck_appraisal_templates_levels_from_score CHECK ("from_score" >= 0 AND "from_score" <= 150),
  "factor_bp" INTEGER CONSTRAINT ck_appraisal_templates_levels_factor_bp CHECK ("factor_bp" >= 0 AND "factor_bp" <= 30000),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "appraisal_cycles" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_appraisal_cycles_kind CHECK ("kind" IN ('monthly', 'quarterly', 'yearly', 'probation', 'special')),
  "from_on" TEXT NOT NULL CONSTRAINT ck_appraisal_cycles_from_on CHECK (length("from_on") = 10),
  "until_on" TEXT NOT NULL CONSTRAINT ck_appraisal_cycles_until_on CHECK (length("until_on") = 10),
  "departments" TEXT NOT NULL,
  "scores_due_on" TEXT CONSTRAINT ck_appraisal_cycles_scores_due_on CHECK (length("scores_due_on") = 10),
  "review_due_on" TEXT CONSTRAINT ck_appraisal_cycles_review_due_on CHECK (length("review_due_on") = 10),
  "publish_due_on" TEXT CONSTRAINT ck_appraisal_cycles_publish_due_on CHECK (length("publish_due_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_appraisal_cycles_state CHECK ("state" IN ('draft', 'open', 'closed')),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "appraisals" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "cycle_id" TEXT NOT NULL REFERENCES "appraisal_cycles" ("id"),
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "template_id" TEXT NOT NULL REFERENCES "appraisal_templates" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_appraisals_state CHECK ("state" IN ('draft', 'submitted', 'reviewed', 'published', 'confirmed', 'appealed')),
  "assignee_id" TEXT REFERENCES "staff" ("id"),
  "draft_score" INTEGER CONSTRAINT ck_appraisals_draft_score CHECK ("draft_score" >= 0 AND "draft_score" <= 150),
  "comment" TEXT,
  "interview" TEXT,
  "calibration" TEXT,
  "submitted_by" TEXT REFERENCES "staff" ("id"),
  "reviewed_by" TEXT REFERENCES "staff" ("id"),
  "final_score" INTEGER,
  "level" TEXT CONSTRAINT ck_appraisals_level CHECK ("level" IN ('s', 'a', 'b', 'c', 'd')),
  "factor_bp" INTEGER,
  "outcome" TEXT CONSTRAINT ck_appraisals_outcome CHECK ("outcome" IN ('none', 'praise', 'raise', 'promotion', 'training', 'talk', 'criticism', 'demotion')),
  "published_at" TEXT CONSTRAINT ck_appraisals_published_at CHECK (length("published_at") = 24),
  "self_review" TEXT,
  "answer" TEXT,
  "answered_at" TEXT CONSTRAINT ck_appraisals_answered_at CHECK (length("answered_at") = 24),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "appraisals_scores" (
  "parent_id" TEXT NOT NULL REFERENCES "appraisals" ("id"),
  "position" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "weight_bp" INTEGER NOT NULL CONSTRAINT ck_appraisals_scores_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "score" INTEGER CONSTRAINT ck_appraisals_scores_score CHECK ("score" >= -50 AND "score" <= 150),
  "reason" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_appraisals_scores_kind CHECK ("kind" IN ('rated', 'figure', 'bonus', 'veto')),
  "dimension" TEXT NOT NULL CONSTRAINT ck_appraisals_scores_dimension CHECK ("dimension" IN ('result', 'quality', 'ability', 'conduct', 'extra')),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "appraisal_notes" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "noted_on" TEXT NOT NULL CONSTRAINT ck_appraisal_notes_noted_on CHECK (length("noted_on") = 10),
  "sign" TEXT NOT NULL CONSTRAINT ck_appraisal_notes_sign CHECK ("sign" IN ('plus', 'minus', 'neutral')),
  "dimension" TEXT NOT NULL CONSTRAINT ck_appraisal_notes_dimension CHECK ("dimension" IN ('result', 'quality', 'ability', 'conduct', 'extra')),
  "facts" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "reward_rules" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "side" TEXT NOT NULL CONSTRAINT ck_reward_rules_side CHECK ("side" IN ('reward', 'penalty')),
  "category" TEXT NOT NULL CONSTRAINT ck_reward_rules_category CHECK ("category" IN ('attendance', 'conduct', 'quality', 'safety', 'service', 'tools', 'vehicles', 'result', 'idea')),
  "points" INTEGER NOT NULL CONSTRAINT ck_reward_rules_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "amount_fen" INTEGER CONSTRAINT ck_reward_rules_amount_fen CHECK ("amount_fen" >= 0),
  "level" TEXT CONSTRAINT ck_reward_rules_level CHECK ("level" IN ('talk', 'written', 'warning', 'demotion', 'dismissal', 'praise', 'merit')),
  "is_evidence_needed" INTEGER NOT NULL CONSTRAINT ck_reward_rules_is_evidence_needed CHECK ("is_evidence_needed" IN (0, 1)),
  "document_id" TEXT REFERENCES "documents" ("id"),
  "effective_on" TEXT NOT NULL CONSTRAINT ck_reward_rules_effective_on CHECK (length("effective_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_reward_rules_state CHECK ("state" IN ('draft', 'in_force', 'ended')),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "reward_rules_ladder" (
  "parent_id" TEXT NOT NULL REFERENCES "reward_rules" ("id"),
  "position" INTEGER NOT NULL,
  "times" INTEGER NOT NULL CONSTRAINT ck_reward_rules_ladder_times CHECK ("times" >= 2 AND "times" <= 20),
  "within_days" INTEGER NOT NULL CONSTRAINT ck_reward_rules_ladder_within_days CHECK ("within_days" >= 1 AND "within_days" <= 999),
  "points" INTEGER CONSTRAINT ck_reward_rules_ladder_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "amount_fen" INTEGER CONSTRAINT ck_reward_rules_ladder_amount_fen CHECK ("amount_fen" >= 0),
  "level" TEXT CONSTRAINT ck_reward_rules_ladder_level CHECK ("level" IN ('talk', 'written', 'warning', 'demotion', 'dismissal', 'praise', 'merit')),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "reward_records" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "side" TEXT NOT NULL CONSTRAINT ck_reward_records_side CHECK ("side" IN ('reward', 'penalty')),
  "rule_id" TEXT REFERENCES "reward_rules" ("id"),
  "happened_on" TEXT NOT NULL CONSTRAINT ck_reward_records_happened_on CHECK (length("happened_on") = 10),
  "facts" TEXT NOT NULL,
  "points" INTEGER NOT NULL CONSTRAINT ck_reward_records_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "amount_fen" INTEGER CONSTRAINT ck_reward_records_amount_fen CHECK ("amount_fen" >= 0),
  "level" TEXT CONSTRAINT ck_reward_records_level CHECK ("level" IN ('talk', 'written', 'warning', 'demotion', 'dismissal', 'praise', 'merit')),
  "times" INTEGER CONSTRAINT ck_reward_records_times CHECK ("times" >= 1),
  "source" TEXT NOT NULL CONSTRAINT ck_reward_records_source CHECK ("source" IN ('manual', 'attendance', 'quality', 'appraisal', 'tools', 'safety', 'peer')),
  "evidence" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_reward_records_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'notified', 'appealed', 'settled', 'revoked')),
  "proposed_by" TEXT REFERENCES "staff" ("id"),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "notified_on" TEXT CONSTRAINT ck_reward_records_notified_on CHECK (length("notified_on") = 10),
  "acknowledged_at" TEXT CONSTRAINT ck_reward_records_acknowledged_at CHECK (length("acknowledged_at") = 24),
  "appeal" TEXT,
  "decision" TEXT,
  "settle_month" TEXT CONSTRAINT ck_reward_records_settle_month CHECK (length("settle_month") = 7),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "reward_points" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "record_ref" TEXT NOT NULL REFERENCES "reward_records" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_reward_points_kind CHECK ("kind" IN ('grant', 'reversal')),
  "counts_on" TEXT NOT NULL CONSTRAINT ck_reward_points_counts_on CHECK (length("counts_on") = 10),
  "points" INTEGER NOT NULL CONSTRAINT ck_reward_points_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "note" TEXT,
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "metrics" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "area" TEXT NOT NULL CONSTRAINT ck_metrics_area CHECK ("area" IN ('revenue', 'service', 'parts', 'quality', 'satisfaction', 'people', 'cost')),
  "unit" TEXT NOT NULL CONSTRAINT ck_metrics_unit CHECK ("unit" IN ('yuan', 'count', 'hours', 'percent', 'points', 'days')),
  "direction" TEXT NOT NULL CONSTRAINT ck_metrics_direction CHECK ("direction" IN ('up', 'down')),
  "adding" TEXT NOT NULL CONSTRAINT ck_metrics_adding CHECK ("adding" IN ('sum', 'average', 'ratio', 'last')),
  "source" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "target_plans" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_target_plans_kind CHECK ("kind" IN ('yearly', 'quarterly', 'monthly', 'marketing', 'finance', 'development')),
  "department_id" TEXT NOT NULL REFERENCES "departments" ("id"),
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "from_on" TEXT NOT NULL CONSTRAINT ck_target_plans_from_on CHECK (length("from_on") = 10),
  "until_on" TEXT NOT NULL CONSTRAINT ck_target_plans_until_on CHECK (length("until_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_target_plans_state CHECK ("state" IN ('draft', 'submitted', 'published', 'closed')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_target_plans_approved_at CHECK (length("approved_at") = 24),
  "summary" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "target_plans_steps" (
  "parent_id" TEXT NOT NULL REFERENCES "target_plans" ("id"),
  "position" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT CONSTRAINT ck_target_plans_steps_due_on CHECK (length("due_on") = 10),
  "progress" TEXT NOT NULL CONSTRAINT ck_target_plans_steps_progress CHECK ("progress" IN ('open', 'running', 'done', 'dropped')),
  "note" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "targets" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "title" TEXT NOT NULL,
  "plan_id" TEXT REFERENCES "target_plans" ("id"),
  "parent_id" TEXT REFERENCES "targets" ("id"),
  "metric_id" TEXT NOT NULL REFERENCES "metrics" ("id"),
  "department_id" TEXT NOT NULL REFERENCES "departments" ("id"),
  "team_id" TEXT REFERENCES "teams" ("id"),
  "span" TEXT NOT NULL CONSTRAINT ck_targets_span CHECK ("span" IN ('month', 'year')),
  "for_month" TEXT NOT NULL CONSTRAINT ck_targets_for_month CHECK (length("for_month") = 7),
  "base_milli" INTEGER NOT NULL CONSTRAINT ck_targets_base_milli CHECK ("base_milli" >= 0),
  "stretch_milli" INTEGER CONSTRAINT ck_targets_stretch_milli CHECK ("stretch_milli" >= 0),
  "weight_bp" INTEGER CONSTRAINT ck_targets_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_targets_state CHECK ("state" IN ('draft', 'submitted', 'published', 'closed')),
  "actual_milli" INTEGER,
  "reached_bp" INTEGER,
  "actual_at" TEXT CONSTRAINT ck_targets_actual_at CHECK (length("actual_at") = 24),
  "change_reason" TEXT,
  "gap_milli" INTEGER,
  "gap_reason" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "personal_targets" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "target_id" TEXT REFERENCES "targets" ("id"),
  "metric_id" TEXT NOT NULL REFERENCES "metrics" ("id"),
  "for_month" TEXT NOT NULL CONSTRAINT ck_personal_targets_for_month CHECK (length("for_month") = 7),
  "base_milli" INTEGER NOT NULL CONSTRAINT ck_personal_targets_base_milli CHECK ("base_milli" >= 0),
  "weight_bp" INTEGER CONSTRAINT ck_personal_targets_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "state" TEXT NOT NULL CONSTRAINT ck_personal_targets_state CHECK ("state" IN ('draft', 'published', 'closed')),
  "actual_milli" INTEGER,
  "reached_bp" INTEGER,
  "actual_at" TEXT CONSTRAINT ck_personal_targets_actual_at CHECK (length("actual_at") = 24),
  "change_reason" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "budgets" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "department_id" TEXT NOT NULL REFERENCES "departments" ("id"),
  "span" TEXT NOT NULL CONSTRAINT ck_budgets_span CHECK ("span" IN ('month', 'year')),
  "for_month" TEXT NOT NULL CONSTRAINT ck_budgets_for_month CHECK (length("for_month") = 7),
  "category" TEXT NOT NULL CONSTRAINT ck_budgets_category CHECK ("category" IN ('wages', 'office', 'training', 'marketing', 'tools', 'repairs', 'vehicles', 'travel', 'entertaining', 'other')),
  "amount_fen" INTEGER NOT NULL CONSTRAINT ck_budgets_amount_fen CHECK ("amount_fen" >= 0),
  "state" TEXT NOT NULL CONSTRAINT ck_budgets_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'closed')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_budgets_approved_at CHECK (length("approved_at") = 24),
  "spent_fen" INTEGER,
  "left_fen" INTEGER,
  "over_reason" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "tools" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "tag" TEXT NOT NULL,
  "model_id" TEXT NOT NULL REFERENCES "tool_models" ("id"),
  "serial" TEXT,
  "qty" INTEGER NOT NULL CONSTRAINT ck_tools_qty CHECK ("qty" >= 1 AND "qty" <= 9999),
  "state" TEXT NOT NULL CONSTRAINT ck_tools_state CHECK ("state" IN ('in_store', 'on_loan', 'issued', 'in_repair', 'in_calibration', 'lost', 'scrapped')),
  "keeper_id" TEXT REFERENCES "staff" ("id"),
  "holder_id" TEXT REFERENCES "staff" ("id"),
  "bin" TEXT,
  "bought_on" TEXT CONSTRAINT ck_tools_bought_on CHECK (length("bought_on") = 10),
  "warranty_until_on" TEXT CONSTRAINT ck_tools_warranty_until_on CHECK (length("warranty_until_on") = 10),
  "calibration_due_on" TEXT CONSTRAINT ck_tools_calibration_due_on CHECK (length("calibration_due_on") = 10),
  "photo" TEXT NOT NULL,
  "note" TEXT,
  "cost_fen" INTEGER CONSTRAINT ck_tools_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "tool_models" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_tool_models_kind CHECK ("kind" IN ('serial', 'bulk')),
  "category" TEXT NOT NULL CONSTRAINT ck_tool_models_category CHECK ("category" IN ('hand', 'torque', 'power', 'air', 'measuring', 'diagnostic', 'lifting', 'body', 'paint', 'special', 'protective', 'cleaning')),
  "brand" TEXT,
  "spec" TEXT,
  "is_special" INTEGER NOT NULL CONSTRAINT ck_tool_models_is_special CHECK ("is_special" IN (0, 1)),
  "life_months" INTEGER CONSTRAINT ck_tool_models_life_months CHECK ("life_months" >= 1 AND "life_months" <= 600),
  "calibration_interval_days" INTEGER CONSTRAINT ck_tool_models_calibration_interval_days CHECK ("calibration_interval_days" >= 1 AND "calibration_interval_days" <= 3650),
  "min_qty" INTEGER CONSTRAINT ck_tool_models_min_qty CHECK ("min_qty" >= 0 AND "min_qty" <= 9999),
  "supplier_id" TEXT REFERENCES "suppliers" ("id"),
  "unit_cost_fen" INTEGER CONSTRAINT ck_tool_models_unit_cost_fen CHECK ("unit_cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "tool_loans" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "tool_id" TEXT NOT NULL REFERENCES "tools" ("id"),
  "borrower_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "out_at" TEXT NOT NULL CONSTRAINT ck_tool_loans_out_at CHECK (length("out_at") = 24),
  "due_at" TEXT NOT NULL CONSTRAINT ck_tool_loans_due_at CHECK (length("due_at") = 24),
  "in_at" TEXT CONSTRAINT ck_tool_loans_in_at CHECK (length("in_at") = 24),
  "state" TEXT NOT NULL CONSTRAINT ck_tool_loans_state CHECK ("state" IN ('on_loan', 'returned', 'lost')),
  "condition" TEXT CONSTRAINT ck_tool_loans_condition CHECK ("condition" IN ('good', 'damaged')),
  "lent_by" TEXT REFERENCES "staff" ("id"),
  "confirmed_by" TEXT REFERENCES "staff" ("id"),
  "carried_by" TEXT REFERENCES "staff" ("id"),
  "carried_reason" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "tool_issues" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "tool_id" TEXT NOT NULL REFERENCES "tools" ("id"),
  "holder_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "issued_on" TEXT NOT NULL CONSTRAINT ck_tool_issues_issued_on CHECK (length("issued_on") = 10),
  "life_until_on" TEXT CONSTRAINT ck_tool_issues_life_until_on CHECK (length("life_until_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_tool_issues_state CHECK ("state" IN ('held', 'returned', 'exchanged', 'lost')),
  "ended_on" TEXT CONSTRAINT ck_tool_issues_ended_on CHECK (length("ended_on") = 10),
  "issued_by" TEXT REFERENCES "staff" ("id"),
  "confirmed_by" TEXT REFERENCES "staff" ("id"),
  "replaces_id" TEXT REFERENCES "tools" ("id"),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "tool_moves" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "tool_id" TEXT NOT NULL REFERENCES "tools" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_tool_moves_kind CHECK ("kind" IN ('purchase', 'to_keeper', 'issue', 'issue_back', 'exchange_old', 'exchange_new', 'loan_out', 'loan_in', 'repair_out', 'repair_in', 'calibration_out', 'calibration_in', 'loss', 'found', 'scrap', 'transfer', 'count_adjust')),
  "moved_at" TEXT NOT NULL CONSTRAINT ck_tool_moves_moved_at CHECK (length("moved_at") = 24),
  "qty" INTEGER NOT NULL CONSTRAINT ck_tool_moves_qty CHECK ("qty" >= -9999 AND "qty" <= 9999),
  "from_holder" TEXT NOT NULL CONSTRAINT ck_tool_moves_from_holder CHECK ("from_holder" IN ('outside', 'keeper', 'person', 'repair', 'calibration', 'lost', 'scrapped')),
  "from_id" TEXT REFERENCES "staff" ("id"),
  "to_holder" TEXT NOT NULL CONSTRAINT ck_tool_moves_to_holder CHECK ("to_holder" IN ('outside', 'keeper', 'person', 'repair', 'calibration', 'lost', 'scrapped')),
  "to_id" TEXT REFERENCES "staff" ("id"),
  "person_id" TEXT REFERENCES "staff" ("id"),
  "by_id" TEXT REFERENCES "staff" ("id"),
  "note" TEXT,
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "tool_incidents" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "tool_id" TEXT NOT NULL REFERENCES "tools" ("id"),
  "person_id" TEXT REFERENCES "staff" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_tool_incidents_kind CHECK ("kind" IN ('loss', 'damage')),
  "happened_on" TEXT NOT NULL CONSTRAINT ck_tool_incidents_happened_on CHECK (length("happened_on") = 10),
  "reported_on" TEXT NOT NULL CONSTRAINT ck_tool_incidents_reported_on CHECK (length("reported_on") = 10),
  "cause" TEXT NOT NULL CONSTRAINT ck_tool_incidents_cause CHECK ("cause" IN ('unknown', 'natural', 'misuse', 'theft')),
  "place" TEXT,
  "story" TEXT,
  "statement" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_tool_incidents_state CHECK ("state" IN ('reported', 'proposed', 'approved', 'settled')),
  "residual_fen" INTEGER CONSTRAINT ck_tool_incidents_residual_fen CHECK ("residual_fen" >= 0),
  "responsibility_bp" INTEGER CONSTRAINT ck_tool_incidents_responsibility_bp CHECK ("responsibility_bp" >= 0 AND "responsibility_bp" <= 10000),
  "compensation_fen" INTEGER CONSTRAINT ck_tool_incidents_compensation_fen CHECK ("compensation_fen" >= 0),
  "measure" TEXT,
  "proposed_by" TEXT REFERENCES "staff" ("id"),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "settled_on" TEXT CONSTRAINT ck_tool_incidents_settled_on CHECK (length("settled_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "tool_spot_checks" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "person_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "checked_on" TEXT NOT NULL CONSTRAINT ck_tool_spot_checks_checked_on CHECK (length("checked_on") = 10),
  "checker_id" TEXT REFERENCES "staff" ("id"),
  "next_on" TEXT CONSTRAINT ck_tool_spot_checks_next_on CHECK (length("next_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_tool_spot_checks_state CHECK ("state" IN ('draft', 'done')),
  "faults" INTEGER CONSTRAINT ck_tool_spot_checks_faults CHECK ("faults" >= 0),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "tool_spot_checks_lines" (
  "parent_id" TEXT NOT NULL REFERENCES "tool_spot_checks" ("id"),
  "position" INTEGER NOT NULL,
  "tool_id" TEXT NOT NULL REFERENCES "tools" ("id"),
  "result" TEXT NOT NULL CONSTRAINT ck_tool_spot_checks_lines_result CHECK ("result" IN ('found', 'missing', 'wrong_holder', 'damaged')),
  "note" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "equipment" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_equipment_kind CHECK ("kind" IN ('lift', 'air', 'welding', 'paint', 'tyre', 'alignment', 'testing', 'electric', 'gas', 'cleaning', 'office', 'other')),
  "maker" TEXT,
  "model" TEXT,
  "serial" TEXT,
  "place" TEXT,
  "keeper_id" TEXT REFERENCES "staff" ("id"),
  "operators" TEXT NOT NULL,
  "in_service_on" TEXT CONSTRAINT ck_equipment_in_service_on CHECK (length("in_service_on") = 10),
  "replace_on" TEXT CONSTRAINT ck_equipment_replace_on CHECK (length("replace_on") = 10),
  "maintenance_interval_days" INTEGER CONSTRAINT ck_equipment_maintenance_interval_days CHECK ("maintenance_interval_days" >= 1 AND "maintenance_interval_days" <= 3650),
  "maintenance_due_on" TEXT CONSTRAINT ck_equipment_maintenance_due_on CHECK (length("maintenance_due_on") = 10),
  "is_statutory" INTEGER NOT NULL CONSTRAINT ck_equipment_is_statutory CHECK ("is_statutory" IN (0, 1)),
  "statutory_due_on" TEXT CONSTRAINT ck_equipment_statutory_due_on CHECK (length("statutory_due_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_equipment_state CHECK ("state" IN ('in_use', 'stopped', 'in_repair', 'scrapped')),
  "reported_on" TEXT CONSTRAINT ck_equipment_reported_on CHECK (length("reported_on") = 10),
  "papers" TEXT NOT NULL,
  "note" TEXT,
  "price_fen" INTEGER CONSTRAINT ck_equipment_price_fen CHECK ("price_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "equipment_uses" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "equipment_id" TEXT NOT NULL REFERENCES "equipment" ("id"),
  "operator_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "started_at" TEXT NOT NULL CONSTRAINT ck_equipment_uses_started_at CHECK (length("started_at") = 24),
  "ended_at" TEXT CONSTRAINT ck_equipment_uses_ended_at CHECK (length("ended_at") = 24),
  "purpose" TEXT,
  "is_ok_before" INTEGER NOT NULL CONSTRAINT ck_equipment_uses_is_ok_before CHECK ("is_ok_before" IN (0, 1)),
  "is_ok_after" INTEGER NOT NULL CONSTRAINT ck_equipment_uses_is_ok_after CHECK ("is_ok_after" IN (0, 1)),
  "fault" TEXT,
  "remedy" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "maintenance_tasks" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "equipment_id" TEXT NOT NULL REFERENCES "equipment" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_maintenance_tasks_kind CHECK ("kind" IN ('daily', 'routine', 'yearly', 'repair')),
  "planned_on" TEXT NOT NULL CONSTRAINT ck_maintenance_tasks_planned_on CHECK (length("planned_on") = 10),
  "assignee_id" TEXT REFERENCES "staff" ("id"),
  "work" TEXT,
  "state" TEXT NOT NULL CONSTRAINT ck_maintenance_tasks_state CHECK ("state" IN ('planned', 'done', 'skipped')),
  "done_on" TEXT CONSTRAINT ck_maintenance_tasks_done_on CHECK (length("done_on") = 10),
  "done_by" TEXT REFERENCES "staff" ("id"),
  "result" TEXT CONSTRAINT ck_maintenance_tasks_result CHECK ("result" IN ('good', 'adjusted', 'needs_repair')),
  "remark" TEXT,
  "downtime_minutes" INTEGER CONSTRAINT ck_maintenance_tasks_downtime_minutes CHECK ("downtime_minutes" >= 0 AND "downtime_minutes" <= 100000),
  "photos" TEXT NOT NULL,
  "cost_fen" INTEGER CONSTRAINT ck_maintenance_tasks_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "calibrations" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "tool_id" TEXT REFERENCES "tools" ("id"),
  "equipment_id" TEXT REFERENCES "equipment" ("id"),
  "due_on" TEXT NOT NULL CONSTRAINT ck_calibrations_due_on CHECK (length("due_on") = 10),
  "is_statutory" INTEGER NOT NULL CONSTRAINT ck_calibrations_is_statutory CHECK ("is_statutory" IN (0, 1)),
  "lab" TEXT,
  "state" TEXT NOT NULL CONSTRAINT ck_calibrations_state CHECK ("state" IN ('planned', 'done')),
  "done_on" TEXT CONSTRAINT ck_calibrations_done_on CHECK (length("done_on") = 10),
  "result" TEXT CONSTRAINT ck_calibrations_result CHECK ("result" IN ('pass', 'limited', 'fail')),
  "certificate_no" TEXT,
  "valid_until_on" TEXT CONSTRAINT ck_calibrations_valid_until_on CHECK (length("valid_until_on") = 10),
  "papers" TEXT NOT NULL,
  "cost_fen" INTEGER CONSTRAINT ck_calibrations_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "findings" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_findings_kind CHECK ("kind" IN ('fire', 'electric', 'machine', 'chemical', 'order', 'behaviour', 'other')),
  "severity" TEXT NOT NULL CONSTRAINT ck_findings_severity CHECK ("severity" IN ('slight', 'serious', 'grave')),
  "place" TEXT NOT NULL,
  "story" TEXT NOT NULL,
  "photos" TEXT NOT NULL,
  "found_on" TEXT NOT NULL CONSTRAINT ck_findings_found_on CHECK (length("found_on") = 10),
  "found_by" TEXT REFERENCES "staff" ("id"),
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT CONSTRAINT ck_findings_due_on CHECK (length("due_on") = 10),
  "measure" TEXT,
  "check_id" TEXT REFERENCES "safety_checks" ("id"),
  "round_id" TEXT REFERENCES "rounds" ("id"),
  "round_item" INTEGER CONSTRAINT ck_findings_round_item CHECK ("round_item" >= 1 AND "round_item" <= 100),
  "cause" TEXT,
  "state" TEXT NOT NULL CONSTRAINT ck_findings_state CHECK ("state" IN ('open', 'fixed', 'verified')),
  "fixed_on" TEXT CONSTRAINT ck_findings_fixed_on CHECK (length("fixed_on") = 10),
  "fixed_by" TEXT REFERENCES "staff" ("id"),
  "verified_on" TEXT CONSTRAINT ck_findings_verified_on CHECK (length("verified_on") = 10),
  "verified_by" TEXT REFERENCES "staff" ("id"),
  "proof" TEXT NOT NULL,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "safety_checks" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_safety_checks_kind CHECK ("kind" IN ('fire', 'order', 'electric', 'oil_store', 'tool_room', 'general')),
  "area" TEXT NOT NULL,
  "checked_on" TEXT NOT NULL CONSTRAINT ck_safety_checks_checked_on CHECK (length("checked_on") = 10),
  "checker_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_safety_checks_state CHECK ("state" IN ('draft', 'done')),
  "faults" INTEGER CONSTRAINT ck_safety_checks_faults CHECK ("faults" >= 0),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "safety_checks_lines" (
  "parent_id" TEXT NOT NULL REFERENCES "safety_checks" ("id"),
  "position" INTEGER NOT NULL,
  "item" TEXT NOT NULL,
  "result" TEXT NOT NULL CONSTRAINT ck_safety_checks_lines_result CHECK ("result" IN ('good', 'bad', 'not_applicable')),
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT CONSTRAINT ck_safety_checks_lines_due_on CHECK (length("due_on") = 10),
  "note" TEXT,
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "incidents" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_incidents_kind CHECK ("kind" IN ('injury', 'fire', 'machine', 'spill', 'property', 'near_miss')),
  "happened_at" TEXT NOT NULL CONSTRAINT ck_incidents_happened_at CHECK (length("happened_at") = 24),
  "reported_at" TEXT NOT NULL CONSTRAINT ck_incidents_reported_at CHECK (length("reported_at") = 24),
  "place" TEXT NOT NULL,
  "equipment_id" TEXT REFERENCES "equipment" ("id"),
  "story" TEXT NOT NULL,
  "injured" INTEGER NOT NULL CONSTRAINT ck_incidents_injured CHECK ("injured" >= 0 AND "injured" <= 999),
  "people" TEXT NOT NULL,
  "reported_by" TEXT REFERENCES "staff" ("id"),
  "cause" TEXT,
  "measure" TEXT,
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT CONSTRAINT ck_incidents_due_on CHECK (length("due_on") = 10),
  "loss_fen" INTEGER CONSTRAINT ck_incidents_loss_fen CHECK ("loss_fen" >= 0),
  "photos" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_incidents_state CHECK ("state" IN ('reported', 'investigated', 'closed')),
  "closed_on" TEXT CONSTRAINT ck_incidents_closed_on CHECK (length("closed_on") = 10),
  "closed_by" TEXT REFERENCES "staff" ("id"),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "fire_equipment" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_fire_equipment_kind CHECK ("kind" IN ('dry_powder', 'carbon_dioxide', 'foam', 'hydrant', 'sand', 'blanket', 'alarm')),
  "place" TEXT NOT NULL,
  "spec" TEXT,
  "made_on" TEXT CONSTRAINT ck_fire_equipment_made_on CHECK (length("made_on") = 10),
  "expires_on" TEXT CONSTRAINT ck_fire_equipment_expires_on CHECK (length("expires_on") = 10),
  "check_interval_days" INTEGER NOT NULL CONSTRAINT ck_fire_equipment_check_interval_days CHECK ("check_interval_days" >= 1 AND "check_interval_days" <= 3650),
  "checked_on" TEXT CONSTRAINT ck_fire_equipment_checked_on CHECK (length("checked_on") = 10),
  "next_check_on" TEXT CONSTRAINT ck_fire_equipment_next_check_on CHECK (length("next_check_on") = 10),
  "keeper_id" TEXT REFERENCES "staff" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_fire_equipment_state CHECK ("state" IN ('good', 'faulty', 'retired')),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "company_cars" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "plate" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "use" TEXT NOT NULL CONSTRAINT ck_company_cars_use CHECK ("use" IN ('service', 'tow', 'parts', 'replacement', 'office')),
  "vin" TEXT,
  "seats" INTEGER CONSTRAINT ck_company_cars_seats CHECK ("seats" >= 1 AND "seats" <= 60),
  "driver_id" TEXT REFERENCES "staff" ("id"),
  "mileage_km" INTEGER NOT NULL CONSTRAINT ck_company_cars_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 9999999),
  "state" TEXT NOT NULL CONSTRAINT ck_company_cars_state CHECK ("state" IN ('in_garage', 'out', 'defective', 'in_repair', 'retired')),
  "bought_on" TEXT CONSTRAINT ck_company_cars_bought_on CHECK (length("bought_on") = 10),
  "insured_until_on" TEXT CONSTRAINT ck_company_cars_insured_until_on CHECK (length("insured_until_on") = 10),
  "inspected_until_on" TEXT CONSTRAINT ck_company_cars_inspected_until_on CHECK (length("inspected_until_on") = 10),
  "maintenance_due_on" TEXT CONSTRAINT ck_company_cars_maintenance_due_on CHECK (length("maintenance_due_on") = 10),
  "papers" TEXT NOT NULL,
  "note" TEXT,
  "price_fen" INTEGER CONSTRAINT ck_company_cars_price_fen CHECK ("price_fen" >= 0),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "trip_orders" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "car_id" TEXT NOT NULL REFERENCES "company_cars" ("id"),
  "driver_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "passengers" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_trip_orders_kind CHECK ("kind" IN ('service', 'tow', 'parts', 'customer', 'errand', 'outside')),
  "destination" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "others" TEXT,
  "planned_out_at" TEXT NOT NULL CONSTRAINT ck_trip_orders_planned_out_at CHECK (length("planned_out_at") = 24),
  "planned_back_at" TEXT NOT NULL CONSTRAINT ck_trip_orders_planned_back_at CHECK (length("planned_back_at") = 24),
  "state" TEXT NOT NULL CONSTRAINT ck_trip_orders_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'out', 'back', 'cancelled')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "out_at" TEXT CONSTRAINT ck_trip_orders_out_at CHECK (length("out_at") = 24),
  "out_km" INTEGER CONSTRAINT ck_trip_orders_out_km CHECK ("out_km" >= 0 AND "out_km" <= 9999999),
  "back_at" TEXT CONSTRAINT ck_trip_orders_back_at CHECK (length("back_at") = 24),
  "back_km" INTEGER CONSTRAINT ck_trip_orders_back_km CHECK ("back_km" >= 0 AND "back_km" <= 9999999),
  "driven_km" INTEGER CONSTRAINT ck_trip_orders_driven_km CHECK ("driven_km" >= 0 AND "driven_km" <= 9999999),
  "remark" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "car_cares" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "car_id" TEXT NOT NULL REFERENCES "company_cars" ("id"),
  "cared_on" TEXT NOT NULL CONSTRAINT ck_car_cares_cared_on CHECK (length("cared_on") = 10),
  "driver_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "is_ok_before" INTEGER NOT NULL CONSTRAINT ck_car_cares_is_ok_before CHECK ("is_ok_before" IN (0, 1)),
  "is_ok_on_road" INTEGER NOT NULL CONSTRAINT ck_car_cares_is_ok_on_road CHECK ("is_ok_on_road" IN (0, 1)),
  "is_ok_after" INTEGER NOT NULL CONSTRAINT ck_car_cares_is_ok_after CHECK ("is_ok_after" IN (0, 1)),
  "is_washed" INTEGER NOT NULL CONSTRAINT ck_car_cares_is_washed CHECK ("is_washed" IN (0, 1)),
  "is_locked" INTEGER NOT NULL CONSTRAINT ck_car_cares_is_locked CHECK ("is_locked" IN (0, 1)),
  "garage_time" TEXT CONSTRAINT ck_car_cares_garage_time CHECK (length("garage_time") = 5),
  "mileage_km" INTEGER CONSTRAINT ck_car_cares_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 9999999),
  "fault" TEXT,
  "reported_time" TEXT CONSTRAINT ck_car_cares_reported_time CHECK (length("reported_time") = 5),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "car_costs" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "car_id" TEXT NOT NULL REFERENCES "company_cars" ("id"),
  "driver_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_car_costs_kind CHECK ("kind" IN ('fuel', 'maintenance', 'repair', 'toll', 'parking', 'insurance', 'inspection', 'wash', 'fine', 'other')),
  "asked_on" TEXT NOT NULL CONSTRAINT ck_car_costs_asked_on CHECK (length("asked_on") = 10),
  "reason" TEXT,
  "estimate_fen" INTEGER NOT NULL CONSTRAINT ck_car_costs_estimate_fen CHECK ("estimate_fen" >= 1),
  "mileage_km" INTEGER CONSTRAINT ck_car_costs_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 9999999),
  "receipts" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_car_costs_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'settled')),
  "actual_fen" INTEGER CONSTRAINT ck_car_costs_actual_fen CHECK ("actual_fen" >= 0),
  "settled_on" TEXT CONSTRAINT ck_car_costs_settled_on CHECK (length("settled_on") = 10),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "car_accidents" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "car_id" TEXT NOT NULL REFERENCES "company_cars" ("id"),
  "driver_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "happened_at" TEXT NOT NULL CONSTRAINT ck_car_accidents_happened_at CHECK (length("happened_at") = 24),
  "reported_at" TEXT NOT NULL CONSTRAINT ck_car_accidents_reported_at CHECK (length("reported_at") = 24),
  "place" TEXT NOT NULL,
  "story" TEXT NOT NULL,
  "injured" INTEGER NOT NULL CONSTRAINT ck_car_accidents_injured CHECK ("injured" >= 0 AND "injured" <= 999),
  "photos" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_car_accidents_state CHECK ("state" IN ('reported', 'ruled', 'closed')),
  "liability" TEXT CONSTRAINT ck_car_accidents_liability CHECK ("liability" IN ('none', 'minor', 'equal', 'main', 'full')),
  "ruling" TEXT,
  "estimate_fen" INTEGER CONSTRAINT ck_car_accidents_estimate_fen CHECK ("estimate_fen" >= 0),
  "insurer_fen" INTEGER CONSTRAINT ck_car_accidents_insurer_fen CHECK ("insurer_fen" >= 0),
  "driver_fen" INTEGER CONSTRAINT ck_car_accidents_driver_fen CHECK ("driver_fen" >= 0),
  "closed_on" TEXT CONSTRAINT ck_car_accidents_closed_on CHECK (length("closed_on") = 10),
  "closed_by" TEXT REFERENCES "staff" ("id"),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "revenue_days" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "day_on" TEXT NOT NULL CONSTRAINT ck_revenue_days_day_on CHECK (length("day_on") = 10),
  "trade" TEXT NOT NULL CONSTRAINT ck_revenue_days_trade CHECK ("trade" IN ('maintenance', 'mechanical', 'electrical', 'body', 'paint', 'accessories', 'warranty', 'insurance', 'rescue', 'other')),
  "item" TEXT NOT NULL CONSTRAINT ck_revenue_days_item CHECK ("item" IN ('labour', 'parts', 'outsourced', 'material', 'other')),
  "orders" INTEGER NOT NULL CONSTRAINT ck_revenue_days_orders CHECK ("orders" >= 0 AND "orders" <= 9999),
  "amount_fen" INTEGER NOT NULL,
  "discount_fen" INTEGER NOT NULL CONSTRAINT ck_revenue_days_discount_fen CHECK ("discount_fen" >= 0),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "cash_sessions" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "till" TEXT NOT NULL,
  "cashier_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "opened_at" TEXT NOT NULL CONSTRAINT ck_cash_sessions_opened_at CHECK (length("opened_at") = 24),
  "float_fen" INTEGER NOT NULL CONSTRAINT ck_cash_sessions_float_fen CHECK ("float_fen" >= 0),
  "state" TEXT NOT NULL CONSTRAINT ck_cash_sessions_state CHECK ("state" IN ('open', 'counted', 'handed_over', 'banked')),
  "counted_fen" INTEGER,
  "counted_at" TEXT CONSTRAINT ck_cash_sessions_counted_at CHECK (length("counted_at") = 24),
  "received_by" TEXT REFERENCES "staff" ("id"),
  "received_at" TEXT CONSTRAINT ck_cash_sessions_received_at CHECK (length("received_at") = 24),
  "bank_slip" TEXT,
  "banked_on" TEXT CONSTRAINT ck_cash_sessions_banked_on CHECK (length("banked_on") = 10),
  "note" TEXT,
  "expected_fen" INTEGER,
  "variance_fen" INTEGER,
  "cause" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "cash_counts" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "session_id" TEXT NOT NULL REFERENCES "cash_sessions" ("id"),
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "counted_at" TEXT NOT NULL CONSTRAINT ck_cash_counts_counted_at CHECK (length("counted_at") = 24),
  "total_fen" INTEGER,
  "note" TEXT,
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "cash_counts_pieces" (
  "parent_id" TEXT NOT NULL REFERENCES "cash_counts" ("id"),
  "position" INTEGER NOT NULL,
  "denomination" TEXT NOT NULL CONSTRAINT ck_cash_counts_pieces_denomination CHECK ("denomination" IN ('100', '50', '20', '10', '5', '1', '0_5', '0_1')),
  "count" INTEGER NOT NULL CONSTRAINT ck_cash_counts_pieces_count CHECK ("count" >= 0 AND "count" <= 99999),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "cash_handovers" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "session_id" TEXT NOT NULL REFERENCES "cash_sessions" ("id"),
  "from_staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "to_staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "handed_at" TEXT NOT NULL CONSTRAINT ck_cash_handovers_handed_at CHECK (length("handed_at") = 24),
  "amount_fen" INTEGER NOT NULL CONSTRAINT ck_cash_handovers_amount_fen CHECK ("amount_fen" >= 0),
  "variance_fen" INTEGER,
  "cause" TEXT,
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "advances" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_advances_kind CHECK ("kind" IN ('travel', 'purchase', 'petty_cash', 'personal', 'other')),
  "purpose" TEXT NOT NULL,
  "amount_fen" INTEGER NOT NULL CONSTRAINT ck_advances_amount_fen CHECK ("amount_fen" >= 1),
  "trip_id" TEXT REFERENCES "business_trips" ("id"),
  "due_on" TEXT NOT NULL CONSTRAINT ck_advances_due_on CHECK (length("due_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_advances_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'paid', 'settled')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_advances_approved_at CHECK (length("approved_at") = 24),
  "paid_by" TEXT REFERENCES "staff" ("id"),
  "paid_on" TEXT CONSTRAINT ck_advances_paid_on CHECK (length("paid_on") = 10),
  "returned_fen" INTEGER,
  "settled_on" TEXT CONSTRAINT ck_advances_settled_on CHECK (length("settled_on") = 10),
  "papers" TEXT NOT NULL,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "expense_claims" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "claimed_on" TEXT NOT NULL CONSTRAINT ck_expense_claims_claimed_on CHECK (length("claimed_on") = 10),
  "purpose" TEXT NOT NULL,
  "trip_id" TEXT REFERENCES "business_trips" ("id"),
  "advance_id" TEXT REFERENCES "advances" ("id"),
  "total_fen" INTEGER,
  "papers" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_expense_claims_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'paid')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_expense_claims_approved_at CHECK (length("approved_at") = 24),
  "paid_by" TEXT REFERENCES "staff" ("id"),
  "paid_on" TEXT CONSTRAINT ck_expense_claims_paid_on CHECK (length("paid_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "expense_claims_items" (
  "parent_id" TEXT NOT NULL REFERENCES "expense_claims" ("id"),
  "position" INTEGER NOT NULL,
  "spent_on" TEXT NOT NULL CONSTRAINT ck_expense_claims_items_spent_on CHECK (length("spent_on") = 10),
  "kind" TEXT NOT NULL CONSTRAINT ck_expense_claims_items_kind CHECK ("kind" IN ('fare', 'lodging', 'meals', 'allowance', 'fuel', 'toll', 'entertaining', 'office', 'material', 'training', 'other')),
  "text" TEXT,
  "receipts" INTEGER NOT NULL CONSTRAINT ck_expense_claims_items_receipts CHECK ("receipts" >= 0 AND "receipts" <= 999),
  "amount_fen" INTEGER NOT NULL CONSTRAINT ck_expense_claims_items_amount_fen CHECK ("amount_fen" >= 1),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "payment_requests" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "kind" TEXT NOT NULL CONSTRAINT ck_payment_requests_kind CHECK ("kind" IN ('prepayment', 'repair', 'tools', 'advertising', 'equipment', 'parts', 'donation', 'tax', 'loan', 'refund', 'other')),
  "payee" TEXT NOT NULL,
  "bank_account" TEXT,
  "supplier_id" TEXT REFERENCES "suppliers" ("id"),
  "purpose" TEXT NOT NULL,
  "amount_fen" INTEGER NOT NULL CONSTRAINT ck_payment_requests_amount_fen CHECK ("amount_fen" >= 1),
  "method" TEXT NOT NULL CONSTRAINT ck_payment_requests_method CHECK ("method" IN ('transfer', 'cash', 'cheque', 'card')),
  "due_on" TEXT CONSTRAINT ck_payment_requests_due_on CHECK (length("due_on") = 10),
  "papers" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_payment_requests_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'paid', 'cancelled')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_payment_requests_approved_at CHECK (length("approved_at") = 24),
  "paid_by" TEXT REFERENCES "staff" ("id"),
  "paid_on" TEXT CONSTRAINT ck_payment_requests_paid_on CHECK (length("paid_on") = 10),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "receivables" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "payer_kind" TEXT NOT NULL CONSTRAINT ck_receivables_payer_kind CHECK ("payer_kind" IN ('customer', 'company', 'insurer', 'warranty', 'other')),
  "payer" TEXT NOT NULL,
  "payer_sort" TEXT,
  "reference_number" TEXT,
  "arose_on" TEXT NOT NULL CONSTRAINT ck_receivables_arose_on CHECK (length("arose_on") = 10),
  "due_on" TEXT NOT NULL CONSTRAINT ck_receivables_due_on CHECK (length("due_on") = 10),
  "amount_fen" INTEGER NOT NULL CONSTRAINT ck_receivables_amount_fen CHECK ("amount_fen" >= 1),
  "guarantor_id" TEXT REFERENCES "staff" ("id"),
  "state" TEXT NOT NULL CONSTRAINT ck_receivables_state CHECK ("state" IN ('open', 'part_paid', 'paid', 'written_off')),
  "paid_fen" INTEGER NOT NULL,
  "left_fen" INTEGER,
  "last_paid_on" TEXT CONSTRAINT ck_receivables_last_paid_on CHECK (length("last_paid_on") = 10),
  "reminded_on" TEXT CONSTRAINT ck_receivables_reminded_on CHECK (length("reminded_on") = 10),
  "reason" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "receivables_receipts" (
  "parent_id" TEXT NOT NULL REFERENCES "receivables" ("id"),
  "position" INTEGER NOT NULL,
  "received_on" TEXT NOT NULL CONSTRAINT ck_receivables_receipts_received_on CHECK (length("received_on") = 10),
  "amount_fen" INTEGER NOT NULL CONSTRAINT ck_receivables_receipts_amount_fen CHECK ("amount_fen" >= 1),
  "method" TEXT NOT NULL CONSTRAINT ck_receivables_receipts_method CHECK ("method" IN ('cash', 'wechat', 'alipay', 'card', 'transfer', 'other')),
  "received_by" TEXT REFERENCES "staff" ("id"),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "documents" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "edition" INTEGER NOT NULL CONSTRAINT ck_documents_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "title" TEXT NOT NULL,
  "title_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_documents_kind CHECK ("kind" IN ('rule', 'procedure', 'instruction', 'standard', 'form', 'policy', 'plan')),
  "source" TEXT NOT NULL CONSTRAINT ck_documents_source CHECK ("source" IN ('own', 'maker', 'authority')),
  "department_id" TEXT REFERENCES "departments" ("id"),
  "body" TEXT,
  "attachments" TEXT NOT NULL,
  "effective_on" TEXT NOT NULL CONSTRAINT ck_documents_effective_on CHECK (length("effective_on") = 10),
  "review_on" TEXT CONSTRAINT ck_documents_review_on CHECK (length("review_on") = 10),
  "is_read_by_all" INTEGER NOT NULL CONSTRAINT ck_documents_is_read_by_all CHECK ("is_read_by_all" IN (0, 1)),
  "readers" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_documents_state CHECK ("state" IN ('draft', 'in_force', 'superseded', 'withdrawn')),
  "published_at" TEXT CONSTRAINT ck_documents_published_at CHECK (length("published_at") = 24),
  "published_by" TEXT REFERENCES "staff" ("id"),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "document_reads" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "document_id" TEXT REFERENCES "documents" ("id"),
  "notice_id" TEXT REFERENCES "notices" ("id"),
  "read_at" TEXT NOT NULL CONSTRAINT ck_document_reads_read_at CHECK (length("read_at") = 24),
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE TABLE "notices" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_notices_kind CHECK ("kind" IN ('administration', 'maker_policy', 'price', 'bulletin', 'law', 'safety', 'activity')),
  "source" TEXT NOT NULL CONSTRAINT ck_notices_source CHECK ("source" IN ('own', 'maker', 'authority')),
  "source_number" TEXT,
  "received_on" TEXT NOT NULL CONSTRAINT ck_notices_received_on CHECK (length("received_on") = 10),
  "effective_on" TEXT CONSTRAINT ck_notices_effective_on CHECK (length("effective_on") = 10),
  "body" TEXT NOT NULL,
  "attachments" TEXT NOT NULL,
  "departments" TEXT NOT NULL,
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "act_by_on" TEXT CONSTRAINT ck_notices_act_by_on CHECK (length("act_by_on") = 10),
  "state" TEXT NOT NULL CONSTRAINT ck_notices_state CHECK ("state" IN ('draft', 'published', 'closed', 'withdrawn')),
  "published_at" TEXT CONSTRAINT ck_notices_published_at CHECK (length("published_at") = 24),
  "published_by" TEXT REFERENCES "staff" ("id"),
  "result" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "meetings" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_meetings_kind CHECK ("kind" IN ('management', 'department', 'morning', 'production', 'quality', 'safety', 'complaint', 'other')),
  "department_id" TEXT REFERENCES "departments" ("id"),
  "held_at" TEXT NOT NULL CONSTRAINT ck_meetings_held_at CHECK (length("held_at") = 24),
  "place" TEXT,
  "chair_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "recorder_id" TEXT REFERENCES "staff" ("id"),
  "present" TEXT NOT NULL,
  "absent" TEXT NOT NULL,
  "agenda" TEXT,
  "minutes" TEXT,
  "attachments" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_meetings_state CHECK ("state" IN ('planned', 'held', 'filed', 'cancelled')),
  "filed_by" TEXT REFERENCES "staff" ("id"),
  "filed_at" TEXT CONSTRAINT ck_meetings_filed_at CHECK (length("filed_at") = 24),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "meetings_decisions" (
  "parent_id" TEXT NOT NULL REFERENCES "meetings" ("id"),
  "position" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "due_on" TEXT CONSTRAINT ck_meetings_decisions_due_on CHECK (length("due_on") = 10),
  "progress" TEXT NOT NULL CONSTRAINT ck_meetings_decisions_progress CHECK ("progress" IN ('open', 'done', 'dropped')),
  PRIMARY KEY ("parent_id", "position")
) STRICT, WITHOUT ROWID;

CREATE TABLE "contacts" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "organisation" TEXT NOT NULL,
  "organisation_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_contacts_kind CHECK ("kind" IN ('maker', 'authority', 'insurer', 'bank', 'supplier', 'emergency', 'rescue', 'property', 'other')),
  "person" TEXT,
  "person_sort" TEXT,
  "duty" TEXT,
  "phone" TEXT,
  "mobile" TEXT,
  "mail" TEXT,
  "address" TEXT,
  "audience" TEXT NOT NULL CONSTRAINT ck_contacts_audience CHECK ("audience" IN ('office', 'everybody')),
  "keeper_id" TEXT REFERENCES "staff" ("id"),
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "contracts" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "title_sort" TEXT,
  "kind" TEXT NOT NULL CONSTRAINT ck_contracts_kind CHECK ("kind" IN ('purchase', 'sale', 'service', 'lease', 'insurance', 'construction', 'cooperation', 'loan', 'other')),
  "supplier_id" TEXT REFERENCES "suppliers" ("id"),
  "department_id" TEXT REFERENCES "departments" ("id"),
  "owner_id" TEXT REFERENCES "staff" ("id"),
  "signed_on" TEXT CONSTRAINT ck_contracts_signed_on CHECK (length("signed_on") = 10),
  "starts_on" TEXT NOT NULL CONSTRAINT ck_contracts_starts_on CHECK (length("starts_on") = 10),
  "ends_on" TEXT CONSTRAINT ck_contracts_ends_on CHECK (length("ends_on") = 10),
  "notice_days" INTEGER NOT NULL CONSTRAINT ck_contracts_notice_days CHECK ("notice_days" >= 0 AND "notice_days" <= 999),
  "notice_on" TEXT CONSTRAINT ck_contracts_notice_on CHECK (length("notice_on") = 10),
  "is_renewed" INTEGER NOT NULL CONSTRAINT ck_contracts_is_renewed CHECK ("is_renewed" IN (0, 1)),
  "place" TEXT,
  "scans" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_contracts_state CHECK ("state" IN ('draft', 'submitted', 'in_force', 'ended', 'terminated')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "ended_on" TEXT CONSTRAINT ck_contracts_ended_on CHECK (length("ended_on") = 10),
  "note" TEXT,
  "party" TEXT,
  "signer" TEXT,
  "amount_fen" INTEGER CONSTRAINT ck_contracts_amount_fen CHECK ("amount_fen" >= 0),
  "payment_terms" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "letters" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "direction" TEXT NOT NULL CONSTRAINT ck_letters_direction CHECK ("direction" IN ('in', 'out')),
  "kind" TEXT NOT NULL CONSTRAINT ck_letters_kind CHECK ("kind" IN ('official', 'letter', 'parcel', 'invoice', 'newspaper', 'other')),
  "day_on" TEXT NOT NULL CONSTRAINT ck_letters_day_on CHECK (length("day_on") = 10),
  "party" TEXT NOT NULL,
  "party_sort" TEXT,
  "subject" TEXT NOT NULL,
  "waybill" TEXT,
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "answer_by_on" TEXT CONSTRAINT ck_letters_answer_by_on CHECK (length("answer_by_on") = 10),
  "scans" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_letters_state CHECK ("state" IN ('open', 'handed_out', 'answered', 'filed')),
  "handed_at" TEXT CONSTRAINT ck_letters_handed_at CHECK (length("handed_at") = 24),
  "result" TEXT,
  "note" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "seal_uses" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "number" TEXT NOT NULL,
  "seal" TEXT NOT NULL CONSTRAINT ck_seal_uses_seal CHECK ("seal" IN ('company', 'contract', 'finance', 'invoice', 'legal', 'department', 'inspection')),
  "staff_id" TEXT NOT NULL REFERENCES "staff" ("id"),
  "paper" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "copies" INTEGER NOT NULL CONSTRAINT ck_seal_uses_copies CHECK ("copies" >= 1 AND "copies" <= 999),
  "addressee" TEXT,
  "contract_id" TEXT REFERENCES "contracts" ("id"),
  "wanted_on" TEXT NOT NULL CONSTRAINT ck_seal_uses_wanted_on CHECK (length("wanted_on") = 10),
  "is_taken_out" INTEGER NOT NULL CONSTRAINT ck_seal_uses_is_taken_out CHECK ("is_taken_out" IN (0, 1)),
  "scans" TEXT NOT NULL,
  "state" TEXT NOT NULL CONSTRAINT ck_seal_uses_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'used')),
  "approved_by" TEXT REFERENCES "staff" ("id"),
  "approved_at" TEXT CONSTRAINT ck_seal_uses_approved_at CHECK (length("approved_at") = 24),
  "used_by" TEXT REFERENCES "staff" ("id"),
  "used_at" TEXT CONSTRAINT ck_seal_uses_used_at CHECK (length("used_at") = 24),
  "returned_at" TEXT CONSTRAINT ck_seal_uses_returned_at CHECK (length("returned_at") = 24),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "users" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "username" TEXT NOT NULL,
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "roles" TEXT NOT NULL,
  "is_locked" INTEGER NOT NULL CONSTRAINT ck_users_is_locked CHECK ("is_locked" IN (0, 1)),
  "last_sign_in_at" TEXT CONSTRAINT ck_users_last_sign_in_at CHECK (length("last_sign_in_at") = 24),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "roles" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "code" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "name_sort" TEXT,
  "name_en" TEXT,
  "note" TEXT,
  "is_built_in" INTEGER NOT NULL CONSTRAINT ck_roles_is_built_in CHECK ("is_built_in" IN (0, 1)),
  "grants" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "settings" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "station_name" TEXT NOT NULL,
  "time_zone" TEXT NOT NULL,
  "day_cutoff_time" TEXT NOT NULL CONSTRAINT ck_settings_day_cutoff_time CHECK (length("day_cutoff_time") = 5),
  "closing_time" TEXT NOT NULL CONSTRAINT ck_settings_closing_time CHECK (length("closing_time") = 5),
  "first_month" INTEGER NOT NULL CONSTRAINT ck_settings_first_month CHECK ("first_month" >= 1 AND "first_month" <= 12),
  "working_week" TEXT NOT NULL,
  "prices_with_tax" INTEGER NOT NULL CONSTRAINT ck_settings_prices_with_tax CHECK ("prices_with_tax" IN (0, 1)),
  "follow_up_days" INTEGER NOT NULL CONSTRAINT ck_settings_follow_up_days CHECK ("follow_up_days" >= 1 AND "follow_up_days" <= 30),
  "high_value_fen" INTEGER NOT NULL CONSTRAINT ck_settings_high_value_fen CHECK ("high_value_fen" >= 0),
  "high_value_days" INTEGER NOT NULL CONSTRAINT ck_settings_high_value_days CHECK ("high_value_days" >= 1 AND "high_value_days" <= 60),
  "minor_hours" INTEGER NOT NULL CONSTRAINT ck_settings_minor_hours CHECK ("minor_hours" >= 1 AND "minor_hours" <= 720),
  "ordinary_hours" INTEGER NOT NULL CONSTRAINT ck_settings_ordinary_hours CHECK ("ordinary_hours" >= 1 AND "ordinary_hours" <= 720),
  "major_hours" INTEGER NOT NULL CONSTRAINT ck_settings_major_hours CHECK ("major_hours" >= 1 AND "major_hours" <= 720),
  "major_post_id" TEXT REFERENCES "posts" ("id"),
  "backups_kept" INTEGER NOT NULL CONSTRAINT ck_settings_backups_kept CHECK ("backups_kept" >= 1 AND "backups_kept" <= 365),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "service_tokens" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "user_id" TEXT NOT NULL REFERENCES "users" ("id"),
  "token" TEXT,
  "expires_on" TEXT CONSTRAINT ck_service_tokens_expires_on CHECK (length("expires_on") = 10),
  "last_used_at" TEXT CONSTRAINT ck_service_tokens_last_used_at CHECK (length("last_used_at") = 24),
  "revoked_at" TEXT CONSTRAINT ck_service_tokens_revoked_at CHECK (length("revoked_at") = 24),
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "channels" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL CONSTRAINT ck_channels_kind CHECK ("kind" IN ('wecom', 'dingtalk', 'webhook', 'mail')),
  "is_active" INTEGER NOT NULL CONSTRAINT ck_channels_is_active CHECK ("is_active" IN (0, 1)),
  "url" TEXT,
  "sign_key" TEXT,
  "host" TEXT,
  "port" INTEGER CONSTRAINT ck_channels_port CHECK ("port" >= 1 AND "port" <= 65535),
  "username" TEXT,
  "password" TEXT,
  "sender" TEXT,
  "last_sent_at" TEXT CONSTRAINT ck_channels_last_sent_at CHECK (length("last_sent_at") = 24),
  "last_failed_at" TEXT CONSTRAINT ck_channels_last_failed_at CHECK (length("last_failed_at") = 24),
  "last_error" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT,
  "archived_at" TEXT
) STRICT;

CREATE TABLE "import_batches" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "register" TEXT NOT NULL,
  "filename" TEXT,
  "state" TEXT NOT NULL CONSTRAINT ck_import_batches_state CHECK ("state" IN ('staging', 'writing', 'done', 'failed', 'cancelled', 'undone')),
  "total" INTEGER NOT NULL CONSTRAINT ck_import_batches_total CHECK ("total" >= 0),
  "created_count" INTEGER NOT NULL CONSTRAINT ck_import_batches_created_count CHECK ("created_count" >= 0),
  "updated_count" INTEGER NOT NULL CONSTRAINT ck_import_batches_updated_count CHECK ("updated_count" >= 0),
  "same_count" INTEGER NOT NULL CONSTRAINT ck_import_batches_same_count CHECK ("same_count" >= 0),
  "bad_count" INTEGER NOT NULL CONSTRAINT ck_import_batches_bad_count CHECK ("bad_count" >= 0),
  "started_at" TEXT CONSTRAINT ck_import_batches_started_at CHECK (length("started_at") = 24),
  "ended_at" TEXT CONSTRAINT ck_import_batches_ended_at CHECK (length("ended_at") = 24),
  "error" TEXT,
  "label_sort" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT,
  "updated_at" TEXT NOT NULL,
  "updated_by" TEXT
) STRICT;

CREATE TABLE "audit_log" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "staff_id" TEXT REFERENCES "staff" ("id"),
  "request_id" TEXT,
  "verb" TEXT NOT NULL,
  "register" TEXT NOT NULL,
  "record_id" TEXT,
  "batch_id" TEXT,
  "changes" TEXT,
  "label_sort" TEXT,
  "created_at" TEXT NOT NULL,
  "created_by" TEXT
) STRICT;

CREATE VIRTUAL TABLE "rounds_search" USING fts5(g_round, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "round_answers_search" USING fts5(g_round, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "checklist_templates_search" USING fts5(g_form, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "post_duties_search" USING fts5(g_duty, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "approvals_search" USING fts5(g_step, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "approval_steps_search" USING fts5(g_step, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "delegations_search" USING fts5(g_delegation, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "approval_rules_search" USING fts5(g_rule, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "work_orders_search" USING fts5(g_job, g_customer, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "appointments_search" USING fts5(g_card, g_contact, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "inspections_search" USING fts5(g_job, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "reworks_search" USING fts5(g_job, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "technical_cases_search" USING fts5(g_text, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "customers_search" USING fts5(g_card, g_contact, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "vehicles_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "follow_ups_search" USING fts5(g_call, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "satisfaction_scores_search" USING fts5(g_call, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "complaints_search" USING fts5(g_case, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "campaigns_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "warranty_claims_search" USING fts5(g_claim, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "old_parts_search" USING fts5(g_claim, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "warranty_booklets_search" USING fts5(g_claim, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "parts_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "suppliers_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "staff_search" USING fts5(g_basic, g_contact, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "departments_search" USING fts5(g_basic, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "teams_search" USING fts5(g_basic, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "posts_search" USING fts5(g_basic, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "skills_search" USING fts5(g_entry, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "certificate_kinds_search" USING fts5(g_entry, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "certificates_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "calendar_days_search" USING fts5(g_day, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "business_trips_search" USING fts5(g_trip, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "meal_counts_search" USING fts5(g_meal, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "courses_search" USING fts5(g_course, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "training_plans_search" USING fts5(g_course, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "training_sessions_search" USING fts5(g_course, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "training_results_search" USING fts5(g_result, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "appraisal_templates_search" USING fts5(g_form, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "appraisal_cycles_search" USING fts5(g_form, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "appraisals_search" USING fts5(g_result, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "appraisal_notes_search" USING fts5(g_review, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "reward_rules_search" USING fts5(g_public, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "reward_records_search" USING fts5(g_case, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "reward_points_search" USING fts5(g_case, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "metrics_search" USING fts5(g_entry, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "target_plans_search" USING fts5(g_value, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "targets_search" USING fts5(g_value, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "personal_targets_search" USING fts5(g_person, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "budgets_search" USING fts5(g_value, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tools_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tool_models_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tool_loans_search" USING fts5(g_loan, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tool_issues_search" USING fts5(g_loan, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tool_moves_search" USING fts5(g_loan, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tool_incidents_search" USING fts5(g_incident, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tool_spot_checks_search" USING fts5(g_incident, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "equipment_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "equipment_uses_search" USING fts5(g_use, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "maintenance_tasks_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "calibrations_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "findings_search" USING fts5(g_find, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "safety_checks_search" USING fts5(g_find, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "incidents_search" USING fts5(g_incident, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "fire_equipment_search" USING fts5(g_find, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "company_cars_search" USING fts5(g_car, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "trip_orders_search" USING fts5(g_car, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "car_cares_search" USING fts5(g_car, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "car_costs_search" USING fts5(g_cost, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "car_accidents_search" USING fts5(g_cost, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "revenue_days_search" USING fts5(g_money, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "cash_sessions_search" USING fts5(g_count, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "cash_counts_search" USING fts5(g_count, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "advances_search" USING fts5(g_request, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "expense_claims_search" USING fts5(g_request, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "payment_requests_search" USING fts5(g_request, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "receivables_search" USING fts5(g_bill, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "documents_search" USING fts5(g_text, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "notices_search" USING fts5(g_text, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "meetings_search" USING fts5(g_minutes, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "contacts_search" USING fts5(g_text, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "contracts_search" USING fts5(g_text, g_terms, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "letters_search" USING fts5(g_text, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "seal_uses_search" USING fts5(g_use, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "users_search" USING fts5(g_account, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "roles_search" USING fts5(g_access, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "service_tokens_search" USING fts5(g_access, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "channels_search" USING fts5(g_access, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "import_batches_search" USING fts5(g_batch, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE UNIQUE INDEX "ux_sessions_token_hash" ON "sessions" ("token_hash");

CREATE INDEX "ix_sessions_user_id" ON "sessions" ("user_id");

CREATE INDEX "ix_sessions_expires_at" ON "sessions" ("expires_at");

CREATE INDEX "ix_idempotency_keys_created_at" ON "idempotency_keys" ("created_at");

CREATE UNIQUE INDEX "ux_audit_seals_first_seq" ON "audit_seals" ("first_seq");

CREATE UNIQUE INDEX "ux_inbox_items_id" ON "inbox_items" ("id");

CREATE INDEX "ix_inbox_items_staff_id_created_at_id" ON "inbox_items" ("staff_id", "created_at", "id");

CREATE INDEX "ix_inbox_items_staff_id_read_at" ON "inbox_items" ("staff_id", "read_at");

CREATE INDEX "ix_inbox_items_register_record_id" ON "inbox_items" ("register", "record_id");

CREATE INDEX "ix_deliveries_channel_id_created_at" ON "deliveries" ("channel_id", "created_at");

CREATE INDEX "ix_deliveries_sent_at_failed_at_due_at" ON "deliveries" ("sent_at", "failed_at", "due_at");

CREATE INDEX "ix_comments_register_record_id_created_at" ON "comments" ("register", "record_id", "created_at");

CREATE INDEX "ix_task_weeks_holder_id_week_month_post_id_due_done_late_missed" ON "task_weeks" ("holder_id", "week", "month", "post_id", "due", "done", "late", "missed");

CREATE UNIQUE INDEX "ux_tasks_number" ON "tasks" ("number");

CREATE UNIQUE INDEX "ux_tasks_duty_id_period_slot" ON "tasks" ("duty_id", "period", "slot") WHERE "duty_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_tasks_series_period" ON "tasks" ("series", "period") WHERE "series" IS NOT NULL;

CREATE INDEX "ix_tasks_due_on_id" ON "tasks" ("due_on", "id");

CREATE INDEX "ix_tasks_due_time_id" ON "tasks" ("due_time", "id");

CREATE INDEX "ix_tasks_title_sort_id" ON "tasks" ("title_sort", "id");

CREATE INDEX "ix_tasks_state_id" ON "tasks" ("state", "id");

CREATE INDEX "ix_tasks_source_record_id" ON "tasks" ("source_record", "id") WHERE "source_record" IS NOT NULL;

CREATE INDEX "ix_tasks_done_by_id" ON "tasks" ("done_by", "id") WHERE "done_by" IS NOT NULL;

CREATE INDEX "ix_tasks_checked_by_id" ON "tasks" ("checked_by", "id") WHERE "checked_by" IS NOT NULL;

CREATE INDEX "ix_tasks_explained_by_id" ON "tasks" ("explained_by", "id") WHERE "explained_by" IS NOT NULL;

CREATE INDEX "ix_tasks_from_task_id_id" ON "tasks" ("from_task_id", "id") WHERE "from_task_id" IS NOT NULL;

CREATE INDEX "ix_tasks_label_sort_id" ON "tasks" ("label_sort", "id");

CREATE INDEX "ix_tasks_holder_id_due_on_id" ON "tasks" ("holder_id", "due_on", "id");

CREATE INDEX "ix_tasks_state_due_on_id" ON "tasks" ("state", "due_on", "id");

CREATE INDEX "ix_tasks_post_id_due_on_id" ON "tasks" ("post_id", "due_on", "id") WHERE "post_id" IS NOT NULL;

CREATE INDEX "ix_tasks_duty_id_due_on_id" ON "tasks" ("duty_id", "due_on", "id") WHERE "duty_id" IS NOT NULL;

CREATE INDEX "ix_tasks_climbed_to_id_due_on_id" ON "tasks" ("climbed_to_id", "due_on", "id") WHERE "climbed_to_id" IS NOT NULL;

CREATE INDEX "ix_tasks_checker_id_due_on_id" ON "tasks" ("checker_id", "due_on", "id") WHERE "checker_id" IS NOT NULL;

CREATE INDEX "ix_tasks_holder_id_state_due_on_id" ON "tasks" ("holder_id", "state", "due_on", "id");

CREATE INDEX "ix_tasks_repeats_id" ON "tasks" ("repeats", "id") WHERE "repeats" IS NOT NULL;

CREATE UNIQUE INDEX "ux_rounds_number" ON "rounds" ("number");

CREATE INDEX "ix_rounds_due_on_id" ON "rounds" ("due_on", "id");

CREATE INDEX "ix_rounds_title_id" ON "rounds" ("title", "id");

CREATE INDEX "ix_rounds_place_id" ON "rounds" ("place", "id");

CREATE INDEX "ix_rounds_state_id" ON "rounds" ("state", "id");

CREATE INDEX "ix_rounds_faults_id" ON "rounds" ("faults", "id");

CREATE INDEX "ix_rounds_handed_in_at_id" ON "rounds" ("handed_in_at", "id");

CREATE INDEX "ix_rounds_partner_id_id" ON "rounds" ("partner_id", "id") WHERE "partner_id" IS NOT NULL;

CREATE INDEX "ix_rounds_work_order_id_id" ON "rounds" ("work_order_id", "id") WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_rounds_task_id_id" ON "rounds" ("task_id", "id") WHERE "task_id" IS NOT NULL;

CREATE INDEX "ix_rounds_handed_in_by_id" ON "rounds" ("handed_in_by", "id") WHERE "handed_in_by" IS NOT NULL;

CREATE INDEX "ix_rounds_closed_by_id" ON "rounds" ("closed_by", "id") WHERE "closed_by" IS NOT NULL;

CREATE INDEX "ix_rounds_check_id_id" ON "rounds" ("check_id", "id") WHERE "check_id" IS NOT NULL;

CREATE INDEX "ix_rounds_meeting_id_id" ON "rounds" ("meeting_id", "id") WHERE "meeting_id" IS NOT NULL;

CREATE INDEX "ix_rounds_label_sort_id" ON "rounds" ("label_sort", "id");

CREATE INDEX "ix_rounds_state_due_on_id" ON "rounds" ("state", "due_on", "id");

CREATE INDEX "ix_rounds_template_id_due_on_id" ON "rounds" ("template_id", "due_on", "id");

CREATE INDEX "ix_rounds_assignee_id_due_on_id" ON "rounds" ("assignee_id", "due_on", "id");

CREATE INDEX "ix_rounds_car_id_due_on_id" ON "rounds" ("car_id", "due_on", "id") WHERE "car_id" IS NOT NULL;

CREATE INDEX "ix_rounds_equipment_id_due_on_id" ON "rounds" ("equipment_id", "due_on", "id") WHERE "equipment_id" IS NOT NULL;

CREATE INDEX "ix_rounds_assignee_id_state_due_on_id" ON "rounds" ("assignee_id", "state", "due_on", "id");

CREATE INDEX "ix_rounds_answers_owner_id_parent_id" ON "rounds_answers" ("owner_id", "parent_id");

CREATE INDEX "ix_rounds_answers_answered_by_parent_id" ON "rounds_answers" ("answered_by", "parent_id");

CREATE INDEX "ix_round_answers_created_at_id" ON "round_answers" ("created_at", "id");

CREATE INDEX "ix_round_answers_value_milli_id" ON "round_answers" ("value_milli", "id");

CREATE INDEX "ix_round_answers_cause_id" ON "round_answers" ("cause", "id");

CREATE INDEX "ix_round_answers_owner_id_id" ON "round_answers" ("owner_id", "id") WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_round_answers_round_id_created_at_id" ON "round_answers" ("round_id", "created_at", "id");

CREATE INDEX "ix_round_answers_item_created_at_id" ON "round_answers" ("item", "created_at", "id");

CREATE INDEX "ix_round_answers_verdict_created_at_id" ON "round_answers" ("verdict", "created_at", "id");

CREATE INDEX "ix_round_answers_answered_by_created_at_id" ON "round_answers" ("answered_by", "created_at", "id") WHERE "answered_by" IS NOT NULL;

CREATE INDEX "ix_round_answers_answered_at_created_at_id" ON "round_answers" ("answered_at", "created_at", "id");

CREATE INDEX "ix_round_answers_arrival_created_at_id" ON "round_answers" ("arrival", "created_at", "id");

CREATE UNIQUE INDEX "ux_checklist_templates_code_edition" ON "checklist_templates" ("code", "edition");

CREATE INDEX "ix_checklist_templates_code_id" ON "checklist_templates" ("code", "id");

CREATE INDEX "ix_checklist_templates_name_sort_id" ON "checklist_templates" ("name_sort", "id");

CREATE INDEX "ix_checklist_templates_kind_id" ON "checklist_templates" ("kind", "id");

CREATE INDEX "ix_checklist_templates_about_id" ON "checklist_templates" ("about", "id");

CREATE INDEX "ix_checklist_templates_edition_id" ON "checklist_templates" ("edition", "id");

CREATE INDEX "ix_checklist_templates_state_id" ON "checklist_templates" ("state", "id");

CREATE INDEX "ix_checklist_templates_published_on_id" ON "checklist_templates" ("published_on", "id");

CREATE INDEX "ix_checklist_templates_published_by_id" ON "checklist_templates" ("published_by", "id") WHERE "published_by" IS NOT NULL;

CREATE INDEX "ix_checklist_templates_label_sort_id" ON "checklist_templates" ("label_sort", "id");

CREATE INDEX "ix_checklist_templates_kind_code_id" ON "checklist_templates" ("kind", "code", "id");

CREATE INDEX "ix_checklist_templates_about_code_id" ON "checklist_templates" ("about", "code", "id");

CREATE INDEX "ix_checklist_templates_state_code_id" ON "checklist_templates" ("state", "code", "id");

CREATE UNIQUE INDEX "ux_post_duties_code_edition" ON "post_duties" ("code", "edition");

CREATE INDEX "ix_post_duties_code_id" ON "post_duties" ("code", "id");

CREATE INDEX "ix_post_duties_name_sort_id" ON "post_duties" ("name_sort", "id");

CREATE INDEX "ix_post_duties_kind_id" ON "post_duties" ("kind", "id");

CREATE INDEX "ix_post_duties_rhythm_id" ON "post_duties" ("rhythm", "id");

CREATE INDEX "ix_post_duties_due_time_id" ON "post_duties" ("due_time", "id");

CREATE INDEX "ix_post_duties_proof_id" ON "post_duties" ("proof", "id");

CREATE INDEX "ix_post_duties_edition_id" ON "post_duties" ("edition", "id");

CREATE INDEX "ix_post_duties_state_id" ON "post_duties" ("state", "id");

CREATE INDEX "ix_post_duties_trouble_id" ON "post_duties" ("trouble", "id");

CREATE INDEX "ix_post_duties_label_sort_id" ON "post_duties" ("label_sort", "id");

CREATE INDEX "ix_post_duties_post_id_code_id" ON "post_duties" ("post_id", "code", "id");

CREATE INDEX "ix_post_duties_kind_code_id" ON "post_duties" ("kind", "code", "id");

CREATE INDEX "ix_post_duties_rhythm_code_id" ON "post_duties" ("rhythm", "code", "id");

CREATE INDEX "ix_post_duties_served_by_code_id" ON "post_duties" ("served_by", "code", "id") WHERE "served_by" IS NOT NULL;

CREATE INDEX "ix_post_duties_proof_code_id" ON "post_duties" ("proof", "code", "id");

CREATE INDEX "ix_post_duties_checked_by_id_code_id" ON "post_duties" ("checked_by_id", "code", "id") WHERE "checked_by_id" IS NOT NULL;

CREATE INDEX "ix_post_duties_state_code_id" ON "post_duties" ("state", "code", "id");

CREATE INDEX "ix_post_duties_trouble_code_id" ON "post_duties" ("trouble", "code", "id");

CREATE UNIQUE INDEX "ux_duty_confirmations_duty_id_staff_id" ON "duty_confirmations" ("duty_id", "staff_id");

CREATE INDEX "ix_duty_confirmations_confirmed_on_id" ON "duty_confirmations" ("confirmed_on", "id");

CREATE INDEX "ix_duty_confirmations_edition_id" ON "duty_confirmations" ("edition", "id");

CREATE INDEX "ix_duty_confirmations_created_at_id" ON "duty_confirmations" ("created_at", "id");

CREATE INDEX "ix_duty_confirmations_duty_id_confirmed_on_id" ON "duty_confirmations" ("duty_id", "confirmed_on", "id");

CREATE INDEX "ix_duty_confirmations_staff_id_confirmed_on_id" ON "duty_confirmations" ("staff_id", "confirmed_on", "id");

CREATE INDEX "ix_duty_confirmations_post_id_confirmed_on_id" ON "duty_confirmations" ("post_id", "confirmed_on", "id");

CREATE UNIQUE INDEX "ux_approvals_register_record_id_handed_in_at" ON "approvals" ("register", "record_id", "handed_in_at");

CREATE UNIQUE INDEX "ux_approvals_register_record_id_where_state" ON "approvals" ("register", "record_id") WHERE "state" = 'pending';

CREATE INDEX "ix_approvals_handed_in_at_id" ON "approvals" ("handed_in_at", "id");

CREATE INDEX "ix_approvals_register_id" ON "approvals" ("register", "id");

CREATE INDEX "ix_approvals_number_id" ON "approvals" ("number", "id");

CREATE INDEX "ix_approvals_title_id" ON "approvals" ("title", "id");

CREATE INDEX "ix_approvals_amount_fen_id" ON "approvals" ("amount_fen", "id");

CREATE INDEX "ix_approvals_step_id" ON "approvals" ("step", "id");

CREATE INDEX "ix_approvals_state_id" ON "approvals" ("state", "id");

CREATE INDEX "ix_approvals_ended_at_id" ON "approvals" ("ended_at", "id");

CREATE INDEX "ix_approvals_rule_id_id" ON "approvals" ("rule_id", "id") WHERE "rule_id" IS NOT NULL;

CREATE INDEX "ix_approvals_asked_id_id" ON "approvals" ("asked_id", "id") WHERE "asked_id" IS NOT NULL;

CREATE INDEX "ix_approvals_label_sort_id" ON "approvals" ("label_sort", "id");

CREATE INDEX "ix_approvals_state_handed_in_at_id" ON "approvals" ("state", "handed_in_at", "id");

CREATE INDEX "ix_approvals_register_handed_in_at_id" ON "approvals" ("register", "handed_in_at", "id");

CREATE INDEX "ix_approvals_applicant_id_handed_in_at_id" ON "approvals" ("applicant_id", "handed_in_at", "id") WHERE "applicant_id" IS NOT NULL;

CREATE INDEX "ix_approvals_state_asked_at_id" ON "approvals" ("state", "asked_at", "id");

CREATE INDEX "ix_approvals_plan_post_id_parent_id" ON "approvals_plan" ("post_id", "parent_id");

CREATE INDEX "ix_approvals_plan_person_id_parent_id" ON "approvals_plan" ("person_id", "parent_id");

CREATE UNIQUE INDEX "ux_approval_steps_approval_id_step" ON "approval_steps" ("approval_id", "step");

CREATE INDEX "ix_approval_steps_decided_at_id" ON "approval_steps" ("decided_at", "id");

CREATE INDEX "ix_approval_steps_step_id" ON "approval_steps" ("step", "id");

CREATE INDEX "ix_approval_steps_comment_id" ON "approval_steps" ("comment", "id");

CREATE INDEX "ix_approval_steps_created_at_id" ON "approval_steps" ("created_at", "id");

CREATE INDEX "ix_approval_steps_approval_id_decided_at_id" ON "approval_steps" ("approval_id", "decided_at", "id");

CREATE INDEX "ix_approval_steps_decided_by_decided_at_id" ON "approval_steps" ("decided_by", "decided_at", "id") WHERE "decided_by" IS NOT NULL;

CREATE INDEX "ix_approval_steps_asked_id_decided_at_id" ON "approval_steps" ("asked_id", "decided_at", "id") WHERE "asked_id" IS NOT NULL;

CREATE INDEX "ix_approval_steps_decision_decided_at_id" ON "approval_steps" ("decision", "decided_at", "id");

CREATE INDEX "ix_approval_steps_applicant_id_decided_at_id" ON "approval_steps" ("applicant_id", "decided_at", "id") WHERE "applicant_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_delegations_from_id_to_id_from_on" ON "delegations" ("from_id", "to_id", "from_on");

CREATE INDEX "ix_delegations_from_on_id" ON "delegations" ("from_on", "id");

CREATE INDEX "ix_delegations_back_on_id" ON "delegations" ("back_on", "id");

CREATE INDEX "ix_delegations_reason_id" ON "delegations" ("reason", "id");

CREATE INDEX "ix_delegations_from_id_from_on_id" ON "delegations" ("from_id", "from_on", "id");

CREATE INDEX "ix_delegations_to_id_from_on_id" ON "delegations" ("to_id", "from_on", "id");

CREATE UNIQUE INDEX "ux_approval_rules_name" ON "approval_rules" ("name");

CREATE INDEX "ix_approval_rules_register_id" ON "approval_rules" ("register", "id");

CREATE INDEX "ix_approval_rules_name_sort_id" ON "approval_rules" ("name_sort", "id");

CREATE INDEX "ix_approval_rules_amount_from_fen_id" ON "approval_rules" ("amount_from_fen", "id");

CREATE INDEX "ix_approval_rules_amount_below_fen_id" ON "approval_rules" ("amount_below_fen", "id");

CREATE INDEX "ix_approval_rules_applicant_id" ON "approval_rules" ("applicant", "id");

CREATE INDEX "ix_approval_rules_of_kind_id" ON "approval_rules" ("of_kind", "id");

CREATE INDEX "ix_approval_rules_rank_id" ON "approval_rules" ("rank", "id");

CREATE INDEX "ix_approval_rules_is_active_id" ON "approval_rules" ("is_active", "id");

CREATE INDEX "ix_approval_rules_post_id_id" ON "approval_rules" ("post_id", "id") WHERE "post_id" IS NOT NULL;

CREATE INDEX "ix_approval_rules_label_sort_id" ON "approval_rules" ("label_sort", "id");

CREATE INDEX "ix_approval_rules_archived_at_id" ON "approval_rules" ("archived_at", "id");

CREATE INDEX "ix_approval_rules_applicant_register_id_archived_at" ON "approval_rules" ("applicant", "register", "id", "archived_at");

CREATE INDEX "ix_approval_rules_department_id_register_id_archived_at" ON "approval_rules" ("department_id", "register", "id", "archived_at") WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_approval_rules_is_active_register_id_archived_at" ON "approval_rules" ("is_active", "register", "id", "archived_at");

CREATE INDEX "ix_approval_rules_steps_post_id_parent_id" ON "approval_rules_steps" ("post_id", "parent_id");

CREATE INDEX "ix_approval_rules_steps_person_id_parent_id" ON "approval_rules_steps" ("person_id", "parent_id");

CREATE UNIQUE INDEX "ux_work_orders_number" ON "work_orders" ("number");

CREATE INDEX "ix_work_orders_plate_id" ON "work_orders" ("plate", "id");

CREATE INDEX "ix_work_orders_job_type_id" ON "work_orders" ("job_type", "id");

CREATE INDEX "ix_work_orders_arrived_at_id" ON "work_orders" ("arrived_at", "id");

CREATE INDEX "ix_work_orders_promised_at_id" ON "work_orders" ("promised_at", "id");

CREATE INDEX "ix_work_orders_parts_state_id" ON "work_orders" ("parts_state", "id");

CREATE INDEX "ix_work_orders_state_id" ON "work_orders" ("state", "id");

CREATE INDEX "ix_work_orders_amount_fen_id" ON "work_orders" ("amount_fen", "id");

CREATE INDEX "ix_work_orders_delivered_at_id" ON "work_orders" ("delivered_at", "id") WHERE "delivered_at" IS NOT NULL;

CREATE INDEX "ix_work_orders_customer_id_id" ON "work_orders" ("customer_id", "id") WHERE "customer_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_label_sort_id" ON "work_orders" ("label_sort", "id");

CREATE INDEX "ix_work_orders_state_number_id" ON "work_orders" ("state", "number", "id");

CREATE INDEX "ix_work_orders_job_type_number_id" ON "work_orders" ("job_type", "number", "id");

CREATE INDEX "ix_work_orders_advisor_id_number_id" ON "work_orders" ("advisor_id", "number", "id");

CREATE INDEX "ix_work_orders_team_id_number_id" ON "work_orders" ("team_id", "number", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_technician_id_number_id" ON "work_orders" ("technician_id", "number", "id") WHERE "technician_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_parts_state_number_id" ON "work_orders" ("parts_state", "number", "id");

CREATE INDEX "ix_work_orders_vehicle_id_number_id" ON "work_orders" ("vehicle_id", "number", "id") WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_jobs_technician_id_parent_id" ON "work_orders_jobs" ("technician_id", "parent_id");

CREATE UNIQUE INDEX "ux_appointments_number" ON "appointments" ("number");

CREATE INDEX "ix_appointments_appointed_at_id" ON "appointments" ("appointed_at", "id");

CREATE INDEX "ix_appointments_plate_id" ON "appointments" ("plate", "id");

CREATE INDEX "ix_appointments_contact_name_id" ON "appointments" ("contact_name", "id");

CREATE INDEX "ix_appointments_contact_phone_id" ON "appointments" ("contact_phone", "id");

CREATE INDEX "ix_appointments_job_type_id" ON "appointments" ("job_type", "id");

CREATE INDEX "ix_appointments_state_id" ON "appointments" ("state", "id");

CREATE INDEX "ix_appointments_arrived_at_id" ON "appointments" ("arrived_at", "id");

CREATE INDEX "ix_appointments_work_order_id_id" ON "appointments" ("work_order_id", "id") WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_appointments_state_appointed_at_id" ON "appointments" ("state", "appointed_at", "id");

CREATE INDEX "ix_appointments_job_type_appointed_at_id" ON "appointments" ("job_type", "appointed_at", "id");

CREATE INDEX "ix_appointments_advisor_id_appointed_at_id" ON "appointments" ("advisor_id", "appointed_at", "id") WHERE "advisor_id" IS NOT NULL;

CREATE INDEX "ix_appointments_team_id_appointed_at_id" ON "appointments" ("team_id", "appointed_at", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_appointments_channel_appointed_at_id" ON "appointments" ("channel", "appointed_at", "id");

CREATE INDEX "ix_appointments_vehicle_id_appointed_at_id" ON "appointments" ("vehicle_id", "appointed_at", "id") WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_appointments_customer_id_appointed_at_id" ON "appointments" ("customer_id", "appointed_at", "id") WHERE "customer_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_inspections_number" ON "inspections" ("number");

CREATE INDEX "ix_inspections_inspected_at_id" ON "inspections" ("inspected_at", "id");

CREATE INDEX "ix_inspections_created_at_id" ON "inspections" ("created_at", "id");

CREATE INDEX "ix_inspections_label_sort_id" ON "inspections" ("label_sort", "id");

CREATE INDEX "ix_inspections_kind_inspected_at_id" ON "inspections" ("kind", "inspected_at", "id");

CREATE INDEX "ix_inspections_result_inspected_at_id" ON "inspections" ("result", "inspected_at", "id");

CREATE INDEX "ix_inspections_work_order_id_inspected_at_id" ON "inspections" ("work_order_id", "inspected_at", "id");

CREATE INDEX "ix_inspections_inspector_id_inspected_at_id" ON "inspections" ("inspector_id", "inspected_at", "id") WHERE "inspector_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_reworks_number" ON "reworks" ("number");

CREATE INDEX "ix_reworks_kind_id" ON "reworks" ("kind", "id");

CREATE INDEX "ix_reworks_found_on_id" ON "reworks" ("found_on", "id");

CREATE INDEX "ix_reworks_state_id" ON "reworks" ("state", "id");

CREATE INDEX "ix_reworks_cost_fen_id" ON "reworks" ("cost_fen", "id");

CREATE INDEX "ix_reworks_inspection_id_id" ON "reworks" ("inspection_id", "id") WHERE "inspection_id" IS NOT NULL;

CREATE INDEX "ix_reworks_verified_by_id" ON "reworks" ("verified_by", "id") WHERE "verified_by" IS NOT NULL;

CREATE INDEX "ix_reworks_state_number_id" ON "reworks" ("state", "number", "id");

CREATE INDEX "ix_reworks_kind_number_id" ON "reworks" ("kind", "number", "id");

CREATE INDEX "ix_reworks_team_id_number_id" ON "reworks" ("team_id", "number", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_reworks_staff_id_number_id" ON "reworks" ("staff_id", "number", "id") WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_reworks_work_order_id_number_id" ON "reworks" ("work_order_id", "number", "id");

CREATE UNIQUE INDEX "ux_technical_cases_maker_no_where_kind" ON "technical_cases" ("maker_no") WHERE "kind" = 'bulletin';

CREATE INDEX "ix_technical_cases_issued_on_id" ON "technical_cases" ("issued_on", "id");

CREATE INDEX "ix_technical_cases_title_id" ON "technical_cases" ("title", "id");

CREATE INDEX "ix_technical_cases_kind_id" ON "technical_cases" ("kind", "id");

CREATE INDEX "ix_technical_cases_maker_no_id" ON "technical_cases" ("maker_no", "id");

CREATE INDEX "ix_technical_cases_models_id" ON "technical_cases" ("models", "id");

CREATE INDEX "ix_technical_cases_system_id" ON "technical_cases" ("system", "id");

CREATE INDEX "ix_technical_cases_valid_until_on_id" ON "technical_cases" ("valid_until_on", "id");

CREATE INDEX "ix_technical_cases_state_id" ON "technical_cases" ("state", "id");

CREATE INDEX "ix_technical_cases_work_order_id_id" ON "technical_cases" ("work_order_id", "id") WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_technical_cases_kind_issued_on_id" ON "technical_cases" ("kind", "issued_on", "id");

CREATE INDEX "ix_technical_cases_system_issued_on_id" ON "technical_cases" ("system", "issued_on", "id");

CREATE INDEX "ix_technical_cases_state_issued_on_id" ON "technical_cases" ("state", "issued_on", "id");

CREATE INDEX "ix_technical_cases_author_id_issued_on_id" ON "technical_cases" ("author_id", "issued_on", "id") WHERE "author_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_customers_number" ON "customers" ("number");

CREATE INDEX "ix_customers_name_sort_id" ON "customers" ("name_sort", "id");

CREATE INDEX "ix_customers_kind_id" ON "customers" ("kind", "id");

CREATE INDEX "ix_customers_level_id" ON "customers" ("level", "id");

CREATE INDEX "ix_customers_phone_id" ON "customers" ("phone", "id");

CREATE INDEX "ix_customers_is_consented_id" ON "customers" ("is_consented", "id");

CREATE INDEX "ix_customers_label_sort_id" ON "customers" ("label_sort", "id");

CREATE INDEX "ix_customers_archived_at_id" ON "customers" ("archived_at", "id");

CREATE INDEX "ix_customers_kind_number_id_archived_at" ON "customers" ("kind", "number", "id", "archived_at");

CREATE INDEX "ix_customers_level_number_id_archived_at" ON "customers" ("level", "number", "id", "archived_at");

CREATE INDEX "ix_customers_source_number_id_archived_at" ON "customers" ("source", "number", "id", "archived_at") WHERE "source" IS NOT NULL;

CREATE INDEX "ix_customers_advisor_id_number_id_archived_at" ON "customers" ("advisor_id", "number", "id", "archived_at") WHERE "advisor_id" IS NOT NULL;

CREATE INDEX "ix_customers_is_consented_number_id_archived_at" ON "customers" ("is_consented", "number", "id", "archived_at");

CREATE UNIQUE INDEX "ux_vehicles_plate" ON "vehicles" ("plate");

CREATE UNIQUE INDEX "ux_vehicles_vin" ON "vehicles" ("vin");

CREATE INDEX "ix_vehicles_plate_id" ON "vehicles" ("plate", "id");

CREATE INDEX "ix_vehicles_brand_id" ON "vehicles" ("brand", "id");

CREATE INDEX "ix_vehicles_model_id" ON "vehicles" ("model", "id");

CREATE INDEX "ix_vehicles_vin_id" ON "vehicles" ("vin", "id");

CREATE INDEX "ix_vehicles_mileage_km_id" ON "vehicles" ("mileage_km", "id");

CREATE INDEX "ix_vehicles_next_service_on_id" ON "vehicles" ("next_service_on", "id");

CREATE INDEX "ix_vehicles_insured_until_on_id" ON "vehicles" ("insured_until_on", "id");

CREATE INDEX "ix_vehicles_inspection_due_on_id" ON "vehicles" ("inspection_due_on", "id");

CREATE INDEX "ix_vehicles_warranty_until_on_id" ON "vehicles" ("warranty_until_on", "id") WHERE "warranty_until_on" IS NOT NULL;

CREATE INDEX "ix_vehicles_label_sort_id" ON "vehicles" ("label_sort", "id");

CREATE INDEX "ix_vehicles_archived_at_id" ON "vehicles" ("archived_at", "id");

CREATE INDEX "ix_vehicles_power_plate_id_archived_at" ON "vehicles" ("power", "plate", "id", "archived_at") WHERE "power" IS NOT NULL;

CREATE INDEX "ix_vehicles_customer_id_plate_id_archived_at" ON "vehicles" ("customer_id", "plate", "id", "archived_at") WHERE "customer_id" IS NOT NULL;

CREATE INDEX "ix_follow_ups_due_on_id" ON "follow_ups" ("due_on", "id");

CREATE INDEX "ix_follow_ups_kind_id" ON "follow_ups" ("kind", "id");

CREATE INDEX "ix_follow_ups_state_id" ON "follow_ups" ("state", "id");

CREATE INDEX "ix_follow_ups_result_id" ON "follow_ups" ("result", "id");

CREATE INDEX "ix_follow_ups_satisfaction_id" ON "follow_ups" ("satisfaction", "id");

CREATE INDEX "ix_follow_ups_called_at_id" ON "follow_ups" ("called_at", "id");

CREATE INDEX "ix_follow_ups_state_due_on_id" ON "follow_ups" ("state", "due_on", "id");

CREATE INDEX "ix_follow_ups_kind_due_on_id" ON "follow_ups" ("kind", "due_on", "id");

CREATE INDEX "ix_follow_ups_result_due_on_id" ON "follow_ups" ("result", "due_on", "id");

CREATE INDEX "ix_follow_ups_caller_id_due_on_id" ON "follow_ups" ("caller_id", "due_on", "id") WHERE "caller_id" IS NOT NULL;

CREATE INDEX "ix_follow_ups_work_order_id_due_on_id" ON "follow_ups" ("work_order_id", "due_on", "id") WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_follow_ups_vehicle_id_due_on_id" ON "follow_ups" ("vehicle_id", "due_on", "id") WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_satisfaction_scores_surveyed_on_id" ON "satisfaction_scores" ("surveyed_on", "id");

CREATE INDEX "ix_satisfaction_scores_channel_id" ON "satisfaction_scores" ("channel", "id");

CREATE INDEX "ix_satisfaction_scores_overall_id" ON "satisfaction_scores" ("overall", "id");

CREATE INDEX "ix_satisfaction_scores_points_id" ON "satisfaction_scores" ("points", "id");

CREATE INDEX "ix_satisfaction_scores_comment_id" ON "satisfaction_scores" ("comment", "id");

CREATE INDEX "ix_satisfaction_scores_channel_surveyed_on_id" ON "satisfaction_scores" ("channel", "surveyed_on", "id");

CREATE INDEX "ix_satisfaction_scores_advisor_id_surveyed_on_id" ON "satisfaction_scores" ("advisor_id", "surveyed_on", "id") WHERE "advisor_id" IS NOT NULL;

CREATE INDEX "ix_satisfaction_scores_team_id_surveyed_on_id" ON "satisfaction_scores" ("team_id", "surveyed_on", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_satisfaction_scores_work_order_id_surveyed_on_id" ON "satisfaction_scores" ("work_order_id", "surveyed_on", "id") WHERE "work_order_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_complaints_number" ON "complaints" ("number");

CREATE INDEX "ix_complaints_received_at_id" ON "complaints" ("received_at", "id");

CREATE INDEX "ix_complaints_kind_id" ON "complaints" ("kind", "id");

CREATE INDEX "ix_complaints_grade_id" ON "complaints" ("grade", "id");

CREATE INDEX "ix_complaints_vehicle_id_id" ON "complaints" ("vehicle_id", "id") WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_complaints_due_at_id" ON "complaints" ("due_at", "id");

CREATE INDEX "ix_complaints_state_id" ON "complaints" ("state", "id");

CREATE INDEX "ix_complaints_staff_id_id" ON "complaints" ("staff_id", "id") WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_complaints_state_received_at_id" ON "complaints" ("state", "received_at", "id");

CREATE INDEX "ix_complaints_grade_received_at_id" ON "complaints" ("grade", "received_at", "id");

CREATE INDEX "ix_complaints_kind_received_at_id" ON "complaints" ("kind", "received_at", "id");

CREATE INDEX "ix_complaints_owner_id_received_at_id" ON "complaints" ("owner_id", "received_at", "id") WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_complaints_team_id_received_at_id" ON "complaints" ("team_id", "received_at", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_complaints_customer_id_received_at_id" ON "complaints" ("customer_id", "received_at", "id") WHERE "customer_id" IS NOT NULL;

CREATE INDEX "ix_complaints_work_order_id_received_at_id" ON "complaints" ("work_order_id", "received_at", "id") WHERE "work_order_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_campaigns_code" ON "campaigns" ("code");

CREATE INDEX "ix_campaigns_from_on_id" ON "campaigns" ("from_on", "id");

CREATE INDEX "ix_campaigns_name_id" ON "campaigns" ("name", "id");

CREATE INDEX "ix_campaigns_kind_id" ON "campaigns" ("kind", "id");

CREATE INDEX "ix_campaigns_until_on_id" ON "campaigns" ("until_on", "id");

CREATE INDEX "ix_campaigns_budget_fen_id" ON "campaigns" ("budget_fen", "id");

CREATE INDEX "ix_campaigns_state_id" ON "campaigns" ("state", "id");

CREATE INDEX "ix_campaigns_state_from_on_id" ON "campaigns" ("state", "from_on", "id");

CREATE INDEX "ix_campaigns_kind_from_on_id" ON "campaigns" ("kind", "from_on", "id");

CREATE INDEX "ix_campaigns_owner_id_from_on_id" ON "campaigns" ("owner_id", "from_on", "id") WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_campaigns_invited_vehicle_id_parent_id" ON "campaigns_invited" ("vehicle_id", "parent_id");

CREATE UNIQUE INDEX "ux_warranty_claims_number" ON "warranty_claims" ("number");

CREATE INDEX "ix_warranty_claims_submit_by_on_id" ON "warranty_claims" ("submit_by_on", "id");

CREATE INDEX "ix_warranty_claims_state_id" ON "warranty_claims" ("state", "id");

CREATE INDEX "ix_warranty_claims_maker_no_id" ON "warranty_claims" ("maker_no", "id");

CREATE INDEX "ix_warranty_claims_answered_on_id" ON "warranty_claims" ("answered_on", "id");

CREATE INDEX "ix_warranty_claims_claimed_fen_id" ON "warranty_claims" ("claimed_fen", "id");

CREATE INDEX "ix_warranty_claims_approved_fen_id" ON "warranty_claims" ("approved_fen", "id");

CREATE INDEX "ix_warranty_claims_paid_fen_id" ON "warranty_claims" ("paid_fen", "id");

CREATE INDEX "ix_warranty_claims_claimed_on_id" ON "warranty_claims" ("claimed_on", "id");

CREATE INDEX "ix_warranty_claims_paid_on_id" ON "warranty_claims" ("paid_on", "id") WHERE "paid_on" IS NOT NULL;

CREATE INDEX "ix_warranty_claims_label_sort_id" ON "warranty_claims" ("label_sort", "id");

CREATE INDEX "ix_warranty_claims_state_number_id" ON "warranty_claims" ("state", "number", "id");

CREATE INDEX "ix_warranty_claims_vehicle_id_number_id" ON "warranty_claims" ("vehicle_id", "number", "id");

CREATE INDEX "ix_warranty_claims_work_order_id_number_id" ON "warranty_claims" ("work_order_id", "number", "id") WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_warranty_claims_items_part_id_parent_id" ON "warranty_claims_items" ("part_id", "parent_id");

CREATE UNIQUE INDEX "ux_old_parts_number" ON "old_parts" ("number");

CREATE INDEX "ix_old_parts_description_id" ON "old_parts" ("description", "id");

CREATE INDEX "ix_old_parts_part_id_id" ON "old_parts" ("part_id", "id") WHERE "part_id" IS NOT NULL;

CREATE INDEX "ix_old_parts_qty_milli_id" ON "old_parts" ("qty_milli", "id");

CREATE INDEX "ix_old_parts_bin_id" ON "old_parts" ("bin", "id");

CREATE INDEX "ix_old_parts_removed_on_id" ON "old_parts" ("removed_on", "id");

CREATE INDEX "ix_old_parts_keep_until_on_id" ON "old_parts" ("keep_until_on", "id");

CREATE INDEX "ix_old_parts_state_id" ON "old_parts" ("state", "id");

CREATE INDEX "ix_old_parts_gone_on_id" ON "old_parts" ("gone_on", "id");

CREATE INDEX "ix_old_parts_state_number_id" ON "old_parts" ("state", "number", "id");

CREATE INDEX "ix_old_parts_claim_id_number_id" ON "old_parts" ("claim_id", "number", "id") WHERE "claim_id" IS NOT NULL;

CREATE INDEX "ix_old_parts_work_order_id_number_id" ON "old_parts" ("work_order_id", "number", "id") WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_old_parts_keeper_id_number_id" ON "old_parts" ("keeper_id", "number", "id") WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_warranty_booklets_taken_on_id" ON "warranty_booklets" ("taken_on", "id");

CREATE INDEX "ix_warranty_booklets_booklet_no_id" ON "warranty_booklets" ("booklet_no", "id");

CREATE INDEX "ix_warranty_booklets_purpose_id" ON "warranty_booklets" ("purpose", "id");

CREATE INDEX "ix_warranty_booklets_state_id" ON "warranty_booklets" ("state", "id");

CREATE INDEX "ix_warranty_booklets_stamped_on_id" ON "warranty_booklets" ("stamped_on", "id");

CREATE INDEX "ix_warranty_booklets_returned_on_id" ON "warranty_booklets" ("returned_on", "id");

CREATE INDEX "ix_warranty_booklets_received_by_id" ON "warranty_booklets" ("received_by", "id");

CREATE INDEX "ix_warranty_booklets_taken_by_id" ON "warranty_booklets" ("taken_by", "id") WHERE "taken_by" IS NOT NULL;

CREATE INDEX "ix_warranty_booklets_state_taken_on_id" ON "warranty_booklets" ("state", "taken_on", "id");

CREATE INDEX "ix_warranty_booklets_purpose_taken_on_id" ON "warranty_booklets" ("purpose", "taken_on", "id");

CREATE INDEX "ix_warranty_booklets_vehicle_id_taken_on_id" ON "warranty_booklets" ("vehicle_id", "taken_on", "id");

CREATE INDEX "ix_warranty_booklets_work_order_id_taken_on_id" ON "warranty_booklets" ("work_order_id", "taken_on", "id") WHERE "work_order_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_parts_part_no" ON "parts" ("part_no");

CREATE INDEX "ix_parts_name_sort_id" ON "parts" ("name_sort", "id");

CREATE INDEX "ix_parts_category_id" ON "parts" ("category", "id");

CREATE INDEX "ix_parts_origin_id" ON "parts" ("origin", "id");

CREATE INDEX "ix_parts_unit_id" ON "parts" ("unit", "id");

CREATE INDEX "ix_parts_bin_id" ON "parts" ("bin", "id");

CREATE INDEX "ix_parts_stock_class_id" ON "parts" ("stock_class", "id");

CREATE INDEX "ix_parts_cost_e4_id" ON "parts" ("cost_e4", "id");

CREATE INDEX "ix_parts_sale_fen_id" ON "parts" ("sale_fen", "id");

CREATE INDEX "ix_parts_last_sale_month_id" ON "parts" ("last_sale_month", "id") WHERE "last_sale_month" IS NOT NULL;

CREATE INDEX "ix_parts_superseded_by_id_id" ON "parts" ("superseded_by_id", "id") WHERE "superseded_by_id" IS NOT NULL;

CREATE INDEX "ix_parts_label_sort_id" ON "parts" ("label_sort", "id");

CREATE INDEX "ix_parts_archived_at_id" ON "parts" ("archived_at", "id");

CREATE INDEX "ix_parts_category_part_no_id_archived_at" ON "parts" ("category", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_origin_part_no_id_archived_at" ON "parts" ("origin", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_stock_class_part_no_id_archived_at" ON "parts" ("stock_class", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_is_hazardous_part_no_id_archived_at" ON "parts" ("is_hazardous", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_supplier_id_part_no_id_archived_at" ON "parts" ("supplier_id", "part_no", "id", "archived_at") WHERE "supplier_id" IS NOT NULL;

CREATE INDEX "ix_parts_abc_class_part_no_id_archived_at" ON "parts" ("abc_class", "part_no", "id", "archived_at") WHERE "abc_class" IS NOT NULL;

CREATE INDEX "ix_parts_demand_class_part_no_id_archived_at" ON "parts" ("demand_class", "part_no", "id", "archived_at") WHERE "demand_class" IS NOT NULL;

CREATE INDEX "ix_parts_idle_tier_part_no_id_archived_at" ON "parts" ("idle_tier", "part_no", "id", "archived_at") WHERE "idle_tier" IS NOT NULL;

CREATE UNIQUE INDEX "ux_part_demand_part_id_month" ON "part_demand" ("part_id", "month");

CREATE INDEX "ix_part_demand_month_id" ON "part_demand" ("month", "id");

CREATE INDEX "ix_part_demand_qty_milli_id" ON "part_demand" ("qty_milli", "id");

CREATE INDEX "ix_part_demand_lost_milli_id" ON "part_demand" ("lost_milli", "id");

CREATE INDEX "ix_part_demand_emergency_milli_id" ON "part_demand" ("emergency_milli", "id");

CREATE UNIQUE INDEX "ux_suppliers_code" ON "suppliers" ("code");

CREATE INDEX "ix_suppliers_name_sort_id" ON "suppliers" ("name_sort", "id");

CREATE INDEX "ix_suppliers_kind_id" ON "suppliers" ("kind", "id");

CREATE INDEX "ix_suppliers_phone_id" ON "suppliers" ("phone", "id");

CREATE INDEX "ix_suppliers_delivery_days_id" ON "suppliers" ("delivery_days", "id");

CREATE INDEX "ix_suppliers_payment_days_id" ON "suppliers" ("payment_days", "id");

CREATE INDEX "ix_suppliers_rating_id" ON "suppliers" ("rating", "id");

CREATE INDEX "ix_suppliers_label_sort_id" ON "suppliers" ("label_sort", "id");

CREATE INDEX "ix_suppliers_archived_at_id" ON "suppliers" ("archived_at", "id");

CREATE INDEX "ix_suppliers_kind_name_sort_id_archived_at" ON "suppliers" ("kind", "name_sort", "id", "archived_at");

CREATE UNIQUE INDEX "ux_staff_number" ON "staff" ("number");

CREATE INDEX "ix_staff_name_sort_id" ON "staff" ("name_sort", "id");

CREATE INDEX "ix_staff_gender_id" ON "staff" ("gender", "id");

CREATE INDEX "ix_staff_state_id" ON "staff" ("state", "id");

CREATE INDEX "ix_staff_employment_kind_id" ON "staff" ("employment_kind", "id");

CREATE INDEX "ix_staff_hired_on_id" ON "staff" ("hired_on", "id");

CREATE INDEX "ix_staff_phone_id" ON "staff" ("phone", "id");

CREATE INDEX "ix_staff_probation_until_on_id" ON "staff" ("probation_until_on", "id") WHERE "probation_until_on" IS NOT NULL;

CREATE INDEX "ix_staff_contract_until_on_id" ON "staff" ("contract_until_on", "id") WHERE "contract_until_on" IS NOT NULL;

CREATE INDEX "ix_staff_label_sort_id" ON "staff" ("label_sort", "id");

CREATE INDEX "ix_staff_archived_at_id" ON "staff" ("archived_at", "id");

CREATE INDEX "ix_staff_state_number_id_archived_at" ON "staff" ("state", "number", "id", "archived_at");

CREATE INDEX "ix_staff_employment_kind_number_id_archived_at" ON "staff" ("employment_kind", "number", "id", "archived_at");

CREATE UNIQUE INDEX "ux_staff_assignments_staff_id_post_id_from_on" ON "staff_assignments" ("staff_id", "post_id", "from_on");

CREATE INDEX "ix_staff_assignments_from_on_id" ON "staff_assignments" ("from_on", "id");

CREATE INDEX "ix_staff_assignments_is_main_id" ON "staff_assignments" ("is_main", "id");

CREATE INDEX "ix_staff_assignments_until_on_id" ON "staff_assignments" ("until_on", "id");

CREATE INDEX "ix_staff_assignments_staff_id_from_on_id" ON "staff_assignments" ("staff_id", "from_on", "id");

CREATE INDEX "ix_staff_assignments_post_id_from_on_id" ON "staff_assignments" ("post_id", "from_on", "id");

CREATE INDEX "ix_staff_assignments_department_id_from_on_id" ON "staff_assignments" ("department_id", "from_on", "id");

CREATE INDEX "ix_staff_assignments_team_id_from_on_id" ON "staff_assignments" ("team_id", "from_on", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_staff_assignments_manager_id_from_on_id" ON "staff_assignments" ("manager_id", "from_on", "id") WHERE "manager_id" IS NOT NULL;

CREATE INDEX "ix_staff_assignments_is_main_from_on_id" ON "staff_assignments" ("is_main", "from_on", "id");

CREATE INDEX "ix_staff_events_effective_on_id" ON "staff_events" ("effective_on", "id");

CREATE INDEX "ix_staff_events_from_state_id" ON "staff_events" ("from_state", "id");

CREATE INDEX "ix_staff_events_to_state_id" ON "staff_events" ("to_state", "id");

CREATE INDEX "ix_staff_events_from_post_id_id" ON "staff_events" ("from_post_id", "id") WHERE "from_post_id" IS NOT NULL;

CREATE INDEX "ix_staff_events_to_post_id_id" ON "staff_events" ("to_post_id", "id") WHERE "to_post_id" IS NOT NULL;

CREATE INDEX "ix_staff_events_note_id" ON "staff_events" ("note", "id");

CREATE INDEX "ix_staff_events_created_at_id" ON "staff_events" ("created_at", "id");

CREATE INDEX "ix_staff_events_staff_id_effective_on_id" ON "staff_events" ("staff_id", "effective_on", "id");

CREATE INDEX "ix_staff_events_kind_effective_on_id" ON "staff_events" ("kind", "effective_on", "id");

CREATE UNIQUE INDEX "ux_salaries_staff_id_effective_on" ON "salaries" ("staff_id", "effective_on");

CREATE INDEX "ix_salaries_effective_on_id" ON "salaries" ("effective_on", "id");

CREATE INDEX "ix_salaries_base_fen_id" ON "salaries" ("base_fen", "id");

CREATE INDEX "ix_salaries_post_fen_id" ON "salaries" ("post_fen", "id");

CREATE INDEX "ix_salaries_performance_fen_id" ON "salaries" ("performance_fen", "id");

CREATE INDEX "ix_salaries_allowance_fen_id" ON "salaries" ("allowance_fen", "id");

CREATE INDEX "ix_salaries_state_id" ON "salaries" ("state", "id");

CREATE INDEX "ix_salaries_submitted_by_id" ON "salaries" ("submitted_by", "id") WHERE "submitted_by" IS NOT NULL;

CREATE INDEX "ix_salaries_approved_by_id" ON "salaries" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_salaries_state_effective_on_id" ON "salaries" ("state", "effective_on", "id");

CREATE UNIQUE INDEX "ux_departments_code" ON "departments" ("code");

CREATE INDEX "ix_departments_name_sort_id" ON "departments" ("name_sort", "id");

CREATE INDEX "ix_departments_label_sort_id" ON "departments" ("label_sort", "id");

CREATE INDEX "ix_departments_archived_at_id" ON "departments" ("archived_at", "id");

CREATE INDEX "ix_departments_parent_id_code_id_archived_at" ON "departments" ("parent_id", "code", "id", "archived_at") WHERE "parent_id" IS NOT NULL;

CREATE INDEX "ix_departments_head_id_code_id_archived_at" ON "departments" ("head_id", "code", "id", "archived_at") WHERE "head_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_teams_code" ON "teams" ("code");

CREATE INDEX "ix_teams_name_sort_id" ON "teams" ("name_sort", "id");

CREATE INDEX "ix_teams_label_sort_id" ON "teams" ("label_sort", "id");

CREATE INDEX "ix_teams_archived_at_id" ON "teams" ("archived_at", "id");

CREATE INDEX "ix_teams_department_id_code_id_archived_at" ON "teams" ("department_id", "code", "id", "archived_at");

CREATE INDEX "ix_teams_leader_id_code_id_archived_at" ON "teams" ("leader_id", "code", "id", "archived_at") WHERE "leader_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_posts_code" ON "posts" ("code");

CREATE INDEX "ix_posts_name_sort_id" ON "posts" ("name_sort", "id");

CREATE INDEX "ix_posts_area_id" ON "posts" ("area", "id");

CREATE INDEX "ix_posts_usual_role_id" ON "posts" ("usual_role", "id");

CREATE INDEX "ix_posts_label_sort_id" ON "posts" ("label_sort", "id");

CREATE INDEX "ix_posts_archived_at_id" ON "posts" ("archived_at", "id");

CREATE INDEX "ix_posts_area_code_id_archived_at" ON "posts" ("area", "code", "id", "archived_at");

CREATE INDEX "ix_posts_reports_to_id_code_id_archived_at" ON "posts" ("reports_to_id", "code", "id", "archived_at") WHERE "reports_to_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_skills_code" ON "skills" ("code");

CREATE INDEX "ix_skills_name_sort_id" ON "skills" ("name_sort", "id");

CREATE INDEX "ix_skills_name_en_id" ON "skills" ("name_en", "id");

CREATE INDEX "ix_skills_area_id" ON "skills" ("area", "id");

CREATE INDEX "ix_skills_label_sort_id" ON "skills" ("label_sort", "id");

CREATE INDEX "ix_skills_archived_at_id" ON "skills" ("archived_at", "id");

CREATE INDEX "ix_skills_area_code_id_archived_at" ON "skills" ("area", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_staff_skills_staff_id_skill_id" ON "staff_skills" ("staff_id", "skill_id");

CREATE INDEX "ix_staff_skills_valid_until_on_id" ON "staff_skills" ("valid_until_on", "id");

CREATE INDEX "ix_staff_skills_level_id" ON "staff_skills" ("level", "id");

CREATE INDEX "ix_staff_skills_evaluated_on_id" ON "staff_skills" ("evaluated_on", "id");

CREATE INDEX "ix_staff_skills_staff_id_valid_until_on_id" ON "staff_skills" ("staff_id", "valid_until_on", "id");

CREATE INDEX "ix_staff_skills_skill_id_valid_until_on_id" ON "staff_skills" ("skill_id", "valid_until_on", "id");

CREATE UNIQUE INDEX "ux_certificate_kinds_code" ON "certificate_kinds" ("code");

CREATE INDEX "ix_certificate_kinds_name_sort_id" ON "certificate_kinds" ("name_sort", "id");

CREATE INDEX "ix_certificate_kinds_issuer_id" ON "certificate_kinds" ("issuer", "id");

CREATE INDEX "ix_certificate_kinds_is_legal_id" ON "certificate_kinds" ("is_legal", "id");

CREATE INDEX "ix_certificate_kinds_valid_months_id" ON "certificate_kinds" ("valid_months", "id");

CREATE INDEX "ix_certificate_kinds_warn_days_id" ON "certificate_kinds" ("warn_days", "id");

CREATE INDEX "ix_certificate_kinds_label_sort_id" ON "certificate_kinds" ("label_sort", "id");

CREATE INDEX "ix_certificate_kinds_archived_at_id" ON "certificate_kinds" ("archived_at", "id");

CREATE INDEX "ix_certificate_kinds_is_legal_code_id_archived_at" ON "certificate_kinds" ("is_legal", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_certificates_kind_id_number" ON "certificates" ("kind_id", "number");

CREATE INDEX "ix_certificates_valid_until_on_id" ON "certificates" ("valid_until_on", "id");

CREATE INDEX "ix_certificates_number_id" ON "certificates" ("number", "id");

CREATE INDEX "ix_certificates_issued_on_id" ON "certificates" ("issued_on", "id");

CREATE INDEX "ix_certificates_staff_id_valid_until_on_id" ON "certificates" ("staff_id", "valid_until_on", "id");

CREATE INDEX "ix_certificates_kind_id_valid_until_on_id" ON "certificates" ("kind_id", "valid_until_on", "id");

CREATE UNIQUE INDEX "ux_calendar_years_year" ON "calendar_years" ("year");

CREATE INDEX "ix_calendar_years_status_id" ON "calendar_years" ("status", "id");

CREATE INDEX "ix_calendar_years_source_id" ON "calendar_years" ("source", "id");

CREATE INDEX "ix_calendar_years_announced_on_id" ON "calendar_years" ("announced_on", "id");

CREATE INDEX "ix_calendar_years_status_year_id" ON "calendar_years" ("status", "year", "id");

CREATE UNIQUE INDEX "ux_calendar_days_day" ON "calendar_days" ("day");

CREATE INDEX "ix_calendar_days_kind_id" ON "calendar_days" ("kind", "id");

CREATE INDEX "ix_calendar_days_is_statutory_id" ON "calendar_days" ("is_statutory", "id");

CREATE INDEX "ix_calendar_days_name_id" ON "calendar_days" ("name", "id");

CREATE INDEX "ix_calendar_days_source_id" ON "calendar_days" ("source", "id");

CREATE INDEX "ix_calendar_days_kind_day_id" ON "calendar_days" ("kind", "day", "id");

CREATE INDEX "ix_calendar_days_is_statutory_day_id" ON "calendar_days" ("is_statutory", "day", "id");

CREATE UNIQUE INDEX "ux_business_trips_number" ON "business_trips" ("number");

CREATE INDEX "ix_business_trips_leaves_at_id" ON "business_trips" ("leaves_at", "id");

CREATE INDEX "ix_business_trips_kind_id" ON "business_trips" ("kind", "id");

CREATE INDEX "ix_business_trips_destination_id" ON "business_trips" ("destination", "id");

CREATE INDEX "ix_business_trips_purpose_id" ON "business_trips" ("purpose", "id");

CREATE INDEX "ix_business_trips_returns_at_id" ON "business_trips" ("returns_at", "id");

CREATE INDEX "ix_business_trips_state_id" ON "business_trips" ("state", "id");

CREATE INDEX "ix_business_trips_estimate_fen_id" ON "business_trips" ("estimate_fen", "id");

CREATE INDEX "ix_business_trips_approved_by_id" ON "business_trips" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_business_trips_label_sort_id" ON "business_trips" ("label_sort", "id");

CREATE INDEX "ix_business_trips_state_leaves_at_id" ON "business_trips" ("state", "leaves_at", "id");

CREATE INDEX "ix_business_trips_kind_leaves_at_id" ON "business_trips" ("kind", "leaves_at", "id");

CREATE INDEX "ix_business_trips_staff_id_leaves_at_id" ON "business_trips" ("staff_id", "leaves_at", "id");

CREATE UNIQUE INDEX "ux_meal_counts_day_on_meal" ON "meal_counts" ("day_on", "meal");

CREATE INDEX "ix_meal_counts_day_on_id" ON "meal_counts" ("day_on", "id");

CREATE INDEX "ix_meal_counts_meal_id" ON "meal_counts" ("meal", "id");

CREATE INDEX "ix_meal_counts_ordered_id" ON "meal_counts" ("ordered", "id");

CREATE INDEX "ix_meal_counts_guests_id" ON "meal_counts" ("guests", "id");

CREATE INDEX "ix_meal_counts_delivered_id" ON "meal_counts" ("delivered", "id");

CREATE INDEX "ix_meal_counts_cost_fen_id" ON "meal_counts" ("cost_fen", "id");

CREATE INDEX "ix_meal_counts_ordered_from_id" ON "meal_counts" ("ordered_from", "id");

CREATE INDEX "ix_meal_counts_note_id" ON "meal_counts" ("note", "id");

CREATE INDEX "ix_meal_counts_meal_day_on_id" ON "meal_counts" ("meal", "day_on", "id");

CREATE INDEX "ix_meal_counts_counts_department_id_parent_id" ON "meal_counts_counts" ("department_id", "parent_id");

CREATE UNIQUE INDEX "ux_courses_code" ON "courses" ("code");

CREATE INDEX "ix_courses_name_sort_id" ON "courses" ("name_sort", "id");

CREATE INDEX "ix_courses_kind_id" ON "courses" ("kind", "id");

CREATE INDEX "ix_courses_hours_id" ON "courses" ("hours", "id");

CREATE INDEX "ix_courses_pass_score_id" ON "courses" ("pass_score", "id");

CREATE INDEX "ix_courses_valid_months_id" ON "courses" ("valid_months", "id");

CREATE INDEX "ix_courses_label_sort_id" ON "courses" ("label_sort", "id");

CREATE INDEX "ix_courses_archived_at_id" ON "courses" ("archived_at", "id");

CREATE INDEX "ix_courses_kind_code_id_archived_at" ON "courses" ("kind", "code", "id", "archived_at");

CREATE INDEX "ix_courses_skill_id_code_id_archived_at" ON "courses" ("skill_id", "code", "id", "archived_at") WHERE "skill_id" IS NOT NULL;

CREATE INDEX "ix_courses_certificate_kind_id_code_id_archived_at" ON "courses" ("certificate_kind_id", "code", "id", "archived_at") WHERE "certificate_kind_id" IS NOT NULL;

CREATE INDEX "ix_courses_needed_by_post_id_parent_id" ON "courses_needed_by" ("post_id", "parent_id");

CREATE UNIQUE INDEX "ux_training_plans_year_quarter_department_id_title" ON "training_plans" ("year", "quarter", "department_id", "title");

CREATE INDEX "ix_training_plans_year_id" ON "training_plans" ("year", "id");

CREATE INDEX "ix_training_plans_quarter_id" ON "training_plans" ("quarter", "id");

CREATE INDEX "ix_training_plans_kind_id" ON "training_plans" ("kind", "id");

CREATE INDEX "ix_training_plans_title_id" ON "training_plans" ("title", "id");

CREATE INDEX "ix_training_plans_state_id" ON "training_plans" ("state", "id");

CREATE INDEX "ix_training_plans_budget_fen_id" ON "training_plans" ("budget_fen", "id");

CREATE INDEX "ix_training_plans_approved_by_id" ON "training_plans" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_training_plans_label_sort_id" ON "training_plans" ("label_sort", "id");

CREATE INDEX "ix_training_plans_quarter_year_id" ON "training_plans" ("quarter", "year", "id");

CREATE INDEX "ix_training_plans_kind_year_id" ON "training_plans" ("kind", "year", "id");

CREATE INDEX "ix_training_plans_department_id_year_id" ON "training_plans" ("department_id", "year", "id");

CREATE INDEX "ix_training_plans_state_year_id" ON "training_plans" ("state", "year", "id");

CREATE INDEX "ix_training_plans_items_course_id_parent_id" ON "training_plans_items" ("course_id", "parent_id");

CREATE INDEX "ix_training_plans_items_staff_id_parent_id" ON "training_plans_items" ("staff_id", "parent_id");

CREATE UNIQUE INDEX "ux_training_sessions_number" ON "training_sessions" ("number");

CREATE INDEX "ix_training_sessions_starts_at_id" ON "training_sessions" ("starts_at", "id");

CREATE INDEX "ix_training_sessions_place_id" ON "training_sessions" ("place", "id");

CREATE INDEX "ix_training_sessions_capacity_id" ON "training_sessions" ("capacity", "id");

CREATE INDEX "ix_training_sessions_state_id" ON "training_sessions" ("state", "id");

CREATE INDEX "ix_training_sessions_cost_fen_id" ON "training_sessions" ("cost_fen", "id");

CREATE INDEX "ix_training_sessions_label_sort_id" ON "training_sessions" ("label_sort", "id");

CREATE INDEX "ix_training_sessions_state_starts_at_id" ON "training_sessions" ("state", "starts_at", "id");

CREATE INDEX "ix_training_sessions_course_id_starts_at_id" ON "training_sessions" ("course_id", "starts_at", "id");

CREATE INDEX "ix_training_sessions_department_id_starts_at_id" ON "training_sessions" ("department_id", "starts_at", "id") WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_team_id_starts_at_id" ON "training_sessions" ("team_id", "starts_at", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_trainer_id_starts_at_id" ON "training_sessions" ("trainer_id", "starts_at", "id") WHERE "trainer_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_plan_id_starts_at_id" ON "training_sessions" ("plan_id", "starts_at", "id") WHERE "plan_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_enrolments_staff_id_parent_id" ON "training_sessions_enrolments" ("staff_id", "parent_id");

CREATE UNIQUE INDEX "ux_training_results_staff_id_course_id_finished_on" ON "training_results" ("staff_id", "course_id", "finished_on");

CREATE INDEX "ix_training_results_finished_on_id" ON "training_results" ("finished_on", "id");

CREATE INDEX "ix_training_results_hours_id" ON "training_results" ("hours", "id");

CREATE INDEX "ix_training_results_score_id" ON "training_results" ("score", "id");

CREATE INDEX "ix_training_results_outcome_id" ON "training_results" ("outcome", "id");

CREATE INDEX "ix_training_results_valid_until_on_id" ON "training_results" ("valid_until_on", "id");

CREATE INDEX "ix_training_results_rating_id" ON "training_results" ("rating", "id");

CREATE INDEX "ix_training_results_cost_fen_id" ON "training_results" ("cost_fen", "id");

CREATE INDEX "ix_training_results_examined_by_id" ON "training_results" ("examined_by", "id") WHERE "examined_by" IS NOT NULL;

CREATE INDEX "ix_training_results_staff_id_finished_on_id" ON "training_results" ("staff_id", "finished_on", "id");

CREATE INDEX "ix_training_results_course_id_finished_on_id" ON "training_results" ("course_id", "finished_on", "id");

CREATE INDEX "ix_training_results_session_id_finished_on_id" ON "training_results" ("session_id", "finished_on", "id") WHERE "session_id" IS NOT NULL;

CREATE INDEX "ix_training_results_outcome_finished_on_id" ON "training_results" ("outcome", "finished_on", "id");

CREATE UNIQUE INDEX "ux_appraisal_templates_code_edition" ON "appraisal_templates" ("code", "edition");

CREATE INDEX "ix_appraisal_templates_code_id" ON "appraisal_templates" ("code", "id");

CREATE INDEX "ix_appraisal_templates_edition_id" ON "appraisal_templates" ("edition", "id");

CREATE INDEX "ix_appraisal_templates_name_sort_id" ON "appraisal_templates" ("name_sort", "id");

CREATE INDEX "ix_appraisal_templates_state_id" ON "appraisal_templates" ("state", "id");

CREATE INDEX "ix_appraisal_templates_note_id" ON "appraisal_templates" ("note", "id");

CREATE INDEX "ix_appraisal_templates_label_sort_id" ON "appraisal_templates" ("label_sort", "id");

CREATE INDEX "ix_appraisal_templates_archived_at_id" ON "appraisal_templates" ("archived_at", "id");

CREATE INDEX "ix_appraisal_templates_state_code_id_archived_at" ON "appraisal_templates" ("state", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_appraisal_cycles_name" ON "appraisal_cycles" ("name");

CREATE INDEX "ix_appraisal_cycles_from_on_id" ON "appraisal_cycles" ("from_on", "id");

CREATE INDEX "ix_appraisal_cycles_name_sort_id" ON "appraisal_cycles" ("name_sort", "id");

CREATE INDEX "ix_appraisal_cycles_kind_id" ON "appraisal_cycles" ("kind", "id");

CREATE INDEX "ix_appraisal_cycles_until_on_id" ON "appraisal_cycles" ("until_on", "id");

CREATE INDEX "ix_appraisal_cycles_scores_due_on_id" ON "appraisal_cycles" ("scores_due_on", "id");

CREATE INDEX "ix_appraisal_cycles_publish_due_on_id" ON "appraisal_cycles" ("publish_due_on", "id");

CREATE INDEX "ix_appraisal_cycles_state_id" ON "appraisal_cycles" ("state", "id");

CREATE INDEX "ix_appraisal_cycles_label_sort_id" ON "appraisal_cycles" ("label_sort", "id");

CREATE INDEX "ix_appraisal_cycles_state_from_on_id" ON "appraisal_cycles" ("state", "from_on", "id");

CREATE INDEX "ix_appraisal_cycles_kind_from_on_id" ON "appraisal_cycles" ("kind", "from_on", "id");

CREATE UNIQUE INDEX "ux_appraisals_cycle_id_staff_id" ON "appraisals" ("cycle_id", "staff_id");

CREATE INDEX "ix_appraisals_number_id" ON "appraisals" ("number", "id");

CREATE INDEX "ix_appraisals_state_id" ON "appraisals" ("state", "id");

CREATE INDEX "ix_appraisals_draft_score_id" ON "appraisals" ("draft_score", "id");

CREATE INDEX "ix_appraisals_final_score_id" ON "appraisals" ("final_score", "id");

CREATE INDEX "ix_appraisals_level_id" ON "appraisals" ("level", "id");

CREATE INDEX "ix_appraisals_outcome_id" ON "appraisals" ("outcome", "id");

CREATE INDEX "ix_appraisals_published_at_id" ON "appraisals" ("published_at", "id");

CREATE INDEX "ix_appraisals_submitted_by_id" ON "appraisals" ("submitted_by", "id") WHERE "submitted_by" IS NOT NULL;

CREATE INDEX "ix_appraisals_reviewed_by_id" ON "appraisals" ("reviewed_by", "id") WHERE "reviewed_by" IS NOT NULL;

CREATE INDEX "ix_appraisals_cycle_id_number_id" ON "appraisals" ("cycle_id", "number", "id");

CREATE INDEX "ix_appraisals_staff_id_number_id" ON "appraisals" ("staff_id", "number", "id");

CREATE INDEX "ix_appraisals_state_number_id" ON "appraisals" ("state", "number", "id");

CREATE INDEX "ix_appraisals_level_number_id" ON "appraisals" ("level", "number", "id");

CREATE INDEX "ix_appraisals_outcome_number_id" ON "appraisals" ("outcome", "number", "id");

CREATE INDEX "ix_appraisals_template_id_number_id" ON "appraisals" ("template_id", "number", "id");

CREATE INDEX "ix_appraisals_assignee_id_number_id" ON "appraisals" ("assignee_id", "number", "id") WHERE "assignee_id" IS NOT NULL;

CREATE INDEX "ix_appraisal_notes_noted_on_id" ON "appraisal_notes" ("noted_on", "id");

CREATE INDEX "ix_appraisal_notes_sign_id" ON "appraisal_notes" ("sign", "id");

CREATE INDEX "ix_appraisal_notes_dimension_id" ON "appraisal_notes" ("dimension", "id");

CREATE INDEX "ix_appraisal_notes_facts_id" ON "appraisal_notes" ("facts", "id");

CREATE INDEX "ix_appraisal_notes_staff_id_noted_on_id" ON "appraisal_notes" ("staff_id", "noted_on", "id");

CREATE INDEX "ix_appraisal_notes_sign_noted_on_id" ON "appraisal_notes" ("sign", "noted_on", "id");

CREATE INDEX "ix_appraisal_notes_dimension_noted_on_id" ON "appraisal_notes" ("dimension", "noted_on", "id");

CREATE UNIQUE INDEX "ux_reward_rules_code" ON "reward_rules" ("code");

CREATE INDEX "ix_reward_rules_name_sort_id" ON "reward_rules" ("name_sort", "id");

CREATE INDEX "ix_reward_rules_side_id" ON "reward_rules" ("side", "id");

CREATE INDEX "ix_reward_rules_category_id" ON "reward_rules" ("category", "id");

CREATE INDEX "ix_reward_rules_points_id" ON "reward_rules" ("points", "id");

CREATE INDEX "ix_reward_rules_amount_fen_id" ON "reward_rules" ("amount_fen", "id");

CREATE INDEX "ix_reward_rules_level_id" ON "reward_rules" ("level", "id");

CREATE INDEX "ix_reward_rules_effective_on_id" ON "reward_rules" ("effective_on", "id");

CREATE INDEX "ix_reward_rules_state_id" ON "reward_rules" ("state", "id");

CREATE INDEX "ix_reward_rules_document_id_id" ON "reward_rules" ("document_id", "id") WHERE "document_id" IS NOT NULL;

CREATE INDEX "ix_reward_rules_label_sort_id" ON "reward_rules" ("label_sort", "id");

CREATE INDEX "ix_reward_rules_state_code_id" ON "reward_rules" ("state", "code", "id");

CREATE INDEX "ix_reward_rules_side_code_id" ON "reward_rules" ("side", "code", "id");

CREATE INDEX "ix_reward_rules_category_code_id" ON "reward_rules" ("category", "code", "id");

CREATE INDEX "ix_reward_rules_level_code_id" ON "reward_rules" ("level", "code", "id");

CREATE UNIQUE INDEX "ux_reward_records_number" ON "reward_records" ("number");

CREATE INDEX "ix_reward_records_happened_on_id" ON "reward_records" ("happened_on", "id");

CREATE INDEX "ix_reward_records_side_id" ON "reward_records" ("side", "id");

CREATE INDEX "ix_reward_records_times_id" ON "reward_records" ("times", "id");

CREATE INDEX "ix_reward_records_points_id" ON "reward_records" ("points", "id");

CREATE INDEX "ix_reward_records_amount_fen_id" ON "reward_records" ("amount_fen", "id");

CREATE INDEX "ix_reward_records_level_id" ON "reward_records" ("level", "id");

CREATE INDEX "ix_reward_records_state_id" ON "reward_records" ("state", "id");

CREATE INDEX "ix_reward_records_settle_month_id" ON "reward_records" ("settle_month", "id");

CREATE INDEX "ix_reward_records_proposed_by_id" ON "reward_records" ("proposed_by", "id") WHERE "proposed_by" IS NOT NULL;

CREATE INDEX "ix_reward_records_approved_by_id" ON "reward_records" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_reward_records_label_sort_id" ON "reward_records" ("label_sort", "id");

CREATE INDEX "ix_reward_records_state_happened_on_id" ON "reward_records" ("state", "happened_on", "id");

CREATE INDEX "ix_reward_records_side_happened_on_id" ON "reward_records" ("side", "happened_on", "id");

CREATE INDEX "ix_reward_records_staff_id_happened_on_id" ON "reward_records" ("staff_id", "happened_on", "id");

CREATE INDEX "ix_reward_records_rule_id_happened_on_id" ON "reward_records" ("rule_id", "happened_on", "id") WHERE "rule_id" IS NOT NULL;

CREATE INDEX "ix_reward_records_level_happened_on_id" ON "reward_records" ("level", "happened_on", "id");

CREATE INDEX "ix_reward_records_source_happened_on_id" ON "reward_records" ("source", "happened_on", "id");

CREATE UNIQUE INDEX "ux_reward_points_record_ref_kind" ON "reward_points" ("record_ref", "kind");

CREATE INDEX "ix_reward_points_counts_on_id" ON "reward_points" ("counts_on", "id");

CREATE INDEX "ix_reward_points_points_id" ON "reward_points" ("points", "id");

CREATE INDEX "ix_reward_points_note_id" ON "reward_points" ("note", "id");

CREATE INDEX "ix_reward_points_created_at_id" ON "reward_points" ("created_at", "id");

CREATE INDEX "ix_reward_points_staff_id_counts_on_id" ON "reward_points" ("staff_id", "counts_on", "id");

CREATE INDEX "ix_reward_points_kind_counts_on_id" ON "reward_points" ("kind", "counts_on", "id");

CREATE INDEX "ix_reward_points_record_ref_counts_on_id" ON "reward_points" ("record_ref", "counts_on", "id");

CREATE UNIQUE INDEX "ux_metrics_code" ON "metrics" ("code");

CREATE INDEX "ix_metrics_name_sort_id" ON "metrics" ("name_sort", "id");

CREATE INDEX "ix_metrics_area_id" ON "metrics" ("area", "id");

CREATE INDEX "ix_metrics_unit_id" ON "metrics" ("unit", "id");

CREATE INDEX "ix_metrics_direction_id" ON "metrics" ("direction", "id");

CREATE INDEX "ix_metrics_adding_id" ON "metrics" ("adding", "id");

CREATE INDEX "ix_metrics_source_id" ON "metrics" ("source", "id");

CREATE INDEX "ix_metrics_label_sort_id" ON "metrics" ("label_sort", "id");

CREATE INDEX "ix_metrics_archived_at_id" ON "metrics" ("archived_at", "id");

CREATE INDEX "ix_metrics_area_code_id_archived_at" ON "metrics" ("area", "code", "id", "archived_at");

CREATE INDEX "ix_metrics_unit_code_id_archived_at" ON "metrics" ("unit", "code", "id", "archived_at");

CREATE INDEX "ix_metrics_direction_code_id_archived_at" ON "metrics" ("direction", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_target_plans_title_department_id_from_on" ON "target_plans" ("title", "department_id", "from_on");

CREATE INDEX "ix_target_plans_from_on_id" ON "target_plans" ("from_on", "id");

CREATE INDEX "ix_target_plans_title_id" ON "target_plans" ("title", "id");

CREATE INDEX "ix_target_plans_kind_id" ON "target_plans" ("kind", "id");

CREATE INDEX "ix_target_plans_until_on_id" ON "target_plans" ("until_on", "id");

CREATE INDEX "ix_target_plans_state_id" ON "target_plans" ("state", "id");

CREATE INDEX "ix_target_plans_approved_by_id" ON "target_plans" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_target_plans_label_sort_id" ON "target_plans" ("label_sort", "id");

CREATE INDEX "ix_target_plans_state_from_on_id" ON "target_plans" ("state", "from_on", "id");

CREATE INDEX "ix_target_plans_kind_from_on_id" ON "target_plans" ("kind", "from_on", "id");

CREATE INDEX "ix_target_plans_department_id_from_on_id" ON "target_plans" ("department_id", "from_on", "id");

CREATE INDEX "ix_target_plans_owner_id_from_on_id" ON "target_plans" ("owner_id", "from_on", "id") WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_target_plans_steps_owner_id_parent_id" ON "target_plans_steps" ("owner_id", "parent_id");

CREATE UNIQUE INDEX "ux_targets_metric_id_department_id_team_id_span_for_month" ON "targets" ("metric_id", "department_id", "team_id", "span", "for_month");

CREATE INDEX "ix_targets_for_month_id" ON "targets" ("for_month", "id");

CREATE INDEX "ix_targets_title_id" ON "targets" ("title", "id");

CREATE INDEX "ix_targets_base_milli_id" ON "targets" ("base_milli", "id");

CREATE INDEX "ix_targets_actual_milli_id" ON "targets" ("actual_milli", "id");

CREATE INDEX "ix_targets_reached_bp_id" ON "targets" ("reached_bp", "id");

CREATE INDEX "ix_targets_state_id" ON "targets" ("state", "id");

CREATE INDEX "ix_targets_label_sort_id" ON "targets" ("label_sort", "id");

CREATE INDEX "ix_targets_span_for_month_id" ON "targets" ("span", "for_month", "id");

CREATE INDEX "ix_targets_metric_id_for_month_id" ON "targets" ("metric_id", "for_month", "id");

CREATE INDEX "ix_targets_department_id_for_month_id" ON "targets" ("department_id", "for_month", "id");

CREATE INDEX "ix_targets_team_id_for_month_id" ON "targets" ("team_id", "for_month", "id") WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_targets_state_for_month_id" ON "targets" ("state", "for_month", "id");

CREATE INDEX "ix_targets_plan_id_for_month_id" ON "targets" ("plan_id", "for_month", "id") WHERE "plan_id" IS NOT NULL;

CREATE INDEX "ix_targets_parent_id_for_month_id" ON "targets" ("parent_id", "for_month", "id") WHERE "parent_id" IS NOT NULL;

CREATE INDEX "ix_targets_owner_id_for_month_id" ON "targets" ("owner_id", "for_month", "id") WHERE "owner_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_personal_targets_staff_id_metric_id_for_month" ON "personal_targets" ("staff_id", "metric_id", "for_month");

CREATE INDEX "ix_personal_targets_for_month_id" ON "personal_targets" ("for_month", "id");

CREATE INDEX "ix_personal_targets_base_milli_id" ON "personal_targets" ("base_milli", "id");

CREATE INDEX "ix_personal_targets_actual_milli_id" ON "personal_targets" ("actual_milli", "id");

CREATE INDEX "ix_personal_targets_reached_bp_id" ON "personal_targets" ("reached_bp", "id");

CREATE INDEX "ix_personal_targets_weight_bp_id" ON "personal_targets" ("weight_bp", "id");

CREATE INDEX "ix_personal_targets_state_id" ON "personal_targets" ("state", "id");

CREATE INDEX "ix_personal_targets_staff_id_for_month_id" ON "personal_targets" ("staff_id", "for_month", "id");

CREATE INDEX "ix_personal_targets_metric_id_for_month_id" ON "personal_targets" ("metric_id", "for_month", "id");

CREATE INDEX "ix_personal_targets_state_for_month_id" ON "personal_targets" ("state", "for_month", "id");

CREATE INDEX "ix_personal_targets_target_id_for_month_id" ON "personal_targets" ("target_id", "for_month", "id") WHERE "target_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_budgets_department_id_span_for_month_category" ON "budgets" ("department_id", "span", "for_month", "category");

CREATE INDEX "ix_budgets_for_month_id" ON "budgets" ("for_month", "id");

CREATE INDEX "ix_budgets_span_id" ON "budgets" ("span", "id");

CREATE INDEX "ix_budgets_category_id" ON "budgets" ("category", "id");

CREATE INDEX "ix_budgets_amount_fen_id" ON "budgets" ("amount_fen", "id");

CREATE INDEX "ix_budgets_spent_fen_id" ON "budgets" ("spent_fen", "id");

CREATE INDEX "ix_budgets_left_fen_id" ON "budgets" ("left_fen", "id");

CREATE INDEX "ix_budgets_state_id" ON "budgets" ("state", "id");

CREATE INDEX "ix_budgets_note_id" ON "budgets" ("note", "id");

CREATE INDEX "ix_budgets_approved_by_id" ON "budgets" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_budgets_span_for_month_id" ON "budgets" ("span", "for_month", "id");

CREATE INDEX "ix_budgets_department_id_for_month_id" ON "budgets" ("department_id", "for_month", "id");

CREATE INDEX "ix_budgets_category_for_month_id" ON "budgets" ("category", "for_month", "id");

CREATE INDEX "ix_budgets_state_for_month_id" ON "budgets" ("state", "for_month", "id");

CREATE UNIQUE INDEX "ux_tools_tag" ON "tools" ("tag");

CREATE INDEX "ix_tools_serial_id" ON "tools" ("serial", "id");

CREATE INDEX "ix_tools_qty_id" ON "tools" ("qty", "id");

CREATE INDEX "ix_tools_state_id" ON "tools" ("state", "id");

CREATE INDEX "ix_tools_bin_id" ON "tools" ("bin", "id");

CREATE INDEX "ix_tools_calibration_due_on_id" ON "tools" ("calibration_due_on", "id");

CREATE INDEX "ix_tools_cost_fen_id" ON "tools" ("cost_fen", "id");

CREATE INDEX "ix_tools_bought_on_id" ON "tools" ("bought_on", "id") WHERE "bought_on" IS NOT NULL;

CREATE INDEX "ix_tools_label_sort_id" ON "tools" ("label_sort", "id");

CREATE INDEX "ix_tools_archived_at_id" ON "tools" ("archived_at", "id");

CREATE INDEX "ix_tools_model_id_tag_id_archived_at" ON "tools" ("model_id", "tag", "id", "archived_at");

CREATE INDEX "ix_tools_state_tag_id_archived_at" ON "tools" ("state", "tag", "id", "archived_at");

CREATE INDEX "ix_tools_keeper_id_tag_id_archived_at" ON "tools" ("keeper_id", "tag", "id", "archived_at") WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_tools_holder_id_tag_id_archived_at" ON "tools" ("holder_id", "tag", "id", "archived_at") WHERE "holder_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_tool_models_code" ON "tool_models" ("code");

CREATE INDEX "ix_tool_models_name_sort_id" ON "tool_models" ("name_sort", "id");

CREATE INDEX "ix_tool_models_kind_id" ON "tool_models" ("kind", "id");

CREATE INDEX "ix_tool_models_category_id" ON "tool_models" ("category", "id");

CREATE INDEX "ix_tool_models_brand_id" ON "tool_models" ("brand", "id");

CREATE INDEX "ix_tool_models_spec_id" ON "tool_models" ("spec", "id");

CREATE INDEX "ix_tool_models_is_special_id" ON "tool_models" ("is_special", "id");

CREATE INDEX "ix_tool_models_calibration_interval_days_id" ON "tool_models" ("calibration_interval_days", "id");

CREATE INDEX "ix_tool_models_unit_cost_fen_id" ON "tool_models" ("unit_cost_fen", "id");

CREATE INDEX "ix_tool_models_supplier_id_id" ON "tool_models" ("supplier_id", "id") WHERE "supplier_id" IS NOT NULL;

CREATE INDEX "ix_tool_models_label_sort_id" ON "tool_models" ("label_sort", "id");

CREATE INDEX "ix_tool_models_archived_at_id" ON "tool_models" ("archived_at", "id");

CREATE INDEX "ix_tool_models_kind_code_id_archived_at" ON "tool_models" ("kind", "code", "id", "archived_at");

CREATE INDEX "ix_tool_models_category_code_id_archived_at" ON "tool_models" ("category", "code", "id", "archived_at");

CREATE INDEX "ix_tool_models_is_special_code_id_archived_at" ON "tool_models" ("is_special", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_tool_loans_tool_id_number" ON "tool_loans" ("tool_id", "number");

CREATE UNIQUE INDEX "ux_tool_loans_tool_id_where_state" ON "tool_loans" ("tool_id") WHERE "state" = 'on_loan';

CREATE INDEX "ix_tool_loans_out_at_id" ON "tool_loans" ("out_at", "id");

CREATE INDEX "ix_tool_loans_number_id" ON "tool_loans" ("number", "id");

CREATE INDEX "ix_tool_loans_due_at_id" ON "tool_loans" ("due_at", "id");

CREATE INDEX "ix_tool_loans_in_at_id" ON "tool_loans" ("in_at", "id");

CREATE INDEX "ix_tool_loans_state_id" ON "tool_loans" ("state", "id");

CREATE INDEX "ix_tool_loans_condition_id" ON "tool_loans" ("condition", "id");

CREATE INDEX "ix_tool_loans_carried_by_id" ON "tool_loans" ("carried_by", "id") WHERE "carried_by" IS NOT NULL;

CREATE INDEX "ix_tool_loans_carried_reason_id" ON "tool_loans" ("carried_reason", "id");

CREATE INDEX "ix_tool_loans_lent_by_id" ON "tool_loans" ("lent_by", "id") WHERE "lent_by" IS NOT NULL;

CREATE INDEX "ix_tool_loans_confirmed_by_id" ON "tool_loans" ("confirmed_by", "id") WHERE "confirmed_by" IS NOT NULL;

CREATE INDEX "ix_tool_loans_tool_id_out_at_id" ON "tool_loans" ("tool_id", "out_at", "id");

CREATE INDEX "ix_tool_loans_borrower_id_out_at_id" ON "tool_loans" ("borrower_id", "out_at", "id");

CREATE INDEX "ix_tool_loans_state_out_at_id" ON "tool_loans" ("state", "out_at", "id");

CREATE UNIQUE INDEX "ux_tool_issues_tool_id_number" ON "tool_issues" ("tool_id", "number");

CREATE UNIQUE INDEX "ux_tool_issues_tool_id_where_state" ON "tool_issues" ("tool_id") WHERE "state" = 'held';

CREATE INDEX "ix_tool_issues_issued_on_id" ON "tool_issues" ("issued_on", "id");

CREATE INDEX "ix_tool_issues_number_id" ON "tool_issues" ("number", "id");

CREATE INDEX "ix_tool_issues_life_until_on_id" ON "tool_issues" ("life_until_on", "id");

CREATE INDEX "ix_tool_issues_state_id" ON "tool_issues" ("state", "id");

CREATE INDEX "ix_tool_issues_ended_on_id" ON "tool_issues" ("ended_on", "id");

CREATE INDEX "ix_tool_issues_replaces_id_id" ON "tool_issues" ("replaces_id", "id") WHERE "replaces_id" IS NOT NULL;

CREATE INDEX "ix_tool_issues_issued_by_id" ON "tool_issues" ("issued_by", "id") WHERE "issued_by" IS NOT NULL;

CREATE INDEX "ix_tool_issues_confirmed_by_id" ON "tool_issues" ("confirmed_by", "id") WHERE "confirmed_by" IS NOT NULL;

CREATE INDEX "ix_tool_issues_tool_id_issued_on_id" ON "tool_issues" ("tool_id", "issued_on", "id");

CREATE INDEX "ix_tool_issues_holder_id_issued_on_id" ON "tool_issues" ("holder_id", "issued_on", "id");

CREATE INDEX "ix_tool_issues_state_issued_on_id" ON "tool_issues" ("state", "issued_on", "id");

CREATE UNIQUE INDEX "ux_tool_moves_tool_id_number" ON "tool_moves" ("tool_id", "number");

CREATE INDEX "ix_tool_moves_moved_at_id" ON "tool_moves" ("moved_at", "id");

CREATE INDEX "ix_tool_moves_number_id" ON "tool_moves" ("number", "id");

CREATE INDEX "ix_tool_moves_qty_id" ON "tool_moves" ("qty", "id");

CREATE INDEX "ix_tool_moves_from_holder_id" ON "tool_moves" ("from_holder", "id");

CREATE INDEX "ix_tool_moves_to_holder_id" ON "tool_moves" ("to_holder", "id");

CREATE INDEX "ix_tool_moves_by_id_id" ON "tool_moves" ("by_id", "id") WHERE "by_id" IS NOT NULL;

CREATE INDEX "ix_tool_moves_note_id" ON "tool_moves" ("note", "id");

CREATE INDEX "ix_tool_moves_created_at_id" ON "tool_moves" ("created_at", "id");

CREATE INDEX "ix_tool_moves_tool_id_moved_at_id" ON "tool_moves" ("tool_id", "moved_at", "id");

CREATE INDEX "ix_tool_moves_kind_moved_at_id" ON "tool_moves" ("kind", "moved_at", "id");

CREATE INDEX "ix_tool_moves_person_id_moved_at_id" ON "tool_moves" ("person_id", "moved_at", "id") WHERE "person_id" IS NOT NULL;

CREATE INDEX "ix_tool_moves_from_id_moved_at_id" ON "tool_moves" ("from_id", "moved_at", "id") WHERE "from_id" IS NOT NULL;

CREATE INDEX "ix_tool_moves_to_id_moved_at_id" ON "tool_moves" ("to_id", "moved_at", "id") WHERE "to_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_tool_incidents_tool_id_number" ON "tool_incidents" ("tool_id", "number");

CREATE INDEX "ix_tool_incidents_happened_on_id" ON "tool_incidents" ("happened_on", "id");

CREATE INDEX "ix_tool_incidents_number_id" ON "tool_incidents" ("number", "id");

CREATE INDEX "ix_tool_incidents_kind_id" ON "tool_incidents" ("kind", "id");

CREATE INDEX "ix_tool_incidents_cause_id" ON "tool_incidents" ("cause", "id");

CREATE INDEX "ix_tool_incidents_residual_fen_id" ON "tool_incidents" ("residual_fen", "id");

CREATE INDEX "ix_tool_incidents_compensation_fen_id" ON "tool_incidents" ("compensation_fen", "id");

CREATE INDEX "ix_tool_incidents_state_id" ON "tool_incidents" ("state", "id");

CREATE INDEX "ix_tool_incidents_proposed_by_id" ON "tool_incidents" ("proposed_by", "id") WHERE "proposed_by" IS NOT NULL;

CREATE INDEX "ix_tool_incidents_approved_by_id" ON "tool_incidents" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_tool_incidents_tool_id_happened_on_id" ON "tool_incidents" ("tool_id", "happened_on", "id");

CREATE INDEX "ix_tool_incidents_person_id_happened_on_id" ON "tool_incidents" ("person_id", "happened_on", "id") WHERE "person_id" IS NOT NULL;

CREATE INDEX "ix_tool_incidents_kind_happened_on_id" ON "tool_incidents" ("kind", "happened_on", "id");

CREATE INDEX "ix_tool_incidents_cause_happened_on_id" ON "tool_incidents" ("cause", "happened_on", "id");

CREATE INDEX "ix_tool_incidents_state_happened_on_id" ON "tool_incidents" ("state", "happened_on", "id");

CREATE UNIQUE INDEX "ux_tool_spot_checks_number" ON "tool_spot_checks" ("number");

CREATE INDEX "ix_tool_spot_checks_checked_on_id" ON "tool_spot_checks" ("checked_on", "id");

CREATE INDEX "ix_tool_spot_checks_faults_id" ON "tool_spot_checks" ("faults", "id");

CREATE INDEX "ix_tool_spot_checks_next_on_id" ON "tool_spot_checks" ("next_on", "id");

CREATE INDEX "ix_tool_spot_checks_state_id" ON "tool_spot_checks" ("state", "id");

CREATE INDEX "ix_tool_spot_checks_person_id_checked_on_id" ON "tool_spot_checks" ("person_id", "checked_on", "id");

CREATE INDEX "ix_tool_spot_checks_checker_id_checked_on_id" ON "tool_spot_checks" ("checker_id", "checked_on", "id") WHERE "checker_id" IS NOT NULL;

CREATE INDEX "ix_tool_spot_checks_state_checked_on_id" ON "tool_spot_checks" ("state", "checked_on", "id");

CREATE INDEX "ix_tool_spot_checks_lines_tool_id_parent_id" ON "tool_spot_checks_lines" ("tool_id", "parent_id");

CREATE UNIQUE INDEX "ux_equipment_code" ON "equipment" ("code");

CREATE INDEX "ix_equipment_name_sort_id" ON "equipment" ("name_sort", "id");

CREATE INDEX "ix_equipment_kind_id" ON "equipment" ("kind", "id");

CREATE INDEX "ix_equipment_place_id" ON "equipment" ("place", "id");

CREATE INDEX "ix_equipment_state_id" ON "equipment" ("state", "id");

CREATE INDEX "ix_equipment_maintenance_due_on_id" ON "equipment" ("maintenance_due_on", "id");

CREATE INDEX "ix_equipment_statutory_due_on_id" ON "equipment" ("statutory_due_on", "id");

CREATE INDEX "ix_equipment_price_fen_id" ON "equipment" ("price_fen", "id");

CREATE INDEX "ix_equipment_replace_on_id" ON "equipment" ("replace_on", "id") WHERE "replace_on" IS NOT NULL;

CREATE INDEX "ix_equipment_label_sort_id" ON "equipment" ("label_sort", "id");

CREATE INDEX "ix_equipment_kind_code_id" ON "equipment" ("kind", "code", "id");

CREATE INDEX "ix_equipment_state_code_id" ON "equipment" ("state", "code", "id");

CREATE INDEX "ix_equipment_keeper_id_code_id" ON "equipment" ("keeper_id", "code", "id") WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_equipment_is_statutory_code_id" ON "equipment" ("is_statutory", "code", "id");

CREATE UNIQUE INDEX "ux_equipment_uses_equipment_id_started_at" ON "equipment_uses" ("equipment_id", "started_at");

CREATE INDEX "ix_equipment_uses_started_at_id" ON "equipment_uses" ("started_at", "id");

CREATE INDEX "ix_equipment_uses_ended_at_id" ON "equipment_uses" ("ended_at", "id");

CREATE INDEX "ix_equipment_uses_purpose_id" ON "equipment_uses" ("purpose", "id");

CREATE INDEX "ix_equipment_uses_is_ok_before_id" ON "equipment_uses" ("is_ok_before", "id");

CREATE INDEX "ix_equipment_uses_is_ok_after_id" ON "equipment_uses" ("is_ok_after", "id");

CREATE INDEX "ix_equipment_uses_fault_id" ON "equipment_uses" ("fault", "id");

CREATE INDEX "ix_equipment_uses_operator_id_started_at_id" ON "equipment_uses" ("operator_id", "started_at", "id");

CREATE INDEX "ix_equipment_uses_is_ok_before_started_at_id" ON "equipment_uses" ("is_ok_before", "started_at", "id");

CREATE INDEX "ix_equipment_uses_is_ok_after_started_at_id" ON "equipment_uses" ("is_ok_after", "started_at", "id");

CREATE UNIQUE INDEX "ux_maintenance_tasks_equipment_id_number" ON "maintenance_tasks" ("equipment_id", "number");

CREATE INDEX "ix_maintenance_tasks_planned_on_id" ON "maintenance_tasks" ("planned_on", "id");

CREATE INDEX "ix_maintenance_tasks_number_id" ON "maintenance_tasks" ("number", "id");

CREATE INDEX "ix_maintenance_tasks_kind_id" ON "maintenance_tasks" ("kind", "id");

CREATE INDEX "ix_maintenance_tasks_state_id" ON "maintenance_tasks" ("state", "id");

CREATE INDEX "ix_maintenance_tasks_done_on_id" ON "maintenance_tasks" ("done_on", "id");

CREATE INDEX "ix_maintenance_tasks_result_id" ON "maintenance_tasks" ("result", "id");

CREATE INDEX "ix_maintenance_tasks_downtime_minutes_id" ON "maintenance_tasks" ("downtime_minutes", "id");

CREATE INDEX "ix_maintenance_tasks_cost_fen_id" ON "maintenance_tasks" ("cost_fen", "id");

CREATE INDEX "ix_maintenance_tasks_done_by_id" ON "maintenance_tasks" ("done_by", "id") WHERE "done_by" IS NOT NULL;

CREATE INDEX "ix_maintenance_tasks_equipment_id_planned_on_id" ON "maintenance_tasks" ("equipment_id", "planned_on", "id");

CREATE INDEX "ix_maintenance_tasks_kind_planned_on_id" ON "maintenance_tasks" ("kind", "planned_on", "id");

CREATE INDEX "ix_maintenance_tasks_state_planned_on_id" ON "maintenance_tasks" ("state", "planned_on", "id");

CREATE INDEX "ix_maintenance_tasks_assignee_id_planned_on_id" ON "maintenance_tasks" ("assignee_id", "planned_on", "id") WHERE "assignee_id" IS NOT NULL;

CREATE INDEX "ix_maintenance_tasks_result_planned_on_id" ON "maintenance_tasks" ("result", "planned_on", "id");

CREATE UNIQUE INDEX "ux_calibrations_number" ON "calibrations" ("number");

CREATE INDEX "ix_calibrations_due_on_id" ON "calibrations" ("due_on", "id");

CREATE INDEX "ix_calibrations_state_id" ON "calibrations" ("state", "id");

CREATE INDEX "ix_calibrations_done_on_id" ON "calibrations" ("done_on", "id");

CREATE INDEX "ix_calibrations_result_id" ON "calibrations" ("result", "id");

CREATE INDEX "ix_calibrations_certificate_no_id" ON "calibrations" ("certificate_no", "id");

CREATE INDEX "ix_calibrations_valid_until_on_id" ON "calibrations" ("valid_until_on", "id");

CREATE INDEX "ix_calibrations_cost_fen_id" ON "calibrations" ("cost_fen", "id");

CREATE INDEX "ix_calibrations_tool_id_due_on_id" ON "calibrations" ("tool_id", "due_on", "id") WHERE "tool_id" IS NOT NULL;

CREATE INDEX "ix_calibrations_equipment_id_due_on_id" ON "calibrations" ("equipment_id", "due_on", "id") WHERE "equipment_id" IS NOT NULL;

CREATE INDEX "ix_calibrations_state_due_on_id" ON "calibrations" ("state", "due_on", "id");

CREATE INDEX "ix_calibrations_result_due_on_id" ON "calibrations" ("result", "due_on", "id");

CREATE INDEX "ix_calibrations_is_statutory_due_on_id" ON "calibrations" ("is_statutory", "due_on", "id");

CREATE UNIQUE INDEX "ux_findings_number" ON "findings" ("number");

CREATE UNIQUE INDEX "ux_findings_round_id_round_item" ON "findings" ("round_id", "round_item") WHERE "round_id" IS NOT NULL;

CREATE INDEX "ix_findings_found_on_id" ON "findings" ("found_on", "id");

CREATE INDEX "ix_findings_kind_id" ON "findings" ("kind", "id");

CREATE INDEX "ix_findings_severity_id" ON "findings" ("severity", "id");

CREATE INDEX "ix_findings_place_id" ON "findings" ("place", "id");

CREATE INDEX "ix_findings_due_on_id" ON "findings" ("due_on", "id");

CREATE INDEX "ix_findings_state_id" ON "findings" ("state", "id");

CREATE INDEX "ix_findings_found_by_id" ON "findings" ("found_by", "id") WHERE "found_by" IS NOT NULL;

CREATE INDEX "ix_findings_fixed_by_id" ON "findings" ("fixed_by", "id") WHERE "fixed_by" IS NOT NULL;

CREATE INDEX "ix_findings_verified_by_id" ON "findings" ("verified_by", "id") WHERE "verified_by" IS NOT NULL;

CREATE INDEX "ix_findings_kind_found_on_id" ON "findings" ("kind", "found_on", "id");

CREATE INDEX "ix_findings_severity_found_on_id" ON "findings" ("severity", "found_on", "id");

CREATE INDEX "ix_findings_state_found_on_id" ON "findings" ("state", "found_on", "id");

CREATE INDEX "ix_findings_owner_id_found_on_id" ON "findings" ("owner_id", "found_on", "id") WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_findings_check_id_found_on_id" ON "findings" ("check_id", "found_on", "id") WHERE "check_id" IS NOT NULL;

CREATE INDEX "ix_findings_round_id_found_on_id" ON "findings" ("round_id", "found_on", "id") WHERE "round_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_safety_checks_number" ON "safety_checks" ("number");

CREATE INDEX "ix_safety_checks_checked_on_id" ON "safety_checks" ("checked_on", "id");

CREATE INDEX "ix_safety_checks_kind_id" ON "safety_checks" ("kind", "id");

CREATE INDEX "ix_safety_checks_area_id" ON "safety_checks" ("area", "id");

CREATE INDEX "ix_safety_checks_faults_id" ON "safety_checks" ("faults", "id");

CREATE INDEX "ix_safety_checks_state_id" ON "safety_checks" ("state", "id");

CREATE INDEX "ix_safety_checks_label_sort_id" ON "safety_checks" ("label_sort", "id");

CREATE INDEX "ix_safety_checks_kind_checked_on_id" ON "safety_checks" ("kind", "checked_on", "id");

CREATE INDEX "ix_safety_checks_checker_id_checked_on_id" ON "safety_checks" ("checker_id", "checked_on", "id");

CREATE INDEX "ix_safety_checks_state_checked_on_id" ON "safety_checks" ("state", "checked_on", "id");

CREATE INDEX "ix_safety_checks_lines_owner_id_parent_id" ON "safety_checks_lines" ("owner_id", "parent_id");

CREATE UNIQUE INDEX "ux_incidents_number" ON "incidents" ("number");

CREATE INDEX "ix_incidents_happened_at_id" ON "incidents" ("happened_at", "id");

CREATE INDEX "ix_incidents_kind_id" ON "incidents" ("kind", "id");

CREATE INDEX "ix_incidents_place_id" ON "incidents" ("place", "id");

CREATE INDEX "ix_incidents_injured_id" ON "incidents" ("injured", "id");

CREATE INDEX "ix_incidents_loss_fen_id" ON "incidents" ("loss_fen", "id");

CREATE INDEX "ix_incidents_due_on_id" ON "incidents" ("due_on", "id");

CREATE INDEX "ix_incidents_state_id" ON "incidents" ("state", "id");

CREATE INDEX "ix_incidents_reported_by_id" ON "incidents" ("reported_by", "id") WHERE "reported_by" IS NOT NULL;

CREATE INDEX "ix_incidents_closed_by_id" ON "incidents" ("closed_by", "id") WHERE "closed_by" IS NOT NULL;

CREATE INDEX "ix_incidents_kind_happened_at_id" ON "incidents" ("kind", "happened_at", "id");

CREATE INDEX "ix_incidents_state_happened_at_id" ON "incidents" ("state", "happened_at", "id");

CREATE INDEX "ix_incidents_equipment_id_happened_at_id" ON "incidents" ("equipment_id", "happened_at", "id") WHERE "equipment_id" IS NOT NULL;

CREATE INDEX "ix_incidents_owner_id_happened_at_id" ON "incidents" ("owner_id", "happened_at", "id") WHERE "owner_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_fire_equipment_code" ON "fire_equipment" ("code");

CREATE INDEX "ix_fire_equipment_kind_id" ON "fire_equipment" ("kind", "id");

CREATE INDEX "ix_fire_equipment_place_id" ON "fire_equipment" ("place", "id");

CREATE INDEX "ix_fire_equipment_spec_id" ON "fire_equipment" ("spec", "id");

CREATE INDEX "ix_fire_equipment_expires_on_id" ON "fire_equipment" ("expires_on", "id");

CREATE INDEX "ix_fire_equipment_checked_on_id" ON "fire_equipment" ("checked_on", "id");

CREATE INDEX "ix_fire_equipment_next_check_on_id" ON "fire_equipment" ("next_check_on", "id");

CREATE INDEX "ix_fire_equipment_state_id" ON "fire_equipment" ("state", "id");

CREATE INDEX "ix_fire_equipment_kind_code_id" ON "fire_equipment" ("kind", "code", "id");

CREATE INDEX "ix_fire_equipment_state_code_id" ON "fire_equipment" ("state", "code", "id");

CREATE INDEX "ix_fire_equipment_keeper_id_code_id" ON "fire_equipment" ("keeper_id", "code", "id") WHERE "keeper_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_company_cars_plate" ON "company_cars" ("plate");

CREATE INDEX "ix_company_cars_name_id" ON "company_cars" ("name", "id");

CREATE INDEX "ix_company_cars_use_id" ON "company_cars" ("use", "id");

CREATE INDEX "ix_company_cars_mileage_km_id" ON "company_cars" ("mileage_km", "id");

CREATE INDEX "ix_company_cars_state_id" ON "company_cars" ("state", "id");

CREATE INDEX "ix_company_cars_insured_until_on_id" ON "company_cars" ("insured_until_on", "id");

CREATE INDEX "ix_company_cars_inspected_until_on_id" ON "company_cars" ("inspected_until_on", "id");

CREATE INDEX "ix_company_cars_maintenance_due_on_id" ON "company_cars" ("maintenance_due_on", "id");

CREATE INDEX "ix_company_cars_label_sort_id" ON "company_cars" ("label_sort", "id");

CREATE INDEX "ix_company_cars_use_plate_id" ON "company_cars" ("use", "plate", "id");

CREATE INDEX "ix_company_cars_state_plate_id" ON "company_cars" ("state", "plate", "id");

CREATE INDEX "ix_company_cars_driver_id_plate_id" ON "company_cars" ("driver_id", "plate", "id") WHERE "driver_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_trip_orders_car_id_number" ON "trip_orders" ("car_id", "number");

CREATE UNIQUE INDEX "ux_trip_orders_car_id_where_state" ON "trip_orders" ("car_id") WHERE "state" = 'out';

CREATE INDEX "ix_trip_orders_planned_out_at_id" ON "trip_orders" ("planned_out_at", "id");

CREATE INDEX "ix_trip_orders_number_id" ON "trip_orders" ("number", "id");

CREATE INDEX "ix_trip_orders_kind_id" ON "trip_orders" ("kind", "id");

CREATE INDEX "ix_trip_orders_destination_id" ON "trip_orders" ("destination", "id");

CREATE INDEX "ix_trip_orders_state_id" ON "trip_orders" ("state", "id");

CREATE INDEX "ix_trip_orders_out_at_id" ON "trip_orders" ("out_at", "id");

CREATE INDEX "ix_trip_orders_back_at_id" ON "trip_orders" ("back_at", "id");

CREATE INDEX "ix_trip_orders_driven_km_id" ON "trip_orders" ("driven_km", "id");

CREATE INDEX "ix_trip_orders_approved_by_id" ON "trip_orders" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_trip_orders_car_id_planned_out_at_id" ON "trip_orders" ("car_id", "planned_out_at", "id");

CREATE INDEX "ix_trip_orders_driver_id_planned_out_at_id" ON "trip_orders" ("driver_id", "planned_out_at", "id");

CREATE INDEX "ix_trip_orders_kind_planned_out_at_id" ON "trip_orders" ("kind", "planned_out_at", "id");

CREATE INDEX "ix_trip_orders_state_planned_out_at_id" ON "trip_orders" ("state", "planned_out_at", "id");

CREATE UNIQUE INDEX "ux_car_cares_car_id_cared_on_driver_id" ON "car_cares" ("car_id", "cared_on", "driver_id");

CREATE INDEX "ix_car_cares_cared_on_id" ON "car_cares" ("cared_on", "id");

CREATE INDEX "ix_car_cares_is_ok_before_id" ON "car_cares" ("is_ok_before", "id");

CREATE INDEX "ix_car_cares_is_ok_on_road_id" ON "car_cares" ("is_ok_on_road", "id");

CREATE INDEX "ix_car_cares_is_ok_after_id" ON "car_cares" ("is_ok_after", "id");

CREATE INDEX "ix_car_cares_is_washed_id" ON "car_cares" ("is_washed", "id");

CREATE INDEX "ix_car_cares_garage_time_id" ON "car_cares" ("garage_time", "id");

CREATE INDEX "ix_car_cares_fault_id" ON "car_cares" ("fault", "id");

CREATE INDEX "ix_car_cares_car_id_cared_on_id" ON "car_cares" ("car_id", "cared_on", "id");

CREATE INDEX "ix_car_cares_driver_id_cared_on_id" ON "car_cares" ("driver_id", "cared_on", "id");

CREATE UNIQUE INDEX "ux_car_costs_number" ON "car_costs" ("number");

CREATE INDEX "ix_car_costs_asked_on_id" ON "car_costs" ("asked_on", "id");

CREATE INDEX "ix_car_costs_kind_id" ON "car_costs" ("kind", "id");

CREATE INDEX "ix_car_costs_estimate_fen_id" ON "car_costs" ("estimate_fen", "id");

CREATE INDEX "ix_car_costs_actual_fen_id" ON "car_costs" ("actual_fen", "id");

CREATE INDEX "ix_car_costs_state_id" ON "car_costs" ("state", "id");

CREATE INDEX "ix_car_costs_settled_on_id" ON "car_costs" ("settled_on", "id");

CREATE INDEX "ix_car_costs_approved_by_id" ON "car_costs" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_car_costs_car_id_asked_on_id" ON "car_costs" ("car_id", "asked_on", "id");

CREATE INDEX "ix_car_costs_driver_id_asked_on_id" ON "car_costs" ("driver_id", "asked_on", "id");

CREATE INDEX "ix_car_costs_kind_asked_on_id" ON "car_costs" ("kind", "asked_on", "id");

CREATE INDEX "ix_car_costs_state_asked_on_id" ON "car_costs" ("state", "asked_on", "id");

CREATE UNIQUE INDEX "ux_car_accidents_number" ON "car_accidents" ("number");

CREATE INDEX "ix_car_accidents_happened_at_id" ON "car_accidents" ("happened_at", "id");

CREATE INDEX "ix_car_accidents_place_id" ON "car_accidents" ("place", "id");

CREATE INDEX "ix_car_accidents_liability_id" ON "car_accidents" ("liability", "id");

CREATE INDEX "ix_car_accidents_estimate_fen_id" ON "car_accidents" ("estimate_fen", "id");

CREATE INDEX "ix_car_accidents_insurer_fen_id" ON "car_accidents" ("insurer_fen", "id");

CREATE INDEX "ix_car_accidents_driver_fen_id" ON "car_accidents" ("driver_fen", "id");

CREATE INDEX "ix_car_accidents_state_id" ON "car_accidents" ("state", "id");

CREATE INDEX "ix_car_accidents_closed_by_id" ON "car_accidents" ("closed_by", "id") WHERE "closed_by" IS NOT NULL;

CREATE INDEX "ix_car_accidents_car_id_happened_at_id" ON "car_accidents" ("car_id", "happened_at", "id");

CREATE INDEX "ix_car_accidents_driver_id_happened_at_id" ON "car_accidents" ("driver_id", "happened_at", "id");

CREATE INDEX "ix_car_accidents_liability_happened_at_id" ON "car_accidents" ("liability", "happened_at", "id");

CREATE INDEX "ix_car_accidents_state_happened_at_id" ON "car_accidents" ("state", "happened_at", "id");

CREATE UNIQUE INDEX "ux_revenue_days_day_on_trade_item" ON "revenue_days" ("day_on", "trade", "item");

CREATE INDEX "ix_revenue_days_day_on_id" ON "revenue_days" ("day_on", "id");

CREATE INDEX "ix_revenue_days_trade_id" ON "revenue_days" ("trade", "id");

CREATE INDEX "ix_revenue_days_item_id" ON "revenue_days" ("item", "id");

CREATE INDEX "ix_revenue_days_orders_id" ON "revenue_days" ("orders", "id");

CREATE INDEX "ix_revenue_days_amount_fen_id" ON "revenue_days" ("amount_fen", "id");

CREATE INDEX "ix_revenue_days_discount_fen_id" ON "revenue_days" ("discount_fen", "id");

CREATE INDEX "ix_revenue_days_note_id" ON "revenue_days" ("note", "id");

CREATE INDEX "ix_revenue_days_trade_day_on_id" ON "revenue_days" ("trade", "day_on", "id");

CREATE INDEX "ix_revenue_days_item_day_on_id" ON "revenue_days" ("item", "day_on", "id");

CREATE UNIQUE INDEX "ux_cash_sessions_number" ON "cash_sessions" ("number");

CREATE UNIQUE INDEX "ux_cash_sessions_till_where_state" ON "cash_sessions" ("till") WHERE "state" = 'open';

CREATE INDEX "ix_cash_sessions_opened_at_id" ON "cash_sessions" ("opened_at", "id");

CREATE INDEX "ix_cash_sessions_till_id" ON "cash_sessions" ("till", "id");

CREATE INDEX "ix_cash_sessions_float_fen_id" ON "cash_sessions" ("float_fen", "id");

CREATE INDEX "ix_cash_sessions_counted_fen_id" ON "cash_sessions" ("counted_fen", "id");

CREATE INDEX "ix_cash_sessions_expected_fen_id" ON "cash_sessions" ("expected_fen", "id");

CREATE INDEX "ix_cash_sessions_variance_fen_id" ON "cash_sessions" ("variance_fen", "id");

CREATE INDEX "ix_cash_sessions_state_id" ON "cash_sessions" ("state", "id");

CREATE INDEX "ix_cash_sessions_banked_on_id" ON "cash_sessions" ("banked_on", "id") WHERE "banked_on" IS NOT NULL;

CREATE INDEX "ix_cash_sessions_label_sort_id" ON "cash_sessions" ("label_sort", "id");

CREATE INDEX "ix_cash_sessions_state_opened_at_id" ON "cash_sessions" ("state", "opened_at", "id");

CREATE INDEX "ix_cash_sessions_cashier_id_opened_at_id" ON "cash_sessions" ("cashier_id", "opened_at", "id");

CREATE INDEX "ix_cash_sessions_received_by_opened_at_id" ON "cash_sessions" ("received_by", "opened_at", "id") WHERE "received_by" IS NOT NULL;

CREATE UNIQUE INDEX "ux_cash_counts_session_id_staff_id_counted_at" ON "cash_counts" ("session_id", "staff_id", "counted_at");

CREATE INDEX "ix_cash_counts_counted_at_id" ON "cash_counts" ("counted_at", "id");

CREATE INDEX "ix_cash_counts_total_fen_id" ON "cash_counts" ("total_fen", "id");

CREATE INDEX "ix_cash_counts_note_id" ON "cash_counts" ("note", "id");

CREATE INDEX "ix_cash_counts_created_at_id" ON "cash_counts" ("created_at", "id");

CREATE INDEX "ix_cash_counts_session_id_counted_at_id" ON "cash_counts" ("session_id", "counted_at", "id");

CREATE INDEX "ix_cash_counts_staff_id_counted_at_id" ON "cash_counts" ("staff_id", "counted_at", "id");

CREATE UNIQUE INDEX "ux_cash_handovers_session_id" ON "cash_handovers" ("session_id");

CREATE INDEX "ix_cash_handovers_handed_at_id" ON "cash_handovers" ("handed_at", "id");

CREATE INDEX "ix_cash_handovers_amount_fen_id" ON "cash_handovers" ("amount_fen", "id");

CREATE INDEX "ix_cash_handovers_variance_fen_id" ON "cash_handovers" ("variance_fen", "id");

CREATE INDEX "ix_cash_handovers_cause_id" ON "cash_handovers" ("cause", "id");

CREATE INDEX "ix_cash_handovers_created_at_id" ON "cash_handovers" ("created_at", "id");

CREATE INDEX "ix_cash_handovers_session_id_handed_at_id" ON "cash_handovers" ("session_id", "handed_at", "id");

CREATE INDEX "ix_cash_handovers_from_staff_id_handed_at_id" ON "cash_handovers" ("from_staff_id", "handed_at", "id");

CREATE INDEX "ix_cash_handovers_to_staff_id_handed_at_id" ON "cash_handovers" ("to_staff_id", "handed_at", "id");

CREATE UNIQUE INDEX "ux_advances_number" ON "advances" ("number");

CREATE INDEX "ix_advances_kind_id" ON "advances" ("kind", "id");

CREATE INDEX "ix_advances_purpose_id" ON "advances" ("purpose", "id");

CREATE INDEX "ix_advances_amount_fen_id" ON "advances" ("amount_fen", "id");

CREATE INDEX "ix_advances_due_on_id" ON "advances" ("due_on", "id");

CREATE INDEX "ix_advances_state_id" ON "advances" ("state", "id");

CREATE INDEX "ix_advances_paid_on_id" ON "advances" ("paid_on", "id");

CREATE INDEX "ix_advances_settled_on_id" ON "advances" ("settled_on", "id");

CREATE INDEX "ix_advances_approved_by_id" ON "advances" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_advances_paid_by_id" ON "advances" ("paid_by", "id") WHERE "paid_by" IS NOT NULL;

CREATE INDEX "ix_advances_label_sort_id" ON "advances" ("label_sort", "id");

CREATE INDEX "ix_advances_state_number_id" ON "advances" ("state", "number", "id");

CREATE INDEX "ix_advances_kind_number_id" ON "advances" ("kind", "number", "id");

CREATE INDEX "ix_advances_staff_id_number_id" ON "advances" ("staff_id", "number", "id");

CREATE INDEX "ix_advances_trip_id_number_id" ON "advances" ("trip_id", "number", "id") WHERE "trip_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_expense_claims_number" ON "expense_claims" ("number");

CREATE INDEX "ix_expense_claims_claimed_on_id" ON "expense_claims" ("claimed_on", "id");

CREATE INDEX "ix_expense_claims_purpose_id" ON "expense_claims" ("purpose", "id");

CREATE INDEX "ix_expense_claims_total_fen_id" ON "expense_claims" ("total_fen", "id");

CREATE INDEX "ix_expense_claims_state_id" ON "expense_claims" ("state", "id");

CREATE INDEX "ix_expense_claims_paid_on_id" ON "expense_claims" ("paid_on", "id");

CREATE INDEX "ix_expense_claims_approved_by_id" ON "expense_claims" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_expense_claims_paid_by_id" ON "expense_claims" ("paid_by", "id") WHERE "paid_by" IS NOT NULL;

CREATE INDEX "ix_expense_claims_state_claimed_on_id" ON "expense_claims" ("state", "claimed_on", "id");

CREATE INDEX "ix_expense_claims_staff_id_claimed_on_id" ON "expense_claims" ("staff_id", "claimed_on", "id");

CREATE INDEX "ix_expense_claims_advance_id_claimed_on_id" ON "expense_claims" ("advance_id", "claimed_on", "id") WHERE "advance_id" IS NOT NULL;

CREATE INDEX "ix_expense_claims_trip_id_claimed_on_id" ON "expense_claims" ("trip_id", "claimed_on", "id") WHERE "trip_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_payment_requests_number" ON "payment_requests" ("number");

CREATE INDEX "ix_payment_requests_kind_id" ON "payment_requests" ("kind", "id");

CREATE INDEX "ix_payment_requests_payee_id" ON "payment_requests" ("payee", "id");

CREATE INDEX "ix_payment_requests_purpose_id" ON "payment_requests" ("purpose", "id");

CREATE INDEX "ix_payment_requests_amount_fen_id" ON "payment_requests" ("amount_fen", "id");

CREATE INDEX "ix_payment_requests_due_on_id" ON "payment_requests" ("due_on", "id");

CREATE INDEX "ix_payment_requests_state_id" ON "payment_requests" ("state", "id");

CREATE INDEX "ix_payment_requests_paid_on_id" ON "payment_requests" ("paid_on", "id");

CREATE INDEX "ix_payment_requests_approved_by_id" ON "payment_requests" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_payment_requests_paid_by_id" ON "payment_requests" ("paid_by", "id") WHERE "paid_by" IS NOT NULL;

CREATE INDEX "ix_payment_requests_state_number_id" ON "payment_requests" ("state", "number", "id");

CREATE INDEX "ix_payment_requests_kind_number_id" ON "payment_requests" ("kind", "number", "id");

CREATE INDEX "ix_payment_requests_staff_id_number_id" ON "payment_requests" ("staff_id", "number", "id");

CREATE INDEX "ix_payment_requests_supplier_id_number_id" ON "payment_requests" ("supplier_id", "number", "id") WHERE "supplier_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_receivables_number" ON "receivables" ("number");

CREATE INDEX "ix_receivables_due_on_id" ON "receivables" ("due_on", "id");

CREATE INDEX "ix_receivables_payer_sort_id" ON "receivables" ("payer_sort", "id");

CREATE INDEX "ix_receivables_left_fen_id" ON "receivables" ("left_fen", "id");

CREATE INDEX "ix_receivables_amount_fen_id" ON "receivables" ("amount_fen", "id");

CREATE INDEX "ix_receivables_payer_kind_id" ON "receivables" ("payer_kind", "id");

CREATE INDEX "ix_receivables_reference_number_id" ON "receivables" ("reference_number", "id");

CREATE INDEX "ix_receivables_arose_on_id" ON "receivables" ("arose_on", "id");

CREATE INDEX "ix_receivables_state_id" ON "receivables" ("state", "id");

CREATE INDEX "ix_receivables_reminded_on_id" ON "receivables" ("reminded_on", "id");

CREATE INDEX "ix_receivables_state_due_on_id" ON "receivables" ("state", "due_on", "id");

CREATE INDEX "ix_receivables_payer_kind_due_on_id" ON "receivables" ("payer_kind", "due_on", "id");

CREATE INDEX "ix_receivables_guarantor_id_due_on_id" ON "receivables" ("guarantor_id", "due_on", "id") WHERE "guarantor_id" IS NOT NULL;

CREATE INDEX "ix_receivables_receipts_received_by_parent_id" ON "receivables_receipts" ("received_by", "parent_id");

CREATE UNIQUE INDEX "ux_documents_code_edition" ON "documents" ("code", "edition");

CREATE UNIQUE INDEX "ux_documents_code_where_state" ON "documents" ("code") WHERE "state" = 'in_force';

CREATE INDEX "ix_documents_code_id" ON "documents" ("code", "id");

CREATE INDEX "ix_documents_edition_id" ON "documents" ("edition", "id");

CREATE INDEX "ix_documents_title_sort_id" ON "documents" ("title_sort", "id");

CREATE INDEX "ix_documents_kind_id" ON "documents" ("kind", "id");

CREATE INDEX "ix_documents_source_id" ON "documents" ("source", "id");

CREATE INDEX "ix_documents_effective_on_id" ON "documents" ("effective_on", "id");

CREATE INDEX "ix_documents_review_on_id" ON "documents" ("review_on", "id");

CREATE INDEX "ix_documents_is_read_by_all_id" ON "documents" ("is_read_by_all", "id");

CREATE INDEX "ix_documents_state_id" ON "documents" ("state", "id");

CREATE INDEX "ix_documents_published_by_id" ON "documents" ("published_by", "id") WHERE "published_by" IS NOT NULL;

CREATE INDEX "ix_documents_label_sort_id" ON "documents" ("label_sort", "id");

CREATE INDEX "ix_documents_state_code_id" ON "documents" ("state", "code", "id");

CREATE INDEX "ix_documents_kind_code_id" ON "documents" ("kind", "code", "id");

CREATE INDEX "ix_documents_source_code_id" ON "documents" ("source", "code", "id");

CREATE INDEX "ix_documents_department_id_code_id" ON "documents" ("department_id", "code", "id") WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_documents_is_read_by_all_code_id" ON "documents" ("is_read_by_all", "code", "id");

CREATE UNIQUE INDEX "ux_document_reads_staff_id_document_id_notice_id" ON "document_reads" ("staff_id", "document_id", "notice_id");

CREATE UNIQUE INDEX "ux_document_reads_staff_id_document_id" ON "document_reads" ("staff_id", "document_id");

CREATE UNIQUE INDEX "ux_document_reads_staff_id_notice_id" ON "document_reads" ("staff_id", "notice_id");

CREATE INDEX "ix_document_reads_read_at_id" ON "document_reads" ("read_at", "id");

CREATE INDEX "ix_document_reads_created_at_id" ON "document_reads" ("created_at", "id");

CREATE INDEX "ix_document_reads_staff_id_read_at_id" ON "document_reads" ("staff_id", "read_at", "id");

CREATE INDEX "ix_document_reads_document_id_read_at_id" ON "document_reads" ("document_id", "read_at", "id") WHERE "document_id" IS NOT NULL;

CREATE INDEX "ix_document_reads_notice_id_read_at_id" ON "document_reads" ("notice_id", "read_at", "id") WHERE "notice_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_notices_number" ON "notices" ("number");

CREATE INDEX "ix_notices_received_on_id" ON "notices" ("received_on", "id");

CREATE INDEX "ix_notices_title_sort_id" ON "notices" ("title_sort", "id");

CREATE INDEX "ix_notices_kind_id" ON "notices" ("kind", "id");

CREATE INDEX "ix_notices_source_id" ON "notices" ("source", "id");

CREATE INDEX "ix_notices_effective_on_id" ON "notices" ("effective_on", "id");

CREATE INDEX "ix_notices_act_by_on_id" ON "notices" ("act_by_on", "id");

CREATE INDEX "ix_notices_state_id" ON "notices" ("state", "id");

CREATE INDEX "ix_notices_published_by_id" ON "notices" ("published_by", "id") WHERE "published_by" IS NOT NULL;

CREATE INDEX "ix_notices_label_sort_id" ON "notices" ("label_sort", "id");

CREATE INDEX "ix_notices_state_received_on_id" ON "notices" ("state", "received_on", "id");

CREATE INDEX "ix_notices_kind_received_on_id" ON "notices" ("kind", "received_on", "id");

CREATE INDEX "ix_notices_source_received_on_id" ON "notices" ("source", "received_on", "id");

CREATE INDEX "ix_notices_owner_id_received_on_id" ON "notices" ("owner_id", "received_on", "id") WHERE "owner_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_meetings_number" ON "meetings" ("number");

CREATE INDEX "ix_meetings_held_at_id" ON "meetings" ("held_at", "id");

CREATE INDEX "ix_meetings_title_id" ON "meetings" ("title", "id");

CREATE INDEX "ix_meetings_kind_id" ON "meetings" ("kind", "id");

CREATE INDEX "ix_meetings_state_id" ON "meetings" ("state", "id");

CREATE INDEX "ix_meetings_filed_by_id" ON "meetings" ("filed_by", "id") WHERE "filed_by" IS NOT NULL;

CREATE INDEX "ix_meetings_label_sort_id" ON "meetings" ("label_sort", "id");

CREATE INDEX "ix_meetings_state_held_at_id" ON "meetings" ("state", "held_at", "id");

CREATE INDEX "ix_meetings_kind_held_at_id" ON "meetings" ("kind", "held_at", "id");

CREATE INDEX "ix_meetings_department_id_held_at_id" ON "meetings" ("department_id", "held_at", "id") WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_meetings_chair_id_held_at_id" ON "meetings" ("chair_id", "held_at", "id");

CREATE INDEX "ix_meetings_recorder_id_held_at_id" ON "meetings" ("recorder_id", "held_at", "id") WHERE "recorder_id" IS NOT NULL;

CREATE INDEX "ix_meetings_decisions_owner_id_parent_id" ON "meetings_decisions" ("owner_id", "parent_id");

CREATE UNIQUE INDEX "ux_contacts_organisation_person" ON "contacts" ("organisation", "person");

CREATE INDEX "ix_contacts_organisation_sort_id" ON "contacts" ("organisation_sort", "id");

CREATE INDEX "ix_contacts_kind_id" ON "contacts" ("kind", "id");

CREATE INDEX "ix_contacts_person_sort_id" ON "contacts" ("person_sort", "id");

CREATE INDEX "ix_contacts_duty_id" ON "contacts" ("duty", "id");

CREATE INDEX "ix_contacts_phone_id" ON "contacts" ("phone", "id");

CREATE INDEX "ix_contacts_mobile_id" ON "contacts" ("mobile", "id");

CREATE INDEX "ix_contacts_audience_id" ON "contacts" ("audience", "id");

CREATE INDEX "ix_contacts_archived_at_id" ON "contacts" ("archived_at", "id");

CREATE INDEX "ix_contacts_kind_organisation_sort_id_archived_at" ON "contacts" ("kind", "organisation_sort", "id", "archived_at");

CREATE INDEX "ix_contacts_audience_organisation_sort_id_archived_at" ON "contacts" ("audience", "organisation_sort", "id", "archived_at");

CREATE INDEX "ix_contacts_keeper_id_organisation_sort_id_archived_at" ON "contacts" ("keeper_id", "organisation_sort", "id", "archived_at") WHERE "keeper_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_contracts_number" ON "contracts" ("number");

CREATE INDEX "ix_contracts_ends_on_id" ON "contracts" ("ends_on", "id");

CREATE INDEX "ix_contracts_title_sort_id" ON "contracts" ("title_sort", "id");

CREATE INDEX "ix_contracts_party_id" ON "contracts" ("party", "id");

CREATE INDEX "ix_contracts_notice_on_id" ON "contracts" ("notice_on", "id");

CREATE INDEX "ix_contracts_amount_fen_id" ON "contracts" ("amount_fen", "id");

CREATE INDEX "ix_contracts_kind_id" ON "contracts" ("kind", "id");

CREATE INDEX "ix_contracts_starts_on_id" ON "contracts" ("starts_on", "id");

CREATE INDEX "ix_contracts_state_id" ON "contracts" ("state", "id");

CREATE INDEX "ix_contracts_approved_by_id" ON "contracts" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_contracts_label_sort_id" ON "contracts" ("label_sort", "id");

CREATE INDEX "ix_contracts_state_ends_on_id" ON "contracts" ("state", "ends_on", "id");

CREATE INDEX "ix_contracts_kind_ends_on_id" ON "contracts" ("kind", "ends_on", "id");

CREATE INDEX "ix_contracts_owner_id_ends_on_id" ON "contracts" ("owner_id", "ends_on", "id") WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_contracts_department_id_ends_on_id" ON "contracts" ("department_id", "ends_on", "id") WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_contracts_supplier_id_ends_on_id" ON "contracts" ("supplier_id", "ends_on", "id") WHERE "supplier_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_letters_number" ON "letters" ("number");

CREATE INDEX "ix_letters_day_on_id" ON "letters" ("day_on", "id");

CREATE INDEX "ix_letters_direction_id" ON "letters" ("direction", "id");

CREATE INDEX "ix_letters_kind_id" ON "letters" ("kind", "id");

CREATE INDEX "ix_letters_party_sort_id" ON "letters" ("party_sort", "id");

CREATE INDEX "ix_letters_subject_id" ON "letters" ("subject", "id");

CREATE INDEX "ix_letters_waybill_id" ON "letters" ("waybill", "id");

CREATE INDEX "ix_letters_answer_by_on_id" ON "letters" ("answer_by_on", "id");

CREATE INDEX "ix_letters_state_id" ON "letters" ("state", "id");

CREATE INDEX "ix_letters_direction_day_on_id" ON "letters" ("direction", "day_on", "id");

CREATE INDEX "ix_letters_kind_day_on_id" ON "letters" ("kind", "day_on", "id");

CREATE INDEX "ix_letters_state_day_on_id" ON "letters" ("state", "day_on", "id");

CREATE INDEX "ix_letters_staff_id_day_on_id" ON "letters" ("staff_id", "day_on", "id") WHERE "staff_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_seal_uses_number" ON "seal_uses" ("number");

CREATE INDEX "ix_seal_uses_seal_id" ON "seal_uses" ("seal", "id");

CREATE INDEX "ix_seal_uses_paper_id" ON "seal_uses" ("paper", "id");

CREATE INDEX "ix_seal_uses_copies_id" ON "seal_uses" ("copies", "id");

CREATE INDEX "ix_seal_uses_wanted_on_id" ON "seal_uses" ("wanted_on", "id");

CREATE INDEX "ix_seal_uses_approved_by_id" ON "seal_uses" ("approved_by", "id") WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_seal_uses_used_by_id" ON "seal_uses" ("used_by", "id") WHERE "used_by" IS NOT NULL;

CREATE INDEX "ix_seal_uses_used_at_id" ON "seal_uses" ("used_at", "id");

CREATE INDEX "ix_seal_uses_state_id" ON "seal_uses" ("state", "id");

CREATE INDEX "ix_seal_uses_state_number_id" ON "seal_uses" ("state", "number", "id");

CREATE INDEX "ix_seal_uses_seal_number_id" ON "seal_uses" ("seal", "number", "id");

CREATE INDEX "ix_seal_uses_staff_id_number_id" ON "seal_uses" ("staff_id", "number", "id");

CREATE INDEX "ix_seal_uses_is_taken_out_number_id" ON "seal_uses" ("is_taken_out", "number", "id");

CREATE INDEX "ix_seal_uses_contract_id_number_id" ON "seal_uses" ("contract_id", "number", "id") WHERE "contract_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_users_username" ON "users" ("username");

CREATE UNIQUE INDEX "ux_users_staff_id" ON "users" ("staff_id") WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_users_is_locked_id" ON "users" ("is_locked", "id");

CREATE INDEX "ix_users_last_sign_in_at_id" ON "users" ("last_sign_in_at", "id");

CREATE INDEX "ix_users_label_sort_id" ON "users" ("label_sort", "id");

CREATE INDEX "ix_users_archived_at_id" ON "users" ("archived_at", "id");

CREATE INDEX "ix_users_is_locked_username_id_archived_at" ON "users" ("is_locked", "username", "id", "archived_at");

CREATE INDEX "ix_users_staff_id_username_id_archived_at" ON "users" ("staff_id", "username", "id", "archived_at") WHERE "staff_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_roles_code" ON "roles" ("code");

CREATE INDEX "ix_roles_name_sort_id" ON "roles" ("name_sort", "id");

CREATE INDEX "ix_roles_name_en_id" ON "roles" ("name_en", "id");

CREATE INDEX "ix_roles_is_built_in_id" ON "roles" ("is_built_in", "id");

CREATE INDEX "ix_roles_note_id" ON "roles" ("note", "id");

CREATE INDEX "ix_roles_archived_at_id" ON "roles" ("archived_at", "id");

CREATE INDEX "ix_roles_is_built_in_code_id_archived_at" ON "roles" ("is_built_in", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_settings_station_name" ON "settings" ("station_name");

CREATE INDEX "ix_settings_time_zone_id" ON "settings" ("time_zone", "id");

CREATE INDEX "ix_settings_closing_time_id" ON "settings" ("closing_time", "id");

CREATE INDEX "ix_settings_major_post_id_id" ON "settings" ("major_post_id", "id") WHERE "major_post_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_service_tokens_name" ON "service_tokens" ("name");

CREATE INDEX "ix_service_tokens_expires_on_id" ON "service_tokens" ("expires_on", "id");

CREATE INDEX "ix_service_tokens_last_used_at_id" ON "service_tokens" ("last_used_at", "id");

CREATE INDEX "ix_service_tokens_revoked_at_id" ON "service_tokens" ("revoked_at", "id");

CREATE INDEX "ix_service_tokens_user_id_name_id" ON "service_tokens" ("user_id", "name", "id");

CREATE UNIQUE INDEX "ux_channels_name" ON "channels" ("name");

CREATE INDEX "ix_channels_kind_id" ON "channels" ("kind", "id");

CREATE INDEX "ix_channels_is_active_id" ON "channels" ("is_active", "id");

CREATE INDEX "ix_channels_last_sent_at_id" ON "channels" ("last_sent_at", "id");

CREATE INDEX "ix_channels_last_failed_at_id" ON "channels" ("last_failed_at", "id");

CREATE INDEX "ix_channels_last_error_id" ON "channels" ("last_error", "id");

CREATE INDEX "ix_channels_archived_at_id" ON "channels" ("archived_at", "id");

CREATE INDEX "ix_channels_kind_name_id_archived_at" ON "channels" ("kind", "name", "id", "archived_at");

CREATE INDEX "ix_channels_is_active_name_id_archived_at" ON "channels" ("is_active", "name", "id", "archived_at");

CREATE INDEX "ix_import_batches_started_at_id" ON "import_batches" ("started_at", "id");

CREATE INDEX "ix_import_batches_register_id" ON "import_batches" ("register", "id");

CREATE INDEX "ix_import_batches_filename_id" ON "import_batches" ("filename", "id");

CREATE INDEX "ix_import_batches_state_id" ON "import_batches" ("state", "id");

CREATE INDEX "ix_import_batches_total_id" ON "import_batches" ("total", "id");

CREATE INDEX "ix_import_batches_created_count_id" ON "import_batches" ("created_count", "id");

CREATE INDEX "ix_import_batches_updated_count_id" ON "import_batches" ("updated_count", "id");

CREATE INDEX "ix_import_batches_bad_count_id" ON "import_batches" ("bad_count", "id");

CREATE INDEX "ix_import_batches_state_started_at_id" ON "import_batches" ("state", "started_at", "id");

CREATE INDEX "ix_audit_log_created_at_id" ON "audit_log" ("created_at", "id");

CREATE INDEX "ix_audit_log_staff_id_created_at_id" ON "audit_log" ("staff_id", "created_at", "id") WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_audit_log_verb_created_at_id" ON "audit_log" ("verb", "created_at", "id");

CREATE INDEX "ix_audit_log_register_created_at_id" ON "audit_log" ("register", "created_at", "id");

CREATE INDEX "ix_audit_log_record_id_created_at_id" ON "audit_log" ("record_id", "created_at", "id");

CREATE INDEX "ix_audit_log_request_id_created_at_id" ON "audit_log" ("request_id", "created_at", "id");

CREATE INDEX "ix_audit_log_batch_id_created_at_id" ON "audit_log" ("batch_id", "created_at", "id") WHERE "batch_id" IS NOT NULL;

CREATE TRIGGER "tr_audit_seals_no_update" BEFORE UPDATE ON "audit_seals" BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;

CREATE TRIGGER "tr_audit_seals_no_delete" BEFORE DELETE ON "audit_seals" BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;

CREATE TRIGGER "task_weeks_insert" AFTER INSERT ON "tasks" BEGIN INSERT INTO task_weeks (week, month, post_id, holder_id, due, done, late, missed) SELECT date(NEW.due_on, 'weekday 0', '-6 days'), substr(NEW.due_on, 1, 7), NEW.post_id, NEW.holder_id, 1, CASE WHEN NEW.state IN ('done', 'checked') THEN 1 ELSE 0 END, CASE WHEN NEW.state IN ('done', 'checked') AND NEW.is_late = 1 THEN 1 ELSE 0 END, CASE WHEN NEW.state = 'missed' THEN 1 ELSE 0 END WHERE NEW.duty_id IS NOT NULL AND NEW.post_id IS NOT NULL AND NEW.state NOT IN ('waived', 'handed_over') ON CONFLICT (week, month, post_id, holder_id) DO UPDATE SET due = task_weeks.due + excluded.due, done = task_weeks.done + excluded.done, late = task_weeks.late + excluded.late, missed = task_weeks.missed + excluded.missed; END;

CREATE TRIGGER "task_weeks_update" AFTER UPDATE OF state, is_late, holder_id, post_id, due_on, duty_id ON "tasks" WHEN OLD.state IS DISTINCT FROM NEW.state OR OLD.is_late IS DISTINCT FROM NEW.is_late OR OLD.holder_id IS DISTINCT FROM NEW.holder_id OR OLD.post_id IS DISTINCT FROM NEW.post_id OR OLD.due_on IS DISTINCT FROM NEW.due_on OR OLD.duty_id IS DISTINCT FROM NEW.duty_id BEGIN INSERT INTO task_weeks (week, month, post_id, holder_id, due, done, late, missed) SELECT date(OLD.due_on, 'weekday 0', '-6 days'), substr(OLD.due_on, 1, 7), OLD.post_id, OLD.holder_id, -1, -CASE WHEN OLD.state IN ('done', 'checked') THEN 1 ELSE 0 END, -CASE WHEN OLD.state IN ('done', 'checked') AND OLD.is_late = 1 THEN 1 ELSE 0 END, -CASE WHEN OLD.state = 'missed' THEN 1 ELSE 0 END WHERE OLD.duty_id IS NOT NULL AND OLD.post_id IS NOT NULL AND OLD.state NOT IN ('waived', 'handed_over') ON CONFLICT (week, month, post_id, holder_id) DO UPDATE SET due = task_weeks.due + excluded.due, done = task_weeks.done + excluded.done, late = task_weeks.late + excluded.late, missed = task_weeks.missed + excluded.missed; INSERT INTO task_weeks (week, month, post_id, holder_id, due, done, late, missed) SELECT date(NEW.due_on, 'weekday 0', '-6 days'), substr(NEW.due_on, 1, 7), NEW.post_id, NEW.holder_id, 1, CASE WHEN NEW.state IN ('done', 'checked') THEN 1 ELSE 0 END, CASE WHEN NEW.state IN ('done', 'checked') AND NEW.is_late = 1 THEN 1 ELSE 0 END, CASE WHEN NEW.state = 'missed' THEN 1 ELSE 0 END WHERE NEW.duty_id IS NOT NULL AND NEW.post_id IS NOT NULL AND NEW.state NOT IN ('waived', 'handed_over') ON CONFLICT (week, month, post_id, holder_id) DO UPDATE SET due = task_weeks.due + excluded.due, done = task_weeks.done + excluded.done, late = task_weeks.late + excluded.late, missed = task_weeks.missed + excluded.missed; END;

CREATE TRIGGER "task_weeks_delete" AFTER DELETE ON "tasks" BEGIN INSERT INTO task_weeks (week, month, post_id, holder_id, due, done, late, missed) SELECT date(OLD.due_on, 'weekday 0', '-6 days'), substr(OLD.due_on, 1, 7), OLD.post_id, OLD.holder_id, -1, -CASE WHEN OLD.state IN ('done', 'checked') THEN 1 ELSE 0 END, -CASE WHEN OLD.state IN ('done', 'checked') AND OLD.is_late = 1 THEN 1 ELSE 0 END, -CASE WHEN OLD.state = 'missed' THEN 1 ELSE 0 END WHERE OLD.duty_id IS NOT NULL AND OLD.post_id IS NOT NULL AND OLD.state NOT IN ('waived', 'handed_over') ON CONFLICT (week, month, post_id, holder_id) DO UPDATE SET due = task_weeks.due + excluded.due, done = task_weeks.done + excluded.done, late = task_weeks.late + excluded.late, missed = task_weeks.missed + excluded.missed; END;

CREATE TRIGGER "tr_round_answers_no_update" BEFORE UPDATE ON "round_answers" BEGIN SELECT RAISE(ABORT, 'round_answers is append-only'); END;

CREATE TRIGGER "tr_round_answers_no_delete" BEFORE DELETE ON "round_answers" BEGIN SELECT RAISE(ABORT, 'round_answers is append-only'); END;

CREATE TRIGGER "tr_duty_confirmations_no_update" BEFORE UPDATE ON "duty_confirmations" BEGIN SELECT RAISE(ABORT, 'duty_confirmations is append-only'); END;

CREATE TRIGGER "tr_duty_confirmations_no_delete" BEFORE DELETE ON "duty_confirmations" BEGIN SELECT RAISE(ABORT, 'duty_confirmations is append-only'); END;

CREATE TRIGGER "tr_approval_steps_no_update" BEFORE UPDATE ON "approval_steps" BEGIN SELECT RAISE(ABORT, 'approval_steps is append-only'); END;

CREATE TRIGGER "tr_approval_steps_no_delete" BEFORE DELETE ON "approval_steps" BEGIN SELECT RAISE(ABORT, 'approval_steps is append-only'); END;

CREATE TRIGGER "rl_delegations_chain_0_insert" AFTER INSERT ON "delegations" BEGIN SELECT RAISE(ABORT, 'delegations breaks rl_delegations_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node, since, until) AS (SELECT NEW."to_id", NEW."from_on", COALESCE(NEW."back_on", '9999-12-31') UNION SELECT o."to_id", CASE WHEN o."from_on" > c.since THEN o."from_on" ELSE c.since END, CASE WHEN COALESCE(o."back_on", '9999-12-31') < c.until THEN COALESCE(o."back_on", '9999-12-31') ELSE c.until END FROM "delegations" AS o JOIN chain AS c ON o."from_id" = c.node AND o."to_id" IS NOT NULL AND o."id" <> NEW."id" AND o."from_on" < c.until AND COALESCE(o."back_on", '9999-12-31') > c.since) SELECT node FROM chain) AS above WHERE above.node = NEW."from_id"); END;

CREATE TRIGGER "rl_delegations_chain_0_update" AFTER UPDATE OF "from_id", "to_id", "from_on", "back_on" ON "delegations" BEGIN SELECT RAISE(ABORT, 'delegations breaks rl_delegations_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node, since, until) AS (SELECT NEW."to_id", NEW."from_on", COALESCE(NEW."back_on", '9999-12-31') UNION SELECT o."to_id", CASE WHEN o."from_on" > c.since THEN o."from_on" ELSE c.since END, CASE WHEN COALESCE(o."back_on", '9999-12-31') < c.until THEN COALESCE(o."back_on", '9999-12-31') ELSE c.until END FROM "delegations" AS o JOIN chain AS c ON o."from_id" = c.node AND o."to_id" IS NOT NULL AND o."id" <> NEW."id" AND o."from_on" < c.until AND COALESCE(o."back_on", '9999-12-31') > c.since) SELECT node FROM chain) AS above WHERE above.node = NEW."from_id"); END;

CREATE TRIGGER "tr_inspections_no_update" BEFORE UPDATE ON "inspections" BEGIN SELECT RAISE(ABORT, 'inspections is append-only'); END;

CREATE TRIGGER "tr_inspections_no_delete" BEFORE DELETE ON "inspections" BEGIN SELECT RAISE(ABORT, 'inspections is append-only'); END;

CREATE TRIGGER "rl_staff_assignments_range_0_insert" AFTER INSERT ON "staff_assignments" WHEN NEW."is_main" = 1 BEGIN SELECT RAISE(ABORT, 'staff_assignments breaks rl_staff_assignments_range_0') WHERE EXISTS (SELECT 1 AS one FROM "staff_assignments" AS o WHERE o."id" <> NEW."id" AND o."staff_id" = NEW."staff_id" AND o."is_main" = 1 AND (o."until_on" IS NULL OR o."until_on" > NEW."from_on") AND o."from_on" < COALESCE(NEW."until_on", '9999-12-31')); END;

CREATE TRIGGER "rl_staff_assignments_range_0_update" AFTER UPDATE OF "staff_id", "is_main", "from_on", "until_on" ON "staff_assignments" WHEN NEW."is_main" = 1 BEGIN SELECT RAISE(ABORT, 'staff_assignments breaks rl_staff_assignments_range_0') WHERE EXISTS (SELECT 1 AS one FROM "staff_assignments" AS o WHERE o."id" <> NEW."id" AND o."staff_id" = NEW."staff_id" AND o."is_main" = 1 AND (o."until_on" IS NULL OR o."until_on" > NEW."from_on") AND o."from_on" < COALESCE(NEW."until_on", '9999-12-31')); END;

CREATE TRIGGER "rl_staff_assignments_chain_0_insert" AFTER INSERT ON "staff_assignments" BEGIN SELECT RAISE(ABORT, 'staff_assignments breaks rl_staff_assignments_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node, since, until) AS (SELECT NEW."manager_id", NEW."from_on", COALESCE(NEW."until_on", '9999-12-31') UNION SELECT o."manager_id", CASE WHEN o."from_on" > c.since THEN o."from_on" ELSE c.since END, CASE WHEN COALESCE(o."until_on", '9999-12-31') < c.until THEN COALESCE(o."until_on", '9999-12-31') ELSE c.until END FROM "staff_assignments" AS o JOIN chain AS c ON o."staff_id" = c.node AND o."manager_id" IS NOT NULL AND o."id" <> NEW."id" AND o."from_on" < c.until AND COALESCE(o."until_on", '9999-12-31') > c.since) SELECT node FROM chain) AS above WHERE above.node = NEW."staff_id"); END;

CREATE TRIGGER "rl_staff_assignments_chain_0_update" AFTER UPDATE OF "staff_id", "manager_id", "from_on", "until_on" ON "staff_assignments" BEGIN SELECT RAISE(ABORT, 'staff_assignments breaks rl_staff_assignments_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node, since, until) AS (SELECT NEW."manager_id", NEW."from_on", COALESCE(NEW."until_on", '9999-12-31') UNION SELECT o."manager_id", CASE WHEN o."from_on" > c.since THEN o."from_on" ELSE c.since END, CASE WHEN COALESCE(o."until_on", '9999-12-31') < c.until THEN COALESCE(o."until_on", '9999-12-31') ELSE c.until END FROM "staff_assignments" AS o JOIN chain AS c ON o."staff_id" = c.node AND o."manager_id" IS NOT NULL AND o."id" <> NEW."id" AND o."from_on" < c.until AND COALESCE(o."until_on", '9999-12-31') > c.since) SELECT node FROM chain) AS above WHERE above.node = NEW."staff_id"); END;

CREATE TRIGGER "tr_staff_events_no_update" BEFORE UPDATE ON "staff_events" BEGIN SELECT RAISE(ABORT, 'staff_events is append-only'); END;

CREATE TRIGGER "tr_staff_events_no_delete" BEFORE DELETE ON "staff_events" BEGIN SELECT RAISE(ABORT, 'staff_events is append-only'); END;

CREATE TRIGGER "rl_departments_chain_0_insert" AFTER INSERT ON "departments" BEGIN SELECT RAISE(ABORT, 'departments breaks rl_departments_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" UNION SELECT o."parent_id" FROM "departments" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

CREATE TRIGGER "rl_departments_chain_0_update" AFTER UPDATE OF "parent_id" ON "departments" BEGIN SELECT RAISE(ABORT, 'departments breaks rl_departments_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" UNION SELECT o."parent_id" FROM "departments" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

CREATE TRIGGER "rl_posts_chain_0_insert" AFTER INSERT ON "posts" BEGIN SELECT RAISE(ABORT, 'posts breaks rl_posts_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."reports_to_id" UNION SELECT o."reports_to_id" FROM "posts" AS o JOIN chain AS c ON o."id" = c.node AND o."reports_to_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

CREATE TRIGGER "rl_posts_chain_0_update" AFTER UPDATE OF "reports_to_id" ON "posts" BEGIN SELECT RAISE(ABORT, 'posts breaks rl_posts_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."reports_to_id" UNION SELECT o."reports_to_id" FROM "posts" AS o JOIN chain AS c ON o."id" = c.node AND o."reports_to_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

CREATE TRIGGER "rl_business_trips_range_0_insert" AFTER INSERT ON "business_trips" WHEN NEW."state" IN ('submitted', 'approved') BEGIN SELECT RAISE(ABORT, 'business_trips breaks rl_business_trips_range_0') WHERE EXISTS (SELECT 1 AS one FROM "business_trips" AS o WHERE o."id" <> NEW."id" AND o."staff_id" = NEW."staff_id" AND o."state" IN ('submitted', 'approved') AND (o."returns_at" IS NULL OR o."returns_at" > NEW."leaves_at") AND o."leaves_at" < COALESCE(NEW."returns_at", '9999-12-31')); END;

CREATE TRIGGER "rl_business_trips_range_0_update" AFTER UPDATE OF "staff_id", "state", "leaves_at", "returns_at" ON "business_trips" WHEN NEW."state" IN ('submitted', 'approved') BEGIN SELECT RAISE(ABORT, 'business_trips breaks rl_business_trips_range_0') WHERE EXISTS (SELECT 1 AS one FROM "business_trips" AS o WHERE o."id" <> NEW."id" AND o."staff_id" = NEW."staff_id" AND o."state" IN ('submitted', 'approved') AND (o."returns_at" IS NULL OR o."returns_at" > NEW."leaves_at") AND o."leaves_at" < COALESCE(NEW."returns_at", '9999-12-31')); END;

CREATE TRIGGER "tr_reward_points_no_update" BEFORE UPDATE ON "reward_points" BEGIN SELECT RAISE(ABORT, 'reward_points is append-only'); END;

CREATE TRIGGER "tr_reward_points_no_delete" BEFORE DELETE ON "reward_points" BEGIN SELECT RAISE(ABORT, 'reward_points is append-only'); END;

CREATE TRIGGER "rl_targets_chain_0_insert" AFTER INSERT ON "targets" BEGIN SELECT RAISE(ABORT, 'targets breaks rl_targets_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" UNION SELECT o."parent_id" FROM "targets" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

CREATE TRIGGER "rl_targets_chain_0_update" AFTER UPDATE OF "parent_id" ON "targets" BEGIN SELECT RAISE(ABORT, 'targets breaks rl_targets_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" UNION SELECT o."parent_id" FROM "targets" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

CREATE TRIGGER "tr_tool_moves_no_update" BEFORE UPDATE ON "tool_moves" BEGIN SELECT RAISE(ABORT, 'tool_moves is append-only'); END;

CREATE TRIGGER "tr_tool_moves_no_delete" BEFORE DELETE ON "tool_moves" BEGIN SELECT RAISE(ABORT, 'tool_moves is append-only'); END;

CREATE TRIGGER "tr_cash_counts_no_update" BEFORE UPDATE ON "cash_counts" BEGIN SELECT RAISE(ABORT, 'cash_counts is append-only'); END;

CREATE TRIGGER "tr_cash_counts_no_delete" BEFORE DELETE ON "cash_counts" BEGIN SELECT RAISE(ABORT, 'cash_counts is append-only'); END;

CREATE TRIGGER "tr_cash_handovers_no_update" BEFORE UPDATE ON "cash_handovers" BEGIN SELECT RAISE(ABORT, 'cash_handovers is append-only'); END;

CREATE TRIGGER "tr_cash_handovers_no_delete" BEFORE DELETE ON "cash_handovers" BEGIN SELECT RAISE(ABORT, 'cash_handovers is append-only'); END;

CREATE TRIGGER "tr_document_reads_no_update" BEFORE UPDATE ON "document_reads" BEGIN SELECT RAISE(ABORT, 'document_reads is append-only'); END;

CREATE TRIGGER "tr_document_reads_no_delete" BEFORE DELETE ON "document_reads" BEGIN SELECT RAISE(ABORT, 'document_reads is append-only'); END;

CREATE TRIGGER "tr_audit_log_no_update" BEFORE UPDATE ON "audit_log" BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

CREATE TRIGGER "tr_audit_log_no_delete" BEFORE DELETE ON "audit_log" BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

-- The schema on PostgreSQL. Written by `npm run schema:print` from the registers; do not edit.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'BB001'; END $$;

CREATE FUNCTION fn_task_weeks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF TG_OP <> 'INSERT' THEN INSERT INTO task_weeks (week, month, post_id, holder_id, due, done, late, missed) SELECT to_char(date_trunc('week', OLD.due_on::date), 'YYYY-MM-DD'), substr(OLD.due_on, 1, 7), OLD.post_id, OLD.holder_id, -1, -CASE WHEN OLD.state IN ('done', 'checked') THEN 1 ELSE 0 END, -CASE WHEN OLD.state IN ('done', 'checked') AND OLD.is_late = 1 THEN 1 ELSE 0 END, -CASE WHEN OLD.state = 'missed' THEN 1 ELSE 0 END WHERE OLD.duty_id IS NOT NULL AND OLD.post_id IS NOT NULL AND OLD.state NOT IN ('waived', 'handed_over') ON CONFLICT (week, month, post_id, holder_id) DO UPDATE SET due = task_weeks.due + excluded.due, done = task_weeks.done + excluded.done, late = task_weeks.late + excluded.late, missed = task_weeks.missed + excluded.missed; END IF; IF TG_OP <> 'DELETE' THEN INSERT INTO task_weeks (week, month, post_id, holder_id, due, done, late, missed) SELECT to_char(date_trunc('week', NEW.due_on::date), 'YYYY-MM-DD'), substr(NEW.due_on, 1, 7), NEW.post_id, NEW.holder_id, 1, CASE WHEN NEW.state IN ('done', 'checked') THEN 1 ELSE 0 END, CASE WHEN NEW.state IN ('done', 'checked') AND NEW.is_late = 1 THEN 1 ELSE 0 END, CASE WHEN NEW.state = 'missed' THEN 1 ELSE 0 END WHERE NEW.duty_id IS NOT NULL AND NEW.post_id IS NOT NULL AND NEW.state NOT IN ('waived', 'handed_over') ON CONFLICT (week, month, post_id, holder_id) DO UPDATE SET due = task_weeks.due + excluded.due, done = task_weeks.done + excluded.done, late = task_weeks.late + excluded.late, missed = task_weeks.missed + excluded.missed; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_delegations_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_delegations_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node, since, until) AS (SELECT NEW."to_id" COLLATE "C", NEW."from_on" COLLATE "C", COALESCE(NEW."back_on", '9999-12-31') COLLATE "C" UNION SELECT o."to_id" COLLATE "C", CASE WHEN o."from_on" > c.since THEN o."from_on" ELSE c.since END COLLATE "C", CASE WHEN COALESCE(o."back_on", '9999-12-31') < c.until THEN COALESCE(o."back_on", '9999-12-31') ELSE c.until END COLLATE "C" FROM "delegations" AS o JOIN chain AS c ON o."from_id" = c.node AND o."to_id" IS NOT NULL AND o."id" <> NEW."id" AND o."from_on" < c.until AND COALESCE(o."back_on", '9999-12-31') > c.since) SELECT node FROM chain) AS above WHERE above.node = NEW."from_id") THEN RAISE EXCEPTION 'delegations breaks rl_delegations_chain_0' USING ERRCODE = 'BB002', TABLE = 'delegations', CONSTRAINT = 'rl_delegations_chain_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_staff_assignments_range_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_staff_assignments_range_0' || ' ' || NEW."staff_id", 0)); IF EXISTS (SELECT 1 AS one FROM "staff_assignments" AS o WHERE o."id" <> NEW."id" AND o."staff_id" = NEW."staff_id" AND o."is_main" = 1 AND (o."until_on" IS NULL OR o."until_on" > NEW."from_on") AND o."from_on" < COALESCE(NEW."until_on", '9999-12-31')) THEN RAISE EXCEPTION 'staff_assignments breaks rl_staff_assignments_range_0' USING ERRCODE = 'BB002', TABLE = 'staff_assignments', CONSTRAINT = 'rl_staff_assignments_range_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_staff_assignments_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_staff_assignments_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node, since, until) AS (SELECT NEW."manager_id" COLLATE "C", NEW."from_on" COLLATE "C", COALESCE(NEW."until_on", '9999-12-31') COLLATE "C" UNION SELECT o."manager_id" COLLATE "C", CASE WHEN o."from_on" > c.since THEN o."from_on" ELSE c.since END COLLATE "C", CASE WHEN COALESCE(o."until_on", '9999-12-31') < c.until THEN COALESCE(o."until_on", '9999-12-31') ELSE c.until END COLLATE "C" FROM "staff_assignments" AS o JOIN chain AS c ON o."staff_id" = c.node AND o."manager_id" IS NOT NULL AND o."id" <> NEW."id" AND o."from_on" < c.until AND COALESCE(o."until_on", '9999-12-31') > c.since) SELECT node FROM chain) AS above WHERE above.node = NEW."staff_id") THEN RAISE EXCEPTION 'staff_assignments breaks rl_staff_assignments_chain_0' USING ERRCODE = 'BB002', TABLE = 'staff_assignments', CONSTRAINT = 'rl_staff_assignments_chain_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_departments_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_departments_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" COLLATE "C" UNION SELECT o."parent_id" COLLATE "C" FROM "departments" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id") THEN RAISE EXCEPTION 'departments breaks rl_departments_chain_0' USING ERRCODE = 'BB002', TABLE = 'departments', CONSTRAINT = 'rl_departments_chain_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_posts_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_posts_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."reports_to_id" COLLATE "C" UNION SELECT o."reports_to_id" COLLATE "C" FROM "posts" AS o JOIN chain AS c ON o."id" = c.node AND o."reports_to_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id") THEN RAISE EXCEPTION 'posts breaks rl_posts_chain_0' USING ERRCODE = 'BB002', TABLE = 'posts', CONSTRAINT = 'rl_posts_chain_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_business_trips_range_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_business_trips_range_0' || ' ' || NEW."staff_id", 0)); IF EXISTS (SELECT 1 AS one FROM "business_trips" AS o WHERE o."id" <> NEW."id" AND o."staff_id" = NEW."staff_id" AND o."state" IN ('submitted', 'approved') AND (o."returns_at" IS NULL OR o."returns_at" > NEW."leaves_at") AND o."leaves_at" < COALESCE(NEW."returns_at", '9999-12-31')) THEN RAISE EXCEPTION 'business_trips breaks rl_business_trips_range_0' USING ERRCODE = 'BB002', TABLE = 'business_trips', CONSTRAINT = 'rl_business_trips_range_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_targets_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_targets_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" COLLATE "C" UNION SELECT o."parent_id" COLLATE "C" FROM "targets" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id") THEN RAISE EXCEPTION 'targets breaks rl_targets_chain_0' USING ERRCODE = 'BB002', TABLE = 'targets', CONSTRAINT = 'rl_targets_chain_0'; END IF; RETURN NULL; END $$;

CREATE TABLE "schema_migrations" (
  "id" text COLLATE "C" NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "applied_at" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("id")
);

CREATE TABLE "meta" (
  "key" text COLLATE "C" NOT NULL,
  "value" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("key")
);

CREATE TABLE "credentials" (
  "user_id" text COLLATE "C" NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "must_change" bigint NOT NULL,
  "changed_at" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("user_id")
);

CREATE TABLE "sessions" (
  "id" text COLLATE "C" NOT NULL,
  "token_hash" text COLLATE "C" NOT NULL,
  "user_id" text COLLATE "C" NOT NULL,
  "created_at" text COLLATE "C" NOT NULL,
  "seen_at" text COLLATE "C" NOT NULL,
  "expires_at" text COLLATE "C" NOT NULL,
  "address" text COLLATE "C",
  "agent" text COLLATE "C",
  PRIMARY KEY ("id")
);

CREATE TABLE "sign_in_failures" (
  "key" text COLLATE "C" NOT NULL,
  "count" bigint NOT NULL,
  "until_at" text COLLATE "C",
  PRIMARY KEY ("key")
);

CREATE TABLE "idempotency_keys" (
  "user_id" text COLLATE "C" NOT NULL,
  "key" text COLLATE "C" NOT NULL,
  "body_hash" text COLLATE "C" NOT NULL,
  "status" bigint,
  "answer" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("user_id", "key")
);

CREATE TABLE "sequences" (
  "prefix" text COLLATE "C" NOT NULL,
  "day" text COLLATE "C" NOT NULL,
  "count" bigint NOT NULL,
  PRIMARY KEY ("prefix", "day")
);

CREATE TABLE "audit_values" (
  "audit_id" text COLLATE "C" NOT NULL,
  "field" text COLLATE "C" NOT NULL,
  "field_group" text COLLATE "C" NOT NULL,
  "salt" text COLLATE "C" NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "old_value" text COLLATE "C",
  "new_value" text COLLATE "C",
  PRIMARY KEY ("audit_id", "field")
);

CREATE TABLE "audit_seals" (
  "seq" bigint NOT NULL,
  "first_seq" bigint NOT NULL,
  "last_seq" bigint NOT NULL,
  "hash" text COLLATE "C" NOT NULL,
  "sealed_at" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("seq")
);

CREATE TABLE "job_runs" (
  "job" text COLLATE "C" NOT NULL,
  "due_at" text COLLATE "C" NOT NULL,
  "started_at" text COLLATE "C" NOT NULL,
  "ended_at" text COLLATE "C",
  "result" text COLLATE "C",
  PRIMARY KEY ("job", "due_at")
);

CREATE TABLE "inbox_items" (
  "id" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "register" text COLLATE "C" NOT NULL,
  "record_id" text COLLATE "C" NOT NULL,
  "turn" text COLLATE "C" NOT NULL,
  "subject" text COLLATE "C" NOT NULL,
  "detail" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "read_at" text COLLATE "C",
  PRIMARY KEY ("staff_id", "kind", "register", "record_id", "turn")
);

CREATE TABLE "inbox_choices" (
  "staff_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL,
  "is_shown" bigint NOT NULL,
  "outward" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("staff_id", "kind")
);

CREATE TABLE "deliveries" (
  "id" text COLLATE "C" NOT NULL,
  "channel_id" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C",
  "text" text COLLATE "C" NOT NULL,
  "created_at" text COLLATE "C" NOT NULL,
  "due_at" text COLLATE "C" NOT NULL,
  "attempts" bigint NOT NULL,
  "sent_at" text COLLATE "C",
  "failed_at" text COLLATE "C",
  "error" text COLLATE "C",
  PRIMARY KEY ("id")
);

CREATE TABLE "comments" (
  "id" text COLLATE "C" NOT NULL,
  "register" text COLLATE "C" NOT NULL,
  "record_id" text COLLATE "C" NOT NULL,
  "user_id" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C",
  "text" text COLLATE "C" NOT NULL,
  "mentions" text COLLATE "C" NOT NULL,
  "created_at" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("id")
);

CREATE TABLE "import_staging" (
  "batch_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "record_id" text COLLATE "C",
  "verb" text COLLATE "C",
  "row" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("batch_id", "position")
);

CREATE TABLE "import_changes" (
  "batch_id" text COLLATE "C" NOT NULL,
  "register" text COLLATE "C" NOT NULL,
  "record_id" text COLLATE "C" NOT NULL,
  "verb" text COLLATE "C" NOT NULL,
  "before" text COLLATE "C",
  "version" bigint NOT NULL,
  PRIMARY KEY ("batch_id", "register", "record_id")
);

CREATE TABLE "definitions" (
  "name" text COLLATE "C" NOT NULL,
  "definition" text COLLATE "C" NOT NULL,
  PRIMARY KEY ("name")
);

CREATE TABLE "part_facts" (
  "part_id" text COLLATE "C" NOT NULL,
  "abc_class" text COLLATE "C" NOT NULL,
  "abc_basis" text COLLATE "C" NOT NULL,
  "demand_class" text COLLATE "C" NOT NULL,
  "idle_tier" text COLLATE "C" NOT NULL,
  "idle_months" bigint NOT NULL,
  "last_sale_month" text COLLATE "C",
  "sales" bigint NOT NULL,
  "qty_all_milli" bigint NOT NULL,
  "qty_milli" bigint NOT NULL,
  "value_fen" bigint,
  "interval_e4" bigint,
  "variation_e4" bigint,
  PRIMARY KEY ("part_id")
);

CREATE TABLE "demand_months" (
  "month" text COLLATE "C" NOT NULL,
  "abc_class" text COLLATE "C" NOT NULL,
  "demand_class" text COLLATE "C" NOT NULL,
  "qty_milli" bigint NOT NULL,
  "lost_milli" bigint NOT NULL,
  "emergency_milli" bigint NOT NULL,
  "parts" bigint NOT NULL,
  "known" bigint NOT NULL,
  PRIMARY KEY ("month", "abc_class", "demand_class")
);

CREATE TABLE "task_weeks" (
  "week" text COLLATE "C" NOT NULL,
  "month" text COLLATE "C" NOT NULL,
  "post_id" text COLLATE "C" NOT NULL,
  "holder_id" text COLLATE "C" NOT NULL,
  "due" bigint NOT NULL,
  "done" bigint NOT NULL,
  "late" bigint NOT NULL,
  "missed" bigint NOT NULL,
  PRIMARY KEY ("week", "month", "post_id", "holder_id")
);

CREATE TABLE "tasks" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "title_sort" text COLLATE "C",
  "title_en" text COLLATE "C",
  "details" text COLLATE "C",
  "holder_id" text COLLATE "C" NOT NULL,
  "due_on" text COLLATE "C" NOT NULL CONSTRAINT ck_tasks_due_on CHECK (length("due_on") = 10),
  "due_time" text COLLATE "C" CONSTRAINT ck_tasks_due_time CHECK (length("due_time") = 5),
  "duty_id" text COLLATE "C",
  "post_id" text COLLATE "C",
  "period" text COLLATE "C",
  "slot" text COLLATE "C",
  "proof" text COLLATE "C" NOT NULL CONSTRAINT ck_tasks_proof CHECK ("proof" IN ('nothing', 'note', 'figure', 'file', 'record')),
  "figure_unit" text COLLATE "C",
  "papers" text COLLATE "C" NOT NULL,
  "is_checked" bigint NOT NULL CONSTRAINT ck_tasks_is_checked CHECK ("is_checked" IN (0, 1)),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_tasks_state CHECK ("state" IN ('open', 'done', 'checked', 'missed', 'waived', 'handed_over')),
  "note" text COLLATE "C",
  "figure_milli" bigint CONSTRAINT ck_tasks_figure_milli CHECK ("figure_milli" >= 0),
  "proof_files" text COLLATE "C" NOT NULL,
  "is_late" bigint NOT NULL CONSTRAINT ck_tasks_is_late CHECK ("is_late" IN (0, 1)),
  "done_by" text COLLATE "C",
  "done_at" text COLLATE "C" CONSTRAINT ck_tasks_done_at CHECK (length("done_at") = 24),
  "checker_id" text COLLATE "C",
  "checked_by" text COLLATE "C",
  "checked_at" text COLLATE "C" CONSTRAINT ck_tasks_checked_at CHECK (length("checked_at") = 24),
  "reason" text COLLATE "C",
  "explained_by" text COLLATE "C",
  "reminded_on" text COLLATE "C" CONSTRAINT ck_tasks_reminded_on CHECK (length("reminded_on") = 10),
  "from_task_id" text COLLATE "C",
  "source_register" text COLLATE "C",
  "source_record" text COLLATE "C",
  "proof_register" text COLLATE "C",
  "proof_record" text COLLATE "C",
  "climbed_to_id" text COLLATE "C",
  "climbed_at" text COLLATE "C" CONSTRAINT ck_tasks_climbed_at CHECK (length("climbed_at") = 24),
  "repeats" text COLLATE "C" CONSTRAINT ck_tasks_repeats CHECK ("repeats" IN ('day', 'workday', 'week', 'month')),
  "repeats_until" text COLLATE "C" CONSTRAINT ck_tasks_repeats_until CHECK (length("repeats_until") = 10),
  "series" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C"
);

CREATE TABLE "tasks_checklist" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "item" text COLLATE "C" NOT NULL,
  "is_done" bigint NOT NULL CONSTRAINT ck_tasks_checklist_is_done CHECK ("is_done" IN (0, 1)),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "rounds" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "template_id" text COLLATE "C" NOT NULL,
  "code" text COLLATE "C" NOT NULL,
  "assignee_id" text COLLATE "C" NOT NULL,
  "partner_id" text COLLATE "C",
  "due_on" text COLLATE "C" NOT NULL CONSTRAINT ck_rounds_due_on CHECK (length("due_on") = 10),
  "due_time" text COLLATE "C" CONSTRAINT ck_rounds_due_time CHECK (length("due_time") = 5),
  "place" text COLLATE "C",
  "car_id" text COLLATE "C",
  "equipment_id" text COLLATE "C",
  "work_order_id" text COLLATE "C",
  "task_id" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_rounds_state CHECK ("state" IN ('open', 'handed_in', 'closed', 'dropped')),
  "started_at" text COLLATE "C" CONSTRAINT ck_rounds_started_at CHECK (length("started_at") = 24),
  "handed_in_at" text COLLATE "C" CONSTRAINT ck_rounds_handed_in_at CHECK (length("handed_in_at") = 24),
  "handed_in_by" text COLLATE "C",
  "closed_at" text COLLATE "C" CONSTRAINT ck_rounds_closed_at CHECK (length("closed_at") = 24),
  "closed_by" text COLLATE "C",
  "faults" bigint CONSTRAINT ck_rounds_faults CHECK ("faults" >= 0),
  "note" text COLLATE "C",
  "reason" text COLLATE "C",
  "check_id" text COLLATE "C",
  "meeting_id" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_round" tsvector
);

CREATE TABLE "rounds_answers" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "item" bigint NOT NULL CONSTRAINT ck_rounds_answers_item CHECK ("item" >= 1 AND "item" <= 100),
  "verdict" text COLLATE "C" CONSTRAINT ck_rounds_answers_verdict CHECK ("verdict" IN ('yes', 'no', 'not_applicable')),
  "value_milli" bigint,
  "answer" text COLLATE "C",
  "photos" text COLLATE "C" NOT NULL,
  "signature" text COLLATE "C",
  "cause" text COLLATE "C",
  "note" text COLLATE "C",
  "owner_id" text COLLATE "C",
  "due_on" text COLLATE "C" CONSTRAINT ck_rounds_answers_due_on CHECK (length("due_on") = 10),
  "text" text COLLATE "C" NOT NULL,
  "standing" text COLLATE "C" NOT NULL CONSTRAINT ck_rounds_answers_standing CHECK ("standing" IN ('counts', 'contested', 'other', 'late')),
  "answered_by" text COLLATE "C",
  "answered_at" text COLLATE "C" CONSTRAINT ck_rounds_answers_answered_at CHECK (length("answered_at") = 24),
  "entry" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "round_answers" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "round_id" text COLLATE "C" NOT NULL,
  "item" bigint NOT NULL CONSTRAINT ck_round_answers_item CHECK ("item" >= 1 AND "item" <= 100),
  "verdict" text COLLATE "C" CONSTRAINT ck_round_answers_verdict CHECK ("verdict" IN ('yes', 'no', 'not_applicable')),
  "value_milli" bigint,
  "answer" text COLLATE "C",
  "photos" text COLLATE "C" NOT NULL,
  "signature" text COLLATE "C",
  "cause" text COLLATE "C",
  "note" text COLLATE "C",
  "owner_id" text COLLATE "C",
  "due_on" text COLLATE "C" CONSTRAINT ck_round_answers_due_on CHECK (length("due_on") = 10),
  "answered_by" text COLLATE "C",
  "answered_at" text COLLATE "C" NOT NULL CONSTRAINT ck_round_answers_answered_at CHECK (length("answered_at") = 24),
  "seen" text COLLATE "C" NOT NULL,
  "arrival" text COLLATE "C" NOT NULL CONSTRAINT ck_round_answers_arrival CHECK ("arrival" IN ('in_time', 'late')),
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "search_round" tsvector
);

CREATE TABLE "checklist_templates" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "edition" bigint NOT NULL CONSTRAINT ck_checklist_templates_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_checklist_templates_kind CHECK ("kind" IN ('safety', 'order', 'vehicle_care', 'start_up', 'self_inspection', 'mutual_inspection', 'final_inspection', 'minutes', 'other')),
  "about" text COLLATE "C" NOT NULL CONSTRAINT ck_checklist_templates_about CHECK ("about" IN ('nothing', 'place', 'car', 'equipment', 'work_order')),
  "hint" text COLLATE "C",
  "hazard" text COLLATE "C" NOT NULL CONSTRAINT ck_checklist_templates_hazard CHECK ("hazard" IN ('fire', 'electric', 'machine', 'chemical', 'order', 'behaviour', 'other')),
  "finding_days" bigint NOT NULL CONSTRAINT ck_checklist_templates_finding_days CHECK ("finding_days" >= 0 AND "finding_days" <= 365),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_checklist_templates_state CHECK ("state" IN ('draft', 'published', 'retired')),
  "published_on" text COLLATE "C" CONSTRAINT ck_checklist_templates_published_on CHECK (length("published_on") = 10),
  "published_by" text COLLATE "C",
  "retired_on" text COLLATE "C" CONSTRAINT ck_checklist_templates_retired_on CHECK (length("retired_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_form" tsvector
);

CREATE TABLE "checklist_templates_items" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "text_en" text COLLATE "C",
  "answer" text COLLATE "C" NOT NULL CONSTRAINT ck_checklist_templates_items_answer CHECK ("answer" IN ('yes_no', 'choice', 'number', 'text', 'photo', 'signature')),
  "is_required" bigint NOT NULL CONSTRAINT ck_checklist_templates_items_is_required CHECK ("is_required" IN (0, 1)),
  "min_milli" bigint,
  "max_milli" bigint,
  "unit" text COLLATE "C",
  "options" text COLLATE "C",
  "bad_options" text COLLATE "C",
  "severity" text COLLATE "C" NOT NULL CONSTRAINT ck_checklist_templates_items_severity CHECK ("severity" IN ('slight', 'serious', 'grave')),
  "fills" text COLLATE "C" CONSTRAINT ck_checklist_templates_items_fills CHECK ("fills" IN ('is_ok_before', 'is_ok_on_road', 'is_ok_after', 'is_washed', 'is_locked', 'mileage_km', 'purpose', 'title', 'agenda', 'minutes', 'decisions')),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "post_duties" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "edition" bigint NOT NULL CONSTRAINT ck_post_duties_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "post_id" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "details" text COLLATE "C",
  "details_en" text COLLATE "C",
  "source" text COLLATE "C",
  "served_by" text COLLATE "C" CONSTRAINT ck_post_duties_served_by CHECK ("served_by" IN ('record', 'task', 'rule', 'report', 'form', 'later', 'nothing')),
  "served_in" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_post_duties_kind CHECK ("kind" IN ('standing', 'periodic', 'event')),
  "rhythm" text COLLATE "C" CONSTRAINT ck_post_duties_rhythm CHECK ("rhythm" IN ('day', 'shift', 'week', 'month', 'month_workday', 'quarter', 'year', 'before_date', 'after_event')),
  "weekday" text COLLATE "C" CONSTRAINT ck_post_duties_weekday CHECK ("weekday" IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
  "month_day" bigint CONSTRAINT ck_post_duties_month_day CHECK ("month_day" >= -31 AND "month_day" <= 31),
  "month_of" bigint CONSTRAINT ck_post_duties_month_of CHECK ("month_of" >= 1 AND "month_of" <= 12),
  "within" bigint CONSTRAINT ck_post_duties_within CHECK ("within" >= 0 AND "within" <= 9999),
  "unit" text COLLATE "C" CONSTRAINT ck_post_duties_unit CHECK ("unit" IN ('minute', 'hour', 'day')),
  "event" text COLLATE "C",
  "event_filter" text COLLATE "C",
  "event_person" text COLLATE "C",
  "on_rest" text COLLATE "C" NOT NULL CONSTRAINT ck_post_duties_on_rest CHECK ("on_rest" IN ('same', 'before', 'after', 'skip')),
  "due_time" text COLLATE "C" CONSTRAINT ck_post_duties_due_time CHECK (length("due_time") = 5),
  "is_each" bigint NOT NULL CONSTRAINT ck_post_duties_is_each CHECK ("is_each" IN (0, 1)),
  "climb_minutes" bigint NOT NULL CONSTRAINT ck_post_duties_climb_minutes CHECK ("climb_minutes" >= 0 AND "climb_minutes" <= 43200),
  "proof" text COLLATE "C" NOT NULL CONSTRAINT ck_post_duties_proof CHECK ("proof" IN ('nothing', 'note', 'figure', 'file', 'record')),
  "figure_unit" text COLLATE "C",
  "checked_by_id" text COLLATE "C",
  "closes_register" text COLLATE "C",
  "closes_filter" text COLLATE "C",
  "closes_date" text COLLATE "C",
  "closes_person" text COLLATE "C",
  "closes_source" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_post_duties_state CHECK ("state" IN ('draft', 'in_force', 'ended')),
  "from_on" text COLLATE "C" CONSTRAINT ck_post_duties_from_on CHECK (length("from_on") = 10),
  "until_on" text COLLATE "C" CONSTRAINT ck_post_duties_until_on CHECK (length("until_on") = 10),
  "trouble" text COLLATE "C" CONSTRAINT ck_post_duties_trouble CHECK ("trouble" IN ('no_holder', 'unknown_event', 'unknown_closing', 'unknown_year', 'never_comes')),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_duty" tsvector
);

CREATE TABLE "post_duties_limits" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_en" text COLLATE "C",
  "value" bigint NOT NULL CONSTRAINT ck_post_duties_limits_value CHECK ("value" >= 0),
  "unit" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "duty_confirmations" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "duty_id" text COLLATE "C" NOT NULL,
  "edition" bigint NOT NULL CONSTRAINT ck_duty_confirmations_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "staff_id" text COLLATE "C" NOT NULL,
  "post_id" text COLLATE "C" NOT NULL,
  "confirmed_on" text COLLATE "C" NOT NULL CONSTRAINT ck_duty_confirmations_confirmed_on CHECK (length("confirmed_on") = 10),
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C"
);

CREATE TABLE "approvals" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "register" text COLLATE "C" NOT NULL CONSTRAINT ck_approvals_register CHECK ("register" IN ('business_trips', 'training_plans', 'budgets', 'trip_orders', 'car_costs', 'advances', 'expense_claims', 'payment_requests', 'seal_uses')),
  "record_id" text COLLATE "C" NOT NULL,
  "number" text COLLATE "C",
  "title" text COLLATE "C" NOT NULL,
  "applicant_id" text COLLATE "C",
  "amount_fen" bigint CONSTRAINT ck_approvals_amount_fen CHECK ("amount_fen" >= 0),
  "handed_in_at" text COLLATE "C" NOT NULL CONSTRAINT ck_approvals_handed_in_at CHECK (length("handed_in_at") = 24),
  "rule_id" text COLLATE "C",
  "rule_version" bigint CONSTRAINT ck_approvals_rule_version CHECK ("rule_version" >= 1),
  "step" bigint NOT NULL CONSTRAINT ck_approvals_step CHECK ("step" >= 1 AND "step" <= 9),
  "asked_id" text COLLATE "C",
  "asked_ids" text COLLATE "C" NOT NULL,
  "asked_at" text COLLATE "C" NOT NULL CONSTRAINT ck_approvals_asked_at CHECK (length("asked_at") = 24),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_approvals_state CHECK ("state" IN ('pending', 'approved', 'returned', 'withdrawn')),
  "ended_at" text COLLATE "C" CONSTRAINT ck_approvals_ended_at CHECK (length("ended_at") = 24),
  "reminded_on" text COLLATE "C" CONSTRAINT ck_approvals_reminded_on CHECK (length("reminded_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_step" tsvector
);

CREATE TABLE "approvals_plan" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "approver" text COLLATE "C" NOT NULL CONSTRAINT ck_approvals_plan_approver CHECK ("approver" IN ('superior', 'department_head', 'post', 'role', 'person', 'right')),
  "post_id" text COLLATE "C",
  "role" text COLLATE "C" CONSTRAINT ck_approvals_plan_role CHECK ("role" IN ('owner', 'service_manager', 'hr', 'front_desk', 'cashier', 'parts_manager', 'parts_keeper', 'tool_keeper', 'workshop_supervisor', 'employee')),
  "person_id" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "approval_steps" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "approval_id" text COLLATE "C" NOT NULL,
  "step" bigint NOT NULL CONSTRAINT ck_approval_steps_step CHECK ("step" >= 1 AND "step" <= 9),
  "approver" text COLLATE "C" NOT NULL CONSTRAINT ck_approval_steps_approver CHECK ("approver" IN ('superior', 'department_head', 'post', 'role', 'person', 'right')),
  "applicant_id" text COLLATE "C",
  "asked_id" text COLLATE "C",
  "decided_by" text COLLATE "C",
  "decision" text COLLATE "C" NOT NULL CONSTRAINT ck_approval_steps_decision CHECK ("decision" IN ('approved', 'returned', 'passed_over')),
  "comment" text COLLATE "C",
  "decided_at" text COLLATE "C" NOT NULL CONSTRAINT ck_approval_steps_decided_at CHECK (length("decided_at") = 24),
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "search_step" tsvector
);

CREATE TABLE "delegations" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "from_id" text COLLATE "C" NOT NULL,
  "to_id" text COLLATE "C" NOT NULL,
  "from_on" text COLLATE "C" NOT NULL CONSTRAINT ck_delegations_from_on CHECK (length("from_on") = 10),
  "back_on" text COLLATE "C" NOT NULL CONSTRAINT ck_delegations_back_on CHECK (length("back_on") = 10),
  "kinds" text COLLATE "C" NOT NULL,
  "reason" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_delegation" tsvector
);

CREATE TABLE "approval_rules" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "register" text COLLATE "C" NOT NULL CONSTRAINT ck_approval_rules_register CHECK ("register" IN ('business_trips', 'training_plans', 'budgets', 'trip_orders', 'car_costs', 'advances', 'expense_claims', 'payment_requests', 'seal_uses', 'equipment', 'tools', 'company_cars')),
  "rank" bigint NOT NULL CONSTRAINT ck_approval_rules_rank CHECK ("rank" >= 1 AND "rank" <= 999),
  "amount_from_fen" bigint CONSTRAINT ck_approval_rules_amount_from_fen CHECK ("amount_from_fen" >= 0),
  "amount_below_fen" bigint CONSTRAINT ck_approval_rules_amount_below_fen CHECK ("amount_below_fen" >= 0),
  "department_id" text COLLATE "C",
  "post_id" text COLLATE "C",
  "applicant" text COLLATE "C" NOT NULL CONSTRAINT ck_approval_rules_applicant CHECK ("applicant" IN ('anybody', 'managers', 'others')),
  "of_kind" text COLLATE "C",
  "is_active" bigint NOT NULL CONSTRAINT ck_approval_rules_is_active CHECK ("is_active" IN (0, 1)),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_rule" tsvector
);

CREATE TABLE "approval_rules_steps" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "approver" text COLLATE "C" NOT NULL CONSTRAINT ck_approval_rules_steps_approver CHECK ("approver" IN ('superior', 'department_head', 'post', 'role', 'person', 'right')),
  "post_id" text COLLATE "C",
  "role" text COLLATE "C" CONSTRAINT ck_approval_rules_steps_role CHECK ("role" IN ('owner', 'service_manager', 'hr', 'front_desk', 'cashier', 'parts_manager', 'parts_keeper', 'tool_keeper', 'workshop_supervisor', 'employee')),
  "person_id" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "work_orders" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "plate" text COLLATE "C" NOT NULL,
  "vehicle_id" text COLLATE "C",
  "customer_id" text COLLATE "C",
  "contact_name" text COLLATE "C",
  "contact_phone" text COLLATE "C",
  "job_type" text COLLATE "C" NOT NULL CONSTRAINT ck_work_orders_job_type CHECK ("job_type" IN ('maintenance', 'repair', 'body', 'accident', 'warranty', 'recall', 'internal')),
  "mileage_km" bigint CONSTRAINT ck_work_orders_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 2000000),
  "symptoms" text COLLATE "C",
  "belongings" text COLLATE "C",
  "photos" text COLLATE "C" NOT NULL,
  "advisor_id" text COLLATE "C" NOT NULL,
  "team_id" text COLLATE "C",
  "technician_id" text COLLATE "C",
  "parts_state" text COLLATE "C" NOT NULL CONSTRAINT ck_work_orders_parts_state CHECK ("parts_state" IN ('not_needed', 'waiting', 'ready')),
  "arrived_at" text COLLATE "C" NOT NULL CONSTRAINT ck_work_orders_arrived_at CHECK (length("arrived_at") = 24),
  "promised_at" text COLLATE "C" NOT NULL CONSTRAINT ck_work_orders_promised_at CHECK (length("promised_at") = 24),
  "started_at" text COLLATE "C" CONSTRAINT ck_work_orders_started_at CHECK (length("started_at") = 24),
  "inspected_at" text COLLATE "C" CONSTRAINT ck_work_orders_inspected_at CHECK (length("inspected_at") = 24),
  "settled_at" text COLLATE "C" CONSTRAINT ck_work_orders_settled_at CHECK (length("settled_at") = 24),
  "delivered_at" text COLLATE "C" CONSTRAINT ck_work_orders_delivered_at CHECK (length("delivered_at") = 24),
  "guarantee_until_on" text COLLATE "C" CONSTRAINT ck_work_orders_guarantee_until_on CHECK (length("guarantee_until_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_work_orders_state CHECK ("state" IN ('open', 'in_work', 'inspected', 'settled', 'delivered', 'cancelled')),
  "reason" text COLLATE "C",
  "payer" text COLLATE "C" NOT NULL CONSTRAINT ck_work_orders_payer CHECK ("payer" IN ('customer', 'warranty', 'insurer', 'internal', 'goodwill')),
  "estimate_fen" bigint CONSTRAINT ck_work_orders_estimate_fen CHECK ("estimate_fen" >= 0),
  "amount_fen" bigint CONSTRAINT ck_work_orders_amount_fen CHECK ("amount_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_job" tsvector,
  "search_customer" tsvector
);

CREATE TABLE "work_orders_jobs" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "technician_id" text COLLATE "C",
  "standard_minutes" bigint CONSTRAINT ck_work_orders_jobs_standard_minutes CHECK ("standard_minutes" >= 0 AND "standard_minutes" <= 6000),
  "is_added" bigint NOT NULL CONSTRAINT ck_work_orders_jobs_is_added CHECK ("is_added" IN (0, 1)),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "appointments" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "appointed_at" text COLLATE "C" NOT NULL CONSTRAINT ck_appointments_appointed_at CHECK (length("appointed_at") = 24),
  "plate" text COLLATE "C" NOT NULL,
  "vehicle_id" text COLLATE "C",
  "customer_id" text COLLATE "C",
  "contact_name" text COLLATE "C",
  "contact_phone" text COLLATE "C",
  "channel" text COLLATE "C" NOT NULL CONSTRAINT ck_appointments_channel CHECK ("channel" IN ('phone', 'message', 'on_site', 'reminder', 'maker')),
  "job_type" text COLLATE "C" NOT NULL CONSTRAINT ck_appointments_job_type CHECK ("job_type" IN ('maintenance', 'repair', 'body', 'accident', 'warranty', 'recall', 'internal')),
  "wishes" text COLLATE "C",
  "advisor_id" text COLLATE "C",
  "team_id" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_appointments_state CHECK ("state" IN ('booked', 'arrived', 'kept', 'no_show', 'cancelled')),
  "arrived_at" text COLLATE "C" CONSTRAINT ck_appointments_arrived_at CHECK (length("arrived_at") = 24),
  "work_order_id" text COLLATE "C",
  "reason" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_card" tsvector,
  "search_contact" tsvector
);

CREATE TABLE "inspections" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "work_order_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_inspections_kind CHECK ("kind" IN ('self', 'mutual', 'final')),
  "result" text COLLATE "C" NOT NULL CONSTRAINT ck_inspections_result CHECK ("result" IN ('passed', 'failed')),
  "findings" text COLLATE "C",
  "inspector_id" text COLLATE "C",
  "inspected_at" text COLLATE "C" NOT NULL CONSTRAINT ck_inspections_inspected_at CHECK (length("inspected_at") = 24),
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "search_job" tsvector
);

CREATE TABLE "reworks" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "work_order_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_reworks_kind CHECK ("kind" IN ('self', 'mutual', 'final', 'comeback')),
  "inspection_id" text COLLATE "C",
  "found_on" text COLLATE "C" NOT NULL CONSTRAINT ck_reworks_found_on CHECK (length("found_on") = 10),
  "fault" text COLLATE "C" NOT NULL,
  "team_id" text COLLATE "C",
  "staff_id" text COLLATE "C",
  "cause" text COLLATE "C",
  "measure" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_reworks_state CHECK ("state" IN ('open', 'done', 'verified')),
  "done_at" text COLLATE "C" CONSTRAINT ck_reworks_done_at CHECK (length("done_at") = 24),
  "verified_at" text COLLATE "C" CONSTRAINT ck_reworks_verified_at CHECK (length("verified_at") = 24),
  "verified_by" text COLLATE "C",
  "reason" text COLLATE "C",
  "cost_fen" bigint CONSTRAINT ck_reworks_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_job" tsvector
);

CREATE TABLE "technical_cases" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_technical_cases_kind CHECK ("kind" IN ('case', 'bulletin', 'manual', 'data')),
  "title" text COLLATE "C" NOT NULL,
  "maker_no" text COLLATE "C",
  "models" text COLLATE "C",
  "system" text COLLATE "C" NOT NULL CONSTRAINT ck_technical_cases_system CHECK ("system" IN ('engine', 'transmission', 'chassis', 'brakes', 'electrics', 'air_conditioning', 'body', 'paint', 'battery', 'other')),
  "symptom" text COLLATE "C",
  "cause" text COLLATE "C",
  "measure" text COLLATE "C",
  "work_order_id" text COLLATE "C",
  "author_id" text COLLATE "C",
  "issued_on" text COLLATE "C" NOT NULL CONSTRAINT ck_technical_cases_issued_on CHECK (length("issued_on") = 10),
  "valid_until_on" text COLLATE "C" CONSTRAINT ck_technical_cases_valid_until_on CHECK (length("valid_until_on") = 10),
  "papers" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_technical_cases_state CHECK ("state" IN ('draft', 'published', 'withdrawn')),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_text" tsvector
);

CREATE TABLE "customers" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_customers_kind CHECK ("kind" IN ('person', 'company')),
  "level" text COLLATE "C" NOT NULL CONSTRAINT ck_customers_level CHECK ("level" IN ('ordinary', 'regular', 'important')),
  "phone" text COLLATE "C",
  "phone_two" text COLLATE "C",
  "contact_name" text COLLATE "C",
  "address" text COLLATE "C",
  "source" text COLLATE "C" CONSTRAINT ck_customers_source CHECK ("source" IN ('new_car', 'walk_in', 'referral', 'insurer', 'campaign', 'other')),
  "advisor_id" text COLLATE "C",
  "is_consented" bigint NOT NULL CONSTRAINT ck_customers_is_consented CHECK ("is_consented" IN (0, 1)),
  "consented_on" text COLLATE "C" CONSTRAINT ck_customers_consented_on CHECK (length("consented_on") = 10),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_card" tsvector,
  "search_contact" tsvector
);

CREATE TABLE "vehicles" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "plate" text COLLATE "C",
  "vin" text COLLATE "C",
  "model" text COLLATE "C" NOT NULL,
  "brand" text COLLATE "C",
  "power" text COLLATE "C" CONSTRAINT ck_vehicles_power CHECK ("power" IN ('petrol', 'diesel', 'hybrid', 'electric', 'gas')),
  "color" text COLLATE "C",
  "customer_id" text COLLATE "C",
  "mileage_km" bigint CONSTRAINT ck_vehicles_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 2000000),
  "sold_on" text COLLATE "C" CONSTRAINT ck_vehicles_sold_on CHECK (length("sold_on") = 10),
  "warranty_until_on" text COLLATE "C" CONSTRAINT ck_vehicles_warranty_until_on CHECK (length("warranty_until_on") = 10),
  "warranty_km" bigint CONSTRAINT ck_vehicles_warranty_km CHECK ("warranty_km" >= 0 AND "warranty_km" <= 2000000),
  "next_service_on" text COLLATE "C" CONSTRAINT ck_vehicles_next_service_on CHECK (length("next_service_on") = 10),
  "next_service_km" bigint CONSTRAINT ck_vehicles_next_service_km CHECK ("next_service_km" >= 0 AND "next_service_km" <= 2000000),
  "insurer" text COLLATE "C",
  "insured_until_on" text COLLATE "C" CONSTRAINT ck_vehicles_insured_until_on CHECK (length("insured_until_on") = 10),
  "inspection_due_on" text COLLATE "C" CONSTRAINT ck_vehicles_inspection_due_on CHECK (length("inspection_due_on") = 10),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "follow_ups" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_follow_ups_kind CHECK ("kind" IN ('after_delivery', 'high_value', 'service_due', 'insurance_due', 'inspection_due', 'campaign', 'other')),
  "due_on" text COLLATE "C" NOT NULL CONSTRAINT ck_follow_ups_due_on CHECK (length("due_on") = 10),
  "vehicle_id" text COLLATE "C",
  "work_order_id" text COLLATE "C",
  "caller_id" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_follow_ups_state CHECK ("state" IN ('open', 'unreached', 'done', 'dropped')),
  "called_at" text COLLATE "C" CONSTRAINT ck_follow_ups_called_at CHECK (length("called_at") = 24),
  "result" text COLLATE "C" CONSTRAINT ck_follow_ups_result CHECK ("result" IN ('satisfied', 'suggestion', 'rework', 'safety', 'complaint')),
  "satisfaction" bigint CONSTRAINT ck_follow_ups_satisfaction CHECK ("satisfaction" >= 1 AND "satisfaction" <= 5),
  "answer" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_call" tsvector
);

CREATE TABLE "satisfaction_scores" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "surveyed_on" text COLLATE "C" NOT NULL CONSTRAINT ck_satisfaction_scores_surveyed_on CHECK (length("surveyed_on") = 10),
  "channel" text COLLATE "C" NOT NULL CONSTRAINT ck_satisfaction_scores_channel CHECK ("channel" IN ('phone', 'on_site', 'message', 'maker')),
  "work_order_id" text COLLATE "C",
  "advisor_id" text COLLATE "C",
  "team_id" text COLLATE "C",
  "overall" bigint NOT NULL CONSTRAINT ck_satisfaction_scores_overall CHECK ("overall" >= 1 AND "overall" <= 5),
  "reception" bigint CONSTRAINT ck_satisfaction_scores_reception CHECK ("reception" >= 1 AND "reception" <= 5),
  "quality" bigint CONSTRAINT ck_satisfaction_scores_quality CHECK ("quality" >= 1 AND "quality" <= 5),
  "punctuality" bigint CONSTRAINT ck_satisfaction_scores_punctuality CHECK ("punctuality" >= 1 AND "punctuality" <= 5),
  "price" bigint CONSTRAINT ck_satisfaction_scores_price CHECK ("price" >= 1 AND "price" <= 5),
  "environment" bigint CONSTRAINT ck_satisfaction_scores_environment CHECK ("environment" >= 1 AND "environment" <= 5),
  "points" bigint CONSTRAINT ck_satisfaction_scores_points CHECK ("points" >= 0 AND "points" <= 100),
  "comment" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_call" tsvector
);

CREATE TABLE "complaints" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "received_at" text COLLATE "C" NOT NULL CONSTRAINT ck_complaints_received_at CHECK (length("received_at") = 24),
  "channel" text COLLATE "C" NOT NULL CONSTRAINT ck_complaints_channel CHECK ("channel" IN ('on_site', 'phone', 'follow_up', 'message', 'maker', 'authority')),
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_complaints_kind CHECK ("kind" IN ('service', 'quality', 'technical', 'parts', 'price', 'waiting', 'suggestion', 'other')),
  "grade" text COLLATE "C" NOT NULL CONSTRAINT ck_complaints_grade CHECK ("grade" IN ('minor', 'ordinary', 'major')),
  "facts" text COLLATE "C" NOT NULL,
  "customer_id" text COLLATE "C",
  "vehicle_id" text COLLATE "C",
  "work_order_id" text COLLATE "C",
  "team_id" text COLLATE "C",
  "owner_id" text COLLATE "C",
  "due_at" text COLLATE "C" CONSTRAINT ck_complaints_due_at CHECK (length("due_at") = 24),
  "photos" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_complaints_state CHECK ("state" IN ('open', 'assigned', 'answered', 'closed', 'reopened')),
  "cause" text COLLATE "C",
  "measure" text COLLATE "C",
  "result" text COLLATE "C",
  "answered_at" text COLLATE "C" CONSTRAINT ck_complaints_answered_at CHECK (length("answered_at") = 24),
  "closed_at" text COLLATE "C" CONSTRAINT ck_complaints_closed_at CHECK (length("closed_at") = 24),
  "is_accepted" bigint NOT NULL CONSTRAINT ck_complaints_is_accepted CHECK ("is_accepted" IN (0, 1)),
  "reopen_reason" text COLLATE "C",
  "staff_id" text COLLATE "C",
  "cost_fen" bigint CONSTRAINT ck_complaints_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_case" tsvector
);

CREATE TABLE "campaigns" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_campaigns_kind CHECK ("kind" IN ('offer', 'service_week', 'recall', 'customer_day', 'maker', 'other')),
  "from_on" text COLLATE "C" NOT NULL CONSTRAINT ck_campaigns_from_on CHECK (length("from_on") = 10),
  "until_on" text COLLATE "C" NOT NULL CONSTRAINT ck_campaigns_until_on CHECK (length("until_on") = 10),
  "offer" text COLLATE "C",
  "owner_id" text COLLATE "C",
  "budget_fen" bigint CONSTRAINT ck_campaigns_budget_fen CHECK ("budget_fen" >= 0),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_campaigns_state CHECK ("state" IN ('planned', 'running', 'ended', 'cancelled')),
  "outcome" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "campaigns_invited" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "vehicle_id" text COLLATE "C" NOT NULL,
  "told_on" text COLLATE "C" CONSTRAINT ck_campaigns_invited_told_on CHECK (length("told_on") = 10),
  "answer" text COLLATE "C" CONSTRAINT ck_campaigns_invited_answer CHECK ("answer" IN ('coming', 'declined', 'unreached')),
  "is_come" bigint NOT NULL CONSTRAINT ck_campaigns_invited_is_come CHECK ("is_come" IN (0, 1)),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "warranty_claims" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "vehicle_id" text COLLATE "C" NOT NULL,
  "work_order_id" text COLLATE "C",
  "claimed_on" text COLLATE "C" NOT NULL CONSTRAINT ck_warranty_claims_claimed_on CHECK (length("claimed_on") = 10),
  "submit_by_on" text COLLATE "C" NOT NULL CONSTRAINT ck_warranty_claims_submit_by_on CHECK (length("submit_by_on") = 10),
  "mileage_km" bigint CONSTRAINT ck_warranty_claims_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 2000000),
  "fault" text COLLATE "C" NOT NULL,
  "judgement" text COLLATE "C",
  "asked_maker_on" text COLLATE "C" CONSTRAINT ck_warranty_claims_asked_maker_on CHECK (length("asked_maker_on") = 10),
  "maker_said" text COLLATE "C",
  "papers" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_warranty_claims_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'rejected', 'paid')),
  "maker_no" text COLLATE "C",
  "submitted_on" text COLLATE "C" CONSTRAINT ck_warranty_claims_submitted_on CHECK (length("submitted_on") = 10),
  "answered_on" text COLLATE "C" CONSTRAINT ck_warranty_claims_answered_on CHECK (length("answered_on") = 10),
  "refusal" text COLLATE "C",
  "paid_on" text COLLATE "C" CONSTRAINT ck_warranty_claims_paid_on CHECK (length("paid_on") = 10),
  "claimed_fen" bigint CONSTRAINT ck_warranty_claims_claimed_fen CHECK ("claimed_fen" >= 0),
  "approved_fen" bigint CONSTRAINT ck_warranty_claims_approved_fen CHECK ("approved_fen" >= 0),
  "paid_fen" bigint CONSTRAINT ck_warranty_claims_paid_fen CHECK ("paid_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_claim" tsvector
);

CREATE TABLE "warranty_claims_items" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_warranty_claims_items_kind CHECK ("kind" IN ('part', 'labour', 'other')),
  "part_id" text COLLATE "C",
  "description" text COLLATE "C" NOT NULL,
  "qty_milli" bigint NOT NULL CONSTRAINT ck_warranty_claims_items_qty_milli CHECK ("qty_milli" >= 1 AND "qty_milli" <= 999000),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "old_parts" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "part_id" text COLLATE "C",
  "description" text COLLATE "C" NOT NULL,
  "qty_milli" bigint NOT NULL CONSTRAINT ck_old_parts_qty_milli CHECK ("qty_milli" >= 1 AND "qty_milli" <= 999000),
  "claim_id" text COLLATE "C",
  "work_order_id" text COLLATE "C",
  "removed_on" text COLLATE "C" NOT NULL CONSTRAINT ck_old_parts_removed_on CHECK (length("removed_on") = 10),
  "bin" text COLLATE "C",
  "keep_until_on" text COLLATE "C" CONSTRAINT ck_old_parts_keep_until_on CHECK (length("keep_until_on") = 10),
  "keeper_id" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_old_parts_state CHECK ("state" IN ('stored', 'returned', 'handed_over', 'disposed')),
  "gone_on" text COLLATE "C" CONSTRAINT ck_old_parts_gone_on CHECK (length("gone_on") = 10),
  "waybill" text COLLATE "C",
  "taken_by" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_claim" tsvector
);

CREATE TABLE "warranty_booklets" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "vehicle_id" text COLLATE "C" NOT NULL,
  "work_order_id" text COLLATE "C",
  "booklet_no" text COLLATE "C",
  "purpose" text COLLATE "C" NOT NULL CONSTRAINT ck_warranty_booklets_purpose CHECK ("purpose" IN ('maintenance', 'first_service', 'claim', 'transfer', 'other')),
  "taken_on" text COLLATE "C" NOT NULL CONSTRAINT ck_warranty_booklets_taken_on CHECK (length("taken_on") = 10),
  "taken_by" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_warranty_booklets_state CHECK ("state" IN ('taken', 'stamped', 'returned')),
  "stamped_on" text COLLATE "C" CONSTRAINT ck_warranty_booklets_stamped_on CHECK (length("stamped_on") = 10),
  "returned_on" text COLLATE "C" CONSTRAINT ck_warranty_booklets_returned_on CHECK (length("returned_on") = 10),
  "received_by" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_claim" tsvector
);

CREATE TABLE "parts" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "part_no" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "category" text COLLATE "C" NOT NULL CONSTRAINT ck_parts_category CHECK ("category" IN ('maintenance', 'engine', 'ignition', 'fuel', 'cooling', 'exhaust', 'transmission', 'brakes', 'suspension', 'steering', 'electrical', 'lighting', 'air_conditioning', 'body', 'interior', 'tyres', 'fluids', 'consumables', 'accessories', 'other')),
  "origin" text COLLATE "C" NOT NULL CONSTRAINT ck_parts_origin CHECK ("origin" IN ('oem', 'brand', 'remanufactured', 'used')),
  "brand" text COLLATE "C",
  "spec" text COLLATE "C",
  "unit" text COLLATE "C" NOT NULL CONSTRAINT ck_parts_unit CHECK ("unit" IN ('piece', 'each', 'set', 'pair', 'strip', 'rod', 'tube', 'block', 'unit', 'box', 'pack', 'bottle', 'drum', 'can', 'roll', 'sheet', 'litre', 'millilitre', 'kilogram', 'gram', 'metre')),
  "qty_scale" bigint NOT NULL CONSTRAINT ck_parts_qty_scale CHECK ("qty_scale" >= 0 AND "qty_scale" <= 3),
  "fits" text COLLATE "C" NOT NULL,
  "barcodes" text COLLATE "C" NOT NULL,
  "bin" text COLLATE "C",
  "stock_class" text COLLATE "C" NOT NULL CONSTRAINT ck_parts_stock_class CHECK ("stock_class" IN ('common', 'consumable', 'special_order', 'non_stock')),
  "is_hazardous" bigint NOT NULL CONSTRAINT ck_parts_is_hazardous CHECK ("is_hazardous" IN (0, 1)),
  "is_ccc_required" bigint NOT NULL CONSTRAINT ck_parts_is_ccc_required CHECK ("is_ccc_required" IN (0, 1)),
  "shelf_life_days" bigint CONSTRAINT ck_parts_shelf_life_days CHECK ("shelf_life_days" >= 1 AND "shelf_life_days" <= 36500),
  "phase_in_on" text COLLATE "C" CONSTRAINT ck_parts_phase_in_on CHECK (length("phase_in_on") = 10),
  "phase_out_on" text COLLATE "C" CONSTRAINT ck_parts_phase_out_on CHECK (length("phase_out_on") = 10),
  "superseded_by_id" text COLLATE "C",
  "supplier_id" text COLLATE "C",
  "cost_e4" bigint CONSTRAINT ck_parts_cost_e4 CHECK ("cost_e4" >= 0),
  "list_fen" bigint CONSTRAINT ck_parts_list_fen CHECK ("list_fen" >= 0),
  "sale_fen" bigint CONSTRAINT ck_parts_sale_fen CHECK ("sale_fen" >= 0),
  "abc_class" text COLLATE "C" CONSTRAINT ck_parts_abc_class CHECK ("abc_class" IN ('a', 'b', 'c')),
  "demand_class" text COLLATE "C" CONSTRAINT ck_parts_demand_class CHECK ("demand_class" IN ('smooth', 'intermittent', 'erratic', 'lumpy', 'none', 'incomplete')),
  "idle_tier" text COLLATE "C" CONSTRAINT ck_parts_idle_tier CHECK ("idle_tier" IN ('moving', 'watch', 'slow', 'dead')),
  "last_sale_month" text COLLATE "C" CONSTRAINT ck_parts_last_sale_month CHECK (length("last_sale_month") = 7),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "part_demand" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "part_id" text COLLATE "C" NOT NULL,
  "month" text COLLATE "C" NOT NULL CONSTRAINT ck_part_demand_month CHECK (length("month") = 7),
  "qty_milli" bigint NOT NULL CONSTRAINT ck_part_demand_qty_milli CHECK ("qty_milli" >= 0),
  "lost_milli" bigint NOT NULL CONSTRAINT ck_part_demand_lost_milli CHECK ("lost_milli" >= 0),
  "emergency_milli" bigint NOT NULL CONSTRAINT ck_part_demand_emergency_milli CHECK ("emergency_milli" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C"
);

CREATE TABLE "suppliers" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_suppliers_kind CHECK ("kind" IN ('manufacturer', 'brand_agent', 'wholesaler', 'dismantler', 'tools', 'services')),
  "phone" text COLLATE "C",
  "address" text COLLATE "C",
  "delivery_days" bigint CONSTRAINT ck_suppliers_delivery_days CHECK ("delivery_days" >= 0 AND "delivery_days" <= 365),
  "tax_no" text COLLATE "C",
  "bank_name" text COLLATE "C",
  "bank_account" text COLLATE "C",
  "payment_days" bigint CONSTRAINT ck_suppliers_payment_days CHECK ("payment_days" >= 0 AND "payment_days" <= 365),
  "invoice_kind" text COLLATE "C" CONSTRAINT ck_suppliers_invoice_kind CHECK ("invoice_kind" IN ('special', 'ordinary', 'none')),
  "rating" bigint CONSTRAINT ck_suppliers_rating CHECK ("rating" >= 1 AND "rating" <= 5),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "suppliers_contacts" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "post" text COLLATE "C",
  "phone" text COLLATE "C",
  "note" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "staff" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "gender" text COLLATE "C" CONSTRAINT ck_staff_gender CHECK ("gender" IN ('male', 'female')),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_staff_state CHECK ("state" IN ('pending', 'probation', 'regular', 'notice', 'left')),
  "employment_kind" text COLLATE "C" NOT NULL CONSTRAINT ck_staff_employment_kind CHECK ("employment_kind" IN ('full_time', 'part_time', 'dispatched', 'intern', 'rehired_retiree')),
  "hired_on" text COLLATE "C" CONSTRAINT ck_staff_hired_on CHECK (length("hired_on") = 10),
  "probation_until_on" text COLLATE "C" CONSTRAINT ck_staff_probation_until_on CHECK (length("probation_until_on") = 10),
  "left_on" text COLLATE "C" CONSTRAINT ck_staff_left_on CHECK (length("left_on") = 10),
  "photo" text COLLATE "C" NOT NULL,
  "phone" text COLLATE "C",
  "email" text COLLATE "C",
  "address" text COLLATE "C",
  "emergency_name" text COLLATE "C",
  "emergency_phone" text COLLATE "C",
  "id_no" text COLLATE "C",
  "birth_on" text COLLATE "C" CONSTRAINT ck_staff_birth_on CHECK (length("birth_on") = 10),
  "first_worked_on" text COLLATE "C" CONSTRAINT ck_staff_first_worked_on CHECK (length("first_worked_on") = 10),
  "contract_kind" text COLLATE "C" CONSTRAINT ck_staff_contract_kind CHECK ("contract_kind" IN ('fixed_term', 'open_ended', 'per_job', 'none')),
  "contract_from_on" text COLLATE "C" CONSTRAINT ck_staff_contract_from_on CHECK (length("contract_from_on") = 10),
  "contract_until_on" text COLLATE "C" CONSTRAINT ck_staff_contract_until_on CHECK (length("contract_until_on") = 10),
  "contract_files" text COLLATE "C" NOT NULL,
  "bank_name" text COLLATE "C",
  "bank_account" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_basic" tsvector,
  "search_contact" tsvector
);

CREATE TABLE "staff_assignments" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "post_id" text COLLATE "C" NOT NULL,
  "department_id" text COLLATE "C" NOT NULL,
  "team_id" text COLLATE "C",
  "manager_id" text COLLATE "C",
  "is_main" bigint NOT NULL CONSTRAINT ck_staff_assignments_is_main CHECK ("is_main" IN (0, 1)),
  "from_on" text COLLATE "C" NOT NULL CONSTRAINT ck_staff_assignments_from_on CHECK (length("from_on") = 10),
  "until_on" text COLLATE "C" CONSTRAINT ck_staff_assignments_until_on CHECK (length("until_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C"
);

CREATE TABLE "staff_events" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_staff_events_kind CHECK ("kind" IN ('start_probation', 'regularise', 'transfer', 'give_notice', 'withdraw_notice', 'leave', 'rehire')),
  "effective_on" text COLLATE "C" NOT NULL CONSTRAINT ck_staff_events_effective_on CHECK (length("effective_on") = 10),
  "from_state" text COLLATE "C" CONSTRAINT ck_staff_events_from_state CHECK ("from_state" IN ('pending', 'probation', 'regular', 'notice', 'left')),
  "to_state" text COLLATE "C" CONSTRAINT ck_staff_events_to_state CHECK ("to_state" IN ('pending', 'probation', 'regular', 'notice', 'left')),
  "from_post_id" text COLLATE "C",
  "to_post_id" text COLLATE "C",
  "leaving_reason" text COLLATE "C" CONSTRAINT ck_staff_events_leaving_reason CHECK ("leaving_reason" IN ('resigned', 'agreed', 'dismissed', 'contract_ended', 'retired', 'not_started', 'other')),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C"
);

CREATE TABLE "salaries" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "effective_on" text COLLATE "C" NOT NULL CONSTRAINT ck_salaries_effective_on CHECK (length("effective_on") = 10),
  "base_fen" bigint NOT NULL CONSTRAINT ck_salaries_base_fen CHECK ("base_fen" >= 0 AND "base_fen" <= 100000000),
  "post_fen" bigint NOT NULL CONSTRAINT ck_salaries_post_fen CHECK ("post_fen" >= 0 AND "post_fen" <= 100000000),
  "performance_fen" bigint NOT NULL CONSTRAINT ck_salaries_performance_fen CHECK ("performance_fen" >= 0 AND "performance_fen" <= 100000000),
  "allowance_fen" bigint NOT NULL CONSTRAINT ck_salaries_allowance_fen CHECK ("allowance_fen" >= 0 AND "allowance_fen" <= 100000000),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_salaries_state CHECK ("state" IN ('draft', 'submitted', 'approved')),
  "reason" text COLLATE "C",
  "submitted_by" text COLLATE "C",
  "approved_by" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C"
);

CREATE TABLE "departments" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "parent_id" text COLLATE "C",
  "head_id" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_basic" tsvector
);

CREATE TABLE "teams" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "department_id" text COLLATE "C" NOT NULL,
  "leader_id" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_basic" tsvector
);

CREATE TABLE "posts" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "area" text COLLATE "C" NOT NULL CONSTRAINT ck_posts_area CHECK ("area" IN ('management', 'front_desk', 'workshop', 'parts', 'tools', 'customers', 'people', 'finance', 'transport')),
  "reports_to_id" text COLLATE "C",
  "usual_role" text COLLATE "C" NOT NULL CONSTRAINT ck_posts_usual_role CHECK ("usual_role" IN ('owner', 'service_manager', 'hr', 'front_desk', 'cashier', 'parts_manager', 'parts_keeper', 'tool_keeper', 'workshop_supervisor', 'employee')),
  "summary" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_basic" tsvector
);

CREATE TABLE "posts_headcount" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "from_month" text COLLATE "C" NOT NULL CONSTRAINT ck_posts_headcount_from_month CHECK (length("from_month") = 7),
  "planned" bigint NOT NULL CONSTRAINT ck_posts_headcount_planned CHECK ("planned" >= 0 AND "planned" <= 999),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "skills" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "area" text COLLATE "C" NOT NULL CONSTRAINT ck_skills_area CHECK ("area" IN ('mechanical', 'electrical', 'body', 'paint', 'inspection', 'reception', 'parts', 'customers', 'management', 'safety')),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_entry" tsvector
);

CREATE TABLE "staff_skills" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "skill_id" text COLLATE "C" NOT NULL,
  "level" bigint NOT NULL CONSTRAINT ck_staff_skills_level CHECK ("level" >= 0 AND "level" <= 4),
  "evaluated_on" text COLLATE "C" CONSTRAINT ck_staff_skills_evaluated_on CHECK (length("evaluated_on") = 10),
  "valid_until_on" text COLLATE "C" CONSTRAINT ck_staff_skills_valid_until_on CHECK (length("valid_until_on") = 10),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C"
);

CREATE TABLE "certificate_kinds" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "issuer" text COLLATE "C",
  "is_legal" bigint NOT NULL CONSTRAINT ck_certificate_kinds_is_legal CHECK ("is_legal" IN (0, 1)),
  "valid_months" bigint CONSTRAINT ck_certificate_kinds_valid_months CHECK ("valid_months" >= 1 AND "valid_months" <= 600),
  "warn_days" bigint NOT NULL CONSTRAINT ck_certificate_kinds_warn_days CHECK ("warn_days" >= 0 AND "warn_days" <= 365),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_entry" tsvector
);

CREATE TABLE "certificates" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "kind_id" text COLLATE "C" NOT NULL,
  "number" text COLLATE "C" NOT NULL,
  "issued_on" text COLLATE "C" CONSTRAINT ck_certificates_issued_on CHECK (length("issued_on") = 10),
  "valid_until_on" text COLLATE "C" CONSTRAINT ck_certificates_valid_until_on CHECK (length("valid_until_on") = 10),
  "scans" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "calendar_years" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "year" bigint NOT NULL CONSTRAINT ck_calendar_years_year CHECK ("year" >= 2000 AND "year" <= 2100),
  "status" text COLLATE "C" NOT NULL CONSTRAINT ck_calendar_years_status CHECK ("status" IN ('missing', 'estimated', 'official')),
  "source" text COLLATE "C",
  "announced_on" text COLLATE "C" CONSTRAINT ck_calendar_years_announced_on CHECK (length("announced_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C"
);

CREATE TABLE "calendar_days" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "day" text COLLATE "C" NOT NULL CONSTRAINT ck_calendar_days_day CHECK (length("day") = 10),
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_calendar_days_kind CHECK ("kind" IN ('workday', 'rest', 'holiday', 'swap_off', 'swap_workday')),
  "is_statutory" bigint NOT NULL CONSTRAINT ck_calendar_days_is_statutory CHECK ("is_statutory" IN (0, 1)),
  "name" text COLLATE "C",
  "name_en" text COLLATE "C",
  "source" text COLLATE "C" NOT NULL CONSTRAINT ck_calendar_days_source CHECK ("source" IN ('official', 'computed', 'station')),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_day" tsvector
);

CREATE TABLE "business_trips" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_business_trips_kind CHECK ("kind" IN ('business_trip', 'outside_duty')),
  "staff_id" text COLLATE "C" NOT NULL,
  "companions" text COLLATE "C" NOT NULL,
  "destination" text COLLATE "C" NOT NULL,
  "purpose" text COLLATE "C" NOT NULL,
  "leaves_at" text COLLATE "C" NOT NULL CONSTRAINT ck_business_trips_leaves_at CHECK (length("leaves_at") = 24),
  "returns_at" text COLLATE "C" NOT NULL CONSTRAINT ck_business_trips_returns_at CHECK (length("returns_at") = 24),
  "transport" text COLLATE "C" CONSTRAINT ck_business_trips_transport CHECK ("transport" IN ('company_car', 'own_car', 'train', 'plane', 'bus', 'other')),
  "estimate_fen" bigint CONSTRAINT ck_business_trips_estimate_fen CHECK ("estimate_fen" >= 0),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_business_trips_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'finished', 'cancelled')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_business_trips_approved_at CHECK (length("approved_at") = 24),
  "returned_at" text COLLATE "C" CONSTRAINT ck_business_trips_returned_at CHECK (length("returned_at") = 24),
  "report" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_trip" tsvector
);

CREATE TABLE "meal_counts" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "day_on" text COLLATE "C" NOT NULL CONSTRAINT ck_meal_counts_day_on CHECK (length("day_on") = 10),
  "meal" text COLLATE "C" NOT NULL CONSTRAINT ck_meal_counts_meal CHECK ("meal" IN ('breakfast', 'lunch', 'dinner', 'night')),
  "guests" bigint NOT NULL CONSTRAINT ck_meal_counts_guests CHECK ("guests" >= 0 AND "guests" <= 999),
  "ordered" bigint NOT NULL CONSTRAINT ck_meal_counts_ordered CHECK ("ordered" >= 0 AND "ordered" <= 999),
  "delivered" bigint CONSTRAINT ck_meal_counts_delivered CHECK ("delivered" >= 0 AND "delivered" <= 999),
  "cost_fen" bigint CONSTRAINT ck_meal_counts_cost_fen CHECK ("cost_fen" >= 0),
  "ordered_from" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_meal" tsvector
);

CREATE TABLE "meal_counts_counts" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "department_id" text COLLATE "C" NOT NULL,
  "people" bigint NOT NULL CONSTRAINT ck_meal_counts_counts_people CHECK ("people" >= 0 AND "people" <= 999),
  "note" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "courses" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_courses_kind CHECK ("kind" IN ('safety', 'driving', 'skill', 'business', 'maker', 'induction', 'conduct')),
  "hours" bigint NOT NULL CONSTRAINT ck_courses_hours CHECK ("hours" >= 1 AND "hours" <= 400),
  "pass_score" bigint CONSTRAINT ck_courses_pass_score CHECK ("pass_score" >= 0 AND "pass_score" <= 100),
  "valid_months" bigint CONSTRAINT ck_courses_valid_months CHECK ("valid_months" >= 1 AND "valid_months" <= 120),
  "skill_id" text COLLATE "C",
  "skill_level" bigint CONSTRAINT ck_courses_skill_level CHECK ("skill_level" >= 1 AND "skill_level" <= 4),
  "certificate_kind_id" text COLLATE "C",
  "outline" text COLLATE "C",
  "cost_fen" bigint CONSTRAINT ck_courses_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_course" tsvector
);

CREATE TABLE "courses_needed_by" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "post_id" text COLLATE "C" NOT NULL,
  "within_days" bigint NOT NULL CONSTRAINT ck_courses_needed_by_within_days CHECK ("within_days" >= 0 AND "within_days" <= 999),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "training_plans" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_training_plans_kind CHECK ("kind" IN ('station', 'maker')),
  "year" bigint NOT NULL CONSTRAINT ck_training_plans_year CHECK ("year" >= 2000 AND "year" <= 2100),
  "quarter" text COLLATE "C" NOT NULL CONSTRAINT ck_training_plans_quarter CHECK ("quarter" IN ('q1', 'q2', 'q3', 'q4', 'year')),
  "department_id" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_training_plans_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'closed')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_training_plans_approved_at CHECK (length("approved_at") = 24),
  "result" text COLLATE "C",
  "budget_fen" bigint CONSTRAINT ck_training_plans_budget_fen CHECK ("budget_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_course" tsvector
);

CREATE TABLE "training_plans_items" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "course_id" text COLLATE "C" NOT NULL,
  "people" bigint NOT NULL CONSTRAINT ck_training_plans_items_people CHECK ("people" >= 1 AND "people" <= 999),
  "wanted_month" text COLLATE "C" CONSTRAINT ck_training_plans_items_wanted_month CHECK (length("wanted_month") = 7),
  "granted_month" text COLLATE "C" CONSTRAINT ck_training_plans_items_granted_month CHECK (length("granted_month") = 7),
  "staff_id" text COLLATE "C",
  "note" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "training_sessions" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "course_id" text COLLATE "C" NOT NULL,
  "plan_id" text COLLATE "C",
  "department_id" text COLLATE "C",
  "team_id" text COLLATE "C",
  "trainer_id" text COLLATE "C",
  "outside_trainer" text COLLATE "C",
  "place" text COLLATE "C",
  "starts_at" text COLLATE "C" NOT NULL CONSTRAINT ck_training_sessions_starts_at CHECK (length("starts_at") = 24),
  "ends_at" text COLLATE "C" NOT NULL CONSTRAINT ck_training_sessions_ends_at CHECK (length("ends_at") = 24),
  "capacity" bigint CONSTRAINT ck_training_sessions_capacity CHECK ("capacity" >= 1 AND "capacity" <= 999),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_training_sessions_state CHECK ("state" IN ('draft', 'open', 'done', 'cancelled')),
  "summary" text COLLATE "C",
  "material" text COLLATE "C" NOT NULL,
  "cost_fen" bigint CONSTRAINT ck_training_sessions_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_course" tsvector
);

CREATE TABLE "training_sessions_enrolments" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "is_required" bigint NOT NULL CONSTRAINT ck_training_sessions_enrolments_is_required CHECK ("is_required" IN (0, 1)),
  "answer" text COLLATE "C" NOT NULL CONSTRAINT ck_training_sessions_enrolments_answer CHECK ("answer" IN ('invited', 'accepted', 'declined')),
  "presence" text COLLATE "C" CONSTRAINT ck_training_sessions_enrolments_presence CHECK ("presence" IN ('attended', 'late', 'absent', 'excused')),
  "note" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "training_results" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "course_id" text COLLATE "C" NOT NULL,
  "session_id" text COLLATE "C",
  "finished_on" text COLLATE "C" NOT NULL CONSTRAINT ck_training_results_finished_on CHECK (length("finished_on") = 10),
  "hours" bigint CONSTRAINT ck_training_results_hours CHECK ("hours" >= 0 AND "hours" <= 400),
  "score" bigint CONSTRAINT ck_training_results_score CHECK ("score" >= 0 AND "score" <= 100),
  "pass_score" bigint CONSTRAINT ck_training_results_pass_score CHECK ("pass_score" >= 0 AND "pass_score" <= 100),
  "outcome" text COLLATE "C" NOT NULL CONSTRAINT ck_training_results_outcome CHECK ("outcome" IN ('attended', 'passed', 'failed', 'resit')),
  "valid_until_on" text COLLATE "C" CONSTRAINT ck_training_results_valid_until_on CHECK (length("valid_until_on") = 10),
  "examined_by" text COLLATE "C",
  "rating" bigint CONSTRAINT ck_training_results_rating CHECK ("rating" >= 1 AND "rating" <= 5),
  "feedback" text COLLATE "C",
  "papers" text COLLATE "C" NOT NULL,
  "cost_fen" bigint CONSTRAINT ck_training_results_cost_fen CHECK ("cost_fen" >= 0),
  "bound_until_on" text COLLATE "C" CONSTRAINT ck_training_results_bound_until_on CHECK (length("bound_until_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_result" tsvector
);

CREATE TABLE "appraisal_templates" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "edition" bigint NOT NULL CONSTRAINT ck_appraisal_templates_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "posts" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_templates_state CHECK ("state" IN ('draft', 'in_force', 'ended')),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_form" tsvector
);

CREATE TABLE "appraisal_templates_items" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "dimension" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_templates_items_dimension CHECK ("dimension" IN ('result', 'quality', 'ability', 'conduct', 'extra')),
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_templates_items_kind CHECK ("kind" IN ('rated', 'figure', 'bonus', 'veto')),
  "weight_bp" bigint NOT NULL CONSTRAINT ck_appraisal_templates_items_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "standard" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "appraisal_templates_levels" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "level" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_templates_levels_level CHECK ("level" IN ('s', 'a', 'b', 'c', 'd')),
  "from_score" bigint NOT NULL CONSTRAINT ck_appraisal_templates_levels_from_score CHECK ("from_score" >= 0 AND "from_score" <= 150),
  "factor_bp" bigint CONSTRAINT ck_appraisal_templates_levels_factor_bp CHECK ("factor_bp" >= 0 AND "factor_bp" <= 30000),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "appraisal_cycles" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_cycles_kind CHECK ("kind" IN ('monthly', 'quarterly', 'yearly', 'probation', 'special')),
  "from_on" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_cycles_from_on CHECK (length("from_on") = 10),
  "until_on" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_cycles_until_on CHECK (length("until_on") = 10),
  "departments" text COLLATE "C" NOT NULL,
  "scores_due_on" text COLLATE "C" CONSTRAINT ck_appraisal_cycles_scores_due_on CHECK (length("scores_due_on") = 10),
  "review_due_on" text COLLATE "C" CONSTRAINT ck_appraisal_cycles_review_due_on CHECK (length("review_due_on") = 10),
  "publish_due_on" text COLLATE "C" CONSTRAINT ck_appraisal_cycles_publish_due_on CHECK (length("publish_due_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_cycles_state CHECK ("state" IN ('draft', 'open', 'closed')),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_form" tsvector
);

CREATE TABLE "appraisals" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "cycle_id" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "template_id" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisals_state CHECK ("state" IN ('draft', 'submitted', 'reviewed', 'published', 'confirmed', 'appealed')),
  "assignee_id" text COLLATE "C",
  "draft_score" bigint CONSTRAINT ck_appraisals_draft_score CHECK ("draft_score" >= 0 AND "draft_score" <= 150),
  "comment" text COLLATE "C",
  "interview" text COLLATE "C",
  "calibration" text COLLATE "C",
  "submitted_by" text COLLATE "C",
  "reviewed_by" text COLLATE "C",
  "final_score" bigint,
  "level" text COLLATE "C" CONSTRAINT ck_appraisals_level CHECK ("level" IN ('s', 'a', 'b', 'c', 'd')),
  "factor_bp" bigint,
  "outcome" text COLLATE "C" CONSTRAINT ck_appraisals_outcome CHECK ("outcome" IN ('none', 'praise', 'raise', 'promotion', 'training', 'talk', 'criticism', 'demotion')),
  "published_at" text COLLATE "C" CONSTRAINT ck_appraisals_published_at CHECK (length("published_at") = 24),
  "self_review" text COLLATE "C",
  "answer" text COLLATE "C",
  "answered_at" text COLLATE "C" CONSTRAINT ck_appraisals_answered_at CHECK (length("answered_at") = 24),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_result" tsvector
);

CREATE TABLE "appraisals_scores" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "weight_bp" bigint NOT NULL CONSTRAINT ck_appraisals_scores_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "score" bigint CONSTRAINT ck_appraisals_scores_score CHECK ("score" >= -50 AND "score" <= 150),
  "reason" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisals_scores_kind CHECK ("kind" IN ('rated', 'figure', 'bonus', 'veto')),
  "dimension" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisals_scores_dimension CHECK ("dimension" IN ('result', 'quality', 'ability', 'conduct', 'extra')),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "appraisal_notes" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "noted_on" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_notes_noted_on CHECK (length("noted_on") = 10),
  "sign" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_notes_sign CHECK ("sign" IN ('plus', 'minus', 'neutral')),
  "dimension" text COLLATE "C" NOT NULL CONSTRAINT ck_appraisal_notes_dimension CHECK ("dimension" IN ('result', 'quality', 'ability', 'conduct', 'extra')),
  "facts" text COLLATE "C" NOT NULL,
  "evidence" text COLLATE "C" NOT NULL,
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_review" tsvector
);

CREATE TABLE "reward_rules" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "side" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_rules_side CHECK ("side" IN ('reward', 'penalty')),
  "category" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_rules_category CHECK ("category" IN ('attendance', 'conduct', 'quality', 'safety', 'service', 'tools', 'vehicles', 'result', 'idea')),
  "points" bigint NOT NULL CONSTRAINT ck_reward_rules_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "amount_fen" bigint CONSTRAINT ck_reward_rules_amount_fen CHECK ("amount_fen" >= 0),
  "level" text COLLATE "C" CONSTRAINT ck_reward_rules_level CHECK ("level" IN ('talk', 'written', 'warning', 'demotion', 'dismissal', 'praise', 'merit')),
  "is_evidence_needed" bigint NOT NULL CONSTRAINT ck_reward_rules_is_evidence_needed CHECK ("is_evidence_needed" IN (0, 1)),
  "document_id" text COLLATE "C",
  "effective_on" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_rules_effective_on CHECK (length("effective_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_rules_state CHECK ("state" IN ('draft', 'in_force', 'ended')),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_public" tsvector
);

CREATE TABLE "reward_rules_ladder" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "times" bigint NOT NULL CONSTRAINT ck_reward_rules_ladder_times CHECK ("times" >= 2 AND "times" <= 20),
  "within_days" bigint NOT NULL CONSTRAINT ck_reward_rules_ladder_within_days CHECK ("within_days" >= 1 AND "within_days" <= 999),
  "points" bigint CONSTRAINT ck_reward_rules_ladder_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "amount_fen" bigint CONSTRAINT ck_reward_rules_ladder_amount_fen CHECK ("amount_fen" >= 0),
  "level" text COLLATE "C" CONSTRAINT ck_reward_rules_ladder_level CHECK ("level" IN ('talk', 'written', 'warning', 'demotion', 'dismissal', 'praise', 'merit')),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "reward_records" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "side" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_records_side CHECK ("side" IN ('reward', 'penalty')),
  "rule_id" text COLLATE "C",
  "happened_on" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_records_happened_on CHECK (length("happened_on") = 10),
  "facts" text COLLATE "C" NOT NULL,
  "points" bigint NOT NULL CONSTRAINT ck_reward_records_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "amount_fen" bigint CONSTRAINT ck_reward_records_amount_fen CHECK ("amount_fen" >= 0),
  "level" text COLLATE "C" CONSTRAINT ck_reward_records_level CHECK ("level" IN ('talk', 'written', 'warning', 'demotion', 'dismissal', 'praise', 'merit')),
  "times" bigint CONSTRAINT ck_reward_records_times CHECK ("times" >= 1),
  "source" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_records_source CHECK ("source" IN ('manual', 'attendance', 'quality', 'appraisal', 'tools', 'safety', 'peer')),
  "evidence" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_records_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'notified', 'appealed', 'settled', 'revoked')),
  "proposed_by" text COLLATE "C",
  "approved_by" text COLLATE "C",
  "notified_on" text COLLATE "C" CONSTRAINT ck_reward_records_notified_on CHECK (length("notified_on") = 10),
  "acknowledged_at" text COLLATE "C" CONSTRAINT ck_reward_records_acknowledged_at CHECK (length("acknowledged_at") = 24),
  "appeal" text COLLATE "C",
  "decision" text COLLATE "C",
  "settle_month" text COLLATE "C" CONSTRAINT ck_reward_records_settle_month CHECK (length("settle_month") = 7),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_case" tsvector
);

CREATE TABLE "reward_points" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "record_ref" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_points_kind CHECK ("kind" IN ('grant', 'reversal')),
  "counts_on" text COLLATE "C" NOT NULL CONSTRAINT ck_reward_points_counts_on CHECK (length("counts_on") = 10),
  "points" bigint NOT NULL CONSTRAINT ck_reward_points_points CHECK ("points" >= -1000 AND "points" <= 1000),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "search_case" tsvector
);

CREATE TABLE "metrics" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "area" text COLLATE "C" NOT NULL CONSTRAINT ck_metrics_area CHECK ("area" IN ('revenue', 'service', 'parts', 'quality', 'satisfaction', 'people', 'cost')),
  "unit" text COLLATE "C" NOT NULL CONSTRAINT ck_metrics_unit CHECK ("unit" IN ('yuan', 'count', 'hours', 'percent', 'points', 'days')),
  "direction" text COLLATE "C" NOT NULL CONSTRAINT ck_metrics_direction CHECK ("direction" IN ('up', 'down')),
  "adding" text COLLATE "C" NOT NULL CONSTRAINT ck_metrics_adding CHECK ("adding" IN ('sum', 'average', 'ratio', 'last')),
  "source" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_entry" tsvector
);

CREATE TABLE "target_plans" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_target_plans_kind CHECK ("kind" IN ('yearly', 'quarterly', 'monthly', 'marketing', 'finance', 'development')),
  "department_id" text COLLATE "C" NOT NULL,
  "owner_id" text COLLATE "C",
  "from_on" text COLLATE "C" NOT NULL CONSTRAINT ck_target_plans_from_on CHECK (length("from_on") = 10),
  "until_on" text COLLATE "C" NOT NULL CONSTRAINT ck_target_plans_until_on CHECK (length("until_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_target_plans_state CHECK ("state" IN ('draft', 'submitted', 'published', 'closed')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_target_plans_approved_at CHECK (length("approved_at") = 24),
  "summary" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_value" tsvector
);

CREATE TABLE "target_plans_steps" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "owner_id" text COLLATE "C",
  "due_on" text COLLATE "C" CONSTRAINT ck_target_plans_steps_due_on CHECK (length("due_on") = 10),
  "progress" text COLLATE "C" NOT NULL CONSTRAINT ck_target_plans_steps_progress CHECK ("progress" IN ('open', 'running', 'done', 'dropped')),
  "note" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "targets" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "title" text COLLATE "C" NOT NULL,
  "plan_id" text COLLATE "C",
  "parent_id" text COLLATE "C",
  "metric_id" text COLLATE "C" NOT NULL,
  "department_id" text COLLATE "C" NOT NULL,
  "team_id" text COLLATE "C",
  "span" text COLLATE "C" NOT NULL CONSTRAINT ck_targets_span CHECK ("span" IN ('month', 'year')),
  "for_month" text COLLATE "C" NOT NULL CONSTRAINT ck_targets_for_month CHECK (length("for_month") = 7),
  "base_milli" bigint NOT NULL CONSTRAINT ck_targets_base_milli CHECK ("base_milli" >= 0),
  "stretch_milli" bigint CONSTRAINT ck_targets_stretch_milli CHECK ("stretch_milli" >= 0),
  "weight_bp" bigint CONSTRAINT ck_targets_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "owner_id" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_targets_state CHECK ("state" IN ('draft', 'submitted', 'published', 'closed')),
  "actual_milli" bigint,
  "reached_bp" bigint,
  "actual_at" text COLLATE "C" CONSTRAINT ck_targets_actual_at CHECK (length("actual_at") = 24),
  "change_reason" text COLLATE "C",
  "gap_milli" bigint,
  "gap_reason" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_value" tsvector
);

CREATE TABLE "personal_targets" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "target_id" text COLLATE "C",
  "metric_id" text COLLATE "C" NOT NULL,
  "for_month" text COLLATE "C" NOT NULL CONSTRAINT ck_personal_targets_for_month CHECK (length("for_month") = 7),
  "base_milli" bigint NOT NULL CONSTRAINT ck_personal_targets_base_milli CHECK ("base_milli" >= 0),
  "weight_bp" bigint CONSTRAINT ck_personal_targets_weight_bp CHECK ("weight_bp" >= 0 AND "weight_bp" <= 10000),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_personal_targets_state CHECK ("state" IN ('draft', 'published', 'closed')),
  "actual_milli" bigint,
  "reached_bp" bigint,
  "actual_at" text COLLATE "C" CONSTRAINT ck_personal_targets_actual_at CHECK (length("actual_at") = 24),
  "change_reason" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_person" tsvector
);

CREATE TABLE "budgets" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "department_id" text COLLATE "C" NOT NULL,
  "span" text COLLATE "C" NOT NULL CONSTRAINT ck_budgets_span CHECK ("span" IN ('month', 'year')),
  "for_month" text COLLATE "C" NOT NULL CONSTRAINT ck_budgets_for_month CHECK (length("for_month") = 7),
  "category" text COLLATE "C" NOT NULL CONSTRAINT ck_budgets_category CHECK ("category" IN ('wages', 'office', 'training', 'marketing', 'tools', 'repairs', 'vehicles', 'travel', 'entertaining', 'other')),
  "amount_fen" bigint NOT NULL CONSTRAINT ck_budgets_amount_fen CHECK ("amount_fen" >= 0),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_budgets_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'closed')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_budgets_approved_at CHECK (length("approved_at") = 24),
  "spent_fen" bigint,
  "left_fen" bigint,
  "over_reason" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_value" tsvector
);

CREATE TABLE "tools" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "tag" text COLLATE "C" NOT NULL,
  "model_id" text COLLATE "C" NOT NULL,
  "serial" text COLLATE "C",
  "qty" bigint NOT NULL CONSTRAINT ck_tools_qty CHECK ("qty" >= 1 AND "qty" <= 9999),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_tools_state CHECK ("state" IN ('in_store', 'on_loan', 'issued', 'in_repair', 'in_calibration', 'lost', 'scrapped')),
  "keeper_id" text COLLATE "C",
  "holder_id" text COLLATE "C",
  "bin" text COLLATE "C",
  "bought_on" text COLLATE "C" CONSTRAINT ck_tools_bought_on CHECK (length("bought_on") = 10),
  "warranty_until_on" text COLLATE "C" CONSTRAINT ck_tools_warranty_until_on CHECK (length("warranty_until_on") = 10),
  "calibration_due_on" text COLLATE "C" CONSTRAINT ck_tools_calibration_due_on CHECK (length("calibration_due_on") = 10),
  "photo" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "cost_fen" bigint CONSTRAINT ck_tools_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "tool_models" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_models_kind CHECK ("kind" IN ('serial', 'bulk')),
  "category" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_models_category CHECK ("category" IN ('hand', 'torque', 'power', 'air', 'measuring', 'diagnostic', 'lifting', 'body', 'paint', 'special', 'protective', 'cleaning')),
  "brand" text COLLATE "C",
  "spec" text COLLATE "C",
  "is_special" bigint NOT NULL CONSTRAINT ck_tool_models_is_special CHECK ("is_special" IN (0, 1)),
  "life_months" bigint CONSTRAINT ck_tool_models_life_months CHECK ("life_months" >= 1 AND "life_months" <= 600),
  "calibration_interval_days" bigint CONSTRAINT ck_tool_models_calibration_interval_days CHECK ("calibration_interval_days" >= 1 AND "calibration_interval_days" <= 3650),
  "min_qty" bigint CONSTRAINT ck_tool_models_min_qty CHECK ("min_qty" >= 0 AND "min_qty" <= 9999),
  "supplier_id" text COLLATE "C",
  "unit_cost_fen" bigint CONSTRAINT ck_tool_models_unit_cost_fen CHECK ("unit_cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "tool_loans" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "tool_id" text COLLATE "C" NOT NULL,
  "borrower_id" text COLLATE "C" NOT NULL,
  "out_at" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_loans_out_at CHECK (length("out_at") = 24),
  "due_at" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_loans_due_at CHECK (length("due_at") = 24),
  "in_at" text COLLATE "C" CONSTRAINT ck_tool_loans_in_at CHECK (length("in_at") = 24),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_loans_state CHECK ("state" IN ('on_loan', 'returned', 'lost')),
  "condition" text COLLATE "C" CONSTRAINT ck_tool_loans_condition CHECK ("condition" IN ('good', 'damaged')),
  "lent_by" text COLLATE "C",
  "confirmed_by" text COLLATE "C",
  "carried_by" text COLLATE "C",
  "carried_reason" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_loan" tsvector
);

CREATE TABLE "tool_issues" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "tool_id" text COLLATE "C" NOT NULL,
  "holder_id" text COLLATE "C" NOT NULL,
  "issued_on" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_issues_issued_on CHECK (length("issued_on") = 10),
  "life_until_on" text COLLATE "C" CONSTRAINT ck_tool_issues_life_until_on CHECK (length("life_until_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_issues_state CHECK ("state" IN ('held', 'returned', 'exchanged', 'lost')),
  "ended_on" text COLLATE "C" CONSTRAINT ck_tool_issues_ended_on CHECK (length("ended_on") = 10),
  "issued_by" text COLLATE "C",
  "confirmed_by" text COLLATE "C",
  "replaces_id" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_loan" tsvector
);

CREATE TABLE "tool_moves" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "tool_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_moves_kind CHECK ("kind" IN ('purchase', 'to_keeper', 'issue', 'issue_back', 'exchange_old', 'exchange_new', 'loan_out', 'loan_in', 'repair_out', 'repair_in', 'calibration_out', 'calibration_in', 'loss', 'found', 'scrap', 'transfer', 'count_adjust')),
  "moved_at" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_moves_moved_at CHECK (length("moved_at") = 24),
  "qty" bigint NOT NULL CONSTRAINT ck_tool_moves_qty CHECK ("qty" >= -9999 AND "qty" <= 9999),
  "from_holder" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_moves_from_holder CHECK ("from_holder" IN ('outside', 'keeper', 'person', 'repair', 'calibration', 'lost', 'scrapped')),
  "from_id" text COLLATE "C",
  "to_holder" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_moves_to_holder CHECK ("to_holder" IN ('outside', 'keeper', 'person', 'repair', 'calibration', 'lost', 'scrapped')),
  "to_id" text COLLATE "C",
  "person_id" text COLLATE "C",
  "by_id" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "search_loan" tsvector
);

CREATE TABLE "tool_incidents" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "tool_id" text COLLATE "C" NOT NULL,
  "person_id" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_incidents_kind CHECK ("kind" IN ('loss', 'damage')),
  "happened_on" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_incidents_happened_on CHECK (length("happened_on") = 10),
  "reported_on" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_incidents_reported_on CHECK (length("reported_on") = 10),
  "cause" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_incidents_cause CHECK ("cause" IN ('unknown', 'natural', 'misuse', 'theft')),
  "place" text COLLATE "C",
  "story" text COLLATE "C",
  "statement" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_incidents_state CHECK ("state" IN ('reported', 'proposed', 'approved', 'settled')),
  "residual_fen" bigint CONSTRAINT ck_tool_incidents_residual_fen CHECK ("residual_fen" >= 0),
  "responsibility_bp" bigint CONSTRAINT ck_tool_incidents_responsibility_bp CHECK ("responsibility_bp" >= 0 AND "responsibility_bp" <= 10000),
  "compensation_fen" bigint CONSTRAINT ck_tool_incidents_compensation_fen CHECK ("compensation_fen" >= 0),
  "measure" text COLLATE "C",
  "proposed_by" text COLLATE "C",
  "approved_by" text COLLATE "C",
  "settled_on" text COLLATE "C" CONSTRAINT ck_tool_incidents_settled_on CHECK (length("settled_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_incident" tsvector
);

CREATE TABLE "tool_spot_checks" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "person_id" text COLLATE "C" NOT NULL,
  "checked_on" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_spot_checks_checked_on CHECK (length("checked_on") = 10),
  "checker_id" text COLLATE "C",
  "next_on" text COLLATE "C" CONSTRAINT ck_tool_spot_checks_next_on CHECK (length("next_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_spot_checks_state CHECK ("state" IN ('draft', 'done')),
  "faults" bigint CONSTRAINT ck_tool_spot_checks_faults CHECK ("faults" >= 0),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_incident" tsvector
);

CREATE TABLE "tool_spot_checks_lines" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "tool_id" text COLLATE "C" NOT NULL,
  "result" text COLLATE "C" NOT NULL CONSTRAINT ck_tool_spot_checks_lines_result CHECK ("result" IN ('found', 'missing', 'wrong_holder', 'damaged')),
  "note" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "equipment" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_equipment_kind CHECK ("kind" IN ('lift', 'air', 'welding', 'paint', 'tyre', 'alignment', 'testing', 'electric', 'gas', 'cleaning', 'office', 'other')),
  "maker" text COLLATE "C",
  "model" text COLLATE "C",
  "serial" text COLLATE "C",
  "place" text COLLATE "C",
  "keeper_id" text COLLATE "C",
  "operators" text COLLATE "C" NOT NULL,
  "in_service_on" text COLLATE "C" CONSTRAINT ck_equipment_in_service_on CHECK (length("in_service_on") = 10),
  "replace_on" text COLLATE "C" CONSTRAINT ck_equipment_replace_on CHECK (length("replace_on") = 10),
  "maintenance_interval_days" bigint CONSTRAINT ck_equipment_maintenance_interval_days CHECK ("maintenance_interval_days" >= 1 AND "maintenance_interval_days" <= 3650),
  "maintenance_due_on" text COLLATE "C" CONSTRAINT ck_equipment_maintenance_due_on CHECK (length("maintenance_due_on") = 10),
  "is_statutory" bigint NOT NULL CONSTRAINT ck_equipment_is_statutory CHECK ("is_statutory" IN (0, 1)),
  "statutory_due_on" text COLLATE "C" CONSTRAINT ck_equipment_statutory_due_on CHECK (length("statutory_due_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_equipment_state CHECK ("state" IN ('in_use', 'stopped', 'in_repair', 'scrapped')),
  "reported_on" text COLLATE "C" CONSTRAINT ck_equipment_reported_on CHECK (length("reported_on") = 10),
  "papers" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "price_fen" bigint CONSTRAINT ck_equipment_price_fen CHECK ("price_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "equipment_uses" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "equipment_id" text COLLATE "C" NOT NULL,
  "operator_id" text COLLATE "C" NOT NULL,
  "started_at" text COLLATE "C" NOT NULL CONSTRAINT ck_equipment_uses_started_at CHECK (length("started_at") = 24),
  "ended_at" text COLLATE "C" CONSTRAINT ck_equipment_uses_ended_at CHECK (length("ended_at") = 24),
  "purpose" text COLLATE "C",
  "is_ok_before" bigint NOT NULL CONSTRAINT ck_equipment_uses_is_ok_before CHECK ("is_ok_before" IN (0, 1)),
  "is_ok_after" bigint NOT NULL CONSTRAINT ck_equipment_uses_is_ok_after CHECK ("is_ok_after" IN (0, 1)),
  "fault" text COLLATE "C",
  "remedy" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_use" tsvector
);

CREATE TABLE "maintenance_tasks" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "equipment_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_maintenance_tasks_kind CHECK ("kind" IN ('daily', 'routine', 'yearly', 'repair')),
  "planned_on" text COLLATE "C" NOT NULL CONSTRAINT ck_maintenance_tasks_planned_on CHECK (length("planned_on") = 10),
  "assignee_id" text COLLATE "C",
  "work" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_maintenance_tasks_state CHECK ("state" IN ('planned', 'done', 'skipped')),
  "done_on" text COLLATE "C" CONSTRAINT ck_maintenance_tasks_done_on CHECK (length("done_on") = 10),
  "done_by" text COLLATE "C",
  "result" text COLLATE "C" CONSTRAINT ck_maintenance_tasks_result CHECK ("result" IN ('good', 'adjusted', 'needs_repair')),
  "remark" text COLLATE "C",
  "downtime_minutes" bigint CONSTRAINT ck_maintenance_tasks_downtime_minutes CHECK ("downtime_minutes" >= 0 AND "downtime_minutes" <= 100000),
  "photos" text COLLATE "C" NOT NULL,
  "cost_fen" bigint CONSTRAINT ck_maintenance_tasks_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "calibrations" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "tool_id" text COLLATE "C",
  "equipment_id" text COLLATE "C",
  "due_on" text COLLATE "C" NOT NULL CONSTRAINT ck_calibrations_due_on CHECK (length("due_on") = 10),
  "is_statutory" bigint NOT NULL CONSTRAINT ck_calibrations_is_statutory CHECK ("is_statutory" IN (0, 1)),
  "lab" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_calibrations_state CHECK ("state" IN ('planned', 'done')),
  "done_on" text COLLATE "C" CONSTRAINT ck_calibrations_done_on CHECK (length("done_on") = 10),
  "result" text COLLATE "C" CONSTRAINT ck_calibrations_result CHECK ("result" IN ('pass', 'limited', 'fail')),
  "certificate_no" text COLLATE "C",
  "valid_until_on" text COLLATE "C" CONSTRAINT ck_calibrations_valid_until_on CHECK (length("valid_until_on") = 10),
  "papers" text COLLATE "C" NOT NULL,
  "cost_fen" bigint CONSTRAINT ck_calibrations_cost_fen CHECK ("cost_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_card" tsvector
);

CREATE TABLE "findings" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_findings_kind CHECK ("kind" IN ('fire', 'electric', 'machine', 'chemical', 'order', 'behaviour', 'other')),
  "severity" text COLLATE "C" NOT NULL CONSTRAINT ck_findings_severity CHECK ("severity" IN ('slight', 'serious', 'grave')),
  "place" text COLLATE "C" NOT NULL,
  "story" text COLLATE "C" NOT NULL,
  "photos" text COLLATE "C" NOT NULL,
  "found_on" text COLLATE "C" NOT NULL CONSTRAINT ck_findings_found_on CHECK (length("found_on") = 10),
  "found_by" text COLLATE "C",
  "owner_id" text COLLATE "C",
  "due_on" text COLLATE "C" CONSTRAINT ck_findings_due_on CHECK (length("due_on") = 10),
  "measure" text COLLATE "C",
  "check_id" text COLLATE "C",
  "round_id" text COLLATE "C",
  "round_item" bigint CONSTRAINT ck_findings_round_item CHECK ("round_item" >= 1 AND "round_item" <= 100),
  "cause" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_findings_state CHECK ("state" IN ('open', 'fixed', 'verified')),
  "fixed_on" text COLLATE "C" CONSTRAINT ck_findings_fixed_on CHECK (length("fixed_on") = 10),
  "fixed_by" text COLLATE "C",
  "verified_on" text COLLATE "C" CONSTRAINT ck_findings_verified_on CHECK (length("verified_on") = 10),
  "verified_by" text COLLATE "C",
  "proof" text COLLATE "C" NOT NULL,
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_find" tsvector
);

CREATE TABLE "safety_checks" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_safety_checks_kind CHECK ("kind" IN ('fire', 'order', 'electric', 'oil_store', 'tool_room', 'general')),
  "area" text COLLATE "C" NOT NULL,
  "checked_on" text COLLATE "C" NOT NULL CONSTRAINT ck_safety_checks_checked_on CHECK (length("checked_on") = 10),
  "checker_id" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_safety_checks_state CHECK ("state" IN ('draft', 'done')),
  "faults" bigint CONSTRAINT ck_safety_checks_faults CHECK ("faults" >= 0),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_find" tsvector
);

CREATE TABLE "safety_checks_lines" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "item" text COLLATE "C" NOT NULL,
  "result" text COLLATE "C" NOT NULL CONSTRAINT ck_safety_checks_lines_result CHECK ("result" IN ('good', 'bad', 'not_applicable')),
  "owner_id" text COLLATE "C",
  "due_on" text COLLATE "C" CONSTRAINT ck_safety_checks_lines_due_on CHECK (length("due_on") = 10),
  "note" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "incidents" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_incidents_kind CHECK ("kind" IN ('injury', 'fire', 'machine', 'spill', 'property', 'near_miss')),
  "happened_at" text COLLATE "C" NOT NULL CONSTRAINT ck_incidents_happened_at CHECK (length("happened_at") = 24),
  "reported_at" text COLLATE "C" NOT NULL CONSTRAINT ck_incidents_reported_at CHECK (length("reported_at") = 24),
  "place" text COLLATE "C" NOT NULL,
  "equipment_id" text COLLATE "C",
  "story" text COLLATE "C" NOT NULL,
  "injured" bigint NOT NULL CONSTRAINT ck_incidents_injured CHECK ("injured" >= 0 AND "injured" <= 999),
  "people" text COLLATE "C" NOT NULL,
  "reported_by" text COLLATE "C",
  "cause" text COLLATE "C",
  "measure" text COLLATE "C",
  "owner_id" text COLLATE "C",
  "due_on" text COLLATE "C" CONSTRAINT ck_incidents_due_on CHECK (length("due_on") = 10),
  "loss_fen" bigint CONSTRAINT ck_incidents_loss_fen CHECK ("loss_fen" >= 0),
  "photos" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_incidents_state CHECK ("state" IN ('reported', 'investigated', 'closed')),
  "closed_on" text COLLATE "C" CONSTRAINT ck_incidents_closed_on CHECK (length("closed_on") = 10),
  "closed_by" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_incident" tsvector
);

CREATE TABLE "fire_equipment" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_fire_equipment_kind CHECK ("kind" IN ('dry_powder', 'carbon_dioxide', 'foam', 'hydrant', 'sand', 'blanket', 'alarm')),
  "place" text COLLATE "C" NOT NULL,
  "spec" text COLLATE "C",
  "made_on" text COLLATE "C" CONSTRAINT ck_fire_equipment_made_on CHECK (length("made_on") = 10),
  "expires_on" text COLLATE "C" CONSTRAINT ck_fire_equipment_expires_on CHECK (length("expires_on") = 10),
  "check_interval_days" bigint NOT NULL CONSTRAINT ck_fire_equipment_check_interval_days CHECK ("check_interval_days" >= 1 AND "check_interval_days" <= 3650),
  "checked_on" text COLLATE "C" CONSTRAINT ck_fire_equipment_checked_on CHECK (length("checked_on") = 10),
  "next_check_on" text COLLATE "C" CONSTRAINT ck_fire_equipment_next_check_on CHECK (length("next_check_on") = 10),
  "keeper_id" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_fire_equipment_state CHECK ("state" IN ('good', 'faulty', 'retired')),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_find" tsvector
);

CREATE TABLE "company_cars" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "plate" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "use" text COLLATE "C" NOT NULL CONSTRAINT ck_company_cars_use CHECK ("use" IN ('service', 'tow', 'parts', 'replacement', 'office')),
  "vin" text COLLATE "C",
  "seats" bigint CONSTRAINT ck_company_cars_seats CHECK ("seats" >= 1 AND "seats" <= 60),
  "driver_id" text COLLATE "C",
  "mileage_km" bigint NOT NULL CONSTRAINT ck_company_cars_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 9999999),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_company_cars_state CHECK ("state" IN ('in_garage', 'out', 'defective', 'in_repair', 'retired')),
  "bought_on" text COLLATE "C" CONSTRAINT ck_company_cars_bought_on CHECK (length("bought_on") = 10),
  "insured_until_on" text COLLATE "C" CONSTRAINT ck_company_cars_insured_until_on CHECK (length("insured_until_on") = 10),
  "inspected_until_on" text COLLATE "C" CONSTRAINT ck_company_cars_inspected_until_on CHECK (length("inspected_until_on") = 10),
  "maintenance_due_on" text COLLATE "C" CONSTRAINT ck_company_cars_maintenance_due_on CHECK (length("maintenance_due_on") = 10),
  "papers" text COLLATE "C" NOT NULL,
  "note" text COLLATE "C",
  "price_fen" bigint CONSTRAINT ck_company_cars_price_fen CHECK ("price_fen" >= 0),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_car" tsvector
);

CREATE TABLE "trip_orders" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "car_id" text COLLATE "C" NOT NULL,
  "driver_id" text COLLATE "C" NOT NULL,
  "passengers" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_trip_orders_kind CHECK ("kind" IN ('service', 'tow', 'parts', 'customer', 'errand', 'outside')),
  "destination" text COLLATE "C" NOT NULL,
  "purpose" text COLLATE "C" NOT NULL,
  "others" text COLLATE "C",
  "planned_out_at" text COLLATE "C" NOT NULL CONSTRAINT ck_trip_orders_planned_out_at CHECK (length("planned_out_at") = 24),
  "planned_back_at" text COLLATE "C" NOT NULL CONSTRAINT ck_trip_orders_planned_back_at CHECK (length("planned_back_at") = 24),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_trip_orders_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'out', 'back', 'cancelled')),
  "approved_by" text COLLATE "C",
  "out_at" text COLLATE "C" CONSTRAINT ck_trip_orders_out_at CHECK (length("out_at") = 24),
  "out_km" bigint CONSTRAINT ck_trip_orders_out_km CHECK ("out_km" >= 0 AND "out_km" <= 9999999),
  "back_at" text COLLATE "C" CONSTRAINT ck_trip_orders_back_at CHECK (length("back_at") = 24),
  "back_km" bigint CONSTRAINT ck_trip_orders_back_km CHECK ("back_km" >= 0 AND "back_km" <= 9999999),
  "driven_km" bigint CONSTRAINT ck_trip_orders_driven_km CHECK ("driven_km" >= 0 AND "driven_km" <= 9999999),
  "remark" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_car" tsvector
);

CREATE TABLE "car_cares" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "car_id" text COLLATE "C" NOT NULL,
  "cared_on" text COLLATE "C" NOT NULL CONSTRAINT ck_car_cares_cared_on CHECK (length("cared_on") = 10),
  "driver_id" text COLLATE "C" NOT NULL,
  "is_ok_before" bigint NOT NULL CONSTRAINT ck_car_cares_is_ok_before CHECK ("is_ok_before" IN (0, 1)),
  "is_ok_on_road" bigint NOT NULL CONSTRAINT ck_car_cares_is_ok_on_road CHECK ("is_ok_on_road" IN (0, 1)),
  "is_ok_after" bigint NOT NULL CONSTRAINT ck_car_cares_is_ok_after CHECK ("is_ok_after" IN (0, 1)),
  "is_washed" bigint NOT NULL CONSTRAINT ck_car_cares_is_washed CHECK ("is_washed" IN (0, 1)),
  "is_locked" bigint NOT NULL CONSTRAINT ck_car_cares_is_locked CHECK ("is_locked" IN (0, 1)),
  "garage_time" text COLLATE "C" CONSTRAINT ck_car_cares_garage_time CHECK (length("garage_time") = 5),
  "mileage_km" bigint CONSTRAINT ck_car_cares_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 9999999),
  "fault" text COLLATE "C",
  "reported_time" text COLLATE "C" CONSTRAINT ck_car_cares_reported_time CHECK (length("reported_time") = 5),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_car" tsvector
);

CREATE TABLE "car_costs" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "car_id" text COLLATE "C" NOT NULL,
  "driver_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_car_costs_kind CHECK ("kind" IN ('fuel', 'maintenance', 'repair', 'toll', 'parking', 'insurance', 'inspection', 'wash', 'fine', 'other')),
  "asked_on" text COLLATE "C" NOT NULL CONSTRAINT ck_car_costs_asked_on CHECK (length("asked_on") = 10),
  "reason" text COLLATE "C",
  "estimate_fen" bigint NOT NULL CONSTRAINT ck_car_costs_estimate_fen CHECK ("estimate_fen" >= 1),
  "mileage_km" bigint CONSTRAINT ck_car_costs_mileage_km CHECK ("mileage_km" >= 0 AND "mileage_km" <= 9999999),
  "receipts" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_car_costs_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'settled')),
  "actual_fen" bigint CONSTRAINT ck_car_costs_actual_fen CHECK ("actual_fen" >= 0),
  "settled_on" text COLLATE "C" CONSTRAINT ck_car_costs_settled_on CHECK (length("settled_on") = 10),
  "approved_by" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_cost" tsvector
);

CREATE TABLE "car_accidents" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "car_id" text COLLATE "C" NOT NULL,
  "driver_id" text COLLATE "C" NOT NULL,
  "happened_at" text COLLATE "C" NOT NULL CONSTRAINT ck_car_accidents_happened_at CHECK (length("happened_at") = 24),
  "reported_at" text COLLATE "C" NOT NULL CONSTRAINT ck_car_accidents_reported_at CHECK (length("reported_at") = 24),
  "place" text COLLATE "C" NOT NULL,
  "story" text COLLATE "C" NOT NULL,
  "injured" bigint NOT NULL CONSTRAINT ck_car_accidents_injured CHECK ("injured" >= 0 AND "injured" <= 999),
  "photos" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_car_accidents_state CHECK ("state" IN ('reported', 'ruled', 'closed')),
  "liability" text COLLATE "C" CONSTRAINT ck_car_accidents_liability CHECK ("liability" IN ('none', 'minor', 'equal', 'main', 'full')),
  "ruling" text COLLATE "C",
  "estimate_fen" bigint CONSTRAINT ck_car_accidents_estimate_fen CHECK ("estimate_fen" >= 0),
  "insurer_fen" bigint CONSTRAINT ck_car_accidents_insurer_fen CHECK ("insurer_fen" >= 0),
  "driver_fen" bigint CONSTRAINT ck_car_accidents_driver_fen CHECK ("driver_fen" >= 0),
  "closed_on" text COLLATE "C" CONSTRAINT ck_car_accidents_closed_on CHECK (length("closed_on") = 10),
  "closed_by" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_cost" tsvector
);

CREATE TABLE "revenue_days" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "day_on" text COLLATE "C" NOT NULL CONSTRAINT ck_revenue_days_day_on CHECK (length("day_on") = 10),
  "trade" text COLLATE "C" NOT NULL CONSTRAINT ck_revenue_days_trade CHECK ("trade" IN ('maintenance', 'mechanical', 'electrical', 'body', 'paint', 'accessories', 'warranty', 'insurance', 'rescue', 'other')),
  "item" text COLLATE "C" NOT NULL CONSTRAINT ck_revenue_days_item CHECK ("item" IN ('labour', 'parts', 'outsourced', 'material', 'other')),
  "orders" bigint NOT NULL CONSTRAINT ck_revenue_days_orders CHECK ("orders" >= 0 AND "orders" <= 9999),
  "amount_fen" bigint NOT NULL,
  "discount_fen" bigint NOT NULL CONSTRAINT ck_revenue_days_discount_fen CHECK ("discount_fen" >= 0),
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_money" tsvector
);

CREATE TABLE "cash_sessions" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "till" text COLLATE "C" NOT NULL,
  "cashier_id" text COLLATE "C" NOT NULL,
  "opened_at" text COLLATE "C" NOT NULL CONSTRAINT ck_cash_sessions_opened_at CHECK (length("opened_at") = 24),
  "float_fen" bigint NOT NULL CONSTRAINT ck_cash_sessions_float_fen CHECK ("float_fen" >= 0),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_cash_sessions_state CHECK ("state" IN ('open', 'counted', 'handed_over', 'banked')),
  "counted_fen" bigint,
  "counted_at" text COLLATE "C" CONSTRAINT ck_cash_sessions_counted_at CHECK (length("counted_at") = 24),
  "received_by" text COLLATE "C",
  "received_at" text COLLATE "C" CONSTRAINT ck_cash_sessions_received_at CHECK (length("received_at") = 24),
  "bank_slip" text COLLATE "C",
  "banked_on" text COLLATE "C" CONSTRAINT ck_cash_sessions_banked_on CHECK (length("banked_on") = 10),
  "note" text COLLATE "C",
  "expected_fen" bigint,
  "variance_fen" bigint,
  "cause" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_count" tsvector
);

CREATE TABLE "cash_counts" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "session_id" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "counted_at" text COLLATE "C" NOT NULL CONSTRAINT ck_cash_counts_counted_at CHECK (length("counted_at") = 24),
  "total_fen" bigint,
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "search_count" tsvector
);

CREATE TABLE "cash_counts_pieces" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "denomination" text COLLATE "C" NOT NULL CONSTRAINT ck_cash_counts_pieces_denomination CHECK ("denomination" IN ('100', '50', '20', '10', '5', '1', '0_5', '0_1')),
  "count" bigint NOT NULL CONSTRAINT ck_cash_counts_pieces_count CHECK ("count" >= 0 AND "count" <= 99999),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "cash_handovers" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "session_id" text COLLATE "C" NOT NULL,
  "from_staff_id" text COLLATE "C" NOT NULL,
  "to_staff_id" text COLLATE "C" NOT NULL,
  "handed_at" text COLLATE "C" NOT NULL CONSTRAINT ck_cash_handovers_handed_at CHECK (length("handed_at") = 24),
  "amount_fen" bigint NOT NULL CONSTRAINT ck_cash_handovers_amount_fen CHECK ("amount_fen" >= 0),
  "variance_fen" bigint,
  "cause" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C"
);

CREATE TABLE "advances" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_advances_kind CHECK ("kind" IN ('travel', 'purchase', 'petty_cash', 'personal', 'other')),
  "purpose" text COLLATE "C" NOT NULL,
  "amount_fen" bigint NOT NULL CONSTRAINT ck_advances_amount_fen CHECK ("amount_fen" >= 1),
  "trip_id" text COLLATE "C",
  "due_on" text COLLATE "C" NOT NULL CONSTRAINT ck_advances_due_on CHECK (length("due_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_advances_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'paid', 'settled')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_advances_approved_at CHECK (length("approved_at") = 24),
  "paid_by" text COLLATE "C",
  "paid_on" text COLLATE "C" CONSTRAINT ck_advances_paid_on CHECK (length("paid_on") = 10),
  "returned_fen" bigint,
  "settled_on" text COLLATE "C" CONSTRAINT ck_advances_settled_on CHECK (length("settled_on") = 10),
  "papers" text COLLATE "C" NOT NULL,
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_request" tsvector
);

CREATE TABLE "expense_claims" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "claimed_on" text COLLATE "C" NOT NULL CONSTRAINT ck_expense_claims_claimed_on CHECK (length("claimed_on") = 10),
  "purpose" text COLLATE "C" NOT NULL,
  "trip_id" text COLLATE "C",
  "advance_id" text COLLATE "C",
  "total_fen" bigint,
  "papers" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_expense_claims_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'paid')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_expense_claims_approved_at CHECK (length("approved_at") = 24),
  "paid_by" text COLLATE "C",
  "paid_on" text COLLATE "C" CONSTRAINT ck_expense_claims_paid_on CHECK (length("paid_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_request" tsvector
);

CREATE TABLE "expense_claims_items" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "spent_on" text COLLATE "C" NOT NULL CONSTRAINT ck_expense_claims_items_spent_on CHECK (length("spent_on") = 10),
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_expense_claims_items_kind CHECK ("kind" IN ('fare', 'lodging', 'meals', 'allowance', 'fuel', 'toll', 'entertaining', 'office', 'material', 'training', 'other')),
  "text" text COLLATE "C",
  "receipts" bigint NOT NULL CONSTRAINT ck_expense_claims_items_receipts CHECK ("receipts" >= 0 AND "receipts" <= 999),
  "amount_fen" bigint NOT NULL CONSTRAINT ck_expense_claims_items_amount_fen CHECK ("amount_fen" >= 1),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "payment_requests" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_payment_requests_kind CHECK ("kind" IN ('prepayment', 'repair', 'tools', 'advertising', 'equipment', 'parts', 'donation', 'tax', 'loan', 'refund', 'other')),
  "payee" text COLLATE "C" NOT NULL,
  "bank_account" text COLLATE "C",
  "supplier_id" text COLLATE "C",
  "purpose" text COLLATE "C" NOT NULL,
  "amount_fen" bigint NOT NULL CONSTRAINT ck_payment_requests_amount_fen CHECK ("amount_fen" >= 1),
  "method" text COLLATE "C" NOT NULL CONSTRAINT ck_payment_requests_method CHECK ("method" IN ('transfer', 'cash', 'cheque', 'card')),
  "due_on" text COLLATE "C" CONSTRAINT ck_payment_requests_due_on CHECK (length("due_on") = 10),
  "papers" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_payment_requests_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'paid', 'cancelled')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_payment_requests_approved_at CHECK (length("approved_at") = 24),
  "paid_by" text COLLATE "C",
  "paid_on" text COLLATE "C" CONSTRAINT ck_payment_requests_paid_on CHECK (length("paid_on") = 10),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_request" tsvector
);

CREATE TABLE "receivables" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "payer_kind" text COLLATE "C" NOT NULL CONSTRAINT ck_receivables_payer_kind CHECK ("payer_kind" IN ('customer', 'company', 'insurer', 'warranty', 'other')),
  "payer" text COLLATE "C" NOT NULL,
  "payer_sort" text COLLATE "C",
  "reference_number" text COLLATE "C",
  "arose_on" text COLLATE "C" NOT NULL CONSTRAINT ck_receivables_arose_on CHECK (length("arose_on") = 10),
  "due_on" text COLLATE "C" NOT NULL CONSTRAINT ck_receivables_due_on CHECK (length("due_on") = 10),
  "amount_fen" bigint NOT NULL CONSTRAINT ck_receivables_amount_fen CHECK ("amount_fen" >= 1),
  "guarantor_id" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_receivables_state CHECK ("state" IN ('open', 'part_paid', 'paid', 'written_off')),
  "paid_fen" bigint NOT NULL,
  "left_fen" bigint,
  "last_paid_on" text COLLATE "C" CONSTRAINT ck_receivables_last_paid_on CHECK (length("last_paid_on") = 10),
  "reminded_on" text COLLATE "C" CONSTRAINT ck_receivables_reminded_on CHECK (length("reminded_on") = 10),
  "reason" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_bill" tsvector
);

CREATE TABLE "receivables_receipts" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "received_on" text COLLATE "C" NOT NULL CONSTRAINT ck_receivables_receipts_received_on CHECK (length("received_on") = 10),
  "amount_fen" bigint NOT NULL CONSTRAINT ck_receivables_receipts_amount_fen CHECK ("amount_fen" >= 1),
  "method" text COLLATE "C" NOT NULL CONSTRAINT ck_receivables_receipts_method CHECK ("method" IN ('cash', 'wechat', 'alipay', 'card', 'transfer', 'other')),
  "received_by" text COLLATE "C",
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "documents" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "edition" bigint NOT NULL CONSTRAINT ck_documents_edition CHECK ("edition" >= 1 AND "edition" <= 999),
  "title" text COLLATE "C" NOT NULL,
  "title_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_documents_kind CHECK ("kind" IN ('rule', 'procedure', 'instruction', 'standard', 'form', 'policy', 'plan')),
  "source" text COLLATE "C" NOT NULL CONSTRAINT ck_documents_source CHECK ("source" IN ('own', 'maker', 'authority')),
  "department_id" text COLLATE "C",
  "body" text COLLATE "C",
  "attachments" text COLLATE "C" NOT NULL,
  "effective_on" text COLLATE "C" NOT NULL CONSTRAINT ck_documents_effective_on CHECK (length("effective_on") = 10),
  "review_on" text COLLATE "C" CONSTRAINT ck_documents_review_on CHECK (length("review_on") = 10),
  "is_read_by_all" bigint NOT NULL CONSTRAINT ck_documents_is_read_by_all CHECK ("is_read_by_all" IN (0, 1)),
  "readers" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_documents_state CHECK ("state" IN ('draft', 'in_force', 'superseded', 'withdrawn')),
  "published_at" text COLLATE "C" CONSTRAINT ck_documents_published_at CHECK (length("published_at") = 24),
  "published_by" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_text" tsvector
);

CREATE TABLE "document_reads" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C" NOT NULL,
  "document_id" text COLLATE "C",
  "notice_id" text COLLATE "C",
  "read_at" text COLLATE "C" NOT NULL CONSTRAINT ck_document_reads_read_at CHECK (length("read_at") = 24),
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C"
);

CREATE TABLE "notices" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "title_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_notices_kind CHECK ("kind" IN ('administration', 'maker_policy', 'price', 'bulletin', 'law', 'safety', 'activity')),
  "source" text COLLATE "C" NOT NULL CONSTRAINT ck_notices_source CHECK ("source" IN ('own', 'maker', 'authority')),
  "source_number" text COLLATE "C",
  "received_on" text COLLATE "C" NOT NULL CONSTRAINT ck_notices_received_on CHECK (length("received_on") = 10),
  "effective_on" text COLLATE "C" CONSTRAINT ck_notices_effective_on CHECK (length("effective_on") = 10),
  "body" text COLLATE "C" NOT NULL,
  "attachments" text COLLATE "C" NOT NULL,
  "departments" text COLLATE "C" NOT NULL,
  "owner_id" text COLLATE "C",
  "act_by_on" text COLLATE "C" CONSTRAINT ck_notices_act_by_on CHECK (length("act_by_on") = 10),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_notices_state CHECK ("state" IN ('draft', 'published', 'closed', 'withdrawn')),
  "published_at" text COLLATE "C" CONSTRAINT ck_notices_published_at CHECK (length("published_at") = 24),
  "published_by" text COLLATE "C",
  "result" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_text" tsvector
);

CREATE TABLE "meetings" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_meetings_kind CHECK ("kind" IN ('management', 'department', 'morning', 'production', 'quality', 'safety', 'complaint', 'other')),
  "department_id" text COLLATE "C",
  "held_at" text COLLATE "C" NOT NULL CONSTRAINT ck_meetings_held_at CHECK (length("held_at") = 24),
  "place" text COLLATE "C",
  "chair_id" text COLLATE "C" NOT NULL,
  "recorder_id" text COLLATE "C",
  "present" text COLLATE "C" NOT NULL,
  "absent" text COLLATE "C" NOT NULL,
  "agenda" text COLLATE "C",
  "minutes" text COLLATE "C",
  "attachments" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_meetings_state CHECK ("state" IN ('planned', 'held', 'filed', 'cancelled')),
  "filed_by" text COLLATE "C",
  "filed_at" text COLLATE "C" CONSTRAINT ck_meetings_filed_at CHECK (length("filed_at") = 24),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_minutes" tsvector
);

CREATE TABLE "meetings_decisions" (
  "parent_id" text COLLATE "C" NOT NULL,
  "position" bigint NOT NULL,
  "text" text COLLATE "C" NOT NULL,
  "owner_id" text COLLATE "C",
  "due_on" text COLLATE "C" CONSTRAINT ck_meetings_decisions_due_on CHECK (length("due_on") = 10),
  "progress" text COLLATE "C" NOT NULL CONSTRAINT ck_meetings_decisions_progress CHECK ("progress" IN ('open', 'done', 'dropped')),
  PRIMARY KEY ("parent_id", "position")
);

CREATE TABLE "contacts" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "organisation" text COLLATE "C" NOT NULL,
  "organisation_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_contacts_kind CHECK ("kind" IN ('maker', 'authority', 'insurer', 'bank', 'supplier', 'emergency', 'rescue', 'property', 'other')),
  "person" text COLLATE "C",
  "person_sort" text COLLATE "C",
  "duty" text COLLATE "C",
  "phone" text COLLATE "C",
  "mobile" text COLLATE "C",
  "mail" text COLLATE "C",
  "address" text COLLATE "C",
  "audience" text COLLATE "C" NOT NULL CONSTRAINT ck_contacts_audience CHECK ("audience" IN ('office', 'everybody')),
  "keeper_id" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_text" tsvector
);

CREATE TABLE "contracts" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "title" text COLLATE "C" NOT NULL,
  "title_sort" text COLLATE "C",
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_contracts_kind CHECK ("kind" IN ('purchase', 'sale', 'service', 'lease', 'insurance', 'construction', 'cooperation', 'loan', 'other')),
  "supplier_id" text COLLATE "C",
  "department_id" text COLLATE "C",
  "owner_id" text COLLATE "C",
  "signed_on" text COLLATE "C" CONSTRAINT ck_contracts_signed_on CHECK (length("signed_on") = 10),
  "starts_on" text COLLATE "C" NOT NULL CONSTRAINT ck_contracts_starts_on CHECK (length("starts_on") = 10),
  "ends_on" text COLLATE "C" CONSTRAINT ck_contracts_ends_on CHECK (length("ends_on") = 10),
  "notice_days" bigint NOT NULL CONSTRAINT ck_contracts_notice_days CHECK ("notice_days" >= 0 AND "notice_days" <= 999),
  "notice_on" text COLLATE "C" CONSTRAINT ck_contracts_notice_on CHECK (length("notice_on") = 10),
  "is_renewed" bigint NOT NULL CONSTRAINT ck_contracts_is_renewed CHECK ("is_renewed" IN (0, 1)),
  "place" text COLLATE "C",
  "scans" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_contracts_state CHECK ("state" IN ('draft', 'submitted', 'in_force', 'ended', 'terminated')),
  "approved_by" text COLLATE "C",
  "ended_on" text COLLATE "C" CONSTRAINT ck_contracts_ended_on CHECK (length("ended_on") = 10),
  "note" text COLLATE "C",
  "party" text COLLATE "C",
  "signer" text COLLATE "C",
  "amount_fen" bigint CONSTRAINT ck_contracts_amount_fen CHECK ("amount_fen" >= 0),
  "payment_terms" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_text" tsvector,
  "search_terms" tsvector
);

CREATE TABLE "letters" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "direction" text COLLATE "C" NOT NULL CONSTRAINT ck_letters_direction CHECK ("direction" IN ('in', 'out')),
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_letters_kind CHECK ("kind" IN ('official', 'letter', 'parcel', 'invoice', 'newspaper', 'other')),
  "day_on" text COLLATE "C" NOT NULL CONSTRAINT ck_letters_day_on CHECK (length("day_on") = 10),
  "party" text COLLATE "C" NOT NULL,
  "party_sort" text COLLATE "C",
  "subject" text COLLATE "C" NOT NULL,
  "waybill" text COLLATE "C",
  "staff_id" text COLLATE "C",
  "answer_by_on" text COLLATE "C" CONSTRAINT ck_letters_answer_by_on CHECK (length("answer_by_on") = 10),
  "scans" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_letters_state CHECK ("state" IN ('open', 'handed_out', 'answered', 'filed')),
  "handed_at" text COLLATE "C" CONSTRAINT ck_letters_handed_at CHECK (length("handed_at") = 24),
  "result" text COLLATE "C",
  "note" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_text" tsvector
);

CREATE TABLE "seal_uses" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "number" text COLLATE "C" NOT NULL,
  "seal" text COLLATE "C" NOT NULL CONSTRAINT ck_seal_uses_seal CHECK ("seal" IN ('company', 'contract', 'finance', 'invoice', 'legal', 'department', 'inspection')),
  "staff_id" text COLLATE "C" NOT NULL,
  "paper" text COLLATE "C" NOT NULL,
  "purpose" text COLLATE "C" NOT NULL,
  "copies" bigint NOT NULL CONSTRAINT ck_seal_uses_copies CHECK ("copies" >= 1 AND "copies" <= 999),
  "addressee" text COLLATE "C",
  "contract_id" text COLLATE "C",
  "wanted_on" text COLLATE "C" NOT NULL CONSTRAINT ck_seal_uses_wanted_on CHECK (length("wanted_on") = 10),
  "is_taken_out" bigint NOT NULL CONSTRAINT ck_seal_uses_is_taken_out CHECK ("is_taken_out" IN (0, 1)),
  "scans" text COLLATE "C" NOT NULL,
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_seal_uses_state CHECK ("state" IN ('draft', 'submitted', 'approved', 'used')),
  "approved_by" text COLLATE "C",
  "approved_at" text COLLATE "C" CONSTRAINT ck_seal_uses_approved_at CHECK (length("approved_at") = 24),
  "used_by" text COLLATE "C",
  "used_at" text COLLATE "C" CONSTRAINT ck_seal_uses_used_at CHECK (length("used_at") = 24),
  "returned_at" text COLLATE "C" CONSTRAINT ck_seal_uses_returned_at CHECK (length("returned_at") = 24),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_use" tsvector
);

CREATE TABLE "users" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "username" text COLLATE "C" NOT NULL,
  "staff_id" text COLLATE "C",
  "roles" text COLLATE "C" NOT NULL,
  "is_locked" bigint NOT NULL CONSTRAINT ck_users_is_locked CHECK ("is_locked" IN (0, 1)),
  "last_sign_in_at" text COLLATE "C" CONSTRAINT ck_users_last_sign_in_at CHECK (length("last_sign_in_at") = 24),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_account" tsvector
);

CREATE TABLE "roles" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "code" text COLLATE "C" NOT NULL,
  "name" text COLLATE "C" NOT NULL,
  "name_sort" text COLLATE "C",
  "name_en" text COLLATE "C",
  "note" text COLLATE "C",
  "is_built_in" bigint NOT NULL CONSTRAINT ck_roles_is_built_in CHECK ("is_built_in" IN (0, 1)),
  "grants" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_access" tsvector
);

CREATE TABLE "settings" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "station_name" text COLLATE "C" NOT NULL,
  "time_zone" text COLLATE "C" NOT NULL,
  "day_cutoff_time" text COLLATE "C" NOT NULL CONSTRAINT ck_settings_day_cutoff_time CHECK (length("day_cutoff_time") = 5),
  "closing_time" text COLLATE "C" NOT NULL CONSTRAINT ck_settings_closing_time CHECK (length("closing_time") = 5),
  "first_month" bigint NOT NULL CONSTRAINT ck_settings_first_month CHECK ("first_month" >= 1 AND "first_month" <= 12),
  "working_week" text COLLATE "C" NOT NULL,
  "prices_with_tax" bigint NOT NULL CONSTRAINT ck_settings_prices_with_tax CHECK ("prices_with_tax" IN (0, 1)),
  "follow_up_days" bigint NOT NULL CONSTRAINT ck_settings_follow_up_days CHECK ("follow_up_days" >= 1 AND "follow_up_days" <= 30),
  "high_value_fen" bigint NOT NULL CONSTRAINT ck_settings_high_value_fen CHECK ("high_value_fen" >= 0),
  "high_value_days" bigint NOT NULL CONSTRAINT ck_settings_high_value_days CHECK ("high_value_days" >= 1 AND "high_value_days" <= 60),
  "minor_hours" bigint NOT NULL CONSTRAINT ck_settings_minor_hours CHECK ("minor_hours" >= 1 AND "minor_hours" <= 720),
  "ordinary_hours" bigint NOT NULL CONSTRAINT ck_settings_ordinary_hours CHECK ("ordinary_hours" >= 1 AND "ordinary_hours" <= 720),
  "major_hours" bigint NOT NULL CONSTRAINT ck_settings_major_hours CHECK ("major_hours" >= 1 AND "major_hours" <= 720),
  "major_post_id" text COLLATE "C",
  "backups_kept" bigint NOT NULL CONSTRAINT ck_settings_backups_kept CHECK ("backups_kept" >= 1 AND "backups_kept" <= 365),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C"
);

CREATE TABLE "service_tokens" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "name" text COLLATE "C" NOT NULL,
  "user_id" text COLLATE "C" NOT NULL,
  "token" text COLLATE "C",
  "expires_on" text COLLATE "C" CONSTRAINT ck_service_tokens_expires_on CHECK (length("expires_on") = 10),
  "last_used_at" text COLLATE "C" CONSTRAINT ck_service_tokens_last_used_at CHECK (length("last_used_at") = 24),
  "revoked_at" text COLLATE "C" CONSTRAINT ck_service_tokens_revoked_at CHECK (length("revoked_at") = 24),
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_access" tsvector
);

CREATE TABLE "channels" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "name" text COLLATE "C" NOT NULL,
  "kind" text COLLATE "C" NOT NULL CONSTRAINT ck_channels_kind CHECK ("kind" IN ('wecom', 'dingtalk', 'webhook', 'mail')),
  "is_active" bigint NOT NULL CONSTRAINT ck_channels_is_active CHECK ("is_active" IN (0, 1)),
  "url" text COLLATE "C",
  "sign_key" text COLLATE "C",
  "host" text COLLATE "C",
  "port" bigint CONSTRAINT ck_channels_port CHECK ("port" >= 1 AND "port" <= 65535),
  "username" text COLLATE "C",
  "password" text COLLATE "C",
  "sender" text COLLATE "C",
  "last_sent_at" text COLLATE "C" CONSTRAINT ck_channels_last_sent_at CHECK (length("last_sent_at") = 24),
  "last_failed_at" text COLLATE "C" CONSTRAINT ck_channels_last_failed_at CHECK (length("last_failed_at") = 24),
  "last_error" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "archived_at" text COLLATE "C",
  "search_access" tsvector
);

CREATE TABLE "import_batches" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "register" text COLLATE "C" NOT NULL,
  "filename" text COLLATE "C",
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_import_batches_state CHECK ("state" IN ('staging', 'writing', 'done', 'failed', 'cancelled', 'undone')),
  "total" bigint NOT NULL CONSTRAINT ck_import_batches_total CHECK ("total" >= 0),
  "created_count" bigint NOT NULL CONSTRAINT ck_import_batches_created_count CHECK ("created_count" >= 0),
  "updated_count" bigint NOT NULL CONSTRAINT ck_import_batches_updated_count CHECK ("updated_count" >= 0),
  "same_count" bigint NOT NULL CONSTRAINT ck_import_batches_same_count CHECK ("same_count" >= 0),
  "bad_count" bigint NOT NULL CONSTRAINT ck_import_batches_bad_count CHECK ("bad_count" >= 0),
  "started_at" text COLLATE "C" CONSTRAINT ck_import_batches_started_at CHECK (length("started_at") = 24),
  "ended_at" text COLLATE "C" CONSTRAINT ck_import_batches_ended_at CHECK (length("ended_at") = 24),
  "error" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "version" bigint NOT NULL DEFAULT 1,
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C",
  "updated_at" text COLLATE "C" NOT NULL,
  "updated_by" text COLLATE "C",
  "search_batch" tsvector
);

CREATE TABLE "audit_log" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY UNIQUE,
  "id" text COLLATE "C" PRIMARY KEY,
  "staff_id" text COLLATE "C",
  "request_id" text COLLATE "C",
  "verb" text COLLATE "C" NOT NULL,
  "register" text COLLATE "C" NOT NULL,
  "record_id" text COLLATE "C",
  "batch_id" text COLLATE "C",
  "changes" text COLLATE "C",
  "label_sort" text COLLATE "C",
  "created_at" text COLLATE "C" NOT NULL,
  "created_by" text COLLATE "C"
);

ALTER TABLE "rounds" ALTER COLUMN "search_round" SET STATISTICS 1000;

ALTER TABLE "round_answers" ALTER COLUMN "search_round" SET STATISTICS 1000;

ALTER TABLE "checklist_templates" ALTER COLUMN "search_form" SET STATISTICS 1000;

ALTER TABLE "post_duties" ALTER COLUMN "search_duty" SET STATISTICS 1000;

ALTER TABLE "approvals" ALTER COLUMN "search_step" SET STATISTICS 1000;

ALTER TABLE "approval_steps" ALTER COLUMN "search_step" SET STATISTICS 1000;

ALTER TABLE "delegations" ALTER COLUMN "search_delegation" SET STATISTICS 1000;

ALTER TABLE "approval_rules" ALTER COLUMN "search_rule" SET STATISTICS 1000;

ALTER TABLE "work_orders" ALTER COLUMN "search_job" SET STATISTICS 1000;

ALTER TABLE "work_orders" ALTER COLUMN "search_customer" SET STATISTICS 1000;

ALTER TABLE "appointments" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "appointments" ALTER COLUMN "search_contact" SET STATISTICS 1000;

ALTER TABLE "inspections" ALTER COLUMN "search_job" SET STATISTICS 1000;

ALTER TABLE "reworks" ALTER COLUMN "search_job" SET STATISTICS 1000;

ALTER TABLE "technical_cases" ALTER COLUMN "search_text" SET STATISTICS 1000;

ALTER TABLE "customers" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "customers" ALTER COLUMN "search_contact" SET STATISTICS 1000;

ALTER TABLE "vehicles" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "follow_ups" ALTER COLUMN "search_call" SET STATISTICS 1000;

ALTER TABLE "satisfaction_scores" ALTER COLUMN "search_call" SET STATISTICS 1000;

ALTER TABLE "complaints" ALTER COLUMN "search_case" SET STATISTICS 1000;

ALTER TABLE "campaigns" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "warranty_claims" ALTER COLUMN "search_claim" SET STATISTICS 1000;

ALTER TABLE "old_parts" ALTER COLUMN "search_claim" SET STATISTICS 1000;

ALTER TABLE "warranty_booklets" ALTER COLUMN "search_claim" SET STATISTICS 1000;

ALTER TABLE "parts" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "suppliers" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "staff" ALTER COLUMN "search_basic" SET STATISTICS 1000;

ALTER TABLE "staff" ALTER COLUMN "search_contact" SET STATISTICS 1000;

ALTER TABLE "departments" ALTER COLUMN "search_basic" SET STATISTICS 1000;

ALTER TABLE "teams" ALTER COLUMN "search_basic" SET STATISTICS 1000;

ALTER TABLE "posts" ALTER COLUMN "search_basic" SET STATISTICS 1000;

ALTER TABLE "skills" ALTER COLUMN "search_entry" SET STATISTICS 1000;

ALTER TABLE "certificate_kinds" ALTER COLUMN "search_entry" SET STATISTICS 1000;

ALTER TABLE "certificates" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "calendar_days" ALTER COLUMN "search_day" SET STATISTICS 1000;

ALTER TABLE "business_trips" ALTER COLUMN "search_trip" SET STATISTICS 1000;

ALTER TABLE "meal_counts" ALTER COLUMN "search_meal" SET STATISTICS 1000;

ALTER TABLE "courses" ALTER COLUMN "search_course" SET STATISTICS 1000;

ALTER TABLE "training_plans" ALTER COLUMN "search_course" SET STATISTICS 1000;

ALTER TABLE "training_sessions" ALTER COLUMN "search_course" SET STATISTICS 1000;

ALTER TABLE "training_results" ALTER COLUMN "search_result" SET STATISTICS 1000;

ALTER TABLE "appraisal_templates" ALTER COLUMN "search_form" SET STATISTICS 1000;

ALTER TABLE "appraisal_cycles" ALTER COLUMN "search_form" SET STATISTICS 1000;

ALTER TABLE "appraisals" ALTER COLUMN "search_result" SET STATISTICS 1000;

ALTER TABLE "appraisal_notes" ALTER COLUMN "search_review" SET STATISTICS 1000;

ALTER TABLE "reward_rules" ALTER COLUMN "search_public" SET STATISTICS 1000;

ALTER TABLE "reward_records" ALTER COLUMN "search_case" SET STATISTICS 1000;

ALTER TABLE "reward_points" ALTER COLUMN "search_case" SET STATISTICS 1000;

ALTER TABLE "metrics" ALTER COLUMN "search_entry" SET STATISTICS 1000;

ALTER TABLE "target_plans" ALTER COLUMN "search_value" SET STATISTICS 1000;

ALTER TABLE "targets" ALTER COLUMN "search_value" SET STATISTICS 1000;

ALTER TABLE "personal_targets" ALTER COLUMN "search_person" SET STATISTICS 1000;

ALTER TABLE "budgets" ALTER COLUMN "search_value" SET STATISTICS 1000;

ALTER TABLE "tools" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "tool_models" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "tool_loans" ALTER COLUMN "search_loan" SET STATISTICS 1000;

ALTER TABLE "tool_issues" ALTER COLUMN "search_loan" SET STATISTICS 1000;

ALTER TABLE "tool_moves" ALTER COLUMN "search_loan" SET STATISTICS 1000;

ALTER TABLE "tool_incidents" ALTER COLUMN "search_incident" SET STATISTICS 1000;

ALTER TABLE "tool_spot_checks" ALTER COLUMN "search_incident" SET STATISTICS 1000;

ALTER TABLE "equipment" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "equipment_uses" ALTER COLUMN "search_use" SET STATISTICS 1000;

ALTER TABLE "maintenance_tasks" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "calibrations" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "findings" ALTER COLUMN "search_find" SET STATISTICS 1000;

ALTER TABLE "safety_checks" ALTER COLUMN "search_find" SET STATISTICS 1000;

ALTER TABLE "incidents" ALTER COLUMN "search_incident" SET STATISTICS 1000;

ALTER TABLE "fire_equipment" ALTER COLUMN "search_find" SET STATISTICS 1000;

ALTER TABLE "company_cars" ALTER COLUMN "search_car" SET STATISTICS 1000;

ALTER TABLE "trip_orders" ALTER COLUMN "search_car" SET STATISTICS 1000;

ALTER TABLE "car_cares" ALTER COLUMN "search_car" SET STATISTICS 1000;

ALTER TABLE "car_costs" ALTER COLUMN "search_cost" SET STATISTICS 1000;

ALTER TABLE "car_accidents" ALTER COLUMN "search_cost" SET STATISTICS 1000;

ALTER TABLE "revenue_days" ALTER COLUMN "search_money" SET STATISTICS 1000;

ALTER TABLE "cash_sessions" ALTER COLUMN "search_count" SET STATISTICS 1000;

ALTER TABLE "cash_counts" ALTER COLUMN "search_count" SET STATISTICS 1000;

ALTER TABLE "advances" ALTER COLUMN "search_request" SET STATISTICS 1000;

ALTER TABLE "expense_claims" ALTER COLUMN "search_request" SET STATISTICS 1000;

ALTER TABLE "payment_requests" ALTER COLUMN "search_request" SET STATISTICS 1000;

ALTER TABLE "receivables" ALTER COLUMN "search_bill" SET STATISTICS 1000;

ALTER TABLE "documents" ALTER COLUMN "search_text" SET STATISTICS 1000;

ALTER TABLE "notices" ALTER COLUMN "search_text" SET STATISTICS 1000;

ALTER TABLE "meetings" ALTER COLUMN "search_minutes" SET STATISTICS 1000;

ALTER TABLE "contacts" ALTER COLUMN "search_text" SET STATISTICS 1000;

ALTER TABLE "contracts" ALTER COLUMN "search_text" SET STATISTICS 1000;

ALTER TABLE "contracts" ALTER COLUMN "search_terms" SET STATISTICS 1000;

ALTER TABLE "letters" ALTER COLUMN "search_text" SET STATISTICS 1000;

ALTER TABLE "seal_uses" ALTER COLUMN "search_use" SET STATISTICS 1000;

ALTER TABLE "users" ALTER COLUMN "search_account" SET STATISTICS 1000;

ALTER TABLE "roles" ALTER COLUMN "search_access" SET STATISTICS 1000;

ALTER TABLE "service_tokens" ALTER COLUMN "search_access" SET STATISTICS 1000;

ALTER TABLE "channels" ALTER COLUMN "search_access" SET STATISTICS 1000;

ALTER TABLE "import_batches" ALTER COLUMN "search_batch" SET STATISTICS 1000;

CREATE UNIQUE INDEX "ux_sessions_token_hash" ON "sessions" ("token_hash" NULLS FIRST);

CREATE INDEX "ix_sessions_user_id" ON "sessions" ("user_id" NULLS FIRST);

CREATE INDEX "ix_sessions_expires_at" ON "sessions" ("expires_at" NULLS FIRST);

CREATE INDEX "ix_idempotency_keys_created_at" ON "idempotency_keys" ("created_at" NULLS FIRST);

CREATE UNIQUE INDEX "ux_audit_seals_first_seq" ON "audit_seals" ("first_seq" NULLS FIRST);

CREATE UNIQUE INDEX "ux_inbox_items_id" ON "inbox_items" ("id" NULLS FIRST);

CREATE INDEX "ix_inbox_items_staff_id_created_at_id" ON "inbox_items" ("staff_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_inbox_items_staff_id_read_at" ON "inbox_items" ("staff_id" NULLS FIRST, "read_at" NULLS FIRST);

CREATE INDEX "ix_inbox_items_register_record_id" ON "inbox_items" ("register" NULLS FIRST, "record_id" NULLS FIRST);

CREATE INDEX "ix_deliveries_channel_id_created_at" ON "deliveries" ("channel_id" NULLS FIRST, "created_at" NULLS FIRST);

CREATE INDEX "ix_deliveries_sent_at_failed_at_due_at" ON "deliveries" ("sent_at" NULLS FIRST, "failed_at" NULLS FIRST, "due_at" NULLS FIRST);

CREATE INDEX "ix_comments_register_record_id_created_at" ON "comments" ("register" NULLS FIRST, "record_id" NULLS FIRST, "created_at" NULLS FIRST);

CREATE INDEX "ix_task_weeks_holder_id_week_month_post_id_due_done_late_missed" ON "task_weeks" ("holder_id" NULLS FIRST, "week" NULLS FIRST, "month" NULLS FIRST, "post_id" NULLS FIRST, "due" NULLS FIRST, "done" NULLS FIRST, "late" NULLS FIRST, "missed" NULLS FIRST);

CREATE UNIQUE INDEX "ux_tasks_number" ON "tasks" ("number" NULLS FIRST);

CREATE UNIQUE INDEX "ux_tasks_duty_id_period_slot" ON "tasks" ("duty_id" NULLS FIRST, "period" NULLS FIRST, "slot" NULLS FIRST) WHERE "duty_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_tasks_series_period" ON "tasks" ("series" NULLS FIRST, "period" NULLS FIRST) WHERE "series" IS NOT NULL;

CREATE INDEX "ix_tasks_due_on_id" ON "tasks" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_due_time_id" ON "tasks" ("due_time" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_title_sort_id" ON "tasks" ("title_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_state_id" ON "tasks" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_source_record_id" ON "tasks" ("source_record" NULLS FIRST, "id" NULLS FIRST) WHERE "source_record" IS NOT NULL;

CREATE INDEX "ix_tasks_done_by_id" ON "tasks" ("done_by" NULLS FIRST, "id" NULLS FIRST) WHERE "done_by" IS NOT NULL;

CREATE INDEX "ix_tasks_checked_by_id" ON "tasks" ("checked_by" NULLS FIRST, "id" NULLS FIRST) WHERE "checked_by" IS NOT NULL;

CREATE INDEX "ix_tasks_explained_by_id" ON "tasks" ("explained_by" NULLS FIRST, "id" NULLS FIRST) WHERE "explained_by" IS NOT NULL;

CREATE INDEX "ix_tasks_from_task_id_id" ON "tasks" ("from_task_id" NULLS FIRST, "id" NULLS FIRST) WHERE "from_task_id" IS NOT NULL;

CREATE INDEX "ix_tasks_label_sort_id" ON "tasks" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_holder_id_due_on_id" ON "tasks" ("holder_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_state_due_on_id" ON "tasks" ("state" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_post_id_due_on_id" ON "tasks" ("post_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "post_id" IS NOT NULL;

CREATE INDEX "ix_tasks_duty_id_due_on_id" ON "tasks" ("duty_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "duty_id" IS NOT NULL;

CREATE INDEX "ix_tasks_climbed_to_id_due_on_id" ON "tasks" ("climbed_to_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "climbed_to_id" IS NOT NULL;

CREATE INDEX "ix_tasks_checker_id_due_on_id" ON "tasks" ("checker_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "checker_id" IS NOT NULL;

CREATE INDEX "ix_tasks_holder_id_state_due_on_id" ON "tasks" ("holder_id" NULLS FIRST, "state" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tasks_repeats_id" ON "tasks" ("repeats" NULLS FIRST, "id" NULLS FIRST) WHERE "repeats" IS NOT NULL;

CREATE UNIQUE INDEX "ux_rounds_number" ON "rounds" ("number" NULLS FIRST);

CREATE INDEX "ix_rounds_due_on_id" ON "rounds" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_title_id" ON "rounds" ("title" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_place_id" ON "rounds" ("place" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_state_id" ON "rounds" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_faults_id" ON "rounds" ("faults" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_handed_in_at_id" ON "rounds" ("handed_in_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_partner_id_id" ON "rounds" ("partner_id" NULLS FIRST, "id" NULLS FIRST) WHERE "partner_id" IS NOT NULL;

CREATE INDEX "ix_rounds_work_order_id_id" ON "rounds" ("work_order_id" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_rounds_task_id_id" ON "rounds" ("task_id" NULLS FIRST, "id" NULLS FIRST) WHERE "task_id" IS NOT NULL;

CREATE INDEX "ix_rounds_handed_in_by_id" ON "rounds" ("handed_in_by" NULLS FIRST, "id" NULLS FIRST) WHERE "handed_in_by" IS NOT NULL;

CREATE INDEX "ix_rounds_closed_by_id" ON "rounds" ("closed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "closed_by" IS NOT NULL;

CREATE INDEX "ix_rounds_check_id_id" ON "rounds" ("check_id" NULLS FIRST, "id" NULLS FIRST) WHERE "check_id" IS NOT NULL;

CREATE INDEX "ix_rounds_meeting_id_id" ON "rounds" ("meeting_id" NULLS FIRST, "id" NULLS FIRST) WHERE "meeting_id" IS NOT NULL;

CREATE INDEX "ix_rounds_label_sort_id" ON "rounds" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_state_due_on_id" ON "rounds" ("state" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_template_id_due_on_id" ON "rounds" ("template_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_assignee_id_due_on_id" ON "rounds" ("assignee_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_car_id_due_on_id" ON "rounds" ("car_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "car_id" IS NOT NULL;

CREATE INDEX "ix_rounds_equipment_id_due_on_id" ON "rounds" ("equipment_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "equipment_id" IS NOT NULL;

CREATE INDEX "ix_rounds_assignee_id_state_due_on_id" ON "rounds" ("assignee_id" NULLS FIRST, "state" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_rounds_search_round" ON "rounds" USING gin ("search_round");

CREATE INDEX "ix_rounds_answers_owner_id_parent_id" ON "rounds_answers" ("owner_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE INDEX "ix_rounds_answers_answered_by_parent_id" ON "rounds_answers" ("answered_by" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE INDEX "ix_round_answers_created_at_id" ON "round_answers" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_value_milli_id" ON "round_answers" ("value_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_cause_id" ON "round_answers" ("cause" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_owner_id_id" ON "round_answers" ("owner_id" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_round_answers_round_id_created_at_id" ON "round_answers" ("round_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_item_created_at_id" ON "round_answers" ("item" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_verdict_created_at_id" ON "round_answers" ("verdict" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_answered_by_created_at_id" ON "round_answers" ("answered_by" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST) WHERE "answered_by" IS NOT NULL;

CREATE INDEX "ix_round_answers_answered_at_created_at_id" ON "round_answers" ("answered_at" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_arrival_created_at_id" ON "round_answers" ("arrival" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_round_answers_search_round" ON "round_answers" USING gin ("search_round");

CREATE UNIQUE INDEX "ux_checklist_templates_code_edition" ON "checklist_templates" ("code" NULLS FIRST, "edition" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_code_id" ON "checklist_templates" ("code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_name_sort_id" ON "checklist_templates" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_kind_id" ON "checklist_templates" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_about_id" ON "checklist_templates" ("about" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_edition_id" ON "checklist_templates" ("edition" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_state_id" ON "checklist_templates" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_published_on_id" ON "checklist_templates" ("published_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_published_by_id" ON "checklist_templates" ("published_by" NULLS FIRST, "id" NULLS FIRST) WHERE "published_by" IS NOT NULL;

CREATE INDEX "ix_checklist_templates_label_sort_id" ON "checklist_templates" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_kind_code_id" ON "checklist_templates" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_about_code_id" ON "checklist_templates" ("about" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_state_code_id" ON "checklist_templates" ("state" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_checklist_templates_search_form" ON "checklist_templates" USING gin ("search_form");

CREATE UNIQUE INDEX "ux_post_duties_code_edition" ON "post_duties" ("code" NULLS FIRST, "edition" NULLS FIRST);

CREATE INDEX "ix_post_duties_code_id" ON "post_duties" ("code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_name_sort_id" ON "post_duties" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_kind_id" ON "post_duties" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_rhythm_id" ON "post_duties" ("rhythm" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_due_time_id" ON "post_duties" ("due_time" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_proof_id" ON "post_duties" ("proof" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_edition_id" ON "post_duties" ("edition" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_state_id" ON "post_duties" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_trouble_id" ON "post_duties" ("trouble" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_label_sort_id" ON "post_duties" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_post_id_code_id" ON "post_duties" ("post_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_kind_code_id" ON "post_duties" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_rhythm_code_id" ON "post_duties" ("rhythm" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_served_by_code_id" ON "post_duties" ("served_by" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST) WHERE "served_by" IS NOT NULL;

CREATE INDEX "ix_post_duties_proof_code_id" ON "post_duties" ("proof" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_checked_by_id_code_id" ON "post_duties" ("checked_by_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST) WHERE "checked_by_id" IS NOT NULL;

CREATE INDEX "ix_post_duties_state_code_id" ON "post_duties" ("state" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_trouble_code_id" ON "post_duties" ("trouble" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_post_duties_search_duty" ON "post_duties" USING gin ("search_duty");

CREATE UNIQUE INDEX "ux_duty_confirmations_duty_id_staff_id" ON "duty_confirmations" ("duty_id" NULLS FIRST, "staff_id" NULLS FIRST);

CREATE INDEX "ix_duty_confirmations_confirmed_on_id" ON "duty_confirmations" ("confirmed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_duty_confirmations_edition_id" ON "duty_confirmations" ("edition" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_duty_confirmations_created_at_id" ON "duty_confirmations" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_duty_confirmations_duty_id_confirmed_on_id" ON "duty_confirmations" ("duty_id" NULLS FIRST, "confirmed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_duty_confirmations_staff_id_confirmed_on_id" ON "duty_confirmations" ("staff_id" NULLS FIRST, "confirmed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_duty_confirmations_post_id_confirmed_on_id" ON "duty_confirmations" ("post_id" NULLS FIRST, "confirmed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_approvals_register_record_id_handed_in_at" ON "approvals" ("register" NULLS FIRST, "record_id" NULLS FIRST, "handed_in_at" NULLS FIRST);

CREATE UNIQUE INDEX "ux_approvals_register_record_id_where_state" ON "approvals" ("register" NULLS FIRST, "record_id" NULLS FIRST) WHERE "state" = 'pending';

CREATE INDEX "ix_approvals_handed_in_at_id" ON "approvals" ("handed_in_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_register_id" ON "approvals" ("register" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_number_id" ON "approvals" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_title_id" ON "approvals" ("title" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_amount_fen_id" ON "approvals" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_step_id" ON "approvals" ("step" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_state_id" ON "approvals" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_ended_at_id" ON "approvals" ("ended_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_rule_id_id" ON "approvals" ("rule_id" NULLS FIRST, "id" NULLS FIRST) WHERE "rule_id" IS NOT NULL;

CREATE INDEX "ix_approvals_asked_id_id" ON "approvals" ("asked_id" NULLS FIRST, "id" NULLS FIRST) WHERE "asked_id" IS NOT NULL;

CREATE INDEX "ix_approvals_label_sort_id" ON "approvals" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_state_handed_in_at_id" ON "approvals" ("state" NULLS FIRST, "handed_in_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_register_handed_in_at_id" ON "approvals" ("register" NULLS FIRST, "handed_in_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_applicant_id_handed_in_at_id" ON "approvals" ("applicant_id" NULLS FIRST, "handed_in_at" NULLS FIRST, "id" NULLS FIRST) WHERE "applicant_id" IS NOT NULL;

CREATE INDEX "ix_approvals_state_asked_at_id" ON "approvals" ("state" NULLS FIRST, "asked_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approvals_search_step" ON "approvals" USING gin ("search_step");

CREATE INDEX "ix_approvals_plan_post_id_parent_id" ON "approvals_plan" ("post_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE INDEX "ix_approvals_plan_person_id_parent_id" ON "approvals_plan" ("person_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_approval_steps_approval_id_step" ON "approval_steps" ("approval_id" NULLS FIRST, "step" NULLS FIRST);

CREATE INDEX "ix_approval_steps_decided_at_id" ON "approval_steps" ("decided_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_steps_step_id" ON "approval_steps" ("step" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_steps_comment_id" ON "approval_steps" ("comment" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_steps_created_at_id" ON "approval_steps" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_steps_approval_id_decided_at_id" ON "approval_steps" ("approval_id" NULLS FIRST, "decided_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_steps_decided_by_decided_at_id" ON "approval_steps" ("decided_by" NULLS FIRST, "decided_at" NULLS FIRST, "id" NULLS FIRST) WHERE "decided_by" IS NOT NULL;

CREATE INDEX "ix_approval_steps_asked_id_decided_at_id" ON "approval_steps" ("asked_id" NULLS FIRST, "decided_at" NULLS FIRST, "id" NULLS FIRST) WHERE "asked_id" IS NOT NULL;

CREATE INDEX "ix_approval_steps_decision_decided_at_id" ON "approval_steps" ("decision" NULLS FIRST, "decided_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_steps_applicant_id_decided_at_id" ON "approval_steps" ("applicant_id" NULLS FIRST, "decided_at" NULLS FIRST, "id" NULLS FIRST) WHERE "applicant_id" IS NOT NULL;

CREATE INDEX "ix_approval_steps_search_step" ON "approval_steps" USING gin ("search_step");

CREATE UNIQUE INDEX "ux_delegations_from_id_to_id_from_on" ON "delegations" ("from_id" NULLS FIRST, "to_id" NULLS FIRST, "from_on" NULLS FIRST);

CREATE INDEX "ix_delegations_from_on_id" ON "delegations" ("from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_delegations_back_on_id" ON "delegations" ("back_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_delegations_reason_id" ON "delegations" ("reason" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_delegations_from_id_from_on_id" ON "delegations" ("from_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_delegations_to_id_from_on_id" ON "delegations" ("to_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_delegations_search_delegation" ON "delegations" USING gin ("search_delegation");

CREATE UNIQUE INDEX "ux_approval_rules_name" ON "approval_rules" ("name" NULLS FIRST);

CREATE INDEX "ix_approval_rules_register_id" ON "approval_rules" ("register" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_name_sort_id" ON "approval_rules" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_amount_from_fen_id" ON "approval_rules" ("amount_from_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_amount_below_fen_id" ON "approval_rules" ("amount_below_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_applicant_id" ON "approval_rules" ("applicant" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_of_kind_id" ON "approval_rules" ("of_kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_rank_id" ON "approval_rules" ("rank" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_is_active_id" ON "approval_rules" ("is_active" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_post_id_id" ON "approval_rules" ("post_id" NULLS FIRST, "id" NULLS FIRST) WHERE "post_id" IS NOT NULL;

CREATE INDEX "ix_approval_rules_label_sort_id" ON "approval_rules" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_archived_at_id" ON "approval_rules" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_applicant_register_id_archived_at" ON "approval_rules" ("applicant" NULLS FIRST, "register" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_approval_rules_department_id_register_id_archived_at" ON "approval_rules" ("department_id" NULLS FIRST, "register" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_approval_rules_is_active_register_id_archived_at" ON "approval_rules" ("is_active" NULLS FIRST, "register" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_approval_rules_search_rule" ON "approval_rules" USING gin ("search_rule");

CREATE INDEX "ix_approval_rules_steps_post_id_parent_id" ON "approval_rules_steps" ("post_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE INDEX "ix_approval_rules_steps_person_id_parent_id" ON "approval_rules_steps" ("person_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_work_orders_number" ON "work_orders" ("number" NULLS FIRST);

CREATE INDEX "ix_work_orders_plate_id" ON "work_orders" ("plate" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_job_type_id" ON "work_orders" ("job_type" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_arrived_at_id" ON "work_orders" ("arrived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_promised_at_id" ON "work_orders" ("promised_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_parts_state_id" ON "work_orders" ("parts_state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_state_id" ON "work_orders" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_amount_fen_id" ON "work_orders" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_delivered_at_id" ON "work_orders" ("delivered_at" NULLS FIRST, "id" NULLS FIRST) WHERE "delivered_at" IS NOT NULL;

CREATE INDEX "ix_work_orders_customer_id_id" ON "work_orders" ("customer_id" NULLS FIRST, "id" NULLS FIRST) WHERE "customer_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_label_sort_id" ON "work_orders" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_state_number_id" ON "work_orders" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_job_type_number_id" ON "work_orders" ("job_type" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_advisor_id_number_id" ON "work_orders" ("advisor_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_team_id_number_id" ON "work_orders" ("team_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_technician_id_number_id" ON "work_orders" ("technician_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "technician_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_parts_state_number_id" ON "work_orders" ("parts_state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_work_orders_vehicle_id_number_id" ON "work_orders" ("vehicle_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_work_orders_search_job" ON "work_orders" USING gin ("search_job");

CREATE INDEX "ix_work_orders_search_customer" ON "work_orders" USING gin ("search_customer");

CREATE INDEX "ix_work_orders_jobs_technician_id_parent_id" ON "work_orders_jobs" ("technician_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_appointments_number" ON "appointments" ("number" NULLS FIRST);

CREATE INDEX "ix_appointments_appointed_at_id" ON "appointments" ("appointed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_plate_id" ON "appointments" ("plate" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_contact_name_id" ON "appointments" ("contact_name" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_contact_phone_id" ON "appointments" ("contact_phone" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_job_type_id" ON "appointments" ("job_type" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_state_id" ON "appointments" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_arrived_at_id" ON "appointments" ("arrived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_work_order_id_id" ON "appointments" ("work_order_id" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_appointments_state_appointed_at_id" ON "appointments" ("state" NULLS FIRST, "appointed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_job_type_appointed_at_id" ON "appointments" ("job_type" NULLS FIRST, "appointed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_advisor_id_appointed_at_id" ON "appointments" ("advisor_id" NULLS FIRST, "appointed_at" NULLS FIRST, "id" NULLS FIRST) WHERE "advisor_id" IS NOT NULL;

CREATE INDEX "ix_appointments_team_id_appointed_at_id" ON "appointments" ("team_id" NULLS FIRST, "appointed_at" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_appointments_channel_appointed_at_id" ON "appointments" ("channel" NULLS FIRST, "appointed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appointments_vehicle_id_appointed_at_id" ON "appointments" ("vehicle_id" NULLS FIRST, "appointed_at" NULLS FIRST, "id" NULLS FIRST) WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_appointments_customer_id_appointed_at_id" ON "appointments" ("customer_id" NULLS FIRST, "appointed_at" NULLS FIRST, "id" NULLS FIRST) WHERE "customer_id" IS NOT NULL;

CREATE INDEX "ix_appointments_search_card" ON "appointments" USING gin ("search_card");

CREATE INDEX "ix_appointments_search_contact" ON "appointments" USING gin ("search_contact");

CREATE UNIQUE INDEX "ux_inspections_number" ON "inspections" ("number" NULLS FIRST);

CREATE INDEX "ix_inspections_inspected_at_id" ON "inspections" ("inspected_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_inspections_created_at_id" ON "inspections" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_inspections_label_sort_id" ON "inspections" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_inspections_kind_inspected_at_id" ON "inspections" ("kind" NULLS FIRST, "inspected_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_inspections_result_inspected_at_id" ON "inspections" ("result" NULLS FIRST, "inspected_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_inspections_work_order_id_inspected_at_id" ON "inspections" ("work_order_id" NULLS FIRST, "inspected_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_inspections_inspector_id_inspected_at_id" ON "inspections" ("inspector_id" NULLS FIRST, "inspected_at" NULLS FIRST, "id" NULLS FIRST) WHERE "inspector_id" IS NOT NULL;

CREATE INDEX "ix_inspections_search_job" ON "inspections" USING gin ("search_job");

CREATE UNIQUE INDEX "ux_reworks_number" ON "reworks" ("number" NULLS FIRST);

CREATE INDEX "ix_reworks_kind_id" ON "reworks" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reworks_found_on_id" ON "reworks" ("found_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reworks_state_id" ON "reworks" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reworks_cost_fen_id" ON "reworks" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reworks_inspection_id_id" ON "reworks" ("inspection_id" NULLS FIRST, "id" NULLS FIRST) WHERE "inspection_id" IS NOT NULL;

CREATE INDEX "ix_reworks_verified_by_id" ON "reworks" ("verified_by" NULLS FIRST, "id" NULLS FIRST) WHERE "verified_by" IS NOT NULL;

CREATE INDEX "ix_reworks_state_number_id" ON "reworks" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reworks_kind_number_id" ON "reworks" ("kind" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reworks_team_id_number_id" ON "reworks" ("team_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_reworks_staff_id_number_id" ON "reworks" ("staff_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_reworks_work_order_id_number_id" ON "reworks" ("work_order_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reworks_search_job" ON "reworks" USING gin ("search_job");

CREATE UNIQUE INDEX "ux_technical_cases_maker_no_where_kind" ON "technical_cases" ("maker_no" NULLS FIRST) WHERE "kind" = 'bulletin';

CREATE INDEX "ix_technical_cases_issued_on_id" ON "technical_cases" ("issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_title_id" ON "technical_cases" ("title" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_kind_id" ON "technical_cases" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_maker_no_id" ON "technical_cases" ("maker_no" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_models_id" ON "technical_cases" ("models" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_system_id" ON "technical_cases" ("system" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_valid_until_on_id" ON "technical_cases" ("valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_state_id" ON "technical_cases" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_work_order_id_id" ON "technical_cases" ("work_order_id" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_technical_cases_kind_issued_on_id" ON "technical_cases" ("kind" NULLS FIRST, "issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_system_issued_on_id" ON "technical_cases" ("system" NULLS FIRST, "issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_state_issued_on_id" ON "technical_cases" ("state" NULLS FIRST, "issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_technical_cases_author_id_issued_on_id" ON "technical_cases" ("author_id" NULLS FIRST, "issued_on" NULLS FIRST, "id" NULLS FIRST) WHERE "author_id" IS NOT NULL;

CREATE INDEX "ix_technical_cases_search_text" ON "technical_cases" USING gin ("search_text");

CREATE UNIQUE INDEX "ux_customers_number" ON "customers" ("number" NULLS FIRST);

CREATE INDEX "ix_customers_name_sort_id" ON "customers" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_customers_kind_id" ON "customers" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_customers_level_id" ON "customers" ("level" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_customers_phone_id" ON "customers" ("phone" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_customers_is_consented_id" ON "customers" ("is_consented" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_customers_label_sort_id" ON "customers" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_customers_archived_at_id" ON "customers" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_customers_kind_number_id_archived_at" ON "customers" ("kind" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_customers_level_number_id_archived_at" ON "customers" ("level" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_customers_source_number_id_archived_at" ON "customers" ("source" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "source" IS NOT NULL;

CREATE INDEX "ix_customers_advisor_id_number_id_archived_at" ON "customers" ("advisor_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "advisor_id" IS NOT NULL;

CREATE INDEX "ix_customers_is_consented_number_id_archived_at" ON "customers" ("is_consented" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_customers_search_card" ON "customers" USING gin ("search_card");

CREATE INDEX "ix_customers_search_contact" ON "customers" USING gin ("search_contact");

CREATE UNIQUE INDEX "ux_vehicles_plate" ON "vehicles" ("plate" NULLS FIRST);

CREATE UNIQUE INDEX "ux_vehicles_vin" ON "vehicles" ("vin" NULLS FIRST);

CREATE INDEX "ix_vehicles_plate_id" ON "vehicles" ("plate" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_brand_id" ON "vehicles" ("brand" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_model_id" ON "vehicles" ("model" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_vin_id" ON "vehicles" ("vin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_mileage_km_id" ON "vehicles" ("mileage_km" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_next_service_on_id" ON "vehicles" ("next_service_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_insured_until_on_id" ON "vehicles" ("insured_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_inspection_due_on_id" ON "vehicles" ("inspection_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_warranty_until_on_id" ON "vehicles" ("warranty_until_on" NULLS FIRST, "id" NULLS FIRST) WHERE "warranty_until_on" IS NOT NULL;

CREATE INDEX "ix_vehicles_label_sort_id" ON "vehicles" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_archived_at_id" ON "vehicles" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_vehicles_power_plate_id_archived_at" ON "vehicles" ("power" NULLS FIRST, "plate" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "power" IS NOT NULL;

CREATE INDEX "ix_vehicles_customer_id_plate_id_archived_at" ON "vehicles" ("customer_id" NULLS FIRST, "plate" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "customer_id" IS NOT NULL;

CREATE INDEX "ix_vehicles_search_card" ON "vehicles" USING gin ("search_card");

CREATE INDEX "ix_follow_ups_due_on_id" ON "follow_ups" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_kind_id" ON "follow_ups" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_state_id" ON "follow_ups" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_result_id" ON "follow_ups" ("result" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_satisfaction_id" ON "follow_ups" ("satisfaction" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_called_at_id" ON "follow_ups" ("called_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_state_due_on_id" ON "follow_ups" ("state" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_kind_due_on_id" ON "follow_ups" ("kind" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_result_due_on_id" ON "follow_ups" ("result" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_follow_ups_caller_id_due_on_id" ON "follow_ups" ("caller_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "caller_id" IS NOT NULL;

CREATE INDEX "ix_follow_ups_work_order_id_due_on_id" ON "follow_ups" ("work_order_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_follow_ups_vehicle_id_due_on_id" ON "follow_ups" ("vehicle_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_follow_ups_search_call" ON "follow_ups" USING gin ("search_call");

CREATE INDEX "ix_satisfaction_scores_surveyed_on_id" ON "satisfaction_scores" ("surveyed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_satisfaction_scores_channel_id" ON "satisfaction_scores" ("channel" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_satisfaction_scores_overall_id" ON "satisfaction_scores" ("overall" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_satisfaction_scores_points_id" ON "satisfaction_scores" ("points" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_satisfaction_scores_comment_id" ON "satisfaction_scores" ("comment" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_satisfaction_scores_channel_surveyed_on_id" ON "satisfaction_scores" ("channel" NULLS FIRST, "surveyed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_satisfaction_scores_advisor_id_surveyed_on_id" ON "satisfaction_scores" ("advisor_id" NULLS FIRST, "surveyed_on" NULLS FIRST, "id" NULLS FIRST) WHERE "advisor_id" IS NOT NULL;

CREATE INDEX "ix_satisfaction_scores_team_id_surveyed_on_id" ON "satisfaction_scores" ("team_id" NULLS FIRST, "surveyed_on" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_satisfaction_scores_work_order_id_surveyed_on_id" ON "satisfaction_scores" ("work_order_id" NULLS FIRST, "surveyed_on" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_satisfaction_scores_search_call" ON "satisfaction_scores" USING gin ("search_call");

CREATE UNIQUE INDEX "ux_complaints_number" ON "complaints" ("number" NULLS FIRST);

CREATE INDEX "ix_complaints_received_at_id" ON "complaints" ("received_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_kind_id" ON "complaints" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_grade_id" ON "complaints" ("grade" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_vehicle_id_id" ON "complaints" ("vehicle_id" NULLS FIRST, "id" NULLS FIRST) WHERE "vehicle_id" IS NOT NULL;

CREATE INDEX "ix_complaints_due_at_id" ON "complaints" ("due_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_state_id" ON "complaints" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_staff_id_id" ON "complaints" ("staff_id" NULLS FIRST, "id" NULLS FIRST) WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_complaints_state_received_at_id" ON "complaints" ("state" NULLS FIRST, "received_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_grade_received_at_id" ON "complaints" ("grade" NULLS FIRST, "received_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_kind_received_at_id" ON "complaints" ("kind" NULLS FIRST, "received_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_complaints_owner_id_received_at_id" ON "complaints" ("owner_id" NULLS FIRST, "received_at" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_complaints_team_id_received_at_id" ON "complaints" ("team_id" NULLS FIRST, "received_at" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_complaints_customer_id_received_at_id" ON "complaints" ("customer_id" NULLS FIRST, "received_at" NULLS FIRST, "id" NULLS FIRST) WHERE "customer_id" IS NOT NULL;

CREATE INDEX "ix_complaints_work_order_id_received_at_id" ON "complaints" ("work_order_id" NULLS FIRST, "received_at" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_complaints_search_case" ON "complaints" USING gin ("search_case");

CREATE UNIQUE INDEX "ux_campaigns_code" ON "campaigns" ("code" NULLS FIRST);

CREATE INDEX "ix_campaigns_from_on_id" ON "campaigns" ("from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_name_id" ON "campaigns" ("name" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_kind_id" ON "campaigns" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_until_on_id" ON "campaigns" ("until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_budget_fen_id" ON "campaigns" ("budget_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_state_id" ON "campaigns" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_state_from_on_id" ON "campaigns" ("state" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_kind_from_on_id" ON "campaigns" ("kind" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_campaigns_owner_id_from_on_id" ON "campaigns" ("owner_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_campaigns_search_card" ON "campaigns" USING gin ("search_card");

CREATE INDEX "ix_campaigns_invited_vehicle_id_parent_id" ON "campaigns_invited" ("vehicle_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_warranty_claims_number" ON "warranty_claims" ("number" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_submit_by_on_id" ON "warranty_claims" ("submit_by_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_state_id" ON "warranty_claims" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_maker_no_id" ON "warranty_claims" ("maker_no" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_answered_on_id" ON "warranty_claims" ("answered_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_claimed_fen_id" ON "warranty_claims" ("claimed_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_approved_fen_id" ON "warranty_claims" ("approved_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_paid_fen_id" ON "warranty_claims" ("paid_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_claimed_on_id" ON "warranty_claims" ("claimed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_paid_on_id" ON "warranty_claims" ("paid_on" NULLS FIRST, "id" NULLS FIRST) WHERE "paid_on" IS NOT NULL;

CREATE INDEX "ix_warranty_claims_label_sort_id" ON "warranty_claims" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_state_number_id" ON "warranty_claims" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_vehicle_id_number_id" ON "warranty_claims" ("vehicle_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_claims_work_order_id_number_id" ON "warranty_claims" ("work_order_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_warranty_claims_search_claim" ON "warranty_claims" USING gin ("search_claim");

CREATE INDEX "ix_warranty_claims_items_part_id_parent_id" ON "warranty_claims_items" ("part_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_old_parts_number" ON "old_parts" ("number" NULLS FIRST);

CREATE INDEX "ix_old_parts_description_id" ON "old_parts" ("description" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_part_id_id" ON "old_parts" ("part_id" NULLS FIRST, "id" NULLS FIRST) WHERE "part_id" IS NOT NULL;

CREATE INDEX "ix_old_parts_qty_milli_id" ON "old_parts" ("qty_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_bin_id" ON "old_parts" ("bin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_removed_on_id" ON "old_parts" ("removed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_keep_until_on_id" ON "old_parts" ("keep_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_state_id" ON "old_parts" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_gone_on_id" ON "old_parts" ("gone_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_state_number_id" ON "old_parts" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_old_parts_claim_id_number_id" ON "old_parts" ("claim_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "claim_id" IS NOT NULL;

CREATE INDEX "ix_old_parts_work_order_id_number_id" ON "old_parts" ("work_order_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_old_parts_keeper_id_number_id" ON "old_parts" ("keeper_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_old_parts_search_claim" ON "old_parts" USING gin ("search_claim");

CREATE INDEX "ix_warranty_booklets_taken_on_id" ON "warranty_booklets" ("taken_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_booklet_no_id" ON "warranty_booklets" ("booklet_no" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_purpose_id" ON "warranty_booklets" ("purpose" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_state_id" ON "warranty_booklets" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_stamped_on_id" ON "warranty_booklets" ("stamped_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_returned_on_id" ON "warranty_booklets" ("returned_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_received_by_id" ON "warranty_booklets" ("received_by" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_taken_by_id" ON "warranty_booklets" ("taken_by" NULLS FIRST, "id" NULLS FIRST) WHERE "taken_by" IS NOT NULL;

CREATE INDEX "ix_warranty_booklets_state_taken_on_id" ON "warranty_booklets" ("state" NULLS FIRST, "taken_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_purpose_taken_on_id" ON "warranty_booklets" ("purpose" NULLS FIRST, "taken_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_vehicle_id_taken_on_id" ON "warranty_booklets" ("vehicle_id" NULLS FIRST, "taken_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_warranty_booklets_work_order_id_taken_on_id" ON "warranty_booklets" ("work_order_id" NULLS FIRST, "taken_on" NULLS FIRST, "id" NULLS FIRST) WHERE "work_order_id" IS NOT NULL;

CREATE INDEX "ix_warranty_booklets_search_claim" ON "warranty_booklets" USING gin ("search_claim");

CREATE UNIQUE INDEX "ux_parts_part_no" ON "parts" ("part_no" NULLS FIRST);

CREATE INDEX "ix_parts_name_sort_id" ON "parts" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_category_id" ON "parts" ("category" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_origin_id" ON "parts" ("origin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_unit_id" ON "parts" ("unit" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_bin_id" ON "parts" ("bin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_stock_class_id" ON "parts" ("stock_class" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_cost_e4_id" ON "parts" ("cost_e4" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_sale_fen_id" ON "parts" ("sale_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_last_sale_month_id" ON "parts" ("last_sale_month" NULLS FIRST, "id" NULLS FIRST) WHERE "last_sale_month" IS NOT NULL;

CREATE INDEX "ix_parts_superseded_by_id_id" ON "parts" ("superseded_by_id" NULLS FIRST, "id" NULLS FIRST) WHERE "superseded_by_id" IS NOT NULL;

CREATE INDEX "ix_parts_label_sort_id" ON "parts" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_archived_at_id" ON "parts" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_category_part_no_id_archived_at" ON "parts" ("category" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_origin_part_no_id_archived_at" ON "parts" ("origin" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_stock_class_part_no_id_archived_at" ON "parts" ("stock_class" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_is_hazardous_part_no_id_archived_at" ON "parts" ("is_hazardous" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_supplier_id_part_no_id_archived_at" ON "parts" ("supplier_id" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "supplier_id" IS NOT NULL;

CREATE INDEX "ix_parts_abc_class_part_no_id_archived_at" ON "parts" ("abc_class" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "abc_class" IS NOT NULL;

CREATE INDEX "ix_parts_demand_class_part_no_id_archived_at" ON "parts" ("demand_class" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "demand_class" IS NOT NULL;

CREATE INDEX "ix_parts_idle_tier_part_no_id_archived_at" ON "parts" ("idle_tier" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "idle_tier" IS NOT NULL;

CREATE INDEX "ix_parts_search_card" ON "parts" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_part_demand_part_id_month" ON "part_demand" ("part_id" NULLS FIRST, "month" NULLS FIRST);

CREATE INDEX "ix_part_demand_month_id" ON "part_demand" ("month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_part_demand_qty_milli_id" ON "part_demand" ("qty_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_part_demand_lost_milli_id" ON "part_demand" ("lost_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_part_demand_emergency_milli_id" ON "part_demand" ("emergency_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_suppliers_code" ON "suppliers" ("code" NULLS FIRST);

CREATE INDEX "ix_suppliers_name_sort_id" ON "suppliers" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_kind_id" ON "suppliers" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_phone_id" ON "suppliers" ("phone" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_delivery_days_id" ON "suppliers" ("delivery_days" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_payment_days_id" ON "suppliers" ("payment_days" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_rating_id" ON "suppliers" ("rating" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_label_sort_id" ON "suppliers" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_archived_at_id" ON "suppliers" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_suppliers_kind_name_sort_id_archived_at" ON "suppliers" ("kind" NULLS FIRST, "name_sort" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_suppliers_search_card" ON "suppliers" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_staff_number" ON "staff" ("number" NULLS FIRST);

CREATE INDEX "ix_staff_name_sort_id" ON "staff" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_gender_id" ON "staff" ("gender" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_state_id" ON "staff" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_employment_kind_id" ON "staff" ("employment_kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_hired_on_id" ON "staff" ("hired_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_phone_id" ON "staff" ("phone" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_probation_until_on_id" ON "staff" ("probation_until_on" NULLS FIRST, "id" NULLS FIRST) WHERE "probation_until_on" IS NOT NULL;

CREATE INDEX "ix_staff_contract_until_on_id" ON "staff" ("contract_until_on" NULLS FIRST, "id" NULLS FIRST) WHERE "contract_until_on" IS NOT NULL;

CREATE INDEX "ix_staff_label_sort_id" ON "staff" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_archived_at_id" ON "staff" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_state_number_id_archived_at" ON "staff" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_staff_employment_kind_number_id_archived_at" ON "staff" ("employment_kind" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_staff_search_basic" ON "staff" USING gin ("search_basic");

CREATE INDEX "ix_staff_search_contact" ON "staff" USING gin ("search_contact");

CREATE UNIQUE INDEX "ux_staff_assignments_staff_id_post_id_from_on" ON "staff_assignments" ("staff_id" NULLS FIRST, "post_id" NULLS FIRST, "from_on" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_from_on_id" ON "staff_assignments" ("from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_is_main_id" ON "staff_assignments" ("is_main" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_until_on_id" ON "staff_assignments" ("until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_staff_id_from_on_id" ON "staff_assignments" ("staff_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_post_id_from_on_id" ON "staff_assignments" ("post_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_department_id_from_on_id" ON "staff_assignments" ("department_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_team_id_from_on_id" ON "staff_assignments" ("team_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_staff_assignments_manager_id_from_on_id" ON "staff_assignments" ("manager_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST) WHERE "manager_id" IS NOT NULL;

CREATE INDEX "ix_staff_assignments_is_main_from_on_id" ON "staff_assignments" ("is_main" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_effective_on_id" ON "staff_events" ("effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_from_state_id" ON "staff_events" ("from_state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_to_state_id" ON "staff_events" ("to_state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_from_post_id_id" ON "staff_events" ("from_post_id" NULLS FIRST, "id" NULLS FIRST) WHERE "from_post_id" IS NOT NULL;

CREATE INDEX "ix_staff_events_to_post_id_id" ON "staff_events" ("to_post_id" NULLS FIRST, "id" NULLS FIRST) WHERE "to_post_id" IS NOT NULL;

CREATE INDEX "ix_staff_events_note_id" ON "staff_events" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_created_at_id" ON "staff_events" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_staff_id_effective_on_id" ON "staff_events" ("staff_id" NULLS FIRST, "effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_kind_effective_on_id" ON "staff_events" ("kind" NULLS FIRST, "effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_salaries_staff_id_effective_on" ON "salaries" ("staff_id" NULLS FIRST, "effective_on" NULLS FIRST);

CREATE INDEX "ix_salaries_effective_on_id" ON "salaries" ("effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_base_fen_id" ON "salaries" ("base_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_post_fen_id" ON "salaries" ("post_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_performance_fen_id" ON "salaries" ("performance_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_allowance_fen_id" ON "salaries" ("allowance_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_state_id" ON "salaries" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_submitted_by_id" ON "salaries" ("submitted_by" NULLS FIRST, "id" NULLS FIRST) WHERE "submitted_by" IS NOT NULL;

CREATE INDEX "ix_salaries_approved_by_id" ON "salaries" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_salaries_state_effective_on_id" ON "salaries" ("state" NULLS FIRST, "effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_departments_code" ON "departments" ("code" NULLS FIRST);

CREATE INDEX "ix_departments_name_sort_id" ON "departments" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_departments_label_sort_id" ON "departments" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_departments_archived_at_id" ON "departments" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_departments_parent_id_code_id_archived_at" ON "departments" ("parent_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "parent_id" IS NOT NULL;

CREATE INDEX "ix_departments_head_id_code_id_archived_at" ON "departments" ("head_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "head_id" IS NOT NULL;

CREATE INDEX "ix_departments_search_basic" ON "departments" USING gin ("search_basic");

CREATE UNIQUE INDEX "ux_teams_code" ON "teams" ("code" NULLS FIRST);

CREATE INDEX "ix_teams_name_sort_id" ON "teams" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_teams_label_sort_id" ON "teams" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_teams_archived_at_id" ON "teams" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_teams_department_id_code_id_archived_at" ON "teams" ("department_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_teams_leader_id_code_id_archived_at" ON "teams" ("leader_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "leader_id" IS NOT NULL;

CREATE INDEX "ix_teams_search_basic" ON "teams" USING gin ("search_basic");

CREATE UNIQUE INDEX "ux_posts_code" ON "posts" ("code" NULLS FIRST);

CREATE INDEX "ix_posts_name_sort_id" ON "posts" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_area_id" ON "posts" ("area" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_usual_role_id" ON "posts" ("usual_role" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_label_sort_id" ON "posts" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_archived_at_id" ON "posts" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_area_code_id_archived_at" ON "posts" ("area" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_posts_reports_to_id_code_id_archived_at" ON "posts" ("reports_to_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "reports_to_id" IS NOT NULL;

CREATE INDEX "ix_posts_search_basic" ON "posts" USING gin ("search_basic");

CREATE UNIQUE INDEX "ux_skills_code" ON "skills" ("code" NULLS FIRST);

CREATE INDEX "ix_skills_name_sort_id" ON "skills" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_skills_name_en_id" ON "skills" ("name_en" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_skills_area_id" ON "skills" ("area" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_skills_label_sort_id" ON "skills" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_skills_archived_at_id" ON "skills" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_skills_area_code_id_archived_at" ON "skills" ("area" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_skills_search_entry" ON "skills" USING gin ("search_entry");

CREATE UNIQUE INDEX "ux_staff_skills_staff_id_skill_id" ON "staff_skills" ("staff_id" NULLS FIRST, "skill_id" NULLS FIRST);

CREATE INDEX "ix_staff_skills_valid_until_on_id" ON "staff_skills" ("valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_skills_level_id" ON "staff_skills" ("level" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_skills_evaluated_on_id" ON "staff_skills" ("evaluated_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_skills_staff_id_valid_until_on_id" ON "staff_skills" ("staff_id" NULLS FIRST, "valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_skills_skill_id_valid_until_on_id" ON "staff_skills" ("skill_id" NULLS FIRST, "valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_certificate_kinds_code" ON "certificate_kinds" ("code" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_name_sort_id" ON "certificate_kinds" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_issuer_id" ON "certificate_kinds" ("issuer" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_is_legal_id" ON "certificate_kinds" ("is_legal" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_valid_months_id" ON "certificate_kinds" ("valid_months" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_warn_days_id" ON "certificate_kinds" ("warn_days" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_label_sort_id" ON "certificate_kinds" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_archived_at_id" ON "certificate_kinds" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_is_legal_code_id_archived_at" ON "certificate_kinds" ("is_legal" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_certificate_kinds_search_entry" ON "certificate_kinds" USING gin ("search_entry");

CREATE UNIQUE INDEX "ux_certificates_kind_id_number" ON "certificates" ("kind_id" NULLS FIRST, "number" NULLS FIRST);

CREATE INDEX "ix_certificates_valid_until_on_id" ON "certificates" ("valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificates_number_id" ON "certificates" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificates_issued_on_id" ON "certificates" ("issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificates_staff_id_valid_until_on_id" ON "certificates" ("staff_id" NULLS FIRST, "valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificates_kind_id_valid_until_on_id" ON "certificates" ("kind_id" NULLS FIRST, "valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_certificates_search_card" ON "certificates" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_calendar_years_year" ON "calendar_years" ("year" NULLS FIRST);

CREATE INDEX "ix_calendar_years_status_id" ON "calendar_years" ("status" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_years_source_id" ON "calendar_years" ("source" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_years_announced_on_id" ON "calendar_years" ("announced_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_years_status_year_id" ON "calendar_years" ("status" NULLS FIRST, "year" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_calendar_days_day" ON "calendar_days" ("day" NULLS FIRST);

CREATE INDEX "ix_calendar_days_kind_id" ON "calendar_days" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_days_is_statutory_id" ON "calendar_days" ("is_statutory" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_days_name_id" ON "calendar_days" ("name" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_days_source_id" ON "calendar_days" ("source" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_days_kind_day_id" ON "calendar_days" ("kind" NULLS FIRST, "day" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_days_is_statutory_day_id" ON "calendar_days" ("is_statutory" NULLS FIRST, "day" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calendar_days_search_day" ON "calendar_days" USING gin ("search_day");

CREATE UNIQUE INDEX "ux_business_trips_number" ON "business_trips" ("number" NULLS FIRST);

CREATE INDEX "ix_business_trips_leaves_at_id" ON "business_trips" ("leaves_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_kind_id" ON "business_trips" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_destination_id" ON "business_trips" ("destination" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_purpose_id" ON "business_trips" ("purpose" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_returns_at_id" ON "business_trips" ("returns_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_state_id" ON "business_trips" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_estimate_fen_id" ON "business_trips" ("estimate_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_approved_by_id" ON "business_trips" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_business_trips_label_sort_id" ON "business_trips" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_state_leaves_at_id" ON "business_trips" ("state" NULLS FIRST, "leaves_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_kind_leaves_at_id" ON "business_trips" ("kind" NULLS FIRST, "leaves_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_staff_id_leaves_at_id" ON "business_trips" ("staff_id" NULLS FIRST, "leaves_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_business_trips_search_trip" ON "business_trips" USING gin ("search_trip");

CREATE UNIQUE INDEX "ux_meal_counts_day_on_meal" ON "meal_counts" ("day_on" NULLS FIRST, "meal" NULLS FIRST);

CREATE INDEX "ix_meal_counts_day_on_id" ON "meal_counts" ("day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_meal_id" ON "meal_counts" ("meal" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_ordered_id" ON "meal_counts" ("ordered" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_guests_id" ON "meal_counts" ("guests" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_delivered_id" ON "meal_counts" ("delivered" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_cost_fen_id" ON "meal_counts" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_ordered_from_id" ON "meal_counts" ("ordered_from" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_note_id" ON "meal_counts" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_meal_day_on_id" ON "meal_counts" ("meal" NULLS FIRST, "day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meal_counts_search_meal" ON "meal_counts" USING gin ("search_meal");

CREATE INDEX "ix_meal_counts_counts_department_id_parent_id" ON "meal_counts_counts" ("department_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_courses_code" ON "courses" ("code" NULLS FIRST);

CREATE INDEX "ix_courses_name_sort_id" ON "courses" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_courses_kind_id" ON "courses" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_courses_hours_id" ON "courses" ("hours" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_courses_pass_score_id" ON "courses" ("pass_score" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_courses_valid_months_id" ON "courses" ("valid_months" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_courses_label_sort_id" ON "courses" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_courses_archived_at_id" ON "courses" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_courses_kind_code_id_archived_at" ON "courses" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_courses_skill_id_code_id_archived_at" ON "courses" ("skill_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "skill_id" IS NOT NULL;

CREATE INDEX "ix_courses_certificate_kind_id_code_id_archived_at" ON "courses" ("certificate_kind_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "certificate_kind_id" IS NOT NULL;

CREATE INDEX "ix_courses_search_course" ON "courses" USING gin ("search_course");

CREATE INDEX "ix_courses_needed_by_post_id_parent_id" ON "courses_needed_by" ("post_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_training_plans_year_quarter_department_id_title" ON "training_plans" ("year" NULLS FIRST, "quarter" NULLS FIRST, "department_id" NULLS FIRST, "title" NULLS FIRST);

CREATE INDEX "ix_training_plans_year_id" ON "training_plans" ("year" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_quarter_id" ON "training_plans" ("quarter" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_kind_id" ON "training_plans" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_title_id" ON "training_plans" ("title" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_state_id" ON "training_plans" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_budget_fen_id" ON "training_plans" ("budget_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_approved_by_id" ON "training_plans" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_training_plans_label_sort_id" ON "training_plans" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_quarter_year_id" ON "training_plans" ("quarter" NULLS FIRST, "year" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_kind_year_id" ON "training_plans" ("kind" NULLS FIRST, "year" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_department_id_year_id" ON "training_plans" ("department_id" NULLS FIRST, "year" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_state_year_id" ON "training_plans" ("state" NULLS FIRST, "year" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_plans_search_course" ON "training_plans" USING gin ("search_course");

CREATE INDEX "ix_training_plans_items_course_id_parent_id" ON "training_plans_items" ("course_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE INDEX "ix_training_plans_items_staff_id_parent_id" ON "training_plans_items" ("staff_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_training_sessions_number" ON "training_sessions" ("number" NULLS FIRST);

CREATE INDEX "ix_training_sessions_starts_at_id" ON "training_sessions" ("starts_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_place_id" ON "training_sessions" ("place" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_capacity_id" ON "training_sessions" ("capacity" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_state_id" ON "training_sessions" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_cost_fen_id" ON "training_sessions" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_label_sort_id" ON "training_sessions" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_state_starts_at_id" ON "training_sessions" ("state" NULLS FIRST, "starts_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_course_id_starts_at_id" ON "training_sessions" ("course_id" NULLS FIRST, "starts_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_sessions_department_id_starts_at_id" ON "training_sessions" ("department_id" NULLS FIRST, "starts_at" NULLS FIRST, "id" NULLS FIRST) WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_team_id_starts_at_id" ON "training_sessions" ("team_id" NULLS FIRST, "starts_at" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_trainer_id_starts_at_id" ON "training_sessions" ("trainer_id" NULLS FIRST, "starts_at" NULLS FIRST, "id" NULLS FIRST) WHERE "trainer_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_plan_id_starts_at_id" ON "training_sessions" ("plan_id" NULLS FIRST, "starts_at" NULLS FIRST, "id" NULLS FIRST) WHERE "plan_id" IS NOT NULL;

CREATE INDEX "ix_training_sessions_search_course" ON "training_sessions" USING gin ("search_course");

CREATE INDEX "ix_training_sessions_enrolments_staff_id_parent_id" ON "training_sessions_enrolments" ("staff_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_training_results_staff_id_course_id_finished_on" ON "training_results" ("staff_id" NULLS FIRST, "course_id" NULLS FIRST, "finished_on" NULLS FIRST);

CREATE INDEX "ix_training_results_finished_on_id" ON "training_results" ("finished_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_hours_id" ON "training_results" ("hours" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_score_id" ON "training_results" ("score" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_outcome_id" ON "training_results" ("outcome" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_valid_until_on_id" ON "training_results" ("valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_rating_id" ON "training_results" ("rating" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_cost_fen_id" ON "training_results" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_examined_by_id" ON "training_results" ("examined_by" NULLS FIRST, "id" NULLS FIRST) WHERE "examined_by" IS NOT NULL;

CREATE INDEX "ix_training_results_staff_id_finished_on_id" ON "training_results" ("staff_id" NULLS FIRST, "finished_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_course_id_finished_on_id" ON "training_results" ("course_id" NULLS FIRST, "finished_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_session_id_finished_on_id" ON "training_results" ("session_id" NULLS FIRST, "finished_on" NULLS FIRST, "id" NULLS FIRST) WHERE "session_id" IS NOT NULL;

CREATE INDEX "ix_training_results_outcome_finished_on_id" ON "training_results" ("outcome" NULLS FIRST, "finished_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_training_results_search_result" ON "training_results" USING gin ("search_result");

CREATE UNIQUE INDEX "ux_appraisal_templates_code_edition" ON "appraisal_templates" ("code" NULLS FIRST, "edition" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_code_id" ON "appraisal_templates" ("code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_edition_id" ON "appraisal_templates" ("edition" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_name_sort_id" ON "appraisal_templates" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_state_id" ON "appraisal_templates" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_note_id" ON "appraisal_templates" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_label_sort_id" ON "appraisal_templates" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_archived_at_id" ON "appraisal_templates" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_state_code_id_archived_at" ON "appraisal_templates" ("state" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_appraisal_templates_search_form" ON "appraisal_templates" USING gin ("search_form");

CREATE UNIQUE INDEX "ux_appraisal_cycles_name" ON "appraisal_cycles" ("name" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_from_on_id" ON "appraisal_cycles" ("from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_name_sort_id" ON "appraisal_cycles" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_kind_id" ON "appraisal_cycles" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_until_on_id" ON "appraisal_cycles" ("until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_scores_due_on_id" ON "appraisal_cycles" ("scores_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_publish_due_on_id" ON "appraisal_cycles" ("publish_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_state_id" ON "appraisal_cycles" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_label_sort_id" ON "appraisal_cycles" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_state_from_on_id" ON "appraisal_cycles" ("state" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_kind_from_on_id" ON "appraisal_cycles" ("kind" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_cycles_search_form" ON "appraisal_cycles" USING gin ("search_form");

CREATE UNIQUE INDEX "ux_appraisals_cycle_id_staff_id" ON "appraisals" ("cycle_id" NULLS FIRST, "staff_id" NULLS FIRST);

CREATE INDEX "ix_appraisals_number_id" ON "appraisals" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_state_id" ON "appraisals" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_draft_score_id" ON "appraisals" ("draft_score" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_final_score_id" ON "appraisals" ("final_score" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_level_id" ON "appraisals" ("level" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_outcome_id" ON "appraisals" ("outcome" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_published_at_id" ON "appraisals" ("published_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_submitted_by_id" ON "appraisals" ("submitted_by" NULLS FIRST, "id" NULLS FIRST) WHERE "submitted_by" IS NOT NULL;

CREATE INDEX "ix_appraisals_reviewed_by_id" ON "appraisals" ("reviewed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "reviewed_by" IS NOT NULL;

CREATE INDEX "ix_appraisals_cycle_id_number_id" ON "appraisals" ("cycle_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_staff_id_number_id" ON "appraisals" ("staff_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_state_number_id" ON "appraisals" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_level_number_id" ON "appraisals" ("level" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_outcome_number_id" ON "appraisals" ("outcome" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_template_id_number_id" ON "appraisals" ("template_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisals_assignee_id_number_id" ON "appraisals" ("assignee_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "assignee_id" IS NOT NULL;

CREATE INDEX "ix_appraisals_search_result" ON "appraisals" USING gin ("search_result");

CREATE INDEX "ix_appraisal_notes_noted_on_id" ON "appraisal_notes" ("noted_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_notes_sign_id" ON "appraisal_notes" ("sign" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_notes_dimension_id" ON "appraisal_notes" ("dimension" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_notes_facts_id" ON "appraisal_notes" ("facts" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_notes_staff_id_noted_on_id" ON "appraisal_notes" ("staff_id" NULLS FIRST, "noted_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_notes_sign_noted_on_id" ON "appraisal_notes" ("sign" NULLS FIRST, "noted_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_notes_dimension_noted_on_id" ON "appraisal_notes" ("dimension" NULLS FIRST, "noted_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_appraisal_notes_search_review" ON "appraisal_notes" USING gin ("search_review");

CREATE UNIQUE INDEX "ux_reward_rules_code" ON "reward_rules" ("code" NULLS FIRST);

CREATE INDEX "ix_reward_rules_name_sort_id" ON "reward_rules" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_side_id" ON "reward_rules" ("side" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_category_id" ON "reward_rules" ("category" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_points_id" ON "reward_rules" ("points" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_amount_fen_id" ON "reward_rules" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_level_id" ON "reward_rules" ("level" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_effective_on_id" ON "reward_rules" ("effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_state_id" ON "reward_rules" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_document_id_id" ON "reward_rules" ("document_id" NULLS FIRST, "id" NULLS FIRST) WHERE "document_id" IS NOT NULL;

CREATE INDEX "ix_reward_rules_label_sort_id" ON "reward_rules" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_state_code_id" ON "reward_rules" ("state" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_side_code_id" ON "reward_rules" ("side" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_category_code_id" ON "reward_rules" ("category" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_level_code_id" ON "reward_rules" ("level" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_rules_search_public" ON "reward_rules" USING gin ("search_public");

CREATE UNIQUE INDEX "ux_reward_records_number" ON "reward_records" ("number" NULLS FIRST);

CREATE INDEX "ix_reward_records_happened_on_id" ON "reward_records" ("happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_side_id" ON "reward_records" ("side" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_times_id" ON "reward_records" ("times" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_points_id" ON "reward_records" ("points" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_amount_fen_id" ON "reward_records" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_level_id" ON "reward_records" ("level" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_state_id" ON "reward_records" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_settle_month_id" ON "reward_records" ("settle_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_proposed_by_id" ON "reward_records" ("proposed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "proposed_by" IS NOT NULL;

CREATE INDEX "ix_reward_records_approved_by_id" ON "reward_records" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_reward_records_label_sort_id" ON "reward_records" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_state_happened_on_id" ON "reward_records" ("state" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_side_happened_on_id" ON "reward_records" ("side" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_staff_id_happened_on_id" ON "reward_records" ("staff_id" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_rule_id_happened_on_id" ON "reward_records" ("rule_id" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST) WHERE "rule_id" IS NOT NULL;

CREATE INDEX "ix_reward_records_level_happened_on_id" ON "reward_records" ("level" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_source_happened_on_id" ON "reward_records" ("source" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_records_search_case" ON "reward_records" USING gin ("search_case");

CREATE UNIQUE INDEX "ux_reward_points_record_ref_kind" ON "reward_points" ("record_ref" NULLS FIRST, "kind" NULLS FIRST);

CREATE INDEX "ix_reward_points_counts_on_id" ON "reward_points" ("counts_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_points_points_id" ON "reward_points" ("points" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_points_note_id" ON "reward_points" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_points_created_at_id" ON "reward_points" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_points_staff_id_counts_on_id" ON "reward_points" ("staff_id" NULLS FIRST, "counts_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_points_kind_counts_on_id" ON "reward_points" ("kind" NULLS FIRST, "counts_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_points_record_ref_counts_on_id" ON "reward_points" ("record_ref" NULLS FIRST, "counts_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_reward_points_search_case" ON "reward_points" USING gin ("search_case");

CREATE UNIQUE INDEX "ux_metrics_code" ON "metrics" ("code" NULLS FIRST);

CREATE INDEX "ix_metrics_name_sort_id" ON "metrics" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_area_id" ON "metrics" ("area" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_unit_id" ON "metrics" ("unit" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_direction_id" ON "metrics" ("direction" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_adding_id" ON "metrics" ("adding" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_source_id" ON "metrics" ("source" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_label_sort_id" ON "metrics" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_archived_at_id" ON "metrics" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_metrics_area_code_id_archived_at" ON "metrics" ("area" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_metrics_unit_code_id_archived_at" ON "metrics" ("unit" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_metrics_direction_code_id_archived_at" ON "metrics" ("direction" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_metrics_search_entry" ON "metrics" USING gin ("search_entry");

CREATE UNIQUE INDEX "ux_target_plans_title_department_id_from_on" ON "target_plans" ("title" NULLS FIRST, "department_id" NULLS FIRST, "from_on" NULLS FIRST);

CREATE INDEX "ix_target_plans_from_on_id" ON "target_plans" ("from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_title_id" ON "target_plans" ("title" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_kind_id" ON "target_plans" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_until_on_id" ON "target_plans" ("until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_state_id" ON "target_plans" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_approved_by_id" ON "target_plans" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_target_plans_label_sort_id" ON "target_plans" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_state_from_on_id" ON "target_plans" ("state" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_kind_from_on_id" ON "target_plans" ("kind" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_department_id_from_on_id" ON "target_plans" ("department_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_target_plans_owner_id_from_on_id" ON "target_plans" ("owner_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_target_plans_search_value" ON "target_plans" USING gin ("search_value");

CREATE INDEX "ix_target_plans_steps_owner_id_parent_id" ON "target_plans_steps" ("owner_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_targets_metric_id_department_id_team_id_span_for_month" ON "targets" ("metric_id" NULLS FIRST, "department_id" NULLS FIRST, "team_id" NULLS FIRST, "span" NULLS FIRST, "for_month" NULLS FIRST);

CREATE INDEX "ix_targets_for_month_id" ON "targets" ("for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_title_id" ON "targets" ("title" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_base_milli_id" ON "targets" ("base_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_actual_milli_id" ON "targets" ("actual_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_reached_bp_id" ON "targets" ("reached_bp" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_state_id" ON "targets" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_label_sort_id" ON "targets" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_span_for_month_id" ON "targets" ("span" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_metric_id_for_month_id" ON "targets" ("metric_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_department_id_for_month_id" ON "targets" ("department_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_team_id_for_month_id" ON "targets" ("team_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST) WHERE "team_id" IS NOT NULL;

CREATE INDEX "ix_targets_state_for_month_id" ON "targets" ("state" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_targets_plan_id_for_month_id" ON "targets" ("plan_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST) WHERE "plan_id" IS NOT NULL;

CREATE INDEX "ix_targets_parent_id_for_month_id" ON "targets" ("parent_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST) WHERE "parent_id" IS NOT NULL;

CREATE INDEX "ix_targets_owner_id_for_month_id" ON "targets" ("owner_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_targets_search_value" ON "targets" USING gin ("search_value");

CREATE UNIQUE INDEX "ux_personal_targets_staff_id_metric_id_for_month" ON "personal_targets" ("staff_id" NULLS FIRST, "metric_id" NULLS FIRST, "for_month" NULLS FIRST);

CREATE INDEX "ix_personal_targets_for_month_id" ON "personal_targets" ("for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_base_milli_id" ON "personal_targets" ("base_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_actual_milli_id" ON "personal_targets" ("actual_milli" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_reached_bp_id" ON "personal_targets" ("reached_bp" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_weight_bp_id" ON "personal_targets" ("weight_bp" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_state_id" ON "personal_targets" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_staff_id_for_month_id" ON "personal_targets" ("staff_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_metric_id_for_month_id" ON "personal_targets" ("metric_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_state_for_month_id" ON "personal_targets" ("state" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_personal_targets_target_id_for_month_id" ON "personal_targets" ("target_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST) WHERE "target_id" IS NOT NULL;

CREATE INDEX "ix_personal_targets_search_person" ON "personal_targets" USING gin ("search_person");

CREATE UNIQUE INDEX "ux_budgets_department_id_span_for_month_category" ON "budgets" ("department_id" NULLS FIRST, "span" NULLS FIRST, "for_month" NULLS FIRST, "category" NULLS FIRST);

CREATE INDEX "ix_budgets_for_month_id" ON "budgets" ("for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_span_id" ON "budgets" ("span" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_category_id" ON "budgets" ("category" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_amount_fen_id" ON "budgets" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_spent_fen_id" ON "budgets" ("spent_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_left_fen_id" ON "budgets" ("left_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_state_id" ON "budgets" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_note_id" ON "budgets" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_approved_by_id" ON "budgets" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_budgets_span_for_month_id" ON "budgets" ("span" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_department_id_for_month_id" ON "budgets" ("department_id" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_category_for_month_id" ON "budgets" ("category" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_state_for_month_id" ON "budgets" ("state" NULLS FIRST, "for_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_budgets_search_value" ON "budgets" USING gin ("search_value");

CREATE UNIQUE INDEX "ux_tools_tag" ON "tools" ("tag" NULLS FIRST);

CREATE INDEX "ix_tools_serial_id" ON "tools" ("serial" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_qty_id" ON "tools" ("qty" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_state_id" ON "tools" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_bin_id" ON "tools" ("bin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_calibration_due_on_id" ON "tools" ("calibration_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_cost_fen_id" ON "tools" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_bought_on_id" ON "tools" ("bought_on" NULLS FIRST, "id" NULLS FIRST) WHERE "bought_on" IS NOT NULL;

CREATE INDEX "ix_tools_label_sort_id" ON "tools" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_archived_at_id" ON "tools" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_model_id_tag_id_archived_at" ON "tools" ("model_id" NULLS FIRST, "tag" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tools_state_tag_id_archived_at" ON "tools" ("state" NULLS FIRST, "tag" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tools_keeper_id_tag_id_archived_at" ON "tools" ("keeper_id" NULLS FIRST, "tag" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_tools_holder_id_tag_id_archived_at" ON "tools" ("holder_id" NULLS FIRST, "tag" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "holder_id" IS NOT NULL;

CREATE INDEX "ix_tools_search_card" ON "tools" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_tool_models_code" ON "tool_models" ("code" NULLS FIRST);

CREATE INDEX "ix_tool_models_name_sort_id" ON "tool_models" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_kind_id" ON "tool_models" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_category_id" ON "tool_models" ("category" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_brand_id" ON "tool_models" ("brand" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_spec_id" ON "tool_models" ("spec" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_is_special_id" ON "tool_models" ("is_special" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_calibration_interval_days_id" ON "tool_models" ("calibration_interval_days" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_unit_cost_fen_id" ON "tool_models" ("unit_cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_supplier_id_id" ON "tool_models" ("supplier_id" NULLS FIRST, "id" NULLS FIRST) WHERE "supplier_id" IS NOT NULL;

CREATE INDEX "ix_tool_models_label_sort_id" ON "tool_models" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_archived_at_id" ON "tool_models" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_kind_code_id_archived_at" ON "tool_models" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tool_models_category_code_id_archived_at" ON "tool_models" ("category" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tool_models_is_special_code_id_archived_at" ON "tool_models" ("is_special" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tool_models_search_card" ON "tool_models" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_tool_loans_tool_id_number" ON "tool_loans" ("tool_id" NULLS FIRST, "number" NULLS FIRST);

CREATE UNIQUE INDEX "ux_tool_loans_tool_id_where_state" ON "tool_loans" ("tool_id" NULLS FIRST) WHERE "state" = 'on_loan';

CREATE INDEX "ix_tool_loans_out_at_id" ON "tool_loans" ("out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_number_id" ON "tool_loans" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_due_at_id" ON "tool_loans" ("due_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_in_at_id" ON "tool_loans" ("in_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_state_id" ON "tool_loans" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_condition_id" ON "tool_loans" ("condition" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_carried_by_id" ON "tool_loans" ("carried_by" NULLS FIRST, "id" NULLS FIRST) WHERE "carried_by" IS NOT NULL;

CREATE INDEX "ix_tool_loans_carried_reason_id" ON "tool_loans" ("carried_reason" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_lent_by_id" ON "tool_loans" ("lent_by" NULLS FIRST, "id" NULLS FIRST) WHERE "lent_by" IS NOT NULL;

CREATE INDEX "ix_tool_loans_confirmed_by_id" ON "tool_loans" ("confirmed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "confirmed_by" IS NOT NULL;

CREATE INDEX "ix_tool_loans_tool_id_out_at_id" ON "tool_loans" ("tool_id" NULLS FIRST, "out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_borrower_id_out_at_id" ON "tool_loans" ("borrower_id" NULLS FIRST, "out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_state_out_at_id" ON "tool_loans" ("state" NULLS FIRST, "out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_loans_search_loan" ON "tool_loans" USING gin ("search_loan");

CREATE UNIQUE INDEX "ux_tool_issues_tool_id_number" ON "tool_issues" ("tool_id" NULLS FIRST, "number" NULLS FIRST);

CREATE UNIQUE INDEX "ux_tool_issues_tool_id_where_state" ON "tool_issues" ("tool_id" NULLS FIRST) WHERE "state" = 'held';

CREATE INDEX "ix_tool_issues_issued_on_id" ON "tool_issues" ("issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_number_id" ON "tool_issues" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_life_until_on_id" ON "tool_issues" ("life_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_state_id" ON "tool_issues" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_ended_on_id" ON "tool_issues" ("ended_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_replaces_id_id" ON "tool_issues" ("replaces_id" NULLS FIRST, "id" NULLS FIRST) WHERE "replaces_id" IS NOT NULL;

CREATE INDEX "ix_tool_issues_issued_by_id" ON "tool_issues" ("issued_by" NULLS FIRST, "id" NULLS FIRST) WHERE "issued_by" IS NOT NULL;

CREATE INDEX "ix_tool_issues_confirmed_by_id" ON "tool_issues" ("confirmed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "confirmed_by" IS NOT NULL;

CREATE INDEX "ix_tool_issues_tool_id_issued_on_id" ON "tool_issues" ("tool_id" NULLS FIRST, "issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_holder_id_issued_on_id" ON "tool_issues" ("holder_id" NULLS FIRST, "issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_state_issued_on_id" ON "tool_issues" ("state" NULLS FIRST, "issued_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_issues_search_loan" ON "tool_issues" USING gin ("search_loan");

CREATE UNIQUE INDEX "ux_tool_moves_tool_id_number" ON "tool_moves" ("tool_id" NULLS FIRST, "number" NULLS FIRST);

CREATE INDEX "ix_tool_moves_moved_at_id" ON "tool_moves" ("moved_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_number_id" ON "tool_moves" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_qty_id" ON "tool_moves" ("qty" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_from_holder_id" ON "tool_moves" ("from_holder" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_to_holder_id" ON "tool_moves" ("to_holder" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_by_id_id" ON "tool_moves" ("by_id" NULLS FIRST, "id" NULLS FIRST) WHERE "by_id" IS NOT NULL;

CREATE INDEX "ix_tool_moves_note_id" ON "tool_moves" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_created_at_id" ON "tool_moves" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_tool_id_moved_at_id" ON "tool_moves" ("tool_id" NULLS FIRST, "moved_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_kind_moved_at_id" ON "tool_moves" ("kind" NULLS FIRST, "moved_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_moves_person_id_moved_at_id" ON "tool_moves" ("person_id" NULLS FIRST, "moved_at" NULLS FIRST, "id" NULLS FIRST) WHERE "person_id" IS NOT NULL;

CREATE INDEX "ix_tool_moves_from_id_moved_at_id" ON "tool_moves" ("from_id" NULLS FIRST, "moved_at" NULLS FIRST, "id" NULLS FIRST) WHERE "from_id" IS NOT NULL;

CREATE INDEX "ix_tool_moves_to_id_moved_at_id" ON "tool_moves" ("to_id" NULLS FIRST, "moved_at" NULLS FIRST, "id" NULLS FIRST) WHERE "to_id" IS NOT NULL;

CREATE INDEX "ix_tool_moves_search_loan" ON "tool_moves" USING gin ("search_loan");

CREATE UNIQUE INDEX "ux_tool_incidents_tool_id_number" ON "tool_incidents" ("tool_id" NULLS FIRST, "number" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_happened_on_id" ON "tool_incidents" ("happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_number_id" ON "tool_incidents" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_kind_id" ON "tool_incidents" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_cause_id" ON "tool_incidents" ("cause" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_residual_fen_id" ON "tool_incidents" ("residual_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_compensation_fen_id" ON "tool_incidents" ("compensation_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_state_id" ON "tool_incidents" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_proposed_by_id" ON "tool_incidents" ("proposed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "proposed_by" IS NOT NULL;

CREATE INDEX "ix_tool_incidents_approved_by_id" ON "tool_incidents" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_tool_incidents_tool_id_happened_on_id" ON "tool_incidents" ("tool_id" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_person_id_happened_on_id" ON "tool_incidents" ("person_id" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST) WHERE "person_id" IS NOT NULL;

CREATE INDEX "ix_tool_incidents_kind_happened_on_id" ON "tool_incidents" ("kind" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_cause_happened_on_id" ON "tool_incidents" ("cause" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_state_happened_on_id" ON "tool_incidents" ("state" NULLS FIRST, "happened_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_incidents_search_incident" ON "tool_incidents" USING gin ("search_incident");

CREATE UNIQUE INDEX "ux_tool_spot_checks_number" ON "tool_spot_checks" ("number" NULLS FIRST);

CREATE INDEX "ix_tool_spot_checks_checked_on_id" ON "tool_spot_checks" ("checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_spot_checks_faults_id" ON "tool_spot_checks" ("faults" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_spot_checks_next_on_id" ON "tool_spot_checks" ("next_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_spot_checks_state_id" ON "tool_spot_checks" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_spot_checks_person_id_checked_on_id" ON "tool_spot_checks" ("person_id" NULLS FIRST, "checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_spot_checks_checker_id_checked_on_id" ON "tool_spot_checks" ("checker_id" NULLS FIRST, "checked_on" NULLS FIRST, "id" NULLS FIRST) WHERE "checker_id" IS NOT NULL;

CREATE INDEX "ix_tool_spot_checks_state_checked_on_id" ON "tool_spot_checks" ("state" NULLS FIRST, "checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_spot_checks_search_incident" ON "tool_spot_checks" USING gin ("search_incident");

CREATE INDEX "ix_tool_spot_checks_lines_tool_id_parent_id" ON "tool_spot_checks_lines" ("tool_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_equipment_code" ON "equipment" ("code" NULLS FIRST);

CREATE INDEX "ix_equipment_name_sort_id" ON "equipment" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_kind_id" ON "equipment" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_place_id" ON "equipment" ("place" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_state_id" ON "equipment" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_maintenance_due_on_id" ON "equipment" ("maintenance_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_statutory_due_on_id" ON "equipment" ("statutory_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_price_fen_id" ON "equipment" ("price_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_replace_on_id" ON "equipment" ("replace_on" NULLS FIRST, "id" NULLS FIRST) WHERE "replace_on" IS NOT NULL;

CREATE INDEX "ix_equipment_label_sort_id" ON "equipment" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_kind_code_id" ON "equipment" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_state_code_id" ON "equipment" ("state" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_keeper_id_code_id" ON "equipment" ("keeper_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST) WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_equipment_is_statutory_code_id" ON "equipment" ("is_statutory" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_search_card" ON "equipment" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_equipment_uses_equipment_id_started_at" ON "equipment_uses" ("equipment_id" NULLS FIRST, "started_at" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_started_at_id" ON "equipment_uses" ("started_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_ended_at_id" ON "equipment_uses" ("ended_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_purpose_id" ON "equipment_uses" ("purpose" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_is_ok_before_id" ON "equipment_uses" ("is_ok_before" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_is_ok_after_id" ON "equipment_uses" ("is_ok_after" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_fault_id" ON "equipment_uses" ("fault" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_operator_id_started_at_id" ON "equipment_uses" ("operator_id" NULLS FIRST, "started_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_is_ok_before_started_at_id" ON "equipment_uses" ("is_ok_before" NULLS FIRST, "started_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_is_ok_after_started_at_id" ON "equipment_uses" ("is_ok_after" NULLS FIRST, "started_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_equipment_uses_search_use" ON "equipment_uses" USING gin ("search_use");

CREATE UNIQUE INDEX "ux_maintenance_tasks_equipment_id_number" ON "maintenance_tasks" ("equipment_id" NULLS FIRST, "number" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_planned_on_id" ON "maintenance_tasks" ("planned_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_number_id" ON "maintenance_tasks" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_kind_id" ON "maintenance_tasks" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_state_id" ON "maintenance_tasks" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_done_on_id" ON "maintenance_tasks" ("done_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_result_id" ON "maintenance_tasks" ("result" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_downtime_minutes_id" ON "maintenance_tasks" ("downtime_minutes" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_cost_fen_id" ON "maintenance_tasks" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_done_by_id" ON "maintenance_tasks" ("done_by" NULLS FIRST, "id" NULLS FIRST) WHERE "done_by" IS NOT NULL;

CREATE INDEX "ix_maintenance_tasks_equipment_id_planned_on_id" ON "maintenance_tasks" ("equipment_id" NULLS FIRST, "planned_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_kind_planned_on_id" ON "maintenance_tasks" ("kind" NULLS FIRST, "planned_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_state_planned_on_id" ON "maintenance_tasks" ("state" NULLS FIRST, "planned_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_assignee_id_planned_on_id" ON "maintenance_tasks" ("assignee_id" NULLS FIRST, "planned_on" NULLS FIRST, "id" NULLS FIRST) WHERE "assignee_id" IS NOT NULL;

CREATE INDEX "ix_maintenance_tasks_result_planned_on_id" ON "maintenance_tasks" ("result" NULLS FIRST, "planned_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_maintenance_tasks_search_card" ON "maintenance_tasks" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_calibrations_number" ON "calibrations" ("number" NULLS FIRST);

CREATE INDEX "ix_calibrations_due_on_id" ON "calibrations" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_state_id" ON "calibrations" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_done_on_id" ON "calibrations" ("done_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_result_id" ON "calibrations" ("result" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_certificate_no_id" ON "calibrations" ("certificate_no" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_valid_until_on_id" ON "calibrations" ("valid_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_cost_fen_id" ON "calibrations" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_tool_id_due_on_id" ON "calibrations" ("tool_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "tool_id" IS NOT NULL;

CREATE INDEX "ix_calibrations_equipment_id_due_on_id" ON "calibrations" ("equipment_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "equipment_id" IS NOT NULL;

CREATE INDEX "ix_calibrations_state_due_on_id" ON "calibrations" ("state" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_result_due_on_id" ON "calibrations" ("result" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_is_statutory_due_on_id" ON "calibrations" ("is_statutory" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_calibrations_search_card" ON "calibrations" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_findings_number" ON "findings" ("number" NULLS FIRST);

CREATE UNIQUE INDEX "ux_findings_round_id_round_item" ON "findings" ("round_id" NULLS FIRST, "round_item" NULLS FIRST) WHERE "round_id" IS NOT NULL;

CREATE INDEX "ix_findings_found_on_id" ON "findings" ("found_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_kind_id" ON "findings" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_severity_id" ON "findings" ("severity" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_place_id" ON "findings" ("place" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_due_on_id" ON "findings" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_state_id" ON "findings" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_found_by_id" ON "findings" ("found_by" NULLS FIRST, "id" NULLS FIRST) WHERE "found_by" IS NOT NULL;

CREATE INDEX "ix_findings_fixed_by_id" ON "findings" ("fixed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "fixed_by" IS NOT NULL;

CREATE INDEX "ix_findings_verified_by_id" ON "findings" ("verified_by" NULLS FIRST, "id" NULLS FIRST) WHERE "verified_by" IS NOT NULL;

CREATE INDEX "ix_findings_kind_found_on_id" ON "findings" ("kind" NULLS FIRST, "found_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_severity_found_on_id" ON "findings" ("severity" NULLS FIRST, "found_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_state_found_on_id" ON "findings" ("state" NULLS FIRST, "found_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_findings_owner_id_found_on_id" ON "findings" ("owner_id" NULLS FIRST, "found_on" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_findings_check_id_found_on_id" ON "findings" ("check_id" NULLS FIRST, "found_on" NULLS FIRST, "id" NULLS FIRST) WHERE "check_id" IS NOT NULL;

CREATE INDEX "ix_findings_round_id_found_on_id" ON "findings" ("round_id" NULLS FIRST, "found_on" NULLS FIRST, "id" NULLS FIRST) WHERE "round_id" IS NOT NULL;

CREATE INDEX "ix_findings_search_find" ON "findings" USING gin ("search_find");

CREATE UNIQUE INDEX "ux_safety_checks_number" ON "safety_checks" ("number" NULLS FIRST);

CREATE INDEX "ix_safety_checks_checked_on_id" ON "safety_checks" ("checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_kind_id" ON "safety_checks" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_area_id" ON "safety_checks" ("area" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_faults_id" ON "safety_checks" ("faults" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_state_id" ON "safety_checks" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_label_sort_id" ON "safety_checks" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_kind_checked_on_id" ON "safety_checks" ("kind" NULLS FIRST, "checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_checker_id_checked_on_id" ON "safety_checks" ("checker_id" NULLS FIRST, "checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_state_checked_on_id" ON "safety_checks" ("state" NULLS FIRST, "checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_safety_checks_search_find" ON "safety_checks" USING gin ("search_find");

CREATE INDEX "ix_safety_checks_lines_owner_id_parent_id" ON "safety_checks_lines" ("owner_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_incidents_number" ON "incidents" ("number" NULLS FIRST);

CREATE INDEX "ix_incidents_happened_at_id" ON "incidents" ("happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_kind_id" ON "incidents" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_place_id" ON "incidents" ("place" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_injured_id" ON "incidents" ("injured" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_loss_fen_id" ON "incidents" ("loss_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_due_on_id" ON "incidents" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_state_id" ON "incidents" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_reported_by_id" ON "incidents" ("reported_by" NULLS FIRST, "id" NULLS FIRST) WHERE "reported_by" IS NOT NULL;

CREATE INDEX "ix_incidents_closed_by_id" ON "incidents" ("closed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "closed_by" IS NOT NULL;

CREATE INDEX "ix_incidents_kind_happened_at_id" ON "incidents" ("kind" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_state_happened_at_id" ON "incidents" ("state" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_incidents_equipment_id_happened_at_id" ON "incidents" ("equipment_id" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST) WHERE "equipment_id" IS NOT NULL;

CREATE INDEX "ix_incidents_owner_id_happened_at_id" ON "incidents" ("owner_id" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_incidents_search_incident" ON "incidents" USING gin ("search_incident");

CREATE UNIQUE INDEX "ux_fire_equipment_code" ON "fire_equipment" ("code" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_kind_id" ON "fire_equipment" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_place_id" ON "fire_equipment" ("place" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_spec_id" ON "fire_equipment" ("spec" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_expires_on_id" ON "fire_equipment" ("expires_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_checked_on_id" ON "fire_equipment" ("checked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_next_check_on_id" ON "fire_equipment" ("next_check_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_state_id" ON "fire_equipment" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_kind_code_id" ON "fire_equipment" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_state_code_id" ON "fire_equipment" ("state" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_fire_equipment_keeper_id_code_id" ON "fire_equipment" ("keeper_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST) WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_fire_equipment_search_find" ON "fire_equipment" USING gin ("search_find");

CREATE UNIQUE INDEX "ux_company_cars_plate" ON "company_cars" ("plate" NULLS FIRST);

CREATE INDEX "ix_company_cars_name_id" ON "company_cars" ("name" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_use_id" ON "company_cars" ("use" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_mileage_km_id" ON "company_cars" ("mileage_km" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_state_id" ON "company_cars" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_insured_until_on_id" ON "company_cars" ("insured_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_inspected_until_on_id" ON "company_cars" ("inspected_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_maintenance_due_on_id" ON "company_cars" ("maintenance_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_label_sort_id" ON "company_cars" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_use_plate_id" ON "company_cars" ("use" NULLS FIRST, "plate" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_state_plate_id" ON "company_cars" ("state" NULLS FIRST, "plate" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_company_cars_driver_id_plate_id" ON "company_cars" ("driver_id" NULLS FIRST, "plate" NULLS FIRST, "id" NULLS FIRST) WHERE "driver_id" IS NOT NULL;

CREATE INDEX "ix_company_cars_search_car" ON "company_cars" USING gin ("search_car");

CREATE UNIQUE INDEX "ux_trip_orders_car_id_number" ON "trip_orders" ("car_id" NULLS FIRST, "number" NULLS FIRST);

CREATE UNIQUE INDEX "ux_trip_orders_car_id_where_state" ON "trip_orders" ("car_id" NULLS FIRST) WHERE "state" = 'out';

CREATE INDEX "ix_trip_orders_planned_out_at_id" ON "trip_orders" ("planned_out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_number_id" ON "trip_orders" ("number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_kind_id" ON "trip_orders" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_destination_id" ON "trip_orders" ("destination" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_state_id" ON "trip_orders" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_out_at_id" ON "trip_orders" ("out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_back_at_id" ON "trip_orders" ("back_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_driven_km_id" ON "trip_orders" ("driven_km" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_approved_by_id" ON "trip_orders" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_trip_orders_car_id_planned_out_at_id" ON "trip_orders" ("car_id" NULLS FIRST, "planned_out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_driver_id_planned_out_at_id" ON "trip_orders" ("driver_id" NULLS FIRST, "planned_out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_kind_planned_out_at_id" ON "trip_orders" ("kind" NULLS FIRST, "planned_out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_state_planned_out_at_id" ON "trip_orders" ("state" NULLS FIRST, "planned_out_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_trip_orders_search_car" ON "trip_orders" USING gin ("search_car");

CREATE UNIQUE INDEX "ux_car_cares_car_id_cared_on_driver_id" ON "car_cares" ("car_id" NULLS FIRST, "cared_on" NULLS FIRST, "driver_id" NULLS FIRST);

CREATE INDEX "ix_car_cares_cared_on_id" ON "car_cares" ("cared_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_is_ok_before_id" ON "car_cares" ("is_ok_before" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_is_ok_on_road_id" ON "car_cares" ("is_ok_on_road" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_is_ok_after_id" ON "car_cares" ("is_ok_after" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_is_washed_id" ON "car_cares" ("is_washed" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_garage_time_id" ON "car_cares" ("garage_time" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_fault_id" ON "car_cares" ("fault" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_car_id_cared_on_id" ON "car_cares" ("car_id" NULLS FIRST, "cared_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_driver_id_cared_on_id" ON "car_cares" ("driver_id" NULLS FIRST, "cared_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_cares_search_car" ON "car_cares" USING gin ("search_car");

CREATE UNIQUE INDEX "ux_car_costs_number" ON "car_costs" ("number" NULLS FIRST);

CREATE INDEX "ix_car_costs_asked_on_id" ON "car_costs" ("asked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_kind_id" ON "car_costs" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_estimate_fen_id" ON "car_costs" ("estimate_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_actual_fen_id" ON "car_costs" ("actual_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_state_id" ON "car_costs" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_settled_on_id" ON "car_costs" ("settled_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_approved_by_id" ON "car_costs" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_car_costs_car_id_asked_on_id" ON "car_costs" ("car_id" NULLS FIRST, "asked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_driver_id_asked_on_id" ON "car_costs" ("driver_id" NULLS FIRST, "asked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_kind_asked_on_id" ON "car_costs" ("kind" NULLS FIRST, "asked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_state_asked_on_id" ON "car_costs" ("state" NULLS FIRST, "asked_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_costs_search_cost" ON "car_costs" USING gin ("search_cost");

CREATE UNIQUE INDEX "ux_car_accidents_number" ON "car_accidents" ("number" NULLS FIRST);

CREATE INDEX "ix_car_accidents_happened_at_id" ON "car_accidents" ("happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_place_id" ON "car_accidents" ("place" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_liability_id" ON "car_accidents" ("liability" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_estimate_fen_id" ON "car_accidents" ("estimate_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_insurer_fen_id" ON "car_accidents" ("insurer_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_driver_fen_id" ON "car_accidents" ("driver_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_state_id" ON "car_accidents" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_closed_by_id" ON "car_accidents" ("closed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "closed_by" IS NOT NULL;

CREATE INDEX "ix_car_accidents_car_id_happened_at_id" ON "car_accidents" ("car_id" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_driver_id_happened_at_id" ON "car_accidents" ("driver_id" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_liability_happened_at_id" ON "car_accidents" ("liability" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_state_happened_at_id" ON "car_accidents" ("state" NULLS FIRST, "happened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_car_accidents_search_cost" ON "car_accidents" USING gin ("search_cost");

CREATE UNIQUE INDEX "ux_revenue_days_day_on_trade_item" ON "revenue_days" ("day_on" NULLS FIRST, "trade" NULLS FIRST, "item" NULLS FIRST);

CREATE INDEX "ix_revenue_days_day_on_id" ON "revenue_days" ("day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_trade_id" ON "revenue_days" ("trade" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_item_id" ON "revenue_days" ("item" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_orders_id" ON "revenue_days" ("orders" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_amount_fen_id" ON "revenue_days" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_discount_fen_id" ON "revenue_days" ("discount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_note_id" ON "revenue_days" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_trade_day_on_id" ON "revenue_days" ("trade" NULLS FIRST, "day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_item_day_on_id" ON "revenue_days" ("item" NULLS FIRST, "day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_revenue_days_search_money" ON "revenue_days" USING gin ("search_money");

CREATE UNIQUE INDEX "ux_cash_sessions_number" ON "cash_sessions" ("number" NULLS FIRST);

CREATE UNIQUE INDEX "ux_cash_sessions_till_where_state" ON "cash_sessions" ("till" NULLS FIRST) WHERE "state" = 'open';

CREATE INDEX "ix_cash_sessions_opened_at_id" ON "cash_sessions" ("opened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_till_id" ON "cash_sessions" ("till" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_float_fen_id" ON "cash_sessions" ("float_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_counted_fen_id" ON "cash_sessions" ("counted_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_expected_fen_id" ON "cash_sessions" ("expected_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_variance_fen_id" ON "cash_sessions" ("variance_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_state_id" ON "cash_sessions" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_banked_on_id" ON "cash_sessions" ("banked_on" NULLS FIRST, "id" NULLS FIRST) WHERE "banked_on" IS NOT NULL;

CREATE INDEX "ix_cash_sessions_label_sort_id" ON "cash_sessions" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_state_opened_at_id" ON "cash_sessions" ("state" NULLS FIRST, "opened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_cashier_id_opened_at_id" ON "cash_sessions" ("cashier_id" NULLS FIRST, "opened_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_sessions_received_by_opened_at_id" ON "cash_sessions" ("received_by" NULLS FIRST, "opened_at" NULLS FIRST, "id" NULLS FIRST) WHERE "received_by" IS NOT NULL;

CREATE INDEX "ix_cash_sessions_search_count" ON "cash_sessions" USING gin ("search_count");

CREATE UNIQUE INDEX "ux_cash_counts_session_id_staff_id_counted_at" ON "cash_counts" ("session_id" NULLS FIRST, "staff_id" NULLS FIRST, "counted_at" NULLS FIRST);

CREATE INDEX "ix_cash_counts_counted_at_id" ON "cash_counts" ("counted_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_counts_total_fen_id" ON "cash_counts" ("total_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_counts_note_id" ON "cash_counts" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_counts_created_at_id" ON "cash_counts" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_counts_session_id_counted_at_id" ON "cash_counts" ("session_id" NULLS FIRST, "counted_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_counts_staff_id_counted_at_id" ON "cash_counts" ("staff_id" NULLS FIRST, "counted_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_counts_search_count" ON "cash_counts" USING gin ("search_count");

CREATE UNIQUE INDEX "ux_cash_handovers_session_id" ON "cash_handovers" ("session_id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_handed_at_id" ON "cash_handovers" ("handed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_amount_fen_id" ON "cash_handovers" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_variance_fen_id" ON "cash_handovers" ("variance_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_cause_id" ON "cash_handovers" ("cause" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_created_at_id" ON "cash_handovers" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_session_id_handed_at_id" ON "cash_handovers" ("session_id" NULLS FIRST, "handed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_from_staff_id_handed_at_id" ON "cash_handovers" ("from_staff_id" NULLS FIRST, "handed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_cash_handovers_to_staff_id_handed_at_id" ON "cash_handovers" ("to_staff_id" NULLS FIRST, "handed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_advances_number" ON "advances" ("number" NULLS FIRST);

CREATE INDEX "ix_advances_kind_id" ON "advances" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_purpose_id" ON "advances" ("purpose" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_amount_fen_id" ON "advances" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_due_on_id" ON "advances" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_state_id" ON "advances" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_paid_on_id" ON "advances" ("paid_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_settled_on_id" ON "advances" ("settled_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_approved_by_id" ON "advances" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_advances_paid_by_id" ON "advances" ("paid_by" NULLS FIRST, "id" NULLS FIRST) WHERE "paid_by" IS NOT NULL;

CREATE INDEX "ix_advances_label_sort_id" ON "advances" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_state_number_id" ON "advances" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_kind_number_id" ON "advances" ("kind" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_staff_id_number_id" ON "advances" ("staff_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_advances_trip_id_number_id" ON "advances" ("trip_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "trip_id" IS NOT NULL;

CREATE INDEX "ix_advances_search_request" ON "advances" USING gin ("search_request");

CREATE UNIQUE INDEX "ux_expense_claims_number" ON "expense_claims" ("number" NULLS FIRST);

CREATE INDEX "ix_expense_claims_claimed_on_id" ON "expense_claims" ("claimed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_expense_claims_purpose_id" ON "expense_claims" ("purpose" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_expense_claims_total_fen_id" ON "expense_claims" ("total_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_expense_claims_state_id" ON "expense_claims" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_expense_claims_paid_on_id" ON "expense_claims" ("paid_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_expense_claims_approved_by_id" ON "expense_claims" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_expense_claims_paid_by_id" ON "expense_claims" ("paid_by" NULLS FIRST, "id" NULLS FIRST) WHERE "paid_by" IS NOT NULL;

CREATE INDEX "ix_expense_claims_state_claimed_on_id" ON "expense_claims" ("state" NULLS FIRST, "claimed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_expense_claims_staff_id_claimed_on_id" ON "expense_claims" ("staff_id" NULLS FIRST, "claimed_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_expense_claims_advance_id_claimed_on_id" ON "expense_claims" ("advance_id" NULLS FIRST, "claimed_on" NULLS FIRST, "id" NULLS FIRST) WHERE "advance_id" IS NOT NULL;

CREATE INDEX "ix_expense_claims_trip_id_claimed_on_id" ON "expense_claims" ("trip_id" NULLS FIRST, "claimed_on" NULLS FIRST, "id" NULLS FIRST) WHERE "trip_id" IS NOT NULL;

CREATE INDEX "ix_expense_claims_search_request" ON "expense_claims" USING gin ("search_request");

CREATE UNIQUE INDEX "ux_payment_requests_number" ON "payment_requests" ("number" NULLS FIRST);

CREATE INDEX "ix_payment_requests_kind_id" ON "payment_requests" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_payee_id" ON "payment_requests" ("payee" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_purpose_id" ON "payment_requests" ("purpose" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_amount_fen_id" ON "payment_requests" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_due_on_id" ON "payment_requests" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_state_id" ON "payment_requests" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_paid_on_id" ON "payment_requests" ("paid_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_approved_by_id" ON "payment_requests" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_payment_requests_paid_by_id" ON "payment_requests" ("paid_by" NULLS FIRST, "id" NULLS FIRST) WHERE "paid_by" IS NOT NULL;

CREATE INDEX "ix_payment_requests_state_number_id" ON "payment_requests" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_kind_number_id" ON "payment_requests" ("kind" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_staff_id_number_id" ON "payment_requests" ("staff_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_payment_requests_supplier_id_number_id" ON "payment_requests" ("supplier_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "supplier_id" IS NOT NULL;

CREATE INDEX "ix_payment_requests_search_request" ON "payment_requests" USING gin ("search_request");

CREATE UNIQUE INDEX "ux_receivables_number" ON "receivables" ("number" NULLS FIRST);

CREATE INDEX "ix_receivables_due_on_id" ON "receivables" ("due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_payer_sort_id" ON "receivables" ("payer_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_left_fen_id" ON "receivables" ("left_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_amount_fen_id" ON "receivables" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_payer_kind_id" ON "receivables" ("payer_kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_reference_number_id" ON "receivables" ("reference_number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_arose_on_id" ON "receivables" ("arose_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_state_id" ON "receivables" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_reminded_on_id" ON "receivables" ("reminded_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_state_due_on_id" ON "receivables" ("state" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_payer_kind_due_on_id" ON "receivables" ("payer_kind" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_receivables_guarantor_id_due_on_id" ON "receivables" ("guarantor_id" NULLS FIRST, "due_on" NULLS FIRST, "id" NULLS FIRST) WHERE "guarantor_id" IS NOT NULL;

CREATE INDEX "ix_receivables_search_bill" ON "receivables" USING gin ("search_bill");

CREATE INDEX "ix_receivables_receipts_received_by_parent_id" ON "receivables_receipts" ("received_by" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_documents_code_edition" ON "documents" ("code" NULLS FIRST, "edition" NULLS FIRST);

CREATE UNIQUE INDEX "ux_documents_code_where_state" ON "documents" ("code" NULLS FIRST) WHERE "state" = 'in_force';

CREATE INDEX "ix_documents_code_id" ON "documents" ("code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_edition_id" ON "documents" ("edition" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_title_sort_id" ON "documents" ("title_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_kind_id" ON "documents" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_source_id" ON "documents" ("source" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_effective_on_id" ON "documents" ("effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_review_on_id" ON "documents" ("review_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_is_read_by_all_id" ON "documents" ("is_read_by_all" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_state_id" ON "documents" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_published_by_id" ON "documents" ("published_by" NULLS FIRST, "id" NULLS FIRST) WHERE "published_by" IS NOT NULL;

CREATE INDEX "ix_documents_label_sort_id" ON "documents" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_state_code_id" ON "documents" ("state" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_kind_code_id" ON "documents" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_source_code_id" ON "documents" ("source" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_department_id_code_id" ON "documents" ("department_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST) WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_documents_is_read_by_all_code_id" ON "documents" ("is_read_by_all" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_documents_search_text" ON "documents" USING gin ("search_text");

CREATE UNIQUE INDEX "ux_document_reads_staff_id_document_id_notice_id" ON "document_reads" ("staff_id" NULLS FIRST, "document_id" NULLS FIRST, "notice_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_document_reads_staff_id_document_id" ON "document_reads" ("staff_id" NULLS FIRST, "document_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_document_reads_staff_id_notice_id" ON "document_reads" ("staff_id" NULLS FIRST, "notice_id" NULLS FIRST);

CREATE INDEX "ix_document_reads_read_at_id" ON "document_reads" ("read_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_document_reads_created_at_id" ON "document_reads" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_document_reads_staff_id_read_at_id" ON "document_reads" ("staff_id" NULLS FIRST, "read_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_document_reads_document_id_read_at_id" ON "document_reads" ("document_id" NULLS FIRST, "read_at" NULLS FIRST, "id" NULLS FIRST) WHERE "document_id" IS NOT NULL;

CREATE INDEX "ix_document_reads_notice_id_read_at_id" ON "document_reads" ("notice_id" NULLS FIRST, "read_at" NULLS FIRST, "id" NULLS FIRST) WHERE "notice_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_notices_number" ON "notices" ("number" NULLS FIRST);

CREATE INDEX "ix_notices_received_on_id" ON "notices" ("received_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_title_sort_id" ON "notices" ("title_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_kind_id" ON "notices" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_source_id" ON "notices" ("source" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_effective_on_id" ON "notices" ("effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_act_by_on_id" ON "notices" ("act_by_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_state_id" ON "notices" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_published_by_id" ON "notices" ("published_by" NULLS FIRST, "id" NULLS FIRST) WHERE "published_by" IS NOT NULL;

CREATE INDEX "ix_notices_label_sort_id" ON "notices" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_state_received_on_id" ON "notices" ("state" NULLS FIRST, "received_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_kind_received_on_id" ON "notices" ("kind" NULLS FIRST, "received_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_source_received_on_id" ON "notices" ("source" NULLS FIRST, "received_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_notices_owner_id_received_on_id" ON "notices" ("owner_id" NULLS FIRST, "received_on" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_notices_search_text" ON "notices" USING gin ("search_text");

CREATE UNIQUE INDEX "ux_meetings_number" ON "meetings" ("number" NULLS FIRST);

CREATE INDEX "ix_meetings_held_at_id" ON "meetings" ("held_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_title_id" ON "meetings" ("title" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_kind_id" ON "meetings" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_state_id" ON "meetings" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_filed_by_id" ON "meetings" ("filed_by" NULLS FIRST, "id" NULLS FIRST) WHERE "filed_by" IS NOT NULL;

CREATE INDEX "ix_meetings_label_sort_id" ON "meetings" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_state_held_at_id" ON "meetings" ("state" NULLS FIRST, "held_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_kind_held_at_id" ON "meetings" ("kind" NULLS FIRST, "held_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_department_id_held_at_id" ON "meetings" ("department_id" NULLS FIRST, "held_at" NULLS FIRST, "id" NULLS FIRST) WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_meetings_chair_id_held_at_id" ON "meetings" ("chair_id" NULLS FIRST, "held_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_meetings_recorder_id_held_at_id" ON "meetings" ("recorder_id" NULLS FIRST, "held_at" NULLS FIRST, "id" NULLS FIRST) WHERE "recorder_id" IS NOT NULL;

CREATE INDEX "ix_meetings_search_minutes" ON "meetings" USING gin ("search_minutes");

CREATE INDEX "ix_meetings_decisions_owner_id_parent_id" ON "meetings_decisions" ("owner_id" NULLS FIRST, "parent_id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_contacts_organisation_person" ON "contacts" ("organisation" NULLS FIRST, "person" NULLS FIRST);

CREATE INDEX "ix_contacts_organisation_sort_id" ON "contacts" ("organisation_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_kind_id" ON "contacts" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_person_sort_id" ON "contacts" ("person_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_duty_id" ON "contacts" ("duty" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_phone_id" ON "contacts" ("phone" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_mobile_id" ON "contacts" ("mobile" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_audience_id" ON "contacts" ("audience" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_archived_at_id" ON "contacts" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contacts_kind_organisation_sort_id_archived_at" ON "contacts" ("kind" NULLS FIRST, "organisation_sort" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_contacts_audience_organisation_sort_id_archived_at" ON "contacts" ("audience" NULLS FIRST, "organisation_sort" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_contacts_keeper_id_organisation_sort_id_archived_at" ON "contacts" ("keeper_id" NULLS FIRST, "organisation_sort" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "keeper_id" IS NOT NULL;

CREATE INDEX "ix_contacts_search_text" ON "contacts" USING gin ("search_text");

CREATE UNIQUE INDEX "ux_contracts_number" ON "contracts" ("number" NULLS FIRST);

CREATE INDEX "ix_contracts_ends_on_id" ON "contracts" ("ends_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_title_sort_id" ON "contracts" ("title_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_party_id" ON "contracts" ("party" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_notice_on_id" ON "contracts" ("notice_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_amount_fen_id" ON "contracts" ("amount_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_kind_id" ON "contracts" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_starts_on_id" ON "contracts" ("starts_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_state_id" ON "contracts" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_approved_by_id" ON "contracts" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_contracts_label_sort_id" ON "contracts" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_state_ends_on_id" ON "contracts" ("state" NULLS FIRST, "ends_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_kind_ends_on_id" ON "contracts" ("kind" NULLS FIRST, "ends_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_contracts_owner_id_ends_on_id" ON "contracts" ("owner_id" NULLS FIRST, "ends_on" NULLS FIRST, "id" NULLS FIRST) WHERE "owner_id" IS NOT NULL;

CREATE INDEX "ix_contracts_department_id_ends_on_id" ON "contracts" ("department_id" NULLS FIRST, "ends_on" NULLS FIRST, "id" NULLS FIRST) WHERE "department_id" IS NOT NULL;

CREATE INDEX "ix_contracts_supplier_id_ends_on_id" ON "contracts" ("supplier_id" NULLS FIRST, "ends_on" NULLS FIRST, "id" NULLS FIRST) WHERE "supplier_id" IS NOT NULL;

CREATE INDEX "ix_contracts_search_text" ON "contracts" USING gin ("search_text");

CREATE INDEX "ix_contracts_search_terms" ON "contracts" USING gin ("search_terms");

CREATE UNIQUE INDEX "ux_letters_number" ON "letters" ("number" NULLS FIRST);

CREATE INDEX "ix_letters_day_on_id" ON "letters" ("day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_direction_id" ON "letters" ("direction" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_kind_id" ON "letters" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_party_sort_id" ON "letters" ("party_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_subject_id" ON "letters" ("subject" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_waybill_id" ON "letters" ("waybill" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_answer_by_on_id" ON "letters" ("answer_by_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_state_id" ON "letters" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_direction_day_on_id" ON "letters" ("direction" NULLS FIRST, "day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_kind_day_on_id" ON "letters" ("kind" NULLS FIRST, "day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_state_day_on_id" ON "letters" ("state" NULLS FIRST, "day_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_letters_staff_id_day_on_id" ON "letters" ("staff_id" NULLS FIRST, "day_on" NULLS FIRST, "id" NULLS FIRST) WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_letters_search_text" ON "letters" USING gin ("search_text");

CREATE UNIQUE INDEX "ux_seal_uses_number" ON "seal_uses" ("number" NULLS FIRST);

CREATE INDEX "ix_seal_uses_seal_id" ON "seal_uses" ("seal" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_paper_id" ON "seal_uses" ("paper" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_copies_id" ON "seal_uses" ("copies" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_wanted_on_id" ON "seal_uses" ("wanted_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_approved_by_id" ON "seal_uses" ("approved_by" NULLS FIRST, "id" NULLS FIRST) WHERE "approved_by" IS NOT NULL;

CREATE INDEX "ix_seal_uses_used_by_id" ON "seal_uses" ("used_by" NULLS FIRST, "id" NULLS FIRST) WHERE "used_by" IS NOT NULL;

CREATE INDEX "ix_seal_uses_used_at_id" ON "seal_uses" ("used_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_state_id" ON "seal_uses" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_state_number_id" ON "seal_uses" ("state" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_seal_number_id" ON "seal_uses" ("seal" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_staff_id_number_id" ON "seal_uses" ("staff_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_is_taken_out_number_id" ON "seal_uses" ("is_taken_out" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_seal_uses_contract_id_number_id" ON "seal_uses" ("contract_id" NULLS FIRST, "number" NULLS FIRST, "id" NULLS FIRST) WHERE "contract_id" IS NOT NULL;

CREATE INDEX "ix_seal_uses_search_use" ON "seal_uses" USING gin ("search_use");

CREATE UNIQUE INDEX "ux_users_username" ON "users" ("username" NULLS FIRST);

CREATE UNIQUE INDEX "ux_users_staff_id" ON "users" ("staff_id" NULLS FIRST) WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_users_is_locked_id" ON "users" ("is_locked" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_last_sign_in_at_id" ON "users" ("last_sign_in_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_label_sort_id" ON "users" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_archived_at_id" ON "users" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_is_locked_username_id_archived_at" ON "users" ("is_locked" NULLS FIRST, "username" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_users_staff_id_username_id_archived_at" ON "users" ("staff_id" NULLS FIRST, "username" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST) WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_users_search_account" ON "users" USING gin ("search_account");

CREATE UNIQUE INDEX "ux_roles_code" ON "roles" ("code" NULLS FIRST);

CREATE INDEX "ix_roles_name_sort_id" ON "roles" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_roles_name_en_id" ON "roles" ("name_en" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_roles_is_built_in_id" ON "roles" ("is_built_in" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_roles_note_id" ON "roles" ("note" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_roles_archived_at_id" ON "roles" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_roles_is_built_in_code_id_archived_at" ON "roles" ("is_built_in" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_roles_search_access" ON "roles" USING gin ("search_access");

CREATE UNIQUE INDEX "ux_settings_station_name" ON "settings" ("station_name" NULLS FIRST);

CREATE INDEX "ix_settings_time_zone_id" ON "settings" ("time_zone" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_settings_closing_time_id" ON "settings" ("closing_time" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_settings_major_post_id_id" ON "settings" ("major_post_id" NULLS FIRST, "id" NULLS FIRST) WHERE "major_post_id" IS NOT NULL;

CREATE UNIQUE INDEX "ux_service_tokens_name" ON "service_tokens" ("name" NULLS FIRST);

CREATE INDEX "ix_service_tokens_expires_on_id" ON "service_tokens" ("expires_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_last_used_at_id" ON "service_tokens" ("last_used_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_revoked_at_id" ON "service_tokens" ("revoked_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_user_id_name_id" ON "service_tokens" ("user_id" NULLS FIRST, "name" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_search_access" ON "service_tokens" USING gin ("search_access");

CREATE UNIQUE INDEX "ux_channels_name" ON "channels" ("name" NULLS FIRST);

CREATE INDEX "ix_channels_kind_id" ON "channels" ("kind" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_channels_is_active_id" ON "channels" ("is_active" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_channels_last_sent_at_id" ON "channels" ("last_sent_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_channels_last_failed_at_id" ON "channels" ("last_failed_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_channels_last_error_id" ON "channels" ("last_error" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_channels_archived_at_id" ON "channels" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_channels_kind_name_id_archived_at" ON "channels" ("kind" NULLS FIRST, "name" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_channels_is_active_name_id_archived_at" ON "channels" ("is_active" NULLS FIRST, "name" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_channels_search_access" ON "channels" USING gin ("search_access");

CREATE INDEX "ix_import_batches_started_at_id" ON "import_batches" ("started_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_register_id" ON "import_batches" ("register" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_filename_id" ON "import_batches" ("filename" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_state_id" ON "import_batches" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_total_id" ON "import_batches" ("total" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_created_count_id" ON "import_batches" ("created_count" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_updated_count_id" ON "import_batches" ("updated_count" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_bad_count_id" ON "import_batches" ("bad_count" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_state_started_at_id" ON "import_batches" ("state" NULLS FIRST, "started_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_import_batches_search_batch" ON "import_batches" USING gin ("search_batch");

CREATE INDEX "ix_audit_log_created_at_id" ON "audit_log" ("created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_staff_id_created_at_id" ON "audit_log" ("staff_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST) WHERE "staff_id" IS NOT NULL;

CREATE INDEX "ix_audit_log_verb_created_at_id" ON "audit_log" ("verb" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_register_created_at_id" ON "audit_log" ("register" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_record_id_created_at_id" ON "audit_log" ("record_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_request_id_created_at_id" ON "audit_log" ("request_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_batch_id_created_at_id" ON "audit_log" ("batch_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST) WHERE "batch_id" IS NOT NULL;

ALTER TABLE "credentials" ADD CONSTRAINT "fk_credentials_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id");

ALTER TABLE "sessions" ADD CONSTRAINT "fk_sessions_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id");

ALTER TABLE "audit_values" ADD CONSTRAINT "fk_audit_values_audit_id" FOREIGN KEY ("audit_id") REFERENCES "audit_log" ("id");

ALTER TABLE "inbox_items" ADD CONSTRAINT "fk_inbox_items_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "inbox_choices" ADD CONSTRAINT "fk_inbox_choices_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "deliveries" ADD CONSTRAINT "fk_deliveries_channel_id" FOREIGN KEY ("channel_id") REFERENCES "channels" ("id");

ALTER TABLE "deliveries" ADD CONSTRAINT "fk_deliveries_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "comments" ADD CONSTRAINT "fk_comments_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_holder_id" FOREIGN KEY ("holder_id") REFERENCES "staff" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_duty_id" FOREIGN KEY ("duty_id") REFERENCES "post_duties" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_done_by" FOREIGN KEY ("done_by") REFERENCES "staff" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_checker_id" FOREIGN KEY ("checker_id") REFERENCES "staff" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_checked_by" FOREIGN KEY ("checked_by") REFERENCES "staff" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_explained_by" FOREIGN KEY ("explained_by") REFERENCES "staff" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_from_task_id" FOREIGN KEY ("from_task_id") REFERENCES "tasks" ("id");

ALTER TABLE "tasks" ADD CONSTRAINT "fk_tasks_climbed_to_id" FOREIGN KEY ("climbed_to_id") REFERENCES "staff" ("id");

ALTER TABLE "tasks_checklist" ADD CONSTRAINT "fk_tasks_checklist_parent_id" FOREIGN KEY ("parent_id") REFERENCES "tasks" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_template_id" FOREIGN KEY ("template_id") REFERENCES "checklist_templates" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_assignee_id" FOREIGN KEY ("assignee_id") REFERENCES "staff" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_partner_id" FOREIGN KEY ("partner_id") REFERENCES "staff" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_car_id" FOREIGN KEY ("car_id") REFERENCES "company_cars" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_equipment_id" FOREIGN KEY ("equipment_id") REFERENCES "equipment" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_task_id" FOREIGN KEY ("task_id") REFERENCES "tasks" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_handed_in_by" FOREIGN KEY ("handed_in_by") REFERENCES "staff" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_closed_by" FOREIGN KEY ("closed_by") REFERENCES "staff" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_check_id" FOREIGN KEY ("check_id") REFERENCES "safety_checks" ("id");

ALTER TABLE "rounds" ADD CONSTRAINT "fk_rounds_meeting_id" FOREIGN KEY ("meeting_id") REFERENCES "meetings" ("id");

ALTER TABLE "rounds_answers" ADD CONSTRAINT "fk_rounds_answers_parent_id" FOREIGN KEY ("parent_id") REFERENCES "rounds" ("id");

ALTER TABLE "rounds_answers" ADD CONSTRAINT "fk_rounds_answers_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "rounds_answers" ADD CONSTRAINT "fk_rounds_answers_answered_by" FOREIGN KEY ("answered_by") REFERENCES "staff" ("id");

ALTER TABLE "round_answers" ADD CONSTRAINT "fk_round_answers_round_id" FOREIGN KEY ("round_id") REFERENCES "rounds" ("id");

ALTER TABLE "round_answers" ADD CONSTRAINT "fk_round_answers_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "round_answers" ADD CONSTRAINT "fk_round_answers_answered_by" FOREIGN KEY ("answered_by") REFERENCES "staff" ("id");

ALTER TABLE "checklist_templates" ADD CONSTRAINT "fk_checklist_templates_published_by" FOREIGN KEY ("published_by") REFERENCES "staff" ("id");

ALTER TABLE "checklist_templates_items" ADD CONSTRAINT "fk_checklist_templates_items_parent_id" FOREIGN KEY ("parent_id") REFERENCES "checklist_templates" ("id");

ALTER TABLE "post_duties" ADD CONSTRAINT "fk_post_duties_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "post_duties" ADD CONSTRAINT "fk_post_duties_checked_by_id" FOREIGN KEY ("checked_by_id") REFERENCES "posts" ("id");

ALTER TABLE "post_duties_limits" ADD CONSTRAINT "fk_post_duties_limits_parent_id" FOREIGN KEY ("parent_id") REFERENCES "post_duties" ("id");

ALTER TABLE "duty_confirmations" ADD CONSTRAINT "fk_duty_confirmations_duty_id" FOREIGN KEY ("duty_id") REFERENCES "post_duties" ("id");

ALTER TABLE "duty_confirmations" ADD CONSTRAINT "fk_duty_confirmations_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "duty_confirmations" ADD CONSTRAINT "fk_duty_confirmations_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "approvals" ADD CONSTRAINT "fk_approvals_applicant_id" FOREIGN KEY ("applicant_id") REFERENCES "staff" ("id");

ALTER TABLE "approvals" ADD CONSTRAINT "fk_approvals_rule_id" FOREIGN KEY ("rule_id") REFERENCES "approval_rules" ("id");

ALTER TABLE "approvals" ADD CONSTRAINT "fk_approvals_asked_id" FOREIGN KEY ("asked_id") REFERENCES "staff" ("id");

ALTER TABLE "approvals_plan" ADD CONSTRAINT "fk_approvals_plan_parent_id" FOREIGN KEY ("parent_id") REFERENCES "approvals" ("id");

ALTER TABLE "approvals_plan" ADD CONSTRAINT "fk_approvals_plan_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "approvals_plan" ADD CONSTRAINT "fk_approvals_plan_person_id" FOREIGN KEY ("person_id") REFERENCES "staff" ("id");

ALTER TABLE "approval_steps" ADD CONSTRAINT "fk_approval_steps_approval_id" FOREIGN KEY ("approval_id") REFERENCES "approvals" ("id");

ALTER TABLE "approval_steps" ADD CONSTRAINT "fk_approval_steps_applicant_id" FOREIGN KEY ("applicant_id") REFERENCES "staff" ("id");

ALTER TABLE "approval_steps" ADD CONSTRAINT "fk_approval_steps_asked_id" FOREIGN KEY ("asked_id") REFERENCES "staff" ("id");

ALTER TABLE "approval_steps" ADD CONSTRAINT "fk_approval_steps_decided_by" FOREIGN KEY ("decided_by") REFERENCES "staff" ("id");

ALTER TABLE "delegations" ADD CONSTRAINT "fk_delegations_from_id" FOREIGN KEY ("from_id") REFERENCES "staff" ("id");

ALTER TABLE "delegations" ADD CONSTRAINT "fk_delegations_to_id" FOREIGN KEY ("to_id") REFERENCES "staff" ("id");

ALTER TABLE "approval_rules" ADD CONSTRAINT "fk_approval_rules_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "approval_rules" ADD CONSTRAINT "fk_approval_rules_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "approval_rules_steps" ADD CONSTRAINT "fk_approval_rules_steps_parent_id" FOREIGN KEY ("parent_id") REFERENCES "approval_rules" ("id");

ALTER TABLE "approval_rules_steps" ADD CONSTRAINT "fk_approval_rules_steps_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "approval_rules_steps" ADD CONSTRAINT "fk_approval_rules_steps_person_id" FOREIGN KEY ("person_id") REFERENCES "staff" ("id");

ALTER TABLE "work_orders" ADD CONSTRAINT "fk_work_orders_vehicle_id" FOREIGN KEY ("vehicle_id") REFERENCES "vehicles" ("id");

ALTER TABLE "work_orders" ADD CONSTRAINT "fk_work_orders_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id");

ALTER TABLE "work_orders" ADD CONSTRAINT "fk_work_orders_advisor_id" FOREIGN KEY ("advisor_id") REFERENCES "staff" ("id");

ALTER TABLE "work_orders" ADD CONSTRAINT "fk_work_orders_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "work_orders" ADD CONSTRAINT "fk_work_orders_technician_id" FOREIGN KEY ("technician_id") REFERENCES "staff" ("id");

ALTER TABLE "work_orders_jobs" ADD CONSTRAINT "fk_work_orders_jobs_parent_id" FOREIGN KEY ("parent_id") REFERENCES "work_orders" ("id");

ALTER TABLE "work_orders_jobs" ADD CONSTRAINT "fk_work_orders_jobs_technician_id" FOREIGN KEY ("technician_id") REFERENCES "staff" ("id");

ALTER TABLE "appointments" ADD CONSTRAINT "fk_appointments_vehicle_id" FOREIGN KEY ("vehicle_id") REFERENCES "vehicles" ("id");

ALTER TABLE "appointments" ADD CONSTRAINT "fk_appointments_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id");

ALTER TABLE "appointments" ADD CONSTRAINT "fk_appointments_advisor_id" FOREIGN KEY ("advisor_id") REFERENCES "staff" ("id");

ALTER TABLE "appointments" ADD CONSTRAINT "fk_appointments_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "appointments" ADD CONSTRAINT "fk_appointments_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "inspections" ADD CONSTRAINT "fk_inspections_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "inspections" ADD CONSTRAINT "fk_inspections_inspector_id" FOREIGN KEY ("inspector_id") REFERENCES "staff" ("id");

ALTER TABLE "reworks" ADD CONSTRAINT "fk_reworks_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "reworks" ADD CONSTRAINT "fk_reworks_inspection_id" FOREIGN KEY ("inspection_id") REFERENCES "inspections" ("id");

ALTER TABLE "reworks" ADD CONSTRAINT "fk_reworks_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "reworks" ADD CONSTRAINT "fk_reworks_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "reworks" ADD CONSTRAINT "fk_reworks_verified_by" FOREIGN KEY ("verified_by") REFERENCES "staff" ("id");

ALTER TABLE "technical_cases" ADD CONSTRAINT "fk_technical_cases_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "technical_cases" ADD CONSTRAINT "fk_technical_cases_author_id" FOREIGN KEY ("author_id") REFERENCES "staff" ("id");

ALTER TABLE "customers" ADD CONSTRAINT "fk_customers_advisor_id" FOREIGN KEY ("advisor_id") REFERENCES "staff" ("id");

ALTER TABLE "vehicles" ADD CONSTRAINT "fk_vehicles_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id");

ALTER TABLE "follow_ups" ADD CONSTRAINT "fk_follow_ups_vehicle_id" FOREIGN KEY ("vehicle_id") REFERENCES "vehicles" ("id");

ALTER TABLE "follow_ups" ADD CONSTRAINT "fk_follow_ups_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "follow_ups" ADD CONSTRAINT "fk_follow_ups_caller_id" FOREIGN KEY ("caller_id") REFERENCES "staff" ("id");

ALTER TABLE "satisfaction_scores" ADD CONSTRAINT "fk_satisfaction_scores_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "satisfaction_scores" ADD CONSTRAINT "fk_satisfaction_scores_advisor_id" FOREIGN KEY ("advisor_id") REFERENCES "staff" ("id");

ALTER TABLE "satisfaction_scores" ADD CONSTRAINT "fk_satisfaction_scores_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "complaints" ADD CONSTRAINT "fk_complaints_customer_id" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id");

ALTER TABLE "complaints" ADD CONSTRAINT "fk_complaints_vehicle_id" FOREIGN KEY ("vehicle_id") REFERENCES "vehicles" ("id");

ALTER TABLE "complaints" ADD CONSTRAINT "fk_complaints_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "complaints" ADD CONSTRAINT "fk_complaints_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "complaints" ADD CONSTRAINT "fk_complaints_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "complaints" ADD CONSTRAINT "fk_complaints_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "campaigns" ADD CONSTRAINT "fk_campaigns_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "campaigns_invited" ADD CONSTRAINT "fk_campaigns_invited_parent_id" FOREIGN KEY ("parent_id") REFERENCES "campaigns" ("id");

ALTER TABLE "campaigns_invited" ADD CONSTRAINT "fk_campaigns_invited_vehicle_id" FOREIGN KEY ("vehicle_id") REFERENCES "vehicles" ("id");

ALTER TABLE "warranty_claims" ADD CONSTRAINT "fk_warranty_claims_vehicle_id" FOREIGN KEY ("vehicle_id") REFERENCES "vehicles" ("id");

ALTER TABLE "warranty_claims" ADD CONSTRAINT "fk_warranty_claims_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "warranty_claims_items" ADD CONSTRAINT "fk_warranty_claims_items_parent_id" FOREIGN KEY ("parent_id") REFERENCES "warranty_claims" ("id");

ALTER TABLE "warranty_claims_items" ADD CONSTRAINT "fk_warranty_claims_items_part_id" FOREIGN KEY ("part_id") REFERENCES "parts" ("id");

ALTER TABLE "old_parts" ADD CONSTRAINT "fk_old_parts_part_id" FOREIGN KEY ("part_id") REFERENCES "parts" ("id");

ALTER TABLE "old_parts" ADD CONSTRAINT "fk_old_parts_claim_id" FOREIGN KEY ("claim_id") REFERENCES "warranty_claims" ("id");

ALTER TABLE "old_parts" ADD CONSTRAINT "fk_old_parts_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "old_parts" ADD CONSTRAINT "fk_old_parts_keeper_id" FOREIGN KEY ("keeper_id") REFERENCES "staff" ("id");

ALTER TABLE "warranty_booklets" ADD CONSTRAINT "fk_warranty_booklets_vehicle_id" FOREIGN KEY ("vehicle_id") REFERENCES "vehicles" ("id");

ALTER TABLE "warranty_booklets" ADD CONSTRAINT "fk_warranty_booklets_work_order_id" FOREIGN KEY ("work_order_id") REFERENCES "work_orders" ("id");

ALTER TABLE "warranty_booklets" ADD CONSTRAINT "fk_warranty_booklets_taken_by" FOREIGN KEY ("taken_by") REFERENCES "staff" ("id");

ALTER TABLE "parts" ADD CONSTRAINT "fk_parts_superseded_by_id" FOREIGN KEY ("superseded_by_id") REFERENCES "parts" ("id");

ALTER TABLE "parts" ADD CONSTRAINT "fk_parts_supplier_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id");

ALTER TABLE "part_demand" ADD CONSTRAINT "fk_part_demand_part_id" FOREIGN KEY ("part_id") REFERENCES "parts" ("id");

ALTER TABLE "suppliers_contacts" ADD CONSTRAINT "fk_suppliers_contacts_parent_id" FOREIGN KEY ("parent_id") REFERENCES "suppliers" ("id");

ALTER TABLE "staff_assignments" ADD CONSTRAINT "fk_staff_assignments_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "staff_assignments" ADD CONSTRAINT "fk_staff_assignments_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "staff_assignments" ADD CONSTRAINT "fk_staff_assignments_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "staff_assignments" ADD CONSTRAINT "fk_staff_assignments_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "staff_assignments" ADD CONSTRAINT "fk_staff_assignments_manager_id" FOREIGN KEY ("manager_id") REFERENCES "staff" ("id");

ALTER TABLE "staff_events" ADD CONSTRAINT "fk_staff_events_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "staff_events" ADD CONSTRAINT "fk_staff_events_from_post_id" FOREIGN KEY ("from_post_id") REFERENCES "posts" ("id");

ALTER TABLE "staff_events" ADD CONSTRAINT "fk_staff_events_to_post_id" FOREIGN KEY ("to_post_id") REFERENCES "posts" ("id");

ALTER TABLE "salaries" ADD CONSTRAINT "fk_salaries_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "salaries" ADD CONSTRAINT "fk_salaries_submitted_by" FOREIGN KEY ("submitted_by") REFERENCES "users" ("id");

ALTER TABLE "salaries" ADD CONSTRAINT "fk_salaries_approved_by" FOREIGN KEY ("approved_by") REFERENCES "users" ("id");

ALTER TABLE "departments" ADD CONSTRAINT "fk_departments_parent_id" FOREIGN KEY ("parent_id") REFERENCES "departments" ("id");

ALTER TABLE "departments" ADD CONSTRAINT "fk_departments_head_id" FOREIGN KEY ("head_id") REFERENCES "staff" ("id");

ALTER TABLE "teams" ADD CONSTRAINT "fk_teams_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "teams" ADD CONSTRAINT "fk_teams_leader_id" FOREIGN KEY ("leader_id") REFERENCES "staff" ("id");

ALTER TABLE "posts" ADD CONSTRAINT "fk_posts_reports_to_id" FOREIGN KEY ("reports_to_id") REFERENCES "posts" ("id");

ALTER TABLE "posts_headcount" ADD CONSTRAINT "fk_posts_headcount_parent_id" FOREIGN KEY ("parent_id") REFERENCES "posts" ("id");

ALTER TABLE "staff_skills" ADD CONSTRAINT "fk_staff_skills_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "staff_skills" ADD CONSTRAINT "fk_staff_skills_skill_id" FOREIGN KEY ("skill_id") REFERENCES "skills" ("id");

ALTER TABLE "certificates" ADD CONSTRAINT "fk_certificates_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "certificates" ADD CONSTRAINT "fk_certificates_kind_id" FOREIGN KEY ("kind_id") REFERENCES "certificate_kinds" ("id");

ALTER TABLE "business_trips" ADD CONSTRAINT "fk_business_trips_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "business_trips" ADD CONSTRAINT "fk_business_trips_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "meal_counts_counts" ADD CONSTRAINT "fk_meal_counts_counts_parent_id" FOREIGN KEY ("parent_id") REFERENCES "meal_counts" ("id");

ALTER TABLE "meal_counts_counts" ADD CONSTRAINT "fk_meal_counts_counts_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "courses" ADD CONSTRAINT "fk_courses_skill_id" FOREIGN KEY ("skill_id") REFERENCES "skills" ("id");

ALTER TABLE "courses" ADD CONSTRAINT "fk_courses_certificate_kind_id" FOREIGN KEY ("certificate_kind_id") REFERENCES "certificate_kinds" ("id");

ALTER TABLE "courses_needed_by" ADD CONSTRAINT "fk_courses_needed_by_parent_id" FOREIGN KEY ("parent_id") REFERENCES "courses" ("id");

ALTER TABLE "courses_needed_by" ADD CONSTRAINT "fk_courses_needed_by_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");

ALTER TABLE "training_plans" ADD CONSTRAINT "fk_training_plans_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "training_plans" ADD CONSTRAINT "fk_training_plans_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "training_plans_items" ADD CONSTRAINT "fk_training_plans_items_parent_id" FOREIGN KEY ("parent_id") REFERENCES "training_plans" ("id");

ALTER TABLE "training_plans_items" ADD CONSTRAINT "fk_training_plans_items_course_id" FOREIGN KEY ("course_id") REFERENCES "courses" ("id");

ALTER TABLE "training_plans_items" ADD CONSTRAINT "fk_training_plans_items_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "training_sessions" ADD CONSTRAINT "fk_training_sessions_course_id" FOREIGN KEY ("course_id") REFERENCES "courses" ("id");

ALTER TABLE "training_sessions" ADD CONSTRAINT "fk_training_sessions_plan_id" FOREIGN KEY ("plan_id") REFERENCES "training_plans" ("id");

ALTER TABLE "training_sessions" ADD CONSTRAINT "fk_training_sessions_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "training_sessions" ADD CONSTRAINT "fk_training_sessions_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "training_sessions" ADD CONSTRAINT "fk_training_sessions_trainer_id" FOREIGN KEY ("trainer_id") REFERENCES "staff" ("id");

ALTER TABLE "training_sessions_enrolments" ADD CONSTRAINT "fk_training_sessions_enrolments_parent_id" FOREIGN KEY ("parent_id") REFERENCES "training_sessions" ("id");

ALTER TABLE "training_sessions_enrolments" ADD CONSTRAINT "fk_training_sessions_enrolments_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "training_results" ADD CONSTRAINT "fk_training_results_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "training_results" ADD CONSTRAINT "fk_training_results_course_id" FOREIGN KEY ("course_id") REFERENCES "courses" ("id");

ALTER TABLE "training_results" ADD CONSTRAINT "fk_training_results_session_id" FOREIGN KEY ("session_id") REFERENCES "training_sessions" ("id");

ALTER TABLE "training_results" ADD CONSTRAINT "fk_training_results_examined_by" FOREIGN KEY ("examined_by") REFERENCES "staff" ("id");

ALTER TABLE "appraisal_templates_items" ADD CONSTRAINT "fk_appraisal_templates_items_parent_id" FOREIGN KEY ("parent_id") REFERENCES "appraisal_templates" ("id");

ALTER TABLE "appraisal_templates_levels" ADD CONSTRAINT "fk_appraisal_templates_levels_parent_id" FOREIGN KEY ("parent_id") REFERENCES "appraisal_templates" ("id");

ALTER TABLE "appraisals" ADD CONSTRAINT "fk_appraisals_cycle_id" FOREIGN KEY ("cycle_id") REFERENCES "appraisal_cycles" ("id");

ALTER TABLE "appraisals" ADD CONSTRAINT "fk_appraisals_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "appraisals" ADD CONSTRAINT "fk_appraisals_template_id" FOREIGN KEY ("template_id") REFERENCES "appraisal_templates" ("id");

ALTER TABLE "appraisals" ADD CONSTRAINT "fk_appraisals_assignee_id" FOREIGN KEY ("assignee_id") REFERENCES "staff" ("id");

ALTER TABLE "appraisals" ADD CONSTRAINT "fk_appraisals_submitted_by" FOREIGN KEY ("submitted_by") REFERENCES "staff" ("id");

ALTER TABLE "appraisals" ADD CONSTRAINT "fk_appraisals_reviewed_by" FOREIGN KEY ("reviewed_by") REFERENCES "staff" ("id");

ALTER TABLE "appraisals_scores" ADD CONSTRAINT "fk_appraisals_scores_parent_id" FOREIGN KEY ("parent_id") REFERENCES "appraisals" ("id");

ALTER TABLE "appraisal_notes" ADD CONSTRAINT "fk_appraisal_notes_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "reward_rules" ADD CONSTRAINT "fk_reward_rules_document_id" FOREIGN KEY ("document_id") REFERENCES "documents" ("id");

ALTER TABLE "reward_rules_ladder" ADD CONSTRAINT "fk_reward_rules_ladder_parent_id" FOREIGN KEY ("parent_id") REFERENCES "reward_rules" ("id");

ALTER TABLE "reward_records" ADD CONSTRAINT "fk_reward_records_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "reward_records" ADD CONSTRAINT "fk_reward_records_rule_id" FOREIGN KEY ("rule_id") REFERENCES "reward_rules" ("id");

ALTER TABLE "reward_records" ADD CONSTRAINT "fk_reward_records_proposed_by" FOREIGN KEY ("proposed_by") REFERENCES "staff" ("id");

ALTER TABLE "reward_records" ADD CONSTRAINT "fk_reward_records_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "reward_points" ADD CONSTRAINT "fk_reward_points_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "reward_points" ADD CONSTRAINT "fk_reward_points_record_ref" FOREIGN KEY ("record_ref") REFERENCES "reward_records" ("id");

ALTER TABLE "target_plans" ADD CONSTRAINT "fk_target_plans_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "target_plans" ADD CONSTRAINT "fk_target_plans_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "target_plans" ADD CONSTRAINT "fk_target_plans_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "target_plans_steps" ADD CONSTRAINT "fk_target_plans_steps_parent_id" FOREIGN KEY ("parent_id") REFERENCES "target_plans" ("id");

ALTER TABLE "target_plans_steps" ADD CONSTRAINT "fk_target_plans_steps_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "targets" ADD CONSTRAINT "fk_targets_plan_id" FOREIGN KEY ("plan_id") REFERENCES "target_plans" ("id");

ALTER TABLE "targets" ADD CONSTRAINT "fk_targets_parent_id" FOREIGN KEY ("parent_id") REFERENCES "targets" ("id");

ALTER TABLE "targets" ADD CONSTRAINT "fk_targets_metric_id" FOREIGN KEY ("metric_id") REFERENCES "metrics" ("id");

ALTER TABLE "targets" ADD CONSTRAINT "fk_targets_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "targets" ADD CONSTRAINT "fk_targets_team_id" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");

ALTER TABLE "targets" ADD CONSTRAINT "fk_targets_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "personal_targets" ADD CONSTRAINT "fk_personal_targets_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "personal_targets" ADD CONSTRAINT "fk_personal_targets_target_id" FOREIGN KEY ("target_id") REFERENCES "targets" ("id");

ALTER TABLE "personal_targets" ADD CONSTRAINT "fk_personal_targets_metric_id" FOREIGN KEY ("metric_id") REFERENCES "metrics" ("id");

ALTER TABLE "budgets" ADD CONSTRAINT "fk_budgets_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "budgets" ADD CONSTRAINT "fk_budgets_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "tools" ADD CONSTRAINT "fk_tools_model_id" FOREIGN KEY ("model_id") REFERENCES "tool_models" ("id");

ALTER TABLE "tools" ADD CONSTRAINT "fk_tools_keeper_id" FOREIGN KEY ("keeper_id") REFERENCES "staff" ("id");

ALTER TABLE "tools" ADD CONSTRAINT "fk_tools_holder_id" FOREIGN KEY ("holder_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_models" ADD CONSTRAINT "fk_tool_models_supplier_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id");

ALTER TABLE "tool_loans" ADD CONSTRAINT "fk_tool_loans_tool_id" FOREIGN KEY ("tool_id") REFERENCES "tools" ("id");

ALTER TABLE "tool_loans" ADD CONSTRAINT "fk_tool_loans_borrower_id" FOREIGN KEY ("borrower_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_loans" ADD CONSTRAINT "fk_tool_loans_lent_by" FOREIGN KEY ("lent_by") REFERENCES "staff" ("id");

ALTER TABLE "tool_loans" ADD CONSTRAINT "fk_tool_loans_confirmed_by" FOREIGN KEY ("confirmed_by") REFERENCES "staff" ("id");

ALTER TABLE "tool_loans" ADD CONSTRAINT "fk_tool_loans_carried_by" FOREIGN KEY ("carried_by") REFERENCES "staff" ("id");

ALTER TABLE "tool_issues" ADD CONSTRAINT "fk_tool_issues_tool_id" FOREIGN KEY ("tool_id") REFERENCES "tools" ("id");

ALTER TABLE "tool_issues" ADD CONSTRAINT "fk_tool_issues_holder_id" FOREIGN KEY ("holder_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_issues" ADD CONSTRAINT "fk_tool_issues_issued_by" FOREIGN KEY ("issued_by") REFERENCES "staff" ("id");

ALTER TABLE "tool_issues" ADD CONSTRAINT "fk_tool_issues_confirmed_by" FOREIGN KEY ("confirmed_by") REFERENCES "staff" ("id");

ALTER TABLE "tool_issues" ADD CONSTRAINT "fk_tool_issues_replaces_id" FOREIGN KEY ("replaces_id") REFERENCES "tools" ("id");

ALTER TABLE "tool_moves" ADD CONSTRAINT "fk_tool_moves_tool_id" FOREIGN KEY ("tool_id") REFERENCES "tools" ("id");

ALTER TABLE "tool_moves" ADD CONSTRAINT "fk_tool_moves_from_id" FOREIGN KEY ("from_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_moves" ADD CONSTRAINT "fk_tool_moves_to_id" FOREIGN KEY ("to_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_moves" ADD CONSTRAINT "fk_tool_moves_person_id" FOREIGN KEY ("person_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_moves" ADD CONSTRAINT "fk_tool_moves_by_id" FOREIGN KEY ("by_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_incidents" ADD CONSTRAINT "fk_tool_incidents_tool_id" FOREIGN KEY ("tool_id") REFERENCES "tools" ("id");

ALTER TABLE "tool_incidents" ADD CONSTRAINT "fk_tool_incidents_person_id" FOREIGN KEY ("person_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_incidents" ADD CONSTRAINT "fk_tool_incidents_proposed_by" FOREIGN KEY ("proposed_by") REFERENCES "staff" ("id");

ALTER TABLE "tool_incidents" ADD CONSTRAINT "fk_tool_incidents_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "tool_spot_checks" ADD CONSTRAINT "fk_tool_spot_checks_person_id" FOREIGN KEY ("person_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_spot_checks" ADD CONSTRAINT "fk_tool_spot_checks_checker_id" FOREIGN KEY ("checker_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_spot_checks_lines" ADD CONSTRAINT "fk_tool_spot_checks_lines_parent_id" FOREIGN KEY ("parent_id") REFERENCES "tool_spot_checks" ("id");

ALTER TABLE "tool_spot_checks_lines" ADD CONSTRAINT "fk_tool_spot_checks_lines_tool_id" FOREIGN KEY ("tool_id") REFERENCES "tools" ("id");

ALTER TABLE "equipment" ADD CONSTRAINT "fk_equipment_keeper_id" FOREIGN KEY ("keeper_id") REFERENCES "staff" ("id");

ALTER TABLE "equipment_uses" ADD CONSTRAINT "fk_equipment_uses_equipment_id" FOREIGN KEY ("equipment_id") REFERENCES "equipment" ("id");

ALTER TABLE "equipment_uses" ADD CONSTRAINT "fk_equipment_uses_operator_id" FOREIGN KEY ("operator_id") REFERENCES "staff" ("id");

ALTER TABLE "maintenance_tasks" ADD CONSTRAINT "fk_maintenance_tasks_equipment_id" FOREIGN KEY ("equipment_id") REFERENCES "equipment" ("id");

ALTER TABLE "maintenance_tasks" ADD CONSTRAINT "fk_maintenance_tasks_assignee_id" FOREIGN KEY ("assignee_id") REFERENCES "staff" ("id");

ALTER TABLE "maintenance_tasks" ADD CONSTRAINT "fk_maintenance_tasks_done_by" FOREIGN KEY ("done_by") REFERENCES "staff" ("id");

ALTER TABLE "calibrations" ADD CONSTRAINT "fk_calibrations_tool_id" FOREIGN KEY ("tool_id") REFERENCES "tools" ("id");

ALTER TABLE "calibrations" ADD CONSTRAINT "fk_calibrations_equipment_id" FOREIGN KEY ("equipment_id") REFERENCES "equipment" ("id");

ALTER TABLE "findings" ADD CONSTRAINT "fk_findings_found_by" FOREIGN KEY ("found_by") REFERENCES "staff" ("id");

ALTER TABLE "findings" ADD CONSTRAINT "fk_findings_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "findings" ADD CONSTRAINT "fk_findings_check_id" FOREIGN KEY ("check_id") REFERENCES "safety_checks" ("id");

ALTER TABLE "findings" ADD CONSTRAINT "fk_findings_round_id" FOREIGN KEY ("round_id") REFERENCES "rounds" ("id");

ALTER TABLE "findings" ADD CONSTRAINT "fk_findings_fixed_by" FOREIGN KEY ("fixed_by") REFERENCES "staff" ("id");

ALTER TABLE "findings" ADD CONSTRAINT "fk_findings_verified_by" FOREIGN KEY ("verified_by") REFERENCES "staff" ("id");

ALTER TABLE "safety_checks" ADD CONSTRAINT "fk_safety_checks_checker_id" FOREIGN KEY ("checker_id") REFERENCES "staff" ("id");

ALTER TABLE "safety_checks_lines" ADD CONSTRAINT "fk_safety_checks_lines_parent_id" FOREIGN KEY ("parent_id") REFERENCES "safety_checks" ("id");

ALTER TABLE "safety_checks_lines" ADD CONSTRAINT "fk_safety_checks_lines_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "incidents" ADD CONSTRAINT "fk_incidents_equipment_id" FOREIGN KEY ("equipment_id") REFERENCES "equipment" ("id");

ALTER TABLE "incidents" ADD CONSTRAINT "fk_incidents_reported_by" FOREIGN KEY ("reported_by") REFERENCES "staff" ("id");

ALTER TABLE "incidents" ADD CONSTRAINT "fk_incidents_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "incidents" ADD CONSTRAINT "fk_incidents_closed_by" FOREIGN KEY ("closed_by") REFERENCES "staff" ("id");

ALTER TABLE "fire_equipment" ADD CONSTRAINT "fk_fire_equipment_keeper_id" FOREIGN KEY ("keeper_id") REFERENCES "staff" ("id");

ALTER TABLE "company_cars" ADD CONSTRAINT "fk_company_cars_driver_id" FOREIGN KEY ("driver_id") REFERENCES "staff" ("id");

ALTER TABLE "trip_orders" ADD CONSTRAINT "fk_trip_orders_car_id" FOREIGN KEY ("car_id") REFERENCES "company_cars" ("id");

ALTER TABLE "trip_orders" ADD CONSTRAINT "fk_trip_orders_driver_id" FOREIGN KEY ("driver_id") REFERENCES "staff" ("id");

ALTER TABLE "trip_orders" ADD CONSTRAINT "fk_trip_orders_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "car_cares" ADD CONSTRAINT "fk_car_cares_car_id" FOREIGN KEY ("car_id") REFERENCES "company_cars" ("id");

ALTER TABLE "car_cares" ADD CONSTRAINT "fk_car_cares_driver_id" FOREIGN KEY ("driver_id") REFERENCES "staff" ("id");

ALTER TABLE "car_costs" ADD CONSTRAINT "fk_car_costs_car_id" FOREIGN KEY ("car_id") REFERENCES "company_cars" ("id");

ALTER TABLE "car_costs" ADD CONSTRAINT "fk_car_costs_driver_id" FOREIGN KEY ("driver_id") REFERENCES "staff" ("id");

ALTER TABLE "car_costs" ADD CONSTRAINT "fk_car_costs_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "car_accidents" ADD CONSTRAINT "fk_car_accidents_car_id" FOREIGN KEY ("car_id") REFERENCES "company_cars" ("id");

ALTER TABLE "car_accidents" ADD CONSTRAINT "fk_car_accidents_driver_id" FOREIGN KEY ("driver_id") REFERENCES "staff" ("id");

ALTER TABLE "car_accidents" ADD CONSTRAINT "fk_car_accidents_closed_by" FOREIGN KEY ("closed_by") REFERENCES "staff" ("id");

ALTER TABLE "cash_sessions" ADD CONSTRAINT "fk_cash_sessions_cashier_id" FOREIGN KEY ("cashier_id") REFERENCES "staff" ("id");

ALTER TABLE "cash_sessions" ADD CONSTRAINT "fk_cash_sessions_received_by" FOREIGN KEY ("received_by") REFERENCES "staff" ("id");

ALTER TABLE "cash_counts" ADD CONSTRAINT "fk_cash_counts_session_id" FOREIGN KEY ("session_id") REFERENCES "cash_sessions" ("id");

ALTER TABLE "cash_counts" ADD CONSTRAINT "fk_cash_counts_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "cash_counts_pieces" ADD CONSTRAINT "fk_cash_counts_pieces_parent_id" FOREIGN KEY ("parent_id") REFERENCES "cash_counts" ("id");

ALTER TABLE "cash_handovers" ADD CONSTRAINT "fk_cash_handovers_session_id" FOREIGN KEY ("session_id") REFERENCES "cash_sessions" ("id");

ALTER TABLE "cash_handovers" ADD CONSTRAINT "fk_cash_handovers_from_staff_id" FOREIGN KEY ("from_staff_id") REFERENCES "staff" ("id");

ALTER TABLE "cash_handovers" ADD CONSTRAINT "fk_cash_handovers_to_staff_id" FOREIGN KEY ("to_staff_id") REFERENCES "staff" ("id");

ALTER TABLE "advances" ADD CONSTRAINT "fk_advances_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "advances" ADD CONSTRAINT "fk_advances_trip_id" FOREIGN KEY ("trip_id") REFERENCES "business_trips" ("id");

ALTER TABLE "advances" ADD CONSTRAINT "fk_advances_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "advances" ADD CONSTRAINT "fk_advances_paid_by" FOREIGN KEY ("paid_by") REFERENCES "staff" ("id");

ALTER TABLE "expense_claims" ADD CONSTRAINT "fk_expense_claims_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "expense_claims" ADD CONSTRAINT "fk_expense_claims_trip_id" FOREIGN KEY ("trip_id") REFERENCES "business_trips" ("id");

ALTER TABLE "expense_claims" ADD CONSTRAINT "fk_expense_claims_advance_id" FOREIGN KEY ("advance_id") REFERENCES "advances" ("id");

ALTER TABLE "expense_claims" ADD CONSTRAINT "fk_expense_claims_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "expense_claims" ADD CONSTRAINT "fk_expense_claims_paid_by" FOREIGN KEY ("paid_by") REFERENCES "staff" ("id");

ALTER TABLE "expense_claims_items" ADD CONSTRAINT "fk_expense_claims_items_parent_id" FOREIGN KEY ("parent_id") REFERENCES "expense_claims" ("id");

ALTER TABLE "payment_requests" ADD CONSTRAINT "fk_payment_requests_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "payment_requests" ADD CONSTRAINT "fk_payment_requests_supplier_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id");

ALTER TABLE "payment_requests" ADD CONSTRAINT "fk_payment_requests_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "payment_requests" ADD CONSTRAINT "fk_payment_requests_paid_by" FOREIGN KEY ("paid_by") REFERENCES "staff" ("id");

ALTER TABLE "receivables" ADD CONSTRAINT "fk_receivables_guarantor_id" FOREIGN KEY ("guarantor_id") REFERENCES "staff" ("id");

ALTER TABLE "receivables_receipts" ADD CONSTRAINT "fk_receivables_receipts_parent_id" FOREIGN KEY ("parent_id") REFERENCES "receivables" ("id");

ALTER TABLE "receivables_receipts" ADD CONSTRAINT "fk_receivables_receipts_received_by" FOREIGN KEY ("received_by") REFERENCES "staff" ("id");

ALTER TABLE "documents" ADD CONSTRAINT "fk_documents_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "documents" ADD CONSTRAINT "fk_documents_published_by" FOREIGN KEY ("published_by") REFERENCES "staff" ("id");

ALTER TABLE "document_reads" ADD CONSTRAINT "fk_document_reads_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "document_reads" ADD CONSTRAINT "fk_document_reads_document_id" FOREIGN KEY ("document_id") REFERENCES "documents" ("id");

ALTER TABLE "document_reads" ADD CONSTRAINT "fk_document_reads_notice_id" FOREIGN KEY ("notice_id") REFERENCES "notices" ("id");

ALTER TABLE "notices" ADD CONSTRAINT "fk_notices_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "notices" ADD CONSTRAINT "fk_notices_published_by" FOREIGN KEY ("published_by") REFERENCES "staff" ("id");

ALTER TABLE "meetings" ADD CONSTRAINT "fk_meetings_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "meetings" ADD CONSTRAINT "fk_meetings_chair_id" FOREIGN KEY ("chair_id") REFERENCES "staff" ("id");

ALTER TABLE "meetings" ADD CONSTRAINT "fk_meetings_recorder_id" FOREIGN KEY ("recorder_id") REFERENCES "staff" ("id");

ALTER TABLE "meetings" ADD CONSTRAINT "fk_meetings_filed_by" FOREIGN KEY ("filed_by") REFERENCES "staff" ("id");

ALTER TABLE "meetings_decisions" ADD CONSTRAINT "fk_meetings_decisions_parent_id" FOREIGN KEY ("parent_id") REFERENCES "meetings" ("id");

ALTER TABLE "meetings_decisions" ADD CONSTRAINT "fk_meetings_decisions_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "contacts" ADD CONSTRAINT "fk_contacts_keeper_id" FOREIGN KEY ("keeper_id") REFERENCES "staff" ("id");

ALTER TABLE "contracts" ADD CONSTRAINT "fk_contracts_supplier_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id");

ALTER TABLE "contracts" ADD CONSTRAINT "fk_contracts_department_id" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");

ALTER TABLE "contracts" ADD CONSTRAINT "fk_contracts_owner_id" FOREIGN KEY ("owner_id") REFERENCES "staff" ("id");

ALTER TABLE "contracts" ADD CONSTRAINT "fk_contracts_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "letters" ADD CONSTRAINT "fk_letters_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "seal_uses" ADD CONSTRAINT "fk_seal_uses_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "seal_uses" ADD CONSTRAINT "fk_seal_uses_contract_id" FOREIGN KEY ("contract_id") REFERENCES "contracts" ("id");

ALTER TABLE "seal_uses" ADD CONSTRAINT "fk_seal_uses_approved_by" FOREIGN KEY ("approved_by") REFERENCES "staff" ("id");

ALTER TABLE "seal_uses" ADD CONSTRAINT "fk_seal_uses_used_by" FOREIGN KEY ("used_by") REFERENCES "staff" ("id");

ALTER TABLE "users" ADD CONSTRAINT "fk_users_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "settings" ADD CONSTRAINT "fk_settings_major_post_id" FOREIGN KEY ("major_post_id") REFERENCES "posts" ("id");

ALTER TABLE "service_tokens" ADD CONSTRAINT "fk_service_tokens_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id");

ALTER TABLE "audit_log" ADD CONSTRAINT "fk_audit_log_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

CREATE TRIGGER "tr_audit_seals_append_only" BEFORE UPDATE OR DELETE ON "audit_seals" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_audit_seals_no_truncate" BEFORE TRUNCATE ON "audit_seals" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "task_weeks_insert" AFTER INSERT ON "tasks" FOR EACH ROW EXECUTE FUNCTION fn_task_weeks();

CREATE TRIGGER "task_weeks_update" AFTER UPDATE OF state, is_late, holder_id, post_id, due_on, duty_id ON "tasks" FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.is_late IS DISTINCT FROM NEW.is_late OR OLD.holder_id IS DISTINCT FROM NEW.holder_id OR OLD.post_id IS DISTINCT FROM NEW.post_id OR OLD.due_on IS DISTINCT FROM NEW.due_on OR OLD.duty_id IS DISTINCT FROM NEW.duty_id) EXECUTE FUNCTION fn_task_weeks();

CREATE TRIGGER "task_weeks_delete" AFTER DELETE ON "tasks" FOR EACH ROW EXECUTE FUNCTION fn_task_weeks();

CREATE TRIGGER "tr_round_answers_append_only" BEFORE UPDATE OR DELETE ON "round_answers" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_round_answers_no_truncate" BEFORE TRUNCATE ON "round_answers" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_duty_confirmations_append_only" BEFORE UPDATE OR DELETE ON "duty_confirmations" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_duty_confirmations_no_truncate" BEFORE TRUNCATE ON "duty_confirmations" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_approval_steps_append_only" BEFORE UPDATE OR DELETE ON "approval_steps" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_approval_steps_no_truncate" BEFORE TRUNCATE ON "approval_steps" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "rl_delegations_chain_0" AFTER INSERT OR UPDATE OF "from_id", "to_id", "from_on", "back_on" ON "delegations" FOR EACH ROW EXECUTE FUNCTION fn_rl_delegations_chain_0();

CREATE TRIGGER "tr_inspections_append_only" BEFORE UPDATE OR DELETE ON "inspections" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_inspections_no_truncate" BEFORE TRUNCATE ON "inspections" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "rl_staff_assignments_range_0" AFTER INSERT OR UPDATE OF "staff_id", "is_main", "from_on", "until_on" ON "staff_assignments" FOR EACH ROW WHEN (NEW."is_main" = 1) EXECUTE FUNCTION fn_rl_staff_assignments_range_0();

CREATE TRIGGER "rl_staff_assignments_chain_0" AFTER INSERT OR UPDATE OF "staff_id", "manager_id", "from_on", "until_on" ON "staff_assignments" FOR EACH ROW EXECUTE FUNCTION fn_rl_staff_assignments_chain_0();

CREATE TRIGGER "tr_staff_events_append_only" BEFORE UPDATE OR DELETE ON "staff_events" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_staff_events_no_truncate" BEFORE TRUNCATE ON "staff_events" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "rl_departments_chain_0" AFTER INSERT OR UPDATE OF "parent_id" ON "departments" FOR EACH ROW EXECUTE FUNCTION fn_rl_departments_chain_0();

CREATE TRIGGER "rl_posts_chain_0" AFTER INSERT OR UPDATE OF "reports_to_id" ON "posts" FOR EACH ROW EXECUTE FUNCTION fn_rl_posts_chain_0();

CREATE TRIGGER "rl_business_trips_range_0" AFTER INSERT OR UPDATE OF "staff_id", "state", "leaves_at", "returns_at" ON "business_trips" FOR EACH ROW WHEN (NEW."state" IN ('submitted', 'approved')) EXECUTE FUNCTION fn_rl_business_trips_range_0();

CREATE TRIGGER "tr_reward_points_append_only" BEFORE UPDATE OR DELETE ON "reward_points" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_reward_points_no_truncate" BEFORE TRUNCATE ON "reward_points" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "rl_targets_chain_0" AFTER INSERT OR UPDATE OF "parent_id" ON "targets" FOR EACH ROW EXECUTE FUNCTION fn_rl_targets_chain_0();

CREATE TRIGGER "tr_tool_moves_append_only" BEFORE UPDATE OR DELETE ON "tool_moves" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_tool_moves_no_truncate" BEFORE TRUNCATE ON "tool_moves" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_cash_counts_append_only" BEFORE UPDATE OR DELETE ON "cash_counts" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_cash_counts_no_truncate" BEFORE TRUNCATE ON "cash_counts" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_cash_handovers_append_only" BEFORE UPDATE OR DELETE ON "cash_handovers" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_cash_handovers_no_truncate" BEFORE TRUNCATE ON "cash_handovers" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_document_reads_append_only" BEFORE UPDATE OR DELETE ON "document_reads" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_document_reads_no_truncate" BEFORE TRUNCATE ON "document_reads" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_audit_log_append_only" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_audit_log_no_truncate" BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

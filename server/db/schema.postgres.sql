-- The schema on PostgreSQL. Written by `npm run schema:print` from the registers; do not edit.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'BB001'; END $$;

CREATE FUNCTION fn_rl_staff_assignments_range_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_staff_assignments_range_0' || ' ' || NEW."staff_id", 0)); IF EXISTS (SELECT 1 AS one FROM "staff_assignments" AS o WHERE o."id" <> NEW."id" AND o."staff_id" = NEW."staff_id" AND o."is_main" = 1 AND (o."until_on" IS NULL OR o."until_on" > NEW."from_on") AND o."from_on" < COALESCE(NEW."until_on", '9999-12-31')) THEN RAISE EXCEPTION 'staff_assignments breaks rl_staff_assignments_range_0' USING ERRCODE = 'BB002', TABLE = 'staff_assignments', CONSTRAINT = 'rl_staff_assignments_range_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_staff_assignments_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_staff_assignments_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node, since, until) AS (SELECT NEW."manager_id" COLLATE "C", NEW."from_on" COLLATE "C", COALESCE(NEW."until_on", '9999-12-31') COLLATE "C" UNION SELECT o."manager_id" COLLATE "C", CASE WHEN o."from_on" > c.since THEN o."from_on" ELSE c.since END COLLATE "C", CASE WHEN COALESCE(o."until_on", '9999-12-31') < c.until THEN COALESCE(o."until_on", '9999-12-31') ELSE c.until END COLLATE "C" FROM "staff_assignments" AS o JOIN chain AS c ON o."staff_id" = c.node AND o."manager_id" IS NOT NULL AND o."id" <> NEW."id" AND o."from_on" < c.until AND COALESCE(o."until_on", '9999-12-31') > c.since) SELECT node FROM chain) AS above WHERE above.node = NEW."staff_id") THEN RAISE EXCEPTION 'staff_assignments breaks rl_staff_assignments_chain_0' USING ERRCODE = 'BB002', TABLE = 'staff_assignments', CONSTRAINT = 'rl_staff_assignments_chain_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_departments_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_departments_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" COLLATE "C" UNION SELECT o."parent_id" COLLATE "C" FROM "departments" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id") THEN RAISE EXCEPTION 'departments breaks rl_departments_chain_0' USING ERRCODE = 'BB002', TABLE = 'departments', CONSTRAINT = 'rl_departments_chain_0'; END IF; RETURN NULL; END $$;

CREATE FUNCTION fn_rl_posts_chain_0() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || 'rl_posts_chain_0', 0)); IF EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."reports_to_id" COLLATE "C" UNION SELECT o."reports_to_id" COLLATE "C" FROM "posts" AS o JOIN chain AS c ON o."id" = c.node AND o."reports_to_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id") THEN RAISE EXCEPTION 'posts breaks rl_posts_chain_0' USING ERRCODE = 'BB002', TABLE = 'posts', CONSTRAINT = 'rl_posts_chain_0'; END IF; RETURN NULL; END $$;

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

CREATE TABLE "tools" (
  "seq" bigint GENERATED BY DEFAULT AS IDENTITY,
  "id" text COLLATE "C" PRIMARY KEY,
  "tag" text COLLATE "C" NOT NULL,
  "model_id" text COLLATE "C" NOT NULL,
  "serial" text COLLATE "C",
  "qty" bigint NOT NULL CONSTRAINT ck_tools_qty CHECK ("qty" >= 1 AND "qty" <= 9999),
  "state" text COLLATE "C" NOT NULL CONSTRAINT ck_tools_state CHECK ("state" IN ('in_store', 'on_loan', 'issued', 'in_repair', 'in_calibration', 'lost', 'scrapped')),
  "keeper_id" text COLLATE "C",
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

ALTER TABLE "tools" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "tool_models" ALTER COLUMN "search_card" SET STATISTICS 1000;

ALTER TABLE "users" ALTER COLUMN "search_account" SET STATISTICS 1000;

ALTER TABLE "roles" ALTER COLUMN "search_access" SET STATISTICS 1000;

ALTER TABLE "service_tokens" ALTER COLUMN "search_access" SET STATISTICS 1000;

ALTER TABLE "import_batches" ALTER COLUMN "search_batch" SET STATISTICS 1000;

CREATE UNIQUE INDEX "ux_sessions_token_hash" ON "sessions" ("token_hash" NULLS FIRST);

CREATE INDEX "ix_sessions_user_id" ON "sessions" ("user_id" NULLS FIRST);

CREATE INDEX "ix_sessions_expires_at" ON "sessions" ("expires_at" NULLS FIRST);

CREATE INDEX "ix_idempotency_keys_created_at" ON "idempotency_keys" ("created_at" NULLS FIRST);

CREATE UNIQUE INDEX "ux_audit_seals_first_seq" ON "audit_seals" ("first_seq" NULLS FIRST);

CREATE UNIQUE INDEX "ux_parts_part_no" ON "parts" ("part_no" NULLS FIRST);

CREATE INDEX "ix_parts_name_sort_id" ON "parts" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_category_id" ON "parts" ("category" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_origin_id" ON "parts" ("origin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_unit_id" ON "parts" ("unit" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_bin_id" ON "parts" ("bin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_stock_class_id" ON "parts" ("stock_class" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_cost_e4_id" ON "parts" ("cost_e4" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_sale_fen_id" ON "parts" ("sale_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_last_sale_month_id" ON "parts" ("last_sale_month" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_superseded_by_id_id" ON "parts" ("superseded_by_id" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_label_sort_id" ON "parts" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_archived_at_id" ON "parts" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_parts_category_part_no_id_archived_at" ON "parts" ("category" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_origin_part_no_id_archived_at" ON "parts" ("origin" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_stock_class_part_no_id_archived_at" ON "parts" ("stock_class" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_is_hazardous_part_no_id_archived_at" ON "parts" ("is_hazardous" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_supplier_id_part_no_id_archived_at" ON "parts" ("supplier_id" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_abc_class_part_no_id_archived_at" ON "parts" ("abc_class" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_demand_class_part_no_id_archived_at" ON "parts" ("demand_class" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_parts_idle_tier_part_no_id_archived_at" ON "parts" ("idle_tier" NULLS FIRST, "part_no" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

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

CREATE INDEX "ix_staff_probation_until_on_id" ON "staff" ("probation_until_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_contract_until_on_id" ON "staff" ("contract_until_on" NULLS FIRST, "id" NULLS FIRST);

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

CREATE INDEX "ix_staff_assignments_team_id_from_on_id" ON "staff_assignments" ("team_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_manager_id_from_on_id" ON "staff_assignments" ("manager_id" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_assignments_is_main_from_on_id" ON "staff_assignments" ("is_main" NULLS FIRST, "from_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_effective_on_id" ON "staff_events" ("effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_from_state_id" ON "staff_events" ("from_state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_to_state_id" ON "staff_events" ("to_state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_from_post_id_id" ON "staff_events" ("from_post_id" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_staff_events_to_post_id_id" ON "staff_events" ("to_post_id" NULLS FIRST, "id" NULLS FIRST);

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

CREATE INDEX "ix_salaries_submitted_by_id" ON "salaries" ("submitted_by" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_approved_by_id" ON "salaries" ("approved_by" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_salaries_state_effective_on_id" ON "salaries" ("state" NULLS FIRST, "effective_on" NULLS FIRST, "id" NULLS FIRST);

CREATE UNIQUE INDEX "ux_departments_code" ON "departments" ("code" NULLS FIRST);

CREATE INDEX "ix_departments_name_sort_id" ON "departments" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_departments_label_sort_id" ON "departments" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_departments_archived_at_id" ON "departments" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_departments_parent_id_code_id_archived_at" ON "departments" ("parent_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_departments_head_id_code_id_archived_at" ON "departments" ("head_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_departments_search_basic" ON "departments" USING gin ("search_basic");

CREATE UNIQUE INDEX "ux_teams_code" ON "teams" ("code" NULLS FIRST);

CREATE INDEX "ix_teams_name_sort_id" ON "teams" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_teams_label_sort_id" ON "teams" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_teams_archived_at_id" ON "teams" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_teams_department_id_code_id_archived_at" ON "teams" ("department_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_teams_leader_id_code_id_archived_at" ON "teams" ("leader_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_teams_search_basic" ON "teams" USING gin ("search_basic");

CREATE UNIQUE INDEX "ux_posts_code" ON "posts" ("code" NULLS FIRST);

CREATE INDEX "ix_posts_name_sort_id" ON "posts" ("name_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_area_id" ON "posts" ("area" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_usual_role_id" ON "posts" ("usual_role" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_label_sort_id" ON "posts" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_archived_at_id" ON "posts" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_posts_area_code_id_archived_at" ON "posts" ("area" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_posts_reports_to_id_code_id_archived_at" ON "posts" ("reports_to_id" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

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

CREATE UNIQUE INDEX "ux_tools_tag" ON "tools" ("tag" NULLS FIRST);

CREATE INDEX "ix_tools_serial_id" ON "tools" ("serial" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_qty_id" ON "tools" ("qty" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_state_id" ON "tools" ("state" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_bin_id" ON "tools" ("bin" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_calibration_due_on_id" ON "tools" ("calibration_due_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_cost_fen_id" ON "tools" ("cost_fen" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_bought_on_id" ON "tools" ("bought_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_archived_at_id" ON "tools" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tools_model_id_tag_id_archived_at" ON "tools" ("model_id" NULLS FIRST, "tag" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tools_state_tag_id_archived_at" ON "tools" ("state" NULLS FIRST, "tag" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tools_keeper_id_tag_id_archived_at" ON "tools" ("keeper_id" NULLS FIRST, "tag" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

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

CREATE INDEX "ix_tool_models_supplier_id_id" ON "tool_models" ("supplier_id" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_label_sort_id" ON "tool_models" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_archived_at_id" ON "tool_models" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_tool_models_kind_code_id_archived_at" ON "tool_models" ("kind" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tool_models_category_code_id_archived_at" ON "tool_models" ("category" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tool_models_is_special_code_id_archived_at" ON "tool_models" ("is_special" NULLS FIRST, "code" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_tool_models_search_card" ON "tool_models" USING gin ("search_card");

CREATE UNIQUE INDEX "ux_users_username" ON "users" ("username" NULLS FIRST);

CREATE UNIQUE INDEX "ux_users_staff_id" ON "users" ("staff_id" NULLS FIRST);

CREATE INDEX "ix_users_is_locked_id" ON "users" ("is_locked" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_last_sign_in_at_id" ON "users" ("last_sign_in_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_label_sort_id" ON "users" ("label_sort" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_archived_at_id" ON "users" ("archived_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_users_is_locked_username_id_archived_at" ON "users" ("is_locked" NULLS FIRST, "username" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

CREATE INDEX "ix_users_staff_id_username_id_archived_at" ON "users" ("staff_id" NULLS FIRST, "username" NULLS FIRST, "id" NULLS FIRST, "archived_at" NULLS FIRST);

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

CREATE UNIQUE INDEX "ux_service_tokens_name" ON "service_tokens" ("name" NULLS FIRST);

CREATE INDEX "ix_service_tokens_expires_on_id" ON "service_tokens" ("expires_on" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_last_used_at_id" ON "service_tokens" ("last_used_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_revoked_at_id" ON "service_tokens" ("revoked_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_user_id_name_id" ON "service_tokens" ("user_id" NULLS FIRST, "name" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_service_tokens_search_access" ON "service_tokens" USING gin ("search_access");

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

CREATE INDEX "ix_audit_log_staff_id_created_at_id" ON "audit_log" ("staff_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_verb_created_at_id" ON "audit_log" ("verb" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_register_created_at_id" ON "audit_log" ("register" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_record_id_created_at_id" ON "audit_log" ("record_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_request_id_created_at_id" ON "audit_log" ("request_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

CREATE INDEX "ix_audit_log_batch_id_created_at_id" ON "audit_log" ("batch_id" NULLS FIRST, "created_at" NULLS FIRST, "id" NULLS FIRST);

ALTER TABLE "credentials" ADD CONSTRAINT "fk_credentials_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id");

ALTER TABLE "sessions" ADD CONSTRAINT "fk_sessions_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id");

ALTER TABLE "audit_values" ADD CONSTRAINT "fk_audit_values_audit_id" FOREIGN KEY ("audit_id") REFERENCES "audit_log" ("id");

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

ALTER TABLE "tools" ADD CONSTRAINT "fk_tools_model_id" FOREIGN KEY ("model_id") REFERENCES "tool_models" ("id");

ALTER TABLE "tools" ADD CONSTRAINT "fk_tools_keeper_id" FOREIGN KEY ("keeper_id") REFERENCES "staff" ("id");

ALTER TABLE "tool_models" ADD CONSTRAINT "fk_tool_models_supplier_id" FOREIGN KEY ("supplier_id") REFERENCES "suppliers" ("id");

ALTER TABLE "users" ADD CONSTRAINT "fk_users_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

ALTER TABLE "service_tokens" ADD CONSTRAINT "fk_service_tokens_user_id" FOREIGN KEY ("user_id") REFERENCES "users" ("id");

ALTER TABLE "audit_log" ADD CONSTRAINT "fk_audit_log_staff_id" FOREIGN KEY ("staff_id") REFERENCES "staff" ("id");

CREATE TRIGGER "tr_audit_seals_append_only" BEFORE UPDATE OR DELETE ON "audit_seals" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_audit_seals_no_truncate" BEFORE TRUNCATE ON "audit_seals" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "rl_staff_assignments_range_0" AFTER INSERT OR UPDATE OF "staff_id", "is_main", "from_on", "until_on" ON "staff_assignments" FOR EACH ROW WHEN (NEW."is_main" = 1) EXECUTE FUNCTION fn_rl_staff_assignments_range_0();

CREATE TRIGGER "rl_staff_assignments_chain_0" AFTER INSERT OR UPDATE OF "staff_id", "manager_id", "from_on", "until_on" ON "staff_assignments" FOR EACH ROW EXECUTE FUNCTION fn_rl_staff_assignments_chain_0();

CREATE TRIGGER "tr_staff_events_append_only" BEFORE UPDATE OR DELETE ON "staff_events" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_staff_events_no_truncate" BEFORE TRUNCATE ON "staff_events" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "rl_departments_chain_0" AFTER INSERT OR UPDATE OF "parent_id" ON "departments" FOR EACH ROW EXECUTE FUNCTION fn_rl_departments_chain_0();

CREATE TRIGGER "rl_posts_chain_0" AFTER INSERT OR UPDATE OF "reports_to_id" ON "posts" FOR EACH ROW EXECUTE FUNCTION fn_rl_posts_chain_0();

CREATE TRIGGER "tr_audit_log_append_only" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER "tr_audit_log_no_truncate" BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

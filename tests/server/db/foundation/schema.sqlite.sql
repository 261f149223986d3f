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

CREATE TABLE "tools" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "tag" TEXT NOT NULL,
  "model_id" TEXT NOT NULL REFERENCES "tool_models" ("id"),
  "serial" TEXT,
  "qty" INTEGER NOT NULL CONSTRAINT ck_tools_qty CHECK ("qty" >= 1 AND "qty" <= 9999),
  "state" TEXT NOT NULL CONSTRAINT ck_tools_state CHECK ("state" IN ('in_store', 'on_loan', 'issued', 'in_repair', 'in_calibration', 'lost', 'scrapped')),
  "keeper_id" TEXT REFERENCES "staff" ("id"),
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

CREATE VIRTUAL TABLE "tools_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "tool_models_search" USING fts5(g_card, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "users_search" USING fts5(g_account, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "roles_search" USING fts5(g_access, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "service_tokens_search" USING fts5(g_access, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE VIRTUAL TABLE "import_batches_search" USING fts5(g_batch, content='', contentless_delete=1, tokenize='unicode61', detail=column);

CREATE UNIQUE INDEX "ux_sessions_token_hash" ON "sessions" ("token_hash");

CREATE INDEX "ix_sessions_user_id" ON "sessions" ("user_id");

CREATE INDEX "ix_sessions_expires_at" ON "sessions" ("expires_at");

CREATE INDEX "ix_idempotency_keys_created_at" ON "idempotency_keys" ("created_at");

CREATE UNIQUE INDEX "ux_audit_seals_first_seq" ON "audit_seals" ("first_seq");

CREATE UNIQUE INDEX "ux_parts_part_no" ON "parts" ("part_no");

CREATE INDEX "ix_parts_name_sort_id" ON "parts" ("name_sort", "id");

CREATE INDEX "ix_parts_category_id" ON "parts" ("category", "id");

CREATE INDEX "ix_parts_origin_id" ON "parts" ("origin", "id");

CREATE INDEX "ix_parts_unit_id" ON "parts" ("unit", "id");

CREATE INDEX "ix_parts_bin_id" ON "parts" ("bin", "id");

CREATE INDEX "ix_parts_stock_class_id" ON "parts" ("stock_class", "id");

CREATE INDEX "ix_parts_cost_e4_id" ON "parts" ("cost_e4", "id");

CREATE INDEX "ix_parts_sale_fen_id" ON "parts" ("sale_fen", "id");

CREATE INDEX "ix_parts_last_sale_month_id" ON "parts" ("last_sale_month", "id");

CREATE INDEX "ix_parts_superseded_by_id_id" ON "parts" ("superseded_by_id", "id");

CREATE INDEX "ix_parts_label_sort_id" ON "parts" ("label_sort", "id");

CREATE INDEX "ix_parts_archived_at_id" ON "parts" ("archived_at", "id");

CREATE INDEX "ix_parts_category_part_no_id_archived_at" ON "parts" ("category", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_origin_part_no_id_archived_at" ON "parts" ("origin", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_stock_class_part_no_id_archived_at" ON "parts" ("stock_class", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_is_hazardous_part_no_id_archived_at" ON "parts" ("is_hazardous", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_supplier_id_part_no_id_archived_at" ON "parts" ("supplier_id", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_abc_class_part_no_id_archived_at" ON "parts" ("abc_class", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_demand_class_part_no_id_archived_at" ON "parts" ("demand_class", "part_no", "id", "archived_at");

CREATE INDEX "ix_parts_idle_tier_part_no_id_archived_at" ON "parts" ("idle_tier", "part_no", "id", "archived_at");

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

CREATE INDEX "ix_staff_probation_until_on_id" ON "staff" ("probation_until_on", "id");

CREATE INDEX "ix_staff_contract_until_on_id" ON "staff" ("contract_until_on", "id");

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

CREATE INDEX "ix_staff_assignments_team_id_from_on_id" ON "staff_assignments" ("team_id", "from_on", "id");

CREATE INDEX "ix_staff_assignments_manager_id_from_on_id" ON "staff_assignments" ("manager_id", "from_on", "id");

CREATE INDEX "ix_staff_assignments_is_main_from_on_id" ON "staff_assignments" ("is_main", "from_on", "id");

CREATE INDEX "ix_staff_events_effective_on_id" ON "staff_events" ("effective_on", "id");

CREATE INDEX "ix_staff_events_from_state_id" ON "staff_events" ("from_state", "id");

CREATE INDEX "ix_staff_events_to_state_id" ON "staff_events" ("to_state", "id");

CREATE INDEX "ix_staff_events_from_post_id_id" ON "staff_events" ("from_post_id", "id");

CREATE INDEX "ix_staff_events_to_post_id_id" ON "staff_events" ("to_post_id", "id");

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

CREATE INDEX "ix_salaries_submitted_by_id" ON "salaries" ("submitted_by", "id");

CREATE INDEX "ix_salaries_approved_by_id" ON "salaries" ("approved_by", "id");

CREATE INDEX "ix_salaries_state_effective_on_id" ON "salaries" ("state", "effective_on", "id");

CREATE UNIQUE INDEX "ux_departments_code" ON "departments" ("code");

CREATE INDEX "ix_departments_name_sort_id" ON "departments" ("name_sort", "id");

CREATE INDEX "ix_departments_label_sort_id" ON "departments" ("label_sort", "id");

CREATE INDEX "ix_departments_archived_at_id" ON "departments" ("archived_at", "id");

CREATE INDEX "ix_departments_parent_id_code_id_archived_at" ON "departments" ("parent_id", "code", "id", "archived_at");

CREATE INDEX "ix_departments_head_id_code_id_archived_at" ON "departments" ("head_id", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_teams_code" ON "teams" ("code");

CREATE INDEX "ix_teams_name_sort_id" ON "teams" ("name_sort", "id");

CREATE INDEX "ix_teams_label_sort_id" ON "teams" ("label_sort", "id");

CREATE INDEX "ix_teams_archived_at_id" ON "teams" ("archived_at", "id");

CREATE INDEX "ix_teams_department_id_code_id_archived_at" ON "teams" ("department_id", "code", "id", "archived_at");

CREATE INDEX "ix_teams_leader_id_code_id_archived_at" ON "teams" ("leader_id", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_posts_code" ON "posts" ("code");

CREATE INDEX "ix_posts_name_sort_id" ON "posts" ("name_sort", "id");

CREATE INDEX "ix_posts_area_id" ON "posts" ("area", "id");

CREATE INDEX "ix_posts_usual_role_id" ON "posts" ("usual_role", "id");

CREATE INDEX "ix_posts_label_sort_id" ON "posts" ("label_sort", "id");

CREATE INDEX "ix_posts_archived_at_id" ON "posts" ("archived_at", "id");

CREATE INDEX "ix_posts_area_code_id_archived_at" ON "posts" ("area", "code", "id", "archived_at");

CREATE INDEX "ix_posts_reports_to_id_code_id_archived_at" ON "posts" ("reports_to_id", "code", "id", "archived_at");

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

CREATE UNIQUE INDEX "ux_tools_tag" ON "tools" ("tag");

CREATE INDEX "ix_tools_serial_id" ON "tools" ("serial", "id");

CREATE INDEX "ix_tools_qty_id" ON "tools" ("qty", "id");

CREATE INDEX "ix_tools_state_id" ON "tools" ("state", "id");

CREATE INDEX "ix_tools_bin_id" ON "tools" ("bin", "id");

CREATE INDEX "ix_tools_calibration_due_on_id" ON "tools" ("calibration_due_on", "id");

CREATE INDEX "ix_tools_cost_fen_id" ON "tools" ("cost_fen", "id");

CREATE INDEX "ix_tools_bought_on_id" ON "tools" ("bought_on", "id");

CREATE INDEX "ix_tools_archived_at_id" ON "tools" ("archived_at", "id");

CREATE INDEX "ix_tools_model_id_tag_id_archived_at" ON "tools" ("model_id", "tag", "id", "archived_at");

CREATE INDEX "ix_tools_state_tag_id_archived_at" ON "tools" ("state", "tag", "id", "archived_at");

CREATE INDEX "ix_tools_keeper_id_tag_id_archived_at" ON "tools" ("keeper_id", "tag", "id", "archived_at");

CREATE UNIQUE INDEX "ux_tool_models_code" ON "tool_models" ("code");

CREATE INDEX "ix_tool_models_name_sort_id" ON "tool_models" ("name_sort", "id");

CREATE INDEX "ix_tool_models_kind_id" ON "tool_models" ("kind", "id");

CREATE INDEX "ix_tool_models_category_id" ON "tool_models" ("category", "id");

CREATE INDEX "ix_tool_models_brand_id" ON "tool_models" ("brand", "id");

CREATE INDEX "ix_tool_models_spec_id" ON "tool_models" ("spec", "id");

CREATE INDEX "ix_tool_models_is_special_id" ON "tool_models" ("is_special", "id");

CREATE INDEX "ix_tool_models_calibration_interval_days_id" ON "tool_models" ("calibration_interval_days", "id");

CREATE INDEX "ix_tool_models_unit_cost_fen_id" ON "tool_models" ("unit_cost_fen", "id");

CREATE INDEX "ix_tool_models_supplier_id_id" ON "tool_models" ("supplier_id", "id");

CREATE INDEX "ix_tool_models_label_sort_id" ON "tool_models" ("label_sort", "id");

CREATE INDEX "ix_tool_models_archived_at_id" ON "tool_models" ("archived_at", "id");

CREATE INDEX "ix_tool_models_kind_code_id_archived_at" ON "tool_models" ("kind", "code", "id", "archived_at");

CREATE INDEX "ix_tool_models_category_code_id_archived_at" ON "tool_models" ("category", "code", "id", "archived_at");

CREATE INDEX "ix_tool_models_is_special_code_id_archived_at" ON "tool_models" ("is_special", "code", "id", "archived_at");

CREATE UNIQUE INDEX "ux_users_username" ON "users" ("username");

CREATE UNIQUE INDEX "ux_users_staff_id" ON "users" ("staff_id");

CREATE INDEX "ix_users_is_locked_id" ON "users" ("is_locked", "id");

CREATE INDEX "ix_users_last_sign_in_at_id" ON "users" ("last_sign_in_at", "id");

CREATE INDEX "ix_users_label_sort_id" ON "users" ("label_sort", "id");

CREATE INDEX "ix_users_archived_at_id" ON "users" ("archived_at", "id");

CREATE INDEX "ix_users_is_locked_username_id_archived_at" ON "users" ("is_locked", "username", "id", "archived_at");

CREATE INDEX "ix_users_staff_id_username_id_archived_at" ON "users" ("staff_id", "username", "id", "archived_at");

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

CREATE UNIQUE INDEX "ux_service_tokens_name" ON "service_tokens" ("name");

CREATE INDEX "ix_service_tokens_expires_on_id" ON "service_tokens" ("expires_on", "id");

CREATE INDEX "ix_service_tokens_last_used_at_id" ON "service_tokens" ("last_used_at", "id");

CREATE INDEX "ix_service_tokens_revoked_at_id" ON "service_tokens" ("revoked_at", "id");

CREATE INDEX "ix_service_tokens_user_id_name_id" ON "service_tokens" ("user_id", "name", "id");

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

CREATE INDEX "ix_audit_log_staff_id_created_at_id" ON "audit_log" ("staff_id", "created_at", "id");

CREATE INDEX "ix_audit_log_verb_created_at_id" ON "audit_log" ("verb", "created_at", "id");

CREATE INDEX "ix_audit_log_register_created_at_id" ON "audit_log" ("register", "created_at", "id");

CREATE INDEX "ix_audit_log_record_id_created_at_id" ON "audit_log" ("record_id", "created_at", "id");

CREATE INDEX "ix_audit_log_request_id_created_at_id" ON "audit_log" ("request_id", "created_at", "id");

CREATE INDEX "ix_audit_log_batch_id_created_at_id" ON "audit_log" ("batch_id", "created_at", "id");

CREATE TRIGGER "tr_audit_seals_no_update" BEFORE UPDATE ON "audit_seals" BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;

CREATE TRIGGER "tr_audit_seals_no_delete" BEFORE DELETE ON "audit_seals" BEGIN SELECT RAISE(ABORT, 'audit_seals is append-only'); END;

CREATE TRIGGER "tr_staff_events_no_update" BEFORE UPDATE ON "staff_events" BEGIN SELECT RAISE(ABORT, 'staff_events is append-only'); END;

CREATE TRIGGER "tr_staff_events_no_delete" BEFORE DELETE ON "staff_events" BEGIN SELECT RAISE(ABORT, 'staff_events is append-only'); END;

CREATE TRIGGER "tr_audit_log_no_update" BEFORE UPDATE ON "audit_log" BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

CREATE TRIGGER "tr_audit_log_no_delete" BEFORE DELETE ON "audit_log" BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

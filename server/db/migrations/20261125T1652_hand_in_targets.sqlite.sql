CREATE TABLE "targets_new" (
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

INSERT INTO "targets_new" ("seq", "id", "title", "plan_id", "parent_id", "metric_id", "department_id", "team_id", "span", "for_month", "base_milli", "stretch_milli", "weight_bp", "owner_id", "state", "actual_milli", "reached_bp", "actual_at", "change_reason", "gap_milli", "gap_reason", "note", "label_sort", "version", "created_at", "created_by", "updated_at", "updated_by") SELECT "seq", "id", "title", "plan_id", "parent_id", "metric_id", "department_id", "team_id", "span", "for_month", "base_milli", "stretch_milli", "weight_bp", "owner_id", "state", "actual_milli", "reached_bp", "actual_at", "change_reason", "gap_milli", "gap_reason", "note", "label_sort", "version", "created_at", "created_by", "updated_at", "updated_by" FROM "targets";

DROP TABLE "targets";

ALTER TABLE "targets_new" RENAME TO "targets";

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

CREATE TRIGGER "rl_targets_chain_0_insert" AFTER INSERT ON "targets" BEGIN SELECT RAISE(ABORT, 'targets breaks rl_targets_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" UNION SELECT o."parent_id" FROM "targets" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

CREATE TRIGGER "rl_targets_chain_0_update" AFTER UPDATE OF "parent_id" ON "targets" BEGIN SELECT RAISE(ABORT, 'targets breaks rl_targets_chain_0') WHERE EXISTS (SELECT 1 AS one FROM (WITH RECURSIVE chain(node) AS (SELECT NEW."parent_id" UNION SELECT o."parent_id" FROM "targets" AS o JOIN chain AS c ON o."id" = c.node AND o."parent_id" IS NOT NULL AND o."id" <> NEW."id") SELECT node FROM chain) AS above WHERE above.node = NEW."id"); END;

ALTER TABLE "courses" ADD COLUMN "name_en" text COLLATE "C";

ALTER TABLE "appraisal_templates" ADD COLUMN "name_en" text COLLATE "C";

ALTER TABLE "reward_rules" ADD COLUMN "name_en" text COLLATE "C";

ALTER TABLE "metrics" ADD COLUMN "name_en" text COLLATE "C";

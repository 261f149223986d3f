ALTER TABLE "courses" ADD COLUMN "name_en" TEXT;

ALTER TABLE "appraisal_templates" ADD COLUMN "name_en" TEXT;

ALTER TABLE "reward_rules" ADD COLUMN "name_en" TEXT;

ALTER TABLE "metrics" ADD COLUMN "name_en" TEXT;

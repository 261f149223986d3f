ALTER TABLE "targets" DROP CONSTRAINT ck_targets_state;

ALTER TABLE "targets" ADD CONSTRAINT ck_targets_state CHECK ("state" IN ('draft', 'submitted', 'published', 'closed'));

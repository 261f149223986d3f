import type { ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { Step } from '../../../model/rules/approvals.ts';
import { ReferenceText } from '../../kit/kinds/reference.tsx';

/** A step in words: a post, a role, a person, or how the person is found. */
export function StepWord({ step }: { readonly step: Step }): ReactElement {
  const translate = useTranslate();
  if (step.approver === 'person' && step.person_id != null) return <ReferenceText target="staff" id={step.person_id} />;
  if (step.approver === 'post' && step.post_id != null) return <ReferenceText target="posts" id={step.post_id} />;
  if (step.approver === 'role' && step.role != null) return <>{translate(`bb.role.${step.role}`, { _: step.role })}</>;
  return <>{translate(`resources.approval_rules.options.approver.${step.approver}`)}</>;
}

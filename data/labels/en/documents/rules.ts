import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { documentReads } from '../../../../model/resources/documents/document_reads.ts';
import type { documents } from '../../../../model/resources/documents/documents.ts';
import type { notices } from '../../../../model/resources/documents/notices.ts';

const documentsLabels = {
  name: 'Rule book',
  one: 'document',
  purpose: 'Rules, procedures and instructions with their editions, and who must have read them',
  fields: {
    code: 'Code',
    edition: 'Edition',
    title: 'Title',
    kind: 'Kind',
    source: 'Source',
    department_id: 'Department',
    body: 'Text',
    attachments: 'Attachments',
    effective_on: 'Effective on',
    review_on: 'Review on',
    is_read_by_all: 'Read by everybody',
    readers: 'Readers',
    state: 'State',
    published_at: 'Published at',
    published_by: 'Published by',
    note: 'Note',
  },
  hints: { review_on: 'To be looked at again by then' },
  options: {
    kind: {
      rule: 'Rule',
      procedure: 'Procedure',
      instruction: 'Instruction',
      standard: 'Standard',
      form: 'Form',
      policy: 'Policy',
      plan: 'Plan',
    },
    source: { own: 'Own', maker: 'Maker', authority: 'Authority' },
    state: { draft: 'Draft', in_force: 'In force', superseded: 'Superseded', withdrawn: 'Withdrawn' },
  },
  actions: {
    publish: { name: 'Publish', ask: 'An older edition in force is superseded by this one' },
    withdraw: { name: 'Withdraw', ask: 'It no longer counts', fields: { comment: 'Comment' } },
    new_edition: { name: 'New edition', ask: 'Makes a draft that begins as this one' },
    confirm_read: { name: 'Confirm reading', ask: 'You have read it' },
  },
  errors: { edition_not_newer: 'A newer edition is in force', review_before_effective: 'Reviewed before it takes effect' },
  papers: { rule: 'Rule' },
} as const satisfies LabelsFor<typeof documents>;

const documentReadsLabels = {
  name: 'Read receipts',
  one: 'receipt',
  purpose: 'Who confirmed having read what, and when',
  fields: { staff_id: 'Staff member', document_id: 'Document', notice_id: 'Notice', read_at: 'Read at' },
} as const satisfies LabelsFor<typeof documentReads>;

const noticesLabels = {
  name: 'Notices',
  one: 'notice',
  purpose: 'What the station, the maker and authorities make known, and who acts on it',
  fields: {
    number: 'Number',
    title: 'Title',
    kind: 'Kind',
    source: 'Source',
    source_number: 'Source number',
    received_on: 'Received on',
    effective_on: 'Effective on',
    body: 'Text',
    attachments: 'Attachments',
    departments: 'Departments',
    owner_id: 'To act',
    act_by_on: 'Act by',
    state: 'State',
    published_at: 'Published at',
    published_by: 'Published by',
    result: 'Result',
  },
  options: {
    kind: {
      administration: 'Administration',
      maker_policy: "Maker's policy",
      price: 'Price',
      bulletin: 'Bulletin',
      law: 'Law',
      safety: 'Safety',
      activity: 'Activity',
    },
    source: { own: 'Own', maker: 'Maker', authority: 'Authority' },
    state: { draft: 'Draft', published: 'Published', closed: 'Closed', withdrawn: 'Withdrawn' },
  },
  actions: {
    publish: { name: 'Publish', ask: 'Whoever should read it can from now on' },
    close: { name: 'Close', fields: { result: 'Result' } },
    withdraw: { name: 'Take back', ask: 'Nobody is asked to read it any more', fields: { comment: 'Comment' } },
    confirm_read: { name: 'Confirm reading', ask: 'You have read it' },
  },
  errors: { nobody_acts: 'Whoever acts by a day has to be named', act_before_received: 'Before it was received' },
  papers: { notice: 'Notice' },
} as const satisfies LabelsFor<typeof notices>;

export const rules = {
  documents: documentsLabels,
  document_reads: documentReadsLabels,
  notices: noticesLabels,
} as const;

import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { contacts } from '../../../../model/resources/documents/contacts.ts';
import type { meetings } from '../../../../model/resources/documents/meetings.ts';

const meetingsLabels = {
  name: 'Meetings',
  one: 'meeting',
  purpose: 'Who came, what was said, what was decided and who does it',
  fields: {
    number: 'Number',
    title: 'Meeting',
    kind: 'Kind',
    department_id: 'Department',
    held_at: 'Held at',
    place: 'Place',
    chair_id: 'Chair',
    recorder_id: 'Recorder',
    present: 'Present',
    absent: 'Absent',
    agenda: 'Agenda',
    minutes: 'Minutes',
    decisions: 'Decisions',
    attachments: 'Attachments',
    state: 'State',
    filed_by: 'Filed by',
    filed_at: 'Filed at',
  },
  options: {
    kind: {
      management: 'Management',
      department: 'Department',
      morning: 'Morning',
      production: 'Production',
      quality: 'Quality',
      safety: 'Safety',
      complaint: 'Complaints',
      other: 'Other',
    },
    progress: { open: 'Open', done: 'Done', dropped: 'Dropped' },
    state: { planned: 'Planned', held: 'Held', filed: 'Filed', cancelled: 'Cancelled' },
  },
  lines: { decisions: { text: 'Text', owner_id: 'Owner', due_on: 'Due on', progress: 'Progress' } },
  actions: {
    hold: { name: 'Hold' },
    file: { name: 'File', ask: 'Nothing is changed afterwards, and open decisions become tasks' },
    cancel: { name: 'Cancel', ask: 'The meeting is not held', fields: { comment: 'Comment' } },
  },
  errors: { decision_without_owner: 'An open decision needs an owner and a day' },
  papers: { minutes: 'Minutes of meeting' },
} as const satisfies LabelsFor<typeof meetings>;

const contactsLabels = {
  name: 'Contacts',
  one: 'contact',
  purpose: 'Maker, authorities, insurers, banks and emergency numbers',
  fields: {
    organisation: 'Organisation',
    kind: 'Kind',
    person: 'Person',
    duty: 'Duty',
    phone: 'Phone',
    mobile: 'Mobile',
    mail: 'Mail',
    address: 'Address',
    audience: 'Shared with',
    keeper_id: 'Kept by',
    note: 'Note',
  },
  options: {
    kind: {
      maker: 'Maker',
      authority: 'Authority',
      insurer: 'Insurer',
      bank: 'Bank',
      supplier: 'Supplier',
      emergency: 'Emergency',
      rescue: 'Rescue',
      property: 'Property',
      other: 'Other',
    },
    audience: { office: 'Office only', everybody: 'Everybody' },
  },
} as const satisfies LabelsFor<typeof contacts>;

export const talks = {
  meetings: meetingsLabels,
  contacts: contactsLabels,
} as const;

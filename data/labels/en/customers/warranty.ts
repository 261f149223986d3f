import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { oldParts } from '../../../../model/resources/customers/old_parts.ts';
import type { warrantyBooklets } from '../../../../model/resources/customers/warranty_booklets.ts';
import type { warrantyClaims } from '../../../../model/resources/customers/warranty_claims.ts';

const claimLabels = {
  name: 'Warranty claims',
  one: 'warranty claim',
  purpose: 'Every claim on the maker: by when it must be handed in, whether it was allowed, whether it was paid',
  papers: { application: 'Warranty application' },
  fields: {
    number: 'Claim no.',
    vehicle_id: 'Vehicle',
    work_order_id: 'Work order',
    claimed_on: 'Claimed on',
    submit_by_on: 'Submit by',
    mileage_km: 'Mileage (km)',
    fault: 'Fault',
    judgement: 'Judgement',
    asked_maker_on: 'Maker asked on',
    maker_said: 'The maker said',
    papers: 'Papers',
    items: 'Lines',
    state: 'State',
    maker_no: "Maker's no.",
    submitted_on: 'Submitted on',
    answered_on: 'Answered on',
    refusal: 'Why refused',
    paid_on: 'Paid on',
    claimed_fen: 'Claimed',
    approved_fen: 'Approved',
    paid_fen: 'Paid',
  },
  hints: { submit_by_on: 'The maker takes nothing later', asked_maker_on: 'When we could not judge it ourselves' },
  options: {
    kind: { part: 'Part', labour: 'Labour', other: 'Other' },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', rejected: 'Refused', paid: 'Paid' },
  },
  lines: { items: { kind: 'Kind', part_id: 'Part', description: 'Description', qty_milli: 'Quantity' } },
  actions: {
    submit: { name: 'Submit', ask: 'It is not changed afterwards', fields: { maker_no: "Maker's no." } },
    withdraw: { name: 'Withdraw', ask: 'Back to a draft, to be put right' },
    approve: { name: 'Approved', ask: 'What the maker allowed', fields: { answered_on: 'Answered on', approved_fen: 'Approved' } },
    reject: { name: 'Refused', ask: 'Why; explain it to the customer', fields: { answered_on: 'Answered on', refusal: 'Why refused' } },
    receive_payment: { name: 'Paid', ask: 'The money has come', fields: { paid_on: 'Paid on', paid_fen: 'Paid' } },
  },
  errors: {
    due_before_claim: 'The last day lies before the claim',
    too_late: 'The last day has passed',
    no_lines: 'The claim has no lines',
    untrained:
      'Who hands a claim in needs a valid warranty clerk certificate: let HR enter it, or archive that kind where the maker asks for none',
  },
} as const satisfies LabelsFor<typeof warrantyClaims>;

const oldPartLabels = {
  name: 'Old parts',
  one: 'old part',
  purpose: 'Where the parts lie that were taken out, until when they are kept and where they went',
  papers: { tag: 'Old-part tag' },
  fields: {
    number: 'Old part no.',
    part_id: 'Part',
    description: 'Description',
    qty_milli: 'Quantity',
    claim_id: 'Claim',
    work_order_id: 'Work order',
    removed_on: 'Removed on',
    bin: 'Bin',
    keep_until_on: 'Keep until',
    keeper_id: 'Keeper',
    state: 'State',
    gone_on: 'Gone on',
    waybill: 'Waybill',
    taken_by: 'Taken by',
    note: 'Note',
  },
  options: { state: { stored: 'Stored', returned: 'Returned to the maker', handed_over: 'With the customer', disposed: 'Disposed of' } },
  actions: {
    return_to_maker: { name: 'Return to the maker', ask: 'Day and waybill', fields: { gone_on: 'Sent on', waybill: 'Waybill' } },
    hand_over: { name: 'Hand over', ask: 'The customer takes it', fields: { gone_on: 'On', taken_by: 'Taken by' } },
    dispose: { name: 'Dispose of', ask: 'It is gone for good', fields: { gone_on: 'On', note: 'How' } },
  },
} as const satisfies LabelsFor<typeof oldParts>;

const bookletLabels = {
  name: 'Warranty booklets',
  one: 'warranty booklet',
  purpose: 'Booklets that customers left: stamped or not, given back or not',
  papers: { receipt: 'Booklet receipt' },
  fields: {
    vehicle_id: 'Vehicle',
    work_order_id: 'Work order',
    booklet_no: 'Booklet no.',
    purpose: 'Purpose',
    taken_on: 'Taken on',
    taken_by: 'Taken by',
    state: 'State',
    stamped_on: 'Stamped on',
    returned_on: 'Returned on',
    received_by: 'Received by',
    note: 'Note',
  },
  options: {
    purpose: { maintenance: 'Maintenance', first_service: 'First service', claim: 'Claim', transfer: 'Change of owner', other: 'Other' },
    state: { taken: 'Taken', stamped: 'Stamped', returned: 'Returned' },
  },
  actions: {
    stamp: { name: 'Stamp', ask: 'The booklet is stamped', fields: { stamped_on: 'Stamped on' } },
    give_back: { name: 'Give back', ask: 'The customer has it again', fields: { returned_on: 'Returned on', received_by: 'Received by' } },
  },
  errors: { returned_before_taken: 'It is returned before it was taken' },
} as const satisfies LabelsFor<typeof warrantyBooklets>;

export const warranty = { warranty_claims: claimLabels, old_parts: oldPartLabels, warranty_booklets: bookletLabels } as const;

/**
 * Columns that a list shows at first where those of the register are too many for a desk, or not what the list is opened for.
 * The others wait in the menu of columns.
 */
export const LISTED: Readonly<Record<string, readonly string[]>> = {
  work_orders: [
    'number',
    'plate',
    'job_type',
    'advisor_id',
    'team_id',
    'technician_id',
    'promised_at',
    'parts_state',
    'state',
    'amount_fen',
  ],
  appointments: ['appointed_at', 'plate', 'customer_id', 'job_type', 'wishes', 'advisor_id', 'state', 'arrived_at'],
  old_parts: ['number', 'description', 'qty_milli', 'claim_id', 'bin', 'removed_on', 'keep_until_on', 'state', 'gone_on'],
  trip_orders: ['number', 'car_id', 'driver_id', 'kind', 'destination', 'planned_out_at', 'state', 'back_at', 'driven_km'],
  receivables: ['number', 'payer', 'due_on', 'left_fen', 'amount_fen', 'state', 'reference_number', 'reminded_on'],
  complaints: ['number', 'received_at', 'kind', 'grade', 'customer_id', 'vehicle_id', 'owner_id', 'due_at', 'state'],
  warranty_claims: ['number', 'vehicle_id', 'fault', 'submit_by_on', 'state', 'maker_no', 'claimed_fen', 'approved_fen', 'paid_fen'],
  contracts: ['number', 'title', 'party', 'ends_on', 'notice_on', 'amount_fen', 'kind', 'owner_id', 'state'],
  letters: ['number', 'direction', 'kind', 'day_on', 'party', 'subject', 'staff_id', 'answer_by_on', 'state'],
  post_duties: ['code', 'post_id', 'name', 'kind', 'rhythm', 'due_time', 'state', 'trouble'],
  business_trips: ['number', 'staff_id', 'destination', 'purpose', 'leaves_at', 'returns_at', 'state', 'estimate_fen'],
  staff: ['number', 'name', 'state', 'employment_kind', 'hired_on', 'phone'],
};

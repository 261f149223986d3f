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
  receivables: ['number', 'payer', 'due_on', 'left_fen', 'amount_fen', 'state', 'payer_kind', 'reference_number', 'reminded_on'],
};

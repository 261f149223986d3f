import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { carAccidents } from '../../../../model/resources/assets/car_accidents.ts';
import type { carCares } from '../../../../model/resources/assets/car_cares.ts';
import type { carCosts } from '../../../../model/resources/assets/car_costs.ts';
import type { companyCars } from '../../../../model/resources/assets/company_cars.ts';
import type { tripOrders } from '../../../../model/resources/assets/trip_orders.ts';

const companyCarsWords = {
  name: 'Company cars',
  one: 'company car',
  purpose: 'Which cars the station has, who drives them, and whose papers run out',
  fields: {
    plate: 'Plate',
    name: 'Name',
    use: 'Used for',
    vin: 'VIN',
    seats: 'Seats',
    driver_id: 'Driver',
    mileage_km: 'Mileage (km)',
    state: 'State',
    bought_on: 'Bought on',
    insured_until_on: 'Insured until',
    inspected_until_on: 'Inspected until',
    maintenance_due_on: 'Maintenance due',
    papers: 'Papers',
    note: 'Note',
    price_fen: 'Price',
  },
  options: {
    use: { service: 'Service', tow: 'Towing', parts: 'Parts', replacement: 'Replacement car', office: 'Office' },
    state: { in_garage: 'In the garage', out: 'Out', defective: 'Defective', in_repair: 'In repair', retired: 'Retired' },
  },
  actions: {
    report_defect: { name: 'Report defect', fields: { note: 'Fault' } },
    send_to_repair: { name: 'Send to repair', fields: { note: 'Reason' } },
    release: { name: 'Release', fields: { note: 'Note' } },
    retire: { name: 'Retire', fields: { note: 'Reason' } },
  },
} as const satisfies LabelsFor<typeof companyCars>;

const tripOrdersWords = {
  name: 'Trip orders',
  one: 'trip order',
  purpose: 'Who goes where with which car; no trip without an order',
  papers: { trip: 'Trip order' },
  fields: {
    number: 'No.',
    car_id: 'Car',
    driver_id: 'Driver',
    passengers: 'Passengers',
    kind: 'Kind',
    destination: 'Destination',
    purpose: 'Purpose',
    others: 'Others aboard or outside user',
    planned_out_at: 'Planned out',
    planned_back_at: 'Planned back',
    state: 'State',
    approved_by: 'Approved by',
    out_at: 'Out at',
    out_km: 'Meter out (km)',
    back_at: 'Back at',
    back_km: 'Meter back (km)',
    driven_km: 'Driven (km)',
    remark: 'Remark',
  },
  options: {
    kind: { service: 'Service', tow: 'Towing', parts: 'Parts', customer: 'Customer', errand: 'Errand', outside: 'Outside user' },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', out: 'Out', back: 'Back', cancelled: 'Cancelled' },
  },
  actions: {
    submit: { name: 'Submit', ask: 'It goes to whoever approves; until then it can be withdrawn' },
    withdraw: { name: 'Withdraw', ask: 'It comes back to be changed and handed in again' },
    approve: { name: 'Approve', ask: 'The trip may go ahead' },
    send_back: { name: 'Send back', fields: { remark: 'Reason' } },
    depart: { name: 'Depart', fields: { out_km: 'Meter (km)' } },
    come_back: { name: 'Come back', fields: { back_km: 'Meter (km)', remark: 'Remark' } },
    cancel: { name: 'Cancel', fields: { remark: 'Reason' } },
  },
  errors: {
    back_before_out: 'Back before out',
    no_licence: 'The driver has no valid licence: have it entered under Certificates, or let another drive',
    owner_approves: "Outside users get a car with the owner's approval only",
    car_not_ready: 'The car is not in the garage or not fit to drive',
    meter_behind: 'Less than the meter showed before',
  },
} as const satisfies LabelsFor<typeof tripOrders>;

const carCaresWords = {
  name: 'Daily car care',
  one: 'daily care',
  purpose: 'Whether each car was looked after before leaving, on the road and after return',
  fields: {
    car_id: 'Car',
    cared_on: 'Day',
    driver_id: 'Driver',
    is_ok_before: 'In order before leaving',
    is_ok_on_road: 'In order on the road',
    is_ok_after: 'In order after return',
    is_washed: 'Washed',
    is_locked: 'Locked, key taken',
    garage_time: 'Back in the garage at',
    mileage_km: 'Mileage (km)',
    fault: 'Fault',
    reported_time: 'Reported at',
  },
  errors: { fault_missing: 'Say what is wrong' },
} as const satisfies LabelsFor<typeof carCares>;

const carCostsWords = {
  name: 'Car costs',
  one: 'car cost',
  purpose: 'What each car costs: asked for first, settled with the receipt',
  fields: {
    number: 'No.',
    car_id: 'Car',
    driver_id: 'Driver',
    kind: 'Kind',
    asked_on: 'Asked on',
    reason: 'Reason',
    estimate_fen: 'Estimate',
    mileage_km: 'Mileage (km)',
    receipts: 'Receipts',
    state: 'State',
    actual_fen: 'Actual',
    settled_on: 'Settled on',
    approved_by: 'Approved by',
  },
  options: {
    kind: {
      fuel: 'Fuel',
      maintenance: 'Maintenance',
      repair: 'Repair',
      toll: 'Toll',
      parking: 'Parking',
      insurance: 'Insurance',
      inspection: 'Inspection',
      wash: 'Wash',
      fine: 'Fine',
      other: 'Other',
    },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', settled: 'Settled' },
  },
  actions: {
    submit: { name: 'Submit', ask: 'It goes to whoever approves; until then it can be withdrawn' },
    withdraw: { name: 'Withdraw', ask: 'It comes back to be changed and handed in again' },
    approve: { name: 'Approve', ask: 'The cost is agreed' },
    send_back: { name: 'Send back', fields: { note: 'Reason' } },
    settle: { name: 'Settle', fields: { actual_fen: 'Actual' } },
  },
} as const satisfies LabelsFor<typeof carCosts>;

const carAccidentsWords = {
  name: 'Car accidents',
  one: 'car accident',
  purpose: 'What happened with a company car, and how police and insurer settled it',
  papers: { report: 'Accident report' },
  fields: {
    number: 'No.',
    car_id: 'Car',
    driver_id: 'Driver',
    happened_at: 'Happened at',
    reported_at: 'Reported at',
    place: 'Place',
    story: 'What happened',
    injured: 'People hurt',
    photos: 'Photos and papers',
    state: 'State',
    liability: 'Liability',
    ruling: 'Ruling of the police',
    estimate_fen: "Insurer's estimate",
    insurer_fen: 'Paid by the insurer',
    driver_fen: 'Paid by the driver',
    closed_on: 'Closed on',
    closed_by: 'Closed by',
  },
  options: {
    state: { reported: 'Reported', ruled: 'Ruled', closed: 'Closed' },
    liability: { none: 'None', minor: 'Minor', equal: 'Equal', main: 'Main', full: 'Full' },
  },
  actions: {
    rule: {
      name: 'Enter ruling',
      fields: {
        liability: 'Liability',
        ruling: 'Ruling of the police',
        estimate_fen: "Insurer's estimate",
        insurer_fen: 'Paid by the insurer',
        driver_fen: 'Paid by the driver',
      },
      options: { liability: { none: 'None', minor: 'Minor', equal: 'Equal', main: 'Main', full: 'Full' } },
    },
    close: { name: 'Close', fields: { note: 'Comment' } },
    send_back: { name: 'Send back', fields: { note: 'Reason' } },
  },
  errors: { reported_before_happened: 'Reported before it happened' },
} as const satisfies LabelsFor<typeof carAccidents>;

export const cars = {
  company_cars: companyCarsWords,
  trip_orders: tripOrdersWords,
  car_cares: carCaresWords,
  car_costs: carCostsWords,
  car_accidents: carAccidentsWords,
} as const;

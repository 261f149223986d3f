import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { customers } from '../../../../model/resources/customers/customers.ts';
import type { vehicles } from '../../../../model/resources/customers/vehicles.ts';

const customerLabels = {
  name: 'Customers',
  one: 'customer',
  purpose: 'Whose cars we repair, how to reach them, and whether they agreed to be called',
  fields: {
    number: 'Customer no.',
    name: 'Name',
    kind: 'Kind',
    level: 'Level',
    phone: 'Phone',
    phone_two: 'Second phone',
    contact_name: 'Contact',
    address: 'Address',
    source: 'Source',
    advisor_id: 'Advisor',
    is_consented: 'May be contacted',
    consented_on: 'Agreed on',
    note: 'Note',
  },
  hints: { is_consented: 'Agreed that we keep the data and call about the car', contact_name: 'Who answers for a company' },
  options: {
    kind: { person: 'Person', company: 'Company' },
    level: { ordinary: 'Ordinary', regular: 'Regular', important: 'Important' },
    source: { new_car: 'New car', walk_in: 'Walk-in', referral: 'Referral', insurer: 'Insurer', campaign: 'Campaign', other: 'Other' },
  },
  actions: {
    merge: {
      name: 'Merge',
      ask: 'One customer has two records: this one goes up in the other and is archived, for good',
      fields: { into_id: 'Into' },
    },
  },
  errors: { consent_without_day: 'Say on which day the customer agreed' },
} as const satisfies LabelsFor<typeof customers>;

const vehicleLabels = {
  name: 'Vehicles',
  one: 'vehicle',
  purpose: 'Whose each car is, its mileage, and when service, insurance and inspection are due',
  fields: {
    plate: 'Plate',
    vin: 'VIN',
    model: 'Model',
    brand: 'Brand',
    power: 'Power',
    color: 'Colour',
    customer_id: 'Owner',
    mileage_km: 'Mileage (km)',
    sold_on: 'Sold on',
    warranty_until_on: 'Warranty until',
    warranty_km: 'Warranty (km)',
    next_service_on: 'Next service on',
    next_service_km: 'Next service at (km)',
    insurer: 'Insurer',
    insured_until_on: 'Insured until',
    inspection_due_on: 'Inspection due',
    note: 'Note',
  },
  hints: { vin: '17 characters, as in the papers', plate: 'Empty for a new car without a plate; give the VIN' },
  options: { power: { petrol: 'Petrol', diesel: 'Diesel', hybrid: 'Hybrid', electric: 'Electric', gas: 'Gas' } },
  actions: {
    merge: {
      name: 'Merge',
      ask: 'One car has two records: this one goes up in the other and is archived, for good',
      fields: { into_id: 'Into' },
    },
  },
  errors: { no_plate_no_vin: 'Give the plate or the VIN', warranty_before_sale: 'The warranty ends before the sale' },
} as const satisfies LabelsFor<typeof vehicles>;

export const people = { customers: customerLabels, vehicles: vehicleLabels } as const;

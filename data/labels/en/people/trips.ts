import type { LabelsFor } from '../../../../model/kernel/labels.ts';
import type { businessTrips } from '../../../../model/resources/people/business_trips.ts';
import type { mealCounts } from '../../../../model/resources/people/meal_counts.ts';

const businessTripsLabels = {
  name: 'Business trips',
  one: 'business trip',
  purpose: 'Who is away on business, where, why and until when',
  papers: { request: 'Trip request' },
  fields: {
    number: 'Number',
    kind: 'Kind',
    staff_id: 'Traveller',
    companions: 'Companions',
    destination: 'Destination',
    purpose: 'Purpose',
    leaves_at: 'Leaves at',
    returns_at: 'Returns at',
    transport: 'Transport',
    estimate_fen: 'Estimated cost',
    state: 'State',
    approved_by: 'Approved by',
    approved_at: 'Approved at',
    returned_at: 'Returned at',
    report: 'Report',
  },
  options: {
    kind: { business_trip: 'Business trip', outside_duty: 'Outside duty' },
    transport: { company_car: 'Company car', own_car: 'Own car', train: 'Train', plane: 'Plane', bus: 'Bus', other: 'Other' },
    state: { draft: 'Draft', submitted: 'Submitted', approved: 'Approved', finished: 'Back', cancelled: 'Cancelled' },
  },
  actions: {
    submit: { name: 'Submit', ask: 'It goes to whoever approves; until then it can be withdrawn' },
    withdraw: { name: 'Take back', fields: { comment: 'Comment' } },
    approve: { name: 'Approve', fields: { comment: 'Comment' } },
    send_back: { name: 'Send back', fields: { comment: 'Comment' } },
    finish: { name: 'Report back', fields: { returned_at: 'Returned at', report: 'Report' } },
    cancel: { name: 'Cancel', ask: 'A new one has to be asked for', fields: { comment: 'Comment' } },
  },
  errors: {
    back_before_out: 'Must be back after leaving',
    back_later: 'That time has not come yet',
    away_already: 'There is a trip in this time already',
    own_companion: 'The traveller is no companion',
  },
} as const satisfies LabelsFor<typeof businessTrips>;

const mealCountsLabels = {
  name: 'Meal counts',
  one: 'meal count',
  purpose: 'How many meals are ordered each day and how many came',
  fields: {
    day_on: 'Day',
    meal: 'Meal',
    counts: 'Heads by department',
    guests: 'Guests',
    ordered: 'Ordered',
    delivered: 'Delivered',
    cost_fen: 'Cost',
    ordered_from: 'Ordered from',
    note: 'Note',
  },
  options: { meal: { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', night: 'Night' } },
  hints: { ordered: 'At least the heads of the departments and the guests' },
  lines: { counts: { department_id: 'Department', people: 'People', note: 'Note' } },
  errors: { department_twice: 'This department stands there twice', too_few: 'Fewer than the heads and guests' },
} as const satisfies LabelsFor<typeof mealCounts>;

export const tripWords = { business_trips: businessTripsLabels, meal_counts: mealCountsLabels } as const;

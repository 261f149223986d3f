/** The field groups of each resource and what belongs to them; a column in no group is invisible. */
export const FIELD_GROUPS = {
  staff: {
    basic: 'name, no, dept, post, photo, status',
    contact: 'phone, address, emergency',
    identity: 'id_no, bank, birth, contract files',
    account: 'role list, login, locked',
  },
  salary: {
    line: 'every amount',
    total: 'group totals, only n>=5',
  },
  shifts: {
    plan: 'who, when, post, type',
    note: 'private note, reason of change',
  },
  leave: {
    when: 'who is off, when',
    type: 'leave kind, balance',
    reason: 'reason text, medical proof files',
  },
  attendance: {
    day: 'planned, worked, late',
    raw: 'punch source, ip, place, device',
  },
  targets: {
    value: 'target, actual, pace',
    person: 'per-person rows',
  },
  appraisals: {
    result: 'published score, level',
    draft: 'unpublished scores',
    review: 'reviewer comments, peer text',
    calib: 'calibration notes',
  },
  training: {
    course: 'course, session',
    result: 'pass, score, certificate',
    cost: 'cost, bond',
  },
  rewards: {
    public: 'praise board',
    case: 'facts, money, points, files',
  },
  tools: {
    card: 'tag, model, state, holder',
    cost: 'purchase cost, residual',
  },
  loans: {
    loan: 'tool, holder, due',
    incident: 'loss, damage, money',
  },
  parts: {
    card: 'no, name, bin, qty',
    cost: 'average cost, supplier price',
    sale: 'list and sale price',
  },
  stock_moves: {
    qty: 'part, qty, document',
    cost: 'unit cost, value',
  },
  stocktakes: {
    count: 'my count lines',
    book: 'book quantity, variance',
    value: 'variance value',
  },
  purchase_orders: {
    order: 'part, qty, dates',
    cost: 'prices, supplier terms',
  },
  prices: {
    list: 'list price, floor',
    margin: 'cost, margin',
  },
  settlements: {
    bill: 'lines, sold price, payments',
    cost: 'cost, margin',
  },
  cash_counts: {
    count: 'denominations I counted',
    expected: 'expected amount, variance',
  },
  reports: {
    ops: 'output, hours, fill rate',
    money: 'revenue, margin',
    people: 'per-person output',
  },
  audit_log: {
    event: 'who, when, what',
    diff: "old and new values, masked by the reader's own field rights",
  },
  settings: {
    general: 'calendar, shifts, codes',
    money: 'price floor, tax, thresholds',
    access: 'roles, policies, sessions, 2FA',
  },
  organisation: {
    basic: 'name, code, parent, head',
    plan: 'head-count plan',
  },
  users: {
    account: 'username, person, roles, locked',
    security: 'sessions, second factor state, last sign-in',
  },
  skills: {
    card: 'skill, level, certificate, expiry',
    file: 'scans, score',
  },
  calendar: {
    day: 'kind, name, swap',
  },
  suppliers: {
    card: 'name, contact, kind',
    terms: 'bank, payment terms, rating',
  },
  part_demand: {
    qty: 'part, month, quantity, lost, emergency',
  },
  stock_periods: {
    period: 'month, state, totals in quantity',
    value: 'totals in money',
  },
  work_orders: {
    job: 'plate, complaint, jobs, stage, times, people',
    bill: 'prices, estimate, payer',
    customer: 'name, phone',
  },
  customers: {
    card: 'vehicle, plate, model, mileage, history',
    contact: 'name, phone, address',
  },
  follow_ups: {
    call: 'due, result, score, note',
  },
  complaints: {
    case: 'facts, grade, owner, due, measure, result',
    person: 'who was complained about, cost',
  },
  warranty: {
    claim: 'vehicle, fault, parts, dates, result',
    money: 'amounts claimed and paid',
  },
  equipment: {
    card: 'asset, place, dates, certificate, state',
    cost: 'price, repairs',
  },
  safety: {
    find: 'hazard, place, photo, owner, due, measure',
    incident: 'people hurt, causes, cost',
  },
  vehicles: {
    car: 'company car, driver, mileage, dates, care',
    cost: 'fuel, repairs, fines, accidents',
  },
  expenses: {
    request: 'kind, amount, purpose, files, steps',
  },
  documents: {
    text: 'title, version, file, effective, readers',
    terms: 'contract money, parties',
  },
  duties: {
    duty: 'post, text, rhythm, proof, checker, limits',
  },
  tasks: {
    task: 'duty, person, due, state, proof, check',
  },
  approvals: {
    step: 'request, step, state, comment',
  },
  checklists: {
    round: 'template, lines, answers, findings',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

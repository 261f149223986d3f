import { daysAfter } from '../../model/rules/days.ts';
import { hasFailed, type Item } from '../../model/rules/rounds.ts';
import { STARTER_CHECKLISTS } from '../starter/checklists.ts';
import { makeNumbers } from './numbers.ts';
import { makeRandom, type Random } from './random.ts';
import { staffId } from './staff.ts';

type Row = Readonly<Record<string, unknown>>;

/** A round of the past year, or one that is owed now. */
interface Walk {
  readonly code: string;
  readonly daysAgo: number;
  readonly by: string;
  readonly with?: string;
  readonly about: Row;
  /** The line that failed, from 1, with its cause and who puts it right. */
  readonly bad?: readonly [line: number, cause: string, owner: string];
  /** So many lines are answered and the round is still open. */
  readonly openAfter?: number;
}

const AREAS = ['机修车间', '钣金区', '喷漆区', '配件库', '油品库', '工具室'] as const;
const SUPERVISOR = '0113';
const DRIVER = '0127';
const WORKER = '0117';
const MATE = '0118';
const MANAGER = staffId('0102');
const SUNDAY = 0;

/** Weeks ago → what the safety round found. */
const UNSAFE: Readonly<Record<number, readonly [line: number, cause: string, owner: string]>> = {
  44: [2, '灭火器被待修车挡住', '0114'],
  35: [4, '移动插座外壳开裂', '0115'],
  23: [5, '废油桶没盖', '0112'],
  15: [6, '二号举升机保险销磨损', SUPERVISOR],
  8: [1, '通道堆放旧轮胎', '0114'],
  3: [8, '空压机下班没断电', WORKER],
  1: [5, '机油桶放在通道边', WORKER],
};

const safetyWalks = (): Walk[] =>
  Array.from({ length: 51 }, (_, index): Walk => {
    const weeks = 51 - index;
    const bad = UNSAFE[weeks];
    const about = { place: AREAS[weeks % AREAS.length] };
    return { code: 'AQ-W', daysAgo: weeks * 7, by: SUPERVISOR, about, ...(bad === undefined ? {} : { bad }) };
  });

const orderWalks = (): Walk[] =>
  Array.from({ length: 60 }, (_, index): Walk => {
    const daysAgo = 60 - index;
    const by = [WORKER, MATE, '0119'][daysAgo % 3] ?? WORKER;
    return {
      code: '5S-D',
      daysAgo,
      by,
      about: { place: '机修车间' },
      ...(daysAgo === 14 ? { bad: [2, '扭力扳手留在三号工位', MATE] } : {}),
    };
  });

const carWalks = (): Walk[] =>
  Array.from({ length: 90 }, (_, index): Walk => {
    const daysAgo = 90 - index;
    const bad = daysAgo === 20 ? ([3, '机油低于下限，已补加', DRIVER] as const) : undefined;
    return { code: 'CL-D', daysAgo, by: DRIVER, about: { car_id: 'car-service' }, ...(bad === undefined ? {} : { bad }) };
  });

const machineWalks = (): Walk[] =>
  Array.from(
    { length: 20 },
    (_, index): Walk => ({ code: 'SB-D', daysAgo: (20 - index) * 7 - 3, by: '0125', about: { equipment_id: 'machine-pq-01' } }),
  );

/** What is owed now: one is over its day, one half done by two people, one not begun. */
const OWED: readonly Walk[] = [
  { code: 'AQ-W', daysAgo: 1, by: SUPERVISOR, about: { place: '喷漆区' }, openAfter: 3 },
  { code: '5S-D', daysAgo: 0, by: WORKER, with: MATE, about: { place: '机修车间' }, openAfter: 2 },
  { code: 'CL-D', daysAgo: 0, by: DRIVER, about: { car_id: 'car-service' }, openAfter: 0 },
];

const templateOf = (code: string): Row => STARTER_CHECKLISTS.find(one => one.code === code) ?? {};
const itemsOf = (code: string): readonly Item[] => templateOf(code).items as unknown as readonly Item[];
const minuteOf = (day: string, minute: number): string =>
  `${day}T0${1 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}:00.000Z`;

/** A plain answer to a line; nothing for photos, signatures and texts. */
function plainAnswer(item: Item, daysAgo: number, random: Random): Row | undefined {
  if (item.answer === 'yes_no') return { verdict: 'yes' };
  if (item.answer === 'choice') return { answer: String(item.options).split('、')[0] };
  if (item.answer !== 'number') return undefined;
  if (item.fills === 'mileage_km') return { value_milli: (68_420 - daysAgo * 37) * 1000 };
  const [least, most] = [item.min_milli ?? 0, item.max_milli ?? 1000];
  const step = most > 10_000 ? 1000 : 10;
  return { value_milli: Math.round((least + (most - least) * (0.3 + random.next() * 0.6)) / step) * step };
}

function badAnswer(item: Item): Row {
  if (item.answer === 'choice') return { answer: String(item.bad_options).split('、')[0] };
  return item.answer === 'number' ? { value_milli: (item.min_milli ?? 0) - 100 } : { verdict: 'no' };
}

interface Walked {
  readonly round: Row;
  readonly answers: readonly Row[];
}

function walked(walk: Walk, id: string, day: string, random: Random): Walked {
  const answers = itemsOf(walk.code).flatMap((item, index): Row[] => {
    const number = index + 1;
    if (walk.openAfter !== undefined && index >= walk.openAfter) return [];
    const [line, cause, owner] = walk.bad ?? [];
    const said = line === number ? badAnswer(item) : plainAnswer(item, walk.daysAgo, random);
    if (said === undefined) return [];
    const more = line === number ? { cause, owner_id: staffId(owner ?? walk.by), due_on: daysAfter(day, 3) } : {};
    const by = walk.with !== undefined && index % 2 === 1 ? walk.with : walk.by;
    return [
      {
        item: number,
        ...said,
        ...more,
        photos: [],
        answered_by: staffId(by),
        answered_at: minuteOf(day, 5 + number * 2),
        entry: `${id}-${number}`,
      },
    ];
  });
  return { round: { id }, answers };
}

function roundRow(walk: Walk, day: string, { round, answers }: Walked): Row {
  const items = itemsOf(walk.code);
  const template = templateOf(walk.code);
  const isOpen = walk.openAfter !== undefined;
  const isClosed = !isOpen && walk.daysAgo > 7;
  const faults = answers.filter(one =>
    hasFailed(items[Number(one.item) - 1] as Item, { verdict: null, value_milli: null, answer: null, photos: [], signature: null, ...one }),
  ).length;
  return {
    ...round,
    title: template.name,
    template_id: `checklist-${walk.code.toLowerCase()}`,
    code: walk.code,
    assignee_id: staffId(walk.by),
    partner_id: walk.with === undefined ? null : staffId(walk.with),
    due_on: day,
    ...walk.about,
    state: isOpen ? 'open' : isClosed ? 'closed' : 'handed_in',
    started_at: minuteOf(day, 2),
    handed_in_at: isOpen ? null : minuteOf(day, 40),
    handed_in_by: isOpen ? null : staffId(walk.by),
    closed_at: isClosed ? minuteOf(daysAfter(day, 1), 60) : null,
    closed_by: isClosed ? MANAGER : null,
    faults,
    answers: answers.map(answer => ({ ...answer, text: items[Number(answer.item) - 1]?.text, standing: 'counts' })),
  };
}

/** The finding of a failed line: put right and looked at again after a week or two, open before. */
function findingOf(walk: Walk, day: string, roundId: string): Row | undefined {
  if (walk.bad === undefined) return undefined;
  const [line, cause, owner] = walk.bad;
  const item = itemsOf(walk.code)[line - 1];
  const state = walk.daysAgo > 28 ? 'verified' : walk.daysAgo > 14 ? 'fixed' : 'open';
  const isOpen = state === 'open';
  return {
    kind: templateOf(walk.code).hazard ?? 'other',
    severity: item?.severity ?? 'slight',
    place: walk.about.place ?? '五菱宏光服务车',
    story: item?.text,
    cause,
    found_on: day,
    found_by: staffId(walk.by),
    owner_id: staffId(owner),
    due_on: daysAfter(day, 3),
    round_id: roundId,
    round_item: line,
    state,
    measure: isOpen ? null : '已整改并向班组讲清要求',
    fixed_on: isOpen ? null : daysAfter(day, 2),
    fixed_by: isOpen ? null : staffId(owner),
    verified_on: state === 'verified' ? daysAfter(day, 4) : null,
    verified_by: state === 'verified' ? MANAGER : null,
  };
}

export interface DemoRounds {
  readonly rounds: readonly Row[];
  readonly answers: readonly Row[];
  readonly findings: readonly Row[];
}

/** A year of rounds with the ledger of their answers and the findings that they brought; no floor is looked at on Sundays. */
export function demoRounds(today: string): DemoRounds {
  const random = makeRandom(20_261_125);
  const numbers = makeNumbers();
  const past = [...safetyWalks(), ...orderWalks(), ...carWalks(), ...machineWalks()].filter(
    walk => walk.code !== '5S-D' || new Date(`${daysAfter(today, -walk.daysAgo)}T00:00:00Z`).getUTCDay() !== SUNDAY,
  );
  const walks = [...past, ...OWED].sort((a, b) => b.daysAgo - a.daysAgo);
  const all = walks.map((walk, index) => {
    const day = daysAfter(today, -walk.daysAgo);
    const done = walked(walk, `demo-round-${index + 1}`, day, random);
    return { walk, day, done };
  });
  const number = (prefix: string, day: string): Row => (day < today ? { number: numbers.next(prefix, day) } : {});
  return {
    rounds: all.map(({ walk, day, done }) => ({ ...roundRow(walk, day, done), ...number('DJ', day) })),
    answers: all.flatMap(({ done }) =>
      done.answers.map(({ entry, ...answer }) => ({ id: entry, ...answer, round_id: done.round.id, seen: [], arrival: 'in_time' })),
    ),
    findings: all.flatMap(({ walk, day, done }) => {
      const finding = findingOf(walk, day, String(done.round.id));
      return finding === undefined ? [] : [{ ...finding, ...findingNumber(day) }];
    }),
  };
}

/** Findings of rounds are numbered from fifty on, beside those of the safety checks of the same day. */
const findingNumber = (day: string): Row => ({ number: `YH${day.replaceAll('-', '')}-051` });

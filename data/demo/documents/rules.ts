import { instantAt } from '../clock.ts';
import { addDays } from '../dates.ts';
import type { Random } from '../random.ts';
import { type DemoPerson, staffId } from '../staff.ts';
import { RULES, type RuleLine } from './ruleTexts.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const OFFICE = staffId('0103');

/** When each edition took effect, the newest last; the newest of every fourth rule is of the last weeks. */
function daysOf(editions: number, at: number, today: string): string[] {
  const newest = at % 4 === 1 ? -20 - at : -110 - at * 13;
  return Array.from({ length: editions }, (_, index) => addDays(today, newest - (editions - 1 - index) * 360));
}

function editionRows([code, title, kind, department, readers, editions, body]: RuleLine, at: number, today: string): Row[] {
  const days = daysOf(editions, at, today);
  return days.map((day, index) => {
    const isNewest = index === days.length - 1;
    return {
      id: `rule-${code.toLowerCase()}-${index + 1}`,
      code,
      edition: index + 1,
      title,
      kind,
      source: 'own',
      department,
      body: isNewest ? body : body.split('\n').slice(0, -1).join('\n'),
      effective_on: day,
      review_on: addDays(day, 365),
      is_read_by_all: readers === 'all',
      reader_posts: readers === 'all' ? [] : readers,
      state: isNewest ? 'in_force' : 'superseded',
      published_at: instantAt(day, 9 * 60),
      published_by: OFFICE,
    };
  });
}

/** Editions that are being written: the next of the two rules that are to be reviewed. */
function draftRows(today: string): Row[] {
  return [
    {
      id: 'rule-zd-04-3',
      code: 'ZD-04',
      edition: 3,
      title: '费用报销制度',
      kind: 'rule',
      source: 'own',
      department: 'FI',
      body: '一、先批后花，票据要写清用途。\n二、出差回来五天内报销，借款多退少补。\n三、接待费超过五百元另附说明。',
      effective_on: addDays(today, 20),
      is_read_by_all: true,
      reader_posts: [],
      note: '等总经理看过再发布',
    },
    {
      id: 'rule-zy-05-1',
      code: 'ZY-05',
      edition: 1,
      title: '扭力扳手使用规程',
      kind: 'instruction',
      source: 'own',
      department: 'WS',
      body: '一、按工艺要求选档，先手拧到位。\n二、听到咔嗒声即停，不再加力。\n三、用完调回最小刻度，一年校准一次。',
      effective_on: addDays(today, 10),
      is_read_by_all: false,
      reader_posts: ['P15', 'P16', 'P17', 'P18'],
    },
  ];
}

/** Who reads what by his post, and when: most within days, a few of the newest editions not yet. */
function readRows(rules: readonly Row[], people: readonly DemoPerson[], today: string, random: Random): Row[] {
  const present = people.filter(person => person.state !== 'left' && person.state !== 'pending');
  return rules
    .filter(rule => rule.state === 'in_force')
    .flatMap(rule => {
      const posts = rule.reader_posts as readonly string[];
      const readers = present.filter(person => rule.is_read_by_all === true || posts.includes(person.post));
      return readers.flatMap(person => {
        const from = [person.hired, String(rule.effective_on)].sort().at(-1) ?? today;
        const day = addDays(from, random.between(0, 9));
        if (day >= today || random.chance(from > addDays(today, -45) ? 22 : 3)) return [];
        return [
          {
            id: `read-${String(rule.id).slice(5)}-${person.number}`,
            staff_id: staffId(person.number),
            document_id: rule.id,
            read_at: instantAt(day, random.between(8 * 60, 18 * 60)),
          },
        ];
      });
    });
}

/** Twenty rules with their editions, two drafts, and the receipts of those who have read what is in force. */
export function ruleRows(people: readonly DemoPerson[], today: string, random: Random): { rules: Row[]; reads: Row[] } {
  const rules = RULES.flatMap((line, at) => editionRows(line, at, today));
  return { rules: [...rules, ...draftRows(today)], reads: readRows(rules, people, today, random) };
}

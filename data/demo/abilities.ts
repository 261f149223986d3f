import { CERTIFICATE_KINDS } from '../starter/skills.ts';
import { addDays } from './dates.ts';
import type { Random } from './random.ts';
import { type DemoPerson, staffId } from './staff.ts';

type Row = Readonly<Record<string, unknown>>;

/** Post → skills that go with it. */
const SKILLS_OF: Readonly<Record<string, readonly string[]>> = {
  P03: ['S25', 'S27', 'S28'],
  P04: ['S20', 'S21', 'S22', 'S25'],
  P05: ['S20', 'S21', 'S22', 'S26'],
  P07: ['S26'],
  P08: ['S21'],
  P09: ['S23', 'S24'],
  P11: ['S23', 'S24', 'S29'],
  P12: ['S01', 'S02', 'S03', 'S10', 'S27', 'S28'],
  P15: ['S01', 'S02', 'S04', 'S05', 'S10', 'S28'],
  P16: ['S01', 'S02', 'S04', 'S05', 'S06', 'S07', 'S10', 'S11'],
  P17: ['S08', 'S09', 'S10', 'S11', 'S12'],
  P18: ['S13', 'S14', 'S15'],
  P19: ['S16', 'S17'],
  P20: ['S01', 'S07'],
  P21: ['S18', 'S19', 'S10'],
  P25: ['S29'],
  P27: ['S30', 'S29'],
};
/** Post → kinds of certificates. */
const CERTIFICATES_OF: Readonly<Record<string, readonly string[]>> = {
  P04: ['C09'],
  P09: ['C12'],
  P11: ['C12', 'C06'],
  P12: ['C01', 'C08', 'C05'],
  P15: ['C01', 'C08'],
  P16: ['C01'],
  P17: ['C01', 'C02', 'C07'],
  P18: ['C03'],
  P19: ['C12'],
  P21: ['C04', 'C05'],
  P25: ['C11'],
  P27: ['C05'],
};
const MONTHS_OF = new Map(CERTIFICATE_KINDS.map(kind => [kind[0], kind[5]]));
/** What somebody must look at soon: person, kind, days from today to the end. */
const ENDING: readonly (readonly [number: string, kind: string, days: number])[] = [
  ['0117', 'C02', 27],
  ['0127', 'C05', 44],
  ['0124', 'C03', 12],
  ['0111', 'C06', -6],
  ['0122', 'C07', 71],
  ['0104', 'C09', 83],
  ['0118', 'C07', -31],
];

/** How well a person masters the skills of his post; who came late is still learning. */
export function skillRows(person: DemoPerson, today: string, random: Random): Row[] {
  const years = Number(today.slice(0, 4)) - Number(person.firstWorked.slice(0, 4));
  return (SKILLS_OF[person.post] ?? []).map((skill, index) => {
    const level = years < 2 ? 1 : Math.min(4, Math.max(1, Math.round(years / 5) + random.between(0, 2) - (index > 4 ? 1 : 0)));
    const evaluated = addDays(today, -random.between(20, 400));
    return {
      id: `able-${person.number}-${skill.toLowerCase()}`,
      staff_id: staffId(person.number),
      skill,
      level,
      evaluated_on: evaluated,
      valid_until_on: addDays(evaluated, 730),
      note: index === 0 ? `班组考评 ${evaluated.slice(0, 4)}` : null,
    };
  });
}

/** The certificates of a person, most of them good for a long time. */
export function certificateRows(person: DemoPerson, index: number, today: string, random: Random): Row[] {
  const ending = ENDING.filter(([number]) => number === person.number);
  const ordinary = (CERTIFICATES_OF[person.post] ?? []).filter(kind => !ending.some(([, other]) => other === kind));
  const row = (kind: string, until: string | null, issued: string): Row => ({
    id: `held-${person.number}-${kind.toLowerCase()}`,
    staff_id: staffId(person.number),
    certificate: kind,
    number: `${kind}${issued.slice(0, 4)}${String(index + 1).padStart(4, '0')}`,
    issued_on: issued,
    valid_until_on: until,
  });
  return [
    ...ordinary.map(kind => {
      const issued = addDays(today, -random.between(100, 420));
      const months = MONTHS_OF.get(kind) ?? null;
      return row(kind, months === null ? null : addDays(issued, months * 30), issued);
    }),
    ...ending.map(([, kind, days]) => row(kind, addDays(today, days), addDays(today, days - 730))),
  ];
}
